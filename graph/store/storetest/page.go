package storetest

import (
	"encoding/json"
	"fmt"
	"hash/crc64"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// cut takes a page out of a list that stands there whole. The question tells the list from others.
func cut(rows []store.Row, page store.Page, question any) (*store.Rows, error) {
	from, to := 0, len(rows)
	seed := func() uint64 {
		asked, err := json.Marshal(question)
		if err != nil {
			panic(err) // questions are plain data
		}
		return crc64.Checksum(asked, crc64.MakeTable(crc64.ECMA))
	}
	for i := range rows {
		rows[i].Cursor.Seed = seed
	}
	if !page.All {
		size, err := size(page)
		if err != nil {
			return nil, err
		}
		if page.After != nil {
			i, err := locate(rows, *page.After, seed)
			if err != nil {
				return nil, err
			}
			from = i + 1
		}
		if page.Before != nil {
			i, err := locate(rows, *page.Before, seed)
			if err != nil {
				return nil, err
			}
			to = max(from, i)
		}
		for to-from > size {
			if page.Last != nil {
				from++
			} else {
				to--
			}
		}
	}
	return &store.Rows{Rows: rows[from:to:to], Total: len(rows), HasPrevious: from > 0, HasNext: to < len(rows)}, nil
}

// size is how many entries a page holds.
func size(page store.Page) (int, error) {
	if page.First != nil && page.Last != nil {
		return 0, refused(model.CodeBadInput, "first and last are both given")
	}
	for _, n := range []*int32{page.First, page.Last} {
		if n == nil {
			continue
		}
		if *n < 0 || *n > store.MaxPage {
			return 0, refused(model.CodeBadInput, "a page of %d entries; it must be from 0 to %d", *n, store.MaxPage)
		}
		return int(*n), nil
	}
	return store.DefaultPage, nil
}

// locate finds the row of a cursor.
func locate(rows []store.Row, cursor string, seed func() uint64) (int, error) {
	if _, err := model.ParseCursor(cursor, seed); err == nil {
		for i, row := range rows {
			if row.Cursor.String() == cursor {
				return i, nil
			}
		}
	}
	return 0, refused(model.CodeInvalidCursor, "%q is no cursor of this list", cursor)
}

func refused(code, format string, args ...any) error {
	return &model.InputError{Code: code, Message: fmt.Sprintf(format, args...)}
}
