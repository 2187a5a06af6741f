package lexicon

import (
	"maps"
	"slices"

	"quanhe/loader/article"
)

// trie holds every entry, word by word. It lies in few flat lists, since every rule walks it at every token.
type trie struct {
	words map[string]int32 // key to word id
	keys  []string         // by word id
	first []int32          // by word id: the node of entries that start with it, 0 if there is none
	nodes []node           // the first is none; the last only ends the lists of the one before
	rows  []entry
	edges []edge
}

// node is where the entries meet that start with the same words.
type node struct {
	kinds KindSet // of the entries that end here
	below KindSet // of those that go on
	rows  int32   // where the rows of its entries begin; they end where those of the next node begin
	edges int32   // where the words that entries go on with begin, ascending; they end in the same way
}

type entry struct {
	kind Kind
	row  int32
}

type edge struct{ word, to int32 }

// KindSet is a set of kinds.
type KindSet uint64

// Kinds is the set of these kinds.
func Kinds(kinds ...Kind) KindSet {
	set := KindSet(0)
	for _, kind := range kinds {
		set |= 1 << kind
	}
	return set
}

func (s KindSet) has(kind Kind) bool { return s&(1<<kind) != 0 }

// starts is the kinds that have an entry which starts with a word.
func (t *trie) starts(id int32) KindSet {
	n := &t.nodes[t.first[id]]
	return n.kinds | n.below
}

// row is the row of the entry of a kind that ends at a node.
func (t *trie) row(at int32, kind Kind) int32 {
	for _, e := range t.rows[t.nodes[at].rows:t.nodes[at+1].rows] {
		if e.kind == kind {
			return e.row
		}
	}
	return 0
}

// child is the node behind one more word, 0 if no entry goes on with it.
func (t *trie) child(at, word int32) int32 {
	from, to := t.nodes[at].edges, t.nodes[at+1].edges
	for to-from > 8 {
		if middle := (from + to) / 2; t.edges[middle].word <= word {
			from = middle
		} else {
			to = middle
		}
	}
	for _, e := range t.edges[from:to] {
		if e.word == word {
			return e.to
		}
	}
	return 0
}

// entries collects what a trie is made of.
type entries struct {
	words map[string]int32
	keys  []string
	nodes []branch // the first holds the words that entries start with

	districts map[string]int32 // rows of districts by their name
}

type branch struct {
	kinds, below KindSet
	rows         []entry
	next         map[int32]int32
}

func newEntries() entries {
	return entries{words: map[string]int32{}, nodes: make([]branch, 1), districts: map[string]int32{}}
}

// add adds an entry. The first of a kind with the same words counts.
func (e *entries) add(phrase string, kind Kind, row int32) {
	at := int32(0)
	for _, token := range article.Tokenize(phrase) {
		e.nodes[at].below |= 1 << kind
		id := e.id(Key(phrase[token.Start:token.End]))
		to := e.nodes[at].next[id]
		if to == 0 {
			to = int32(len(e.nodes))
			e.nodes = append(e.nodes, branch{})
			if e.nodes[at].next == nil {
				e.nodes[at].next = map[int32]int32{}
			}
			e.nodes[at].next[id] = to
		}
		at = to
	}
	if n := &e.nodes[at]; at != 0 && !n.kinds.has(kind) {
		n.kinds |= 1 << kind
		n.rows = append(n.rows, entry{kind, row})
	}
}

// id is the number of a word, a new one if it has none.
func (e *entries) id(key string) int32 {
	id, ok := e.words[key]
	if !ok {
		id = int32(len(e.keys))
		e.words[key] = id
		e.keys = append(e.keys, key)
	}
	return id
}

// trie lays the entries out.
func (e *entries) trie() trie {
	t := trie{words: e.words, keys: e.keys, first: make([]int32, len(e.keys)), nodes: make([]node, 1, len(e.nodes)+1)}
	for id, to := range e.nodes[0].next {
		t.first[id] = to
	}
	for _, b := range e.nodes[1:] {
		t.nodes = append(t.nodes, node{b.kinds, b.below, int32(len(t.rows)), int32(len(t.edges))})
		t.rows = append(t.rows, b.rows...)
		for _, id := range slices.Sorted(maps.Keys(b.next)) {
			t.edges = append(t.edges, edge{id, b.next[id]})
		}
	}
	t.nodes = append(t.nodes, node{rows: int32(len(t.rows)), edges: int32(len(t.edges))})
	return t
}
