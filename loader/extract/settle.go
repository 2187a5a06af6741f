package extract

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"quanhe/loader/lexicon"
)

// settleOrganizations decides what short and generic names stand for, once every mention is known.
// Source of the order: the nearest fuller name of the same head before the mention, else the most frequent, else the first.
func (s *scan) settleOrganizations() {
	s.placesBehind()
	s.sharePlaces()
	s.settleInstitutions()
	full := map[string][]*organization{}
	for _, o := range s.bodies {
		if !o.bare && (!o.generic || strings.HasPrefix(o.key, "đảng ủy khối ")) {
			full[headKey(o)] = append(full[headKey(o)], o)
		}
	}
	nowFull := func(o *organization) { // in text order, see fuller
		k := headKey(o)
		at := sort.Search(len(full[k]), func(i int) bool { return full[k][i].from >= o.from })
		full[k] = slices.Insert(full[k], at, o)
	}
	s.findHomes()
	var later []*organization // named in full only once their host is
	owners := s.owners()
	settle := func(o *organization) {
		if o.owned {
			if owner := owners[o.level]; o.bare && owner != nil {
				s.attach(o, owner)
				nowFull(o)
			}
			if o.owned, o.level = false, ""; !o.bare {
				return
			}
		}
		short := o.place == "" && o.host == nil && (strings.HasPrefix(o.head, "vụ ") || strings.HasPrefix(o.head, "cục ") || strings.HasPrefix(o.head, "phòng ") || strings.HasPrefix(o.head, "viện ") || strings.HasPrefix(o.head, "học viện ") || strings.HasPrefix(o.head, "chi cục "))
		if !o.bare && !o.generic && !short {
			return
		}
		f := s.fuller(o, full[headKey(o)])
		if o.generic && o.host == nil && s.homes[o.unit] != "" && (f == nil || f.from > o.from || o.from-f.from > 80) {
			return // far from any fuller name, it is the body of the article's own place
		}
		if f != nil && o.bare && o.head == "hội đồng" && f.from > o.from {
			return // any council
		}
		if f != nil && !o.isAbove(f.host) {
			o.key, o.head, o.name, o.kind, o.canonical, o.host = f.key, f.head, f.name, f.kind, f.canonical, f.host
			if o.bare, o.generic, o.place, o.level = false, f.generic, f.place, ""; f.generic {
				o.unit = f.unit
			}
		}
	}
	for _, o := range s.bodies {
		if o.host != nil && (o.host.bare || o.host.generic) {
			settle(o.host)
			if !o.host.bare {
				o.bare = false
				if !strings.HasSuffix(o.fold(), o.host.fold()) {
					o.name = s.headName(o) + " " + o.host.name
				}
				o.key = o.head + " | " + o.host.key
				o.generic = o.host.generic
				if !o.generic {
					later = append(later, o)
				}
			}
		}
	}
	for _, o := range later {
		nowFull(o)
	}
	var company *organization              // the last one named
	ministry := map[string]*organization{} // the last body named by its first word: 'Bộ', 'Ban', 'Sở'
	for i, o := range s.bodies {
		if o.bare && o.head == "ban chấp hành" && (o.host == nil || o.host.bare) && i+1 < len(s.bodies) {
			// 'Ban Chấp hành [Đảng bộ], Ban Thường vụ Đảng bộ tỉnh X': one host for both
			next := s.bodies[i+1]
			if next == o.host && i+2 < len(s.bodies) {
				next = s.bodies[i+2]
			}
			if s.is(o.to, ",") && next.from == o.to+1 && next.head == "ban thường vụ" && next.host != nil && !next.bare {
				s.attach(o, s.partyOf(next.host))
			} else if s.is(o.to, ",") && next.from == o.to+1 && next.head == "ban thường vụ" && next.place != "" {
				o.bare, o.unit, o.place, o.generic = false, next.unit, next.place, false
				o.name = "Ban Chấp hành" + strings.TrimPrefix(next.name, s.headName(next))
				o.key = o.head + strings.TrimPrefix(next.key, next.head)
			}
		}
		if o.bare && (o.head == "ban thường vụ" || o.head == "ban chấp hành") && o.host == nil {
			if host := s.committeeBehind(o, i); host != nil {
				s.attach(o, host)
			}
		}
		if o.bare && o.host == nil && o.kind == "PARTY_COMMISSION" && strings.HasPrefix(o.head, "ban ") {
			if host := s.committeeBefore(o, i); host != nil {
				s.attach(o, host)
			}
		}
		if o.bare && (o.head == "đảng đoàn" || o.head == "ban cán sự đảng") && s.titledBody(o) {
			if host := s.hostBehind(o, i); host != nil { // the next title says more than a name elsewhere
				s.attach(o, host)
				nowFull(o)
			}
		}
		if o.bare && o.host == nil && (o.head == "ban chấp hành" || o.head == "ban thường vụ") && s.titledBody(o) {
			if host := s.societyBefore(o, i); host != nil {
				s.attach(o, host)
			}
		}
		if o.bare && (o.head == "chi bộ" || o.head == "công đoàn") && s.titledBody(o) {
			host := s.hostBehind(o, i)
			if host == nil {
				host = s.ownerBehind(o, i, owners)
			}
			if host != nil && (host.kind == "EDUCATION" || host.kind == "ENTERPRISE") { // 'Bí thư Chi bộ, Hiệu trưởng Trường X'
				s.attach(o, host)
				nowFull(o)
			}
		}
		if o.bare && o.head == "đảng ủy" && s.titledBody(o) {
			host := s.hostBehind(o, i)
			if host == nil {
				host = s.ownerBehind(o, i, owners)
			}
			if side := s.sideOf(o.from); host == nil && side != nil && !side.bare && !side.generic {
				host = side // 'Về phía Trường X có A, Bí thư Đảng ủy'
			}
			if host != nil && hasPartyCommittee(host) {
				s.attach(o, host) // 'Phó Bí thư Đảng ủy, Tư lệnh Quân đoàn 12'
				nowFull(o)
			}
		}
		if o.bare && o.head == "đảng ủy" {
			if host := s.ledBeside(o, i); host != nil {
				s.attach(o, host)
				if o.generic {
					continue // until its host is bound to a place
				}
				nowFull(o)
			}
		}
		if o.bare && (o.head == "hội đồng quản trị" || o.head == "hội đồng thành viên") && s.titledBody(o) {
			if host := s.hostBehind(o, i); host != nil && host.kind == "ENTERPRISE" { // 'Chủ tịch HĐQT kiêm Tổng Giám đốc X'
				s.attach(o, host)
			} else if company != nil {
				s.attach(o, company) // 'Chủ tịch HĐQT', of the company named last
			}
		}
		settle(o)
		if !o.bare && o.kind == "ENTERPRISE" && o.host == nil && !o.generic {
			company = o
		}
		if o.bare && o.level != "" && ministry[o.level] != nil && o.from > ministry[o.level].from {
			s.attach(o, ministry[o.level])
		}
		if o.bare && (o.head == "đảng đoàn" || o.head == "ban cán sự đảng" || o.head == "đảng ủy" || o.head == "đảng bộ" && s.titledBody(o)) {
			if host := s.hostBehind(o, i); host != nil && strings.HasPrefix(o.head, "đảng ") && o.head != "đảng đoàn" && councils[host.head] {
				s.sharePlace(o, host)
			} else if host != nil && o.head != "đảng bộ" && !(o.head == "đảng ủy" && startsWith(withoutCommittee, host.head) != "") {
				s.attach(o, host)
				nowFull(o)
			}
		}
		if !o.bare && o.host == nil && !o.generic && o.shared == "" {
			first, _, _ := strings.Cut(o.name, " ")
			if o.kind == "MASS_ORGANIZATION" && (strings.HasPrefix(o.key, "hội ") || strings.HasPrefix(o.key, "trung ương hội ")) {
				ministry["hội"] = o
			}
			for _, level := range []string{"bộ", "ban", "sở"} {
				if strings.EqualFold(first, level) {
					ministry[level] = o
				}
			}
		}
	}
	for i, o := range s.bodies {
		if o.bare && o.host != nil && !o.host.bare { // 'Ban Thường vụ Đảng ủy', once it is known whose Đảng ủy
			s.attach(o, o.host)
		}
		if o.bare && i+1 < len(s.bodies) && o.head == "ban chấp hành" && s.is(o.to, ",") {
			// 'tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy X'
			if next := s.bodies[i+1]; next.from == o.to+1 && next.head == "ban thường vụ" && next.host != nil && next.host.unit != "" && !next.bare {
				s.attach(o, s.partyOf(next.host))
			}
		}
	}
	for _, o := range s.bodies {
		s.nameInFull(o)
	}
	s.bindToPlace()
	kept := s.bodies[:0]
	for _, o := range s.bodies {
		if !o.bare {
			kept = append(kept, o)
		}
	}
	s.bodies = kept
	s.standingCommittees()
	for i, o := range s.bodies {
		// 'Đảng ủy phường 5 thuộc Đảng bộ thành phố Cà Mau'
		if at := s.behindBelongs(o.to); o.host == nil && at > o.to {
			for _, h := range s.bodies[i+1:] {
				if h.from > at {
					break
				}
				if h.from == at && h.key != o.key {
					o.standBelow(h)
					break
				}
			}
		}
	}
	s.unitsBelow()
	clear(s.bodyAt)
	for i, o := range s.bodies {
		if at := s.bodyAt[o.from]; at == 0 || s.bodies[at-1].to < o.to {
			s.bodyAt[o.from] = int32(i + 1)
		}
	}
}

