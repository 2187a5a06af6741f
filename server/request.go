package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/model"
)

// readRequest takes what to run out of a request over HTTP: the parameters of its URL, or its body.
func readRequest(w http.ResponseWriter, r *http.Request, limits Limits) (*graphql.RawParams, *refusal) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		return readURL(r.URL.RawQuery, limits)
	case http.MethodPost:
		return readBody(w, r, limits)
	}
	return nil, refused(http.StatusMethodNotAllowed, requestError("METHOD_NOT_ALLOWED", "send queries with GET or POST")).with("Allow", "GET, HEAD, POST")
}

func badRequest(format string, args ...any) *refusal {
	return refused(http.StatusBadRequest, requestError("BAD_REQUEST", format, args...))
}

// readURL takes query, operationName, variables and extensions from the query of a URL, the latter two as JSON.
func readURL(query string, limits Limits) (*graphql.RawParams, *refusal) {
	values, err := url.ParseQuery(query)
	if err != nil {
		return nil, badRequest("the parameters of the URL are not encoded as they must be: a %% stands before two hexadecimal digits, and & between parameters")
	}
	for _, name := range []string{"query", "operationName", "variables", "extensions"} {
		if len(values[name]) > 1 {
			return nil, badRequest("the parameter %s is repeated", name)
		}
		if !utf8.ValidString(values.Get(name)) {
			return nil, badRequest("the parameter %s is not in UTF-8", name)
		}
	}
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName")}
	for name, to := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		text := values.Get(name)
		if text == "" {
			continue
		}
		if err := limits.checkJSON([]byte(text)); err != nil {
			return nil, &refusal{errors: gqlerror.List{err}}
		}
		value, err := decode([]byte(text))
		if err != nil {
			return nil, badRequest("the parameter %s is not JSON: %s", name, err)
		}
		if *to, err = object(name, value); err != nil {
			return nil, badRequest("the parameter %s", err)
		}
	}
	return params, nil
}

// readBody takes the same from a body of JSON, which has to come within its time.
func readBody(w http.ResponseWriter, r *http.Request, limits Limits) (*graphql.RawParams, *refusal) {
	media, options, err := mime.ParseMediaType(strings.Join(r.Header.Values("Content-Type"), ",")) // two are none
	if charset := options["charset"]; err != nil || media != jsonType || charset != "" && !strings.EqualFold(charset, "utf-8") {
		// Pages of other hosts can send forms and plain text unasked, so that only JSON is taken.
		return nil, refused(http.StatusUnsupportedMediaType, requestError("UNSUPPORTED_MEDIA_TYPE", "send queries as %s in UTF-8, and say so in Content-Type", jsonType)).with("Accept-Post", jsonType)
	}
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && !strings.EqualFold(encoding, "identity") {
		return nil, refused(http.StatusUnsupportedMediaType, requestError("UNSUPPORTED_MEDIA_TYPE", "send queries without Content-Encoding"))
	}
	tooLarge := func() *refusal {
		err := requestError("BODY_TOO_LARGE", "a request may have at most %d bytes: send less at once", limits.BodyBytes)
		err.Extensions["limit"] = map[string]any{"name": "bodyBytes", "allowed": limits.BodyBytes, "asked": max(0, r.ContentLength)}
		return refused(http.StatusRequestEntityTooLarge, err)
	}
	if r.ContentLength > int64(limits.BodyBytes) {
		return nil, tooLarge()
	}
	connection := http.NewResponseController(w)
	_ = connection.SetReadDeadline(time.Now().Add(limits.BodyTime)) // where there is no connection there is nothing to wait for
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(limits.BodyBytes)))
	if err == nil { // else what is still to come has no more time than it had
		_ = connection.SetReadDeadline(time.Time{})
	}
	var long *http.MaxBytesError
	var slow interface{ Timeout() bool }
	switch {
	case errors.As(err, &long):
		return nil, tooLarge()
	case errors.As(err, &slow) && slow.Timeout():
		err := requestError("BODY_TIMEOUT", "the body did not come within %s", limits.BodyTime)
		err.Extensions["limit"] = map[string]any{"name": "bodyTime", "allowed": limits.BodyTime.String()}
		return nil, refused(http.StatusRequestTimeout, err).with("Connection", "close")
	case err != nil:
		return nil, badRequest("the body broke off")
	}
	if err := limits.checkJSON(text); err != nil {
		return nil, &refusal{errors: gqlerror.List{err}}
	}
	value, err := decode(text)
	if err != nil {
		return nil, badRequest("the request is not JSON: %s", err)
	}
	params, wrong := readObject(value)
	if wrong != nil {
		return nil, refused(http.StatusBadRequest, wrong)
	}
	return params, nil
}

// readObject takes query, operationName, variables and extensions from a value of JSON: a body, or what a message on a
// socket carries.
func readObject(value any) (*graphql.RawParams, *gqlerror.Error) {
	wrong := func(format string, args ...any) (*graphql.RawParams, *gqlerror.Error) {
		return nil, requestError("BAD_REQUEST", format, args...)
	}
	if _, list := value.([]any); list {
		return nil, requestError("BATCH_NOT_SUPPORTED", "the request is a list: send one operation a request, and several requests at once if need be")
	}
	given, ok := value.(map[string]any)
	if !ok {
		return wrong("the request is %s; it must be an object with query, operationName, variables and extensions", model.Describe(value))
	}
	params := new(graphql.RawParams)
	for name, to := range map[string]*string{"query": &params.Query, "operationName": &params.OperationName} {
		if given[name] == nil {
			continue
		}
		if *to, ok = given[name].(string); !ok {
			return wrong("%s is %s; it must be a string", name, model.Describe(given[name]))
		}
	}
	for name, to := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		var err error
		if *to, err = object(name, given[name]); err != nil {
			return wrong("%s", err)
		}
	}
	return params, nil
}

func object(name string, value any) (map[string]any, error) {
	if value == nil {
		return nil, nil
	}
	members, ok := value.(map[string]any)
	if !ok {
		return nil, fmt.Errorf("%s is %s; it must be an object", name, model.Describe(value))
	}
	return members, nil
}

// decode reads one value of JSON and nothing after it, with numbers as they are written. Errors say where they are.
func decode(text []byte) (value any, err error) {
	for at, rest := 0, text; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		if r == utf8.RuneError && n == 1 {
			return nil, fmt.Errorf("byte %d is not UTF-8", at+1)
		}
		at, rest = at+n, rest[n:]
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err = decoder.Decode(&value); err == nil {
		if _, more := decoder.Token(); !errors.Is(more, io.EOF) {
			return nil, fmt.Errorf("%s: there is more after the value", position(text, decoder.InputOffset()))
		}
		return value, nil
	}
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return nil, fmt.Errorf("%s: %s", position(text, syntax.Offset), syntax)
	case errors.Is(err, io.EOF):
		return nil, errors.New("it is empty")
	}
	return nil, fmt.Errorf("%s: it ends too early", position(text, int64(len(text))+1))
}

// position is the line and column, both from 1, of the character that n bytes of a text end with.
func position(text []byte, n int64) string {
	before := text[:min(max(n-1, 0), int64(len(text)))]
	line := bytes.LastIndexByte(before, '\n') + 1
	return fmt.Sprintf("line %d, column %d", bytes.Count(before, []byte("\n"))+1, utf8.RuneCount(before[line:])+1)
}
