package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// Who does something in a sentence: names that stand together, and the way from a name to its verb.

// actors are names that stand together as one subject: 'A, title, B và C'.
type actors struct {
	names    []*name
	from, to int
}

// Words that may stand between two names of one group.
var joiners = map[string]bool{",": true, ";": true, "và": true, "cùng": true, "các": true, "đồng": true, "chí": true, "với": true, "ông": true, "bà": true, ":": true, "hai": true, "là": true, "-": true, "có": true, "–": true}

// groups splits the names of a sentence into subjects.
func (s *scan) groups(names []*name) []actors {
	var out []actors
	for _, n := range names {
		if len(out) > 0 {
			last := &out[len(out)-1]
			behind := s.behindBrackets(last.to, n.left)
			joined := n.left >= behind && n.left-behind <= 6
			for k := behind; joined && k < n.left; k++ {
				joined = joiners[s.key(k)] || s.is(behind, ";") && s.word(k) && !s.upper(k) && !predicates[s.key(k)] // '; nghệ sĩ nhiếp ảnh | B'
			}
			if joined && n.left > last.to || n.left < last.to {
				last.names = append(last.names, n)
				last.to = max(last.to, n.right)
				continue
			}
		}
		out = append(out, actors{names: []*name{n}, from: n.left, to: n.right})
	}
	return out
}

// behindBrackets is the token behind the brackets that open at i: 'A (phường X), B (phường Y)'; i if none do before limit.
func (s *scan) behindBrackets(i, limit int) int {
	if !s.is(i, "(") {
		return i
	}
	const longest = 32 // '(nay là Đại tướng, Ủy viên X, Phó Bí thư Y, Bộ trưởng Z)'
	for k := i + 1; k < limit && k < i+longest; k++ {
		if s.is(k, ")") {
			return k + 1
		}
	}
	return i
}

// handedOver is where a speech begins behind what its speaker hands over first, from token i on: 'trao Huy hiệu Đảng, tặng hoa chúc mừng và |
// phát biểu'; i if there is none.
func (s *scan) handedOver(i, limit int) int {
	if !s.oneOf(i, "trao", "tặng", "chúc", "thăm", "dâng", "cắt", "bấm", "đánh", "nhận", "phát", "ký", "gióng", "thả", "trồng", "thực", "nghe", "xem", "ghi", "dẫn") {
		return i
	}
	const reach = 20 // tokens
	for k := i + 2; k < limit && k < i+reach && (s.word(k) || s.is(k, ",")); k++ {
		if s.oneOf(k-1, "và", ",") && (s.w.Starts(lexicon.KindSpeak, k, limit) && !s.is(k, "chúc") && !s.is(k, "động", "viên") && !s.is(k, "công", "bố") || s.is(k, "có", "bài", "phát")) {
			return k
		}
		if s.w.Starts(lexicon.KindAttend, k, limit) && s.is(i, "dẫn", "đầu") {
			return k // 'A dẫn đầu đoàn Việt Nam | tham dự Hội nghị X'
		}
	}
	return i
}

// paidRespects is the token behind the words for what all do who come to a ceremony for the dead, at token i: 'viếng', 'dâng hương'; i if
// they are not there or the meeting is no ceremony.
func (s *scan) paidRespects(e *event, i int) int {
	switch {
	case e.kind != "CEREMONY":
		return i
	case s.is(i, "viếng"):
		return i + 1
	case s.is(i, "dâng", "hương"), s.is(i, "dâng", "hoa"), s.is(i, "đặt", "vòng"), s.is(i, "thắp", "hương"):
		return i + 2
	}
	return i
}

// told reports whether those of a group are told to do what follows: 'giao đồng chí A chủ trì', 'yêu cầu ông B báo cáo'; but who is asked to speak did.
func (s *scan) told(g actors, sentence article.Sentence) bool {
	i := g.from
	if s.is(i-1, "cho") {
		i--
	}
	if i-1 <= sentence.From || s.is(i, "các") {
		return false
	}
	asked := s.is(i-2, "đề", "nghị") && !s.oneOf(g.to, "lần", "trình", "báo", "phát", "tham")
	return s.oneOf(i-1, "giao", "cử") || s.is(i-2, "yêu", "cầu") || s.is(i-2, "phân", "công") || asked
}

