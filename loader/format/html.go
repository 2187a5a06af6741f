package format

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"codeberg.org/readeck/go-readability/v2/render"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"

	"quanhe/loader/article"
)

// mostNested bounds the work on one page, which grows with the elements and with those around each: it is the sum of
// both over the page. Pages of newspapers have a few thousand elements, twenty deep.
const mostNested = 2_000_000

// page reads the main text of a web page, without what stands around it.
func page(name string, data []byte) (*article.Article, error) {
	data, err := toUTF8(data)
	if err != nil {
		return nil, err
	}
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("not HTML that can be read: %w", err)
	}
	if nested(doc, 1) > mostNested {
		return nil, errors.New("the page has too many elements within elements")
	}
	said := describe(doc)
	around := lines(doc)
	parser := readability.NewParser()
	// Scripts that say what the page is were read above, where a date is not guessed.
	parser.DisableJSONLD = true
	main, err := parser.ParseAndMutate(doc, nil)
	if err != nil {
		return nil, fmt.Errorf("not HTML that can be read: %w", err)
	}
	if main.Node == nil {
		return nil, ErrNoText
	}
	text := render.InnerText(main.Node)
	if strings.TrimSpace(text) == "" {
		return nil, ErrNoText
	}
	meta := article.Metadata{Title: said.headline(main.Title()), Published: said.published, Author: said.author, Source: said.site, URL: said.address}
	if meta.Author == "" {
		meta.Author = main.Byline()
	}
	if strings.EqualFold(meta.Author, meta.Source) || strings.Contains(meta.Author, "://") {
		meta.Author = ""
	}
	lead, date := above(around, meta.Title, text)
	if article.Day(meta.Published) == "" && date != "" {
		meta.Published = date
	}
	return article.ReadPage(name, meta, lead+text)
}

// declaration is that of a page's encoding, in either of the two ways of HTML.
var declaration = regexp.MustCompile(`(?i)<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)`)

// toUTF8 decodes a page by its byte order mark or its declaration. What is valid UTF-8 is that, whatever it declares:
// pages are often saved in another encoding than they were served in.
func toUTF8(data []byte) ([]byte, error) {
	marked := bytes.HasPrefix(data, []byte{0xFF, 0xFE}) || bytes.HasPrefix(data, []byte{0xFE, 0xFF})
	switch {
	case len(bytes.TrimSpace(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")))) == 0:
		return nil, article.ErrEmpty
	case !marked && bytes.IndexByte(data, 0) >= 0:
		return nil, article.ErrBinary
	case utf8.Valid(data):
		return bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")), nil
	}
	encoding, name := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), "utf-16"
	if !marked {
		if m := declaration.FindSubmatch(data[:min(len(data), 8<<10)]); m != nil {
			encoding, name = charset.Lookup(string(m[1]))
		} else {
			encoding = nil
		}
	}
	// What declares UTF-8 and is not is damaged, and in no other encoding that could be known.
	if encoding == nil || name == "utf-8" {
		return nil, article.ErrNotUTF8
	}
	decoded, err := encoding.NewDecoder().Bytes(data)
	if err != nil {
		return nil, fmt.Errorf("not text in %s, which it declares: %w", name, err)
	}
	return bytes.TrimPrefix(decoded, []byte("\uFEFF")), nil
}

// nested is the sum of the depths of all elements. The parser refuses depths that recursion could not stand.
func nested(n *html.Node, depth int) int {
	sum := depth
	for c := range n.ChildNodes() {
		if c.Type == html.ElementNode {
			sum += nested(c, depth+1)
		}
	}
	return sum
}

// said is what a page says about itself for machines.
type said struct {
	title, published, author, site, address string
	headings                                []string // of the first two levels
}

// The names of meta elements, by field, in lower case; the first that is there counts. Source: Open Graph, Dublin
// Core, and pages of the genre.
var (
	titleNames  = []string{"og:title", "twitter:title", "dc.title"}
	dateNames   = []string{"article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish_date", "dc.date.issued", "dcterms.created", "dc.date", "date"}
	authorNames = []string{"author", "article:author", "dc.creator"}
	siteNames   = []string{"og:site_name", "dc.publisher", "publisher"}
)

func describe(doc *html.Node) said {
	meta := map[string]string{}
	var s said
	canonical, timed := "", ""
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Meta:
			content := strings.TrimSpace(attribute(n, "content"))
			for _, key := range []string{"property", "name", "itemprop"} {
				if name := strings.ToLower(strings.TrimSpace(attribute(n, key))); name != "" && content != "" && meta[name] == "" {
					meta[name] = content
				}
			}
		case atom.Link:
			if canonical == "" && strings.EqualFold(attribute(n, "rel"), "canonical") {
				canonical = attribute(n, "href")
			}
		case atom.H1, atom.H2:
			if len(s.headings) < 20 {
				s.headings = append(s.headings, strings.Join(strings.Fields(render.InnerText(n)), " "))
			}
		case atom.Time:
			if timed == "" && (strings.EqualFold(attribute(n, "itemprop"), "datePublished") || hasAttribute(n, "pubdate")) {
				timed = attribute(n, "datetime")
			}
		case atom.Script:
			if strings.EqualFold(strings.TrimSpace(attribute(n, "type")), "application/ld+json") && n.FirstChild != nil {
				s.linkedData([]byte(n.FirstChild.Data))
			}
		}
	}
	first := func(value string, names []string) string {
		for _, name := range names {
			if value == "" {
				value = meta[name]
			}
		}
		return value
	}
	s.title = first(s.title, titleNames)
	if s.published = first(s.published, dateNames); s.published == "" {
		s.published = timed
	}
	s.author = first(s.author, authorNames)
	s.site = first(s.site, siteNames)
	for _, address := range []string{canonical, meta["og:url"]} {
		// Many templates fill these with a path or the front page's empty address; only a whole one is an address.
		if s.address == "" && (strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://")) {
			s.address = address
		}
	}
	return s
}

