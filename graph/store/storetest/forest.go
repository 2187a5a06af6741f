package storetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
	"unicode/utf8"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// Noon is when the graphs of tests are loaded.
var Noon = time.Date(2024, 2, 29, 12, 0, 0, 0, time.UTC)

// Scribe writes an article sentence by sentence and quotes what it wrote.
type Scribe struct {
	*model.Article
	at int32
}

// NewScribe begins an article that was published on a day, "" for none.
func NewScribe(id, title string, day model.Date) *Scribe {
	s := &Scribe{Article: &model.Article{ID: id, Title: model.Text(title), ContentHash: id, Publisher: "Báo Quả Ngọt", Day: day}}
	if day != "" {
		s.PublishedOn = &model.PartialDate{Value: string(day)}
	}
	return s
}

// Say adds a sentence and gives it as evidence.
func (s *Scribe) Say(sentence string) *model.Evidence {
	start := s.at
	s.at += int32(utf8.RuneCountInString(sentence)) + 1
	s.Text += sentence + " "
	return &model.Evidence{ArticleID: s.ID, Quote: sentence, Start: start, End: s.at - 1, Rule: "test/say", Certainty: model.Stated, Score: 0.9}
}

// Mention gives the place of a name in a sentence.
func (s *Scribe) Mention(e *model.Evidence, id, name string) *model.Mention {
	start := e.Start + int32(utf8.RuneCountInString(e.Quote[:strings.Index(e.Quote, name)]))
	return &model.Mention{EntityID: id, ArticleID: s.ID, Text: name, Start: start, End: start + int32(utf8.RuneCountInString(name)), Resolution: model.Stated}
}

// Known is what the builder of every [Forest] is given.
func Known() Given {
	return Given{Honorifics: []string{"đồng chí", "đ/c", "ông"}, Abbreviations: []*model.AbbreviationReading{
		{Text: "VQ", Expansion: "Vườn Quả", Source: "a table"}, {Text: "V.Q", Expansion: "Vườn Quýt / Vui Quá (đùa)", Source: "a table"},
		{Text: "ĐC", Expansion: "Đào Cam", Source: "a table"}, {Text: "HN", Expansion: "Hội nghị", Source: "another table"},
	}}
}

var (
	families = []string{"Trần", "Lê", "Đỗ", "Võ", "Ngô"}
	middles  = []string{"Văn", "Thị", "Hữu", "Ngọc"}
	givens   = []string{"Bưởi", "Cam", "Đào", "Mận", "Ổi", "Quýt", "Hoà", "Thuỷ", "Hóa"}
	titles   = []string{"Trưởng Ban", "Phó Trưởng Ban", "Ủy viên", "Chủ tịch"}
	roles    = []model.RelationType{model.Organized, model.Chaired, model.SpokeAt, model.Concluded, model.Attended}
	bonds    = []model.RelationType{model.Implements, model.Continues, model.Amends, model.RefersTo}
	terms    = []string{"", "t12", "t13"}
)

// planter makes a graph by chance.
type planter struct {
	*rand.Rand
	*store.Builder
	n       int
	scribes []*Scribe
	made    map[string]bool
}

func oneOf[T any](p *planter, list ...T) T { return list[p.IntN(len(list))] }

// Forest is a graph made by chance, n of each kind of entity and article, with something for every field of the model.
// No list in it has more than n entries, but for facts and mentions.
func Forest(seed uint64, n int) (*store.Graph, error) {
	p := &planter{Rand: rand.New(rand.NewPCG(seed, 1)), Builder: store.NewBuilder(), n: n, made: make(map[string]bool)}
	p.AddTerm(&model.Term{ID: "t12", Roman: "XII", Number: 12, StartOn: &model.PartialDate{Value: "2021-01"}, EndOn: &model.PartialDate{Value: "2022-01-25"}})
	p.AddTerm(&model.Term{ID: "t13", Roman: "XIII", Number: 13})
	for i := range n {
		p.plant(i)
	}
	for range 4 * n {
		p.grow()
	}
	for i, s := range p.scribes {
		for range i % 3 {
			s.Warnings = append(s.Warnings, &model.LoadWarning{Code: model.WarnNoDate, Message: "no year", Start: oneOf(p, nil, new(int32(0))), End: new(int32(3))})
		}
		p.AddArticle(s.Article)
	}
	p.doubt()
	for _, r := range Known().Abbreviations {
		p.AddAbbreviation(r)
	}
	for _, h := range Known().Honorifics {
		p.AddHonorific(h)
	}
	p.SetQuality(&model.QualityReport{GoldArticles: int32(n), Scores: []*model.QualityScore{{Relation: "cites", Precision: 1, Recall: 0.5, F1: 2. / 3, Support: 2}}})
	return p.Build(Noon)
}

