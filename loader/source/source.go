// Package source finds the bytes of articles: it walks a file system, says which files are articles, and reads
// them one by one. What cannot be read comes out as an item with a reason; the rest goes on.
package source

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"iter"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"quanhe/loader/format"
)

// DefaultLimit is the size from which on an article is not read: 16 MiB. News reports are a few kilobytes.
const DefaultLimit = 16 << 20

// Tree is a file system whose articles are to be read. It holds no open file and can be walked any number of times.
type Tree struct {
	fsys          fs.FS
	limit         int64
	shard, shards uint32
}

// Dir is the tree below a directory of this machine. It fails if dir is not a directory that can be opened. A link that
// leads out of the directory is an item with Err: whoever may write there must not make other files public.
func Dir(dir string) (*Tree, error) { return open(dir, inside(dir)) }

// Linked is Dir, and follows links that lead out of the directory too.
func Linked(dir string) (*Tree, error) { return open(dir, os.DirFS(dir)) }

func open(dir string, fsys fs.FS) (*Tree, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return nil, &folderError{dir, reason(err)}
	}
	if !info.IsDir() {
		return nil, &folderError{dir, errors.New("not a directory")}
	}
	return FS(fsys), nil
}

// folderError is why there is no tree below a directory.
type folderError struct {
	dir    string
	reason error
}

func (e *folderError) Error() string {
	return "cannot read articles from " + e.dir + ": " + e.reason.Error()
}

// Public is the error for those who are not to know where the directory lies.
func (e *folderError) Public() string {
	return "cannot read the folder of articles: " + e.reason.Error()
}

// FS is the tree of a file system such as an embed.FS.
func FS(fsys fs.FS) *Tree {
	return &Tree{fsys: fsys, limit: DefaultLimit, shards: 1}
}

// Limit returns the same tree with another greatest size of a file, in bytes.
func (t *Tree) Limit(bytes int64) *Tree {
	u := *t
	u.limit = bytes
	return &u
}

// Shard returns the i-th of n parts of the tree, 0 <= i < n. A file's part follows from its path alone, so machines
// can take a part each without anyone listing the whole; the parts together are the tree.
func (t *Tree) Shard(i, n int) *Tree {
	if n < 1 || i < 0 || i >= n {
		panic(fmt.Sprintf("shard %d of %d", i, n))
	}
	u := *t
	u.shard, u.shards = uint32(i), uint32(n)
	return &u
}

// Item is one file of articles, or one thing in its place that cannot be read.
type Item struct {
	// Path is relative to the root of the tree, with slashes; for Files as given.
	Path string
	// Size is in bytes, as the file system gives it; 0 when it is not known.
	Size int64
	// Err says why there is nothing to read here: a directory that cannot be listed, a link that leads nowhere.
	Err error

	limit int64
	open  func() (io.ReadCloser, error)
}

// Name is the base name of the file.
func (i Item) Name() string { return path.Base(i.Path) }

// Limit is the size in bytes that an article may have.
func (i Item) Limit() int64 { return i.limit }

// Open opens the file, unpacked if its name ends in ".gz". Its size is not limited, as a file may hold any number of
// articles; but what unpacks to far more than any text does is refused. Errors, also those of reading, are reasons
// for a person.
func (i Item) Open() (io.ReadCloser, error) {
	if i.Err != nil {
		return nil, i.Err
	}
	f, err := i.open()
	if err != nil {
		return nil, reason(err)
	}
	if format.Compressed(i.Path) {
		return unpack(f, i.limit)
	}
	return file{f}, nil
}

// file gives reasons instead of errors.
type file struct{ io.ReadCloser }

func (f file) Read(p []byte) (int, error) {
	n, err := f.ReadCloser.Read(p)
	if err != nil && err != io.EOF {
		err = reason(err)
	}
	return n, err
}

// Read returns the file's bytes, unpacked if its name ends in ".gz". It fails with a reason for a person when the item
// has an Err, the file is larger than the limit, or it cannot be read (any more). Items can be read at the same time.
func (i Item) Read() ([]byte, error) {
	if i.Err != nil {
		return nil, i.Err
	}
	if i.Size > i.limit {
		return nil, fmt.Errorf("%s is more than the limit of %s", bytes(i.Size), bytes(i.limit))
	}
	f, err := i.Open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	// The file may have grown since it was listed.
	data, err := io.ReadAll(io.LimitReader(f, i.limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > i.limit {
		if format.Compressed(i.Path) {
			return nil, fmt.Errorf("it unpacks to more than the limit of %s", bytes(i.limit))
		}
		return nil, fmt.Errorf("it is larger than the limit of %s", bytes(i.limit))
	}
	return data, nil
}

// Files are single files of this machine, in the order given, whatever their ending.
func Files(paths ...string) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, p := range paths {
			i := Item{Path: filepath.ToSlash(p), limit: DefaultLimit, open: func() (io.ReadCloser, error) { return os.Open(p) }}
			switch info, err := os.Stat(p); {
			case err != nil:
				i.Err = reason(err)
			case info.IsDir():
				i.Err = errors.New("a directory, not a file")
			default:
				i.Size = info.Size()
			}
			if !yield(i) {
				return
			}
		}
	}
}

