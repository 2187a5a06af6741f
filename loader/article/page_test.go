package article_test

import (
	"errors"
	"strings"
	"testing"

	"quanhe/loader/article"
)

func TestDay(t *testing.T) {
	for s, want := range map[string]string{
		"2023-04-03":                       "2023-04-03",
		"2023-04-03T23:48:00+07:00":        "2023-04-03",
		"2023-04-03T23:48:00.123+0700":     "2023-04-03",
		"2023-04-03T20:00:00Z":             "2023-04-04", // three in the morning in Hà Nội
		"2023-04-03T20:00:00":              "2023-04-03",
		"2023-04-03 20:00":                 "2023-04-03",
		"2023/4/3":                         "2023-04-03",
		"20230403":                         "2023-04-03",
		"03/04/2023":                       "2023-04-03",
		"Thứ hai, 03/04/2023, 23:48 GMT+7": "2023-04-03",
		"3-4-2023":                         "2023-04-03",
		"23:48 | 3.4.2023":                 "2023-04-03",
		"ngày 3 tháng 4 năm 2023":          "2023-04-03",
		"Hà Nội, 03 Tháng 4, 2023":         "2023-04-03",
		"3 Tháng Tư, 2023":                 "2023-04-03",
		"Tháng Tư 3, 2023":                 "2023-04-03",
		"03/04/23 23:48":                   "2023-04-03",
		"Mon, 03 Apr 2023 10:00:00 GMT":    "2023-04-03",
		"Mon, 3 Apr 2023 10:00:00 +0700":   "2023-04-03",
		"April 3, 2023":                    "2023-04-03",

		"":                          "",
		"hôm qua":                   "",
		"04/13/2023":                "", // the month first is not read as a day that is not there
		"31/02/2023":                "",
		"2023-02-30":                "",
		"2023-02-30T10:00:00+07:00": "",
		"2023":                      "",
		"04/2023":                   "",
		"3/4/23":                    "",
		"1680540480":                "",
		"0001-01-01T00:00:00Z":      "",
		"1970-01-01":                "",
		"03/04/2023 - 05/04/2023":   "",
		"2023-04/03":                "",
		"99999999999999/1/2023":     "",
		strings.Repeat("1/", 1000):  "",
	} {
		if got := article.Day(s); got != want {
			t.Errorf("%q is read as %q, want %q", s, got, want)
		}
	}
}

func page(t testing.TB, meta article.Metadata, text string) *article.Article {
	t.Helper()
	a, err := article.ReadPage("test.md", meta, text)
	if err != nil {
		t.Fatal(err)
	}
	invariants(t, a)
	return a
}

func TestMetadataOverridesTheLayout(t *testing.T) {
	text := "Sơ kết quý\n23:48 03/04/2023\nBTV - Ngày 5/1, Bộ Y tế tổ chức hội nghị.\nHoài Thu"
	a := page(t, article.Metadata{}, text)
	if a.Title != "Sơ kết quý" || a.PublishedOn != "2023-04-03" || a.Author != "Hoài Thu" || a.Source != "BTV" || a.URL != "" {
		t.Errorf("without metadata: %q %q %q %q", a.Title, a.PublishedOn, a.Author, a.Source)
	}
	a = page(t, article.Metadata{Title: " Sơ kết\tquý I. ", Author: "An  Bình", Source: "Báo Mới", Published: "4/4/2023", URL: "https://bao.vn/a?b=1"}, text)
	if a.Title != "Sơ kết quý I." || a.PublishedOn != "2023-04-04" || a.Author != "An Bình" || a.Source != "Báo Mới" || a.URL != "https://bao.vn/a?b=1" {
		t.Errorf("with metadata: %q %q %q %q %q", a.Title, a.PublishedOn, a.Author, a.Source, a.URL)
	}
	if a.Text != "Sơ kết quý I.\n\n"+text || a.Sentences[0].Role != article.Headline || a.Sentences[1].Role != article.Body || len(a.Repaired) != 0 {
		t.Errorf("text %q, roles %v, repaired %q", a.Text, a.Sentences, a.Repaired)
	}
}

func TestTheHeadlineIsPrintedOnce(t *testing.T) {
	a := page(t, article.Metadata{Title: "Họp bàn về thủy lợi."}, "Thời sự\n\nHỌP BÀN VỀ\u00A0THỦY LỢI.\n\nSáng nay, hội nghị đã diễn ra.")
	var roles []article.Role
	for _, s := range a.Sentences {
		roles = append(roles, s.Role)
	}
	if strings.Count(strings.ToLower(a.Text), "họp") != 1 || len(roles) != 3 || roles[0] != article.Furniture || roles[1] != article.Headline || roles[2] != article.Body {
		t.Errorf("text %q, roles %v", a.Text, roles)
	}
}

func TestInvisibleLettersDoNotPrintTheHeadlineTwice(t *testing.T) {
	text := "Họp bàn\x14 về thủy\uFEFF lợi\n\nSáng nay, hội nghị đã diễn ra."
	if a := page(t, article.Metadata{Title: "Họp bàn về thủy lợi"}, text); a.Text != text || a.Title != "Họp bàn về thủy lợi" {
		t.Errorf("text %q, title %q", a.Text, a.Title)
	}
}

func TestOddMetadataIsLeftOutAndSaid(t *testing.T) {
	text := "Sơ kết quý\n23:48 03/04/2023\nNgày 5/1, hội nghị đã diễn ra."
	for _, c := range []struct {
		meta article.Metadata
		want string
	}{
		{article.Metadata{Published: "hôm qua"}, "hôm qua"},
		{article.Metadata{URL: "javascript:alert(1)"}, "javascript:alert(1)"},
		{article.Metadata{URL: "/tin/1.html"}, "/tin/1.html"},
		{article.Metadata{URL: "http://[::1"}, "http://[::1"},
		{article.Metadata{Title: strings.Repeat("Hội nghị ", 1000)}, "the title has 8999 letters"},
		{article.Metadata{Author: strings.Repeat("a", 201)}, "the author has 201 letters"},
	} {
		a := page(t, c.meta, text)
		if a.Title != "Sơ kết quý" || a.PublishedOn != "2023-04-03" || a.URL != "" || a.Author != "" || len(a.Repaired) != 1 || !strings.Contains(a.Repaired[0], c.want) {
			t.Errorf("%+v: %q %q %q, repaired %q", c.meta, a.Title, a.PublishedOn, a.URL, a.Repaired)
		}
	}
	if a := page(t, article.Metadata{Title: "\u200b\u0001"}, text); a.Text != text || a.Title != "Sơ kết quý" {
		t.Errorf("an invisible title: %q", a.Text)
	}
	for text, want := range map[string]error{" \n": article.ErrEmpty, "a\x00": article.ErrBinary, "\xff": article.ErrNotUTF8} {
		if _, err := article.ReadPage("x", article.Metadata{Title: "Tin"}, text); !errors.Is(err, want) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func FuzzReadPage(f *testing.F) {
	f.Add("Tiêu đề", "2023-04-03", "https://a.vn", "Tiêu đề\nThân bài.")
	f.Fuzz(func(t *testing.T, title, date, url, text string) {
		a, err := article.ReadPage("x", article.Metadata{Title: title, Published: date, URL: url, Author: date, Source: url}, text)
		if err != nil {
			return
		}
		invariants(t, a)
		if again, err := article.ReadPage("x", article.Metadata{Title: a.Title}, a.Text); err != nil || again.Text != a.Text {
			t.Errorf("reading again gives %q of %q", again.Text, a.Text)
		}
	})
}
