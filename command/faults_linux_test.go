package command_test

import (
	"bufio"
	"bytes"
	bits "encoding/binary"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
	"unsafe"
)

// report is the article of some day.
func report(day int) []byte {
	return []byte(strings.ReplaceAll(news, "5/3/2021", fmt.Sprintf("%d/3/2021", day)))
}

// However far the clock of the machine jumps while the server debounces, loads and streams, it goes on: changes of the folder are
// loaded, queries run, streams stay open, and no age or duration becomes absurd.
func TestServerGoesOnWhenTheClockJumpsAheadAndBack(t *testing.T) {
	dir := folder(t, map[string]string{"1.txt": string(report(1))})
	var clock wallClock
	s := startBy(t, clock.start, "--articles", dir, "--watch-delay", "100ms")
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.url+"/graphql", strings.NewReader(`{"query":"subscription { datasetReloaded { articleCount } }"}`))
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "text/event-stream")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	events := bufio.NewScanner(response.Body)
	const year = 365 * 24 * time.Hour
	for i, jump := range []time.Duration{20 * year, -20 * year, 0} {
		articles := i + 2
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprint(articles, ".txt")), report(articles), 0o644); err != nil {
			t.Fatal(err)
		}
		clock.ahead.Store(int64(jump)) // while it waits for the folder to be quiet
		s.says(t, "msg=reloaded", fmt.Sprint("articles=", articles))
		for want := fmt.Sprintf(`data: {"data":{"datasetReloaded":{"articleCount":%d}}`, articles); ; {
			if !events.Scan() {
				t.Fatalf("the stream has ended: %v", events.Err())
			}
			if strings.HasPrefix(events.Text(), want) {
				break
			}
		}
		shown := fmt.Sprintf(`"loadedAt":"%d-`, time.Now().Add(jump).UTC().Year())
		if got := s.query(t, "{ dataset { articleCount loadedAt } }"); !strings.Contains(got, fmt.Sprintf(`"articleCount":%d,`, articles)) || !strings.Contains(got, shown) {
			t.Errorf("%v: %s", jump, got)
		}
		_, metrics, _ := s.get(t, "/metrics")
		for _, name := range []string{"quanhe_dataset_age_seconds", "quanhe_load_seconds", `quanhe_operation_duration_seconds_sum{type="query"}`} {
			found := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(name) + ` (\S+)$`).FindStringSubmatch(metrics)
			if found == nil {
				t.Fatalf("no %s in\n%s", name, metrics)
			}
			if seconds, err := strconv.ParseFloat(found[1], 64); err != nil || seconds < 0 || seconds > 3600 {
				t.Errorf("%v: %s is %s", jump, name, found[1])
			}
		}
	}
}

// wallClock is what a process takes for the time of day. The process is traced, so that the answers of the system are other
// ones; clocks that do not jump stay as they are.
type wallClock struct{ ahead atomic.Int64 } // nanoseconds

// Of ptrace(2) and elf(3), what the package syscall does not name.
const (
	traceExitKill  = 0x100000
	traceCallInfo  = 0x420e
	waitAll        = 0x40000000 // threads, too
	waitOwn        = 0x20000000 // what this thread traces
	callStop       = syscall.SIGTRAP | 0x80
	auxIgnore      = 1
	auxFastCalls   = 33
	callEntry      = 1
	callExit       = 2
	realtime       = 0
	timespecLength = 16
)

// callInfo is struct ptrace_syscall_info.
type callInfo struct {
	op    uint8
	_     [3]uint8
	_     uint32
	_, sp uint64
	// On entry the number and the arguments, on exit the result.
	values [7]uint64
}

func (c *wallClock) start(cmd *exec.Cmd) error {
	begun := make(chan error, 1)
	go c.follow(cmd, begun)
	return <-begun
}

