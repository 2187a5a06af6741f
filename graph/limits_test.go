package graph

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
)

// refusal is what an executor says to a document before it runs it; nil when it would run.
func refusal(t testing.TB, config Config, limits Limits, document, variables string) *gqlerror.Error {
	t.Helper()
	config.Log = slog.New(slog.DiscardHandler)
	params := &graphql.RawParams{Query: document}
	if variables != "" {
		numbers := json.NewDecoder(strings.NewReader(variables))
		numbers.UseNumber()
		if err := numbers.Decode(&params.Variables); err != nil {
			t.Fatal(err)
		}
	}
	_, errs := NewExecutor(config, limits).CreateOperationContext(graphql.StartOperationTrace(t.Context()), params)
	if len(errs) == 0 {
		return nil
	}
	return errs[0]
}

func TestLimits(t *testing.T) {
	chain := func(n int, each string) string { // of fragments, each spreading the next as each says
		var b strings.Builder
		b.WriteString("query { ...f0 } ")
		for i := range n {
			fmt.Fprintf(&b, "fragment f%d on Query { %s } ", i, fmt.Sprintf(each, i+1))
		}
		fmt.Fprintf(&b, "fragment f%d on Query { __typename }", n)
		return b.String()
	}
	var schemas strings.Builder
	for i := range 100 {
		fmt.Fprintf(&schemas, " a%d: __schema { types { fields { type { fields { name description isDeprecated } } } } }", i)
	}
	for name, c := range map[string]struct {
		document, variables string
		limits              Limits
		limit               string
		asked, allowed      int
	}{
		"twenty thousand fields":            {document: "{" + strings.Repeat(" __typename", 20_000) + "}", limit: "tokens", asked: 20_002, allowed: 4000},
		"comments":                          {document: "{ __typename }" + strings.Repeat("#\n", 5000), limit: "tokens", asked: 5003, allowed: 4000},
		"seven hundred thousand deep":       {document: strings.Repeat("{a", 700_000), limits: Limits{Tokens: 2_000_000}, limit: "depth", asked: 700_000, allowed: 25},
		"lists seven hundred thousand deep": {document: "{ a(b: " + strings.Repeat("[", 700_000), limits: Limits{Tokens: 2_000_000}, limit: "depth", asked: 700_001, allowed: 25},
		"a little too deep":                 {document: strings.Repeat("{a", 26) + strings.Repeat("}", 26), limit: "depth", asked: 26, allowed: 25},
		"deep in fragments":                 {document: chain(30, "node(id: 1) { ...f%d }"), limit: "depth", asked: 31, allowed: 25},
		"deep values":                       {document: "{ nodes(ids: " + strings.Repeat("[", 26) + strings.Repeat("]", 26) + ") { id } }", limit: "depth", asked: 26, allowed: 25},
		"deep variables":                    {document: "query ($f: PersonFilter) { people(filter: $f) { totalCount } }", variables: `{"f":` + strings.Repeat(`{"not":`, 30) + "{}" + strings.Repeat("}", 30) + "}", limit: "depth", asked: 31, allowed: 25},
		"many variables":                    {document: "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", variables: `{"ids":["a"` + strings.Repeat(`,"a"`, 10_000) + "]}", limit: "values", asked: 10_002, allowed: 10_000},
		"fragments that double":             {document: chain(30, "...f%[1]d ...f%[1]d"), limit: "selections", asked: 3<<30 - 1, allowed: 4000},
		"fragments that grow past numbers":  {document: chain(98, "...f%[1]d ...f%[1]d ...f%[1]d"), limit: "selections", asked: manySelections, allowed: 4000},
		"many operations":                   {document: strings.Repeat("query { __typename } ", 101), limit: "definitions", asked: 101, allowed: 100},
		"one field many times":              {document: "{" + strings.Repeat(" __typename", 401) + "}", limit: "setSelections", asked: 401, allowed: 400},
		"one field in many fragments":       {document: "{" + strings.Repeat("... { __typename } ", 201) + "}", limit: "setSelections", asked: 402, allowed: 400},
		"one object under many fields":      {document: "{" + strings.Repeat(" dataset {"+strings.Repeat(" version", 50)+"}", 10) + "}", limit: "setSelections", asked: 500, allowed: 400},
		"aliases":                           {document: "{" + strings.Repeat(" a: __typename", 101) + "}", limit: "aliases", asked: 101, allowed: 100},
		"directives":                        {document: "{ __typename" + strings.Repeat(" @skip(if: false)", 201) + "}", limit: "directives", asked: 201, allowed: 200},
		"directives on operations":          {document: "query" + strings.Repeat(" @a", 201) + " { __typename }", limit: "directives", asked: 201, allowed: 200},
		"a long name":                       {document: "{ " + strings.Repeat("a", 201) + " }", limit: "nameBytes", asked: 201, allowed: 200},
		"much to find":                      {document: "{ people(first: 100) { nodes { meetings(first: 100) { nodes { mentions(first: 100) { totalCount } } } } } }", limit: "cost", asked: 1020201, allowed: 100_000},
		"a smaller limit":                   {document: "{ dataset { version } }", limits: Limits{Cost: 1}, limit: "cost", asked: 2, allowed: 1},
		"the schema many times":             {document: "{" + schemas.String() + "}", limit: "cost", allowed: 100_000},
	} {
		t.Run(name, func(t *testing.T) {
			err := refusal(t, Config{}, c.limits, c.document, c.variables)
			if err == nil {
				t.Fatal("it would run")
			}
			limit, _ := err.Extensions["limit"].(map[string]any)
			if limit["name"] != c.limit || c.asked != 0 && limit["asked"] != c.asked || limit["allowed"] != c.allowed || !strings.Contains(err.Message, fmt.Sprint(c.allowed)) || len(err.Message) > 300 {
				t.Errorf("%v %v", err, err.Extensions)
			}
		})
	}
}

