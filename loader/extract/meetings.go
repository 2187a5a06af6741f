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
	// years is the term of office in the name of a congress: '2025-2030', "" if none.
	years string
	// named is true when the name of a congress prints its body; vague when it prints 'Đảng bộ' alone.
	named, vague bool
	// printedTerm is the term as this mention prints it; term may come from another mention.
	printedTerm string
	entity      *event
}

// sameSeries reports whether two mentions are of the same numbered meeting; a missing term matches any.
func (m *meeting) sameSeries(o *meeting) bool {
	return m.series == o.series && m.ordinal == o.ordinal && m.ordinal > 0 && (m.term == o.term || m.term == "" || o.term == "")
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
	end, kind := s.meetingHead(i, limit)
	if end == i || s.is(i, "chuyến") && !s.visitTo(i, end) {
		return nil
	}
	if s.is(i, "hội", "thảo", "luận") { // 'Quốc hội thảo luận'
		return nil
	}
	if o := s.bodyStarting(i); o != nil && o.to > end {
		return nil // 'Diễn đàn Kinh tế Thế giới'
	}
	m := &meeting{from: i, to: end, kind: kind}
	if kind == "CONGRESS" {
		if s.upper(i) && (s.bodyStarting(end) != nil) {
			o := s.bodyStarting(end)
			m.to, m.body, m.described = o.to, o, true
			m.name = s.clean(i, m.to)
			m.key = foldText(m.name)
			return []*meeting{m}
		}
		return nil
	}
	if s.is(end-2, "cử", "tri") && (s.votersMet(end-4) == end || s.votersMet(end-5) == end) { // 'buổi tiếp xúc cử tri tại xã X, huyện Y'
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
	} else if o := s.bodyStarting(at); o != nil && kind == "SESSION" { // 'kỳ họp Quốc hội thứ 7'
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
	last := s.is(i, "kỳ", "họp") && s.is(at, "cuối", "cùng")
	if last { // 'kỳ họp cuối cùng của Quốc hội khóa XIV'
		at += 2
	}
	if m.ordinal > 0 && s.is(at, "(", "mở", "rộng", ")") {
		at, m.to = at+4, at+4
	}
	if s.is(at, ",") && s.bodyStarting(at+1) != nil && m.ordinal > 0 {
		at++
	}
	if o := s.bodyStarting(at); o != nil && (m.ordinal > 0 || kind != "CEREMONY") {
		m.body = o
	}
	if s.is(i, "phiên") && end == i+1 && m.ordinal == 0 && !(s.is(i-1, "họp") && s.oneOf(end, "thường", "toàn", "chuyên", "bất", "đầu")) {
		return nil // 'phiên bế mạc'
	}
	if last {
		m.to = s.sessionEnd(at, limit, m)
	} else if m.ordinal > 0 && (kind == "SESSION" || s.bodyStarting(at) != nil || s.is(at, "của") && s.bodyStarting(at+1) != nil) {
		m.to = s.sessionEnd(at, limit, m)
	} else {
		m.to = s.meetingEnd(at, limit, m)
	}
	if kind == "CEREMONY" && s.bareHead(end, limit) == m.to { // 'lễ khai mạc | hội thi'
		m.to = end
	}
	if m.to > end {
		m.described = true
	}
	if m.ordinal > 0 && m.body == nil && kind == "SESSION" {
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
		if s.is(k, "lần", "thứ") && m.ordinal == 0 && kind != "CEREMONY" {
			if n, to := s.ordinalAt(k+2, limit); n > 0 && (to >= m.to || m.body != nil || s.is(to, "năm") && s.number(to+1) || s.is(to, ",", "khóa") || s.is(to, "khóa")) {
				m.ordinal, m.series = n, "session"
			}
		}
		if terms, to := s.termAt(k, limit); to > k && (m.ordinal > 0 || last) && m.term == "" && to <= m.to+1 {
			m.term = terms[0]
		}
	}
	if last && m.body != nil && m.term != "" {
		m.series, m.key = "session", fmt.Sprintf("last session of %s %s", m.body.key, m.term)
	}
	if m.ordinal == 0 && m.body != nil && !m.described {
		m.body = nil
	}
	return []*meeting{m}
}

// bareHead is the end of the words for a kind of meeting or of what else is held at token i; -1 if there are none.
func (s *scan) bareHead(i, limit int) int {
	if to, _ := s.w.Longest(lexicon.KindMeetingHead, i, limit); to > i {
		return to
	}
	if to, _ := s.w.Longest(lexicon.KindGathering, i, limit); to > i {
		return to
	}
	if s.is(i, "chương", "trình") {
		return i + 2
	}
	return -1
}

// meetingHead is the end of the words for a kind of meeting at token i, and that kind: 'Hội nghị trực tuyến', 'Lễ' with what is done at it; i if
// there are none.
func (s *scan) meetingHead(i, limit int) (end int, kind string) {
	end, row := s.w.Longest(lexicon.KindMeetingHead, i, limit)
	if end > i {
		return end, s.lex.MeetingHeads[row].Kind
	}
	if s.is(i, "lễ") && i+2 < limit && s.ceremony(i) {
		return i + 3, "CEREMONY"
	}
	return i, ""
}

// ceremony reports whether 'lễ' at token i goes on with what is done, two words of which no row of the lexicon tells: 'Lễ khởi động', 'dự lễ thả cá'.
func (s *scan) ceremony(i int) bool {
	if s.oneOf(i-1, "đại", "nghi", "dịp", "nghỉ", "ngày", "mùa", "hôn", "tang", "quốc", "thánh", "tuần", "làm", "hành") || !s.word(i+1) || !s.word(i+2) || s.upper(i+1) || s.upper(i+2) || meetingStops[s.key(i+1)] || meetingStops[s.key(i+2)] || noCeremonies[s.key(i+1)] {
		return false
	}
	return s.upper(i) || s.oneOf(i-1, "chức", "dự", "tại", "buổi", "ra", "trì", "hành", "cử", "trong", "sau")
}

// noCeremonies are the words that make something else of 'lễ', and those that only tell of one: 'lễ hội', 'lễ tân', 'lễ trên'.
var noCeremonies = map[string]bool{"hội": true, "tân": true, "nghi": true, "phục": true, "phép": true, "nghĩa": true, "vật": true, "đường": true, "đài": true, "giáo": true, "độ": true, "chùa": true, "phật": true, "tết": true, "lạt": true, "bái": true, "nhạc": true, "hỏi": true, "cưới": true, "ăn": true,
	"vu": true, "giáng": true, "noel": true, "lớn": true, "nhỏ": true, "này": true, "trên": true, "đó": true, "của": true, "và": true, "hoặc": true, "tại": true, "trong": true, "ngoài": true, "sau": true, "trước": true, "thì": true, "long": true, "trang": true, "về": true, "kéo": true, "hàng": true, "năm": true, "cổ": true, "truyền": true, "dân": true, "gia": true, "lần": true,
	"bắt": true, "kết": true, "ghi": true, "dài": true, "như": true, "bao": true, "nhân": true, "người": true, "các": true, "những": true, "quan": true, "thánh": true, "tình": true, "trọng": true, "lên": true, "cùng": true, "nơi": true}

// visitTo reports whether a visit at token i, whose words end before token end, is one to people who are met: not that to a country.
func (s *scan) visitTo(i, end int) bool {
	return s.is(end, "với") || s.oneOf(i-1, "tại", "trong") && s.oneOf(end, "này", ",")
}

// bodyBefore reads which body holds a session that is named by its number alone, and in which term: 'HĐND tỉnh X khóa VII,
// nhiệm kỳ 2021-2026 đã khai mạc trọng thể | kỳ họp thứ 19'.
func (s *scan) bodyBefore(m *meeting) {
	at := m.from
	for at > 0 && at > m.from-7 && s.oneOf(at-1, "đã", "sẽ", "vừa", "tiếp", "tục", "chương", "trình", "tổ", "chức", "khai", "mạc", "bế", "tiến", "hành", "trọng", "thể", "họp") {
		at--
	}
	if at == m.from || at <= s.sentenceOf(m.from).From {
		return
	}
	if s.oneOf(at-2, "-", "–") && s.is(at-5, "nhiệm", "kỳ") && s.number(at-1) {
		for at -= 5; s.is(at-1, ","); at-- {
		}
	}
	if o := s.bodyEnding(at); o != nil && s.upper(o.from) {
		s.holdsSession(m, o)
		return
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
	for _, kind := range [][2]string{{"bất", "thường"}, {"chuyên", "đề"}, {"thường", "lệ"}, {"thường", "kỳ"}, {"toàn", "thể"}, {"trực", "tuyến"}} {
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

// countEnd is where countAt ends at token i.
func (s *scan) countEnd(i, limit int) int {
	_, end := s.countAt(i, limit)
	return end
}

// shortSession reads 'ORG [đã] họp Kỳ 36', 'ORG họp Kỳ thứ 36': the body stands before the verb.
func (s *scan) shortSession(i, limit int) *meeting {
	if !s.is(i, "kỳ") || !s.is(i-1, "họp") {
		return nil
	}
	at := i + 1
	if s.is(at, "thứ") {
		at++
	}
	if !s.number(at) || s.digits(at) > 3 || at >= limit {
		return nil
	}
	m := &meeting{from: i, to: at + 1, kind: "SESSION", series: "session", ordinal: s.value(at), described: true}
	at = i - 1
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
	if m := s.gathering(i, limit); m != nil {
		return m
	}
	if !s.is(i-2, "tổ", "chức") && !s.is(i-2, "chủ", "trì") || s.toDo(i-2) {
		return nil
	}
	m := &meeting{from: i, kind: "CONFERENCE", described: true}
	switch {
	case s.is(i, "sơ", "kết"), s.is(i, "tổng", "kết"):
		m.to = s.meetingEnd(i+2, limit, m)
	case s.is(i, "giao", "ban"), s.is(i, "tập", "huấn"):
		m.to = s.meetingEnd(i+2, limit, m)
	case s.is(i, "gặp", "mặt"), s.is(i, "họp", "mặt"), s.is(i, "đối", "thoại"), s.is(i, "sinh", "hoạt", "chuyên", "đề"), s.is(i, "sinh", "hoạt", "chính", "trị"):
		m.kind = "OTHER"
		m.to = s.meetingEnd(i+2, limit, m)
	case s.is(i, "công", "bố"), s.is(i, "trao", "quyết", "định"), s.is(i, "trao", "tặng"), s.is(i, "kỷ", "niệm"), s.is(i, "dâng", "hương"), s.is(i, "khởi", "công"), s.is(i, "khánh", "thành"), s.is(i, "bàn", "giao"), s.is(i, "ra", "mắt"), s.is(i, "ra", "quân"), s.is(i, "ký", "kết"), s.is(i, "khai", "giảng"), s.is(i, "bế", "giảng"), s.is(i, "khai", "trương"), s.is(i, "phát", "động"), s.is(i, "tuyên", "dương"), s.is(i, "trao", "giấy"):
		m.kind = "CEREMONY"
		m.to = s.meetingEnd(i+2, limit, m)
	case s.is(i, "họp") && (heldFor[s.key(i+1)] || s.bodyStarting(i+1) != nil || s.is(i+1, "phiên") && !s.is(i+2, "họp") && s.countEnd(i+2, limit) == i+2):
		m.kind = "SESSION"
		m.to = s.meetingEnd(i+2, limit, m)
	default:
		return nil
	}
	m.name = s.clean(i, m.to)
	m.key = foldText(m.name)
	return m
}

// gathering reads what people are said to hold or to come to, and what the words alone do not tell: 'tổ chức | Hội thi Tuyên truyền viên giỏi', 'khai mạc |
// Liên hoan "X"', 'tổ chức | buổi truyền thông về ...', '| Hội thao X đã khai mạc'.
func (s *scan) gathering(i, limit int) *meeting {
	end := s.gatheringHead(i, limit)
	if end == i {
		return nil
	}
	m := &meeting{from: i, kind: "OTHER", described: true}
	if m.to = s.meetingEnd(end, limit, m); m.to == end || s.is(i, "phiên") && s.is(end, "sơ") && m.to == end+1 {
		m.described = false
	}
	if verb := s.holdingBefore(i); verb == i || s.toDo(verb) {
		if !m.described || !s.upper(i) || !s.heldBehind(m.to, limit) {
			return nil
		}
	} else if !m.described {
		return nil
	}
	m.name = s.clean(i, m.to)
	m.key = foldText(m.name)
	return m
}

// gatheringHead is the end of the words for something that is held at token i: 'hội thi', 'chương trình "', 'buổi truyền thông'; i if there are none.
func (s *scan) gatheringHead(i, limit int) int {
	if to, _ := s.w.Longest(lexicon.KindGathering, i, limit); to > i {
		return to
	}
	switch {
	case s.is(i, "chương", "trình") && s.is(i+2, `"`):
		return i + 2
	case s.is(i, "buổi") && s.word(i+1) && s.word(i+2) && !s.upper(i+1) && !s.upper(i+2) && !s.dayPart(i+1) && !s.w.Starts(lexicon.KindMeetingHead, i, limit) && !meetingStops[s.key(i+1)] && !s.oneOf(i+1, "lễ", "này", "đầu", "trong", "tại", "hôm", "học", "diễn", "thứ"):
		return i + 3
	}
	return i
}

// holdingBefore is the token of the verb by which something at token i is held or attended: 'tổ chức', 'khai mạc', 'dự', 'tổ chức thành công lễ khai mạc'; i
// if none stands there.
func (s *scan) holdingBefore(i int) int {
	at := i
	for steps := 0; steps < 3; steps++ {
		switch {
		case s.is(at-2, "thành", "công"), s.is(at-2, "trọng", "thể"), s.is(at-2, "long", "trọng"), s.is(at-2, "lễ", "khai"), s.is(at-2, "chung", "kết"), s.is(at-2, "ra", "mắt"):
			at -= 2
		case s.oneOf(at-1, "đêm", "buổi", "cuộc", "lễ", "vòng", "phiên"):
			at--
		}
	}
	switch {
	case s.is(at-2, "tổ", "chức"), s.is(at-2, "chủ", "trì"), s.is(at-2, "khai", "mạc"), s.is(at-2, "bế", "mạc"), s.is(at-2, "diễn", "ra"), s.is(at-2, "đăng", "cai"), s.is(at-2, "tiến", "hành"), s.is(at-2, "tham", "dự"):
		return at - 2
	case s.oneOf(at-1, "dự", "mở") && !s.is(at-2, "bài"):
		return at - 1
	}
	return i
}

// heldBehind reports whether words that something took place begin at token i, behind its name.
func (s *scan) heldBehind(i, limit int) bool {
	for i < limit && s.oneOf(i, "đã", "vừa", "chính", "thức", "được", ",") {
		i++
	}
	return i < limit && (s.is(i, "diễn", "ra") || s.is(i, "khai", "mạc") || s.is(i, "bế", "mạc") || s.is(i, "tổ", "chức") || s.is(i, "do") && s.bodyStarting(i+1) != nil || s.bodyStarting(i) != nil && s.is(i-1, "được"))
}

// toDo reports whether the verb at token i stands in a list of what is to be done: 'yêu cầu các đơn vị: tổ chức ...; tuyên truyền ...'.
func (s *scan) toDo(i int) bool {
	if !s.oneOf(i-1, ":", ",", ";", "-", "–") {
		return false
	}
	from := s.sentenceOf(i).From
	for k := i - 1; k > from; k-- {
		if s.is(k, ":") {
			return true
		}
	}
	return s.is(i-1, ";")
}

// heldFor are the words that begin what is done when a body 'tổ chức họp ...'.
var heldFor = map[string]bool{"dân": true, "phụ": true, "về": true, "bàn": true, "triển": true, "rà": true, "xem": true, "cho": true, "đánh": true, "với": true, "kiện": true, "thẩm": true, "thông": true, "thống": true, "quán": true, "công": true, "rút": true, "phân": true,
	"nghe": true, "giao": true, "kiểm": true, "lấy": true, "thảo": true, "giải": true, "góp": true, "chuyên": true, "thường": true, "chỉ": true}

// councilBefore is the council that did something at a session printed by its number alone: 'vừa được Quốc hội thông qua | tại Kỳ họp
// thứ 2'; nil if there is none.
func (s *scan) councilBefore(m *meeting) *organization {
	from := s.sentenceOf(m.from).From
	const reach = 40 // tokens
	sitting := s.is(m.from, "phiên", "họp")
	for k := m.from - 2; k >= from && k > m.from-reach; k-- {
		o := s.bodyStarting(k)
		if o == nil || !(sitting && o.canonical == "Ủy ban Thường vụ Quốc hội" || !sitting && isCouncil(o)) || s.titledBody(o) {
			continue
		}
		at := o.to
		if _, to := s.termAt(at, m.from); to > at {
			at = to
		}
		for s.oneOf(at, "đã", "vừa", "mới", "cũng", "tiếp", "tục", "sẽ") {
			at++
		}
		if s.decides(at) {
			return o
		}
		return nil
	}
	return nil
}

// isCouncil reports whether a body sits in sessions that are counted: 'kỳ họp thứ 8'.
func isCouncil(o *organization) bool {
	return o.canonical == "Quốc hội" || o.head == "hội đồng nhân dân"
}

// decides reports whether a verb for what a body does at a session stands at token i.
func (s *scan) decides(i int) bool {
	return s.oneOf(i, "xem", "quyết", "kết", "thống", "bầu", "biểu", "thảo", "chất", "miễn") || s.is(i, "thông", "qua") || s.is(i, "cho", "ý", "kiến") || s.is(i, "phê", "chuẩn") || s.is(i, "ban", "hành") || s.is(i, "nhất", "trí") || s.is(i, "đưa") || s.is(i, "giám", "sát")
}

func (s *scan) honorificAt(i int) bool {
	return i < len(s.toks) && s.w.Starts(lexicon.KindHonorific, i, len(s.toks))
}

func (s *scan) nameStarts(i int) bool { return i >= 0 && i < len(s.toks) && s.nameAt[i] != 0 }

// meetingStarts are the words that names of meetings begin with. Every rule for meetings looks for one of these first;
// most words are none.
var meetingStarts = lexicon.Kinds(lexicon.KindMeetingHead, lexicon.KindMeetingWord, lexicon.KindGathering)

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

// holdsSession gives a session that is printed by its number alone its body, in the term printed with the body: 'Quốc hội khóa XV'.
func (s *scan) holdsSession(m *meeting, o *organization) {
	m.body = o
	for k := o.from + 1; k <= o.to && m.term == ""; k++ {
		if terms, to := s.termAt(k, len(s.toks)); to > k {
			m.term = terms[0]
		}
	}
	m.key = fmt.Sprintf("%s %d of %s %s", m.kind, m.ordinal, o.key, m.term)
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
		if m.series != "session" || m.body != nil || !s.is(m.from-1, "tại") || !s.is(m.from, "kỳ", "họp") && !s.is(m.from, "phiên", "họp") {
			continue
		}
		if o := s.councilBefore(m); o != nil {
			s.holdsSession(m, o)
			continue
		}
		at := s.behindBrackets(m.to, len(s.toks)) // with its day
		if s.is(at, "vào") || s.is(at, ",") && s.dateAt(at+1, len(s.toks)) != nil {
			at++
		}
		if d := s.dateAt(at, len(s.toks)); d != nil {
			at = d.to
		}
		o := s.bodyStarting(at + 1)
		if !s.is(at, ",") || o == nil {
			continue
		}
		behind := o.to
		if _, to := s.termAt(behind, len(s.toks)); to > behind {
			behind = to
		}
		if s.oneOf(behind, "đã") || s.decides(behind) || s.is(behind, "tiếp", "tục") && s.decides(behind+2) {
			s.holdsSession(m, o)
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
	var council *organization
	looked := false
	for _, m := range s.meetings {
		if m.series == "session" && m.body == nil && m.ordinal > 0 && named[m.ordinal] == nil && s.is(m.from, "kỳ", "họp", "thứ") {
			if !looked {
				council, looked = s.onlyCouncil(), true
			}
			if council != nil { // in which term is not said
				m.body, m.key = council, fmt.Sprintf("%s %d of %s ", m.kind, m.ordinal, council.key)
				continue
			}
		}
		if n := named[m.ordinal]; n != nil && n.body != nil && m.series == "session" && m.body == nil && s.is(m.from, "kỳ", "họp") {
			m.body, m.key = n.body, n.key
			if m.term == "" {
				m.term = n.term
			}
		}
	}
}

// onlyCouncil is the one council that the text names, whose sessions those without a body must be; nil if there are several or none.
func (s *scan) onlyCouncil() *organization {
	var only *organization
	for _, o := range s.bodies {
		switch {
		case !isCouncil(o) || o.bare:
		case only == nil:
			only = o
		case only.key != o.key:
			return nil
		}
	}
	return only
}
