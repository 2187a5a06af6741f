package graph_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"

	"quanhe/graph/store"
)

// walkQuery asks the question that the graph is for.
const walkQuery = `query ($id: ID!) {
  person(id: $id) { name meetings(first: 10, roles: [CHAIR]) { totalCount edges { roles
    participations { titleAsPrinted listedAt evidence(first: 1) { nodes { quote start end article { title } } } }
    node { name startOn { value precision } citedDocuments(first: 20, filter: { types: [RESOLUTION] }) { edges {
      citation { purpose score } node { symbol subject issuer { name } } } } } } } } }`

const walkAnswer = `{"person":{"name":"Trần Thị Bưởi","meetings":{"totalCount":1,"edges":[{"roles":["CHAIR"],` +
	`"participations":[{"titleAsPrinted":"Trưởng Ban Vườn","listedAt":1,"evidence":{"nodes":[{"quote":"Sáng 5/4, đồng chí Trần Thị Bưởi, Trưởng Ban Vườn, chủ trì Hội nghị Quýt.","start":0,"end":73,"article":{"title":"Hội nghị về vườn quýt"}}]}}],` +
	`"node":{"name":"Hội nghị Quýt","startOn":{"value":"2022-04-05","precision":"DAY"},"citedDocuments":{"edges":[` +
	`{"citation":{"purpose":"STUDIED","score":0.9},"node":{"symbol":"07-NQ/QT","subject":"giống cây","issuer":{"name":"Hội đồng Quả"}}}]}}}]}}}`

func TestWalk(t *testing.T) {
	server := serve(t, open(t, orchard(t)))
	a := post(t, server, walkQuery, map[string]any{"id": "p1"})
	if len(a.Errors) > 0 || string(a.Data) != walkAnswer {
		t.Errorf("the walk answers %s %+v", a.Data, a.Errors)
	}
}

