package server

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/coder/websocket"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// subprotocol is the one that is spoken on WebSockets.
const subprotocol = "graphql-transport-ws"

// How the server closes a socket, as the subprotocol has it.
const (
	closeBadRequest         websocket.StatusCode = 4400
	closeUnauthorized       websocket.StatusCode = 4401
	closeBadSubprotocol     websocket.StatusCode = 4406
	closeInitTimeout        websocket.StatusCode = 4408
	closeSubscriberExists   websocket.StatusCode = 4409
	closeTooManyInits       websocket.StatusCode = 4429
	longestCloseReasonBytes                      = 120
)

// longestID is how many bytes the id of an operation may have, which is kept while that runs.
const longestID = 2 << 10

// overSocket serves one WebSocket until either side closes it: any number of operations at once, each on the graph as it
// is when the operation begins.
func (o *operations) overSocket(w http.ResponseWriter, r *http.Request, origins []string) {
	if !fromHome(r, origins) {
		o.refuse(w, r, jsonType, refused(http.StatusForbidden, requestError("ORIGIN_NOT_ALLOWED", "pages of %.100s may not open sockets here", r.Header.Get("Origin"))))
		return
	}
	done, why := o.open("websocket")
	if why != nil {
		o.refuse(w, r, jsonType, why)
		return
	}
	defer done()
	conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{subprotocol}, InsecureSkipVerify: true}) // the origin is checked above
	if err != nil {
		return // it has answered
	}
	conn.SetReadLimit(int64(o.limits.BodyBytes))
	ctx, cancel := context.WithCancel(r.Context())
	s := &socket{operations: o, ctx: ctx, cut: cancel, conn: conn, header: r.Header, running: make(map[string]*running)}
	defer s.work.Wait()
	defer conn.CloseNow() //nolint:errcheck // it is over either way
	defer cancel()
	if conn.Subprotocol() != subprotocol {
		s.close(closeBadSubprotocol, "Subprotocol not acceptable: speak "+subprotocol)
		return
	}
	s.work.Go(s.watch)
	hurry := time.AfterFunc(o.limits.InitTime, func() {
		s.close(closeInitTimeout, "Connection initialisation timeout")
	})
	defer hurry.Stop()
	for {
		kind, text, err := s.read()
		if err != nil {
			return
		}
		m, problem := readMessage(kind, text, o.limits)
		if problem != "" {
			s.close(closeBadRequest, problem)
			return
		}
		switch m.kind {
		case "connection_init":
			if s.initiated {
				s.close(closeTooManyInits, "Too many initialisation requests")
				return
			}
			if !hurry.Stop() {
				return // too late
			}
			s.initiated = true
			s.send(message{kind: "connection_ack"})
		case "ping":
			s.send(message{kind: "pong", payload: m.payload})
		case "subscribe":
			if !s.initiated {
				s.close(closeUnauthorized, "Unauthorized")
				return
			}
			if !s.subscribe(m.id, m.params) {
				s.close(closeSubscriberExists, fmt.Sprintf("Subscriber for %s already exists", m.id))
				return
			}
		case "complete":
			s.forget(m.id)
		}
	}
}

// read waits for the next message, which has to come within its time once it has begun.
func (s *socket) read() (kind websocket.MessageType, text []byte, err error) {
	kind, message, err := s.conn.Reader(s.ctx)
	if err != nil {
		return kind, nil, fmt.Errorf("waiting for a message: %w", err)
	}
	limit := s.operations.limits.BodyTime
	hurry := time.AfterFunc(limit, func() {
		s.close(websocket.StatusPolicyViolation, fmt.Sprintf("The message did not come within %s", limit))
	})
	defer hurry.Stop()
	if text, err = io.ReadAll(message); err != nil {
		return kind, nil, fmt.Errorf("reading a message: %w", err)
	}
	return kind, text, nil
}

// fromHome tells whether a request may come from the page that it comes from: one of the server's own host, one of the
// origins, or none, as with clients that are no browsers.
func fromHome(r *http.Request, origins []string) bool {
	given := r.Header.Get("Origin")
	if given == "" {
		return true
	}
	if origin, err := url.Parse(given); err == nil && strings.EqualFold(origin.Host, r.Host) {
		return true
	}
	for _, allowed := range origins {
		if allowed == "*" || strings.EqualFold(allowed, given) {
			return true
		}
	}
	return false
}

// message is one of the subprotocol.
type message struct {
	kind, id string
	payload  any
	params   *graphql.RawParams // of subscribe
}

// readMessage reads what a client may send, or says what is wrong with it.
func readMessage(kind websocket.MessageType, text []byte, limits Limits) (m message, problem string) {
	if kind != websocket.MessageText {
		return m, "Messages must be text"
	}
	if err := limits.checkJSON(text); err != nil {
		return m, err.Message
	}
	value, err := decode(text)
	if err != nil {
		return m, "Message is not JSON: " + err.Error()
	}
	members, ok := value.(map[string]any)
	if !ok {
		return m, "Message is not an object"
	}
	if m.kind, ok = members["type"].(string); !ok {
		return m, "Message has no type"
	}
	m.payload = members["payload"]
	_, object := m.payload.(map[string]any)
	switch m.kind {
	case "connection_init", "ping", "pong":
		if m.payload != nil && !object {
			return m, "Payload of " + m.kind + " is not an object"
		}
	case "subscribe", "complete":
		if m.id, ok = members["id"].(string); !ok || m.id == "" {
			return m, "Message " + m.kind + " has no id"
		}
		if len(m.id) > longestID {
			return m, fmt.Sprintf("The id of message %s has more than %d bytes", m.kind, longestID)
		}
		if m.kind == "complete" {
			break
		}
		if !object {
			return m, "Payload of subscribe is not an object"
		}
		var wrong *gqlerror.Error
		if m.params, wrong = readObject(m.payload); wrong != nil {
			return m, "Payload of subscribe: " + wrong.Message
		}
		if m.params.Query == "" && m.params.Extensions["persistedQuery"] == nil {
			return m, "Payload of subscribe has no query"
		}
	default:
		return m, fmt.Sprintf("Message has the unknown type %.40q", m.kind)
	}
	return m, ""
}

