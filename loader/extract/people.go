package extract

import (
	"cmp"
	"iter"
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// name is one mention of a person: the name with the honorifics, ranks and titles around it.
type name struct {
	from, to int // the name itself
	// left and right bound the whole of it, titles included.
	left, right int
	short       bool // an honorific with part of a name: 'ông Sơn'
	full        string
	person      *person
	titles      []*title
	byTitle     bool // no name is printed: the title stands for its holder
	honorific   bool
	plural      bool // 'các đồng chí' opens the list that this name is in
	opensList   bool // a list of names starts with it or goes on
}

// person is someone of this article.
type person struct {
	full     string
	key      string
	mentions []*name
	aliases  []string
}

// Names that stand for a cause and not for someone who takes part.
var symbolic = map[string]bool{"hồ chí": true, "bác hồ": true, "hồ chí minh": true, "mác": true, "lê nin": true, "lênin": true, "mác - lênin": true}

// findNames collects the people named in the text.
func (s *scan) findNames() {
	for _, sentence := range s.art.Sentences {
		if sentence.Role == article.Furniture || sentence.Role == article.Byline {
			continue
		}
		for i := sentence.From; i < sentence.To; {
			if !s.toks[i].Upper || s.taken[i] {
				i++
				continue
			}
			n := s.readName(i, sentence)
			if n == nil {
				i++
				continue
			}
			s.names = append(s.names, n)
			s.nameAt[n.from] = int32(len(s.names))
			for k := n.from; k < n.to; k++ {
				s.taken[k] = true
			}
			i = n.to
		}
	}
}

// sentenceOpeners are words that open a sentence and are in no name: captions stand before the text without a full stop.
var sentenceOpeners = map[string]bool{"qua": true, "theo": true, "sau": true, "trong": true, "tại": true, "với": true, "để": true, "trước": true, "khi": true,
	"nếu": true, "đây": true, "các": true, "những": true, "về": true, "ảnh": true, "cùng": true, "ngoài": true, "trên": true}

// readName reads a name at token i, a capitalised word.
func (s *scan) readName(i int, sentence article.Sentence) *name {
	if s.credit(i, sentence) {
		return nil
	}
	if (s.w.Starts(lexicon.KindHonorific, i, sentence.To) || s.w.Starts(lexicon.KindRank, i, sentence.To) && !s.surname(i)) && s.upper(i+1) {
		return nil // 'Ông' is a family name too, but not before a name; '; ThS | NAME'
	}
	limit := sentence.To
	if s.w.Starts(lexicon.KindHead, i, limit) && !s.surname(i) || s.w.Starts(lexicon.KindCountry, i, limit) && !s.surname(i) && !s.oneOf(i-1, "bà", "chị", "ông", "chí") {
		return nil // but 'bà Nga' is no country
	}
	if s.is(i, "bộ") || s.is(i, "ban") || s.w.Starts(lexicon.KindNotName, i, limit) && !s.surname(i) || s.w.Starts(lexicon.KindStop, i, limit) && !s.surname(i) && !s.calledByStopWord(i, sentence) {
		return nil
	}
	run := i + 1
	if s.oneOf(run, "'", "’") && s.glued(run) && s.word(run+1) && s.glued(run+1) {
		run += 2
	}
	for run < limit && run-i < 6 && s.word(run) && s.toks[run].Upper && s.same(run) && !s.glued(run) && !s.taken[run] && !s.startsOther(run, limit) && !(run > i+1 && sentenceOpeners[s.key(run)]) {
		run++
	}
	for run > i && run+1 < limit && s.is(run, "-") && s.glued(run) && s.glued(run+1) && (s.upper(run+1) || s.word(run+1) && run > i+1) && (!syllable(s.key(run-1)) || !syllable(s.key(run+1))) {
		run += 2 // 'Miguel Díaz-Canel', 'Kim Min-jun'
	}
	if run > i+1 && s.is(run, "/") && s.glued(run) && s.toks[run-1].End-s.toks[run-1].Start == 1 {
		run-- // 'NAME P/V: ...' in an interview
	}
	// "H'Vi", "K'ré"
	for run < limit && s.oneOf(run, "'", "’") && s.glued(run) && s.word(run+1) && s.glued(run+1) && run-i < 6 {
		run += 2
		for run < limit && s.word(run) && s.toks[run].Upper && s.same(run) && !s.taken[run] && !s.startsOther(run, limit) && run-i < 8 {
			run++
		}
	}
	if end, _ := s.w.Longest(lexicon.KindCountry, i, limit); end-i >= 2 {
		return nil
	}
	if end, _ := s.w.Longest(lexicon.KindPlace, i+1, run); s.is(i, "đoàn") && end == run {
		return nil // 'đại biểu A, Đoàn Cà Mau'
	}
	if end, _ := s.w.Longest(lexicon.KindPlace, i, run); end > i && end < run && s.surname(end) {
		return nil // 'Hà Nội NAME': the name is read on its own
	}
	left, honorific := s.before(lexicon.KindHonorific, i, sentence.From)
	if honorific && s.taken[left] {
		honorific = false // 'Thủ tướng Anh | NAME'
	}
	if !honorific {
		left = i
	}
	if !s.surname(i) && s.toks[i].End-s.toks[i].Start <= 2 && s.oneOf(i+1, "'", "’") && run > i+2 {
		return s.ethnicName(&name{from: i, to: run, left: left, honorific: honorific}, sentence) // "K'Mák", "H'Vi Niê"
	}
	if s.acronymIn(i, run) {
		return nil // 'Giám đốc Cảng HKQT Tân Sơn Nhất'
	}
	titled := i > 0 && (s.titleEnding(i) || s.rankEnding(i, sentence.From))
	if start, ok := s.before(lexicon.KindCountry, i, sentence.From); ok && s.titleEnding(start) {
		titled, left = true, start // 'Thủ tướng Lào NAME'
	}
	to, length, short := run, run-i, false
	for k := i + 1; k < run; k++ {
		if s.glued(k) {
			length-- // "Rơ Châm H'Phik" has three words
		}
	}
	caps := s.toks[i].AllUpper
	switch {
	case s.surname(i) && length >= 2 && !caps:
		if length > 4 && length == run-i && !(length == 5 && (s.is(i+1, "thị") || s.is(i+2, "thị"))) {
			to = i + 4
		}
	case s.surname(i) && length >= 2 && caps && honorific:
	case honorific && length <= 2 && !caps:
		short = length == 1 || !s.foreign(i, run) && !s.letterName(i, run) || s.taken[run-1]
	case (honorific || titled || s.listedWithTitle(i, run)) && length >= 2 && !caps && !s.w.Starts(lexicon.KindPlace, i, limit):
	default:
		return nil
	}
	if end, _ := s.w.Longest(lexicon.KindPlace, i, limit); end >= to && !honorific {
		return nil
	}
	if symbolic[s.fold(i, to)] {
		return nil
	}
	if !honorific && !titled {
		if _, no := s.before(lexicon.KindNotPerson, i, sentence.From); no || s.otherEnd(i, sentence.From) || s.listOfPlaces(i, sentence.From) {
			return nil
		}
		if s.number(i-1) && s.is(i-2, "/") && s.glued(i-1) {
			return nil // '164/235 NAME': a street
		}
		// two words without any sign of a person are as often a place or a product
		if to-i == 2 && !(s.oneOf(to, ",", "-", "(") && s.titleOnceHeld(to+1) != nil) && !s.listed(i, to) && !s.called(i, sentence.From) && !(s.is(i-2, "đại", "biểu") && s.is(to, "(") && s.delegationBehind(to+1) >= 0) {
			return nil
		}
		// the middle of a longer name: 'Bắc | Ninh Loan'
		if i > sentence.From+1 && s.upper(i-1) && s.same(i) && !s.taken[i-1] && !s.glued(i) {
			return nil
		}
	}
	n := &name{from: i, to: to, left: left, right: to, short: short, honorific: honorific, full: s.clean(i, to)}
	if k := len(s.names) - 1; k >= 0 && s.names[k].to == i-1 && s.oneOf(i-1, ",", "và") {
		n.opensList = s.names[k].opensList || s.is(s.names[k].left-1, ":")
	}
	return n
}

// acronymIn reports whether a word of three capitals or more stands among others from token from to token to.
func (s *scan) acronymIn(from, to int) bool {
	acronym, word := false, false
	for k := from; k < to; k++ {
		if t := &s.toks[k]; !t.AllUpper {
			word = true
		} else if t.End-t.Start > 2 && !syllable(s.key(k)) {
			acronym = true
		}
	}
	return acronym && word
}

// calledByStopWord reports whether token i, a word that is in no name but at its end, is printed as one: 'ông | Nên', 'bà | Được'.
func (s *scan) calledByStopWord(i int, sentence article.Sentence) bool {
	return s.oneOf(i-1, "ông", "bà", "anh", "chị", "chí") && !s.upper(i+1) && !s.toks[i].AllUpper && i > sentence.From
}

// listOfPlaces reports whether token i is in a list behind the word for something else than people: 'các trường: A, B'.
func (s *scan) listOfPlaces(i, from int) bool {
	const reach = 30 // tokens
	k := i - 1
	for k > from && k > i-reach && (s.upper(k) || s.oneOf(k, ",", "và")) {
		k--
	}
	if !s.is(k, ":") {
		return false
	}
	_, no := s.before(lexicon.KindNotPerson, k, from)
	return no && !s.taken[k-1] // not 'các Phó Chủ tịch UBND tỉnh: A, B'
}

// otherEnd reports whether token i is behind a dash that joins it to the name of a street or a place: 'nút giao A - B'.
func (s *scan) otherEnd(i, from int) bool {
	if !s.oneOf(i-1, "-", "–") {
		return false
	}
	k := i - 1
	for k > from && k > i-6 && s.upper(k-1) {
		k--
	}
	_, no := s.before(lexicon.KindNotPerson, k, from)
	return no && k < i-1
}

// letterName reports whether two words are a name of the highlands, whose first is a letter: 'A Pớt', 'Y Vinh'.
func (s *scan) letterName(i, run int) bool {
	return run == i+2 && s.oneOf(i, "a", "y") && !s.toks[i+1].AllUpper
}

// foreign reports whether a word from token i to end is no Vietnamese syllable: 'Somphone', 'Hun Manet'.
func (s *scan) foreign(i, end int) bool {
	for ; i < end; i++ {
		if !syllable(s.key(i)) {
			return true
		}
	}
	return false
}

// ethnicName finishes a name that begins with a letter and an apostrophe.
func (s *scan) ethnicName(n *name, sentence article.Sentence) *name {
	n.right = n.to
	n.full = s.clean(n.from, n.to)
	if !n.honorific && !s.titleEnding(n.from) && !s.listedWithTitle(n.from, n.to) {
		return nil
	}
	return n
}

// listedWithTitle holds for capitals in a list that a title follows: '; Xaysomphone Phomvihane, Chủ tịch Quốc hội'.
func (s *scan) listedWithTitle(from, to int) bool {
	return s.oneOf(from-1, ";", ":", "và", ",") && s.oneOf(to, ",", "-") && to+1 < len(s.toks) && s.titleOnceHeld(to+1) != nil && s.oneOf(from-1, ";", ":", "và")
}

// titleOnceHeld is the title at token i, or behind the word there that says that it was held before: '| cựu Giám đốc X'.
func (s *scan) titleOnceHeld(i int) *title {
	if t := s.titleStarting(i); t != nil || i >= len(s.toks) {
		return t
	}
	end, _ := s.w.Longest(lexicon.KindFormer, i, len(s.toks))
	return s.titleStarting(end)
}

// startsOther reports whether something else than a name begins at i.
func (s *scan) startsOther(i, limit int) bool {
	return s.titleStarting(i) != nil || s.bodyAt[i] != 0 || s.w.Starts(lexicon.KindMeetingHead, i, limit) || s.w.Starts(lexicon.KindRank, i, limit) && !s.surname(i) ||
		s.oneOf(i, "đồng", "ông", "bà") && s.w.Starts(lexicon.KindHonorific, i, limit) && s.upper(i+1) || s.oneOf(i, "sáng", "chiều", "tối", "ngày") && (s.number(i+1) || s.oneOf(i+1, "nay", "qua", "cùng"))
}

// titleEnding reports whether a title ends right before token i.
func (s *scan) titleEnding(i int) bool { return s.titleBefore(i) != nil }

func (s *scan) titleBefore(i int) *title {
	if i <= 0 || !s.taken[i-1] { // as in all titles
		return nil
	}
	for k := i - 1; k >= 0 && k > i-40; k-- {
		if at := s.titleAt[k]; at != 0 {
			if t := s.titles[at-1]; t.to == i {
				return t
			} else if t.to > i {
				return nil
			}
		}
	}
	return nil
}

func (s *scan) rankEnding(i, from int) bool {
	_, ok := s.before(lexicon.KindRank, i, from)
	return ok && !s.called(i, from)
}

// called reports whether a word for who someone is stands before token i: 'cựu chiến binh NAME'.
func (s *scan) called(i, from int) bool {
	start, ok := s.before(lexicon.KindRank, i, from)
	if !ok {
		return false
	}
	_, row := s.w.Longest(lexicon.KindRank, start, i)
	return row == lexicon.Calling
}

// listed reports whether two words go on a list of people: ': A, | B;', 'các ông A, | B và C'.
func (s *scan) listed(from, to int) bool {
	if len(s.names) == 0 || !s.surname(from) || !s.oneOf(from-1, ",", "và") || !s.oneOf(to, ",", ";", ".", "và", ")") || s.w.Starts(lexicon.KindDistrict, from, to) {
		return false
	}
	last := s.names[len(s.names)-1]
	if last.short || last.to != from-1 {
		return false
	}
	if s.is(last.left-1, ":") || s.pluralHonorific(last.left) && last.honorific {
		last.opensList = true
	}
	return last.opensList
}

// credit reports whether token i is part of a photo credit: 'Ảnh: An Đăng/TTXVN'.
func (s *scan) credit(i int, sentence article.Sentence) bool {
	for k := i - 1; k >= sentence.From && k > i-10; k-- {
		if !s.punctuation(k) {
			continue
		}
		if s.is(k, ":") && s.oneOf(k-1, "ảnh", "nguồn", "tin", "bài") {
			return true
		}
		if s.is(k, ",") && s.is(k-3, "nguồn", "hình", "ảnh") {
			return true
		}
		if s.oneOf(k, ".", ";", ")") {
			return false
		}
	}
	return false
}

// settlePeople makes people of names: full names by their key, short ones by the given name that they share.
func (s *scan) settlePeople() []*person {
	var people []*person
	byKey := map[string]*person{}
	for _, n := range s.names {
		if n.short {
			continue
		}
		key := s.fold(n.from, n.to)
		p := byKey[key]
		if p == nil {
			p = &person{full: n.full, key: key}
			byKey[key] = p
			people = append(people, p)
		}
		n.person = p
		p.mentions = append(p.mentions, n)
	}
	// A short name is that of the person named last before it, or else of the first one behind, whose name ends so: 'Đức Duy'
	// after 'Đỗ Đức Duy'; but 'Trần Mai' after 'Trần Thị Mai' stays apart.
	first, last := map[string]*person{}, map[string]*person{}
	for _, p := range people {
		for short := range shortNames(p.key) {
			if first[short] == nil {
				first[short] = p
			}
		}
	}
	kept := s.names[:0]
	for _, n := range s.names {
		if n.short {
			short := s.fold(n.from, n.to)
			if p := cmp.Or(last[short], first[short]); p != nil {
				n.person = p
				p.mentions = append(p.mentions, n)
				p.aliases = append(p.aliases, s.clean(n.left, n.to))
			}
		}
		if n.person != nil {
			for short := range shortNames(n.person.key) {
				last[short] = n.person
			}
		}
		if n.person != nil {
			kept = append(kept, n)
		} else {
			s.strangers = append(s.strangers, n)
		}
	}
	s.names = kept
	return people
}

// shortNames are what a person may be called by, from the key of the full name: 'duc duy' and 'duy' for 'do duc duy'.
func shortNames(key string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for at := strings.IndexByte(key, ' '); at >= 0; at = strings.IndexByte(key, ' ') {
			if key = key[at+1:]; !yield(key) {
				return
			}
		}
	}
}

