package graph

import (
	"context"
	"embed"
	"errors"
	"log/slog"
	"runtime/debug"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"quanhe/graph/generated"
	"quanhe/graph/model"
)

// cachedQueries is how many checked documents are kept. In memory they are forty times as large as their texts.
const cachedQueries = 250

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
	schema := generated.NewExecutableSchema(executable)
	run := executor.New(schema)
	run.SetParserTokenLimit(limits.Tokens)
	documents := shortDocuments{lru.New[*ast.QueryDocument](cachedQueries)}
	run.SetQueryCache(documents)
	run.SetDefaultRulesFn(func() *rules.Rules { return validation(config.HideSuggestions) })
	run.SetDisableSuggestion(config.HideSuggestions)
	run.SetErrorPresenter(present(config.Log))
	run.SetRecoverFunc(func(_ context.Context, cause any) error {
		config.Log.Error("a resolver panicked", "cause", cause, "stack", string(debug.Stack()))
		return gqlerror.WrapIfUnwrapped(errInternal)
	})
	follow(run, config.Next)
	run.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		answer := next(ctx)
		if answer != nil {
			if ctx.Err() != nil { // what was read until then looks like all there is
				answer = &graphql.Response{Errors: gqlerror.List{stopped(ctx)}}
			}
			answer.Extensions = map[string]any{}
			if version := datasetVersion(ctx); version != "" {
				answer.Extensions["datasetVersion"] = version
			}
			if cost := costOf(ctx); cost != nil {
				answer.Extensions["cost"] = cost
			}
		}
		return answer
	})
	run.Use(extension.Introspection{})
	run.Use(&guard{limits: limits, schema: schema.Schema(), documents: documents, rules: validation(config.HideSuggestions)})
	run.Use(&costLimit{most: limits.Cost, schema: schema})
	run.AroundFields(unlessStopped)
	return run
}

// datasetVersion is the version of the graph that a request sees; "" when there is none to be had.
func datasetVersion(ctx context.Context) (version string) {
	defer func() {
		if recover() != nil {
			version = "" // nothing that stands beside an answer may cost it
		}
	}()
	r, ok := ctx.Value(readerKey{}).(*view)
	if !ok || r.Reader == nil {
		return ""
	}
	dataset, err := r.Dataset(ctx)
	if err != nil {
		return "" // the answer itself says what is wrong
	}
	return dataset.Version
}

// stopped says why an operation was stopped: in the words of the context's cause, if that is fit for clients.
func stopped(ctx context.Context) *gqlerror.Error {
	var cause *gqlerror.Error
	if errors.As(context.Cause(ctx), &cause) {
		return cause
	}
	return requestError("CANCELLED", "the operation was stopped")
}

var errInternal = errors.New("internal error")

// present turns an error into what a client may see: a message, a path and a code.
func present(log *slog.Logger) graphql.ErrorPresenterFunc {
	return func(ctx context.Context, err error) *gqlerror.Error {
		if ctx.Err() != nil {
			return nil // the transport says once why the whole operation stopped
		}
		shown := graphql.DefaultErrorPresenter(ctx, err)
		var input *model.InputError
		switch {
		case errors.As(err, &input):
			shown.Message = input.Message
			setCode(shown, input.Code)
		case shown.Extensions["code"] != nil:
		default:
			if !errors.Is(err, errInternal) {
				log.Error("a query failed", "error", err, "path", shown.Path.String())
			}
			shown = &gqlerror.Error{Message: errInternal.Error(), Path: shown.Path, Locations: shown.Locations}
			setCode(shown, "INTERNAL")
		}
		return shown
	}
}

func setCode(err *gqlerror.Error, code string) { err.Extensions = map[string]any{"code": code} }

func requestError(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	return err
}
