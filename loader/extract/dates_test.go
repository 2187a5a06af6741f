package extract

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

func scanOf(t testing.TB, text string) *scan {
	t.Helper()
	a, err := article.Read("test.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return newScan(a, lexicon.Default())
}

// What each date is: day-month-year, 0 for what is not printed; a range with its end; "" for what is no date.
func TestDates(t *testing.T) {
	for _, c := range []struct{ odd, text, want string }{
		{"with slashes", "ngày 5/6/2017", "5-6-2017"},
		{"with dashes", "ngày 25-10-2017", "25-10-2017"},
		{"with dots", "Chiều 28.6.2024", "28-6-2024"},
		{"with leading zeros", "ngày 05/01/2022", "5-1-2022"},
		{"with spaced dashes", "ngày 5 - 6 - 2017", "5-6-2017"},
		{"in words", "ngày 5 tháng 6 năm 2017", "5-6-2017"},
		{"in words without a year", "ngày 28 tháng 10", "28-10-0"},
		{"no year", "Chiều 12/7", "12-7-0"},
		{"no year, a dash", "sáng 18-7", "18-7-0"},
		{"in brackets", "sáng nay (10/5)", "10-5-0"},
		{"two days of a month", "trong 2 ngày 27 và 28/6", "27-6-0..28-6"},
		{"a range within a month", "từ ngày 5 đến 10/5/2017", "5-5-2017..10-5"},
		{"a range with a glued dash", "trong các ngày 21-23/10/2018", "21-10-2018..23-10"},
		{"a glued range with dots", "ngày 21-23.10.2018", "21-10-2018..23-10"},
		{"a range across months", "từ ngày 28/2 đến ngày 2/3/2023", "28-2-2023..2-3"},
		{"a range with dashes", "từ ngày 5-5 đến 10-5-2017", "5-5-2017..10-5"},
		{"a year of two digits", "ngày 20/11/23", "20-11-2023"},
		{"a leap day", "ngày 29/2/2024", "29-2-2024"},

		{"no such day", "ngày 31/2/2024", ""},
		{"no leap day", "ngày 29/2/2023", ""},
		{"no such month", "ngày 12/13", ""},
		{"a ratio", "63/63 tỉnh", ""},
		{"around the clock", "trực 24/7 giờ", ""},
		{"targets met", "đạt 8/10 chỉ tiêu", ""},
		{"a term of office", "nhiệm kỳ 2020-2025", ""},
		{"a decimal", "tăng 4.31% so với", ""},
		{"a decimal comma", "tăng 7,76% so với", ""},
		{"thousands", "hơn 5.000 đảng viên", ""},
		{"a clock time", "lúc 14.30 chiều", ""},
		{"a symbol", "số 16/CT-TTg", ""},
		{"a symbol with its year", "số 29/2023/NĐ-CP", ""},
		{"a bare symbol number", "Nghị quyết 18-NQ/TW", ""},
		{"a page number", "trang 3-5 của báo", ""},
	} {
		t.Run(c.odd, func(t *testing.T) {
			s := scanOf(t, "Có "+c.text+".")
			s.findDates()
			got := []string{}
			for _, d := range s.dates {
				text := fmt.Sprintf("%d-%d-%d", d.day, d.month, d.year)
				if d.endDay != 0 {
					text += fmt.Sprintf("..%d-%d", d.endDay, d.endMonth)
				}
				got = append(got, text)
			}
			if strings.Join(got, " ") != c.want {
				t.Errorf("%q reads as %q, want %q", c.text, strings.Join(got, " "), c.want)
			}
		})
	}
}

func TestSymbols(t *testing.T) {
	for _, c := range []struct{ odd, text, want string }{
		{"Party", "28-NQ/TW", "28-NQ/TW"},
		{"Party, spaced", "36 – CT/TW", "36-CT/TW"},
		{"Party, one stray blank", "470- QĐNS/TW", "470-QĐNS/TW"},
		{"Party, TƯ", "19-KL/TƯ", "19-KL/TW"},
		{"Party, T.Ư", "04-NQ/T.Ư", "04-NQ/TW"},
		{"Party, a dash for the slash", "28-NQ-TW", "28-NQ/TW"},
		{"Party, swapped", "217/QĐ-TW", "217-QĐ/TW"},
		{"Party, small letters", "17-Ctr/TU", "17-CTr/TU"},
		{"Party body", "52-KH/BTCTW", "52-KH/BTCTW"},
		{"two bodies", "02-QCPH/BTCTW-BNV", "02-QCPH/BTCTW-BNV"},
		{"decree", "147/2020/NĐ-CP", "147/2020/NĐ-CP"},
		{"Prime Minister", "16/CT-TTg", "16/CT-TTg"},
		{"National Assembly", "55/2022/QH15", "55/2022/QH15"},
		{"Standing Committee", "1211/2016/UBTVQH13", "1211/2016/UBTVQH13"},
		{"a letter behind the number", "30c/NQ-CP", "30c/NQ-CP"},
		{"a full stop behind it", "50-KL/TW.", "50-KL/TW"},
		{"a bare number", "28 điều", ""},
		{"a date", "28/6/2024", ""},
		{"a term", "2020-2025", ""},
		{"words", "5-KHÔNG", ""},
	} {
		t.Run(c.odd, func(t *testing.T) {
			s := scanOf(t, c.text)
			_, symbol, _, ok := s.symbolAt(0, len(s.toks))
			if ok != (c.want != "") || symbol != c.want {
				t.Errorf("%q reads as %q, want %q", c.text, symbol, c.want)
			}
		})
	}
}

func FuzzDates(f *testing.F) {
	f.Add("từ ngày 5-5 đến 10-5-2017, chiều 12/7; 27 và 28.6; ngày 5 tháng 6 năm 2017; 31/2")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := article.Read("fuzz.txt", []byte(text)); err != nil {
			return
		}
		s := scanOf(t, text)
		s.findDates()
		end := 0
		for _, d := range s.dates {
			if d.from < end || d.to <= d.from || d.to > len(s.toks) {
				t.Fatalf("a date at %d-%d behind %d", d.from, d.to, end)
			}
			end = d.to
			if d.year != 0 && (d.iso() == "" || d.checked() == nil) || d.month < 1 || d.month > 12 || d.day < 1 || d.day > 31 {
				t.Fatalf("no such day: %+v", d)
			}
		}
	})
}

func FuzzSymbols(f *testing.F) {
	f.Add("Nghị quyết số 18, 19 và 20-NQ/TW; 36 – CT/T.Ư; 147/2020/NĐ-CP; 217/QĐ-TW; 04 Nghị quyết 57, 59")
	f.Fuzz(func(t *testing.T, text string) {
		if _, err := article.Read("fuzz.txt", []byte(text)); err != nil {
			return
		}
		s := scanOf(t, text)
		for i := range s.toks {
			end, symbol, number, ok := s.symbolAt(i, len(s.toks))
			if !ok {
				continue
			}
			if end <= i || end > len(s.toks) || !strings.HasPrefix(symbol, number) || strings.ContainsFunc(symbol, unicode.IsSpace) {
				t.Fatalf("%q at %d-%d, number %q", symbol, i, end, number)
			}
		}
		s.titlesAndOrganizations()
		s.settleOrganizations()
		s.findDocuments()
		end := 0
		for _, d := range s.documents {
			if d.from < end && d.rule != "documents.elliptical-list" && d.rule != "documents.named-by-meeting" || d.to <= d.from {
				t.Fatalf("a document at %d-%d behind %d by %s", d.from, d.to, end, d.rule)
			}
			end = max(end, d.from)
		}
	})
}
