package command_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"quanhe/loader/facts"
)

// binary is the program as users run it, built once for all tests.
var binary string

const root = ".."

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "quanhe")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "quanhe")
		build := exec.Command("go", "build", "-o", binary, ".")
		build.Dir = root
		if out, err := build.CombinedOutput(); err != nil {
			panic(string(out))
		}
		return m.Run()
	}())
}

// run runs the program in the project's directory and returns what it says.
func run(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute) // what should end and does not
	defer cancel()
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Dir = root
	cmd.Stdin = strings.NewReader(stdin)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), errs.String()
}

const news = "Hội Hoa lan họp tổng kết năm\n\nNgày 5/3/2021, Bộ Y tế tổ chức Hội nghị tổng kết công tác năm. Đồng chí Đỗ Thị Lan, Thứ trưởng Bộ Y tế chủ trì Hội nghị.\n"

// folder is a directory with these files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestWrongArgumentsAreOneLineAndExit2(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string // in the line
	}{
		{[]string{"bogus"}, `unknown command "bogus"`},
		{[]string{"evl"}, "did you mean eval?"},
		{[]string{"--bogus"}, "unknown flag: --bogus (see"},
		{[]string{"--articel", "x"}, "unknown flag: --articel; did you mean --articles?"},
		{[]string{"-x"}, "unknown shorthand flag"},
		{[]string{"--limit-depth", "tief"}, `--limit-depth "tief": not a whole number`},
		{[]string{"serve", "--watch-delay", "5"}, `--watch-delay "5": not a time such as`},
		{[]string{"--watch=nein"}, `--watch "nein": neither true nor false`},
		{[]string{"serve", "x"}, `unexpected argument "x"`},
		{[]string{"serve", "--articles"}, "flag needs an argument: --articles"},
		{[]string{"--addr", "8080"}, `--addr "8080": not HOST:PORT`},
		{[]string{"--addr", "localhost:http"}, "the port is not a number"},
		{[]string{"serve", "--addr", "localhost:70000"}, "the port is not a number from 0 to 65535"},
		{[]string{"extract"}, "no FILE given"},
		{[]string{"extract", "-", "-"}, "would both be stdin.json"},
		{[]string{"extract", "--out", "x", "a/n.txt", "b/n.txt"}, "a/n.txt and b/n.txt would both be n.json"},
		{[]string{"explain"}, "no FILE given"},
		{[]string{"explain", "a", "b"}, `unexpected argument "b"`},
		{[]string{"explain", "--rules", "a"}, `unexpected argument "a"`},
		{[]string{"eval"}, "no GOLD_DIR given"},
		{[]string{"eval", "a", "b", "c"}, `unexpected argument "c"`},
		{[]string{"eval", "--json", "--bands", "a"}, "--json prints the rows alone"},
		{[]string{"schema", "x"}, `unexpected argument "x"`},
		{[]string{"version", "--json"}, "unknown flag: --json"},
		{[]string{"help", "bogus"}, `unknown command "bogus"`},
	} {
		code, stdout, stderr := run(t, "", c.args...)
		if code != 2 || stdout != "" || strings.Count(stderr, "\n") != 1 || !strings.HasPrefix(stderr, "quanhe") ||
			!strings.Contains(stderr, c.want) || !strings.Contains(stderr, "--help") {
			t.Errorf("%q: exit %d, stdout %q, stderr %q; want %q", c.args, code, stdout, stderr, c.want)
		}
	}
}

func TestFailuresAreOneLineAndExit1(t *testing.T) {
	bad := folder(t, map[string]string{"a.txt": "", "b.txt": "\x00\x01\x02\x03", "c.txt": "Tin \xff\xfe hỏng"})
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"--articles", "no/such/dir"}, "cannot read articles from no/such/dir: not there"},
		{[]string{"--articles", "go.mod"}, "not a directory"},
		{[]string{"extract", "gone.txt"}, "gone.txt: not there"},
		{[]string{"extract", "seeds"}, "seeds: a directory, not a file"},
		{[]string{"extract", filepath.Join(bad, "b.txt")}, "b.txt: "},
		{[]string{"extract", "-"}, "-: "},
		{[]string{"explain", "gone.txt"}, "gone.txt: not there"},
		{[]string{"explain", "seeds"}, "seeds: a directory, not a file"},
		{[]string{"eval", "no/such/dir"}, "no/such/dir"},
		{[]string{"eval", "seeds"}, "seeds: no JSON file with gold facts"},
		{[]string{"eval", "testdata/gold", "no/such/dir"}, "not there"},
		{[]string{"eval", "testdata/gold", t.TempDir()}, "no article for any of the 5 gold files"},
	} {
		code, stdout, stderr := run(t, "", append(c.args, addr(c.args)...)...)
		if code != 1 || stdout != "" || strings.Count(stderr, "\n") != 1 || !strings.HasPrefix(stderr, "quanhe") || !strings.Contains(stderr, c.want) {
			t.Errorf("%q: exit %d, stdout %q, stderr %q; want %q", c.args, code, stdout, stderr, c.want)
		}
	}
}

