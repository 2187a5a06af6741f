package resolve_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"quanhe/graph/model"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

// corpus is a made-up press: few names, bodies and meetings, so that articles meet and clash in every way.
func corpus(n int) []resolve.Input {
	rng := rand.New(rand.NewPCG(7, 11))
	pick := func(from ...string) string { return from[rng.IntN(len(from))] }
	maybe := func(s string) string {
		if rng.IntN(2) == 0 {
			return ""
		}
		return s
	}
	var out []resolve.Input
	for i := range n {
		f := &facts.Facts{Article: fmt.Sprintf("%d.txt", i), ContentHash: fmt.Sprintf("hash %d", i), Title: "Tin",
			PublishedOn: maybe(fmt.Sprintf("20%02d-%02d-10", 15+rng.IntN(9), 1+rng.IntN(12))), Place: maybe(pick("Bắc Ninh", "tỉnh Cà Mau"))}
		for j, name := range []string{pick("Tỉnh ủy", "Tỉnh uỷ"), pick("Bộ Xây dựng", "Bộ Y tế"), "Ban Tổ chức Tỉnh ủy", "Ban Bí thư", pick("Hội Hoa lan", "Hội Cá cảnh")} {
			f.Organizations = append(f.Organizations, facts.Organization{ID: fmt.Sprintf("o%d", j+1), Name: name, Kind: "OTHER", Generic: j == 0 || j == 2})
		}
		f.Organizations[2].PartOf = "o1"
		org := func() string { return fmt.Sprintf("o%d", 1+rng.IntN(5)) }
		for j := range 1 + rng.IntN(3) {
			f.People = append(f.People, facts.Person{ID: fmt.Sprintf("p%d", j+1), Name: pick("Đỗ Lan", "Hà Vy", "Lý Thuỷ", "Lý Thủy"), Aliases: []string{"ông " + pick("Lan", "Vy")}})
			if rng.IntN(2) == 0 {
				f.Positions = append(f.Positions, facts.Position{ID: fmt.Sprintf("pos%d", j+1), Title: pick("Uỷ viên", "Ủy viên", "Phó Trưởng ban", "Phó Trưởng Ban"),
					Organization: maybe(org()), Holders: []string{fmt.Sprintf("p%d", j+1)}})
			}
		}
		for j := range 1 + rng.IntN(3) {
			m := facts.Meeting{ID: fmt.Sprintf("m%d", j+1), Name: pick("Hội nghị", "Hội nghị Trung ương 6", "Hội thảo về nuôi cá cảnh ở đồng bằng", "Đại hội Hội Hoa lan lần thứ II"),
				Status: pick("REPORTED", "REFERENCED"), Kind: pick("CONFERENCE", "OTHER"), StartOn: maybe(pick("2020-03-01", "2020-03-02")),
				Term: maybe(pick("XII", "XIII")), Ordinal: rng.IntN(3) * 3, Organizers: []string{org()}, Speakers: []string{"p1"}, Chairs: []string{"p1"},
				AttendingOrganizations: []string{org()}}
			if rng.IntN(3) == 0 {
				m.Cites = []string{"d1"}
			}
			f.Meetings = append(f.Meetings, m)
		}
		for j := range 1 + rng.IntN(4) {
			f.Documents = append(f.Documents, facts.Document{ID: fmt.Sprintf("d%d", j+1), Name: pick("Nghị quyết", "Kế hoạch"), Type: pick("Nghị quyết", "Kế hoạch"),
				Symbol: maybe(pick("28-NQ/TW", "5-KH/TU", "05-KH/TU", "7/QĐ-TTg", "12/2019/NĐ-CP")), Number: maybe(pick("12", "9")), IssuedOn: maybe(pick("2013-10-25", "2022-11-17")),
				Issuer: maybe(org()), Term: maybe(pick("XI", "XIII")), AdoptedAt: maybe("m1"), Subject: maybe(pick("trồng và chăm sóc hoa lan ở công viên", "nuôi cá cảnh")),
				Relations: []facts.DocumentRelation{{Type: pick("IMPLEMENTS", "REPLACES"), Target: "d1"}}})
		}
		out = append(out, resolve.Input{Facts: f, Text: "Tin"})
	}
	return out
}

