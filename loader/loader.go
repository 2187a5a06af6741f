// Package loader turns articles into a graph: read, extract on all cores, resolve, freeze.
package loader

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/loader/format"
	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
	"quanhe/loader/score"
	"quanhe/loader/source"
)

// ErrNothing is why a load fails that finds no article to read.
var ErrNothing = errors.New("nothing to read")

// Load makes the graph of all articles of a tree, and the report on how that went. What cannot be read is skipped and
// stands in the report; Load fails when nothing can be read, when the facts contradict their articles, or when ctx is
// done first. With [ErrNothing] it gives the graph of no articles all the same. Progress is shown on progress, which is a terminal or nil.
func Load(ctx context.Context, tree *source.Tree, progress io.Writer) (*store.Graph, *Report, error) {
	start := time.Now()
	report := newReport()
	line := newProgress(progress, start)
	defer line.clear()

	var read []resolve.Input
	for e := range Extract(ctx, tree.Items()) {
		report.add(e)
		line.show(report)
		if e.Err == nil {
			read = append(read, resolve.Input{Facts: e.Facts, Text: e.Article.Text, URL: e.Article.URL, Sketch: e.Sketch})
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, report, fmt.Errorf("loading was stopped after %d articles: %w", report.Articles, err)
	}
	resolved := resolve.Resolve(read, lexicon.Default())
	graph, err := resolved.Freeze(start, report.warn, knowledge(lexicon.Default(), resolved))
	if err != nil {
		return nil, report, err
	}
	report.resolved(resolved)
	report.Seconds = time.Since(start).Seconds()
	if len(read) == 0 {
		return graph, report, report.nothing()
	}
	return graph, report, nil
}

// nothingToRead is an [ErrNothing] that says what there is instead.
type nothingToRead string

func (e nothingToRead) Error() string { return string(e) }

// Public is the error for those who are not to know about the machine: it names files from the folder of articles on.
func (e nothingToRead) Public() string { return string(e) }

func (nothingToRead) Is(target error) bool { return target == ErrNothing }

// nothing is the error for a tree without a single readable article.
func (r *Report) nothing() error {
	if len(r.Skipped) == 0 {
		return nothingToRead(fmt.Sprintf("there are no articles (%s, or one of these with .gz)", strings.Join(format.Endings, ", ")))
	}
	return nothingToRead(fmt.Sprintf("none of the %d articles can be read; the first, %s: %s", len(r.Skipped), r.Skipped[0].Path, r.Skipped[0].Reason))
}

// knowledge adds what the loader knows beyond the articles: how symbols and abbreviations are read, and how well the
// rules do.
func knowledge(lex *lexicon.Lexicon, g *resolve.Graph) func(*store.Builder) {
	return func(b *store.Builder) {
		for _, e := range g.Entities {
			d, ok := e.(*model.Document)
			if !ok {
				continue
			}
			if s, ok := lex.ReadSymbol(string(d.Symbol), d.TypeLabel); ok {
				d.SymbolParts = &model.DocumentSymbol{Number: int32(s.Number), TypeCode: s.TypeCode, IssuerCode: s.BodyCode, IssuerReading: model.Text(s.Body), Explanation: s.Reading}
			}
		}
		for _, a := range lex.Abbreviations {
			b.AddAbbreviation(&model.AbbreviationReading{Text: a.Text, Expansion: a.Expansion, Source: a.Table})
		}
		for _, h := range lex.Honorifics {
			b.AddHonorific(h)
		}
		b.SetQuality(score.Quality())
	}
}
