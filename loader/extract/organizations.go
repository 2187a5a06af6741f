package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// organization is one mention of a body.
type organization struct {
	from, to int
	key      string // identity within the article
	name     string // written out
	kind     string
	// canonical is the name in the lexicon, "" for names built from a place, a host or a field.
	canonical string
	host      *organization
	// head and unit tell what is generic: 'UBND tỉnh' has head 'ủy ban nhân dân', unit 'tỉnh' and no place.
	head, unit, place  string
	generic            bool
	folded, foldedName string        // see fold
	level              string        // 'bộ' in 'Thanh tra Bộ': the host is the last one named
	bound              bool          // the place is that of the article, not of the name
	belongs            *organization // the body above, where the text and not the name says so
	// bare is a head that stands alone ('Đảng ủy'): it counts only if the article names the body elsewhere.
	bare bool
}

// Tokens after a head that make it a plural or a level, not a body.
var levels = map[string]bool{"các": true, "cấp": true, "cơ": true, "trực": true, "địa": true, "viên": true}

// Tokens before a generic name that make it a plural.
var plurals = map[string]bool{"các": true, "những": true, "mọi": true, "nhiều": true, "từng": true, "mỗi": true, "hai": true, "ba": true, "bốn": true, "số": true, "tất": true}

// organization reads the body named at token i; titled says that a title stands before it, so that a name may follow.
func (s *scan) organization(i, limit int, titled bool) *organization {
	o := s.organizationAt(i, limit, titled, 0)
	if o != nil {
		s.define(o, limit)
		s.ofParliament(o, limit)
		s.above(o, limit)
		s.branch(o, limit, titled)
	}
	return o
}

// ofParliament reads on behind a committee of the National Assembly: 'Ủy ban Tài chính - Ngân sách | của Quốc hội'.
func (s *scan) ofParliament(o *organization, limit int) {
	if o.kind != "LEGISLATURE" || o.canonical == "" || o.canonical == "Quốc hội" || o.host != nil || o.belongs != nil || !s.is(o.to, "của") {
		return
	}
	if host := s.knownOrganization(o.to+1, limit); host != nil && host.canonical == "Quốc hội" {
		o.host, o.name, o.to = host, o.name+" của "+host.name, host.to
	}
}

// above reads the body above one of the forces or of a ministry that is printed behind it: 'Quân chủng Hải quân (Bộ Quốc
// phòng)'; behind a comma or a dash, if the lexicon has it so: 'Tổng cục An ninh, Bộ Công an'.
func (s *scan) above(o *organization, limit int) {
	if o.belongs != nil || o.host != nil || o.bare || o.generic || o.place != "" || o.kind != "ARMED_FORCES" && o.kind != "GOVERNMENT" || !s.oneOf(o.to, "(", ",", "-", "–") || !s.upper(o.to+1) {
		return
	}
	host := s.knownOrganization(o.to+1, limit)
	if host == nil || host.kind != "GOVERNMENT" || host.key == o.key {
		return
	}
	if s.is(o.to, "(") {
		if s.is(host.to, ")") {
			o.belongs = host
		}
		return
	}
	if ok, row := s.lookup(o.canonical); o.canonical != "" && ok && s.lex.Organizations[row].PartOf == host.canonical {
		o.belongs = host
	}
}

// commands are heads of bodies of the forces with units below them, units those of what stands below.
var (
	commands = map[string]bool{"quân khu": true, "quân chủng": true, "quân đoàn": true, "binh đoàn": true, "binh chủng": true, "bộ tư lệnh": true, "bộ tham mưu": true, "bộ tổng tham mưu": true,
		"lữ đoàn": true, "sư đoàn": true, "trung đoàn": true}
	units = map[string]bool{"cục": true, "phòng": true, "sư đoàn": true, "lữ đoàn": true, "trung đoàn": true, "tiểu đoàn": true, "đại đội": true, "hải đội": true, "hải đoàn": true,
		"công ty": true, "nhà máy": true, "viện": true, "trường": true, "trung tâm": true, "bệnh viện": true}
)

// unitsBelow reads units of the forces with the command above them: 'Cục Chính trị, Quân khu 2', but not lists of commands.
func (s *scan) unitsBelow() {
	for i := 0; i+1 < len(s.bodies); i++ {
		o, above := s.bodies[i], s.bodies[i+1]
		below, over := startsWith(units, o.head), startsWith(commands, above.head)
		if below == "" || over == "" || below == over || o.host != nil || o.belongs != nil || !s.is(o.to, ",") || above.from != o.to+1 {
			continue
		}
		if i+2 < len(s.bodies) && startsWith(commands, s.bodies[i+2].head) == over && s.bodies[i+2].from == above.to+1 {
			continue
		}
		o.belongs = above
		if o.kind == "GOVERNMENT" || o.kind == "OTHER" {
			o.kind = "ARMED_FORCES"
		}
	}
}

// startsWith is the head of one or two words that a name starts with, "" if it is not in the list.
func startsWith(heads map[string]bool, name string) string {
	for at := range name + " " {
		if at == len(name) || name[at] == ' ' {
			if heads[name[:at]] {
				return name[:at]
			}
		}
	}
	return ""
}

// branch reads the place of a branch: 'Ngân hàng Nhà nước | chi nhánh tỉnh X', 'Ngân hàng Chính sách xã hội | tỉnh X'.
func (s *scan) branch(o *organization, limit int, titled bool) {
	named := s.is(o.to, "chi", "nhánh")
	if !named && !strings.HasPrefix(foldText(o.canonical), "ngân hàng") || o.host != nil || o.bare || o.generic {
		return
	}
	at := o.to
	if named {
		at += 2
	}
	next, unit := s.unit(at, limit, "")
	if !named && (next == at || !s.upper(next)) && !s.w.Starts(lexicon.KindPlace, at, limit) {
		return
	}
	place, to, ok := s.place(next, limit, unit, titled)
	if !ok {
		return
	}
	if named {
		o.key += " chi nhánh " + foldText(place)
	} else {
		o.key += " " + foldText(place)
	}
	o.head, o.canonical, o.name, o.to = o.key, "", o.name+" "+s.writtenOut(o.to, to), to
}

// abroad names the parliament, government or ministry of another country: 'Quốc hội Lào', 'Chính phủ nước Cộng hòa X'.
func (s *scan) abroad(o *organization, limit int) {
	if o.kind != "GOVERNMENT" && o.kind != "LEGISLATURE" || o.canonical != "Quốc hội" && o.canonical != "Chính phủ" && !strings.HasPrefix(o.canonical, "Bộ ") || o.to-o.from < 2 {
		return
	}
	end := s.country(o.to, limit)
	if end == o.to {
		return
	}
	o.name, o.canonical = o.name+" "+s.clean(o.to, end), ""
	o.key += " " + s.key(end-1)
	o.to = end
}

