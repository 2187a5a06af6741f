package extract

import (
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// title is one printed title, with the body it is held in.
type title struct {
	from, to int // the whole of it, organisation and term included
	end      int // where the words of the title itself end
	name     string
	rank     string
	body     *organization // nil if none is printed or fixed
	none     bool          // the title takes no organisation
	former   bool          // 'nguyên', 'cựu': held before
	deputed  bool          // of someone who is spoken for
	resolved bool          // the body stands elsewhere in the text
	military bool          // a rank and not an office
	unknown  bool          // of a body that is printed without its name, which the article does not print either
	state    bool          // an office of a state, of Việt Nam if no country is printed
	country  string        // of which state, at the end of the name; "" if none is printed
	held     bool          // some person was found to hold it
}

var titlesAndBodies = lexicon.Kinds(lexicon.KindTitle, lexicon.KindOrganization, lexicon.KindHead)

// titlesAndOrganizations walks the text once. Titles come first at every token, since they begin with words that also
// begin names of bodies ('Phó Trưởng Ban Thường trực Ban ...').
func (s *scan) titlesAndOrganizations() {
	for i := 0; i < len(s.toks); {
		if !s.word(i) || s.taken[i] || !s.toks[i].AllUpper && !s.w.MayStart(i, titlesAndBodies) {
			i++
			continue
		}
		if s.sentenceOf(i).Role == article.Byline {
			i++
			continue
		}
		limit := s.phraseLimit(i)
		if t := s.readTitle(i, limit); t != nil {
			s.titles = append(s.titles, t)
			s.titleAt[i] = int32(len(s.titles))
			for k := t.from; k < t.to; k++ {
				s.taken[k] = true
			}
			if t.body != nil && t.body.to > t.body.from {
				s.addOrganization(t.body)
				if b := t.body.belongs; b != nil && b.from >= t.body.to && b.to <= t.to {
					s.addOrganization(b)
				}
			}
			i = t.to
			continue
		}
		if to := s.departments(i, limit); to > i {
			i = to
			continue
		}
		if o := s.organization(i, limit, false); o != nil {
			s.addOrganization(o)
			i = o.to
			continue
		}
		i++
	}
}

// titleStarting is the title at token i, nil if none starts there.
func (s *scan) titleStarting(i int) *title {
	if i < 0 || i >= len(s.titleAt) || s.titleAt[i] == 0 {
		return nil
	}
	return s.titles[s.titleAt[i]-1]
}

// phraseLimit is where a phrase that starts at i must end: the line's end, or the length of the longest name.
func (s *scan) phraseLimit(i int) int {
	limit := min(s.sentenceOf(i).To, i+40)
	k := i + 1
	if s.phrase.from <= i && i < s.phrase.to {
		k = s.phrase.to // the phrase that was asked for last had no wide gap up to there
	}
	for k < limit && s.same(k) {
		k++
	}
	s.phrase.from, s.phrase.to = i, k
	return min(k, limit)
}

// readTitle reads a title and its organisation at token i.
func (s *scan) readTitle(i, limit int) *title {
	end, row := s.w.Longest(lexicon.KindTitle, i, limit)
	if end == i {
		return nil
	}
	entry := &s.lex.Titles[row]
	if end == i+2 && s.is(i, "ct") {
		end-- // 'CT | UBND': the letters alone stand for other things too
	}
	if s.is(i, "vụ") && s.is(i-1, "chức") && !(s.upper(i) && !s.upper(i+1)) && !s.is(end, "vụ") {
		return nil // 'giữ chức vụ Trưởng Ban', but 'giữ chức Vụ trưởng'
	}
	if s.is(i-1, "ban") && (s.is(end-2, "giám", "đốc") || s.is(end-2, "chủ", "nhiệm")) && end-i <= 3 {
		return nil // 'Ban Giám đốc'
	}
	if s.is(end, "quán") && s.oneOf(end-1, "sứ", "sự") {
		return nil // 'Đại sứ quán'
	}
	t := &title{from: i, end: end, to: end, name: entry.Title, rank: entry.Rank}
	if s.is(end, "phụ", "trách") {
		end += 2
		if s.is(end, "ban", "giám") && s.oneOf(end+2, "đốc", "hiệu") {
			end += 3 // 'Phó Giám đốc phụ trách Ban Giám đốc | X'
		}
		t.end, t.to = end, end
	}
	if s.is(end, "chuyên", "trách") && (t.rank == "HEAD" || t.rank == "DEPUTY") && !strings.HasSuffix(t.name, "chuyên trách") {
		end += 2
		t.name, t.end, t.to = t.name+" chuyên trách", end, end
	}
	if s.is(i-1, "hàm") && (strings.HasSuffix(t.name, "trưởng") || t.rank == "DEPUTY") {
		t.name = "Hàm " + t.name // the rank without the office
	}
	t.former = s.formerly(i)
	if s.is(i-2, "thay", "mặt") || s.is(i-3, "ủy", "quyền", "của") {
		t.deputed = true // 'Thừa ủy quyền của Bộ trưởng, Thứ trưởng A': it is not A's
	}
	switch entry.Organization {
	case "-":
		t.none = true
	case "", "?":
		t.body = s.bodyOfTitle(entry, end, limit)
	default:
		if entry.Title == "Thường trực" {
			o := s.organization(end, limit, true)
			if o == nil || o.key != "ban bí thư" {
				return nil
			}
			t.body = o
			break
		}
		t.body = s.fixedBody(entry.Organization, i, end, limit)
	}
	if t.body == nil && !t.none && s.is(end, ",") && s.upper(end+1) && s.w.MayStart(end+1, institutionsAndHeads) {
		// 'Phó Tổng Giám đốc, Công ty X'
		if o := s.organization(end+1, limit, true); o != nil && !o.bare && !o.generic && (o.kind == "ENTERPRISE" || o.kind == "EDUCATION") && s.titleStarting(end+1) == nil {
			t.body = o
		}
	}
	if t.body != nil && t.body.to > t.to {
		t.to = t.body.to
	}
	if t.body != nil && t.body.belongs != nil && t.body.belongs.from == t.to+1 {
		t.to = t.body.belongs.to // 'Cục trưởng Cục X, Bộ Y', 'Cục trưởng Cục X (Bộ Y)'
		if s.is(t.body.to, "(") && s.is(t.to, ")") {
			t.to++
		}
	}
	if entry.Organization != "" {
		// 'Ủy viên Trung ương' against 'Ủy viên' of 'Trung ương Đảng': the reading that covers more words
		if plain, row := s.w.Longest(lexicon.KindTitle, i, end-1); plain > i && s.lex.Titles[row].Organization == "" {
			short := &s.lex.Titles[row]
			if o := s.bodyOfTitle(short, plain, limit); o != nil && (o.to > t.to || o.to == t.to && o.canonical != "" && t.body != nil && t.body.canonical == "") {
				t.name, t.rank, t.end, t.to, t.body, t.none = short.Title, short.Rank, plain, o.to, o, false
			}
		}
	}
	if t.body == nil && s.commonNoun(i, end, t) {
		return nil
	}
	s.ofCountry(t, entry, limit)
	if _, to := s.termAt(t.to, limit); to > t.to {
		t.to = to
	}
	for at := t.to; ; { // 'nhiệm kỳ 2011 - 2016 và nhiệm kỳ 2016 - 2021', 'giai đoạn 2012 - 2014'
		if !(s.is(at, "nhiệm", "kỳ") || s.is(at, "giai", "đoạn")) || !s.number(at+2) || !s.oneOf(at+3, "-", "–") || !s.number(at+4) {
			break
		}
		t.to = at + 5
		if at = t.to; s.oneOf(at, "và", ",") {
			at++
		}
	}
	if entry.Title == "Đại biểu" {
		t.to = s.delegation(t.to, limit)
	}
	if to := t.to; s.is(to-2, "tổ", "chức") && s.occasion(to, limit) > to { // 'Trưởng Ban Tổ chức | Hội chợ'
		t.to = s.occasion(to, limit)
	}
	if to := s.village(end-1, limit); t.none && to > end && !(s.surname(end) && s.capitals(end, limit, 4) > end+2) { // 'Trưởng thôn | Đông Thành'
		t.to = to
	}
	if s.is(t.to, "(") && s.same(t.to) && s.is(t.to+2, ")") && s.toks[t.to+1].AllUpper && t.body != nil {
		t.to += 3 // 'Chủ tịch Hội Khuyến học (HKH) NAME'
	}
	return t
}

// occasion is the end of the words for what is organised, at token i: '| Hội chợ Xuân', '| cuộc thi'; i if there are none.
func (s *scan) occasion(i, limit int) int {
	const longest = 8 // words
	for _, word := range occasions {
		if !s.is(i, word...) {
			continue
		}
		to := i + len(word)
		for to < min(limit, i+longest) && s.word(to) && s.same(to) && !s.nameOfPerson(to, limit) && !s.stop(to, limit) && !s.saysOrComes(to, limit) {
			to++
		}
		return to
	}
	return i
}

// occasions are what has a committee of its own that organises it.
var occasions = [][]string{{"hội", "chợ"}, {"lễ", "hội"}, {"hội", "thi"}, {"hội", "thao"}, {"cuộc", "thi"}, {"giải"}, {"liên", "hoan"}, {"festival"}, {"chương", "trình"}, {"ngày", "hội"}, {"lễ", "kỷ", "niệm"}}

// formerly reports whether the words before a title at token i say that it was held before: 'nguyên', 'khi còn là', 'trong thời gian giữ chức'.
func (s *scan) formerly(i int) bool {
	if _, ok := s.before(lexicon.KindFormer, i, max(0, i-3)); ok {
		return true
	}
	verb, ok := s.before(lexicon.KindAppoint, i, 0)
	return ok && (s.is(verb-2, "khi", "còn") || s.is(verb-2, "lúc", "còn") || s.is(verb-2, "thời", "gian") || s.is(verb-1, "vốn"))
}

// ofCountry names the country with an office of another state, for that is another office than the one of Việt Nam: 'Tổng
// thống Nga', 'Tổng Bí thư, Chủ tịch nước Lào'; and with an ambassador both countries: 'Đại sứ Việt Nam tại Nhật Bản'.
func (s *scan) ofCountry(t *title, entry *lexicon.Title, limit int) {
	if t.body != nil {
		return
	}
	end := t.to
	if strings.HasPrefix(entry.Title, "Đại sứ") || strings.HasSuffix(entry.Title, "Tổng Lãnh sự") {
		if s.is(end, "của") {
			end++
		}
		if s.is(end, "việt", "nam") {
			end += 2
		} else {
			end = s.country(end, limit)
		}
		end = s.accredited(end, limit)
		t.country = s.clean(t.to, end)
		t.name, t.to = strings.TrimSpace(t.name+" "+t.country), end
		return
	}
	if t.state = entry.Organization == "?" || entry.Title == "Chủ tịch" || entry.Organization == "-" && entry.Rank != "MEMBER"; !t.state {
		return
	}
	if end = s.country(end, limit); end == t.to {
		return
	}
	t.country = s.clean(t.to, end)
	if n := len(s.titles); n > 0 && s.titles[n-1].state && s.titles[n-1].to == t.from-1 && s.oneOf(t.from-1, ",", "kiêm", "và") {
		s.titles[n-1].name += " " + t.country
		s.titles[n-1].country = t.country
	}
	t.name, t.to = t.name+" "+t.country, end
}

// delegation is the end of the place that a deputy is from: 'Đại biểu Quốc hội | tỉnh X', '| đoàn X'; at if none is printed.
func (s *scan) delegation(at, limit int) int {
	if s.is(at, "chuyên", "trách") {
		at += 2
	}
	k := at
	if s.is(k, "đoàn") || s.is(k, "thuộc", "đoàn") {
		k++
		if s.is(k, "đoàn") {
			k++
		}
	}
	k, _ = s.unit(k, limit, "")
	if end, _ := s.w.Longest(lexicon.KindPlace, k, limit); end > k && s.upper(k) {
		return end
	}
	return at
}

// commonNoun refuses words that are titles only with a name or a body beside them.
func (s *scan) commonNoun(i, end int, t *title) bool {
	if s.toks[i].Upper && end-i > 1 {
		return false
	}
	if s.upper(end) && s.same(end) || s.is(end, "-") || s.is(end, ",") {
		return false
	}
	if s.is(i-1, "làm") && t.rank == "HEAD" { // 'Đoàn công tác do ông A làm trưởng đoàn'
		const reach = 40 // tokens
		for k := i - 2; k > i-reach && k >= s.sentenceOf(i).From; k-- {
			if s.is(k, "do") {
				return false
			}
		}
	}
	return !s.toks[i].Upper
}

// bodyOfTitle reads the organisation behind a title.
func (s *scan) bodyOfTitle(entry *lexicon.Title, end, limit int) *organization {
	if entry.Shared > 0 && s.key(end) != s.key(end-entry.Shared) { // but 'Trưởng phòng | Phòng Nội vụ'
		if o := s.organization(end-entry.Shared, limit, true); o != nil && (o.to > end || o.to == end && o.generic && o.unit != "") {
			return o
		}
		// lower case: 'trưởng ban tổ chức Tỉnh ủy' is left to the words behind it
	}
	at := end
	if s.is(at, "đầu", "tiên") && (s.is(at+2, "của") || s.upper(at+2)) { // 'Chủ tịch đầu tiên của Hội X'
		at += 2
	}
	if s.is(at, "trực", "thuộc") {
		at++
	}
	if s.oneOf(at, "của", "thuộc") { // 'Vụ trưởng thuộc Bộ X'
		at++
	}
	if at >= limit || !s.same(at) {
		return nil
	}
	if entry.Title == "Bộ trưởng" || entry.Title == "Thứ trưởng" || strings.HasPrefix(entry.Title, "Thứ trưởng") || strings.HasPrefix(entry.Title, "Quyền Bộ trưởng") {
		if to, row := s.w.Longest(lexicon.KindField, at, limit); to > at && s.upper(at) {
			row := s.lex.Organizations[row]
			o := &organization{from: at, to: to, key: row.Key, name: row.Name, kind: row.Kind, canonical: row.Name}
			s.abroad(o, limit)
			return o
		}
		if o := s.ministryOf(at, limit); o != nil {
			return o
		}
	}
	if o := s.institution(at, limit); o != nil && s.upper(o.to) && s.personAt(o.to, s.capitals(o.to, limit, 5)) && !(s.upper(at) && s.w.Starts(lexicon.KindNotPerson, at, o.to)) {
		return o // 'Phó Chủ tịch Hội | NAME', but 'Hiệu trưởng Trường Lê Hồng Phong'
	}
	o := s.organization(at, limit, true)
	if o == nil {
		o = s.leadership(entry.Title, at, limit)
	}
	if o == nil {
		o = s.institution(at, limit)
	}
	if o == nil && at == end {
		o = s.bodyWithoutHead(entry.Title, at, limit)
	}
	if text := ""; o == nil && s.toks[at].AllUpper { // 'Tổng Thư ký | QH'
		if text = s.expansion(s.key(at)); text != "" {
			if ok, row := s.lookup(text); ok {
				of := &s.lex.Organizations[row]
				return &organization{from: at, to: at + 1, key: of.Key, name: of.Name, kind: of.Kind, canonical: of.Name}
			}
		}
	}
	if o == nil {
		// 'phó chủ tịch hội đồng', 'Trưởng Công an huyện': a body in lower case that the article names elsewhere
		if s.is(at, "hội", "đồng") && (at+2 >= limit || !s.word(at+2) || !s.same(at+2) || s.upper(at+2) || s.stop(at+2, limit) || s.saysOrComes(at+2, limit)) {
			return &organization{from: at, to: at + 2, key: "hội đồng", name: "hội đồng", kind: "GOVERNMENT", head: "hội đồng", bare: true}
		}
		return nil
	}
	return o
}

// bodyWithoutHead reads what a body is for behind a title whose first word is also that of the body, which is left out: 'Vụ trưởng | Pháp chế',
// 'Cục trưởng | Thi hành án dân sự TP X'.
func (s *scan) bodyWithoutHead(title string, at, limit int) *organization {
	head := headOf[title]
	if head == "" || head == "ban" || !s.upper(at) || !s.same(at) || s.toks[at].AllUpper || s.w.MayStart(at, notFields) && !s.is(at, "thi", "hành") || s.stop(at, limit) && !s.is(at, "tổ", "chức") {
		return nil
	}
	if n := s.capitals(at, limit, 5); s.surname(at) && n-at >= 2 {
		return nil // a name
	}
	const longest = 8 // words
	for to := min(at+longest, limit); to > at+1; to-- {
		if ok, row := s.lookup(head + " " + s.clean(at, to)); ok {
			of := &s.lex.Organizations[row]
			return &organization{from: at, to: to, key: of.Key, name: of.Name, kind: of.Kind, canonical: of.Name}
		}
	}
	o := &organization{from: at - 2, to: at, head: head, kind: "GOVERNMENT"}
	printed := s.nameOf(o.from, at)
	if !s.fieldComplement(o, at, limit, true, 0) || o.to-at < 2 {
		return nil
	}
	o.name = capitalised(head) + strings.TrimPrefix(o.name, printed)
	o.from = at
	return s.finish(o)
}

// notFields begin something else behind a title than what a body is for.
var notFields = lexicon.Kinds(lexicon.KindTitle, lexicon.KindHead, lexicon.KindOrganization, lexicon.KindPlace, lexicon.KindUnit, lexicon.KindHonorific, lexicon.KindRank)

var institutionsAndHeads = lexicon.Kinds(lexicon.KindInstitution, lexicon.KindHead, lexicon.KindOrganization)

var institutions = lexicon.Kinds(lexicon.KindInstitution)

// institution reads a body behind a title by what it is, without its name, which stands elsewhere in the article: 'Hiệu trưởng |
// nhà trường', 'Tư lệnh | Quân khu'; nil where the words go on to a name of their own ('Giám đốc bệnh viện huyện').
func (s *scan) institution(at, limit int) *organization {
	if !s.w.MayStart(at, institutions) {
		return nil
	}
	to, row := s.w.Longest(lexicon.KindInstitution, at, limit)
	if to == at || s.is(to, "ta") || to == at+1 && s.is(at, "hội", "đồng") {
		return nil
	}
	if to < limit && s.same(to) && !s.punctuation(to) && !s.glued(to) {
		switch {
		case s.upper(to) && !(s.surname(to) && s.capitals(to, limit, 5)-to >= 2) && !s.w.Starts(lexicon.KindHonorific, to, limit) && !s.w.Starts(lexicon.KindRank, to, limit):
			return nil
		case s.number(to), s.w.Starts(lexicon.KindUnit, to, limit), s.w.Starts(lexicon.KindPlace, to, limit):
			return nil
		case !s.upper(to) && !s.stop(to, limit) && !s.saysOrComes(to, limit):
			return nil
		}
	}
	return &organization{from: at, to: to, name: s.clean(at, to), key: s.fold(at, to), bare: true, names: s.lex.Institutions[row]}
}

// saysOrComes reports whether words stand at token i that go on behind who someone is: 'Giám đốc công ty | cho biết'.
func (s *scan) saysOrComes(i, limit int) bool {
	return s.takesPart(i, limit) || s.w.Starts(lexicon.KindAdverb, i, limit)
}

// takesPart reports whether a verb for what someone does at a meeting stands at token i.
func (s *scan) takesPart(i, limit int) bool {
	if s.w.MayStart(i, takingPart) {
		for _, kind := range [...]lexicon.Kind{lexicon.KindSpeak, lexicon.KindAttend, lexicon.KindChair, lexicon.KindConclude} {
			if s.w.Starts(kind, i, limit) {
				return true
			}
		}
	}
	return false
}

var takingPart = lexicon.Kinds(lexicon.KindSpeak, lexicon.KindAttend, lexicon.KindChair, lexicon.KindConclude)

// committees are the Party committees by the level that they lead.
var committees = map[string]string{"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy", "xã": "Đảng ủy", "phường": "Đảng ủy", "thị trấn": "Đảng ủy", "đặc khu": "Đảng ủy"}

// leadership is the body that leads a province, district or commune, where a title names only that: 'Chủ tịch | tỉnh X' is of
// its people's committee, 'Bí thư | huyện Y' of its Party committee.
func (s *scan) leadership(title string, at, limit int) *organization {
	next, unit := s.unit(at, limit, "")
	if to, row := s.w.Longest(lexicon.KindPlace, at, limit); next == at && to > at && s.upper(at) && strings.HasPrefix(s.lex.Places[row].Name, "Thành phố") {
		unit = "thành phố" // 'Chủ tịch TP.HCM'
	}
	if committees[unit] == "" || s.oneOf(next, "ủy", "đoàn", "trưởng", "đội") {
		return nil
	}
	o := &organization{from: at, to: at, kind: "GOVERNMENT", name: "Ủy ban nhân dân"}
	switch {
	case strings.Contains(title, "Chủ tịch"):
	case strings.Contains(title, "Bí thư") && title != "Tổng Bí thư":
		o.kind, o.name = "PARTY_COMMITTEE", committees[unit]
	default:
		return nil
	}
	o.head = foldText(o.name)
	if p, to, ok := s.place(next, limit, unit, true); ok {
		o.unit, o.place, o.to = unit, p, to
		if foldText(p) == "thành phố hồ chí minh" || strings.HasSuffix(o.head, " ủy") && o.head != "đảng ủy" {
			o.name += " " + p
		} else {
			o.name += " " + unit + " " + p
		}
		return s.finish(o)
	}
	if next == at || !s.upper(next) || !s.surname(next) {
		return nil
	}
	o.unit, o.to, o.generic, o.bare = unit, next, true, communes[unit]
	if o.kind == "GOVERNMENT" || o.head == "đảng ủy" {
		o.name += " " + unit
	}
	return s.finish(o)
}

var fields = lexicon.Kinds(lexicon.KindField)

// ministryOf is the ministry whose field is printed at a token without 'và' or its commas: 'Bộ trưởng | Thông tin Truyền thông'.
func (s *scan) ministryOf(at, limit int) *organization {
	const longest = 8 // words
	if !s.upper(at) || !s.w.MayStart(at, fields) {
		return nil
	}
	for to := min(at+longest, limit); to > at+2; to-- {
		if !s.same(to-1) || !s.word(to-1) || s.is(to-1, "và") {
			continue
		}
		if field := s.lex.Field(s.clean(at, to)); field != "" {
			if ok, row := s.lookup("Bộ " + field); ok {
				o := s.lex.Organizations[row]
				return &organization{from: at, to: to, key: o.Key, name: o.Name, kind: o.Kind, canonical: o.Name}
			}
		}
	}
	return nil
}

// fixedBody is the organisation that a title implies: the mention is the title itself, and the place behind it counts.
func (s *scan) fixedBody(name string, i, end, limit int) *organization {
	o := &organization{from: i, to: i, name: name, key: foldText(name)}
	for row := range s.lex.Organizations {
		if s.lex.Organizations[row].Name == name {
			o.kind, o.canonical = s.lex.Organizations[row].Kind, name
			o.from, o.to = i, end
			return o
		}
	}
	if printed := s.organization(end, limit, true); printed != nil && !printed.bare && strings.HasPrefix(printed.head, foldText(name)) {
		return printed // 'Đảng ủy viên Đảng ủy Quân khu 9'
	}
	o.kind = "PARTY_COMMITTEE"
	o.generic = true
	committee := name
	if rest, ok := strings.CutPrefix(name, "Ban Thường vụ "); ok {
		committee = rest
		o.head = "ban thường vụ"
	} else if name == "Ban Thường vụ" || name == "Ban Chấp hành" {
		o.head, o.bare = foldText(name), true
		for to := min(end+3, limit); to > end; to-- { // 'UVBCH | Trung ương Đảng', 'UVBCH | T.Ư'
			if s.punctuation(to - 1) {
				continue
			}
			if ok, row := s.lookup(name + " " + s.writtenOut(end, to)); ok {
				central := s.lex.Organizations[row]
				return &organization{from: i, to: to, key: central.Key, name: central.Name, kind: central.Kind, canonical: central.Name}
			}
		}
		if host := s.organization(end, limit, true); host != nil && strings.HasPrefix(host.kind, "PARTY") {
			o.host, o.to, o.from, o.bare = host, host.to, i, host.bare
			o.name += " " + host.name
			o.generic = host.generic
			o.key = o.head + " | " + host.key
		}
		o.from = i
		if o.to < end {
			o.to = end
		}
		return o
	}
	host := &organization{from: i, to: end, name: committee, head: foldText(committee), kind: "PARTY_COMMITTEE", generic: true}
	host.unit = map[string]string{"tỉnh ủy": "tỉnh", "thành ủy": "thành phố", "huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã"}[host.head]
	if p, to, ok := s.place(end, limit, host.unit, true); ok && host.unit != "" {
		host.place, host.to, host.generic = p, to, false
		host.name += " " + p
	}
	if host.unit == "" {
		host.bare = true
	}
	host = s.finish(host)
	if o.head == "" {
		return host
	}
	o.host, o.to, o.generic = host, host.to, host.generic
	o.from = i
	o.name = "Ban Thường vụ " + host.name
	o.key = o.head + " | " + host.key
	return o
}
