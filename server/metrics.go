package server

import (
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promauto"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// Metrics count what the server does, for Prometheus. No label takes a value that clients make up.
type Metrics struct {
	http.Handler // in the format of Prometheus

	requests        *prometheus.CounterVec
	requestsRunning prometheus.Gauge
	operations      *prometheus.CounterVec
	duration        *prometheus.HistogramVec
	cost            prometheus.Histogram
	rejections      *prometheus.CounterVec
	subscriptions   prometheus.Gauge
	events          prometheus.Counter
	sockets         *prometheus.GaugeVec
	reloads         *prometheus.CounterVec
	loadSeconds     prometheus.Gauge
	loadedAt        prometheus.Gauge
	nodes           *prometheus.GaugeVec
	warnings        *prometheus.GaugeVec
	loaded          atomic.Pointer[time.Time]
}

// NewMetrics makes a registry of its own, with what the Go runtime and the process say of themselves. The version is that of
// the program.
func NewMetrics(version string) *Metrics {
	registry := prometheus.NewRegistry()
	registry.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	with := promauto.With(registry)
	counter := func(name, help string, labels ...string) *prometheus.CounterVec {
		return with.NewCounterVec(prometheus.CounterOpts{Name: "quanhe_" + name, Help: help}, labels)
	}
	gauge := func(name, help string, labels ...string) *prometheus.GaugeVec {
		return with.NewGaugeVec(prometheus.GaugeOpts{Name: "quanhe_" + name, Help: help}, labels)
	}
	m := &Metrics{
		Handler:         promhttp.HandlerFor(registry, promhttp.HandlerOpts{Registry: registry, MaxRequestsInFlight: 4}),
		requests:        counter("http_requests_total", "Requests answered, by method and status.", "method", "status"),
		requestsRunning: gauge("http_requests_running", "Requests being answered, open streams and sockets among them.").WithLabelValues(),
		operations:      counter("operations_total", "Operations run, by type (query, subscription) and outcome: ok, error (the answer has errors), stopped (no answer).", "type", "outcome"),
		duration: with.NewHistogramVec(prometheus.HistogramOpts{
			Name: "quanhe_operation_duration_seconds", Help: "Time to run a query, without reading and writing it.",
			Buckets: []float64{.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10},
		}, []string{"type"}),
		cost: with.NewHistogram(prometheus.HistogramOpts{
			Name: "quanhe_operation_cost", Help: "What operations cost that were let through.", Buckets: prometheus.ExponentialBuckets(1, 4, 10),
		}),
		rejections:    counter("rejections_total", "Operations that were not run, or not to their end, by the code of the error and the limit that was exceeded, if one was.", "code", "limit"),
		subscriptions: gauge("subscriptions", "Subscriptions that are open.").WithLabelValues(),
		events:        counter("subscription_events_total", "Events sent to subscribers.").WithLabelValues(),
		sockets:       gauge("sockets", "Open connections that stay open: websocket, sse.", "kind"),
		reloads:       counter("reloads_total", "Loads of the articles after the first, by outcome: changed, unchanged, failed.", "outcome"),
		loadSeconds:   gauge("load_seconds", "Time that the last successful load took.").WithLabelValues(),
		loadedAt:      gauge("dataset_loaded_timestamp_seconds", "When the graph that is served was loaded.").WithLabelValues(),
		nodes:         gauge("graph_nodes", "Size of the graph that is served, by kind of node.", "kind"),
		warnings:      gauge("warnings", "Warnings of the graph that is served, by code.", "code"),
	}
	with.NewGaugeFunc(prometheus.GaugeOpts{Name: "quanhe_dataset_age_seconds", Help: "Time since the graph that is served was loaded; no jump of the clock changes it."}, func() float64 {
		if at := m.loaded.Load(); at != nil {
			return time.Since(*at).Seconds()
		}
		return 0
	})
	with.NewGaugeVec(prometheus.GaugeOpts{Name: "quanhe_build_info", Help: "Always 1; the version of the program."}, []string{"version"}).WithLabelValues(version).Set(1)
	for _, outcome := range []string{changed, unchanged, failed} {
		m.reloads.WithLabelValues(outcome) // so that a rate is known from the first one on
	}
	return m
}

// Loaded describes the graph that is served from now on, which took so long to load.
func (m *Metrics) Loaded(r store.Reader, took time.Duration) {
	now := time.Now()
	m.loaded.Store(&now)
	m.loadSeconds.Set(took.Seconds())
	m.describe(r)
}

// describe counts the graph that is served.
func (m *Metrics) describe(r store.Reader) {
	ctx := context.Background()
	if d, err := r.Dataset(ctx); err == nil {
		m.loadedAt.Set(float64(d.LoadedAt.UnixMilli()) / 1000)
		for kind, count := range map[string]int32{
			"person": d.PersonCount, "organization": d.OrganizationCount, "position": d.PositionCount, "meeting": d.MeetingCount,
			"document": d.DocumentCount, "article": d.ArticleCount, "fact": d.FactCount,
		} {
			m.nodes.WithLabelValues(kind).Set(float64(count))
		}
	}
	warnings, err := r.Warnings(ctx, store.Page{All: true})
	if err != nil {
		return
	}
	counts := make(map[model.LoadWarningCode]int)
	for _, row := range warnings.Rows {
		counts[row.Item.(*model.LoadWarning).Code]++
	}
	m.warnings.Reset()
	for code, count := range counts {
		m.warnings.WithLabelValues(string(code)).Set(float64(count))
	}
}

// answered counts a request.
func (m *Metrics) answered(r *http.Request, status int) {
	m.requests.WithLabelValues(methodText(r.Method), statusText(status)).Inc()
}

// methodText is a method as a label or the name of a span: clients can make up any.
func methodText(method string) string {
	switch method {
	case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodOptions:
		return method
	}
	return "other"
}

// statusText is a status as a label: clients cannot make the server invent one, but handlers could.
func statusText(status int) string {
	if http.StatusText(status) == "" {
		return "other"
	}
	return string([]byte{byte('0' + status/100), byte('0' + status/10%10), byte('0' + status%10)})
}

// rejected counts an operation that is not run.
func (m *Metrics) rejected(err *gqlerror.Error) {
	code, _ := err.Extensions["code"].(string)
	limit := ""
	if about, ok := err.Extensions["limit"].(map[string]any); ok {
		limit, _ = about["name"].(string)
	}
	m.rejections.WithLabelValues(code, limit).Inc()
}
