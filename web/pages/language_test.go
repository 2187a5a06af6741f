package pages

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"quanhe/graph"
	"quanhe/graph/model"
	"quanhe/loader/article"
	"quanhe/loader/extract"
)

func TestDates(t *testing.T) {
	for value, want := range map[string][2]string{
		"2023-07-12": {"12 July 2023", "12/7/2023"},
		"2023-07":    {"July 2023", "tháng 7 năm 2023"},
		"2023":       {"2023", "năm 2023"},
		"0001-01-01": {"1 January 0001", "1/1/0001"},
		"soon":       {"soon", "soon"},
		"2023-02-30": {"2023-02-30", "2023-02-30"},
		"":           {"", ""},
	} {
		for i, tongue := range tongues() {
			if got := tongue.date(value); got != want[i] {
				t.Errorf("%q in %s is %q, want %q", value, tongue.Tag, got, want[i])
			}
		}
	}
	en, vi := tongues()[0], tongues()[1]
	for _, c := range [][2]string{
		{en.number(int32(1234567)), "1,234,567"}, {vi.number(int32(1234567)), "1.234.567"}, {en.score(0.926), "0.93"}, {vi.score(1), "1,00"},
		{en.count("articles", 1), "1 article"}, {en.count("articles", 0), "0 articles"}, {vi.count("articles", 2000), "2.000 bài báo"},
	} {
		if c[0] != c[1] {
			t.Errorf("%q, want %q", c[0], c[1])
		}
	}
}

// TestMessages holds the table of messages against all that pages can say.
func TestMessages(t *testing.T) {
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: graph.SDL()})
	if err != nil {
		t.Fatal(err)
	}
	needed := map[string]string{} // key -> why
	for prefix, enum := range map[string]string{
		"kind": "EntityType", "kinds": "SearchType", "verb": "RelationType", "certainty": "Certainty", "name": "NameKind", "organization": "OrganizationKind",
		"level": "AdministrativeLevel", "rank": "PositionRank", "meeting": "MeetingKind", "coverage": "MeetingCoverage", "document": "DocumentType",
		"purpose": "CitationPurpose", "warning": "LoadWarningCode", "match": "MatchLevel", "decision": "MergeDecision",
	} {
		if schema.Types[enum] == nil {
			t.Fatalf("the schema has no %s", enum)
		}
		for _, value := range schema.Types[enum].EnumValues {
			needed[prefix+"."+value.Name] = "the schema's " + enum
		}
	}
	for _, value := range schema.Types["Certainty"].EnumValues {
		needed["certainty."+value.Name+".means"] = "the schema's Certainty"
	}
	for _, rule := range extract.Rules {
		needed["rule."+rule.Name] = "the rules of the loader: explain it to readers"
	}
	for _, all := range lists {
		for _, l := range all {
			needed["list."+l.Name] = "the lists of entities"
		}
	}
	literal := regexp.MustCompile(`(?:say|has|word|\.say\() ?"([a-z][\w.-]*\w)"|Label: "([\w.-]+)"|(?:text|printed|add)\("([a-z]+\.[\w.-]+)"`)
	counted := regexp.MustCompile(`count\(? ?"([\w.-]+)"`)
	for _, pattern := range []string{"*.html"} {
		names, err := fs.Glob(files, "templates/"+pattern)
		if err != nil || len(names) == 0 {
			t.Fatal(err)
		}
		for _, name := range names {
			content, err := fs.ReadFile(files, name)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range literal.FindAllStringSubmatch(string(content), -1) {
				needed[found[1]+found[2]+found[3]] = name
			}
			for _, found := range counted.FindAllStringSubmatch(string(content), -1) {
				needed[found[1]+".one"], needed[found[1]+".other"] = name, name
			}
		}
	}
	rows, err := csv.NewReader(bytes.NewReader(messageTable)).ReadAll()
	if err != nil || len(rows)-1 != len(tongues()[0].messages) {
		t.Errorf("%d rows for %d keys: %v", len(rows)-1, len(tongues()[0].messages), err)
	}
	gaps := regexp.MustCompile(`%.`)
	en, vi := tongues()[0].messages, tongues()[1].messages
	for key, why := range needed {
		if en[key] == "" || vi[key] == "" {
			t.Errorf("messages.csv has no %q: %s", key, why)
		}
	}
	for key := range en {
		x, y := gaps.FindAllString(en[key], -1), gaps.FindAllString(vi[key], -1)
		if !strings.HasSuffix(key, ".one") && !slices.Equal(x, y) || slices.ContainsFunc(x, func(g string) bool { return g != "%s" }) {
			t.Errorf("%q has the gaps %v and %v", key, x, y)
		}
	}
}

func TestPlain(t *testing.T) {
	for text, want := range map[string]string{
		" a\n\tb ": "a b", "\u202ea\u2066b\u200f": "ab", "a\x00\x1bb": "ab", "ắắắắắắắắắắắ": "ắắắắắắắắắ…", "0123456789": "0123456789", "": "",
	} {
		if got := plain(text, 10); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	if got := braced(`a_b {c} \d 5% $#&`); got != `a\_b \{c\} \textbackslash{}d 5\% \$\#\&` {
		t.Error(got)
	}
	for address, want := range map[model.URL]string{
		"https://a.example/b?c": "https://a.example/b?c", "http://a.example": "http://a.example", "javascript:alert(1)": "", "data:text/html,x": "", "//a.example": "", "https:": "", "/x": "", "": "", "https://%": "",
	} {
		if got := web(address); got != want {
			t.Errorf("%q is %q", address, got)
		}
	}
}

// What the loader warns of is told in the reader's language, with the words of the article as they are.
func TestWarningsAreTold(t *testing.T) {
	vi := tongueOfTag("vi")
	seen := map[string]bool{}
	for _, text := range []string{
		"Hội nghị về cây quýt\n\nSáng 5/4, Tỉnh ủy tổ chức Hội nghị về cây quýt. Đồng chí Bưởi chủ trì Hội nghị, quán triệt số 12-XQ/TU về cam.\n",
		"Ghi chép bên vườn\n\nTrời mưa, nhà báo đứng nhìn vườn cam.\n",
	} {
		read, err := article.Read("tin.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range extract.Extract(read).Warnings {
			seen[w.Code] = true
			told := vi.told(model.LoadWarningCode(w.Code), w.Message)
			if _, quoted, found := strings.Cut(w.Message, "'"); told.Lang != "vi" || told.Text == w.Message || found && !strings.Contains(told.Text, "'"+quoted[:strings.IndexByte(quoted, '\'')+1]) {
				t.Errorf("%s: %q is told as %q", w.Code, w.Message, told)
			}
		}
	}
	for _, code := range []model.LoadWarningCode{
		model.WarnNoDate, model.WarnNoMeeting, model.WarnAmbiguousDate, model.WarnUnresolvedPerson, model.WarnUnresolvedOrganization, model.WarnUnknownSymbol,
	} {
		if !seen[string(code)] {
			t.Errorf("no article of this test is warned of with %s", code)
		}
	}
	if got := vi.told(model.WarnSkipped, "tin.txt: not UTF-8"); got != (wording{"tin.txt: not UTF-8", "en"}) {
		t.Errorf("what the table does not have is told as %q", got)
	}
}
