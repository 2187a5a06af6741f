package server_test

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/hpack"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/loader"
	"quanhe/loader/source"
	"quanhe/seeds"
	"quanhe/server"
)

// walk is the question that the server is there for.
const walk = `{ people(query: "phan ngoc tho", first: 1) { nodes { name meetings(first: 1, roles: [CHAIR]) { edges { participations { titleAsPrinted evidence(first: 1) { nodes { quote start end } } }
	node { name startOn { value } citedDocuments(first: 3, filter: { types: [RESOLUTION] }) { edges { citation { purpose } node { symbol issuer { name } } } } } } } } } }`

// everything is an answer too large for the buffers between two ends.
const everything = `{ __schema { types { name description fields { name description type { name ofType { name ofType { name } } } args { name description } } inputFields { name description } enumValues { name description } } } }`

func fragments(n int, each string) string {
	var b strings.Builder
	b.WriteString("query { ...f0 } ")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Query { %s } ", i, fmt.Sprintf(each, i+1))
	}
	fmt.Fprintf(&b, "fragment f%d on Query { __typename }", n)
	return b.String()
}

func many(n int, each string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, each, i)
	}
	return "{ " + b.String() + "}"
}

// What hostile clients send as a query, and what they are told.
var hostileQueries = map[string]struct{ query, code string }{
	"nested seven hundred thousand deep": {strings.Repeat("{a", 700_000), "QUERY_TOO_LARGE"},
	"nested a thousand deep":             {strings.Repeat("{a", 1000) + strings.Repeat("}", 1000), "QUERY_TOO_DEEP"},
	"a list nested deep":                 {"{ a(b: " + strings.Repeat("[", 3000), "QUERY_TOO_DEEP"},
	"twenty thousand fields":             {many(20_000, "f%d "), "QUERY_TOO_LARGE"},
	"one field twenty thousand times":    {"{" + strings.Repeat("__typename ", 20_000) + "}", "QUERY_TOO_LARGE"},
	"fragments that double":              {fragments(40, "...f%[1]d ...f%[1]d"), "QUERY_TOO_LARGE"},
	"a fragment that spreads itself":     {"{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }", "GRAPHQL_VALIDATION_FAILED"},
	"a thousand aliases":                 {many(1000, "a%d: __typename "), "QUERY_TOO_LARGE"},
	"a thousand directives":              {"{ __typename " + strings.Repeat("@a ", 1000) + "}", "QUERY_TOO_LARGE"},
	"a thousand operations":              {strings.Repeat("query { a } ", 1000), "QUERY_TOO_LARGE"},
	"a name of a megabyte":               {"{ " + strings.Repeat("a", 1<<20) + " }", "QUERY_TOO_LARGE"},
	"a string of a megabyte":             {`{ people(query: "` + strings.Repeat("ạ", 1<<18) + `") { totalCount } }`, "BAD_USER_INPUT"},
	"an enum value of a megabyte":        {`{ people { nodes { meetings(roles: "` + strings.Repeat("a", 1<<20) + `") { totalCount } } } }`, "GRAPHQL_VALIDATION_FAILED"},
	"comments without end":               {strings.Repeat("#\n", 300_000), "QUERY_TOO_LARGE"},
	"lists in lists in lists":            {"{ people(first: 100) { nodes { meetings(first: 100) { nodes { people: participants(first: 100) { totalCount } } } } } }", "COMPLEXITY_LIMIT_EXCEEDED"},
	"the schema many times":              {many(100, "a%d: __schema { types { fields { type { fields { name description isDeprecated } } } } } "), "COMPLEXITY_LIMIT_EXCEEDED"},
}

