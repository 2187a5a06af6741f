package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// careers reads what a curriculum vitae says that someone was: 'Từ năm 2010 đến năm 2015, ông là T1, T2', 'Năm 2016, bà
// giữ chức T', 'Ông từng giữ các chức vụ: T1, T2'. The years are the stated start and end; 'đến nay' says that it goes on.
func (s *scan) careers() []*holding {
	var out []*holding
	var last *holding // of the title before
	var before *holding
	var about *name // whose career was read last
	for _, t := range s.titles {
		if t.held || t.deputed {
			last = nil
			continue
		}
		sentence := s.sentenceOf(t.from)
		if sentence.Role != article.Body {
			continue
		}
		if last != nil && last.title.to < t.from && s.listGoesOn(s.behindBrackets(last.title.to, t.from), t.from) {
			h := *last // the next of a list
			h.title, h.to = t, t.to
			t.held = true
			out = append(out, &h)
			last = &h
			continue
		}
		last = nil
		clause := s.clauseOf(sentence.From, t.from)
		verb, ok := s.officeVerb(t.from, sentence.From)
		at, entry := s.entryOfCareer(clause, t.from)
		if entry {
			verb, ok = at, true
		}
		if !ok || s.nominated(sentence, verb) {
			continue
		}
		since, until, lasting := s.period(clause, verb)
		if since == nil {
			since, until, lasting = s.period(sentence.From, verb)
		}
		together := before != nil && before.until != nil && s.is(verb-2, "đồng", "thời") && s.sentenceOf(before.title.from).To == sentence.From
		if since == nil && together { // 'Từ 2010 đến 2015, ông là T1. Ông đồng thời làm | T2'
			since, until = before.since, before.until
		}
		if since == nil && !s.once(sentence.From, t.from) {
			continue
		}
		var who *name
		if entry {
			const far = 800 // tokens: who a list of years and posts is about stands above it
			if who = s.lastName(clause, far); who != nil && who.from < sentence.From && about != nil && t.from-about.to < far {
				who = about
			}
		} else {
			who = s.subjectOf(sentence, verb)
		}
		if who == nil || since == nil && who.left > sentence.From && verb-who.right > 8 {
			continue
		}
		t.held, about = true, who
		h := &holding{person: who.person, title: t, from: sentence.From, to: t.to, rule: "positions.career", resolved: who.from < sentence.From || who.short,
			since: since, until: until, former: !lasting}
		if rank := s.rankBefore(t.from, clause); rank < t.from {
			for _, r := range s.ranks(rank, t.from-1) {
				of := *h
				of.title = rankTitle(r, rank, t.from-1)
				out = append(out, &of)
			}
		}
		out = append(out, h)
		last, before = h, h
	}
	return out
}

// clauseOf is where the part of a sentence starts, behind a semicolon, that holds token i.
func (s *scan) clauseOf(from, i int) int {
	for k := i - 1; k > from; k-- {
		if s.is(k, ";") {
			return k + 1
		}
	}
	return from
}

// entryOfCareer reports whether nothing but a span of time stands before the office at token i, and where the span ends: '- Từ tháng
// 9/2010 đến nay: | T', '2005 - 2010: Đại tá, | T', 'năm 1978-1979, là | T'.
func (s *scan) entryOfCareer(from, i int) (end int, ok bool) {
	const longest = 16 // tokens
	end = s.rankBefore(i, from)
	if s.oneOf(end-1, "là", "làm") {
		end--
	}
	if end--; end <= from || end-from > longest || !s.is(end, ":") && !s.is(end, ",") {
		return end, false
	}
	year := false
	for k := from; k < end; k++ {
		year = year || s.number(k) && s.digits(k) == 4
		if s.word(k) && !s.oneOf(k, "từ", "đến", "năm", "tháng", "nay", "giai", "đoạn", "đầu", "cuối", "và", "ngày") {
			return end, false
		}
	}
	return end, year
}

// rankBefore is where a rank starts that stands before the office at token i: '| Đại tá, T'; i if there is none.
func (s *scan) rankBefore(i, from int) int {
	if s.is(i-1, ",") {
		if rank, ok := s.before(lexicon.KindRank, i-1, from); ok {
			return rank
		}
	}
	return i
}

