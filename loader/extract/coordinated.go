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
		c.shared = strings.TrimSpace(strings.TrimSuffix(o.name, o.place))
		s.bodies = append(s.bodies, &c)
		s.bodyAt[c.from] = int32(len(s.bodies))
		for i := c.from; i < c.to; i++ {
			s.taken[i] = true
		}
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
