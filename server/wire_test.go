package server_test

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/server"
)

// wired is a whole server as processes run it, behind its front, that writes a journal of nothing but what went wrong inside.
type wired struct {
	*httptest.Server
	wrong *journal
}

func wire(t testing.TB) wired {
	t.Helper()
	w := wired{wrong: new(journal)}
	log, metrics := slog.New(slog.NewTextHandler(w.wrong, &slog.HandlerOptions{Level: slog.LevelError})), server.NewMetrics("test")
	front, err := server.NewFront(server.FrontConfig{Log: log, Metrics: metrics, Proxies: loopback, Origins: []string{"https://trang.example"}})
	if err != nil {
		t.Fatal(err)
	}
	live := store.NewLive(pond(t, "Một", "Hai"))
	// Few of everything, so that what is not given back is missed soon.
	limits := server.Limits{BodyBytes: 64 << 10, Operations: 50, Sockets: 50, SocketOperations: 5}
	front.Open(server.New(live.Reader, server.Config{Config: graph.Config{Log: log, Next: live.Next}, Limits: limits, Metrics: metrics}))
	w.Server = httptest.NewUnstartedServer(front)
	w.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError) // of broken connections
	w.Config.ReadHeaderTimeout = 10 * time.Second
	w.Start()
	t.Cleanup(w.Close)
	return w
}