func TestFields(t *testing.T) {
	server := serve(t, open(t, orchard(t)))
	for name, c := range map[string]struct{ query, want string }{
		"unknown ids are null":       {`{ node(id: "x") { id } person(id: "m1") { id } nodes(ids: ["p1", "x", "p1"]) { id } }`, `{"node":null,"person":null,"nodes":[{"id":"p1"},null,{"id":"p1"}]}`},
		"former ids find survivors":  {`{ organization(id: "o2-old") { id formerIds positions { nodes { id } } } }`, `{"organization":{"id":"o2","formerIds":["o2-old"],"positions":{"nodes":[{"id":"s1"}]}}}`},
		"facts are nodes":            {`{ node(id: "f4") { __typename ... on Fact { relation subject { id } object { id } certainty articleCount firstReportedOn } ... on Citation { citedBy { id } } } }`, `{"node":{"__typename":"Citation","relation":"CITES","subject":{"id":"m1"},"object":{"id":"d1"},"certainty":"STATED","articleCount":1,"firstReportedOn":"2022-04-06","citedBy":{"id":"p1"}}}`},
		"urls are absolute":          {`{ person(id: "p1") { url } article(id: "a1") { url } node(id: "f4") { ... on Fact { url evidence { nodes { url } } } } }`, `{"person":{"url":"https://quanhe.example/e/p1"},"article":{"url":"https://quanhe.example/a/a1"},"node":{"url":"https://quanhe.example/f/f4","evidence":{"nodes":[{"url":"https://quanhe.example/a/a1#74-141"}]}}}`},
		"names are taken apart":      {`{ person(id: "p1") { nameFolded nameParts { family middle given sortKey } names(kinds: [CANONICAL]) { value kind count } } }`, `{"person":{"nameFolded":"tran thi buoi","nameParts":{"family":"Trần","middle":"Thị","given":"Bưởi","sortKey":"buoi tran thi"},"names":[{"value":"Trần Thị Bưởi","kind":"CANONICAL","count":1}]}}`},
		"no names of other kinds":    {`{ person(id: "p1") { names(kinds: [FORMER]) { value } } }`, `{"person":{"names":[]}}`},
		"the unknown is null":        {`{ meeting(id: "m1") { place endOn { value } ordinal } document(id: "d1") { issuedOn { value } adoptedAt { id } } }`, `{"meeting":{"place":null,"endOn":null,"ordinal":3},"document":{"issuedOn":null,"adoptedAt":null}}`},
		"positions of a day":         {`{ person(id: "p1") { then: positions(asOf: "2022-04-06") { position { title } organization { name } } at: positions(asOf: "2022-04-05") { firstReportedOn } before: positions(asOf: "2022-04-04") { id } last: positions { id attestedFrom attestedUntil } } }`, `{"person":{"then":[{"position":{"title":"Trưởng Ban"},"organization":{"name":"Ban Vườn"}}],"at":[{"firstReportedOn":"2022-04-06"}],"before":[],"last":[{"id":"f2","attestedFrom":"2022-04-05","attestedUntil":"2022-04-06"}]}}`},
		"terms by numeral":           {`{ term(roman: "xiii") { number meetings { nodes { id } } documents { nodes { id } } } none: term(roman: "I") { id } }`, `{"term":{"number":13,"meetings":{"nodes":[{"id":"m1"}]},"documents":{"nodes":[{"id":"d1"}]}},"none":null}`},
		"symbols in any spelling":    {`{ documentsBySymbol(symbol: " 7 nq – qt ") { id } glued: documentsBySymbol(symbol: "07nqqt") { id } other: documentsBySymbol(symbol: "7/nqqt") { id } slash: documentsBySymbol(symbol: "7nq/QT", term: "XIII", issuerId: "o1") { id } term: documentsBySymbol(symbol: "07-NQ/QT", term: "XII") { id } }`, `{"documentsBySymbol":[{"id":"d1"}],"glued":[{"id":"d1"}],"other":[],"slash":[{"id":"d1"}],"term":[]}`},
		"partial dates":              {`{ meeting(id: "m1") { startOn { value precision earliest latest printed inferred } } }`, `{"meeting":{"startOn":{"value":"2022-04-05","precision":"DAY","earliest":"2022-04-05","latest":"2022-04-05","printed":"Sáng 5/4","inferred":true}}}`},
		"meetings by date":           {`{ in: meetings(filter: { since: "2022-04-05", until: "2022-04-05" }) { totalCount } after: meetings(filter: { since: "2022-04-06" }) { totalCount } term: meetings(filter: { terms: ["XII"] }) { totalCount } }`, `{"in":{"totalCount":1},"after":{"totalCount":0},"term":{"totalCount":0}}`},
		"statements are facts":       {`{ article(id: "a1") { facts(relations: [ISSUED, POSITION_IN]) { totalCount nodes { __typename subject { name } evidence { totalCount } } } } }`, `{"article":{"facts":{"totalCount":2,"nodes":[{"__typename":"Statement","subject":{"name":"Trưởng Ban Vườn"},"evidence":{"totalCount":1}},{"__typename":"Statement","subject":{"name":"Hội đồng Quả"},"evidence":{"totalCount":1}}]}}}`},
		"the data set":               {`{ dataset { loadedAt articleCount personCount organizationCount positionCount meetingCount documentCount factCount warnings { edges { node { code start end } article { id } } } } }`, `{"dataset":{"loadedAt":"2024-02-29T12:00:00Z","articleCount":1,"personCount":1,"organizationCount":2,"positionCount":1,"meetingCount":1,"documentCount":1,"factCount":5,"warnings":{"edges":[{"node":{"code":"NO_DATE","start":0,"end":8},"article":{"id":"a1"}}]}}}`},
		"mentions of and in":         {`{ person(id: "p1") { mentions { nodes { text start end article { id } } } } article(id: "a1") { mentions { nodes { entity { id } } } } }`, `{"person":{"mentions":{"nodes":[{"text":"Trần Thị Bưởi","start":19,"end":32,"article":{"id":"a1"}}]}},"article":{"mentions":{"nodes":[{"entity":{"id":"p1"}},{"entity":{"id":"m1"}},{"entity":{"id":"d1"}}]}}}`},
		"context around the quote":   {`{ node(id: "f4") { ... on Fact { evidence { nodes { prefix suffix } } } } }`, `{"node":{"evidence":{"nodes":[{"prefix":"an Vườn, chủ trì Hội nghị Quýt. ","suffix":" "}]}}}`},
		"an empty list of roles":     {`{ person(id: "p1") { meetings(roles: []) { totalCount } } }`, `{"person":{"meetings":{"totalCount":0}}}`},
		"everything in an article":   {`{ article(id: "a1") { entities { nodes { id } } reported: meetings(coverage: REPORTED) { totalCount } referenced: meetings(coverage: REFERENCED) { totalCount } } }`, `{"article":{"entities":{"nodes":[{"id":"p1"},{"id":"o2"},{"id":"o1"},{"id":"s1"},{"id":"m1"},{"id":"d1"}]},"reported":{"totalCount":1},"referenced":{"totalCount":0}}}`},
		"what they cited":            {`{ person(id: "p1") { citedDocuments { edges { node { id } via { purpose } } } none: citedDocuments(roles: [SPEAKER]) { totalCount } coParticipants { totalCount } } }`, `{"person":{"citedDocuments":{"edges":[{"node":{"id":"d1"},"via":[{"purpose":"STUDIED"}]}]},"none":{"totalCount":0},"coParticipants":{"totalCount":0}}}`},
		"a title as tenure":          {`{ node(id: "f1") { ... on Participation { titleAsPrinted asTenures { id } } } }`, `{"node":{"titleAsPrinted":"Trưởng Ban Vườn","asTenures":[{"id":"f2"}]}}`},
		"where a name is used":       {`{ person(id: "p1") { names { evidence { totalCount nodes { quote prefix start end } } } } }`, `{"person":{"names":[{"evidence":{"totalCount":1,"nodes":[{"quote":"Trần Thị Bưởi","prefix":"Sáng 5/4, đồng chí ","start":19,"end":32}]}}]}}`},
		"a life in facts":            {`{ person(id: "p1") { timeline { edges { on { value } node { __typename ... on Fact { id } } } } early: timeline(until: "2022-04-05") { totalCount } } }`, `{"person":{"timeline":{"edges":[{"on":{"value":"2022-04-06"},"node":{"__typename":"Tenure","id":"f2"}},{"on":{"value":"2022-04-05"},"node":{"__typename":"Participation","id":"f1"}}]},"early":{"totalCount":1}}}`},
		"neighbours":                 {`{ meeting(id: "m1") { twice: neighbors(relations: [CITES, CITES]) { totalCount } neighbors { edges { direction node { id } fact { id } } } out: neighbors(direction: OUT) { nodes { id } } none: neighbors(relations: []) { totalCount } } }`, `{"meeting":{"twice":{"totalCount":1},"neighbors":{"edges":[{"direction":"IN","node":{"id":"p1"},"fact":{"id":"f1"}},{"direction":"OUT","node":{"id":"d1"},"fact":{"id":"f4"}}]},"out":{"nodes":[{"id":"d1"}]},"none":{"totalCount":0}}}`},
		"a chain of facts":           {`{ paths(from: "p1", to: "o1") { length score steps { from { id } to { id } direction fact { id } } } short: paths(from: "p1", to: "o1", maxLength: 2) { length } weak: paths(from: "p1", to: "o1", minScore: 0.95) { length } then: paths(from: "p1", to: "o1", asOf: "2022-04-06") { length } before: paths(from: "p1", to: "o1", asOf: "2022-04-05") { length } }`, `{"paths":[{"length":3,"score":0.7290000000000001,"steps":[{"from":{"id":"p1"},"to":{"id":"m1"},"direction":"OUT","fact":{"id":"f1"}},{"from":{"id":"m1"},"to":{"id":"d1"},"direction":"OUT","fact":{"id":"f4"}},{"from":{"id":"d1"},"to":{"id":"o1"},"direction":"IN","fact":{"id":"f5"}}]}],"short":[],"weak":[],"then":[{"length":3}],"before":[]}`},
		"part of the graph":          {`{ subgraph(ids: ["m1", "x"]) { truncated nodes { id } facts { id } viewerUrl } small: subgraph(ids: ["m1"], maxNodes: 2) { truncated nodes { id } } }`, `{"subgraph":{"truncated":false,"nodes":[{"id":"m1"},{"id":"d1"},{"id":"p1"}],"facts":[{"id":"f4"},{"id":"f1"}],"viewerUrl":"https://quanhe.example/?depth=1&ids=m1&maxNodes=200"},"small":{"truncated":true,"nodes":[{"id":"m1"},{"id":"d1"}]}}`},
		"a viewer of that part":      {`{ subgraph(ids: ["m1", "p1"], depth: 2, maxNodes: 50, relations: [CHAIRED, CITES], asOf: "2023-06-30", minScore: 0.5) { viewerUrl } }`, `{"subgraph":{"viewerUrl":"https://quanhe.example/?asOf=2023-06-30&depth=2&ids=m1&ids=p1&maxNodes=50&minScore=0.5&relations=CHAIRED%2CCITES"}}`},
		"filters":                    {`{ a: people(filter: { positionTitles: ["truong ban"], ranks: [HEAD], organizationIds: ["o2-old"], chairedMeeting: true, minMeetings: 1, reportedSince: "2022-04-06", reportedUntil: "2022-04-06", minScore: 0.9 }) { totalCount } b: people(filter: { minMeetings: 2 }) { totalCount } c: meetings(filter: { participantIds: ["p1"], participantRoles: [CHAIR], citesDocumentIds: ["d1"], minCitedDocuments: 1 }) { totalCount } d: meetings(filter: { participantIds: ["p1"], participantRoles: [SPEAKER] }) { totalCount } e: documents(filter: { citedAtMeetingIds: ["m1"], minCitations: 1, or: [{ types: [PLAN] }, { issuerIds: ["o1"] }], not: { terms: ["XII"] } }) { totalCount } f: documents(filter: { or: [] }) { totalCount } g: documents(filter: { issuedSince: "2000-01-01" }) { totalCount } h: organizations(filter: { not: { kinds: [PARTY_CENTRAL] } }) { nodes { id } } }`, `{"a":{"totalCount":1},"b":{"totalCount":0},"c":{"totalCount":1},"d":{"totalCount":0},"e":{"totalCount":1},"f":{"totalCount":0},"g":{"totalCount":0},"h":{"nodes":[{"id":"o2"}]}}`},
		"filters of tenures":         {`{ person(id: "p1") { a: tenures(filter: { ranks: [HEAD], certainties: [STATED], organizationIds: ["o2-old"], minScore: 0.9 }) { totalCount } b: tenures(filter: { not: { ranks: [HEAD] } }) { totalCount } c: tenures(filter: { or: [{ ranks: [DEPUTY] }, { and: [{ minScore: 0.5 }, { certainties: [INFERRED] }] }] }) { totalCount } d: tenures(filter: { or: [{ ranks: [DEPUTY] }, { minScore: 0.5 }], not: { organizationIds: ["o1"] } }) { totalCount } } }`, `{"person":{"a":{"totalCount":1},"b":{"totalCount":0},"c":{"totalCount":0},"d":{"totalCount":1}}}`},
		"filters of articles":        {`{ a: articles(filter: { publishers: ["Báo Quả Ngọt"], publishedSince: "2022-04-06", publishedUntil: "2022-04-06", mentionsIds: ["o2-old"], hasWarnings: true }) { totalCount } b: articles(filter: { not: { mentionsIds: ["p1"] } }) { totalCount } c: articles(filter: { or: [{ hasWarnings: false }, { publishers: ["Báo"] }] }) { totalCount } d: articles(filter: { and: [{ hasWarnings: true }, { or: [{ publishedSince: "2022-04-07" }, { mentionsIds: ["x", "d1"] }] }] }) { totalCount } }`, `{"a":{"totalCount":1},"b":{"totalCount":0},"c":{"totalCount":0},"d":{"totalCount":1}}`},
		"positions of a body":        {`{ a: positions(organizationId: "o2-old") { nodes { id } } b: positions(organizationId: "o1") { totalCount } c: positions(query: "trưởng ban", organizationId: "o2") { totalCount } }`, `{"a":{"nodes":[{"id":"s1"}]},"b":{"totalCount":0},"c":{"totalCount":1}}`},
		"names matched":              {`{ match(inputs: [{ key: "1", name: "tran thi buoi", type: PERSON, organization: "Ban Vườn", date: "2022-04-06" }, { key: "2", name: "Lê Không Ai" }]) { key candidates { entity { id } isMatch } } }`, `{"match":[{"key":"1","candidates":[{"entity":{"id":"p1"},"isMatch":true}]},{"key":"2","candidates":[]}]}`},
		"text of articles":           {`{ search(query: "nghe nghị quyết", types: [ARTICLE]) { edges { matchedBy node { ... on Article { id } } matches { field highlights { start end } } } } }`, `{"search":{"edges":[{"matchedBy":"EXACT","node":{"id":"a1"},"matches":[{"field":"text","highlights":[{"start":18,"end":22},{"start":33,"end":37},{"start":38,"end":42},{"start":43,"end":47},{"start":48,"end":53}]}]}]}}`},
		"nothing in doubt":           {`{ person(id: "p1") { possibleDuplicates { score } } meeting(id: "m1") { discrepancies { field } previous { id } next { id } partOf { id } } article(id: "a1") { duplicates { id } } organization(id: "o1") { predecessors { id } successors { id } ancestors { id } } dataset { quality { goldArticles } } }`, `{"person":{"possibleDuplicates":[]},"meeting":{"discrepancies":[],"previous":null,"next":null,"partOf":null},"article":{"duplicates":[]},"organization":{"predecessors":[],"successors":[],"ancestors":[]},"dataset":{"quality":null}}`},
		"nothing from an empty page": {`{ people(first: 0) { nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`, `{"people":{"nodes":[],"totalCount":1,"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}}`},
	} {
		t.Run(name, func(t *testing.T) {
			a := post(t, server, c.query, nil)
			if len(a.Errors) > 0 || string(a.Data) != c.want {
				t.Errorf("got  %s %+v\nwant %s", a.Data, a.Errors, c.want)
			}
		})
	}
}

