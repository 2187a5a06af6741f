package pages

import (
	"context"
	"slices"
	"strings"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// The most entries of a list: beside all the others, and on a page of its own.
const (
	listedAtOnce = 10
	listedAlone  = 50
	namesAtOnce  = 30
)

// namesList is what ?list= asks for to have all the names of an entity.
const namesList = "names"

// list is a list on the page of an entity. Its heading is the message 'list.' with the name.
type list struct {
	// Name is the list's fragment, and what ?list= asks for.
	Name string
	// Hop says which facts make the list. Lists without one are of tenures, or of articles.
	Hop     *store.Hop
	Tenures bool
	// Meeting says that each claim is shown with the meeting that is its subject, since the reader came past it.
	Meeting bool
}

func follow(name string, direction model.Direction, relations ...model.RelationType) list {
	return list{Name: name, Hop: &store.Hop{Relations: relations, Direction: direction, EachFact: true}}
}

// took are the lists of the meetings of a participant.
var took = []list{
	follow("chaired", model.Out, model.Chaired),
	follow("organized", model.Out, model.Organized),
	follow("concluded", model.Out, model.Concluded),
	follow("spoke", model.Out, model.SpokeAt),
	follow("attended", model.Out, model.Attended),
	{Name: "cited-there", Meeting: true, Hop: &store.Hop{
		Relations: []model.RelationType{model.Chaired}, Direction: model.Out,
		Then: &store.Hop{Relations: []model.RelationType{model.Cites}, Direction: model.Out},
	}},
}

// takers is the list of those who had a role at a meeting, in the order of the report.
func takers(name string, relation model.RelationType) list {
	l := follow(name, model.In, relation)
	l.Hop.Order = &model.Order{Field: model.ByListedAt, Direction: model.Ascending}
	return l
}

// lists are the lists on the page of an entity, by its kind, in their order.
var lists = map[model.EntityType][]list{
	model.EntityTypePerson: slices.Concat([]list{{Name: "posts", Tenures: true}}, took),
	model.EntityTypeOrganization: slices.Concat([]list{
		follow("parent", model.Out, model.PartOf),
		{Name: "office-holders", Tenures: true},
		follow("issued", model.Out, model.Issued),
	}, took, []list{
		follow("parts", model.In, model.PartOf),
		follow("positions", model.In, model.PositionIn),
		follow("predecessors", model.Out, model.Succeeds),
		follow("successors", model.In, model.Succeeds),
	}),
	model.EntityTypePosition: {
		follow("body", model.Out, model.PositionIn),
		{Name: "holders", Tenures: true},
	},
	model.EntityTypeMeeting: {
		follow("parent", model.Out, model.PartOf),
		takers("organizers", model.Organized),
		takers("chairs", model.Chaired),
		takers("concluders", model.Concluded),
		takers("speakers", model.SpokeAt),
		takers("attendees", model.Attended),
		follow("adopted", model.Out, model.Adopted),
		follow("cites", model.Out, model.Cites),
		follow("parts", model.In, model.PartOf),
	},
	model.EntityTypeDocument: {
		follow("issuer", model.In, model.Issued),
		follow("adopted-at", model.In, model.Adopted),
		follow("cited-at", model.In, model.Cites),
		follow("implements", model.Out, model.Implements), follow("implemented-by", model.In, model.Implements),
		follow("continues", model.Out, model.Continues), follow("continued-by", model.In, model.Continues),
		follow("summarises", model.Out, model.Summarises), follow("summarised-by", model.In, model.Summarises),
		follow("amends", model.Out, model.Amends), follow("amended-by", model.In, model.Amends),
		follow("replaces", model.Out, model.Replaces), follow("replaced-by", model.In, model.Replaces),
		follow("reports-on", model.Out, model.ReportsOn), follow("reported-by", model.In, model.ReportsOn),
		follow("guides", model.Out, model.Guides), follow("guided-by", model.In, model.Guides),
		follow("refers-to", model.Out, model.RefersTo), follow("referred-by", model.In, model.RefersTo),
	},
}

// reportsList is the list that every entity has: the articles that say anything about it.
var reportsList = list{Name: "articles"}

// entityView is what the page of an entity shows.
type entityView struct {
	link
	ID       string
	Entity   model.Entity
	Base     *model.Base
	Glance   []property
	Sections []*section
	// Names are the spellings that are shown, of NameCount.
	Names     []*model.Name
	NameCount int
	// Alone says that one list is shown and nothing else.
	Alone         bool
	Duplicates    []duplicate
	Discrepancies []discrepancy
	Viewer        string
	Playground    string
}

// property is one thing to know at a glance. Of its values only those that are set are shown.
type property struct {
	Label string
	Text  string
	On    *model.PartialDate
	Links []link
	// Foreign marks a text of the articles, which is Vietnamese in every language of the page.
	Foreign bool
}

// section is one list as it is shown.
type section struct {
	Name    string
	Total   int
	Entries []entry
	Reports []report
	// Whole is the address of the whole list where only its beginning is shown.
	Whole string
	Pages pager
}

// entry is one row of a list: what the entity is joined to, and the claims that do.
type entry struct {
	Links   []link
	Claims  []*claim
	Meeting bool
}

type duplicate struct {
	link
	Score    float64
	Reasons  []string
	Decision model.MergeDecision
}

type discrepancy struct {
	Field  string
	Values []discrepantValue
}

// discrepantValue is what some articles say; On is set for dates.
type discrepantValue struct {
	Value  string
	On     *model.PartialDate
	Quotes []*quote
}

func (v *visit) entity(ctx context.Context) (*page, error) {
	node, moved, err := v.node(ctx)
	if err != nil || node == nil {
		return &page{Moved: moved}, err
	}
	e := node.(model.Entity)
	view := &entityView{
		link: linkTo(e), ID: e.NodeID(), Entity: e, Base: e.Common(),
		Viewer: viewerPath("ids", e.NodeID()), Playground: playgroundPath(strings.ToLower(string(e.EntityType())), e.NodeID()),
	}
	view.NameCount = len(view.Base.Names)
	wanted := append(slices.Clip(lists[e.EntityType()]), reportsList)
	title := view.Name
	switch asked := v.request.URL.Query().Get("list"); asked {
	case "":
		view.Names = view.Base.Names[:min(namesAtOnce, view.NameCount)]
	case namesList:
		view.Alone, view.Names, wanted = true, view.Base.Names, nil
		title += " – " + v.say("entity.names")
	default:
		wanted = slices.DeleteFunc(slices.Clone(wanted), func(l list) bool { return l.Name != asked })
		if len(wanted) == 0 {
			return nil, errMissing
		}
		view.Alone = true
		title += " – " + v.say("list."+asked)
	}
	if view.Sections, err = v.sections(ctx, view, wanted); err != nil {
		return nil, err
	}
	if !view.Alone {
		if view.Glance, err = v.glance(ctx, e); err != nil {
			return nil, err
		}
		if err := v.doubts(ctx, view); err != nil {
			return nil, err
		}
	}
	kind := v.say("kind." + string(view.Kind))
	return &page{
		Template: "entity", Title: title, Path: entityPath(view.ID), Accent: strings.ToLower(string(view.Kind)), OpenGraph: "profile",
		Description: v.say("entity.description", plain(view.Name, maxTitle), strings.ToLower(kind)), Structured: v.structuredEntity(view), Content: view,
	}, nil
}

// sections fills the lists that have anything in them.
func (v *visit) sections(ctx context.Context, view *entityView, wanted []list) ([]*section, error) {
	part := store.Page{First: new(int32(listedAtOnce))}
	if view.Alone {
		part = v.pageOf(listedAlone)
	}
	ids := []string{view.ID}
	found := make([]*store.Rows, len(wanted))
	for i, l := range wanted {
		var answers []*store.Rows
		var err error
		switch {
		case l.Hop != nil:
			answers, err = v.graph.Neighbors(ctx, ids, *l.Hop, part)
		case l.Tenures:
			answers, err = v.graph.Tenures(ctx, ids, store.Tenures{}, part)
		default:
			answers, err = v.graph.Reports(ctx, ids, nil, part)
		}
		if err != nil {
			return nil, err
		}
		found[i] = answers[0]
	}
	shown, err := v.claims(ctx, factsOf(found))
	if err != nil {
		return nil, err
	}
	byID := make(map[string]*claim, len(shown))
	for _, c := range shown {
		byID[c.ID] = c
	}
	var sections []*section
	for i, l := range wanted {
		rows := found[i]
		if len(rows.Rows) == 0 && !view.Alone {
			continue
		}
		s := &section{Name: l.Name, Total: rows.Total}
		if view.Alone {
			s.Pages = v.pagerOf(rows)
		} else if rows.HasNext {
			s.Whole = "?list=" + l.Name
		}
		for _, row := range rows.Rows {
			if article, ok := row.Item.(*model.Article); ok {
				s.Reports = append(s.Reports, reportOf(article))
				continue
			}
			s.Entries = append(s.Entries, entryOf(view.ID, row, byID, l.Meeting))
		}
		sections = append(sections, s)
	}
	return sections, nil
}

// factsOf are the facts of the rows of some lists.
func factsOf(found []*store.Rows) []model.Fact {
	var facts []model.Fact
	for _, rows := range found {
		for _, row := range rows.Rows {
			facts = append(facts, row.Facts...)
			if tenure, ok := row.Item.(*model.Tenure); ok {
				facts = append(facts, tenure)
			}
		}
	}
	return facts
}

// entryOf is a row of a list on the page of the entity with the id.
func entryOf(id string, row store.Row, claims map[string]*claim, meeting bool) entry {
	e := entry{Meeting: meeting}
	facts := row.Facts
	switch item := row.Item.(type) {
	case *model.Tenure:
		facts = []model.Fact{item}
		if c := claims[item.ID]; c != nil {
			for _, end := range []link{c.Object, c.Subject} { // of the position and its holder, what the page is not about
				if end.Path != entityPath(id) {
					e.Links = append(e.Links, end)
				}
			}
		}
	case model.Entity:
		e.Links = []link{linkTo(item)}
	}
	for _, f := range facts {
		if c := claims[f.NodeID()]; c != nil {
			e.Claims = append(e.Claims, c)
		}
	}
	return e
}

// glance is what is known of an entity beside its relations.
func (v *visit) glance(ctx context.Context, e model.Entity) ([]property, error) {
	var all []property
	add := func(p property) {
		if p.Text != "" || p.On != nil || len(p.Links) > 0 {
			all = append(all, p)
		}
	}
	text := func(label, text string) { add(property{Label: label, Text: text}) }
	printed := func(label string, text string) { add(property{Label: label, Text: text, Foreign: true}) }
	switch e := e.(type) {
	case *model.Organization:
		text("entity.sort", v.or("organization."+string(e.Kind), string(e.Kind)))
		text("entity.level", v.or("level."+string(e.Level), string(e.Level)))
	case *model.Position:
		printed("entity.title", e.Title)
		text("entity.rank", v.or("rank."+string(e.Rank), string(e.Rank)))
	case *model.Meeting:
		text("entity.sort", v.or("meeting."+string(e.Kind), string(e.Kind)))
		add(property{Label: "entity.date", On: e.StartOn})
		if e.StartOn == nil || e.EndOn == nil || e.StartOn.Value != e.EndOn.Value {
			add(property{Label: "entity.until", On: e.EndOn})
		}
		printed("entity.place", string(e.Place))
		text("entity.coverage", v.or("coverage."+string(e.Coverage), string(e.Coverage)))
		if e.Ordinal != nil {
			text("entity.ordinal", v.number(*e.Ordinal))
		}
		around, err := v.entities(ctx, []string{e.PreviousID, e.NextID})
		if err != nil {
			return nil, err
		}
		for _, next := range []struct{ label, id string }{{"entity.previous", e.PreviousID}, {"entity.following", e.NextID}} {
			if m := around[next.id]; m != nil {
				add(property{Label: next.label, Links: []link{linkTo(m)}})
			}
		}
		if err := v.term(ctx, e.TermID, printed); err != nil {
			return nil, err
		}
	case *model.Document:
		kind := v.or("document."+string(e.Type), string(e.Type))
		if e.TypeLabel != "" && !strings.EqualFold(kind, e.TypeLabel) {
			kind += " (" + e.TypeLabel + ")"
		}
		text("entity.type", kind)
		printed("entity.symbol", string(e.Symbol))
		if e.SymbolParts != nil {
			printed("entity.symbol.reading", e.SymbolParts.Explanation)
		}
		printed("entity.subject", string(e.Subject))
		add(property{Label: "entity.issued", On: e.IssuedOn})
		if err := v.term(ctx, e.TermID, printed); err != nil {
			return nil, err
		}
		same, err := v.sameSymbol(ctx, e)
		if err != nil {
			return nil, err
		}
		add(property{Label: "list.same-symbol", Links: same})
	}
	return all, nil
}

// term adds the term of the congress that something belongs to.
func (v *visit) term(ctx context.Context, id string, add func(label, text string)) error {
	if id == "" {
		return nil
	}
	nodes, err := v.graph.Nodes(ctx, []string{id})
	if err != nil {
		return err
	}
	if term, ok := nodes[0].(*model.Term); ok {
		add("entity.term", term.Roman)
	}
	return nil
}

// sameSymbol finds other documents with the symbol of one.
func (v *visit) sameSymbol(ctx context.Context, d *model.Document) ([]link, error) {
	if d.Symbol == "" {
		return nil, nil
	}
	symbol := string(d.Symbol)
	rows, err := v.graph.List(ctx, store.List{Kind: model.EntityTypeDocument, Documents: &model.DocumentFilter{Symbol: &symbol}}, store.Page{First: new(int32(listedAtOnce))})
	if err != nil {
		return nil, err
	}
	var links []link
	for _, row := range rows.Rows {
		if other := row.Item.(*model.Document); other.ID != d.ID {
			links = append(links, linkTo(other))
		}
	}
	return links, nil
}

// doubts adds what an entity may be as well, and on what its articles do not agree.
func (v *visit) doubts(ctx context.Context, view *entityView) error {
	candidates := view.Base.PossibleDuplicates
	ids := make([]string, len(candidates))
	for i, c := range candidates {
		ids[i] = c.EntityID
	}
	others, err := v.entities(ctx, ids)
	if err != nil {
		return err
	}
	for _, c := range candidates {
		if other := others[c.EntityID]; other != nil {
			view.Duplicates = append(view.Duplicates, duplicate{link: linkTo(other), Score: c.Score, Reasons: c.Reasons, Decision: c.Decision})
		}
	}
	links := make([]*link, len(view.Duplicates))
	for i := range view.Duplicates {
		links[i] = &view.Duplicates[i].link
	}
	if err := v.offices(ctx, links...); err != nil {
		return err
	}
	meeting, ok := view.Entity.(*model.Meeting)
	if !ok {
		return nil
	}
	for _, d := range meeting.Discrepancies {
		shown := discrepancy{Field: d.Field}
		for _, value := range d.Values {
			quotes, err := v.quotes(ctx, value.Evidence)
			if err != nil {
				return err
			}
			on, notADate := model.NewPartialDate(value.Value, "")
			if notADate != nil {
				on = nil
			}
			shown.Values = append(shown.Values, discrepantValue{Value: value.Value, On: on, Quotes: quotes})
		}
		view.Discrepancies = append(view.Discrepancies, shown)
	}
	return nil
}
