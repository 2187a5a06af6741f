package store

import (
	"cmp"
	"context"
	"maps"
	"math"
	"math/bits"
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
	head
	field string
	value string // NFC

	// What queries are compared to, worked out once.
	tokens       []token
	written, key string // words
}

// head is what ranking looks at in every text: small, so that a short query can look at all there are.
type head struct {
	node         int32
	words        uint16
	kind         uint8 // place in searchTypes
	abbreviation bool
	penalty      float32 // what the field takes off the score
}

// index finds texts by their folded tokens.
type index struct {
	texts      []text
	heads      []head    // of the texts
	vocabulary []string  // sorted
	postings   [][]int32 // vocabulary -> texts, ascending
	initials   map[string][]string
	facets     facets
}

// searchTypes are the kinds of result, in the order in which they are listed.
var searchTypes = []model.SearchType{"PERSON", "ORGANIZATION", "POSITION", "MEETING", "DOCUMENT", "ARTICLE"}

const articleKind = 5 // place of articles in searchTypes

// penalty is what a match in a field is worth less than one in the name.
var penalty = map[string]float32{"names": 0.005, "title": 0.02, "subject": 0.02}

// index reads every text that a node can be found by.
func (g *Graph) index() index {
	var x index
	byToken := make(map[string][]int32)
	add := func(node int32, kind uint8, field, value string, sort model.NameKind) {
		if value == "" {
			return
		}
		t := text{field: field, value: norm.NFC.String(value)}
		number := int32(len(x.texts))
		t.tokens = tokenise(t.value)
		t.head = head{node: node, kind: kind, words: uint16(min(len(t.tokens), math.MaxUint16)), penalty: penalty[field], abbreviation: sort == model.NameAbbreviation}
		t.written, t.key = words(t.value, t.tokens, exact), words(t.value, t.tokens, Key)
		if t.key == t.written {
			t.key = t.written // one string in memory
		}
		x.texts, x.heads = append(x.texts, t), append(x.heads, t.head)
		for _, token := range t.tokens {
			if list := byToken[token.folded]; len(list) == 0 || list[len(list)-1] != number {
				byToken[token.folded] = append(list, number)
			}
		}
	}
	for i, e := range g.entities {
		n, kind := int32(i), uint8(kindPlace[e.EntityType()])
		for _, name := range e.Common().Names {
			field := "names"
			if name.Value == e.Common().Name {
				field = "name"
			}
			add(n, kind, field, name.Value, name.Kind)
		}
		if d, ok := e.(*model.Document); ok {
			add(n, kind, "symbol", string(d.Symbol), "")
			add(n, kind, "name", numbered(d), "")
			add(n, kind, "subject", string(d.Subject), "")
		}
	}
	for i, a := range g.articles {
		add(int32(i), articleKind, "title", string(a.Title), "")
	}
	x.vocabulary = slices.Sorted(maps.Keys(byToken))
	for _, token := range x.vocabulary {
		x.postings = append(x.postings, byToken[token])
	}
	x.initials = g.initials()
	x.facets = g.countable()
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
	marked, n := make([]uint64, len(x.texts)/64+1), 0 // one bit a text
	for _, list := range x.postings[from:to] {
		for _, number := range list {
			marked[number/64] |= 1 << (number % 64)
		}
		n += len(list)
	}
	all := make([]int32, 0, min(n, len(x.texts)))
	for i, set := range marked {
		for ; set != 0; set &= set - 1 {
			all = append(all, int32(i*64+bits.TrailingZeros64(set)))
		}
	}
	return all
}

// hit is a node that a search found. It is small and without pointers: a short query can hit every node there is.
type hit struct {
	score    float64
	node     int32
	text     int32 // -1 for the text of an article
	kind     uint8 // place in searchTypes
	level    uint8 // place in levels
	question uint8 // which reading of the query found it
}

