package server

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// overEvents answers with a stream of events, one connection an operation, following graphql-sse's mode of distinct
// connections: an event next with each answer, and one complete behind the last. It serves queries too.
func (o *operations) overEvents(w http.ResponseWriter, r *http.Request) {
	params, why := readRequest(w, r, o.limits)
	if why != nil {
		o.refuse(w, r, jsonType, why)
		return
	}
	params.Headers = r.Header
	done, why := o.open("sse")
	if why != nil {
		o.refuse(w, r, jsonType, why)
		return
	}
	defer done()
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	op, why := o.begin(ctx, params)
	switch {
	case why != nil && why.status != 0:
		o.refuse(w, r, jsonType, why)
		return
	case why != nil: // a browser's EventSource shows its page nothing but events
		stream := o.stream(w)
		if stream.event("next", refusedAnswer{o.told(r.Context(), why)}, nil) == nil {
			_ = stream.event("complete", nil, nil)
		}
		return
	}
	defer op.end()
	if !op.streams {
		if why := unfit(r, op); why != nil {
			o.refuse(w, r, jsonType, why)
			return
		}
	}
	type event struct {
		answer *graphql.Response
		memory *held
	}
	answers := make(chan event)
	go func() {
		defer close(answers)
		for answer, memory := op.next(); answer != nil; answer, memory = op.next() {
			if !op.streams {
				op.end() // others may run while this is sent
			}
			select {
			case answers <- event{answer, memory}:
			case <-ctx.Done():
				memory.end()
				return
			}
			if !op.streams {
				return
			}
		}
	}()
	defer func() { // nothing goes on behind the answer
		cancel()
		for unsent := range answers {
			unsent.memory.end()
		}
	}()
	stream := o.stream(w)
	alive := time.NewTicker(o.limits.PingTime)
	defer alive.Stop()
	for {
		var err error
		select {
		case next, more := <-answers:
			if !more {
				_ = stream.event("complete", nil, nil)
				return
			}
			err = stream.event("next", next.answer, next.memory)
			next.memory.end()
		case <-alive.C:
			err = stream.write(":\n\n", nil)
		case <-o.closing:
			_ = stream.event("complete", nil, nil)
			return
		case <-ctx.Done():
			return
		}
		if err != nil {
			return
		}
	}
}

// events is an open stream of events.
type events struct {
	w         http.ResponseWriter
	writeTime time.Duration
}

// stream begins one; a comment tells clients and proxies at once that it is there.
func (o *operations) stream(w http.ResponseWriter) events {
	header := w.Header()
	header.Set("Content-Type", streamType+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("X-Accel-Buffering", "no") // nginx would hold events back
	w.WriteHeader(http.StatusOK)
	s := events{w, o.limits.WriteTime}
	_ = s.write(":\n\n", nil)
	return s
}

// event writes an event; one without content has empty data, without which browsers would not see it. memory is what the
// content holds, or nil for short ones.
func (s events) event(name string, content any, memory *held) error {
	var data []byte
	if content != nil {
		data = marshal(content)
	}
	return s.write(fmt.Sprintf("event: %s\ndata: %s\n\n", name, data), memory)
}

// write sends text at once, to a client that takes it in time.
func (s events) write(text string, memory *held) error {
	connection := http.NewResponseController(s.w)
	_ = connection.SetWriteDeadline(time.Now().Add(s.writeTime))
	if memory != nil {
		memory.send(len(text), func() { _ = connection.SetWriteDeadline(time.Now()) })
	}
	if _, err := s.w.Write([]byte(text)); err != nil {
		return fmt.Errorf("writing an event: %w", err)
	}
	if err := connection.Flush(); err != nil {
		return fmt.Errorf("writing an event: %w", err)
	}
	return nil
}
