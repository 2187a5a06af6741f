package server_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/server"
)

const graphqlJSON = "application/graphql-response+json"

func get(query string, more ...string) string {
	values := url.Values{"query": {query}}
	for i := 0; i < len(more); i += 2 {
		values.Add(more[i], more[i+1])
	}
	return "/graphql?" + values.Encode()
}

func TestRequests(t *testing.T) {
	live := store.NewLive(pond(t, "Trần Thị Bưởi"))
	s := serve(t, live, server.Config{})
	const person, typename = `{"data":{"person":{"name":"Trần Thị Bưởi"}}`, `{"query":"{ __typename }"}`
	for name, c := range map[string]struct {
		request
		status     int
		code, says string
	}{
		"a query in a URL":               {request{target: get(`{ person(id: "a") { name } }`)}, 200, "", person},
		"a query in a body":              {request{body: `{"query":"{ person(id: \"a\") { name } }"}`}, 200, "", person},
		"variables in a URL":             {request{target: get(`query ($n: Int) { people(first: $n) { totalCount } }`, "variables", `{"n":1}`)}, 200, "", `{"data":{"people":{"totalCount":1}}`},
		"an operation by its name":       {request{target: get("query a { a: __typename } query b { b: __typename }", "operationName", "b")}, 200, "", `{"data":{"b":"Query"}`},
		"introspection":                  {request{target: get("{ __schema { queryType { name } } }")}, 200, "", `{"data":{"__schema":{"queryType":{"name":"Query"}}}`},
		"what it costs":                  {request{body: `{"query":"{ people(first: 7) { nodes { name } } }"}`}, 200, "", `"cost":{"requested":15,"limit":100000}`},
		"a charset":                      {request{media: "application/json; charset=UTF-8", body: typename}, 200, "", "Query"},
		"null parameters":                {request{body: `{"query":"{ __typename }","variables":null,"operationName":null,"extensions":null}`}, 200, "", "Query"},
		"no query":                       {request{target: "/graphql"}, 400, "BAD_REQUEST", "there is no query"},
		"a blank query":                  {request{body: `{"query":"  "}`}, 400, "BAD_REQUEST", "there is no query"},
		"bad variables":                  {request{target: get("{x}", "variables", "1")}, 400, "BAD_REQUEST", "the parameter variables is the number 1; it must be an object"},
		"broken variables":               {request{target: get("{x}", "variables", "{")}, 400, "BAD_REQUEST", "the parameter variables is not JSON: line 1, column 2"},
		"repeated parameters":            {request{target: get("{x}", "query", "{y}")}, 400, "BAD_REQUEST", "the parameter query is repeated"},
		"a broken URL":                   {request{target: "/graphql?query=%7"}, 400, "BAD_REQUEST", "the parameters of the URL"},
		"a URL that is not UTF-8":        {request{target: "/graphql?query=%ff"}, 400, "BAD_REQUEST", "query is not in UTF-8"},
		"another method":                 {request{method: "PUT"}, 405, "METHOD_NOT_ALLOWED", "GET or POST"},
		"no media type":                  {request{media: ";", body: typename}, 415, "UNSUPPORTED_MEDIA_TYPE", "application/json"},
		"a form":                         {request{media: "application/x-www-form-urlencoded", body: "query=%7Bx%7D"}, 415, "UNSUPPORTED_MEDIA_TYPE", ""},
		"several parts":                  {request{media: "multipart/form-data; boundary=x", body: "--x--"}, 415, "UNSUPPORTED_MEDIA_TYPE", ""},
		"plain text":                     {request{media: "text/plain", body: typename}, 415, "UNSUPPORTED_MEDIA_TYPE", ""},
		"plain text that mentions JSON":  {request{media: "text/plain; a=application/json", body: typename}, 415, "UNSUPPORTED_MEDIA_TYPE", ""},
		"another charset":                {request{media: "application/json; charset=utf-16", body: typename}, 415, "UNSUPPORTED_MEDIA_TYPE", ""},
		"a compressed body":              {request{body: typename, header: http.Header{"Content-Encoding": {"gzip"}}}, 415, "UNSUPPORTED_MEDIA_TYPE", "Content-Encoding"},
		"two media types":                {request{body: typename, header: http.Header{"Content-Type": {"application/json", "text/plain"}}, media: given}, 415, "UNSUPPORTED_MEDIA_TYPE", ""},
		"many values beside the query":   {request{accept: graphqlJSON, body: `{"query":"{ __typename }","extensions":{"a":[` + strings.Repeat(`"]",`, 20_000) + `0]}}`}, 400, "QUERY_TOO_LARGE", `"limit":{"allowed":10000,"asked":20005,"name":"values"}`},
		"commas in strings":              {request{body: `{"query":"{ __typename }","extensions":{"a":"\\\"` + strings.Repeat(`,`, 50_000) + `"}}`}, 200, "", "Query"},
		"not JSON":                       {request{body: "{\n  \"query\": }"}, 400, "BAD_REQUEST", "line 2, column 12"},
		"JSON that ends":                 {request{body: `{`}, 400, "BAD_REQUEST", "line 1, column 2: it ends too early"},
		"more than JSON":                 {request{body: typename + " x"}, 400, "BAD_REQUEST", "line 1, column 27"},
		"not UTF-8":                      {request{body: "{\"query\":\"{ __typename } # \xff\"}"}, 400, "BAD_REQUEST", "byte 28 is not UTF-8"},
		"a list":                         {request{body: "[" + typename + "]"}, 400, "BATCH_NOT_SUPPORTED", "one operation a request"},
		"a string":                       {request{body: `"{ __typename }"`}, 400, "BAD_REQUEST", "the request is the string"},
		"a query that is no string":      {request{body: `{"query":1}`}, 400, "BAD_REQUEST", "query is the number 1; it must be a string"},
		"names in capitals":              {request{body: `{"QUERY":"{ __typename }"}`}, 400, "BAD_REQUEST", "there is no query"},
		"a long body":                    {request{body: `{"query":"` + strings.Repeat(" ", 256<<10) + `{ __typename }"}`}, 413, "BODY_TOO_LARGE", `"allowed":262144`},
		"a syntax error":                 {request{body: `{"query":"{"}`}, 200, "GRAPHQL_PARSE_FAILED", ""},
		"a syntax error, strict":         {request{accept: graphqlJSON, body: `{"query":"{"}`}, 400, "GRAPHQL_PARSE_FAILED", ""},
		"an unknown field":               {request{accept: graphqlJSON, body: `{"query":"{ nothing }"}`}, 400, "GRAPHQL_VALIDATION_FAILED", ""},
		"an unknown operation":           {request{accept: graphqlJSON, body: `{"query":"query a { __typename }","operationName":"b"}`}, 400, "GRAPHQL_VALIDATION_FAILED", `no operation \"b\"`},
		"a bad variable":                 {request{accept: graphqlJSON, body: `{"query":"query ($n: Int) { people(first: $n) { totalCount } }","variables":{"n":1.5}}`}, 400, "BAD_USER_INPUT", "1.5 is not a whole number"},
		"too many tokens":                {request{accept: graphqlJSON, body: `{"query":"{` + strings.Repeat(" __typename", 5000) + `}"}`}, 400, "QUERY_TOO_LARGE", `"limit":{"allowed":4000,"asked":5002,"name":"tokens"}`},
		"a subscription":                 {request{body: `{"query":"subscription { datasetReloaded { version } }"}`}, 406, "SUBSCRIPTION_NEEDS_STREAM", "graphql-transport-ws"},
		"a subscription in a URL":        {request{target: get("subscription { datasetReloaded { version } }")}, 406, "SUBSCRIPTION_NEEDS_STREAM", "text/event-stream"},
		"nothing that is offered":        {request{accept: "text/html", body: typename}, 406, "NOT_ACCEPTABLE", "application/json"},
		"everything but what is offered": {request{accept: "*/*;q=0", body: typename}, 406, "NOT_ACCEPTABLE", ""},
		"a header in a parameter":        {request{target: get("{ __typename }", "operationName", "a\r\nSet-Cookie: b=c")}, 200, "GRAPHQL_VALIDATION_FAILED", `a\\r\\nSet-Cookie`},
	} {
		t.Run(name, func(t *testing.T) {
			r := c.send(t, s)
			if r.StatusCode != c.status || !strings.Contains(r.body, c.says) {
				t.Errorf("%d %.300s", r.StatusCode, r.body)
			}
			if media := r.Header.Get("Content-Type"); media != "application/json; charset=utf-8" && media != c.accept+"; charset=utf-8" || r.Header.Get("X-Content-Type-Options") != "nosniff" || r.Header.Get("Set-Cookie") != "" {
				t.Errorf("%v", r.Header)
			}
			if c.code == "" {
				return
			}
			if got := codes(t, r.body); len(got) != 1 || got[0] != c.code || strings.Contains(r.body, `"data"`) || r.Header.Get("Cache-Control") != "no-store" || len(r.body) > 1000 {
				t.Errorf("%v %.300s", r.Header, r.body)
			}
			if strings.ContainsAny(r.body, "%") && strings.Contains(r.body, "!") || strings.Contains(r.body, "json.") || strings.Contains(r.body, "Go ") {
				t.Errorf("it speaks of its inside: %s", r.body)
			}
		})
	}
}

