package store

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"quanhe/graph/model"
)

// Builder collects what the loader found and freezes it into a [Graph]. The order of the calls does not matter: the
// same things give the same graph. A Builder is used by one goroutine, once, and owns what it is given.
//
// What is wrong with the input is reported by Build, all of it at once, so that the calls need no error handling.
type Builder struct {
	terms    []*model.Term
	articles []*model.Article
	entities []model.Entity
	facts    []fact
	mentions []*model.Mention
	warnings []*model.LoadWarning // about no article

	duplicates    []duplicate
	copies        [][]string // ids of articles
	discrepancies []discrepancy
	abbreviations []*model.AbbreviationReading
	honorifics    []string
	quality       *model.QualityReport
}

// duplicate says that two entities may be one.
type duplicate struct {
	ids     [2]string
	score   float64
	reasons []string
}

type discrepancy struct {
	meeting string
	*model.Discrepancy
}

type fact struct {
	model.Fact
	*model.Claim
	evidence []*model.Evidence
}

// NewBuilder starts an empty graph.
func NewBuilder() *Builder { return new(Builder) }

// AddTerm adds a term of the congress. Meetings and documents point to it by TermID.
func (b *Builder) AddTerm(t *model.Term) { b.terms = append(b.terms, t) }

// AddArticle adds an article with its warnings.
func (b *Builder) AddArticle(a *model.Article) { b.articles = append(b.articles, a) }

// AddWarning adds a warning that is about no article.
func (b *Builder) AddWarning(w *model.LoadWarning) { b.warnings = append(b.warnings, w) }

// AddEntity adds an entity.
func (b *Builder) AddEntity(e model.Entity) { b.entities = append(b.entities, e) }

// AddFact adds a fact with all its evidence, in any order. Every fact but a CURATED one needs evidence, and there is at
// most one fact for a relation, subject and object (a person may hold one position in several tenures).
//
// An organisation or meeting is part of one other, a position belongs to one organisation, a document is issued by one body and
// adopted at one meeting. Where articles disagree, all their facts are kept, and the one that most articles support
// (then the higher score, then the lower id) is the one that the graph's lists and fields follow.
func (b *Builder) AddFact(f model.Fact, evidence ...*model.Evidence) {
	b.facts = append(b.facts, fact{f, f.Common(), evidence})
}

// AddMention adds one place where an entity is named.
func (b *Builder) AddMention(m *model.Mention) { b.mentions = append(b.mentions, m) }

// AddDuplicateCandidate says that two entities of one kind may be the same, how likely from 0 to 1, and why, in words
// for people. Both ends show it, undecided. Saying it again for the same two, in either order, keeps the higher score
// and all the reasons.
func (b *Builder) AddDuplicateCandidate(one, other string, score float64, reasons ...string) {
	b.duplicates = append(b.duplicates, duplicate{[2]string{one, other}, score, reasons})
}

// AddDiscrepancy says that articles do not agree on a field of a meeting, and what each side says with its quotes. The
// field is the GraphQL field ('startOn', 'ordinal', 'place', 'chairs'); there is one discrepancy for a field, with at
// least two values, the one that the graph follows first.
func (b *Builder) AddDiscrepancy(meeting, field string, values ...*model.DiscrepantValue) {
	b.discrepancies = append(b.discrepancies, discrepancy{meeting, &model.Discrepancy{Field: field, Values: values}})
}

// AddArticleDuplicates says that these articles are reprints or near copies of one report. Each shows all the others;
// groups that share an article are one.
func (b *Builder) AddArticleDuplicates(ids ...string) { b.copies = append(b.copies, ids) }

// AddAbbreviation adds the reading of an abbreviation, with its Source. How often the articles use it is counted by
// Build. Abbreviations that are names of entities need not be added.
func (b *Builder) AddAbbreviation(r *model.AbbreviationReading) {
	b.abbreviations = append(b.abbreviations, r)
}

// AddHonorific adds what may stand before the name of a person ('đồng chí'), in names that clients give too.
func (b *Builder) AddHonorific(words string) { b.honorifics = append(b.honorifics, words) }

