package server_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"

	"quanhe/graph/store"
	"quanhe/server"
)

// peer is the other end of a WebSocket, good or bad.
type peer struct {
	t    testing.TB
	conn *websocket.Conn
}

// dial opens a socket that speaks some subprotocols.
func dial(t testing.TB, s *httptest.Server, subprotocols ...string) peer {
	t.Helper()
	conn, _, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: subprotocols, HTTPClient: s.Client()})
	if err != nil {
		t.Fatal(err)
	}
	conn.SetReadLimit(-1)
	t.Cleanup(func() { _ = conn.CloseNow() })
	return peer{t, conn}
}

// greet opens a socket that is ready for operations.
func greet(t testing.TB, s *httptest.Server) peer {
	t.Helper()
	p := dial(t, s, "graphql-transport-ws")
	p.say(`{"type":"connection_init"}`)
	p.hear(`{"type":"connection_ack"}`)
	return p
}

func (p peer) say(text string) {
	p.t.Helper()
	if err := p.conn.Write(p.t.Context(), websocket.MessageText, []byte(text)); err != nil {
		p.t.Fatal(err)
	}
}

// next is the next message.
func (p peer) next() string {
	p.t.Helper()
	_, text, err := p.conn.Read(p.t.Context())
	if err != nil {
		p.t.Fatal(err)
	}
	return string(text)
}

// hear waits for messages that begin with the given texts, in that order.
func (p peer) hear(begins ...string) {
	p.t.Helper()
	for _, begin := range begins {
		if got := p.next(); !strings.HasPrefix(got, begin) {
			p.t.Fatalf("heard %.300s, want %s", got, begin)
		}
	}
}

// closed waits until the server closes the socket, and gives the code and the reason.
func (p peer) closed() string {
	p.t.Helper()
	for {
		if _, _, err := p.conn.Read(p.t.Context()); err != nil {
			var with websocket.CloseError
			if !asClose(err, &with) {
				p.t.Fatalf("it was not closed but %v", err)
			}
			return fmt.Sprintf("%d %s", with.Code, with.Reason)
		}
	}
}

func asClose(err error, to *websocket.CloseError) bool {
	code := websocket.CloseStatus(err)
	if code == -1 {
		return false
	}
	to.Code = code
	_, to.Reason, _ = strings.Cut(err.Error(), "reason = ")
	return true
}

func subscribe(id, query string) string {
	return mustJSON(map[string]any{"type": "subscribe", "id": id, "payload": map[string]string{"query": query}})
}

const reloads = "subscription { datasetReloaded { personCount } }"

func TestSocketOperations(t *testing.T) {
	live := store.NewLive(pond(t, "Lê Văn Cam"))
	s := serve(t, live, server.Config{})
	p := greet(t, s)
	p.say(subscribe("1", "{ people { totalCount } }"))
	p.hear(`{"id":"1","type":"next","payload":{"data":{"people":{"totalCount":1}},"extensions":{"cost":`, `{"id":"1","type":"complete"}`)
	p.say(subscribe("1", "{ nothing }")) // the id is free again
	p.hear(`{"id":"1","type":"error","payload":[{"message":"Cannot query field \"nothing\"`)
	p.say(subscribe("2", "{"))
	p.hear(`{"id":"2","type":"error","payload":[{"message":"Expected Name`)
	p.say(`{"type":"subscribe","id":"3","payload":{"query":"query ($n: Int) { people(first: $n) { totalCount } }","variables":{"n":"1"}}}`)
	p.hear(`{"id":"3","type":"error","payload":[{"message":"variable $n: `)
	p.say(`{"type":"ping"}`)
	p.hear(`{"type":"pong"}`)
	p.say(`{"type":"ping","payload":{"a":1}}`)
	p.hear(`{"type":"pong","payload":{"a":1}}`)
	p.say(`{"type":"pong"}`) // unasked, and allowed
	p.say(`{"type":"complete","id":"unknown"}`)
	p.say(subscribe("4", reloads))
	p.say(subscribe("5", "{ people { totalCount } }")) // runs beside it
	p.hear(`{"id":"5","type":"next"`, `{"id":"5","type":"complete"}`)
	live.Swap(pond(t, "Lê Văn Cam", "Võ Thị Đào"))
	p.hear(`{"id":"4","type":"next","payload":{"data":{"datasetReloaded":{"personCount":2}}`)
	p.say(subscribe("5", "{ people { totalCount } }")) // on the graph of today
	p.hear(`{"id":"5","type":"next","payload":{"data":{"people":{"totalCount":2}}`, `{"id":"5","type":"complete"}`)
	p.say(`{"type":"complete","id":"4"}`)
	p.say(subscribe("4", reloads)) // at once, under the same id
	p.say(subscribe("6", "{ __typename }"))
	p.hear(`{"id":"6","type":"next"`, `{"id":"6","type":"complete"}`)
	live.Swap(pond(t))
	p.hear(`{"id":"4","type":"next","payload":{"data":{"datasetReloaded":{"personCount":0}}`)
	p.say(subscribe("7", "{ __typename }")) // and only one listens
	p.hear(`{"id":"7","type":"next"`, `{"id":"7","type":"complete"}`)
}

