package resolve

import (
	"strings"

	"quanhe/loader/facts"
)

// organization is how an organisation of one article is identified.
type organization struct {
	key string
	own bool // the article does not say which one it is
	// name is its fullest name, with the place of a generic one.
	name string
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
		switch place := placeKey(a.Facts.Place); {
		case !ok:
			out = organization{key: "in " + a.hash + " " + id, own: true}
		case o.Canonical != "":
			out = organization{key: key(o.Canonical), name: o.Canonical}
		case !o.Generic:
		case place != "":
			out.name += " " + placeName(a.Facts.Place)
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
	if p.Organization != "" {
		o := a.organization[p.Organization]
		return title + " | " + o.key, o.own
	}
	// Some offices need no organisation to be known ('Chủ tịch nước'), nor do ranks and degrees; other titles do.
	if t, known := r.title[title]; known && t.Organization == "" {
		return title + " in " + a.hash, true
	}
	return title + " |", false
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
