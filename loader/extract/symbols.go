package extract

import (
	"strings"
	"unicode"
)

// Words inside of symbols that are no codes.
var notCodes = map[string]bool{"ngày": true, "tháng": true, "năm": true}

// symbolAt reads a symbol: '28-NQ/TW', '36 – CT/TW', '147/2020/NĐ-CP', '04-NQ/T.Ư', '55/2022/QH15', '1331-QĐNS/TW'.
// The result has no spaces, one kind of dash, and 'TW' for every spelling of it. A final full stop is not part of it.
func (s *scan) symbolAt(i, limit int) (end int, symbol, number string, ok bool) {
	return s.readSymbol(i, limit, false)
}

// symbolBehind is symbolAt behind the word for the type: a single code that nobody knows is one too ('Công văn số 541/PC03').
func (s *scan) symbolBehind(i, limit int) (end int, symbol, number string, ok bool) {
	return s.readSymbol(i, limit, s.is(i-1, "số"))
}

func (s *scan) readSymbol(i, limit int, anyCode bool) (end int, symbol, number string, ok bool) {
	if !s.number(i) || s.digits(i) > 5 || s.glued(i) && s.oneOf(i-1, "/", ".", ",", "-") {
		return i, "", "", false
	}
	if !s.oneOf(i+1, "-", "/") && !(s.word(i+1) && s.glued(i+1)) {
		return i, "", "", false // most numbers
	}
	number = s.text(i, i+1)
	var b strings.Builder
	b.WriteString(number)
	j := i + 1
	// a letter behind the number: '30c/NQ-CP'
	if s.word(j) && s.glued(j) && s.digits(j) == 1 {
		b.WriteString(s.text(j, j+1))
		j++
	}
	codes := 0
	for j+1 < limit && j-i < 20 && s.oneOf(j, "-", "/") && s.toks[j].Gap <= 1 {
		separator := s.key(j)
		k := j + 1
		if s.toks[k].Gap > 1 {
			break
		}
		spaced := !s.glued(j) || !s.glued(k)
		switch {
		case s.number(k) && s.digits(k) == 4 && codes == 0 && s.is(k+1, "/") && (separator == "/" || s.glued(j) && s.glued(k)): // '19-2018/NQ-CP'
			b.WriteString(separator + s.text(k, k+1))
			j = k + 1
			continue
		case s.code(k, codes, spaced):
			text := strings.Replace(s.text(k, k+1), ".", "", 1) // 'T.Ư', 'T.W'
			if f := strings.ToUpper(text); f == "TƯ" || f == "TW" {
				text = "TW"
			}
			if text == "Ctr" || text == "CTR" {
				text = "CTr"
			}
			b.WriteString(separator + text)
			codes++
			j = k + 1
			continue
		}
		break
	}
	if codes == 0 {
		return i, "", "", false
	}
	symbol = b.String()
	// Party symbols are NN-TYPE/TW; a swapped pair is a misprint
	rest := symbol[len(number):]
	for _, code := range []string{"TW", "TU"} {
		if strings.HasPrefix(rest, "/") && strings.HasSuffix(rest, "-"+code) && strings.Count(rest, "-") == 1 && strings.Count(rest, "/") == 1 {
			rest = "-" + rest[1:len(rest)-len(code)-1] + "/" + code
		}
		if strings.HasSuffix(rest, "-"+code) && strings.HasPrefix(rest, "-") && strings.Count(rest, "-") == 2 && !strings.Contains(rest, "/") {
			rest = rest[:len(rest)-len(code)-1] + "/" + code
		}
	}
	if codes == 1 && !s.oneCode(rest) && !(anyCode && strings.HasPrefix(rest, "/") && len(rest) > 2 && s.glued(j-1)) {
		return i, "", "", false
	}
	return j, number + rest, number, true
}

// oneCode accepts symbols of a single code: 'QH15', '90-CP', and refuses '5-KH' and the like unless the code is known.
func (s *scan) oneCode(rest string) bool {
	code := strings.TrimLeft(rest, "-/0123456789")
	if strings.HasPrefix(code, "QH") || strings.HasPrefix(code, "UBTVQH") || code == "CP" || code == "TTg" {
		return true
	}
	for _, t := range s.lex.DocumentTypes {
		for _, c := range t.Codes {
			if c == code && len(code) > 1 {
				return true
			}
		}
	}
	return false
}

// code reports whether token k can be a code of a symbol: capitals, with small letters only in 'CTr', 'TTg', 'QyĐ'.
func (s *scan) code(k, codes int, spaced bool) bool {
	if !s.word(k) || notCodes[s.key(k)] {
		return false
	}
	text := s.text(k, k+1)
	capitals, letters := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				capitals++
			}
		}
	}
	if letters > 16 || capitals == 0 { // 'ĐCTUBTWMTTQVN' is one code
		return s.oneOf(k, "tw", "tư", "nq", "ct", "kl") && codes > 0 && !spaced
	}
	if spaced && capitals < 2 {
		return false
	}
	return capitals == letters || capitals >= 2 || letters <= 3 && codes > 0 && !spaced || letters <= 3 && capitals >= 1 && !spaced && (text == "Ctr" || text == "Tw" || text == "Tu" || text == "Qđ" || text == "T")
}

// typeOf is the type that a symbol itself tells, "" if it leaves it open.
func (s *scan) typeOf(symbol string) string {
	for _, part := range strings.FieldsFunc(symbol, func(r rune) bool { return r == '-' || r == '/' }) {
		for _, t := range s.lex.DocumentTypes {
			for _, c := range t.Codes {
				if c == part && len(part) > 1 {
					return t.Type
				}
			}
		}
	}
	return ""
}
