package graph

import "cmp"

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
		Aliases:       cmp.Or(l.Aliases, 200),
		Directives:    cmp.Or(l.Directives, 200),
		Values:        cmp.Or(l.Values, 10_000),
		Cost:          cmp.Or(l.Cost, 100_000),
	}
}
