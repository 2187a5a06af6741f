package extract

import (
	"cmp"
	"fmt"
	"math"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/facts"
	"quanhe/loader/lexicon"
)

// writer puts what the scan found into Facts: local ids, gold lists, mentions and evidence.
type writer struct {
	*scan
	out *facts.Facts

	personID map[*person]string
	bodyID   map[string]string // by key
	onlyOf   map[string]string // the only body of a head, by head
	paperID  map[*paper]string
	eventID  map[*event]string
	enlisted map[listed]bool
}

// quote adds evidence for a fact. from and to are tokens of the quote.
func (w *writer) quote(e facts.Evidence, from, to int) {
	if from >= to {
		return
	}
	e.Quote = w.text(from, to)
	e.Start, e.End = w.codePoints(from, to)
	e.Score = ruleScores[e.Rule]
	if e.Certainty == facts.Resolved {
		e.Score = math.Round(e.Score*discount*100) / 100
	}
	w.out.Evidence = append(w.out.Evidence, e)
}

// codePoints is where a token range stands in the text, as facts count.
func (w *writer) codePoints(from, to int) (start, end int) {
	return int(w.toks[from].Rune), int(w.toks[to-1].RuneEnd)
}

func certainty(resolved bool) string {
	if resolved {
		return facts.Resolved
	}
	return facts.Stated
}

func (w *writer) mention(id string, from, to int, context string, how string) {
	if from >= to {
		return
	}
	start, end := w.codePoints(from, to)
	w.out.Mentions = append(w.out.Mentions, facts.Mention{Entity: id, Text: w.text(from, to), Start: start, End: end, Context: context, Certainty: how})
}

// enlist adds an id to the list that an entity has for a relation, once.
func (w *writer) enlist(list []string, relation, entity, id string) []string {
	l := listed{relation, entity, id}
	if w.enlisted[l] {
		return list
	}
	w.enlisted[l] = true
	return append(list, id)
}

// listed is an id in the list that an entity has for a relation.
type listed struct{ relation, entity, id string }

func addAlias(list []string, alias string) []string {
	if alias == "" || slices.Contains(list, alias) {
		return list
	}
	return append(list, alias)
}

func (w *writer) people(people []*person) {
	w.personID = map[*person]string{}
	sort.SliceStable(people, func(i, j int) bool { return people[i].mentions[0].from < people[j].mentions[0].from })
	for i, p := range people {
		id := fmt.Sprintf("p%d", i+1)
		w.personID[p] = id
		f := facts.Person{ID: id, Name: p.full, Aliases: []string{p.full}}
		for _, a := range p.aliases {
			f.Aliases = addAlias(f.Aliases, a)
		}
		w.out.People = append(w.out.People, f)
	}
	for _, n := range w.names {
		how := facts.Stated
		if n.byTitle || n.short {
			how = facts.Resolved
		}
		w.mention(w.personID[n.person], n.from, n.to, w.text(min(n.left, n.from), max(n.right, n.to)), how)
	}
}

// otherForm is the name of a provincial body as the press prints it too, with or without the word for the level: 'Sở Y tế tỉnh
// Nghệ An', 'Sở Y tế Nghệ An'; "" for others.
func otherForm(o *organization) string {
	head, ok := strings.CutSuffix(o.name, " "+o.place)
	if !ok || o.place == "" || o.unit != "tỉnh" && o.unit != "thành phố" {
		return ""
	}
	if short, ok := strings.CutSuffix(head, " "+o.unit); ok {
		return short + " " + o.place
	}
	if strings.HasPrefix(o.head, "tỉnh ") || strings.HasPrefix(o.head, "thành ") || strings.HasPrefix(o.place, "Thành phố") {
		return "" // 'Tỉnh ủy Nghệ An'
	}
	return head + " " + o.unit + " " + o.place
}

