package extract

import (
	"slices"
	"strings"
	"unicode"

	"quanhe/loader/lexicon"
)

// document is one mention of an official document.
type document struct {
	from, to int // type word to the end of symbol, number or name
	tail     int // where date, issuer and subject behind it end
	typ      string
	symbol   string
	number   string
	year     string // printed with a number without a code: 'Nghị định 178/2024'
	issued   *date
	issuer   *organization
	term     string
	subject  [2]int // token range, empty if none
	adopted  *meeting
	// issuedFrom is the token where an issuer in front starts, 0 if it stands behind.
	issuedFrom int
	name       string // for documents without symbol or number
	listed     bool   // its issuer stands before a list of which it is part
	entity     *paper
	rule       string
}

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

var documentTypes = lexicon.Kinds(lexicon.KindDocumentType)

// findDocuments reads every document named in the text.
func (s *scan) findDocuments() {
	n := len(s.toks)
	for i := 0; i < n; {
		if !s.w.MayStart(i, documentTypes) && !s.number(i) {
			i++
			continue
		}
		found := s.documentsAt(i, s.wideLimit(i))
		if len(found) == 0 {
			i++
			continue
		}
		last := found[0].to
		for _, d := range found {
			s.documents = append(s.documents, d)
			last = max(last, d.to)
		}
		i = last
	}
}

// wideLimit is the end of the sentence that holds token i.
func (s *scan) wideLimit(i int) int { return s.sentenceOf(i).To }

// documentsAt reads the document, or the elliptical list of documents, at token i.
func (s *scan) documentsAt(i, limit int) []*document {
	end, row := s.w.Longest(lexicon.KindDocumentType, i, limit)
	if end == i {
		if s.number(i) && !s.number(i-1) {
			if to, symbol, number, ok := s.symbolAt(i, limit); ok {
				d := &document{from: i, to: to, symbol: symbol, number: number, typ: s.typeOf(symbol), rule: "documents.symbol-alone"}
				s.documentTail(d, limit)
				return []*document{d}
			}
		}
		return nil
	}
	typ := s.lex.DocumentTypes[row].Type
	if end-i == 1 && s.toks[i].AllUpper && !s.number(end) { // 'NQ 18', 'QĐ 87-QĐ/TW'
		return nil
	}
	at := end
	if typ == "Văn bản" && !s.is(end, "số") || typ == "Đề cương" && !s.is(end, `"`) {
		return nil
	}
	numbered := false
	if s.is(at, "mang", "số") {
		at++
	}
	for s.oneOf(at, "số", ":") || s.is(at, "qđ") || s.is(at, "nq") {
		numbered = true
		at++
	}
	if s.number(at) {
		if found := s.numberedDocuments(i, at, limit, typ, numbered); found != nil {
			return found
		}
		return nil
	}
	if d := s.meetingDocument(i, end, limit, typ); d != nil {
		return d
	}
	if d := s.quotedDocument(i, end, limit, typ); d != nil {
		return d
	}
	if d := s.issuedDocument(i, end, limit, typ); d != nil {
		return d
	}
	return s.namedDocument(i, end, limit, typ)
}

