package source

import (
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// mostUnpacked is how many times its size a file may unpack to. Text gives three to ten, the same line again and again
// a hundred; a thousand is all that gzip can do, and only made to fill memory.
const mostUnpacked = 200

// unpacked is a file that is unpacked as it is read.
type unpacked struct {
	file    io.Closer
	gzip    *gzip.Reader
	in      counter
	out     int64
	allowed int64 // bytes that may come out whatever went in
}

// unpack opens gzip data; it closes f when it fails.
func unpack(f io.ReadCloser, allowed int64) (io.ReadCloser, error) {
	u := &unpacked{file: f, allowed: allowed}
	u.in.r = f
	var err error
	if u.gzip, err = gzip.NewReader(&u.in); err != nil {
		f.Close()
		return nil, packingReason(err, 0)
	}
	return u, nil
}

func (u *unpacked) Read(p []byte) (int, error) {
	n, err := u.gzip.Read(p)
	u.out += int64(n)
	if u.out > u.allowed && u.out > mostUnpacked*u.in.n {
		return 0, fmt.Errorf("it unpacks to more than %d times its size", mostUnpacked)
	}
	if err != nil && err != io.EOF {
		err = packingReason(err, u.out)
	}
	return n, err
}

// Close closes the file.
func (u *unpacked) Close() error { return u.file.Close() }

// counter counts what was read.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

func packingReason(err error, out int64) error {
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return errors.New("its gzip data ends too early")
	case errors.Is(err, gzip.ErrHeader) && out == 0:
		return errors.New("it is not gzip data, though its name says so")
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum), errors.As(err, &corrupt):
		return errors.New("its gzip data is damaged")
	}
	return reason(err)
}
