package extract

import (
	"strings"

	"quanhe/loader/lexicon"
)

// youthUnits are the levels of the Youth Union that its names say.
var youthUnits = map[string]string{"tỉnh đoàn": "tỉnh", "thành đoàn": "thành phố", "huyện đoàn": "huyện", "quận đoàn": "quận", "thị đoàn": "thị xã",
	"đoàn xã": "xã", "đoàn phường": "phường", "đoàn thị trấn": "thị trấn"}

// placeComplement reads '[unit] PLACE', or a unit alone.
func (s *scan) placeComplement(o *organization, at, limit int, titled bool) {
	committee := strings.HasSuffix(o.head, " ủy") || youthUnits[o.head] != "" // the head itself says the unit
	if committee {
		o.unit = map[string]string{"tỉnh ủy": "tỉnh", "thành ủy": "thành phố", "huyện ủy": "huyện", "quận ủy": "quận", "thị ủy": "thị xã"}[o.head]
		if youthUnits[o.head] != "" {
			o.unit = youthUnits[o.head]
		}
	}
	if p, unit, to := s.firstOfPlaces(at, limit); to > at {
		o.unit, o.place, o.to, o.several = unit, p, to, true
		if !committee && foldText(p) != "thành phố hồ chí minh" {
			o.name += " " + unit
		}
		o.name += " " + p
		return
	}
	at, o.unit = s.unit(at, limit, o.unit)
	explicit := at > o.to
	if !explicit && !committee && o.kind != "MASS_ORGANIZATION" && s.districtAlone(o, limit) {
		return
	}
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

// districtAlone reads the name of a district without the word for its level: 'Kho bạc Nhà nước | Năm Căn'.
func (s *scan) districtAlone(o *organization, limit int) bool {
	at := o.to
	if !s.upper(at) || !s.same(at) || s.surname(at) || s.w.Starts(lexicon.KindPlace, at, limit) {
		return false
	}
	end, row := s.w.Longest(lexicon.KindDistrict, at, limit)
	if end < at+2 || s.capitals(at, limit, 5) != end {
		return false
	}
	o.unit, o.place, o.to = s.lex.Districts[row].Types[0], s.clean(at, end), end
	o.name += " " + o.place
	return true
}

// hostComplement reads the body that a head belongs to.
func (s *scan) hostComplement(o *organization, at, limit int, titled bool, depth int, bound bool) {
	if s.is(at, "(") && s.upper(at+1) && titled {
		// 'Phó Ban Tổ chức (Liên đoàn Lao động tỉnh X)'
		if host := s.organizationAt(at+1, limit, false, depth+1); host != nil && s.is(host.to, ")") && host.to > at+2 && !host.bare && !host.generic {
			o.host, o.to, o.name = host, host.to, o.name+" "+host.name
			return
		}
	}
	if s.is(at, "của") && !bound {
		if host := s.organizationAt(at+1, limit, titled, depth+1); host != nil && !host.bare && !host.generic && strings.HasPrefix(host.kind, "PARTY_COMMITTEE") {
			o.host, o.to, o.name = host, host.to, o.name+" "+host.name
			return
		}
	}
	if o.head == "hội đồng trường" || o.head == "đoàn trường" { // 'Hội đồng | trường Đại học X', or of the school that the article is about
		if host := s.organizationAt(at-1, limit, titled, depth+1); host != nil && host.to > at && !host.bare {
			o.host, o.to, o.name = host, host.to, strings.TrimSuffix(o.name, s.text(at-1, at))+host.name
			return
		}
		if host := s.organizationAt(at, limit, titled, depth+1); host == nil || host.bare || host.kind != "EDUCATION" {
			o.bare, o.level, o.owned = true, "trường", true
			return
		}
	}
	if at < limit && s.same(at) {
		host := s.organizationAt(at, limit, titled, depth+1)
		level, owner := s.owner(at, limit, titled)
		if host != nil && !host.bare && !s.upper(owner) {
			owner = at // 'Công ty cổ phần X'
		}
		if owner == at && host != nil && (!host.bare || host.owned || host.head == "đảng ủy" || host.head == "hội đồng nhân dân" && o.kind == "LEGISLATURE" || host.head == "đảng bộ" && o.head == "ban chấp hành" || strings.HasSuffix(host.head, " đoàn")) && (s.toks[at].Upper || !host.generic || host.head == "đảng bộ") {
			s.branch(host, limit, titled)
			o.bare = host.bare
			o.host, o.to, o.name = host, host.to, o.name+" "+host.name
			return
		}
		if o.head == "đảng bộ" || o.head == "đảng ủy" || o.head == "chi bộ" || o.head == "ban xây dựng đảng" || o.head == "đoàn thanh niên" || o.head == "ban chấp hành" || o.head == "ban thường vụ" {
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
			if next > at && !s.oneOf(next, "ủy", "đoàn") {
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
			if to := s.trade(at, limit); to > at && !titled || to > at && !s.surname(at) {
				o.to, o.name = to, o.name+" "+s.clean(at, to)
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
		if owner > at && (bound || hostsOfOwners[o.head]) && !s.number(owner) {
			o.to, o.bare, o.level, o.owned = owner, true, level, true
			return
		}
		if s.is(at, "trung", "ương") && !bound {
			if host := s.organizationAt(at+2, limit, titled, depth+1); host != nil && !host.bare && !host.generic && host.kind == "MASS_ORGANIZATION" && s.upper(at+2) {
				o.host, o.to, o.name = host, host.to, o.name+" "+s.nameOf(at, host.to) // 'Đảng đoàn Trung ương Hội X'
				return
			}
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
		if next, unit := s.unit(at, limit, ""); bound && o.head != "thường trực" && (next > at || strings.HasPrefix(o.head, "hội đồng") && s.w.Starts(lexicon.KindPlace, at, limit)) {
			if p, to, ok := s.place(next, limit, unit, titled); ok {
				if o.unit, o.place, o.to = unit, p, to; unit == "" {
					o.unit = s.unitOf(p)
				}
				if unit != "" && foldText(p) != "thành phố hồ chí minh" {
					o.name += " " + unit
				}
				o.name += " " + p
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

// hostsOfOwners are heads that stand before the common noun for the body that the article is about: 'Đảng bộ Công ty'.
var hostsOfOwners = map[string]bool{"đảng ủy": true, "đảng bộ": true, "chi bộ": true, "đoàn thanh niên": true, "ban thường vụ": true, "ban chấp hành": true, "ủy ban kiểm tra": true}

// owner is the common noun at token i that stands for the company or school that the article is about, and its end; i if there is none.
func (s *scan) owner(i, limit int, titled bool) (level string, end int) {
	level, end = s.ownerWord(i)
	if end > i && s.same(end) && (s.upper(end) || s.number(end) || s.tradeAndName(end, limit, titled) > end) && !(titled && s.personAt(end, s.capitals(end, limit, 5))) {
		return "", i // one that is named
	}
	return level, end
}

// ownerWord is the word for a company or school at token i, and its end; i if there is none.
func (s *scan) ownerWord(i int) (level string, end int) {
	switch {
	case s.is(i, "hợp", "tác", "xã"):
		level, end = "hợp tác xã", i+3
	case s.is(i, "htx"):
		level, end = "hợp tác xã", i+1
	case s.is(i, "tổng", "công", "ty"):
		level, end = "tổng công ty", i+3
	case s.is(i, "nhà", "trường"):
		level, end = "trường", i+2
	case s.is(i, "công", "ty"), s.is(i, "tập", "đoàn"), s.is(i, "bệnh", "viện"), s.is(i, "ngân", "hàng"), s.is(i, "học", "viện"):
		level, end = s.fold(i, i+2), i+2
	case s.is(i, "đại", "học"):
		level, end = "trường", i+2
	case s.is(i, "trường"):
		level, end = "trường", i+1
	default:
		return "", i
	}
	return level, end
}

// trade is the end of the name at token i that is a trade and its place, for a Party organisation: 'Đảng ủy | Xăng dầu Hà Giang'; i
// if there is none.
func (s *scan) trade(i, limit int) int {
	const longest = 4 // words
	if !s.upper(i) || s.toks[i].AllUpper || s.w.MayStart(i, notTrades) {
		return i
	}
	for k := i + 1; k < limit && k <= i+longest && s.word(k) && s.same(k); k++ {
		if s.upper(k) && s.w.MayStart(k, places) {
			if end, _ := s.w.Longest(lexicon.KindPlace, k, limit); end > k && (!s.surname(i) || s.capitals(i, k, longest) < k) {
				return end
			}
		}
		if s.stop(k, limit) {
			return i
		}
	}
	return i
}

// notTrades are what stands behind the word for a Party organisation and is neither a trade nor a part of its name.
var notTrades = lexicon.Kinds(lexicon.KindHead, lexicon.KindTitle, lexicon.KindUnit, lexicon.KindMeetingHead, lexicon.KindDocumentType, lexicon.KindHonorific, lexicon.KindPlace, lexicon.KindRank)

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
	case s.oneOf(at, "thôn", "ấp", "khóm", "bản", "buôn", "xóm", "làng"):
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
		if end := s.capitals(at, limit, 6); end > to { // a name behind it: 'Bí thư Chi bộ ấp Tân Thành | NAME'
			for _, rest := range [...]int{3, 4, 2} {
				if k := end - rest; k > at && k <= to && s.surname(k) {
					return k
				}
			}
		}
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
	if (o.head == "công đoàn" || (o.head == "báo" || o.head == "bảo tàng") && s.is(at, "quân") && s.oneOf(at+1, "khu", "đoàn")) && s.within(o, at, limit, titled, depth) || o.kind == "EDUCATION" && s.school(o, at, limit, titled) {
		return true
	}
	if s.upper(start) && sentenceOpeners[s.key(start)] && o.kind == "ENTERPRISE" {
		return false // 'các Hợp tác xã Trong năm 2019, ...'
	}
	end := s.field(start, limit, titled)
	if o.kind == "ENTERPRISE" && end == start+2 && s.is(start, "nhà", "nước") {
		return false // 'Tổng công ty Nhà nước': any of them
	}
	if strings.HasPrefix(o.head, "ban quản lý") {
		end = max(end, s.managed(start, limit, titled))
	}
	if s.is(o.from, "hội") && at == o.from+1 && s.is(at, "trung", "ương") && end == at+2 {
		return false // 'các hội, tổ chức Hội Trung ương'
	}
	if to, _ := s.w.Longest(lexicon.KindPlace, at, limit); o.kind == "EDUCATION" && s.upper(at) && to > at && end > to && s.word(to) && s.capitals(to, end, 1) == to {
		end = to // 'Trường Cao đẳng Cà Mau | thành trường trọng điểm'
	}
	if end == start && legalForms[s.key(at-1)] { // 'Công ty Cổ phần | vận tải và xây lắp Núi Sậu'
		if named := s.business(at, limit); named > at {
			end = s.proper(named, limit)
			if to := s.field(named, limit, titled); end == named+1 && (s.w.Starts(lexicon.KindPlace, to, limit) || s.w.Starts(lexicon.KindUnit, to, limit)) {
				end = to // 'Thanh niên xung phong | tỉnh X'
			}
			if end == named+1 && !s.toks[named].AllUpper {
				end = start
			}
		}
	}
	if end == start && s.is(at, "miền") && s.upper(at+1) && at > o.from+2 { // 'Cảng vụ Hàng không | miền Bắc'
		end = at + 2
	}
	if end == start && (o.kind == "ENTERPRISE" || o.kind == "MEDIA") && s.toks[o.from].Upper {
		end = s.tradeAndName(at, limit, titled)
	}
	if to, _ := s.w.Longest(lexicon.KindPlace, at, limit); o.kind == "MEDIA" && s.upper(at) && to > at && (end <= at || s.surname(to) && s.upper(to)) {
		end = to // 'Báo Lai Châu | NAME'
	}
	end = s.region(end, limit, titled)
	if end == start {
		if next, unit := s.unit(at, limit, ""); next > at && (at > o.from+1 || oneInProvince[o.head]) && (o.kind == "EDUCATION" || o.head == "công đoàn" || oneInProvince[o.head]) { // 'Trường Tiểu học xã X', 'Công đoàn tỉnh X'
			if p, to, ok := s.place(next, limit, unit, titled); ok {
				o.unit, o.place, o.to = unit, p, to
				o.name += " " + unit + " " + p
				return true
			}
			if oneInProvince[o.head] && !communes[unit] && !s.upper(next) {
				o.unit, o.to, o.generic = unit, next, true
				o.name += " " + unit
				return true
			}
		}
		return false
	}
	if s.is(at-1, "bộ") && at-1 == o.from && s.surname(at) && s.upper(at+1) && !s.w.Starts(lexicon.KindField, at, limit) {
		return false // 'Chánh Văn phòng Bộ NAME'
	}
	if end == at+1 && at == o.from+1 && !s.toks[at].AllUpper && !(s.number(at) && s.bodyAhead(at, end, limit, titled)) && !s.w.Starts(lexicon.KindField, at, end) && oneWordIsTooLittle[s.key(o.from)] &&
		!(s.oneOf(o.from, "cục", "vụ") && (s.w.Starts(lexicon.KindUnit, end, limit) || titled && s.number(at))) && !(s.is(o.from, "hội") && s.levelOfPlace(end, limit)) {
		return false // 'Trường Chinh', 'Hội An', 'Sở Dầu'
	}
	if titled && s.oneOf(o.from, "khoa", "phòng") && at == o.from+1 && s.personAt(at, end) {
		return false // 'Trưởng khoa NAME'
	}
	if s.is(end, "cấp") && s.w.Starts(lexicon.KindUnit, end+1, limit) && s.oneOf(o.from, "sở", "phòng", "ban", "trung", "hội") {
		return false // 'Phòng Nội vụ cấp huyện': any of them
	}
	if s.is(end-1, "việt") && s.is(end, "nam") {
		end++
	}
	if s.oneOf(end, "miền", "phía") && s.upper(end+1) && s.oneOf(end+1, "bắc", "nam", "trung", "tây") && end+2 <= limit { // 'Tổng công ty Điện lực | miền Bắc'
		end += 2
	}
	if (s.is(o.from, "bệnh", "viện") || s.is(o.from, "trường", "sĩ", "quan")) && s.number(end) && s.same(end) && !s.is(end+1, "%") {
		end++ // 'Bệnh viện Trung ương Quân đội 108', 'Trường Sĩ quan Lục quân 2'
		if end < limit && s.glued(end) && s.upper(end) {
			end++ // 'Bệnh viện Quân y 7B'
		}
	}
	if s.is(o.from, "trung", "tâm") && s.number(end) && s.digits(end) == 3 && s.same(end) && s.boundary(end+1, limit) {
		end++ // 'Trung tâm Cấp cứu 115'
	}
	if (o.kind == "EDUCATION" || o.kind == "ENTERPRISE") && s.number(end-1) && s.is(end, "/") && s.glued(end) && s.number(end+1) {
		end += 2 // 'Trường Mầm non 19/5'
	}
	if o.kind == "ENTERPRISE" || strings.HasPrefix(o.head, "ban quản lý") || o.head == "trung tâm" && !s.upper(end-1) {
		end = s.numberOfCompany(end, limit)
	}
	if o.kind == "EDUCATION" && s.upper(end-1) && s.numberOfSchool(end, limit) { // 'Trường Tiểu học Hùng Vương 2'
		end++
	}
	if s.is(o.from, "ban", "chỉ") && s.is(end, "năm") && s.number(end+1) && s.is(at, "thi") {
		end += 2 // 'Ban Chỉ đạo Thi X năm 2017' is another one every year
	}
	if inner[s.key(o.from)] && s.number(end) && s.same(end) && s.bodyAhead(at, end+1, limit, titled) {
		end++ // 'Phòng Nghiệp vụ 1 | Thanh tra tỉnh X'
	}
	o.to = end
	if strings.HasPrefix(o.head, "công ty") && s.key(o.from) != "công" { // 'CTCP', 'Cty TNHH'
		o.name += " " + s.writtenOut(at, end)
	} else {
		o.name = s.nameOf(o.from, end)
	}
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
	s.groupBehind(o, limit)
	end = o.to
	for k := at; k < end && (o.kind == "GOVERNMENT" || o.kind == "OTHER"); k++ {
		if s.brand(k, limit) {
			o.kind = "ENTERPRISE" // 'Viện Hàng không Vũ trụ Viettel'
		}
	}
	if s.brand(end-1, limit) && s.oneOf(end, "-", "–") && s.upper(end+1) {
		if p, to, ok := s.place(end+1, limit, "", titled); ok && s.w.Starts(lexicon.KindPlace, end+1, limit) { // 'Trung tâm Kinh doanh VNPT - Hà Nam'
			o.name, o.to = o.name+" - "+p, to
			o.head = foldText(o.name)
			return true
		}
	}
	for _, f := range kindsByField {
		if s.is(at, f.words...) && (o.kind == "GOVERNMENT" || o.kind == "OTHER") {
			o.kind = f.kind
		}
	}
	if p, unit, to := s.firstOfPlaces(end, limit); to > end {
		o.unit, o.place, o.to, o.several = unit, p, to, true
		if foldText(p) != "thành phố hồ chí minh" {
			o.name += " " + unit
		}
		o.name += " " + p
		return true
	}
	next, unit := s.unit(end, limit, "")
	if s.is(end, "sài", "gòn") && o.kind != "GOVERNMENT" { // a name of its own, and not that of the city
		o.to, o.name = end+2, o.name+" "+s.clean(end, end+2)
		o.head += " sài gòn"
		return true
	}
	if p, to, ok := s.place(next, limit, unit, titled); ok && (next > end || s.w.Starts(lexicon.KindPlace, end, limit)) {
		o.unit, o.place, o.to = unit, p, to
		if unit == "" {
			o.unit = s.unitOf(p)
			o.name += " " + p
		} else {
			o.name += " " + unit + " " + p
		}
		if o.kind == "EDUCATION" && s.numberOfSchool(to, limit) { // 'Trường Đại học Sư phạm Hà Nội 2'
			o.head += " " + s.key(to)
			o.name += " " + s.key(to)
			o.to++
		}
		if to := s.numberOfCompany(to, limit); (o.kind == "ENTERPRISE" || strings.HasPrefix(o.head, "ban quản lý")) && to > o.to { // 'Nhiệt điện Thái Bình 2'
			o.head += " " + s.fold(o.to, to)
			o.name += " " + s.clean(o.to, to)
			o.to = to
		}
		if o.kind == "ENTERPRISE" && unit == "" && s.oneOf(o.to, "-", "–") && !s.glued(o.to) && s.upper(o.to+1) { // 'Bia Hà Nội - Thái Bình'
			if end, row := s.w.Longest(lexicon.KindPlace, o.to+1, limit); end > o.to+1 && !s.is(end, "-") {
				o.head += " " + foldText(s.lex.Places[row].Name)
				o.name += " - " + s.lex.Places[row].Name
				o.to = end
			}
		}
		s.groupBehind(o, limit)
		if strings.HasPrefix(o.head, "ban chỉ đạo ") && s.number(to) && s.same(to) && s.digits(to) == 4 { // 'Ban Chỉ đạo Tháng Thanh niên tỉnh X 2018' is another one every year
			o.head += " " + s.key(to)
			o.name += " " + s.key(to)
			o.to++
		}
		return true
	}
	if next > end && s.oneOf(o.from, "sở", "hội", "phòng", "ban", "công", "quỹ", "hiệp", "liên", "trung", "chi", "bệnh", "cục", "bảo", "đội", "câu", "tiểu") {
		o.unit, o.to, o.generic = unit, next, true
		if !s.oneOf(o.from, "sở", "ban") {
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
			o.standBelow(host)
		}
	}
	if (s.is(end, ",") || s.is(end, "-")) && titled && s.oneOf(o.from, "cục", "tổng", "viện", "trung") && s.upper(end+1) && o.belongs == nil {
		// 'Cục trưởng Cục Thú y, Bộ X'
		host := s.knownOrganization(end+1, limit)
		if host == nil && s.is(end+1, "tổng", "cục") && !s.is(o.from, "tổng") {
			host = s.builtOrganization(end+1, limit, titled, depth+1)
		}
		if host != nil && (s.ofCentre(host) || s.is(host.from, "tổng", "cục")) {
			s.above(host, limit, titled)
			o.standBelow(host)
		}
	}
	if titled && s.oneOf(end, ",", "-", "–") && (inner[s.key(o.from)] || s.is(o.from, "trường", "đại", "học") && s.is(end+1, "đại", "học")) && s.upper(end+1) {
		if host := s.organizationAt(end+1, limit, titled, depth+1); host != nil && !host.bare && startsWith(inner, host.head) == "" && host.kind != "PARTY_COMMITTEE" && host.kind != "MASS_ORGANIZATION" {
			o.standBelow(host) // 'Trưởng phòng Giáo dục Mầm non, Sở X', 'Hiệu trưởng Trường Đại học Luật, Đại học Y'
		}
	}
	if o.belongs == nil && (s.is(o.from, "khoa") || titled && s.oneOf(o.from, "trung", "viện", "thư")) && s.oneOf(end, ",", "-", "–") && s.oneOf(end+1, "trường", "học", "đại", "bệnh", "viện") {
		if host := s.organizationAt(end+1, limit, titled, depth+1); host != nil && !host.bare && (host.kind == "EDUCATION" || s.is(o.from, "khoa")) {
			o.standBelow(host) // 'Trưởng khoa Luật, Trường Đại học X'
		}
	}
	if (inner[s.key(o.from)] || s.is(o.from, "hội") || s.is(o.from, "bệnh", "viện") && (s.number(end-1) || s.is(end, "bộ"))) && s.within(o, end, limit, titled, depth) {
		return true
	}
	if s.oneOf(o.from, "vụ", "cục", "tổng", "phòng", "trung", "viện", "trường") && o.kind != "ENTERPRISE" {
		tail := end
		if s.is(tail, ",") {
			tail++
		}
		if host := s.organizationAt(tail, limit, titled, depth+1); host != nil && !host.bare && !host.generic && (host.kind == "PARTY_COMMISSION" || host.kind == "GOVERNMENT" || s.ofCentre(host) || tail == end && (host.kind == "JUDICIARY" || host.kind == "ARMED_FORCES")) &&
			(tail == end || s.is(o.from, "vụ") && (titled || !s.is(host.to, ","))) && !s.oneOf(host.from, "sở", "cục", "vụ", "thanh") {
			o.host, o.to = host, host.to
			o.name = s.clean(o.from, end) + map[bool]string{true: ", ", false: " "}[tail > end] + host.name
		}
	}
	return true
}

// groupBehind reads the short name of the group behind that of a company: 'Công ty Than Núi Béo | - TKV'.
func (s *scan) groupBehind(o *organization, limit int) {
	end := o.to
	if o.kind == "ENTERPRISE" && s.oneOf(end, "-", "–") && end+1 < limit && (s.toks[end+1].AllUpper && s.toks[end+1].End-s.toks[end+1].Start > 2 || s.is(end+1, "vinacomin")) &&
		!s.w.Starts(lexicon.KindPlace, end+1, limit) && !s.w.Starts(lexicon.KindUnit, end+1, limit) {
		o.head += " " + s.key(end+1)
		o.name += " - " + s.text(end+1, end+2)
		o.to = end + 2
	}
}

// tradeAndName is the end of a trade in small letters and what stands behind it: 'du lịch Núi Sậu', 'xăng dầu | tỉnh X'; i if there is no such name.
func (s *scan) tradeAndName(i, limit int, titled bool) int {
	k := i
	for end := i; k < limit; k = end {
		var row int32
		if end, row = s.w.Longest(lexicon.KindCompound, k, limit); end == k || row != lexicon.Subject && row != lexicon.Work || s.upper(k) || !s.same(k) {
			break
		}
	}
	switch {
	case k == i || k >= limit || !s.same(k):
		return i
	case s.w.Starts(lexicon.KindPlace, k, limit) && s.upper(k):
		return k
	case s.w.MayStart(k, unitWords):
		if next, _ := s.unit(k, limit, ""); next > k && s.upper(next) {
			return k
		}
	}
	switch {
	case !s.upper(k) || !s.fieldGoesOn(k, limit) || titled && s.personAt(k, s.capitals(k, limit, 5)):
		return i
	}
	return s.fieldBehind(s.key(i-1), k, limit, titled)
}

// oneInProvince are bodies that a province has one of, so that its level tells which.
var oneInProvince = map[string]bool{"trường chính trị": true, "bệnh viện đa khoa": true, "bảo tàng": true, "câu lạc bộ doanh nhân": true, "câu lạc bộ hưu trí": true}

// numberOfSchool reports whether token i is the number of a school behind its name, and counts nothing behind it.
func (s *scan) numberOfSchool(i, limit int) bool {
	if s.is(i+1, "tổ", "chức") {
		return i < limit && s.number(i) && s.same(i) && s.digits(i) == 1
	}
	return i < limit && s.number(i) && s.same(i) && s.digits(i) == 1 && !s.w.Starts(lexicon.KindCounted, i+1, limit) && !s.oneOf(i+1, "%", "/", ".", "-") && (!s.word(i+1) || s.stop(i+1, limit) || s.upper(i+1) || s.saysOrComes(i+1, limit))
}

// numberOfCompany is the end of the number of a company behind its name: 'Truyền tải điện | 1', 'Xây dựng | số 1', 'Xăng dầu | khu vực III'; i if
// it has none.
func (s *scan) numberOfCompany(i, limit int) int {
	at := i
	if s.is(i, "khu", "vực") {
		at += 2
	} else if s.is(i, "số") {
		at++
	}
	if at >= limit || !s.same(i) || !s.same(at) || !(s.number(at) && s.digits(at) <= 3) && !(at == i+2 && s.upper(at) && roman(s.text(at, at+1))) {
		return i
	}
	if _, work := s.w.Longest(lexicon.KindCompound, at+1, limit); work == lexicon.Work && s.number(at) {
		return at + 1 // 'Phát điện 1 | đầu tư'
	}
	if s.w.Starts(lexicon.KindCounted, at+1, limit) && !s.is(at+1, "tổ", "chức") || s.oneOf(at+1, "%", "/") || s.oneOf(at+1, ".", ",", "-", "–") && s.glued(at+1) && s.glued(at+2) || !(at+1 >= limit || !s.word(at+1) || s.boundary(at+1, limit) || s.upper(at+1) || s.saysOrComes(at+1, limit)) {
		return i
	}
	return at + 1
}

// managed is the end of what a management board is for: 'dự án đầu tư xây dựng các công trình dân dụng và công nghiệp', 'Khu công nghệ cao và
// các khu công nghiệp'; i if that is no more than one thing.
func (s *scan) managed(i, limit int, titled bool) int {
	const longest = 18 // words
	if to := s.site(i, limit, titled); to > i {
		return to
	}
	if !s.is(i, "dự", "án") && !s.is(i, "các") && !s.is(i, "khu") && !s.is(i, "đầu", "tư") && !s.is(i, "đtxd") {
		return i
	}
	k := i
	for ; k < limit && k < i+longest && (s.word(k) || s.oneOf(k, "-", "–") && s.upper(k-1) && s.upper(k+1)) && (k == i || s.same(k)); k++ {
		if s.w.Starts(lexicon.KindPlace, k, limit) || k > i && s.w.Starts(lexicon.KindUnit, k, limit) && !s.is(k, "xã", "hội") && !s.is(k-1, "nông", "thôn") || s.w.Starts(lexicon.KindSpeak, k, limit) || s.is(k, "khu", "vực") || k > i+2 && s.nameOfPerson(k, limit) {
			break
		}
		if s.stop(k, limit) && !s.oneOf(k, "và", "các") && !s.is(k, "dự", "án") && !s.is(k, "xây", "dựng") && !s.is(k, "cải", "thiện") {
			break
		}
	}
	for k > i && s.oneOf(k-1, "và", "các") {
		k--
	}
	if s.is(i, "dự", "án") && (k > i+2 && (s.upper(k-1) || s.compound(k-1, limit) == k) || k == i+2 && s.numberOfCompany(k, limit) > k) {
		return k // 'dự án | Thăng Long', 'dự án 85'
	}
	if k == i+2 && s.is(i, "các") && s.toks[i+1].AllUpper {
		return k // 'BQL các KCN'
	}
	if k < i+3 || k == i+longest || k < limit && s.word(k) && !s.w.Starts(lexicon.KindPlace, k, limit) && !s.w.Starts(lexicon.KindUnit, k, limit) && !s.is(k, "khu", "vực") {
		return i // more than a name
	}
	return k
}

// site is the end of a place to look after, or of a service: 'chợ Đồng Xuân', 'vịnh Hạ Long', 'dịch vụ công ích'; i if there is none.
func (s *scan) site(i, limit int, titled bool) int {
	if end, row := s.w.Longest(lexicon.KindCompound, i, limit); row == lexicon.Subject && end > i+1 && s.boundary(end, limit) {
		return end
	}
	to, _ := s.w.Longest(lexicon.KindNotPerson, i, limit)
	if s.is(i, "vịnh") || s.is(i, "di", "tích") || s.is(i, "bến") {
		to = i + 1
		if s.is(i, "di", "tích") {
			to++
		}
	}
	if to == i || s.upper(i) || s.w.Starts(lexicon.KindUnit, i, limit) {
		return i
	}
	end := s.capitals(to, limit, 5)
	if k := end - 3; titled && k > to && s.surname(k) {
		end = k // 'Ban Quản lý vịnh Hạ Long | NAME'
	}
	if s.oneOf(end, "-", "–") && !s.glued(end) && s.capitals(end+1, limit, 4) > end+2 {
		end = s.capitals(end+1, limit, 4) // 'khu di tích Văn Miếu - Quốc Tử Giám'
	}
	if end > to+1 && !s.personAt(to, end) {
		return end
	}
	return i
}

// region is the end of the region that a body is for, behind its name: 'Trung tâm Y tế | khu vực Năm Căn'; i if none stands there.
func (s *scan) region(i, limit int, titled bool) int {
	if !s.is(i, "khu", "vực") || !s.same(i) {
		return i
	}
	if to := s.numberOfCompany(i, limit); to > i {
		return to
	}
	if !s.upper(i+2) || s.toks[i+2].AllUpper {
		return i
	}
	to := i + 2
	for end := s.capitals(to, limit, 5); to < end && !(titled && to > i+2 && s.surname(to) && end-to >= 2); to++ {
	}
	if s.oneOf(to, "-", "–") && s.upper(to+1) && to < limit {
		to = s.capitals(to+1, limit, 3)
	}
	return to
}

// legalForms are the last words of what kind of company one is, before what it does and its name.
var legalForms = map[string]bool{"phần": true, "tnhh": true, "mtv": true, "viên": true, "hạn": true, "cp": true}

// business is where a company's own name starts behind what it does in lower case: 'sản xuất vật liệu | Núi Sậu'; i if there is none.
func (s *scan) business(i, limit int) int {
	const longest = 8 // words
	for k := i; k < limit && k <= i+longest && s.word(k) && s.same(k); k++ {
		if s.upper(k) {
			return k
		}
		if end, _ := s.w.Longest(lexicon.KindCompound, k, limit); end > k { // 'đầu tư và xây dựng'
			k = end - 1
		} else if s.stop(k, limit) && !s.is(k, "và") {
			return i
		}
	}
	return i
}

// kindsByField are departments and institutes that are of another kind than their head says.
var kindsByField = []struct {
	words []string
	kind  string
}{{[]string{"cảnh", "sát"}, "ARMED_FORCES"}, {[]string{"an", "ninh"}, "ARMED_FORCES"}, {[]string{"hàn", "lâm"}, "GOVERNMENT"}}

// nameOf is the printed name with the head written out.
func (s *scan) nameOf(from, to int) string { return s.writtenOut(from, to) }