// onBehalfOf skips for whom someone speaks: 'thừa ủy quyền của Thủ tướng Chính phủ', 'đại diện Bộ Y tế'; i if nobody is named.
func (s *scan) onBehalfOf(i, limit int) int {
	at := i
	switch {
	case s.is(i, "thừa", "ủy", "quyền"), s.is(i, "được", "ủy", "quyền"), s.is(i, "theo", "ủy", "quyền"), s.is(i, "thừa", "uỷ", "quyền"):
		at += 3
	case s.is(i, "thay", "mặt"), s.is(i, "đại", "diện"):
		at += 2
	default:
		return i
	}
	for s.oneOf(at, "của", "cho") {
		at++
	}
	if t := s.titleStarting(at); t != nil && t.to <= limit {
		return t.to
	}
	if o := s.bodyStarting(at); o != nil && o.to <= limit {
		return o.to
	}
	const longest = 8 // words for others: 'thay mặt bà con nông dân | phát biểu'
	for k := at; k < min(at+longest, limit) && s.word(k); k++ {
		if k > at && (s.w.Starts(lexicon.KindSpeak, k, limit) || s.w.Starts(lexicon.KindChair, k, limit)) {
			return k
		}
	}
	return i
}

// behindApposition skips what someone is, or where from, between commas where no title is known for it: 'A, xóm X, xã Y | đề
// nghị', 'B - Tổ trưởng tổ Z | kiến nghị'. It returns i if no verb of speaking follows.
func (s *scan) behindApposition(i, limit int) int {
	if to := s.behindWho(i, limit); to > i {
		return to
	}
	if to := s.behindTitle(i, limit); to > i {
		return to
	}
	title := s.titleEnds(i)
	opens := s.upper(i) || s.w.Starts(lexicon.KindUnit, i, limit) || s.oneOf(i, "xóm", "tổ", "khu", "ấp", "bản", "buôn", "khối", "trú", "quê") || s.is(i, "số") && s.number(i+1) || s.number(i) && s.is(i+1, "tuổi") || s.is(i, "sinh", "năm") || title && s.oneOf(i, "và", ",", "-", "kiêm")
	if !s.punctuation(i-1) && !title || !opens && !((title || s.oneOf(i-1, ",", "-", "–", "(")) && s.word(i) && !predicates[s.key(i)]) {
		return i
	}
	small, most := 0, 3
	if s.oneOf(i, "phó", "trưởng", "tổ", "chủ", "giám", "ủy", "thành", "bí") || title {
		most = 7 // a title with more behind it than is known
	}
	for k := i; k < limit && k < i+26; k++ {
		if k > i && !s.upper(k) && (s.w.Starts(lexicon.KindSpeak, k, limit) || s.w.Starts(lexicon.KindChair, k, limit)) {
			if _, to := s.verbAt(k, limit); to > k {
				return k
			}
		}
		if s.is(k, "thay", "mặt") && s.onBehalfOf(k, limit) > k {
			return k // 'Nhà báo A, Báo X, | thay mặt các phóng viên cảm ơn'
		}
		if o := s.bodyStarting(k); o != nil && o.to < limit {
			k = o.to - 1
			continue
		}
		switch {
		case s.upper(k), s.oneOf(k, ",", "-"), s.number(k), s.is(k, "số"), s.w.Starts(lexicon.KindUnit, k, limit):
		case s.oneOf(k, "đã", "cũng") && s.w.Starts(lexicon.KindSpeak, k+1, limit):
		case s.word(k) && small < most && !predicates[s.key(k)]:
			small++
		default:
			return i
		}
	}
	return i
}

// predicates are words behind which, between a name and a verb of speaking, someone no longer is but does something, or another is spoken of.
var predicates = map[string]bool{"được": true, "bị": true, "không": true, "chưa": true, "sẽ": true, "do": true, "để": true, "là": true, "khi": true, "theo": true, "phải": true, "cần": true, "mà": true, "từ": true, "trao": true, "tặng": true, "ký": true, "dự": true, "đến": true, "tới": true,
	"tham": true, "thăm": true, "trong": true, "nếu": true, "vì": true, "nên": true, "thì": true, "có": true, "cho": true, "đang": true, "vừa": true, "cùng": true, "với": true, "như": true, "nhằm": true, "qua": true, "sau": true, "trước": true, "nhưng": true, "các": true, "những": true, "nhiều": true, "bởi": true, "giao": true, "ngoài": true, "vào": true, "đều": true, "còn": true}

