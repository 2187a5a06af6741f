package copies_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/copies"
)

// prose is n sentences that no other seed gives.
func prose(seed uint64, n int) []string {
	rng := rand.New(rand.NewPCG(seed, 5))
	var out []string
	for range n {
		var words []string
		for range 18 + rng.IntN(8) {
			words = append(words, fmt.Sprintf("%c%c%c", 'a'+rng.IntN(26), 'a'+rng.IntN(26), 'a'+rng.IntN(26)))
		}
		out = append(out, "Ngày hội "+strings.Join(words, " ")+".")
	}
	return out
}

func sketch(t *testing.T, text string) copies.Sketch {
	t.Helper()
	a, err := article.Read("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return copies.Of(a)
}

// page prints sentences under a headline, a paragraph each.
func page(headline string, sentences []string) string {
	return headline + "\n\n" + strings.Join(sentences, "\n") + "\n"
}

func together(sketches ...copies.Sketch) bool {
	groups := copies.Groups(sketches)
	return len(groups) == 1 && len(groups[0]) == len(sketches)
}

func TestWhatIsACopy(t *testing.T) {
	body := prose(1, 24)
	original := sketch(t, page("Hội Hoa lan họp", body))
	edited := func(edit func(i int, s string) string) string {
		var out []string
		for i, s := range body {
			if e := edit(i, s); e != "" {
				out = append(out, e)
			}
		}
		return page("Tin khác hẳn về cuộc họp", out)
	}
	for _, c := range []struct {
		name string
		text string
		want bool
	}{
		{"another headline", page("Vườn lan mở cửa đón khách", body), true},
		{"the furniture of another site", "Đăng nhập\nTrang chủ\n" + page("Hội Hoa lan họp", body) + "Phản hồi\nCác tin khác\n" + strings.Join(prose(9, 20), "\n"), true},
		{"the other tone marks and capitals", page("Tin", append(slices.Clone(body), "Hoà bình và UỶ ban.")), true},
		{"one sentence in eight dropped", edited(func(i int, s string) string {
			if i%8 == 3 {
				return ""
			}
			return s
		}), true},
		{"a word changed in one sentence in four", edited(func(i int, s string) string {
			if i%4 == 0 {
				return strings.Replace(s, "hội", "lễ", 1)
			}
			return s
		}), true},
		{"half of the sentences replaced", page("Tin", append(slices.Clone(body[:12]), prose(2, 12)...)), false},
		{"twice as long", page("Tin", append(slices.Clone(body), prose(2, 24)...)), false},
		{"the same words in another order", edited(func(_ int, s string) string {
			words := strings.Fields(s)
			slices.Sort(words)
			return strings.Join(words, " ")
		}), false},
		{"another report", page("Hội Hoa lan họp", prose(3, 24)), false},
	} {
		if got := together(original, sketch(t, c.text)); got != c.want {
			t.Errorf("%s: together %v, want %v; %.2f alike", c.name, got, c.want, copies.Alike(original, sketch(t, c.text)))
		}
	}
}

func TestShortNoticesAreNotCompared(t *testing.T) {
	notice := func(day string) copies.Sketch {
		return sketch(t, page("Thông báo", []string{"Ngày " + day + ", Hội Hoa lan nghỉ để dọn vườn, thay chậu và tưới cây. Mời các hội viên đến họp lại vào ngày hôm sau, mang theo chậu, kéo và áo mưa, vì trời có thể mưa to."}))
	}
	if got := copies.Groups([]copies.Sketch{notice("5/3"), notice("12/3"), notice("5/3")}); len(got) != 0 {
		t.Errorf("%v", got)
	}
}

// The estimate is near the share of shingles that two texts of any length really have in common.
func TestEstimate(t *testing.T) {
	for _, sentences := range []int{6, 20, 200} {
		for _, kept := range []float64{0.25, 0.5, 0.75, 0.9} {
			one := prose(uint64(sentences), sentences)
			n := int(kept * float64(sentences))
			other := append(slices.Clone(one[:n]), prose(77, sentences-n)...)
			got, want := copies.Alike(sketch(t, page("Tin", one)), sketch(t, page("Tin", other))), jaccard(one, other)
			if got < want-0.15 || got > want+0.15 {
				t.Errorf("%d sentences, %v kept: %.2f alike, want %.2f", sentences, kept, got, want)
			}
		}
	}
}

func jaccard(one, other []string) float64 {
	set := func(sentences []string) map[string]bool {
		words := strings.Fields(strings.ToLower(strings.ReplaceAll(strings.Join(sentences, " "), ".", "")))
		out := map[string]bool{}
		for i := range words[3:] {
			out[strings.Join(words[i:i+4], " ")] = true
		}
		return out
	}
	a, b := set(one), set(other)
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

// Any order of the articles gives the same groups, also where a copy of a copy is too far from the original, and
// where very many are alike.
func TestOrderMakesNoDifference(t *testing.T) {
	var texts []string
	for family := range uint64(6) {
		body := prose(100+family, 20)
		for range 1 + int(family)*3 {
			texts = append(texts, page("Tin", body))
			body = append(slices.Clone(body[1:]), prose(family*1000+uint64(len(texts)), 1)...) // each drifts away from the one before
		}
	}
	common := prose(50, 40)
	for i := range uint64(150) {
		texts = append(texts, page("Tin", append(prose(5000+i, 3), common...)))
	}
	sketches := map[string]copies.Sketch{}
	for _, text := range texts {
		sketches[text] = sketch(t, text)
	}
	group := func() [][]string {
		var all []copies.Sketch
		for _, text := range texts {
			all = append(all, sketches[text])
		}
		var out [][]string
		for _, g := range copies.Groups(all) {
			var names []string
			for _, i := range g {
				names = append(names, texts[i])
			}
			slices.Sort(names)
			out = append(out, names)
		}
		slices.SortFunc(out, slices.Compare)
		return out
	}
	want := group()
	sizes := []int{}
	for _, g := range want {
		sizes = append(sizes, len(g))
	}
	slices.Sort(sizes)
	if !slices.Equal(sizes, []int{4, 7, 10, 13, 16, 150}) {
		t.Errorf("groups of %v", sizes)
	}
	rng := rand.New(rand.NewPCG(1, 1))
	for range 5 {
		rng.Shuffle(len(texts), func(i, j int) { texts[i], texts[j] = texts[j], texts[i] })
		if got := group(); !reflect.DeepEqual(got, want) {
			t.Fatal("another order gives other groups")
		}
	}
}

// Sketches are kept and compared between machines and versions: they must not change by accident.
func TestSketchesStay(t *testing.T) {
	s := sketch(t, page("Tin", prose(1, 12)))
	sum := uint32(0)
	for _, v := range s {
		sum = sum*31 + v
	}
	if len(s) != 125 || sum != 3454281037 {
		t.Errorf("%d minima, sum %d", len(s), sum)
	}
}
