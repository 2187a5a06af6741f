package command

import (
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"github.com/goccy/go-yaml"
	"github.com/spf13/cobra"
)

// config is the command about settings.
func config() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Show the settings that the server would run with",
		Args:  none,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(configPrint())
	return cmd
}

func configPrint() *cobra.Command {
	s := defaults()
	cmd := &cobra.Command{
		Use:   "print",
		Short: "Print every setting with its value and where that comes from",
		Long: `Print every setting with its value and where that comes from: a flag, a variable of the environment, a line of the YAML
file, or the default. What is printed is such a file itself, but for secrets, which are not shown.`,
		Example: "  quanhe config print --config quanhe.yaml",
		Args:    none,
	}
	s.register(cmd.Flags())
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if err := s.resolve(os.Environ()); err != nil {
			return usageError{err}
		}
		return nil
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		table := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 1, 2, ' ', 0)
		for _, setting := range s.table {
			if setting.name == "config" {
				continue
			}
			value, err := setting.yaml()
			if err != nil {
				return err
			}
			fmt.Fprintf(table, "%s: %s\t# %s\n", setting.name, value, setting.origin)
		}
		return table.Flush()
	}
	return cmd
}

// yaml is the setting's value as it stands in a file, on one line.
func (s *setting) yaml() (string, error) {
	var value any
	switch target := s.target.(type) {
	case *string:
		value = *target
		if s.secret && *target != "" {
			value = "********"
		}
	case *[]string:
		value = *target
		if len(*target) == 0 {
			return "[]", nil
		}
	case *bool:
		value = *target
	default:
		return s.flag.Value.String(), nil
	}
	text, err := yaml.MarshalWithOptions(value, yaml.Flow(true))
	if err != nil {
		return "", fmt.Errorf("writing %s: %w", s.name, err)
	}
	return strings.TrimSpace(string(text)), nil
}
