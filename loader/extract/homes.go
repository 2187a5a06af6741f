package extract

import (
	"maps"
	"strings"

	"quanhe/loader/lexicon"
)

// Where a body without a place is: the place that the article is about, or that a neighbour has.

// sharePlaces gives coordinated bodies the level and place that are printed once: 'Tỉnh ủy, HĐND, UBND tỉnh X'.
func (s *scan) sharePlaces() {
	for i := len(s.bodies) - 2; i >= 0; i-- {
		o, next := s.bodies[i], s.bodies[i+1]
		if o.host != nil || next.host != nil || o.place != "" || !s.ofPlace(o) || !s.ofPlace(next) {
			continue
		}
		if s.oneOf(o.to, ",", "-", "–", "và") && next.from == o.to+1 {
			s.takePlace(o, next)
		}
	}
	for i := 1; i < len(s.bodies); i++ { // 'lãnh đạo Tỉnh ủy, HĐND, UBND'
		o, before := s.bodies[i], s.bodies[i-1]
		if o.host == nil && before.host == nil && o.bare && s.ofPlace(o) && s.ofPlace(before) && before.generic && s.oneOf(before.to, ",", "-", "–", "và") && o.from == before.to+1 {
			s.takePlace(o, before)
		}
	}
}

// ofPlace reports whether a body is of the kind that every province, district or commune has one of.
func (s *scan) ofPlace(o *organization) bool {
	return councils[o.head] || o.head == "thường trực hội đồng nhân dân" || o.head == "ủy ban mặt trận tổ quốc việt nam" || o.kind == "PARTY_COMMITTEE" && strings.HasSuffix(o.head, " ủy") && o.head != "đảng ủy"
}

// takePlace names a body by the level and place of another one.
func (s *scan) takePlace(o, from *organization) {
	if from.unit == "" || o.unit != "" && o.unit != from.unit || o.unit == "" && !o.bare || from.place == "" && o.unit != "" {
		return
	}
	if o.unit == "" {
		o.unit, o.bare = from.unit, false
		if foldText(from.place) != "thành phố hồ chí minh" {
			o.name += " " + o.unit
		}
	}
	o.place, o.generic = from.place, from.place == ""
	if o.place != "" {
		o.name += " " + o.place
	}
	s.finish(o)
}

// localUnits are the levels below the province. Their places are in no lexicon: bodies named in full tell of them.
var localUnits = map[string]bool{"huyện": true, "quận": true, "thị xã": true, "xã": true, "phường": true, "thị trấn": true, "đặc khu": true}

// communes are the levels of the lowest tier. A generic name of one ('UBND xã') mostly means any of them.
var communes = map[string]bool{"xã": true, "phường": true, "thị trấn": true, "đặc khu": true, "thôn": true}

// findHomes finds the one place of each level that the article is about, which generic names ('UBND tỉnh') belong to:
// the only one of its level that the text names twice, or at least twice as often as the next. Below the province, a
// place counts when a body of it is named in full; without one, the only district named is meant.
func (s *scan) findHomes() {
	counts := map[string]map[string]int{"tỉnh": {}, "thành phố": {}}
	for i := range s.toks {
		if place := s.placeNamed(i, len(s.toks)); place != nil && counts[place.Type] != nil {
			counts[place.Type][place.Name]++
			if s.taken[i] || s.is(i-1, place.Type) {
				counts[place.Type][place.Name]++ // in the name of a body, or 'trên địa bàn tỉnh X', it says more than in passing
			}
		}
	}
	home := map[string]string{}
	s.homes = home
	for unit, c := range counts {
		home[unit] = dominant(c, 2)
	}
	all := map[string]int{}
	for _, c := range counts {
		maps.Copy(all, c)
	}
	s.province = dominant(all, 2)
	s.cityFirst = home["thành phố"] != "" && counts["thành phố"][home["thành phố"]] >= counts["tỉnh"][home["tỉnh"]]
	local := map[string]map[string]int{}
	for _, o := range s.bodies {
		if localUnits[o.unit] && o.place != "" {
			if local[o.unit] == nil {
				local[o.unit] = map[string]int{}
			}
			local[o.unit][o.place]++
		}
	}
	for unit, c := range local {
		home[unit] = dominant(c, 1)
	}
	// else the only district that the text names: 'xã Y, huyện X', or the only commune, if the text begins with it
	for unit, at := range s.behindUnits() {
		const beginning = 60 // tokens
		if local[unit] != nil || communes[unit] && at[0] > beginning {
			continue
		}
		only := ""
		for n, i := range at {
			place, _, ok := s.place(i, s.phraseLimit(i), unit, false)
			if !ok || n > 0 && only != place {
				only = ""
				break
			}
			only = place
		}
		if only != "" {
			home[unit] = only
		}
	}
}

