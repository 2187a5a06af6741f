package resolve

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/loader/facts"
)

// claim is what facts are one by: the same relation between the same entities.
type claim struct {
	relation        model.RelationType
	subject, object string
	former          bool // of a tenure: that it is over is another claim
}

// support is what the articles give for one claim.
type support struct {
	evidence []quoted
	// first is the pair of occurrences that the fact's id is made of, pairs are the anchors of all.
	first pair
	pairs map[[2]string]bool
}

// pair is the two occurrences that one article joins: by their anchors.
type pair struct {
	article         *report
	subject, object string
	weak            bool // one of the two is who it is by a conclusion
}

// compare orders pairs as clusters order occurrences, and for the same reasons.
func (p pair) compare(q pair) int {
	return cmp.Or(compareBool(p.weak, q.weak), p.article.compare(q.article), cmp.Compare(p.subject, q.subject), cmp.Compare(p.object, q.object))
}

// ids are the id of a claim's fact, and those that its other pairs would make of it.
func (s *support) ids(c claim) (id string, former []string) {
	kind := string(c.relation)
	if c.former {
		kind += " formerly"
	}
	for p := range s.pairs {
		other := identifier("fact", kind, p[0], p[1])
		if p == [2]string{s.first.subject, s.first.object} {
			id = other
		} else {
			former = append(former, other)
		}
	}
	slices.Sort(former)
	return id, former
}

// quoted is an evidence with what it says besides its quote.
type quoted struct {
	evidence *model.Evidence
	article  *report
	printed  facts.Evidence
}

// gathering collects the claims of all articles.
type gathering struct {
	*resolver
	claims map[claim]*support
}

// allFacts are the facts of all articles: what several state is one fact with all their quotes.
func (r *resolver) allFacts() []Fact {
	g := gathering{r, map[claim]*support{}}
	for _, a := range r.reports {
		g.article(a)
	}
	out := make([]Fact, 0, len(g.claims))
	for c, s := range g.claims {
		out = append(out, r.fact(c, s))
	}
	slices.SortFunc(out, func(a, b Fact) int { return cmp.Compare(a.NodeID(), b.NodeID()) })
	return out
}

// roles are the lists of a meeting and their relations, seen from who took part.
var roles = []struct {
	name     string
	relation model.RelationType
	ids      func(m *facts.Meeting) []string
}{
	{facts.Organizers, model.Organized, func(m *facts.Meeting) []string { return m.Organizers }},
	{facts.Chairs, model.Chaired, func(m *facts.Meeting) []string { return m.Chairs }},
	{facts.Speakers, model.SpokeAt, func(m *facts.Meeting) []string { return m.Speakers }},
	{facts.Concluders, model.Concluded, func(m *facts.Meeting) []string { return m.Concluders }},
	{facts.Attendees, model.Attended, func(m *facts.Meeting) []string { return m.Attendees }},
	{facts.AttendingOrganizations, model.Attended, func(m *facts.Meeting) []string { return m.AttendingOrganizations }},
}

// article adds the claims of one article.
func (g *gathering) article(a *report) {
	quotes := map[[4]string][]facts.Evidence{}
	for _, e := range a.Facts.Evidence {
		k := [4]string{e.Relation, e.Subject, e.Object}
		if e.Relation == facts.Relation {
			k[3] = e.Value
		}
		quotes[k] = append(quotes[k], e)
	}
	said := func(relation, subject, object string) []facts.Evidence {
		return quotes[[4]string{relation, subject, object}]
	}
	for _, p := range a.Facts.Positions {
		var holds []facts.Evidence
		for _, h := range p.Holders {
			e := said(facts.Holds, h, p.ID)
			holds = append(holds, e...)
			var past, present []facts.Evidence
			for _, x := range e {
				if x.Former {
					past = append(past, x)
				} else {
					present = append(present, x)
				}
			}
			if len(past) > 0 {
				g.addTenure(a, h, p.ID, past, true)
			}
			if len(present) > 0 || len(e) == 0 {
				g.addTenure(a, h, p.ID, present, false)
			}
		}
		if p.Organization != "" {
			e := said(facts.PositionIn, p.ID, p.Organization)
			if len(e) == 0 {
				e = holds // who holds it says where it is
			}
			g.add(a, model.PositionIn, p.ID, p.Organization, e)
		}
	}
	for _, o := range a.Facts.Organizations {
		if o.PartOf != "" {
			g.add(a, model.PartOf, o.ID, o.PartOf, said(facts.PartOf, o.ID, o.PartOf))
		}
		for _, former := range o.Predecessors {
			g.add(a, model.Succeeds, o.ID, former, said(facts.Succeeds, o.ID, former))
		}
	}
	for _, m := range a.Facts.Meetings {
		for _, role := range roles {
			for _, x := range role.ids(&m) {
				g.add(a, role.relation, x, m.ID, said(role.name, m.ID, x))
			}
		}
		for _, d := range m.Cites {
			g.add(a, model.Cites, m.ID, d, said(facts.Cites, m.ID, d))
		}
	}
	for _, d := range a.Facts.Documents {
		if d.Issuer != "" {
			g.add(a, model.Issued, d.Issuer, d.ID, said(facts.Issuer, d.ID, d.Issuer))
		}
		if d.AdoptedAt != "" {
			g.add(a, model.Adopted, d.AdoptedAt, d.ID, said(facts.AdoptedAt, d.ID, d.AdoptedAt))
		}
		for _, x := range d.Relations {
			g.add(a, model.RelationType(x.Type), d.ID, x.Target, quotes[[4]string{facts.Relation, d.ID, x.Target, x.Type}])
		}
	}
}

