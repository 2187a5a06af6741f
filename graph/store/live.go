package store

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"

	"quanhe/graph/model"
)

// Live holds the version of the graph that is being served. Swapping it never disturbs readers of the one before: who
// has called Reader keeps what they got.
type Live struct {
	swapping sync.Mutex
	current  atomic.Pointer[version]
}

// version is a graph with what happened before it, and since.
type version struct {
	*Graph
	past     []step               // oldest first
	warnings []*model.LoadWarning // those of the graph, behind the one that a load failed which was to replace it
	replaced chan struct{}        // closed once this is no longer what is served
}

// step is what happened from one version to the next.
type step struct {
	from    string
	changes []*model.Change
}

// remembered is how many versions back Changes can look.
const remembered = 20

// NewLive serves a graph.
func NewLive(g *Graph) *Live {
	l := new(Live)
	l.current.Store(&version{Graph: g, warnings: g.warnings, replaced: make(chan struct{})})
	return l
}

// Swap serves another graph from now on, and remembers what changed. A graph of the same version changes nothing.
func (l *Live) Swap(g *Graph) {
	l.swapping.Lock()
	defer l.swapping.Unlock()
	old := l.current.Load()
	next := &version{Graph: g, past: old.past, warnings: g.warnings, replaced: make(chan struct{})}
	if old.dataset.Version != g.dataset.Version {
		next.past = append(slices.Clip(old.past), step{old.dataset.Version, g.since(context.Background(), old.Graph)})
		next.past = next.past[max(0, len(next.past)-remembered):]
	}
	l.current.Store(next)
	close(old.replaced)
}

// Failed goes on with the graph as it is, and warns in it that a load which was to replace it failed, and why. The next
// Swap takes the warning away.
func (l *Live) Failed(reason string) {
	l.swapping.Lock()
	defer l.swapping.Unlock()
	old := l.current.Load()
	next := &version{Graph: old.Graph, past: old.past, replaced: make(chan struct{})}
	next.warnings = append([]*model.LoadWarning{{Code: model.WarnReloadFailed, Message: reason}}, old.Graph.warnings...)
	l.current.Store(next)
	close(old.replaced)
}

// Next waits until the graph that is served has another version than the given one, and gives it. It fails with the
// context's error when that is done first.
func (l *Live) Next(ctx context.Context, after string) (Reader, error) {
	for {
		now := l.current.Load()
		if now.dataset.Version != after {
			return now, nil
		}
		select {
		case <-now.replaced:
		case <-ctx.Done():
			return nil, fmt.Errorf("waiting for a version after %s: %w", after, ctx.Err())
		}
	}
}

// Version is that of the graph as it is now.
func (l *Live) Version() string { return l.current.Load().dataset.Version }

// Reader gives the graph as it is now, to be kept for one request.
func (l *Live) Reader() Reader { return l.current.Load() }

// Warnings implements [Reader].
func (v *version) Warnings(_ context.Context, page Page) (*Rows, error) {
	return warningList(v.warnings, page)
}

// Changes implements [Reader].
func (v *version) Changes(ctx context.Context, since string, page Page) (*model.ChangeConnection, error) {
	if since == v.dataset.Version {
		return v.changeList(nil, since, true, page)
	}
	for i := len(v.past) - 1; i >= 0; i-- { // a graph can come back; the last time counts
		if v.past[i].from == since {
			return v.changeList(together(v.past[i:]), since, true, page)
		}
	}
	return v.Graph.Changes(ctx, since, page)
}

// Changes implements [Reader]: a graph by itself knows no version but its own.
func (g *Graph) Changes(ctx context.Context, since string, page Page) (*model.ChangeConnection, error) {
	if since == g.dataset.Version {
		return g.changeList(nil, since, true, page)
	}
	everything := g.since(ctx, &Graph{})
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return g.changeList(everything, since, false, page)
}

func (g *Graph) changeList(changes []*model.Change, since string, known bool, page Page) (*model.ChangeConnection, error) {
	cursor := func(i int) model.Cursor {
		c := model.Cursor{ID: changes[i].ID}
		if changes[i].FormerID != nil { // several nodes can go into one
			c.ID += "\x00" + *changes[i].FormerID
		}
		return c
	}
	rows, err := list{
		n: len(changes), seed: seed("changes", since, g.dataset.Version), find: scan(len(changes), cursor),
		row: func(i int) Row { return Row{Cursor: cursor(i), Item: changes[i]} },
	}.page(page)
	if err != nil {
		return nil, err
	}
	return &model.ChangeConnection{Connection: Connect[*model.Change](rows), SinceKnown: known}, nil
}

