package command

import (
	"cmp"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/agnivade/levenshtein"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"quanhe/server"
)

// settings are what an operator decides. Each has one name in three spellings: --tls-cert, QUANHE_TLS_CERT, and tls-cert
// (or cert below tls) in a YAML file. A flag wins over the environment, that over the file, and that over the default.
type settings struct {
	config                         string
	addr, baseURL, articles        string
	followLinks, watch, federation bool
	watchDelay                     time.Duration
	adminToken                     string
	origins, trustedProxies        []string
	tlsCert, tlsKey                string
	opsAddr                        string
	logFormat, logLevel            string
	trustedDocuments               string
	otlpEndpoint                   string
	drainDelay, drainTime          time.Duration
	hideSuggestions                bool
	limits                         server.Limits
	table                          []*setting
}

// setting is one of them.
type setting struct {
	name   string
	target any // where the value goes: *string, *bool, *int, *time.Duration or *[]string; it holds the default
	help   string
	secret bool
	check  func() error // whether the value can be; nil when every one can

	flag   *pflag.Flag
	origin string // where the value comes from: "default", "--addr", "QUANHE_ADDR" or "quanhe.yaml:3"
}

// defaults are the settings of someone who decides nothing.
func defaults() *settings {
	s := &settings{
		addr: "localhost:8080", watch: true, watchDelay: 2 * time.Second, logFormat: "text", logLevel: "info",
		drainTime: 15 * time.Second, limits: server.Limits{}.WithDefaults(),
	}
	l := &s.limits
	s.table = []*setting{
		{name: "config", target: &s.config, help: "read settings from this YAML `FILE`"},
		{name: "addr", target: &s.addr, help: "listen on this `HOST:PORT`; without HOST on every address", check: func() error { return checkAddr(s.addr) }},
		{name: "base-url", target: &s.baseURL, help: "the `URL` under which clients reach this server, for links to it; by default the address, or what trusted proxies say", check: func() error { return checkBaseURL(s.baseURL) }},
		{name: "articles", target: &s.articles, help: "serve the articles in and below this `DIR`: text, Markdown, web pages and JSON lines, also compressed"},
		{name: "follow-links", target: &s.followLinks, help: "follow links that lead out of the folder of articles"},
		{name: "watch", target: &s.watch, help: "load again when the folder of articles changes"},
		{name: "watch-delay", target: &s.watchDelay, help: "do that after this `TIME` without another change", check: positive(&s.watchDelay)},
		{name: "admin-token", target: &s.adminToken, secret: true, help: "the `SECRET` that POST /admin/reload wants as a bearer token, at least 16 characters; without one there is no such address", check: func() error { return checkToken(s.adminToken) }},
		{name: "federation", target: &s.federation, help: "let a gateway of Apollo Federation use this server as a subgraph"},
		{name: "origins", target: &s.origins, help: "the `ORIGINS` of web pages on other hosts that may use the API, such as https://example.org, or * for all", check: func() error { return server.CheckOrigins(s.origins) }},
		{name: "trusted-proxies", target: &s.trustedProxies, help: "the `NETWORKS` such as 10.0.0.0/8 whose X-Forwarded-For, -Proto and -Host are believed, and whose traces are continued", check: func() error { _, err := networks(s.trustedProxies); return err }},
		{name: "tls-cert", target: &s.tlsCert, help: "serve TLS with the certificates in this PEM `FILE`; SIGHUP reads it again"},
		{name: "tls-key", target: &s.tlsKey, help: "the PEM `FILE` with the key of --tls-cert"},
		{name: "ops-addr", target: &s.opsAddr, help: "serve /metrics, /healthz, /readyz and /debug/pprof on this other `HOST:PORT`, and no /metrics on --addr", check: func() error { return optional(s.opsAddr, checkAddr) }},
		{name: "log-format", target: &s.logFormat, help: "write the log in this `FORMAT`: text or json", check: oneOf(&s.logFormat, "text", "json")},
		{name: "log-level", target: &s.logLevel, help: "log what is at least of this `LEVEL`: debug, info, warn or error", check: oneOf(&s.logLevel, "debug", "info", "warn", "error")},
		{name: "otlp-endpoint", target: &s.otlpEndpoint, help: "send traces to this `URL` over OTLP/HTTP, such as http://localhost:4318/v1/traces", check: func() error { return checkBaseURL(s.otlpEndpoint) }},
		{name: "drain-delay", target: &s.drainDelay, help: "when told to stop, go on for this `TIME` while /readyz says 503", check: notNegative(&s.drainDelay)},
		{name: "drain-time", target: &s.drainTime, help: "then let what runs finish for up to this `TIME`", check: positive(&s.drainTime)},
		{name: "trusted-documents", target: &s.trustedDocuments, help: "run only the documents in this `PATH`: a folder of .graphql files, or a JSON file {id: document}"},
		{name: "hide-suggestions", target: &s.hideSuggestions, help: "keep names of the schema out of messages about names that are not in it"},

		{name: "limit-tokens", target: &l.Tokens, help: "at most this `NUMBER` of words and signs of a document"},
		{name: "limit-name-bytes", target: &l.NameBytes, help: "at most this `NUMBER` of bytes of a name in a document"},
		{name: "limit-depth", target: &l.Depth, help: "at most this `NUMBER` of levels of selections and of values"},
		{name: "limit-definitions", target: &l.Definitions, help: "at most this `NUMBER` of operations and fragments of a document"},
		{name: "limit-selections", target: &l.Selections, help: "at most this `NUMBER` of fields of an operation, fragments written out"},
		{name: "limit-set-selections", target: &l.SetSelections, help: "at most this `NUMBER` of selections of one object"},
		{name: "limit-aliases", target: &l.Aliases, help: "at most this `NUMBER` of fields with another name in a document"},
		{name: "limit-directives", target: &l.Directives, help: "at most this `NUMBER` of directives in a document"},
		{name: "limit-values", target: &l.Values, help: "at most this `NUMBER` of values in the variables of an operation"},
		{name: "limit-cost", target: &l.Cost, help: "most that an operation may cost, as a `NUMBER`: a field costs 1, a list as many times its entry as it may have entries"},
		{name: "limit-body-bytes", target: &l.BodyBytes, help: "at most this `NUMBER` of bytes of a request's body, and of a message on a socket"},
		{name: "limit-body-time", target: &l.BodyTime, help: "most `TIME` for a client to send the head of a request, and again for its body, or a message on a socket"},
		{name: "limit-write-time", target: &l.WriteTime, help: "most `TIME` for a client to receive an answer, or one event of a stream"},
		{name: "limit-operation-time", target: &l.OperationTime, help: "most `TIME` for a query to run, or a page to be made"},
		{name: "limit-answer-bytes", target: &l.AnswerBytes, help: "at most this `NUMBER` of bytes of an answer"},
		{name: "limit-answers-bytes", target: &l.AnswersBytes, help: "at most this `NUMBER` of bytes of all answers together that are worked out or sent; where there are more, the slowest clients are cut off, or get 503"},
		{name: "limit-operations", target: &l.Operations, help: "at most this `NUMBER` of operations and pages that are worked out at once; more get 503"},
		{name: "limit-connections", target: &l.Connections, help: "at most this `NUMBER` of open connections; more wait; and of requests at once that these carry; more get 503"},
		{name: "limit-sockets", target: &l.Sockets, help: "at most this `NUMBER` of WebSockets and event streams at once"},
		{name: "limit-socket-operations", target: &l.SocketOperations, help: "at most this `NUMBER` of operations at once on one WebSocket"},
		{name: "limit-subscriptions-bytes", target: &l.SubscriptionsBytes, help: "at most this `NUMBER` of bytes that all open subscriptions together hold in memory, about; more get 503"},
		{name: "limit-init-time", target: &l.InitTime, help: "most `TIME` for a WebSocket to send its connection_init"},
		{name: "limit-ping-time", target: &l.PingTime, help: "the `TIME` between two signs of life on a socket"},
		{name: "limit-persisted-queries", target: &l.PersistedQueries, help: "at most this `NUMBER` of documents kept for clients that later send only their hashes"},
	}
	for _, setting := range s.table {
		setting.origin = "default"
		if strings.HasPrefix(setting.name, "limit-") {
			setting.check = positive(setting.target)
		}
	}
	return s
}

