package store

import (
	"cmp"

	"quanhe/graph/model"
)

// What no store answers. Every question that has limits can be checked by itself, so that all stores refuse the same
// things in the same words: the argument, its value, and what it may be. The errors are an [*model.InputError].

// maxFilter is how many filters may be combined in one.
const maxFilter = 100

func limit(name string, value, least, most int) error {
	if value < least || value > most {
		return badInput("%s is %d; it must be from %d to %d", name, value, least, most)
	}
	return nil
}

// score checks a least score, nil for none.
func score(name string, value *float64) error {
	if value != nil && !(*value >= 0 && *value <= 1) {
		return badInput("%s is %g; scores are from 0 to 1", name, *value)
	}
	return nil
}

// least checks a least number, nil for none.
func least(name string, value *int32) error {
	if value != nil && *value < 0 {
		return badInput("%s is %d; it must be 0 or more", name, *value)
	}
	return nil
}

// span checks the two ends of a span of days, nil where it is open.
func span(sinceName string, since *model.Date, untilName string, until *model.Date) error {
	if since != nil && until != nil && *since > *until {
		return badInput("%s is %s, which is after %s, %s; swap them or leave one out", sinceName, *since, untilName, *until)
	}
	return nil
}

// checkFilter checks a filter and all that it combines.
func checkFilter[F model.Filter[F]](filter F, own func(F) error) error {
	if n := model.Size(filter); n > maxFilter {
		return badInput("the filter combines %d filters; it may combine at most %d", n, maxFilter)
	}
	return model.Each(filter, own)
}

func checkPeople(filter *model.PersonFilter) error {
	return checkFilter(filter, func(f *model.PersonFilter) error {
		return cmp.Or(score("minScore", f.MinScore), least("minMeetings", f.MinMeetings),
			span("reportedSince", f.ReportedSince, "reportedUntil", f.ReportedUntil))
	})
}

func checkOrganizations(filter *model.OrganizationFilter) error {
	return checkFilter(filter, func(f *model.OrganizationFilter) error { return least("minMeetings", f.MinMeetings) })
}

func checkMeetings(filter *model.MeetingFilter) error {
	return checkFilter(filter, func(f *model.MeetingFilter) error {
		return cmp.Or(score("minScore", f.MinScore), least("minCitedDocuments", f.MinCitedDocuments), span("since", f.Since, "until", f.Until))
	})
}

func checkDocuments(filter *model.DocumentFilter) error {
	return checkFilter(filter, func(f *model.DocumentFilter) error {
		return cmp.Or(least("minCitations", f.MinCitations), span("issuedSince", f.IssuedSince, "issuedUntil", f.IssuedUntil), checkSymbol(f.Symbol))
	})
}

// checkSymbol refuses a symbol in which there is nothing to compare.
func checkSymbol(symbol *string) error {
	if symbol != nil && plainSymbol(*symbol) == "" {
		return badInput("symbol is %q; give at least the number or the letters of one, such as 28-NQ/TW", *symbol)
	}
	return nil
}

func checkArticles(filter *model.ArticleFilter) error {
	return checkFilter(filter, func(f *model.ArticleFilter) error {
		return span("publishedSince", f.PublishedSince, "publishedUntil", f.PublishedUntil)
	})
}

// Check says what is wrong with the question, nil if nothing is.
func (q List) Check() error {
	return cmp.Or(checkPeople(q.People), checkOrganizations(q.Organizations), checkMeetings(q.Meetings), checkDocuments(q.Documents), checkArticles(q.Articles))
}

// Check says what is wrong with the question, nil if nothing is.
func (h Hop) Check() error {
	if h.Depth != 0 {
		if err := limit("depth", h.Depth, 1, MaxDepth); err != nil {
			return err
		}
	}
	if h.AtLeast < 0 {
		return badInput("minMeetings is %d; it must be 0 or more", h.AtLeast)
	}
	if h.Then != nil {
		if err := h.Then.Check(); err != nil {
			return err
		}
	}
	return cmp.Or(checkMeetings(h.Meetings), checkDocuments(h.Documents))
}

// Check says what is wrong with the question, nil if nothing is.
func (q Tenures) Check() error {
	return checkFilter(q.Filter, func(f *model.TenureFilter) error { return score("minScore", f.MinScore) })
}

// Check says what is wrong with the question, nil if nothing is.
func (q Timeline) Check() error { return span("since", q.Since, "until", q.Until) }

// Check says what is wrong with the question, nil if nothing is.
func (q Contents) Check() error { return score("minScore", q.MinScore) }

// Check says what is wrong with the question, nil if nothing is.
func (q Paths) Check() error {
	if q.From == q.To {
		return badInput("from and to are both %q; give two different entities", q.From)
	}
	return cmp.Or(limit("maxLength", q.MaxLength, 1, MaxLength), limit("limit", q.Limit, 1, MaxChains), score("minScore", q.MinScore))
}

// Check says what is wrong with the question, nil if nothing is.
func (q Subgraph) Check() error {
	return cmp.Or(limit("depth", q.Depth, 0, MaxSpread), limit("maxNodes", q.MaxNodes, 1, MaxNodes), limit("the number of ids", len(q.IDs), 0, MaxPage), score("minScore", q.MinScore))
}

// Check says what is wrong with the question, nil if nothing is.
func (q Search) Check() error {
	if q.Types != nil && len(q.Types) == 0 {
		return badInput("types is empty, so that nothing could be found; leave it out to search for all kinds")
	}
	_, err := ask(q.Query)
	return err
}

// CheckMatch says what is wrong with names to match, nil if nothing is.
func CheckMatch(inputs []*model.MatchInput, candidates int) error {
	if len(inputs) > MaxInputs {
		return badInput("%d inputs are given; there may be at most %d", len(inputs), MaxInputs)
	}
	keys := make(map[string]bool, len(inputs))
	for _, input := range inputs {
		if keys[input.Key] {
			return badInput("the key %q is given to two inputs; give each its own, to tell the answers apart", input.Key)
		}
		keys[input.Key] = true
		if _, err := ask(input.Name); err != nil {
			return badInput("the name of the input %q: %v", input.Key, err)
		}
	}
	return limit("limit", candidates, 1, MaxCandidates)
}
