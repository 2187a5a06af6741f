package resolve_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"quanhe/graph/model"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

// factsOf maps every fact id and former id to the fact.
func factsOf(t *testing.T, g *resolve.Graph) map[string]*model.Claim {
	t.Helper()
	out := map[string]*model.Claim{}
	for _, f := range g.Facts {
		for _, id := range append([]string{f.NodeID()}, f.Common().FormerIDs...) {
			if out[id] != nil {
				t.Fatalf("the id %s is that of two facts", id)
			}
			out[id] = f.Common()
		}
	}
	return out
}

// However articles arrive, an id of a fact that was served finds a fact of the same relation in every later graph,
// between what its two ends have become.
func TestMoreArticlesKeepIdsOfFacts(t *testing.T) {
	inputs := append(corpus(60), golden(t)...)
	rand.New(rand.NewPCG(8, 9)).Shuffle(len(inputs), func(i, j int) { inputs[i], inputs[j] = inputs[j], inputs[i] })
	served := map[string]*model.Claim{}
	stayed, moved := 0, 0
	for n := 1; n <= len(inputs); n += 5 {
		g := resolve.Resolve(inputs[:n], lexicon.Default())
		now, entities := factsOf(t, g), where(g)
		for id, was := range served {
			f := now[id]
			if f == nil || f.Relation != was.Relation {
				t.Fatalf("%d articles: the id of a %s finds %+v", n, was.Relation, f)
			}
			if f.ID == id {
				stayed++
			} else {
				moved++
			}
			moved := entities[was.SubjectID].NodeID() != f.SubjectID || entities[was.ObjectID].NodeID() != f.ObjectID
			if moved && was.Certainty == model.Stated { // a conclusion about who someone is can be undone by more articles
				t.Fatalf("%d articles: the id of a %s finds one between others", n, was.Relation)
			}
		}
		for _, f := range g.Facts {
			served[f.NodeID()] = f.Common()
		}
	}
	if stayed == 0 || moved == 0 {
		t.Errorf("%d stayed, %d moved: the articles do not try enough", stayed, moved)
	}
}

// An older article takes the id of a fact over; the id that was served still finds it.
func TestOlderNewsLeavesAFormerIdOfTheFact(t *testing.T) {
	newer := news("a", "2022-01-01", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))
	older := news("b", "2020-01-01", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan", "Chủ tịch", "Hội Cá cảnh"))
	holds := func(inputs ...resolve.Input) *model.Claim {
		g := resolve.Resolve(inputs, lexicon.Default())
		entities := where(g)
		for _, f := range g.Facts {
			if c := f.Common(); c.Relation == model.HoldsPosition && entities[c.ObjectID].Common().Name == "Chủ tịch, Hội Hoa lan" {
				return c
			}
		}
		t.Fatal("no tenure")
		return nil
	}
	before, after := holds(newer), holds(newer, older)
	if before.ID == after.ID || !slices.Equal(after.FormerIDs, []string{before.ID}) {
		t.Errorf("before %s, after %s with %v", before.ID, after.ID, after.FormerIDs)
	}
}

// Resolving in batches is resolving the facts of all batches: what a batch alone made of them keeps its ids or finds
// its way, whichever batch came first.
func TestBatches(t *testing.T) {
	inputs := append(corpus(45), golden(t)...)
	whole := resolve.Resolve(inputs, lexicon.Default())
	entities, claims := where(whole), factsOf(t, whole)
	rng := rand.New(rand.NewPCG(5, 6))
	for range 4 {
		rng.Shuffle(len(inputs), func(i, j int) { inputs[i], inputs[j] = inputs[j], inputs[i] })
		for batch := range slices.Chunk(inputs, 1+rng.IntN(20)) {
			part := resolve.Resolve(batch, lexicon.Default())
			for _, e := range part.Entities {
				if now := entities[e.NodeID()]; now == nil || now.EntityType() != e.EntityType() {
					t.Fatalf("the id of %s in a batch finds %v", e.Common().Name, now)
				}
			}
			for _, f := range part.Facts {
				if now := claims[f.NodeID()]; now == nil || now.Relation != f.Common().Relation {
					t.Fatalf("the id of a %s in a batch finds %v", f.Common().Relation, now)
				}
			}
		}
	}
}

