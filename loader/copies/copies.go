// Package copies finds articles that are one report: reprints, and near copies that a newsroom cut or touched up.
//
// Bodies are compared by their shingles: every run of a few words. What two bodies have in common is the share of
// shingles that they share of those that either has (Jaccard). It is estimated from sketches of fixed size, and only
// for pairs that a look-up finds, so that the work grows with the number of articles and not with that of pairs.
package copies

import (
	"cmp"
	"math"
	"slices"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// Same is the share of shingles from which two bodies are one report. A changed word takes four shingles with it: a
// reprint that drops or adds one sentence in six stays above, and so does one with new words in every third sentence.
// Two reporters at one meeting share titles, names of documents and lists of guests, which is less than half.
const Same = 0.7

const (
	length = 4   // words of a shingle: three are often a title, five lose too much to one changed word
	least  = 50  // shingles of a body that can be compared: notices of a few lines are alike but for day and number, and no copies
	bins   = 125 // minima of a sketch: the estimate of 0.7 is within 0.08 of the truth in nineteen of twenty cases
	rows   = 5   // minima that must be equal for a pair to be looked at: 99 in 100 at 0.7, 1 in 4000 at 0.1
	window = 64  // pairs are looked at within so many neighbours when a look-up finds very many
)

// Sketch stands for the body of an article. It is the same on every machine; nil stands for a body that is too short
// to be compared.
type Sketch []uint32

// Of sketches the body of an article: headline, captions and the furniture of the page, which every site has its own
// of, are left out.
func Of(a *article.Article) Sketch {
	var last [length]uint64
	words, shingles := 0, 0
	minima := make(Sketch, bins)
	for i := range minima {
		minima[i] = empty
	}
	for _, s := range a.Sentences {
		if s.Role != article.Body {
			continue
		}
		for i := s.From; i < s.To; i++ {
			if a.Tokens[i].Kind == article.Punctuation {
				continue
			}
			copy(last[:], last[1:])
			last[length-1] = hash(lexicon.Key(a.Slice(i, i+1)))
			if words++; words < length {
				continue
			}
			shingle := uint64(0)
			for _, w := range last {
				shingle = mix(shingle ^ w)
			}
			shingles++
			bin, value := shingle%bins, min(uint32(shingle>>32), empty-1)
			minima[bin] = min(minima[bin], value)
		}
	}
	if shingles < least {
		return nil
	}
	return minima.filled()
}

// empty marks a bin that no shingle fell into.
const empty = math.MaxUint32

// filled gives every empty bin the value of the next one that is not, changed by how far away that is: bins of two
// bodies then are equal as often as their shingles are, however few there are (densified one-permutation hashing).
func (s Sketch) filled() Sketch {
	out := slices.Clone(s)
	for i, v := range s {
		for away := uint32(1); v == empty; away++ {
			if next := s[(i+int(away))%bins]; next != empty {
				v = uint32(mix(uint64(next)<<8 | uint64(away)))
				if v == empty {
					v--
				}
			}
		}
		out[i] = v
	}
	return out
}

// hash is FNV-1a, mixed: equal on every machine, unlike hash/maphash.
func hash(word string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return mix(h)
}

// mix spreads every bit over all (the finaliser of SplitMix64).
func mix(h uint64) uint64 {
	h += 0x9e3779b97f4a7c15
	h = (h ^ h>>30) * 0xbf58476d1ce4e5b9
	h = (h ^ h>>27) * 0x94d049bb133111eb
	return h ^ h>>31
}

// Alike estimates the share of shingles that two bodies have in common, 0 to 1; 0 if either is too short to compare.
func Alike(a, b Sketch) float64 {
	if len(a) != bins || len(b) != bins {
		return 0
	}
	same := 0
	for i := range a {
		if a[i] == b[i] {
			same++
		}
	}
	return float64(same) / bins
}

// Groups are the indices of sketches that belong together, each group in order, groups by their first. Articles
// without a copy are in none. Which articles are together does not depend on the order of the sketches.
func Groups(sketches []Sketch) [][]int {
	parent := make([]int, len(sketches))
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	join := func(i, j int) {
		i, j = root(i), root(j)
		parent[max(i, j)] = min(i, j)
	}
	// Equal sketches are one, so that a report that everybody prints is compared once.
	var distinct []int
	for i, s := range sketches {
		if len(s) == bins {
			distinct = append(distinct, i)
		}
	}
	slices.SortFunc(distinct, func(i, j int) int { return cmp.Or(slices.Compare(sketches[i], sketches[j]), cmp.Compare(i, j)) })
	distinct = slices.CompactFunc(distinct, func(i, j int) bool {
		equal := slices.Equal(sketches[i], sketches[j])
		if equal {
			join(i, j)
		}
		return equal
	})
	type bucket struct {
		band    int
		minimum [rows]uint32
	}
	buckets := map[bucket][]int{} // each in the order of the sketches, whatever the order of the articles
	for _, i := range distinct {
		for band := range bins / rows {
			b := bucket{band: band, minimum: [rows]uint32(sketches[i][band*rows:])}
			buckets[b] = append(buckets[b], i)
		}
	}
	for _, members := range buckets {
		for n, i := range members {
			for _, j := range members[n+1 : min(n+1+window, len(members))] {
				if root(i) != root(j) && Alike(sketches[i], sketches[j]) >= Same {
					join(i, j)
				}
			}
		}
	}
	members := map[int][]int{}
	for i := range sketches {
		members[root(i)] = append(members[root(i)], i)
	}
	var out [][]int
	for i := range sketches {
		if group := members[i]; len(group) > 1 {
			out = append(out, group)
		}
	}
	return out
}
