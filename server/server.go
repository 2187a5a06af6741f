// Package server is what clients reach over the network: the API in its transports, the pages for browsers, and what an
// operator asks.
package server

import (
	"context"
	"net/http"
	"strings"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/web"
)

// Config is what a server needs to know beside the graph.
type Config struct {
	graph.Config
	// Limits are what clients may ask for at most.
	Limits Limits
	// Origins are those of web pages that may open sockets, beside pages of the server's own host: https://example.org, or
	// * for any.
	Origins []string
	// Trusted are the only documents that may run; nil lets every document run.
	Trusted Trusted
	// Closing is closed when the server is about to stop: streams then complete, and WebSockets close with 1001. nil means
	// that it never is.
	Closing <-chan struct{}
	// Metrics count operations; nil when nobody looks.
	Metrics *Metrics
}

// New serves the graph that current gives: the API at /graphql, its schema at /schema.graphql, and the pages of
// [web.New] at all other paths. Each operation asks current once and sees that version to its end.
func New(current func() store.Reader, config Config) http.Handler {
	mux := http.NewServeMux()
	if config.Metrics == nil {
		config.Metrics = NewMetrics("")
	}
	operations := newOperations(current, config)
	mux.Handle("/graphql", secured(api(operations, config.Origins)))
	mux.Handle("GET /schema.graphql", secured(web.File("schema.graphql", []byte(graph.SDL()))))
	mux.Handle("/", web.New(current, web.Config{
		BaseURL: func(ctx context.Context) string { return graph.BaseURL(ctx, config.BaseURL) },
		Begin:   operations.page,
		Hold:    operations.hold,
		Log:     config.Log,
	}))
	return mux
}

// api answers each request in the transport that it asks for.
func api(o *operations, origins []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Accept")
		media, ok := accepted(r.Header.Values("Accept"))
		defer func() {
			if cause := recover(); cause != nil {
				o.refuse(w, r, media, refused(http.StatusInternalServerError, o.internal(r.Context(), cause)))
			}
		}()
		switch {
		case strings.EqualFold(r.Header.Get("Upgrade"), "websocket"):
			o.overSocket(w, r, origins)
		case !ok:
			o.refuse(w, r, jsonType, refused(http.StatusNotAcceptable, requestError("NOT_ACCEPTABLE", "answers are to be had as %s", strings.Join(offered, ", "))))
		case media == streamType:
			o.overEvents(w, r)
		default:
			o.overHTTP(w, r, media)
		}
	})
}
