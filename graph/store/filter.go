package store

import (
	"slices"
	"strings"

	"quanhe/graph/model"
)

// among tells whether an entity is one of those that the ids name, former ids included.
func (g *Graph) among(ids []string, n int32) bool {
	return slices.ContainsFunc(ids, func(id string) bool {
		other, ok := g.entity(id)
		return ok && other == n
	})
}

// alike compares what a client typed to a text: case and tone placement do not matter, and neither do diacritics where
// none are typed.
func alike(typed, text string, compare func(s, part string) bool) bool {
	if hasDiacritics(typed) {
		return compare(Key(text), Key(typed))
	}
	return compare(Fold(text), Fold(typed))
}

func equal(s, t string) bool { return s == t }

// reaches tells whether an entity has a fact, of at least a score, whose other end is wanted.
func (g *Graph) reaches(a adjacency, n int32, minScore *float64, relations []model.RelationType, wanted func(other int32) bool) bool {
	for _, relation := range relations {
		for _, f := range g.under(a, n, relation) {
			if scores(g.facts[f], minScore) && wanted(g.subjects[f]+g.objects[f]-n) {
				return true
			}
		}
	}
	return false
}

// ends counts the different entities that facts of at least a score join an entity to.
func (g *Graph) ends(a adjacency, n int32, minScore *float64, relations []model.RelationType) int {
	others := make(map[int32]struct{})
	g.reaches(a, n, minScore, relations, func(other int32) bool {
		others[other] = struct{}{}
		return false
	})
	return len(others)
}

func scores(f model.Fact, minScore *float64) bool {
	return minScore == nil || f.Common().Score >= *minScore
}

// scored tells whether anything at all about an entity has the score.
func (g *Graph) scored(n int32, minScore *float64) bool {
	enough := func(f int32) bool { return scores(g.facts[f], minScore) }
	return minScore == nil || slices.ContainsFunc(g.out.of(n), enough) || slices.ContainsFunc(g.in.of(n), enough)
}

func anything(int32) bool { return true }

func (g *Graph) keepsPerson(filter *model.PersonFilter, p *model.Person, n int32) bool {
	return model.Keeps(filter, func(f *model.PersonFilter) bool {
		holds := []model.RelationType{model.HoldsPosition}
		if f.OrganizationIds != nil && !g.reaches(g.out, n, f.MinScore, holds, func(position int32) bool {
			return g.among(f.OrganizationIds, g.object(position, model.PositionIn))
		}) {
			return false
		}
		if f.PositionTitles != nil && !g.reaches(g.out, n, f.MinScore, holds, func(position int32) bool {
			return slices.ContainsFunc(f.PositionTitles, func(title string) bool {
				return alike(title, g.entities[position].(*model.Position).Title, equal)
			})
		}) {
			return false
		}
		if f.Ranks != nil && !g.reaches(g.out, n, f.MinScore, holds, func(position int32) bool {
			return slices.Contains(f.Ranks, g.entities[position].(*model.Position).Rank)
		}) {
			return false
		}
		if f.ChairedMeeting != nil && *f.ChairedMeeting != g.reaches(g.out, n, f.MinScore, []model.RelationType{model.Chaired}, anything) {
			return false
		}
		return (f.MinMeetings == nil || g.ends(g.out, n, f.MinScore, participations) >= int(*f.MinMeetings)) &&
			(f.ReportedSince == nil || p.LastReportedOn >= *f.ReportedSince) &&
			(f.ReportedUntil == nil || p.FirstReportedOn != "" && p.FirstReportedOn <= *f.ReportedUntil) &&
			g.scored(n, f.MinScore)
	})
}

func (g *Graph) keepsOrganization(filter *model.OrganizationFilter, o *model.Organization, n int32) bool {
	return model.Keeps(filter, func(f *model.OrganizationFilter) bool {
		return within(f.Kinds, o.Kind) && within(f.Levels, o.Level) &&
			(f.PartOfID == nil || g.among([]string{*f.PartOfID}, g.object(n, model.PartOf))) &&
			(f.MinMeetings == nil || g.ends(g.out, n, nil, participations) >= int(*f.MinMeetings))
	})
}