// statehood are words before the name of a country: 'Cộng hòa Dân chủ Nhân dân Lào', 'Vương quốc Campuchia'.
var statehood = map[string]bool{"nước": true, "cộng": true, "hòa": true, "vương": true, "quốc": true, "liên": true, "bang": true, "dân": true, "chủ": true, "nhân": true,
	"hồi": true, "giáo": true, "xã": true, "hội": true, "nghĩa": true, "đại": true, "công": true}

// country is the end of another country's name at token i: '[nước] Lào', 'Cộng hòa X'; i if there is none.
func (s *scan) country(i, limit int) int {
	const longest = 9 // words before the name itself
	for at := i; at < limit && at < i+longest; at++ {
		if end, _ := s.w.Longest(lexicon.KindCountry, at, limit); end > at && s.upper(at) {
			if s.is(at, "việt", "nam") || at == i && end == at+1 && s.upper(end) && s.same(end) && s.lex.Surname(s.key(at)) && syllable(s.key(end)) {
				return i // 'Chủ tịch Quốc hội Anh Dũng'
			}
			return end
		}
		if !statehood[s.key(at)] || !s.same(at) || at == i && !s.is(at, "nước") && !s.upper(at) {
			return i
		}
	}
	return i
}

// ofGovernment are the bodies whose name says that they are part of the Government; 'Thanh tra Chính phủ' stands beside the ministries.
var ofGovernment = map[string]bool{"ban cán sự đảng": true, "đảng ủy": true, "văn phòng": true}

func (s *scan) organizationAt(i, limit int, titled bool, depth int) *organization {
	if depth > 4 || i >= limit || !s.word(i) {
		return nil
	}
	known := s.knownOrganization(i, limit)
	built := s.builtOrganization(i, limit, titled, depth)
	if d := s.definedOrganization(i, limit); d != nil && (known == nil || known.to <= d.to) && (built == nil || built.to <= d.to) {
		return d
	}
	switch {
	case known == nil:
		return built
	case built != nil && built.to > known.to && !built.bare && !s.is(i, "bộ") && !(titled && s.personAt(known.to, built.to)):
		return built
	case built != nil && built.to == known.to && known.kind != "PARTY_CENTRAL":
		if built.host != nil && built.host.kind != "PARTY_CENTRAL" && (built.host.canonical != "Chính phủ" || ofGovernment[built.head]) {
			known.host = built.host
		}
		known.head, known.unit, known.place, known.belongs = built.head, built.unit, built.place, built.belongs
		if built.place != "" || built.host != nil && known.host == built.host {
			known.key = built.key
		}
	}
	return known
}

// personAt reports whether the words of a range read as the name of a person.
func (s *scan) personAt(from, to int) bool {
	return (to-from == 3 || to-from == 4) && s.surname(from) && s.capitals(from, to, 5) == to
}

// knownOrganization is the longest name of the lexicon at i.
func (s *scan) knownOrganization(i, limit int) *organization {
	end, row := s.w.Longest(lexicon.KindOrganization, i, limit)
	if end == i {
		return nil
	}
	upper := s.toks[i].Upper
	if !upper && end-i >= 3 {
		for k := i + 1; k < end; k++ {
			upper = upper || s.toks[k].Upper
		}
	}
	if end-i == 1 && !s.toks[i].AllUpper {
		return nil
	}
	if s.is(end-1, "đoàn") && !s.upper(end-1) {
		return nil // 'Trung ương đoàn kết'
	}
	o := s.lex.Organizations[row]
	if !upper && !(o.Kind == "PARTY_CENTRAL" && end-i >= 3) {
		return nil
	}
	if s.local[s.key(i)] && end-i == 1 {
		return nil // the article defines the abbreviation itself
	}
	name := s.writtenOut(i, end)
	if end-i == 1 || !s.plainWords(i, end) && !s.spelledOut(name) {
		name = o.Name
	}
	found := &organization{from: i, to: end, key: o.Key, name: capitalised(name), kind: o.Kind, canonical: o.Name}
	if s.abroad(found, limit); found.to > end {
		return found
	}
	for k := i + 2; k < end-1; k++ {
		if !s.toks[k].Upper {
			continue
		}
		// 'Ủy ban Trung ương | MTTQ Việt Nam': the name ends in the name of the body above
		if to, host := s.w.Longest(lexicon.KindOrganization, k, end); to == end && host != row {
			if h := s.knownOrganization(k, end); h != nil && !strings.HasPrefix(h.kind, "PARTY") && h.key != found.key && h.canonical != "Chính phủ" {
				found.host = h
			}
			break
		}
	}
	return found
}

// capitalised is a name with its first letter in upper case: papers write 'ban Tuyên giáo Trung ương' within a title.
func capitalised(name string) string {
	r, size := utf8.DecodeRuneInString(name)
	if upper := unicode.ToUpper(r); upper != r {
		return string(upper) + name[size:]
	}
	return name
}

// definedOrganization is the body that the article gave the abbreviation at i to: 'Ủy ban Kiểm tra (UBKT) Tỉnh ủy'.
func (s *scan) definedOrganization(i, limit int) *organization {
	if !s.toks[i].AllUpper || len(s.defined) == 0 {
		return nil
	}
	for n := 3; n > 0; n-- {
		if i+n > limit {
			continue
		}
		if d := s.defined[s.fold(i, i+n)]; d != nil && d.from < i {
			o := *d
			o.from, o.to = i, i+n
			return &o
		}
	}
	return nil
}

// define reads an abbreviation in brackets behind a name, and the rest of the name behind that.
func (s *scan) define(o *organization, limit int) {
	if !s.is(o.to, "(") || !s.same(o.to) {
		return
	}
	end := o.to + 1
	for end < limit && end-o.to < 5 && s.toks[end].AllUpper {
		end++
	}
	if end == o.to+1 || !s.is(end, ")") {
		return
	}
	key := s.fold(o.to+1, end)
	known := true // the lexicon writes the abbreviation out itself
	for k := o.to + 1; k < end; k++ {
		known = known && s.lex.Expansion(s.key(k)) != ""
	}
	if s.is(end+1, "việt", "nam") && s.upper(end+1) && !strings.HasSuffix(o.name, "Việt Nam") {
		o.name += " Việt Nam"
		o.to = end + 3
		if ok, row := s.lookup(o.name); ok {
			r := s.lex.Organizations[row]
			o.canonical, o.kind, o.key = r.Name, r.Kind, r.Key
		} else {
			o.key = foldText(o.name)
		}
	}
	if s.is(end+1, "quốc", "gia") { // 'Ủy ban An toàn giao thông (ATGT) quốc gia'
		o.name += " " + s.clean(end+1, end+3)
		o.to, o.key = end+3, foldText(o.name)
		if ok, row := s.lookup(o.name); ok {
			r := s.lex.Organizations[row]
			o.canonical, o.kind, o.key = r.Name, r.Kind, r.Key
		}
	}
	s.placeBehindBrackets(o, end+1, limit)
	s.hostBehindBrackets(o, end+1, limit)
	if s.defined == nil {
		s.defined = map[string]*organization{}
	}
	if s.defined[key] == nil && !o.bare && !known {
		s.defined[key] = o
	}
}

