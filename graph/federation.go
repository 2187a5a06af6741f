package graph

import (
	"context"
	_ "embed"
	"fmt"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"quanhe/graph/generated"
	"quanhe/graph/model"
	"quanhe/graph/store"
)

//go:embed federation/keys.graphqls
var federationKeys string

// SubgraphSDL is [SDL] with the keys by which a gateway of Apollo Federation refers to entities.
func SubgraphSDL() string { return federationKeys + "\n" + SDL() }

// plainSchema is the schema without what only gateways ask. The executable one always knows how to answer them, and
// whoever validates against this one cannot ask.
var plainSchema = sync.OnceValue(func() *ast.Schema {
	return gqlparser.MustLoadSchema(&ast.Source{Name: "schema.graphql", Input: SDL()})
})

var _ generated.Subgraph = (*queryResolver)(nil)

// Service describes this server to a gateway.
func (r *queryResolver) Service(context.Context) (model.Service, error) {
	return model.Service{SDL: SubgraphSDL()}, nil
}

// Entities finds what the references of a gateway mean: an object with the type's name and an id, current or former.
func (r *queryResolver) Entities(ctx context.Context, representations []map[string]any) ([]model.Entity, error) {
	if len(representations) > store.MaxPage {
		return nil, badReference("%d representations are asked for; there may be at most %d", len(representations), store.MaxPage)
	}
	ids, types := make([]string, len(representations)), make([]model.EntityType, len(representations))
	for i, representation := range representations {
		name, _ := representation["__typename"].(string)
		id, ok := representation["id"].(string)
		if types[i] = entityTypes[name]; types[i] == "" || !ok {
			return nil, badReference("representation %d is not the __typename of an entity and its id", i)
		}
		ids[i] = id
	}
	nodes, err := reader(ctx).Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	entities := make([]model.Entity, len(nodes))
	for i, node := range nodes {
		if entity, ok := node.(model.Entity); ok && entity.EntityType() == types[i] {
			entities[i] = entity
		}
	}
	return entities, nil
}

// entityTypes are the kinds of entity by the names of their types.
var entityTypes = map[string]model.EntityType{
	"Person":       model.EntityTypePerson,
	"Organization": model.EntityTypeOrganization,
	"Position":     model.EntityTypePosition,
	"Meeting":      model.EntityTypeMeeting,
	"Document":     model.EntityTypeDocument,
}

func badReference(format string, args ...any) error {
	return &model.InputError{Code: model.CodeBadInput, Message: fmt.Sprintf(format, args...)}
}
