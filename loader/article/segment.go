package article

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Role says what a sentence is in the layout of the page.
type Role uint8

// The roles. Facts are read from Body and Lead; Caption supports facts found elsewhere; Furniture states nothing.
const (
	Body Role = iota
	Headline
	Caption
	Furniture
	Byline
)

// Sentence is a run of tokens. Line numbers the lines of the text that hold any token, from 0.
type Sentence struct {
	From, To int // token indices, To exclusive
	Role     Role
	Line     int
}

// What pages print around an article, compared in lower case with the whole line. Source: pages of the genre.
var furnitureLines = map[string]bool{
	"sign in": true, "phản hồi": true, "các tin khác": true, "mới nhất": true, "xem nhiều nhất": true, "tag:": true, "tags:": true,
	"file đính kèm": true, "tệp đính kèm": true, "+ aa -": true, "tin tức hoạt động": true, "trang chủ": true, "in bài viết": true,
	"gửi bình luận": true, "bình luận": true, "tin liên quan": true, "xem thêm": true, "đọc thêm": true, "chia sẻ": true, "từ khóa:": true,
	"tin mới": true, "tin nổi bật": true, "tin cùng chuyên mục": true, "các bài viết khác": true, "lượt xem": true, "đăng nhập": true,
	"cổng thông tin điện tử": true, "đảng cộng sản việt nam": true, "article rating": true, "xem cỡ chữ": true, "gửi email": true,
}

// endOfArticle marks lines after which a page prints nothing of the article.
var endOfArticle = map[string]bool{
	"phản hồi": true, "các tin khác": true, "tin liên quan": true, "tin cùng chuyên mục": true, "các bài viết khác": true,
}

// datelineMark is the agency before a lead: '(TTXVN) - '.
var datelineMark = regexp.MustCompile(`^\s*\(?\s*((?:\p{Lu}|&){2,10})\s*\)?\s*[-–—]\s`)

// abbreviations end in a full stop without ending the sentence.
var abbreviations = map[string]bool{
	"tp": true, "tx": true, "tt": true, "t": true, "p": true, "q": true, "h": true, "x": true, "gs": true, "pgs": true, "ts": true, "ths": true,
	"th": true, "bs": true, "ks": true, "ncs": true, "đ": true, "đc": true, "st": true, "ô": true, "mr": true, "ms": true, "dr": true, "v": true, "tr": true,
	"cn": true, "ls": true, "nxb": true, "tw": true, "tsk": true, "tskh": true, "ubkt": true,
}

// segment splits the tokens into sentences, gives each its role, and reads headline, date, byline and source.
func (a *Article) segment() {
	line, lineStart := -1, 0
	flush := func(end int) {
		if end > lineStart {
			line++
			a.splitLine(lineStart, end, line)
		}
	}
	for i := range a.Tokens {
		if a.Tokens[i].Gap == LineEnd {
			flush(i)
			lineStart = i
		}
	}
	flush(len(a.Tokens))
	a.classify()
}

// splitLine appends the sentences of one line.
func (a *Article) splitLine(from, to, line int) {
	start, depth := from, 0
	cut := func(end int) {
		if end > start {
			a.Sentences = append(a.Sentences, Sentence{From: start, To: end, Line: line})
			start = end
			depth = 0
		}
	}
	for i := from; i < to; i++ {
		t := &a.Tokens[i]
		if t.Gap == Blanks && i > start && (t.Upper || quote(a.Text[t.Start:])) && !a.goesOn(i) {
			cut(i)
		}
		if t.Kind != Punctuation {
			continue
		}
		switch a.Text[t.Start:t.End] {
		case "(":
			if a.closes(i, to) {
				depth++
			}
		case ")":
			depth = max(0, depth-1)
			// A photo credit in brackets ends a caption.
			if i+1 < to && a.Tokens[i+1].Upper && a.creditInBrackets(start, i) {
				cut(i + 1)
			}
		case "|":
			cut(i + 1)
		case ":":
			if end := a.creditEnd(i, to); i > start && end > i {
				cut(end)
				i = end - 1
			}
		case "!", "?", "…":
			if depth <= 0 && i+1 < to && a.startsSentence(i+1) {
				cut(i + 1)
			}
		case ".":
			end := i + 1
			for end < to && a.Tokens[end].Gap == NoGap && closing(a.Text[a.Tokens[end].Start:]) {
				end++
			}
			if end >= to || !a.startsSentence(end) || depth > 0 {
				continue
			}
			symbol := i > start+1 && a.Tokens[i-1].Gap == NoGap && a.Text[a.Tokens[i-2].Start] == '/' // '28-NQ/TW.'
			if i == start+1 && to-i < 6 && a.Tokens[start].Upper && a.Tokens[start].End-a.Tokens[start].Start == 1 {
				continue // 'N. Huyền' at the end of a line is who wrote it
			}
			if i > start && !symbol && a.Tokens[i-1].Kind == Word && t.Gap == NoGap && abbreviations[strings.ToLower(a.Text[a.Tokens[i-1].Start:a.Tokens[i-1].End])] {
				continue
			}
			cut(end)
			i = end - 1
		}
	}
	cut(to)
}

