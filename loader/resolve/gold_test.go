package resolve_test

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"quanhe/graph/model"
	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
	"quanhe/loader/score"
	"quanhe/loader/source"
	"quanhe/seeds"
)

const goldDir = "../../testdata/gold"

// golden are the gold facts of the seeds, with what the extractor adds to them about organisations.
func golden(t *testing.T) []resolve.Input {
	t.Helper()
	gold, err := score.ReadGold(os.DirFS(goldDir))
	if err != nil {
		t.Fatal(err)
	}
	var out []resolve.Input
	for _, g := range gold {
		for i, o := range g.Facts.Organizations {
			switch o.Name {
			case "Ban Chấp hành Trung ương":
				g.Facts.Organizations[i].Canonical = "Ban Chấp hành Trung ương Đảng"
			case "Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", "Ban Thường vụ Tỉnh ủy":
				g.Facts.Organizations[i].Generic = true
			}
		}
		out = append(out, resolve.Input{Facts: g.Facts})
	}
	return out
}

// shape is what graph.json holds.
type shape struct {
	One []struct {
		Kind, Name string
		Articles   []string
	}
	Apart []struct {
		Kind  string
		Names []string
	}
	Walk struct{ Answer []string }
}

func readShape(t *testing.T) shape {
	t.Helper()
	data, err := os.ReadFile(goldDir + "/graph.json")
	if err != nil {
		t.Fatal(err)
	}
	var s shape
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// entities are those of a kind that go by a name; articles are where an entity's facts come from.
func entities(g *resolve.Graph, kind, name string) []model.Entity {
	name = strings.Replace(name, " | ", ", ", 1)
	name, date, _ := strings.Cut(name, " of ")
	plain := strings.NewReplacer("(", "", ")", "")
	var out []model.Entity
	for _, e := range g.Entities {
		if strings.ToLower(string(e.EntityType())) != kind {
			continue
		}
		names := []string{e.Common().Name}
		for _, n := range e.Common().Names {
			names = append(names, n.Value)
		}
		switch e := e.(type) {
		case *model.Document:
			names = []string{string(e.Symbol)}
			if date != "" && e.IssuedOn != nil && !strings.Contains(date, dayFirst(e.IssuedOn.Value)) {
				continue
			}
		case *model.Meeting:
			// The short form 'Hội nghị Trung ương 4' is an alias of several.
			names = slices.DeleteFunc(names, func(n string) bool { return !strings.Contains(n, "khóa") })
		}
		if slices.ContainsFunc(names, func(n string) bool { return plain.Replace(n) == name }) {
			out = append(out, e)
		}
	}
	return out
}

func dayFirst(date string) string { return date[8:] + "-" + date[5:7] + "-" + date[:4] }

// extracted are the seeds as the loader reads them.
func extracted(t *testing.T) []resolve.Input {
	t.Helper()
	var out []resolve.Input
	for item := range source.FS(seeds.Files).Items() {
		data, err := item.Read()
		if err != nil {
			t.Fatal(err)
		}
		a, err := article.Read(item.Name(), data)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, resolve.Input{Facts: extract.Extract(a), Text: a.Text})
	}
	return out
}

// What graph.json says of the seeds holds for their gold facts and for those that the rules extract.
func TestGraphOfTheSeeds(t *testing.T) {
	t.Run("gold", func(t *testing.T) { checkShape(t, golden(t)) })
	t.Run("extracted", func(t *testing.T) {
		checkShape(t, extracted(t))
		if _, err := resolve.Resolve(extracted(t), lexicon.Default()).Freeze(time.Now()); err != nil {
			t.Error(err)
		}
	})
}

