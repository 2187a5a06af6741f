package pages

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"unicode/utf8"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// articleView is what the page of an article shows.
type articleView struct {
	report
	Article    *model.Article
	Author     string
	Paragraphs []paragraph
	// Marked says that the address asks for passages to be marked, Claim which claim they are quotes of, if any.
	Marked     bool
	Claim      *claim
	First      string // fragment of the first passage marked; empty when there is none
	Claims     []statedClaim
	Named      []group
	Duplicates []report
	Playground string
}

// statedClaim is a claim with its passage in the article, if that is near at hand.
type statedClaim struct {
	*claim
	Passage string
}

// group is the entities of one kind.
type group struct {
	Kind  model.EntityType
	Links []link
}

func (v *visit) article(ctx context.Context) (*page, error) {
	node, moved, err := v.node(ctx)
	if err != nil || node == nil {
		return &page{Moved: moved}, err
	}
	a := node.(*model.Article)
	view := &articleView{report: reportOf(a), Article: a, Author: string(a.Author), Playground: playgroundPath("article", a.ID)}
	spans, err := v.statements(ctx, view)
	if err != nil {
		return nil, err
	}
	mentions, disputed, err := v.named(ctx, view)
	if err != nil {
		return nil, err
	}
	marks, err := v.marks(ctx, view)
	if err != nil {
		return nil, err
	}
	view.Paragraphs = layText(a.Text, slices.Concat(spans, disputed, marks), mentions, marks)
	copies, err := v.articles(ctx, a.DuplicateIDs)
	if err != nil {
		return nil, err
	}
	for _, id := range a.DuplicateIDs {
		if other := copies[id]; other != nil {
			view.Duplicates = append(view.Duplicates, reportOf(other))
		}
	}
	return &page{
		Template: "article", Title: cmp.Or(view.Title, v.say("article.untitled")), Path: articlePath(a.ID), Accent: "article", OpenGraph: "article",
		Description: v.say("article.description", v.count("claims", len(view.Claims))), Structured: v.structuredArticle(view), Content: view,
	}, nil
}

// statements adds what the article says, and gives the passages that say it.
func (v *visit) statements(ctx context.Context, view *articleView) ([]span, error) {
	contents, err := v.graph.Contents(ctx, []string{view.Article.ID}, store.Contents{Facts: true}, store.Page{All: true})
	if err != nil {
		return nil, err
	}
	facts := make([]model.Fact, len(contents[0].Rows))
	ids := make([]string, len(facts))
	for i, row := range contents[0].Rows {
		facts[i] = row.Item.(model.Fact)
		ids[i] = facts[i].NodeID()
	}
	shown, err := v.claims(ctx, facts)
	if err != nil {
		return nil, err
	}
	// A fact that very many articles support has no anchor here unless this is among the best; the script marks it then.
	evidence, err := v.graph.Evidence(ctx, ids, store.Page{First: new(int32(store.MaxPage))})
	if err != nil {
		return nil, err
	}
	var spans []span
	passages := make(map[string]string, len(facts))
	for i, rows := range evidence {
		for _, row := range rows.Rows {
			e := row.Item.(*model.Evidence)
			if e.ArticleID != view.Article.ID {
				continue
			}
			spans = append(spans, span{int(e.Start), int(e.End)})
			if passages[ids[i]] == "" {
				passages[ids[i]] = passageID(e.Start, e.End)
			}
		}
	}
	for _, c := range shown {
		view.Claims = append(view.Claims, statedClaim{c, passages[c.ID]})
	}
	for _, w := range view.Article.Warnings {
		if w.Start != nil && w.End != nil {
			spans = append(spans, span{int(*w.Start), int(*w.End)})
		}
	}
	return spans, nil
}

// named adds who and what the article names, and gives the places where it does, and the passages that do not agree with
// other articles about a meeting.
func (v *visit) named(ctx context.Context, view *articleView) (mentions []mention, disputed []span, err error) {
	ids := []string{view.Article.ID}
	contents, err := v.graph.Contents(ctx, ids, store.Contents{}, store.Page{All: true})
	if err != nil {
		return nil, nil, err
	}
	for _, row := range contents[0].Rows {
		l := linkTo(row.Item.(model.Entity))
		if meeting, ok := row.Item.(*model.Meeting); ok {
			disputed = append(disputed, disputedIn(view.Article.ID, meeting)...)
		}
		if n := len(view.Named); n == 0 || view.Named[n-1].Kind != l.Kind {
			view.Named = append(view.Named, group{Kind: l.Kind})
		}
		last := &view.Named[len(view.Named)-1]
		last.Links = append(last.Links, l)
	}
	found, err := v.graph.Mentions(ctx, ids, store.Page{All: true})
	if err != nil {
		return nil, nil, err
	}
	entities := make([]string, len(found[0].Rows))
	for i, row := range found[0].Rows {
		entities[i] = row.Item.(*model.Mention).EntityID
	}
	byID, err := v.entities(ctx, entities)
	if err != nil {
		return nil, nil, err
	}
	for _, row := range found[0].Rows {
		m := row.Item.(*model.Mention)
		if e := byID[m.EntityID]; e != nil {
			mentions = append(mentions, mention{span{int(m.Start), int(m.End)}, linkTo(e), m.Resolution})
		}
	}
	return mentions, disputed, nil
}

// disputedIn are the passages of an article that do not agree with other articles about a meeting.
func disputedIn(article string, m *model.Meeting) (spans []span) {
	for _, d := range m.Discrepancies {
		for _, value := range d.Values {
			for _, e := range value.Evidence {
				if e.ArticleID == article {
					spans = append(spans, span{int(e.Start), int(e.End)})
				}
			}
		}
	}
	return spans
}

// marks gives the passages that the address asks to be marked: ?fact= for the quotes of a claim, ?start= and ?end= for
// any other.
func (v *visit) marks(ctx context.Context, view *articleView) ([]span, error) {
	query := v.request.URL.Query()
	var marks []span
	switch {
	case query.Has("fact"):
		view.Marked = true
		nodes, err := v.graph.Nodes(ctx, []string{query.Get("fact")})
		if err != nil {
			return nil, err
		}
		fact, ok := nodes[0].(model.Fact)
		if !ok {
			return nil, nil
		}
		evidence, err := v.graph.Evidence(ctx, []string{fact.NodeID()}, store.Page{All: true})
		if err != nil {
			return nil, err
		}
		for _, row := range evidence[0].Rows {
			if e := row.Item.(*model.Evidence); e.ArticleID == view.Article.ID {
				marks = append(marks, span{int(e.Start), int(e.End)})
			}
		}
		if len(marks) == 0 {
			return nil, nil
		}
		shown, err := v.claims(ctx, []model.Fact{fact})
		if err != nil {
			return nil, err
		}
		if len(shown) > 0 {
			view.Claim = shown[0]
		}
	case query.Has("start") || query.Has("end"):
		view.Marked = true
		start, wrongStart := strconv.ParseUint(query.Get("start"), 10, 31)
		end, wrongEnd := strconv.ParseUint(query.Get("end"), 10, 31)
		if wrongStart != nil || wrongEnd != nil || start >= end || end > uint64(utf8.RuneCountInString(view.Article.Text)) {
			return nil, nil
		}
		marks = append(marks, span{int(start), int(end)})
	default:
		return nil, nil
	}
	slices.SortFunc(marks, span.compare)
	view.First = passageID(int32(marks[0].start), int32(marks[0].end))
	return marks, nil
}