// SetQuality says how well the facts are extracted, as measured when the program was made.
func (b *Builder) SetQuality(q *model.QualityReport) { b.quality = q }

// Build checks the input, computes what the model marks as set by Build, and freezes it all. The graph is independent
// of loadedAt but for Dataset.LoadedAt.
func (b *Builder) Build(loadedAt time.Time) (*Graph, error) {
	slices.SortFunc(b.terms, func(x, y *model.Term) int { return cmp.Or(cmp.Compare(x.Number, y.Number), cmp.Compare(x.ID, y.ID)) })
	slices.SortFunc(b.articles, func(x, y *model.Article) int { return cmp.Compare(x.ID, y.ID) })
	slices.SortFunc(b.entities, func(x, y model.Entity) int { return cmp.Compare(x.NodeID(), y.NodeID()) })
	slices.SortFunc(b.discrepancies, func(x, y discrepancy) int {
		return cmp.Or(cmp.Compare(x.meeting, y.meeting), cmp.Compare(x.Field, y.Field))
	})
	slices.SortFunc(b.abbreviations, func(x, y *model.AbbreviationReading) int {
		return cmp.Or(cmp.Compare(x.Text, y.Text), cmp.Compare(x.Expansion, y.Expansion), cmp.Compare(x.Source, y.Source))
	})
	slices.SortFunc(b.facts, func(x, y fact) int { return cmp.Compare(x.ID, y.ID) })

	c := check{nodes: make(map[string]model.Node, len(b.articles)+len(b.entities)+len(b.facts))}
	c.register(b)
	c.texts(b)
	c.relations(b)
	c.doubts(b)
	if len(c.problems) > 0 {
		return nil, c.err()
	}
	for _, f := range b.facts {
		summarise(f, c.nodes)
	}
	return freeze(b, c.nodes, loadedAt), nil
}

// check looks for what would make a graph that contradicts itself.
type check struct {
	nodes    map[string]model.Node
	problems []error
}

// shown is how many problems an error lists; a systematic mistake repeats itself.
const shown = 20

func (c *check) err() error {
	problems := c.problems
	if more := len(problems) - shown; more > 0 {
		problems = append(problems[:shown:shown], fmt.Errorf("and %d more", more))
	}
	return fmt.Errorf("freezing the graph: %w", errors.Join(problems...))
}

func (c *check) fail(format string, args ...any) {
	c.problems = append(c.problems, fmt.Errorf(format, args...))
}

func (c *check) add(id string, n model.Node) {
	switch _, taken := c.nodes[id]; {
	case id == "":
		c.fail("a %T has no id", n)
	case taken:
		c.fail("id %q is given twice, the second time to a %T", id, n)
	default:
		c.nodes[id] = n
	}
}

// register gives every node its id, then lets former ids point to the survivors.
func (c *check) register(b *Builder) {
	for _, t := range b.terms {
		c.add(t.ID, t)
	}
	for _, a := range b.articles {
		c.add(a.ID, a)
	}
	for _, e := range b.entities {
		c.add(e.NodeID(), e)
		if e.Common().Name == "" {
			c.fail("%T %q has no name", e, e.NodeID())
		}
	}
	for _, f := range b.facts {
		c.add(f.ID, f.Fact)
	}
	for _, e := range b.entities {
		for _, former := range e.Common().FormerIDs {
			c.add(former, e)
		}
		switch e := e.(type) {
		case *model.Meeting:
			c.term(e, e.TermID)
		case *model.Document:
			c.term(e, e.TermID)
		}
	}
	for _, f := range b.facts {
		for _, former := range f.FormerIDs {
			c.add(former, f.Fact)
		}
	}
}

func (c *check) term(of model.Node, id string) {
	if _, ok := c.nodes[id].(*model.Term); id != "" && !ok {
		c.fail("%q has the unknown term %q", of.NodeID(), id)
	}
}

