package store

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"quanhe/graph/model"
)

// MaxDepth is how many steps down or up a list may go.
const MaxDepth = 20

// neighbor is an entity at the other end of some facts.
type neighbor struct {
	entity    int32
	facts     []int32
	listed    int // the least place in a printed list, for participants
	direction model.Direction
	depth     int
	parent    int32
	through   []int32 // what lies between, for two hops
}

// Neighbors implements [Reader].
func (g *Graph) Neighbors(ctx context.Context, ids []string, hop Hop, page Page) ([]*Rows, error) {
	if err := hop.Check(); err != nil {
		return nil, err
	}
	p := &pulse{ctx: ctx}
	return each(ctx, ids, page, func(id string) list {
		from, known := g.entity(id)
		if !known {
			return list{}
		}
		found := g.reach(p, from, hop)
		cursor := func(i int) model.Cursor {
			if hop.EachFact {
				return model.Cursor{ID: g.facts[found[i].facts[0]].NodeID()}
			}
			return model.Cursor{ID: g.entities[found[i].entity].NodeID()}
		}
		return list{
			n: len(found), seed: seed("neighbors", g.entities[from].NodeID(), hop), find: scan(len(found), cursor),
			row: func(i int) Row {
				facts := make([]model.Fact, len(found[i].facts))
				for j, f := range found[i].facts {
					facts[j] = g.facts[f]
				}
				row := Row{Cursor: cursor(i), Item: g.entities[found[i].entity], Facts: facts}
				if hop.EachFact || hop.Depth > 0 || hop.Then != nil {
					row.Step = g.step(found[i])
				}
				return row
			},
		}
	})
}

func (g *Graph) step(n neighbor) *model.Step {
	s := &model.Step{Direction: n.direction, Depth: int32(n.depth), Parent: g.entities[n.parent]}
	for _, between := range n.through {
		s.Through = append(s.Through, g.entities[between])
	}
	return s
}

// reach finds what a hop leads to, in order.
func (g *Graph) reach(p *pulse, from int32, hop Hop) []neighbor {
	switch {
	case hop.Then != nil:
		return g.beyond(p, from, hop)
	case hop.Depth > 1:
		return g.spread(p, from, hop)
	}
	return g.follow(p, from, hop)
}

// follow finds the neighbours of an entity, in order.
func (g *Graph) follow(p *pulse, from int32, hop Hop) []neighbor {
	if p.over {
		return nil
	}
	var found []neighbor
	keep := g.keeps(hop)
	take := func(a adjacency, ends []int32, relation model.RelationType, direction model.Direction) {
		for _, f := range g.under(a, from, relation) {
			if p.stops() {
				return
			}
			if other := ends[f]; keep(other) {
				found = append(found, neighbor{entity: other, facts: []int32{f}, listed: g.listed(f), direction: direction, depth: 1, parent: from})
			}
		}
	}
	for _, relation := range relationOrder {
		if !slices.Contains(hop.Relations, relation) { // one that is asked for twice is followed once
			continue
		}
		if hop.Direction != model.In {
			take(g.out, g.objects, relation, model.Out)
		}
		if hop.Direction != model.Out {
			take(g.in, g.subjects, relation, model.In)
		}
	}
	if p.over {
		return nil
	}
	g.arrange(found, hop.Order)
	if !hop.EachFact {
		found = group(found)
	}
	if hop.Order != nil && hop.Order.Field == model.ByListedAt {
		slices.SortStableFunc(found, func(x, y neighbor) int {
			order := cmp.Or(
				cmp.Compare(g.relation(x.facts[0]), g.relation(y.facts[0])),
				cmp.Compare(x.listed, y.listed))
			if hop.Order.Direction == model.Descending {
				return -order
			}
			return order
		})
	}
	return found
}

// relation is the place of a fact's relation among all relations.
func (g *Graph) relation(fact int32) int { return relationPlace[g.facts[fact].Common().Relation] }

// arrange sorts neighbours as asked or as usual for their kind, and those that are one entity by their facts.
func (g *Graph) arrange(found []neighbor, asked *model.Order) {
	compare := g.compare(asked)
	slices.SortFunc(found, func(x, y neighbor) int {
		return cmp.Or(compare(x.entity, y.entity), cmp.Compare(g.relation(x.facts[0]), g.relation(y.facts[0])), cmp.Compare(x.facts[0], y.facts[0]))
	})
}

// group makes one neighbour of those that stand next to each other and are the same entity.
func group(found []neighbor) []neighbor {
	grouped := found[:0]
	for _, n := range found {
		if last := len(grouped) - 1; last >= 0 && grouped[last].entity == n.entity {
			grouped[last].facts = append(grouped[last].facts, n.facts...)
			grouped[last].listed = min(grouped[last].listed, n.listed)
			grouped[last].through = append(grouped[last].through, n.through...)
			continue
		}
		grouped = append(grouped, n)
	}
	return grouped
}

