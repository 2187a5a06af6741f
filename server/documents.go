package server

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	lru "github.com/hashicorp/golang-lru/v2"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/lexer"

	"quanhe/graph"
)

// Trusted are the only documents that a server runs, by the ids that clients may send in their place.
type Trusted map[string]string

// ReadTrusted reads trusted documents: every .graphql file in and below a folder, with the SHA-256 of the file in
// hexadecimal digits as its id, or a JSON file that holds one object {id: document}, as code generators write it. It fails
// when a document does not fit the schema.
func ReadTrusted(path string) (Trusted, error) {
	trusted := make(Trusted)
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, fmt.Errorf("reading trusted documents: %w", err)
	case info.IsDir():
		err = filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(name) != ".graphql" {
				return err
			}
			text, err := os.ReadFile(name)
			if err == nil {
				trusted[hash(string(text))] = string(text)
			}
			return err
		})
	default:
		var text []byte
		if text, err = os.ReadFile(path); err == nil {
			err = json.Unmarshal(text, &trusted)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("reading trusted documents from %s: %w", path, err)
	}
	if len(trusted) == 0 {
		return nil, fmt.Errorf("reading trusted documents from %s: there are none; it must be a folder with .graphql files or a JSON object {id: document}", path)
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "schema.graphql", Input: graph.SDL()})
	if err != nil {
		return nil, fmt.Errorf("checking trusted documents: %w", err)
	}
	for id, document := range trusted {
		if _, wrong := gqlparser.LoadQueryWithRules(schema, document, nil); len(wrong) > 0 {
			return nil, fmt.Errorf("the trusted document %s in %s does not fit the schema: %w", id, path, wrong)
		}
	}
	return trusted, nil
}

func hash(document string) string {
	sum := sha256.Sum256([]byte(document))
	return hex.EncodeToString(sum[:])
}

// documents finds what clients mean when they send a hash, and knows what may run.
type documents struct {
	persisted *lru.Cache[string, string]
	trusted   Trusted
	words     map[string]string // the trusted documents by what they say, whatever their layout
}

// persistedBytes is how long a document may be to be kept, so that many of them have room.
const persistedBytes = 32 << 10

func newDocuments(limits Limits, trusted Trusted) documents {
	cache, err := lru.New[string, string](limits.PersistedQueries)
	if err != nil {
		panic("server: " + err.Error()) // only for a size that is not positive
	}
	d := documents{persisted: cache, trusted: trusted, words: make(map[string]string, len(trusted))}
	for _, document := range trusted {
		d.words[words(document)] = document
	}
	return d
}

// words are those of a document, without comments and layout.
func words(document string) string {
	var b strings.Builder
	tokens := lexer.New(&ast.Source{Input: document})
	for {
		token, err := tokens.ReadToken()
		if err != nil || token.Kind == lexer.EOF {
			return b.String()
		}
		if token.Kind != lexer.Comment {
			fmt.Fprintf(&b, "%d %q ", token.Kind, token.Value)
		}
	}
}

// find puts the document that a request means into its parameters. A hash comes in extensions.persistedQuery, as Apollo's
// clients send it.
func (d documents) find(params *graphql.RawParams) *refusal {
	id, err := persistedID(params.Extensions)
	if err != nil {
		return badRequest("%s", err)
	}
	blank := strings.TrimSpace(params.Query) == ""
	switch {
	case blank && id == "":
		return badRequest("there is no query")
	case d.trusted != nil:
		document, ok := d.trusted[id]
		if !blank {
			document, ok = d.words[words(params.Query)]
		}
		if !ok {
			return refused(0, requestError("DOCUMENT_NOT_TRUSTED", "this server runs only documents that its operator trusts, and this is none of them"))
		}
		params.Query = document
	case blank:
		document, ok := d.persisted.Get(id)
		if !ok { // clients know these words, and send the document next
			return refused(0, requestError("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound"))
		}
		params.Query = document
	case id != "" && id != hash(params.Query):
		return refused(http.StatusBadRequest, requestError("BAD_REQUEST", "extensions.persistedQuery.sha256Hash is not the SHA-256 of query"))
	}
	return nil
}

// keep remembers a document that came with its hash, once it has proved to be sound.
func (d documents) keep(params *graphql.RawParams) {
	if id, _ := persistedID(params.Extensions); id != "" && d.trusted == nil && len(params.Query) <= persistedBytes {
		d.persisted.Add(id, params.Query)
	}
}

// persistedID is the hash in a request's extensions; "" when there is none.
func persistedID(extensions map[string]any) (string, error) {
	given, ok := extensions["persistedQuery"]
	if !ok || given == nil {
		return "", nil
	}
	persisted, ok := given.(map[string]any)
	if !ok {
		return "", errors.New("extensions.persistedQuery must be an object with version and sha256Hash")
	}
	if version := fmt.Sprint(persisted["version"]); version != "1" {
		return "", errors.New("extensions.persistedQuery.version must be 1")
	}
	id, ok := persisted["sha256Hash"].(string)
	if !ok || id == "" {
		return "", errors.New("extensions.persistedQuery.sha256Hash must be a string of hexadecimal digits")
	}
	return id, nil
}
