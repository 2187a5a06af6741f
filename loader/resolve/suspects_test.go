package resolve_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"quanhe/graph/model"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

// Each case is some articles and the pairs that may be one: kind, names, score, reasons.
func TestPossibleDuplicates(t *testing.T) {
	paper := func(symbol, number, day, subject string) part {
		return cites(facts.Document{Name: strings.TrimSpace("Chỉ thị " + symbol + number), Type: "Chỉ thị", Symbol: symbol, Number: number, IssuedOn: day, Subject: subject}, "")
	}
	var crowd, committees []resolve.Input
	for i := range 21 {
		crowd = append(crowd, news(fmt.Sprint(i), "", person("Đỗ Lan")))
		committees = append(committees, news(fmt.Sprint(i), "", person(fmt.Sprint("Hà Vy ", i), "Bí thư", "Tỉnh ủy")))
	}
	for _, c := range []struct {
		name   string
		want   []string
		inputs []resolve.Input
	}{
		{"a name alone is a weak reason", []string{"PERSON Đỗ Lan, Đỗ Lan 0.37: the same name; one of them is named without a post"}, []resolve.Input{
			news("a", "", person("Đỗ Lan")), news("b", "", person("Đỗ Lan"))}},
		{"every namesake more makes it weaker", []string{"PERSON Đỗ Lan, Đỗ Lan 0.15: the same name", "PERSON Đỗ Lan, Đỗ Lan 0.15: the same name", "PERSON Đỗ Lan, Đỗ Lan 0.15: the same name"}, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Thư ký", "Hội Hoa lan")), news("b", "", person("Đỗ Lan", "Trưởng ban", "Hội Cá cảnh")), news("c", "", person("Đỗ Lan", "Ủy viên", "Hội Chim cảnh"))}},
		{"a name that very many have says nothing", nil, crowd},
		{"a title and a province strengthen it", []string{"PERSON Đỗ Lan, Đỗ Lan 0.66: posts in the same province; posts with the same title; the same name"}, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan tỉnh Cà Mau")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Hội Cá cảnh Cà Mau"))}},
		{"who are two in one article are two", nil, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"), person("Đỗ Lan", "Thư ký", "Hội Hoa lan"))}},
		{"another tone mark is another name", nil, []resolve.Input{news("a", "", person("Lý Thủy")), news("b", "", person("Lý Thùy"))}},

		{"a body once with its place and once without, and who serves in it", []string{
			"ORGANIZATION Tỉnh ủy, Tỉnh ủy Cà Mau 0.70: someone of the same name has a post in both; the same name, once with a place and once without",
			"PERSON Đỗ Lan, Đỗ Lan 0.51: posts with the same title; the same name"}, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Bí thư", "Tỉnh ủy")), news("b", "", in("Cà Mau"), person("Đỗ Lan", "Bí thư", "Tỉnh ủy"))}},
		{"two places share the doubt", []string{
			"ORGANIZATION Tỉnh ủy, Tỉnh ủy Bắc Ninh 0.20: the same name, once with a place and once without",
			"ORGANIZATION Tỉnh ủy, Tỉnh ủy Cà Mau 0.20: the same name, once with a place and once without"}, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Bí thư", "Tỉnh ủy")), news("b", "", in("Cà Mau"), person("Hà Vy", "Bí thư", "Tỉnh ủy")), news("c", "", in("Bắc Ninh"), person("Lý Thủy", "Bí thư", "Tỉnh ủy"))}},
		{"what every province has is paired by who serves in it alone", []string{
			"ORGANIZATION Tỉnh ủy, Tỉnh ủy Cà Mau 0.50: someone of the same name has a post in both",
			"PERSON Hà Vy 3, Hà Vy 3 0.51: posts with the same title; the same name"},
			append(slices.Clone(committees), news("x", "", in("Cà Mau"), person("Hà Vy 3", "Bí thư", "Tỉnh ủy")))},

		{"a symbol without its term", []string{"DOCUMENT Chỉ thị 35-CT/TW, Chỉ thị 35-CT/TW (khóa XII) 0.50: the same symbol, once without what tells its term or year"}, []resolve.Input{
			news("a", "", paper("35-CT/TW", "", "2019-05-30", "")), news("b", "", paper("35-CT/TW", "", "", "việc không ai biết"))}},
		{"two terms that are known are two documents", nil, []resolve.Input{
			news("a", "", paper("35-CT/TW", "", "2019-05-30", "")), news("b", "", paper("35-CT/TW", "", "2024-06-14", ""))}},
		{"a bare number", []string{"DOCUMENT Chỉ thị 35, Chỉ thị 35-CT/TW (khóa XII) 0.30: the same type and number, once without a symbol"}, []resolve.Input{
			news("a", "", paper("35-CT/TW", "", "2019-05-30", "")), news("b", "", paper("", "35", "", ""))}},
		{"of another day", nil, []resolve.Input{
			news("a", "", paper("35-CT/TW", "", "2019-05-30", "")), news("b", "", paper("", "35", "2018-05-30", ""))}},

		{"two reports that date one meeting a day apart", []string{"MEETING Hội thảo về nuôi cá cảnh miền núi, Hội thảo về nuôi cá cảnh miền núi 0.50: the same name and nearly the same day"}, []resolve.Input{
			news("a", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-02-29")), news("b", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-03-01"))}},
		{"a year apart they are two", nil, []resolve.Input{
			news("a", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-03-01")), news("b", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2021-03-01"))}},
		{"without a day it may be", []string{"MEETING Hội thảo về nuôi cá cảnh miền núi, Hội thảo về nuôi cá cảnh miền núi 0.25: the same name, once without a day"}, []resolve.Input{
			news("a", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-03-01")), news("b", "", meets("Hội thảo về nuôi cá cảnh miền núi", ""))}},
		{"a bare name is everybody's", nil, []resolve.Input{news("a", "", meets("Hội nghị tổng kết", "2020-03-01")), news("b", "", meets("Hội nghị tổng kết", "2020-03-01"))}},
	} {
		g := resolve.Resolve(c.inputs, lexicon.Default())
		entities := where(g)
		var got []string
		for _, d := range g.PossibleDuplicates {
			names := []string{entities[d.One].Common().Name, entities[d.Other].Common().Name}
			slices.Sort(names)
			got = append(got, fmt.Sprintf("%s %s %.2f: %s", entities[d.One].EntityType(), strings.Join(names, ", "), d.Score, strings.Join(d.Reasons, "; ")))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s:\n  %s\nwant\n  %s", c.name, strings.Join(got, "\n  "), strings.Join(c.want, "\n  "))
		}
		if _, err := g.Freeze(time.Now()); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// congress is a report of one meeting of the Hội Hoa lan, with a quote for everything it says.
func congress(name, day, end, place string, chairs ...string) resolve.Input {
	in := news(name, "2020-06-01")
	m := facts.Meeting{ID: "m1", Name: "Đại hội đại biểu toàn quốc Hội Hoa lan lần thứ II", Kind: "CONGRESS", Status: "REPORTED", Ordinal: 2, StartOn: day, EndOn: end, Place: place}
	quote := func(relation, object, value string) {
		in.Facts.Evidence = append(in.Facts.Evidence, facts.Evidence{Relation: relation, Subject: "m1", Object: object, Value: value, Rule: "x", Certainty: facts.Stated, Score: 0.9, Quote: name, End: len(name)})
	}
	for i, c := range chairs {
		id := fmt.Sprintf("p%d", i+1)
		in.Facts.People = append(in.Facts.People, facts.Person{ID: id, Name: c})
		m.Chairs = append(m.Chairs, id)
		quote(facts.Chairs, id, "")
	}
	if day != "" {
		quote(facts.StartOn, "", day)
	}
	if place != "" {
		quote(facts.Place, "", place)
	}
	in.Facts.Meetings = []facts.Meeting{m}
	in.Text = name
	return in
}

func TestDiscrepancies(t *testing.T) {
	unquoted := congress("b", "2020-03-04", "", "")
	unquoted.Facts.Evidence = nil
	referred := congress("b", "2020-03-04", "", "Cà Mau")
	referred.Facts.Meetings[0].Status = "REFERENCED"
	for _, c := range []struct {
		name   string
		want   []string
		inputs []resolve.Input
	}{
		{"reports that agree", nil, []resolve.Input{congress("a", "2020-03-01", "", "Cà Mau", "Đỗ Lan"), congress("b", "2020-03-01", "", "Cà Mau", "Đỗ Lan")}},
		{"what one leaves out is no disagreement", nil, []resolve.Input{congress("a", "2020-03-01", "", "Cà Mau", "Đỗ Lan"), congress("b", "", "", "")}},
		{"the day, what most say first", []string{"startOn: 2020-03-02 (b, c); 2020-03-01 (a)"}, []resolve.Input{
			congress("a", "2020-03-01", "", ""), congress("b", "2020-03-02", "", ""), congress("c", "2020-03-02", "", "")}},
		{"a day of a meeting of several is no disagreement", nil, []resolve.Input{congress("a", "2020-03-01", "2020-03-03", ""), congress("b", "2020-03-02", "2020-03-02", "")}},
		{"the place, the one that the graph shows first", []string{"place: Đà Nẵng (b); Cà Mau (a)"}, []resolve.Input{congress("a", "", "", "Cà Mau"), congress("b", "", "", "Đà Nẵng")}},
		{"a place within the other is the same", nil, []resolve.Input{congress("a", "", "", "Cung Văn hóa, Hà Nội"), congress("b", "", "", "Hà Nội")}},
		{"who chaired", []string{"chairs: Hà Vy, Đỗ Lan (a); Lý Thủy (b)"}, []resolve.Input{congress("a", "", "", "", "Đỗ Lan", "Hà Vy"), congress("b", "", "", "", "Lý Thủy")}},
		{"one chair of two is no disagreement", nil, []resolve.Input{congress("a", "", "", "", "Đỗ Lan", "Hà Vy"), congress("b", "", "", "", "Đỗ Lan")}},
		{"who only refers to the meeting does not count", nil, []resolve.Input{congress("a", "2020-03-01", "", "Hà Nội"), referred}},
		{"nor does what no quote says", nil, []resolve.Input{congress("a", "2020-03-01", "", ""), unquoted}},
	} {
		g := resolve.Resolve(c.inputs, lexicon.Default())
		titles := map[string]string{}
		for _, a := range g.Articles {
			titles[a.ID] = a.Text
		}
		var got []string
		for _, d := range g.Discrepancies {
			var values []string
			for _, v := range d.Values {
				var by []string
				for _, e := range v.Evidence {
					by = append(by, titles[e.ArticleID])
				}
				slices.Sort(by)
				values = append(values, fmt.Sprintf("%s (%s)", v.Value, strings.Join(slices.Compact(by), ", ")))
			}
			got = append(got, d.Field+": "+strings.Join(values, "; "))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if _, err := g.Freeze(time.Now()); err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		for _, e := range g.Entities {
			if m, ok := e.(*model.Meeting); ok && len(m.Discrepancies) != len(c.want) {
				t.Errorf("%s: the graph shows %d", c.name, len(m.Discrepancies))
			}
		}
	}
}
