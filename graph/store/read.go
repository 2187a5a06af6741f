package store

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"quanhe/graph/model"
)

// Nodes implements [Reader].
func (g *Graph) Nodes(_ context.Context, ids []string) ([]model.Node, error) {
	nodes := make([]model.Node, len(ids))
	for i, id := range ids {
		nodes[i] = g.nodes[id]
	}
	return nodes, nil
}

// entity finds the number of an entity by its id or a former one.
func (g *Graph) entity(id string) (int32, bool) {
	e, ok := g.nodes[id].(model.Entity)
	if !ok {
		return 0, false
	}
	return g.numbers[e.NodeID()], true
}

// article finds the number of an article.
func (g *Graph) article(id string) (int32, bool) {
	_, ok := g.nodes[id].(*model.Article)
	return g.numbers[id], ok
}

// kindPlace sorts entities of different kinds.
var kindPlace = map[model.EntityType]int{
	model.EntityTypePerson: 0, model.EntityTypeOrganization: 1, model.EntityTypePosition: 2,
	model.EntityTypeMeeting: 3, model.EntityTypeDocument: 4,
}

// compare sorts entities by kind, then as asked or as usual for the kind.
func (g *Graph) compare(asked *model.Order) func(x, y int32) int {
	return func(x, y int32) int {
		kind, other := g.entities[x].EntityType(), g.entities[y].EntityType()
		if kind != other {
			return cmp.Compare(kindPlace[kind], kindPlace[other])
		}
		return g.orders[kind].way(asked).compare(x, y)
	}
}

func within[T comparable](allowed []T, v T) bool {
	return allowed == nil || slices.Contains(allowed, v)
}

// keepsTerm tells whether a node's term is one of those given as Roman numerals.
func (g *Graph) keepsTerm(romans []string, id string) bool {
	if romans == nil {
		return true
	}
	term, ok := g.nodes[id].(*model.Term)
	return ok && slices.ContainsFunc(romans, func(r string) bool { return strings.EqualFold(r, term.Roman) })
}

// sameSymbol compares the symbol that a client typed to that of a document; who types no slash means any.
func sameSymbol(asked, symbol string) bool {
	form := FoldSymbol
	if !strings.Contains(asked, "/") {
		form = plainSymbol
	}
	return symbol != "" && form(asked) == form(symbol)
}

// plainSymbol is the folded symbol without its slashes.
func plainSymbol(symbol string) string { return strings.ReplaceAll(FoldSymbol(symbol), "/", "") }

// Tenures implements [Reader].
func (g *Graph) Tenures(ctx context.Context, ids []string, q Tenures, page Page) ([]*Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	p := &pulse{ctx: ctx}
	return each(ctx, ids, page, func(id string) list {
		of, known := g.entity(id)
		if !known {
			return list{}
		}
		found := g.tenures(p, of, q)
		cursor := func(i int) model.Cursor { return model.Cursor{ID: found[i].ID} }
		return list{
			n: len(found), seed: seed("tenures", g.entities[of].NodeID(), q), find: scan(len(found), cursor),
			row: func(i int) Row { return Row{Cursor: cursor(i), Item: found[i]} },
		}
	})
}

