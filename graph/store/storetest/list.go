package storetest

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// List implements [store.Reader].
func (l *Ledger) List(ctx context.Context, q store.List, page store.Page) (*store.Rows, error) {
	if err := q.Check(); err != nil {
		return nil, err
	}
	var found []model.Node
	if q.Query != nil {
		hits, err := l.search(store.Search{Query: *q.Query, Types: []model.SearchType{searchType(q.Kind)}, Mode: model.SearchSmart})
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			if l.listed(q, h.node) {
				found = append(found, h.node)
			}
		}
		if q.Order != nil {
			found = l.sorted(found, q.Order)
		}
	} else {
		all := nodesOf(l.articles)
		if q.Kind != "" {
			all = nodesOf(l.entities)
		}
		for _, n := range all {
			if l.listed(q, n) {
				found = append(found, n)
			}
		}
		found = l.sorted(found, q.Order)
	}
	var rows []store.Row
	for _, n := range found {
		rows = append(rows, nodeRow(n))
	}
	return cut(rows, page, []any{"list", q})
}

func nodesOf[N model.Node](list []N) []model.Node {
	nodes := make([]model.Node, len(list))
	for i, n := range list {
		nodes[i] = n
	}
	return nodes
}

// listed tells whether a list keeps a node.
func (l *Ledger) listed(q store.List, n model.Node) bool {
	if kind, _ := kindOf(n); kind != q.Kind {
		return false
	}
	switch n := n.(type) {
	case *model.Article:
		return l.keepsArticle(q.Articles, n)
	case *model.Person:
		return l.keepsPerson(q.People, n)
	case *model.Organization:
		return l.keepsOrganization(q.Organizations, n)
	case *model.Position:
		return q.OrganizationID == nil || l.among([]string{*q.OrganizationID}, l.organization(n.ID))
	case *model.Meeting:
		return (q.TermID == nil || n.TermID == *q.TermID) && l.keepsMeeting(q.Meetings, n)
	case *model.Document:
		return (q.TermID == nil || n.TermID == *q.TermID) && l.keepsDocument(q.Documents, n)
	}
	return false
}

func kindOf(n model.Node) (kind model.EntityType, place int) {
	e, ok := n.(model.Entity)
	if !ok {
		return "", len(kinds)
	}
	return e.EntityType(), slices.Index(kinds, e.EntityType())
}

// value is what a node is sorted by: texts in alphabetical order, a plain text, or a number; unknown comes last in both
// directions.
type value struct {
	texts   []string
	plain   string
	number  int
	unknown bool
}

func (x value) compare(y value, alphabet *collate.Collator) int {
	for i := range min(len(x.texts), len(y.texts)) {
		if order := alphabet.CompareString(x.texts[i], y.texts[i]); order != 0 {
			return order
		}
	}
	return cmp.Or(cmp.Compare(x.number, y.number), cmp.Compare(x.plain, y.plain))
}

func day(d *model.PartialDate) value {
	if d == nil {
		return value{unknown: true}
	}
	return value{plain: d.Value}
}

// usual is how nodes of a kind are sorted unless a client says otherwise.
var usual = map[model.EntityType]model.Order{
	model.EntityTypePerson:       {Field: model.ByGivenName, Direction: model.Ascending},
	model.EntityTypeOrganization: {Field: model.ByName, Direction: model.Ascending},
	model.EntityTypePosition:     {Field: model.ByName, Direction: model.Ascending},
	model.EntityTypeMeeting:      {Field: model.ByStartOn, Direction: model.Descending},
	model.EntityTypeDocument:     {Field: model.ByIssuedOn, Direction: model.Descending},
	"":                           {Field: model.ByPublishedOn, Direction: model.Descending},
}

var takesPart = []model.RelationType{model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended}

