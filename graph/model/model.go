// Package model holds the types of the graph: what the loader makes, what the store keeps and what GraphQL binds to.
//
// There is no second set of models. A GraphQL type of the same name binds to the Go type here, its fields to the
// struct fields and the methods without a context; what needs the rest of the graph (who chaired, who issued) is
// found by the resolvers through [quanhe/graph/store.Reader], because here every relation is a fact and facts point
// to entities by id.
//
// The loader fills in what is documented as given; the fields marked "set by Build" are computed when the store's
// Builder freezes the graph and must be left empty. An empty string in a [Text], [Date] or [URL] is null to a client.
package model

// Node is anything that can be fetched again by its opaque, globally unique id.
type Node interface {
	IsNode()
	// NodeID is the id under which the node is found.
	NodeID() string
}

// Entity is something the articles talk about: *Person, *Organization, *Position, *Meeting or *Document.
type Entity interface {
	Node
	IsEntity()
	// Common gives the part that all entities share.
	Common() *Base
	// EntityType tells the five kinds apart.
	EntityType() EntityType
}

// Base is the part that all entities share.
type Base struct {
	// ID is opaque, globally unique and the same on every machine.
	ID string
	// Name is the canonical display name, with all its diacritics.
	Name string
	// Names are the surface forms; Build adds the canonical one when it is missing, counts them and puts the most used first.
	Names []*Name
	// Identifiers in other registers.
	Identifiers []*Identifier
	// FormerIDs denoted this entity before merges and still find it.
	FormerIDs []string

	// PossibleDuplicates may be the same entity, likeliest first; set by Build from what AddDuplicateCandidate was given.
	PossibleDuplicates []*DuplicateCandidate
	// NameFolded is Name without diacritics in lower case; set by Build.
	NameFolded string
	// FirstReportedOn and LastReportedOn are the days of the first and last article about the entity; set by Build.
	FirstReportedOn Date
	// LastReportedOn is the day of the last article about the entity; set by Build.
	LastReportedOn Date
}

// IsNode marks every entity as a Node.
func (*Base) IsNode() {}

// IsEntity marks every entity as an Entity.
func (*Base) IsEntity() {}

// NodeID is the entity's id.
func (b *Base) NodeID() string { return b.ID }

// Common gives the shared part itself.
func (b *Base) Common() *Base { return b }

// Name is one surface form of an entity.
type Name struct {
	Value string
	Kind  NameKind
	// Count is how many mentions use the form; set by Build.
	Count int32
	// EntityID is whose name it is; set by Build.
	EntityID string
}

// DuplicateCandidate is an entity that may be the same as another.
type DuplicateCandidate struct {
	EntityID string
	// Score is how likely the two are one, from 0 to 1.
	Score float64
	// Reasons are for people: 'the same name', 'posts in one province'.
	Reasons  []string
	Decision MergeDecision
}

// Identifier is the entity's key in another register.
type Identifier struct {
	Scheme IdentifierScheme
	Value  string
	URL    URL
}

// Person is someone named in an article, without honorific.
type Person struct {
	Base
	// NameParts splits the name in Vietnamese order; set by Build.
	NameParts *PersonNameParts
}

// PersonNameParts is a Vietnamese name taken apart: family name first, given name last.
type PersonNameParts struct {
	Family Text
	Middle Text
	Given  string
	// SortKey orders people by given name, then family, then middle name, without diacritics.
	SortKey string
}

// Organization is a named body of the Party, the State or society.
type Organization struct {
	Base
	Kind  OrganizationKind
	Level AdministrativeLevel
}

// Position is a title in an organisation, whoever holds it. A POSITION_IN fact names the organisation.
type Position struct {
	Base
	Title string
	Rank  PositionRank
}

// Meeting is one that an article reports or refers to.
type Meeting struct {
	Base
	Kind     MeetingKind
	Coverage MeetingCoverage
	StartOn  *PartialDate
	EndOn    *PartialDate
	Place    Text
	// TermID is the id of the congress term, "" when unknown.
	TermID string
	// Ordinal is the number within the series, nil when it has none.
	Ordinal *int32
	// Discrepancies are the points on which articles do not agree; set by Build from what AddDiscrepancy was given.
	Discrepancies []*Discrepancy
	// PreviousID and NextID are the neighbours in the series, "" when the graph has none; set by Build.
	PreviousID string
	// NextID is the meeting after this one; set by Build.
	NextID string
}