// inverses are pairs of fields that must tell the same story from both ends: field a of every node of list from, and
// field b of every node of list to.
var inverses = map[string]struct{ from, a, to, b string }{
	"person.meetings":          {"people", "meetings(first: 100) { nodes { id } }", "meetings", "participants(first: 100) { nodes { ... on Person { id } } }"},
	"organization.meetings":    {"organizations", "meetings(first: 100) { nodes { id } }", "meetings", "participants(first: 100) { nodes { ... on Organization { id } } }"},
	"chairs":                   {"people", "meetings(first: 100, roles: [CHAIR]) { nodes { id } }", "meetings", "chairs { id }"},
	"speakers":                 {"people", "meetings(first: 100, roles: [SPEAKER]) { nodes { id } }", "meetings", "speakers { id }"},
	"concluders":               {"people", "meetings(first: 100, roles: [CONCLUDER]) { nodes { id } }", "meetings", "concluders { id }"},
	"attendees":                {"people", "meetings(first: 100, roles: [ATTENDEE]) { nodes { id } }", "meetings", "attendees { id }"},
	"organizers":               {"organizations", "meetings(first: 100, roles: [ORGANIZER]) { nodes { id } }", "meetings", "organizers { id }"},
	"attending organizations":  {"organizations", "meetings(first: 100, roles: [ATTENDEE]) { nodes { id } }", "meetings", "attendingOrganizations(first: 100) { nodes { id } }"},
	"citations":                {"meetings", "citedDocuments(first: 100) { nodes { id } }", "documents", "citedAtMeetings(first: 100) { nodes { id } }"},
	"adoptions":                {"meetings", "adoptedDocuments { id }", "documents", "adoptedAt { id }"},
	"issues":                   {"organizations", "issuedDocuments(first: 100) { nodes { id } }", "documents", "issuer { id }"},
	"parts":                    {"organizations", "subOrganizations(first: 100) { nodes { id } }", "organizations", "partOf { id }"},
	"positions":                {"organizations", "positions(first: 100) { nodes { id } }", "positions", "organization { id }"},
	"tenures":                  {"people", "tenures(first: 100) { nodes { position { id } } }", "positions", "tenures(first: 100) { nodes { person { id } } }"},
	"tenures of organizations": {"people", "tenures(first: 100) { nodes { organization { id } } }", "organizations", "tenures(first: 100) { nodes { person { id } } }"},
	"document relations":       {"documents", "relations(first: 100) { nodes { id } }", "documents", "relations(first: 100, direction: IN) { nodes { id } }"},
	"any document relations":   {"documents", "relations(first: 100, direction: ANY) { nodes { id } }", "documents", "relations(first: 100, direction: ANY) { nodes { id } }"},
	"same symbols":             {"documents", "sameSymbol { id }", "documents", "sameSymbol { id }"},
	"articles of people":       {"people", "articles(first: 100) { nodes { id } }", "articles", "entities(first: 100, types: [PERSON]) { nodes { id } }"},
	"articles of meetings":     {"meetings", "articles(first: 100) { nodes { id } }", "articles", "meetings(first: 100) { nodes { id } }"},
	"documents of people":      {"people", "citedDocuments(first: 100) { nodes { id } }", "documents", "citedAtMeetings(first: 12) { nodes { participants(first: 24) { nodes { ... on Person { id } } } } }"},
	"co-participants":          {"people", "coParticipants(first: 100) { nodes { id } }", "people", "coParticipants(first: 100) { nodes { id } }"},
	"bodies below":             {"organizations", "subOrganizations(first: 100, depth: 20) { nodes { id } }", "organizations", "ancestors { id }"},
	"neighbours":               {"meetings", "neighbors(first: 100, relations: [CITES]) { nodes { id } }", "documents", "neighbors(first: 100, relations: [CITES]) { nodes { id } }"},
	"neighbours by direction":  {"organizations", "neighbors(first: 100, direction: OUT, relations: [PART_OF]) { nodes { id } }", "organizations", "neighbors(first: 100, direction: IN, relations: [PART_OF]) { nodes { id } }"},
	"cascades":                 {"documents", "implementations(first: 100, depth: 1) { nodes { id } }", "documents", "relations(first: 100, types: [IMPLEMENTS]) { nodes { id } }"},
	"mentions":                 {"organizations", "mentions(first: 100) { nodes { article { id } } }", "articles", "mentions(first: 100) { nodes { entity { ... on Organization { id } } } }"},
}

