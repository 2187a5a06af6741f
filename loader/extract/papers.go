package extract

import (
	"slices"
	"strings"
)

// paper is a document of this article.
type paper struct {
	mentions []*document
	typ      string
	symbol   string
	number   string
	key      string

	// What the mentions say of it, each different one once.
	issued  *date      // the first date in full
	adopted []*meeting // by series, number and term
	names   []string   // those printed with a symbol, folded
}

// add makes d a mention of the paper.
func (p *paper) add(d *document) {
	p.mentions = append(p.mentions, d)
	d.entity = p
	if p.issued == nil && d.issued != nil && d.issued.complete() {
		p.issued = d.issued
	}
	if m := d.adopted; m != nil && !slices.ContainsFunc(p.adopted, func(o *meeting) bool {
		return o.series == m.series && o.ordinal == m.ordinal && o.term == m.term
	}) {
		p.adopted = append(p.adopted, m)
	}
	if d.symbol != "" && d.name != "" {
		p.names = addAlias(p.names, foldText(d.name))
	}
}

// settleDocuments makes one paper of the mentions of one document. A bare number joins the symbol with that number and
// type that the article prints; '05' and '5' are the same number.
func (s *scan) settleDocuments(events []*event) []*paper {
	s.shareIssuers()
	s.signedBefore()
	s.issuedBefore()
	s.issuedTogether()
	s.issuedAfter()
	s.adoptedBefore()
	s.adoptedHere(events)
	var papers []*paper
	byKey := map[string]*paper{}
	join := func(key string, d *document) {
		p := byKey[key]
		if p == nil {
			p = &paper{key: key, typ: d.typ, symbol: d.symbol, number: d.number}
			byKey[key] = p
			papers = append(papers, p)
		}
		p.add(d)
	}
	var later []*document
	for _, d := range s.documents {
		switch {
		case d.symbol != "":
			key := strings.TrimLeft(strings.ToLower(d.symbol), "0")
			if d.issued != nil && d.issued.complete() {
				if p := byKey[key]; p != nil && p.issued != nil && !p.issued.sameDay(d.issued) {
					key += "@" + d.issued.iso()
				}
			}
			join(key, d)
			if p := byKey[key]; p.typ == "" {
				p.typ = d.typ
			}
		default:
			later = append(later, d)
		}
	}
	known := indexPapers(papers)
	versions := s.lawVersions(later)
	for _, d := range later {
		if d.number != "" {
			if p := sameNumber(known.numbers[counted{strings.TrimLeft(d.number, "0"), d.typ}], d); p != nil {
				p.add(d)
				continue
			}
			join("#"+strings.ToLower(d.typ)+" "+strings.TrimLeft(d.number, "0"), d)
			continue
		}
		if d.adopted != nil && d.rule == "documents.named-by-meeting" {
			if p := sameAdoption(known.adoptions[adoption{d.typ, d.adopted.series, d.adopted.ordinal}], d); p != nil {
				p.add(d)
				continue
			}
			join("@"+strings.ToLower(d.typ)+" "+d.adopted.key, d)
			continue
		}
		if full := versions[s.lawKey(d.name)]; full != "" { // 'Luật Đất đai', and elsewhere 'Luật Đất đai năm 2013'
			join("="+full, d)
			continue
		}
		if d.plain != "" {
			if p := known.names[foldText(d.plain)]; p != nil && strings.Contains(p.symbol, s.text(d.to-1, d.to)) { // 'Luật Đất đai năm 2024' is number 31/2024/QH15
				p.add(d)
				continue
			}
			join("="+s.lawKey(d.name), d)
			continue
		}
		if p := known.names[foldText(d.name)]; p != nil { // 'Luật Đất đai số 31/2024/QH15', and elsewhere 'Luật Đất đai'
			p.add(d)
			continue
		}
		join("="+foldText(d.name), d)
	}
	return papers
}

// lawVersions is the key of the full name of each law that the text prints with its year or '(sửa đổi)', by the key of its name without. A
// law with two of them has none.
func (s *scan) lawVersions(documents []*document) map[string]string {
	versions := map[string]string{}
	for _, d := range documents {
		if d.plain == "" {
			continue
		}
		plain, full := s.lawKey(d.plain), s.lawKey(d.name)
		if known, ok := versions[plain]; ok && known != full {
			full = ""
		}
		versions[plain] = full
	}
	return versions
}

// lawKey is the same for all prints of the name of a law: 'Luật HTX năm 2012', 'Luật Hợp tác xã 2012', 'Luật Du lịch (sửa đổi)', 'Luật Du
// lịch sửa đổi'.
func (s *scan) lawKey(name string) string {
	words := strings.FieldsFunc(foldText(name), func(r rune) bool { return r == ' ' || r == '(' || r == ')' })
	key := words[:0]
	for i, word := range words {
		if word == "năm" && i == len(words)-2 {
			continue
		}
		if long := s.expansion(word); long != "" {
			word = foldText(long)
		}
		key = append(key, word)
	}
	return strings.Join(key, " ")
}

// paperIndex finds papers with a symbol by what the text may call them without it.
type paperIndex struct {
	numbers   map[counted][]*paper
	adoptions map[adoption][]*paper
	names     map[string]*paper // by every beginning of a name, folded
}

type (
	counted  struct{ number, typ string }
	adoption struct {
		typ, series string
		ordinal     int
	}
)

func indexPapers(papers []*paper) paperIndex {
	x := paperIndex{map[counted][]*paper{}, map[adoption][]*paper{}, map[string]*paper{}}
	for _, p := range papers {
		of := counted{strings.TrimLeft(p.number, "0"), p.typ}
		x.numbers[of] = append(x.numbers[of], p)
		for _, m := range p.adopted {
			at := adoption{p.typ, m.series, m.ordinal}
			x.adoptions[at] = append(x.adoptions[at], p)
		}
		for _, name := range p.names {
			for at, r := range name + " " {
				if start := name[:min(at, len(name))]; r == ' ' && x.names[start] == nil {
					x.names[start] = p
				}
			}
		}
	}
	return x
}

// sameNumber is the paper that a bare number stands for, of those with a symbol that have its number and type.
func sameNumber(papers []*paper, d *document) *paper {
	for _, p := range papers {
		if d.issuer != nil && d.issuer.canonical != "" {
			other := false
			for _, m := range p.mentions {
				if m.issuer != nil && m.issuer.key != d.issuer.key {
					other = true
				}
			}
			if other {
				continue
			}
		}
		return p
	}
	return nil
}

// sameAdoption is the one paper that the article says the meeting adopted, of those of its type that a meeting of the
// series and number did.
func sameAdoption(papers []*paper, d *document) *paper {
	var found *paper
	for _, p := range papers {
		for _, m := range p.adopted {
			if m.sameSeries(d.adopted) {
				if found != nil && found != p {
					return nil
				}
				found = p
			}
		}
	}
	return found
}