// What scanners such as graphql-cop look for, beside what is meant to be open to everybody: introspection, queries over GET, the
// playground, and names of the schema in messages unless they are hidden.
func TestScannersFindNothing(t *testing.T) {
	s := serve(t, store.NewLive(pond(t, "Một")), server.Config{})
	document := func(query string) request { return request{body: mustJSON(map[string]string{"query": query})} }
	in := "?query=" + url.QueryEscape("query { __typename }")
	for name, r := range map[string]request{
		"a hundred and one aliases":         document(many(101, "a%d: __typename ")),
		"one field five hundred times":      document("{" + strings.Repeat(" __typename", 500) + " }"),
		"a circle through introspection":    document("{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
		"a circle of fragments":             document("{ __schema { ...a } } fragment a on __Schema { __typename ...b } fragment b on __Schema { ...a }"),
		"ten directives that nobody knows":  document("{ __typename " + strings.Repeat("@a ", 10) + "}"),
		"many errors":                       document(many(300, "a%d ")),
		"no GraphQL":                        document("tell me { a }"),
		"a list of requests":                {body: `[{"query":"{ __typename }"},{"query":"{ __typename }"}]`},
		"a mutation over GET":               {target: "/graphql?query=" + url.QueryEscape("mutation { __typename }")},
		"a form":                            {media: "application/x-www-form-urlencoded", body: in[1:]},
		"POST with parameters in the URL":   {method: http.MethodPost, target: "/graphql" + in},
		"PUT":                               {method: http.MethodPut, target: "/graphql" + in},
		"TRACE":                             {method: "TRACE", target: "/graphql" + in},
		"another content type than is sent": {media: "text/plain", body: `{"query":"{ __typename }"}`},
	} {
		t.Run(name, func(t *testing.T) {
			got := r.send(t, s)
			if n := len(codes(t, got.body)); n < 1 || n > 6 || strings.Contains(got.body, `"data"`) || len(got.body) > 2000 {
				t.Errorf("%d errors: %.500s", n, got.body)
			}
			for _, inside := range []string{"exception", "stack", "tracing", "goroutine", ".go:"} {
				if strings.Contains(got.body, inside) {
					t.Errorf("it speaks of %s: %.500s", inside, got.body)
				}
			}
		})
	}
}

func TestAnswersAreCachedUntilTheGraphChanges(t *testing.T) {
	live := store.NewLive(pond(t, "Lê Văn Cam"))
	s := serve(t, live, server.Config{})
	ask := request{target: get(`{ people { totalCount } }`)}
	first := ask.send(t, s)
	tag := first.Header.Get("ETag")
	if first.StatusCode != http.StatusOK || tag == "" || first.Header.Get("Cache-Control") != "no-cache" || !slices.Contains(first.Header.Values("Vary"), "Accept") || !slices.Contains(first.Header.Values("Vary"), "Accept-Encoding") {
		t.Errorf("%v", first.Header)
	}
	ask.header = http.Header{"If-None-Match": {`"other", ` + tag}}
	if again := ask.send(t, s); again.StatusCode != http.StatusNotModified || again.body != "" || again.Header.Get("ETag") != tag {
		t.Errorf("%d %v %s", again.StatusCode, again.Header, again.body)
	}
	ask.accept = graphqlJSON
	ask.header.Set("Accept-Encoding", "identity")
	if again := ask.send(t, s); again.StatusCode != http.StatusNotModified {
		t.Errorf("%d", again.StatusCode)
	}
	live.Swap(pond(t, "Lê Văn Cam", "Võ Thị Đào"))
	if changed := ask.send(t, s); changed.StatusCode != http.StatusOK || changed.Header.Get("ETag") == tag || !strings.Contains(changed.body, `"totalCount":2`) {
		t.Errorf("%d %v %s", changed.StatusCode, changed.Header, changed.body)
	}
	for name, r := range map[string]request{
		"errors beside data": {target: get(`{ people(first: 1000) { totalCount } }`)},
		"a POST":             {body: `{"query":"{ __typename }"}`},
		"a refusal":          {target: get("{")},
	} {
		if got := r.send(t, s); got.Header.Get("Cache-Control") != "no-store" || got.Header.Get("ETag") != "" {
			t.Errorf("%s: %v", name, got.Header)
		}
	}
	ask.header = http.Header{"If-None-Match": {"*"}}
	if any := ask.send(t, s); any.StatusCode != http.StatusNotModified {
		t.Errorf("%d", any.StatusCode)
	}
	if head := (request{method: http.MethodHead, target: ask.target}).send(t, s); head.StatusCode != http.StatusOK || head.body != "" || head.Header.Get("ETag") == "" {
		t.Errorf("%d %v", head.StatusCode, head.Header)
	}
}

func TestAnswersAreCompressed(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{})
	for _, target := range []string{get("{ __schema { types { name description fields { name description } } } }"), "/schema.graphql"} {
		plain := request{target: target, header: http.Header{"Accept-Encoding": {"identity"}}}.send(t, s)
		small := request{target: target, header: http.Header{"Accept-Encoding": {"gzip"}}}.send(t, s) // asked for by hand, so it is not undone
		if plain.Header.Get("Content-Encoding") != "" || small.Header.Get("Content-Encoding") != "gzip" || len(small.body)*3 > len(plain.body) {
			t.Errorf("%s: %d bytes of %d, %v", target, len(small.body), len(plain.body), small.Header)
		}
		if unpacked := (request{target: target}).send(t, s); !unpacked.Uncompressed || unpacked.body != plain.body {
			t.Errorf("%s: it says something else when it is compressed", target)
		}
	}
}

