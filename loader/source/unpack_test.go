package source_test

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"quanhe/loader/source"
)

func pack(t testing.TB, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestPackedFilesAreUnpacked(t *testing.T) {
	text := []byte(strings.Repeat("Ngày 5/1, Bộ Y tế tổ chức hội nghị.\n", 20))
	whole := pack(t, text)
	changed := bytes.Clone(whole)
	changed[len(changed)-8] ^= 1
	broken := bytes.Clone(whole)
	broken[12] ^= 0xFF
	bomb := pack(t, make([]byte, 40<<20))
	for name, c := range map[string]struct {
		data      []byte
		want, err string
	}{
		"whole":                 {whole, string(text), ""},
		"two parts":             {append(bytes.Clone(whole), whole...), string(text) + string(text), ""},
		"nothing":               {nil, "", "its gzip data ends too early"},
		"an empty text":         {pack(t, nil), "", ""},
		"cut in the header":     {whole[:5], "", "its gzip data ends too early"},
		"cut in the data":       {whole[:30], "", "its gzip data ends too early"},
		"cut in the checksum":   {whole[:len(whole)-3], "", "its gzip data ends too early"},
		"a wrong checksum":      {changed, "", "its gzip data is damaged"},
		"damaged data":          {broken, "", "its gzip data is damaged"},
		"something else behind": {append(bytes.Clone(whole), "and text of ten letters"...), "", "its gzip data is damaged"},
		"plain text":            {text, "", "it is not gzip data, though its name says so"},
		"forty MiB of nothing":  {bomb, "", "it unpacks to more than 200 times its size"},
		"more than the limit":   {pack(t, bytes.Repeat(text, 1<<15)), "", "it unpacks to more than"},
		"a bomb within a bomb":  {pack(t, bomb), string(bomb), ""},
	} {
		for i := range source.FS(fstest.MapFS{"a.txt.gz": {Data: c.data}}).Items() {
			data, err := i.Read()
			if c.err == "" && (err != nil || string(data) != c.want) || c.err != "" && (err == nil || !strings.HasPrefix(err.Error(), c.err)) {
				t.Errorf("%s: %d bytes, %v", name, len(data), err)
			}
		}
	}
}

func TestOpenHasNoLimitButThatOfBombs(t *testing.T) {
	long := []byte(strings.Repeat("a", 5000))
	for i := range source.FS(fstest.MapFS{"a.jsonl": {Data: long}}).Limit(100).Items() {
		f, err := i.Open()
		if err != nil {
			t.Fatal(err)
		}
		if data, err := io.ReadAll(f); err != nil || len(data) != 5000 || i.Limit() != 100 {
			t.Errorf("%d bytes, %v", len(data), err)
		}
		f.Close()
	}
	for i := range source.FS(fstest.MapFS{"a.jsonl.gz": {Data: pack(t, make([]byte, 40<<20))}}).Items() {
		f, err := i.Open()
		if err != nil {
			t.Fatal(err)
		}
		if n, err := io.Copy(io.Discard, f); err == nil || n > 20<<20 {
			t.Errorf("%d bytes of a bomb, %v", n, err)
		}
		f.Close()
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add(pack(f, []byte("Ngày 5/1")))
	f.Add([]byte("\x1f\x8b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for i := range source.FS(fstest.MapFS{"a.txt.gz": {Data: data}}).Limit(1 << 16).Items() {
			if text, err := i.Read(); err == nil && len(text) > 1<<16 {
				t.Errorf("%d bytes", len(text))
			}
		}
	})
}
