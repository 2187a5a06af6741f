package store

import (
	"cmp"
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"quanhe/graph/model"
)

// TestTwoHundredNames looks for each of two hundred names, with its diacritics and without.
func TestTwoHundredNames(t *testing.T) {
	families := []string{"Nguyễn", "Trần", "Lê", "Đặng", "Đỗ", "Hồ", "Ngô", "Dương", "Đường", "Lý"}
	middles := []string{"Văn", "Thị", "Ngọc", "Hữu", "Hoài"}
	givens := []string{"Ánh", "Thọ", "Thơ", "Thảo", "Hòa", "Hoà", "Hoa", "Thủy", "Thùy", "Ân", "An", "Ấn", "Đào", "Đạo", "Quý", "Quỳ", "Dũng", "Dung", "Đức", "Ước"}
	var names []string
	for i := range 200 {
		names = append(names, fmt.Sprintf("%s %s %s", families[i%10], middles[(i/10+i)%5], givens[(i/10)%20]))
	}
	if n := len(slices.Compact(slices.Sorted(slices.Values(names)))); n != 200 {
		t.Fatalf("%d of 200 names are different", n)
	}
	g := frozen(t, func(b *Builder) {
		for _, name := range names {
			b.AddEntity(person(name, name))
		}
		for i := range 20 { // articles that have the words of many names
			b.AddArticle(&model.Article{ID: fmt.Sprint("a", i), Title: "Bản tin", Text: strings.Join(names[i*10:i*10+10], ", ") + " dự hội nghị."})
		}
	})
	for _, name := range names {
		exact, err := g.find(context.Background(), Search{Query: name})
		if err != nil || len(exact.hits) == 0 || g.found(exact.hits[0]).NodeID() != name || exact.hits[0].level != exactly {
			t.Errorf("%q is not on top: %v", name, err)
		}
		alike := 0 // other names that fold to the same
		for _, other := range names {
			alike += btoi(Fold(other) == Fold(name))
		}
		folded, err := g.find(context.Background(), Search{Query: Fold(name)})
		if at := slices.IndexFunc(folded.hits, func(h hit) bool { return g.found(h).NodeID() == name }); err != nil || at < 0 || at >= max(3, alike) {
			t.Errorf("%q finds %q at place %d of %d", Fold(name), name, at, len(folded.hits))
		}
	}
}

// TestBestHits compares the best hits of many with the beginning of all of them.
func TestBestHits(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	g := frozen(t, func(b *Builder) {
		for i := range 500 {
			name := strings.TrimSpace(strings.Repeat([]string{"Lê ", "Lê Cam ", "Lệ ", "Lên "}[r.IntN(4)], 1+r.IntN(5)))
			switch id := fmt.Sprint("e", i); r.IntN(3) {
			case 0:
				b.AddEntity(person(id, name))
			case 1:
				b.AddEntity(&model.Meeting{Base: model.Base{ID: id, Name: name}})
			default:
				b.AddArticle(&model.Article{ID: id, Title: model.Text(name), Text: name})
			}
		}
	})
	all, err := g.find(context.Background(), Search{Query: "lê"})
	if err != nil || len(all.hits) < 400 {
		t.Fatalf("%d hits, %v", len(all.hits), err)
	}
	for _, most := range []int{1, 2, 37, MaxPage, len(all.hits) - 1, len(all.hits), len(all.hits) + 1} {
		f, err := g.hits(context.Background(), Search{Query: "lê"})
		if err != nil || !slices.Equal(g.ranked(f.hits, most), all.hits[:min(most, len(all.hits))]) {
			t.Errorf("the best %d hits are not those of all, %v", most, err)
		}
	}
}

