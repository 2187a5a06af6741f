package explain_test

import (
	"slices"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/explain"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
	"quanhe/loader/source"
	"quanhe/seeds"
)

func read(t *testing.T, text string) (*article.Article, *facts.Facts) {
	t.Helper()
	a, err := article.Read("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return a, extract.Extract(a)
}

// Every mention and every quote of the seeds stands once, in the sentence that holds its first letter.
func TestEverythingStandsInItsSentence(t *testing.T) {
	for item := range source.FS(seeds.Files).Items() {
		data, err := item.Read()
		if err != nil {
			t.Fatal(err)
		}
		a, f := read(t, string(data))
		text := []rune(a.Text)
		mentions, evidence := 0, 0
		for _, s := range explain.Article(a, f) {
			if string(text[s.Start:s.End]) != s.Text {
				t.Fatalf("%s: %q is not at %d to %d", item.Path, s.Text, s.Start, s.End)
			}
			mentions, evidence = mentions+len(s.Mentions), evidence+len(s.Facts)
			for _, m := range s.Mentions {
				if m.Start < s.Start || m.Start >= s.End || m.Kind == "" || m.Name == "" {
					t.Errorf("%s: the mention %+v is not of %q", item.Path, m, s.Text)
				}
			}
			for _, e := range s.Facts {
				if e.Start < s.Start || e.Start >= s.End || e.SubjectName == "" || e.ObjectName == "" || e.SubjectName == e.Subject {
					t.Errorf("%s: the fact %+v is not of %q", item.Path, e, s.Text)
				}
			}
		}
		distinct := map[facts.Mention]bool{}
		for _, m := range f.Mentions {
			distinct[m] = true
		}
		if mentions != len(distinct) || evidence != len(f.Evidence) || evidence == 0 {
			t.Errorf("%s: %d of %d mentions, %d of %d quotes", item.Path, mentions, len(distinct), evidence, len(f.Evidence))
		}
	}
}

func TestEndsAreNames(t *testing.T) {
	a, f := read(t, "Bộ Y tế họp\n\nNgày 5/3/2021, Bộ Y tế tổ chức Hội nghị tổng kết công tác năm. Đồng chí Đỗ Thị Lan, Thứ trưởng Bộ Y tế chủ trì Hội nghị.\n")
	var got []string
	for _, s := range explain.Article(a, f) {
		for _, e := range s.Facts {
			got = append(got, strings.Join([]string{e.SubjectName, e.Relation, e.ObjectName}, " | "))
		}
	}
	for _, want := range []string{"Đỗ Thị Lan | holds | Thứ trưởng, Bộ Y tế", "Hội nghị tổng kết công tác năm | chairs | Đỗ Thị Lan", "Hội nghị tổng kết công tác năm | startOn | 2021-03-05"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}

func TestNothingToExplain(t *testing.T) {
	if got := explain.Article(&article.Article{}, &facts.Facts{Mentions: []facts.Mention{{Entity: "p1"}}}); got != nil {
		t.Errorf("%+v", got)
	}
}
