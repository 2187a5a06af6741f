package store

import "sync/atomic"

// Live holds the version of the graph that is being served. Swapping it never disturbs readers of the one before: who
// has called Reader keeps what they got.
type Live struct{ current atomic.Pointer[Graph] }

// NewLive serves a graph.
func NewLive(g *Graph) *Live {
	l := new(Live)
	l.Swap(g)
	return l
}

// Swap serves another graph from now on.
func (l *Live) Swap(g *Graph) { l.current.Store(g) }

// Reader gives the graph as it is now, to be kept for one request.
func (l *Live) Reader() Reader { return l.current.Load() }
