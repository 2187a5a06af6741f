package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"quanhe/graph"
	"quanhe/graph/store"
)

// TestEveryFieldAnswers asks for every field of every type, by one way to the type after the other until all of its
// fields have said something: first the seeds, then, for what they are silent about, a graph made by chance.
func TestEveryFieldAnswers(t *testing.T) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: graph.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	missing := make(map[string]bool)
	for _, on := range schema.Types {
		for _, f := range fieldsOf(on) {
			missing[on.Name+"_"+f.Name] = true
		}
	}
	all := len(missing)
	askEverything(t, serve(t, open(t, seeded(t))), schema, missing, map[string]string{
		"Query_search": `query: "trung ương"`, "Query_abbreviations": `text: "UBND"`, "Query_match": `inputs: [{ key: "1", name: "Phan Ngọc Thọ" }]`,
	})
	t.Logf("of %d fields, the seeds say nothing about %d: %v", all, len(missing), slices.Sorted(maps.Keys(missing)))
	askEverything(t, serve(t, open(t, forest(t, 7, 12))), schema, missing, map[string]string{
		"Query_search": `query: "ban"`, "Query_abbreviations": `text: "vq"`, "Query_match": `inputs: [{ key: "1", name: "Trần" }]`,
	})
	live := store.NewLive(seeded(t))
	event := subscribe(t, t.Context(), following(live), live, "subscription { Subscription_datasetReloaded: datasetReloaded { version } }")
	live.Swap(orchard(t))
	reloaded, _ := event()
	var data any
	if err := json.Unmarshal(reloaded.Data, &data); err != nil {
		t.Fatal(err)
	}
	said(data, missing)
	delete(missing, "Change_formerId") // TestMergersAreChanges has two versions to tell it
	if len(missing) > 0 {
		t.Errorf("nothing is ever said about %v", slices.Sorted(maps.Keys(missing)))
	}
}

// askEverything asks a server for every field and takes those that say something out of the missing ones.
func askEverything(t *testing.T, server *httptest.Server, schema *ast.Schema, missing map[string]bool, arguments map[string]string) {
	t.Helper()
	maps.Copy(arguments, map[string]string{ // of fields that cannot do without
		"Query_nodes": "ids: $ids", "Query_subgraph": "ids: $ids, maxNodes: 20", "Query_term": `roman: "XIII"`, "Dataset_changes": `since: ""`,
	})
	for field, list := range map[string]string{
		"person": "people", "organization": "organizations", "position": "positions", "meeting": "meetings", "document": "documents", "article": "articles", "node": "articles",
	} {
		arguments["Query_"+field] = "id: " + mustJSON(ids(ask[any](t, server, "{ "+list+"(first: 1) { nodes { id } } }", nil))[0])
	}
	pair := ids(ask[any](t, server, `{ meetings(first: 1, filter: { minCitedDocuments: 1 }) { nodes { id citedDocuments(first: 1) { nodes { id } } } } }`, nil))
	slices.Sort(pair)
	arguments["Query_paths"] = fmt.Sprintf("from: %q, to: %q", pair[0], pair[1])
	symbol := ask[struct {
		Documents struct{ Nodes []struct{ Symbol string } }
	}](t, server, `{ documents(first: 1, filter: { minCitations: 1, types: [RESOLUTION] }) { nodes { symbol } } }`, nil).Documents.Nodes[0].Symbol
	arguments["Query_documentsBySymbol"] = fmt.Sprintf("symbol: %q", symbol)

	// write writes a field under a name that no other type's field has, so that both can be asked of one node.
	write := func(on *ast.Definition, f *ast.FieldDefinition, selection string) string {
		name := on.Name + "_" + f.Name
		given := arguments[name]
		if f.Arguments.ForName("first") != nil {
			given += " first: 2"
		}
		if given != "" {
			given = "(" + given + ")"
		}
		return name + ": " + f.Name + given + selection + " "
	}

	// ways are queries that lead to each type, the shortest first, with a gap for what to ask there.
	ways := map[string][]string{"Query": {"{ %s }"}}
	for queue := []string{"Query"}; len(queue) > 0; queue = queue[1:] {
		on := schema.Types[queue[0]]
		for _, f := range fieldsOf(on) {
			to := schema.Types[f.Type.Name()]
			for _, reached := range append([]*ast.Definition{to}, schema.GetPossibleTypes(to)...) {
				if !hasFields(reached) || reached == on {
					continue
				}
				if ways[reached.Name] == nil {
					queue = append(queue, reached.Name)
				}
				way := fmt.Sprintf(ways[on.Name][0], write(on, f, " { ... on "+reached.Name+" { %s } }"))
				ways[reached.Name] = append(ways[reached.Name], way)
			}
		}
	}

	known := seedIDs(t, server, schema)
	for _, name := range slices.Sorted(maps.Keys(ways)) {
		on, everything := schema.Types[name], ""
		for _, f := range fieldsOf(on) {
			selection := ""
			if !schema.Types[f.Type.Name()].IsLeafType() {
				selection = " { __typename }"
			}
			everything += write(on, f, selection)
		}
		silent := func() bool {
			return slices.ContainsFunc(fieldsOf(on), func(f *ast.FieldDefinition) bool { return missing[name+"_"+f.Name] })
		}
		for i, way := range ways[name] {
			for batch := range slices.Chunk(known, 20) { // more would cost more than a query may
				if i == 0 || silent() {
					said(ask[any](t, server, strings.ReplaceAll(fmt.Sprintf(way, everything), "$ids", mustJSON(batch)), nil), missing)
				}
				if !strings.Contains(way, "$ids") {
					break
				}
			}
		}
	}
}

// hasFields tells whether a type is one to ask fields of, beside what introspection is made of.
func hasFields(d *ast.Definition) bool {
	return (d.Kind == ast.Object || d.Kind == ast.Interface) && !strings.HasPrefix(d.Name, "__")
}

// fieldsOf gives the fields that a type answers. Lists come first, because they lead to more.
func fieldsOf(d *ast.Definition) []*ast.FieldDefinition {
	if !hasFields(d) {
		return nil
	}
	var lists, others []*ast.FieldDefinition
	for _, f := range d.Fields {
		switch {
		case strings.HasPrefix(f.Name, "__"):
		case f.Type.Elem != nil:
			lists = append(lists, f)
		default:
			others = append(others, f)
		}
	}
	return append(lists, others...)
}

// seedIDs finds nodes of every type, and facts of every relation.
func seedIDs(t *testing.T, server *httptest.Server, schema *ast.Schema) []string {
	t.Helper()
	known := ids(ask[any](t, server, `{ articles(first: 100) { nodes { id } } term(roman: "XIII") { id } }`, nil))
	for _, list := range []string{"people", "organizations", "positions", "meetings", "documents"} {
		for _, relation := range schema.Types["RelationType"].EnumValues {
			query := fmt.Sprintf(`{ %s(first: 100) { nodes { id neighbors(first: 1, relations: [%s]) { edges { fact { id } } } } } }`, list, relation.Name)
			known = append(known, ids(ask[any](t, server, query, nil))...)
		}
	}
	slices.Sort(known)
	return slices.Compact(known)
}

// said takes what an answer has something for out of what is missing.
func said(answer any, missing map[string]bool) {
	switch answer := answer.(type) {
	case []any:
		for _, entry := range answer {
			said(entry, missing)
		}
	case map[string]any:
		for name, value := range answer {
			if list, ok := value.([]any); value != nil && (!ok || len(list) > 0) {
				delete(missing, name)
			}
			said(value, missing)
		}
	}
}
