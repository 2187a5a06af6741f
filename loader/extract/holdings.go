package extract

import (
	"slices"
	"sort"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// holding is one person in one position, with the words that say so.
type holding struct {
	person   *person
	title    *title
	from, to int // the quote
	rule     string
	resolved bool
	since    *date // the stated start, nil if none is printed
	until    *date // the stated end
	former   bool  // held before, and no more
	apposed  bool  // a comma and an honorific stand between the title and the name: 'Bí thư X, ông A'
}

// resolve gives the holding a title of its own with what another part of the article says of it: others may share the printed one.
func (h *holding) resolve(change func(t *title)) {
	t := *h.title
	change(&t)
	t.resolved = true
	h.title, h.resolved = &t, true
}

// startOf reads the stated start behind a title: 'giữ chức T từ ngày 1/3/2024', 'kể từ ngày ...'.
func (s *scan) startOf(t *title) *date {
	sentence := s.sentenceOf(t.from)
	for k := t.to; k < sentence.To && k < t.to+6; k++ {
		if s.is(k, "từ") {
			if d := s.dateAt(k+1, sentence.To); d != nil && d.complete() {
				return d
			}
		}
	}
	return nil
}

// rankTitle is the title for a rank or a degree at tokens from up to to.
func rankTitle(name string, from, to int) *title {
	return &title{from: from, end: to, to: to, name: name, rank: "OTHER", none: true, military: true}
}

// ranks are the military rank or the academic degrees that a range of tokens names: 'Đại tá', 'GS.TS'.
func (s *scan) ranks(from, to int) []string {
	switch _, row := s.w.Longest(lexicon.KindRank, from, to); {
	case row == lexicon.Military:
		return []string{s.clean(from, to)}
	case row >= lexicon.FirstDegree:
		return s.lex.Degrees[row-lexicon.FirstDegree]
	}
	return nil
}

// attachTitles gives names the titles printed around them and returns who holds what.
func (s *scan) attachTitles() []*holding {
	var out []*holding
	hold := func(n *name, t *title, rule string, resolved bool) {
		if t.deputed {
			return
		}
		t.held = true
		n.titles = append(n.titles, t)
		h := &holding{person: n.person, title: t, rule: rule, resolved: resolved || n.short || t.resolved, former: t.former}
		h.from, h.to = min(n.left, t.from), max(n.to, t.to)
		if h.since = s.startOf(t); h.since != nil {
			h.to = max(h.to, h.since.to)
		}
		out = append(out, h)
	}
	s.shareOrganizations()
	s.ministersWithoutMinistry()
	for index, n := range s.names {
		sentence := s.sentenceOf(n.from)
		// to the left: '[title], [title] [rank] [đồng chí] NAME'
		left := n.left
		first := true
		apposed := false // a comma and an honorific stand between
		for {
			if s.is(left-1, ".") && s.glued(left-1) {
				if _, ok := s.before(lexicon.KindRank, left-1, sentence.From); ok {
					left-- // 'TS. NAME'
				}
			}
			if start, ok := s.before(lexicon.KindRank, left, sentence.From); ok {
				for _, rank := range s.ranks(start, left) {
					if !n.short {
						hold(n, rankTitle(rank, start, left), "positions.rank-before-name", false)
					}
				}
				left = start
				if above, ok := s.before(lexicon.KindRank, left-1, sentence.From); ok && s.oneOf(left-1, ",", "-", "–") {
					if _, row := s.w.Longest(lexicon.KindRank, above, left-1); row >= lexicon.FirstDegree || row == lexicon.Military {
						left-- // 'Phó Giáo sư, Tiến sĩ NAME', 'Đại tá, TS NAME'
					}
				}
				continue
			}
			if start, ok := s.before(lexicon.KindHonorific, left, sentence.From); ok && s.titleBefore(start) == nil && !n.honorific && !s.taken[start] {
				n.left, left = start, start
				n.plural = n.plural || s.pluralHonorific(start)
				continue
			}
			if _, ok := s.before(lexicon.KindNew, left, sentence.From); ok && first {
				left--
				continue
			}
			t := s.titleBefore(left)
			if !first && t != nil && (t.body == nil || t.body.kind != "PARTY_CENTRAL" || t.rank != "MEMBER") {
				break // 'Trợ lý | Thủ tướng NAME': no separator, so the first title is another person's
			}
			if t == nil && !first && s.oneOf(left-1, ",", "kiêm", "và", "-") {
				if t = s.titleBefore(left - 1); t != nil && t.to < sentence.From {
					t = nil
				}
				// 'A, Trưởng Ban, Bộ trưởng B': a title right behind another name without titles of its own stays there
				if t != nil && (s.behindName(t, index) || s.is(left-1, "và") && s.directlyBehind(t, index)) {
					t = nil
				}
			} else if t == nil && first && s.oneOf(left-1, ",", "-") && (n.left == left || left < n.from) {
				// 'Bộ trưởng Bộ Công an - Thượng tướng A', 'Bí thư Ban cán sự, đồng chí A'
				if c := s.titleBefore(left - 1); c != nil && !s.behindName(c, index) && !s.givenBefore(c, sentence, index) && !s.vacant(c, sentence) && (left < n.from || s.is(left-1, "-")) {
					t, apposed = c, s.is(left-1, ",")
				}
			}
			if t == nil && first && left < n.from {
				t = s.titleIs(left, sentence)
			}
			if t != nil && !first && s.addressed(t, sentence) {
				t.deputed = true
				break
			}
			if t == nil || t.from < sentence.From || assistants[t.name] && left < n.from && s.givenBefore(t, sentence, index) {
				break // 'A giữ chức Trợ lý | đồng chí NAME'
			}
			if hold(n, t, "positions.title-before-name", false); len(out) > 0 && !t.deputed {
				out[len(out)-1].apposed = apposed
			}
			left = t.from
			first = false
			for _, skip := range []lexicon.Kind{lexicon.KindNew, lexicon.KindFormer} {
				if start, ok := s.before(skip, left, sentence.From); ok {
					left = start
				}
			}
		}
		n.left = min(n.left, left)
		n.plural = n.plural || s.pluralHonorific(n.left)
	}
	// to the right: 'NAME, title, title', 'NAME - title', 'NAME (title)'
	for index, n := range s.names {
		if n.short && len(n.titles) > 0 {
			continue
		}
		sentence := s.sentenceOf(n.from)
		at := n.to
		next := len(s.toks)
		if index+1 < len(s.names) {
			next = s.names[index+1].from
		}
		var chain []*title
		once := false // 'từng là A, B'
		at = s.behindParticulars(at, min(sentence.To, next))
		told := at > n.to // what is told about the person goes on behind semicolons
		for at < sentence.To {
			at0 := at
			for at < sentence.To && (s.oneOf(at, ",", "-", "(", "kiêm", "–", "và", "đồng", "thời") || told && (s.is(at, ";") || len(chain) == 0 && s.is(at, ")")) || len(chain) == 0 && (s.is(at, "nguyên", "là") || s.is(at, "là") && s.is(at-1, "nguyên")) || len(chain) == 0 && s.is(at, "là") && !s.pastCareer(sentence, at) && !s.earlier(sentence, at) || s.oneOf(at, "cũng", "hiện", "nay", "đang", "là") && s.alsoIs(at)) {
				at++
			}
			if at == at0 && !(at == n.to && s.apposedTitle(n, next)) {
				break
			}
			if end, _ := s.w.Longest(lexicon.KindRank, at, sentence.To); end > at && end < sentence.To && s.oneOf(end, ",", "-", "–") && s.titleStarting(end+1) != nil {
				for _, rank := range s.ranks(at, end) { // '- Đại tá, Chỉ huy trưởng'
					chain = append(chain, rankTitle(rank, at, end))
				}
				at = end + 1
			}
			for _, skip := range []lexicon.Kind{lexicon.KindRank, lexicon.KindFormer, lexicon.KindNew} {
				if end, _ := s.w.Longest(skip, at, sentence.To); end > at {
					once = once || s.is(at, "từng")
					at = end
				}
			}
			if at >= sentence.To || s.titleStarting(at) == nil {
				break
			}
			t := s.titleStarting(at)
			// a title that another name follows at once is that name's
			if t.held && t.to <= next && s.ownsNext(t, index) || s.is(at-1, "và") && s.upper(t.to) && s.same(t.to) {
				break
			}
			t.former = t.former || once
			chain = append(chain, t)
			at = t.to
		}
		for _, t := range chain {
			if !(t.held && s.ownsNext(t, index)) {
				hold(n, t, "positions.title-after-name", false)
				n.right = max(n.right, t.to)
			}
		}
		if len(chain) > 0 {
			s.shareBack(index, chain, hold)
		}
	}
	s.groupTitles(hold)
	s.appointments(hold)
	s.joinedCommittees(hold)
	s.deputies(hold)
	ministersByOffice(out)
	officesOfStates(out)
	out = withoutContested(out)
	statedElsewhere(out)
	s.colleagues(out)
	s.bodiesNamedBefore(out)
	s.bodiesOfLists(out)
	return append(append(out, s.careers()...), s.degrees()...)
}

// apposedTitle reports whether the title of a body follows on a name without a mark, and nobody follows on it: 'ông NAME | Phó CT UBND huyện X
// kết luận'.
func (s *scan) apposedTitle(n *name, next int) bool {
	t := s.titleStarting(n.to)
	if t == nil || !n.honorific || t.body == nil || t.body.to == t.end || t.held || !s.upper(t.from) || !s.same(t.from) || t.to >= next {
		return false
	}
	return !s.upper(t.to) && !s.honorificAt(t.to) && !s.oneOf(t.to, "và", ",", ":")
}

// alsoIs reports whether token i is of 'cũng là', 'hiện là', 'đồng thời là' behind a comma: the next title of the same person.
func (s *scan) alsoIs(i int) bool {
	from := i
	for s.oneOf(from-1, "cũng", "hiện", "nay", "đang", "thời", "đồng") {
		from--
	}
	to := i
	for s.oneOf(to, "cũng", "hiện", "nay", "đang", "thời", "đồng") {
		to++
	}
	if !s.is(to, "là") || s.titleStarting(to+1) == nil && !s.w.Starts(lexicon.KindRank, to+1, len(s.toks)) {
		return false
	}
	return s.oneOf(from-1, ",", ";", "(") && to > from || s.is(from-1, "và") // 'T1 (nay là T2)', 'T1 và là T2'
}

// particulars are words that begin what is told about a person between the name and the titles.
var particulars = map[string]bool{"sinh": true, "sn": true, "quê": true, "nguyên": true, "dân": true, "trình": true, "tuổi": true}

// behindParticulars is the mark before the title that follows on what is told about a person behind the name: ', sinh năm
// 1968, quê X; | T', '(SN 1977), | T', ', 45 tuổi, | T'. at if there is nothing of the kind.
func (s *scan) behindParticulars(at, limit int) int {
	const reach = 40 // tokens
	told := at + 1
	if s.is(at, "sinh", "năm") {
		told = at // 'bà NAME sinh năm 1968'
	} else if !s.oneOf(at, ",", "(") {
		return at
	}
	if !(particulars[s.key(told)] || s.number(told) && s.is(told+1, "tuổi")) || s.is(told, "nguyên") && !s.is(told+1, "quán") || s.titleStarting(told) != nil {
		return at
	}
	for k := told + 1; k < limit && k < at+reach && s.titleStarting(k) == nil; k++ {
		if s.is(k, ")") && s.oneOf(k+1, ",", "-", "–") {
			k++
		}
		next := k + 1
		if end, _ := s.w.Longest(lexicon.KindFormer, next, limit); end > next { // ', từng là | T'
			next = end
		}
		if s.oneOf(k, ",", ";", ")", "-", "–") && s.titleStarting(next) != nil {
			return k
		}
	}
	return at
}

// ranks are titles that are those of one body, deputies and all.
var ranks = []string{"Chủ tịch", "Giám đốc", "Tổng Giám đốc", "Viện trưởng", "Cục trưởng", "Tổng cục trưởng", "Vụ trưởng", "Hiệu trưởng", "Chánh án", "Tổng Thư ký", "Thống đốc", "Tư lệnh", "Chủ nhiệm", "Tổng Biên tập", "Chi cục trưởng", "Bí thư"}

// rankOf is the head that a title is the deputy of, or the title itself; "" for others.
func rankOf(title string) string {
	title = strings.TrimSuffix(title, " Thường trực")
	rest := strings.TrimPrefix(title, "Phó ")
	for _, r := range ranks {
		if strings.EqualFold(rest, r) {
			if r == "Tổng Thư ký" {
				return "Chủ tịch" // a society has both
			}
			return r
		}
	}
	return ""
}

// colleagues gives titles without a body the only one that the article names with the title of the same rank: 'Phó Cục
// trưởng A' next to 'Cục trưởng Cục X B'.
func (s *scan) colleagues(holdings []*holding) {
	only := map[string]*organization{}
	for _, t := range s.titles {
		rank := rankOf(t.name)
		if t.body == nil || rank == "" {
			continue
		}
		if of, seen := only[rank]; seen && (of == nil || of.key != t.body.key) {
			only[rank] = nil // several
		} else {
			only[rank] = t.body
		}
	}
	firstAt := map[string]int{} // where the article names a body first
	for _, o := range s.bodies {
		if at, ok := firstAt[o.key]; !ok || o.from < at {
			firstAt[o.key] = o.from
		}
	}
	own := map[*person]map[string]bool{} // ranks that the article prints someone's body with
	for _, h := range holdings {
		if h.title.body != nil {
			if own[h.person] == nil {
				own[h.person] = map[string]bool{}
			}
			own[h.person][rankOf(h.title.name)] = true
		}
	}
	for _, h := range holdings {
		t := h.title
		rank := rankOf(t.name)
		if b := only[rank]; rank != "" && b != nil && t.body == nil && !t.none && !t.unknown && !s.bodyUnread(t) && !h.former && !own[h.person][rank] && !b.generic && firstAt[b.key] < t.from && !(t.rank == "HEAD" && s.ledByOther(holdings, h, b)) {
			h.resolve(func(t *title) { t.body = b })
		}
	}
}

// headOf is the first word of the bodies that a title is of.
var headOf = map[string]string{"Trưởng Ban": "ban", "Phó Trưởng Ban": "ban", "Phó Trưởng Ban Thường trực": "ban", "Vụ trưởng": "vụ", "Phó Vụ trưởng": "vụ", "Cục trưởng": "cục", "Phó Cục trưởng": "cục",
	"Viện trưởng": "viện", "Phó Viện trưởng": "viện", "Tổng cục trưởng": "tổng cục", "Phó Tổng cục trưởng": "tổng cục", "Chi cục trưởng": "chi cục", "Phó Chi cục trưởng": "chi cục"}

// notLed are bodies whose heads are not called so.
var notLed = map[string]bool{"ban thường vụ": true, "ban chấp hành": true, "ban thường trực": true, "ban biên tập": true, "ban thư ký": true}

// anotherBoard reports whether a board that is no body of ours stands between token from and a title, or goes on behind it: 'ban lễ tang
// Nhà nước gồm 21 người, ông A làm Trưởng ban', 'Trưởng ban lễ tang'.
func (s *scan) anotherBoard(from int, t *title) bool {
	if s.word(t.to) && s.same(t.to) && !s.upper(t.to) && !s.stop(t.to, len(s.toks)) && !s.saysOrComes(t.to, len(s.toks)) && !s.honorificAt(t.to) {
		return true
	}
	for k := from; k < t.from; k++ {
		if s.is(k, "ban") && !s.taken[k] && s.word(k+1) && !s.stop(k+1, len(s.toks)) && !s.is(k+1, "ngành") {
			return true
		}
	}
	return false
}

// ledByOther reports whether someone else has the office of a holding in a body.
func (s *scan) ledByOther(holdings []*holding, h *holding, body *organization) bool {
	return slices.ContainsFunc(holdings, func(o *holding) bool {
		return o.person != h.person && !o.former && o.title.name == h.title.name && o.title.body != nil && o.title.body.key == body.key
	})
}

// ledBy are titles that a congress or its committee gives.
var ledBy = map[string]bool{"Chủ tịch": true, "Phó Chủ tịch": true, "Phó Chủ tịch Thường trực": true, "Bí thư": true, "Phó Bí thư": true, "Phó Bí thư Thường trực": true}

// electingBody is the organisation whose committee is elected, or elects, not far before token i: 'bầu Ban Chấp hành Công đoàn X ... . Ông A được
// bầu làm | Chủ tịch'; nil if there is none.
func (s *scan) electingBody(i int) *organization {
	const near = 50 // tokens
	k := sort.Search(len(s.bodies), func(k int) bool { return s.bodies[k].from >= i })
	for k--; k >= 0 && s.bodies[k].from > i-near; k-- {
		if o := s.bodies[k]; o.head == "ban chấp hành" && o.host != nil {
			if o.host.kind == "MASS_ORGANIZATION" && !o.host.bare {
				return o.host
			}
			return nil
		}
	}
	return nil
}

// bodiesNamedBefore gives a title without a body the one named last before it whose head is called so, if no other of its kind is
// named near it: 'Ban Kinh tế Trung ương ... Hiện Trưởng ban là ông A'.
func (s *scan) bodiesNamedBefore(holdings []*holding) {
	const near = 70 // tokens
	for _, h := range holdings {
		t := h.title
		if t.body == nil && h.rule == "positions.appointment" && ledBy[t.name] {
			if o := s.electingBody(t.from); o != nil {
				h.resolve(func(t *title) { t.body = o })
			}
			continue
		}
		head := headOf[t.name]
		if head == "" || t.body != nil || t.none || t.unknown || h.former || s.bodyUnread(t) {
			continue
		}
		var found *organization
		only := true
		i := sort.Search(len(s.bodies), func(i int) bool { return s.bodies[i].from >= t.from })
		for i--; i >= 0 && s.bodies[i].from > t.from-near && only; i-- {
			o := s.bodies[i]
			if !strings.HasPrefix(o.fold(), head+" ") || notLed[o.head] || o.kind == "PARTY_CENTRAL" || o.kind == "PARTY_COMMITTEE" || o.kind == "PARTY_GROUP" || o.generic {
				continue
			}
			if found == nil {
				found = o
			} else {
				only = found.key == o.key
			}
		}
		if found != nil && only && !s.anotherBoard(found.to, t) && !(t.rank == "HEAD" && s.ledByOther(holdings, h, found)) {
			h.resolve(func(t *title) { t.body = found })
		}
	}
}

// bodiesOfLists gives a title without a body that of the list which it stands in: 'Về phía Bộ X có A, Thứ trưởng', and a secretary the Party
// committee that has or elects them: 'Thường trực Thành ủy X có 3 Phó Bí thư: A, B và C'.
func (s *scan) bodiesOfLists(holdings []*holding) {
	for _, h := range holdings {
		t := h.title
		if t.body != nil || t.none || t.unknown || t.military || h.former || s.bodyUnread(t) {
			continue
		}
		of := s.sideOf(t.from)
		if of != nil && !leads(t.name, of) {
			continue
		}
		if of == nil && strings.Contains(t.name, "Bí thư") && t.name != "Tổng Bí thư" {
			of = s.committeeThatHas(t.from)
		}
		if of != nil && !of.generic && !of.bare {
			h.resolve(func(t *title) { t.body = of })
		}
	}
}

// leads reports whether a title is one of those who lead a body.
func leads(title string, o *organization) bool {
	rank := rankOf(title)
	switch {
	case strings.HasPrefix(title, "Thứ trưởng"), title == "Bộ trưởng":
		return strings.HasPrefix(o.key, "bộ ") && o.kind == "GOVERNMENT"
	case rank == "Hiệu trưởng":
		return o.kind == "EDUCATION"
	case rank == "Chủ tịch":
		return councils[o.head] || o.kind == "MASS_ORGANIZATION" && o.host == nil || strings.HasPrefix(o.head, "hội đồng")
	case rank == "Giám đốc":
		return o.kind == "ENTERPRISE" || strings.HasPrefix(o.head, "sở ") || strings.HasPrefix(o.head, "trung tâm ") || strings.HasPrefix(o.head, "bệnh viện ") || strings.HasPrefix(o.head, "học viện ") || o.head == "công an" && o.unit != "huyện"
	case rank == "Tổng Giám đốc":
		return o.kind == "ENTERPRISE"
	case rank == "Bí thư":
		return o.kind == "PARTY_COMMITTEE" && o.host == nil
	case headOf[title] != "":
		return strings.HasPrefix(o.fold(), headOf[title]+" ")
	}
	return false
}

// committeeThatHas is the Party committee that the words before token i say has someone: 'Thường trực Thành ủy X có |', 'bầu Ban Thường vụ Tỉnh
// ủy, trong đó có |'; nil if there is none.
func (s *scan) committeeThatHas(i int) *organization {
	const reach = 14 // tokens
	has := -1
	for k := i - 1; k > i-reach && k > s.sentenceOf(i).From && has < 0; k-- {
		if s.oneOf(k, "có", "gồm") && !s.taken[k] {
			has = k
		}
	}
	if has < 0 {
		return nil
	}
	last := sort.Search(len(s.bodies), func(k int) bool { return s.bodies[k].from >= has }) - 1
	if last < 0 || s.bodies[last].from < s.sentenceOf(i).From || s.bodies[last].to < has-4 {
		return nil
	}
	o := s.bodies[last]
	if o.host != nil && (o.head == "ban thường vụ" || o.head == "thường trực") {
		o = o.host
	}
	if o.kind != "PARTY_COMMITTEE" || o.host != nil || !strings.HasSuffix(o.head, " ủy") {
		return nil
	}
	return o
}

// bodyUnread reports whether words stand behind a title that are a body's and not a person's: 'Giám đốc | Ban Quản lý X'.
func (s *scan) bodyUnread(t *title) bool {
	if t.to >= len(s.toks) || !s.same(t.to) || s.nameStarts(t.to) || s.honorificAt(t.to) {
		return false
	}
	return s.upper(t.to) && !s.w.Starts(lexicon.KindRank, t.to, len(s.toks)) || s.w.MayStart(t.to, headsOfBodies)
}

var headsOfBodies = lexicon.Kinds(lexicon.KindHead, lexicon.KindInstitution)

// ministersByOffice corrects whose minister a person is, where the article prints it beside another mention of the person:
// 'Bộ trưởng Bộ Y tế A', or 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ A', whose office ranks as a ministry.
func ministersByOffice(holdings []*holding) {
	offices := map[*person]*organization{}
	for _, h := range holdings {
		t := h.title
		if t.body == nil || t.resolved || h.former || t.body.kind != "GOVERNMENT" || t.body.place != "" {
			continue
		}
		if minister := t.name == "Bộ trưởng"; minister || (t.name == "Chủ nhiệm" || t.name == "Tổng Thanh tra") && offices[h.person] == nil {
			offices[h.person] = t.body
		}
	}
	for _, h := range holdings {
		office := offices[h.person]
		if t := h.title; office != nil && t.name == "Bộ trưởng" && (t.body == nil || t.resolved) && t.body != office {
			h.resolve(func(t *title) { t.body = office })
		}
	}
}

// officeOf is a title that someone has, whatever its body.
type officeOf struct {
	person *person
	title  string
}

// statedElsewhere gives an office whose body is guessed or not known the one that the article prints with it for the same person:
// 'Thứ trưởng Bộ Y tế A ... Thứ trưởng A'.
func statedElsewhere(holdings []*holding) {
	stated := map[officeOf]*organization{}
	for _, h := range holdings {
		if t := h.title; t.body != nil && !t.resolved && !h.former {
			o := officeOf{h.person, t.name}
			if b, ok := stated[o]; ok && (b == nil || b.key != t.body.key) {
				stated[o] = nil // several
			} else {
				stated[o] = t.body
			}
		}
	}
	for _, h := range holdings {
		t := h.title
		if b := stated[officeOf{h.person, t.name}]; b != nil && (t.body == nil && !t.none && t.rank != "MEMBER" || t.resolved) && !h.former {
			h.resolve(func(t *title) { t.body = b })
		}
	}
}

// officesOfStates gives an office that is printed without its country the one it is printed with elsewhere for the same person:
// 'Tổng thống Pháp A ... Tổng thống A' is one office.
func officesOfStates(holdings []*holding) {
	var named map[officeOf]*title
	for _, h := range holdings {
		if t := h.title; t.country != "" {
			if named == nil {
				named = map[officeOf]*title{}
			}
			o := officeOf{h.person, strings.TrimSuffix(t.name, " "+t.country)}
			if u := named[o]; u == nil || len(u.name) < len(t.name) {
				named[o] = t
			}
		}
	}
	for _, h := range holdings {
		t := h.title
		base := strings.TrimSpace(strings.TrimSuffix(t.name, t.country))
		if u := named[officeOf{h.person, base}]; u != nil && t.body == nil && t.name != u.name && strings.HasPrefix(u.name, t.name) {
			h.resolve(func(t *title) { t.name, t.country = u.name, u.country })
		}
	}
}

// shareOrganizations gives titles without a body the one that the context names: the next title of the chain
// ('Phó Chủ tịch, Tổng Thư ký Hội X'), or the delegation that the person leads ('Đoàn ... do A làm Trưởng đoàn').
func (s *scan) shareOrganizations() {
	for i, t := range s.titles {
		if t.body != nil || t.none {
			continue
		}
		if strings.HasSuffix(t.name, "rưởng đoàn") {
			sentence := s.sentenceOf(t.from)
			for k := t.from - 1; k >= sentence.From; k-- {
				if o := s.bodyStarting(k); o != nil && s.is(k, "đoàn") {
					t.body = o
					break
				}
			}
			continue
		}
		for j := i + 1; j < len(s.titles) && j < i+4; j++ {
			u := s.titles[j]
			if u.from-t.to > 14 || s.sentenceOf(u.from).From != s.sentenceOf(t.from).From {
				break
			}
			ban := strings.Contains(t.name, "rưởng Ban")
			if u.body != nil && ban && strings.HasPrefix(u.body.key, "ban ") && strings.Contains(u.name, "rưởng Ban") {
				t.body = u.body
				break
			}
			if u.body != nil && u.from == t.to+1 && s.oneOf(t.to, ",", "và", "rồi") && strings.EqualFold(t.name, "Phó "+u.name) {
				t.body = u.body // 'Phó Cục trưởng, Cục trưởng Cục X'
				break
			}
			if ban || u.from-t.to > 1 || !s.oneOf(t.to, ",", "kiêm", "và", "-", "–") {
				if !ban {
					break
				}
				continue
			}
			if u.body != nil && !strings.HasPrefix(u.body.kind, "PARTY") && sharable[t.name] {
				t.body = u.body
				if u.body.head == "công đoàn" && u.body.host != nil && strings.Contains(t.name, "iám đốc") {
					t.body = u.body.host // 'Phó Giám đốc, Chủ tịch Công đoàn X'
				}
				break
			}
		}
	}
}

// ministersWithoutMinistry gives 'Bộ trưởng A' the ministry named last: 'Bộ' alone is always that one.
func (s *scan) ministersWithoutMinistry() {
	next := 0
	isMinistry := func(o *organization) bool {
		return o.kind == "GOVERNMENT" && strings.HasPrefix(o.key, "bộ ") && o.host == nil
	}
	var last *organization
	listed := false // several together were named last
	for _, t := range s.titles {
		for next < len(s.bodies) && s.bodies[next].from < t.from {
			if o := s.bodies[next]; isMinistry(o) {
				if listed = o.shared != ""; !listed {
					last = o
				}
			}
			next++
		}
		ministry := last
		for k, to := next, s.sentenceOf(t.from).To; listed && k < len(s.bodies) && s.bodies[k].from < to; k++ {
			if isMinistry(s.bodies[k]) { // 'Theo Thứ trưởng A, Bộ X đã ...'
				ministry = s.bodies[k]
				break
			}
		}
		if t.body == nil && ministry != nil && t.from-ministry.from < 400 && (t.name == "Bộ trưởng" || strings.HasPrefix(t.name, "Thứ trưởng")) && (s.upper(t.to) && s.same(t.to) && !s.is(t.to, "bộ") || s.is(t.to, ":")) {
			t.body, t.resolved = ministry, true
		}
	}
}

// Titles that share an organisation with the title behind them.
var sharable = map[string]bool{"Chủ tịch": true, "Phó Chủ tịch": true, "Phó Chủ tịch Thường trực": true, "Tổng Thư ký": true, "Giám đốc": true, "Tổng Giám đốc": true, "Phó Giám đốc": true, "Phó Tổng Giám đốc": true, "Phó Tổng Thư ký": true, "Tư lệnh": true, "Phó Tư lệnh": true, "Chính ủy": true, "Phó Chủ nhiệm": true}

// joinedCommittees reads 'chỉ định NAME tham gia Ban Chấp hành, Ban Thường vụ Đảng bộ tỉnh X': a member of each.
func (s *scan) joinedCommittees(hold func(*name, *title, string, bool)) {
	for _, o := range s.bodies {
		central := o.kind == "PARTY_CENTRAL"
		if o.head != "ban chấp hành" && o.head != "ban thường vụ" && !central || s.titleStarting(o.from) != nil {
			continue
		}
		k := o.from
		for s.oneOf(k-1, ",", "và") {
			if p := s.bodyEnding(k - 1); p != nil && p.from < k {
				k = p.from
				continue
			}
			if s.is(k-4, "ban", "chấp", "hành") {
				k -= 4
				continue
			}
			break
		}
		sentence := s.sentenceOf(o.from)
		switch {
		case s.is(k-2, "tham", "gia") && (!central || s.is(k-5, "chỉ", "định") || s.is(k-3, "bầu") || s.is(k-4, "bổ", "sung")):
		case s.is(k-1, "vào") && s.electedInto(k-1, sentence.From):
		default:
			continue
		}
		var holder *name
		for i := s.firstName(sentence.From); i < len(s.names) && s.names[i].from < k; i++ {
			holder = s.names[i]
		}
		if s.nominated(sentence, k-1) {
			continue
		}
		seat := &title{from: o.from, end: o.from, to: o.to, name: "Ủy viên", rank: "MEMBER", body: o}
		if s.leaving(k-2, sentence.From) {
			seat.former = true
		}
		if holder != nil {
			hold(holder, seat, "positions.joined-committee", false)
			continue
		}
		verb := k - 1
		if s.is(k-2, "tham", "gia") {
			verb = k - 2
		}
		if who := s.pronounSubject(sentence, verb); who != nil {
			hold(who, seat, "positions.joined-committee", true)
			continue
		}
		for k := o.to; k < sentence.To && k < o.to+6; k++ { // 'bầu bổ sung hai đồng chí vào Bộ Chính trị gồm A và B'
			if !s.oneOf(k, "gồm", ":") {
				continue
			}
			for i := s.firstName(k); i < len(s.names) && s.names[i].from < sentence.To; i++ {
				hold(s.names[i], seat, "positions.joined-committee", false)
			}
			break
		}
	}
}

// electedInto reports whether someone is elected or appointed right before 'vào' at token i: 'được bầu bổ sung vào'.
func (s *scan) electedInto(i, from int) bool {
	elected := false
	for k := i - 1; k >= from && k > i-9; k-- {
		switch {
		case s.oneOf(k, "bầu") || s.is(k, "bổ", "sung") || s.is(k, "chỉ", "định"):
			elected = true
		case s.oneOf(k, "chưa", "không", "sẽ", "để", "muốn", "việc"):
			return false
		case s.oneOf(k, ",", ";", "và"):
			return elected
		}
	}
	return elected
}

// delegationNamed reports whether the delegation of a province to the National Assembly is named at token i.
func (s *scan) delegationNamed(i int) bool {
	o := s.bodyStarting(i)
	return o != nil && o.head == "đoàn đại biểu quốc hội"
}

// deputies reads 'đại biểu NAME (Hà Nội)', 'đại biểu NAME (đoàn Hà Nội)', 'đại biểu NAME - Đoàn ĐBQH tỉnh X': who speaks so in the National Assembly is in it.
func (s *scan) deputies(hold func(*name, *title, string, bool)) {
	var assembly *organization
	for _, o := range s.bodies {
		if o.canonical == "Quốc hội" {
			assembly = o
			break
		}
	}
	if assembly == nil {
		return
	}
	for _, n := range s.names {
		from := n.left - 2
		if !s.is(from, "đại", "biểu") || n.short || !(s.is(n.to, "(") && s.delegationBehind(n.to+1) >= 0 || s.oneOf(n.to, ",", "-", "–") && s.is(n.to+1, "đoàn") && s.delegation(n.to+1, min(n.to+9, len(s.toks))) > n.to+1 || s.oneOf(n.to, ",", "-", "–") && s.delegationNamed(n.to+1)) {
			continue
		}
		t := &title{from: from, end: from + 2, to: from + 2, name: "Đại biểu", rank: "MEMBER", body: assembly}
		hold(n, t, "positions.title-before-name", true)
	}
}

// delegationBehind is the end of the place in brackets that a deputy is from, -1 if there is none.
func (s *scan) delegationBehind(i int) int {
	at := i
	for s.is(at, "đoàn") || s.is(at, "đbqh") || s.is(at, "đại", "biểu") || s.is(at, "biểu") || s.is(at, "quốc", "hội") || s.is(at, "hội") {
		at++
	}
	if end := s.delegation(at, min(at+8, len(s.toks))); end > at && s.is(end, ")") {
		return end
	}
	return -1
}

// assistants are titles that the name of whom they serve may stand behind.
var assistants = map[string]bool{"Trợ lý": true, "Thư ký": true}

// givenBefore reports whether a title is the new post of someone named before in the sentence: 'A giữ chức T, đồng chí B ...'.
func (s *scan) givenBefore(t *title, sentence article.Sentence, index int) bool {
	verb, ok := s.before(lexicon.KindAppoint, t.from, sentence.From)
	return ok && !s.is(verb, "là") && index > 0 && s.names[index-1].from >= sentence.From && s.names[index-1].to <= verb
}

// titleIs is the title whose holder the words before token i say to follow: 'Giám đốc X [hiện nay] là | ông NAME'; nil if there is
// none. What stands before the title must not make it someone else's: 'cha của Giám đốc X là ông NAME'.
func (s *scan) titleIs(i int, sentence article.Sentence) *title {
	if !s.is(i-1, "là") {
		return nil
	}
	at := i - 1
	for s.oneOf(at-1, "hiện", "nay", "giờ") && at > sentence.From {
		at--
	}
	t := s.titleBefore(at)
	if t == nil || t.from < sentence.From || t.former {
		return nil
	}
	start := t.from
	if k, ok := s.before(lexicon.KindNew, start, sentence.From); ok {
		start = k
	}
	if start > sentence.From && !s.punctuation(start-1) && !s.oneOf(start-1, "và", "hiện", "nay", "khi", "đó", "làm", "chức", "vụ") {
		return nil
	}
	return t
}

// withoutContested drops what a comma alone says where the article gives the same post to someone else without one: 'về sức khỏe
// của Bí thư X, ông A nói ... Bí thư X B'.
func withoutContested(holdings []*holding) []*holding {
	type post struct{ title, body string }
	of := func(h *holding) post {
		if h.title.body == nil {
			return post{h.title.name, ""}
		}
		return post{h.title.name, h.title.body.key}
	}
	holders := map[post]*person{}
	contested := false
	for _, h := range holdings {
		if h.title.rank == "HEAD" && !h.apposed && !h.former {
			holders[of(h)] = h.person
		}
		contested = contested || h.apposed
	}
	if !contested {
		return holdings
	}
	return slices.DeleteFunc(holdings, func(h *holding) bool {
		other := holders[of(h)]
		return h.apposed && other != nil && other != h.person
	})
}

// addressed reports whether a title is whom someone speaks to, and not the speaker's: 'Phát biểu giao nhiệm vụ cho tân Bí thư X, | T NAME'.
func (s *scan) addressed(t *title, sentence article.Sentence) bool {
	k := t.from
	if start, ok := s.before(lexicon.KindNew, k, sentence.From); ok {
		k = start
	}
	if !s.oneOf(k-1, "cho", "tới", "với") || !s.w.Starts(lexicon.KindSpeak, sentence.From, k) && !s.oneOf(sentence.From, "trao", "giao", "gửi") {
		return false
	}
	i := s.firstName(sentence.From)
	return i >= len(s.names) || s.names[i].from > t.from
}

// ownsNext reports whether a title belongs to the name behind it.
func (s *scan) ownsNext(t *title, index int) bool {
	for k := index + 1; k < len(s.names) && k < index+3; k++ {
		for _, own := range s.names[k].titles {
			if own == t {
				return true
			}
		}
	}
	return false
}

// directlyBehind reports whether only a mark stands between an earlier name and a title: 'ông A - T và | Hạ nghị sĩ B'.
func (s *scan) directlyBehind(t *title, index int) bool {
	return index > 0 && s.names[index-1].to == t.from-1 && s.oneOf(t.from-1, ",", "-", "–", "(")
}

// behindName reports whether title t is part of a chain that starts at an earlier name: 'NAME, t'.
func (s *scan) behindName(t *title, index int) bool {
	at := t.from
	for k := 0; k < 12; k++ {
		if !s.oneOf(at-1, ",", "-", "–", "kiêm", "(") {
			return false
		}
		for j := index - 1; j >= 0 && j > index-3; j-- {
			if s.names[j].to == at-1 {
				for _, own := range s.names[j].titles {
					if !own.military && !s.oneOf(own.to, "là", "hiện") {
						return false
					}
				}
				return true
			}
		}
		p := s.titleBefore(at - 1)
		if p == nil {
			return false
		}
		at = p.from
	}
	return false
}

// shareBack gives a title behind the last name of a list to the whole list: 'các đồng chí A, B, C - Phó Trưởng Ban'.
func (s *scan) shareBack(index int, chain []*title, hold func(*name, *title, string, bool)) {
	first := index
	for first > 0 {
		prev := s.names[first-1]
		if len(prev.titles) > 0 || prev.right != prev.to {
			break
		}
		between := s.names[first].left - prev.to
		if between < 1 || between > 2 || !s.oneOf(prev.to, ",", "và") || s.oneOf(prev.to, ";") {
			break
		}
		first--
	}
	if first == index || !s.names[first].plural {
		return
	}
	for k := first; k < index; k++ {
		for _, t := range chain {
			hold(s.names[k], t, "positions.title-shared-by-list", false)
		}
	}
}

func (s *scan) pluralHonorific(at int) bool {
	return s.oneOf(at, "các", "hai", "ba") || s.oneOf(at-1, "các", "hai", "ba")
}

// groupTitles gives a title chain before a colon or a list to everyone in it:
// 'các đồng chí Ủy viên Trung ương Đảng, Phó Trưởng Ban ...: A, B và đồng chí C'.
func (s *scan) groupTitles(hold func(*name, *title, string, bool)) {
	for index := 0; index < len(s.names); index++ {
		n := s.names[index]
		colon := n.left - 1
		if !s.is(colon, ":") {
			// 'các Phó Chủ tịch UBND tỉnh A, B và C': the first name has the titles, the rest are bare
			if len(n.titles) == 0 || !s.plainList(n) {
				continue
			}
			for k := index + 1; k < len(s.names); k++ {
				m := s.names[k]
				if len(m.titles) > 0 || m.left != m.from || !s.follows(s.names[k-1], m) {
					break
				}
				for _, t := range n.titles {
					hold(m, t, "positions.group-title", false)
				}
			}
			continue
		}
		var chain []*title
		at := colon
		for k := colon; k > colon-8; k-- { // 'các Phó Chủ tịch X gồm các ông, bà: A, B'
			if s.is(k-1, "gồm") {
				at = k - 1
				break
			}
			if !s.oneOf(k-1, "các", "ông", "bà", "đồng", "chí", ",", "có") {
				break
			}
		}
		for {
			t := s.titleBefore(at)
			if t == nil {
				break
			}
			chain = append(chain, t)
			at = t.from
			if s.oneOf(at-1, ",", "kiêm") {
				at--
			} else {
				break
			}
		}
		if len(chain) == 0 {
			continue
		}
		sentence := s.sentenceOf(n.from)
		if last := chain[len(chain)-1]; last.former && s.pluralHonorific(last.from-1) { // 'các cựu T1, T2: A, B'
			for _, t := range chain {
				t.former = true
			}
		}
		counted := 0 // '3 Phó Bí thư gồm: ông A, ông B và bà C'
		if first := chain[len(chain)-1].from - 1; s.number(first) && s.digits(first) < 3 {
			counted = s.value(first)
		}
		each := n.titledBefore() // 'Ủy viên Bộ Chính trị: Chủ tịch nước A; Thủ tướng B'
		for k := index; k < len(s.names) && s.names[k].from < sentence.To; k++ {
			m := s.names[k]
			if k > index && (m.honorific && m.left < m.from && s.oneOf(m.left-1, "và") && !s.pluralHonorific(m.left)) && k-index >= counted {
				break // 'và đồng chí C, title': C stands outside of the group
			}
			if k > index && s.is(m.left-1, ":") && m.titledBefore() {
				break // 'các đồng chí T1: T2 A, T3 B; các đồng chí T4: | T5 C'
			}
			if k > index && s.is(m.left-1, ";") && m.titledBefore() && !each {
				break // 'nguyên Tổng Bí thư: A, B; Chủ tịch nước C': the next group
			}
			for _, t := range chain {
				hold(m, t, "positions.group-title", false)
			}
		}
		n.left = min(n.left, chain[len(chain)-1].from)
	}
}

// titledBefore reports whether a title stands before the name.
func (n *name) titledBefore() bool {
	return len(n.titles) > 0 && n.titles[0].from < n.from && !n.titles[0].military
}

// plainList reports whether the titles before a name are in the plural.
func (s *scan) plainList(n *name) bool {
	return s.oneOf(n.left-1, "các", "hai", "ba") || s.oneOf(n.left-2, "các") || s.pluralHonorific(n.left)
}

// follows reports whether m continues a list right after n.
func (s *scan) follows(n, m *name) bool {
	gap := m.left - n.to
	return gap >= 1 && gap <= 2 && s.oneOf(n.to, ",", "và")
}

// appointments reads '... NAME ... giữ chức TITLE' and 'chỉ định giữ chức TITLE đối với NAME': new posts count, nominations do
// not. A post that someone leaves was held before: 'NAME thôi giữ chức TITLE', 'miễn nhiệm chức vụ TITLE đối với NAME'.
func (s *scan) appointments(hold func(*name, *title, string, bool)) {
	verbs := map[*title]int{} // where what gives or takes the post stands, also of those that are held already
	for _, t := range s.titles {
		sentence := s.sentenceOf(t.from)
		if s.is(t.from-1, "từ") && s.oneOf(t.to, "được", "lên", "sang", "chuyển") && !t.held { // 'A từ T1 được bổ nhiệm làm T2'
			if n := s.lastName(t.from, 12); n != nil && n.from >= sentence.From {
				t.former = true
				hold(n, t, "positions.appointment", false)
				continue
			}
		}
		verb, ok := s.before(lexicon.KindAppoint, s.rankBefore(t.from, sentence.From), sentence.From)
		bare := !ok
		if bare {
			for verb = t.from; s.oneOf(verb-1, "chức", "danh", "vụ", "các"); verb-- { // 'miễn nhiệm chức danh | T'
			}
		}
		leaves := s.leaving(verb, sentence.From) && !(bare && s.is(verb-1, "còn"))
		ok = ok || leaves
		if !ok {
			verb, ok = s.countedPosts(t)
			leaves = ok && s.leaving(verb, sentence.From)
		}
		if !ok && s.is(t.from, "quyền") && s.is(t.from-1, "giao") { // 'giao | quyền Bộ trưởng X'
			verb, ok = t.from-1, true
		}
		if !ok && s.elects(t.from) && len(s.concerned(t, sentence)) > 0 {
			verb, ok = t.from, true
		}
		if !ok {
			if verb, ok = s.secondPost(t.from, verbs); !ok {
				continue
			}
			leaves = s.leaving(verb, sentence.From)
		} else if s.is(t.from-1, "là") {
			if first, ok := s.secondPost(t.from-1, verbs); ok { // 'Ông là T1 và là T2'
				verb = first
			}
		}
		verbs[t] = verb
		if t.held || t.former || t.deputed {
			continue
		}
		if s.pastCareer(sentence, verb) || s.spanOpens(sentence, verb) || s.is(verb-1, "từng") || s.nominated(sentence, verb) || s.is(verb-1, "không") || s.vacant(t, sentence) {
			continue
		}
		t.former = leaves
		if behind := s.concerned(t, sentence); len(behind) > 0 {
			for _, n := range behind {
				hold(n, t, "positions.appointment", false)
			}
			continue
		}
		if s.is(verb, "chức", "vụ") && !leaves { // 'trong thời gian giữ các chức vụ T, đồng chí A'
			for i := s.firstName(t.to); i < len(s.names) && s.names[i].from < sentence.To; i++ {
				hold(s.names[i], t, "positions.appointment", false)
			}
			continue
		}
		var holder *name
		for i := s.firstName(sentence.From); i < len(s.names) && s.names[i].to <= verb; i++ {
			if !s.inBrackets(s.names[i], verb) {
				holder = s.names[i]
			}
		}
		if holder == nil && s.is(t.to, ",") && (s.oneOf(verb, "cương", "vị") || s.oneOf(verb+1, "cương", "vị", "tư")) {
			// 'Trên cương vị T, ông A ...'
			if i := s.firstName(t.to); i < len(s.names) && s.names[i].left == t.to+1 {
				hold(s.names[i], t, "positions.appointment", false)
			}
			continue
		}
		if holder == nil && s.is(t.to, ",") && s.whileInOffice(sentence.From, verb) {
			// 'Khi đang đảm nhận chức vụ T, ông A ...'
			const reach = 14 // tokens
			if i := s.firstName(t.to); i < len(s.names) && s.names[i].left < min(t.to+reach, sentence.To) && s.is(s.names[i].left-1, ",") {
				t.former = !s.is(sentence.From, "sau") && !s.is(sentence.From, "trước")
				hold(s.names[i], t, "positions.appointment", false)
				continue
			}
		}
		if holder == nil {
			since, _, _ := s.period(sentence.From, verb) // else it is one of a career
			if who := s.pronounSubject(sentence, verb); who != nil && since == nil {
				t.former = t.former || s.earlier(sentence, verb)
				hold(who, t, "positions.appointment", true)
			}
			continue
		}
		if acts := s.oneOf(verb, "cương", "vị") || s.oneOf(verb+1, "cương", "vị", "tư"); acts && verb-holder.right > 25 {
			continue
		}
		if (bareVerb(s.fold(verb, t.from)) || bare && leaves && !s.leavesHimself(verb)) && !s.passive(holder.right, verb) {
			continue // 'A bổ nhiệm T', 'A miễn nhiệm T', whoever that is
		}
		if (s.is(verb, "là") || s.is(verb, "làm")) && (verb-holder.right > 14 || !s.appointed(holder.right, verb)) || s.onlyAnnounces(holder, verb) {
			continue
		}
		t.former = t.former || s.earlier(sentence, verb)
		hold(holder, t, "positions.appointment", false)
		if rank := s.rankBefore(t.from, verb); rank < t.from { // 'là | Đại tá, T'
			for _, r := range s.ranks(rank, t.from-1) {
				of := rankTitle(r, rank, t.from-1)
				of.former = t.former
				hold(holder, of, "positions.appointment", false)
			}
		}
		if t.rank != "HEAD" { // of which there is one
			for _, n := range s.appointedWith(holder, sentence) {
				hold(n, t, "positions.appointment", false)
			}
		}
		if n := s.replaced(t, sentence); n != nil {
			before := *t
			before.former = true
			hold(n, &before, "positions.appointment", false)
		}
	}
}

// bareVerb reports whether a verb says only in the passive who gets the post: 'A được Thủ tướng bổ nhiệm | T'.
func bareVerb(verb string) bool {
	return verb == "bổ nhiệm" || verb == "chỉ định" || verb == "phân công"
}

// passive reports whether 'được' stands in a range.
func (s *scan) passive(from, to int) bool {
	for k := from; k < to; k++ {
		if s.is(k, "được") {
			return true
		}
	}
	return false
}

// appointedWith are those who get a post together with the last of them: 'bầu ông A, ông B | và bà C giữ chức T'.
func (s *scan) appointedWith(last *name, sentence article.Sentence) []*name {
	var all []*name
	joined := s.is(last.left-1, "và")
	next := last
	for i := s.firstName(last.from) - 1; i >= 0 && s.names[i].from >= sentence.From; i-- {
		n := s.names[i]
		if n.right != next.left-1 || !s.oneOf(n.right, "và", ",", ";") {
			break
		}
		all, next = append(all, n), n
		joined = joined || n.plural || s.is(n.left-1, ":") // 'các ông A, B được bầu làm T'
	}
	if !joined {
		return nil
	}
	return all
}

// pronounSubject is who 'ông', 'bà', 'đồng chí' before a verb stands for: 'Bà là Vụ trưởng', 'Đồng chí được bầu vào X'. The
// last person named before; nil if nothing of the kind stands there, or not as the one who gets the post.
func (s *scan) pronounSubject(sentence article.Sentence, verb int) *name {
	const far = 120 // tokens
	for k := verb - 1; k >= sentence.From && k > verb-14; k-- {
		if !s.oneOf(k, "ông", "bà", "chí") || s.upper(k+1) || s.is(k, "chí") && (s.oneOf(k-2, "các", "những") || s.number(k-2)) || !s.appointed(k+1, verb) {
			continue
		}
		return s.calledSo(k, far)
	}
	return nil
}

// earlier reports whether a post was held before the one that the article is about: 'Trước đó, ông là T', 'ông A nguyên là T'.
func (s *scan) earlier(sentence article.Sentence, verb int) bool {
	if s.is(verb-1, "nguyên") {
		return true
	}
	for k := sentence.From; k < verb; k++ {
		if s.is(k, "quyết", "định") {
			return false // 'Trước đó, X có quyết định bổ nhiệm A làm T': what was before is the decision
		}
	}
	for k := sentence.From; k < verb; k++ {
		if s.is(k, "trước") && s.oneOf(k+1, "đó", "khi", "đây", "kia", "tháng", "năm") && (k == sentence.From || s.punctuation(k-1) || s.upper(k)) {
			return true
		}
	}
	return false
}

// replaced is who held a post before the one it is given to: 'làm T, thay cho ông A'.
func (s *scan) replaced(t *title, sentence article.Sentence) *name {
	k := t.to
	if s.is(k, ",") {
		k++
	}
	if !s.is(k, "thay") || s.is(k, "thay", "mặt") {
		return nil
	}
	for k++; s.oneOf(k, "thế", "cho"); k++ {
	}
	if i := s.firstName(k); i < len(s.names) && s.names[i].from < sentence.To && s.names[i].left <= k+1 {
		return s.names[i]
	}
	return nil
}

// concerned are who a post behind the verb is given to or taken from: 'giữ chức T đối với A và B'.
func (s *scan) concerned(t *title, sentence article.Sentence) []*name {
	const reach = 30 // tokens, for the term and the reasons that stand between
	at := -1
	for k := t.to; k+1 < sentence.To && k < t.to+reach; k++ {
		if s.is(k, "đối", "với") {
			at = k + 2
			break
		}
		if t.former && s.oneOf(k, "của", "với") && s.honorificAt(k+1) { // 'miễn nhiệm chức vụ T của ông A'
			at = k + 1
			break
		}
		if s.is(k, ";") || s.nameStarts(k) {
			break
		}
		if _, counted := s.countedPosts(t); (s.oneOf(k, "gồm", ":") || s.is(k, "là") && k == t.to) && (counted || s.several(sentence.From, t.from)) { // 'bầu hai đồng chí giữ chức T, gồm: A, T2 và B, T3'
			at = k + 1
			if s.oneOf(at, ":", "có", "các") {
				at++
			}
			break
		}
	}
	if at < 0 {
		return nil
	}
	var all []*name
	for i := s.firstName(at); i < len(s.names) && s.names[i].from < sentence.To; i++ {
		n := s.names[i]
		if len(all) == 0 && n.left > at+8 {
			break
		}
		if len(all) > 0 && !s.oneOf(n.left-1, ",", "và", ":", ";") {
			break
		}
		all = append(all, n)
	}
	return all
}

// vacant reports whether a post is still to be filled: 'Trong thời gian chờ kiện toàn chức vụ | T, đồng chí A ...'.
func (s *scan) vacant(t *title, sentence article.Sentence) bool {
	k := t.from
	for s.oneOf(k-1, "chức", "vụ", "danh") {
		k--
	}
	return s.is(k-2, "kiện", "toàn") || s.oneOf(k-1, "khuyết", "trống") && k-1 > sentence.From
}

// whileInOffice reports whether a clause that ends at token verb says when someone had a post: 'Khi đang', 'Trong thời gian', 'Trước khi'.
func (s *scan) whileInOffice(from, verb int) bool {
	const reach = 7 // tokens
	for k := verb - 1; k >= max(from, verb-reach); k-- {
		if s.oneOf(k, "khi", "lúc") || s.is(k, "thời", "gian") {
			return true
		}
	}
	return false
}

// elects reports whether words stand before token i that say who is elected to the post there: 'kết quả bầu bổ sung | Chủ tịch X đối với A'.
func (s *scan) elects(i int) bool {
	return s.is(i-1, "bầu") || s.is(i-2, "bổ", "sung") || s.is(i-2, "phê", "chuẩn") || s.is(i-2, "công", "nhận") && !s.is(i-3, "không")
}

// countedPosts reports whether several are elected or appointed to a title, and the token of the verb: 'bầu 5 | Phó Chủ tịch X'.
func (s *scan) countedPosts(t *title) (verb int, ok bool) {
	k := t.from - 1
	if !s.number(k) && !s.oneOf(k, "hai", "ba", "bốn", "năm", "sáu", "các", "những") {
		return 0, false
	}
	for _, v := range [][]string{{"bầu"}, {"bầu", "bổ", "sung"}, {"bổ", "nhiệm"}, {"phê", "chuẩn"}, {"miễn", "nhiệm"}, {"tái", "bổ", "nhiệm"}, {"bổ", "sung"}} {
		if s.is(k-len(v), v...) {
			return k, true
		}
	}
	return 0, false
}

// several reports whether a range speaks of several people without their names: 'hai đồng chí', 'các ông', '03 nhân sự'.
func (s *scan) several(from, to int) bool {
	const reach = 40 // tokens
	for k := max(from, to-reach) + 1; k < to; k++ {
		if s.nameStarts(k) {
			return false
		}
		if s.oneOf(k, "đồng", "ông", "bà", "người", "nhân", "thành", "cán") && (s.number(k-1) || s.oneOf(k-1, "hai", "ba", "bốn", "năm", "sáu", "các", "những")) {
			return true
		}
	}
	return false
}

// leaving reports whether a post ends with the words before token i: 'thôi giữ chức', 'miễn nhiệm chức vụ', 'không còn là'.
func (s *scan) leaving(i, from int) bool {
	start, ok := s.before(lexicon.KindLeave, i, from)
	return ok && start >= from
}

// secondPost is what gives the first of two posts, of which the second starts at token i: 'giữ chức A, | B'.
func (s *scan) secondPost(i int, verbs map[*title]int) (verb int, ok bool) {
	if !s.oneOf(i-1, ",", ";", "kiêm", "và") {
		return 0, false
	}
	p := s.titleBefore(i - 1)
	if p == nil {
		return 0, false
	}
	verb, ok = verbs[p]
	return verb, ok
}

// inBrackets reports whether a name stands in brackets that close before token to: 'bà A (chị ruột ông B) | giữ chức T'.
func (s *scan) inBrackets(n *name, to int) bool {
	const longest = 12 // tokens
	for k := n.to; k < to && k < n.to+longest; k++ {
		if s.is(k, "(") {
			return false
		}
		if !s.is(k, ")") {
			continue
		}
		for j := n.left - 1; j >= 0 && j > n.left-longest; j-- {
			if s.oneOf(j, "(", ")") {
				return s.is(j, "(")
			}
		}
		return false
	}
	return false
}

// leavesHimself reports whether the words before token i say that someone leaves a post, and not that someone takes it from another.
func (s *scan) leavesHimself(i int) bool {
	return s.oneOf(i-1, "thôi", "còn", "rời") && !s.is(i-2, "cho", "thôi")
}

// appointed tells 'A được bầu làm T' and 'A hiện là T' from 'A là em trai của T': between the two tokens stands a verb of
// appointing, or nothing that has a meaning of its own.
func (s *scan) appointed(from, verb int) bool {
	for k := from; k < verb; k++ {
		if s.oneOf(k, "được", "bầu", "cử", "nhiệm", "điều", "định", "công", "giao", "trúng", "luân", "tín", "tái", "giữ", "chuyển") {
			return true
		}
	}
	for k := from; k < verb; k++ {
		if s.word(k) && !s.w.Starts(lexicon.KindAdverb, k, verb) && !s.oneOf(k, "hiện", "nay", "đang", "đã", "vừa", "mới", "sẽ", "nguyên", "lúc", "đó", "từ", "khi") {
			return false
		}
	}
	return true
}

// onlyAnnounces holds for who signs, hands over or announces an appointment of someone that is not named:
// 'A đã ký Quyết định về việc chỉ định nhân sự giữ chức T'.
func (s *scan) onlyAnnounces(holder *name, verb int) bool {
	announces := false
	for k := holder.right; k < verb; k++ {
		switch {
		case s.is(k, "được"):
			return false
		case s.is(k, "ký"), s.is(k, "trao"), s.is(k, "công", "bố"), s.is(k, "thông", "báo"), s.is(k, "về", "việc"):
			announces = true
		}
	}
	return announces
}

// pastCareer holds in curriculum-vitae sentences, which list what someone was: 'Từ năm 2002 đến 2019, bà là Vụ trưởng'.
func (s *scan) pastCareer(sentence article.Sentence, verb int) bool {
	if !s.oneOf(verb, "là", "làm", "đảm", "giữ") {
		return false
	}
	for k := sentence.From; k < verb; k++ {
		if s.number(k) && s.digits(k) == 4 && s.value(k) > 1940 && s.value(k) < 2100 && s.oneOf(k-1, "năm") && !s.oneOf(verb, "giữ") {
			return true
		}
		if s.oneOf(k, "từng") {
			return true
		}
	}
	return s.oneOf(sentence.From, "từ", "tháng") && !s.oneOf(verb, "giữ")
}

// nominated reports whether the appointment is only proposed.
func (s *scan) nominated(sentence article.Sentence, verb int) bool {
	for k := max(sentence.From, verb-14); k < verb; k++ {
		if s.w.Starts(lexicon.KindNominate, k, verb) {
			return true
		}
	}
	return false
}
