package extract

import "quanhe/loader/lexicon"

// Names of schools: what they teach, one after another, before their number, name and place.

// levelsOfSchool are the words for what a school teaches and whom, the longest first.
var levelsOfSchool = [][]string{{"trung", "học", "cơ", "sở"}, {"trung", "học", "phổ", "thông"}, {"dân", "tộc", "nội", "trú"}, {"dân", "tộc", "bán", "trú"}, {"dân", "tộc"},
	{"phổ", "thông"}, {"nội", "trú"}, {"bán", "trú"}, {"liên", "cấp"}, {"tiểu", "học"}, {"mầm", "non"}, {"mẫu", "giáo"}, {"chuyên"}, {"thcs"}, {"thpt"}, {"th"}, {"ptdt"}, {"ptdtbt"}, {"ptdtnt"}}

// levelOfSchool is the end of what a school teaches at token i; i if nothing of the kind stands there.
func (s *scan) levelOfSchool(i, limit int) int {
	for _, words := range levelsOfSchool {
		if i+len(words) <= limit && s.is(i, words...) {
			return i + len(words)
		}
	}
	return i
}

// school reads a school of several levels, and one with a number: 'Trường | PTDT bán trú Tiểu học Nậm Pung', 'Trường THPT | số 2 thành phố X'.
func (s *scan) school(o *organization, at, limit int, titled bool) bool {
	if at >= limit || !s.is(o.from, "trường") {
		return false
	}
	to := at
	for {
		next := to
		if s.oneOf(next, "và", "&", "-", "–", ",") {
			next++
		}
		if next = s.levelOfSchool(next, limit); next == to || s.oneOf(next-1, "và", "&", "-", "–", ",") {
			break
		}
		to = next
	}
	if s.is(to, "số") && s.number(to+1) {
		to += 2
	}
	if to == at {
		return false
	}
	end := to
	if next, _ := s.unit(to, limit, ""); next == to && !s.w.Starts(lexicon.KindPlace, to, limit) {
		if end = s.field(to, limit, titled); end == to && !s.number(to-1) {
			return false // 'các Trường THCS, THPT'
		}
		if s.numberOfSchool(end, limit) {
			end++
		}
	}
	o.name, o.to = s.nameOf(o.from, end), end
	o.head = foldText(o.name)
	next, unit := s.unit(end, limit, "")
	switch p, to, ok := s.place(next, limit, unit, titled); {
	case ok && next > end:
		o.name += " " + unit + " " + p
		o.unit, o.place, o.to = unit, p, to
	case ok && s.w.Starts(lexicon.KindPlace, end, limit):
		o.name += " " + p
		o.unit, o.place, o.to = s.unitOf(p), p, to
	case end == to && next > end:
		o.name += " " + unit
		o.unit, o.to, o.generic = unit, next, true
	}
	return true
}
