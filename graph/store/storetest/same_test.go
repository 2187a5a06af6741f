package storetest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/graph/store/storetest"
)

// asker makes questions by chance about a forest of n.
type asker struct {
	*rand.Rand
	n int
}

func oneOf[T any](a *asker, list ...T) T { return list[a.IntN(len(list))] }

// some is nil most of the time, or a few entries of a list, perhaps none or one twice.
func some[T any](a *asker, list ...T) []T {
	if a.IntN(3) > 0 {
		return nil
	}
	few := []T{}
	for range a.IntN(4) {
		few = append(few, oneOf(a, list...))
	}
	return few
}

// maybe is nil most of the time.
func maybe[T any](a *asker, make func() T) *T {
	if a.IntN(3) > 0 {
		return nil
	}
	return new(make())
}

func (a *asker) id(kinds string) string {
	id := fmt.Sprintf("%c%d", oneOf(a, []rune(kinds)...), a.IntN(a.n+1))
	return id + oneOf(a, "", "", "", "-old")
}

func (a *asker) ids(kinds string) []string {
	return some(a, a.id(kinds), a.id(kinds), a.id(kinds), a.id(kinds))
}

func (a *asker) day() model.Date {
	return model.Date(fmt.Sprintf("2022-%02d-%02d", 1+a.IntN(12), 1+a.IntN(28)))
}

func (a *asker) score() float64 { return float64(a.IntN(21)) / 20 }
func (a *asker) small() int32   { return int32(a.IntN(5)) }
func (a *asker) yes() bool      { return a.IntN(2) == 0 }

// since and until are in order, where both are there.
func (a *asker) span() (since, until *model.Date) {
	since, until = maybe(a, a.day), maybe(a, a.day)
	if since != nil && until != nil && *since > *until {
		return until, since
	}
	return since, until
}

func (a *asker) order(fields ...model.OrderField) *model.Order {
	return maybe(a, func() model.Order {
		return model.Order{Field: oneOf(a, fields...), Direction: oneOf(a, model.Ascending, model.Descending)}
	})
}

var (
	roles   = []model.ParticipationRole{model.RoleOrganizer, model.RoleChair, model.RoleSpeaker, model.RoleConcluder, model.RoleAttendee}
	kinds   = []model.EntityType{model.EntityTypePerson, model.EntityTypeOrganization, model.EntityTypePosition, model.EntityTypeMeeting, model.EntityTypeDocument}
	symbols = []string{"3-NQ/QT", "3 nq qt", "03nqqt", "Nghị quyết số 5-nq/qt", "5", "NQ/QT"}
	titles  = []string{"Trưởng Ban", "truong ban", "UỶ VIÊN", "trưởng", "Bí thư"}
	ranks   = []model.PositionRank{model.RankHead, model.RankDeputy, model.RankMember, model.RankStaff}
	queries = strings.Split("tran van cam|Trần Văn Cam|Tran Văn cam|hoa|Hòa|hóa|đào|dao|ban|Ban Đào 3|ban dao cam|ĐC|đc|Ủy ban ĐC Mận 2|BVQ|VQ|V.Q|hội nghị 7|HN lần thứ 3|hn lan thu|"+
		"nghị quyết 7|7 nq|3-NQ/QT|giong cam|giống quýt|ban tin so 3|câu nói p1|nói rằng câu|rang thi co|theo đc|truong|trưong|Lê hữu|đồng chí Trần Văn Cam|D/C tran thi|ông Lê|ông|3nqqt|5 NQ-QT|bvq|uy ban đc man|VQ VQ ĐC HN VQ VQ ĐC HN VQ HN|qyut|ngok thuy|trưởgn ban|P1Q|ten cu m3|o|m|zzz|-|", "|")
)

// combined adds filters of the same sort, two deep at most.
func combined[F any](a *asker, depth int, make func() F) (and, or []F, not F) {
	if depth == 0 {
		return nil, nil, not
	}
	if a.IntN(4) == 0 {
		and = some(a, make(), make())
	}
	if a.IntN(4) == 0 {
		or = some(a, make(), make(), make())
	}
	if a.IntN(4) == 0 {
		not = make()
	}
	return and, or, not
}

func (a *asker) people(depth int) *model.PersonFilter {
	f := &model.PersonFilter{OrganizationIds: a.ids("o"), PositionTitles: some(a, titles...), Ranks: some(a, ranks...), ChairedMeeting: maybe(a, a.yes), MinMeetings: maybe(a, a.small), MinScore: maybe(a, a.score)}
	f.ReportedSince, f.ReportedUntil = a.span()
	f.And, f.Or, f.Not = combined(a, depth, func() *model.PersonFilter { return a.people(depth - 1) })
	return f
}

