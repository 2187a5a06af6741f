package graph

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"quanhe/graph/model"
)

// checkVariables holds the variables of an operation to their types, as the GraphQL specification has it: numbers are no
// strings, an Int has 32 bits, an enum value is spelled as in the schema. given is what JSON holds, its numbers as
// [json.Number]. Variables that the operation does not declare are ignored.
func (l Limits) checkVariables(schema *ast.Schema, operation *ast.OperationDefinition, given map[string]any) *gqlerror.Error {
	check := variables{schema: schema}
	for _, v := range operation.VariableDefinitions {
		value, ok := given[v.Variable]
		if !ok {
			if v.Type.NonNull && v.DefaultValue == nil {
				return badVariable("$"+v.Variable, "%s is required", v.Type)
			}
			continue
		}
		if n, deepest := measure(value); n > l.Values {
			return l.TooManyValues(n, "variable $"+v.Variable)
		} else if deepest > l.Depth {
			return exceeded(codeTooDeep, "depth", deepest, l.Depth, "variable $%s nests %d deep; at most %d are allowed", v.Variable, deepest, l.Depth)
		}
		if err := check.value("$"+v.Variable, v.Type, value); err != nil {
			return err
		}
	}
	return nil
}

// TooManyValues is what a client is told whose variable, or what else it sent, holds n values.
func (l Limits) TooManyValues(n int, where string) *gqlerror.Error {
	return exceeded(codeTooLarge, "values", n, l.Values, "%s holds %d values; at most %d are allowed in variables: ask in several requests", where, n, l.Values)
}

// measure counts the values in a value of JSON, and how deep they nest.
func measure(value any) (n, depth int) {
	inner := func(v any) {
		m, d := measure(v)
		n, depth = n+m, max(depth, d)
	}
	switch v := value.(type) {
	case []any:
		for _, entry := range v {
			inner(entry)
		}
	case map[string]any:
		for _, entry := range v {
			inner(entry)
		}
	default:
		return 1, 0
	}
	return n + 1, depth + 1
}

type variables struct{ schema *ast.Schema }

func (c variables) value(at string, expected *ast.Type, value any) *gqlerror.Error {
	if value == nil {
		if expected.NonNull {
			return badVariable(at, "%s is required, and null is given", expected)
		}
		return nil
	}
	if expected.Elem != nil {
		list, ok := value.([]any)
		if !ok { // one value stands for a list of it
			return c.value(at, expected.Elem, value)
		}
		for i, entry := range list {
			if err := c.value(fmt.Sprintf("%s[%d]", at, i), expected.Elem, entry); err != nil {
				return err
			}
		}
		return nil
	}
	definition := c.schema.Types[expected.NamedType]
	switch {
	case definition == nil:
		return nil
	case definition.Kind == ast.Enum:
		name, ok := value.(string)
		if !ok {
			return badVariable(at, "a value of %s is expected as a string, and %s is given", definition.Name, model.Describe(value))
		}
		if definition.EnumValues.ForName(name) == nil {
			return badVariable(at, "%.40q is no value of %s", name, definition.Name)
		}
		return nil
	case definition.Kind == ast.InputObject:
		return c.object(at, definition, value)
	}
	return scalar(at, definition.Name, value)
}

func (c variables) object(at string, definition *ast.Definition, value any) *gqlerror.Error {
	object, ok := value.(map[string]any)
	if !ok {
		return badVariable(at, "an object of type %s is expected, and %s is given", definition.Name, model.Describe(value))
	}
	names := make([]string, 0, len(object))
	for name := range object {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		field := definition.Fields.ForName(name)
		if field == nil {
			return badVariable(at, "%s has no field %.40q", definition.Name, name)
		}
		if err := c.value(at+"."+name, field.Type, object[name]); err != nil {
			return err
		}
	}
	for _, field := range definition.Fields {
		if _, given := object[field.Name]; !given && field.Type.NonNull && field.DefaultValue == nil {
			return badVariable(at, "%s.%s is required", definition.Name, field.Name)
		}
	}
	return nil
}

// scalar holds a value to one of the five types of the specification; the schema's own read what they are given themselves.
func scalar(at, name string, value any) *gqlerror.Error {
	number, isNumber := value.(json.Number)
	_, isString := value.(string)
	_, isBool := value.(bool)
	fits := true
	switch name {
	case "Int":
		if !isNumber {
			fits = false
			break
		}
		if _, err := model.UnmarshalInt(number); err != nil {
			return badVariable(at, "%s", err)
		}
	case "Float":
		if isNumber {
			if f, err := strconv.ParseFloat(number.String(), 64); err != nil || math.IsInf(f, 0) {
				return badVariable(at, "%.40s does not fit into a Float", number)
			}
		}
		fits = isNumber
	case "String":
		fits = isString
	case "Boolean":
		fits = isBool
	case "ID":
		fits = isString
		if isNumber {
			if _, err := number.Int64(); err != nil {
				return badVariable(at, "%.40s is no ID: an ID is a string or a whole number", number)
			}
			fits = true
		}
	}
	if !fits {
		return badVariable(at, "a value of type %s is expected, and %s is given", name, model.Describe(value))
	}
	return nil
}

func badVariable(at, format string, args ...any) *gqlerror.Error {
	return requestError(model.CodeBadInput, "variable %s: %s", at, fmt.Sprintf(format, args...))
}
