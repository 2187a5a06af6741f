package article

import (
	"unicode"
	"unicode/utf8"
)

// Token is a word, a number or one punctuation mark.
type Token struct {
	// Start and End are byte offsets into Article.Text, Rune and RuneEnd the same in code points; ends are exclusive.
	Start, End    int
	Rune, RuneEnd int
	Kind          TokenKind
	// Upper is true for a word whose first letter is a capital, AllUpper for two letters or more, all of them capitals.
	Upper, AllUpper bool
	// Gap says what stands between the token before and this one.
	Gap Gap
}

// TokenKind tells tokens apart.
type TokenKind uint8

// The kinds of tokens. A word may hold digits after its first letter ('QH15'); a number is digits only.
const (
	Word TokenKind = iota
	Number
	Punctuation
)

// Gap is the white space before a token.
type Gap uint8

// The gaps, narrowest first. Several blanks in a row are what is left of a line end in many one-line bodies.
const (
	NoGap Gap = iota
	Blank
	Blanks
	LineEnd
)

// classes of the runes that Vietnamese text is written in, so that a rune is classified by one look-up.
var classes = func() (table [0x2070]class) {
	for r := range rune(len(table)) {
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			table[r] = isLetter
			if unicode.IsUpper(r) {
				table[r] |= isUpper
			}
		case r != '\n' && r != '\u2028' && r != '\u2029' && r != '\u0085' && unicode.IsSpace(r), r == '\u200B':
			table[r] = isBlank
		}
		switch r {
		case '\u00AD', '\u200C', '\u200D', '\u2060', '\u034F':
			table[r] = isInvisible
		}
	}
	return table
}()

type class uint8

const (
	isLetter class = 1 << iota
	isUpper
	isBlank
	isInvisible
)

func classOf(r rune) class {
	switch {
	case int(r) < len(classes):
		return classes[r]
	case r == '\uFEFF':
		return isInvisible
	case unicode.IsLetter(r) || unicode.IsMark(r):
		if unicode.IsUpper(r) {
			return isLetter | isUpper
		}
		return isLetter
	case unicode.IsSpace(r):
		return isBlank
	}
	return 0
}

func decodeRune(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// Tokenize splits text into its tokens; text should be NFC.
func Tokenize(text string) []Token {
	tokens := make([]Token, 0, len(text)/5+1)
	gap := LineEnd // the start of the text counts as the start of a line
	runes := 0
	for i := 0; i < len(text); {
		r, size := decodeRune(text, i)
		c := classOf(r)
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029' || r == '\u0085':
			gap = LineEnd
			i, runes = i+size, runes+1
			continue
		case c&isBlank != 0:
			if gap < Blanks {
				gap++
			}
			i, runes = i+size, runes+1
			continue
		case c&isInvisible != 0:
			i, runes = i+size, runes+1
			continue
		}
		t := Token{Start: i, Rune: runes, Gap: gap, Kind: Punctuation}
		gap = NoGap
		switch {
		case digit(r):
			t.Kind = Number
			for i < len(text) && digit(rune(text[i])) {
				i, runes = i+1, runes+1
			}
		case c&isLetter != 0:
			t.Kind = Word
			t.Upper = c&isUpper != 0
			letters, capitals := 0, 0
			for i < len(text) {
				r, size = decodeRune(text, i)
				c = classOf(r)
				if c&isLetter != 0 {
					letters++
					if c&isUpper != 0 {
						capitals++
					}
				} else if !digit(r) && c&isInvisible == 0 {
					break
				}
				i, runes = i+size, runes+1
			}
			t.AllUpper = letters > 1 && letters == capitals
		default:
			i, runes = i+size, runes+1
		}
		t.End, t.RuneEnd = i, runes
		tokens = append(tokens, t)
	}
	return tokens
}
