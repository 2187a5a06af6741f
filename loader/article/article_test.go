package article_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"quanhe/loader/article"
	"quanhe/seeds"
)

func read(t testing.TB, text string) *article.Article {
	t.Helper()
	a, err := article.Read("test.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestLayout(t *testing.T) {
	for _, c := range []struct{ odd, text, title, published, author, source string }{
		{"headline, body, byline with agency", "Tổng kết công tác năm\nNgày 5/1, Bộ Y tế tổ chức hội nghị. Hoài Thu (TTXVN)", "Tổng kết công tác năm", "", "Hoài Thu", "TTXVN"},
		{"furniture before the headline", "Sign In\n383\n+ aa -\n\nHọp bàn về thủy lợi\n\nSáng nay, hội nghị đã diễn ra.", "Họp bàn về thủy lợi", "", "", ""},
		{"a stamp with the time first", "Khai mạc kỳ họp\n23:48 03/04/2023\nSáng nay, kỳ họp đã khai mạc.", "Khai mạc kỳ họp", "2023-04-03", "", ""},
		{"a stamp with the byline before it", "Bà A nhận nhiệm vụ\nVăn Trân - Thứ sáu, 28/06/2024 18:14 (GMT+7)\nChiều nay, lễ trao quyết định đã diễn ra.", "Bà A nhận nhiệm vụ", "2024-06-28", "Văn Trân", ""},
		{"a stamp behind words", "Cập nhật lúc : 13/07/2023 12:27\nSơ kết công tác\nHội nghị đã diễn ra.", "Sơ kết công tác", "2023-07-13", "", ""},
		{"a byline in capitals", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\n\nHOÀI ANH", "Gặp mặt đầu xuân", "", "HOÀI ANH", ""},
		{"two names with a dash", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\nThu Hà - Anh Đức (TTXVN)", "Gặp mặt đầu xuân", "", "Thu Hà - Anh Đức", "TTXVN"},
		{"the source behind 'Theo'", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra./.\n\nTheo Báo Bình Minh", "Gặp mặt đầu xuân", "", "", "Báo Bình Minh"},
		{"an agency behind a slash", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra./. Thu Hà/BTV.VN", "Gặp mặt đầu xuân", "", "Thu Hà", "BTV.VN"},
		{"an agency alone", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\n\nTin, ảnh: TTXBN", "Gặp mặt đầu xuân", "", "", "TTXBN"},
		{"a department of the agency", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra./. Thu Hà/BTV-Ban Thời sự", "Gặp mặt đầu xuân", "", "Thu Hà", "BTV"},
		{"who took down an interview", "Gặp mặt đầu xuân\nXin cảm ơn ông! Thu Hà (thực hiện)", "Gặp mặt đầu xuân", "", "Thu Hà", ""},
		{"the office of the author", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra. Trần Thu Hà (Ban Dân vận Tỉnh ủy)", "Gặp mặt đầu xuân", "", "Trần Thu Hà", ""},
		{"who took the pictures", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra./. Thu Hà, ảnh: Anh Đức", "Gặp mặt đầu xuân", "", "Thu Hà", ""},
		{"'Theo' before a name with its agency", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra. Theo Thu Hà (BTV)", "Gặp mặt đầu xuân", "", "Thu Hà", "BTV"},
		{"'Theo' before an agency and a name", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra. Theo BTV Thu Hà", "Gặp mặt đầu xuân", "", "Thu Hà", "BTV"},
		{"a note behind the byline", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\n\nThu Hà\n\n*Mời bạn đọc vào chuyên mục Xã hội để xem thêm những tin, bài khác của báo.", "Gặp mặt đầu xuân", "", "Thu Hà", ""},
		{"a stamp that ends with the time", "Gặp mặt đầu xuân\n\n22/02/2025 18:50 |\n\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-22", "", ""},
		{"a stamp that is nothing but a day", "Gặp mặt đầu xuân\n12/02/2025\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-12", "", ""},
		{"a stamp that begins with the year", "Gặp mặt đầu xuân\n\n2025-02-12\n\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-12", "", ""},
		{"a stamp of a machine", "Gặp mặt đầu xuân\n2025-02-12 09:54:47\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-12", "", ""},
		{"a day in brackets above the headline", "(12-02-2025)\nGặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-12", "", ""},
		{"a stamp with the time glued to the day", "Gặp mặt đầu xuân\nThu Hà • Chủ nhật, 16/02/2025-09:11\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-16", "Thu Hà", ""},
		{"a stamp with a day of the week as a number", "Gặp mặt đầu xuân\nThứ 6, 14/02/2025\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a stamp with half-days", "Gặp mặt đầu xuân\n14/02/2025 9:54:47 AM\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a stamp with a short year", "Gặp mặt đầu xuân\n14-02-25 9:54\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a stamp with seconds and a zone", "Gặp mặt đầu xuân\n14/2/25 09:54:12 GMT+7\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a moment in another time zone", "Gặp mặt đầu xuân\n2025-02-13T20:54:12Z\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a stamp with the month in words", "Gặp mặt đầu xuân\n14 Tháng Mười Hai, 2025\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-12-14", "", ""},
		{"a stamp with the month first", "Gặp mặt đầu xuân\nTháng Hai 14, 2025\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a stamp that was changed", "Gặp mặt đầu xuân\n14 tháng 2 2025, 14:45 +07 Cập nhật 43 phút trước\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a stamp with who read it", "Gặp mặt đầu xuân\nNgày 14/02/2025, lúc 14:45 | 1.204 lượt xem\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"a headline with a full stop above a stamp", "Bà con gặp mặt đầu xuân.\n14/02/2025 14:45\nBuổi gặp mặt đã diễn ra.", "Bà con gặp mặt đầu xuân.", "2025-02-14", "", ""},
		{"prose above a crosshead", "Buổi gặp mặt đã diễn ra ở nhà văn hóa.\nBà con rất vui.\nĂn Tết\nMâm cỗ đã bày.\nAi cũng khen ngon.\nTrẻ con chạy quanh sân.\nTrời đổ mưa.", "", "", "", ""},
		{"a place and a day are no stamp", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\nCà Mau, ngày 14 tháng 2 năm 2025", "Gặp mặt đầu xuân", "", "", ""},
		{"prose with a day is no stamp", "Gặp mặt đầu xuân\nLúc 9:00 ngày 14/02/2025 tại nhà văn hóa\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "", "", ""},
		{"a section of the paper beside the time", "Gặp mặt đầu xuân\nĐời sống - Xã hội | 14/02/2025 9:54 SA\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "", ""},
		{"who posted it", "Gặp mặt đầu xuân\nNgười đăng: Thu Hà - 14/02/2025\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "Thu Hà", ""},
		{"a byline between headline and stamp", "Gặp mặt đầu xuân\nTHU HÀ\n14-02-25 9:54\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân", "2025-02-14", "THU HÀ", ""},
		{"a headline that ends in two full stops", "Gặp mặt đầu xuân..\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân..", "", "", ""},
		{"'Theo' before a name and a paper in brackets", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\nTheo Thu Hà (Báo Mới)", "Gặp mặt đầu xuân", "", "Thu Hà", "Báo Mới"},
		{"'Theo' before a name and an address", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\nTheo Thu Hà – www.baomoi.vn", "Gặp mặt đầu xuân", "", "Thu Hà", "www.baomoi.vn"},
		{"'Theo' before a name, a slash and an address", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra. Theo Thu Hà/Baomoi.vn", "Gặp mặt đầu xuân", "", "Thu Hà", "Baomoi.vn"},
		{"a number in a headline is no day of the week", "Kết quả kỳ họp lần thứ hai ngày 14/02/2025\nKỳ họp đã diễn ra.", "Kết quả kỳ họp lần thứ hai ngày 14/02/2025", "", "", ""},
		{"'Tác giả' before the byline", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\n\nTác giả :Thu Hà", "Gặp mặt đầu xuân", "", "Thu Hà", ""},
		{"'Nguồn' before the source", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\n\nNguồn: Báo Bình Minh", "Gặp mặt đầu xuân", "", "", "Báo Bình Minh"},
		{"'Theo' before what someone found", "Gặp mặt đầu xuân\nBuổi gặp mặt đã diễn ra.\nTheo Hội Bình Minh, năm nay được mùa.", "Gặp mặt đầu xuân", "", "", ""},
		{"a headline cut short above the whole one", "Gặp mặt đầu xuân của những người làm vườn ...\n\nGặp mặt đầu xuân của những người làm vườn ở các xã vùng cao\n\nBuổi gặp mặt đã diễn ra.", "Gặp mặt đầu xuân của những người làm vườn ở các xã vùng cao", "", "", ""},
		{"a dateline", "Gặp mặt đầu xuân\nBTV - Chiều 3/2, buổi gặp mặt đã diễn ra ở nhà văn hóa.", "Gặp mặt đầu xuân", "", "", "BTV"},
		{"a caption bar is no headline", "Quang cảnh hội nghị |\nMột trong những nhiệm vụ của năm nay là xây dựng kế hoạch.", "", "", "", ""},
	} {
		t.Run(c.odd, func(t *testing.T) {
			a := read(t, c.text)
			if a.Title != c.title || a.PublishedOn != c.published || a.Author != c.author || a.Source != c.source {
				t.Errorf("read title %q, published %q, author %q, source %q", a.Title, a.PublishedOn, a.Author, a.Source)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ odd, text, want string }{
		{"full stops within abbreviations", "Ông đến TP. Vinh. Sau đó về T.Ư họp.", "Ông đến TP. Vinh.|Sau đó về T.Ư họp."},
		{"decimals and dotted dates", "Tăng 4.31% trong tháng. Ngày 28.6, họp tiếp.", "Tăng 4.31% trong tháng.|Ngày 28.6, họp tiếp."},
		{"wide gaps where a line ended", "Ảnh: Hà An/TTXVN  Chiều 26/5, hội nghị diễn ra.", "Ảnh: Hà An/TTXVN|Chiều 26/5, hội nghị diễn ra."},
		{"a credit in brackets", "(Ảnh: Hà An) Sau hai ngày làm việc, hội nghị bế mạc.", "(Ảnh: Hà An)|Sau hai ngày làm việc, hội nghị bế mạc."},
		{"a quote closes the sentence", "Ông nói: “Tốt.” Mọi người đồng ý.", "Ông nói: “Tốt.”|Mọi người đồng ý."},
		{"a bracket that never closes", "Bà A (Viện Thổ nhưỡng nói: Đất tốt. Năm nay được mùa. Ai cũng vui.", "Bà A (Viện Thổ nhưỡng nói: Đất tốt.|Năm nay được mùa.|Ai cũng vui."},
		{"a full stop in brackets", "Bà A (cán bộ. Nay đã nghỉ) vui. Ai cũng vui.", "Bà A (cán bộ. Nay đã nghỉ) vui.|Ai cũng vui."},
		{"initials of who wrote it", "Hội nghị bế mạc. N. Hà", "Hội nghị bế mạc.|N. Hà"},
		{"the end mark of newspapers", "Hội nghị bế mạc./. Hà An", "Hội nghị bế mạc./.|Hà An"},
	} {
		t.Run(c.odd, func(t *testing.T) {
			a := read(t, c.text)
			var got []string
			for _, s := range a.Sentences {
				got = append(got, a.Slice(s.From, s.To))
			}
			if strings.Join(got, "|") != c.want {
				t.Errorf("read %q, want %q", strings.Join(got, "|"), c.want)
			}
		})
	}
}

func TestForms(t *testing.T) {
	plain := read(t, "Ban Tổ chức họp.\nXong việc.")
	for odd, text := range map[string]string{
		"a byte order mark":     "\uFEFFBan Tổ chức họp.\nXong việc.",
		"line ends of Windows":  "Ban Tổ chức họp.\r\nXong việc.",
		"decomposed letters":    "Ban To\u0302\u0309 chu\u031B\u0301c ho\u0323p.\nXong vie\u0323\u0302c.",
		"line ends of old Macs": "Ban Tổ chức họp.\rXong việc.",
		"half decomposed":       "Ban T\u00F4\u0309 ch\u01B0\u0301c h\u1ECDp.\nXong vi\u1EC7c.",
	} {
		if a := read(t, text); a.ContentHash != plain.ContentHash || a.Text != plain.Text {
			t.Errorf("%s: read %q, want %q", odd, a.Text, plain.Text)
		}
	}
	if a := read(t, "Ban\u00A0Tổ\u200Bchức h\u00ADọp."); len(a.Tokens) != 5 || !strings.Contains(a.Text, "\u00A0") {
		t.Errorf("invisible characters: %d tokens of %q", len(a.Tokens), a.Text)
	}
}

func TestNoArticle(t *testing.T) {
	for text, want := range map[string]error{
		"":                      article.ErrEmpty,
		" \n\t ":                article.ErrEmpty,
		"\xEF\xBB\xBF":          article.ErrEmpty,
		"a\x00b":                article.ErrBinary,
		"Ch\xE0o":               article.ErrNotUTF8,
		"\xFF\xFEH\x00":         article.ErrNotUTF8,
		"\xC0\xAF\xC0":          article.ErrNotUTF8,
		"\x89PNG\r\n\x1a\n\x00": article.ErrBinary,
	} {
		if _, err := article.Read("x", []byte(text)); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}

// invariants hold for every text: tokens are in order, cover what they say, and sentences cover the tokens.
func invariants(t testing.TB, a *article.Article) {
	t.Helper()
	end := 0
	runes := 0
	for i, k := range a.Tokens {
		if int(k.Start) < end || k.End <= k.Start || int(k.End) > len(a.Text) {
			t.Fatalf("token %d stands at %d-%d behind %d", i, k.Start, k.End, end)
		}
		if runes += utf8.RuneCountInString(a.Text[end:k.Start]); runes != int(k.Rune) {
			t.Fatalf("token %d starts at code point %d, not %d", i, runes, k.Rune)
		}
		if runes += utf8.RuneCountInString(a.Text[k.Start:k.End]); runes != int(k.RuneEnd) {
			t.Fatalf("token %d ends at code point %d, not %d", i, runes, k.RuneEnd)
		}
		end = int(k.End)
	}
	next := 0
	for i, s := range a.Sentences {
		if s.From != next || s.To <= s.From {
			t.Fatalf("sentence %d covers tokens %d-%d, the one before ended at %d", i, s.From, s.To, next)
		}
		next = s.To
	}
	if next != len(a.Tokens) {
		t.Fatalf("sentences end at token %d of %d", next, len(a.Tokens))
	}
}

func TestSeeds(t *testing.T) {
	names, err := fs.Glob(seeds.Files, "*.txt")
	if err != nil || len(names) != 5 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(seeds.Files, name)
		if err != nil {
			t.Fatal(err)
		}
		a, err := article.Read(name, data)
		if err != nil {
			t.Fatal(err)
		}
		invariants(t, a)
		again, err := article.Read(name, []byte(a.Text))
		if err != nil || again.ContentHash != a.ContentHash {
			t.Errorf("%s: reading the text of an article gives another: %v", name, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("Tiêu đề\n23:48 03/04/2023\nThân bài (Ảnh: A) B. “C.” D./.\nTheo TTXVN"))
	f.Add([]byte("\uFEFF\r\n\u200B\u0301a\u0301 1/2|"))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := article.Read("fuzz.txt", data)
		if err != nil {
			return
		}
		invariants(t, a)
	})
}

func TestTokensOfDottedLetters(t *testing.T) {
	for text, want := range map[string]string{
		"BCH T.Ư Đảng":     "BCH|T.Ư|Đảng",
		"28-NQ/T.W.":       "28|-|NQ|/|T.W|.",
		"ông N.Huyền":      "ông|N|.|Huyền",
		"N.V.A nói":        "N|.|V|.|A|nói",
		"Q.1, TP.HCM":      "Q|.|1|,|TP|.|HCM",
		"Việt Nam.A và T.": "Việt|Nam|.|A|và|T|.",
	} {
		var got []string
		for _, k := range article.Tokenize(text) {
			got = append(got, text[k.Start:k.End])
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: tokens %q, want %q", text, got, want)
		}
	}
}

func FuzzTokenize(f *testing.F) {
	f.Add("Đ/c A, T.Ư 12/7; H'Vi\u200B“x”…")
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			return
		}
		rest, end := strings.Builder{}, 0
		for _, k := range article.Tokenize(text) {
			if int(k.Start) < end || k.End <= k.Start {
				t.Fatalf("a token at %d-%d behind %d", k.Start, k.End, end)
			}
			rest.WriteString(text[end:k.Start])
			end = int(k.End)
		}
		rest.WriteString(text[end:])
		for _, r := range rest.String() {
			if unicode.IsLetter(r) || unicode.IsDigit(r) && r < utf8.RuneSelf {
				t.Fatalf("%q of %q is in no token", r, text)
			}
		}
	})
}
