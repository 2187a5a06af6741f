package extract

import (
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

// holdFunc gives a name a title and returns the holding; nil if the title is someone else's, and only used in their stead.
type holdFunc func(n *name, t *title, rule string, resolved bool) *holding

// attachTitles gives names the titles printed around them and returns who holds what.
func (s *scan) attachTitles() []*holding {
	var out []*holding
	hold := func(n *name, t *title, rule string, resolved bool) *holding {
		if t.deputed {
			return nil
		}
		t.held = true
		n.titles = append(n.titles, t)
		h := &holding{person: n.person, title: t, rule: rule, resolved: resolved || n.short || t.resolved, former: t.former}
		h.from, h.to = min(n.left, t.from), max(n.to, t.to)
		if h.since = s.startOf(t); h.since != nil {
			h.to = max(h.to, h.since.to)
		}
		out = append(out, h)
		return h
	}
	s.shareOrganizations()
	s.ministersWithoutMinistry()
	s.titlesInFront(hold)
	s.titlesBehind(hold)
	s.groupTitles(hold)
	s.appointments(hold)
	s.joinedCommittees(hold)
	s.deputies(hold)
	ministersByOffice(out)
	officesOfStates(out)
	out = withoutContested(out)
	statedElsewhere(out)
	s.deputiesBeside(out)
	s.colleagues(out)
	s.bodiesNamedBefore(out)
	s.bodiesOfLists(out)
	s.officersOfCompany(out)
	return append(append(out, s.careers()...), s.degrees()...)
}

// titlesInFront gives names the titles before them: '[title], [title] [rank] [đồng chí] NAME'.
func (s *scan) titlesInFront(hold holdFunc) {
	for index, n := range s.names {
		sentence := s.sentenceOf(n.from)
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
				if t != nil && (s.behindName(t, index) || s.is(left-1, "và") && s.directlyBehind(t, index) || s.givenBefore(t, sentence, index)) {
					t = nil
				}
			} else if t == nil && first && s.oneOf(left-1, ",", "-") && (n.left == left || left < n.from) {
				// 'Bộ trưởng Bộ Công an - Thượng tướng A', 'Bí thư Ban cán sự, đồng chí A'
				if c := s.titleBefore(left - 1); c != nil && !s.behindName(c, index) && !s.givenBefore(c, sentence, index) && !s.vacant(c, sentence) && (left < n.from || s.is(left-1, "-")) && !(s.is(left-1, ",") && s.ofSeveral(c.from)) {
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
			if h := hold(n, t, "positions.title-before-name", false); h != nil {
				h.apposed = apposed
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
}

// ofSeveral reports whether a title at token i is that of several without names: 'các đồng chí | Phó Chủ tịch, đồng chí A'.
func (s *scan) ofSeveral(i int) bool {
	return s.is(i-1, "các") || s.is(i-3, "các", "đồng", "chí") || s.is(i-2, "các", "ông") || s.is(i-2, "các", "vị")
}

// titlesBehind gives names the titles behind them: 'NAME, title, title', 'NAME - title', 'NAME (title)'.
func (s *scan) titlesBehind(hold holdFunc) {
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
			for at < sentence.To && (s.oneOf(at, ",", "-", "(", "kiêm", "–", "và", "đồng", "thời") || told && (s.is(at, ";") || len(chain) == 0 && s.is(at, ")")) || len(chain) == 0 && (s.is(at, "nguyên", "là") || s.is(at, "là") && s.is(at-1, "nguyên")) || len(chain) == 0 && s.is(at, "là") && !s.pastCareer(sentence, at) && !s.earlier(sentence, at) || s.oneOf(at, "cũng", "hiện", "nay", "đang", "là") && s.alsoIs(at) || s.is(at, "nhiệm") && s.is(at-1, "kiêm")) {
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

// delegationNamed reports whether the delegation of a province to the National Assembly is named at token i.
func (s *scan) delegationNamed(i int) bool {
	o := s.bodyStarting(i)
	return o != nil && o.head == "đoàn đại biểu quốc hội"
}

// deputies reads 'đại biểu NAME (Hà Nội)', 'đại biểu NAME (đoàn Hà Nội)', 'đại biểu NAME - Đoàn ĐBQH tỉnh X': who speaks so in the National Assembly is in it.
func (s *scan) deputies(hold holdFunc) {
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
	before := s.is(at-2, "trước", "đó") || s.is(at-2, "trước", "đây") || s.is(at-2, "tiền", "nhiệm") // 'Chủ tịch X trước đó là | ông NAME'
	if before {
		at -= 2
	}
	t := s.titleBefore(at)
	if t == nil || t.from < sentence.From || t.former {
		return nil
	}
	t.former = before
	start := t.from
	if k, ok := s.before(lexicon.KindNew, start, sentence.From); ok {
		start = k
	}
	if start > sentence.From && !s.punctuation(start-1) && !s.oneOf(start-1, "và", "hiện", "nay", "khi", "đó", "làm", "chức", "vụ") {
		return nil
	}
	return t
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
func (s *scan) shareBack(index int, chain []*title, hold holdFunc) {
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
	two := first == index-1 && s.is(s.names[first].to, "và") && s.oneOf(s.names[first].left-1, ";", ":") // 'A, T1; B và C, T2'
	if first == index || !s.names[first].plural && !two {
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
func (s *scan) groupTitles(hold holdFunc) {
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
				if m.titledBefore() || len(m.titles) > 0 && !(s.oneOf(m.to, "-", "–") && n.titledBefore()) || m.left != m.from || !s.follows(s.names[k-1], m) {
					break // but 'các Phó Bí thư Tỉnh ủy A, B - Chủ tịch HĐND tỉnh, C - Chủ tịch UBND tỉnh'
				}
				own := len(m.titles) > 0
				for _, t := range n.titles {
					if !own || t.from < n.from {
						hold(m, t, "positions.group-title", false)
					}
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
	end := n.to
	if s.oneOf(end, "-", "–") {
		end = n.right
	}
	gap := m.left - end
	return gap >= 1 && gap <= 2 && s.oneOf(end, ",", "và")
}
