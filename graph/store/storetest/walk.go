package storetest

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// step is one entry of a list of neighbours in the making.
type step struct {
	to        model.Entity
	facts     []model.Fact
	direction model.Direction
	depth     int
	parent    string
	through   []string
}

// Neighbors implements [store.Reader].
func (l *Ledger) Neighbors(_ context.Context, ids []string, hop store.Hop, page store.Page) ([]*store.Rows, error) {
	if err := hop.Check(); err != nil {
		return nil, err
	}
	return each(ids, page, []any{"neighbors", hop}, func(id string) (rows []store.Row) {
		from := l.entity(id)
		if from == nil {
			return nil
		}
		for _, s := range l.walk(from.NodeID(), hop) {
			row := nodeRow(s.to)
			for _, f := range s.facts {
				row.Facts = append(row.Facts, copied(f).(model.Fact))
			}
			if hop.EachFact {
				row.Cursor.ID = s.facts[0].NodeID()
			}
			if hop.EachFact || hop.Depth > 0 || hop.Then != nil {
				row.Step = &model.Step{Direction: s.direction, Depth: int32(s.depth), Parent: l.entity(s.parent)}
				for _, between := range s.through {
					row.Step.Through = append(row.Step.Through, l.entity(between))
				}
			}
			rows = append(rows, row)
		}
		return rows
	})
}

func (l *Ledger) walk(from string, hop store.Hop) []step {
	switch {
	case hop.Then != nil:
		return l.twice(from, hop)
	case hop.Depth > 1:
		return l.far(from, hop)
	}
	return l.once(from, hop)
}

// once follows one fact.
func (l *Ledger) once(from string, hop store.Hop) []step {
	var found []step
	for _, side := range []model.Direction{model.Out, model.In} {
		if hop.Direction != model.Any && hop.Direction != side {
			continue
		}
		for _, f := range l.of(from, side) {
			other := l.entity(end(f, from))
			if slices.Contains(hop.Relations, f.Common().Relation) && within(hop.Types, other.EntityType()) && l.keepsEntity(other, hop.Meetings, hop.Documents) {
				found = append(found, step{to: other, facts: []model.Fact{f}, direction: side, depth: 1, parent: from})
			}
		}
	}
	found = l.arranged(found, hop.Order)
	if !hop.EachFact {
		found = joined(found)
	}
	if hop.Order != nil && hop.Order.Field == model.ByListedAt {
		slices.SortStableFunc(found, func(x, y step) int {
			order := slices.Compare(listed(x.facts), listed(y.facts))
			if hop.Order.Direction == model.Descending {
				return -order
			}
			return order
		})
	}
	return found
}

// listed is where a participant stands in the report: the first of their roles, then the least place in a printed list.
func listed(facts []model.Fact) []int {
	place := math.MaxInt
	for _, f := range facts {
		if p, ok := f.(*model.Participation); ok && p.ListedAt != nil {
			place = min(place, int(*p.ListedAt))
		}
	}
	return []int{slices.Index(store.Relations(), facts[0].Common().Relation), place}
}

// arranged sorts entries by what they lead to, then by their facts.
func (l *Ledger) arranged(found []step, order *model.Order) []step {
	var all []model.Node
	for _, s := range found {
		all = append(all, s.to)
	}
	place := make(map[string]int)
	for i, n := range l.sorted(all, order) {
		place[n.NodeID()] = i
	}
	slices.SortFunc(found, func(x, y step) int {
		return cmp.Or(cmp.Compare(place[x.to.NodeID()], place[y.to.NodeID()]), byRelation(x.facts[0], y.facts[0]))
	})
	return found
}

// joined makes one entry of those that lead to one entity.
func joined(found []step) []step {
	var entries []step
	for _, s := range found {
		if last := len(entries) - 1; last >= 0 && entries[last].to == s.to {
			entries[last].facts = append(entries[last].facts, s.facts...)
			entries[last].through = append(entries[last].through, s.through...)
		} else {
			entries = append(entries, s)
		}
	}
	return entries
}

// far follows the facts again and again, level by level.
func (l *Ledger) far(from string, hop store.Hop) []step {
	seen := []string{from}
	level := []string{from}
	var found []step
	for depth := 1; depth <= hop.Depth; depth++ {
		var next []step
		for _, at := range level {
			for _, s := range l.once(at, hop) {
				if !slices.Contains(seen, s.to.NodeID()) {
					seen = append(seen, s.to.NodeID())
					s.depth = depth
					next = append(next, s)
				}
			}
		}
		level = nil
		for _, s := range l.arranged(next, hop.Order) {
			found, level = append(found, s), append(level, s.to.NodeID())
		}
	}
	return found
}