func (a *asker) organizations(depth int) *model.OrganizationFilter {
	f := &model.OrganizationFilter{Kinds: some(a, model.Government, model.PartyCentral, model.Media), Levels: some(a, model.LevelCentral, model.LevelProvince), PartOfID: maybe(a, func() string { return a.id("o") }), MinMeetings: maybe(a, a.small)}
	f.And, f.Or, f.Not = combined(a, depth, func() *model.OrganizationFilter { return a.organizations(depth - 1) })
	return f
}

func (a *asker) meetings(depth int) *model.MeetingFilter {
	f := &model.MeetingFilter{
		Kinds: some(a, model.MeetingConference, model.MeetingPlenum), Coverage: maybe(a, func() model.MeetingCoverage { return oneOf(a, model.CoverageReported, model.CoverageReferenced) }),
		Terms: some(a, "XII", "xiii", "I"), ParticipantIds: a.ids("po"), ParticipantRoles: some(a, roles...), OrganizerIds: a.ids("po"), CitesDocumentIds: a.ids("d"),
		MinCitedDocuments: maybe(a, a.small), Place: maybe(a, func() string { return oneOf(a, "Nhà vườn", "vuon", "hoà cam", "hóa cam", "x") }), MinScore: maybe(a, a.score),
	}
	f.Since, f.Until = a.span()
	f.And, f.Or, f.Not = combined(a, depth, func() *model.MeetingFilter { return a.meetings(depth - 1) })
	return f
}

func (a *asker) documents(depth int) *model.DocumentFilter {
	f := &model.DocumentFilter{
		Types: some(a, model.DocumentResolution, model.DocumentPlan), Symbol: maybe(a, func() string { return oneOf(a, symbols...) }), Terms: some(a, "xii", "XIII", ""),
		IssuerIds: a.ids("o"), CitedAtMeetingIds: a.ids("m"), ImplementsID: maybe(a, func() string { return a.id("d") }), MinCitations: maybe(a, a.small),
	}
	f.IssuedSince, f.IssuedUntil = a.span()
	f.And, f.Or, f.Not = combined(a, depth, func() *model.DocumentFilter { return a.documents(depth - 1) })
	return f
}

func (a *asker) tenures(depth int) *model.TenureFilter {
	f := &model.TenureFilter{OrganizationIds: a.ids("o"), Ranks: some(a, ranks...), Certainties: some(a, model.Stated, model.Resolved, model.Inferred, model.Curated), MinScore: maybe(a, a.score), Former: maybe(a, a.yes)}
	f.And, f.Or, f.Not = combined(a, depth, func() *model.TenureFilter { return a.tenures(depth - 1) })
	return f
}

func (a *asker) articles(depth int) *model.ArticleFilter {
	f := &model.ArticleFilter{Publishers: some(a, "Báo Quả Ngọt", "Đài Vườn", "ai"), MentionsIds: a.ids("posmd"), HasWarnings: maybe(a, a.yes)}
	f.PublishedSince, f.PublishedUntil = a.span()
	f.And, f.Or, f.Not = combined(a, depth, func() *model.ArticleFilter { return a.articles(depth - 1) })
	return f
}

// filter is nil half of the time.
func filter[F any](a *asker, make func(int) *F) *F {
	if a.yes() {
		return nil
	}
	return make(2)
}

var orderFields = map[model.EntityType][]model.OrderField{
	model.EntityTypePerson:       {model.ByName, model.ByGivenName, model.ByLastReportedOn, model.ByMeetingCount},
	model.EntityTypeOrganization: {model.ByName, model.ByMeetingCount, model.ByDocumentCount},
	model.EntityTypePosition:     {model.ByName},
	model.EntityTypeMeeting:      {model.ByStartOn, model.ByParticipantCount, model.ByCitedDocumentCount},
	model.EntityTypeDocument:     {model.ByIssuedOn, model.ByCitationCount, model.BySymbol},
	"":                           {model.ByPublishedOn, model.ByTitle},
}

