// Package pages renders the graph as pages that are read without JavaScript: one for each entity, article and claim, a
// search, and what the data is and is worth. It asks the graph through [store.Reader] alone, in batches, and knows
// nothing of GraphQL but the queries that its links into the playground carry.
package pages

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"runtime/debug"
	"strings"
	"time"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/web/compressed"
)

// Config is what the pages need to know beside the graph.
type Config struct {
	// BaseURL tells where the client of a request reaches this server; http://localhost:8080 when nil or empty.
	BaseURL func(context.Context) string
	// Log takes the errors that readers are not told about; slog.Default() when nil.
	Log *slog.Logger
	// Begin takes the place of one page that is worked out, to be given back with the function, and limits its time; false when as
	// many are as may be. nil lets any number be, for any time.
	Begin func(context.Context) (context.Context, func(), bool)
	// Hold is told of the size of each page before that is sent; nil when nobody wants to know.
	Hold compressed.Hold
	// Viewer says that something else serves the graph viewer at /, so that pages can lead there.
	Viewer bool
}

// New serves the pages over the graph that current gives: /e/{id}, /a/{id}, /f/{id}, /about, /search, a start page at /,
// what they look like below /pages/, and a page that says so for every other path. Each request asks current once and
// sees that version to its end.
func New(current func() store.Reader, config Config) http.Handler {
	if config.Log == nil {
		config.Log = slog.Default()
	}
	if config.BaseURL == nil {
		config.BaseURL = func(context.Context) string { return "" }
	}
	s := &site{Config: config, current: current}
	mux := http.NewServeMux()
	for pattern, render := range map[string]renderer{
		"GET /{$}":    (*visit).start,
		"GET /search": (*visit).search,
		"GET /about":  (*visit).about,
		"GET /e/{id}": (*visit).entity,
		"GET /a/{id}": (*visit).article,
		"GET /f/{id}": (*visit).fact,
		"GET /":       func(*visit, context.Context) (*page, error) { return nil, errMissing },
	} {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { s.serve(w, r, render) })
	}
	mux.HandleFunc("GET /pages/{file}", serveAsset)
	mux.HandleFunc("GET /robots.txt", robots)
	return compressed.Handler(mux, config.Hold)
}

// robots keeps search engines from what is no page.
func robots(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = io.WriteString(w, "User-agent: *\nDisallow: /graphql\nDisallow: /playground\nDisallow: /*?\n")
}

// site is what all requests share.
type site struct {
	Config
	current  func() store.Reader
	warnings warningCounts
}

// visit is one request: the version of the graph that it sees, and how its reader reads.
type visit struct {
	*site
	*tongue
	graph   store.Reader
	dataset *model.Dataset
	request *http.Request
	// home is where its client reaches this server, without a slash at the end.
	home string
}

// renderer works out what a page shows.
type renderer func(*visit, context.Context) (*page, error)

// page is what a renderer gives to the layout.
type page struct {
	// Template is the name of the page's own template.
	Template string
	// Status is that of the answer; 200 when 0.
	Status int
	// Title and Description are for the head; plain text.
	Title, Description string
	// Path is the page's canonical address on this server; empty for pages that nobody should keep.
	Path string
	// Accent is the kind of entity that colours the page, in lower case, if any.
	Accent string
	// OpenGraph is the type of the page in the Open Graph protocol; 'website' when empty.
	OpenGraph string
	// Structured is the page's content as JSON-LD, if it has any.
	Structured any
	// Volatile is what the page depends on beside the data, the language and the program.
	Volatile string
	// Content is for the page's own template.
	Content any
	// Redirect sends the reader to another address for now, Moved for good.
	Redirect, Moved string
}

// errMissing is the error for what is not in the graph.
var errMissing = errors.New("there is no such page")

// errBusy is the error for what the server has no time for.
var errBusy = errors.New("there is too much to do")

