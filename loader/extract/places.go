package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/lexicon"
)

// setPlace reads where a meeting was held: 'tại Hà Nội', 'tại Trụ sở Chính phủ', beside its date first, then in the sentences of
// its date and its name, then where the text says of the meeting that it took place somewhere.
func (s *scan) setPlace(e *event) {
	var sentences []article.Sentence
	if e.dateAt[1] > 0 {
		sentences = append(sentences, s.sentenceOf(e.dateAt[0]))
	}
	for _, m := range e.mentions {
		if m.described {
			sentences = append(sentences, s.sentenceOf(m.from))
			break
		}
	}
	if e.dateAt[1] > 0 && sentences[0].Role == article.Body && s.placeBesideDate(e, sentences[0]) {
		return
	}
	for _, inName := range []bool{false, true} {
		for _, sentence := range sentences {
			if sentence.Role != article.Body {
				continue
			}
			for k := sentence.From; k < sentence.To && k < sentence.From+200; k++ {
				if s.oneOf(k, "tại", "ở") && s.insideName(e, k) == inName && (inName || s.tellsWhere(e, k, sentence)) && s.placeOf(e, k, sentence, s.is(k-2, "làm", "việc") || s.endsName(e, k) || inName && e.kind == "CEREMONY" && s.oneOf(k+1, "trường", "bệnh", "học")) { // 'thăm và làm việc tại Nhà máy X'
					return
				}
			}
		}
	}
	for _, m := range e.mentions { // 'Hội nghị được tổ chức tại ...'
		sentence := s.sentenceOf(m.from)
		at := m.to
		for at < sentence.To && at < m.to+8 && s.oneOf(at, "đã", "được", "diễn", "ra", "tổ", "chức", "khai", "mạc", "trang", "trọng") {
			at++
		}
		if at > m.to && sentence.Role == article.Body && s.placeOf(e, at, sentence, true) {
			return
		}
	}
	for _, m := range e.mentions {
		if at, ok := s.votersOf(m); ok && s.sentenceOf(m.from).Role == article.Body {
			sentence := s.sentenceOf(m.from)
			e.place, e.placeAt = s.clean(at, s.placeEnd(at, m.to)), [2]int{sentence.From, sentence.To}
			return
		}
	}
}

// placeBesideDate reads the place right behind or before the date of a meeting: 'Sáng 5/6, tại X', 'tại X vào tối 5/6'. Here the
// name of a body is one too.
func (s *scan) placeBesideDate(e *event, sentence article.Sentence) bool {
	at := e.dateTo
	if s.is(at, ",") {
		at++
	}
	if s.placeOf(e, at, sentence, true) {
		return true
	}
	before := e.dateFrom
	for before > sentence.From && s.oneOf(before-1, ",", "vào") {
		before--
	}
	for k := before - 1; k >= sentence.From && k > before-16; k-- {
		if s.is(k, "tại") && !s.insideName(e, k) {
			return s.siteEnd(k+1, before, true) == before && s.placeOf(e, k, sentence, true)
		}
	}
	return false
}

// tellsWhere reports whether a 'tại' at token i tells where something is held: at the start of a clause, behind the verb or the name of the meeting; not where
// something is that is spoken of: 'đánh giá tình hình | tại Đồng Tháp'.
func (s *scan) tellsWhere(e *event, i int, sentence article.Sentence) bool {
	return i == sentence.From || s.punctuation(i-1) || s.upper(i) || s.endsName(e, i) || s.dateEnding(i) != nil || s.number(i-1) && s.oneOf(i-2, "thứ", "lần", "năm") || s.oneOf(i-1, "ra", "chức", "mạc", "họp", "việc", "trì", "dự", "diện", "mặt", "trung", "thể", "công")
}

// endsName reports whether the name of a meeting that tells more than its kind ends at token i: 'Lễ khai giảng năm học mới | tại Trường X'.
func (s *scan) endsName(e *event, i int) bool {
	for _, m := range e.mentions {
		if m.to == i && m.described {
			return true
		}
	}
	return false
}

// insideName reports whether token i is part of the name of a meeting.
func (s *scan) insideName(e *event, i int) bool {
	for _, m := range e.mentions {
		if m.from <= i && i < m.to {
			return true
		}
	}
	return false
}

