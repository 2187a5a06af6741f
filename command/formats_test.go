package command_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestExtractReadsEveryFormat(t *testing.T) {
	title, body, _ := strings.Cut(strings.TrimSpace(news), "\n\n")
	line := `{"title": "` + title + `", "text": "` + body + `"}`
	dir := folder(t, map[string]string{
		"a.md": "# " + news, "b.html": "<h1>" + title + "</h1><p>" + body, "c.jsonl": line + "\n{}\n" + line + "\n", "d.jsonl": "x\n",
	})
	file := func(name string) string { return filepath.Join(dir, name) }
	code, stdout, stderr := run(t, "", "extract", file("a.md"), file("b.html"), file("c.jsonl"))
	var names []string
	for _, f := range lines(t, stdout) {
		names = append(names, f.Article)
		if len(f.People) != 1 || f.People[0].Name != "Đỗ Thị Lan" || f.Title != title {
			t.Errorf("%s: title %q, people %v", f.Article, f.Title, f.People)
		}
	}
	if code != 1 || !slices.Equal(names, []string{"a.md", "b.html", "c.jsonl:1", "c.jsonl:3"}) ||
		!strings.Contains(stderr, "c.jsonl:2: there is no text of an article in it\n") || !strings.Contains(stderr, "1 of 5 articles could not be read") {
		t.Errorf("exit %d, articles %q, stderr %q", code, names, stderr)
	}
	if code, _, stderr := run(t, "", "extract", file("d.jsonl")); code != 1 || !strings.Contains(stderr, "d.jsonl:1: not JSON") {
		t.Errorf("exit %d, stderr %q", code, stderr)
	}
}

func TestExtractWritesAFileAnArticle(t *testing.T) {
	line := `{"text": "Ngày 5/1, Bộ Y tế họp."}` + "\n"
	dir := folder(t, map[string]string{"a.md": news, "a.jsonl": line + line, "x/a.jsonl": line, "b.txt": news, "b.html": "<p>" + news, "c.jsonl": line, "c.jsonl-1.txt": news})
	file := func(name string) string { return filepath.Join(dir, name) }
	out := t.TempDir()
	if code, stdout, stderr := run(t, "", "extract", "--out", out, file("a.md"), file("a.jsonl")); code != 0 || stdout != "" || stderr != "" {
		t.Fatalf("exit %d, stdout %q, stderr %q", code, stdout, stderr)
	}
	entries, err := os.ReadDir(out)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	if !slices.Equal(names, []string{"a.json", "a.jsonl-1.json", "a.jsonl-2.json"}) {
		t.Errorf("wrote %q", names)
	}
	for _, c := range []struct {
		a, b string
		code int
		want string
	}{
		{"b.txt", "b.html", 2, "would both be b.json"},
		{"a.jsonl", "x/a.jsonl", 2, "would both be a.jsonl.json"},
		{"c.jsonl", "c.jsonl-1.txt", 1, "would both be c.jsonl-1.json"},
	} {
		if code, _, stderr := run(t, "", "extract", "--out", out, file(c.a), file(c.b)); code != c.code || !strings.Contains(stderr, c.want) {
			t.Errorf("%s and %s: exit %d, stderr %q", c.a, c.b, code, stderr)
		}
	}
}