// texts cuts every quote and mention out of its article, and the context around it.
func (c *check) texts(b *Builder) {
	passages := make(map[string][]*passage, len(b.articles))
	want := func(article string, p *passage) {
		if _, ok := c.nodes[article].(*model.Article); !ok {
			c.fail("%s is in the unknown article %q", p.what, article)
			return
		}
		passages[article] = append(passages[article], p)
	}
	for _, f := range b.facts {
		for _, e := range f.evidence {
			want(e.ArticleID, &passage{"the evidence of " + f.ID, e.Start, e.End, &e.Quote, &e.Prefix, &e.Suffix})
		}
		if len(f.evidence) == 0 && f.Certainty != model.Curated {
			c.fail("fact %q has no evidence", f.ID)
		}
	}
	for _, d := range b.discrepancies {
		for _, v := range d.Values {
			for _, e := range v.Evidence {
				want(e.ArticleID, &passage{"the discrepancy of " + d.meeting, e.Start, e.End, &e.Quote, &e.Prefix, &e.Suffix})
			}
		}
	}
	for _, m := range b.mentions {
		if _, ok := c.nodes[m.EntityID].(model.Entity); !ok {
			c.fail("a mention in %q is of the unknown entity %q", m.ArticleID, m.EntityID)
		}
		want(m.ArticleID, &passage{"the mention of " + m.EntityID, m.Start, m.End, &m.Text, nil, nil})
	}
	for _, a := range b.articles {
		text := measure(a.Text)
		for _, p := range passages[a.ID] {
			if err := p.cut(text); err != nil {
				c.fail("article %q: %w", a.ID, err)
			}
		}
		for _, w := range a.Warnings {
			w.ArticleID = a.ID
		}
		if a.Day == "" && a.PublishedOn != nil && a.PublishedOn.Precision() == model.PrecisionDay {
			a.Day = model.Date(a.PublishedOn.Value)
		}
	}
}

// ends are the kinds that a relation joins.
type ends struct {
	subjects, objects []model.EntityType
	// oneSubject and oneObject say that the other end has at most one.
	oneSubject, oneObject bool
	// alike says that both ends are of the same kind.
	alike bool
}

var participants = []model.EntityType{model.EntityTypePerson, model.EntityTypeOrganization}

func kinds(k ...model.EntityType) []model.EntityType { return k }

var grammar = map[model.RelationType]ends{
	model.HoldsPosition: {subjects: kinds(model.EntityTypePerson), objects: kinds(model.EntityTypePosition)},
	model.PositionIn:    {subjects: kinds(model.EntityTypePosition), objects: kinds(model.EntityTypeOrganization), oneObject: true},
	model.PartOf:        {subjects: gatherings, objects: gatherings, oneObject: true, alike: true},
	model.Succeeds:      {subjects: kinds(model.EntityTypeOrganization), objects: kinds(model.EntityTypeOrganization)},
	model.Organized:     {subjects: participants, objects: kinds(model.EntityTypeMeeting)},
	model.Chaired:       {subjects: participants, objects: kinds(model.EntityTypeMeeting)},
	model.SpokeAt:       {subjects: participants, objects: kinds(model.EntityTypeMeeting)},
	model.Concluded:     {subjects: participants, objects: kinds(model.EntityTypeMeeting)},
	model.Attended:      {subjects: participants, objects: kinds(model.EntityTypeMeeting)},
	model.Cites:         {subjects: kinds(model.EntityTypeMeeting), objects: kinds(model.EntityTypeDocument)},
	model.Adopted:       {subjects: kinds(model.EntityTypeMeeting), objects: kinds(model.EntityTypeDocument), oneSubject: true},
	model.Issued:        {subjects: kinds(model.EntityTypeOrganization), objects: kinds(model.EntityTypeDocument), oneSubject: true},
	model.Implements:    betweenDocuments,
	model.Continues:     betweenDocuments,
	model.Summarises:    betweenDocuments,
	model.Amends:        betweenDocuments,
	model.Replaces:      betweenDocuments,
	model.ReportsOn:     betweenDocuments,
	model.Guides:        betweenDocuments,
	model.RefersTo:      betweenDocuments,
}

// gatherings are what can be part of its own kind.
var gatherings = []model.EntityType{model.EntityTypeOrganization, model.EntityTypeMeeting}

