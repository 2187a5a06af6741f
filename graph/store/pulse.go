package store

import "context"

// pulse lets long loops end soon after nobody waits for what they find: the client has left, or its time is over. What such
// a loop found until then is no answer, so whoever answers looks at the context once more.
type pulse struct {
	ctx  context.Context
	work int // since the context was last looked at
	over bool
}

// looksBetween is how many facts, names or places in texts are looked at between two looks at the context.
const looksBetween = 1024

// stops counts one more of these, and tells whether it was enough.
func (p *pulse) stops() bool {
	if p.work++; p.work < looksBetween {
		return p.over
	}
	return p.look()
}

func (p *pulse) look() bool {
	p.work = 0
	p.over = p.over || p.ctx.Err() != nil
	return p.over
}
