package store

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"quanhe/graph/model"
)

// The limits of matching.
const (
	MaxInputs     = 100
	MaxCandidates = 20

	// examined is how many of what a name finds are looked at.
	examined = 200
	// sure is the score, and clear the distance to the next, that make a candidate the match.
	sure, clear = 0.8, 0.1
)

// near finds names that differ from a query by a letter or two.
func (g *Graph) near(p *pulse, q question, types []model.SearchType) []hit {
	type candidate struct{ distance, close int }
	// like are the words of the index that are near to one of the query, how near, and in how many texts.
	type like struct {
		words, distances []int
		texts            int
	}
	likes := make([]like, len(q.tokens))
	for i, t := range q.tokens {
		for w, word := range g.texts.vocabulary {
			if p.stops() {
				return nil
			}
			if d := distance(t.folded, word, tolerance(t.folded)); d >= 0 {
				likes[i].words, likes[i].distances = append(likes[i].words, w), append(likes[i].distances, d)
				likes[i].texts += len(g.texts.postings[w])
			}
		}
	}
	slices.SortStableFunc(likes, func(x, y like) int { return cmp.Compare(x.texts, y.texts) }) // the rarest leaves the fewest
	var texts map[int32]candidate
	for _, l := range likes {
		next := make(map[int32]candidate)
		for i, w := range l.words {
			for _, text := range g.texts.postings[w] {
				if p.stops() {
					return nil
				}
				before, ok := texts[text]
				if texts != nil && !ok {
					continue
				}
				c := candidate{before.distance + l.distances[i], before.close + btoi(l.distances[i] == 0)}
				if known, ok := next[text]; !ok || c.distance < known.distance {
					next[text] = c
				}
			}
		}
		texts = next
	}
	best := make(map[[2]int32]hit)
	for number, c := range texts {
		t := &g.texts.texts[number]
		if c.distance > 2 || len(q.tokens) > 1 && c.close == 0 || !within(types, searchTypes[t.kind]) {
			continue
		}
		length := utf8.RuneCountInString(t.value)
		h := hit{node: t.node, kind: t.kind, level: fuzzily, text: number,
			score: 0.2 + 0.08*float64(len(q.exact))/float64(max(length, len(q.exact))) - 0.02*float64(c.distance)}
		id := [2]int32{int32(t.kind), t.node}
		if other, ok := best[id]; !ok || h.score > other.score || h.score == other.score && number < other.text {
			best[id] = h
		}
	}
	hits := make([]hit, 0, len(best))
	for _, h := range best {
		hits = append(hits, h)
	}
	return hits
}

// tolerance is how many letters of a word may differ.
func tolerance(word string) int {
	switch n := len(word); {
	case n < 3 || word[0] >= '0' && word[0] <= '9':
		return 0
	case n < 8:
		return 1
	}
	return 2
}

