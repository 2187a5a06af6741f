// Package style holds what all pages look like, for those who embed it; the viewer imports tokens.css itself.
package style

import _ "embed"

// Tokens is a style sheet that sets the colours, fonts and measures of every page as custom properties.
//
//go:embed tokens.css
var Tokens string