func (w *writer) organizations() {
	w.bodyID, w.onlyOf = map[string]string{}, map[string]string{}
	index := map[string]int{}
	bodies := append([]*organization(nil), w.bodies...)
	sort.SliceStable(bodies, func(i, j int) bool {
		if bodies[i].from != bodies[j].from {
			return bodies[i].from < bodies[j].from
		}
		return bodies[i].to > bodies[j].to
	})
	for _, o := range bodies {
		i, ok := index[o.key]
		if !ok {
			i = len(w.out.Organizations)
			index[o.key] = i
			id := fmt.Sprintf("o%d", i+1)
			w.bodyID[o.key] = id
			w.out.Organizations = append(w.out.Organizations, facts.Organization{ID: id, Name: o.name, Kind: o.kind, Canonical: o.canonical, Generic: o.generic, Aliases: []string{}})
		}
		f := &w.out.Organizations[i]
		if len(o.name) > len(f.Name) && !strings.Contains(o.name, ",") {
			f.Name = o.name
		}
		if t := w.titleStarting(o.from); t == nil || t.to != o.to { // 'UVTVTU' is the title with the body in it
			printed, written := w.clean(o.from, o.to), w.writtenOut(o.from, o.to)
			if o.shared != "" {
				printed, written = o.shared+" "+printed, o.shared+" "+written
			}
			f.Aliases = addAlias(addAlias(f.Aliases, printed), written)
		}
		if o.host != nil {
			if name, _, ok := strings.Cut(o.name, ", "+o.host.name); ok {
				f.Aliases = addAlias(f.Aliases, name)
			}
		}
		f.Aliases = addAlias(f.Aliases, o.name)
		f.Aliases = addAlias(f.Aliases, o.canonical)
		f.Aliases = addAlias(f.Aliases, otherForm(o))
		if o.bound && strings.HasPrefix(o.head, "sở ") {
			f.Aliases = addAlias(f.Aliases, strings.TrimSuffix(strings.TrimSuffix(o.name, " "+o.place), " "+o.unit))
		}
		how := facts.Stated
		if o.name != w.text(o.from, o.to) && o.fold() != w.fold(o.from, o.to) {
			how = facts.Resolved
		}
		w.mention(f.ID, o.from, o.to, "", how)
	}
	for _, o := range bodies {
		if b := o.belongs; b != nil && o.host == nil {
			f := &w.out.Organizations[index[o.key]]
			if host := w.bodyID[b.key]; host != "" && (f.PartOf == "" || f.PartOf == host) {
				f.PartOf = host
				w.quote(facts.Evidence{Relation: facts.PartOf, Subject: f.ID, Object: host, Rule: "organizations.belongs-to", Certainty: facts.Stated}, o.from, b.to)
			}
		}
		if o.host == nil || o.host.key == o.key {
			continue
		}
		f := &w.out.Organizations[index[o.key]]
		host := w.bodyID[o.host.key]
		if host == "" || f.PartOf != "" && f.PartOf != host {
			continue
		}
		f.PartOf = host
		w.quote(facts.Evidence{Relation: facts.PartOf, Subject: f.ID, Object: host, Rule: "organizations.host-in-name", Certainty: facts.Stated}, o.from, o.to)
	}
}

func (w *writer) positions(holdings []*holding) {
	type office struct{ title, body string }
	type tenure struct{ person, title string }
	index := map[office]int{}
	named := map[tenure]*organization{} // the body of a title that is printed with it elsewhere
	for _, h := range holdings {
		if h.title.body != nil && w.bodyID[h.title.body.key] != "" {
			office := tenure{h.person.key, foldText(h.title.name)}
			if b := named[office]; b == nil || b.canonical != "" {
				named[office] = h.title.body
			}
		}
	}
	for _, h := range holdings {
		if b := h.title.body; b != nil {
			// 'Chủ tịch Quốc hội A', who is elsewhere 'Chủ tịch Quốc hội Lào A'
			if of := named[tenure{h.person.key, foldText(h.title.name)}]; of != nil && strings.HasPrefix(of.key, b.key+" ") && b.canonical != "" && of.canonical == "" {
				h.title.body = of
			}
		}
		if b := h.title.body; (b == nil || w.bodyID[b.key] == "") && !h.title.none {
			if of := named[tenure{h.person.key, foldText(h.title.name)}]; of != nil {
				h.title.body = of
			} else if b == nil && needsBody[h.title.name] {
				continue
			}
		}
		key := office{title: foldText(h.title.name)}
		if b := h.title.body; b != nil {
			key.body = w.bodyID[b.key]
			if key.body == "" && !h.title.none {
				continue // 'Bí thư Đảng ủy' of a body that the article never names
			}
		}
		i, ok := index[key]
		if !ok {
			i = len(w.out.Positions)
			index[key] = i
			w.out.Positions = append(w.out.Positions, facts.Position{ID: fmt.Sprintf("pos%d", i+1), Title: h.title.name, Organization: key.body, Holders: []string{}})
		}
		f := &w.out.Positions[i]
		p := w.personID[h.person]
		f.Holders = w.enlist(f.Holders, facts.Holds, f.ID, p)
		w.mention(f.ID, h.title.from, h.title.to, "", facts.Stated)
		e := facts.Evidence{Relation: facts.Holds, Subject: p, Object: f.ID, Rule: h.rule, Certainty: certainty(h.resolved)}
		e.Former = h.former
		if h.since != nil {
			e.Since = h.since.partial()
		}
		if h.until != nil {
			e.Until = h.until.partial()
		}
		w.quote(e, h.from, h.to)
		if key.body != "" {
			w.quote(facts.Evidence{Relation: facts.PositionIn, Subject: f.ID, Object: key.body, Rule: "positions.organization-of-title", Certainty: facts.Stated}, h.title.from, h.title.to)
		}
	}
}