// follow runs a process and adjusts its clock until it ends.
func (c *wallClock) follow(cmd *exec.Cmd, begun chan<- error) {
	runtime.LockOSThread() // it must be one thread that traces, and that thread then ends
	cmd.SysProcAttr = &syscall.SysProcAttr{Ptrace: true}
	if err := cmd.Start(); err != nil {
		begun <- err
		return
	}
	pid := cmd.Process.Pid
	var status syscall.WaitStatus
	if _, err := syscall.Wait4(pid, &status, 0, nil); err != nil {
		begun <- fmt.Errorf("waiting for the process: %w", err)
		return
	}
	memory, err := os.OpenFile(fmt.Sprintf("/proc/%d/mem", pid), os.O_RDWR, 0)
	if err == nil {
		defer memory.Close()
		err = errors.Join(hideFastCalls(pid, memory), syscall.PtraceSetOptions(pid, syscall.PTRACE_O_TRACESYSGOOD|syscall.PTRACE_O_TRACECLONE|traceExitKill))
	}
	begun <- err
	asked := make(map[int][7]uint64) // by thread
	for thread := pid; ; {
		signal := 0
		switch stop := status.StopSignal(); {
		case stop == callStop:
			c.adjust(thread, memory, asked)
		case stop != syscall.SIGTRAP && stop != syscall.SIGSTOP: // which are of tracing itself
			signal = int(stop)
		}
		_ = syscall.PtraceSyscall(thread, signal)
		for {
			if thread, err = syscall.Wait4(-1, &status, waitAll|waitOwn, nil); err != nil && !errors.Is(err, syscall.EINTR) {
				return // it has ended
			}
			if err == nil && status.Stopped() {
				break
			}
		}
	}
}

func describeCall(thread int) (info callInfo) {
	_, _, _ = syscall.Syscall6(syscall.SYS_PTRACE, traceCallInfo, uintptr(thread), unsafe.Sizeof(info), uintptr(unsafe.Pointer(&info)), 0, 0)
	return info
}

// adjust changes the time that a thread was told.
func (c *wallClock) adjust(thread int, memory *os.File, asked map[int][7]uint64) {
	switch info := describeCall(thread); info.op {
	case callEntry:
		asked[thread] = info.values
	case callExit:
		call := asked[thread]
		if call[0] != syscall.SYS_CLOCK_GETTIME || call[1] != realtime {
			return
		}
		told := make([]byte, timespecLength)
		if _, err := memory.ReadAt(told, int64(call[2])); err != nil {
			return
		}
		seconds := bits.NativeEndian.Uint64(told) + uint64(c.ahead.Load()/int64(time.Second))
		bits.NativeEndian.PutUint64(told, seconds)
		_, _ = memory.WriteAt(told, int64(call[2]))
	}
}

// hideFastCalls takes the vDSO from a process that has not begun: it then asks the system for the time, where that can be seen.
func hideFastCalls(pid int, memory *os.File) error {
	at := int64(describeCall(pid).sp)
	next := func() uint64 {
		word := make([]byte, 8)
		if _, err := memory.ReadAt(word, at); err != nil {
			return 0
		}
		at += 8
		return bits.NativeEndian.Uint64(word)
	}
	at += 8 * int64(next()+1) // the arguments
	for next() != 0 {         // the environment
	}
	for {
		switch kind := next(); kind {
		case auxFastCalls:
			_, err := memory.WriteAt(bits.NativeEndian.AppendUint64(nil, auxIgnore), at-8)
			return err
		case 0:
			return errors.New("the process has no vDSO")
		}
		next()
	}
}

// asNobody runs the server as a user who may read only what everybody may; an ordinary user is one already.
func asNobody(cmd *exec.Cmd) error {
	if os.Getuid() == 0 {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	cmd.Dir = "/"
	return cmd.Start()
}

// Files and directories that the server's user may not read are left out and named; once it may, they are read. A folder that may
// not be read any more leaves what was served.
func TestServerWithoutPermissionLeavesOutWhatItMayNotRead(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": string(report(1)), "mật.txt": string(report(2)), "kín/b.txt": string(report(3))})
	chmod := func(path string, mode os.FileMode) {
		t.Helper()
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
	}
	for _, private := range []string{filepath.Dir(dir), dir, filepath.Dir(binary)} {
		chmod(private, 0o755)
	}
	secret, closed := filepath.Join(dir, "mật.txt"), filepath.Join(dir, "kín")
	chmod(secret, 0)
	chmod(closed, 0)
	t.Cleanup(func() { chmod(closed, 0o755) })
	s := startBy(t, asNobody, "--articles", dir, "--watch-delay", "50ms")
	const query = "{ dataset { articleCount warnings { nodes { code message } } } }"
	if got := s.query(t, query); !strings.Contains(got, `"articleCount":1,`) ||
		!strings.Contains(got, `{"code":"SKIPPED","message":"kín: permission denied"},{"code":"SKIPPED","message":"mật.txt: permission denied"}`) {
		t.Error(got)
	}
	chmod(secret, 0o644)
	chmod(closed, 0o755)
	s.says(t, "msg=reloaded", "articles=3")
	if got := s.query(t, query); strings.Contains(got, "SKIPPED") {
		t.Error(got)
	}
	chmod(dir, 0)
	s.says(t, "reload failed, going on with what was loaded before", "permission denied")
	if got := s.query(t, query); !strings.Contains(got, `"articleCount":3,`) || !strings.Contains(got, "RELOAD_FAILED") || !strings.Contains(got, "permission denied") {
		t.Error(got)
	}
	chmod(dir, 0o755)
	s.says(t, "msg=reloaded", "articles=3")
}

// full is a disk without space.
func full(t *testing.T) *os.File {
	t.Helper()
	disk, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { disk.Close() })
	return disk
}

