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

// Words that end the name of a meeting.
var meetingStops = map[string]bool{"gồm": true, "đặt": true, "vinh": true, "còn": true, "nói": true, "vừa": true, "khi": true, "theo": true, "rất": true, "phải": true, "mà": true, "nhưng": true, "không": true, "ở": true, "hôm": true, "nay": true, "từ": true, "đến": true, "ngày": true, "sáng": true, "chiều": true, "do": true, "được": true, "đã": true, "diễn": true, "nhằm": true, "nêu": true, "dưới": true, "vào": true, "sẽ": true, "để": true, "có": true, "với": true, "cho": true, "là": true, "bằng": true, "khai": true, "bế": true, "chính": true, "cũng": true, "đồng": true, "cần": true, "lần": false}

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

// sessionEnd is where the name of a numbered session ends: behind the body, its term and its years of office.
func (s *scan) sessionEnd(at, limit int, m *meeting) int {
	end := at
	if at = s.behindBrackets(at, limit); !s.oneOf(end+1, "tháng", "ngày", "năm", "từ") && !s.number(end+1) { // 'kỳ họp thứ 21 (kỳ họp chuyên đề)', but not its day
		end = at
	}
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
	for to > from && s.oneOf(to-1, "với", "về", "cùng", "và", "vừa", "đã", "đang", ",", ".", "…") { // 'Hội nghị về X với ...'
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
		case j == from && s.is(j, ",") && s.is(j-2, "gặp", "mặt") && s.oneOf(j+1, "tri", "tặng", "động", "đối", "biểu", "chúc", "giao", "tôn", "tuyên", "trao"):
			continue // 'buổi gặp mặt, tri ân người có công'
		case j == from && m.kind == "CEREMONY" && s.goesOnWithDeed(j, limit, m):
			continue
		case j == from && m.kind == "CEREMONY" && s.honorificAt(j) && s.honoured(j, limit) > j: // 'Lễ viếng đồng chí A'
			return s.honoured(j, limit)
		case j == from && (s.punctuation(j) && !s.is(j, ",") || s.is(j, ",") && m.ordinal == 0 || meetingStops[k] || s.oneOf(j, "này", "trên", "tại", "về", "của", "lần", "ghi", "và", "trong") && !s.is(j, "về") && !s.is(j, "của")):
			if s.is(j, "với", "chủ", "đề") || s.meetsWith(j, limit) || s.is(j, "chính") || s.is(j, "ngày") && s.dateAt(j, limit) == nil || s.is(j, "với") && (m.kind == "WORKING_SESSION" || m.kind == "OTHER") {
				continue
			}
			return j
		case j == from && !s.upper(m.from) && s.upper(j) && (s.is(j, "phát", "biểu") || s.is(j, "tham", "luận") || s.is(j, "tham", "dự") || s.is(j, "chủ", "trì") || s.oneOf(j, "dự", "tới", "đến")):
			return j // a heading before it: 'phát biểu tại hội nghị Tham dự hội nghị có ...'
		case j > from+1 && s.proceeds(j, limit):
			return j
		case s.is(j, "bầu", "làm"), s.is(j, "bầu") && !s.is(j, "bầu", "cử") && (m.ordinal > 0 || m.body != nil): // 'được Hội nghị X bầu làm Bí thư'
			return j
		case s.is(j, "trong", "khi"), j == from && s.is(j, "của") && (s.is(j+3, "này") || s.is(j+2, "này")): // 'hội nghị của cơ quan này'
			return j
		case s.is(j, "cho") && (s.is(m.from, "khai", "giảng") || s.is(m.from, "bế", "giảng")) && (s.number(j+1) || s.oneOf(j+1, "gần", "hơn", "trên", "các", "cán")):
			return j // 'khai giảng lớp bồi dưỡng nghiệp vụ cho 85 cán bộ'
		case j > from && s.toldBehind(m, from, j):
			return j
		case s.is(j, "về", "phía"), j == from && (s.is(j, "kết", "thúc") || s.is(j, "thành", "công") || s.is(j, "dự", "kiến")):
			return j
		case s.is(j, "do") && !s.representing(j), s.is(j, "được") && !s.participle(j, limit), s.is(j, "diễn", "ra"), s.is(j, "nhằm"), s.is(j, "dưới", "sự"), s.is(j, "đã"), s.is(j, "sẽ"), s.is(j, "có", "sự"), s.is(j, "dự", "hội"), s.is(j, "với", "sự"), s.is(j, "nêu"), s.is(j, "khai", "mạc"), s.is(j, "chính", "thức"):
			return j
		case s.shortened(j):
			continue // 'TP. Ninh Bình'
		case s.is(j, ".") && (j+1 >= limit || !s.glued(j+1)), s.is(j, ":"), s.is(j, "|"), s.is(j, "?"), s.is(j, "!"):
			return j
		case s.is(j, "là") && j > from, s.is(j, ";") && s.upper(j+1):
			return j
		case s.is(j, ",") && (s.is(j+1, "các", "thành") || s.is(j+1, "các", "đại", "biểu") || s.is(j+1, "nhiều", "ý") || s.is(j+1, "các", "ý")):
			return j // 'cuộc họp của Ban Chỉ đạo X, các thành viên ...'
		case s.is(j, ",") && s.oneOf(j+1, "đánh", "triển", "bàn", "nghe", "thảo", "rút", "công", "chỉ", "kiểm", "giải", "tháo") && s.meetsWith(from, limit):
			return j // 'buổi giao ban với lãnh đạo các sở, ngành, đánh giá ...'
		case s.is(j, ",") && s.heldWith(from, j):
			continue // 'Hội nghị với các đồng chí Bộ trưởng, Chủ tịch UBND các tỉnh'
		case m.kind == "WORKING_SESSION" && s.is(j, ",") && s.titleStarting(j+1) != nil && s.facing(j):
			continue // 'hội đàm với Bộ trưởng, Chủ nhiệm X A'
		case m.kind == "WORKING_SESSION" && s.is(j, ",") && s.word(j+1) && !s.upper(j+1) && s.bodyEnding(j) != nil && s.bodyStarting(j+1) == nil && !s.oneOf(j+1, "các", "lãnh", "đại", "ban") && !s.w.Starts(lexicon.KindUnit, j+1, limit):
			return j // 'buổi làm việc với ORG, công bố ...'
		case m.kind == "SESSION" && s.is(j, ",") && j == from+2 && s.is(from-1, "phiên") && !s.is(from-1, "phiên", "họp"):
			return j // 'họp phiên bất thường, các đại biểu ...'
		case m.kind == "SESSION" && s.is(j, ",") && s.number(j-1) && s.digits(j-1) == 4 && s.oneOf(j-2, "/", "-", "năm"):
			return j // 'phiên họp thường kỳ tháng 9/2011, các thành viên ...'
		case s.is(j, "bằng", "hình", "thức"), s.is(j, "theo", "hình", "thức"), s.is(j, "sắp") && s.oneOf(j+1, "diễn", "khai", "tổ", "được", "tới"), s.is(j, "cùng") && (s.is(j+1, "nhân", "dân") || s.is(j+1, "bà", "con") || s.is(j+1, "đồng", "bào")):
			return j
		case s.is(j, ")") && !s.opened(from, j):
			return j // '(theo đánh giá của Diễn đàn X); ...'
		case s.is(j, "(") && (s.is(j+1, "ảnh") || s.dayInBrackets(j, limit)):
			return j
		case s.is(j, ",") && s.is(j-1, `"`) && s.word(j+1) && !s.upper(j+1) && !s.oneOf(j+1, "lần", "năm", "nhiệm", "giai"):
			return j // 'Hội nghị “X”, thể hiện quyết tâm ...'
		case s.is(j, ",") && (s.is(j+1, "do") || s.is(j+1, "tại") || s.honorificAt(j+1) || s.is(j+1, "ngày") || s.is(j+1, "sáng") || s.is(j+1, "chiều") || s.is(j+1, "với") || s.nameStarts(j+1) || s.titleStarting(j+1) != nil && s.upper(j+1) || s.is(j+1, "nêu") || s.is(j+1, "đã") || s.is(j+1, "diễn")):
			return j
		case (s.oneOf(j, "tổ", "chiều", "sáng", "ngày")) && s.is(j, "tổ", "chức") && s.dayAfter(j+2), s.dayPart(j) && j > from && (s.dateAt(j, limit) != nil || s.toldFromToday(j) || s.is(j, "ngày") && s.toldFromToday(j+1)):
			return j
		case s.is(j, "có") && (s.titleStarting(j+1) != nil || s.honorificAt(j+1) || s.nameStarts(j+1) || s.is(j+1, "các", "đồng")):
			return j
		case s.is(j, "để") && j > from+1, s.is(j, "vào") && j > from+1 && s.timeBehind(j+1):
			return j
		case s.is(j, "tại") && j > from && m.kind != "CEREMONY" && s.buildingEnd(j+1, limit) > j+1 && (s.bodyStarting(j+1) == nil || s.is(j+1, "trụ", "sở")):
			return j
		case s.is(j, "ở") && s.w.Starts(lexicon.KindUnit, j+1, limit) && s.upper(j+2):
			return j
		case s.is(j, "tại") && (s.is(j+1, "hội", "trường") || s.is(j+1, "trụ", "sở") || s.is(j+1, "quảng", "trường") || s.is(j+1, "khách", "sạn") || s.is(j+1, "trung", "tâm", "hội")) && s.buildingEnd(j+1, limit) > j+1:
			return j
		case s.is(j, "tại") && s.number(j-1) && s.upper(j+1) && m.kind != "CEREMONY": // 'lần thứ 4 tại Viêng Chăn'
			return j
		case s.is(j, "tại") && j > from && !s.is(j+2, "ủy") && (s.w.Starts(lexicon.KindPlace, j+1, limit) || s.w.Starts(lexicon.KindUnit, j+1, limit)):
			return j
		case s.is(j, "-") && !s.glued(j) && s.upper(j+1) && s.is(j+1, "ảnh"):
			return j
		}
	}
	return limit
}