// Titles that say nothing without the body that they are held in.
var needsBody = map[string]bool{"Ủy viên": true, "Ủy viên Thường trực": true, "Bí thư": true, "Phó Bí thư": true, "Phó Bí thư Thường trực": true, "Chủ tịch": true,
	"Phó Chủ tịch": true, "Phó Chủ tịch Thường trực": true, "Trưởng Ban": true, "Phó Trưởng Ban": true, "Phó Trưởng Ban Thường trực": true, "Thường trực": true,
	"Chủ nhiệm": true, "Phó Chủ nhiệm": true, "Chánh Văn phòng": true, "Phó Chánh Văn phòng": true, "Chuyên viên": true, "Chuyên viên chính": true}

func (w *writer) documents(papers []*paper) {
	w.paperID = map[*paper]string{}
	sort.SliceStable(papers, func(i, j int) bool { return papers[i].first() < papers[j].first() })
	for i, p := range papers {
		id := fmt.Sprintf("d%d", i+1)
		w.paperID[p] = id
		sort.SliceStable(p.mentions, func(i, j int) bool { return p.mentions[i].from < p.mentions[j].from })
		f := facts.Document{ID: id, Type: p.typ, Symbol: p.symbol, Number: p.number, Aliases: []string{}, Relations: []facts.DocumentRelation{}}
		for _, d := range p.mentions {
			if f.Type == "" {
				f.Type = d.typ
			}
			printed := w.clean(d.from, d.to)
			if d.rule == "documents.elliptical-list" {
				printed = d.typ + " số " + d.number
			}
			f.Aliases = addAlias(f.Aliases, printed)
			if d.symbol != "" && d.rule != "documents.elliptical-list" {
				f.Aliases = addAlias(f.Aliases, w.symbolAsPrinted(d))
			}
			if d.adopted != nil && d.rule == "documents.named-by-meeting" && !strings.Contains(d.name, "Hội nghị") && strings.HasPrefix(d.adopted.name, "Hội nghị") {
				f.Aliases = addAlias(f.Aliases, d.typ+" "+d.adopted.name)
			}
			if d.symbol != "" {
				f.Aliases = addAlias(f.Aliases, d.name) // a law's
			}
			f.Aliases = addAlias(f.Aliases, d.plain)
			if d.issuer != nil && d.issuer.to > d.to && d.issuer.to <= d.tail {
				f.Aliases = addAlias(f.Aliases, w.clean(d.from, d.issuer.to))
			}
			if d.tail > d.to && d.tail-d.to < 60 && d.name != "" {
				f.Aliases = addAlias(f.Aliases, w.clean(d.from, d.tail))
			}
			if f.Number == "" {
				f.Number = d.number
			}
			if f.Term == "" {
				f.Term = d.term
			}
			if d.subject[1] > d.subject[0] && f.Subject == "" {
				f.Subject = strings.Trim(w.clean(d.subject[0], d.subject[1]), "“”\"")
			}
			how := facts.Stated
			if p.symbol != "" && d.symbol == "" {
				how = facts.Resolved
			}
			w.mention(id, d.from, d.to, "", how)
		}
		switch first := p.mentions[0]; {
		case p.symbol != "":
			f.Symbol = w.symbolOf(p)
			f.Aliases = addAlias(f.Aliases, p.symbol)
			f.Name = strings.TrimSpace(f.Type + " số " + f.Symbol)
		case p.number != "":
			f.Name = f.Type + " số " + p.number
			if first.year != "" {
				f.Name += "/" + first.year
			}
		default:
			f.Name = first.name
			for _, d := range p.mentions {
				if d.plain != "" && d.plain == f.Name { // 'Luật Đất đai' first, its year later
					f.Name = d.name
				}
			}
		}
		w.out.Documents = append(w.out.Documents, f)
	}
	for i := range w.out.Documents {
		f := &w.out.Documents[i]
		w.issue(f, papers[i])
		if id := w.issuerByCode(papers[i].symbol); id != "" && f.Issuer == "" {
			f.Issuer = id
			d := papers[i].mentions[0]
			w.quote(facts.Evidence{Relation: facts.Issuer, Subject: f.ID, Object: id, Rule: "documents.issuer-code", Certainty: facts.Inferred}, d.from, d.to)
		}
	}
}

