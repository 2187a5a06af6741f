package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph"
	"quanhe/graph/store"
)

// operations runs what clients ask for, whichever transport brings it, within the limits of all clients together.
type operations struct {
	run       *executor.Executor
	observed  graphql.GraphExecutor // run, and what is to be known of it
	metrics   *Metrics
	current   func() store.Reader
	limits    Limits
	answers   *answers
	slots     chan struct{} // holds one for each operation that runs
	sockets   chan struct{} // and one for each socket and stream that is open
	closing   <-chan struct{}
	documents documents
	waiting   atomic.Int64 // bytes of memory that open subscriptions hold
}

func newOperations(current func() store.Reader, config Config) *operations {
	limits := config.Limits.WithDefaults()
	run := graph.NewExecutor(config.Config, limits.Limits)
	return &operations{
		run: run, observed: observed{run, config.Metrics}, metrics: config.Metrics, current: current, limits: limits, closing: config.Closing,
		answers: &answers{each: limits.AnswerBytes, all: limits.AnswersBytes},
		slots:   make(chan struct{}, limits.Operations), sockets: make(chan struct{}, limits.Sockets),
		documents: newDocuments(limits, config.Trusted),
	}
}

// open takes the place of a socket or stream, of the kind "websocket" or "sse", to be given back with the function; or says that there is none.
func (o *operations) open(kind string) (func(), *refusal) {
	select {
	case o.sockets <- struct{}{}:
		o.metrics.sockets.WithLabelValues(kind).Inc()
		return func() {
			<-o.sockets
			o.metrics.sockets.WithLabelValues(kind).Dec()
		}, nil
	default:
		return nil, overloaded("TOO_MANY_SOCKETS", "sockets", "%d sockets and streams are open, as many as may be", o.limits.Sockets)
	}
}

// operation is one that runs. Its answers come from next; end must be called when no more are wanted, and may be again.
type operation struct {
	operations *operations
	ctx        context.Context
	client     context.Context // done once the client has gone
	definition *ast.OperationDefinition
	streams    bool // there may be any number of answers
	answers    graphql.ResponseHandler
	memory     *held // of the answer that is worked out
	end        func()
}

// refusal is why an operation does not run.
type refusal struct {
	status int // of HTTP; 0 when the document is to blame, where the status depends on the media type of the answer
	header http.Header
	errors gqlerror.List
}

func refused(status int, err *gqlerror.Error) *refusal {
	return &refusal{status: status, errors: gqlerror.List{err}}
}

func (r *refusal) with(name, value string) *refusal {
	r.header = http.Header{name: {value}}
	return r
}

const (
	// longestMessage is how many letters of a message are sent: some repeat what the client said.
	longestMessage = 500
	// mostErrors is how many of the errors of a document are sent: a short one can have thousands.
	mostErrors = 5
)

// coded are the first errors, each with a code, and how many there are beside them.
func (r *refusal) coded() gqlerror.List {
	if more := len(r.errors) - mostErrors; more > 0 {
		r.errors = append(r.errors[:mostErrors:mostErrors], &gqlerror.Error{Message: fmt.Sprintf("and there are %d more errors", more), Extensions: r.errors[mostErrors].Extensions})
	}
	for _, err := range r.errors {
		if err.Extensions["code"] == nil {
			setCode(err, "BAD_REQUEST")
		}
		if letters := []rune(err.Message); len(letters) > longestMessage {
			err.Message = string(letters[:longestMessage]) + "…"
		}
	}
	return r.errors
}

// retryAfter is how many seconds a client is told to wait where there is too much to do.
const retryAfter = "1"

func overloaded(code, name, format string, allowed int) *refusal {
	err := requestError(code, format+"; try again in "+retryAfter+" s", allowed)
	err.Extensions["limit"] = map[string]any{"name": name, "allowed": allowed}
	return refused(http.StatusServiceUnavailable, err).with("Retry-After", retryAfter)
}

// begin starts an operation on the graph as it is now. It ends with ctx; a query also when its time is over. Whatever
// goes wrong inside is an answer, never a panic.
func (o *operations) begin(ctx context.Context, params *graphql.RawParams) (op *operation, why *refusal) {
	select {
	case o.slots <- struct{}{}:
	default:
		return nil, o.full()
	}
	free := sync.OnceFunc(func() { <-o.slots })
	running, stop := context.WithCancelCause(ctx)
	leave := func() {}
	defer func() {
		if cause := recover(); cause != nil {
			op, why = nil, refused(http.StatusInternalServerError, o.internal(ctx, cause))
		}
		if why != nil {
			stop(nil)
			free()
			leave()
		}
	}()
	if why := o.documents.find(params); why != nil {
		return nil, why
	}
	running = graphql.StartOperationTrace(graph.WithReader(running, o.current()))
	checked, errs := o.run.CreateOperationContext(running, params)
	if len(errs) > 0 {
		return nil, &refusal{errors: errs}
	}
	o.documents.keep(params)
	op = &operation{operations: o, ctx: running, client: ctx, definition: checked.Operation, streams: checked.Operation.Operation == ast.Subscription}
	op.memory = o.answers.begin(stop)
	if op.streams {
		if leave, why = o.wait(params); why != nil {
			return nil, why
		}
		op.ctx, op.end = graph.WithTurn(op.ctx, op.turn), func() { stop(nil); free(); leave() }
	} else {
		limited, cancel := context.WithTimeoutCause(op.ctx, o.limits.OperationTime, o.tooLong())
		op.ctx, op.end = graph.WithGrowth(limited, op.memory.grow), func() { cancel(); stop(nil); free() }
	}
	op.answers, op.ctx = o.observed.DispatchOperation(op.ctx, checked)
	if op.streams {
		free() // waiting is no work; each event takes its turn
	}
	return op, nil
}

