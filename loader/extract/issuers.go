package extract

import (
	"strings"

	"quanhe/loader/lexicon"
)

// shareIssuers reads 'Nghị quyết số A ngày C và Nghị quyết số B ngày D của X': X issued both.
func (s *scan) shareIssuers() {
	for i := len(s.documents) - 2; i >= 0; i-- {
		d, next := s.documents[i], s.documents[i+1]
		if d.issuer != nil || next.issuer == nil || d.subject[1] != 0 || d.symbol == "" {
			continue
		}
		if !(d.typ == next.typ && strings.HasSuffix(next.symbol, strings.TrimPrefix(d.symbol, d.number))) && !(d.typ != "Nghị quyết" && next.typ != "Nghị quyết" && strings.HasSuffix(d.symbol, "/TW") && strings.HasSuffix(next.symbol, "/TW")) {
			continue // resolutions are of the Central Committee as well as of the Politburo
		}
		if next.from == d.tail+1 && s.oneOf(d.tail, "và", ",") {
			d.issuer = next.issuer
			d.tail = next.tail
		}
	}
}

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
					if o := s.bodyStarting(t.body.from); o != nil {
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
		if d.issuer != nil {
			continue
		}
		k := d.from
		for s.oneOf(k-1, "các", "một") {
			k--
		}
		switch {
		case s.is(k-2, "ban", "hành"):
			k -= 2
		case s.is(k-2, "thông", "qua") && (strings.Contains(d.symbol, "/QH") || d.typ == "Luật" || d.typ == "Bộ luật" || d.typ == "Nghị quyết" && d.adopted == nil): // 'Quốc hội thông qua Luật A'
			k -= 2
		case s.is(k-4, "có", "ý", "kiến", "tại"):
			k -= 4
		case s.oneOf(k-1, "có", "ra"): // 'Bộ X có Tờ trình số A'
			k--
		default:
			continue
		}
		for s.oneOf(k-1, "đã", "ký", "vừa", "cũng", "tiếp", "tục") {
			k--
		}
		if d.tail > d.to && s.sentenceOf(d.from).From > k {
			continue
		}
		o := s.bodyEnding(k)
		if o == nil || s.is(d.from-2, "thông", "qua") && o.kind != "LEGISLATURE" {
			continue
		}
		from := o.from
		if t := s.titleBefore(k); t != nil && t.body == o || t != nil && t.to == o.to && t.from < o.from {
			from = t.from
			if o.canonical == "Chính phủ" && !strings.HasSuffix(d.symbol, "-CP") {
				o = nil // the Prime Minister's own
			}
		}
		if o != nil {
			d.issuer, d.issuedFrom = o, o.from
		}
		for _, at := range []int{from, from - 1} {
			x := s.dateEnding(at)
			if d.issued != nil || x == nil || x.day == 0 || x.endDay != 0 || at != from && !s.is(at, ",") {
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

// issuedTogether reads 'X đã ban hành hai Nghị quyết, đó là Nghị quyết A và Nghị quyết B'.
func (s *scan) issuedTogether() {
	for i, d := range s.documents {
		if d.issuer != nil || d.number == "" {
			continue
		}
		sentence := s.sentenceOf(d.from)
		if i > 0 { // the next of the list
			before := s.documents[i-1]
			if before.typ == d.typ && before.issuer != nil && before.listed && before.from >= sentence.From && s.oneOf(d.from-1, "và", ",", ";") {
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