// numberedDocuments reads 'số 18-NQ/TW', 'số 18, 19-NQ/TW', '57, 59, 66 và 68', '05'.
func (s *scan) numberedDocuments(i, at, limit int, typ string, numbered bool) []*document {
	if to, symbol, number, ok := s.symbolBehind(at, limit); ok {
		if typ == "Luật" && !s.toks[i].Upper {
			typ = s.typeOf(symbol) // 'Thông báo kết luật số 19-TB/TW': a misprint for 'kết luận'
		}
		d := &document{from: i, to: to, typ: typ, symbol: symbol, number: number, rule: "documents.type-and-symbol"}
		s.documentTail(d, limit)
		return []*document{d}
	}
	// papers leave out the issuer's code: 'Nghị định 178/2024'
	if year := at + 2; s.is(at+1, "/") && s.glued(at+1) && s.number(year) && s.glued(year) && s.digits(year) == 4 && s.value(year) > 1944 && s.value(year) < 2100 &&
		(s.toks[i].Upper || numbered) && numberedTypes[typ] && !(s.oneOf(year+1, "/", "-") && s.glued(year+1)) {
		d := &document{from: i, to: year + 1, typ: typ, number: s.text(at, at+1), year: s.text(year, year+1), rule: "documents.type-and-number"}
		s.documentTail(d, limit)
		return []*document{d}
	}
	// a list: the last symbol supplies the suffix to all
	type item struct{ at int }
	items := []item{{at}}
	j := at + 1
	suffix := ""
	for s.oneOf(j, ",", "và") {
		k := j + 1
		if s.is(k, "số") && numbered { // 'số 217, số 218'
			k++
		}
		if !s.number(k) || s.digits(k) > 4 {
			break
		}
		if to, symbol, number, ok := s.symbolAt(k, limit); ok {
			suffix = strings.TrimPrefix(symbol, number)
			items = append(items, item{k})
			j = to
			break
		}
		items = append(items, item{k})
		j = k + 1
	}
	if !s.bareNumber(i, at, j, numbered, typ) {
		return nil
	}
	if len(items) > 1 && suffix == "" && !(s.toks[i].Upper || numbered) {
		items, j = items[:1], at+1
	}
	var out []*document
	for _, it := range items {
		number := s.text(it.at, it.at+1)
		d := &document{from: i, to: j, typ: typ, number: number, rule: "documents.type-and-number"}
		if len(items) > 1 {
			d.rule = "documents.elliptical-list"
		}
		if suffix != "" {
			d.symbol = number + suffix
		}
		s.documentTail(d, limit)
		out = append(out, d)
	}
	return out
}

// bareNumber decides whether a number behind a type word counts the document ('Chỉ thị 05') or things ('quy định 2 tiêu chí').
func (s *scan) bareNumber(i, at, end int, numbered bool, typ string) bool {
	if s.digits(at) > 4 || s.digits(at) == 4 && s.value(at) > 1990 && s.value(at) < 2100 && !numbered {
		return false
	}
	if s.oneOf(at+1, "/", ".", "%") && s.glued(at+1) && s.number(at+2) {
		return false
	}
	if s.oneOf(at+1, "-") && s.number(at+2) {
		return false
	}
	if s.oneOf(end, "năm", "tháng", "ngày") && !s.is(end, "ngày") {
		return false
	}
	if numbered {
		return true
	}
	if s.toks[i].Upper && s.digits(at) > 1 && numberedTypes[typ] && i > s.sentenceOf(i).From && s.word(end) && !s.upper(end) && !s.w.Starts(lexicon.KindCounted, end, end+3) {
		return true
	}
	next := s.key(end)
	switch next {
	case "", ",", ";", ".", ")", ":", "của", "về", "ngày", "khóa", "(", "và", "là", "đã", "có", "trên", "tại", "cho", "đối", "với", "được", "gắn", "ở", "vừa", "để", "do", "nhằm", "trong", "theo", "đạt", "này", "thực", "đến", "\"", "-", "cũng", "đề", "nêu":
	default:
		return false
	}
	if typ == "Kế hoạch" || typ == "Chương trình" || typ == "Đề án" || typ == "Báo cáo" || typ == "Thông báo" || typ == "Hướng dẫn" {
		return s.toks[i].Upper && s.oneOf(end, "của", "về", "ngày")
	}
	return s.toks[i].Upper || s.digits(at) > 1
}

