package extract

import (
	"strings"
	"unicode"

	"quanhe/loader/lexicon"
)

// shareIssuers reads 'Nghị quyết số A ngày C và Nghị quyết số B ngày D của X': X issued both.
func (s *scan) shareIssuers() {
	for i := len(s.documents) - 2; i >= 0; i-- {
		d, next := s.documents[i], s.documents[i+1]
		if d.issuer != nil || next.issuer == nil || d.subject[1] != 0 || d.symbol == "" {
			continue
		}
		if !(d.typ == next.typ && codes(d.symbol) == codes(next.symbol)) && !(d.typ != "Nghị quyết" && next.typ != "Nghị quyết" && strings.HasSuffix(d.symbol, "/TW") && strings.HasSuffix(next.symbol, "/TW")) {
			continue // resolutions are of the Central Committee as well as of the Politburo
		}
		if next.from == d.tail+1 && s.oneOf(d.tail, "và", ",") {
			d.issuer = next.issuer
			d.tail = next.tail
		}
	}
}

// codes is a symbol without its numbers, which the others of its kind have in common: '/-QĐ-UBND', '/QH'.
func codes(symbol string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return r
	}, symbol)
}

// lastCode is the code of a symbol that tells who issued it: 'HU' of '1-ĐA/HU'.
func lastCode(symbol string) string { return symbol[strings.LastIndexAny(symbol, "-/")+1:] }

// signedBefore reads 'ngày 20/7/2015, ông A - Phó Chủ tịch UBND thành phố X đã ký Quyết định số B': the body of the one who
// signs issued it, on that day. The Prime Minister signs in his own name.
func (s *scan) signedBefore() {
	for _, d := range s.documents {
		if d.number == "" || d.issuer != nil && d.issued != nil {
			continue
		}
		sentence := s.sentenceOf(d.from)
		k := d.from - 1
		for k > sentence.From && k > d.from-8 && (s.number(k) || s.oneOf(k, "các", "tiếp", "liên", "ban", "hành", "bản", "văn")) {
			k--
		}
		if !s.is(k, "ký") || s.oneOf(k-1, "chữ", "sẽ") {
			continue
		}
		if d.issuer == nil {
			for i := k - 1; i >= sentence.From && i > k-30; i-- {
				if t := s.titleStarting(i); t != nil && t.rank != "MEMBER" { // 'Ủy viên X, Thủ tướng'
					if o := t.body; o == nil || o.bare || o.canonical == "Chính phủ" {
						break
					}
					o := s.bodyStarting(t.body.from)
					if of := s.deputedBy(sentence.From, t.from); of != nil {
						o = of
					}
					if o != nil {
						d.issuer, d.issuedFrom = o, o.from
					}
					break
				}
			}
		}
		if d.issued == nil {
			for _, x := range s.datesIn(sentence.From, min(sentence.From+6, k)) {
				if x.complete() && x.endDay == 0 {
					d.issued = x
				}
			}
		}
	}
}

// issuedBefore reads the issuer in front: 'ORG ban hành Quy định số 97-QĐ/TW'. Whoever drafts or advises is not the issuer.
func (s *scan) issuedBefore() {
	for _, d := range s.documents {
		if d.issuer != nil && d.issued != nil {
			continue
		}
		passed := false
		k := d.from
		for s.oneOf(k-1, "các", "một") {
			k--
		}
		switch {
		case s.is(k-2, "ban", "hành"):
			k -= 2
		case s.is(k-2, "thông", "qua") && (strings.Contains(d.symbol, "/QH") || d.typ == "Luật" || d.typ == "Bộ luật" || d.typ == "Nghị quyết" && d.adopted == nil): // 'Quốc hội thông qua Luật A'
			k -= 2
			passed = true
		case s.is(k-4, "có", "ý", "kiến", "tại"):
			k -= 4
		case s.oneOf(k-1, "có", "ra"), s.is(k-1, "trình") && d.typ == "Tờ trình": // 'Bộ X có Tờ trình số A'
			k--
		case s.is(k-2, "xây", "dựng") && d.symbol != "":
			k -= 2
		default:
			continue
		}
		for k > 0 && besideIssuing[s.key(k-1)] {
			k--
		}
		if d.tail > d.to && s.sentenceOf(d.from).From > k {
			continue
		}
		k = s.beforeTerm(k)
		o := s.bodyEnding(k)
		if o == nil || passed && o.kind != "LEGISLATURE" {
			continue
		}
		from := o.from
		if t := s.titleBefore(k); t != nil && t.body == o || t != nil && t.to == o.to && t.from < o.from {
			from = t.from
			if o.canonical == "Chính phủ" && !strings.HasSuffix(d.symbol, "-CP") {
				o = nil // the Prime Minister's own
			}
		}
		if s.oneOf(from-1, "đến", "tới", "với", "cho", "tại", "về") {
			continue // 'kết nối với X và ban hành Quyết định số A'
		}
		if of := s.deputedBy(s.sentenceOf(d.from).From, from); of != nil {
			o = of
		}
		if o != nil && d.issuer == nil {
			d.issuer, d.issuedFrom = o, o.from
		}
		for _, at := range []int{from, from - 1} {
			x := s.dateEnding(at)
			if passed && d.symbol == "" || d.issued != nil || x == nil || x.day == 0 || x.endDay != 0 || at != from && !s.is(at, ",") {
				continue
			}
			if x.year == 0 {
				dated := *x
				dated.year, _ = s.yearFor(x, s.sentenceOf(d.from))
				x, d.yearFor = &dated, true
			}
			if x.complete() {
				d.issued = x // 'Ngày 12/12/2013, X ban hành Quyết định số A'
			}
		}
	}
}

