package pages_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"html"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// reader is someone who reads the pages of a server in one language.
type reader struct {
	*testing.T
	*httptest.Server
	language string
}

func (r reader) get(address string) answer {
	return get(r.T, r.Server, address, "Accept-Language", r.language)
}

// TestEveryLinkLeadsSomewhere visits all there is, from the start page on.
func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for name, g := range map[string]*store.Graph{"seeds": seeded(t), "garden": garden(t), "crowd": crowd(t, 60), "empty": build(t, store.NewBuilder())} {
		server := serve(t, g)
		dataset, err := g.Dataset(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, language := range []string{"en", "vi"} {
			t.Run(name+" in "+language, func(t *testing.T) {
				pages := crawl(t, reader{t, server, language}, language)
				count := func(prefix string) (n int32) {
					for address := range pages {
						if strings.HasPrefix(address, prefix) && !strings.Contains(address, "?") {
							n++
						}
					}
					return n
				}
				// What no fact speaks of can only be searched for.
				reached := []int32{count("/a/"), count("/f/")}
				if want := []int32{dataset.ArticleCount, dataset.FactCount}; name == "seeds" && (reached[0] != want[0] || reached[1] != want[1]) {
					t.Errorf("%d articles and facts are reached of %d", reached, want)
				}
			})
		}
	}
}

