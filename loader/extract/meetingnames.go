package extract

import (
	"quanhe/loader/lexicon"
)

// Where the name of a meeting ends: before what is told of it, who came and where it was.

// Words that end the name of a meeting.
var meetingStops = map[string]bool{"gồm": true, "đặt": true, "vinh": true, "còn": true, "nói": true, "vừa": true, "khi": true, "theo": true, "rất": true, "phải": true, "mà": true, "nhưng": true, "không": true, "ở": true, "hôm": true, "nay": true, "từ": true, "đến": true, "ngày": true, "sáng": true, "chiều": true, "do": true, "được": true, "đã": true, "diễn": true, "nhằm": true, "nêu": true, "dưới": true, "vào": true, "sẽ": true, "để": true, "có": true, "với": true, "cho": true, "là": true, "bằng": true, "khai": true, "bế": true, "chính": true, "cũng": true, "đồng": true, "cần": true, "lần": false}

// sessionEnd is where the name of a numbered session ends: behind the body, its term and its years of office.
func (s *scan) sessionEnd(at, limit int, m *meeting) int {
	end := at
	if at = s.behindBrackets(at, limit); !s.oneOf(end+1, "tháng", "ngày", "năm", "từ") && !s.number(end+1) { // 'kỳ họp thứ 21 (kỳ họp chuyên đề)', but not its day
		end = at
	}
	for s.oneOf(at, ",", "của", "-") && at-end < 2 {
		at++
	}
	if o := s.bodyStarting(at); o != nil {
		m.body = o
		end = o.to
		if unit, _ := s.w.Longest(lexicon.KindUnit, end, limit); unit > end { // 'HĐND tỉnh khóa XVIII'
			if _, to := s.termAt(unit, limit); to > unit {
				end = unit
			}
		}
	} else if _, to := s.termAt(at, limit); m.body == nil && to == at {
		return end
	}
	for {
		k := end
		if _, to := s.termAt(k, limit); to == k { // with its brackets, if it has any
			for s.oneOf(k, ",", "-", "(") && k-end < 2 {
				k++
			}
		}
		if terms, to := s.termAt(k, limit); to > k {
			m.term, end = terms[0], to
			continue
		}
		if s.is(k, "nhiệm", "kỳ") && s.number(k+2) {
			end = k + 3
			if s.oneOf(end, "-") && s.number(end+1) {
				end += 2
			}
			if s.is(end, ")") && s.is(k-1, "(") {
				end++
			}
			continue
		}
		return end
	}
}

// meetingEnd is where the name of a meeting ends: before its verb, its organiser, its date or its place.
func (s *scan) meetingEnd(from, limit int, m *meeting) int {
	to := s.meetingStop(from, limit, m)
	for to > from && s.oneOf(to-1, "với", "về", "cùng", "và", "vừa", "đã", "đang", ",", ".", "…") { // 'Hội nghị về X với ...'
		to--
	}
	return to
}