func TestInversePairs(t *testing.T) {
	for _, seed := range []uint64{1, 2} {
		server := serve(t, open(t, forest(t, seed, 12)))
		for name, pair := range inverses {
			t.Run(fmt.Sprint(name, " ", seed), func(t *testing.T) {
				forth := pairs(t, ask[map[string]any](t, server, fmt.Sprintf("{ %s(first: 100) { nodes { id to: %s } } }", pair.from, pair.a), nil), false)
				back := pairs(t, ask[map[string]any](t, server, fmt.Sprintf("{ %s(first: 100) { nodes { id to: %s } } }", pair.to, pair.b), nil), true)
				if len(forth) == 0 {
					t.Error("there are no pairs, so nothing is tested")
				}
				if !maps.Equal(forth, back) {
					t.Errorf("%d pairs one way, %d the other:\n%v\n%v", len(forth), len(back), forth, back)
				}
			})
		}
	}
}

// pairs reads all (id, id of to) out of an answer.
func pairs(t *testing.T, data map[string]any, reversed bool) map[[2]string]bool {
	t.Helper()
	found := make(map[[2]string]bool)
	for _, list := range data {
		for _, node := range list.(map[string]any)["nodes"].([]any) {
			node := node.(map[string]any)
			for _, id := range ids(node["to"]) {
				pair := [2]string{node["id"].(string), id}
				if reversed {
					pair[0], pair[1] = pair[1], pair[0]
				}
				found[pair] = true
			}
		}
	}
	return found
}