func TestPagesSay(t *testing.T) {
	server := serve(t, garden(t))
	for _, c := range []struct {
		path string
		en   []string
		vi   []string
	}{
		{"/e/buoi", []string{
			"Person Trần Thị Bưởi", "Positions held 1", "Trưởng Ban, Ban Vườn from November 2020 attested from 5 April 2022 to 12 July 2023 2 articles stated score 0.90",
			"Meetings chaired 1", "Hội nghị Quýt 5 April 2022 Huế introduced as Trưởng Ban Vườn stated score 0.90", "chủ trì Hội nghị Quýt tại Huế.", "1 more quote",
			"Documents cited at the meetings chaired 1", "Nghị quyết 07-NQ/QT 2021 giống cây at Hội nghị Quýt", "studied brought up by: Trần Thị Bưởi",
			"bà Bưởi short form 0", "Possibly the same", "Likelihood 0.30: a reason that nobody has translated; the same name", "WIKIDATA https://www.wikidata.org/wiki/Q1 OTHER x",
		}, []string{"Nhân vật Trần Thị Bưởi", "từ tháng 11 năm 2020 được ghi nhận từ 5/4/2022 đến 12/7/2023", "nói thẳng điểm 0,90", "Cuộc họp đã chủ trì 1", "trùng tên"}},
		{"/e/a%2Fb%20%22c%22", []string{"Trưởng Ban, Ban Vườn until 2015 held before resolved score 0.70"}, []string{"đến năm 2015 đã từng giữ"}},
		{"/e/vuon", []string{"Part of 1", "Hội đồng Quả", "Who held positions here 2", "Trưởng Ban, Ban Vườn · Trần Thị Bưởi", "Took the place of 1", "on 2 January 2019", "commission of the Party", "central"},
			[]string{"cơ quan tham mưu của Đảng", "Thay thế cho 1"}},
		{"/e/qua", []string{"Documents issued 1", "Parts 1"}, []string{"Văn bản đã ban hành 1"}},
		{"/e/truong", []string{"Belongs to 1", "Who held it 2", "Title Trưởng Ban", "Rank head"}, []string{"Thứ bậc cấp trưởng"}},
		{"/e/quyt", []string{
			"Date 5 April 2022 (Sáng 5/4)", "Place Huế", "Term of the congress XIII", "In the articles reported", "Chaired by 1", "Attended by 1", "Speakers 1", "A curator entered this; there is no quote.", "curated score 1.00",
			"Documents cited 1", "The articles do not agree", "4 April 2022",
		}, []string{"Thời gian 5/4/2022 (Sáng 5/4)", "Các bài báo nói khác nhau"}},
		{"/e/mua", []string{"Date March 2022", "only referred to", "Documents adopted 1"}, []string{"Thời gian tháng 3 năm 2022"}},
		{"/e/d7", []string{"Type resolution (Nghị quyết)", "Symbol 07-NQ/QT The symbol read out Nghị quyết số 7 của Hội đồng Quả", "Subject giống cây", "Issued on 2021", "Issued by 1", "Adopted at 1", "Meetings that cite it 1", "Carried out by 1", "Other documents with this symbol Nghị quyết 07-NQ/QT (khóa cũ)"},
			[]string{"Ngày ban hành năm 2021", "Loại văn bản nghị quyết Số ký hiệu", "Được thực hiện bởi 1"}},
		{"/e/d8", []string{"Carries out 1", "Replaces 1"}, []string{"Thực hiện 1"}},
		{"/e/buoi2", []string{"The articles name it and say nothing more."}, []string{"Các bài chỉ nêu tên"}},
		{"/a/a1", []string{"Published 6 April 2022", "In Báo Vườn", "By Lan", "Read at the source", "unclear date: Sáng 5/4 has no year", "<b>whole</b>", "Copies of this report", "April 2022", "What the article says 11", "Trần Thị Bưởi chaired Hội nghị Quýt", "Named in the article People"},
			[]string{"Ngày đăng 6/4/2022", "ngày không rõ", "Trần Thị Bưởi chủ trì Hội nghị Quýt"}},
		{"/a/a2", []string{"Article without a title", "the article prints no date; 12 July 2023 is the day read from its text"}, []string{"bài không ghi ngày; ngày đọc được trong bài là 12/7/2023"}},
		{"/f/f-holds", []string{"Trần Thị Bưởi held the position Trưởng Ban, Ban Vườn", "Certainty stated", "The text says it outright.", "Score 0.90", "Different articles 2", "Quotes 2", "resolved score 0.70", "Rule: the verb stands behind the name (roles.verb-behind-name)",
			"Trần Thị Bưởi held the position Trưởng Ban, Ban Vườn. quanhe, " + home + "/f/f-holds (data version ", "Evidence: “Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì”, Hội nghị về vườn quýt, Báo Vườn, 6 April 2022, " + home + "/a/a1#", "@misc{quanhe-f-holds, title = {"},
			[]string{"Trần Thị Bưởi giữ chức vụ Trưởng Ban, Ban Vườn", "Bài viết nói thẳng điều đó.", "Quy tắc: động từ đứng sau tên"}},
		{"/about", []string{"Articles 3", "People 4", "Claims 13", "29 February 2024, 12:00 UTC", "Claims: chairs 0.90 0.80 0.85 1,200", "fact of a new kind", "5 articles", "What the reading was unsure of 2 unclear date 1 no meeting found 1", "unclear date: Sáng 5/4 has no year", "Where Hội nghị về vườn quýt"},
			[]string{"Bài báo 3", "29/2/2024, 12:00 UTC", "0,90 0,80 0,85 1.200"}},
		{"/", []string{"Newest meetings", "Hội nghị Quýt", "Most reported people", "Trần Thị Bưởi Trưởng Ban, Ban Vườn – 1 meeting", "make run"}, []string{"Cuộc họp mới nhất"}},
		{"/search?q=buoi", []string{"results for buoi", "without diacritics"}, []string{"kết quả"}},
		{"/search?q=07nq", []string{"Nghị quyết 07-NQ/QT"}, nil},
		{"/search?q=zzzzzz", []string{"0 results", "Nothing is called that"}, nil},
	} {
		for language, says := range map[string][]string{"en": c.en, "vi": c.vi} {
			a := get(t, server, c.path, "Accept-Language", language)
			d := parse(a.body)
			if a.StatusCode != 200 || len(d.problems) > 0 {
				t.Errorf("%s: %d, %v", c.path, a.StatusCode, d.problems)
			}
			for _, text := range says {
				if !strings.Contains(d.text, text) {
					t.Errorf("%s in %s does not say %q:\n%s", c.path, language, text, d.text)
				}
			}
		}
	}
}

