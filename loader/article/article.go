// Package article turns the bytes of a news report into a clean Article: NFC text, furniture told apart from
// prose, headline, date, byline, source, sentences and tokens, all with offsets into the one text.
package article

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Article is one news report, read and segmented. It is plain data; nothing changes it after Read.
type Article struct {
	// Name is the base name of the file, with its extension.
	Name string
	// Text is the whole report in Unicode NFC, line ends as "\n", without a byte order mark. Furniture stays in it.
	// Byte offsets of Tokens and code points of facts refer to it.
	Text string
	// ContentHash is the lower-case hex SHA-256 of Text.
	ContentHash string
	// Title is the headline as printed, "" if there is none.
	Title string
	// PublishedOn is YYYY-MM-DD, "" unless the date of publication is printed.
	PublishedOn string
	// Author is the byline, Source the publisher or agency, URL the address, as printed; "" if none.
	Author, Source, URL string
	// Tokens are the words, numbers and punctuation of Text in order; white space and invisible characters are in none.
	Tokens []Token
	// Sentences cover the tokens in order, furniture included; none crosses a line end.
	Sentences []Sentence
	// Repaired says what reading had to mend, in words for a person; empty if nothing.
	Repaired []string
}

// Why a file is not an article. Read wraps none of them: they are compared with errors.Is as they are.
var (
	ErrEmpty   = errors.New("the file is empty")
	ErrBinary  = errors.New("the file is binary, not text")
	ErrNotUTF8 = errors.New("the file is not UTF-8 text")
)

// Read makes an Article of the bytes of one text file. name is the file's base name.
// It fails with ErrEmpty, ErrBinary or ErrNotUTF8, and on nothing else.
func Read(name string, data []byte) (*Article, error) {
	data, repaired, err := decode(data)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(data)
	a := &Article{Name: name, Text: string(data), ContentHash: hex.EncodeToString(sum[:]), Repaired: repaired}
	a.Tokens = Tokenize(a.Text)
	a.segment()
	return a, nil
}

// decode checks the encoding and brings the text into its one form. Zero-width and other invisible characters stay
// in the text, since quotes are verbatim; tokens pass over them.
func decode(data []byte) (text []byte, repaired []string, err error) {
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return nil, nil, ErrNotUTF8
	case bytes.IndexByte(data, 0) >= 0:
		return nil, nil, ErrBinary
	}
	composed := plainlyComposed(data)
	if !composed && !utf8.Valid(data) {
		return nil, nil, ErrNotUTF8
	}
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, nil, ErrEmpty
	}
	if bytes.IndexByte(data, '\r') >= 0 {
		data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
		data = bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
	}
	if !composed && !norm.NFC.IsNormal(data) {
		data = norm.NFC.Bytes(data)
		repaired = append(repaired, "the text was not in Unicode NFC and was normalised")
	}
	if bytes.ContainsRune(data, 'Ð') {
		repaired = append(repaired, "the letter Ð (U+00D0) stands for Đ and is read as such")
	}
	return data, repaired, nil
}

// plainlyComposed reports whether data is UTF-8 of nothing but characters that NFC leaves alone, by its bytes: ASCII,
// Latin with its Vietnamese letters (U+0080-U+01BF, U+1E80-U+1EFF), general punctuation and a byte order mark. It is true
// for most articles and several times as quick as asking the tables.
func plainlyComposed(data []byte) bool {
	for i := 0; i < len(data); {
		c := data[i]
		switch {
		case c < 0x80:
			i++
		case 0xC2 <= c && c <= 0xC6 && i+1 < len(data) && continues(data[i+1]):
			i += 2
		case c == 0xE1 && i+2 < len(data) && (data[i+1] == 0xBA || data[i+1] == 0xBB) && continues(data[i+2]):
			i += 3
		case c == 0xE2 && i+2 < len(data) && data[i+1] == 0x80 && data[i+2] > 0x81 && continues(data[i+2]):
			i += 3
		case c == 0xEF && i+2 < len(data) && data[i+1] == 0xBB && data[i+2] == 0xBF:
			i += 3
		default:
			return false
		}
	}
	return true
}

// continues reports whether a byte is one behind the first of a character.
func continues(b byte) bool { return b&0xC0 == 0x80 }

// Slice is the verbatim text of the tokens from up to, not including, to. It is "" when the range is empty.
func (a *Article) Slice(from, to int) string {
	if from >= to {
		return ""
	}
	return a.Text[a.Tokens[from].Start:a.Tokens[to-1].End]
}