// Discrepancy is a point on which the articles about a meeting do not agree.
type Discrepancy struct {
	// Field is the GraphQL field that is in doubt.
	Field  string
	Values []*DiscrepantValue
}

// DiscrepantValue is one of the things that articles say, with the quotes that say it.
type DiscrepantValue struct {
	Value    string
	Evidence []*Evidence
}

// Document is an official document of a Party or State body, never the news article.
type Document struct {
	Base
	Type DocumentType
	// TypeLabel is the Vietnamese word for the type as printed.
	TypeLabel string
	// Symbol is normalised ('36-CT/TW') and not unique.
	Symbol Text
	// SymbolParts is the symbol taken apart and read by someone who knows the codes; nil when it cannot be.
	SymbolParts *DocumentSymbol
	// Number is the number as printed when the article prints no full symbol; it is searched, not served.
	Number   string
	Subject  Text
	IssuedOn *PartialDate
	// TermID is the id of the congress term, "" when unknown.
	TermID string
}

// DocumentSymbol is a document's symbol taken apart.
type DocumentSymbol struct {
	Number     int32
	TypeCode   string
	IssuerCode string
	// IssuerReading is whose letters IssuerCode are; "" when nobody knows.
	IssuerReading Text
	// Explanation reads the parts out.
	Explanation string
}

// EntityType says that this is a person.
func (*Person) EntityType() EntityType { return EntityTypePerson }

// EntityType says that this is an organisation.
func (*Organization) EntityType() EntityType { return EntityTypeOrganization }

// EntityType says that this is a position.
func (*Position) EntityType() EntityType { return EntityTypePosition }

// EntityType says that this is a meeting.
func (*Meeting) EntityType() EntityType { return EntityTypeMeeting }

// EntityType says that this is a document.
func (*Document) EntityType() EntityType { return EntityTypeDocument }

// Participant is who takes part in a meeting: *Person or *Organization.
type Participant interface{ IsParticipant() }

// IsParticipant lets people take part in meetings.
func (*Person) IsParticipant() {}

// IsParticipant lets organisations take part in meetings.
func (*Organization) IsParticipant() {}

// Term is the term of a Party congress ('khóa XIII').
type Term struct {
	ID      string
	Roman   string
	Number  int32
	StartOn *PartialDate
	EndOn   *PartialDate
}

// IsNode marks a term as a Node.
func (*Term) IsNode() {}

// NodeID is the term's id.
func (t *Term) NodeID() string { return t.ID }

// Article is a news report, the only source of facts.
type Article struct {
	ID    string
	Title Text
	// PublishedOn is set only when the article prints it.
	PublishedOn *PartialDate
	Author      Text
	Publisher   Text
	OriginalURL URL
	// Text is the full text in NFC. Offsets of evidence and mentions count its code points.
	Text        string
	ContentHash string
	Warnings    []*LoadWarning
	// DuplicateIDs are reprints and near copies of the article; set by Build from what AddArticleDuplicates was given.
	DuplicateIDs []string
	// Day stands for the article in attestations and report dates: the day of publication or, where none is
	// printed, the day that the loader reads from the text. Build takes PublishedOn when it is empty.
	Day Date
}

// IsNode marks an article as a Node.
func (*Article) IsNode() {}

// NodeID is the article's id.
func (a *Article) NodeID() string { return a.ID }

// LoadWarning is something that the loader could not read or was unsure of.
type LoadWarning struct {
	Code    LoadWarningCode
	Message string
	// Start and End are code points of the article's text, nil when the warning is about the whole article.
	Start *int32
	End   *int32
	// ArticleID is the article warned about; set by Build, empty when a warning is about none.
	ArticleID string
}