var proceedings = lexicon.Kinds(lexicon.KindProceeding)

// proceeds reports whether words stand at token i that tell how a meeting goes on, behind its name: 'Hội nghị tổng kết năm 2024 | nghe báo cáo', but not in
// a list of what it is for: 'Hội nghị tổng kết năm, biểu dương ...'.
func (s *scan) proceeds(i, limit int) bool {
	if s.upper(i) || s.oneOf(i-1, ",", "và", "để", "về", "nhằm", ";", "-", "–", "không", "chưa", "việc", "cùng", "sẽ") {
		return false
	}
	switch {
	case s.oneOf(i, "có", "biểu", "tuyên") && (s.number(i+1) && !s.is(i, "biểu") && !s.is(i, "tuyên") || s.number(i+2) && (s.is(i, "biểu", "dương") || s.is(i, "tuyên", "dương"))):
		return true // 'có 200 đại biểu'
	case s.is(i, "trong") && (s.number(i+1) || s.oneOf(i+1, "một", "hai", "ba", "bốn", "nửa")) && s.oneOf(i+2, "ngày", "buổi", "giờ"):
		return true
	}
	return s.w.MayStart(i, proceedings) && s.w.Starts(lexicon.KindProceeding, i, limit)
}

// goesOnWithDeed reports whether what is done at a ceremony goes on at token i with something else that is done there: 'Lễ công bố, giới thiệu
// sách', 'lễ tổng kết | và trao giải', but not 'dự lễ khai giảng, trao quà'.
func (s *scan) goesOnWithDeed(i, limit int, m *meeting) bool {
	return (s.is(i, "và") || s.is(i, ",") && !s.is(m.from-1, "dự")) && s.w.Starts(lexicon.KindDeed, i+1, limit) && !s.upper(i+1) && !s.is(i+1, "trao", "quà")
}

