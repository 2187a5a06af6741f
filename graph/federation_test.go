package graph_test

import (
	"fmt"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/server"
)

const entitiesQuery = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Entity { id } ... on Person { meetings { totalCount } } } }`

func subgraph(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(server.New(open(t, orchard(t)), server.Config{Config: graph.Config{Federation: true}}))
	t.Cleanup(server.Close)
	return server
}

func references(pairs ...string) map[string]any {
	representations := []any{}
	for i := 0; i < len(pairs); i += 2 {
		representations = append(representations, map[string]any{"__typename": pairs[i], "id": pairs[i+1]})
	}
	return map[string]any{"representations": representations}
}

func TestEntities(t *testing.T) {
	server := subgraph(t)
	a := post(t, server, entitiesQuery, references("Document", "d1", "Person", "p1", "Person", "nobody", "Person", "d1", "Organization", "o2-old", "Meeting", "m1", "Position", "s1", "Person", ""))
	want := `{"_entities":[{"__typename":"Document","id":"d1"},{"__typename":"Person","id":"p1","meetings":{"totalCount":1}},null,null,{"__typename":"Organization","id":"o2"},{"__typename":"Meeting","id":"m1"},{"__typename":"Position","id":"s1"},null]}`
	if len(a.Errors) > 0 || string(a.Data) != want {
		t.Errorf("got  %s %+v\nwant %s", a.Data, a.Errors, want)
	}
	if a := post(t, server, entitiesQuery, references()); string(a.Data) != `{"_entities":[]}` {
		t.Errorf("no references give %s %+v", a.Data, a.Errors)
	}
}

func TestBadReferences(t *testing.T) {
	server := subgraph(t)
	for name, c := range map[string]struct {
		variables map[string]any
		code      string
	}{
		"no entity":      {references("Article", "a1"), "BAD_USER_INPUT"},
		"no such type":   {references("Nothing", "p1"), "BAD_USER_INPUT"},
		"another key":    {map[string]any{"representations": []any{map[string]any{"__typename": "Person", "name": "x"}}}, "BAD_USER_INPUT"},
		"no type":        {map[string]any{"representations": []any{map[string]any{"id": "p1"}}}, "BAD_USER_INPUT"},
		"a number as id": {map[string]any{"representations": []any{map[string]any{"__typename": "Person", "id": 1}}}, "BAD_USER_INPUT"},
		"too many":       {references(slices.Repeat([]string{"Person", "p1"}, 101)...), "BAD_USER_INPUT"},
	} {
		t.Run(name, func(t *testing.T) {
			a := post(t, server, entitiesQuery, c.variables)
			if len(a.Errors) != 1 || a.Errors[0].Extensions["code"] != c.code {
				t.Errorf("got %s %+v", a.Data, a.Errors)
			}
		})
	}
	if a := post(t, server, entitiesQuery, map[string]any{"representations": []any{"p1"}}); len(a.Errors) == 0 {
		t.Errorf("a reference that is no object gives %s", a.Data)
	}
}

// TestEntitiesCost asks for so much of so many entities that the limit of a query must refuse it.
func TestEntitiesCost(t *testing.T) {
	server := subgraph(t)
	query := `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Person { meetings(first: 100) { nodes { participants(first: 100) { nodes { __typename } } } } } } }`
	if a := post(t, server, query, references("Person", "p1")); len(a.Errors) > 0 {
		t.Errorf("one entity is refused: %+v", a.Errors)
	}
	if a := post(t, server, query, references(slices.Repeat([]string{"Person", "p1"}, 100)...)); len(a.Errors) != 1 || !strings.Contains(a.Errors[0].Message, "complexity") && !strings.Contains(a.Errors[0].Message, "cost") {
		t.Errorf("a hundred cost no more than one: %.200s %+v", a.Data, a.Errors)
	}
}

func TestService(t *testing.T) {
	type service struct {
		Service struct{ SDL string } `json:"_service"`
	}
	sdl := ask[service](t, subgraph(t), "{ _service { sdl } }", nil).Service.SDL
	if sdl != graph.SubgraphSDL() || !strings.HasSuffix(sdl, graph.SDL()) {
		t.Errorf("the schema for gateways is not the schema with keys:\n%.500s", sdl)
	}
	for _, name := range []string{"Person", "Organization", "Position", "Meeting", "Document"} {
		if !strings.Contains(sdl, fmt.Sprintf("extend type %s @key(fields: \"id\")\n", name)) {
			t.Errorf("%s has no key", name)
		}
	}
}

// TestPlain holds that nothing of a federation is to be seen where it is off.
func TestPlain(t *testing.T) {
	server := serve(t, store.NewLive(orchard(t)).Reader)
	for _, query := range []string{"{ _service { sdl } }", `{ _entities(representations: []) { __typename } }`} {
		if a := post(t, server, query, nil); len(a.Errors) == 0 {
			t.Errorf("%s is answered: %s", query, a.Data)
		}
	}
	a := post(t, server, "{ __schema { types { name } queryType { fields { name } } directives { name } } }", nil)
	if len(a.Errors) > 0 || !strings.Contains(string(a.Data), `"Person"`) || strings.Contains(string(a.Data), `"_`+`Entity"`) || strings.Contains(string(a.Data), `"_service"`) {
		t.Errorf("introspection answers %.300s %+v", a.Data, a.Errors)
	}
	for _, word := range []string{"@key", "@link", "_Any", "_Entity", "_Service"} {
		if strings.Contains(graph.SDL(), word) {
			t.Errorf("the schema speaks of %s", word)
		}
	}
}
