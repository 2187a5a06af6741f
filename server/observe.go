package server

import (
	"context"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"quanhe/graph"
)

// observed runs operations as another executor does, whatever transport they come by, and tells log, metrics and trace of
// them: the operation's type and the name that its author gave it, never its text.
type observed struct {
	graphql.GraphExecutor
	metrics *Metrics
}

// told are the errors of an operation that does not run, once log and metrics have heard of it.
func (o *operations) told(ctx context.Context, why *refusal) gqlerror.List {
	errs := why.coded()
	if len(errs) > 0 {
		o.metrics.rejected(errs[0])
		note(ctx, func(e *exchange) { e.code, _ = errs[0].Extensions["code"].(string) })
	}
	return errs
}

// DispatchOperation implements [graphql.GraphExecutor].
func (o observed) DispatchOperation(ctx context.Context, op *graphql.OperationContext) (graphql.ResponseHandler, context.Context) {
	kind, name := string(op.Operation.Operation), op.Operation.Name
	note(ctx, func(e *exchange) { e.kind, e.operation = kind, name })
	ctx, span := trace.SpanFromContext(ctx).TracerProvider().Tracer("quanhe").Start(ctx, kind,
		trace.WithAttributes(attribute.String("graphql.operation.type", kind), attribute.String("graphql.operation.name", name)))
	if cost, known := graph.Cost(op); known {
		o.metrics.cost.Observe(float64(cost))
		span.SetAttributes(attribute.Int("graphql.operation.cost", cost))
	}
	start := time.Now()
	end := sync.OnceFunc(func() { span.End() })
	finish := func(ctx context.Context, outcome string, errs gqlerror.List) {
		o.metrics.operations.WithLabelValues(kind, outcome).Inc()
		if len(errs) > 0 {
			code, _ := errs[0].Extensions["code"].(string)
			note(ctx, func(e *exchange) { e.code = code })
			span.SetStatus(codes.Error, code)
		}
		end()
	}
	answers, ctx := o.GraphExecutor.DispatchOperation(ctx, op)
	if op.Operation.Operation == ast.Subscription {
		o.metrics.subscriptions.Inc()
		over := sync.OnceFunc(func() {
			o.metrics.subscriptions.Dec()
			finish(ctx, "ok", nil)
		})
		context.AfterFunc(ctx, over)
		return func(ctx context.Context) *graphql.Response {
			answer := answers(ctx)
			if answer == nil {
				over()
			} else {
				o.metrics.events.Inc()
			}
			return answer
		}, ctx
	}
	answered := false
	return func(ctx context.Context) *graphql.Response {
		answer := answers(ctx)
		if answered { // transports ask until there is no more
			return answer
		}
		answered = true
		switch {
		case answer == nil:
			finish(ctx, "stopped", nil)
		case ctx.Err() != nil:
			if _, yes := cutShort(answer); yes {
				o.metrics.rejected(answer.Errors[0])
			}
			finish(ctx, "stopped", answer.Errors)
		case len(answer.Errors) > 0:
			finish(ctx, "error", answer.Errors)
		default:
			finish(ctx, "ok", nil)
		}
		o.metrics.duration.WithLabelValues(kind).Observe(time.Since(start).Seconds())
		return answer
	}, ctx
}
