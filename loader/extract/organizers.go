package extract

import (
	"slices"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// organizersOf reads who held the meeting: 'ORG tổ chức Hội nghị', 'Hội nghị ... do ORG tổ chức'.
func (s *scan) organizersOf(e *event) {
	told := e.reported || e.aside // and not only referred to
	for _, m := range e.mentions {
		sentence := s.sentenceOf(m.from)
		if !told && e.series != "" {
			break
		}
		if sentence.Role == article.Furniture || sentence.Role == article.Caption {
			continue
		}
		add := func(bodies []*organization, rule string) {
			for _, o := range bodies {
				e.organizers = append(e.organizers, roleOf{body: o, from: sentence.From, to: sentence.To, rule: rule})
			}
		}
		// in front: 'ORG [phối hợp với ORG] [đã] tổ chức [buổi] Hội nghị'
		k := m.from - 1
		for k > sentence.From && (s.oneOf(k, "buổi", "cuộc", "phiên", "trực", "tuyến", "trọng", "thể", "long", "thành", "công") || s.dateEnding(k+1) != nil) {
			if d := s.dateEnding(k + 1); d != nil {
				k = d.from - 1
			} else {
				k--
			}
		}
		if s.is(k-1, "tổ", "chức") || s.is(k-1, "khai", "mạc") || s.is(k-1, "khai", "giảng") || s.is(k-1, "bế", "giảng") || s.is(k-1, "bế", "mạc") || s.oneOf(k, "mở", "họp") || s.is(k-1, "tiến", "hành") {
			at := k - 1
			if s.oneOf(k, "mở", "họp") {
				at = k
			}
			if bodies := s.bodiesBefore(at, sentence.From); len(bodies) > 0 && !s.is(at-1, "sẽ") {
				add(bodies, "roles.organiser-before-verb")
				continue
			}
		}
		if at := s.holdingBefore(m.from); at < k-1 && s.is(at, "tổ", "chức") { // 'ORG tổ chức đêm chung kết Liên hoan X'
			if bodies := s.bodiesBefore(at, sentence.From); len(bodies) > 0 && !s.is(at-1, "sẽ") {
				add(bodies, "roles.organiser-before-verb")
				continue
			}
		}
		if s.is(m.from, "gặp", "mặt") && s.upper(sentence.From) { // 'ORG gặp mặt ...'
			if bodies := s.bodiesBefore(m.from, sentence.From); len(bodies) > 0 && sentence.Role == article.Body && !s.is(m.from-1, "sẽ") {
				add(bodies, "roles.organiser-before-verb")
				continue
			}
		}
		// behind: 'do ORG [và ORG | phối hợp với ORG] tổ chức', 'được ORG trọng thể tổ chức'
		for k := m.to; k < min(sentence.To, m.to+3); k++ {
			if s.oneOf(k, "do", "được") {
				if bodies := s.bodiesBetween(k+1, sentence.To); len(bodies) > 0 {
					add(bodies, "roles.organised-by")
				}
				break
			}
		}
	}
	if told || e.series == "" {
		s.meetingOfBodies(e)
	}
	if told {
		s.bodyOfBareMeeting(e)
		s.sidesOf(e)
		s.bodiesThatSpeak(e)
	}
	if len(e.organizers) == 0 {
		for _, m := range e.mentions {
			if m.body != nil && m.kind == "SESSION" && (e.reported || m.body.canonical != "Quốc hội") {
				e.organizers = append(e.organizers, roleOf{body: m.body, from: m.from, to: m.to, rule: "roles.body-that-meets", resolved: true})
				break
			}
		}
	}
}

// meetingOfBodies reads 'Hội nghị liên tịch của X và Y': the bodies right behind the kind of meeting hold it.
func (s *scan) meetingOfBodies(e *event) {
	if len(e.organizers) > 0 {
		return
	}
	for _, m := range e.mentions {
		if !m.described || m.kind == "CEREMONY" || m.kind == "WORKING_SESSION" {
			continue
		}
		at, _ := s.w.Longest(lexicon.KindMeetingHead, m.from, m.to)
		for at > m.from && at < m.to && at < m.from+9 && (s.oneOf(at, "liên", "tịch", "thường", "niên", "kỳ", "toàn", "thể", "giao", "ban", "trực", "tuyến", "mở", "rộng", "báo", "quý", "tháng", "/") || s.number(at) || s.toks[at].Upper && romanValue(s.text(at, at+1)) > 0) {
			at++
		}
		if !s.is(at, "của") {
			if at = s.ofBody(m, at); at < 0 {
				continue
			}
		}
		for at++; ; at++ {
			o := s.bodyStarting(at)
			if o == nil {
				return
			}
			sentence := s.sentenceOf(m.from)
			e.organizers = append(e.organizers, roleOf{body: o, from: sentence.From, to: sentence.To, rule: "roles.body-that-meets", resolved: true})
			if at = o.to; !s.oneOf(at, "và", ",") {
				return
			}
		}
	}
}

// bodyOfBareMeeting reads which body decides at a meeting that is named by its day alone: 'Tại hội nghị sáng 3/8, X bầu ...'.
func (s *scan) bodyOfBareMeeting(e *event) {
	m := e.mentions[0]
	if len(e.organizers) > 0 || !s.is(m.to, ",") || e.dateTo != m.to {
		return
	}
	o := s.bodyStarting(m.to + 1)
	if o == nil {
		return
	}
	at := o.to
	if _, to := s.termAt(at, at+4); to > at {
		at = to
	}
	for s.oneOf(at, "đã", "đồng", "ý") {
		at++
	}
	if s.oneOf(at, "bầu", "bỏ", "biểu", "thông", "quyết", "thảo", "xem", "thống") {
		sentence := s.sentenceOf(m.from)
		e.organizers = append(e.organizers, roleOf{body: o, from: sentence.From, to: sentence.To, rule: "roles.body-that-meets", resolved: true})
	}
}

// ofBody is the 'của' before the body that the name of a meeting ends in, where the name tells of the work of that body: 'Hội nghị
// triển khai công tác năm 2025 | của Công an huyện X'; -1 if there is none.
func (s *scan) ofBody(m *meeting, from int) int {
	work := false
	for k := from; k < m.to; k++ {
		switch {
		case s.is(k, "của") && work:
			if o := s.bodyStarting(k + 1); o != nil && (o.to >= m.to || s.oneOf(o.to, ",", "năm", "và", "sáng", "chiều")) {
				return k
			}
			return -1
		case s.is(k, "công", "tác"), s.is(k, "nhiệm", "vụ"), s.is(k, "tổng", "kết"), s.is(k, "sơ", "kết"), s.is(k, "giao", "ban"), s.is(k, "công", "việc"):
			work = true
		case s.w.Starts(lexicon.KindDocumentType, k, m.to) && !s.is(k, "kế", "hoạch"), s.is(k, "chủ", "trương"), s.is(k, "ý", "kiến"), s.is(k, "dự", "thảo"), s.is(k, "chỉ", "đạo"), s.is(k, "của"):
			return -1
		}
	}
	return -1
}

// sidesOf reads the sides of a working session, and with whom a meeting was held: 'ORG [do A làm Trưởng đoàn] đã làm việc với
// ORG', 'buổi làm việc của ORG với ORG', 'cuộc họp với lãnh đạo ORG'.
func (s *scan) sidesOf(e *event) {
	s.delegationTo(e)
	s.sidesThatSign(e)
	if e.kind != "WORKING_SESSION" && e.kind != "SESSION" {
		return
	}
	for _, m := range e.mentions {
		sentence := s.sentenceOf(m.from)
		if !m.described || sentence.Role == article.Furniture {
			continue
		}
		if o := s.bodyStarting(m.from + 5); s.is(m.from+2, "làm", "việc", "tại") && o != nil && o.to == m.to { // 'thăm và làm việc tại X'
			s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.side-of-working-session"}, sentence)
		}
		for k := m.from; k < m.to && strings.HasPrefix(m.name, "buổi tiếp"); k++ { // 'buổi tiếp Đoàn X'
			if o := s.bodyStarting(k); o != nil && s.is(k, "đoàn") {
				s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.side-of-working-session"}, sentence)
				break
			}
		}
		at := s.withWhom(m)
		if at < 0 {
			continue
		}
		add := func(o *organization) {
			if !s.titledBody(o) {
				s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.side-of-working-session"}, sentence)
			}
		}
		if s.is(at-2, "làm", "việc") && sentence.Role != article.Caption {
			for k := sentence.From; k < at-2; k++ {
				if o := s.bodyStarting(k); o != nil {
					if !s.titledBody(o) && (s.is(k, "đoàn") || s.is(k-1, ",") || k == sentence.From) {
						add(o)
					}
					k = o.to - 1
				}
			}
		}
		for k := m.from; k < at; k++ {
			if o := s.bodyStarting(k); o != nil && (s.is(k-3, "làm", "việc", "của") || s.is(k-1, "giữa")) {
				add(o)
			}
		}
		for k := at + 1; k < m.to; k++ {
			if o := s.bodyStarting(k); o != nil && !s.oneOf(k-1, "thuộc", "của") {
				add(o)
				k = o.to - 1
			} else if s.is(k, "về") {
				break
			}
		}
	}
}

// sidesThatSign reads between whom something is signed: 'Lễ ký kết Quy chế phối hợp giữa | ORG và ORG'.
func (s *scan) sidesThatSign(e *event) {
	for _, m := range e.mentions {
		if m.kind != "CEREMONY" || !m.described || !s.is(m.from+1, "ký") {
			continue
		}
		for k := m.from + 2; k < m.to; k++ {
			if !s.is(k, "giữa") {
				continue
			}
			for o := s.bodyStarting(k + 1); o != nil; o = s.bodyStarting(k + 1) {
				s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.side-of-working-session"}, s.sentenceOf(m.from))
				if k = s.behindBrackets(o.to, m.to); !s.oneOf(k, ",", "và", "với") {
					break
				}
			}
			return
		}
	}
}

// bodiesThatSpeak reads the bodies that speak at a meeting which they do not hold, where no one is named: 'Tại cuộc họp, | Bộ Y tế cho biết ...'.
func (s *scan) bodiesThatSpeak(e *event) {
	for _, m := range e.mentions {
		sentence := s.sentenceOf(m.from)
		o := s.bodyStarting(m.to + 1)
		if o == nil || o.generic || !s.is(m.to, ",") || !s.upper(o.from) || sentence.Role != article.Body || !s.is(m.from-1, "tại") || m.from > sentence.From+2 ||
			slices.ContainsFunc(e.organizers, func(r roleOf) bool { return r.body.key == o.key }) {
			continue
		}
		at := o.to
		for to, _ := s.w.Longest(lexicon.KindAdverb, at, sentence.To); to > at; to, _ = s.w.Longest(lexicon.KindAdverb, at, sentence.To) {
			at = to
		}
		if s.w.Starts(lexicon.KindSpeak, at, sentence.To) && !s.is(at, "công", "bố") { // who holds a meeting makes known
			s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.bodies-in-attendance-list"}, sentence)
		}
	}
}

// delegationTo reads the delegation that someone meets voters with: 'A cùng Đoàn đại biểu Quốc hội tỉnh X tiếp xúc cử tri'.
func (s *scan) delegationTo(e *event) {
	m := e.mentions[0]
	if _, _, voters := strings.Cut(foldText(m.name), "tiếp xúc cử tri"); !voters {
		return
	}
	for _, m := range e.mentions {
		sentence := s.sentenceOf(m.from)
		for k := max(sentence.From, m.from-60); m.described && sentence.Role == article.Body && k < m.from; k++ {
			if o := s.bodyStarting(k); o != nil && s.is(k-1, "cùng") {
				s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.side-of-working-session"}, sentence)
			}
		}
	}
}

// withWhom is the 'với' in the name of a meeting that a body stands behind; -1 if there is none.
func (s *scan) withWhom(m *meeting) int {
	at := -1
	for k := m.from; k < m.to; k++ {
		if !s.is(k, "với") {
			continue
		}
		if s.is(k-2, "làm", "việc") {
			at = k
			continue
		}
		to := k + 1
		for to < m.to && s.oneOf(to, "các", "lãnh", "đạo", "đại", "diện", "đồng", "chí") {
			to++
		}
		if o := s.bodyStarting(to); o != nil && s.upper(to) && !s.is(k-1, "cùng") && !s.is(k-1, "đối") && (m.kind == "WORKING_SESSION" || s.w.Starts(lexicon.KindMeetingHead, m.from, m.to)) {
			at = k
		}
	}
	return at
}

// dateEnding is the date that ends at token i.
func (s *scan) dateEnding(i int) *date {
	for _, d := range s.datesIn(max(0, i-12), i) {
		if d.to == i {
			return d
		}
	}
	return nil
}

// placeAbove skips the level above that stands behind a body, before token k: 'Đảng ủy xã X, huyện Y tổ chức'.
func (s *scan) placeAbove(k, from int) int {
	at := k
	for at > from && at > k-5 && s.word(at-1) && s.upper(at-1) {
		at--
	}
	if unit := s.key(at - 1); at < k && (unit == "huyện" || unit == "tỉnh" || unit == "quận" || unit == "phố" && s.is(at-2, "thành")) {
		for at--; s.is(at-1, "thành"); at-- {
		}
		if s.is(at-1, ",") && s.bodyEnding(at-1) != nil {
			return at - 1
		}
	}
	return k
}

// venue reports whether the body named at token i only lends its hall: 'tại hội trường Huyện ủy X, ...'.
func (s *scan) venue(i, from int) bool {
	for k := i - 1; k >= from && k >= i-4; k-- {
		if s.is(k, "tại") {
			return true
		}
		if !s.word(k) {
			return false
		}
	}
	return false
}

// bodiesBefore are the bodies that end right before token at, adverbs and coordination between.
func (s *scan) bodiesBefore(at, from int) []*organization {
	var out []*organization
	k := at
	for k > from {
		if above := s.placeAbove(k, from); above < k {
			k = above
			continue
		}
		if aside := s.asideBefore(k, from); aside < k && len(out) == 0 { // 'ORG, dưới sự chỉ đạo của ORG, tổ chức'
			k = aside
			continue
		}
		if s.oneOf(k-1, "đã", "cùng", "với", "và", ",", "hợp", "phối", "kết", "liên", "tiến", "hành", "trọng", "thể", "long", "trang", "tưng", "bừng", "hân", "hoan", "trực", "sẽ", "tiếp", "tục", "vừa", "mới", "đang", "đồng", "đăng", "cai", "chủ", "trì", "chính", "thức") && !s.upper(k-1) && !s.is(k-2, "hội", "đồng") && s.bodyEnding(k) == nil { // 'Bộ Tài chính' ends in such a word
			k--
			continue
		}
		if len(out) > 0 && s.oneOf(k-1, "-", "–") && s.bodyEnding(k-1) != nil { // 'Huyện ủy - HĐND - UBND huyện X'
			k--
			continue
		}
		if len(out) == 0 && s.w.Starts(lexicon.KindUnit, k-1, k) && s.bodyEnding(k-1) != nil { // 'Hội Phụ nữ xã tổ chức'
			k--
			continue
		}
		if with := s.unnamed(k, from); with < k { // 'ORG cùng một số trường đại học tổ chức'
			k = with
			continue
		}
		if d := s.dateEnding(k); d != nil && len(out) == 0 {
			k = d.from
			continue
		}
		if len(out) > 0 && s.is(k, ",") && s.dateEnding(k) != nil {
			break
		}
		if s.is(k-1, ")") { // 'ORG (short name) tổ chức'
			open := k - 2
			for open > from && k-open < 16 && !s.is(open, "(") {
				open--
			}
			if s.is(open, "(") {
				k = open
				continue
			}
		}
		o := s.bodyEnding(k)
		if o == nil || o.from < from {
			if s.is(k-5, "nhiệm", "kỳ") && s.number(k-1) && s.oneOf(k-2, "-", "–") {
				k -= 5
				continue
			}
			// a term of office between body and verb: 'Ban Chấp hành ... khóa XVII đã tổ chức'
			found := false
			for t := k - 1; t > from && t > k-4; t-- {
				if _, to := s.termAt(t, k); to == k {
					k, found = t, true
					break
				}
			}
			if found {
				continue
			}
			if with := s.unknownWith(k, from); with < k {
				k = with
				continue
			}
			break
		}
		if s.is(o.from-2, "lãnh", "đạo") && s.bodyEnding(o.from-3) != nil { // 'Ban cán sự đảng, lãnh đạo X tổ chức'
			out = append([]*organization{o}, out...)
			k = o.from - 2
			continue
		}
		if s.oneOf(o.from-1, "của") && len(out) == 0 && s.bodyStarting(o.from) != nil {
			return nil
		}
		if s.venue(o.from, from) || len(out) > 0 && s.is(o.to, ",") && s.titledBody(o) { // 'A, Bộ trưởng Bộ Công an, | Đảng ủy Công an Trung ương họp'
			break
		}
		if below := s.bodyEnding(o.from - 1); s.oneOf(o.from-1, "-", "–") && below != nil && below.from >= from && below.belongs != nil && below.belongs.key == o.key { // 'Cục X - Bộ Y'
			o = below
		}
		out = append([]*organization{o}, out...)
		k = o.from
	}
	for at := len(out) - 1; at > 0 && s.is(out[0].from-1, "của"); at-- { // 'được sự nhất trí của ORG và ORG, | ORG tổ chức'
		if s.is(out[at].from-1, ",") {
			return out[at:]
		}
	}
	return out
}

// asideBefore is the token before what stands between commas or dashes behind a body, where that ends before token k: 'ORG, | với sự tài trợ của ORG, tổ
// chức'; k if nothing does.
func (s *scan) asideBefore(k, from int) int {
	const longest = 24 // tokens
	for at := k - 2; s.oneOf(k-1, ",", "-", "–") && at > from && at > k-longest; at-- {
		if s.oneOf(at, ",", "-", "–") {
			if s.oneOf(at+1, "với", "dưới", "theo", "đơn", "cơ", "nhân", "trên", "trong", "thông") && s.bodyEnding(at) != nil {
				return at
			}
			return k
		}
	}
	return k
}

// unknownWith skips a partner that no rule knows, before token k: 'ORG phối hợp với | Công đoàn ngành'.
func (s *scan) unknownWith(k, from int) int {
	const longest = 12 // words
	for at := k - 1; at > from && at > k-longest && (s.word(at) || s.number(at) || s.is(at, "-") || s.shortened(at)); at-- {
		if o := s.bodyStarting(at + 1); (s.is(at-2, "phối", "hợp") && s.oneOf(at, "với", "cùng") || s.is(at-1, "cùng", "với") || s.is(at, "cùng") && s.bodyEnding(at) != nil) && (o == nil || o.to < k) {
			return at
		}
	}
	return k
}

// unnamed skips those who hold a meeting together with a body and have no name, before token k: 'cùng các đơn vị liên quan'.
func (s *scan) unnamed(k, from int) int {
	const longest = 14 // words
	for at := k - 1; at > from && at > k-longest && s.word(at) && !s.upper(at); at-- {
		if (s.oneOf(at, "cùng", "với", "và") || s.is(at-1, "phối", "hợp")) && (s.is(at+1, "các") || s.is(at+1, "một", "số") || s.is(at+1, "những")) {
			return at
		}
	}
	return k
}

// bodyEnding is the widest body that ends at token i.
func (s *scan) bodyEnding(i int) *organization {
	var best *organization
	for k := i - 1; k >= 0 && k > i-30; k-- {
		if o := s.bodyStarting(k); o != nil && o.to == i {
			best = o
		}
	}
	return best
}

// bodiesBetween are the bodies between 'do' and 'tổ chức'.
func (s *scan) bodiesBetween(from, limit int) []*organization {
	var out []*organization
	for k := from; k < min(limit, from+60); k++ {
		if o := s.bodyStarting(k); o != nil {
			out = append(out, o)
			k = o.to - 1
			continue
		}
		if s.is(k, "tổ", "chức") || s.is(k, "đồng", "tổ") {
			return out
		}
		if !s.oneOf(k, "và", ",", "phối", "hợp", "với", "cùng", "đồng", "chủ", "trì", "long", "trọng", "thể", "đăng", "cai", "là", "đơn", "vị") {
			return nil
		}
	}
	return nil
}
