package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/Khan/genqlient/generate"
	"github.com/Khan/genqlient/graphql"
)

// binary is quanhe, built from the sources around this module; server is where it serves the articles that are part of it.
var binary, server string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "quanhe-client")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "quanhe")
		build := exec.Command("go", "build", "-o", binary, ".")
		build.Dir = "../.."
		if out, err := build.CombinedOutput(); err != nil {
			panic(string(out))
		}
		address, process := start()
		defer stop(process)
		server = address
		return m.Run()
	}())
}

// start starts a server, and gives its address.
func start(flags ...string) (string, *exec.Cmd) {
	serve := exec.Command(binary, append([]string{"serve", "--addr", "localhost:0"}, flags...)...)
	said, err := serve.StderrPipe()
	if err != nil {
		panic(err)
	}
	if err := serve.Start(); err != nil {
		panic(err)
	}
	for lines := bufio.NewScanner(said); lines.Scan(); {
		if address, ok := strings.CutPrefix(lines.Text(), "serving on "); ok {
			go func() { _, _ = io.Copy(io.Discard, said) }()
			return address, serve
		}
	}
	panic("the server does not say where it serves")
}

func stop(process *exec.Cmd) {
	_ = process.Process.Kill()
	_ = process.Wait()
}

// TestGenerated makes the generated code again, from the schema that the server gives to everyone.
func TestGenerated(t *testing.T) {
	response, err := http.Get(server + "/schema.graphql")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	sdl, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		t.Fatalf("%s %v", response.Status, err)
	}
	schema := filepath.Join(t.TempDir(), "schema.graphql")
	if err := os.WriteFile(schema, sdl, 0o600); err != nil {
		t.Fatal(err)
	}
	config, err := generate.ReadAndValidateConfig("genqlient.yaml")
	if err != nil {
		t.Fatal(err)
	}
	config.Schema = generate.StringList{schema}
	files, err := generate.Generate(config)
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range files {
		got, err := os.ReadFile(path)
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is stale, run go generate here: %v", filepath.Base(path), err)
		}
	}
}

func TestWalk(t *testing.T) {
	http := &http.Client{Timeout: 10 * time.Second}
	for kind, client := range map[string]graphql.Client{
		"POST": graphql.NewClient(server+"/graphql", http),
		"GET":  graphql.NewClientUsingGet(server+"/graphql", http),
	} {
		t.Run(kind, func(t *testing.T) {
			var said strings.Builder
			if err := walk(t.Context(), client, "phan ngoc tho", &said); err != nil {
				t.Fatal(err)
			}
			for _, want := range []string{
				"Phan Ngọc Thọ chaired 1 of the reported meetings\n",
				"  on 2023-07-12 (known to the DAY)\n",
				"  “Đồng chí Phan Ngọc Thọ - Phó Bí thư Thường trực Tỉnh ủy dự và chủ trì Hội nghị.” [303:382]\n",
				"  IMPLEMENTED Nghị quyết 28-NQ/TW (khóa XIII), issued by Ban Chấp hành Trung ương Đảng\n",
			} {
				if !strings.Contains(said.String(), want) {
					t.Errorf("nothing says %q in\n%s", want, said.String())
				}
			}
			if err := walk(t.Context(), client, "Không Có Ai", io.Discard); err == nil {
				t.Error("an unknown name is no error")
			}
		})
	}
}

func TestErrors(t *testing.T) {
	client := graphql.NewClient(server+"/nowhere", http.DefaultClient)
	if err := walk(t.Context(), client, "Phan Ngọc Thọ", io.Discard); err == nil || !strings.Contains(err.Error(), "405") {
		t.Errorf("a wrong endpoint gives %v", err)
	}
}

func TestFollow(t *testing.T) {
	articles := t.TempDir()
	report := func(n int) {
		text := fmt.Sprintf("Hội nghị bàn việc số %d\n\nNgày 5/3/2024, đồng chí Lê Văn Cam chủ trì Hội nghị.\n", n)
		if err := os.WriteFile(filepath.Join(articles, fmt.Sprintf("%d.txt", n)), []byte(text), 0o600); err != nil {
			t.Error(err)
		}
	}
	report(1)
	address, process := start("--articles", articles, "--limit-ping-time", "100ms") // many come between two events
	defer stop(process)
	ctx, leave := context.WithCancel(t.Context())
	lines, said := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		ended <- follow(ctx, address+"/graphql", said, func() { go reload(ctx, process, report) })
		said.Close()
	}()
	told := bufio.NewReader(lines)
	for range 2 {
		line, err := told.ReadString('\n')
		if err != nil || !strings.HasPrefix(line, "version ") || !strings.HasSuffix(line, " articles\n") {
			t.Errorf("it says %q, %v", line, err)
		}
	}
	leave()
	go func() { _, _ = io.Copy(io.Discard, lines) }()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// reload gives the server something new to load until ctx is done: what it loads before the subscription has come is not told.
func reload(ctx context.Context, process *exec.Cmd, report func(int)) {
	for n := 2; ctx.Err() == nil; n++ {
		report(n)
		_ = process.Process.Signal(syscall.SIGHUP)
		select {
		case <-ctx.Done():
		case <-time.After(500 * time.Millisecond):
		}
	}
}