func TestFuzzyNames(t *testing.T) {
	g := frozen(t, func(b *Builder) {
		b.AddEntity(person("thọ", "Phan Ngọc Thọ"))
		b.AddEntity(person("thưởng", "Võ Văn Thưởng"))
	})
	for query, want := range map[string]string{
		"phan ngok tho": "thọ FUZZY", "vo van thuong": "thưởng FOLDED", "vo van thuogn": "thưởng FUZZY", "Phan Ngọc Thọo": "thọ FUZZY",
		"xyz abc": "", "phan mgok thi": "", "phxn mgxk thx": "",
	} {
		found, err := g.find(context.Background(), Search{Query: query})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(found.hits) > 0 {
			got = fmt.Sprint(g.found(found.hits[0]).NodeID(), " ", levels[found.hits[0].level])
		}
		if got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
}

func TestDoubts(t *testing.T) {
	said := func(article string) *model.Evidence { return &model.Evidence{ArticleID: article, End: 3} }
	g := frozen(t, func(b *Builder) {
		for _, id := range []string{"a1", "a2", "a3"} {
			b.AddArticle(&model.Article{ID: id, Text: "Cam."})
		}
		b.AddEntity(person("p1", "Lê Cam"))
		b.AddEntity(person("p2", "Lê Cam"))
		b.AddEntity(&model.Meeting{Base: model.Base{ID: "m", Name: "Họp"}})
		b.AddDuplicateCandidate("p2", "p1", 0.5, "the same name")
		b.AddDuplicateCandidate("p1", "p2", 0.7, "the same province")
		b.AddDiscrepancy("m", "startOn", &model.DiscrepantValue{Value: "2022-01-02", Evidence: []*model.Evidence{said("a1")}}, &model.DiscrepantValue{Value: "2022-01-03"})
		b.AddArticleDuplicates("a1", "a2")
		b.AddArticleDuplicates("a2", "a3")
		b.AddAbbreviation(&model.AbbreviationReading{Text: "Cam", Expansion: "Quả cam", Source: "a table"})
	})
	for id, other := range map[string]string{"p1": "p2", "p2": "p1"} {
		if c := g.nodes[id].(*model.Person).PossibleDuplicates; len(c) != 1 || c[0].EntityID != other || c[0].Score != 0.7 || len(c[0].Reasons) != 2 || c[0].Decision != model.Undecided {
			t.Errorf("%s: %+v", id, c)
		}
	}
	if d := g.nodes["m"].(*model.Meeting).Discrepancies; len(d) != 1 || d[0].Values[0].Evidence[0].Quote != "Cam" {
		t.Errorf("%+v", d)
	}
	if got := fmt.Sprint(g.articles[0].DuplicateIDs, g.articles[1].DuplicateIDs, g.articles[2].DuplicateIDs); got != "[a2 a3] [a1 a3] [a1 a2]" {
		t.Error(got)
	}
	if r, err := g.Abbreviations(context.Background(), "c.a.m"); err != nil || len(r) != 1 || r[0].Count != 3 {
		t.Errorf("%+v %v", r, err)
	}
	for says, add := range map[string]func(*Builder){
		"two entities of one kind": func(b *Builder) { b.AddDuplicateCandidate("p", "a", 1) },
		"two values":               func(b *Builder) { b.AddDiscrepancy("p", "name") },
		"unknown article":          func(b *Builder) { b.AddArticleDuplicates("a", "x") },
	} {
		b := NewBuilder()
		b.AddArticle(&model.Article{ID: "a", Text: "Cam."})
		b.AddEntity(person("p", "Lê Cam"))
		add(b)
		if _, err := b.Build(time.Time{}); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("got %v, want %q", err, says)
		}
	}
}

func TestSuccession(t *testing.T) {
	g := frozen(t, func(b *Builder) {
		for _, id := range []string{"old", "new", "whole"} {
			b.AddEntity(&model.Organization{Base: model.Base{ID: id, Name: id}})
		}
		curated := func(id string, r model.RelationType, s, o string) model.Claim {
			return model.Claim{ID: id, Relation: r, SubjectID: s, ObjectID: o, Certainty: model.Curated, Score: 1}
		}
		b.AddFact(&model.Succession{Claim: curated("f1", model.Succeeds, "new", "old"), On: &model.PartialDate{Value: "2025-03"}})
		b.AddFact(&model.Statement{Claim: curated("f2", model.PartOf, "new", "whole")})
	})
	items, err := g.Timeline(context.Background(), []string{"old"}, Timeline{}, Page{})
	if err != nil || len(items[0].Rows) != 1 || items[0].Rows[0].Step.On.Value != "2025-03" {
		t.Errorf("%+v %v", items[0], err)
	}
}

// crowd is a graph of one meeting that everybody attends, and a chain of people beside it.
func crowd(t testing.TB, n int) *Graph {
	t.Helper()
	return frozen(t, func(b *Builder) {
		b.AddEntity(&model.Meeting{Base: model.Base{ID: "m", Name: "Họp"}})
		b.AddEntity(&model.Document{Base: model.Base{ID: "d", Name: "Giấy"}})
		b.AddFact(&model.Citation{Claim: model.Claim{ID: "f-d", Relation: model.Cites, SubjectID: "m", ObjectID: "d", Certainty: model.Curated, Score: 1}})
		for i := range n {
			id := fmt.Sprintf("p%06d", i)
			b.AddEntity(person(id, "Lê Cam"))
			b.AddFact(&model.Participation{Claim: model.Claim{ID: "f-" + id, Relation: model.Attended, SubjectID: id, ObjectID: "m", Certainty: model.Curated, Score: 1}})
		}
	})
}