// wait takes the memory of a subscription, to be given back with the function; or says that there is none left.
func (o *operations) wait(params *graphql.RawParams) (leave func(), why *refusal) {
	bytes := int64(subscriptionBytes + documentTimes*len(params.Query) + valueBytes(params.Variables) + valueBytes(params.Extensions))
	leave = sync.OnceFunc(func() { o.waiting.Add(-bytes) })
	if most := o.limits.SubscriptionsBytes; o.waiting.Add(bytes) > int64(most) {
		return leave, overloaded("OVERLOADED", "subscriptionsBytes", "the open subscriptions take %d bytes of memory, as many as they may", most)
	}
	return leave, nil
}

// What an open subscription holds, about.
const (
	subscriptionBytes = 8 << 10
	// documentTimes is how many times as large as its text a document is, read and checked.
	documentTimes = 60
)

// valueBytes is about the memory of a value of JSON, with the room that lists keep beside it.
func valueBytes(value any) int {
	bytes := 64
	switch value := value.(type) {
	case string:
		bytes += len(value)
	case json.Number:
		bytes += len(value)
	case []any:
		for _, each := range value {
			bytes += valueBytes(each)
		}
	case map[string]any:
		for name, each := range value {
			bytes += 64 + len(name) + valueBytes(each)
		}
	}
	return bytes
}

func (o *operations) full() *refusal {
	return overloaded("OVERLOADED", "operations", "the server runs %d operations, as many as it may", o.limits.Operations)
}

// page takes the place of an operation, and its time, for a page that is worked out. It is given back with the function;
// false means that there is none.
func (o *operations) page(ctx context.Context) (context.Context, func(), bool) {
	select {
	case o.slots <- struct{}{}:
	default:
		o.told(ctx, o.full())
		return ctx, func() {}, false
	}
	limited, cancel := context.WithTimeoutCause(ctx, o.limits.OperationTime, o.tooLong())
	return limited, func() { cancel(); <-o.slots }, true
}

// turn lets one event of a subscription be worked out, once fewer operations run than may.
func (op *operation) turn(ctx context.Context) (context.Context, func()) {
	o := op.operations
	select {
	case o.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx, func() {}
	}
	running, stop := context.WithCancelCause(ctx)
	op.memory = o.answers.begin(stop)
	limited, cancel := context.WithTimeoutCause(running, o.limits.OperationTime, o.tooLong())
	return graph.WithGrowth(limited, op.memory.grow), func() { cancel(); stop(nil); <-o.slots }
}

func (o *operations) tooLong() *gqlerror.Error {
	limit := o.limits.OperationTime
	err := requestError("OPERATION_TIMEOUT", "the operation was stopped after %s, the longest it may take: ask for less at once", limit)
	err.Extensions["limit"] = map[string]any{"name": "operationTime", "allowed": limit.String()}
	return err
}

// internal is what a client may know of a panic.
func (o *operations) internal(ctx context.Context, cause any) *gqlerror.Error {
	shown, _ := o.run.PresentRecoveredError(context.WithoutCancel(ctx), cause).(*gqlerror.Error)
	return shown
}

// next waits for the next answer; nil when there is none any more, or nobody to read it. What it holds must be ended.
func (op *operation) next() (answer *graphql.Response, memory *held) {
	defer func() {
		if cause := recover(); cause != nil {
			answer = &graphql.Response{Errors: gqlerror.List{op.operations.internal(op.ctx, cause)}}
		}
		if !op.streams { // the question may be far larger than the answer, which its client may be long in taking
			op.ctx, op.definition, op.answers = nil, nil, nil
		}
		if memory = op.memory; answer == nil {
			memory.end()
		}
	}()
	answer = op.answers(op.ctx)
	var late *gqlerror.Error
	if answer == nil && errors.As(context.Cause(op.ctx), &late) { // it was over before the first field
		answer = &graphql.Response{Errors: gqlerror.List{late}}
	}
	if op.client.Err() != nil {
		answer = nil
	}
	return answer, nil
}

// stopped are the statuses of answers that say why there is no other.
var stopped = map[any]int{
	"OPERATION_TIMEOUT": http.StatusGatewayTimeout, "ANSWER_TOO_LARGE": http.StatusBadRequest, "OVERLOADED": http.StatusServiceUnavailable,
}

// cutShort tells whether the operation of an answer was stopped, and with which status.
func cutShort(answer *graphql.Response) (status int, yes bool) {
	if len(answer.Errors) != 1 {
		return 0, false
	}
	status, yes = stopped[answer.Errors[0].Extensions["code"]]
	return status, yes
}

func requestError(code, format string, args ...any) *gqlerror.Error {
	err := &gqlerror.Error{Message: fmt.Sprintf(format, args...)}
	setCode(err, code)
	return err
}

func setCode(err *gqlerror.Error, code string) { err.Extensions = map[string]any{"code": code} }
