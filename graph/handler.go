package graph

import (
	"context"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"reflect"
	"runtime/debug"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/99designs/gqlgen/graphql/playground"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/generated"
	"quanhe/graph/model"
	"quanhe/graph/store"
)

// What a request may cost.
const (
	maxBody       = 1 << 20 // bytes
	maxTokens     = 4000    // of one query
	maxSelections = 4000    // of one query, fragments written out
	maxComplexity = 100_000 // fields that a query may ask for at most
	cachedQueries = 1000
)

// Config is what a handler needs to know beside the graph.
type Config struct {
	// BaseURL is where clients reach this server, without a slash at the end; http://localhost:8080 when empty.
	BaseURL string
	// Log takes the panics and internal errors that clients are not told about; slog.Default() when nil.
	Log *slog.Logger
	// Federation lets a gateway of Apollo Federation use this server as a subgraph.
	Federation bool
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

// NewHandler serves the graph that current gives: the API at /graphql, the playground at /playground, the schema at
// /schema.graphql, and /healthz. Each request asks current once and sees that version to its end.
func NewHandler(current func() store.Reader, config Config) http.Handler {
	if config.BaseURL == "" {
		config.BaseURL = "http://localhost:8080"
	}
	if config.Log == nil {
		config.Log = slog.Default()
	}
	executable := generated.Config{Resolvers: &Resolver{BaseURL: strings.TrimSuffix(config.BaseURL, "/")}}
	weigh(&executable.Complexity)
	if !config.Federation {
		executable.Schema = plainSchema()
	}
	api := handler.New(generated.NewExecutableSchema(executable))
	api.AddTransport(overHTTP{})
	api.SetParserTokenLimit(maxTokens)
	api.SetQueryCache(lru.New[*ast.QueryDocument](cachedQueries))
	api.SetErrorPresenter(present(config.Log))
	api.SetRecoverFunc(func(_ context.Context, cause any) error {
		config.Log.Error("a resolver panicked", "cause", cause, "stack", string(debug.Stack()))
		return gqlerror.WrapIfUnwrapped(errInternal)
	})
	api.AroundResponses(func(ctx context.Context, next graphql.ResponseHandler) *graphql.Response {
		answer := next(ctx)
		if answer != nil {
			if version := datasetVersion(ctx); version != "" {
				answer.Extensions = map[string]any{"datasetVersion": version}
			}
		}
		return answer
	})
	api.Use(extension.Introspection{})
	api.Use(selectionLimit{})
	api.Use(extension.FixedComplexityLimit(maxComplexity))

	mux := http.NewServeMux()
	mux.Handle("/graphql", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		api.ServeHTTP(w, r.WithContext(WithReader(r.Context(), current())))
	}))
	page := playground.Handler("quanhe", "/graphql", playground.WithGraphiqlPersistStateInURL(true))
	mux.HandleFunc("GET /playground", func(w http.ResponseWriter, r *http.Request) {
		if !r.URL.Query().Has("query") {
			play(w, r, walk)
			return
		}
		page(w, r)
	})
	mux.Handle("GET /{$}", http.RedirectHandler("/playground", http.StatusFound))
	mux.HandleFunc("GET /e/{id}", func(w http.ResponseWriter, r *http.Request) {
		play(w, r, fmt.Sprintf(entityQuery, quoted(r.PathValue("id"))))
	})
	mux.HandleFunc("GET /a/{id}", func(w http.ResponseWriter, r *http.Request) {
		play(w, r, fmt.Sprintf(articleQuery, quoted(r.PathValue("id"))))
	})
	mux.HandleFunc("GET /viewer", func(w http.ResponseWriter, r *http.Request) {
		ids, _ := json.Marshal(append([]string{}, r.URL.Query()["ids"]...)) // strings always have JSON
		depth, err := strconv.ParseUint(r.URL.Query().Get("depth"), 10, 8)
		if err != nil {
			depth = 1
		}
		play(w, r, fmt.Sprintf(subgraphQuery, ids, depth))
	})
	mux.HandleFunc("GET /schema.graphql", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, SDL())
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		_, _ = io.WriteString(w, "ok\n")
	})
	return mux
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

