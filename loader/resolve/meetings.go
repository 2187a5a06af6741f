package resolve

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"quanhe/loader/facts"
)

const reported = "REPORTED"

// meeting is how a meeting of one article is identified.
type meeting struct {
	anchors []string
	own     bool // no other article can name it
	// series is true for a plenum of the Central Committee or a national congress, term and ordinal are its own.
	series  bool
	plenum  bool
	term    string // as a Roman numeral, of the Party's congresses
	ordinal int
}

// is reports whether a meeting is the plenum that the table of documents calls 'HNTW 6 XIII'.
func (m meeting) is(adoptedAt string) bool {
	return m.plenum && adoptedAt == "HNTW "+strconv.Itoa(m.ordinal)+" "+m.term
}

// name is what the plenums and national congresses are called everywhere, "" for other meetings.
func (m meeting) name() string {
	switch {
	case m.plenum:
		return "Hội nghị Trung ương " + strconv.Itoa(m.ordinal) + " khóa " + m.term
	case m.series:
		return "Đại hội đại biểu toàn quốc lần thứ " + m.term + " của Đảng"
	}
	return ""
}

var (
	ordinals = regexp.MustCompile(`(^| )(lần )?(thứ )(\S+)( mươi| mười)?( (nhất|hai|ba|tư|bốn|năm|lăm|sáu|bảy|tám|chín))?($| )`)
	khoa     = regexp.MustCompile(`(^| )(khóa|nhiệm kỳ khóa) ([ivxl]+|\d+)($| )`)
	years    = regexp.MustCompile(`(^| )nhiệm kỳ \d{4} \d{4}($| )`)
	numeral  = regexp.MustCompile(`(^| )([ivxl]+|\d{1,2})($| )`)
	plenum   = regexp.MustCompile(`^(hội nghị )?(toàn thể )?(ban chấp hành |bch |bch)?(trung ương|tw|tư|t ư)( đảng)?( cộng sản việt nam)?( mở rộng)?$`)
	congress = regexp.MustCompile(`^đại hội( đại biểu)?( toàn quốc)?( của)? đảng( cộng sản việt nam)?( toàn quốc)?$`)
	// generic ends the names of meetings that every place or body of that sort holds.
	generic = regexp.MustCompile(`(^| )(tỉnh|huyện|thành phố|thành|quận|thị xã|xã|phường|khối|cơ quan|đơn vị|trường|ngành|bộ|sở|ban|cơ sở|chi bộ|đảng bộ|(tỉnh|thành|huyện|quận|thị|đảng) ủy)$`)
)

// series is a meeting's name with abbreviations written out, without 'của' and what tells the meetings of one series apart.
func (r *resolver) series(name string) string {
	words := strings.FieldsFunc(name, func(c rune) bool { return unicode.IsSpace(c) || c == ',' || c == '(' || c == ')' })
	for i, w := range words {
		words[i] = cmp.Or(r.written[w], w)
	}
	s := strings.ReplaceAll(" "+key(strings.Join(words, " "))+" ", " của ", " ")
	for _, r := range []*regexp.Regexp{years, khoa, ordinals, numeral} {
		s = strings.Join(strings.Fields(r.ReplaceAllString(s, " ")), " ")
	}
	return s
}

// meetingsOf finds the anchors of an article's meetings.
func (r *resolver) meetingsOf(a *report) {
	a.meeting = map[string]meeting{}
	taken := map[string]int{}
	for _, m := range a.Facts.Meetings {
		found := r.identify(a, m)
		for _, anchor := range found.anchors {
			taken[anchor]++
		}
		a.meeting[m.ID] = found
	}
	for id, m := range a.meeting {
		if !m.series {
			// The article says that they are two: what they have in common is not what identifies them.
			m.anchors = slices.DeleteFunc(m.anchors, func(anchor string) bool { return taken[anchor] > 1 })
		}
		if len(m.anchors) == 0 {
			m.anchors, m.own = []string{"in " + a.hash + " " + id}, true
		}
		a.meeting[id] = m
	}
}

func (r *resolver) identify(a *report, m facts.Meeting) meeting {
	name := r.series(m.Name)
	ordinal := m.Ordinal
	term := canonicalTerm(m.Term)
	switch {
	case plenum.MatchString(name) && ordinal > 0:
		if term == "" {
			term = r.plenumTerm(ordinal, m.StartOn)
		}
		if term != "" {
			return meeting{anchors: []string{"plenum " + term + " " + strconv.Itoa(ordinal)}, series: true, plenum: true, term: term, ordinal: ordinal}
		}
	case congress.MatchString(name):
		if ordinal == 0 {
			ordinal = number(strings.ToLower(term))
		}
		if ordinal > 0 {
			return meeting{anchors: []string{"congress " + strconv.Itoa(ordinal)}, series: true, term: strings.ToUpper(roman(ordinal)), ordinal: ordinal}
		}
	}
	var organizers []string
	for _, o := range m.Organizers {
		if org := a.organization[o]; org.key != "" && !org.own {
			organizers = append(organizers, org.key)
		}
	}
	slices.Sort(organizers)
	specific := len(strings.Fields(name)) > 3 && !generic.MatchString(name)
	scope := ""
	if place := key(r.placeOn(a, m.StartOn, name)); !specific && place != "" && generic.MatchString(name) {
		scope = " " + place
		specific = true
	}
	var out meeting
	if ordinal > 0 {
		// Congresses count on for ever, other meetings from one in each term.
		which := ""
		switch {
		case m.Kind == "CONGRESS" || strings.HasPrefix(name, "đại hội"):
			which = strconv.Itoa(ordinal)
		case term != "":
			which = strconv.Itoa(ordinal) + " of " + term
		case m.StartOn != "":
			which = strconv.Itoa(ordinal) + " on " + m.StartOn
		}
		if which != "" {
			if specific {
				out.anchors = append(out.anchors, "series "+name+scope+" "+which)
			}
			for _, o := range organizers {
				out.anchors = append(out.anchors, "series by "+o+" "+m.Kind+" "+which)
			}
		}
	}
	if m.StartOn != "" {
		for _, o := range organizers {
			out.anchors = append(out.anchors, "held by "+o+" "+m.Kind+" "+m.StartOn)
		}
		if specific {
			out.anchors = append(out.anchors, "named "+key(m.Name)+scope+" "+m.StartOn)
		}
	}
	return out
}

// plenumTerm is the term whose plenum of that number was held on a day, "" if none was.
func (r *resolver) plenumTerm(ordinal int, day string) string {
	for _, p := range r.lex.Plenums {
		if p.Ordinal == strconv.Itoa(ordinal) && day != "" && p.Start <= day && day <= p.End {
			return p.Term
		}
	}
	return ""
}

// meetings gives the entities, and for every occurrence the number of its group.
func (r *resolver) meetings() ([]cluster, map[localID]int) {
	c := newClusters("meeting")
	for _, a := range r.reports {
		for _, m := range a.Facts.Meetings {
			c.add(occurrence{article: a, local: m.ID, anchors: a.meeting[m.ID].anchors})
		}
	}
	groups := map[localID]int{}
	for n, o := range c.all {
		groups[localID{o.article, o.local}] = c.root(n)
	}
	return r.settle(c), groups
}