// register makes a flag of each setting.
func (s *settings) register(flags *pflag.FlagSet) {
	flags.SortFlags = false
	for _, setting := range s.table {
		switch target := setting.target.(type) {
		case *string:
			flags.StringVar(target, setting.name, *target, setting.help)
		case *bool:
			flags.BoolVar(target, setting.name, *target, setting.help)
		case *int:
			flags.IntVar(target, setting.name, *target, setting.help)
		case *time.Duration:
			flags.DurationVar(target, setting.name, *target, setting.help)
		case *[]string:
			flags.StringSliceVar(target, setting.name, *target, setting.help)
		}
		setting.flag = flags.Lookup(setting.name)
	}
}

// given is a value from outside the command line.
type given struct {
	values []string
	list   bool
	origin string
}

// resolve takes what the flags leave open from the environment ("NAME=value") and the file that --config or QUANHE_CONFIG
// names, and checks every value.
func (s *settings) resolve(environment []string) error {
	env, err := s.fromEnvironment(environment)
	if err != nil {
		return err
	}
	if err := s.take(env); err != nil { // it may name the file
		return err
	}
	if s.config != "" {
		file, err := s.fromFile(s.config)
		if err != nil {
			return err
		}
		if err := s.take(file); err != nil {
			return err
		}
	}
	for _, setting := range s.table {
		if setting.check == nil {
			continue
		}
		if err := setting.check(); err != nil {
			shown := fmt.Sprintf(" %q", strings.Trim(setting.flag.Value.String(), "[]")) // of lists, pflag shows the brackets
			if setting.secret {
				shown = ""
			}
			return fmt.Errorf("%s%s: %w", setting.label(), shown, err)
		}
	}
	if (s.tlsCert == "") != (s.tlsKey == "") {
		return errors.New("--tls-cert and --tls-key go together")
	}
	return nil
}

