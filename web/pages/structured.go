package pages

import (
	"cmp"
	"strings"

	"quanhe/graph/model"
)

// thing is a node of JSON-LD in the vocabulary of schema.org. Properties without a value are left out by set.
type thing map[string]any

func newThing(kind, address string) thing {
	return thing{"@context": "https://schema.org", "@type": kind, "@id": address, "url": address}
}

// set adds a property if it has a value.
func (t thing) set(property string, value any) {
	switch value := value.(type) {
	case string:
		if value == "" {
			return
		}
	case []any:
		if len(value) == 0 {
			return
		}
	}
	t[property] = value
}

// structuredEntity is an entity in the vocabulary of schema.org, with what the page shows of its relations.
func (v *visit) structuredEntity(view *entityView) thing {
	types := map[model.EntityType]string{
		model.EntityTypePerson: "Person", model.EntityTypeOrganization: "Organization", model.EntityTypePosition: "Occupation",
		model.EntityTypeMeeting: "Event", model.EntityTypeDocument: "Legislation",
	}
	t := newThing(types[view.Kind], v.home+entityPath(view.ID))
	t.set("name", view.Name)
	t.set("inLanguage", inLanguage(view.Kind))
	var others []any
	for _, name := range view.Base.Names {
		if name.Value != view.Name {
			others = append(others, name.Value)
		}
	}
	t.set("alternateName", others)
	var same []any
	for _, i := range view.Base.Identifiers {
		if address := web(i.URL); address != "" {
			same = append(same, address)
		}
	}
	t.set("sameAs", same)
	switch e := view.Entity.(type) {
	case *model.Person:
		t.set("hasOccupation", v.things(view, "posts", "Occupation"))
	case *model.Organization:
		t.set("parentOrganization", v.things(view, "parent", "Organization"))
		t.set("subOrganization", v.things(view, "parts", "Organization"))
	case *model.Meeting:
		t.set("startDate", isoDate(e.StartOn))
		t.set("endDate", isoDate(e.EndOn))
		if e.Place != "" {
			t["location"] = thing{"@type": "Place", "name": string(e.Place)}
		}
		t.set("superEvent", v.things(view, "parent", "Event"))
		t.set("organizer", append(v.things(view, "organizers", ""), v.things(view, "chairs", "")...))
		t.set("performer", v.things(view, "speakers", ""))
		t.set("attendee", v.things(view, "attendees", ""))
		t.set("workFeatured", append(v.things(view, "adopted", "Legislation"), v.things(view, "cites", "Legislation")...))
	case *model.Document:
		t.set("legislationIdentifier", string(e.Symbol))
		t.set("legislationType", e.TypeLabel)
		t.set("legislationDate", isoDate(e.IssuedOn))
		t.set("abstract", string(e.Subject))
		t.set("legislationPassedBy", v.things(view, "issuer", "Organization"))
		t.set("legislationChanges", append(v.things(view, "amends", "Legislation"), v.things(view, "replaces", "Legislation")...))
		t.set("legislationApplies", v.things(view, "implements", "Legislation"))
	}
	return t
}

// inLanguage is the language of what is written in one; names of people and bodies are not.
func inLanguage(kind model.EntityType) string {
	if kind == model.EntityTypeDocument {
		return "vi"
	}
	return ""
}

// things are the entities of a list on the page of an entity. Without a type they have that of their kind.
func (v *visit) things(view *entityView, list, kind string) []any {
	var all []any
	for _, s := range view.Sections {
		if s.Name != list {
			continue
		}
		for _, e := range s.Entries {
			if len(e.Claims) > 0 && e.Claims[0].Tenure != nil && e.Claims[0].Tenure.Former {
				continue // the vocabulary has no past
			}
			for _, l := range e.Links {
				of := cmp.Or(kind, map[model.EntityType]string{model.EntityTypePerson: "Person", model.EntityTypeOrganization: "Organization"}[l.Kind], "Thing")
				all = append(all, thing{"@type": of, "@id": v.home + l.Path, "name": l.Name})
			}
		}
	}
	return all
}

// structuredArticle is an article in the vocabulary of schema.org.
func (v *visit) structuredArticle(view *articleView) thing {
	t := newThing("NewsArticle", v.home+view.Path)
	t.set("inLanguage", "vi")
	t.set("headline", view.Title)
	t.set("datePublished", isoDate(view.On))
	t.set("sameAs", web(view.Article.OriginalURL))
	if view.Author != "" {
		t["author"] = thing{"@type": "Person", "name": view.Author}
	}
	if view.Publisher != "" {
		t["publisher"] = thing{"@type": "Organization", "name": view.Publisher}
	}
	var mentions []any
	for _, g := range view.Named {
		for _, l := range g.Links {
			mentions = append(mentions, thing{"@id": v.home + l.Path, "name": l.Name})
		}
	}
	t.set("mentions", mentions)
	return t
}

// structuredFact is a claim in the vocabulary of schema.org, with the articles in which it appears.
func (v *visit) structuredFact(view *factView) thing {
	t := newThing("Claim", v.home+view.Path)
	t.set("inLanguage", v.Tag)
	t.set("text", v.sentence(view.claim))
	t["about"] = []any{
		thing{"@id": v.home + view.Subject.Path, "name": view.Subject.Name},
		thing{"@id": v.home + view.Object.Path, "name": view.Object.Name},
	}
	var appearances []any
	for _, q := range view.Quotes {
		a := thing{"@type": "NewsArticle", "@id": v.home + q.Article.Path, "url": v.home + q.Path, "inLanguage": "vi"}
		a.set("headline", q.Article.Title)
		a.set("datePublished", isoDate(q.Article.On))
		appearances = append(appearances, a)
	}
	t.set("appearance", appearances)
	return t
}

// structuredDataset is the data as a whole in the vocabulary of schema.org.
func (v *visit) structuredDataset() thing {
	t := newThing("Dataset", v.home+"/about")
	t.set("name", "quanhe")
	t.set("description", v.say("site.about"))
	t.set("version", v.dataset.Version)
	t.set("dateModified", v.dataset.LoadedAt.UTC().Format("2006-01-02T15:04:05Z"))
	return t
}

// isoDate is a date as ISO 8601 has it, which needs no more than is known.
func isoDate(d *model.PartialDate) string {
	if d == nil {
		return ""
	}
	return strings.TrimSpace(d.Value)
}
