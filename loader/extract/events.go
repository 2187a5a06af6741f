package extract

import (
	"fmt"
	"iter"
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

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
	named := map[*event]bool{} // congresses by whether their name has the body in it
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
		if m.series == "own" && m.named && (!named[e] || e.name == strings.ToUpper(e.name)) {
			e.name = m.name // 'Đại hội lần thứ V' first, its body later
		}
		named[e] = named[e] || m.named
		e.ordinal = max(e.ordinal, m.ordinal)
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
			if m.series == "" && reported.series == "" && m.described && main.described && len(m.name) > len(reported.name) && m.name != strings.ToUpper(m.name) && strings.HasPrefix(foldText(m.name), foldText(reported.name)) {
				reported.name = m.name // in full
			}
			if reported.ordinal == 0 && m.ordinal > 0 {
				reported.ordinal = m.ordinal
			}
			if reported.term == "" && m.term != "" && m.ordinal > 0 {
				reported.term = m.term
			}
		case m.series == "session" && s.identified(m):
			add(m)
		case s.titled(m), s.ofMonth(m):
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
	for sentence := range s.opening(lead) {
		if d := s.dateIn(sentence); d != nil {
			return d
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
		return m.term != "" && (s.upper(m.from) || m.body != nil)
	case m.body != nil, m.term != "":
		return true
	case s.is(m.from, "kỳ", "họp") && s.is(m.from+2, "bất", "thường"):
		return true
	}
	return m.kind == "CONFERENCE" && s.upper(m.from) && s.upper(m.from+2) // 'Hội nghị Thanh tra toàn quốc lần thứ 30'
}

// ofMonth reports whether a regular session is named by its body and month: 'phiên họp Chính phủ thường kỳ tháng 9/2011'.
func (s *scan) ofMonth(m *meeting) bool {
	if m.series != "" || m.kind != "SESSION" || !s.is(m.from, "phiên", "họp") || m.body == nil || m.body.generic {
		return false
	}
	for k := m.from; k < m.to; k++ {
		if s.is(k, "tháng") && s.number(k+1) && s.oneOf(k+2, "/", "-", "năm") && s.number(k+3) {
			return true
		}
	}
	return false
}

// titled reports whether a meeting is named by a title in quotes, so that one can tell which it is: 'Hội nghị “Hà Giang 2020 - Hợp tác
// đầu tư”'.
func (s *scan) titled(m *meeting) bool {
	if m.series != "" || !m.described || !s.upper(m.from) || !s.is(m.to-1, `"`) || m.kind == "CEREMONY" || m.kind == "OTHER" {
		return false
	}
	const words = 4 // between the kind of meeting and its title: 'Hội thảo khoa học cấp quốc gia “...”'
	end, _ := s.w.Longest(lexicon.KindMeetingHead, m.from, m.to)
	for k := end; k < m.to-4 && k <= end+words; k++ {
		if s.is(k, `"`) {
			return s.upper(k+1) || s.number(k+1)
		}
	}
	return false
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
		if s.oneOf(m.from-1, "các", "những", "mỗi") && !s.upper(m.from) || s.oneOf(sentence.From, "trước", "tiếp", "sau") && s.is(sentence.From+1, "đó") || s.is(sentence.From, "nhân", "dịp", "này") {
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
	if m := s.discussion(); m != nil {
		return m
	}
	if m := s.visit(); m != nil {
		return m
	}
	if m := s.bareInLead(); m != nil {
		return m
	}
	if bare >= 2 || bare > 0 && s.opensWithAttendance() {
		for _, m := range s.meetings {
			if !m.described {
				return m
			}
		}
	}
	return nil
}

// opensWithAttendance reports whether the text starts with who came, to a meeting that it need not name any more: 'Tham dự có các đồng chí: A, B'.
func (s *scan) opensWithAttendance() bool {
	for _, sentence := range s.art.Sentences {
		if sentence.Role == article.Body {
			return s.listsAttendance(sentence, min(sentence.From+lead, sentence.To))
		}
	}
	return false
}

// bareInLead is the meeting that the first sentences tell of on its day, though it has no name of its own: 'Ngày 12/3, HĐND quận tổ
// chức phiên chất vấn', 'Tại hội nghị sáng 3/8, ...'; nil if there is none.
func (s *scan) bareInLead() *meeting {
	first := true
	for sentence := range s.opening(2 * lead) {
		for k := s.firstMeeting(sentence.From); s.hasDate(sentence) && k < len(s.meetings) && s.meetings[k].from < sentence.To; k++ {
			m := s.meetings[k]
			if m.described || s.reference(m, sentence) {
				continue
			}
			if m.from == sentence.From && s.is(m.to, "do") && s.bodyStarting(m.to+1) != nil && s.heldVerb(m, sentence) {
				return m // 'Hội nghị do X tổ chức sáng 5/6'
			}
			if first && m.to-m.from > 2 && s.heldVerb(m, sentence) {
				return m // 'Sáng 5/6, A dự lễ ra quân'
			}
			if first && (s.is(m.from-2, "tổ", "chức") || s.is(m.from-2, "chủ", "trì") || s.is(m.from-2, "diễn", "ra") || s.is(m.from-1, "có") || s.is(m.to, "do") && len(s.bodiesBetween(m.to+1, sentence.To)) > 0) {
				return m
			}
			if d := s.dayBeside(m); d != nil && d.from >= m.to && m.from == sentence.From+1 && s.is(sentence.From, "tại") {
				m.to, m.described = d.to, true
				m.name = s.clean(m.from, m.to)
				m.key = foldText(m.name)
				return m
			}
		}
		first = false
	}
	return nil
}

// lead is how many sentences of the text the meeting that an article reports is named within; with its date, twice as many.
const lead = 5

// opening are the first n sentences of the text.
func (s *scan) opening(n int) iter.Seq[article.Sentence] {
	return func(yield func(article.Sentence) bool) {
		left := n
		for _, sentence := range s.art.Sentences {
			if sentence.Role == article.Body {
				if left--; left < 0 || !yield(sentence) {
					return
				}
			}
		}
	}
}

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
		if s.is(k, "tiến", "hành") || s.is(k-3, "tiếp", "tục", "chương", "trình") {
			continue
		}
		if s.oneOf(k, "nghị", "tiến", "sau", "trước", "hướng", "chuẩn", "trình", "thềm", "phục", "từ") && !s.oneOf(k, "nghị") || s.is(k, "nghị", "quyết") || s.is(k, "kết", "luận") && !s.is(k-2, "phát", "biểu") && k == m.from-2 && m.series != "" && m.series != "session" || s.is(k, "chào", "mừng") || s.is(k, "kế", "hoạch") {
			return true
		}
	}
	if s.oneOf(m.from-1, "của") && !s.heldVerb(m, sentence) {
		return true // 'theo đánh giá của Diễn đàn X'
	}
	if s.is(m.to, "sẽ") && (s.is(m.to+1, "diễn", "ra") || s.is(m.to+1, "khai", "mạc") || s.is(m.to+1, "được", "tổ", "chức")) && sentence.Role == article.Body {
		return true // it is still to come
	}
	if s.is(m.to, "sắp") {
		return true
	}
	if i := sentence.From; s.is(i, "đến") && s.dateAt(i+1, sentence.To) != nil || s.toldOfLife(m, sentence) {
		return true
	}
	if s.is(m.from-3, "thông", "qua") && s.is(m.from-1, "tại") {
		return true // 'Nghị định được thông qua tại phiên họp ...'
	}
	if s.is(m.from-1, "được") && s.is(m.to, "bầu") {
		return true // 'ông A được hội nghị X bầu làm Bí thư'
	}
	return s.oneOf(m.from-1, "sẽ") || s.is(m.from-3, "sẽ", "tổ", "chức")
}

