package graph_test

import (
	"testing"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/graph/store/storetest"
	"quanhe/loader/lexicon"
)

// open makes a store of a graph for the tests of the API.
var open = func(_ testing.TB, g *store.Graph) func() store.Reader { return store.NewLive(g).Reader }

// TestAnotherStore runs the tests of the API over a store that is made in quite another way.
func TestAnotherStore(t *testing.T) {
	usual := open
	defer func() { open, forestOfPages = usual, 101 }()
	forestOfPages = 16 // this store is slow
	given := storetest.Known()
	open = func(t testing.TB, g *store.Graph) func() store.Reader {
		ledger, err := storetest.Copy(t.Context(), g, given)
		if err != nil {
			t.Fatal(err)
		}
		return func() store.Reader { return ledger }
	}
	t.Run("walk", TestWalk)
	t.Run("fields", TestFields)
	t.Run("inverse pairs", TestInversePairs)
	t.Run("paging", TestPaging)
	t.Run("refused arguments", TestRefusedArguments)
	t.Run("evidence", TestEvidenceStandsInItsArticle)
	t.Run("federation", TestEntities)
	t.Run("every field", TestEveryFieldAnswers)
	given = storetest.Given{Honorifics: lexicon.Default().Honorifics}
	for _, a := range lexicon.Default().Abbreviations {
		given.Abbreviations = append(given.Abbreviations, &model.AbbreviationReading{Text: a.Text, Expansion: a.Expansion, Source: a.Table})
	}
	t.Run("seeds", TestSeedsAnswer)
	t.Run("ids", TestEveryIDFindsItsNode)
}
