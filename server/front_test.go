package server_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/server"
)

func newRecorder() *httptest.ResponseRecorder { return httptest.NewRecorder() }

func newRequest(t testing.TB, method, target string) *http.Request {
	t.Helper()
	return httptest.NewRequestWithContext(t.Context(), method, target, nil)
}

// journal is a log that a test can read.
type journal struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (j *journal) Write(p []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(p)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

// operated is a server behind a front, with its log.
type operated struct {
	*httptest.Server
	front   *server.Front
	metrics *server.Metrics
	log     *journal
}

func operate(t testing.TB, config server.FrontConfig) *operated {
	t.Helper()
	o := &operated{metrics: server.NewMetrics("test"), log: new(journal)}
	config.Log, config.Metrics = slog.New(slog.NewJSONHandler(o.log, nil)), o.metrics
	var err error
	if o.front, err = server.NewFront(config); err != nil {
		t.Fatal(err)
	}
	o.Server = httptest.NewServer(o.front)
	o.Server.Config.RegisterOnShutdown(o.front.End)
	t.Cleanup(o.Close)
	return o
}

// open lets clients through to a graph.
func (o *operated) open(t testing.TB, live *store.Live) {
	t.Helper()
	o.front.Open(server.New(live.Reader, server.Config{
		Config:  graph.Config{BaseURL: "https://quanhe.example", Log: slog.New(slog.DiscardHandler), Next: live.Next},
		Metrics: o.metrics, Closing: o.front.Ending(),
	}))
}

func TestHealthFromTheFirstMomentToTheLast(t *testing.T) {
	o := operate(t, server.FrontConfig{})
	get := func(target string) response { return request{target: target, accept: "text/html"}.send(t, o.Server) }
	if r := get("/healthz"); r.StatusCode != 200 {
		t.Errorf("alive while loading: %d", r.StatusCode)
	}
	if r := get("/readyz"); r.StatusCode != 503 {
		t.Errorf("ready while loading: %d", r.StatusCode)
	}
	if r := get("/e/x"); r.StatusCode != 503 || r.Header.Get("Retry-After") == "" || r.Header.Get("Refresh") == "" {
		t.Errorf("a page while loading: %d %v", r.StatusCode, r.Header)
	}
	if r := (request{body: `{"query":"{ __typename }"}`}).send(t, o.Server); r.StatusCode != 503 || r.Header.Get("Retry-After") == "" || codes(t, r.body)[0] != "LOADING" {
		t.Errorf("a query while loading: %d %s", r.StatusCode, r.body)
	}
	o.open(t, store.NewLive(pond(t, "Một")))
	if r := get("/readyz"); r.StatusCode != 200 {
		t.Errorf("ready: %d", r.StatusCode)
	}
	o.front.Drain()
	if r := get("/readyz"); r.StatusCode != 503 {
		t.Errorf("ready while stopping: %d", r.StatusCode)
	}
	if r := get("/healthz"); r.StatusCode != 200 {
		t.Errorf("alive while stopping: %d", r.StatusCode)
	}
	if body := post(t, o.Server, "{ __typename }"); !strings.Contains(body, "Query") {
		t.Errorf("a query while stopping: %s", body)
	}
}

func TestLogHasALineARequestAndNothingThatClientsWrite(t *testing.T) {
	o := operate(t, server.FrontConfig{})
	o.open(t, store.NewLive(pond(t, "Một")))
	for id, taken := range map[string]bool{"abc-123": true, "a b": false, strings.Repeat("x", 65): false, `a"b`: false, "a=b": false, "": false} {
		r := request{target: "/graphql", body: `{"query":"query Secret($x: ID!) { node(id: $x) { id } }","variables":{"x":"bí mật"}}`, header: http.Header{"X-Request-Id": {id}}}.send(t, o.Server)
		if got := r.Header.Get("X-Request-Id"); got == "" || (got == id) != taken {
			t.Errorf("the id %q became %q", id, got)
		}
	}
	request{target: "/graphql?query=" + "%7B__typename%7D"}.send(t, o.Server)
	request{target: "/a%0Alevel=ERROR%20msg=broken"}.send(t, o.Server)
	request{body: `{"query":"{ nothing }"}`}.send(t, o.Server)
	request{method: strings.Repeat("M", 5000), target: "/" + strings.Repeat("p", 5000)}.send(t, o.Server)
	text := o.log.String()
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if len(lines) != 10 {
		t.Errorf("%d lines for 10 requests:\n%s", len(lines), text)
	}
	for _, line := range lines {
		var entry struct{ Msg, ID, Address, Path string }
		if err := json.Unmarshal([]byte(line), &entry); err != nil || entry.Msg != "request" || entry.ID == "" || entry.Address != "127.0.0.1" || len(line) > 1000 {
			t.Errorf("%v: %s", err, line)
		}
	}
	for _, no := range []string{"mật", "__typename", "nothing", "$x"} {
		if strings.Contains(text, no) {
			t.Errorf("%q stands in\n%s", no, text)
		}
	}
	for _, want := range []string{`"operation":"Secret"`, `"type":"query"`, `"code":"GRAPHQL_VALIDATION_FAILED"`, `"status":404`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
}

func TestPanicIsAnAnswer(t *testing.T) {
	o := operate(t, server.FrontConfig{})
	o.front.Open(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/late" {
			_, _ = io.WriteString(w, "half")
			_ = http.NewResponseController(w).Flush()
		}
		panic("secret")
	}))
	if r := (request{target: "/"}).send(t, o.Server); r.StatusCode != 500 || strings.Contains(r.body, "secret") {
		t.Errorf("%d %s", r.StatusCode, r.body)
	}
	r, err := o.Client().Get(o.URL + "/late")
	if err != nil {
		t.Fatal(err)
	}
	defer r.Body.Close()
	if text, err := io.ReadAll(r.Body); err == nil {
		t.Errorf("half an answer looks like a whole one: %s", text)
	}
	if text := o.log.String(); !strings.Contains(text, "secret") || !strings.Contains(text, `"status":500`) {
		t.Error(text)
	}
}