// unfinished are words that more must follow: 'về phía', 'Thứ trưởng'.
var unfinished = map[string]bool{"phía": true, "của": true, "và": true, "tại": true, "là": true, "với": true, "do": true, "cho": true, "từ": true, "theo": true, "các": true, "thuộc": true,
	"ông": true, "bà": true, "chí": true, "trưởng": true, "tịch": true, "thư": true, "đốc": true, "nhiệm": true, "tỉnh": true, "huyện": true, "xã": true, "phường": true, "quận": true, "phố": true}

// openers are words that a sentence opens with and a name does not.
var openers = map[string]bool{"sáng": true, "chiều": true, "tối": true, "ngày": true, "tại": true, "theo": true, "ông": true, "bà": true, "đồng": true, "phát": true, "sau": true, "trước": true, "trong": true}

// goesOn reports whether the wide gap before token i is one within a sentence, where a link stood: 'Thứ trưởng  Bộ Y tế'.
func (a *Article) goesOn(i int) bool {
	before, t := &a.Tokens[i-1], &a.Tokens[i]
	return unfinished[strings.ToLower(a.Text[before.Start:before.End])] && !openers[strings.ToLower(a.Text[t.Start:t.End])]
}

// closes reports whether the bracket that opens at token i closes soon: papers forget to, and the text goes on behind.
func (a *Article) closes(i, to int) bool {
	const longest = 80 // tokens
	open := 1
	for j := i + 1; j < to && j < i+longest && open > 0; j++ {
		switch a.Text[a.Tokens[j].Start:a.Tokens[j].End] {
		case "(":
			open++
		case ")":
			open--
		}
	}
	return open == 0
}

// creditEnd is where the sentence behind a photo credit with its colon at token i starts that no full stop ends: 'Ảnh: Hoàng
// Hà/TTXVN | Dự hội nghị có ...'. The credit is capitals; the last of them, before a small letter or a number, opens the
// sentence. i if there is none.
func (a *Article) creditEnd(i, to int) int {
	if i == 0 || i+1 >= to || !strings.EqualFold(a.Text[a.Tokens[i-1].Start:a.Tokens[i-1].End], "ảnh") {
		return i
	}
	j := i + 1
	for j < to && (a.Tokens[j].Upper || a.Tokens[j].Kind == Punctuation && strings.IndexByte("/-,&", a.Text[a.Tokens[j].Start]) >= 0) {
		j++
	}
	const sentence = 6 // words at least
	if j < i+3 || to-j < sentence || a.Tokens[j].Kind == Punctuation || a.Tokens[j-1].Kind == Punctuation || a.Tokens[j-1].AllUpper || a.Tokens[j-1].Gap == NoGap {
		return i
	}
	return j - 1
}

// creditInBrackets reports whether the bracket that closes at token i holds a photo credit.
func (a *Article) creditInBrackets(from, i int) bool {
	for j := i - 1; j >= from && j > i-14; j-- {
		if a.Text[a.Tokens[j].Start:a.Tokens[j].End] == "(" {
			return hasCredit(a.Text[a.Tokens[j].Start:a.Tokens[i].Start])
		}
	}
	return false
}

