package extract

import (
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// scan is one article on its way to facts: its tokens, the words of the lexicon in them, and what has been found so far.
// All positions in this package are token indices; ends are exclusive.
type scan struct {
	art  *article.Article
	lex  *lexicon.Lexicon
	w    *lexicon.Words
	toks []article.Token

	bodies    []*organization // every mention of an organisation, in text order
	titles    []*title
	names     []*name
	strangers []*name // parts of names whose full name the article does not print
	dates     []*date
	documents []*document
	meetings  []*meeting
	reports   []report // in text order

	years       *years                   // see printedYears
	near        int                      // the sentence that was asked for last
	phrase      struct{ from, to int }   // the phrase that was asked for last, see phraseLimit
	listing     bool                     // the sentence before listed who attended
	homes       map[string]string        // the place that the article is about, by unit
	province    string                   // the province or city that the article is about, of all of them; "" if it is about several or none
	cityFirst   bool                     // the article is about a city of its own more than about a province
	localPlaces map[string]int           // how often the text names a place behind the word for its level, by both; see namedPlace
	personal    map[string]bool          // names behind honorifics, by key; see calledSomewhere
	local       map[string]bool          // abbreviations that the article defines in brackets, by key
	expansions  map[string]string        // those that stand for the words before the brackets, written out
	defined     map[string]*organization // bodies by the abbreviation that the article gives them
	bodyAt      []int32                  // by token: index+1 into bodies of the widest mention that starts there
	titleAt     []int32
	nameAt      []int32
	taken       []bool // tokens inside of an organisation, title or document core: no person starts there
}

func newScan(a *article.Article, lex *lexicon.Lexicon) *scan {
	n := len(a.Tokens)
	at := make([]int32, 3*n)
	return &scan{art: a, lex: lex, toks: a.Tokens, w: lex.Words(a.Text, a.Tokens),
		bodyAt: at[:n], titleAt: at[n : 2*n], nameAt: at[2*n:], taken: make([]bool, n)}
}

// text is the verbatim text of a token range.
func (s *scan) text(from, to int) string { return s.art.Slice(from, to) }

// clean is the text of a range as a name: invisible characters gone, white space single, punctuation at the ends cut.
func (s *scan) clean(from, to int) string {
	for to > from && s.punctuation(to-1) && !s.w.Is(to-1, ")") && !s.w.Is(to-1, `"`) {
		to--
	}
	if s.plainlySpaced(from, to) {
		return s.text(from, to)
	}
	return strings.Join(strings.FieldsFunc(s.text(from, to), func(r rune) bool {
		return r == ' ' || r == '\u00A0' || r == '\u200B' || r == '\t' || r == '\n'
	}), " ")
}

// plainlySpaced reports whether nothing but single blanks stands between the tokens of a range.
func (s *scan) plainlySpaced(from, to int) bool {
	for i := from + 1; i < to; i++ {
		end, start := s.toks[i-1].End, s.toks[i].Start
		if start != end && (start != end+1 || s.art.Text[end] != ' ') {
			return false
		}
	}
	return true
}

func (s *scan) key(i int) string           { return s.w.Key(i) }
func (s *scan) is(i int, k ...string) bool { return s.w.Is(i, k...) }
func (s *scan) upper(i int) bool           { return i >= 0 && i < len(s.toks) && s.toks[i].Upper }
func (s *scan) word(i int) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == article.Word
}
func (s *scan) number(i int) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == article.Number
}
func (s *scan) punctuation(i int) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == article.Punctuation
}

// surname reports whether token i is a family name.
func (s *scan) surname(i int) bool { return s.w.MayStart(i, surnames) }

var surnames = lexicon.Kinds(lexicon.KindSurname)

// oneOf reports whether token i has one of the keys.
func (s *scan) oneOf(i int, keys ...string) bool { return s.w.OneOf(i, keys...) }

// glued reports whether token i stands right behind the one before.
func (s *scan) glued(i int) bool {
	return i > 0 && i < len(s.toks) && s.toks[i].Gap == article.NoGap
}