// socket is an open WebSocket.
type socket struct {
	operations *operations
	ctx        context.Context // of the socket: a write that is given up closes it, so none may end with an operation
	cut        func()          // ends it, with what is being written
	conn       *websocket.Conn
	header     http.Header
	initiated  bool

	work    sync.WaitGroup
	mu      sync.Mutex
	active  int // operations that have not come to their end, wanted or not
	running map[string]*running
}

// running is an operation that the client wants answers from.
type running struct{ stop context.CancelFunc }

// watch closes the socket when the server is closing, or when the other end does not answer: a half-open connection looks
// like a silent client. The pings are those of WebSockets, which every client answers by itself.
func (s *socket) watch() {
	tick := time.NewTicker(s.operations.limits.PingTime)
	defer tick.Stop()
	for {
		select {
		case <-s.ctx.Done():
			return
		case <-s.operations.closing:
			s.close(websocket.StatusGoingAway, "The server is stopping")
			return
		case <-tick.C:
			soon, cancel := context.WithTimeout(s.ctx, s.operations.limits.PingTime)
			err := s.conn.Ping(soon)
			cancel()
			if err != nil {
				_ = s.conn.CloseNow()
				return
			}
		}
	}
}

func (s *socket) close(code websocket.StatusCode, reason string) {
	if len(reason) > longestCloseReasonBytes {
		reason = strings.ToValidUTF8(reason[:longestCloseReasonBytes], "")
	}
	_ = s.conn.Close(code, reason)
}

// send writes a message to a client that takes it in time; any other is cut off.
func (s *socket) send(m message) { s.write(m.text()) }

// text is the message as it is sent.
func (m message) text() []byte {
	return marshal(struct {
		ID      string `json:"id,omitempty"`
		Type    string `json:"type"`
		Payload any    `json:"payload,omitempty"`
	}{m.id, m.kind, m.payload})
}

func (s *socket) write(text []byte) {
	ctx, cancel := context.WithTimeout(s.ctx, s.operations.limits.WriteTime)
	defer cancel()
	_ = s.conn.Write(ctx, websocket.MessageText, text) // when it fails, so does the next reading
}

// add takes a place for an operation; nil when there is none left. taken tells that its id is in use.
func (s *socket) add(id string) (ctx context.Context, this *running, taken bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[id] != nil {
		return nil, nil, true
	}
	if s.active >= s.operations.limits.SocketOperations {
		return nil, nil, false
	}
	ctx, stop := context.WithCancel(s.ctx)
	this = &running{stop}
	s.running[id] = this
	s.active++
	return ctx, this, false
}

func (s *socket) tooMany() *gqlerror.Error {
	most := s.operations.limits.SocketOperations
	err := requestError("TOO_MANY_OPERATIONS", "%d operations run on this socket, as many as may at once: let some of them complete", most)
	err.Extensions["limit"] = map[string]any{"name": "socketOperations", "allowed": most}
	return err
}

// subscribe begins an operation before the next message is read, so that it has begun for whatever that brings, and goes on
// with it beside the others. false means that one with the same id runs.
func (s *socket) subscribe(id string, params *graphql.RawParams) bool {
	ctx, this, taken := s.add(id)
	switch {
	case taken:
		return false
	case this == nil:
		s.send(message{kind: "error", id: id, payload: gqlerror.List{s.tooMany()}})
		return true
	}
	params.Headers = s.header
	op, why := s.operations.begin(ctx, params)
	if why != nil {
		s.ended(id, this)
		s.leave(this)
		s.send(message{kind: "error", id: id, payload: s.operations.told(ctx, why)})
		return true
	}
	s.work.Go(func() {
		defer s.leave(this)
		defer op.end()
		s.answer(id, this, op)
	})
	return true
}

// leave gives the place of an operation back.
func (s *socket) leave(this *running) {
	this.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.active--
}

// answer sends the answers of an operation for as long as the client wants them.
func (s *socket) answer(id string, this *running, op *operation) {
	for answer, memory := op.next(); answer != nil; answer, memory = op.next() {
		if !op.streams {
			op.end() // others may run while this is sent
		}
		text := message{kind: "next", id: id, payload: answer}.text()
		memory.send(len(text), s.cut)
		s.write(text)
		memory.end()
		if !op.streams {
			break
		}
	}
	if s.ended(id, this) {
		s.send(message{kind: "complete", id: id})
	}
}

// ended takes an operation off the list, and tells whether the client still wanted it.
func (s *socket) ended(id string, this *running) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[id] != this {
		return false
	}
	delete(s.running, id)
	return true
}

// forget stops an operation that the client wants nothing more of.
func (s *socket) forget(id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if this := s.running[id]; this != nil {
		this.stop()
		delete(s.running, id)
	}
}
