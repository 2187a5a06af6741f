package command_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"quanhe/command"
)

// get asks for a path and gives status, body and headers.
func (s *server) get(t *testing.T, path string, header ...string) (int, string, http.Header) {
	t.Helper()
	return s.send(t, http.MethodGet, path, header...)
}

func (s *server) send(t *testing.T, method, path string, header ...string) (int, string, http.Header) {
	t.Helper()
	request, err := http.NewRequest(method, s.url+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	for pair := range slices.Chunk(header, 2) {
		request.Header.Set(pair[0], pair[1])
	}
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, string(body), response.Header
}

func TestConfigPrintShowsOriginsAndNoSecrets(t *testing.T) {
	dir := folder(t, map[string]string{"q.yaml": "log-level: warn\nadmin-token: không-ai-được-biết\n"})
	code, stdout, stderr := run(t, "", "config", "print", "--config", filepath.Join(dir, "q.yaml"), "--addr", ":9000")
	if code != 0 || stderr != "" {
		t.Fatalf("exit %d, %s", code, stderr)
	}
	for _, want := range []string{`addr: :9000 `, "# --addr", "log-level: warn ", "q.yaml:1", "admin-token: ", "********", "q.yaml:2", "limit-depth: ", "# default"} {
		if !strings.Contains(strings.ReplaceAll(stdout, `":9000"`, ":9000"), want) {
			t.Errorf("no %q in\n%s", want, stdout)
		}
	}
	if strings.Contains(stdout, "được") {
		t.Error("the secret is shown")
	}
}

// The folder is filled, changed, emptied and taken away while it is served.
func TestServeFollowsTheFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "tin")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	s := start(t, "--articles", dir, "--watch-delay", "50ms")
	if log := strings.Join(s.log, "\n"); !strings.Contains(log, "put articles there") || !strings.Contains(log, "there are no articles (.txt") {
		t.Errorf("it says about an empty folder:\n%s", log)
	}
	const query = "{ dataset { articleCount warnings { nodes { code message } } } }"
	if got := s.query(t, query); !strings.Contains(got, `"articleCount":0`) || !strings.Contains(got, "RELOAD_FAILED") || !strings.Contains(got, "there are no articles") {
		t.Error(got)
	}
	write := func(path, text string) {
		t.Helper()
		path = filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", news)
	s.says(t, "msg=reloaded")
	if got := s.query(t, query); !strings.Contains(got, `"articleCount":1`) || strings.Contains(got, "RELOAD_FAILED") {
		t.Error(got)
	}
	write("2023/07/b.txt", strings.ReplaceAll(news, "5/3/2021", "6/3/2021"))
	s.says(t, "msg=reloaded", "articles=2")
	write("2023/07/c.txt", strings.ReplaceAll(news, "5/3/2021", "7/3/2021")) // in a directory that was not there when it began
	s.says(t, "msg=reloaded", "articles=3")
	if err := os.Rename(dir, dir+".old"); err != nil { // vanished
		t.Fatal(err)
	}
	s.says(t, "reload failed, going on with what was loaded before")
	if got := s.query(t, query); !strings.Contains(got, `"articleCount":3`) || !strings.Contains(got, "cannot read the folder of articles: not there") || strings.Contains(got, filepath.Dir(dir)) {
		t.Error(got)
	}
	if status, _, _ := s.get(t, "/readyz"); status != 200 {
		t.Errorf("not ready, though it serves: %d", status)
	}
	if err := os.Rename(dir+".old", dir); err != nil { // and back
		t.Fatal(err)
	}
	s.says(t, "msg=reloaded")
	if err := os.Remove(filepath.Join(dir, "a.txt")); err != nil {
		t.Fatal(err)
	}
	s.says(t, "msg=reloaded", "articles=2")
	if status, body, _ := s.get(t, "/metrics"); status != 200 || !strings.Contains(body, `quanhe_reloads_total{outcome="failed"} `) || !strings.Contains(body, `quanhe_graph_nodes{kind="article"} 2`) {
		t.Errorf("status %d, %s", status, body)
	}
}

