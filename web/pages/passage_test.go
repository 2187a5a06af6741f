package pages

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"quanhe/graph/model"
)

// laid is what a page would have of pieces.
type laid struct {
	text     []rune
	linked   []string // code point -> the entity that it leads to, "" for none
	marked   []bool
	passages map[string]string // id -> the text inside
	twice    []string
	nested   bool // a link around a link, or an anchor with text of its own
}

func (l *laid) add(pieces []piece) (text string) {
	for _, p := range pieces {
		switch {
		case p.ID != "":
			if _, known := l.passages[p.ID]; known {
				l.twice = append(l.twice, p.ID)
			}
			l.passages[p.ID] = ""
			inside := l.add(p.Inside)
			l.passages[p.ID] = inside
			text += inside
			l.nested = l.nested || p.Text != "" || p.Mention != nil
		default:
			name := ""
			if p.Mention != nil {
				name = p.Mention.Path
			}
			for _, r := range p.Text {
				l.text, l.linked, l.marked = append(l.text, r), append(l.linked, name), append(l.marked, p.Marked)
			}
			text += p.Text
			l.nested = l.nested || len(p.Inside) > 0
		}
	}
	return text
}

// check says what is wrong with how a text was laid; "" when nothing is.
func check(text string, passages []span, mentions []mention, marks []span) string {
	runes := []rune(text)
	l := laid{passages: map[string]string{}}
	var places []int // code point of the page -> of the article
	for _, p := range layText(text, passages, mentions, marks) {
		from := len(l.text)
		l.add(p.Pieces)
		for i := range l.text[from:] {
			places = append(places, p.Start+i)
		}
	}
	if string(l.text) != strings.ReplaceAll(string(runes), "\n", "") {
		return "the text is " + string(l.text)
	}
	if len(l.twice) > 0 || l.nested {
		return "passages that stand there twice, or links in links: " + strings.Join(l.twice, " ")
	}
	for i, at := range places {
		if l.text[i] != runes[at] {
			return "a paragraph begins elsewhere than it says"
		}
		here := span{at, at + 1}
		shortest := -1
		for _, m := range mentions {
			if m.covers(here) && (shortest < 0 || m.end-m.start < shortest) {
				shortest = m.end - m.start
			}
		}
		leads := slices.ContainsFunc(mentions, func(m mention) bool {
			return m.covers(here) && m.end-m.start == shortest && m.Path == l.linked[i]
		})
		if (shortest >= 0) != (l.linked[i] != "") || shortest >= 0 && !leads {
			return "a mention leads elsewhere"
		}
		if l.marked[i] != slices.ContainsFunc(marks, func(m span) bool { return m.covers(here) }) {
			return "a mark is elsewhere"
		}
	}
	for _, p := range passages {
		if p.start < 0 || p.start >= p.end || p.end > len(runes) {
			continue
		}
		inside, there := l.passages[p.id()]
		if !there {
			return "no place for " + p.id()
		}
		if inside != "" && inside != string(runes[p.start:p.end]) {
			return p.id() + " has " + inside
		}
		crossed := strings.Contains(string(runes[p.start:p.end]), "\n") || slices.ContainsFunc(passages, func(o span) bool {
			return o.start < p.start && p.start < o.end && o.end < p.end || p.start < o.start && o.start < p.end && p.end < o.end
		})
		if inside == "" && !crossed {
			return p.id() + " is empty though nothing crosses it"
		}
	}
	return ""
}

func TestLayText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		text, passages, mentions, marks := scatter(random)
		if wrong := check(text, passages, mentions, marks); wrong != "" {
			t.Fatalf("%q with passages %v, mentions %v, marks %v: %s", text, passages, mentions, marks, wrong)
		}
	}
}

func FuzzLayText(f *testing.F) {
	f.Add("Bà Lan\n\nchủ trì", []byte{0, 6, 3, 12, 8, 15})
	f.Fuzz(func(t *testing.T, text string, numbers []byte) {
		text = strings.ToValidUTF8(text, "?")
		var passages, marks []span
		var mentions []mention
		n := len([]rune(text))
		for i := 0; i+1 < len(numbers); i += 2 {
			s := span{int(numbers[i]), int(numbers[i+1])}
			switch inside := s.start < s.end && s.end <= n; {
			case i%3 == 0 || !inside:
				passages = append(passages, s)
			case i%3 == 1:
				mentions = append(mentions, mention{span: s, link: link{Path: "/e/" + s.id()}})
			default:
				marks = append(marks, s)
			}
		}
		if wrong := check(text, passages, mentions, marks); wrong != "" {
			t.Errorf("%q, %v: %s", text, numbers, wrong)
		}
	})
}

// scatter makes up a text and what is in it.
func scatter(random *rand.Rand) (text string, passages []span, mentions []mention, marks []span) {
	letters := []rune("aắb🍊 \n\nđ")
	runes := make([]rune, random.IntN(30))
	for i := range runes {
		runes[i] = letters[random.IntN(len(letters))]
	}
	some := func(most int) (spans []span) {
		for range random.IntN(most + 1) {
			if len(runes) == 0 {
				return nil
			}
			start := random.IntN(len(runes))
			spans = append(spans, span{start, start + 1 + random.IntN(len(runes)-start)})
		}
		return spans
	}
	for i, s := range some(4) {
		mentions = append(mentions, mention{span: s, link: link{Path: "/e/" + string(rune('a'+i))}, Resolution: model.Stated})
	}
	return string(runes), some(5), mentions, some(2)
}
