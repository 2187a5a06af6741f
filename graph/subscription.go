package graph

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/model"
	"quanhe/graph/store"
)

// subscription is one client's datasetReloaded. The graph of an event is taken before its answer is made, so that all of
// its fields are read from there.
type subscription struct {
	seen   string              // the version that the client knows
	events chan *model.Dataset // holds the event whose answer is being made
}

type subscriptionKey struct{}

// Next waits for a graph of another version than the given one; see [store.Live.Next].
type Next func(ctx context.Context, after string) (store.Reader, error)

// Turn waits until an event of a subscription may be worked out. The context that it gives is good for that event; the
// function must be called behind it.
type Turn func(ctx context.Context) (context.Context, func())

type turnKey struct{}

// WithTurn lets each event of a subscription take its turn before it is worked out.
func WithTurn(ctx context.Context, turn Turn) context.Context {
	return context.WithValue(ctx, turnKey{}, turn)
}

// never is the Next of a graph that stays as it is.
func never(ctx context.Context, _ string) (store.Reader, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// stream is the one field of a subscription, or false when there is none or more.
func stream(op *graphql.OperationContext) (graphql.CollectedField, bool) {
	fields := graphql.CollectFields(op, op.Operation.SelectionSet, []string{"Subscription"})
	if len(fields) != 1 {
		return graphql.CollectedField{}, false
	}
	return fields[0], true
}

// oneStream refuses subscriptions to more than one field, which validation lets through under aliases, and to none.
type oneStream struct{}

func (oneStream) ExtensionName() string { return "OneStream" }

func (oneStream) Validate(graphql.ExecutableSchema) error { return nil }

func (oneStream) MutateOperationContext(_ context.Context, op *graphql.OperationContext) *gqlerror.Error {
	if op.Operation.Operation == ast.Subscription {
		if _, one := stream(op); !one {
			return requestError("BAD_REQUEST", "a subscription must ask for exactly one field")
		}
	}
	return nil
}

// follow makes subscriptions follow the graphs that next gives. A subscription ends when its context does.
func follow(run *executor.Executor, next Next) {
	run.Use(oneStream{})
	run.AroundOperations(func(ctx context.Context, handle graphql.OperationHandler) graphql.ResponseHandler {
		if graphql.GetOperationContext(ctx).Operation.Operation == ast.Subscription {
			ctx = context.WithValue(ctx, subscriptionKey{}, &subscription{seen: datasetVersion(ctx), events: make(chan *model.Dataset, 1)})
			if seen, ok := ctx.Value(readerKey{}).(*view); ok {
				seen.Reader = nil // each event has its own
			}
		}
		return handle(ctx)
	})
	run.AroundResponses(func(ctx context.Context, handle graphql.ResponseHandler) *graphql.Response {
		s, ok := ctx.Value(subscriptionKey{}).(*subscription)
		if !ok {
			return handle(ctx)
		}
		r, err := next(ctx, s.seen)
		if err != nil { // the client has gone, or the server is going
			return nil
		}
		all := ctx
		if turn, ok := ctx.Value(turnKey{}).(Turn); ok {
			var done func()
			ctx, done = turn(ctx)
			defer done()
		}
		late := func() *graphql.Response {
			if all.Err() != nil {
				return nil
			}
			return &graphql.Response{Errors: gqlerror.List{stopped(ctx)}}
		}
		ctx = WithReader(ctx, r)
		dataset, err := r.Dataset(ctx)
		if ctx.Err() != nil {
			return late()
		}
		if err != nil {
			graphql.AddError(ctx, err)
			return &graphql.Response{Errors: graphql.GetErrors(ctx)}
		}
		s.seen = dataset.Version
		s.events <- dataset
		field, _ := stream(graphql.GetOperationContext(ctx))
		// gqlgen leaves the field out of the paths of errors, and lets it be null though the schema says that it is not.
		answer := handle(graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: "Subscription", Field: field}))
		if answer == nil && ctx.Err() != nil { // gqlgen may not have taken the event
			select {
			case <-s.events:
			default:
			}
			return late()
		}
		if answer != nil && string(answer.Data) == fmt.Sprintf(`{%q:null}`, field.Alias) {
			answer.Data = json.RawMessage("null")
		}
		return answer
	})
}
