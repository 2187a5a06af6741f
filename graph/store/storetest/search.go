package storetest

import (
	"cmp"
	"context"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// word is a run of letters or of digits, and where it stands in the code points of its text.
type word struct {
	written, folded string // in lower case; without diacritics, and digits without leading zeros
	start, end      int
}

var wordPattern = regexp.MustCompile(`[\p{L}\p{M}]+|\p{Nd}+`)

// wordsOf takes a text in NFC apart.
func wordsOf(text string) []word {
	var words []word
	for _, at := range wordPattern.FindAllStringIndex(text, -1) {
		written := text[at[0]:at[1]]
		folded := store.Fold(written)
		if unicode.IsDigit([]rune(written)[0]) {
			folded = cmp.Or(strings.TrimLeft(folded, "0"), "0")
		}
		if folded == "" { // nothing but a mark
			continue
		}
		start := utf8.RuneCountInString(text[:at[0]])
		words = append(words, word{lower(written), folded, start, start + utf8.RuneCountInString(written)})
	}
	return words
}

func (w word) digits() bool { return unicode.IsDigit(rune(w.folded[0])) }

// plain tells whether a word has no diacritics: it then stands for words with any.
func (w word) plain() bool { return store.Fold(w.written) == w.written }

// phrase is the words of a text in some form, each between spaces.
func phrase(words []word, form func(string) string) string {
	p := " "
	for _, w := range words {
		p += form(w.written) + " "
	}
	return p
}

// plainWords are the words of a text with their tone marks in one place.
func plainWords(text string) string { return phrase(wordsOf(norm.NFC.String(text)), store.Key) }

// hit is a node that a search finds, and by what.
type hit struct {
	node   model.Node
	score  float64
	level  model.MatchLevel
	asked  []word
	field  string
	value  string
	inText bool
}

func searchType(kind model.EntityType) model.SearchType {
	return cmp.Or(model.SearchType(kind), "ARTICLE")
}

// named is one text by which a node is found.
type named struct {
	field, value string
	kind         model.NameKind
}

// called is all by which a node is found but the text of an article.
func called(n model.Node) []named {
	var all []named
	switch n := n.(type) {
	case *model.Article:
		all = append(all, named{field: "title", value: string(n.Title)})
	case model.Entity:
		for _, name := range n.Common().Names {
			field := "names"
			if name.Value == n.Common().Name {
				field = "name"
			}
			all = append(all, named{field, name.Value, name.Kind})
		}
		if d, ok := n.(*model.Document); ok {
			all = append(all, named{field: "symbol", value: string(d.Symbol)})
			if d.Symbol == "" && d.Number != "" {
				all = append(all, named{field: "name", value: d.TypeLabel + " " + d.Number})
			}
			all = append(all, named{field: "subject", value: string(d.Subject)})
		}
	}
	return slices.DeleteFunc(all, func(n named) bool { return n.value == "" })
}

// search compares the query, and all that it may be short for, to every text there is.
func (l *Ledger) search(s store.Search) ([]hit, error) {
	if err := s.Check(); err != nil {
		return nil, err
	}
	query := norm.NFC.String(s.Query)
	asked := wordsOf(query)
	if len(asked) == 0 {
		return nil, nil
	}
	var nodes []model.Node
	for _, n := range append(nodesOf(l.entities), nodesOf(l.articles)...) {
		if kind, _ := kindOf(n); within(s.Types, searchType(kind)) {
			nodes = append(nodes, n)
		}
	}
	best := make(map[string]hit)
	found := func(h hit) {
		if other, ok := best[h.node.NodeID()]; s.Mode.Accepts(h.level) && (!ok || h.score > other.score) {
			best[h.node.NodeID()] = h
		}
	}
	for _, n := range nodes {
		for _, t := range called(n) {
			if h, ok := compare(asked, t, s.Mode); ok {
				h.node = n
				found(h)
			}
		}
	}
	if s.Mode.Accepts(model.MatchAbbreviation) {
		type reading struct {
			spelling
			best model.MatchLevel // what a match of these words as they stand is
		}
		var readings []reading
		if symbol := l.symbolOf(query, asked); symbol != nil {
			readings = append(readings, reading{spelling{symbol, []string{phrase(symbol, store.Fold)}}, model.MatchFolded})
		}
		for _, longer := range l.spelledOut(query, asked) {
			readings = append(readings, reading{longer, model.MatchAbbreviation})
		}
		name := l.withoutHonorific(query, asked)
		for _, n := range nodes {
			for _, t := range called(n) {
				if _, ok := n.(*model.Person); ok && name != nil {
					if h, ok := compare(name, t, s.Mode); ok {
						h.node = n
						found(h)
					}
				}
				for _, r := range readings {
					h, ok := compare(r.asked, t, s.Mode)
					if !ok {
						continue
					}
					if more := levelScore[h.level] - levelScore[r.best]; more > 0 {
						h.level, h.score = r.best, h.score-more
					} else if text := phrase(wordsOf(norm.NFC.String(t.value)), store.Fold); slices.ContainsFunc(r.together, func(p string) bool { return !strings.Contains(text, p) }) {
						continue
					}
					h.node = n
					found(h)
				}
			}
		}
	}
	if len(best) == 0 && s.Mode.Accepts(model.MatchFuzzy) {
		for _, n := range nodes {
			for _, t := range called(n) {
				if h, ok := nearly(query, asked, t); ok {
					h.node = n
					found(h)
				}
			}
		}
	}
	for _, n := range nodes {
		if a, ok := n.(*model.Article); ok {
			if h, ok := together(asked, wordsOf(a.Text)); ok {
				h.node, h.asked = a, asked
				found(h)
			}
		}
	}
	place := make(map[string]int)
	for i, n := range l.sorted(nodes, nil) {
		place[n.NodeID()] = i
	}
	return slices.SortedFunc(maps.Values(best), func(x, y hit) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(place[x.node.NodeID()], place[y.node.NodeID()]))
	}), nil
}