// behindUnits are the capitalised words behind the word for a level below the province, outside of the names of bodies.
func (s *scan) behindUnits() map[string][]int {
	behind := map[string][]int{}
	for i := range s.toks {
		if s.w.MayStart(i, unitWords) && !s.taken[i] {
			if end, row := s.w.Longest(lexicon.KindUnit, i, len(s.toks)); s.upper(end) && s.same(end) && localUnits[s.lex.Units[row]] {
				behind[s.lex.Units[row]] = append(behind[s.lex.Units[row]], end)
			}
		}
	}
	return behind
}

// dominant is the place that is named at least so often, and twice as often as any other, or "".
func dominant(counts map[string]int, least int) string {
	most, next := "", 0
	for place, n := range counts {
		if n > counts[most] {
			most, next = place, counts[most]
		} else {
			next = max(next, n)
		}
	}
	if counts[most] < least || counts[most] < 2*next {
		return ""
	}
	return most
}

// bindToPlace names generic bodies by the place of the article.
func (s *scan) bindToPlace() {
	home := s.homes
	for _, o := range s.bodies {
		b := o
		if o.host != nil && o.host.generic {
			b = o.host
		}
		if !b.generic || b.place != "" || b.host != nil || b.bare || o.bare {
			continue
		}
		if place := s.placeBefore(b); place != "" {
			s.bindTo(b, place)
			if b != o {
				s.nameByHost(o)
			}
		}
	}
	for _, o := range s.bodies {
		b := o
		if o.host != nil && o.host.generic {
			b = o.host
		}
		if field, ok := strings.CutPrefix(b.head, "sở "); ok && b.generic && b.unit == "" && b.place == "" && s.province != "" && (s.lex.Field(field) != "" || departments[field]) && s.lastProvince(b.from) == s.province {
			b.unit = s.unitOf(s.province) // 'Sở Y tế', of the article's province
			b.name += " " + b.unit
		}
		if !b.generic || b.place != "" || b.host != nil || home[b.unit] == "" {
			continue
		}
		if (b.bare || o.bare) && !localUnits[b.unit] {
			continue
		}
		if b.unit == "thành phố" && home["tỉnh"] != "" && !s.cityFirst {
			continue // a city within the province
		}
		s.bindTo(b, home[b.unit])
		if b != o {
			s.nameByHost(o)
		}
	}
	schools := map[string]*organization{} // by their names without 'Trường'
	for _, o := range s.bodies {
		if name, ok := strings.CutPrefix(o.head, "trường đại học "); ok && !o.bare && schools[name+o.place] == nil {
			schools[name+o.place] = o
		}
	}
	for _, o := range s.bodies {
		if name, ok := strings.CutPrefix(o.head, "đại học "); ok && schools[name+o.place] != nil && !o.bare { // 'Trường Đại học Vinh', and elsewhere 'ĐH Vinh'
			of := schools[name+o.place]
			o.key, o.name, o.head, o.host = of.key, of.name, of.head, of.host
		}
	}
	bound := map[string]*organization{} // departments, by what they are for
	for _, o := range s.bodies {
		if strings.HasPrefix(o.head, "sở ") && o.place != "" && !o.generic && bound[o.head] == nil {
			bound[o.head] = o
		}
	}
	for _, o := range s.bodies {
		if of := bound[o.head]; of != nil && o.generic && o.place == "" && o.host == nil { // 'Sở Y tế tỉnh ... Sở Y tế'
			o.key, o.name, o.unit, o.place, o.generic, o.bound = of.key, of.name, of.unit, of.place, false, true
		}
	}
	for _, o := range s.bodies {
		if o.host == nil || o.bare || o.host.place == "" || o.host.generic || o.host.bare {
			continue
		}
		if named := o.host.bound && o.head != "" && o.canonical == "" && o.key != o.head+" | "+o.host.key && !strings.Contains(o.name, ",") && !strings.Contains(o.name, " của "); o.generic || named { // two may share a host
			s.nameByHost(o)
		}
	}
}

