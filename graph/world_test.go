package graph_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/server"
)

// noon is when the graphs of the tests are loaded.
var noon = time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)

// scribe writes an article sentence by sentence and quotes what it wrote.
type scribe struct {
	*model.Article
	at int32
}

func newScribe(id, title string, day model.Date) *scribe {
	return &scribe{Article: &model.Article{
		ID: id, Title: model.Text(title), ContentHash: id, Publisher: "Báo Quả Ngọt",
		PublishedOn: &model.PartialDate{Value: string(day)}, Day: day,
	}}
}

// say adds a sentence and gives it as evidence.
func (s *scribe) say(sentence string) *model.Evidence {
	start := s.at
	s.at += int32(utf8.RuneCountInString(sentence)) + 1
	s.Text += sentence + " "
	return &model.Evidence{ArticleID: s.ID, Quote: sentence, Start: start, End: s.at - 1, Rule: "test/say", Certainty: model.Stated, Score: 0.9}
}

// mention gives the place of a name in the sentence said last.
func (s *scribe) mention(e *model.Evidence, id, name string) *model.Mention {
	start := e.Start + int32(utf8.RuneCountInString(e.Quote[:strings.Index(e.Quote, name)]))
	return &model.Mention{EntityID: id, ArticleID: s.ID, Text: name, Start: start, End: start + int32(utf8.RuneCountInString(name)), Resolution: model.Stated}
}

func base(id, name string) model.Base { return model.Base{ID: id, Name: name} }

func claim(id string, relation model.RelationType, subject, object string) model.Claim {
	return model.Claim{ID: id, Relation: relation, SubjectID: subject, ObjectID: object}
}

// orchard is a small graph that can be read at a glance: one meeting, its chair, and what was cited there.
func orchard(t testing.TB) *store.Graph {
	t.Helper()
	b := store.NewBuilder()
	b.AddTerm(&model.Term{ID: "t13", Roman: "XIII", Number: 13})
	s := newScribe("a1", "Hội nghị về vườn quýt", "2022-04-06")
	chaired := s.say("Sáng 5/4, đồng chí Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì Hội nghị Quýt.")
	cited := s.say("Hội nghị nghe Nghị quyết số 07-NQ/QT của Hội đồng Quả về giống cây.")
	b.AddEntity(&model.Person{Base: base("p1", "Trần Thị Bưởi")})
	b.AddEntity(&model.Organization{Base: base("o1", "Hội đồng Quả"), Kind: model.PartyCentral, Level: model.LevelCentral})
	b.AddEntity(&model.Organization{Base: model.Base{ID: "o2", Name: "Ban Vườn", FormerIDs: []string{"o2-old"}}, Kind: model.PartyCommission, Level: model.LevelCentral})
	b.AddEntity(&model.Position{Base: base("s1", "Trưởng Ban Vườn"), Title: "Trưởng Ban", Rank: model.RankHead})
	b.AddEntity(&model.Meeting{Base: base("m1", "Hội nghị Quýt"), Kind: model.MeetingConference, Coverage: model.CoverageReported,
		StartOn: &model.PartialDate{Value: "2022-04-05", Printed: "Sáng 5/4"}, TermID: "t13", Ordinal: new(int32(3))})
	b.AddEntity(&model.Document{Base: base("d1", "Nghị quyết 07-NQ/QT"), Type: model.DocumentResolution, TypeLabel: "Nghị quyết", Symbol: "07-NQ/QT", Subject: "giống cây", TermID: "t13"})
	b.AddFact(&model.Participation{Claim: claim("f1", model.Chaired, "p1", "m1"), TitleAsPrinted: "Trưởng Ban Vườn", ListedAt: new(int32(1))}, chaired)
	b.AddFact(&model.Tenure{Claim: claim("f2", model.HoldsPosition, "p1", "s1")}, new(*chaired))
	b.AddFact(&model.Statement{Claim: claim("f3", model.PositionIn, "s1", "o2")}, new(*chaired))
	b.AddFact(&model.Citation{Claim: claim("f4", model.Cites, "m1", "d1"), Purpose: model.PurposeStudied, CitedByID: "p1"}, cited)
	b.AddFact(&model.Statement{Claim: claim("f5", model.Issued, "o1", "d1")}, new(*cited))
	b.AddMention(s.mention(chaired, "p1", "Trần Thị Bưởi"))
	b.AddMention(s.mention(chaired, "m1", "Hội nghị Quýt"))
	b.AddMention(s.mention(cited, "d1", "Nghị quyết số 07-NQ/QT"))
	s.Warnings = []*model.LoadWarning{{Code: model.WarnNoDate, Message: "Sáng 5/4 has no year", Start: new(int32(0)), End: new(int32(8))}}
	b.AddArticle(s.Article)
	return build(t, b)
}

