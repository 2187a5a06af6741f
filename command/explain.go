package command

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"quanhe/loader"
	"quanhe/loader/article"
	"quanhe/loader/explain"
	extraction "quanhe/loader/extract"
	"quanhe/loader/facts"
)

func explanation() *cobra.Command {
	var rules bool
	cmd := &cobra.Command{
		Use:   "explain FILE",
		Short: "Show sentence by sentence what is read in one article, and by which rule",
		Long: `Print every sentence of one article with the mentions and facts found in it, each fact with its certainty, its
score and the name of the rule that found it; then those rules in words, and what could not be read. Sentences that
belong to the page and not to the article are marked.

FILE is an article; - reads standard input. Colours are for terminals only, and NO_COLOR turns them off.`,
		Example: "  quanhe explain article.txt\n  cat article.txt | quanhe explain -\n  quanhe explain --rules",
		Args: func(cmd *cobra.Command, args []string) error {
			switch {
			case rules && len(args) > 0:
				return fmt.Errorf("unexpected argument %q: --rules lists the rules of every article", args[0])
			case !rules && len(args) == 0:
				return fmt.Errorf("no FILE given; - reads standard input")
			case len(args) > 1:
				return fmt.Errorf("unexpected argument %q: one article at a time", args[1])
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&rules, "rules", false, "list all rules with their scores and patterns")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		p := page{Writer: bufio.NewWriter(cmd.OutOrStdout()), coloured: coloured(cmd.OutOrStdout())}
		if rules {
			p.rules(extraction.Rules)
			return p.Flush()
		}
		for e := range loader.Extract(cmd.Context(), inputs(args, cmd.InOrStdin())) {
			if e.Err != nil {
				return fmt.Errorf("%s: %w", e.Path, e.Err)
			}
			p.article(e.Article, e.Facts)
		}
		if err := cmd.Context().Err(); err != nil {
			return fmt.Errorf("stopped before the end")
		}
		return p.Flush()
	}
	return cmd
}

// coloured reports whether what is written to w should have colours: a person watches it and did not ask for none.
func coloured(w io.Writer) bool {
	return terminal(w) != nil && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}

// The colours, as a terminal is told them.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	green  = "32"
	yellow = "33"
	cyan   = "36"
)

// page writes an explanation.
type page struct {
	*bufio.Writer
	coloured bool
}

func (p page) paint(colour, text string) string {
	if !p.coloured || text == "" {
		return text
	}
	return "\x1b[" + colour + "m" + text + "\x1b[0m"
}

// printable is a text of an article on one line: what would steer the terminal is shown as a question mark.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return '?'
		}
		return r
	}, text)
}

// shortened is a name in a line that holds two of them; the line of its mention gives it whole.
func shortened(name string) string {
	const most = 60
	name = printable(name)
	if letters := []rune(name); len(letters) > most {
		return strings.TrimSpace(string(letters[:most-1])) + "…"
	}
	return name
}

// parts of a page that are not its prose.
var parts = map[article.Role]string{
	article.Headline: "headline", article.Caption: "caption", article.Furniture: "furniture", article.Byline: "byline",
}

func (p page) article(a *article.Article, f *facts.Facts) {
	fmt.Fprintf(p, "%s\n", p.paint(bold, printable(a.Name)))
	for _, v := range [][2]string{{"headline", f.Title}, {"published", f.PublishedOn}, {"author", f.Author}, {"source", f.Source}, {"place", f.Place}} {
		if v[1] != "" {
			fmt.Fprintf(p, "  %-10s %s\n", v[0], printable(v[1]))
		}
	}
	fmt.Fprintf(p, "  %-10s %d people, %d organizations, %d positions, %d meetings, %d documents, %d quotes for facts\n", "read",
		len(f.People), len(f.Organizations), len(f.Positions), len(f.Meetings), len(f.Documents), len(f.Evidence))
	used := map[string]bool{}
	for i, s := range explain.Article(a, f) {
		p.sentence(i+1, s)
		for _, fact := range s.Facts {
			used[fact.Rule] = true
		}
	}
	if len(used) > 0 {
		fmt.Fprintf(p, "\n%s\n", p.paint(bold, "Rules"))
		p.rules(slices.DeleteFunc(slices.Clone(extraction.Rules), func(r extraction.Rule) bool { return !used[r.Name] }))
	}
	if len(f.Warnings) > 0 {
		fmt.Fprintf(p, "\n%s\n", p.paint(bold, "Warnings"))
		text := []rune(a.Text)
		for _, w := range f.Warnings {
			fmt.Fprintf(p, "  %s %s", p.paint(yellow, w.Code), printable(w.Message))
			if 0 <= w.Start && w.Start < w.End && w.End <= len(text) {
				fmt.Fprintf(p, ": %q", printable(string(text[w.Start:w.End])))
			}
			fmt.Fprintln(p)
		}
	}
}

func (p page) sentence(n int, s explain.Sentence) {
	part, text := "", printable(s.Text)
	if name := parts[s.Role]; name != "" {
		part = "[" + name + "] "
	}
	switch s.Role {
	case article.Furniture, article.Byline:
		text = p.paint(dim, text)
	case article.Headline:
		text = p.paint(bold, text)
	}
	fmt.Fprintf(p, "\n%s %s%s\n", p.paint(dim, fmt.Sprintf("%3d", n)), p.paint(dim, part), text)
	for _, m := range s.Mentions {
		fmt.Fprintf(p, "      %s %s", p.paint(cyan, fmt.Sprintf("%-22s", m.Kind)), printable(m.Text))
		if m.Name != m.Text {
			fmt.Fprintf(p, " = %s", printable(m.Name))
		}
		if m.Certainty != facts.Stated {
			fmt.Fprintf(p, "  %s", p.paint(dim, m.Certainty))
		}
		fmt.Fprintln(p)
	}
	for _, f := range s.Facts {
		relation := f.Relation
		if f.Relation == facts.Relation {
			relation = strings.ToLower(f.Value)
		}
		sure := p.certainty(f.Certainty)
		fmt.Fprintf(p, "    > %s %s -> %s  %s %.2f %s\n", p.paint(green, fmt.Sprintf("%-22s", relation)), shortened(f.SubjectName), shortened(f.ObjectName),
			sure, f.Score, p.paint(dim, f.Rule))
	}
}

// certainty is coloured by how far it is from what the text says.
func (p page) certainty(c string) string {
	switch c {
	case facts.Stated:
		return p.paint(green, c)
	case facts.Resolved:
		return p.paint(yellow, c)
	}
	return p.paint(red, c)
}

func (p page) rules(rules []extraction.Rule) {
	width := 0
	for _, r := range rules {
		width = max(width, len([]rune(r.Name)))
	}
	for _, r := range rules {
		fmt.Fprintf(p, "  %s  %.2f  %s\n", p.paint(green, fmt.Sprintf("%-*s", width, r.Name)), r.Score, r.Says)
	}
}
