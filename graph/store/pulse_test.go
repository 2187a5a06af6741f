package store

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"quanhe/graph/model"
)

// leaving is the context of a client that waits until it has been asked so many times whether it still does.
type leaving struct {
	context.Context
	patience, asked int
}

func (l *leaving) Err() error {
	if l.asked++; l.asked > l.patience {
		return context.Canceled
	}
	return nil
}

// Whatever goes through a large part of the graph asks all the time whether anybody still waits, and ends when nobody does.
func TestLongReadsEndWithTheirContext(t *testing.T) {
	const many = 8_000
	claim := func(relation model.RelationType, subject, object string) model.Claim {
		return model.Claim{ID: subject + string(relation) + object, Relation: relation, SubjectID: subject, ObjectID: object, Certainty: model.Curated, Score: 1}
	}
	g := frozen(t, func(b *Builder) {
		b.AddEntity(&model.Organization{Base: model.Base{ID: "body", Name: "Hội Hoa lan"}})
		b.AddEntity(&model.Position{Base: model.Base{ID: "post", Name: "Hội viên Hội Hoa lan"}, Title: "Hội viên"})
		b.AddFact(&model.Statement{Claim: claim(model.PositionIn, "post", "body")})
		b.AddEntity(&model.Meeting{Base: model.Base{ID: "meeting", Name: "Đại hội"}})
		for i := range many {
			id, own := fmt.Sprint("p", i), []byte("aaaa")
			for at, rest := 0, i; rest > 0; at, rest = at+1, rest/26 {
				own[at] += byte(rest % 26)
			}
			b.AddEntity(person(id, "Lê "+string(own)))
			b.AddFact(&model.Participation{Claim: claim(model.Attended, id, "meeting")})
			b.AddFact(&model.Tenure{Claim: claim(model.HoldsPosition, id, "post")})
		}
		b.AddArticle(&model.Article{ID: "a", Text: strings.Repeat("Vườn đào nở hoa. ", many)})
	})
	one := int32(1)
	first := Page{First: &one}
	for name, read := range map[string]func(ctx context.Context) error{
		"a name that many have": func(ctx context.Context) error {
			_, err := g.Search(ctx, Search{Query: "lê"}, first)
			return err
		},
		"a name that nobody has": func(ctx context.Context) error {
			_, err := g.Search(ctx, Search{Query: "xyzzyx"}, first)
			return err
		},
		"words that stand everywhere in a text": func(ctx context.Context) error {
			_, err := g.Search(ctx, Search{Query: "đào"}, first)
			return err
		},
		"a name to match": func(ctx context.Context) error {
			_, err := g.Match(ctx, []*model.MatchInput{{Key: "k", Name: "lê"}}, 1)
			return err
		},
		"a list with a filter": func(ctx context.Context) error {
			_, err := g.List(ctx, List{Kind: model.EntityTypePerson, People: &model.PersonFilter{MinMeetings: &one}}, first)
			return err
		},
		"a list of what is found, with a filter": func(ctx context.Context) error {
			query := "lê"
			_, err := g.List(ctx, List{Kind: model.EntityTypePerson, Query: &query, People: &model.PersonFilter{MinMeetings: &one}}, first)
			return err
		},
		"those who took part": func(ctx context.Context) error {
			_, err := g.Neighbors(ctx, []string{"meeting"}, Hop{Relations: participations, Direction: model.In}, first)
			return err
		},
		"those who took part with somebody": func(ctx context.Context) error {
			_, err := g.Neighbors(ctx, []string{"p1"}, Hop{Relations: participations, Direction: model.Out, Then: &Hop{Relations: participations, Direction: model.In}}, first)
			return err
		},
		"everybody within some steps": func(ctx context.Context) error {
			_, err := g.Neighbors(ctx, []string{"p1"}, Hop{Relations: participations, Direction: model.Any, Depth: 3}, first)
			return err
		},
		"the tenures of a body": func(ctx context.Context) error {
			_, err := g.Tenures(ctx, []string{"body"}, Tenures{}, first)
			return err
		},
		"chains between two": func(ctx context.Context) error {
			_, err := g.Paths(ctx, Paths{From: "p1", To: "body", MaxLength: 4, Limit: 5})
			return err
		},
		"a part of the graph": func(ctx context.Context) error {
			_, err := g.Subgraph(ctx, Subgraph{IDs: []string{"p1"}, Depth: 2, MaxNodes: MaxNodes})
			return err
		},
		"all that ever changed": func(ctx context.Context) error {
			_, err := g.Changes(ctx, "long ago", first)
			return err
		},
	} {
		waiting := &leaving{Context: t.Context(), patience: 1 << 30}
		if err := read(waiting); err != nil || waiting.asked < 5 {
			t.Errorf("%s: whoever waits is asked %d times, %v", name, waiting.asked, err)
		}
		for _, patience := range []int{0, waiting.asked / 2, waiting.asked - 1} {
			gone := &leaving{Context: t.Context(), patience: patience}
			if err := read(gone); !errors.Is(err, context.Canceled) || gone.asked > patience+4 {
				t.Errorf("%s: who leaves after %d questions is asked %d, %v", name, patience, gone.asked, err)
			}
		}
	}
}
