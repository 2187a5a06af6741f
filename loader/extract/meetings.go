package extract

import (
	"fmt"
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// meeting is one mention of a meeting.
type meeting struct {
	from, to int
	name     string
	key      string // series, ordinal and term, or the folded name
	series   string // "plenum", "congress", "session", "committee", or ""
	kind     string
	term     string
	ordinal  int
	// body is the organisation that meets, for meetings named after it.
	body *organization
	// described is true when the name says what the meeting is about; false for 'Hội nghị' alone.
	described bool
	// printedTerm is the term as this mention prints it; term may come from another mention.
	printedTerm string
	entity      *event
}

// sameSeries reports whether two mentions are of the same numbered meeting; a missing term matches any.
func (m *meeting) sameSeries(o *meeting) bool {
	return m.series == o.series && m.ordinal == o.ordinal && m.ordinal > 0 && (m.term == o.term || m.term == "" || o.term == "")
}

// event is a meeting of this article.
type event struct {
	mentions []*meeting
	name     string
	key      string
	kind     string
	series   string
	term     string
	ordinal  int
	reported bool
	aside    bool // the article looks at it in sentences of its own, beside what it reports

	start, end string
	printed    string
	dateRule   string
	dateAt     [2]int
	dateFrom   int
	dateTo     int // the token behind the date
	place      string
	placeAt    [2]int
	organizers []roleOf
	roles      map[string][]roleOf // by facts relation
}

// meetingsAt reads the numbered meetings at token i: plenums of the Central Committee, congresses. Several come of
// 'Hội nghị Trung ương 4, 5, 6 (khóa XIII)' and 'Trung ương 4 (khóa XI, XII)'. bare allows 'Trung ương 4' without 'Hội nghị'.
func (s *scan) meetingsAt(i, limit int, bare bool) []*meeting {
	if out := s.plenumsAt(i, limit, bare); out != nil {
		return out
	}
	if m := s.congressAt(i, limit); m != nil {
		return []*meeting{m}
	}
	return nil
}

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
		o := s.knownOrganization(to, limit)
		if o == nil || o.canonical != "Ban Chấp hành Trung ương Đảng" {
			return nil
		}
		ordinals, end = []int{n}, o.to
	case conference:
		o := s.knownOrganization(at, limit)
		if o == nil || o.canonical != "Ban Chấp hành Trung ương Đảng" || !s.is(o.to, "lần", "thứ") {
			if o == nil || o.canonical != "Ban Chấp hành Trung ương Đảng" {
				return nil
			}
			_, to := s.termAt(o.to, limit)
			if !s.is(to, "lần", "thứ") {
				return nil
			}
			terms, _ := s.termAt(o.to, limit)
			n, e := s.ordinalAt(to+2, limit)
			if n == 0 {
				return nil
			}
			return []*meeting{s.plenum(i, e, n, terms[0], s.clean(i, e))}
		}
		n, to := s.ordinalAt(o.to+2, limit)
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
	case "t":
		if s.is(i+1, ".") && s.oneOf(i+2, "ư", "w") {
			return i + 3
		}
	case "tw", "tư":
		if s.toks[i].AllUpper {
			return i + 1
		}
	}
	return i
}