// toldOfLife reports whether a meeting is a step in the life of someone whom the text need not name any more: 'Tại kỳ họp thứ 10, HĐND tỉnh khóa
// IX, | ông được bầu làm ...'.
func (s *scan) toldOfLife(m *meeting, sentence article.Sentence) bool {
	const reach = 12 // tokens
	for k := m.to; k < sentence.To && k < m.to+reach; k++ {
		if s.is(k, ",") && s.oneOf(k+1, "ông", "bà") && (s.is(k+2, "được", "bầu") || s.is(k+2, "tiếp", "tục") || s.is(k+2, "tái", "cử") || s.is(k+2, "trúng", "cử")) {
			return true
		}
	}
	return false
}

// heldVerb reports whether the sentence says that the meeting took place.
func (s *scan) heldVerb(m *meeting, sentence article.Sentence) bool {
	for k := max(sentence.From, m.from-8); k < m.from; k++ {
		if (s.is(k, "tổ", "chức") || s.is(k, "khai", "mạc") || s.is(k, "chủ", "trì") || s.is(k, "bế", "mạc") || s.is(k, "diễn", "ra") || s.is(k, "dự") || s.is(k, "tại") && k == m.from-1 && (m.series == "" || m.series == "session") || s.is(k, "có", "buổi") || s.is(k, "tiến", "hành") || s.is(k, "mở") || s.is(k, "tiếp", "tục") && (k == m.from-2 || s.is(k+2, "chương", "trình"))) && !s.is(k-1, "sẽ") {
			return true
		}
	}
	if i := sentence.From; s.is(i, "diễn", "ra") && s.oneOf(m.from-1, ",") { // 'Diễn ra trong 2 ngày 6 và 7/3, Đại hội X ...'
		return true
	}
	if s.is(m.to, "làm", "việc") || s.is(m.to, "thảo", "luận") || s.is(m.from-3, "phát", "biểu") && s.is(m.from-1, "tại") {
		return true // 'Ngày 7/5, Hội nghị X làm việc tại Hội trường', 'Phát biểu tại Hội nghị X sáng 5/5'
	}
	for k := m.to; k < min(sentence.To, m.to+14); k++ {
		if s.oneOf(k-1, "sẽ", "kiến") || s.is(k-2, "sẽ", "được") {
			continue // 'Kỳ họp sẽ diễn ra'
		}
		if s.is(k, "tổ", "chức") || s.is(k, "diễn", "ra") || s.is(k, "khai", "mạc") || s.is(k, "đã", "họp") || s.is(k, "họp", "phiên") || s.is(k, "bế", "mạc") {
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
	return s.oneOf(d.from-1, "sinh", "hết", "trước") || s.is(d.from-1, "đến") && !s.upper(d.from-1) || s.inForce(d.from) || s.is(d.from-2, "ban", "hành") || s.oneOf(d.from-1, "ký") || s.is(d.from-2, "kỷ", "niệm") || s.is(d.from-1, "vào", "đảng") || s.remembered(d)
}

// remembered reports whether a date is the day that an anniversary keeps, printed behind its name: 'kỷ niệm 60 năm thành lập ngành X | 26/7/2020'.
func (s *scan) remembered(d *date) bool {
	if !s.number(d.from) || s.oneOf(d.from-1, "(", ",", "-", "–") {
		return false
	}
	const reach = 24 // words
	for k := d.from - 1; k > 0 && k > d.from-reach && (s.word(k) || s.number(k) || s.is(k, ",") && s.upper(k+1)); k-- {
		if s.is(k, "kỷ", "niệm") {
			return s.number(k+2) && (s.is(k+3, "năm") || s.is(k+3, "ngày"))
		}
	}
	return false
}

// inForce reports whether the date at token i is that on which a document comes into force: 'có hiệu lực thi hành kể từ | ngày 1/1/2025'.
func (s *scan) inForce(i int) bool {
	at := i
	for at > 0 && s.oneOf(at-1, "từ", "kể", "thi", "hành") {
		at--
	}
	return at < i && s.is(at-2, "hiệu", "lực")
}