// value is what a field of an order sorts a node by; false when nodes of its kind cannot be sorted so.
func (l *Ledger) value(n model.Node, field model.OrderField) (value, bool) {
	count := func(side model.Direction, relations ...model.RelationType) (value, bool) {
		return value{number: len(l.ends(n.NodeID(), side, nil, relations...))}, true
	}
	name := func(text string) (value, bool) { return value{texts: []string{text}, unknown: text == ""}, true }
	if e, ok := n.(model.Entity); ok && field == model.ByName {
		return name(e.Common().Name)
	}
	switch n := n.(type) {
	case *model.Person:
		switch field {
		case model.ByGivenName:
			return value{texts: []string{n.NameParts.Given, string(n.NameParts.Family), string(n.NameParts.Middle)}}, true
		case model.ByLastReportedOn:
			return value{plain: string(n.LastReportedOn), unknown: n.LastReportedOn == ""}, true
		case model.ByMeetingCount:
			return count(model.Out, takesPart...)
		}
	case *model.Organization:
		switch field {
		case model.ByMeetingCount:
			return count(model.Out, takesPart...)
		case model.ByDocumentCount:
			return count(model.Out, model.Issued)
		}
	case *model.Position:
		if field == model.ByRank {
			return value{number: n.Rank.Height()}, true
		}
	case *model.Meeting:
		switch field {
		case model.ByStartOn:
			return day(n.StartOn), true
		case model.ByParticipantCount:
			return count(model.In, takesPart...)
		case model.ByCitedDocumentCount:
			return count(model.Out, model.Cites)
		}
	case *model.Document:
		switch field {
		case model.ByIssuedOn:
			return day(n.IssuedOn), true
		case model.ByCitationCount:
			return count(model.In, model.Cites)
		case model.BySymbol:
			symbol := store.FoldSymbol(string(n.Symbol))
			letters := strings.TrimLeft(symbol, "0123456789")
			number, _ := strconv.Atoi(strings.TrimSuffix(symbol, letters))
			return value{number: number, plain: letters, unknown: symbol == ""}, true
		}
	case *model.Article:
		switch field {
		case model.ByTitle:
			return name(string(n.Title))
		case model.ByPublishedOn:
			return day(n.PublishedOn), true
		}
	}
	return value{}, false
}

// sorted sorts nodes by kind, then as asked or as usual for the kind, then by name and id.
func (l *Ledger) sorted(nodes []model.Node, asked *model.Order) []model.Node {
	alphabet := collate.New(language.Vietnamese)
	type entry struct {
		model.Node
		kind       int
		desc       bool
		value, tie value
	}
	var entries []entry
	for _, n := range nodes {
		kind, place := kindOf(n)
		order := usual[kind]
		if asked != nil {
			if _, ok := l.value(n, asked.Field); ok {
				order = *asked
			}
		}
		e := entry{Node: n, kind: place, desc: order.Direction == model.Descending}
		e.value, _ = l.value(n, order.Field)
		if e.tie, _ = l.value(n, model.ByName); kind == "" {
			e.tie, _ = l.value(n, model.ByTitle)
		}
		entries = append(entries, e)
	}
	slices.SortStableFunc(entries, func(x, y entry) int {
		if x.kind != y.kind {
			return cmp.Compare(x.kind, y.kind)
		}
		if x.value.unknown != y.value.unknown {
			if x.value.unknown {
				return 1
			}
			return -1
		}
		order := cmp.Or(x.value.compare(y.value, alphabet), x.tie.compare(y.tie, alphabet), cmp.Compare(x.NodeID(), y.NodeID()))
		if x.desc {
			return -order
		}
		return order
	})
	sorted := make([]model.Node, len(entries))
	for i, e := range entries {
		sorted[i] = e.Node
	}
	return sorted
}

// among tells whether an entity is one of those that ids, current or former, name.
func (l *Ledger) among(ids []string, id string) bool {
	return slices.ContainsFunc(ids, func(wanted string) bool {
		e := l.entity(wanted)
		return e != nil && e.NodeID() == id
	})
}

// anyEnd tells whether a fact of some relations joins an entity to one that is wanted.
func (l *Ledger) anyEnd(id string, side model.Direction, minScore *float64, relations []model.RelationType, wanted func(string) bool) bool {
	return slices.ContainsFunc(l.ends(id, side, minScore, relations...), wanted)
}

// scored tells whether a fact about an entity has at least a score.
func (l *Ledger) scored(id string, minScore *float64) bool {
	return minScore == nil || len(l.ends(id, model.Any, minScore, store.Relations()...)) > 0
}

// sameText compares what a client typed to a text: diacritics count where some are typed.
func sameText(typed, text string, compare func(text, typed string) bool) bool {
	if store.Fold(typed) == lower(typed) {
		return compare(store.Fold(text), store.Fold(typed))
	}
	return compare(store.Key(text), store.Key(typed))
}