// all are the nodes of a graph with ids of their own: what a version consists of.
func (g *Graph) all() []model.Node {
	nodes := make([]model.Node, 0, len(g.terms)+len(g.articles)+len(g.entities)+len(g.facts))
	for _, t := range g.terms {
		nodes = append(nodes, t)
	}
	for _, a := range g.articles {
		nodes = append(nodes, a)
	}
	for _, e := range g.entities {
		nodes = append(nodes, e)
	}
	for _, f := range g.facts {
		nodes = append(nodes, f)
	}
	return nodes
}

// since finds what changed from another graph to this one, terms and articles first, then entities, then facts.
func (g *Graph) since(ctx context.Context, old *Graph) []*model.Change {
	var changes []*model.Change
	p := &pulse{ctx: ctx}
	add := func(kind model.ChangeKind, of *Graph, n model.Node, former *string) {
		changes = append(changes, &model.Change{Kind: kind, ID: n.NodeID(), FormerID: former, Summary: summary(kind, of.title(n))})
	}
	for _, n := range g.all() {
		if p.stops() {
			return nil
		}
		id := n.NodeID()
		switch before := old.nodes[id]; {
		case before == nil:
			add(model.ChangeAdded, g, n, nil)
		case before.NodeID() != id: // it was a former id
			former := before.NodeID()
			add(model.ChangeSplit, g, n, &former)
		case !g.same(old, n, before):
			add(model.ChangeChanged, g, n, nil)
		}
	}
	for _, n := range old.all() {
		id := n.NodeID()
		switch now := g.nodes[id]; {
		case now == nil:
			add(model.ChangeRemoved, old, n, nil)
		case now.NodeID() != id:
			add(model.ChangeMerged, g, now, &id)
		}
	}
	return changes
}

// same tells whether a node says the same in two graphs, its quotes included.
func (g *Graph) same(old *Graph, now, before model.Node) bool {
	x, errX := json.Marshal(now)
	y, errY := json.Marshal(before)
	if errX != nil || errY != nil || !bytes.Equal(x, y) {
		return false
	}
	if _, ok := now.(model.Fact); !ok {
		return true
	}
	return slices.EqualFunc(g.evidence[g.numbers[now.NodeID()]], old.evidence[old.numbers[before.NodeID()]],
		func(e, f *model.Evidence) bool { return *e == *f })
}

// title is what a node is called in a sentence.
func (g *Graph) title(n model.Node) string {
	switch n := n.(type) {
	case model.Entity:
		return fmt.Sprintf("%s %q", n.EntityType(), n.Common().Name)
	case *model.Article:
		return fmt.Sprintf("ARTICLE %q", cmp.Or(string(n.Title), n.ID))
	case *model.Term:
		return fmt.Sprintf("TERM %q", n.Roman)
	case model.Fact:
		c := n.Common()
		return fmt.Sprintf("%q %s %q", g.entities[g.numbers[c.SubjectID]].Common().Name, c.Relation, g.entities[g.numbers[c.ObjectID]].Common().Name)
	}
	return n.NodeID()
}

func summary(kind model.ChangeKind, title string) string {
	switch kind {
	case model.ChangeAdded:
		return title + " is new"
	case model.ChangeRemoved:
		return title + " is gone"
	case model.ChangeMerged:
		return "another node went into " + title
	case model.ChangeSplit:
		return title + " was part of another node"
	}
	return title + " says something else"
}

// together is what several steps do to each node in the end.
func together(steps []step) []*model.Change {
	type about struct{ id, former string }
	at := make(map[about]int)
	var net []*model.Change
	for _, s := range steps {
		for _, c := range s.changes {
			key := about{id: c.ID}
			if c.Kind == model.ChangeMerged {
				key.former = *c.FormerID
			}
			i, known := at[key]
			if !known || net[i] == nil {
				at[key] = len(net)
				net = append(net, c)
				continue
			}
			switch before := net[i].Kind; {
			case before == model.ChangeAdded && c.Kind == model.ChangeRemoved:
				net[i] = nil
			case before == model.ChangeAdded: // and changed: still new
			case before == model.ChangeRemoved && c.Kind == model.ChangeAdded:
				net[i] = &model.Change{Kind: model.ChangeChanged, ID: c.ID, Summary: c.Summary}
			default:
				net[i] = c
			}
		}
	}
	return slices.DeleteFunc(net, func(c *model.Change) bool { return c == nil })
}
