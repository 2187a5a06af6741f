package server_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"quanhe/graph/store"
	"quanhe/server"
)

func reloader(t testing.TB, live *store.Live, load func(context.Context) (*store.Graph, error)) *server.Reloader {
	t.Helper()
	return &server.Reloader{Live: live, Load: load, Log: slog.New(slog.DiscardHandler), Metrics: server.NewMetrics("test"), Context: t.Context()}
}

// 50 clients ask while the graph is loaded 20 times: every answer has no errors and is about one version from its first
// field to its last, and beside them.
func TestClientsNoticeNoGapAndNoMixture(t *testing.T) {
	const clients, reloads = 50, 20
	graphs := make([]*store.Graph, 6)
	content := make(map[string]string) // by version
	for i := range graphs {
		var names []string
		for n := range 3 * (i + 1) {
			names = append(names, fmt.Sprintf("Người %d của bản %d", n, i))
		}
		graphs[i] = pond(t, names...)
		d, err := graphs[i].Dataset(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		content[d.Version] = strings.Join(names, ",")
	}
	live := store.NewLive(graphs[0])
	s := serve(t, live, server.Config{})
	var n atomic.Int64
	r := reloader(t, live, func(context.Context) (*store.Graph, error) { return graphs[int(n.Add(1))%len(graphs)], nil })

	stop := make(chan struct{})
	var asking sync.WaitGroup
	var asked atomic.Int64
	seen := make([]map[string]bool, clients)
	for i := range clients {
		seen[i] = make(map[string]bool)
		asking.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				body := post(t, s, `{ before: dataset { version } people(first: 100, orderBy: { field: NAME, direction: ASC }) { totalCount nodes { id name } } dataset { version personCount } }`)
				var got struct {
					Errors []any
					Data   struct {
						Before, Dataset struct {
							Version     string
							PersonCount int
						}
						People struct {
							TotalCount int
							Nodes      []struct{ ID, Name string }
						}
					}
					Extensions struct{ DatasetVersion string }
				}
				if err := json.Unmarshal([]byte(body), &got); err != nil || len(got.Errors) > 0 {
					t.Errorf("%v, %s", err, body)
					return
				}
				names := make([]string, len(got.Data.People.Nodes))
				for _, node := range got.Data.People.Nodes {
					names[int(node.ID[0]-'a')] = node.Name
				}
				version := got.Extensions.DatasetVersion
				if version == "" || content[version] != strings.Join(names, ",") || got.Data.Before.Version != version || got.Data.Dataset.Version != version ||
					got.Data.Dataset.PersonCount != len(names) || got.Data.People.TotalCount != len(names) {
					t.Errorf("two versions in one answer: %s", body)
					return
				}
				seen[i][version] = true
				asked.Add(1)
			}
		})
	}
	for range reloads {
		for before := asked.Load(); asked.Load() < before+clients/2 && !t.Failed(); { // so that every version is asked
			time.Sleep(time.Millisecond)
		}
		if result, err := r.Reload(t.Context(), "test"); err != nil || !result.Changed {
			t.Errorf("%+v, %v", result, err)
		}
	}
	close(stop)
	asking.Wait()
	versions := make(map[string]bool)
	for _, s := range seen {
		for version := range s {
			versions[version] = true
		}
	}
	if len(versions) < len(graphs) {
		t.Errorf("only %d of %d versions were ever seen", len(versions), len(graphs))
	}
}

// Whoever asks during a load gets the next one, and all of them the same.
func TestOneLoadAtATime(t *testing.T) {
	live := store.NewLive(pond(t, "Một"))
	var running, loads atomic.Int64
	first, goOn := make(chan struct{}), make(chan struct{})
	r := reloader(t, live, func(context.Context) (*store.Graph, error) {
		if running.Add(1) > 1 {
			t.Error("two loads at a time")
		}
		defer running.Add(-1)
		if loads.Add(1) == 1 {
			close(first)
			<-goOn
		}
		return pond(t, "Một", "Hai"), nil
	})
	var asking sync.WaitGroup
	ask := func() {
		asking.Go(func() {
			if result, err := r.Reload(t.Context(), "test"); err != nil || result.Version == "" {
				t.Errorf("%+v, %v", result, err)
			}
		})
	}
	ask()
	<-first
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := r.Reload(gone, "test"); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	for range 20 {
		ask()
	}
	time.Sleep(20 * time.Millisecond) // for them to be waiting; those that are not get a load of their own
	close(goOn)
	asking.Wait()
	if n := loads.Load(); n < 2 || n > 20 {
		t.Errorf("%d loads", n)
	}
}

func TestFailedLoadKeepsWhatIsServed(t *testing.T) {
	live := store.NewLive(pond(t, "Một"))
	s := serve(t, live, server.Config{})
	fail := fmt.Errorf("reading /home/người-dùng/tin: %w", openly("the disk is gone"))
	load := func(context.Context) (*store.Graph, error) { return nil, fail }
	r := reloader(t, live, func(ctx context.Context) (*store.Graph, error) { return load(ctx) })
	const query = `{ people { nodes { name } } dataset { warnings { nodes { code message } } } }`
	if _, err := r.Reload(t.Context(), "test"); !errors.Is(err, fail) {
		t.Errorf("%v", err)
	}
	if body := post(t, s, query); !strings.Contains(body, `"Một"`) || !strings.Contains(body, "RELOAD_FAILED") || !strings.Contains(body, "the disk is gone") || strings.Contains(body, "/home") {
		t.Error(body)
	}
	load = func(context.Context) (*store.Graph, error) { panic("secret") }
	if _, err := r.Reload(t.Context(), "test"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("%v", err)
	}
	load = func(context.Context) (*store.Graph, error) {
		return nil, errors.New("open /home/người-dùng/tin: no such file")
	}
	if _, err := r.Reload(t.Context(), "test"); err == nil {
		t.Error("no error")
	}
	if body := post(t, s, query); !strings.Contains(body, "RELOAD_FAILED") || strings.Contains(body, "/home") {
		t.Errorf("clients are told where the articles lie: %s", body)
	}
	load = func(context.Context) (*store.Graph, error) { return pond(t, "Hai"), nil }
	if _, err := r.Reload(t.Context(), "test"); err != nil {
		t.Error(err)
	}
	if body := post(t, s, query); !strings.Contains(body, `"Hai"`) || strings.Contains(body, "RELOAD_FAILED") {
		t.Error(body)
	}
	text := scrape(t, r.Metrics)
	for _, want := range []string{`quanhe_reloads_total{outcome="failed"} 3`, `quanhe_reloads_total{outcome="changed"} 1`, `quanhe_graph_nodes{kind="person"} 1`} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	if strings.Contains(text, "quanhe_warnings{") {
		t.Error("the warning of the failed load is still counted")
	}
}

// openly is an error that clients may read.
type openly string

func (e openly) Error() string  { return string(e) }
func (e openly) Public() string { return string(e) }

// scrape reads metrics as Prometheus does.
func scrape(t testing.TB, metrics http.Handler) string {
	t.Helper()
	w := newRecorder()
	metrics.ServeHTTP(w, newRequest(t, http.MethodGet, "/metrics"))
	if w.Code != http.StatusOK {
		t.Fatalf("status %d: %s", w.Code, w.Body)
	}
	return w.Body.String()
}
