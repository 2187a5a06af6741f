package server_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/server"
)

// pond is a small graph: some people without any facts.
func pond(t testing.TB, names ...string) *store.Graph {
	t.Helper()
	b := store.NewBuilder()
	for i, name := range names {
		b.AddEntity(&model.Person{Base: model.Base{ID: string(rune('a' + i)), Name: name}})
	}
	g, err := b.Build(time.Date(2026, 1, 1, 12, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// serve starts a server for what live holds.
func serve(t testing.TB, live *store.Live, config server.Config) *httptest.Server {
	t.Helper()
	config.Next = live.Next
	return serveReader(t, live.Reader, config)
}

func serveReader(t testing.TB, current func() store.Reader, config server.Config) *httptest.Server {
	t.Helper()
	config.BaseURL, config.Log = "https://quanhe.example", slog.New(slog.DiscardHandler)
	s := httptest.NewServer(server.New(current, config))
	t.Cleanup(s.Close)
	return s
}

// request is one over HTTP, and what came back.
type request struct {
	method, target, media, accept, body string
	header                              http.Header
}

type response struct {
	*http.Response
	body string
}

// given says that the media type of a request stands in its headers.
const given = "-"

// send sends a request; with a body it is a POST of JSON unless it says otherwise.
func (r request) send(t testing.TB, s *httptest.Server) response {
	t.Helper()
	if r.target == "" {
		r.target = "/graphql"
	}
	if r.method == "" && r.body != "" {
		r.method = http.MethodPost
	}
	if r.media == "" && r.body != "" {
		r.media = "application/json"
	}
	req, err := http.NewRequestWithContext(t.Context(), r.method, s.URL+r.target, strings.NewReader(r.body))
	if err != nil {
		t.Fatal(err)
	}
	for name, values := range r.header {
		req.Header[name] = values
	}
	if r.media != "" && r.media != given {
		req.Header.Set("Content-Type", r.media)
	}
	if r.accept != "" {
		req.Header.Set("Accept", r.accept)
	}
	res, err := s.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response{res, string(text)}
}

// post asks and gives what stands in data, or what is wrong.
func post(t testing.TB, s *httptest.Server, query string) string {
	t.Helper()
	return request{body: mustJSON(map[string]string{"query": query})}.send(t, s).body
}

func mustJSON(v any) string {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(v); err != nil {
		panic(err)
	}
	return strings.TrimSpace(b.String())
}

// codes are those of the errors in an answer.
func codes(t testing.TB, body string) (codes []string) {
	t.Helper()
	var answer struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal([]byte(body), &answer); err != nil {
		t.Fatalf("%.300s: %v", body, err)
	}
	for _, e := range answer.Errors {
		codes = append(codes, e.Extensions.Code)
	}
	return codes
}

// stuck is a store that finds nodes and warnings only once it is let go, or gives up with the operation.
type stuck struct {
	store.Reader
	entered chan struct{} // gets one for each call
	release chan struct{}
	gaveUp  chan struct{}
}

func newStuck(g *store.Graph) *stuck {
	return &stuck{Reader: g, entered: make(chan struct{}, 100), release: make(chan struct{}), gaveUp: make(chan struct{}, 100)}
}

func (s *stuck) wait(ctx context.Context) error {
	s.entered <- struct{}{}
	select {
	case <-s.release:
		return nil
	case <-ctx.Done():
		s.gaveUp <- struct{}{}
		return ctx.Err()
	}
}

func (s *stuck) Nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if err := s.wait(ctx); err != nil {
		return nil, err
	}
	return s.Reader.Nodes(ctx, ids)
}

func (s *stuck) Warnings(ctx context.Context, page store.Page) (*store.Rows, error) {
	if err := s.wait(ctx); err != nil {
		return nil, err
	}
	return s.Reader.Warnings(ctx, page)
}

func (s *stuck) reader() store.Reader { return s }

// broken is a store that fails.
type broken struct{ store.Reader }

func TestPanicsAndFailuresStayInside(t *testing.T) {
	s := serveReader(t, func() store.Reader { return broken{} }, server.Config{}) // every call is one of a nil interface
	body := post(t, s, `{ person(id: "p1") { name } }`)
	if !strings.Contains(body, `"message":"internal error","path":["person"],"extensions":{"code":"INTERNAL"}`) {
		t.Error(body)
	}
	s = serveReader(t, func() store.Reader { panic("no graph") }, server.Config{})
	for _, accept := range []string{"application/json", "text/event-stream"} {
		r := request{accept: accept, body: `{"query":"{ __typename }"}`}.send(t, s)
		if r.StatusCode != http.StatusInternalServerError || r.body != `{"errors":[{"message":"internal error","extensions":{"code":"INTERNAL"}}]}` {
			t.Errorf("%d %s", r.StatusCode, r.body)
		}
	}
}

func TestSchema(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{})
	for target, says := range map[string]string{"/schema.graphql": graph.SDL()} {
		if r := (request{target: target}).send(t, s); r.StatusCode != http.StatusOK || r.body != says {
			t.Errorf("%s: %d %.100s", target, r.StatusCode, r.body)
		}
	}
}
