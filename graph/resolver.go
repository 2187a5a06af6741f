// Package graph serves the graph over GraphQL: the resolvers, and the HTTP handler around them.
//
// The schema is in schema/, one file a type. Its types bind to those of package model; what a resolver has to look up
// it asks of the request's [store.Reader], which is one version of the graph from the first field to the last.
package graph

import (
	"context"
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

//go:generate go tool gqlgen generate

// Resolver is the root of all resolvers.
type Resolver struct {
	// BaseURL is where this server is reached, without a slash at the end.
	BaseURL string
}

type baseURLKey struct{}

// WithBaseURL gives a request the address under which its client reached this server, without a slash at the end.
func WithBaseURL(ctx context.Context, base string) context.Context {
	return context.WithValue(ctx, baseURLKey{}, base)
}

// BaseURL is the address that a request was given by [WithBaseURL]; otherwise, when it was given none.
func BaseURL(ctx context.Context, otherwise string) string {
	if base, ok := ctx.Value(baseURLKey{}).(string); ok {
		return base
	}
	return otherwise
}

// base is where the client of a request reaches this server.
func (r *Resolver) base(ctx context.Context) string { return BaseURL(ctx, r.BaseURL) }

type readerKey struct{}

// view is what a request sees of the graph. A subscription lets go of it, or each would keep a graph in memory that is
// served no more.
type view struct{ store.Reader }

// WithReader gives a request the version of the graph that it sees.
func WithReader(ctx context.Context, r store.Reader) context.Context {
	return context.WithValue(ctx, readerKey{}, &view{r})
}

// reader is the version of the graph that the request sees.
func reader(ctx context.Context) store.Reader { return ctx.Value(readerKey{}).(*view).Reader }

// entity is the address of an entity.
func (r *Resolver) entity(ctx context.Context, id string) (model.URL, error) {
	return model.URL(r.base(ctx) + "/e/" + url.PathEscape(id)), nil
}

// article is the address of an article.
func (r *Resolver) article(ctx context.Context, id string) (model.URL, error) {
	return model.URL(r.base(ctx) + "/a/" + url.PathEscape(id)), nil
}

// fact is the address of a fact.
func (r *Resolver) fact(ctx context.Context, id string) (model.URL, error) {
	return model.URL(r.base(ctx) + "/f/" + url.PathEscape(id)), nil
}

// quote is the address of an article with a quote marked.
func (r *Resolver) quote(ctx context.Context, e *model.Evidence) (model.URL, error) {
	address, err := r.article(ctx, e.ArticleID)
	return address + model.URL(fmt.Sprintf("#%d-%d", e.Start, e.End)), err
}

// viewer is the address that shows a subgraph: the query that web/viewer/view.ts reads.
func (r *Resolver) viewer(ctx context.Context, s *model.Subgraph) (model.URL, error) {
	query := url.Values{"ids": s.Centre, "depth": {strconv.Itoa(int(s.Depth))}, "maxNodes": {strconv.Itoa(int(s.MaxNodes))}}
	if s.Relations != nil {
		names := make([]string, len(s.Relations))
		for i, relation := range s.Relations {
			names[i] = string(relation)
		}
		query.Set("relations", strings.Join(names, ","))
	}
	if s.AsOf != nil {
		query.Set("asOf", string(*s.AsOf))
	}
	if s.MinScore != nil {
		query.Set("minScore", strconv.FormatFloat(*s.MinScore, 'g', -1, 64))
	}
	return model.URL(r.base(ctx) + "/?" + query.Encode()), nil
}

func page(first *int32, after *string, last *int32, before *string) store.Page {
	return store.Page{First: first, After: after, Last: last, Before: before}
}

var whole = store.Page{All: true}

// node finds a node of one kind; nil when there is none, or one of another kind.
func node[N model.Node](ctx context.Context, id string) (n N, err error) {
	if id == "" {
		return n, nil
	}
	nodes, err := reader(ctx).Nodes(ctx, []string{id})
	if err == nil {
		n, _ = nodes[0].(N)
	}
	return n, err
}

// nodes finds up to a page of nodes.
func nodes(ctx context.Context, ids []string) ([]model.Node, error) {
	if len(ids) > store.MaxPage {
		return nil, &model.InputError{Code: model.CodeBadInput, Message: fmt.Sprintf("%d ids are asked for; there may be at most %d", len(ids), store.MaxPage)}
	}
	return reader(ctx).Nodes(ctx, ids)
}

// connection makes a page of a list fit for clients.
func connection[N any](rows *store.Rows, err error) (*model.Connection[N], error) {
	if err != nil {
		return nil, err
	}
	return store.Connect[N](rows), nil
}

// firstOf is the only answer to a batch of one question.
func firstOf(answers []*store.Rows, err error) (*store.Rows, error) {
	if err != nil {
		return nil, err
	}
	return answers[0], nil
}

// neighbors is a page of what the facts on an entity join it to.
func neighbors[N any](ctx context.Context, id string, hop store.Hop, page store.Page) (*model.Connection[N], error) {
	return connection[N](firstOf(reader(ctx).Neighbors(ctx, []string{id}, hop, page)))
}

// all is everything that the facts on an entity join it to.
func all[N any](ctx context.Context, id string, hop store.Hop) ([]N, error) {
	return nodesOf(neighbors[N](ctx, id, hop, whole))
}

// nodesOf are the nodes of a list, for fields that have no pages.
func nodesOf[N any](c *model.Connection[N], err error) ([]N, error) {
	if err != nil {
		return nil, err
	}
	return c.Nodes(), nil
}

// facts are those that join an entity to others.
func facts[F model.Fact](ctx context.Context, id string, hop store.Hop) ([]F, error) {
	c, err := neighbors[model.Entity](ctx, id, hop, whole)
	if err != nil {
		return nil, err
	}
	list := make([]F, 0, len(c.Edges))
	for _, edge := range c.Edges {
		list = append(list, edge.Facts[0].(F))
	}
	return list, nil
}

// found are those of some nodes that there are.
func found[N model.Node](ctx context.Context, ids []string) ([]N, error) {
	nodes, err := reader(ctx).Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	list := make([]N, 0, len(nodes))
	for _, n := range nodes {
		if n, ok := n.(N); ok {
			list = append(list, n)
		}
	}
	return list, nil
}

// anywhere is the hop over all facts of some relations, or of every relation when none are asked for.
func anywhere(relations []model.RelationType, direction *model.Direction) store.Hop {
	hop := store.Hop{Relations: relations, Direction: model.Any, EachFact: true}
	if relations == nil {
		hop.Relations = store.Relations()
	}
	if direction != nil {
		hop.Direction = *direction
	}
	return hop
}

// attended is the hop from a meeting to those of one kind who were there in any role.
func attended(kind model.EntityType) *store.Hop {
	return &store.Hop{Relations: roles(nil), Direction: model.In, Types: []model.EntityType{kind}}
}

// or is what is asked for, or a default.
func or(asked *int32, usual int) int {
	if asked == nil {
		return usual
	}
	return int(*asked)
}

// atLeastOne is a least number that was asked for; none is like one for what is only there if there is one.
func atLeastOne(asked *int32) int {
	if asked != nil && *asked == 0 {
		return 1
	}
	return or(asked, 1)
}

// deep is how deep a list goes; one level is asked for like any other depth, so that its entries know theirs.
func deep(asked *int32) int {
	if asked != nil && *asked == 0 {
		return -1 // zero levels are refused like fewer
	}
	return or(asked, 1)
}

// one is what a relation that leads to one place joins an entity to.
func one[N any](ctx context.Context, id string, relation model.RelationType, direction model.Direction) (n N, err error) {
	found, err := all[N](ctx, id, store.Hop{Relations: []model.RelationType{relation}, Direction: direction})
	if err != nil || len(found) == 0 {
		return n, err
	}
	return found[0], nil
}

// took is the hop from a participant to the meetings where they had a role.
func took(asked []model.ParticipationRole, filter *model.MeetingFilter, order *model.Order) store.Hop {
	return store.Hop{Relations: roles(asked), Direction: model.Out, Meetings: filter, Order: order}
}

// takers is the hop from a meeting to those who had a role there, in the order of the report unless asked otherwise.
func takers(asked []model.ParticipationRole, order *model.Order) store.Hop {
	if order == nil {
		order = &model.Order{Field: model.ByListedAt, Direction: model.Ascending}
	}
	return store.Hop{Relations: roles(asked), Direction: model.In, Order: order}
}

// had is the hop from a meeting to those of one kind who had one role there.
func had(role model.ParticipationRole, kind model.EntityType) store.Hop {
	hop := takers([]model.ParticipationRole{role}, nil)
	hop.Types = []model.EntityType{kind}
	return hop
}

var allRoles = []model.ParticipationRole{model.RoleOrganizer, model.RoleChair, model.RoleSpeaker, model.RoleConcluder, model.RoleAttendee}

// roles are the relations of some roles, or of all of them when none are asked for.
func roles(asked []model.ParticipationRole) []model.RelationType {
	var relations []model.RelationType
	for _, role := range allRoles {
		if asked == nil || slices.Contains(asked, role) {
			relations = append(relations, role.Relation())
		}
	}
	return relations
}

var documentRelations = []model.RelationType{
	model.Implements, model.Continues, model.Summarises, model.Amends, model.Replaces, model.ReportsOn, model.Guides, model.RefersTo,
}

// between are the relations of some types, or all relations between documents.
func between(asked []model.DocumentRelationType) []model.RelationType {
	if asked == nil {
		return documentRelations
	}
	return slices.DeleteFunc(slices.Clone(documentRelations), func(r model.RelationType) bool {
		return !slices.Contains(asked, model.DocumentRelationType(r))
	})
}

func mentions(ctx context.Context, id string, page store.Page) (*model.Connection[*model.Mention], error) {
	return connection[*model.Mention](firstOf(reader(ctx).Mentions(ctx, []string{id}, page)))
}

func reports(ctx context.Context, id string, order *model.Order, page store.Page) (*model.Connection[*model.Article], error) {
	return connection[*model.Article](firstOf(reader(ctx).Reports(ctx, []string{id}, order, page)))
}

func evidence(ctx context.Context, fact string, page store.Page) (*model.Connection[*model.Evidence], error) {
	return connection[*model.Evidence](firstOf(reader(ctx).Evidence(ctx, []string{fact}, page)))
}

func tenures(ctx context.Context, id string, q store.Tenures, page store.Page) (*model.Connection[*model.Tenure], error) {
	return connection[*model.Tenure](firstOf(reader(ctx).Tenures(ctx, []string{id}, q, page)))
}

func timeline(ctx context.Context, id string, q store.Timeline, page store.Page) (*model.Connection[model.TimelineItem], error) {
	return connection[model.TimelineItem](firstOf(reader(ctx).Timeline(ctx, []string{id}, q, page)))
}

func contents[N any](ctx context.Context, article string, q store.Contents, page store.Page) (*model.Connection[N], error) {
	return connection[N](firstOf(reader(ctx).Contents(ctx, []string{article}, q, page)))
}

func list[N any](ctx context.Context, q store.List, page store.Page) (*model.Connection[N], error) {
	return connection[N](reader(ctx).List(ctx, q, page))
}

// bySymbol is every document with a symbol, of the given terms and issuers if there are any.
func bySymbol(ctx context.Context, symbol string, terms, issuers []string) ([]*model.Document, error) {
	filter := &model.DocumentFilter{Symbol: &symbol, Terms: terms, IssuerIds: issuers}
	return nodesOf(list[*model.Document](ctx, store.List{Kind: model.EntityTypeDocument, Documents: filter}, whole))
}

// term finds a term of the congress by its Roman numeral; nil when there is none.
func term(ctx context.Context, roman string) (*model.Term, error) {
	terms, err := reader(ctx).Terms(ctx)
	if err != nil {
		return nil, err
	}
	for _, t := range terms {
		if strings.EqualFold(t.Roman, strings.TrimSpace(roman)) {
			return t, nil
		}
	}
	return nil, nil
}

// search is a question of a client, SMART unless asked otherwise.
func search(query string, types []model.SearchType, mode *model.SearchMode) store.Search {
	s := store.Search{Query: query, Types: types, Mode: model.SearchSmart}
	if mode != nil {
		s.Mode = *mode
	}
	return s
}

// participant is a node that can take part in meetings.
type participant interface {
	model.Node
	model.Participant
}

// named are the names of some kinds, or all of them.
func named(names []*model.Name, kinds []model.NameKind) []*model.Name {
	if kinds == nil {
		return names
	}
	return slices.DeleteFunc(slices.Clone(names), func(n *model.Name) bool { return !slices.Contains(kinds, n.Kind) })
}

// side is Out unless asked otherwise.
func side(asked *model.Direction) model.Direction {
	if asked == nil {
		return model.Out
	}
	return *asked
}

// only makes a list of what may be nil.
func only[T any](v *T) []T {
	if v == nil {
		return nil
	}
	return []T{*v}
}
