package resolve

import (
	"regexp"
	"strings"
	"unicode"

	"quanhe/loader/lexicon"
)

// issuerCodes tells which codes in symbols stand for bodies that there is one of in the country, whose numbers are
// therefore theirs alone.
type issuerCodes struct {
	one   map[string]bool // by code; false for codes that many bodies share
	types map[string]bool // codes of document types
}

var (
	bracketed   = regexp.MustCompile(`\s*\([^)]*\)`)
	legislature = regexp.MustCompile(` khóa [IVXL]+$`)
	digits      = regexp.MustCompile(`\d+$`)
)

func newIssuerCodes(lex *lexicon.Lexicon) issuerCodes {
	out := issuerCodes{map[string]bool{}, map[string]bool{}}
	for _, t := range lex.DocumentTypes {
		for _, c := range t.Codes {
			out.types[codeKey(c)] = true
		}
	}
	single := map[string]bool{}
	for _, o := range lex.Organizations {
		if o.Level == "central" || o.Level == "bloc" {
			single[key(o.Name)] = true
		}
	}
	for _, t := range lex.Titles {
		if t.Organization == "-" {
			single[key(t.Title)] = true // the President
		}
	}
	for code, body := range lex.IssuerCodes {
		name := bracketed.ReplaceAllString(body, "")
		of := legislature.ReplaceAllString(name, "")
		out.one[codeKey(code)] = isOrHas(single, of)
		if of != name || bracketed.FindString(body) != "" && digits.MatchString(code) && of == "Quốc hội" {
			out.one[digits.ReplaceAllString(codeKey(code), "")] = true // one National Assembly follows the other
		}
	}
	return out
}

// isOrHas reports whether a name is one of the names, or ends in one: 'Thủ tướng Chính phủ', 'Ban Thường trực Ủy ban ...'.
func isOrHas(names map[string]bool, name string) bool {
	words := strings.Fields(key(name))
	for i := range words {
		if names[strings.Join(words[i:], " ")] {
			return true
		}
	}
	return false
}

// codeKey is the form in which codes are identical: lower case, letters and digits, parts joined by dashes.
func codeKey(code string) string {
	return strings.Map(func(r rune) rune {
		if r != '-' && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return r
	}, strings.ToLower(code))
}

// central reports whether the code at the end of a symbol's key is that of a body that there is one of. What stands
// behind the body in it names a department: 'VPCP-KTTH'.
func (c issuerCodes) central(symbol string) bool {
	parts := strings.Split(codeKey(symbol[strings.LastIndex(symbol, "/")+1:]), "-")
	if len(parts) > 1 && c.types[parts[0]] {
		parts = parts[1:]
	}
	for end := len(parts); end > 0; end-- {
		code := strings.Join(parts[:end], "-")
		for _, code := range []string{code, digits.ReplaceAllString(code, "")} {
			if one, known := c.one[code]; known {
				return one
			}
		}
	}
	// A commission of the Centre that the table lacks: 'TW' ends the codes of them all.
	return strings.HasSuffix(parts[len(parts)-1], "tw")
}