// say sends bytes over a connection of their own, says that no more will come, and gives all that came back.
func (w wired) say(t *testing.T, text []byte) []byte {
	t.Helper()
	conn, err := net.Dial("tcp", w.Listener.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if _, err := conn.Write(text); err != nil {
		return nil // it has hung up
	}
	// A server that hears the end at once would stop what nobody waits for.
	first := make([]byte, 4096)
	_ = conn.SetReadDeadline(time.Now().Add(5 * time.Millisecond))
	n, _ := conn.Read(first)
	_ = conn.(*net.TCPConn).CloseWrite()
	_ = conn.SetReadDeadline(time.Now().Add(30 * time.Second))
	rest, err := io.ReadAll(conn)
	if slow := net.Error(nil); asNetError(err, &slow) && slow.Timeout() {
		t.Error("the connection stays open though nothing will come")
	}
	return append(first[:n], rest...)
}

func asNetError(err error, to *net.Error) (ok bool) {
	*to, ok = err.(net.Error)
	return ok
}

// stands checks that the server goes on as before, and that nothing went wrong inside.
func (w wired) stands(t *testing.T) {
	t.Helper()
	if got := post(t, w.Server, "{ __typename }"); !strings.HasPrefix(got, `{"data":{"__typename":"Query"}`) {
		t.Errorf("afterwards it says %s", got)
	}
	if wrong := w.wrong.String(); wrong != "" {
		t.Fatal(wrong)
	}
}

const seedQuery = "%7B%20people%20%7B%20nodes%20%7B%20name%20%7D%20%7D%20%7D"

// Whatever bytes come over a connection, the server answers in well-formed HTTP, never with an error of its own, and goes
// on: request lines, parameters, headers, bodies, event streams.
func FuzzConnection(f *testing.F) {
	const query = `{"query":"{ people { nodes { name } } }"}`
	for _, seed := range []string{
		"",
		"GET /graphql?query=" + seedQuery + " HTTP/1.1\r\nHost: x\r\n\r\n",
		"HEAD /graphql?query=" + seedQuery + " HTTP/1.1\r\nHost: x\r\nIf-None-Match: W/\"a\", *\r\n\r\n",
		"GET /graphql?query=" + seedQuery + "&variables=%7B%22a%22:1e999%7D&extensions=%7B%22persistedQuery%22:%7B%22version%22:1,%22sha256Hash%22:%22a%22%7D%7D HTTP/1.0\r\n\r\n",
		"GET /graphql?query=%ff%fe&query=%zz;a=b HTTP/1.1\r\nHost: x\r\n\r\n",
		"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 41\r\n\r\n" + query,
		"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json; charset=\"UTF-8\"\r\nContent-Length: 41\r\nExpect: 100-continue\r\n\r\n" + query,
		"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n29;a=b\r\n" + query + "\r\n0\r\nTrailer: x\r\n\r\n",
		"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\n\x1f\x8b\x08",
		"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n{",
		"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n",
		"POST /graphql HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: 41\r\n\r\n" + query,
		"GET /graphql?query=" + seedQuery + " HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream;q=1, application/json;q=0.5\r\nLast-Event-ID: 1\r\n\r\n",
		"GET /graphql?query=subscription%7BdatasetReloaded%7Bversion%7D%7D HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n",
		"GET /graphql?query=%7B HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\nAccept-Encoding: gzip\r\n\r\n",
		"OPTIONS /graphql HTTP/1.1\r\nHost: x\r\nOrigin: https://trang.example\r\nAccess-Control-Request-Method: POST\r\nAccess-Control-Request-Headers: content-type\r\n\r\n",
		"GET /e/a HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 1.2.3.4, ::ffff:127.0.0.1, [, unknown\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: a.example:99999\r\nX-Request-Id: a\tb\r\nCookie: lang=vi; lang=en\r\nAccept-Language: vi;q=x, *\r\n\r\n",
		"GET /search?q=%C4%91&after=AAAA HTTP/1.1\r\nHost: x\r\n\r\n",
		"GET http://a:b@c/graphql?query=a HTTP/1.1\r\nHost: [::1%25]:0\r\n\r\n",
		"PUT /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na",
		"BREW / HTTP/1.1\r\nHost: x\r\n a: folded\r\n\r\n",
		"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
		strings.Replace(upgrade, "13", "12", 1),
		strings.Replace(upgrade, "\r\n\r\n", "\r\nOrigin: https://anderswo.example\r\n\r\n", 1),
		strings.Replace(upgrade, "\r\n\r\n", "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n", 1) + string(frame(1, `{"type":"connection_init"}`)),
	} {
		f.Add([]byte(seed))
	}
	w := wire(f)
	f.Fuzz(func(t *testing.T, text []byte) {
		back := bufio.NewReader(bytes.NewReader(w.say(t, text)))
		for {
			asked := &http.Request{Method: http.MethodGet}
			if bytes.HasPrefix(text, []byte("HEAD ")) {
				asked.Method = http.MethodHead
			}
			if _, err := back.Peek(1); err != nil {
				break
			}
			r, err := http.ReadResponse(back, asked)
			if err != nil {
				t.Fatalf("no HTTP: %v", err)
			}
			if r.StatusCode >= 500 && r.StatusCode != http.StatusNotImplemented && r.StatusCode != http.StatusHTTPVersionNotSupported {
				t.Errorf("status %d", r.StatusCode)
			}
			if r.StatusCode == http.StatusSwitchingProtocols {
				checkFrames(t, back)
				break
			}
			body, err := io.ReadAll(r.Body)
			media, _, _ := strings.Cut(r.Header.Get("Content-Type"), ";")
			if whole := err == nil && r.Header.Get("Content-Encoding") == "" && len(body) > 0; whole && strings.HasSuffix(media, "json") && !json.Valid(body) {
				t.Errorf("no JSON: %q", body)
			}
			if media == "text/event-stream" {
				checkEvents(t, body)
			}
			if r.StatusCode != http.StatusContinue && (err != nil || bytes.Contains(text, []byte("HEAD "))) { // what follows an answer to HEAD looks like its body
				break
			}
		}
		w.stands(t)
	})
}

// checkEvents checks a stream of events that may break off anywhere.
func checkEvents(t *testing.T, body []byte) {
	t.Helper()
	for event := range strings.SplitSeq(string(body), "\n\n") {
		data, ok := strings.CutPrefix(event, "event: next\ndata: ")
		if !ok && event != ":" && event != "" && event != "event: complete\ndata: " && event != "event: complete\ndata:" && !strings.HasSuffix(string(body), event) {
			t.Errorf("no event: %q", event)
		}
		if ok && !json.Valid([]byte(data)) && !strings.HasSuffix(string(body), event) {
			t.Errorf("no JSON: %q", data)
		}
	}
}

// Whatever bytes come over a WebSocket, the server sends whole messages of the subprotocol or a close with a code, ends
// with the connection, and goes on.
func FuzzFrames(f *testing.F) {
	text := func(texts ...string) (all []byte) {
		for _, each := range texts {
			all = append(all, frame(1, each)...)
		}
		return all
	}
	const hello = `{"type":"connection_init"}`
	cut := frame(1, hello)
	cut[0] = 0x01 // not the last one of its message
	masked := frame(1, hello)
	for i := range hello {
		masked[len(masked)-len(hello)-4+i%4] = "mask"[i%4]
		masked[len(masked)-len(hello)+i] ^= "mask"[i%4]
	}
	for _, seed := range [][]byte{
		nil,
		text(hello),
		masked,
		text(hello, subscribe("1", "{ people { nodes { name } } }"), `{"type":"complete","id":"1"}`),
		text(hello, subscribe("1", reloads), subscribe("1", reloads)),
		text(hello, subscribe("1", reloads), `{"type":"ping","payload":{"a":1}}`, `{"type":"pong"}`, `{"id":"1","type":"complete"}`),
		text(hello, subscribe("1", reloads), subscribe("2", reloads), subscribe("3", reloads), subscribe("4", reloads), subscribe("5", reloads), subscribe("6", reloads)),
		text(hello, hello),
		text(subscribe("1", "{ __typename }")),
		text(`{"type":"connection_init","payload":[]}`),
		text(hello, `{"type":"subscribe","id":"","payload":{"query":"{ __typename }"}}`, "[]"),
		text(""),
		text("\xff"),
		frame(2, hello),
		frame(0, "a frame that goes on with nothing"),
		append(bytes.Clone(cut), frame(0, "")...),
		append(append(bytes.Clone(cut), frame(9, "between")...), frame(0, " ")...),
		append(bytes.Clone(cut), cut...),
		frame(9, strings.Repeat("p", 125)),
		frame(9, strings.Repeat("p", 126)),
		frame(10, "nobody pinged"),
		frame(8, ""),
		frame(8, "\x03"),
		frame(8, "\x03\xe8bye"),
		frame(8, "\x03\xed"),         // 1005 must not be sent
		frame(8, "\x03\xe8\xff\xff"), // a reason that is no UTF-8
		frame(3, "an opcode of the future"),
		frame(0x41, hello), // compressed, which was not agreed on
		[]byte("\x81\x05hello"),
		[]byte("\x81\xfe\x00\x05maskhello"), // a length of two bytes that fits in one
		[]byte("\x81\xff\x80\x00\x00\x00\x00\x00\x00\x00mask"),
		[]byte("\x81\xff\x00\x00\x00\x00\xff\xff\xff\xffmask"),
		frame(1, strings.Repeat(" ", 70_000)),
		[]byte("GET / HTTP/1.1\r\n\r\n"),
	} {
		f.Add(seed)
	}
	w := wire(f)
	f.Fuzz(func(t *testing.T, frames []byte) {
		back := bufio.NewReader(bytes.NewReader(w.say(t, append([]byte(upgrade), frames...))))
		r, err := http.ReadResponse(back, nil)
		if err != nil || r.StatusCode != http.StatusSwitchingProtocols {
			t.Fatalf("no socket: %v", err)
		}
		checkFrames(t, back)
		w.stands(t)
	})
}

// checkFrames checks what a server sends on a WebSocket, which may break off anywhere.
func checkFrames(t *testing.T, back io.Reader) {
	t.Helper()
	for {
		head := make([]byte, 2)
		if _, err := io.ReadFull(back, head); err != nil {
			return
		}
		length, more := uint64(head[1]&0x7f), 0
		switch length {
		case 126:
			more = 2
		case 127:
			more = 8
		}
		if more > 0 {
			long := make([]byte, 8)
			if _, err := io.ReadFull(back, long[8-more:]); err != nil {
				return
			}
			length = binary.BigEndian.Uint64(long)
		}
		if head[0]&0x70 != 0 || head[1]&0x80 != 0 || length > 1<<20 {
			t.Fatalf("a frame begins with %x and has %d bytes", head, length)
		}
		payload := make([]byte, length)
		if _, err := io.ReadFull(back, payload); err != nil {
			return
		}
		switch kind, last := head[0]&0x0f, head[0]&0x80 != 0; {
		case kind == 1 && last:
			var m struct{ ID, Type string }
			if err := json.Unmarshal(payload, &m); err != nil || !strings.Contains(" connection_ack ping pong next error complete ", " "+m.Type+" ") {
				t.Errorf("a message %q", payload)
			}
		case kind == 8 && last && length >= 2:
			// The reason may be the client's own, which comes back as it is.
			code := binary.BigEndian.Uint16(payload)
			if !(code >= 1000 && code <= 1003 || code >= 1007 && code <= 1014 || code >= 3000 && code < 5000) {
				t.Errorf("closed with %d", code)
			}
			return
		case kind == 8 && last && length == 0:
			return
		case kind == 9 || kind == 10:
		default:
			t.Errorf("a frame of kind %d", kind)
		}
	}
}