func lower(s string) string {
	return strings.Join(strings.Fields(strings.ToLower(norm.NFC.String(s))), " ")
}

func equal(x, y string) bool { return x == y }

func (l *Ledger) keepsPerson(filter *model.PersonFilter, p *model.Person) bool {
	return model.Keeps(filter, func(f *model.PersonFilter) bool {
		holds := []model.RelationType{model.HoldsPosition}
		position := func(wanted func(*model.Position) bool) bool {
			return l.anyEnd(p.ID, model.Out, f.MinScore, holds, func(id string) bool { return wanted(l.entity(id).(*model.Position)) })
		}
		ok := l.scored(p.ID, f.MinScore)
		if f.OrganizationIds != nil {
			ok = ok && position(func(s *model.Position) bool { return l.among(f.OrganizationIds, l.organization(s.ID)) })
		}
		if f.PositionTitles != nil {
			ok = ok && position(func(s *model.Position) bool {
				return slices.ContainsFunc(f.PositionTitles, func(title string) bool { return sameText(title, s.Title, equal) })
			})
		}
		if f.Ranks != nil {
			ok = ok && position(func(s *model.Position) bool { return slices.Contains(f.Ranks, s.Rank) })
		}
		if f.ChairedMeeting != nil {
			ok = ok && (len(l.ends(p.ID, model.Out, f.MinScore, model.Chaired)) > 0) == *f.ChairedMeeting
		}
		if f.MinMeetings != nil {
			ok = ok && len(l.ends(p.ID, model.Out, f.MinScore, takesPart...)) >= int(*f.MinMeetings)
		}
		if f.ReportedSince != nil {
			ok = ok && p.LastReportedOn >= *f.ReportedSince
		}
		if f.ReportedUntil != nil {
			ok = ok && p.FirstReportedOn != "" && p.FirstReportedOn <= *f.ReportedUntil
		}
		return ok
	})
}

func (l *Ledger) keepsOrganization(filter *model.OrganizationFilter, o *model.Organization) bool {
	return model.Keeps(filter, func(f *model.OrganizationFilter) bool {
		ok := within(f.Kinds, o.Kind) && within(f.Levels, o.Level)
		if f.PartOfID != nil {
			ok = ok && l.anyEnd(o.ID, model.Out, nil, []model.RelationType{model.PartOf}, func(id string) bool { return l.among([]string{*f.PartOfID}, id) })
		}
		if f.MinMeetings != nil {
			ok = ok && len(l.ends(o.ID, model.Out, nil, takesPart...)) >= int(*f.MinMeetings)
		}
		return ok
	})
}

// ofTerm tells whether a node is of one of the terms given as Roman numerals.
func (l *Ledger) ofTerm(romans []string, id string) bool {
	term, ok := l.find(id).(*model.Term)
	return romans == nil || ok && slices.ContainsFunc(romans, func(roman string) bool { return strings.EqualFold(roman, term.Roman) })
}

// possible tells whether what happened from start to end can lie in a span of days.
func possible(start, end *model.PartialDate, since, until *model.Date) bool {
	if since == nil && until == nil {
		return true
	}
	if start == nil {
		return false
	}
	if end == nil {
		end = start
	}
	return (since == nil || *since <= end.Latest()) && (until == nil || start.Earliest() <= *until)
}