var levelScore = map[model.MatchLevel]float64{
	model.MatchExact: 0.9, model.MatchTonePlacement: 0.8, model.MatchAbbreviation: 0.7, model.MatchFolded: 0.6, model.MatchPrefix: 0.5,
}

var fieldPenalty = map[string]float32{"names": 0.005, "title": 0.02, "subject": 0.02}

// compare compares a query to a text that has all its words, or words that start like them.
func compare(asked []word, t named, mode model.SearchMode) (h hit, ok bool) {
	text := wordsOf(norm.NFC.String(t.value))
	whole := true
	for _, w := range asked {
		is := slices.ContainsFunc(text, func(other word) bool { return other.folded == w.folded })
		starts := slices.ContainsFunc(text, func(other word) bool { return strings.HasPrefix(other.folded, w.folded) })
		whole = whole && is
		if !is && (!starts || w.digits() || !mode.Accepts(model.MatchPrefix) || mode == model.SearchExact) {
			return hit{}, false
		}
	}
	h = hit{level: model.MatchPrefix, asked: asked, field: t.field, value: t.value}
	agrees := !slices.ContainsFunc(asked, func(w word) bool {
		return !w.plain() && !strings.Contains(phrase(text, store.Key), " "+store.Key(w.written))
	})
	switch {
	case whole && strings.Contains(phrase(text, lower), phrase(asked, lower)):
		h.level, agrees = model.MatchExact, true
	case whole && strings.Contains(phrase(text, store.Key), phrase(asked, store.Key)):
		h.level, agrees = model.MatchTonePlacement, true
	case whole:
		h.level = model.MatchFolded
	}
	if whole && t.kind == model.NameAbbreviation {
		h.level = model.MatchAbbreviation
	}
	n := float64(len(asked))
	h.score = levelScore[h.level] + 0.09*n/max(n, float64(len(text))) - float64(fieldPenalty[t.field])
	if !agrees {
		h.score *= 0.2
	}
	return h, true
}