func TestOrderRepetitionAndBatchesMakeNoDifference(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	inputs := append(corpus(40), golden(t)...)
	want := resolve.Resolve(inputs, lexicon.Default())
	for range 6 {
		some := slices.Concat(inputs, inputs[:rng.IntN(len(inputs))])
		rng.Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
		got := resolve.Resolve(some, lexicon.Default())
		if got.Duplicates != len(some)-len(inputs) {
			t.Fatalf("%d duplicates, want %d", got.Duplicates, len(some)-len(inputs))
		}
		got.Duplicates = 0
		if !reflect.DeepEqual(got, want) {
			t.Fatal("another order gives another graph")
		}
	}
}

// where maps every entity id and former id to the entity.
func where(g *resolve.Graph) map[string]model.Entity {
	out := map[string]model.Entity{}
	for _, e := range g.Entities {
		out[e.NodeID()] = e
		for _, former := range e.Common().FormerIDs {
			out[former] = e
		}
	}
	return out
}

// However articles arrive, an id that was served finds the same sort of entity of the same name in every later graph;
// what does not depend on conclusions keeps its very id. An id never stands for two.
func TestMoreArticlesKeepIds(t *testing.T) {
	inputs := append(corpus(80), golden(t)...)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(inputs), func(i, j int) { inputs[i], inputs[j] = inputs[j], inputs[i] })
	served := map[string]model.Entity{}
	stayed, moved := 0, 0
	for n := 1; n <= len(inputs); n += 7 {
		g := resolve.Resolve(inputs[:n], lexicon.Default())
		now := where(g)
		ids := len(g.Entities)
		for _, e := range g.Entities {
			ids += len(e.Common().FormerIDs)
		}
		if ids != len(now) {
			t.Fatalf("%d articles: %d ids for %d", n, ids, len(now))
		}
		for id, was := range served {
			e, ok := now[id]
			if !ok {
				t.Fatalf("%d articles: the id of %s is gone", n, was.Common().Name)
			}
			if e.EntityType() != was.EntityType() || e.EntityType() == model.EntityTypePerson && !called(e, was.Common().Name) {
				t.Fatalf("%d articles: the id of %s is now that of %s", n, was.Common().Name, e.Common().Name)
			}
			if e.NodeID() == id {
				stayed++
				continue
			}
			moved++
			if e.EntityType() != model.EntityTypePerson && e.EntityType() != model.EntityTypeMeeting {
				t.Fatalf("%d articles: %s %s has another id", n, e.EntityType(), e.Common().Name)
			}
		}
		for _, e := range g.Entities {
			served[e.NodeID()] = e
		}
	}
	if stayed == 0 || moved == 0 {
		t.Errorf("%d stayed, %d moved: the corpus does not try enough", stayed, moved)
	}
}

func called(e model.Entity, name string) bool {
	return strings.EqualFold(e.Common().Name, name) || slices.ContainsFunc(e.Common().Names, func(n *model.Name) bool { return n.Value == name })
}

