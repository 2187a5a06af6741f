// Quanhe reads Vietnamese political news and serves the people, positions, organisations, meetings and documents in
// it as a graph over GraphQL.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"quanhe/command"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	// A second signal ends the process at once.
	context.AfterFunc(ctx, stop)
	os.Exit(command.Run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
