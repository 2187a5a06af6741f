package score

import (
	"cmp"
	"maps"
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"quanhe/loader/facts"
)

// set is a set of normalised names; it never holds "".
type set map[string]bool

func newSet(names ...string) set {
	s := set{}
	for _, n := range names {
		if n != "" {
			s[n] = true
		}
	}
	return s
}

func (s set) meets(t set) bool {
	for n := range s {
		if t[n] {
			return true
		}
	}
	return false
}

// entity is what pairing looks at: heads are the names it is judged by, names these and its aliases.
type entity struct {
	id, name, symbol, subject string
	optional                  bool
	heads, names              set
}

func (e entity) label() string { return cmp.Or(e.name, e.symbol, e.subject) }
func (e entity) shown() string { return cmp.Or(e.symbol, e.name, e.subject) }

type kindOf struct {
	kind     string
	entities []entity
}

// entities are those of one article by kind, always the same four.
func entities(f *facts.Facts) []kindOf {
	named := func(id, name string, aliases []string, optional bool) entity {
		heads := newSet(normal(name))
		names := maps.Clone(heads)
		for _, a := range aliases {
			maps.Copy(names, newSet(normal(a)))
		}
		return entity{id: id, name: name, optional: optional, heads: heads, names: names}
	}
	kinds := []kindOf{{kind: "people"}, {kind: "organizations"}, {kind: "meetings"}, {kind: "documents"}}
	for _, p := range f.People {
		kinds[0].entities = append(kinds[0].entities, named(p.ID, p.Name, p.Aliases, p.Optional))
	}
	for _, o := range f.Organizations {
		kinds[1].entities = append(kinds[1].entities, named(o.ID, o.Name, o.Aliases, o.Optional))
	}
	for _, m := range f.Meetings {
		kinds[2].entities = append(kinds[2].entities, named(m.ID, m.Name, m.Aliases, m.Optional))
	}
	for _, d := range f.Documents {
		e := named(d.ID, d.Name, d.Aliases, d.Optional)
		e.symbol, e.subject = d.Symbol, d.Subject
		symbol, described := normal(d.Symbol), normal(d.Type)+" "+subject(d.Subject)
		maps.Copy(e.names, newSet(symbol))
		if subject(d.Subject) != "" {
			maps.Copy(e.names, newSet(described))
		}
		if d.Symbol == "" && d.Number != "" {
			maps.Copy(e.names, newSet(normal(d.Type+" "+d.Number), normal(d.Type+" số "+d.Number)))
		}
		e.heads = newSet(symbol)
		if d.Symbol == "" {
			e.heads = newSet(normal(d.Name), described)
		}
		kinds[3].entities = append(kinds[3].entities, e)
	}
	return kinds
}

// pair links extracted to gold entities, one to one, first come first served: those that share a head first, then
// those where a head of one is a name of the other. Documents with two symbols need equal ones.
func pair(golds, preds []entity) map[string]string {
	link, used := map[string]string{}, map[string]bool{}
	for _, strict := range []bool{true, false} {
		for _, p := range preds {
			if _, ok := link[p.id]; ok {
				continue
			}
			for _, g := range golds {
				if used[g.id] || g.symbol != "" && p.symbol != "" && normal(g.symbol) != normal(p.symbol) {
					continue
				}
				if p.heads.meets(g.heads) || !strict && (p.heads.meets(g.names) || p.names.meets(g.heads)) {
					link[p.id] = g.id
					used[g.id] = true
					break
				}
			}
		}
	}
	return link
}

var (
	dashes      = strings.NewReplacer("\u2010", "-", "\u2011", "-", "\u2012", "-", "\u2013", "-", "\u2014", "-", "\u2015", "-", "\u2212", "-")
	punctuation = strings.NewReplacer("“", " ", "”", " ", `"`, " ", "'", " ", "‘", " ", "’", " ", ".", " ", ",", " ", ";", " ", ":", " ", "(", " ", ")", " ")
	tones       = strings.NewReplacer(
		"oà", "òa", "oá", "óa", "oả", "ỏa", "oã", "õa", "oạ", "ọa",
		"oè", "òe", "oé", "óe", "oẻ", "ỏe", "oẽ", "õe", "oẹ", "ọe",
		"uỳ", "ùy", "uý", "úy", "uỷ", "ủy", "uỹ", "ũy", "uỵ", "ụy")
)

// normal is the form in which names are compared: NFC, case folded, one dash without spaces around it, no quotes and
// punctuation, single spaces, one placement of the tone mark. It is for comparing only: 'quý' becomes 'qúy'.
func normal(s string) string {
	s = dashes.Replace(cases.Fold().String(norm.NFC.String(s)))
	parts := strings.Split(s, "-")
	for i, p := range parts {
		if i > 0 {
			p = strings.TrimLeftFunc(p, space)
		}
		if i < len(parts)-1 {
			p = strings.TrimRightFunc(p, space)
		}
		parts[i] = p
	}
	s = punctuation.Replace(strings.Join(parts, "-"))
	return tones.Replace(strings.Join(strings.FieldsFunc(s, space), " "))
}

// subject is the form in which subjects are compared: without a leading 'về' or 'về việc'.
func subject(s string) string {
	s = normal(s)
	if rest, ok := strings.CutPrefix(s, "về "); ok {
		return strings.TrimPrefix(rest, "việc ")
	}
	return s
}

// space is what counts as white space: Unicode's, and the four separators of ASCII.
func space(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }
