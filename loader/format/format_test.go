package format_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
	"quanhe/loader/format"
	"quanhe/seeds"
)

// report is an article that is written down in every format.
type report struct {
	title, date, author, url string
	lead                     string
	paragraphs               []string
}

var made = report{
	title: "Tỉnh ủy Hòa Bình sơ kết công tác xây dựng Đảng: những việc đã làm",
	date:  "2023-07-13", author: "Hoài Thu", url: "https://bao.example/tin/1.html",
	lead: "Chiều 12/7, Tỉnh ủy Hòa Bình tổ chức Hội nghị sơ kết công tác xây dựng Đảng 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023.",
	paragraphs: []string{
		"Đồng chí Trần Văn Minh, Phó Bí thư Thường trực Tỉnh ủy chủ trì Hội nghị. Cùng dự có đồng chí Lê Thị Hoa, Trưởng Ban Tổ chức Tỉnh ủy.",
		"Hội nghị nghe báo cáo kết quả thực hiện Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII và Kết luận số 50-KL/TW của Bộ Chính trị.",
		"Báo cáo nêu rõ, các cấp ủy trong tỉnh đã lãnh đạo toàn diện các mặt công tác, kết nạp 1.250 đảng viên, đạt 62% kế hoạch của cả năm; công tác kiểm tra, giám sát được tăng cường.",
		"Phát biểu kết luận Hội nghị, đồng chí Trần Văn Minh đề nghị các huyện ủy, thành ủy tiếp tục thực hiện Kế hoạch số 11-KH/TU, khắc phục những hạn chế đã nêu.",
	},
}

func (r report) text() string {
	return r.title + "\n\n" + r.lead + "\n\n" + strings.Join(r.paragraphs, "\n\n") + "\n\n" + r.author + "\n"
}

func (r report) stamped() string {
	y, m, d := r.date[:4], r.date[5:7], r.date[8:]
	return strings.Replace(r.text(), "\n\n", "\nCập nhật lúc: "+d+"/"+m+"/"+y+" 12:27\n\n", 1)
}

func (r report) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "---\ntitle: %q\ndate: %s\nauthor: %s\nurl: %s\ntags: [a, b]\n---\n\n# %s\n\n**%s**\n\n![ảnh](a.jpg)\n\n", r.title, r.date, r.author, r.url, r.title, r.lead)
	for i, p := range r.paragraphs {
		if i == 1 {
			p = strings.Replace(p, "Nghị quyết số 18-NQ/TW", "[Nghị quyết số\n18-NQ/TW](https://a.example/18 \"toàn văn\")", 1)
			p = strings.Replace(p, "Bộ Chính trị", "*Bộ&nbsp;Chính trị*", 1)
		}
		b.WriteString(p + "\n\n")
	}
	return b.String() + r.author + "\n"
}

// page is in the manner of the sites of newspapers: menus, other news, and what the publisher is, around the article.
func (r report) page(charset string) string {
	var b strings.Builder
	e := html.EscapeString
	fmt.Fprintf(&b, `<!DOCTYPE html><html><head><meta charset="%s"><title>%s - Báo Bình Minh</title>
<meta property="og:title" content="%s | Báo Bình Minh"><meta property="og:site_name" content="Báo Bình Minh">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","datePublished":"%sT08:00:00+07:00","author":{"name":"%s"}}]}</script>
<link rel="canonical" href="%s"><style>p { color: red }</style><script>var lead = "Đồng chí Phạm Văn Giả chủ trì Hội nghị";</script></head><body>
<header><ul><li><a href="/">Trang chủ</a></li><li><a href="/1">Thời sự</a></li><li><a href="/2">Bộ trưởng Đặng Văn Xa thăm Hà Giang</a></li></ul></header>
<div class="page"><div class="left"><h1>%s</h1><div class="tools"><span>Thứ năm, 13/07/2023 | 12:27</span><a href="#">A-</a></div>
<h2 class="sapo">%s</h2><div class="detail-content">`, charset, e(r.title), e(r.title), r.date, r.author, r.url, e(r.title), e(r.lead))
	for _, p := range r.paragraphs {
		fmt.Fprintf(&b, "<p>%s</p>\n", strings.Replace(e(p), "Nghị quyết số", `<a href="/vb/18"><b>Nghị quyết</b> số</a>`, 1))
	}
	fmt.Fprintf(&b, `<p class="author"><strong>%s</strong></p></div></div>
<div class="related"><h3>Tin liên quan</h3><ul><li><a href="/3">Ông Hồ Văn Khác làm Bí thư Tỉnh ủy Cà Mau</a></li><li><a href="/4">Họp báo Chính phủ</a></li></ul></div>
<footer>Cơ quan chủ quản: Tỉnh ủy Bình Minh. Tổng Biên tập: Phạm Văn Gần. Giấy phép số 12/GP-BTTTT ngày 01/02/2020</footer></body></html>`, r.author)
	return b.String()
}

func (r report) line() string {
	data, err := json.Marshal(map[string]any{"url": r.url, "title": r.title, "publishedAt": r.date + "T12:27:00+07:00", "author": r.author,
		"text": r.lead + "\n" + strings.Join(r.paragraphs, "\n") + "\n" + r.author, "id": 7, "tags": []string{"a"}})
	if err != nil {
		panic(err)
	}
	return string(data)
}

// said is what an article states, without where it says so.
func said(t testing.TB, name string, data []byte) (*article.Article, map[string]any) {
	t.Helper()
	a, err := format.Read(name, data)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	f := extract.Extract(a)
	quotes(t, a, f)
	return a, map[string]any{"title": f.Title, "date": f.PublishedOn, "author": f.Author, "place": f.Place, "people": f.People, "organizations": f.Organizations,
		"positions": f.Positions, "meetings": f.Meetings, "documents": f.Documents}
}

// quotes checks that evidence refers to the text that the article has.
func quotes(t testing.TB, a *article.Article, f *facts.Facts) {
	t.Helper()
	runes := []rune(a.Text)
	for _, e := range f.Evidence {
		if e.Start < 0 || e.End > len(runes) || string(runes[e.Start:e.End]) != e.Quote {
			t.Errorf("%s: no quote %q at %d-%d", a.Name, e.Quote, e.Start, e.End)
		}
	}
}

func compare(t *testing.T, name string, got, want map[string]any) {
	t.Helper()
	for key := range want {
		if !reflect.DeepEqual(got[key], want[key]) {
			g, _ := json.Marshal(got[key])
			w, _ := json.Marshal(want[key])
			t.Errorf("%s: %s are\n  %s\nnot\n  %s", name, key, g, w)
		}
	}
}

func TestTheSameArticleGivesTheSameFactsInEveryFormat(t *testing.T) {
	_, want := said(t, "a.txt", []byte(made.stamped()))
	if n := len(want["people"].([]facts.Person)); n != 2 || want["date"] != made.date || len(want["documents"].([]facts.Document)) != 3 || want["title"] != made.title {
		t.Fatalf("the text itself gives %v", want)
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(made.page("utf-16")))
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		"a.txt.gz":          []byte(made.stamped()), // unpacked by the source
		"a.md":              []byte(made.markdown()),
		"marked.markdown":   []byte("\uFEFF" + strings.ReplaceAll(made.markdown(), "\n", "\r\n")),
		"a.html":            []byte(made.page("utf-8")),
		"marked.htm":        []byte("\uFEFF" + made.page("iso-8859-1")),
		"upper.HTML.GZ":     []byte(made.page("utf-8")),
		"stale.html":        []byte(made.page("windows-1258")), // UTF-8 all the same
		"utf16.html":        utf16,
		"a.jsonl:3":         []byte(made.line()),
		"a.ndjson.gz:1":     []byte(made.line()),
		"decomposed.html":   []byte(decomposed(made.page("utf-8"))),
		"windows-1258.html": windows1258(t, made.page("windows-1258")),
	} {
		a, got := said(t, name, data)
		compare(t, name, got, want)
		if a.Name != name || !strings.HasSuffix(strings.TrimSpace(name), "txt.gz") && a.URL != made.url {
			t.Errorf("%s: name %q, address %q", name, a.Name, a.URL)
		}
		for _, strange := range []string{"Giả", "Xa thăm", "Khác", "Phạm Văn Gần", "ảnh]", "<", "**"} {
			if strings.Contains(a.Text, strange) {
				t.Errorf("%s: %q is in the text\n%s", name, strange, a.Text)
			}
		}
	}
}

// windows1258 writes base letters with combining tone marks, as that code page does.
func windows1258(t *testing.T, s string) []byte {
	t.Helper()
	var out []byte
	for _, r := range s {
		if b, ok := charmap.Windows1258.EncodeRune(r); ok {
			out = append(out, b)
			continue
		}
		d := []rune(decomposed(string(r)))
		// The tone mark is apart, the other mark is part of the letter.
		for _, try := range [][2][]rune{{d[:len(d)-1], d[len(d)-1:]}, {{d[0], d[len(d)-1]}, d[1 : len(d)-1]}} {
			if b, ok := charmap.Windows1258.EncodeRune([]rune(composed(string(try[0])))[0]); ok && len([]rune(composed(string(try[0])))) == 1 {
				if mark, ok := charmap.Windows1258.EncodeRune(try[1][0]); ok && len(try[1]) == 1 {
					out = append(out, b, mark)
					d = nil
					break
				}
			}
		}
		if d != nil {
			t.Fatalf("windows-1258 has no %q", r)
		}
	}
	return out
}

// The seeds are other people's layouts: their prose must survive every format.
func TestSeedsInEveryFormat(t *testing.T) {
	names, err := fs.Glob(seeds.Files, "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(seeds.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		a, want := said(t, name, data)
		line, err := json.Marshal(map[string]string{"title": a.Title, "publishedAt": a.PublishedOn, "author": a.Author, "text": a.Text})
		if err != nil {
			t.Fatal(err)
		}
		_, got := said(t, "a.jsonl:1", line)
		compare(t, name+" as JSON", got, want)

		var body strings.Builder
		for l := range strings.Lines(a.Text) {
			if l = strings.TrimSpace(l); l != "" && l != a.Title {
				fmt.Fprintf(&body, "<p>%s</p>\n", html.EscapeString(l))
			}
		}
		page := fmt.Sprintf(`<html><head><title>%s</title><meta name="pubdate" content="%s"></head><body><article><h1>%s</h1>%s</article></body></html>`,
			html.EscapeString(a.Title), a.PublishedOn, html.EscapeString(a.Title), body.String())
		_, got = said(t, "a.html", []byte(page))
		delete(want, "author")
		compare(t, name+" as a page", got, want)
	}
}

