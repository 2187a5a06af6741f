package extract

import (
	"strconv"

	"quanhe/loader/article"
)

// years are the years that the text prints and that may say when the report is. A year of birth, of a law, of a term of
// office, of a deadline says nothing and is none of them.
type years struct {
	counts map[int]int  // how often each is printed
	itself map[int]bool // printed about the work of that year: 'nhiệm vụ năm 2017', 'quý I/2017'
	plan   map[int]bool // printed about work to come
	ahead  map[int]int  // how often as 'trong năm 2017, hoàn thành ...'
	half   int          // the newest of '6 tháng đầu năm 2017'
	tet    int          // the newest of 'Tết Đinh Dậu'
	newest int
	month  int // the newest of 'tháng 4/2024', whatever it tells of
}

// yearFor is the year that the text supports for a date printed without one, and the rule that gave it; 0 if none does.
//
// Order: the date of publication; a full date of the same weeks; the newest year that the text prints about itself
// ('6 tháng đầu năm 2023', 'nhiệm vụ năm 2017', 'tháng 2/2017') or prints twice; the newest full date of the months before.
// A wrong year is worse than none.
func (s *scan) yearFor(d *date, sentence article.Sentence) (year int, rule string) {
	if p := s.art.PublishedOn; p != "" {
		y, _ := strconv.Atoi(p[:4])
		if m, _ := strconv.Atoi(p[5:7]); m < d.month-6 {
			y-- // a report of January about December
		}
		return y, "dates.year-of-publication"
	}
	printed := s.printedYears()
	for _, o := range s.dates {
		if o.year >= printed.newest && o.year >= 2005 && s.sameWeeks(o, d) && !s.newerDate(o.year) && !s.oneOf(o.from-1, "sinh") {
			return o.year, "dates.year-of-near-date"
		}
	}
	if year, rule = s.yearInText(d, sentence, printed); year == 0 {
		if year = s.yearBehind(d, printed); year != 0 {
			rule = "dates.year-of-earlier-date"
		}
	}
	if year < printed.month {
		return 0, ""
	}
	return year, rule
}

// yearInText is the year that the text prints about itself; 0 if it is not sure which.
func (s *scan) yearInText(d *date, sentence article.Sentence, printed *years) (year int, rule string) {
	best := printed.newest
	paired := false
	switch {
	case d.month >= 5 && d.month <= 9 && printed.half != 0 && printed.half >= best-1:
		best = printed.half // '6 tháng đầu năm 2017' decides, though 2018 is planned
	case d.month >= 9 && printed.counts[best-1] > 0:
		paired = printed.plan[best]
		best-- // 'tổng kết năm 2024, triển khai nhiệm vụ năm 2025': before New Year it is the first, after it the second
	}
	itself := printed.itself[best] || printed.ahead[best] > 0 || paired
	if printed.counts[best-1] > 0 && printed.ahead[best] == printed.counts[best] && d.month > 2 {
		best-- // 'xong trong năm 2017. Trong năm 2018 hoàn thành ...'
	}
	switch {
	case d.month <= 3 && printed.tet != 0 && printed.tet >= printed.newest:
		return printed.tet, "dates.year-in-text"
	case d.month >= 11 && printed.tet != 0 && printed.tet >= printed.newest: // the Tết to come
		return printed.tet - 1, "dates.year-in-text"
	case best == 0 || s.newerDate(best):
		return 0, ""
	case len(printed.counts) == 1 && d.month > 2 && s.yearIn(sentence) == best:
		return best, "dates.year-in-text" // the only year of the text, in the sentence of the date
	case !itself && printed.counts[best] < 2:
		return 0, ""
	case d.month <= 2 && !printed.plan[best] && (!itself || printed.counts[best] < 2):
		return 0, "" // in January and February the year before is what everybody writes about
	}
	return best, "dates.year-in-text"
}

// yearBehind is the year of d where d is the next such day behind the newest full date of the text, within five months: reports
// tell what happened lately. The day of one document is not enough, since old ones are cited too. It is 0 where the text prints
// a newer year as gone by.
func (s *scan) yearBehind(d *date, printed *years) int {
	var newest *date
	for _, o := range s.dates {
		if o.complete() && o.year >= 2005 && (newest == nil || o.iso() > newest.iso()) && !s.deadline(o.from) && !s.oneOf(o.from-1, "sinh") {
			newest = o
		}
	}
	if newest == nil {
		return 0
	}
	year := newest.year
	if months := d.month - newest.month; months < 0 || months == 0 && d.day < newest.day {
		year++
	}
	if daysBetween(newest, d, year) > 150 || printed.newest > year && !printed.plan[printed.newest] {
		return 0
	}
	sure := printed.counts[year] > 0
	for _, o := range s.dates {
		if o.complete() && !sure && o.year >= newest.year-1 {
			days := daysBetween(o, d, year)
			sure = days >= 0 && days <= 150 && (!s.dateOfDocument(o) || !o.sameDay(newest))
		}
	}
	if !sure {
		return 0
	}
	return year
}