// placeBehindBrackets reads the level and place of 'Hội Liên hiệp Phụ nữ (LHPN) tỉnh X'.
func (s *scan) placeBehindBrackets(o *organization, at, limit int) {
	end, row := s.w.Longest(lexicon.KindHead, o.from, o.to)
	if end == o.from || s.lex.Heads[row].Complement != "place" || o.place != "" || o.host != nil || o.generic {
		return
	}
	next, unit := s.unit(at, limit, "")
	if next == at {
		return
	}
	o.head, o.unit, o.canonical = s.lex.Heads[row].Key, unit, ""
	o.to, o.generic, o.bare = next, true, communes[unit]
	o.name += " " + unit
	if p, to, ok := s.place(next, limit, unit, false); ok {
		o.place, o.to, o.generic, o.bare = p, to, false, false
		o.name += " " + p
	}
	s.finish(o)
}

// hostBehindBrackets reads on in 'Ủy ban Kiểm tra (UBKT) Trung ương', 'Ban Tổ chức (BTC) Tỉnh ủy'.
func (s *scan) hostBehindBrackets(o *organization, at, limit int) {
	if !o.bare || o.host != nil || o.level != "" || !s.upper(at) {
		return
	}
	if s.is(at, "trung", "ương") {
		for end := at + 3; end >= at+2; end-- {
			if ok, row := s.lookup(o.name + " " + s.clean(at, min(end, limit))); ok {
				r := s.lex.Organizations[row]
				o.name, o.canonical, o.kind, o.key = r.Name, r.Name, r.Kind, r.Key
				o.to, o.bare = end, false
				return
			}
		}
	}
	if host := s.organizationAt(at, limit, false, 1); host != nil && !host.bare {
		o.host, o.to, o.bare = host, host.to, false
		o.name += " " + host.name
		s.finish(o)
	}
}

// lookup finds a body of the lexicon by its name.
func (s *scan) lookup(name string) (ok bool, row int) {
	f := foldText(name)
	for i := range s.lex.Organizations {
		if s.lex.Organizations[i].Key == f {
			return true, i
		}
	}
	return false, 0
}

// spelledOut reports whether a name has no abbreviation in it.
func (s *scan) spelledOut(name string) bool {
	for _, t := range article.Tokenize(name) {
		if t.AllUpper || name[t.Start:t.End] == "." {
			return false
		}
	}
	return true
}

// plainWords reports whether a range is words with single blanks between and surely no abbreviation in it: most names are.
func (s *scan) plainWords(from, to int) bool {
	for i := from; i < to; i++ {
		t := s.toks[i]
		if t.Kind != article.Word || t.AllUpper || t.End-t.Start <= 2 || i > from && t.Gap == article.NoGap {
			return false
		}
	}
	return s.plainlySpaced(from, to)
}

// writtenOut is the printed name with the abbreviations of the lexicon expanded.
func (s *scan) writtenOut(from, to int) string {
	if s.plainWords(from, to) {
		return s.text(from, to)
	}
	var b strings.Builder
	for i := from; i < to; {
		end, text := i+1, ""
		if s.is(i-1, "/") && s.glued(i) {
			text = s.text(i, i+1) // '18-NQ/TW'
		} else if s.toks[i].AllUpper || s.is(i, "t", ".") || s.is(i, "tp") && s.toks[i].Upper {
			text = s.expansion(s.key(i))
			if s.is(i+1, ".") && s.glued(i+1) && i+2 < to && s.glued(i+2) {
				if x := s.lex.Expansion(s.key(i) + "." + s.key(i+2)); x != "" {
					text, end = x, i+3
				}
			} else if text != "" && s.is(i, "tp") && s.is(i+1, ".") && i+2 < to {
				end = i + 2
			}
		}
		if text == "" {
			text = s.text(i, i+1)
		}
		if b.Len() > 0 && (!s.glued(i) || s.glued(i) && strings.HasSuffix(b.String(), "phố")) {
			b.WriteByte(' ')
		}
		b.WriteString(text)
		i = end
	}
	return strings.Trim(b.String(), " .,;:")
}

