package graph_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"

	"quanhe/graph"
	"quanhe/graph/store"
)

// subscribe runs a subscription without any transport. What it returns waits for the next event and gives its answer;
// false means that there are no more.
func subscribe(t testing.TB, ctx context.Context, run *executor.Executor, live *store.Live, query string) func() (answer, bool) {
	t.Helper()
	ctx = graphql.StartOperationTrace(graph.WithReader(ctx, live.Reader()))
	op, errs := run.CreateOperationContext(ctx, &graphql.RawParams{Query: query})
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	answers, ctx := run.DispatchOperation(ctx, op)
	return func() (a answer, more bool) {
		event := answers(ctx)
		if event == nil {
			return a, false
		}
		text, err := json.Marshal(event)
		if err == nil {
			err = json.Unmarshal(text, &a)
		}
		if err != nil {
			t.Error(err)
		}
		return a, true
	}
}

func following(live *store.Live) *executor.Executor {
	return graph.NewExecutor(graph.Config{Next: live.Next, Log: slog.New(slog.DiscardHandler)}, graph.Limits{})
}

const reloaded = `subscription { datasetReloaded { version articleCount warnings(first: 100) { totalCount edges { article { id } } } changes(since: "", first: 1) { totalCount } } }`

// reload is what an event says.
type reload struct {
	DatasetReloaded struct {
		Version      string
		ArticleCount int
		Warnings     struct{ TotalCount int }
		Changes      struct{ TotalCount int }
	}
}