func (p *paper) first() int {
	first := p.mentions[0].from
	for _, m := range p.mentions {
		first = min(first, m.from)
	}
	return first
}

// swapped is a Party symbol whose dash and slash papers print the other way round: '29/NQ-TW'.
var swapped = regexp.MustCompile(`^(\d+)/(\pL+)-(TW|TƯ|T\.Ư|T\.W)$`)

// symbolOf is the symbol of a paper as the article writes it: where every print of it has dash and slash the other way round, so has this.
func (w *writer) symbolOf(p *paper) string {
	printed := ""
	for _, d := range p.mentions {
		if d.symbol == "" {
			continue
		}
		m := swapped.FindStringSubmatch(w.symbolAsPrinted(d))
		if m == nil || d.rule == "documents.elliptical-list" {
			return p.symbol
		}
		printed = m[1] + "/" + m[2] + "-TW"
	}
	return cmp.Or(printed, p.symbol)
}

// symbolAsPrinted is the symbol with its blanks gone, where papers print it in another way than its issuer does ('68/QĐ-TW').
func (w *writer) symbolAsPrinted(d *document) string {
	for k := d.to - 1; k >= d.from; k-- {
		if w.number(k) && w.text(k, k+1) == d.number {
			return strings.Join(strings.Fields(w.text(k, d.to)), "")
		}
	}
	return ""
}

// issuerByCode is the body of the article that the issuer code of a symbol names: 'BTCTW'.
func (w *writer) issuerByCode(symbol string) string {
	_, code, ok := strings.Cut(symbol, "/")
	if !ok {
		return ""
	}
	if id := w.councilByCode(code); id != "" {
		return id
	}
	if strings.Contains(code, "LT-") || strings.Contains(code, "LT/") {
		return "" // several issued it together
	}
	if strings.ContainsAny(code, "/-") { // '631/TTr-BNV', '3059/BKHĐT-TH': ministries sign with their own name
		for _, part := range strings.FieldsFunc(code, func(r rune) bool { return r == '/' || r == '-' }) {
			if body := w.lex.IssuerCodes[part]; strings.HasPrefix(body, "Bộ ") && !strings.ContainsAny(body, "/(") {
				return w.bodyID[foldText(body)]
			}
		}
		return ""
	}
	body := w.lex.IssuerCodes[code]
	if body == "" || strings.ContainsAny(body, "/(") {
		return ""
	}
	return w.bodyID[foldText(body)]
}

// councilByCode is the only people's council or committee that the article names, where a symbol has its code: '12/KH-UBND', '2/2020/NQ-HĐND'.
func (w *writer) councilByCode(code string) string {
	head := ""
	for _, part := range strings.FieldsFunc(code, func(r rune) bool { return r == '/' || r == '-' }) {
		switch part {
		case "QC", "QCPH", "CTPH": // of several together
			return ""
		case "UBND":
			head = "ủy ban nhân dân"
		case "HĐND":
			head = "hội đồng nhân dân"
		}
	}
	if head == "" {
		return ""
	}
	if _, known := w.onlyOf[head]; !known {
		w.onlyOf[head] = w.onlyBody(head)
	}
	return w.onlyOf[head]
}

// onlyBody is the only body of a head that the article names; "" if there is none, several, or one of any level.
func (w *writer) onlyBody(head string) string {
	only := ""
	for _, o := range w.bodies {
		if id := w.bodyID[o.key]; o.head == head && id != "" && id != only {
			if only != "" || o.generic && o.unit == "" {
				return ""
			}
			only = id
		}
	}
	return only
}

