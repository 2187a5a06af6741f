package extract

import (
	"strconv"
	"strings"
	"time"

	"quanhe/loader/article"
)

// dateAndPlace finds when and where the meeting was held.
func (s *scan) dateAndPlace(e *event) {
	var d *date
	var at article.Sentence
	try := func(sentence article.Sentence) bool {
		if sentence.Role == article.Furniture || sentence.Role == article.Headline || sentence.Role == article.Caption {
			return false
		}
		if x := s.dateIn(sentence); x != nil && x.day != 0 {
			d, at = x, sentence
			return true
		}
		return false
	}
	for i, m := range e.mentions {
		if i > 0 && !m.described {
			continue
		}
		if try(s.sentenceOf(m.from)) {
			break
		}
	}
	if d == nil {
		seen := 0
		for _, sentence := range s.art.Sentences {
			if r := s.reportAt(sentence.From); sentence.Role != article.Body || r == nil || r.event != e {
				continue
			}
			if try(sentence) && (d.part != "" || s.is(d.from, "ngày") || s.is(d.from, "hôm")) {
				break
			}
			d = nil
			if seen++; seen >= 4 {
				break
			}
		}
	}
	if d != nil {
		s.setDate(e, d, at)
		s.lastDay(e, d, at)
	} else if main := s.reports[0].event; main != e && main.start != "" && main.start == main.end {
		s.sameDay(e, main)
	} else {
		s.dayOfPublication(e)
	}
	s.setPlace(e)
}

// lastDay reads the last day of a meeting that goes on for more than the day d which its sentence prints, from there or the sentence
// behind it: 'và dự kiến bế mạc ngày 23/6', 'diễn ra đến hết ngày 15/12'.
func (s *scan) lastDay(e *event, d *date, sentence article.Sentence) {
	if e.start == "" || e.end != e.start {
		return
	}
	to := sentence.To
	if next := s.sentenceOf(to); next.From == to && next.Role == article.Body {
		to = next.To
	}
	if s.lastDayTold(e, d) {
		return
	}
	for _, o := range s.datesIn(d.to, to) {
		at := o.from
		for s.oneOf(at-1, "vào", "hết", "đến", "tới", "sáng", "chiều", "ngày") {
			at--
		}
		closes := s.is(at-2, "bế", "mạc") || s.is(at-2, "kết", "thúc") || at < o.from && s.oneOf(o.from-1, "đến", "hết", "tới") && (s.is(at-2, "diễn", "ra") || s.is(at-2, "kéo", "dài"))
		if !closes || o.day == 0 || o.endDay != 0 || !s.mentions(e, s.sentenceOf(o.from).From, o.from) {
			continue
		}
		s.endsOn(e, o)
		return
	}
}

// lastDayTold reads the last day where a sentence behind the first day d tells how long the meeting goes on, and reports whether one does: 'Kỳ họp diễn ra
// từ ngày 8 đến ngày 10/12', 'Hội nghị sẽ bế mạc vào chiều 9/1', 'Hội thảo diễn ra trong 2 ngày'.
func (s *scan) lastDayTold(e *event, d *date) bool {
	const reach = 14 // tokens behind the name
	for k := s.firstMeeting(d.to); k < len(s.meetings); k++ {
		m := s.meetings[k]
		sentence := s.sentenceOf(m.from)
		if m.entity != e || m.described && m.series == "" || sentence.Role != article.Body {
			continue
		}
		days := 0
		for at := m.to; at < min(m.to+reach, sentence.To); at++ {
			x := s.dateAt(at, sentence.To)
			if n, to := s.ordinalAt(at, sentence.To); x == nil && n > 1 && s.is(to, "ngày") {
				days, at = n, to
				continue
			}
			if x == nil && tellsWhen[s.key(at)] {
				continue
			}
			switch {
			case x == nil && days > 0 && s.punctuation(at):
				x = s.behindDays(e, days-1)
			case x == nil:
			case x.endDay > 0 && x.day == d.day && x.month == d.month:
				x = &date{day: x.endDay, month: x.endMonth, year: x.year}
			case !s.oneOf(at-1, "hết", "đến") && !s.is(at-2, "bế", "mạc") && !s.is(at-2, "kết", "thúc") && !s.is(at-3, "bế", "mạc", "vào"):
				x = nil
			}
			if x != nil && s.endsOn(e, x) {
				return true
			}
			break
		}
	}
	return false
}

// tellsWhen are the words between the name of a meeting and when it is.
var tellsWhen = map[string]bool{"sẽ": true, "được": true, "diễn": true, "ra": true, "tổ": true, "chức": true, "kéo": true, "dài": true, "từ": true, "bế": true, "mạc": true, "vào": true, "đến": true, "hết": true, "dự": true, "kiến": true, "kết": true, "thúc": true, "trong": true, "làm": true, "việc": true, "(": true, ",": true, "ngày": true}

// behindDays is the day that comes so many days behind the first day of a meeting.
func (s *scan) behindDays(e *event, days int) *date {
	begin, err := time.Parse(time.DateOnly, e.start)
	if err != nil {
		return nil
	}
	end := begin.AddDate(0, 0, days)
	return &date{day: end.Day(), month: int(end.Month()), year: end.Year()}
}

