package extract

import (
	"quanhe/loader/lexicon"
)

// The fields that names of bodies go on with: how far a name goes, and where a predicate, a place or a person begins.

// says reports whether a range holds a word.
func (s *scan) says(from, to int, word string) bool {
	for k := from; k < to; k++ {
		if s.is(k, word) {
			return true
		}
	}
	return false
}

// Heads that are also the first word of names of people and places.
var oneWordIsTooLittle = map[string]bool{"trường": true, "hội": true, "viện": true, "cục": true, "vụ": true, "sở": true, "phòng": true, "báo": true, "binh": true, "trung": true, "bộ": true}

// Heads whose names are proper names: no small letters behind the capitals.
var properNames = map[string]bool{"ty": true, "đoàn": true, "trường": true, "học": true, "hàng": true, "báo": true, "chí": true}

// field is the end of the words that say what a body is for: 'Giáo dục và Đào tạo', 'Quản lý lao động ngoài nước'.
func (s *scan) field(at, limit int, titled bool) int {
	return s.fieldBehind(s.key(at-1), at, limit, titled)
}

// fieldBehind is the same behind a head that ends in a word.
func (s *scan) fieldBehind(head string, at, limit int, titled bool) int {
	if at >= limit || !s.same(at) {
		return at
	}
	best := at
	if end, _ := s.w.Longest(lexicon.KindField, at, limit); end > at {
		best = end
	}
	if end, row := s.w.Longest(lexicon.KindCompound, at, limit); end > best && best > at && row == lexicon.Subject && s.upper(at) {
		best = end // 'Phòng Xây dựng chính quyền', and not 'Xây dựng' alone
	}
	if s.is(at, "số") && s.upper(at) && s.number(at+1) {
		return at + 2 // 'Trại giam Số 5'
	}
	if s.number(at) {
		if s.w.Starts(lexicon.KindCounted, at+1, limit) && !s.upper(at+1) && !(s.is(at+1, "tổ", "chức") && (properNames[head] || legalForms[head] || head == "viện")) || s.oneOf(at+1, "tháng", "năm", "ngày", "%") {
			return best // 'công tác công đoàn 6 tháng đầu năm'
		}
		return at + 1
	}
	if best == at && s.is(at-1, "vụ") && s.upper(at-1) && !s.upper(at) && (titled || s.sentenceOf(at).From < at-1) && !s.oneOf(at, "án", "việc", "thứ", "này", "đã", "được", "trưởng", "phó", "chuyên", "chức", "liên") {
		for j := at; j < limit && j-at < 6 && s.word(j); j++ {
			if s.boundary(j+1, limit) && j > at {
				return j + 1
			}
		}
	}
	if best == at && (head == "cục" || head == "tâm" && s.upper(at-2)) && (head == "tâm" || s.upper(at-1)) && !s.upper(at) { // 'Cục bảo vệ thực vật'
		k := at
		for end := at; k < limit; k = end {
			var row int32
			if end, row = s.w.Longest(lexicon.KindCompound, k, limit); end == k || s.upper(k) || k > at && row == 0 {
				break
			}
		}
		if k > at && (s.boundary(k, limit) || s.upper(k)) {
			return k
		}
	}
	if !s.word(at) || !s.toks[at].Upper && best == at {
		if !(s.word(at) && !s.stop(at, limit) && s.is(at-1, "tâm") && s.upper(at-2)) {
			return best
		}
	}
	until := func(end int) int { // without what joins it to what follows: 'Ủy ban X - | NAME'
		for end > at && (s.punctuation(end-1) || s.is(end-1, "và")) {
			end--
		}
		return max(best, end)
	}
	lower := 0
	fixed := best > at // a field of the lexicon ends where the lexicon says, but for more capitals
	for j := max(at, best); j < limit && j-at < 14; j++ {
		t := s.toks[j]
		if j > at && t.Gap > 1 || s.is(j, "ảnh", ":") {
			break
		}
		switch {
		case j > at && (t.AllUpper || t.Upper && s.is(j+1, ".")) && s.w.Starts(lexicon.KindUnit, j, limit):
			return until(j) // 'Hội Chữ thập đỏ TP', 'Phòng Quản lý đô thị H.Bình Chánh'
		case j > at && t.Upper && (s.w.MayStart(j, unitWords) && s.levelOfPlace(j, limit) || s.is(j, "khu", "vực") && s.numberOfCompany(j, limit) > j):
			return until(j) // 'Chi cục Thuế Quận 4', 'Xăng dầu Khu vực I'
		case s.word(j) && t.Upper:
			if j > at && (sentenceOpeners[s.key(j)] || s.is(j, "chi", "nhánh")) {
				return until(j) // a caption without a full stop
			}
			if j > at && (s.personAhead(at, j, limit, titled) || s.bodyAhead(at, j, limit, titled) || s.is(j-1, "và") && s.w.Starts(lexicon.KindRank, j, limit) && !s.surname(j) || s.is(j, "công", "an") && s.w.Starts(lexicon.KindUnit, j+2, limit)) {
				return until(j)
			}
			if j > at && (s.w.Starts(lexicon.KindTitle, j, limit) || s.knownOrganization(j, limit) != nil && !(s.brand(j, limit) && (properNames[head] || legalForms[head] || units[s.fold(max(at-2, 0), at)])) || s.w.Starts(lexicon.KindPlace, j, limit) || s.w.Starts(lexicon.KindMeetingHead, j, limit) || s.is(j-1, "và") && s.w.Starts(lexicon.KindDocumentType, j, limit)) {
				return until(j)
			}
			lower = 0
			best = max(best, j+1)
			continue
		case s.is(j, "và") && s.upper(j+1) && s.same(j+1) && s.fieldGoesOn(j+1, limit):
			continue
		case (s.is(j, ",") || s.is(j, "-") || s.is(j, "&")) && s.upper(j+1) && s.fieldGoesOn(j+1, limit) && s.joined(at, j, limit):
			continue
		case j > at && s.compound(j, limit) > j:
			j = s.compound(j, limit) - 1
			best = max(best, j+1)
			continue
		case j > at && best == j && s.subject(at, j, limit) > j:
			j = s.subject(at, j, limit) - 1
			best = max(best, j+1)
			continue
		case j > at && s.toks[j-1].AllUpper && s.word(j):
			return best // 'Ủy ban KT chưa': an abbreviation ends the name
		case s.word(j) && !s.stop(j, limit) && !s.w.Starts(lexicon.KindSpeak, j, limit):
			if (properNames[head] || fixed) && lower == 0 && s.oneOf(j-2, "-", "–") && s.boundary(j+1, limit) { // 'Trường Đại học Tài chính - Kế toán'
				lower, best = lower+1, j+1
				continue
			}
			if lone := s.upper(j-1) && (j-1 == at || !s.word(j-2) || s.is(j-2, "và")); lone && !fixed && (s.upper(j+1) && s.same(j+1) || !properNames[head] && !legalForms[head]) {
				best = max(best, j+1) // 'Bảo | hộ công dân': the first word in capitals and the next are one
				continue
			}
			if lower++; lower > 6 || fixed || properNames[head] || legalForms[head] {
				return best
			}
			whole := lower == 1 && s.upper(j-1) && !s.upper(j-2) // 'Binh chủng Đặc | công'
			if s.boundary(j+1, limit) && (whole || s.tailEnds(at, j+1, limit, titled) || lower <= 2 && s.deed(j+1, limit)) {
				best = max(best, j+1)
			}
			continue
		}
		break
	}
	return best
}