func TestSupernode(t *testing.T) {
	g := crowd(t, 20_000)
	paths, err := g.Paths(context.Background(), Paths{From: "p000001", To: "p019999", MaxLength: 4, Limit: 3})
	if err != nil || len(paths) != 1 || paths[0].Length() != 2 {
		t.Errorf("%+v %v", paths, err)
	}
	part, err := g.Subgraph(context.Background(), Subgraph{IDs: []string{"p000001"}, Depth: 3, MaxNodes: 50})
	if err != nil || len(part.Nodes) != 50 || !part.Truncated || len(part.Facts) != 49 {
		t.Errorf("%+v %v", part, err)
	}
}

// TestPathsAreShortest compares chains with what a plain search over all facts finds.
func TestPathsAreShortest(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	const n = 30
	type edge struct{ from, to string }
	var edges []edge
	g := frozen(t, func(b *Builder) {
		for i := range n {
			b.AddEntity(&model.Document{Base: model.Base{ID: fmt.Sprint("d", i), Name: "Giấy"}})
		}
		for range 45 {
			e := edge{fmt.Sprint("d", r.IntN(n)), fmt.Sprint("d", r.IntN(n))}
			if e.from == e.to || slices.Contains(edges, e) {
				continue
			}
			edges = append(edges, e)
			b.AddFact(&model.DocumentRelation{Claim: model.Claim{ID: "f-" + e.from + "-" + e.to, Relation: model.RefersTo, SubjectID: e.from, ObjectID: e.to,
				Certainty: model.Curated, Score: 0.5 + float64(r.IntN(50))/100}})
		}
	})
	for from := range n {
		steps := map[string]int{fmt.Sprint("d", from): 0}
		for range n {
			for _, e := range edges {
				for _, way := range []edge{e, {e.to, e.from}} {
					if s, ok := steps[way.from]; ok {
						if known, ok := steps[way.to]; !ok || s+1 < known {
							steps[way.to] = s + 1
						}
					}
				}
			}
		}
		for to := range n {
			if to == from {
				continue // is refused
			}
			want, reachable := steps[fmt.Sprint("d", to)]
			paths, err := g.Paths(context.Background(), Paths{From: fmt.Sprint("d", from), To: fmt.Sprint("d", to), MaxLength: MaxLength, Limit: MaxChains})
			if err != nil || (len(paths) > 0) != (reachable && want > 0 && want <= MaxLength) {
				t.Fatalf("from %d to %d, %d steps: %d chains, %v", from, to, want, len(paths), err)
			}
			if !slices.IsSortedFunc(paths, func(x, y *model.GraphPath) int { return cmp.Compare(y.Score, x.Score) }) {
				t.Errorf("from %d to %d: the best chain is not first", from, to)
			}
			for _, p := range paths {
				at := fmt.Sprint("d", from)
				for _, s := range p.Steps {
					c := s.Fact.Common()
					ends := []string{c.SubjectID, c.ObjectID}
					if s.Direction == model.In {
						slices.Reverse(ends)
					}
					if s.From.NodeID() != at || ends[0] != at || ends[1] != s.To.NodeID() {
						t.Fatalf("from %d to %d: the chain breaks at %s", from, to, at)
					}
					at = s.To.NodeID()
				}
				if at != fmt.Sprint("d", to) || len(p.Steps) != want {
					t.Errorf("from %d to %d: %d steps, want %d", from, to, len(p.Steps), want)
				}
			}
		}
	}
}