func (p *planter) day() string { return fmt.Sprintf("2022-%02d-%02d", 1+p.IntN(12), 1+p.IntN(28)) }

func (p *planter) date() *model.PartialDate {
	day := p.day()
	return oneOf(p, nil, &model.PartialDate{Value: day, Printed: "hôm ấy"}, &model.PartialDate{Value: day[:7]}, &model.PartialDate{Value: day[:4], Inferred: true})
}

func (p *planter) pick(kind string) string { return fmt.Sprintf("%s%d", kind, p.IntN(p.n)) }

// base is the part that all entities share. Some have other names, former ids and keys in registers.
func (p *planter) base(id, name string) model.Base {
	b := model.Base{ID: id, Name: name}
	if p.IntN(3) == 0 {
		b.FormerIDs = []string{id + "-old"}
		b.Names = []*model.Name{{Value: "Tên cũ " + id, Kind: model.NameFormer}, {Value: strings.ToUpper(id) + "Q", Kind: model.NameAbbreviation}}
		b.Identifiers = []*model.Identifier{{Scheme: "SOURCE", Value: id, URL: model.URL("https://register.example/" + id)}}
	}
	return b
}

// plant adds an article and an entity of each kind.
func (p *planter) plant(i int) {
	title := fmt.Sprintf("Bản tin số %d", i%7)
	day := model.Date(p.day())
	if i%11 == 10 {
		title, day = "", ""
	}
	s := NewScribe(fmt.Sprintf("a%d", i), title, day)
	s.Publisher, s.Author, s.OriginalURL = oneOf[model.Text](p, "Báo Quả Ngọt", "Đài Vườn", ""), "Nhà Vườn", model.URL("https://news.example/"+s.ID)
	p.scribes = append(p.scribes, s)
	p.AddEntity(&model.Person{Base: p.base(fmt.Sprintf("p%d", i), oneOf(p, families...)+" "+oneOf(p, middles...)+" "+oneOf(p, givens...))})
	p.AddEntity(&model.Organization{Base: p.base(fmt.Sprintf("o%d", i), fmt.Sprintf("%s %s %d", oneOf(p, "Ban", "Ban Vườn Quả", "Ủy ban Đào Cam"), oneOf(p, givens...), i/2)),
		Kind: oneOf(p, model.Government, model.PartyCentral, model.Legislature), Level: oneOf(p, model.LevelProvince, model.LevelCentral)})
	position := oneOf(p, titles...)
	p.AddEntity(&model.Position{Base: p.base(fmt.Sprintf("s%d", i), fmt.Sprintf("%s %d", position, i)), Title: position, Rank: oneOf(p, model.RankHead, model.RankDeputy, model.RankMember)})
	m := &model.Meeting{Base: p.base(fmt.Sprintf("m%d", i), fmt.Sprintf("Hội nghị lần thứ %d", i)), Kind: oneOf(p, model.MeetingConference, model.MeetingPlenum),
		Coverage: oneOf(p, model.CoverageReported, model.CoverageReferenced), StartOn: p.date(), Place: oneOf[model.Text](p, "", "Nhà Vườn, xã Hòa Cam", "Vườn Đào"), TermID: oneOf(p, terms...)}
	if m.StartOn != nil && m.StartOn.Precision() == model.PrecisionDay {
		m.EndOn = oneOf(p, nil, m.StartOn)
	}
	if p.IntN(2) == 0 {
		m.Ordinal = new(int32(i))
	}
	p.AddEntity(m)
	d := &model.Document{Base: p.base(fmt.Sprintf("d%d", i), fmt.Sprintf("Nghị quyết %d", i)), Type: oneOf(p, model.DocumentResolution, model.DocumentPlan), TypeLabel: "Nghị quyết",
		Subject: oneOf[model.Text](p, "", "về giống quýt", "giong cam"), IssuedOn: p.date(), TermID: oneOf(p, terms...)}
	if i%8 == 7 {
		d.Number = fmt.Sprint(i)
	} else {
		d.Symbol = model.Text(fmt.Sprintf("%d-NQ/QT", i%9))
		d.SymbolParts = &model.DocumentSymbol{Number: int32(i % 9), TypeCode: "NQ", IssuerCode: "QT", IssuerReading: "Quả ngọt", Explanation: "Nghị quyết của Quả ngọt"}
	}
	p.AddEntity(d)
}

