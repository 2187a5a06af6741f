// Package storetest holds what tests of stores share: a second store that is as plain as can be, to be compared with the
// real one and to stand in for it, and graphs made by chance.
package storetest

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// Ledger is a [store.Reader] that has nothing in common with the graph in memory but what it says. It keeps plain lists
// in no useful order, answers every question by reading the whole list of facts again, one id at a time, and hands out
// copies. It is for small graphs.
type Ledger struct {
	entities []model.Entity
	articles []*model.Article
	terms    []*model.Term
	facts    []model.Fact
	nodes    map[string]model.Node        // by id, current or former
	evidence map[string][]*model.Evidence // fact -> quotes
	mentions []*model.Mention
	given    Given
	readings []*model.AbbreviationReading // the given ones, counted
	dataset  model.Dataset

	// followed are the facts that lists follow: of those that exclude each other the best supported one.
	followed []model.Fact
}

var _ store.Reader = (*Ledger)(nil)

var everything = store.Page{All: true}

var kinds = []model.EntityType{
	model.EntityTypePerson, model.EntityTypeOrganization, model.EntityTypePosition, model.EntityTypeMeeting, model.EntityTypeDocument,
}

// Given is what a store's builder is told and no store lists.
type Given struct {
	Abbreviations []*model.AbbreviationReading
	Honorifics    []string
}

// Copy writes down all that another store says, and what its builder was given. Facts that are overruled and have no evidence are in no list either, and are left out.
func Copy(ctx context.Context, from store.Reader, given Given) (*Ledger, error) {
	l := &Ledger{given: given, evidence: make(map[string][]*model.Evidence)}
	var failed error
	all := func(rows []*store.Rows, err error) []store.Row {
		if err != nil {
			failed = cmp.Or(failed, err)
			return nil
		}
		return rows[0].Rows
	}
	one := func(rows *store.Rows, err error) ([]*store.Rows, error) { return []*store.Rows{rows}, err }
	for _, kind := range kinds {
		for _, row := range all(one(from.List(ctx, store.List{Kind: kind}, everything))) {
			l.entities = append(l.entities, row.Item.(model.Entity))
		}
	}
	facts := make(map[string]model.Fact)
	for _, row := range all(one(from.List(ctx, store.List{}, everything))) {
		a := row.Item.(*model.Article)
		l.articles = append(l.articles, a)
		for _, row := range all(from.Contents(ctx, []string{a.ID}, store.Contents{Facts: true}, everything)) {
			facts[row.Item.(model.Fact).NodeID()] = row.Item.(model.Fact)
		}
		for _, row := range all(from.Mentions(ctx, []string{a.ID}, everything)) {
			l.mentions = append(l.mentions, row.Item.(*model.Mention))
		}
	}
	for _, e := range l.entities {
		hop := store.Hop{Relations: store.Relations(), Direction: model.Out, EachFact: true}
		for _, row := range all(from.Neighbors(ctx, []string{e.NodeID()}, hop, everything)) {
			facts[row.Facts[0].NodeID()] = row.Facts[0]
		}
	}
	l.facts = slices.Collect(maps.Values(facts))
	for id := range facts {
		for _, row := range all(from.Evidence(ctx, []string{id}, everything)) {
			l.evidence[id] = append(l.evidence[id], row.Item.(*model.Evidence))
		}
	}
	for _, f := range l.facts {
		if !slices.ContainsFunc(l.facts, func(rival model.Fact) bool { return overrules(rival.Common(), f.Common()) }) {
			l.followed = append(l.followed, f)
		}
	}
	l.read(given.Abbreviations)
	terms, err := from.Terms(ctx)
	dataset, otherErr := from.Dataset(ctx)
	if failed = cmp.Or(failed, err, otherErr); failed != nil {
		return nil, failed
	}
	l.terms, l.dataset = terms, *dataset
	l.index()
	return l, nil
}

// overrules tells whether a fact is believed rather than another one, where only one of them can be right.
func overrules(x, y *model.Claim) bool {
	if x.ID == y.ID || x.Relation != y.Relation {
		return false
	}
	switch x.Relation {
	case model.PositionIn, model.PartOf:
		if x.SubjectID != y.SubjectID {
			return false
		}
	case model.Adopted, model.Issued:
		if x.ObjectID != y.ObjectID {
			return false
		}
	default:
		return false
	}
	return cmp.Or(cmp.Compare(x.ArticleCount, y.ArticleCount), cmp.Compare(x.Score, y.Score), cmp.Compare(y.ID, x.ID)) > 0
}