// play opens the playground with a query.
func play(w http.ResponseWriter, r *http.Request, query string) {
	http.Redirect(w, r, "/playground?query="+url.QueryEscape(query), http.StatusFound)
}

// quoted is a string as a GraphQL literal, which is what JSON has too.
func quoted(s string) string {
	literal, _ := json.Marshal(s) // a string always has JSON
	return string(literal)
}

// What the playground opens with.
const (
	walk = `# Which meetings did these officials chair, which documents were cited there,
# who issued them, and where does the text say so?
{
  people(first: 5, orderBy: { field: MEETING_COUNT, direction: DESC }) {
    nodes {
      name
      meetings(roles: [CHAIR], first: 5) {
        totalCount
        edges {
          participations {
            titleAsPrinted
            evidence(first: 1) { nodes { quote start end article { title } } }
          }
          node {
            name
            startOn { value }
            citedDocuments(first: 10) {
              edges {
                citation { evidence(first: 1) { nodes { quote start end } } }
                node { symbol name issuer { name } }
              }
            }
          }
        }
      }
    }
  }
}
`
	entityQuery = `{
  node(id: %s) {
    __typename
    ... on Entity { id name names { value kind count } articles { nodes { id title } } mentions { nodes { text context article { title } } } }
  }
}
`
	subgraphQuery = `{
  subgraph(ids: %s, depth: %d) {
    truncated
    nodes { __typename id name }
    facts { id relation subject { id } object { id } evidence(first: 1) { nodes { quote } } }
  }
}
`
	articleQuery = `{
  article(id: %s) {
    title
    publishedOn { value }
    text
    facts { nodes { relation subject { name } object { name } evidence { nodes { quote start end } } } }
  }
}
`
)

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
	if each > maxComplexity {
		return maxComplexity + 1
	}
	return 1 + entries*each
}

// selectionLimit refuses queries that are small as text and huge with their fragments written out. It comes before the
// complexity limit, which would write them out to count.
type selectionLimit struct{}

func (selectionLimit) ExtensionName() string { return "SelectionLimit" }

func (selectionLimit) Validate(graphql.ExecutableSchema) error { return nil }

func (selectionLimit) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
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
			n = min(n, maxSelections+1)
		}
		return n
	}
	if size(op.Operation.SelectionSet) > maxSelections {
		return requestError("QUERY_TOO_LARGE", "a query may have at most %d selections, fragments written out", maxSelections)
	}
	return nil
}

func requestError(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	return err
}

// overHTTP takes a query from GET parameters or a JSON body and writes its answer.
type overHTTP struct{}

// Supports is true: whatever overHTTP cannot serve, it refuses in the shape of a GraphQL response.
func (overHTTP) Supports(*http.Request) bool { return true }

const (
	jsonType    = "application/json"
	graphqlType = "application/graphql-response+json"
)

// Do serves one request.
func (overHTTP) Do(w http.ResponseWriter, r *http.Request, exec graphql.GraphExecutor) {
	start := graphql.Now()
	params, status, err := read(w, r)
	if err != nil {
		refuse(w, r, status, gqlerror.List{err})
		return
	}
	params.Headers = r.Header
	params.ReadTime = graphql.TraceTiming{Start: start, End: graphql.Now()}
	op, errs := exec.CreateOperationContext(r.Context(), params)
	if len(errs) > 0 {
		status = http.StatusOK
		if accepts(r) == graphqlType {
			status = http.StatusBadRequest
		}
		refuse(w, r, status, errs)
		return
	}
	if r.Method != http.MethodPost && op.Operation.Operation != ast.Query {
		w.Header().Set("Allow", http.MethodPost)
		refuse(w, r, http.StatusMethodNotAllowed, gqlerror.List{requestError("METHOD_NOT_ALLOWED", "GET is for queries only")})
		return
	}
	answers, ctx := exec.DispatchOperation(r.Context(), op)
	answer := answers(ctx)
	if answer == nil { // the client has gone
		return
	}
	write(w, r, http.StatusOK, answer)
}

