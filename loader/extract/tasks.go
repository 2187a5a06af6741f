package extract

import (
	"strings"

	"quanhe/loader/lexicon"
)

// What steering committees are for, and where that ends: 'Ban Chỉ đạo | phòng, chống tội phạm | tỉnh X'.

// tasks are words that begin what a steering committee is for.
var tasks = map[string]bool{"sơ": true, "tổng": true, "thực": true, "khắc": true, "phòng": true, "xây": true, "đổi": true, "chống": true, "cải": true, "về": true,
	"vận": true, "xóa": true, "kỷ": true, "kỳ": true, "liên": true, "đầu": true, "bồi": true, "quản": true, "hội": true, "tinh": true, "giảm": true, "phát": true, "ứng": true, "sắp": true, "triển": true, "đẩy": true, "thi": true, "tuyển": true}

// taskEnds are pairs of words that begin what a steering committee does, behind its name.
var taskEnds = map[string]string{"chủ": "trì", "báo": "cáo", "đề": "nghị", "yêu": "cầu", "dự": "họp", "ban": "hành", "quyết": "định", "tập": "trung", "và": "làm", "thống": "nhất", "chịu": "trách", "tiếp": "tục", "trao": "quyết", "tặng": "hoa", "ký": "ban", "dẫn": "đầu", "điều": "hành", "thảo": "luận", "thăm": "và"}

func (s *scan) pairOf(i int, pairs map[string]string) bool {
	second, ok := pairs[s.key(i)]
	return ok && s.is(i+1, second)
}

// enumerates reports whether a comma stands in a short list in lower case that 'và' ends.
func (s *scan) enumerates(comma, limit int) bool {
	const reach = 16 // tokens
	for k := comma + 1; k < limit && k < comma+reach && (s.word(k) || s.is(k, ",")) && !s.upper(k) && !s.pairOf(k, taskEnds); k++ {
		if s.is(k, "và") {
			return !s.upper(k+1) || s.is(k+1, "đề", "án")
		}
		if k > comma+1 && s.w.Starts(lexicon.KindUnit, k, limit) && !s.is(k, "xã", "hội") { // 'tiêu cực | tỉnh X', 'tiêu cực | cấp tỉnh'
			end, _ := s.w.Longest(lexicon.KindUnit, k, limit)
			return s.is(k-1, "cấp") || s.upper(end) || s.w.Starts(lexicon.KindPlace, end, limit)
		}
	}
	return false
}

// task is the end of what a steering committee is for: 'Trung ương về tổng kết Nghị quyết số 18', 'khắc phục sự cố môi
// trường biển 4 tỉnh miền Trung'; from if nothing of the kind stands there.
func (s *scan) task(from, limit int, titled bool) int {
	at := from
	if s.oneOf(at, "t.ư", "tư", "tw") && s.toks[at].AllUpper {
		at++
	}
	if s.is(at, "của") && s.upper(at+1) && !s.is(at, "của", "chính", "phủ") { // 'Ban Chỉ đạo của Bộ X về ...'
		if of := s.knownOrganization(at+1, limit); of != nil && of.kind == "GOVERNMENT" && s.is(of.to, "về") {
			at = of.to
		}
	}
	for s.is(at, "trung", "ương") || s.is(at, "nhà", "nước") || s.is(at, "quốc", "gia") || s.is(at, "của", "chính", "phủ") {
		if at += 2; s.is(at-2, "của") {
			at++
		}
	}
	programme := s.is(at, "chương", "trình") || s.is(at, "đề", "án") || s.is(at, "các", "chương", "trình") || s.is(at, "cuộc", "vận", "động") || s.is(at, "công", "tác") || s.is(at, "phong", "trào") || s.is(at, "chuyển", "đổi") || s.is(at, "diễn", "tập") || s.is(at, "các", "công", "trình") || s.is(at, "các", "dự", "án")
	named := s.upper(at) && !s.w.MayStart(at, bodyWords) && !s.personAt(at, s.capitals(at, limit, 5))
	if !programme && !named && !tasks[s.key(at)] || !s.same(at) || programme && s.oneOf(at+2, "ở", "của", "này") {
		return from
	}
	to, placed := s.endOfTask(at, limit, titled)
	if to == at || !programme && s.upper(at) && !placed { // 'Ban Chỉ đạo Giải phóng mặt bằng tỉnh X': without a place it is read like other names
		return from
	}
	return to
}