// Each event is about one version, also in what is looked up for its fields and in what stands beside it.
func TestSubscriptionTellsOfEachVersion(t *testing.T) {
	graphs := []*store.Graph{forest(t, 7, 3), forest(t, 7, 9), forest(t, 7, 5)}
	live := store.NewLive(graphs[0])
	next := subscribe(t, t.Context(), following(live), live, reloaded)
	for i := range 6 {
		g := graphs[(i+1)%len(graphs)]
		live.Failed("the folder is gone") // changes no fact, so it is no event
		live.Swap(graphs[i%len(graphs)])  // nor is the same again
		live.Swap(g)
		a, more := next()
		if !more || len(a.Errors) > 0 {
			t.Fatalf("%v, %+v", more, a.Errors)
		}
		var said reload
		if err := json.Unmarshal(a.Data, &said); err != nil {
			t.Fatal(err)
		}
		d, err := g.Dataset(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		warnings, err := g.Warnings(t.Context(), store.Page{})
		if err != nil {
			t.Fatal(err)
		}
		got := said.DatasetReloaded
		if got.Version != d.Version || got.ArticleCount != int(d.ArticleCount) || got.Warnings.TotalCount != warnings.Total || !strings.Contains(string(a.Extensions), d.Version) {
			t.Errorf("event %d: %s beside %s, want %+v with %d warnings", i, a.Data, a.Extensions, d, warnings.Total)
		}
	}
}

func TestSubscriptionEnds(t *testing.T) {
	live := store.NewLive(orchard(t))
	for name, run := range map[string]*executor.Executor{"following": following(live), "never": graph.NewExecutor(graph.Config{}, graph.Limits{})} {
		ctx, cancel := context.WithCancel(t.Context())
		next := subscribe(t, ctx, run, live, reloaded)
		go cancel()
		if a, more := next(); more {
			t.Errorf("%s: an event though nothing happened: %s", name, a.Data)
		}
	}
}

func TestSubscriptionSaysWhatIsWrong(t *testing.T) {
	live := store.NewLive(forest(t, 7, 3))
	next := subscribe(t, t.Context(), following(live), live, `subscription { datasetReloaded { version changes(since: "", first: 1000) { totalCount } } }`)
	for i, size := range []int{4, 5} {
		live.Swap(forest(t, 7, size))
		a, more := next()
		if !more || len(a.Errors) != 1 || a.Errors[0].Extensions["code"] != "BAD_USER_INPUT" || fmt.Sprint(a.Errors[0].Path) != "[datasetReloaded changes]" || string(a.Data) != "null" {
			t.Errorf("event %d: %s %+v", i, a.Data, a.Errors)
		}
	}
	for _, query := range []string{"subscription { __typename }", "subscription { a: datasetReloaded { version } b: datasetReloaded { version } }",
		"subscription { datasetReloaded @skip(if: true) { version } }"} {
		if _, errs := following(live).CreateOperationContext(graphql.StartOperationTrace(t.Context()), &graphql.RawParams{Query: query}); len(errs) == 0 {
			t.Errorf("%s is no subscription to one thing, and nobody minds", query)
		}
	}
}

// Clients that read slowly hear of the newest version, and all of them hear of the last.
func TestSubscriptionsUnderReloads(t *testing.T) {
	graphs := make([]*store.Graph, 8)
	for i := range graphs {
		graphs[i] = forest(t, 8, i+2)
	}
	live := store.NewLive(graphs[0])
	run := following(live)
	last := fmt.Sprintf(`"articleCount":%d,`, articles(t, graphs[len(graphs)-1]))
	var listening, heard sync.WaitGroup
	for range 10 {
		listening.Add(1)
		heard.Go(func() {
			next := subscribe(t, t.Context(), run, live, reloaded)
			listening.Done()
			for {
				a, more := next()
				if !more || len(a.Errors) > 0 {
					t.Errorf("%v, %+v", more, a.Errors)
					return
				}
				if strings.Contains(string(a.Data), last) {
					return
				}
			}
		})
	}
	listening.Wait()
	for _, g := range graphs[1:] {
		live.Swap(g)
	}
	heard.Wait()
}

func articles(t testing.TB, g *store.Graph) int32 {
	t.Helper()
	d, err := g.Dataset(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return d.ArticleCount
}

// Whoever listens for long does not keep the graph in memory that was there when they began.
func TestSubscriptionLetsGoOfOldGraphs(t *testing.T) {
	live := store.NewLive(forest(t, 10, 3))
	gone := make(chan struct{})
	func() {
		first := forest(t, 10, 9)
		live.Swap(first)
		runtime.AddCleanup(first, func(struct{}) { close(gone) }, struct{}{})
	}()
	next := subscribe(t, t.Context(), following(live), live, reloaded)
	for i := range 2 {
		live.Swap(forest(t, 10, 4+i))
		if _, more := next(); !more {
			t.Fatal("no event")
		}
	}
	for range 100 {
		runtime.GC()
		select {
		case <-gone:
			runtime.KeepAlive(next)
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Error("the graph is still in memory")
	runtime.KeepAlive(next)
}

// A load that fails is a warning about no article in front of those of the graph, until a load succeeds.
func TestFailedReloadIsAWarning(t *testing.T) {
	g := forest(t, 9, 6)
	live := store.NewLive(g)
	server := serve(t, live.Reader)
	const query = `query ($after: String) { dataset { version warnings(first: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { code message } article { id } } } } }`
	type page struct {
		Dataset struct {
			Version  string
			Warnings struct {
				TotalCount int
				PageInfo   struct {
					EndCursor   *string
					HasNextPage bool
				}
				Edges []struct {
					Node    struct{ Code, Message string }
					Article *struct{ ID string }
				}
			}
		}
	}
	before := ask[page](t, server, query, nil)
	live.Failed("first")
	live.Failed("loading the articles of news: there are none")
	failed := ask[page](t, server, query, nil).Dataset
	if failed.Version != before.Dataset.Version || failed.Warnings.TotalCount != before.Dataset.Warnings.TotalCount+1 {
		t.Errorf("%+v, before %+v", failed, before)
	}
	if e := failed.Warnings.Edges[0]; e.Article != nil || e.Node.Code != "RELOAD_FAILED" || e.Node.Message != "loading the articles of news: there are none" {
		t.Errorf("%+v", e)
	}
	n := 1
	for at := failed.Warnings; at.PageInfo.HasNextPage; n++ {
		at = ask[page](t, server, query, map[string]any{"after": at.PageInfo.EndCursor}).Dataset.Warnings
		if at.Edges[0].Article == nil {
			t.Error("a second warning about no article")
		}
	}
	if n != failed.Warnings.TotalCount || n < 3 {
		t.Errorf("walked over %d of %d warnings", n, failed.Warnings.TotalCount)
	}
	live.Swap(g)
	if after := ask[page](t, server, query, nil); after.Dataset.Warnings.TotalCount != before.Dataset.Warnings.TotalCount {
		t.Errorf("the warning stays: %+v", after)
	}
}