func TestOperationsAreStopped(t *testing.T) {
	slow := newStuck(pond(t, "Lê Văn Cam"))
	s := serveReader(t, slow.reader, server.Config{Limits: server.Limits{OperationTime: 20 * time.Millisecond}})
	body := `{"query":"{ a: node(id: \"a\") { id } b: node(id: \"a\") { id } people { totalCount } }"}`
	stopped := false
	ask := func(accept string, status int) {
		r := request{accept: accept, body: body}.send(t, s)
		if r.StatusCode != status || strings.Count(r.body, "OPERATION_TIMEOUT") != 1 || !strings.Contains(r.body, `"data":null`) || !strings.Contains(r.body, "stopped after 20ms") || strings.Contains(r.body, "totalCount") {
			t.Errorf("%d %s", r.StatusCode, r.body)
		}
		select {
		case <-slow.gaveUp:
			stopped = true
		default:
		}
	}
	for range 1000 { // on a busy machine the time may be over before anything is looked up
		ask("application/json", 200)
		ask(graphqlJSON, 504)
		ask("text/event-stream", 200)
		if stopped {
			return
		}
	}
	t.Error("the store was never told to stop")
}

func TestPagesAreStopped(t *testing.T) {
	slow := newStuck(pond(t, "Lê Văn Cam"))
	s := serveReader(t, slow.reader, server.Config{Limits: server.Limits{OperationTime: 20 * time.Millisecond}})
	if r := (request{target: "/about"}).send(t, s); r.StatusCode != http.StatusServiceUnavailable || r.Header.Get("Retry-After") != "1" {
		t.Errorf("%d %v", r.StatusCode, r.Header)
	}
	<-slow.gaveUp
}

