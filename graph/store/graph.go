// Package store keeps the graph: a [Builder] takes what the loader resolved, Build freezes it into a [Graph], and
// resolvers read it through [Reader].
//
//	b := store.NewBuilder()
//	b.AddTerm(&model.Term{ID: "t-xiii", Roman: "XIII", Number: 13})
//	b.AddArticle(&model.Article{ID: "a1", Text: text, Day: "2022-04-05"})
//	b.AddEntity(&model.Person{Base: model.Base{ID: "p1", Name: "Trần Văn Bưởi"}})
//	b.AddEntity(&model.Meeting{Base: model.Base{ID: "m1", Name: "Hội nghị Cam"}, TermID: "t-xiii"})
//	b.AddFact(&model.Participation{Claim: model.Claim{ID: "f1", Relation: model.Chaired, SubjectID: "p1", ObjectID: "m1"}},
//		&model.Evidence{ArticleID: "a1", Start: 12, End: 58, Rule: "chairs/verb", Certainty: model.Stated, Score: 0.97})
//	b.AddMention(&model.Mention{EntityID: "p1", ArticleID: "a1", Start: 12, End: 26, Resolution: model.Stated})
//	g, err := b.Build(time.Now())
//
// Ids are the caller's. A frozen graph is never written again, so any number of goroutines may read it.
package store

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
)

// Graph is a frozen graph in memory. It implements [Reader].
//
// Entities, facts and articles are numbered in the order of their ids, and everything inside refers to the numbers.
type Graph struct {
	nodes    map[string]model.Node
	numbers  map[string]int32 // id -> number within entities, facts or articles
	entities []model.Entity
	facts    []model.Fact
	articles []*model.Article
	terms    []*model.Term

	subjects, objects []int32 // fact -> entity
	out, in           adjacency

	evidence        [][]*model.Evidence // fact -> quotes, best first
	entityMentions  [][]*model.Mention  // entity -> mentions, newest article first
	articleMentions [][]*model.Mention  // article -> mentions, in the order of the text
	entityArticles  [][]int32           // entity -> articles
	articleEntities [][]int32           // article -> entities
	articleFacts    [][]int32           // article -> facts, in the order of the text
	warnings        []*model.LoadWarning

	orders   map[model.EntityType]orders // "" for articles
	bySymbol map[string][]int32          // plain symbol -> documents
	texts    index
	bodies   bodies
	readings []*model.AbbreviationReading // most used first
	short    map[string][]abbreviation    // folded letters -> what queries may use

	honorifics [][]string // words in key form
	dataset    model.Dataset
}

var _ Reader = (*Graph)(nil)

// adjacency holds the facts of each entity on one of their sides, sorted by relation.
type adjacency struct {
	offsets []int32 // entity -> start in facts
	facts   []int32
}

// relationOrder is the order of relations in adjacency, and of the facts on an edge.
var relationOrder = []model.RelationType{
	model.HoldsPosition, model.PositionIn, model.PartOf, model.Succeeds,
	model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended,
	model.Cites, model.Adopted, model.Issued,
	model.Implements, model.Continues, model.Summarises, model.Amends, model.Replaces, model.ReportsOn, model.Guides, model.RefersTo,
}

// Relations are all relations of the graph, in the order in which lists keep them.
func Relations() []model.RelationType { return slices.Clone(relationOrder) }

var relationPlace = func() map[model.RelationType]int {
	places := make(map[model.RelationType]int, len(relationOrder))
	for i, r := range relationOrder {
		places[r] = i
	}
	return places
}()

// freeze arranges checked and sorted input for reading.
func freeze(b *Builder, nodes map[string]model.Node, loadedAt time.Time) *Graph {
	g := &Graph{
		nodes:    nodes,
		numbers:  make(map[string]int32, len(nodes)),
		entities: b.entities,
		articles: b.articles,
		terms:    b.terms,
	}
	for i, e := range g.entities {
		g.numbers[e.NodeID()] = int32(i)
	}
	g.warnings = slices.Clone(b.warnings)
	for i, a := range g.articles {
		g.numbers[a.ID] = int32(i)
		g.warnings = append(g.warnings, a.Warnings...)
	}
	for i, f := range b.facts {
		g.numbers[f.ID] = int32(i)
		g.facts = append(g.facts, f.Fact)
		g.evidence = append(g.evidence, f.evidence)
		g.subjects = append(g.subjects, g.numbers[f.SubjectID])
		g.objects = append(g.objects, g.numbers[f.ObjectID])
	}
	overruled := g.overruled()
	g.out = join(len(g.entities), g.facts, g.subjects, overruled)
	g.in = join(len(g.entities), g.facts, g.objects, overruled)
	g.report(b.mentions)
	g.name()
	g.attest()
	g.follows()
	g.sort()
	g.bySymbol = make(map[string][]int32)
	for i, e := range g.entities {
		if d, ok := e.(*model.Document); ok && d.Symbol != "" {
			plain := plainSymbol(string(d.Symbol))
			g.bySymbol[plain] = append(g.bySymbol[plain], int32(i))
		}
	}
	g.texts = g.index()
	g.bodies = g.readBodies(b.abbreviations)
	for _, h := range b.honorifics {
		g.honorifics = append(g.honorifics, strings.Fields(spaced(norm.NFC.String(h))))
	}
	g.readings, g.short = g.abbreviate(b.abbreviations), short(b.abbreviations)
	g.describe(b, loadedAt)
	return g
}