// index notes every node under its ids.
func (l *Ledger) index() {
	l.nodes = make(map[string]model.Node)
	for _, e := range l.entities {
		for _, id := range append(e.Common().FormerIDs, e.NodeID()) {
			l.nodes[id] = e
		}
	}
	for _, f := range l.facts {
		for _, id := range append(f.Common().FormerIDs, f.NodeID()) {
			l.nodes[id] = f
		}
	}
	for _, a := range l.articles {
		l.nodes[a.ID] = a
	}
	for _, t := range l.terms {
		l.nodes[t.ID] = t
	}
}

// find is a node by its id or a former one; nil if there is none.
func (l *Ledger) find(id string) model.Node { return l.nodes[id] }

// entity is an entity by its id or a former one; nil if there is none.
func (l *Ledger) entity(id string) model.Entity {
	e, _ := l.find(id).(model.Entity)
	return e
}

// copied is a node of its own, so that nobody can rely on getting the same one twice.
func copied(n model.Node) model.Node {
	switch n := n.(type) {
	case *model.Person:
		return new(*n)
	case *model.Organization:
		return new(*n)
	case *model.Position:
		return new(*n)
	case *model.Meeting:
		return new(*n)
	case *model.Document:
		return new(*n)
	case *model.Article:
		return new(*n)
	case *model.Term:
		return new(*n)
	case *model.Tenure:
		return new(*n)
	case *model.Participation:
		return new(*n)
	case *model.Citation:
		return new(*n)
	case *model.DocumentRelation:
		return new(*n)
	case *model.Succession:
		return new(*n)
	case *model.Statement:
		return new(*n)
	}
	return nil
}

// Nodes implements [store.Reader].
func (l *Ledger) Nodes(_ context.Context, ids []string) ([]model.Node, error) {
	found := make([]model.Node, len(ids))
	for i, id := range ids {
		found[i] = copied(l.find(id))
	}
	return found, nil
}

// each answers for one id after the other.
func each(ids []string, page store.Page, question any, answer func(id string) []store.Row) ([]*store.Rows, error) {
	answers := make([]*store.Rows, len(ids))
	for i, id := range ids {
		rows, err := cut(answer(id), page, []any{id, question})
		if err != nil {
			return nil, err
		}
		answers[i] = rows
	}
	return answers, nil
}

// nodeRow is a row that holds a node and is found by its id.
func nodeRow(n model.Node) store.Row {
	return store.Row{Cursor: model.Cursor{ID: n.NodeID()}, Item: copied(n)}
}

// byRelation sorts facts as lists keep them: by relation, then by id.
func byRelation(x, y model.Fact) int {
	place := func(f model.Fact) int { return slices.Index(store.Relations(), f.Common().Relation) }
	return cmp.Or(cmp.Compare(place(x), place(y)), cmp.Compare(x.NodeID(), y.NodeID()))
}

// of gives the facts that have an entity on one of their sides, sorted by relation.
func (l *Ledger) of(id string, side model.Direction) []model.Fact {
	var facts []model.Fact
	for _, f := range l.followed {
		c := f.Common()
		if side != model.In && c.SubjectID == id || side != model.Out && c.ObjectID == id {
			facts = append(facts, f)
		}
	}
	slices.SortFunc(facts, byRelation)
	return facts
}

// end is what a fact joins an entity to.
func end(f model.Fact, id string) string {
	if c := f.Common(); c.SubjectID == id {
		return c.ObjectID
	}
	return f.Common().SubjectID
}

// ends are the different entities that facts of some relations, of at least a score, join an entity to.
func (l *Ledger) ends(id string, side model.Direction, minScore *float64, relations ...model.RelationType) []string {
	var others []string
	for _, f := range l.of(id, side) {
		if slices.Contains(relations, f.Common().Relation) && (minScore == nil || f.Common().Score >= *minScore) {
			others = append(others, end(f, id))
		}
	}
	slices.Sort(others)
	return slices.Compact(others)
}

// organization is what a position belongs to, "" if nobody says.
func (l *Ledger) organization(position string) string {
	for _, organization := range l.ends(position, model.Out, nil, model.PositionIn) {
		return organization
	}
	return ""
}

// Evidence implements [store.Reader].
func (l *Ledger) Evidence(_ context.Context, ids []string, page store.Page) ([]*store.Rows, error) {
	return each(ids, page, "evidence", func(id string) (rows []store.Row) {
		f, ok := l.find(id).(model.Fact)
		if !ok {
			return nil
		}
		for _, e := range l.evidence[f.NodeID()] {
			rows = append(rows, store.Row{Cursor: model.Cursor{ID: e.ArticleID + " " + e.Rule, Start: e.Start, End: e.End}, Item: new(*e)})
		}
		return rows
	})
}