// congressAt reads 'Đại hội Đảng toàn quốc lần thứ XII', 'Đại hội XIII của Đảng', 'Đại hội đại biểu ... lần thứ VIII, nhiệm kỳ 2023-2028'.
func (s *scan) congressAt(i, limit int) *meeting {
	if !s.is(i, "đại", "hội") {
		return nil
	}
	m := &meeting{from: i, kind: "CONGRESS", series: "congress", described: true}
	at := i + 2
	national := false
	for at < limit {
		switch {
		case s.is(at, "đại", "biểu"), s.is(at, "lần", "này"):
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
		m.body = o
		at = o.to
		national = false
	} else if s.is(at, "đảng", "bộ") && s.upper(at) {
		at += 2
		for s.word(at) && s.oneOf(at, "tỉnh", "thành", "phố", "huyện", "khối", "xã", "phường") {
			at++
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
	if m.body == nil && !national && (s.upper(at) || s.upper(i) && at > i+2) && s.word(at) && romanValue(s.text(at, at+1)) == 0 && !meetingStops[s.key(at)] { // 'Đại hội Đoàn toàn quốc lần thứ XI'
		for k := at + 1; k < min(limit, at+9) && s.word(k) && !meetingStops[s.key(k)]; k++ {
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
		if s.is(at, ")") && s.is(k-1, "(") {
			at++
		}
	}
	if (m.body != nil || ownName) && s.is(at, "năm") && s.number(at+1) && s.digits(at+1) == 4 { // 'Đại hội Đoàn Thanh niên X năm 2017'
		at, period = at+2, true
	}
	if !numbered && !period && m.term == "" {
		return nil
	}
	m.to = at
	m.name = s.clean(i, at)
	switch {
	case national && m.body == nil && numbered && m.ordinal <= 20:
		m.key = fmt.Sprintf("congress %d", m.ordinal)
	default:
		m.series = "own"
		m.key = foldText(m.name)
		if m.body != nil && numbered {
			m.key = fmt.Sprintf("congress %d of %s", m.ordinal, m.body.key)
		}
	}
	return m
}

// Words that end the name of a meeting.
var meetingStops = map[string]bool{"còn": true, "nói": true, "vừa": true, "khi": true, "theo": true, "rất": true, "phải": true, "mà": true, "nhưng": true, "không": true, "ở": true, "hôm": true, "nay": true, "từ": true, "đến": true, "ngày": true, "sáng": true, "chiều": true, "do": true, "được": true, "đã": true, "diễn": true, "nhằm": true, "nêu": true, "dưới": true, "vào": true, "sẽ": true, "để": true, "có": true, "với": true, "cho": true, "là": true, "bằng": true, "khai": true, "bế": true, "chính": true, "cũng": true, "đồng": true, "cần": true, "lần": false}

// meetingAt reads any meeting at token i, numbered or described, or a bare head.
func (s *scan) meetingAt(i, limit int) []*meeting {
	if out := s.meetingsAt(i, limit, false); out != nil {
		return out
	}
	if m := s.shortSession(i, limit); m != nil {
		return []*meeting{m}
	}
	if m := s.withoutHead(i, limit); m != nil {
		return []*meeting{m}
	}
	end, row := s.w.Longest(lexicon.KindMeetingHead, i, limit)
	if end == i {
		return nil
	}
	if s.is(i, "hội", "thảo", "luận") { // 'Quốc hội thảo luận'
		return nil
	}
	head := &s.lex.MeetingHeads[row]
	m := &meeting{from: i, to: end, kind: head.Kind}
	if head.Kind == "CONGRESS" {
		if s.upper(i) && (s.bodyStarting(end) != nil) {
			o := s.bodyStarting(end)
			m.to, m.body, m.described = o.to, o, true
			m.name = s.clean(i, m.to)
			m.key = foldText(m.name)
			return []*meeting{m}
		}
		return nil
	}
	if s.is(end-4, "tiếp", "xúc", "cử", "tri") { // 'buổi tiếp xúc cử tri tại xã X, huyện Y'
		if to := s.placeEnd(end, limit); to > end {
			m.to, m.described, m.name = to, true, s.clean(i, to)
			m.key = foldText(m.name)
			return []*meeting{m}
		}
	}
	if s.is(end, "gần") || s.is(end, "tiếp", "theo") || s.is(end, "tới") {
		return nil // 'kỳ họp gần nhất'
	}
	at := end
	if s.oneOf(at, "toàn") && s.is(at, "toàn", "quốc") {
		at += 2
	}
	if s.is(i, "kỳ", "họp") && s.number(at) && s.digits(at) <= 3 && !s.oneOf(at+1, "/", "-") {
		m.ordinal, at, m.described, m.series = s.value(at), at+1, true, "session"
	} else if n, to := s.countAt(at, limit); n > 0 {
		m.ordinal, at, m.described, m.series = n, to, true, "session"
	} else if o := s.bodyStarting(at); o != nil && head.Kind == "SESSION" { // 'kỳ họp Quốc hội thứ 7'
		if n, to := s.countAt(o.to, limit); n > 0 {
			m.ordinal, m.body, m.to, m.described, m.series = n, o, to, true, "session"
			if terms, end := s.termAt(to, limit); end > to {
				m.term, m.to = terms[0], end
			}
			m.name = s.clean(i, m.to)
			m.key = fmt.Sprintf("%s %d of %s %s", m.kind, m.ordinal, o.key, m.term)
			return []*meeting{m}
		}
	}
	if s.is(at, ",") && s.bodyStarting(at+1) != nil && m.ordinal > 0 {
		at++
	}
	if o := s.bodyStarting(at); o != nil && (m.ordinal > 0 || head.Kind != "CEREMONY") {
		m.body = o
	}
	if s.is(i, "phiên") && end == i+1 && m.ordinal == 0 && !(s.is(i-1, "họp") && s.oneOf(end, "thường", "toàn", "chuyên", "bất", "đầu")) {
		return nil // 'phiên bế mạc'
	}
	if m.ordinal > 0 && (head.Kind == "SESSION" || s.bodyStarting(at) != nil || s.is(at, "của") && s.bodyStarting(at+1) != nil) {
		m.to = s.sessionEnd(at, limit, m)
	} else {
		m.to = s.meetingEnd(at, limit, m)
	}
	if m.to > end {
		m.described = true
	}
	if m.ordinal > 0 && m.body == nil && head.Kind == "SESSION" {
		s.bodyBefore(m)
	}
	m.name = s.clean(i, m.to)
	m.key = foldText(m.name)
	if m.ordinal > 0 && m.body != nil {
		m.key = fmt.Sprintf("%s %d of %s %s", m.kind, m.ordinal, m.body.key, m.term)
	}
	for k := at; k < m.to; k++ {
		if s.is(k, "kỳ", "họp", "thứ") || s.is(k, "phiên", "họp", "thứ") {
			break // 'họp báo trước kỳ họp thứ 3': the number is another meeting's
		}
		if s.is(k, "lần", "thứ") && m.ordinal == 0 && head.Kind != "CEREMONY" {
			if n, to := s.ordinalAt(k+2, limit); n > 0 && (to >= m.to || m.body != nil || s.is(to, "năm") && s.number(to+1)) {
				m.ordinal, m.series = n, "session"
			}
		}
		if terms, to := s.termAt(k, limit); to > k && m.ordinal > 0 && m.term == "" && to <= m.to+1 {
			m.term = terms[0]
		}
	}
	if m.ordinal == 0 && m.body != nil && !m.described {
		m.body = nil
	}
	return []*meeting{m}
}

// bodyBefore reads which body holds a session that is named by its number alone, and in which term: 'HĐND tỉnh X khóa VII,
// nhiệm kỳ 2021-2026 đã khai mạc trọng thể | kỳ họp thứ 19'.
func (s *scan) bodyBefore(m *meeting) {
	at := m.from
	for at > 0 && at > m.from-7 && s.oneOf(at-1, "đã", "tổ", "chức", "khai", "mạc", "bế", "tiến", "hành", "trọng", "thể", "họp") {
		at--
	}
	if at == m.from {
		return
	}
	if s.oneOf(at-2, "-", "–") && s.is(at-5, "nhiệm", "kỳ") && s.number(at-1) {
		for at -= 5; s.is(at-1, ","); at-- {
		}
	}
	term := ""
	for k := at - 2; k > 0 && k > at-5; k-- {
		if terms, to := s.termAt(k, at); to == at {
			term = terms[0]
			for at = k; s.is(at-1, ","); at-- {
			}
			break
		}
	}
	if o := s.bodyEnding(at); o != nil && s.upper(o.from) {
		m.body, m.term = o, term
	}
}

// countAt reads which of a series a meeting is: 'lần thứ 3', 'thứ ba', 'lần 3', 'bất thường lần thứ 9'; 0 if token i opens none.
func (s *scan) countAt(i, limit int) (n, end int) {
	at := i
	for _, kind := range [][2]string{{"bất", "thường"}, {"chuyên", "đề"}, {"thường", "lệ"}, {"thường", "kỳ"}} {
		if s.is(at, kind[0], kind[1]) {
			at += 2
		}
	}
	switch {
	case s.is(at, "lần", "thứ"):
		at += 2
	case s.is(at, "thứ") && !s.is(at, "thứ", "trưởng"):
		at++
	case s.is(at, "lần") && s.number(at+1):
		at++
	default:
		return 0, i
	}
	if n, end = s.ordinalAt(at, limit); n == 0 {
		return 0, i
	}
	return n, end
}

// shortSession reads 'ORG [đã] họp Kỳ 36': the body stands before the verb.
func (s *scan) shortSession(i, limit int) *meeting {
	if !s.is(i, "kỳ") || !s.is(i-1, "họp") || !s.number(i+1) || s.digits(i+1) > 3 || i+1 >= limit {
		return nil
	}
	m := &meeting{from: i, to: i + 2, kind: "SESSION", series: "session", ordinal: s.value(i + 1), described: true}
	at := i - 1
	for s.oneOf(at-1, "đã", "tiến", "hành") {
		at--
	}
	m.body = s.bodyEnding(at)
	m.name = fmt.Sprintf("Kỳ họp thứ %d", m.ordinal)
	if m.body != nil {
		m.name += " " + m.body.name
	}
	m.key = foldText(m.name)
	return m
}

// withoutHead reads a meeting that is named by what is done at it: 'tổ chức sơ kết 1 năm ...', 'chủ trì họp về ...'.
func (s *scan) withoutHead(i, limit int) *meeting {
	held := s.is(i-2, "tổ", "chức") || s.is(i-2, "chủ", "trì")
	m := &meeting{from: i, kind: "CONFERENCE", described: true}
	switch {
	case !held:
		return nil
	case s.is(i, "sơ", "kết"), s.is(i, "tổng", "kết"):
		m.to = s.meetingEnd(i+2, limit, m)
	case s.is(i, "giao", "ban"):
		m.to = s.meetingEnd(i+2, limit, m)
	case s.is(i, "họp") && (heldFor[s.key(i+1)] || s.is(i+1, "phiên") && !s.oneOf(i+2, "họp", "thứ", "lần")):
		m.kind = "SESSION"
		m.to = s.meetingEnd(i+2, limit, m)
	default:
		return nil
	}
	m.name = s.clean(i, m.to)
	m.key = foldText(m.name)
	return m
}

// heldFor are the words that begin what is done when a body 'tổ chức họp ...'.
var heldFor = map[string]bool{"về": true, "bàn": true, "triển": true, "rà": true, "xem": true, "cho": true, "đánh": true, "với": true, "kiện": true, "thẩm": true, "thông": true,
	"nghe": true, "giao": true, "kiểm": true, "lấy": true, "thảo": true, "giải": true, "góp": true, "chuyên": true, "thường": true, "chỉ": true}

// sessionEnd is where the name of a numbered session ends: behind the body, its term and its years of office.
func (s *scan) sessionEnd(at, limit int, m *meeting) int {
	at = s.behindBrackets(at, limit) // 'kỳ họp thứ 21 (kỳ họp chuyên đề)'
	end := at
	for s.oneOf(at, ",", "của", "-") && at-end < 2 {
		at++
	}
	if o := s.bodyStarting(at); o != nil {
		m.body = o
		end = o.to
		if unit, _ := s.w.Longest(lexicon.KindUnit, end, limit); unit > end { // 'HĐND tỉnh khóa XVIII'
			if _, to := s.termAt(unit, limit); to > unit {
				end = unit
			}
		}
	} else if _, to := s.termAt(at, limit); m.body == nil && to == at {
		return end
	}
	for {
		k := end
		if _, to := s.termAt(k, limit); to == k { // with its brackets, if it has any
			for s.oneOf(k, ",", "-", "(") && k-end < 2 {
				k++
			}
		}
		if terms, to := s.termAt(k, limit); to > k {
			m.term, end = terms[0], to
			continue
		}
		if s.is(k, "nhiệm", "kỳ") && s.number(k+2) {
			end = k + 3
			if s.oneOf(end, "-") && s.number(end+1) {
				end += 2
			}
			if s.is(end, ")") && s.is(k-1, "(") {
				end++
			}
			continue
		}
		return end
	}
}

// meetingEnd is where the name of a meeting ends: before its verb, its organiser, its date or its place.
func (s *scan) meetingEnd(from, limit int, m *meeting) int {
	to := s.meetingStop(from, limit, m)
	for to > from && s.oneOf(to-1, "với", "về", "cùng", "và", ".", "…") { // 'Hội nghị về X với ...'

		to--
	}
	return to
}

// meetingStop is the token at which the words of a meeting's name stop.
func (s *scan) meetingStop(from, limit int, m *meeting) int {
	quoted := false
	for j := from; j < limit; j++ {
		if s.is(j, `"`) {
			quoted = !quoted
			continue
		}
		if quoted {
			continue
		}
		if j-from > 70 {
			return j
		}
		k := s.key(j)
		switch {
		case j == from && s.is(j, ",") && s.is(j-2, "gặp", "mặt") && s.oneOf(j+1, "tri", "tặng", "động", "đối", "biểu", "chúc", "giao", "tôn"):
			continue // 'buổi gặp mặt, tri ân người có công'
		case j == from && (s.punctuation(j) && !s.is(j, ",") || s.is(j, ",") && m.ordinal == 0 || meetingStops[k] || s.oneOf(j, "này", "trên", "tại", "về", "của", "lần", "ghi", "và", "trong") && !s.is(j, "về") && !s.is(j, "của")):
			if s.is(j, "chính") || s.is(j, "ngày") && s.dateAt(j, limit) == nil || s.is(j, "với") && m.kind == "WORKING_SESSION" {
				continue
			}
			return j
		case j == from && !s.upper(m.from) && s.upper(j) && (s.is(j, "phát", "biểu") || s.is(j, "tham", "luận") || s.is(j, "tham", "dự") || s.is(j, "chủ", "trì") || s.oneOf(j, "dự", "tới", "đến")):
			return j // a heading before it: 'phát biểu tại hội nghị Tham dự hội nghị có ...'
		case s.is(j, "về", "phía"), j == from && (s.is(j, "kết", "thúc") || s.is(j, "thành", "công")):
			return j
		case s.is(j, "do") && !s.representing(j), s.is(j, "được"), s.is(j, "diễn", "ra"), s.is(j, "nhằm"), s.is(j, "dưới", "sự"), s.is(j, "đã"), s.is(j, "sẽ"), s.is(j, "có", "sự"), s.is(j, "dự", "hội"), s.is(j, "với", "sự"), s.is(j, "nêu"), s.is(j, "khai", "mạc"), s.is(j, "chính", "thức"):
			return j
		case s.is(j, ".") && (j+1 >= limit || !s.glued(j+1)), s.is(j, ":"), s.is(j, "|"), s.is(j, "?"), s.is(j, "!"):
			return j
		case s.is(j, "là") && j > from, s.is(j, ";") && s.upper(j+1):
			return j
		case m.kind == "WORKING_SESSION" && s.is(j, ",") && s.word(j+1) && !s.upper(j+1) && s.bodyEnding(j) != nil && s.bodyStarting(j+1) == nil && !s.oneOf(j+1, "các", "lãnh", "đại", "ban"):
			return j // 'buổi làm việc với ORG, công bố ...'
		case s.is(j, "bằng", "hình", "thức"), s.is(j, "theo", "hình", "thức"):
			return j
		case s.is(j, "(") && (s.is(j+1, "ảnh") || s.dayInBrackets(j, limit)):
			return j
		case s.is(j, ",") && (s.is(j+1, "do") || s.is(j+1, "tại") || s.honorificAt(j+1) || s.is(j+1, "ngày") || s.is(j+1, "sáng") || s.is(j+1, "chiều") || s.is(j+1, "với") || s.nameStarts(j+1) || s.titleStarting(j+1) != nil && s.upper(j+1) || s.is(j+1, "nêu") || s.is(j+1, "đã") || s.is(j+1, "diễn")):
			return j
		case (s.oneOf(j, "tổ", "chiều", "sáng", "ngày")) && s.is(j, "tổ", "chức") && s.dayAfter(j+2), s.oneOf(j, "ngày", "chiều", "sáng", "hôm", "tối", "trưa") && s.dateAt(j, limit) != nil && j > from:
			return j
		case s.is(j, "có") && (s.titleStarting(j+1) != nil || s.honorificAt(j+1) || s.nameStarts(j+1) || s.is(j+1, "các", "đồng")):
			return j
		case s.is(j, "để") && j > from+1, s.is(j, "vào") && j > from+1:
			return j
		case s.is(j, "tại") && j > from && m.kind != "CEREMONY" && s.buildingEnd(j+1, limit) > j+1 && (s.bodyStarting(j+1) == nil || s.is(j+1, "trụ", "sở")):
			return j
		case s.is(j, "tại") && j > from && !s.is(j+2, "ủy") && (s.w.Starts(lexicon.KindPlace, j+1, limit) || s.w.Starts(lexicon.KindUnit, j+1, limit)):
			return j
		case s.is(j, "-") && !s.glued(j) && s.upper(j+1) && s.is(j+1, "ảnh"):
			return j
		}
	}
	return limit
}

// representing reports whether 'do' at token i tells of companies and not of the meeting: 'do Bộ X làm đại diện chủ sở hữu'.
func (s *scan) representing(i int) bool {
	o := s.bodyStarting(i + 1)
	return o != nil && s.is(o.to, "làm")
}

// dayInBrackets reports whether a day and nothing else stands in the brackets that open at token i: '(9/3)'.
func (s *scan) dayInBrackets(i, limit int) bool {
	d := s.dateAt(i+1, limit)
	return d != nil && s.is(d.to, ")")
}

func (s *scan) dayAfter(i int) bool { return s.oneOf(i, "ngày", "sáng", "chiều", "tối") }

func (s *scan) honorificAt(i int) bool {
	return i < len(s.toks) && s.w.Starts(lexicon.KindHonorific, i, len(s.toks))
}

func (s *scan) nameStarts(i int) bool { return i >= 0 && i < len(s.toks) && s.nameAt[i] != 0 }

// meetingStarts are the words that names of meetings begin with. Every rule for meetings looks for one of these first;
// most words are none.
var meetingStarts = lexicon.Kinds(lexicon.KindMeetingHead, lexicon.KindMeetingWord)

func (s *scan) mayNameMeeting(i int) bool { return s.w.MayStart(i, meetingStarts) }

// findMeetings reads every meeting named in the text.
func (s *scan) findMeetings() {
	for _, sentence := range s.art.Sentences {
		if sentence.Role == article.Furniture || sentence.Role == article.Byline {
			continue
		}
		for i := sentence.From; i < sentence.To; {
			if !s.mayNameMeeting(i) || s.is(i-2, "trung", "tâm") { // 'Trung tâm Hội nghị Quốc gia'
				i++
				continue
			}
			if found := s.meetingAt(i, sentence.To); len(found) > 0 {
				s.meetings = append(s.meetings, found...)
				// a described meeting may name another one: 'Hội nghị triển khai Nghị quyết Hội nghị Trung ương 5'
				i = min(found[0].to, i+2)
				continue
			}
			if s.centre(i) > i {
				if found := s.plenumsAt(i, sentence.To, true); len(found) > 0 && found[0].term != "" {
					s.meetings = append(s.meetings, found...)
					i = found[0].to
					continue
				}
			}
			i++
		}
	}
	for _, d := range s.documents {
		if d.adopted != nil {
			s.meetings = append(s.meetings, d.adopted)
		}
	}
	sort.SliceStable(s.meetings, func(i, j int) bool { return s.meetings[i].from < s.meetings[j].from })
	s.shareSessions()
}

// shareSessions gives the body of a session to the one before it in a list ('kỳ họp thứ 2, kỳ họp thứ 8 của Quốc hội khóa
// XIII'), and to those that are printed by their number alone where only one body has a session with that number.
func (s *scan) shareSessions() {
	for k := len(s.meetings) - 2; k >= 0; k-- {
		m, n := s.meetings[k], s.meetings[k+1]
		if m.series != "session" || n.series != "session" || m.ordinal == 0 || n.ordinal == 0 || m.body != nil || n.body == nil || n.from != m.to+1 || !s.oneOf(m.to, ",", "và") {
			continue
		}
		at := n.from
		for at < n.body.from && !s.is(at, "của") {
			at++
		}
		m.body, m.term = n.body, n.term
		m.name += " " + s.clean(at, n.to)
		m.key = fmt.Sprintf("%s %d of %s %s", m.kind, m.ordinal, m.body.key, m.term)
	}
	for _, m := range s.meetings { // 'Tại kỳ họp thứ 45 ngày 7/8, ORG đã kết luận ...'
		if m.series != "session" || m.body != nil || !s.is(m.from-1, "tại") || !s.is(m.from, "kỳ", "họp") {
			continue
		}
		at := m.to
		if s.is(at, "vào") {
			at++
		}
		if d := s.dateAt(at, len(s.toks)); d != nil {
			at = d.to
		}
		if o := s.bodyStarting(at + 1); s.is(at, ",") && o != nil && s.oneOf(o.to, "đã", "xem", "quyết", "kết", "thống") {
			m.body = o
			m.key = fmt.Sprintf("%s %d of %s %s", m.kind, m.ordinal, o.key, m.term)
		}
	}
	named := map[int]*meeting{}
	for _, m := range s.meetings {
		if m.series == "session" && m.term != "" {
			for _, n := range s.meetings[max(0, s.firstMeeting(m.from)-20):] {
				if n.series == "session" && n.ordinal == m.ordinal && n.term == "" && n.from < m.from+4000 && n.body != nil && strings.HasPrefix(foldText(m.name), foldText(n.name)) {
					n.key, n.body, n.term = m.key, m.body, m.term // 'kỳ họp thứ 21, HĐND' without the rest
				}
			}
		}
		if m.series != "session" || m.ordinal == 0 || m.body == nil || !s.is(m.from, "kỳ", "họp") {
			continue
		}
		if n := named[m.ordinal]; n == nil {
			named[m.ordinal] = m
		} else if n.body != nil && n.body.key != m.body.key {
			named[m.ordinal] = &meeting{} // two bodies: the number alone says nothing
		}
	}
	for _, m := range s.meetings {
		if n := named[m.ordinal]; n != nil && n.body != nil && m.series == "session" && m.body == nil && s.is(m.from, "kỳ", "họp") {
			m.body, m.key = n.body, n.key
			if m.term == "" {
				m.term = n.term
			}
		}
	}
}

// settleMeetings decides which meeting the article reports and which it refers to.
func (s *scan) settleMeetings() []*event {
	var events []*event
	byKey := map[string]*event{}
	// a plenum without a term is the one with that ordinal that the article names in full
	terms := map[int]string{}
	for _, m := range s.meetings {
		if m.series == "plenum" && m.term != "" && terms[m.ordinal] == "" {
			terms[m.ordinal] = m.term
		}
	}
	add := func(m *meeting) *event {
		e := byKey[m.key]
		if e == nil {
			e = &event{name: m.name, key: m.key, kind: m.kind, series: m.series, term: m.term, ordinal: m.ordinal, roles: map[string][]roleOf{}}
			byKey[m.key] = e
			events = append(events, e)
		}
		if m.series == "session" && len(m.name) > len(e.name) && (!e.reported || strings.HasPrefix(foldText(m.name), foldText(e.name))) {
			e.name = m.name // 'kỳ họp thứ 9' first, its body later
		}
		e.mentions = append(e.mentions, m)
		m.entity = e
		return e
	}
	s.shareCongress()
	s.splitReports(s.reportedMeeting(), add)
	for _, m := range s.meetings {
		if m.series == "plenum" && m.term != "" {
			terms[m.ordinal] = m.term // the nearest one before decides
		}
		if m.entity != nil {
			continue
		}
		var reported *event
		var main *meeting
		if r := s.reportAt(m.from); r != nil {
			reported, main = r.event, r.main
		}
		switch {
		case m.series == "plenum" && m.term == "":
			if t := terms[m.ordinal]; t != "" {
				m.term = t
				m.key = fmt.Sprintf("plenum %d %s", m.ordinal, t)
				add(m)
			} else if reported != nil && reported.series == "plenum" && reported.term != "" {
				m.term = reported.term
				m.key = fmt.Sprintf("plenum %d %s", m.ordinal, m.term)
				add(m)
			} else {
				add(m)
			}
		case m.series == "plenum" || m.series == "congress" || m.series == "own":
			add(m)
		case m.series == "session" && byKey[m.key] != nil:
			add(m)
		case reported != nil && s.sameAsReported(m, main):
			m.entity = reported
			reported.mentions = append(reported.mentions, m)
			if m.series == "session" && reported.ordinal == m.ordinal && len(m.name) > len(reported.name) && strings.HasPrefix(foldText(m.name), foldText(reported.name)) {
				reported.name = m.name // with its term
			}
			if reported.ordinal == 0 && m.ordinal > 0 {
				reported.ordinal = m.ordinal
			}
			if reported.term == "" && m.term != "" && m.ordinal > 0 {
				reported.term = m.term
			}
		case m.series == "session" && s.identified(m):
			add(m)
		case m.series == "" && m.described && s.dayBeside(m) != nil:
			if d := s.dayBeside(m); reported != nil && d.agrees(s.dayOf(main)) && meets(m) && meets(main) {
				m.entity = reported
				reported.mentions = append(reported.mentions, m)
			} else {
				add(m)
			}
		}
	}
	return events
}

// dayOf is the day that the sentence of a meeting prints, else the first one that the text prints; nil if there is none.
func (s *scan) dayOf(m *meeting) *date {
	if d := s.dateIn(s.sentenceOf(m.from)); d != nil {
		return d
	}
	seen := 0
	for _, sentence := range s.art.Sentences {
		if sentence.Role != article.Body {
			continue
		}
		if d := s.dateIn(sentence); d != nil {
			return d
		}
		if seen++; seen >= lead {
			break
		}
	}
	return nil
}

// meets reports whether people sit together and talk, other than at a ceremony.
func meets(m *meeting) bool {
	return m.kind == "CONFERENCE" || m.kind == "SESSION" || m.kind == "WORKING_SESSION"
}

// identified reports whether a numbered session that the article does not report is named so that one can tell which it is.
func (s *scan) identified(m *meeting) bool {
	switch {
	case m.ordinal == 0:
		return m.term != "" && s.upper(m.from)
	case m.body != nil, m.term != "":
		return true
	case s.is(m.from, "kỳ", "họp") && s.is(m.from+2, "bất", "thường"):
		return true
	}
	return m.kind == "CONFERENCE" && s.upper(m.from) && s.upper(m.from+2) // 'Hội nghị Thanh tra toàn quốc lần thứ 30'
}

// shareCongress gives 'Đại hội lần thứ XXVII' the body of the only congress with that number which the text names with its body.
func (s *scan) shareCongress() {
	named := map[int]*meeting{}
	for _, m := range s.meetings {
		if m.kind != "CONGRESS" || m.series != "own" || m.body == nil || m.ordinal == 0 {
			continue
		}
		if n := named[m.ordinal]; n == nil {
			named[m.ordinal] = m
		} else if n.key != m.key {
			named[m.ordinal] = &meeting{} // two bodies: the number alone says nothing
		}
	}
	for _, m := range s.meetings {
		if n := named[m.ordinal]; n != nil && n.body != nil && m.kind == "CONGRESS" && m.series == "own" && m.body == nil {
			m.key, m.body = n.key, n.body
		}
	}
}

// sameAsReported decides whether a mention without a number of its own means the meeting of the report.
func (s *scan) sameAsReported(m, main *meeting) bool {
	if m.ordinal > 0 && main.ordinal > 0 && m.ordinal != main.ordinal {
		return false
	}
	if m.ordinal > 0 && main.ordinal == 0 && m.from > main.from && m.to <= main.to {
		return false // 'họp báo trước kỳ họp thứ 3'
	}
	if !m.described {
		return m.kind == main.kind || main.kind == "SESSION" || m.kind == "CONFERENCE" || main.kind == "WORKING_SESSION" || main.kind == "CEREMONY"
	}
	a, b := foldText(m.name), foldText(main.name)
	if strings.HasPrefix(a, b) || strings.HasPrefix(b, a) {
		return true
	}
	if m.ordinal > 0 && m.ordinal == main.ordinal {
		return true
	}
	if m.from > main.from+400 || m.kind != main.kind {
		return false
	}
	sentence := s.sentenceOf(m.from)
	if sentence.Role == article.Headline {
		return true
	}
	// the same words in another order: at least half of the shorter name
	words := map[string]bool{}
	for _, w := range strings.Fields(b) {
		words[w] = true
	}
	common, n := 0, 0
	for _, w := range strings.Fields(a) {
		n++
		if words[w] {
			common++
		}
	}
	return n > 3 && common*10 >= n*7
}

// reportedMeeting picks the mention that the article reports on: the best described one among the first paragraphs,
// in a sentence that says it was held. References ('tiến tới Đại hội ...') are none.
func (s *scan) reportedMeeting() *meeting {
	var best *meeting
	bestScore := 0
	bodies := 0
	seen := -1
	bare := 0
	var day *date
	for _, m := range s.meetings {
		sentence := s.sentenceOf(m.from)
		if sentence.From != seen {
			seen = sentence.From
			if sentence.Role == article.Body {
				bodies++
			}
		}
		if !m.described {
			if s.upper(m.from) || s.oneOf(m.from-1, "tại", "kết", "luận", "trì", "dự") {
				bare++
			}
			continue
		}
		if s.oneOf(m.from-1, "các", "những", "mỗi") && !s.upper(m.from) || s.oneOf(sentence.From, "trước", "tiếp", "sau") && s.is(sentence.From+1, "đó") {
			continue
		}
		if !s.opens(m, sentence) || s.reference(m, sentence) || s.longAgo(sentence) || s.inside(m) {
			continue
		}
		score := 10
		switch sentence.Role {
		case article.Headline:
			score += 2
		case article.Caption:
			score -= 6
		}
		if s.heldVerb(m, sentence) {
			score += 14
		}
		if d := s.dateIn(sentence); d != nil && sentence.Role == article.Body {
			if day == nil {
				day = d
			}
			if d.agrees(day) { // the day of the news is the first one
				score += 6
			}
		}
		if m.series == "session" && sentence.Role == article.Body && !s.heldVerb(m, sentence) && !s.hasDate(sentence) {
			continue // 'Kỳ họp thứ 3 đã thông qua Nghị quyết'
		}
		if m.series == "plenum" || m.series == "congress" || m.series == "own" {
			// the great meetings are referred to everywhere: one is reported only where the headline or the lead says so
			if !(sentence.Role == article.Headline || sentence.Role == article.Body && bodies <= 4 && s.heldVerb(m, sentence) && s.hasDate(sentence)) {
				continue
			}
		}
		if s.w.Starts(lexicon.KindMeetingHead, m.from, m.to) && s.upper(m.from) {
			score++
		}
		score -= min(bodies, 12)
		if m.to-m.from > 4 {
			score += 2
		}
		if score > bestScore {
			best, bestScore = m, score
		}
	}
	if best != nil && bestScore >= 8 {
		if lead := s.leadSession(); lead != nil && lead.from < best.from && s.hasDate(s.sentenceOf(lead.from)) && s.sentenceOf(best.from).Role == article.Body {
			return lead
		}
		return best
	}
	if m := s.leadSession(); m != nil {
		return m
	}
	if best != nil && bestScore >= 5 {
		return best
	}
	if m := s.bareInLead(); m != nil {
		return m
	}
	if bare >= 2 {
		for _, m := range s.meetings {
			if !m.described && (s.upper(m.from) || bare >= 2) {
				return m
			}
		}
	}
	return nil
}

// bareInLead is the meeting that the first sentences tell of on its day, though it has no name of its own: 'Ngày 12/3, HĐND quận tổ
// chức phiên chất vấn', 'Tại hội nghị sáng 3/8, ...'; nil if there is none.
func (s *scan) bareInLead() *meeting {
	seen := 0
	for _, sentence := range s.art.Sentences {
		if sentence.Role != article.Body {
			continue
		}
		if seen++; seen > 2*lead {
			return nil
		}
		for k := s.firstMeeting(sentence.From); s.hasDate(sentence) && k < len(s.meetings) && s.meetings[k].from < sentence.To; k++ {
			m := s.meetings[k]
			if m.described || s.reference(m, sentence) {
				continue
			}
			if seen == 1 && (s.is(m.from-2, "tổ", "chức") || s.is(m.from-2, "chủ", "trì") || s.is(m.from-2, "diễn", "ra") || s.is(m.from-1, "có") || s.is(m.to, "do") && len(s.bodiesBetween(m.to+1, sentence.To)) > 0) {
				return m
			}
			if d := s.dayBeside(m); d != nil && d.from >= m.to && m.from == sentence.From+1 && s.is(sentence.From, "tại") {
				m.to, m.described = d.to, true
				m.name = s.clean(m.from, m.to)
				m.key = foldText(m.name)
				return m
			}
		}
	}
	return nil
}

// lead is how many sentences of the text the meeting that an article reports is named within; with its date, twice as many.
const lead = 5

// opens reports whether a meeting is named where reports name theirs: in the headline or the first sentences.
func (s *scan) opens(m *meeting, sentence article.Sentence) bool {
	if sentence.Role == article.Headline {
		return true
	}
	n := 0
	for _, x := range s.art.Sentences {
		if x.From > sentence.From {
			break
		}
		if x.Role == article.Body || x.Role == article.Caption {
			n++
		}
		if n > 2*lead {
			return false
		}
	}
	dated := s.hasDate(sentence)
	if s.oneOf(m.from-1, "tại") && m.series == "session" && !dated {
		return false // 'được thông qua tại Kỳ họp thứ 9'
	}
	return n <= lead || dated && n <= 2*lead
}

// firstMeeting is the index of the first mention of a meeting at or behind token from.
func (s *scan) firstMeeting(from int) int {
	return sort.Search(len(s.meetings), func(k int) bool { return s.meetings[k].from >= from })
}

// inside reports whether a mention is part of the name of another meeting: 'Họp báo Hội nghị ...'.
func (s *scan) inside(m *meeting) bool {
	at := s.firstMeeting(m.from)
	for k := at - 1; k >= 0 && k >= at-3; k-- {
		if o := s.meetings[k]; o.from < m.from && m.from < o.to && o.described {
			return true
		}
	}
	return false
}

// longAgo holds for sentences about what happened a generation ago: 'Năm 1951, tại Đại hội ...'.
func (s *scan) longAgo(sentence article.Sentence) bool {
	for k := sentence.From; k < sentence.To; k++ {
		if s.number(k) && s.digits(k) == 4 && s.oneOf(k-1, "năm", "/", "-") && s.value(k) > 1900 && s.value(k) < 1990 && !s.oneOf(k+1, "-", "–") { // '(12/7/1957 - 12/7/2017)' is an anniversary
			return true
		}
	}
	return false
}

// reference holds for meetings that are only referred to.
func (s *scan) reference(m *meeting, sentence article.Sentence) bool {
	for k := m.from - 1; k >= sentence.From && k >= m.from-4; k-- {
		if s.is(k, "tiến", "hành") {
			continue
		}
		if s.oneOf(k, "nghị", "tiến", "sau", "trước", "hướng", "chuẩn", "trình", "thềm", "phục", "từ") && !s.oneOf(k, "nghị") || s.is(k, "nghị", "quyết") || s.is(k, "kết", "luận") && !s.is(k-2, "phát", "biểu") && k == m.from-2 && m.series != "" && m.series != "session" || s.is(k, "chào", "mừng") || s.is(k, "kế", "hoạch") {
			return true
		}
	}
	return s.oneOf(m.from-1, "sẽ") || s.is(m.from-3, "sẽ", "tổ", "chức")
}

// heldVerb reports whether the sentence says that the meeting took place.
func (s *scan) heldVerb(m *meeting, sentence article.Sentence) bool {
	for k := max(sentence.From, m.from-8); k < m.from; k++ {
		if (s.is(k, "tổ", "chức") || s.is(k, "khai", "mạc") || s.is(k, "chủ", "trì") || s.is(k, "bế", "mạc") || s.is(k, "diễn", "ra") || s.is(k, "dự") || s.is(k, "tại") && k == m.from-1 && (m.series == "" || m.series == "session") || s.is(k, "có", "buổi") || s.is(k, "tiến", "hành") || s.is(k, "mở")) && !s.is(k-1, "sẽ") {
			return true
		}
	}
	for k := m.to; k < min(sentence.To, m.to+14); k++ {
		if s.is(k, "tổ", "chức") || s.is(k, "diễn", "ra") || s.is(k, "khai", "mạc") || s.is(k, "đã", "họp") || s.is(k, "bế", "mạc") {
			return true
		}
	}
	return false
}

func (s *scan) hasDate(sentence article.Sentence) bool { return s.dateIn(sentence) != nil }

// dateIn is the first date without the marks of a document in a sentence.
func (s *scan) dateIn(sentence article.Sentence) *date {
	for _, d := range s.datesIn(sentence.From, sentence.To) {
		if !s.dateOfDocument(d) {
			return d
		}
	}
	return nil
}

// datesIn are the dates within a token range.
func (s *scan) datesIn(from, to int) []*date {
	lo, hi := 0, len(s.dates)
	for lo < hi {
		mid := (lo + hi) / 2
		if s.dates[mid].from < from {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	end := lo
	for end < len(s.dates) && s.dates[end].from < to {
		end++
	}
	return s.dates[lo:end]
}

// dateOfDocument reports whether a date is printed as that of a document.
func (s *scan) dateOfDocument(d *date) bool {
	const longest = 300 // tokens of a document with all that stands behind it
	behind := sort.Search(len(s.documents), func(i int) bool { return s.documents[i].from > d.to })
	for i := behind - 1; i >= 0 && s.documents[i].from > d.from-longest; i-- {
		if x := s.documents[i]; x.issued != nil && d.from >= x.from && d.to <= x.tail+1 {
			return true
		}
	}
	return s.oneOf(d.from-1, "sinh", "đến", "hết", "trước") || s.is(d.from-2, "kỷ", "niệm") || s.is(d.from-1, "vào", "đảng")
}