// What they do to a connection. The server that they do it to has little patience.
var hostileConnections = map[string]func(*testing.T, *httptest.Server){
	"a body of a gigabyte": func(t *testing.T, s *httptest.Server) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/graphql", io.LimitReader(zeros{}, 1<<30))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		res, err := s.Client().Do(req)
		if err != nil { // the server hung up on what came after
			return
		}
		defer res.Body.Close()
		if res.StatusCode != http.StatusRequestEntityTooLarge {
			t.Errorf("status %d", res.StatusCode)
		}
	},
	"a body that does not come": func(t *testing.T, s *httptest.Server) {
		told(t, raw(t, s, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"), http.StatusRequestTimeout)
	},
	"bodies where none is wanted": func(t *testing.T, s *httptest.Server) {
		for _, line := range []string{"POST /nowhere", "GET /", "GET /healthz", "GET /readyz", "GET /metrics", "GET /graphql"} {
			_, _ = io.Copy(io.Discard, raw(t, s, line+" HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"))
		}
	},
	"nobody reads the metrics": func(t *testing.T, s *httptest.Server) {
		hungUp(t, raw(t, s, ""), []byte(strings.Repeat("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n", 100)))
	},
	"a body of many values": func(t *testing.T, s *httptest.Server) {
		for _, each := range []string{`{"a":0},`, `[],`, `0,`, `[[[[0]]]],`} {
			body := `{"query":"{ __typename }","extensions":{"a":[` + strings.Repeat(each, 200_000/len(each)) + `0]}}`
			if r := (request{body: body}).send(t, s); !slices.Equal(codes(t, r.body), []string{"QUERY_TOO_LARGE"}) {
				t.Errorf("%s: %.300s", each, r.body)
			}
		}
	},
	"a header that does not come": func(t *testing.T, s *httptest.Server) {
		_, _ = io.Copy(io.Discard, raw(t, s, "GET /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: "))
	},
	"a chunk that does not come": func(t *testing.T, s *httptest.Server) {
		told(t, raw(t, s, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"), http.StatusRequestTimeout)
	},
	"nobody reads the answers": func(t *testing.T, s *httptest.Server) {
		body := mustJSON(map[string]string{"query": everything})
		hungUp(t, raw(t, s, ""), fmt.Appendf(nil, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body))
	},
	"nobody reads the streams": func(t *testing.T, s *httptest.Server) {
		hungUp(t, raw(t, s, ""), fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n\r\n", get(everything)))
	},
	"nobody reads the socket": func(t *testing.T, s *httptest.Server) {
		conn := raw(t, s, upgrade)
		_, _ = conn.Write(frame(1, `{"type":"connection_init"}`))
		for i := 0; ; i++ {
			if _, err := conn.Write(append(frame(1, subscribe(fmt.Sprint(i), everything)), frame(9, "ping")...)); err != nil {
				return
			}
		}
	},
	"a socket that is silent": func(t *testing.T, s *httptest.Server) {
		_, _ = io.Copy(io.Discard, raw(t, s, upgrade))
	},
	"a frame without a mask": func(t *testing.T, s *httptest.Server) {
		_, _ = io.Copy(io.Discard, raw(t, s, upgrade+"\x81\x05hello"))
	},
	"a frame of an exabyte": func(t *testing.T, s *httptest.Server) {
		_, _ = io.Copy(io.Discard, raw(t, s, upgrade+"\x81\xff\x10\x00\x00\x00\x00\x00\x00\x00maskmore"))
	},
	"bodies that would be large": func(t *testing.T, s *httptest.Server) {
		var bomb bytes.Buffer
		w := gzip.NewWriter(&bomb)
		_, _ = io.CopyN(w, zeros{}, 10<<20)
		_ = w.Close()
		for _, coding := range []string{"gzip", "GZIP, gzip", "x-gzip", "br"} {
			if r := (request{body: bomb.String(), header: http.Header{"Content-Encoding": {coding}}}).send(t, s); r.StatusCode != http.StatusUnsupportedMediaType {
				t.Errorf("%s: status %d", coding, r.StatusCode)
			}
		}
	},
	"heads of a megabyte": func(t *testing.T, s *httptest.Server) {
		for _, head := range []string{"GET /graphql?query=" + strings.Repeat("a", 1<<20) + " HTTP/1.1\r\n", "GET / HTTP/1.1\r\nIf-None-Match: " + strings.Repeat(`"a", `, 1<<18), "GET / HTTP/1.1\r\n" + strings.Repeat("A: b\r\n", 1<<18)} {
			conn := raw(t, s, "")
			go func() { _, _ = io.WriteString(conn, head+"\r\n\r\n") }()
			told(t, conn, http.StatusRequestHeaderFieldsTooLarge)
			_ = conn.Close()
		}
	},
	"long lists in heads": func(t *testing.T, s *httptest.Server) {
		for name, each := range map[string]string{
			"If-None-Match": `"a",`, "Accept": "a/b,", "Accept-Encoding": "a,", "Accept-Language": "a-", "Range": "0-0,", "Cookie": "a=b;", "X-Forwarded-For": "1.2.3.4,", "Traceparent": "00-", "Sec-WebSocket-Protocol": "a,",
		} {
			for _, target := range []string{"/about", "/pages/style.css", "/schema.graphql", get("{ __typename }")} {
				value := map[string]string{"Range": "bytes="}[name] + strings.Repeat(each, 50_000/len(each))
				if r := (request{target: target, header: http.Header{name: {value}}}).send(t, s); r.StatusCode >= 500 || len(r.body) > 200<<10 {
					t.Errorf("%s of %s: status %d, %d bytes", name, target, r.StatusCode, len(r.body))
				}
			}
		}
	},
	"frames of one message without end": func(t *testing.T, s *httptest.Server) {
		conn := raw(t, s, upgrade)
		begin, more := frame(1, strings.Repeat(" ", 60_000)), frame(0, strings.Repeat(" ", 60_000))
		begin[0], more[0] = 0x01, 0x00
		_, _ = conn.Write(begin)
		hungUp(t, conn, more)
	},
	"connections that leave at once": func(t *testing.T, s *httptest.Server) {
		body := mustJSON(map[string]string{"query": walk})
		for i := range 100 {
			ask := fmt.Sprintf("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", len(body), body)
			_ = raw(t, s, ask[:len(ask)*i/100]).Close()
			_ = raw(t, s, upgrade[:len(upgrade)*i/100]).Close()
		}
	},
	"two requests in one": func(t *testing.T, s *httptest.Server) {
		conn := raw(t, s, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /graphql HTTP/1.1\r\n\r\n")
		text, _ := io.ReadAll(conn)
		if n := strings.Count(string(text), "HTTP/1.1 2"); n != 0 {
			t.Errorf("%d of them were answered: %s", n, text)
		}
	},
	"header lines in a value": func(t *testing.T, s *httptest.Server) {
		for _, target := range []string{"/graphql?query=%0d%0aSet-Cookie:%20a=b", "/graphql%0d%0aSet-Cookie:%20a=b"} {
			if r := (request{target: target, header: http.Header{"Origin": {"https://x.example"}}}).send(t, s); r.Header.Get("Set-Cookie") != "" {
				t.Errorf("%v", r.Header)
			}
		}
	},
	"requests that a page of another host can send unasked": func(t *testing.T, s *httptest.Server) {
		for _, media := range []string{"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=b", "text/plain;application/json"} {
			if r := (request{media: media, body: `{"query":"{ __typename }"}`}).send(t, s); r.StatusCode != http.StatusUnsupportedMediaType {
				t.Errorf("%s: %d", media, r.StatusCode)
			}
		}
	},
}

// What they do over HTTP/2, where a connection carries many requests.
var hostileStreams = map[string]func(*testing.T, *httptest.Server){
	"streams that are reset at once": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		defer p.conn.Close()
		go func() { _, _ = io.Copy(io.Discard, p.conn) }()
		for i := range 5000 {
			p.get(i, get(walk))
			if p.WriteRSTStream(stream2(i), http2.ErrCodeCancel) != nil {
				return
			}
		}
	},
	"more streams than may be": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		for i := range 101 {
			p.head(i, false, ":method", "POST", ":path", "/graphql", "content-type", "application/json")
		}
		if frame, ok := p.until(http2.FrameRSTStream).(*http2.RSTStreamFrame); !ok || frame.ErrCode != http2.ErrCodeRefusedStream || frame.StreamID != stream2(100) {
			t.Errorf("%v", frame)
		}
		_ = p.conn.Close() // none of the bodies comes
	},
	"a window for nothing": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 0)
		for i := range 50 {
			p.get(i, get(everything))
		}
		defer p.conn.Close()
		for { // either the streams are given up, or all of the connection
			if frame, err := p.ReadFrame(); err != nil || frame.Header().Type == http2.FrameRSTStream {
				return
			}
		}
	},
	"a head without end": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		defer p.conn.Close()
		go func() { _, _ = io.Copy(io.Discard, p.conn) }()
		more := append([]byte{0x10, 1, 'a', 100}, strings.Repeat("b", 100)...) // a field that no table keeps
		_ = p.WriteHeaders(http2.HeadersFrameParam{StreamID: 1, EndStream: true})
		for p.WriteContinuation(1, false, bytes.Repeat(more, 100)) == nil {
		}
	},
	"a head that grows as it is read": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		large := strings.Repeat("b", 3900)
		_ = p.head(0, true, ":method", "GET", ":path", "/healthz", "a", large)
		answered := p.until(http2.FrameHeaders)
		p.block.Reset()
		_ = p.pack.WriteField(hpack.HeaderField{Name: "a", Value: large}) // one byte, from the table
		again := bytes.Repeat(p.block.Bytes(), 10_000)
		_ = p.WriteHeaders(http2.HeadersFrameParam{StreamID: 3, BlockFragment: again, EndStream: true, EndHeaders: true})
		for frame, err := p.ReadFrame(); err == nil && answered != nil; frame, err = p.ReadFrame() {
			if head, ok := frame.(*http2.HeadersFrame); ok && head.StreamID == 3 || frame.Header().Type == http2.FrameRSTStream {
				break // it was refused, alone or with all of the connection
			}
		}
		_ = p.conn.Close()
	},
	"tables of headers of a gigabyte": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		_ = p.WriteSettings(http2.Setting{ID: http2.SettingHeaderTableSize, Val: 1 << 30})
		p.pack.SetMaxDynamicTableSizeLimit(1 << 30)
		p.pack.SetMaxDynamicTableSize(1 << 30)
		_ = p.get(0, "/healthz")
		if frame, ok := p.until(http2.FrameGoAway).(*http2.GoAwayFrame); !ok || frame.ErrCode != http2.ErrCodeCompression {
			t.Errorf("%v", frame)
		}
		_ = p.conn.Close()
	},
	"a body that nobody reads": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		_ = p.head(0, false, ":method", "GET", ":path", "/graphql?query="+url.QueryEscape(reloads), "accept", "text/event-stream")
		_ = p.until(http2.FrameHeaders)
		for range 5 { // 80 kB, more than is taken unread
			_ = p.WriteData(1, false, make([]byte, 16<<10))
		}
		if frame, ok := p.until(http2.FrameRSTStream).(*http2.RSTStreamFrame); !ok || frame.ErrCode != http2.ErrCodeFlowControl {
			t.Errorf("%v", frame)
		}
		_ = p.conn.Close()
	},
	"nobody reads the connection": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<30)
		_ = p.WriteWindowUpdate(0, 1<<30)
		for i := 0; p.get(i, get(everything)) == nil; i++ {
			time.Sleep(50 * time.Millisecond) // as many as fill the buffers, and not all that the machine can answer at once
		}
	},
	"nobody reads what is said to pings": func(t *testing.T, s *httptest.Server) {
		p := speakHTTP2(t, s, 1<<16)
		for p.WritePing(false, [8]byte{}) == nil {
		}
	},
}

