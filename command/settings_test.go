package command

import (
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/spf13/pflag"

	"quanhe/server"
)

// resolved are the settings of a command line, an environment and a file; the file is the last argument of resolve.
func resolved(t *testing.T, args, environment []string, file string) (*settings, error) {
	t.Helper()
	if file != "" {
		path := filepath.Join(t.TempDir(), "q.yaml")
		if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(slices.Clone(args), "--config", path)
	}
	s := defaults()
	flags := pflag.NewFlagSet("quanhe", pflag.ContinueOnError)
	s.register(flags)
	if err := flags.Parse(args); err != nil {
		t.Fatal(err)
	}
	return s, s.resolve(environment)
}

func TestFlagsWinOverEnvironmentOverFileOverDefaults(t *testing.T) {
	const file = "addr: :1\nlog-level: debug\nwatch: false\norigins: [https://a.example, https://b.example]\n" +
		"limit:\n  cost: 7\n  operation-time: 3s\ntls:\n  cert: c.pem\n  key: k.pem\nfederation: yes\n"
	_, err := resolved(t, nil, nil, file)
	if err == nil || !strings.Contains(err.Error(), "q.yaml:11: federation: ") { // yes is a text in YAML 1.2
		t.Errorf("%v", err)
	}
	s, err := resolved(t, []string{"--addr", ":3", "--limit-cost=9"}, []string{"QUANHE_ADDR=:2", "QUANHE_LOG_LEVEL=warn", "HOME=/", "QUANHE_SERVICE_HOST=10.0.0.1", "QUANHE_PORT=tcp://x"},
		strings.ReplaceAll(file, "federation: yes\n", ""))
	if err != nil {
		t.Fatal(err)
	}
	if s.addr != ":3" || s.logLevel != "warn" || s.watch || s.limits.Cost != 9 || s.limits.OperationTime != 3*time.Second || len(s.origins) != 2 || s.tlsKey != "k.pem" {
		t.Errorf("%+v", s)
	}
	for name, want := range map[string]string{
		"addr": "--addr", "log-level": "QUANHE_LOG_LEVEL", "watch": "q.yaml:3", "limit-cost": "--limit-cost", "limit-operation-time": "q.yaml:7", "limit-depth": "default", "tls-cert": "q.yaml:9",
	} {
		if got := s.lookup(name).origin; !strings.HasSuffix(got, want) {
			t.Errorf("%s comes from %s, want %s", name, got, want)
		}
	}
}

func TestWrongSettingsSayWhereTheyStand(t *testing.T) {
	for _, c := range []struct {
		args, environment []string
		file, want        string
	}{
		{file: "addr: :1\nlog-formt: json\n", want: "q.yaml:2: unknown setting log-formt; did you mean log-format?"},
		{file: "limit:\n  tokes: 3\n", want: "q.yaml:2: unknown setting limit-tokes; did you mean limit-tokens?"},
		{file: "colour: green\n", want: "q.yaml:1: unknown setting colour"},
		{file: "addr: [a, b]\n", want: "q.yaml:1: addr: takes one value, not a list"},
		{file: "addr:\n", want: "q.yaml:1: addr has no value"},
		{file: "- addr\n", want: "q.yaml:1: settings are written as NAME: VALUE"},
		{file: "addr: {host: x}\n", want: "q.yaml:1: addr takes a text, a number, true or false"},
		{file: "addr: :1\naddr: :2\n", want: "q.yaml: not YAML"},
		{file: "tls-cert: a\ntls: {cert: b}\n", want: "q.yaml:1 already"},
		{file: "config: other.yaml\n", want: "q.yaml:1: a file of settings cannot name another"},
		{file: "a: [\n", want: "not YAML"},
		{file: "watch-delay: soon\n", want: "q.yaml:1: watch-delay: "},
		{file: "log-level: loud\n", want: `q.yaml:1: log-level "loud": not one of debug, info, warn, error`},
		{environment: []string{"QUANHE_ADRR=:1"}, want: "unknown variable QUANHE_ADRR; did you mean QUANHE_ADDR?"},
		{environment: []string{"QUANHE_addr=:1"}, want: "unknown variable QUANHE_addr; did you mean QUANHE_ADDR?"},
		{environment: []string{"QUANHE_WATCH=maybe"}, want: "QUANHE_WATCH: "},
		{environment: []string{"QUANHE_CONFIG=no/such.yaml"}, want: "no/such.yaml"},
		{environment: []string{"QUANHE_ADMIN_TOKEN=geheim"}, want: "QUANHE_ADMIN_TOKEN: shorter than 16 characters"},
		{args: []string{"--limit-depth", "0"}, want: `--limit-depth "0": must be more than 0`},
		{args: []string{"--drain-delay=-1s"}, want: "--drain-delay"},
		{args: []string{"--base-url", "example.org"}, want: "not an address such as https://example.org"},
		{args: []string{"--origins", "https://*.example.org"}, want: "* stands alone"},
		{args: []string{"--origins", "example.org"}, want: "--origins"},
		{args: []string{"--trusted-proxies", "10.0.0.0/33"}, want: "10.0.0.0/33 is not a network such as 10.0.0.0/8"},
		{args: []string{"--tls-cert", "a.pem"}, want: "--tls-cert and --tls-key go together"},
	} {
		if _, err := resolved(t, c.args, c.environment, c.file); err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "geheim") {
			t.Errorf("%q %q %q: %v, want %q", c.args, c.environment, c.file, err, c.want)
		}
	}
}

// What config print writes is a file of the same settings.
func TestPrintedSettingsCanBeReadAgain(t *testing.T) {
	args := []string{"--addr", "[::1]:80", "--articles", "tin: a # b's \"c\"", "--origins", "https://a.example,http://localhost:3000", "--watch=false", "--limit-body-time", "1m30s"}
	s, err := resolved(t, args, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	print := func(s *settings) string {
		var b strings.Builder
		for _, setting := range s.table[1:] {
			value, err := setting.yaml()
			if err != nil {
				t.Fatal(err)
			}
			b.WriteString(setting.name + ": " + value + "  # a comment\n")
		}
		return b.String()
	}
	again, err := resolved(t, nil, nil, print(s))
	if err != nil {
		t.Fatal(err)
	}
	if print(again) != print(s) || again.articles != s.articles || !slices.Equal(again.origins, s.origins) {
		t.Errorf("printed\n%s\nread\n%s", print(s), print(again))
	}
}

// Every limit can be set, and what --help says is the default is the one that holds.
func TestEveryLimitIsASetting(t *testing.T) {
	s := defaults()
	targets := make(map[any]string)
	for _, setting := range s.table {
		targets[setting.target] = setting.name
	}
	var check func(limits reflect.Value)
	check = func(limits reflect.Value) {
		for i := range limits.NumField() {
			field := limits.Type().Field(i)
			if field.Anonymous {
				check(limits.Field(i))
				continue
			}
			want := "limit"
			for _, r := range field.Name {
				if r < 'a' {
					want += "-"
				}
				want += strings.ToLower(string(r))
			}
			if got := targets[limits.Field(i).Addr().Interface()]; got != want {
				t.Errorf("%s is set by %q, want %q", field.Name, got, want)
			}
		}
	}
	check(reflect.ValueOf(&s.limits).Elem())
	if s.limits != (server.Limits{}).WithDefaults() {
		t.Errorf("defaults %+v", s.limits)
	}
	for name := range targets {
		if foreign.MatchString(variable(targets[name])) {
			t.Errorf("%s is taken for a variable of Kubernetes", targets[name])
		}
	}
}