// meetingStop is the token at which the words of a meeting's name stop.
func (s *scan) meetingStop(from, limit int, m *meeting) int {
	quoted := false
	for j := from; j < limit; j++ {
		if s.is(j, `"`) {
			quoted = !quoted
			continue
		}
		if quoted {
			continue
		}
		if j-from > 70 {
			return j
		}
		k := s.key(j)
		switch {
		case j == from && s.is(j, ",") && s.is(j-2, "gặp", "mặt") && s.oneOf(j+1, "tri", "tặng", "động", "đối", "biểu", "chúc", "giao", "tôn", "tuyên", "trao"):
			continue // 'buổi gặp mặt, tri ân người có công'
		case j == from && m.kind == "CEREMONY" && s.goesOnWithDeed(j, limit, m):
			continue
		case j == from && m.kind == "CEREMONY" && s.honorificAt(j) && s.honoured(j, limit) > j: // 'Lễ viếng đồng chí A'
			return s.honoured(j, limit)
		case j == from && (s.punctuation(j) && !s.is(j, ",") || s.is(j, ",") && m.ordinal == 0 || meetingStops[k] || s.oneOf(j, "này", "trên", "tại", "về", "của", "lần", "ghi", "và", "trong") && !s.is(j, "về") && !s.is(j, "của")):
			if s.is(j, "với", "chủ", "đề") || s.meetsWith(j, limit) || s.is(j, "chính") || s.is(j, "ngày") && s.dateAt(j, limit) == nil || s.is(j, "với") && (m.kind == "WORKING_SESSION" || m.kind == "OTHER") {
				continue
			}
			return j
		case j == from && !s.upper(m.from) && s.upper(j) && (s.is(j, "phát", "biểu") || s.is(j, "tham", "luận") || s.is(j, "tham", "dự") || s.is(j, "chủ", "trì") || s.oneOf(j, "dự", "tới", "đến")):
			return j // a heading before it: 'phát biểu tại hội nghị Tham dự hội nghị có ...'
		case j > from+1 && s.proceeds(j, limit):
			return j
		case s.is(j, "bầu", "làm"), s.is(j, "bầu") && !s.is(j, "bầu", "cử") && (m.ordinal > 0 || m.body != nil): // 'được Hội nghị X bầu làm Bí thư'
			return j
		case s.is(j, "trong", "khi"), j == from && s.is(j, "của") && (s.is(j+3, "này") || s.is(j+2, "này")): // 'hội nghị của cơ quan này'
			return j
		case s.is(j, "cho") && (s.is(m.from, "khai", "giảng") || s.is(m.from, "bế", "giảng")) && (s.number(j+1) || s.oneOf(j+1, "gần", "hơn", "trên", "các", "cán")):
			return j // 'khai giảng lớp bồi dưỡng nghiệp vụ cho 85 cán bộ'
		case j > from && s.toldBehind(m, from, j):
			return j
		case s.is(j, "về", "phía"), j == from && (s.is(j, "kết", "thúc") || s.is(j, "thành", "công") || s.is(j, "dự", "kiến")):
			return j
		case s.is(j, "do") && !s.representing(j), s.is(j, "được") && !s.participle(j, limit), s.is(j, "diễn", "ra"), s.is(j, "nhằm"), s.is(j, "dưới", "sự"), s.is(j, "đã"), s.is(j, "sẽ"), s.is(j, "có", "sự"), s.is(j, "dự", "hội"), s.is(j, "với", "sự"), s.is(j, "nêu"), s.is(j, "khai", "mạc"), s.is(j, "chính", "thức"):
			return j
		case s.shortened(j):
			continue // 'TP. Ninh Bình'
		case s.is(j, ".") && (j+1 >= limit || !s.glued(j+1)), s.is(j, ":"), s.is(j, "|"), s.is(j, "?"), s.is(j, "!"):
			return j
		case s.is(j, "là") && j > from, s.is(j, ";") && s.upper(j+1):
			return j
		case s.is(j, ",") && (s.is(j+1, "các", "thành") || s.is(j+1, "các", "đại", "biểu") || s.is(j+1, "nhiều", "ý") || s.is(j+1, "các", "ý")):
			return j // 'cuộc họp của Ban Chỉ đạo X, các thành viên ...'
		case s.is(j, ",") && s.oneOf(j+1, "đánh", "triển", "bàn", "nghe", "thảo", "rút", "công", "chỉ", "kiểm", "giải", "tháo") && s.meetsWith(from, limit):
			return j // 'buổi giao ban với lãnh đạo các sở, ngành, đánh giá ...'
		case s.is(j, ",") && s.heldWith(from, j):
			continue // 'Hội nghị với các đồng chí Bộ trưởng, Chủ tịch UBND các tỉnh'
		case m.kind == "WORKING_SESSION" && s.is(j, ",") && s.titleStarting(j+1) != nil && s.facing(j):
			continue // 'hội đàm với Bộ trưởng, Chủ nhiệm X A'
		case m.kind == "WORKING_SESSION" && s.is(j, ",") && s.word(j+1) && !s.upper(j+1) && s.bodyEnding(j) != nil && s.bodyStarting(j+1) == nil && !s.oneOf(j+1, "các", "lãnh", "đại", "ban") && !s.w.Starts(lexicon.KindUnit, j+1, limit):
			return j // 'buổi làm việc với ORG, công bố ...'
		case m.kind == "SESSION" && s.is(j, ",") && j == from+2 && s.is(from-1, "phiên") && !s.is(from-1, "phiên", "họp"):
			return j // 'họp phiên bất thường, các đại biểu ...'
		case m.kind == "SESSION" && s.is(j, ",") && s.number(j-1) && s.digits(j-1) == 4 && s.oneOf(j-2, "/", "-", "năm"):
			return j // 'phiên họp thường kỳ tháng 9/2011, các thành viên ...'
		case s.is(j, "bằng", "hình", "thức"), s.is(j, "theo", "hình", "thức"), s.is(j, "sắp") && s.oneOf(j+1, "diễn", "khai", "tổ", "được", "tới"), s.is(j, "cùng") && (s.is(j+1, "nhân", "dân") || s.is(j+1, "bà", "con") || s.is(j+1, "đồng", "bào")):
			return j
		case s.is(j, ")") && !s.opened(from, j):
			return j // '(theo đánh giá của Diễn đàn X); ...'
		case s.is(j, "(") && (s.is(j+1, "ảnh") || s.dayInBrackets(j, limit)):
			return j
		case s.is(j, ",") && s.is(j-1, `"`) && s.word(j+1) && !s.upper(j+1) && !s.oneOf(j+1, "lần", "năm", "nhiệm", "giai"):
			return j // 'Hội nghị “X”, thể hiện quyết tâm ...'
		case s.is(j, ",") && (s.is(j+1, "do") || s.is(j+1, "tại") || s.honorificAt(j+1) || s.is(j+1, "ngày") || s.is(j+1, "sáng") || s.is(j+1, "chiều") || s.is(j+1, "với") || s.nameStarts(j+1) || s.titleStarting(j+1) != nil && s.upper(j+1) || s.is(j+1, "nêu") || s.is(j+1, "đã") || s.is(j+1, "diễn")):
			return j
		case (s.oneOf(j, "tổ", "chiều", "sáng", "ngày")) && s.is(j, "tổ", "chức") && s.dayAfter(j+2), s.dayPart(j) && j > from && (s.dateAt(j, limit) != nil || s.toldFromToday(j) || s.is(j, "ngày") && s.toldFromToday(j+1)):
			return j
		case s.is(j, "có") && (s.titleStarting(j+1) != nil || s.honorificAt(j+1) || s.nameStarts(j+1) || s.is(j+1, "các", "đồng")):
			return j
		case s.is(j, "để") && j > from+1, s.is(j, "vào") && j > from+1 && s.timeBehind(j+1):
			return j
		case s.is(j, "tại") && j > from && m.kind != "CEREMONY" && s.buildingEnd(j+1, limit) > j+1 && (s.bodyStarting(j+1) == nil || s.is(j+1, "trụ", "sở")):
			return j
		case s.is(j, "ở") && s.w.Starts(lexicon.KindUnit, j+1, limit) && s.upper(j+2):
			return j
		case s.is(j, "tại") && (s.is(j+1, "hội", "trường") || s.is(j+1, "trụ", "sở") || s.is(j+1, "quảng", "trường") || s.is(j+1, "khách", "sạn") || s.is(j+1, "trung", "tâm", "hội")) && s.buildingEnd(j+1, limit) > j+1:
			return j
		case s.is(j, "tại") && s.number(j-1) && s.upper(j+1) && m.kind != "CEREMONY": // 'lần thứ 4 tại Viêng Chăn'
			return j
		case s.is(j, "tại") && j > from && !s.is(j+2, "ủy") && (s.w.Starts(lexicon.KindPlace, j+1, limit) || s.w.Starts(lexicon.KindUnit, j+1, limit)):
			return j
		case s.is(j, "-") && !s.glued(j) && s.upper(j+1) && s.is(j+1, "ảnh"):
			return j
		}
	}
	return limit
}