// same reports whether token i follows the one before within one phrase: no line end and no wide gap between.
func (s *scan) same(i int) bool {
	return i > 0 && i < len(s.toks) && s.toks[i].Gap <= article.Blank
}

// capitals is the end of the run of capitalised words that starts at i, at most most words long.
func (s *scan) capitals(i, limit, most int) int {
	j := i
	for j < limit && j-i < most && s.word(j) && s.toks[j].Upper && (j == i || s.same(j)) {
		j++
	}
	return j
}

// before reports whether an entry of a kind ends right before token i, within the sentence that starts at from.
func (s *scan) before(kind lexicon.Kind, i, from int) (start int, ok bool) {
	for k := 1; k <= 4 && i-k >= from; k++ {
		if end, _ := s.w.Longest(kind, i-k, i); end == i {
			start, ok = i-k, true
		}
	}
	return start, ok
}

// fold is the matching form of a printed name: keys joined by single blanks.
func (s *scan) fold(from, to int) string {
	var b strings.Builder
	b.Grow(len(s.text(from, to)) + to - from)
	for i := from; i < to; i++ {
		if i > from {
			b.WriteByte(' ')
		}
		b.WriteString(s.key(i))
	}
	return b.String()
}

// foldText is fold for a text that is not part of the article.
func foldText(text string) string { return lexicon.PhraseKey(text) }

// sentenceOf is the sentence that holds token i. Most calls ask for the sentence of the call before, or the next one.
func (s *scan) sentenceOf(i int) article.Sentence {
	all := s.art.Sentences
	for k := s.near; k < len(all) && k < s.near+2; k++ {
		if all[k].From <= i && i < all[k].To {
			s.near = k
			return all[k]
		}
	}
	k := sort.Search(len(all), func(k int) bool { return all[k].To > i })
	if k == len(all) {
		return article.Sentence{}
	}
	s.near = k
	return all[k]
}

// findDefinitions collects the abbreviations that the article defines itself: 'tổ chức xây dựng Đảng (TCXDĐ)'.
func (s *scan) findDefinitions() {
	s.local = map[string]bool{}
	for i := 1; i+1 < len(s.toks); i++ {
		if s.toks[i].AllUpper && s.is(i-1, "(") && s.is(i+1, ")") && s.word(i-2) && !s.toks[i-2].AllUpper {
			end := i - 1
			if s.is(end-2, "việt", "nam") && s.initials(i, end) == end { // 'Mặt trận Tổ quốc Việt Nam (MTTQ)'
				end -= 2
			}
			from := s.initials(i, end)
			if from < end && foldText(s.lex.Expansion(s.key(i))) == s.fold(from, end) {
				continue // as the lexicon says
			}
			s.local[s.key(i)] = true
			if from < end && s.lex.Expansion(s.key(i)) == "" {
				if s.expansions == nil {
					s.expansions = map[string]string{}
				}
				s.expansions[s.key(i)] = capitalised(s.clean(from, end))
			}
		}
	}
}

// initials is where the words start, right before token end, whose first letters are those of abbreviation i:
// 'thi hành án dân sự (THADS)'. end if they are not.
func (s *scan) initials(i, end int) int {
	letters := []rune(s.key(i))
	k := end
	for n := len(letters) - 1; n >= 0; n-- {
		for k--; k >= 0 && s.oneOf(k, "và", ",", "-", "–"); k-- {
		}
		if k < 0 || !s.word(k) || !strings.HasPrefix(s.key(k), string(letters[n])) || end-k > 2*len(letters) {
			return end
		}
	}
	if len(letters) < 2 {
		return end
	}
	return k
}

// expansion is an abbreviation written out, as the article or the lexicon does it; "" if it is none.
func (s *scan) expansion(key string) string {
	if text := s.expansions[key]; text != "" {
		return text
	}
	return s.lex.Expansion(key)
}