func TestPagesLeadIntoTheViewer(t *testing.T) {
	live := store.NewLive(garden(t))
	for _, built := range []bool{true, false} {
		server := serveWith(t, live.Reader, slog.DiscardHandler, built)
		leads := strings.Contains(get(t, server, "/e/buoi").body, `href="/?ids=buoi"`)
		if shows := strings.Contains(get(t, server, "/f/f-chaired").body, `href="/?select=f-chaired"`); shows != built {
			t.Errorf("with the viewer %v: a claim leads there %v", built, shows)
		}
		invites := strings.Contains(get(t, server, "/search").body, "make run")
		if leads != built || invites == built {
			t.Errorf("with the viewer %v: pages lead there %v and say how to build it %v", built, leads, invites)
		}
	}
}

// TestHostileTextStaysText looks at every page that shows what nobody would be called.
func TestHostileTextStaysText(t *testing.T) {
	server := serve(t, garden(t))
	shown := strings.Join(strings.Fields(strings.ReplaceAll(hostile, "\x00", "\uFFFD")), " ")
	for _, path := range []string{"/e/evil", "/e/quyt", "/a/a1", "/a/a3", "/a/a3?fact=f-evil", "/a/a3?start=3&end=30", "/f/f-evil", "/search?q=alert", "/search?q=" + url.QueryEscape(hostile)} {
		a := get(t, server, path)
		d := parse(a.body)
		if a.StatusCode != 200 || len(d.problems) > 0 {
			t.Errorf("%s: %d, %v", path, a.StatusCode, d.problems)
		}
		if strings.Contains(a.body, "<script>alert") || strings.Contains(a.body, "</title>&amp;'") {
			t.Errorf("%s: %s", path, around(a.body, "<script>alert"))
		}
		if !strings.Contains(d.text, shown) {
			t.Errorf("%s does not say %q:\n%s", path, shown, d.text)
		}
		if strings.ContainsAny(d.title+d.description, "\u202e\u2066") {
			t.Errorf("%s turns its title around: %q", path, d.title)
		}
	}
	long := parse(get(t, server, "/e/cu").body)
	if len(long.title) > 700 || len(long.description) > 1500 || !strings.Contains(long.text, strings.TrimSpace(endless)) {
		t.Errorf("title %q, description %q", long.title, long.description)
	}
}

func TestStructuredData(t *testing.T) {
	server := serve(t, garden(t))
	for path, want := range map[string]map[string]any{
		"/e/buoi": {"@type": "Person", "name": "Trần Thị Bưởi", "alternateName": []any{"bà Bưởi"}, "sameAs": []any{"https://www.wikidata.org/wiki/Q1"},
			"hasOccupation": []any{map[string]any{"@type": "Occupation", "@id": home + "/e/truong", "name": "Trưởng Ban, Ban Vườn"}}},
		"/e/evil":            {"@type": "Person", "name": strings.ReplaceAll(hostile, "\x00", "\x00")},
		"/e/a%2Fb%20%22c%22": {"@type": "Person", "hasOccupation": nil},
		"/e/vuon":            {"@type": "Organization", "parentOrganization": []any{map[string]any{"@type": "Organization", "@id": home + "/e/qua", "name": "Hội đồng Quả"}}},
		"/e/quyt":            {"@type": "Event", "startDate": "2022-04-05", "location": map[string]any{"@type": "Place", "name": "Huế"}, "performer": []any{map[string]any{"@type": "Person", "@id": home + "/e/a%2Fb%20%22c%22", "name": "Lê Văn Cam"}}},
		"/e/d7":              {"@type": "Legislation", "legislationIdentifier": "07-NQ/QT", "legislationDate": "2021", "inLanguage": "vi"},
		"/a/a1":              {"@type": "NewsArticle", "headline": "Hội nghị về vườn quýt", "datePublished": "2022-04-06", "sameAs": "https://bao.example/1"},
		"/f/f-cites":         {"@type": "Claim", "text": "Hội nghị Quýt cites Nghị quyết 07-NQ/QT"},
		"/about":             {"@type": "Dataset", "dateModified": "2024-02-29T12:00:00Z"},
	} {
		d := parse(get(t, server, path).body)
		var got map[string]any
		if len(d.jsonLD) != 1 || json.Unmarshal([]byte(d.jsonLD[0]), &got) != nil {
			t.Errorf("%s: %s", path, d.jsonLD)
			continue
		}
		want["@id"], want["url"] = home+path, home+path
		if d.canonical != home+path {
			t.Errorf("%s has the canonical address %s", path, d.canonical)
		}
		for property, value := range want {
			x, _ := json.Marshal(got[property])
			y, _ := json.Marshal(value)
			if !bytes.Equal(x, y) {
				t.Errorf("%s: %s is %s, want %s", path, property, x, y)
			}
		}
	}
}

