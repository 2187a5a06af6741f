package extract

import (
	"fmt"

	"quanhe/loader/lexicon"
)

// plenumsAt reads 'Hội nghị Trung ương 6 khóa XIII', 'Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII',
// 'Hội nghị Ban Chấp hành Trung ương lần thứ 6', 'Trung ương 4 (khóa XI, XII)'.
func (s *scan) plenumsAt(i, limit int, bare bool) []*meeting {
	at := i
	conference := s.is(at, "hội", "nghị")
	if conference {
		at += 2
	} else if !bare {
		return nil
	}
	var ordinals []int
	end := 0
	switch {
	case s.centre(at) > at:
		c := s.centre(at)
		n, to := s.ordinalAt(c, limit)
		if n == 0 || s.number(c) && s.is(c+1, "/") || !s.number(c) && !s.toks[c].Upper {
			if !s.is(c, "lần", "thứ") {
				if terms, _ := s.termAt(to, limit); n == 0 || terms == nil || !conference || s.number(c) { // 'Hội nghị Trung ương tám khóa I'
					return nil
				}
			} else if n, to = s.ordinalAt(c+2, limit); n == 0 {
				return nil
			}
		}
		ordinals, end = []int{n}, to
		for s.oneOf(end, ",", "và") && s.number(end+1) && s.digits(end+1) <= 2 && !s.oneOf(end+2, "/", "-") {
			ordinals, end = append(ordinals, s.value(end+1)), end+2
		}
	case conference && s.is(at, "lần", "thứ"):
		n, to := s.ordinalAt(at+2, limit)
		if n == 0 {
			return nil
		}
		if s.oneOf(to, ",", "của") {
			to++
		}
		committee := s.centralCommittee(to, limit)
		if committee == to {
			return nil
		}
		ordinals, end = []int{n}, committee
	case conference:
		committee := s.centralCommittee(at, limit)
		if committee == at {
			return nil
		}
		if !s.is(committee, "lần", "thứ") {
			terms, to := s.termAt(committee, limit)
			if terms == nil || !s.is(to, "lần", "thứ") {
				return nil
			}
			n, e := s.ordinalAt(to+2, limit)
			if n == 0 {
				return nil
			}
			return []*meeting{s.plenum(i, e, n, terms[0], s.clean(i, e))}
		}
		n, to := s.ordinalAt(committee+2, limit)
		if n == 0 {
			return nil
		}
		ordinals, end = []int{n}, to
	default:
		return nil
	}
	terms, to := s.termAt(end, limit)
	if to == end && s.oneOf(end, ",") {
		if t2, to2 := s.termAt(end+1, limit); to2 > end+1 {
			terms, to = t2, to2
		}
	}
	if len(terms) == 0 {
		terms, to = []string{""}, end
	}
	if !conference && terms[0] == "" && !bare {
		return nil
	}
	var out []*meeting
	for _, t := range terms {
		for _, n := range ordinals {
			name := s.clean(i, to)
			if len(terms)*len(ordinals) > 1 || !conference {
				name = fmt.Sprintf("Hội nghị Trung ương %d", n)
				if t != "" {
					if s.oneOf(to-1, ")") {
						name += " (khóa " + t + ")"
					} else {
						name += " khóa " + t
					}
				}
			}
			out = append(out, s.plenum(i, to, n, t, name))
		}
	}
	return out
}

// centralCommittee is the end of the name of the Central Committee at token i, also with an abbreviation in brackets within: 'Ban
// Chấp hành (BCH) Trung ương Đảng'; i if it is not there.
func (s *scan) centralCommittee(i, limit int) int {
	if o := s.knownOrganization(i, limit); o != nil && o.canonical == "Ban Chấp hành Trung ương Đảng" {
		if s.upper(o.to) && s.same(o.to) && (s.oneOf(o.to, "hội", "đoàn") || s.is(o.to, "mặt", "trận")) {
			return i // of an association
		}
		return o.to
	}
	at := i + 3
	if !s.is(i, "ban", "chấp", "hành") || !s.is(at, "(") || !s.is(at+2, ")") {
		return i
	}
	to := s.centre(at + 3)
	if to == at+3 || to > limit {
		return i
	}
	if s.is(to, "(") && s.is(to+2, ")") {
		to += 3
	}
	if s.is(to, "đảng") && s.upper(to) {
		to++
	}
	return to
}

func (s *scan) plenum(from, to, n int, term, name string) *meeting {
	return &meeting{from: from, to: to, name: name, series: "plenum", kind: "PLENUM", ordinal: n, term: term, printedTerm: term,
		key: fmt.Sprintf("plenum %d %s", n, term), described: true}
}

