package explain_test

import (
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/copies"
	"quanhe/loader/explain"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
)

// Whatever the text, every quote stands in one sentence, sentences are verbatim and in order, and a text is as like itself as can be.
func FuzzArticle(f *testing.F) {
	f.Add("Bộ Y tế họp\n\nNgày 5/3/2021, Bộ Y tế tổ chức Hội nghị. Đồng chí Đỗ Thị Lan, Thứ trưởng Bộ Y tế chủ trì Hội nghị.")
	f.Add("Tin\u200b \u0301\n\r\n./.")
	f.Add(strings.Repeat("Chỉ thị 05-CT/TW của Bộ Chính trị. ", 20))
	f.Fuzz(func(t *testing.T, text string) {
		a, err := article.Read("a.txt", []byte(text))
		if err != nil {
			return
		}
		read := extract.Extract(a)
		points := []rune(a.Text)
		evidence, end := 0, 0
		for _, s := range explain.Article(a, read) {
			if s.Start < end || s.End < s.Start || string(points[s.Start:s.End]) != s.Text {
				t.Fatalf("%q at %d to %d, after %d", s.Text, s.Start, s.End, end)
			}
			end = s.End
			evidence += len(s.Facts)
		}
		if evidence != len(read.Evidence) {
			t.Fatalf("%d of %d quotes", evidence, len(read.Evidence))
		}
		if s := copies.Of(a); s != nil && (copies.Alike(s, s) != 1 || len(copies.Groups([]copies.Sketch{s, s})) != 1) {
			t.Fatal("a text is not like itself")
		}
		// Facts of another article do not fit; they must not break anything either.
		explain.Article(a, &facts.Facts{Mentions: []facts.Mention{{Start: -1}, {Start: 1 << 30}}, Evidence: []facts.Evidence{{Start: -5}, {Start: 1 << 30}}})
	})
}