func (g *Graph) tenures(p *pulse, of int32, q Tenures) []*model.Tenure {
	var facts []int32
	switch g.entities[of].(type) {
	case *model.Person:
		facts = g.under(g.out, of, model.HoldsPosition)
	case *model.Position:
		facts = g.under(g.in, of, model.HoldsPosition)
	case *model.Organization:
		facts = g.posts(of)
		if q.Below {
			for _, n := range g.spread(p, of, Hop{Relations: []model.RelationType{model.PartOf}, Direction: model.In, Depth: len(g.entities)}) {
				facts = append(facts, g.posts(n.entity)...)
			}
		}
	}
	var found []*model.Tenure
	var newest model.Date
	for _, f := range facts {
		if p.stops() {
			return nil
		}
		tenure := g.facts[f].(*model.Tenure)
		if g.keepsTenure(q.Filter, tenure, g.objects[f]) && (q.AsOf == nil || heldOn(tenure, *q.AsOf)) && (q.As == nil || g.printedAs(q.As, f)) {
			found = append(found, tenure)
			if !tenure.Former {
				newest = max(newest, tenure.LastReportedOn)
			}
		}
	}
	if q.Latest {
		found = slices.DeleteFunc(found, func(t *model.Tenure) bool { return t.Former || t.LastReportedOn != newest })
	}
	field, sign := model.ByAttestedUntil, -1
	if q.Order != nil {
		field = q.Order.Field
		if q.Order.Direction == model.Ascending {
			sign = 1
		}
	}
	people, positions := g.orders[model.EntityTypePerson].way(nil), g.orders[model.EntityTypePosition].way(nil)
	slices.SortFunc(found, func(x, y *model.Tenure) int {
		var order, unknown int
		switch field {
		case model.ByAttestedFrom:
			order, unknown = cmp.Compare(x.AttestedFrom, y.AttestedFrom), btoi(x.AttestedFrom == "")-btoi(y.AttestedFrom == "")
		case model.ByRank:
			order = cmp.Compare(g.rank(x), g.rank(y))
		default:
			order, unknown = cmp.Compare(x.AttestedUntil, y.AttestedUntil), btoi(x.AttestedUntil == "")-btoi(y.AttestedUntil == "")
		}
		return cmp.Or(
			unknown,
			sign*order,
			-cmp.Compare(g.rank(x), g.rank(y)),
			people.compare(g.numbers[x.SubjectID], g.numbers[y.SubjectID]),
			positions.compare(g.numbers[x.ObjectID], g.numbers[y.ObjectID]),
			cmp.Compare(x.ID, y.ID))
	})
	return found
}

func (g *Graph) rank(t *model.Tenure) int { return g.nodes[t.ObjectID].(*model.Position).Rank.Height() }

// heldOn tells whether the tenure is attested around the day or stated to contain it.
func heldOn(t *model.Tenure, day model.Date) bool {
	if t.AttestedFrom != "" && t.AttestedFrom <= day && day <= t.AttestedUntil {
		return true
	}
	return t.StartOn != nil && t.StartOn.Earliest() <= day && (t.EndOn != nil && day <= t.EndOn.Latest() || t.EndOn == nil && t.AttestedUntil >= day)
}

// Evidence implements [Reader].
func (g *Graph) Evidence(ctx context.Context, ids []string, page Page) ([]*Rows, error) {
	return each(ctx, ids, page, func(id string) list {
		f, ok := g.nodes[id].(model.Fact)
		if !ok {
			return list{}
		}
		quotes := g.evidence[g.numbers[f.NodeID()]]
		cursor := func(i int) model.Cursor {
			return model.Cursor{ID: quotes[i].ArticleID + "\x00" + quotes[i].Rule, Start: quotes[i].Start, End: quotes[i].End}
		}
		return list{
			n: len(quotes), seed: seed("evidence", id, nil), find: scan(len(quotes), cursor),
			row: func(i int) Row { return Row{Cursor: cursor(i), Item: quotes[i]} },
		}
	})
}

// Mentions implements [Reader].
func (g *Graph) Mentions(ctx context.Context, ids []string, page Page) ([]*Rows, error) {
	return each(ctx, ids, page, func(id string) list {
		var mentions []*model.Mention
		if entity, ok := g.entity(id); ok {
			id = g.entities[entity].NodeID()
			mentions = g.entityMentions[entity]
		} else if article, ok := g.article(id); ok {
			mentions = g.articleMentions[article]
		}
		cursor := func(i int) model.Cursor {
			return model.Cursor{ID: mentions[i].ArticleID + "\x00" + mentions[i].EntityID, Start: mentions[i].Start, End: mentions[i].End}
		}
		return list{
			n: len(mentions), seed: seed("mentions", id, nil), find: scan(len(mentions), cursor),
			row: func(i int) Row { return Row{Cursor: cursor(i), Item: mentions[i]} },
		}
	})
}

// Reports implements [Reader].
func (g *Graph) Reports(ctx context.Context, ids []string, order *model.Order, page Page) ([]*Rows, error) {
	return each(ctx, ids, page, func(id string) list {
		entity, known := g.entity(id)
		if !known {
			return list{}
		}
		articles := slices.Clone(g.entityArticles[entity])
		by := g.orders[""].way(order)
		slices.SortFunc(articles, by.compare)
		return g.articleList(articles, by, seed("reports", g.entities[entity].NodeID(), order))
	})
}

