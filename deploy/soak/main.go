// Soak runs the server under mixed load for minutes while its articles change, and reports what clients and operator saw:
// requests, latencies, errors, and whether goroutines or memory grew. It exits with 1 when something failed or grew.
package main

import (
	"bufio"
	"context"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	vegeta "github.com/tsenart/vegeta/v12/lib"
)

func main() {
	program := flag.String("program", "../quanhe", "the server to run")
	root := flag.String("root", "..", "the repository, for articles and questions")
	span := flag.Duration("time", 5*time.Minute, "how long")
	rate := flag.Int("rate", 150, "requests a second")
	copies := flag.Int("copies", 40, "how often each of the five articles is served, with other days")
	every := flag.Duration("reload", 10*time.Second, "time between two changes of the articles")
	flag.Parse()
	report, err := soak(*program, *root, *span, *every, *rate, *copies)
	fmt.Print(report)
	if err != nil {
		fmt.Fprintln(os.Stderr, "soak:", err)
		os.Exit(1)
	}
}

const token = "soak-soak-soak-soak"

func soak(program, root string, span, every time.Duration, rate, copies int) (report string, err error) {
	dir, err := os.MkdirTemp("", "soak")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	articles, err := filepath.Glob(filepath.Join(root, "seeds", "*.txt"))
	if err != nil || len(articles) == 0 {
		return "", fmt.Errorf("no articles in %s", root)
	}
	for i, article := range articles {
		text, err := os.ReadFile(article)
		if err != nil {
			return "", err
		}
		for n := range copies {
			name := filepath.Join(dir, fmt.Sprintf("%d-%d.txt", i, n))
			changed := strings.ReplaceAll(string(text), "2023", strconv.Itoa(1984+n)) // other years are other meetings
			if err := os.WriteFile(name, []byte(changed), 0o644); err != nil {
				return "", err
			}
		}
	}
	ops, err := freeAddress()
	if err != nil {
		return "", err
	}
	server, err := start(program, "--addr", "localhost:0", "--articles", dir, "--ops-addr", ops, "--admin-token", token, "--log-level", "warn", "--watch-delay", "500ms")
	if err != nil {
		return "", err
	}
	defer server.stop()
	targets, err := questions(filepath.Join(root, "examples", "operations"), server.url)
	if err != nil {
		return "", err
	}

	// The first seconds fill caches and open connections; growth counts from there.
	attack(targets, rate, min(10*time.Second, span/4), new(vegeta.Metrics), nil)
	before, err := measure(ops)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), span)
	defer cancel()
	var changing sync.WaitGroup
	var events, reloads atomic.Int64
	var loads []time.Duration
	for range 20 {
		changing.Go(func() { listen(ctx, server.url, &events) })
	}
	var failures []string
	changing.Go(func() { failures, loads = change(ctx, dir, articles[0], server.url, every, &reloads) })
	var metrics vegeta.Metrics
	wrong := attack(targets, rate, span, &metrics, failedAnswer)
	cancel()
	changing.Wait()
	metrics.Close()
	http.DefaultClient.CloseIdleConnections()
	time.Sleep(3 * time.Second) // for connections to end
	after, err := measure(ops)
	if err != nil {
		return "", err
	}
	peak := server.peak()

	var b strings.Builder
	l := metrics.Latencies
	slices.Sort(loads)
	fmt.Fprintf(&b, "%d requests in %s (%.0f/s), %d articles, %d events to 20 subscribers\n", metrics.Requests, span, metrics.Rate, copies*len(articles), events.Load())
	if len(loads) > 0 {
		fmt.Fprintf(&b, "reloads: %d, p50 %s, longest %s\n", len(loads), loads[len(loads)/2].Round(time.Millisecond), loads[len(loads)-1].Round(time.Millisecond))
	}
	fmt.Fprintf(&b, "latency: p50 %s, p99 %s, p99.9 %s, longest %s\n", round(l.P50), round(l.P99), round(l.Quantile(0.999)), round(l.Max))
	fmt.Fprintf(&b, "errors: %d answers of %d, %d changes of %d\n", len(wrong), metrics.Requests, len(failures), reloads.Load())
	fmt.Fprintf(&b, "goroutines: %.0f before, %.0f after\nheap in use: %.1f MB before, %.1f MB after\nmemory of the process: %.1f MB before, %.1f MB after, %.1f MB at most\n",
		before.goroutines, after.goroutines, before.heap/1e6, after.heap/1e6, before.resident/1e6, after.resident/1e6, peak/1e6)
	fmt.Fprintf(&b, "refused: %s\n", strings.Join(after.refused, ", "))
	fmt.Fprintf(&b, "processes that wanted a core, of the whole machine: %s\n", busy())
	problems := append(wrong, failures...)
	if after.goroutines > before.goroutines+20 {
		problems = append(problems, "goroutines grew")
	}
	if after.heap > 1.5*before.heap+16e6 {
		problems = append(problems, "memory grew")
	}
	if events.Load() == 0 || reloads.Load() == 0 {
		problems = append(problems, "nothing was reloaded, or nobody heard of it")
	}
	if len(problems) > 0 {
		return b.String(), fmt.Errorf("%d problems, the first: %s", len(problems), problems[0])
	}
	return b.String(), nil
}