var betweenDocuments = ends{subjects: kinds(model.EntityTypeDocument), objects: kinds(model.EntityTypeDocument)}

// typed reports whether the Go type of the fact is the one that its relation has.
func typed(f fact) bool {
	switch f.Fact.(type) {
	case *model.Tenure:
		return f.Relation == model.HoldsPosition
	case *model.Participation:
		return slices.Contains([]model.RelationType{model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended}, f.Relation)
	case *model.Citation:
		return f.Relation == model.Cites
	case *model.Statement:
		return slices.Contains([]model.RelationType{model.PositionIn, model.PartOf, model.Adopted, model.Issued}, f.Relation)
	case *model.Succession:
		return f.Relation == model.Succeeds
	case *model.DocumentRelation:
		return slices.Equal(grammar[f.Relation].subjects, betweenDocuments.subjects)
	}
	return false
}

// relations checks that facts join what their relation joins, and that no two say the same.
func (c *check) relations(b *Builder) {
	said := make(map[[3]string]string, len(b.facts))
	for _, f := range b.facts {
		subject, _ := c.nodes[f.SubjectID].(model.Entity)
		object, _ := c.nodes[f.ObjectID].(model.Entity)
		g, known := grammar[f.Relation]
		switch {
		case !known || !typed(f):
			c.fail("fact %q is a %T of relation %q", f.ID, f.Fact, f.Relation)
			continue
		case subject == nil:
			c.fail("fact %q has the unknown subject %q", f.ID, f.SubjectID)
			continue
		case object == nil:
			c.fail("fact %q has the unknown object %q", f.ID, f.ObjectID)
			continue
		case !slices.Contains(g.subjects, subject.EntityType()) || !slices.Contains(g.objects, object.EntityType()),
			g.alike && subject.EntityType() != object.EntityType():
			c.fail("fact %q: %s does not join %s and %s", f.ID, f.Relation, subject.EntityType(), object.EntityType())
			continue
		case subject == object:
			c.fail("fact %q: %q is said to stand in relation %s to itself", f.ID, f.SubjectID, f.Relation)
			continue
		}
		// Former ids are for clients; inside the graph everything points to the survivor.
		f.SubjectID, f.ObjectID = subject.NodeID(), object.NodeID()
		if f.Relation != model.HoldsPosition {
			what := [3]string{string(f.Relation), f.SubjectID, f.ObjectID}
			if other, ok := said[what]; ok {
				c.fail("facts %q and %q say the same: %s", other, f.ID, strings.Join(what[:], " "))
			}
			said[what] = f.ID
		}
		if citation, ok := f.Fact.(*model.Citation); ok && citation.CitedByID != "" {
			person, ok := c.nodes[citation.CitedByID].(*model.Person)
			if !ok {
				c.fail("citation %q is brought up by the unknown person %q", f.ID, citation.CitedByID)
				continue
			}
			citation.CitedByID = person.ID
		}
		if tenure, ok := f.Fact.(*model.Tenure); ok {
			c.term(tenure, tenure.TermID)
		}
	}
	for _, m := range b.mentions {
		if e := c.nodes[m.EntityID]; e != nil {
			m.EntityID = e.NodeID()
		}
	}
}

// doubts checks what may be the same and what does not agree, and hands it to the nodes that show it.
func (c *check) doubts(b *Builder) {
	for _, e := range b.entities {
		e.Common().PossibleDuplicates = []*model.DuplicateCandidate{}
		if m, ok := e.(*model.Meeting); ok {
			m.Discrepancies = []*model.Discrepancy{}
		}
	}
	for _, d := range b.duplicates {
		one, _ := c.nodes[d.ids[0]].(model.Entity)
		other, _ := c.nodes[d.ids[1]].(model.Entity)
		if one == nil || other == nil || one == other || one.EntityType() != other.EntityType() {
			c.fail("%q and %q are not two entities of one kind that could be the same", d.ids[0], d.ids[1])
			continue
		}
		suspect(one, other, d)
		suspect(other, one, d)
	}
	for _, e := range b.entities {
		slices.SortFunc(e.Common().PossibleDuplicates, func(x, y *model.DuplicateCandidate) int {
			return cmp.Or(cmp.Compare(y.Score, x.Score), cmp.Compare(x.EntityID, y.EntityID))
		})
	}
	for _, d := range b.discrepancies {
		meeting, ok := c.nodes[d.meeting].(*model.Meeting)
		if !ok || len(d.Values) < 2 {
			c.fail("%q has a discrepancy of %q with %d values; it takes a meeting and two values", d.meeting, d.Field, len(d.Values))
			continue
		}
		if slices.ContainsFunc(meeting.Discrepancies, func(o *model.Discrepancy) bool { return o.Field == d.Field }) {
			c.fail("%q has two discrepancies of %q", d.meeting, d.Field)
			continue
		}
		meeting.Discrepancies = append(meeting.Discrepancies, d.Discrepancy)
	}
	c.copies(b)
}