// together finds where all the words of a query stand together in the text of an article.
func together(asked, text []word) (best hit, found bool) {
	last := make(map[string]int) // where each word of the query stood last
	for end, t := range text {
		if !slices.ContainsFunc(asked, func(w word) bool { return w.folded == t.folded }) {
			continue
		}
		last[t.folded] = end
		first, agrees := end, true
		for _, w := range asked {
			at, stood := last[w.folded]
			if !stood {
				at = -len(text) - 100
			}
			first = min(first, at)
			agrees = agrees && stood && (w.plain() || store.Key(text[at].written) == store.Key(w.written))
		}
		span := end - first + 1
		if span > 2*len(asked)+10 {
			continue
		}
		h := hit{level: model.MatchFolded, score: 0.28 + 0.03*min(1, float64(len(asked))/float64(span)), inText: true}
		if from := end + 1 - len(asked); from >= 0 && slices.EqualFunc(asked, text[from:end+1], func(w, t word) bool { return w.folded == t.folded }) {
			h.level, h.score, agrees = model.MatchExact, 0.36, true
			for i, w := range asked {
				t := text[from+i]
				switch {
				case t.written == w.written:
				case store.Key(t.written) == store.Key(w.written):
					if h.level == model.MatchExact {
						h.level, h.score = model.MatchTonePlacement, 0.35
					}
				default:
					h.level, h.score, agrees = model.MatchFolded, 0.32, agrees && w.plain()
				}
			}
		}
		if !agrees {
			h.score = 0.05
		}
		if !found || h.score > best.score {
			best, found = h, true
		}
	}
	return best, found
}

// nearly compares a query to a text that has words like its own, with two letters in all that differ at most.
func nearly(query string, asked []word, t named) (hit, bool) {
	value := norm.NFC.String(t.value)
	total, same := 0, 0
	for _, w := range asked {
		least := -1
		for _, other := range wordsOf(value) {
			if d := edits(w.folded, other.folded); d <= tolerance(w.folded) && (least < 0 || d < least) {
				least = d
			}
		}
		if least < 0 {
			return hit{}, false
		}
		total += least
		if least == 0 {
			same++
		}
	}
	if total > 2 || len(asked) > 1 && same == 0 {
		return hit{}, false
	}
	typed := len(phrase(asked, lower))
	return hit{level: model.MatchFuzzy, asked: asked, field: t.field, value: t.value,
		score: 0.2 + 0.08*float64(typed)/float64(max(typed, utf8.RuneCountInString(value))) - 0.02*float64(total)}, true
}

// tolerance is how many letters of a word may differ.
func tolerance(word string) int {
	switch {
	case len(word) < 3 || word[0] >= '0' && word[0] <= '9':
		return 0
	case len(word) < 8:
		return 1
	}
	return 2
}

// edits counts the letters to insert, remove, change or swap, by trying it all. More than two are three.
func edits(x, y string) int {
	var try func(x, y string, left int) int
	try = func(x, y string, left int) int {
		for x != "" && y != "" && x[0] == y[0] {
			x, y = x[1:], y[1:]
		}
		if x == "" && y == "" {
			return 0
		}
		if left == 0 {
			return 1
		}
		least := left + 1
		if x != "" {
			least = min(least, 1+try(x[1:], y, left-1))
		}
		if y != "" {
			least = min(least, 1+try(x, y[1:], left-1))
		}
		if x != "" && y != "" {
			least = min(least, 1+try(x[1:], y[1:], left-1))
		}
		if len(x) > 1 && len(y) > 1 && x[0] == y[1] && x[1] == y[0] {
			least = min(least, 1+try(x[2:], y[2:], left-1))
		}
		return least
	}
	return try(x, y, 2)
}

// Search implements [store.Reader].
func (l *Ledger) Search(_ context.Context, s store.Search, page store.Page) (*model.SearchConnection, error) {
	hits, err := l.search(s)
	if err != nil {
		return nil, err
	}
	var rows []store.Row
	for _, h := range hits {
		rows = append(rows, store.Row{Cursor: model.Cursor{ID: h.node.NodeID()}, Item: h})
	}
	cutRows, err := cut(rows, page, []any{"search", s})
	if err != nil {
		return nil, err
	}
	c := &model.SearchConnection{TotalCount: int32(len(hits)), PageInfo: &model.PageInfo{HasNextPage: cutRows.HasNext, HasPreviousPage: cutRows.HasPrevious}, Facets: facets(hits)}
	for _, row := range cutRows.Rows {
		h := row.Item.(hit)
		c.Edges = append(c.Edges, &model.SearchEdge{
			Cursor: row.Cursor, Node: copied(h.node).(model.SearchResult), Score: h.score, MatchedBy: h.level, Matches: []*model.TextMatch{l.show(h)},
		})
	}
	if n := len(c.Edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &c.Edges[0].Cursor, &c.Edges[n-1].Cursor
	}
	return c, nil
}

