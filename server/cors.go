package server

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/jub0bs/cors"
)

// CheckOrigins says what is wrong with a list of origins: each is a scheme, a host and perhaps a port, or all are "*".
func CheckOrigins(origins []string) error {
	_, err := crossOrigin(origins)
	return err
}

// crossOrigin lets pages of some origins use the API; without any, only pages of this server's own host can.
func crossOrigin(origins []string) (func(http.Handler) http.Handler, error) {
	if len(origins) == 0 {
		return func(next http.Handler) http.Handler { return next }, nil
	}
	for _, origin := range origins {
		if strings.Contains(origin, "*") && (origin != "*" || len(origins) > 1) {
			return nil, errors.New("* stands alone, for all origins")
		}
	}
	allow, err := cors.NewMiddleware(cors.Config{
		Origins:         origins,
		Methods:         []string{http.MethodGet, http.MethodHead, http.MethodPost},
		RequestHeaders:  []string{"Accept", "Content-Type", "If-None-Match", requestID, "Apollo-Require-Preflight", "GraphQL-Preflight", "Traceparent", "Tracestate"},
		ResponseHeaders: []string{"ETag", "Retry-After", requestID},
		MaxAgeInSeconds: 2 * 60 * 60,
	})
	if err != nil {
		return nil, fmt.Errorf("no list of origins such as https://example.org: %w", err)
	}
	return allow.Wrap, nil
}

// secured gives answers that are for programs the headers that keep browsers from making anything else of them.
func secured(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		header := w.Header()
		header.Set("X-Content-Type-Options", "nosniff")
		header.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
		header.Set("Referrer-Policy", "no-referrer")
		next.ServeHTTP(w, r)
	})
}
