// Package score compares the facts extracted from articles with gold facts: precision, recall and F1 of every
// entity kind, every relation, and all of them together.
//
// An entity is right when its name (a document's symbol, if it has one) is the gold's name or one of its aliases, or
// the gold's name is one of its aliases; one to one, so that a duplicate is wrong. A fact is right when its relation
// and both ends are. What the gold marks optional is neither required nor wrong.
package score

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"quanhe/loader/facts"
)

// Count is how often a row was right, wrong and missed.
type Count struct{ TP, FP, FN int }

// Scores are the counts of some articles. The zero value is ready for Add.
type Scores struct {
	rows      map[string]Count
	errors    []string
	bands     [4]Band
	confusion map[Confusion]int
}

// Add compares what was extracted from one article with its gold; file names the article in the errors.
// A nil extracted counts everything in gold as missed.
func (s *Scores) Add(file string, gold, extracted *facts.Facts) {
	if extracted == nil {
		extracted = &facts.Facts{}
	}
	if s.rows == nil {
		s.rows, s.confusion = map[string]Count{}, map[Confusion]int{}
	}
	c := comparison{Scores: s, file: file, link: map[string]string{}, optional: map[string]bool{}, label: map[string]string{}}
	for _, p := range gold.Positions {
		if p.Optional {
			c.optional[p.ID] = true
		}
	}
	golds, preds := entities(gold), entities(extracted)
	for _, kind := range golds {
		for _, e := range kind.entities {
			if e.optional {
				c.optional[e.id] = true
			}
			c.label[e.id] = e.label()
		}
	}
	for i := range golds {
		for _, e := range preds[i].entities {
			c.label["?"+e.id] = "?" + e.label()
		}
		c.entities(golds[i].kind, golds[i].entities, preds[i].entities)
	}
	c.field("title", gold.Title, extracted.Title)
	c.field("publishedOn", gold.PublishedOn, extracted.PublishedOn)
	c.field("author", gold.Author, extracted.Author)
	c.facts(gold, extracted)
}

func (s *Scores) count(row string, tp, fp, fn int) {
	c := s.rows[row]
	s.rows[row] = Count{c.TP + tp, c.FP + fp, c.FN + fn}
}

// comparison is the state of Add for one article.
type comparison struct {
	*Scores
	file     string
	link     map[string]string // extracted id to gold id
	optional map[string]bool   // gold ids
	label    map[string]string // end of a fact to what a person reads
}

func (c *comparison) wrong(sign, what string) {
	c.errors = append(c.errors, c.file+" "+sign+what)
}

func (c *comparison) entities(kind string, golds, preds []entity) {
	link := pair(golds, preds)
	found := map[string]bool{}
	for p, g := range link {
		c.link[p] = g
		found[g] = true
	}
	row := "entity " + kind
	for _, p := range preds {
		g, ok := link[p.id]
		switch {
		case !ok:
			c.count(row, 0, 1, 0)
			c.wrong("+", kind+": "+p.shown())
		case !c.optional[g]:
			c.count(row, 1, 0, 0)
		}
	}
	for _, g := range golds {
		if !found[g.id] && !g.optional {
			c.count(row, 0, 0, 1)
			c.wrong("-", kind+": "+g.shown())
		}
	}
}

func (c *comparison) field(name, gold, pred string) {
	gold, pred = normal(gold), normal(pred)
	one := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	c.count("article "+name, one(gold != "" && gold == pred), one(pred != "" && gold != pred), one(gold != "" && gold != pred))
}

func (c *comparison) facts(gold, extracted *facts.Facts) {
	stated := tuples(gold, func(id string) string { return id })
	predicted := tuples(extracted, func(id string) string {
		if g, ok := c.link[id]; ok {
			return g
		}
		return "?" + id
	})
	quoted := best(extracted)
	free := func(f tuple) bool {
		return slices.ContainsFunc(f[1:], func(end string) bool { return c.optional[end] })
	}
	show := func(f tuple) string {
		var ends []string
		for _, end := range f {
			switch label, ok := c.label[end]; {
			case ok:
				ends = append(ends, label)
			case end != absent:
				ends = append(ends, end)
			}
		}
		return strings.Join(ends, " | ")
	}
	var wrong []string
	between := relations(stated)
	for f, from := range predicted {
		if free(f) {
			continue
		}
		_, right := stated[f]
		if right {
			c.count("fact "+f[0], 1, 0, 0)
		} else {
			c.count("fact "+f[0], 0, 1, 0)
			wrong = append(wrong, "+"+show(f))
			c.confuse(f, between)
		}
		if e, ok := quoted.of(from); ok {
			c.band(e.Score, right)
		}
	}
	for f := range stated {
		if _, found := predicted[f]; !found && !free(f) {
			c.count("fact "+f[0], 0, 0, 1)
			wrong = append(wrong, "-"+show(f))
		}
	}
	slices.Sort(wrong)
	for _, w := range wrong {
		c.wrong(w[:1], w[1:])
	}
}

// tuple is one fact: relation and up to three ends, absent where there are fewer.
type tuple [4]string

// absent is the end that a fact does not have; no id or name is equal to it.
const absent = "\x00"

