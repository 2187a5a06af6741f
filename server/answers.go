package server

import (
	"container/list"
	"sync"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// answers keeps what is worked out and sent for all clients together within a bound of memory. Where there is too much, the
// answer goes first that a client has been taking for the longest: who reads slowly, or not at all, holds up nobody else.
type answers struct {
	each, all int // most bytes of one, and of all of them
	mu        sync.Mutex
	bytes     int
	sending   list.List // of *held, the oldest first
}

// held is the memory of one answer. Its size is estimated field by field while it is worked out.
type held struct {
	by      *answers
	stop    func(error) // ends the operation
	size    atomic.Int64
	counted int           // what by knows of size
	place   *list.Element // in by.sending; nil while it is worked out
	cut     func()        // ends the connection
}

const (
	// smallAnswer is how large an answer may become however much there is of others.
	smallAnswer = 64 << 10
	// step is how much a size grows before all others are looked at again.
	step = 4 << 10
)

// begin is for an answer that is worked out until it is too large, when stop is told why.
func (a *answers) begin(stop func(error)) *held { return &held{by: a, stop: stop} }

// grow tells of some more bytes. It may be called at once from many fields.
func (h *held) grow(bytes int) {
	size := h.size.Add(int64(bytes))
	if size/step == (size-int64(bytes))/step {
		return
	}
	a := h.by
	a.mu.Lock()
	defer a.mu.Unlock()
	size = h.size.Load()
	h.count(int(size))
	switch {
	case size > int64(a.each):
		h.stop(answerLimit("ANSWER_TOO_LARGE", "answerBytes", a.each, "the answer has more than %d bytes, as many as it may have: ask for fewer entries, or for less of each"))
	case a.bytes > a.all && size > smallAnswer:
		h.stop(answerLimit("OVERLOADED", "answersBytes", a.all, "the answers to all clients have more than %d bytes, as many as they may have together; try again in "+retryAfter+" s"))
	}
}

func answerLimit(code, name string, allowed int, format string) *gqlerror.Error {
	err := requestError(code, format, allowed)
	err.Extensions["limit"] = map[string]any{"name": name, "allowed": allowed}
	return err
}

// count takes a size over, and makes room for it where that can be done.
func (h *held) count(size int) {
	h.by.bytes += size - h.counted
	h.counted = size
	for h.by.bytes > h.by.all {
		oldest := h.by.sending.Front()
		if oldest == nil || oldest == h.place {
			return
		}
		slow := oldest.Value.(*held)
		slow.cut()
		slow.leave()
	}
}

func (h *held) leave() {
	h.by.bytes -= h.counted
	h.counted = 0
	if h.place != nil {
		h.by.sending.Remove(h.place)
		h.place = nil
	}
}

// send is for an answer of so many bytes that is sent from now on. cut ends the connection for good, and does not wait.
func (h *held) send(bytes int, cut func()) {
	h.by.mu.Lock()
	defer h.by.mu.Unlock()
	h.cut, h.place = cut, h.by.sending.PushBack(h)
	h.count(bytes)
}

// end is for an answer that is sent, or given up. Behind it nothing is cut any more.
func (h *held) end() {
	h.by.mu.Lock()
	defer h.by.mu.Unlock()
	h.leave()
}