// grow adds one fact of each sort, but those that are there already.
func (p *planter) grow() {
	p.say(model.HoldsPosition, p.pick("p"), p.pick("s"))
	p.say(model.PositionIn, p.pick("s"), p.pick("o"))
	p.say(model.PartOf, p.pick("o"), p.pick("o"))
	p.say(model.PartOf, p.pick("m"), p.pick("m"))
	p.say(oneOf(p, roles...), p.pick("p"), p.pick("m"))
	p.say(oneOf(p, roles...), p.pick("o"), p.pick("m"))
	p.say(model.Cites, p.pick("m"), p.pick("d"))
	p.say(model.Adopted, p.pick("m"), p.pick("d"))
	p.say(model.Issued, p.pick("o"), p.pick("d"))
	p.say(oneOf(p, bonds...), p.pick("d"), p.pick("d"))
	if p.IntN(4) == 0 {
		p.say(model.Succeeds, p.pick("o"), p.pick("o"))
	}
}

// say adds a fact with its quotes; a few facts are a curator's and have none.
func (p *planter) say(relation model.RelationType, subject, object string) {
	id := strings.Join([]string{"f", string(relation), subject, object}, "-")
	if subject == object || p.made[id] {
		return
	}
	p.made[id] = true
	c := model.Claim{ID: id, Relation: relation, SubjectID: subject, ObjectID: object}
	if p.IntN(9) == 0 {
		c.FormerIDs = []string{id + "-old"}
	}
	var f model.Fact
	switch relation {
	case model.HoldsPosition:
		t := &model.Tenure{Claim: c, StartOn: p.date(), TermID: oneOf(p, terms...), Former: len(p.made)%4 == 0} // no draw: what lists hold depends on the order of draws
		if t.StartOn != nil && p.IntN(3) == 0 {
			t.EndOn = &model.PartialDate{Value: "2022-12"}
		}
		f = t
	case model.Cites:
		f = &model.Citation{Claim: c, Purpose: oneOf(p, model.PurposeMentioned, model.PurposeStudied), CitedByID: oneOf(p, "", p.pick("p"))}
	case model.PartOf, model.PositionIn, model.Adopted, model.Issued:
		f = &model.Statement{Claim: c}
	case model.Implements, model.Continues, model.Amends, model.RefersTo:
		f = &model.DocumentRelation{Claim: c}
	case model.Succeeds:
		f = &model.Succession{Claim: c, On: p.date()}
	default:
		f = &model.Participation{Claim: c, TitleAsPrinted: model.Text(oneOf(p, titles...)), ListedAt: oneOf(p, nil, new(int32(1+p.IntN(9))))}
	}
	if p.IntN(20) == 0 {
		f.Common().Certainty, f.Common().Score = model.Curated, 0.9
		p.AddFact(f)
		return
	}
	var quotes []*model.Evidence
	for range 1 + p.IntN(3) {
		s := oneOf(p, p.scribes...)
		e := s.Say(fmt.Sprintf("Câu nói rằng %s thì có %s, theo ĐC và V.Q.", subject, object))
		e.Certainty, e.Score = oneOf(p, model.Stated, model.Resolved, model.Inferred), float64(p.IntN(20))/20
		quotes = append(quotes, e)
		p.AddMention(s.Mention(e, subject, subject))
	}
	p.AddFact(f, quotes...)
}

// doubt adds what may be the same, and what does not agree.
func (p *planter) doubt() {
	for i := range p.n {
		kind := []string{"p", "o", "s", "m", "d"}[i%5]
		if one, other := p.pick(kind), p.pick(kind); one != other {
			p.AddDuplicateCandidate(one, other, p.Float64(), "the same garden")
		}
	}
	p.AddDiscrepancy("m1", "startOn", &model.DiscrepantValue{Value: "2022-01-02", Evidence: []*model.Evidence{p.scribes[0].Say("Họp ngày 2/1.")}}, &model.DiscrepantValue{Value: "2022-01-03"})
	p.AddArticleDuplicates("a0", "a1")
}