// overruled finds the facts that lose to a better supported one where only one can be right.
func (g *Graph) overruled() map[int32]bool {
	type slot struct {
		relation model.RelationType
		node     int32
		subject  bool
	}
	best := make(map[slot]int32)
	lost := make(map[int32]bool)
	for i, f := range g.facts {
		number := int32(i)
		claim := f.Common()
		var s slot
		switch rule := grammar[claim.Relation]; {
		case rule.oneObject:
			s = slot{claim.Relation, g.subjects[i], true}
		case rule.oneSubject:
			s = slot{claim.Relation, g.objects[i], false}
		default:
			continue
		}
		rival, taken := best[s]
		if !taken {
			best[s] = number
			continue
		}
		if better(claim, g.facts[rival].Common()) {
			best[s], number = number, rival
		}
		lost[number] = true
	}
	return lost
}

// better tells which of two facts that exclude each other is believed.
func better(x, y *model.Claim) bool {
	return cmp.Or(cmp.Compare(x.ArticleCount, y.ArticleCount), cmp.Compare(x.Score, y.Score), cmp.Compare(y.ID, x.ID)) > 0
}

// join lists the facts of each entity.
func join(entities int, facts []model.Fact, ends []int32, without map[int32]bool) adjacency {
	a := adjacency{offsets: make([]int32, entities+1), facts: make([]int32, 0, len(facts))}
	for i := range facts {
		if !without[int32(i)] {
			a.facts = append(a.facts, int32(i))
			a.offsets[ends[i]+1]++
		}
	}
	for i := range entities {
		a.offsets[i+1] += a.offsets[i]
	}
	slices.SortFunc(a.facts, func(x, y int32) int {
		return cmp.Or(
			cmp.Compare(ends[x], ends[y]),
			cmp.Compare(relationPlace[facts[x].Common().Relation], relationPlace[facts[y].Common().Relation]),
			cmp.Compare(x, y),
		)
	})
	return a
}

// of gives the facts of an entity.
func (a adjacency) of(entity int32) []int32 { return a.facts[a.offsets[entity]:a.offsets[entity+1]] }

// under gives the facts of an entity that have one relation.
func (g *Graph) under(a adjacency, entity int32, relation model.RelationType) []int32 {
	facts := a.of(entity)
	place := func(fact int32) int { return relationPlace[g.facts[fact].Common().Relation] }
	wanted, known := relationPlace[relation]
	if !known {
		return nil
	}
	from, _ := slices.BinarySearchFunc(facts, wanted, func(f int32, w int) int { return cmp.Compare(place(f), w) })
	to, _ := slices.BinarySearchFunc(facts, wanted+1, func(f int32, w int) int { return cmp.Compare(place(f), w) })
	return facts[from:to]
}

