package resolve

import (
	"cmp"
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
		out := organization{key: key(o.Name), name: o.Name}
		switch place := r.placeOn(a, "", out.key); {
		case !ok:
			out = organization{key: "in " + a.hash + " " + id, own: true}
		case o.Canonical != "":
			out = organization{key: key(o.Canonical), name: o.Canonical}
		case !o.Generic:
		case place != "":
			out.name, out.lent = out.name+" "+place, true
			out.key = key(out.name)
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
		return title + " | " + owner(t, o.key), o.own
	}
	if len(t.Owners) > 0 {
		return title + " | " + key(t.Owners[0]), false
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
func owner(t lexicon.Title, organization string) string {
	for _, o := range t.Owners {
		if key(o) == organization {
			return key(t.Owners[0])
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
