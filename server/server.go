// Package server is what clients reach over the network: the API in its transports, the pages for browsers, and what an
// operator asks.
package server

import (
	"io"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/gqlerror"

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
}

// New serves the graph that current gives: the API at /graphql, its schema at /schema.graphql, /healthz, and the pages of
// [web.New] at all other paths. Each request asks current once and sees that version to its end.
func New(current func() store.Reader, config Config) http.Handler {
	run := graph.NewExecutor(config.Config, config.Limits.Limits)
	mux := http.NewServeMux()
	mux.Handle("/graphql", api(run, current))
	mux.HandleFunc("GET /schema.graphql", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, graph.SDL())
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, "ok\n")
	})
	mux.Handle("/", web.New(current, web.Config{BaseURL: config.BaseURL, Log: config.Log}))
	return mux
}

// api runs the operations that requests bring.
func api(run *executor.Executor, current func() store.Reader) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := graphql.StartOperationTrace(graph.WithReader(r.Context(), current()))
		defer func() {
			if cause := recover(); cause != nil {
				shown, _ := run.PresentRecoveredError(ctx, cause).(*gqlerror.Error)
				refuse(w, r, http.StatusInternalServerError, gqlerror.List{shown})
			}
		}()
		overHTTP{}.Do(w, r.WithContext(ctx), run)
	})
}
