// Package web is what a browser gets.
package web

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strconv"

	"github.com/99designs/gqlgen/graphql/playground"

	"quanhe/graph/store"
)

// Config is what the pages need to know beside the graph.
type Config struct {
	// BaseURL is where browsers reach this server, without a slash at the end.
	BaseURL string
	// Log takes what readers are not told about; slog.Default() when nil.
	Log *slog.Logger
}

// New serves the pages over the graph that current gives. Each request asks current once and sees that version to its end.
func New(_ func() store.Reader, _ Config) http.Handler {
	mux := http.NewServeMux()
	page := playground.Handler("quanhe", "/graphql", playground.WithGraphiqlPersistStateInURL(true))
	mux.HandleFunc("GET /playground", func(w http.ResponseWriter, r *http.Request) {
		if !r.URL.Query().Has("query") {
			play(w, r, walk)
			return
		}
		page(w, r)
	})
	mux.Handle("GET /{$}", http.RedirectHandler("/playground", http.StatusFound))
	mux.HandleFunc("GET /e/{id}", func(w http.ResponseWriter, r *http.Request) {
		play(w, r, fmt.Sprintf(entityQuery, quoted(r.PathValue("id"))))
	})
	mux.HandleFunc("GET /a/{id}", func(w http.ResponseWriter, r *http.Request) {
		play(w, r, fmt.Sprintf(articleQuery, quoted(r.PathValue("id"))))
	})
	mux.HandleFunc("GET /viewer", func(w http.ResponseWriter, r *http.Request) {
		ids, _ := json.Marshal(append([]string{}, r.URL.Query()["ids"]...)) // strings always have JSON
		depth, err := strconv.ParseUint(r.URL.Query().Get("depth"), 10, 8)
		if err != nil {
			depth = 1
		}
		play(w, r, fmt.Sprintf(subgraphQuery, ids, depth))
	})
	return mux
}

// play opens the playground with a query.
func play(w http.ResponseWriter, r *http.Request, query string) {
	http.Redirect(w, r, "/playground?query="+url.QueryEscape(query), http.StatusFound)
}

// quoted is a string as a GraphQL literal, which is what JSON has too.
func quoted(s string) string {
	literal, _ := json.Marshal(s) // a string always has JSON
	return string(literal)
}

// What the playground opens with.
const (
	walk = `# Which meetings did these officials chair, which documents were cited there,
# who issued them, and where does the text say so?
{
  people(first: 5, orderBy: { field: MEETING_COUNT, direction: DESC }) {
    nodes {
      name
      meetings(roles: [CHAIR], first: 5) {
        totalCount
        edges {
          participations {
            titleAsPrinted
            evidence(first: 1) { nodes { quote start end article { title } } }
          }
          node {
            name
            startOn { value }
            citedDocuments(first: 10) {
              edges {
                citation { evidence(first: 1) { nodes { quote start end } } }
                node { symbol name issuer { name } }
              }
            }
          }
        }
      }
    }
  }
}
`
	entityQuery = `{
  node(id: %s) {
    __typename
    ... on Entity { id name names { value kind count } articles { nodes { id title } } mentions { nodes { text context article { title } } } }
  }
}
`
	subgraphQuery = `{
  subgraph(ids: %s, depth: %d) {
    truncated
    nodes { __typename id name }
    facts { id relation subject { id } object { id } evidence(first: 1) { nodes { quote } } }
  }
}
`
	articleQuery = `{
  article(id: %s) {
    title
    publishedOn { value }
    text
    facts { nodes { relation subject { name } object { name } evidence { nodes { quote start end } } } }
  }
}
`
)
