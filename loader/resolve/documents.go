package resolve

import (
	"regexp"
	"slices"
	"strings"

	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// centralCode matches the issuer codes, as they stand in symbol keys, of bodies that there is one of in the country.
var centralCode = regexp.MustCompile(`(tw|cp|ttg|ctn|vpcp|vpqh|vpctn|ktnn|nhnn|tandtc|vksndtc|qh\d*|[-/]b(ca|ct|ctt|gdđt|gd đt|gtvt|khđt|khcn|lđtbxh|ng|nn|nnptnt|nv|qp|tc|tnmt|tp|tttt|vhttdl|xd|yt))$`)

// termAt is the term of the Central Committee on a day: that of the last congress that had closed before it.
func termAt(lex *lexicon.Lexicon, day string) string {
	term := ""
	for _, c := range lex.Congresses {
		if c.End != "" && c.End < day && c.End != day {
			term = c.Number
		}
	}
	return term
}

// document gives a document's anchor, the term it belongs to if that is known, and whether either was concluded
// rather than printed.
func (r *resolver) document(a *report, d facts.Document) (anchor, term string, concluded bool) {
	own := "in " + a.hash + " " + d.ID
	issuer, shared := "", true
	if d.Issuer != "" {
		issuer, shared = a.organization[d.Issuer].key, !a.organization[d.Issuer].own
	}
	if symbol := symbolKey(d.Symbol); symbol != "" {
		switch code := symbol[strings.LastIndexAny(symbol, "/")+1:]; {
		case code == "tw":
			if term, concluded = r.term(a, d, func(row lexicon.Document) bool { return symbolKey(row.Symbol) == symbol }); term != "" {
				return symbol + " " + term, term, concluded
			}
		case centralCode.MatchString(symbol):
			if stateYear.MatchString(symbol) {
				return symbol, "", false
			}
			if d.IssuedOn != "" {
				return symbol + " " + d.IssuedOn[:4], "", false
			}
		default:
			scope := ""
			if province := r.province(a, d.Issuer); code == "tu" && province != "" {
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
			if d.IssuedOn != "" {
				return symbol + " " + scope + " " + d.IssuedOn[:4], "", false
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
		term := termAt(r.lex, row.IssuedOn)
		return symbolKey(row.Symbol) + " " + term, term, true
	}
	subject := strings.Fields(key(d.Subject))
	kind := r.documentType[key(d.Type)]
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

// described is the anchor of a document that only its description tells from others.
func (r *resolver) described(a *report, d facts.Document, symbol, issuer string) string {
	name := ""
	if symbol == "" && d.Subject == "" {
		name = key(d.Name)
	}
	adopted := ""
	if d.AdoptedAt != "" {
		adopted = a.meeting[d.AdoptedAt].anchors[0]
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

// province is the province whose numbering a document of this issuer belongs to, by key; "" if the text does not say.
func (r *resolver) province(a *report, issuer string) string {
	if issuer != "" {
		name := " " + a.organization[issuer].key + " "
		for _, p := range r.provinces {
			if strings.Contains(name, " "+p+" ") {
				return p
			}
		}
	}
	return placeKey(a.facts.Place)
}

// term is the term of a central document: by its date, by the term or plenum printed with it, by the words of its
// subject, by the article's day; the last two are conclusions. same picks the rows of the table that carry its symbol.
func (r *resolver) term(a *report, d facts.Document, same func(lexicon.Document) bool) (term string, concluded bool) {
	if d.IssuedOn != "" {
		return termAt(r.lex, d.IssuedOn), false
	}
	if d.Term != "" {
		return d.Term, false
	}
	if d.AdoptedAt != "" && a.meeting[d.AdoptedAt].term != "" {
		return a.meeting[d.AdoptedAt].term, false
	}
	var rows []lexicon.Document
	for _, row := range r.lex.Documents {
		// An article never cites what was issued after it.
		if same(row) && (a.day == "" || row.IssuedOn <= a.day) {
			rows = append(rows, row)
		}
	}
	if row, ok := bySubject(rows, d.Subject); ok {
		return termAt(r.lex, row.IssuedOn), true
	}
	if a.day == "" || d.Subject != "" && len(rows) > 1 {
		return "", false
	}
	newest := lexicon.Document{}
	for _, row := range rows {
		if row.IssuedOn > newest.IssuedOn {
			newest = row
		}
	}
	if newest.IssuedOn == "" {
		return "", false
	}
	now, then := number(strings.ToLower(termAt(r.lex, a.day))), termAt(r.lex, newest.IssuedOn)
	if now-number(strings.ToLower(then)) > 1 {
		return "", false // too long ago: the table may lack the newer one
	}
	return then, true
}

// bySubject is the one row whose subject shares most of its words with the printed subject.
func bySubject(rows []lexicon.Document, subject string) (lexicon.Document, bool) {
	printed := strings.Fields(key(subject))
	best, second := 0.0, 0.0
	var found lexicon.Document
	for _, row := range rows {
		words := strings.Fields(key(row.Subject))
		hits := 0
		for _, w := range words {
			if slices.Contains(printed, w) {
				hits++
			}
		}
		if len(words) == 0 {
			continue
		}
		switch share := float64(hits) / float64(len(words)); {
		case share > best:
			best, second, found = share, best, row
		case share > second:
			second = share
		}
	}
	return found, best >= 0.6 && best-second >= 0.2
}

// known is the row of the table of documents that a citation without a symbol means: by number and date, plenum or
// subject. A number alone decides nothing.
func (r *resolver) known(a *report, d facts.Document) (lexicon.Document, bool) {
	var rows []lexicon.Document
	for _, row := range r.lex.Documents {
		if key(row.Type) != key(d.Type) || a.day != "" && row.IssuedOn > a.day || d.IssuedOn != "" && row.IssuedOn != d.IssuedOn || !strings.HasSuffix(symbolKey(row.Symbol), "/tw") {
			continue
		}
		if d.Number != "" && !strings.HasPrefix(symbolKey(row.Symbol), zeros.ReplaceAllString(strings.ToLower(d.Number), "$1")+"-") {
			continue
		}
		if d.Term != "" && termAt(r.lex, row.IssuedOn) != d.Term {
			continue
		}
		if d.AdoptedAt != "" && !a.meeting[d.AdoptedAt].is(row.AdoptedAt) {
			continue
		}
		rows = append(rows, row)
	}
	if len(rows) == 1 && (d.Number != "" && (d.IssuedOn != "" || d.Term != "" || d.AdoptedAt != "")) {
		return rows[0], true
	}
	if d.Number != "" || d.AdoptedAt != "" {
		return bySubject(rows, d.Subject)
	}
	return lexicon.Document{}, false
}