func TestMarkdownIsStripped(t *testing.T) {
	a, err := format.Read("a.md", []byte("# Họp bàn về **thủy lợi**\n\nNgày 5/1, [Bộ Y tế](https://moh.example) tổ chức\nHội nghị. Dòng hai  \nDòng ba.\n\n"+
		"- Ý thứ _nhất_.\n- Ý `thứ` hai \\*.\n\n> Trích dẫn.\n\n| Tên | Chức vụ |\n|---|---|\n| An | Vụ trưởng |\n\n<div>Khối <b>thô</b></div>\n\n![chú thích](a.jpg)\n\n* * *\n\nA&amp;B <https://a.vn>\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Họp bàn về thủy lợi", "Ngày 5/1, Bộ Y tế tổ chức Hội nghị. Dòng hai", "Dòng ba.", "Ý thứ nhất.", "Ý thứ hai *.", "Trích dẫn.",
		"Tên Chức vụ", "An Vụ trưởng", "Khối thô", "A&B https://a.vn"}
	var got []string
	for l := range strings.Lines(a.Text) {
		if l = strings.Join(strings.Fields(l), " "); l != "" {
			got = append(got, l)
		}
	}
	if !slices.Equal(got, want) || a.Title != want[0] {
		t.Errorf("title %q, text %q", a.Title, got)
	}
}

func TestFrontMatter(t *testing.T) {
	const body = "\n\nNgày 5/1, Bộ Y tế tổ chức hội nghị.\n"
	for odd, c := range map[string]struct {
		front                    string
		title, published, source string
		repaired                 int
	}{
		"all keys":           {"title: Tin\npublished: 2023-04-03\nsource: Báo A", "Tin", "2023-04-03", "Báo A", 0},
		"other names":        {"Title: 'Tin'\nDATE: 03/04/2023 10:00\npublisher: Báo A", "Tin", "2023-04-03", "Báo A", 0},
		"published first":    {"date: 2020-01-01\npublished: 2023-04-03", "", "2023-04-03", "", 0},
		"empty":              {"", "", "", "", 0},
		"blank lines":        {"\n\n", "", "", "", 0},
		"no values":          {"title:\ndate: ~\nsource: null", "", "", "", 0},
		"a folded title":     {"title: >-\n  Tin\n  dài\ndate: 2023-04-03", "Tin dài", "2023-04-03", "", 0},
		"numbers":            {"title: 2023\ndate: 20230403", "2023", "2023-04-03", "", 0},
		"a moment":           {"date: 2023-04-03 23:00:00 +07:00", "", "2023-04-03", "", 0},
		"another zone":       {"date: 2023-04-03T23:00:00Z", "", "2023-04-04", "", 0},
		"no date":            {"date: hôm qua", "", "", "", 1},
		"a colon":            {"title: Hội nghị: tổng kết năm\ndate: 2023-04-03", "Hội nghị: tổng kết năm", "2023-04-03", "", 1},
		"no YAML":            {"title: \"Tin\ndate: 2023-04-03", "Tin", "2023-04-03", "", 1},
		"a list of sources":  {"source: [Báo A, Báo B]", "", "", "Báo A, Báo B", 0},
		"wrong types":        {"title: {a: b}\nsource: [[a]]\ndate: 2023-04-03", "", "2023-04-03", "", 2},
		"anchors":            {"a: &a [x,x]\nb: &b [*a,*a]\ntitle: *b\nsource: A", "", "", "A", 1},
		"an unknown address": {"url: javascript:alert(1)", "", "", "", 1},
	} {
		a, err := format.Read("a.md", []byte("---\n"+c.front+"\n---"+body))
		if err != nil {
			t.Errorf("%s: %v", odd, err)
			continue
		}
		if a.Title != c.title || a.PublishedOn != c.published || a.Source != c.source || len(a.Repaired) != c.repaired || !strings.Contains(a.Text, "Bộ Y tế") || strings.Contains(a.Text, "---") {
			t.Errorf("%s: title %q, published %q, source %q, repaired %q, text %q", odd, a.Title, a.PublishedOn, a.Source, a.Repaired, a.Text)
		}
	}
}

func TestPages(t *testing.T) {
	text := "<p>" + strings.Join(made.paragraphs, "</p><p>") + "</p>"
	for odd, c := range map[string]struct{ page, title, published, author, source, url string }{
		"a headline only in the title":   {"<title>Họp bàn - Báo A</title><meta property=og:site_name content='Báo A'>" + text, "Họp bàn", "", "", "Báo A", ""},
		"a dash in the headline":         {"<title>Họp bàn - việc mới - Báo A</title><h1>Họp bàn - việc mới</h1>" + text, "Họp bàn - việc mới", "", "", "", ""},
		"linked data":                    {`<script type="application/ld+json">[{"@type":"NewsArticle","headline":"Họp &amp; bàn","datePublished":"2023-04-03T20:00:00Z","author":[{"name":"Hà An"},{"name":"Bình"}],"publisher":{"name":"Báo A"}}]</script>` + text, "Họp & bàn", "2023-04-04", "Hà An, Bình", "Báo A", ""},
		"broken linked data":             {`<script type="application/ld+json">{"headline": </script><title>Họp bàn</title>` + text, "Họp bàn", "", "", "", ""},
		"a date in a time element":       {"<title>Họp bàn</title><article><h1>Họp bàn</h1><time itemprop=datePublished datetime='2023-04-03'>hôm qua</time>" + text + "</article>", "Họp bàn", "2023-04-03", "", "", ""},
		"a date that is only printed":    {"<title>Họp bàn</title><div><h1>Họp bàn</h1><div class=x><span>Thứ 2, 03/04/2023 - 10:00</span></div><div class=content>" + text + "</div></div>", "Họp bàn", "2023-04-03", "", "", ""},
		"a date with the month first":    {"<meta name=pubdate content='04/13/2023'><title>Họp bàn</title>" + text, "Họp bàn", "", "", "", ""},
		"an address that is only a path": {"<link rel=canonical href='/tin/1.html'><title>Họp bàn</title>" + text, "Họp bàn", "", "", "", ""},
		"an address":                     {"<meta property=og:url content='https://a.vn/1'><title>Họp bàn</title>" + text, "Họp bàn", "", "", "", "https://a.vn/1"},
		"an author that is the site":     {"<meta name=author content='Báo A'><meta property=og:site_name content='Báo A'><title>Họp bàn</title>" + text, "Họp bàn", "", "", "Báo A", ""},
		"nothing closed":                 {"<html><body><div><title>Họp bàn</title><p>" + strings.Join(made.paragraphs, "<p>"), "Họp bàn", "", "", "", ""},
		"tags that cross":                {"<title>Họp bàn</title><b><p>" + text + "</b></p></i></div>", "Họp bàn", "", "", "", ""},
		"cut in a tag":                   {"<title>Họp bàn</title>" + text + "<p class=\"a", "Họp bàn", "", "", "", ""},
	} {
		a, err := format.Read("a.html", []byte(c.page))
		if err != nil {
			t.Errorf("%s: %v", odd, err)
			continue
		}
		if a.Title != c.title || a.PublishedOn != c.published || a.URL != c.url || c.author != "" && a.Author != c.author || c.source != "" && a.Source != c.source {
			t.Errorf("%s: title %q, published %q, author %q, source %q, address %q", odd, a.Title, a.PublishedOn, a.Author, a.Source, a.URL)
		}
		for _, p := range made.paragraphs {
			if !strings.Contains(a.Text, p) {
				t.Errorf("%s: %q is not in the text", odd, p)
			}
		}
	}
}

func TestNoArticle(t *testing.T) {
	for odd, c := range map[string]struct{ name, data, want string }{
		"an empty page":             {"a.html", "", "the file is empty"},
		"only a byte order mark":    {"a.html", "\uFEFF", "the file is empty"},
		"a page without text":       {"a.html", "<html><head><title>Tin</title></head><body><script>x()</script></body></html>", "there is no text"},
		"a picture for a page":      {"a.html", "\x89PNG\x00", "the file is binary"},
		"a page in an unnamed code": {"a.html", "<p>Ti\xean t\xfc", "the file is not UTF-8"},
		"a page that only claims":   {"a.html", "<meta charset=utf-8><p>Ti\xean t\xfc", "the file is not UTF-8"},
		"an unknown code":           {"a.html", "<meta charset=tcvn3><p>Ti\xean t\xfc", "the file is not UTF-8"},
		"a page like a well":        {"a.html", strings.Repeat("<div>", 5000), "not HTML that can be read"},
		"a page like a shaft":       {"a.html", strings.Repeat("<div>", 400) + strings.Repeat("<p>a</p>", 9000), "too many elements"},

		"empty Markdown":               {"a.md", " \n", "the file is empty"},
		"front matter alone":           {"a.md", "---\ntitle: Tin\n---\n", "there is no text"},
		"front matter that never ends": {"a.md", "---\ntitle: Tin\n\nNgày 5/1, hội nghị diễn ra.\n", "the front matter that starts in line 1 never ends"},
		"long front matter":            {"a.md", "---\ntitle: " + strings.Repeat("x", 40<<10) + "\n---\nTin", "the front matter has more than"},
		"Markdown in another code":     {"a.md", "Ti\xean t\xfc", "the file is not UTF-8"},
		"binary Markdown":              {"a.md", "a\x00b", "the file is binary"},
		"Markdown without an end":      {"a.md", strings.Repeat("một dòng\n\n", 1<<17), "more than the limit for Markdown"},
		"a paragraph without an end":   {"a.md", strings.Repeat("[a](", 1<<15), "a paragraph of more than"},
		"quotes in quotes":             {"a.md", strings.Repeat("> ", 2000) + "a", "not Markdown that can be read"},

		"no JSON":           {"a.jsonl:1", "Ngày 5/1", "not JSON: "},
		"half an object":    {"a.jsonl:1", `{"text": "Ngày`, "not JSON: unexpected end"},
		"two objects":       {"a.jsonl:1", `{"text": "a"} {"text": "b"}`, "not JSON: "},
		"a list":            {"a.jsonl:1", `["a"]`, "not an article: JSON of a array"},
		"null":              {"a.jsonl:1", "null", "there is no text"},
		"no text":           {"a.jsonl:1", `{"title": "Tin"}`, "there is no text"},
		"empty text":        {"a.jsonl:1", `{"text": " \n"}`, "there is no text"},
		"a number for text": {"a.jsonl:1", `{"text": 5}`, `"text" is a number, not text`},
		"a list for text":   {"a.jsonl:1", `{"text": ["a"]}`, `"text" is a list, not text`},
		"an object of text": {"a.jsonl:1", `{"text": {"vi": "a"}}`, `"text" is an object, not text`},
		"true for text":     {"a.jsonl:1", `{"text": true}`, `"text" is true or false, not text`},
		"NUL in text":       {"a.jsonl:1", `{"text": "a\u0000b"}`, "the file is binary"},
		"another code":      {"a.jsonl:1", "{\"text\": \"Ti\xean\"}", "the file is not UTF-8"},
		"deep JSON":         {"a.jsonl:1", `{"x": ` + strings.Repeat("[", 20000), "not JSON: "},
	} {
		a, err := format.Read(c.name, []byte(c.data))
		if a != nil || err == nil || !strings.HasPrefix(err.Error(), c.want) && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", odd, err, c.want)
		}
		if err != nil && strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: a reason of several lines: %q", odd, err)
		}
	}
}

