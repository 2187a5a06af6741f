// Package lexicon is what the loader knows before it reads: names, titles, document types, places and words of the
// genre, as CSV tables, and the one matcher that finds them in a text.
package lexicon

import (
	"embed"
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"sync"
)

//go:embed data/*.csv
var tables embed.FS

// Kind says what an entry of the lexicon is.
type Kind uint8

// The kinds of entries.
const (
	KindOrganization Kind = iota // Row is an index into Lexicon.Organizations
	KindHead                     // Lexicon.Heads
	KindTitle                    // Lexicon.Titles
	KindPlace                    // Lexicon.Places
	KindDocumentType             // Lexicon.DocumentTypes
	KindMeetingHead              // Lexicon.MeetingHeads
	KindField                    // what ministries and departments are for: 'Giáo dục và Đào tạo'
	KindUnit                     // Lexicon.Units: 'tỉnh', 'TP'
	KindHonorific
	KindRank
	KindFormer
	KindNew
	KindNotPerson
	KindAdverb
	KindChair
	KindAttend
	KindConclude
	KindSpeak
	KindOrganize
	KindAppoint
	KindLeave
	KindCounted
	KindNominate
	KindStop
	KindNotName
	KindPredicate
	KindLaw
	KindCompound
	KindNamesake // whom schools, streets and funds are called after
	KindDistrict // Lexicon.Districts
	KindCountry
	KindSurname     // family names
	KindMeetingWord // words that names of meetings begin with, beside the heads: 'Đại hội XIII', 'Trung ương 6'
	KindDelegate    // words for those who come without a name: 'đại diện'
	KindPresence    // 'sự tham dự của'
	KindSuccession  // words for one body in the place of another: 'nay là'
	KindDayPart     // single words that may stand before a date: 'sáng', 'ngày'
	KindLater       // words before something else than what was told: 'trước đó'
	KindLeaders     // the leaders of a body, beside its Party committee: 'Ban Giám đốc'
	KindInstitution // Lexicon.Institutions: words for the body that was named before, 'nhà trường'
	KindVisit       // verbs of who comes or receives: 'thăm', 'tiếp'
	KindGathering   // what is a meeting where it is held, and else not: 'tổ chức hội thi'
	KindDeed        // what is done at a ceremony: 'công bố', 'trao giải'
	KindProceeding  // how a meeting goes on: 'kết thúc tốt đẹp', 'nghe báo cáo'
)

var wordClasses = map[string]Kind{
	"honorific": KindHonorific, "rank": KindRank, "former": KindFormer, "new": KindNew, "notperson": KindNotPerson,
	"adverb": KindAdverb, "chair": KindChair, "attend": KindAttend, "conclude": KindConclude, "speak": KindSpeak,
	"organize": KindOrganize, "appoint": KindAppoint, "leave": KindLeave, "counted": KindCounted, "nominate": KindNominate, "stop": KindStop, "notname": KindNotName, "predicate": KindPredicate, "law": KindLaw, "compound": KindCompound, "namesake": KindNamesake, "country": KindCountry, "meeting": KindMeetingWord,
	"delegate": KindDelegate, "presence": KindPresence, "succession": KindSuccession, "daypart": KindDayPart, "later": KindLater, "institution": KindInstitution, "leaders": KindLeaders, "gathering": KindGathering, "deed": KindDeed, "proceeding": KindProceeding, "visit": KindVisit,
}

// Rows of KindRank that are not 0, which stands for other words before a name ('nhà báo').
const (
	Military    = 1  // 'đại tá'
	Calling     = 2  // who someone is: 'cựu chiến binh NAME'
	FirstDegree = 16 // this and those above are indices into Lexicon.Degrees, from FirstDegree
)

// Rows of KindCompound that are not 0: what names of bodies go on with in small letters, whatever stands behind it.
const (
	Subject = 1 // 'Cục An toàn | thực phẩm'
	People  = 2 // those for whom a body is, who may also do something beside it
	Work    = 3 // what a body does: names go on with it behind other work, 'Công ty Tư vấn | xây dựng'
)

// Kinh is the row of KindSurname for names that the Kinh have, 0 that of others.
const Kinh = 1

// Organization is a row of organizations.csv.
type Organization struct {
	Name, Kind, PartOf, Level string
	ValidFrom, ValidTo        string // YYYY-MM-DD, "" if open or unknown
	// Key is the matching form of Name.
	Key string
}

// Head is a row of organization_heads.csv: the first words of names that are built from a place, a host or a field.
type Head struct {
	Head, Kind string
	// Complement says what follows: place, host, field, number, of (with 'của'), country, bound (a host must follow), or workplace: a number,
	// or a field where a title or another body stands before it, since the words are otherwise as often for a place.
	Complement string
	// Name is the head written out, Key its matching form.
	Name, Key string
}