// spread finds what lies within some steps of an entity, the nearest first and each once, so that circles end.
func (g *Graph) spread(p *pulse, from int32, hop Hop) []neighbor {
	seen := map[int32]bool{from: true}
	level := []neighbor{{entity: from}}
	var found []neighbor
	for depth := 1; depth <= hop.Depth && len(level) > 0; depth++ {
		var next []neighbor
		for _, n := range level {
			for _, other := range g.follow(p, n.entity, hop) {
				if !seen[other.entity] {
					seen[other.entity] = true
					other.depth = depth
					next = append(next, other)
				}
			}
		}
		g.arrange(next, hop.Order)
		found = append(found, next...)
		level = next
	}
	return found
}

// beyond finds what two hops lead to.
func (g *Graph) beyond(p *pulse, from int32, hop Hop) []neighbor {
	then := *hop.Then
	hop.Then = nil
	var found []neighbor
	for _, between := range g.reach(p, from, hop) {
		for _, n := range g.reach(p, between.entity, then) {
			if n.entity != from {
				n.depth, n.through = 2, []int32{between.entity}
				found = append(found, n)
			}
		}
	}
	g.arrange(found, then.Order)
	found = group(found)
	for i := range found {
		slices.SortFunc(found[i].through, g.compare(nil))
		found[i].through = slices.Compact(found[i].through)
	}
	if hop.AtLeast > 0 {
		found = slices.DeleteFunc(found, func(n neighbor) bool { return len(n.through) < hop.AtLeast })
		slices.SortStableFunc(found, func(x, y neighbor) int { return cmp.Compare(len(y.through), len(x.through)) })
	}
	return found
}

// listed is the place of a participant in the printed list; those who are in none come last.
func (g *Graph) listed(fact int32) int {
	if p, ok := g.facts[fact].(*model.Participation); ok && p.ListedAt != nil {
		return int(*p.ListedAt)
	}
	return math.MaxInt
}

// keeps tells which neighbours a hop keeps.
func (g *Graph) keeps(hop Hop) func(int32) bool {
	return func(n int32) bool {
		e := g.entities[n]
		if !within(hop.Types, e.EntityType()) {
			return false
		}
		switch e := e.(type) {
		case *model.Meeting:
			return g.keepsMeeting(hop.Meetings, e, n)
		case *model.Document:
			return g.keepsDocument(hop.Documents, e, n)
		}
		return true
	}
}

// Within is a page of entities that are at hand already, such as those between two others.
func Within(name, id string, entities []model.Entity, page Page) (*Rows, error) {
	cursor := func(i int) model.Cursor { return model.Cursor{ID: entities[i].NodeID()} }
	return list{
		n: len(entities), seed: seed(name, id, nil), find: scan(len(entities), cursor),
		row: func(i int) Row { return Row{Cursor: cursor(i), Item: entities[i]} },
	}.page(page)
}

// posts are the tenures of the positions of an organisation.
func (g *Graph) posts(organization int32) []int32 {
	var facts []int32
	for _, f := range g.under(g.in, organization, model.PositionIn) {
		facts = append(facts, g.under(g.in, g.subjects[f], model.HoldsPosition)...)
	}
	return facts
}

// printedAs tells whether a participation's printed title names the position of a tenure: its words stand there, not
// as part of a deputy's or another longer title of the same person, and the position is the one in question because an
// article says both or because the organisation stands there too.
func (g *Graph) printedAs(p *model.Participation, tenure int32) bool {
	printed := spaced(string(p.TitleAsPrinted))
	position := g.entities[g.objects[tenure]].(*model.Position)
	title := spaced(position.Title)
	rest := strings.ReplaceAll(printed, " phó"+title, " ")
	for _, other := range g.under(g.out, g.subjects[tenure], model.HoldsPosition) {
		if longer := spaced(g.entities[g.objects[other]].(*model.Position).Title); len(longer) > len(title) && strings.Contains(longer, title) {
			rest = strings.ReplaceAll(rest, longer, " ")
		}
	}
	if !strings.Contains(rest, title) {
		return false
	}
	if organization := g.object(g.objects[tenure], model.PositionIn); organization >= 0 &&
		strings.Contains(printed, spaced(g.entities[organization].Common().Name)) {
		return true
	}
	return slices.ContainsFunc(g.evidence[tenure], func(e *model.Evidence) bool {
		return slices.ContainsFunc(g.evidence[g.numbers[p.ID]], func(other *model.Evidence) bool { return other.ArticleID == e.ArticleID })
	})
}

// reportedWithin is how many days after a meeting an article is taken for its report.
const reportedWithin = 31

// attest finds the days for which articles show each person in a position. An article printed on the day after a
// meeting says what its participants were at the meeting.
func (g *Graph) attest() {
	for i, f := range g.facts {
		t, ok := f.(*model.Tenure)
		if !ok || t.Former { // nobody is shown in an office that is called a thing of the past
			continue
		}
		t.AttestedFrom, t.AttestedUntil = t.FirstReportedOn, t.LastReportedOn
		for _, relation := range participations {
			for _, p := range g.under(g.out, g.subjects[i], relation) {
				m := g.entities[g.objects[p]].(*model.Meeting)
				if m.Coverage != model.CoverageReported || m.StartOn == nil || m.StartOn.Precision() != model.PrecisionDay || m.StartOn.Earliest() >= t.AttestedFrom {
					continue
				}
				if day := m.StartOn.Earliest(); g.reportedSoon(p, day) && g.printedAs(g.facts[p].(*model.Participation), int32(i)) {
					t.AttestedFrom = day
				}
			}
		}
	}
}

