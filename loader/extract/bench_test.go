package extract_test

import (
	"io/fs"
	"strings"
	"testing"

	"quanhe/loader/article"
	"quanhe/loader/extract"
	"quanhe/seeds"
)

// BenchmarkExtract reads the seeds, once as they are and once as one long article, so that the time per byte of both
// can be compared: extraction is linear.
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
		name string
		text string
	}{{"40kB", all}, {"400kB", strings.Repeat(all, 10)}, {"4MB", strings.Repeat(all, 100)}} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				a, err := article.Read("bench.txt", []byte(c.text))
				if err != nil {
					b.Fatal(err)
				}
				extract.Extract(a)
			}
		})
	}
}