// endOfTask is the end of a task that begins at token at, and whether the level of a place follows; at if it is too short.
func (s *scan) endOfTask(at, limit int, titled bool) (end int, placed bool) {
	const longest, longestWithPlace = 20, 28 // words
	for j := at; j < limit && j-at < longestWithPlace; j++ {
		if j-at > 1 && s.levelOfTask(j, limit) {
			return j, true
		}
		switch {
		case s.is(j, ",") && (s.is(j-1, "phòng") || s.enumerates(j, limit)): // 'phòng, chống', 'khoa học, công nghệ và chuyển đổi số'
			continue
		case s.is(j, "năm") && s.number(j+1) && !s.says(at, j, "luật"), s.oneOf(j, "sáng", "trưa", "chiều", "tối", "ngày") && (s.number(j+1) || s.oneOf(j+1, "nay", "qua")), j-at > 2 && s.speaksOrAttends(j, limit):
			return j, false
		case j-at > 2 && s.is(j, "và") && (s.upper(j+1) && s.w.Starts(lexicon.KindHead, j+1, limit) || s.w.Starts(lexicon.KindHonorific, j+1, limit)), j-at > 2 && (s.is(j, "xin") || s.is(j, "chân", "thành")), titled && j-at > 2 && s.surname(j) && s.personAt(j, s.capitals(j, limit, 5)) && !symbolic[s.fold(j, min(j+3, limit))], j-at > 2 && s.is(j, "cấp") && s.w.Starts(lexicon.KindUnit, j+1, limit), j-at > 2 && s.is(j, "tổ", "chức") && s.w.Starts(lexicon.KindMeetingHead, j+2, limit):
			return j, false
		case s.punctuation(j) && !s.is(j, "-") && !s.is(j, "/"), s.stopOfTask(j):
			if j-at < 2 || j-at >= longest || j-at < 4 && s.is(at, "công", "tác") {
				return at, false
			}
			return j, false
		}
	}
	return at, false
}

// speaksOrAttends reports whether what someone does at a meeting stands at token j: 'Trưởng Ban Chỉ đạo chuyển đổi số | dự và chủ trì'.
func (s *scan) speaksOrAttends(j, limit int) bool {
	if s.upper(j) || s.is(j, "dự") && s.oneOf(j+1, "án", "phòng", "báo", "trữ", "toán", "thảo", "luật") {
		return false
	}
	return s.takesPart(j, limit) || s.is(j, "thay", "mặt") || s.oneOf(j, "vừa") || s.is(j, "cùng") && !s.is(j-1, "đồng")
}

// stopOfTask reports whether words stand at token j that say what a steering committee does, and are no part of its name.
func (s *scan) stopOfTask(j int) bool {
	return s.oneOf(j, "đã", "họp", "do", "tại", "là", "được", "sẽ", "cho", "đang", "cần", "nhấn", "làm") || s.pairOf(j, taskEnds)
}

// levelOfTask reports whether the level, and mostly the place, of a steering committee stands at token j, behind what it is for: 'phòng, chống dịch
// | tỉnh X', 'thi hành án dân sự | tỉnh'.
func (s *scan) levelOfTask(j, limit int) bool {
	if !s.w.MayStart(j, unitsAndPlaces) || s.oneOf(j-1, "cấp", "của", "các", "trong", "nông", "tác") || s.is(j-1, "toàn") && !s.is(j-2, "an") {
		return false
	}
	if end, row := s.w.Longest(lexicon.KindPlace, j, limit); end > j && s.upper(j) {
		return strings.HasPrefix(s.lex.Places[row].Name, "Thành phố")
	}
	end, _ := s.w.Longest(lexicon.KindUnit, j, limit)
	if end == j || s.is(j, "xã", "hội") {
		return false
	}
	if s.number(j-1) && !s.glued(j-1) && !s.is(j-2, "án") && !s.upper(end) {
		return false // '4 tỉnh miền Trung'
	}
	return s.upper(end) || s.number(end) || end >= limit || s.punctuation(end) || s.stop(end, limit) && !s.is(end, "và") || s.w.Starts(lexicon.KindSpeak, end, limit)
}

var unitsAndPlaces = lexicon.Kinds(lexicon.KindUnit, lexicon.KindPlace)