func (a *asker) list() store.List {
	q := store.List{Kind: oneOf(a, append(kinds, "")...)}
	q.Order = a.order(orderFields[q.Kind]...)
	if a.IntN(3) == 0 {
		q.Query = new(oneOf(a, queries...))
	}
	term := maybe(a, func() string { return oneOf(a, "t12", "t13", "x") })
	switch q.Kind {
	case model.EntityTypePerson:
		q.People = filter(a, a.people)
	case model.EntityTypeOrganization:
		q.Organizations = filter(a, a.organizations)
	case model.EntityTypePosition:
		q.OrganizationID = maybe(a, func() string { return a.id("o") })
	case model.EntityTypeMeeting:
		q.Meetings, q.TermID = filter(a, a.meetings), term
	case model.EntityTypeDocument:
		q.Documents, q.TermID = filter(a, a.documents), term
	default:
		q.Articles = filter(a, a.articles)
	}
	return q
}

func relationsOf(roles []model.ParticipationRole) (relations []model.RelationType) {
	for _, r := range roles {
		relations = append(relations, r.Relation())
	}
	return relations
}

// hop is one of those that the API takes.
func (a *asker) hop() (of string, hop store.Hop) {
	meetings := a.order(orderFields[model.EntityTypeMeeting]...)
	took := store.Hop{Relations: relationsOf(roles), Direction: model.Out}
	if a.yes() {
		took.Relations = took.Relations[a.IntN(5):]
	}
	cites := []model.RelationType{model.Cites}
	switch a.IntN(10) {
	case 0:
		took.Meetings, took.Order = filter(a, a.meetings), meetings
		return "po", took
	case 1:
		took.Then = &store.Hop{Relations: cites, Direction: model.Out, Documents: filter(a, a.documents)}
		return "po", took
	case 2:
		took.Then, took.AtLeast = &store.Hop{Relations: relationsOf(roles), Direction: model.In, Types: kindsOf("p")}, 1+a.IntN(3)
		return "p", took
	case 3:
		took.Direction, took.Types = model.In, some(a, model.EntityTypePerson, model.EntityTypeOrganization)
		took.Order = &model.Order{Field: model.ByListedAt, Direction: oneOf(a, model.Ascending, model.Descending)}
		return "m", took
	case 4:
		return "m", store.Hop{Relations: cites, Direction: model.Out, Documents: filter(a, a.documents), Order: a.order(orderFields[model.EntityTypeDocument]...)}
	case 5:
		return "d", store.Hop{Relations: cites, Direction: model.In, Meetings: filter(a, a.meetings), Order: meetings}
	case 6:
		return "o", store.Hop{Relations: []model.RelationType{model.PartOf}, Direction: oneOf(a, model.In, model.Out), Types: kindsOf("o"), Depth: 1 + a.IntN(store.MaxDepth)}
	case 7:
		return "d", store.Hop{Relations: []model.RelationType{model.Implements}, Direction: model.In, Depth: 1 + a.IntN(store.MaxDepth)}
	case 8:
		return "d", store.Hop{Relations: []model.RelationType{model.Implements, model.Continues, model.Amends, model.RefersTo}, Direction: oneOf(a, model.In, model.Out, model.Any), EachFact: true}
	}
	relations := some(a, store.Relations()...)
	if relations == nil {
		relations = store.Relations()
	}
	return "posmda", store.Hop{Relations: relations, Direction: oneOf(a, model.In, model.Out, model.Any), EachFact: true}
}

func kindsOf(letter string) []model.EntityType {
	return []model.EntityType{kinds[strings.Index("posmd", letter)]}
}

func (a *asker) view() store.View {
	return store.View{Relations: some(a, store.Relations()...), AsOf: maybe(a, a.day), MinScore: maybe(a, a.score)}
}

// question is something to ask of a store; the answer can be written down, and its list, if it is one, read in pages.
type question struct {
	name string
	ask  func(store.Reader, store.Page) (answer any, pages *store.Rows, err error)
}

func rowsOf(rows []*store.Rows, err error) (any, *store.Rows, error) {
	if err != nil {
		return nil, nil, err
	}
	return rows[0], rows[0], nil
}