func (l *Ledger) keepsMeeting(filter *model.MeetingFilter, m *model.Meeting) bool {
	return model.Keeps(filter, func(f *model.MeetingFilter) bool {
		ok := within(f.Kinds, m.Kind) && (f.Coverage == nil || m.Coverage == *f.Coverage) && l.ofTerm(f.Terms, m.TermID) &&
			possible(m.StartOn, m.EndOn, f.Since, f.Until) && l.scored(m.ID, f.MinScore)
		if f.Place != nil {
			ok = ok && sameText(*f.Place, string(m.Place), strings.Contains)
		}
		among := func(ids []string) func(string) bool {
			return func(id string) bool { return ids == nil || l.among(ids, id) }
		}
		if f.ParticipantIds != nil || f.ParticipantRoles != nil {
			relations := takesPart
			if f.ParticipantRoles != nil {
				relations = []model.RelationType{}
			}
			for _, role := range f.ParticipantRoles {
				relations = append(relations, role.Relation())
			}
			ok = ok && l.anyEnd(m.ID, model.In, f.MinScore, relations, among(f.ParticipantIds))
		}
		if f.OrganizerIds != nil {
			ok = ok && l.anyEnd(m.ID, model.In, f.MinScore, []model.RelationType{model.Organized}, among(f.OrganizerIds))
		}
		if f.CitesDocumentIds != nil {
			ok = ok && l.anyEnd(m.ID, model.Out, f.MinScore, []model.RelationType{model.Cites}, among(f.CitesDocumentIds))
		}
		if f.MinCitedDocuments != nil {
			ok = ok && len(l.ends(m.ID, model.Out, f.MinScore, model.Cites)) >= int(*f.MinCitedDocuments)
		}
		return ok
	})
}

func (l *Ledger) keepsDocument(filter *model.DocumentFilter, d *model.Document) bool {
	return model.Keeps(filter, func(f *model.DocumentFilter) bool {
		ok := within(f.Types, d.Type) && l.ofTerm(f.Terms, d.TermID) && possible(d.IssuedOn, nil, f.IssuedSince, f.IssuedUntil)
		if f.Symbol != nil {
			ok = ok && sameSymbol(*f.Symbol, string(d.Symbol))
		}
		among := func(ids ...string) func(string) bool { return func(id string) bool { return l.among(ids, id) } }
		if f.IssuerIds != nil {
			ok = ok && l.anyEnd(d.ID, model.In, nil, []model.RelationType{model.Issued}, among(f.IssuerIds...))
		}
		if f.CitedAtMeetingIds != nil {
			ok = ok && l.anyEnd(d.ID, model.In, nil, []model.RelationType{model.Cites}, among(f.CitedAtMeetingIds...))
		}
		if f.ImplementsID != nil {
			ok = ok && l.anyEnd(d.ID, model.Out, nil, []model.RelationType{model.Implements}, among(*f.ImplementsID))
		}
		if f.MinCitations != nil {
			ok = ok && len(l.ends(d.ID, model.In, nil, model.Cites)) >= int(*f.MinCitations)
		}
		return ok
	})
}

// sameSymbol compares the symbol that a client typed, with or without its slashes, to that of a document.
func sameSymbol(typed, symbol string) bool {
	x, y := store.FoldSymbol(typed), store.FoldSymbol(symbol)
	if !strings.Contains(x, "/") {
		y = strings.ReplaceAll(y, "/", "")
	}
	return y != "" && x == y
}

func (l *Ledger) keepsTenure(filter *model.TenureFilter, t *model.Tenure) bool {
	return model.Keeps(filter, func(f *model.TenureFilter) bool {
		return (f.OrganizationIds == nil || l.among(f.OrganizationIds, l.organization(t.ObjectID))) &&
			within(f.Ranks, l.entity(t.ObjectID).(*model.Position).Rank) && within(f.Certainties, t.Certainty) &&
			(f.MinScore == nil || t.Score >= *f.MinScore) && (f.Former == nil || *f.Former == t.Former)
	})
}

func (l *Ledger) keepsArticle(filter *model.ArticleFilter, a *model.Article) bool {
	return model.Keeps(filter, func(f *model.ArticleFilter) bool {
		ok := within(f.Publishers, string(a.Publisher)) && possible(a.PublishedOn, nil, f.PublishedSince, f.PublishedUntil)
		if f.MentionsIds != nil {
			ok = ok && slices.ContainsFunc(f.MentionsIds, func(id string) bool {
				e := l.entity(id)
				return e != nil && l.about(e.NodeID())[a.ID]
			})
		}
		if f.HasWarnings != nil {
			ok = ok && (len(a.Warnings) > 0) == *f.HasWarnings
		}
		return ok
	})
}

// keepsEntity tells whether a neighbour passes the filter for its kind.
func (l *Ledger) keepsEntity(e model.Entity, meetings *model.MeetingFilter, documents *model.DocumentFilter) bool {
	switch e := e.(type) {
	case *model.Meeting:
		return l.keepsMeeting(meetings, e)
	case *model.Document:
		return l.keepsDocument(documents, e)
	}
	return true
}
