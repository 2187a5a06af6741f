package format

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2/render"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"
	xhtml "golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quanhe/loader/article"
)

// converter turns Markdown into HTML, of which only the text is used: raw HTML in it is harmless.
var converter = goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithRendererOptions(html.WithUnsafe()))

// markdown reads Markdown, with or without front matter in YAML.
func markdown(name string, data []byte) (*article.Article, error) {
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	switch {
	case bytes.IndexByte(data, 0) >= 0:
		return nil, article.ErrBinary
	case !utf8.Valid(data):
		return nil, article.ErrNotUTF8
	case len(bytes.TrimSpace(data)) == 0:
		return nil, article.ErrEmpty
	}
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	front, body, err := cutFrontMatter(data)
	if err != nil {
		return nil, err
	}
	if err := plausible(body); err != nil {
		return nil, err
	}
	meta, repaired := frontMatter(front)
	var page bytes.Buffer
	if err := converter.Convert(body, &page); err != nil {
		return nil, fmt.Errorf("not Markdown that can be read: %w", err)
	}
	doc, err := xhtml.Parse(&page)
	if err != nil {
		return nil, fmt.Errorf("not Markdown that can be read: %w", err)
	}
	text := render.InnerText(doc)
	if strings.TrimSpace(text) == "" {
		return nil, ErrNoText
	}
	if meta.Title == "" {
		meta.Title = firstHeading(doc)
	}
	a, err := article.ReadPage(name, meta, text)
	if err != nil {
		return nil, err
	}
	a.Repaired = append(a.Repaired, repaired...)
	return a, nil
}

// Within a paragraph, the time that Markdown takes can grow with the square of its length. In bytes.
const (
	longestMarkdown  = 1 << 20
	longestParagraph = 64 << 10
)

// plausible refuses what nobody writes as an article and what would take long to read.
func plausible(body []byte) error {
	if len(body) > longestMarkdown {
		return fmt.Errorf("it has %d bytes, more than the limit for Markdown of %d", len(body), longestMarkdown)
	}
	paragraph := 0
	for line := range bytes.Lines(body) {
		if paragraph += len(line); len(bytes.TrimSpace(line)) == 0 {
			paragraph = 0
		}
		if paragraph > longestParagraph {
			return fmt.Errorf("it has a paragraph of more than %d bytes, the limit for Markdown", longestParagraph)
		}
	}
	return nil
}

// firstHeading is the heading of the first level that the document starts with, or "".
func firstHeading(doc *xhtml.Node) string {
	for n := range doc.Descendants() {
		switch {
		case n.Type == xhtml.TextNode && strings.TrimSpace(n.Data) != "":
			return ""
		case n.DataAtom == atom.H1:
			return render.InnerText(n)
		}
	}
	return ""
}

var (
	fence    = regexp.MustCompile(`^---[ \t]*\n`)
	keyed    = regexp.MustCompile(`^[\pL_][\pL\pN_ -]*:(?:[ \t]|\n|$)`)
	closing  = regexp.MustCompile(`(?m)^(?:---|\.\.\.)[ \t]*$`)
	keyValue = regexp.MustCompile(`(?m)^([A-Za-z_]+):[ \t]+(.*?)[ \t]*$`)
)

// longestFrontMatter is in bytes; parsing YAML is not worth more.
const longestFrontMatter = 32 << 10

// cutFrontMatter parts the YAML at the start from the text. A first line of dashes without a key below it is a rule
// across the page.
func cutFrontMatter(data []byte) (front, body []byte, err error) {
	open := fence.Find(data)
	if open == nil {
		return nil, data, nil
	}
	rest := data[len(open):]
	end := closing.FindIndex(rest)
	blank := end != nil && len(bytes.TrimSpace(rest[:end[0]])) == 0
	switch {
	case !blank && !keyed.Match(rest):
		return nil, data, nil
	case end == nil:
		return nil, nil, fmt.Errorf("the front matter that starts in line 1 never ends")
	case end[0] > longestFrontMatter:
		return nil, nil, fmt.Errorf("the front matter has more than %d bytes", longestFrontMatter)
	}
	return rest[:end[0]], rest[end[1]:], nil
}

// frontMatter reads the keys that it knows. Only plain values and lists of them count: no anchors are followed, so a
// small file cannot unfold into a large one.
func frontMatter(front []byte) (meta article.Metadata, repaired []string) {
	if len(bytes.TrimSpace(front)) == 0 {
		return meta, nil
	}
	var date, publisher string
	field := map[string]*string{"title": &meta.Title, "published": &meta.Published, "author": &meta.Author, "source": &meta.Source,
		"url": &meta.URL, "date": &date, "publisher": &publisher, "authors": &meta.Author}
	set := func(key, value string) {
		if f := field[strings.ToLower(key)]; f != nil && *f == "" {
			*f = value
		}
	}
	values, err := mapping(front)
	if err != nil {
		// A headline with a colon in it and no quotes is the usual mistake, and its lines are still plain.
		repaired = append(repaired, "the front matter is not YAML, and was read line by line")
		for _, m := range keyValue.FindAllSubmatch(front, -1) {
			set(string(m[1]), strings.Trim(string(m[2]), `"'`))
		}
	}
	for _, v := range values {
		key := v.Key.String()
		if field[strings.ToLower(key)] == nil {
			continue
		}
		s, ok := scalars(v.Value)
		if !ok {
			repaired = append(repaired, fmt.Sprintf("%q in the front matter is not plain text, and was left out", key))
		}
		set(key, s)
	}
	if meta.Published == "" {
		meta.Published = date
	}
	if meta.Source == "" {
		meta.Source = publisher
	}
	return meta, repaired
}

// mapping is the list of keys and values that the YAML consists of.
func mapping(front []byte) (values []*ast.MappingValueNode, err error) {
	file, err := parser.ParseBytes(front, 0)
	if err != nil {
		return nil, err
	}
	for _, doc := range file.Docs {
		switch body := doc.Body.(type) {
		case nil:
		case *ast.MappingNode:
			values = append(values, body.Values...)
		case *ast.MappingValueNode:
			values = append(values, body)
		default:
			return nil, fmt.Errorf("YAML of something else than keys and values")
		}
	}
	return values, nil
}

// scalars is a plain value as written, or a list of them as one.
func scalars(node ast.Node) (s string, ok bool) {
	switch n := node.(type) {
	case nil, *ast.NullNode:
		return "", true
	case *ast.StringNode:
		return n.Value, true
	case *ast.LiteralNode:
		return n.Value.Value, true
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value, true
	case *ast.SequenceNode:
		var parts []string
		for _, v := range n.Values {
			part, ok := v.(*ast.StringNode)
			if !ok {
				return "", false
			}
			parts = append(parts, part.Value)
		}
		return strings.Join(parts, ", "), true
	}
	return "", false
}
