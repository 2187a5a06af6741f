package graph_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/loader"
	"quanhe/loader/source"
	"quanhe/seeds"
)

// seeded is the graph of the articles that are part of the program.
func seeded(t testing.TB) *store.Graph {
	t.Helper()
	g, _, err := loader.Load(t.Context(), source.FS(seeds.Files), nil)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestSeedsAnswer asks what the graph is for, of real articles. What they say is for the loader's tests to know; here
// every operation has to find something, and to hold together.
func TestSeedsAnswer(t *testing.T) {
	server := serve(t, open(t, seeded(t)))
	first := func(query string) string {
		found := ids(ask[any](t, server, query, nil))
		if len(found) == 0 {
			t.Fatalf("%s finds nothing", query)
		}
		return found[0]
	}
	chair := first(`{ people(first: 1, filter: { chairedMeeting: true }, orderBy: { field: MEETING_COUNT, direction: DESC }) { nodes { id } } }`)
	symbol := ask[struct {
		Documents struct{ Nodes []struct{ Symbol string } }
	}](t, server, `{ documents(first: 1, filter: { minCitations: 1, types: [RESOLUTION] }, orderBy: { field: CITATION_COUNT, direction: DESC }) { nodes { symbol } } }`, nil).Documents.Nodes[0].Symbol
	target := first(`{ documents(filter: { minCitations: 1, types: [RESOLUTION] }, first: 1) { nodes { issuer { id } } } }`)
	root := first(`{ documents(first: 100) { nodes { relations(types: [IMPLEMENTS], first: 1) { nodes { id } } } } }`)
	fact := first(`{ articles(first: 1) { nodes { facts(first: 1, relations: [CHAIRED, CITES, HOLDS_POSITION]) { nodes { ... on Fact { id } } } } } }`)
	for name, c := range map[string]struct {
		query     string
		variables map[string]any
		says      []string // what has to be in the answer
		not       []string
	}{
		"from a chair to the issuers": {`query ($id: ID!) { person(id: $id) { name meetings(first: 10, roles: [CHAIR]) { totalCount edges { roles participations { titleAsPrinted listedAt asTenures { position { title } } evidence(first: 1) { nodes { quote start end article { title } } } }
			node { name startOn { value precision } citedDocuments(first: 20, filter: { types: [RESOLUTION] }) { edges { citation { purpose score } node { symbol subject issuer { name } symbolParts { number explanation } } } } } } } citedDocuments { totalCount } coParticipants { edges { node { name } meetingCount meetings { nodes { name } } } } } }`,
			map[string]any{"id": chair}, []string{`"roles":["CHAIR"]`, `"quote":"`, `"issuer":{"name":"`, `"explanation":"Nghị quyết số`, `"meetingCount":`}, []string{`"totalCount":0`}},
		"from a symbol back to the chairs": {`query ($s: String!) { documentsBySymbol(symbol: $s) { name citedAtMeetings(first: 50) { nodes { name chairs { name } } } implementations(depth: 3, first: 20) { edges { depth node { symbol issuer { name level } } } } sameSymbol { name term { roman } } } }`,
			map[string]any{"s": strings.ToLower(strings.NewReplacer("-", " ", "Đ", "d", "đ", "d").Replace(symbol))}, []string{`"chairs":[{"name":"`}, []string{`"documentsBySymbol":[]`}},
		"who carries it out": {`query ($id: ID!) { document(id: $id) { implementations { edges { depth parent { id } documentRelation { evidence { nodes { quote } } } node { name } } } } }`, map[string]any{"id": root}, []string{`"depth":1`, `"quote":"`}, nil},
		"a folded name": {`{ search(query: "phan ngoc tho", first: 5) { totalCount edges { score matchedBy matches { field fragment highlights { start end } } node { __typename ... on Person { id name } ... on Organization { id name kind } } } facets { field values { value count } } } }`, nil,
			[]string{`"matchedBy":"FOLDED"`, `"name":"Phan Ngọc Thọ"`, `{"value":"PERSON","count":1}`}, nil},
		"a chain": {`query ($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 4) { length steps { from { name } to { name } fact { relation evidence(first: 1) { nodes { quote } } } } } }`, map[string]any{"a": chair, "b": target}, []string{`"quote":"`}, []string{`"paths":[]`}},
		"a fact by its id": {`query ($id: ID!) { node(id: $id) { ... on Fact { relation subject { name } object { name } certainty score articleCount evidence(first: 5) { nodes { quote prefix suffix start end url article { title publishedOn { value } } } } } } }`, map[string]any{"id": fact},
			[]string{`"quote":"`, `"url":"https://quanhe.example/a/`}, nil},
		"who held what on a day":   {`{ organizations(query: "Ban Tổ chức Trung ương", first: 1) { nodes { tenures(asOf: "2023-04-03", first: 20) { nodes { person { name } position { title rank } attestedFrom attestedUntil } } } } }`, nil, []string{`"attestedFrom":"2023-04-03"`}, nil},
		"the data set":             {`{ dataset { version loadedAt factCount quality { goldArticles scores { relation f1 } } changes(since: "v1", first: 10) { sinceKnown nodes { kind summary } } } }`, nil, []string{`"goldArticles":5`, `{"relation":"fact chairs","f1":`, `"sinceKnown":false`, `"kind":"ADDED"`}, nil},
		"around a chair":           {`query ($id: ID!) { subgraph(ids: [$id], depth: 2) { truncated nodes { name } facts { relation } viewerUrl } person(id: $id) { timeline { edges { on { value } node { __typename } } } neighbors { edges { direction fact { relation } node { name } } } } }`, map[string]any{"id": chair}, []string{`"relation":"CHAIRED"`, `"direction":"OUT"`, `"on":{"value":"`}, nil},
		"the plenum after another": {`{ meetings(query: "Hội nghị Trung ương 6 khóa XIII", first: 1) { nodes { name previous { name } next { name } } } }`, nil, []string{`"previous":{"name":"Hội nghị Trung ương 5 khóa XIII"}`, `"next":{"name":"Hội nghị Trung ương 7 khóa XIII"}`}, nil},
		"an abbreviation":          {`{ abbreviations(text: "UVTVTU") { text expansion count source } state: abbreviations(text: "ubnd") { expansion } }`, nil, []string{`"expansion":"Ủy viên Ban Thường vụ Tỉnh ủy","count":`, `"expansion":"Ủy ban nhân dân"`}, nil},
		"a name in a table":        {`{ match(inputs: [{ key: "7", name: "Phan Ngọc Thọ", type: PERSON, organization: "Tỉnh ủy" }]) { key candidates { isMatch score entity { name } reasons } } }`, nil, []string{`"key":"7"`, `"isMatch":true`, `"name":"Phan Ngọc Thọ"`}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			a := post(t, server, c.query, c.variables)
			if len(a.Errors) > 0 {
				t.Fatalf("%+v", a.Errors)
			}
			for _, part := range c.says {
				if !strings.Contains(string(a.Data), part) {
					t.Errorf("no %s in %s", part, a.Data)
				}
			}
			for _, part := range c.not {
				if strings.Contains(string(a.Data), part) {
					t.Errorf("%s in %s", part, a.Data)
				}
			}
		})
	}
}