// linkedData takes what schema.org's article says, wherever in the script it stands. Broken scripts say nothing.
func (s *said) linkedData(script []byte) {
	var any any
	if json.Unmarshal(script, &any) == nil {
		s.linked(any, 0)
	}
}

func (s *said) linked(node any, depth int) {
	if depth > 6 {
		return
	}
	switch v := node.(type) {
	case []any:
		for _, part := range v {
			s.linked(part, depth+1)
		}
	case map[string]any:
		if v["datePublished"] == nil && v["headline"] == nil {
			s.linked(v["@graph"], depth+1)
			s.linked(v["mainEntity"], depth+1)
			return
		}
		for field, key := range map[*string]string{&s.title: "headline", &s.published: "datePublished", &s.author: "author", &s.site: "publisher"} {
			if *field == "" {
				*field = html.UnescapeString(named(v[key], 0))
			}
		}
	}
}

// named is a text, or the name of a thing or of several.
func named(value any, depth int) string {
	switch v := value.(type) {
	case string:
		return v
	case map[string]any:
		if depth < 3 {
			return named(v["name"], depth+1)
		}
	case []any:
		var names []string
		for _, part := range v {
			if name := named(part, depth+1); name != "" && depth < 3 {
				names = append(names, name)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

// separators stand between a headline and the name of the site.
const separators = "|-–—»·"

// headline is the title without the name of the site, which most pages set behind it: the heading that it starts with
// or, failing that, what stands before the site's name.
func (s *said) headline(found string) string {
	title := s.title
	if title == "" {
		title = found
	}
	title = strings.Join(strings.Fields(title), " ")
	best := 0
	for _, h := range s.headings {
		if len(h) <= len(title) && strings.EqualFold(h, title[:len(h)]) {
			if rest := strings.TrimSpace(title[len(h):]); rest == "" || strings.IndexAny(rest, separators) == 0 {
				best = max(best, len(h))
			}
		}
	}
	if best > 0 {
		return title[:best]
	}
	if s.site != "" {
		if rest, cut := strings.CutSuffix(title, s.site); cut {
			if short := strings.TrimRight(rest, " "+separators); short != "" && short != rest {
				return short
			}
		}
	}
	return title
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttribute(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// lines are those of the whole page as it is read, without the blank ones.
func lines(doc *html.Node) []string {
	var out []string
	for line := range strings.Lines(render.InnerText(doc)) {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// above is what pages print between headline and main text, and what the search for the main text passes over: the
// lead, with a blank line behind it, and a line with a date.
func above(around []string, title, text string) (lead, date string) {
	first := ""
	for line := range strings.Lines(text) {
		if first = strings.Join(strings.Fields(line), " "); first != "" {
			break
		}
	}
	from, to := -1, -1
	for i, line := range around {
		if strings.EqualFold(line, title) {
			from = i
		}
		if line == first && from >= 0 && from < i {
			to = i
			break
		}
	}
	if to < 0 || to-from > 40 {
		return "", ""
	}
	for _, line := range around[from+1 : to] {
		switch n := utf8.RuneCountInString(line); {
		case n <= 120 && article.Day(line) != "":
			if date == "" {
				date = line
			}
		case n >= 80 && strings.HasSuffix(strings.TrimRight(line, `"”) `), ".") && !strings.Contains(text, line):
			lead += line + "\n\n"
		}
	}
	return lead, date
}
