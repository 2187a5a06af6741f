package server_test

import (
	"bufio"
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"quanhe/graph/store"
	"quanhe/server"
)

// stream is an open stream of events.
type stream struct {
	t     testing.TB
	lines *bufio.Scanner
	close func()
}

// listen opens a stream of the answers to an operation.
func listen(t testing.TB, s *httptest.Server, query string) stream {
	t.Helper()
	ctx, leave := context.WithCancel(t.Context())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, s.URL+"/graphql", strings.NewReader(mustJSON(map[string]string{"query": query})))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	res, err := s.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { leave(); res.Body.Close() })
	if media := res.Header.Get("Content-Type"); res.StatusCode != http.StatusOK || media != "text/event-stream; charset=utf-8" || res.Header.Get("Content-Encoding") != "" {
		t.Fatalf("%d %v", res.StatusCode, res.Header)
	}
	return stream{t, bufio.NewScanner(res.Body), leave}
}

// next waits for an event, or for a comment: its name is ":".
func (s stream) next() (name, data string) {
	s.t.Helper()
	for s.lines.Scan() {
		line := s.lines.Text()
		switch field, value, _ := strings.Cut(line, ": "); {
		case line == "":
			if name != "" {
				return name, data
			}
		case line == ":":
			name = ":"
		case field == "event":
			name = value
		case field == "data":
			data = value
		default:
			s.t.Fatalf("the line %q", line)
		}
	}
	return "", ""
}

func TestStreams(t *testing.T) {
	live := store.NewLive(pond(t))
	s := serve(t, live, server.Config{})
	e := listen(t, s, reloads)
	if name, _ := e.next(); name != ":" { // it stands before anything has happened
		t.Errorf("it begins with %s", name)
	}
	for i := range 3 {
		live.Swap(pond(t, []string{"Lê Văn Cam", "Võ Thị Đào", "Đỗ Hữu Mận"}[:i+1]...))
		name, data := e.next()
		if want := `{"data":{"datasetReloaded":{"personCount":` + string(rune('1'+i)) + `}}`; name != "next" || !strings.HasPrefix(data, want) {
			t.Errorf("event %d: %s %s", i, name, data)
		}
	}
	for query, want := range map[string]string{
		"{ people { totalCount } }": `{"data":{"people":{"totalCount":3}},`,
		"{ nothing }":               `{"errors":[{"message":"Cannot query field`,
		"{":                         `{"errors":[{"message":"Expected Name`,
	} {
		e := listen(t, s, query)
		e.next()
		if name, data := e.next(); name != "next" || !strings.HasPrefix(data, want) {
			t.Errorf("%s: %s %s", query, name, data)
		}
		if name, data := e.next(); name != "complete" || data != "" {
			t.Errorf("%s: %s %s", query, name, data)
		}
		if name, _ := e.next(); name != "" {
			t.Errorf("%s goes on with %s", query, name)
		}
	}
	for name, r := range map[string]request{ // what is no request at all is refused as such
		"not JSON":       {accept: "text/event-stream", body: "{"},
		"another method": {accept: "text/event-stream", method: http.MethodPut},
		"a form":         {accept: "text/event-stream", media: "text/plain", body: "{}"},
	} {
		if got := r.send(t, s); got.StatusCode < 400 || len(codes(t, got.body)) != 1 {
			t.Errorf("%s: %d %s", name, got.StatusCode, got.body)
		}
	}
	if got := (request{accept: "text/event-stream", target: get("{ __typename }")}).send(t, s); !strings.HasSuffix(got.body, "event: complete\ndata: \n\n") {
		t.Errorf("over GET: %s", got.body)
	}
}

func TestStreamsGiveSignsOfLife(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{Limits: server.Limits{PingTime: 5 * time.Millisecond}})
	e := listen(t, s, reloads)
	for range 5 {
		if name, _ := e.next(); name != ":" {
			t.Errorf("heard %q", name)
		}
	}
}
