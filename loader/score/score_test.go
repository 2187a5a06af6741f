package score_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quanhe/loader/facts"
	"quanhe/loader/score"
)

func read(t *testing.T, s string) *facts.Facts {
	t.Helper()
	var f facts.Facts
	if err := json.Unmarshal([]byte(s), &f); err != nil {
		t.Fatal(err)
	}
	return &f
}

// Each case is one article; want holds the rows that are not all zero, ALL left out. The numbers were counted by
// hand and by an independent scorer.
var cases = []struct {
	name            string // what is odd about it
	gold, extracted string
	want            map[string]score.Count
	errors          []string
}{
	{
		name: "nothing on either side",
		gold: `{}`, extracted: `{}`,
	},
	{
		name:      "article fields: right, missing, wrong (which is both too much and missing)",
		gold:      `{"title": "Họp giao ban", "publishedOn": "2021-05-01", "author": "An Bình"}`,
		extracted: `{"title": "HỌP GIAO BAN.", "author": "Bình An"}`,
		want:      map[string]score.Count{"article title": {1, 0, 0}, "article publishedOn": {0, 0, 1}, "article author": {0, 1, 1}},
	},
	{
		name: "tone marks, dashes, quotes and case make no difference",
		gold: `{"organizations": [{"id": "a", "name": "Uỷ ban “Hoà bình” Thịnh – vượng", "kind": "OTHER"}],
		        "people": [{"id": "p", "name": "Lê Thị Thuý"}]}`,
		extracted: `{"organizations": [{"id": "x", "name": "ủy ban hòa bình thịnh-vượng", "kind": "OTHER"}],
		             "people": [{"id": "y", "name": "Lê Thị Thúy"}]}`,
		want: map[string]score.Count{"entity organizations": {1, 0, 0}, "entity people": {1, 0, 0}, "fact organizationKind": {1, 0, 0}},
	},
	{
		name:      "other diacritics are another name; decomposed letters are the same",
		gold:      `{"people": [{"id": "a", "name": "Vũ Hạnh"}, {"id": "b", "name": "Lê Tú"}]}`,
		extracted: `{"people": [{"id": "x", "name": "Vũ Hành"}, {"id": "y", "name": "Lê Tu\u0301"}]}`,
		want:      map[string]score.Count{"entity people": {1, 1, 1}},
		errors:    []string{"f.json +people: Vũ Hành", "f.json -people: Vũ Hạnh"},
	},
	{
		name:      "an unmerged duplicate is wrong",
		gold:      `{"organizations": [{"id": "a", "name": "Sở Y tế tỉnh Bình An", "aliases": ["Sở Y tế"]}]}`,
		extracted: `{"organizations": [{"id": "x", "name": "Sở Y tế"}, {"id": "y", "name": "Sở Y tế tỉnh Bình An"}]}`,
		want:      map[string]score.Count{"entity organizations": {1, 1, 0}},
		errors:    []string{"f.json +organizations: Sở Y tế"},
	},
	{
		name:      "a name paired strictly is not taken by an alias that comes first",
		gold:      `{"organizations": [{"id": "a", "name": "Đảng ủy Khối", "aliases": ["Khối"]}, {"id": "b", "name": "Khối"}]}`,
		extracted: `{"organizations": [{"id": "x", "name": "Khối", "partOf": "y"}, {"id": "y", "name": "Đảng ủy Khối"}]}`,
		want:      map[string]score.Count{"entity organizations": {2, 0, 0}, "fact partOf": {0, 1, 0}},
		errors:    []string{"f.json +partOf | Khối | Đảng ủy Khối"},
	},
	{
		name: "documents pair by symbol where both have one, else by number, name or subject",
		gold: `{"documents": [
			{"id": "a", "type": "Chỉ thị", "symbol": "07-CT/TW", "name": "Chỉ thị số 07-CT/TW"},
			{"id": "b", "type": "Nghị quyết", "number": "118", "name": "nghị quyết 118"},
			{"id": "c", "type": "Kế hoạch", "subject": "trồng cây", "name": "bản kế hoạch"}]}`,
		extracted: `{"documents": [
			{"id": "x", "type": "Chỉ thị", "symbol": "7-CT/TW", "name": "Chỉ thị số 07-CT/TW"},
			{"id": "y", "type": "Nghị quyết", "number": "118", "name": "Nghị quyết số 118"},
			{"id": "z", "type": "Kế hoạch", "subject": "về việc trồng cây", "name": "kế hoạch trồng cây"}]}`,
		want: map[string]score.Count{"entity documents": {2, 1, 1}, "fact documentType": {2, 1, 1}},
		errors: []string{"f.json +documents: 7-CT/TW", "f.json -documents: 07-CT/TW",
			"f.json +documentType | ?Chỉ thị số 07-CT/TW | chỉ thị", "f.json -documentType | Chỉ thị số 07-CT/TW | chỉ thị"},
	},
	{
		name: "what is optional counts neither way, nor do facts about it",
		gold: `{"people": [{"id": "p", "name": "Đỗ Minh", "optional": true}, {"id": "q", "name": "Hà Vy"}],
		        "meetings": [{"id": "m", "name": "Hội nghị", "status": "REPORTED", "chairs": ["p", "q"], "speakers": ["p"]}]}`,
		extracted: `{"people": [{"id": "1", "name": "Đỗ Minh"}],
		             "meetings": [{"id": "2", "name": "hội nghị", "status": "REPORTED", "attendees": ["1"], "chairs": ["1"]}]}`,
		want:   map[string]score.Count{"entity people": {0, 0, 1}, "entity meetings": {1, 0, 0}, "fact status": {1, 0, 0}, "fact chairs": {0, 0, 1}},
		errors: []string{"f.json -people: Hà Vy", "f.json -chairs | Hội nghị | Hà Vy"},
	},
	{
		name: "roles, dates, place, term, ordinal; a second day only if it is another",
		gold: `{"people": [{"id": "p", "name": "Hà Vy"}], "organizations": [{"id": "o", "name": "Tỉnh ủy"}],
		        "documents": [{"id": "d", "name": "Điều lệ", "type": "Điều lệ"}],
		        "meetings": [{"id": "m", "name": "Đại hội", "startOn": "2020-01-02", "endOn": "2020-01-02", "place": "Hội trường A.",
		          "term": "XV", "ordinal": 15, "speakers": ["p", "p"], "concluders": ["p"], "organizers": ["o"], "attendingOrganizations": ["o"], "cites": ["d"]}]}`,
		extracted: `{"people": [{"id": "p", "name": "Hà Vy"}], "organizations": [{"id": "o", "name": "Tỉnh ủy"}],
		        "documents": [{"id": "d", "name": "Điều lệ", "type": "Quy chế"}],
		        "meetings": [{"id": "m", "name": "Đại hội", "startOn": "2020-01-02", "endOn": "2020-01-03", "place": "hội trường A",
		          "term": "XIV", "ordinal": 15, "speakers": ["p"], "organizers": ["o"], "cites": ["d", "x"]}]}`,
		want: map[string]score.Count{
			"entity people": {1, 0, 0}, "entity organizations": {1, 0, 0}, "entity documents": {1, 0, 0}, "entity meetings": {1, 0, 0},
			"fact startOn": {1, 0, 0}, "fact endOn": {0, 1, 0}, "fact place": {1, 0, 0}, "fact term": {0, 1, 1}, "fact ordinal": {1, 0, 0},
			"fact speakers": {1, 0, 0}, "fact concluders": {0, 0, 1}, "fact organizers": {1, 0, 0}, "fact attendingOrganizations": {0, 0, 1},
			"fact cites": {1, 1, 0}, "fact documentType": {0, 1, 1},
		},
		errors: []string{
			"f.json +cites | Đại hội | ?x", "f.json +documentType | Điều lệ | quy chế", "f.json +endOn | Đại hội | 2020-01-03",
			"f.json +term | Đại hội | XIV", "f.json -attendingOrganizations | Đại hội | Tỉnh ủy", "f.json -concluders | Đại hội | Hà Vy",
			"f.json -documentType | Điều lệ | điều lệ", "f.json -term | Đại hội | XV",
		},
	},
	{
		name: "a position is right when holder, title and organisation are, whatever its id",
		gold: `{"people": [{"id": "p", "name": "Hà Vy"}, {"id": "q", "name": "Đỗ Minh"}], "organizations": [{"id": "o", "name": "Tỉnh ủy"}],
		        "positions": [{"id": "1", "title": "Uỷ viên", "organization": "o", "holders": ["p", "q"]}, {"id": "2", "title": "Đại tá", "organization": null, "holders": ["q"]}]}`,
		extracted: `{"people": [{"id": "p", "name": "Hà Vy"}, {"id": "q", "name": "Đỗ Minh"}], "organizations": [{"id": "o", "name": "Tỉnh ủy"}],
		        "positions": [{"id": "9", "title": "Ủy viên", "organization": "o", "holders": ["p"]}, {"id": "8", "title": "Ủy viên", "organization": "", "holders": ["q"]}]}`,
		want:   map[string]score.Count{"entity people": {2, 0, 0}, "entity organizations": {1, 0, 0}, "fact holds": {1, 1, 2}},
		errors: []string{"f.json +holds | Đỗ Minh | ủy viên", "f.json -holds | Đỗ Minh | đại tá", "f.json -holds | Đỗ Minh | ủy viên | Tỉnh ủy"},
	},
	{
		name: "issuer, date, plenum and relations of documents",
		gold: `{"organizations": [{"id": "o", "name": "Ban Bí thư"}], "meetings": [{"id": "m", "name": "Hội nghị Trung ương 9"}],
		        "documents": [{"id": "a", "name": "A", "symbol": "1-KH/TW", "issuer": "o", "issuedOn": "2019-01-01", "adoptedAt": "m",
		          "relations": [{"type": "IMPLEMENTS", "target": "b"}]}, {"id": "b", "name": "B", "symbol": "2-NQ/TW"}]}`,
		extracted: `{"organizations": [{"id": "o", "name": "Ban Bí thư"}],
		        "documents": [{"id": "b", "name": "A", "symbol": "1-KH/TW", "issuer": "o", "issuedOn": "2019-01-02", "adoptedAt": "m",
		          "relations": [{"type": "CONTINUES", "target": "a"}, {"type": "IMPLEMENTS", "target": "a"}]}, {"id": "a", "name": "B", "symbol": "2-NQ/TW"}]}`,
		want: map[string]score.Count{"entity organizations": {1, 0, 0}, "entity meetings": {0, 0, 1}, "entity documents": {2, 0, 0},
			"fact issuer": {1, 0, 0}, "fact issuedOn": {0, 1, 1}, "fact adoptedAt": {0, 1, 1}, "fact relation": {1, 1, 0}},
		errors: []string{"f.json -meetings: Hội nghị Trung ương 9", "f.json +adoptedAt | A | ?m", "f.json +issuedOn | A | 2019-01-02",
			"f.json +relation | A | CONTINUES | B", "f.json -adoptedAt | A | Hội nghị Trung ương 9", "f.json -issuedOn | A | 2019-01-01"},
	},
}