// country is a graph of a million facts: people attend meetings, and documents are cited there. The first hundred thousand
// people were all at the congress m0.
var country = sync.OnceValues(func() (*Graph, error) {
	const people, meetings, documents, delegates = 150_000, 20_000, 20_000, 100_000
	r := rand.New(rand.NewPCG(3, 4))
	b := NewBuilder()
	for i := range meetings {
		b.AddEntity(&model.Meeting{Base: model.Base{ID: fmt.Sprint("m", i), Name: "Họp"}})
	}
	for i := range documents {
		b.AddEntity(&model.Document{Base: model.Base{ID: fmt.Sprint("d", i), Name: "Giấy"}})
	}
	said := make(map[[2]string]bool)
	claim := func(relation model.RelationType, subject, object string) (c model.Claim, isNew bool) {
		isNew = !said[[2]string{subject, object}]
		said[[2]string{subject, object}] = true
		return model.Claim{ID: fmt.Sprint("f", len(said)), Relation: relation, SubjectID: subject, ObjectID: object, Certainty: model.Curated, Score: 0.5 + r.Float64()/2}, isNew
	}
	for i := range people {
		id := fmt.Sprint("p", i)
		b.AddEntity(person(id, "Lê Cam"))
		at := []string{"m0"}[:btoi(i < delegates)]
		for range 4 {
			at = append(at, fmt.Sprint("m", 1+r.IntN(meetings-1)))
		}
		for _, meeting := range at {
			if c, isNew := claim(model.Attended, id, meeting); isNew {
				b.AddFact(&model.Participation{Claim: c})
			}
		}
	}
	for len(said) < 1_000_000 {
		if c, isNew := claim(model.Cites, fmt.Sprint("m", r.IntN(meetings)), fmt.Sprint("d", r.IntN(documents))); isNew {
			b.AddFact(&model.Citation{Claim: c})
		}
	}
	return b.Build(time.Time{})
})

// abroad asks the country one question after the other, each of two nodes from ranges such as "p 0 100000", and reports
// the time within which 99 of 100 are answered.
func abroad(b *testing.B, from, to string, ask func(g *Graph, from, to string) error) {
	g, err := country()
	if err != nil {
		b.Fatal(err)
	}
	r := rand.New(rand.NewPCG(5, 6))
	pick := func(among string) string {
		var kind string
		var least, below int
		if _, err := fmt.Sscan(among, &kind, &least, &below); err != nil {
			b.Fatal(err)
		}
		return fmt.Sprint(kind, least+r.IntN(below-least))
	}
	percentile(b, func() error { return ask(g, pick(from), pick(to)) })
}

// percentile runs a benchmark and reports the time within which 99 of 100 runs are done.
func percentile(b *testing.B, run func() error) {
	var took []time.Duration
	for b.Loop() {
		start := time.Now()
		if err := run(); err != nil {
			b.Fatal(err)
		}
		took = append(took, time.Since(start))
	}
	slices.Sort(took)
	b.ReportMetric(took[len(took)*99/100].Seconds()*1000, "p99-ms")
}

const (
	congress  = "m 0 1"
	delegates = "p 0 100000"
	others    = "p 100000 150000"
	documents = "d 0 20000"
	meetings  = "m 1 20000"
)

func BenchmarkPaths(b *testing.B) {
	for name, ends := range map[string][2]string{
		"from the congress": {congress, others}, "to the congress": {documents, congress}, "through the congress": {delegates, delegates},
		"past the congress": {delegates, others}, "beside the congress": {others, others}, "between documents": {documents, documents},
	} {
		b.Run(name, func(b *testing.B) {
			abroad(b, ends[0], ends[1], func(g *Graph, from, to string) error {
				_, err := g.Paths(context.Background(), Paths{From: from, To: to, MaxLength: MaxLength, Limit: MaxChains})
				return err
			})
		})
	}
}

func BenchmarkSubgraph(b *testing.B) {
	for name, centre := range map[string]string{"of the congress": congress, "of a delegate": delegates, "of somebody else": others, "of a meeting": meetings, "of a document": documents} {
		for _, depth := range []int{1, MaxSpread} {
			b.Run(fmt.Sprint(name, " ", depth), func(b *testing.B) {
				abroad(b, centre, centre, func(g *Graph, from, to string) error {
					_, err := g.Subgraph(context.Background(), Subgraph{IDs: []string{from, to}, Depth: depth, MaxNodes: MaxNodes})
					return err
				})
			})
		}
	}
}

func BenchmarkSearch(b *testing.B) {
	syllables := strings.Fields("an ánh bình cường dũng đào đức giang hà hải hạnh hiền hòa hùng hương khánh lan linh long mai minh nam nga ngọc nhung phúc phương quang quý sơn tâm thảo thọ thủy trang tuấn uyên vân việt xuân yến")
	r := rand.New(rand.NewPCG(1, 2))
	pick := func() string { return syllables[r.IntN(len(syllables))] }
	g := frozen(b, func(builder *Builder) {
		for i := range 100_000 {
			builder.AddEntity(person(fmt.Sprint("p", i), "Nguyễn "+pick()+" "+pick()+" "+pick()))
		}
	})
	for _, query := range []string{"nguyen minh tam an", "Minh Tâm", "minh t", "ngu", "nguyn mnh tam an"} {
		b.Run(query, func(b *testing.B) {
			percentile(b, func() error {
				_, err := g.Search(context.Background(), Search{Query: query}, Page{})
				return err
			})
		})
	}
}
