package command

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"quanhe/loader"
	"quanhe/loader/facts"
	"quanhe/loader/score"
	"quanhe/loader/source"
	"quanhe/seeds"
)

func eval() *cobra.Command {
	var asJSON, errors, bands, confusion bool
	cmd := &cobra.Command{
		Use:   "eval GOLD_DIR [ARTICLE_DIR]",
		Short: "Score extraction against gold facts: precision, recall and F1 by kind and relation",
		Long: `Extract the articles of ARTICLE_DIR (without it, the five articles in this program) and compare what they
state with the gold facts in GOLD_DIR, where NAME.json holds those of NAME.txt. Gold without an article counts as
missed, which is an error when none has one; articles without gold are passed over.`,
		Example: "  quanhe eval testdata/gold\n  quanhe eval --errors --bands --confusion testdata/gold",
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case len(args) == 0:
				return fmt.Errorf("no GOLD_DIR given")
			case len(args) > 2:
				return fmt.Errorf("unexpected argument %q", args[2])
			case asJSON && (bands || confusion):
				return fmt.Errorf("--json prints the rows alone, without --bands and --confusion")
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the rows as one JSON object")
	cmd.Flags().BoolVar(&errors, "errors", false, "print every wrong (+) and missed (-) entity and fact first")
	cmd.Flags().BoolVar(&bands, "bands", false, "print how many facts are right by their score")
	cmd.Flags().BoolVar(&confusion, "confusion", false, "print which relation the gold has where both ends of a wrong fact are right")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		gold, err := score.ReadGold(os.DirFS(args[0]))
		if err != nil {
			return fmt.Errorf("%s: %w", args[0], err)
		}
		tree := source.FS(seeds.Files)
		if len(args) == 2 {
			if tree, err = source.Dir(args[1]); err != nil {
				return err
			}
		}
		extracted, err := extractNamed(cmd, tree, gold)
		if err != nil {
			return err
		}
		var scores score.Scores
		for _, g := range gold {
			f := extracted[g.File]
			if f == nil {
				fmt.Fprintf(cmd.ErrOrStderr(), "%s: no article for %s\n", cmd.CommandPath(), g.File)
			}
			scores.Add(g.File, g.Facts, f)
		}
		w := cmd.OutOrStdout()
		if errors {
			for _, e := range scores.Errors() {
				fmt.Fprintln(w, e)
			}
		}
		if asJSON {
			return encode(w, &scores, " ")
		}
		tables := scores.Table()
		if bands {
			tables += "\n" + scores.BandTable()
		}
		if confusion {
			tables += "\n" + scores.ConfusionTable()
		}
		_, err = fmt.Fprint(w, tables)
		return err
	}
	return cmd
}

// extractNamed extracts the articles that there is gold for, by the name of the gold's file.
func extractNamed(cmd *cobra.Command, tree *source.Tree, gold []score.Gold) (map[string]*facts.Facts, error) {
	wanted := map[string]bool{}
	for _, g := range gold {
		wanted[g.File] = true
	}
	items := func(yield func(source.Item) bool) {
		for item := range tree.Items() {
			if wanted[outName(item.Path)] && !yield(item) {
				return
			}
		}
	}
	out := map[string]*facts.Facts{}
	for e := range loader.Extract(cmd.Context(), items) {
		if e.Err != nil {
			fmt.Fprintf(cmd.ErrOrStderr(), "%s: %s: %s\n", cmd.CommandPath(), e.Path, line(e.Err))
			continue
		}
		out[outName(e.Path)] = e.Facts
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no article for any of the %d gold files", len(gold))
	}
	return out, cmd.Context().Err()
}
