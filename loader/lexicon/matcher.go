package lexicon

import (
	"hash/maphash"
	"unicode"
	"unicode/utf8"

	"quanhe/loader/article"
)

// Words are the words of one text as the lexicon knows them: one for each token.
type Words struct {
	lex *Lexicon
	at  []occurrence // by token
	own []string     // the keys of the words that no entry has
}

// occurrence is one token: its word, the print of its key, and the kinds that have an entry which starts with it. Every rule
// asks for one of these first, of every token, so they stand side by side.
type occurrence struct {
	word   int32 // in the trie; of the text's own words, the complement of the place
	print  print
	starts KindSet
}

// print tells most keys apart without a look at them: the length and the last two bytes. It is 0 for "".
type print uint32

func printOf(key string) print {
	n := len(key)
	if n < 2 {
		if n == 0 {
			return 0
		}
		return print(key[0])<<16 | 1
	}
	return print(key[n-2])<<24 | print(key[n-1])<<16 | print(n)&0xFFFF
}

// Words looks up every token of a text, each different word once.
func (l *Lexicon) Words(text string, tokens []article.Token) *Words {
	w := &Words{lex: l, at: make([]occurrence, len(tokens))}
	// room for most articles: about every third word is a new one, and long texts repeat theirs
	words := make([]word, 0, min(len(tokens)/3+16, 4096))
	size := 256
	for size < len(tokens) && size < 8192 {
		size *= 2
	}
	places := placesOf(words, size)
	for i, t := range tokens {
		printed := text[t.Start:t.End]
		place := places.find(words, printed)
		if *place == 0 {
			words = append(words, word{printed, w.look(printed)})
			*place = int32(len(words))
		}
		w.at[i] = words[*place-1].as
		if len(words) > len(places)/2 {
			places = placesOf(words, 4*len(places))
		}
	}
	return w
}

// word is a word as a text prints it, and what every token of it is.
type word struct {
	printed string
	as      occurrence
}

// look looks up one word.
func (w *Words) look(printed string) occurrence {
	var buffer [64]byte
	key := appendKey(buffer[:0], printed)
	if id, ok := w.lex.trie.words[string(key)]; ok {
		return occurrence{id, printOf(w.lex.trie.keys[id]), w.lex.trie.starts(id)}
	}
	own := printed // most are their own key, and need no memory for it
	if string(key) != printed {
		own = string(key)
	}
	w.own = append(w.own, own)
	return occurrence{^int32(len(w.own) - 1), printOf(own), 0}
}

// places is a hash table with open addressing: the places of words in a list, counted from 1. A map does the same in
// several times the time, and every token of every text is looked up. Its length is a power of two.
type places []int32

var placeSeed = maphash.MakeSeed()

func placesOf(words []word, size int) places {
	p := make(places, size)
	for i := range words {
		*p.find(words, words[i].printed) = int32(i + 1)
	}
	return p
}

// find is the entry for a word. It is 0 if the word is not in the list.
func (p places) find(words []word, printed string) *int32 {
	for i := maphash.String(placeSeed, printed); ; i++ {
		place := &p[i&uint64(len(p)-1)]
		if *place == 0 || words[*place-1].printed == printed {
			return place
		}
	}
}

// Key is the matching form of token i: lower case, one tone-mark placement, Đ for its look-alikes. It is "" outside of the text.
func (w *Words) Key(i int) string {
	if i < 0 || i >= len(w.at) {
		return ""
	}
	return w.key(w.at[i].word)
}

func (w *Words) key(word int32) string {
	if word < 0 {
		return w.own[^word]
	}
	return w.lex.trie.keys[word]
}

// Is reports whether the tokens from i on have these keys.
func (w *Words) Is(i int, keys ...string) bool {
	if i < 0 || i+len(keys) > len(w.at) {
		return false
	}
	for k, key := range keys {
		if at := &w.at[i+k]; at.print != printOf(key) || w.key(at.word) != key {
			return false
		}
	}
	return true
}

// OneOf reports whether token i has one of these keys.
func (w *Words) OneOf(i int, keys ...string) bool {
	if i < 0 || i >= len(w.at) {
		return false
	}
	at := &w.at[i]
	for _, key := range keys {
		if at.print == printOf(key) && w.key(at.word) == key {
			return true
		}
	}
	return false
}

