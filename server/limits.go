package server

import (
	"cmp"
	"log/slog"
	"net/http"
	"time"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph"
)

// Limits are what clients may ask of the server at most. Each holds before the work that it limits is done; zero means the
// default of [Limits.WithDefaults].
type Limits struct {
	graph.Limits
	// BodyBytes is the size of a request's body, and of a message on a socket. All connections together may hold as many
	// times that in memory.
	BodyBytes int
	// BodyTime is how long a client may take to send the head of a request, and again for its body, or a message on a socket.
	BodyTime time.Duration
	// WriteTime is how long a client may take to receive an answer, or one event of a stream.
	WriteTime time.Duration
	// OperationTime is how long a query may run, or an event of a subscription or a page be worked out.
	OperationTime time.Duration
	// AnswerBytes is the size of an answer, AnswersBytes that of all answers together that are worked out or sent; in memory
	// they are some times as large. Where there are more, those are given up that clients have been taking for the longest,
	// and else those that are worked out and not small are refused with status 503.
	AnswerBytes, AnswersBytes int
	// Operations are those that run at once, of all clients, and the pages that are worked out; more are refused with status 503.
	Operations int
	// Connections are the open connections of all clients; more wait to be accepted.
	Connections int
	// Sockets are the WebSockets and event streams that are open at once, of all clients.
	Sockets int
	// SocketOperations are those that run at once on one WebSocket.
	SocketOperations int
	// SubscriptionsBytes is what all open subscriptions together may hold in memory, about: each keeps what it was asked with.
	// More are refused with status 503.
	SubscriptionsBytes int
	// InitTime is how long a WebSocket may stay open before its connection_init.
	InitTime time.Duration
	// PingTime is the time between two signs of life that the server sends on a WebSocket or an event stream, and how long a
	// WebSocket's other end may take to answer one.
	PingTime time.Duration
	// PersistedQueries are the documents that are kept for clients that later send only their hashes.
	PersistedQueries int
}

// WithDefaults are the limits with the default in each place that is zero.
func (l Limits) WithDefaults() Limits {
	return Limits{
		Limits:             l.Limits.WithDefaults(),
		BodyBytes:          cmp.Or(l.BodyBytes, 256<<10),
		BodyTime:           cmp.Or(l.BodyTime, 10*time.Second),
		WriteTime:          cmp.Or(l.WriteTime, 30*time.Second),
		OperationTime:      cmp.Or(l.OperationTime, 10*time.Second),
		AnswerBytes:        cmp.Or(l.AnswerBytes, 8<<20),
		AnswersBytes:       cmp.Or(l.AnswersBytes, 64<<20),
		Operations:         cmp.Or(l.Operations, 200),
		Connections:        cmp.Or(l.Connections, 4096),
		Sockets:            cmp.Or(l.Sockets, 1000),
		SocketOperations:   cmp.Or(l.SocketOperations, 50),
		SubscriptionsBytes: cmp.Or(l.SubscriptionsBytes, 256<<20),
		InitTime:           cmp.Or(l.InitTime, 10*time.Second),
		PingTime:           cmp.Or(l.PingTime, 30*time.Second),
		PersistedQueries:   cmp.Or(l.PersistedQueries, 1000),
	}
}

// checkJSON refuses a text of JSON that holds many more values than variables may, before it is read: as values in memory it
// would be fifty times as large.
func (l Limits) checkJSON(text []byte) *gqlerror.Error {
	values, quoted := 1, false
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && (c == ',' || c == '[' || c == '{'):
			values++
		}
	}
	if most := 2 * l.Values; values > most { // an empty list counts twice here, and there is more than variables
		return l.TooManyValues(values, "the request")
	}
	return nil
}

// receiveBytes is how much of their bodies a client may send over one connection of HTTP/2 before anybody reads them.
const receiveBytes = 64 << 10

// NewHTTP serves a handler to clients that have so much time. Over HTTP/2 a client that takes nothing for as long as it may
// receive an answer is cut off as a whole, and one that is silent is asked whether it is still there.
func NewHTTP(handler http.Handler, limits Limits, log *slog.Logger) *http.Server {
	limits = limits.WithDefaults()
	return &http.Server{
		Handler: handler, ReadHeaderTimeout: limits.BodyTime, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 64 << 10,
		HTTP2:    &http.HTTP2Config{MaxConcurrentStreams: 100, MaxReceiveBufferPerConnection: receiveBytes, MaxReceiveBufferPerStream: receiveBytes, SendPingTimeout: limits.PingTime, PingTimeout: limits.PingTime, WriteByteTimeout: limits.WriteTime},
		ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug), // of connections that clients break
	}
}

// unhurried gives every client enough time to send its request and to receive its answer, and no more. A transport that
// knows better sets deadlines of its own.
func unhurried(handler http.Handler, limits Limits) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		connection := http.NewResponseController(w)
		if r.Body != nil && r.Body != http.NoBody { // without a body, a deadline for reading would look like a client that has gone
			_ = connection.SetReadDeadline(time.Now().Add(limits.BodyTime))
		}
		_ = connection.SetWriteDeadline(time.Now().Add(limits.BodyTime + limits.OperationTime + limits.WriteTime))
		handler.ServeHTTP(w, r)
	})
}
