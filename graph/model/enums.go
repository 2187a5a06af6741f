package model

// The enums are plain strings: a client's values are checked against the schema before they arrive here.

// EntityType tells the kinds of entity apart.
type EntityType string

// The kinds of entity.
const (
	EntityTypePerson       EntityType = "PERSON"
	EntityTypeOrganization EntityType = "ORGANIZATION"
	EntityTypePosition     EntityType = "POSITION"
	EntityTypeMeeting      EntityType = "MEETING"
	EntityTypeDocument     EntityType = "DOCUMENT"
)

// RelationType names what a fact says. The comments give subject and object.
type RelationType string

// The relations.
const (
	HoldsPosition RelationType = "HOLDS_POSITION" // person, position
	PositionIn    RelationType = "POSITION_IN"    // position, organization
	PartOf        RelationType = "PART_OF"        // organization, organization; or meeting, meeting
	Succeeds      RelationType = "SUCCEEDS"       // organization, the one that it took the place of
	Organized     RelationType = "ORGANIZED"      // person or organization, meeting
	Chaired       RelationType = "CHAIRED"        // person or organization, meeting
	SpokeAt       RelationType = "SPOKE_AT"       // person or organization, meeting
	Concluded     RelationType = "CONCLUDED"      // person or organization, meeting
	Attended      RelationType = "ATTENDED"       // person or organization, meeting
	Cites         RelationType = "CITES"          // meeting, document
	Adopted       RelationType = "ADOPTED"        // meeting, document
	Issued        RelationType = "ISSUED"         // organization, document
	Implements    RelationType = "IMPLEMENTS"     // document, document
	Continues     RelationType = "CONTINUES"      // document, document
	Summarises    RelationType = "SUMMARISES"     // document, document
	Amends        RelationType = "AMENDS"         // document, document
	Replaces      RelationType = "REPLACES"       // document, document
	ReportsOn     RelationType = "REPORTS_ON"     // document, document
	Guides        RelationType = "GUIDES"         // document, document
	RefersTo      RelationType = "REFERS_TO"      // document, document
)

// ParticipationRole is what someone did at a meeting.
type ParticipationRole string

// The roles, in the order in which an edge lists them.
const (
	RoleOrganizer ParticipationRole = "ORGANIZER"
	RoleChair     ParticipationRole = "CHAIR"
	RoleSpeaker   ParticipationRole = "SPEAKER"
	RoleConcluder ParticipationRole = "CONCLUDER"
	RoleAttendee  ParticipationRole = "ATTENDEE"
)

var roleOf = map[RelationType]ParticipationRole{
	Organized: RoleOrganizer, Chaired: RoleChair, SpokeAt: RoleSpeaker, Concluded: RoleConcluder, Attended: RoleAttendee,
}

// Relation is the relation between a participant in this role and the meeting, "" for an unknown role.
func (r ParticipationRole) Relation() RelationType {
	for relation, role := range roleOf {
		if role == r {
			return relation
		}
	}
	return ""
}

// DocumentRelationType is a relation between two documents.
type DocumentRelationType string

// Relation is the relation of the graph that has this name.
func (t DocumentRelationType) Relation() RelationType { return RelationType(t) }

// Direction is the side of a fact on which a node stands.
type Direction string

// The directions: the node is the subject, the object, or either.
const (
	Out Direction = "OUT"
	In  Direction = "IN"
	Any Direction = "ANY"
)

// Certainty is how a claim was obtained.
type Certainty string

// The certainties, weakest last.
const (
	Curated  Certainty = "CURATED"
	Stated   Certainty = "STATED"
	Resolved Certainty = "RESOLVED"
	Inferred Certainty = "INFERRED"
)

// Strength is higher for a better certainty, 0 for none.
func (c Certainty) Strength() int {
	switch c {
	case Curated:
		return 4
	case Stated:
		return 3
	case Resolved:
		return 2
	case Inferred:
		return 1
	}
	return 0
}

// NameKind says what sort of surface form a name is.
type NameKind string

// The kinds of name.
const (
	NameCanonical       NameKind = "CANONICAL"
	NameFull            NameKind = "FULL"
	NameAbbreviation    NameKind = "ABBREVIATION"
	NameShort           NameKind = "SHORT"
	NameFormer          NameKind = "FORMER"
	NameSpellingVariant NameKind = "SPELLING_VARIANT"
)

