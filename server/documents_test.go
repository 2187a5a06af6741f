package server_test

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"quanhe/graph/store"
	"quanhe/server"
)

func sha(document string) string {
	sum := sha256.Sum256([]byte(document))
	return hex.EncodeToString(sum[:])
}

// apollo is a request as Apollo's clients send it.
func apollo(query, hash string) request {
	body := map[string]any{"operationName": nil, "variables": map[string]any{}, "extensions": map[string]any{
		"clientLibrary": map[string]string{"name": "@apollo/client"}, "persistedQuery": map[string]any{"version": 1, "sha256Hash": hash}}}
	if query != "" {
		body["query"] = query
	}
	return request{accept: "application/graphql-response+json,application/json;q=0.9", body: mustJSON(body)}
}

func TestPersistedQueries(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{Limits: server.Limits{PersistedQueries: 2}})
	const a, b, c = "{ a: __typename }", "{ b: __typename }", "{ c: __typename }"
	unknown := func(query string) bool {
		r := apollo("", sha(query)).send(t, s)
		return slices.Equal(codes(t, r.body), []string{"PERSISTED_QUERY_NOT_FOUND"}) && strings.Contains(r.body, `"message":"PersistedQueryNotFound"`)
	}
	if !unknown(a) {
		t.Error("a document is known that nobody sent")
	}
	for _, query := range []string{a, b, c} {
		if r := apollo(query, sha(query)).send(t, s); r.StatusCode != http.StatusOK || !strings.Contains(r.body, "Query") {
			t.Errorf("%d %s", r.StatusCode, r.body)
		}
	}
	if unknown(c) || unknown(b) || !unknown(a) { // the cache has two places
		t.Error("the cache keeps the wrong documents")
	}
	target := "/graphql?extensions=" + `%7B%22persistedQuery%22:%7B%22version%22:1,%22sha256Hash%22:%22` + sha(c) + `%22%7D%7D`
	if r := (request{target: target}).send(t, s); !strings.HasPrefix(r.body, `{"data":{"c":"Query"}`) || r.Header.Get("ETag") == "" {
		t.Errorf("over GET: %s", r.body)
	}
	for name, r := range map[string]request{
		"another document's hash": apollo(a, sha(b)),
		"another version":         {body: `{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"a"}}}`},
		"no object":               {body: `{"extensions":{"persistedQuery":1}}`},
		"no hash":                 {body: `{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1}}}`},
	} {
		if got := r.send(t, s); got.StatusCode != http.StatusBadRequest || !slices.Equal(codes(t, got.body), []string{"BAD_REQUEST"}) {
			t.Errorf("%s: %d %s", name, got.StatusCode, got.body)
		}
	}
	for name, query := range map[string]string{"an unsound document": "{ nothing }", "a large document": "{ __typename }" + strings.Repeat(" ", 40_000)} {
		apollo(query, sha(query)).send(t, s)
		if !unknown(query) {
			t.Errorf("%s is kept", name)
		}
	}
}

func TestTrustedDocuments(t *testing.T) {
	const count, first = "query Count { people { totalCount } }\n", "query First($n: Int) { people(first: $n) { nodes { name } } }"
	folder := t.TempDir()
	write(t, folder, "count.graphql", count)
	write(t, folder, "more/first.graphql", first)
	write(t, folder, "notes.txt", "no GraphQL")
	manifest := write(t, t.TempDir(), "manifest.json", mustJSON(map[string]string{"c0": count, "f0": first}))
	for from, id := range map[string]string{folder: sha(count), manifest: "c0"} {
		trusted, err := server.ReadTrusted(from)
		if err != nil || len(trusted) != 2 {
			t.Fatalf("%v, %v", trusted, err)
		}
		s := serve(t, store.NewLive(pond(t)), server.Config{Trusted: trusted})
		for name, r := range map[string]request{
			"by its id":             apollo("", id),
			"in full":               {body: mustJSON(map[string]string{"query": count})},
			"in another layout":     {body: mustJSON(map[string]string{"query": "# how many\nquery Count{people{totalCount}}"})},
			"with its own hash":     apollo("query Count { people { totalCount } }", sha("query Count { people { totalCount } }")),
			"another one":           {body: mustJSON(map[string]string{"query": first})},
			"over GET":              {target: get(count)},
			"in a stream of events": {accept: "text/event-stream", body: mustJSON(map[string]string{"query": count})},
		} {
			if got := r.send(t, s); got.StatusCode != http.StatusOK || !strings.Contains(got.body, `"data":{"people":`) {
				t.Errorf("%s: %d %s", name, got.StatusCode, got.body)
			}
		}
		for name, r := range map[string]request{
			"another document":           {accept: graphqlJSON, body: mustJSON(map[string]string{"query": "{ people { totalCount } }"})},
			"another under a trusted id": apollo("{ __typename }", id),
			"an unknown id":              apollo("", "c1"),
			"two documents":              {accept: graphqlJSON, body: mustJSON(map[string]string{"query": count + first})},
		} {
			if got := r.send(t, s); got.StatusCode != http.StatusBadRequest || !slices.Equal(codes(t, got.body), []string{"DOCUMENT_NOT_TRUSTED"}) {
				t.Errorf("%s: %d %s", name, got.StatusCode, got.body)
			}
		}
	}
	for name, from := range map[string]string{
		"nothing there":     filepath.Join(folder, "nowhere"),
		"an empty folder":   t.TempDir(),
		"no JSON":           write(t, t.TempDir(), "m.json", "{"),
		"no object":         write(t, t.TempDir(), "m.json", "[]"),
		"an unsound one":    write(t, t.TempDir(), "m.json", `{"a":"{ nothing }"}`),
		"a broken document": filepath.Dir(write(t, t.TempDir(), "a.graphql", "{")),
	} {
		if trusted, err := server.ReadTrusted(from); err == nil || !strings.Contains(err.Error(), "trusted document") {
			t.Errorf("%s: %v, %v", name, trusted, err)
		}
	}
}

func write(t testing.TB, folder, name, text string) string {
	t.Helper()
	path := filepath.Join(folder, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}
