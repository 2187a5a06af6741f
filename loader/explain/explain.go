// Package explain lays what was read in one article beside the sentences that it was read in.
package explain

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"quanhe/loader/article"
	"quanhe/loader/facts"
)

// Sentence is one sentence of an article, with what was found in it.
type Sentence struct {
	// Text is verbatim; Start and End are its code points in the article, End exclusive.
	Text       string
	Start, End int
	Role       article.Role
	// Line counts the lines of the article that hold any word, from 0.
	Line int
	// Mentions and Facts begin in this sentence, by their place.
	Mentions []Mention
	Facts    []Fact
}

// Mention is a place in the sentence where an entity is named.
type Mention struct {
	facts.Mention
	// Kind is person, organization, position, meeting or document, Name what the entity is called in this article.
	Kind, Name string
}

// Fact is one quote for one fact, its ends by name.
type Fact struct {
	facts.Evidence
	// SubjectName and ObjectName are what the ends are called in this article. ObjectName is the value of a fact
	// whose object is one.
	SubjectName, ObjectName string
}

// Article gives the sentences of an article in order, with the mentions and facts of f in those where they begin.
// f are the facts of that very article. What begins in no sentence is given with the one before it, so that nothing is lost.
func Article(a *article.Article, f *facts.Facts) []Sentence {
	out := make([]Sentence, len(a.Sentences))
	at, points := 0, 0 // a byte of the text, and the code points before it
	until := func(byteOffset int) int {
		points += utf8.RuneCountInString(a.Text[at:byteOffset])
		at = byteOffset
		return points
	}
	for i, s := range a.Sentences {
		out[i] = Sentence{Text: a.Slice(s.From, s.To), Role: s.Role, Line: s.Line}
		if s.From < s.To {
			out[i].Start = until(int(a.Tokens[s.From].Start))
			out[i].End = until(int(a.Tokens[s.To-1].End))
		}
	}
	if len(out) == 0 {
		return nil
	}
	sentence := func(start int) *Sentence {
		n, exact := slices.BinarySearchFunc(out, start, func(s Sentence, start int) int { return cmp.Compare(s.Start, start) })
		if !exact {
			n = max(0, n-1)
		}
		return &out[n]
	}
	kinds, names := entities(f)
	for _, m := range f.Mentions {
		s := sentence(m.Start)
		s.Mentions = append(s.Mentions, Mention{m, kinds[m.Entity], names[m.Entity]})
	}
	for _, e := range f.Evidence {
		s := sentence(e.Start)
		object := cmp.Or(names[e.Object], e.Object, e.Value)
		s.Facts = append(s.Facts, Fact{e, cmp.Or(names[e.Subject], e.Subject), object})
	}
	for i := range out {
		slices.SortStableFunc(out[i].Mentions, func(a, b Mention) int {
			return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Entity, b.Entity))
		})
		out[i].Mentions = slices.Compact(out[i].Mentions) // a body found in two ways is named once
		slices.SortStableFunc(out[i].Facts, func(a, b Fact) int { return cmp.Compare(a.Start, b.Start) })
	}
	return out
}

// entities are the kind and name of everything that the facts list, by local id.
func entities(f *facts.Facts) (kinds, names map[string]string) {
	kinds, names = map[string]string{}, map[string]string{}
	put := func(id, kind string, name ...string) { kinds[id], names[id] = kind, cmp.Or(name...) }
	for _, p := range f.People {
		put(p.ID, "person", p.Name)
	}
	for _, o := range f.Organizations {
		put(o.ID, "organization", o.Name)
	}
	for _, p := range f.Positions {
		name := p.Title
		if o := names[p.Organization]; o != "" {
			name += ", " + o
		}
		put(p.ID, "position", name)
	}
	for _, m := range f.Meetings {
		put(m.ID, "meeting", m.Name)
	}
	for _, d := range f.Documents {
		put(d.ID, "document", d.Name, d.Symbol, d.Type)
	}
	return kinds, names
}
