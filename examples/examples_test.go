package examples_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"quanhe/examples"
	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/graph/store/storetest"
	"quanhe/loader"
	"quanhe/loader/lexicon"
	"quanhe/loader/source"
	"quanhe/seeds"
	"quanhe/server"
)

var update = flag.Bool("update", false, "write the answers down as the golden ones")

func TestIndex(t *testing.T) {
	known := map[string]bool{"index.csv": true}
	for _, op := range examples.Operations() {
		if known[op.Name+".graphql"] {
			t.Errorf("%s is in the index twice", op.Name)
		}
		known[op.Name+".graphql"] = true
		if op.Variables != nil {
			known[op.Name+".json"] = true
			var variables map[string]any
			if err := json.Unmarshal(op.Variables, &variables); err != nil || len(variables) == 0 {
				t.Errorf("%s.json is not an object with variables: %v", op.Name, err)
			}
		}
		for _, caption := range []string{op.English, op.Vietnamese} {
			if caption == "" || strings.TrimSpace(caption) != caption || strings.Contains(caption, "\n") || !norm.NFC.IsNormalString(caption) {
				t.Errorf("%s: the caption %q is not one line of NFC text", op.Name, caption)
			}
		}
	}
	files, err := fs.ReadDir(examples.Files, "operations")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if !known[file.Name()] {
			t.Errorf("%s belongs to no operation of the index", file.Name())
		}
	}
}

// TestAnswers asks every operation over HTTP, of the articles that are part of the program.
func TestAnswers(t *testing.T) {
	g, _, err := loader.Load(t.Context(), source.FS(seeds.Files), nil)
	if err != nil {
		t.Fatal(err)
	}
	testAnswers(t, store.NewLive(g).Reader, *update)
}

// TestAnswersOfAnotherStore asks the same of a store that is made in quite another way.
func TestAnswersOfAnotherStore(t *testing.T) {
	g, _, err := loader.Load(t.Context(), source.FS(seeds.Files), nil)
	if err != nil {
		t.Fatal(err)
	}
	given := storetest.Given{Honorifics: lexicon.Default().Honorifics}
	for _, a := range lexicon.Default().Abbreviations {
		given.Abbreviations = append(given.Abbreviations, &model.AbbreviationReading{Text: a.Text, Expansion: a.Expansion, Source: a.Table})
	}
	ledger, err := storetest.Copy(t.Context(), g, given)
	if err != nil {
		t.Fatal(err)
	}
	testAnswers(t, func() store.Reader { return ledger }, false)
}

// testAnswers compares the answers of a store with the golden ones, or writes them down.
func testAnswers(t *testing.T, current func() store.Reader, update bool) {
	t.Helper()
	server := httptest.NewServer(server.New(current, server.Config{Config: graph.Config{BaseURL: "https://quanhe.example"}}))
	defer server.Close()
	for _, op := range examples.Operations() {
		t.Run(op.Name, func(t *testing.T) {
			got := ask(t, server.URL+"/graphql", op)
			path := filepath.Join("operations", "golden", op.Name+".json")
			if update {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatalf("there is no golden answer; write it with go test ./examples -update: %v", err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s differs; if the new answer is right, run go test ./examples -update. First difference:\n%s", path, difference(got, want))
			}
		})
	}
	if !update {
		return
	}
	golden, _ := filepath.Glob("operations/golden/*.json")
	for _, path := range golden {
		if _, err := fs.Stat(examples.Files, "operations/"+strings.TrimSuffix(filepath.Base(path), ".json")+".graphql"); err != nil {
			os.Remove(path)
		}
	}
}

func ask(t *testing.T, url string, op examples.Operation) []byte {
	t.Helper()
	request, err := json.Marshal(map[string]any{"query": op.Query, "variables": op.Variables})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(url, "application/json", bytes.NewReader(request))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var answer struct {
		Data   json.RawMessage   `json:"data"`
		Errors []json.RawMessage `json:"errors"`
	}
	if err := json.Unmarshal(body, &answer); err != nil || response.StatusCode != http.StatusOK || len(answer.Errors) > 0 {
		t.Fatalf("%s: %s", response.Status, body)
	}
	if empty(t, answer.Data) {
		t.Errorf("the answer has an empty part at the root, so it shows nothing: %s", answer.Data)
	}
	var golden bytes.Buffer
	if err := json.Indent(&golden, steady(t, answer.Data), "", "  "); err != nil {
		t.Fatal(err)
	}
	golden.WriteByte('\n')
	return golden.Bytes()
}

// empty is whether a root field is null or a list, or a page, without entries.
func empty(t *testing.T, data json.RawMessage) bool {
	t.Helper()
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		t.Fatal(err)
	}
	for _, value := range fields {
		if page, ok := value.(map[string]any); ok {
			for _, entries := range []string{"nodes", "edges"} {
				if list, ok := page[entries]; ok {
					value = list
				}
			}
		}
		if list, ok := value.([]any); value == nil || ok && len(list) == 0 {
			return true
		}
	}
	return false
}

// steady is an answer without what differs from one load to the next, or with every change of the corpus.
func steady(t *testing.T, data json.RawMessage) []byte {
	t.Helper()
	var fields struct {
		Dataset struct{ Version, LoadedAt string }
	}
	if err := json.Unmarshal(data, &fields); err != nil {
		t.Fatal(err)
	}
	for value, instead := range map[string]string{fields.Dataset.Version: "(version)", fields.Dataset.LoadedAt: "(time)"} {
		if value != "" {
			data = bytes.ReplaceAll(data, []byte(`"`+value+`"`), []byte(`"`+instead+`"`))
		}
	}
	return data
}

// difference shows the first lines in which two texts differ.
func difference(got, want []byte) string {
	a, b := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(a), len(b)) {
		line := func(lines []string) string {
			if i < len(lines) {
				return strings.TrimSpace(lines[i])
			}
			return "(nothing)"
		}
		if line(a) != line(b) {
			return "got  " + line(a) + "\nwant " + line(b)
		}
	}
	return "none but white space"
}
