package server

import (
	"context"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// patience is how many times as long as it waits for quiet a watch waits at most.
const patience = 10

// Watcher tells when something in a folder changes, once it has been quiet, so that files which are still being written are
// not read; where it is never quiet, after ten times as long.
type Watcher struct {
	// Folder is what to watch; it may vanish and come back.
	Folder string
	// Directories are those to watch, relative to the folder, which is one of them. They are asked for again after every
	// change.
	Directories func() []string
	// Quiet is how long nothing must happen before Changed is called, which may be called again before it returns.
	Quiet   time.Duration
	Changed func()
	Log     *slog.Logger
}

// Run watches until ctx is done. It fails when the system cannot watch folders at all. Changes behind a link to a file, and
// those that a network file system does not tell of, are not seen.
func (w *Watcher) Run(ctx context.Context) error {
	folder, err := filepath.Abs(w.Folder)
	if err != nil {
		return fmt.Errorf("watching %s: %w", w.Folder, err)
	}
	notify, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("watching %s: %w", w.Folder, err)
	}
	go func() {
		defer notify.Close()
		w.run(ctx, notify, folder)
	}()
	return nil
}

func (w *Watcher) run(ctx context.Context, notify *fsnotify.Watcher, folder string) {
	var warned bool
	watch := func() {
		// The folder around it tells when this one goes and comes back. What is watched already stays so.
		for _, dir := range append([]string{".."}, w.Directories()...) {
			if err := notify.Add(filepath.Join(folder, filepath.FromSlash(dir))); err != nil && dir != ".." && !warned {
				warned = true
				w.Log.Warn("not every change of the articles will be seen; send SIGHUP to load them again", "folder", w.Folder, "directory", dir, "error", err)
			}
		}
	}
	watch()
	quiet, latest := time.NewTimer(0), time.Time{}
	<-quiet.C
	for {
		select {
		case <-ctx.Done():
			return
		case event := <-notify.Events:
			if event.Name != folder && !strings.HasPrefix(event.Name, folder+string(filepath.Separator)) {
				continue
			}
			if latest.IsZero() {
				latest = time.Now().Add(patience * w.Quiet)
			}
			quiet.Reset(min(w.Quiet, time.Until(latest)))
		case err := <-notify.Errors: // more changed than the system tells of
			w.Log.Warn("changes of the articles were missed, so they are loaded again", "folder", w.Folder, "error", err)
			quiet.Reset(w.Quiet)
		case <-quiet.C:
			latest = time.Time{}
			watch()
			go w.Changed() // or the system would have to keep what happens meanwhile
		}
	}
}
