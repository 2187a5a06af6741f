package article

import (
	"cmp"
	"regexp"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// monthWords are the months in words, longer ones before what they begin with.
const monthWords = `giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp`

var monthNumbers = map[string]string{"giêng": "1", "một": "1", "hai": "2", "ba": "3", "tư": "4", "bốn": "4", "năm": "5", "sáu": "6", "bảy": "7",
	"tám": "8", "chín": "9", "mười": "10", "mười một": "11", "mười hai": "12", "chạp": "12"}

// inDigits is how many of the dayForms have no word in them.
const inDigits = 3

// dayForms are those in which pages, programs and feeds write the day of publication, with groups y, m and d; where
// there are two groups s they must be equal.
var dayForms = []*regexp.Regexp{
	regexp.MustCompile(`(?:^|[^\d/.\-])(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P<s>[-/.])(?P<d>\d{1,2})(?:[^\d/.\-]|$)`),
	regexp.MustCompile(`(?:^|[^\d/.\-])(?P<d>\d{1,2})[/.\-](?P<m>\d{1,2})[/.\-](?P<y>\d{4})(?:[^\d/.\-]|\s*-\s*\d{1,2}[:h]|$)`),
	regexp.MustCompile(`(?:^|[^\d/.\-])(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P<s>[-/.])(?P<y>\d{2}),? \d{1,2}[:h]\d{2}`), // a short year only before a time
	regexp.MustCompile(`(?i)(?:^|\D)(?P<d>\d{1,2}) tháng (?P<m>\d{1,2}|` + monthWords + `),?(?: năm)? (?P<y>\d{4})(?:\D|$)`),
	regexp.MustCompile(`(?i)(?:^|\s)tháng (?P<m>\d{1,2}|` + monthWords + `) (?P<d>\d{1,2}), (?P<y>\d{4})(?:\D|$)`),
}

// printedDay is a day of publication in a text: YYYY-MM-DD, "" if there is no such day, and the bytes that print it.
type printedDay struct {
	day      string
	from, to int
}

// daysOfPublication are the days that a line prints in any of the forms, form by form.
func daysOfPublication(line string) []printedDay {
	var days []printedDay
	forms := dayForms[:inDigits]
	if !digitsApart(line) {
		forms = nil
	}
	if strings.Contains(line, "háng ") {
		forms = append(forms[:len(forms):len(forms)], dayForms[inDigits:]...)
	}
	for _, form := range forms {
		for _, m := range form.FindAllStringSubmatchIndex(line, -1) {
			p := printedDay{from: len(line)}
			var year, month, day, separator string
			agree := true
			for group, name := range form.SubexpNames() {
				if name == "" {
					continue
				}
				part := line[m[2*group]:m[2*group+1]]
				p.from, p.to = min(p.from, m[2*group]), max(p.to, m[2*group+1])
				switch name {
				case "y":
					year = part
				case "m":
					month = part
				case "d":
					day = part
				case "s":
					agree = agree && (separator == "" || separator == part)
					separator = part
				}
			}
			if !agree {
				continue
			}
			if len(year) == 2 {
				year = "20" + year
			}
			if number, inWords := monthNumbers[strings.ToLower(month)]; inWords {
				month = number
			}
			p.day = likely(CivilDate(year, month, day))
			days = append(days, p)
		}
	}
	return days
}

// What else a stamp holds: times with their zones, days of the week, and what pages say about them.
var (
	stampTime  = regexp.MustCompile(`(?i)t?\d{1,2}\s*(?::|h|giờ)\s*\d{2}(?:\s*[:']\s*\d{2})?(?:\.\d+)?(?:\s*phút|')?(?:\s*(?:am\b|pm\b|sa\b|ch\b|sáng|chiều|tối))?|\(?\s*(?:gmt|utc)?\s*[+-]\d{1,2}(?::?\d{2})?\s*\)?|z$`)
	stampWords = regexp.MustCompile(`(?i)chủ nhật|(?:^|[^\p{L}\s])\s*(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7])(?:[\s,]|$)|gmt|` + // not 'lần thứ hai'
		`(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|\s)cn,|(?:post date|published|posted|updated)(?:\s|:)|cập nhật(?: lần cuối)?(?: \d+ (?:phút|giờ|ngày) trước)?|ngày đăng(?: tin)?|đăng (?:lúc|ngày)|xuất bản(?: lúc)?`)
	stampFill = regexp.MustCompile(`(?i)(?:^|\s)(?:ngày|tháng|lúc|vào|giờ|đăng)(?:\s|:|$)|\d[\d.,]* (?:lượt (?:xem|đọc)|views?)|lượt (?:xem|đọc)\s*:?\s*\d[\d.,]*`)
	stampEnd  = regexp.MustCompile(`\s*\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s,|-]+\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*(?:AM|PM|SA|CH))?[\s|]*$`) // '22/02/2025 18:50 |'
)

// aroundStamps are the blanks and marks between the parts of a stamp.
const aroundStamps = " \t-–—•·|,;:()[]"

// stamp reads a line that says when a page was published: '14/12/21 12:22 GMT+7', '22 Tháng 7, 2026', 'Thu Hà - Thứ sáu,
// 28/06/2024 18:14 (GMT+7)'. A line of prose with a day in it is none; right behind a headline a section of the paper or
// a byline may stand beside the day. The byline is that before a dash or a bar, if any; the day is "" where the line
// prints one that cannot be.
func stamp(line string, behindHeadline bool) (day, byline string, ok bool) {
	const longest, longestRest, longestSection = 160, 60, 40 // bytes
	if len(line) > longest || strings.HasSuffix(line, ".") {
		return "", "", false
	}
	days := daysOfPublication(line)
	if len(days) == 0 {
		return "", "", false
	}
	bare := []byte(line)
	for _, p := range days {
		for i := p.from; i < p.to; i++ {
			bare[i] = ' '
		}
	}
	rest := strings.Trim(string(bare), aroundStamps)
	for _, form := range []*regexp.Regexp{stampWords, stampTime, stampFill} {
		if rest != "" {
			rest = strings.Trim(form.ReplaceAllString(rest, " "), aroundStamps)
		}
	}
	for _, separator := range []string{" - ", " – ", " • ", " · ", " | "} {
		if name, _, found := strings.Cut(line, separator); found {
			if name = strings.TrimSpace(bylineLabel.ReplaceAllString(name, "")); looksLikeByline(name) {
				byline = name
				break
			}
		}
	}
	switch {
	case rest == "", len(rest) < longestRest && stampWords.MatchString(line), rest == byline && stampTime.Match(bare):
	case behindHeadline && (byline != "" && strings.HasSuffix(rest, byline) || len(rest) < longestSection && startsUpper(rest) && stampTime.Match(bare)):
	default:
		return "", "", false
	}
	day = days[0].day
	if digit(line[0]) && strings.Contains(line, "T") { // a moment, perhaps of another time zone
		day = cmp.Or(Day(line), day)
	}
	return day, byline, true
}

// digitsApart reports whether a line has two separators with digits around them: few have.
func digitsApart(line string) bool {
	separators := 0
	for i := 1; i+1 < len(line); i++ {
		if c := line[i]; (c == '/' || c == '-' || c == '.') && digit(line[i-1]) && digit(line[i+1]) {
			separators++
		}
	}
	return separators >= 2
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// vietnam is where the day of publication is counted. It has had one time zone, without summer time, since 1975.
var vietnam = time.FixedZone("+07", 7*60*60)

// moments are forms with a time zone, englishDays are English forms without one.
var (
	moments = []string{time.RFC3339, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05Z0700", "2006-01-02 15:04:05Z07:00",
		"2006-01-02 15:04:05 Z07:00", "2006-01-02 15:04:05 Z0700", "2006-01-02 15:04:05 Z0700 MST", time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 Z0700", "Mon, 2 Jan 2006 15:04:05 GMT"}
	englishDays = []string{"2 January 2006", "January 2, 2006", "2 Jan 2006", "Jan 2, 2006"}
	digitsOnly  = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})$`)
)

// Day is the day, YYYY-MM-DD, of a date as pages and feeds write it: ISO 8601 and its kin, the day before the month
// ('Thứ hai, 03/04/2023 23:48'), 'ngày 3 tháng 4 năm 2023', and the forms of mail and of English. A moment in another
// time zone is brought to Vietnam's. It is "" for everything else, rather than a guess.
func Day(s string) string {
	s = strings.Join(strings.Fields(norm.NFC.String(s)), " ")
	if len(s) > 160 {
		return ""
	}
	for _, layout := range moments {
		if t, err := time.Parse(layout, s); err == nil {
			return likely(t.In(vietnam).Format(time.DateOnly))
		}
	}
	for _, layout := range englishDays {
		if t, err := time.Parse(layout, s); err == nil {
			return likely(t.Format(time.DateOnly))
		}
	}
	if m := digitsOnly.FindStringSubmatch(s); m != nil {
		return likely(CivilDate(m[1], m[2], m[3]))
	}
	day := ""
	for _, p := range daysOfPublication(s) {
		switch day {
		case "", p.day:
			day = p.day
		default:
			return "" // two days: which one is meant is anyone's guess
		}
	}
	return day
}

// likely is the day, or "" if no newspaper of the genre can have appeared on it: programs write such days for unknown.
func likely(day string) string {
	if day <= "1945" || day >= "2100" || day == "1970-01-01" {
		return ""
	}
	return day
}

// CivilDate is YYYY-MM-DD of decimal year, month and day, or "" if there is no such day.
func CivilDate(year, month, day string) string {
	y, m, d := number(year), number(month), number(day)
	if y < 1000 || y > 9999 || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m) {
		return ""
	}
	return string([]byte{byte('0' + y/1000), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10), '-',
		byte('0' + m/10), byte('0' + m%10), '-', byte('0' + d/10), byte('0' + d%10)})
}

func number(s string) int {
	n := 0
	for i := 0; i < len(s) && n < 1e6; i++ {
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// DaysIn is how many days a month of 1 to 12 has.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}