// quoteFrom is the first token of what is said about a document: its own, or that of the issuer in front.
func (d *document) quoteFrom() int {
	if d.issuedFrom > 0 {
		return d.issuedFrom
	}
	return d.from
}

// issue writes issuer and date of a document. The first mention that prints one decides.
func (w *writer) issue(f *facts.Document, p *paper) {
	for _, d := range p.mentions {
		if d.issuer != nil {
			if id := w.bodyID[d.issuer.key]; id != "" && (f.Issuer == "" || f.Issuer == id) {
				f.Issuer = id
				w.quote(facts.Evidence{Relation: facts.Issuer, Subject: f.ID, Object: id, Rule: "documents.issuer-behind", Certainty: certainty(d.symbol == "" && p.symbol != "")}, d.quoteFrom(), max(d.issuer.to, d.to))
			}
		}
		if d.issued != nil && d.issued.complete() && (f.IssuedOn == "" || f.IssuedOn == d.issued.iso()) {
			f.IssuedOn = d.issued.iso()
			w.quote(facts.Evidence{Relation: facts.IssuedOn, Subject: f.ID, Value: f.IssuedOn, Rule: "documents.date-behind", Certainty: certainty(d.yearFor)}, min(d.from, d.issued.from), max(d.issued.to, d.to))
		}
	}
}

func (w *writer) meetings(events []*event, papers []*paper) {
	w.eventID = map[*event]string{}
	sort.SliceStable(events, func(i, j int) bool {
		if events[i].reported != events[j].reported {
			return events[i].reported
		}
		return events[i].mentions[0].from < events[j].mentions[0].from
	})
	for i, e := range events {
		id := fmt.Sprintf("m%d", i+1)
		w.eventID[e] = id
		f := facts.Meeting{ID: id, Name: e.name, Kind: e.kind, Status: "REFERENCED", Term: e.term, Ordinal: e.ordinal, Aliases: []string{},
			Organizers: []string{}, Chairs: []string{}, Attendees: []string{}, Speakers: []string{}, Concluders: []string{}, AttendingOrganizations: []string{}, Cites: []string{}}
		if e.reported {
			f.Status = "REPORTED"
		}
		for _, m := range e.mentions {
			if e.kind == "WORKING_SESSION" {
				for _, a := range w.sides(e) {
					f.Aliases = addAlias(f.Aliases, a)
				}
			}
			for _, a := range w.boundaries(m) {
				f.Aliases = addAlias(f.Aliases, a)
				if m.series == "plenum" && m.printedTerm == "" && m.term != "" {
					f.Aliases = addAlias(f.Aliases, a+" khóa "+m.term)
				}
			}
			f.Aliases = addAlias(f.Aliases, m.name)
			if m.series == "session" && m.ordinal > 0 && m.body != nil && w.is(m.from, "kỳ") {
				f.Aliases = addAlias(f.Aliases, fmt.Sprintf("Kỳ họp thứ %d của %s", m.ordinal, m.body.name))
			}
			how := facts.Stated
			if !m.described {
				how = facts.Resolved
			}
			w.mention(id, m.from, m.to, "", how)
		}
		first := e.mentions[0]
		value := func(relation, value, rule, how string, from, to int) {
			if value != "" {
				w.quote(facts.Evidence{Relation: relation, Subject: id, Value: value, Rule: rule, Certainty: how}, from, to)
			}
		}
		if e.term != "" || e.ordinal != 0 {
			from, to := first.from, first.to
			for _, m := range e.mentions {
				if m.ordinal == e.ordinal && m.term == e.term {
					from, to = m.from, m.to
					break
				}
			}
			value(facts.Term, e.term, "meetings.term-in-name", facts.Stated, from, to)
			if e.ordinal != 0 {
				value(facts.Ordinal, fmt.Sprint(e.ordinal), "meetings.ordinal-in-name", facts.Stated, from, to)
			}
		}
		if e.start != "" {
			f.StartOn, f.EndOn = e.start, e.end
			how := facts.Stated
			if e.dateRule != "dates.printed-in-full" {
				how = facts.Inferred
			}
			value(facts.StartOn, e.start, e.dateRule, how, e.dateAt[0], e.dateAt[1])
			value(facts.EndOn, e.end, e.dateRule, how, e.dateAt[0], e.dateAt[1])
		}
		f.Printed = e.printed
		if e.place != "" {
			f.Place = e.place
			value(facts.Place, e.place, "meetings.place-behind-tại", facts.Stated, e.placeAt[0], e.placeAt[1])
		}
		for _, o := range e.organizers {
			if b := w.bodyID[o.body.key]; b != "" {
				f.Organizers = w.enlist(f.Organizers, facts.Organizers, f.ID, b)
				w.quote(facts.Evidence{Relation: facts.Organizers, Subject: id, Object: b, Rule: o.rule, Certainty: certainty(o.resolved)}, o.from, o.to)
			}
		}
		for _, relation := range []string{facts.Chairs, facts.Attendees, facts.Speakers, facts.Concluders, facts.AttendingOrganizations} {
			list := map[string]*[]string{facts.Chairs: &f.Chairs, facts.Attendees: &f.Attendees, facts.Speakers: &f.Speakers,
				facts.Concluders: &f.Concluders, facts.AttendingOrganizations: &f.AttendingOrganizations}[relation]
			for _, r := range e.roles[relation] {
				object, title := "", ""
				if r.name != nil {
					object = w.personID[r.name.person]
					title = w.titleAsPrinted(r.name)
				} else {
					object = w.bodyID[r.body.key]
				}
				if object == "" {
					continue
				}
				*list = w.enlist(*list, relation, f.ID, object)
				w.quote(facts.Evidence{Relation: relation, Subject: id, Object: object, Rule: r.rule, Certainty: certainty(r.resolved), Title: title, ListedAt: r.listedAt}, r.from, r.to)
			}
		}
		w.out.Meetings = append(w.out.Meetings, f)
	}
	w.adoptions(papers)
}

