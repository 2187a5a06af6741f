package graph

import (
	"context"
	"embed"
	"errors"
	"log/slog"
	"reflect"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/generated"
	"quanhe/graph/model"
	"quanhe/graph/store"
)

// cachedQueries is how many checked documents are kept.
const cachedQueries = 1000

// Config is what an executor needs to know beside the graph.
type Config struct {
	// BaseURL is where clients reach this server, without a slash at the end; http://localhost:8080 when empty.
	BaseURL string
	// Log takes the panics and internal errors that clients are not told about; slog.Default() when nil.
	Log *slog.Logger
	// Federation lets a gateway of Apollo Federation use this server as a subgraph.
	Federation bool
	// HideSuggestions keeps names of the schema out of the messages about names that are not in it.
	HideSuggestions bool
	// Next tells subscriptions of the next graph; when nil there is none. It is [store.Live.Next].
	Next Next
}

//go:embed schema/*.graphqls
var schemaFiles embed.FS

// SDL is the schema in GraphQL's schema definition language.
func SDL() string {
	var sdl strings.Builder
	files, err := schemaFiles.ReadDir("schema")
	for _, file := range files {
		var text []byte
		text, err = schemaFiles.ReadFile("schema/" + file.Name())
		if err != nil {
			break
		}
		if sdl.Len() > 0 {
			sdl.WriteByte('\n')
		}
		sdl.Write(text)
	}
	if err != nil {
		panic("graph: the embedded schema cannot be read: " + err.Error())
	}
	return sdl.String()
}

// NewExecutor gives what runs operations over the schema: it parses, checks, weighs and resolves them, and knows nothing
// of transports. The context of an operation must carry the graph that it sees, see [WithReader].
func NewExecutor(config Config, limits Limits) *executor.Executor {
	limits = limits.WithDefaults()
	if config.BaseURL == "" {
		config.BaseURL = "http://localhost:8080"
	}
	if config.Log == nil {
		config.Log = slog.Default()
	}
	if config.Next == nil {
		config.Next = never
	}
	executable := generated.Config{Resolvers: &Resolver{BaseURL: strings.TrimSuffix(config.BaseURL, "/")}}
	weigh(&executable.Complexity)
	if !config.Federation {
		executable.Schema = plainSchema()
	}
	run := executor.New(generated.NewExecutableSchema(executable))
	run.SetParserTokenLimit(limits.Tokens)
	run.SetQueryCache(lru.New[*ast.QueryDocument](cachedQueries))
	run.SetErrorPresenter(present(config.Log))
	run.SetRecoverFunc(func(_ context.Context, cause any) error {
		config.Log.Error("a resolver panicked", "cause", cause, "stack", string(debug.Stack()))
		return gqlerror.WrapIfUnwrapped(errInternal)
	})
	follow(run, config.Next)
	run.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		answer := next(ctx)
		if answer != nil {
			if version := datasetVersion(ctx); version != "" {
				answer.Extensions = map[string]any{"datasetVersion": version}
			}
		}
		return answer
	})
	run.Use(extension.Introspection{})
	run.Use(selectionLimit{limits.Selections})
	run.Use(extension.FixedComplexityLimit(limits.Cost))
	return run
}

// datasetVersion is the version of the graph that a request sees; "" when there is none to be had.
func datasetVersion(ctx context.Context) (version string) {
	defer func() {
		if recover() != nil {
			version = "" // nothing that stands beside an answer may cost it
		}
	}()
	r, ok := ctx.Value(readerKey{}).(store.Reader)
	if !ok {
		return ""
	}
	dataset, err := r.Dataset(ctx)
	if err != nil {
		return "" // the answer itself says what is wrong
	}
	return dataset.Version
}

var errInternal = errors.New("internal error")

// present turns an error into what a client may see: a message, a path and a code.
func present(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		shown := graphql.DefaultErrorPresenter(ctx, err)
		var input *model.InputError
		switch {
		case errors.As(err, &input):
			shown.Message = input.Message
			setCode(shown, input.Code)
		case shown.Extensions["code"] != nil:
		default:
			if !errors.Is(err, errInternal) && ctx.Err() == nil {
				log.Error("a query failed", "error", err, "path", shown.Path.String())
			}
			shown = &gqlerror.Error{Message: errInternal.Error(), Path: shown.Path, Locations: shown.Locations}
			setCode(shown, "INTERNAL")
		}
		return shown
	}
}

func setCode(err *gqlerror.Error, code string) { err.Extensions = map[string]any{"code": code} }

// unpaged is what a list without pages is taken to be long.
const unpaged = 10

