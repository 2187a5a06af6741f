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
			if gap := n.from - d.to; gap > 0 && gap <= 8 && d.tail <= n.from {
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
			if gap := n.from - at; gap > 0 && gap <= 14 && (w.is(at, "sửa", "đổi") || w.is(at, "bổ", "sung") && w.is(at+2, "một", "số", "điều")) && w.sentenceOf(d.from).To > n.from { // 'A sửa đổi, bổ sung một số điều của B'
				add(d, n, "AMENDS", "relations.amends", d.from, n.to)
			} else if w.is(at, "tiếp", "tục", "thực", "hiện") && n.from <= at+5 {
				add(d, n, "CONTINUES", "relations.subject-names-target", d.from, n.to)
			} else if w.carriesOut(d.tail, n.from) {
				add(d, n, "IMPLEMENTS", "relations.subject-names-target", d.from, n.to) // 'Kế hoạch A để tổ chức thực hiện B'
			} else if gap := n.from - d.tail; gap > 0 && gap <= 6 {
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
					case w.is(k, "sửa", "đổi") && !w.is(k-1, "("): // 'Luật X (sửa đổi), Luật Y'
						add(d, n, "AMENDS", "relations.amends", d.from, n.to)
					}
				}
			}
		}
	}
	w.implementedInSentence(mentions, add)
	for i, n := range mentions { // 'Quyết định này thay thế Quyết định B'
		from := w.sentenceOf(n.from).From
		end, row := w.w.Longest(lexicon.KindDocumentType, from, n.from)
		if end == from || !w.is(end, "này") {
			continue
		}
		k := n.from
		for w.oneOf(k-1, "cho", "một", "số", "điều", "của", ",", "bổ", "sung") {
			k--
		}
		typ, rule := "REPLACES", "relations.replaces"
		switch {
		case w.is(k-2, "thay", "thế"):
		case w.is(k-2, "sửa", "đổi"):
			typ, rule = "AMENDS", "relations.amends"
		default:
			continue
		}
		for j := i - 1; j >= 0; j-- {
			if d := mentions[j]; d.to <= from && d.typ == w.lex.DocumentTypes[row].Type {
				add(d, n, typ, rule, from, n.to)
				break
			}
		}
	}
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
		case w.is(k, "gắn", "với"), w.is(k, "gắn", "kết"):
			return "" // 'về A gắn với thực hiện B' is about A
		case w.is(k, "sửa", "đổi"):
			return "AMENDS"
		case w.is(k, "thay", "thế"):
			return "REPLACES"
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
		if len(in) < 2 || !w.implementing(sentence.From, in[0].from) {
			continue
		}
		issued := -1
		for k := in[0].to; k < sentence.To; k++ {
			if w.is(k, "ban", "hành") {
				issued = k
				break
			}
		}
		if issued < 0 {
			continue
		}
		for _, source := range in {
			if source.from > issued && source.from <= issued+4 {
				for _, target := range in {
					if target.to <= issued && !w.says(target.from, issued, ";") {
						add(source, target, "IMPLEMENTS", "relations.issued-to-implement", sentence.From, source.to)
					}
				}
			}
		}
	}
}