// add adds one claim of one article. Ends that the article does not list, and what an entity would say about itself
// once its names are one, are no claims.
func (g *gathering) add(a *report, relation model.RelationType, subject, object string, evidence []facts.Evidence) {
	g.put(a, claim{relation: relation}, subject, object, evidence)
}

// addTenure adds who holds what, or, when former, who held it and no longer does.
func (g *gathering) addTenure(a *report, person, position string, evidence []facts.Evidence, former bool) {
	g.put(a, claim{relation: model.HoldsPosition, former: former}, person, position, evidence)
}

func (g *gathering) put(a *report, c claim, subject, object string, evidence []facts.Evidence) {
	s, o := localID{a, subject}, localID{a, object}
	c.subject, c.object = g.ids[s], g.ids[o]
	if c.subject == "" || c.object == "" || c.subject == c.object {
		return
	}
	weak := g.weak[s] || g.weak[o]
	p := pair{a, g.anchor[s], g.anchor[o], weak}
	at, seen := g.claims[c]
	if !seen {
		at = &support{first: p, pairs: map[[2]string]bool{}}
		g.claims[c] = at
	}
	at.pairs[[2]string{p.subject, p.object}] = true
	if p.compare(at.first) < 0 {
		at.first = p
	}
	for _, e := range evidence {
		certainty := model.Certainty(e.Certainty)
		if weak && certainty.Strength() > model.Resolved.Strength() {
			certainty = model.Resolved
		}
		quote := a.quote(e)
		quote.Certainty = certainty
		at.evidence = append(at.evidence, quoted{quote, a, e})
	}
}

// fact makes the fact of a claim.
func (r *resolver) fact(c claim, s *support) Fact {
	slices.SortStableFunc(s.evidence, func(a, b quoted) int {
		return cmp.Or(cmp.Compare(b.evidence.Certainty.Strength(), a.evidence.Certainty.Strength()), cmp.Compare(b.evidence.Score, a.evidence.Score),
			a.article.compare(b.article), cmp.Compare(a.evidence.Start, b.evidence.Start), cmp.Compare(a.evidence.End, b.evidence.End), cmp.Compare(a.evidence.Rule, b.evidence.Rule))
	})
	s.evidence = slices.CompactFunc(s.evidence, func(a, b quoted) bool {
		return a.article == b.article && a.evidence.Start == b.evidence.Start && a.evidence.End == b.evidence.End && a.evidence.Rule == b.evidence.Rule
	})
	base := model.Claim{
		Relation: c.relation, SubjectID: c.subject, ObjectID: c.object,
		Certainty: model.Stated,
	}
	if s.first.weak {
		base.Certainty = model.Resolved // no article has it without a conclusion
	}
	base.ID, base.FormerIDs = s.ids(c)
	out := Fact{}
	for _, e := range s.evidence {
		out.Evidence = append(out.Evidence, e.evidence)
	}
	if len(s.evidence) > 0 {
		base.Certainty, base.Score = s.evidence[0].evidence.Certainty, s.evidence[0].evidence.Score
	}
	switch c.relation {
	case model.HoldsPosition:
		tenure := &model.Tenure{Claim: base, Former: c.former}
		for _, e := range slices.Backward(s.evidence) {
			if since := date(e.printed.Since, ""); since != nil {
				tenure.StartOn = since
			}
			if until := date(e.printed.Until, ""); until != nil {
				tenure.EndOn = until
			}
		}
		if tenure.StartOn != nil && tenure.EndOn != nil && tenure.EndOn.Latest() < tenure.StartOn.Earliest() {
			tenure.EndOn = nil // of another time in the same office
		}
		out.Fact = tenure
	case model.Cites:
		citation := &model.Citation{Claim: base, Purpose: model.PurposeMentioned}
		for _, e := range slices.Backward(s.evidence) {
			if e.printed.Purpose != "" {
				citation.Purpose = model.CitationPurpose(e.printed.Purpose)
			}
			if by := r.ids[localID{e.article, e.printed.CitedBy}]; by != "" {
				citation.CitedByID = by
			}
		}
		out.Fact = citation
	case model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended:
		participation := &model.Participation{Claim: base}
		for _, e := range slices.Backward(s.evidence) {
			if e.printed.Title != "" {
				participation.TitleAsPrinted = model.Text(e.printed.Title)
			}
			if e.printed.ListedAt > 0 {
				at := int32(e.printed.ListedAt)
				participation.ListedAt = &at
			}
		}
		out.Fact = participation
	case model.Succeeds:
		succession := &model.Succession{Claim: base}
		for _, e := range slices.Backward(s.evidence) {
			if on := date(e.printed.Since, ""); on != nil {
				succession.On = on
			}
		}
		out.Fact = succession
	case model.PositionIn, model.PartOf, model.Issued, model.Adopted:
		out.Fact = &model.Statement{Claim: base}
	default:
		out.Fact = &model.DocumentRelation{Claim: base}
	}
	return out
}

