package loader

import (
	"context"
	"fmt"
	"iter"
	"runtime"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/loader/facts"
	"quanhe/loader/source"
)

// Extracted is one article and what it states, or why there is none.
type Extracted struct {
	// Path is where the article came from, Bytes how long it was there.
	Path  string
	Bytes int
	// Article and Facts are nil when Err is set.
	Article *article.Article
	Facts   *facts.Facts
	Err     error
}

// Extract reads the items and extracts their facts on all cores. Results come in the order of the items, whatever
// finishes first, so that what follows is the same on every run. It stops early when ctx is done.
func Extract(ctx context.Context, items iter.Seq[source.Item]) iter.Seq[Extracted] {
	return func(yield func(Extracted) bool) {
		ctx, stop := context.WithCancel(ctx)
		defer stop()
		type job struct {
			item source.Item
			done chan Extracted
		}
		workers := runtime.GOMAXPROCS(0)
		jobs := make(chan job, workers)
		// The queue bounds how far reading runs ahead of what is consumed.
		queue := make(chan job, 4*workers)
		go func() {
			defer close(queue)
			defer close(jobs)
			for item := range items {
				j := job{item, make(chan Extracted, 1)}
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
					j.done <- one(j.item)
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

// one reads and extracts a single article. One article that breaks a rule must not end the load of all others.
func one(item source.Item) (e Extracted) {
	e.Path = item.Path
	defer func() {
		if r := recover(); r != nil {
			e = Extracted{Path: item.Path, Bytes: e.Bytes, Err: fmt.Errorf("extracting failed: %v", r)}
		}
	}()
	data, err := item.Read()
	if err != nil {
		e.Err = err
		return e
	}
	e.Bytes = len(data)
	a, err := article.Read(item.Name(), data)
	if err != nil {
		e.Err = err
		return e
	}
	e.Article, e.Facts = a, extract.Extract(a)
	return e
}