// ids finds every id below a value.
func ids(v any) (found []string) {
	switch v := v.(type) {
	case []any:
		for _, v := range v {
			found = append(found, ids(v)...)
		}
	case map[string]any:
		for key, v := range v {
			if id, ok := v.(string); ok && key == "id" {
				found = append(found, id)
				continue
			}
			found = append(found, ids(v)...)
		}
	}
	return found
}

// pagedLists are lists with a place for page arguments, long enough for several pages.
var pagedLists = []string{
	`people(%s)`, `people(%s, orderBy: { field: NAME, direction: DESC })`, `people(%s, orderBy: { field: MEETING_COUNT, direction: DESC })`,
	`people(%s, orderBy: { field: LAST_REPORTED_ON, direction: ASC })`, `people(%s, query: "tran")`,
	`organizations(%s)`, `organizations(%s, query: "ban", orderBy: { field: DOCUMENT_COUNT, direction: ASC })`, `positions(%s)`,
	`meetings(%s)`, `meetings(%s, orderBy: { field: START_ON, direction: ASC })`, `meetings(%s, filter: { coverage: REPORTED })`,
	`meetings(%s, orderBy: { field: PARTICIPANT_COUNT, direction: DESC }, filter: { terms: ["XII", "XIII"] })`,
	`documents(%s, orderBy: { field: SYMBOL, direction: ASC })`, `documents(%s, filter: { symbol: "3 nq/qt" })`, `articles(%s)`,
	`people(%s, filter: { or: [{ minMeetings: 2 }, { chairedMeeting: true }], not: { ranks: [HEAD] } })`,
	`documents(%s, filter: { and: [{ minCitations: 1 }, { not: { terms: ["XII"] } }] })`,
	`search(%s, query: "câu nói rằng")`, `search(%s, query: "ban")`, `search(%s, query: "hoa")`,
}

// pagedFields are lists below a node, under the list that gives the node.
var pagedFields = []string{
	`person(id: "p1") { list: meetings(%s) { _ } }`, `person(id: "p1") { list: tenures(%s) { _ } }`, `person(id: "p1") { list: mentions(%s) { _ } }`,
	`person(id: "p1") { list: articles(%s, orderBy: { field: TITLE, direction: DESC }) { _ } }`,
	`meeting(id: "m1") { list: participants(%s) { _ } }`, `meeting(id: "m1") { list: citedDocuments(%s) { _ } }`,
	`document(id: "d1") { list: relations(%s, direction: ANY) { _ } }`, `term(roman: "XII") { list: documents(%s) { _ } }`,
	`dataset { list: warnings(%s) { _ } }`, `article(id: "a1") { list: facts(%s) { _ } }`, `article(id: "a1") { list: entities(%s) { _ } }`, `article(id: "a1") { list: mentions(%s) { _ } }`,
	`person(id: "p1") { list: citedDocuments(%s) { _ } }`, `person(id: "p1") { list: coParticipants(%s) { _ } }`, `person(id: "p1") { list: timeline(%s) { _ } }`,
	`meeting(id: "m1") { list: neighbors(%s) { _ } }`,
	`organization(id: "o1") { list: tenures(%s, includeSubOrganizations: true) { _ } }`, `organization(id: "o1") { list: timeline(%s, since: "2022-02-01") { _ } }`,
	`term(roman: "XIII") { list: meetings(%s) { _ } }`,
}