// Articles that come later in time leave the ids of people and meetings that merge with them alone.
func TestLaterNewsKeepsTheVeryIds(t *testing.T) {
	first := news("a", "2020-01-01", person("Đỗ Lan", "Phó Chủ tịch", "Hội Hoa lan"))
	later := []resolve.Input{
		news("b", "2021-01-01", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"), person("Hà Vy", "Thư ký", "Hội Hoa lan")),
		news("c", "2022-01-01", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan", "Ủy viên", "Hội Cá cảnh")),
		news("0", "2023-01-01", person("Đỗ Lan", "Trưởng ban", "Hội Cá cảnh")),
	}
	alone := resolve.Resolve([]resolve.Input{first}, lexicon.Default())
	before := id(t, alone, "Đỗ Lan")
	for i := range later {
		g := resolve.Resolve(append([]resolve.Input{first}, later[:i+1]...), lexicon.Default())
		if now := id(t, g, "Đỗ Lan"); now != before {
			t.Errorf("with %d later articles the id is %s, was %s", i+1, now, before)
		}
		for _, f := range alone.Facts {
			if !slices.ContainsFunc(g.Facts, func(now resolve.Fact) bool {
				return now.NodeID() == f.NodeID() && now.Common().Relation == f.Common().Relation
			}) {
				t.Errorf("with %d later articles the fact %s has another id", i+1, f.Common().Relation)
			}
		}
	}
}

func id(t *testing.T, g *resolve.Graph, name string) string {
	t.Helper()
	found := people(g, name)
	if len(found) != 1 {
		t.Fatalf("%d people are called %s", len(found), name)
	}
	return found[0]
}

func people(g *resolve.Graph, name string) []string {
	var out []string
	for _, e := range g.Entities {
		if e.EntityType() == model.EntityTypePerson && e.Common().Name == name {
			out = append(out, e.NodeID())
		}
	}
	return out
}

// part adds something to the facts of an article.
type part func(f *facts.Facts)

// news is an article with a content of its own.
func news(name, day string, parts ...part) resolve.Input {
	f := &facts.Facts{Article: name + ".txt", ContentHash: name, PublishedOn: day}
	for _, p := range parts {
		p(f)
	}
	return resolve.Input{Facts: f}
}

func organizationID(f *facts.Facts, name string) string {
	if name == "" {
		return ""
	}
	for _, o := range f.Organizations {
		if o.Name == name {
			return o.ID
		}
	}
	id := fmt.Sprintf("o%d", len(f.Organizations)+1)
	f.Organizations = append(f.Organizations, facts.Organization{ID: id, Name: name, Kind: "OTHER", Generic: name == "Tỉnh ủy" || name == "Ban Thường vụ Tỉnh ủy"})
	return id
}

// person names someone with pairs of title and organisation.
func person(name string, offices ...string) part {
	return func(f *facts.Facts) {
		id := fmt.Sprintf("p%d", len(f.People)+1)
		f.People = append(f.People, facts.Person{ID: id, Name: name})
		for office := range slices.Chunk(offices, 2) {
			f.Positions = append(f.Positions, facts.Position{ID: fmt.Sprintf("pos%d", len(f.Positions)+1), Title: office[0], Organization: organizationID(f, office[1]), Holders: []string{id}})
		}
	}
}

// meets is a meeting that the article reports, at which everybody named so far speaks.
func meets(name, day string, organizers ...string) part {
	return func(f *facts.Facts) {
		m := facts.Meeting{ID: fmt.Sprintf("m%d", len(f.Meetings)+1), Name: name, StartOn: day, Status: "REPORTED", Kind: "CONFERENCE"}
		for _, o := range organizers {
			m.Organizers = append(m.Organizers, organizationID(f, o))
		}
		for _, p := range f.People {
			m.Speakers = append(m.Speakers, p.ID)
		}
		f.Meetings = append(f.Meetings, m)
	}
}

func refers(m facts.Meeting, organizers ...string) part {
	return func(f *facts.Facts) {
		m.ID, m.Status = fmt.Sprintf("m%d", len(f.Meetings)+1), "REFERENCED"
		for _, o := range organizers {
			m.Organizers = append(m.Organizers, organizationID(f, o))
		}
		f.Meetings = append(f.Meetings, m)
	}
}

func cites(d facts.Document, issuer string) part {
	return func(f *facts.Facts) {
		d.ID, d.Issuer = fmt.Sprintf("d%d", len(f.Documents)+1), organizationID(f, issuer)
		f.Documents = append(f.Documents, d)
	}
}

func in(place string) part { return func(f *facts.Facts) { f.Place = place } }

// Each case is some articles and how many entities of a kind they hold together.
func TestWhoIsWho(t *testing.T) {
	plenum := func(name, term string, ordinal int) part {
		return refers(facts.Meeting{Name: name, Term: term, Ordinal: ordinal})
	}
	symbol := func(s, issuer, day string) part {
		return cites(facts.Document{Name: s, Type: "Kế hoạch", Symbol: s, IssuedOn: day}, issuer)
	}
	for _, c := range []struct {
		name   string
		kind   model.EntityType
		want   int
		inputs []resolve.Input
	}{
		{"a province with and without its level", model.EntityTypeOrganization, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Giám đốc", "Sở Y tế Cà Mau")), news("b", "", person("Đỗ Lan", "Giám đốc", "Sở Y tế tỉnh Cà Mau"))}},
		{"a city that has the province's name is another place", model.EntityTypeOrganization, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Ủy ban nhân dân thành phố Cà Mau")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Ủy ban nhân dân tỉnh Cà Mau"))}},
		{"a city that is named with its level is no person of the name", model.EntityTypeOrganization, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Giám đốc", "Bảo tàng Hồ Chí Minh")), news("b", "", person("Đỗ Lan", "Giám đốc", "Bảo tàng Thành phố Hồ Chí Minh"))}},
		{"a level printed twice", model.EntityTypeOrganization, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Bí thư", "Quận ủy 2")), news("b", "", person("Đỗ Lan", "Bí thư", "Quận ủy Quận 2")),
			news("c", "", person("Đỗ Lan", "Bí thư", "Thành ủy Thành phố Hồ Chí Minh")), news("d", "", person("Đỗ Lan", "Bí thư", "Thành ủy Hồ Chí Minh"))}},
		{"words that papers leave out", model.EntityTypeOrganization, 3, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Giám đốc", "Sở Lao động Thương binh Xã hội Cà Mau")), news("b", "", person("Đỗ Lan", "Giám đốc", "Sở Lao động - Thương binh và Xã hội tỉnh Cà Mau")),
			news("c", "", person("Đỗ Lan", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc tỉnh Cà Mau")), news("d", "", person("Đỗ Lan", "Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Cà Mau")),
			news("e", "", person("Đỗ Lan", "Chủ tịch", "Hội Nông dân Việt Nam tỉnh Cà Mau")), news("f", "", person("Đỗ Lan", "Chủ tịch", "Hội Nông dân Cà Mau"))}},
		{"a company with its form written out", model.EntityTypeOrganization, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Giám đốc", "Công ty TNHH MTV Hoa Lan")), news("b", "", person("Đỗ Lan", "Giám đốc", "Công ty trách nhiệm hữu hạn một thành viên Hoa Lan"))}},
		{"a university that calls itself a school", model.EntityTypeOrganization, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Hiệu trưởng", "Trường Đại học Hoa Lan")), news("b", "", person("Đỗ Lan", "Hiệu trưởng", "Đại học Hoa Lan"))}},
		{"a name alone never joins people", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan")), news("b", "", person("Đỗ Lan"))}},
		{"a name with positions in one body does, whatever the titles", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan")), news("b", "", person("Đỗ Lan", "Ủy viên", "Hội Hoa Lan"))}},
		{"positions in two bodies do not", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Hội Cá cảnh"))}},
		{"an article that gives both bodies is the bridge", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Hội Cá cảnh")),
			news("c", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan", "Ủy viên", "Hội Cá cảnh"))}},
		{"the two ways of setting a tone mark are one name, another mark is another", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Lý Thuỷ", "Chủ tịch", "Hội Hoa lan")), news("b", "", person("Lý Thủy", "Chủ tịch", "Hội Hoa lan")),
			news("c", "", person("Lý Thùy", "Chủ tịch", "Hội Hoa lan"))}},
		{"a Tỉnh ủy without a place is nobody's", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Bí thư", "Tỉnh ủy")), news("b", "", person("Đỗ Lan", "Bí thư", "Tỉnh ủy"))}},
		{"with the place it is one", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", in("Cà Mau"), person("Đỗ Lan", "Bí thư", "Tỉnh ủy")), news("b", "", in("tỉnh Cà Mau"), person("Đỗ Lan", "Ủy viên", "Tỉnh ủy")),
			news("c", "", person("Đỗ Lan", "Bí thư", "Tỉnh ủy Cà Mau"))}},
		{"two reports of one meeting", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan"), meets("Họp", "2020-01-02", "Hội Hoa lan")), news("b", "", person("Đỗ Lan"), meets("Hội nghị tổng kết", "2020-01-02", "Hội Hoa lan"))}},
		{"a speaker without a title at the meeting of the body where he has one elsewhere", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan"), meets("Họp", "", "Hội Hoa lan")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))}},
		{"who has a title of his own is not looked for elsewhere", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Cá cảnh"), meets("Họp", "", "Hội Hoa lan")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))}},
		{"nor does he join where two people fit", model.EntityTypePerson, 3, []resolve.Input{
			news("a", "", person("Đỗ Lan"), meets("Họp", "", "Hội Hoa lan", "Hội Cá cảnh")), news("b", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan")),
			news("c", "", person("Đỗ Lan", "Chủ tịch", "Hội Cá cảnh"))}},
		{"two people of one name in one article stay two", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"), person("Đỗ Lan", "Thư ký", "Hội Hoa lan"))}},
		{"Tổng Bí thư needs no organisation", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Tổng Bí thư", "")), news("b", "", person("Đỗ Lan", "Tổng Bí thư", ""))}},
		{"the Prime Minister is of the Government, printed or not", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Phó Thủ tướng", "")), news("b", "", person("Đỗ Lan", "Thủ tướng", "Chính phủ"))}},
		{"the head of another state is one in all articles", model.EntityTypePerson, 1, []resolve.Input{
			news("a", "", person("Somchai", "Thủ tướng Thái Lan", "")), news("b", "", person("Somchai", "Thủ tướng Thái Lan", ""))}},
		{"a colonel of the same name is another", model.EntityTypePerson, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Đại tá", "")), news("b", "", person("Đỗ Lan", "Đại tá", ""))}},

		{"the rank's capitals and tone marks do not make positions", model.EntityTypePosition, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Phó Trưởng ban", "Hội Hoa lan")), news("b", "", person("Hà Vy", "Phó Trưởng Ban", "Hội Hoa lan")),
			news("c", "", person("Hà Vy", "Uỷ viên", "Hội Hoa lan")), news("d", "", person("Hà Vy", "Ủy viên", "Hội Hoa lan"))}},
		{"an office that belongs to one body is one, whatever of it is printed", model.EntityTypePosition, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Tổng Bí thư", "")), news("b", "", person("Hà Vy", "Tổng Bí thư", "Ban Chấp hành Trung ương Đảng")),
			news("c", "", person("Hà Vy", "Tổng Bí thư", "Đảng Cộng sản Việt Nam")), news("d", "", person("Vũ Du", "Thủ tướng", "")), news("e", "", person("Vũ Du", "Thủ tướng", "Chính phủ"))}},
		{"that of another country is another", model.EntityTypePosition, 3, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Thủ tướng", "Chính phủ")), news("b", "", person("Somchai", "Thủ tướng Thái Lan", "")), news("c", "", person("Phon", "Thủ tướng", "Chính phủ Lào"))}},
		{"a title without a body is that of its article", model.EntityTypePosition, 2, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Bí thư", "")), news("b", "", person("Hà Vy", "Bí thư", ""))}},

		{"a plenum is one under all its names", model.EntityTypeMeeting, 1, []resolve.Input{
			news("a", "", plenum("Hội nghị Trung ương 6 khóa XIII", "XIII", 6)), news("b", "", plenum("Hội nghị Trung ương 6 (khoá 13)", "13", 6)),
			news("c", "", plenum("Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII", "XIII", 6)), news("d", "", plenum("Hội nghị lần thứ 6 BCH Trung ương khóa XIII", "XIII", 6))}},
		{"other terms and numbers are other plenums", model.EntityTypeMeeting, 3, []resolve.Input{
			news("a", "", plenum("Hội nghị Trung ương 6 khóa XIII", "XIII", 6), plenum("Hội nghị Trung ương 6 khóa XII", "XII", 6)), news("b", "", plenum("Hội nghị Trung ương 7 khóa XIII", "XIII", 7))}},
		{"a plenum without a term is one only by its day", model.EntityTypeMeeting, 2, []resolve.Input{
			news("a", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 6", Ordinal: 6, StartOn: "2022-10-03"})), news("b", "", plenum("Hội nghị Trung ương 6 khóa XIII", "XIII", 6)),
			news("c", "", plenum("Hội nghị Trung ương 6", "", 6))}},
		{"a national congress is one under all its names", model.EntityTypeMeeting, 1, []resolve.Input{
			news("a", "", plenum("Đại hội Đảng toàn quốc lần thứ XII", "", 12)), news("b", "", plenum("Đại hội đại biểu toàn quốc lần thứ XII của Đảng", "", 12)), news("c", "", plenum("Đại hội XII của Đảng", "XII", 0))}},
		{"the congress of a union is another, and one in all articles", model.EntityTypeMeeting, 2, []resolve.Input{
			news("a", "", plenum("Đại hội Đảng toàn quốc lần thứ VIII", "", 8)), news("b", "", plenum("Đại hội đại biểu toàn quốc Hội Hoa lan Việt Nam lần thứ VIII, nhiệm kỳ 2023-2028", "", 8)),
			news("c", "", plenum("Đại hội đại biểu toàn quốc Hội Hoa lan Việt Nam lần thứ VIII", "", 8))}},
		{"provincial congresses of one number are apart without the province", model.EntityTypeMeeting, 3, []resolve.Input{
			news("a", "", plenum("Đại hội Đảng bộ tỉnh lần thứ XVI", "", 16)), news("b", "", plenum("Đại hội Đảng bộ tỉnh lần thứ XVI", "", 16)),
			news("c", "", in("Cà Mau"), plenum("Đại hội Đảng bộ tỉnh lần thứ XVI", "", 16)), news("d", "", in("Cà Mau"), plenum("Đại hội Đảng bộ tỉnh lần thứ XVI", "", 16))}},
		{"a session of the National Assembly under all its names", model.EntityTypeMeeting, 1, []resolve.Input{
			news("a", "", plenum("kỳ họp thứ 8 QH khóa 14", "14", 8)), news("b", "", plenum("Kỳ họp thứ 8, Quốc hội khóa XIV", "XIV", 8)), news("c", "", plenum("kỳ họp thứ tám của Quốc hội khoá XIV", "XIV", 8))}},
		{"a bare Hội nghị is that of its article", model.EntityTypeMeeting, 2, []resolve.Input{
			news("a", "", meets("Hội nghị", "2020-01-02")), news("b", "", meets("Hội nghị", "2020-01-02"))}},
		{"a full name and a day", model.EntityTypeMeeting, 1, []resolve.Input{
			news("a", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-01-02")), news("b", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-01-02"))}},
		{"the same name on another day", model.EntityTypeMeeting, 2, []resolve.Input{
			news("a", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2020-01-02")), news("b", "", meets("Hội thảo về nuôi cá cảnh miền núi", "2021-01-02"))}},
		{"two meetings of a body on one day, told apart by one article", model.EntityTypeMeeting, 2, []resolve.Input{
			news("a", "", meets("Hội nghị sáng", "2020-01-02", "Hội Hoa lan"), meets("Hội nghị chiều", "2020-01-02", "Hội Hoa lan"))}},

		{"a central symbol is one by term, however the term is known", model.EntityTypeDocument, 1, []resolve.Input{
			news("a", "", symbol("28-NQ/TW", "", "2022-11-17")), news("b", "", cites(facts.Document{Name: "x", Symbol: "28-NQ/TW", Term: "XIII"}, "")),
			news("c", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 6 khóa XIII", Term: "XIII", Ordinal: 6}), cites(facts.Document{Name: "x", Symbol: "28 – NQ/T.Ư", AdoptedAt: "m1"}, "")),
			news("d", "", cites(facts.Document{Name: "x", Symbol: "28-NQ/TW", Subject: "tiếp tục đổi mới phương thức lãnh đạo, cầm quyền của Đảng"}, "")),
			news("e", "2023-02-03", cites(facts.Document{Name: "x", Symbol: "28-NQ/TW"}, ""))}},
		{"and another in each term", model.EntityTypeDocument, 3, []resolve.Input{
			news("a", "", symbol("28-NQ/TW", "", "2022-11-17")), news("b", "", symbol("28-NQ/TW", "", "2013-10-25")), news("c", "2019-01-01", symbol("28-NQ/TW", "", ""))}},
		{"an article never means what was issued after it", model.EntityTypeDocument, 2, []resolve.Input{
			news("a", "2022-11-01", symbol("28-NQ/TW", "", "")), news("b", "2022-12-01", symbol("28-NQ/TW", "", ""))}},
		{"a bare symbol that nothing dates stays with its article", model.EntityTypeDocument, 3, []resolve.Input{
			news("a", "", symbol("28-NQ/TW", "", "")), news("b", "", symbol("28-NQ/TW", "", "")), news("c", "", symbol("28-NQ/TW", "", "2022-11-17"))}},
		{"leading zeros and swapped separators do not matter", model.EntityTypeDocument, 1, []resolve.Input{
			news("a", "", symbol("05-CT/TW", "", "2016-05-15")), news("b", "", symbol("5-CT/TW", "", "2016-05-15")), news("c", "", symbol("05/CT-TW", "", "2016-05-15"))}},
		{"a province's numbers are its own", model.EntityTypeDocument, 4, []resolve.Input{
			news("a", "", in("Cà Mau"), symbol("29-KH/TU", "Tỉnh ủy", "2022-01-14")), news("b", "", in("Cà Mau"), symbol("29-KH/TU", "Ban Thường vụ Tỉnh ủy", "2022-01-14")),
			news("c", "", symbol("29-KH/TU", "Tỉnh ủy Cà Mau", "2022-01-14")),
			news("d", "", in("Bắc Ninh"), symbol("29-KH/TU", "Tỉnh ủy", "2022-01-14")), news("e", "", symbol("29-KH/TU", "Tỉnh ủy", "2022-01-14")), news("f", "", in("Cà Mau"), symbol("29-KH/TU", "Tỉnh ủy", "2023-01-14"))}},
		{"a state act carries its year", model.EntityTypeDocument, 2, []resolve.Input{
			news("a", "", symbol("12/2019/NĐ-CP", "", "")), news("b", "", symbol("12/2019/NĐ-CP", "", "2019-02-03")), news("c", "", symbol("12/2020/NĐ-CP", "", ""))}},
		{"or before the slash, and a decree without the code of the only one who issues them", model.EntityTypeDocument, 2, []resolve.Input{
			news("a", "", symbol("19-2017/NQ-CP", "Chính phủ", "2017-02-06")), news("b", "", symbol("19-2017/NQ-CP", "", "")),
			news("c", "", symbol("178/2024/NĐ-CP", "", "")), news("d", "", cites(facts.Document{Name: "Nghị định số 178/2024", Type: "Nghị định", Number: "178/2024"}, "Chính phủ"))}},
		{"what a plenum alone means, however its subject is shortened", model.EntityTypeDocument, 1, []resolve.Input{
			news("a", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 4 (khóa XII)", Term: "XII", Ordinal: 4}), cites(facts.Document{Name: "Nghị quyết Trung ương 4 (khóa XII)", Type: "Nghị quyết", AdoptedAt: "m1"}, "")),
			news("b", "", refers(facts.Meeting{Name: "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII", Term: "XII", Ordinal: 4}), cites(facts.Document{Name: "Nghị quyết Hội nghị lần thứ tư", Type: "Nghị quyết", Subject: "tăng cường xây dựng, chỉnh đốn Đảng", AdoptedAt: "m1"}, "Ban Chấp hành Trung ương Đảng")),
			news("c", "2018-01-02", symbol("04-NQ/TW", "", "2016-10-30"))}},
		{"another of the same plenum, by its subject", model.EntityTypeDocument, 2, []resolve.Input{
			news("a", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 4 (khóa XII)", Term: "XII", Ordinal: 4}), cites(facts.Document{Name: "Nghị quyết Trung ương 4 (khóa XII)", Type: "Nghị quyết", AdoptedAt: "m1"}, "")),
			news("b", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 4 (khóa XII)", Term: "XII", Ordinal: 4}), cites(facts.Document{Name: "Nghị quyết Trung ương 4 (khóa XII)", Type: "Nghị quyết", Subject: "đổi mới mô hình tăng trưởng", AdoptedAt: "m1"}, "")),
			news("c", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 4 (khóa XII)", Term: "XII", Ordinal: 4}), cites(facts.Document{Name: "NQTW 4 (khóa XII)", Type: "Nghị quyết", Subject: "tiếp tục đổi mới mô hình tăng trưởng và năng suất lao động", AdoptedAt: "m1"}, ""))}},
		{"where a plenum adopted several, its name alone is one name for them", model.EntityTypeDocument, 1, []resolve.Input{
			news("a", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 6 (khóa XII)", Term: "XII", Ordinal: 6}), cites(facts.Document{Name: "Nghị quyết Trung ương 6 (khóa XII)", Type: "Nghị quyết", AdoptedAt: "m1"}, "")),
			news("b", "", refers(facts.Meeting{Name: "Hội nghị Trung ương 6 khóa XII", Term: "XII", Ordinal: 6}), cites(facts.Document{Name: "NQTW 6 khóa XII", Type: "Nghị quyết", AdoptedAt: "m1"}, "Ban Chấp hành Trung ương Đảng"))}},
		{"the resolution of a congress is one under all its names", model.EntityTypeDocument, 2, []resolve.Input{
			news("a", "", plenum("Đại hội Đảng toàn quốc lần thứ XII", "", 12), cites(facts.Document{Name: "Nghị quyết Đại hội Đảng toàn quốc lần thứ XII", Type: "Nghị quyết", AdoptedAt: "m1"}, "")),
			news("b", "", plenum("Đại hội XII của Đảng", "", 12), cites(facts.Document{Name: "Nghị quyết Đại hội XII của Đảng", Type: "Nghị quyết", Subject: "đường lối", AdoptedAt: "m1"}, "")),
			news("c", "", plenum("Đại hội đại biểu Hội Hoa lan Việt Nam lần thứ XII", "", 12), cites(facts.Document{Name: "Nghị quyết Đại hội XII", Type: "Nghị quyết", AdoptedAt: "m1"}, ""))}},
		{"a law with its year and with the word for it", model.EntityTypeDocument, 2, []resolve.Input{
			news("a", "", cites(facts.Document{Name: "Luật Trồng hoa 2015", Type: "Luật"}, "")), news("b", "", cites(facts.Document{Name: "Luật Trồng hoa năm 2015", Type: "Luật"}, "")), news("c", "", cites(facts.Document{Name: "Luật Trồng hoa", Type: "Luật"}, ""))}},
		{"or takes it from its date", model.EntityTypeDocument, 3, []resolve.Input{
			news("a", "", symbol("7/QĐ-TTg", "", "2019-02-03")), news("b", "", symbol("07/QĐ-TTg", "", "2019-02-03")), news("c", "", symbol("7/QĐ-TTg", "", "2020-02-03")), news("d", "", symbol("7/QĐ-TTg", "", ""))}},
		{"the Party's charter is one; a plan without a number is that of its article", model.EntityTypeDocument, 3, []resolve.Input{
			news("a", "", cites(facts.Document{Name: "Điều lệ Đảng", Type: "Điều lệ"}, ""), cites(facts.Document{Name: "kế hoạch", Type: "Kế hoạch"}, "")),
			news("b", "", cites(facts.Document{Name: "Điều lệ Đảng", Type: "Điều lệ"}, ""), cites(facts.Document{Name: "kế hoạch", Type: "Kế hoạch"}, ""))}},
		{"a number, an issuer and a date are a symbol", model.EntityTypeDocument, 1, []resolve.Input{
			news("a", "", symbol("36-CT/TW", "", "2014-05-30")), news("b", "", cites(facts.Document{Name: "Chỉ thị 36", Type: "Chỉ thị", Number: "36", IssuedOn: "2014-05-30"}, "Bộ Chính trị"))}},

		{"one body by its canonical name", model.EntityTypeOrganization, 1, []resolve.Input{
			news("a", "", person("Đỗ Lan", "Ủy viên", "Uỷ ban Hoà bình")), news("b", "", person("Hà Vy", "Ủy viên", "Ủy ban hòa bình"))}},
	} {
		g := resolve.Resolve(c.inputs, lexicon.Default())
		var got []string
		for _, e := range g.Entities {
			if e.EntityType() == c.kind {
				got = append(got, e.Common().Name)
			}
		}
		if len(got) != c.want {
			t.Errorf("%s: %d, want %d: %s", c.name, len(got), c.want, strings.Join(got, "; "))
		}
	}
}

// What two articles say alike is one fact with the quotes of both, dated by the articles and not by what they say.
func TestFactsOfSeveralArticles(t *testing.T) {
	const text = "Bà Đỗ Lan, Chủ tịch Hội Hoa lan, dự."
	article := func(name, day string, score float64) resolve.Input {
		in := news(name, day, person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))
		in.Text = text
		in.Facts.Evidence = []facts.Evidence{
			{Relation: facts.Holds, Subject: "p1", Object: "pos1", Rule: "x", Certainty: facts.Stated, Score: score, Quote: "Đỗ Lan, Chủ tịch Hội Hoa lan", Start: 3, End: 31},
			{Relation: facts.Holds, Subject: "p1", Object: "pos1", Rule: "x", Certainty: facts.Stated, Score: score, Quote: "Đỗ Lan, Chủ tịch Hội Hoa lan", Start: 3, End: 31},
		}
		in.Facts.Mentions = []facts.Mention{{Entity: "p1", Text: "Đỗ Lan", Start: 3, End: 9, Certainty: facts.Stated}}
		return in
	}
	g := resolve.Resolve([]resolve.Input{article("a", "2020-05-06", 0.8), article("b", "2021-05-06", 0.9), article("b", "2021-05-06", 0.9)}, lexicon.Default())
	if len(g.Facts) != 2 || len(g.Mentions) != 2 || g.Duplicates != 1 {
		t.Fatalf("%d facts, %d mentions, %d duplicates", len(g.Facts), len(g.Mentions), g.Duplicates)
	}
	if _, err := g.Freeze(time.Now()); err != nil {
		t.Fatal(err)
	}
	for _, f := range g.Facts {
		c := f.Common()
		if len(f.Evidence) != 2 || c.Certainty != model.Stated || c.Score != 0.9 || c.ArticleCount != 2 || c.FirstReportedOn != "2020-05-06" || c.LastReportedOn != "2021-05-06" {
			t.Errorf("%s: %+v with %d quotes", c.Relation, c, len(f.Evidence))
		}
		if tenure, ok := f.Fact.(*model.Tenure); ok && (tenure.StartOn != nil || tenure.EndOn != nil) {
			t.Errorf("the day of an article became the start of a tenure: %+v", tenure)
		}
	}
}

func TestFactsWithoutAQuoteAreCountedAndLeftOut(t *testing.T) {
	g := resolve.Resolve([]resolve.Input{news("a", "", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))}, lexicon.Default())
	if _, err := g.Freeze(time.Now()); err != nil || g.Unsupported != 2 || len(g.Facts) != 0 {
		t.Errorf("%d left out, %d kept, %v", g.Unsupported, len(g.Facts), err)
	}
}