// twice follows one fact and then another.
func (l *Ledger) twice(from string, hop store.Hop) []step {
	first := hop
	first.Then = nil
	var found []step
	for _, s := range l.walk(from, first) {
		between := s.to.NodeID()
		for _, s := range l.walk(between, *hop.Then) {
			if s.to.NodeID() != from {
				s.depth, s.through = 2, []string{between}
				found = append(found, s)
			}
		}
	}
	found = joined(l.arranged(found, hop.Then.Order))
	var kept []step
	for _, s := range found {
		var between []model.Node
		for _, id := range s.through {
			between = append(between, l.entity(id))
		}
		s.through = nil
		for _, n := range l.sorted(between, nil) {
			if !slices.Contains(s.through, n.NodeID()) {
				s.through = append(s.through, n.NodeID())
			}
		}
		if len(s.through) >= hop.AtLeast {
			kept = append(kept, s)
		}
	}
	if hop.AtLeast > 0 {
		slices.SortStableFunc(kept, func(x, y step) int { return cmp.Compare(len(y.through), len(x.through)) })
	}
	return kept
}

// Tenures implements [store.Reader].
func (l *Ledger) Tenures(_ context.Context, ids []string, q store.Tenures, page store.Page) ([]*store.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return each(ids, page, []any{"tenures", q}, func(id string) (rows []store.Row) {
		e := l.entity(id)
		if e == nil {
			return nil
		}
		for _, t := range l.tenures(e, q) {
			rows = append(rows, nodeRow(t))
		}
		return rows
	})
}

func (l *Ledger) tenures(of model.Entity, q store.Tenures) []*model.Tenure {
	bodies := []string{of.NodeID()}
	if q.Below {
		parts := store.Hop{Relations: []model.RelationType{model.PartOf}, Direction: model.In, Depth: len(l.entities)}
		for _, s := range l.far(of.NodeID(), parts) {
			bodies = append(bodies, s.to.NodeID())
		}
	}
	var found []*model.Tenure
	var newest model.Date
	for _, f := range l.followed {
		t, ok := f.(*model.Tenure)
		if !ok {
			continue
		}
		switch of.(type) {
		case *model.Person:
			ok = t.SubjectID == of.NodeID()
		case *model.Position:
			ok = t.ObjectID == of.NodeID()
		case *model.Organization:
			ok = slices.Contains(bodies, l.organization(t.ObjectID))
		default:
			ok = false
		}
		if ok && l.keepsTenure(q.Filter, t) && (q.AsOf == nil || held(t, *q.AsOf)) && (q.As == nil || l.printedAs(q.As, t)) {
			found = append(found, t)
			if !t.Former {
				newest = max(newest, t.LastReportedOn)
			}
		}
	}
	if q.Latest {
		found = slices.DeleteFunc(found, func(t *model.Tenure) bool { return t.Former || t.LastReportedOn != newest })
	}
	order := model.Order{Field: model.ByAttestedUntil, Direction: model.Descending}
	if q.Order != nil {
		order = *q.Order
	}
	return l.inOrder(found, order)
}

// inOrder sorts tenures. What has no day comes last in both directions.
func (l *Ledger) inOrder(found []*model.Tenure, order model.Order) []*model.Tenure {
	rank := func(t *model.Tenure) int { return l.entity(t.ObjectID).(*model.Position).Rank.Height() }
	place := make(map[string]int)
	for i, n := range l.sorted(nodesOf(l.entities), nil) {
		place[n.NodeID()] = i
	}
	slices.SortFunc(found, func(x, y *model.Tenure) int {
		var asked int
		day := func(t *model.Tenure) model.Date { return t.AttestedUntil }
		switch order.Field {
		case model.ByRank:
			asked = cmp.Compare(rank(x), rank(y))
			day = func(*model.Tenure) model.Date { return "" }
		case model.ByAttestedFrom:
			day = func(t *model.Tenure) model.Date { return t.AttestedFrom }
		}
		if known, alsoKnown := day(x) != "", day(y) != ""; known != alsoKnown {
			if known {
				return -1
			}
			return 1
		}
		asked = cmp.Or(asked, cmp.Compare(day(x), day(y)))
		if order.Direction == model.Descending {
			asked = -asked
		}
		return cmp.Or(asked, cmp.Compare(rank(y), rank(x)),
			cmp.Compare(place[x.SubjectID], place[y.SubjectID]), cmp.Compare(place[x.ObjectID], place[y.ObjectID]), cmp.Compare(x.ID, y.ID))
	})
	return found
}