// show is the text in which a query is found, with the words marked.
func (l *Ledger) show(h hit) *model.TextMatch {
	if h.inText {
		return excerpt(h.node.(*model.Article).Text, h.asked)
	}
	m := &model.TextMatch{Field: h.field, Fragment: norm.NFC.String(h.value), Highlights: []*model.Highlight{}}
	text := wordsOf(m.Fragment)
	marked := make(map[int]word)
	for _, w := range h.asked {
		var match func(other word) bool
		for _, match = range []func(other word) bool{
			func(other word) bool { return other.folded == w.folded },
			func(other word) bool { return h.level != model.MatchFuzzy && strings.HasPrefix(other.folded, w.folded) },
			func(other word) bool {
				return h.level == model.MatchFuzzy && tolerance(w.folded) > 0 && edits(w.folded, other.folded) == 1
			},
			func(other word) bool {
				return h.level == model.MatchFuzzy && tolerance(w.folded) > 1 && edits(w.folded, other.folded) == 2
			},
		} {
			if i := slices.IndexFunc(text, match); i >= 0 {
				marked[text[i].start] = text[i]
				break
			}
		}
	}
	for _, start := range slices.Sorted(maps.Keys(marked)) {
		m.Highlights = append(m.Highlights, &model.Highlight{Start: int32(start), End: int32(marked[start].end)})
	}
	return m
}

// excerpt is the part of a text that has the most different words of a query within 160 code points, the shortest of
// those, the first of those: 200 code points from 40 before it, without half words.
func excerpt(text string, asked []word) *model.TextMatch {
	var found []word
	for _, w := range wordsOf(text) {
		if slices.ContainsFunc(asked, func(a word) bool { return a.folded == w.folded }) {
			found = append(found, w)
		}
	}
	from, most, length := 0, 0, 0
	for i := range found {
		different := make(map[string]bool)
		for _, w := range found[i:] {
			if w.end > found[i].start+160 {
				break
			}
			different[w.folded] = true
			if n := len(different); n > most || n == most && w.end-found[i].start < length {
				from, most, length = i, n, w.end-found[i].start
			}
		}
	}
	m := &model.TextMatch{Field: "text", Highlights: []*model.Highlight{}}
	if len(found) == 0 {
		return m
	}
	runes := []rune(text)
	inWord := func(i int) bool { return wordPattern.MatchString(string(runes[i])) }
	start := max(0, found[from].start-40)
	for start > 0 && start < found[from].start && inWord(start-1) {
		start++
	}
	end := min(len(runes), start+200)
	for end > found[from].end && end < len(runes) && inWord(end) {
		end--
	}
	m.Fragment = string(runes[start:end])
	for _, w := range found {
		if w.start >= start && w.end <= end {
			m.Highlights = append(m.Highlights, &model.Highlight{Start: int32(w.start - start), End: int32(w.end - start)})
		}
	}
	return m
}

// facets counts results by their kind, and each kind by what it is divided into.
func facets(hits []hit) []*model.SearchFacet {
	counts := map[string]map[string]int32{"type": {}}
	count := func(field, value string) {
		if counts[field] == nil {
			counts[field] = make(map[string]int32)
		}
		if value != "" {
			counts[field][value]++
		}
	}
	for _, h := range hits {
		kind, _ := kindOf(h.node)
		count("type", string(searchType(kind)))
		switch n := h.node.(type) {
		case *model.Organization:
			count("organizationKind", string(n.Kind))
		case *model.Position:
			count("rank", string(n.Rank))
		case *model.Meeting:
			count("meetingKind", string(n.Kind))
		case *model.Document:
			count("documentType", string(n.Type))
		case *model.Article:
			count("publisher", string(n.Publisher))
		}
	}
	all := []*model.SearchFacet{}
	for _, field := range []string{"type", "organizationKind", "meetingKind", "documentType", "rank", "publisher"} {
		if len(counts[field]) == 0 && field != "type" {
			continue
		}
		f := &model.SearchFacet{Field: field, Values: []*model.FacetValue{}}
		for value, n := range counts[field] {
			f.Values = append(f.Values, &model.FacetValue{Value: value, Count: n})
		}
		slices.SortFunc(f.Values, func(x, y *model.FacetValue) int {
			return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Value, y.Value))
		})
		all = append(all, f)
	}
	return all
}