func TestQuotesAreMarked(t *testing.T) {
	server := serve(t, garden(t))
	const first = "Sáng 5/4, 🍊 bà Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì Hội nghị Quýt tại Huế."
	for query, want := range map[string]string{
		"":                           "",
		"?fact=f-chaired":            first,
		"?fact=f-holds-old":          "Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì",
		"?fact=f-issued":             "07-NQ/QT của Hội đồng Quả về giống cây",
		"?start=10&end=14":           "🍊 bà",
		"?start=0&end=9":             "Sáng 5/4,",
		"?start=71&end=86":           "i Huế.Hội ngh", // over the end of a paragraph
		"?fact=nobody":               "",
		"?fact=f-curated":            "",
		"?start=5&end=5":             "",
		"?start=-1&end=5":            "",
		"?start=5":                   "",
		"?end=5":                     "",
		"?start=0&end=99999":         "",
		"?start=0&end=4294967297":    "",
		"?start=9&end=1e1":           "",
		"?start=0&end=9&fact=nobody": "",
	} {
		a := get(t, server, "/a/a1"+query)
		d := parse(a.body)
		if got := strings.Join(d.marked, ""); got != want || a.StatusCode != 200 {
			t.Errorf("%s marks %q, want %q (%d)", query, got, want, a.StatusCode)
		}
		refused := strings.Contains(d.text, "a quote that is not in this article")
		if refused != (query != "" && want == "") {
			t.Errorf("%s is refused: %v", query, refused)
		}
		if want != "" {
			_, rest, _ := strings.Cut(a.body, `<section class="marked"`)
			_, rest, _ = strings.Cut(rest, `href="#`)
			fragment, _, _ := strings.Cut(rest, `"`)
			if d.ids[fragment] != 1 {
				t.Errorf("%s leads to #%s", query, fragment)
			}
		}
	}
	// Where passages do not cross, the element itself has the quote, so that :target marks it without a script.
	d := parse(get(t, server, "/a/a1").body)
	if got := d.idText["0-77"]; got != first {
		var have []string
		for id := range d.ids {
			have = append(have, id)
		}
		t.Errorf("the first passage is %q of %q", got, have)
	}
}

func TestOtherAnswers(t *testing.T) {
	server := serve(t, garden(t))
	long := strings.Repeat("w ", 3000)
	for _, c := range []struct {
		method, path string
		status       int
		location     string
		says         string
	}{
		{"GET", "/e/nobody", 404, "", "There is no such page"},
		{"GET", "/e/" + url.PathEscape(hostile), 404, "", "There is no such page"},
		{"GET", "/e/%FF%00", 404, "", "There is no such page"},
		{"GET", "/a/nobody", 404, "", "There is no such page"},
		{"GET", "/f/nobody", 404, "", "There is no such page"},
		{"GET", "/e/t13", 404, "", "There is no such page"},
		{"GET", "/e/", 404, "", "There is no such page"},
		{"GET", "/nowhere/at/all", 404, "", "There is no such page"},
		{"GET", "/e/buoi?list=nothing", 404, "", "There is no such page"},
		{"GET", "/e/buoi-old", 301, "/e/buoi", ""},
		{"GET", "/e/buoi-old?list=chaired", 301, "/e/buoi?list=chaired", ""},
		{"GET", "/f/f-holds-old", 301, "/f/f-holds", ""},
		{"GET", "/e/a1", 301, "/a/a1", ""},
		{"GET", "/e/f-holds", 301, "/f/f-holds", ""},
		{"GET", "/a/buoi", 301, "/e/buoi", ""},
		{"GET", "/f/a1", 301, "/a/a1", ""},
		{"GET", "/e/a%2Fb%20%22c%22", 200, "", "Lê Văn Cam"},
		{"GET", "/?ids=buoi&depth=2", 302, "/e/buoi", ""},
		{"GET", "/?ids=nobody", 404, "", "There is no such page"},
		{"GET", "/viewer?ids=buoi", 302, "/?ids=buoi", ""},
		{"GET", "/e/buoi?list=chaired&after=nonsense", 400, "", "This address cannot be answered"},
		{"GET", "/f/f-holds?before=%00", 400, "", "This address cannot be answered"},
		{"GET", "/about?after=nonsense", 400, "", "This address cannot be answered"},
		{"GET", "/search?q=buoi&after=nonsense", 400, "", "This address cannot be answered"},
		{"GET", "/search?q=" + url.QueryEscape(long), 400, "", "This cannot be searched for"},
		{"GET", "/search?q=buoi&type=NOTHING", 200, "", "Trần Thị Bưởi"},
		{"GET", "/search?q=%FF%FE", 400, "", "This cannot be searched for"},
		{"GET", "/pages/nothing.css", 404, "", ""},
		{"GET", "/pages/messages.csv", 404, "", ""},
		{"POST", "/e/buoi", 405, "", ""},
		{"DELETE", "/", 405, "", ""},
	} {
		a := do(t, server, c.method, c.path)
		if a.StatusCode != c.status || a.Header.Get("Location") != c.location || !strings.Contains(html.UnescapeString(a.body), c.says) {
			t.Errorf("%s %.80s: %d, to %q: %s", c.method, c.path, a.StatusCode, a.Header.Get("Location"), a.body)
		}
		if a.StatusCode >= 400 && c.says != "" {
			if d := parse(a.body); len(d.problems) > 0 || !strings.Contains(a.body, `action="/search"`) || a.Header.Get("Cache-Control") != "no-store" {
				t.Errorf("%.80s: %v, %v", c.path, d.problems, a.Header)
			}
		}
	}
}

