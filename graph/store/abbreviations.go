package store

import (
	"cmp"
	"context"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
)

// Abbreviations implements [Reader].
func (g *Graph) Abbreviations(_ context.Context, text string) ([]*model.AbbreviationReading, error) {
	if _, err := ask(text); err != nil {
		return nil, err
	}
	found := []*model.AbbreviationReading{}
	for _, r := range g.readings {
		if typed := letters(text); typed != "" && alike(typed, letters(r.Text), equal) {
			found = append(found, r)
		}
	}
	return found, nil
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

const (
	// maxSpellings is how many ways to spell a query out are searched for.
	maxSpellings = 8
	// longestInitials is how many words a name may have that is known by their initials.
	longestInitials = 6
	// mostPoints is how many points or dashes an abbreviation may have: 'T.Ư' is two words.
	mostPoints = 3
)

// abbreviation is a short form that a query may use, and what it stands for.
type abbreviation struct {
	key   string // its letters in key form
	words int    // how many words of the query it takes
	long  []string
}

var aside = regexp.MustCompile(`\s*\([^)]*\)`)

// short indexes the readings that are given by their folded letters. A reading may name several bodies ('Tỉnh ủy / Thành
// ủy') and say more about them in brackets.
func short(readings []*model.AbbreviationReading) map[string][]abbreviation {
	byLetters := make(map[string][]abbreviation)
	for _, r := range readings {
		a := abbreviation{key: letters(Key(r.Text))}
		for _, long := range strings.Split(aside.ReplaceAllString(r.Expansion, ""), "/") {
			if long = strings.TrimSpace(long); long != "" && Key(long) != Key(r.Text) {
				a.long = append(a.long, long)
			}
		}
		if folded := Fold(a.key); folded != "" && len(a.long) > 0 {
			byLetters[folded] = append(byLetters[folded], a)
		}
	}
	return byLetters
}

// initials finds what the first words of organisations' names can be shortened to: 'Ban Tổ chức' is btc.
func (g *Graph) initials() map[string][]string {
	found := make(map[string][]string)
	for _, e := range g.entities {
		if _, ok := e.(*model.Organization); !ok {
			continue
		}
		var short, long string
		words := strings.Fields(e.Common().Name)
		for i, word := range words[:min(len(words), longestInitials)] {
			first := []rune(Fold(word))
			if len(first) == 0 || !unicode.IsLetter(first[0]) {
				break
			}
			short, long = short+string(first[0]), strings.TrimSpace(long+" "+word)
			if i > 0 && !slices.Contains(found[short], long) {
				found[short] = append(found[short], long)
			}
		}
	}
	return found
}

// readingsOf are the other ways to read a query: a person's name without the honorific before it, a symbol as it is
// written, and with the words for which abbreviations stand.
func (g *Graph) readingsOf(query string, q question) []question {
	var questions []question
	if name, ok := g.withoutHonorific(query, q); ok {
		questions = append(questions, name)
	}
	for _, n := range g.bySymbol[plainSymbol(query)] {
		if symbol, err := ask(string(g.entities[n].(*model.Document).Symbol)); err == nil && symbol.exact != q.exact {
			symbol.best, symbol.together = folded, []string{" " + Fold(symbol.key) + " "}
			questions = append(questions, symbol)
			break // all that share a symbol are found by it
		}
	}
	return append(questions, g.spelledOut(query, q)...)
}

// withoutHonorific is the name of a person that a query gives with an honorific.
func (g *Graph) withoutHonorific(query string, q question) (question, bool) {
	keys, most := strings.Fields(q.key), 0
	for _, h := range g.honorifics {
		if len(h) > most && len(h) < len(keys) && slices.EqualFunc(h, keys[:len(h)], func(word, typed string) bool {
			return word == typed || Fold(word) == typed
		}) {
			most = len(h)
		}
	}
	if most == 0 {
		return question{}, false
	}
	name, err := ask(string([]rune(norm.NFC.String(query))[q.tokens[most].start:]))
	name.people = true
	return name, err == nil
}

// spelledOut are the ways to read a query that has abbreviations in it: with the words for which they stand.
func (g *Graph) spelledOut(query string, q question) []question {
	runes := []rune(norm.NFC.String(query))
	var questions []question
	tried := 0
	var spell func(i int, so string, together []string)
	spell = func(i int, so string, together []string) {
		if tried == maxSpellings || i == len(q.tokens) && len(together) == 0 {
			return
		}
		if i == len(q.tokens) {
			tried++
			if longer, err := ask(so); err == nil {
				longer.best, longer.together = abbreviated, slices.Clone(together)
				questions = append(questions, longer)
			}
			return
		}
		for _, a := range g.abbreviationsAt(runes, q.tokens[i:]) {
			for _, long := range a.long {
				spell(i+a.words, so+" "+long, append(together, " "+Fold(spaced(long))+" "))
			}
		}
		spell(i+1, so+" "+string(runes[q.tokens[i].start:q.tokens[i].end]), together)
	}
	spell(0, "", nil)
	return questions
}

// vowels are what every word of Vietnamese has one of.
const vowels = "aeiouy"

// abbreviationsAt are those that the next words of a query may be: known ones in any case, and initials, which are in
// capitals or have no vowel.
// Where a short form is written just so, others that differ in their diacritics are not meant.
func (g *Graph) abbreviationsAt(query []rune, next []token) []abbreviation {
	var found []abbreviation
	for n := 1; n <= min(len(next), mostPoints); n++ {
		typed := string(query[next[0].start:next[n-1].end])
		if strings.ContainsFunc(typed, unicode.IsSpace) {
			break
		}
		key := letters(Key(typed))
		known := g.short[Fold(key)]
		same := slices.ContainsFunc(known, func(a abbreviation) bool { return a.key == key })
		for _, a := range known {
			if a.words = n; a.key == key || !same && !hasDiacritics(key) {
				found = append(found, a)
			}
		}
	}
	word := string(query[next[0].start:next[0].end])
	if long := g.texts.initials[next[0].folded]; long != nil && (strings.ToUpper(word) == word || !strings.ContainsAny(next[0].folded, vowels)) {
		found = append(found, abbreviation{words: 1, long: long[:min(len(long), maxSpellings)]})
	}
	return found
}

// letters is a text without what is neither letter nor digit.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if wordClass(r) == 0 {
			return -1
		}
		return r
	}, s)
}