// toldBehind reports whether what is told of a meeting, and no more of its name, which goes on from token from, begins at token i: 'Hội nghị X, | cùng dự có A',
// 'Hội nghị X | thu hút 200 đại biểu'.
func (s *scan) toldBehind(m *meeting, from, i int) bool {
	switch s.key(i) {
	case ",":
		switch at := i + 1; s.key(at) {
		case "có", "qua", "trong", "thu", "góp", "theo", "đây", "gồm", "nhấn", "khẳng", "yêu", "đề", "bày", "lưu", "cho", "phát", "cùng", "đến", "tới", "dự", "tham", "chủ", "nhờ", "tạo", "giúp":
			return s.is(at, "có") && (s.number(at+1) || s.oneOf(at+1, "sự", "gần", "hơn", "trên", "khoảng", "đông")) || s.is(at, "qua", "đó") || s.is(at, "trong", "đó") || s.is(at, "thu", "hút") && s.crowd(at+2) || s.is(at, "góp", "phần") || s.is(at, "theo", "đó") ||
				s.is(at, "đây", "là") || s.is(at, "nhấn", "mạnh") || s.is(at, "khẳng", "định") || s.is(at, "yêu", "cầu") || s.is(at, "bày", "tỏ") || s.is(at, "lưu", "ý") || s.is(at, "cho", "biết") || s.is(at, "cho", "rằng") || s.is(at, "phát", "biểu") || s.is(at, "tạo") || s.is(at, "giúp") || s.w.Starts(lexicon.KindAttend, at, len(s.toks)) && !(s.is(at, "dự") && s.oneOf(at+1, "kiến", "thảo", "báo", "án", "toán", "phòng")) || s.is(at, "chủ", "trì")
		}
	case ";", "-", "–":
		return (s.is(i, ";") || !s.glued(i)) && (s.honorificAt(i+1) || s.nameStarts(i+1) || s.titleStarting(i+1) != nil && s.is(i, ";"))
	case "(":
		return s.is(i+1, "gọi") || s.is(i+1, "viết", "tắt") || s.is(i+1, "sau", "đây")
	case "nhân":
		return s.is(i, "nhân", "dịp")
	case "trong":
		return s.is(i, "trong", "không", "khí") || s.is(i, "trong", "khuôn", "khổ")
	case "giữa":
		return s.is(i, "giữa", "không", "khí") || s.is(i, "giữa", "tiết")
	case "đến", "tới":
		return s.is(i+1, "toàn") || s.number(i+1) && s.digits(i+1) < 4 && s.oneOf(i+2, "cán", "đảng", "đại", "đoàn", "hội", "học", "đồng", "điểm", "chi") && s.dateAt(i+1, len(s.toks)) == nil
	case "kéo":
		return s.is(i, "kéo", "dài") && s.oneOf(i+2, "trong", "từ", "đến", "hai", "ba", "2", "3", "hơn", "gần")
	case "thu", "quy", "ghi":
		return (s.is(i, "thu", "hút") || s.is(i, "quy", "tụ") || s.is(i, "ghi", "nhận")) && s.crowd(i+2)
	case "bước":
		return s.is(i, "bước", "vào")
	case "bầu":
		return s.honorificAt(i+1) || s.nameStarts(i+1)
	case "tiến", "thống":
		opens := m.from == s.sentenceOf(m.from).From || s.is(m.from-1, ",")
		return opens && i > from+2 && !s.oneOf(i-1, ",", "và", "để", "bàn") && (s.is(i, "tiến", "hành") || s.is(i, "thống", "nhất") && s.oneOf(i+2, "nhiều", "một", "các", "cao"))
	}
	return false
}