// builtOrganization reads a name made of a head and what follows it.
func (s *scan) builtOrganization(i, limit int, titled bool, depth int) *organization {
	end, row := s.w.Longest(lexicon.KindHead, i, limit)
	if end == i || s.is(i, "trung", "tâm", "hội", "nghị") || s.is(i, "trung", "tâm") && !s.upper(i) && (!s.upper(end) || s.w.Starts(lexicon.KindPlace, end, limit)) {
		return nil // a building, the middle of a city
	}
	h := &s.lex.Heads[row]
	if end-i == 1 && !s.toks[i].Upper && !(titled && h.Complement == "field" && s.upper(end)) { // 'Giám đốc sở TNMT tỉnh X'
		return nil
	}
	if !s.toks[i].Upper && h.Complement == "field" && plurals[s.key(i-1)] && s.same(i) {
		return nil // 'các tiểu ban Đại hội'
	}
	if s.toks[i].AllUpper && h.Name == h.Head && end < limit && s.toks[end].AllUpper {
		return nil // a headline in capitals
	}
	name := h.Name
	if h.Name == h.Head {
		name = s.clean(i, end)
	}
	o := &organization{from: i, to: end, name: name, kind: h.Kind, head: h.Key}
	if unit, ok := strings.CutPrefix(o.head, "công an "); ok && h.Name != h.Head { // CATP, CAH
		o.head, o.unit, o.generic = "công an", unit, true
		if p, to, ok := s.place(end, limit, "", titled); ok {
			o.place, o.to, o.generic = p, to, false
			o.name += " " + p
		}
		return s.finish(o)
	}
	switch h.Complement {
	case "place":
		s.placeComplement(o, end, limit, titled)
	case "host", "bound":
		s.hostComplement(o, end, limit, titled, depth, h.Complement == "bound")
	case "of":
		at := end
		if s.is(at, "số") && s.number(at+1) {
			at += 2
		}
		if s.is(at, "của") {
			if host := s.organizationAt(at+1, limit, titled, depth+1); host != nil && !host.bare {
				o.host, o.to = host, host.to
				o.name = s.clean(i, at) + " của " + host.name
				return s.finish(o)
			}
		}
		o.bare = true
	case "country":
		to := s.country(end, limit)
		if to == end && s.is(end, "việt", "nam") {
			to = end + 2
		}
		if to == end {
			return nil
		}
		o.to = s.accredited(to, limit)
		o.name = s.nameOf(i, o.to)
		o.head, o.canonical = foldText(o.name), ""
	case "number":
		if !s.number(end) && !roman(s.text(end, min(end+1, limit))) {
			return nil
		}
		o.to = end + 1
		o.name = s.clean(i, o.to)
	case "field":
		if h.Key == "ban chỉ đạo" && !s.toks[i].Upper && !titled {
			return nil
		}
		if h.Key == "ban chỉ đạo" || h.Key == "ban chỉ huy" {
			if to := s.task(end, limit); to > end {
				o.to = to
				o.name = s.nameOf(i, to)
				o.head += " " + s.fold(end, to)
				if s.is(end, "của") {
					o.belongs = s.knownOrganization(end+1, to) // 'Ban Chỉ đạo của Chính phủ tổng kết ...'
				}
				if strings.Contains(o.head, "trung ương") && (strings.Contains(o.head, "nghị quyết") || strings.Contains(o.head, "kết luận") || strings.Contains(o.head, "chỉ thị")) && !strings.Contains(o.head, "chính phủ") {
					o.kind = "PARTY_COMMISSION"
				}
				return s.finish(o)
			}
		}
		if h.Key == "ban chỉ đạo" && s.number(end) && s.same(end) && (s.is(end+1, "quốc", "gia") || s.is(end+1, "trung", "ương")) {
			o.to = end + 3 // 'Ban Chỉ đạo 389 quốc gia'
			o.name, o.head = s.nameOf(i, o.to), o.head+" "+s.fold(end, o.to)
			return s.finish(o)
		}
		if h.Key == "ban chỉ đạo" && s.number(end) && s.same(end) {
			if host := s.organizationAt(end+1, limit, titled, depth+1); host != nil && !host.bare && host.kind == "PARTY_COMMITTEE" {
				o.host, o.to, o.kind = host, host.to, "PARTY_COMMISSION" // 'Ban Chỉ đạo 35 Tỉnh ủy'
				o.name, o.head = s.clean(i, end+1)+" "+host.name, o.head+" "+s.key(end)
				return s.finish(o)
			}
		}
		if h.Key == "ban chỉ huy" || !s.fieldComplement(o, end, limit, titled, depth) {
			if h.Key != "ban chỉ đạo" {
				return nil
			}
			o.bare = true // 'Trưởng Ban Chỉ đạo'
		}
	}
	if (o.generic || o.bare) && !s.mayBeGeneric(o) {
		return nil
	}
	if !s.toks[i].Upper && (o.generic || o.bare) && !(titled && (s.is(i, "ban") && s.upper(i+1) || s.is(i, "đoàn"))) {
		return nil
	}
	return s.finish(o)
}

// accredited is the end of where an embassy is: '| tại Nhật Bản'; at if nothing of the kind stands there.
func (s *scan) accredited(at, limit int) int {
	if !s.is(at, "tại") {
		return at
	}
	if s.is(at+1, "việt", "nam") {
		return at + 3
	}
	if end := s.country(at+1, limit); end > at+1 {
		return end
	}
	return at
}

// mayBeGeneric refuses plurals ('các Tỉnh ủy') and levels ('Đảng ủy các cấp').
func (s *scan) mayBeGeneric(o *organization) bool {
	at := o.from
	for s.oneOf(at-1, ",", "và") && s.is(at-2, "ủy") { // 'các Tỉnh ủy, Thành ủy'
		at -= 3
	}
	if o.place == "" && strings.HasSuffix(o.head, " ủy") && (at < o.from || s.oneOf(o.to, ",", "và") && s.is(o.to+2, "ủy") && !s.oneOf(o.to+1, "chính", "quân") && !s.is(o.to+1, o.head[:strings.IndexByte(o.head, ' ')])) {
		return false // 'Bí thư Tỉnh ủy, Thành ủy': any of them
	}
	if at > 0 && plurals[s.key(at-1)] && s.same(at) {
		return false
	}
	if o.unit != "" && o.place == "" && s.oneOf(o.to, ",", "và") { // 'UBND tỉnh, thành phố'
		end, row := s.w.Longest(lexicon.KindUnit, o.to+1, len(s.toks))
		if end > o.to+1 && s.lex.Units[row] != o.unit && !s.upper(end) {
			return false
		}
	}
	return !(levels[s.key(o.to)] && s.same(o.to))
}

// finish makes the identity of a built name.
func (s *scan) finish(o *organization) *organization {
	if o.host == nil && strings.HasPrefix(o.head, "bộ tư lệnh ") { // 'Bộ Tư lệnh Binh chủng Đặc công'
		if host := s.organizationAt(o.from+3, o.to, false, 2); host != nil && host.to == o.to && !host.bare && startsWith(commands, host.head) != "" {
			o.host = host
		}
	}
	switch {
	case o.host != nil && (o.head == "ban chấp hành" || o.head == "văn phòng" || o.head == "thường trực"):
		o.kind = kindWithin(o.head, o.kind, o.host.kind)
	case o.host != nil && o.kind == "":
		o.kind = o.host.kind
	case o.host != nil && o.host.kind == "MASS_ORGANIZATION" && strings.HasPrefix(o.kind, "PARTY") && o.head != "đảng đoàn" && !strings.HasPrefix(o.head, "đảng ủy") && !strings.HasPrefix(o.head, "đảng bộ") && !strings.HasPrefix(o.head, "chi bộ") && o.head != "ban cán sự đảng":
		o.kind = o.host.kind // 'Ban Thường vụ Tỉnh đoàn'
	case o.host != nil && o.kind == "GOVERNMENT" && (o.host.kind == "PARTY_COMMISSION" || o.host.kind == "ARMED_FORCES" || o.host.kind == "JUDICIARY"):
		o.kind = o.host.kind
	}
	if o.kind == "" {
		o.kind = "OTHER"
	}
	o.name = capitalised(o.name)
	if o.host != nil {
		o.key = o.head + " | " + o.host.key
		o.generic = o.generic || o.host.generic
		return o
	}
	if o.place != "" {
		o.key = o.head + " | " + o.unit + " " + foldText(o.place)
	} else {
		o.key = o.fold()
	}
	return o
}

func kindWithin(head, kind, host string) string {
	switch {
	case head == "ban chấp hành" && strings.HasPrefix(host, "PARTY"):
		return "PARTY_COMMITTEE"
	case head == "văn phòng" && strings.HasPrefix(host, "PARTY"):
		return "PARTY_COMMISSION"
	}
	return host
}

// youthUnits are the levels of the Youth Union that its names say.
var youthUnits = map[string]string{"tỉnh đoàn": "tỉnh", "thành đoàn": "thành phố", "huyện đoàn": "huyện", "quận đoàn": "quận", "thị đoàn": "thị xã"}

