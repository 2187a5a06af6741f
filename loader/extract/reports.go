package extract

import (
	"sort"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// report is a part of the article that reports one meeting: from a sentence's first token to the next report.
type report struct {
	from  int
	event *event
	main  *meeting // the mention that opened the report
}

// reportAt is the report that token i stands in; nil where the article reports no meeting.
func (s *scan) reportAt(i int) *report {
	k := sort.Search(len(s.reports), func(k int) bool { return s.reports[k].from > i })
	if k == 0 {
		return nil
	}
	return &s.reports[k-1]
}

// openings finds where an article that reports main goes on with another meeting: 'Chiều cùng ngày, X đã làm việc với Y',
// 'Trước đó, ngày 3/4, ... dự Lễ ...', '* Ngày 27/6, ... tiếp xúc cử tri'. The result is in text order.
func (s *scan) openings(main *meeting) []*meeting {
	var out []*meeting
	first := s.sentenceOf(main.from)
	day := s.dateIn(first)
	for _, sentence := range s.art.Sentences {
		if sentence.Role != article.Body || sentence.From <= first.From {
			continue
		}
		strong, ok := s.anotherTime(sentence, day)
		if !ok {
			continue
		}
		if m := s.meetingOf(sentence, main, strong); m != nil {
			out = append(out, m)
		}
	}
	return out
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
	if s.is(i, "trước", "đó") || s.is(i, "tiếp", "đó") || s.is(i, "sau", "đó") || s.is(i, "nhân", "dịp") || s.is(i, "cũng", "trong") {
		ok = true
		for i += 2; s.oneOf(i, ",", "vào"); i++ {
		}
	}
	if s.is(i, "cùng", "ngày") || s.oneOf(i, "sáng", "trưa", "chiều", "tối") && s.is(i+1, "cùng", "ngày") {
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
		if !strong && (m.kind == main.kind || m.series == "session" || s.is(m.from-1, "tại") || s.sameAsReported(m, main)) {
			continue
		}
		return m
	}
	if m := s.verbalMeeting(sentence); m != nil && m.key != main.key {
		return m
	}
	return nil
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
	if main == nil {
		return
	}
	reported := add(main)
	reported.reported = true
	s.reports = append(s.reports, report{0, reported, main})
	if main.series != "" && main.series != "session" || main.kind == "CONGRESS" {
		return // a plenum goes on for days
	}
	for _, m := range s.openings(main) {
		from := s.sentenceOf(m.from).From
		if last := s.reports[len(s.reports)-1]; last.from >= from {
			continue
		}
		if m.entity == nil {
			e := add(m)
			e.reported = true
		}
		s.reports = append(s.reports, report{from, m.entity, m})
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

// verbalMeeting reads a meeting that a sentence names by its verb: 'ORG ... đã làm việc với ORG', 'A tiếp xúc cử tri tại X'.
func (s *scan) verbalMeeting(sentence article.Sentence) *meeting {
	for i := sentence.From; i+2 < sentence.To; i++ {
		switch {
		case s.is(i, "làm", "việc", "với"):
			to := s.sidesEnd(i+3, sentence.To)
			if to == i+3 {
				continue
			}
			m := &meeting{from: i, to: to, kind: "WORKING_SESSION", described: true}
			m.name = "buổi " + s.clean(i, to)
			if sentence.Role == article.Headline {
				m.name = s.art.Title
			}
			m.key = foldText(m.name)
			return m
		case s.is(i, "họp") && s.oneOf(i-1, "đã", "vừa") && !s.oneOf(i+1, "báo", "kỳ", "phiên", "hội", "với", "mặt"):
			o := s.bodyEnding(i - 1)
			if o == nil || o.from < sentence.From || s.titledBody(o) || !s.upper(o.from) {
				continue
			}
			m := &meeting{from: o.from, to: i + 1, kind: "SESSION", body: o, described: true, name: "cuộc họp của " + s.clean(o.from, o.to)}
			m.key = foldText(m.name)
			return m
		case s.is(i, "tiếp", "xúc", "cử", "tri") && s.upper(sentence.From) && sentence.Role == article.Body && !s.oneOf(i-1, "buổi", "nghị", "trình", "lịch", "sau", "trước", "hoạt", "động", "công", "tác", "về", "cuộc", "hợp", "việc"):
			to := i + 4
			if s.oneOf(to, "tại", "ở", "với") || s.w.Starts(lexicon.KindUnit, to, sentence.To) {
				to = s.placeEnd(to, sentence.To)
			}
			if to == i+4 {
				continue
			}
			m := &meeting{from: i, to: to, kind: "OTHER", described: true, name: s.clean(i, to)}
			m.key = foldText(m.name)
			return m
		}
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
