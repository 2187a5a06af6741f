// Package facts is what one article states, as plain data: the seam between extracting and resolving.
//
// Facts serialise to one JSON object an article (the format of the gold files, with mentions and evidence
// added), so that they can be made anywhere, kept, and resolved later in any order. What an article does not
// state is left out of the JSON; reading takes null for it too.
package facts

// Facts is everything that one article states. Ids ("p1", "o2", "pos1", "m1", "d1") are local to the article,
// numbered in the order of first mention within each kind, and equal on every run.
type Facts struct {
	// Article is the base name of the file that the article was read from.
	Article string `json:"article"`
	// Extractor is the version of the rules that made these facts.
	Extractor string `json:"extractor,omitempty"`
	// ContentHash is the lower-case hex SHA-256 of the article's text in NFC.
	ContentHash string `json:"contentHash,omitempty"`
	// Title is the headline, empty if the article prints none.
	Title string `json:"title,omitempty"`
	// PublishedOn is YYYY-MM-DD, empty unless the article prints the date of publication.
	PublishedOn string `json:"publishedOn,omitempty"`
	// Author is the byline, Source the publisher or agency, both as printed.
	Author string `json:"author,omitempty"`
	Source string `json:"source,omitempty"`
	// Place is the province or city that generic names ('Tỉnh ủy') of this article belong to; empty when the text does not give it.
	Place string `json:"place,omitempty"`

	People        []Person       `json:"people"`
	Organizations []Organization `json:"organizations"`
	Positions     []Position     `json:"positions"`
	Meetings      []Meeting      `json:"meetings"`
	Documents     []Document     `json:"documents"`

	// Mentions are the places where entities are named, by Start.
	Mentions []Mention `json:"mentions,omitempty"`
	// Evidence holds at least one quote for every fact, in the order of the facts.
	Evidence []Evidence `json:"evidence,omitempty"`
	Warnings []Warning  `json:"warnings,omitempty"`
}

// Person is someone named in the article.
type Person struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"` // full name, no honorific
	Aliases  []string `json:"aliases"`
	Optional bool     `json:"optional,omitempty"` // gold only: neither required nor wrong
}

// Organization is a specifically named body.
type Organization struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"` // fullest form in the text, abbreviations expanded
	Aliases []string `json:"aliases"`
	Kind    string   `json:"kind"`             // PARTY_CENTRAL, PARTY_COMMISSION, ... as in the GraphQL enum OrganizationKind
	PartOf  string   `json:"partOf,omitempty"` // organization id, or ""
	// Predecessors are the bodies whose place this one took: organization ids.
	Predecessors []string `json:"predecessors,omitempty"`
	// Canonical is the name that the lexicon knows the body by, "" if it is in no table. The same body has the same Canonical in every article.
	Canonical string `json:"canonical,omitempty"`
	// Generic is true for a name that denotes different bodies in different places ('Tỉnh ủy') and has no place in the text.
	Generic  bool `json:"generic,omitempty"`
	Optional bool `json:"optional,omitempty"`
}

// Position is a title held in an organisation by people named in the article.
type Position struct {
	ID           string   `json:"id"`
	Title        string   `json:"title"`                  // 'Phó Trưởng Ban'
	Organization string   `json:"organization,omitempty"` // organization id, or ""
	Holders      []string `json:"holders"`                // person ids
	Optional     bool     `json:"optional,omitempty"`
}

// Meeting is one that the article reports (REPORTED) or refers to (REFERENCED).
type Meeting struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Aliases []string `json:"aliases"`
	Status  string   `json:"status"`
	// Kind is one of CONGRESS, PLENUM, CONFERENCE, SESSION, WORKING_SESSION, SEMINAR, CEREMONY, OTHER.
	Kind string `json:"kind,omitempty"`
	// StartOn and EndOn are YYYY-MM-DD, or "" when the text does not support a full date.
	StartOn string `json:"startOn,omitempty"`
	EndOn   string `json:"endOn,omitempty"`
	// Printed is the date as printed ('chiều 12/7'), "" if none.
	Printed string `json:"printed,omitempty"`
	Place   string `json:"place,omitempty"`
	// Term is a congress term as a Roman numeral ('XIII'), Ordinal the number in the series, 0 if none.
	Term    string `json:"term,omitempty"`
	Ordinal int    `json:"ordinal,omitempty"`

	Organizers             []string `json:"organizers"`
	Chairs                 []string `json:"chairs"`
	Attendees              []string `json:"attendees"`
	Speakers               []string `json:"speakers"`
	Concluders             []string `json:"concluders"`
	AttendingOrganizations []string `json:"attendingOrganizations"`
	Cites                  []string `json:"cites"` // document ids
	Optional               bool     `json:"optional,omitempty"`
}