// Spelling is a row of organization_spellings.csv: words that stand for others in the names of bodies, "" for none.
type Spelling struct{ Words, Standard string }

// Title is a row of titles.csv.
type Title struct {
	Title, Rank string
	// Shared counts the words at the end of the title that also begin the name of the organisation ('Trưởng Ban | Ban Tổ chức').
	Shared int
	// Organization is the fixed organisation, "-" for titles that never take one, "?" when only a printed one counts.
	Organization string
	// Owners are the bodies that the office belongs to, printed or not, the first of them first; of titles with "?".
	Owners []string
}

// Place is a row of provinces.csv. Key is the matching form of Name.
type Place struct{ Name, Key, Type, ValidTo, MergedInto string }

// District is a name in districts.csv, or in communes.csv, which has the communes whose names read as people's ('phường Phan Bội Châu'), with
// the levels of all the places that have it, now or before: 'huyện', 'thị xã'.
type District struct{ Types []string }

// DocumentType is a row of document_types.csv.
type DocumentType struct {
	Type  string
	Codes []string
	Kind  string // of the GraphQL enum DocumentType
}

// MeetingHead is a row of meeting_heads.csv.
type MeetingHead struct{ Head, Kind string }

// Document is a row of documents.csv: a paper whose number and date are known.
type Document struct {
	Symbol, Type, IssuedOn, Issuer, AdoptedAt, Subject, Verified string
	// MeantByPlenum says that papers mean this one when they name its type and plenum alone: 'Nghị quyết Trung ương 4 khóa XII'.
	MeantByPlenum bool
}

// Plenum is a row of plenums.csv, Congress one of congresses.csv. Dates are YYYY-MM-DD.
type (
	Plenum   struct{ Term, Ordinal, Start, End, Resolutions string }
	Congress struct{ Number, Start, End, Place string }
)

// Lexicon is every table, indexed. Nothing changes it after Default; it is safe for any number of readers.
type Lexicon struct {
	Organizations []Organization
	Heads         []Head
	Spellings     []Spelling
	Titles        []Title
	Places        []Place
	Districts     []District
	DocumentTypes []DocumentType
	MeetingHeads  []MeetingHead
	Units         []string // written out
	Documents     []Document
	Plenums       []Plenum
	Congresses    []Congress

	// IssuerCodes are the bodies that codes of symbols stand for: 'BTCTW'.
	IssuerCodes map[string]string

	// Honorifics are the words before people's names: 'đồng chí'.
	Honorifics []string
	// Degrees are the academic degrees that a word before a name stands for: 'PGS.TS' for two.
	Degrees [][]string
	// Institutions are the first words of what a body may be called that a text calls 'nhà trường', 'công ty'; matching forms.
	Institutions [][]string
	// Abbreviations are those of every table, as printed.
	Abbreviations []Abbreviation

	abbreviations map[string]string // by key, written out
	fields        map[string]string // what ministries are for, by fieldKey
	trie          trie
	entries       entries // while the tables are read
}

// Default is the lexicon of the embedded tables. It panics on a broken table: the tables are part of the program.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := load()
	if err != nil {
		panic(err)
	}
	return l
})

func load() (*Lexicon, error) {
	l := &Lexicon{fields: map[string]string{}, abbreviations: map[string]string{}, IssuerCodes: map[string]string{}, entries: newEntries()}
	for _, t := range []struct {
		file string
		add  func(r row)
	}{
		{"organizations", l.addOrganization}, {"organization_heads", l.addHead}, {"organization_spellings", func(r row) { l.Spellings = append(l.Spellings, Spelling{r["spelling"], r["standard"]}) }}, {"titles", l.addTitle}, {"provinces", l.addPlace}, {"districts", l.addDistrict}, {"communes", l.addDistrict},
		{"document_types", l.addDocumentType}, {"meeting_heads", l.addMeetingHead}, {"words", l.addWord},
		{"surnames", func(r row) {
			if !strings.Contains(r["ethnic_group"], "tiền tố") && !strings.Contains(r["ethnic_group"], "tên lót") {
				id := int32(0)
				if strings.Contains(r["ethnic_group"], "Kinh") {
					id = Kinh
				}
				l.entries.add(strings.Fields(r["surname"])[0], KindSurname, id)
			}
		}},
		{"abbreviations", func(r row) {
			l.abbreviations[Key(r["abbreviation"])] = r["expansion"]
			l.abbreviate(r["abbreviation"], r["expansion"], "abbreviations")
		}},
		{"issuer_codes", func(r row) {
			l.IssuerCodes[r["code"]] = r["issuing_body"]
			l.abbreviate(r["code"], r["issuing_body"], "issuer codes")
		}},
		{"documents", func(r row) {
			l.Documents = append(l.Documents, Document{r["symbol"], r["type"], r["issued_on"], r["issuer"], r["adopted_at"], r["subject"], r["verified"], r["meant_by_plenum"] == "yes"})
		}},
		{"plenums", func(r row) {
			l.Plenums = append(l.Plenums, Plenum{r["term"], r["ordinal"], r["start"], r["end"], r["main_resolutions"]})
		}},
		{"congresses", func(r row) {
			l.Congresses = append(l.Congresses, Congress{r["number"], r["start"], r["end"], r["place"]})
		}},
	} {
		if err := each(t.file, t.add); err != nil {
			return nil, err
		}
	}
	l.trie, l.entries = l.entries.trie(), entries{}
	return l, nil
}

