package resolve

import (
	"regexp"
	"slices"
	"strings"

	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// termAt is the term of the Central Committee on a day: that of the last congress that had closed before it.
func termAt(lex *lexicon.Lexicon, day string) string {
	term := ""
	for _, c := range lex.Congresses {
		if c.End != "" && c.End < day {
			term = c.Number
		}
	}
	return term
}

// paper is a row of the table of documents, prepared for comparing.
type paper struct {
	symbol, kind, issuedOn, adoptedAt, term string
	subject                                 []string
	meantByPlenum                           bool
}

func papers(lex *lexicon.Lexicon) []paper {
	var out []paper
	for _, d := range lex.Documents {
		out = append(out, paper{symbolKey(d.Symbol), key(d.Type), d.IssuedOn, d.AdoptedAt, termAt(lex, d.IssuedOn), strings.Fields(key(d.Subject)), d.MeantByPlenum})
	}
	return out
}

// document gives a document's anchor, the term it belongs to if that is known, and whether either was concluded
// rather than printed.
func (r *resolver) document(a *report, d facts.Document) (anchor, term string, concluded bool) {
	own := "in " + a.hash + " " + d.ID
	issuer, shared := "", true
	if d.Issuer != "" {
		issuer, shared = a.organization[d.Issuer].key, !a.organization[d.Issuer].own
	}
	year, _, _ := strings.Cut(d.IssuedOn, "-")
	printed := d.Symbol
	if printed == "" && r.documentType[key(d.Type)] == "DECREE" && numberOfYear.MatchString(d.Number) {
		printed = d.Number + "/NĐ-CP" // nobody else issues decrees
	}
	if symbol := symbolKey(printed); symbol != "" {
		switch code := symbol[strings.LastIndexAny(symbol, "/")+1:]; {
		case code == "tw":
			if term, concluded = r.term(a, d, symbol); term != "" {
				return symbol + " " + term, term, concluded
			}
		case r.codes.central(symbol):
			if stateYear.MatchString(symbol) {
				return symbol, "", false
			}
			if year != "" {
				return symbol + " " + year, "", false
			}
		default:
			scope := ""
			if province := r.province(a, d); code == "tu" && province != "" {
				scope = province
			} else if issuer != "" && shared {
				scope = issuer
			}
			if scope == "" {
				return own, "", false
			}
			if stateYear.MatchString(symbol) {
				return symbol + " " + scope, "", false
			}
			if year != "" {
				return symbol + " " + scope + " " + year, "", false
			}
		}
		// What is printed does not decide which one it is: only the very same description is the same document.
		if !shared || issuer == "" && d.Subject == "" && d.IssuedOn == "" && d.AdoptedAt == "" {
			return own, "", false
		}
		return r.described(a, d, symbol, issuer), "", false
	}
	if !shared {
		return own, "", false
	}
	if row, ok := r.known(a, d); ok {
		return row.symbol + " " + row.term, row.term, true
	}
	subject := strings.Fields(key(d.Subject))
	kind := r.documentType[key(d.Type)]
	if m, ok := a.meeting[d.AdoptedAt]; ok && !m.plenum && !m.own && kind == "RESOLUTION" && d.Number == "" {
		return "resolution of " + m.anchors[0], "", false // a congress adopts one
	}
	switch {
	case kind == "CHARTER" || kind == "LAW" || kind == "PLATFORM":
	case d.AdoptedAt != "" && a.meeting[d.AdoptedAt].series:
	case issuer != "" && d.IssuedOn != "" || len(subject) >= 3 && issuer != "" || len(subject) >= 6:
	case kind == "WORKING_RULES" && len(strings.Fields(key(d.Name))) >= 5:
	default:
		return own, "", false
	}
	return r.described(a, d, "", issuer), "", false
}

var (
	numberOfYear = regexp.MustCompile(`^\d+/\d{4}$`)
	ofYear       = regexp.MustCompile(` năm (\d{4})$`)
)

// described is the anchor of a document that only its description tells from others.
func (r *resolver) described(a *report, d facts.Document, symbol, issuer string) string {
	name, adopted := "", ""
	m, ok := a.meeting[d.AdoptedAt]
	if ok {
		adopted = m.anchors[0]
	}
	switch {
	case symbol != "":
	case m.series && d.Number == "":
		issuer = "" // 'Nghị quyết Trung ương 6 (khóa XI)', whoever is said to have issued it and however it is called
	case d.Subject == "":
		name = ofYear.ReplaceAllString(key(d.Name), " $1") // 'Luật Đất đai năm 2013'
	}
	return strings.Join([]string{"described", key(d.Type), symbol, d.Number, name, subjectKey(d.Subject), issuer, d.IssuedOn, adopted}, "|")
}

func subjectKey(s string) string {
	s = key(s)
	if rest, ok := strings.CutPrefix(s, "về "); ok {
		s = strings.TrimPrefix(rest, "việc ")
	}
	return s
}

// province is the province whose numbering a document belongs to, by key; "" if the text does not say.
func (r *resolver) province(a *report, d facts.Document) string {
	if issuer := a.organization[d.Issuer]; !issuer.lent {
		if p := r.provinceOf(issuer.key); p != "" {
			return p
		}
	}
	return key(r.placeOn(a, d.IssuedOn, "tỉnh"))
}

// term is the term of a central document: by its date, by the term or plenum printed with it, by the words of its
// subject, by the article's day; the last two are conclusions.
func (r *resolver) term(a *report, d facts.Document, symbol string) (term string, concluded bool) {
	if d.IssuedOn != "" {
		return termAt(r.lex, d.IssuedOn), false
	}
	if d.Term != "" {
		return canonicalTerm(d.Term), false
	}
	if d.AdoptedAt != "" && a.meeting[d.AdoptedAt].term != "" {
		return a.meeting[d.AdoptedAt].term, false
	}
	var rows []paper
	for _, row := range r.papers {
		// An article never cites what was issued after it.
		if row.symbol == symbol && (a.day == "" || row.issuedOn <= a.day) {
			rows = append(rows, row)
		}
	}
	if row, ok := bySubject(rows, d.Subject); ok {
		return row.term, true
	}
	if a.day == "" || d.Subject != "" && len(rows) > 1 {
		return "", false
	}
	newest := paper{}
	for _, row := range rows {
		if row.issuedOn > newest.issuedOn {
			newest = row
		}
	}
	if newest.issuedOn == "" || number(strings.ToLower(termAt(r.lex, a.day)))-number(strings.ToLower(newest.term)) > 1 {
		return "", false // none, or so long ago that the table may lack the newer one
	}
	return newest.term, true
}

// bySubject is the one row whose subject shares most of its words with the printed subject.
func bySubject(rows []paper, subject string) (paper, bool) {
	if subject == "" {
		return paper{}, false
	}
	printed := strings.Fields(key(subject))
	best, second := 0.0, 0.0
	var found paper
	for _, row := range rows {
		hits := 0
		for _, w := range row.subject {
			if slices.Contains(printed, w) {
				hits++
			}
		}
		if len(row.subject) == 0 {
			continue
		}
		switch share := float64(hits) / float64(len(row.subject)); {
		case share > best:
			best, second, found = share, best, row
		case share > second:
			second = share
		}
	}
	return found, best >= 0.6 && best-second >= 0.2
}

// closest is the one row that has most of the words of a subject, which papers cut short and embellish.
func closest(rows []paper, subject string) (paper, bool) {
	printed := strings.Fields(key(subject))
	best, second := 0, 0
	var found paper
	for _, row := range rows {
		hits := 0
		for _, w := range printed {
			if slices.Contains(row.subject, w) {
				hits++
			}
		}
		if hits > best {
			best, second, found = hits, best, row
		} else {
			second = max(second, hits)
		}
	}
	return found, 5*best >= 2*len(printed) && best >= 3*second && best >= 3
}

// known is the row of the table of documents that a citation without a symbol means: by number and date, plenum or
// subject. A number alone decides nothing.
func (r *resolver) known(a *report, d facts.Document) (paper, bool) {
	if d.Number == "" && d.AdoptedAt == "" {
		return paper{}, false
	}
	kind, printed := key(d.Type), zeros.ReplaceAllString(strings.ToLower(d.Number), "$1")+"-"
	var rows []paper
	for _, row := range r.papers {
		switch {
		case row.kind != kind, !strings.HasSuffix(row.symbol, "/tw"):
		case a.day != "" && row.issuedOn > a.day, d.IssuedOn != "" && row.issuedOn != d.IssuedOn:
		case d.Number != "" && !strings.HasPrefix(row.symbol, printed), d.Term != "" && row.term != canonicalTerm(d.Term):
		case d.AdoptedAt != "" && !a.meeting[d.AdoptedAt].is(row.adoptedAt):
		default:
			rows = append(rows, row)
		}
	}
	if len(rows) == 1 && d.Number != "" && (d.IssuedOn != "" || d.Term != "" || d.AdoptedAt != "") {
		return rows[0], true
	}
	if d.AdoptedAt != "" && d.Number == "" { // of the few that a plenum adopted
		if i := slices.IndexFunc(rows, func(p paper) bool { return p.meantByPlenum }); d.Subject == "" && i >= 0 {
			return rows[i], true
		}
		if row, ok := closest(rows, d.Subject); ok {
			return row, true
		}
	}
	return bySubject(rows, d.Subject)
}