func round(d time.Duration) time.Duration { return d.Round(10 * time.Microsecond) }

// busy is how busy the machine was of late; empty where the system does not tell.
func busy() string {
	averages, _ := os.ReadFile("/proc/loadavg")
	if fields := strings.Fields(string(averages)); len(fields) > 2 {
		return fmt.Sprintf("%s in the last minute, %s in the last five", fields[0], fields[1])
	}
	return ""
}

// running is the server as a process of its own.
type running struct {
	cmd *exec.Cmd
	url string
}

func start(program string, args ...string) (*running, error) {
	cmd := exec.Command(program, args...)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", program, err)
	}
	lines := bufio.NewScanner(stderr)
	for lines.Scan() {
		if address, ok := strings.CutPrefix(lines.Text(), "serving on "); ok {
			go func() {
				for lines.Scan() {
					fmt.Fprintln(os.Stderr, "server:", lines.Text())
				}
			}()
			return &running{cmd, address}, nil
		}
	}
	return nil, fmt.Errorf("%s did not serve", program)
}

func (r *running) stop() {
	_ = r.cmd.Process.Signal(syscall.SIGTERM)
	_ = r.cmd.Wait()
}

// peak is the most memory that the process ever had, in bytes; 0 where the system does not tell.
func (r *running) peak() float64 {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", r.cmd.Process.Pid))
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, _ := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 64)
			return kb * 1024
		}
	}
	return 0
}

func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		return "", err
	}
	defer listener.Close()
	return listener.Addr().String(), nil
}

// questions are the examples, over POST and GET, pages, and some that are wrong.
func questions(dir, base string) ([]vegeta.Target, error) {
	file, err := os.Open(filepath.Join(dir, "index.csv"))
	if err != nil {
		return nil, err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, err
	}
	var targets []vegeta.Target
	for _, row := range rows[1:] {
		query, err := os.ReadFile(filepath.Join(dir, row[0]+".graphql"))
		if err != nil {
			return nil, err
		}
		ask := map[string]any{"query": string(query)}
		if variables, err := os.ReadFile(filepath.Join(dir, row[0]+".json")); err == nil {
			ask["variables"] = json.RawMessage(variables)
		}
		body, err := json.Marshal(ask)
		if err != nil {
			return nil, err
		}
		targets = append(targets, vegeta.Target{
			Method: http.MethodPost, URL: base + "/graphql", Body: body, Header: http.Header{"Content-Type": {"application/json"}, "Accept-Encoding": {"gzip"}},
		})
	}
	for _, query := range []string{"{ dataset { version } }", "{ people(first: 100) { nodes { name meetings { totalCount } } } }", `{ search(query: "trung uong") { edges { matchedBy } } }`} {
		targets = append(targets, vegeta.Target{Method: http.MethodGet, URL: base + "/graphql?query=" + url.QueryEscape(query)})
	}
	for _, wrong := range []string{"{ nothing }", "{", "{" + strings.Repeat(" __typename", 5000) + "}", "{ a: " + strings.Repeat("people { nodes { meetings { nodes { participants { nodes { __typename } } } } } } b: ", 3) + "dataset { version } }"} {
		body, err := json.Marshal(map[string]string{"query": wrong})
		if err != nil {
			return nil, err
		}
		targets = append(targets, vegeta.Target{Method: http.MethodPost, URL: base + "/graphql", Body: body, Header: http.Header{"Content-Type": {"application/json"}}})
	}
	for _, page := range []string{"/", "/playground", "/schema.graphql", "/healthz", "/readyz"} {
		targets = append(targets, vegeta.Target{Method: http.MethodGet, URL: base + page})
	}
	return targets, nil
}

