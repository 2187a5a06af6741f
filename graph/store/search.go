package store

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
)

// The size of a search.
const (
	maxQuery  = 200 // code points
	maxTokens = 20
)

// token is a word of a text: a run of letters or of digits. '36-CT/TW' is three.
type token struct {
	folded     string // without diacritics, digits without leading zeros
	start, end int32  // code points of the NFC text
}

// tokenise takes a text in NFC apart.
func tokenise(s string) []token {
	var tokens []token
	runes := []rune(s)
	for i := 0; i < len(runes); {
		c := wordClass(runes[i])
		j := i + 1
		for j < len(runes) && wordClass(runes[j]) == c {
			j++
		}
		if c != 0 {
			folded := Fold(string(runes[i:j]))
			if c == 2 {
				folded = cmp.Or(strings.TrimLeft(folded, "0"), "0")
			}
			if folded != "" {
				tokens = append(tokens, token{folded, int32(i), int32(j)})
			}
		}
		i = j
	}
	return tokens
}

// words are the tokens of a text in some form, between spaces so that one can be looked for in another.
func words(s string, tokens []token, form func(string) string) string {
	var b strings.Builder
	b.WriteByte(' ')
	runes := []rune(s)
	for _, t := range tokens {
		b.WriteString(form(string(runes[t.start:t.end])))
		b.WriteByte(' ')
	}
	return b.String()
}

// text is one thing that a node can be found by.
type text struct {
	node    int32
	article bool
	field   string
	value   string // NFC
	kind    model.NameKind

	// What queries are compared to, worked out once.
	tokens       []token
	written, key string // words
}

// index finds texts by their folded tokens.
type index struct {
	texts      []text
	vocabulary []string  // sorted
	postings   [][]int32 // vocabulary -> texts, ascending
}

// index reads every text that a node can be found by.
func (g *Graph) index() index {
	var x index
	byToken := make(map[string][]int32)
	add := func(t text) {
		t.value = norm.NFC.String(t.value)
		number := int32(len(x.texts))
		t.tokens = tokenise(t.value)
		t.written, t.key = words(t.value, t.tokens, exact), words(t.value, t.tokens, Key)
		if t.key == t.written {
			t.key = t.written // one string in memory
		}
		x.texts = append(x.texts, t)
		for _, token := range t.tokens {
			if list := byToken[token.folded]; len(list) == 0 || list[len(list)-1] != number {
				byToken[token.folded] = append(list, number)
			}
		}
	}
	for i, e := range g.entities {
		n := int32(i)
		for _, name := range e.Common().Names {
			field := "names"
			if name.Value == e.Common().Name {
				field = "name"
			}
			add(text{node: n, field: field, value: name.Value, kind: name.Kind})
		}
		if d, ok := e.(*model.Document); ok {
			for _, t := range []text{{field: "symbol", value: string(d.Symbol)}, {field: "name", value: numbered(d)}, {field: "subject", value: string(d.Subject)}} {
				if t.value != "" {
					t.node = n
					add(t)
				}
			}
		}
	}
	for i, a := range g.articles {
		if a.Title != "" {
			add(text{node: int32(i), article: true, field: "title", value: string(a.Title)})
		}
	}
	x.vocabulary = slices.Sorted(maps.Keys(byToken))
	for _, token := range x.vocabulary {
		x.postings = append(x.postings, byToken[token])
	}
	return x
}

// numbered is what a document without a symbol is called by its number.
func numbered(d *model.Document) string {
	if d.Number == "" || d.Symbol != "" {
		return ""
	}
	return d.TypeLabel + " " + d.Number
}

