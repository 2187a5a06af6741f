package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"quanhe/graph"
)

func schema() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the GraphQL schema",
		Args:  none,
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(cmd.OutOrStdout(), graph.SDL())
			return err
		},
	}
}