// daysBetween is about how many days d, in the given year, is behind o.
func daysBetween(o, d *date, year int) int {
	return (year-o.year)*365 + (d.month-o.month)*365/12 + d.day - o.day
}

// sameWeeks holds for a full date o of the weeks around d: reports print the full date of what was decided days ago. The date
// of a document counts only if it is younger, since old documents are cited every day of the year.
func (s *scan) sameWeeks(o, d *date) bool {
	a, b := o.month*31+o.day, d.month*31+d.day
	if s.dateOfDocument(o) {
		return a <= b && b-a <= 14
	}
	if s.anniversary(o) {
		return a-b <= 45 && b-a <= 45
	}
	return a-b <= 2 && b-a <= 45
}

// anniversary reports whether a full date closes the span of one: '(12/7/1907 - 12/7/2017)'.
func (s *scan) anniversary(o *date) bool {
	for _, x := range s.datesIn(max(0, o.from-10), o.from) {
		if x.day == o.day && x.month == o.month && x.year != 0 && x.year < o.year && (x.to == o.from || x.to == o.from-1) {
			return true
		}
	}
	return false
}

// newerDate reports whether the text prints a full date of a later year that is no deadline.
func (s *scan) newerDate(year int) bool {
	for _, x := range s.dates {
		if x.year > year && !s.deadline(x.from) {
			return true
		}
	}
	return false
}

// deadline reports whether the words before token i look ahead: 'chậm nhất trong tháng 6/2025', 'trước ngày 31/12/2020'.
func (s *scan) deadline(i int) bool {
	for k := i - 1; k >= 0 && k >= i-6 && (!s.punctuation(k) || s.is(k, "-")); k-- {
		if s.oneOf(k, "chậm", "dự", "trước", "đến", "tới", "hạn", "hết", "lực") && !s.is(k-1, "tính") {
			return true
		}
	}
	return false
}

// printedYears collects the years of the text, once.
func (s *scan) printedYears() *years {
	if s.years != nil {
		return s.years
	}
	y := &years{counts: map[int]int{}, itself: map[int]bool{}, plan: map[int]bool{}, ahead: map[int]int{}}
	s.years = y
	for i := 0; i+1 < len(s.toks); i++ {
		y.tet = max(y.tet, s.lunarYear(i))
		if s.oneOf(i, "/", "-") && s.is(i-2, "tháng") && s.number(i+1) && s.digits(i+1) == 4 && s.value(i+1) < 2100 && !s.deadline(i-2) {
			y.month = max(y.month, s.value(i+1))
		}
		year, itself, plan := s.yearAt(i)
		if year == 0 {
			continue
		}
		y.counts[year]++
		y.itself[year] = y.itself[year] || itself
		y.plan[year] = y.plan[year] || plan
		y.newest = max(y.newest, year)
		if s.looksAhead(i) {
			y.ahead[year]++
		}
		if s.is(i-2, "tháng") && s.oneOf(i-1, "đầu", "cuối") {
			y.half = max(y.half, year)
		}
	}
	return y
}

// yearIn is the year that a sentence prints, 0 if none.
func (s *scan) yearIn(sentence article.Sentence) int {
	for i := sentence.From; i+1 < sentence.To; i++ {
		if y, _, _ := s.yearAt(i); y != 0 {
			return y
		}
	}
	return 0
}