var nameScore = map[model.MatchLevel]float64{
	model.MatchExact: 0.9, model.MatchTonePlacement: 0.88, model.MatchFolded: 0.84, model.MatchAbbreviation: 0.85, model.MatchPrefix: 0.5, model.MatchFuzzy: 0.5,
}

// Match implements [store.Reader].
func (l *Ledger) Match(_ context.Context, inputs []*model.MatchInput, limit int) ([]*model.MatchResult, error) {
	if err := store.CheckMatch(inputs, limit); err != nil {
		return nil, err
	}
	var results []*model.MatchResult
	for _, input := range inputs {
		types := []model.SearchType{"PERSON", "ORGANIZATION", "POSITION", "MEETING", "DOCUMENT"}
		if input.Type != nil {
			types = []model.SearchType{model.SearchType(*input.Type)}
		}
		hits, err := l.search(store.Search{Query: input.Name, Types: types})
		if err != nil {
			return nil, err
		}
		candidates := []*model.MatchCandidate{}
		for _, h := range hits[:min(len(hits), 200)] {
			candidates = append(candidates, l.weigh(input, h))
		}
		slices.SortStableFunc(candidates, func(x, y *model.MatchCandidate) int { return cmp.Compare(y.Score, x.Score) })
		if len(candidates) > 0 {
			second := -1.0
			if len(candidates) > 1 {
				second = candidates[1].Score
			}
			candidates[0].IsMatch = candidates[0].Score >= 0.8 && candidates[0].Score-second >= 0.1
		}
		results = append(results, &model.MatchResult{Key: input.Key, Candidates: candidates[:min(len(candidates), limit)]})
	}
	return results, nil
}

// weigh says how likely what was found is what is meant.
func (l *Ledger) weigh(input *model.MatchInput, h hit) *model.MatchCandidate {
	c := &model.MatchCandidate{Entity: copied(h.node).(model.Entity), Score: nameScore[h.level]}
	c.Reasons = []string{strings.ToLower(string(h.level)) + " match of " + h.field + ` "` + norm.NFC.String(h.value) + `"`}
	text := wordsOf(norm.NFC.String(h.value))
	if h.level == model.MatchFolded && slices.ContainsFunc(h.asked, func(w word) bool {
		return !w.plain() && !strings.Contains(phrase(text, store.Key), " "+store.Key(w.written))
	}) {
		c.Score *= 0.5
		c.Reasons = append(c.Reasons, "the diacritics differ")
	}
	if len(h.asked) < len(text) {
		c.Score *= 0.5 + 0.5*float64(len(h.asked))/float64(len(text))
		c.Reasons = append(c.Reasons, "the name goes on")
	}
	if d, ok := h.node.(*model.Document); ok && d.Symbol != "" && sameSymbol(input.Name, string(d.Symbol)) {
		c.Score = max(c.Score, 0.9)
		c.Reasons = append(c.Reasons, "the symbol is "+string(d.Symbol))
	}
	if input.Organization != nil {
		if name := l.linked(h.node.NodeID(), *input.Organization); name != "" {
			c.Score += 0.1
			c.Reasons = append(c.Reasons, "has to do with "+name)
		} else {
			c.Score -= 0.2
			c.Reasons = append(c.Reasons, "nothing joins it to "+*input.Organization)
		}
	}
	if first := c.Entity.Common().FirstReportedOn; input.Date != nil && first != "" && first <= *input.Date && *input.Date <= c.Entity.Common().LastReportedOn {
		c.Score += 0.05
		c.Reasons = append(c.Reasons, "in the news around "+string(*input.Date))
	}
	c.Score = min(max(c.Score, 0), 1)
	return c
}