// endsOn gives a meeting its last day, in the year of the first if the text prints none, and reports whether it can be that: a later one, and not much.
func (s *scan) endsOn(e *event, d *date) bool {
	const longest = 45 // days
	x := *d
	if x.year == 0 {
		x.year, _ = strconv.Atoi(e.start[:4])
	}
	begin, err := time.Parse(time.DateOnly, e.start)
	end, bad := time.Parse(time.DateOnly, x.iso())
	days := end.Sub(begin).Hours() / 24
	if err != nil || bad != nil || days <= 0 || days > longest {
		return false
	}
	e.end = x.iso()
	return true
}

// mentions reports whether a meeting is named between two tokens, if by its kind alone.
func (s *scan) mentions(e *event, from, to int) bool {
	for _, m := range e.mentions {
		if from <= m.from && m.from < to {
			return true
		}
	}
	return false
}

// dayOfPublication dates a meeting by 'Sáng nay', 'Chiều qua' at the start of its sentence and the day of publication.
func (s *scan) dayOfPublication(e *event) {
	day, err := time.Parse(time.DateOnly, s.art.PublishedOn)
	if err != nil {
		return
	}
	m := e.mentions[0]
	for _, x := range e.mentions { // not that of the headline
		if x.described && s.sentenceOf(x.from).Role == article.Body {
			m = x
			break
		}
	}
	sentence := s.sentenceOf(m.from)
	const reach = 8 // tokens from the start of the sentence, or from the name of the meeting
	for k := sentence.From; k < sentence.To && sentence.Role == article.Body; k++ {
		if k >= sentence.From+reach && (k < m.to || k >= m.to+reach) {
			continue
		}
		to, ago := s.relativeDay(k)
		if to == k {
			continue
		}
		e.start = day.AddDate(0, 0, -ago).Format(time.DateOnly)
		e.end, e.dateRule, e.printed = e.start, "dates.day-of-publication", s.text(k, to)
		e.dateAt, e.dateFrom, e.dateTo = [2]int{sentence.From, sentence.To}, k, to
		return
	}
}

// relativeDay reads a day that is told from today at token i, and how many days ago it is: 'sáng nay', 'hôm qua'; i if there is none.
func (s *scan) relativeDay(i int) (to, ago int) {
	if !s.toldFromToday(i) {
		return i, 0
	}
	at := i + 1
	if s.is(at, "hôm") {
		at++
	}
	switch {
	case s.number(at + 1), s.is(at+1, "("):
		return i, 0 // the day itself follows
	case s.is(at, "nay"):
		return at + 1, 0
	case s.is(at, "qua"):
		return at + 1, 1
	}
	return i, 0
}

// toldFromToday reports whether a day that is told from today stands at token i: 'sáng nay', 'hôm qua', 'sáng hôm nay'.
func (s *scan) toldFromToday(i int) bool {
	if !s.oneOf(i, "hôm", "sáng", "trưa", "chiều", "tối") {
		return false
	}
	return s.oneOf(i+1, "nay", "qua") || s.is(i+1, "hôm") && s.oneOf(i+2, "nay", "qua")
}

// dateAndPlaceAside reads when and where a meeting was held that the article only looks at, from the sentence that opens with its day.
func (s *scan) dateAndPlaceAside(e *event) {
	sentence := s.sentenceOf(e.mentions[0].from)
	if d := s.dateIn(sentence); d != nil {
		s.setDate(e, d, sentence)
	}
	s.setPlace(e)
}

// dateOfReferenced dates a meeting that is only referred to by the day printed right beside it.
func (s *scan) dateOfReferenced(e *event) {
	for _, m := range e.mentions {
		if d := s.dayBeside(m); d != nil {
			s.setDate(e, d, s.sentenceOf(m.from))
			return
		}
	}
	if len(s.reports) == 0 || s.reports[0].event == nil || s.reports[0].event.start == "" {
		return
	}
	main := s.reports[0].event
	for _, m := range e.mentions { // 'Hội nghị X diễn ra sáng nay': the day of what is reported
		at := m.to
		for at < m.to+5 && s.oneOf(at, "diễn", "ra", "được", "tổ", "chức", "khai", "mạc", "vào") {
			at++
		}
		if to, ago := s.relativeDay(at); to > at && ago == 0 && main.start == main.end && m.described {
			sentence := s.sentenceOf(m.from)
			e.start, e.end, e.dateRule, e.printed = main.start, main.end, "dates.same-day", s.text(at, to)
			e.dateAt = [2]int{sentence.From, sentence.To}
			return
		}
	}
}

