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

// invisible characters are part of the token that they stand in.
func invisible(r rune) bool {
	switch r {
	case '\u00AD', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u034F':
		return true
	}
	return false
}

func blank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\u00A0' || r == '\u200B' || (r > 0x7F && unicode.IsSpace(r)) || r == '\v' || r == '\f'
}

func letter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// Tokenize splits text into its tokens; text should be NFC.
func Tokenize(text string) []Token {
	tokens := make([]Token, 0, len(text)/5+1)
	gap := LineEnd // the start of the text counts as the start of a line
	runes := 0
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == '\n' || r == '\u2028' || r == '\u2029' || r == '\u0085':
			gap = LineEnd
			i, runes = i+size, runes+1
			continue
		case blank(r):
			if gap < Blanks {
				gap++
			}
			i, runes = i+size, runes+1
			continue
		case invisible(r):
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
		case letter(r):
			t.Kind = Word
			t.Upper = unicode.IsUpper(r)
			letters, capitals := 0, 0
			for i < len(text) {
				r, size = utf8.DecodeRuneInString(text[i:])
				switch {
				case letter(r):
					letters++
					if unicode.IsUpper(r) {
						capitals++
					}
				case digit(r), invisible(r):
				default:
					size = 0
				}
				if size == 0 {
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