// placeOf sets the place of a meeting to what is read behind a 'tại' at token k, if there is one.
func (s *scan) placeOf(e *event, k int, sentence article.Sentence, beside bool) bool {
	if k >= sentence.To || s.taken[k] || !s.is(k, "tại") && !(s.is(k, "ở") && (s.oneOf(k-1, "ra", "chức", "họp") || s.endsName(e, k) || beside && s.dateEnding(k) != nil)) {
		return false
	}
	at := k + 1
	if s.is(at, "thủ", "đô") || s.is(at, "điểm", "cầu") {
		at += 2
	}
	end := s.siteEnd(at, sentence.To, beside)
	if end == at {
		return false
	}
	e.place, e.placeAt = s.clean(at, end), [2]int{sentence.From, sentence.To}
	return true
}

// siteEnd is the end of the place that token at opens, from the smallest part to the largest: 'Hội trường A, huyện X, tỉnh Y',
// 'huyện X (tỉnh Y)', 'Hà Nội'; at if it opens none. beside, right beside a date, allows the name of a body.
func (s *scan) siteEnd(at, limit int, beside bool) int {
	o := s.bodyStarting(at)
	end := s.buildingEnd(at, limit)
	if o != nil && !beside && !s.is(at, "văn", "phòng") && !s.is(at, "trụ", "sở") && !s.is(at, "nhà", "máy") && !s.is(at, "bảo", "tàng") {
		end = at
	}
	whole := false // a province or city: nothing above it
	switch {
	case end > at:
	case beside && o != nil && s.upper(at) && o.to <= limit:
		end = o.to
	default:
		if end, whole = s.townEnd(at, limit); end == at {
			return at
		}
		if !s.w.Starts(lexicon.KindUnit, at, limit) && !s.w.Starts(lexicon.KindPlace, at, limit) && !s.is(end, ",") && !(s.is(end, "(") && s.w.Starts(lexicon.KindCountry, end+1, limit)) {
			return at
		}
	}
	for parts := 0; parts < 3 && !whole; parts++ {
		next := end
		bracket := s.is(next, "(")
		if bracket || s.oneOf(next, ",", "-", "–") {
			next++
		}
		if to, _ := s.w.Longest(lexicon.KindCountry, next, limit); next > end && to > next && s.upper(next) && (!bracket || s.is(to, ")")) { // 'Bangkok, Thái Lan'
			if end = to; bracket {
				end++
			}
			break
		}
		if to := s.buildingEnd(next, limit); next > end && !bracket && to > next { // 'Hội trường A, Nhà Quốc hội, Hà Nội'
			end = to
			continue
		}
		if next >= limit || next == end && !s.w.Starts(lexicon.KindUnit, next, limit) || s.bodyStarting(next) != nil || !s.w.Starts(lexicon.KindUnit, next, limit) && !s.w.Starts(lexicon.KindPlace, next, limit) {
			break
		}
		to, last := s.townEnd(next, limit)
		for bracket && s.is(to, ",") && to < next+12 { // '(quận X, Y)'
			above, _ := s.townEnd(to+1, limit)
			if above == to+1 {
				break
			}
			to = above
		}
		if to == next || bracket && !s.is(to, ")") {
			break
		}
		if bracket {
			to++
		}
		end, whole = to, last
	}
	if end < limit && !s.oneOf(end, ",", ".", ";", ":", "(", "diễn", "và", "đã", "vào", "do", "dưới", "với", "kết", "nhằm", "từ", "trong", "ngày", "sáng", "chiều", "tối", "khai", "bế", "để", "nhân", "cùng", "theo", "trước", "sau", "chuyên", "về", "-", "–", "|") && s.bodyStarting(end) == nil && s.titleStarting(end) == nil && !s.w.Starts(lexicon.KindMeetingHead, end, limit) {
		return at
	}
	return end
}

// townEnd is the end of a city, a province or what lies in it at token at: 'Hà Nội', 'huyện X'; whole says that it is a province.
func (s *scan) townEnd(at, limit int) (end int, whole bool) {
	name, unit := s.unit(at, limit, "")
	_, to, ok := s.place(name, limit, unit, false)
	if !ok || name < limit && s.taken[name] {
		return at, false
	}
	if s.oneOf(to, "-", "–") && unit == "thành phố" && s.upper(to+1) && s.same(to+1) && !s.w.Starts(lexicon.KindPlace, to+1, limit) { // 'thành phố Phan Rang - Tháp Chàm'
		to = s.capitals(to+1, limit, 3)
	}
	return to, s.w.Starts(lexicon.KindPlace, name, limit) && (unit == "" || unit == "tỉnh")
}