// numberedTypes are the types of documents that papers call by the bare number, and that count nothing when they are written
// with a capital within a sentence.
var numberedTypes = map[string]bool{"Nghị quyết": true, "Chỉ thị": true, "Quyết định": true, "Nghị định": true, "Thông tư": true, "Kết luận": true, "Quy định": true}

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
			text := s.text(k, k+1)
			next := k + 1
			// 'T.Ư', 'T.W'
			if s.is(k, "t") && s.is(k+1, ".") && s.glued(k+1) && s.oneOf(k+2, "ư", "w", "u") && s.glued(k+2) {
				text, next = "TW", k+3
			}
			if f := strings.ToUpper(text); f == "TƯ" || f == "TW" {
				text = "TW"
			}
			if text == "Ctr" || text == "CTR" {
				text = "CTr"
			}
			b.WriteString(separator + text)
			codes++
			j = next
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
	if letters > 12 || capitals == 0 {
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

// meetingDocument reads what is named by the meeting that adopted it: 'Nghị quyết Trung ương 4 (khóa XI, XII)',
// 'Nghị quyết Đại hội XIII của Đảng'. One name may stand for several documents.
func (s *scan) meetingDocument(i, end, limit int, typ string) []*document {
	if typ != "Nghị quyết" && typ != "Kết luận" && typ != "Quy định" {
		return nil
	}
	at := end
	for s.oneOf(at, "của", "các") {
		at++
	}
	if !s.toks[i].Upper && (at > end || s.is(i-2, "phát", "biểu")) {
		return nil
	}
	meetings := s.meetingsAt(at, limit, true)
	if len(meetings) == 0 {
		return nil
	}
	var out []*document
	for _, m := range meetings {
		if m.ordinal == 0 || m.series == "session" {
			return nil
		}
		name := s.clean(i, m.to)
		if len(meetings) > 1 {
			name = typ + " " + strings.TrimPrefix(m.name, "Hội nghị ")
		}
		d := &document{from: i, to: m.to, typ: typ, adopted: m, name: name, term: m.term, rule: "documents.named-by-meeting"}
		s.documentTail(d, limit)
		out = append(out, d)
	}
	return out
}

// titled are the types whose documents are also named by a title in quotes: those of plans and schemes may be drafts.
var titled = map[string]bool{"Chỉ thị": true, "Nghị quyết": true, "Quy chế": true, "Quy định": true, "Kết luận": true, "Đề cương": true, "Hướng dẫn": true}

// quotedDocument reads a document named by its title alone: 'Chỉ thị “Cấy lúa thẳng hàng”'.
func (s *scan) quotedDocument(i, end, limit int, typ string) []*document {
	at := end
	for at < end+2 && s.word(at) && !s.upper(at) && !s.is(at, "về") { // 'Chỉ thị lịch sử “...”'
		at++
	}
	if !titled[typ] || !s.toks[i].Upper || !s.is(at, `"`) || s.glued(at) || !s.upper(at+1) || s.is(i-1, "thảo") {
		return nil
	}
	to := s.subjectEnd(at, limit)
	if to-at < 5 || to >= limit || !s.is(to-1, `"`) {
		return nil
	}
	d := &document{from: i, to: to, typ: typ, subject: [2]int{at, to}, name: typ + " " + s.clean(at, to), rule: "documents.named"}
	s.documentTail(d, limit)
	return []*document{d}
}

// issuedDocument reads a document named by issuer and subject: 'Chỉ thị của Ban Bí thư về phong trào làm vườn'.
func (s *scan) issuedDocument(i, end, limit int, typ string) []*document {
	if !titled[typ] || !s.toks[i].Upper || !s.is(end, "của") || s.is(i-1, "thảo") || s.oneOf(i-1, "các", "những", "nhiều") {
		return nil
	}
	o := s.bodyStarting(end + 1)
	if o == nil || o.generic || !s.is(o.to, "về") {
		return nil
	}
	to := s.subjectEnd(o.to+1, limit)
	if to-o.to < 5 {
		return nil
	}
	return []*document{{from: i, to: to, tail: to, typ: typ, issuer: o, subject: [2]int{o.to + 1, to}, name: s.clean(i, to), rule: "documents.named"}}
}

// namedDocument reads documents known by name alone.
func (s *scan) namedDocument(i, end, limit int, typ string) []*document {
	d := &document{from: i, typ: typ, rule: "documents.named"}
	switch typ {
	case "Điều lệ":
		if !s.is(end, "đảng") || !s.toks[i].Upper {
			return nil
		}
		d.to = end + 1
	case "Hiến pháp":
		if !s.toks[i].Upper {
			return nil
		}
		d.to = end
		if s.is(end, "năm") && s.number(end+1) {
			d.to = end + 2
		} else if s.number(end) && s.digits(end) == 4 {
			d.to = end + 1
		} else {
			return nil
		}
	case "Luật", "Bộ luật", "Pháp lệnh":
		known, _ := s.w.Longest(lexicon.KindLaw, end, limit) // papers print 'Luật đất đai' too
		if !s.toks[i].Upper || !s.upper(end) && known == end || !s.same(end) {
			return nil
		}
		to := max(known, s.field(end, limit, false))
		if s.is(end, "ban", "hành", "văn", "bản") { // 'ban hành' ends other names
			to = end + 4
			for to < limit && to-end < 8 && s.word(to) && !s.boundary(to, limit) {
				to++
			}
		}
		if to == end || known == end && s.knownOrganization(end, limit) != nil {
			return nil
		}
		d.to, d.name = to, s.clean(i, to)
		if s.numberedLaw(d, limit) {
			s.documentTail(d, limit)
			return []*document{d}
		}
	case "Quy chế", "Quy định":
		if s.is(end, "về") && s.toks[i].Upper {
			// 'Quy chế về B, ban hành kèm theo Quyết định số C'
			for k := end + 1; k+4 < limit && k < end+40; k++ {
				if s.is(k, "ban", "hành", "kèm", "theo") {
					to := k
					if s.is(k-1, ",") {
						to--
					}
					return []*document{{from: i, to: to, tail: to, typ: typ, subject: [2]int{end + 1, to}, name: s.clean(i, to), rule: "documents.named"}}
				}
				if s.oneOf(k, ".", ";", `"`) {
					break
				}
			}
		}
		if at := end; typ == "Quy định" {
			if s.is(at, "về") {
				at++
			}
			if s.is(at, "những", "điều", "đảng", "viên", "không", "được", "làm") {
				d.to, d.name = at+7, "Quy định những điều đảng viên không được làm"
				break
			}
		}
		if !s.toks[i].Upper || !s.word(end) || s.oneOf(end, "của", "và", "này", "đã", "trên", "về", "số", "tại", "cụ") || typ == "Quy định" {
			return s.aboutDocument(i, end, limit, typ)
		}
		to := end
		for to < limit && to-i < 24 && !s.punctuation(to) && !s.oneOf(to, "tại", "theo", "và") || to < limit && s.oneOf(to, "và", ",") && to-i < 24 && s.goesOn(to, limit) {
			to++
		}
		d.to = to
	default:
		return s.aboutDocument(i, end, limit, typ)
	}
	if d.name == "" {
		d.name = s.clean(i, d.to)
	}
	s.documentTail(d, limit)
	return []*document{d}
}

// numberedLaw reads on to the symbol of a law, which shows where its name ends: 'Luật Khám bệnh, chữa bệnh số 15/2023/QH15'.
func (s *scan) numberedLaw(d *document, limit int) bool {
	k := d.to
	for k < limit && k-d.to < 9 && (s.word(k) && !s.upper(k) || s.is(k, ",")) && s.same(k) && !s.is(k, "số") {
		k++
	}
	if !s.is(k, "số") {
		return false
	}
	end, symbol, number, ok := s.symbolAt(k+1, limit)
	if !ok {
		return false
	}
	d.name, d.to, d.symbol, d.number = s.clean(d.from, k), end, symbol, number
	return true
}

// goesOn lets 'và' and commas stand inside of a name.
func (s *scan) goesOn(at, limit int) bool {
	if s.is(at, "và") {
		return s.word(at+1) && !s.w.Starts(lexicon.KindDocumentType, at+1, limit) || s.knownOrganization(at+1, limit) != nil
	}
	return s.knownOrganization(at+1, limit) != nil
}

// aboutDocument reads a document named by what it is about: 'Nghị quyết về hoàn thiện ...' passed by a meeting.
func (s *scan) aboutDocument(i, end, limit int, typ string) []*document {
	if typ != "Nghị quyết" || !s.toks[i].Upper || !s.is(end, "về") || s.sentenceOf(i).To-end < 4 {
		return nil
	}
	if s.oneOf(i-1, "dự", "thảo") || s.is(i-2, "dự", "thảo") {
		return nil
	}
	d := &document{from: i, typ: typ, rule: "documents.named-by-subject"}
	d.to = s.subjectEnd(end+1, limit)
	d.subject = [2]int{end + 1, d.to}
	d.tail = d.to
	d.name = s.clean(i, d.to)
	return []*document{d}
}

// documentTail reads date, issuer, plenum, term and subject behind a document, in any order that the genre prints.
func (s *scan) documentTail(d *document, limit int) {
	at := d.to
	d.tail = at
	for step := 0; step < 8 && at < limit; step++ {
		from := at
		k := at
		for s.oneOf(k, ",", "(") && k-at < 2 {
			k++
		}
		if d.issued == nil {
			if x := s.dateAt(k, limit); x != nil && x.year != 0 && x.endDay == 0 && (s.is(k, "ngày") || k > at || s.is(at, "ngày")) {
				d.issued = x
				at = x.to
				if s.is(at, ")") {
					at++
				}
				d.tail = at
				continue
			}
		}
		if terms, to := s.termAt(at, limit); to > at {
			if d.term == "" {
				d.term = terms[0]
			}
			at, d.tail = to, to
			continue
		}
		if k = at; s.is(k, ",") {
			k++
		}
		if s.oneOf(k, "của", "tại") || s.is(k, "do") {
			if d.adopted == nil {
				if ms := s.meetingsAt(k+1, limit, true); len(ms) == 1 && ms[0].ordinal > 0 {
					d.adopted = ms[0]
					if d.term == "" {
						d.term = ms[0].term
					}
					at, d.tail = ms[0].to, ms[0].to
					continue
				}
			}
			if d.issuer == nil && !s.is(k, "tại") {
				if o := s.bodyStarting(k + 1); o != nil {
					to := o.to
					if s.is(k, "do") {
						if s.is(to, "này") {
							to++
						}
						if s.is(to, "ký") {
							to++
						}
						if !s.is(to, "ban", "hành") {
							break
						}
						to += 2
					}
					d.issuer = o
					at, d.tail = to, to
					continue
				}
			}
		}
		if s.is(at, "(") && d.issuer == nil && s.is(at+1, "của") {
			if o := s.bodyStarting(at + 2); o != nil && s.is(o.to, ")") {
				d.issuer, at = o, o.to+1
				d.tail = at
				continue
			}
		}
		if d.subject[1] == 0 {
			if s.is(at, ",") && (s.is(at+1, "về") || s.is(at+1, `"`)) {
				at++
			}
			if s.is(at, "về") || s.is(at, `"`) && !s.glued(at) { // a glued mark closes a quote
				start := at
				if s.is(at, "về") {
					start++
					if s.is(start, "việc") {
						start++
					}
				}
				end := s.subjectEnd(start, limit)
				if end > start {
					d.subject = [2]int{start, end}
					at, d.tail = end, end
				}
				break
			}
		}
		if at == from {
			break
		}
	}
}

// bodyStarting is the organisation mention at token i.
func (s *scan) bodyStarting(i int) *organization {
	if i < 0 || i >= len(s.bodyAt) || s.bodyAt[i] == 0 {
		return nil
	}
	return s.bodies[s.bodyAt[i]-1]
}

// subjectEnd is where the title of a document ends: at its closing quote, or before the clause that follows.
func (s *scan) subjectEnd(from, limit int) int {
	if s.is(from, `"`) {
		for j := from + 1; j < limit && j-from < 150; j++ {
			if s.is(j, `"`) && (s.glued(j) || j+1 >= limit || !s.glued(j+1)) {
				return j + 1
			}
		}
		return limit
	}
	quoted := false
	for j := from; j < limit; j++ {
		if s.is(j, `"`) {
			quoted = !quoted
		}
		if quoted {
			continue
		}
		if j-from > 90 {
			return j
		}
		if s.is(j, ".") || s.is(j, ";") || s.is(j, ":") {
			return j // titles have semicolons too, but what a reader may lose is less than what would be invented
		}
		if s.is(j, ",") && (s.bodyStarting(j+1) != nil && !s.is(j-1, "đảng") || s.is(j+1, "gắn", "với") || s.oneOf(j+1, "đồng")) {
			return j
		}
		if s.oneOf(j, "và", ",") && s.upper(j+1) {
			if end, _ := s.w.Longest(lexicon.KindDocumentType, j+1, limit); end > j+1 && (s.is(j, "và") || s.number(end) || s.is(end, "số") || s.is(end, "trung", "ương") || s.w.Starts(lexicon.KindMeetingHead, end, limit)) {
				return j // another document; not 'sửa đổi Điều lệ, Cương lĩnh'
			}
		}
		if j > from && s.clauseStarts(j, limit) || s.oneOf(j, ",", "(") && s.is(j+1, "ban", "hành", "kèm") || s.is(j, "là") && s.number(j+1) {
			return j
		}
		if j > from+1 && s.w.Starts(lexicon.KindPredicate, j, limit) {
			if s.is(j-1, ",") {
				return j - 1
			}
			return j
		}
		if s.is(j, ",") && s.is(j+1, "tại") && (s.w.Starts(lexicon.KindUnit, j+2, limit) || s.w.Starts(lexicon.KindPlace, j+2, limit)) {
			return j
		}
	}
	return limit
}

// clauseStarts reports whether somebody does something at token j, so that a title has ended before: 'Nghị quyết về nông
// thôn | Chủ tịch Quốc hội đề nghị', 'về đô thị | và Quốc hội thông qua', '| , nhiều nơi đã làm'.
func (s *scan) clauseStarts(j, limit int) bool {
	k := j
	if s.oneOf(j, "và", ",") {
		k++
		if s.is(j, ",") && s.oneOf(k, "nhiều", "hầu") {
			return true
		}
	} else if s.oneOf(j-1, "của", "với", "cho", "do", "để", "đối", "về", "tại") {
		return false
	}
	end := k
	switch t := s.titleStarting(k); {
	case t != nil:
		end = t.to
	case k > j:
		if o := s.bodyStarting(k); o != nil {
			end = o.to
		}
	}
	return end > k && end < limit && (s.w.Starts(lexicon.KindSpeak, end, limit) || s.w.Starts(lexicon.KindPredicate, end, limit) || s.oneOf(end, "đã", "phải", "sẽ", "cần") || s.is(end, "thông", "qua") || s.is(end, "ban", "hành"))
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
		if p := known.names[foldText(d.name)]; p != nil { // 'Luật Đất đai số 31/2024/QH15', and elsewhere 'Luật Đất đai'
			p.add(d)
			continue
		}
		join("="+foldText(d.name), d)
	}
	return papers
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
				if t := s.titleStarting(i); t != nil && t.body != nil && !t.body.bare && t.body.canonical != "Chính phủ" {
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
		case s.is(k-2, "thông", "qua") && (strings.Contains(d.symbol, "/QH") || d.typ == "Luật" || d.typ == "Bộ luật"): // 'Quốc hội thông qua Luật A'
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
		if o == nil {
			continue
		}
		from := o.from
		if t := s.titleBefore(k); t != nil && t.body == o || t != nil && t.to == o.to && t.from < o.from {
			if o.canonical == "Chính phủ" && !strings.HasSuffix(d.symbol, "-CP") {
				continue // the Prime Minister's own
			}
			from = t.from
		}
		d.issuer, d.issuedFrom = o, o.from
		for _, at := range []int{from, from - 1} {
			if x := s.dateEnding(at); d.issued == nil && x != nil && x.complete() && x.endDay == 0 && (at == from || s.is(at, ",")) {
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
