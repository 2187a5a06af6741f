package resolve_test

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"
	"time"

	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

// Facts may come from elsewhere: whatever they say, resolving ends, gives the same for either order, and gives every
// entity an id of its own.
func FuzzResolve(f *testing.F) {
	for _, name := range []string{"002_7dfd615cf9ac5c4b.json", "004_59d761d7848c20cd.json"} {
		data, err := os.ReadFile(goldDir + "/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data), `{"article": "b.txt", "meetings": [{"id": "m1", "name": "Hội nghị", "chairs": ["p9"]}]}`)
	}
	f.Add(`{"documents": [{"id": "d1", "symbol": "1/QĐ-UBND", "issuer": "o9", "issuedOn": "x", "adoptedAt": "m9"}, {"id": "d1"}, {"symbol": "9-KH/TW", "adoptedAt": "m1"}]}`,
		`{"contentHash": "h", "organizations": [{"id": "o1", "generic": true, "partOf": "o2"}, {"id": "o2", "generic": true, "partOf": "o1"}], "positions": [{"holders": ["p1", "p1"]}]}`)
	f.Add(`{"people": [{"id": "p1", "name": "Hà Vy"}]}`, `{}`) // neither says which article it is
	f.Fuzz(func(t *testing.T, one, two string) {
		var a, b facts.Facts
		if json.Unmarshal([]byte(one), &a) != nil || json.Unmarshal([]byte(two), &b) != nil {
			return
		}
		x, y := resolve.Input{Facts: &a}, resolve.Input{Facts: &b}
		g := resolve.Resolve([]resolve.Input{x, y}, lexicon.Default())
		if again := resolve.Resolve([]resolve.Input{y, x, x}, lexicon.Default()); !reflect.DeepEqual(g.Entities, again.Entities) || !reflect.DeepEqual(g.Facts, again.Facts) {
			t.Fatal("another order gives another graph")
		}
		seen := map[string]bool{}
		for _, e := range g.Entities {
			if seen[e.NodeID()] {
				t.Fatalf("two entities have the id %s", e.NodeID())
			}
			seen[e.NodeID()] = true
		}
		// Nothing quotes an empty text: what is left freezes.
		g.Facts, g.Mentions = nil, nil
		if _, err := g.Freeze(time.Unix(0, 0)); err != nil && len(a.Warnings)+len(b.Warnings) == 0 {
			t.Fatal(err)
		}
	})
}
