package loader

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/loader/resolve"
)

// Report says how a load went.
type Report struct {
	// Articles were read, Duplicates of them had the text of another one, Copies were reprints or near copies of another.
	Articles, Duplicates, Copies int
	// Skipped could not be read, in the order of the tree.
	Skipped []Skipped
	// Entities are counted by kind, Facts by relation, Warnings by code.
	Entities, Facts, Warnings map[string]int
	// PossibleDuplicates are the pairs of entities that may be one, Discrepancies what reports of a meeting disagree on.
	PossibleDuplicates, Discrepancies int
	// Unsupported is how many facts were left out because no quote supports them.
	Unsupported int
	// Bytes were read in Seconds, from the first file to the frozen graph.
	Bytes   int64
	Seconds float64
}

// Skipped is an article that could not be read, and why.
type Skipped struct{ Path, Reason string }

func newReport() *Report {
	return &Report{Entities: map[string]int{}, Facts: map[string]int{}, Warnings: map[string]int{}}
}

func (r *Report) add(e Extracted) {
	if e.Err != nil {
		r.Skipped = append(r.Skipped, Skipped{e.Path, e.Err.Error()})
		return
	}
	r.Articles++
	r.Bytes += int64(e.Bytes)
	for _, w := range e.Facts.Warnings {
		r.Warnings[w.Code]++
	}
}

// warn tells readers of the graph what is not in it. It does not change the version: that is what was read.
func (r *Report) warn(b *store.Builder) {
	for _, s := range r.Skipped {
		b.AddWarning(&model.LoadWarning{Code: model.WarnSkipped, Message: s.Path + ": " + s.Reason})
	}
}

func (r *Report) resolved(g *resolve.Graph) {
	r.Duplicates, r.Unsupported = g.Duplicates, g.Unsupported
	r.PossibleDuplicates, r.Discrepancies = len(g.PossibleDuplicates), len(g.Discrepancies)
	for _, group := range g.Copies {
		r.Copies += len(group) - 1
	}
	for _, e := range g.Entities {
		r.Entities[string(e.EntityType())]++
	}
	for _, f := range g.Facts {
		r.Facts[string(f.Common().Relation)]++
	}
}

// shown is how many skipped articles are listed in text; the field holds all.
const shown = 20

// String is the report in a few lines for a person.
func (r *Report) String() string {
	var b strings.Builder
	mb := float64(r.Bytes) / 1e6
	speed := ""
	if r.Seconds > 0 {
		speed = fmt.Sprintf(", %.1f MB/s", mb/r.Seconds)
	}
	fmt.Fprintf(&b, "%d articles read in %.2f s (%.2f MB%s), %d skipped", r.Articles, r.Seconds, mb, speed, len(r.Skipped))
	if r.Duplicates > 0 {
		fmt.Fprintf(&b, ", %d with the text of another", r.Duplicates)
	}
	if r.Copies > 0 {
		fmt.Fprintf(&b, ", %d reprints or near copies", r.Copies)
	}
	b.WriteByte('\n')
	for _, part := range []struct {
		name   string
		counts map[string]int
	}{{"entities", r.Entities}, {"facts", r.Facts}, {"warnings", r.Warnings}} {
		if len(part.counts) > 0 {
			fmt.Fprintf(&b, "  %d %s: %s\n", total(part.counts), part.name, counted(part.counts))
		}
	}
	if r.PossibleDuplicates+r.Discrepancies > 0 {
		fmt.Fprintf(&b, "  %d pairs of entities may be one, %d times reports of a meeting disagree\n", r.PossibleDuplicates, r.Discrepancies)
	}
	if r.Unsupported > 0 {
		fmt.Fprintf(&b, "  %d facts left out because no quote supports them\n", r.Unsupported)
	}
	for i, s := range r.Skipped {
		if i == shown {
			fmt.Fprintf(&b, "  and %d more skipped\n", len(r.Skipped)-shown)
			break
		}
		fmt.Fprintf(&b, "  skipped %s: %s\n", s.Path, s.Reason)
	}
	return b.String()
}

func total(counts map[string]int) int {
	n := 0
	for _, c := range counts {
		n += c
	}
	return n
}

// counted is "12 PERSON, 3 MEETING": by name.
func counted(counts map[string]int) string {
	var parts []string
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		parts = append(parts, fmt.Sprintf("%d %s", counts[k], k))
	}
	return strings.Join(parts, ", ")
}

// progress is one line on a terminal that is written again and again, once a load takes longer than a second.
type progress struct {
	w           io.Writer // nil when there is no terminal
	start, last time.Time
	written     bool
}

func newProgress(w io.Writer, start time.Time) *progress {
	return &progress{w: w, start: start, last: start.Add(800 * time.Millisecond)}
}

func (p *progress) show(r *Report) {
	if p.w == nil || time.Since(p.last) < 200*time.Millisecond {
		return
	}
	p.last, p.written = time.Now(), true
	mb := float64(r.Bytes) / 1e6
	fmt.Fprintf(p.w, "\r\x1b[K%d articles, %.1f MB, %.1f MB/s", r.Articles, mb, mb/time.Since(p.start).Seconds())
}

func (p *progress) clear() {
	if p.written {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
