package pages

import (
	"cmp"
	"slices"

	"quanhe/graph/model"
)

// span is a part of an article's text: code points, end exclusive.
type span struct{ start, end int }

func (s span) id() string { return passageID(int32(s.start), int32(s.end)) }

// compare puts what begins first before, and of those that begin together the longest.
func (s span) compare(other span) int {
	return cmp.Or(cmp.Compare(s.start, other.start), cmp.Compare(other.end, s.end))
}

func (s span) covers(other span) bool { return s.start <= other.start && other.end <= s.end }

// mention is a place where an entity is named.
type mention struct {
	span
	link
	Resolution model.Certainty
}

// paragraph is one line of an article's text.
type paragraph struct {
	// Start is the paragraph's first code point in the article's text, for scripts that mark other passages.
	Start  int
	Pieces []piece
}

// piece is a part of a paragraph. A piece with an ID is a passage that addresses can point to: its text is Inside, or it
// is an empty anchor where the passage begins when it crosses another one. Other pieces have a Text, which is Marked or
// not, and may lead to the entity that it names.
type piece struct {
	ID      string
	Inside  []piece
	Text    string
	Marked  bool
	Mention *mention
}

// layText cuts an article's text into paragraphs and these into pieces, so that every passage has its place in the page
// once, every mention leads to its entity, and marks are marked. Where mentions overlap, the shortest has the text that
// they share. Together the texts of all pieces are the article's, without the ends of lines.
func layText(text string, passages []span, mentions []mention, marks []span) []paragraph {
	runes := []rune(text)
	passages = slices.DeleteFunc(slices.Clone(passages), func(s span) bool { return s.start < 0 || s.end > len(runes) || s.start >= s.end })
	slices.SortFunc(passages, span.compare)
	passages = slices.Compact(passages)
	mentions = slices.Clone(mentions)
	slices.SortStableFunc(mentions, func(x, y mention) int { return x.span.compare(y.span) })
	var paragraphs []paragraph
	for start := 0; start < len(runes); {
		end := start
		for end < len(runes) && runes[end] != '\n' {
			end++
		}
		line := span{start, end}
		here := beginning(&passages, end)
		if end > start {
			l := layer{runes: runes, mentions: within(&mentions, line), marks: marks}
			paragraphs = append(paragraphs, paragraph{Start: start, Pieces: l.lay(line, here)})
		} else if len(here) > 0 { // passages that begin at the end of a line
			paragraphs = append(paragraphs, paragraph{Start: start, Pieces: anchors(here)})
		}
		start = end + 1
	}
	return paragraphs
}

// beginning takes the passages that begin up to a place off the list.
func beginning(passages *[]span, end int) []span {
	n := 0
	for n < len(*passages) && (*passages)[n].start <= end {
		n++
	}
	here := (*passages)[:n]
	*passages = (*passages)[n:]
	return here
}

// within gives the mentions that touch a line, and takes those that end in it off the list.
func within(mentions *[]mention, line span) []mention {
	var here, later []mention
	for i, m := range *mentions {
		if m.start >= line.end {
			later = append(later, (*mentions)[i:]...)
			break
		}
		if m.end > line.start {
			here = append(here, m)
		}
		if m.end > line.end {
			later = append(later, m)
		}
	}
	*mentions = later
	return here
}

func anchors(passages []span) []piece {
	pieces := make([]piece, len(passages))
	for i, p := range passages {
		pieces[i] = piece{ID: p.id()}
	}
	return pieces
}

// layer lays the pieces of one line.
type layer struct {
	runes    []rune
	mentions []mention
	marks    []span
}

// lay cuts a part of a line along the passages that begin in it, in their order.
func (l layer) lay(part span, passages []span) []piece {
	var pieces []piece
	at := part.start
	for len(passages) > 0 {
		p := passages[0]
		rest := passages[1:]
		pieces = append(pieces, l.text(span{at, max(at, min(p.start, part.end))})...)
		at = max(at, min(p.start, part.end))
		if !part.covers(p) {
			pieces = append(pieces, piece{ID: p.id()})
			passages = rest
			continue
		}
		n := 0
		for n < len(rest) && rest[n].start < p.end {
			n++
		}
		pieces = append(pieces, piece{ID: p.id(), Inside: l.lay(p, rest[:n])})
		at, passages = p.end, rest[n:]
	}
	return append(pieces, l.text(span{at, part.end})...)
}

// text cuts a part of a line along mentions and marks.
func (l layer) text(part span) []piece {
	if part.start >= part.end {
		return nil
	}
	cuts := []int{part.start, part.end}
	cut := func(s span) {
		for _, at := range []int{s.start, s.end} {
			if part.start < at && at < part.end {
				cuts = append(cuts, at)
			}
		}
	}
	var mentions []mention
	for _, m := range l.mentions {
		if m.start < part.end && m.end > part.start {
			mentions = append(mentions, m)
			cut(m.span)
		}
	}
	for _, m := range l.marks {
		cut(m)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	pieces := make([]piece, 0, len(cuts)-1)
	for i, start := range cuts[:len(cuts)-1] {
		s := span{start, cuts[i+1]}
		p := piece{Text: string(l.runes[s.start:s.end])}
		for j := range mentions {
			if m := &mentions[j]; m.covers(s) && (p.Mention == nil || m.end-m.start < p.Mention.end-p.Mention.start) {
				p.Mention = m
			}
		}
		p.Marked = slices.ContainsFunc(l.marks, func(m span) bool { return m.covers(s) })
		pieces = append(pieces, p)
	}
	return pieces
}