// deputedBy is the body in whose stead someone signs whose title starts at token to: 'Thay mặt X, | T ký ban hành ...'; nil if there is none.
func (s *scan) deputedBy(from, to int) *organization {
	if o := s.bodyStarting(from + 2); s.is(from, "thay", "mặt") && o != nil && o.to < to && s.is(o.to, ",") {
		return o
	}
	return nil
}

// besideIssuing are words between who issues a document and the verb: 'X | đã chính thức | thông qua A', 'X | xây dựng và | ban hành A'.
var besideIssuing = map[string]bool{"đã": true, "ký": true, "vừa": true, "mới": true, "cũng": true, "tiếp": true, "tục": true, "chính": true, "thức": true, "sau": true, "đó": true, "kịp": true, "thời": true,
	"xây": true, "dựng": true, "và": true, "biểu": true, "quyết": true, "bấm": true, "nút": true}

// issuedTogether reads 'X đã ban hành hai Nghị quyết, đó là Nghị quyết A và Nghị quyết B'.
func (s *scan) issuedTogether() {
	for i, d := range s.documents {
		if d.issuer != nil || d.number == "" {
			continue
		}
		sentence := s.sentenceOf(d.from)
		for i > 1 && s.documents[i-1].number == "" && s.documents[i-2].tail >= s.documents[i-1].to {
			i-- // one that is named in what the one before is about
		}
		if i > 0 { // the next of the list
			before := s.documents[i-1]
			together := before.typ == d.typ && before.listed || before.issuedFrom > 0 && before.tail == d.from-1 && lastCode(before.symbol) == lastCode(d.symbol)
			if together && before.issuer != nil && before.from >= sentence.From && s.oneOf(d.from-1, "và", ",", ";") {
				d.issuer, d.issuedFrom, d.listed = before.issuer, before.issuedFrom, true
				continue
			}
		}
		k := d.from
		for s.oneOf(k-1, ":", "gồm", "là", "đó") {
			k--
		}
		if k == d.from {
			continue
		}
		for ; k > sentence.From && k > d.from-14; k-- {
			if !s.is(k, "ban", "hành") {
				continue
			}
			for s.oneOf(k-1, "đã", "vừa") {
				k--
			}
			if o := s.bodyEnding(s.beforeTerm(k)); o != nil && o.canonical != "Chính phủ" {
				d.issuer, d.issuedFrom, d.listed = o, o.from, true
			}
			break
		}
	}
}

// beforeTerm is where 'khóa IX' starts that ends before token i, or i.
func (s *scan) beforeTerm(i int) int {
	for k := i - 1; k > i-6 && k > 0; k-- {
		if _, to := s.termAt(k, i); to == i {
			return k
		}
	}
	return i
}

// issuedAfter reads the issuer behind the document: 'Theo Quyết định số A, X quyết định chỉ định ...', 'Tại Công văn số A gửi Y, X
// đề nghị ...'.
func (s *scan) issuedAfter() {
	for _, d := range s.documents {
		sentence := s.sentenceOf(d.from)
		if d.issuer != nil || d.number == "" || d.from > sentence.From+2 {
			continue
		}
		letter := s.is(d.from-1, "tại") || s.is(d.from-1, "trong")
		if !letter && !s.is(d.from-1, "theo") {
			continue
		}
		for k := d.to; k+1 < sentence.To && k < d.to+24; k++ {
			o := s.bodyStarting(k + 1)
			if !s.is(k, ",") || o == nil {
				continue
			}
			at := o.to
			for s.oneOf(at, "đã", "cũng", "vừa") {
				at++
			}
			if s.is(at, "quyết", "định") || letter && (s.w.Starts(lexicon.KindSpeak, at, sentence.To)) {
				d.issuer, d.issuedFrom = o, 0
				d.tail = max(d.tail, o.to)
			}
			break
		}
	}
}

// adoptedBefore reads 'Hội nghị Trung ương 6 (khóa XII) đã thông qua Nghị quyết 18-NQ/TW'.
func (s *scan) adoptedBefore() {
	ending := map[int]*meeting{} // by the token behind it
	for _, m := range s.meetings {
		if m.series == "plenum" || m.series == "congress" {
			ending[m.to] = m
		}
	}
	for _, d := range s.documents {
		if d.adopted != nil || !(s.is(d.from-2, "thông", "qua") || s.is(d.from-2, "ban", "hành")) {
			continue
		}
		k := d.from - 2
		for s.oneOf(k-1, "đã") {
			k--
		}
		if m := ending[k]; m != nil {
			d.adopted = m
			if d.term == "" {
				d.term = m.term
			}
		}
	}
}

// adoptedHere gives unnumbered resolutions of a reported plenum to it and to the body that met.
func (s *scan) adoptedHere(events []*event) {
	if len(events) == 0 || !events[0].reported || events[0].series != "plenum" {
		return
	}
	m := events[0].mentions[0]
	var centre *organization
	for _, o := range s.bodies {
		if o.canonical == "Ban Chấp hành Trung ương Đảng" {
			centre = o
			break
		}
	}
	for _, d := range s.documents {
		if d.rule == "documents.named-by-subject" && d.adopted == nil && d.symbol == "" {
			d.adopted = m
			if d.issuer == nil {
				d.issuer = centre
			}
		}
	}
}
