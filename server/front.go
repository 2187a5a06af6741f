package server

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/pprof"
	"net/netip"
	"strings"
	"sync"
	"sync/atomic"

	"go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp"
	"go.opentelemetry.io/otel/metric/noop"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

// FrontConfig is what an operator decides about a [Front].
type FrontConfig struct {
	Log     *slog.Logger
	Metrics *Metrics
	// MetricsElsewhere keeps /metrics off the clients' address.
	MetricsElsewhere bool
	// Proxies are the networks whose X-Forwarded headers are believed, and whose traces are continued.
	Proxies []netip.Prefix
	// BaseURL is where clients reach this server; empty when trusted proxies may say so.
	BaseURL string
	// Origins are those of pages on other hosts that may use the API.
	Origins []string
	// Limits are how long clients may take, and how many of them there may be.
	Limits Limits
	// Traces takes a span for each request and operation; nil when nobody wants them.
	Traces trace.TracerProvider
}

// Front stands before a server from the first moment of the process to the last: it answers health checks and what else an
// operator asks, and lets clients through once there is something to serve.
type Front struct {
	config   FrontConfig
	running  sync.WaitGroup
	passing  atomic.Int64 // requests that are let through
	handler  http.Handler
	mux      *http.ServeMux
	inner    atomic.Pointer[http.Handler] // nil while the first load runs
	draining atomic.Bool
	ending   context.Context
	end      context.CancelFunc
}

// NewFront makes a Front that lets nobody through yet. It fails when the origins are none.
func NewFront(config FrontConfig) (*Front, error) {
	config.Limits = config.Limits.WithDefaults()
	f := &Front{config: config, mux: http.NewServeMux()}
	f.ending, f.end = context.WithCancel(context.Background())
	f.mux.Handle("GET /healthz", secured(http.HandlerFunc(alive)))
	f.mux.Handle("GET /readyz", secured(http.HandlerFunc(f.ready)))
	if !config.MetricsElsewhere {
		f.mux.Handle("GET /metrics", secured(config.Metrics))
	}
	f.mux.HandleFunc("/", f.pass)
	allow, err := crossOrigin(config.Origins)
	if err != nil {
		return nil, err
	}
	handler := allow(f.mux)
	if config.Traces != nil {
		handler = otelhttp.NewHandler(handler, "http", otelhttp.WithTracerProvider(config.Traces), otelhttp.WithMeterProvider(noop.NewMeterProvider()),
			otelhttp.WithPropagators(propagation.TraceContext{}), otelhttp.WithFilter(func(r *http.Request) bool { return !probe(r.URL.Path) }),
			otelhttp.WithSpanNameFormatter(func(_ string, r *http.Request) string { return methodText(r.Method) }))
	}
	f.handler = unhurried(proxied(config.Proxies, config.BaseURL, logged(config.Log, config.Metrics, handler)), config.Limits)
	return f, nil
}

// ServeHTTP implements [http.Handler].
func (f *Front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.running.Add(1)
	defer f.running.Done()
	f.handler.ServeHTTP(w, r)
}

// Open lets clients through to a handler from now on.
func (f *Front) Open(handler http.Handler) { f.inner.Store(&handler) }

// Drain says at /readyz that no new clients are wanted; those that come are still served.
func (f *Front) Drain() { f.draining.Store(true) }

// End ends what would go on for ever: event streams and sockets.
func (f *Front) End() { f.end() }

// Ending is closed from then on.
func (f *Front) Ending() <-chan struct{} { return f.ending.Done() }

// Wait waits until everything is answered and every socket closed, or ctx is done. An [http.Server] does not know of sockets.
func (f *Front) Wait(ctx context.Context) {
	done := make(chan struct{})
	go func() {
		f.running.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-ctx.Done():
	}
}

// probe tells whether a path is one that machines ask for all the time.
func probe(path string) bool { return path == "/healthz" || path == "/readyz" || path == "/metrics" }

// alive answers as long as the process can answer at all.
func alive(w http.ResponseWriter, _ *http.Request) { plain(w, http.StatusOK, "ok\n") }

// ready answers whether clients should be sent here.
func (f *Front) ready(w http.ResponseWriter, _ *http.Request) {
	switch {
	case f.draining.Load():
		plain(w, http.StatusServiceUnavailable, "stopping\n")
	case f.inner.Load() == nil:
		plain(w, http.StatusServiceUnavailable, "loading\n")
	default:
		plain(w, http.StatusOK, "ok\n")
	}
}

// pass lets a request through. While the articles are loaded it is answered with status 503 at once instead of waiting, as
// that may take minutes, and whoever balances load should know; so it is while there are as many as there may be connections,
// which can carry several.
func (f *Front) pass(w http.ResponseWriter, r *http.Request) {
	defer f.passing.Add(-1)
	most := f.config.Limits.Connections
	if f.passing.Add(1) > int64(most) {
		f.turnAway(w, r, overloaded("OVERLOADED", "connections", "the server answers %d requests, as many as it may", most))
		return
	}
	if inner := f.inner.Load(); inner != nil {
		(*inner).ServeHTTP(w, r)
		return
	}
	f.turnAway(w, r, refused(http.StatusServiceUnavailable, requestError("LOADING", "the articles are still being loaded; try again in 2 s")).with("Retry-After", "2"))
}

// turnAway answers a request that is not let through: as JSON, or for people.
func (f *Front) turnAway(w http.ResponseWriter, r *http.Request, why *refusal) {
	after := why.header.Get("Retry-After")
	w.Header().Set("Retry-After", after)
	f.config.Metrics.rejected(why.errors[0])
	switch {
	case r.URL.Path == "/graphql":
		answer(w, why.status, refusedAnswer{why.errors})
		return
	case strings.Contains(r.Header.Get("Accept"), "text/html"):
		w.Header().Set("Refresh", after) // a browser asks again by itself
	}
	plain(w, why.status, why.errors[0].Message+"\n")
}

func plain(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, text)
}

// Inside is what only operators should reach, for an address of its own: health, metrics and profiles.
func (f *Front) Inside() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", alive)
	mux.HandleFunc("GET /readyz", f.ready)
	mux.Handle("GET /metrics", f.config.Metrics)
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/symbol", pprof.Symbol)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	return secured(mux)
}