// degrees reads the academic degrees in what is told about someone: 'Ông A, quê X, trình độ Thạc sĩ Luật, Cử nhân Kinh tế'.
func (s *scan) degrees() []*holding {
	const reach = 16 // tokens
	var out []*holding
	for i := range s.toks {
		if !s.w.MayStart(i, rankWords) {
			continue
		}
		end, row := s.w.Longest(lexicon.KindRank, i, len(s.toks))
		if end == i || row < lexicon.FirstDegree || s.upper(end) && s.surname(end) {
			continue
		}
		sentence := s.sentenceOf(i)
		for k := i - 1; k >= sentence.From && k > i-reach && !s.is(k, ";"); k-- {
			if !s.is(k, "trình", "độ") && !s.is(k, "học", "vị") && !s.is(k, "học", "hàm") {
				continue
			}
			if s.is(k-2, "người", "có") || s.is(k-2, "người", "đạt") {
				break // 'số người có trình độ tiến sĩ'
			}
			if who := s.subjectOf(sentence, k); who != nil && sentence.Role == article.Body {
				for _, degree := range s.ranks(i, end) {
					out = append(out, &holding{person: who.person, title: rankTitle(degree, i, end), from: min(who.left, k), to: end, rule: "positions.degree", resolved: who.from < sentence.From || who.short})
				}
			}
			break
		}
	}
	return out
}

var rankWords = lexicon.Kinds(lexicon.KindRank)

// officeVerb finds what gives an office to someone right before token i: 'là', 'giữ chức', 'từng giữ các chức vụ lãnh đạo như:'.
func (s *scan) officeVerb(i, from int) (verb int, ok bool) {
	if verb, ok = s.before(lexicon.KindAppoint, i, from); ok {
		return verb, true
	}
	if s.is(i-1, "từng") || s.is(i-1, "nguyên") && s.oneOf(i-2, "ông", "bà", "chí", "cũng") {
		return i - 1, true // 'Ông từng | Cục trưởng X', 'Bà nguyên | Cục trưởng X'
	}
	if s.is(i-1, ":") && s.is(i-3, "nguyên", "là") {
		return i - 2, true // 'Ông A nguyên là: | T1; T2'
	}
	if s.is(i-1, "nguyên") && s.is(i-2, "là") {
		return i - 2, true
	}
	const filling = 12 // tokens
	k := i
	for k > from && k > i-filling && officeWords[s.key(k-1)] {
		k--
	}
	if k < i && (s.oneOf(k-1, "giữ", "nhiệm", "nhận") || s.oneOf(k-2, "kinh", "trải") && s.is(k-1, "qua")) {
		return k, true
	}
	const reach = 24 // tokens
	if s.oneOf(i-1, ":", "như") {
		for k := i - 1; k >= from && k > i-reach; k-- {
			if s.oneOf(k, "chức", "cương") {
				return k, true
			}
		}
	}
	if s.oneOf(i-1, ",", ";", "rồi") { // 'từng là cán bộ Sở X, | T'
		for k := i - 2; k >= from && k > i-reach && !s.nameStarts(k) && s.titleStarting(k) == nil && !s.oneOf(k, "đã", "được", "bị", "có", "khi", "sau", "ông", "bà", "chí", "năm", "của"); k-- {
			if verb, ok = s.before(lexicon.KindAppoint, k, from); ok {
				return verb, s.is(verb-1, "từng")
			}
		}
	}
	return i, false
}

// officeWords stand between the verb and the offices that someone had: 'kinh qua | nhiều vị trí lãnh đạo, quản lý như: | T1, T2'.
var officeWords = map[string]bool{"các": true, "nhiều": true, "chức": true, "vụ": true, "danh": true, "vị": true, "trí": true, "trị": true, "cương": true, "công": true, "tác": true,
	"lãnh": true, "đạo": true, "quản": true, "lý": true, "chủ": true, "chốt": true, "quan": true, "trọng": true, "khác": true, "nhau": true, "như": true, ":": true, ",": true}

// once reports whether a clause says that something was before: 'từng', 'trải qua', 'lần lượt'.
func (s *scan) once(from, to int) bool {
	for k := from; k < to; k++ {
		if s.is(k, "từng") || s.is(k, "nguyên", "là") || s.is(k, "nguyên") && k == to-1 || s.is(k, "trải", "qua") || s.is(k, "kinh", "qua") || s.is(k, "có", "thời", "gian") || s.is(k, "lần", "lượt") || s.is(k, "sau", "đó") || s.is(k, "khi", "còn") || s.is(k, "lúc", "còn") || s.is(k, "vốn", "là") {
			return true
		}
	}
	return false
}

// listGoesOn reports whether only the marks of a list stand between two titles, behind what may be left of the name of a body.
func (s *scan) listGoesOn(from, to int) bool {
	const rest = 8 // words
	marks := false
	for k := to - 1; k >= from; k-- {
		switch {
		case k == to-1 && s.is(k, "là") && s.oneOf(k-1, "và", ","), k == to-1 && s.oneOf(k, "nguyên", "cựu"):
		case s.oneOf(k, ",", ";", "và", "kiêm", "rồi"):
			if marks && k < to-3 && s.bodyStarting(k+1) == nil {
				return false // something else of the list stands between
			}
			marks = true
		case !marks, !s.word(k) && !s.number(k) && !s.is(k, "-"), s.oneOf(k, "là", "được", "đã", "bị", "có", "khi", "sau", "ông", "bà", "chí", "năm", "từ", "đến"), k < to-rest, s.nameStarts(k):
			return false
		}
	}
	return marks || from >= to
}

