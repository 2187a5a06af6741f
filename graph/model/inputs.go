package model

import "slices"

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

// Filter is a condition with the ways to combine it: everything in And, something in Or, and not Not.
type Filter[F any] interface {
	comparable
	Parts() (and, or []F, not F)
}

// Keeps tells whether a filter keeps something, when own tells it for the filter's own conditions. A nil filter keeps
// everything, an empty Or nothing.
func Keeps[F Filter[F]](filter F, own func(F) bool) bool {
	var none F
	if filter == none {
		return true
	}
	and, or, not := filter.Parts()
	keeps := func(f F) bool { return Keeps(f, own) }
	return own(filter) && !slices.ContainsFunc(and, func(f F) bool { return !keeps(f) }) &&
		(or == nil || slices.ContainsFunc(or, keeps)) && (not == none || !keeps(not))
}

// Size is how many filters a filter is made of.
func Size[F Filter[F]](filter F) (n int) {
	_ = Each(filter, func(F) error { n++; return nil })
	return n
}

// Each calls check for a filter and all that it is made of, until there is an error.
func Each[F Filter[F]](filter F, check func(F) error) error {
	var none F
	if filter == none {
		return nil
	}
	if err := check(filter); err != nil {
		return err
	}
	and, or, not := filter.Parts()
	for _, f := range append(slices.Concat(and, or), not) {
		if err := Each(f, check); err != nil {
			return err
		}
	}
	return nil
}

// PersonFilter keeps people; conditions combine with AND, the values of a list with OR. Like in all filters, And, Or
// and Not combine whole filters.
type PersonFilter struct {
	OrganizationIds []string
	// PositionTitles are compared without regard to case and tone placement, and to diacritics if they have none.
	PositionTitles []string
	Ranks          []PositionRank
	ChairedMeeting *bool
	MinMeetings    *int32
	// ReportedSince and ReportedUntil keep people about whom articles of that time say something.
	ReportedSince *Date
	ReportedUntil *Date
	// MinScore is the least score of the facts that the other conditions look at.
	MinScore *float64
	And, Or  []*PersonFilter
	Not      *PersonFilter
}

// Parts are the filters that it combines.
func (f *PersonFilter) Parts() (and, or []*PersonFilter, not *PersonFilter) {
	return f.And, f.Or, f.Not
}

// OrganizationFilter keeps organisations; conditions combine with AND, the values of a list with OR.
type OrganizationFilter struct {
	Kinds       []OrganizationKind
	Levels      []AdministrativeLevel
	PartOfID    *string
	MinMeetings *int32
	And, Or     []*OrganizationFilter
	Not         *OrganizationFilter
}

// Parts are the filters that it combines.
func (f *OrganizationFilter) Parts() (and, or []*OrganizationFilter, not *OrganizationFilter) {
	return f.And, f.Or, f.Not
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
	// ParticipantIds and ParticipantRoles together keep meetings where one of these had one of those roles.
	ParticipantIds    []string
	ParticipantRoles  []ParticipationRole
	OrganizerIds      []string
	CitesDocumentIds  []string
	MinCitedDocuments *int32
	// Place is compared like PositionTitles, and may be part of the place.
	Place *string
	// MinScore is the least score of the facts that the other conditions look at.
	MinScore *float64
	And, Or  []*MeetingFilter
	Not      *MeetingFilter
}

// Parts are the filters that it combines.
func (f *MeetingFilter) Parts() (and, or []*MeetingFilter, not *MeetingFilter) {
	return f.And, f.Or, f.Not
}

// DocumentFilter keeps documents; conditions combine with AND, the values of a list with OR.
type DocumentFilter struct {
	Types []DocumentType
	// Symbol is compared as documentsBySymbol does.
	Symbol *string
	// Terms are Roman numerals.
	Terms     []string
	IssuerIds []string
	// IssuedSince and IssuedUntil keep documents that can be of this day or later, or earlier.
	IssuedSince       *Date
	IssuedUntil       *Date
	CitedAtMeetingIds []string
	ImplementsID      *string
	MinCitations      *int32
	And, Or           []*DocumentFilter
	Not               *DocumentFilter
}

// Parts are the filters that it combines.
func (f *DocumentFilter) Parts() (and, or []*DocumentFilter, not *DocumentFilter) {
	return f.And, f.Or, f.Not
}

// TenureFilter keeps tenures; conditions combine with AND, the values of a list with OR.
type TenureFilter struct {
	OrganizationIds []string
	Ranks           []PositionRank
	Certainties     []Certainty
	MinScore        *float64
	Former          *bool
	And, Or         []*TenureFilter
	Not             *TenureFilter
}

// Parts are the filters that it combines.
func (f *TenureFilter) Parts() (and, or []*TenureFilter, not *TenureFilter) {
	return f.And, f.Or, f.Not
}

// ArticleFilter keeps articles; conditions combine with AND, the values of a list with OR.
type ArticleFilter struct {
	Publishers     []string
	PublishedSince *Date
	PublishedUntil *Date
	MentionsIds    []string
	HasWarnings    *bool
	And, Or        []*ArticleFilter
	Not            *ArticleFilter
}

// Parts are the filters that it combines.
func (f *ArticleFilter) Parts() (and, or []*ArticleFilter, not *ArticleFilter) {
	return f.And, f.Or, f.Not
}