func (a *Article) startsSentence(i int) bool {
	t := &a.Tokens[i]
	if t.Gap == NoGap {
		// "tạiHội nghị.Đồng chí": glued sentences start with a capital of at least two letters
		return t.Upper && t.End-t.Start > 3 && !t.AllUpper
	}
	return t.Upper || t.Kind == Number || quote(a.Text[t.Start:]) || strings.IndexByte("-(*+", a.Text[t.Start]) >= 0
}

func quote(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '"' || r == '“' || r == '«' || r == '\'' || r == '‘'
}

func closing(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return r == '"' || r == '”' || r == '»' || r == '/' || r == '.' || r == '’'
}

// isCaption reports whether a line or sentence stands under a picture.
func isCaption(text string) bool {
	return hasCredit(text) || len(text) < 200 && startsCaption(text)
}

// How sentences under pictures begin, in lower case, by their first letter.
var captionStarts = map[rune][]string{
	't': {"toàn cảnh"}, 'q': {"quang cảnh"}, 'ả': {"ảnh:", "ảnh :"}, 'n': {"nguồn hình ảnh"},
	'c': {"chụp lại hình ảnh", "các đại biểu dự"}, 'đ': {"đại biểu dự", "đoàn chủ tịch"},
}

func startsCaption(text string) bool {
	text = strings.TrimLeftFunc(text, unicode.IsSpace)
	first, _ := utf8.DecodeRuneInString(text)
	for _, start := range captionStarts[unicode.ToLower(first)] {
		if startsInLower(text, start) {
			return true
		}
	}
	return false
}

// startsInLower reports whether text starts with a prefix that is in lower case, whatever its own case.
func startsInLower(text, prefix string) bool {
	for _, want := range prefix {
		r, size := utf8.DecodeRuneInString(text)
		if unicode.ToLower(r) != want {
			return false
		}
		text = text[size:]
	}
	return true
}

// Words before the colon of a photo credit, in lower case.
var creditWords = []string{"ảnh", "ảnh tư liệu", "video", "clip", "đồ họa"}

// hasCredit looks for 'Ảnh: ...': a colon with one of the words before it.
func hasCredit(text string) bool {
	for at := 0; ; at++ {
		colon := strings.IndexByte(text[at:], ':')
		if colon < 0 {
			return false
		}
		at += colon
		before := strings.TrimRightFunc(text[max(0, at-24):at], unicode.IsSpace)
		before = strings.ToLower(before)
		for _, word := range creditWords {
			if rest, ok := strings.CutSuffix(before, word); ok {
				last, _ := utf8.DecodeLastRuneInString(rest)
				if rest == "" || !unicode.IsLetter(last) {
					return true
				}
			}
		}
	}
}

// numbersOnly holds for view counts and the like.
func numbersOnly(text string) bool {
	for i := range len(text) {
		if c := text[i]; !digit(c) && !strings.ContainsRune(" .,:+|()-", rune(c)) {
			return false
		}
	}
	return true
}

