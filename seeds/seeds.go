// Package seeds holds the default corpus: five news reports, embedded byte for byte.
package seeds

import "embed"

// Files are the articles, UTF-8 text, one file each, at the root of the file system.
//
//go:embed *.txt
var Files embed.FS
