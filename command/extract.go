package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"

	"github.com/spf13/cobra"

	"quanhe/loader"
	"quanhe/loader/facts"
	"quanhe/loader/format"
	"quanhe/loader/source"
)

func extract() *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use:   "extract FILE...",
		Short: "Print the facts of articles as JSON, one object an article",
		Long: `Print what each article states, with the quotes that say so, as one JSON object a line.

The ending of FILE says what it is: .md or .markdown for Markdown with front matter, .html or .htm for a web page,
.jsonl or .ndjson for one article a line, each also with .gz; everything else is text in UTF-8. - reads one article as
text from standard input. Articles that cannot be read are named on standard error, with the line in files of many; the
others are done, and the exit code is 1.`,
		Example: "  quanhe extract article.txt\n  quanhe extract --out facts articles/*.html\n  quanhe extract news.jsonl.gz\n  cat article.txt | quanhe extract -",
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
	cmd.Flags().StringVar(&out, "out", "", "write a JSON file into this `DIR` for each article, NAME.json for NAME.txt, instead of printing")
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if out != "" {
			if err := os.MkdirAll(out, 0o755); err != nil {
				return err
			}
		}
		read, skipped := 0, 0
		written := map[string]string{}
		for e := range loader.Extract(cmd.Context(), inputs(args, cmd.InOrStdin())) {
			if e.Err != nil {
				if len(args) == 1 && !format.Many(args[0]) {
					return fmt.Errorf("%s: %w", e.Path, e.Err)
				}
				skipped++
				fmt.Fprintf(cmd.ErrOrStderr(), "%s: %s: %s\n", cmd.CommandPath(), e.Path, line(e.Err))
				continue
			}
			read++
			name := outName(e.Facts.Article)
			if out != "" {
				if other, twice := written[name]; twice {
					return fmt.Errorf("%s and %s would both be %s", other, e.Path, name)
				}
				written[name] = e.Path
			}
			if err := put(e.Facts, out, name, cmd.OutOrStdout()); err != nil {
				return err
			}
		}
		if err := cmd.Context().Err(); err != nil {
			return fmt.Errorf("stopped before the last article")
		}
		if skipped > 0 {
			return fmt.Errorf("%d of %d articles could not be read", skipped, read+skipped)
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

// outName is the name of the file that --out writes for an argument or an article. It keeps the ending of a file with
// many articles, and has no colon, which not every system takes: 'news.jsonl:12' is 'news.jsonl-12.json'.
func outName(arg string) string {
	if arg == "-" {
		return "stdin.json"
	}
	base := path.Base(filepath.ToSlash(arg))
	if file, line, ok := format.CutLine(base); ok {
		return fmt.Sprintf("%s-%d.json", file, line)
	}
	if format.Many(base) {
		return base + ".json"
	}
	return format.Stem(base) + ".json"
}

// put writes the facts as one line to w, or as the file of that name into dir if there is one. A file is written beside its
// place and takes it when it is whole; what was there before stays until then.
func put(f *facts.Facts, dir, name string, w io.Writer) error {
	if dir == "" {
		return encode(w, f, "")
	}
	whole := filepath.Join(dir, name)
	part := whole + ".part"
	file, err := os.Create(part)
	if err != nil {
		return err
	}
	if err = errors.Join(encode(file, f, " "), file.Close()); err == nil {
		return os.Rename(part, whole)
	}
	_ = os.Remove(part) // it is the first error that counts
	return err
}

// encode writes v as JSON with its letters as they are.
func encode(w io.Writer, v any, indent string) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	return enc.Encode(v)
}
