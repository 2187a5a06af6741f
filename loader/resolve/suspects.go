package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"quanhe/graph/model"
	"quanhe/loader/facts"
)

// Candidate says that two entities may be one. Nothing is merged for it: who reads the graph decides.
type Candidate struct {
	// One and Other are the ids of two entities of one kind, the lower first.
	One, Other string
	// Score is how likely the two are one, from 0 to 1: each reason takes away a share of the doubt that is left.
	Score   float64
	Reasons []string
}

// reason is why two entities may be one, and the share of the doubt that it takes away. The shares set an order, they
// were not measured: what an article says of a person beside the name weighs as much as the name.
type reason struct {
	words  string
	weight float64
}

var (
	sameName       = reason{"the same name", 0.3}
	sameTitle      = reason{"posts with the same title", 0.3}
	sameProvince   = reason{"posts in the same province", 0.3}
	noPost         = reason{"one of them is named without a post", 0.1}
	withPlace      = reason{"the same name, once with a place and once without", 0.4}
	sameHolder     = reason{"someone of the same name has a post in both", 0.5}
	sameSymbol     = reason{"the same symbol, once without what tells its term or year", 0.5}
	sameNumber     = reason{"the same type and number, once without a symbol", 0.3}
	sameMeeting    = reason{"the same name and nearly the same day", 0.5}
	sameMeetingDay = reason{"the same name, once without a day", 0.25}
)

const (
	// most is how many entities may share what makes a pair: what more have in common says little about any two of them.
	most = 20
	// slight is the score from which a pair is worth a look.
	slight = 0.1
	// nearly is how many days two reports of one meeting are apart at most: one takes the first day, one the last.
	nearly = 3
)

// suspects collects pairs.
type suspects struct {
	*resolver
	found map[[2]string][]reason
}

// possibleDuplicates are the pairs of entities that may be one, by ids.
func (r *resolver) possibleDuplicates(people, organizations, documents, meetings []cluster) []Candidate {
	s := suspects{r, map[[2]string][]reason{}}
	s.people(people)
	s.organizations(organizations)
	s.documents(documents)
	s.meetings(meetings)
	var out []Candidate
	for ids, reasons := range s.found {
		c := Candidate{One: ids[0], Other: ids[1]}
		slices.SortFunc(reasons, func(a, b reason) int { return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.words, b.words)) })
		doubt := 1.0
		for _, why := range reasons {
			doubt *= 1 - why.weight
			c.Reasons = append(c.Reasons, why.words)
		}
		if c.Score = 1 - doubt; c.Score >= slight {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b Candidate) int { return cmp.Or(cmp.Compare(a.One, b.One), cmp.Compare(a.Other, b.Other)) })
	return out
}

// add notes reasons for two entities; shared is how many others each could be instead, which every reason is worth less for.
func (s suspects) add(a, b cluster, shared int, reasons ...reason) {
	ids := [2]string{min(a.id, b.id), max(a.id, b.id)}
	if ids[0] == ids[1] {
		return
	}
	for _, why := range reasons {
		why.weight /= float64(max(1, shared))
		if !slices.ContainsFunc(s.found[ids], func(r reason) bool { return r.words == why.words }) {
			s.found[ids] = append(s.found[ids], why)
		}
	}
}

// apart reports whether one article names both, and so tells them apart.
func apart(a, b cluster) bool {
	in := map[*report]bool{}
	for _, m := range a.members {
		in[m.article] = true
	}
	return slices.ContainsFunc(b.members, func(m occurrence) bool { return in[m.article] })
}

// pairs calls f with every two entities that share a key, unless too many do.
func pairs(blocks map[string][]cluster, f func(a, b cluster, shared int)) {
	for _, k := range slices.Sorted(maps.Keys(blocks)) {
		block := blocks[k]
		if len(block) > most {
			continue
		}
		for i, a := range block {
			for _, b := range block[i+1:] {
				f(a, b, len(block)-1)
			}
		}
	}
}

