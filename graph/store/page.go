package store

import (
	"context"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"sync"

	"quanhe/graph/model"
)

// The sizes of a page.
const (
	DefaultPage = 20
	MaxPage     = 100
)

// Page says which part of a list is wanted: the first entries after a cursor, or the last before one.
type Page struct {
	First, Last   *int32
	After, Before *string
	// All asks for the whole list, for fields that have no pages.
	All bool
}

func badInput(format string, args ...any) error {
	return &model.InputError{Code: model.CodeBadInput, Message: fmt.Sprintf(format, args...)}
}

// size is how many entries the page holds, and whether they are the last ones.
func (p Page) size() (n int, fromEnd bool, err error) {
	check := func(name string, v *int32) {
		if v != nil && (*v < 0 || *v > MaxPage) && err == nil {
			err = badInput("%s is %d; it must be from 0 to %d", name, *v, MaxPage)
		}
	}
	check("first", p.First)
	check("last", p.Last)
	switch {
	case err != nil:
		return 0, false, err
	case p.First != nil && p.Last != nil:
		return 0, false, badInput("first and last together have no clear meaning; give one of them")
	case p.Last != nil:
		return int(*p.Last), true, nil
	case p.First != nil:
		return int(*p.First), false, nil
	}
	return DefaultPage, false, nil
}

// place finds where a cursor stands in a list: the index of the first entry that is not before it, and whether that
// entry is the cursor's own. It is false when the cursor means nothing any more.
type place func(model.Cursor) (index int, present, ok bool)

// window is the part of a list of n entries that the page takes.
func (p Page) window(n int, seed func() uint64, find place) (from, to int, err error) {
	if p.All {
		return 0, n, nil
	}
	size, fromEnd, err := p.size()
	if err != nil {
		return 0, 0, err
	}
	locate := func(name, s string) (int, bool) {
		cursor, parseErr := model.ParseCursor(s, seed)
		if parseErr == nil {
			if i, present, ok := find(cursor); ok {
				return i, present
			}
		}
		if err == nil {
			err = &model.InputError{Code: model.CodeInvalidCursor, Message: fmt.Sprintf("%s is not a cursor of this list; give one that an entry had under the same query, filter and order, or leave it out", name)}
		}
		return 0, false
	}
	from, to = 0, n
	if p.After != nil {
		i, present := locate("after", *p.After)
		if present {
			i++
		}
		from = i
	}
	if p.Before != nil {
		to, _ = locate("before", *p.Before)
	}
	if err != nil {
		return 0, 0, err
	}
	to = max(from, to)
	if fromEnd {
		from = max(from, to-size)
	} else {
		to = min(to, from+size)
	}
	return from, to, nil
}

// list is a list that can be cut into pages without copying it.
type list struct {
	n    int
	seed func() uint64
	find place
	row  func(i int) Row
}

func (l list) page(p Page) (*Rows, error) {
	from, to, err := p.window(l.n, l.seed, l.find)
	if err != nil {
		return nil, err
	}
	rows := &Rows{Rows: make([]Row, 0, to-from), Total: l.n, HasPrevious: from > 0, HasNext: to < l.n}
	for i := from; i < to; i++ {
		row := l.row(i)
		row.Cursor.Seed = l.seed
		rows.Rows = append(rows.Rows, row)
	}
	return rows, nil
}

// scan finds a cursor in a list by looking at every entry. It suits lists that are made for the request anyway.
func scan(n int, cursor func(i int) model.Cursor) place {
	return func(c model.Cursor) (int, bool, bool) {
		for i := range n {
			if at := cursor(i); at.ID == c.ID && at.Start == c.Start && at.End == c.End {
				return i, true, true
			}
		}
		return 0, false, false
	}
}

// seed makes the number that stands for a list out of the question that it answers. It is the same in every process,
// and computed only when a cursor is written or read.
func seed(name, id string, question any) func() uint64 {
	return sync.OnceValue(func() uint64 {
		h := fnv.New64a()
		_ = json.NewEncoder(h).Encode([]any{name, id, question})
		return h.Sum64()
	})
}

// each answers a batch with one page for each id.
func each(ctx context.Context, ids []string, page Page, of func(id string) list) ([]*Rows, error) {
	answers := make([]*Rows, len(ids))
	for i, id := range ids {
		found := of(id)
		if err := ctx.Err(); err != nil { // it may have broken off
			return nil, err
		}
		rows, err := found.page(page)
		if err != nil {
			return nil, err
		}
		answers[i] = rows
	}
	return answers, nil
}