func TestWhatClientsSendIsWithinLimits(t *testing.T) {
	for name, document := range map[string]string{
		"introspection as GraphiQL asks": introspectionQuery,
		"as many selections as may be":   "{" + strings.Repeat(" __typename", 400) + "}",
		"as deep as may be":              "{ organization(id: 1) {" + strings.Repeat(" ... { partOf {", 23) + " id " + strings.Repeat("} }", 23) + "} }",
		"a fragment in many places":      "{ a: person(id: 1) { ...p } b: person(id: 2) { ...p } } fragment p on Person { name meetings { nodes { ...m } } } fragment m on Meeting { name }",
	} {
		t.Run(name, func(t *testing.T) {
			if err := refusal(t, Config{}, Limits{}, document, ""); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestVariables(t *testing.T) {
	const page, day, filter, kinds, ids = "query ($v: Int) { people(first: $v) { totalCount } }", "query ($v: Date) { paths(from: 1, to: 2, asOf: $v) { length } }",
		"query ($v: PersonFilter) { people(filter: $v) { totalCount } }", "query ($v: [RelationType!]) { subgraph(ids: [], relations: $v) { truncated } }", "query ($v: [ID!]!) { nodes(ids: $v) { id } }"
	for name, c := range map[string]struct{ document, value, says string }{
		"a whole number":              {page, `3`, ""},
		"null":                        {page, `null`, ""},
		"a fraction":                  {page, `1.5`, "$v: 1.5 is not a whole number"},
		"an exponent":                 {page, `1e2`, "$v: 1e2 is not a whole number"},
		"33 bits":                     {page, `4294967296`, "$v: 4294967296 does not fit into the 32 bits"},
		"a number beyond numbers":     {page, `1` + strings.Repeat("0", 500), "does not fit into the 32 bits"},
		"a number as a string":        {page, `"3"`, `$v: a value of type Int is expected, and the string "3" is given`},
		"a list for a number":         {page, `[3]`, "and a list is given"},
		"a filter":                    {filter, `{"minScore":0.5,"and":[{"not":{}}]}`, ""},
		"one for a list":              {filter, `{"and":{}}`, ""},
		"a filter that is none":       {filter, `true`, "$v: an object of type PersonFilter is expected, and true is given"},
		"an unknown field":            {filter, `{"and":[{"nothing":1}]}`, `$v.and[0]: PersonFilter has no field "nothing"`},
		"a Float as a string":         {filter, `{"minScore":"0.5"}`, "$v.minScore: a value of type Float is expected"},
		"a Float beyond Float":        {filter, `{"minScore":1e999}`, "does not fit into a Float"},
		"one enum value for a list":   {kinds, `"CHAIRED"`, ""},
		"an enum value in small":      {kinds, `["chaired"]`, `$v[0]: "chaired" is no value of RelationType`},
		"a number for an enum":        {kinds, `[1]`, "$v[0]: a value of RelationType is expected as a string, and the number 1 is given"},
		"null in a list of no nulls":  {kinds, `["CHAIRED",null]`, "$v[1]: RelationType! is required"},
		"numbers as ids":              {ids, `[1,"2"]`, ""},
		"a fraction as an id":         {ids, `[1.5]`, "$v[0]: 1.5 is no ID"},
		"null for what is required":   {ids, `null`, "$v: [ID!]! is required"},
		"a date is the scalar's work": {day, `5`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			err := refusal(t, Config{}, Limits{}, c.document, `{"v":`+c.value+`}`)
			if c.says == "" != (err == nil) || err != nil && (!strings.Contains(err.Message, c.says) || len(err.Message) > 300) {
				t.Errorf("%v", err)
			}
		})
	}
	if err := refusal(t, Config{}, Limits{}, ids, ""); err == nil || !strings.Contains(err.Message, "$v: [ID!]! is required") {
		t.Errorf("without its variable: %v", err)
	}
}

func TestOperationNames(t *testing.T) {
	for document, says := range map[string]string{
		"query a { __typename } query b { __typename }": "operationName is missing: the document has a, b",
		strings.Repeat("query a { __typename } ", 2):    "unique",
	} {
		if err := refusal(t, Config{}, Limits{}, document, ""); err == nil || !strings.Contains(strings.ToLower(err.Message), strings.ToLower(says)) && !strings.Contains(err.Message, "only one operation named") {
			t.Errorf("%s: %v", document, err)
		}
	}
}

func TestSuggestionsCanBeHidden(t *testing.T) {
	for document, names := range map[string]string{
		"{ peopl { totalCount } }":                   "people",
		"{ people(frist: 1) { totalCount } }":        "first",
		"{ ...f } fragment f on Persons { id }":      "Person",
		"{ people { nodes { names(kinds: FUL) } } }": "FULL",
		"{ people }": "{ ... }",
	} {
		shown, hidden := refusal(t, Config{}, Limits{}, document, ""), refusal(t, Config{HideSuggestions: true}, Limits{}, document, "")
		if shown == nil || hidden == nil || len(hidden.Message) >= len(shown.Message) || strings.Contains(hidden.Message, "Did you mean") {
			t.Errorf("%s (%s): %v, %v", document, names, shown, hidden)
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, seed := range []string{"{ a }", "{ a { ...f } } fragment f on A { b ...f }", "query ($a: B = {c: [1]}) { d @e(f: $a) }", "{ ...a ...b } fragment a on Q { ...b } fragment b on Q { x: y }"} {
		f.Add(seed)
	}
	limits := Limits{}.WithDefaults()
	f.Fuzz(func(t *testing.T, text string) {
		if limits.checkText(text) != nil {
			return
		}
		document, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil || limits.checkDocument(document) != nil {
			return
		}
		// What passes is no larger written out than the limit, and as deep as it looks.
		var deepest, n int
		var walk func(ast.SelectionSet, int)
		walk = func(set ast.SelectionSet, depth int) {
			for _, s := range set {
				if n++; n > limits.Selections || depth > limits.Depth {
					t.Fatalf("%d selections, %d deep", n, depth)
				}
				switch s := s.(type) {
				case *ast.Field:
					deepest = max(deepest, depth)
					walk(s.SelectionSet, depth+1)
				case *ast.InlineFragment:
					walk(s.SelectionSet, depth)
				case *ast.FragmentSpread:
					if f := document.Fragments.ForName(s.Name); f != nil {
						walk(f.SelectionSet, depth)
					}
				}
			}
		}
		for _, o := range document.Operations {
			n = 0
			walk(o.SelectionSet, 1)
		}
	})
}

// introspectionQuery is of the shape that GraphiQL and code generators send.
const introspectionQuery = `query IntrospectionQuery {
  __schema {
    description
    queryType { name kind }
    mutationType { name kind }
    subscriptionType { name kind }
    types { ...FullType }
    directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
  }
}
fragment FullType on __Type {
  kind name description specifiedByURL isOneOf
  fields(includeDeprecated: true) {
    name description
    args(includeDeprecated: true) { ...InputValue }
    type { ...TypeRef }
    isDeprecated deprecationReason
  }
  inputFields(includeDeprecated: true) { ...InputValue }
  interfaces { ...TypeRef }
  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
  possibleTypes { ...TypeRef }
}
fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
fragment TypeRef on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
  ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
}`
