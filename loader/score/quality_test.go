package score_test

import (
	"encoding/json"
	"flag"
	"os"
	"path"
	"strings"
	"testing"

	"quanhe/loader"
	"quanhe/loader/facts"
	"quanhe/loader/score"
	"quanhe/loader/source"
	"quanhe/seeds"
)

var update = flag.Bool("update", false, "write quality.json anew")

// TestQualityIsFresh checks that the report in the program is about its rules as they are now.
func TestQualityIsFresh(t *testing.T) {
	gold, err := score.ReadGold(os.DirFS("../../testdata/gold"))
	if err != nil {
		t.Fatal(err)
	}
	extracted := map[string]*facts.Facts{}
	for e := range loader.Extract(t.Context(), source.FS(seeds.Files).Items()) {
		if e.Err != nil {
			t.Fatal(e.Err)
		}
		extracted[strings.TrimSuffix(path.Base(e.Path), ".txt")+".json"] = e.Facts
	}
	var scores score.Scores
	for _, g := range gold {
		scores.Add(g.File, g.Facts, extracted[g.File])
	}
	want, err := json.MarshalIndent(scores.Report(len(gold)), "", " ")
	if err != nil {
		t.Fatal(err)
	}
	want = append(want, '\n')
	if *update {
		if err := os.WriteFile("quality.json", want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got, err := os.ReadFile("quality.json"); err != nil || string(got) != string(want) {
		t.Errorf("quality.json is stale, %v; write it anew with: go generate ./loader/score", err)
	}
}
