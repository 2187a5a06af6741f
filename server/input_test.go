package server

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/coder/websocket"
)

func TestAccepted(t *testing.T) {
	for accept, want := range map[string]string{
		"":                                jsonType,
		"*/*":                             jsonType,
		"application/*":                   jsonType,
		"application/json":                jsonType,
		"APPLICATION/JSON":                jsonType,
		graphqlType:                       graphqlType,
		streamType:                        streamType,
		"text/*":                          streamType,
		"text/html":                       "",
		"application/json;q=0":            "",
		"*/*;q=0":                         "",
		"application/json;q=0,*/*":        graphqlType,
		"*/*;q=0.1, application/json;q=0": graphqlType,
		"application/graphql-response+json, application/json;q=0.9":       graphqlType,
		"application/json;q=0.9, application/graphql-response+json":       graphqlType,
		"application/json, application/graphql-response+json":             jsonType,
		"application/graphql-response+json,application/json,*/*":          graphqlType,
		"application/json, text/event-stream":                             jsonType,
		"text/event-stream, application/json":                             streamType,
		"text/event-stream;q=0.5, application/json;q=0.4":                 streamType,
		"text/event-stream;q=0.4, application/json;q=0.5":                 jsonType,
		"text/event-stream;q=0, */*":                                      jsonType,
		"multipart/mixed;deferSpec=20220824, application/json":            jsonType,
		"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8": jsonType,
		"application/json; charset=utf-8":                                 jsonType,
		"application/json; charset=latin1":                                jsonType, // none that can be used: as if there was none
		"application/json;q=2, text/event-stream;q=0.1":                   streamType,
		"application/json;q=NaN, text/event-stream;q=0.1":                 streamType,
		"application/json;q=x":                                            jsonType,
		";;;,,,":                                                          jsonType,
		strings.Repeat("a/b,", 1000) + streamType:                         "",
	} {
		got, ok := accepted([]string{accept})
		if got != want || ok != (want != "") {
			t.Errorf("%.100q is answered in %q, want %q", accept, got, want)
		}
	}
	if got, _ := accepted([]string{"text/html", streamType}); got != streamType {
		t.Errorf("two headers are answered in %q", got)
	}
}

func FuzzAccept(f *testing.F) {
	f.Add("application/json;q=0.5, text/event-stream, */*;q=0")
	f.Fuzz(func(t *testing.T, header string) {
		media, ok := accepted([]string{header})
		if ok != (media == jsonType || media == graphqlType || media == streamType) || !ok && media != "" {
			t.Errorf("%q, %v", media, ok)
		}
		if strings.Count(header, ",") >= maxAccepted-2 {
			return
		}
		// Who takes anything as well is never turned away.
		if _, ok := accepted([]string{header, jsonType + ";q=1"}); !ok {
			t.Error("JSON is taken and not given")
		}
	})
}

func FuzzBody(f *testing.F) {
	for _, seed := range []string{`{"query":"{ a }","variables":{"b":[1,null]},"operationName":"c","extensions":{}}`, `[]`, `{"query":1}`, "{\"query\":\"\xff\"}", `{} x`, ""} {
		f.Add(seed)
	}
	limits := Limits{BodyBytes: 1000}.WithDefaults()
	f.Fuzz(func(t *testing.T, body string) {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
		r.Header.Set("Content-Type", jsonType)
		params, why := readBody(httptest.NewRecorder(), r, limits)
		if (params == nil) == (why == nil) {
			t.Fatalf("%v, %v", params, why)
		}
		if why != nil && (len(why.errors) != 1 || why.errors[0].Extensions["code"] == nil || !utf8.ValidString(why.errors[0].Message) || len(why.errors[0].Message) > 500) {
			t.Errorf("%v", why.errors)
		}
		if params != nil && (!utf8.ValidString(params.Query) || len(params.Query) > len(body)) {
			t.Errorf("%q", params.Query)
		}
	})
}

func FuzzURL(f *testing.F) {
	for _, seed := range []string{"query=%7Ba%7D&variables=%7B%7D", "query=a&query=b", "query=%", "variables=[]&extensions=1;2"} {
		f.Add(seed)
	}
	limits := Limits{}.WithDefaults()
	f.Fuzz(func(t *testing.T, query string) {
		params, why := readURL(query, limits)
		if (params == nil) == (why == nil) {
			t.Fatalf("%v, %v", params, why)
		}
		if params != nil && !utf8.ValidString(params.Query+params.OperationName) {
			t.Errorf("%q", params.Query)
		}
	})
}

func FuzzMessage(f *testing.F) {
	for _, seed := range []string{`{"type":"connection_init"}`, `{"type":"ping","payload":{"a":1}}`, `{"type":"subscribe","id":"1","payload":{"query":"{ a }"}}`, `{"type":"complete","id":"1"}`, `[]`, `{"type":1}`} {
		f.Add(seed)
	}
	limits := Limits{}.WithDefaults()
	f.Fuzz(func(t *testing.T, text string) {
		m, problem := readMessage(websocket.MessageText, []byte(text), limits)
		if !utf8.ValidString(problem) {
			t.Errorf("%q", problem)
		}
		if problem == "" && m.kind == "subscribe" && (m.id == "" || m.params == nil) {
			t.Errorf("%+v", m)
		}
	})
}
