package graph

import (
	"cmp"

	"github.com/99designs/gqlgen/graphql/errcode"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/lexer"
)

// Limits are what one operation may ask for at most. Each holds before the work that it limits is done; zero means the
// default of [Limits.WithDefaults].
type Limits struct {
	// Tokens are the words and signs of a document, comments too.
	Tokens int
	// NameBytes is the length of a name in a document.
	NameBytes int
	// Depth is how deep selections nest, fragments written out, and how deep values do.
	Depth int
	// Definitions are the operations and fragments of a document.
	Definitions int
	// Selections are the fields and fragments of an operation, fragments written out.
	Selections int
	// SetSelections are the selections of one object in the answer, however they are spread over fields of the same name
	// and over fragments.
	SetSelections int
	// Aliases are the fields of a document with another name.
	Aliases int
	// Directives are all those in a document.
	Directives int
	// Values are the values in the variables of an operation, with the lists and objects around them.
	Values int
	// Cost is what an operation may cost: a field costs one, and a list as many times what is asked of an entry as it may
	// have entries.
	Cost int
}

// WithDefaults are the limits with the default in each place that is zero.
func (l Limits) WithDefaults() Limits {
	return Limits{
		Tokens:        cmp.Or(l.Tokens, 4000),
		NameBytes:     cmp.Or(l.NameBytes, 200),
		Depth:         cmp.Or(l.Depth, 25),
		Definitions:   cmp.Or(l.Definitions, 100),
		Selections:    cmp.Or(l.Selections, 4000),
		SetSelections: cmp.Or(l.SetSelections, 400),
		Aliases:       cmp.Or(l.Aliases, 100),
		Directives:    cmp.Or(l.Directives, 200),
		Values:        cmp.Or(l.Values, 10_000),
		Cost:          cmp.Or(l.Cost, 100_000),
	}
}

// exceeded says that a request asks for more than a limit allows. Its extensions carry code and limit: the limit's name, what
// it allows, and what was asked for, or 0 when that was not counted to the end.
func exceeded(code, name string, asked, allowed int, format string, args ...any) *gqlerror.Error {
	err := requestError(code, format, args...)
	err.Extensions["limit"] = map[string]any{"name": name, "allowed": allowed, "asked": asked}
	return err
}

// The codes of requests that ask for too much.
const (
	codeTooLarge = "QUERY_TOO_LARGE"
	codeTooDeep  = "QUERY_TOO_DEEP"
	codeTooDear  = "COMPLEXITY_LIMIT_EXCEEDED"
)

// checkText holds the limits that show in the words of a document alone, before it is parsed.
func (l Limits) checkText(document string) *gqlerror.Error {
	words := lexer.New(&ast.Source{Input: document})
	tokens, nested, deepest := 0, 0, 0
	for {
		token, err := words.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			break // what cannot be read is for the parser to say
		}
		tokens++
		switch token.Kind {
		case lexer.Name:
			if n := len(token.Value); n > l.NameBytes {
				return exceeded(codeTooLarge, "nameBytes", n, l.NameBytes, "the name %.20s… has %d bytes; at most %d are allowed", token.Value, n, l.NameBytes)
			}
		case lexer.BraceL, lexer.BracketL:
			nested++
			deepest = max(deepest, nested)
		case lexer.BraceR, lexer.BracketR:
			nested--
		}
	}
	if tokens > l.Tokens {
		return exceeded(codeTooLarge, "tokens", tokens, l.Tokens, "the document has %d words and signs; at most %d are allowed: ask in several requests", tokens, l.Tokens)
	}
	if most := 2 * l.Depth; deepest > most { // selections, and values in the innermost of them
		return exceeded(codeTooDeep, "depth", deepest, l.Depth, "the document nests %d deep; at most %d are allowed: ask for less at once", deepest, l.Depth)
	}
	return nil
}