// IdentifierScheme names a register.
type IdentifierScheme string

// OrganizationKind is a sort of body.
type OrganizationKind string

// The kinds of organisation.
const (
	PartyCentral      OrganizationKind = "PARTY_CENTRAL"
	PartyCommission   OrganizationKind = "PARTY_COMMISSION"
	PartyCommittee    OrganizationKind = "PARTY_COMMITTEE"
	PartyGroup        OrganizationKind = "PARTY_GROUP"
	PartyOrganization OrganizationKind = "PARTY_ORGANIZATION"
	Legislature       OrganizationKind = "LEGISLATURE"
	Government        OrganizationKind = "GOVERNMENT"
	Judiciary         OrganizationKind = "JUDICIARY"
	ArmedForces       OrganizationKind = "ARMED_FORCES"
	MassOrganization  OrganizationKind = "MASS_ORGANIZATION"
	Media             OrganizationKind = "MEDIA"
	Enterprise        OrganizationKind = "ENTERPRISE"
	Education         OrganizationKind = "EDUCATION"
	OrganizationOther OrganizationKind = "OTHER"
)

// AdministrativeLevel is where a body stands between the centre and the grassroots.
type AdministrativeLevel string

// The levels.
const (
	LevelCentral    AdministrativeLevel = "CENTRAL"
	LevelProvince   AdministrativeLevel = "PROVINCE"
	LevelDistrict   AdministrativeLevel = "DISTRICT"
	LevelCommune    AdministrativeLevel = "COMMUNE"
	LevelGrassroots AdministrativeLevel = "GRASSROOTS"
	LevelUnknown    AdministrativeLevel = "UNKNOWN"
)

// PositionRank is the rank family of a title.
type PositionRank string

// The ranks, highest first.
const (
	RankHead           PositionRank = "HEAD"
	RankStandingDeputy PositionRank = "STANDING_DEPUTY"
	RankDeputy         PositionRank = "DEPUTY"
	RankStandingMember PositionRank = "STANDING_MEMBER"
	RankMember         PositionRank = "MEMBER"
	RankStaff          PositionRank = "STAFF"
	RankOther          PositionRank = "OTHER"
)

// Height is higher for a higher rank, 0 for none.
func (r PositionRank) Height() int {
	switch r {
	case RankHead:
		return 7
	case RankStandingDeputy:
		return 6
	case RankDeputy:
		return 5
	case RankStandingMember:
		return 4
	case RankMember:
		return 3
	case RankStaff:
		return 2
	case RankOther:
		return 1
	}
	return 0
}

// MeetingKind is a sort of meeting.
type MeetingKind string

// The kinds of meeting.
const (
	MeetingCongress       MeetingKind = "CONGRESS"
	MeetingPlenum         MeetingKind = "PLENUM"
	MeetingConference     MeetingKind = "CONFERENCE"
	MeetingSession        MeetingKind = "SESSION"
	MeetingWorkingSession MeetingKind = "WORKING_SESSION"
	MeetingSeminar        MeetingKind = "SEMINAR"
	MeetingCeremony       MeetingKind = "CEREMONY"
	MeetingOther          MeetingKind = "OTHER"
)

// MeetingCoverage says whether an article reports the meeting or only refers to it.
type MeetingCoverage string

// The coverages.
const (
	CoverageReported   MeetingCoverage = "REPORTED"
	CoverageReferenced MeetingCoverage = "REFERENCED"
)

// DocumentType is a type of official document.
type DocumentType string

// The types of document.
const (
	DocumentPlatform       DocumentType = "PLATFORM"
	DocumentCharter        DocumentType = "CHARTER"
	DocumentStrategy       DocumentType = "STRATEGY"
	DocumentResolution     DocumentType = "RESOLUTION"
	DocumentDecision       DocumentType = "DECISION"
	DocumentDirective      DocumentType = "DIRECTIVE"
	DocumentConclusion     DocumentType = "CONCLUSION"
	DocumentRegulation     DocumentType = "REGULATION"
	DocumentWorkingRules   DocumentType = "WORKING_RULES"
	DocumentCircular       DocumentType = "CIRCULAR"
	DocumentGuidance       DocumentType = "GUIDANCE"
	DocumentNotice         DocumentType = "NOTICE"
	DocumentCommunique     DocumentType = "COMMUNIQUE"
	DocumentReport         DocumentType = "REPORT"
	DocumentPlan           DocumentType = "PLAN"
	DocumentProgramme      DocumentType = "PROGRAMME"
	DocumentScheme         DocumentType = "SCHEME"
	DocumentOfficialLetter DocumentType = "OFFICIAL_LETTER"
	DocumentLaw            DocumentType = "LAW"
	DocumentDecree         DocumentType = "DECREE"
	DocumentOther          DocumentType = "OTHER"
)