// Evidence is a quote of an article that supports one fact.
type Evidence struct {
	ArticleID string
	// Quote is the text from Start to End. Build checks it when it is given and fills it in when it is not.
	Quote string
	// Start and End are code points of the article's text, End exclusive.
	Start int32
	End   int32
	// Rule is the name of the extraction rule.
	Rule      string
	Certainty Certainty
	// Score is from 0 to 1 and decides, after Certainty, which quote comes first.
	Score float64
	// Prefix and Suffix are up to 32 code points around the quote; set by Build.
	Prefix string
	// Suffix is what follows the quote; set by Build.
	Suffix string
}

// Mention is one place where an entity is named.
type Mention struct {
	EntityID  string
	ArticleID string
	// Text is the text from Start to End. Build checks it when it is given and fills it in when it is not.
	Text string
	// Start and End are code points of the article's text, End exclusive.
	Start int32
	End   int32
	// Context is the title and honorific around the name as printed.
	Context    string
	Resolution Certainty
}

// Dataset describes the loaded graph as a whole.
type Dataset struct {
	// Version changes when and only when the content of the graph changes.
	Version           string
	LoadedAt          DateTime
	ArticleCount      int32
	PersonCount       int32
	OrganizationCount int32
	PositionCount     int32
	MeetingCount      int32
	DocumentCount     int32
	FactCount         int32
	// Quality is nil when it was not measured.
	Quality *QualityReport
}

// QualityReport says how well facts are extracted: their extraction compared with facts that people wrote down.
type QualityReport struct {
	// GoldArticles is how many articles people wrote the facts of.
	GoldArticles int32
	Scores       []*QualityScore
}

// QualityScore is the result for one relation or kind of entity.
type QualityScore struct {
	Relation  string
	Precision float64
	Recall    float64
	F1        float64
	// Support is how many facts people wrote down.
	Support int32
}

// Change is what happened to a node between two versions of the graph.
type Change struct {
	Kind ChangeKind
	ID   string
	// FormerID is the id that the node had, or was part of, before: for MERGED and SPLIT.
	FormerID *string
	// Summary is for people.
	Summary string
}

// ChangeConnection is one page of what happened since a version.
type ChangeConnection struct {
	*Connection[*Change]
	// SinceKnown is false when the server no longer knows the version, and everything counts as added.
	SinceKnown bool
}

// ChangeEdge is one change with its place.
type ChangeEdge = Edge[*Change]

// AbbreviationReading is what an abbreviation stands for.
type AbbreviationReading struct {
	Text      string
	Expansion string
	// Count is how often the articles use it; set by Build.
	Count int32
	// Source is where the reading comes from.
	Source string
}

// MatchInput is a name to be matched to entities.
type MatchInput struct {
	// Key is the client's own, given back with the answer.
	Key          string
	Name         string
	Type         *EntityType
	Organization *string
	Date         *Date
}

// MatchResult is the answer to one MatchInput.
type MatchResult struct {
	Key        string
	Candidates []*MatchCandidate
}

// MatchCandidate is an entity that a name may mean.
type MatchCandidate struct {
	Entity Entity
	// Score is from 0 to 1.
	Score float64
	// IsMatch says that this is the one, by a margin.
	IsMatch bool
	Reasons []string
}

// GraphPath is a chain of facts between two entities.
type GraphPath struct {
	// Score is the product of the scores of the facts.
	Score float64
	Steps []*PathStep
}

// Length is how many facts the chain has.
func (p *GraphPath) Length() int32 { return int32(len(p.Steps)) }

// PathStep is one fact of a chain.
type PathStep struct {
	From Entity
	To   Entity
	Fact Fact
	// Direction is Out when From is the fact's subject.
	Direction Direction
}

// Subgraph is part of the graph, for a viewer.
type Subgraph struct {
	Nodes []Entity
	// Facts join two of the nodes each.
	Facts []Fact
	// Truncated says that a limit left something out.
	Truncated bool
	// Centre are the ids that the subgraph was asked around, the others say how: what leads to it again in a viewer.
	Centre          []string
	Depth, MaxNodes int32
	Relations       []RelationType
	AsOf            *Date
	MinScore        *float64
}

// TimelineItem is a fact with a date.
type TimelineItem interface {
	Fact
	IsTimelineItem()
}

// IsTimelineItem lets every fact stand in a timeline that has a date.
func (*Claim) IsTimelineItem() {}