// venues open the names of buildings and grounds.
var venues = [][]string{{"trụ", "sở"}, {"hội", "trường"}, {"nhà"}, {"văn", "phòng"}, {"cung"}, {"khách", "sạn"}, {"trung", "tâm"},
	{"quảng", "trường"}, {"bảo", "tàng"}, {"phủ", "chủ", "tịch"}, {"khu", "di", "tích"}, {"khu", "lưu", "niệm"}, {"sân", "vận", "động"},
	{"nghĩa", "trang"}, {"tượng", "đài"}, {"học", "viện"}, {"trường"}, {"phòng", "họp"}, {"tòa", "nhà"}, {"di", "tích"}, {"công", "viên"}, {"đền"}, {"chùa"}, {"đình"}, {"lăng"},
	{"khu", "công", "nghiệp"}, {"cụm", "công", "nghiệp"}, {"khu", "kinh", "tế"}, {"khu", "đô", "thị"}, {"đài", "tưởng", "niệm"}, {"đài", "liệt", "sĩ"}, {"sân", "bay"}, {"cửa", "khẩu"}, {"sở", "chỉ", "huy"}, {"thao", "trường"}, {"bến", "cảng"}, {"làng"}, {"rạp"},
	{"khu", "dân", "cư"}, {"tổ", "dân", "phố"}, {"khu", "phố"}, {"thôn"}, {"ấp"}, {"xóm"}, {"buôn"}}

// buildingEnd is the end of a building at token at: 'Trụ sở Chính phủ', 'nhà văn hóa thôn X'; at if there is none. A name must
// stand in it: 'hội trường' alone says nothing.
func (s *scan) buildingEnd(at, limit int) int {
	to := at
	for _, v := range venues {
		if s.is(at, v...) {
			to = at + len(v)
			break
		}
	}
	if to == at || s.honorificAt(to) || s.nameStarts(at) {
		return at
	}
	named := to-at > 2
	for to < limit && to < at+16 && (s.word(to) || s.is(to, "-") && s.upper(to-1) && s.upper(to+1) && !s.w.Starts(lexicon.KindPlace, to+1, limit) && !s.w.Starts(lexicon.KindUnit, to+1, limit) && s.bodyStarting(to+1) == nil || s.number(to) || s.is(to, "/") && s.number(to-1) && s.number(to+1) && s.glued(to) || s.is(to, ".") && s.glued(to) && s.glued(to+1) && s.number(to+1) || s.shortened(to)) && !s.oneOf(to, "đã", "do", "diễn", "dưới", "với", "và", "để", "nhằm", "có", "trong", "về", "cho", "ở", "tại", "ngày", "sáng", "chiều", "tối", "vào", "sẽ") && s.titleStarting(to) == nil && !s.nameStarts(to) {
		if s.is(to, "tổ", "chức") || s.is(to, "công", "bố") || s.is(to, "khai", "mạc") || s.w.Starts(lexicon.KindMeetingHead, to, limit) && to > at+2 {
			break
		}
		if o := s.bodyStarting(to); o != nil && o.to <= limit {
			named = named || s.upper(to)
			to = o.to
			continue
		}
		named = named || s.upper(to) || s.number(to)
		to++
	}
	if !named && !(s.upper(at) && (to-at >= 4 || s.w.Starts(lexicon.KindUnit, to-1, limit))) || to >= at+16 {
		return at
	}
	return to
}

// votersMet is the token behind 'tiếp xúc cử tri', 'tiếp xúc với cử tri' at token i; i if they are not there.
func (s *scan) votersMet(i int) int {
	at := i + 2
	if s.is(at, "với") {
		at++
	}
	if s.is(i, "tiếp", "xúc") && s.is(at, "cử", "tri") {
		return at + 2
	}
	return i
}

// votersOf is the token behind 'tiếp xúc cử tri' in the name of a meeting with voters: where their place is printed.
func (s *scan) votersOf(m *meeting) (at int, ok bool) {
	for k := m.from; k+4 < m.to; k++ {
		if at = s.votersMet(k); at > k {
			return at, s.w.Starts(lexicon.KindUnit, at, m.to)
		}
	}
	return 0, false
}