func TestListsHavePages(t *testing.T) {
	server := serve(t, crowd(t, 120))
	start := parse(get(t, server, "/e/m").body)
	if !strings.Contains(start.text, "Attended by 120") || !strings.Contains(start.text, "All 120") || !strings.Contains(start.text, "Names 121") ||
		strings.Contains(start.text, strings.Repeat("Đ", 119)) || !strings.Contains(parse(get(t, server, "/e/m?list=names").body).text, strings.Repeat("Đ", 119)) {
		t.Errorf("the meeting says %s", start.text)
	}
	for _, c := range []struct{ start, prefix string }{{"/e/m?list=attendees", "/f/fp"}, {"/about", "/a/a"}} {
		seen, address := 0, c.start
		var back string
		for range 10 {
			a := get(t, server, address)
			body := a.body
			d := parse(body)
			if a.StatusCode != 200 || len(d.problems) > 0 {
				t.Fatalf("%s: %d, %v", address, a.StatusCode, d.problems)
			}
			for _, link := range d.links {
				if strings.HasPrefix(link, c.prefix) {
					seen++
				}
			}
			next, _, more := strings.Cut(cut(body, `rel="next" href="`), `"`)
			if !more {
				back, _, _ = strings.Cut(cut(body, `rel="prev" href="`), `"`)
				break
			}
			path, _, _ := strings.Cut(c.start, "?")
			address = path + html.UnescapeString(next)
		}
		if seen != 120 {
			t.Errorf("%s: %d entries on all pages", c.start, seen)
		}
		path, _, _ := strings.Cut(c.start, "?")
		if a := get(t, server, path+html.UnescapeString(back)); back == "" || a.StatusCode != 200 || !strings.Contains(a.body, `rel="next"`) {
			t.Errorf("%s: back to %q: %d", c.start, back, a.StatusCode)
		}
	}
}

// cut is what follows the first occurrence of a text, "" if there is none.
func cut(s, after string) string {
	_, rest, _ := strings.Cut(s, after)
	return rest
}