func TestProxiesAreBelievedOnlyFromTheirNetworks(t *testing.T) {
	const query = `{"query":"{ people { nodes { url } } }"}`
	for name, c := range map[string]struct {
		proxies []netip.Prefix
		base    string
		header  http.Header
		address string
		url     string
	}{
		"nobody is trusted":      {header: http.Header{"X-Forwarded-For": {"1.2.3.4"}, "X-Forwarded-Proto": {"https"}}, address: "127.0.0.1", url: "https://quanhe.example/"},
		"the last hop":           {proxies: loopback, header: http.Header{"X-Forwarded-For": {"6.6.6.6, 1.2.3.4"}}, address: "1.2.3.4", url: "https://quanhe.example/"},
		"several proxies":        {proxies: loopback, header: http.Header{"X-Forwarded-For": {"6.6.6.6, 1.2.3.4", "127.0.0.2"}}, address: "1.2.3.4", url: "https://quanhe.example/"},
		"what is no address":     {proxies: loopback, header: http.Header{"X-Forwarded-For": {"1.2.3.4, x\ny"}}, address: "127.0.0.1", url: "https://quanhe.example/"},
		"scheme and host":        {proxies: loopback, header: http.Header{"X-Forwarded-Proto": {"https"}, "X-Forwarded-Host": {"tin.example"}}, address: "127.0.0.1", url: "https://tin.example/"},
		"a host that is none":    {proxies: loopback, header: http.Header{"X-Forwarded-Proto": {"https"}, "X-Forwarded-Host": {"tin.example/evil?"}}, address: "127.0.0.1", url: "https://quanhe.example/"},
		"a scheme that is none":  {proxies: loopback, header: http.Header{"X-Forwarded-Proto": {"javascript"}, "X-Forwarded-Host": {"tin.example"}}, address: "127.0.0.1", url: "https://quanhe.example/"},
		"the operator's address": {proxies: loopback, base: "https://quanhe.example", header: http.Header{"X-Forwarded-Proto": {"https"}, "X-Forwarded-Host": {"tin.example"}}, address: "127.0.0.1", url: "https://quanhe.example/"},
	} {
		t.Run(name, func(t *testing.T) {
			o := operate(t, server.FrontConfig{Proxies: c.proxies, BaseURL: c.base})
			o.open(t, store.NewLive(pond(t, "Một")))
			req := newRequest(t, http.MethodPost, "/graphql")
			req.Body = io.NopCloser(strings.NewReader(query))
			req.Header = c.header
			req.Header.Set("Content-Type", "application/json")
			req.RemoteAddr = "127.0.0.1:4711"
			w := newRecorder()
			o.front.ServeHTTP(w, req)
			if !strings.Contains(w.Body.String(), `"url":"`+c.url) || !strings.Contains(o.log.String(), `"address":"`+c.address+`"`) {
				t.Errorf("%s\n%s", w.Body, o.log)
			}
			req = newRequest(t, http.MethodGet, "/about")
			req.Header = c.header
			req.RemoteAddr = "127.0.0.1:4711"
			w = newRecorder()
			o.front.ServeHTTP(w, req)
			if link := `<link rel="canonical" href="` + c.url + `about">`; !strings.Contains(w.Body.String(), link) {
				t.Errorf("the page about the data has no %s", link)
			}
		})
	}
}

