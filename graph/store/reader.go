package store

import (
	"context"

	"quanhe/graph/model"
)

// Reader is all that resolvers know of the graph. Questions come in batches, one answer for each id in the order of the
// ids, so that a store behind a network can answer a whole level of a query at once. All the answers of one Reader are
// about one version of the graph. A Reader is safe for any number of goroutines; what it returns must not be written to.
//
// An id that is unknown, or of a node that has no such list, gives an empty answer. Errors that a client caused are
// an [*model.InputError].
type Reader interface {
	// Nodes finds nodes by id, or by an id that they had before a merge; nil where there is none.
	Nodes(ctx context.Context, ids []string) ([]model.Node, error)
	// Neighbors finds what the facts on each entity join it to: the rows' items are entities.
	Neighbors(ctx context.Context, ids []string, hop Hop, page Page) ([]*Rows, error)
	// Tenures finds who held what for each person, position or organisation: the rows' items are *model.Tenure.
	Tenures(ctx context.Context, ids []string, q Tenures, page Page) ([]*Rows, error)
	// Timeline finds the dated facts about each entity, newest first: the rows' items are facts, dated in their steps.
	Timeline(ctx context.Context, ids []string, q Timeline, page Page) ([]*Rows, error)
	// Paths finds the shortest chains of facts between two entities, best supported first.
	Paths(ctx context.Context, q Paths) ([]*model.GraphPath, error)
	// Subgraph finds what lies within some steps of entities.
	Subgraph(ctx context.Context, q Subgraph) (*model.Subgraph, error)
	// Spellings finds where articles use each of some names: the rows' items are *model.Evidence.
	Spellings(ctx context.Context, names []*model.Name, page Page) ([]*Rows, error)
	// Evidence finds the quotes for each fact, best first: the rows' items are *model.Evidence.
	Evidence(ctx context.Context, ids []string, page Page) ([]*Rows, error)
	// Mentions finds where each entity is named, newest article first, or what each article names, in the order of
	// the text: the rows' items are *model.Mention.
	Mentions(ctx context.Context, ids []string, page Page) ([]*Rows, error)
	// Reports finds the articles that say anything about each entity: the rows' items are *model.Article.
	Reports(ctx context.Context, ids []string, order *model.Order, page Page) ([]*Rows, error)
	// Contents finds the entities or facts in each article: the rows' items are entities or facts.
	Contents(ctx context.Context, ids []string, q Contents, page Page) ([]*Rows, error)
	// List finds all the nodes of one kind that a filter keeps: the rows' items are nodes.
	List(ctx context.Context, q List, page Page) (*Rows, error)
	// Search finds entities and articles by what they are called, best first.
	Search(ctx context.Context, q Search, page Page) (*model.SearchConnection, error)
	// Match finds the entities that each of some names may mean, likeliest first.
	Match(ctx context.Context, inputs []*model.MatchInput, limit int) ([]*model.MatchResult, error)
	// Abbreviations finds what an abbreviation stands for, most used reading first.
	Abbreviations(ctx context.Context, text string) ([]*model.AbbreviationReading, error)
	// Changes finds what happened since a version.
	Changes(ctx context.Context, since string, page Page) (*model.ChangeConnection, error)
	// Warnings finds what the loader was unsure of, article by article: the rows' items are *model.LoadWarning.
	Warnings(ctx context.Context, page Page) (*Rows, error)
	// Terms are all the terms of the congress, oldest first.
	Terms(ctx context.Context) ([]*model.Term, error)
	// Dataset describes the version of the graph.
	Dataset(ctx context.Context) (*model.Dataset, error)
}

