// Package examples holds questions that show what the graph can answer, as data: a playground offers them, and the
// tests ask every one of them. Clients in Go and TypeScript, and the checks of the schema, lie in the folders beside it.
package examples

import (
	"embed"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"sync"
)

// Files are the operations: operations/index.csv names them in the order of a menu with a caption in English and one
// in Vietnamese; each has its query in operations/NAME.graphql and, if it takes variables, their values in
// operations/NAME.json.
//
//go:embed operations/index.csv operations/*.graphql operations/*.json
var Files embed.FS

// Operation is a question with everything needed to ask it.
type Operation struct {
	// Name is unique, and the name of the files.
	Name string `json:"name"`
	// English and Vietnamese say in one line what is asked.
	English    string `json:"english"`
	Vietnamese string `json:"vietnamese"`
	// Query is the text of one GraphQL operation.
	Query string `json:"query"`
	// Variables is a JSON object; nil when the query takes none.
	Variables json.RawMessage `json:"variables,omitempty"`
}

// Operations are all of them in the order of the index. The values are shared: callers must not change them.
var Operations = sync.OnceValue(func() []Operation {
	operations, err := read(Files)
	if err != nil {
		panic("examples: the embedded operations cannot be read: " + err.Error())
	}
	return operations
})

func read(files fs.FS) ([]Operation, error) {
	index, err := files.Open("operations/index.csv")
	if err != nil {
		return nil, fmt.Errorf("opening the index: %w", err)
	}
	defer index.Close()
	rows, err := csv.NewReader(index).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("reading the index: %w", err)
	}
	if len(rows) == 0 || len(rows[0]) != 3 {
		return nil, errors.New("the index has not the columns name, english and vietnamese")
	}
	operations := make([]Operation, 0, len(rows)-1)
	for _, row := range rows[1:] {
		query, err := fs.ReadFile(files, "operations/"+row[0]+".graphql")
		if err != nil {
			return nil, fmt.Errorf("reading the query of %s: %w", row[0], err)
		}
		variables, err := fs.ReadFile(files, "operations/"+row[0]+".json")
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("reading the variables of %s: %w", row[0], err)
		}
		operations = append(operations, Operation{Name: row[0], English: row[1], Vietnamese: row[2], Query: string(query), Variables: variables})
	}
	return operations, nil
}
