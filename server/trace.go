package server

import (
	"context"
	"fmt"
	"log/slog"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
	semconv "go.opentelemetry.io/otel/semconv/v1.37.0"
)

// NewTraces sends spans to a collector's URL over OTLP/HTTP, in the background and in batches. What the collector does not
// take is dropped and logged. Shut it down to send what is left. Sampling, headers and the like follow OpenTelemetry's
// own variables of the environment (OTEL_TRACES_SAMPLER, OTEL_EXPORTER_OTLP_HEADERS, …).
func NewTraces(ctx context.Context, endpoint, version string, log *slog.Logger) (*trace.TracerProvider, error) {
	exporter, err := otlptracehttp.New(ctx, otlptracehttp.WithEndpointURL(endpoint))
	if err != nil {
		return nil, fmt.Errorf("sending traces to %s: %w", endpoint, err)
	}
	about, err := resource.New(ctx, resource.WithAttributes(semconv.ServiceName("quanhe"), semconv.ServiceVersion(version)), resource.WithFromEnv())
	if err != nil {
		return nil, fmt.Errorf("describing this server in traces: %w", err)
	}
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) { log.Warn("traces are not sent", "error", err) }))
	limits := trace.NewSpanLimits() // of the environment
	if limits.AttributeValueLengthLimit < 0 {
		limits.AttributeValueLengthLimit = longestLogged // spans wait to be sent with all that clients wrote
	}
	return trace.NewTracerProvider(trace.WithBatcher(exporter), trace.WithRawSpanLimits(limits), trace.WithResource(about)), nil
}