func (s suspects) people(all []cluster) {
	type posts struct{ titles, provinces map[string]bool }
	of := map[string]posts{}
	blocks := map[string][]cluster{}
	for _, c := range all {
		p := posts{map[string]bool{}, map[string]bool{}}
		name := ""
		for _, m := range c.members {
			a := m.article
			name = key(find(a.Facts.People, func(p *facts.Person) string { return p.ID }, m.local).Name)
			for _, pos := range a.Facts.Positions {
				if slices.Contains(pos.Holders, m.local) {
					p.titles[key(pos.Title)] = true
					if province := s.provinceOf(a.organization[pos.Organization].key); province != "" {
						p.provinces[province] = true
					}
				}
			}
		}
		of[c.id] = p
		blocks[name] = append(blocks[name], c)
	}
	pairs(blocks, func(a, b cluster, shared int) {
		if apart(a, b) {
			return
		}
		s.add(a, b, shared, sameName)
		p, q := of[a.id], of[b.id]
		if meet(p.titles, q.titles) {
			s.add(a, b, 1, sameTitle)
		}
		if meet(p.provinces, q.provinces) {
			s.add(a, b, 1, sameProvince)
		}
		if len(p.titles) == 0 || len(q.titles) == 0 {
			s.add(a, b, shared, noPost)
		}
	})
}

func meet(a, b map[string]bool) bool {
	for k := range a {
		if b[k] {
			return true
		}
	}
	return false
}

// provinceOf is the province in a name, by keys; "" if there is none.
func (r *resolver) provinceOf(name string) string {
	for _, p := range r.provinces {
		if strings.Contains(" "+name+" ", " "+p+" ") {
			return p
		}
	}
	return ""
}

// organizations pairs 'Tỉnh ủy' of an article that gives no place with 'Tỉnh ủy Cà Mau', if few places come into question
// or someone of the same name has a post in both.
func (s suspects) organizations(all []cluster) {
	type split struct{ placed, bare []cluster }
	heads := map[string]*split{}
	placedByHolder := map[string][]cluster{}
	holders := func(c cluster, f func(name string)) {
		for _, m := range c.members {
			for _, pos := range m.article.Facts.Positions {
				if pos.Organization != m.local {
					continue
				}
				for _, p := range m.article.Facts.People {
					if slices.Contains(pos.Holders, p.ID) {
						f(key(p.Name))
					}
				}
			}
		}
	}
	put := func(head string) *split {
		if heads[head] == nil {
			heads[head] = &split{}
		}
		return heads[head]
	}
	head := map[string]string{} // of bare ones, by id
	for _, c := range all {
		first := c.members[0].article.organization[c.members[0].local]
		name := s.bodyKey(first.name)
		if place := s.provinceOf(name); place != "" && strings.HasSuffix(name, " "+place) {
			bare, unit := strings.TrimSuffix(name, " "+place), " "+s.place[place].Type
			for _, h := range []string{strings.TrimSuffix(bare, unit), strings.TrimSuffix(bare, unit) + unit} { // 'Sở Y tế', 'UBND tỉnh'
				put(h).placed = append(put(h).placed, c)
				holders(c, func(person string) { placedByHolder[h+"|"+person] = append(placedByHolder[h+"|"+person], c) })
			}
		} else if first.own {
			put(name).bare = append(put(name).bare, c)
			head[c.id] = name
		}
	}
	for _, h := range heads {
		if len(h.placed) > 3 || len(h.bare) > most {
			continue
		}
		for _, bare := range h.bare {
			for _, placed := range h.placed {
				s.add(bare, placed, len(h.placed), withPlace)
			}
		}
	}
	for _, c := range all {
		if head[c.id] == "" {
			continue
		}
		holders(c, func(person string) {
			if placed := placedByHolder[head[c.id]+"|"+person]; len(placed) <= most {
				for _, other := range placed {
					s.add(c, other, 1, sameHolder)
				}
			}
		})
	}
}

func (s suspects) documents(all []cluster) {
	symbols, numbers, names := map[string][]cluster{}, map[string][]cluster{}, map[string][]cluster{}
	known := map[string]bool{} // the ids of those whose anchor tells them from others of their symbol
	day := map[string]string{} // of issue
	hasSymbol := map[string]bool{}
	for _, c := range all {
		for _, m := range c.members {
			d := find(m.article.Facts.Documents, func(d *facts.Document) string { return d.ID }, m.local)
			day[c.id] = cmp.Or(day[c.id], d.IssuedOn)
			if m.article.document[m.local] != "" || d.IssuedOn != "" {
				known[c.id] = true
			}
			block, k := symbols, symbolKey(d.Symbol)
			if k != "" {
				hasSymbol[c.id] = true
				number, _, _ := strings.Cut(strings.Split(k, "/")[0], "-")
				numberKey := key(d.Type) + " " + number
				if !contains(numbers[numberKey], c) {
					numbers[numberKey] = append(numbers[numberKey], c)
				}
			} else if d.Number != "" {
				block, k = numbers, key(d.Type)+" "+zeros.ReplaceAllString(strings.ToLower(d.Number), "$1")
			} else if name := key(d.Name); len(strings.Fields(name)) > 3 {
				block, k = names, name
			}
			if k != "" && !contains(block[k], c) {
				block[k] = append(block[k], c)
			}
		}
	}
	consider := func(why reason, skip func(a, b cluster) bool) func(a, b cluster, shared int) {
		return func(a, b cluster, shared int) {
			if skip(a, b) || day[a.id] != "" && day[b.id] != "" && day[a.id] != day[b.id] || apart(a, b) {
				return
			}
			s.add(a, b, shared, why)
		}
	}
	pairs(symbols, consider(sameSymbol, func(a, b cluster) bool { return known[a.id] && known[b.id] }))
	pairs(names, consider(sameName, func(a, b cluster) bool { return false }))
	pairs(numbers, consider(sameNumber, func(a, b cluster) bool { return hasSymbol[a.id] == hasSymbol[b.id] }))
}