// TestEveryIDFindsItsNode fetches every node of the seeds again by its id.
func TestEveryIDFindsItsNode(t *testing.T) {
	server := serve(t, open(t, seeded(t)))
	var all []string
	for _, list := range []string{"people", "organizations", "positions", "meetings", "documents", "articles"} {
		all = append(all, ids(ask[any](t, server, "{ "+list+"(first: 100) { nodes { id } } }", nil))...)
	}
	all = append(all, ids(ask[any](t, server, `{ articles(first: 5) { nodes { facts(first: 100) { nodes { ... on Fact { id } } } } } }`, nil))...)
	all = append(all, ids(ask[any](t, server, `{ term(roman: "XIII") { id } }`, nil))...)
	for from := 0; from < len(all); from += 100 {
		batch := all[from:min(from+100, len(all))]
		found := ask[struct{ Nodes []struct{ ID string } }](t, server, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, map[string]any{"ids": batch})
		for i, n := range found.Nodes {
			if n.ID != batch[i] {
				t.Errorf("%s finds %q", batch[i], n.ID)
			}
		}
	}
}

func TestVersionOnEveryAnswer(t *testing.T) {
	g := orchard(t)
	server := serve(t, store.NewLive(g).Reader)
	dataset, err := g.Dataset(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{`{ __typename }`, `{ people(first: -1) { totalCount } }`} {
		var extensions struct{ DatasetVersion string }
		if err := json.Unmarshal(post(t, server, query, nil).Extensions, &extensions); err != nil || extensions.DatasetVersion != dataset.Version {
			t.Errorf("%s: %+v, %v", query, extensions, err)
		}
	}
}

func TestChangesBetweenVersions(t *testing.T) {
	small, large := forest(t, 6, 3), forest(t, 6, 5)
	live := store.NewLive(small)
	server := serve(t, live.Reader)
	const query = `query ($v: String!) { dataset { version changes(since: $v, first: 100) { totalCount sinceKnown nodes { kind id } } } }`
	type seen struct {
		Dataset struct {
			Version string
			Changes struct {
				TotalCount int
				SinceKnown bool
				Nodes      []struct{ Kind, ID string }
			}
		}
	}
	version := func() string {
		return ask[seen](t, server, query, map[string]any{"v": ""}).Dataset.Version
	}
	first := version()
	live.Swap(large)
	s := ask[seen](t, server, query, map[string]any{"v": first})
	if !s.Dataset.Changes.SinceKnown || !strings.Contains(fmt.Sprint(s.Dataset.Changes.Nodes), "{ADDED p4}") {
		t.Errorf("%+v", s)
	}
	live.Swap(small)
	if s := ask[seen](t, server, query, map[string]any{"v": first}); s.Dataset.Changes.TotalCount != 0 || !s.Dataset.Changes.SinceKnown {
		t.Errorf("there and back again, and still something changed: %+v", s)
	}
}

func TestMergersAreChanges(t *testing.T) {
	graphOf := func(people ...*model.Person) *store.Graph {
		b := store.NewBuilder()
		for _, p := range people {
			b.AddEntity(p)
		}
		return build(t, b)
	}
	live := store.NewLive(graphOf(&model.Person{Base: base("p1", "Lê Cam")}, &model.Person{Base: base("p2", "Lê Cam")}))
	server := serve(t, live.Reader)
	version := ask[struct{ Dataset struct{ Version string } }](t, server, `{ dataset { version } }`, nil).Dataset.Version
	live.Swap(graphOf(&model.Person{Base: model.Base{ID: "p1", Name: "Lê Cam", FormerIDs: []string{"p2"}}}))
	a := post(t, server, `query ($v: String!) { dataset { changes(since: $v) { nodes { kind id formerId summary } } } }`, map[string]any{"v": version})
	const want = `{"kind":"MERGED","id":"p1","formerId":"p2","summary":"another node went into PERSON \"Lê Cam\""}`
	if !strings.Contains(string(a.Data), want) {
		t.Errorf("%s %+v", a.Data, a.Errors)
	}
}

// TestWhoTookWhosePlace follows a merger from the words of an article to both ends of the relation.
func TestWhoTookWhosePlace(t *testing.T) {
	g, _, err := loader.Load(t.Context(), source.FS(fstest.MapFS{"a.txt": {Data: []byte("Họp báo\n\nTháng 12/2024, Quân đoàn 34 được thành lập trên cơ sở sáp nhập Quân đoàn 3 và Quân đoàn 4.")}}), nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := json.Marshal(ask[any](t, serve(t, open(t, g)), `{ organizations(query: "quân đoàn", orderBy: { field: NAME, direction: ASC }) { nodes { name
		predecessors { predecessor { name } on { value } evidence(first: 1) { nodes { quote } } } successors { successor { name } } } } }`, nil))
	if err != nil {
		t.Fatal(err)
	}
	quote := `"evidence":{"nodes":[{"quote":"Tháng 12/2024, Quân đoàn 34 được thành lập trên cơ sở sáp nhập Quân đoàn 3 và Quân đoàn 4"}]},"on":{"value":"2024-12"}`
	for _, want := range []string{
		`{` + quote + `,"predecessor":{"name":"Quân đoàn 3"}}`, `{` + quote + `,"predecessor":{"name":"Quân đoàn 4"}}`,
		`"name":"Quân đoàn 3","predecessors":[],"successors":[{"successor":{"name":"Quân đoàn 34"}}]`,
	} {
		if !strings.Contains(string(got), want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}
