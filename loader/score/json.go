package score

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"quanhe/loader/facts"
)

// MarshalJSON writes the rows as one object: {"entity people": {"tp": 1, ..., "f1": 1}}.
func (s *Scores) MarshalJSON() ([]byte, error) {
	type row struct {
		TP        int     `json:"tp"`
		FP        int     `json:"fp"`
		FN        int     `json:"fn"`
		Precision float64 `json:"precision"`
		Recall    float64 `json:"recall"`
		F1        float64 `json:"f1"`
	}
	rows := map[string]row{}
	for k, c := range s.Rows() {
		rows[k] = row{c.TP, c.FP, c.FN, c.Precision(), c.Recall(), c.F1()}
	}
	return json.Marshal(rows)
}

func sortedKeys(rows map[string]Count) []string { return slices.Sorted(maps.Keys(rows)) }

// Gold is the gold facts of one article and the name of the file they come from.
type Gold struct {
	File  string
	Facts *facts.Facts
}

// ReadGold reads every *.json file at the root of dir that holds the facts of an article, by name; other JSON is
// passed over. It fails if a file cannot be read or none holds gold facts.
func ReadGold(dir fs.FS) ([]Gold, error) {
	names, err := fs.Glob(dir, "*.json")
	if err != nil {
		return nil, err
	}
	var out []Gold
	for _, name := range names {
		data, err := fs.ReadFile(dir, name)
		if err != nil {
			return nil, err
		}
		var f facts.Facts
		if err := json.Unmarshal(data, &f); err != nil {
			return nil, fmt.Errorf("%s: not gold facts: %w", name, err)
		}
		if f.Article != "" {
			out = append(out, Gold{name, &f})
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no JSON file with gold facts")
	}
	return out, nil
}
