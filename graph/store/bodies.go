package store

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
)

// bodies finds articles by the words of their texts. It keeps each word once with the articles that have it; where in
// a text a word stands is looked up for the results that are shown.
type bodies struct {
	articles int
	words    map[string][]int32  // word in lower case -> articles, ascending
	forms    map[string][]string // folded word -> words
}

// What finding a query in the text of an article is worth: less than finding it in a name, by level.
var bodyScore = [...]float64{1: 0.32, 2: 0.35, 3: 0.36}

const contradictingBody = 0.05

// wordClass tells letters and digits apart, and both from everything else.
func wordClass(r rune) int {
	switch {
	case unicode.IsLetter(r) || unicode.Is(unicode.M, r):
		return 1
	case unicode.IsDigit(r):
		return 2
	}
	return 0
}

// eachWord calls do with every run of letters or digits of a text.
func eachWord(text string, do func(word string)) {
	start, class := 0, 0
	for i, r := range text {
		if c := wordClass(r); c != class {
			if class != 0 {
				do(text[start:i])
			}
			start, class = i, c
		}
	}
	if class != 0 {
		do(text[start:])
	}
}

// readBodies reads the texts of all articles, and counts the abbreviations in them on the way.
func (g *Graph) readBodies(abbreviations []*model.AbbreviationReading) bodies {
	b := bodies{articles: len(g.articles), words: make(map[string][]int32), forms: make(map[string][]string)}
	counts := make(map[string]int32, len(abbreviations))
	single := make(map[string]bool, len(abbreviations))
	for _, r := range abbreviations {
		single[r.Text] = !strings.ContainsFunc(r.Text, func(c rune) bool { return wordClass(c) == 0 })
	}
	for i, a := range g.articles {
		number := int32(i)
		eachWord(a.Text, func(word string) {
			if single[word] {
				counts[word]++
			}
			word = strings.ToLower(word)
			if list := b.words[word]; len(list) == 0 || list[len(list)-1] != number {
				b.words[word] = append(list, number)
			}
		})
		for text, one := range single {
			if !one {
				counts[text] += int32(strings.Count(a.Text, text))
			}
		}
	}
	for word := range b.words {
		folded := foldWord(word)
		b.forms[folded] = append(b.forms[folded], word)
	}
	for _, r := range abbreviations {
		r.Count = counts[r.Text]
	}
	return b
}

// foldWord is a word as tokens have it.
func foldWord(word string) string {
	folded := Fold(word)
	if folded != "" && unicode.IsDigit(rune(folded[0])) {
		folded = cmp.Or(strings.TrimLeft(folded, "0"), "0")
	}
	return folded
}

// find gives the articles whose texts have every word of a query.
func (b *bodies) find(q question) []hit {
	var least []uint8 // article -> how close its least close word is: 0 missing, 1 folded, 2 tone placement, 3 exact
	for i, t := range q.tokens {
		levels := make([]uint8, b.articles)
		for _, word := range b.forms[t.folded] {
			level := uint8(1)
			switch {
			case word == q.written[i]:
				level = 3
			case Key(word) == Key(q.written[i]):
				level = 2
			}
			for _, n := range b.words[word] {
				if least == nil || least[n] > 0 {
					levels[n] = max(levels[n], level)
				}
			}
		}
		if least != nil {
			for n := range levels {
				levels[n] = min(levels[n], least[n])
			}
		}
		least = levels
	}
	var hits []hit
	for n, level := range least {
		if level == 0 {
			continue
		}
		h := hit{node: int32(n), article: true, text: -1, score: bodyScore[level]}
		h.level = [...]model.MatchLevel{1: model.MatchFolded, 2: model.MatchTonePlacement, 3: model.MatchExact}[level]
		if q.diacritics && level == 1 {
			h.score = contradictingBody
		}
		hits = append(hits, h)
	}
	return hits
}

// The size of a fragment, in code points.
const (
	beforeMatch = 40
	fragmentLen = 200
)

// fragment is the part of an article's text in which a query is found: where most of its words stand together.
func fragment(text string, asked []token) *model.TextMatch {
	text = norm.NFC.String(text)
	tokens := tokenise(text)
	wanted := make(map[string]bool, len(asked))
	for _, t := range asked {
		wanted[t.folded] = true
	}
	var found []token
	for _, t := range tokens {
		if wanted[t.folded] {
			found = append(found, t)
		}
	}
	from, most := 0, 0
	for i := range found {
		different := make(map[string]bool, len(asked))
		for j := i; j < len(found) && found[j].end <= found[i].start+fragmentLen-beforeMatch; j++ {
			different[found[j].folded] = true
			if len(different) > most || len(different) == most && found[j].end-found[i].start < found[from].end-found[from].start {
				from, most = i, len(different)
			}
		}
	}
	runes := []rune(text)
	m := &model.TextMatch{Field: "text", Highlights: []*model.Highlight{}}
	if len(found) == 0 {
		return m
	}
	start := max(0, int(found[from].start)-beforeMatch)
	for start > 0 && start < int(found[from].start) && wordClass(runes[start-1]) != 0 { // no half words
		start++
	}
	end := min(len(runes), start+fragmentLen)
	for end > int(found[from].end) && end < len(runes) && wordClass(runes[end]) != 0 {
		end--
	}
	m.Fragment = string(runes[start:end])
	for _, t := range found {
		if int(t.start) >= start && int(t.end) <= end {
			m.Highlights = append(m.Highlights, &model.Highlight{Start: t.start - int32(start), End: t.end - int32(start)})
		}
	}
	return m
}

// abbreviate joins the readings that are given with those that are names of entities.
func (g *Graph) abbreviate(given []*model.AbbreviationReading) []*model.AbbreviationReading {
	type reading struct{ text, expansion string }
	known := make(map[reading]bool)
	var all []*model.AbbreviationReading
	add := func(r *model.AbbreviationReading) {
		if key := (reading{r.Text, r.Expansion}); !known[key] {
			known[key] = true
			all = append(all, r)
		}
	}
	for _, e := range g.entities {
		for _, name := range e.Common().Names {
			if name.Kind == model.NameAbbreviation {
				add(&model.AbbreviationReading{Text: name.Value, Expansion: e.Common().Name, Count: name.Count, Source: "articles"})
			}
		}
	}
	for _, r := range given {
		add(r)
	}
	slices.SortFunc(all, func(x, y *model.AbbreviationReading) int {
		return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Text, y.Text), cmp.Compare(x.Expansion, y.Expansion), cmp.Compare(x.Source, y.Source))
	})
	return all
}
