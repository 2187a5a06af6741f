package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/loader/lexicon"
)

// phrases are what rules look for, from the tables of the lexicon.
var phrases = func() []string {
	l := lexicon.Default()
	out := []string{"Lê Văn Mến", "Đỗ Thị Hoa", "Trịnh Hoài An", "Pháp luật", "Nội vụ", "Y tế", "tỉnh", "huyện", "xã", "thành phố", "khóa XII", "lần thứ 5",
		"nhiệm kỳ 2020-2025", "ngày 3/5/2021", "sáng 3/5", "năm 2020", "nay là", "sáp nhập", "tổ chức", "chủ trì", "phát biểu", "dự", "kết luận", "bổ nhiệm", "giữ chức",
		"đồng chí", "ông", "các đồng chí", "nguyên", "kiêm", "đại diện", "lãnh đạo", "Hội nghị", "kỳ họp"}
	for _, h := range l.Heads {
		out = append(out, h.Head)
	}
	for _, t := range l.Titles {
		out = append(out, t.Title)
	}
	for _, o := range l.Organizations {
		out = append(out, o.Name)
	}
	for _, p := range l.Places {
		out = append(out, p.Name)
	}
	for _, m := range l.MeetingHeads {
		out = append(out, m.Head)
	}
	for _, d := range l.DocumentTypes {
		out = append(out, d.Type, d.Type+" số 12-NQ/TW", d.Type+" số 7/QĐ-TTg ngày 3/5/2021")
	}
	return out
}()

// between are what may stand between two phrases.
var between = []string{" ", " ", " ", ", ", ",", " và ", " của ", " thuộc ", " (", ") ", ": ", "; ", ". ", " - ", "-", "/", " là ", " cùng ", " các ", "\n"}

// sentences turns bytes into phrases: two bytes choose one, the third what stands behind it. Every second choice falls on one
// of few, so that phrases come back.
func sentences(choices []byte) string {
	var b strings.Builder
	var said []string
	for ; len(choices) >= 3; choices = choices[3:] {
		next := phrases[(int(choices[0])<<8|int(choices[1]))%len(phrases)]
		if choices[0]&1 == 1 && len(said) > 0 {
			next = said[int(choices[1])%len(said)]
		} else {
			said = append(said, next)
		}
		b.WriteString(next)
		b.WriteString(between[int(choices[2])%len(between)])
	}
	return b.String()
}

// TestPhrases reads phrases of the lexicon in no sensible order: bodies that are named by each other, titles without end.
func TestPhrases(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		choices := make([]byte, 6+random.IntN(120))
		for i := range choices {
			choices[i] = byte(random.Uint32())
		}
		readPhrases(t, choices)
	}
}

// FuzzPhrases is FuzzExtract with words that mean something to the rules, which letters by chance hardly ever do.
func FuzzPhrases(f *testing.F) {
	f.Add([]byte("Bodies above each other, and meetings of meetings"))
	f.Fuzz(func(t *testing.T, choices []byte) { readPhrases(t, choices) })
}

func readPhrases(t testing.TB, choices []byte) {
	a, err := article.Read("phrases.txt", []byte(sentences(choices)))
	if err != nil {
		return
	}
	invariants(t, a, extract.Extract(a))
}