// forestOfPages is how large the graph is whose lists are read in pages.
var forestOfPages = 101

type pageOf struct {
	Edges []struct {
		Cursor string
	}
	PageInfo struct {
		HasNextPage, HasPreviousPage bool
		StartCursor, EndCursor       *string
	}
	TotalCount int
}

func TestPaging(t *testing.T) {
	server := serve(t, open(t, forest(t, 3, forestOfPages)))
	const fields = `edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`
	queries := pagedFields
	for _, list := range pagedLists {
		queries = append(queries, "list: "+list+" { _ }")
	}
	for _, query := range queries {
		t.Run(query, func(t *testing.T) {
			read := func(arguments string) pageOf {
				data := ask[map[string]json.RawMessage](t, server, "{ "+strings.Replace(fmt.Sprintf(query, arguments), "{ _ }", "{ "+fields+" }", 1)+" }", nil)
				for name, raw := range data {
					if name != "list" { // one level down
						data = nil
						if err := json.Unmarshal(raw, &data); err != nil {
							t.Fatal(err)
						}
					}
				}
				var p pageOf
				if err := json.Unmarshal(data["list"], &p); err != nil {
					t.Fatal(err)
				}
				return p
			}
			var want []string
			for _, size := range []int{100, 7, 1} {
				got, total := walkForward(t, read, size)
				if want == nil {
					want = got
				}
				if len(got) < 2 || len(got) != total || !slices.Equal(got, want) {
					t.Fatalf("forward by %d gives %d of %d entries, %d before", size, len(got), total, len(want))
				}
				back := walkBackward(t, read, size)
				slices.Reverse(back)
				if !slices.Equal(back, want) {
					t.Fatalf("backward by %d gives %d entries in another order", size, len(back))
				}
			}
			if distinct := slices.Compact(slices.Sorted(slices.Values(want))); len(distinct) != len(want) {
				t.Errorf("%d cursors for %d entries", len(distinct), len(want))
			}
		})
	}
}

func walkForward(t *testing.T, read func(string) pageOf, size int) (cursors []string, total int) {
	t.Helper()
	arguments := fmt.Sprintf("first: %d", size)
	for {
		p := read(arguments)
		for _, edge := range p.Edges {
			cursors = append(cursors, edge.Cursor)
		}
		if p.PageInfo.HasPreviousPage != (len(cursors) > len(p.Edges)) {
			t.Fatalf("hasPreviousPage is %v after %d entries", p.PageInfo.HasPreviousPage, len(cursors))
		}
		if !p.PageInfo.HasNextPage {
			return cursors, p.TotalCount
		}
		if len(p.Edges) == 0 || *p.PageInfo.EndCursor != cursors[len(cursors)-1] || len(cursors) > p.TotalCount {
			t.Fatalf("the page after %d of %d entries leads nowhere", len(cursors), p.TotalCount)
		}
		arguments = fmt.Sprintf("first: %d, after: %q", size, *p.PageInfo.EndCursor)
	}
}

func walkBackward(t *testing.T, read func(string) pageOf, size int) (cursors []string) {
	t.Helper()
	arguments := fmt.Sprintf("last: %d", size)
	for {
		p := read(arguments)
		for _, edge := range slices.Backward(p.Edges) {
			cursors = append(cursors, edge.Cursor)
		}
		if !p.PageInfo.HasPreviousPage {
			return cursors
		}
		if len(p.Edges) == 0 || len(cursors) > p.TotalCount {
			t.Fatalf("the page before %d of %d entries leads nowhere", len(cursors), p.TotalCount)
		}
		arguments = fmt.Sprintf("last: %d, before: %q", size, *p.PageInfo.StartCursor)
	}
}

