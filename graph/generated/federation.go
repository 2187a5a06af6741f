package generated

// This file is written by hand: gqlgen calls __resolve_entities and __resolve__service for the fields _entities and
// _service, and its plugin that would write them cannot be used with a schema that has a type Entity.

import (
	"context"
	"errors"

	"quanhe/graph/model"
)

// Subgraph is what the resolver of Query must also be where federation is on.
type Subgraph interface {
	// Entities finds what the references of a gateway mean, nil where there is nothing.
	Entities(ctx context.Context, representations []map[string]any) ([]model.Entity, error)
	// Service describes the server to a gateway.
	Service(ctx context.Context) (model.Service, error)
}

// WeighEntities lets _entities cost as many times its children as there are references.
func (c *ComplexityRoot) WeighEntities() {
	c.Query.__resolve_entities = func(childComplexity int, representations []map[string]any) int {
		return 1 + len(representations)*childComplexity
	}
}

var errNoSubgraph = errors.New("the resolver of Query is no Subgraph")

func (ec *executionContext) __resolve_entities(ctx context.Context, representations []map[string]any) []model.Entity {
	entities, err := []model.Entity(nil), errNoSubgraph
	if subgraph, ok := ec.Resolvers.Query().(Subgraph); ok {
		entities, err = subgraph.Entities(ctx, representations)
	}
	if err != nil {
		ec.Error(ctx, err)
		return nil
	}
	return entities
}

func (ec *executionContext) __resolve__service(ctx context.Context) (model.Service, error) {
	if subgraph, ok := ec.Resolvers.Query().(Subgraph); ok {
		return subgraph.Service(ctx)
	}
	return model.Service{}, errNoSubgraph
}