// weigh lets every list cost as many times its entries as it may have: those with pages by their size, those with
// another limit by that, and the others by a guess.
func weigh(root *generated.ComplexityRoot) {
	root.WeighEntities()
	number, text := reflect.TypeFor[*int32](), reflect.TypeFor[*string]()
	types := reflect.ValueOf(root).Elem()
	for i := range types.NumField() {
		fields := types.Field(i)
		for j := range fields.NumField() {
			field := fields.Field(j)
			f := field.Type()
			if f.NumIn() < 5 || f.In(1) != number || f.In(2) != text || f.In(3) != number || f.In(4) != text {
				continue
			}
			field.Set(reflect.MakeFunc(f, func(args []reflect.Value) []reflect.Value { // first, after, last, before
				size := store.DefaultPage
				for _, arg := range []reflect.Value{args[1], args[3]} {
					if n, _ := reflect.TypeAssert[*int32](arg); n != nil {
						size = least(*n, store.MaxPage)
					}
				}
				return []reflect.Value{reflect.ValueOf(times(size, int(args[0].Int())))}
			}))
		}
	}
	root.Query.Nodes = func(each int, ids []string) int { return times(len(ids), each) }
	root.Query.Match = func(each int, inputs []*model.MatchInput, limit *int32) int {
		return times(len(inputs)*least(int32(or(limit, 5)), store.MaxCandidates), each)
	}
	root.Query.Paths = func(each int, _, _ string, maxLength, limit *int32, _ []model.RelationType, _ *model.Date, _ *float64) int {
		return times(least(int32(or(limit, 3)), store.MaxChains)*least(int32(or(maxLength, 4)), store.MaxLength), each)
	}
	root.Query.Subgraph = func(each int, ids []string, _ *int32, _ []model.RelationType, maxNodes *int32, _ *model.Date, _ *float64) int {
		return times(least(int32(or(maxNodes, 200)), store.MaxNodes), each)
	}
	several := func(each int) int { return times(unpaged, each) }
	root.Organization.Ancestors, root.Organization.Predecessors, root.Organization.Successors = several, several, several
	root.Meeting.Organizers, root.Meeting.Chairs, root.Meeting.Speakers, root.Meeting.Concluders = several, several, several, several
	root.Meeting.Attendees, root.Meeting.AdoptedDocuments, root.Meeting.Discrepancies = several, several, several
	root.Document.SameSymbol, root.Article.Duplicates, root.Participation.AsTenures = several, several, several
	root.Person.PossibleDuplicates, root.Organization.PossibleDuplicates, root.Position.PossibleDuplicates = several, several, several
	root.Meeting.PossibleDuplicates, root.Document.PossibleDuplicates = several, several
	root.DiscrepantValue.Evidence = several
	root.Person.Positions = func(each int, _ *model.Date) int { return several(each) }
	root.Query.DocumentsBySymbol = func(each int, _ string, _, _ *string) int { return several(each) }
}

// least is a size that is asked for, within its limits; other sizes are refused when the field is read.
func least(asked int32, most int) int { return int(min(max(asked, 1), int32(most))) }

// times is the cost of a list, capped where it is beyond every limit anyway.
func times(entries, each int) int {
	const most = 1 << 40
	if each > most/max(entries, 1) {
		return most
	}
	return 1 + entries*each
}

// selectionLimit refuses queries that are small as text and huge with their fragments written out. It comes before the
// complexity limit, which would write them out to count.
type selectionLimit struct{ most int }

func (selectionLimit) ExtensionName() string { return "SelectionLimit" }

func (selectionLimit) Validate(graphql.ExecutableSchema) error { return nil }

func (l selectionLimit) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	sizes := make(map[string]int, len(op.Doc.Fragments))
	var size func(ast.SelectionSet) int
	size = func(set ast.SelectionSet) (n int) {
		for _, s := range set {
			switch s := s.(type) {
			case *ast.Field:
				n += 1 + size(s.SelectionSet)
			case *ast.InlineFragment:
				n += 1 + size(s.SelectionSet)
			case *ast.FragmentSpread:
				if _, done := sizes[s.Name]; !done && s.Definition != nil {
					sizes[s.Name] = size(s.Definition.SelectionSet)
				}
				n += 1 + sizes[s.Name]
			}
			n = min(n, l.most+1)
		}
		return n
	}
	if size(op.Operation.SelectionSet) > l.most {
		return requestError("QUERY_TOO_LARGE", "a query may have at most %d selections, fragments written out", l.most)
	}
	return nil
}

func requestError(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	return err
}
