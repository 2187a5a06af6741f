package server

import (
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

func TestAnswersShareTheirMemory(t *testing.T) {
	a := &answers{each: 100_000, all: 200_000}
	var cut, stopped []string
	work := func(name string, bytes int) *held {
		h := a.begin(func(err error) { stopped = append(stopped, name+" "+err.(*gqlerror.Error).Extensions["code"].(string)) })
		for range bytes / 1000 {
			h.grow(1000)
		}
		return h
	}
	send := func(name string, bytes int) *held {
		h := work(name, bytes)
		h.send(bytes, func() { cut = append(cut, name) })
		return h
	}
	expect := func(wantCut, wantStopped string) {
		t.Helper()
		if got := strings.Join(cut, " "); got != wantCut {
			t.Errorf("cut: %q, want %q", got, wantCut)
		}
		if got := strings.Join(stopped, " "); got != wantStopped {
			t.Errorf("stopped: %q, want %q", got, wantStopped)
		}
	}
	first, second := send("first", 80_000), send("second", 80_000)
	expect("", "")
	third := work("third", 60_000)
	expect("first", "") // who waits for the longest makes room for what is worked out
	fourth := work("fourth", 60_000)
	expect("first", "")
	fifth := work("fifth", 70_000)
	expect("first second", "")
	small := work("small", 60_000)
	expect("first second", "")
	sixth := work("sixth", 70_000)
	expect("first second", "sixth OVERLOADED sixth OVERLOADED") // it is told until it ends
	sixth.end()
	large := work("large", 104_000)
	if got := stopped[len(stopped)-1]; got != "large ANSWER_TOO_LARGE" {
		t.Errorf("stopped: %q", stopped)
	}
	for _, h := range []*held{first, second, third, fourth, fifth, small, large, large} {
		h.end()
	}
	if a.bytes != 0 || a.sending.Len() != 0 {
		t.Errorf("%d bytes and %d answers are left", a.bytes, a.sending.Len())
	}
}

// Whatever is worked out and sent at once, nothing is left, nothing is cut behind its end, and one answer alone is never cut.
func TestAnswersGiveTheirMemoryBack(t *testing.T) {
	a := &answers{each: 1 << 20, all: 1 << 20}
	var everything sync.WaitGroup
	for range 8 {
		everything.Go(func() {
			for range 200 {
				var mu sync.Mutex
				over := false
				h := a.begin(func(error) {})
				var fields sync.WaitGroup
				for range 3 {
					fields.Go(func() {
						for range 20 {
							h.grow(rand.IntN(10_000))
						}
					})
				}
				fields.Wait()
				if rand.IntN(4) > 0 {
					h.send(rand.IntN(500_000), func() {
						mu.Lock()
						defer mu.Unlock()
						if over {
							t.Error("it is cut behind its end")
						}
					})
				}
				h.end()
				mu.Lock()
				over = true
				mu.Unlock()
			}
		})
	}
	everything.Wait()
	if a.bytes != 0 || a.sending.Len() != 0 {
		t.Errorf("%d bytes and %d answers are left", a.bytes, a.sending.Len())
	}
	h := a.begin(func(error) {})
	h.send(2<<20, func() { t.Error("it is cut though there is no other") })
	h.end()
}
