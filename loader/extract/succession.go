package extract

import (
	"slices"

	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// succession is a body that took the place of others, with the tokens that say so.
type succession struct {
	body     *organization
	former   []*organization
	on       *date // nil if the text prints none
	rule     string
	from, to int
}

// successions reads which body followed which: 'X (nay là Y)', 'X, tiền thân là Y', 'đổi tên X thành Y', 'hợp nhất X và Y thành
// Z', 'Z được thành lập trên cơ sở sáp nhập X và Y', 'X sáp nhập vào Y'. What is only planned is left out.
func (s *scan) successions() []succession {
	var out []succession
	for i := 0; i < len(s.toks); i++ {
		if !s.w.Starts(lexicon.KindSuccession, i, len(s.toks)) {
			continue
		}
		var found *succession
		switch s.key(i) {
		case "nay":
			found = s.nowCalled(i)
		case "tiền", "trước":
			found = s.onceCalled(i)
		case "đổi":
			found = s.renamed(i)
		default:
			found = s.merged(i)
		}
		if found == nil || found.body == nil || s.planned(min(i, found.from)) || s.planned(i) {
			continue
		}
		found.former = slices.DeleteFunc(found.former, func(o *organization) bool { return o.key == found.body.key })
		if len(found.former) == 0 {
			continue
		}
		if s.is(found.to, ")") {
			found.to++
		}
		s.successionDate(found)
		out = append(out, *found)
		i = max(i, found.to-1)
	}
	return out
}

// nowCalled reads 'X (nay là Y)'; i is at 'nay'.
func (s *scan) nowCalled(i int) *succession {
	at := i + 1
	for s.oneOf(at, "là", "đổi", "tên", "thành") {
		at++
	}
	old, now := s.bodyEnding(s.unbracketed(i)), s.bodyStarting(at)
	if old == nil || now == nil {
		return nil
	}
	return &succession{body: now, former: []*organization{old}, rule: "succession.now-called", from: old.from, to: now.to}
}

// onceCalled reads 'Y (tiền thân là X)', 'Y, trước đây là X và Z'; i is at the words.
func (s *scan) onceCalled(i int) *succession {
	at := i
	for !s.is(at, "là") {
		at++
	}
	now := s.bodyEnding(s.unbracketed(i))
	old, to := s.bodiesFrom(at + 1)
	if now == nil || len(old) == 0 {
		return nil
	}
	return &succession{body: now, former: old, rule: "succession.once-called", from: now.from, to: to}
}

// renamed reads 'đổi tên X thành Y' and 'X [được] đổi tên thành Y'; i is at 'đổi'.
func (s *scan) renamed(i int) *succession {
	at := i + 2
	if s.is(at, "từ") {
		at++
	}
	old, from := s.bodyStarting(at), i
	if old != nil {
		at = old.to
	} else if old = s.bodyEnding(s.beforeVerb(i)); old != nil {
		from = old.from
	}
	now := s.bodyStarting(at + 1)
	if old == nil || now == nil || !s.is(at, "thành") {
		return nil
	}
	return &succession{body: now, former: []*organization{old}, rule: "succession.renamed", from: from, to: now.to}
}

// merged reads mergers; i is at 'sáp nhập' or 'hợp nhất'.
func (s *scan) merged(i int) *succession {
	at := i + 2
	if s.is(at, "giữa") {
		at++
	}
	old, to := s.bodiesFrom(at)
	switch before := s.beforeVerb(i); {
	case len(old) == 0 && s.oneOf(at, "vào", "về"): // 'X sáp nhập vào Y'
		x, y := s.bodyEnding(before), s.bodyStarting(at+1)
		if x == nil || y == nil {
			return nil
		}
		return &succession{body: y, former: []*organization{x}, rule: "succession.merged", from: x.from, to: y.to}
	case len(old) == 0 && s.is(at, "với"): // 'X hợp nhất với Y thành Z'
		x := s.bodyEnding(before)
		others, end := s.bodiesFrom(at + 1)
		z := s.bodyStarting(s.outcome(end))
		if x == nil || len(others) == 0 || z == nil {
			return nil
		}
		return &succession{body: z, former: append(others, x), rule: "succession.merged", from: x.from, to: z.to}
	case len(old) == 0:
		return nil
	case s.is(to, "vào") && s.bodyStarting(to+1) != nil: // 'sáp nhập X vào Y'
		y := s.bodyStarting(to + 1)
		return &succession{body: y, former: old, rule: "succession.merged", from: i, to: y.to}
	case s.bodyStarting(s.outcome(to)) != nil: // 'hợp nhất X và Y thành Z'
		z := s.bodyStarting(s.outcome(to))
		return &succession{body: z, former: old, rule: "succession.merged", from: i, to: z.to}
	}
	// 'Z được thành lập trên cơ sở sáp nhập X và Y', 'thành lập Z trên cơ sở ...'
	k := i
	if s.is(k-1, "việc") {
		k--
	}
	if !s.is(k-3, "trên", "cơ", "sở") {
		return nil
	}
	k -= 3
	if s.is(k-2, "thành", "lập") {
		k = s.beforeVerb(k - 2)
	}
	z := s.bodyEnding(k)
	if z == nil {
		return nil
	}
	return &succession{body: z, former: old, rule: "succession.merged", from: z.from, to: to}
}

// bodiesFrom reads bodies that stand one after another from token i: 'X, Y và Z'. to is the token behind the last.
func (s *scan) bodiesFrom(i int) (bodies []*organization, to int) {
	for o := s.bodyStarting(i); o != nil; o = s.bodyStarting(i) {
		bodies, to = append(bodies, o), o.to
		if !s.oneOf(to, ",", "và", "với") || !s.same(to) {
			break
		}
		i = to + 1
	}
	return bodies, to
}

// outcome is the token behind the words that lead to what came of it: 'thành Z', 'để thành lập Z'.
func (s *scan) outcome(i int) int {
	at := i
	for at < i+4 && s.oneOf(at, "lại", "để", "thành", "lập", "hình", "và", "nên", ",") {
		at++
	}
	if s.is(at-1, "thành") || s.is(at-2, "thành", "lập") {
		return at
	}
	return -1
}

// beforeVerb is the token behind the subject of a verb at i: 'X | đã chính thức được sáp nhập'.
func (s *scan) beforeVerb(i int) int {
	k := i
	for k > i-5 {
		switch {
		case s.oneOf(k-1, "đã", "được", "vừa", "mới", "lại", "bị"):
			k--
		case s.is(k-2, "chính", "thức"):
			k -= 2
		default:
			return k
		}
	}
	return k
}

// unbracketed is the token behind what stands before i, a bracket or a comma between them left out.
func (s *scan) unbracketed(i int) int {
	if s.oneOf(i-1, "(", ",", "-") {
		return i - 1
	}
	return i
}

// planned reports whether what is said at token i is a plan: 'đề xuất hợp nhất', 'sẽ sáp nhập'.
func (s *scan) planned(i int) bool {
	sentence := s.sentenceOf(i)
	for k := i - 1; k >= sentence.From && k > i-16; k-- {
		if s.oneOf(k, "sẽ", "nếu", "không", "chưa", "cần") || s.is(k, "đề", "xuất") || s.is(k, "đề", "nghị") || s.is(k, "nghiên", "cứu") || s.is(k, "định", "hướng") ||
			s.is(k, "dự", "kiến") || s.is(k, "phương", "án") || s.is(k, "đề", "án") || s.is(k, "xem", "xét") || s.is(k, "kiến", "nghị") || s.is(k, "chuẩn", "bị") || s.is(k, "yêu", "cầu") {
			return true
		}
	}
	return false
}

// successionDate reads since when, right behind or right before: 'từ ngày 1/3/2020', 'Tháng 5/2007, ...'.
func (s *scan) successionDate(x *succession) {
	sentence := s.sentenceOf(x.from)
	for at := x.to; at < min(x.to+3, sentence.To); at++ {
		if !s.oneOf(at, "từ", "ngày", "tháng", "năm", "vào") {
			continue
		}
		if d := s.dateAt(at, sentence.To); d != nil && d.complete() {
			x.on, x.to = d, d.to
			return
		}
		if d, to := s.yearOf(at, sentence.To); d != nil {
			x.on, x.to = d, to
			return
		}
	}
	before := x.from
	if s.is(before-1, ",") {
		before--
	}
	if d := s.dateEnding(before); d != nil && d.complete() && d.from >= sentence.From {
		x.on, x.from = d, d.from
		return
	}
	for k := before - 1; k >= sentence.From && k > before-6; k-- {
		if d, to := s.yearOf(k, before); d != nil && to == before && s.oneOf(k, "tháng", "năm") {
			x.on, x.from = d, k
		}
	}
}

// successions writes down which body followed which.
func (w *writer) successions() {
	for _, x := range w.scan.successions() {
		body := w.organization(w.bodyID[x.body.key])
		for _, o := range x.former {
			former := w.bodyID[o.key]
			if body == nil || former == "" {
				continue
			}
			body.Predecessors = addAlias(body.Predecessors, former)
			e := facts.Evidence{Relation: facts.Succeeds, Subject: body.ID, Object: former, Rule: x.rule, Certainty: facts.Stated}
			if x.on != nil {
				e.Since = x.on.partial()
			}
			w.quote(e, x.from, x.to)
		}
	}
}
