package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// maxBody is how many bytes a request may have.
const maxBody = 1 << 20

func requestError(code, format string, args ...any) *gqlerror.Error {
	err := gqlerror.Errorf(format, args...)
	setCode(err, code)
	return err
}

func setCode(err *gqlerror.Error, code string) { err.Extensions = map[string]any{"code": code} }

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
	if op.Operation.Operation == ast.Subscription {
		refuse(w, r, http.StatusBadRequest, gqlerror.List{requestError("BAD_REQUEST", "an answer over HTTP cannot go on; subscribe over WebSocket or Server-Sent Events")})
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
