package extract

import (
	"slices"
	"sort"

	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// How documents bear on each other: what carries out, continues, amends or replaces what.

// relations reads how documents bear on each other.
func (w *writer) relations(papers []*paper) {
	var mentions []*document
	for _, p := range papers {
		mentions = append(mentions, p.mentions...)
	}
	sort.SliceStable(mentions, func(i, j int) bool { return mentions[i].from < mentions[j].from })
	add := func(source, target *document, typ, rule string, from, to int) {
		a, b := w.paperID[source.entity], w.paperID[target.entity]
		if a == b || a == "" || b == "" {
			return
		}
		f := w.document(a)
		r := facts.DocumentRelation{Type: typ, Target: b}
		if !slices.Contains(f.Relations, r) {
			f.Relations = append(f.Relations, r)
		}
		w.quote(facts.Evidence{Relation: facts.Relation, Subject: a, Object: b, Value: typ, Rule: rule, Certainty: facts.Stated}, from, to)
	}
	for i, d := range mentions {
		// inside of the subject: 'Kế hoạch A về thực hiện Kết luận B'
		for j := i + 1; j < len(mentions) && mentions[j].from < max(d.subject[1], d.to); j++ {
			if mentions[j].from < d.subject[0] || d.subject[1] == 0 {
				continue
			}
			if typ := w.wording(d.subject[0], mentions[j].from); typ != "" {
				add(d, mentions[j], typ, "relations.subject-names-target", d.from, mentions[j].to)
			}
			break
		}
		// behind: 'A thay thế B', 'A sửa đổi, bổ sung B'
		if i+1 < len(mentions) {
			n := mentions[i+1]
			if gap := n.from - d.tail; gap > 0 && gap <= 12 && w.sentenceOf(d.from).To > n.from {
				for k := d.to; k < n.from; k++ {
					if w.is(k, "quy", "định", "chi", "tiết") || w.is(k, "hướng", "dẫn", "thi", "hành") || w.is(k, "hướng", "dẫn", "thực", "hiện") {
						add(d, n, "IMPLEMENTS", "relations.subject-names-target", d.from, n.to)
						break
					}
				}
			}
			at := d.tail
			for w.oneOf(at, ",", "để", "đã", "nhằm", "về") || w.is(at, "việc") && at > d.tail {
				at++
			}
			if gap := n.from - at; gap > 0 && gap <= 14 && (w.is(at, "sửa", "đổi") && !w.inYear(at, n.from) || w.is(at, "bổ", "sung") && w.is(at+2, "một", "số", "điều")) && w.sentenceOf(d.from).To > n.from { // 'A sửa đổi, bổ sung một số điều của B'
				add(d, n, "AMENDS", "relations.amends", d.from, n.to)
			} else if w.is(at, "tiếp", "tục", "thực", "hiện") && n.from <= at+5 {
				add(d, n, "CONTINUES", "relations.subject-names-target", d.from, n.to)
			} else if w.carriesOut(d.tail, n.from) {
				add(d, n, "IMPLEMENTS", "relations.subject-names-target", d.from, n.to) // 'Kế hoạch A để tổ chức thực hiện B'
			} else if gap := n.from - d.tail; gap > 0 && gap <= 6 && w.sentenceOf(d.from).To > n.from {
				// 'Kế hoạch A của X thực hiện B', 'Văn bản A giao nhiệm vụ thực hiện B'
				if k := n.from - 2; (w.is(k, "thực", "hiện") || w.is(k, "triển", "khai")) && (k == d.tail || k == d.tail+1 && w.oneOf(d.tail, "về", "để", "nhằm") || k == d.tail+3 && w.is(d.tail, "giao", "nhiệm", "vụ")) {
					add(d, n, "IMPLEMENTS", "relations.subject-names-target", d.from, n.to)
				}
				for k := d.tail; k < n.from; k++ {
					switch {
					case w.is(k, "thay", "thế"), w.is(k, "để", "thay"), w.is(k, "thay", "cho"):
						source := d
						for j := i - 1; j >= 0 && d.typ != n.typ && mentions[j].from >= w.sentenceOf(n.from).From; j-- {
							if mentions[j].typ == n.typ { // 'Kế hoạch A nhằm triển khai Nghị quyết B, thay thế Kế hoạch C'
								source = mentions[j]
								break
							}
						}
						add(source, n, "REPLACES", "relations.replaces", source.from, n.to)
					case w.is(k, "sửa", "đổi") && !w.is(k-1, "(") && !w.inYear(k, n.from): // 'Luật X (sửa đổi), Luật Y'
						add(d, n, "AMENDS", "relations.amends", d.from, n.to)
					}
				}
			}
		}
	}
	w.implementedInSentence(mentions, add)
	var source *document         // of the change before, whose list may go on
	for i, n := range mentions { // 'Quyết định này thay thế Quyết định B và Quyết định C'
		k, typ, rule := w.changing(n.from)
		if source != nil && i > 0 && mentions[i-1].typ == n.typ && mentions[i-1].tail == n.from-1 && w.oneOf(n.from-1, "và", ",") {
			_, typ, rule = w.changing(w.firstOfList(mentions[:i]))
			add(source, n, typ, rule, w.sentenceOf(n.from).From, n.to)
			continue
		}
		source = nil
		if typ == "" {
			continue
		}
		if source = w.thisDocument(mentions[:i], k); source == nil {
			source = w.changedBy(mentions[:i], k, n)
		}
		if source != nil {
			add(source, n, typ, rule, w.sentenceOf(n.from).From, n.to)
		}
	}
	for i, d := range mentions { // 'Kế hoạch số A thực hiện Nghị quyết.': the one that the article calls so
		at := d.tail
		if w.oneOf(at, ",", "để", "về", "nhằm") {
			at++
		}
		if target := w.calledBefore(mentions[:i], at); target != nil && d.symbol != "" && target.typ != d.typ {
			add(d, target, "IMPLEMENTS", "relations.subject-names-target", d.from, at)
		}
	}
}

// firstOfList is where the list of documents starts that ends with the last of them: 'thay thế | A, B và C'.
func (w *writer) firstOfList(before []*document) int {
	i := len(before) - 1
	for i > 0 && before[i-1].typ == before[i].typ && before[i-1].tail == before[i].from-1 && w.oneOf(before[i].from-1, "và", ",") {
		i--
	}
	return before[i].from
}

// inYear reports whether a law was amended before: 'A, sửa đổi, bổ sung | năm 2021 | và B'.
func (w *writer) inYear(from, to int) bool {
	for k := from; k < to-1; k++ {
		if w.is(k, "năm") && w.number(k+1) {
			return true
		}
	}
	return false
}

// changing reads the words that a document is replaced or amended with, right before it, and where they start: '| sửa đổi, bổ sung một số điều của B'; typ is
// "" if there are none.
func (w *writer) changing(i int) (from int, typ, rule string) {
	k := i
	for w.oneOf(k-1, "cho", "một", "số", "điều", "của", ",", "bổ", "sung", "các", "nội", "dung") {
		k--
	}
	switch {
	case w.is(k-2, "thay", "thế"):
		return k - 2, "REPLACES", "relations.replaces"
	case w.is(k-2, "sửa", "đổi"):
		return k - 2, "AMENDS", "relations.amends"
	}
	return i, "", ""
}

// thisDocument is the document that '<type> này' right before token i stands for: the last one of that type; nil if there is none.
func (w *writer) thisDocument(before []*document, i int) *document {
	for k := w.sentenceOf(i).From; k < i-1; k++ {
		end, row := w.w.Longest(lexicon.KindDocumentType, k, i)
		if end == k || !w.is(end, "này") || end+1 < i-2 {
			continue
		}
		for j := len(before) - 1; j >= 0; j-- {
			if d := before[j]; d.to <= k && d.typ == w.lex.DocumentTypes[row].Type {
				return d
			}
		}
	}
	return nil
}

// changedBy is the document before the verb at token i, where nothing but what it is about stands between: 'A quy định về X | sửa đổi, bổ sung B'.
func (w *writer) changedBy(before []*document, i int, n *document) *document {
	const reach = 24 // tokens
	if len(before) == 0 {
		return nil
	}
	d := before[len(before)-1]
	if d.typ != n.typ || d.tail > i || i-d.tail > reach || w.sentenceOf(d.from).To <= n.from || w.is(i-1, "(") {
		return nil
	}
	for k := d.tail; k < i; k++ {
		if w.punctuation(k) && !w.is(k, "-") || w.bodyStarting(k) != nil || w.titleStarting(k) != nil || w.nameStarts(k) || w.oneOf(k, "đề", "để", "sẽ", "cần", "phải", "nghị") {
			return nil
		}
	}
	return d
}

// carriesOut reports whether a range says of a document before it that it is there to carry out the one behind it.
func (w *writer) carriesOut(from, to int) bool {
	const longest = 8 // words
	if to <= from || to-from > longest {
		return false
	}
	carries := false
	for k := from; k < to; k++ {
		if !w.oneOf(k, "để", "nhằm", "về", "việc", "tổ", "chức", "triển", "khai", "thực", "hiện", "cụ", "thể", "hóa", "quán", "triệt", "thi", "hành", "và", ",") {
			return false
		}
		carries = carries || w.is(k, "thực", "hiện") || w.is(k, "triển", "khai") || w.is(k, "cụ", "thể", "hóa") || w.is(k, "thi", "hành")
	}
	return carries
}

// wording is the relation that the words before a document state.
func (w *writer) wording(from, to int) string {
	typ := ""
	for k := from; k < to && k < from+24; k++ {
		switch {
		case w.is(k, "gắn", "với"), w.is(k, "gắn", "kết"), w.is(k, "giám", "sát"), w.is(k, "kiểm", "tra"), w.is(k, "thanh", "tra"):
			return "" // 'về A gắn với thực hiện B' is about A, 'giám sát việc thực hiện B' about what others do
		case w.is(k, "sửa", "đổi"):
			return "AMENDS"
		case w.is(k, "thay", "thế"):
			return "REPLACES"
		case w.is(k, "thi", "hành") && k == to-2: // 'về thi hành Điều lệ Đảng'
			return "IMPLEMENTS"
		case w.is(k, "sơ", "kết"), w.is(k, "tổng", "kết"):
			return "SUMMARISES"
		case w.is(k, "tiếp", "tục", "thực", "hiện"), w.is(k, "tiếp", "tục", "triển", "khai"):
			return "CONTINUES"
		case w.is(k, "thực", "hiện"), w.is(k, "triển", "khai"), w.is(k, "cụ", "thể", "hóa"), w.is(k, "hướng", "dẫn", "thi", "hành"), w.is(k, "quy", "định", "chi", "tiết"):
			typ = "IMPLEMENTS"
		}
		if typ != "" && to-k <= 8 {
			return typ
		}
	}
	return typ
}

// implementing reports whether a sentence opens with the words that something is carried out, before the document at token to: 'Thực hiện B',
// 'Quán triệt nghiêm túc chỉ đạo của A tại B'.
func (w *writer) implementing(from, to int) bool {
	switch {
	case w.is(from, "thực", "hiện"), w.is(from, "triển", "khai"), w.is(from, "cụ", "thể", "hóa"), w.is(from, "quán", "triệt"):
		return to <= from+4 || to <= from+14 && w.oneOf(to-1, "tại", "trong", "theo")
	}
	return false
}

// implementedInSentence reads 'Thực hiện B và C, ORG đã ban hành A'.
func (w *writer) implementedInSentence(mentions []*document, add func(source, target *document, typ, rule string, from, to int)) {
	for i := 0; i < len(mentions); {
		sentence := w.sentenceOf(mentions[i].from)
		j := i
		for j < len(mentions) && mentions[j].from < sentence.To {
			j++
		}
		in := mentions[i:j]
		i = j
		called := w.calledBefore(mentions[:i-len(in)], sentence.From)
		if called == nil && (len(in) < 2 || !w.implementing(sentence.From, in[0].from)) {
			continue
		}
		from := sentence.From
		if called == nil {
			from = in[0].to
		}
		issued := -1
		for k := from; k < sentence.To; k++ {
			if w.is(k, "ban", "hành") {
				issued = k
				break
			}
		}
		if issued < 0 {
			continue
		}
		next := issued + 4 // where the next document of the list of those that were issued starts at the latest
		for _, source := range in {
			if source.from <= issued || source.from > next {
				continue
			}
			next = source.tail + 1
			if called != nil {
				add(source, called, "IMPLEMENTS", "relations.issued-to-implement", sentence.From, source.to)
				continue
			}
			for _, target := range in {
				if target.to <= issued && !w.says(target.from, issued, ";") {
					add(source, target, "IMPLEMENTS", "relations.issued-to-implement", sentence.From, source.to)
				}
			}
		}
	}
}

// calledBefore is the document that a sentence says to carry out by its type alone: 'Thực hiện Chỉ thị | này, X ban hành A', 'Triển khai Nghị quyết, ...'.
// It is the only one of its type so far; nil if there are others.
func (w *writer) calledBefore(before []*document, i int) *document {
	at := i
	if w.is(at, "để") {
		at++
	}
	switch {
	case w.is(at, "cụ", "thể", "hóa"):
		at += 3
	case w.is(at, "triển", "khai", "thực", "hiện"):
		at += 4
	case w.is(at, "thực", "hiện"), w.is(at, "triển", "khai"):
		at += 2
	default:
		return nil
	}
	end, row := w.w.Longest(lexicon.KindDocumentType, at, len(w.toks))
	if end == at {
		return nil
	}
	for at = end; w.oneOf(at, "này", "trên", "nói", "nêu", "đó"); at++ {
	}
	if !w.oneOf(at, ",", ".", ";") {
		return nil
	}
	var only *document
	for _, d := range before {
		if d.typ == w.lex.DocumentTypes[row].Type {
			if only != nil && only.entity != d.entity {
				return nil
			}
			only = d
		}
	}
	return only
}