func (a *asker) question() question {
	ctx := context.Background()
	asked := func(name string, q any, id string, ask func(store.Reader, store.Page) (any, *store.Rows, error)) question {
		text, err := json.Marshal(q)
		if err != nil {
			panic(err)
		}
		return question{fmt.Sprintf("%s of %q: %s", name, id, text), ask}
	}
	switch a.IntN(16) {
	case 0, 1, 2:
		q := a.list()
		return asked("list", q, "", func(r store.Reader, p store.Page) (any, *store.Rows, error) {
			rows, err := r.List(ctx, q, p)
			return rows, rows, err
		})
	case 3, 4, 5:
		of, hop := a.hop()
		id := a.id(of)
		return asked("neighbors", hop, id, func(r store.Reader, p store.Page) (any, *store.Rows, error) {
			return rowsOf(r.Neighbors(ctx, []string{id}, hop, p))
		})
	case 6, 7:
		q := store.Tenures{Filter: filter(a, a.tenures), AsOf: maybe(a, a.day), Latest: a.IntN(4) == 0, Below: a.yes(), Order: a.order(model.ByAttestedFrom, model.ByAttestedUntil, model.ByRank)}
		id := a.id("pso")
		return asked("tenures", q, id, func(r store.Reader, p store.Page) (any, *store.Rows, error) {
			return rowsOf(r.Tenures(ctx, []string{id}, q, p))
		})
	case 8:
		var q store.Timeline
		q.Since, q.Until = a.span()
		id := a.id("posmda")
		return asked("timeline", q, id, func(r store.Reader, p store.Page) (any, *store.Rows, error) {
			return rowsOf(r.Timeline(ctx, []string{id}, q, p))
		})
	case 9:
		q := store.Paths{From: a.id("posmd"), To: a.id("posmd"), MaxLength: 1 + a.IntN(4), Limit: 1 + a.IntN(store.MaxChains), View: a.view()}
		return asked("paths", q, "", func(r store.Reader, _ store.Page) (any, *store.Rows, error) {
			paths, err := r.Paths(ctx, q)
			return paths, nil, err
		})
	case 10:
		q := store.Subgraph{IDs: a.ids("posmda"), Depth: a.IntN(4), MaxNodes: 1 + a.IntN(40), View: a.view()}
		return asked("subgraph", q, "", func(r store.Reader, _ store.Page) (any, *store.Rows, error) {
			part, err := r.Subgraph(ctx, q)
			return part, nil, err
		})
	case 11:
		q := store.Contents{Facts: a.yes(), Types: some(a, kinds...), Relations: some(a, store.Relations()...), MinScore: maybe(a, a.score)}
		if !q.Facts && a.IntN(3) == 0 {
			q.Coverage = new(oneOf(a, model.CoverageReported, model.CoverageReferenced))
		}
		id := a.id("aap")
		return asked("contents", q, id, func(r store.Reader, p store.Page) (any, *store.Rows, error) {
			return rowsOf(r.Contents(ctx, []string{id}, q, p))
		})
	case 12:
		id, order := a.id("posmda"), a.order(orderFields[""]...)
		if a.yes() {
			return asked("mentions", nil, id, func(r store.Reader, p store.Page) (any, *store.Rows, error) {
				return rowsOf(r.Mentions(ctx, []string{id}, p))
			})
		}
		return asked("reports", order, id, func(r store.Reader, p store.Page) (any, *store.Rows, error) {
			return rowsOf(r.Reports(ctx, []string{id}, order, p))
		})
	case 13:
		inputs := []*model.MatchInput{{Key: "k", Name: oneOf(a, queries...), Organization: maybe(a, func() string { return oneOf(a, "ban", "Ban Đào", "Ủy ban") }), Date: maybe(a, a.day)}}
		if a.yes() {
			inputs[0].Type = new(oneOf(a, kinds...))
		}
		limit := 1 + a.IntN(store.MaxCandidates)
		return asked("match", inputs, fmt.Sprint(limit), func(r store.Reader, _ store.Page) (any, *store.Rows, error) {
			results, err := r.Match(ctx, inputs, limit)
			return results, nil, err
		})
	}
	s := store.Search{Query: oneOf(a, queries...), Mode: oneOf(a, "", model.SearchSmart, model.SearchExact, model.SearchFolded, model.SearchPrefix)}
	if a.yes() {
		s.Types = []model.SearchType{oneOf(a, model.SearchType("PERSON"), "ORGANIZATION", "POSITION", "MEETING", "DOCUMENT", "ARTICLE")}
	}
	return asked("search", s, "", func(r store.Reader, p store.Page) (any, *store.Rows, error) {
		c, err := r.Search(ctx, s, p)
		if err != nil {
			return nil, nil, err
		}
		rows := &store.Rows{Total: int(c.TotalCount), HasNext: c.PageInfo.HasNextPage, HasPrevious: c.PageInfo.HasPreviousPage}
		for _, e := range c.Edges {
			rows.Rows = append(rows.Rows, store.Row{Cursor: e.Cursor, Item: e.Node})
		}
		return c, rows, nil
	})
}