// CitationPurpose is why a meeting's report names a document.
type CitationPurpose string

// The purposes.
const (
	PurposeStudied     CitationPurpose = "STUDIED"
	PurposeImplemented CitationPurpose = "IMPLEMENTED"
	PurposeReviewed    CitationPurpose = "REVIEWED"
	PurposeAdopted     CitationPurpose = "ADOPTED"
	PurposeAnnounced   CitationPurpose = "ANNOUNCED"
	PurposeDrafted     CitationPurpose = "DRAFTED"
	PurposeMentioned   CitationPurpose = "MENTIONED"
)

// LoadWarningCode says what a warning is about.
type LoadWarningCode string

// The codes of warnings.
const (
	WarnNoDate                 LoadWarningCode = "NO_DATE"
	WarnAmbiguousDate          LoadWarningCode = "AMBIGUOUS_DATE"
	WarnUnresolvedOrganization LoadWarningCode = "UNRESOLVED_ORGANIZATION"
	WarnUnresolvedPerson       LoadWarningCode = "UNRESOLVED_PERSON"
	WarnUnknownSymbol          LoadWarningCode = "UNKNOWN_SYMBOL"
	WarnNoMeeting              LoadWarningCode = "NO_MEETING"
	WarnEncodingRepaired       LoadWarningCode = "ENCODING_REPAIRED"
	WarnSkipped                LoadWarningCode = "SKIPPED"
	WarnReloadFailed           LoadWarningCode = "RELOAD_FAILED"
)

// DatePrecision is how much of a date is known.
type DatePrecision string

// The precisions.
const (
	PrecisionDay   DatePrecision = "DAY"
	PrecisionMonth DatePrecision = "MONTH"
	PrecisionYear  DatePrecision = "YEAR"
)

// SearchType tells the kinds of search result apart.
type SearchType string

// SearchMode is how far a search goes from the letters typed.
type SearchMode string

// The modes.
const (
	SearchSmart  SearchMode = "SMART"
	SearchExact  SearchMode = "EXACT"
	SearchFolded SearchMode = "FOLDED"
	SearchPrefix SearchMode = "PREFIX"
)

// Accepts tells whether a search in this mode wants matches of the level. SMART, which is also the mode of the zero
// value, wants all of them.
func (m SearchMode) Accepts(l MatchLevel) bool {
	switch m {
	case SearchExact:
		return l == MatchExact
	case SearchFolded:
		return l != MatchPrefix && l != MatchFuzzy
	case SearchPrefix:
		return l != MatchFuzzy
	}
	return true
}

// MatchLevel is how close a search result is to what was typed.
type MatchLevel string

// The levels, closest first.
const (
	MatchExact         MatchLevel = "EXACT"
	MatchTonePlacement MatchLevel = "TONE_PLACEMENT"
	MatchAbbreviation  MatchLevel = "ABBREVIATION"
	MatchFolded        MatchLevel = "FOLDED"
	MatchPrefix        MatchLevel = "PREFIX"
	MatchFuzzy         MatchLevel = "FUZZY"
)

// MergeDecision is what a curator said about two entities that may be one.
type MergeDecision string

// The decisions.
const (
	Undecided MergeDecision = "UNDECIDED"
	Same      MergeDecision = "SAME"
	Different MergeDecision = "DIFFERENT"
	Unsure    MergeDecision = "UNSURE"
)

// ChangeKind is what happened to a node between two versions of the graph.
type ChangeKind string

// The kinds of change.
const (
	ChangeAdded   ChangeKind = "ADDED"
	ChangeRemoved ChangeKind = "REMOVED"
	ChangeChanged ChangeKind = "CHANGED"
	ChangeMerged  ChangeKind = "MERGED"
	ChangeSplit   ChangeKind = "SPLIT"
)
