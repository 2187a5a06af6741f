package pages_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/loader"
	"quanhe/loader/source"
	"quanhe/seeds"
	"quanhe/server"
	"quanhe/web/pages"
)

// hostile is what nobody is called.
const hostile = `<script>alert("x")</script></title>&amp;'` + "\u202egnoleb\u0000\u2066 {{.}} ]]>"

var endless = strings.Repeat("Vườn Rất Dài ", 800)

// writer writes an article sentence by sentence.
type writer struct{ *model.Article }

func article(id, title, day string) writer {
	a := &model.Article{ID: id, Title: model.Text(title), ContentHash: id, Publisher: "Báo Vườn"}
	if day != "" {
		a.PublishedOn = &model.PartialDate{Value: day}
	}
	return writer{a}
}

// say adds a paragraph and gives it as evidence.
func (w writer) say(sentence string) *model.Evidence {
	start := int32(utf8.RuneCountInString(w.Text))
	w.Text += sentence + "\n\n"
	return &model.Evidence{ArticleID: w.ID, Start: start, End: start + int32(utf8.RuneCountInString(sentence)), Rule: "roles.verb-behind-name", Certainty: model.Stated, Score: 0.9}
}

// part is a quote of a part of a sentence.
func (w writer) part(e *model.Evidence, text string) *model.Evidence {
	runes := []rune(w.Text)
	before, _, _ := strings.Cut(string(runes[e.Start:e.End]), text)
	smaller := *e
	smaller.Start += int32(utf8.RuneCountInString(before))
	smaller.End = smaller.Start + int32(utf8.RuneCountInString(text))
	smaller.Quote = ""
	return &smaller
}

func (w writer) mention(b *store.Builder, e *model.Evidence, id, text string) {
	p := w.part(e, text)
	b.AddMention(&model.Mention{EntityID: id, ArticleID: w.ID, Start: p.Start, End: p.End, Resolution: model.Stated})
}

func claim(id string, relation model.RelationType, subject, object string) model.Claim {
	return model.Claim{ID: id, Relation: relation, SubjectID: subject, ObjectID: object}
}

func base(id, name string) model.Base { return model.Base{ID: id, Name: name} }

