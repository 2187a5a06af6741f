package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/lexicon"
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
			if sentence.Role != article.Body || s.reportAt(sentence.From).event != e {
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
	} else if main := s.reports[0].event; main != e && main.start != "" && main.start == main.end {
		s.sameDay(e, main)
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
	for at < sentence.To && at < m.to+5 && s.oneOf(at, "(", "diễn", "ra", "được", "tổ", "chức", "khai", "mạc", "vào") {
		at++
	}
	for _, d := range s.datesIn(m.from, at+1) {
		if (d.from == at || d.from > m.from && d.to <= m.to) && d.day != 0 && !s.dateOfDocument(d) {
			return d
		}
	}
	at = m.from
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
		if s.is(k, "cùng", "ngày") {
			e.start, e.end, e.dateRule = main.start, main.end, "dates.same-day"
			e.printed, e.dateAt = s.text(sentence.From, k+2), [2]int{sentence.From, sentence.To}
			return
		}
	}
}

func (s *scan) setDate(e *event, d *date, sentence article.Sentence) {
	e.printed = s.text(d.from, d.to)
	e.dateAt = [2]int{sentence.From, sentence.To}
	e.dateRule = "dates.printed-in-full"
	e.dateTo = d.to
	x := *d
	if x.year == 0 {
		x.year, e.dateRule = s.yearFor(d, sentence)
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

// setPlace reads where a meeting was held: 'tại Hà Nội', 'tại Trụ sở Chính phủ', beside its date first, then in the sentences
// of its date and its name.
func (s *scan) setPlace(e *event) {
	var sentences []article.Sentence
	if e.dateAt[1] > 0 {
		sentences = append(sentences, s.sentenceOf(e.dateAt[0]))
	}
	for _, m := range e.mentions {
		if m.described {
			sentences = append(sentences, s.sentenceOf(m.from))
			break
		}
	}
	if e.dateAt[1] > 0 && sentences[0].Role == article.Body {
		at := e.dateTo
		if s.is(at, ",") {
			at++
		}
		if s.placeOf(e, at, sentences[0], s.townBehind) || s.placeOf(e, at, sentences[0], s.hallBehind) {
			return
		}
	}
	for _, read := range []func(int, int) (string, bool){s.townBehind, s.venueBehind} {
		for _, sentence := range sentences {
			for k := sentence.From; k < sentence.To && k < sentence.From+60; k++ {
				if sentence.Role == article.Body && s.placeOf(e, k, sentence, read) {
					return
				}
			}
		}
	}
	for _, m := range e.mentions {
		if at, ok := s.votersOf(m); ok && s.sentenceOf(m.from).Role == article.Body {
			sentence := s.sentenceOf(m.from)
			e.place, e.placeAt = s.clean(at, s.placeEnd(at, m.to)), [2]int{sentence.From, sentence.To}
			return
		}
	}
}

// placeOf sets the place of a meeting to what is read behind a 'tại' at token k, if there is one.
func (s *scan) placeOf(e *event, k int, sentence article.Sentence, read func(at, limit int) (string, bool)) bool {
	if k >= sentence.To || !s.is(k, "tại") || s.taken[k] {
		return false
	}
	place, ok := read(k+1, sentence.To)
	if ok {
		e.place, e.placeAt = place, [2]int{sentence.From, sentence.To}
	}
	return ok
}

// townBehind reads a city, province or what lies in it at token at: 'Hà Nội', 'huyện X, tỉnh Y', 'huyện X (tỉnh Y)'.
func (s *scan) townBehind(at, limit int) (place string, ok bool) {
	if s.is(at, "thủ", "đô") {
		at += 2
	}
	start := at
	if s.oneOf(at, "thành", "tp", "tỉnh", "thị", "huyện", "xã", "phường", "quận") {
		at, _ = s.unit(at, limit, "")
	}
	_, to, ok := s.place(at, limit, "", false)
	if !ok || s.taken[at] {
		return "", false
	}
	if start < at && s.oneOf(to, ",", "(") {
		if above, unit := s.unit(to+1, limit, ""); above > to+1 {
			if _, end, known := s.place(above, limit, unit, false); known && (s.is(to, ",") || s.is(end, ")")) {
				if s.is(to, "(") {
					end++
				}
				to = end
			}
		}
	}
	if !(s.oneOf(to, ",", ".", "(", "diễn", "và", "đã", "vào") || to >= limit || s.bodyStarting(to) != nil) {
		return "", false
	}
	if start == at && !s.w.Starts(lexicon.KindPlace, at, limit) && !s.is(to, ",") {
		return "", false
	}
	return s.clean(start, to), true
}

// hallBehind reads a building that is named after a body, or the body itself, right beside a date: 'trụ sở UBND huyện X',
// 'Văn phòng Tỉnh ủy Y', 'Thành ủy Z'.
func (s *scan) hallBehind(at, limit int) (place string, ok bool) {
	to := at
	switch {
	case s.is(to, "trụ", "sở"), s.is(to, "hội", "trường"), s.is(to, "nhà", "khách"):
		to += 2
	}
	o := s.bodyStarting(to)
	if o == nil || !s.upper(o.from) || o.to < limit && !s.oneOf(o.to, ",", ".", ";", "(", "đã", "diễn") {
		return "", false
	}
	return s.clean(at, o.to), true
}

// venues are words that begin the name of a building.
var venues = map[string]bool{"trụ": true, "hội": true, "nhà": true, "văn": true, "cung": true, "khách": true, "trung": true}

// venueBehind reads a building at token at, by its city where that is printed: 'Trụ sở Chính phủ', 'Trung tâm Hội nghị Quốc gia
// (Hà Nội)'.
func (s *scan) venueBehind(at, limit int) (place string, ok bool) {
	if !venues[s.key(at)] || !s.upper(at) || s.is(at, "hội", "nghị") || s.is(at, "hội", "thảo") || s.nameStarts(at) {
		return "", false
	}
	to := at
	for to < limit && to < at+10 && s.word(to) && !s.oneOf(to, "đã", "do", "diễn", "dưới", "với", "và", "để", "nhằm", "có", "trong") && s.titleStarting(to) == nil {
		to++
	}
	if to-at < 2 || to == at+10 {
		return "", false
	}
	for i := at + 2; i <= to+1; i++ {
		if end, row := s.w.Longest(lexicon.KindPlace, i, limit); end > i && s.upper(i) && (end == to && s.bodyEnding(to) == nil || i > to && s.oneOf(to, ",", "(", "-")) {
			return s.lex.Places[row].Name, true
		}
	}
	return s.clean(at, to), true
}

// votersOf is the token behind 'tiếp xúc cử tri' in the name of a meeting with voters: where their place is printed.
func (s *scan) votersOf(m *meeting) (at int, ok bool) {
	for k := m.from; k+4 < m.to; k++ {
		if s.is(k, "tiếp", "xúc", "cử", "tri") {
			return k + 4, s.w.Starts(lexicon.KindUnit, k+4, m.to)
		}
	}
	return 0, false
}