// ownerBehind is the company or school that the next title of the same person calls by its common noun: 'Bí thư Đảng ủy, | Chủ tịch HĐTV Tập đoàn'; nil if
// there is none.
func (s *scan) ownerBehind(o *organization, at int, owners map[string]*organization) *organization {
	const reach = 8 // tokens
	for k := at + 1; k < len(s.bodies) && s.bodies[k].from < o.to+reach; k++ {
		if h := s.bodies[k]; h.owned && s.titledBody(h) && s.oneOf(o.to, ",", "kiêm", "-", "–") {
			return owners[h.level]
		}
	}
	return nil
}

// societyBefore is the society whose other officers stand before a committee that is printed without its name, in the same sentence: 'A, Chủ tịch Hội X; B, Ủy viên
// | Ban Chấp hành'; nil if there is none.
func (s *scan) societyBefore(o *organization, at int) *organization {
	from := s.sentenceOf(o.from).From
	for k := at - 1; k >= 0 && s.bodies[k].from >= from; k-- {
		if h := s.bodies[k]; s.titledBody(h) {
			if h.kind == "MASS_ORGANIZATION" && h.host == nil && !h.bare && !h.generic {
				return h
			}
			return nil
		}
	}
	return nil
}

// sideOf is the body whose side a list that token i stands in is of: 'Về phía X có A, T; B, T'; nil if there is none.
func (s *scan) sideOf(i int) *organization {
	at := s.sentenceOf(i).From
	for s.punctuation(at) {
		at++
	}
	if o := s.bodyStarting(at); o != nil && s.is(o.to, ":") { // '* Bộ X: Ông A làm Thứ trưởng'
		return o
	}
	for k := i - 1; k > s.sentenceOf(i).From; k-- {
		if !s.is(k-1, "phía") || s.is(k-2, "các") {
			continue
		}
		for _, o := range s.bodies {
			if o.from == k && s.oneOf(o.to, "có", ":", ",") {
				return o
			}
		}
		return nil
	}
	return nil
}

