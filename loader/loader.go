// Package loader turns articles into a graph: read, extract, resolve, freeze.
package loader