// tuples are all facts of one article, each with the claims that it was made of; to turns local ids into the ids that
// the ends are compared by.
func tuples(f *facts.Facts, to func(string) string) map[tuple][]claim {
	out := map[tuple][]claim{}
	add := func(from claim, ends ...string) {
		t := tuple{from.relation, absent, absent, absent}
		copy(t[1:], ends)
		out[t] = append(out[t], from)
	}
	for _, p := range f.Positions {
		org := absent
		if p.Organization != "" {
			org = to(p.Organization)
		}
		for _, h := range p.Holders {
			add(claim{facts.Holds, h, p.ID, ""}, to(h), normal(p.Title), org)
		}
	}
	for _, m := range f.Meetings {
		id := to(m.ID)
		for _, role := range []struct {
			relation string
			ids      []string
		}{
			{facts.Chairs, m.Chairs}, {facts.Attendees, m.Attendees}, {facts.Speakers, m.Speakers},
			{facts.Concluders, m.Concluders}, {facts.Organizers, m.Organizers},
			{facts.AttendingOrganizations, m.AttendingOrganizations}, {facts.Cites, m.Cites},
		} {
			for _, x := range role.ids {
				add(claim{role.relation, m.ID, x, ""}, id, to(x))
			}
		}
		ordinal := ""
		if m.Ordinal != 0 {
			ordinal = strconv.Itoa(m.Ordinal)
		}
		end := m.EndOn
		if end == m.StartOn {
			end = "" // a meeting of one day has one date
		}
		for _, v := range [][2]string{
			{facts.StartOn, m.StartOn}, {facts.EndOn, end}, {"status", m.Status}, {facts.Term, m.Term}, {facts.Ordinal, ordinal},
		} {
			if v[1] != "" {
				add(claim{v[0], m.ID, "", ""}, id, v[1])
			}
		}
		if m.Place != "" {
			add(claim{facts.Place, m.ID, "", ""}, id, normal(m.Place))
		}
	}
	for _, d := range f.Documents {
		id := to(d.ID)
		if d.Issuer != "" {
			add(claim{facts.Issuer, d.ID, d.Issuer, ""}, id, to(d.Issuer))
		}
		if d.IssuedOn != "" {
			add(claim{facts.IssuedOn, d.ID, "", ""}, id, d.IssuedOn)
		}
		if d.AdoptedAt != "" {
			add(claim{facts.AdoptedAt, d.ID, d.AdoptedAt, ""}, id, to(d.AdoptedAt))
		}
		if d.Type != "" {
			add(claim{relation: "documentType"}, id, normal(d.Type))
		}
		for _, r := range d.Relations {
			add(claim{facts.Relation, d.ID, r.Target, r.Type}, id, r.Type, to(r.Target))
		}
	}
	for _, o := range f.Organizations {
		if o.PartOf != "" {
			add(claim{facts.PartOf, o.ID, o.PartOf, ""}, to(o.ID), to(o.PartOf))
		}
		if o.Kind != "" {
			add(claim{relation: "organizationKind"}, to(o.ID), o.Kind)
		}
	}
	return out
}

// Rows are the counts by row: "entity people", "fact chairs", "article title", and an ALL for each of the three.
func (s *Scores) Rows() map[string]Count {
	rows := map[string]Count{}
	for _, group := range []string{"entity", "fact", "article"} {
		var all Count
		for k, c := range s.rows {
			if strings.HasPrefix(k, group+" ") {
				all = Count{all.TP + c.TP, all.FP + c.FP, all.FN + c.FN}
				rows[k] = c
			}
		}
		rows[group+" ALL"] = all
	}
	return rows
}

// Errors says, one a line, what is too much (+) and what is missing (-), in the order in which articles were added.
func (s *Scores) Errors() []string { return s.errors }

// Precision is the share of what was extracted that is right, to four decimals; 1 if nothing was.
func (c Count) Precision() float64 { return share(c.TP, c.TP+c.FP) }

// Recall is the share of what the gold requires that was found, to four decimals; 1 if it requires nothing.
func (c Count) Recall() float64 { return share(c.TP, c.TP+c.FN) }

// F1 is the harmonic mean of precision and recall, to four decimals.
func (c Count) F1() float64 {
	p, r := 1.0, 1.0
	if c.TP+c.FP > 0 {
		p = float64(c.TP) / float64(c.TP+c.FP)
	}
	if c.TP+c.FN > 0 {
		r = float64(c.TP) / float64(c.TP+c.FN)
	}
	if p+r == 0 {
		return 0
	}
	return round(2 * p * r / (p + r))
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return round(float64(part) / float64(whole))
}

// round keeps four decimals of the exact binary value.
func round(x float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 4, 64), 64)
	if err != nil {
		panic(err) // a float that Go printed
	}
	return r
}

// Table is the rows as text, by name, with a header.
func (s *Scores) Table() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s%6s%6s%6s%8s%8s%8s\n", "", "tp", "fp", "fn", "P", "R", "F1")
	rows := s.Rows()
	for _, k := range sortedKeys(rows) {
		c := rows[k]
		fmt.Fprintf(&b, "%-28s%6d%6d%6d%8.3f%8.3f%8.3f\n", k, c.TP, c.FP, c.FN, c.Precision(), c.Recall(), c.F1())
	}
	return b.String()
}
