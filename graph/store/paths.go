package store

import (
	"cmp"
	"context"
	"slices"

	"quanhe/graph/model"
)

// The limits of paths and subgraphs.
const (
	MaxLength = 8   // facts in a chain
	MaxChains = 20  // chains in an answer
	MaxSpread = 5   // steps from the centre of a subgraph
	MaxNodes  = 500 // nodes in a subgraph

	// maxLooks is how many facts a search for chains looks at. It is what keeps a node with a hundred thousand
	// neighbours, or a long way through many, from taking all the time there is.
	maxLooks = 2_000_000
	// factsPerNode bounds the facts of a subgraph by its nodes.
	factsPerNode = 20
)

// sees tells which facts a view shows.
func (g *Graph) sees(v View) func(fact int32) bool {
	if v.Relations == nil && v.MinScore == nil && v.AsOf == nil {
		return func(int32) bool { return true } // without a look at the facts, which lie all over the memory
	}
	var relations map[model.RelationType]bool
	if v.Relations != nil {
		relations = make(map[model.RelationType]bool, len(v.Relations))
		for _, r := range v.Relations {
			relations[r] = true
		}
	}
	return func(fact int32) bool {
		claim := g.facts[fact].Common()
		if relations != nil && !relations[claim.Relation] || v.MinScore != nil && claim.Score < *v.MinScore {
			return false
		}
		if v.AsOf == nil {
			return true
		}
		if tenure, ok := g.facts[fact].(*model.Tenure); ok {
			return heldOn(tenure, *v.AsOf)
		}
		return claim.FirstReportedOn != "" && claim.FirstReportedOn <= *v.AsOf
	}
}

// side is one half of a search for chains that goes on from both ends.
type side struct {
	steps   []uint8 // entity -> steps from the end, 1 for the end itself, 0 for unknown
	layers  [][]int32
	pending int // facts on the outermost layer
}

// search looks for the shortest chains between two entities.
type search struct {
	*Graph
	sees  func(int32) bool
	looks int
	pulse *pulse
}

// around calls do with every fact of an entity that is seen, and the entity at its other end.
func (s *search) around(n int32, do func(fact, other int32)) {
	for _, facts := range [][]int32{s.out.of(n), s.in.of(n)} {
		s.looks += len(facts)
		for _, f := range facts {
			if s.pulse.stops() {
				return
			}
			if s.sees(f) {
				do(f, s.subjects[f]+s.objects[f]-n)
			}
		}
	}
}

func (s *search) begin(n int32) *side {
	at := &side{steps: make([]uint8, len(s.entities)), layers: [][]int32{{n}}, pending: s.degree(n)}
	at.steps[n] = 1
	return at
}

func (s *search) degree(n int32) int { return len(s.out.of(n)) + len(s.in.of(n)) }

// grow adds a layer to a side.
func (s *search) grow(at *side) {
	last := at.layers[len(at.layers)-1]
	step := uint8(len(at.layers)) + 1
	var next []int32
	at.pending = 0
	for _, n := range last {
		s.around(n, func(_, other int32) {
			if at.steps[other] == 0 {
				at.steps[other] = step
				next = append(next, other)
				at.pending += s.degree(other)
			}
		})
	}
	at.layers = append(at.layers, next)
}

// chain is a way to an entity: the facts so far, and how well they are supported together.
type chain struct {
	score float64
	facts []int32
	nodes []int32
}

func (c chain) compare(other chain) int {
	return cmp.Or(cmp.Compare(other.score, c.score), slices.Compare(c.nodes, other.nodes))
}

// Paths implements [Reader].
func (g *Graph) Paths(ctx context.Context, q Paths) ([]*model.GraphPath, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	from, known := g.entity(q.From)
	to, alsoKnown := g.entity(q.To)
	if !known || !alsoKnown || from == to {
		return []*model.GraphPath{}, nil
	}
	s := &search{Graph: g, sees: g.sees(q.View), pulse: &pulse{ctx: ctx}}
	near, far := s.begin(from), s.begin(to)
	met := []int32(nil)
	for length := 1; met == nil && length <= q.MaxLength; length++ {
		at, other := near, far
		if far.pending < near.pending {
			at, other = far, near
		}
		if at.pending == 0 {
			break
		}
		if s.looks+at.pending > maxLooks {
			return nil, badInput("chains of length %d would go through more than %d facts; give a smaller maxLength, relations or minScore", length, maxLooks)
		}
		s.grow(at)
		for _, n := range at.layers[len(at.layers)-1] {
			if other.steps[n] != 0 {
				met = append(met, n)
			}
		}
	}
	paths := []*model.GraphPath{}
	if met != nil {
		paths = s.chains(near, far, met, q.Limit)
	}
	return paths, ctx.Err()
}

