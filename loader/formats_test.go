package loader_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quanhe/loader"
	"quanhe/loader/source"
)

func packed(t testing.TB, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// object is an article as a line of JSON.
func object(n int) string {
	data, err := json.Marshal(map[string]any{"url": fmt.Sprintf("https://bao.example/%d", n), "text": news(n), "n": n})
	if err != nil {
		panic(err)
	}
	return string(data)
}

// webPage is an article as a page with a menu around it.
func webPage(n int) string {
	title, body, _ := strings.Cut(news(n), "\n\n")
	return fmt.Sprintf("<html><head><title>%s</title><link rel=canonical href=https://bao.example/%d></head><body><ul><li><a href=/>Trang chủ</a></ul><article><h1>%s</h1><p>%s</p></article></body></html>", title, n, title, strings.TrimSpace(body))
}

func TestLoadOfEveryFormat(t *testing.T) {
	cut := packed(t, object(20)+"\n"+strings.Repeat(object(21)+"\n", 4000))
	tree := fstest.MapFS{
		"1.txt":            {Data: []byte(news(1))},
		"2.txt.gz":         {Data: packed(t, news(2))},
		"3.md":             {Data: []byte("---\nurl: https://bao.example/3\n---\n\n# " + news(3))},
		"4.markdown.gz":    {Data: packed(t, "# "+news(4))},
		"5.html":           {Data: []byte(webPage(5))},
		"6.HTM.gz":         {Data: packed(t, webPage(6))},
		"sub/7.jsonl":      {Data: []byte("\uFEFF" + object(7) + "\r\n\n{\"text\": 5}\nkhông\n" + object(8))},
		"sub/9.ndjson.gz":  {Data: packed(t, object(9)+"\n"+object(10)+"\n"+object(9)+"\n")},
		"x/bomb.html.gz":   {Data: packed(t, strings.Repeat("<p>", 20<<20))},
		"x/bomb.jsonl.gz":  {Data: packed(t, strings.Repeat(" ", 40<<20))},
		"x/cut.jsonl.gz":   {Data: cut[:len(cut)-9]},
		"x/empty.jsonl":    {},
		"x/front.md":       {Data: []byte("---\ntitle: Tin\n\nHội nghị.")},
		"x/nothing.html":   {Data: []byte("<html><body><script>x</script></body></html>")},
		"x/plain.txt.gz":   {Data: []byte(news(3))},
		"x/unknown.pdf":    {Data: []byte("%PDF")},
		"x/unknown.tar.gz": {Data: packed(t, "x")},
	}
	g, report, err := loader.Load(context.Background(), source.FS(tree), nil)
	if err != nil {
		t.Fatal(err)
	}
	var skipped []string
	for _, s := range report.Skipped {
		skipped = append(skipped, s.Path+": "+s.Reason)
	}
	want := []string{
		`sub/7.jsonl:3: "text" is a number, not text`,
		"sub/7.jsonl:4: not JSON: invalid character 'k' looking for beginning of value (at byte 1)",
		"x/bomb.html.gz: it unpacks to more than 200 times its size",
		"x/bomb.jsonl.gz:1: it unpacks to more than 200 times its size",
		"x/cut.jsonl.gz:4002: its gzip data ends too early",
		"x/empty.jsonl:1: the file is empty",
		"x/front.md: the front matter that starts in line 1 never ends",
		"x/nothing.html: there is no text of an article in it",
		"x/plain.txt.gz: it is not gzip data, though its name says so",
	}
	if !slices.Equal(skipped, want) {
		t.Errorf("skipped\n  %s\nwant\n  %s", strings.Join(skipped, "\n  "), strings.Join(want, "\n  "))
	}
	if report.Articles != 11+4001 || report.Duplicates != 1+3999 {
		t.Errorf("%d articles, %d duplicates", report.Articles, report.Duplicates)
	}
	if d, err := g.Dataset(context.Background()); err != nil || d.ArticleCount != 12 || report.Entities["MEETING"] != 12 {
		t.Errorf("dataset %+v, %d meetings, %v", d, report.Entities["MEETING"], err)
	}
}

// A file of many articles gives the same graph as a file for each of them.
func TestLinesLoadLikeFiles(t *testing.T) {
	var lines strings.Builder
	apart := fstest.MapFS{}
	for n := range 60 {
		lines.WriteString(object(n) + "\n")
		apart[fmt.Sprintf("%02d.jsonl", n)] = &fstest.MapFile{Data: []byte(object(n))}
	}
	var reports []*loader.Report
	for _, tree := range []fstest.MapFS{apart, {"all.jsonl": {Data: []byte(lines.String())}}, {"all.jsonl.gz": {Data: packed(t, lines.String())}}} {
		// The limit is that of an article, however many are in the file.
		_, report, err := loader.Load(context.Background(), source.FS(tree).Limit(2000), nil)
		if err != nil {
			t.Fatal(err)
		}
		reports = append(reports, report)
	}
	for _, r := range reports[1:] {
		if r.Articles != 60 || fmt.Sprint(r.Entities, r.Facts, r.Warnings, r.Skipped) != fmt.Sprint(reports[0].Entities, reports[0].Facts, reports[0].Warnings, reports[0].Skipped) {
			t.Errorf("%+v, want %+v", r, reports[0])
		}
	}
}

func TestLoadStopsWithinAFile(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	n := 0
	for range loader.Extract(ctx, source.FS(fstest.MapFS{"a.jsonl": {Data: []byte(strings.Repeat(object(1)+"\n", 10_000))}}).Items()) {
		if n++; n == 3 {
			cancel()
		}
	}
	if n > 1000 {
		t.Errorf("%d articles after the end was asked for", n)
	}
}
