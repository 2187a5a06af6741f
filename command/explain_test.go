package command_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	extraction "quanhe/loader/extract"
)

const page = "Đăng nhập\nBộ Y tế họp bàn việc phòng dịch\n\nChiều 5/3, Bộ Y tế tổ chức Hội nghị triển khai Chỉ thị số 41-CT/TW của Ban Bí thư. Đồng chí Đỗ Thị Lan, Thứ trưởng Bộ Y tế chủ trì Hội nghị.\n\nTin liên quan\nMột tin khác\n"

func TestExplain(t *testing.T) {
	code, stdout, stderr := run(t, page, "explain", "-")
	if code != 0 || stderr != "" {
		t.Fatalf("exit %d, stderr %q", code, stderr)
	}
	lines := strings.Split(stdout, "\n")
	holds := func(parts ...string) bool {
		return slices.ContainsFunc(lines, func(line string) bool {
			at := 0
			for _, p := range parts {
				i := strings.Index(line[at:], p)
				if i < 0 {
					return false
				}
				at += i + len(p)
			}
			return true
		})
	}
	for _, want := range [][]string{
		{"headline", "Bộ Y tế họp bàn việc phòng dịch"},
		{"[furniture]", "Đăng nhập"}, {"[headline]", "Bộ Y tế họp bàn việc phòng dịch"}, {"[furniture]", "Tin liên quan"},
		{"person", "Đỗ Thị Lan"}, {"document", "Chỉ thị số 41-CT/TW"},
		{"> holds", "Đỗ Thị Lan -> Thứ trưởng, Bộ Y tế", "STATED", "0.94", "positions.title-after-name"},
		{"> chairs", "-> Đỗ Thị Lan", "STATED", "roles.verb-behind-name"},
		{"> issuer", "Chỉ thị số 41-CT/TW -> Ban Bí thư", "STATED", "documents.issuer-behind"},
		{"  documents.issuer-behind", "0.93", "'của X' behind the document"},
		{"NO_DATE"},
	} {
		if !holds(want...) {
			t.Errorf("no line with %q in\n%s", want, stdout)
		}
	}
	if strings.Contains(stdout, "\x1b") {
		t.Error("colours without a terminal")
	}
	// Each part once and in order: sentences, the rules in words, what could not be read.
	rules, warnings := strings.Index(stdout, "\nRules\n"), strings.Index(stdout, "\nWarnings\n")
	if first := strings.Index(stdout, "Đăng nhập"); first < 0 || rules < first || warnings < rules {
		t.Errorf("sentences at %d, rules at %d, warnings at %d", first, rules, warnings)
	}
	file := filepath.Join(folder(t, map[string]string{"a.txt": page}), "a.txt")
	if _, same, _ := run(t, "", "explain", file); same != strings.Replace(stdout, "-\n", "a.txt\n", 1) {
		t.Errorf("the file is explained differently:\n%s", same)
	}
}

func TestExplainListsAllRules(t *testing.T) {
	code, stdout, stderr := run(t, "", "explain", "--rules")
	if code != 0 || stderr != "" || strings.Count(stdout, "\n") != len(extraction.Rules) {
		t.Fatalf("exit %d, stderr %q, stdout %s", code, stderr, stdout)
	}
	for _, r := range extraction.Rules {
		if !strings.Contains(stdout, r.Name+" ") || !strings.Contains(stdout, r.Says) {
			t.Errorf("no rule %s", r.Name)
		}
	}
}

// An article must not be able to steer the terminal of who looks at it.
func TestExplainShowsControlCharactersAsText(t *testing.T) {
	code, stdout, _ := run(t, "Tin \x1b[31mđỏ\x1b]0;x\x07 và \u202engược\u202c.\n", "explain", "-")
	if code != 0 || strings.ContainsAny(stdout, "\x1b\x07\u202e\u202c") || !strings.Contains(stdout, "Tin ?[31mđỏ") {
		t.Errorf("exit %d, %q", code, stdout)
	}
}