var proceedings = lexicon.Kinds(lexicon.KindProceeding)

// proceeds reports whether words stand at token i that tell how a meeting goes on, behind its name: 'Hội nghị tổng kết năm 2024 | nghe báo cáo', but not in
// a list of what it is for: 'Hội nghị tổng kết năm, biểu dương ...'.
func (s *scan) proceeds(i, limit int) bool {
	if s.upper(i) || s.oneOf(i-1, ",", "và", "để", "về", "nhằm", ";", "-", "–", "không", "chưa", "việc", "cùng", "sẽ") {
		return false
	}
	switch {
	case s.is(i, "có") && s.number(i+1), (s.is(i, "biểu", "dương") || s.is(i, "tuyên", "dương")) && s.number(i+2):
		return true // 'có 200 đại biểu'
	case s.is(i, "trong") && (s.number(i+1) || s.oneOf(i+1, "một", "hai", "ba", "bốn", "nửa")) && s.oneOf(i+2, "ngày", "buổi", "giờ"):
		return true
	}
	return s.w.MayStart(i, proceedings) && s.w.Starts(lexicon.KindProceeding, i, limit)
}

// goesOnWithDeed reports whether what is done at a ceremony goes on at token i with something else that is done there: 'Lễ công bố, giới thiệu
// sách', 'lễ tổng kết | và trao giải', but not 'dự lễ khai giảng, trao quà'.
func (s *scan) goesOnWithDeed(i, limit int, m *meeting) bool {
	return (s.is(i, "và") || s.is(i, ",") && !s.is(m.from-1, "dự")) && s.w.Starts(lexicon.KindDeed, i+1, limit) && !s.upper(i+1) && !s.is(i+1, "trao", "quà")
}

