package model

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"hash/fnv"
	"io"

	"github.com/99designs/gqlgen/graphql"
)

// Connection is one page of a list. Every connection of the schema is an instance of it.
type Connection[N any] struct {
	Edges      []*Edge[N]
	PageInfo   *PageInfo
	TotalCount int32
}

// Nodes are the nodes of the edges.
func (c *Connection[N]) Nodes() []N {
	nodes := make([]N, len(c.Edges))
	for i, edge := range c.Edges {
		nodes[i] = edge.Node
	}
	return nodes
}

// Edge is one entry of a list, with the facts that put it there. Every edge of the schema is an instance of it; the
// methods that read the facts serve the edges of the lists that are made of such facts.
type Edge[N any] struct {
	Cursor Cursor
	Node   N
	Facts  []Fact
	// Step says how the entry was reached, for lists that tell; else nil.
	Step *Step
}

// Step says how an entry of a list was reached.
type Step struct {
	// Direction is Out when the entity that was asked is the fact's subject.
	Direction Direction
	// Depth is how many facts lie between, from 1.
	Depth int32
	// Parent is the entity one fact nearer.
	Parent Entity
	// Through are the entities that lie between, for lists of what is two facts away.
	Through []Entity
	// On is the date of the entry, for timelines.
	On *PartialDate
}

// Fact is the fact that put the entry on the list.
func (e *Edge[N]) Fact() Fact { return only[Fact](e.Facts) }

// Direction is on which side of the fact the entity stands that was asked.
func (e *Edge[N]) Direction() Direction { return e.Step.Direction }

// Depth is how many facts away the entry is.
func (e *Edge[N]) Depth() int32 { return e.Step.Depth }

// Parent is what the entry was reached from.
func (e *Edge[N]) Parent() (parent N) {
	parent, _ = e.Step.Parent.(N)
	return parent
}

// MeetingCount is how many meetings lie between.
func (e *Edge[N]) MeetingCount() int32 { return int32(len(e.Step.Through)) }

// On is the date of the entry.
func (e *Edge[N]) On() *PartialDate { return e.Step.On }

// Via are the facts through which a document was cited.
func (e *Edge[N]) Via() []*Citation {
	citations := make([]*Citation, 0, len(e.Facts))
	for _, fact := range e.Facts {
		if c, ok := fact.(*Citation); ok {
			citations = append(citations, c)
		}
	}
	return citations
}

// Participations are the facts that put a meeting on a participant's list, or the other way round, one a role.
func (e *Edge[N]) Participations() []*Participation {
	participations := make([]*Participation, 0, len(e.Facts))
	for _, fact := range e.Facts {
		if p, ok := fact.(*Participation); ok {
			participations = append(participations, p)
		}
	}
	return participations
}

// Roles are the roles of the participations, in the same order.
func (e *Edge[N]) Roles() []ParticipationRole {
	roles := make([]ParticipationRole, 0, len(e.Facts))
	for _, p := range e.Participations() {
		roles = append(roles, p.Role())
	}
	return roles
}

// Citation is the fact that joins a meeting and a document.
func (e *Edge[N]) Citation() *Citation { return only[*Citation](e.Facts) }

// DocumentRelation is the fact that joins two documents.
func (e *Edge[N]) DocumentRelation() *DocumentRelation { return only[*DocumentRelation](e.Facts) }

func only[F Fact](facts []Fact) (f F) {
	if len(facts) > 0 {
		f, _ = facts[0].(F)
	}
	return f
}

// PageInfo says where a page lies in its list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *Cursor
	EndCursor       *Cursor
}

// Cursor is the place of an entry in a list: the entry's key under the list's seed, never an offset. It is written
// only when a client asks for it.
type Cursor struct {
	// Seed stands for the list; a cursor is refused under another seed.
	Seed func() uint64
	// ID is the id of the entry or, for a place in a text, of the article.
	ID string
	// Start and End are the place in the article's text, for entries without an id of their own.
	Start, End int32
}

// ErrCursor is the error for a string that is not a cursor of the list.
var ErrCursor = errors.New("the cursor does not belong to this list")