// reportedSoon tells whether an article that a fact is quoted from was printed soon after a day.
func (g *Graph) reportedSoon(fact int32, day model.Date) bool {
	end, err := time.Parse(time.DateOnly, string(day))
	if err != nil {
		return false
	}
	last := model.Date(end.AddDate(0, 0, reportedWithin).Format(time.DateOnly))
	return slices.ContainsFunc(g.evidence[fact], func(e *model.Evidence) bool {
		printed := g.articles[g.numbers[e.ArticleID]].Day
		return day <= printed && printed <= last
	})
}

// spaced are the words of a text as compared, between spaces.
func spaced(s string) string { return words(s, tokenise(s), Key) }

// Timeline implements [Reader].
func (g *Graph) Timeline(ctx context.Context, ids []string, q Timeline, page Page) ([]*Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	type item struct {
		fact int32
		on   *model.PartialDate
	}
	return each(ctx, ids, page, func(id string) list {
		entity, known := g.entity(id)
		if !known {
			return list{}
		}
		about := make(map[int32]struct{})
		for _, facts := range [][]int32{g.out.of(entity), g.in.of(entity), g.posts(entity)} {
			for _, f := range facts {
				about[f] = struct{}{}
			}
		}
		var items []item
		for f := range maps.Keys(about) {
			if on := g.happened(f); on != nil && canLie(on, nil, q.Since, q.Until) {
				items = append(items, item{f, on})
			}
		}
		slices.SortFunc(items, func(x, y item) int {
			return cmp.Or(cmp.Compare(y.on.Value, x.on.Value), cmp.Compare(g.relation(x.fact), g.relation(y.fact)), cmp.Compare(x.fact, y.fact))
		})
		cursor := func(i int) model.Cursor { return model.Cursor{ID: g.facts[items[i].fact].NodeID()} }
		return list{
			n: len(items), seed: seed("timeline", g.entities[entity].NodeID(), q), find: scan(len(items), cursor),
			row: func(i int) Row {
				return Row{Cursor: cursor(i), Item: g.facts[items[i].fact], Step: &model.Step{On: items[i].on}}
			},
		}
	})
}

// happened dates what a fact says: by what it states, by its meeting or document, else by the first report; nil when
// there is no date, or nothing happens.
func (g *Graph) happened(fact int32) *model.PartialDate {
	var stated *model.PartialDate
	switch f := g.facts[fact].(type) {
	case *model.Tenure:
		stated = f.StartOn
	case *model.Succession:
		stated = f.On
	case *model.DocumentRelation:
		stated = g.entities[g.subjects[fact]].(*model.Document).IssuedOn
	case *model.Participation:
		stated = g.entities[g.objects[fact]].(*model.Meeting).StartOn
	case *model.Citation:
		stated = g.entities[g.subjects[fact]].(*model.Meeting).StartOn
	case *model.Statement:
		if f.Relation != model.Issued && f.Relation != model.Adopted {
			return nil
		}
		stated = g.entities[g.objects[fact]].(*model.Document).IssuedOn
	}
	if first := g.facts[fact].Common().FirstReportedOn; stated == nil && first != "" {
		return &model.PartialDate{Value: string(first)}
	}
	return stated
}

// Spellings implements [Reader].
func (g *Graph) Spellings(_ context.Context, names []*model.Name, page Page) ([]*Rows, error) {
	answers := make([]*Rows, len(names))
	for i, name := range names {
		var mentions []*model.Mention
		if entity, ok := g.entity(name.EntityID); ok {
			for _, m := range g.entityMentions[entity] {
				if m.Text == name.Value {
					mentions = append(mentions, m)
				}
			}
		}
		cursor := func(i int) model.Cursor {
			return model.Cursor{ID: mentions[i].ArticleID, Start: mentions[i].Start, End: mentions[i].End}
		}
		rows, err := list{
			n: len(mentions), seed: seed("spellings", name.EntityID, name.Value), find: scan(len(mentions), cursor),
			row: func(i int) Row { return Row{Cursor: cursor(i), Item: g.quote(mentions[i])} },
		}.page(page)
		if err != nil {
			return nil, err
		}
		answers[i] = rows
	}
	return answers, nil
}

// quote is a mention as evidence that the name is used.
func (g *Graph) quote(m *model.Mention) *model.Evidence {
	e := &model.Evidence{ArticleID: m.ArticleID, Start: m.Start, End: m.End, Rule: "mention", Certainty: m.Resolution, Score: 1}
	p := passage{"the mention of " + m.EntityID, e.Start, e.End, &e.Quote, &e.Prefix, &e.Suffix}
	if err := p.cut(measure(g.articles[g.numbers[m.ArticleID]].Text)); err != nil {
		panic(err) // Build has cut the same passage
	}
	return e
}
