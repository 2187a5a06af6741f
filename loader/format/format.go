// Package format reads articles out of files of every kind that the loader takes. Each kind is reduced to the plain
// text that a text file of the article would hold, and to what the file says beside it, so that the same article gives
// the same facts whatever file it came in.
package format

import (
	"errors"
	"fmt"
	"path"
	"strconv"
	"strings"

	"quanhe/loader/article"
)

// Endings are those of the files that can be read, in lower case, each with or without ".gz" behind it.
var Endings = []string{".txt", ".md", ".markdown", ".html", ".htm", ".jsonl", ".ndjson"}

const packed = ".gz"

// Compressed reports whether a file of this name is compressed with gzip. Unpacking it is the source's part: the data
// that this package gets is unpacked.
func Compressed(name string) bool {
	return len(name) > len(packed) && strings.EqualFold(name[len(name)-len(packed):], packed)
}

// ErrNoText is why a page or line with everything but text is no article.
var ErrNoText = errors.New("there is no text of an article in it")

// readers read one article each, by ending. What has none is plain text.
var readers = map[string]func(name string, data []byte) (*article.Article, error){
	".md": markdown, ".markdown": markdown, ".html": page, ".htm": page, ".jsonl": object, ".ndjson": object,
}

// ending is that of a file's name without that of compression, in lower case.
func ending(name string) string {
	return path.Ext(strings.TrimSuffix(strings.ToLower(path.Base(name)), packed))
}

// Known reports whether a file of this name is one of articles.
func Known(name string) bool {
	e := ending(name)
	for _, known := range Endings {
		if e == known {
			return true
		}
	}
	return false
}

// Many reports whether a file of this name holds an article a line; then Lines cuts it and Read reads each line.
func Many(name string) bool {
	e := ending(name)
	return e == ".jsonl" || e == ".ndjson"
}

// Stem is the name without the endings that this package knows.
func Stem(name string) string {
	if !Known(name) {
		return name
	}
	if Compressed(name) {
		name = name[:len(name)-len(packed)]
	}
	return strings.TrimSuffix(name, path.Ext(name))
}

// Read reads one article: the file of that name or, if it holds many, one line of it. A name that is not Known is one
// of plain text. name is the file's base name, and goes on with LineName's number for a line.
func Read(name string, data []byte) (*article.Article, error) {
	file, _, _ := CutLine(name)
	if read := readers[ending(file)]; read != nil {
		return read(name, data)
	}
	return article.Read(name, data)
}

// LineName names an article of a file of many: 'news.jsonl:12'.
func LineName(file string, line int) string { return fmt.Sprintf("%s:%d", file, line) }

// CutLine undoes LineName. When name is not of a line, file is all of it.
func CutLine(name string) (file string, line int, ok bool) {
	if i := strings.LastIndexByte(name, ':'); i >= 0 && Many(name[:i]) {
		if line, err := strconv.Atoi(name[i+1:]); err == nil {
			return name[:i], line, true
		}
	}
	return name, 0, false
}