// inText sorts mentions of one article.
func inText(x, y *model.Mention) int {
	return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End), cmp.Compare(x.EntityID, y.EntityID))
}

// mentionsOf are the mentions of an entity, newest article first.
func (l *Ledger) mentionsOf(id string) []*model.Mention {
	var found []*model.Mention
	for _, m := range l.mentions {
		if m.EntityID == id {
			found = append(found, m)
		}
	}
	day := func(m *model.Mention) model.Date { return l.find(m.ArticleID).(*model.Article).Day }
	slices.SortStableFunc(found, func(x, y *model.Mention) int {
		return cmp.Or(cmp.Compare(day(y), day(x)), cmp.Compare(x.ArticleID, y.ArticleID), inText(x, y))
	})
	return found
}

// Mentions implements [store.Reader].
func (l *Ledger) Mentions(_ context.Context, ids []string, page store.Page) ([]*store.Rows, error) {
	return each(ids, page, "mentions", func(id string) (rows []store.Row) {
		var found []*model.Mention
		switch n := l.find(id).(type) {
		case model.Entity:
			found = l.mentionsOf(n.NodeID())
		case *model.Article:
			for _, m := range l.mentions {
				if m.ArticleID == id {
					found = append(found, m)
				}
			}
			slices.SortStableFunc(found, inText)
		}
		for _, m := range found {
			rows = append(rows, store.Row{Cursor: model.Cursor{ID: m.ArticleID + " " + m.EntityID, Start: m.Start, End: m.End}, Item: new(*m)})
		}
		return rows
	})
}

// Spellings implements [store.Reader].
func (l *Ledger) Spellings(_ context.Context, names []*model.Name, page store.Page) ([]*store.Rows, error) {
	answers := make([]*store.Rows, len(names))
	for i, name := range names {
		var rows []store.Row
		for _, m := range l.mentionsOf(name.EntityID) {
			if m.Text != name.Value {
				continue
			}
			text := []rune(l.find(m.ArticleID).(*model.Article).Text)
			rows = append(rows, store.Row{Cursor: model.Cursor{ID: m.ArticleID, Start: m.Start, End: m.End}, Item: &model.Evidence{
				ArticleID: m.ArticleID, Quote: m.Text, Start: m.Start, End: m.End, Rule: "mention", Certainty: m.Resolution, Score: 1,
				Prefix: string(text[max(0, m.Start-32):m.Start]), Suffix: string(text[m.End:min(len(text), int(m.End)+32)]),
			}})
		}
		page, err := cut(rows, page, []any{"spellings", name.EntityID, name.Value})
		if err != nil {
			return nil, err
		}
		answers[i] = page
	}
	return answers, nil
}

// about are the articles that name an entity or say something about it.
func (l *Ledger) about(id string) map[string]bool {
	articles := make(map[string]bool)
	for _, m := range l.mentions {
		if m.EntityID == id {
			articles[m.ArticleID] = true
		}
	}
	for _, f := range l.facts {
		if c := f.Common(); c.SubjectID == id || c.ObjectID == id {
			for _, e := range l.evidence[c.ID] {
				articles[e.ArticleID] = true
			}
		}
	}
	return articles
}

// Reports implements [store.Reader].
func (l *Ledger) Reports(_ context.Context, ids []string, order *model.Order, page store.Page) ([]*store.Rows, error) {
	return each(ids, page, []any{"reports", order}, func(id string) (rows []store.Row) {
		e := l.entity(id)
		if e == nil {
			return nil
		}
		about := l.about(e.NodeID())
		var found []model.Node
		for _, a := range l.articles {
			if about[a.ID] {
				found = append(found, a)
			}
		}
		for _, n := range l.sorted(found, order) {
			rows = append(rows, nodeRow(n))
		}
		return rows
	})
}

// Contents implements [store.Reader].
func (l *Ledger) Contents(_ context.Context, ids []string, q store.Contents, page store.Page) ([]*store.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return each(ids, page, []any{"contents", q}, func(id string) (rows []store.Row) {
		if _, ok := l.find(id).(*model.Article); !ok {
			return nil
		}
		var found []model.Node
		if q.Facts {
			found = l.stated(id, q)
		} else {
			for _, e := range l.entities {
				if within(q.Types, e.EntityType()) && l.about(e.NodeID())[id] && covered(e, q.Coverage) {
					found = append(found, e)
				}
			}
			found = l.sorted(found, nil)
		}
		for _, n := range found {
			rows = append(rows, nodeRow(n))
		}
		return rows
	})
}

