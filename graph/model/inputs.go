package model

// OrderDirection is up or down.
type OrderDirection string

// The directions of an order.
const (
	Ascending  OrderDirection = "ASC"
	Descending OrderDirection = "DESC"
)

// OrderField is what a list is ordered by. The schema says which list has which.
type OrderField string

// The fields of all orders.
const (
	ByName               OrderField = "NAME"
	ByGivenName          OrderField = "GIVEN_NAME"
	ByLastReportedOn     OrderField = "LAST_REPORTED_ON"
	ByMeetingCount       OrderField = "MEETING_COUNT"
	ByDocumentCount      OrderField = "DOCUMENT_COUNT"
	ByStartOn            OrderField = "START_ON"
	ByParticipantCount   OrderField = "PARTICIPANT_COUNT"
	ByCitedDocumentCount OrderField = "CITED_DOCUMENT_COUNT"
	ByIssuedOn           OrderField = "ISSUED_ON"
	ByCitationCount      OrderField = "CITATION_COUNT"
	BySymbol             OrderField = "SYMBOL"
	ByPublishedOn        OrderField = "PUBLISHED_ON"
	ByTitle              OrderField = "TITLE"
	ByAttestedFrom       OrderField = "ATTESTED_FROM"
	ByAttestedUntil      OrderField = "ATTESTED_UNTIL"
	ByRank               OrderField = "RANK"
	ByListedAt           OrderField = "LISTED_AT"
)

// Order is how a client wants a list sorted. Every order input of the schema is this one.
type Order struct {
	Field     OrderField
	Direction OrderDirection
}

// The orders of the schema.
type (
	PersonOrder            = Order
	PersonOrderField       = OrderField
	OrganizationOrder      = Order
	OrganizationOrderField = OrderField
	MeetingOrder           = Order
	MeetingOrderField      = OrderField
	DocumentOrder          = Order
	DocumentOrderField     = OrderField
	ArticleOrder           = Order
	ArticleOrderField      = OrderField
	TenureOrder            = Order
	TenureOrderField       = OrderField
	ParticipantOrder       = Order
	ParticipantOrderField  = OrderField
)

// OrganizationFilter keeps organisations; conditions combine with AND, the values of a list with OR.
type OrganizationFilter struct {
	Kinds    []OrganizationKind
	Levels   []AdministrativeLevel
	PartOfID *string
}

// MeetingFilter keeps meetings; conditions combine with AND, the values of a list with OR.
type MeetingFilter struct {
	Kinds    []MeetingKind
	Coverage *MeetingCoverage
	// Since and Until keep meetings that can lie on or after, on or before the day.
	Since *Date
	Until *Date
	// Terms are Roman numerals.
	Terms []string
}

// DocumentFilter keeps documents; conditions combine with AND, the values of a list with OR.
type DocumentFilter struct {
	Types []DocumentType
	// Symbol is compared as documentsBySymbol does.
	Symbol *string
	// Terms are Roman numerals.
	Terms     []string
	IssuerIds []string
}

// TenureFilter keeps tenures; conditions combine with AND, the values of a list with OR.
type TenureFilter struct {
	OrganizationIds []string
	Ranks           []PositionRank
	Certainties     []Certainty
	MinScore        *float64
}

// ArticleFilter keeps articles; conditions combine with AND, the values of a list with OR.
type ArticleFilter struct {
	Publishers     []string
	PublishedSince *Date
	PublishedUntil *Date
	MentionsIds    []string
	HasWarnings    *bool
}
