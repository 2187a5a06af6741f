package command

import (
	"fmt"

	"github.com/spf13/cobra"

	"quanhe/graph"
)

func schema() *cobra.Command {
	var federation bool
	cmd := &cobra.Command{
		Use:     "schema",
		Short:   "Print the GraphQL schema",
		Example: "  quanhe schema >schema.graphql\n  quanhe schema --federation >quanhe.graphql",
		Args:    none,
	}
	cmd.Flags().BoolVar(&federation, "federation", false, "with the keys by which a gateway of Apollo Federation refers to entities")
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		sdl := graph.SDL()
		if federation {
			sdl = graph.SubgraphSDL()
		}
		_, err := fmt.Fprint(cmd.OutOrStdout(), sdl)
		return err
	}
	return cmd
}