// firstName is the index of the first name at or behind token from.
func (s *scan) firstName(from int) int {
	return sort.Search(len(s.names), func(i int) bool { return s.names[i].from >= from })
}

// spokenOf is who 'ông', 'bà' before token i stands for: the last one named before, less than far tokens before it, but not where 'ông' stands
// before the names of a sentence for someone else: 'Ông A ... . Ông từng là trợ lý của ông B. | Năm 2003, ông ...'.
func (s *scan) spokenOf(i, far int) *name {
	n := s.lastName(i, far)
	for at := i; n != nil; {
		sentence := s.sentenceOf(n.from)
		if sentence.To > at {
			return n
		}
		first := s.names[s.firstName(sentence.From)]
		if !s.pronounIn(sentence.From, first.left) {
			return n
		}
		at = sentence.From
		before := s.lastName(at, far)
		if before == nil {
			return n
		}
		n = before
	}
	return n
}

// pronounIn reports whether 'ông', 'bà', 'đồng chí' stands for someone in a range.
func (s *scan) pronounIn(from, to int) bool {
	for k := from; k < to; k++ {
		if end, row := s.w.Longest(lexicon.KindHonorific, k, to); end > k && row == 0 && !s.upper(end) && (s.oneOf(k, "ông", "bà") || s.is(k, "đồng", "chí")) && !s.pluralHonorific(k) {
			return true
		}
	}
	return false
}

// lastName is the name that was printed last before token i, less than far tokens before it; nil if there is none.
func (s *scan) lastName(i, far int) *name {
	if k := s.firstName(i); k > 0 && i-s.names[k-1].to < far {
		return s.names[k-1]
	}
	return nil
}