// distance counts the letters to insert, remove, change or swap to make one word of another; -1 for more than most.
func distance(x, y string, most int) int {
	if x == y {
		return 0
	}
	if d := len(x) - len(y); most == 0 || d > most || -d > most {
		return -1
	}
	before, last, row := make([]int, len(y)+1), make([]int, len(y)+1), make([]int, len(y)+1)
	for j := range last {
		last[j] = j
	}
	for i := 1; i <= len(x); i++ {
		row[0] = i
		for j := 1; j <= len(y); j++ {
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+btoi(x[i-1] != y[j-1]))
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	if d := last[len(y)]; d <= most {
		return d
	}
	return -1
}

// alignNear finds the token of the text that is nearest to each one of the query.
func alignNear(query, text []token) []token {
	var matched []token
	for _, q := range query {
		best, least := -1, 3
		for i, t := range text {
			if d := distance(q.folded, t.folded, tolerance(q.folded)); d >= 0 && d < least {
				best, least = i, d
			}
		}
		if best >= 0 {
			matched = append(matched, text[best])
		}
	}
	return matched
}

// nameScore is what a name that is found whole is worth to matching, by level.
var nameScore = [...]float64{exactly: 0.9, tonePlaced: 0.88, abbreviated: 0.85, folded: 0.84, started: 0.5, fuzzily: 0.5}

// symbolScore is what the symbol of a document is worth, whatever stands before it.
const symbolScore = 0.9

// Match implements [Reader].
func (g *Graph) Match(ctx context.Context, inputs []*model.MatchInput, limit int) ([]*model.MatchResult, error) {
	if err := CheckMatch(inputs, limit); err != nil {
		return nil, err
	}
	results := make([]*model.MatchResult, len(inputs))
	for i, input := range inputs {
		candidates, err := g.candidatesFor(ctx, input)
		if err != nil {
			return nil, err
		}
		results[i] = &model.MatchResult{Key: input.Key, Candidates: candidates[:min(len(candidates), limit)]}
	}
	return results, nil
}

func (g *Graph) candidatesFor(ctx context.Context, input *model.MatchInput) ([]*model.MatchCandidate, error) {
	types := searchTypes[:articleKind]
	if input.Type != nil {
		types = []model.SearchType{searchType(*input.Type)}
	}
	found, err := g.find(ctx, Search{Query: input.Name, Types: types})
	if err != nil {
		return nil, err
	}
	candidates := []*model.MatchCandidate{}
	for _, h := range found.hits[:min(len(found.hits), examined)] {
		candidates = append(candidates, g.weigh(input, &found.questions[h.question], h))
	}
	slices.SortStableFunc(candidates, func(x, y *model.MatchCandidate) int { return cmp.Compare(y.Score, x.Score) })
	if len(candidates) > 0 && candidates[0].Score >= sure && (len(candidates) == 1 || candidates[0].Score-candidates[1].Score >= clear) {
		candidates[0].IsMatch = true
	}
	return candidates, nil
}

// weigh says how likely a hit is what the input means.
func (g *Graph) weigh(input *model.MatchInput, asked *question, h hit) *model.MatchCandidate {
	t := &g.texts.texts[h.text]
	tokens := t.tokens
	c := &model.MatchCandidate{Entity: g.entities[h.node], Score: nameScore[h.level]}
	say := func(reason string) { c.Reasons = append(c.Reasons, reason) }
	say(strings.ToLower(string(levels[h.level])) + " match of " + t.field + " \"" + t.value + "\"")
	if h.level == folded && !startsEach(asked.marked, t.key) {
		c.Score *= 0.5
		say("the diacritics differ")
	}
	if n := len(asked.tokens); n < len(tokens) {
		c.Score *= 0.5 + 0.5*float64(n)/float64(len(tokens))
		say("the name goes on")
	}
	if d, ok := c.Entity.(*model.Document); ok && sameSymbol(input.Name, string(d.Symbol)) {
		c.Score = max(c.Score, symbolScore)
		say("the symbol is " + string(d.Symbol))
	}
	if input.Organization != nil {
		if name := g.linked(h.node, *input.Organization); name != "" {
			c.Score += 0.1
			say("has to do with " + name)
		} else {
			c.Score -= 0.2
			say("nothing joins it to " + *input.Organization)
		}
	}
	if input.Date != nil {
		if base := c.Entity.Common(); base.FirstReportedOn != "" && base.FirstReportedOn <= *input.Date && *input.Date <= base.LastReportedOn {
			c.Score += 0.05
			say("in the news around " + string(*input.Date))
		}
	}
	c.Score = min(max(c.Score, 0), 1)
	return c
}

// linked is the name of an organisation, called as typed, that facts join an entity to, straight or by a position; ""
// if there is none.
func (g *Graph) linked(n int32, typed string) string {
	called := func(other int32) string {
		organization, ok := g.entities[other].(*model.Organization)
		if ok && slices.ContainsFunc(organization.Names, func(name *model.Name) bool { return alike(typed, name.Value, strings.Contains) }) {
			return organization.Name
		}
		return ""
	}
	for _, facts := range [][]int32{g.out.of(n), g.in.of(n)} {
		for _, f := range facts {
			other := g.subjects[f] + g.objects[f] - n
			if name := called(other); name != "" {
				return name
			}
			if organization := g.object(other, model.PositionIn); organization >= 0 && called(organization) != "" {
				return called(organization)
			}
		}
	}
	return ""
}
