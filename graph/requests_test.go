package graph_test

import (
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/server"
)

func mustJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err)
	}
	return string(b)
}

func TestAddressesLeadToPages(t *testing.T) {
	server := serve(t, store.NewLive(orchard(t)).Reader)
	data := ask[struct {
		Person   struct{ URL string }
		Article  struct{ URL string }
		Fact     struct{ URL string }
		Subgraph struct{ ViewerURL string }
		Quoted   struct {
			Evidence struct{ Nodes []struct{ URL string } }
		}
	}](t, server, `{
		person(id: "p1") { url } article(id: "a1") { url } subgraph(ids: ["m1"]) { viewerUrl }
		fact: node(id: "f4") { ... on Fact { url } } quoted: node(id: "f1") { ... on Fact { evidence { nodes { url } } } }
	}`, nil)
	quote := data.Quoted.Evidence.Nodes[0].URL
	_, passage, _ := strings.Cut(quote, "#")
	for address, says := range map[string]string{
		data.Person.URL: "Trần Thị Bưởi", data.Article.URL: "Hội nghị về vườn quýt", data.Fact.URL: "Nghị quyết 07-NQ/QT",
		quote: `id="` + passage + `"`, data.Subgraph.ViewerURL: "",
	} {
		t.Run(address, func(t *testing.T) {
			path, ours := strings.CutPrefix(address, "https://quanhe.example")
			response, err := http.Get(server.URL + path)
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			page, err := io.ReadAll(response.Body)
			if err != nil {
				t.Fatal(err)
			}
			if !ours || response.StatusCode != http.StatusOK || !strings.Contains(string(page), says) {
				t.Errorf("%d: %s", response.StatusCode, page)
			}
		})
	}
}

func TestSchemaIsDescribed(t *testing.T) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: graph.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	described := func(what, description string) {
		if description == "" || strings.TrimSpace(description) != description || !strings.HasSuffix(description, ".") {
			t.Errorf("%s is described as %q", what, description)
		}
	}
	for name, definition := range schema.Types {
		if definition.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		described(name, definition.Description)
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			described(name+"."+field.Name, field.Description)
			for _, argument := range field.Arguments {
				described(name+"."+field.Name+"."+argument.Name, argument.Description)
			}
		}
		for _, value := range definition.EnumValues {
			described(name+"."+value.Name, value.Description)
		}
	}
}

// TestGeneratedCodeIsFresh generates again in a copy of this package and compares.
func TestGeneratedCodeIsFresh(t *testing.T) {
	module, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	scratch := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum", "gqlgen.yml", "graph"} {
		from, to := filepath.Join(module, name), filepath.Join(scratch, name)
		info, err := os.Stat(from)
		if err == nil && info.IsDir() {
			err = os.CopyFS(to, os.DirFS(from))
		} else if err == nil {
			var content []byte
			if content, err = os.ReadFile(from); err == nil {
				err = os.WriteFile(to, content, 0o600)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	stale, err := filepath.Glob(filepath.Join(scratch, "graph/generated/*.generated.go"))
	if err != nil || len(stale) == 0 {
		t.Fatalf("there is no generated code: %v", err)
	}
	for _, file := range stale {
		if err := os.Remove(file); err != nil {
			t.Fatal(err)
		}
	}
	generate := exec.CommandContext(t.Context(), "go", "tool", "gqlgen", "generate")
	generate.Dir = scratch
	generate.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	if output, err := generate.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, output)
	}
	fresh, err := filepath.Glob(filepath.Join(scratch, "graph/*.resolvers.go"))
	if err != nil {
		t.Fatal(err)
	}
	generated, err := filepath.Glob(filepath.Join(scratch, "graph/generated/*.go"))
	if err != nil {
		t.Fatal(err)
	}
	committed, err := filepath.Glob("generated/*.go")
	if err != nil {
		t.Fatal(err)
	}
	if len(generated) != len(committed) {
		t.Errorf("%d files are generated, %d are committed", len(generated), len(committed))
	}
	for _, file := range append(fresh, generated...) {
		name, err := filepath.Rel(scratch, file)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(module, name)); err != nil || string(got) != string(want) {
			t.Errorf("%s is stale; run go generate ./graph", name)
		}
	}
}

// BenchmarkWalk compares the walk over GraphQL with a handler that knows the answer's shape by heart.
func BenchmarkWalk(b *testing.B) {
	g := orchard(b)
	body := mustJSON(map[string]any{"query": walkQuery, "variables": map[string]string{"id": "p1"}})
	want := `{"data":` + walkAnswer // and, over GraphQL, the version beside it
	for name, handler := range map[string]http.Handler{
		"graphql": server.New(store.NewLive(g).Reader, server.Config{}),
		"by hand": handMade(g),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				request := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
				request.Header.Set("Content-Type", "application/json")
				recorder := httptest.NewRecorder()
				handler.ServeHTTP(recorder, request)
				if got := recorder.Body.String(); !strings.HasPrefix(got, want) {
					b.Fatalf("got %s", got)
				}
			}
		})
	}
}