func TestBadPeers(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{Limits: server.Limits{InitTime: time.Second}})
	const initiate, speak = `{"type":"connection_init"}`, "graphql-transport-ws"
	for name, c := range map[string]struct {
		subprotocol string
		says        []string
		closed      string
	}{
		"no subprotocol":                {"", nil, "4406 "},
		"the legacy subprotocol":        {"graphql-ws", nil, "4406 "},
		"silence":                       {speak, nil, "4408 "},
		"pings are no greeting":         {speak, []string{`{"type":"ping"}`}, "4408 "},
		"two greetings":                 {speak, []string{initiate, initiate}, "4429 "},
		"no greeting":                   {speak, []string{subscribe("1", "{ __typename }")}, "4401 "},
		"no JSON":                       {speak, []string{"{"}, "4400 "},
		"more than JSON":                {speak, []string{initiate + "x"}, "4400 "},
		"no UTF-8":                      {speak, []string{"{\"type\":\"\xff\"}"}, "400"}, // 4400, or what the library says
		"a list":                        {speak, []string{"[]"}, "4400 "},
		"null":                          {speak, []string{"null"}, "4400 "},
		"no type":                       {speak, []string{`{"id":"1"}`}, "4400 "},
		"a type that is a number":       {speak, []string{`{"type":1}`}, "4400 "},
		"an unknown type":               {speak, []string{`{"type":"start"}`}, "4400 "},
		"a type for servers":            {speak, []string{`{"type":"connection_ack"}`}, "4400 "},
		"a greeting with a string":      {speak, []string{`{"type":"connection_init","payload":"x"}`}, "4400 "},
		"no id":                         {speak, []string{initiate, `{"type":"subscribe","payload":{"query":"{ __typename }"}}`}, "4400 "},
		"an empty id":                   {speak, []string{initiate, subscribe("", "{ __typename }")}, "4400 "},
		"an id of a book":               {speak, []string{initiate, subscribe(strings.Repeat("x", 3000), "{ __typename }")}, "4400 "},
		"an id that is a number":        {speak, []string{initiate, `{"type":"complete","id":1}`}, "4400 "},
		"no payload":                    {speak, []string{initiate, `{"type":"subscribe","id":"1"}`}, "4400 "},
		"no query":                      {speak, []string{initiate, `{"type":"subscribe","id":"1","payload":{}}`}, "4400 "},
		"a query that is a number":      {speak, []string{initiate, `{"type":"subscribe","id":"1","payload":{"query":1}}`}, "4400 "},
		"variables that are a list":     {speak, []string{initiate, `{"type":"subscribe","id":"1","payload":{"query":"{ a }","variables":[]}}`}, "4400 "},
		"one id twice":                  {speak, []string{initiate, subscribe("1", reloads), subscribe("1", reloads)}, "4409 "},
		"a long id twice":               {speak, []string{initiate, subscribe(strings.Repeat("ổ", 500), reloads), subscribe(strings.Repeat("ổ", 500), reloads)}, "4409 "},
		"a long message":                {speak, []string{initiate, subscribe("1", strings.Repeat(" ", 2<<20))}, "1009 "},
		"nested beyond what JSON takes": {speak, []string{strings.Repeat("[", 100_000)}, "4400 "},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := dial(t, s, strings.Fields(c.subprotocol)...)
			for _, text := range c.says {
				if err := p.conn.Write(t.Context(), websocket.MessageText, []byte(text)); err != nil {
					break // it is closed already, and says so to who reads
				}
			}
			if got := p.closed(); !strings.Contains(got, c.closed) {
				t.Errorf("closed with %s, want %s", got, c.closed)
			}
		})
	}
	t.Run("bytes", func(t *testing.T) {
		p := dial(t, s, speak)
		if err := p.conn.Write(t.Context(), websocket.MessageBinary, []byte(initiate)); err != nil {
			t.Fatal(err)
		}
		if got := p.closed(); !strings.HasPrefix(got, "4400 ") {
			t.Errorf("closed with %s", got)
		}
	})
}

