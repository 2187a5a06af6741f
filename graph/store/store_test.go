package store

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"quanhe/graph/model"
)

func person(id, name string, names ...*model.Name) *model.Person {
	return &model.Person{Base: model.Base{ID: id, Name: name, Names: names}}
}

func frozen(t testing.TB, fill func(*Builder)) *Graph {
	t.Helper()
	b := NewBuilder()
	fill(b)
	g, err := b.Build(time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Đỗ Thị Ánh":                         "do thi anh",
		"Đo\u0302\u0303 Thi\u0323 A\u0301nh": "do thi anh", // decomposed
		" Hoà\u00a0 Bình ":                   "hoa binh",
		"ƯỚC":                                "uoc",
		"":                                   "",
	} {
		if got := Fold(in); got != want {
			t.Errorf("Fold(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestKey(t *testing.T) {
	for one, other := range map[string]string{
		"Uỷ ban": "ủy ban", "hoà": "HÒA", "loè": "lòe", "Thuý": "Thúy", "Quý": "quý", "Hoàn": "hoàn", "thủy": "thuỷ",
	} {
		if Key(one) != Key(other) {
			t.Errorf("%q and %q have the keys %q and %q", one, other, Key(one), Key(other))
		}
	}
	for one, other := range map[string]string{"Hòa": "Hoa", "Tho": "Thọ", "đa": "da", "quý": "qúi"} {
		if Key(one) == Key(other) {
			t.Errorf("%q and %q have the same key", one, other)
		}
	}
	if got := Key("Hoàn Quỳ"); got != "hoàn quỳ" {
		t.Errorf("a mark was moved where it has one place only: %q", got)
	}
}

func TestFoldSymbol(t *testing.T) {
	for _, spelling := range []string{"04-QĐ/TW", "4 qd/tw", "04-QĐ/TƯ", "4-qđ/t.ư", "4-QĐ/T.W.", "04 – QĐ / TW", "4‑QĐ/TW", "Quy định số 04-QĐ/TW", "quy dinh 4-qd/tw", "qd-4/tw"} {
		if got, same := FoldSymbol(spelling), spelling != "qd-4/tw"; (got == "4qd/tw") != same {
			t.Errorf("FoldSymbol(%q) = %q", spelling, got)
		}
	}
}

func TestSearchLevels(t *testing.T) {
	g := frozen(t, func(b *Builder) {
		b.AddEntity(person("ngọc thọ", "Lê Ngọc Thọ"))
		b.AddEntity(person("ngọc thơ", "Lê Ngọc Thơ"))
		b.AddEntity(person("ngoc tho", "Le Ngoc Tho"))
		b.AddEntity(person("thôn", "Võ Thôn"))
		b.AddEntity(person("hoà", "Ngô Hoà"))
		b.AddEntity(&model.Organization{Base: model.Base{ID: "ban", Name: "Ban Quả Ngọt", Names: []*model.Name{{Value: "BQN", Kind: model.NameAbbreviation}}}})
		b.AddEntity(&model.Organization{Base: model.Base{ID: "hội", Name: "Hội nghề vườn"}})
		b.AddEntity(person("hồ", "Hồ Văn Cam"))
		b.AddEntity(&model.Document{Base: model.Base{ID: "07", Name: "Quyết định 07-QĐ/QT"}, Symbol: "07-QĐ/QT", Subject: "giống quýt"})
		b.AddEntity(&model.Document{Base: model.Base{ID: "26", Name: "Chỉ thị 26 về cam"}, TypeLabel: "Chỉ thị", Number: "26"})
		b.AddArticle(&model.Article{ID: "tin", Title: "Bàn về quả ngọt"})
	})
	for _, c := range []struct {
		query string
		mode  model.SearchMode
		want  string
	}{
		{"Ngọc Thọ", "", "ngọc thọ EXACT, ngoc tho FOLDED, ngọc thơ FOLDED"},
		{"NGỌC THƠ", "", "ngọc thơ EXACT, ngoc tho FOLDED, ngọc thọ FOLDED"},
		{"ngoc tho", "", "ngoc tho EXACT, ngọc thọ FOLDED, ngọc thơ FOLDED"},
		{"tho", model.SearchFolded, "ngoc tho EXACT, ngọc thọ FOLDED, ngọc thơ FOLDED"},
		{"Hòa", "", "hoà TONE_PLACEMENT"},
		{"Hòa", model.SearchExact, ""},
		{"hộ", "", "hội PREFIX, hồ FOLDED, hoà PREFIX"}, // typed diacritics win over others
		{"thô", "", "thôn PREFIX, ngoc tho FOLDED, ngọc thọ FOLDED, ngọc thơ FOLDED"},
		{"bqn", "", "ban ABBREVIATION"},
		{"qua ngot", "", "ban FOLDED, tin FOLDED"},
		{"quả ngọt", "", "ban EXACT, tin EXACT"},
		{"7 qd qt", "", "07 FOLDED"},
		{"07-QĐ/QT", "", "07 EXACT"},
		{"quyết định 7", "", "07 FOLDED"},
		{"giong quyt", "", "07 FOLDED"},
		{"chi thi 26", "", "26 FOLDED"},
		{"Le Ngọc tho", "", "ngọc thọ FOLDED, ngọc thơ FOLDED, ngoc tho FOLDED"}, // words without diacritics are open, those with them count
		{"lê ngoc THỌ", "", "ngọc thọ FOLDED, ngoc tho FOLDED, ngọc thơ FOLDED"},
		{"2", "", ""},
		{"  ", "", ""},
		{"không có gì", "", ""},
		{"-/- …", "", ""},
	} {
		found, err := g.find(context.Background(), Search{Query: c.query, Mode: c.mode})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, h := range found.hits {
			got = append(got, fmt.Sprint(g.found(h).NodeID(), " ", levels[h.level]))
		}
		if all := strings.Join(got, ", "); all != c.want {
			t.Errorf("%q finds %s, want %s", c.query, all, c.want)
		}
	}
}

func TestSearchExplainsItself(t *testing.T) {
	g := frozen(t, func(b *Builder) { b.AddEntity(person("p", "Lê Ngọc Thọ")) })
	found, err := g.Search(context.Background(), Search{Query: "tho le"}, Page{})
	if err != nil {
		t.Fatal(err)
	}
	match := found.Edges[0].Matches[0]
	want := []*model.Highlight{{Start: 0, End: 2}, {Start: 8, End: 11}}
	if match.Field != "name" || match.Fragment != "Lê Ngọc Thọ" || !reflect.DeepEqual(match.Highlights, want) {
		t.Errorf("%+v %+v", match, match.Highlights)
	}
}

func TestBuildRefusesContradictions(t *testing.T) {
	said := func() *model.Evidence {
		return &model.Evidence{ArticleID: "a", Start: 0, End: 3, Certainty: model.Stated}
	}
	chaired := func(id string) *model.Participation {
		return &model.Participation{Claim: model.Claim{ID: id, Relation: model.Chaired, SubjectID: "p", ObjectID: "m"}}
	}
	for name, c := range map[string]struct {
		add  func(*Builder)
		says string
	}{
		"nothing wrong":     {func(b *Builder) { b.AddFact(chaired("f"), said()) }, ""},
		"an id given twice": {func(b *Builder) { b.AddEntity(person("m", "Cam")) }, `"m" is given twice`},
		"a former id that is not": {func(b *Builder) {
			b.AddEntity(&model.Person{Base: model.Base{ID: "q", Name: "Cam", FormerIDs: []string{"p"}}})
		}, `"p" is given twice`},
		"no id":               {func(b *Builder) { b.AddEntity(person("", "Cam")) }, "no id"},
		"no name":             {func(b *Builder) { b.AddEntity(person("q", "")) }, "no name"},
		"no evidence":         {func(b *Builder) { b.AddFact(chaired("f")) }, "no evidence"},
		"the same said twice": {func(b *Builder) { b.AddFact(chaired("f"), said()); b.AddFact(chaired("g"), said()) }, "say the same"},
		"an unknown end": {func(b *Builder) {
			f := chaired("f")
			f.ObjectID = "x"
			b.AddFact(f, said())
		}, `unknown object "x"`},
		"ends of the wrong kind": {func(b *Builder) {
			f := chaired("f")
			f.SubjectID = "d"
			b.AddFact(f, said())
		}, "does not join"},
		"a type of another relation": {func(b *Builder) {
			f := chaired("f")
			f.Relation = model.Cites
			b.AddFact(f, said())
		}, "of relation"},
		"a quote that is not there": {func(b *Builder) {
			e := said()
			e.Quote = "Cam"
			b.AddFact(chaired("f"), e)
		}, `is "Đào", not "Cam"`},
		"a quote beyond the text": {func(b *Builder) {
			e := said()
			e.End = 9
			b.AddFact(chaired("f"), e)
		}, "0 to 9 of 8"},
		"a quote of nothing":           {func(b *Builder) { b.AddFact(chaired("f"), &model.Evidence{ArticleID: "a"}) }, "0 to 0"},
		"evidence from nowhere":        {func(b *Builder) { b.AddFact(chaired("f"), &model.Evidence{ArticleID: "x", End: 1}) }, `unknown article "x"`},
		"a mention of nobody":          {func(b *Builder) { b.AddMention(&model.Mention{EntityID: "x", ArticleID: "a", End: 1}) }, `unknown entity "x"`},
		"a meeting of an unknown term": {func(b *Builder) { b.AddEntity(&model.Meeting{Base: model.Base{ID: "n", Name: "Họp"}, TermID: "x"}) }, `unknown term "x"`},
		"a citation by an unknown name": {func(b *Builder) {
			b.AddFact(&model.Citation{Claim: model.Claim{ID: "f", Relation: model.Cites, SubjectID: "m", ObjectID: "d"}, CitedByID: "m"}, said())
		}, "unknown person"},
	} {
		t.Run(name, func(t *testing.T) {
			b := NewBuilder()
			b.AddArticle(&model.Article{ID: "a", Text: "Đào, mận"})
			b.AddEntity(person("p", "Lê Cam"))
			b.AddEntity(&model.Meeting{Base: model.Base{ID: "m", Name: "Họp"}})
			b.AddEntity(&model.Document{Base: model.Base{ID: "d", Name: "Giấy"}})
			c.add(b)
			_, err := b.Build(time.Time{})
			if (err == nil) != (c.says == "") || err != nil && !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want %q", err, c.says)
			}
		})
	}
}

// TestDisagreement checks that of two issuers the better supported one is followed, and that both ends follow it.
func TestDisagreement(t *testing.T) {
	issued := func(by string) *model.Statement {
		return &model.Statement{Claim: model.Claim{ID: "f-" + by, Relation: model.Issued, SubjectID: by, ObjectID: "d"}}
	}
	said := func(article string) *model.Evidence { return &model.Evidence{ArticleID: article, End: 3, Score: 0.5} }
	g := frozen(t, func(b *Builder) {
		for _, id := range []string{"a1", "a2"} {
			b.AddArticle(&model.Article{ID: id, Text: "Cam."})
		}
		for _, id := range []string{"o1", "o2", "o3"} {
			b.AddEntity(&model.Organization{Base: model.Base{ID: id, Name: id}})
		}
		b.AddEntity(&model.Document{Base: model.Base{ID: "d", Name: "Giấy"}})
		b.AddFact(issued("o1"), said("a1"))
		b.AddFact(issued("o2"), said("a1"), said("a2"))
		b.AddFact(issued("o3"), said("a2"))
	})
	follow := func(id string, d model.Direction) (ids []string) {
		rows, err := g.Neighbors(context.Background(), []string{id}, Hop{Relations: []model.RelationType{model.Issued}, Direction: d}, Page{})
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows[0].Rows {
			ids = append(ids, row.Item.(model.Entity).NodeID())
		}
		return ids
	}
	if got := fmt.Sprint(follow("d", model.In), follow("o1", model.Out), follow("o2", model.Out), follow("o3", model.Out)); got != "[o2] [] [d] []" {
		t.Errorf("got %s", got)
	}
	if nodes, _ := g.Nodes(context.Background(), []string{"f-o1"}); nodes[0] == nil {
		t.Error("the overruled fact is gone")
	}
}

func TestOrderOfGivingDoesNotMatter(t *testing.T) {
	fill := func(reversed bool) func(*Builder) {
		return func(b *Builder) {
			steps := []func(){
				func() { b.AddArticle(&model.Article{ID: "a", Text: "Cam quýt.", Day: "2022-01-02"}) },
				func() { b.AddEntity(person("p", "Lê Cam")) },
				func() { b.AddEntity(&model.Meeting{Base: model.Base{ID: "m", Name: "Họp"}}) },
				func() {
					evidence := []*model.Evidence{{ArticleID: "a", End: 3, Score: 0.4}, {ArticleID: "a", Start: 4, End: 8, Score: 0.6}}
					if reversed {
						evidence[0], evidence[1] = evidence[1], evidence[0]
					}
					b.AddFact(&model.Participation{Claim: model.Claim{ID: "f", Relation: model.SpokeAt, SubjectID: "p", ObjectID: "m"}}, evidence...)
				},
				func() { b.AddMention(&model.Mention{EntityID: "p", ArticleID: "a", End: 3}) },
				func() { b.AddMention(&model.Mention{EntityID: "p", ArticleID: "a", Start: 4, End: 8}) },
			}
			for i := range steps {
				if reversed {
					i = len(steps) - 1 - i
				}
				steps[i]()
			}
		}
	}
	one, other := frozen(t, fill(false)), frozen(t, fill(true))
	if one.dataset.Version != other.dataset.Version {
		t.Errorf("versions %s and %s", one.dataset.Version, other.dataset.Version)
	}
	changed := frozen(t, func(b *Builder) { fill(false)(b); b.AddEntity(person("q", "Lê Mận")) })
	if one.dataset.Version == changed.dataset.Version {
		t.Error("another graph has the same version")
	}
}

func TestVietnameseOrder(t *testing.T) {
	g := frozen(t, func(b *Builder) {
		for _, name := range []string{"Lê Văn Đào", "Võ Dung", "Ngô Ánh", "Trần An", "Lê An", "Đỗ Ấu", "Lê Ăn"} {
			b.AddEntity(person(name, name))
		}
	})
	rows, err := g.List(context.Background(), List{Kind: model.EntityTypePerson}, Page{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, row := range rows.Rows {
		got = append(got, row.Item.(*model.Person).Name)
	}
	if names := strings.Join(got, ", "); names != "Lê An, Trần An, Ngô Ánh, Lê Ăn, Đỗ Ấu, Võ Dung, Lê Văn Đào" {
		t.Errorf("got %s", names)
	}
}

func FuzzSearch(f *testing.F) {
	g := frozen(f, func(b *Builder) {
		b.AddEntity(person("p", "Lê Ngọc Thọ"))
		b.AddEntity(&model.Document{Base: model.Base{ID: "d", Name: "Quyết định 07-QĐ/QT"}, Symbol: "07-QĐ/QT"})
	})
	for _, query := range []string{"", "thọ", "7 qd", "\xff", "a\u0301", "0", "/-/", "٣", "ǅ", "\xf6Ś"} {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		if key := FoldSymbol(query); FoldSymbol(key) != key {
			t.Errorf("FoldSymbol(%q) is %q, and then %q", query, key, FoldSymbol(key))
		}
		found, err := g.Search(context.Background(), Search{Query: query}, Page{})
		if err != nil {
			return
		}
		for _, edge := range found.Edges {
			for _, match := range edge.Matches {
				for _, h := range match.Highlights {
					if h.Start < 0 || h.End <= h.Start || int(h.End) > len([]rune(match.Fragment)) {
						t.Errorf("%q highlights %d to %d of %q", query, h.Start, h.End, match.Fragment)
					}
				}
			}
		}
	})
}

// TestWordsOfArticlesStandClose looks in the texts of articles for phrases, and for words in each other's neighbourhood.
func TestWordsOfArticlesStandClose(t *testing.T) {
	filler := strings.Repeat("là ", 40)
	g := frozen(t, func(b *Builder) {
		for id, body := range map[string]string{
			"phrase":    "Hội nghị bàn về giống quýt ngọt ở vườn.",
			"turned":    "Quýt ngọt là giống mới.",
			"far":       "Giống mới. " + filler + "Quýt ngọt.",
			"tone":      "Nghe về giong quyt ngot.",
			"two":       "quýt quýt đường",
			"elsewhere": "giống", "next door": "quýt ngọt",
		} {
			b.AddArticle(&model.Article{ID: id, Text: body})
		}
	})
	for query, want := range map[string]string{
		"giống quýt ngọt": "phrase EXACT, turned FOLDED, tone FOLDED",
		"GIỐNG QUÝT":      "phrase EXACT, turned FOLDED, tone FOLDED",
		"giong quyt":      "tone EXACT, phrase FOLDED, turned FOLDED",
		"quýt giống":      "phrase FOLDED, turned FOLDED, tone FOLDED", // the closer, the better
		"quyt gióng":      "turned FOLDED, tone FOLDED, phrase FOLDED", // nobody has the typed diacritics
		"quýt quýt":       "two EXACT, turned FOLDED, phrase FOLDED, next door FOLDED, far FOLDED, tone FOLDED",
		"quýt không":      "",
	} {
		found, err := g.find(context.Background(), Search{Query: query, Types: []model.SearchType{"ARTICLE"}})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, h := range found.hits {
			got = append(got, fmt.Sprint(g.found(h).NodeID(), " ", levels[h.level]))
		}
		if all := strings.Join(got, ", "); all != want {
			t.Errorf("%q finds %s, want %s", query, all, want)
		}
	}
}

// TestAbbreviationsInQueries looks for bodies by short forms that no article prints.
func TestAbbreviationsInQueries(t *testing.T) {
	g := frozen(t, func(b *Builder) {
		for id, name := range map[string]string{
			"council": "Hội đồng Giống cây trung tâm", "vườn": "Ban Vườn quả tỉnh Cam", "đường": "Ủy ban Đường Cam", "dưa": "Ủy ban Dưa Cam",
		} {
			b.AddEntity(&model.Organization{Base: model.Base{ID: id, Name: name}})
		}
		for short, long := range map[string]string{"TT": "trung tâm", "ĐC": "Đường Cam", "DC": "Dưa Cam", "V.Q": "Vườn quả (mọi nơi) / Vườn hoa"} {
			b.AddAbbreviation(&model.AbbreviationReading{Text: short, Expansion: long, Source: "a table"})
		}
	})
	for query, want := range map[string]string{
		"Hội đồng Giống cây TT": "council ABBREVIATION",
		"hội đồng giống cây tt": "council ABBREVIATION",
		"HĐGC trung tâm":        "council ABBREVIATION",
		"HDGC TT":               "council ABBREVIATION",
		"hđgc tt":               "council ABBREVIATION", // no word is without a vowel
		"hôi tt":                "council FOLDED",
		"ban cam VQ":            "vườn FOLDED",
		"ou tt":                 "", // initials are known by their capitals
		"Ủy ban ĐC":             "đường ABBREVIATION",
		"Ủy ban DC":             "dưa ABBREVIATION",
		"uy ban đc":             "đường FOLDED",
		"ban vq tinh cam":       "vườn FOLDED",
		"Ban V.Q Cam":           "vườn FOLDED",
		"Hội đồng":              "council EXACT",
	} {
		found, err := g.find(context.Background(), Search{Query: query})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(found.hits) > 0 {
			got = fmt.Sprint(g.found(found.hits[0]).NodeID(), " ", levels[found.hits[0].level])
		}
		if got != want {
			t.Errorf("%q finds %q, want %q", query, got, want)
		}
	}
	if _, err := g.find(context.Background(), Search{Query: strings.Repeat("TT ", maxTokens)}); err != nil { // no way to spell it out is short enough
		t.Error(err)
	}
	answers, err := g.Match(context.Background(), []*model.MatchInput{{Name: "HĐGC TT"}}, 5)
	if err != nil || len(answers[0].Candidates) != 1 || !answers[0].Candidates[0].IsMatch {
		t.Errorf("%+v %v", answers, err)
	}
}

// TestNamesAsTheyAreWritten matches names with what people write beside them.
func TestNamesAsTheyAreWritten(t *testing.T) {
	g := frozen(t, func(b *Builder) {
		b.AddEntity(person("thọ", "Lê Ngọc Thọ"))
		b.AddEntity(&model.Organization{Base: model.Base{ID: "cụ", Name: "Hội Cụ Thọ"}})
		b.AddEntity(&model.Document{Base: model.Base{ID: "07", Name: "Quyết định 07-QĐ/TW (khóa I)"}, Symbol: "07-QĐ/TW", Subject: "Lê quý"})
		b.AddEntity(&model.Document{Base: model.Base{ID: "08", Name: "Kế hoạch"}, Subject: "thực hiện Quyết định 07-QĐ/TW"})
		for _, h := range []string{"đồng chí", "đ/c", "cụ"} {
			b.AddHonorific(h)
		}
	})
	for name, want := range map[string]string{
		"đồng chí Lê Ngọc Thọ":     "thọ 0.90 true",
		"Dong chi le ngoc tho":     "thọ 0.84 true",
		"Đ/c Ngọc Thọ":             "thọ 0.75 false", // part of a name
		"Cụ Thọ":                   "cụ 0.75 false, thọ 0.60 false",
		"đồng chí":                 "",
		"07-QĐ/TW":                 "07 0.90 true, 08 0.64 false",
		"7qdtw":                    "07 0.90 true, 08 0.60 false",
		"Quyết định số 7-QĐ/TƯ":    "07 0.90 true, 08 0.60 false",
		"Quyết định 07-QĐ/TW":      "07 0.90 true, 08 0.77 false",
		"Lê quý, thư ký của cụ Lê": "",
	} {
		answers, err := g.Match(context.Background(), []*model.MatchInput{{Name: name}}, 5)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, c := range answers[0].Candidates {
			got = append(got, fmt.Sprintf("%s %.2f %v", c.Entity.NodeID(), c.Score, c.IsMatch))
		}
		if all := strings.Join(got, ", "); all != want {
			t.Errorf("%q may be %s, want %s", name, all, want)
		}
	}
}
