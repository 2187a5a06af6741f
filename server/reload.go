package server

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"quanhe/graph/store"
)

// Reloader loads the graph again, beside the one that is served, and puts it in that one's place at once. One load runs at
// a time; whoever asks for one meanwhile gets the next, all of them the same, because the one that runs may have read
// already what they changed. A load that fails leaves what is served as it is.
type Reloader struct {
	// Live is what is served.
	Live *store.Live
	// Load makes a graph. It is stopped with the context of the Reloader.
	Load func(context.Context) (*store.Graph, error)
	// Log and Metrics are told how loads went.
	Log     *slog.Logger
	Metrics *Metrics
	// Context ends with the server.
	Context context.Context

	loading sync.Mutex
	mu      sync.Mutex
	waiting *reload
}

// The outcomes of a reload.
const (
	changed   = "changed"
	unchanged = "unchanged"
	failed    = "failed"
)

// reload is one load, of which several may be waiting to hear.
type reload struct {
	done   chan struct{}
	result Reloaded
	err    error
}

// Reloaded says what a load brought.
type Reloaded struct {
	// Version is that of the graph which is served now, Changed whether it is another than before.
	Version string `json:"version"`
	Changed bool   `json:"changed"`
	// Articles and Facts are how many the graph has.
	Articles int32 `json:"articles"`
	Facts    int32 `json:"facts"`
	// Seconds is how long the load took.
	Seconds float64 `json:"seconds"`
}

// Reload loads the graph again, and returns once that is done or has failed. The cause is for the log. When ctx is done
// first, the load goes on.
func (r *Reloader) Reload(ctx context.Context, cause string) (Reloaded, error) {
	r.mu.Lock()
	next := r.waiting
	if next == nil {
		next = &reload{done: make(chan struct{})}
		r.waiting = next
		go r.run(next, cause)
	}
	r.mu.Unlock()
	select {
	case <-next.done:
		return next.result, next.err
	case <-ctx.Done():
		return Reloaded{}, fmt.Errorf("waiting for the load: %w", ctx.Err())
	}
}

func (r *Reloader) run(this *reload, cause string) {
	r.loading.Lock()
	defer r.loading.Unlock()
	r.mu.Lock()
	r.waiting = nil // what is asked for from now on may be about files that this load has read already
	r.mu.Unlock()
	defer close(this.done)

	start := time.Now()
	before := r.Live.Version()
	g, err := r.load()
	if this.err = err; err != nil {
		if r.Context.Err() != nil {
			return // the server stops, which is no failure
		}
		r.Live.Failed("the articles could not be loaded again, so what was loaded before is served: " + Public(err))
		r.Metrics.reloads.WithLabelValues(failed).Inc()
		r.Metrics.describe(r.Live.Reader())
		r.Log.Error("reload failed, going on with what was loaded before", "cause", cause, "error", err)
		return
	}
	r.Live.Swap(g)
	took := time.Since(start)
	dataset, err := g.Dataset(r.Context)
	if this.err = err; err != nil {
		return
	}
	outcome := unchanged
	if dataset.Version != before {
		outcome = changed
	}
	this.result = Reloaded{
		Version: dataset.Version, Changed: outcome == changed, Articles: dataset.ArticleCount, Facts: dataset.FactCount, Seconds: took.Seconds(),
	}
	r.Metrics.reloads.WithLabelValues(outcome).Inc()
	r.Metrics.Loaded(r.Live.Reader(), took)
	r.Log.Info("reloaded", "cause", cause, "outcome", outcome, "version", dataset.Version, "articles", dataset.ArticleCount, "facts", dataset.FactCount, "seconds", took.Seconds())
}

// Public is what clients may know of why a load failed: what the error, or one that it wraps, says by a method Public. Others
// may tell about the machine, and are only for the log.
func Public(err error) string {
	var open interface{ Public() string }
	if errors.As(err, &open) {
		return open.Public()
	}
	return "internal error"
}

// load makes a graph; a panic is an error like others, for the server goes on.
func (r *Reloader) load() (g *store.Graph, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			r.Log.Error("a load panicked", "cause", cause, "stack", string(debug.Stack()))
			err = errors.New("loading failed with an internal error")
		}
	}()
	return r.Load(r.Context)
}

// Handler answers POST with a reload for those who know the token. It is answered once the load is done, with what it brought.
func (r *Reloader) Handler(token string) http.Handler {
	expected := sha256.Sum256([]byte(token))
	return secured(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		given, bearer := strings.CutPrefix(req.Header.Get("Authorization"), "Bearer ")
		got := sha256.Sum256([]byte(given)) // so that the comparison takes as long for every length
		if subtle.ConstantTimeCompare(got[:], expected[:]) != 1 || !bearer {
			w.Header().Set("WWW-Authenticate", `Bearer realm="quanhe"`)
			answer(w, http.StatusUnauthorized, problem{"send the admin token as Authorization: Bearer TOKEN"})
			return
		}
		if req.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			answer(w, http.StatusMethodNotAllowed, problem{"reload with POST"})
			return
		}
		_ = http.NewResponseController(w).SetWriteDeadline(time.Time{}) // a load may take longer than answers may
		result, err := r.Reload(req.Context(), "request")
		if err != nil {
			answer(w, http.StatusInternalServerError, problem{err.Error() + "; what was loaded before is still served"})
			return
		}
		answer(w, http.StatusOK, result)
	}))
}

// problem is what an operator is told when something is wrong.
type problem struct {
	Error string `json:"error"`
}

func answer(w http.ResponseWriter, status int, body any) {
	text, err := json.Marshal(body)
	if err != nil {
		panic(fmt.Errorf("writing an answer: %w", err)) // plain data always has JSON
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	_, _ = w.Write(append(text, '\n'))
}
