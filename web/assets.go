package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

// built is what `npm run build` made of the TypeScript around this file: a folder a page, and assets/ with hashes in the
// names. Before the first build it holds nothing but a README.
//
//go:embed all:dist
var built embed.FS

// icon stands for the program in tabs and bookmarks.
//
//go:embed icon.svg
var icon []byte

// mediaTypes are those of all files that the build may write, and of schemas: the tables of the operating system differ.
var mediaTypes = map[string]string{
	".css":     "text/css; charset=utf-8",
	".graphql": "text/plain; charset=utf-8",
	".html":    "text/html; charset=utf-8",
	".js":      "text/javascript; charset=utf-8",
	".json":    "application/json",
	".png":     "image/png",
	".svg":     "image/svg+xml",
	".ttf":     "font/ttf",
	".woff2":   "font/woff2",
}

// An asset is a file that is served as it is.
type asset struct {
	media   string
	etag    string
	plain   []byte
	zipped  func() []byte // made when first asked for; nil when that is not smaller
	forever bool          // its name changes with its content
}

// newAsset makes one of a file's name, which tells the type, and its content.
func newAsset(name string, content []byte) (*asset, error) {
	media, ok := mediaTypes[path.Ext(name)]
	if !ok {
		return nil, fmt.Errorf("serving %s: files with this ending have no media type", name)
	}
	sum := sha256.Sum256(content)
	return &asset{
		media: media,
		etag:  `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`,
		plain: content,
		zipped: sync.OnceValue(func() []byte {
			var zipped bytes.Buffer
			w, _ := gzip.NewWriterLevel(&zipped, gzip.BestCompression) // the level is a valid one
			_, _ = w.Write(content)                                    // a buffer takes everything
			_ = w.Close()
			if zipped.Len() >= len(content) {
				return nil
			}
			return zipped.Bytes()
		}),
	}, nil
}

// File serves a file as it is: to GET and HEAD, compressed for those who take it, and with 304 for those who have it. It panics
// when the ending of the name is none that this package knows.
func File(name string, content []byte) http.Handler {
	file, err := newAsset(name, content)
	if err != nil {
		panic("web: " + err.Error())
	}
	return file
}

// ServeHTTP answers GET and HEAD, compressed for those who take it, and with 304 for those who have it. Nobody gets ranges: a
// request for many small ones would have an answer many times as large as the file.
func (a *asset) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("Content-Type", a.media)
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Cache-Control", "no-cache")
	if a.forever {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	header.Set("Vary", "Accept-Encoding")
	content, etag := a.plain, a.etag
	if takesGzip(r) {
		if zipped := a.zipped(); zipped != nil {
			header.Set("Content-Encoding", "gzip")
			content, etag = zipped, strings.TrimSuffix(a.etag, `"`)+`-gzip"`
		}
	}
	header.Set("ETag", etag)
	r.Header.Del("Range")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(content))
}

// takesGzip is whether a request asks for gzip and does not give it the weight 0.
func takesGzip(r *http.Request) bool {
	for _, accepted := range strings.Split(strings.Join(r.Header.Values("Accept-Encoding"), ","), ",") {
		coding, weight, _ := strings.Cut(strings.ReplaceAll(accepted, " ", ""), ";")
		if strings.EqualFold(coding, "gzip") {
			return strings.TrimRight(weight, ".0") != "q="
		}
	}
	return false
}

// assets are the built files by the path under which browsers ask for them; none when nothing is built.
func assets(files fs.FS) (map[string]*asset, error) {
	found := map[string]*asset{}
	err := fs.WalkDir(files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || name == "README.md" {
			return err
		}
		content, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		found["/"+name], err = newAsset(name, content)
		if err == nil {
			found["/"+name].forever = strings.HasPrefix(name, "assets/")
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the built pages: %w", err)
	}
	return found, nil
}
