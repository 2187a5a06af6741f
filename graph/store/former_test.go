package store

import (
	"context"
	"testing"
	"time"

	"quanhe/graph/model"
)

func tenure(id string, former ...string) *model.Tenure {
	return &model.Tenure{Claim: model.Claim{ID: id, FormerIDs: former, Relation: model.HoldsPosition, SubjectID: "lan", ObjectID: "chủ tịch"}}
}

func withTenure(b *Builder, t *model.Tenure, articles ...string) {
	b.AddEntity(person("lan", "Đỗ Lan"))
	b.AddEntity(&model.Position{Base: model.Base{ID: "chủ tịch", Name: "Chủ tịch"}, Title: "Chủ tịch"})
	var quotes []*model.Evidence
	for _, a := range articles {
		b.AddArticle(&model.Article{ID: a, Text: "Chủ tịch Đỗ Lan"})
		quotes = append(quotes, &model.Evidence{ArticleID: a, End: 15, Rule: "r", Certainty: model.Stated, Score: 0.9})
	}
	b.AddFact(t, quotes...)
}

// A link to a fact goes on working when the fact gets another id.
func TestFormerIDsOfFactsFindThem(t *testing.T) {
	g := frozen(t, func(b *Builder) { withTenure(b, tenure("new", "old"), "a") })
	nodes, err := g.Nodes(context.Background(), []string{"old", "new", "older"})
	if err != nil || nodes[0] == nil || nodes[0].NodeID() != "new" || nodes[1] != nodes[0] || nodes[2] != nil {
		t.Errorf("%v, %v", nodes, err)
	}
	taken := NewBuilder()
	withTenure(taken, tenure("new", "lan"), "a")
	if _, err := taken.Build(time.Time{}); err == nil {
		t.Error("a former id that is someone's id is taken")
	}
}

func TestReprintsCountOnce(t *testing.T) {
	for _, c := range []struct {
		copies [][]string
		want   int32
	}{
		{nil, 4}, {[][]string{{"b", "d"}}, 3}, {[][]string{{"d", "b"}, {"b", "a"}}, 2}, {[][]string{{"a", "b"}, {"c", "d"}}, 2}, {[][]string{{"c", "b", "d", "a"}}, 1},
	} {
		fact := tenure("x")
		frozen(t, func(b *Builder) {
			withTenure(b, fact, "a", "b", "c", "d")
			for _, ids := range c.copies {
				b.AddArticleDuplicates(ids...)
			}
		})
		if fact.ArticleCount != c.want {
			t.Errorf("%v: %d articles, want %d", c.copies, fact.ArticleCount, c.want)
		}
	}
}