func covered(e model.Entity, coverage *model.MeetingCoverage) bool {
	if coverage == nil {
		return true
	}
	m, ok := e.(*model.Meeting)
	return ok && m.Coverage == *coverage
}

// stated are the facts that an article supports, in the order of its text.
func (l *Ledger) stated(article string, q store.Contents) []model.Node {
	first := make(map[string]int32)
	var found []model.Node
	for _, f := range l.facts {
		c := f.Common()
		if !within(q.Relations, c.Relation) || q.MinScore != nil && c.Score < *q.MinScore {
			continue
		}
		for _, e := range l.evidence[c.ID] {
			if e.ArticleID != article {
				continue
			}
			at, known := first[c.ID]
			if !known {
				found = append(found, f)
			}
			if !known || e.Start < at {
				first[c.ID] = e.Start
			}
		}
	}
	slices.SortFunc(found, func(x, y model.Node) int {
		return cmp.Or(cmp.Compare(first[x.NodeID()], first[y.NodeID()]), cmp.Compare(x.NodeID(), y.NodeID()))
	})
	return found
}

func within[T comparable](allowed []T, v T) bool {
	return allowed == nil || slices.Contains(allowed, v)
}

// Warnings implements [store.Reader].
func (l *Ledger) Warnings(_ context.Context, page store.Page) (*store.Rows, error) {
	articles := slices.SortedFunc(slices.Values(l.articles), func(x, y *model.Article) int { return cmp.Compare(x.ID, y.ID) })
	var rows []store.Row
	for _, a := range articles {
		for i, w := range a.Warnings {
			rows = append(rows, store.Row{Cursor: model.Cursor{ID: a.ID, Start: int32(i)}, Item: new(*w)})
		}
	}
	return cut(rows, page, "warnings")
}

// Terms implements [store.Reader].
func (l *Ledger) Terms(context.Context) ([]*model.Term, error) { return l.terms, nil }

// Dataset implements [store.Reader]. What can be counted is counted.
func (l *Ledger) Dataset(context.Context) (*model.Dataset, error) {
	d := l.dataset
	number := make(map[model.EntityType]int32)
	for _, e := range l.entities {
		number[e.EntityType()]++
	}
	d.ArticleCount, d.FactCount = int32(len(l.articles)), int32(len(l.facts))
	d.PersonCount, d.OrganizationCount, d.PositionCount = number[model.EntityTypePerson], number[model.EntityTypeOrganization], number[model.EntityTypePosition]
	d.MeetingCount, d.DocumentCount = number[model.EntityTypeMeeting], number[model.EntityTypeDocument]
	return &d, nil
}

// Changes implements [store.Reader]: since any version but its own, all of it is new.
func (l *Ledger) Changes(_ context.Context, since string, page store.Page) (*model.ChangeConnection, error) {
	known := since == l.dataset.Version
	var rows []store.Row
	add := func(id, title string) {
		if !known {
			rows = append(rows, store.Row{Cursor: model.Cursor{ID: id}, Item: &model.Change{Kind: model.ChangeAdded, ID: id, Summary: title + " is new"}})
		}
	}
	quoted := func(s string) string { return `"` + s + `"` }
	for _, t := range l.terms {
		add(t.ID, "TERM "+quoted(t.Roman))
	}
	for _, a := range slices.SortedFunc(slices.Values(l.articles), func(x, y *model.Article) int { return strings.Compare(x.ID, y.ID) }) {
		add(a.ID, "ARTICLE "+quoted(cmp.Or(string(a.Title), a.ID)))
	}
	for _, e := range slices.SortedFunc(slices.Values(l.entities), func(x, y model.Entity) int { return strings.Compare(x.NodeID(), y.NodeID()) }) {
		add(e.NodeID(), string(e.EntityType())+" "+quoted(e.Common().Name))
	}
	for _, f := range slices.SortedFunc(slices.Values(l.facts), func(x, y model.Fact) int { return strings.Compare(x.NodeID(), y.NodeID()) }) {
		c := f.Common()
		add(c.ID, quoted(l.entity(c.SubjectID).Common().Name)+" "+string(c.Relation)+" "+quoted(l.entity(c.ObjectID).Common().Name))
	}
	cutRows, err := cut(rows, page, []any{"changes", since})
	if err != nil {
		return nil, err
	}
	return &model.ChangeConnection{Connection: store.Connect[*model.Change](cutRows), SinceKnown: known}, nil
}
