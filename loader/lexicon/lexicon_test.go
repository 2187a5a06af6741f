package lexicon_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

func TestKey(t *testing.T) {
	for word, want := range map[string]string{
		"Uỷ": "ủy", "ủy": "ủy", "Hoà": "hòa", "hoá": "hóa", "khoẻ": "khỏe", "thuỷ": "thủy",
		"Quý": "quý", "quỹ": "quỹ", "Quỳnh": "quỳnh", "hoàn": "hoàn", "toán": "toán",
		"Ðảng": "đảng", "ĐẢNG": "đảng", "–": "-", "”": `"`, "Bộ\u00AD": "bộ",
	} {
		if got := lexicon.Key(word); got != want {
			t.Errorf("Key(%q) = %q, want %q", word, got, want)
		}
	}
}

// The matcher against the definition: the longest entry is the longest prefix of the tokens that is an entry.
func TestLongestAgainstBruteForce(t *testing.T) {
	lex := lexicon.Default()
	entries := map[string]bool{}
	var words []string
	for _, o := range lex.Organizations {
		entries[o.Key] = true
		words = append(words, strings.Fields(o.Name)...)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var b strings.Builder
		for range 30 {
			if random.IntN(3) == 0 {
				b.WriteString(lex.Organizations[random.IntN(len(lex.Organizations))].Name)
			} else {
				b.WriteString(words[random.IntN(len(words))])
			}
			b.WriteByte(' ')
		}
		text := norm.NFC.String(b.String())
		tokens := article.Tokenize(text)
		w := lex.Words(text, tokens)
		for i := range tokens {
			end, _ := w.Longest(lexicon.KindOrganization, i, len(tokens))
			for to := i + 1; to <= len(tokens) && to <= i+25; to++ {
				var keys []string
				for k := i; k < to; k++ {
					keys = append(keys, w.Key(k))
				}
				if entries[strings.Join(keys, " ")] && to > end {
					t.Fatalf("%q: an entry ends at %d, the matcher stopped at %d", text[tokens[i].Start:], to, end)
				}
			}
		}
	}
}

// What the tables promise each other.
func TestTables(t *testing.T) {
	lex := lexicon.Default()
	kinds := map[string]bool{}
	for _, k := range strings.Fields("PARTY_CENTRAL PARTY_COMMISSION PARTY_COMMITTEE PARTY_GROUP PARTY_ORGANIZATION LEGISLATURE GOVERNMENT MASS_ORGANIZATION MEDIA ENTERPRISE EDUCATION OTHER JUDICIARY ARMED_FORCES") {
		kinds[k] = true
	}
	seen := map[string]bool{}
	for _, o := range lex.Organizations {
		if !kinds[o.Kind] {
			t.Errorf("%s has the unknown kind %q", o.Name, o.Kind)
		}
		if seen[o.Key] {
			t.Errorf("%s stands twice", o.Name)
		}
		seen[o.Key] = true
		if !norm.NFC.IsNormalString(o.Name) {
			t.Errorf("%q is not in NFC", o.Name)
		}
	}
	for _, h := range lex.Heads {
		if !kinds[h.Kind] && h.Complement != "bound" {
			t.Errorf("the head %s has the unknown kind %q", h.Head, h.Kind)
		}
		switch h.Complement {
		case "place", "host", "field", "number", "of", "country", "workplace", "bound":
		default:
			t.Errorf("the head %s has the unknown complement %q", h.Head, h.Complement)
		}
	}
	if len(lex.Documents) < 200 || len(lex.Plenums) < 60 || len(lex.Congresses) < 13 || !lex.Surname("nguyễn") || lex.Surname("hội") {
		t.Error("a table lost rows")
	}
}

func FuzzKey(f *testing.F) {
	f.Add("Uỷ")
	f.Add("qụy\u0301")
	f.Fuzz(func(t *testing.T, word string) {
		if once := lexicon.Key(word); lexicon.Key(once) != once && norm.NFC.IsNormalString(word) && lexicon.Key(lexicon.Key(once)) != lexicon.Key(once) {
			t.Errorf("Key(%q) = %q never settles", word, once)
		}
	})
}
