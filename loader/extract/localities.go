package extract

import (
	"slices"
	"strings"

	"quanhe/loader/lexicon"
)

// Names of places below and above: where they end, and where a person's name begins behind them.

// unit reads the word for a level of administration at i: 'tỉnh', 'TP.'.
func (s *scan) unit(i, limit int, known string) (int, string) {
	if end, row := s.w.Longest(lexicon.KindPlace, i, limit); end > i && strings.HasPrefix(s.lex.Places[row].Name, "Thành phố") {
		return i, known // 'Thành phố Hồ Chí Minh', 'TP HCM' is the name
	}
	if end, row := s.w.Longest(lexicon.KindUnit, i, limit); end > i && s.same(i) {
		if s.is(end, "(") && s.is(end+2, ")") && s.oneOf(end+1, "tp", "tx", "tt") && s.upper(end+3) { // 'UBND thành phố (TP) X'
			end += 3
		}
		if s.is(end, ".") && s.glued(end) && s.upper(end+1) && s.oneOf(i, "tp", "tx", "tt") {
			end++
		}
		return end, s.lex.Units[row]
	}
	return i, known
}

// unitOf is the level of a province or city of the lexicon.
func (s *scan) unitOf(place string) string {
	f := foldText(place)
	for i := range s.lex.Places {
		if s.lex.Places[i].Key == f {
			return s.lex.Places[i].Type
		}
	}
	return ""
}

// place reads the proper name of a place at i. When a title stands before, capitals that read as a person's name are none.
func (s *scan) place(i, limit int, unit string, titled bool) (name string, end int, ok bool) {
	if i >= limit || !s.same(i) {
		return "", i, false
	}
	district, to := s.district(i, limit, unit)
	if end, row := s.w.Longest(lexicon.KindPlace, i, limit); end > i && end >= to && s.toks[i].Upper && !s.communeGoesOn(unit, end, limit) {
		// 'Hà Nam' is a province, 'Hà Nam Ninh' and 'Bình Dương Văn An' are read on
		if to := s.numberOfCommune(unit, end, limit); to > end {
			return s.clean(i, to), to, true
		}
		return s.lex.Places[row].Name, end, true
	}
	if to > i {
		if end := s.numberOfCommune(unit, to, limit); end > to {
			return s.clean(i, end), end, true
		}
		return district, to, true
	}
	if s.number(i) && (unit == "quận" || unit == "phường" || unit == "xã") && !s.is(i+1, "/") {
		return s.text(i, i+1), i + 1, true
	}
	if s.oneOf(i, "nông", "lâm") && s.is(i+1, "trường") && s.upper(i+2) && (unit == "thị trấn" || unit == "xã") { // 'thị trấn Nông trường Mộc Châu'
		end := s.capitals(i+2, limit, 4)
		return s.clean(i, end), end, true
	}
	if !s.word(i) || !s.toks[i].Upper || s.toks[i].AllUpper || s.is(i, "ảnh") || sentenceOpeners[s.key(i)] {
		return "", i, false
	}
	if unit == "tỉnh" || unit == "thành phố" && s.surname(i) && s.capitals(i, limit, 4)-i >= 3 {
		return "", i, false // the provinces are all in the lexicon
	}
	n := s.capitals(i, limit, 4)
	if n-i > 2 && !s.namedPlace(unit, i, n) && s.namedPlace(unit, i, n-1) {
		n-- // 'huyện Đại Từ Bức xúc': a heading, and the place is named elsewhere
	}
	if s.namedPlace(unit, i, n) {
		n = s.numberOfCommune(unit, n, limit)
		return s.clean(i, n), n, true
	}
	run := i
	for run < limit && run-i < 6 && s.word(run) && s.toks[run].Upper && !s.toks[run].AllUpper && (run == i || s.same(run)) {
		if run > i && (s.w.Starts(lexicon.KindTitle, run, limit) || s.w.Starts(lexicon.KindHead, run, limit) && s.knownOrganization(run, limit) != nil || s.w.Starts(lexicon.KindRank, run, limit)) {
			break
		}
		if run++; s.oneOf(run, "'", "’") && s.glued(run) && s.glued(run+1) && s.word(run+1) && run+1 < limit { // 'Cư Dliê M'nông'
			run += 2
		}
	}
	if end, _ := s.w.Longest(lexicon.KindOrganization, i, limit); end > i {
		return "", i, false
	}
	if s.w.Starts(lexicon.KindTitle, i, limit) || s.w.Starts(lexicon.KindMeetingHead, i, limit) || s.w.Starts(lexicon.KindDocumentType, i, limit) || s.w.Starts(lexicon.KindHonorific, i, limit) && run == i+1 {
		return "", i, false
	}
	if titled && run-i >= 2 && (s.oneOf(i+1, "thị", "văn", "nữ") && run-i > 2 || s.oneOf(i, "y", "h", "k", "a")) {
		return "", i, false // 'Chủ tịch UBND huyện | Đàng Thị Lan', '| Y Krông Niê', whether the family name is known or not
	}
	if s.surname(i) && run-i >= 2 && run-i <= 4 && titled && !(s.is(run, ",") && s.w.Starts(lexicon.KindUnit, run+1, limit)) {
		// 'Bí thư Đảng ủy xã Lộc Phú': two words are hardly ever the full name of a Kinh person
		if localUnits[unit] && s.behindItsHolder(i, run) || communes[unit] && run-i == 2 && s.kinh(i) && !s.calledSomewhere(i, run) {
			return s.clean(i, run), run, true
		}
		return "", i, false
	}
	// a person's name behind the place: prefer a rest of three words, then two, then four
	for _, rest := range []int{3, 2, 4} {
		if k := run - rest; k > i && s.surname(k) && (titled || rest == 3) && !(communes[unit] && rest == 2 && k == i+1) {
			return s.clean(i, k), k, true
		}
	}
	if run-i > 4 {
		run = i + 4
	}
	run = s.numberOfCommune(unit, run, limit)
	return s.clean(i, run), run, true
}

