// Package extract turns an Article into Facts: pure, deterministic, without I/O or clock.
package extract

import (
	"quanhe/loader/article"
	"quanhe/loader/facts"
)

// Extract returns everything that the article states. It never fails: what it cannot read becomes a warning.
func Extract(a *article.Article) *facts.Facts {
	return &facts.Facts{Article: a.Name, ContentHash: a.ContentHash, Title: a.Title, PublishedOn: a.PublishedOn, Author: a.Author, Source: a.Source}
}
