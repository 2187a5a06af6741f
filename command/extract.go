package command

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"quanhe/loader"
	"quanhe/loader/facts"
	"quanhe/loader/source"
)

func extract() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "extract FILE...",
		Short: "Print the facts of articles as JSON, one object an article",
		Long: `Print what each article states, with the quotes that say so, as one JSON object a line.

FILE is a text file in UTF-8; - reads one article from standard input. Articles that cannot be read are named on
standard error, the others are done, and the exit code is 1.`,
		Example: "  quanhe extract article.txt\n  quanhe extract --out facts articles/*.txt\n  cat article.txt | quanhe extract -",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return fmt.Errorf("no FILE given; - reads standard input")
			}
			seen := map[string]string{}
			for _, arg := range args {
				name := outName(arg)
				if other, twice := seen[name]; twice && (out != "" || arg == "-") {
					return fmt.Errorf("%s and %s would both be %s", other, arg, name)
				}
				seen[name] = arg
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&out, "out", "", "write NAME.json into this `DIR` for each NAME.txt, instead of printing")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if out != "" {
			if err := os.MkdirAll(out, 0o755); err != nil {
				return err
			}
		}
		skipped := 0
		for e := range loader.Extract(cmd.Context(), inputs(args, cmd.InOrStdin())) {
			if e.Err != nil {
				if len(args) == 1 {
					return fmt.Errorf("%s: %w", e.Path, e.Err)
				}
				skipped++
				fmt.Fprintf(cmd.ErrOrStderr(), "%s: %s: %s\n", cmd.CommandPath(), e.Path, line(e.Err))
				continue
			}
			if err := put(e.Facts, out, cmd.OutOrStdout()); err != nil {
				return err
			}
		}
		if err := cmd.Context().Err(); err != nil {
			return fmt.Errorf("stopped before the last article")
		}
		if skipped > 0 {
			return fmt.Errorf("%d of %d articles could not be read", skipped, len(args))
		}
		return nil
	}
	return cmd
}

// inputs are the articles named on the command line; - is standard input.
func inputs(args []string, stdin io.Reader) func(func(source.Item) bool) {
	return func(yield func(source.Item) bool) {
		for _, arg := range args {
			if arg == "-" {
				if !yield(source.Stream("-", stdin)) {
					return
				}
				continue
			}
			for item := range source.Files(arg) {
				if !yield(item) {
					return
				}
			}
		}
	}
}

// outName is the name of the file that --out writes for an argument or an article.
func outName(arg string) string {
	if arg == "-" {
		return "stdin.json"
	}
	base := path.Base(filepath.ToSlash(arg))
	return strings.TrimSuffix(base, ".txt") + ".json"
}

// put writes the facts as one line to w, or as a file into dir if there is one.
func put(f *facts.Facts, dir string, w io.Writer) error {
	if dir == "" {
		return encode(w, f, "")
	}
	file, err := os.Create(filepath.Join(dir, outName(f.Article)))
	if err != nil {
		return err
	}
	if err := encode(file, f, " "); err != nil {
		file.Close()
		return err
	}
	return file.Close()
}

// encode writes v as JSON with its letters as they are.
func encode(w io.Writer, v any, indent string) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}
