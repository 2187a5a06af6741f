package pages

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

const (
	resultsAtOnce = 20
	newestShown   = 8
)

// startView is what the start page shows.
type startView struct {
	Counts   []kindCount
	Meetings []link
	People   []personCount
}

// personCount is a person with the number of meetings that they took part in.
type personCount struct {
	link
	Meetings int
}

// start is the page at / where no viewer is served; addresses of the viewer lead to the entity in the middle then.
func (v *visit) start(ctx context.Context) (*page, error) {
	if ids := v.request.URL.Query()["ids"]; len(ids) > 0 && ids[0] != "" {
		nodes, err := v.graph.Nodes(ctx, ids[:1])
		if err != nil {
			return nil, err
		}
		if path := pathOf(nodes[0]); path != "" {
			return &page{Redirect: path}, nil
		}
		return nil, errMissing
	}
	view, err := v.front(ctx)
	if err != nil {
		return nil, err
	}
	return &page{Template: "start", Title: "quanhe", Description: v.say("site.about"), Path: "/", Content: view}, nil
}

// front is what a reader who has not asked anything yet may want to see.
func (v *visit) front(ctx context.Context) (*startView, error) {
	view := &startView{Counts: v.counts()}
	// The newest meetings of all kinds stand ready in their order; those that articles only refer to are left out here.
	meetings, err := v.graph.List(ctx, store.List{
		Kind: model.EntityTypeMeeting, Order: &model.Order{Field: model.ByStartOn, Direction: model.Descending},
	}, store.Page{First: new(int32(store.MaxPage))})
	if err != nil {
		return nil, err
	}
	for _, row := range meetings.Rows {
		if m := row.Item.(*model.Meeting); m.Coverage == model.CoverageReported && len(view.Meetings) < newestShown {
			view.Meetings = append(view.Meetings, linkTo(m))
		}
	}
	people, err := v.graph.List(ctx, store.List{
		Kind: model.EntityTypePerson, Order: &model.Order{Field: model.ByMeetingCount, Direction: model.Descending},
	}, store.Page{First: new(int32(newestShown))})
	if err != nil {
		return nil, err
	}
	ids := make([]string, len(people.Rows))
	for i, row := range people.Rows {
		ids[i] = row.Item.(*model.Person).ID
	}
	took := store.Hop{Direction: model.Out, Relations: []model.RelationType{model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended}}
	counts, err := v.graph.Neighbors(ctx, ids, took, store.Page{First: new(int32(0))})
	if err != nil {
		return nil, err
	}
	links := make([]*link, len(people.Rows))
	for i, row := range people.Rows {
		view.People = append(view.People, personCount{linkTo(row.Item.(*model.Person)), counts[i].Total})
	}
	for i := range view.People {
		links[i] = &view.People[i].link
	}
	return view, v.offices(ctx, links...)
}

// searchView is what the page of a search shows.
type searchView struct {
	Query string
	// Refused says that the query is too long, or no text.
	Refused bool
	Total   int
	Kinds   []kindFilter
	Results []result
	Pages   pager
}

// kindFilter leads to the results of one kind.
type kindFilter struct {
	Kind  string
	Count int32
	Path  string
	// Chosen says that only these are shown.
	Chosen bool
}

// result is one thing found, and why.
type result struct {
	Kind string
	link
	// Level is how close it is to what was asked.
	Level     model.MatchLevel
	Fragments [][]piece
}

// kinds are those of results.
var kinds = []model.SearchType{"PERSON", "ORGANIZATION", "POSITION", "MEETING", "DOCUMENT", "ARTICLE"}

func (v *visit) search(ctx context.Context) (*page, error) {
	query := v.request.URL.Query()
	view := &searchView{Query: query.Get("q")}
	if view.Query == "" {
		front, err := v.front(ctx)
		return &page{Template: "start", Title: v.say("search.heading"), Description: v.say("site.about"), Path: "/search", Content: front}, err
	}
	shown := &page{Template: "search", Title: v.say("search.heading"), Description: v.say("site.about"), Content: view}
	shown.Title = view.Query + " – " + shown.Title
	asked := store.Search{Query: view.Query, Mode: model.SearchSmart}
	kind := model.SearchType(query.Get("type"))
	if slices.Contains(kinds, kind) {
		asked.Types = []model.SearchType{kind}
	}
	found, err := v.graph.Search(ctx, asked, v.pageOf(resultsAtOnce))
	if input := (*model.InputError)(nil); errors.As(err, &input) && input.Code == model.CodeBadInput {
		view.Refused, shown.Status = true, http.StatusBadRequest
		return shown, nil
	}
	if err != nil {
		return nil, err
	}
	all := found
	if asked.Types != nil { // all kinds are counted, whichever is shown
		all, err = v.graph.Search(ctx, store.Search{Query: view.Query, Mode: model.SearchSmart}, store.Page{First: new(int32(0))})
		if err != nil {
			return nil, err
		}
	}
	view.Total = int(found.TotalCount)
	view.Kinds = kindFilters(view.Query, all, asked.Types)
	rows := &store.Rows{HasNext: found.PageInfo.HasNextPage, HasPrevious: found.PageInfo.HasPreviousPage}
	for _, edge := range found.Edges {
		r := result{Level: edge.MatchedBy}
		switch n := edge.Node.(type) {
		case model.Entity:
			r.link = linkTo(n)
			r.Kind = string(r.link.Kind)
		case *model.Article:
			r.link = link{Name: string(n.Title), Path: articlePath(n.ID), On: n.PublishedOn}
			r.Kind = "ARTICLE"
		}
		for _, m := range edge.Matches {
			if m != nil && m.Fragment != r.Name && m.Fragment != r.Note {
				r.Fragments = append(r.Fragments, highlighted(m))
			}
		}
		view.Results = append(view.Results, r)
		rows.Rows = append(rows.Rows, store.Row{Cursor: edge.Cursor})
	}
	links := make([]*link, len(view.Results))
	for i := range view.Results {
		links[i] = &view.Results[i].link
	}
	view.Pages = v.pagerOf(rows)
	return shown, v.offices(ctx, links...)
}

// kindFilters are the kinds of all the results of a query.
func kindFilters(query string, all *model.SearchConnection, chosen []model.SearchType) []kindFilter {
	path := func(kind string) string {
		values := url.Values{"q": {query}}
		if kind != "" {
			values.Set("type", kind)
		}
		return "/search?" + values.Encode()
	}
	filters := []kindFilter{{Count: all.TotalCount, Path: path(""), Chosen: chosen == nil}}
	for _, facet := range all.Facets {
		if facet.Field != "type" {
			continue
		}
		for _, value := range facet.Values {
			filters = append(filters, kindFilter{value.Value, value.Count, path(value.Value), slices.Contains(chosen, model.SearchType(value.Value))})
		}
	}
	return filters
}

// highlighted are the pieces of a fragment, with those marked that were looked for.
func highlighted(m *model.TextMatch) []piece {
	runes := []rune(m.Fragment)
	l := layer{runes: runes}
	for _, h := range m.Highlights {
		l.marks = append(l.marks, span{int(h.Start), int(h.End)})
	}
	return l.text(span{0, len(runes)})
}