// http2Peer is a client that has all of the protocol in its hands.
type http2Peer struct {
	*http2.Framer
	t     *testing.T
	conn  net.Conn
	block bytes.Buffer
	pack  *hpack.Encoder
}

// speakHTTP2 opens a connection on which so many bytes of each answer may come at first.
func speakHTTP2(t *testing.T, s *httptest.Server, window uint32) *http2Peer {
	t.Helper()
	conn, err := tls.Dial("tcp", s.Listener.Addr().String(), &tls.Config{InsecureSkipVerify: true, NextProtos: []string{"h2"}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	p := &http2Peer{Framer: http2.NewFramer(conn, conn), t: t, conn: conn}
	p.pack = hpack.NewEncoder(&p.block)
	if _, err = io.WriteString(conn, http2.ClientPreface); err == nil {
		err = p.WriteSettings(http2.Setting{ID: http2.SettingInitialWindowSize, Val: window})
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// stream2 is the number that HTTP/2 gives the ith request.
func stream2(i int) uint32 { return uint32(2*i + 1) }

func (p *http2Peer) get(i int, target string) error {
	return p.head(i, true, ":method", "GET", ":path", target)
}

// head sends the head of the ith request, with fields as pairs of name and value.
func (p *http2Peer) head(i int, end bool, fields ...string) error {
	p.block.Reset()
	for at, fields := 0, append([]string{":scheme", "https", ":authority", "x"}, fields...); at < len(fields); at += 2 {
		_ = p.pack.WriteField(hpack.HeaderField{Name: fields[at], Value: fields[at+1]})
	}
	return p.WriteHeaders(http2.HeadersFrameParam{StreamID: stream2(i), BlockFragment: p.block.Bytes(), EndStream: end, EndHeaders: true})
}

// until is the next frame of a type.
func (p *http2Peer) until(kind http2.FrameType) http2.Frame {
	p.t.Helper()
	for {
		frame, err := p.ReadFrame()
		if err != nil {
			p.t.Errorf("no %v comes: %v", kind, err)
			return nil
		}
		if frame.Header().Type == kind {
			return frame
		}
	}
}

// told reads one answer and expects its status.
func told(t *testing.T, conn net.Conn, status int) {
	t.Helper()
	res, err := http.ReadResponse(bufio.NewReader(conn), nil)
	if err != nil {
		t.Errorf("no answer: %v", err)
		return
	}
	defer res.Body.Close()
	if res.StatusCode != status {
		t.Errorf("status %d", res.StatusCode)
	}
}

// hungUp writes texts again and again without reading anything, until the other end has had enough.
func hungUp(t *testing.T, conn net.Conn, texts ...[]byte) {
	t.Helper()
	for {
		for _, text := range texts {
			if _, err := conn.Write(text); err != nil {
				var slow net.Error
				if errors.As(err, &slow) && slow.Timeout() {
					t.Error("it waits for ever")
				}
				return
			}
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// frame is one of a WebSocket, from a client.
func frame(kind byte, text string) []byte {
	b := []byte{0x80 | kind}
	switch n := len(text); {
	case n < 126:
		b = append(b, 0x80|byte(n))
	case n < 1<<16:
		b = binary.BigEndian.AppendUint16(append(b, 0x80|126), uint16(n))
	default:
		b = binary.BigEndian.AppendUint64(append(b, 0x80|127), uint64(n))
	}
	return append(append(b, 0, 0, 0, 0), text...) // a mask of zeros changes nothing
}

// Whatever hostile clients do, the server then answers as before, and holds no more memory and no more goroutines.
func TestHostileClients(t *testing.T) {
	g, _, err := loader.Load(t.Context(), source.FS(seeds.Files), nil)
	if err != nil {
		t.Fatal(err)
	}
	live := store.NewLive(g)
	start := func(limits server.Limits, secure bool) *httptest.Server { return attacked(t, live, limits, secure) }
	const soon = 200 * time.Millisecond
	s := start(server.Limits{BodyBytes: 4 << 20}, false)
	hasty := start(server.Limits{BodyTime: soon, WriteTime: soon, InitTime: soon, PingTime: soon}, false)
	streams := start(server.Limits{WriteTime: soon}, true)
	before := post(t, s, walk)
	if !strings.Contains(before, "21-NQ/TW") {
		t.Fatal(before)
	}
	s.Client().CloseIdleConnections()
	memory, goroutines := settled(0)
	goroutines++ // a subtest has one of its own
	check := func(t *testing.T, peak uint64) {
		answers := func(servers ...*httptest.Server) {
			for _, s := range servers {
				if got := post(t, s, walk); got != before {
					t.Errorf("afterwards it says %s", got)
				}
				s.Client().CloseIdleConnections()
			}
		}
		answers(s, streams)
		hasty.Client().CloseIdleConnections()
		held, left := settled(goroutines)
		answers(hasty) // which waits for nobody: not while what the attack began still keeps the machine busy
		t.Logf("%s: peak %d KiB, then %d KiB more than at first", t.Name(), peak>>10, (int64(held)-int64(memory))>>10)
		if left > goroutines {
			stacks := make([]byte, 1<<20)
			t.Fatalf("%d goroutines are left of %d:\n%s", left, goroutines, stacks[:runtime.Stack(stacks, true)])
		}
		if held > memory+32<<20 {
			t.Errorf("%d bytes are held, %d before", held, memory)
		}
	}
	for name, c := range hostileQueries {
		t.Run(name, func(t *testing.T) {
			peak := peakOf(func() {
				for transport, r := range map[string]request{"HTTP": {}, "events": {accept: "text/event-stream"}} {
					r.body = mustJSON(map[string]string{"query": c.query})
					if body := r.send(t, s).body; !strings.Contains(body, c.code) || len(body) > 4<<10 || strings.Contains(body, `"data":{`) {
						t.Errorf("over %s: %.300s", transport, body)
					}
				}
				p := greet(t, s)
				p.say(subscribe("1", c.query))
				if got := p.next(); !strings.Contains(got, c.code) {
					t.Errorf("on a socket: %.300s", got)
				}
				_ = p.conn.CloseNow()
			})
			check(t, peak)
		})
	}
	for s, attacks := range map[*httptest.Server]map[string]func(*testing.T, *httptest.Server){hasty: hostileConnections, streams: hostileStreams} {
		for name, attack := range attacks {
			t.Run(name, func(t *testing.T) {
				check(t, peakOf(func() {
					var all sync.WaitGroup
					for range 2 {
						all.Go(func() { attack(t, s) })
					}
					all.Wait()
				}))
			})
		}
	}
}

// attacked is a whole server as processes run it, over TLS with HTTP/2 if it is to be secure.
func attacked(t *testing.T, live *store.Live, limits server.Limits, secure bool) *httptest.Server {
	t.Helper()
	log, metrics := slog.New(slog.DiscardHandler), server.NewMetrics("test")
	front, err := server.NewFront(server.FrontConfig{Log: log, Metrics: metrics, Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	front.Open(server.New(live.Reader, server.Config{Limits: limits, Metrics: metrics, Config: graph.Config{Next: live.Next, Log: log}}))
	s := httptest.NewUnstartedServer(front)
	s.Config = server.NewHTTP(front, limits, log)
	if secure {
		s.EnableHTTP2 = true
		s.StartTLS()
	} else {
		s.Start()
	}
	t.Cleanup(s.Close)
	return s
}

// What a client is long in taking holds no more memory than what is still to be sent: neither what it was asked with, nor what
// compressed it.
func TestUntakenAnswersHoldLittle(t *testing.T) {
	s := attacked(t, store.NewLive(pond(t, "Một")), server.Limits{}, true)
	many := `{"query":"{ __schema { types { name description } } }","extensions":{"a":[` + strings.Repeat("0,", 19_000) + `0]}}`
	for name, c := range map[string]struct {
		body   string
		fields []string
	}{
		"a compressed answer": {"", []string{":method", "GET", ":path", get(everything), "accept-encoding", "gzip"}},
		"a compressed file":   {"", []string{":method", "GET", ":path", "/schema.graphql", "accept-encoding", "gzip"}},
		"a compressed page":   {"", []string{":method", "GET", ":path", "/about", "accept-encoding", "gzip"}},
		"a large question":    {many, []string{":method", "POST", ":path", "/graphql", "content-type", "application/json"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := speakHTTP2(t, s, 0)
			ask := func(i int) {
				err := p.head(i, c.body == "", c.fields...)
				for body := c.body; len(body) > 0 && err == nil; body = body[min(len(body), 16<<10):] {
					err = p.WriteData(stream2(i), len(body) <= 16<<10, []byte(body[:min(len(body), 16<<10)]))
				}
				if head, ok := p.until(http2.FrameHeaders).(*http2.HeadersFrame); err != nil || !ok || head.StreamEnded() {
					t.Fatalf("request %d is not answered: %v", i, err)
				}
			}
			ask(0) // which fills caches
			before, _ := settled(0)
			const more = 50
			for i := range more {
				ask(1 + i)
			}
			if after, _ := settled(0); after > before+more*200<<10 {
				t.Errorf("each holds %d KiB", (after-before)/more>>10)
			}
			_ = p.conn.Close()
		})
	}
}

// So it is on a socket, where answers wait for each other.
func TestUntakenMessagesHoldLittle(t *testing.T) {
	s := attacked(t, store.NewLive(pond(t, "Một")), server.Limits{}, false)
	const questions = 50
	ask := func(conn net.Conn, more string, answered int) {
		_, _ = conn.Write(frame(1, `{"type":"connection_init"}`))
		for i := range questions {
			_, _ = conn.Write(frame(1, fmt.Sprintf(`{"type":"subscribe","id":"%d","payload":{"query":%q,"extensions":{"a":[%s0]}}}`, i, everything, more)))
		}
		for done := fmt.Sprintf(`quanhe_operations_total{outcome="ok",type="query"} %d`+"\n", answered); !strings.Contains(request{target: "/metrics"}.send(t, s).body, done); {
			time.Sleep(10 * time.Millisecond)
		}
	}
	before, _ := settled(0)
	ask(raw(t, s, upgrade), "", questions)
	small, _ := settled(0)
	ask(raw(t, s, upgrade), strings.Repeat("0,", 19_000), 2*questions)
	if large, _ := settled(0); large-small > small-before+questions*100<<10 {
		t.Errorf("large questions hold %d KiB, small ones %d KiB", (large-small)>>10, (small-before)>>10)
	}
}

// settled waits for the garbage to be gone, and for no more than so many goroutines, or for any number if it is 0. It gives
// up after a while.
func settled(goroutines int) (memory uint64, left int) {
	for range 1000 {
		left = runtime.NumGoroutine()
		if goroutines != 0 && left <= goroutines {
			break
		}
		time.Sleep(20 * time.Millisecond)
		if goroutines == 0 && runtime.NumGoroutine() == left {
			break
		}
	}
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc, left
}

// peakOf is how much memory was in use at some moment while f ran.
func peakOf(f func()) uint64 {
	stop, peak := make(chan struct{}), make(chan uint64)
	go func() {
		var samples []uint64
		for {
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			samples = append(samples, m.HeapAlloc)
			select {
			case <-stop:
				peak <- slices.Max(samples)
				return
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	func() {
		defer close(stop)
		f()
	}()
	return <-peak
}