// refuse answers a request that was not executed. Such an answer has no data, not even null.
func refuse(w http.ResponseWriter, r *http.Request, status int, errs gqlerror.List) {
	for _, err := range errs {
		if err.Extensions["code"] == nil {
			setCode(err, "BAD_REQUEST")
		}
	}
	write(w, r, status, struct {
		Errors gqlerror.List `json:"errors"`
	}{errs})
}

func write(w http.ResponseWriter, r *http.Request, status int, answer any) {
	body, err := json.Marshal(answer)
	if err != nil {
		panic(fmt.Errorf("writing an answer: %w", err)) // recovered and logged by the API's handler
	}
	w.Header().Set("Content-Type", accepts(r)+"; charset=utf-8")
	w.Header().Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// accepts is the media type to answer in.
func accepts(r *http.Request) string {
	for _, accepted := range strings.Split(strings.Join(r.Header.Values("Accept"), ","), ",") {
		switch media, _, _ := mime.ParseMediaType(accepted); media {
		case graphqlType:
			return graphqlType
		case jsonType, "application/*", "*/*":
			return jsonType
		}
	}
	return jsonType
}

// read takes the query out of a request, or says with what status it is refused.
func read(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, int, *gqlerror.Error) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		return readURL(r.URL.Query())
	case http.MethodPost:
		return readBody(w, r)
	}
	w.Header().Set("Allow", "GET, HEAD, POST")
	return nil, http.StatusMethodNotAllowed, requestError("METHOD_NOT_ALLOWED", "send queries with GET or POST")
}

func readURL(values url.Values) (*graphql.RawParams, int, *gqlerror.Error) {
	for name := range values {
		if len(values[name]) > 1 {
			return nil, http.StatusBadRequest, requestError("BAD_REQUEST", "the parameter %s is repeated", name)
		}
	}
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, to := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := values.Get(name); text != "" && decode(strings.NewReader(text), to) != nil {
			return nil, http.StatusBadRequest, requestError("BAD_REQUEST", "the parameter %s is not a JSON object", name)
		}
	}
	return checked(params)
}

func readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, int, *gqlerror.Error) {
	media, options, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if charset := options["charset"]; err != nil || media != jsonType || charset != "" && !strings.EqualFold(charset, "utf-8") {
		return nil, http.StatusUnsupportedMediaType, requestError("UNSUPPORTED_MEDIA_TYPE", "send queries as %s in UTF-8", jsonType)
	}
	var body struct {
		Query         string         `json:"query"`
		OperationName string         `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	if err := decode(http.MaxBytesReader(w, r.Body, maxBody), &body); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return nil, http.StatusRequestEntityTooLarge, requestError("BODY_TOO_LARGE", "a request may have at most %d bytes", maxBody)
		}
		return nil, http.StatusBadRequest, requestError("BAD_REQUEST", "the body is not a JSON object with query, operationName, variables and extensions")
	}
	return checked(&graphql.RawParams{Query: body.Query, OperationName: body.OperationName, Variables: body.Variables, Extensions: body.Extensions})
}

func checked(params *graphql.RawParams) (*graphql.RawParams, int, *gqlerror.Error) {
	if strings.TrimSpace(params.Query) == "" {
		return nil, http.StatusBadRequest, requestError("BAD_REQUEST", "there is no query")
	}
	return params, 0, nil
}

// decode reads one JSON value and nothing after it, with numbers as they are written.
func decode(r io.Reader, to any) error {
	decoder := json.NewDecoder(r)
	decoder.UseNumber()
	if err := decoder.Decode(to); err != nil {
		return fmt.Errorf("decoding JSON: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		if err == nil {
			err = errors.New("there is more after the value")
		}
		return fmt.Errorf("decoding JSON: %w", err)
	}
	return nil
}
