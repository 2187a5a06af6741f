package lexicon

import (
	"unicode"
	"unicode/utf8"

	"quanhe/loader/article"
)

// Words are the words of one text as the lexicon knows them: one for each token.
type Words struct {
	keys []string
	ids  []int32 // -1 for words in no table
	lex  *Lexicon
}

// Words looks up every token of a text.
func (l *Lexicon) Words(text string, tokens []article.Token) *Words {
	w := &Words{keys: make([]string, len(tokens)), ids: make([]int32, len(tokens)), lex: l}
	var buffer [64]byte
	var seen [1024]struct { // words that the text has used already, and the last token that was one
		word string
		at   int
	}
	for i, t := range tokens {
		word := text[t.Start:t.End]
		slot := &seen[hash(word)%uint32(len(seen))]
		if slot.word == word {
			w.keys[i], w.ids[i] = w.keys[slot.at], w.ids[slot.at]
			continue
		}
		slot.word, slot.at = word, i
		key := appendKey(buffer[:0], word)
		if id, ok := l.trie.words[string(key)]; ok {
			w.keys[i], w.ids[i] = l.trie.keys[id], id
		} else {
			w.keys[i], w.ids[i] = string(key), -1
		}
	}
	return w
}

// hash is FNV-1a.
func hash(word string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// Key is the matching form of token i: lower case, one tone-mark placement, Đ for its look-alikes. It is "" outside of the text.
func (w *Words) Key(i int) string {
	if i < 0 || i >= len(w.keys) {
		return ""
	}
	return w.keys[i]
}

// Is reports whether the tokens from i on have these keys.
func (w *Words) Is(i int, keys ...string) bool {
	if i < 0 || i+len(keys) > len(w.keys) {
		return false
	}
	for k, key := range keys {
		if w.keys[i+k] != key {
			return false
		}
	}
	return true
}

// Longest finds the longest entry of a kind that starts at token i and ends before or at limit.
// It returns the token after it and the row, or end == i if there is none.
func (w *Words) Longest(kind Kind, i, limit int) (end int, row int32) {
	return w.lex.trie.longest(w.ids, kind, i, limit)
}

// MayStart reports whether an entry of one of these kinds starts with the word at token i. It is quick, and most say no.
func (w *Words) MayStart(i int, kinds ...Kind) bool {
	if w.ids[i] < 0 {
		return false
	}
	for _, kind := range kinds {
		if w.lex.trie.first[w.ids[i]]&(1<<kind) != 0 {
			return true
		}
	}
	return false
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
	out := make([]byte, 0, len(phrase)+8)
	var buffer [64]byte
	for i, t := range article.Tokenize(phrase) {
		if i > 0 {
			out = append(out, ' ')
		}
		out = append(out, appendKey(buffer[:0], phrase[t.Start:t.End])...)
	}
	return string(out)
}

// appendKey lower-cases a word, replaces look-alike letters, drops invisible characters and moves the tone mark of a
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
	keys  []string
	next  map[uint64]int32 // node<<32 | word id to node
	nodes []node
	first []kindSet // by word id: which kinds have an entry that starts with it
}

type kindSet uint32

type node struct {
	kinds kindSet
	rows  []entry
}

type entry struct {
	kind Kind
	row  int32
}

func (t *trie) add(phrase string, kind Kind, row int32) {
	at := int32(0)
	for i, token := range article.Tokenize(phrase) {
		key := Key(phrase[token.Start:token.End])
		id, ok := t.words[key]
		if !ok {
			id = int32(len(t.keys))
			t.words[key] = id
			t.keys = append(t.keys, key)
			t.first = append(t.first, 0)
		}
		if i == 0 {
			t.first[id] |= 1 << kind
		}
		edge := uint64(at)<<32 | uint64(uint32(id))
		to, ok := t.next[edge]
		if !ok {
			to = int32(len(t.nodes))
			t.nodes = append(t.nodes, node{})
			t.next[edge] = to
		}
		at = to
	}
	if n := &t.nodes[at]; at != 0 && n.kinds&(1<<kind) == 0 {
		n.kinds |= 1 << kind
		n.rows = append(n.rows, entry{kind, row})
	}
}

func (t *trie) longest(ids []int32, kind Kind, i, limit int) (end int, row int32) {
	end = i
	if i < 0 || i >= limit || ids[i] < 0 || t.first[ids[i]]&(1<<kind) == 0 {
		return i, 0
	}
	at := int32(0)
	for j := i; j < limit && ids[j] >= 0; j++ {
		to, ok := t.next[uint64(at)<<32|uint64(uint32(ids[j]))]
		if !ok {
			break
		}
		at = to
		if t.nodes[at].kinds&(1<<kind) != 0 {
			for _, e := range t.nodes[at].rows {
				if e.kind == kind {
					end, row = j+1, e.row
				}
			}
		}
	}
	return end, row
}
