package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// Posts that are given, kept, left or only proposed: whose they are, by the verb between the name and the title.

// joinedCommittees reads 'chỉ định NAME tham gia Ban Chấp hành, Ban Thường vụ Đảng bộ tỉnh X': a member of each.
func (s *scan) joinedCommittees(hold holdFunc) {
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

// appointments reads '... NAME ... giữ chức TITLE' and 'chỉ định giữ chức TITLE đối với NAME': new posts count, nominations do
// not. A post that someone leaves was held before: 'NAME thôi giữ chức TITLE', 'miễn nhiệm chức vụ TITLE đối với NAME'.
func (s *scan) appointments(hold holdFunc) {
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