// adoptions writes what documents were adopted at, now that the meetings have ids. The first mention that prints one decides.
func (w *writer) adoptions(papers []*paper) {
	for i, p := range papers {
		f := &w.out.Documents[i]
		for _, d := range p.mentions {
			if d.adopted == nil || d.adopted.entity == nil {
				continue
			}
			if m := w.eventID[d.adopted.entity]; m != "" && (f.AdoptedAt == "" || f.AdoptedAt == m) {
				f.AdoptedAt = m
				w.quote(facts.Evidence{Relation: facts.AdoptedAt, Subject: f.ID, Object: m, Rule: "documents.meeting-behind", Certainty: facts.Stated}, d.from, max(d.to, d.adopted.to))
			}
		}
	}
}

// document is the fact of a local id, nil for an id of none.
func (w *writer) document(id string) *facts.Document { return numbered(w.out.Documents, id) }

// organization is the fact of a local id, nil for an id of none.
func (w *writer) organization(id string) *facts.Organization {
	return numbered(w.out.Organizations, id)
}

// numbered is the entry of a list that a local id stands for: ids are a letter and the place in the list.
func numbered[T any](list []T, id string) *T {
	if id == "" {
		return nil
	}
	n, err := strconv.Atoi(id[1:])
	if err != nil || n < 1 || n > len(list) {
		return nil
	}
	return &list[n-1]
}

// sides are the names of a working session by its two sides: 'Buổi làm việc của A với B'.
func (w *writer) sides(e *event) []string {
	var names []string
	for _, r := range e.roles[facts.AttendingOrganizations] {
		if r.body != nil && r.rule == "roles.side-of-working-session" && !slices.Contains(names, r.body.name) {
			names = append(names, r.body.name)
		}
	}
	if len(names) != 2 {
		return nil
	}
	return []string{"Buổi làm việc của " + names[0] + " với " + names[1], names[0] + " làm việc với " + names[1], "Buổi làm việc với " + names[1]}
}

// boundaries are the printed forms of a meeting's name, longest first: long names are cut where a reader might stop.
func (w *writer) boundaries(m *meeting) []string {
	out := []string{w.clean(m.from, m.to)}
	if m.series == "plenum" || m.series == "congress" || !m.described {
		return out
	}
	out = append(out, w.clauses(m)...)
	if w.is(m.to, ",") && (w.titleStarting(m.to+1) != nil || w.nameStarts(m.to+1) || w.honorificAt(m.to+1)) {
		out = append(out, w.clean(m.from, w.sentenceOf(m.from).To)) // the name may go on with a title: 'bổ nhiệm bà A, Vụ trưởng, giữ chức B'
	}
	if end := m.to + 1; w.is(m.to, "tại") && w.siteEnd(end, w.sentenceOf(m.from).To, false) > end {
		out = append(out, w.clean(m.from, w.siteEnd(end, w.sentenceOf(m.from).To, false))) // with its place
	}
	for j := m.to - 1; j > m.from+2; j-- {
		if w.oneOf(j, ",", ";", ":", "(") || w.is(j, "của") || w.is(j, "với") || w.is(j, "tại") || w.oneOf(j, "để", "nhằm", "vào", "theo", "do") {
			out = append(out, w.clean(m.from, j))
		}
	}
	return out
}

