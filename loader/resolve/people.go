package resolve

import (
	"slices"
	"strconv"

	"quanhe/loader/facts"
)

// people gives the person entities; meetings are the groups of all meetings.
func (r *resolver) people(meetings map[localID]int) []cluster {
	c := newClusters("person")
	type met struct {
		name    string
		meeting int
	}
	atMeeting := map[met]int{}
	type seeker struct {
		n       int
		anchors []string
	}
	var seekers []seeker
	for _, a := range r.reports {
		namesakes := map[string]int{}
		for _, p := range a.Facts.People {
			namesakes[key(p.Name)]++
		}
		titles := r.titlesOf(a)
		seen := map[string]int{}
		for _, p := range a.Facts.People {
			name := key(p.Name)
			seen[name]++
			own := name + " in " + a.hash
			if namesakes[name] > 1 {
				// The article itself tells two people of one name apart; which of them others mean is unknown.
				c.add(occurrence{article: a, local: p.ID, anchors: []string{own + " " + strconv.Itoa(seen[name])}})
				continue
			}
			var anchors []string
			for _, office := range titles[p.ID] {
				if office != "" {
					anchors = append(anchors, name+" at "+office)
				}
			}
			slices.Sort(anchors)
			n := c.add(occurrence{article: a, local: p.ID, anchors: append(slices.Compact(anchors), own)})
			for _, m := range a.Facts.Meetings {
				if m.Status != reported || !slices.Contains(slices.Concat(m.Chairs, m.Speakers, m.Concluders, m.Attendees), p.ID) {
					continue
				}
				at := met{name, meetings[localID{a, m.ID}]}
				if other, ok := atMeeting[at]; ok {
					c.join(n, other)
				} else {
					atMeeting[at] = n
				}
			}
			if len(titles[p.ID]) == 0 {
				if s := r.spokeFor(a, p, name); len(s) > 0 {
					seekers = append(seekers, seeker{n, s})
				}
			}
		}
	}
	// A speaker without a title is whoever of that name holds a position in a body that the meeting was of, if that is
	// one person. All are looked up before any is joined, so that their order does not matter.
	found := map[int]int{}
	for _, s := range seekers {
		var candidates []int
		for _, anchor := range s.anchors {
			if n, ok := c.anchor[anchor]; ok && !slices.Contains(candidates, c.root(n)) {
				candidates = append(candidates, c.root(n))
			}
		}
		if len(candidates) == 1 && candidates[0] != c.root(s.n) {
			found[s.n] = candidates[0]
		}
	}
	for _, s := range seekers {
		if n, ok := found[s.n]; ok {
			c.all[s.n].weak = true
			c.join(s.n, n)
		}
	}
	return r.settle(c)
}

// titlesOf are the offices that an article gives its people, by local id: the organisation's key, or the title's for
// an office that is known without one. "" stands for a title that identifies nobody elsewhere.
func (r *resolver) titlesOf(a *report) map[string][]string {
	out := map[string][]string{}
	for _, p := range a.Facts.Positions {
		office := ""
		switch title, known := r.office(key(p.Title)); {
		case p.Organization != "" && !a.organization[p.Organization].own:
			office = a.organization[p.Organization].key
			office = r.owner(title, office)
		case p.Organization == "" && len(title.Owners) > 0:
			office = r.bodyKey(title.Owners[0])
		case p.Organization == "" && known && title.Organization != "":
			office = key(p.Title)
		}
		for _, h := range p.Holders {
			out[h] = append(out[h], office)
		}
	}
	return out
}

// spokeFor are the anchors of the people that a speaker without a title may be: members of the bodies that held or
// attended a meeting at which he spoke. Who concludes a meeting belongs to the body that held it; when the article does
// not say which that was, it is one of those that it names.
func (r *resolver) spokeFor(a *report, p facts.Person, name string) []string {
	var out []string
	for _, m := range a.Facts.Meetings {
		if m.Status != reported || !slices.Contains(slices.Concat(m.Chairs, m.Speakers, m.Concluders), p.ID) {
			continue
		}
		bodies := slices.Concat(m.Organizers, m.AttendingOrganizations)
		if len(m.Organizers) == 0 && slices.Contains(m.Concluders, p.ID) {
			for _, o := range a.Facts.Organizations {
				bodies = append(bodies, o.ID)
			}
		}
		for _, id := range bodies {
			o := a.organization[id]
			if o.key != "" && !o.own && r.organization[o.key].Kind != "PARTY_CENTRAL" {
				out = append(out, name+" at "+o.key)
			}
		}
	}
	return out
}
