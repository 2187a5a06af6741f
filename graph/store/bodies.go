package store

import (
	"cmp"
	"container/heap"
	"encoding/binary"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
)

// bodies finds articles by words that stand close together in their texts. All texts are one row of words: each word of
// the language keeps the places where it stands in it.
type bodies struct {
	words map[string]*places  // word in lower case
	forms map[string][]string // folded word -> words
	ends  []int               // article -> the place after its last word and the gap
}

// places are ascending numbers, each written as how far it is from the one before.
type places struct {
	steps []byte // uvarints
	last  int
}

func (p *places) add(place int) {
	p.steps = binary.AppendUvarint(p.steps, uint64(place-p.last))
	p.last = place
}

// closeBy is how many words a text may take for all the words of a query to stand close together.
func closeBy(query int) int { return 2*query + 10 }

// What finding a query in the text of an article is worth, less than finding it in a name: the words as a phrase, and
// words that stand close together, more the closer they are.
var phraseScore = [...]float64{exactly: 0.36, tonePlaced: 0.35, folded: 0.32}

const (
	closeScore        = 0.28
	closerScore       = 0.03
	contradictingBody = 0.05
)

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
	b := bodies{words: make(map[string]*places), forms: make(map[string][]string)}
	counts := make(map[string]int32, len(abbreviations))
	single := make(map[string]bool, len(abbreviations))
	for _, r := range abbreviations {
		single[r.Text] = !strings.ContainsFunc(r.Text, func(c rune) bool { return wordClass(c) == 0 })
	}
	place := 0
	for _, a := range g.articles {
		eachWord(a.Text, func(word string) {
			if single[word] {
				counts[word]++
			}
			word = strings.ToLower(word)
			at := b.words[word]
			if at == nil {
				at = new(places)
				b.words[strings.Clone(word)] = at // else it would keep the text that it was cut from
			}
			at.add(place)
			place++
		})
		for text, one := range single {
			if !one {
				counts[text] += int32(strings.Count(a.Text, text))
			}
		}
		place += closeBy(maxTokens) // no words of two articles are close together
		b.ends = append(b.ends, place)
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

// occurrence is a place where a word of a query stands.
type occurrence struct {
	place int
	word  int // of the query
	level uint8
	// agrees is false where the query has diacritics and the text has others or none.
	agrees bool
}

// stream reads the places of one word of the texts as occurrences of a word of a query.
type stream struct {
	steps []byte
	occurrence
}

// next goes to the next place, if there is one.
func (s *stream) next() bool {
	if len(s.steps) == 0 {
		return false
	}
	step, n := binary.Uvarint(s.steps)
	s.steps = s.steps[n:]
	s.place += int(step)
	return true
}

// before tells which of two comes first. Of words that are twice in the query, the later one does: one place is then
// not taken for both in a phrase.
func (s *stream) before(other *stream) bool {
	return s.place < other.place || s.place == other.place && s.word > other.word
}

// streams are those of all the words of a query; none if a word is nowhere.
func (b *bodies) streams(q question) merger {
	var all merger
	for i, t := range q.tokens {
		typed := q.written[i]
		marked := hasDiacritics(typed)
		for _, word := range b.forms[t.folded] {
			s := &stream{b.words[word].steps, occurrence{word: i, level: folded, agrees: !marked}}
			switch {
			case word == typed:
				s.level, s.agrees = exactly, true
			case Key(word) == Key(typed):
				s.level, s.agrees = tonePlaced, true
			}
			s.next() // no word of the texts is nowhere
			all = append(all, s)
		}
		if len(b.forms[t.folded]) == 0 {
			return nil
		}
	}
	heap.Init(&all)
	return all
}

// merger is a heap of streams, the one that stands first in the texts on top.
type merger []*stream

func (m merger) Len() int           { return len(m) }
func (m merger) Less(i, j int) bool { return m[i].before(m[j]) }
func (m merger) Swap(i, j int)      { m[i], m[j] = m[j], m[i] }
func (m *merger) Push(s any)        { *m = append(*m, s.(*stream)) }
func (m *merger) Pop() any {
	last := (*m)[len(*m)-1]
	*m = (*m)[:len(*m)-1]
	return last
}

// all gives the occurrences in the order of the texts.
func (m merger) all(yield func(occurrence) bool) {
	for len(m) > 0 && yield(m[0].occurrence) {
		if m[0].next() {
			heap.Fix(&m, 0)
		} else {
			heap.Pop(&m)
		}
	}
}

// find gives the articles in whose texts all the words of a query stand close together.
func (b *bodies) find(p *pulse, q question) []hit {
	n := len(q.tokens)
	latest := make([]occurrence, n) // of each word
	phrase := make([]occurrence, n) // up to each word: where it ends, and the worst of its words
	for i := range n {
		latest[i].place, phrase[i].place = -closeBy(maxTokens), -2
	}
	var hits []hit
	article := 0
	for o := range b.streams(q).all {
		if p.stops() {
			return nil
		}
		latest[o.word] = o
		if before := o; o.word == 0 || phrase[o.word-1].place == o.place-1 {
			if o.word > 0 {
				before = phrase[o.word-1]
			}
			phrase[o.word] = occurrence{place: o.place, level: max(o.level, before.level), agrees: o.agrees && before.agrees}
		}
		first, agrees := o.place, true
		for _, l := range latest {
			first, agrees = min(first, l.place), agrees && l.agrees
		}
		span := o.place - first + 1
		if span > closeBy(n) {
			continue
		}
		h := hit{kind: articleKind, text: -1, level: folded, score: closeScore + closerScore*min(1, float64(n)/float64(span))}
		if at := phrase[n-1]; at.place == o.place {
			h.level, h.score, agrees = at.level, phraseScore[at.level], at.agrees
		}
		if !agrees {
			h.score = contradictingBody
		}
		for b.ends[article] <= o.place {
			article++
		}
		h.node = int32(article)
		switch last := len(hits) - 1; {
		case last < 0 || hits[last].node != h.node:
			hits = append(hits, h)
		case h.score > hits[last].score:
			hits[last] = h
		}
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
	from, most, length := 0, 0, int32(0)
	for i := range found {
		different := make(map[string]bool, len(asked))
		for j := i; j < len(found) && found[j].end <= found[i].start+fragmentLen-beforeMatch; j++ {
			different[found[j].folded] = true
			span := found[j].end - found[i].start
			if len(different) > most || len(different) == most && span < length {
				from, most, length = i, len(different), span
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
