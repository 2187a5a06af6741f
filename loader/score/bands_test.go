package score_test

import (
	"slices"
	"strings"
	"testing"

	"quanhe/loader/facts"
	"quanhe/loader/score"
)

const meeting = `{"people": [{"id": "p1", "name": "Hà Vy"}, {"id": "p2", "name": "Đỗ Lan"}], "organizations": [{"id": "o1", "name": "Hội Hoa lan"}],
	"positions": [{"id": "pos1", "title": "Chủ tịch", "organization": "o1", "holders": ["p1"]}],
	"documents": [{"id": "d1", "name": "A", "adoptedAt": "m1", "relations": [{"type": "REPLACES", "target": "d2"}]}, {"id": "d2", "name": "B"}],
	"meetings": [{"id": "m1", "name": "Hội nghị", "chairs": ["p1"], "attendees": ["p2"], "startOn": "2020-01-02"}]`

const otherwise = `{"people": [{"id": "x1", "name": "Hà Vy"}, {"id": "x2", "name": "Đỗ Lan"}, {"id": "x3", "name": "Ai Đó"}], "organizations": [{"id": "y1", "name": "Hội Hoa lan"}],
	"positions": [{"id": "z1", "title": "Phó Chủ tịch", "organization": "y1", "holders": ["x1", "x3"]}],
	"documents": [{"id": "v1", "name": "A"}, {"id": "v2", "name": "B", "relations": [{"type": "REPLACES", "target": "v1"}]}],
	"meetings": [{"id": "w1", "name": "Hội nghị", "chairs": ["x1", "x2", "x3"], "speakers": ["x2"], "endOn": "2020-01-02", "cites": ["v1", "v2"]}]`

func TestConfusions(t *testing.T) {
	var s score.Scores
	s.Add("f.json", read(t, meeting+`}`), read(t, otherwise+`}`))
	want := map[score.Confusion]int{
		{Extracted: "holds", Gold: "holds with another title"}:        1,
		{Extracted: "chairs", Gold: "attendees"}:                      1,
		{Extracted: "speakers", Gold: "attendees"}:                    1,
		{Extracted: "endOn", Gold: "startOn"}:                         1,
		{Extracted: "cites", Gold: "adoptedAt"}:                       1,
		{Extracted: "cites", Gold: score.Nothing}:                     1,
		{Extracted: "replaces", Gold: "replaces the other way round"}: 1,
	}
	got := s.Confusions()
	for c, n := range want {
		if got[c] != n {
			t.Errorf("%+v: %d, want %d", c, got[c], n)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %v", got)
	}
	lines := strings.Split(strings.TrimSpace(s.ConfusionTable()), "\n")
	if len(lines) != len(want)+1 || lines[1] != "chairs                           1  attendees" {
		t.Errorf("table %q", lines)
	}
	var right score.Scores
	right.Add("f.json", read(t, meeting+`}`), read(t, meeting+`}`))
	if len(right.Confusions()) != 0 {
		t.Errorf("gold is confused with itself: %v", right.Confusions())
	}
}

// A fact counts in the band of its best quote; what has no quote counts in none, nor does what the gold leaves open.
func TestBands(t *testing.T) {
	gold := read(t, meeting+`}`)
	gold.Organizations = append(gold.Organizations, facts.Organization{ID: "o9", Name: "Hội Cá cảnh", Optional: true})
	extracted := read(t, otherwise+`, "evidence": [
		{"relation": "chairs", "subject": "w1", "object": "x1", "certainty": "RESOLVED", "score": 0.99},
		{"relation": "chairs", "subject": "w1", "object": "x1", "certainty": "STATED", "score": 0.8},
		{"relation": "chairs", "subject": "w1", "object": "x2", "certainty": "STATED", "score": 0.95},
		{"relation": "holds", "subject": "x1", "object": "z1", "certainty": "STATED", "score": 0.949},
		{"relation": "relation", "subject": "v2", "object": "v1", "value": "REPLACES", "certainty": "STATED", "score": 0.1},
		{"relation": "relation", "subject": "v2", "object": "v1", "value": "AMENDS", "certainty": "STATED", "score": 1},
		{"relation": "attendees", "subject": "w1", "object": "x9", "certainty": "STATED", "score": 1},
		{"relation": "organizers", "subject": "w1", "object": "y9", "certainty": "STATED", "score": 1}]}`)
	extracted.Organizations = append(extracted.Organizations, facts.Organization{ID: "y9", Name: "Hội Cá cảnh"})
	extracted.Meetings[0].Organizers = []string{"y9"}
	var s score.Scores
	s.Add("f.json", gold, extracted)
	want := []score.Band{{From: 0.95, Wrong: 1}, {From: 0.9, Wrong: 1}, {From: 0.8, Right: 1}, {Wrong: 1}}
	if got := s.Bands(); !slices.Equal(got, want) {
		t.Errorf("%+v, want %+v", got, want)
	}
	table := `score of a fact              right wrong   share
0.95 or more                     0     1   0.000
0.90 to 0.95                     0     1   0.000
0.80 to 0.90                     1     0   1.000
below 0.80                       0     1   0.000
`
	if got := s.BandTable(); got != table {
		t.Errorf("got\n%swant\n%s", got, table)
	}
}

func TestNoArticlesNoErrors(t *testing.T) {
	var s score.Scores
	if len(s.Bands()) != 4 || s.Bands()[0].Share() != 1 || len(s.Confusions()) != 0 || strings.Count(s.ConfusionTable(), "\n") != 1 {
		t.Errorf("%v %v", s.Bands(), s.Confusions())
	}
}