// crowd reports whether words for how many stand at token i: '200', 'hơn 100', 'đông đảo', 'sự tham gia'.
func (s *scan) crowd(i int) bool {
	return s.number(i) || s.oneOf(i, "hơn", "gần", "trên", "khoảng", "đông", "sự", "nhiều", "hàng")
}

// meetsWith reports whether 'với' at token i, right behind the kind of a meeting, goes on with whom it is held: 'hội nghị trực tuyến | với 63 tỉnh, thành phố'.
func (s *scan) meetsWith(i, limit int) bool {
	if !s.is(i, "với") || !s.is(i-2, "trực", "tuyến") && !s.is(i-2, "giao", "ban") && !s.is(i-2, "liên", "tịch") && !s.is(i-2, "đối", "thoại") && !s.is(i-2, "gặp", "gỡ") && !s.is(i-2, "cuộc", "họp") && !s.is(i-2, "buổi", "họp") {
		return false
	}
	return s.number(i+1) || s.oneOf(i+1, "các", "lãnh", "đại", "toàn", "một", "nhân", "thanh", "doanh", "người", "cử") || s.w.Starts(lexicon.KindUnit, i+1, limit) || s.bodyStarting(i+1) != nil
}

// participle reports whether 'được' at token i goes on with a noun in the name of a meeting: 'các luật | được Quốc hội thông qua',
// 'nhiệm vụ | được giao'.
func (s *scan) participle(i, limit int) bool {
	at := i + 1
	if o := s.bodyStarting(at); o != nil {
		at = o.to
	}
	return at < limit && (s.is(at, "thông", "qua") || s.is(at, "ban", "hành") || s.is(at, "phê", "duyệt") || s.is(at, "giao") || s.is(at, "sửa", "đổi") || s.is(at, "phân", "công"))
}