// Symbols that return in later terms are told apart by whatever the article says of them: the day, the term, the
// meeting, the words of the subject, and last its own day.
func TestSymbolsThatReturn(t *testing.T) {
	paper := func(symbol, day, term, subject string) part {
		return cites(facts.Document{Name: symbol, Type: "Nghị quyết", Symbol: symbol, IssuedOn: day, Term: term, Subject: subject}, "")
	}
	for _, c := range []struct {
		symbol string
		// terms are those that the articles' documents belong to.
		terms  []string
		inputs []resolve.Input
	}{
		{"28-NQ/TW", []string{"XI", "XII", "XIII"}, []resolve.Input{
			news("a", "2024-01-05", paper("28-NQ/TW", "2013-10-25", "", "")),
			news("b", "2024-01-05", paper("28-NQ/TW", "", "XI", "")),
			news("c", "2024-01-05", paper("28-NQ/TW", "2018-05-23", "", "")),
			news("d", "2024-01-05", paper("28-NQ/TW", "", "", "cải cách chính sách bảo hiểm xã hội")),
			news("e", "2019-01-05", paper("28-NQ/TW", "", "", "")),
			news("f", "2024-01-05", paper("28-NQ/TW", "2022-11-17", "", "")),
			news("g", "2024-01-05", paper("28-NQ/TW", "", "", "")),
			news("h", "2024-01-05", refers(facts.Meeting{Name: "Hội nghị Trung ương 6 khóa XIII", Term: "XIII", Ordinal: 6}),
				cites(facts.Document{Name: "x", Symbol: "28-NQ/TW", AdoptedAt: "m1"}, "")),
		}},
		{"35-CT/TW", []string{"XII", "XIII"}, []resolve.Input{
			news("a", "2024-09-05", paper("35-CT/TW", "2019-05-30", "", "")),
			news("b", "2019-09-05", paper("35-CT/TW", "", "", "")),
			news("c", "2024-09-05", paper("35-CT/TW", "2024-06-14", "", "")),
			news("d", "2024-09-05", paper("35-CT/TW", "", "", "")),
			news("e", "2020-09-05", paper("35-CT/TW", "", "", "đại hội đảng bộ các cấp")),
			news("f", "2024-07-05", paper("35-CT/TW", "", "XIII", "")),
		}},
	} {
		g := resolve.Resolve(c.inputs, lexicon.Default())
		var terms []string
		for _, e := range g.Entities {
			if d, ok := e.(*model.Document); ok {
				for _, term := range g.Terms {
					if term.ID == d.TermID {
						terms = append(terms, term.Roman)
					}
				}
				if d.TermID == "" || string(d.Symbol) != c.symbol {
					t.Errorf("%s: a document %s without a term", c.symbol, d.Name)
				}
			}
		}
		slices.Sort(terms)
		if !slices.Equal(terms, c.terms) {
			t.Errorf("%s: documents of the terms %v, want %v", c.symbol, terms, c.terms)
		}
	}
}

// The same subject line for two directives of one number decides nothing: an article that could mean either keeps its own.
func TestSymbolThatCouldBeEither(t *testing.T) {
	paper := facts.Document{Name: "35-CT/TW", Type: "Chỉ thị", Symbol: "35-CT/TW", Subject: "đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc của Đảng"}
	for _, c := range []struct {
		day  string
		want int // of the two dated ones and this
	}{{"2020-05-05", 2}, {"2024-09-05", 3}, {"", 3}} {
		g := resolve.Resolve([]resolve.Input{
			news("a", "", cites(facts.Document{Name: "x", Symbol: "35-CT/TW", IssuedOn: "2019-05-30"}, "")),
			news("b", "", cites(facts.Document{Name: "x", Symbol: "35-CT/TW", IssuedOn: "2024-06-14"}, "")), news("c", c.day, cites(paper, ""))}, lexicon.Default())
		if len(g.Entities) != c.want {
			t.Errorf("read on %q: %d documents, want %d", c.day, len(g.Entities), c.want)
		}
	}
}
