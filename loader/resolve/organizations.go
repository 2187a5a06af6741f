package resolve

import (
	"cmp"
	"slices"
	"strings"

	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// organization is how an organisation of one article is identified.
type organization struct {
	key string
	own bool // the article does not say which one it is
	// name is its fullest name, with the place of a generic one.
	name string
	// lent says that the place is the article's, and not printed with the name.
	lent bool
}

// organizationsOf finds the keys of an article's organisations.
func (r *resolver) organizationsOf(a *report) {
	a.organization = map[string]organization{}
	byID := map[string]facts.Organization{}
	for _, o := range a.Facts.Organizations {
		byID[o.ID] = o
	}
	var find func(id string, depth int) organization
	find = func(id string, depth int) organization {
		if known, ok := a.organization[id]; ok {
			return known
		}
		o, ok := byID[id]
		out := organization{key: r.bodyKey(o.Name), name: o.Name}
		switch place := r.placeOn(a, "", out.key); {
		case !ok:
			out = organization{key: "in " + a.hash + " " + id, own: true}
		case o.Canonical != "":
			out = organization{key: r.bodyKey(o.Canonical), name: o.Canonical}
		case !o.Generic:
		case place != "":
			out.name, out.lent = out.name+" "+place, true
			out.key = r.bodyKey(out.name)
		case o.PartOf != "" && depth < 8 && !find(o.PartOf, depth+1).own:
			out.key += " of " + a.organization[o.PartOf].key
		default:
			out.key, out.own = "in "+a.hash+" "+out.key, true
		}
		if out.key == "" {
			out.key, out.own = "in "+a.hash+" "+id, true
		}
		a.organization[id] = out
		return out
	}
	for _, o := range a.Facts.Organizations {
		find(o.ID, 0)
	}
}

// spellings replaces words in the names of bodies, in keys with a blank at both ends, by what they stand for.
func spellings(lex *lexicon.Lexicon) *strings.Replacer {
	var pairs []string
	rows := slices.SortedFunc(slices.Values(lex.Spellings), func(a, b lexicon.Spelling) int { return cmp.Compare(len(b.Words), len(a.Words)) })
	for _, s := range rows {
		pairs = append(pairs, " "+key(s.Words)+" ", strings.TrimRight(" "+key(s.Standard), " ")+" ")
	}
	return strings.NewReplacer(pairs...)
}

// bodyKey is the form in which names of bodies are identical: their key with one spelling of what papers write in several
// ways, and without the word for the level of a province, which tells nothing: 'Sở Y tế tỉnh Cà Mau' is 'Sở Y tế Cà Mau',
// but 'UBND thành phố Cà Mau' is another body.
func (r *resolver) bodyKey(name string) string {
	k := " " + key(name) + " "
	for next := r.spellings.Replace(k); next != k; next = r.spellings.Replace(k) { // what one replacement took the blank of
		k = next
	}
	words := strings.Fields(k)
	out := words[:0]
	for i := 0; i < len(words); i++ {
		unit := words[i]
		if unit == "thành" && i+1 < len(words) && words[i+1] == "phố" {
			unit = "thành phố"
		}
		if n := len(strings.Fields(unit)); r.placeOfType(words[i+n:], unit) {
			i += n
			if i == len(words) {
				break
			}
		}
		out = append(out, words[i])
	}
	return strings.Join(out, " ")
}

// placeOfType reports whether words begin with the name of a province of a type that is not part of its name.
func (r *resolver) placeOfType(words []string, unit string) bool {
	if unit != "tỉnh" && unit != "thành phố" {
		return false
	}
	const longest = 4 // words of a name
	for n := min(longest, len(words)); n > 0; n-- {
		if p, ok := r.place[strings.Join(words[:n], " ")]; ok {
			return p.Type == unit && placeName(p.Name) == p.Name
		}
	}
	return false
}

// placeOn is the place that what an article names without one belongs to on a day, by default the article's own: the
// article's place or, when that had ended, the one that it became part of. head is what is named: a 'Tỉnh ủy' where
// the province became part of a city is that of the past.
func (r *resolver) placeOn(a *report, day, head string) string {
	name := placeName(a.Facts.Place)
	ended, known := r.place[key(name)]
	if day = cmp.Or(day, a.day); !known || ended.ValidTo == "" || ended.MergedInto == "" || day <= ended.ValidTo {
		return name
	}
	into := r.place[key(ended.MergedInto)]
	if into.Type != ended.Type && strings.Contains(" "+head+" ", " tỉnh ") {
		return name
	}
	return ended.MergedInto
}

// placeName is a place without the word for what it is: 'Bắc Ninh' for 'tỉnh Bắc Ninh'.
func placeName(place string) string {
	for _, unit := range []string{"tỉnh ", "Tỉnh ", "thành phố ", "Thành phố ", "TP ", "TP. "} {
		if rest, ok := strings.CutPrefix(place, unit); ok {
			return rest
		}
	}
	return place
}

func placeKey(place string) string { return key(placeName(place)) }

func (r *resolver) organizations() []cluster {
	c := newClusters("organization")
	for _, a := range r.reports {
		for _, o := range a.Facts.Organizations {
			c.add(occurrence{article: a, local: o.ID, anchors: []string{a.organization[o.ID].key}})
		}
	}
	return r.settle(c)
}

// position is a position's anchor, and whether the article does not say which position it is.
func (r *resolver) position(a *report, p facts.Position) (anchor string, own bool) {
	title := key(p.Title)
	t, known := r.office(title)
	if p.Organization != "" {
		o := a.organization[p.Organization]
		return title + " | " + r.owner(t, o.key), o.own
	}
	if len(t.Owners) > 0 {
		return title + " | " + r.bodyKey(t.Owners[0]), false
	}
	// Some offices need no organisation to be known ('Chủ tịch nước'), nor do ranks and degrees; other titles do.
	if known && t.Organization == "" {
		return title + " in " + a.hash, true
	}
	return title + " |", false
}

// office is what is known of a title, given by its key; of an office of another state ('Thủ tướng Lào'), what is known of
// such offices, but for whose it is.
func (r *resolver) office(title string) (row lexicon.Title, known bool) {
	if row, known = r.title[title]; known {
		return row, true
	}
	for cut := strings.LastIndexByte(title, ' '); cut > 0; cut = strings.LastIndexByte(title[:cut], ' ') {
		if row, known = r.title[title[:cut]]; known && (row.Organization == "?" || row.Organization == "-") {
			row.Organization, row.Owners = "-", nil
			return row, true
		}
	}
	return lexicon.Title{}, false
}

// owner is the key of the body that an office belongs to whichever of its names is printed: 'Tổng Bí thư' of the Party is
// that of its Central Committee. The organisation itself if it is none of the office's owners.
func (r *resolver) owner(t lexicon.Title, organization string) string {
	for _, o := range t.Owners {
		if r.bodyKey(o) == organization {
			return r.bodyKey(t.Owners[0])
		}
	}
	return organization
}

func (r *resolver) positions() []cluster {
	c := newClusters("position")
	for _, a := range r.reports {
		for _, p := range a.Facts.Positions {
			anchor, _ := r.position(a, p)
			c.add(occurrence{article: a, local: p.ID, anchors: []string{anchor}})
		}
	}
	return r.settle(c)
}

func (r *resolver) documents() []cluster {
	c := newClusters("document")
	for _, a := range r.reports {
		a.document = map[string]string{}
		for _, d := range a.Facts.Documents {
			anchor, term, concluded := r.document(a, d)
			a.document[d.ID] = term
			c.add(occurrence{article: a, local: d.ID, anchors: []string{anchor}, weak: concluded})
		}
	}
	return r.settle(c)
}
