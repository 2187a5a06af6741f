package loader

import (
	"context"
	"fmt"
	"iter"
	"runtime"

	"quanhe/loader/article"
	"quanhe/loader/copies"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
	"quanhe/loader/format"
	"quanhe/loader/source"
)

// Extracted is one article and what it states, or why there is none.
type Extracted struct {
	// Path is where the article came from, with the line in files of many articles; Bytes is how long it was there.
	Path  string
	Bytes int
	// Article and Facts are nil when Err is set.
	Article *article.Article
	Facts   *facts.Facts
	// Sketch stands for the body when articles are compared.
	Sketch copies.Sketch
	Err    error
}

// Extract reads the items and extracts their facts on all cores. Results come in the order of the items, and of the
// lines within them, whatever finishes first, so that what follows is the same on every run. It stops early when ctx
// is done.
func Extract(ctx context.Context, items iter.Seq[source.Item]) iter.Seq[Extracted] {
	return func(yield func(Extracted) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		type job struct {
			work func() Extracted
			done chan Extracted
		}
		workers := runtime.GOMAXPROCS(0)
		jobs := make(chan job, workers)
		// The queue bounds how far reading runs ahead of what is consumed.
		queue := make(chan job, 4*workers)
		go func() {
			defer close(queue)
			defer close(jobs)
			for work := range articles(items) {
				j := job{work, make(chan Extracted, 1)}
				select {
				case queue <- j:
				case <-ctx.Done():
					return
				}
				select {
				case jobs <- j:
				case <-ctx.Done():
					return
				}
			}
		}()
		for range workers {
			go func() {
				for j := range jobs {
					j.done <- j.work()
				}
			}()
		}
		for j := range queue {
			select {
			case e := <-j.done:
				if !yield(e) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

// articles is the work on each article. A file of many is cut here, one line after the other, so that its articles are
// spread over the cores and it is never held as a whole; every other file is opened by who works on it.
func articles(items iter.Seq[source.Item]) iter.Seq[func() Extracted] {
	return func(yield func(func() Extracted) bool) {
		for item := range items {
			if item.Err != nil || !format.Many(item.Path) {
				if !yield(func() Extracted { return one(item.Path, item.Name(), item.Read) }) {
					return
				}
				continue
			}
			if !cut(item, yield) {
				return
			}
		}
	}
}

// cut is the work on each line of an item; false means stop.
func cut(item source.Item, yield func(func() Extracted) bool) bool {
	file, err := item.Open()
	if err != nil {
		return yield(func() Extracted { return Extracted{Path: item.Path, Err: err} })
	}
	defer file.Close()
	for line := range format.Lines(file, int(item.Limit())) {
		path, name := format.LineName(item.Path, line.Number), format.LineName(item.Name(), line.Number)
		if !yield(func() Extracted { return one(path, name, func() ([]byte, error) { return line.Data, line.Err }) }) {
			return false
		}
	}
	return true
}

// one reads and extracts a single article. One article that breaks a rule must not end the load of all others.
func one(path, name string, read func() ([]byte, error)) (e Extracted) {
	e.Path = path
	defer func() {
		if r := recover(); r != nil {
			e = Extracted{Path: path, Bytes: e.Bytes, Err: fmt.Errorf("extracting failed: %v", r)}
		}
	}()
	data, err := read()
	if err != nil {
		e.Err = err
		return e
	}
	e.Bytes = len(data)
	a, err := format.Read(name, data)
	if err != nil {
		e.Err = err
		return e
	}
	e.Article, e.Facts, e.Sketch = a, extract.Extract(a), copies.Of(a)
	return e
}