func TestCounts(t *testing.T) {
	for _, c := range cases {
		var s score.Scores
		s.Add("f.json", read(t, c.gold), read(t, c.extracted))
		for row, got := range s.Rows() {
			if !strings.HasSuffix(row, " ALL") && got != c.want[row] {
				t.Errorf("%s: %s is %v, want %v", c.name, row, got, c.want[row])
			}
		}
		for row, want := range c.want {
			if _, ok := s.Rows()[row]; !ok {
				t.Errorf("%s: no row %s, want %v", c.name, row, want)
			}
		}
		if !slices.Equal(s.Errors(), c.errors) {
			t.Errorf("%s: errors\n  %s\nwant\n  %s", c.name, strings.Join(s.Errors(), "\n  "), strings.Join(c.errors, "\n  "))
		}
	}
}

func TestMissingArticleIsAllMissed(t *testing.T) {
	var s score.Scores
	s.Add("f.json", read(t, `{"title": "Tin", "people": [{"id": "p", "name": "Hà Vy"}]}`), nil)
	want := map[string]score.Count{"entity people": {0, 0, 1}, "article title": {0, 0, 1}}
	for row, n := range want {
		if s.Rows()[row] != n {
			t.Errorf("%s is %v, want %v", row, s.Rows()[row], n)
		}
	}
}

