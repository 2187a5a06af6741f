package store

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold takes the diacritics off a text and lowers its case: the form under which 'Phan Ngọc Thọ' is 'phan ngoc tho'.
// Runs of white space become one space.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range norm.NFD.String(strings.ToValidUTF8(s, "\ufffd")) { // behind bytes that are no UTF-8 it would leave letters whole
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'đ' || r == 'Đ':
			b.WriteByte('d')
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Key is the form under which two spellings of one name are the same: NFC, lower case, single spaces, and the tone
// mark where the older orthography puts it ('hoà' and 'hòa' are both 'hòa'). It keeps all diacritics.
func Key(s string) string { return placeTones(exact(s)) }

// exact is NFC in lower case with single spaces: it forgives nothing else.
func exact(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(norm.NFC.String(s))), " ")
}

// The glide pairs whose tone mark has two customary places when they end a syllable: oa, oe, uy.
const tones = "\u0300\u0301\u0303\u0309\u0323" // huyền, sắc, ngã, hỏi, nặng

// placeTones moves the tone mark of a syllable that ends in oa, oe or uy to its first vowel. 'qu' is a consonant and
// keeps its mark on the vowel after it.
func placeTones(s string) string {
	if isASCII(s) {
		return s
	}
	decomposed := []rune(norm.NFD.String(s))
	for i := 1; i+1 < len(decomposed); i++ {
		// first vowel, second vowel, tone mark, end of the syllable
		pair := string(decomposed[i-1 : i+1])
		if pair != "oa" && pair != "oe" && pair != "uy" || !strings.ContainsRune(tones, decomposed[i+1]) {
			continue
		}
		if i+2 < len(decomposed) && (unicode.IsLetter(decomposed[i+2]) || unicode.Is(unicode.Mn, decomposed[i+2])) {
			continue
		}
		if pair == "uy" && i >= 2 && decomposed[i-2] == 'q' {
			continue
		}
		decomposed[i], decomposed[i+1] = decomposed[i+1], decomposed[i]
	}
	return norm.NFC.String(string(decomposed))
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// hasDiacritics reports whether someone took the trouble to type Vietnamese letters.
func hasDiacritics(s string) bool { return Fold(s) != exact(s) }

// centre are other spellings of TW at the end of a symbol, for 'Trung ương'. Without its horn, TU is a provincial committee.
var centre = regexp.MustCompile(`(?i)([^\pL\pM])(T\.?Ư|T\.W)\.?\s*$`)

// FoldSymbol is the form under which document symbols are compared: letters without diacritics, digits and slashes in
// lower case. Spaces, all dashes and other marks go, and so do leading zeros and words in front: 'Quy định số 04 - QĐ/TW'
// is '4qd/tw', and so is '4-QĐ/T.Ư'.
func FoldSymbol(s string) string {
	s = centre.ReplaceAllString(norm.NFC.String(s), "${1}TW")
	if number := strings.IndexAny(s, "0123456789"); number > 0 && !strings.ContainsAny(s[:number], "/-") {
		s = s[strings.LastIndex(s[:number], " ")+1:]
	}
	var b strings.Builder
	for _, r := range Fold(s) {
		switch {
		case r == '0' && b.Len() == 0:
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '/':
			b.WriteRune(r)
		}
	}
	return b.String()
}