type row map[string]string

// each calls add with every row of a table, by column name.
func each(file string, add func(row)) error {
	f, err := tables.Open("data/" + file + ".csv")
	if err != nil {
		return fmt.Errorf("opening the table %s: %w", file, err)
	}
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return fmt.Errorf("reading the table %s: %w", file, err)
	}
	for _, record := range records[1:] {
		r := row{}
		for i, column := range records[0] {
			r[column] = strings.TrimSpace(record[i])
		}
		add(r)
	}
	return nil
}

// shortForms are words that papers abbreviate within names and titles, each on its own: 'Ủy ban TƯ Mặt trận Tổ quốc Việt Nam', 'Ủy viên T.Ư'.
var shortForms = []struct{ words, letters string }{
	{"Trung ương", "T.Ư"}, {"Trung ương", "TƯ"}, {"Trung ương", "TW"}, {"Mặt trận Tổ quốc", "MTTQ"}, {"Liên hiệp Phụ nữ", "LHPN"}, {"Cựu chiến binh", "CCB"}, {"Việt Nam", "VN"},
}

// withShortForms are the names themselves and what papers make of them.
func withShortForms(names []string) []string {
	all := slices.Clone(names)
	for _, short := range shortForms {
		for _, name := range slices.Clone(all) {
			if before, behind, ok := strings.Cut(name, " "+short.words); ok {
				all = append(all, before+" "+short.letters+behind)
			}
		}
	}
	return all
}

func (l *Lexicon) addOrganization(r row) {
	id := int32(len(l.Organizations))
	l.Organizations = append(l.Organizations, Organization{Name: r["canonical_name"], Key: PhraseKey(r["canonical_name"]), Kind: r["kind"], PartOf: r["part_of"], Level: r["level"], ValidFrom: r["valid_from"], ValidTo: r["valid_to"]})
	l.entries.add(r["canonical_name"], KindOrganization, id)
	if rest, ok := strings.CutPrefix(r["canonical_name"], "Bộ "); ok && r["kind"] == "GOVERNMENT" {
		l.entries.add(rest, KindField, id)
		l.fields[fieldKey(rest)] = rest
	}
	aliases := list(r["aliases"])
	if short, ok := strings.CutSuffix(r["canonical_name"], " Việt Nam"); ok && strings.Count(short, " ") > 2 {
		aliases = append(aliases, short)
	}
	aliases = withShortForms(append(aliases, r["canonical_name"]))
	for _, alias := range slices.Clone(aliases) {
		if strings.Contains(alias, "&") { // 'Bộ KH&ĐT', 'Bộ KH-ĐT'
			aliases = append(aliases, strings.ReplaceAll(alias, "&", "-"))
		}
	}
	for _, alias := range aliases {
		// One word is too little to name a body by, except for abbreviations that nobody else uses.
		if !strings.ContainsAny(alias, " .") && len([]rune(alias)) < 3 && alias != "QH" {
			continue
		}
		l.entries.add(alias, KindOrganization, id)
		if rest, ok := strings.CutPrefix(alias, "Bộ "); ok && r["kind"] == "GOVERNMENT" && strings.HasPrefix(r["canonical_name"], "Bộ ") {
			l.entries.add(rest, KindField, id) // 'Sở GD&ĐT'
		}
	}
}

func (l *Lexicon) addHead(r row) {
	h := Head{Head: r["head"], Kind: r["kind"], Complement: r["complement"], Name: r["expansion"]}
	if h.Name == "" {
		h.Name = h.Head
	}
	h.Key = PhraseKey(h.Name)
	l.entries.add(h.Head, KindHead, int32(len(l.Heads)))
	l.Heads = append(l.Heads, h)
}

