package server

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"regexp"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"github.com/felixge/httpsnoop"
)

// requestID is the header that names a request in the log, for the client and for proxies in between.
const requestID = "X-Request-Id"

// sane are the names of requests that are taken over from clients: nothing that could break a line of a log.
var sane = regexp.MustCompile(`^[A-Za-z0-9._:-]{1,64}$`)

// exchange is what becomes known of a request while it is answered, for its line in the log.
type exchange struct {
	mu                    sync.Mutex
	kind, operation, code string
}

type exchangeKey struct{}

// note keeps what is known of the request that a context belongs to. Of several operations on one socket it keeps the last.
func note(ctx context.Context, set func(*exchange)) {
	if e, ok := ctx.Value(exchangeKey{}).(*exchange); ok {
		e.mu.Lock()
		defer e.mu.Unlock()
		set(e)
	}
}

// logged gives each request an id, which its answer carries too, and writes a line about it once it is answered: never
// the query or its variables. A panic is written in full and answered with status 500.
func logged(log *slog.Logger, metrics *Metrics, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := r.Header.Get(requestID)
		if !sane.MatchString(id) {
			id = rand.Text()
		}
		w.Header().Set(requestID, id)
		about := new(exchange)
		r = r.WithContext(context.WithValue(r.Context(), exchangeKey{}, about))
		metrics.requestsRunning.Inc()
		defer metrics.requestsRunning.Dec()
		seen := httpsnoop.CaptureMetrics(recovered(log, id, next), w, r)
		if r.Header.Get("Sec-WebSocket-Key") != "" && seen.Code == http.StatusOK {
			seen.Code = http.StatusSwitchingProtocols // whoever takes a connection over writes no status
		}
		metrics.answered(r, seen.Code)
		about.mu.Lock()
		defer about.mu.Unlock()
		line := []slog.Attr{
			slog.String("id", id), slog.String("address", address(r)), slog.String("method", shortened(r.Method)), slog.String("path", shortened(r.URL.Path)),
			slog.Int("status", seen.Code), slog.Int64("bytes", seen.Written), slog.Float64("ms", float64(seen.Duration.Round(10*time.Microsecond))/1e6),
		}
		for _, known := range []slog.Attr{slog.String("type", about.kind), slog.String("operation", about.operation), slog.String("code", about.code)} {
			if known.Value.String() != "" {
				line = append(line, known)
			}
		}
		level := slog.LevelInfo
		if probe(r.URL.Path) {
			level = slog.LevelDebug // they come every few seconds and say nothing
		}
		log.LogAttrs(r.Context(), level, "request", line...)
	})
}

// longestLogged is how much of a path or a method is logged, in bytes: clients may send many times as much.
const longestLogged = 200

func shortened(text string) string {
	if len(text) <= longestLogged {
		return text
	}
	return strings.ToValidUTF8(text[:longestLogged], "") + "…"
}

// recovered answers a panic with status 500, unless an answer has begun; then the connection is closed.
func recovered(log *slog.Logger, id string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		begun := false
		watched := httpsnoop.Wrap(w, httpsnoop.Hooks{
			WriteHeader: func(write httpsnoop.WriteHeaderFunc) httpsnoop.WriteHeaderFunc {
				return func(code int) { begun = true; write(code) }
			},
			Write: func(write httpsnoop.WriteFunc) httpsnoop.WriteFunc {
				return func(p []byte) (int, error) { begun = true; return write(p) }
			},
		})
		defer func() {
			cause := recover()
			if cause == nil {
				return
			}
			if cause != http.ErrAbortHandler {
				log.Error("a handler panicked", "id", id, "cause", cause, "stack", string(debug.Stack()))
			}
			if begun {
				panic(http.ErrAbortHandler)
			}
			http.Error(w, "internal error", http.StatusInternalServerError)
		}()
		next.ServeHTTP(watched, r)
	})
}