// garden is a graph that has everything that pages show, in little.
func garden(t testing.TB) *store.Graph {
	t.Helper()
	b := store.NewBuilder()
	b.AddTerm(&model.Term{ID: "t13", Roman: "XIII", Number: 13})
	b.AddEntity(&model.Person{Base: model.Base{ID: "buoi", Name: "Trần Thị Bưởi", FormerIDs: []string{"buoi-old"}, Names: []*model.Name{{Value: "bà Bưởi", Kind: model.NameShort}},
		Identifiers: []*model.Identifier{{Scheme: "WIKIDATA", Value: "Q1", URL: "https://www.wikidata.org/wiki/Q1"}, {Scheme: "OTHER", Value: "x", URL: "javascript:alert(1)"}}}})
	b.AddEntity(&model.Person{Base: base("buoi2", "Trần Thị Bưởi")})
	b.AddEntity(&model.Person{Base: base("evil", hostile)})
	b.AddEntity(&model.Person{Base: base(`a/b "c"`, "Lê Văn Cam")})
	b.AddEntity(&model.Organization{Base: base("vuon", "Ban Vườn"), Kind: model.PartyCommission, Level: model.LevelCentral})
	b.AddEntity(&model.Organization{Base: base("qua", "Hội đồng Quả"), Kind: model.PartyCentral, Level: model.LevelCentral})
	b.AddEntity(&model.Organization{Base: base("cu", endless), Kind: model.OrganizationOther, Level: model.LevelUnknown})
	b.AddEntity(&model.Position{Base: base("truong", "Trưởng Ban, Ban Vườn"), Title: "Trưởng Ban", Rank: model.RankHead})
	b.AddEntity(&model.Meeting{Base: base("quyt", "Hội nghị Quýt"), Kind: model.MeetingConference, Coverage: model.CoverageReported, TermID: "t13", Place: "Huế",
		StartOn: &model.PartialDate{Value: "2022-04-05", Printed: "Sáng 5/4"}})
	b.AddEntity(&model.Meeting{Base: base("mua", "Phiên Mùa"), Kind: model.MeetingSession, Coverage: model.CoverageReferenced, StartOn: &model.PartialDate{Value: "2022-03"}})
	b.AddEntity(&model.Document{Base: base("d7", "Nghị quyết 07-NQ/QT"), Type: model.DocumentResolution, TypeLabel: "Nghị quyết", Symbol: "07-NQ/QT", Subject: "giống cây", TermID: "t13", IssuedOn: &model.PartialDate{Value: "2021"},
		SymbolParts: &model.DocumentSymbol{Number: 7, TypeCode: "NQ", IssuerCode: "QT", Explanation: "Nghị quyết số 7 của Hội đồng Quả"}})
	b.AddEntity(&model.Document{Base: base("d7b", "Nghị quyết 07-NQ/QT (khóa cũ)"), Type: model.DocumentResolution, TypeLabel: "Nghị quyết", Symbol: "07-NQ/QT"})
	b.AddEntity(&model.Document{Base: base("d8", "Kế hoạch 08"), Type: model.DocumentPlan, TypeLabel: "Kế hoạch"})

	w := article("a1", "Hội nghị về vườn quýt", "2022-04-06")
	w.OriginalURL, w.Author = "https://bao.example/1", "Lan"
	w.Warnings = []*model.LoadWarning{{Code: model.WarnAmbiguousDate, Message: "Sáng 5/4 has no year", Start: new(int32(0)), End: new(int32(8))}, {Code: model.WarnNoMeeting, Message: "<b>whole</b>"}}
	chaired := w.say("Sáng 5/4, 🍊 bà Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì Hội nghị Quýt tại Huế.")
	cited := w.say("Hội nghị nghe Nghị quyết số 07-NQ/QT của Hội đồng Quả về giống cây, và " + hostile + " dự.")
	rest := w.say("Kế hoạch 08 thực hiện Nghị quyết 07-NQ/QT và thay thế bản cũ.")
	w.mention(b, chaired, "buoi", "Trần Thị Bưởi")
	w.mention(b, chaired, "truong", "Trưởng Ban Vườn")
	w.mention(b, chaired, "vuon", "Ban Vườn")
	w.mention(b, chaired, "quyt", "Hội nghị Quýt")
	w.mention(b, cited, "d7", "Nghị quyết số 07-NQ/QT")
	w.mention(b, cited, "qua", "Hội đồng Quả")
	w.mention(b, cited, "evil", hostile)
	w.mention(b, rest, "d8", "Kế hoạch 08")
	b.AddArticle(w.Article)

	late := article("a2", "", "")
	late.Day = "2023-07-12"
	again := late.say("Trưởng Ban Vườn Trần Thị Bưởi nói chuyện.")
	again.Certainty, again.Score = model.Resolved, 0.7
	b.AddArticle(late.Article)
	twin := article("a3", hostile, "2022-04")
	same := twin.say(hostile)
	b.AddArticle(twin.Article)
	b.AddArticleDuplicates("a1", "a3")

	b.AddFact(&model.Participation{Claim: claim("f-chaired", model.Chaired, "buoi", "quyt"), TitleAsPrinted: "Trưởng Ban Vườn", ListedAt: new(int32(1))}, chaired, w.part(chaired, "chủ trì Hội nghị Quýt"))
	b.AddFact(&model.Tenure{Claim: model.Claim{ID: "f-holds", FormerIDs: []string{"f-holds-old"}, Relation: model.HoldsPosition, SubjectID: "buoi", ObjectID: "truong"}, StartOn: &model.PartialDate{Value: "2020-11"}}, w.part(chaired, "Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì"), again)
	b.AddFact(&model.Tenure{Claim: claim("f-held", model.HoldsPosition, `a/b "c"`, "truong"), Former: true, EndOn: &model.PartialDate{Value: "2015"}}, new(*again))
	b.AddFact(&model.Statement{Claim: claim("f-in", model.PositionIn, "truong", "vuon")}, w.part(chaired, "Trưởng Ban Vườn"))
	b.AddFact(&model.Statement{Claim: claim("f-part", model.PartOf, "vuon", "qua")}, new(*cited))
	b.AddFact(&model.Succession{Claim: claim("f-after", model.Succeeds, "vuon", "cu"), On: &model.PartialDate{Value: "2019-01-02"}}, new(*cited))
	b.AddFact(&model.Citation{Claim: claim("f-cites", model.Cites, "quyt", "d7"), Purpose: model.PurposeStudied, CitedByID: "buoi"}, w.part(cited, "Nghị quyết số 07-NQ/QT của Hội đồng Quả"))
	b.AddFact(&model.Statement{Claim: claim("f-issued", model.Issued, "qua", "d7")}, w.part(cited, "07-NQ/QT của Hội đồng Quả về giống cây"))
	b.AddFact(&model.Statement{Claim: claim("f-adopted", model.Adopted, "mua", "d7")}, new(*cited))
	b.AddFact(&model.Participation{Claim: claim("f-evil", model.Attended, "evil", "quyt"), TitleAsPrinted: hostile}, same, new(*cited))
	b.AddFact(&model.Participation{Claim: model.Claim{ID: "f-curated", Relation: model.SpokeAt, SubjectID: `a/b "c"`, ObjectID: "quyt", Certainty: model.Curated, Score: 1}})
	b.AddFact(&model.DocumentRelation{Claim: claim("f-does", model.Implements, "d8", "d7")}, rest)
	b.AddFact(&model.DocumentRelation{Claim: claim("f-replaces", model.Replaces, "d8", "d7b")}, new(*rest))
	b.AddDuplicateCandidate("buoi", "buoi2", 0.3, "the same name", "a reason that nobody has translated")
	b.AddDiscrepancy("quyt", "startOn", &model.DiscrepantValue{Value: "2022-04-05", Evidence: []*model.Evidence{w.part(chaired, "Sáng 5/4, 🍊 bà")}}, &model.DiscrepantValue{Value: "2022-04-04", Evidence: []*model.Evidence{new(*same)}})
	b.SetQuality(&model.QualityReport{GoldArticles: 5, Scores: []*model.QualityScore{{Relation: "fact chairs", Precision: 0.9, Recall: 0.8, F1: 0.847, Support: 1200}, {Relation: "fact of a new kind", Support: 1}}})
	return build(t, b)
}