func TestOperationsStopWhenTheClientLeaves(t *testing.T) {
	slow := newStuck(pond(t, "Lê Văn Cam"))
	s := serveReader(t, slow.reader, server.Config{})
	for _, accept := range []string{"application/json", "text/event-stream"} {
		ctx, leave := context.WithCancel(t.Context())
		req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+"/graphql", strings.NewReader(`{"query":"{ node(id: \"a\") { id } }"}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		req.Header.Set("Accept", accept)
		go func() {
			<-slow.entered
			leave()
		}()
		res, err := s.Client().Do(req)
		if err == nil { // a stream has begun to answer
			res.Body.Close()
		} else if !errors.Is(err, context.Canceled) {
			t.Error(err)
		}
		<-slow.gaveUp
	}
}

func TestMoreOperationsThanMayRunAreShed(t *testing.T) {
	slow := newStuck(pond(t, "Lê Văn Cam"))
	s := serveReader(t, slow.reader, server.Config{Limits: server.Limits{Operations: 2}})
	answers := make(chan response)
	for range 2 {
		go func() { answers <- request{body: `{"query":"{ node(id: \"a\") { id } }"}`}.send(t, s) }()
		<-slow.entered
	}
	for _, accept := range []string{"application/json", graphqlJSON, "text/event-stream"} {
		r := request{accept: accept, body: `{"query":"{ __typename }"}`}.send(t, s)
		if r.StatusCode != http.StatusServiceUnavailable || r.Header.Get("Retry-After") != "1" || !slices.Equal(codes(t, r.body), []string{"OVERLOADED"}) || !strings.Contains(r.body, `"limit":{"allowed":2,"name":"operations"}`) {
			t.Errorf("%d %v %s", r.StatusCode, r.Header, r.body)
		}
	}
	if r := (request{target: "/about"}).send(t, s); r.StatusCode != http.StatusServiceUnavailable || r.Header.Get("Retry-After") != "1" || !strings.Contains(r.body, "too much to do") {
		t.Errorf("a page: %d %v %s", r.StatusCode, r.Header, r.body)
	}
	close(slow.release)
	for range 2 {
		if r := <-answers; !strings.HasPrefix(r.body, `{"data":{"node":{"id":"a"}}`) {
			t.Error(r.body)
		}
	}
	if body := post(t, s, "{ __typename }"); !strings.Contains(body, "Query") {
		t.Errorf("it stays shut: %s", body)
	}
	for range 3 {
		if r := (request{target: "/about"}).send(t, s); r.StatusCode != http.StatusOK {
			t.Errorf("it stays shut for pages: %d", r.StatusCode)
		}
	}
}

func TestSuggestionsCanBeHidden(t *testing.T) {
	for hide, says := range map[bool]bool{false: true, true: false} {
		s := serve(t, store.NewLive(pond(t)), server.Config{Config: graph.Config{HideSuggestions: hide}})
		if body := post(t, s, "{ peopl { totalCount } }"); strings.Contains(body, "Did you mean") != says {
			t.Error(body)
		}
	}
}

func ExampleLimits_WithDefaults() {
	limits := server.Limits{Operations: 7}
	limits.Depth = 10
	limits = limits.WithDefaults()
	fmt.Println(limits.Operations, limits.Depth, limits.Tokens, limits.OperationTime)
	// Output: 7 10 4000 10s
}

// long is a server with one name so long that a few of them are a large answer, and the question for them.
func long(t *testing.T, limits server.Limits) (s *httptest.Server, metrics *server.Metrics, query string) {
	metrics = server.NewMetrics("test")
	s = serve(t, store.NewLive(pond(t, strings.Repeat("Lê ", 300_000))), server.Config{Limits: limits, Metrics: metrics})
	return s, metrics, many(12, `a%d: person(id: "a") { name } `)
}

func TestAnswersThatAreTooLargeAreStopped(t *testing.T) {
	s, metrics, query := long(t, server.Limits{AnswerBytes: 5 << 20})
	ask := mustJSON(map[string]string{"query": query})
	for accept, status := range map[string]int{"application/json": 200, graphqlJSON: 400, "text/event-stream": 200} {
		r := request{accept: accept, body: ask}.send(t, s)
		if r.StatusCode != status || len(r.body) > 1000 || !strings.Contains(r.body, "ANSWER_TOO_LARGE") || !strings.Contains(r.body, `"limit":{"allowed":5242880,"name":"answerBytes"}`) {
			t.Errorf("%d %.500s", r.StatusCode, r.body)
		}
	}
	p := greet(t, s)
	p.say(subscribe("1", query))
	p.hear(`{"id":"1","type":"next","payload":{"errors":[{"message":"the answer has more than 5242880 bytes`, `{"id":"1","type":"complete"}`)
	if text := scrape(t, metrics); !strings.Contains(text, `quanhe_rejections_total{code="ANSWER_TOO_LARGE",limit="answerBytes"} 4`) || !strings.Contains(text, `quanhe_operations_total{outcome="stopped",type="query"} 4`) {
		t.Error(text)
	}
	if body := post(t, s, `{ person(id: "a") { name } }`); len(body) < 1<<20 || strings.Contains(body, "errors") {
		t.Errorf("a smaller answer: %.300s", body)
	}
}

// Who does not read a large answer is cut off once the memory is needed for others.
func TestUnreadAnswersMakeRoomForOthers(t *testing.T) {
	s, _, query := long(t, server.Limits{AnswerBytes: 20 << 20, AnswersBytes: 20 << 20, Operations: 1, WriteTime: time.Hour})
	ask := mustJSON(map[string]string{"query": query})
	post := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n", len(ask))
	for transport, say := range map[string]string{
		"HTTP":   post + "\r\n" + ask,
		"events": post + "Accept: text/event-stream\r\n\r\n" + ask,
		"socket": upgrade + string(frame(1, `{"type":"connection_init"}`)) + string(frame(1, subscribe("1", query))),
	} {
		lazy := raw(t, s, say)
		for begun := []byte{}; !bytes.Contains(begun, []byte(`"data"`)); {
			one := make([]byte, 1)
			if _, err := lazy.Read(one); err != nil {
				t.Fatalf("%s: %q, %v", transport, begun, err)
			}
			begun = append(begun, one[0])
		}
		if r := (request{body: ask}).send(t, s); r.StatusCode != http.StatusOK || len(r.body) < 12<<20 {
			t.Errorf("%s: %d %.300s", transport, r.StatusCode, r.body)
		}
		_ = lazy.SetWriteDeadline(time.Now().Add(time.Minute))
		hungUp(t, lazy, bytes.Repeat([]byte(" "), 1<<10))
	}
}