func TestFieldsOfLines(t *testing.T) {
	a, err := format.Read("a.jsonl:9", []byte(`{"TEXT": "Ngày 5/1, Bộ Y tế họp.", "title": 5, "publishedAt": 1680540480, "author": ["Hà An", "Bình"], "source": null, "publisher": "Báo A", "url": {}}`))
	if err != nil {
		t.Fatal(err)
	}
	if a.Title != "" || a.PublishedOn != "" || a.Author != "Hà An, Bình" || a.Source != "Báo A" || a.URL != "" || a.Name != "a.jsonl:9" || len(a.Repaired) != 3 {
		t.Errorf("%+v", a)
	}
	for i, want := range []string{`"url" is an object`, `"title" is a number`, `"publishedAt" is a number`} {
		if !strings.HasPrefix(a.Repaired[i], want) {
			t.Errorf("%q, want %q", a.Repaired[i], want)
		}
	}
	for line, want := range map[string]string{
		`{"text": "Bộ Y tế họp.", "publishedOn": "2024-05-06"}`:                                 "2024-05-06",
		`{"text": "Bộ Y tế họp.", "date": "2024-05-06"}`:                                        "2024-05-06",
		`{"text": "Bộ Y tế họp.", "date": "2024-05-06", "publishedAt": "2024-07-08T00:00:00Z"}`: "2024-07-08",
	} {
		if a, err := format.Read("a.jsonl:1", []byte(line)); err != nil || a.PublishedOn != want {
			t.Errorf("%s: %+v, %v", line, a, err)
		}
	}
	// A surrogate without its other half is a letter that is lost, and nothing else.
	if a, err := format.Read("a.jsonl:1", []byte(`{"text": "Tin \ud800 hay"}`)); err != nil || a.Text != "Tin \uFFFD hay" {
		t.Errorf("%v, %v", a, err)
	}
}