// levels are how close a match can be, closest first.
var levels = []model.MatchLevel{model.MatchExact, model.MatchTonePlacement, model.MatchAbbreviation, model.MatchFolded, model.MatchPrefix, model.MatchFuzzy}

const (
	exactly = uint8(iota)
	tonePlaced
	abbreviated
	folded
	started
	fuzzily
)

func (h hit) article() bool { return h.kind == articleKind }

// found is what a search finds: hits, and what the query can be read as.
type found struct {
	questions []question
	hits      []hit
}

func (g *Graph) found(h hit) model.SearchResult {
	if h.article() {
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
	// best is the level of what has the words as they stand here, worse than EXACT where they are not those typed.
	best uint8
	// together are folded words, between spaces, that stand for one that was typed: a text has them side by side.
	together []string
	// people says that only people are meant.
	people bool
	// marked are those of the words in key that have diacritics: they count, and words without are open.
	marked []string
}

func ask(query string) (question, error) {
	if !utf8.ValidString(query) || utf8.RuneCountInString(query) > maxQuery {
		return question{}, badInput("a query has at most %d characters", maxQuery)
	}
	query = norm.NFC.String(query)
	q := question{tokens: tokenise(query)}
	if len(q.tokens) > maxTokens {
		return question{}, badInput("a query has at most %d words", maxTokens)
	}
	q.exact = words(query, q.tokens, exact)
	q.key = words(query, q.tokens, Key)
	q.written = strings.Fields(q.exact)
	for _, word := range strings.Fields(q.key) {
		if hasDiacritics(word) {
			q.marked = append(q.marked, word)
		}
	}
	return q, nil
}

// levelScore is what a match of each level is worth; how much of the text is matched adds less than a level.
var levelScore = [...]float64{exactly: 0.9, tonePlaced: 0.8, abbreviated: 0.7, folded: 0.6, started: 0.5}

// contradicts is what is left of the score when a word of the query has diacritics and no word of the text has the same:
// whatever has the typed ones comes first.
const contradicts = 0.2

// match compares a query to a text that has all its tokens, as whole words or else some as starts of words.
func (x *index) match(q *question, number int32, whole bool) (level uint8, score float64) {
	t := &x.heads[number]
	level = started
	if whole {
		switch text := &x.texts[number]; {
		case strings.Contains(text.written, q.exact):
			level = exactly
		case strings.Contains(text.key, q.key):
			level = tonePlaced
		default:
			level = folded
		}
	}
	agrees := level < folded || len(q.marked) == 0 || startsEach(q.marked, x.texts[number].key)
	if t.abbreviation && level != started {
		level = abbreviated
	}
	asked := float64(len(q.tokens))
	score = levelScore[level] + 0.09*asked/max(float64(t.words), asked) - float64(t.penalty)
	if !agrees {
		score *= contradicts
	}
	return level, score
}

// hasAll tells whether a text has every one of some folded phrases.
func hasAll(text string, phrases []string) bool {
	text = " " + Fold(text) + " "
	return !slices.ContainsFunc(phrases, func(p string) bool { return !strings.Contains(text, p) })
}

// startsEach tells whether every one of some words starts some word of a text.
func startsEach(marked []string, text string) bool {
	for _, word := range marked {
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
func (g *Graph) find(ctx context.Context, s Search) (found, error) {
	f, err := g.hits(ctx, s)
	if err != nil {
		return f, err
	}
	f.hits = g.ranked(f.hits, len(f.hits))
	return f, nil
}

// hits searches, in no order.
func (g *Graph) hits(ctx context.Context, s Search) (found, error) {
	if err := s.Check(); err != nil {
		return found{}, err
	}
	q, err := ask(s.Query)
	if err != nil || len(q.tokens) == 0 {
		return found{}, err
	}
	f, p := found{questions: []question{q}}, &pulse{ctx: ctx}
	if s.Mode.Accepts(model.MatchAbbreviation) {
		f.questions = append(f.questions, g.readingsOf(s.Query, q)...)
	}
	for i := range f.questions {
		f.join(g.named(p, s, &f.questions[i], uint8(i)))
	}
	if len(f.hits) == 0 && s.Mode.Accepts(model.MatchFuzzy) {
		f.hits = g.near(p, q, s.Types)
	}
	if within(s.Types, searchTypes[articleKind]) {
		f.join(slices.DeleteFunc(g.bodies.find(p, q), func(h hit) bool { return !s.Mode.Accepts(levels[h.level]) }))
	}
	return f, ctx.Err()
}

// join takes in the hits of another question. What both hit counts by the better one.
func (f *found) join(more []hit) {
	if len(f.hits) == 0 {
		f.hits = more
		return
	}
	if len(more) == 0 {
		return
	}
	type id struct {
		node int32
		kind uint8
	}
	at := make(map[id]int, len(more))
	for i, h := range more {
		at[id{h.node, h.kind}] = i
	}
	for i, h := range f.hits {
		j, both := at[id{h.node, h.kind}]
		if both && more[j].score > h.score {
			f.hits[i] = more[j]
		}
		if both {
			more[j].node = -1
		}
	}
	f.hits = append(f.hits, slices.DeleteFunc(more, func(h hit) bool { return h.node < 0 })...)
}

// named finds what is called by the words of a query.
func (g *Graph) named(p *pulse, s Search, q *question, number uint8) []hit {
	x := &g.texts
	accepts, wants := [len(levelScore)]bool{}, [articleKind + 1]bool{}
	for i := range accepts {
		accepts[i] = s.Mode.Accepts(levels[i])
	}
	for i, kind := range searchTypes {
		wants[i] = within(s.Types, kind) && (i == 0 || !q.people)
	}
	whole, texts := g.containing(q, model.SearchFolded), g.containing(q, s.Mode)
	hits := make([]hit, 0, len(texts))
	for _, text := range texts {
		if p.stops() {
			return nil
		}
		for len(whole) > 0 && whole[0] < text {
			whole = whole[1:]
		}
		t := &x.heads[text]
		if !wants[t.kind] {
			continue
		}
		level, score := x.match(q, text, len(whole) > 0 && whole[0] == text)
		if level < q.best {
			level, score = q.best, score-levelScore[level]+levelScore[q.best]
		} else if len(q.together) > 0 && !hasAll(x.texts[text].key, q.together) {
			continue
		}
		if !accepts[level] {
			continue
		}
		h := hit{score: score, node: t.node, text: text, kind: t.kind, level: level, question: number}
		last := len(hits) - 1 // the texts of a node stand side by side
		switch {
		case last < 0 || hits[last].node != h.node || hits[last].kind != h.kind:
			hits = append(hits, h)
		case h.score > hits[last].score:
			hits[last] = h
		}
	}
	return hits
}

// ranked gives the best hits, the very best first, or all if there are no more than most. Of those that are as good,
// entities come before articles, and each kind in its usual order.
func (g *Graph) ranked(hits []hit, most int) []hit {
	usual := make([]way, len(searchTypes))
	usual[articleKind] = g.orders[""].way(nil)
	for kind, i := range kindPlace {
		usual[i] = g.orders[kind].way(nil)
	}
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
		if len(ranks) == most && most < len(hits) && (most == 0 || h.score < ranks[most-1].score) {
			continue
		}
		r := rank{h.score, int64(h.kind)<<32 | int64(usual[h.kind].place(h.node)), int32(i)}
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

// containing gives the texts that have all the tokens of a query, whole or, in some modes, as the start of a word.
func (g *Graph) containing(q *question, mode model.SearchMode) []int32 {
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
func (g *Graph) Search(ctx context.Context, s Search, page Page) (*model.SearchConnection, error) {
	f, err := g.hits(ctx, s)
	if err != nil {
		return nil, err
	}
	total, facets, most := len(f.hits), g.texts.facets.count(f.hits), len(f.hits)
	if page.After == nil && page.Before == nil && page.Last == nil && !page.All {
		most = MaxPage // where a page from the start ends at the latest
	}
	hits := g.ranked(f.hits, most)
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
			Cursor: cursor(i), Node: g.found(hits[i]), Score: hits[i].score, MatchedBy: levels[hits[i].level],
			Matches: []*model.TextMatch{g.explain(f.questions[hits[i].question].tokens, hits[i])},
		})
	}
	if n := len(connection.Edges); n > 0 {
		connection.PageInfo.StartCursor = &connection.Edges[0].Cursor
		connection.PageInfo.EndCursor = &connection.Edges[n-1].Cursor
	}
	return connection, nil
}

// explain shows where a query is found.
func (g *Graph) explain(asked []token, h hit) *model.TextMatch {
	if h.text < 0 {
		return fragment(g.articles[h.node].Text, asked)
	}
	t := &g.texts.texts[h.text]
	matched, _ := align(asked, t.tokens)
	if h.level == fuzzily {
		matched = alignNear(asked, t.tokens)
	}
	slices.SortFunc(matched, func(x, y token) int { return cmp.Compare(x.start, y.start) })
	m := &model.TextMatch{Field: t.field, Fragment: t.value, Highlights: []*model.Highlight{}}
	for _, token := range slices.Compact(matched) {
		m.Highlights = append(m.Highlights, &model.Highlight{Start: token.start, End: token.end})
	}
	return m
}

// facets are the values by which results are counted, numbered.
type facets struct {
	values   []facetValue
	entities []int32 // entity -> its value beside its kind, -1 for none
	articles []int32 // article -> publisher, -1 for none
}

type facetValue struct{ field, value string }

// countable numbers the values of the graph.
func (g *Graph) countable() facets {
	var f facets
	numbers := make(map[facetValue]int32)
	number := func(field, value string) int32 {
		if value == "" {
			return -1
		}
		v := facetValue{field, value}
		n, known := numbers[v]
		if !known {
			n = int32(len(f.values))
			numbers[v], f.values = n, append(f.values, v)
		}
		return n
	}
	for _, e := range g.entities {
		n := int32(-1)
		switch e := e.(type) {
		case *model.Organization:
			n = number("organizationKind", string(e.Kind))
		case *model.Meeting:
			n = number("meetingKind", string(e.Kind))
		case *model.Document:
			n = number("documentType", string(e.Type))
		case *model.Position:
			n = number("rank", string(e.Rank))
		}
		f.entities = append(f.entities, n)
	}
	for _, a := range g.articles {
		f.articles = append(f.articles, number("publisher", string(a.Publisher)))
	}
	return f
}

// count counts results by type, and those of each type by kind.
func (f *facets) count(hits []hit) []*model.SearchFacet {
	var kinds [articleKind + 1]int32
	counts := make([]int32, len(f.values))
	for _, h := range hits {
		kinds[h.kind]++
		n := int32(-1)
		switch {
		case h.article():
			n = f.articles[h.node]
		case h.kind > 0: // people have no kinds
			n = f.entities[h.node]
		}
		if n >= 0 {
			counts[n]++
		}
	}
	byField := map[string][]*model.FacetValue{"type": {}}
	add := func(field, value string, n int32) {
		if n > 0 {
			byField[field] = append(byField[field], &model.FacetValue{Value: value, Count: n})
		}
	}
	for i, n := range kinds {
		add("type", string(searchTypes[i]), n)
	}
	for i, n := range counts {
		add(f.values[i].field, f.values[i].value, n)
	}
	counted := make([]*model.SearchFacet, 0, len(byField))
	for _, field := range []string{"type", "organizationKind", "meetingKind", "documentType", "rank", "publisher"} {
		if values, ok := byField[field]; ok {
			slices.SortFunc(values, func(x, y *model.FacetValue) int {
				return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Value, y.Value))
			})
			counted = append(counted, &model.SearchFacet{Field: field, Values: values})
		}
	}
	return counted
}
