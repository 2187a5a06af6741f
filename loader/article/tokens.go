package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Token is a word, a number or one punctuation mark. Its fields are small, since a text has a token for every six bytes
// or so; no text comes near 2 GiB.
type Token struct {
	// Start and End are byte offsets into Article.Text, Rune and RuneEnd the same in code points; ends are exclusive.
	Start, End    int32
	Rune, RuneEnd int32
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

// class is what the tokeniser needs to know of a rune.
type class uint8

const (
	isLetter class = 1 << iota
	isUpper
	isDigit
	isLineEnd
	isBlank
	isInvisible
)

// classes of the runes that Vietnamese text is written in, so that a rune is classified by one look-up.
var classes = func() (table [0x2070]class) {
	for r := range rune(len(table)) {
		table[r] = classify(r)
	}
	return table
}()

func classify(r rune) class {
	switch r {
	case '\n', '\u2028', '\u2029', '\u0085':
		return isLineEnd
	case '\u00AD', '\u200C', '\u200D', '\u2060', '\u034F', '\uFEFF':
		return isInvisible
	case '\u200B':
		return isBlank
	}
	switch {
	case '0' <= r && r <= '9':
		return isDigit
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

// wideClass is the class of the first rune of text, which is not ASCII, and its size.
func wideClass(text string) (class, int) {
	if len(text) > 2 && text[0] == 0xE1 && continues(text[1]) && continues(text[2]) { // most of Vietnamese
		return classes[0x1000|int(text[1]&0x3F)<<6|int(text[2]&0x3F)], 3
	}
	r, size := utf8.DecodeRuneInString(text)
	if int(r) < len(classes) {
		return classes[r], size
	}
	return classify(r), size
}

// dotted is the size of the full stop and the capital at the start of text that go on an abbreviation of two letters, 0 if they do not: 'T | .Ư'
// is one word, 'N | .Huyền' and 'N | .V.A' are none.
func dotted(text string) int {
	if len(text) < 2 || text[0] != '.' {
		return 0
	}
	r, size := utf8.DecodeRuneInString(text[1:])
	if !unicode.IsUpper(r) {
		return 0
	}
	switch next, _ := utf8.DecodeRuneInString(text[1+size:]); {
	case unicode.IsLetter(next), unicode.IsDigit(next):
		return 0
	case next == '.':
		if after, _ := utf8.DecodeRuneInString(text[1+size+1:]); unicode.IsLetter(after) {
			return 0
		}
	}
	return 1 + size
}

// gluedTitle is the size of the abbreviation of a title that a word in capitals starts with, before that of a council: 'PCT | UBND', 'CT | HĐND'; 0
// for other words.
func gluedTitle(word string) int32 {
	if len(word) < len("CTUBND") || len(word) > len("PCTHĐND") {
		return 0
	}
	for _, title := range [...]string{"PCT", "CT"} {
		if rest, ok := strings.CutPrefix(word, title); ok && (rest == "UBND" || rest == "HĐND") {
			return int32(len(title))
		}
	}
	return 0
}

// Tokenize splits text into its tokens; text should be NFC.
func Tokenize(text string) []Token {
	return AppendTokens(make([]Token, 0, len(text)/5+1), text)
}

// AppendTokens is Tokenize into a slice that the caller has.
func AppendTokens(tokens []Token, text string) []Token {
	gap := LineEnd // the start of the text counts as the start of a line
	runes := 0
	for i := 0; i < len(text); {
		b := text[i]
		c, size := classes[b], 1
		if b >= utf8.RuneSelf {
			c, size = wideClass(text[i:])
		}
		if c&(isLineEnd|isBlank|isInvisible) != 0 {
			if c&isLineEnd != 0 {
				gap = LineEnd
			} else if c&isBlank != 0 && gap < Blanks {
				gap++
			}
			i, runes = i+size, runes+1
			continue
		}
		t := Token{Start: int32(i), Rune: int32(runes), Gap: gap, Kind: Punctuation}
		gap = NoGap
		switch {
		case c&isDigit != 0:
			t.Kind = Number
			for i < len(text) && digit(text[i]) {
				i, runes = i+1, runes+1
			}
		case c&isLetter != 0:
			t.Kind = Word
			t.Upper = c&isUpper != 0
			letters, small := 0, false
			for {
				if c&isLetter != 0 {
					letters++
					small = small || c&isUpper == 0
				}
				i, runes = i+size, runes+1
				if i == len(text) {
					break
				}
				if c, size = classes[text[i]], 1; text[i] >= utf8.RuneSelf {
					c, size = wideClass(text[i:])
				}
				if c&(isLetter|isDigit|isInvisible) == 0 {
					break
				}
			}
			t.AllUpper = letters > 1 && !small
			if letters == 1 && t.Upper && (t.Start == 0 || text[t.Start-1] != '.') {
				if size := dotted(text[i:]); size > 0 {
					i, runes, t.AllUpper = i+size, runes+2, true
				}
			}
		default:
			i, runes = i+size, runes+1
		}
		if t.AllUpper {
			if size := gluedTitle(text[t.Start:i]); size > 0 {
				title := t
				title.End, title.RuneEnd = t.Start+size, t.Rune+size
				tokens = append(tokens, title)
				t.Start, t.Rune, t.Gap = title.End, title.RuneEnd, NoGap
			}
		}
		t.End, t.RuneEnd = int32(i), int32(runes)
		tokens = append(tokens, t)
	}
	return tokens
}
