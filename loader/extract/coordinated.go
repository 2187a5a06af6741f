package extract

import (
	"strings"

	"quanhe/loader/lexicon"
)

// ofProvince reports whether a body is that of a province and another province follows: 'Tỉnh ủy Nam Định, Quảng Nam và ...'.
// Behind a place of a lower level stands the one above.
func (s *scan) ofProvince(o *organization) bool {
	return strings.HasSuffix(o.head, " ủy") && s.unitOf(o.place) == o.unit && s.oneOf(o.to, ",") && s.w.Starts(lexicon.KindPlace, o.to+1, len(s.toks)) && !s.oneOf(o.to+2, "ngày")
}

// firstOfPlaces reads the level and the first place of 'UBND | các tỉnh A, B và C', 'Sở Y tế | các tỉnh, thành phố: A, B'; to is at if
// nothing of the kind stands there.
func (s *scan) firstOfPlaces(at, limit int) (place, unit string, to int) {
	if !s.is(at, "các") {
		return "", "", at
	}
	next, unit := s.unit(at+1, limit, "")
	for next > at+1 && s.oneOf(next, ",", "và") {
		end, _ := s.unit(next+1, limit, "")
		if end == next+1 {
			return "", "", at
		}
		next, unit = end, ""
	}
	if s.is(next, ":") {
		next++
	}
	place, to, ok := s.place(next, limit, unit, false)
	if next == at+1 || !ok {
		return "", "", at
	}
	if unit == "" || s.unitOf(place) != "" {
		unit = s.unitOf(place)
	}
	if unit == "" {
		return "", "", at
	}
	return place, unit, to
}

// addCoordinated reads the other places of 'các Sở Y tế Hà Tĩnh, Thanh Hóa', 'UBND các huyện A, B và thị xã C', 'Ban Thường vụ Tỉnh ủy
// A, B': one body a place, with the one that it is the host of.
func (s *scan) addCoordinated(o, within *organization) {
	if o.place == "" || o.from == 0 || o.host != nil || !o.several && !s.is(o.from-1, "các") && !s.ofProvince(o) {
		return
	}
	add := func(c *organization) {
		s.bodies = append(s.bodies, c)
		if s.bodyAt[c.from] == 0 {
			s.bodyAt[c.from] = int32(len(s.bodies))
		}
		for i := c.from; i < c.to; i++ {
			s.taken[i] = true
		}
	}
	base := strings.TrimSpace(strings.TrimSuffix(strings.TrimSuffix(o.name, o.place), o.unit+" "))
	limit := s.phraseLimit(o.to)
	at := o.to
	for s.oneOf(at, ",", "và") && at+1 < len(s.toks) {
		c := *o
		next, unit := s.unit(at+1, limit, o.unit)
		if next > at+1 && !o.several {
			return
		}
		place, end, ok := s.place(next, limit, unit, false)
		if !ok || !s.upper(next) || !(o.several && localUnits[unit]) && !s.w.Starts(lexicon.KindPlace, next, limit) {
			return
		}
		if of := s.unitOf(place); of != "" {
			unit = of
		}
		c.unit, c.place, c.from, c.to = unit, place, at+1, end
		c.name, c.shared = base+" "+place, base
		if strings.HasPrefix(o.name, base+" "+o.unit+" ") && foldText(place) != "thành phố hồ chí minh" {
			c.name = base + " " + unit + " " + place
		}
		s.finish(&c)
		if within != nil && within.host == o && within.to == o.to {
			w := *within
			w.host, w.from, w.to = &c, c.from, c.to
			s.nameByHost(&w)
			add(&w)
		}
		add(&c)
		at = end
	}
}