// placeComplement reads '[unit] PLACE', or a unit alone.
func (s *scan) placeComplement(o *organization, at, limit int, titled bool) {
	committee := strings.HasSuffix(o.head, " ủy") || youthUnits[o.head] != "" // the head itself says the unit
	if committee {
		o.unit = map[string]string{"tỉnh ủy": "tỉnh", "thành ủy": "thành phố", "huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã"}[o.head]
		if youthUnits[o.head] != "" {
			o.unit = youthUnits[o.head]
		}
	}
	at, o.unit = s.unit(at, limit, o.unit)
	explicit := at > o.to
	if !explicit && !committee && !s.w.Starts(lexicon.KindPlace, at, limit) {
		limit = at // without 'tỉnh', 'huyện' ... only a place of the lexicon counts
	}
	if p, to, ok := s.place(at, limit, o.unit, titled); ok {
		o.place, o.to = p, to
		if o.unit == "" {
			o.unit = s.unitOf(p)
		}
		if committee {
			if explicit {
				o.name += " " + o.unit
			}
			o.name += " " + p
			return
		}
		switch {
		case foldText(p) == "thành phố hồ chí minh", !explicit:
			o.name += " " + p
		default:
			o.name += " " + o.unit + " " + p
		}
		return
	}
	if explicit {
		o.bare = communes[o.unit]
		o.to = at
		o.generic = true
		o.name += " " + o.unit
		return
	}
	if s.is(o.to, "việt", "nam") && s.upper(o.to) && s.same(o.to) {
		o.to += 2
		o.name = s.nameOf(o.from, o.to)
		return
	}
	if committee || o.head == "mặt trận tổ quốc" {
		o.generic = committee
		return
	}
	o.bare = true
}