var loopback = []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}

func TestOtherOriginsOnlyWhereTheyAreAllowed(t *testing.T) {
	for name, c := range map[string]struct {
		origins []string
		origin  string
		allowed string
	}{
		"closed":        {nil, "https://a.example", ""},
		"this one":      {[]string{"https://a.example"}, "https://a.example", "https://a.example"},
		"another":       {[]string{"https://a.example"}, "https://b.example", ""},
		"another port":  {[]string{"https://a.example"}, "https://a.example:8443", ""},
		"all":           {[]string{"*"}, "https://b.example", "*"},
		"one in a path": {[]string{"https://a.example"}, "https://a.example.evil.example", ""},
	} {
		t.Run(name, func(t *testing.T) {
			o := operate(t, server.FrontConfig{Origins: c.origins})
			o.open(t, store.NewLive(pond(t, "Một")))
			r := request{body: `{"query":"{ __typename }"}`, header: http.Header{"Origin": {c.origin}}}.send(t, o.Server)
			if got := r.Header.Get("Access-Control-Allow-Origin"); got != c.allowed || r.Header.Get("Access-Control-Allow-Credentials") != "" {
				t.Errorf("%q is allowed", got)
			}
			preflight := request{method: http.MethodOptions, header: http.Header{
				"Origin": {c.origin}, "Access-Control-Request-Method": {"POST"}, "Access-Control-Request-Headers": {"content-type"},
			}}.send(t, o.Server)
			if got := preflight.Header.Get("Access-Control-Allow-Origin"); got != c.allowed {
				t.Errorf("%q is allowed before", got)
			}
		})
	}
	for _, origins := range [][]string{{"a.example"}, {"https://*.example"}, {"*", "https://a.example"}, {"null"}, {"https://a.example/path"}, {""}} {
		if server.CheckOrigins(origins) == nil {
			t.Errorf("%q are taken for origins", origins)
		}
	}
}

