package source_test

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"quanhe/loader/source"
)

// listing is what a walk gives, as "path" or "path: reason".
func listing(t *source.Tree) []string {
	var out []string
	for i := range t.Items() {
		if _, err := i.Read(); err != nil {
			out = append(out, i.Path+": "+err.Error())
		} else {
			out = append(out, i.Path)
		}
	}
	return out
}

func check(t *testing.T, tree *source.Tree, want ...string) {
	t.Helper()
	if got := listing(tree); !slices.Equal(got, want) {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

func write(t *testing.T, dir string, files ...string) {
	t.Helper()
	for _, f := range files {
		p := filepath.Join(dir, f)
		must(t, os.MkdirAll(filepath.Dir(p), 0o755))
		must(t, os.WriteFile(p, []byte("Nội dung "+f), 0o644))
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func dir(t *testing.T, path string) *source.Tree {
	t.Helper()
	tree, err := source.Dir(path)
	must(t, err)
	return tree
}

func TestWalkFindsArticlesInOrder(t *testing.T) {
	d := t.TempDir()
	write(t, d, "b.txt", "a.txt", "năm/2023/x.txt", "năm/a.TXT", "readme.pdf", "data.json", ".txt", "c.txt.bak", "d.md", "e.HTML.gz", "f.jsonl", "g.gz", "h.tar.gz")
	check(t, dir(t, d), ".txt", "a.txt", "b.txt", "d.md", "e.HTML.gz: it is not gzip data, though its name says so", "f.jsonl", "năm/2023/x.txt", "năm/a.TXT")
}

func TestReadGivesBytesAndSize(t *testing.T) {
	tree := source.FS(fstest.MapFS{"x/bài.txt": {Data: []byte("Tỉnh ủy họp")}})
	for i := range tree.Items() {
		data, err := i.Read()
		if err != nil || string(data) != "Tỉnh ủy họp" || i.Size != int64(len(data)) || i.Name() != "bài.txt" {
			t.Errorf("%+v: %q, %v", i, data, err)
		}
	}
}

func TestEmptyDirectoryHasNoItems(t *testing.T) {
	check(t, dir(t, t.TempDir()))
}

func TestDirFailsOnWhatIsNoDirectory(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a.txt")
	for path, want := range map[string]string{"gone": "not there", "a.txt": "not a directory"} {
		if _, err := source.Dir(filepath.Join(d, path)); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

func TestLargeFilesAreNotRead(t *testing.T) {
	d := t.TempDir()
	write(t, d, "small.txt")
	must(t, os.WriteFile(filepath.Join(d, "big.txt"), make([]byte, 50<<20), 0o644))
	check(t, dir(t, d), "big.txt: 50.0 MiB is more than the limit of 16.0 MiB", "small.txt")
	check(t, dir(t, d).Limit(3), "big.txt: 50.0 MiB is more than the limit of 3 bytes", "small.txt: 20 bytes is more than the limit of 3 bytes")
}

func TestLimitHoldsForFilesThatGrow(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a.txt")
	for i := range dir(t, d).Limit(30).Items() {
		must(t, os.WriteFile(filepath.Join(d, "a.txt"), make([]byte, 100), 0o644))
		if _, err := i.Read(); i.Size != 16 || err == nil || err.Error() != "it is larger than the limit of 30 bytes" {
			t.Errorf("%d bytes, %v", i.Size, err)
		}
	}
}

func TestFileThatVanishes(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a.txt", "b.txt")
	var got []string
	for i := range dir(t, d).Items() {
		if i.Path == "a.txt" {
			must(t, os.Remove(filepath.Join(d, "a.txt")))
		}
		_, err := i.Read()
		if err != nil {
			got = append(got, i.Path+": "+err.Error())
		}
	}
	if !slices.Equal(got, []string{"a.txt: not there"}) {
		t.Errorf("got %v", got)
	}
}

func TestLinks(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a/x.txt", "kho/y.txt", "elsewhere")
	for link, target := range map[string]string{
		"a/loop":     "../a",
		"a/root":     "..",
		"again":      "kho",
		"file.txt":   "elsewhere",
		"gone.txt":   "nowhere",
		"gone":       "nowhere",
		"self.txt":   "self.txt",
		"thrice":     "kho",
		"outer.link": "a/x.txt",
	} {
		must(t, os.Symlink(target, filepath.Join(d, link)))
	}
	check(t, dir(t, d),
		"a/loop: a link back to a, which it stands in",
		"a/root: a link back to ., which it stands in",
		"a/x.txt",
		"again/y.txt",
		"file.txt",
		"gone.txt: not there",
		"kho/y.txt",
		"self.txt: too many levels of symbolic links",
		"thrice: a link to what again links to already",
	)
}

func TestLinksOutOfTheFolder(t *testing.T) {
	outer := t.TempDir()
	write(t, outer, "kho/secret.txt", "folder/a.txt", "folder/tin/b.txt", "other")
	d := filepath.Join(outer, "folder")
	for link, target := range map[string]string{
		"file.txt":     "../kho/secret.txt",
		"kho":          "../kho",
		"absolute.txt": filepath.Join(outer, "kho", "secret.txt"),
		"tin/in.txt":   "../a.txt",
		"tin/out":      "../../kho",
		"other":        "../other", // no article
		"tin/gone.txt": "../../gone.txt",
	} {
		must(t, os.Symlink(target, filepath.Join(d, link)))
	}
	const outside = ": a link out of the folder, which is not followed"
	check(t, dir(t, d), "a.txt", "absolute.txt"+outside, "file.txt"+outside, "kho"+outside, "tin/b.txt", "tin/gone.txt: not there", "tin/in.txt", "tin/out"+outside)
	linked, err := source.Linked(d)
	must(t, err)
	check(t, linked, "a.txt", "absolute.txt", "file.txt", "kho/secret.txt", "tin/b.txt", "tin/gone.txt: not there", "tin/in.txt", "tin/out: a link to what kho links to already")
	if got := slices.Collect(linked.Directories()); !slices.Equal(got, []string{".", "kho", "tin"}) {
		t.Errorf("directories %q", got)
	}
	if got := slices.Collect(dir(t, d).Directories()); !slices.Equal(got, []string{".", "tin"}) {
		t.Errorf("directories %q", got)
	}
	for range linked.Directories() {
		break
	}
	// A folder link is as good as the folder.
	must(t, os.Symlink("folder", filepath.Join(outer, "link")))
	if got := listing(dir(t, filepath.Join(outer, "link"))); got[0] != "a.txt" {
		t.Errorf("got %v", got)
	}
}

// denied is a file system with one file and one directory that may not be read, whoever runs the test.
type denied struct{ fstest.MapFS }

func (d denied) Open(name string) (fs.File, error) {
	if name == "secret.txt" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return d.MapFS.Open(name)
}

func (d denied) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "closed" {
		return nil, &fs.PathError{Op: "readdir", Path: name, Err: fs.ErrPermission}
	}
	return d.MapFS.ReadDir(name)
}

func TestUnreadableFilesAndDirectories(t *testing.T) {
	tree := source.FS(denied{fstest.MapFS{
		"closed/a.txt": {Data: []byte("a")}, "open/a.txt": {Data: []byte("a")}, "secret.txt": {Data: []byte("a")},
	}})
	check(t, tree, "closed: permission denied", "open/a.txt", "secret.txt: permission denied")
}

func TestNameThatIsNotUTF8(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a.txt")
	if err := os.WriteFile(filepath.Join(d, "b\xff.txt"), nil, 0o644); err != nil {
		t.Logf("this file system has only UTF-8 names: %v", err)
		return
	}
	check(t, dir(t, d), "a.txt", "b\uFFFD.txt: its name is not UTF-8")
}

func TestShardsTogetherAreTheTree(t *testing.T) {
	files := fstest.MapFS{}
	for _, a := range "abcdefgh" {
		for _, b := range "abcdefgh" {
			files[string(a)+"/"+string(b)+".txt"] = &fstest.MapFile{Data: []byte("x")}
		}
	}
	tree := source.FS(files)
	whole := listing(tree)
	for _, n := range []int{1, 2, 3, 7} {
		var parts []string
		for i := range n {
			part := listing(tree.Shard(i, n))
			if !slices.IsSorted(part) || n < 4 && len(part) == 0 {
				t.Errorf("shard %d of %d: %v", i, n, part)
			}
			parts = append(parts, part...)
		}
		slices.Sort(parts)
		if !slices.Equal(parts, whole) {
			t.Errorf("%d shards hold %d files of %d", n, len(parts), len(whole))
		}
	}
}

func TestWalkStopsWhenAsked(t *testing.T) {
	tree := source.FS(fstest.MapFS{"a/1.txt": {}, "a/2.txt": {}, "b.txt": {}})
	n := 0
	for range tree.Items() {
		n++
		break
	}
	if n != 1 {
		t.Errorf("%d items", n)
	}
}

func TestFilesAndStreams(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a.txt", "b.md")
	var got []string
	items := slices.Collect(source.Files(filepath.Join(d, "b.md"), filepath.Join(d, "gone.txt"), d, filepath.Join(d, "a.txt")))
	items = append(items, source.Stream("vào.txt", strings.NewReader("Tin")), source.Stream("big", strings.NewReader(strings.Repeat("x", source.DefaultLimit+1))))
	for _, i := range items {
		data, err := i.Read()
		if err != nil {
			data = []byte(err.Error())
		}
		got = append(got, i.Name()+": "+string(data))
	}
	want := []string{"b.md: Nội dung b.md", "gone.txt: not there", filepath.Base(d) + ": a directory, not a file", "a.txt: Nội dung a.txt",
		"vào.txt: Tin", "big: it is larger than the limit of 16.0 MiB"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A file that is replaced or cut while it is read gives what was there of it, and never an error that ends the load.
func TestFilesThatChangeWhileTheyAreRead(t *testing.T) {
	d := t.TempDir()
	for name, change := range map[string]func(path string){
		"replaced.txt": func(path string) {
			must(t, os.WriteFile(path+".new", []byte("other"), 0o644))
			must(t, os.Rename(path+".new", path))
		},
		"cut.txt":     func(path string) { must(t, os.Truncate(path, 5)) },
		"removed.txt": func(path string) { must(t, os.Remove(path)) },
	} {
		path := filepath.Join(d, name)
		must(t, os.WriteFile(path, []byte(strings.Repeat("một hai ba ", 1000)), 0o644))
		for item := range dir(t, d).Items() {
			f, err := item.Open()
			must(t, err)
			begin := make([]byte, 4)
			_, err = io.ReadFull(f, begin)
			must(t, err)
			change(path)
			rest, err := io.ReadAll(f)
			if err != nil || !strings.HasPrefix(strings.Repeat("một hai ba ", 1000), string(begin)+string(rest)) {
				t.Errorf("%s: %v, %d bytes", name, err, len(rest))
			}
			must(t, f.Close())
		}
		_ = os.Remove(path)
	}
}

// A directory that goes while it is walked ends its items with a reason, and not the walk.
func TestDirectoryThatVanishesWhileItIsWalked(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a/1.txt", "b/2.txt", "c/3.txt")
	var got []string
	for item := range dir(t, d).Items() {
		if item.Path == "a/1.txt" {
			must(t, os.RemoveAll(filepath.Join(d, "b")))
		}
		if _, err := item.Read(); err != nil {
			got = append(got, item.Path+": "+err.Error())
		} else {
			got = append(got, item.Path)
		}
	}
	if want := []string{"a/1.txt", "b: not there", "c/3.txt"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
