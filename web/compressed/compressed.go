// Package compressed sends answers compressed to the clients that take it.
package compressed

import (
	"bytes"
	"net/http"
	"strconv"

	"github.com/klauspost/compress/gzhttp"
)

// Hold is told how many bytes of an answer are in memory from now on, until it is sent and the function is called.
type Hold func(w http.ResponseWriter, bytes int) (sent func())

// Handler gives the answers of a handler as gzip to those who take it. All of an answer is compressed before any of it is sent,
// because what compresses takes a megabyte, and clients may take their time. Nobody gets ranges: the answer to a request for many small ones
// would be many times as large. hold may be nil.
func Handler(handler http.Handler, hold Hold) http.Handler {
	handler = compress(handler)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Header.Del("Range")
		whole := whole{header: w.Header(), status: http.StatusOK}
		handler.ServeHTTP(&whole, r)
		body := whole.body.Bytes()
		if len(body) > 0 { // an answer to HEAD has the length that it would have
			w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		}
		if hold != nil {
			defer hold(w, len(body))()
		}
		w.WriteHeader(whole.status)
		_, _ = w.Write(body)
	})
}

var compress = func() func(http.Handler) http.HandlerFunc {
	wrap, err := gzhttp.NewWrapper(gzhttp.EnableZstd(false)) // gzip will do
	if err != nil {
		panic("compressed: " + err.Error()) // only for options that contradict each other
	}
	return wrap
}()

// whole keeps an answer back until there is all of it.
type whole struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (w *whole) Header() http.Header         { return w.header }
func (w *whole) WriteHeader(status int)      { w.status = status }
func (w *whole) Write(p []byte) (int, error) { return w.body.Write(p) }