// Hop says which facts to follow from a node, and what to keep at their other ends.
type Hop struct {
	Relations []model.RelationType
	// Direction is Out when the node is the facts' subject, In when it is their object.
	Direction model.Direction
	// Types are the kinds of neighbour to keep; nil keeps all.
	Types []model.EntityType
	// EachFact gives one row a fact. Otherwise there is one row a neighbour, with all the facts that lead there.
	EachFact bool
	// Depth follows the facts again from what they lead to, so many times in all, and finds every entity once, the
	// nearest first. 0 is 1.
	Depth int
	// Then follows other facts from what this hop finds. The rows are what those lead to, but for the entity where it
	// began, with all the facts of the second hop that lead there.
	Then *Hop
	// AtLeast keeps what so many entities between lead to, the most first.
	AtLeast int
	// Order is that of the neighbours' kind when nil.
	Order     *model.Order
	Meetings  *model.MeetingFilter
	Documents *model.DocumentFilter
}

// Tenures says which tenures to keep and how to order them.
type Tenures struct {
	Filter *model.TenureFilter
	// AsOf keeps what is stated or attested to have been held on the day.
	AsOf *model.Date
	// Latest keeps what the newest reports about any of the tenures say, but for former ones; undated ones only when none is
	// dated.
	Latest bool
	// Below takes in the organisations below an organisation too.
	Below bool
	// As keeps what a participation's printed title says, of the participant's tenures.
	As *model.Participation
	// Order is newest attestation first when nil.
	Order *model.Order
}

// Timeline says what time is of interest.
type Timeline struct {
	Since, Until *model.Date
}

// View says which facts of the graph to look at.
type View struct {
	// Relations are those to follow; nil follows all.
	Relations []model.RelationType
	// AsOf keeps tenures that were held on the day, and other facts that had been reported by then.
	AsOf     *model.Date
	MinScore *float64
}

// Paths says which chains to find.
type Paths struct {
	From, To string
	// MaxLength is the most facts in a chain, Limit the most chains.
	MaxLength, Limit int
	View
}

// Subgraph says which part of the graph to find.
type Subgraph struct {
	IDs             []string
	Depth, MaxNodes int
	View
}

// Contents says what to keep of an article.
type Contents struct {
	// Facts asks for facts, in the order of the text, rather than entities.
	Facts     bool
	Types     []model.EntityType
	Relations []model.RelationType
	MinScore  *float64
	Coverage  *model.MeetingCoverage
}

// List says which nodes to keep and how to order them.
type List struct {
	// Kind is the kind of node; one of the entity types, or the zero value for articles.
	Kind model.EntityType
	// Query keeps what a search for it finds, best first unless there is an Order.
	Query *string
	Order *model.Order

	OrganizationID *string // positions of an organisation
	TermID         *string // meetings and documents of a term
	People         *model.PersonFilter
	Organizations  *model.OrganizationFilter
	Meetings       *model.MeetingFilter
	Documents      *model.DocumentFilter
	Articles       *model.ArticleFilter
}

// Search says what to look for.
type Search struct {
	Query string
	// Types are the kinds of node to keep; nil keeps all.
	Types []model.SearchType
	Mode  model.SearchMode
}

// Rows is one page of a list.
type Rows struct {
	Rows        []Row
	Total       int
	HasNext     bool
	HasPrevious bool
}

// Row is one entry of a list.
type Row struct {
	Cursor model.Cursor
	Item   any
	// Facts are those that put the entry on the list of neighbours.
	Facts []model.Fact
	// Step says how the entry was reached; only lists whose entries differ in that have it.
	Step *model.Step
}

// Connect makes a page of a list fit for clients. It panics when the list is of something else.
func Connect[N any](rows *Rows) *model.Connection[N] {
	c := &model.Connection[N]{
		Edges:      make([]*model.Edge[N], len(rows.Rows)),
		PageInfo:   &model.PageInfo{HasNextPage: rows.HasNext, HasPreviousPage: rows.HasPrevious},
		TotalCount: int32(rows.Total),
	}
	edges := make([]model.Edge[N], len(rows.Rows))
	for i, row := range rows.Rows {
		edges[i] = model.Edge[N]{Cursor: row.Cursor, Node: row.Item.(N), Facts: row.Facts, Step: row.Step}
		c.Edges[i] = &edges[i]
	}
	if n := len(edges); n > 0 {
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &edges[0].Cursor, &edges[n-1].Cursor
	}
	return c
}
