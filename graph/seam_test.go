package graph_test

import (
	"cmp"
	"context"
	"math"
	"slices"
	"testing"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// open makes a store of a graph for the tests of the API.
var open = func(_ testing.TB, g *store.Graph) func() store.Reader { return store.NewLive(g).Reader }

// TestAnotherStore runs tests of the API over another store.
func TestAnotherStore(t *testing.T) {
	usual := open
	defer func() { open = usual }()
	open = func(t testing.TB, g *store.Graph) func() store.Reader {
		l := newLedger(t, g)
		return func() store.Reader { return l }
	}
	t.Run("walk", TestWalk)
	t.Run("fields", TestFields)
	t.Run("inverse pairs", TestInversePairs)
	t.Run("refused arguments", TestRefusedArguments)
	t.Run("evidence", TestEvidenceStandsInItsArticle)
	t.Run("seeds", TestSeedsAnswer)
}

// ledger is a store that has nothing in common with the graph in memory but what it says: it keeps a list of nodes and
// a list of facts, reads the whole list for every id, one id at a time, and hands out copies. What it does not find by
// itself it asks of the graph, one id at a time as well.
type ledger struct {
	*store.Graph
	nodes []model.Node
	facts []model.Fact // by id
}

func newLedger(t testing.TB, g *store.Graph) *ledger {
	l := &ledger{Graph: g}
	ctx := t.Context()
	whole := store.Page{All: true}
	fail := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, kind := range append(slices.Clone(kindOrder), "") {
		rows, err := g.List(ctx, store.List{Kind: kind}, whole)
		fail(err)
		for _, row := range rows.Rows {
			l.nodes = append(l.nodes, row.Item.(model.Node))
		}
	}
	terms, err := g.Terms(ctx)
	fail(err)
	for _, term := range terms {
		l.nodes = append(l.nodes, term)
	}
	seen := make(map[string]bool)
	for _, n := range slices.Clone(l.nodes) {
		contents, err := g.Contents(ctx, []string{n.NodeID()}, store.Contents{Facts: true}, whole)
		fail(err)
		for _, row := range contents[0].Rows {
			if f := row.Item.(model.Fact); !seen[f.NodeID()] {
				seen[f.NodeID()] = true
				l.facts = append(l.facts, f)
				l.nodes = append(l.nodes, f)
			}
		}
	}
	slices.SortFunc(l.facts, func(x, y model.Fact) int { return cmp.Compare(x.NodeID(), y.NodeID()) })
	return l
}

var kindOrder = []model.EntityType{model.EntityTypePerson, model.EntityTypeOrganization, model.EntityTypePosition, model.EntityTypeMeeting, model.EntityTypeDocument}

// Nodes looks through all nodes for every id.
func (l *ledger) Nodes(_ context.Context, ids []string) ([]model.Node, error) {
	found := make([]model.Node, len(ids))
	for i, id := range ids {
		for _, n := range l.nodes {
			if n.NodeID() == id || slices.Contains(former(n), id) {
				found[i] = copied(n)
			}
		}
	}
	return found, nil
}

func former(n model.Node) []string {
	switch n := n.(type) {
	case model.Entity:
		return n.Common().FormerIDs
	case model.Fact:
		return n.Common().FormerIDs
	}
	return nil
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
	panic("a node of no known kind")
}

// Neighbors reads all facts for every id, and all lists for their order and filters.
func (l *ledger) Neighbors(ctx context.Context, ids []string, hop store.Hop, page store.Page) ([]*store.Rows, error) {
	if hop.Then != nil || hop.Depth != 0 || hop.EachFact || hop.Order != nil && hop.Order.Field != model.ByListedAt {
		return oneByOne(ids, func(ids []string) ([]*store.Rows, error) { return l.Graph.Neighbors(ctx, ids, hop, page) })
	}
	answers := make([]*store.Rows, 0, len(ids))
	for _, id := range ids {
		at, err := l.Nodes(ctx, []string{id})
		if err != nil {
			return nil, err
		}
		if at[0] == nil {
			answers = append(answers, &store.Rows{})
			continue
		}
		rows, err := l.around(ctx, at[0].NodeID(), hop, page)
		if err != nil {
			return nil, err
		}
		answers = append(answers, rows)
	}
	return answers, nil
}

func (l *ledger) around(ctx context.Context, id string, hop store.Hop, page store.Page) (*store.Rows, error) {
	leading := make(map[string][]model.Fact) // neighbour -> facts
	for _, relation := range store.Relations() {
		for _, f := range l.facts {
			c := f.Common()
			if c.Relation != relation || !slices.Contains(hop.Relations, relation) || l.overruled(c) {
				continue
			}
			if c.SubjectID == id && hop.Direction != model.In {
				leading[c.ObjectID] = append(leading[c.ObjectID], copied(f).(model.Fact))
			}
			if c.ObjectID == id && hop.Direction != model.Out {
				leading[c.SubjectID] = append(leading[c.SubjectID], copied(f).(model.Fact))
			}
		}
	}
	var found []model.Entity
	for _, kind := range kindOrder {
		if hop.Types != nil && !slices.Contains(hop.Types, kind) {
			continue
		}
		q := store.List{Kind: kind}
		switch kind {
		case model.EntityTypeMeeting:
			q.Meetings = hop.Meetings
		case model.EntityTypeDocument:
			q.Documents = hop.Documents
		}
		rows, err := l.List(ctx, q, store.Page{All: true})
		if err != nil {
			return nil, err
		}
		for _, row := range rows.Rows {
			if e := row.Item.(model.Entity); leading[e.NodeID()] != nil {
				found = append(found, copied(e).(model.Entity))
			}
		}
	}
	if hop.Order != nil { // as listed
		slices.SortStableFunc(found, func(x, y model.Entity) int {
			order := slices.Compare(listedAt(leading[x.NodeID()]), listedAt(leading[y.NodeID()]))
			if hop.Order.Direction == model.Descending {
				return -order
			}
			return order
		})
	}
	rows, err := store.Within("ledger", id, found, page)
	if err != nil {
		return nil, err
	}
	for i, row := range rows.Rows {
		rows.Rows[i].Facts = leading[row.Item.(model.Entity).NodeID()]
	}
	return rows, nil
}

// listedAt is the place of a participant: the first of their roles, then the least place in a printed list.
func listedAt(facts []model.Fact) []int {
	place := math.MaxInt
	for _, f := range facts {
		if p, ok := f.(*model.Participation); ok && p.ListedAt != nil {
			place = min(place, int(*p.ListedAt))
		}
	}
	return []int{slices.Index(store.Relations(), facts[0].Common().Relation), place}
}

// overruled tells whether a better supported fact says otherwise where only one can be right.
func (l *ledger) overruled(c *model.Claim) bool {
	return slices.ContainsFunc(l.facts, func(f model.Fact) bool {
		other := f.Common()
		if other.Relation != c.Relation || other.ID == c.ID {
			return false
		}
		switch c.Relation {
		case model.PositionIn, model.PartOf:
			if other.SubjectID != c.SubjectID {
				return false
			}
		case model.Adopted, model.Issued:
			if other.ObjectID != c.ObjectID {
				return false
			}
		default:
			return false
		}
		return cmp.Or(cmp.Compare(other.ArticleCount, c.ArticleCount), cmp.Compare(other.Score, c.Score), cmp.Compare(c.ID, other.ID)) > 0
	})
}

// oneByOne asks for each id by itself and hands out copies of what it gets.
func oneByOne(ids []string, ask func([]string) ([]*store.Rows, error)) ([]*store.Rows, error) {
	answers := make([]*store.Rows, 0, len(ids))
	for _, id := range ids {
		rows, err := ask([]string{id})
		if err != nil {
			return nil, err
		}
		for i, row := range rows[0].Rows {
			if n, ok := row.Item.(model.Node); ok {
				rows[0].Rows[i].Item = copied(n)
			}
		}
		answers = append(answers, rows[0])
	}
	return answers, nil
}

// Tenures asks for each id by itself.
func (l *ledger) Tenures(ctx context.Context, ids []string, q store.Tenures, page store.Page) ([]*store.Rows, error) {
	return oneByOne(ids, func(ids []string) ([]*store.Rows, error) { return l.Graph.Tenures(ctx, ids, q, page) })
}

// Timeline asks for each id by itself.
func (l *ledger) Timeline(ctx context.Context, ids []string, q store.Timeline, page store.Page) ([]*store.Rows, error) {
	return oneByOne(ids, func(ids []string) ([]*store.Rows, error) { return l.Graph.Timeline(ctx, ids, q, page) })
}

// Reports asks for each id by itself.
func (l *ledger) Reports(ctx context.Context, ids []string, order *model.Order, page store.Page) ([]*store.Rows, error) {
	return oneByOne(ids, func(ids []string) ([]*store.Rows, error) { return l.Graph.Reports(ctx, ids, order, page) })
}

// Contents asks for each id by itself.
func (l *ledger) Contents(ctx context.Context, ids []string, q store.Contents, page store.Page) ([]*store.Rows, error) {
	return oneByOne(ids, func(ids []string) ([]*store.Rows, error) { return l.Graph.Contents(ctx, ids, q, page) })
}
