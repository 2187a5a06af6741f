package loader_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"quanhe/graph/model"
	"quanhe/loader"
	"quanhe/loader/source"
	"quanhe/seeds"
)

// news is a made-up report, another one for each number.
func news(n int) string {
	return fmt.Sprintf("Hội Hoa lan họp lần %d\n\nNgày %d/3/2021, Bộ Y tế tổ chức Hội nghị tổng kết công tác năm. Đồng chí Đỗ Thị Lan, Thứ trưởng Bộ Y tế chủ trì Hội nghị.\n", n, 1+n%28)
}

func files(n int) fstest.MapFS {
	out := fstest.MapFS{}
	for i := range n {
		out[fmt.Sprintf("%03d.txt", i)] = &fstest.MapFile{Data: []byte(news(i))}
	}
	return out
}

func TestLoadOfTheSeeds(t *testing.T) {
	g, report, err := loader.Load(context.Background(), source.FS(seeds.Files), nil)
	if err != nil {
		t.Fatal(err)
	}
	if report.Articles != 5 || len(report.Skipped) != 0 || report.Duplicates != 0 || report.Unsupported != 0 || report.Bytes < 40000 || report.Seconds <= 0 {
		t.Errorf("%+v", report)
	}
	for kind, least := range map[string]int{"PERSON": 10, "ORGANIZATION": 40, "POSITION": 10, "MEETING": 14, "DOCUMENT": 20} {
		if report.Entities[kind] < least {
			t.Errorf("%d of kind %s, want at least %d", report.Entities[kind], kind, least)
		}
	}
	for _, relation := range []model.RelationType{model.Chaired, model.Cites, model.Issued, model.HoldsPosition, model.PositionIn} {
		if report.Facts[string(relation)] == 0 {
			t.Errorf("no fact %s", relation)
		}
	}
	if d, err := g.Dataset(context.Background()); err != nil || d.ArticleCount != 5 || int(d.PersonCount) != report.Entities["PERSON"] {
		t.Errorf("dataset %+v, %v", d, err)
	}
}

// The version of the dataset is a hash of all that is in it: equal on every run, whatever finishes first.
func TestLoadIsDeterministic(t *testing.T) {
	versions := map[string]bool{}
	for range 3 {
		g, _, err := loader.Load(context.Background(), source.FS(files(40)), nil)
		if err != nil {
			t.Fatal(err)
		}
		d, err := g.Dataset(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		versions[d.Version] = true
	}
	if len(versions) != 1 {
		t.Errorf("%d versions of one dataset", len(versions))
	}
}

func TestLoadSkipsAndReports(t *testing.T) {
	tree := files(3)
	tree["copy/of.txt"] = &fstest.MapFile{Data: []byte("\ufeff" + strings.ReplaceAll(news(1), "\n", "\r\n"))}
	tree["empty.txt"] = &fstest.MapFile{}
	tree["latin.txt"] = &fstest.MapFile{Data: []byte("h\xe9")}
	tree["large.txt"] = &fstest.MapFile{Data: bytes.Repeat([]byte("Tin "), 1<<18)}
	_, report, err := loader.Load(context.Background(), source.FS(tree).Limit(1000), nil)
	if err != nil {
		t.Fatal(err)
	}
	var skipped []string
	for _, s := range report.Skipped {
		if s.Reason == "" {
			t.Errorf("%s: no reason", s.Path)
		}
		skipped = append(skipped, s.Path)
	}
	if report.Articles != 4 || report.Duplicates != 1 || !slices.Equal(skipped, []string{"empty.txt", "large.txt", "latin.txt"}) {
		t.Errorf("%+v", report)
	}
	text := report.String()
	for _, want := range []string{"4 articles read in ", "3 skipped, 1 with the text of another\n", " entities: ", " facts: ", "skipped large.txt: 1.0 MiB is more than the limit of 1000 bytes\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

func TestLoadOfNothingFails(t *testing.T) {
	for want, tree := range map[string]fstest.MapFS{
		"there are no articles (.txt, .md, ":                     {"a.pdf": {Data: []byte("x")}},
		"none of the 2 articles can be read; the first, a.txt: ": {"a.txt": {}, "b.txt": {Data: []byte("\xff")}},
	} {
		g, _, err := loader.Load(context.Background(), source.FS(tree), nil)
		if g == nil || !errors.Is(err, loader.ErrNothing) || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
}

func TestLoadStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := loader.Load(ctx, source.FS(files(200)), nil); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestLongReportsAreCut(t *testing.T) {
	r := loader.Report{}
	for i := range 23 {
		r.Skipped = append(r.Skipped, loader.Skipped{Path: fmt.Sprintf("%d.txt", i), Reason: "x"})
	}
	text := r.String()
	if strings.Count(text, "\n") != 22 || !strings.HasSuffix(text, "  and 3 more skipped\n") {
		t.Errorf("%s", text)
	}
}

// slow is a file system that takes its time over every file.
type slow struct{ fs.FS }

func (s slow) Open(name string) (fs.File, error) {
	if strings.HasSuffix(name, ".txt") {
		time.Sleep(30 * time.Millisecond)
	}
	return s.FS.Open(name)
}

func TestProgressIsShownOnceLoadingTakesLong(t *testing.T) {
	var long bytes.Buffer
	if _, _, err := loader.Load(context.Background(), source.FS(slow{files(60 * runtime.GOMAXPROCS(0))}), &long); err != nil {
		t.Fatal(err)
	}
	if s := long.String(); !strings.Contains(s, " articles, ") || strings.Contains(s, "\n") || !strings.HasSuffix(s, "\r\x1b[K") {
		t.Errorf("a long load shows %q", s)
	}
}

func TestExtractKeepsTheOrderOfTheItems(t *testing.T) {
	tree := source.FS(files(100))
	var got, want []string
	for item := range tree.Items() {
		want = append(want, item.Path)
	}
	for e := range loader.Extract(context.Background(), tree.Items()) {
		got = append(got, e.Path)
		if e.Err != nil || e.Facts.Article != e.Path || e.Article.Name != e.Path || e.Bytes == 0 {
			t.Fatalf("%+v", e)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestExtractStopsWithItsConsumer(t *testing.T) {
	n := 0
	for range loader.Extract(context.Background(), source.FS(files(500)).Items()) {
		if n++; n == 3 {
			break
		}
	}
	if n != 3 {
		t.Errorf("%d results", n)
	}
}

// failing is a file system that panics on one file, as a bug in what reads it would.
type failing struct{ fs.FS }

func (f failing) Open(name string) (fs.File, error) {
	if name == "001.txt" {
		panic("a bug")
	}
	return f.FS.Open(name)
}

func TestOneBrokenArticleDoesNotEndTheLoad(t *testing.T) {
	_, report, err := loader.Load(context.Background(), source.FS(failing{files(3)}), nil)
	if err != nil || report.Articles != 2 || len(report.Skipped) != 1 || report.Skipped[0] != (loader.Skipped{Path: "001.txt", Reason: "extracting failed: a bug"}) {
		t.Errorf("%+v, %v", report, err)
	}
}
