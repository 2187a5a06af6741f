package extract_test

import (
	"io/fs"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/seeds"
)

// BenchmarkExtract reads the seeds one by one and as one article of every size up to 10 MB, so that the time and the
// memory per byte can be compared: extraction is linear.
func BenchmarkExtract(b *testing.B) {
	var texts []string
	names, _ := fs.Glob(seeds.Files, "*.txt")
	for _, name := range names {
		data, err := fs.ReadFile(seeds.Files, name)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	all := strings.Join(texts, "\n")
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
			bytes := 0
			for _, text := range c.texts {
				bytes += len(text)
			}
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range c.texts {
					a, err := article.Read("bench.txt", []byte(text))
					if err != nil {
						b.Fatal(err)
					}
					extract.Extract(a)
				}
			}
		})
	}
}