// report joins articles to what they say, and dates entities by them.
func (g *Graph) report(mentions []*model.Mention) {
	g.entityMentions = make([][]*model.Mention, len(g.entities))
	g.articleMentions = make([][]*model.Mention, len(g.articles))
	g.articleFacts = make([][]int32, len(g.articles))
	g.entityArticles = make([][]int32, len(g.entities))
	g.articleEntities = make([][]int32, len(g.articles))
	tell := func(entity, article int32) {
		g.entityArticles[entity] = append(g.entityArticles[entity], article)
	}
	for _, m := range mentions {
		entity, article := g.numbers[m.EntityID], g.numbers[m.ArticleID]
		g.entityMentions[entity] = append(g.entityMentions[entity], m)
		g.articleMentions[article] = append(g.articleMentions[article], m)
		tell(entity, article)
	}
	for i := range g.facts {
		for _, e := range g.evidence[i] {
			article := g.numbers[e.ArticleID]
			if facts := g.articleFacts[article]; len(facts) == 0 || facts[len(facts)-1] != int32(i) {
				g.articleFacts[article] = append(facts, int32(i))
			}
			tell(g.subjects[i], article)
			tell(g.objects[i], article)
		}
	}
	for entity, articles := range g.entityArticles {
		slices.Sort(articles)
		articles = slices.Compact(articles)
		g.entityArticles[entity] = articles
		base := g.entities[entity].Common()
		base.FirstReportedOn, base.LastReportedOn = "", ""
		for _, article := range articles {
			g.articleEntities[article] = append(g.articleEntities[article], int32(entity))
			base.FirstReportedOn, base.LastReportedOn = widen(base.FirstReportedOn, base.LastReportedOn, g.articles[article].Day)
		}
	}
	for article, facts := range g.articleFacts {
		first := func(fact int32) int32 { // where the article first says it
			at := int32(-1)
			for _, e := range g.evidence[fact] {
				if e.ArticleID == g.articles[article].ID && (at < 0 || e.Start < at) {
					at = e.Start
				}
			}
			return at
		}
		slices.Sort(facts)
		facts = slices.Compact(facts)
		slices.SortStableFunc(facts, func(x, y int32) int { return cmp.Compare(first(x), first(y)) })
		g.articleFacts[article] = facts
	}
	inText := func(x, y *model.Mention) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End), cmp.Compare(x.EntityID, y.EntityID))
	}
	for _, mentions := range g.articleMentions {
		slices.SortFunc(mentions, inText)
	}
	for _, mentions := range g.entityMentions {
		slices.SortFunc(mentions, func(x, y *model.Mention) int {
			newer := g.articles[g.numbers[y.ArticleID]].Day
			return cmp.Or(cmp.Compare(newer, g.articles[g.numbers[x.ArticleID]].Day), cmp.Compare(x.ArticleID, y.ArticleID), inText(x, y))
		})
	}
}