// numberOfCommune is the end of the number behind the name of a commune at token i: 'phường Mỹ Đình | 1', 'xã Hòa Tú | II'; i if there is none.
func (s *scan) numberOfCommune(unit string, i, limit int) int {
	if !communes[unit] || i >= limit || !s.same(i) {
		return i
	}
	counts := s.w.Starts(lexicon.KindCounted, i+1, limit) && !s.is(i+1, "tổ", "chức") // 'xã X 2 năm liền'
	if s.number(i) && s.digits(i) == 1 && !counts || roman(s.text(i, i+1)) {
		return i + 1
	}
	return i
}

// kinh reports whether token i is a family name of the Kinh, who mostly have three names or more.
func (s *scan) kinh(i int) bool {
	end, row := s.w.Longest(lexicon.KindSurname, i, i+1)
	return end > i && row == lexicon.Kinh
}

// calledSomewhere reports whether the text has these words behind an honorific, as a person's name.
func (s *scan) calledSomewhere(from, to int) bool {
	if s.personal == nil {
		s.personal = map[string]bool{}
		for i := 1; i < len(s.toks); i++ {
			if s.upper(i) && s.surname(i) {
				if _, ok := s.before(lexicon.KindHonorific, i, i-2); ok {
					s.personal[s.fold(i, s.capitals(i, len(s.toks), 4))] = true
				}
			}
		}
	}
	return s.personal[s.fold(from, to)]
}

// district reads the name of a district, of a town of its province, or of a commune that the lexicon has, at token i behind the word for its
// level; end is i if there is none.
func (s *scan) district(i, limit int, unit string) (name string, end int) {
	if !s.upper(i) || s.toks[i].AllUpper || !localUnits[unit] && unit != "thành phố" {
		return "", i
	}
	end, row := s.w.Longest(lexicon.KindDistrict, i, limit)
	if end == i {
		return "", i
	}
	if s.communeGoesOn(unit, end, limit) {
		return "", i
	}
	fits := func(level string) bool {
		if unit == "thành phố" {
			return level == unit || level == "thị xã"
		}
		return communes[unit] || !communes[level] // communes are called like districts, and not the other way round
	}
	if !slices.ContainsFunc(s.lex.Districts[row].Types, fits) {
		return "", i // and may be the name of a person
	}
	return s.clean(i, end), end
}

// communeGoesOn reports whether the name of a commune goes on at token i, behind what is a district's or a province's: 'xã Vĩnh Lộc | A', 'xã Bình
// Định | Nam'.
func (s *scan) communeGoesOn(unit string, i, limit int) bool {
	return communes[unit] && s.upper(i) && s.same(i) && !s.personAt(i, s.capitals(i, limit, 5))
}

// behindItsHolder reports whether the titles before token i follow on the name of someone, or are given to someone, so that what
// comes up to token to is no other name: 'đồng chí NAME, Phó Bí thư Đảng ủy, Chủ tịch UBND phường | X phát biểu'.
func (s *scan) behindItsHolder(i, to int) bool {
	const reach = 24 // tokens
	from := s.sentenceOf(i).From
	for k := i - 1; k > from && k > i-reach && !s.oneOf(k, "và", ";", ":", ".", "cùng"); k-- {
		if s.is(k, "giữ", "chức") || s.is(k, "đắc", "cử") {
			return true
		}
		if !s.oneOf(k, ",", "-", "–") || !s.upper(k-1) || s.taken[k-1] {
			continue
		}
		first := k
		for first > from && k-first < 4 && s.upper(first-1) && !s.taken[first-1] && !(s.surname(first) && s.w.Starts(lexicon.KindHonorific, first-1, first)) {
			first--
		}
		if k-first < 2 || !s.surname(first) {
			continue
		}
		start, ok := s.before(lexicon.KindHonorific, first, from)
		if !ok {
			start, ok = s.before(lexicon.KindRank, first, from)
		}
		if ok { // but not 'Nghe ý kiến của ông NAME, Chủ tịch UBND phường | NAME yêu cầu'
			return !s.oneOf(start-1, "của", "với", "cho", "do", "nghe", "gặp", "tiếp", "thăm", "cùng") || !s.word(to) || s.oneOf(to, "và", "tại", "về")
		}
	}
	return false
}

// namedPlace reports whether the text names this place of this level more than once. What stands once behind a title
// and reads as a person's name is one: 'Chủ tịch UBND phường Lê Thị A'.
func (s *scan) namedPlace(unit string, from, to int) bool {
	if to-from < 2 || !localUnits[unit] {
		return false
	}
	if s.localPlaces == nil {
		s.localPlaces = map[string]int{}
		for i := 1; i < len(s.toks); i++ {
			if !s.upper(i) || !s.same(i) {
				continue
			}
			level := s.key(i - 1)
			if two := s.key(i-2) + " " + level; localUnits[two] {
				level = two
			}
			if localUnits[level] {
				s.localPlaces[level+" "+s.fold(i, s.capitals(i, len(s.toks), 4))]++
			}
		}
	}
	return s.localPlaces[unit+" "+s.fold(from, to)] > 1
}
