package pages

import (
	"context"
	"slices"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// link leads to the page of an entity.
type link struct {
	Kind model.EntityType
	Name string
	Path string
	// On and Note tell entities of one name apart: the day of a meeting or document, its place or subject, and where
	// offices adds it, the position of a person.
	On   *model.PartialDate
	Note string
	id   string
}

func linkTo(e model.Entity) link {
	l := link{Kind: e.EntityType(), Name: e.Common().Name, Path: entityPath(e.NodeID()), id: e.NodeID()}
	switch e := e.(type) {
	case *model.Meeting:
		l.On, l.Note = e.StartOn, string(e.Place)
	case *model.Document:
		l.On, l.Note = e.IssuedOn, string(e.Subject)
	}
	return l
}

// offices notes on links to people the position that the newest reports give them.
func (v *visit) offices(ctx context.Context, links ...*link) error {
	people := slices.DeleteFunc(slices.Clone(links), func(l *link) bool { return l.Kind != model.EntityTypePerson })
	ids := make([]string, len(people))
	for i, l := range people {
		ids[i] = l.id
	}
	tenures, err := v.graph.Tenures(ctx, ids, store.Tenures{}, store.Page{First: new(int32(1))})
	if err != nil {
		return err
	}
	positions := make([]string, len(people))
	for i, rows := range tenures {
		if len(rows.Rows) > 0 && !rows.Rows[0].Item.(*model.Tenure).Former {
			positions[i] = rows.Rows[0].Item.(*model.Tenure).ObjectID
		}
	}
	found, err := v.entities(ctx, positions)
	if err != nil {
		return err
	}
	for i, l := range people {
		if position := found[positions[i]]; position != nil {
			l.Note = position.Common().Name
		}
	}
	return nil
}

// report leads to the page of an article.
type report struct {
	Title, Publisher, Path string
	On                     *model.PartialDate
}

func reportOf(a *model.Article) report {
	return report{Title: string(a.Title), Publisher: string(a.Publisher), Path: articlePath(a.ID), On: a.PublishedOn}
}

// quote is a passage of an article that supports a claim.
type quote struct {
	Prefix, Text, Suffix string
	// Path leads to the passage in its article.
	Path      string
	Article   report
	Certainty model.Certainty
	Score     float64
	Rule      string
	Evidence  *model.Evidence
}

// claim is a fact as pages show it.
type claim struct {
	ID, Path        string
	Relation        model.RelationType
	Subject, Object link
	Certainty       model.Certainty
	Score           float64
	// TitleAsPrinted is how the report introduces a participant.
	TitleAsPrinted string
	// Tenure is set for HOLDS_POSITION alone.
	Tenure   *model.Tenure
	Purpose  model.CitationPurpose
	CitedBy  *link
	On       *model.PartialDate
	Articles int
	First    model.Date
	Last     model.Date
	// Best is the best quote, nil when there is none; More is how many others there are.
	Best *quote
	More int
}

// claims works out what pages show of some facts, in their order, with the best quote of each. Facts about entities that
// the graph does not have are left out.
func (v *visit) claims(ctx context.Context, facts []model.Fact) ([]*claim, error) {
	ids, ends := make([]string, len(facts)), make([]string, 0, 3*len(facts))
	for i, f := range facts {
		common := f.Common()
		ids[i] = common.ID
		ends = append(ends, common.SubjectID, common.ObjectID)
		if c, ok := f.(*model.Citation); ok && c.CitedByID != "" {
			ends = append(ends, c.CitedByID)
		}
	}
	entities, err := v.entities(ctx, ends)
	if err != nil {
		return nil, err
	}
	best, err := v.graph.Evidence(ctx, ids, store.Page{First: new(int32(1))})
	if err != nil {
		return nil, err
	}
	var evidence []*model.Evidence
	for _, rows := range best {
		for _, row := range rows.Rows {
			evidence = append(evidence, row.Item.(*model.Evidence))
		}
	}
	quotes, err := v.quotes(ctx, evidence)
	if err != nil {
		return nil, err
	}
	shown := make([]*claim, 0, len(facts))
	for i, f := range facts {
		var first *quote
		if len(best[i].Rows) > 0 {
			first, quotes = quotes[0], quotes[1:]
		}
		common := f.Common()
		subject, object := entities[common.SubjectID], entities[common.ObjectID]
		if subject == nil || object == nil {
			continue
		}
		c := &claim{
			ID: common.ID, Path: factPath(common.ID), Relation: common.Relation, Subject: linkTo(subject), Object: linkTo(object),
			Certainty: common.Certainty, Score: common.Score, Articles: int(common.ArticleCount),
			First: common.FirstReportedOn, Last: common.LastReportedOn, Best: first, More: max(0, best[i].Total-1),
		}
		switch f := f.(type) {
		case *model.Tenure:
			c.Tenure = f
		case *model.Participation:
			c.TitleAsPrinted = string(f.TitleAsPrinted)
		case *model.Succession:
			c.On = f.On
		case *model.Citation:
			c.Purpose = f.Purpose
			if by := entities[f.CitedByID]; by != nil {
				c.CitedBy = new(linkTo(by))
			}
		}
		shown = append(shown, c)
	}
	return shown, nil
}

// quotes works out what pages show of evidence, in its order.
func (v *visit) quotes(ctx context.Context, evidence []*model.Evidence) ([]*quote, error) {
	ids := make([]string, len(evidence))
	for i, e := range evidence {
		ids[i] = e.ArticleID
	}
	articles, err := v.articles(ctx, ids)
	if err != nil {
		return nil, err
	}
	quotes := make([]*quote, len(evidence))
	for i, e := range evidence {
		quotes[i] = &quote{
			Prefix: e.Prefix, Text: e.Quote, Suffix: e.Suffix, Path: quotePath(e.ArticleID, e.Start, e.End),
			Certainty: e.Certainty, Score: e.Score, Rule: e.Rule, Evidence: e, Article: report{Path: articlePath(e.ArticleID)},
		}
		if a := articles[e.ArticleID]; a != nil {
			quotes[i].Article = reportOf(a)
		}
	}
	return quotes, nil
}

// entities finds entities by id, current or former.
func (v *visit) entities(ctx context.Context, ids []string) (map[string]model.Entity, error) {
	return nodesByID[model.Entity](ctx, v.graph, ids)
}

// articles finds articles by id.
func (v *visit) articles(ctx context.Context, ids []string) (map[string]*model.Article, error) {
	return nodesByID[*model.Article](ctx, v.graph, ids)
}

func nodesByID[N model.Node](ctx context.Context, graph store.Reader, ids []string) (map[string]N, error) {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	nodes, err := graph.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	byID := make(map[string]N, len(nodes))
	for i, n := range nodes {
		if n, ok := n.(N); ok {
			byID[ids[i]] = n
		}
	}
	return byID, nil
}

// sentence says what a claim claims, as plain text.
func (t *tongue) sentence(c *claim) string {
	return c.Subject.Name + " " + t.say("verb."+string(c.Relation)) + " " + c.Object.Name
}

// pager leads through a list page by page.
type pager struct{ First, Previous, Next string }

// pagerOf works out the links around a page of a list: the request's own address with other cursors.
func (v *visit) pagerOf(rows *store.Rows) pager {
	if len(rows.Rows) == 0 {
		return pager{}
	}
	at := func(parameter string, cursor *model.Cursor) string {
		query := v.request.URL.Query()
		query.Del("after")
		query.Del("before")
		if cursor != nil {
			query.Set(parameter, cursor.String())
		}
		return "?" + query.Encode()
	}
	var p pager
	if rows.HasPrevious {
		p.First, p.Previous = at("", nil), at("before", &rows.Rows[0].Cursor)
	}
	if rows.HasNext {
		p.Next = at("after", &rows.Rows[len(rows.Rows)-1].Cursor)
	}
	return p
}

// pageOf is the part of a list that the address of a request asks for.
func (v *visit) pageOf(size int32) store.Page {
	query := v.request.URL.Query()
	if before := query.Get("before"); before != "" {
		return store.Page{Last: &size, Before: &before}
	}
	if after := query.Get("after"); after != "" {
		return store.Page{First: &size, After: &after}
	}
	return store.Page{First: &size}
}