// toldBehind reports whether what is told of a meeting, and no more of its name, which goes on from token from, begins at token i: 'Hội nghị X, | cùng dự có A',
// 'Hội nghị X | thu hút 200 đại biểu'.
func (s *scan) toldBehind(m *meeting, from, i int) bool {
	switch s.key(i) {
	case ",":
		switch at := i + 1; s.key(at) {
		case "có", "qua", "trong", "thu", "góp", "theo", "đây", "gồm", "nhấn", "khẳng", "yêu", "đề", "bày", "lưu", "cho", "phát", "cùng", "đến", "tới", "dự", "tham", "chủ", "nhờ", "tạo", "giúp":
			return s.is(at, "có") && (s.number(at+1) || s.oneOf(at+1, "sự", "gần", "hơn", "trên", "khoảng", "đông")) || s.is(at, "qua", "đó") || s.is(at, "trong", "đó") || s.is(at, "thu", "hút") && s.crowd(at+2) || s.is(at, "góp", "phần") || s.is(at, "theo", "đó") ||
				s.is(at, "đây", "là") || s.is(at, "nhấn", "mạnh") || s.is(at, "khẳng", "định") || s.is(at, "yêu", "cầu") || s.is(at, "bày", "tỏ") || s.is(at, "lưu", "ý") || s.is(at, "cho", "biết") || s.is(at, "cho", "rằng") || s.is(at, "phát", "biểu") || s.is(at, "tạo") || s.is(at, "giúp") || s.w.Starts(lexicon.KindAttend, at, len(s.toks)) && !(s.is(at, "dự") && s.oneOf(at+1, "kiến", "thảo", "báo", "án", "toán", "phòng")) || s.is(at, "chủ", "trì")
		}
	case ";", "-", "–":
		return (s.is(i, ";") || !s.glued(i)) && (s.honorificAt(i+1) || s.nameStarts(i+1) || s.titleStarting(i+1) != nil && s.is(i, ";"))
	case "(":
		return s.is(i+1, "gọi") || s.is(i+1, "viết", "tắt") || s.is(i+1, "sau", "đây")
	case "nhân":
		return s.is(i, "nhân", "dịp")
	case "trong":
		return s.is(i, "trong", "không", "khí") || s.is(i, "trong", "khuôn", "khổ")
	case "giữa":
		return s.is(i, "giữa", "không", "khí") || s.is(i, "giữa", "tiết")
	case "đến", "tới":
		return s.is(i+1, "toàn") || s.number(i+1) && s.digits(i+1) < 4 && s.oneOf(i+2, "cán", "đảng", "đại", "đoàn", "hội", "học", "đồng", "điểm", "chi") && s.dateAt(i+1, len(s.toks)) == nil
	case "kéo":
		return s.is(i, "kéo", "dài") && s.oneOf(i+2, "trong", "từ", "đến", "hai", "ba", "2", "3", "hơn", "gần")
	case "thu", "quy", "ghi":
		return (s.is(i, "thu", "hút") || s.is(i, "quy", "tụ") || s.is(i, "ghi", "nhận")) && s.crowd(i+2)
	case "bước":
		return s.is(i, "bước", "vào")
	case "bầu":
		return s.honorificAt(i+1) || s.nameStarts(i+1)
	case "tiến", "thống":
		opens := m.from == s.sentenceOf(m.from).From || s.is(m.from-1, ",")
		return opens && i > from+2 && !s.oneOf(i-1, ",", "và", "để", "bàn") && (s.is(i, "tiến", "hành") || s.is(i, "thống", "nhất") && s.oneOf(i+2, "nhiều", "một", "các", "cao"))
	}
	return false
}

// crowd reports whether words for how many stand at token i: '200', 'hơn 100', 'đông đảo', 'sự tham gia'.
func (s *scan) crowd(i int) bool {
	return s.number(i) || s.oneOf(i, "hơn", "gần", "trên", "khoảng", "đông", "sự", "nhiều", "hàng")
}

