// Package command is the command line of quanhe: one file a command.
package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
)

// Exit codes.
const (
	ok      = 0
	failed  = 1 // the command was understood and did not succeed
	misused = 2 // the arguments are wrong
)

// Run runs the command that args (without the program's name) ask for until it is done or ctx is, and returns the
// exit code: 0, 1 for a failure, 2 for wrong arguments. Either is said in one line on stderr.
func Run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := serve("quanhe")
	root.Short = "People, positions, organisations, meetings and documents of Vietnamese political news, as a graph"
	root.Long = root.Short + ".\n\nWithout a command it serves; see quanhe serve --help."
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return nil
		}
		hint := ""
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			hint = fmt.Sprintf("; did you mean %s?", strings.Join(near, " or "))
		}
		return fmt.Errorf("unknown command %q%s", args[0], hint)
	}
	root.AddCommand(serve("serve"), extract(), explanation(), eval(), schema(), config(), version())
	root.SetHelpCommand(help(root))
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	root.CompletionOptions.HiddenDefaultCmd = true
	root.SuggestionsMinimumDistance = 2
	root.SilenceUsage, root.SilenceErrors = true, true
	root.SetFlagErrorFunc(flagError)
	root.InitDefaultHelpCmd()
	for _, cmd := range append(root.Commands(), root) {
		if check := cmd.Args; check != nil {
			cmd.Args = func(cmd *cobra.Command, args []string) error {
				if err := check(cmd, args); err != nil {
					return usageError{err}
				}
				return nil
			}
		}
	}

	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return ok
	}
	name := cmd.CommandPath()
	if _, wrong := errors.AsType[usageError](err); wrong {
		fmt.Fprintf(stderr, "%s: %s (see %s --help)\n", name, line(err), name)
		return misused
	}
	fmt.Fprintf(stderr, "%s: %s\n", name, line(err))
	return failed
}

// help is the command that shows the help of another.
func help(root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Show the help of a command",
		Args: func(_ *cobra.Command, args []string) error {
			if _, rest, err := root.Find(args); err != nil || len(rest) > 0 {
				return fmt.Errorf("unknown command %q", strings.Join(args, " "))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error {
			cmd, _, err := root.Find(args)
			if err != nil {
				return err
			}
			cmd.InitDefaultHelpFlag()
			return cmd.Help()
		},
	}
}

// usageError is an error in the arguments.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// line is an error's text on one line.
func line(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

// none says that a command takes no arguments.
func none(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("unexpected argument %q", args[0])
	}
	return nil
}
