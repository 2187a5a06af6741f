package score

import (
	_ "embed"
	"encoding/json"
	"maps"
	"slices"
	"sync"

	"quanhe/graph/model"
)

//go:generate go test -run ^TestQualityIsFresh$ -count 1 . -update

// measured is the report on the rules as they are, written by go generate.
//
//go:embed quality.json
var measured []byte

// Quality is how well the rules of this program do on the articles in it, measured when it was made. It panics when
// the embedded report is broken, as it is part of the program.
var Quality = sync.OnceValue(func() *model.QualityReport {
	q := new(model.QualityReport)
	if err := json.Unmarshal(measured, q); err != nil {
		panic(err)
	}
	return q
})

// Report is the scores as the graph shows them, of so many articles with gold.
func (s *Scores) Report(articles int) *model.QualityReport {
	rows := s.Rows()
	q := &model.QualityReport{GoldArticles: int32(articles)}
	for _, name := range slices.Sorted(maps.Keys(rows)) {
		c := rows[name]
		q.Scores = append(q.Scores, &model.QualityScore{
			Relation: name, Precision: c.Precision(), Recall: c.Recall(), F1: c.F1(), Support: int32(c.TP + c.FN),
		})
	}
	return q
}