// behindBelongs is the token behind the words that say what a body is part of: '| thuộc Y', '| là đơn vị sự nghiệp trực thuộc Y', '| (thuộc
// Y'; i if nothing of the kind stands there.
func (s *scan) behindBelongs(i int) int {
	const longest = 9 // words
	at := i
	if s.is(at, "(") {
		at++
	} else if s.is(at, "là") || s.is(at, ",") && s.oneOf(at+1, "đơn", "cơ", "tổ", "doanh", "một") && !s.is(at+1, "một", "số") && !s.is(at+1, "một", "vài") {
		for at++; at < i+longest && s.word(at) && !s.upper(at) && !s.oneOf(at, "thuộc", "trực"); at++ {
		}
	}
	if s.is(at, "trực") {
		at++
	}
	if !s.is(at, "thuộc") {
		return i
	}
	return at + 1
}

// settleInstitutions finds what 'nhà trường', 'Công ty' behind a title stand for: the body of that kind that is named last before
// them, or else the first one behind.
func (s *scan) settleInstitutions() {
	var words [][]string // those that the article uses, each once
	for _, o := range s.bodies {
		if o.names != nil && !slices.ContainsFunc(words, func(w []string) bool { return slices.Equal(w, o.names) }) {
			words = append(words, o.names)
		}
	}
	if words == nil {
		return
	}
	for _, w := range words {
		var last *organization
		var waiting []*organization // for the first one behind
		for _, o := range s.bodies {
			switch {
			case o.names != nil && !slices.Equal(o.names, w):
			case o.names != nil && last == nil:
				waiting = append(waiting, o)
			case o.names != nil:
				o.standFor(last)
			default:
				if found := s.named(o, w); found != nil {
					last = found
					for _, before := range waiting {
						before.standFor(found)
					}
					waiting = nil
				}
			}
		}
	}
	for _, t := range s.titles {
		if t.body != nil && t.body.names != nil {
			t.body, t.unknown = nil, true
		}
	}
}