func (l *Lexicon) addTitle(r row) {
	t := Title{Title: r["title"], Rank: r["rank"], Organization: r["organization"]}
	t.Shared = int(r["shared"][0] - '0')
	if owners, ok := strings.CutPrefix(t.Organization, "?"); ok {
		t.Organization, t.Owners = "?", list(owners)
	}
	id := int32(len(l.Titles))
	l.Titles = append(l.Titles, t)
	for _, p := range list(r["printed"]) {
		l.abbreviate(p, strings.TrimSpace(t.Title+" "+strings.Trim(t.Organization, "-?")), "titles")
	}
	names := list(r["printed"])
	fixed := len(names) > 0 && t.Organization != "" && t.Organization != "-" && !strings.HasSuffix(t.Title, "viên Quốc hội")
	if t.Title != "Đại biểu" && !(fixed && strings.HasPrefix(t.Title, "Ủy viên")) { // words for many other things
		names = append(names, t.Title)
	}
	for _, name := range withShortForms(names) {
		l.entries.add(name, KindTitle, id)
	}
}

func (l *Lexicon) addPlace(r row) {
	id := int32(len(l.Places))
	l.Places = append(l.Places, Place{r["name"], PhraseKey(r["name"]), r["type"], r["valid_to"], r["merged_into"]})
	for _, p := range append(list(r["aliases"]), r["name"]) {
		l.entries.add(p, KindPlace, id)
	}
}

func (l *Lexicon) addDistrict(r row) {
	if id, ok := l.entries.districts[r["name"]]; ok {
		d := &l.Districts[id]
		d.Types = append(d.Types, r["type"])
		return
	}
	id := int32(len(l.Districts))
	l.entries.districts[r["name"]] = id
	l.Districts = append(l.Districts, District{[]string{r["type"]}})
	for _, printed := range append(list(r["aliases"]), r["name"]) {
		l.entries.add(printed, KindDistrict, id)
	}
}

func (l *Lexicon) addDocumentType(r row) {
	id := int32(len(l.DocumentTypes))
	l.DocumentTypes = append(l.DocumentTypes, DocumentType{r["type"], list(r["codes"]), r["kind"]})
	for _, p := range append(list(r["printed"]), r["type"]) {
		l.entries.add(p, KindDocumentType, id)
	}
}

func (l *Lexicon) addMeetingHead(r row) {
	l.entries.add(r["head"], KindMeetingHead, int32(len(l.MeetingHeads)))
	l.MeetingHeads = append(l.MeetingHeads, MeetingHead{r["head"], r["kind"]})
}

func (l *Lexicon) addWord(r row) {
	if r["class"] == "unit" {
		l.entries.add(r["word"], KindUnit, int32(len(l.Units)))
		l.Units = append(l.Units, r["note"])
		return
	}
	if kind, ok := wordClasses[r["class"]]; ok {
		id := int32(0)
		switch r["note"] {
		case "plural", "military":
			id = 1
		case "calling":
			id = Calling
		case "subject":
			id = Subject
		case "people":
			id = People
		case "work":
			id = Work
		default:
			if degrees, ok := strings.CutPrefix(r["note"], "degree "); ok {
				id = FirstDegree + int32(len(l.Degrees))
				l.Degrees = append(l.Degrees, list(degrees))
			}
		}
		if kind == KindInstitution {
			id = int32(len(l.Institutions))
			names := list(r["note"])
			for i := range names {
				names[i] = PhraseKey(names[i])
			}
			l.Institutions = append(l.Institutions, names)
		}
		l.entries.add(r["word"], kind, id)
		if kind == KindHonorific {
			l.Honorifics = append(l.Honorifics, r["word"])
		}
	}
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}

// Field is what a ministry is for as its name prints it, from the same words with or without 'và', commas and dashes:
// 'Tài nguyên và Môi trường' from 'Tài nguyên - Môi trường'; "" for others.
func (l *Lexicon) Field(printed string) string { return l.fields[fieldKey(printed)] }

func fieldKey(field string) string {
	words := strings.FieldsFunc(PhraseKey(field), func(r rune) bool { return r == ' ' || r == ',' || r == '-' || r == '&' })
	return strings.Join(slices.DeleteFunc(words, func(w string) bool { return w == "và" }), " ")
}

// Expansion is an abbreviation written out, by its key; "" for words that are none.
func (l *Lexicon) Expansion(key string) string { return l.abbreviations[key] }

// Surname reports whether a word, given by its key, is a family name.
func (l *Lexicon) Surname(key string) bool {
	id, ok := l.trie.words[key]
	return ok && l.trie.starts(id).has(KindSurname)
}
