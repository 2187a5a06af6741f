package extract

import (
	"cmp"
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
	owned              bool          // level is the word for the company or school that the article is about: 'Đảng bộ Công ty'
	bound              bool          // the place is that of the article, not of the name
	belongs            *organization // the body above, where the text and not the name says so
	names              []string      // 'nhà trường': the first words of the body named before that it stands for
	several            bool          // places of a list follow the first: 'UBND các tỉnh A, B'
	shared             string        // what a list prints once in front: 'các | Sở | Y tế, Nội vụ'
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
		s.seat(o, limit)
		s.define(o, limit)
		s.ofParliament(o, limit)
		s.above(o, limit, titled)
		s.branch(o, limit, titled)
	}
	return o
}

// ofParliament reads on behind a committee of the National Assembly: 'Ủy ban Tài chính - Ngân sách | của Quốc hội'.
func (s *scan) ofParliament(o *organization, limit int) {
	if o.kind != "LEGISLATURE" || o.canonical == "" || o.canonical == "Quốc hội" || o.host != nil || o.belongs != nil && o.belongs.canonical != "Quốc hội" || !s.is(o.to, "của") && !s.is(o.to, "quốc", "hội") {
		return
	}
	at := o.to
	if s.is(at, "của") {
		at++
	}
	if host := s.knownOrganization(at, limit); host != nil && host.canonical == "Quốc hội" {
		o.host, o.name, o.to, o.belongs = host, o.name+" của "+host.name, host.to, nil
	}
}

// above reads the body above one of the forces or of the State that is printed behind it: 'Quân chủng Hải quân (Bộ Quốc phòng)'; behind a
// comma or a dash, if the lexicon has it so or a title stands before it: 'Tổng cục An ninh, Bộ Công an'.
func (s *scan) above(o *organization, limit int, titled bool) {
	if o.belongs != nil || o.host != nil || o.bare || o.generic || o.place != "" || !ofState[o.kind] {
		return
	}
	if beside := s.upper(o.to) && s.same(o.to); !beside && (!s.oneOf(o.to, "(", ",", "-", "–") || !s.upper(o.to+1)) || !s.w.MayStart(o.to, knownBodies) && beside {
		return
	}
	known := ""
	if o.canonical != "" {
		if ok, row := s.lookup(o.canonical); ok {
			known = s.lex.Organizations[row].PartOf
		}
	}
	below := startsWith(belowMinistries, cmp.Or(o.head, o.key)) != ""
	if known != "" && s.upper(o.to) && s.same(o.to) { // 'Cục Phòng bệnh | Bộ Y tế'
		if host := s.knownOrganization(o.to, limit); host != nil && (host.canonical == known || below && s.is(host.from, "bộ") && s.ofCentre(host)) {
			o.host, o.name, o.to = host, o.name+" "+host.name, host.to
		}
		return
	}
	host := s.knownOrganization(o.to+1, limit)
	if s.upper(o.to) || host == nil || host.key == o.key {
		return
	}
	switch {
	case s.is(o.to, "("):
		if s.is(host.to, ")") && (host.kind == "GOVERNMENT" || s.ofCentre(host)) {
			o.standBelow(host)
		}
	case known != "" && known == host.canonical, below && titled && s.ofCentre(host),
		below && s.oneOf(o.to, "-", "–") && !s.glued(o.to) && !s.glued(o.to+1) && strings.HasPrefix(host.key, "bộ "): // 'Cục Thú y - Bộ X'
		s.above(host, limit, titled) // 'Cục X, Tổng cục Y, Bộ Z'
		o.standBelow(host)
	}
}

var knownBodies = lexicon.Kinds(lexicon.KindOrganization)

// kindOfUnits are the kinds of bodies whose rooms and centres are of the same kind: 'Phòng Đào tạo, Trường Đại học X'.
var kindOfUnits = map[string]bool{"PARTY_COMMISSION": true, "ARMED_FORCES": true, "JUDICIARY": true, "EDUCATION": true}

// standBelow puts a body below another, whose kind it takes if its own name says little.
func (o *organization) standBelow(host *organization) {
	o.belongs = host
	switch {
	case host.canonical == "Bộ Quốc phòng" || host.canonical == "Bộ Công an":
		if o.kind == "GOVERNMENT" || o.kind == "OTHER" {
			o.kind = "ARMED_FORCES"
		}
	case o.kind == "OTHER", o.kind == "GOVERNMENT" && (kindOfUnits[host.kind] || host.kind == "LEGISLATURE"):
		o.kind = host.kind
	}
}