// standFor makes a mention one of another body.
func (o *organization) standFor(body *organization) {
	from, to := o.from, o.to
	*o = *body
	o.from, o.to = from, to
}

// named is a body if its name starts with one of the words and goes on, or the body of the lexicon that its name ends in:
// 'Quân khu 9' in 'Bộ Tư lệnh Quân khu 9'; nil for others.
func (s *scan) named(o *organization, words []string) *organization {
	if o.bare || o.names != nil || o.generic && !strings.HasPrefix(o.head, "sở ") {
		return nil
	}
	name := o.fold()
	for _, w := range words {
		at := strings.Index(name, w+" ")
		if at == 0 {
			return o
		}
		if at > 0 && o.kind == "ARMED_FORCES" && name[at-1] == ' ' {
			if ok, row := s.lookup(name[at:]); ok {
				of := s.lex.Organizations[row]
				return &organization{from: o.from, to: o.to, key: of.Key, name: of.Name, kind: of.Kind, canonical: of.Name}
			}
		}
	}
	return nil
}

// owners are the company, school ... that the article is about, by the common noun for it: 'Đảng bộ Công ty' is of it. nil where none of several is named more
// than the others.
func (s *scan) owners() map[string]*organization {
	counts := map[string]map[string]int{}
	named := map[string]*organization{} // by key
	for _, o := range s.bodies {
		if o.bare || o.generic || o.host != nil || o.kind != "ENTERPRISE" && o.kind != "EDUCATION" && o.kind != "OTHER" {
			continue
		}
		level, _ := s.ownerWord(o.from)
		if level == "" {
			continue
		}
		if counts[level] == nil {
			counts[level] = map[string]int{}
		}
		counts[level][o.key]++
		if longest := named[o.key]; longest == nil || len(o.name) > len(longest.name) {
			named[o.key] = o
		}
	}
	owners := map[string]*organization{}
	for level, c := range counts {
		owners[level] = named[dominant(c, 1)]
	}
	return owners
}

