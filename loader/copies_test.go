package loader_test

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"quanhe/graph/model"
	"quanhe/graph/store"
	"quanhe/loader"
	"quanhe/loader/source"
	"quanhe/seeds"
)

// A reprint under another headline, with the furniture of another site and without the last sentences, is one report
// with the original: the two show each other, and what both say counts once.
func TestReprintsOfASeed(t *testing.T) {
	names, err := fs.Glob(seeds.Files, "001*.txt")
	if err != nil || len(names) != 1 {
		t.Fatal(names, err)
	}
	data, err := fs.ReadFile(seeds.Files, names[0])
	if err != nil {
		t.Fatal(err)
	}
	paragraphs := strings.Split(strings.TrimSpace(string(data)), "\n")
	reprint := "Trang chủ\nĐăng nhập\n" + strings.Join(paragraphs[:len(paragraphs)-1], "\n") + "\nTin liên quan\nMột tin khác hẳn của trang này\n"
	tree := fstest.MapFS{names[0]: {Data: data}, "reprint.txt": {Data: []byte(reprint)}, "other.txt": {Data: []byte(news(1))}}
	g, report, err := loader.Load(context.Background(), source.FS(tree), nil)
	if err != nil {
		t.Fatal(err)
	}
	if report.Articles != 3 || report.Duplicates != 0 || report.Copies != 1 || !strings.Contains(report.String(), "1 reprints or near copies") {
		t.Errorf("%s", report)
	}
	articles, err := g.List(context.Background(), store.List{}, store.Page{All: true})
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, row := range articles.Rows {
		a := row.Item.(*model.Article)
		ids = append(ids, a.ID)
		if copied := a.Title != "Hội Hoa lan họp lần 1"; copied != (len(a.DuplicateIDs) == 1) {
			t.Errorf("%q has the duplicates %q", a.Title, a.DuplicateIDs)
		}
	}
	contents, err := g.Contents(context.Background(), ids, store.Contents{Facts: true}, store.Page{All: true})
	if err != nil {
		t.Fatal(err)
	}
	twice := 0
	for _, rows := range contents {
		for _, row := range rows.Rows {
			fact := row.Item.(model.Fact)
			if fact.Common().ArticleCount != 1 {
				t.Errorf("the fact %s counts %d articles", fact.Common().Relation, fact.Common().ArticleCount)
			}
			quotes, err := g.Evidence(context.Background(), []string{fact.NodeID()}, store.Page{All: true})
			if err != nil {
				t.Fatal(err)
			}
			seen := map[string]bool{}
			for _, quote := range quotes[0].Rows {
				seen[quote.Item.(*model.Evidence).ArticleID] = true
			}
			if len(seen) == 2 {
				twice++
			}
		}
	}
	if twice == 0 {
		t.Error("no fact is in both")
	}
}