// levelOfPlace reports whether token j, in capitals, is the word for a level of administration with the name of a place behind it.
func (s *scan) levelOfPlace(j, limit int) bool {
	end, row := s.w.Longest(lexicon.KindUnit, j, limit)
	return end > j && (localUnits[s.lex.Units[row]] && (s.number(end) || s.upper(end)) || s.upper(end) && s.w.Starts(lexicon.KindPlace, end, limit)) && s.same(end)
}

// compound is the end of a fixed compound whose second word is token i: 'Đổi mới', 'Ngân hàng Trung ương'; i if there is none.
func (s *scan) compound(i, limit int) int {
	if end, _ := s.w.Longest(lexicon.KindCompound, i-1, limit); end > i && s.upper(i-1) && !(end == i+1 && s.upper(i-2) && s.deed(i, limit)) { // 'Hải Đăng | kiểm tra'
		return end
	}
	return i
}

// subject is the end of what a name goes on with at token j, in small letters: 'Y tế | dự phòng', 'Sức khỏe nghề nghiệp | và môi trường',
// 'Đầu tư | phát triển nhà'; j if it does not. The name's own words start at token at.
func (s *scan) subject(at, j, limit int) int {
	start := j
	if (s.is(j, "và") || s.is(j, ",")) && !s.upper(j-1) {
		start++
	}
	if s.upper(start) || !s.w.MayStart(start, compounds) || !s.same(start) {
		return j
	}
	end, row := s.w.Longest(lexicon.KindCompound, start, limit)
	first, work := s.w.Longest(lexicon.KindCompound, at, limit)
	does := first == j && work == lexicon.Work // what the name begins with is what the body does
	switch {
	case start > j && s.is(start, "nhân", "dân"):
		return j
	case start > j && end > start && row != lexicon.People && s.placeBehindWords(end, limit):
		return end // 'Nuôi trồng | và chế biến tôm tỉnh X'
	case end == start || end == start+1 && s.upper(j-1) || row == 0:
		return j
	case start > j && row == lexicon.Work: // 'Đào tạo | , bồi dưỡng cán bộ', 'Nghiên cứu kinh tế | và phát triển bền vững'
		whom, row := s.w.Longest(lexicon.KindCompound, end, limit)
		if s.is(j, ",") && !does || whom == end || row != lexicon.Subject && row != lexicon.People || !s.boundary(whom, limit) && !s.upper(whom) {
			return j
		}
		return whom
	case start > j: // 'Cục Thuế và hải quan các nước' is another
		if s.is(j, ",") || row != lexicon.Subject || !s.boundary(end, limit) && !s.upper(end) {
			return j
		}
	case row == lexicon.Work && !does && (s.upper(j-1) || properNames[s.key(at-1)] || legalForms[s.key(at-1)] || !s.predicate(end, limit)), row == lexicon.Work && s.w.Starts(lexicon.KindField, at, limit):
		return j
	}
	return end
}

