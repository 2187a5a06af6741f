package command

import (
	"net/http"

	"quanhe/graph/store"
)

// handler serves a graph over HTTP.
func handler(*store.Graph) http.Handler { return http.NotFoundHandler() }

// sdl is the GraphQL schema.
func sdl() string { return "" }