// articleList is a list of articles in the given order.
func (g *Graph) articleList(articles []int32, by way, seed func() uint64) list {
	return list{
		n: len(articles), seed: seed,
		find: func(c model.Cursor) (int, bool, bool) {
			article, ok := g.article(c.ID)
			if !ok {
				return 0, false, false
			}
			i, present := slices.BinarySearchFunc(articles, article, by.compare)
			return i, present, true
		},
		row: func(i int) Row {
			a := g.articles[articles[i]]
			return Row{Cursor: model.Cursor{ID: a.ID}, Item: a}
		},
	}
}

// entityList is a list of entities of one kind in the given order.
func (g *Graph) entityList(entities []int32, by func(x, y int32) int, seed func() uint64) list {
	return list{
		n: len(entities), seed: seed,
		find: func(c model.Cursor) (int, bool, bool) {
			entity, ok := g.entity(c.ID)
			if !ok {
				return 0, false, false
			}
			i, present := slices.BinarySearchFunc(entities, entity, by)
			return i, present, true
		},
		row: func(i int) Row {
			e := g.entities[entities[i]]
			return Row{Cursor: model.Cursor{ID: e.NodeID()}, Item: e}
		},
	}
}

// Contents implements [Reader].
func (g *Graph) Contents(ctx context.Context, ids []string, q Contents, page Page) ([]*Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	return each(ctx, ids, page, func(id string) list {
		article, known := g.article(id)
		if !known {
			return list{}
		}
		key := seed("contents", id, q)
		if q.Facts {
			return g.factList(article, q, key)
		}
		var kept []int32
		for _, n := range g.articleEntities[article] {
			e := g.entities[n]
			meeting, _ := e.(*model.Meeting)
			if within(q.Types, e.EntityType()) && (q.Coverage == nil || meeting != nil && meeting.Coverage == *q.Coverage) {
				kept = append(kept, n)
			}
		}
		by := g.compare(nil)
		slices.SortFunc(kept, by)
		return g.entityList(kept, by, key)
	})
}

func (g *Graph) factList(article int32, q Contents, seed func() uint64) list {
	var kept []model.Fact
	for _, n := range g.articleFacts[article] {
		claim := g.facts[n].Common()
		if within(q.Relations, claim.Relation) && (q.MinScore == nil || claim.Score >= *q.MinScore) {
			kept = append(kept, g.facts[n])
		}
	}
	cursor := func(i int) model.Cursor { return model.Cursor{ID: kept[i].NodeID()} }
	return list{
		n: len(kept), seed: seed, find: scan(len(kept), cursor),
		row: func(i int) Row { return Row{Cursor: cursor(i), Item: kept[i]} },
	}
}

// List implements [Reader].
func (g *Graph) List(ctx context.Context, q List, page Page) (*Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	if q.Query != nil {
		return g.listFound(ctx, q, page)
	}
	by := g.orders[q.Kind].way(q.Order)
	key := seed("list", "", q)
	candidates := g.candidates(q)
	if candidates == nil && !q.filters() { // the whole kind stands ready in every order
		return g.whole(q.Kind, by, key).page(page)
	}
	if candidates == nil {
		candidates = by.perm
	}
	keep, p := g.keepsListed(q), &pulse{ctx: ctx}
	var kept []int32
	for _, n := range candidates {
		if p.stops() {
			return nil, ctx.Err()
		}
		if keep(n) {
			kept = append(kept, n)
		}
	}
	slices.SortFunc(kept, by.compare)
	if q.Kind == "" {
		return g.articleList(kept, by, key).page(page)
	}
	return g.entityList(kept, by.compare, key).page(page)
}

func (q List) filters() bool {
	return q.OrganizationID != nil || q.TermID != nil ||
		q.People != nil || q.Organizations != nil || q.Meetings != nil || q.Documents != nil || q.Articles != nil
}

// candidates are the nodes that an index finds for the list; nil when no index helps.
func (g *Graph) candidates(q List) []int32 {
	if q.Documents == nil || q.Documents.Symbol == nil {
		return nil
	}
	return append([]int32{}, g.bySymbol[plainSymbol(*q.Documents.Symbol)]...)
}

