package graph_test

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"

	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/graph/store/storetest"
	"quanhe/server"
)

func base(id, name string) model.Base { return model.Base{ID: id, Name: name} }

func claim(id string, relation model.RelationType, subject, object string) model.Claim {
	return model.Claim{ID: id, Relation: relation, SubjectID: subject, ObjectID: object}
}

// orchard is a small graph that can be read at a glance: one meeting, its chair, and what was cited there.
func orchard(t testing.TB) *store.Graph {
	t.Helper()
	b := store.NewBuilder()
	b.AddTerm(&model.Term{ID: "t13", Roman: "XIII", Number: 13})
	s := storetest.NewScribe("a1", "Hội nghị về vườn quýt", "2022-04-06")
	chaired := s.Say("Sáng 5/4, đồng chí Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì Hội nghị Quýt.")
	cited := s.Say("Hội nghị nghe Nghị quyết số 07-NQ/QT của Hội đồng Quả về giống cây.")
	b.AddEntity(&model.Person{Base: base("p1", "Trần Thị Bưởi")})
	b.AddEntity(&model.Organization{Base: base("o1", "Hội đồng Quả"), Kind: model.PartyCentral, Level: model.LevelCentral})
	b.AddEntity(&model.Organization{Base: model.Base{ID: "o2", Name: "Ban Vườn", FormerIDs: []string{"o2-old"}}, Kind: model.PartyCommission, Level: model.LevelCentral})
	b.AddEntity(&model.Position{Base: base("s1", "Trưởng Ban Vườn"), Title: "Trưởng Ban", Rank: model.RankHead})
	b.AddEntity(&model.Meeting{Base: base("m1", "Hội nghị Quýt"), Kind: model.MeetingConference, Coverage: model.CoverageReported,
		StartOn: &model.PartialDate{Value: "2022-04-05", Printed: "Sáng 5/4", Inferred: true}, TermID: "t13", Ordinal: new(int32(3))})
	b.AddEntity(&model.Document{Base: base("d1", "Nghị quyết 07-NQ/QT"), Type: model.DocumentResolution, TypeLabel: "Nghị quyết", Symbol: "07-NQ/QT", Subject: "giống cây", TermID: "t13"})
	b.AddFact(&model.Participation{Claim: claim("f1", model.Chaired, "p1", "m1"), TitleAsPrinted: "Trưởng Ban Vườn", ListedAt: new(int32(1))}, chaired)
	b.AddFact(&model.Tenure{Claim: claim("f2", model.HoldsPosition, "p1", "s1")}, new(*chaired))
	b.AddFact(&model.Statement{Claim: claim("f3", model.PositionIn, "s1", "o2")}, new(*chaired))
	b.AddFact(&model.Citation{Claim: claim("f4", model.Cites, "m1", "d1"), Purpose: model.PurposeStudied, CitedByID: "p1"}, cited)
	b.AddFact(&model.Statement{Claim: claim("f5", model.Issued, "o1", "d1")}, new(*cited))
	b.AddMention(s.Mention(chaired, "p1", "Trần Thị Bưởi"))
	b.AddMention(s.Mention(chaired, "m1", "Hội nghị Quýt"))
	b.AddMention(s.Mention(cited, "d1", "Nghị quyết số 07-NQ/QT"))
	s.Warnings = []*model.LoadWarning{{Code: model.WarnNoDate, Message: "Sáng 5/4 has no year", Start: new(int32(0)), End: new(int32(8))}}
	b.AddArticle(s.Article)
	return build(t, b)
}

func build(t testing.TB, b *store.Builder) *store.Graph {
	t.Helper()
	g, err := b.Build(storetest.Noon)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// forest is a graph made by chance, n of each kind, with at most 100 entries on any list when n is at most 100.
func forest(t testing.TB, seed uint64, n int) *store.Graph {
	t.Helper()
	g, err := storetest.Forest(seed, n)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// serve starts a server for a graph.
func serve(t testing.TB, current func() store.Reader) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(server.New(current, server.Config{Config: graph.Config{BaseURL: "https://quanhe.example/", Log: slog.New(slog.DiscardHandler)}}))
	t.Cleanup(server.Close)
	return server
}

// answer is what a server says to a query.
type answer struct {
	Data   json.RawMessage `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Path       []any          `json:"path"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
	Extensions json.RawMessage `json:"extensions"`
}

// post sends a query and gives the whole answer.
func post(t testing.TB, server *httptest.Server, query string, variables map[string]any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(server.URL+"/graphql", "application/json", bytes.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	var a answer
	if err := json.Unmarshal(text, &a); err != nil {
		t.Fatalf("%s answered %q: %v", query, text, err)
	}
	return a
}

// ask sends a query that must have no errors and reads its data.
func ask[T any](t testing.TB, server *httptest.Server, query string, variables map[string]any) (data T) {
	t.Helper()
	a := post(t, server, query, variables)
	if len(a.Errors) > 0 {
		t.Fatalf("%s: %+v", query, a.Errors)
	}
	if err := json.Unmarshal(a.Data, &data); err != nil {
		t.Fatalf("%s answered %s: %v", query, a.Data, err)
	}
	return data
}