// addr lets the system choose the port of what serves.
func addr(args []string) []string {
	if strings.HasPrefix(args[0], "--") {
		return []string{"--addr", "localhost:0"}
	}
	return nil
}

func TestHelpOfEveryCommand(t *testing.T) {
	for _, c := range []string{"", "serve", "extract", "explain", "eval", "schema", "config", "config print", "version"} {
		args := []string{"--help"}
		if c != "" {
			args = append(strings.Fields(c), "--help")
		}
		code, stdout, stderr := run(t, "", args...)
		if code != 0 || stderr != "" || !strings.Contains(stdout, "Usage:\n  quanhe "+c) {
			t.Errorf("%q: exit %d, stderr %q, stdout %s", args, code, stderr, stdout)
		}
		if c == "" {
			continue
		}
		if _, other, _ := run(t, "", append([]string{"help"}, strings.Fields(c)...)...); other != stdout {
			t.Errorf("help %s is not %s --help", c, c)
		}
	}
}

func TestVersion(t *testing.T) {
	code, stdout, stderr := run(t, "", "version")
	if code != 0 || stderr != "" || !strings.HasPrefix(stdout, "quanhe ") || !strings.Contains(stdout, " go1.") {
		t.Errorf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

func TestSchema(t *testing.T) {
	code, stdout, stderr := run(t, "", "schema")
	if code != 0 || stderr != "" || !strings.Contains(stdout, "type Query") || !strings.Contains(stdout, "type Citation") {
		t.Errorf("exit %d, %d bytes, stderr %q", code, len(stdout), stderr)
	}
}

// lines reads the JSON lines that extract prints.
func lines(t *testing.T, stdout string) []facts.Facts {
	t.Helper()
	var out []facts.Facts
	for line := range strings.Lines(stdout) {
		var f facts.Facts
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatalf("%v in %q", err, line)
		}
		out = append(out, f)
	}
	return out
}

func TestExtractPrintsOneObjectAnArticle(t *testing.T) {
	dir := folder(t, map[string]string{"tin/b.txt": news, "tin/a.txt": news + "Hết.\n"})
	code, stdout, stderr := run(t, "", "extract", filepath.Join(dir, "tin/b.txt"), filepath.Join(dir, "tin/a.txt"))
	got := lines(t, stdout)
	if code != 0 || stderr != "" || len(got) != 2 || got[0].Article != "b.txt" || got[1].Article != "a.txt" {
		t.Fatalf("exit %d, %d objects, stderr %q", code, len(got), stderr)
	}
	f := got[0]
	if len(f.People) == 0 || f.People[0].Name != "Đỗ Thị Lan" || len(f.Evidence) == 0 || f.ContentHash == "" {
		t.Errorf("facts of the article: %s", stdout)
	}
	if strings.Contains(stdout, `\u`) {
		t.Error("letters are escaped")
	}
	_, again, _ := run(t, "", "extract", filepath.Join(dir, "tin/b.txt"), filepath.Join(dir, "tin/a.txt"))
	if again != stdout {
		t.Error("a second run prints something else")
	}
}

func TestExtractReadsStandardInput(t *testing.T) {
	code, stdout, stderr := run(t, news, "extract", "-")
	got := lines(t, stdout)
	if code != 0 || stderr != "" || len(got) != 1 || got[0].Article != "-" {
		t.Fatalf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

func TestExtractWritesFiles(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": news, "b.news": news + "Hết.\n"})
	out := filepath.Join(t.TempDir(), "new", "facts")
	code, stdout, stderr := run(t, news+"Cuối.\n", "extract", "--out", out, filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.news"), "-")
	if code != 0 || stdout != "" || stderr != "" {
		t.Fatalf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	for file, article := range map[string]string{"a.json": "a.txt", "b.news.json": "b.news", "stdin.json": "-"} {
		data, err := os.ReadFile(filepath.Join(out, file))
		if err != nil {
			t.Error(err)
			continue
		}
		var f facts.Facts
		if err := json.Unmarshal(data, &f); err != nil || f.Article != article {
			t.Errorf("%s: article %q, %v", file, f.Article, err)
		}
	}
}

func TestExtractGoesOnAfterABadFile(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": "", "b.txt": news})
	code, stdout, stderr := run(t, "", "extract", filepath.Join(dir, "a.txt"), filepath.Join(dir, "b.txt"))
	if code != 1 || len(lines(t, stdout)) != 1 || !strings.Contains(stderr, "a.txt: ") || !strings.Contains(stderr, "1 of 2 articles could not be read") {
		t.Errorf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

func TestEvalOfTheSeeds(t *testing.T) {
	code, table, stderr := run(t, "", "eval", "testdata/gold")
	if code != 0 || stderr != "" || !strings.HasPrefix(table, strings.Repeat(" ", 28)+"    tp    fp    fn       P       R      F1\n") {
		t.Fatalf("exit %d, stderr %q, stdout %s", code, stderr, table)
	}
	if _, same, _ := run(t, "", "eval", "testdata/gold", "seeds"); same != table {
		t.Error("the seeds as a directory score differently")
	}
	var rows map[string]struct{ F1 float64 }
	code, text, _ := run(t, "", "eval", "--json", "testdata/gold")
	if err := json.Unmarshal([]byte(text), &rows); code != 0 || err != nil {
		t.Fatalf("exit %d, %v", code, err)
	}
	if rows["entity ALL"].F1 < 0.93 || rows["fact ALL"].F1 < 0.88 {
		t.Errorf("entity F1 %v, fact F1 %v", rows["entity ALL"].F1, rows["fact ALL"].F1)
	}
	_, errors, _ := run(t, "", "eval", "--errors", "testdata/gold")
	if !strings.HasSuffix(errors, table) {
		t.Error("--errors does not end with the table")
	}
	_, all, _ := run(t, "", "eval", "--bands", "--confusion", "testdata/gold")
	rest, ok := strings.CutPrefix(all, table+"\n")
	if bands, confusion, two := strings.Cut(rest, "\n\n"); !ok || !two || !strings.HasPrefix(bands, "score of a fact ") ||
		strings.Count(bands, "\n") != 4 || !strings.HasPrefix(confusion, "extracted ") {
		t.Errorf("behind the table stands %s", rest)
	}
}

func TestEvalCountsGoldWithoutAnArticleAsMissed(t *testing.T) {
	gold := folder(t, map[string]string{
		"a.json": `{"article": "a.txt", "people": [{"id": "p1", "name": "Đỗ Thị Lan"}]}`, "gone.json": `{"article": "gone.txt", "people": [{"id": "p1", "name": "Hà Vy"}]}`})
	dir := folder(t, map[string]string{"sub/a.txt": news, "other.txt": news})
	code, table, stderr := run(t, "", "eval", gold, dir)
	if code != 0 || stderr != "quanhe eval: no article for gone.json\n" || !strings.Contains(table, "entity people                    1     0     1") {
		t.Errorf("exit %d, stderr %q, stdout %s", code, stderr, table)
	}
}

// server is a running `quanhe serve`.
type server struct {
	cmd *exec.Cmd
	url string
	log []string // what it said before it served

	mu   sync.Mutex
	said []string // and after
}

// says waits until the server has said all of something on one line.
func (s *server) says(t *testing.T, want ...string) string {
	t.Helper()
	for range 1000 {
		s.mu.Lock()
		i := slices.IndexFunc(s.said, func(line string) bool {
			return !slices.ContainsFunc(want, func(part string) bool { return !strings.Contains(line, part) })
		})
		line := ""
		if i >= 0 {
			line = s.said[i]
			s.said = s.said[i+1:]
		}
		s.mu.Unlock()
		if i >= 0 {
			return line
		}
		time.Sleep(20 * time.Millisecond)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	t.Fatalf("it never said %q, but\n%s", want, strings.Join(s.said, "\n"))
	return ""
}

func start(t *testing.T, args ...string) *server {
	t.Helper()
	return startBy(t, (*exec.Cmd).Start, args...)
}

// startBy is start for a process that is begun in a way of its own.
func startBy(t *testing.T, begin func(*exec.Cmd) error, args ...string) *server {
	t.Helper()
	s := &server{cmd: exec.Command(binary, append(args, "--addr", "localhost:0")...)}
	s.cmd.Dir = root
	stderr, err := s.cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := begin(s.cmd); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.cmd.Process.Kill() })
	scan := bufio.NewScanner(stderr)
	for scan.Scan() {
		if url, ok := strings.CutPrefix(scan.Text(), "serving on "); ok {
			s.url = url
			go func() {
				for scan.Scan() {
					s.mu.Lock()
					s.said = append(s.said, scan.Text())
					s.mu.Unlock()
				}
			}()
			return s
		}
		s.log = append(s.log, scan.Text())
	}
	t.Fatalf("it ended: %v, %q", s.cmd.Wait(), s.log)
	return nil
}

func (s *server) query(t *testing.T, query string) string {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	resp, err := http.Post(s.url+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func TestServeAnswersAndStopsOnSignals(t *testing.T) {
	for _, c := range []struct {
		signal os.Signal
		args   []string
	}{{os.Interrupt, nil}, {syscall.SIGTERM, []string{"serve"}}} {
		s := start(t, c.args...)
		if got := s.query(t, "{ dataset { articleCount } }"); !strings.HasPrefix(got, `{"data":{"dataset":{"articleCount":5}},"extensions":{`) {
			t.Errorf("%v: %s", c.args, got)
		}
		if !strings.HasPrefix(s.url, "http://localhost:") || len(s.log) == 0 || !strings.HasPrefix(s.log[0], "5 articles read in ") {
			t.Errorf("%s, %q", s.url, s.log)
		}
		if err := s.cmd.Process.Signal(c.signal); err != nil {
			t.Fatal(err)
		}
		if err := s.cmd.Wait(); err != nil {
			t.Errorf("%v: %v", c.signal, err)
		}
	}
}

func TestServeSkipsWhatItCannotRead(t *testing.T) {
	dir := folder(t, map[string]string{
		"good.txt": news, "sub/copy.txt": news, "empty.txt": "", "binary.txt": "PK\x03\x04\x00\x00\x00\x00", "latin.txt": "Ti\xean t\xfc",
		"line.txt": strings.Repeat("x", 50<<20), "notes.pdf": "không đọc",
	})
	if err := os.Symlink("..", filepath.Join(dir, "sub", "loop")); err != nil {
		t.Fatal(err)
	}
	s := start(t, "--articles", dir)
	log := strings.Join(s.log, "\n")
	if !strings.HasPrefix(log, "2 articles read in ") || !strings.Contains(s.log[0], "5 skipped, 1 with the text of another") {
		t.Errorf("%s", log)
	}
	for _, want := range []string{"skipped empty.txt: ", "skipped binary.txt: ", "skipped latin.txt: ",
		"skipped line.txt: 50.0 MiB is more than the limit of 16.0 MiB", "skipped sub/loop: a link back to ., which it stands in"} {
		if !slices.ContainsFunc(s.log, func(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), want) }) {
			t.Errorf("no line %q in\n%s", want, log)
		}
	}
	if got := s.query(t, "{ articles { totalCount } }"); !strings.HasPrefix(got, `{"data":{"articles":{"totalCount":1}},`) {
		t.Error(got)
	}
}

func TestPortInUseSaysSo(t *testing.T) {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	code, stdout, stderr := run(t, "", "--addr", listener.Addr().String())
	if code != 1 || stdout != "" || !strings.HasPrefix(stderr, "quanhe: port in use: ") || strings.Count(stderr, "\n") != 1 {
		t.Errorf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
}

// Requests that wait while it stops are answered.
func TestStopLetsRequestsFinish(t *testing.T) {
	s := start(t)
	conn, err := net.Dial("tcp", strings.TrimPrefix(s.url, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	body := `{"query":"{ __typename }"}`
	// The headers are there, so that the request is under way; the body comes after the signal.
	if _, err := io.WriteString(conn, "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 26\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(conn)
	if line, err := reader.ReadString('\n'); err != nil || !strings.Contains(line, "100") {
		t.Fatalf("%q, %v", line, err)
	}
	if err := s.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	for { // until it no longer listens
		probe, err := net.DialTimeout("tcp", conn.RemoteAddr().String(), time.Second)
		if err != nil {
			break
		}
		probe.Close()
		time.Sleep(5 * time.Millisecond)
	}
	if _, err := io.WriteString(conn, body); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(reader)
	if err != nil || !strings.Contains(string(answer), `{"data":{"__typename":"Query"},`) {
		t.Errorf("%q, %v", answer, err)
	}
	if err := s.cmd.Wait(); err != nil {
		t.Error(err)
	}
}