// with gives the texts that have a token, or one that starts like it.
func (x *index) with(token string, prefix bool) []int32 {
	from, exact := slices.BinarySearch(x.vocabulary, token)
	if !prefix {
		if !exact {
			return nil
		}
		return x.postings[from]
	}
	to := from
	for to < len(x.vocabulary) && strings.HasPrefix(x.vocabulary[to], token) {
		to++
	}
	if to-from == 1 {
		return x.postings[from]
	}
	var all []int32
	for _, list := range x.postings[from:to] {
		all = append(all, list...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// hit is a node that a search found.
type hit struct {
	node    int32
	article bool
	level   model.MatchLevel
	score   float64
	text    int32 // -1 for the text of an article
}

func (g *Graph) found(h hit) model.SearchResult {
	if h.article {
		return g.articles[h.node]
	}
	return g.entities[h.node].(model.SearchResult)
}

// searchType names a kind of node for searching; the zero value means articles.
func searchType(kind model.EntityType) model.SearchType {
	if kind == "" {
		return "ARTICLE"
	}
	return model.SearchType(kind)
}

// question is a query in all the forms in which it is compared.
type question struct {
	tokens     []token
	exact, key string   // words
	written    []string // the words in lower case, one for each token
	diacritics bool
}

func ask(query string) (question, error) {
	if !utf8.ValidString(query) || utf8.RuneCountInString(query) > maxQuery {
		return question{}, badInput("a query has at most %d characters", maxQuery)
	}
	query = norm.NFC.String(query)
	q := question{tokens: tokenise(query), diacritics: hasDiacritics(query)}
	if len(q.tokens) > maxTokens {
		return question{}, badInput("a query has at most %d words", maxTokens)
	}
	q.exact = words(query, q.tokens, exact)
	q.key = words(query, q.tokens, Key)
	q.written = strings.Fields(q.exact)
	return q, nil
}

// levelScore is what a match of each level is worth; how much of the text is matched adds less than a level.
var levelScore = map[model.MatchLevel]float64{
	model.MatchExact: 0.9, model.MatchTonePlacement: 0.8, model.MatchAbbreviation: 0.7, model.MatchFolded: 0.6, model.MatchPrefix: 0.5,
}

// contradicts is what is left of the score when the query has diacritics and the text has others or none: whatever has
// the typed ones comes first.
const contradicts = 0.2

// match compares a query to a text that has all its tokens, as whole words or else some as starts of words.
func (q question) match(t *text, whole bool) (level model.MatchLevel, score float64) {
	agrees := true
	switch {
	case whole && strings.Contains(t.written, q.exact):
		level = model.MatchExact
	case whole && strings.Contains(t.key, q.key):
		level = model.MatchTonePlacement
	default:
		level = model.MatchPrefix
		if whole {
			level = model.MatchFolded
		}
		agrees = !q.diacritics || startsEach(q.key, t.key)
	}
	if t.kind == model.NameAbbreviation && level != model.MatchPrefix {
		level = model.MatchAbbreviation
	}
	score = levelScore[level] + 0.09*float64(len(q.tokens))/float64(max(len(t.tokens), len(q.tokens)))
	switch t.field {
	case "names":
		score -= 0.005
	case "title", "subject":
		score -= 0.02
	}
	if !agrees {
		score *= contradicts
	}
	return level, score
}

// startsEach tells whether every word of a query starts some word of a text.
func startsEach(query, text string) bool {
	for _, word := range strings.Fields(query) {
		if !strings.Contains(text, " "+word) {
			return false
		}
	}
	return true
}

// align finds the token of the text for each one of the query, and whether all of them are whole.
func align(query, text []token) (matched []token, whole bool) {
	whole = true
	for _, q := range query {
		i := slices.IndexFunc(text, func(t token) bool { return t.folded == q.folded })
		if i < 0 {
			whole = false
			i = slices.IndexFunc(text, func(t token) bool { return strings.HasPrefix(t.folded, q.folded) })
		}
		if i >= 0 {
			matched = append(matched, text[i])
		}
	}
	return matched, whole
}

// find searches, best first.
func (g *Graph) find(s Search) ([]hit, error) {
	hits, err := g.hits(s)
	return g.ranked(hits, len(hits)), err
}

// hits searches, in no order.
func (g *Graph) hits(s Search) ([]hit, error) {
	q, err := ask(s.Query)
	if err != nil || len(q.tokens) == 0 {
		return nil, err
	}
	whole, texts := g.containing(q, model.SearchFolded), g.containing(q, s.Mode)
	hits := make([]hit, 0, len(texts))
	for _, number := range texts {
		for len(whole) > 0 && whole[0] < number {
			whole = whole[1:]
		}
		t := &g.texts.texts[number]
		level, score := q.match(t, len(whole) > 0 && whole[0] == number)
		if !s.Mode.Accepts(level) || !g.wanted(s.Types, t) {
			continue
		}
		h := hit{node: t.node, article: t.article, level: level, score: score, text: number}
		last := len(hits) - 1 // the texts of a node stand side by side
		switch {
		case last < 0 || hits[last].node != h.node || hits[last].article != h.article:
			hits = append(hits, h)
		case h.score > hits[last].score:
			hits[last] = h
		}
	}
	if len(hits) == 0 && s.Mode.Accepts(model.MatchFuzzy) && s.Mode != model.SearchExact {
		hits = g.near(q, s.Types)
	}
	if within(s.Types, searchType("")) {
		titles := make(map[int32]int) // article -> its hit
		for i, h := range hits {
			if h.article {
				titles[h.node] = i
			}
		}
		for _, h := range g.bodies.find(q) {
			i, ok := titles[h.node]
			switch {
			case !s.Mode.Accepts(h.level):
			case !ok:
				hits = append(hits, h)
			case h.score > hits[i].score:
				hits[i] = h
			}
		}
	}
	return hits, nil
}

// ranked gives the best hits, the very best first, or all if there are no more than most. Of those that are as good, entities come before articles, and each kind in its usual
// order.
func (g *Graph) ranked(hits []hit, most int) []hit {
	usual := make([]way, len(kindPlace)+1)
	usual[len(kindPlace)] = g.orders[""].way(nil)
	for kind, i := range kindPlace {
		usual[i] = g.orders[kind].way(nil)
	}
	// What is compared is small and without pointers: a short query can hit every node there is.
	type rank struct {
		score float64
		place int64 // the kind, then the place among its kind
		hit   int32
	}
	compare := func(x, y rank) int {
		switch {
		case x.score > y.score:
			return -1
		case x.score < y.score:
			return 1
		}
		return cmp.Compare(x.place, y.place)
	}
	ranks := make([]rank, 0, min(most, len(hits)))
	for i, h := range hits {
		kind := len(kindPlace)
		if !h.article {
			kind = kindPlace[g.entities[h.node].EntityType()]
		}
		r := rank{h.score, int64(kind)<<32 | int64(usual[kind].place(h.node)), int32(i)}
		switch {
		case most >= len(hits):
			ranks = append(ranks, r)
		case len(ranks) < most || compare(r, ranks[most-1]) < 0: // few are, after the first ones
			at, _ := slices.BinarySearchFunc(ranks, r, compare)
			ranks = slices.Insert(ranks[:min(len(ranks), most-1)], at, r)
		}
	}
	if most >= len(hits) {
		slices.SortFunc(ranks, compare)
	}
	sorted := make([]hit, len(ranks))
	for i, r := range ranks {
		sorted[i] = hits[r.hit]
	}
	return sorted
}

func (g *Graph) wanted(types []model.SearchType, t *text) bool {
	kind := searchType("")
	if !t.article {
		kind = searchType(g.entities[t.node].EntityType())
	}
	return within(types, kind)
}

// containing gives the texts that have all the tokens of a query, whole or, in some modes, as the start of a word.
func (g *Graph) containing(q question, mode model.SearchMode) []int32 {
	prefix := mode == model.SearchSmart || mode == model.SearchPrefix || mode == ""
	lists := make([][]int32, len(q.tokens))
	for i, t := range q.tokens {
		// '3' is not the start of '36': numbers are whole.
		lists[i] = g.texts.with(t.folded, prefix && !unicode.IsDigit(rune(t.folded[0])))
	}
	slices.SortFunc(lists, func(x, y []int32) int { return cmp.Compare(len(x), len(y)) })
	common := lists[0]
	for _, list := range lists[1:] {
		var both []int32
		for _, n := range common {
			if _, ok := slices.BinarySearch(list, n); ok {
				both = append(both, n)
			}
		}
		common = both
	}
	return common
}

// Search implements [Reader].
func (g *Graph) Search(_ context.Context, s Search, page Page) (*model.SearchConnection, error) {
	hits, err := g.hits(s)
	if err != nil {
		return nil, err
	}
	total, facets, most := len(hits), g.facets(hits), len(hits)
	if page.After == nil && page.Before == nil && page.Last == nil && !page.All {
		most = MaxPage // where a page from the start ends at the latest
	}
	hits = g.ranked(hits, most)
	key := seed("search", "", s)
	cursor := func(i int) model.Cursor { return model.Cursor{Seed: key, ID: g.found(hits[i]).NodeID()} }
	from, to, err := page.window(total, key, scan(len(hits), cursor))
	if err != nil {
		return nil, err
	}
	connection := &model.SearchConnection{
		Edges:      make([]*model.SearchEdge, 0, to-from),
		TotalCount: int32(total),
		PageInfo:   &model.PageInfo{HasPreviousPage: from > 0, HasNextPage: to < total},
		Facets:     facets,
	}
	for i := from; i < to; i++ {
		connection.Edges = append(connection.Edges, &model.SearchEdge{
			Cursor: cursor(i), Node: g.found(hits[i]), Score: hits[i].score, MatchedBy: hits[i].level,
			Matches: []*model.TextMatch{g.explain(s.Query, hits[i])},
		})
	}
	if n := len(connection.Edges); n > 0 {
		connection.PageInfo.StartCursor = &connection.Edges[0].Cursor
		connection.PageInfo.EndCursor = &connection.Edges[n-1].Cursor
	}
	return connection, nil
}

// explain shows where a query is found.
func (g *Graph) explain(query string, h hit) *model.TextMatch {
	asked := tokenise(norm.NFC.String(query))
	if h.text < 0 {
		return fragment(g.articles[h.node].Text, asked)
	}
	t := g.texts.texts[h.text]
	tokens := t.tokens
	matched, _ := align(asked, tokens)
	if h.level == model.MatchFuzzy {
		matched = alignNear(asked, tokens)
	}
	slices.SortFunc(matched, func(x, y token) int { return cmp.Compare(x.start, y.start) })
	m := &model.TextMatch{Field: t.field, Fragment: t.value, Highlights: []*model.Highlight{}}
	for _, token := range slices.Compact(matched) {
		m.Highlights = append(m.Highlights, &model.Highlight{Start: token.start, End: token.end})
	}
	return m
}

// facets counts results by type, and those of each type by kind.
func (g *Graph) facets(hits []hit) []*model.SearchFacet {
	counts := make(map[string]map[string]int32)
	count := func(field, value string, n int32) {
		if counts[field] == nil {
			counts[field] = make(map[string]int32)
		}
		counts[field][value] += n
	}
	var kind model.EntityType // of the last hits, which are as many as run
	var run int32
	for _, h := range hits {
		if h.article {
			count("type", "ARTICLE", 1)
			if publisher := g.articles[h.node].Publisher; publisher != "" {
				count("publisher", string(publisher), 1)
			}
			continue
		}
		e := g.entities[h.node]
		if next := e.EntityType(); next != kind {
			if run > 0 {
				count("type", string(kind), run)
			}
			kind, run = next, 0
		}
		run++
		switch e := e.(type) {
		case *model.Organization:
			count("organizationKind", string(e.Kind), 1)
		case *model.Meeting:
			count("meetingKind", string(e.Kind), 1)
		case *model.Document:
			count("documentType", string(e.Type), 1)
		case *model.Position:
			count("rank", string(e.Rank), 1)
		}
	}
	if run > 0 {
		count("type", string(kind), run)
	}
	facets := make([]*model.SearchFacet, 0, len(counts))
	for _, field := range []string{"type", "organizationKind", "meetingKind", "documentType", "rank", "publisher"} {
		if counts[field] == nil && field != "type" {
			continue
		}
		facet := &model.SearchFacet{Field: field, Values: []*model.FacetValue{}}
		for _, value := range slices.SortedFunc(maps.Keys(counts[field]), func(x, y string) int {
			return cmp.Or(cmp.Compare(counts[field][y], counts[field][x]), cmp.Compare(x, y))
		}) {
			facet.Values = append(facet.Values, &model.FacetValue{Value: value, Count: counts[field][value]})
		}
		facets = append(facets, facet)
	}
	return facets
}