// name folds and counts the names of entities and takes people's names apart.
func (g *Graph) name() {
	for i, e := range g.entities {
		base := e.Common()
		base.NameFolded = Fold(base.Name)
		if !slices.ContainsFunc(base.Names, func(n *model.Name) bool { return n.Value == base.Name }) {
			base.Names = append(base.Names, &model.Name{Value: base.Name, Kind: model.NameCanonical})
		}
		used := make(map[string]int32)
		for _, m := range g.entityMentions[i] {
			used[m.Text]++
		}
		for _, n := range base.Names {
			n.Count, n.EntityID = used[n.Value], base.ID
		}
		slices.SortFunc(base.Names, func(x, y *model.Name) int {
			return cmp.Or(
				cmp.Compare(btoi(y.Kind == model.NameCanonical), btoi(x.Kind == model.NameCanonical)),
				cmp.Compare(y.Count, x.Count), cmp.Compare(x.Value, y.Value), cmp.Compare(x.Kind, y.Kind))
		})
		if p, ok := e.(*model.Person); ok {
			p.NameParts = splitName(p.Name)
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// splitName takes a Vietnamese name apart: the first word is the family name, the last the given name.
func splitName(name string) *model.PersonNameParts {
	words := strings.Fields(name)
	parts := &model.PersonNameParts{Given: words[len(words)-1]}
	if len(words) > 1 {
		parts.Family = model.Text(words[0])
		parts.Middle = model.Text(strings.Join(words[1:len(words)-1], " "))
	}
	parts.SortKey = Fold(parts.Given + " " + string(parts.Family) + " " + string(parts.Middle))
	return parts
}

// sort works out the orders that clients can ask for.
func (g *Graph) sort() {
	s := newSorter()
	byKind := make(map[model.EntityType][]int32)
	for i, e := range g.entities {
		byKind[e.EntityType()] = append(byKind[e.EntityType()], int32(i))
	}
	byNumber := func(x, y int32) int { return cmp.Compare(x, y) }
	total := len(g.entities)
	add := func(kind model.EntityType, usual model.OrderField, desc bool, keys map[model.OrderField]func(model.Entity, int32) string) {
		names := sortBy(byKind[kind], total, func(n int32) string { return s.alphabetic(g.entities[n].Common().Name) }, byNumber)
		o := orders{fields: map[model.OrderField]*order{model.ByName: names}, usual: usual, desc: desc}
		for field, key := range keys {
			o.fields[field] = sortBy(byKind[kind], total, func(n int32) string { return key(g.entities[n], n) },
				func(x, y int32) int { return cmp.Compare(names.rank[x], names.rank[y]) })
		}
		g.orders[kind] = o
	}
	type keys = map[model.OrderField]func(model.Entity, int32) string
	g.orders = make(map[model.EntityType]orders)
	meetings := func(_ model.Entity, n int32) string { return count(g.neighborCount(g.out, n, participations...)) }
	add(model.EntityTypePerson, model.ByGivenName, false, keys{
		model.ByGivenName: func(e model.Entity, _ int32) string {
			parts := e.(*model.Person).NameParts
			return s.alphabetic(parts.Given, string(parts.Family), string(parts.Middle))
		},
		model.ByLastReportedOn: func(e model.Entity, _ int32) string { return string(e.Common().LastReportedOn) },
		model.ByMeetingCount:   meetings,
	})
	add(model.EntityTypeOrganization, model.ByName, false, keys{
		model.ByMeetingCount:  meetings,
		model.ByDocumentCount: func(_ model.Entity, n int32) string { return count(g.neighborCount(g.out, n, model.Issued)) },
	})
	add(model.EntityTypePosition, model.ByName, false, keys{
		model.ByRank: func(e model.Entity, _ int32) string { return count(e.(*model.Position).Rank.Height()) },
	})
	add(model.EntityTypeMeeting, model.ByStartOn, true, keys{
		model.ByStartOn:            func(e model.Entity, _ int32) string { return dateKey(e.(*model.Meeting).StartOn) },
		model.ByParticipantCount:   func(_ model.Entity, n int32) string { return count(g.neighborCount(g.in, n, participations...)) },
		model.ByCitedDocumentCount: func(_ model.Entity, n int32) string { return count(g.neighborCount(g.out, n, model.Cites)) },
	})
	add(model.EntityTypeDocument, model.ByIssuedOn, true, keys{
		model.ByIssuedOn:      func(e model.Entity, _ int32) string { return dateKey(e.(*model.Document).IssuedOn) },
		model.ByCitationCount: func(_ model.Entity, n int32) string { return count(g.neighborCount(g.in, n, model.Cites)) },
		model.BySymbol:        func(e model.Entity, _ int32) string { return symbolKey(string(e.(*model.Document).Symbol)) },
	})

	all := make([]int32, len(g.articles))
	for i := range all {
		all[i] = int32(i)
	}
	titles := sortBy(all, len(all), func(n int32) string {
		if g.articles[n].Title == "" {
			return ""
		}
		return s.alphabetic(string(g.articles[n].Title))
	}, byNumber)
	published := sortBy(all, len(all), func(n int32) string { return dateKey(g.articles[n].PublishedOn) },
		func(x, y int32) int { return cmp.Compare(titles.rank[x], titles.rank[y]) })
	g.orders[""] = orders{fields: map[model.OrderField]*order{model.ByTitle: titles, model.ByPublishedOn: published}, usual: model.ByPublishedOn, desc: true}
}

var participations = []model.RelationType{model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended}

// neighborCount is how many different entities some relations join an entity to.
func (g *Graph) neighborCount(a adjacency, entity int32, relations ...model.RelationType) int {
	others := make(map[int32]struct{})
	for _, r := range relations {
		for _, f := range g.under(a, entity, r) {
			others[g.subjects[f]+g.objects[f]-entity] = struct{}{}
		}
	}
	return len(others)
}

// count is a number as a key that sorts by size.
func count(n int) string { return fmt.Sprintf("%010d", n) }

func dateKey(d *model.PartialDate) string {
	if d == nil {
		return ""
	}
	return d.Value
}

// symbolKey sorts symbols by number, then by the letters.
func symbolKey(symbol string) string {
	folded := FoldSymbol(symbol)
	digits := len(folded) - len(strings.TrimLeft(folded, "0123456789"))
	if folded == "" {
		return ""
	}
	return fmt.Sprintf("%012s%s", folded[:digits], folded[digits:])
}

// describe counts the graph and gives its content a version.
func (g *Graph) describe(b *Builder, loadedAt time.Time) {
	count := func(kind model.EntityType) int32 { return int32(len(g.orders[kind].fields[model.ByName].perm)) }
	g.dataset = model.Dataset{
		LoadedAt:          model.DateTime{Time: loadedAt.UTC()},
		ArticleCount:      int32(len(g.articles)),
		PersonCount:       count(model.EntityTypePerson),
		OrganizationCount: count(model.EntityTypeOrganization),
		PositionCount:     count(model.EntityTypePosition),
		MeetingCount:      count(model.EntityTypeMeeting),
		DocumentCount:     count(model.EntityTypeDocument),
		FactCount:         int32(len(g.facts)),
		Quality:           b.quality,
	}
	hash := sha256.New()
	content := json.NewEncoder(hash)
	encode := func(v any) { _ = content.Encode(v) } // a hash takes everything, and the model has only plain fields
	for _, t := range b.terms {
		encode(t)
	}
	for i, a := range b.articles {
		encode(a)
		encode(g.articleMentions[i])
	}
	for _, e := range b.entities {
		encode(e)
	}
	for _, r := range b.abbreviations {
		encode(r)
	}
	for _, f := range b.facts {
		encode(f.Fact)
		encode(f.evidence)
	}
	g.dataset.Version = hex.EncodeToString(hash.Sum(nil)[:8])
}