// String is the opaque form that clients get.
func (c Cursor) String() string {
	b := make([]byte, 4, 4+2*binary.MaxVarintLen32+len(c.ID))
	b = binary.AppendUvarint(b, uint64(uint32(c.Start)))
	b = binary.AppendUvarint(b, uint64(uint32(c.End)))
	b = append(b, c.ID...)
	binary.BigEndian.PutUint32(b, checksum(c.Seed(), b[4:]))
	return base64.RawURLEncoding.EncodeToString(b)
}

// ParseCursor reads a cursor of the list that the seed stands for.
func ParseCursor(s string, seed func() uint64) (Cursor, error) {
	b, err := base64.RawURLEncoding.Strict().DecodeString(s)
	if err != nil || len(b) < 6 || binary.BigEndian.Uint32(b) != checksum(seed(), b[4:]) {
		return Cursor{}, ErrCursor
	}
	b = b[4:]
	start, n := binary.Uvarint(b)
	if n <= 0 {
		return Cursor{}, ErrCursor
	}
	end, m := binary.Uvarint(b[n:])
	if m <= 0 {
		return Cursor{}, ErrCursor
	}
	return Cursor{Seed: seed, ID: string(b[n+m:]), Start: int32(uint32(start)), End: int32(uint32(end))}, nil
}

func checksum(seed uint64, b []byte) uint32 {
	h := fnv.New32a()
	_ = binary.Write(h, binary.BigEndian, seed)
	_, _ = h.Write(b)
	return h.Sum32()
}

// MarshalGQL writes the cursor.
func (c Cursor) MarshalGQL(w io.Writer) { graphql.MarshalString(c.String()).MarshalGQL(w) }

// UnmarshalGQL refuses: a cursor can be read only by the list that it belongs to.
func (*Cursor) UnmarshalGQL(any) error { return ErrCursor }

// The connections and edges of the schema.
type (
	PersonConnection              = Connection[*Person]
	PersonEdge                    = Edge[*Person]
	OrganizationConnection        = Connection[*Organization]
	OrganizationEdge              = Edge[*Organization]
	PositionConnection            = Connection[*Position]
	PositionEdge                  = Edge[*Position]
	MeetingConnection             = Connection[*Meeting]
	MeetingEdge                   = Edge[*Meeting]
	DocumentConnection            = Connection[*Document]
	DocumentEdge                  = Edge[*Document]
	ArticleConnection             = Connection[*Article]
	ArticleEdge                   = Edge[*Article]
	EntityConnection              = Connection[Entity]
	EntityEdge                    = Edge[Entity]
	FactConnection                = Connection[Fact]
	FactEdge                      = Edge[Fact]
	TenureConnection              = Connection[*Tenure]
	TenureEdge                    = Edge[*Tenure]
	EvidenceConnection            = Connection[*Evidence]
	EvidenceEdge                  = Edge[*Evidence]
	MentionConnection             = Connection[*Mention]
	MentionEdge                   = Edge[*Mention]
	LoadWarningConnection         = Connection[*LoadWarning]
	LoadWarningEdge               = Edge[*LoadWarning]
	PersonMeetingConnection       = Connection[*Meeting]
	PersonMeetingEdge             = Edge[*Meeting]
	OrganizationMeetingConnection = Connection[*Meeting]
	OrganizationMeetingEdge       = Edge[*Meeting]
	ParticipantConnection         = Connection[Participant]
	ParticipantEdge               = Edge[Participant]
	CitedDocumentConnection       = Connection[*Document]
	CitedDocumentEdge             = Edge[*Document]
	CitingMeetingConnection       = Connection[*Meeting]
	CitingMeetingEdge             = Edge[*Meeting]
	DocumentRelationConnection    = Connection[*Document]
	DocumentRelationEdge          = Edge[*Document]
	PersonDocumentConnection      = Connection[*Document]
	PersonDocumentEdge            = Edge[*Document]
	ImplementationConnection      = Connection[*Document]
	ImplementationEdge            = Edge[*Document]
	CoParticipantConnection       = Connection[*Person]
	CoParticipantEdge             = Edge[*Person]
	NeighborConnection            = Connection[Entity]
	NeighborEdge                  = Edge[Entity]
	TimelineItemConnection        = Connection[TimelineItem]
	TimelineItemEdge              = Edge[TimelineItem]
)
