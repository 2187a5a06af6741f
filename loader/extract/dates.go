package extract

import (
	"strconv"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// date is a calendar date as printed. Year, month or day is 0 where the text does not print it.
type date struct {
	from, to         int
	year, month, day int
	// endDay and endMonth close a range ('từ ngày 5 đến 10-5-2017'); 0 if it is one day.
	endDay, endMonth int
	// part is the part of the day before it ('chiều'), "" if none.
	part string
}

// agrees reports whether two dates may be of one day: a year that is not printed agrees with any.
func (d *date) agrees(o *date) bool {
	return o != nil && d.day == o.day && d.month == o.month && (d.year == o.year || d.year == 0 || o.year == 0)
}

// complete reports whether the date is known to the day.
func (d *date) complete() bool { return d.year != 0 && d.month != 0 && d.day != 0 }

// sameDay reports whether two dates are printed as the same day.
func (d *date) sameDay(o *date) bool { return d.year == o.year && d.month == o.month && d.day == o.day }

// iso is YYYY-MM-DD, "" for a day that does not exist or is not known.
func (d *date) iso() string {
	return article.CivilDate(strconv.Itoa(d.year), strconv.Itoa(d.month), strconv.Itoa(d.day))
}

// partial is the date as far as it is known: YYYY, YYYY-MM or YYYY-MM-DD.
func (d *date) partial() string {
	switch {
	case d.month == 0:
		return strconv.Itoa(d.year)
	case d.day == 0:
		return strconv.Itoa(d.year) + "-" + string([]byte{byte('0' + d.month/10), byte('0' + d.month%10)})
	}
	return d.iso()
}

// isoEnd is the last day of a range, or the day itself.
func (d *date) isoEnd() string {
	if d.endDay == 0 {
		return d.iso()
	}
	return article.CivilDate(strconv.Itoa(d.year), strconv.Itoa(d.endMonth), strconv.Itoa(d.endDay))
}

// dayPart reports whether token i may stand before a date: 'sáng', 'ngày'.
func (s *scan) dayPart(i int) bool { return s.w.MayStart(i, dayParts) }

var dayParts = lexicon.Kinds(lexicon.KindDayPart)

// dateAt reads a date at token i: 'ngày 5 tháng 6 năm 2017', '5/6/2017', '5-6', '28.6.2024', '27 và 28/6', '5-5 đến 10-5-2017'.
// Decimals, ratios, clock times and terms of office ('2020-2025') are none. It returns nil if there is no date.
func (s *scan) dateAt(i, limit int) *date {
	from := i
	part := ""
	for i < limit && s.dayPart(i) && i-from < 4 && (i == from || s.toks[i].Gap != article.LineEnd) { // a headline may end in 'hiện nay'
		if !s.is(i, "ngày") && !s.is(i, "nay") && part == "" {
			part = s.key(i)
		}
		i++
	}
	if i > from && (s.is(i, "(") || s.is(i, ",") && (i-from > 1 && s.oneOf(i-1, "nay", "qua") || s.is(from, "ngày") && from > 0 && (s.number(from-1) || ordinalWords[s.key(from-1)] > 1))) { // 'chiều nay, 1/3'
		i++
		if s.is(i, "ngày") {
			i++
		}
	}
	marked := i > from
	if !s.number(i) || s.digits(i) > 2 {
		return nil
	}
	day := s.value(i)
	if day < 1 || day > 31 {
		return nil
	}
	d := &date{from: from, part: part}
	// 'ngày 5 tháng 6 năm 2017', '5 tháng 6'
	if s.is(i+1, "tháng") && s.number(i+2) {
		d.day, d.month, d.to = day, s.value(i+2), i+3
		if s.is(d.to, "năm") && s.number(d.to+1) && s.digits(d.to+1) == 4 {
			d.year, d.to = s.value(d.to+1), d.to+2
		} else if s.oneOf(d.to, "/", "-") && s.number(d.to+1) && s.digits(d.to+1) == 4 {
			d.year, d.to = s.value(d.to+1), d.to+2
		}
		return d.checked()
	}
	// a first day that shares the month: '27 và 28/6', '5 - 7/6', '5, 6/7', 'từ 5 đến 7/6'
	if marked || s.oneOf(from-1, "từ", "ngày") {
		k := i + 1
		switch {
		case s.oneOf(k, "và", "-", ",", "đến"):
			k++
			for s.oneOf(k, "hết", "ngày") {
				k++
			}
			for s.is(i+1, ",") && s.number(k) && s.digits(k) <= 2 && s.oneOf(k+1, ",", "và") && s.number(k+2) && k < i+12 { // '3, 4 và 5/7'
				k += 2
			}
			if s.number(k) && s.digits(k) <= 2 && !(s.is(i+1, "-") && s.glued(i+1) && !s.slashDate(k)) {
				rest := s.dateBehind(k, limit)
				if s.is(k+1, "tháng") {
					rest = s.dateAt(k, limit) // '5 và 6 tháng 3 năm 2022'
				}
				if rest != nil && rest.month != 0 && rest.endDay == 0 {
					d.day, d.month, d.year, d.to = day, rest.month, rest.year, rest.to
					d.endDay, d.endMonth = rest.day, rest.month
					if d.endDay > d.day {
						return d.checked()
					}
				}
			}
		}
	}
	p := s.plainDate(i, limit)
	if p == nil {
		return nil
	}
	d.day, d.month, d.year, d.to = p.day, p.month, p.year, p.to
	if !marked && d.year == 0 && !s.oneOf(from-1, "từ", "đến", "và", "(") {
		return nil
	}
	// the other end of a range: '5-5 đến 10-5-2017'
	k := d.to
	if s.oneOf(k, "đến", "-", "và") && s.same(k) {
		consecutive := s.is(k, "và") // 'ngày 7/8 và 8/8/2024'
		k++
		for s.oneOf(k, "hết", "ngày") {
			k++
		}
		if s.number(k) {
			if rest := s.plainDate(k, limit); rest != nil && (rest.month > d.month || rest.month == d.month && rest.day > d.day) && (!consecutive || rest.month == d.month && rest.day == d.day+1) && (d.year == 0 || d.year == rest.year) {
				d.endDay, d.endMonth, d.to = rest.day, rest.month, rest.to
				d.year = rest.year
			}
		}
	}
	if s.is(d.to, ")") && from < i && s.is(i-1, "(") {
		d.to++
	}
	return d.checked()
}

// slashDate reports whether a date with another separator than a dash starts at k: '5-7/6'.
func (s *scan) slashDate(k int) bool { return s.oneOf(k+1, "/", ".") && s.number(k+2) }

// plainDate reads d/m/y or d/m with one kind of separator, which is no part of a longer number.
func (s *scan) plainDate(i, limit int) *date {
	if i > 0 && s.glued(i) && (s.number(i-1) || s.oneOf(i-1, "/", "-", ".", ",")) {
		return nil
	}
	return s.dateBehind(i, limit)
}

// dateBehind reads the same whatever stands before: '23/10/2018' in '21-23/10/2018'.
func (s *scan) dateBehind(i, limit int) *date {
	if i+2 >= limit || !s.number(i) || s.digits(i) > 2 || !s.oneOf(i+1, "/", "-", ".") || !s.number(i+2) || s.digits(i+2) > 2 {
		return nil
	}
	separator := s.key(i + 1)
	spaced := !s.glued(i+1) || !s.glued(i+2)
	d := &date{from: i, to: i + 3, day: s.value(i), month: s.value(i + 2)}
	if s.oneOf(i+3, separator, "/", "-", "năm") && s.number(i+4) && (s.digits(i+4) == 4 || s.digits(i+4) == 2 && s.is(i+3, separator) && separator == "/") {
		d.year, d.to = s.value(i+4), i+5
		if d.year < 100 {
			d.year += 2000
		}
	} else if spaced && separator != "-" {
		return nil
	}
	if d.year == 0 {
		// decimals and scores: '4.31%', '7,76', '5.000'; a percentage or a unit follows
		if separator == "." && (s.digits(i+2) != 1 && s.value(i+2) > 12 || s.oneOf(i+3, "%", "tỷ", "triệu", "điểm", "lần", "đồng", "nghìn")) {
			return nil
		}
		if s.is(i+3, "%") || s.oneOf(i+3, "chỉ", "tỉnh", "xã", "huyện", "đơn", "số") && s.digits(i+2) > 0 && separator == "/" && s.value(i) <= s.value(i+2) && !s.oneOf(i-1, "ngày", "sáng", "chiều", "tối") {
			return nil
		}
	}
	if d.to < limit && s.glued(d.to) && (s.number(d.to) || s.word(d.to) || s.is(d.to, "/") && (s.number(d.to+1) || s.word(d.to+1))) {
		return nil
	}
	return d.checked()
}

// checked is d if there is such a day, else nil.
func (d *date) checked() *date {
	year := d.year
	if year == 0 {
		year = 2000
	}
	if year < 1900 || year > 2099 || d.month < 1 || d.month > 12 || d.day < 1 || d.day > article.DaysIn(year, d.month) {
		return nil
	}
	return d
}

func (s *scan) digits(i int) int { return int(s.toks[i].End - s.toks[i].Start) }

func (s *scan) value(i int) int {
	if s.digits(i) > 6 {
		return -1
	}
	n, err := strconv.Atoi(s.text(i, i+1))
	if err != nil {
		return -1
	}
	return n
}

// findDates collects every date of the article.
func (s *scan) findDates() {
	for i := 0; i < len(s.toks); i++ {
		if !s.number(i) && !s.dayPart(i) {
			continue
		}
		if d := s.dateAt(i, len(s.toks)); d != nil {
			s.dates = append(s.dates, d)
			i = d.to - 1
		}
	}
}

// ordinalAt reads a number that counts meetings or terms: '18', 'XIII', 'năm', 'thứ năm', 'thứ mười hai'.
func (s *scan) ordinalAt(i, limit int) (n, end int) {
	if i >= limit {
		return 0, i
	}
	if s.number(i) && s.digits(i) <= 3 {
		return s.value(i), i + 1
	}
	if s.toks[i].Upper {
		if r := romanValue(s.text(i, i+1)); r > 0 {
			return r, i + 1
		}
	}
	n, ok := ordinalWords[s.key(i)]
	if !ok {
		return 0, i
	}
	end = i + 1
	if n > 1 && n < 10 && end < limit && s.is(end, "mươi") { // 'hai mươi'
		n, end = 10*n, end+1
	}
	if n >= 10 && end < limit {
		if u, ok := behindTens[s.key(end)]; ok {
			return n + u, end + 1
		}
	}
	return n, end
}

var ordinalWords = map[string]int{"nhất": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9, "mười": 10}

// behindTens are the units behind 'mười' and 'mươi', where some words change.
var behindTens = map[string]int{"một": 1, "mốt": 1, "nhất": 1, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "lăm": 5, "nhăm": 5, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9}

func romanValue(s string) int {
	if !roman(s) {
		return 0
	}
	values := map[byte]int{'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
	n := 0
	for i := 0; i < len(s); i++ {
		v := values[s[i]]
		if i+1 < len(s) && v < values[s[i+1]] {
			n -= v
		} else {
			n += v
		}
	}
	if toRoman(n) != s {
		return 0
	}
	return n
}

func toRoman(n int) string {
	if n < 1 || n > 399 {
		return ""
	}
	var b strings.Builder
	for _, p := range []struct {
		v int
		s string
	}{{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= p.v {
			b.WriteString(p.s)
			n -= p.v
		}
	}
	return b.String()
}

// termAt reads a congress term: 'khóa XIII', '(khóa XII)', '(Khóa X)', 'khoá 13'. More terms ('khóa XI, XII') come in rest.
func (s *scan) termAt(i, limit int) (terms []string, end int) {
	j := i
	if s.is(j, "các", "khóa") {
		j++
	}
	bracket := s.is(j, "(")
	if bracket {
		j++
	}
	if !s.is(j, "khóa") {
		return nil, i
	}
	j++
	for j < limit {
		n, to := s.termNumber(j)
		if n == 0 {
			break
		}
		terms, j = append(terms, toRoman(n)), to
		if k := j; s.oneOf(k, ",", "và") {
			if s.is(k+1, "khóa") {
				k++
			}
			if m, _ := s.termNumber(k + 1); m > 0 {
				j = k + 1
				continue
			}
		}
		break
	}
	if len(terms) == 0 {
		return nil, i
	}
	if bracket {
		if s.is(j, ")") {
			j++
		} else {
			return terms, j
		}
	}
	return terms, j
}

func (s *scan) termNumber(i int) (n, end int) {
	if i >= len(s.toks) {
		return 0, i
	}
	if s.number(i) && s.digits(i) <= 2 {
		return s.value(i), i + 1
	}
	return romanValue(s.text(i, i+1)), i + 1
}