// Longest finds the longest entry of a kind that starts at token i and ends before or at limit and the end of the text.
// It returns the token after it and the row, or end == i if there is none.
func (w *Words) Longest(kind Kind, i, limit int) (end int, row int32) {
	limit = min(limit, len(w.at))
	if i < 0 || i >= limit || !w.at[i].starts.has(kind) {
		return i, 0
	}
	end = i
	t := &w.lex.trie
	for at := t.first[w.at[i].word]; at != 0; at = t.child(at, w.at[i].word) {
		i++
		if t.nodes[at].kinds.has(kind) {
			end, row = i, t.row(at, kind)
		}
		if i == limit || !t.nodes[at].below.has(kind) {
			break
		}
	}
	return end, row
}

// MayStart reports whether an entry of one of these kinds starts with the word at token i. It is quick, and most say no.
// For kinds whose entries are single words, such as surnames, it is the answer.
func (w *Words) MayStart(i int, kinds KindSet) bool {
	return i >= 0 && i < len(w.at) && w.at[i].starts&kinds != 0
}

// Starts reports whether any entry of a kind starts at token i.
func (w *Words) Starts(kind Kind, i, limit int) bool {
	end, _ := w.Longest(kind, i, limit)
	return end > i
}

// Key is the matching form of one word.
func Key(word string) string {
	var buffer [64]byte
	return string(appendKey(buffer[:0], word))
}

// PhraseKey is the matching form of several words: their keys, joined by single blanks.
func PhraseKey(phrase string) string {
	var buffer [160]byte // room for most names
	key := buffer[:0]
	add := func(word string) {
		if len(key) > 0 && word != "" {
			key = append(key, ' ')
		}
		key = appendKey(key, word)
	}
	if lettersOnly(phrase) { // most names are, and need no tokeniser
		for at, to := 0, 0; at < len(phrase); at = to + 1 {
			to = at
			for to < len(phrase) && phrase[to] != ' ' {
				to++
			}
			add(phrase[at:to])
		}
	} else {
		var tokens [24]article.Token
		for _, t := range article.AppendTokens(tokens[:0], phrase) {
			add(phrase[t.Start:t.End])
		}
	}
	if string(key) == phrase {
		return phrase
	}
	return string(key)
}

// lettersOnly reports whether a text is nothing but blanks and letters of the Latin script, Vietnamese ones included
// (U+00C0-U+01BF, U+1E80-U+1EFF), by its bytes.
func lettersOnly(text string) bool {
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', c == ' ':
		case c == 0xC3 && i+1 < len(text) && text[i+1] != 0x97 && text[i+1] != 0xB7: // not '×', '÷'
			i++
		case 0xC4 <= c && c <= 0xC6:
			i++
		case c == 0xE1 && i+2 < len(text) && (text[i+1] == 0xBA || text[i+1] == 0xBB):
			i += 2
		default:
			return false
		}
	}
	return true
}

// appendKey appends the key of a word: lower-cases it, replaces look-alike letters, drops invisible characters and moves the tone mark of a
// final oa, oe, uy to its first letter ('hoà' and 'hòa' are the same word; 'quý' keeps its mark, since u is a glide there).
func appendKey(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		i += size
		switch r {
		case 'Ð', 'ð', 'Đ':
			r = 'đ'
		case 'А':
			r = 'a'
		case 'О':
			r = 'o'
		case '\u00AD', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u034F':
			continue
		case '–', '—', '‐', '‑', '−':
			r = '-'
		case '“', '”', '„', '«', '»':
			r = '"'
		default:
			if int(r) < len(lower) {
				r = lower[r]
			} else {
				r = unicode.ToLower(r)
			}
		}
		dst = utf8.AppendRune(dst, r)
	}
	return placeTone(dst)
}

// lower is the lower case of the runes that Vietnamese is written in.
var lower = func() (table [0x2000]rune) {
	for r := range rune(len(table)) {
		table[r] = unicode.ToLower(r)
	}
	return table
}()

var toneMoves = map[string]string{
	"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa",
	"oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
	"uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}

func placeTone(key []byte) []byte {
	if n := len(key); n > 2 && key[n-1] >= utf8.RuneSelf {
		_, size := utf8.DecodeLastRune(key)
		at := n - size - 1
		if at >= 0 && (key[at] == 'o' || key[at] == 'u') && (at == 0 || key[at-1] != 'q') {
			if moved, ok := toneMoves[string(key[at:])]; ok {
				return append(key[:at], moved...)
			}
		}
	}
	return key
}
