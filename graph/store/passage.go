package store

import (
	"fmt"
	"unicode/utf8"
)

// around is how many code points of context stand on each side of a quote.
const around = 32

// passage is a stretch of an article's text that is to be cut out or checked.
type passage struct {
	what           string
	start, end     int32
	text           *string
	prefix, suffix *string
}

// stride is how many code points lie between two measured byte offsets.
const stride = 64

// measured is a text that can be cut by code points without counting from its start each time.
type measured struct {
	text  string
	bytes []int32 // byte offset of every stride-th code point
	runes int32
}

func measure(text string) measured {
	m := measured{text: text}
	for offset := range text {
		if m.runes%stride == 0 {
			m.bytes = append(m.bytes, int32(offset))
		}
		m.runes++
	}
	return m
}

// offset is the byte offset of a code point from 0 to m.runes.
func (m measured) offset(point int32) int {
	if point >= m.runes {
		return len(m.text)
	}
	offset := int(m.bytes[point/stride])
	for range point % stride {
		_, size := utf8.DecodeRuneInString(m.text[offset:])
		offset += size
	}
	return offset
}

func (m measured) slice(start, end int32) string { return m.text[m.offset(start):m.offset(end)] }

// cut takes the passage out of its text; what is cut shares the text's memory.
func (p *passage) cut(m measured) error {
	if p.start < 0 || p.end <= p.start || p.end > m.runes {
		return fmt.Errorf("%s is at %d to %d of %d code points", p.what, p.start, p.end, m.runes)
	}
	text := m.slice(p.start, p.end)
	if *p.text != "" && *p.text != text {
		return fmt.Errorf("%s at %d to %d is %q, not %q", p.what, p.start, p.end, text, *p.text)
	}
	*p.text = text
	if p.prefix != nil {
		*p.prefix = m.slice(max(0, p.start-around), p.start)
		*p.suffix = m.slice(p.end, min(m.runes, p.end+around))
	}
	return nil
}