// canLie tells whether a span of dates can lie on or after one day and on or before another. Nothing is known of a
// span without dates.
func canLie(start, end *model.PartialDate, since, until *model.Date) bool {
	if since == nil && until == nil {
		return true
	}
	if start == nil {
		return false
	}
	last := start.Latest()
	if end != nil {
		last = end.Latest()
	}
	return (since == nil || last >= *since) && (until == nil || start.Earliest() <= *until)
}

func (g *Graph) keepsMeeting(filter *model.MeetingFilter, m *model.Meeting, n int32) bool {
	return model.Keeps(filter, func(f *model.MeetingFilter) bool {
		if !within(f.Kinds, m.Kind) || f.Coverage != nil && *f.Coverage != m.Coverage || !g.keepsTerm(f.Terms, m.TermID) ||
			!canLie(m.StartOn, m.EndOn, f.Since, f.Until) ||
			f.Place != nil && !alike(*f.Place, string(m.Place), strings.Contains) {
			return false
		}
		if f.ParticipantIds != nil || f.ParticipantRoles != nil {
			relations := participations
			if f.ParticipantRoles != nil {
				relations = nil
				for _, role := range f.ParticipantRoles {
					relations = append(relations, role.Relation())
				}
			}
			if !g.reaches(g.in, n, f.MinScore, relations, func(other int32) bool {
				return f.ParticipantIds == nil || g.among(f.ParticipantIds, other)
			}) {
				return false
			}
		}
		cites := []model.RelationType{model.Cites}
		if f.OrganizerIds != nil && !g.reaches(g.in, n, f.MinScore, []model.RelationType{model.Organized}, func(other int32) bool {
			return g.among(f.OrganizerIds, other)
		}) {
			return false
		}
		if f.CitesDocumentIds != nil && !g.reaches(g.out, n, f.MinScore, cites, func(other int32) bool {
			return g.among(f.CitesDocumentIds, other)
		}) {
			return false
		}
		return (f.MinCitedDocuments == nil || g.ends(g.out, n, f.MinScore, cites) >= int(*f.MinCitedDocuments)) && g.scored(n, f.MinScore)
	})
}

func (g *Graph) keepsDocument(filter *model.DocumentFilter, d *model.Document, n int32) bool {
	return model.Keeps(filter, func(f *model.DocumentFilter) bool {
		if !within(f.Types, d.Type) || f.Symbol != nil && !sameSymbol(*f.Symbol, string(d.Symbol)) || !g.keepsTerm(f.Terms, d.TermID) ||
			!canLie(d.IssuedOn, nil, f.IssuedSince, f.IssuedUntil) {
			return false
		}
		wants := func(ids []string) func(int32) bool { return func(other int32) bool { return g.among(ids, other) } }
		cites := []model.RelationType{model.Cites}
		return (f.IssuerIds == nil || g.reaches(g.in, n, nil, []model.RelationType{model.Issued}, wants(f.IssuerIds))) &&
			(f.CitedAtMeetingIds == nil || g.reaches(g.in, n, nil, cites, wants(f.CitedAtMeetingIds))) &&
			(f.ImplementsID == nil || g.reaches(g.out, n, nil, []model.RelationType{model.Implements}, wants([]string{*f.ImplementsID}))) &&
			(f.MinCitations == nil || g.ends(g.in, n, nil, cites) >= int(*f.MinCitations))
	})
}

func (g *Graph) keepsTenure(filter *model.TenureFilter, t *model.Tenure, position int32) bool {
	return model.Keeps(filter, func(f *model.TenureFilter) bool {
		return (f.OrganizationIds == nil || g.among(f.OrganizationIds, g.object(position, model.PositionIn))) &&
			within(f.Ranks, g.entities[position].(*model.Position).Rank) && within(f.Certainties, t.Certainty) && scores(t, f.MinScore) &&
			(f.Former == nil || *f.Former == t.Former)
	})
}

func (g *Graph) keepsArticle(filter *model.ArticleFilter, n int32) bool {
	a := g.articles[n]
	return model.Keeps(filter, func(f *model.ArticleFilter) bool {
		if f.MentionsIds != nil && !slices.ContainsFunc(g.articleEntities[n], func(e int32) bool { return g.among(f.MentionsIds, e) }) {
			return false
		}
		return canLie(a.PublishedOn, nil, f.PublishedSince, f.PublishedUntil) && within(f.Publishers, string(a.Publisher)) &&
			(f.HasWarnings == nil || *f.HasWarnings == (len(a.Warnings) > 0))
	})
}
