package resolve_test

import (
	"slices"
	"testing"
	"time"

	"quanhe/graph/model"
	"quanhe/loader/copies"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

// sketched is an article that names a tenure in its text, with a sketch that copies share.
func sketched(name, day string, seed uint32) resolve.Input {
	in := news(name, day, person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))
	in.Text = "Bà Đỗ Lan, Chủ tịch Hội Hoa lan, dự."
	in.Facts.Evidence = []facts.Evidence{{Relation: facts.Holds, Subject: "p1", Object: "pos1", Rule: "x", Certainty: facts.Stated, Score: 0.9, Quote: "Đỗ Lan, Chủ tịch Hội Hoa lan", Start: 3, End: 31}}
	for i := range uint32(125) {
		in.Sketch = append(in.Sketch, seed*1000+i)
	}
	return in
}

func TestReprintsAreDuplicatesAndCountOnce(t *testing.T) {
	near := sketched("c", "2020-01-03", 1)
	for i := range 20 {
		near.Sketch[6*i] = 7
	}
	inputs := []resolve.Input{sketched("a", "2020-01-01", 1), sketched("b", "2020-01-02", 1), near, sketched("d", "2020-02-01", 2), sketched("e", "2020-03-01", 3)}
	inputs[4].Sketch = nil
	g := resolve.Resolve(inputs, lexicon.Default())
	if len(g.Copies) != 1 || len(g.Copies[0]) != 3 || !slices.IsSorted(g.Copies[0]) || g.Duplicates != 0 {
		t.Fatalf("copies %v, %d duplicates", g.Copies, g.Duplicates)
	}
	if copies.Alike(near.Sketch, inputs[0].Sketch) == 1 {
		t.Fatal("the near copy is no different")
	}
	if _, err := g.Freeze(time.Now()); err != nil {
		t.Fatal(err)
	}
	for _, f := range g.Facts {
		if c := f.Common(); c.ArticleCount != 3 || len(f.Evidence) != 5 || c.LastReportedOn != "2020-03-01" {
			t.Errorf("%s: %d articles, %d quotes, last on %s", c.Relation, c.ArticleCount, len(f.Evidence), c.LastReportedOn)
		}
	}
	for _, a := range g.Articles {
		if want := 2; slices.Contains(g.Copies[0], a.ID) != (len(a.DuplicateIDs) == want) {
			t.Errorf("%s has the duplicates %v", a.ID, a.DuplicateIDs)
		}
	}
}

func TestAPlaceFoundTwiceIsNamedOnce(t *testing.T) {
	in := news("a", "", person("Đỗ Lan"))
	m := facts.Mention{Entity: "p1", Text: "Đỗ Lan", Start: 0, End: 6, Certainty: facts.Resolved}
	in.Facts.Mentions = []facts.Mention{m, m, {Entity: "p1", Text: "Đỗ Lan", Start: 9, End: 15, Certainty: facts.Stated}, m}
	in.Facts.Mentions[3].Certainty = facts.Stated
	g := resolve.Resolve([]resolve.Input{in}, lexicon.Default())
	if len(g.Mentions) != 2 || g.Mentions[0].Resolution != model.Stated {
		t.Errorf("%d mentions, the first %s", len(g.Mentions), g.Mentions[0].Resolution)
	}
}
