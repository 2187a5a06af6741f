package graph

import (
	"context"
	"reflect"
	"strings"

	"github.com/99designs/gqlgen/complexity"
	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/generated"
	"quanhe/graph/model"
	"quanhe/graph/store"
)

// cost is what an operation costs, as clients see it in extensions.
type cost struct {
	Requested int `json:"requested"`
	Limit     int `json:"limit"`
}

// costLimit weighs each operation before it runs, and refuses those that cost too much.
type costLimit struct {
	most   int
	schema graphql.ExecutableSchema
}

const costExtension = "Cost"

// ExtensionName implements [graphql.HandlerExtension].
func (*costLimit) ExtensionName() string { return costExtension }

// Validate implements [graphql.HandlerExtension].
func (*costLimit) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext implements [graphql.OperationContextMutator].
func (l *costLimit) MutateOperationContext(ctx context.Context, op *graphql.OperationContext) *gqlerror.Error {
	requested := complexity.Calculate(ctx, l.schema, op.Operation, op.Variables) + introspection(l.schema.Schema(), op.Operation.SelectionSet)
	op.Stats.SetExtension(costExtension, &cost{Requested: requested, Limit: l.most})
	if requested > l.most {
		return exceeded(codeTooDear, "cost", requested, l.most, "the operation costs %d; at most %d is allowed: ask for fewer entries (first, last) or for fewer lists within lists", requested, l.most)
	}
	return nil
}

// costOf is what the operation of a context costs; nil when it was not weighed.
func costOf(ctx context.Context) *cost {
	if !graphql.HasOperationContext(ctx) {
		return nil
	}
	c, _ := graphql.GetOperationContext(ctx).Stats.GetExtension(costExtension).(*cost)
	return c
}

// Cost is what an operation costs; false when it was not weighed.
func Cost(op *graphql.OperationContext) (requested int, known bool) {
	c, known := op.Stats.GetExtension(costExtension).(*cost)
	if !known {
		return 0, false
	}
	return c.Requested, true
}

// introspection is what the questions about the schema itself cost, which [complexity.Calculate] leaves out: a tenth of the
// fields in the answer, for they are at hand. The lists of __Schema, __Type and the like are taken to be as long as they are
// on average.
func introspection(schema *ast.Schema, set ast.SelectionSet) int {
	fields, arguments := 0, 0
	for _, t := range schema.Types {
		fields += len(t.Fields)
		for _, f := range t.Fields {
			arguments += len(f.Arguments)
		}
	}
	lengths := map[string]int{
		"types": len(schema.Types), "fields": 1 + fields/len(schema.Types), "inputFields": 1 + fields/len(schema.Types), "enumValues": 5,
		"args": 1 + arguments/fields, "directives": len(schema.Directives), "interfaces": 2, "possibleTypes": 2, "locations": 2,
	}
	var size func(set ast.SelectionSet, meta bool) int
	size = func(set ast.SelectionSet, meta bool) (n int) {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.Field:
				inside := strings.HasPrefix(s.Definition.Type.Name(), "__")
				part := size(s.SelectionSet, inside)
				if meta || inside {
					part = times(max(1, lengths[s.Name]), 1+part)
				}
				n += part
			case *ast.InlineFragment:
				n += size(s.SelectionSet, meta)
			case *ast.FragmentSpread:
				n += size(s.Definition.SelectionSet, meta)
			}
		}
		return min(n, manySelections)
	}
	return size(set, false) / 10
}

// unpaged is what a list without pages is taken to be long.
const unpaged = 10

// weigh lets every list cost as many times its entries as it may have: those with pages by their size, those with
// another limit by that, and the others by a guess.
func weigh(root *generated.ComplexityRoot) {
	root.WeighEntities()
	number, text := reflect.TypeFor[*int32](), reflect.TypeFor[*string]()
	types := reflect.ValueOf(root).Elem()
	for i := range types.NumField() {
		fields := types.Field(i)
		for j := range fields.NumField() {
			field := fields.Field(j)
			f := field.Type()
			if f.NumIn() < 5 || f.In(1) != number || f.In(2) != text || f.In(3) != number || f.In(4) != text {
				continue
			}
			field.Set(reflect.MakeFunc(f, func(args []reflect.Value) []reflect.Value { // first, after, last, before
				size := store.DefaultPage
				for _, arg := range []reflect.Value{args[1], args[3]} {
					if n, _ := reflect.TypeAssert[*int32](arg); n != nil {
						size = least(*n, store.MaxPage)
					}
				}
				return []reflect.Value{reflect.ValueOf(times(size, int(args[0].Int())))}
			}))
		}
	}
	root.Query.Nodes = func(each int, ids []string) int { return times(len(ids), each) }
	root.Query.Match = func(each int, inputs []*model.MatchInput, limit *int32) int {
		return times(len(inputs)*least(int32(or(limit, 5)), store.MaxCandidates), each)
	}
	root.Query.Paths = func(each int, _, _ string, maxLength, limit *int32, _ []model.RelationType, _ *model.Date, _ *float64) int {
		return times(least(int32(or(limit, 3)), store.MaxChains)*least(int32(or(maxLength, 4)), store.MaxLength), each)
	}
	root.Query.Subgraph = func(each int, ids []string, _ *int32, _ []model.RelationType, maxNodes *int32, _ *model.Date, _ *float64) int {
		return times(least(int32(or(maxNodes, 200)), store.MaxNodes), each)
	}
	several := func(each int) int { return times(unpaged, each) }
	root.Organization.Ancestors, root.Organization.Predecessors, root.Organization.Successors = several, several, several
	root.Meeting.Organizers, root.Meeting.Chairs, root.Meeting.Speakers, root.Meeting.Concluders = several, several, several, several
	root.Meeting.Attendees, root.Meeting.AdoptedDocuments, root.Meeting.Discrepancies = several, several, several
	root.Document.SameSymbol, root.Article.Duplicates, root.Participation.AsTenures = several, several, several
	root.Person.PossibleDuplicates, root.Organization.PossibleDuplicates, root.Position.PossibleDuplicates = several, several, several
	root.Meeting.PossibleDuplicates, root.Document.PossibleDuplicates = several, several
	root.DiscrepantValue.Evidence = several
	root.Person.Positions = func(each int, _ *model.Date) int { return several(each) }
	root.Query.DocumentsBySymbol = func(each int, _ string, _, _ *string) int { return several(each) }
}

// least is a size that is asked for, within its limits; other sizes are refused when the field is read.
func least(asked int32, most int) int { return int(min(max(asked, 1), int32(most))) }

// times is the cost of a list, capped where it is beyond every limit anyway.
func times(entries, each int) int {
	if each > manySelections/max(entries, 1) {
		return manySelections
	}
	return 1 + entries*each
}
