package command

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/net/netutil"
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
	s := defaults()
	cmd := &cobra.Command{
		Use:   name,
		Short: "Load articles and serve the graph over GraphQL (the default command)",
		Long: `Load articles and serve their graph over GraphQL: the API at /graphql, a playground at /playground.

Without --articles it serves the five articles that are part of the program. SIGINT and SIGTERM stop it, SIGHUP makes it load
the articles again. Every setting can also stand in the environment (--log-format is QUANHE_LOG_FORMAT) or in the YAML file that
--config names (log-format: json); quanhe config print shows what is in force.`,
		Example: "  quanhe serve\n  quanhe serve --addr :9000 --articles ~/news",
		Args:    none,
	}
	s.register(cmd.Flags())
	cmd.PreRunE = func(*cobra.Command, []string) error {
		if err := s.resolve(os.Environ()); err != nil {
			return usageError{err}
		}
		return nil
	}
	cmd.RunE = func(cmd *cobra.Command, _ []string) error { return s.serve(cmd.Context(), cmd.ErrOrStderr()) }
	return cmd
}

// serve loads, listens and answers until ctx is done.
func (s *settings) serve(ctx context.Context, stderr io.Writer) error {
	hangups := make(chan os.Signal, 1)
	signal.Notify(hangups, syscall.SIGHUP) // from the start, or one that comes during the load would end the process
	defer signal.Stop(hangups)
	log := s.logger(stderr)
	articles, err := s.tree() // before anything else, because a mistyped folder is what goes wrong most
	if err != nil {
		return err
	}
	operating, flush, err := s.operating(ctx, log)
	if err != nil {
		return err
	}
	defer flush()
	var trusted server.Trusted
	if s.trustedDocuments != "" {
		if trusted, err = server.ReadTrusted(s.trustedDocuments); err != nil {
			return err
		}
	}
	front, err := server.NewFront(operating)
	if err != nil {
		return err
	}
	// Before the load, so that a port in use is known at once, and health checks are answered while it takes long.
	listener, err := listen(s.addr, "--addr")
	if err != nil {
		return err
	}
	base := address("http", s.addr, listener)
	listener = netutil.LimitListener(listener, s.limits.Connections)
	var certificate *server.Certificate
	if s.tlsCert != "" {
		if certificate, err = server.NewCertificate(s.tlsCert, s.tlsKey); err != nil {
			return err
		}
		listener = tls.NewListener(listener, certificate.Config())
		base = address("https", s.addr, listener)
	}
	if s.baseURL != "" {
		base = strings.TrimSuffix(s.baseURL, "/")
	}
	running := server.NewHTTP(front, s.limits, log)
	defer running.Close()
	running.RegisterOnShutdown(front.End)
	ended := make(chan error, 2)
	go func() { ended <- running.Serve(listener) }()
	if s.opsAddr != "" {
		inside, err := listen(s.opsAddr, "--ops-addr")
		if err != nil {
			return err
		}
		operations := server.NewHTTP(front.Inside(), s.limits, log)
		defer operations.Close()
		go func() { ended <- operations.Serve(inside) }()
	}

	live, err := s.load(ctx, articles, stderr, log, operating.Metrics)
	if err != nil && ctx.Err() != nil {
		log.Info("stopped before the articles were loaded")
		return nil
	}
	if err != nil {
		return err
	}
	reloader := &server.Reloader{Live: live, Load: s.again(log), Log: log, Metrics: operating.Metrics, Context: ctx}
	mux := http.NewServeMux()
	mux.Handle("/", server.New(live.Reader, server.Config{
		Config:  graph.Config{BaseURL: base, Federation: s.federation, HideSuggestions: s.hideSuggestions, Log: log, Next: live.Next},
		Limits:  s.limits,
		Origins: s.origins,
		Trusted: trusted,
		Closing: front.Ending(),
		Metrics: operating.Metrics,
	}))
	if s.adminToken != "" {
		mux.Handle("/admin/reload", reloader.Handler(s.adminToken))
	}
	front.Open(mux)
	if s.articles != "" && s.watch {
		if err := s.watcher(log, reloader).Run(ctx); err != nil {
			log.Warn("the articles are not watched; send SIGHUP to load them again", "error", err)
		}
	}
	go onHangup(ctx, hangups, log, reloader, certificate)
	s.announce(stderr, log, base)

	select {
	case err := <-ended:
		return err // nobody asked it to stop
	case <-ctx.Done():
	}
	return s.stop(log, front, running)
}

// stop says that no new clients are wanted, and after a while lets those that are here finish.
func (s *settings) stop(log *slog.Logger, front *server.Front, running *http.Server) error {
	log.Info("stopping", "delay", s.drainDelay.String(), "time", s.drainTime.String())
	front.Drain()
	time.Sleep(s.drainDelay)
	grace, cancel := context.WithTimeout(context.Background(), s.drainTime)
	defer cancel()
	if err := running.Shutdown(grace); err != nil {
		return fmt.Errorf("stopped before every request was answered: %w", err)
	}
	front.Wait(grace)
	return nil
}

