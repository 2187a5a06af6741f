// Package web is what a browser gets.
package web

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql/playground"

	"quanhe/examples"
	"quanhe/graph/store"
	"quanhe/web/compressed"
	"quanhe/web/pages"
)

// Config is what the pages need to know beside the graph.
type Config struct {
	// BaseURL tells where the client of a request reaches this server.
	BaseURL func(context.Context) string
	// Begin is that of [pages.Config].
	Begin func(context.Context) (context.Context, func(), bool)
	// Hold is that of [pages.Config].
	Hold compressed.Hold
	// Log takes what readers are not told about; slog.Default() when nil.
	Log *slog.Logger
}

// strict is the Content-Security-Policy of pages: all they load comes from this server, from files. 'self' covers WebSockets.
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
	"connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// forEditor is strict with what the editor of the playground cannot do without: styles that it writes as it draws, and workers.
var forEditor = strings.Replace(strict, "style-src 'self'", "style-src 'self' 'unsafe-inline'", 1) + "; worker-src 'self'"

// New serves the pages over the graph that current gives. Each request asks current once and sees that version to its end.
// Without the pages that Vite builds, the playground is one that loads its scripts from outside, and / a plain start page.
func New(current func() store.Reader, config Config) http.Handler {
	dist, err := fs.Sub(built, "dist")
	if err != nil {
		panic(err) // the path is a valid one
	}
	handler, err := newPages(dist, current, config)
	if err != nil {
		panic("web: " + err.Error()) // the program was built with files that it cannot serve
	}
	return handler
}

func newPages(dist fs.FS, current func() store.Reader, config Config) (http.Handler, error) {
	mux := http.NewServeMux()
	files, err := assets(dist)
	if err != nil {
		return nil, err
	}
	for path, file := range files {
		if file.forever {
			mux.Handle("GET "+path, file)
		}
	}
	operations, err := json.Marshal(examples.Operations())
	if err != nil {
		return nil, fmt.Errorf("writing the examples as JSON: %w", err)
	}
	menu, err := newAsset("examples.json", operations)
	if err != nil {
		return nil, err
	}
	mux.Handle("GET /examples.json", menu)
	sign, err := newAsset("icon.svg", icon)
	if err != nil {
		return nil, err
	}
	mux.Handle("GET /icon.svg", sign)
	mux.Handle("GET /favicon.ico", sign) // for pages that do not name it, such as a plain text in the browser

	if page := files["/playground/index.html"]; page != nil {
		mux.Handle("GET /playground", under(forEditor, page))
	} else {
		mux.HandleFunc("GET /playground", smallPlayground)
	}
	viewer := files["/viewer/index.html"]
	if viewer != nil {
		mux.Handle("GET /{$}", under(strict, viewer))
	}
	mux.Handle("GET /viewer", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/?"+r.URL.RawQuery, http.StatusFound)
	}))
	mux.Handle("/", pages.New(current, pages.Config{BaseURL: config.BaseURL, Begin: config.Begin, Hold: config.Hold, Log: config.Log, Viewer: viewer != nil}))
	return mux, nil
}

// under serves a page with a Content-Security-Policy.
func under(policy string, page http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("Referrer-Policy", "same-origin")
		page.ServeHTTP(w, r)
	})
}

// howToBuild stands above the playground of a program that was built without Node.
const howToBuild = `<p style="margin:0;padding:.5em 1em;font:15px sans-serif;background:#fff3cd;color:#333">` +
	`This playground loads its scripts from outside. <code>make run</code> gives the full one, with examples, and the viewer.</p>`

// smallPlayground is gqlgen's playground, which opens with the first of the examples.
func smallPlayground(w http.ResponseWriter, r *http.Request) {
	if !r.URL.Query().Has("query") {
		first := examples.Operations()[0]
		link := url.Values{"query": {first.Query}}
		if first.Variables != nil {
			link.Set("variables", string(first.Variables))
		}
		http.Redirect(w, r, "/playground?"+link.Encode(), http.StatusFound)
		return
	}
	page := recorder{ResponseWriter: w}
	playground.Handler("quanhe", "/graphql", playground.WithGraphiqlPersistStateInURL(true))(&page, r)
	_, _ = w.Write(bytes.Replace(page.body.Bytes(), []byte("<body>"), []byte("<body>\n"+howToBuild), 1))
}

// recorder keeps a body back.
type recorder struct {
	http.ResponseWriter
	body bytes.Buffer
}

func (r *recorder) Write(p []byte) (int, error) { return r.body.Write(p) }
