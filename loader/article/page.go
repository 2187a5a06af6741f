package article

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Metadata is what a format says about an article apart from its text. An empty field says nothing.
type Metadata struct {
	// Title is the headline, Author the byline, Source the publisher or agency.
	Title, Author, Source string
	// Published is the date of publication in any form that Day reads.
	Published string
	// URL is the address of the page, http or https.
	URL string
}

// What is longer is no headline, byline or address, whatever the format calls it. In code points.
const (
	longestTitle = 600
	longestName  = 200
	longestURL   = 2000
)

// ReadPage makes an Article of plain text and what is known beside it, which overrides what the layout of the text
// says. The text need not print the headline: evidence refers to Text, and Text always has it.
// It fails as Read does; a field that makes no sense is left out and stands in Repaired.
func ReadPage(name string, meta Metadata, text string) (*Article, error) {
	data, repaired, err := decode([]byte(text))
	if err != nil {
		return nil, err
	}
	text = string(data)
	a := &Article{Name: name, Repaired: repaired}
	title := a.oneLine("title", meta.Title, longestTitle)
	if len(Tokenize(title)) == 0 {
		title = ""
	}
	at := 0
	if title != "" {
		var printed bool
		if at, printed = lineOf(text, title); !printed {
			text = title + "\n\n" + text
		}
	}
	sum := sha256.Sum256([]byte(text))
	a.Text, a.ContentHash = text, hex.EncodeToString(sum[:])
	a.Tokens = Tokenize(text)
	a.segment()
	if title != "" {
		a.Title = title
		a.headlineAt(at)
	}
	if s := a.oneLine("author", meta.Author, longestName); s != "" {
		a.Author = s
	}
	if s := a.oneLine("source", meta.Source, longestName); s != "" {
		a.Source = s
	}
	if s := a.oneLine("date", meta.Published, longestName); s != "" {
		if day := Day(s); day != "" {
			a.PublishedOn = day
		} else {
			a.Repaired = append(a.Repaired, fmt.Sprintf("the date %q is none that can be read, and was left out", s))
		}
	}
	if s := a.oneLine("address", meta.URL, longestURL); s != "" {
		if u, err := url.Parse(s); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			a.URL = s
		} else {
			a.Repaired = append(a.Repaired, fmt.Sprintf("the address %q is no web address, and was left out", s))
		}
	}
	return a, nil
}

// oneLine is a field in NFC with single blanks; it is "" when the field is too long.
func (a *Article) oneLine(field, s string, longest int) string {
	s = flat(s)
	if n := utf8.RuneCountInString(s); n > longest {
		a.Repaired = append(a.Repaired, fmt.Sprintf("the %s has %d letters, and was left out", field, n))
		return ""
	}
	return s
}

// flat is s in NFC, valid, with single blanks for all that takes room and shows nothing.
func flat(s string) string {
	return strings.Join(strings.FieldsFunc(norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD")), func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\uFEFF'
	}), " ")
}

// lineOf finds the line among the first ones that prints the title, whatever its blanks and capitals.
func lineOf(text, title string) (at int, printed bool) {
	for range 40 {
		line, _, more := strings.Cut(text[at:], "\n")
		if len(line) < 4*len(title)+100 && strings.EqualFold(flat(line), title) {
			return at, true
		}
		if !more {
			break
		}
		at += len(line) + 1
	}
	return 0, false
}

// headlineAt makes the line at byte offset at the headline. What the layout made look like one is, before it, part of
// the page around the article, and behind it part of the article.
func (a *Article) headlineAt(at int) {
	line := -1
	for i := range a.Sentences {
		s := &a.Sentences[i]
		if line < 0 && int(a.Tokens[s.From].Start) >= at {
			line = s.Line
		}
		switch {
		case line == s.Line:
			s.Role = Headline
		case s.Role == Headline && line < 0:
			s.Role = Furniture
		case s.Role == Headline:
			s.Role = Body
		}
	}
}