// held tells whether a tenure is attested around a day or stated to contain it.
func held(t *model.Tenure, day model.Date) bool {
	if t.AttestedFrom != "" && t.AttestedFrom <= day && day <= t.AttestedUntil {
		return true
	}
	if t.StartOn == nil || t.StartOn.Earliest() > day {
		return false
	}
	if t.EndOn != nil {
		return day <= t.EndOn.Latest()
	}
	return day <= t.AttestedUntil
}

// printedAs tells whether a participation's printed title names the position of a tenure.
func (l *Ledger) printedAs(p *model.Participation, t *model.Tenure) bool {
	position := l.entity(t.ObjectID).(*model.Position)
	title, printed := plainWords(position.Title), plainWords(string(p.TitleAsPrinted))
	rest := strings.ReplaceAll(printed, " phó"+title, " ")
	for _, other := range l.ends(t.SubjectID, model.Out, nil, model.HoldsPosition) {
		if longer := plainWords(l.entity(other).(*model.Position).Title); len(longer) > len(title) && strings.Contains(longer, title) {
			rest = strings.ReplaceAll(rest, longer, " ")
		}
	}
	if !strings.Contains(rest, title) {
		return false
	}
	if organization := l.entity(l.organization(t.ObjectID)); organization != nil && strings.Contains(printed, plainWords(organization.Common().Name)) {
		return true
	}
	for _, e := range l.evidence[t.ID] {
		for _, other := range l.evidence[p.ID] {
			if e.ArticleID == other.ArticleID {
				return true
			}
		}
	}
	return false
}

// Timeline implements [store.Reader].
func (l *Ledger) Timeline(_ context.Context, ids []string, q store.Timeline, page store.Page) ([]*store.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return each(ids, page, []any{"timeline", q}, func(id string) (rows []store.Row) {
		e := l.entity(id)
		if e == nil {
			return nil
		}
		for _, f := range l.followed {
			c := f.Common()
			at := c.Relation == model.HoldsPosition && l.organization(c.ObjectID) == e.NodeID()
			if c.SubjectID != e.NodeID() && c.ObjectID != e.NodeID() && !at {
				continue
			}
			if on := l.when(f); on != nil && possible(on, nil, q.Since, q.Until) {
				row := nodeRow(f)
				row.Step = &model.Step{On: on}
				rows = append(rows, row)
			}
		}
		slices.SortFunc(rows, func(x, y store.Row) int {
			return cmp.Or(cmp.Compare(y.Step.On.Value, x.Step.On.Value), byRelation(x.Item.(model.Fact), y.Item.(model.Fact)))
		})
		return rows
	})
}

// when is the date of what a fact says; nil when nothing happens or nobody knows.
func (l *Ledger) when(f model.Fact) *model.PartialDate {
	subject, object := l.entity(f.Common().SubjectID), l.entity(f.Common().ObjectID)
	var on *model.PartialDate
	switch f := f.(type) {
	case *model.Tenure:
		on = f.StartOn
	case *model.Succession:
		on = f.On
	case *model.DocumentRelation:
		on = subject.(*model.Document).IssuedOn
	case *model.Citation:
		on = subject.(*model.Meeting).StartOn
	case *model.Participation:
		on = object.(*model.Meeting).StartOn
	case *model.Statement:
		d, ok := object.(*model.Document)
		if !ok {
			return nil
		}
		on = d.IssuedOn
	}
	if day := f.Common().FirstReportedOn; on == nil && day != "" {
		on = &model.PartialDate{Value: string(day)}
	}
	return on
}

// seen tells whether a view shows a fact.
func seen(v store.View, f model.Fact) bool {
	c := f.Common()
	if !within(v.Relations, c.Relation) || v.MinScore != nil && c.Score < *v.MinScore {
		return false
	}
	if v.AsOf == nil {
		return true
	}
	if t, ok := f.(*model.Tenure); ok {
		return held(t, *v.AsOf)
	}
	return c.FirstReportedOn != "" && c.FirstReportedOn <= *v.AsOf
}

