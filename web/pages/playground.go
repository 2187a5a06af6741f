package pages

import (
	"encoding/json"
	"net/url"
)

// playgroundPath opens the playground with the query that gives what a page shows: queries/NAME.graphql, with the id as
// its variable if there is one.
func playgroundPath(name, id string) string {
	query, err := files.ReadFile("queries/" + name + ".graphql")
	if err != nil {
		panic("pages: there is no query for " + name)
	}
	values := url.Values{"query": {string(query)}}
	if id != "" {
		variables, _ := json.Marshal(map[string]string{"id": id}) // strings always have JSON
		values.Set("variables", string(variables))
	}
	return "/playground?" + values.Encode()
}