// timeBehind reports whether words at token i, behind 'vào', tell a time: not 'góp ý vào dự thảo'.
func (s *scan) timeBehind(i int) bool {
	return s.dayPart(i) || s.number(i) || s.oneOf(i, "lúc", "hồi", "cuối", "đầu", "giữa", "tháng", "dịp", "thời", "năm", "hôm", "quý")
}

// shortened reports whether the full stop at token i only closes a short word before a name: 'TP. Ninh Bình'.
func (s *scan) shortened(i int) bool {
	return s.is(i, ".") && s.oneOf(i-1, "tp", "tx", "tt", "p", "q", "h", "x") && s.upper(i-1) && i+1 < len(s.toks) && s.upper(i+1)
}

// opened reports whether a bracket that closes at token i opens behind token from.
func (s *scan) opened(from, i int) bool {
	for k := i - 1; k >= from; k-- {
		if s.is(k, "(") {
			return true
		}
	}
	return false
}

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

// heldWith reports whether a title behind the comma at token i is one more of those a meeting was held with, who have no names: 'với các đồng
// chí Bộ trưởng, | trưởng ngành, | Chủ tịch UBND các tỉnh'.
func (s *scan) heldWith(from, i int) bool {
	t := s.titleStarting(i + 1)
	if t == nil || s.nameStarts(t.to) {
		return false
	}
	const reach = 12 // tokens
	for k := i - 1; k >= from && k > i-reach; k-- {
		if s.is(k, "với", "các") {
			return true
		}
	}
	return false
}

// facing reports whether a title that ends at token i stands right behind 'với': that of whom someone met.
func (s *scan) facing(i int) bool {
	t := s.titleBefore(i)
	return t != nil && s.is(t.from-1, "với")
}

// honoured is the end of the person whom a ceremony is held for, from the honorific at token i on; i if none is named.
func (s *scan) honoured(i, limit int) int {
	to, _ := s.w.Longest(lexicon.KindHonorific, i, limit)
	for to < limit {
		if t := s.titleStarting(to); t != nil && t.to > to {
			to = t.to
			continue
		}
		break
	}
	if k := s.firstName(to); k < len(s.names) && s.names[k].from == to {
		return s.names[k].to
	}
	return i
}

// representing reports whether 'do' at token i tells of companies or of a disaster and not of the meeting: 'do Bộ X làm đại diện chủ sở hữu', 'do bão'.
func (s *scan) representing(i int) bool {
	o := s.bodyStarting(i + 1)
	return o != nil && s.is(o.to, "làm") || s.oneOf(i+1, "bão", "mưa", "lũ", "dịch", "hạn", "thiên", "cơn", "ảnh", "tác") // 'thiệt hại do bão số 3 gây ra'
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