// yearAt reads a year that may say when the report is: 'năm 2023', 'tháng 2/2017', 'quý I-2023'; 0 if there is none.
// itself is true where the words before it are about the work of that year, plan where that work is still to come.
func (s *scan) yearAt(i int) (year int, itself, plan bool) {
	if !s.number(i+1) || s.digits(i+1) != 4 {
		return 0, false, false
	}
	y := s.value(i + 1)
	if y < 1990 || y > 2099 || s.oneOf(i+2, "-", "–") && s.number(i+3) {
		return 0, false, false
	}
	switch {
	case s.is(i, "năm"):
		if s.ofLife(i) || s.oneOf(i-1, "đến", "sinh", "từ", "tới", "trước", "sau", "vào", "hết", "sang", "với") || s.is(i-2, "cùng", "kỳ") || s.is(i-1, "cuối") && s.oneOf(i-2, "đến", "tới", "điểm", "tính") || s.is(i-2, "sinh") {
			return 0, false, false
		}
		looksBack := false
		for k := i - 1; k >= 0 && k > i-8; k-- {
			if s.punctuation(k) && !s.is(k, "-") {
				break
			}
			if s.oneOf(k, "luật", "hiến", "pháp", "lệnh", "nghị", "giải", "thành", "giai", "tầm") && (s.upper(k) || s.oneOf(k, "giai", "tầm", "luật")) {
				return 0, false, false
			}
			if s.oneOf(k, "đầu", "cuối", "quý", "vụ", "hoạch", "tháng", "đề", "đua") || s.is(k, "chương", "trình") || s.is(k, "trọng", "tâm") || s.is(k, "phương", "hướng") {
				itself = true
				plan = plan || !s.oneOf(k, "đầu", "cuối", "quý", "tháng")
			}
			looksBack = looksBack || s.is(k, "tổng", "kết") || s.is(k, "sơ", "kết") || s.is(k, "kết", "quả") || s.is(k, "đánh", "giá") || s.is(k, "thực", "hiện") || s.is(k, "hoàn", "thành")
		}
		following := s.is(i+2, "và") && s.oneOf(i+3, "những", "các") && s.is(i+4, "năm") // 'năm 2017 và những năm tiếp theo'
		return y, itself || following, (plan || following) && !looksBack
	case s.is(i, "/") && s.number(i-1) && s.digits(i-1) <= 2 && s.value(i-1) <= 12 && s.oneOf(i-2, "-", "–") && s.number(i-3) && s.digits(i-3) == 4:
		return y, false, false // the end of a span: 'từ tháng 6/2012 - 3/2017'
	case s.oneOf(i, "/", "-") && (s.number(i-1) || s.word(i-1)) && s.oneOf(i-2, "tháng", "quý") && !(s.is(i+2, ",") && (s.oneOf(i+3, "ông", "bà", "anh", "chị") || s.sentenceOf(i).From == i-2)) && !s.oneOf(i-3, "từ", "đến", "hành", "ký", "lập", "đời") && !s.deadline(i-2):
		return y, true, false
	}
	return 0, false, false
}

// looksAhead reports whether 'năm Y' at token i opens a plan: 'trong năm 2017, hoàn thành ...', 'trong năm 2018 sẽ ...'.
func (s *scan) looksAhead(i int) bool {
	at := i + 2
	if s.is(at, ",") {
		at++
	}
	return s.is(i-1, "trong") && (s.oneOf(at, "sẽ", "phải", "cần") || s.is(at, "hoàn", "thành") || s.is(at, "phấn", "đấu") || s.is(at, "tiếp", "tục"))
}

// ofLife reports whether 'năm Y' at token i opens a sentence about someone's life: 'Đầu năm 2019, ông giữ chức ...'.
func (s *scan) ofLife(i int) bool {
	if from := s.sentenceOf(i).From; from != i && !(from == i-1 && s.oneOf(i-1, "đầu", "cuối", "giữa")) {
		return false
	}
	at := i + 2
	if s.is(at, ",") {
		at++
	}
	return s.oneOf(at, "ông", "bà", "đồng", "được") || s.nameStarts(at)
}

// The ten stems and twelve branches of the lunar calendar, in order; 'Giáp' and 'Tý' stand for the remainder 4.
var (
	stems    = map[string]int{"giáp": 4, "ất": 5, "bính": 6, "đinh": 7, "mậu": 8, "kỷ": 9, "kỉ": 9, "canh": 0, "tân": 1, "nhâm": 2, "quý": 3, "quí": 3}
	branches = map[string]int{"tý": 4, "tí": 4, "sửu": 5, "dần": 6, "mão": 7, "thìn": 8, "tỵ": 9, "tị": 9, "ngọ": 10, "mùi": 11, "thân": 0, "dậu": 1, "tuất": 2, "hợi": 3}
)

// lunarYear is the year of a Tết at token i: 'Xuân Ất Tỵ', 'Tết Nguyên đán Đinh Dậu'; 0 if there is none. The names come
// again after sixty years.
func (s *scan) lunarYear(i int) int {
	if !s.upper(i) {
		return 0
	}
	stem, ok := stems[s.key(i)]
	if !ok || !s.upper(i+1) {
		return 0
	}
	branch, ok := branches[s.key(i+1)]
	if !ok || !s.oneOf(i-1, "xuân", "tết", "đán", "lịch") && !(s.is(i-1, "năm") && s.oneOf(i-2, "xuân", "tết", "đán", "lịch")) {
		return 0
	}
	for y := 1990; y < 2050; y++ {
		if y%10 == stem && y%12 == branch {
			return y
		}
	}
	return 0
}
