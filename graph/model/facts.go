package model

// Fact is a claim that at least one article supports: *Tenure, *Participation, *Citation, *DocumentRelation,
// *Succession or *Statement.
type Fact interface {
	Node
	IsFact()
	// Common gives the part that all facts share.
	Common() *Claim
}

// Claim is the part that all facts share: who, what relation, whom, and how sure.
type Claim struct {
	// ID is opaque, globally unique and the same on every machine.
	ID string
	// FormerIDs denoted this fact before older articles were added, and still find it.
	FormerIDs []string
	Relation  RelationType
	// SubjectID and ObjectID are ids of entities; RelationType says which kinds.
	SubjectID string
	// ObjectID is the id of the entity that the relation points to.
	ObjectID string
	// Certainty and Score are those of the best evidence unless given.
	Certainty Certainty
	// Score is how sure the loader is, from 0 to 1.
	Score float64

	// ArticleCount is the number of different articles with evidence, a report and its reprints counted once; set by Build.
	ArticleCount int32
	// FirstReportedOn is the day of the first article with evidence; set by Build.
	FirstReportedOn Date
	// LastReportedOn is the day of the last article with evidence; set by Build.
	LastReportedOn Date
}

// IsNode marks every fact as a Node.
func (*Claim) IsNode() {}

// IsFact marks every fact as a Fact.
func (*Claim) IsFact() {}

// NodeID is the fact's id.
func (c *Claim) NodeID() string { return c.ID }

// Common gives the shared part itself.
func (c *Claim) Common() *Claim { return c }

// Tenure says that a person (subject) held a position (object): HOLDS_POSITION.
type Tenure struct {
	Claim
	// StartOn and EndOn are set only when an article states them.
	StartOn *PartialDate
	EndOn   *PartialDate
	// TermID is the id of the congress term, "" when unknown.
	TermID string
	// Former says that the articles call the tenure a thing of the past: 'nguyên Bí thư Tỉnh ủy'.
	Former bool
	// AttestedFrom and AttestedUntil are the first and last day for which an article shows the person in the position:
	// the day of print, and the day of the meeting that the article reports if its list of participants prints the
	// title; set by Build, and "" for former tenures.
	AttestedFrom  Date
	AttestedUntil Date
}

// Participation says that a person or organisation (subject) took part in a meeting (object) in one role:
// ORGANIZED, CHAIRED, SPOKE_AT, CONCLUDED or ATTENDED.
type Participation struct {
	Claim
	// TitleAsPrinted is the title that the report printed beside the name.
	TitleAsPrinted Text
	// ListedAt is the place in the printed list of the role, from 1; nil when there is no list.
	ListedAt *int32
}

// Role is the participation's relation, named from the participant's side.
func (p *Participation) Role() ParticipationRole { return roleOf[p.Relation] }

// Citation says that the report of a meeting (subject) names a document (object): CITES.
type Citation struct {
	Claim
	Purpose CitationPurpose
	// CitedByID is the id of the person who brought the document up, "" when the text does not say.
	CitedByID string
}

// DocumentRelation says how one document (subject) stands to another (object): IMPLEMENTS, CONTINUES and so on.
type DocumentRelation struct{ Claim }

// Type is the relation under the name it has between documents.
func (d *DocumentRelation) Type() DocumentRelationType { return DocumentRelationType(d.Relation) }

// Succession says that one organisation (subject) took the place of another (object): SUCCEEDS.
type Succession struct {
	Claim
	// On is the day when it did, nil when unknown.
	On *PartialDate
}

// Statement is a fact that says nothing beyond its relation: PART_OF, POSITION_IN, ADOPTED or ISSUED.
type Statement struct{ Claim }
