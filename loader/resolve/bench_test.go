package resolve_test

import (
	"fmt"
	"testing"

	"quanhe/loader/lexicon"
	"quanhe/loader/resolve"
)

// The time for an article should not grow with their number.
func BenchmarkResolve(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10000} {
		inputs := corpus(n)
		b.Run(fmt.Sprintf("articles=%d", n), func(b *testing.B) {
			for b.Loop() {
				resolve.Resolve(inputs, lexicon.Default())
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/float64(n), "µs/article")
		})
	}
}