func TestSocketsOfOtherPages(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{Origins: []string{"https://press.example"}})
	for origin, status := range map[string]int{"": 101, s.URL: 101, "https://press.example": 101, "HTTPS://PRESS.example": 101, "https://evil.example": 403, "https://press.example.evil.example": 403, "http://press.example": 403, "null": 403} {
		conn, res, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, HTTPHeader: http.Header{"Origin": {origin}}})
		if res == nil || res.StatusCode != status {
			t.Errorf("from %q: %v, %v", origin, res, err)
		}
		if err == nil {
			_ = conn.CloseNow()
		}
	}
}

func TestSocketLimits(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{Limits: server.Limits{Sockets: 2, SocketOperations: 3}})
	p, other := greet(t, s), greet(t, s)
	for i := range 3 {
		p.say(subscribe(fmt.Sprint(i), reloads))
	}
	p.say(subscribe("more", reloads))
	p.hear(`{"id":"more","type":"error","payload":[{"message":"3 operations run on this socket`)
	p.say(`{"type":"complete","id":"0"}`)
	for { // until its place is free
		p.say(subscribe("more", "{ __typename }"))
		if strings.HasPrefix(p.next(), `{"id":"more","type":"next"`) {
			break
		}
	}
	_, res, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err == nil || res.StatusCode != http.StatusServiceUnavailable || res.Header.Get("Retry-After") == "" {
		t.Errorf("a third socket: %v", err)
	}
	if r := (request{accept: "text/event-stream", body: `{"query":"{ __typename }"}`}).send(t, s); r.StatusCode != http.StatusServiceUnavailable || codes(t, r.body)[0] != "TOO_MANY_SOCKETS" {
		t.Errorf("a stream: %d %s", r.StatusCode, r.body)
	}
	_ = other.conn.Close(websocket.StatusNormalClosure, "")
	for { // until the server has noticed
		conn, _, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
		if err == nil {
			_ = conn.CloseNow()
			break
		}
	}
}

// All open subscriptions together hold so much memory and no more, however many clients ask for them and over what.
func TestSubscriptionsShareTheirMemory(t *testing.T) {
	for name, large := range map[string]string{
		"a long document": `"query":"` + reloads + strings.Repeat(" ", 5000) + `"`,
		"a long value":    `"query":"` + reloads + `","extensions":{"a":"` + strings.Repeat("x", 200_000) + `"}`,
		"many values":     `"query":"` + reloads + `","extensions":{"a":[` + strings.Repeat("0,", 10_000) + `0]}`,
		"many names":      `"query":"` + reloads + `","variables":{"` + strings.Repeat("b", 200_000) + `":0}`,
	} {
		t.Run(name, func(t *testing.T) {
			s := serve(t, store.NewLive(pond(t)), server.Config{Limits: server.Limits{SubscriptionsBytes: 700_000}})
			p, other := greet(t, s), greet(t, s)
			for i := range 3 {
				p.say(fmt.Sprintf(`{"type":"subscribe","id":"%d","payload":{%s}}`, i, large))
			}
			p.say(`{"type":"ping"}`)
			for p.next() != `{"type":"pong"}` { // the last one may be too many
			}
			other.say(`{"type":"subscribe","id":"last","payload":{` + large + `}}`)
			other.hear(`{"id":"last","type":"error","payload":[{"message":"the open subscriptions take 700000 bytes of memory`)
			if r := (request{accept: "text/event-stream", body: "{" + large + "}"}).send(t, s); r.StatusCode != http.StatusServiceUnavailable || codes(t, r.body)[0] != "OVERLOADED" || r.Header.Get("Retry-After") == "" {
				t.Errorf("a stream: %d %s", r.StatusCode, r.body)
			}
			other.say(subscribe("query", "{ __typename }")) // asks for no memory to stay
			other.hear(`{"id":"query","type":"next"`, `{"id":"query","type":"complete"`)
			_ = p.conn.Close(websocket.StatusNormalClosure, "")
			for { // until the server has noticed
				other.say(`{"type":"subscribe","id":"last","payload":{` + large + `}}`)
				other.say(`{"type":"ping"}`)
				if other.next() == `{"type":"pong"}` {
					break
				}
				other.hear(`{"type":"pong"}`)
			}
		})
	}
}