// lastProvince is the province that was named last before token i, not too far away; else that of the article.
func (s *scan) lastProvince(i int) string {
	const reach = 150 // tokens
	for k := i - 1; k >= 0 && k > i-reach; k-- {
		if place := s.placeNamed(k, i); place != nil && place.Type != "" {
			return place.Name
		}
	}
	return s.province
}

// placeNamed is the place of the lexicon that is named at token i and before limit, and not part of a person's name as in
// 'Nguyễn Hòa Bình'; nil if there is none.
func (s *scan) placeNamed(i, limit int) *lexicon.Place {
	if !s.w.MayStart(i, places) || !s.upper(i) || s.upper(i-1) && s.same(i) && s.surname(i-1) {
		return nil
	}
	if end, row := s.w.Longest(lexicon.KindPlace, i, limit); end > i {
		return &s.lex.Places[row]
	}
	return nil
}

// bindTo gives a generic body a place.
func (s *scan) bindTo(b *organization, place string) {
	b.place, b.generic, b.bare, b.bound = place, false, false, true
	if foldText(place) == "thành phố hồ chí minh" {
		b.name = strings.TrimSuffix(strings.TrimSuffix(b.name, " thành phố"), " Thành phố")
	}
	if b.unit != "" && strings.HasSuffix(s.fold(b.from, b.to), " "+b.unit) && !strings.HasSuffix(b.name, " "+b.unit) && foldText(place) != "thành phố hồ chí minh" {
		b.name += " " + b.unit // 'Sở Y tế tỉnh'
	} else if namedByNumber(place) && !strings.HasSuffix(b.name, " "+b.unit) {
		b.name += " " + b.unit // 'Quận ủy | quận 9'
	}
	b.name += " " + place
	b.key = b.headOfKey() + " | " + b.unit + " " + foldText(place)
}

// placeBefore is the one province that the sentence names before a generic body of a province: 'lãnh đạo tỉnh X, là Bí thư
// Tỉnh ủy'.
func (s *scan) placeBefore(o *organization) string {
	if o.unit != "tỉnh" {
		return ""
	}
	const reach = 60 // tokens
	found := ""
	for k := max(s.sentenceOf(o.from).From, o.from-reach); k < o.from; k++ {
		if !s.upper(k) || !s.w.MayStart(k, places) {
			continue
		}
		if end, row := s.w.Longest(lexicon.KindPlace, k, o.from); end > k {
			p := s.lex.Places[row]
			if found != "" && found != p.Name {
				return ""
			}
			if p.Type == "tỉnh" && s.oneOf(k-1, "tỉnh", "tại", "ở") {
				found = p.Name
			} else if p.Type == "tỉnh" && found == "" {
				return ""
			}
		}
	}
	return found
}

// placesBehind gives the bodies of one person's titles the place that only the last of them prints:
// 'Bí thư Tỉnh ủy, Chủ tịch HĐND, Trưởng đoàn ĐBQH tỉnh X'.
func (s *scan) placesBehind() {
	for i, t := range s.titles {
		o := t.body
		if o == nil {
			continue
		}
		if o.host != nil {
			o = o.host
		}
		if o.place != "" || o.host != nil || !(o.generic && o.unit != "") && !(o.bare && o.unit == "" && councils[o.head]) {
			continue
		}
		end := t.to
		for _, next := range s.titles[i+1:] {
			if next.from != end+1 || !s.oneOf(end, ",", "kiêm", "-", "–") {
				break
			}
			end = next.to
			if h := next.body; h != nil && h.place != "" && h.unit != "" && (h.unit == o.unit || o.unit == "") {
				if o.unit == "" || namedByNumber(h.place) {
					o.name += " " + h.unit
				}
				o.unit, o.place, o.generic, o.bare = h.unit, h.place, false, false
				o.name += " " + h.place
				s.finish(o)
				if o != t.body {
					s.nameByHost(t.body)
				}
				break
			}
		}
	}
}
