package extract

import (
	"slices"

	"quanhe/loader/lexicon"
)

// Receptions, visits and inspections, which reports name by their verb alone.

// visit is what someone with an office, or a delegation, is said to have done on its day in the first sentences: 'A, Chủ tịch X, đã tiếp Đoàn Y', 'Đoàn
// công tác do B dẫn đầu đã đến thăm, tặng quà Z'; nil if nothing of that kind is told.
func (s *scan) visit() *meeting {
	for sentence := range s.opening(lead) {
		d := s.dateIn(sentence)
		if d == nil || s.longAgo(sentence) {
			continue
		}
		for i := d.to; i+2 < sentence.To; i++ {
			if !s.w.MayStart(i, visitWords) {
				continue
			}
			if m := s.visitAt(i, sentence.To); m != nil {
				return m
			}
		}
	}
	return nil
}

var visitWords = lexicon.Kinds(lexicon.KindVisit)

// visitAt reads the visit or reception whose verb stands at token i, behind who came or received; nil if there is none.
func (s *scan) visitAt(i, limit int) *meeting {
	to, _ := s.w.Longest(lexicon.KindVisit, i, limit)
	if to == i || !s.visitor(i) || s.oneOf(i, "viếng", "dâng", "thắp") && slices.ContainsFunc(s.meetings, func(m *meeting) bool { return m.kind == "CEREMONY" }) {
		return nil // it has a name: 'lễ viếng'
	}
	for s.oneOf(to, ",", "và") && (s.w.Starts(lexicon.KindVisit, to+1, limit) || s.is(to+1, "chúc", "mừng") || s.is(to+1, "tặng", "quà") || s.is(to+1, "động", "viên")) { // 'thăm, tặng quà và chúc Tết'
		if next, _ := s.w.Longest(lexicon.KindVisit, to+1, limit); next > to+1 {
			to = next
		} else {
			to += 3
		}
	}
	m := &meeting{from: i, kind: "OTHER", described: true}
	if !s.is(i, "tiếp") {
		if m.to = s.meetingEnd(to, limit, m); m.to < to+2 {
			return nil
		}
		m.name = s.clean(i, m.to)
		m.key = foldText(m.name)
		return m
	}
	for s.oneOf(to, "và", "làm", "việc", "với", "xã", "giao", "thân", "mật", ",") {
		to++
	}
	m.kind = "WORKING_SESSION"
	switch o := s.bodyStarting(to); {
	case s.is(to, "đoàn") && o != nil:
		m.to = o.to
	case s.is(to, "đoàn"):
		m.to = s.meetingEnd(to+1, limit, m)
	default: // 'tiếp ông A', 'tiếp Thiếu tướng A'
		k := s.firstName(to)
		if k == len(s.names) || s.names[k].left > to || s.names[k].to > limit {
			return nil
		}
		m.to = s.names[k].to
	}
	m.name = "buổi " + s.clean(i, m.to)
	m.key = foldText(m.name)
	return m
}

// visitor reports whether who came stands before the verb at token i: someone with an office, or a delegation.
func (s *scan) visitor(i int) bool {
	at := i
	for s.oneOf(at-1, "đã", "vừa", "đến", "tới", "đi", "về", "có", "trực", "tiếp", "tục", "đón", "ra", "vào", "lên", "xuống") {
		at--
	}
	if s.oneOf(at-1, ",", ")", "-", "–") {
		at--
	}
	if s.is(at-3, "đoàn", "công", "tác") || s.is(at-2, "trưởng", "đoàn") || s.is(at-2, "dẫn", "đầu") {
		return true
	}
	if o := s.bodyEnding(at); o != nil && s.is(o.from, "đoàn") {
		return true
	}
	k := s.firstName(at)
	return k > 0 && s.names[k-1].right == at && len(s.names[k-1].titles) > 0
}