// clauses are the forms of a working session that is named by its verb: with what it was about, and with who came: 'Đoàn X [đã] làm
// việc với Y về Z'.
func (w *writer) clauses(m *meeting) []string {
	if m.kind == "SESSION" && w.is(m.to-1, "họp") && m.body != nil && m.from == m.body.from { // 'Bộ X họp khẩn với tỉnh Y'
		return []string{w.clean(m.from, w.meetingEnd(m.to, w.sentenceOf(m.from).To, m))}
	}
	if m.kind == "SESSION" && w.is(m.from-1, "họp") { // 'HĐND tỉnh X họp | phiên bất thường'
		if from, to := w.subjectBefore(m.from - 1); from < to {
			return []string{w.clean(from, m.to)}
		}
		return nil
	}
	if m.kind != "WORKING_SESSION" || !w.is(m.from, "làm", "việc") {
		return nil
	}
	end := m.to
	if w.is(end, "về") {
		end = w.meetingEnd(end, w.sentenceOf(m.from).To, m)
	}
	out := []string{w.clean(m.from, end)}
	subject, to := w.subjectBefore(m.from)
	if subject == to {
		return out
	}
	return append(out, w.clean(subject, end), w.clean(subject, m.to), "Buổi làm việc của "+w.clean(subject, to)+" "+w.clean(m.from+2, m.to))
}

// titleAsPrinted is the titles beside a name, verbatim.
func (w *writer) titleAsPrinted(n *name) string {
	switch {
	case n.byTitle:
		return w.clean(n.from, n.to)
	case n.right > n.to && n.right-n.to < 60:
		at := n.to
		for at < n.right && (w.punctuation(at) || w.is(at, "là")) {
			at++
		}
		return w.clean(at, n.right)
	case n.left < n.from && len(n.titles) > 0:
		to := n.from
		for to > n.left {
			if start, ok := w.before(lexicon.KindHonorific, to, n.left); ok {
				to = start
				continue
			}
			if w.punctuation(to - 1) {
				to--
				continue
			}
			break
		}
		return w.clean(n.left, to)
	}
	return ""
}

// citations link every document with an identity that the article names to the meeting that it reports.
func (w *writer) citations(events []*event, papers []*paper) {
	if len(events) == 0 || !events[0].reported {
		return
	}
	meetings := map[*event]*facts.Meeting{}
	for i, e := range events { // in the order of the output, see meetings
		meetings[e] = &w.out.Meetings[i]
	}
	for _, p := range papers {
		id := w.paperID[p]
		for _, d := range p.mentions {
			sentence := w.sentenceOf(d.from)
			if sentence.Role == article.Furniture {
				continue
			}
			event := events[0]
			if r := w.reportAt(d.from); r != nil && r.event.reported {
				event = r.event
			}
			f := meetings[event]
			f.Cites = w.enlist(f.Cites, facts.Cites, f.ID, id)
			purpose := w.purpose(d, sentence)
			e := facts.Evidence{Relation: facts.Cites, Subject: f.ID, Object: id, Rule: "citations.named-in-report", Certainty: certainty(d.symbol == "" && p.symbol != ""), Purpose: purpose}
			if n := w.speakerOf(event, sentence); n != nil {
				e.CitedBy = w.personID[n.person]
			}
			w.quote(e, sentence.From, sentence.To)
		}
	}
}

