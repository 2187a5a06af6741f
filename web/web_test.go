package web

import (
	"compress/gzip"
	"encoding/json"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"quanhe/examples"
	"quanhe/graph/store"
)

// get serves one request by pages with these files.
func get(t *testing.T, dist fs.FS, target string, header http.Header) *http.Response {
	t.Helper()
	g, err := store.NewBuilder().Build(time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	pages, err := newPages(dist, store.NewLive(g).Reader, Config{})
	if err != nil {
		t.Fatal(err)
	}
	r := httptest.NewRequest(http.MethodGet, target, nil)
	r.Header = header.Clone()
	w := httptest.NewRecorder()
	pages.ServeHTTP(w, r)
	return w.Result()
}

func text(t *testing.T, r io.Reader) string {
	t.Helper()
	content, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

var (
	unbuilt = fstest.MapFS{"README.md": {Data: []byte("what this folder is")}}
	dist    = fstest.MapFS{
		"README.md":              {Data: []byte("what this folder is")},
		"playground/index.html":  {Data: []byte("the playground")},
		"viewer/index.html":      {Data: []byte("the viewer")},
		"assets/viewer-1a2b.js":  {Data: []byte(strings.Repeat("go(); ", 1000))},
		"assets/tiny-3c4d.js":    {Data: []byte("1")},
		"assets/letters-5e.ttf":  {Data: []byte("letters")},
		"assets/styles-6f7a.css": {Data: []byte("a { color: red }")},
	}
)

func TestWithoutTheBuiltPages(t *testing.T) {
	start := get(t, unbuilt, "/", nil)
	if got := text(t, start.Body); start.StatusCode != http.StatusOK || !strings.Contains(got, "make run") {
		t.Errorf("%d: %s", start.StatusCode, got)
	}
	open := get(t, unbuilt, "/playground", nil)
	link, err := url.Parse(open.Header.Get("Location"))
	if err != nil || link.Path != "/playground" || link.Query().Get("query") != examples.Operations()[0].Query {
		t.Errorf("/playground leads to %q: %v", link, err)
	}
	page := get(t, unbuilt, link.String(), nil)
	if got := text(t, page.Body); page.StatusCode != http.StatusOK || !strings.Contains(got, "graphiql") || !strings.Contains(got, "make run") {
		t.Errorf("%d: %s", page.StatusCode, got)
	}
}

func TestBuiltPages(t *testing.T) {
	for path, says := range map[string]string{"/": "the viewer", "/playground": "the playground", "/playground?query=%7Ba%7D": "the playground"} {
		page := get(t, dist, path, nil)
		if got := text(t, page.Body); got != says || page.Header.Get("Content-Type") != "text/html; charset=utf-8" {
			t.Errorf("%s: %q as %s", path, got, page.Header.Get("Content-Type"))
		}
		policy := page.Header.Get("Content-Security-Policy")
		if script, _, _ := strings.Cut(policy[strings.Index(policy, "script-src"):], ";"); script != "script-src 'self'" {
			t.Errorf("%s: scripts from %s", path, script)
		}
		if kept := get(t, dist, path, http.Header{"If-None-Match": {page.Header.Get("ETag")}}); kept.StatusCode != http.StatusNotModified || page.Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %d for a browser that has it", path, kept.StatusCode)
		}
	}
	for _, path := range []string{"/README.md", "/assets/", "/assets/unknown.js", "/viewer/index.html"} {
		if missing := get(t, dist, path, nil); missing.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %d", path, missing.StatusCode)
		}
	}
	if _, err := newPages(fstest.MapFS{"assets/a.exe": {}}, nil, Config{}); err == nil {
		t.Error("a file without a media type is served")
	}
}

func TestAssets(t *testing.T) {
	for _, c := range []struct {
		path, accept, media string
		zipped              bool
	}{
		{"/assets/viewer-1a2b.js", "gzip, deflate, br", "text/javascript; charset=utf-8", true},
		{"/assets/viewer-1a2b.js", "br;q=1.0, gzip;q=0.8", "text/javascript; charset=utf-8", true},
		{"/assets/viewer-1a2b.js", "", "text/javascript; charset=utf-8", false},
		{"/assets/viewer-1a2b.js", "gzip; q=0.0, identity", "text/javascript; charset=utf-8", false},
		{"/assets/tiny-3c4d.js", "gzip", "text/javascript; charset=utf-8", false}, // gzip would make it larger
		{"/assets/letters-5e.ttf", "gzip", "font/ttf", false},
		{"/assets/styles-6f7a.css", "gzip", "text/css; charset=utf-8", false},
	} {
		t.Run(c.path+" "+c.accept, func(t *testing.T) {
			got := get(t, dist, c.path, http.Header{"Accept-Encoding": {c.accept}})
			body := io.Reader(got.Body)
			if zipped := got.Header.Get("Content-Encoding") == "gzip"; zipped != c.zipped {
				t.Fatalf("compressed: %v", zipped)
			} else if zipped {
				var err error
				if body, err = gzip.NewReader(body); err != nil {
					t.Fatal(err)
				}
			}
			if text(t, body) != string(dist[c.path[1:]].Data) {
				t.Error("other content")
			}
			if got.Header.Get("Content-Type") != c.media || !strings.Contains(got.Header.Get("Cache-Control"), "immutable") || got.Header.Get("Vary") != "Accept-Encoding" {
				t.Errorf("%v", got.Header)
			}
		})
	}
}

func TestExamples(t *testing.T) {
	var operations []examples.Operation
	if err := json.NewDecoder(get(t, dist, "/examples.json", nil).Body).Decode(&operations); err != nil || len(operations) != len(examples.Operations()) {
		t.Errorf("%d examples: %v", len(operations), err)
	}
}
