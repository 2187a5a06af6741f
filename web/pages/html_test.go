package pages_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// document is what a test has to know of a page.
type document struct {
	language, title, description, canonical string
	// text is what a reader sees.
	text      string
	ids       map[string]int
	idText    map[string]string // id -> the text inside
	links     []string          // of anchors and forms, as they are written
	files     []string          // style sheets, scripts, icons
	jsonLD    []string
	marked    []string
	languages map[string]bool
	problems  []string
}

// blocks are elements that stand on lines of their own, or in cells.
var blocks = map[string]bool{"p": true, "div": true, "dt": true, "dd": true, "li": true, "td": true, "th": true, "h1": true, "h2": true, "h3": true, "blockquote": true, "pre": true, "br": true, "header": true, "nav": true, "button": true, "label": true}

var void = map[string]bool{"meta": true, "link": true, "input": true, "br": true}

// parse reads a page as strictly as no browser would: every element ends where it should, ids are unique, and nothing in
// it would be refused by the Content-Security-Policy.
func parse(page string) *document {
	d := &document{ids: map[string]int{}, idText: map[string]string{}, languages: map[string]bool{}}
	fail := func(format string, args ...any) { d.problems = append(d.problems, fmt.Sprintf(format, args...)) }
	var open, ids []string
	var seen strings.Builder
	inside := func(name string) bool {
		for _, o := range open {
			if o == name {
				return true
			}
		}
		return false
	}
	reader := html.NewTokenizer(strings.NewReader(page))
	for {
		kind := reader.Next()
		if kind == html.ErrorToken {
			break
		}
		token := reader.Token()
		if blocks[token.Data] && kind != html.TextToken {
			seen.WriteString(" ")
		}
		switch kind {
		case html.DoctypeToken, html.CommentToken:
		case html.TextToken:
			switch {
			case inside("script"):
				d.jsonLD = append(d.jsonLD, token.Data)
			case inside("title"):
				d.title += token.Data
			case inside("mark"):
				d.marked = append(d.marked, token.Data)
			}
			if inside("body") {
				seen.WriteString(token.Data)
				for _, id := range ids {
					if id != "" {
						d.idText[id] += token.Data
					}
				}
			}
		case html.EndTagToken:
			if len(open) == 0 || open[len(open)-1] != token.Data {
				fail("</%s> ends %v", token.Data, open)
				continue
			}
			open, ids = open[:len(open)-1], ids[:len(ids)-1]
		case html.StartTagToken, html.SelfClosingTagToken:
			attributes := map[string]string{}
			for _, a := range token.Attr {
				if _, twice := attributes[a.Key]; twice {
					fail("<%s> has %s twice", token.Data, a.Key)
				}
				attributes[a.Key] = a.Val
				if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
					fail("<%s> has %s=%q", token.Data, a.Key, a.Val)
				}
			}
			if token.DataAtom == 0 {
				fail("<%s> is no element", token.Data)
			}
			if token.DataAtom == atom.A && inside("a") {
				fail("a link inside a link")
			}
			if id, has := attributes["id"]; has {
				d.ids[id]++
				d.idText[id] += ""
			}
			if l := attributes["lang"]; l != "" {
				d.languages[l] = true
			}
			switch token.DataAtom {
			case atom.Html:
				d.language = attributes["lang"]
			case atom.A:
				d.links = append(d.links, attributes["href"])
			case atom.Form:
				d.links = append(d.links, attributes["action"])
			case atom.Link:
				if attributes["rel"] == "canonical" {
					d.canonical = attributes["href"]
				} else {
					d.files = append(d.files, attributes["href"])
				}
			case atom.Script:
				if source, has := attributes["src"]; has {
					d.files = append(d.files, source)
				} else if attributes["type"] != "application/ld+json" {
					fail("a script in the page")
				}
			case atom.Style, atom.Iframe, atom.Object, atom.Img:
				fail("<%s> in the page", token.Data)
			case atom.Meta:
				if attributes["name"] == "description" {
					d.description = attributes["content"]
				}
			case atom.Input:
				if attributes["id"] == "" {
					fail("an input without a label")
				}
			}
			if !void[token.Data] {
				open, ids = append(open, token.Data), append(ids, attributes["id"])
			}
		}
	}
	if len(open) > 0 {
		fail("%v never end", open)
	}
	for id, n := range d.ids {
		if n > 1 {
			fail("id %q stands there %d times", id, n)
		}
	}
	for _, bad := range []string{"ZgotmplZ", "⟦", "<no value>", "%!"} {
		if strings.Contains(page, bad) {
			fail("the page says %s: %s", bad, around(page, bad))
		}
	}
	d.text = strings.Join(strings.Fields(seen.String()), " ")
	if d.title == "" || d.language == "" {
		fail("title %q, language %q", d.title, d.language)
	}
	for _, data := range d.jsonLD {
		var thing map[string]any
		if err := json.Unmarshal([]byte(data), &thing); err != nil || thing["@context"] != "https://schema.org" || thing["@type"] == "" {
			fail("JSON-LD %s: %v", data, err)
		}
	}
	return d
}

func around(page, what string) string {
	at := strings.Index(page, what)
	return page[max(0, at-80):min(len(page), at+80)]
}

// crawl visits every page of a server that can be reached from its start in one language, and checks each.
func crawl(t *testing.T, g interface{ get(string) answer }, language string) map[string]*document {
	t.Helper()
	pages := map[string]*document{}
	type reference struct{ from, to, fragment string }
	var fragments []reference
	queue := []string{"/"}
	queued := map[string]bool{"/": true}
	for len(queue) > 0 {
		address := queue[0]
		queue = queue[1:]
		a := g.get(address)
		if strings.HasPrefix(address, "/playground") {
			if a.StatusCode >= 400 {
				t.Errorf("%s: %d", address, a.StatusCode)
			}
			continue
		}
		if a.StatusCode != 200 || !strings.HasPrefix(a.Header.Get("Content-Type"), "text/") && !strings.HasPrefix(a.Header.Get("Content-Type"), "image/") {
			t.Errorf("%s: %d, %s", address, a.StatusCode, a.Header.Get("Content-Type"))
			continue
		}
		if !strings.HasPrefix(a.Header.Get("Content-Type"), "text/html") {
			continue
		}
		d := parse(a.body)
		pages[address] = d
		for _, problem := range d.problems {
			t.Errorf("%s: %s", address, problem)
		}
		if d.language != language {
			t.Errorf("%s is in %q", address, d.language)
		}
		here, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range append(append(d.links, d.files...), strings.TrimPrefix(d.canonical, home)) {
			to, err := here.Parse(link)
			if err != nil {
				t.Errorf("%s links to %q: %v", address, link, err)
				continue
			}
			if to.Host != "" || to.Query().Has("lang") {
				continue
			}
			fragment := to.Fragment
			to.Fragment = ""
			if fragment != "" {
				fragments = append(fragments, reference{address, to.String(), fragment})
			}
			if next := to.String(); !queued[next] {
				queued[next] = true
				queue = append(queue, next)
			}
		}
	}
	for _, f := range fragments {
		if d := pages[f.to]; d != nil && d.ids[f.fragment] == 0 {
			t.Errorf("%s links to %s, which has no #%s", f.from, f.to, f.fragment)
		}
	}
	return pages
}