func contains(all []cluster, c cluster) bool {
	return len(all) > 0 && all[len(all)-1].id == c.id // entities come one after the other
}

func (s suspects) meetings(all []cluster) {
	type when struct {
		start   string
		ordinal int
	}
	of := map[string]when{}
	blocks := map[string][]cluster{}
	for _, c := range all {
		w := when{}
		for _, o := range c.members {
			m := find(o.article.Facts.Meetings, func(m *facts.Meeting) string { return m.ID }, o.local)
			w.start, w.ordinal = cmp.Or(w.start, m.StartOn), cmp.Or(w.ordinal, m.Ordinal)
			name := key(m.Name)
			if len(strings.Fields(name)) <= 3 || generic.MatchString(name) {
				continue // every body holds a 'Hội nghị tổng kết'
			}
			if !contains(blocks[name], c) {
				blocks[name] = append(blocks[name], c)
			}
		}
		of[c.id] = w
	}
	pairs(blocks, func(a, b cluster, shared int) {
		v, w := of[a.id], of[b.id]
		if v.ordinal != 0 && w.ordinal != 0 && v.ordinal != w.ordinal || apart(a, b) {
			return
		}
		switch apart, dated := daysApart(v.start, w.start); {
		case dated && apart <= nearly:
			s.add(a, b, 1, sameMeeting)
		case !dated:
			s.add(a, b, shared, sameMeetingDay)
		}
	})
}

// daysApart is how many days lie between two dates; dated is false if either is unknown.
func daysApart(a, b string) (days int, dated bool) {
	from, err := time.Parse(time.DateOnly, min(a, b))
	to, err2 := time.Parse(time.DateOnly, max(a, b))
	if err != nil || err2 != nil {
		return 0, false
	}
	return int(to.Sub(from).Hours() / 24), true
}

// Discrepancy is a field of a meeting on which its reports do not agree.
type Discrepancy struct {
	// Meeting is its id, Field the name of the field in the API.
	Meeting, Field string
	// Values are what the reports say with the quotes that say it, the one that the graph follows first.
	Values []*model.DiscrepantValue
}

// discrepancies are what reports of one meeting disagree on: when it began, where it was, who chaired it. entities
// holds the meetings as described.
func (r *resolver) discrepancies(meetings []cluster, entities []model.Entity) []Discrepancy {
	described := map[string]*model.Meeting{}
	for _, e := range entities {
		if m, ok := e.(*model.Meeting); ok {
			described[m.ID] = m
		}
	}
	var out []Discrepancy
	for _, c := range meetings {
		var reports []reportedMeeting
		for _, o := range c.members {
			if m := find(o.article.Facts.Meetings, func(m *facts.Meeting) string { return m.ID }, o.local); m.Status == reported {
				reports = append(reports, reportedMeeting{o.article, m})
			}
		}
		if len(reports) < 2 {
			continue
		}
		m := described[c.id]
		start := ""
		if m.StartOn != nil {
			start = m.StartOn.Value
		}
		out = append(out, disagreement(c.id, "startOn", start, r.values(reports, facts.StartOn, func(m *facts.Meeting) string { return m.StartOn }), func(a, b *said) bool {
			return !a.during(b.value) && !b.during(a.value)
		})...)
		out = append(out, disagreement(c.id, "place", string(m.Place), r.values(reports, facts.Place, func(m *facts.Meeting) string { return m.Place }), func(a, b *said) bool {
			return !strings.Contains(" "+key(a.value)+" ", " "+key(b.value)+" ") && !strings.Contains(" "+key(b.value)+" ", " "+key(a.value)+" ")
		})...)
		out = append(out, disagreement(c.id, "chairs", "", r.chairs(reports), func(a, b *said) bool { return !meet(a.people, b.people) })...)
	}
	return out
}

