package store

import (
	"strconv"
	"strings"

	"quanhe/graph/model"
)

// seat is where a meeting stands in its series.
type seat struct {
	series, term string
	ordinal      int32
}

// follows finds the meetings right before and after each one in its series.
func (g *Graph) follows() {
	at := make(map[seat][]*model.Meeting)
	for i, e := range g.entities {
		if m, ok := e.(*model.Meeting); ok {
			m.PreviousID, m.NextID = "", ""
			if s, ok := g.seat(m, int32(i)); ok {
				at[s] = append(at[s], m)
			}
		}
	}
	for s, meetings := range at {
		s.ordinal++
		if next := at[s]; len(meetings) == 1 && len(next) == 1 { // where two claim a seat, neither has it
			meetings[0].NextID, next[0].PreviousID = next[0].ID, meetings[0].ID
		}
	}
}

// seat is the sort of a meeting, what it is called up to its number, who holds it, and the term in which it is counted.
// Meetings without a number are in no series, and neither are those of bodies that nobody names.
func (g *Graph) seat(m *model.Meeting, n int32) (seat, bool) {
	if m.Ordinal == nil {
		return seat{}, false
	}
	s := seat{series: string(m.Kind), term: m.TermID, ordinal: *m.Ordinal}
	numbered := false
	for _, t := range tokenise(m.Name) {
		if numbered = t.folded == strconv.Itoa(int(s.ordinal)) || t.folded == roman(s.ordinal); numbered {
			break
		}
		s.series += " " + t.folded
	}
	organizers := g.under(g.in, n, model.Organized)
	for _, f := range organizers {
		s.series += "\x00" + g.facts[f].Common().SubjectID
	}
	switch m.Kind {
	case model.MeetingCongress: // congresses are counted through the terms
		s.term, s.series = "", strings.SplitN(s.series, "\x00", 2)[0]
	case model.MeetingPlenum:
	default:
		numbered = numbered && len(organizers) > 0
	}
	return s, numbered
}

// roman is a number as a Roman numeral in lower case.
func roman(n int32) string {
	var b strings.Builder
	for _, digit := range []struct {
		value   int32
		numeral string
	}{{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}} {
		for n >= digit.value && n < 90 {
			b.WriteString(digit.numeral)
			n -= digit.value
		}
	}
	return b.String()
}