// classify gives sentences their roles and reads what the layout says.
func (a *Article) classify() {
	ended, titled := false, false
	behind := 0            // the sentence behind the headline
	prose, opening := 0, 0 // lines of prose before any headline, and the sentence after the first of them if it is but one
	for i := 0; i < len(a.Sentences); {
		j := i
		for j < len(a.Sentences) && a.Sentences[j].Line == a.Sentences[i].Line {
			j++
		}
		text := a.Slice(a.Sentences[i].From, a.Sentences[j-1].To)
		runes := int(a.Tokens[a.Sentences[j-1].To-1].RuneEnd - a.Tokens[a.Sentences[i].From].Rune)
		role := Body
		lower := "" // furniture is short
		if len(text) < 100 {
			lower = strings.ToLower(strings.TrimSpace(text))
		}
		day, byline, stamped := stamp(text, titled && i == behind)
		switch {
		case !ended && stamped:
			role = Furniture
			a.published(day, byline)
			if titled && i == behind+1 && a.Author == "" && looksLikeByline(a.sentenceText(behind)) { // who wrote it, between headline and stamp
				a.Author = a.sentenceText(behind)
				a.Sentences[behind].Role = Byline
			}
			if !titled && prose == 1 && opening > 0 { // a headline with its full stop
				titled = true
				a.Sentences[opening-1].Role = Headline
				a.Title = a.sentenceText(opening - 1)
			}
		case ended, furnitureLines[lower], numbersOnly(text):
			role = Furniture
			ended = ended || titled && endOfArticle[lower]
			if lower == "đảng cộng sản việt nam" && i > 0 && strings.EqualFold(a.sentenceText(i-1), "cổng thông tin điện tử") {
				a.Source = a.sentenceText(i-1) + " " + text
			}
		case titled && len(text) < 400 && a.PublishedOn == "" && endsInTime(text) && stampEnd.MatchString(text):
			role = Furniture
			a.published(Day(stampEnd.FindString(text)), "")
			a.completeTitle(stampEnd.ReplaceAllString(text, ""))
		case titled && runes <= longestHeadline && a.completeTitle(text):
			role = Headline
		case strings.HasSuffix(text, "|"), runes < 400 && j-i < 4 && isCaption(text):
			role = Caption
		case !titled && runes <= longestHeadline && (j < len(a.Sentences) || j-i == 1) && (!strings.HasSuffix(text, ".") || strings.HasSuffix(text, "..")): // some sentences and no more are the text
			role, titled, behind = Headline, true, j
			a.Title = text
		case !titled:
			if prose++; prose == 1 && j == i+1 {
				opening = j
			}
			titled = runes > longestHeadline || prose > 1 // prose: what comes behind it is no headline
		}
		for k := i; k < j; k++ {
			a.Sentences[k].Role = role
		}
		if role == Body {
			for k := i; k < j; k++ {
				if s := a.sentenceText(k); len(s) < 500 && isCaption(s) {
					a.Sentences[k].Role = Caption
				}
			}
		}
		i = j
	}
	a.readByline()
	if a.Source == "" {
		for i := range a.Sentences {
			if a.Sentences[i].Role == Body {
				if m := datelineMark.FindStringSubmatch(a.sentenceText(i)); m != nil {
					a.Source = m[1]
				}
				break
			}
		}
	}
}

// longestHeadline is how many code points a line may have that is taken for a headline.
const longestHeadline = 250

// published takes the day and the byline of a stamp, unless an earlier one said it.
func (a *Article) published(day, byline string) {
	if a.PublishedOn == "" {
		a.PublishedOn = day
	}
	if a.Author == "" {
		a.Author = byline
	}
}

// endsInTime reports whether a line ends as stamps do, in a digit, a bar or the letters of a half-day: most end in a full stop.
func endsInTime(text string) bool {
	last := text[len(text)-1]
	return digit(last) || last == '|' || last == 'M' || last == 'A' || last == 'H'
}

// completeTitle replaces a headline that a list of articles cut short ('Họp bàn về ...') by the same one in full.
func (a *Article) completeTitle(text string) bool {
	short, cut := strings.CutSuffix(a.Title, "...")
	if !cut {
		return false
	}
	short = strings.TrimRight(short, " .")
	if len(short) < 30 || len(text) <= len(short) || !strings.HasPrefix(text, short) || strings.HasSuffix(text, ".") {
		return false
	}
	a.Title = text
	return true
}

func (a *Article) sentenceText(i int) string { return a.Slice(a.Sentences[i].From, a.Sentences[i].To) }

