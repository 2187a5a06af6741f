package pages

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"quanhe/graph/model"
)

// quotesAtOnce is how many quotes a page of a claim shows.
const quotesAtOnce = 20

// factView is what the page of a claim shows.
type factView struct {
	*claim
	Quotes     []*quote
	Total      int
	Pages      pager
	Citation   string
	BibTeX     string
	Viewer     string
	Playground string
}

func (v *visit) fact(ctx context.Context) (*page, error) {
	node, moved, err := v.node(ctx)
	if err != nil || node == nil {
		return &page{Moved: moved}, err
	}
	shown, err := v.claims(ctx, []model.Fact{node.(model.Fact)})
	if err != nil {
		return nil, err
	}
	if len(shown) == 0 {
		return nil, errMissing
	}
	view := &factView{claim: shown[0], Viewer: viewerPath("select", shown[0].ID), Playground: playgroundPath("fact", shown[0].ID)}
	rows, err := v.graph.Evidence(ctx, []string{view.ID}, v.pageOf(quotesAtOnce))
	if err != nil {
		return nil, err
	}
	evidence := make([]*model.Evidence, len(rows[0].Rows))
	for i, row := range rows[0].Rows {
		evidence[i] = row.Item.(*model.Evidence)
	}
	if view.Quotes, err = v.quotes(ctx, evidence); err != nil {
		return nil, err
	}
	view.Total, view.Pages = rows[0].Total, v.pagerOf(rows[0])
	view.Citation, view.BibTeX = v.citation(view.claim), v.bibTeX(view.claim)
	return &page{
		Template: "fact", Title: v.sentence(view.claim), Path: factPath(view.ID), OpenGraph: "article",
		Description: v.factDescription(view.claim), Structured: v.structuredFact(view), Content: view,
	}, nil
}

// factDescription is a claim with its best quote, for the head.
func (v *visit) factDescription(c *claim) string {
	said := v.sentence(c) + " (" + v.say("certainty."+string(c.Certainty)) + ")."
	if c.Best != nil {
		said += " “" + c.Best.Text + "”"
	}
	return said
}

// citation is a claim as a footnote: what is said, where it stands here, and the quote with the place in its article.
func (v *visit) citation(c *claim) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s. quanhe, %s (%s).", plainAll(v.sentence(c)), v.home+c.Path, v.say("fact.cite.accessed", v.dataset.Version))
	if q := c.Best; q != nil {
		fmt.Fprintf(&b, " %s: “%s”", v.say("fact.cite.evidence"), plainAll(q.Text))
		for _, part := range []string{plainAll(cmp.Or(q.Article.Title, v.say("article.untitled"))), plainAll(q.Article.Publisher), v.dateOf(q.Article.On)} {
			if part != "" {
				fmt.Fprintf(&b, ", %s", part)
			}
		}
		fmt.Fprintf(&b, ", %s, %s.", v.home+q.Path, v.say("fact.cite.characters", v.number(q.Evidence.Start), v.number(q.Evidence.End)))
	}
	return b.String()
}

// bibTeX is a claim as an entry of a bibliography in BibTeX, in UTF-8.
func (v *visit) bibTeX(c *claim) string {
	var b strings.Builder
	key := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' && r < 'A' || r > 'Z' && r < 'a' || r > 'z' {
			return '-'
		}
		return r
	}, c.ID)
	// A url is verbatim, and has no braces.
	fmt.Fprintf(&b, "@misc{quanhe-%s,\n  title = {%s},\n  howpublished = {quanhe},\n  url = {%s},\n", key, braced(v.sentence(c)), v.home+c.Path)
	if q := c.Best; q != nil {
		if q.Article.On != nil {
			fmt.Fprintf(&b, "  year = {%.4s},\n  date = {%s},\n", q.Article.On.Value, braced(q.Article.On.Value))
		}
		fmt.Fprintf(&b, "  note = {%s: “%s”, %s, %s},\n", v.say("fact.cite.evidence"), braced(q.Text), braced(cmp.Or(q.Article.Title, v.say("article.untitled"))), braced(v.home+q.Path))
	}
	fmt.Fprintf(&b, "  version = {%s}\n}\n", braced(v.dataset.Version))
	return b.String()
}

func (v *visit) dateOf(d *model.PartialDate) string {
	if d == nil {
		return ""
	}
	return v.date(d.Value)
}

// plainAll is a whole text on one line.
func plainAll(text string) string { return plain(text, len(text)+1) }

// braced is a text that can stand between braces in BibTeX.
func braced(text string) string {
	return strings.NewReplacer(`\`, `\textbackslash{}`, "{", `\{`, "}", `\}`, "%", `\%`, "&", `\&`, "#", `\#`, "_", `\_`, "$", `\$`).Replace(plainAll(text))
}
