package score

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"quanhe/loader/facts"
)

// Confusion is one way to be wrong about two ends that are right: the relation that was extracted, and those that the
// gold has between the two, [Nothing] if it has none.
type Confusion struct{ Extracted, Gold string }

// Nothing stands for the gold's relation between two ends that it does not relate.
const Nothing = "(nothing)"

// related is two ends in the order of their names, so that it does not matter which of them a relation starts from.
type related [2]string

// ends are the two that a fact relates and what it says of them; ok is false for facts that relate no two ends that could be
// related otherwise. from is the end that the relation starts from.
func ends(f tuple) (pair related, relation, from string, ok bool) {
	relation, from, to := f[0], f[1], f[2]
	switch f[0] {
	case facts.Holds:
		to = f[3]
	case facts.Relation:
		relation, to = strings.ToLower(f[2]), f[3]
	case "status", "documentType", "organizationKind":
		return related{}, "", "", false
	}
	if to == absent || strings.HasPrefix(from, "?") || strings.HasPrefix(to, "?") {
		return related{}, "", "", false
	}
	pair = related{from, to}
	if to < from {
		pair = related{to, from}
	}
	return pair, relation, from, true
}

// relations are the gold's facts by the two ends that they relate.
func relations(gold map[tuple][]claim) map[related][]tuple {
	out := map[related][]tuple{}
	for f := range gold {
		if pair, _, _, ok := ends(f); ok {
			out[pair] = append(out[pair], f)
		}
	}
	return out
}

// confuse counts a wrong fact whose two ends the gold knows, under what the gold says of them.
func (s *Scores) confuse(wrong tuple, gold map[related][]tuple) {
	pair, relation, from, ok := ends(wrong)
	if !ok {
		return
	}
	var instead []string
	for _, f := range gold[pair] {
		_, other, start, _ := ends(f)
		switch {
		case other == relation && start != from:
			other += " the other way round"
		case other == relation:
			other += " with another title" // nothing else is said of one relation between two ends
		}
		instead = append(instead, other)
	}
	slices.Sort(instead)
	s.confusion[Confusion{relation, cmp.Or(strings.Join(slices.Compact(instead), ", "), Nothing)}]++
}

// Confusions counts the extracted facts that are wrong although both their ends are right, by what the gold says of the two.
func (s *Scores) Confusions() map[Confusion]int { return maps.Clone(s.confusion) }

// ConfusionTable is the confusions as text, the most frequent first, with a header.
func (s *Scores) ConfusionTable() string {
	rows := slices.SortedFunc(maps.Keys(s.confusion), func(a, b Confusion) int {
		return cmp.Or(cmp.Compare(s.confusion[b], s.confusion[a]), cmp.Compare(a.Extracted, b.Extracted), cmp.Compare(a.Gold, b.Gold))
	})
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s%6s  %s\n", "extracted", "count", "gold")
	for _, r := range rows {
		fmt.Fprintf(&b, "%-28s%6d  %s\n", r.Extracted, s.confusion[r], r.Gold)
	}
	return b.String()
}
