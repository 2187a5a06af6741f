package resolve

import (
	"crypto/sha256"
	"encoding/base32"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"quanhe/loader/lexicon"
)

// key is the form in which names are identical: NFC, lower case, one tone-mark placement, words with single spaces
// and no punctuation. Diacritics stay.
func key(s string) string {
	words := strings.FieldsFunc(norm.NFC.String(s), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsSymbol(r)
	})
	for i, w := range words {
		words[i] = lexicon.Key(w)
	}
	return strings.Join(words, " ")
}

var spelling = base32.NewEncoding("abcdefghijkmnpqrstuvwxyz23456789").WithPadding(base32.NoPadding)

// identifier is the opaque id of what the parts identify: 120 bits of their hash, equal on every machine.
func identifier(parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return spelling.EncodeToString(sum[:15])
}

var (
	gaps      = regexp.MustCompile(`\s+`)
	dash      = strings.NewReplacer("‐", "-", "‑", "-", "–", "-", "—", "-", "−", "-")
	zeros     = regexp.MustCompile(`^0+(\d)`)
	centre    = regexp.MustCompile(`([/-])t\.?[wư]\.?$`)
	swapped   = regexp.MustCompile(`(?i)^(\d+\pL?)/(\pL+)-(tw)$`)
	stateYear = regexp.MustCompile(`^\d+\pL?[-/](\d{4})/`) // '19-2017/NQ-CP' too
)

// symbolKey is the form in which document symbols are identical: no spaces, one dash, lower case, no leading zeros,
// one spelling of 'Trung ương' and of the order of dash and slash.
func symbolKey(s string) string {
	if s == "" {
		return ""
	}
	s = strings.ToLower(dash.Replace(gaps.ReplaceAllString(norm.NFC.String(s), "")))
	s = zeros.ReplaceAllString(s, "$1")
	s = centre.ReplaceAllString(s, "${1}tw")
	return swapped.ReplaceAllString(s, "$1-$2/$3")
}

var romans = []struct {
	value  int
	letter string
}{{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}

// roman is n as a lower-case Roman numeral, for 0 < n < 90.
func roman(n int) string {
	var b strings.Builder
	for _, r := range romans {
		for ; n >= r.value; n -= r.value {
			b.WriteString(r.letter)
		}
	}
	return b.String()
}

// number reads digits or a lower-case Roman numeral; 0 if it is neither.
func number(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	n, rest := 0, s
	for _, r := range romans {
		for strings.HasPrefix(rest, r.letter) {
			n, rest = n+r.value, rest[len(r.letter):]
		}
	}
	if rest != "" || roman(n) != s {
		return 0
	}
	return n
}

// canonicalTerm is a term as an upper-case Roman numeral, however it is printed ('13', 'xiii').
func canonicalTerm(term string) string {
	if n := number(key(term)); n > 0 && n < 90 {
		return strings.ToUpper(roman(n))
	}
	return term
}