// label is how an error names the setting.
func (s *setting) label() string {
	if s.origin == "default" || strings.HasPrefix(s.origin, "--") || strings.HasPrefix(s.origin, "QUANHE_") {
		return cmp.Or(strings.TrimPrefix(s.origin, "default"), "--"+s.name)
	}
	return s.origin + ": " + s.name
}

// take gives the settings that have no value yet what was found for them.
func (s *settings) take(found map[string]given) error {
	for _, setting := range s.table {
		g, ok := found[setting.name]
		if setting.flag.Changed && setting.origin == "default" {
			setting.origin = "--" + setting.name
		}
		if !ok || setting.origin != "default" {
			continue
		}
		setting.origin = g.origin
		slice, isList := setting.flag.Value.(pflag.SliceValue)
		var err error
		switch {
		case g.list && isList:
			err = slice.Replace(g.values)
		case g.list:
			err = errors.New("takes one value, not a list")
		default:
			err = unfit(setting.flag, setting.flag.Value.Set(g.values[0]))
		}
		if err != nil {
			if setting.secret {
				err = errors.New("cannot be read")
			}
			return fmt.Errorf("%s: %w", setting.label(), err)
		}
	}
	return nil
}

const prefix = "QUANHE_"

// foreign are the names that Kubernetes and Docker give containers beside a service called quanhe.
var foreign = regexp.MustCompile(`^QUANHE_(SERVICE_|PORT$|PORT_|ENV_|NAME$)`)

func (s *settings) fromEnvironment(environment []string) (map[string]given, error) {
	found := make(map[string]given)
	for _, entry := range environment {
		name, value, _ := strings.Cut(entry, "=")
		rest, ours := strings.CutPrefix(name, prefix)
		if !ours || foreign.MatchString(name) {
			continue
		}
		key := strings.ToLower(strings.ReplaceAll(rest, "_", "-"))
		if s.lookup(key) == nil || strings.ToUpper(rest) != rest {
			return nil, fmt.Errorf("unknown variable %s%s", name, s.suggest(key, func(n string) string { return variable(n) }))
		}
		found[key] = given{values: []string{value}, origin: name}
	}
	return found, nil
}

