package score

import (
	"fmt"
	"strings"

	"quanhe/graph/model"
	"quanhe/loader/facts"
)

// claim names a fact inside of one article: relation and local ids, type the kind of relation between documents.
// It is what evidence is found by.
type claim struct{ relation, subject, object, kind string }

// quotes are the best evidence of every claim of one article.
type quotes map[claim]facts.Evidence

// best picks the quote that the graph would show first: by certainty, then by score.
func best(f *facts.Facts) quotes {
	out := quotes{}
	for _, e := range f.Evidence {
		c := claim{relation: e.Relation, subject: e.Subject, object: e.Object}
		if e.Relation == facts.Relation {
			c.kind = e.Value
		}
		if other, seen := out[c]; !seen || stronger(e, other) {
			out[c] = e
		}
	}
	return out
}

func stronger(e, other facts.Evidence) bool {
	a, b := model.Certainty(e.Certainty).Strength(), model.Certainty(other.Certainty).Strength()
	return a > b || a == b && e.Score > other.Score
}

// of is the best quote of any of the claims.
func (q quotes) of(claims []claim) (found facts.Evidence, ok bool) {
	for _, c := range claims {
		if e, quoted := q[c]; quoted && (!ok || stronger(e, found)) {
			found, ok = e, true
		}
	}
	return found, ok
}

// Band counts the extracted facts whose score is at least From and below that of the band above.
type Band struct {
	From         float64
	Right, Wrong int
}

// Share is how many of the band's facts are right, 0 to 1; 1 if there are none.
func (b Band) Share() float64 { return share(b.Right, b.Right+b.Wrong) }

// bounds are where bands begin, best first. Most rules score between 0.7 and 0.97: wider bands would hold them all.
var bounds = [4]float64{0.95, 0.9, 0.8, 0}

func (s *Scores) band(score float64, right bool) {
	for i, from := range bounds {
		if score < from && i < len(bounds)-1 {
			continue
		}
		if right {
			s.bands[i].Right++
		} else {
			s.bands[i].Wrong++
		}
		return
	}
}

// Bands are the extracted facts by their score, best band first. Facts without a quote have no score and are in none.
func (s *Scores) Bands() []Band {
	out := s.bands
	for i, from := range bounds {
		out[i].From = from
	}
	return out[:]
}

// BandTable is the bands as text, with a header.
func (s *Scores) BandTable() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-28s%6s%6s%8s\n", "score of a fact", "right", "wrong", "share")
	for i, band := range s.Bands() {
		name := fmt.Sprintf("%.2f or more", band.From)
		switch {
		case i == len(bounds)-1:
			name = fmt.Sprintf("below %.2f", bounds[i-1])
		case i > 0:
			name = fmt.Sprintf("%.2f to %.2f", band.From, bounds[i-1])
		}
		fmt.Fprintf(&b, "%-28s%6d%6d%8.3f\n", name, band.Right, band.Wrong, band.Share())
	}
	return b.String()
}