// standingCommittees makes 'Thường trực HĐND tỉnh X' part of the council that it is the standing committee of.
func (s *scan) standingCommittees() {
	councils := map[string]*organization{}
	for _, o := range s.bodies {
		if o.head == "hội đồng nhân dân" && !o.generic && councils[o.unit+" "+o.place] == nil {
			councils[o.unit+" "+o.place] = o
		}
	}
	for _, o := range s.bodies {
		if c := councils[o.unit+" "+o.place]; c != nil && o.head == "thường trực hội đồng nhân dân" && o.host == nil {
			o.host = c
		}
	}
}

// councils are the bodies that have no Party committee of their own: 'Bí thư Đảng ủy, Chủ tịch HĐND' is that of the place.
var councils = map[string]bool{"hội đồng nhân dân": true, "ủy ban nhân dân": true, "ủy ban mặt trận tổ quốc": true, "mặt trận tổ quốc": true}

var (
	places    = lexicon.Kinds(lexicon.KindPlace)
	unitWords = lexicon.Kinds(lexicon.KindUnit)
)

// departments are what departments of provinces are for that no ministry is named after; those in the lexicon one is. What
// only the largest cities have is left out.
var departments = map[string]bool{"ngoại vụ": true, "du lịch": true}

// namedByNumber reports whether a place has a number for its name, which needs the level before it: 'quận 9'.
func namedByNumber(place string) bool { return place != "" && place[0] >= '0' && place[0] <= '9' }

// nameInFull names a body by its host once it is known what that is short for: 'Đảng ủy Viện Hàn lâm'.
func (s *scan) nameInFull(o *organization) {
	if o.host == nil {
		return
	}
	s.nameInFull(o.host)
	if !o.host.generic && !o.host.bare && !o.bare {
		o.generic = false
	}
	key := o.head + " | " + o.host.key
	if o.head == "" || o.canonical != "" || o.key == key || o.bare || o.generic || o.host.bare || o.host.generic || strings.Contains(o.name, ",") || strings.Contains(o.name, " của ") {
		return
	}
	o.name, o.key = s.headName(o)+" "+o.host.name, key
}

// nameByHost names a body by its host, once that is known.
func (s *scan) nameByHost(o *organization) {
	o.generic, o.bare = false, false
	o.name = s.headName(o) + " " + o.host.name
	o.key = o.head + " | " + o.host.key
}

// isAbove reports whether a body is another one (nil is none) or stands somewhere above it. A body must not get one below it
// for its host: whoever follows the hosts would go round for ever.
func (o *organization) isAbove(below *organization) bool {
	for b := below; b != nil; b = b.host {
		if b == o {
			return true
		}
	}
	return false
}

// attach gives a head that stands alone the body that the context names.
func (s *scan) attach(o, host *organization) {
	if o.isAbove(host) {
		return
	}
	o.host = host
	s.nameByHost(o)
	o.generic = host.generic
	o.kind = kindWithin(o.head, o.kind, host.kind)
	if o.head != "ban chấp hành" && o.head != "văn phòng" && o.head != "thường trực" {
		for i := range s.lex.Heads {
			if s.lex.Heads[i].Key == o.head {
				o.kind = s.lex.Heads[i].Kind
			}
		}
	}
}

// partyOf is the Party organisation that a committee leads, whose Ban Chấp hành the committee is: 'Đảng bộ tỉnh X' for
// 'Tỉnh ủy X'. Others are their own.
func (s *scan) partyOf(committee *organization) *organization {
	if committee.unit == "" || !strings.HasSuffix(committee.head, " ủy") || committee.host != nil {
		return committee
	}
	party := &organization{from: committee.from, to: committee.to, head: "đảng bộ", unit: committee.unit, place: committee.place, generic: committee.generic,
		kind: "PARTY_ORGANIZATION", name: strings.TrimSpace("Đảng bộ " + committee.unit + " " + committee.place)}
	if foldText(committee.place) == "thành phố hồ chí minh" {
		party.name = "Đảng bộ " + committee.place
	}
	return s.finish(party)
}

