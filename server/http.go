package server

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/web/compressed"
)

// overHTTP answers one operation a request, following the draft of GraphQL over HTTP: over POST, and over GET for caches.
func (o *operations) overHTTP(w http.ResponseWriter, r *http.Request, media string) {
	params, why := readRequest(w, r, o.limits)
	if why != nil {
		o.refuse(w, r, media, why)
		return
	}
	params.Headers = r.Header
	op, why := o.begin(r.Context(), params)
	if why != nil {
		o.refuse(w, r, media, why)
		return
	}
	defer op.end()
	if why := unfit(r, op); why != nil {
		o.refuse(w, r, media, why)
		return
	}
	answer, memory := op.next()
	op.end()           // others may run while this is sent
	if answer == nil { // the client has gone
		return
	}
	body := marshal(answer)
	defer memory.end()
	status, short := cutShort(answer)
	switch {
	case short && status == http.StatusServiceUnavailable:
		w.Header().Set("Retry-After", retryAfter)
	case !short || media != graphqlType: // older clients take any other status for a broken network
		status = http.StatusOK
	}
	if r.Method == http.MethodPost || len(answer.Errors) > 0 {
		w.Header().Set("Cache-Control", "no-store")
		o.send(w, r, media, status, body, memory)
		return
	}
	o.cached(w, r, media, body, memory)
}

// unfit says what an operation would need instead of this request.
func unfit(r *http.Request, op *operation) *refusal {
	switch kind := op.definition.Operation; {
	case kind == ast.Subscription:
		return refused(http.StatusNotAcceptable, requestError("SUBSCRIPTION_NEEDS_STREAM", "a subscription has many answers: ask with Accept: %s, or over a WebSocket with the subprotocol %s", streamType, subprotocol))
	case kind != ast.Query && r.Method != http.MethodPost:
		return refused(http.StatusMethodNotAllowed, requestError("METHOD_NOT_ALLOWED", "GET is for queries; send a %s with POST", kind)).with("Allow", http.MethodPost)
	}
	return nil
}

// hold counts a page among the answers while it is sent. The function must be called behind that.
func (o *operations) hold(w http.ResponseWriter, bytes int) func() {
	connection := http.NewResponseController(w)
	_ = connection.SetWriteDeadline(time.Now().Add(o.limits.WriteTime))
	memory := o.answers.begin(nil) // it is worked out already
	memory.send(bytes, func() { _ = connection.SetWriteDeadline(time.Now()) })
	return memory.end
}

// cached answers so that caches may keep the answer and ask each time whether it still holds. It does until another graph
// is served, for the answer names the version of the graph.
func (o *operations) cached(w http.ResponseWriter, r *http.Request, media string, body []byte, memory *held) {
	tag := `W/"` + hash(string(body))[:32] + `"` // weak: the same, compressed or not
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", tag)
	for _, known := range strings.Split(strings.Join(r.Header.Values("If-None-Match"), ","), ",") {
		if known = strings.TrimSpace(known); known == tag || known == strings.TrimPrefix(tag, "W/") || known == "*" {
			w.WriteHeader(http.StatusNotModified)
			return
		}
	}
	o.send(w, r, media, http.StatusOK, body, memory)
}

// refuse answers a request that was not executed. Such an answer has no data, not even null.
func (o *operations) refuse(w http.ResponseWriter, r *http.Request, media string, why *refusal) {
	for name, values := range why.header {
		w.Header()[name] = values
	}
	status := why.status
	if status == 0 { // older clients take any other status for a broken network
		status = http.StatusOK
		if media == graphqlType {
			status = http.StatusBadRequest
		}
	}
	w.Header().Set("Cache-Control", "no-store")
	o.send(w, r, media, status, marshal(refusedAnswer{o.told(r.Context(), why)}), nil)
}

// refusedAnswer is an answer without data.
type refusedAnswer struct {
	Errors gqlerror.List `json:"errors"`
}

// send sends an answer; memory is what it holds, or nil for a short one.
func (o *operations) send(w http.ResponseWriter, r *http.Request, media string, status int, body []byte, memory *held) {
	if media == streamType {
		media = jsonType
	}
	w.Header().Set("Content-Type", media+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	// A client that reads slower than this is cut off, so that it holds neither memory nor its connection.
	connection := http.NewResponseController(w)
	_ = connection.SetWriteDeadline(time.Now().Add(o.limits.WriteTime))
	if memory != nil {
		memory.send(len(body), func() { _ = connection.SetWriteDeadline(time.Now()) })
	}
	compressed.Handler(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Length", strconv.Itoa(len(body)))
		w.WriteHeader(status)
		_, _ = w.Write(body)
	}), nil).ServeHTTP(w, r)
}

// marshal writes an answer as JSON. Data is JSON already, and everything beside it can be written.
func marshal(answer any) []byte {
	var b bytes.Buffer
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(answer); err != nil {
		panic("server: writing an answer: " + err.Error()) // recovered and logged by the API's handler
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