// written is an answer without its cursors, which every store makes for itself.
func written(t *testing.T, answer any) string {
	t.Helper()
	switch rows := answer.(type) {
	case *store.Rows:
		entries := []any{rows.Total}
		for _, row := range rows.Rows {
			entries = append(entries, fmt.Sprintf("%T", row.Item), row.Item, row.Facts, row.Step)
		}
		answer = entries
	case *model.SearchConnection:
		entries := []any{rows.TotalCount, rows.Facets}
		for _, e := range rows.Edges {
			entries = append(entries, e.Node, rounded(e.Score), e.MatchedBy, e.Matches)
		}
		answer = entries
	case []*model.MatchResult:
		for _, r := range rows {
			for _, c := range r.Candidates {
				c.Score = rounded(c.Score)
			}
		}
	}
	text, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// rounded is a score without its last digits, in which sums differ that are taken in another order.
func rounded(score float64) float64 { return math.Round(score*1e9) / 1e9 }

// inPages reads a list page by page, forward or backward, and gives it whole.
func inPages(t *testing.T, r store.Reader, q question, size int32, backward bool) *store.Rows {
	t.Helper()
	var all store.Rows
	page := store.Page{First: &size}
	if backward {
		page = store.Page{Last: &size}
	}
	for {
		_, rows, err := q.ask(r, page)
		if err != nil {
			t.Fatalf("%s: %v", q.name, err)
		}
		all.Total = rows.Total
		if backward {
			all.Rows = append(append([]store.Row{}, rows.Rows...), all.Rows...)
		} else {
			all.Rows = append(all.Rows, rows.Rows...)
		}
		if more := rows.HasNext; !backward && !more || backward && !rows.HasPrevious {
			return &all
		}
		if backward {
			page.Before = new(rows.Rows[0].Cursor.String())
		} else {
			page.After = new(rows.Rows[len(rows.Rows)-1].Cursor.String())
		}
	}
}

// difference shows two answers around the first point where they differ.
func difference(x, y string) string {
	at := 0
	for at < min(len(x), len(y)) && x[at] == y[at] {
		at++
	}
	return fmt.Sprintf("%.500s\n%.500s", x[max(0, at-200):], y[max(0, at-200):])
}

// TestStoresAgree asks two stores of one graph the same, and each of them the same in pages.
func TestStoresAgree(t *testing.T) {
	for seed := range uint64(3) {
		n := 12 + 6*int(seed)
		g, err := storetest.Forest(seed, n)
		if err != nil {
			t.Fatal(err)
		}
		ledger, err := storetest.Copy(t.Context(), g, storetest.Known())
		if err != nil {
			t.Fatal(err)
		}
		a := &asker{rand.New(rand.NewPCG(seed, 2)), n}
		filled := make(map[string]int)
		for range 500 {
			q := a.question()
			answer, rows, err := q.ask(g, store.Page{All: true})
			other, otherRows, otherErr := q.ask(ledger, store.Page{All: true})
			if err != nil || otherErr != nil {
				if fmt.Sprint(err) != fmt.Sprint(otherErr) {
					t.Errorf("%s: %v and %v", q.name, err, otherErr)
				}
				continue
			}
			kind, _, _ := strings.Cut(q.name, " ")
			if rows == nil || rows.Total > 0 {
				filled[kind]++
			}
			if x, y := written(t, answer), written(t, other); x != y {
				t.Errorf("%s:\n%s", q.name, difference(x, y))
			}
			if rows == nil || rows.Total == 0 || rows.Total > 60 {
				continue
			}
			size, backward := int32(1+a.IntN(9)), a.yes()
			if x, y := written(t, inPages(t, g, q, size, backward)), written(t, &store.Rows{Rows: rows.Rows, Total: rows.Total}); x != y {
				t.Errorf("%s: by %d, backward %v:\n%s", q.name, size, backward, difference(x, y))
			}
			if a.IntN(10) == 0 {
				if x, y := written(t, inPages(t, ledger, q, size, backward)), written(t, &store.Rows{Rows: otherRows.Rows, Total: rows.Total}); x != y {
					t.Errorf("%s: by %d, backward %v, from the ledger:\n%s", q.name, size, backward, difference(x, y))
				}
			}
		}
		t.Logf("answers that are not empty: %v", filled)
	}
}