// attack asks the targets by chance, and gives what check says is wrong with answers.
func attack(targets []vegeta.Target, rate int, span time.Duration, metrics *vegeta.Metrics, check func(*vegeta.Result) string) (wrong []string) {
	client := &http.Client{Timeout: 30 * time.Second, Transport: &http.Transport{MaxIdleConnsPerHost: 100}}
	defer client.CloseIdleConnections() // they are not what the server may keep
	attacker := vegeta.NewAttacker(vegeta.Client(client), vegeta.MaxWorkers(100))
	next := func(t *vegeta.Target) error {
		*t = targets[rand.IntN(len(targets))]
		return nil
	}
	for result := range attacker.Attack(next, vegeta.Rate{Freq: rate, Per: time.Second}, span, "") {
		metrics.Add(result)
		if check == nil {
			continue
		}
		if problem := check(result); problem != "" {
			wrong = append(wrong, problem)
		}
	}
	return wrong
}

// failedAnswer says what is wrong with an answer: wrong questions are answered with status 200 and an error too.
func failedAnswer(r *vegeta.Result) string {
	if r.Error != "" || r.Code != http.StatusOK {
		return fmt.Sprintf("%s %s: status %d, %s, %.200s", r.Method, r.URL, r.Code, r.Error, r.Body)
	}
	if strings.Contains(string(r.Body), `"INTERNAL"`) {
		return fmt.Sprintf("%s: %.200s", r.URL, r.Body)
	}
	return ""
}

// listen follows a subscription until ctx is done.
func listen(ctx context.Context, base string, events *atomic.Int64) {
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/graphql", strings.NewReader(`{"query":"subscription { datasetReloaded { version articleCount } }"}`))
	if err != nil {
		return
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(req)
	if err != nil {
		return
	}
	defer response.Body.Close()
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		if lines.Text() == "event: next" {
			events.Add(1)
		}
	}
}

// change writes and removes an article again and again; each time the server loads by itself, and once more when asked. It
// gives what failed, and how long each load took from asking for it to its end.
func change(ctx context.Context, dir, article, base string, every time.Duration, reloads *atomic.Int64) (failures []string, loads []time.Duration) {
	text, err := os.ReadFile(article)
	if err != nil {
		return []string{err.Error()}, nil
	}
	extra := filepath.Join(dir, "extra.txt")
	for n := 0; ; n++ {
		select {
		case <-ctx.Done():
			return failures, loads
		case <-time.After(every):
		}
		if n%2 == 0 {
			err = os.WriteFile(extra, []byte(strings.ReplaceAll(string(text), "2023", strconv.Itoa(2024+n))), 0o644)
		} else {
			err = os.Remove(extra)
		}
		if err != nil {
			failures = append(failures, err.Error())
		}
		req, err := http.NewRequestWithContext(context.WithoutCancel(ctx), http.MethodPost, base+"/admin/reload", nil)
		if err != nil {
			return append(failures, err.Error()), loads
		}
		req.Header.Set("Authorization", "Bearer "+token)
		begin := time.Now()
		response, err := http.DefaultClient.Do(req)
		if err != nil {
			failures = append(failures, err.Error())
			continue
		}
		body, _ := io.ReadAll(response.Body)
		response.Body.Close()
		reloads.Add(1)
		loads = append(loads, time.Since(begin))
		if response.StatusCode != http.StatusOK || !strings.Contains(string(body), `"changed":true`) {
			failures = append(failures, fmt.Sprintf("reload %d: %s", n, body))
		}
	}
}

// size is how much the server has at a moment.
type size struct {
	goroutines, heap, resident float64
	refused                    []string // how many operations by code of the error, and the limit
}

// measure asks the server, after it collected its garbage.
func measure(ops string) (size, error) {
	response, err := http.Get("http://" + ops + "/debug/pprof/heap?gc=1")
	if err != nil {
		return size{}, err
	}
	_, _ = io.Copy(io.Discard, response.Body)
	response.Body.Close()
	response, err = http.Get("http://" + ops + "/metrics")
	if err != nil {
		return size{}, err
	}
	defer response.Body.Close()
	var s size
	for lines := bufio.NewScanner(response.Body); lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), " ")
		if labels, ok := strings.CutPrefix(name, "quanhe_rejections_total"); ok {
			s.refused = append(s.refused, value+" "+labels)
		}
		switch name {
		case "go_goroutines":
			s.goroutines, _ = strconv.ParseFloat(value, 64)
		case "go_memstats_heap_inuse_bytes":
			s.heap, _ = strconv.ParseFloat(value, 64)
		case "process_resident_memory_bytes":
			s.resident, _ = strconv.ParseFloat(value, 64)
		}
	}
	return s, nil
}