func TestBrowsersAskAgain(t *testing.T) {
	live := store.NewLive(garden(t))
	server := serveFrom(t, live.Reader, slog.DiscardHandler)
	for _, path := range []string{"/", "/e/buoi", "/a/a1", "/f/f-holds", "/about", "/search?q=buoi"} {
		a := get(t, server, path, "Accept-Encoding", "identity")
		tag := a.Header.Get("ETag")
		if tag == "" || a.Header.Get("Cache-Control") != "no-cache" || strings.Join(a.Header.Values("Vary"), ", ") != "Accept-Encoding, Accept-Language, Cookie" || a.Header.Get("Content-Language") != "en" {
			t.Errorf("%s: %v", path, a.Header)
		}
		if again := get(t, server, path, "If-None-Match", tag); again.StatusCode != http.StatusNotModified || again.body != "" {
			t.Errorf("%s: %d for a browser that has it", path, again.StatusCode)
		}
		if other := get(t, server, path, "If-None-Match", tag, "Accept-Language", "vi"); other.StatusCode != 200 || other.Header.Get("ETag") == tag {
			t.Errorf("%s: %d in another language", path, other.StatusCode)
		}
		zipped := get(t, server, path, "Accept-Encoding", "gzip") // asked for by hand, so it is not undone
		if zipped.Header.Get("Content-Encoding") != "gzip" || len(zipped.body)*2 > len(a.body) || get(t, server, path, "If-None-Match", zipped.Header.Get("ETag"), "Accept-Encoding", "gzip").StatusCode != http.StatusNotModified {
			t.Errorf("%s: %d bytes of %d, %v", path, len(zipped.body), len(a.body), zipped.Header)
		}
		head := do(t, server, http.MethodHead, path, "Accept-Encoding", "identity")
		if head.StatusCode != 200 || head.body != "" || head.ContentLength != int64(len(a.body)) || head.Header.Get("ETag") != tag {
			t.Errorf("HEAD %s: %d, %d bytes announced of %d", path, head.StatusCode, head.ContentLength, len(a.body))
		}
		if policy := a.Header.Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "unsafe") {
			t.Errorf("%s: %s", path, policy)
		}
	}
	if head := do(t, server, http.MethodHead, "/e/nobody"); head.StatusCode != 404 || head.body != "" {
		t.Errorf("HEAD of nobody: %d %q", head.StatusCode, head.body)
	}
	before := get(t, server, "/about").Header.Get("ETag")
	live.Failed("loading the articles: there are none")
	if about := get(t, server, "/about", "If-None-Match", before); about.StatusCode != 200 || !strings.Contains(about.body, "a newer load failed") {
		t.Errorf("after a load that failed: %d", about.StatusCode)
	}
	tag := get(t, server, "/search").Header.Get("ETag")
	live.Swap(crowd(t, 2))
	if other := get(t, server, "/search", "If-None-Match", tag); other.StatusCode != 200 {
		t.Errorf("%d for a browser that has the version before", other.StatusCode)
	}
	for _, file := range parse(get(t, server, "/search").body).files {
		if !strings.HasPrefix(file, "/pages/") {
			continue
		}
		a := get(t, server, file)
		plain, _, _ := strings.Cut(file, "?")
		if !strings.Contains(a.Header.Get("Cache-Control"), "immutable") || get(t, server, plain+"?v=old").Header.Get("Cache-Control") != "no-cache" {
			t.Errorf("%s: %v", file, a.Header)
		}
	}
}