// chains follows the steps of both sides from where they met back to their ends, and keeps the best chains on the way.
func (s *search) chains(near, far *side, met []int32, most int) []*model.GraphPath {
	slices.Sort(met)
	// layers are the entities on shortest chains, from one end to the other.
	layers := [][]int32{met}
	for _, half := range []*side{near, far} {
		layer := met
		for step := half.steps[met[0]] - 1; step > 0; step-- {
			var nearer []int32
			for _, n := range layer {
				s.around(n, func(_, other int32) {
					if half.steps[other] == step {
						nearer = append(nearer, other)
					}
				})
			}
			if s.pulse.over {
				return nil
			}
			slices.Sort(nearer)
			layer = slices.Compact(nearer)
			if half == near {
				layers = append([][]int32{layer}, layers...)
			} else {
				layers = append(layers, layer)
			}
		}
	}
	best := map[int32][]chain{layers[0][0]: {{score: 1, nodes: []int32{layers[0][0]}}}}
	for _, layer := range layers[1:] {
		next := make(map[int32][]chain, len(layer))
		for _, n := range layer {
			next[n] = s.extend(best, n, most)
		}
		best = next
	}
	paths := []*model.GraphPath{}
	for _, c := range best[layers[len(layers)-1][0]] {
		paths = append(paths, s.path(c))
	}
	return paths
}

// extend takes the best chains one step further to an entity, by the best fact that joins each of their ends to it.
func (s *search) extend(best map[int32][]chain, n int32, most int) []chain {
	by := make(map[int32]int32) // entity before -> fact
	s.around(n, func(f, other int32) {
		if _, on := best[other]; !on {
			return
		}
		if rival, ok := by[other]; !ok || s.stronger(f, rival) {
			by[other] = f
		}
	})
	var chains []chain
	for other, f := range by {
		if s.pulse.stops() {
			return nil
		}
		for _, c := range best[other] {
			chains = append(chains, chain{
				score: c.score * s.facts[f].Common().Score,
				facts: append(slices.Clip(c.facts), f),
				nodes: append(slices.Clip(c.nodes), n),
			})
		}
	}
	slices.SortFunc(chains, chain.compare)
	return chains[:min(len(chains), most)]
}

// stronger tells whether one fact supports a step better than another.
func (s *search) stronger(f, rival int32) bool {
	x, y := s.facts[f].Common(), s.facts[rival].Common()
	return cmp.Or(cmp.Compare(x.Score, y.Score), cmp.Compare(x.ArticleCount, y.ArticleCount), cmp.Compare(rival, f)) > 0
}

func (s *search) path(c chain) *model.GraphPath {
	p := &model.GraphPath{Score: c.score}
	for i, f := range c.facts {
		step := &model.PathStep{From: s.entities[c.nodes[i]], To: s.entities[c.nodes[i+1]], Fact: s.facts[f], Direction: model.In}
		if s.subjects[f] == c.nodes[i] {
			step.Direction = model.Out
		}
		p.Steps = append(p.Steps, step)
	}
	return p
}

// Subgraph implements [Reader].
func (g *Graph) Subgraph(ctx context.Context, q Subgraph) (*model.Subgraph, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	s := &search{Graph: g, sees: g.sees(q.View), pulse: &pulse{ctx: ctx}}
	found := &model.Subgraph{
		Nodes: []model.Entity{}, Facts: []model.Fact{}, Centre: []string{}, Depth: int32(q.Depth), MaxNodes: int32(q.MaxNodes),
		Relations: q.Relations, AsOf: q.AsOf, MinScore: q.MinScore,
	}
	kept := make(map[int32]bool)
	var order []int32
	keep := func(n int32) {
		switch {
		case kept[n]:
		case len(order) == q.MaxNodes:
			found.Truncated = true
		default:
			kept[n] = true
			order = append(order, n)
		}
	}
	for _, id := range q.IDs {
		if n, ok := g.entity(id); ok {
			keep(n)
			if id := g.entities[n].NodeID(); !slices.Contains(found.Centre, id) {
				found.Centre = append(found.Centre, id)
			}
		}
	}
	from := 0
	for range q.Depth {
		to := len(order)
		for _, n := range order[from:to] {
			if !found.Truncated { // once something is left out, what else would be is all the same
				s.around(n, func(_, other int32) { keep(other) })
			}
		}
		from = to
	}
	for _, n := range order {
		found.Nodes = append(found.Nodes, g.entities[n])
	}
	found.Facts = s.between(order, kept, found)
	return found, ctx.Err()
}

// between finds the facts that join the nodes of a subgraph.
func (s *search) between(order []int32, kept map[int32]bool, found *model.Subgraph) []model.Fact {
	facts := []model.Fact{}
	for _, n := range order {
		for _, f := range s.out.of(n) {
			if s.pulse.stops() {
				return nil
			}
			if !kept[s.objects[f]] || !s.sees(f) {
				continue
			}
			if len(facts) == factsPerNode*len(order) {
				found.Truncated = true
				return facts
			}
			facts = append(facts, s.facts[f])
		}
	}
	return facts
}
