package extract

import (
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// report is a part of the article that tells of one meeting: from a sentence's first token to the next report.
type report struct {
	from  int
	event *event   // nil where the article tells of none any more
	main  *meeting // the mention that opened the report
}

// reportAt is the report that token i stands in; nil where the article tells of no meeting.
func (s *scan) reportAt(i int) *report {
	k := sort.Search(len(s.reports), func(k int) bool { return s.reports[k].from > i })
	if k == 0 || s.reports[k-1].event == nil {
		return nil
	}
	return &s.reports[k-1]
}

// opening is a sentence that goes on with another meeting.
type opening struct {
	at *meeting
	// aside is true where the article only looks there and comes back: 'Trước đó, ngày 3/4, X đã tổ chức Hội nghị ...'
	aside bool
}

// openings finds where an article that reports main (nil if none) goes on with another meeting: 'Chiều cùng ngày, X đã làm việc
// với Y', 'Trước đó, ngày 3/4, ... dự Lễ ...', '* Ngày 27/6, ... tiếp xúc cử tri'. The result is in text order.
func (s *scan) openings(main *meeting) []opening {
	var out []opening
	var day *date
	from := -1
	if main != nil {
		first := s.sentenceOf(main.from)
		day, from = s.dateIn(first), first.From
	}
	for _, sentence := range s.art.Sentences {
		if sentence.Role != article.Body || sentence.From <= from {
			continue
		}
		strong, ok := s.anotherTime(sentence, day)
		if ok && main != nil {
			if m := s.meetingOf(sentence, main, strong); m != nil {
				out = append(out, opening{at: m})
				continue
			}
		}
		if m := s.anotherBody(sentence, main); m != nil {
			out = append(out, opening{at: m})
			continue
		}
		if m := s.heldThatDay(sentence, main, day); m != nil {
			out = append(out, opening{m, true})
		}
	}
	return out
}

// anotherBody is the meeting of a body that a sentence tells of from its day on, in an article about something else: 'Ngày 25/5, tại
// Hà Nội, Ban Bí thư đã họp'; nil if there is none.
func (s *scan) anotherBody(sentence article.Sentence, main *meeting) *meeting {
	if main == nil || main.kind == "SESSION" {
		return nil
	}
	if d := s.dateIn(sentence); d == nil || d.from > sentence.From+2 || d.day == 0 || s.longAgo(sentence) {
		return nil
	}
	if m := s.verbalMeeting(sentence); m != nil && m.kind == "SESSION" && m.body != nil && (main.body == nil || main.body.key != m.body.key) {
		return m
	}
	return nil
}

// heldThatDay is the meeting that a sentence says was held on the day it opens with, which is not that of main; nil if there is none.
func (s *scan) heldThatDay(sentence article.Sentence, main *meeting, day *date) *meeting {
	d := s.dateIn(sentence)
	if d == nil || d.day == 0 || d.agrees(day) || main != nil && day == nil || s.longAgo(sentence) {
		return nil
	}
	i := sentence.From
	for i < d.from && i < sentence.From+6 && (s.punctuation(i) || s.oneOf(i, "trước", "tiếp", "sau", "đó", "vào", "trong", "cũng", "từ", "đến")) {
		i++
	}
	if i != d.from {
		return nil
	}
	for at := s.firstMeeting(d.to); at < len(s.meetings) && s.meetings[at].from < sentence.To; at++ {
		m := s.meetings[at]
		if m.described && (m.series == "" || m.series == "session") && s.heldVerb(m, sentence) && !s.reference(m, sentence) && !s.inside(m) && !s.is(m.from-1, "tại") && (main == nil || m.key != main.key && !strings.HasPrefix(main.key, m.key)) {
			return m
		}
	}
	if main == nil {
		return s.metThatDay(d.to, sentence)
	}
	return nil
}

// metThatDay is the session that a sentence names by its verb behind its day, which ends before token i: 'Ngày 30/7, | HĐND tỉnh X họp phiên bất
// thường'; nil if it names none.
func (s *scan) metThatDay(i int, sentence article.Sentence) *meeting {
	if s.is(i, ",") {
		i++
	}
	o := s.bodyStarting(i)
	if o == nil || !s.upper(i) || o.generic && o.place == "" && !o.bound {
		return nil
	}
	at := o.to
	for s.oneOf(at, "đã", "vừa") {
		at++
	}
	if !s.is(at, "họp") || !s.is(at+1, "phiên") && !s.is(at+1, "bất", "thường") {
		return nil
	}
	m := &meeting{from: i, kind: "SESSION", body: o, described: true}
	m.to = s.meetingEnd(at+2, sentence.To, m)
	if s.is(at+1, "bất", "thường") {
		m.to = at + 3
	}
	m.name = s.clean(i, m.to)
	m.key = foldText(m.name)
	return m
}

// asideEnd is the token behind the sentences that go on with a meeting that the article only looks at: those within reach that
// name it by its kind alone.
func (s *scan) asideEnd(m *meeting) int {
	k := sort.Search(len(s.art.Sentences), func(i int) bool { return s.art.Sentences[i].From > m.from })
	end := s.sentenceOf(m.from).To
	for n := 0; k < len(s.art.Sentences) && n < 4; k, n = k+1, n+1 {
		sentence := s.art.Sentences[k]
		for at := s.firstMeeting(sentence.From); at < len(s.meetings) && s.meetings[at].from < sentence.To; at++ {
			if o := s.meetings[at]; !o.described && o.kind == m.kind {
				end = sentence.To
			}
		}
		if d := s.dateIn(sentence); d != nil && d.from < sentence.From+4 {
			break
		}
	}
	return end
}

// anotherTime reports whether a sentence opens with the time of something else than what happened on day (nil if unknown):
// 'Chiều cùng ngày', 'Trước đó', '* Ngày 27/6'. strong says that only another event can be meant. The opening may stand
// behind a heading that ends without a full stop.
func (s *scan) anotherTime(sentence article.Sentence, day *date) (strong, ok bool) {
	for i := sentence.From; i < sentence.To; i++ {
		if i > sentence.From && !(s.upper(i) && (s.word(i-1) && !s.upper(i-1) || s.oneOf(i-1, "*"))) {
			continue
		}
		if strong, ok = s.opensAnother(i, sentence.To, day); ok {
			return strong, true
		}
	}
	return false, false
}

func (s *scan) opensAnother(i, limit int, day *date) (strong, ok bool) {
	for s.punctuation(i) && i < limit {
		i++
	}
	strong = s.is(i-1, "*")
	ok = strong
	if to, _ := s.w.Longest(lexicon.KindLater, i, limit); to > i {
		ok = true
		for i = to; s.oneOf(i, ",", "vào"); i++ {
		}
	}
	if s.is(i, "buổi") { // 'Buổi chiều cùng ngày'
		i++
	}
	if s.is(i, "cùng", "ngày") || s.dayPart(i) && s.is(i+1, "cùng", "ngày") {
		return true, true
	}
	if d := s.dateAt(i, limit); d != nil && day != nil && (d.day != day.day || d.month != day.month || d.part != day.part && d.part != "" && day.part != "") {
		return strong, true
	}
	return strong, ok
}

// meetingOf is the meeting that a sentence says was held, other than main; nil if there is none.
func (s *scan) meetingOf(sentence article.Sentence, main *meeting, strong bool) *meeting {
	at := s.firstMeeting(sentence.From)
	for ; at < len(s.meetings) && s.meetings[at].from < sentence.To; at++ {
		m := s.meetings[at]
		if !m.described || m.series != "" && m.series != "session" || m.key == main.key || s.reference(m, sentence) || !s.heldVerb(m, sentence) {
			continue
		}
		if !strong && (m.kind == main.kind && !s.anotherKind(m, main) || m.series == "session" || s.is(m.from-1, "tại") || s.sameAsReported(m, main)) {
			continue
		}
		return m
	}
	if m := s.verbalMeeting(sentence); m != nil && m.key != main.key {
		return m
	}
	return nil
}

// anotherKind reports whether two meetings are held for other things, as their first words say: 'lễ viếng', 'lễ giỗ'.
func (s *scan) anotherKind(m, o *meeting) bool {
	_, a := s.w.Longest(lexicon.KindMeetingHead, m.from, m.to)
	_, b := s.w.Longest(lexicon.KindMeetingHead, o.from, o.to)
	return m.kind == "CEREMONY" && a != b
}

// resumes reports whether a sentence in the report of another meeting speaks of main again: 'Tại hội nghị, ...' behind the
// report of a ceremony.
func (s *scan) resumes(sentence article.Sentence, other, main *meeting) bool {
	at := s.firstMeeting(sentence.From)
	for ; at < len(s.meetings) && s.meetings[at].from < sentence.To; at++ {
		m := s.meetings[at]
		if m.described && m.key == main.key || !m.described && m.kind == main.kind && m.kind != other.kind && s.oneOf(m.from-1, "tại", "trì", "luận", "biểu", "dự") {
			return true
		}
	}
	return false
}

// splitReports gives each part of the article the meeting that it reports. add makes an event of a mention.
func (s *scan) splitReports(main *meeting, add func(*meeting) *event) {
	s.reports = nil
	var reported *event
	if main != nil {
		reported = add(main)
		reported.reported = true
		s.reports = append(s.reports, report{0, reported, main})
		if main.series != "" && main.series != "session" || main.kind == "CONGRESS" {
			return // a plenum goes on for days
		}
	}
	var asides []report
	for _, o := range s.openings(main) {
		from := s.sentenceOf(o.at.from).From
		if n := len(s.reports); n > 0 && s.reports[n-1].from >= from && from > 0 || len(asides) > 0 && asides[len(asides)-1].from > from {
			continue
		}
		if o.aside {
			if o.at.entity == nil {
				add(o.at)
			}
			asides = append(asides, report{from, o.at.entity, o.at}, report{from: s.asideEnd(o.at)})
			continue
		}
		if o.at.entity == nil {
			e := add(o.at)
			e.reported = true
		}
		s.reports = append(s.reports, report{from, o.at.entity, o.at})
	}
	defer func() { s.setAside(asides) }()
	if main == nil {
		return
	}
	all := append([]report(nil), s.reports...)
	for k, r := range all[1:] {
		end := len(s.toks)
		if k+2 < len(all) {
			end = all[k+2].from
		}
		next := sort.Search(len(s.art.Sentences), func(i int) bool { return s.art.Sentences[i].From > r.from })
		for _, sentence := range s.art.Sentences[next:] {
			if sentence.From >= end {
				break
			}
			if s.resumes(sentence, r.main, main) {
				s.reports = append(s.reports, report{sentence.From, reported, main})
				break
			}
		}
	}
	sort.SliceStable(s.reports, func(i, j int) bool { return s.reports[i].from < s.reports[j].from })
}

// setAside puts pairs of where the article looks at another meeting, and where that ends, into the reports.
func (s *scan) setAside(asides []report) {
	var added []report
	for k := 0; k+1 < len(asides); k += 2 {
		aside, back := asides[k], asides[k+1]
		aside.event.aside = true
		added = append(added, aside)
		if r := s.reportAt(aside.from); r != nil {
			back.event, back.main = r.event, r.main
		}
		next := sort.Search(len(s.reports), func(i int) bool { return s.reports[i].from > aside.from })
		if next == len(s.reports) || s.reports[next].from > back.from {
			added = append(added, back)
		}
	}
	s.reports = append(s.reports, added...)
	sort.SliceStable(s.reports, func(i, j int) bool { return s.reports[i].from < s.reports[j].from })
}

// verbalMeeting reads a meeting that a sentence names by its verb: 'ORG ... đã làm việc với ORG', 'A tiếp xúc cử tri tại X'.
func (s *scan) verbalMeeting(sentence article.Sentence) *meeting {
	for i := sentence.From; i+2 < sentence.To; i++ {
		switch {
		case s.is(i, "làm", "việc", "với") && !s.oneOf(i-1, "động", "cực", "sẽ", "cần", "phải", "xuyên", "để", "được"):
			m := &meeting{from: i, to: s.sidesEnd(i+3, sentence.To), kind: "WORKING_SESSION", described: true}
			if m.to == i+3 {
				if m.to = s.peopleMet(i, sentence.To, m); m.to == i+3 {
					continue
				}
			}
			m.name = "buổi " + s.clean(i, m.to)
			if sentence.Role == article.Headline {
				m.name = s.art.Title
			}
			m.key = foldText(m.name)
			return m
		case s.is(i, "làm", "việc", "tại") && s.visited(i):
			from := i - 2 // 'đến | thăm và làm việc tại Nhà máy X'
			to := s.siteEnd(i+3, sentence.To, true)
			if to == i+3 {
				continue
			}
			m := &meeting{from: from, to: to, kind: "WORKING_SESSION", described: true, name: s.clean(from, to)}
			m.key = foldText(m.name)
			return m
		case s.is(i, "gặp", "mặt") && s.hasDate(sentence) && !s.is(i-1, "sẽ"):
			if from, to := s.subjectBefore(i); from == to || from < sentence.From {
				continue
			}
			m := &meeting{from: i, kind: "OTHER", described: true}
			m.to = s.meetingEnd(i+2, sentence.To, m)
			if m.to <= i+3 {
				continue
			}
			m.name = s.clean(i, m.to)
			m.key = foldText(m.name)
			return m
		case s.is(i, "họp") && (s.oneOf(i-1, "đã", "vừa") || s.bodyEnding(i) != nil && s.hasDate(sentence) && s.oneOf(i+1, ",", "cho", "bàn", "xem", "để", "đánh", "về", "khẩn", "bất", "kín", "trực", "nghe", "thống", "triển")) && !s.oneOf(i+1, "báo", "kỳ", "phiên", "hội", "với", "mặt"):
			o := s.bodyEnding(i - 1)
			if !s.oneOf(i-1, "đã", "vừa") {
				o = s.bodyEnding(i)
			}
			if o == nil || o.from < sentence.From || s.titledBody(o) || !s.upper(o.from) {
				continue
			}
			m := &meeting{from: o.from, to: i + 1, kind: "SESSION", body: o, described: true, name: "cuộc họp của " + s.clean(o.from, o.to)}
			if s.is(i+1, "công", "bố") || s.is(i+1, "triển", "khai") || s.is(i+1, "đột", "xuất") || s.is(i+1, "rà", "soát") {
				m.from = i // it is named by what was done
				m.to = s.meetingEnd(i+3, sentence.To, m)
				m.name = s.clean(i, m.to)
			}
			m.key = foldText(m.name)
			return m
		case s.votersMet(i) > i && s.upper(sentence.From) && sentence.Role == article.Body && !s.oneOf(i-1, "buổi", "nghị", "trình", "lịch", "sau", "trước", "hoạt", "động", "công", "tác", "về", "cuộc", "hợp", "việc"):
			voters := s.votersMet(i)
			to := voters
			if s.oneOf(to, "tại", "ở", "với") || s.w.Starts(lexicon.KindUnit, to, sentence.To) || s.oneOf(to, "các", "hai", "ba") && s.w.Starts(lexicon.KindUnit, to+1, sentence.To) {
				to = s.placeEnd(to, sentence.To)
			}
			if to == voters {
				continue
			}
			m := &meeting{from: i, to: to, kind: "OTHER", described: true, name: s.clean(i, to)}
			m.key = foldText(m.name)
			return m
		}
	}
	return nil
}

// visited reports whether 'làm việc' at token i is what someone did who came: 'đã đến thăm và | làm việc tại X'; not what people do
// for a living, nor the visit of a state.
func (s *scan) visited(i int) bool {
	if !s.is(i-2, "thăm") || !s.oneOf(i-1, "và", ",") {
		return false
	}
	at := i - 2
	for s.oneOf(at-1, "đến", "tới", "về", "đã", "vừa", "có", "đi") {
		at--
	}
	return at < i-2 && !s.is(i-3, "chuyến") || s.nameEnds(at) || s.titleEnds(at)
}

// subjectBefore is the body or the person right before a verb at token i, with those who came along: 'Thủ tướng A và đoàn công tác |
// đã'; from == to if there is none.
func (s *scan) subjectBefore(i int) (from, to int) {
	for s.oneOf(i-1, "đã", "vừa", "đến", "có") {
		i--
	}
	at := i
	if s.is(at-3, "đoàn", "công", "tác") && s.oneOf(at-4, "và", "cùng") {
		at -= 4
	}
	if o := s.bodyEnding(at); o != nil {
		return o.from, i
	}
	if s.is(at-3, "đoàn") && s.upper(at-3) { // 'Đoàn giám sát'
		return at - 3, i
	}
	if n := s.nameBefore(at); n != nil {
		return n.left, i
	}
	return i, i
}

// peopleMet is the end of whom someone worked with at token i, where no body is named first, and about what: 'làm việc với lãnh
// đạo các sở, ngành về X'; behind 'với' where it is no meeting.
func (s *scan) peopleMet(i, limit int, m *meeting) int {
	at := i + 3
	acted := s.oneOf(i-1, "đã", "vừa", ",", "và", ")") || s.nameEnds(i) || s.titleEnds(i) || s.dateEnding(i) != nil
	if !acted || !(s.is(at, "lãnh", "đạo") || s.is(at, "các", "bộ") || s.is(at, "các", "sở") || s.is(at, "một", "số") || s.is(at, "đại", "diện") || s.is(at, "tập", "thể")) {
		return at
	}
	return s.meetingEnd(at, limit, m)
}

// nameEnds reports whether the name of a person ends at token i.
func (s *scan) nameEnds(i int) bool { return s.nameBefore(i) != nil }

// nameBefore is the name that ends at token i; nil if none does.
func (s *scan) nameBefore(i int) *name {
	if k := s.firstName(i); k > 0 && s.names[k-1].to == i {
		return s.names[k-1]
	}
	return nil
}

// sidesEnd is the end of the bodies from token i on: 'Ban Thường vụ Tỉnh ủy X và lãnh đạo tỉnh, ORG'.
func (s *scan) sidesEnd(i, limit int) int {
	to := i
	for k := i; k < limit; k++ {
		if o := s.bodyStarting(k); o != nil {
			to = o.to
			k = o.to - 1
		} else if !s.oneOf(k, ",", "và", "lãnh", "đạo", "tỉnh", "các", "thuộc") {
			break
		}
	}
	return to
}

// placeEnd is the end of the places behind 'tại' at token i: 'tại xã X, thành phố Y', 'Quận 1, Quận 3'; i if none is there.
func (s *scan) placeEnd(i, limit int) int {
	to, at := i, i
	if s.oneOf(at, "tại", "ở", "với") {
		at++
		if s.is(at, "cử", "tri") {
			at += 2
		}
	}
	for at < limit {
		for s.oneOf(at, "các", "hai", "ba") {
			at++
		}
		next, unit := s.unit(at, limit, "")
		if s.is(next, ":") && next > at { // 'các phường: A, B'
			next++
		}
		_, end, ok := s.place(next, limit, unit, false)
		if !ok || next == at && !s.w.Starts(lexicon.KindPlace, at, limit) && !s.upper(at) {
			return to
		}
		to = end
		if !s.oneOf(end, ",", "và", "(") {
			return to
		}
		at = end + 1
	}
	return to
}

// discussion is what deputies discuss in the first sentences, on its day and beside the house: 'thảo luận tại tổ sáng 5/6'; nil if they
// do not.
func (s *scan) discussion() *meeting {
	for sentence := range s.opening(lead) {
		for i := sentence.From; i+3 < sentence.To && s.hasDate(sentence); i++ {
			if !s.is(i, "thảo", "luận") || !s.oneOf(i+2, "tại", "ở") || !s.is(i+3, "tổ") && !s.is(i+3, "hội", "trường") {
				continue
			}
			to := i + 4
			if s.is(to, "trường") {
				to++
			}
			day := s.dateIn(sentence)
			if d := s.dateAt(to, sentence.To); d != nil {
				to = d.to // its day tells it from the others of the session
			} else if day.from > sentence.From+2 || day.to > i {
				continue // someone tells of it
			}
			m := &meeting{from: i, to: to, kind: "SESSION", described: true, name: s.clean(i, to)}
			m.key = foldText(m.name)
			return m
		}
	}
	return nil
}

// leadSession is the meeting that the first sentences name by its verb alone.
func (s *scan) leadSession() *meeting {
	seen := 0
	for _, sentence := range s.art.Sentences {
		if sentence.Role != article.Body && sentence.Role != article.Headline {
			continue
		}
		if seen++; seen > 5 {
			return nil
		}
		if m := s.verbalMeeting(sentence); m != nil && !s.longAgo(sentence) && !s.is(m.to, "hồi") {
			return m
		}
	}
	return nil
}
