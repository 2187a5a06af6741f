package model

// SearchResult is what a search finds: an entity or an article.
type SearchResult interface {
	Node
	IsSearchResult()
}

// IsSearchResult lets entities be found.
func (*Base) IsSearchResult() {}

// IsSearchResult lets articles be found.
func (*Article) IsSearchResult() {}

// SearchConnection is one page of search results, best first.
type SearchConnection struct {
	Edges      []*SearchEdge
	PageInfo   *PageInfo
	TotalCount int32
	Facets     []*SearchFacet
}

// Nodes are the nodes of the edges.
func (c *SearchConnection) Nodes() []SearchResult {
	nodes := make([]SearchResult, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// SearchEdge is one search result with why it was found.
type SearchEdge struct {
	Cursor Cursor
	Node   SearchResult
	// Score orders the results of one query; it means nothing between queries.
	Score     float64
	MatchedBy MatchLevel
	Matches   []*TextMatch
}

// TextMatch is the text in which the query was found.
type TextMatch struct {
	// Field is the GraphQL field that holds the text: name, names, symbol, title.
	Field      string
	Fragment   string
	Highlights []*Highlight
}

// Highlight is the part of a fragment that matches, in code points, End exclusive.
type Highlight struct {
	Start int32
	End   int32
}

// SearchFacet counts all results of a query by the values of a field.
type SearchFacet struct {
	Field  string
	Values []*FacetValue
}

// FacetValue is one value of a facet.
type FacetValue struct {
	Value string
	Count int32
}