// Paths implements [store.Reader]: it tries every way there is.
func (l *Ledger) Paths(_ context.Context, q store.Paths) ([]*model.GraphPath, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	paths := []*model.GraphPath{}
	from, to := l.entity(q.From), l.entity(q.To)
	if from == nil || to == nil || from == to {
		return paths, nil
	}
	steps := map[string]int{to.NodeID(): 0} // how far each entity is from the end
	for distance := 0; distance < q.MaxLength; distance++ {
		for _, f := range l.followed {
			for _, at := range []string{f.Common().SubjectID, f.Common().ObjectID} {
				if d, ok := steps[at]; ok && d == distance && seen(q.View, f) {
					if _, known := steps[end(f, at)]; !known {
						steps[end(f, at)] = distance + 1
					}
				}
			}
		}
	}
	var onward func(at string, so *model.GraphPath)
	onward = func(at string, so *model.GraphPath) {
		if at == to.NodeID() {
			paths = append(paths, so)
			return
		}
		for next, f := range l.best(at, q.View) {
			if d, ok := steps[next]; !ok || d != steps[at]-1 {
				continue
			}
			taken := &model.PathStep{From: l.entity(at), To: l.entity(next), Fact: copied(f).(model.Fact), Direction: model.In}
			if f.Common().SubjectID == at {
				taken.Direction = model.Out
			}
			onward(next, &model.GraphPath{Score: so.Score * f.Common().Score, Steps: append(slices.Clip(so.Steps), taken)})
		}
	}
	if _, reached := steps[from.NodeID()]; reached {
		onward(from.NodeID(), &model.GraphPath{Score: 1})
	}
	ids := func(p *model.GraphPath) (ids []string) {
		for _, s := range p.Steps {
			ids = append(ids, s.To.NodeID())
		}
		return ids
	}
	slices.SortFunc(paths, func(x, y *model.GraphPath) int {
		return cmp.Or(cmp.Compare(y.Score, x.Score), slices.Compare(ids(x), ids(y)))
	})
	return paths[:min(len(paths), q.Limit)], nil
}

// best is the best supported fact between an entity and each of its neighbours.
func (l *Ledger) best(at string, v store.View) map[string]model.Fact {
	best := make(map[string]model.Fact)
	for _, f := range l.of(at, model.Any) {
		if !seen(v, f) {
			continue
		}
		rival, ok := best[end(f, at)]
		if ok {
			x, y := f.Common(), rival.Common()
			ok = cmp.Or(cmp.Compare(x.Score, y.Score), cmp.Compare(x.ArticleCount, y.ArticleCount), cmp.Compare(y.ID, x.ID)) < 0
		}
		if !ok {
			best[end(f, at)] = f
		}
	}
	return best
}

// Subgraph implements [store.Reader].
func (l *Ledger) Subgraph(_ context.Context, q store.Subgraph) (*model.Subgraph, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	g := &model.Subgraph{Nodes: []model.Entity{}, Facts: []model.Fact{}, Centre: []string{}, Depth: int32(q.Depth), MaxNodes: int32(q.MaxNodes),
		Relations: q.Relations, AsOf: q.AsOf, MinScore: q.MinScore}
	var kept []string
	keep := func(id string) {
		switch {
		case slices.Contains(kept, id):
		case len(kept) == q.MaxNodes:
			g.Truncated = true
		default:
			kept = append(kept, id)
		}
	}
	for _, id := range q.IDs {
		if e := l.entity(id); e != nil {
			keep(e.NodeID())
			if !slices.Contains(g.Centre, e.NodeID()) {
				g.Centre = append(g.Centre, e.NodeID())
			}
		}
	}
	from := 0
	for range q.Depth {
		to := len(kept)
		for _, at := range kept[from:to] {
			for _, side := range []model.Direction{model.Out, model.In} {
				for _, f := range l.of(at, side) {
					if seen(q.View, f) {
						keep(end(f, at))
					}
				}
			}
		}
		from = to
	}
	for _, id := range kept {
		g.Nodes = append(g.Nodes, copied(l.entity(id)).(model.Entity))
		for _, f := range l.of(id, model.Out) {
			if slices.Contains(kept, f.Common().ObjectID) && seen(q.View, f) {
				g.Facts = append(g.Facts, copied(f).(model.Fact))
			}
		}
	}
	if most := 20 * len(kept); len(g.Facts) > most {
		g.Facts, g.Truncated = g.Facts[:most], true
	}
	return g, nil
}
