package extract

import (
	"slices"
	"sort"
	"strings"

	"quanhe/loader/lexicon"
)

// Whose office a title is that is printed without its body, or without its holder: what the rest of the article says of it.

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
	inFront := map[string]*organization{} // of those whose holder's name follows
	for _, t := range s.titles {
		rank := rankOf(t.name)
		if t.body == nil || rank == "" {
			continue
		}
		onlyOne(only, rank, t.body)
		if s.nameStarts(t.to) {
			onlyOne(inFront, rank, t.body)
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
		b := only[rank]
		if b == nil && h.rule == "positions.title-before-name" && strings.HasPrefix(t.name, "Phó ") {
			b = inFront[rank]
		}
		if rank != "" && b != nil && t.body == nil && !t.none && !t.unknown && !s.bodyUnread(t) && !h.former && !own[h.person][rank] && !b.generic && firstAt[b.key] < t.from && !(t.rank == "HEAD" && s.ledByOther(holdings, h, b)) {
			h.resolve(func(t *title) { t.body = b })
		}
	}
}

// deputiesBeside gives a deputy without a body that of the head who stands before them in the same sentence: 'A, Chủ tịch Hội X; B, | Phó Chủ tịch'.
func (s *scan) deputiesBeside(holdings []*holding) {
	beside := map[*title]*title{}
	heads := map[string]*title{} // of the sentence, by rank
	from := -1
	for _, t := range s.titles {
		if sentence := s.sentenceOf(t.from); sentence.From != from {
			from = sentence.From
			clear(heads)
		}
		rank := rankOf(t.name)
		if commands := commandTitles[t.name]; commands && (t.body == nil || t.body.kind == "ARMED_FORCES") {
			rank = "Tư lệnh" // 'A, Tư lệnh Quân khu X; B, Phó Chính ủy; C, Chủ nhiệm Chính trị'
		}
		switch {
		case rank == "" || t.none || t.former:
		case t.body != nil:
			heads[rank] = t
		case heads[rank] != nil && (strings.HasPrefix(t.name, "Phó ") || commandTitles[t.name]) && !t.unknown && !s.bodyUnread(t):
			beside[t] = heads[rank]
		}
	}
	if len(beside) == 0 {
		return
	}
	of := map[*title]*person{}
	for _, h := range holdings {
		of[h.title] = h.person
	}
	for _, h := range holdings {
		head := beside[h.title]
		if head != nil && !h.former && !head.body.generic && of[head] != nil && of[head] != h.person {
			h.resolve(func(t *title) { t.body = head.body })
		}
	}
}

// companyTitles are those that hardly any body but a company has.
var companyTitles = map[string]bool{"Tổng Giám đốc": true, "Quyền Tổng Giám đốc": true, "Phó Tổng Giám đốc": true, "Phó Tổng Giám đốc Thường trực": true, "Giám đốc Tài chính": true,
	"Giám đốc Kinh doanh": true, "Giám đốc Nhân sự": true, "Giám đốc Sản xuất": true, "Giám đốc Kỹ thuật": true, "Kế toán trưởng": true}

// officersOfCompany gives such a title without a body the company that the article is about, if it names no body with one.
func (s *scan) officersOfCompany(holdings []*holding) {
	var without []*holding
	for _, h := range holdings {
		if companyTitles[h.title.name] && h.title.body == nil && !h.title.unknown && !s.bodyUnread(h.title) {
			without = append(without, h)
		}
	}
	if without == nil {
		return
	}
	for _, t := range s.titles {
		if companyTitles[t.name] && t.body != nil {
			return
		}
	}
	const beginning = 60                // tokens: what is named first there, the article is about
	counts := map[string]int{}          // how often each is named, by key
	named := map[string]*organization{} // by key
	for _, o := range s.bodies {
		if o.kind == "ENTERPRISE" && o.host == nil && !o.generic {
			if counts[o.key]++; o.from < beginning && len(named) == 0 {
				counts[o.key]++
			}
			named[o.key] = o
		}
	}
	company := named[dominant(counts, 1)]
	for _, h := range without {
		if company != nil {
			h.resolve(func(t *title) { t.body = company })
		}
	}
}

// commandTitles are those of the commanders of one unit of the forces.
var commandTitles = map[string]bool{"Tư lệnh": true, "Phó Tư lệnh": true, "Chính ủy": true, "Phó Chính ủy": true, "Tham mưu trưởng": true, "Phó Tham mưu trưởng": true, "Chủ nhiệm Chính trị": true,
	"Phó Chủ nhiệm Chính trị": true, "Chủ nhiệm Hậu cần": true, "Chủ nhiệm Kỹ thuật": true, "Phó Tư lệnh kiêm Tham mưu trưởng": true}

// onlyOne keeps the only body of a rank, nil if there are several.
func onlyOne(only map[string]*organization, rank string, body *organization) {
	if of, seen := only[rank]; seen && (of == nil || of.key != body.key) {
		only[rank] = nil
	} else {
		only[rank] = body
	}
}

