package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// Who and which bodies a sentence lists as present.

// listsAttendance reports whether a sentence opens a list of who attends, up to token to.
func (s *scan) listsAttendance(sentence article.Sentence, to int) bool {
	at := sentence.From
	for s.oneOf(at, "cùng", "tham", "đến", "tới", "về") && !s.w.Starts(lexicon.KindAttend, at, to) {
		at++
	}
	return s.w.Starts(lexicon.KindAttend, at, to) && s.listOpener(at, to)
}

// presenceOf is where those begin whom a sentence lists as present in its middle: 'có sự tham dự của | A, B', 'sự tham dự của các
// ủy viên gồm: | A, B', 'một số ủy viên cũng tham dự, gồm: | A; B'; 0 if it lists none there.
func (s *scan) presenceOf(sentence article.Sentence) int {
	for k := sentence.From + 1; k+3 < sentence.To; k++ {
		at, _ := s.w.Longest(lexicon.KindPresence, k, sentence.To)
		if at == k || s.is(k, "tham") && !(s.oneOf(at, ",", "gồm") && s.oneOf(at+1, "gồm", ":", "có", "các")) {
			continue
		}
		for j := at; j < min(at+14, sentence.To); j++ {
			if s.oneOf(j, ":", "gồm") || j == at && s.honorificAt(j) {
				return j
			}
			if s.nameStarts(j) || s.titleStarting(j) != nil {
				return at
			}
			if s.oneOf(j, ".", ",", ";", "và") && j > at {
				break
			}
		}
	}
	return 0
}

// attendingBodies reads the bodies that a sentence lists as present.
func (s *scan) attendingBodies(e *event, sentence article.Sentence) {
	s.spokenFor(e, sentence)
	from, to := s.listOfBodies(sentence)
	seen := map[string]bool{}
	for k := from; k < to; k++ {
		if t := s.titleStarting(k); t != nil {
			k = t.to - 1
			continue
		}
		o := s.bodyStarting(k)
		if o == nil {
			continue
		}
		if s.upper(o.from) && !s.oneOf(o.from-1, "thuộc", "(", "/", "tại") && !(s.is(o.from-1, "của") && !s.oneOf(o.from-2, "đạo", "diện", "phía", "mặt", "vị", "vụ", "cục")) && !s.is(o.from-2, "các", "ban") && !s.is(o.from-2, "cán", "bộ") && !s.is(o.from-2, "công", "chức") && !s.is(o.from-1, "toàn") && !s.membersOf(o.from, from) && !s.is(o.from-2, "viên", "của") && !s.is(o.from-2, "tác", "của") && !s.is(o.from-4, "trưởng", "đoàn", "đại", "diện") && !s.is(o.from-1, "viên") && !s.belowListed(o.from, from) && !s.number(o.from) && !seen[o.key] {
			seen[o.key] = true
			s.addRole(e, facts.AttendingOrganizations, roleOf{body: o, rule: "roles.bodies-in-attendance-list", listedAt: len(seen)}, sentence)
		}
		k = o.to - 1
	}
}

// listOfBodies is the part of a sentence that names bodies which are present; from >= to if there is none.
func (s *scan) listOfBodies(sentence article.Sentence) (from, to int) {
	at := sentence.From
	for s.oneOf(at, "các", "đồng", "chí") && at < sentence.From+3 {
		at++
	}
	if k := s.delegatesIn(sentence); k > at {
		at = k
	}
	if s.delegates(at) { // 'Đại diện lãnh đạo ORG, ORG đã đến dự Hội nghị'
		for k := at; k < sentence.To; k++ {
			if relations, _ := s.verbAt(k, sentence.To); len(relations) == 1 && relations[0] == facts.Attendees {
				return at, k
			}
		}
	}
	at = sentence.From
	for at < sentence.From+4 && s.oneOf(at, "cùng", "đến", "tới", "tham", "về", "ngoài", "ra", ",") && !s.w.Starts(lexicon.KindAttend, at, sentence.To) {
		at++
	}
	verb, _ := s.w.Longest(lexicon.KindAttend, at, sentence.To)
	goesOn := s.listing && s.is(sentence.From, "ngoài", "ra") || s.is(sentence.From, "về", "phía")
	if verb > at || goesOn { // 'Dự Hội nghị có đại diện lãnh đạo ...: ORG, ORG', 'Về phía ORG có lãnh đạo ORG'
		for k := max(verb, at); k < min(sentence.To, max(verb, at)+12); k++ {
			if s.oneOf(k, "có", "gồm", ":") {
				return k, sentence.To
			}
		}
	}
	for k := sentence.From + 1; k < sentence.To; k++ { // 'A chủ trì hội nghị; tham dự có đại diện ORG'
		if !s.w.MayStart(k, comings) || !s.oneOf(k-1, ";", ",") {
			continue
		}
		to, _ := s.w.Longest(lexicon.KindAttend, k, sentence.To)
		for at := to; to > k && at < min(sentence.To, to+8) && s.word(at); at++ {
			if s.oneOf(at, "có", "gồm") {
				return at, sentence.To
			}
		}
	}
	for k := sentence.From; k+5 < sentence.To; k++ { // 'có sự tham dự của đại diện các cơ quan: ORG, ORG'
		if at, _ := s.w.Longest(lexicon.KindPresence, k, sentence.To); at > k+2 && s.delegates(at) {
			return at + 2, sentence.To
		}
	}
	return 0, 0
}

// membersOf reports whether members of a body came, or of one that dashes join to it: 'các đồng chí trong Đảng ủy - HĐND - | UBND xã'.
func (s *scan) membersOf(at, from int) bool {
	const reach = 14 // tokens
	for k := at - 1; k >= from && k > at-reach && (s.word(k) || s.oneOf(k, "-", "–")) && !s.oneOf(k, "và", "cùng", "diện", "đạo"); k-- {
		if s.is(k, "trong") {
			return true
		}
	}
	return false
}

// belowListed reports whether a body only continues what others belong to: 'một số đơn vị thuộc Bộ X, | Bộ Y'.
func (s *scan) belowListed(at, from int) bool {
	for at > from && s.oneOf(at-1, ",", "và") {
		before := s.bodyEnding(at - 1)
		if before == nil {
			return false
		}
		at = before.from
		if s.is(at-1, "thuộc") && s.oneOf(at-2, "vị", "trực", "quan", "phòng", "ban", "năng") {
			return true
		}
	}
	return false
}

// delegatesIn is where those without names begin in the list of a sentence: 'A; B; | đại diện lãnh đạo X, Y đã dự'; 0 if none do.
func (s *scan) delegatesIn(sentence article.Sentence) int {
	for k := sentence.From + 1; k+3 < sentence.To; k++ {
		if s.delegates(k) && s.oneOf(k-1, ",", ";", "và", "cùng") && !s.is(k, "lãnh", "đạo", "các", "cấp") {
			return k
		}
	}
	return 0
}

// delegates reports whether those begin at token i who come without a name: 'đại diện', 'lãnh đạo'.
func (s *scan) delegates(i int) bool {
	return s.w.MayStart(i, delegateWords) && s.w.Starts(lexicon.KindDelegate, i, len(s.toks))
}