func TestRatios(t *testing.T) {
	for _, c := range []struct {
		count   score.Count
		p, r, f float64
	}{
		{score.Count{}, 1, 1, 1},
		{score.Count{TP: 2, FP: 1}, 0.6667, 1, 0.8},
		{score.Count{TP: 1, FP: 2, FN: 5}, 0.3333, 0.1667, 0.2222},
		{score.Count{FP: 3}, 0, 1, 0},
		{score.Count{FN: 3}, 1, 0, 0},
		{score.Count{FP: 1, FN: 1}, 0, 0, 0},
	} {
		if p, r, f := c.count.Precision(), c.count.Recall(), c.count.F1(); p != c.p || r != c.r || f != c.f {
			t.Errorf("%+v: %v %v %v, want %v %v %v", c.count, p, r, f, c.p, c.r, c.f)
		}
	}
}

func TestTable(t *testing.T) {
	var s score.Scores
	s.Add("f.json", read(t, `{"title": "Tin", "people": [{"id": "p", "name": "Hà Vy"}, {"id": "q", "name": "Đỗ Minh"}]}`),
		read(t, `{"title": "Tin", "people": [{"id": "p", "name": "Hà Vy"}, {"id": "q", "name": "Đỗ Mười"}]}`))
	s.Add("g.json", read(t, `{"people": [{"id": "p", "name": "Hà Vy"}]}`), read(t, `{"people": [{"id": "x", "name": "Hà Vy"}]}`))
	want := `                                tp    fp    fn       P       R      F1
article ALL                      1     0     0   1.000   1.000   1.000
article author                   0     0     0   1.000   1.000   1.000
article publishedOn              0     0     0   1.000   1.000   1.000
article title                    1     0     0   1.000   1.000   1.000
entity ALL                       2     1     1   0.667   0.667   0.667
entity people                    2     1     1   0.667   0.667   0.667
fact ALL                         0     0     0   1.000   1.000   1.000
`
	if got := s.Table(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	data, err := json.Marshal(&s)
	if err != nil {
		t.Fatal(err)
	}
	var rows map[string]map[string]float64
	if err := json.Unmarshal(data, &rows); err != nil {
		t.Fatal(err)
	}
	if r := rows["entity people"]; len(rows) != 7 || r["tp"] != 2 || r["fp"] != 1 || r["fn"] != 1 || r["precision"] != 0.6667 || r["f1"] != 0.6667 {
		t.Errorf("JSON: %s", data)
	}
}

// The gold of the seeds, scored against itself, is perfect; with one fact less, one fact is missed.
func TestGoldAgainstItself(t *testing.T) {
	gold, err := score.ReadGold(os.DirFS(filepath.Join("..", "..", "testdata", "gold")))
	if err != nil {
		t.Fatal(err)
	}
	if len(gold) != 5 {
		t.Fatalf("%d gold files, want 5", len(gold))
	}
	var whole, less score.Scores
	for _, g := range gold {
		whole.Add(g.File, g.Facts, g.Facts)
		copied := *g.Facts
		copied.Meetings = slices.Clone(copied.Meetings)
		copied.Meetings[0].Cites = copied.Meetings[0].Cites[1:]
		less.Add(g.File, g.Facts, &copied)
	}
	for row, c := range whole.Rows() {
		if c.FP+c.FN > 0 {
			t.Errorf("%s: %+v", row, c)
		}
	}
	a, b := whole.Rows()["fact ALL"], less.Rows()["fact ALL"]
	if a.TP < 200 || b != (score.Count{TP: a.TP - 5, FN: 5}) {
		t.Errorf("whole %+v, less five citations %+v", a, b)
	}
}

func TestReadGold(t *testing.T) {
	for _, c := range []struct {
		name  string
		files fstest.MapFS
		want  string // the error's end, "" for none
	}{
		{"no file", fstest.MapFS{}, "no JSON file with gold facts"},
		{"other JSON only", fstest.MapFS{"graph.json": {Data: []byte(`{"what": "x"}`)}}, "no JSON file with gold facts"},
		{"broken", fstest.MapFS{"a.json": {Data: []byte(`{`)}}, "a.json: not gold facts: unexpected end of JSON input"},
		{"one beside others", fstest.MapFS{"a.json": {Data: []byte(`{"article": "a.txt"}`)}, "b.json": {Data: []byte(`{}`)}, "c.txt": {}}, ""},
	} {
		got, err := score.ReadGold(c.files)
		if c.want == "" && (err != nil || len(got) != 1 || got[0].File != "a.json") {
			t.Errorf("%s: %v, %v", c.name, got, err)
		}
		if c.want != "" && (err == nil || !strings.HasSuffix(err.Error(), c.want)) {
			t.Errorf("%s: error %v, want %q", c.name, err, c.want)
		}
	}
}
