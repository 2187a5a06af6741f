package pages

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/url"
	"runtime/debug"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"quanhe/graph/model"
	"quanhe/web/style"
)

//go:embed templates/*.html style.css quote.js messages.csv queries/*.graphql
var files embed.FS

// sheet is what the layout puts on paper: a page with what stands around it.
type sheet struct {
	*page
	Dataset *model.Dataset
	// Lang is the language of the page, OtherLang the one that the reader can turn to, at Turn.
	Lang, OtherLang, Turn string
	// Canonical is the page's absolute address, if it has one to keep.
	Canonical  string
	BaseURL    string
	Viewer     bool
	Stylesheet string
	Script     string
	// Searches says that the page has a search of its own, beside which the layout needs none.
	Searches bool
}

// write renders a page into its layout.
func (v *visit) write(w io.Writer, p *page) error {
	s := sheet{
		page: p, Dataset: v.dataset, Lang: v.Tag, BaseURL: v.home, Viewer: v.Viewer,
		Stylesheet: assetPath("style.css"), Script: assetPath("quote.js"),
		Searches: slices.Contains([]string{"start", "search", "missing", "bad", "failed"}, p.Template),
	}
	if p.Path != "" {
		s.Canonical = v.home + p.Path
	}
	p.Title, p.Description = plain(p.Title, maxTitle), plain(p.Description, maxDescription)
	for _, other := range tongues() {
		if other != v.tongue {
			query := v.request.URL.Query()
			query.Set("lang", other.Tag)
			s.OtherLang, s.Turn = other.Tag, "?"+query.Encode()
		}
	}
	return templates()[v.Tag+"/"+p.Template].Execute(w, s)
}

// The most code points of the texts in a page's head, which search engines and chat programs cut anyway.
const (
	maxTitle       = 120
	maxDescription = 240
)

// plain is a text on one line, without what would turn the writing direction around, and not longer than most code points.
func plain(text string, most int) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.Cc, r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, text)
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > most {
		return strings.TrimSpace(string(runes[:most-1])) + "…"
	}
	return text
}

// isolable is a text that an element of its own can isolate: without the marks that begin or end an isolate, since the element
// would end at the end of one that begins in the text, and turn what follows it.
func isolable(text string) string {
	return strings.Map(func(r rune) rune {
		if '\u2066' <= r && r <= '\u2069' {
			return -1
		}
		return r
	}, text)
}

// templates are the layouts of all pages in all languages, by 'en/entity'.
var templates = sync.OnceValue(func() map[string]*template.Template {
	all := make(map[string]*template.Template)
	names, err := files.ReadDir("templates")
	if err != nil {
		panic("pages: the embedded templates cannot be read: " + err.Error())
	}
	for _, t := range tongues() {
		shared := template.New("layout.html").Funcs(template.FuncMap{
			"say": t.say, "told": t.told, "word": t.or, "has": t.has, "count": t.count, "int": func(n int32) int { return int(n) }, "number": t.number, "score": t.score, "instant": t.instant,
			"languageName": func(tag string) string { return tongueOfTag(tag).say("language.name") },
			"day":          func(d model.Date) moment { return moment{Value: string(d), Text: t.date(string(d))} },
			"moment": func(d *model.PartialDate) moment {
				return moment{Value: d.Value, Text: t.date(d.Value), Printed: string(d.Printed)}
			},
			"lower":    func(kind any) string { return strings.ToLower(fmt.Sprint(kind)) },
			"web":      web,
			"isolable": isolable,
			"doubt":    func(c model.Certainty, score float64) doubt { return doubt{c, score} },
		})
		shared = template.Must(shared.ParseFS(files, "templates/layout.html", "templates/parts.html"))
		for _, file := range names {
			name := strings.TrimSuffix(file.Name(), ".html")
			if name == "layout" || name == "parts" {
				continue
			}
			all[t.Tag+"/"+name] = template.Must(template.Must(shared.Clone()).ParseFS(files, "templates/"+file.Name()))
		}
	}
	return all
})

// moment is a date for machines and people.
type moment struct{ Value, Text, Printed string }

// doubt is how sure something is.
type doubt struct {
	Certainty model.Certainty
	Score     float64
}

// web is an address if a browser should follow it, else nothing.
func web(address model.URL) string {
	parsed, err := url.Parse(string(address))
	if err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https" {
		return ""
	}
	return string(address)
}

// assets are what the pages look like and the little that they do, by file name.
var assets = sync.OnceValue(func() map[string][]byte {
	read := func(name string) []byte {
		content, err := files.ReadFile(name)
		if err != nil {
			panic("pages: an embedded file cannot be read: " + err.Error())
		}
		return content
	}
	return map[string][]byte{
		"style.css": append([]byte(style.Tokens), read("style.css")...),
		"quote.js":  read("quote.js"),
	}
})

// assetPath is the address of a file; it changes with the content, so that browsers may keep it.
func assetPath(name string) string {
	return "/pages/" + name + "?v=" + fingerprint(string(assets()[name]))
}

func serveAsset(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("file")
	content, known := assets()[name]
	if !known {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.Header().Set("ETag", `"`+fingerprint(string(content))+`"`)
	w.Header().Set("Cache-Control", "no-cache")
	if r.URL.RequestURI() == assetPath(name) {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeContent(w, r, name, time.Time{}, strings.NewReader(string(content)))
}

// build stands for all that this program's pages are made from.
var build = sync.OnceValue(func() string {
	parts := []string{string(assets()["style.css"])}
	if info, known := debug.ReadBuildInfo(); known {
		parts = append(parts, info.String())
	}
	for _, folder := range []string{".", "templates", "queries"} {
		entries, err := files.ReadDir(folder)
		if err != nil {
			panic("pages: the embedded files cannot be read: " + err.Error())
		}
		for _, entry := range entries {
			if !entry.IsDir() {
				content, _ := files.ReadFile(strings.TrimPrefix(folder+"/"+entry.Name(), "./")) // it is in the listing
				parts = append(parts, string(content))
			}
		}
	}
	return fingerprint(parts...)
})

// fingerprint is a short hash of some texts.
func fingerprint(texts ...string) string {
	hash := sha256.New()
	for _, text := range texts {
		_, _ = io.WriteString(hash, text+"\x00") // a hash takes everything
	}
	return hex.EncodeToString(hash.Sum(nil)[:6])
}
