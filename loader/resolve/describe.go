package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"quanhe/graph/model"
	"quanhe/loader/facts"
)

// votes counts values; the winner is the most frequent, then one that is not in capitals, the longest, the first in byte order.
type votes map[string]int

func (v votes) add(values ...string) {
	for _, value := range values {
		if value != "" {
			v[value]++
		}
	}
}

func (v votes) winner() string {
	return v.first(func(a, b string) int {
		return cmp.Or(cmp.Compare(v[b], v[a]), compareBool(capitals(a), capitals(b)), cmp.Compare(len(b), len(a)))
	})
}

func capitals(s string) bool { return strings.ToUpper(s) == s }

// longest is the longest value, then the most frequent, then the first in byte order.
func (v votes) longest() string {
	return v.first(func(a, b string) int {
		return cmp.Or(cmp.Compare(len([]rune(b)), len([]rune(a))), cmp.Compare(v[b], v[a]))
	})
}

// first is the value that an order puts first, and of equal ones the first in byte order; "" if there are none.
func (v votes) first(order func(a, b string) int) string {
	if len(v) == 0 {
		return ""
	}
	return slices.MinFunc(slices.Collect(maps.Keys(v)), func(a, b string) int { return cmp.Or(order(a, b), cmp.Compare(a, b)) })
}

// base is the part that all entities share; forms are the surface forms besides name.
func base(c cluster, name string, forms votes) model.Base {
	b := model.Base{ID: c.id, Name: name, FormerIDs: c.former}
	for _, form := range slices.Sorted(maps.Keys(forms)) {
		if form == name {
			continue
		}
		kind := model.NameFull
		switch {
		case key(form) == key(name):
			kind = model.NameSpellingVariant
		case abbreviated(form):
			kind = model.NameAbbreviation
		case len(form) < len(name):
			kind = model.NameShort
		}
		b.Names = append(b.Names, &model.Name{Value: form, Kind: kind})
	}
	return b
}

// abbreviated reports whether a name has a word of at least two capitals and no small letter, such as 'UBND'.
func abbreviated(name string) bool {
	return slices.ContainsFunc(strings.Fields(name), func(w string) bool {
		upper := 0
		for _, r := range w {
			if unicode.IsLower(r) {
				return false
			}
			if unicode.IsUpper(r) {
				upper++
			}
		}
		return upper > 1
	})
}

// find is the entity of a list that has a local id.
func find[T any](list []T, id func(*T) string, want string) *T {
	for i := range list {
		if id(&list[i]) == want {
			return &list[i]
		}
	}
	return nil
}

func (r *resolver) describePeople(all []cluster) []model.Entity {
	var out []model.Entity
	for _, c := range all {
		names, forms := votes{}, votes{}
		for _, m := range c.members {
			p := find(m.article.Facts.People, func(p *facts.Person) string { return p.ID }, m.local)
			names.add(p.Name)
			forms.add(append([]string{p.Name}, p.Aliases...)...)
		}
		out = append(out, &model.Person{Base: base(c, cmp.Or(names.winner(), "?"), forms)})
	}
	return out
}

func (r *resolver) describeOrganizations(all []cluster) []model.Entity {
	var out []model.Entity
	for _, c := range all {
		names, forms, kinds := votes{}, votes{}, votes{}
		for _, m := range c.members {
			o := find(m.article.Facts.Organizations, func(o *facts.Organization) string { return o.ID }, m.local)
			names.add(m.article.organization[m.local].name)
			kinds.add(o.Kind)
			forms.add(append([]string{o.Name}, o.Aliases...)...)
		}
		name := cmp.Or(names.winner(), "?")
		if known, ok := r.organization[r.bodyKey(name)]; ok {
			name = known.Name
		}
		org := &model.Organization{Base: base(c, name, forms), Kind: model.OrganizationKind(cmp.Or(kinds.winner(), "OTHER"))}
		org.Level = r.level(org.Name, org.Kind)
		out = append(out, org)
	}
	return out
}

// anywhere are the kinds of bodies that a province's name says nothing of the level of: 'Trường Đại học Cần Thơ'.
var anywhere = []model.OrganizationKind{"EDUCATION", "ENTERPRISE", "MEDIA", "OTHER"}

// level is where a body stands: what the lexicon says, else what its first words say.
func (r *resolver) level(name string, kind model.OrganizationKind) model.AdministrativeLevel {
	k := key(name)
	if o, known := r.organization[r.bodyKey(name)]; known && o.Level != "" {
		return model.AdministrativeLevel(strings.ToUpper(o.Level))
	}
	if kind == model.PartyCentral || strings.HasSuffix(k, " trung ương") {
		return model.LevelCentral
	}
	for _, l := range []struct {
		words []string
		level model.AdministrativeLevel
	}{
		{[]string{"huyện", "quận", "thị xã", "thị ủy", "huyện ủy", "quận ủy"}, model.LevelDistrict},
		{[]string{"xã", "phường", "thị trấn"}, model.LevelCommune},
		{[]string{"chi bộ", "cơ sở"}, model.LevelGrassroots},
		{[]string{"tỉnh", "tỉnh ủy", "thành ủy"}, model.LevelProvince},
	} {
		for _, w := range l.words {
			if strings.Contains(" "+k+" ", " "+w+" ") {
				return l.level
			}
		}
	}
	if r.provinceOf(k) != "" && !slices.Contains(anywhere, kind) {
		return model.LevelProvince // 'Sở Y tế Cà Mau'
	}
	return model.LevelUnknown
}

