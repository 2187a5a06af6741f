package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"quanhe/loader/format"
)

// inside is the file system below a directory, without what only links out of it lead to. The directory is opened anew
// for every question, so that another one may take its place.
type inside string

var errOutside = errors.New("a link out of the folder, which is not followed")

// Open opens a file.
func (dir inside) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	return os.OpenInRoot(string(dir), filepath.FromSlash(name))
}

// Stat follows links. It fails with errOutside for a link out of the directory to something that would be read.
func (dir inside) Stat(name string) (fs.FileInfo, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "stat", Path: name, Err: fs.ErrInvalid}
	}
	root, err := os.OpenRoot(string(dir))
	if err != nil {
		return nil, err
	}
	defer root.Close()
	info, err := root.Stat(filepath.FromSlash(name))
	if err == nil {
		return info, nil
	}
	there, elsewhere := os.Stat(filepath.Join(string(dir), filepath.FromSlash(name)))
	switch {
	case elsewhere != nil:
		return nil, elsewhere
	case there.IsDir() || format.Known(name):
		return nil, errOutside
	}
	return nil, err
}
