package store

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"quanhe/graph/model"
)

// order is one way to sort all the nodes of a kind, worked out when the graph is frozen.
type order struct {
	perm []int32 // place in ascending order, those without a value first -> node
	rank []int32 // node -> place in perm; shared by the orders of all kinds
	// unknown is how many have no value. They come last in both directions.
	unknown int
}

// at is the node in a place of the order.
func (o *order) at(place int, desc bool) int32 {
	if desc {
		return o.perm[len(o.perm)-1-place]
	}
	return o.perm[(place+o.unknown)%len(o.perm)]
}

// place is where the order puts a node.
func (o *order) place(node int32, desc bool) int {
	if desc {
		return len(o.perm) - 1 - int(o.rank[node])
	}
	return (int(o.rank[node]) - o.unknown + len(o.perm)) % len(o.perm)
}

// way is an order with its direction.
type way struct {
	*order
	desc bool
}

func (w way) at(place int) int32   { return w.order.at(place, w.desc) }
func (w way) place(node int32) int { return w.order.place(node, w.desc) }

func (w way) compare(x, y int32) int { return cmp.Compare(w.place(x), w.place(y)) }

// orders are the orders of one kind of node.
type orders struct {
	fields map[model.OrderField]*order
	usual  model.OrderField
	desc   bool
}

// way gives the order that a client asked for, or the usual one.
func (o orders) way(asked *model.Order) way {
	if asked != nil {
		if by := o.fields[asked.Field]; by != nil {
			return way{by, asked.Direction == model.Descending}
		}
	}
	return way{o.fields[o.usual], o.desc}
}

// sorter sorts nodes by keys that compare as bytes.
type sorter struct {
	collator *collate.Collator
	buffer   collate.Buffer
}

func newSorter() *sorter { return &sorter{collator: collate.New(language.Vietnamese)} }

// alphabetic is a key that sorts texts as a Vietnamese reader expects, one after the other.
func (s *sorter) alphabetic(texts ...string) string {
	var key strings.Builder
	for _, text := range texts {
		key.Write(s.collator.KeyFromString(&s.buffer, text))
		key.WriteString("\x00\x00")
		s.buffer.Reset()
	}
	return key.String()
}

// sort makes the order of some nodes by a key, "" for unknown. Nodes with the same key are sorted by tie, then number.
func sortBy(nodes []int32, total int, key func(int32) string, tie func(x, y int32) int) *order {
	keys := make(map[int32]string, len(nodes))
	o := &order{perm: slices.Clone(nodes), rank: make([]int32, total)}
	for _, n := range nodes {
		keys[n] = key(n)
		if keys[n] == "" {
			o.unknown++
		}
	}
	slices.SortFunc(o.perm, func(x, y int32) int {
		return cmp.Or(cmp.Compare(keys[x], keys[y]), tie(x, y), cmp.Compare(x, y))
	})
	for i, n := range o.perm {
		o.rank[n] = int32(i)
	}
	return o
}