func build(t testing.TB, b *store.Builder) *store.Graph {
	t.Helper()
	g, err := b.Build(noon)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

var (
	families = []string{"Trần", "Lê", "Đỗ", "Võ", "Ngô"}
	middles  = []string{"Văn", "Thị", "Hữu", "Ngọc"}
	givens   = []string{"Bưởi", "Cam", "Đào", "Mận", "Ổi", "Quýt", "Hoà", "Thuỷ"}
	roles    = []model.RelationType{model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended}
	bonds    = []model.RelationType{model.Implements, model.Continues, model.Amends, model.RefersTo}
)

// forest is a graph made by chance, n of each kind, with at most 100 entries on any list when n is at most 100.
func forest(t testing.TB, seed uint64, n int) *store.Graph {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 1))
	b := store.NewBuilder()
	pick := func(kind string) string { return fmt.Sprintf("%s%d", kind, r.IntN(n)) }
	b.AddTerm(&model.Term{ID: "t12", Roman: "XII", Number: 12})
	b.AddTerm(&model.Term{ID: "t13", Roman: "XIII", Number: 13})
	terms := []string{"", "t12", "t13"}
	date := func() *model.PartialDate {
		day := fmt.Sprintf("2022-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28))
		return []*model.PartialDate{nil, {Value: day}, {Value: day[:7]}, {Value: day[:4]}}[r.IntN(4)]
	}
	scribes := make([]*scribe, n)
	for i := range n {
		scribes[i] = newScribe(fmt.Sprintf("a%d", i), fmt.Sprintf("Bản tin số %d", i%7), model.Date(fmt.Sprintf("2022-%02d-%02d", 1+r.IntN(12), 1+r.IntN(28))))
		person := families[r.IntN(len(families))] + " " + middles[r.IntN(len(middles))] + " " + givens[r.IntN(len(givens))]
		b.AddEntity(&model.Person{Base: base(fmt.Sprintf("p%d", i), person)})
		b.AddEntity(&model.Organization{Base: base(fmt.Sprintf("o%d", i), fmt.Sprintf("Ban %s %d", givens[r.IntN(len(givens))], i/2)), Kind: model.Government, Level: model.LevelProvince})
		b.AddEntity(&model.Position{Base: base(fmt.Sprintf("s%d", i), fmt.Sprintf("Trưởng Ban %d", i)), Title: "Trưởng Ban", Rank: []model.PositionRank{model.RankHead, model.RankDeputy}[r.IntN(2)]})
		b.AddEntity(&model.Meeting{Base: base(fmt.Sprintf("m%d", i), fmt.Sprintf("Hội nghị lần thứ %d", i)), Kind: model.MeetingConference,
			Coverage: []model.MeetingCoverage{model.CoverageReported, model.CoverageReferenced}[r.IntN(2)], StartOn: date(), TermID: terms[r.IntN(3)]})
		b.AddEntity(&model.Document{Base: base(fmt.Sprintf("d%d", i), fmt.Sprintf("Nghị quyết %d", i)), Type: model.DocumentResolution, TypeLabel: "Nghị quyết",
			Symbol: model.Text(fmt.Sprintf("%d-NQ/QT", i%9)), IssuedOn: date(), TermID: terms[r.IntN(3)]})
	}
	made := make(map[string]bool)
	fact := func(relation model.RelationType, subject, object string) {
		id := strings.Join([]string{"f", string(relation), subject, object}, "-")
		if subject == object || made[id] {
			return
		}
		made[id] = true
		c := claim(id, relation, subject, object)
		var f model.Fact
		switch relation {
		case model.HoldsPosition:
			f = &model.Tenure{Claim: c}
		case model.Cites:
			f = &model.Citation{Claim: c, Purpose: model.PurposeMentioned}
		case model.PartOf, model.PositionIn, model.Adopted, model.Issued:
			f = &model.Statement{Claim: c}
		case model.Implements, model.Continues, model.Amends, model.RefersTo:
			f = &model.DocumentRelation{Claim: c}
		default:
			f = &model.Participation{Claim: c}
		}
		var quotes []*model.Evidence
		for range 1 + r.IntN(3) {
			s := scribes[r.IntN(n)]
			e := s.say(fmt.Sprintf("Câu nói rằng %s thì có %s.", subject, object))
			e.Certainty, e.Score = []model.Certainty{model.Stated, model.Resolved, model.Inferred}[r.IntN(3)], r.Float64()
			quotes = append(quotes, e)
			b.AddMention(s.mention(e, subject, subject))
		}
		b.AddFact(f, quotes...)
	}
	for range 4 * n {
		fact(model.HoldsPosition, pick("p"), pick("s"))
		fact(model.PositionIn, pick("s"), pick("o"))
		fact(model.PartOf, pick("o"), pick("o"))
		fact(roles[r.IntN(len(roles))], pick("p"), pick("m"))
		fact(roles[r.IntN(len(roles))], pick("o"), pick("m"))
		fact(model.Cites, pick("m"), pick("d"))
		fact(model.Adopted, pick("m"), pick("d"))
		fact(model.Issued, pick("o"), pick("d"))
		fact(bonds[r.IntN(len(bonds))], pick("d"), pick("d"))
	}
	for i, s := range scribes {
		for range i % 3 {
			s.Warnings = append(s.Warnings, &model.LoadWarning{Code: model.WarnNoDate, Message: "no year"})
		}
		b.AddArticle(s.Article)
	}
	return build(t, b)
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