// centre is the token behind 'Trung ương', 'T.Ư', 'TW' at i.
func (s *scan) centre(i int) int {
	switch s.key(i) {
	case "trung":
		if s.is(i+1, "ương") && (s.upper(i) || s.is(i-2, "hội", "nghị") && s.number(i+2)) {
			return i + 2
		}
	case "tw", "tư", "t.ư", "t.w":
		if s.toks[i].AllUpper {
			return i + 1
		}
	}
	return i
}

// congressAt reads 'Đại hội Đảng toàn quốc lần thứ XII', 'Đại hội XIII của Đảng', 'Đại hội đại biểu ... lần thứ VIII, nhiệm kỳ 2023-2028',
// 'Đại hội đảng viên lần thứ V, nhiệm kỳ 2025-2030 Đảng bộ X'.
func (s *scan) congressAt(i, limit int) *meeting {
	if !s.is(i, "đại", "hội") {
		return nil
	}
	m := &meeting{from: i, kind: "CONGRESS", series: "congress", described: true}
	at := i + 2
	national := false
	for at < limit {
		switch {
		case s.is(at, "đại", "biểu"), s.is(at, "lần", "này"), s.is(at, "đảng", "viên"), s.is(at, "toàn", "thể"):
			at += 2
			continue
		case s.is(at, "toàn", "quốc"):
			national = true
			at += 2
			continue
		case s.is(at, "đảng") && s.upper(at) && !s.is(at, "đảng", "bộ") && !s.is(at+1, "bộ"):
			national = true
			at++
			continue
		case s.is(at, "đảng", "cộng", "sản", "việt", "nam"):
			national = true
			at += 5
			continue
		}
		break
	}
	if s.is(at, "các", "cấp") || s.oneOf(at, "các") {
		return nil
	}
	if o := s.bodyStarting(at); o != nil && s.upper(at) && m.body == nil {
		m.body, m.vague = o, s.is(at, "đảng", "bộ") && o.to == at+2
		at = o.to
		if to, _ := s.townEnd(at, limit); s.w.Starts(lexicon.KindUnit, at, limit) && s.countEnd(to, limit) > to {
			at = to // 'Đoàn TNCS Hồ Chí Minh | thành phố X lần thứ V'
		}
		national = false
	} else if s.is(at, "đảng", "bộ") && s.upper(at) || s.is(at, "chi", "bộ") {
		at += 2
		for s.word(at) && s.oneOf(at, "tỉnh", "thành", "phố", "huyện", "khối", "xã", "phường") {
			at++
		}
		if to := s.capitals(at, limit, 8); to > at && (s.countEnd(to, limit) > to || s.is(to, "nhiệm", "kỳ")) { // of a body that nothing else tells of
			at = to
		}
		national = false
	}
	if s.is(at, ",") {
		if _, to := s.termAt(at+1, limit); to > at+1 {
			at++
		}
	}
	if terms, to := s.termAt(at, limit); to > at {
		m.term = terms[0]
		at = to
	}
	numbered, ownName := false, false
	if m.body == nil && !national && s.countEnd(at, limit) == at && (s.upper(at) || s.upper(i) && (at > i+2 || s.is(at, "thi", "đua") || s.is(at, "điển", "hình"))) && s.word(at) && romanValue(s.text(at, at+1)) == 0 && !meetingStops[s.key(at)] { // 'Đại hội Đoàn toàn quốc lần thứ XI'
		for k := at + 1; k < min(limit, at+14) && (s.word(k) || s.is(k, `"`)) && !meetingStops[s.key(k)] && !s.is(k, "các", "cấp") && !s.is(k, "đại", "hội"); k++ {
			if n, _ := s.countAt(k, limit); n > 0 {
				at, ownName = k, true
				break
			}
		}
	}
	if n, to := s.countAt(at, limit); n > 0 {
		m.ordinal, at, numbered = n, to, true
	} else if s.word(at) && romanValue(s.text(at, at+1)) > 0 || s.number(at) && s.digits(at) <= 2 && at == i+2 {
		n, to := s.ordinalAt(at, limit)
		m.ordinal, at, numbered = n, to, true
		national = national || m.body == nil
	}
	if numbered && m.body == nil && !ownName {
		k := at
		if s.is(k, "của") {
			k++
		}
		if o := s.bodyStarting(k); o != nil && o.canonical != "Đảng Cộng sản Việt Nam" && s.same(k) && !s.is(k, "ban") {
			m.body, at, national = o, o.to, false
		} else if s.is(k, "đảng", "bộ") && s.same(k) {
			at = k + 2
			for s.oneOf(at, "tỉnh", "thành", "phố", "huyện", "quận", "khối", "xã", "phường") {
				at++
			}
			national = false
		}
	}
	for s.is(at, "của", "đảng") && s.upper(at+1) && !s.is(at+2, "bộ") {
		at += 2
		national = true
	}
	if s.is(at, "đảng", "cộng", "sản", "việt", "nam") {
		at += 5
	}
	period := false
	k := at
	if s.is(k, ",") || s.is(k, "(") {
		k++
	}
	if s.is(k, "nhiệm", "kỳ") && s.number(k+2) && s.oneOf(k+3, "-") && s.number(k+4) {
		at, period = k+5, true
		m.years = s.text(k+2, k+3) + "-" + s.text(k+4, k+5)
		if s.is(at, ")") && s.is(k-1, "(") {
			at++
		}
		if k = at; m.body == nil && !national && !ownName {
			if s.is(k, "của") {
				k++
			}
			if o := s.bodyStarting(k); o != nil && s.same(k) && s.upper(k) && o.kind == "PARTY_ORGANIZATION" {
				m.body, at = o, o.to
			}
		}
	}
	if (m.body != nil || ownName) && s.is(at, "năm") && s.number(at+1) && s.digits(at+1) == 4 { // 'Đại hội Đoàn Thanh niên X năm 2017'
		at, period = at+2, true
	}
	if !numbered && !period && m.term == "" {
		return nil
	}
	if !numbered && m.term != "" && (national || m.body != nil && m.body.kind == "PARTY_ORGANIZATION") { // 'Đại hội Đảng toàn quốc khóa XIII' is the thirteenth
		m.ordinal, numbered = romanValue(m.term), true
	}
	m.to = at
	m.name = s.clean(i, at)
	switch {
	case national && m.body == nil && numbered && m.ordinal <= 20:
		m.key = fmt.Sprintf("congress %d", m.ordinal)
	default:
		m.series = "own"
		m.key = foldText(m.name)
		m.named = m.body != nil && !m.vague
		s.congressKey(m)
	}
	return m
}

