package extract

import (
	"strings"

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
	yearFor  bool // the year of issued is printed elsewhere
	issuer   *organization
	term     string
	subject  [2]int // token range, empty if none
	adopted  *meeting
	// issuedFrom is the token where an issuer in front starts, 0 if it stands behind.
	issuedFrom int
	name       string // for documents without symbol or number
	plain      string // the name of a law without the year or '(sửa đổi)' that the name prints, "" if it prints none
	listed     bool   // its issuer stands before a list of which it is part
	entity     *paper
	rule       string
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
				if typ := s.listedType(i, strings.TrimPrefix(symbol, number)); typ != "" {
					d.typ = typ
				}
				s.documentTail(d, limit)
				return []*document{d}
			}
		}
		return nil
	}
	typ := s.lex.DocumentTypes[row].Type
	if typ == "Lệnh" && s.oneOf(i-1, "tư", "hiệu", "khẩu", "mệnh") || typ == "Luật" && s.oneOf(i-1, "học", "khoa", "viện") {
		return nil // 'Bộ Tư lệnh 86', 'Trường Đại học Luật TP HCM'
	}
	if end-i == 1 && s.toks[i].AllUpper && !s.number(end) { // 'NQ 18', 'QĐ 87-QĐ/TW'
		return nil
	}
	at := end
	if plainPapers[typ] && !s.is(end, "số") || typ == "Đề cương" && !s.is(end, `"`) {
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
	if k := s.numberBehind(end, limit); k > end {
		if to, symbol, number, ok := s.symbolBehind(k, limit); ok {
			d := &document{from: i, to: to, typ: typ, symbol: symbol, number: number, rule: "documents.type-and-symbol"}
			s.documentTail(d, limit)
			return []*document{d}
		}
	}
	if d := s.amendingLaw(i, end, limit, typ); d != nil {
		return d
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

// listedType is the type of the document before token i in the same sentence, if what follows its number is the same: the type stands once
// in front of the list in 'các Quy định: số 89-QĐ/TW ...; số 214-QĐ/TW'. "" if there is none.
func (s *scan) listedType(i int, code string) string {
	if len(s.documents) == 0 {
		return ""
	}
	last := s.documents[len(s.documents)-1]
	if last.from < s.sentenceOf(i).From || strings.TrimPrefix(last.symbol, last.number) != code {
		return ""
	}
	return last.typ
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
	if s.is(end, "ban", "hành") && s.digits(at) > 1 {
		return true // 'kết luận 127 ban hành ngày 28/2'
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

// plainPapers are types whose words mean much else where no 'số' stands behind them: 'đã quyết nghị: 1- ...'.
var plainPapers = map[string]bool{"Văn bản": true, "Quyết nghị": true, "Biên bản": true, "Giấy phép": true, "Giấy mời": true}

// numberedTypes are the types of documents that papers call by the bare number, and that count nothing when they are written
// with a capital within a sentence.
var numberedTypes = map[string]bool{"Nghị quyết": true, "Chỉ thị": true, "Quyết định": true, "Nghị định": true, "Thông tư": true, "Kết luận": true, "Quy định": true}

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
		if m.ordinal == 0 && !(m.years != "" && m.named && !s.ofNoPlace(m)) || m.series == "session" { // 'Nghị quyết Đại hội Đảng bộ tỉnh X nhiệm kỳ 2020-2025'
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

// ofNoPlace reports whether the place of a congress is left out before its term: 'Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025'. It is as often
// named by its number, and would be there twice.
func (s *scan) ofNoPlace(m *meeting) bool {
	for k := m.from + 1; k < m.to; k++ {
		if s.is(k, "nhiệm", "kỳ") || s.is(k, ",") {
			return s.oneOf(k-1, "tỉnh", "huyện", "quận", "phố", "xã", "phường", "bộ")
		}
	}
	return false
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
		o := s.bodyStarting(end)
		switch {
		case !s.toks[i].Upper || !s.same(end):
			return nil
		case s.is(end, "đảng"):
			if d.to, d.name = end+1, s.clean(i, end+1); o != nil && o.canonical == "Đảng Cộng sản Việt Nam" {
				d.to = o.to
			}
		case o != nil && o.kind == "MASS_ORGANIZATION" && !o.bare && !o.generic: // 'Điều lệ Công đoàn Việt Nam'
			d.to = o.to
		default:
			return nil
		}
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
		if !s.toks[i].Upper || !s.upper(end) && known == end || !s.same(end) || known == end && s.w.Starts(lexicon.KindUnit, end, limit) {
			return nil // 'Trường đại học (ĐH) Luật TP X' is none
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
		if to = s.versionEnd(d.to, limit); to > d.to {
			d.plain, d.to = d.name, to
			d.name = s.clean(i, to)
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
		if typ == "Quy chế" && s.is(end, "hoạt", "động") && s.draftBefore(i) {
			return nil
		}
		if !s.toks[i].Upper || !s.word(end) || s.oneOf(end, "của", "và", "này", "đã", "trên", "về", "số", "tại", "cụ", "căn", "được", "nêu", "gồm", "có", "quy") || typ == "Quy định" {
			return s.aboutDocument(i, end, limit, typ)
		}
		to := end
		for to < limit && to-i < 24 && !s.punctuation(to) && !s.oneOf(to, "tại", "theo", "và") && !s.is(to, "trên", "địa", "bàn") || to < limit && s.oneOf(to, "và", ",") && to-i < 24 && s.goesOn(to, limit) {
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

// numberBehind is the number of a document behind the words that say what it does: 'Quyết định | khởi tố vụ án số 45/QĐ-ĐTTH'; i if there is none.
func (s *scan) numberBehind(i, limit int) int {
	const longest = 8 // words
	for k := i; k < limit && k <= i+longest && s.word(k) && !s.upper(k) && s.same(k); k++ {
		if s.is(k, "số") && s.number(k+1) && k > i {
			return k + 1
		}
		if s.oneOf(k, "của", "theo", "và", "tại") || s.w.Starts(lexicon.KindDocumentType, k, limit) {
			return i
		}
	}
	return i
}

// amendingLaw reads a law that is named by those that it amends, which follow on it: 'Luật sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C'. One
// that is still to be passed is none.
func (s *scan) amendingLaw(i, end, limit int, typ string) []*document {
	if typ != "Luật" && typ != "Pháp lệnh" || !s.toks[i].Upper || !s.is(end, "sửa", "đổi") || s.is(i-2, "dự", "án") || s.is(i-2, "dự", "thảo") || s.is(i-2, "xây", "dựng") {
		return nil
	}
	at := end + 2
	for s.oneOf(at, ",", "bổ", "sung", "một", "số", "điều", "của", "các") {
		at++
	}
	var amended []*document
	for at < limit {
		next, row := s.w.Longest(lexicon.KindDocumentType, at, limit)
		if next == at || !laws[s.lex.DocumentTypes[row].Type] || !s.upper(at) {
			break
		}
		found := s.documentsAt(at, limit)
		if len(found) == 0 {
			break
		}
		amended = append(amended, found...)
		if at = found[0].to; !s.oneOf(at, ",", "và", ";") {
			break
		}
		at++
	}
	if len(amended) == 0 {
		return nil
	}
	to := amended[len(amended)-1].to
	d := &document{from: i, to: to, typ: typ, name: s.clean(i, to), subject: [2]int{end, to}, rule: "documents.named"}
	s.documentTail(d, limit)
	return append([]*document{d}, amended...)
}

// laws are the types of documents that are known by what they are about.
var laws = map[string]bool{"Luật": true, "Bộ luật": true, "Pháp lệnh": true}

// versionEnd is the end of what tells one law from another of its name at token i: 'năm 2013', '2015', '(sửa đổi)'; i if there is nothing.
func (s *scan) versionEnd(i, limit int) int {
	at := i
	switch {
	case s.is(at, "(", "sửa", "đổi", ")"):
		at += 4
	case s.is(at, "sửa", "đổi") && !s.is(at+2, ","):
		at += 2
	}
	year := at
	if s.is(year, "năm") {
		year++
	}
	if s.number(year) && s.digits(year) == 4 && s.value(year) > 1944 && s.value(year) < 2100 && year < limit && !s.oneOf(year+1, "/", "-") {
		return year + 1
	}
	return min(at, limit)
}

// draftBefore reports whether the words before token i say that a document is still to come: 'dự thảo ...', 'để X ban hành'.
func (s *scan) draftBefore(i int) bool {
	from := s.sentenceOf(i).From
	for k := i - 1; k >= from && k > i-12; k-- {
		if s.is(k, "dự", "thảo") || s.oneOf(k, "để", "sẽ") {
			return true
		}
	}
	return false
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
			if o, to := s.officer(k, limit); d.issuer == nil && o != nil {
				d.issuer, at, d.tail = o, to, to
				continue
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
		if o, to := s.passedBy(at); o != nil && d.issuer == nil {
			d.issuer, at, d.tail = o, to, to
			continue
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

// officer is the body whose head the words at token i say to have issued a document, and the end of them: '| của Chủ tịch UBND tỉnh X', '| do Thiếu
// tướng A, Giám đốc Công an tỉnh X ký'; nil if there is none. The Prime Minister signs in his own name.
func (s *scan) officer(i, limit int) (o *organization, to int) {
	t := s.titleStarting(i + 1)
	if s.is(i, "do") {
		const longest = 20 // tokens
		for to = i + 1; to < min(limit, i+longest) && !s.is(to, "ký"); to++ {
			if u := s.titleStarting(to); u != nil && u.rank != "MEMBER" && u.body != nil {
				t = u
			}
		}
		if !s.is(to, "ký") || s.is(to+1, "kết") {
			return nil, i
		}
		for to++; s.is(to, "ban", "hành"); {
			to += 2
		}
	} else if t != nil {
		to = t.to
	}
	if t == nil || !s.oneOf(i, "của", "do") || t.body == nil || t.body.canonical == "Chính phủ" || t.rank == "MEMBER" {
		return nil, i
	}
	return s.bodyStarting(t.body.from), to
}

// passedBy is the body that the words at token i say to have passed a document, and the end of them: '| vừa được Quốc hội thông qua'; nil if there is
// none.
func (s *scan) passedBy(i int) (o *organization, to int) {
	for s.oneOf(i, "đã", "vừa", "mới", "(") {
		i++
	}
	if !s.is(i, "được") {
		return nil, i
	}
	if o = s.bodyStarting(i + 1); o == nil {
		return nil, i
	}
	for to = s.beyondTerm(o.to); s.oneOf(to, "chính", "thức", "biểu", "quyết"); {
		to++
	}
	if !s.is(to, "thông", "qua") && !s.is(to, "ban", "hành") {
		return nil, i
	}
	return o, to + 2
}

// beyondTerm is the end of 'khóa IX' at token i, or i.
func (s *scan) beyondTerm(i int) int {
	_, to := s.termAt(i, len(s.toks))
	return max(i, to)
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
		if s.is(j, ".") && !s.shortened(j) || s.is(j, ";") || s.is(j, ":") {
			return j // titles have semicolons too, but what a reader may lose is less than what would be invented
		}
		if s.is(j, ",") && (s.bodyStarting(j+1) != nil && !s.is(j-1, "đảng") && !(s.number(j-1) && s.is(j-2, "thứ")) || s.is(j+1, "gắn", "với") || s.oneOf(j+1, "đồng")) {
			return j
		}
		if s.oneOf(j, "và", ",") && s.upper(j+1) {
			if end, _ := s.w.Longest(lexicon.KindDocumentType, j+1, limit); end > j+1 && (s.is(end, "về") || s.is(j, "và") || s.number(end) || s.is(end, "số") || s.is(end, "trung", "ương") || s.w.Starts(lexicon.KindMeetingHead, end, limit)) {
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

// actsAt reports whether a clause starts at token k whose subject is a common noun: 'các cấp đã ...', 'tỉnh vừa ...', 'thời gian qua ...'.
func (s *scan) actsAt(k, limit int) bool {
	if s.is(k, "thời", "gian", "qua") || s.is(k, "trong", "thời", "gian") || s.is(k, "những", "năm", "qua") {
		return true
	}
	if !s.oneOf(k, "các", "những", "mọi", "toàn", "tất", "cấp", "tỉnh", "huyện", "quận", "thành", "xã", "phường", "ngành", "hội", "đại", "cán", "địa", "đơn", "chúng") || s.upper(k) {
		return false
	}
	const longest = 8 // words of a subject
	for e := k + 1; e < min(limit, k+longest) && s.word(e) && !s.upper(e); e++ {
		if s.oneOf(e, "đã", "đang", "vừa", "luôn") {
			return true
		}
	}
	return false
}

// clauseStarts reports whether somebody does something at token j, so that a title has ended before: 'Nghị quyết về nông
// thôn | Chủ tịch Quốc hội đề nghị', 'về đô thị | và Quốc hội thông qua', '| , nhiều nơi đã làm'.
func (s *scan) clauseStarts(j, limit int) bool {
	k := j
	if s.oneOf(j, "và", ",") {
		k++
		if s.is(j, ",") && (s.oneOf(k, "nhiều", "hầu") || s.actsAt(k, limit)) {
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
