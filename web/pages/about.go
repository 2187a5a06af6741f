package pages

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"sync"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// warningsAtOnce is how many warnings a page shows.
const warningsAtOnce = 50

// aboutView is what the page about the data shows.
type aboutView struct {
	Counts       []kindCount
	Warnings     []warning
	WarningCount int
	// WarningKinds counts them by code, the most frequent first.
	WarningKinds []codeCount
	Pages        pager
	Certainties  []model.Certainty
	Playground   string
}

type codeCount struct {
	Code  model.LoadWarningCode
	Count int
}

// warningCounts keeps how many warnings of each code one version of the graph has, since only all of them tell.
type warningCounts struct {
	mutex sync.Mutex
	of    string
	codes []codeCount
}

// warningKinds counts the warnings of the graph, total of them, by code.
func (v *visit) warningKinds(ctx context.Context, total int) ([]codeCount, error) {
	kept := &v.site.warnings
	kept.mutex.Lock()
	defer kept.mutex.Unlock()
	of := fmt.Sprint(v.dataset.Version, v.dataset.LoadedAt, total)
	if kept.of == of {
		return kept.codes, nil
	}
	all, err := v.graph.Warnings(ctx, store.Page{All: true})
	if err != nil {
		return nil, err
	}
	counts := map[model.LoadWarningCode]int{}
	for _, row := range all.Rows {
		counts[row.Item.(*model.LoadWarning).Code]++
	}
	codes := make([]codeCount, 0, len(counts))
	for code, n := range counts {
		codes = append(codes, codeCount{code, n})
	}
	slices.SortFunc(codes, func(x, y codeCount) int { return cmp.Or(cmp.Compare(y.Count, x.Count), cmp.Compare(x.Code, y.Code)) })
	kept.of, kept.codes = of, codes
	return codes, nil
}

type kindCount struct {
	Kind  string
	Count int32
}

// warning is something that the loader was unsure of, with its article and the passage, if it is about one.
type warning struct {
	*model.LoadWarning
	Article *report
	Passage string
}

func (v *visit) about(ctx context.Context) (*page, error) {
	rows, err := v.graph.Warnings(ctx, v.pageOf(warningsAtOnce))
	if err != nil {
		return nil, err
	}
	view := &aboutView{
		Counts: v.counts(), WarningCount: rows.Total, Pages: v.pagerOf(rows), Playground: playgroundPath("dataset", ""),
		Certainties: []model.Certainty{model.Curated, model.Stated, model.Resolved, model.Inferred},
	}
	if view.WarningKinds, err = v.warningKinds(ctx, rows.Total); err != nil {
		return nil, err
	}
	ids := make([]string, len(rows.Rows))
	for i, row := range rows.Rows {
		ids[i] = row.Item.(*model.LoadWarning).ArticleID
	}
	articles, err := v.articles(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, row := range rows.Rows {
		w := warning{LoadWarning: row.Item.(*model.LoadWarning)}
		if a := articles[ids[i]]; a != nil {
			w.Article = new(reportOf(a))
			if w.Start != nil && w.End != nil {
				w.Passage = quotePath(a.ID, *w.Start, *w.End)
			}
		}
		view.Warnings = append(view.Warnings, w)
	}
	return &page{
		Template: "about", Title: v.say("about.heading"), Description: v.say("about.description"), Path: "/about",
		Structured: v.structuredDataset(), Volatile: fmt.Sprint(v.dataset.LoadedAt, rows.Total), Content: view,
	}, nil
}

// counts are how many nodes there are of each kind.
func (v *visit) counts() []kindCount {
	return []kindCount{
		{"ARTICLE", v.dataset.ArticleCount}, {"PERSON", v.dataset.PersonCount}, {"ORGANIZATION", v.dataset.OrganizationCount},
		{"POSITION", v.dataset.PositionCount}, {"MEETING", v.dataset.MeetingCount}, {"DOCUMENT", v.dataset.DocumentCount}, {"FACT", v.dataset.FactCount},
	}
}