// congressKey gives the congress of a body the key of its number or, without one, of its term of office.
func (s *scan) congressKey(m *meeting) {
	switch {
	case m.body == nil:
	case m.ordinal > 0:
		m.key = fmt.Sprintf("congress %d of %s", m.ordinal, m.body.key)
	case m.years != "":
		m.key = fmt.Sprintf("congress %s of %s", m.years, m.body.key)
	}
}

// shareCongress gives a congress that is printed without its body, 'Đại hội lần thứ XXVII', 'Đại hội nhiệm kỳ 2025-2030', the body
// that holds it in its sentence, or that of the only one of the text with the same number or term of office. Those of one body and one
// term are the same.
func (s *scan) shareCongress() {
	var own []*meeting
	for _, m := range s.meetings {
		if m.kind == "CONGRESS" && m.series == "own" {
			own = append(own, m)
		}
	}
	same := func(m, n *meeting) bool {
		return m.ordinal > 0 && m.ordinal == n.ordinal && (m.years == n.years || m.years == "" || n.years == "") ||
			m.years != "" && m.years == n.years && (m.ordinal == 0 || n.ordinal == 0)
	}
	for _, m := range own {
		if m.body != nil && !m.vague || m.ordinal == 0 && m.years == "" {
			continue
		}
		var only *organization
		leads := false // what the article reports is meant, though others are named
		for _, n := range own {
			if n.body == nil || n.vague || !same(m, n) {
				continue
			}
			if only != nil && only.key != n.body.key {
				if !leads {
					only = nil
				}
				break
			}
			if only == nil {
				leads = s.opens(n, s.sentenceOf(n.from))
			}
			only = n.body
		}
		if only == nil && !s.oneOf(m.to, "của") {
			only = s.holderBefore(m)
		}
		if only != nil {
			m.body = only
			s.congressKey(m)
		}
	}
	for i, m := range own { // neither tells of its body, as in a headline in capitals
		for _, n := range own[:i] {
			if (m.body == nil || m.vague) && n.body == nil && m.ordinal > 0 && m.ordinal == n.ordinal && m.years != "" && m.years == n.years {
				m.key = n.key
			}
		}
	}
	for _, m := range own { // the number may be printed with one of them only
		for _, n := range own {
			if m.ordinal == 0 && n.ordinal > 0 && m.body != nil && n.body != nil && m.body.key == n.body.key && same(m, n) {
				m.key, m.ordinal = n.key, n.ordinal
			}
		}
	}
}

// holderBefore is the body right before the words that say it holds a congress: 'Đảng bộ X [đã long trọng] tổ chức | Đại hội'.
func (s *scan) holderBefore(m *meeting) *organization {
	at := m.from
	for at > 0 && at > m.from-7 && s.oneOf(at-1, "đã", "tổ", "chức", "khai", "mạc", "tiến", "hành", "long", "trọng", "thể", "thành", "công") {
		at--
	}
	if o := s.bodyEnding(at); at < m.from && o != nil && s.upper(o.from) && (o.kind == "PARTY_ORGANIZATION" || o.kind == "MASS_ORGANIZATION") {
		return o
	}
	return nil
}