// Document is an official document of a Party or State body.
type Document struct {
	ID        string             `json:"id"`
	Name      string             `json:"name"`
	Type      string             `json:"type"`             // Vietnamese, from the word in the text: 'Nghị quyết'
	Symbol    string             `json:"symbol,omitempty"` // without blanks, '36-CT/TW'; "" if none is printed
	Number    string             `json:"number,omitempty"` // as printed: '04'
	IssuedOn  string             `json:"issuedOn,omitempty"`
	Issuer    string             `json:"issuer,omitempty"` // organization id, or ""
	Subject   string             `json:"subject,omitempty"`
	AdoptedAt string             `json:"adoptedAt,omitempty"` // meeting id, or ""
	Term      string             `json:"term,omitempty"`
	Aliases   []string           `json:"aliases"`
	Relations []DocumentRelation `json:"relations"`
	Optional  bool               `json:"optional,omitempty"`
}

// DocumentRelation points from the document that has it to another of the same article.
type DocumentRelation struct {
	Type   string `json:"type"`   // IMPLEMENTS, CONTINUES, SUMMARISES, AMENDS, REPLACES, REPORTS_ON, GUIDES, REFERS_TO
	Target string `json:"target"` // document id
}

// Mention is one place where an entity is named.
type Mention struct {
	Entity  string `json:"entity"` // local id
	Text    string `json:"text"`   // verbatim
	Start   int    `json:"start"`  // code points into the article's NFC text
	End     int    `json:"end"`    // exclusive
	Context string `json:"context,omitempty"`
	// Certainty is STATED when the mention names the entity, RESOLVED for a short form, INFERRED otherwise.
	Certainty string `json:"certainty"`
}

// Relations, as the scorer names them. Facts whose object is a value (a date, a term) carry it as text.
const (
	Holds                  = "holds" // person, position
	Chairs                 = "chairs"
	Attendees              = "attendees"
	Speakers               = "speakers"
	Concluders             = "concluders"
	Organizers             = "organizers"
	AttendingOrganizations = "attendingOrganizations"
	Cites                  = "cites"
	StartOn                = "startOn"
	EndOn                  = "endOn"
	Place                  = "place"
	Term                   = "term"
	Ordinal                = "ordinal"
	Issuer                 = "issuer"
	IssuedOn               = "issuedOn"
	AdoptedAt              = "adoptedAt"
	PartOf                 = "partOf"
	Succeeds               = "succeeds"   // organization, the organization whose place it took
	PositionIn             = "positionIn" // position, organization
	Relation               = "relation"   // document, document; Value holds the type
)

// Certainties, weakest last.
const (
	Stated   = "STATED"
	Resolved = "RESOLVED"
	Inferred = "INFERRED"
)

// Evidence is one quote that supports one fact. Several may support the same fact, best first.
type Evidence struct {
	Relation string `json:"relation"`         // one of the constants above
	Subject  string `json:"subject"`          // local id: for meeting roles the meeting, for Holds the person
	Object   string `json:"object,omitempty"` // local id, or "" for facts with a value
	Value    string `json:"value,omitempty"`  // the value, or the type of a document relation

	Rule      string  `json:"rule"`
	Certainty string  `json:"certainty"`
	Score     float64 `json:"score"` // 0 to 1
	Quote     string  `json:"quote"` // verbatim text[start:end]
	Start     int     `json:"start"` // code points into the article's NFC text
	End       int     `json:"end"`   // exclusive

	// Title is the title as printed beside the participant (meeting roles), ListedAt the place in the printed list, from 1.
	Title    string `json:"title,omitempty"`
	ListedAt int    `json:"listedAt,omitempty"`
	// Since and Until are the stated start and end of a tenure (Holds), YYYY, YYYY-MM or YYYY-MM-DD; "" unless the text prints them.
	// Since is also when one body took the place of another (Succeeds).
	Since string `json:"since,omitempty"`
	Until string `json:"until,omitempty"`
	// Former says that the quote calls a tenure (Holds) a thing of the past: 'nguyên Bí thư Tỉnh ủy'.
	Former bool `json:"former,omitempty"`
	// Purpose is the CitationPurpose of a citation, CitedBy the person (local id) who brought the document up.
	Purpose string `json:"purpose,omitempty"`
	CitedBy string `json:"citedBy,omitempty"`
}

// Warning is something that the loader could not read or was unsure of.
type Warning struct {
	Code    string `json:"code"` // as in the GraphQL enum LoadWarningCode
	Message string `json:"message"`
	Start   int    `json:"start,omitempty"`
	End     int    `json:"end,omitempty"`
}