// checkDocument holds the limits that show in a parsed document, before it is validated: validation compares every selection
// of an object with every other and writes fragments out.
func (l Limits) checkDocument(document *ast.QueryDocument) *gqlerror.Error {
	if n := len(document.Operations) + len(document.Fragments); n > l.Definitions {
		return exceeded(codeTooLarge, "definitions", n, l.Definitions, "the document has %d operations and fragments; at most %d are allowed: send only those that are used", n, l.Definitions)
	}
	count := counter{fragments: make(map[string]*ast.FragmentDefinition, len(document.Fragments)), sizes: make(map[string]size, len(document.Fragments))}
	for _, f := range document.Fragments {
		if count.fragments[f.Name] == nil { // of several with one name the first counts, as in validation
			count.fragments[f.Name] = f
		}
	}
	var roots []ast.SelectionSet
	for _, o := range document.Operations {
		count.directives += len(o.Directives)
		for _, v := range o.VariableDefinitions {
			count.directives += len(v.Directives)
			count.value(v.DefaultValue)
		}
		count.tree(o.SelectionSet)
		roots = append(roots, o.SelectionSet)
	}
	for _, f := range document.Fragments {
		count.directives += len(f.Directives)
		count.tree(f.SelectionSet)
		roots = append(roots, f.SelectionSet)
	}
	if count.aliases > l.Aliases {
		return exceeded(codeTooLarge, "aliases", count.aliases, l.Aliases, "the document has %d aliases; at most %d are allowed: ask for several things with fields that take lists, such as nodes(ids:), or in several requests", count.aliases, l.Aliases)
	}
	if count.directives > l.Directives {
		return exceeded(codeTooLarge, "directives", count.directives, l.Directives, "the document has %d directives; at most %d are allowed: leave out what is not needed instead of skipping it", count.directives, l.Directives)
	}
	if count.values > l.Depth {
		return exceeded(codeTooDeep, "depth", count.values, l.Depth, "a value nests %d deep; at most %d are allowed", count.values, l.Depth)
	}
	for _, root := range roots {
		whole := count.size(root)
		if count.cycle != "" {
			err := gqlerror.ErrorPosf(count.fragments[count.cycle].Position, "fragment %q spreads itself", count.cycle)
			errcode.Set(err, errcode.ValidationFailed)
			return err
		}
		if whole.depth > l.Depth {
			return exceeded(codeTooDeep, "depth", whole.depth, l.Depth, "selections nest %d deep; at most %d are allowed: ask for less at once, and go on from the ids in the answer", whole.depth, l.Depth)
		}
		if whole.selections > l.Selections {
			return exceeded(codeTooLarge, "selections", whole.selections, l.Selections, "the operation has %d selections with its fragments written out; at most %d are allowed: ask in several requests", whole.selections, l.Selections)
		}
	}
	for _, root := range roots {
		if n := count.widest([]ast.SelectionSet{root}); n > l.SetSelections {
			return exceeded(codeTooLarge, "setSelections", n, l.SetSelections, "%d selections are made on one object; at most %d are allowed: ask for each field once", n, l.SetSelections)
		}
	}
	return nil
}

// counter counts what is in a document, looking once at each fragment however often it is spread.
type counter struct {
	fragments           map[string]*ast.FragmentDefinition
	sizes               map[string]size // of fragments
	aliases, directives int
	values              int    // how deep they nest
	cycle               string // a fragment that spreads itself
}

// size is that of selections with their fragments written out.
type size struct{ selections, depth int }

// manySelections is more than any limit, and small enough to be added up.
const manySelections = 1 << 40

// tree counts what stands in selections themselves.
func (c *counter) tree(set ast.SelectionSet) {
	for _, selection := range set {
		switch s := selection.(type) {
		case *ast.Field:
			if s.Alias != s.Name {
				c.aliases++
			}
			c.directives += len(s.Directives)
			for _, a := range s.Arguments {
				c.value(a.Value)
			}
			for _, d := range s.Directives {
				for _, a := range d.Arguments {
					c.value(a.Value)
				}
			}
			c.tree(s.SelectionSet)
		case *ast.InlineFragment:
			c.directives += len(s.Directives)
			c.tree(s.SelectionSet)
		case *ast.FragmentSpread:
			c.directives += len(s.Directives)
		}
	}
}

func (c *counter) value(v *ast.Value) { c.values = max(c.values, valueDepth(v)) }

func valueDepth(v *ast.Value) int {
	if v == nil || v.Kind != ast.ListValue && v.Kind != ast.ObjectValue {
		return 0
	}
	depth := 0
	for _, child := range v.Children {
		depth = max(depth, valueDepth(child.Value))
	}
	return depth + 1
}

func (c *counter) size(set ast.SelectionSet) (whole size) {
	for _, selection := range set {
		part := size{}
		switch s := selection.(type) {
		case *ast.Field:
			part = c.size(s.SelectionSet)
			part.depth++
		case *ast.InlineFragment:
			part = c.size(s.SelectionSet)
		case *ast.FragmentSpread:
			part = c.fragment(s.Name)
		}
		whole.selections = min(whole.selections+1+part.selections, manySelections)
		whole.depth = max(whole.depth, part.depth)
	}
	return whole
}

func (c *counter) fragment(name string) size {
	const counting = -1
	known, begun := c.sizes[name]
	switch {
	case begun && known.selections == counting:
		c.cycle = name
		return size{}
	case begun || c.fragments[name] == nil: // what is not defined is for validation to say
		return known
	}
	c.sizes[name] = size{selections: counting}
	c.sizes[name] = c.size(c.fragments[name].SelectionSet)
	return c.sizes[name]
}

// widest is the most selections on one object: those of several sets that end up in it, and what lies below them by name.
// It needs selections without cycles and of a bounded size.
func (c *counter) widest(sets []ast.SelectionSet) int {
	n := 0
	var names []string
	below := make(map[string][]ast.SelectionSet)
	var collect func(ast.SelectionSet)
	collect = func(set ast.SelectionSet) {
		n += len(set)
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.Field:
				if s.SelectionSet == nil {
					continue
				}
				if below[s.Alias] == nil {
					names = append(names, s.Alias)
				}
				below[s.Alias] = append(below[s.Alias], s.SelectionSet)
			case *ast.InlineFragment:
				collect(s.SelectionSet)
			case *ast.FragmentSpread:
				if f := c.fragments[s.Name]; f != nil {
					collect(f.SelectionSet)
				}
			}
		}
	}
	for _, set := range sets {
		collect(set)
	}
	for _, name := range names {
		n = max(n, c.widest(below[name]))
	}
	return n
}
