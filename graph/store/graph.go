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
	"time"

	"quanhe/graph/model"
)

// Graph is a frozen graph in memory.
type Graph struct {
	nodes map[string]model.Node
}

func freeze(_ *Builder, nodes map[string]model.Node, _ time.Time) *Graph {
	return &Graph{nodes: nodes}
}