// What the program prints is not lost in silence when the disk is full.
func TestPrintingOnAFullDiskFails(t *testing.T) {
	for _, args := range [][]string{{"extract", "seeds/" + seed(t)}, {"explain", "seeds/" + seed(t)}, {"eval", "testdata/gold"}, {"schema"}, {"config", "print"}, {"version"}} {
		cmd := exec.CommandContext(t.Context(), binary, args...)
		var stderr bytes.Buffer
		cmd.Dir, cmd.Stdout, cmd.Stderr = root, full(t), &stderr
		if err := cmd.Run(); cmd.ProcessState.ExitCode() != 1 || !strings.Contains(stderr.String(), "no space left on device") {
			t.Errorf("%q: %v, %q", args, err, &stderr)
		}
	}
}

// seed is the name of one of the articles in the program.
func seed(t *testing.T) string {
	t.Helper()
	seeds, err := filepath.Glob(filepath.Join(root, "seeds", "*.txt"))
	if err != nil || len(seeds) == 0 {
		t.Fatal("no seeds")
	}
	return filepath.Base(seeds[0])
}

// A file that cannot be written as a whole leaves the one that was there.
func TestExtractOnAFullDiskKeepsTheFileThatWasThere(t *testing.T) {
	dir := folder(t, map[string]string{"a.txt": news, "facts/a.json": "before"})
	if err := os.Symlink("/dev/full", filepath.Join(dir, "facts", "a.json.part")); err != nil {
		t.Fatal(err)
	}
	code, _, stderr := run(t, "", "extract", "--out", filepath.Join(dir, "facts"), filepath.Join(dir, "a.txt"))
	left, err := filepath.Glob(filepath.Join(dir, "facts", "*"))
	text, readErr := os.ReadFile(filepath.Join(dir, "facts", "a.json"))
	if code != 1 || !strings.Contains(stderr, "no space left on device") || err != nil || len(left) != 1 || readErr != nil || string(text) != "before" {
		t.Errorf("exit %d, %q, %q, %q", code, stderr, left, text)
	}
	if code, _, stderr := run(t, "", "extract", "--out", filepath.Join(dir, "facts"), filepath.Join(dir, "a.txt")); code != 0 {
		t.Errorf("exit %d, %q", code, stderr)
	}
	if text, err := os.ReadFile(filepath.Join(dir, "facts", "a.json")); err != nil || !strings.Contains(string(text), "Đỗ Thị Lan") {
		t.Errorf("%v, %q", err, text)
	}
}

// A log that cannot be written any more keeps the server from nothing.
func TestServerGoesOnWhenItsLogIsOnAFullDisk(t *testing.T) {
	listener, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := listener.Addr().String()
	listener.Close()
	cmd := exec.Command(binary, "--addr", addr, "--log-level", "debug")
	cmd.Stderr = full(t)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	s := &server{cmd: cmd, url: "http://" + addr}
	for range 1000 {
		if response, err := http.Get(s.url + "/readyz"); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				break
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	for range 3 {
		if got := s.query(t, "{ dataset { articleCount } }"); !strings.Contains(got, `"articleCount":5`) {
			t.Error(got)
		}
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("it does not stop as it should: %v", err)
	}
}