type reportedMeeting struct {
	article *report
	*facts.Meeting
}

// said is one value of a field and the reports that give it.
type said struct {
	value    string
	reports  []reportedMeeting
	people   map[string]bool // of chairs, by id
	evidence []*model.Evidence
}

// during reports whether a day lies within a meeting as one of the reports dates it.
func (s *said) during(day string) bool {
	return slices.ContainsFunc(s.reports, func(m reportedMeeting) bool { return m.StartOn <= day && day <= m.EndOn })
}

// values are what the reports say of a field, each value once.
func (r *resolver) values(reports []reportedMeeting, relation string, field func(*facts.Meeting) string) []*said {
	byKey := map[string]*said{}
	for _, m := range reports {
		value := field(m.Meeting)
		if value == "" {
			continue
		}
		s := byKey[key(value)]
		if s == nil {
			s = &said{value: value}
			byKey[key(value)] = s
		}
		s.value = min(s.value, value)
		s.reports = append(s.reports, m)
		for _, e := range m.article.Facts.Evidence {
			if e.Relation == relation && e.Subject == m.ID {
				s.evidence = append(s.evidence, m.article.quote(e))
			}
		}
	}
	return slices.Collect(maps.Values(byKey))
}

// chairs are the sets of people who chaired, by report.
func (r *resolver) chairs(reports []reportedMeeting) []*said {
	bySet := map[string]*said{}
	for _, m := range reports {
		names := map[string]string{}
		for _, id := range m.Chairs {
			if p := find(m.article.Facts.People, func(p *facts.Person) string { return p.ID }, id); p != nil {
				names[r.ids[localID{m.article, id}]] = p.Name
			}
		}
		if len(names) == 0 {
			continue
		}
		set := strings.Join(slices.Sorted(maps.Keys(names)), " ")
		s := bySet[set]
		if s == nil {
			s = &said{value: strings.Join(slices.Sorted(maps.Values(names)), ", "), people: map[string]bool{}}
			bySet[set] = s
		}
		for id := range names {
			s.people[id] = true
		}
		s.reports = append(s.reports, m)
		for _, e := range m.article.Facts.Evidence {
			if e.Relation == facts.Chairs && e.Subject == m.ID && slices.Contains(m.Chairs, e.Object) {
				s.evidence = append(s.evidence, m.article.quote(e))
			}
		}
	}
	return slices.Collect(maps.Values(bySet))
}

// disagreement is the discrepancy of a field if any two of its values clash. Values without a quote are nobody's word.
func disagreement(meeting, field, followed string, values []*said, clash func(a, b *said) bool) []Discrepancy {
	values = slices.DeleteFunc(values, func(s *said) bool { return len(s.evidence) == 0 })
	slices.SortFunc(values, func(a, b *said) int {
		return cmp.Or(compareBool(a.value != followed, b.value != followed), cmp.Compare(len(b.reports), len(a.reports)), cmp.Compare(a.value, b.value),
			cmp.Compare(a.evidence[0].ArticleID, b.evidence[0].ArticleID))
	})
	found := false
	out := Discrepancy{Meeting: meeting, Field: field}
	for i, a := range values {
		found = found || slices.ContainsFunc(values[i+1:], func(b *said) bool { return clash(a, b) })
		slices.SortFunc(a.evidence, func(x, y *model.Evidence) int {
			return cmp.Or(cmp.Compare(y.Certainty.Strength(), x.Certainty.Strength()), cmp.Compare(y.Score, x.Score), cmp.Compare(x.ArticleID, y.ArticleID), cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End), cmp.Compare(x.Rule, y.Rule))
		})
		out.Values = append(out.Values, &model.DiscrepantValue{Value: a.value, Evidence: a.evidence})
	}
	if !found {
		return nil
	}
	return []Discrepancy{out}
}

// quote is an evidence of the article as the graph shows it.
func (a *report) quote(e facts.Evidence) *model.Evidence {
	return &model.Evidence{ArticleID: a.id, Quote: e.Quote, Start: int32(e.Start), End: int32(e.End), Rule: e.Rule, Certainty: model.Certainty(e.Certainty), Score: e.Score}
}