// handMade answers the walk and nothing else, straight from the store.
func handMade(g *store.Graph) http.Handler {
	type quote struct {
		Quote   string `json:"quote"`
		Start   int32  `json:"start"`
		End     int32  `json:"end"`
		Article struct {
			Title model.Text `json:"title"`
		} `json:"article"`
	}
	type participation struct {
		TitleAsPrinted model.Text `json:"titleAsPrinted"`
		ListedAt       *int32     `json:"listedAt"`
		Evidence       struct {
			Nodes []quote `json:"nodes"`
		} `json:"evidence"`
	}
	type document struct {
		Citation struct {
			Purpose model.CitationPurpose `json:"purpose"`
			Score   float64               `json:"score"`
		} `json:"citation"`
		Node struct {
			Symbol  model.Text `json:"symbol"`
			Subject model.Text `json:"subject"`
			Issuer  struct {
				Name string `json:"name"`
			} `json:"issuer"`
		} `json:"node"`
	}
	type meeting struct {
		Roles          []model.ParticipationRole `json:"roles"`
		Participations []participation           `json:"participations"`
		Node           struct {
			Name    string `json:"name"`
			StartOn struct {
				Value     string              `json:"value"`
				Precision model.DatePrecision `json:"precision"`
			} `json:"startOn"`
			CitedDocuments struct {
				Edges []document `json:"edges"`
			} `json:"citedDocuments"`
		} `json:"node"`
	}
	type walked struct {
		Data struct {
			Person struct {
				Name     string `json:"name"`
				Meetings struct {
					TotalCount int       `json:"totalCount"`
					Edges      []meeting `json:"edges"`
				} `json:"meetings"`
			} `json:"person"`
		} `json:"data"`
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct{ Variables struct{ ID string } }
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		ctx := r.Context()
		var answer walked
		nodes, _ := g.Nodes(ctx, []string{request.Variables.ID})
		person := nodes[0].(*model.Person)
		answer.Data.Person.Name = person.Name
		chaired, _ := g.Neighbors(ctx, []string{person.ID}, store.Hop{Relations: []model.RelationType{model.Chaired}, Direction: model.Out}, store.Page{First: new(int32(10))})
		answer.Data.Person.Meetings.TotalCount = chaired[0].Total
		for _, row := range chaired[0].Rows {
			m := row.Item.(*model.Meeting)
			var edge meeting
			for _, fact := range row.Facts {
				p := fact.(*model.Participation)
				edge.Roles = append(edge.Roles, p.Role())
				shown := participation{TitleAsPrinted: p.TitleAsPrinted, ListedAt: p.ListedAt}
				quotes, _ := g.Evidence(ctx, []string{p.ID}, store.Page{First: new(int32(1))})
				for _, row := range quotes[0].Rows {
					e := row.Item.(*model.Evidence)
					q := quote{Quote: e.Quote, Start: e.Start, End: e.End}
					articles, _ := g.Nodes(ctx, []string{e.ArticleID})
					q.Article.Title = articles[0].(*model.Article).Title
					shown.Evidence.Nodes = append(shown.Evidence.Nodes, q)
				}
				edge.Participations = append(edge.Participations, shown)
			}
			edge.Node.Name, edge.Node.StartOn.Value, edge.Node.StartOn.Precision = m.Name, m.StartOn.Value, m.StartOn.Precision()
			resolutions := &model.DocumentFilter{Types: []model.DocumentType{model.DocumentResolution}}
			cited, _ := g.Neighbors(ctx, []string{m.ID}, store.Hop{Relations: []model.RelationType{model.Cites}, Direction: model.Out, Documents: resolutions}, store.Page{})
			for _, row := range cited[0].Rows {
				d, citation := row.Item.(*model.Document), row.Facts[0].(*model.Citation)
				var shown document
				shown.Citation.Purpose, shown.Citation.Score = citation.Purpose, citation.Score
				shown.Node.Symbol, shown.Node.Subject = d.Symbol, d.Subject
				issuers, _ := g.Neighbors(ctx, []string{d.ID}, store.Hop{Relations: []model.RelationType{model.Issued}, Direction: model.In}, store.Page{All: true})
				shown.Node.Issuer.Name = issuers[0].Rows[0].Item.(*model.Organization).Name
				edge.Node.CitedDocuments.Edges = append(edge.Node.CitedDocuments.Edges, shown)
			}
			answer.Data.Person.Meetings.Edges = append(answer.Data.Person.Meetings.Edges, edge)
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(answer)
	})
}