// unit reads the word for a level of administration at i: 'tỉnh', 'TP.'.
func (s *scan) unit(i, limit int, known string) (int, string) {
	if end, row := s.w.Longest(lexicon.KindPlace, i, limit); end > i && strings.HasPrefix(s.lex.Places[row].Name, "Thành phố") {
		return i, known // 'Thành phố Hồ Chí Minh', 'TP HCM' is the name
	}
	if end, row := s.w.Longest(lexicon.KindUnit, i, limit); end > i && s.same(i) {
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
	if end, row := s.w.Longest(lexicon.KindPlace, i, limit); end > i && s.toks[i].Upper {
		// 'Hà Nam' is a province, 'Hà Nam Ninh' and 'Bình Dương Văn An' are read on
		return s.lex.Places[row].Name, end, true
	}
	if s.number(i) && (unit == "quận" || unit == "phường" || unit == "xã") && !s.is(i+1, "/") {
		return s.text(i, i+1), i + 1, true
	}
	if !s.word(i) || !s.toks[i].Upper || s.toks[i].AllUpper || s.is(i, "ảnh") || sentenceOpeners[s.key(i)] {
		return "", i, false
	}
	if unit == "tỉnh" || unit == "thành phố" && s.surname(i) && s.capitals(i, limit, 4)-i >= 3 {
		return "", i, false // the provinces are all in the lexicon
	}
	if end, _ := s.w.Longest(lexicon.KindDistrict, i, limit); end > i && localUnits[unit] && s.toks[i].Upper {
		return s.clean(i, end), end, true
	}
	n := s.capitals(i, limit, 4)
	if n-i > 2 && !s.namedPlace(unit, i, n) && s.namedPlace(unit, i, n-1) {
		n-- // 'huyện Đại Từ Bức xúc': a heading, and the place is named elsewhere
	}
	if s.namedPlace(unit, i, n) {
		return s.clean(i, n), n, true
	}
	run := i
	for run < limit && run-i < 6 && s.word(run) && s.toks[run].Upper && !s.toks[run].AllUpper && (run == i || s.same(run)) {
		if run > i && (s.w.Starts(lexicon.KindTitle, run, limit) || s.w.Starts(lexicon.KindHead, run, limit) && s.knownOrganization(run, limit) != nil || s.w.Starts(lexicon.KindRank, run, limit)) {
			break
		}
		run++
	}
	if end, _ := s.w.Longest(lexicon.KindOrganization, i, limit); end > i {
		return "", i, false
	}
	if s.w.Starts(lexicon.KindTitle, i, limit) || s.w.Starts(lexicon.KindMeetingHead, i, limit) || s.w.Starts(lexicon.KindDocumentType, i, limit) || s.w.Starts(lexicon.KindHonorific, i, limit) && run == i+1 {
		return "", i, false
	}
	if s.surname(i) && run-i >= 2 && run-i <= 4 && titled && !(s.is(run, ",") && s.w.Starts(lexicon.KindUnit, run+1, limit)) {
		return "", i, false
	}
	// a person's name behind the place: prefer a rest of three words, then two, then four
	for _, rest := range []int{3, 2, 4} {
		if k := run - rest; k > i && s.surname(k) && (titled || rest == 3) {
			return s.clean(i, k), k, true
		}
	}
	if run-i > 4 {
		run = i + 4
	}
	return s.clean(i, run), run, true
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

// hostComplement reads the body that a head belongs to.
func (s *scan) hostComplement(o *organization, at, limit int, titled bool, depth int, bound bool) {
	if s.is(at, "của") && !bound {
		if host := s.organizationAt(at+1, limit, titled, depth+1); host != nil && !host.bare && !host.generic && strings.HasPrefix(host.kind, "PARTY_COMMITTEE") {
			o.host, o.to, o.name = host, host.to, o.name+" "+host.name
			return
		}
	}
	if at < limit && s.same(at) {
		if host := s.organizationAt(at, limit, titled, depth+1); host != nil && (!host.bare || host.head == "đảng ủy" || strings.HasSuffix(host.head, " đoàn")) && (s.toks[at].Upper || !host.generic || host.head == "đảng bộ") {
			s.branch(host, limit, titled)
			o.bare = host.bare
			o.host, o.to, o.name = host, host.to, o.name+" "+host.name
			return
		}
		if o.head == "đảng bộ" || o.head == "đảng ủy" || o.head == "chi bộ" || o.head == "đoàn thanh niên" || o.head == "ban chấp hành" || o.head == "ban thường vụ" {
			next, unit := s.unit(at, limit, "")
			if p, to, ok := s.place(next, limit, unit, titled); ok && (next > at || s.w.Starts(lexicon.KindPlace, at, limit)) {
				o.unit, o.place, o.to = unit, p, to
				if unit == "" {
					o.unit = s.unitOf(p)
				}
				if unit == "" || foldText(p) == "thành phố hồ chí minh" {
					o.name += " " + p
				} else {
					o.name += " " + unit + " " + p
				}
				return
			}
			if next > at {
				o.unit, o.to, o.generic = unit, next, true
				o.name += " " + unit
				return
			}
			if s.is(at, "khối") && s.upper(at) {
				to := at + 1
				if end := s.field(at+1, limit, titled); end > at+1 && !(s.surname(at+1) && s.upper(at+1)) {
					to = end
				} else {
					o.bare = true
				}
				o.to = to
				o.name = s.clean(o.from, to)
				return
			}
			if to := s.village(at, limit); to > at && (o.head == "chi bộ" || o.head == "đảng bộ") {
				o.to, o.name = to, o.name+" "+s.clean(at, to)
				return
			}
			if s.is(at, "bộ") && s.upper(at) {
				o.to, o.bare, o.level = at+1, true, "bộ"
				o.name = s.clean(o.from, o.to)
				return
			}
		}
		if s.is(at, "trung", "ương") && !bound {
			o.to = at + 2
			o.name = s.clean(o.from, o.to)
			return
		}
		// 'Thanh tra Bộ', 'Văn phòng Ban': the host is the last one named
		if s.upper(at) && s.oneOf(at, "bộ", "ban", "sở", "cục") && bound {
			o.to, o.bare, o.level = at+1, true, s.key(at)
			o.name = s.clean(o.from, o.to)
			return
		}
		if s.is(at, "tỉnh") || s.is(at, "huyện") {
			if p, to, ok := s.place(at+1, limit, s.key(at), titled); ok && bound && o.head != "thường trực" {
				o.unit, o.place, o.to = s.key(at), p, to
				o.name += " " + o.unit + " " + p
				return
			}
		}
	}
	if next, unit := s.unit(at, limit, ""); o.head == "thanh tra" && (next > at || s.upper(at) && s.w.Starts(lexicon.KindPlace, at, limit)) {
		s.placeComplement(o, at, limit, titled)
		o.bare = communes[unit]
		return
	}
	o.bare = true
}

// village is the end of the name of a village or quarter at token i: 'thôn Nà Cang', 'ấp 3', 'tổ dân phố số 5'; i if there is none.
func (s *scan) village(i, limit int) int {
	at := i
	switch {
	case s.is(at, "tổ", "dân", "phố"):
		at += 3
	case s.is(at, "khu", "phố"), s.is(at, "khu", "dân", "cư"):
		at += 2
		if s.is(at, "cư") {
			at++
		}
	case s.oneOf(at, "thôn", "ấp", "bản", "buôn", "xóm", "làng"):
		at++
	default:
		return i
	}
	if s.is(at, "số") {
		at++
	}
	if s.number(at) {
		return at + 1
	}
	if to := s.capitals(at, limit, 3); to > at {
		return to
	}
	return i
}

// fieldComplement reads what a department, society or company is for, and the place or host behind it.
func (s *scan) fieldComplement(o *organization, at, limit int, titled bool, depth int) bool {
	start := at
	if s.is(at, "về") && o.head == "hội đồng tư vấn" {
		start++
	}
	end := s.field(start, limit, titled)
	if to, _ := s.w.Longest(lexicon.KindPlace, at, limit); o.kind == "MEDIA" && s.upper(at) && to > at && (end <= at || s.surname(to) && s.upper(to)) {
		end = to // 'Báo Lai Châu | NAME'
	}
	if end == start {
		if next, unit := s.unit(at, limit, ""); next > at && o.kind == "EDUCATION" && at > o.from+1 { // 'Trường Tiểu học xã X'
			if p, to, ok := s.place(next, limit, unit, titled); ok {
				o.unit, o.place, o.to = unit, p, to
				o.name += " " + unit + " " + p
				return true
			}
		}
		return false
	}
	if s.is(at-1, "bộ") && at-1 == o.from && s.surname(at) && s.upper(at+1) && !s.w.Starts(lexicon.KindField, at, limit) {
		return false // 'Chánh Văn phòng Bộ NAME'
	}
	if end == at+1 && at == o.from+1 && !s.toks[at].AllUpper && !s.w.Starts(lexicon.KindField, at, end) && oneWordIsTooLittle[s.key(o.from)] &&
		!(s.oneOf(o.from, "cục", "vụ") && s.w.Starts(lexicon.KindUnit, end, limit)) {
		return false // 'Trường Chinh', 'Hội An', 'Sở Dầu'
	}
	if s.is(end, "cấp") && s.w.Starts(lexicon.KindUnit, end+1, limit) && s.oneOf(o.from, "sở", "phòng", "ban", "trung", "hội") {
		return false // 'Phòng Nội vụ cấp huyện': any of them
	}
	if s.is(end-1, "việt") && s.is(end, "nam") {
		end++
	}
	if s.is(o.from, "bệnh", "viện") && s.number(end) && s.same(end) && !s.is(end+1, "%") {
		end++ // 'Bệnh viện Trung ương Quân đội 108'
	}
	if s.is(o.from, "ban", "chỉ") && s.is(end, "năm") && s.number(end+1) && s.is(at, "thi") {
		end += 2 // 'Ban Chỉ đạo Thi X năm 2017' is another one every year
	}
	o.to = end
	o.name = s.nameOf(o.from, end)
	if to, row := s.w.Longest(lexicon.KindField, at, end); to == end && s.oneOf(o.from, "sở", "phòng") {
		_, field, _ := strings.Cut(s.lex.Organizations[row].Name, " ") // 'Sở GD&ĐT': the field of 'Bộ Giáo dục và Đào tạo'
		o.head += " " + foldText(field)
		o.name = s.clean(o.from, o.from+1) + " " + field
	} else {
		if s.plainWords(at, end) {
			o.head += " " + s.fold(at, end)
		} else {
			o.head += " " + foldText(s.writtenOut(at, end))
		}
		if field := s.lex.Field(s.clean(at, end)); field != "" && s.is(o.from, "sở") { // 'Sở Tài nguyên - Môi trường'
			o.head = "sở " + foldText(field)
			o.name = "Sở " + field
		}
	}
	for _, f := range kindsByField {
		if s.is(at, f.words...) && (o.kind == "GOVERNMENT" || o.kind == "OTHER") {
			o.kind = f.kind
		}
	}
	next, unit := s.unit(end, limit, "")
	if p, to, ok := s.place(next, limit, unit, titled); ok && (next > end || s.w.Starts(lexicon.KindPlace, end, limit)) {
		o.unit, o.place, o.to = unit, p, to
		if unit == "" {
			o.unit = s.unitOf(p)
			o.name += " " + p
		} else {
			o.name += " " + unit + " " + p
		}
		return true
	}
	if next > end && s.oneOf(o.from, "sở", "hội", "phòng", "ban", "công", "quỹ", "hiệp", "liên") {
		o.unit, o.to, o.generic = unit, next, true
		if !s.oneOf(o.from, "sở", "phòng", "ban") {
			o.name += " " + unit
		}
		return true
	}
	if s.is(o.from, "sở") {
		o.generic = true
	}
	if s.is(o.from, "hội") && s.oneOf(at, "xuân", "chợ", "trường", "thi", "làng", "hoa", "báo", "sách") {
		return false // festivals and fairs
	}
	if s.is(o.from, "hội") && s.oneOf(o.from-1, "ngày", "lễ", "đêm") {
		return false // 'Ngày Hội quốc phòng toàn dân'
	}
	if s.is(end, "của") && s.oneOf(o.from, "ủy", "hội", "ban") { // 'Ủy ban Kinh tế của Quốc hội'
		if host := s.organizationAt(end+1, limit, false, depth+1); host != nil && host.kind == "LEGISLATURE" && !host.bare {
			o.belongs, o.kind = host, host.kind
		}
	}
	if s.is(end, "(") && s.upper(end+1) {
		// 'Cục Chống tham nhũng (Thanh tra Chính phủ)': the body above stands in brackets
		if host := s.organizationAt(end+1, limit, false, depth+1); host != nil && s.is(host.to, ")") && host.to-host.from > 1 && !host.bare && !host.generic {
			o.belongs = host
			if o.kind == "OTHER" {
				o.kind = host.kind
			}
		}
	}
	if (s.is(end, ",") || s.is(end, "-")) && titled && s.oneOf(o.from, "cục", "tổng", "viện", "trung") && s.upper(end+1) && s.is(end+1, "bộ") && o.belongs == nil {
		// 'Cục trưởng Cục Thú y, Bộ X'
		if host := s.knownOrganization(end+1, limit); host != nil && host.kind == "GOVERNMENT" {
			o.belongs = host
			if host.canonical == "Bộ Quốc phòng" {
				o.kind = "ARMED_FORCES"
			} else if o.kind == "OTHER" {
				o.kind = host.kind
			}
		}
	}
	if s.oneOf(o.from, "vụ", "cục", "phòng", "trung", "viện") {
		tail := end
		if s.is(tail, ",") {
			tail++
		}
		if host := s.organizationAt(tail, limit, titled, depth+1); host != nil && !host.bare && !host.generic && (host.kind == "PARTY_COMMISSION" || host.kind == "GOVERNMENT" || tail == end && (host.kind == "JUDICIARY" || host.kind == "ARMED_FORCES")) &&
			(tail == end || s.is(o.from, "vụ") && (titled || !s.is(host.to, ","))) && !s.oneOf(host.from, "sở", "cục", "vụ", "thanh") {
			o.host, o.to = host, host.to
			o.name = s.clean(o.from, end) + map[bool]string{true: ", ", false: " "}[tail > end] + host.name
		}
	}
	return true
}

// kindsByField are departments and institutes that are of another kind than their head says.
var kindsByField = []struct {
	words []string
	kind  string
}{{[]string{"cảnh", "sát"}, "ARMED_FORCES"}, {[]string{"an", "ninh"}, "ARMED_FORCES"}, {[]string{"hàn", "lâm"}, "GOVERNMENT"}}

// tasks are words that begin what a steering committee is for.
var tasks = map[string]bool{"sơ": true, "tổng": true, "thực": true, "khắc": true, "phòng": true, "xây": true, "đổi": true, "chống": true, "cải": true, "về": true,
	"giảm": true, "phát": true, "ứng": true, "sắp": true, "triển": true, "đẩy": true, "thi": true, "tuyển": true}

// taskEnds are pairs of words that begin what a steering committee does, behind its name.
var taskEnds = map[string]string{"chủ": "trì", "báo": "cáo", "đề": "nghị", "yêu": "cầu", "dự": "họp", "ban": "hành", "quyết": "định", "tập": "trung", "thống": "nhất", "chịu": "trách", "tiếp": "tục"}

func (s *scan) pairOf(i int, pairs map[string]string) bool {
	second, ok := pairs[s.key(i)]
	return ok && s.is(i+1, second)
}

// enumerates reports whether a comma stands in a short list in lower case that 'và' ends.
func (s *scan) enumerates(comma, limit int) bool {
	const reach = 12 // tokens
	for k := comma + 1; k < limit && k < comma+reach && (s.word(k) || s.is(k, ",")) && !s.upper(k) && !s.pairOf(k, taskEnds); k++ {
		if s.is(k, "và") {
			return !s.upper(k + 1)
		}
	}
	return false
}

// task is the end of what a steering committee is for: 'Trung ương về tổng kết Nghị quyết số 18', 'khắc phục sự cố môi
// trường biển 4 tỉnh miền Trung'; from if nothing of the kind stands there.
func (s *scan) task(from, limit int) int {
	at := from
	for s.is(at, "trung", "ương") || s.is(at, "nhà", "nước") || s.is(at, "quốc", "gia") || s.is(at, "của", "chính", "phủ") {
		if at += 2; s.is(at-2, "của") {
			at++
		}
	}
	programme := s.is(at, "chương", "trình") || s.is(at, "đề", "án") || s.is(at, "các", "chương", "trình") || s.is(at, "cuộc", "vận", "động") || s.is(at, "các", "công", "trình") || s.is(at, "các", "dự", "án")
	if !programme && (!tasks[s.key(at)] || s.upper(at)) || !s.same(at) || programme && s.oneOf(at+2, "ở", "của", "này") {
		return from
	}
	const longest = 20 // words
	for j := at; j < limit && j-at < longest; j++ {
		switch {
		case s.is(j, ",") && (s.is(j-1, "phòng") || s.enumerates(j, limit)): // 'phòng, chống', 'khoa học, công nghệ và chuyển đổi số'
			continue
		case s.is(j, "năm") && s.number(j+1) && !s.says(at, j, "luật"), s.w.Starts(lexicon.KindSpeak, j, limit) && j-at > 2:
			return j
		case s.punctuation(j) && !s.is(j, "-") && !s.is(j, "/"), s.oneOf(j, "đã", "họp", "do", "tại", "là", "được", "sẽ", "cho", "đang", "cần", "nhấn", "làm"), s.pairOf(j, taskEnds):
			if j-at < 2 {
				return from
			}
			return j
		}
	}
	return from
}

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

// nameOf is the printed name with the head written out.
func (s *scan) nameOf(from, to int) string { return s.writtenOut(from, to) }

// field is the end of the words that say what a body is for: 'Giáo dục và Đào tạo', 'Quản lý lao động ngoài nước'.
func (s *scan) field(at, limit int, titled bool) int {
	if at >= limit || !s.same(at) {
		return at
	}
	best := at
	if end, _ := s.w.Longest(lexicon.KindField, at, limit); end > at {
		best = end
	}
	if s.number(at) {
		return at + 1
	}
	if best == at && s.is(at-1, "vụ") && s.upper(at-1) && !s.upper(at) && !s.oneOf(at, "án", "việc", "thứ", "này", "đã", "được", "trưởng", "phó", "chuyên", "chức", "liên") {
		for j := at; j < limit && j-at < 6 && s.word(j); j++ {
			if s.boundary(j+1, limit) && j > at {
				return j + 1
			}
		}
	}
	if !s.word(at) || !s.toks[at].Upper && best == at {
		if !(s.word(at) && !s.stop(at, limit) && s.is(at-1, "tâm") && s.upper(at-2)) {
			return best
		}
	}
	lower := 0
	fixed := best > at // a field of the lexicon ends where the lexicon says, but for more capitals
	for j := max(at, best); j < limit && j-at < 14; j++ {
		t := s.toks[j]
		if j > at && t.Gap > 1 || s.is(j, "ảnh", ":") {
			break
		}
		switch {
		case j > at && t.AllUpper && s.w.Starts(lexicon.KindUnit, j, limit):
			return max(best, j) // 'Hội Chữ thập đỏ TP'
		case s.word(j) && t.Upper:
			if j > at && (s.personAhead(at, j, limit, titled) || s.is(j, "công", "an") && s.w.Starts(lexicon.KindUnit, j+2, limit)) {
				return max(best, j)
			}
			if j > at && (s.w.Starts(lexicon.KindTitle, j, limit) || s.knownOrganization(j, limit) != nil || s.w.Starts(lexicon.KindPlace, j, limit) || s.w.Starts(lexicon.KindMeetingHead, j, limit)) {
				return max(best, j)
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
		case j > at && s.toks[j-1].AllUpper && s.word(j):
			return best // 'Ủy ban KT chưa': an abbreviation ends the name
		case s.word(j) && !s.stop(j, limit) && !s.w.Starts(lexicon.KindSpeak, j, limit):
			if lower++; lower > 6 || fixed || properNames[s.key(at-1)] {
				return best
			}
			if s.boundary(j+1, limit) {
				best = max(best, j+1)
			}
			continue
		}
		break
	}
	return best
}

// compound is the end of a fixed compound whose second word is token i: 'Đổi mới', 'Ngân hàng Trung ương'; i if there is none.
func (s *scan) compound(i, limit int) int {
	if end, _ := s.w.Longest(lexicon.KindCompound, i-1, limit); end > i && s.upper(i-1) {
		return end
	}
	return i
}

// personAhead reports whether a person's name starts at j, behind the field of a body: 'Bộ Giáo dục NAME'. Schools and
// the like are named after people.
func (s *scan) personAhead(at, j, limit int, titled bool) bool {
	if !s.surname(j) || s.oneOf(at-1, "trường", "thông", "học", "quỹ") || s.is(at-1, "viện") && !(titled && j > at+1) {
		return false
	}
	n := s.capitals(j, limit, 5) - j
	return n == 3 || n == 4
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
		if s.w.Starts(lexicon.KindHead, j, limit) && s.upper(j) {
			return false
		}
	}
	return false
}

// fieldGoesOn refuses a coordination with another body: 'Sở Y tế và Sở Nội vụ'.
func (s *scan) fieldGoesOn(i, limit int) bool {
	return !s.w.Starts(lexicon.KindHead, i, limit) && s.knownOrganization(i, limit) == nil &&
		!(s.oneOf(i, "công", "nghị", "quyết", "chỉ", "thông") && s.w.Starts(lexicon.KindDocumentType, i, limit)) && !s.w.Starts(lexicon.KindTitle, i, limit) && !s.w.Starts(lexicon.KindHonorific, i, limit)
}

// boundary holds where a name in lower case may end.
func (s *scan) boundary(i, limit int) bool {
	return i >= limit || s.punctuation(i) || s.stop(i, limit) || s.w.Starts(lexicon.KindPlace, i, limit) || s.w.Starts(lexicon.KindUnit, i, limit) && !s.is(i, "xã", "hội")
}

// stop reports whether no name goes on at i.
func (s *scan) stop(i, limit int) bool {
	return s.w.Starts(lexicon.KindStop, i, limit) && !s.is(i, "xã", "hội")
}

// add records a mention and, first, the bodies named inside of it.
func (s *scan) addOrganization(o *organization) {
	if s.bodyAt[o.from] != 0 && s.bodies[s.bodyAt[o.from]-1].to >= o.to {
		return
	}
	if o.kind == "MEDIA" && (s.credit(o.from, s.sentenceOf(o.from)) || s.is(o.from-1, "(") && s.is(o.to, ")") && s.oneOf(o.to+1, "-", "–")) {
		return // 'Ảnh: VGP/...', '(Chinhphu.vn) - ': who took the picture or wrote is no part of the news
	}
	s.bodies = append(s.bodies, o)
	s.bodyAt[o.from] = int32(len(s.bodies))
	for i := o.from; i < o.to; i++ {
		s.taken[i] = true
	}
	if o.host != nil {
		s.addOrganization(o.host)
	}
	s.addCoordinated(o)
}

// ofProvince reports whether a body is that of a province and another province follows: 'Tỉnh ủy Nam Định, Quảng Nam và ...'.
// Behind a place of a lower level stands the one above.
func (s *scan) ofProvince(o *organization) bool {
	return strings.HasSuffix(o.head, " ủy") && s.unitOf(o.place) == o.unit && s.oneOf(o.to, ",") && s.w.Starts(lexicon.KindPlace, o.to+1, len(s.toks)) && !s.oneOf(o.to+2, "ngày")
}

// addCoordinated reads the other places of 'các Sở Y tế Hà Tĩnh, Thanh Hóa': one body a place.
func (s *scan) addCoordinated(o *organization) {
	if o.place == "" || o.from == 0 || o.host != nil || !s.is(o.from-1, "các") && !s.ofProvince(o) {
		return
	}
	at := o.to
	for s.oneOf(at, ",", "và") && at+1 < len(s.toks) {
		end, row := s.w.Longest(lexicon.KindPlace, at+1, s.phraseLimit(at))
		if end == at+1 || !s.upper(at+1) {
			return
		}
		c := *o
		c.place = s.lex.Places[row].Name
		c.from, c.to = at+1, end
		c.name = strings.TrimSuffix(o.name, o.place) + c.place
		c.key = c.head + " | " + c.unit + " " + foldText(c.place)
		s.bodies = append(s.bodies, &c)
		s.bodyAt[c.from] = int32(len(s.bodies))
		for i := c.from; i < c.to; i++ {
			s.taken[i] = true
		}
		at = end
	}
}

func roman(s string) bool {
	if s == "" {
		return false
	}
	for _, r := range s {
		if !strings.ContainsRune("IVXLC", r) {
			return false
		}
	}
	return true
}