// ofState are the kinds of bodies that may stand below a ministry or an office of the centre.
var ofState = map[string]bool{"GOVERNMENT": true, "ARMED_FORCES": true, "OTHER": true, "PARTY_COMMISSION": true, "LEGISLATURE": true, "JUDICIARY": true}

// ofCentre reports whether a body is a ministry, an office or a board of the centre, with units of its own; a nil body is none.
func (s *scan) ofCentre(o *organization) bool {
	return o != nil && o.place == "" && o.canonical != "" && centralHeads[s.key(o.from)] && o.to > o.from+1 &&
		(o.kind == "GOVERNMENT" || o.kind == "PARTY_COMMISSION" || o.kind == "LEGISLATURE" || o.kind == "JUDICIARY")
}

// centralHeads are first words of the names of such bodies.
var centralHeads = map[string]bool{"bộ": true, "văn": true, "ban": true, "ủy": true, "tòa": true, "viện": true, "thanh": true, "ngân": true, "kiểm": true, "bảo": true, "tổng": true, "kho": true}

// belowMinistries are heads of what stands below a ministry.
var belowMinistries = map[string]bool{"cục": true, "vụ": true, "tổng cục": true, "viện": true, "trung tâm": true}

// commands are heads of bodies of the forces with units below them, units those of what stands below.
var (
	commands = map[string]bool{"quân khu": true, "quân chủng": true, "quân đoàn": true, "binh đoàn": true, "binh chủng": true, "bộ tư lệnh": true, "bộ tham mưu": true, "bộ tổng tham mưu": true,
		"lữ đoàn": true, "sư đoàn": true, "trung đoàn": true}
	units = map[string]bool{"cục": true, "phòng": true, "sư đoàn": true, "lữ đoàn": true, "trung đoàn": true, "tiểu đoàn": true, "đại đội": true, "hải đội": true, "hải đoàn": true,
		"công ty": true, "nhà máy": true, "viện": true, "trường": true, "trung tâm": true, "bệnh viện": true}
)