// A message has to come to its end, in whatever pieces it comes, though pings are answered meanwhile.
func TestMessagesHaveTheirTime(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{Limits: server.Limits{BodyTime: 50 * time.Millisecond}})
	for name, more := range map[string][]byte{"half a message": nil, "pings between": frame(9, ""), "pieces of nothing": {0x00, 0x80, 0, 0, 0, 0}, "pieces of a byte": {0x00, 0x81, 0, 0, 0, 0, ' '}} {
		t.Run(name, func(t *testing.T) {
			begin := frame(1, "{")
			begin[0] = 0x01 // not the last one
			conn := raw(t, s, upgrade+string(frame(1, `{"type":"connection_init"}`))+string(begin))
			go func() {
				for len(more) > 0 {
					if _, err := conn.Write(more); err != nil {
						return
					}
					time.Sleep(time.Millisecond)
				}
			}()
			back := bufio.NewReader(conn)
			if _, err := http.ReadResponse(back, nil); err != nil {
				t.Fatal(err)
			}
			var text []byte
			for !bytes.Contains(text, []byte("\x03\xf0The message did not come")) {
				more, err := back.ReadByte()
				if err != nil {
					t.Fatalf("it was not closed with 1008: %.300q, %v", text, err)
				}
				text = append(text, more)
			}
		})
	}
}

// Messages are never compressed, which costs memory on both ends, and lets small ones grow when they are read.
func TestSocketsAreNotCompressed(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{})
	for _, mode := range []websocket.CompressionMode{websocket.CompressionContextTakeover, websocket.CompressionNoContextTakeover} {
		conn, res, err := websocket.Dial(t.Context(), s.URL+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}, CompressionMode: mode})
		if err != nil {
			t.Fatal(err)
		}
		if got := res.Header.Get("Sec-WebSocket-Extensions"); got != "" {
			t.Errorf("%s is agreed on", got)
		}
		_ = conn.CloseNow()
	}
	conn := raw(t, s, upgrade+string(frame(0x41, "compressed all the same")))
	text, err := io.ReadAll(conn)
	if err != nil || !bytes.Contains(text, []byte("\x03\xea")) {
		t.Errorf("it was not closed with 1002: %q, %v", text, err)
	}
}

func TestSocketOperationsEndWithIt(t *testing.T) {
	slow := newStuck(pond(t, "Lê Văn Cam"))
	s := serveReader(t, slow.reader, server.Config{})
	p := greet(t, s)
	p.say(subscribe("1", `{ node(id: "a") { id } }`))
	<-slow.entered
	p.say(`{"type":"complete","id":"1"}`)
	<-slow.gaveUp
	p.say(subscribe("2", `{ node(id: "a") { id } }`))
	<-slow.entered
	_ = p.conn.CloseNow()
	<-slow.gaveUp
}

// eventful is a server whose events look up warnings in a store that is stuck, and a socket that waits for them.
func eventful(t *testing.T, limits server.Limits) (live *store.Live, slow *stuck, s *httptest.Server, p peer) {
	live = store.NewLive(pond(t, "Lê Văn Cam"))
	slow = newStuck(pond(t, "Lê Văn Cam"))
	config := server.Config{Limits: limits}
	config.Next = func(ctx context.Context, after string) (store.Reader, error) {
		r, err := live.Next(ctx, after)
		return &stuck{r, slow.entered, slow.release, slow.gaveUp}, err
	}
	s = serveReader(t, slow.reader, config)
	p = greet(t, s)
	p.say(subscribe("1", "subscription { datasetReloaded { personCount warnings { totalCount } } }"))
	p.say(`{"type":"ping"}`)
	p.hear(`{"type":"pong"`)
	return live, slow, s, p
}