// mentions are those of all articles, by article and place.
func (r *resolver) mentions() []*model.Mention {
	var out []*model.Mention
	for _, a := range r.reports {
		for _, m := range a.Facts.Mentions {
			at := localID{a, m.Entity}
			if r.ids[at] == "" {
				continue
			}
			resolution := model.Certainty(m.Certainty)
			if r.weak[at] && resolution.Strength() > model.Resolved.Strength() {
				resolution = model.Resolved
			}
			out = append(out, &model.Mention{
				EntityID: r.ids[at], ArticleID: a.id, Text: m.Text, Start: int32(m.Start), End: int32(m.End), Context: m.Context, Resolution: resolution,
			})
		}
	}
	slices.SortFunc(out, func(a, b *model.Mention) int {
		return cmp.Or(strings.Compare(a.ArticleID, b.ArticleID), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), strings.Compare(a.EntityID, b.EntityID),
			cmp.Compare(b.Resolution.Strength(), a.Resolution.Strength()), strings.Compare(a.Context, b.Context))
	})
	// A place that was found in two ways is named once.
	return slices.CompactFunc(out, func(a, b *model.Mention) bool {
		return a.ArticleID == b.ArticleID && a.Start == b.Start && a.End == b.End && a.EntityID == b.EntityID
	})
}

// Freeze makes the graph that is served, and takes over all that g holds. Facts without a quote are left out and counted.
// What is more is added to the graph before it freezes.
// It fails if what was extracted contradicts itself, such as a quote that is not in its article.
func (g *Graph) Freeze(loadedAt time.Time, more ...func(*store.Builder)) (*store.Graph, error) {
	all := len(g.Facts)
	g.Facts = slices.DeleteFunc(g.Facts, func(f Fact) bool { return len(f.Evidence) == 0 })
	g.Unsupported = all - len(g.Facts)
	b := store.NewBuilder()
	for _, t := range g.Terms {
		b.AddTerm(t)
	}
	for _, a := range g.Articles {
		b.AddArticle(a)
	}
	for _, ids := range g.Copies {
		b.AddArticleDuplicates(ids...)
	}
	for _, e := range g.Entities {
		b.AddEntity(e)
	}
	for _, c := range g.PossibleDuplicates {
		b.AddDuplicateCandidate(c.One, c.Other, c.Score, c.Reasons...)
	}
	for _, d := range g.Discrepancies {
		b.AddDiscrepancy(d.Meeting, d.Field, d.Values...)
	}
	for _, f := range g.Facts {
		b.AddFact(f.Fact, f.Evidence...)
	}
	for _, m := range g.Mentions {
		b.AddMention(m)
	}
	for _, add := range more {
		add(b)
	}
	graph, err := b.Build(loadedAt)
	if err != nil {
		return nil, fmt.Errorf("resolving: %w", err)
	}
	return graph, nil
}
