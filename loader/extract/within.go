package extract

import "quanhe/loader/lexicon"

// Bodies within others: what is printed behind the name of a union, an office or a faculty.

// bodyWords are what the names of bodies start with.
var bodyWords = lexicon.Kinds(lexicon.KindHead, lexicon.KindOrganization)

// within reads the body that a union or an association is in: 'Công đoàn | Sở Y tế tỉnh X', 'Hội Cựu chiến binh | Công an tỉnh X'.
func (s *scan) within(o *organization, at, limit int, titled bool, depth int) bool {
	if !s.upper(at) || !s.same(at) || !s.w.MayStart(at, bodyWords) {
		return false
	}
	host := s.organizationAt(at, limit, titled, depth+1)
	if host == nil || host.bare || host.generic && host.unit == "" || host.to == at+1 && host.canonical == "" || host.kind == "MASS_ORGANIZATION" && !inner[s.key(o.from)] || host.kind == "LEGISLATURE" || host.kind == "PARTY_CENTRAL" || s.is(host.to, "việt", "nam") ||
		host.key == host.head+" việt nam" { // 'Công đoàn Điện lực Việt Nam'
		return false
	}
	s.branch(host, limit, titled)
	o.host, o.to, o.name = host, host.to, o.name+" "+host.name
	return true
}

// inner are units that are always a part of another body, which is printed right behind their name.
var inner = map[string]bool{"phòng": true, "khoa": true, "đội": true}

// bodyAhead reports whether the body that a unit is a part of is named at token j, behind the unit's name: 'Phòng Đào tạo | Trường Đại học X'.
func (s *scan) bodyAhead(at, j, limit int, titled bool) bool {
	if !inner[s.key(at-1)] || !s.w.MayStart(j, bodyWords) {
		return false
	}
	const deep = 3 // a host of its own, and no more
	host := s.organizationAt(j, limit, titled, deep)
	return host != nil && !host.bare && host.to > j+1
}

// ofVillage reads a body of a village or quarter: 'Ban Công tác Mặt trận | thôn X'.
func (s *scan) ofVillage(o *organization, at, limit int) bool {
	if o.head != "ban công tác mặt trận" {
		return false
	}
	to := s.village(at, limit)
	if to == at {
		return false
	}
	o.name += " " + s.clean(at, to)
	o.head, o.to = foldText(o.name), to
	return true
}

// placeOfCommittee reads the level and the place behind what a steering committee is for, and the year if there is one every year.
func (s *scan) placeOfCommittee(o *organization, limit int, titled bool) {
	if !s.levelOfTask(o.to, limit) {
		return
	}
	s.placeComplement(o, o.to, limit, titled)
	if to := o.to; o.place != "" && s.number(to) && s.same(to) && s.digits(to) == 4 { // 'Ban Chỉ đạo Tháng Thanh niên tỉnh X 2018'
		o.head += " " + s.key(to)
		o.name += " " + s.key(to)
		o.to++
	}
}