func (r *resolver) describePositions(all []cluster) []model.Entity {
	var out []model.Entity
	for _, c := range all {
		titles, organizations := votes{}, votes{}
		for _, m := range c.members {
			p := find(m.article.Facts.Positions, func(p *facts.Position) string { return p.ID }, m.local)
			titles.add(p.Title)
			if p.Organization != "" {
				organizations.add(m.article.organization[p.Organization].name)
			}
		}
		title := cmp.Or(titles.winner(), "?")
		name := title
		if o := organizations.winner(); o != "" {
			name += ", " + o
		}
		office, _ := r.office(key(title))
		rank := model.PositionRank(office.Rank)
		out = append(out, &model.Position{Base: base(c, name, nil), Title: title, Rank: cmp.Or(rank, model.RankOther)})
	}
	return out
}

func (r *resolver) describeMeetings(all []cluster) []model.Entity {
	var out []model.Entity
	for _, c := range all {
		names, forms, kinds, starts, ends, places := votes{}, votes{}, votes{}, votes{}, votes{}, votes{}
		printed := map[string]string{}
		inFull := map[string]bool{} // days that an article prints with their year
		meeting := &model.Meeting{Coverage: model.CoverageReferenced}
		for _, o := range c.members {
			m := find(o.article.Facts.Meetings, func(m *facts.Meeting) string { return m.ID }, o.local)
			names.add(m.Name)
			kinds.add(m.Kind)
			starts.add(m.StartOn)
			ends.add(m.EndOn)
			places.add(m.Place)
			if printed[m.StartOn] == "" {
				printed[m.StartOn] = m.Printed
			}
			for _, e := range o.article.Facts.Evidence {
				if (e.Relation == facts.StartOn || e.Relation == facts.EndOn) && e.Subject == m.ID && e.Certainty == facts.Stated {
					inFull[e.Value] = true
				}
			}
			forms.add(append([]string{m.Name}, m.Aliases...)...)
			if m.Status == reported {
				meeting.Coverage = model.CoverageReported
			}
			if meeting.Ordinal == nil && m.Ordinal > 0 {
				ordinal := int32(m.Ordinal)
				meeting.Ordinal = &ordinal
			}
			if found := o.article.meeting[o.local]; found.series && r.knownTerm(found.term) {
				meeting.TermID = termID(found.term)
				if found.plenum {
					kinds["PLENUM"] += len(c.members) + 1
				}
			}
		}
		name := cmp.Or(c.members[0].article.meeting[c.members[0].local].name(), names.longest())
		meeting.Base = base(c, cmp.Or(name, "?"), forms)
		meeting.Kind = model.MeetingKind(cmp.Or(kinds.winner(), kindByName(name)))
		meeting.StartOn = date(starts.winner(), printed[starts.winner()])
		meeting.EndOn = date(ends.winner(), "")
		for _, d := range []*model.PartialDate{meeting.StartOn, meeting.EndOn} {
			if d != nil {
				d.Inferred = !inFull[d.Value]
			}
		}
		meeting.Place = model.Text(places.longest())
		out = append(out, meeting)
	}
	return out
}

func (r *resolver) knownTerm(roman string) bool {
	for _, c := range r.lex.Congresses {
		if c.Number == roman {
			return true
		}
	}
	return false
}

// kindByName is the kind of a meeting that nothing but its name says.
func kindByName(name string) string {
	for _, k := range [][2]string{{"đại hội", "CONGRESS"}, {"hội nghị", "CONFERENCE"}, {"kỳ họp", "SESSION"}, {"phiên họp", "SESSION"}, {"hội thảo", "SEMINAR"}, {"lễ", "CEREMONY"}} {
		if strings.HasPrefix(key(name)+" ", k[0]+" ") {
			return k[1]
		}
	}
	return "OTHER"
}

func (r *resolver) describeDocuments(all []cluster) []model.Entity {
	var out []model.Entity
	for _, c := range all {
		names, forms, types, symbols, numbers, subjects, days, docTerms := votes{}, votes{}, votes{}, votes{}, votes{}, votes{}, votes{}, votes{}
		for _, m := range c.members {
			d := find(m.article.Facts.Documents, func(d *facts.Document) string { return d.ID }, m.local)
			names.add(d.Name)
			types.add(d.Type)
			symbols.add(swapped.ReplaceAllString(d.Symbol, "$1-$2/$3"))
			numbers.add(d.Number)
			subjects.add(d.Subject)
			days.add(d.IssuedOn)
			docTerms.add(m.article.document[m.local])
			forms.add(append([]string{d.Name}, d.Aliases...)...)
		}
		label, symbol, term := types.winner(), symbols.winner(), docTerms.winner()
		d := &model.Document{
			Type: model.DocumentType(cmp.Or(r.documentType[key(label)], "OTHER")), TypeLabel: label,
			Symbol: model.Text(symbol), Subject: model.Text(subjects.longest()), IssuedOn: date(days.winner(), ""),
		}
		name := names.longest()
		if symbol != "" {
			name = strings.TrimSpace(label + " " + symbol)
			if term != "" {
				name += " (khóa " + term + ")"
			}
		} else {
			d.Number = numbers.winner()
		}
		if r.knownTerm(term) {
			d.TermID = termID(term)
		}
		d.Base = base(c, cmp.Or(name, label, "?"), forms)
		out = append(out, d)
	}
	return out
}
