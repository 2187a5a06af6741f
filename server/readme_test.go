package server_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The README explains each code that an error can have.
func TestCodesAreExplained(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	coded := regexp.MustCompile(`(?:requestError\(|overloaded\(|[cC]ode[A-Z]\w+ += )"([A-Z_]+)"`)
	n := 0
	for _, pattern := range []string{"*.go", "../graph/*.go", "../graph/model/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, code := range coded.FindAllStringSubmatch(string(text), -1) {
				n++
				if !strings.HasSuffix(file, "_test.go") && !strings.Contains(string(readme), "`"+code[1]+"`") {
					t.Errorf("%s: nothing is said of %s", file, code[1])
				}
			}
		}
	}
	if n < 20 {
		t.Errorf("only %d codes were found", n)
	}
}