// crowd is a graph with more on one list than a page holds.
func crowd(t testing.TB, people int) *store.Graph {
	t.Helper()
	b := store.NewBuilder()
	var names []*model.Name
	for i := range people {
		names = append(names, &model.Name{Value: "Hội nghị " + strings.Repeat("Đ", i), Kind: model.NameSpellingVariant})
	}
	b.AddEntity(&model.Meeting{Base: model.Base{ID: "m", Name: "Hội nghị Đông", Names: names}, Kind: model.MeetingConference, Coverage: model.CoverageReported})
	w := article("a", "Đông", "2022-04-06")
	for i := range people {
		id := "p" + strings.Repeat("x", i)
		b.AddEntity(&model.Person{Base: base(id, "Ngô Văn "+strings.Repeat("X", i+1))})
		e := w.say("Ngô Văn dự.")
		w.Warnings = append(w.Warnings, &model.LoadWarning{Code: model.WarnUnresolvedPerson, Message: "who?"})
		b.AddFact(&model.Participation{Claim: claim("f"+id, model.Attended, id, "m"), ListedAt: new(int32(i + 1))}, e)
	}
	b.AddArticle(w.Article)
	return build(t, b)
}

func build(t testing.TB, b *store.Builder) *store.Graph {
	t.Helper()
	g, err := b.Build(time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// seeded is the graph of the articles that are part of the program.
func seeded(t testing.TB) *store.Graph {
	t.Helper()
	g, _, err := loader.Load(t.Context(), source.FS(seeds.Files), nil)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// serve starts a server for a graph.
func serve(t testing.TB, g *store.Graph) *httptest.Server {
	return serveFrom(t, store.NewLive(g).Reader, slog.DiscardHandler)
}

const home = "https://quanhe.example"

func serveFrom(t testing.TB, current func() store.Reader, log slog.Handler) *httptest.Server {
	t.Helper()
	return serveWith(t, current, log, false)
}

// serveWith serves what a program does that was built with or without the viewer, whatever is built here.
func serveWith(t testing.TB, current func() store.Reader, log slog.Handler, viewer bool) *httptest.Server {
	t.Helper()
	whole := server.New(current, server.Config{Config: graph.Config{BaseURL: home + "/", Log: slog.New(log)}})
	mux := http.NewServeMux()
	for _, path := range []string{"/graphql", "/playground", "/icon.svg", "/viewer"} {
		mux.Handle(path, whole)
	}
	mux.Handle("/", pages.New(current, pages.Config{BaseURL: func(context.Context) string { return home + "/" }, Log: slog.New(log), Viewer: viewer}))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server
}

// browser follows no redirects, so that tests see them.
var browser = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

// answer is what a server says.
type answer struct {
	*http.Response
	body string
}

// get asks for an address, with headers in pairs of name and value.
func get(t testing.TB, server *httptest.Server, address string, header ...string) answer {
	t.Helper()
	return do(t, server, http.MethodGet, address, header...)
}

func do(t testing.TB, server *httptest.Server, method, address string, header ...string) answer {
	t.Helper()
	request, err := http.NewRequest(method, server.URL+address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := browser.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response, string(body)}
}