// sharePlace gives the Party committee of a commune its place by the title behind: 'Bí thư Đảng ủy, Chủ tịch HĐND xã X'.
// Above the commune the Party's committee is not called so.
func (s *scan) sharePlace(o, council *organization) {
	if !communes[council.unit] {
		return
	}
	o.unit, o.place, o.generic = council.unit, council.place, council.place == ""
	o.name = s.headName(o) + " " + o.unit
	if o.place != "" {
		o.bare = false
		o.name += " " + o.place
	}
	s.finish(o)
}

// headName is the words of the head, written out.
func (s *scan) headName(o *organization) string {
	n := len(strings.Fields(o.head))
	words := strings.Fields(o.name)
	return strings.Join(words[:min(n, len(words))], " ")
}

// hostBehind is the body of the next title in the same chain: 'Bí thư Ban cán sự đảng, Bộ trưởng Bộ X'.
func (s *scan) hostBehind(o *organization, at int) *organization {
	for k := at + 1; k < len(s.bodies) && k < at+4; k++ {
		h := s.bodies[k]
		if h.from-o.to > 8 || h.from < o.to {
			continue
		}
		if h.bare && !communes[h.unit] || strings.HasPrefix(h.kind, "PARTY") || !s.oneOf(o.to, ",", "kiêm", "-") {
			return nil
		}
		if !s.titledBody(h) {
			return nil
		}
		if h.kind == "ENTERPRISE" && h.host != nil {
			return h.host // 'Chủ tịch Hội đồng thành viên X': the board is X's
		}
		return h
	}
	return nil
}

// withoutCommittee are heads of what is too small to have a Party committee: there is a cell, and the committee is that of the whole.
var withoutCommittee = map[string]bool{"khoa": true, "phòng": true, "vụ": true}

// hasPartyCommittee reports whether the Party committee of a body is named after it: that of a province's soldiers is not.
func hasPartyCommittee(o *organization) bool {
	if startsWith(withoutCommittee, o.head) != "" {
		return false
	}
	switch o.kind {
	case "ARMED_FORCES":
		return o.place == "" && !o.generic || o.head == "công an"
	case "ENTERPRISE", "EDUCATION", "JUDICIARY":
		return !strings.HasPrefix(o.head, "khoa ")
	}
	return strings.HasPrefix(o.key, "bộ ") || strings.HasPrefix(o.head, "sở ") || strings.HasPrefix(o.head, "cục ") || strings.HasPrefix(o.head, "bệnh viện ") || strings.HasPrefix(o.head, "viện ")
}

// ledBeside is the body whose leaders stand beside its Party committee: 'Đảng ủy, Ban Giám đốc | Công an tỉnh X'.
func (s *scan) ledBeside(o *organization, at int) *organization {
	if !s.oneOf(o.to, ",", "-", "–", "và") {
		return nil
	}
	from := o.to + 1
	for led := 0; ; led++ {
		end, _ := s.w.Longest(lexicon.KindLeaders, from, len(s.toks))
		if end == from && led == 0 {
			return nil
		}
		if end == from {
			break
		}
		if from = end; s.oneOf(from, ",", "-", "–", "và") {
			from++
		}
	}
	for _, h := range s.bodies[at+1:] {
		if h.from > from {
			break
		}
		if h.from == from && !h.bare && h.host == nil {
			return h
		}
	}
	return nil
}