// behindTitle skips the words of a title that is not known to its end: 'A, Chủ tịch Hội đồng | thẩm định | chủ trì'; i if that verb does not follow.
func (s *scan) behindTitle(i, limit int) int {
	if s.punctuation(i-1) || !s.titleEnds(i) || s.w.Starts(lexicon.KindAdverb, i, limit) {
		return i
	}
	const longest = 4 // words
	for k := i; k < limit && k <= i+longest && s.word(k) && !s.upper(k); k++ {
		if s.w.Starts(lexicon.KindChair, k, limit) { // 'A, Trưởng Ban X tặng hoa chúc mừng' is no speech
			if _, to := s.verbAt(k, limit); to > k {
				return k
			}
			return i
		}
		if s.oneOf(k, "được", "bị", "không", "chưa", "sẽ", "do", "để", "và", "là", "có", "cùng", "khi", "theo", "của", "cho", "phải", "cần", "mà", "về", "tại", "từ", "yêu", "giao") {
			return i
		}
	}
	return i
}

// behindYears skips the years of an office at token i, up to the verb: 'A, Trưởng Ban Chỉ đạo X | 2018 | cho biết', 'Bí thư Tỉnh ủy | khóa XV, nhiệm kỳ
// 2015-2020 | đề nghị'; i if no verb follows.
func (s *scan) behindYears(i, limit int) int {
	if !s.number(i) && !s.oneOf(i, "khóa", "nhiệm", "năm") {
		return i
	}
	const longest = 10 // tokens
	_, at := s.termAt(i, limit)
	for at < limit && at < i+longest && (s.number(at) || s.oneOf(at, ",", "-", "–", "nhiệm", "kỳ", "năm")) {
		at++
	}
	if _, to := s.verbAt(at, limit); at == i || to == at {
		return i
	}
	return at
}

// behindWho skips who someone is in lower case, up to the comma or dash that closes it: 'A, | người đứng đầu dự án, | phát biểu'; i if no
// verb follows.
func (s *scan) behindWho(i, limit int) int {
	if !s.oneOf(i-1, ",", "-", "–") || !s.word(i) && !s.number(i) || predicates[s.key(i)] && !s.is(i, "với", "vai") && !s.is(i, "với", "tư") || s.upper(i) {
		return i
	}
	const longest = 12 // tokens
	for k := i + 1; k < limit-1 && k < i+longest; k++ {
		if s.is(k, s.key(i-1)) {
			at := k + 1
			for to, _ := s.w.Longest(lexicon.KindAdverb, at, limit); to > at; to, _ = s.w.Longest(lexicon.KindAdverb, at, limit) {
				at = to
			}
			if _, to := s.verbAt(at, limit); to > at {
				return k + 1
			}
			return i
		}
		if s.punctuation(k) {
			return i
		}
	}
	return i
}

// titleEnds reports whether a title ends at token i.
func (s *scan) titleEnds(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		if t := s.titleStarting(k); t != nil {
			return t.to == i
		}
	}
	return false
}

// behindDelegates skips those without names at the end of a list: 'A; B; đại diện các cơ quan Trung ương | đã dự'.
func (s *scan) behindDelegates(i, limit int) int {
	at := i
	for s.oneOf(at, ";", ",", "và", "cùng") || s.is(at, "với") && s.is(at-1, "cùng") {
		at++
	}
	if at == i || !s.oneOf(at, "đại", "lãnh", "các", "toàn", "đông", "hơn", "gần", "đoàn") {
		return i
	}
	for k := at; k < limit && k < at+24; k++ {
		if s.w.Starts(lexicon.KindAttend, k, limit) {
			return k
		}
		if s.oneOf(k, ".", ":", ";") {
			break
		}
	}
	return i
}

// listBeforeSpeaker is true when the names before the last one end in semicolons: they were listed, one speaks.
func (s *scan) listBeforeSpeaker(g actors) bool {
	last := g.names[len(g.names)-1]
	for k := g.from - 1; k > g.from-5; k-- {
		if s.is(k, "các") { // 'Các cử tri A, B', 'các đồng chí: A, B'
			return false
		}
	}
	if s.oneOf(last.left-1, "và", "cùng") || s.is(last.left-2, "với") {
		return false
	}
	return !g.names[0].plural || s.oneOf(last.left-1, ";", ":")
}

// subjectAfter is the group that a fronted verb belongs to: the first behind the comma that ends its phrase.
func (s *scan) subjectAfter(groups []actors, from int, sentence article.Sentence) *actors {
	for i := range groups {
		g := &groups[i]
		if g.from < from || s.is(g.from-1, "của") { // 'Trả lời ý kiến của anh B, ông A cho biết'
			continue
		}
		if s.oneOf(g.from-1, ",", ":", "có") || g.from-from <= 3 && !s.oneOf(from, "trước", "với", "cho") || s.is(g.from-1, "là") {
			first := *g
			if len(first.names) > 1 && s.oneOf(first.names[1].left-1, ";") {
				first.names = first.names[:1]
			}
			return &first
		}
	}
	return nil
}
