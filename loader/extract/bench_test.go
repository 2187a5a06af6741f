package extract_test

import (
	"io/fs"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/seeds"
)

// BenchmarkExtract reads the five seeds one by one and their prose as one article of every size up to 10 MB, so that the
// time and the memory per byte can be compared: extraction is linear.
func BenchmarkExtract(b *testing.B) {
	var texts []string
	var prose strings.Builder // what pages print around an article would end the joined one
	names, _ := fs.Glob(seeds.Files, "*.txt")
	for _, name := range names {
		data, err := fs.ReadFile(seeds.Files, name)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(data))
		a, err := article.Read(name, data)
		if err != nil {
			b.Fatal(err)
		}
		for _, s := range a.Sentences {
			if s.Role != article.Furniture {
				prose.WriteString(a.Slice(s.From, s.To) + "\n")
			}
		}
	}
	all := prose.String()
	for _, c := range []struct {
		name  string
		texts []string
	}{
		{"five", texts},
		{"40kB", []string{all}},
		{"400kB", []string{strings.Repeat(all, 10)}},
		{"4MB", []string{strings.Repeat(all, 100)}},
		{"10MB", []string{strings.Repeat(all, 250)}},
	} {
		b.Run(c.name, func(b *testing.B) {
			var files [][]byte
			size := 0
			for _, text := range c.texts {
				files = append(files, []byte(text))
				size += len(text)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, file := range files {
					a, err := article.Read("bench.txt", file)
					if err != nil {
						b.Fatal(err)
					}
					extract.Extract(a)
				}
			}
		})
	}
}