func TestLanguage(t *testing.T) {
	server := serve(t, garden(t))
	for _, c := range []struct{ accept, cookie, want string }{
		{"", "", "en"}, {"vi", "", "vi"}, {"vi-VN,vi;q=0.9,en;q=0.8", "", "vi"}, {"en-US,en;q=0.9,vi;q=0.8", "", "en"}, {"fr", "", "en"}, {"fr,vi;q=0.5", "", "vi"},
		{"vi;q=0, en", "", "en"}, {"nonsense;;;q=x", "", "en"}, {strings.Repeat("a-", 2000), "", "en"},
		{"en", "lang=vi", "vi"}, {"vi", "lang=en", "en"}, {"vi", "lang=fr", "vi"}, {"en", "lang=", "en"}, {"en", `lang="vi`, "en"},
	} {
		d := parse(get(t, server, "/about", "Accept-Language", c.accept, "Cookie", c.cookie).body)
		if d.language != c.want {
			t.Errorf("%.40q with %q is answered in %s", c.accept, c.cookie, d.language)
		}
	}
	for path, want := range map[string]string{
		"/about?lang=vi": "/about", "/e/buoi?lang=vi&list=chaired": "/e/buoi?list=chaired", "/e/a%2Fb%20%22c%22?lang=vi": "/e/a%2Fb%20%22c%22",
		"/search?q=b%C6%B0%E1%BB%9Fi&lang=vi": "/search?q=b%C6%B0%E1%BB%9Fi", "/e/nobody?lang=vi": "/e/nobody",
	} {
		a := get(t, server, path)
		cookies := a.Cookies()
		if a.StatusCode != http.StatusSeeOther || a.Header.Get("Location") != want || len(cookies) != 1 || cookies[0].Name != "lang" || cookies[0].Value != "vi" || !cookies[0].Secure {
			t.Errorf("%s: %d to %q with %v", path, a.StatusCode, a.Header.Get("Location"), cookies)
		}
	}
	if a := get(t, server, "/about?lang=fr"); a.StatusCode != http.StatusSeeOther || len(a.Cookies()) != 0 {
		t.Errorf("an unknown language: %d, %v", a.StatusCode, a.Cookies())
	}
	for _, path := range []string{"//evil.example/?lang=vi", `/\evil.example/?lang=vi`, "/%2F%2Fevil.example?lang=vi", "/.//evil.example?lang=vi"} {
		to, err := url.Parse(get(t, server, path).Header.Get("Location"))
		if err != nil || to.Host != "" || strings.HasPrefix(to.String(), "//") || strings.HasPrefix(to.String(), `/\`) {
			t.Errorf("%s leads to %s: %v", path, to, err)
		}
	}
	// Names and quotes are Vietnamese on an English page.
	if d := parse(get(t, server, "/e/buoi").body); !d.languages["vi"] || d.language != "en" {
		t.Errorf("languages %v", d.languages)
	}
}

// broken is a store that fails.
type broken struct {
	store.Reader
	err error
}

func (b broken) Dataset(context.Context) (*model.Dataset, error) {
	if b.err == nil {
		panic("the secret cause")
	}
	return nil, b.err
}

func TestFailuresStayInside(t *testing.T) {
	for _, err := range []error{nil, fmt.Errorf("the secret cause")} {
		var log bytes.Buffer
		server := serveFrom(t, func() store.Reader { return broken{err: err} }, slog.NewTextHandler(&log, nil))
		for _, path := range []string{"/", "/e/x", "/a/x", "/f/x", "/about", "/search?q=x"} {
			a := get(t, server, path)
			if d := parse(a.body); a.StatusCode != 500 || strings.Contains(a.body, "secret") || !strings.Contains(d.text, "Something went wrong here") || len(d.problems) > 0 {
				t.Errorf("%s: %d %s %v", path, a.StatusCode, a.body, d.problems)
			}
		}
		if !strings.Contains(log.String(), "the secret cause") {
			t.Errorf("the log says %s", log.String())
		}
	}
}

// TestQueriesGiveThePages runs what the links into the playground carry.
func TestQueriesGiveThePages(t *testing.T) {
	server := serve(t, garden(t))
	for path, says := range map[string]string{
		"/e/buoi": "Hội nghị Quýt", "/e/vuon": "Hội đồng Quả", "/e/truong": "Trần Thị Bưởi", "/e/quyt": "2022-04-04", "/e/d8": "REPLACES", "/e/a%2Fb%20%22c%22": "Lê Văn Cam",
		"/a/a1": "07-NQ/QT của Hội đồng Quả", "/f/f-cites": "CITES", "/about": "fact of a new kind",
	} {
		found := false
		for _, link := range parse(get(t, server, path).body).links {
			if !strings.HasPrefix(link, "/playground?") {
				continue
			}
			found = true
			a := get(t, server, strings.Replace(link, "/playground", "/graphql", 1))
			if a.StatusCode != 200 || strings.Contains(a.body, `"errors"`) || !strings.Contains(a.body, says) {
				t.Errorf("%s: %d %s", path, a.StatusCode, a.body)
			}
		}
		if !found {
			t.Errorf("%s does not lead to the playground", path)
		}
	}
}

func FuzzAddresses(f *testing.F) {
	server := serve(f, garden(f))
	for _, path := range []string{"e/buoi", "a/a1", "f/f-chaired", "about", "search", ""} {
		f.Add(path, "list=chaired&after=x", "vi")
	}
	f.Add("a/a1", "start=1&end=5&fact=f-chaired", "en")
	f.Add("search", "q=%FF<script>&type=PERSON", "en;q=0.5,vi")
	f.Add("e/"+hostile, "lang=vi", "")
	f.Fuzz(func(t *testing.T, path, query, accept string) {
		request := httptest.NewRequest(http.MethodGet, "/", nil)
		request.URL = &url.URL{Path: "/" + path, RawQuery: query}
		request.Header["Accept-Language"] = []string{accept}
		answer := httptest.NewRecorder()
		server.Config.Handler.ServeHTTP(answer, request)
		switch answer.Code {
		case 200, 400, 404:
			if strings.HasPrefix(answer.Header().Get("Content-Type"), "text/html") && !strings.HasPrefix(path, "playground") {
				if d := parse(answer.Body.String()); len(d.problems) > 0 {
					t.Errorf("%q %q: %v", path, query, d.problems)
				}
			}
		case 301, 302, 303, 307, 308:
			if to, err := url.Parse(answer.Header().Get("Location")); err != nil || to.Host != "" || strings.HasPrefix(to.String(), "//") {
				t.Errorf("%q %q leads to %q", path, query, answer.Header().Get("Location"))
			}
		default:
			if strings.HasPrefix(path, "graphql") {
				return
			}
			t.Errorf("%q %q: %d", path, query, answer.Code)
		}
	})
}

// BenchmarkPages renders the largest pages of the seeds. Beside the time it tells how many times that of the query which
// the page's link into the playground carries, answered as JSON.
func BenchmarkPages(b *testing.B) {
	handler := serve(b, seeded(b)).Config.Handler
	request := func(path string) string {
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, path, nil))
		return answer.Body.String()
	}
	largest := func(search string) (path string) {
		size := 0
		for _, link := range parse(request("/search?q=" + search)).links {
			if !strings.HasPrefix(link, "/e/") && !strings.HasPrefix(link, "/a/") {
				continue
			}
			if n := len(request(link)); n > size {
				path, size = link, n
			}
		}
		return path
	}
	for name, path := range map[string]string{"person": largest("tho&type=PERSON"), "organisation": largest("ban&type=ORGANIZATION"), "meeting": largest("hoi&type=MEETING"), "article": largest("hoi&type=ARTICLE"), "about": "/about"} {
		b.Run(name, func(b *testing.B) {
			var query string
			for _, link := range parse(request(path)).links {
				if strings.HasPrefix(link, "/playground?") {
					query = strings.Replace(link, "/playground", "/graphql", 1)
				}
			}
			var rendering, answering time.Duration
			for b.Loop() {
				start := time.Now()
				b.SetBytes(int64(len(request(path))))
				rendering += time.Since(start)
				b.StopTimer()
				start = time.Now()
				request(query)
				answering += time.Since(start)
				b.StartTimer()
			}
			b.ReportMetric(float64(rendering)/float64(answering), "x-query")
		})
	}
}

// TestManyReadersAtOnce lets readers of both languages ask for pages while the graph is exchanged.
func TestManyReadersAtOnce(t *testing.T) {
	one, other := garden(t), garden(t)
	live := store.NewLive(one)
	server := serveFrom(t, live.Reader, slog.DiscardHandler)
	paths := []string{"/", "/e/buoi", "/a/a1?fact=f-chaired", "/f/f-holds", "/about", "/search?q=buoi"}
	want := map[string]string{}
	for _, path := range paths {
		for _, language := range []string{"en", "vi"} {
			want[language+path] = get(t, server, path, "Accept-Language", language).body
		}
	}
	var all sync.WaitGroup
	for i := range 8 {
		all.Go(func() {
			for j := range 40 {
				path, language := paths[(i+j)%len(paths)], []string{"en", "vi"}[i%2]
				if got := get(t, server, path, "Accept-Language", language); got.body != want[language+path] {
					t.Errorf("%s in %s is another page", path, language)
				}
				if j%10 == 0 {
					live.Swap([]*store.Graph{one, other}[j/10%2])
				}
			}
		})
	}
	all.Wait()
}