// tailEnds reports whether words in small letters that the lexicon does not know may be the end of a name that ends before token i: a predicate
// must follow, or something before the name must say that it is no subject, since it could else be the predicate itself.
func (s *scan) tailEnds(at, i, limit int, titled bool) bool {
	const longest = 6 // words of a head
	from := at
	for n := 1; n <= longest; n++ {
		if end, _ := s.w.Longest(lexicon.KindHead, at-n, at); end == at {
			from = at - n
		}
	}
	if titled || s.oneOf(at-1, "luật", "lệnh", "hội") || s.oneOf(from-1, "và", "của", "với", "do", "theo", "tại", "thuộc", "cho", "từ", "là", "bởi", "(", "diện", "đạo", "gồm", "có") {
		return true
	}
	if end, _ := s.w.Longest(lexicon.KindUnit, i, limit); end > i && s.upper(end) { // 'Phát triển quỹ đất | tỉnh X'
		return true
	}
	return i < limit && (!s.punctuation(i) || s.is(i, "(")) && s.predicate(i, limit) || s.is(i, ",") && s.predicate(i, limit) || s.oneOf(i, "là", "cũng", "thuộc") || s.is(i, "trực", "thuộc") || s.is(i, "và") && s.upper(i+1)
}

// deed reports whether a verb of two words that ends names starts at token i: 'kiểm tra', 'ban hành'.
func (s *scan) deed(i, limit int) bool {
	end, _ := s.w.Longest(lexicon.KindStop, i, limit)
	return end > i+1
}

// predicate reports whether a predicate or nothing more stands at token i, so that the verb before it is part of a name: 'Viện Kinh tế xây dựng | đã'.
func (s *scan) predicate(i, limit int) bool {
	switch {
	case i >= limit || s.saysOrComes(i, limit) || s.oneOf(i, "đã", "đang", "sẽ", "vừa") || s.is(i, "tổ", "chức") || s.is(i, "phối", "hợp"):
		return true
	case s.is(i, ","):
		return s.upper(i+1) || s.saysOrComes(i+1, limit)
	}
	return s.punctuation(i) || s.nameOfPerson(i, limit)
}

var compounds = lexicon.Kinds(lexicon.KindCompound)

// placeBehindWords reports whether no more than a few words in small letters stand between token i and a place, or the body that a room is in.
func (s *scan) placeBehindWords(i, limit int) bool {
	const longest = 4 // words
	for k := i; k < limit && k <= i+longest && s.same(k) && s.word(k); k++ {
		if s.levelOfPlace(k, limit) || s.upper(k) && s.w.MayStart(k, placesOrHeads) {
			return true
		}
		if s.upper(k) || s.stop(k, limit) {
			return false
		}
	}
	return false
}

var placesOrHeads = lexicon.Kinds(lexicon.KindPlace, lexicon.KindHead)