// linked is the name of an organisation that facts join an entity to, straight or by a position.
func (l *Ledger) linked(id, typed string) string {
	for _, side := range []model.Direction{model.Out, model.In} {
		for _, f := range l.of(id, side) {
			other := end(f, id)
			for _, id := range []string{other, l.organization(other)} {
				o, ok := l.find(id).(*model.Organization)
				if ok && slices.ContainsFunc(o.Names, func(n *model.Name) bool { return sameText(typed, n.Value, strings.Contains) }) {
					return o.Name
				}
			}
		}
	}
	return ""
}

// read takes the abbreviations in, and counts how often articles use them.
func (l *Ledger) read(given []*model.AbbreviationReading) {
	for _, r := range given {
		counted := *r
		counted.Count = 0
		for _, a := range l.articles {
			if wordPattern.FindString(r.Text) != r.Text {
				counted.Count += int32(strings.Count(a.Text, r.Text))
				continue
			}
			for _, w := range wordPattern.FindAllString(a.Text, -1) {
				if w == r.Text {
					counted.Count++
				}
			}
		}
		l.readings = append(l.readings, &counted)
	}
}

func onlyWords(s string) string { return strings.Join(wordPattern.FindAllString(s, -1), "") }

// Abbreviations implements [store.Reader].
func (l *Ledger) Abbreviations(_ context.Context, text string) ([]*model.AbbreviationReading, error) {
	if err := (store.Search{Query: text}).Check(); err != nil {
		return nil, err
	}
	type reading struct{ text, expansion string }
	known := make(map[reading]*model.AbbreviationReading)
	for _, e := range l.entities {
		for _, n := range e.Common().Names {
			if key := (reading{n.Value, e.Common().Name}); n.Kind == model.NameAbbreviation && known[key] == nil {
				known[key] = &model.AbbreviationReading{Text: n.Value, Expansion: e.Common().Name, Count: n.Count, Source: "articles"}
			}
		}
	}
	for _, r := range l.readings {
		if key := (reading{r.Text, r.Expansion}); known[key] == nil {
			known[key] = r
		}
	}
	found := []*model.AbbreviationReading{}
	for _, r := range known {
		if typed := onlyWords(text); typed != "" && sameText(typed, onlyWords(r.Text), equal) {
			found = append(found, r)
		}
	}
	slices.SortFunc(found, func(x, y *model.AbbreviationReading) int {
		return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Text, y.Text), cmp.Compare(x.Expansion, y.Expansion))
	})
	return found, nil
}

// symbolOf is the symbol of documents that the query is another spelling of.
func (l *Ledger) symbolOf(query string, asked []word) []word {
	plain := func(symbol string) string { return strings.ReplaceAll(store.FoldSymbol(symbol), "/", "") }
	var first *model.Document
	for _, e := range l.entities {
		if d, ok := e.(*model.Document); ok && d.Symbol != "" && plain(query) == plain(string(d.Symbol)) && (first == nil || d.ID < first.ID) {
			first = d
		}
	}
	if first == nil {
		return nil
	}
	symbol := wordsOf(norm.NFC.String(string(first.Symbol)))
	if phrase(symbol, lower) == phrase(asked, lower) {
		return nil
	}
	return symbol
}

// withoutHonorific is the query without the longest honorific before a name, nil if there is none.
func (l *Ledger) withoutHonorific(query string, asked []word) []word {
	most := 0
	for _, h := range l.given.Honorifics {
		words := wordsOf(norm.NFC.String(h))
		if len(words) > most && len(words) < len(asked) && slices.EqualFunc(words, asked[:len(words)], func(h, w word) bool {
			return store.Key(h.written) == store.Key(w.written) || w.plain() && h.folded == w.folded
		}) {
			most = len(words)
		}
	}
	if most == 0 {
		return nil
	}
	return wordsOf(string([]rune(query)[asked[most].start:]))
}

// spelling is a query with the words that its abbreviations stand for; those of each stand side by side.
type spelling struct {
	asked    []word
	together []string
}