// suspect notes on one entity that it may be another.
func suspect(one, other model.Entity, d duplicate) {
	base := one.Common()
	at := slices.IndexFunc(base.PossibleDuplicates, func(c *model.DuplicateCandidate) bool { return c.EntityID == other.NodeID() })
	if at < 0 {
		at = len(base.PossibleDuplicates)
		base.PossibleDuplicates = append(base.PossibleDuplicates, &model.DuplicateCandidate{
			EntityID: other.NodeID(), Reasons: []string{}, Decision: model.Undecided,
		})
	}
	known := base.PossibleDuplicates[at]
	known.Score = max(known.Score, d.score)
	known.Reasons = append(known.Reasons, d.reasons...)
	slices.Sort(known.Reasons)
	known.Reasons = slices.Compact(known.Reasons)
}

// copies joins the groups of articles that are one report.
func (c *check) copies(b *Builder) {
	group := make(map[string]*[]string)
	for _, ids := range b.copies {
		joined := new([]string)
		for _, id := range ids {
			if _, ok := c.nodes[id].(*model.Article); !ok {
				c.fail("the unknown article %q is said to have duplicates", id)
				continue
			}
			*joined = append(*joined, id)
			if before := group[id]; before != nil {
				*joined = append(*joined, *before...)
			}
		}
		slices.Sort(*joined)
		*joined = slices.Compact(*joined)
		for _, id := range *joined {
			group[id] = joined
		}
	}
	for _, a := range b.articles {
		a.DuplicateIDs = []string{}
		if of := group[a.ID]; of != nil {
			a.DuplicateIDs = slices.DeleteFunc(slices.Clone(*of), func(id string) bool { return id == a.ID })
		}
	}
}

// summarise puts the best evidence first and reads off what it says about the fact.
func summarise(f fact, nodes map[string]model.Node) {
	slices.SortFunc(f.evidence, func(x, y *model.Evidence) int {
		return cmp.Or(
			cmp.Compare(y.Certainty.Strength(), x.Certainty.Strength()),
			cmp.Compare(y.Score, x.Score),
			cmp.Compare(x.ArticleID, y.ArticleID),
			cmp.Compare(x.Start, y.Start),
			cmp.Compare(x.End, y.End),
			cmp.Compare(x.Rule, y.Rule),
		)
	})
	seen := make(map[string]bool, 1) // a report and its reprints count once, under the lowest of their ids
	for _, e := range f.evidence {
		a := nodes[e.ArticleID].(*model.Article)
		seen[slices.Min(append(a.DuplicateIDs[:len(a.DuplicateIDs):len(a.DuplicateIDs)], a.ID))] = true
		f.FirstReportedOn, f.LastReportedOn = widen(f.FirstReportedOn, f.LastReportedOn, a.Day)
	}
	f.ArticleCount = int32(len(seen))
	if len(f.evidence) > 0 {
		if f.Certainty == "" {
			f.Certainty = f.evidence[0].Certainty
		}
		if f.Score == 0 {
			f.Score = f.evidence[0].Score
		}
	}
}

// widen stretches a span of days, "" meaning none, to take in a day.
func widen(first, last, day model.Date) (from, to model.Date) {
	if day == "" {
		return first, last
	}
	if first == "" || day < first {
		first = day
	}
	return first, max(last, day)
}