// committeeBehind is the Party committee, the Party organisation or the union that a committee in the same chain is of:
// 'Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy', 'Ủy viên Ban Chấp hành, Trưởng Ban Phong trào Tỉnh đoàn'; but the head of a union is
// of the Party's committee.
func (s *scan) committeeBehind(o *organization, at int) *organization {
	for k := at + 1; k < len(s.bodies) && k < at+4; k++ {
		h := s.bodies[k]
		if h.from < o.to {
			continue
		}
		if h.from-o.to > 10 || !s.oneOf(o.to, ",", "kiêm", "-") && !s.is(o.to, "và", "giữ", "chức") || !s.titledBody(h) {
			return nil
		}
		for c := h; c != nil; c = c.host {
			if !c.bare && (c.kind == "PARTY_COMMITTEE" || c.kind == "PARTY_ORGANIZATION" && !strings.HasPrefix(c.head, "chi bộ") || c.kind == "MASS_ORGANIZATION" && c.host == nil && c != h && !strings.HasPrefix(c.head, "ủy ban mặt trận")) {
				return c
			}
		}
		return nil
	}
	return nil
}

// committeeBefore is the Party committee of the title before in the same chain:
// 'Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận'.
func (s *scan) committeeBefore(o *organization, at int) *organization {
	if !s.titledBody(o) {
		return nil
	}
	for k := at - 1; k >= 0 && k > at-4; k-- {
		h := s.bodies[k]
		if h.to > o.from {
			continue
		}
		if o.from-h.to > 5 || !s.is(h.to, ",") || s.titleStarting(h.to+1) == nil || !s.titledBody(h) {
			return nil
		}
		for c := h; c != nil; c = c.host {
			if c.kind == "PARTY_COMMITTEE" && c.head != "ban thường vụ" && c.head != "ban chấp hành" && !c.bare {
				return c
			}
		}
	}
	return nil
}

// titledBody reports whether a body stands behind a title.
func (s *scan) titledBody(o *organization) bool {
	for k := o.from; k >= 0 && k > o.from-10; k-- {
		if at := s.titleAt[k]; at != 0 {
			t := s.titles[at-1]
			return t.to >= o.to && t.end <= o.to
		}
	}
	return false
}

// headKey groups mentions that may be forms of one name.
func headKey(o *organization) string {
	key := strings.TrimSpace(cmp.Or(o.head, o.key))
	first, rest, more := strings.Cut(key, " ")
	if !more {
		return first
	}
	second, _, _ := strings.Cut(rest, " ")
	return key[:len(first)+1+len(second)]
}

// reach is how many fuller mentions, each way, a short name is compared with: what it means is named nearby.
const reach = 60

// fuller is the mention that a short one stands for: the nearest fuller one before it, else the nearest behind.
// candidates are in text order.
func (s *scan) fuller(o *organization, candidates []*organization) *organization {
	short := o.fold()
	at := sort.Search(len(candidates), func(i int) bool { return candidates[i].from >= o.from })
	for i := at - 1; i >= 0 && i >= at-reach; i-- {
		if c := candidates[i]; c != o && covers(c, o, short) {
			return c
		}
	}
	for i := at; i < len(candidates) && i < at+reach; i++ {
		if c := candidates[i]; c != o && covers(c, o, short) {
			return c
		}
	}
	return nil
}

// fold is the matching form of the name, made once.
func (o *organization) fold() string {
	if o.foldedName != o.name {
		o.folded, o.foldedName = foldText(o.name), o.name
	}
	return o.folded
}

// covers reports whether the name of c is the name of o with more words.
func covers(c, o *organization, short string) bool {
	switch {
	case o.level != "":
		return false // 'Văn phòng Bộ' is that of the ministry named last
	case o.unit != "" && c.unit != "" && o.unit != c.unit:
		return false
	case o.head != "" && o.host != nil && c.host != nil && o.host.head != c.host.head:
		return false // the standing committee of another body
	case o.host != nil && !o.host.bare && c.host == nil:
		return false // 'Ban Tuyên giáo Thành ủy' is not that of the centre
	case o.head != "" && c.head == o.head && o.unit == "":
		return true
	case o.head != "" && c.head == o.head && o.unit == c.unit:
		return true
	case o.host != nil:
		return c.host != nil && c.head == o.head && (o.host.head == c.host.head)
	}
	return strings.HasPrefix(c.fold(), short) && len(c.fold()) > len(short) && c.fold()[len(short)] == ' '
}
