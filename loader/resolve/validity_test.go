package resolve_test

import (
	"slices"
	"testing"

	"quanhe/graph/model"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

func organizationNames(g *resolve.Graph) []string {
	var out []string
	for _, e := range g.Entities {
		if e.EntityType() == model.EntityTypeOrganization {
			out = append(out, e.Common().Name)
		}
	}
	slices.Sort(out)
	return out
}

// A name without a place means the body of the place that the article is about, as it was on the article's day.
func TestBodiesOfPlacesThatEnded(t *testing.T) {
	for _, c := range []struct{ place, day, want string }{
		{"Hà Nam", "2025-06-30", "Tỉnh ủy Hà Nam"},
		{"tỉnh Hà Nam", "2025-07-01", "Tỉnh ủy Ninh Bình"},
		{"Hà Nam", "", "Tỉnh ủy Hà Nam"},                 // nothing says that it had ended
		{"Hải Dương", "2025-07-01", "Tỉnh ủy Hải Dương"}, // part of a city: a 'Tỉnh ủy' is that of the past
		{"Cà Mau", "2025-07-01", "Tỉnh ủy Cà Mau"},
		{"Xứ Lạ", "2025-07-01", "Tỉnh ủy Xứ Lạ"},
	} {
		g := resolve.Resolve([]resolve.Input{news("a", c.day, in(c.place), person("Đỗ Lan", "Bí thư", "Tỉnh ủy"))}, lexicon.Default())
		if got := organizationNames(g); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s on %q: %q, want %s", c.place, c.day, got, c.want)
		}
	}
	// What the article prints is what it means, whatever the day.
	g := resolve.Resolve([]resolve.Input{news("a", "2025-09-01", in("Hà Nam"), person("Đỗ Lan", "nguyên Bí thư", "Tỉnh ủy Hà Nam"))}, lexicon.Default())
	if got := organizationNames(g); !slices.Equal(got, []string{"Tỉnh ủy Hà Nam"}) {
		t.Errorf("a printed place became %q", got)
	}
}

// The numbers of a province that ended are its own still.
func TestDocumentsOfAProvinceThatEnded(t *testing.T) {
	paper := func(name, day, place, issued string) resolve.Input {
		return news(name, day, in(place), cites(facts.Document{Name: "5-KH/TU", Type: "Kế hoạch", Symbol: "5-KH/TU", IssuedOn: issued}, "Tỉnh ủy"))
	}
	for _, c := range []struct {
		want   int
		inputs []resolve.Input
	}{
		{1, []resolve.Input{paper("a", "2024-03-01", "Hà Nam", "2024-02-01"), paper("b", "2025-09-01", "Hà Nam", "2024-02-01")}},
		{2, []resolve.Input{paper("a", "2024-03-01", "Ninh Bình", "2024-02-01"), paper("b", "2025-09-01", "Hà Nam", "2024-02-01")}},
		{1, []resolve.Input{paper("a", "2025-09-01", "Ninh Bình", "2025-08-01"), paper("b", "2025-09-01", "Hà Nam", "2025-08-01")}},
	} {
		documents := 0
		for _, e := range resolve.Resolve(c.inputs, lexicon.Default()).Entities {
			if e.EntityType() == model.EntityTypeDocument {
				documents++
			}
		}
		if documents != c.want {
			t.Errorf("%s and %s: %d documents, want %d", c.inputs[0].Facts.Place, c.inputs[1].Facts.Place, documents, c.want)
		}
	}
}

func TestStatedStartOfATenure(t *testing.T) {
	said := func(name, since string, score float64) resolve.Input {
		in := news(name, "2020-05-06", person("Đỗ Lan", "Chủ tịch", "Hội Hoa lan"))
		in.Facts.Evidence = []facts.Evidence{{Relation: facts.Holds, Subject: "p1", Object: "pos1", Rule: "x", Certainty: facts.Stated, Score: score, Since: since}}
		return in
	}
	g := resolve.Resolve([]resolve.Input{said("a", "", 0.99), said("b", "2019-02-03", 0.9), said("c", "2018-02-03", 0.8), said("d", "hôm nay", 0.95)}, lexicon.Default())
	for _, f := range g.Facts {
		if tenure, ok := f.Fact.(*model.Tenure); ok && (tenure.StartOn == nil || tenure.StartOn.Value != "2019-02-03") {
			t.Errorf("start %+v", tenure.StartOn)
		}
	}
}