// spelledOut are at most eight ways to spell a query out.
func (l *Ledger) spelledOut(query string, asked []word) []spelling {
	runes := []rune(query)
	ways := []string{""}
	taken := []int{0}
	together := [][]string{nil}
	for i := 0; i < min(len(ways), 9); {
		at := taken[i]
		if at == len(asked) {
			i++
			continue
		}
		// Spelled out first, as typed last, in the place of what is open.
		var next []string
		var nextTaken []int
		var nextTogether [][]string
		with := func(long string) []string {
			return append(slices.Clone(together[i]), phrase(wordsOf(norm.NFC.String(long)), store.Fold))
		}
		for n := 1; n <= min(3, len(asked)-at); n++ {
			typed := string(runes[asked[at].start:asked[at+n-1].end])
			if len(strings.Fields(typed)) > 1 {
				break
			}
			for _, long := range l.standsFor(typed) {
				next, nextTaken = append(next, ways[i]+" "+long), append(nextTaken, at+n)
				nextTogether = append(nextTogether, with(long))
			}
		}
		typed := string(runes[asked[at].start:asked[at].end])
		if strings.ToUpper(typed) == typed || !strings.ContainsAny(store.Fold(typed), "aeiouy") {
			for _, long := range l.initialsOf(store.Fold(typed)) {
				next, nextTaken = append(next, ways[i]+" "+long), append(nextTaken, at+1)
				nextTogether = append(nextTogether, with(long))
			}
		}
		next, nextTaken = append(next, ways[i]+" "+typed), append(nextTaken, at+1)
		nextTogether = append(nextTogether, together[i])
		ways, taken = slices.Replace(ways, i, i+1, next...), slices.Replace(taken, i, i+1, nextTaken...)
		together = slices.Replace(together, i, i+1, nextTogether...)
	}
	var longer []spelling
	for i, way := range ways[:min(len(ways), 8)] {
		if (store.Search{Query: way}).Check() == nil && len(together[i]) > 0 {
			longer = append(longer, spelling{wordsOf(norm.NFC.String(way)), together[i]})
		}
	}
	return longer
}

var inBrackets = regexp.MustCompile(`\s*\([^)]*\)`)

// standsFor is what an abbreviation in a query may be short for, as the tables that were given have it.
func (l *Ledger) standsFor(typed string) []string {
	key := onlyWords(store.Key(typed))
	var same, alike []string
	for _, r := range slices.SortedFunc(slices.Values(l.readings), func(x, y *model.AbbreviationReading) int {
		return cmp.Or(cmp.Compare(x.Text, y.Text), cmp.Compare(x.Expansion, y.Expansion), cmp.Compare(x.Source, y.Source))
	}) {
		for _, long := range strings.Split(inBrackets.ReplaceAllString(r.Expansion, ""), "/") {
			long = strings.TrimSpace(long)
			switch own := onlyWords(store.Key(r.Text)); {
			case long == "" || own == "" || store.Key(long) == store.Key(r.Text):
			case own == key:
				same = append(same, long)
			case store.Fold(own) == store.Fold(key) && store.Fold(key) == key:
				alike = append(alike, long)
			}
		}
	}
	if len(same) > 0 {
		return same
	}
	return alike
}

// initialsOf are the first words of organisations' names that begin with the letters, in the order of the ids.
func (l *Ledger) initialsOf(letters string) []string {
	var found []string
	for _, e := range slices.SortedFunc(slices.Values(l.entities), func(x, y model.Entity) int { return cmp.Compare(x.NodeID(), y.NodeID()) }) {
		words := strings.Fields(e.Common().Name)
		if _, ok := e.(*model.Organization); !ok || len(letters) < 2 || len(letters) > min(6, len(words)) {
			continue
		}
		first := ""
		for _, w := range words[:len(letters)] {
			if r := []rune(store.Fold(w)); len(r) > 0 && unicode.IsLetter(r[0]) {
				first += string(r[0])
			}
		}
		if long := strings.Join(words[:len(letters)], " "); first == letters && !slices.Contains(found, long) {
			found = append(found, long)
		}
	}
	return found[:min(len(found), 8)]
}