const event = `{"id":"1","type":"next","payload":{"data":{"datasetReloaded":{"personCount":`

func TestEventsTakeTheirTurn(t *testing.T) {
	live, slow, s, p := eventful(t, server.Limits{Operations: 1})
	live.Swap(pond(t))
	<-slow.entered
	for !strings.Contains(post(t, s, "{ __typename }"), "OVERLOADED") {
	}
	close(slow.release)
	p.hear(event)
}

func TestEventsAreStopped(t *testing.T) {
	live, slow, _, p := eventful(t, server.Limits{OperationTime: 20 * time.Millisecond})
	live.Swap(pond(t))
	p.hear(`{"id":"1","type":"next","payload":{"errors":[{"message":"the operation was stopped after 20ms`)
	close(slow.release)
	for i := range 1000 { // on a busy machine the time may be too short for more
		live.Swap(pond(t, []string{"Lê Văn Cam", "Võ Thị Đào"}[:1+i%2]...))
		if strings.HasPrefix(p.next(), event) {
			return
		}
	}
	t.Error("after one that took too long, no event comes")
}

func TestStoppingServerClosesSockets(t *testing.T) {
	closing := make(chan struct{})
	s := serve(t, store.NewLive(pond(t)), server.Config{Closing: closing})
	p := greet(t, s)
	p.say(subscribe("1", reloads))
	stream := listen(t, s, reloads)
	stream.next() // it has begun
	close(closing)
	if got := p.closed(); !strings.HasPrefix(got, "1001 ") {
		t.Errorf("closed with %s", got)
	}
	if name, _ := stream.next(); name != "complete" {
		t.Errorf("the stream says %s", name)
	}
}

// raw is a connection that does what it likes.
func raw(t testing.TB, s *httptest.Server, text string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", s.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	_ = conn.(*net.TCPConn).SetReadBuffer(4 << 10) // so that who does not read is noticed soon
	if _, err := conn.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	return conn
}

const upgrade = "GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"

// A peer that never answers is given up, whether it is gone or does not read.
func TestHalfOpenSockets(t *testing.T) {
	closed := make(chan struct{}, 10)
	live := store.NewLive(pond(t))
	s := httptest.NewUnstartedServer(server.New(live.Reader, server.Config{Limits: server.Limits{PingTime: 20 * time.Millisecond, WriteTime: 50 * time.Millisecond}}))
	s.Config.ConnContext = func(ctx context.Context, c net.Conn) context.Context {
		return context.WithValue(ctx, http.LocalAddrContextKey, c.LocalAddr())
	}
	s.Listener = noticing{s.Listener, closed}
	s.Start()
	t.Cleanup(s.Close)
	raw(t, s, upgrade) // and never a word again, not even a pong
	<-closed
}

// noticing tells when the server closes a connection.
type noticing struct {
	net.Listener
	closed chan<- struct{}
}

func (n noticing) Accept() (net.Conn, error) {
	conn, err := n.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return noticed{conn, n.closed}, nil
}

type noticed struct {
	net.Conn
	closed chan<- struct{}
}

func (n noticed) Close() error {
	select {
	case n.closed <- struct{}{}:
	default:
	}
	return n.Conn.Close()
}

func TestPersistedQueriesOverSockets(t *testing.T) {
	s := serve(t, store.NewLive(pond(t)), server.Config{})
	p := greet(t, s)
	message := func(id, query string) string {
		payload := map[string]any{"extensions": map[string]any{"persistedQuery": map[string]any{"version": 1, "sha256Hash": sha("{ __typename }")}}}
		if query != "" {
			payload["query"] = query
		}
		text, _ := json.Marshal(map[string]any{"type": "subscribe", "id": id, "payload": payload})
		return string(text)
	}
	p.say(message("1", ""))
	p.hear(`{"id":"1","type":"error","payload":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}`)
	p.say(message("2", "{ __typename }"))
	p.hear(`{"id":"2","type":"next"`, `{"id":"2","type":"complete"`)
	p.say(message("3", ""))
	p.hear(`{"id":"3","type":"next"`, `{"id":"3","type":"complete"`)
}
