//go:build unix

package source_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"
)

func TestWhatIsNoRegularFileIsNotOpened(t *testing.T) {
	d := t.TempDir()
	write(t, d, "a.txt")
	must(t, os.Mkdir(filepath.Join(d, "folder.txt"), 0o755))
	must(t, syscall.Mkfifo(filepath.Join(d, "pipe.txt"), 0o644))
	check(t, dir(t, d), "a.txt", "pipe.txt: not a regular file")
}
