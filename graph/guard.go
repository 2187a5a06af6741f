package graph

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// guard holds the limits of documents and variables before the executor does any work on them. A document that passes is
// left in the executor's cache, validated.
type guard struct {
	limits    Limits
	schema    *ast.Schema
	documents graphql.Cache[*ast.QueryDocument]
	rules     *rules.Rules
}

// longDocument is how many bytes a document has that is not kept, and gets no suggestions.
const longDocument = 8 << 10

// shortDocuments keeps documents that are not long, so that many of them have room.
type shortDocuments struct {
	graphql.Cache[*ast.QueryDocument]
}

// Add implements [graphql.Cache].
func (c shortDocuments) Add(ctx context.Context, text string, document *ast.QueryDocument) {
	if len(text) <= longDocument {
		c.Cache.Add(ctx, text, document)
	}
}

// ExtensionName implements [graphql.HandlerExtension].
func (*guard) ExtensionName() string { return "Guard" }

// Validate implements [graphql.HandlerExtension].
func (*guard) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters implements [graphql.OperationParameterMutator]: it refuses what is beyond a limit. What is wrong
// otherwise it leaves to the executor, which says all of it.
func (g *guard) MutateOperationParameters(ctx context.Context, params *graphql.RawParams) *gqlerror.Error {
	document, known := g.documents.Get(ctx, params.Query)
	if !known {
		if err := g.limits.checkText(params.Query); err != nil {
			return err
		}
		var err error
		if document, err = parser.ParseQueryWithTokenLimit(&ast.Source{Input: params.Query}, g.limits.Tokens); err != nil || len(document.Operations) == 0 {
			return nil
		}
		if err := g.limits.checkDocument(document); err != nil {
			return err
		}
		if len(params.Query) > longDocument { // whose names and strings are not compared with all those of the schema
			if errs := validator.ValidateWithRules(g.schema, document, validation(true)); len(errs) > 0 {
				errcode.Set(errs[0], errcode.ValidationFailed)
				return errs[0]
			}
		} else if len(validator.ValidateWithRules(g.schema, document, g.rules)) > 0 {
			return nil
		}
		g.documents.Add(ctx, params.Query, document)
	}
	operation := document.Operations.ForName(params.OperationName)
	if operation == nil {
		return unknownOperation(document, params.OperationName)
	}
	return g.limits.checkVariables(g.schema, operation, params.Variables)
}

func unknownOperation(document *ast.QueryDocument, name string) *gqlerror.Error {
	names := make([]string, len(document.Operations))
	for i, o := range document.Operations {
		names[i] = o.Name
	}
	asked := "operationName is missing"
	if name != "" {
		asked = fmt.Sprintf("there is no operation %.40q", name)
	}
	const shown = 5
	if len(names) > shown {
		names = append(names[:shown], "…")
	}
	return requestError(errcode.ValidationFailed, "%s: the document has %s", asked, strings.Join(names, ", "))
}

// validation gives the rules of GraphQL, with or without names of the schema in what they say.
func validation(hideSuggestions bool) *rules.Rules {
	r := rules.NewDefaultRules()
	if hideSuggestions {
		for with, without := range map[string]validator.Rule{
			rules.FieldsOnCorrectTypeRule.Name: validator.Rule(rules.FieldsOnCorrectTypeRuleWithoutSuggestions),
			rules.KnownArgumentNamesRule.Name:  validator.Rule(rules.KnownArgumentNamesRuleWithoutSuggestions),
			rules.KnownTypeNamesRule.Name:      validator.Rule(rules.KnownTypeNamesRuleWithoutSuggestions),
			rules.ScalarLeafsRule.Name:         validator.Rule(rules.ScalarLeafsRuleWithoutSuggestions),
			rules.ValuesOfCorrectTypeRule.Name: validator.Rule(rules.ValuesOfCorrectTypeRuleWithoutSuggestions),
		} {
			r.RemoveRule(with)
			r.AddRule(without.Name, without.RuleFunc)
		}
	}
	return r
}

// unlessStopped reads no more fields once the operation's time is over, its answer too large or its client gone.
func unlessStopped(ctx context.Context, next graphql.Resolver) (any, error) {
	if err := ctx.Err(); err != nil {
		return nil, errors.New("the operation was stopped")
	}
	value, err := next(ctx)
	if grow, ok := ctx.Value(growthKey{}).(func(int)); ok {
		grow(answerBytes(value))
	}
	return value, err
}

type growthKey struct{}

// WithGrowth lets whoever gives a context know how many bytes each field adds to the answer, about, as soon as it is read.
func WithGrowth(ctx context.Context, grow func(bytes int)) context.Context {
	return context.WithValue(ctx, growthKey{}, grow)
}

// fieldBytes is what a field takes in an answer beside long texts: its name and a short value.
const fieldBytes = 40

func answerBytes(value any) int {
	switch text := value.(type) {
	case string:
		return fieldBytes + len(text)
	case *string:
		if text != nil {
			return fieldBytes + len(*text)
		}
	}
	return fieldBytes
}