var (
	bylineWithAgency = regexp.MustCompile(`^(.*?)\s*\(\s*(\p{Lu}[\p{Lu}\d&]{1,12})\s*\)\s*[./]*$`)
	bylineWithSource = regexp.MustCompile(`(?i)^(?:theo\s+|nguồn(?:\s+tin)?\s*:\s*)([^,:;]+?)[./]*$`)
	bylineLabel      = regexp.MustCompile(`(?i)^(?:tác giả(?: bài viết)?|người (?:đăng|viết)|đăng bởi|(?:người )?thực hiện|tin(?:\s*(?:,|và)\s*ảnh)?|bài(?:\s*(?:,|và)\s*ảnh)?|ảnh|pv)\s*:\s*`)
	bylineWithWork   = regexp.MustCompile(`\s*\([^()]{2,60}\)$`)                                                                  // 'NAME (thực hiện)', 'NAME (Ban Tuyên giáo Tỉnh ủy)'
	bylineWithPhotos = regexp.MustCompile(`(?i)\s*[,;-]\s*(?:ảnh|clip|video)\s*:.*$`)                                             // 'NAME, ảnh: NAME'
	bylineWithSlash  = regexp.MustCompile(`^([^/]+?)\s*/\s*(\p{Lu}{2}[\p{L}\d&.]*)(?:\s*-\s*[^/]+)?$`)                            // 'NAME/VOV', 'NAME/VOV-Trung tâm tin'
	agencyInitials   = regexp.MustCompile(`^[B-DF-HJ-NP-TV-Z]{3,8}$`)                                                             // 'TTXVN': no vowel, so no name
	nameAndSource    = regexp.MustCompile(`^([^/(]+?)\s*(?:\(\s*|/\s*|[-–—]\s+)(\p{Lu}[\p{L}\d&. ]*|[\w-]+(?:\.[\w-]+)+)\s*\)?$`) // 'NAME (Báo Mới)', 'NAME/TTXVN', 'NAME – www.bao.vn' behind 'Theo'
	sourceAndName    = regexp.MustCompile(`^(\p{Lu}{3,10}) (\p{Lu}\p{Ll}.*)$`)                                                    // 'TTXVN NAME' behind 'Theo'
)

// readByline looks at the last sentences: a byline is a short line of names, with or without an agency.
func (a *Article) readByline() {
	for i, seen := len(a.Sentences)-1, 0; i >= 0 && seen < 3; i-- {
		s := &a.Sentences[i]
		if s.Role == Furniture || s.Role == Headline {
			continue
		}
		seen++
		text := strings.TrimSpace(a.sentenceText(i))
		if s.To-s.From > 14 {
			if strings.HasPrefix(text, "*") || strings.HasPrefix(text, "(") {
				continue // a note of the editors
			}
			break
		}
		if m := bylineWithSource.FindStringSubmatch(text); m != nil {
			s.Role = Byline
			source, name := m[1], ""
			if m := nameAndSource.FindStringSubmatch(source); m != nil && looksLikeByline(m[1]) {
				source, name = m[2], m[1]
			} else if m := sourceAndName.FindStringSubmatch(source); m != nil { // 'Theo TTXVN NAME'
				source, name = m[1], m[2]
			}
			if a.Source == "" {
				a.Source = source
			}
			if a.Author == "" && name != "" && looksLikeByline(name) {
				a.Author = name
			}
			if name == "" {
				continue
			}
			break
		}
		name, agency := text, ""
		if m := bylineWithAgency.FindStringSubmatch(text); m != nil {
			name, agency = m[1], m[2]
		} else if m := bylineWithSlash.FindStringSubmatch(strings.TrimRight(text, "./ ")); m != nil {
			name, agency = m[1], m[2]
		}
		name = strings.TrimRight(bylineLabel.ReplaceAllString(name, ""), "./ ")
		name = bylineWithPhotos.ReplaceAllString(bylineWithWork.ReplaceAllString(name, ""), "")
		if agency == "" && agencyInitials.MatchString(name) {
			name, agency = "", name
		}
		if looksLikeByline(name) || name == "" && agency != "" {
			s.Role = Byline
			if a.Author == "" {
				a.Author = name
			}
			if a.Source == "" {
				a.Source = agency
			}
			break
		}
	}
}

// looksLikeByline holds for two to eight capitalised words, split by dashes, commas or 'và' between names.
func looksLikeByline(name string) bool {
	words := strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '–' || r == ',' || r == '&' })
	if len(words) < 1 || len(words) > 9 || utf8.RuneCountInString(name) > 60 {
		return false
	}
	if len(words) == 1 && utf8.RuneCountInString(name) > 12 {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if w != "và" && !unicode.IsUpper(r) {
			return false
		}
		for _, r := range w {
			if !unicode.IsLetter(r) && r != '.' && r != '\'' {
				return false
			}
		}
	}
	return true
}