// What cannot be read is left out, and clients, readers and operator hear of it: by its name from the folder on, never of
// where that lies.
func TestSkippedFilesAreNamedInWarningsPageAndMetrics(t *testing.T) {
	dir := folder(t, map[string]string{
		"a.txt": news, "tin/ảnh.txt": "\x00\x01\x02\x03", "tin/gói.txt.gz": news, "b.jsonl": `{"text": 1}` + "\n", "tin/trống.md": "",
	})
	if err := os.Symlink("/etc/hostname", filepath.Join(dir, "ngoài.txt")); err != nil {
		t.Fatal(err)
	}
	if f, err := os.Create(filepath.Join(dir, "lớn.txt")); err != nil || f.Truncate(17<<20) != nil || f.Close() != nil {
		t.Fatal(err)
	}
	s := start(t, "--articles", dir, "--log-level", "warn")
	_, page, _ := s.get(t, "/about")
	answer := s.query(t, `{ dataset { articleCount warnings { nodes { code message } edges { article { id } } } } }`)
	_, metrics, _ := s.get(t, "/metrics")
	for name, reason := range map[string]string{
		"tin/ảnh.txt": "binary", "tin/gói.txt.gz": "it is not gzip data, though its name says so", "b.jsonl:1": "is a number, not text", "tin/trống.md": "empty",
		"ngoài.txt": "a link out of the folder, which is not followed", "lớn.txt": "17.0 MiB is more than the limit of 16.0 MiB",
	} {
		for where, text := range map[string]string{"dataset.warnings": answer, "/about": page} {
			if i := strings.Index(text, name+": "); i < 0 || !strings.Contains(text[i:min(len(text), i+150)], reason) {
				t.Errorf("%s says nothing of %s, %s: %s", where, name, reason, text)
			}
			if strings.Contains(text, dir) || strings.Contains(text, "/etc") {
				t.Errorf("%s says where the folder lies: %s", where, text)
			}
		}
	}
	if !strings.Contains(answer, `"articleCount":1`) || strings.Count(answer, `"SKIPPED"`) != 6 || strings.Count(answer, `"article":null`) != 6 {
		t.Error(answer)
	}
	if !strings.Contains(metrics, `quanhe_warnings{code="SKIPPED"} 6`) {
		t.Error(metrics)
	}
}

func TestReloadOnRequestAndSignal(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": news})
	const token = "một-hai-ba-bốn-năm"
	s := start(t, "--articles", dir, "--watch=false", "--admin-token", token)
	ask := func(method string, header ...string) (int, string, http.Header) {
		return s.send(t, method, "/admin/reload", header...)
	}
	for _, header := range [][]string{nil, {"Authorization", "Bearer "}, {"Authorization", "Bearer " + token + "x"}, {"Authorization", token}, {"Authorization", "Basic " + token}} {
		if status, body, h := ask(http.MethodPost, header...); status != 401 || h.Get("WWW-Authenticate") == "" || strings.Contains(body, token) {
			t.Errorf("%q: status %d, %s", header, status, body)
		}
	}
	if status, _, h := ask(http.MethodGet, "Authorization", "Bearer "+token); status != 405 || h.Get("Allow") != "POST" {
		t.Errorf("GET: status %d", status)
	}
	if err := os.WriteFile(filepath.Join(dir, "b.txt"), []byte(strings.ReplaceAll(news, "5/3/2021", "6/3/2021")), 0o644); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Changed  bool
		Articles int
		Version  string
	}
	if status, body, _ := ask(http.MethodPost, "Authorization", "Bearer "+token); status != 200 || json.Unmarshal([]byte(body), &got) != nil || !got.Changed || got.Articles != 2 {
		t.Errorf("status %d, %s", status, body)
	}
	if status, body, _ := ask(http.MethodPost, "Authorization", "Bearer "+token); status != 200 || !strings.Contains(body, `"changed":false`) || !strings.Contains(body, got.Version) {
		t.Errorf("status %d, %s", status, body)
	}
	for _, name := range []string{"a.txt", "b.txt"} {
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	if status, body, _ := ask(http.MethodPost, "Authorization", "Bearer "+token); status != 500 || !strings.Contains(body, "there are no articles") || !strings.Contains(body, "still served") {
		t.Errorf("status %d, %s", status, body)
	}
	if err := os.WriteFile(filepath.Join(dir, "c.txt"), []byte(news), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := s.cmd.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	if line := s.says(t, "cause=SIGHUP"); !strings.Contains(line, "outcome=changed") || !strings.Contains(line, "articles=1") {
		t.Error(line)
	}
	plain := start(t)
	if status, _, _ := plain.send(t, http.MethodPost, "/admin/reload", "Authorization", "Bearer "+token); status == 200 || status == 401 {
		t.Errorf("without a token there is something to reload: status %d", status)
	}
}

func TestStopWhileLoadingIsNoFailure(t *testing.T) {
	told, stop := context.WithCancel(t.Context())
	stop()
	var stderr bytes.Buffer
	if code := command.Run(told, []string{"serve", "--addr", "localhost:0"}, strings.NewReader(""), io.Discard, &stderr); code != 0 || !strings.Contains(stderr.String(), "stopped before the articles were loaded") {
		t.Errorf("exit %d: %s", code, stderr.String())
	}
}