// Stream is an article that is read from r, once.
func Stream(name string, r io.Reader) Item {
	return Item{Path: name, limit: DefaultLimit, open: func() (io.ReadCloser, error) { return io.NopCloser(r), nil }}
}

// Items walks the tree: the names of each directory in byte order, directories where their name stands. Links to
// files and directories are followed; a link back to a directory that it stands in is an item with Err.
func (t *Tree) Items() iter.Seq[Item] {
	return t.walk(func(string) bool { return true })
}

// Directories walks the tree for the directories that Items looks into, the root as "." first.
func (t *Tree) Directories() iter.Seq[string] {
	return func(yield func(string) bool) {
		more := true
		enter := func(dir string) bool {
			more = more && yield(dir)
			return more
		}
		t.walk(enter)(func(Item) bool { return more })
	}
}

// walk gives the items, and tells enter of each directory before it is read; false means stop.
func (t *Tree) walk(enter func(dir string) bool) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		w := walk{tree: t, yield: yield, enter: enter}
		root, err := fs.Stat(t.fsys, ".")
		if err != nil {
			w.emit(Item{Path: ".", Err: reason(err)})
			return
		}
		w.dir(".", []place{{".", root}})
	}
}

type place struct {
	path string
	info fs.FileInfo
}

type walk struct {
	tree   *Tree
	yield  func(Item) bool
	enter  func(dir string) bool
	linked []place // directories entered through a link
}

// emit hands on an item that belongs to the shard; false means stop.
func (w *walk) emit(i Item) bool {
	if w.tree.shards > 1 {
		h := fnv.New32a()
		io.WriteString(h, i.Path)
		if h.Sum32()%w.tree.shards != w.tree.shard {
			return true
		}
	}
	i.limit = w.tree.limit
	i.open = func() (io.ReadCloser, error) { return w.tree.fsys.Open(i.Path) }
	return w.yield(i)
}

// dir walks one directory; above are the directories that it stands in, itself the last.
func (w *walk) dir(dir string, above []place) bool {
	if !w.enter(dir) {
		return false
	}
	entries, err := fs.ReadDir(w.tree.fsys, dir)
	if err != nil && !w.emit(Item{Path: dir, Err: reason(err)}) {
		return false
	}
	for _, e := range entries {
		if !w.entry(path.Join(dir, e.Name()), e, above) {
			return false
		}
	}
	return true
}

func (w *walk) entry(p string, e fs.DirEntry, above []place) bool {
	article := format.Known(p)
	link := e.Type()&fs.ModeSymlink != 0
	if !article && !link && !e.IsDir() {
		return true
	}
	if !utf8.ValidString(p) {
		return w.emit(Item{Path: strings.ToValidUTF8(p, "\uFFFD"), Err: errors.New("its name is not UTF-8")})
	}
	info, err := e.Info()
	if link {
		info, err = fs.Stat(w.tree.fsys, p)
	}
	if err != nil {
		if !article && !e.IsDir() && !errors.Is(err, errOutside) {
			return true
		}
		return w.emit(Item{Path: p, Err: reason(err)})
	}
	switch {
	case info.IsDir():
		if link {
			if seen, ok := find(above, info); ok {
				return w.emit(Item{Path: p, Err: fmt.Errorf("a link back to %s, which it stands in", seen)})
			}
			// Each directory is entered through a link once, or nested links would multiply it.
			if seen, ok := find(w.linked, info); ok {
				return w.emit(Item{Path: p, Err: fmt.Errorf("a link to what %s links to already", seen)})
			}
			w.linked = append(w.linked, place{p, info})
		}
		return w.dir(p, append(above[:len(above):len(above)], place{p, info}))
	case !article:
		return true
	case !info.Mode().IsRegular():
		return w.emit(Item{Path: p, Err: errors.New("not a regular file")})
	}
	return w.emit(Item{Path: p, Size: info.Size()})
}

func find(places []place, info fs.FileInfo) (string, bool) {
	for _, p := range places {
		if os.SameFile(p.info, info) {
			return p.path, true
		}
	}
	return "", false
}

func bytes(n int64) string {
	if n < 1<<20 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%.1f MiB", float64(n)/(1<<20))
}

// reason is an I/O error without the path, which stands beside it wherever it is shown.
func reason(err error) error {
	switch {
	case errors.Is(err, errOutside):
		return errOutside
	case errors.Is(err, fs.ErrNotExist):
		return errors.New("not there")
	case errors.Is(err, fs.ErrPermission):
		return errors.New("permission denied")
	}
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