// departments reads bodies that share the word for what they are: 'các bộ: Tài chính, Công an', 'các Sở Y tế, Nội vụ và
// Xây dựng tỉnh X'. It starts at that word and gives the token behind the list; i if there is no list.
func (s *scan) departments(i, limit int) int {
	ministries := s.is(i, "bộ")
	if !ministries && !s.is(i, "sở") || !s.oneOf(i-1, "các", "hai", "ba", "bốn") || !s.same(i) {
		return i
	}
	at := i + 1
	for s.is(at, ",") && s.oneOf(at+1, "ngành", "ban") || s.is(at, "và") && s.is(at+1, "cơ", "quan") { // 'các bộ, ngành: Tài chính, Y tế'
		if at += 2; s.is(at-1, "cơ") {
			at++
		}
	}
	if s.is(at, ":") {
		at++
	} else if at > i+1 {
		return i
	}
	var listed []*organization
	for at < limit {
		o := s.department(at, limit, ministries)
		if o == nil {
			break
		}
		listed = append(listed, o)
		if at = o.to; !s.oneOf(at, ",", ";", "và") {
			break
		}
		at++
	}
	if len(listed) < 2 {
		return i
	}
	end := listed[len(listed)-1].to
	next, unit := s.unit(end, limit, "")
	place, to, ok := "", end, false
	if next > end || s.w.Starts(lexicon.KindPlace, end, limit) {
		place, to, ok = s.place(next, limit, unit, false)
	}
	for _, o := range listed {
		if ok && !ministries {
			o.unit, o.place, o.generic = unit, place, false
			if unit == "" || foldText(place) == "thành phố hồ chí minh" {
				o.unit = s.unitOf(place)
				o.name += " " + place
			} else {
				o.name += " " + unit + " " + place
			}
		}
		s.finish(o)
		s.addOrganization(o)
	}
	if ok {
		return to
	}
	return end
}

// jointFields are what one department of a province is for, where no ministry is.
var jointFields = map[string]bool{"văn hóa và thể thao": true, "dân tộc và tôn giáo": true, "quy hoạch và kiến trúc": true}

// department is the ministry, or the department of a province, whose field is printed at a token; nil if none is.
func (s *scan) department(at, limit int, ministry bool) *organization {
	if !s.upper(at) || !s.word(at) {
		return nil
	}
	end, row := s.w.Longest(lexicon.KindField, at, limit)
	field := ""
	if end > at {
		_, field, _ = strings.Cut(s.lex.Organizations[row].Name, " ")
	} else if o := s.ministryOf(at, limit); o != nil {
		end = o.to
		_, field, _ = strings.Cut(o.name, " ")
	}
	if ministry {
		ok, row := s.lookup("Bộ " + field)
		if _, unit := s.unit(end, limit, ""); field == "" || !ok || unit != "" {
			return nil // 'Công an tỉnh'
		}
		o := s.lex.Organizations[row]
		return &organization{from: at, to: end, key: o.Key, name: o.Name, kind: o.Kind, canonical: o.Name, shared: "Bộ"}
	}
	if field == "" {
		if s.w.Starts(lexicon.KindHead, at, limit) || s.w.Starts(lexicon.KindTitle, at, limit) || s.w.Starts(lexicon.KindPlace, at, limit) || s.knownOrganization(at, limit) != nil {
			return nil
		}
		const longest = 4 // words
		for end = at + 1; end < limit && end < at+longest && s.word(end) && s.same(end) && !s.is(end, "và") && !s.w.Starts(lexicon.KindUnit, end, limit); end++ {
		}
		for to := end + 2; s.is(end, "và") && to <= min(end+4, limit); to++ {
			if jointFields[s.fold(at, to)] {
				end = to
			}
		}
		if end < at+2 || s.surname(at) && s.capitals(at, end, longest) == end || !s.punctuation(end) && !s.is(end, "và") && !s.w.Starts(lexicon.KindUnit, end, limit) {
			return nil
		}
		field = s.clean(at, end)
	}
	if field == "Công an" || field == "Quốc phòng" {
		return nil // no department of a province
	}
	return &organization{from: at, to: end, name: "Sở " + field, kind: "GOVERNMENT", head: "sở " + foldText(field), generic: true, shared: "Sở"}
}