// dayBeside is the day printed right before or behind the name of a meeting: 'ngày 26/6, tại Hội nghị ...', 'Hội nghị ... diễn ra
// sáng 16/5', 'Hội nghị ... (9/3)'; nil if there is none. The day behind a document that a meeting adopted is the document's.
func (s *scan) dayBeside(m *meeting) *date {
	sentence := s.sentenceOf(m.from)
	for k := m.from - 1; k >= sentence.From && k > m.from-6; k-- {
		if s.is(k, "nghị", "quyết") || s.is(k, "kết", "luận") || s.is(k, "quyết", "định") || s.is(k, "thông", "báo") {
			return nil
		}
	}
	at := m.to
	for at < sentence.To && at < m.to+12 && s.oneOf(at, "sẽ", "(", "dự", "kiến", "diễn", "ra", "được", "tổ", "chức", "khai", "mạc", "vào", "từ", "trong", ",") {
		if s.is(at, ",") && at == m.to {
			break
		}
		if at++; s.is(at-1, "trong") && s.is(at+1, "ngày") { // 'dự kiến diễn ra trong ba ngày, từ 14 đến 16/12'
			at += 2
		}
	}
	for _, d := range s.datesIn(m.from, at+1) {
		if (d.from == at || d.from > m.from && d.to <= m.to) && d.day != 0 && !s.dateOfDocument(d) {
			return d
		}
	}
	at = m.from
	if n := s.nameBefore(at - 1); s.is(at-1, "được") && n != nil { // 'Ngày 5/6, ông A được hội nghị X bầu làm ...'
		at = n.left
	}
	if s.is(at-1, "tại") && (m.series == "plenum" || m.kind == "CONGRESS" || s.is(at, "kỳ", "họp")) {
		return nil // it goes on for days, and this is one of them
	}
	for at > sentence.From && at > m.from-6 && s.oneOf(at-1, ",", "tại", "sẽ", "đã", "diễn", "ra", "tổ", "chức", "khai", "mạc") {
		at--
	}
	if d := s.dateEnding(at); d != nil && d.from >= sentence.From && d.day != 0 && !s.dateOfDocument(d) {
		return d
	}
	return nil
}

// sameDay dates a meeting by 'Chiều cùng ngày', the day of the article's main meeting.
func (s *scan) sameDay(e, main *event) {
	sentence := s.sentenceOf(e.mentions[0].from)
	for k := sentence.From; k < min(sentence.To, sentence.From+7); k++ {
		if s.is(k, "cùng", "ngày") || k == sentence.From && (s.is(k, "tiếp", "đó") || s.is(k, "sau", "đó") || s.is(k, "ngay", "sau", "đó")) {
			e.start, e.end, e.dateRule = main.start, main.end, "dates.same-day"
			e.printed, e.dateAt = s.text(sentence.From, k+2), [2]int{sentence.From, sentence.To}
			return
		}
	}
}

// yearOfEdition is the year in the name of a meeting that tells its edition: 'Diễn đàn Kinh tế 2024', 'Đại hội X, nhiệm kỳ 2022-2027'; 0 if there is none, or the text
// prints a later one.
func (s *scan) yearOfEdition(e *event) int {
	for _, m := range e.mentions {
		if year, _ := strconv.Atoi(strings.SplitN(m.years, "-", 2)[0]); year >= 2000 && !s.newerDate(year) && s.printedYears().newest <= year {
			return year // a congress opens its term of office
		}
		for k := s.firstMeeting(m.from + 1); k < len(s.meetings) && s.meetings[k].from < m.to && e.reported; k++ { // 'họp báo sau Đại hội X, nhiệm kỳ 2020-2025'
			x := s.meetings[k]
			if year, _ := strconv.Atoi(strings.SplitN(x.years, "-", 2)[0]); year >= 2000 && !s.is(x.from-2, "nghị", "quyết") && !s.newerDate(year) && s.printedYears().newest <= year {
				return year
			}
		}
		for i := m.from + 1; i < m.to && m.described; i++ {
			if !s.number(i) || s.digits(i) != 4 || !s.word(i-1) || !s.same(i) || s.oneOf(i+1, "-", "/") || s.oneOf(i-1, "năm", "đến", "từ", "tháng", "quý", "kỳ", "đoạn", "kết", "hoạch", "vụ") {
				continue
			}
			if year := s.value(i); year >= 2000 && year < 2100 && !s.newerDate(year) && s.printedYears().newest <= year {
				return year
			}
		}
	}
	return 0
}

func (s *scan) setDate(e *event, d *date, sentence article.Sentence) {
	e.printed = s.text(d.from, d.to)
	e.dateAt = [2]int{sentence.From, sentence.To}
	e.dateRule = "dates.printed-in-full"
	e.dateFrom, e.dateTo = d.from, d.to
	x := *d
	if x.year == 0 {
		if x.year, e.dateRule = s.yearFor(d, sentence); x.year == 0 {
			x.year, e.dateRule = s.yearOfEdition(e), "dates.year-in-text"
		}
	}
	if x.year == 0 {
		return
	}
	e.start, e.end = x.iso(), x.isoEnd()
	// 'Sau hai ngày làm việc, ... bế mạc chiều 28/6'
	if x.endDay == 0 && x.day > 1 {
		for k := sentence.From; k+3 < sentence.To && k < d.from; k++ {
			if s.is(k, "sau") && s.is(k+2, "ngày", "làm") {
				if n, _ := s.ordinalAt(k+1, sentence.To); n > 1 && n < x.day {
					y := x
					y.day -= n - 1
					e.start = y.iso()
				}
			}
		}
	}
}