// personAhead reports whether a person's name starts at j, behind the field of a body: 'Bộ Giáo dục NAME'. Schools and
// the like are named after people.
func (s *scan) personAhead(at, j, limit int, titled bool) bool {
	if !s.surname(j) || s.oneOf(at-1, "trường", "thông", "học", "quỹ", "viện") && !(titled && (j > at+1 || s.toks[at].End == s.toks[at].Start+1 || s.w.Starts(lexicon.KindDistrict, at, j) || s.w.Starts(lexicon.KindPlace, at, j)) && !symbolic[s.fold(j, min(j+3, limit))]) {
		return false
	}
	if s.oneOf(at-1, "trường", "thông", "học", "đẳng", "cấp", "chuyên", "quỹ", "viện", "bổng", "hát") && s.w.Starts(lexicon.KindNamesake, j, limit) {
		return false // 'Trường Cao đẳng Kỹ thuật Lý Tự Trọng'
	}
	n := s.capitals(j, limit, 5) - j
	if n == 4 && s.surname(j+1) && s.upper(j-1) && !s.upper(j-2) {
		return false // 'Tổng công ty Xây dựng Trường Sơn | NAME'
	}
	return s.nameOfPerson(j, limit)
}

// proper is the end of the words in capitals at token i, without the name of a person behind the first of them.
func (s *scan) proper(i, limit int) int {
	const longest = 4 // words
	to := s.capitals(i, limit, longest)
	for k := i + 1; k < to; k++ {
		if s.nameOfPerson(k, limit) {
			return k
		}
	}
	return to
}

// nameOfPerson reports whether the name of a person starts at token j: not at 'Sơn' of 'Chè Liên Sơn Lê Thị Mến'.
func (s *scan) nameOfPerson(j, limit int) bool {
	n := s.capitals(j, limit, 5) - j
	return s.surname(j) && (n == 3 || n == 4 && !(s.surname(j+1) && s.oneOf(j+2, "văn", "thị"))) && !symbolic[s.fold(j, min(j+3, limit))]
}

// joined lets a comma or dash stand inside of a name only where 'và' follows soon: 'Văn hóa, Thể thao và Du lịch'.
func (s *scan) joined(from, comma, limit int) bool {
	if s.is(comma, "&") || s.is(comma, "-") {
		return true
	}
	for j := comma + 1; j < limit && j < comma+6 && s.word(j); j++ {
		if s.is(j, "và") {
			return s.upper(j + 1)
		}
		if s.w.Starts(lexicon.KindHead, j, limit) && s.upper(j) && !s.is(j, "khoa", "học") {
			return false
		}
	}
	end, _ := s.w.Longest(lexicon.KindCompound, comma+1, limit) // 'Trung tâm Văn hóa, Thể thao | huyện X'
	return s.is(from-1, "tâm") && end > comma+1 && s.w.Starts(lexicon.KindUnit, end, limit)
}

// fieldGoesOn refuses a coordination with another body: 'Sở Y tế và Sở Nội vụ'.
func (s *scan) fieldGoesOn(i, limit int) bool {
	return !s.headOfBody(i, limit) && s.knownOrganization(i, limit) == nil &&
		!(s.oneOf(i, "công", "nghị", "quyết", "chỉ", "thông") && s.w.Starts(lexicon.KindDocumentType, i, limit)) && !s.w.Starts(lexicon.KindTitle, i, limit) && !s.w.Starts(lexicon.KindHonorific, i, limit)
}

// headOfBody reports whether the first words of a body stand at token i: not 'Viễn thông' without a place behind it.
func (s *scan) headOfBody(i, limit int) bool {
	end, row := s.w.Longest(lexicon.KindHead, i, limit)
	h := &s.lex.Heads[row]
	if end == i+1 && s.compound(i+1, limit) > i+1 {
		return false // 'Khoa học'
	}
	return end > i && (h.Kind != "ENTERPRISE" || h.Complement != "place" || s.w.Starts(lexicon.KindPlace, end, limit) || s.w.Starts(lexicon.KindUnit, end, limit))
}

// brand reports whether token i is the short name of a company: 'Viettel', 'VNPT'.
func (s *scan) brand(i, limit int) bool {
	if i >= limit || !s.upper(i) {
		return false
	}
	end, row := s.w.Longest(lexicon.KindOrganization, i, limit)
	return end == i+1 && s.lex.Organizations[row].Kind == "ENTERPRISE"
}

// boundary holds where a name in lower case may end.
func (s *scan) boundary(i, limit int) bool {
	return i >= limit || s.punctuation(i) || s.stop(i, limit) || s.w.Starts(lexicon.KindPlace, i, limit) || s.w.Starts(lexicon.KindUnit, i, limit) && !s.is(i, "xã", "hội")
}

// stop reports whether no name goes on at i.
func (s *scan) stop(i, limit int) bool {
	return s.w.Starts(lexicon.KindStop, i, limit) && !s.is(i, "xã", "hội")
}
