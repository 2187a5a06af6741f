package resolve

import (
	"cmp"
	"slices"
)

// occurrence is one entity of one article. Its anchors are what it can be known by, best first, and follow from its
// article alone; there is at least one.
type occurrence struct {
	article *report
	local   string
	anchors []string
	// weak is true when it joined others, or was identified, by a conclusion and not by what the text says.
	weak bool
}

// clusters groups the occurrences of one kind into entities.
//
// Every occurrence has the id of its best anchor. An entity's id is that of one of its occurrences; those of the
// others are its former ids. Since the anchors of an occurrence never change, and occurrences that are one stay one,
// an id that was once given out is found again in every later graph, on the entity that holds its occurrence.
type clusters struct {
	kind   string
	all    []occurrence
	parent []int
	anchor map[string]int
}

func newClusters(kind string) *clusters {
	return &clusters{kind: kind, anchor: map[string]int{}}
}

// add takes an occurrence in and joins it to those that share one of its anchors. It returns its number.
func (c *clusters) add(o occurrence) int {
	n := len(c.all)
	c.all = append(c.all, o)
	c.parent = append(c.parent, n)
	for _, a := range o.anchors {
		if other, ok := c.anchor[a]; ok {
			c.join(n, other)
		} else {
			c.anchor[a] = n
		}
	}
	return n
}

func (c *clusters) root(n int) int {
	for c.parent[n] != n {
		c.parent[n] = c.parent[c.parent[n]]
		n = c.parent[n]
	}
	return n
}

func (c *clusters) join(a, b int) { c.parent[c.root(a)] = c.root(b) }

// cluster is one entity: its id, the ids it also answers to, and its occurrences, earliest article first.
type cluster struct {
	id      string
	former  []string
	members []occurrence
}

// clusters are the entities by id, and the id of every occurrence.
func (c *clusters) entities() ([]cluster, map[localID]string) {
	groups := map[int][]int{}
	for n := range c.all {
		r := c.root(n)
		groups[r] = append(groups[r], n)
	}
	out := make([]cluster, 0, len(groups))
	ids := make(map[localID]string, len(c.all))
	for _, group := range groups {
		e := cluster{}
		for _, n := range group {
			e.members = append(e.members, c.all[n])
		}
		// The earliest article gives the id: news is added at the end far more often than in the past. What was
		// attached by a conclusion gives it only to itself, because more articles can undo a conclusion.
		slices.SortFunc(e.members, func(a, b occurrence) int {
			return cmp.Or(compareBool(a.weak, b.weak), a.article.compare(b.article), cmp.Compare(a.anchors[0], b.anchors[0]), cmp.Compare(a.local, b.local))
		})
		e.id = identifier(c.kind, e.members[0].anchors[0])
		for _, m := range e.members {
			ids[localID{m.article, m.local}] = e.id
			if other := identifier(c.kind, m.anchors[0]); other != e.id {
				e.former = append(e.former, other)
			}
		}
		slices.Sort(e.former)
		e.former = slices.Compact(e.former)
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b cluster) int { return cmp.Compare(a.id, b.id) })
	return out, ids
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// localID names an entity of one article.
type localID struct {
	article *report
	local   string
}