// failing gives its text, then an error.
type failing struct{ *strings.Reader }

func (f failing) Read(p []byte) (int, error) {
	if f.Len() == 0 {
		return 0, fmt.Errorf("the disk is gone")
	}
	return f.Reader.Read(p)
}

func TestLines(t *testing.T) {
	show := func(l format.Line) string { return fmt.Sprintf("%d %s %v", l.Number, l.Data, l.Err) }
	var got []string
	for l := range format.Lines(strings.NewReader("\uFEFF{1}\r\n\n  \n{2}\n"+strings.Repeat("x", 200_000)+"\n{3}"), 100) {
		got = append(got, show(l))
	}
	want := []string{"1 {1} <nil>", "4 {2} <nil>", "5  the line is longer than the limit of 100 bytes", "6 {3} <nil>"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	got = nil
	for l := range format.Lines(failing{strings.NewReader("{1}\n{2")}, 100) {
		got = append(got, show(l))
	}
	if want := []string{"1 {1} <nil>", "2  the disk is gone"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	for _, empty := range []string{"", "\uFEFF", "\n \r\n"} {
		got = nil
		for l := range format.Lines(strings.NewReader(empty), 100) {
			got = append(got, show(l))
		}
		if want := []string{"1  the file is empty"}; !slices.Equal(got, want) {
			t.Errorf("%q: got %q", empty, got)
		}
	}
	for range format.Lines(strings.NewReader("1\n2\n"), 100) {
		break
	}
}

func TestNames(t *testing.T) {
	for name, want := range map[string]struct {
		known, many, packed bool
		stem                string
	}{
		"a.txt": {true, false, false, "a"}, "a.b.TXT.gz": {true, false, true, "a.b"}, "a.md": {true, false, false, "a"}, "x/a.MarkDown.GZ": {true, false, true, "x/a"},
		"a.htm": {true, false, false, "a"}, "a.jsonl": {true, true, false, "a"}, "a.ndjson.gz": {true, true, true, "a"}, "a.json": {false, false, false, "a.json"},
		"a.gz": {false, false, true, "a.gz"}, ".gz": {false, false, false, ".gz"}, "txt": {false, false, false, "txt"}, "a.txt.bak": {false, false, false, "a.txt.bak"}, "": {false, false, false, ""},
		"a.txt.gz.gz": {false, false, true, "a.txt.gz.gz"},
	} {
		if format.Known(name) != want.known || format.Many(name) != want.many || format.Compressed(name) != want.packed || format.Stem(name) != want.stem {
			t.Errorf("%q: known %v, many %v, compressed %v, stem %q", name, format.Known(name), format.Many(name), format.Compressed(name), format.Stem(name))
		}
	}
	for name, want := range map[string]int{"a.jsonl:12": 12, "a.ndjson.gz:1": 1, "a.txt:1": 0, "a.jsonl": 0, "a.jsonl:": 0, "a.jsonl:x": 0, "": 0} {
		file, line, ok := format.CutLine(name)
		if line != want || ok != (want > 0) || ok && format.LineName(file, line) != name || !ok && file != name {
			t.Errorf("%q: %q, %d, %v", name, file, line, ok)
		}
	}
}

// fuzz holds what is read from any bytes against what extracting relies on.
func fuzz(f *testing.F, name string, starts ...string) {
	for _, s := range starts {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := format.Read(name, data)
		if err != nil {
			if strings.TrimSpace(err.Error()) == "" {
				t.Error("no reason")
			}
			return
		}
		if !utf8.ValidString(a.Text) || strings.TrimSpace(a.Text) == "" || a.PublishedOn != "" && article.Day(a.PublishedOn) != a.PublishedOn {
			t.Errorf("text %q, published %q", a.Text, a.PublishedOn)
		}
		quotes(t, a, extract.Extract(a))
	})
}

func FuzzMarkdown(f *testing.F) {
	fuzz(f, "a.md", made.markdown(), "---\ntitle: [a, &b c]\ndate: *b\n...\n# A\n\n<p>b|c\n-|-\n", "---\n---\na")
}

func FuzzPage(f *testing.F) {
	fuzz(f, "a.html", made.page("utf-8"), "<meta charset=windows-1258><p>Ti\xean\xec<table><td>a<p>b", "<h1>a<article><time pubdate datetime=2020-01-01>")
}

func FuzzLine(f *testing.F) {
	fuzz(f, "a.jsonl:1", made.line(), `{"text":"\ud800 a","title":["a"],"url":5}`)
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("{}\r\n\n{\"text\": \"a\"}"), 5)
	f.Fuzz(func(t *testing.T, data []byte, longest int) {
		last := 0
		for l := range format.Lines(bytes.NewReader(data), longest) {
			if l.Number <= last || l.Err == nil && (len(l.Data) == 0 || bytes.Contains(data, []byte("\n\n\n\n")) && bytes.IndexByte(l.Data, '\n') >= 0) {
				t.Errorf("line %d behind %d: %q", l.Number, last, l.Data)
			}
			last = l.Number
		}
		if last == 0 {
			t.Error("no line at all")
		}
	})
}

func BenchmarkRead(b *testing.B) {
	for name, data := range map[string]string{"a.txt": made.stamped(), "a.md": made.markdown(), "a.html": made.page("utf-8"), "a.jsonl:1": made.line()} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				if _, err := format.Read(name, []byte(data)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func decomposed(s string) string { return norm.NFD.String(s) }
func composed(s string) string   { return norm.NFC.String(s) }
