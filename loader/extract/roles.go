package extract

import (
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// roleOf is someone in a role at a meeting, with the words that say so.
type roleOf struct {
	name     *name         // a person, or
	body     *organization // an organisation
	from, to int           // the quote
	rule     string
	resolved bool
	listedAt int
}

// findRoles reads who chaired, attended, spoke and concluded, sentence by sentence, and gives it to the meeting that the sentence
// tells of.
func (s *scan) findRoles() {
	next := 0
	last := map[*event]*name{} // who spoke last at each
	for _, sentence := range s.art.Sentences {
		if sentence.Role == article.Furniture || sentence.Role == article.Byline || sentence.Role == article.Headline {
			continue
		}
		for next < len(s.names) && s.names[next].from < sentence.From {
			next++
		}
		end := next
		for end < len(s.names) && s.names[end].from < sentence.To {
			end++
		}
		e := s.eventOf(sentence)
		if e == nil {
			s.listing = false
			continue
		}
		speaker := last[e]
		groups := s.groups(s.names[next:end])
		s.rolesBehind(e, sentence, groups, &speaker)
		s.rolesInFront(e, sentence, groups, &speaker)
		s.chairedBy(e, sentence, groups)
		s.pronounSpeaker(e, sentence, groups, speaker)
		s.attendingBodies(e, sentence)
		last[e] = speaker
	}
}

// eventOf is the meeting that a sentence tells of: the one that it opens with ('Tại Hội nghị Trung ương 5, A nói ...'), else that
// of the report; nil where it opens with another day or with a document ('Tại Chỉ thị số 1, A yêu cầu ...').
func (s *scan) eventOf(sentence article.Sentence) *event {
	var e *event
	if r := s.reportAt(sentence.From); r != nil {
		e = r.event
	}
	if i := sentence.From; s.oneOf(i, "tại", "trong") {
		if m := s.openedWith(i + 1); m != nil && m.entity != e {
			return m.entity
		}
		if s.documentAt(i+1) != nil {
			return nil
		}
	}
	if e == nil || s.anotherDay(e, sentence) && !s.namedIn(e, sentence) {
		return nil
	}
	return e
}

// namedIn reports whether a sentence names a meeting by more than its kind: 'Trước đó, ngày 7/3, A đã chủ trì Hội nghị X'.
func (s *scan) namedIn(e *event, sentence article.Sentence) bool {
	for _, m := range e.mentions {
		if m.described && sentence.From <= m.from && m.from < sentence.To {
			return true
		}
	}
	return false
}

// openedWith is the meeting with a name of its own at token i, or behind 'buổi', 'phiên khai mạc'; nil if there is none.
func (s *scan) openedWith(i int) *meeting {
	for k := s.firstMeeting(i); k < len(s.meetings) && s.meetings[k].from <= i+1; k++ {
		if m := s.meetings[k]; m.described && m.entity != nil {
			return m
		}
	}
	return nil
}

// documentAt is the document named at token i; nil if there is none.
func (s *scan) documentAt(i int) *document {
	k := sort.Search(len(s.documents), func(k int) bool { return s.documents[k].from >= i })
	if k < len(s.documents) && s.documents[k].from == i {
		return s.documents[k]
	}
	return nil
}

// add records a role; a caption supports what is known and states nothing alone but speaking and concluding.
func (s *scan) addRole(e *event, relation string, r roleOf, sentence article.Sentence) {
	r.from, r.to = sentence.From, sentence.To
	if r.name != nil && r.name.short {
		r.resolved = true
	}
	e.roles[relation] = append(e.roles[relation], r)
}

func (s *scan) addAll(e *event, relation string, g actors, rule string, sentence article.Sentence) {
	for i, n := range g.names {
		s.addRole(e, relation, roleOf{name: n, rule: rule, listedAt: i + 1, resolved: n.byTitle}, sentence)
	}
}

// verbAt reads a role verb at token i: its relations ("" for none) and where it ends.
func (s *scan) verbAt(i, limit int) (relations []string, end int) {
	if to, _ := s.w.Longest(lexicon.KindChair, i, limit); to > i {
		if s.is(to, ",", "phối") || s.is(to, "phối") || s.is(to, "công", "việc") || s.oneOf(to, "xây", "soạn", "nghiên", "biên") || s.oneOf(i-1, "quan", "vị", "giao") {
			return nil, i
		}
		if s.is(i, "điều", "hành") && !s.running(to, limit) {
			return nil, i
		}
		return []string{facts.Chairs}, to
	}
	if to, _ := s.w.Longest(lexicon.KindConclude, i, limit); to > i && s.concluding(to) {
		return []string{facts.Concluders, facts.Speakers}, to
	}
	if to, _ := s.w.Longest(lexicon.KindAttend, i, limit); to > i && !s.oneOf(to, "kiến", "thảo", "báo", "án", "toán") {
		return []string{facts.Attendees}, to
	}
	if s.is(i, "chúc") && s.oneOf(i+1, "tết", "thọ", "tụng", "xuân", "mừng") && !s.is(i, "chúc", "mừng") {
		return nil, i
	}
	if s.is(i, "giao") && (s.bodyStarting(i+1) != nil || s.is(i+1, "cho") && s.bodyStarting(i+2) != nil) {
		return []string{facts.Speakers}, i + 1 // 'A giao Sở Y tế chủ trì'
	}
	if to, _ := s.w.Longest(lexicon.KindSpeak, i, limit); to > i && !(s.is(i, "hỏi") && s.oneOf(to, "thăm", "han", "cung")) {
		if s.is(to, "với") && (s.is(to+1, "báo", "chí") || s.oneOf(to+1, "phóng", "pv")) {
			return nil, i
		}
		if s.is(i, "phát", "biểu") && s.is(to, "kết", "luận") {
			return []string{facts.Concluders, facts.Speakers}, to + 2
		}
		return []string{facts.Speakers}, to
	}
	return nil, i
}

// running tells 'điều hành phiên họp' from running a country or a company.
func (s *scan) running(to, limit int) bool {
	return s.w.Starts(lexicon.KindMeetingHead, to, limit) || s.oneOf(to, "phiên", "phần", "nội", "thảo", "tại", ".")
}

// concluding tells the verb 'kết luận' from the document.
func (s *scan) concluding(to int) bool {
	return s.is(to, "và") && s.oneOf(to+1, "giao", "yêu", "đề", "chỉ") && (s.nameEnds(to-2) || s.titleEnds(to-2)) || s.meetingWords(to) > to || s.is(to, "một", "số") || s.is(to, "buổi") || s.is(to, "phiên") || s.is(to, "cuộc") || s.is(to, "tại") || s.is(to, ",") || s.is(to, "nội") || s.is(to, "phần") || s.is(to, "kỳ") || s.is(to-4, "phát", "biểu") || s.is(to, "đại", "hội") || s.is(to, ".") || s.is(to, ":")
}

// clauseEvent is the meeting that the words right before token i put what follows at: 'trong bài phát biểu tại Đại hội X, | A
// khẳng định ...'; e if they name none. It is nil behind a document: 'Tại Chỉ thị số 1, | A yêu cầu'.
func (s *scan) clauseEvent(e *event, i int, sentence article.Sentence) *event {
	if !s.is(i-1, ",") {
		return e
	}
	end := i - 1
	if s.is(end-1, ")") { // with its day in brackets
		for k := end - 2; k > sentence.From && k > end-12; k-- {
			if s.is(k, "(") {
				end = k
				break
			}
		}
	}
	if d := s.dateEnding(end); d != nil && d.from > sentence.From {
		end = d.from
	}
	for k := s.firstMeeting(end) - 1; k >= 0 && s.meetings[k].from >= sentence.From; k-- {
		if m := s.meetings[k]; m.described && m.to == end && s.is(m.from-1, "tại") && m.entity != nil {
			return m.entity
		}
	}
	for k := end - 1; k > sentence.From && k > end-12; k-- {
		if d := s.documentAt(k); d != nil && d.to == end && s.oneOf(k-1, "tại", "trong") {
			return nil
		}
	}
	return e
}

// rolesBehind reads the verbs behind each group: 'A và B dự, chủ trì Hội nghị', 'A nhấn mạnh'.
func (s *scan) rolesBehind(reported *event, sentence article.Sentence, groups []actors, last **name) {
	for gi, g := range groups {
		e := s.clauseEvent(reported, g.from, sentence)
		named := e != reported || e != nil && s.is(g.from-1, ",") && s.atMeeting(e, sentence.From)
		if e == nil || s.told(g, sentence) {
			continue
		}
		limit := sentence.To
		if gi+1 < len(groups) {
			limit = groups[gi+1].from
		}
		at := g.to
		at = s.behindBrackets(at, limit)
		if to := s.behindDelegates(at, limit); to > at {
			at = to
		} else if s.is(at, ",") || s.is(at, ")") || s.is(at, "-") {
			at = s.behindDelegates(at+1, limit)
		}
		if !s.is(g.from-1, "của") && !s.oneOf(g.from-1, "cho", "hộ", "hợp", "thăm", "tặng") { // 'dưới sự chủ tọa của A, HĐND tỉnh khai mạc kỳ họp'
			at = s.behindApposition(s.behindYears(at, limit), limit)
		}
		speaker := false
		for steps := 0; at < limit && steps < 14; steps++ {
			if relations, to := s.verbAt(at, limit); to > at {
				if s.is(at-1, "sẽ") || s.oneOf(at-1, "không", "chưa", "vắng") {
					break
				}
				if s.is(at-1, ",") && relations[0] == facts.Attendees && s.oneOf(max(to, s.meetingWords(to)), "có", "gồm", "còn") {
					break // 'A chủ trì, cùng dự có B'
				}
				if s.otherMeeting(e, to) && !named {
					if x := s.objectOf(at, to); x != nil { // 'A từng dự Hội nghị X'
						for _, r := range relations {
							s.addAll(x, r, g, "roles.verb-behind-name", sentence)
						}
					}
					break
				}
				if s.is(g.from-1, "được") && s.w.Starts(lexicon.KindSpeak, at, limit) && !s.oneOf(at, "thông", "trình", "báo", "công", "quán", "phổ", "truyền", "chủ") {
					break // 'được ông C giới thiệu', but 'được ông C trình bày'
				}
				again := speaker && steps > 0
				for _, r := range relations {
					if r == facts.Speakers || r == facts.Concluders {
						if again && r == facts.Speakers {
							continue
						}
						speaker = true
						who := g
						if len(g.names) > 1 && s.listBeforeSpeaker(g) {
							who = actors{names: g.names[len(g.names)-1:]}
						}
						s.addAll(e, r, who, "roles.verb-behind-name", sentence)
						*last = who.names[len(who.names)-1]
					} else {
						who := g
						if last := g.names[len(g.names)-1]; r == facts.Chairs && len(g.names) > 1 && s.is(last.left-1, ";") && s.listsAttendance(sentence, g.from) {
							who = actors{names: g.names[len(g.names)-1:]} // 'Dự có A; B chủ trì'
						}
						s.addAll(e, r, who, "roles.verb-behind-name", sentence)
					}
				}
				at = to
				continue
			}
			if to, _ := s.w.Longest(lexicon.KindAdverb, at, limit); to > at {
				if s.is(at, "thay", "mặt") {
					to = max(to, s.onBehalfOf(at, limit))
				}
				at = to
				continue
			}
			if s.is(at, ",") && steps > 0 {
				at++
				continue
			}
			if t := s.titleStarting(at + 1); s.is(at, "là") && t != nil { // 'A là Phó Bí thư thì chủ trì hội nghị'
				at = t.to
				continue
			}
			if s.is(at, "là", "người") && s.w.Starts(lexicon.KindChair, at+2, limit) { // 'A là người chủ trì hội nghị'
				at += 2
				continue
			}
			if to := s.onBehalfOf(at, limit); to > at {
				at = to
				continue
			}
			if to := s.onBehalfOf(at+1, limit); s.is(at, ",") && to > at+1 { // 'A, thay mặt các hộ, | cảm ơn'
				at = to
				continue
			}
			if to := s.handedOver(at, limit); to > at { // 'A trao hoa chúc mừng và phát biểu'
				at = to
				continue
			}
			if to := s.paidRespects(e, at); to > at { // 'A đến viếng, dâng hương'
				s.addAll(e, facts.Attendees, g, "roles.verb-behind-name", sentence)
				break
			}
			if steps > 0 && s.meetingWords(at) > at {
				at = s.meetingWords(at)
				continue
			}
			break
		}
	}
}

// atMeeting reports whether a sentence from token i on opens with meeting e, perhaps behind its day: 'Sáng 5/6, tại Hội nghị X'.
func (s *scan) atMeeting(e *event, i int) bool {
	if d := s.dateAt(i, len(s.toks)); d != nil {
		i = d.to
	}
	if s.is(i, ",") {
		i++
	}
	if !s.oneOf(i, "tại", "trong") {
		return false
	}
	m := s.openedWith(i + 1)
	return m != nil && m.entity == e
}

// otherMeeting reports whether the object of a verb that ends before token i is a meeting other than e.
func (s *scan) otherMeeting(e *event, i int) bool {
	to := i
	if s.oneOf(i, "tại", "buổi", "cuộc") {
		to++
	}
	other := false
	for k := s.firstMeeting(i); k < len(s.meetings) && s.meetings[k].from <= to; k++ {
		if m := s.meetings[k]; m.entity == e {
			return false
		} else {
			other = other || m.described || m.entity != nil || m.kind != e.kind && s.is(m.to, "của") && s.bodyStarting(m.to+1) != nil
		}
	}
	return other
}

// objectOf is the meeting that the verb from token i to token to is about: 'dự | Hội nghị X', 'phát biểu tại | Hội nghị X'; nil if it is named by
// its kind alone, or what is said may be about it: 'cho biết tại Hội nghị X đã bầu ...'.
func (s *scan) objectOf(i, to int) *event {
	if s.w.Starts(lexicon.KindSpeak, i, to) && !s.is(i, "phát", "biểu") {
		return nil
	}
	if s.is(to, "tại") {
		to++
	}
	if m := s.openedWith(to); m != nil && m.from <= to+1 {
		return m.entity
	}
	return nil
}

// anotherDay reports whether a sentence opens with the day of something else: 'Trước đó, ngày 10/3, ...', 'Năm 2019, ...'.
func (s *scan) anotherDay(e *event, sentence article.Sentence) bool {
	i := sentence.From
	if s.is(i, "trước", "đó") || s.is(i, "trước", "đây") {
		for k := i + 2; k < min(i+5, sentence.To); k++ {
			if s.dateAt(k, sentence.To) != nil {
				return true
			}
		}
	}
	if (s.is(i, "mới", "đây") || s.is(i, "gần", "đây") || s.is(i, "trước", "đây")) && s.is(i+2, ",") {
		return true
	}
	return s.is(i, "năm") && s.number(i+1) && s.digits(i+1) == 4 && s.is(i+2, ",") && e.start != "" && !strings.HasPrefix(e.start, s.text(i+1, i+2))
}

// meetingWords skips 'Hội nghị', 'tại buổi làm việc', 'phiên họp', 'khai mạc và bế mạc'.
func (s *scan) meetingWords(at int) int {
	from := at
	if s.oneOf(at, "tại", "với") {
		at++
	}
	if to, _ := s.meetingHead(at, len(s.toks)); to > at {
		return to
	}
	if to, _ := s.w.Longest(lexicon.KindGathering, at, len(s.toks)); to > at {
		return to
	}
	if s.is(at, "chương", "trình") {
		return at + 2
	}
	for _, words := range spokenAt {
		if s.is(at, words[0], words[1]) {
			return at + 2
		}
	}
	return from
}

// spokenAt are the words between a verb of speaking and the meeting: 'phát biểu | khai mạc | Hội nghị'.
var spokenAt = [][2]string{{"chỉ", "đạo"}, {"khai", "mạc"}, {"bế", "mạc"}, {"chào", "mừng"}, {"ý", "kiến"}, {"thảo", "luận"}}

// rolesInFront reads sentences that open with the verb: 'Phát biểu tại Hội nghị, đồng chí A', 'Cùng dự có A; B; C'.
func (s *scan) rolesInFront(e *event, sentence article.Sentence, groups []actors, last **name) {
	listed := s.listing
	s.listing = false
	if len(groups) == 0 {
		return
	}
	if (listed && s.listsMore(sentence.From) || s.is(sentence.From, "về", "phía") || s.is(sentence.From, "phía") && !s.oneOf(sentence.From+1, "trước", "sau", "trên", "dưới", "trong", "ngoài", "bên")) && s.listOpener(sentence.From, groups[0].from) {
		s.listing = true
		for _, g := range groups {
			s.addAll(e, facts.Attendees, g, "roles.list-goes-on", sentence)
		}
		return
	}
	if i := sentence.From; (s.is(i, "khách", "mời") || s.is(i, "đại", "biểu")) && groups[0].from < i+10 && s.listOpener(i, groups[0].from) || s.allCame(sentence, groups[len(groups)-1].to) {
		s.listing = true
		for _, g := range groups {
			s.addAll(e, facts.Attendees, g, "roles.list-goes-on", sentence)
		}
		return
	}
	s.listBehindClause(e, sentence, groups)
	at := sentence.From
	// 'Tại Hội nghị, ...', 'Sau đó, ...': the clause behind the comma
	for at < sentence.To && (s.punctuation(at) || s.oneOf(at, "cùng", "đến", "tới", "tham", "về", "đã") && !s.w.Starts(lexicon.KindAttend, at, sentence.To) && !s.w.Starts(lexicon.KindSpeak, at, sentence.To) && !s.w.Starts(lexicon.KindChair, at, sentence.To)) {
		at++
	}
	if s.is(at, "trong") && (s.is(at+1, "phát", "biểu") || s.oneOf(at+1, "phần", "bài", "lời") && s.is(at+2, "phát", "biểu")) { // 'Trong phát biểu kết luận, A ...'
		for at++; !s.is(at, "phát"); at++ {
		}
	}
	if to := s.presidiumAt(at); to > at { // 'Đoàn Chủ tịch điều hành Đại hội gồm A, B'
		at = to
		if s.presidiumOf(to, groups[0].from) {
			for _, g := range groups {
				s.addAll(e, facts.Chairs, g, "roles.list-behind-verb", sentence)
			}
			return
		}
	}
	if r, to := s.verbAt(at, sentence.To); to == at || r == nil {
		first := at
		if at = s.clauseWithVerb(at, groups[0].from); at == first {
			at = s.listedInMiddle(at, groups[0].from)
		}
	}
	verbs := at
	for steps := 0; steps < 8 && at < groups[0].from; steps++ {
		relations, to := s.verbAt(at, sentence.To)
		if to == at {
			if s.oneOf(at, "và", ",") && steps > 0 {
				if r, t := s.verbAt(at+1, sentence.To); t > at+1 && r != nil {
					at++
					continue
				}
			}
			break
		}
		if s.otherMeeting(e, to) || s.is(at, "báo", "cáo") && s.w.Starts(lexicon.KindSpeak, to, sentence.To) { // 'Báo cáo nêu rõ ông A ...'
			break
		}
		list := s.listOpener(to, groups[0].from)
		for _, r := range relations {
			switch r {
			case facts.Speakers, facts.Concluders:
				g := s.subjectAfter(groups, to, sentence)
				if list && at > verbs && (s.is(at, "khai", "mạc") || s.is(at, "bế", "mạc") || s.is(at-1, "buổi")) { // 'Dự khai mạc có A'
					continue
				}
				if g == nil || list && at > verbs && s.is(at-1, "và") && (s.is(at, "động", "viên") || s.is(at, "chúc", "mừng") || s.oneOf(at, "chia", "chung")) { // 'Đến dự và chúc mừng có A, B'
					continue
				}
				s.addAll(e, r, *g, "roles.verb-in-front", sentence)
				*last = g.names[len(g.names)-1]
			default:
				if list {
					s.listing = s.listing || r == facts.Attendees
					for _, g := range groups {
						if g.from >= to {
							s.addAll(e, r, g, "roles.list-behind-verb", sentence)
						}
					}
				} else if g := s.subjectAfter(groups, to, sentence); g != nil {
					s.addAll(e, r, *g, "roles.verb-in-front", sentence)
				}
			}
		}
		at = to
		if at == verbs {
			break
		}
	}
}

// listBehindClause reads the list that the second part of a sentence opens: 'A chủ trì hội nghị; | dự có B; C', 'A làm trưởng đoàn, | cùng đi có B'.
func (s *scan) listBehindClause(e *event, sentence article.Sentence, groups []actors) {
	const reach = 8 // tokens from the verb to the word that opens the list
	for k := groups[0].to; k < groups[len(groups)-1].from; k++ {
		if !s.oneOf(k-1, ";", ",", ".") || !s.w.MayStart(k, comings) {
			continue
		}
		to, _ := s.w.Longest(lexicon.KindAttend, k, sentence.To)
		for at := to; to > k && at < to+reach && s.word(at); at++ {
			if !s.oneOf(at, "có", "gồm") {
				continue
			}
			for _, g := range groups {
				if g.from > at && g.from < at+reach {
					s.addAll(e, facts.Attendees, g, "roles.list-behind-verb", sentence)
					s.listing = true
				}
			}
			return
		}
	}
}

// allCame reports whether a sentence lists some and closes, behind the last of them at token to, by saying that they came: 'Các đồng chí Ủy viên X:
// Chủ tịch Y A, Bộ trưởng Z B, lãnh đạo các bộ | cùng tham dự'.
func (s *scan) allCame(sentence article.Sentence, to int) bool {
	if i := sentence.From; !s.is(i, "các", "đồng", "chí") && !s.is(i, "các", "ông") && !s.is(i, "các", "vị") {
		return false
	}
	end := sentence.To
	for s.punctuation(end - 1) {
		end--
	}
	at := end
	if s.is(at-2, "hội", "nghị") || s.is(at-2, "buổi", "lễ") || s.is(at-2, "đại", "hội") {
		at -= 2
	}
	return at-3 >= to && (s.is(at-3, "cùng", "tham", "dự") || s.is(at-3, "đã", "tham", "dự")) || at-2 >= to && (s.is(at-2, "cùng", "dự") || s.is(at-2, "đến", "dự") || s.is(at-2, "tới", "dự") || s.is(at-2, "tham", "dự"))
}

// listsMore reports whether a sentence that opens at token i goes on with who came: 'Ngoài ra, còn có ...', 'Đại biểu HĐND tỉnh có ...'.
func (s *scan) listsMore(i int) bool {
	return s.is(i, "ngoài", "ra") || s.is(i, "đại", "biểu") || s.is(i, "phía") || s.is(i, "còn", "có") || s.delegates(i)
}

// presidiumAt is the token behind the words for those who preside, at token i: 'Đoàn Chủ tịch', 'Đại hội đã bầu Đoàn chủ tịch'; i if
// they are not there, or are the name of a body.
func (s *scan) presidiumAt(i int) int {
	at := i
	if m := s.meetingWords(at); m > at && s.oneOf(m, "đã", "bầu", "cử") {
		for at = m; s.oneOf(at, "đã", "bầu", "cử", "ra"); at++ {
		}
	}
	to := at
	switch {
	case s.is(at, "đoàn", "chủ", "tịch"), s.is(at, "chủ", "tọa", "đoàn"), s.is(at, "đoàn", "chủ", "tọa"):
		to = at + 3
	default:
		return i
	}
	if o := s.bodyStarting(at); o != nil && o.to > to {
		return i // 'Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'
	}
	return to
}

// presidiumOf reports whether nothing but the meeting stands between those who preside and the list of them: 'Đoàn Chủ tịch | kỳ họp
// gồm các đồng chí: | A, B'.
func (s *scan) presidiumOf(from, to int) bool {
	listed := false
	for at := from; at < to; {
		switch next := s.meetingWords(at); {
		case next > at:
			at = next
		case s.oneOf(at, "gồm", "có", "là", ":"):
			at, listed = at+1, true
		case s.oneOf(at, "các", "đồng", "chí", "ông", "bà", "điều", "hành", "gồm", "bao", "chủ", "trì", "3", "5", "ba", "năm", "do", "được", "bầu"):
			at++
		default:
			return false
		}
	}
	return listed
}

// clauseWithVerb is where a verb opens a clause between two tokens: behind a heading ('... của Đảng Phát biểu kết luận Hội nghị,
// A ...') or a comma ('Sau khi nghe báo cáo, kết luận cuộc họp, A ...'); from if none does.
func (s *scan) clauseWithVerb(from, to int) int {
	for k := from + 1; k < to; k++ {
		heading := s.upper(k) && s.word(k-1) && !s.toks[k].AllUpper
		if !heading && !s.is(k-1, ",") {
			continue
		}
		if s.w.Starts(lexicon.KindConclude, k, to) || s.is(k, "phát", "biểu") {
			if _, end := s.verbAt(k, to); end > k {
				return k
			}
		}
	}
	return from
}

// listedInMiddle is where the verb of a list stands behind who came: 'Đại diện tỉnh X | tham dự Hội nghị có A và B'; from if there is none.
func (s *scan) listedInMiddle(from, to int) int {
	const reach = 24 // tokens
	if to-from > reach || !s.oneOf(to-1, "có", "gồm", ":", "là") {
		return from
	}
	for k := from + 1; k < to; k++ {
		if !s.w.MayStart(k, comings) || s.oneOf(k-1, "sự", "được", "mời", "không", "người") {
			continue
		}
		if relations, end := s.verbAt(k, to); end > k && len(relations) == 1 && relations[0] != facts.Speakers {
			return k
		}
	}
	return from
}

var comings = lexicon.Kinds(lexicon.KindAttend, lexicon.KindChair)

// listOpener reports whether a list of people opens between two tokens: 'có', 'gồm', ':', 'là'.
func (s *scan) listOpener(from, to int) bool {
	for k := from; k < to; k++ {
		if s.oneOf(k, "có", "gồm", ":", "là") {
			return true
		}
	}
	return false
}

// chairedBy reads 'dưới sự chủ trì của A', 'có sự tham dự của A, B', 'Theo A, ...'.
func (s *scan) chairedBy(e *event, sentence article.Sentence, groups []actors) {
	if k := s.presenceOf(sentence); k > 0 {
		for _, g := range groups {
			if g.from >= k {
				s.addAll(e, facts.Attendees, g, "roles.list-behind-verb", sentence)
			}
		}
	}
	for i := range groups {
		g := &groups[i]
		k := g.from - 1
		for s.oneOf(k, "các", "đồng", "chí", ":", "có") && k > sentence.From {
			k--
		}
		if s.is(k, "của") && (s.is(k-2, "chủ", "trì") || s.is(k-2, "chủ", "tọa") || s.is(k-2, "điều", "hành")) && s.is(k-3, "sự") {
			s.addAll(e, facts.Chairs, *g, "roles.under-the-chair-of", sentence)
		}
		if s.is(k, "của") && len(g.names) == 1 && (s.is(k-3, "theo") && s.w.Starts(lexicon.KindSpeak, k-2, k) || s.is(k-3, "theo", "ý", "kiến") || s.is(k-2, "báo", "cáo") && k-2 == sentence.From) {
			s.addAll(e, facts.Speakers, *g, "roles.according-to", sentence)
		}
		if s.is(k, "của") && s.heardOf(k, sentence.From) {
			s.addAll(e, facts.Speakers, *g, "roles.according-to", sentence)
		}
		if s.is(g.to, ":") && len(g.names) == 1 && s.opensSentence(g.from, sentence) {
			s.addAll(e, facts.Speakers, *g, "roles.according-to", sentence)
		}
		if s.oneOf(g.from-1, "theo") && len(g.names) == 1 && (s.oneOf(g.to, ",", ":", "-", "–") || s.titleEnds(g.to) && g.from <= sentence.From+2) && !s.oneOf(g.to+1, "người", "hộ", "nông", "công", "cử") {
			s.addAll(e, facts.Speakers, *g, "roles.according-to", sentence)
		}
	}
}

// heardOf reports whether what was heard or taken up ends before the 'của' at token i: 'nghe ý kiến phát biểu chỉ đạo | của A'.
func (s *scan) heardOf(i, from int) bool {
	at := i
	for s.is(at-2, "chỉ", "đạo") || s.is(at-2, "khai", "mạc") || s.is(at-2, "bế", "mạc") || s.is(at-2, "chào", "mừng") || s.is(at-2, "kết", "luận") {
		at -= 2
	}
	if !s.is(at-2, "phát", "biểu") && !s.is(at-2, "tham", "luận") && !s.is(at-2, "báo", "cáo") {
		return false
	}
	const reach = 8 // tokens
	for k := at - 3; k >= from && k > at-reach && s.word(k) && !s.oneOf(k, "về", "việc"); k-- {
		if s.is(k, "nghe") || s.is(k, "tiếp", "thu") {
			return true
		}
	}
	return false
}

// opensSentence reports whether nothing but a bullet and an honorific stands before token i: '* Ông A: ...'.
func (s *scan) opensSentence(i int, sentence article.Sentence) bool {
	at := sentence.From
	for at < i && s.punctuation(at) {
		at++
	}
	if to, _ := s.w.Longest(lexicon.KindHonorific, at, i); to > at {
		at = to
	}
	return at == i
}

// pronounSpeaker reads 'Đồng chí nhấn mạnh', 'Ông cho biết': the last one who spoke. The fact is known; this is more evidence.
func (s *scan) pronounSpeaker(e *event, sentence article.Sentence, groups []actors, last *name) {
	if last == nil || len(groups) > 0 {
		return
	}
	to, _ := s.w.Longest(lexicon.KindHonorific, sentence.From, sentence.To)
	if to == sentence.From {
		return
	}
	for to < sentence.To && s.w.Starts(lexicon.KindAdverb, to, sentence.To) {
		to, _ = s.w.Longest(lexicon.KindAdverb, to, sentence.To)
	}
	if end, _ := s.w.Longest(lexicon.KindSpeak, to, sentence.To); end > to {
		s.addRole(e, facts.Speakers, roleOf{name: last, rule: "roles.pronoun", resolved: true}, sentence)
	}
}

// spokenFor reads the bodies that someone without a name speaks for: 'Tại hội thảo, | đại diện Tập đoàn X chia sẻ ...'.
func (s *scan) spokenFor(e *event, sentence article.Sentence) {
	for k := sentence.From; k+2 < sentence.To && sentence.Role == article.Body; k++ {
		if !s.w.MayStart(k, delegateWords) || !s.is(k, "đại", "diện") || k > sentence.From && !s.oneOf(k-1, ",", ";") {
			continue
		}
		at := k + 2
		for s.oneOf(at, "lãnh", "đạo", "của") {
			at++
		}
		var bodies []*organization // 'đại diện X, Y và Z đề nghị'
		for o := s.bodyStarting(at); o != nil && s.upper(o.from) && !o.generic; o = s.bodyStarting(at) {
			bodies = append(bodies, o)
			if at = s.behindBrackets(o.to, sentence.To); !s.oneOf(at, ",", "và") || s.bodyStarting(at+1) == nil {
				break
			}
			at++
		}
		if len(bodies) == 0 {
			continue
		}
		for to, _ := s.w.Longest(lexicon.KindAdverb, at, sentence.To); to > at; to, _ = s.w.Longest(lexicon.KindAdverb, at, sentence.To) {
			at = to
		}
		for i := 0; i < len(bodies) && s.w.Starts(lexicon.KindSpeak, at, sentence.To); i++ {
			o := bodies[i]
			s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.bodies-in-attendance-list"}, sentence)
		}
	}
}

var delegateWords = lexicon.Kinds(lexicon.KindDelegate)