func TestRefusedArguments(t *testing.T) {
	server := serve(t, open(t, forest(t, 4, 30)))
	cursor := ask[struct{ People pageOf }](t, server, `{ people(first: 1) { edges { cursor } } }`, nil).People.Edges[0].Cursor
	for name, c := range map[string]struct {
		query, code, path, says string
		variables               map[string]any
	}{
		"negative first":             {query: `{ people(first: -1) { totalCount } }`, code: "BAD_USER_INPUT", path: "[people]", says: "100"},
		"large first":                {query: `{ people(first: 101) { totalCount } }`, code: "BAD_USER_INPUT", path: "[people]", says: "100"},
		"large last":                 {query: `{ person(id: "p1") { meetings(last: 101) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[person meetings]", says: "100"},
		"first and last":             {query: `{ people(first: 1, last: 1) { totalCount } }`, code: "BAD_USER_INPUT", path: "[people]"},
		"not a cursor":               {query: `{ people(after: "mười") { totalCount } }`, code: "INVALID_CURSOR", path: "[people]"},
		"empty cursor":               {query: `{ people(after: "") { totalCount } }`, code: "INVALID_CURSOR", path: "[people]"},
		"cursor of another list":     {query: `query ($c: String) { meetings(after: $c) { totalCount } }`, code: "INVALID_CURSOR", path: "[meetings]", variables: map[string]any{"c": cursor}},
		"cursor of another order":    {query: `query ($c: String) { people(before: $c, orderBy: { field: NAME, direction: ASC }) { totalCount } }`, code: "INVALID_CURSOR", path: "[people]", variables: map[string]any{"c": cursor}},
		"cursor of another node":     {query: `query ($c: String) { person(id: "p1") { meetings(before: $c) { totalCount } } }`, code: "INVALID_CURSOR", path: "[person meetings]", variables: map[string]any{"c": cursor}},
		"broken cursor":              {query: `query ($c: String) { people(after: $c) { totalCount } }`, code: "INVALID_CURSOR", path: "[people]", variables: map[string]any{"c": cursor + "A"}},
		"too many ids":               {query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, code: "BAD_USER_INPUT", path: "[nodes]", says: "100", variables: map[string]any{"ids": slices.Repeat([]string{"p1"}, 101)}},
		"33 bits":                    {query: `{ people(first: 4294967297) { totalCount } }`, code: "BAD_USER_INPUT", path: "[people first]", says: "32 bits"},
		"33 bits in a variable":      {query: `query ($n: Int) { people(first: $n) { totalCount } }`, code: "BAD_USER_INPUT", path: "[]", says: "32 bits", variables: map[string]any{"n": 4294967297}},
		"an Int that is text":        {query: `query ($n: Int) { people(first: $n) { totalCount } }`, code: "BAD_USER_INPUT", path: "[]", says: `$n: a value of type Int is expected, and the string "1"`, variables: map[string]any{"n": "1"}},
		"a day that is none":         {query: `{ meetings(filter: { since: "2023-02-30" }) { totalCount } }`, code: "BAD_USER_INPUT", path: "[meetings filter since]"},
		"a long query":               {query: `query ($q: String!) { search(query: $q) { totalCount } }`, code: "BAD_USER_INPUT", path: "[search]", says: "200", variables: map[string]any{"q": strings.Repeat("ổ", 201)}},
		"a deep list":                {query: `{ organization(id: "o1") { subOrganizations(depth: 21) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[organization subOrganizations]", says: "20"},
		"no depth":                   {query: `{ document(id: "d1") { implementations(depth: 0) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[document implementations]", says: "from 1"},
		"long chains":                {query: `{ paths(from: "p1", to: "p2", maxLength: 9) { length } }`, code: "BAD_USER_INPUT", path: "[paths]", says: "maxLength is 9; it must be from 1 to 8"},
		"many chains":                {query: `{ paths(from: "p1", to: "p2", limit: 21) { length } }`, code: "BAD_USER_INPUT", path: "[paths]", says: "limit is 21"},
		"a wide subgraph":            {query: `{ subgraph(ids: ["p1"], depth: 6) { truncated } }`, code: "BAD_USER_INPUT", path: "[subgraph]", says: "depth is 6"},
		"a large subgraph":           {query: `{ subgraph(ids: ["p1"], maxNodes: 501) { truncated } }`, code: "BAD_USER_INPUT", path: "[subgraph]", says: "maxNodes is 501"},
		"a subgraph of everyone":     {query: `query ($ids: [ID!]!) { subgraph(ids: $ids) { truncated } }`, code: "BAD_USER_INPUT", path: "[subgraph]", says: "101", variables: map[string]any{"ids": slices.Repeat([]string{"p1"}, 101)}},
		"many names":                 {query: `query ($in: [MatchInput!]!) { match(inputs: $in) { key } }`, code: "BAD_USER_INPUT", path: "[match]", says: "101", variables: map[string]any{"in": slices.Repeat([]map[string]string{{"key": "k", "name": "Lê"}}, 101)}},
		"a key given twice":          {query: `{ match(inputs: [{ key: "k", name: "Lê" }, { key: "k", name: "Đỗ" }]) { key } }`, code: "BAD_USER_INPUT", path: "[match]", says: `the key "k" is given to two inputs`},
		"a long name":                {query: `query ($n: String!) { match(inputs: [{ key: "k", name: $n }]) { key } }`, code: "BAD_USER_INPUT", path: "[match]", says: `the name of the input "k"`, variables: map[string]any{"n": strings.Repeat("ổ", 201)}},
		"search for no kind":         {query: `{ search(query: "cam", types: []) { totalCount } }`, code: "BAD_USER_INPUT", path: "[search]", says: "types is empty"},
		"a symbol of nothing":        {query: `{ documentsBySymbol(symbol: " -/ ") { id } }`, code: "BAD_USER_INPUT", path: "[documentsBySymbol]", says: "symbol is"},
		"a chain to itself":          {query: `{ paths(from: "p1", to: "p1") { length } }`, code: "BAD_USER_INPUT", path: "[paths]", says: "two different entities"},
		"a score of chains":          {query: `{ paths(from: "p1", to: "p2", minScore: 1.5) { length } }`, code: "BAD_USER_INPUT", path: "[paths]", says: "minScore is 1.5; scores are from 0 to 1"},
		"a score of a subgraph":      {query: `{ subgraph(ids: ["p1"], minScore: -0.1) { truncated } }`, code: "BAD_USER_INPUT", path: "[subgraph]", says: "minScore is -0.1"},
		"a score of facts":           {query: `{ article(id: "a1") { facts(minScore: 95) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[article facts]", says: "minScore is 95"},
		"a score deep in a filter":   {query: `{ people(filter: { or: [{ not: { minScore: 2 } }] }) { totalCount } }`, code: "BAD_USER_INPUT", path: "[people]", says: "minScore is 2"},
		"a score of tenures":         {query: `{ person(id: "p1") { tenures(filter: { minScore: 2 }) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[person tenures]", says: "minScore is 2"},
		"a score of meetings":        {query: `{ person(id: "p1") { meetings(filter: { minScore: 2 }) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[person meetings]", says: "minScore is 2"},
		"fewer than none":            {query: `{ documents(filter: { minCitations: -1 }) { totalCount } }`, code: "BAD_USER_INPUT", path: "[documents]", says: "minCitations is -1; it must be 0 or more"},
		"days in the wrong order":    {query: `{ meetings(filter: { since: "2022-02-02", until: "2022-02-01" }) { totalCount } }`, code: "BAD_USER_INPUT", path: "[meetings]", says: "since is 2022-02-02, which is after until, 2022-02-01"},
		"a life backwards":           {query: `{ person(id: "p1") { timeline(since: "2022-02-02", until: "2022-02-01") { totalCount } } }`, code: "BAD_USER_INPUT", path: "[person timeline]", says: "swap them"},
		"less than nobody":           {query: `{ person(id: "p1") { coParticipants(minMeetings: -1) { totalCount } } }`, code: "BAD_USER_INPUT", path: "[person coParticipants]", says: "minMeetings is -1"},
		"many candidates":            {query: `{ match(inputs: [], limit: 0) { key } }`, code: "BAD_USER_INPUT", path: "[match]", says: "limit is 0"},
		"a filter of filters":        {query: `query ($f: [PersonFilter!]) { people(filter: { or: $f }) { totalCount } }`, code: "BAD_USER_INPUT", path: "[people]", says: "at most 100", variables: map[string]any{"f": slices.Repeat([]map[string]any{{"minMeetings": 1}}, 100)}},
		"too costly a subgraph":      {query: `{ subgraph(ids: ["p1"], maxNodes: 500) { nodes { mentions(first: 100) { nodes { text start } } } } }`, code: "COMPLEXITY_LIMIT_EXCEEDED", path: "[]"},
		"too much of everything":     {query: `{ people(first: 100) { nodes { meetings(first: 100) { nodes { participants(first: 100) { totalCount } } } } } }`, code: "COMPLEXITY_LIMIT_EXCEEDED", path: "[]"},
		"too many nodes of anything": {query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { meetings(first: 100) { nodes { mentions(first: 100) { totalCount } } } } } }`, code: "COMPLEXITY_LIMIT_EXCEEDED", path: "[]", variables: map[string]any{"ids": slices.Repeat([]string{"p1"}, 100)}},
	} {
		t.Run(name, func(t *testing.T) {
			a := post(t, server, c.query, c.variables)
			if len(a.Errors) != 1 {
				t.Fatalf("%s %+v", a.Data, a.Errors)
			}
			e := a.Errors[0]
			if e.Extensions["code"] != c.code || fmt.Sprint(e.Path) != c.path || !strings.Contains(e.Message, c.says) {
				t.Errorf("got %+v", e)
			}
		})
	}
}

func TestEvidenceStandsInItsArticle(t *testing.T) {
	server := serve(t, open(t, forest(t, 5, 15)))
	type quotes struct {
		Nodes []struct {
			Quote, Prefix, Suffix string
			Start, End            int
			Article               struct{ ID string }
		}
	}
	type facts struct {
		Nodes []struct {
			ID           string
			ArticleCount int
			Evidence     quotes
		}
	}
	data := ask[struct {
		Articles struct {
			Nodes []struct {
				ID, Text string
				Facts    facts
			}
		}
	}](t, server, `{ articles(first: 15) { nodes { id text facts(first: 90) { nodes { ... on Fact { id articleCount evidence(first: 4) { nodes { quote prefix suffix start end article { id } } } } } } } } }`, nil)
	texts := map[string][]rune{}
	for _, article := range data.Articles.Nodes {
		texts[article.ID] = []rune(article.Text)
	}
	seen := 0
	for _, article := range data.Articles.Nodes {
		for _, fact := range article.Facts.Nodes {
			if fact.ArticleCount < 1 || len(fact.Evidence.Nodes) < fact.ArticleCount {
				t.Errorf("%s has %d quotes from %d articles", fact.ID, len(fact.Evidence.Nodes), fact.ArticleCount)
			}
			for _, e := range fact.Evidence.Nodes {
				seen++
				text := texts[e.Article.ID]
				before, after := text[max(0, e.Start-32):e.Start], text[e.End:min(len(text), e.End+32)]
				if string(text[e.Start:e.End]) != e.Quote || string(before) != e.Prefix || string(after) != e.Suffix {
					t.Errorf("%s: %+v", fact.ID, e)
				}
			}
		}
	}
	if seen == 0 {
		t.Error("there is no evidence")
	}
}

func TestRequestSeesOneVersion(t *testing.T) {
	small, large := forest(t, 6, 10), forest(t, 6, 40)
	live := store.NewLive(small)
	server := serve(t, live.Reader)
	const query = `{ dataset { version personCount } people(first: 100) { totalCount nodes { id meetings { nodes { chairs { id } } } } } again: dataset { version personCount } }`
	type seen struct {
		Dataset, Again struct {
			Version     string
			PersonCount int
		}
		People struct {
			TotalCount int
			Nodes      []struct{ ID string }
		}
	}
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for range 20 {
				s := ask[seen](t, server, query, nil)
				if n := s.Dataset.PersonCount; s.Dataset != s.Again || s.People.TotalCount != n || len(s.People.Nodes) != n {
					t.Errorf("versions are mixed: %+v", s)
				}
			}
		})
	}
	for i := range 200 {
		live.Swap([]*store.Graph{small, large}[i%2])
	}
	readers.Wait()
}