// whole is the list of all the nodes of a kind, read straight from one of its orders.
func (g *Graph) whole(kind model.EntityType, by way, seed func() uint64) list {
	number := g.entity
	node := func(n int32) model.Node { return g.entities[n] }
	if kind == "" {
		number = g.article
		node = func(n int32) model.Node { return g.articles[n] }
	}
	return list{
		n: len(by.perm), seed: seed,
		find: func(c model.Cursor) (int, bool, bool) {
			n, ok := number(c.ID)
			if !ok || kind != "" && g.entities[n].EntityType() != kind {
				return 0, false, false
			}
			return by.place(n), true, true
		},
		row: func(i int) Row {
			found := node(by.at(i))
			return Row{Cursor: model.Cursor{ID: found.NodeID()}, Item: found}
		},
	}
}

// listFound is a list of what a search finds.
func (g *Graph) listFound(ctx context.Context, q List, page Page) (*Rows, error) {
	found, err := g.find(ctx, Search{Query: *q.Query, Types: []model.SearchType{searchType(q.Kind)}, Mode: model.SearchSmart})
	if err != nil {
		return nil, err
	}
	keep, p := g.keepsListed(q), &pulse{ctx: ctx}
	hits := slices.DeleteFunc(found.hits, func(h hit) bool { return p.stops() || !keep(h.node) })
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if q.Order != nil {
		by := g.orders[q.Kind].way(q.Order)
		slices.SortFunc(hits, func(x, y hit) int { return by.compare(x.node, y.node) })
	}
	cursor := func(i int) model.Cursor { return model.Cursor{ID: g.found(hits[i]).NodeID()} }
	return list{
		n: len(hits), seed: seed("list", "", q), find: scan(len(hits), cursor),
		row: func(i int) Row { return Row{Cursor: cursor(i), Item: g.found(hits[i])} },
	}.page(page)
}

// keepsListed tells which nodes of its kind a list keeps.
func (g *Graph) keepsListed(q List) func(int32) bool {
	return func(n int32) bool {
		if q.Kind == "" {
			return g.keepsArticle(q.Articles, n)
		}
		switch e := g.entities[n].(type) {
		case *model.Person:
			return g.keepsPerson(q.People, e, n)
		case *model.Organization:
			return g.keepsOrganization(q.Organizations, e, n)
		case *model.Position:
			return q.OrganizationID == nil || g.among([]string{*q.OrganizationID}, g.object(n, model.PositionIn))
		case *model.Meeting:
			return (q.TermID == nil || *q.TermID == e.TermID) && g.keepsMeeting(q.Meetings, e, n)
		case *model.Document:
			return (q.TermID == nil || *q.TermID == e.TermID) && g.keepsDocument(q.Documents, e, n)
		}
		return true
	}
}

// object is what a relation with one object points to from an entity, -1 for nothing.
func (g *Graph) object(n int32, relation model.RelationType) int32 {
	if facts := g.under(g.out, n, relation); len(facts) > 0 {
		return g.objects[facts[0]]
	}
	return -1
}

// Warnings implements [Reader].
func (g *Graph) Warnings(_ context.Context, page Page) (*Rows, error) {
	return warningList(g.warnings, page)
}

// warningList is a page of warnings, which come in the order of their articles' ids.
func warningList(warnings []*model.LoadWarning, page Page) (*Rows, error) {
	first := func(article string) int { // cursors count from there, as an article's warnings are always the same
		i, _ := slices.BinarySearchFunc(warnings, article, func(w *model.LoadWarning, id string) int { return cmp.Compare(w.ArticleID, id) })
		return i
	}
	return list{
		n: len(warnings), seed: seed("warnings", "", nil),
		find: func(c model.Cursor) (int, bool, bool) {
			i := first(c.ID) + int(c.Start)
			present := c.Start >= 0 && i < len(warnings) && warnings[i].ArticleID == c.ID
			return i, present, present
		},
		row: func(i int) Row {
			w := warnings[i]
			return Row{Cursor: model.Cursor{ID: w.ArticleID, Start: int32(i - first(w.ArticleID))}, Item: w}
		},
	}.page(page)
}

// Terms implements [Reader].
func (g *Graph) Terms(context.Context) ([]*model.Term, error) { return g.terms, nil }

// Dataset implements [Reader].
func (g *Graph) Dataset(context.Context) (*model.Dataset, error) {
	dataset := g.dataset
	return &dataset, nil
}
