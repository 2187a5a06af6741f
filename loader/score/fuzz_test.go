package score_test

import (
	"encoding/json"
	"os"
	"testing"

	"quanhe/loader/facts"
	"quanhe/loader/score"
)

// Whatever two files hold, scoring ends; every entity that the gold requires is either found or missed, and every
// extracted one counts at most once.
func FuzzAdd(f *testing.F) {
	data, err := os.ReadFile("../../testdata/gold/002_7dfd615cf9ac5c4b.json")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(data), string(data))
	for _, c := range cases {
		f.Add(c.gold, c.extracted)
	}
	f.Fuzz(func(t *testing.T, gold, extracted string) {
		var g, e facts.Facts
		if json.Unmarshal([]byte(gold), &g) != nil || json.Unmarshal([]byte(extracted), &e) != nil {
			return
		}
		var s score.Scores
		s.Add("f.json", &g, &e)
		rows := s.Rows()
		for row, c := range rows {
			if c.TP < 0 || c.FP < 0 || c.FN < 0 || c.Precision() > 1 || c.Recall() > 1 || c.F1() > 1 {
				t.Errorf("%s: %+v", row, c)
			}
		}
		if c := rows["entity people"]; c.TP+c.FN > len(g.People) || c.TP+c.FP > len(e.People) {
			t.Errorf("%d and %d people: %+v", len(g.People), len(e.People), c)
		}
		if _, err := json.Marshal(&s); err != nil {
			t.Error(err)
		}
	})
}