// unitsBelow reads units of the forces with the command above them: 'Cục Chính trị, Quân khu 2', 'Lữ đoàn 5/Quân khu 2', but not lists of commands.
func (s *scan) unitsBelow() {
	for i := 0; i+1 < len(s.bodies); i++ {
		o, above := s.bodies[i], s.bodies[i+1]
		if o.host != nil || o.belongs != nil || above.from != o.to+1 || !s.oneOf(o.to, ",", "/") {
			continue
		}
		below, over := startsWith(units, o.head), startsWith(commands, cmp.Or(above.head, above.key))
		if over == "" && unitsWithNumbers[below] {
			over = startsWith(localCommands, above.head)
		}
		if below == "" || over == "" || below == over {
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

// localCommands are the commands of a province, unitsWithNumbers those of their units that nothing else is called.
var (
	localCommands    = map[string]bool{"bộ chỉ huy": true, "bộ đội biên phòng": true, "ban chỉ huy": true}
	unitsWithNumbers = map[string]bool{"trung đoàn": true, "tiểu đoàn": true, "đại đội": true, "hải đội": true, "hải đoàn": true}
)

// startsWith is the head of one or two words that a name starts with, "" if it is not in the list.
func startsWith(heads map[string]bool, name string) string {
	for at := 0; at <= len(name); at++ {
		if (at == len(name) || name[at] == ' ') && heads[name[:at]] {
			return name[:at]
		}
	}
	return ""
}

// branch reads the place of a branch: 'Ngân hàng Nhà nước | chi nhánh tỉnh X', 'Ngân hàng Chính sách xã hội | tỉnh X', 'Hội Nạn nhân chất độc da cam/dioxin | tỉnh X'.
func (s *scan) branch(o *organization, limit int, titled bool) {
	named := s.is(o.to, "chi", "nhánh")
	local := o.kind == "MASS_ORGANIZATION" && strings.HasSuffix(o.canonical, " Việt Nam") && !strings.HasSuffix(foldText(o.name), " việt nam")
	if o.kind == "OTHER" && strings.HasSuffix(o.canonical, " Việt Nam") { // 'Ủy ban Đoàn kết Công giáo Việt Nam | tỉnh X'
		next, _ := s.unit(o.to, limit, "")
		local = next > o.to
	}
	company := o.kind == "ENTERPRISE" && o.to == o.from+1 && s.toks[o.from].Upper && !strings.HasPrefix(o.canonical, "Ngân hàng") // 'VNPT | Cà Mau'
	if !named && !local && !company && !strings.HasPrefix(o.canonical, "Ngân hàng") || o.host != nil || o.bare || o.generic {
		return
	}
	at := o.to
	if named {
		at += 2
	}
	next, unit := s.unit(at, limit, "")
	generic := next > at && !s.upper(next) && !localUnits[unit] && s.boundary(next, limit) // 'Ngân hàng Chính sách xã hội | tỉnh'
	if !named && !generic && (next == at || !s.upper(next)) && !s.w.Starts(lexicon.KindPlace, at, limit) {
		return
	}
	place, to, ok := s.place(next, limit, unit, titled)
	if side := next + 1; named && s.upper(next) && s.oneOf(next, "bắc", "nam", "đông", "tây") && s.w.Starts(lexicon.KindPlace, side, limit) { // 'Chi nhánh | Bắc Hà Nội'
		if place, to, ok = s.place(side, limit, unit, titled); ok {
			place = s.text(next, side) + " " + place
		}
	}
	if generic {
		to = next
	} else if !ok {
		return
	}
	if unit == "" {
		unit = s.unitOf(place)
	}
	o.head, o.canonical, o.unit, o.place, o.generic = o.key, "", unit, place, generic
	if named {
		o.head += " chi nhánh"
	}
	if company && !named {
		o.name = s.clean(o.from, to)
	} else {
		o.name += " " + s.writtenOut(o.to, to)
	}
	o.to = to
	s.finish(o)
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
	if built != nil && built.to > i+1 && built.to <= i+4 && s.toks[built.to-1].AllUpper && len(s.defined) > 0 {
		// 'Tập đoàn PVN' behind 'Tập đoàn Dầu khí (PVN)'
		if d := s.defined[s.key(built.to-1)]; d != nil && d.from < i && strings.HasPrefix(d.fold(), s.fold(i, built.to-1)+" ") {
			o := *d
			o.from, o.to = i, built.to
			return &o
		}
	}
	if known != nil && known.kind == "PARTY_COMMISSION" && s.is(known.to-1, "ương") && s.is(known.to, "hội") && s.upper(known.to) && s.same(known.to) && (built == nil || built.to <= known.to) {
		head := s.fold(i, known.to-2) // 'Ban Tổ chức | Trung ương Hội': of the society that the article is about
		return &organization{from: i, to: known.to + 1, name: s.clean(i, known.to-2), key: head, head: head, kind: "MASS_ORGANIZATION", bare: true, level: "hội"}
	}
	switch {
	case known == nil:
		return built
	case built != nil && built.to > known.to && (!built.bare || built.owned) && (!s.is(i, "bộ") || built.head == known.key) && !(titled && s.personAt(known.to, built.to)):
		return built
	case built != nil && built.to == known.to && known.kind != "PARTY_CENTRAL":
		if built.host != nil && built.host.kind != "PARTY_CENTRAL" && (built.host.canonical != "Chính phủ" || ofGovernment[built.head]) {
			known.host = built.host
		}
		known.head, known.unit, known.place, known.belongs = built.head, built.unit, built.place, built.belongs
		if built.place != "" || known.host != nil && known.host.key == known.key { // 'Đoàn Chủ tịch Ủy ban Trung ương X' beside 'Ủy ban Trung ương X'
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
	if end-i == 1 && !s.toks[i].AllUpper && !(upper && s.lex.Organizations[row].Kind == "ENTERPRISE" && (s.is(end, "chi", "nhánh") || s.same(end) && (s.upper(end) && s.w.Starts(lexicon.KindPlace, end, limit) || s.w.Starts(lexicon.KindUnit, end, limit) && s.upper(end+1)))) { // 'Viettel Cà Mau'
		return nil
	}
	if s.is(end-1, "đoàn") && !s.upper(end-1) || s.is(end-1, "đảng", "bộ") && s.upper(end-1) {
		return nil // 'Trung ương đoàn kết', 'Tiểu ban Văn kiện Đại hội Đảng bộ'
	}
	o := s.lex.Organizations[row]
	if !upper && !(o.Kind == "PARTY_CENTRAL" && end-i >= 3) {
		return nil
	}
	if s.is(end, "cấp") && s.w.Starts(lexicon.KindUnit, end+1, limit) && strings.HasPrefix(o.Name, "Ban Chỉ đạo") {
		return nil // any of them
	}
	if s.local[s.key(i)] && end-i == 1 {
		return nil // the article defines the abbreviation itself
	}
	name := s.writtenOut(i, end)
	if end-i == 1 || !s.plainWords(i, end) && !s.spelledOut(name) || s.is(i, "cơ", "quan") {
		name = o.Name
	}
	found := &organization{from: i, to: end, key: o.Key, name: capitalised(name), kind: o.Kind, canonical: o.Name}
	if s.abroad(found, limit); found.to > end {
		return found
	}
	if s.is(end-1, "đảng") && end-i >= 3 && end < limit && s.upper(end) && s.same(end) { // 'Ban Chấp hành Trung ương Đảng | Nhân dân Cách mạng Lào'
		if party := s.builtOrganization(end-1, limit, false, 4); party != nil && party.to > end && party.kind == "PARTY_ORGANIZATION" && !strings.HasSuffix(party.name, "Việt Nam") {
			return s.finish(&organization{from: i, to: party.to, name: s.clean(i, end-1) + " " + party.name, head: s.fold(i, end-1), kind: "PARTY_COMMITTEE", host: party})
		}
	}
	for k := i + 2; k < end-1; k++ {
		if !s.toks[k].Upper || s.is(k-1, "và") {
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
	if len(s.defined) == 0 || !s.toks[i].AllUpper && (!s.upper(i) || syllable(s.key(i))) {
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
	brand := o.kind == "ENTERPRISE" && !o.bare // 'Công ty Cổ phần Sữa Cà Mau (Camamilk)'
	for end < limit && end-o.to < 5 && (s.toks[end].AllUpper || brand && s.upper(end) && (!syllable(s.key(end)) || end > o.to+1)) {
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
		s.defined[key] = s.abbreviated(o, key)
	}
}

// abbreviated is the body that an abbreviation behind a name is short for: one in the name that begins with the same letter, else the
// last in it: 'Đảng ủy | Tập đoàn Dầu khí (PVN)', 'Ban Thường vụ Đảng ủy Khối (BTVĐUK)'.
func (s *scan) abbreviated(o *organization, key string) *organization {
	for b := o; ; b = b.host {
		first, _ := utf8.DecodeRuneInString(b.fold())
		if letter, _ := utf8.DecodeRuneInString(key); letter == first || b.host == nil || b.host.to != o.to || b.host.bare {
			return b
		}
	}
}

// placeBehindBrackets reads the level and place of 'Hội Liên hiệp Phụ nữ (LHPN) tỉnh X'.
func (s *scan) placeBehindBrackets(o *organization, at, limit int) {
	end, row := s.w.Longest(lexicon.KindHead, o.from, o.to)
	if h := o.host; h != nil && h.generic && h.unit != "" && h.place == "" && o.canonical == "" && h.to == o.to { // 'Ủy ban Kiểm tra Tỉnh ủy (UBKT) Nghệ An'
		if p, to, ok := s.place(at, limit, h.unit, false); ok && s.w.Starts(lexicon.KindPlace, at, limit) {
			h.place, h.generic, o.to = p, false, to
			h.name += " " + p
			s.finish(h)
			s.nameByHost(o)
		}
		return
	}
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
		} else if s.toks[i].AllUpper || s.is(i, "tp") && s.toks[i].Upper {
			text = s.expansion(s.key(i))
			if text != "" && s.is(i, "tp") && s.is(i+1, ".") && i+2 < to {
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
	if s.is(i, "trung", "tâm") && s.is(i-2, "xây", "dựng") || s.is(i+1, "trường") && s.oneOf(i, "nông", "lâm") && s.oneOf(i-1, "trấn", "xã") {
		return nil // one that is yet to be; 'thị trấn Nông trường X'
	}
	h := &s.lex.Heads[row]
	if h.Kind != "GOVERNMENT" && parks[h.Key] && !titled && !(h.Key == "khoa" && s.upper(i)) || h.Kind != "GOVERNMENT" && halls[h.Key] && s.oneOf(i-1, "tại", "ở") && !s.is(i-3, "làm", "việc") || h.Head == "ĐH" && (s.local[s.key(i)] || !s.toks[i].AllUpper) {
		return nil // a word of many names; 'Đại hội (ĐH)'
	}
	if h.Key == "hội hữu nghị" && s.is(i-1, "các") || h.Key == "thi hành án dân sự" && s.is(i-2, "cục", "trưởng") || h.Kind == "MASS_ORGANIZATION" && s.is(i-2, "đại", "hội") && strings.HasSuffix(h.Key, "hồ chí minh") {
		return nil // 'Liên hiệp các | Hội hữu nghị Việt Nam', 'Cục trưởng | Thi hành án dân sự', 'Đại hội Đoàn TNCS Hồ Chí Minh tỉnh X'
	}
	if end-i == 1 && !s.toks[i].Upper && !(titled && h.Complement == "field" && (s.upper(end) || h.Key == "phòng" && s.number(end))) { // 'Giám đốc sở TNMT tỉnh X'
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
	complement := h.Complement
	if complement == "workplace" {
		if complement = "number"; (titled || depth > 0) && s.upper(i) && s.upper(end) && !strings.ContainsAny(s.text(end, end+1), "0123456789") {
			complement = "field"
		}
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
	switch complement {
	case "place":
		if h.Kind == "EDUCATION" && s.school(o, end, limit, titled) || h.Kind == "MASS_ORGANIZATION" && s.within(o, end, limit, titled, depth) || s.ofVillage(o, end, limit) {
			break
		}
		if s.is(end, "hđnd") || s.is(end, "ủy", "ban") && s.upper(end) || s.is(end, "hội", "đồng", "nhân", "dân") || s.is(end+1, "ủy") && s.upper(end) { // 'Ban Dân tộc | HĐND tỉnh X', 'Trung tâm Chính trị | Huyện ủy X'
			s.hostComplement(o, end, limit, titled, depth, false)
		} else {
			s.placeComplement(o, end, limit, titled)
		}
	case "host", "bound":
		s.hostComplement(o, end, limit, titled, depth, h.Complement == "bound")
		if (h.Key == "chi nhánh" || h.Key == "phòng giao dịch") && (!s.toks[i].Upper || o.host == nil || o.host.canonical != "") {
			return nil // one of many: 'chi nhánh Ngân hàng X'
		}
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
		at := s.arm(end, limit)
		if s.is(at, "số") && s.number(at+1) {
			at++
		}
		code := s.word(at) && s.upper(at) && s.same(at) && strings.ContainsAny(s.text(at, at+1), "0123456789")          // 'Nhà máy Z119'
		if to := s.proper(end, limit); strings.HasSuffix(h.Key, " khu vực") && to > end && !roman(s.text(end, end+1)) { // 'Chi cục Thuế khu vực Núi Sậu - Núi Voi'
			if s.oneOf(to, "-", "–") && s.upper(to+1) {
				to = s.proper(to+1, limit)
			}
			o.to, o.name = to, name+" "+s.clean(end, to)
			o.head = foldText(o.name)
			return s.finish(o)
		}
		if !s.number(at) && !code && !roman(strings.TrimRight(s.text(at, min(at+1, limit)), "ab")) { // 'Kiểm toán nhà nước chuyên ngành Ib'
			return nil
		}
		if o.to = at + 1; s.is(o.to, "hải", "quân") && s.upper(o.to) {
			o.to += 2 // 'Lữ đoàn 171 Hải quân'
		}
		o.name = name + " " + s.clean(end, o.to)
		if p, to, ok := s.place(o.to+1, limit, "", titled); ok && strings.HasSuffix(h.Key, "khu vực") && s.oneOf(o.to, "-", "–") { // 'Tòa án nhân dân khu vực 3 - X'
			o.to, o.name = to, o.name+" - "+p
			o.head = foldText(o.name)
		} else if h.Kind == "JUDICIARY" && s.within(o, o.to, limit, titled, depth) {
			break // 'Tòa án quân sự khu vực 1 | Quân khu 9'
		} else if next, unit := s.unit(o.to, limit, ""); next > o.to && h.Kind != "ARMED_FORCES" {
			if p, to, ok := s.place(next, limit, unit, titled); ok { // 'Thuế cơ sở 4 | tỉnh X', 'Phòng Công chứng số 1 | tỉnh X'
				o.head, o.unit, o.place, o.to = foldText(o.name), unit, p, to
				o.name += " " + unit + " " + p
			} else if !communes[unit] && s.boundary(next, limit) {
				o.head, o.unit, o.to, o.generic = foldText(o.name), unit, next, true
				o.name += " " + unit
			}
		}
	case "field":
		if h.Key == "ban chỉ đạo" && !s.toks[i].Upper && !titled {
			return nil
		}
		if h.Key == "ban chỉ đạo" || h.Key == "ban chỉ huy" {
			if to := s.task(end, limit, titled); to > end {
				if s.is(to, "cấp") {
					return nil // 'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực cấp tỉnh': any of them
				}
				o.to = to
				o.name = s.nameOf(i, to)
				o.head += " " + s.fold(end, to)
				if s.is(end, "của") {
					o.belongs = s.knownOrganization(end+1, to) // 'Ban Chỉ đạo của Chính phủ tổng kết ...'
				}
				if strings.Contains(o.head, "trung ương") && (strings.Contains(o.head, "nghị quyết") || strings.Contains(o.head, "kết luận") || strings.Contains(o.head, "chỉ thị")) && !strings.Contains(o.head, "chính phủ") {
					o.kind = "PARTY_COMMISSION"
				}
				s.placeOfCommittee(o, limit, titled)
				return s.finish(o)
			}
		}
		if h.Key == "ban chỉ đạo" && s.number(end) && s.same(end) && (s.is(end+1, "quốc", "gia") || s.is(end+1, "trung", "ương")) {
			o.to = end + 3 // 'Ban Chỉ đạo 389 quốc gia'
			o.name, o.head = s.nameOf(i, o.to), o.head+" "+s.fold(end, o.to)
			return s.finish(o)
		}
		if h.Key == "ban chỉ đạo" && s.number(end) && s.same(end) {
			if next, _ := s.unit(end+1, limit, ""); next > end+1 && !s.oneOf(next, "ủy", "đoàn") || s.w.Starts(lexicon.KindPlace, next, limit) { // 'Ban Chỉ đạo 389 tỉnh X'
				o.name, o.to, o.head = s.clean(i, end+1), end+1, o.head+" "+s.key(end)
				if s.placeComplement(o, end+1, limit, titled); !o.bare {
					return s.finish(o)
				}
				return nil
			}
			if host := s.organizationAt(end+1, limit, titled, depth+1); host != nil && !host.bare && host.kind == "PARTY_COMMITTEE" {
				o.host, o.to, o.kind = host, host.to, "PARTY_COMMISSION" // 'Ban Chỉ đạo 35 Tỉnh ủy'
				o.name, o.head = s.clean(i, end+1)+" "+host.name, o.head+" "+s.key(end)
				return s.finish(o)
			}
		}
		if level, to := s.owner(end, limit, titled); h.Key == "công đoàn" && to > end {
			o.to, o.bare, o.level, o.owned = to, true, level, true // 'Công đoàn trường'
			return s.finish(o)
		}
		if h.Key == "công đoàn" && titled && s.oneOf(end, ",", "kiêm") {
			o.bare = true // 'Chủ tịch Công đoàn, Phó Giám đốc Công ty'
			return s.finish(o)
		}
		if h.Key == "phòng" && s.number(end) && s.same(end) {
			if host := s.organizationAt(end+1, limit, titled, depth+1); host != nil && !host.bare { // 'Trưởng phòng 7 | Viện kiểm sát nhân dân tỉnh X'
				o.host, o.to, o.head = host, host.to, o.head+" "+s.key(end)
				o.name = s.clean(i, end+1) + " " + host.name
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
	if h.Key == "khoa" && !titled && o.host == nil {
		return nil // 'Khoa Luật | Trường Đại học X' is one, 'Khoa học' and a name are none
	}
	if h.Key == "trung tâm" && s.oneOf(i-1, "các", "những", "nhiều", "mọi") && s.same(i) && o.place == "" && o.host == nil && !s.oneOf(o.to, ",", "và") {
		return nil // 'phối hợp với các Trung tâm Kinh doanh'
	}
	if !s.toks[i].Upper && (o.generic || o.bare) && !(titled && (s.oneOf(i, "ban", "phòng") && s.upper(i+1) || s.is(i, "đoàn"))) {
		return nil
	}
	return s.finish(o)
}

// parks and faculties have names of many things: only behind a title is one meant.
var parks = map[string]bool{"khoa": true, "nhà hát": true, "vườn quốc gia": true, "khu bảo tồn thiên nhiên": true, "khu di tích": true}

// halls are bodies that others meet in: behind 'tại' it is the building.
var halls = map[string]bool{"nhà văn hóa lao động": true, "nhà văn hóa thanh niên": true, "nhà văn hóa thiếu nhi": true, "cung văn hóa thiếu nhi": true, "cung văn hóa lao động": true,
	"cung thiếu nhi": true, "nhà khách": true, "câu lạc bộ": true}

// arm is the end of the words for what a unit of the forces does, before its number: 'Lữ đoàn | Công binh | 72'; i if there are none.
func (s *scan) arm(i, limit int) int {
	const longest = 5 // words
	if !s.upper(i) || !s.same(i) {
		return i
	}
	for k := i; k < limit && k <= i+longest && s.same(k); k++ {
		if s.number(k) {
			return k
		}
		if !s.word(k) && !(s.oneOf(k, "-", "–") && s.upper(k+1)) || !s.upper(k) && s.stop(k, limit) && !s.is(k-1, "phòng", "không") && !s.is(k, "không", "quân") {
			return i
		}
	}
	return i
}

// seat reads where an association is that has others elsewhere: 'Hiệp hội Doanh nghiệp Đức | tại Việt Nam', 'Hội đồng hương Hà Giang |
// tại Hà Nội', 'Hội X | tại Hà Nội (ABC)'.
func (s *scan) seat(o *organization, limit int) {
	if o.kind != "MASS_ORGANIZATION" || !s.is(o.to, "tại") || o.host != nil || o.bare || o.generic || o.canonical != "" {
		return
	}
	elsewhere := o.to > o.from+2 && (strings.Contains(o.head, "đồng hương") || strings.Contains(o.head, "doanh nhân") || o.place != "" && strings.Contains(o.head, "doanh nghiệp"))
	to := s.accredited(o.to, limit)
	if to == o.to {
		next, unit := s.unit(o.to+1, limit, "")
		_, end, ok := s.place(next, limit, unit, false)
		if !ok {
			return
		}
		to = end
	}
	foreign := elsewhere || s.is(to, "(") && to+2 < limit && s.toks[to+1].AllUpper && s.is(to+2, ")")
	for k := o.from + 1; k < o.to && !foreign; k++ {
		foreign = s.upper(k) && s.w.Starts(lexicon.KindCountry, k, o.to)
	}
	if foreign {
		o.name = s.nameOf(o.from, to)
		o.head, o.unit, o.place, o.to = foldText(o.name), "", "", to
		s.finish(o)
	}
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
	if o.place == "" && strings.HasSuffix(o.head, " ủy") && (at < o.from || s.oneOf(o.to, ",", "và") && s.is(o.to+2, "ủy") && !s.oneOf(o.to+1, "chính", "quân", "đảng") && !s.is(o.to+1, o.head[:strings.IndexByte(o.head, ' ')])) {
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
	return !(levels[s.key(o.to)] && s.same(o.to) && !s.is(o.to, "trực", "tiếp"))
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
	case o.host != nil && o.kind == "GOVERNMENT" && strings.HasPrefix(o.head, "ban ") && (o.host.kind == "MASS_ORGANIZATION" || o.host.kind == "LEGISLATURE"):
		o.kind = o.host.kind // 'Ban Dân tộc | HĐND tỉnh X'
	case o.host != nil && o.kind == "GOVERNMENT" && (o.host.kind == "PARTY_COMMISSION" || o.host.kind == "ARMED_FORCES" || o.host.kind == "JUDICIARY" || o.host.kind == "LEGISLATURE" && o.host.canonical != ""):
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
		o.key = o.headOfKey() + " | " + o.unit + " " + foldText(o.place)
	} else {
		o.key = o.fold()
	}
	return o
}

// headOfKey is the head without what papers leave out: the Front of a province is the same with and without 'Việt Nam'.
func (o *organization) headOfKey() string {
	if strings.HasPrefix(o.head, "ủy ban mặt trận tổ quốc") {
		return "ủy ban mặt trận tổ quốc"
	}
	return o.head
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

// addOrganization records a mention and the bodies named inside of it.
func (s *scan) addOrganization(o *organization) { s.addOrganizationWithin(o, nil) }

// addOrganizationWithin records the mention of a body named inside of another mention, nil if there is none.
func (s *scan) addOrganizationWithin(o, within *organization) {
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
		s.addOrganizationWithin(o.host, o)
	}
	s.addCoordinated(o, within)
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