// period is the last span of years before token to: 'Từ năm 2010 đến năm 2015', 'năm 1987-1992', 'Từ tháng 7/2015 đến
// tháng 4/2016', 'Năm 2020'. lasting says that it ends 'đến nay'. since is nil where no year is printed.
func (s *scan) period(from, to int) (since, until *date, lasting bool) {
	for k := from; k < to; k++ {
		opens := k == from || k == from+1 && s.oneOf(from, "-", "–", "+", "*")
		if !s.oneOf(k, "năm", "tháng", "từ", "giai") && !(opens && s.number(k) && s.oneOf(k+1, "-", "–", "/")) {
			continue
		}
		first, at := s.yearOf(k, to)
		if first == nil {
			continue
		}
		since, until, lasting = first, nil, false
		if s.oneOf(at, "đến", "-", "–") {
			if s.is(at+1, "nay") {
				lasting, at = true, at+2
			} else if end, behind := s.yearOf(at+1, to); end != nil {
				until, at = end, behind
			}
		}
		k = at - 1
	}
	return since, until, lasting
}

// spanOpens reports whether a sentence opens with a span of years, so that a post in it was held then and not now: 'Giai đoạn 2010 - 2015, ...'.
func (s *scan) spanOpens(sentence article.Sentence, verb int) bool {
	const longest = 12 // tokens
	at := sentence.From
	if s.is(at, "trong") {
		at++
	}
	if !s.oneOf(at, "từ", "giai", "năm", "tháng") {
		return false
	}
	_, until, _ := s.period(at, min(verb, at+longest))
	return until != nil
}

// yearOf reads 'năm 2010', 'từ năm 2010', 'tháng 7/2015', '2015' at token i.
func (s *scan) yearOf(i, limit int) (*date, int) {
	at := i
	for s.oneOf(at, "từ", "giai", "đoạn", "cuối", "đầu") && at < limit {
		at++
	}
	month := 0
	if s.is(at, "tháng") && s.number(at+1) && s.digits(at+1) <= 2 {
		month = s.value(at + 1)
		at += 2
		if s.oneOf(at, "/", "-", ".") {
			at++
		}
	} else if s.number(at) && s.digits(at) <= 2 && s.oneOf(at+1, "/", "-") && s.number(at+2) && s.digits(at+2) == 4 {
		month, at = s.value(at), at+2
	}
	if s.is(at, "năm") {
		at++
	}
	if at >= limit || !s.number(at) || s.digits(at) != 4 || month > 12 {
		return nil, i
	}
	year := s.value(at)
	if year < 1930 || year > 2100 {
		return nil, i
	}
	return &date{from: i, to: at + 1, year: year, month: month}, at + 1
}

// subjectOf is who a clause of a curriculum vitae is about: the one named in the sentence before the verb, or, for
// 'ông', 'bà', 'đồng chí', the last one named before.
func (s *scan) subjectOf(sentence article.Sentence, verb int) *name {
	var who *name
	for i := s.firstName(sentence.From); i < len(s.names) && s.names[i].to <= verb; i++ {
		if !s.inBrackets(s.names[i], verb) {
			who = s.names[i]
		}
	}
	if who != nil {
		if !s.appointed(who.right, verb) && verb-who.right > 12 {
			return nil
		}
		return who
	}
	pronoun := -1
	for k := sentence.From; k < verb; k++ {
		if end, _ := s.w.Longest(lexicon.KindHonorific, k, verb); end > k {
			if pronoun = end - 1; s.upper(end) { // 'Ông Văn', whoever that is, is none
				pronoun = -1
			}
		}
	}
	if pronoun < 0 {
		return nil
	}
	const far = 400 // tokens
	return s.calledSo(pronoun, far)
}

// calledSo is whom a pronoun at token i stands for: the last one named before, at most far tokens ahead, or the one whom the same sentence calls so where
// that one is not: 'Ông A sinh cùng quê với Thủ tướng B. | Ông ...'. nil if there is none.
func (s *scan) calledSo(i, far int) *name {
	last := s.spokenOf(i, far)
	if last == nil {
		return nil
	}
	from := s.sentenceOf(last.from).From
	for k := s.firstName(last.to) - 1; k >= 0 && s.names[k].from >= from; k-- {
		if s.key(s.names[k].from-1) == s.key(i) {
			return s.names[k]
		}
	}
	return last
}
