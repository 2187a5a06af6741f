package format

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"quanhe/loader/article"
)

// Line is one line of a file that holds an article a line, or why it cannot be read.
type Line struct {
	Number int // from 1
	Data   []byte
	Err    error
}

// Lines cuts a file into the lines that are not blank. It holds one line at a time, so the file may be of any size; a
// line of more than longest bytes has an Err in its place, and reading goes on behind it. When r fails, the last Line
// has its error. A file without any line has one Line that says so.
func Lines(r io.Reader, longest int) iter.Seq[Line] {
	return func(yield func(Line) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		if mark, _ := in.Peek(3); string(mark) == "\xEF\xBB\xBF" {
			in.Discard(3)
		}
		found := false
		for number := 1; ; number++ {
			data, size, err := readLine(in, longest)
			if err != nil && err != io.EOF {
				// What stands before the failure is cut off somewhere, and no article.
				yield(Line{Number: number, Err: err})
				return
			}
			line := Line{Number: number, Data: bytes.TrimSpace(data)}
			if size > longest {
				line = Line{Number: number, Err: fmt.Errorf("the line is longer than the limit of %d bytes", longest)}
			}
			if line.Err != nil || len(line.Data) > 0 {
				found = true
				if !yield(line) {
					return
				}
			}
			if err == io.EOF {
				if !found {
					yield(Line{Number: 1, Err: article.ErrEmpty})
				}
				return
			}
		}
	}
}

// readLine reads up to the line end and keeps no more than longest bytes; size counts all of them.
func readLine(in *bufio.Reader, longest int) (data []byte, size int, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if size += len(bytes.TrimRight(part, "\r\n")); size <= longest {
			data = append(data, part...)
		}
		if err != bufio.ErrBufferFull {
			return data, size, err
		}
	}
}

// object reads one line of JSON: {"url", "title", "publishedAt" or "publishedOn" or "date", "author", "source" or "publisher", "text"}, of which
// only text must be there. Other keys are passed over.
func object(name string, data []byte) (*article.Article, error) {
	data = bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF"))
	if !utf8.Valid(data) {
		return nil, article.ErrNotUTF8
	}
	var o struct {
		URL, Title, PublishedAt, PublishedOn, Date, Author, Source, Publisher, Text any
	}
	if err := json.Unmarshal(data, &o); err != nil {
		return nil, jsonError(err)
	}
	text, isText := o.Text.(string)
	switch {
	case o.Text == nil, isText && strings.TrimSpace(text) == "":
		return nil, ErrNoText
	case !isText:
		return nil, fmt.Errorf(`"text" is %s, not text`, kind(o.Text))
	}
	var odd []string
	field := func(key string, value any) string {
		s, ok := plain(value)
		if !ok {
			odd = append(odd, fmt.Sprintf("%q is %s, not text, and was left out", key, kind(value)))
		}
		return s
	}
	meta := article.Metadata{
		URL: field("url", o.URL), Title: field("title", o.Title), Published: field("publishedAt", o.PublishedAt),
		Author: field("author", o.Author), Source: field("source", o.Source),
	}
	for _, other := range []struct {
		key   string
		value any
	}{{"publishedOn", o.PublishedOn}, {"date", o.Date}} {
		if published := field(other.key, other.value); meta.Published == "" {
			meta.Published = published
		}
	}
	if publisher := field("publisher", o.Publisher); meta.Source == "" {
		meta.Source = publisher
	}
	a, err := article.ReadPage(name, meta, text)
	if err != nil {
		return nil, err
	}
	a.Repaired = append(a.Repaired, odd...)
	return a, nil
}

// plain is a text, or a list of texts as one; nothing is the text "".
func plain(value any) (s string, ok bool) {
	switch v := value.(type) {
	case nil:
		return "", true
	case string:
		return v, true
	case []any:
		var parts []string
		for _, part := range v {
			s, ok := part.(string)
			if !ok {
				return "", false
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ", "), true
	}
	return "", false
}

func kind(value any) string {
	switch value.(type) {
	case bool:
		return "true or false"
	case float64:
		return "a number"
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	}
	return "something else"
}

// jsonError says what is wrong with a line in words for a person.
func jsonError(err error) error {
	var syntax *json.SyntaxError
	var mismatch *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("not JSON: %s (at byte %d)", syntax, syntax.Offset)
	case errors.As(err, &mismatch):
		return fmt.Errorf("not an article: JSON of a %s, not an object", mismatch.Value)
	}
	return fmt.Errorf("not JSON: %s", err)
}