// meetsWith reports whether 'với' at token i, right behind the kind of a meeting, goes on with whom it is held: 'hội nghị trực tuyến | với 63 tỉnh, thành phố'.
func (s *scan) meetsWith(i, limit int) bool {
	if !s.is(i, "với") || !s.is(i-2, "trực", "tuyến") && !s.is(i-2, "giao", "ban") && !s.is(i-2, "liên", "tịch") && !s.is(i-2, "đối", "thoại") && !s.is(i-2, "gặp", "gỡ") && !s.is(i-2, "cuộc", "họp") && !s.is(i-2, "buổi", "họp") {
		return false
	}
	return s.number(i+1) || s.oneOf(i+1, "các", "lãnh", "đại", "toàn", "một", "nhân", "thanh", "doanh", "người", "cử") || s.w.Starts(lexicon.KindUnit, i+1, limit) || s.bodyStarting(i+1) != nil
}

// participle reports whether 'được' at token i goes on with a noun in the name of a meeting: 'các luật | được Quốc hội thông qua',
// 'nhiệm vụ | được giao'.
func (s *scan) participle(i, limit int) bool {
	at := i + 1
	if o := s.bodyStarting(at); o != nil {
		at = o.to
	}
	return at < limit && (s.is(at, "thông", "qua") || s.is(at, "ban", "hành") || s.is(at, "phê", "duyệt") || s.is(at, "giao") || s.is(at, "sửa", "đổi") || s.is(at, "phân", "công"))
}

// timeBehind reports whether words at token i, behind 'vào', tell a time: not 'góp ý vào dự thảo'.
func (s *scan) timeBehind(i int) bool {
	return s.dayPart(i) || s.number(i) || s.oneOf(i, "lúc", "hồi", "cuối", "đầu", "giữa", "tháng", "dịp", "thời", "năm", "hôm", "quý")
}

// shortened reports whether the full stop at token i only closes a short word before a name: 'TP. Ninh Bình'.
func (s *scan) shortened(i int) bool {
	return s.is(i, ".") && s.oneOf(i-1, "tp", "tx", "tt", "p", "q", "h", "x") && s.upper(i-1) && i+1 < len(s.toks) && s.upper(i+1)
}

// opened reports whether a bracket that closes at token i opens behind token from.
func (s *scan) opened(from, i int) bool {
	for k := i - 1; k >= from; k-- {
		if s.is(k, "(") {
			return true
		}
	}
	return false
}

// heldWith reports whether a title behind the comma at token i is one more of those a meeting was held with, who have no names: 'với các đồng
// chí Bộ trưởng, | trưởng ngành, | Chủ tịch UBND các tỉnh'.
func (s *scan) heldWith(from, i int) bool {
	t := s.titleStarting(i + 1)
	if t == nil || s.nameStarts(t.to) {
		return false
	}
	const reach = 12 // tokens
	for k := i - 1; k >= from && k > i-reach; k-- {
		if s.is(k, "với", "các") {
			return true
		}
	}
	return false
}

// facing reports whether a title that ends at token i stands right behind 'với': that of whom someone met.
func (s *scan) facing(i int) bool {
	t := s.titleBefore(i)
	return t != nil && s.is(t.from-1, "với")
}

// honoured is the end of the person whom a ceremony is held for, from the honorific at token i on; i if none is named.
func (s *scan) honoured(i, limit int) int {
	to, _ := s.w.Longest(lexicon.KindHonorific, i, limit)
	for to < limit {
		if t := s.titleStarting(to); t != nil && t.to > to {
			to = t.to
			continue
		}
		break
	}
	if k := s.firstName(to); k < len(s.names) && s.names[k].from == to {
		return s.names[k].to
	}
	return i
}

// representing reports whether 'do' at token i tells of companies or of a disaster and not of the meeting: 'do Bộ X làm đại diện chủ sở hữu', 'do bão'.
func (s *scan) representing(i int) bool {
	o := s.bodyStarting(i + 1)
	return o != nil && s.is(o.to, "làm") || s.oneOf(i+1, "bão", "mưa", "lũ", "dịch", "hạn", "thiên", "cơn", "ảnh", "tác") // 'thiệt hại do bão số 3 gây ra'
}

// dayInBrackets reports whether a day and nothing else stands in the brackets that open at token i: '(9/3)'.
func (s *scan) dayInBrackets(i, limit int) bool {
	d := s.dateAt(i+1, limit)
	return d != nil && s.is(d.to, ")")
}

func (s *scan) dayAfter(i int) bool { return s.oneOf(i, "ngày", "sáng", "chiều", "tối") }