// Whatever clients send, the number of series stays small.
func TestMetricsCountByNamesOfOurOwn(t *testing.T) {
	o := operate(t, server.FrontConfig{})
	o.open(t, store.NewLive(pond(t, "Một")))
	ask := func(i int) {
		name := string(rune('A'+i%26)) + strings.Repeat("x", i)
		request{method: "M" + name, target: "/" + name}.send(t, o.Server)
		request{body: mustJSON(map[string]any{"query": "query " + name + " { __typename }"})}.send(t, o.Server)
		request{body: mustJSON(map[string]any{"query": "{ " + name + " }"})}.send(t, o.Server)
		request{body: mustJSON(map[string]any{"query": "{" + strings.Repeat(" __typename", 5000+i) + "}"})}.send(t, o.Server)
		request{body: mustJSON(map[string]any{"query": `{ people(first: 1000) { totalCount } }`})}.send(t, o.Server)
	}
	ask(0)
	before := strings.Count(scrape(t, o.metrics), "\nquanhe_")
	for i := range 30 {
		ask(i)
	}
	text := scrape(t, o.metrics)
	if problems, err := promlint.New(strings.NewReader(text)).Lint(); err != nil || len(problems) > 0 {
		t.Errorf("Prometheus would mind %v, %v", problems, err)
	}
	if after := strings.Count(text, "\nquanhe_"); after != before {
		t.Errorf("%d series became %d:\n%s", before, after, text)
	}
	for _, want := range []string{
		`quanhe_operations_total{outcome="ok",type="query"} 31`, `quanhe_operations_total{outcome="error",type="query"} 31`,
		`quanhe_rejections_total{code="QUERY_TOO_LARGE",limit="tokens"} 31`, `quanhe_rejections_total{code="GRAPHQL_VALIDATION_FAILED",limit=""} 31`,
		`quanhe_http_requests_total{method="other",status="405"} 31`, `quanhe_operation_duration_seconds_count{type="query"} 62`, `quanhe_operation_cost_count 62`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
}

func TestOperatorsHaveAnAddressOfTheirOwn(t *testing.T) {
	o := operate(t, server.FrontConfig{MetricsElsewhere: true})
	o.open(t, store.NewLive(pond(t, "Một")))
	inside := httptest.NewServer(o.front.Inside())
	defer inside.Close()
	for target, outside := range map[string]int{"/metrics": 404, "/debug/pprof/": 404, "/debug/pprof/heap": 404, "/healthz": 200, "/readyz": 200} {
		if r := (request{target: target}).send(t, o.Server); r.StatusCode != outside {
			t.Errorf("%s: %d outside", target, r.StatusCode)
		}
		if r := (request{target: target}).send(t, inside); r.StatusCode != 200 {
			t.Errorf("%s: %d inside", target, r.StatusCode)
		}
	}
	if r := (request{target: "/graphql?query=%7B__typename%7D"}).send(t, inside); r.StatusCode != 404 {
		t.Errorf("clients are served inside: %d", r.StatusCode)
	}
}

// Streams complete, sockets are closed with 1001, and only then is the server done.
func TestStopEndsStreamsAndSockets(t *testing.T) {
	o := operate(t, server.FrontConfig{})
	o.open(t, store.NewLive(pond(t, "Một")))
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	conn, _, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(o.URL, "http")+"/graphql", &websocket.DialOptions{Subprotocols: []string{"graphql-transport-ws"}})
	if err != nil {
		t.Fatal(err)
	}
	defer conn.CloseNow() //nolint:errcheck // it is over either way
	if err := conn.Write(ctx, websocket.MessageText, []byte(`{"type":"connection_init"}`)); err != nil {
		t.Fatal(err)
	}
	if _, text, err := conn.Read(ctx); err != nil || !strings.Contains(string(text), "connection_ack") {
		t.Fatalf("%s, %v", text, err)
	}
	if err := conn.Write(ctx, websocket.MessageText, []byte(`{"type":"subscribe","id":"1","payload":{"query":"subscription { datasetReloaded { version } }"}}`)); err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, o.URL+"/graphql", strings.NewReader(`{"query":"subscription { datasetReloaded { version } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	stream, err := o.Client().Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	if text := scrape(t, o.metrics); !strings.Contains(text, `quanhe_sockets{kind="sse"} 1`) || !strings.Contains(text, `quanhe_sockets{kind="websocket"} 1`) {
		t.Error(text)
	}
	stopped := make(chan error, 1)
	go func() { stopped <- o.Server.Config.Shutdown(ctx) }()
	events, err := io.ReadAll(stream.Body)
	if err != nil || !strings.Contains(string(events), "event: complete") {
		t.Errorf("%q, %v", events, err)
	}
	for err == nil {
		_, _, err = conn.Read(ctx)
	}
	if code := websocket.CloseStatus(err); code != websocket.StatusGoingAway {
		t.Errorf("closed with %d: %v", code, err)
	}
	if err := <-stopped; err != nil {
		t.Error(err)
	}
	o.front.Wait(ctx)
	if ctx.Err() != nil {
		t.Error("something never ended")
	}
	if text := scrape(t, o.metrics); !strings.Contains(text, `quanhe_sockets{kind="sse"} 0`) || !strings.Contains(text, `quanhe_sockets{kind="websocket"} 0`) || !strings.Contains(text, "quanhe_subscriptions 0") {
		t.Error(text)
	}
}

// A collector gets a span a request and one an operation, with the operation's name and type and nothing of its text.
func TestTraces(t *testing.T) {
	var mu sync.Mutex
	var sent []byte
	collector := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mu.Lock()
		defer mu.Unlock()
		sent = append(sent, body...)
		w.Header().Set("Content-Type", "application/x-protobuf")
	}))
	defer collector.Close()
	traces, err := server.NewTraces(t.Context(), collector.URL+"/v1/traces", "v1", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	o := operate(t, server.FrontConfig{Traces: traces})
	o.open(t, store.NewLive(pond(t, "Một")))
	post(t, o.Server, `query Named { people(query: "bí mật") { totalCount } }`)
	request{target: "/graphql?query=query%20OverGet%20%7B__typename%7D"}.send(t, o.Server)
	request{target: "/healthz"}.send(t, o.Server)
	request{method: "INVENTED", target: "/" + strings.Repeat("long", 100), header: http.Header{"User-Agent": {strings.Repeat("long", 100)}}}.send(t, o.Server)
	// A stranger can neither lead a trace nor keep one from being made; a proxy can.
	proxied := operate(t, server.FrontConfig{Traces: traces, Proxies: loopback})
	proxied.open(t, store.NewLive(pond(t, "Một")))
	request{target: "/stranger", header: http.Header{"Traceparent": {"00-" + hex.EncodeToString([]byte("led by strangers")) + "-0000000000000001-00"}}}.send(t, o.Server)
	request{target: "/proxy", header: http.Header{"Traceparent": {"00-" + hex.EncodeToString([]byte("led by a proxy..")) + "-0000000000000001-01"}}}.send(t, proxied.Server)
	if err := traces.Shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
	mu.Lock()
	defer mu.Unlock()
	for _, want := range []string{"Named", "OverGet", "graphql.operation.type", "graphql.operation.cost", "quanhe", "/graphql", "/stranger", "/proxy", "led by a proxy.."} {
		if !bytes.Contains(sent, []byte(want)) {
			t.Errorf("no %s in %q", want, sent)
		}
	}
	for _, no := range []string{"mật", strings.Repeat("long", 51), "*\bINVENTED", "totalCount", "typename", "healthz", "led by strangers"} {
		if bytes.Contains(sent, []byte(no)) {
			t.Errorf("%s is in %q", no, sent)
		}
	}
}

func TestCertificateIsReadAgain(t *testing.T) {
	dir := t.TempDir()
	certFile, keyFile := filepath.Join(dir, "cert.pem"), filepath.Join(dir, "key.pem")
	write := func(serial int64) {
		t.Helper()
		key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		template := &x509.Certificate{SerialNumber: big.NewInt(serial), DNSNames: []string{"localhost"}, NotAfter: time.Now().Add(time.Hour)}
		cert, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
		if err != nil {
			t.Fatal(err)
		}
		secret, err := x509.MarshalPKCS8PrivateKey(key)
		if err != nil {
			t.Fatal(err)
		}
		for file, block := range map[string]*pem.Block{certFile: {Type: "CERTIFICATE", Bytes: cert}, keyFile: {Type: "PRIVATE KEY", Bytes: secret}} {
			if err := os.WriteFile(file, pem.EncodeToMemory(block), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	if _, err := server.NewCertificate(certFile, keyFile); err == nil || !strings.Contains(err.Error(), certFile) {
		t.Errorf("%v", err)
	}
	write(1)
	certificate, err := server.NewCertificate(certFile, keyFile)
	if err != nil {
		t.Fatal(err)
	}
	listener, err := tls.Listen("tcp", "localhost:0", certificate.Config())
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: http.NotFoundHandler(), ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelInfo)}
	go func() { _ = s.Serve(listener) }()
	defer s.Close()
	serial := func(version uint16) int64 {
		conn, err := tls.Dial("tcp", listener.Addr().String(), &tls.Config{InsecureSkipVerify: true, MaxVersion: version})
		if err != nil {
			if _, ok := err.(*net.OpError); !ok && version >= tls.VersionTLS12 {
				t.Fatal(err)
			}
			return 0
		}
		defer conn.Close()
		return conn.ConnectionState().PeerCertificates[0].SerialNumber.Int64()
	}
	if got := serial(tls.VersionTLS13); got != 1 {
		t.Errorf("certificate %d", got)
	}
	if serial(tls.VersionTLS11) != 0 {
		t.Error("it speaks TLS 1.1")
	}
	write(2)
	if err := certificate.Read(); err != nil {
		t.Error(err)
	}
	if got := serial(tls.VersionTLS12); got != 2 {
		t.Errorf("certificate %d", got)
	}
	if err := os.WriteFile(keyFile, []byte("torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	if certificate.Read() == nil {
		t.Error("a torn key is read")
	}
	if got := serial(tls.VersionTLS13); got != 2 {
		t.Errorf("certificate %d", got)
	}
}

// What stands before the API hides nothing of the connection: its transports set deadlines, flush, and take connections over.
func TestFrontLeavesTheConnectionToTransports(t *testing.T) {
	collector := httptest.NewServer(http.NotFoundHandler())
	defer collector.Close()
	traces, err := server.NewTraces(t.Context(), collector.URL, "v1", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = traces.Shutdown(context.WithoutCancel(t.Context())) }() // which nobody takes
	o := operate(t, server.FrontConfig{Traces: traces, Origins: []string{"https://a.example"}, Proxies: loopback})
	asked := make(chan struct{})
	o.front.Open(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		defer close(asked)
		connection := http.NewResponseController(w)
		for what, err := range map[string]error{
			"reading": connection.SetReadDeadline(time.Now().Add(time.Minute)), "writing": connection.SetWriteDeadline(time.Now().Add(time.Minute)), "flushing": connection.Flush(),
		} {
			if err != nil {
				t.Errorf("%s: %v", what, err)
			}
		}
		conn, _, err := connection.Hijack()
		if err != nil {
			t.Errorf("taking over: %v", err)
			return
		}
		conn.Close()
	}))
	if r, err := o.Client().Post(o.URL, "text/plain", nil); err == nil { // a GET would be sent again
		r.Body.Close()
	}
	<-asked
}
