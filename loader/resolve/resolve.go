// Package resolve turns the facts of all articles into entities with stable ids: who is who, which document is meant,
// what several articles say alike.
//
// The result is a function of the set of articles: their order, their batches and repetitions do not matter. Ids are
// hashes of what identifies an entity (see clusters), so that adding articles leaves the ids that were there: an id
// either stays or becomes a former id of the entity that its occurrence went into. It stays for good for organisations,
// positions and documents; for people and meetings as long as what is added is not older than what it joins. A fact's
// id is made of what the earliest article that states it knows its two ends by, and stays as long; what other articles
// alone would make of it are its former ids.
//
//   - Organisation: the name that the lexicon knows it by, else its name, however it is spelled (see bodyKey); generic
//     ones ('Tỉnh ủy') with the place of the article, and without a place apart in every article.
//   - Position: title and organisation.
//   - Document: symbol and term for central ones, symbol and year for others, with the province or issuer where numbers
//     repeat; without these, what is printed about it must be equal.
//   - Meeting: series, ordinal and term; else organiser or name, with the date; else apart in every article.
//   - Person: never by name alone. Name and an organisation in which two articles give a position; name and a
//     meeting that both report; and, as a conclusion, a speaker without a title at a meeting that the organisation
//     held or attended.
package resolve

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"quanhe/graph/model"
	"quanhe/loader/copies"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// Input is one article: its facts, and of the article what facts do not hold.
type Input struct {
	Facts *facts.Facts
	// Text is the article in NFC, URL its address or "".
	Text, URL string
	// Sketch stands for the body of the article when articles are compared; nil if it is not to be compared.
	Sketch copies.Sketch
}

// Fact is a fact of the graph with the quotes that support it.
type Fact struct {
	model.Fact
	Evidence []*model.Evidence
}

// Graph is what all articles together state, each list by id; store's Builder freezes it.
type Graph struct {
	Terms    []*model.Term
	Articles []*model.Article
	Entities []model.Entity
	Facts    []Fact
	Mentions []*model.Mention
	// Copies are the ids of articles that are reprints or near copies of one report, in groups, each in order.
	Copies [][]string
	// PossibleDuplicates are pairs of entities that may be one, Discrepancies what reports of one meeting disagree on.
	PossibleDuplicates []Candidate
	Discrepancies      []Discrepancy
	// Duplicates is how many inputs had the text of another one.
	Duplicates int
	// Unsupported is how many facts Freeze left out because they have no quote.
	Unsupported int
}

// report is one distinct article on its way through.
type report struct {
	Input
	hash string // of its content
	id   string
	day  string // of publication or, failing that, of the reported meeting; "" if unknown

	organization map[string]organization // by local id
	meeting      map[string]meeting
	document     map[string]string // term by local id
}

// compare orders reports by day, those without a day last, then by content.
func (a *report) compare(b *report) int {
	return cmp.Or(compareBool(a.day == "", b.day == ""), cmp.Compare(a.day, b.day), cmp.Compare(a.hash, b.hash))
}

type resolver struct {
	lex          *lexicon.Lexicon
	reports      []*report
	provinces    []string                        // keys, longest first
	place        map[string]lexicon.Place        // by key
	spellings    *strings.Replacer               // of words in the names of bodies, in keys
	written      map[string]string               // abbreviations as printed, written out
	organization map[string]lexicon.Organization // by bodyKey
	documentType map[string]string               // enum value by key
	title        map[string]lexicon.Title        // by key
	papers       []paper
	codes        issuerCodes

	ids map[localID]string // of every occurrence
	// weak are the occurrences whose identity is a conclusion.
	weak map[localID]bool
	// anchor is the best anchor of every occurrence.
	anchor map[localID]string
}

// Resolve resolves the facts of all articles with the knowledge of lex. It does not change its input.
func Resolve(inputs []Input, lex *lexicon.Lexicon) *Graph {
	r := &resolver{
		lex: lex, place: map[string]lexicon.Place{}, organization: map[string]lexicon.Organization{}, documentType: map[string]string{}, title: map[string]lexicon.Title{}, written: map[string]string{},
		ids: map[localID]string{}, weak: map[localID]bool{}, anchor: map[localID]string{},
	}
	for _, p := range lex.Places {
		r.provinces = append(r.provinces, placeKey(p.Name))
		r.place[placeKey(p.Name)] = p
	}
	slices.SortFunc(r.provinces, func(a, b string) int { return cmp.Or(cmp.Compare(len(b), len(a)), cmp.Compare(a, b)) })
	r.spellings = spellings(lex)
	for _, a := range lex.Abbreviations {
		if a.Table == "abbreviations" {
			r.written[a.Text] = a.Expansion
		}
	}
	for _, o := range lex.Organizations {
		r.organization[r.bodyKey(o.Name)] = o
	}
	for _, t := range lex.DocumentTypes {
		r.documentType[key(t.Type)] = t.Kind
	}
	for _, t := range lex.Titles {
		if _, known := r.title[key(t.Title)]; !known {
			r.title[key(t.Title)] = t
		}
	}
	r.papers = papers(lex)
	r.codes = newIssuerCodes(lex)
	r.reports = distinct(inputs)

	for _, a := range r.reports {
		r.organizationsOf(a)
		r.meetingsOf(a)
	}
	g := &Graph{Terms: terms(lex), Duplicates: len(inputs) - len(r.reports)}
	for _, a := range r.reports {
		g.Articles = append(g.Articles, a.model())
	}
	g.Copies = r.copies()
	organizations := r.organizations()
	positions := r.positions()
	meetings, groups := r.meetings()
	documents := r.documents()
	people := r.people(groups)
	g.Entities = slices.Concat(r.describeOrganizations(organizations), r.describePositions(positions), r.describeMeetings(meetings),
		r.describeDocuments(documents), r.describePeople(people))
	slices.SortFunc(g.Entities, func(a, b model.Entity) int { return cmp.Compare(a.NodeID(), b.NodeID()) })
	g.PossibleDuplicates = r.possibleDuplicates(people, organizations, documents, meetings)
	g.Discrepancies = r.discrepancies(meetings, g.Entities)
	g.Facts = r.allFacts()
	g.Mentions = r.mentions()
	return g
}