func checkShape(t *testing.T, inputs []resolve.Input) {
	t.Helper()
	g := resolve.Resolve(inputs, lexicon.Default())
	want := readShape(t)
	for _, w := range want.One {
		found := entities(g, w.Kind, w.Name)
		if len(found) != 1 {
			t.Errorf("%s %s: %d nodes, want one", w.Kind, w.Name, len(found))
			continue
		}
		// Without any one of its articles the others still make this very node.
		for _, a := range w.Articles {
			part := resolve.Resolve(slices.DeleteFunc(slices.Clone(inputs), func(in resolve.Input) bool { return !strings.HasPrefix(in.Facts.Article, a) }), lexicon.Default())
			if !slices.ContainsFunc(entities(part, w.Kind, w.Name), func(e model.Entity) bool {
				return e.NodeID() == found[0].NodeID() || slices.Contains(found[0].Common().FormerIDs, e.NodeID())
			}) {
				t.Errorf("%s %s: what %s alone says of it is another node", w.Kind, w.Name, a)
			}
		}
	}
	for _, w := range want.Apart {
		seen := map[string]string{}
		for _, name := range w.Names {
			for _, e := range entities(g, w.Kind, name) {
				if other, ok := seen[e.NodeID()]; ok {
					t.Errorf("%s and %s are one node", other, name)
				}
				seen[e.NodeID()] = name
			}
		}
		if len(seen) == 0 {
			t.Errorf("none of %v is there", w.Names)
		}
	}
	checkWalk(t, g, want)
}

// checkWalk asks who chaired a meeting where 28-NQ/TW was cited.
func checkWalk(t *testing.T, g *resolve.Graph, want shape) {
	t.Helper()
	names := map[string]string{}
	for _, e := range g.Entities {
		names[e.NodeID()] = e.Common().Name
	}
	documents := entities(g, "document", "28-NQ/TW")
	var got []string
	for _, cites := range g.Facts {
		c := cites.Common()
		if c.Relation != model.Cites || !slices.ContainsFunc(documents, func(e model.Entity) bool { return e.NodeID() == c.ObjectID }) {
			continue
		}
		for _, chairs := range g.Facts {
			if chairs.Common().Relation == model.Chaired && chairs.Common().ObjectID == c.SubjectID {
				got = append(got, names[chairs.Common().SubjectID])
			}
		}
	}
	slices.Sort(got)
	answer := slices.Sorted(slices.Values(want.Walk.Answer))
	if !slices.Equal(slices.Compact(got), answer) {
		t.Errorf("chairs of meetings where 28-NQ/TW was cited: %v, want %v", got, answer)
	}
}

// Whoever joined by a conclusion shows it on the facts of the article that gave no title, and only there.
func TestConclusionsAreResolvedNotStated(t *testing.T) {
	for _, inputs := range [][]resolve.Input{golden(t), extracted(t)} {
		checkConclusions(t, resolve.Resolve(inputs, lexicon.Default()))
	}
}

func checkConclusions(t *testing.T, g *resolve.Graph) {
	t.Helper()
	person := entities(g, "person", "Nguyễn Quang Dương")[0].NodeID()
	certainty := map[model.Certainty]int{}
	for _, f := range g.Facts {
		if c := f.Common(); c.SubjectID == person {
			certainty[c.Certainty]++
		}
	}
	// 000: spoke and concluded. 003: two positions, chaired, spoke, attended or less.
	if certainty[model.Resolved] != 2 || certainty[model.Stated] < 3 {
		t.Errorf("certainties of his facts: %v", certainty)
	}
}

// An article that cites the resolution of the same symbol of 2013 must not join that of 2022.
func TestSameSymbolOfAnotherTerm(t *testing.T) {
	old := &facts.Facts{
		Article: "x.txt", ContentHash: "x", PublishedOn: "2023-08-01",
		Documents: []facts.Document{{ID: "d1", Name: "Nghị quyết số 28-NQ/TW", Type: "Nghị quyết", Symbol: "28-NQ/TW", IssuedOn: "2013-10-25"}},
	}
	g := resolve.Resolve(append(golden(t), resolve.Input{Facts: old}), lexicon.Default())
	found := entities(g, "document", "28-NQ/TW")
	if len(found) != 2 || found[0].Common().Name == found[1].Common().Name {
		t.Errorf("%d documents", len(found))
	}
}