// serve answers one request.
func (s *site) serve(w http.ResponseWriter, r *http.Request, render renderer) {
	header := w.Header()
	header.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "strict-origin-when-cross-origin")
	home := strings.TrimSuffix(cmp.Or(s.BaseURL(r.Context()), "http://localhost:8080"), "/")
	if r.URL.Query().Has("lang") {
		choose(w, r, strings.HasPrefix(home, "https:"))
		return
	}
	header.Add("Vary", "Accept-Language, Cookie")
	v := &visit{site: s, tongue: tongueOf(r), request: r, home: home}
	var body bytes.Buffer
	shown, err := v.attempt(r.Context(), render, &body)
	switch input := (*model.InputError)(nil); {
	case err == nil:
	case errors.Is(err, errMissing):
		shown = &page{Template: "missing", Status: http.StatusNotFound, Title: v.say("missing.heading")}
	case errors.As(err, &input):
		shown = &page{Template: "bad", Status: http.StatusBadRequest, Title: v.say("bad.heading"), Content: r.URL.EscapedPath()}
	case errors.Is(err, errBusy), errors.Is(err, context.DeadlineExceeded):
		header.Set("Retry-After", "1")
		shown = &page{Template: "busy", Status: http.StatusServiceUnavailable, Title: v.say("busy.heading")}
	default:
		if r.Context().Err() == nil {
			s.Log.Error("a page failed", "path", r.URL.Path, "error", err)
		}
		shown = &page{Template: "failed", Status: http.StatusInternalServerError, Title: v.say("failed.heading")}
	}
	switch {
	case shown.Moved != "":
		header.Set("Cache-Control", "no-cache") // a merge can be taken back
		http.Redirect(w, r, shown.Moved, http.StatusMovedPermanently)
		return
	case shown.Redirect != "":
		header.Set("Cache-Control", "no-store")
		http.Redirect(w, r, shown.Redirect, http.StatusFound)
		return
	}
	if err != nil {
		body.Reset()
		if err := v.write(&body, shown); err != nil {
			s.Log.Error("a page cannot be written", "path", r.URL.Path, "error", err)
			http.Error(w, v.say("failed.heading"), http.StatusInternalServerError)
			return
		}
	}
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Content-Language", v.Tag)
	if shown.Status >= http.StatusBadRequest {
		header.Set("Cache-Control", "no-store")
		w.WriteHeader(shown.Status)
		if r.Method != http.MethodHead {
			_, _ = w.Write(body.Bytes())
		}
		return
	}
	// The data can change at any time, so browsers ask each time, and mostly hear that nothing has.
	header.Set("Cache-Control", "no-cache")
	header.Set("ETag", fmt.Sprintf(`W/"%s-%s-%s"`, v.dataset.Version, v.Tag, fingerprint(build(), home, fmt.Sprint(s.Viewer), shown.Volatile)))
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body.Bytes()))
}

// attempt renders a page into body, unless it leads elsewhere, and turns a panic into an error.
func (v *visit) attempt(ctx context.Context, render renderer, body io.Writer) (shown *page, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			shown, err = nil, fmt.Errorf("panic: %v\n%s", cause, debug.Stack())
		}
	}()
	if v.Begin != nil {
		limited, done, free := v.Begin(ctx)
		if !free {
			return nil, errBusy
		}
		defer done()
		ctx = limited
	}
	v.graph = v.current()
	if v.dataset, err = v.graph.Dataset(ctx); err != nil {
		return nil, err
	}
	if shown, err = render(v, ctx); err == nil && shown.Moved == "" && shown.Redirect == "" {
		err = v.write(body, shown)
	}
	return shown, err
}

// node finds what a path's id stands for. It is nil when the request should go to moved instead: the address of the
// node that survived a merge, or of one of another kind.
func (v *visit) node(ctx context.Context) (node model.Node, moved string, err error) {
	found, err := v.graph.Nodes(ctx, []string{v.request.PathValue("id")})
	if err != nil {
		return nil, "", err
	}
	address := pathOf(found[0])
	if address == "" {
		return nil, "", errMissing
	}
	if found[0].NodeID() != v.request.PathValue("id") || !strings.HasPrefix(v.request.URL.Path, address[:len("/e/")]) {
		if v.request.URL.RawQuery != "" {
			address += "?" + v.request.URL.RawQuery
		}
		return nil, address, nil
	}
	return found[0], "", nil
}

// pathOf is the address of a node on this server; "" when it has no page.
func pathOf(n model.Node) string {
	switch n := n.(type) {
	case model.Entity:
		return entityPath(n.NodeID())
	case *model.Article:
		return articlePath(n.ID)
	case model.Fact:
		return factPath(n.NodeID())
	}
	return ""
}

func entityPath(id string) string  { return "/e/" + url.PathEscape(id) }
func articlePath(id string) string { return "/a/" + url.PathEscape(id) }
func factPath(id string) string    { return "/f/" + url.PathEscape(id) }

// quotePath is the address of a passage of an article: code points of its text, end exclusive.
func quotePath(article string, start, end int32) string {
	return articlePath(article) + "#" + passageID(start, end)
}

// passageID names a passage within the page of its article.
func passageID(start, end int32) string { return fmt.Sprintf("%d-%d", start, end) }

// viewerPath is the address that shows something in the graph viewer: around an entity with the parameter 'ids', with a claim
// and its quotes open with 'select'.
func viewerPath(parameter, id string) string { return "/?" + url.Values{parameter: {id}}.Encode() }
