package lexicon

import (
	"hash/maphash"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"quanhe/loader/article"
)

// Words are the words of one text as the lexicon knows them: one for each token.
type Words struct {
	lex  *Lexicon
	at   []occurrence // by token
	word []word       // the different words of the text
}

// occurrence is one token: which word it is, the print of its key, and the kinds that have an entry which starts with it.
// Every rule asks for one of these first, of every token, so they stand here and not with the word.
type occurrence struct {
	word   int32
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

// word is a word as a text prints it.
type word struct {
	printed, key string
	id           int32 // in the trie, or -1
	print        print
	starts       KindSet
}

// Words looks up every token of a text, each different word once.
func (l *Lexicon) Words(text string, tokens []article.Token) *Words {
	// room for most articles: about every third word is a new one, and long texts repeat theirs
	w := &Words{lex: l, at: make([]occurrence, len(tokens)), word: make([]word, 0, min(len(tokens)/3+16, 4096))}
	size := 256
	for size < len(tokens) && size < 8192 {
		size *= 2
	}
	places := placesOf(w.word, size)
	for i, t := range tokens {
		printed := text[t.Start:t.End]
		place := places.find(w.word, printed)
		if *place == 0 {
			w.word = append(w.word, l.word(printed))
			*place = int32(len(w.word))
		}
		w.at[i] = occurrence{*place - 1, w.word[*place-1].print, w.word[*place-1].starts}
		if len(w.word) > len(places)/2 {
			places = placesOf(w.word, 4*len(places))
		}
	}
	return w
}

// word looks up one word.
func (l *Lexicon) word(printed string) word {
	var buffer [64]byte
	key := appendKey(buffer[:0], printed)
	if id, ok := l.trie.words[string(key)]; ok {
		return word{printed, l.trie.keys[id], id, printOf(l.trie.keys[id]), l.trie.starts(id)}
	}
	own := printed // most are their own key, and need no memory for it
	if string(key) != printed {
		own = string(key)
	}
	return word{printed, own, -1, printOf(own), 0}
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
	return w.word[w.at[i].word].key
}

// Is reports whether the tokens from i on have these keys.
func (w *Words) Is(i int, keys ...string) bool {
	if i < 0 || i+len(keys) > len(w.at) {
		return false
	}
	for k, key := range keys {
		if at := &w.at[i+k]; at.print != printOf(key) || w.word[at.word].key != key {
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
		if at.print == printOf(key) && w.word[at.word].key == key {
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
	for at := t.first[w.word[w.at[i].word].id]; at != 0; at = t.nodes[at].child(w.word[w.at[i].word].id) {
		i++
		n := &t.nodes[at]
		if n.kinds.has(kind) {
			end, row = i, n.row(kind)
		}
		if i == limit || !n.below.has(kind) {
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
		for word := range strings.SplitSeq(phrase, " ") {
			add(word)
		}
	} else {
		var tokens [24]article.Token
		for _, t := range article.AppendTokens(tokens[:0], phrase) {
			add(phrase[t.Start:t.End])
		}
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

// trie holds every entry, word by word.
type trie struct {
	words map[string]int32 // key to word id
	keys  []string         // by word id
	first []int32          // by word id: the node of entries that start with it, 0 if there is none
	nodes []node           // the first is none
}

// node is where the entries meet that start with the same words.
type node struct {
	kinds KindSet // of the entries that end here
	below KindSet // of those that go on
	rows  []entry
	words []int32 // that entries go on with, ascending
	next  []int32 // where each leads
}

// KindSet is a set of kinds.
type KindSet uint64

// Kinds is the set of these kinds.
func Kinds(kinds ...Kind) KindSet {
	set := KindSet(0)
	for _, kind := range kinds {
		set |= 1 << kind
	}
	return set
}

func (s KindSet) has(kind Kind) bool { return s&(1<<kind) != 0 }

type entry struct {
	kind Kind
	row  int32
}

func newTrie() trie { return trie{words: map[string]int32{}, nodes: make([]node, 1)} }

func (t *trie) add(phrase string, kind Kind, row int32) {
	at := int32(0)
	for _, token := range article.Tokenize(phrase) {
		id := t.id(Key(phrase[token.Start:token.End]))
		to := t.first[id]
		if at != 0 {
			t.nodes[at].below |= 1 << kind
			to = t.nodes[at].child(id)
		}
		if to == 0 {
			to = int32(len(t.nodes))
			t.nodes = append(t.nodes, node{})
			if at == 0 {
				t.first[id] = to
			} else {
				n := &t.nodes[at]
				k, _ := slices.BinarySearch(n.words, id)
				n.words, n.next = slices.Insert(n.words, k, id), slices.Insert(n.next, k, to)
			}
		}
		at = to
	}
	if n := &t.nodes[at]; at != 0 && !n.kinds.has(kind) {
		n.kinds |= 1 << kind
		n.rows = append(n.rows, entry{kind, row})
	}
}

// id is the number of a word, a new one if it has none.
func (t *trie) id(key string) int32 {
	id, ok := t.words[key]
	if !ok {
		id = int32(len(t.keys))
		t.words[key] = id
		t.keys = append(t.keys, key)
		t.first = append(t.first, 0)
	}
	return id
}

// starts is the kinds that have an entry which starts with a word.
func (t *trie) starts(id int32) KindSet {
	n := &t.nodes[t.first[id]]
	return n.kinds | n.below
}

// row is the row of the entry of a kind that ends here.
func (n *node) row(kind Kind) int32 {
	for _, e := range n.rows {
		if e.kind == kind {
			return e.row
		}
	}
	return 0
}

// child is the node behind one more word, 0 if no entry goes on with it.
func (n *node) child(id int32) int32 {
	if k, ok := slices.BinarySearch(n.words, id); ok {
		return n.next[k]
	}
	return 0
}