// load makes the first graph. Where there is nothing to read it has nothing in it, and says so.
func (s *settings) load(ctx context.Context, articles *source.Tree, stderr io.Writer, log *slog.Logger, metrics *server.Metrics) (*store.Live, error) {
	start := time.Now()
	g, report, err := loader.Load(ctx, articles, terminal(stderr))
	nothing := errors.Is(err, loader.ErrNothing)
	if err != nil && s.articles != "" {
		err = fmt.Errorf("loading the articles of %s: %w", s.articles, err)
	}
	if err != nil && !nothing {
		return nil, err
	}
	if s.logFormat == "text" {
		fmt.Fprint(stderr, report)
	} else {
		say(log, report)
	}
	live := store.NewLive(g)
	if nothing {
		advice := "put articles there and send SIGHUP"
		if s.watch {
			advice = "put articles there; they are read as they come"
		}
		log.Warn("there is nothing to serve yet", "reason", err, "advice", advice)
		live.Failed(server.Public(err))
	}
	metrics.Loaded(live.Reader(), time.Since(start))
	return live, nil
}

// again loads the articles as they are now.
func (s *settings) again(log *slog.Logger) func(context.Context) (*store.Graph, error) {
	return func(ctx context.Context) (*store.Graph, error) {
		tree, err := s.tree()
		if err != nil {
			return nil, err
		}
		g, report, err := loader.Load(ctx, tree, nil)
		if err != nil {
			return nil, err
		}
		say(log, report)
		return g, nil
	}
}

// tree is where the articles are; a folder is looked at anew each time.
func (s *settings) tree() (*source.Tree, error) {
	switch {
	case s.articles == "":
		return source.FS(seeds.Files), nil
	case s.followLinks:
		return source.Linked(s.articles)
	}
	return source.Dir(s.articles)
}

// operating is what the settings say about operating, and what to do in the end for traces that wait to be sent.
func (s *settings) operating(ctx context.Context, log *slog.Logger) (operating server.FrontConfig, flush func(), err error) {
	proxies, err := networks(s.trustedProxies)
	if err != nil {
		return operating, nil, err
	}
	operating = server.FrontConfig{
		Log: log, Metrics: server.NewMetrics(Version()), MetricsElsewhere: s.opsAddr != "", Proxies: proxies, BaseURL: s.baseURL, Origins: s.origins,
		Limits: s.limits,
	}
	if s.otlpEndpoint == "" {
		return operating, func() {}, nil
	}
	traces, err := server.NewTraces(ctx, s.otlpEndpoint, Version(), log)
	if err != nil {
		return operating, nil, err
	}
	operating.Traces = traces
	return operating, func() {
		grace, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if err := traces.Shutdown(grace); err != nil {
			log.Warn("some traces were not sent", "error", err)
		}
	}, nil
}

// watcher loads again when the folder of articles changes.
func (s *settings) watcher(log *slog.Logger, reloader *server.Reloader) *server.Watcher {
	return &server.Watcher{
		Folder: s.articles, Quiet: s.watchDelay, Log: log,
		Directories: func() []string {
			tree, err := s.tree()
			if err != nil {
				return nil // it has vanished, and may come back
			}
			return slices.Collect(tree.Directories())
		},
		Changed: func() { _, _ = reloader.Reload(context.Background(), "change of "+filepath.Clean(s.articles)) }, // it logs how that went
	}
}

// onHangup loads articles and certificate again for every SIGHUP.
func onHangup(ctx context.Context, hangups <-chan os.Signal, log *slog.Logger, reloader *server.Reloader, certificate *server.Certificate) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-hangups:
		}
		if certificate != nil {
			if err := certificate.Read(); err != nil {
				log.Error("the certificate stays as it was", "error", err)
			}
		}
		_, _ = reloader.Reload(ctx, "SIGHUP") // it logs how that went
	}
}

// logger writes to stderr in the format asked for.
func (s *settings) logger(stderr io.Writer) *slog.Logger {
	options := &slog.HandlerOptions{Level: s.level()}
	if s.logFormat == "json" {
		return slog.New(slog.NewJSONHandler(stderr, options))
	}
	return slog.New(slog.NewTextHandler(stderr, options))
}

// said is how many skipped articles are logged.
const said = 20

// say tells how a load went.
func say(log *slog.Logger, report *loader.Report) {
	log.Info("loaded", "articles", report.Articles, "skipped", len(report.Skipped), "bytes", report.Bytes, "seconds", report.Seconds)
	for _, skipped := range report.Skipped[:min(said, len(report.Skipped))] {
		log.Warn("skipped", "path", skipped.Path, "reason", skipped.Reason)
	}
}

// announce tells where clients find the server.
func (s *settings) announce(stderr io.Writer, log *slog.Logger, base string) {
	if s.logFormat == "json" {
		log.Info("serving", "url", base)
		return
	}
	fmt.Fprintf(stderr, "serving on %s\n", base)
}

// address is where a browser on this machine finds what listens.
func address(scheme, addr string, listener net.Listener) string {
	host, _, _ := net.SplitHostPort(addr)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	return scheme + "://" + net.JoinHostPort(host, port)
}

func listen(addr, flag string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("port in use: something else listens on %s; choose another with %s", addr, flag)
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("not allowed to listen on %s; choose a port above 1023 with %s", addr, flag)
	case err != nil:
		return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
	}
	return listener, nil
}

// terminal is w if a person watches it, else nil.
func terminal(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return w
	}
	return nil
}