// headOf is the first word of the bodies that a title is of.
var headOf = map[string]string{"Trưởng Ban": "ban", "Phó Trưởng Ban": "ban", "Phó Trưởng Ban Thường trực": "ban", "Vụ trưởng": "vụ", "Phó Vụ trưởng": "vụ", "Cục trưởng": "cục", "Phó Cục trưởng": "cục",
	"Viện trưởng": "viện", "Phó Viện trưởng": "viện", "Tổng cục trưởng": "tổng cục", "Phó Tổng cục trưởng": "tổng cục", "Chi cục trưởng": "chi cục", "Phó Chi cục trưởng": "chi cục",
	"Sư đoàn trưởng": "sư đoàn", "Phó Sư đoàn trưởng": "sư đoàn", "Lữ đoàn trưởng": "lữ đoàn", "Phó Lữ đoàn trưởng": "lữ đoàn", "Trung đoàn trưởng": "trung đoàn", "Phó Trung đoàn trưởng": "trung đoàn",
	"Tiểu đoàn trưởng": "tiểu đoàn", "Phó Tiểu đoàn trưởng": "tiểu đoàn"}

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
var ledBy = map[string]bool{"Chủ tịch danh dự": true, "Tổng Thư ký": true, "Phó Tổng Thư ký": true, "Chủ tịch": true, "Phó Chủ tịch": true, "Phó Chủ tịch Thường trực": true, "Bí thư": true, "Phó Bí thư": true, "Phó Bí thư Thường trực": true}

// congressOf reports whether a mention of a society is that of its congress: 'Đại hội | Hội X', '| Hội X tổ chức Đại hội'.
func (s *scan) congressOf(o *organization) bool {
	at := o.to
	for s.oneOf(at, "đã", "vừa") {
		at++
	}
	return s.is(o.from-2, "đại", "hội") || (s.is(at, "tổ", "chức") || s.is(at, "tiến", "hành")) && s.is(at+2, "đại", "hội")
}

// electingBody is the organisation whose committee is elected, or elects, not far before token i: 'bầu Ban Chấp hành Công đoàn X ... . Ông A được
// bầu làm | Chủ tịch'; nil if there is none.
func (s *scan) electingBody(i int) *organization {
	const near = 50 // tokens
	k := sort.Search(len(s.bodies), func(k int) bool { return s.bodies[k].from >= i })
	from := min(i-near, s.sentenceOf(i).From-1)
	for k--; k >= 0 && s.bodies[k].from > from; k-- {
		if o := s.bodies[k]; o.kind == "MASS_ORGANIZATION" && o.host == nil && !o.generic && s.congressOf(o) {
			return o
		}
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
		if t.body == nil && (h.rule == "positions.appointment" || s.oneOf(t.from-1, "là", "làm")) && ledBy[t.name] {
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
		if o := s.ledAs(t); o != nil {
			t.body = o
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
			if u.body != nil && (u.from == t.to+1 && s.oneOf(t.to, ",", "và", "rồi") || u.from == t.to+2 && s.is(t.to, ",") && s.is(t.to+1, "rồi")) && strings.EqualFold(t.name, "Phó "+u.name) {
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
				if h := u.body.host; h != nil && h.kind == "MASS_ORGANIZATION" && strings.Contains(t.name, "Tổng Thư ký") {
					t.body = h // 'Phó Tổng Thư ký kiêm Trưởng Ban Pháp chế Hội X'
				}
				if u.body.head == "công đoàn" && u.body.host != nil && strings.Contains(t.name, "iám đốc") {
					t.body = u.body.host // 'Phó Giám đốc, Chủ tịch Công đoàn X'
				}
				break
			}
		}
	}
}

// ledAs is the body that a title without one is of by the words before it: 'X do ông A làm | Giám đốc, bà B làm | Phó Giám đốc'; nil if there are none.
func (s *scan) ledAs(t *title) *organization {
	const reach = 60 // tokens
	if !s.is(t.from-1, "làm") {
		return nil
	}
	for k := t.from - 2; k > t.from-reach && k > s.sentenceOf(t.from).From; k-- {
		if s.is(k, ";") {
			break
		}
		if o := s.bodyEnding(k); s.is(k, "do") && o != nil && !o.generic && !o.bare && leads(t.name, o) {
			return o
		}
	}
	return nil
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

// titlesForHolders makes mentions of titles that stand for the only person who holds them: 'Thường trực Ban Bí thư đề nghị'.
func (s *scan) titlesForHolders(holdings []*holding) {
	type office struct{ title, body string }
	holders := map[office]*person{}
	for _, h := range holdings {
		if h.former {
			continue // 'nguyên Chủ tịch nước A' is not who is called 'Chủ tịch nước'
		}
		o := office{foldText(h.title.name), ""}
		if h.title.body != nil {
			o.body = h.title.body.key
		}
		if p, ok := holders[o]; ok && p != h.person {
			holders[o] = nil
		} else if !ok {
			holders[o] = h.person
		}
	}
	// 'Thủ tướng' alone is whoever is the only one with that title, of whatever body
	alone := map[string]*person{}
	for _, h := range holdings {
		if h.former {
			continue
		}
		key := foldText(h.title.name)
		if p, ok := alone[key]; ok && p != h.person {
			alone[key] = nil
		} else if !ok {
			alone[key] = h.person
		}
	}
	var added []*name
	for _, t := range s.titles {
		if t.held || t.former || t.deputed || s.oneOf(t.from-1, "các") || s.is(t.from-3, "các", "đồng", "chí") {
			continue
		}
		o := office{foldText(t.name), ""}
		if t.body != nil {
			o.body = t.body.key
		}
		p := holders[o]
		if p == nil && t.body == nil && s.upper(t.from) {
			p = alone[o.title]
		}
		if p != nil {
			added = append(added, &name{from: t.from, to: t.to, left: t.from, right: t.to, person: p, byTitle: true, short: true})
		}
	}
	if len(added) == 0 {
		return
	}
	merged := make([]*name, 0, len(s.names)+len(added))
	i := 0
	for _, n := range s.names {
		for i < len(added) && added[i].from < n.from {
			merged = append(merged, added[i])
			i++
		}
		merged = append(merged, n)
	}
	s.names = append(merged, added[i:]...)
}