// purpose is why the report names a document, from the verb before it.
func (w *writer) purpose(d *document, sentence article.Sentence) string {
	for k := d.from - 1; k >= sentence.From && k > d.from-9; k-- {
		switch {
		case w.is(k, "quán", "triệt"), w.is(k, "học", "tập"), w.is(k, "phổ", "biến"):
			return "STUDIED"
		case w.is(k, "sơ", "kết"), w.is(k, "tổng", "kết"), w.is(k, "đánh", "giá"):
			return "REVIEWED"
		case w.is(k, "thông", "qua"):
			return "ADOPTED"
		case w.is(k, "công", "bố"), w.is(k, "ban", "hành"), w.is(k, "trao"):
			return "ANNOUNCED"
		case w.is(k, "dự", "thảo"), w.is(k, "trình"):
			return "DRAFTED"
		case w.is(k, "thực", "hiện"), w.is(k, "triển", "khai"), w.is(k, "cụ", "thể"):
			return "IMPLEMENTED"
		}
	}
	return "MENTIONED"
}

// speakerOf is the one person who speaks in a sentence.
func (w *writer) speakerOf(e *event, sentence article.Sentence) *name {
	var found *name
	speakers := e.roles[facts.Speakers] // in the order of their sentences
	first := sort.Search(len(speakers), func(i int) bool { return speakers[i].from >= sentence.From })
	for _, r := range speakers[first:] {
		if r.from > sentence.From {
			break
		}
		if r.name != nil {
			if found != nil && found.person != r.name.person {
				return nil
			}
			found = r.name
		}
	}
	return found
}

func (w *writer) warnings(events []*event) {
	warn := func(code, message string, from, to int) {
		x := facts.Warning{Code: code, Message: message}
		if to > from {
			x.Start, x.End = w.codePoints(from, to)
		}
		w.out.Warnings = append(w.out.Warnings, x)
	}
	for _, r := range w.art.Repaired {
		warn("ENCODING_REPAIRED", r, 0, 0)
	}
	if w.art.PublishedOn == "" {
		warn("NO_DATE", "the article prints no date of publication", 0, 0)
	}
	if len(events) == 0 || !events[0].reported {
		warn("NO_MEETING", "no meeting that the article reports was found", 0, 0)
	} else if e := events[0]; e.start == "" && e.printed != "" {
		warn("AMBIGUOUS_DATE", "no year in the text supports the date '"+e.printed+"'", e.dateAt[0], e.dateAt[1])
	}
	for _, n := range w.strangers {
		warn("UNRESOLVED_PERSON", "the article prints no full name for '"+w.clean(n.left, n.to)+"'", n.left, n.to)
	}
	for _, d := range w.scan.documents {
		if d.symbol != "" && (d.typ == "" || d.typ == "Văn bản" && w.typeOf(d.symbol) == "") {
			warn("UNKNOWN_SYMBOL", "the symbol "+d.symbol+" names no type of document that is known", d.from, d.to)
		}
	}
	for _, o := range w.out.Organizations {
		if o.Generic {
			warn("UNRESOLVED_ORGANIZATION", "the text does not say which '"+o.Name+"' is meant", 0, 0)
		}
	}
}

// finish sorts mentions and drops evidence that was given before, so that the same article gives the same bytes.
func (w *writer) finish() *facts.Facts {
	w.out.Mentions = inTextOrder(w.out.Mentions)
	type said struct {
		relation, subject, object, value string
		start, end                       int
	}
	seen := make(map[said]struct{}, len(w.out.Evidence))
	w.out.Evidence = slices.DeleteFunc(w.out.Evidence, func(e facts.Evidence) bool {
		before := len(seen)
		seen[said{e.Relation, e.Subject, e.Object, e.Value, e.Start, e.End}] = struct{}{}
		return len(seen) == before
	})
	return w.out
}

// inTextOrder sorts mentions by where they start, leaves those that start together in their order, and drops all but the
// first of the same words for the same entity. It moves each only once: they are large.
func inTextOrder(mentions []facts.Mention) []facts.Mention {
	order := make([]uint64, len(mentions)) // where each starts, and its index
	for i := range order {
		order[i] = uint64(mentions[i].Start)<<32 | uint64(i)
	}
	slices.Sort(order)
	sorted := make([]facts.Mention, 0, len(mentions))
	together := 0 // the first of those that start where the last one does
	for _, at := range order {
		m := &mentions[uint32(at)]
		if len(sorted) == 0 || sorted[len(sorted)-1].Start != m.Start {
			together = len(sorted)
		}
		if !slices.ContainsFunc(sorted[together:], func(o facts.Mention) bool { return o.End == m.End && o.Entity == m.Entity }) {
			sorted = append(sorted, *m)
		}
	}
	return sorted
}
