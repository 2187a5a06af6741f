package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"quanhe/graph"
	"quanhe/graph/store"
	"quanhe/loader"
	"quanhe/loader/source"
	"quanhe/seeds"
	"quanhe/server"
)

// serve is the command under its own name, and the root command under the program's.
func serve(name string) *cobra.Command {
	var addr, articles string
	var federation bool
	cmd := &cobra.Command{
		Use:   name,
		Short: "Load articles and serve the graph over GraphQL (the default command)",
		Long: `Load articles and serve their graph over GraphQL: the API at /graphql, a playground at /playground.

Without --articles it serves the five articles that are part of the program. SIGINT and SIGTERM stop it.`,
		Example: "  quanhe serve\n  quanhe serve --addr :9000 --articles ~/news",
		Args:    none,
	}
	cmd.Flags().StringVar(&addr, "addr", "localhost:8080", "listen on this `HOST:PORT`; without HOST on every address")
	cmd.Flags().StringVar(&articles, "articles", "", "serve the articles in and below this `DIR`: text, Markdown, web pages and JSON lines, also compressed")
	cmd.Flags().BoolVar(&federation, "federation", false, "let a gateway of Apollo Federation use this server as a subgraph")
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if err := checkAddr(addr); err != nil {
			return usageError{err}
		}
		return nil
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error {
		tree := source.FS(seeds.Files)
		if articles != "" {
			var err error
			if tree, err = source.Dir(articles); err != nil {
				return err
			}
		}
		// Before the load, so that a port in use is known at once and early requests wait instead of failing.
		listener, err := listen(addr)
		if err != nil {
			return err
		}
		defer listener.Close()
		g, report, err := loader.Load(cmd.Context(), tree, terminal(cmd.ErrOrStderr()))
		if err != nil && articles != "" {
			return fmt.Errorf("loading the articles of %s: %w", articles, err)
		}
		if err != nil {
			return err
		}
		fmt.Fprint(cmd.ErrOrStderr(), report)
		base := address(addr, listener)
		live := store.NewLive(g)
		fmt.Fprintf(cmd.ErrOrStderr(), "serving on %s\n", base)
		return serveUntil(cmd.Context(), listener, server.New(live.Reader, server.Config{Config: graph.Config{BaseURL: base, Federation: federation}}))
	}
	return cmd
}

// serveUntil answers requests until ctx is done, then lets those under way finish.
func serveUntil(ctx context.Context, listener net.Listener, handler http.Handler) error {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second, IdleTimeout: 2 * time.Minute}
	stopped := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		grace, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		stopped <- server.Shutdown(grace)
	})
	err := server.Serve(listener)
	if stop() {
		return err // nobody asked it to stop
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	if err := <-stopped; err != nil {
		return fmt.Errorf("stopped before every request was answered: %w", err)
	}
	return nil
}

// address is where a browser on this machine finds what listens.
func address(addr string, listener net.Listener) string {
	host, _, _ := net.SplitHostPort(addr)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return "http://" + net.JoinHostPort(host, port)
}

func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("port in use: something else listens on %s; choose another with --addr", addr)
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("not allowed to listen on %s; choose a port above 1023 with --addr", addr)
	case err != nil:
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	return listener, nil
}

func checkAddr(addr string) error {
	_, port, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("--addr %q is not HOST:PORT", addr)
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return fmt.Errorf("--addr %q: the port is not a number from 0 to 65535", addr)
	}
	return nil
}

// terminal is w if a person watches it, else nil.
func terminal(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return w
	}
	return nil
}
