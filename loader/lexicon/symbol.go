package lexicon

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// Abbreviation is a short form in capitals with its reading, and the table that gives it.
type Abbreviation struct{ Text, Expansion, Table string }

// abbreviate notes a short form that is printed as one word in capitals; other short forms need no reading.
func (l *Lexicon) abbreviate(text, expansion, table string) {
	if len([]rune(text)) > 1 && !strings.Contains(text, " ") && strings.ToUpper(text) == text {
		l.Abbreviations = append(l.Abbreviations, Abbreviation{text, expansion, table})
	}
}

// Symbol is a document's symbol taken apart.
type Symbol struct {
	Number             int
	TypeCode, BodyCode string
	// Body is whose letters BodyCode are, "" when they are unknown.
	Body string
	// Reading is the parts read out: 'Nghị quyết số 28 của Trung ương'.
	Reading string
}

// Symbols are of the Party's form (28-NQ/TW) or the State's (08/2018/QĐ-TTg).
var (
	partySymbol = regexp.MustCompile(`^(\d{1,6})[a-z]?-([\pL\pM]+)/([\pL\pM][^/]*)$`)
	stateSymbol = regexp.MustCompile(`^(\d{1,6})(?:/\d{4})?/([\pL\pM]+)-([\pL\pM][^/]*)$`)
	aside       = regexp.MustCompile(`\s*\([^)]*\)`)
)

// ReadSymbol takes the symbol of a document apart and reads it out. The type as printed, which may be empty, decides
// between types that share a code (QĐ). It is false for what has another form.
func (l *Lexicon) ReadSymbol(symbol, printedType string) (Symbol, bool) {
	parts := partySymbol.FindStringSubmatch(symbol)
	if parts == nil {
		parts = stateSymbol.FindStringSubmatch(symbol)
	}
	if parts == nil {
		return Symbol{}, false
	}
	number, err := strconv.Atoi(parts[1])
	if err != nil {
		return Symbol{}, false
	}
	s := Symbol{Number: number, TypeCode: parts[2], BodyCode: parts[3]}
	kind := ""
	for _, t := range l.DocumentTypes {
		if slices.ContainsFunc(t.Codes, func(code string) bool { return strings.EqualFold(code, s.TypeCode) }) &&
			(kind == "" || Key(t.Type) == Key(printedType)) {
			kind = t.Type
		}
	}
	if kind == "" {
		kind = "Văn bản " + s.TypeCode
	}
	s.Body = strings.ReplaceAll(aside.ReplaceAllString(l.IssuerCodes[s.BodyCode], ""), " / ", "/")
	s.Reading = fmt.Sprintf("%s số %d của %s", kind, number, cmp.Or(s.Body, s.BodyCode))
	return s, true
}