// distinct are the reports with different content, by content hash. Of several files with one content, the one whose
// facts were made by the newest rules counts, then the first by name.
func distinct(inputs []Input) []*report {
	best := map[string]Input{}
	for _, in := range inputs {
		hash := contentHash(in.Facts)
		other, seen := best[hash]
		if !seen || preferred(in, other) {
			best[hash] = in
		}
	}
	var out []*report
	for hash, in := range best {
		a := &report{Input: in, hash: hash, id: identifier("article", hash), day: in.Facts.PublishedOn}
		if a.day == "" {
			for _, m := range in.Facts.Meetings {
				if m.Status == reported && m.StartOn != "" {
					a.day = m.StartOn
					break
				}
			}
		}
		out = append(out, a)
	}
	slices.SortFunc(out, func(a, b *report) int { return cmp.Compare(a.hash, b.hash) })
	return out
}

// preferred reports whether in counts rather than other, which has the same content.
func preferred(in, other Input) bool {
	order := cmp.Or(cmp.Compare(other.Facts.Extractor, in.Facts.Extractor), cmp.Compare(in.Facts.Article, other.Facts.Article))
	if order == 0 {
		order = bytes.Compare(encoded(in.Facts), encoded(other.Facts))
	}
	return order < 0
}

// contentHash is the hash that the facts carry; facts without one are told apart by what they say.
func contentHash(f *facts.Facts) string {
	if f.ContentHash != "" {
		return f.ContentHash
	}
	return identifier("facts", string(encoded(f)))
}

func encoded(f *facts.Facts) []byte {
	data, err := json.Marshal(f)
	if err != nil {
		panic(err) // only a score that is no number has no JSON, and facts that were read from JSON have none
	}
	return data
}

func (a *report) model() *model.Article {
	f := a.Facts
	m := &model.Article{
		ID: a.id, Title: model.Text(f.Title), PublishedOn: date(f.PublishedOn, ""), Author: model.Text(f.Author), Publisher: model.Text(f.Source),
		OriginalURL: model.URL(a.URL), Text: a.Text, ContentHash: f.ContentHash, Day: model.Date(a.day),
	}
	for _, w := range f.Warnings {
		warning := &model.LoadWarning{Code: model.LoadWarningCode(w.Code), Message: w.Message}
		if w.End > w.Start {
			start, end := int32(w.Start), int32(w.End)
			warning.Start, warning.End = &start, &end
		}
		m.Warnings = append(m.Warnings, warning)
	}
	return m
}

// copies are the articles that are one report.
func (r *resolver) copies() [][]string {
	sketches := make([]copies.Sketch, len(r.reports))
	for i, a := range r.reports {
		sketches[i] = a.Sketch
	}
	var out [][]string
	for _, group := range copies.Groups(sketches) {
		var ids []string
		for _, i := range group {
			ids = append(ids, r.reports[i].id)
		}
		slices.Sort(ids)
		out = append(out, ids)
	}
	return out
}

// date is nil for what is no date.
func date(value, printed string) *model.PartialDate {
	d, err := model.NewPartialDate(value, printed)
	if err != nil {
		return nil
	}
	return d
}

// terms are the terms of the Party's congresses: each from the start of its congress to that of the next.
func terms(lex *lexicon.Lexicon) []*model.Term {
	var out []*model.Term
	for i, c := range lex.Congresses {
		t := &model.Term{ID: termID(c.Number), Roman: c.Number, Number: int32(number(strings.ToLower(c.Number))), StartOn: date(c.Start, "")}
		if i+1 < len(lex.Congresses) {
			t.EndOn = date(lex.Congresses[i+1].Start, "")
		}
		out = append(out, t)
	}
	return out
}

// termID is the id of a term of the Party's congresses by its Roman numeral.
func termID(roman string) string { return identifier("term", roman) }

// settle takes the ids of a kind's occurrences over and returns its entities.
func (r *resolver) settle(c *clusters) []cluster {
	entities, ids := c.entities()
	for local, id := range ids {
		r.ids[local] = id
	}
	for _, o := range c.all {
		at := localID{o.article, o.local}
		r.anchor[at] = c.kind + " " + o.anchors[0]
		if o.weak {
			r.weak[at] = true
		}
	}
	return entities
}
