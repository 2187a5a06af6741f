// Package extract turns an Article into Facts: pure, deterministic, without I/O or clock.
//
// It reads in passes over one array of tokens: titles and organisations, dates, people, documents, meetings; then it
// settles which mentions are the same entity, reads the roles, and writes it all down with quotes. Every rule has a
// name, which is the rule of the evidence that it gives.
package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// Version is the version of the rules: the day of the last change of what they find.
const Version = "2026-11-22"

// Extract returns everything that the article states. It never fails: what it cannot read becomes a warning.
func Extract(a *article.Article) *facts.Facts {
	s := newScan(a, lexicon.Default())
	s.findDefinitions()
	s.titlesAndOrganizations()
	s.settleOrganizations()
	s.findDates()
	s.findNames()
	people := s.settlePeople()
	holdings := s.attachTitles()
	s.findDocuments()
	s.findMeetings()
	events := s.settleMeetings()
	papers := s.settleDocuments(events)
	s.titlesForHolders(holdings)
	for _, e := range events {
		switch {
		case e.reported:
			s.dateAndPlace(e)
		case e.aside:
			s.dateAndPlaceAside(e)
		default:
			s.dateOfReferenced(e)
		}
	}
	s.findRoles()
	for _, e := range events {
		s.organizersOf(e)
	}
	most := len(s.names) + len(s.bodies) + len(holdings) + len(s.documents) + len(s.meetings) // there is about as much evidence as mentions
	w := writer{scan: s, enlisted: map[listed]bool{}, out: &facts.Facts{Article: a.Name, Extractor: Version, ContentHash: a.ContentHash,
		Title: a.Title, PublishedOn: a.PublishedOn, Author: a.Author, Source: a.Source,
		// none is a list too: readers of the JSON walk it without asking
		People: []facts.Person{}, Organizations: []facts.Organization{}, Positions: []facts.Position{}, Meetings: []facts.Meeting{}, Documents: []facts.Document{},
		Mentions: make([]facts.Mention, 0, most), Evidence: make([]facts.Evidence, 0, most)}}
	w.people(people)
	w.organizations()
	w.successions()
	w.positions(holdings)
	w.documents(papers)
	w.meetings(events, papers)
	w.citations(events, papers)
	w.relations(papers)
	w.warnings(events)
	return w.finish()
}