// variable is a setting's name in the environment.
func variable(name string) string {
	return prefix + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

func (s *settings) fromFile(path string) (map[string]given, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the settings: %w", err)
	}
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, fmt.Errorf("%s: not YAML: %w", path, err)
	}
	found := make(map[string]given)
	for _, doc := range file.Docs {
		if doc.Body == nil || doc.Body.Type() == ast.NullType || doc.Body.Type() == ast.CommentType {
			continue
		}
		if err := s.fromNode(path, "", doc.Body, found); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// fromNode reads a mapping whose keys stand below others: cert below tls is tls-cert.
func (s *settings) fromNode(path, above string, node ast.Node, found map[string]given) error {
	mapping, ok := node.(ast.MapNode)
	if !ok {
		return fmt.Errorf("%s:%d: settings are written as NAME: VALUE", path, node.GetToken().Position.Line)
	}
	for entry := mapping.MapRange(); entry.Next(); {
		at := fmt.Sprintf("%s:%d", path, entry.Key().GetToken().Position.Line)
		key := above + entry.Key().GetToken().Value
		if _, nested := entry.Value().(ast.MapNode); nested && s.lookup(key) == nil {
			if err := s.fromNode(path, key+"-", entry.Value(), found); err != nil {
				return err
			}
			continue
		}
		switch before, twice := found[key]; {
		case s.lookup(key) == nil:
			return fmt.Errorf("%s: unknown setting %s%s", at, key, s.suggest(key, func(n string) string { return n }))
		case key == "config":
			return fmt.Errorf("%s: a file of settings cannot name another", at)
		case twice:
			return fmt.Errorf("%s: %s stands in %s already", at, key, before.origin)
		}
		g := given{origin: at}
		switch value := entry.Value().(type) {
		case *ast.SequenceNode:
			g.list = true
			for _, v := range value.Values {
				text, err := scalar(v)
				if err != nil {
					return fmt.Errorf("%s: %s %w", at, key, err)
				}
				g.values = append(g.values, text)
			}
		default:
			text, err := scalar(value)
			if err != nil {
				return fmt.Errorf("%s: %s %w", at, key, err)
			}
			g.values = []string{text}
		}
		found[key] = g
	}
	return nil
}

// scalar is a single value as text.
func scalar(node ast.Node) (string, error) {
	switch n := node.(type) {
	case *ast.StringNode:
		return n.Value, nil
	case *ast.LiteralNode:
		return n.Value.Value, nil
	case *ast.BoolNode, *ast.IntegerNode, *ast.FloatNode:
		return n.GetToken().Value, nil
	case *ast.NullNode:
		return "", errors.New("has no value")
	}
	return "", errors.New("takes a text, a number, true or false")
}

func (s *settings) lookup(name string) *setting {
	i := slices.IndexFunc(s.table, func(setting *setting) bool { return setting.name == name })
	if i < 0 {
		return nil
	}
	return s.table[i]
}

// suggest names the setting that may be meant, if any, in the spelling of the place.
func (s *settings) suggest(unknown string, spell func(string) string) string {
	names := make([]string, len(s.table))
	for i, setting := range s.table {
		names[i] = setting.name
	}
	if meant := nearest(unknown, names); meant != "" {
		return "; did you mean " + spell(meant) + "?"
	}
	return ""
}

// nearest is the name that differs least from one that is none of them; "" where all differ too much.
func nearest(unknown string, names []string) (meant string) {
	least := 1 + len(unknown)/3
	for _, name := range names {
		if d := levenshtein.ComputeDistance(unknown, name); d <= least {
			meant, least = name, d-1
		}
	}
	return meant
}

// unfit says in words for people what is wrong with the value of a flag, if anything is.
func unfit(flag *pflag.Flag, err error) error {
	if err == nil {
		return nil
	}
	switch flag.Value.Type() {
	case "duration":
		return errors.New("not a time such as 500ms, 10s or 2m")
	case "int":
		return errors.New("not a whole number")
	case "bool":
		return errors.New("neither true nor false")
	}
	return err
}

// flagError is an error of pflag in words for people.
func flagError(cmd *cobra.Command, err error) error {
	if wrong, is := errors.AsType[*pflag.InvalidValueError](err); is {
		return usageError{fmt.Errorf("--%s %q: %w", wrong.GetFlag().Name, wrong.GetValue(), unfit(wrong.GetFlag(), wrong.Unwrap()))}
	}
	if unknown, is := errors.AsType[*pflag.NotExistError](err); is {
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if meant := nearest(unknown.GetSpecifiedName(), names); meant != "" {
			return usageError{fmt.Errorf("%w; did you mean --%s?", err, meant)}
		}
	}
	return usageError{err}
}

func checkAddr(addr string) error {
	_, port, err := net.SplitHostPort(addr)
	if err != nil {
		return errors.New("not HOST:PORT")
	}
	if n, err := strconv.Atoi(port); err != nil || n < 0 || n > 65535 {
		return errors.New("the port is not a number from 0 to 65535")
	}
	return nil
}

func checkBaseURL(text string) error {
	if text == "" {
		return nil
	}
	if u, err := url.Parse(text); err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" || u.User != nil {
		return errors.New("not an address such as https://example.org")
	}
	return nil
}

func checkToken(token string) error {
	if token != "" && len(token) < 16 {
		return errors.New("shorter than 16 characters")
	}
	return nil
}

func optional(value string, check func(string) error) error {
	if value == "" {
		return nil
	}
	return check(value)
}

func oneOf(target *string, allowed ...string) func() error {
	return func() error {
		if !slices.Contains(allowed, *target) {
			return errors.New("not one of " + strings.Join(allowed, ", "))
		}
		return nil
	}
}

// positive wants a number or time above zero.
func positive(target any) func() error {
	return func() error {
		if reflect.ValueOf(target).Elem().Int() <= 0 {
			return errors.New("must be more than 0")
		}
		return nil
	}
}

func notNegative(target *time.Duration) func() error {
	return func() error {
		if *target < 0 {
			return errors.New("must not be less than 0")
		}
		return nil
	}
}

// networks reads networks, or single addresses.
func networks(texts []string) ([]netip.Prefix, error) {
	var list []netip.Prefix
	for _, text := range texts {
		network, err := netip.ParsePrefix(text)
		if err != nil {
			addr, wrong := netip.ParseAddr(text)
			if wrong != nil {
				return nil, fmt.Errorf("%s is not a network such as 10.0.0.0/8", text)
			}
			network = netip.PrefixFrom(addr, addr.BitLen())
		}
		list = append(list, network.Masked())
	}
	return list, nil
}

// level is the least that is logged.
func (s *settings) level() slog.Level {
	var level slog.Level
	_ = level.UnmarshalText([]byte(s.logLevel)) // checked
	return level
}
