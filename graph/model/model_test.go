package model

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

func TestPartialDate(t *testing.T) {
	for value, want := range map[string]string{
		"2024-02-29": "DAY 2024-02-29 2024-02-29",
		"2024-02":    "MONTH 2024-02-01 2024-02-29",
		"2023":       "YEAR 2023-01-01 2023-12-31",
		"2023-02-29": "", "2023-13": "", "": "", "12/7": "", "02023": "",
	} {
		d, err := NewPartialDate(value, "")
		got := ""
		if err == nil {
			got = strings.Join([]string{string(d.Precision()), string(d.Earliest()), string(d.Latest())}, " ")
		}
		if got != want {
			t.Errorf("%q is %q, want %q", value, got, want)
		}
	}
}

func TestNullIsWritten(t *testing.T) {
	for _, c := range []struct {
		write func(*strings.Builder)
		want  string
	}{
		{func(b *strings.Builder) { Text("").MarshalGQL(b) }, `null`},
		{func(b *strings.Builder) { Text("Đào \"to\"").MarshalGQL(b) }, `"Đào \"to\""`},
		{func(b *strings.Builder) { Date("").MarshalGQL(b) }, `null`},
		{func(b *strings.Builder) { URL("https://a/b").MarshalGQL(b) }, `"https://a/b"`},
		{func(b *strings.Builder) { DateTime{time.Unix(0, 0)}.MarshalGQL(b) }, `"1970-01-01T00:00:00Z"`},
	} {
		var b strings.Builder
		c.write(&b)
		if b.String() != c.want {
			t.Errorf("got %s, want %s", b.String(), c.want)
		}
	}
}

func TestInt(t *testing.T) {
	for _, v := range []any{int64(7), 7, int32(7), json.Number("7")} {
		if i, err := UnmarshalInt(v); i != 7 || err != nil {
			t.Errorf("%T: %d, %v", v, i, err)
		}
	}
	for _, v := range []any{"7", int64(1 << 31), json.Number("2147483648"), json.Number("1.5"), 7.0, true, nil, json.Number("99999999999999999999")} {
		if i, err := UnmarshalInt(v); err == nil {
			t.Errorf("%T %v is taken for %d", v, v, i)
		}
	}
}

func TestRolesAndRelationsAgree(t *testing.T) {
	for relation, role := range roleOf {
		if role.Relation() != relation {
			t.Errorf("%s is %s and that is %s", relation, role, role.Relation())
		}
	}
}

func FuzzParseCursor(f *testing.F) {
	seed := func() uint64 { return 42 }
	f.Add(Cursor{Seed: seed, ID: "p1", Start: 3, End: 70000}.String())
	f.Add("")
	f.Add("AAAAAAAA")
	f.Add("!")
	f.Fuzz(func(t *testing.T, s string) {
		written := Cursor{Seed: seed, ID: s, Start: int32(len(s)), End: -1}
		if read, err := ParseCursor(written.String(), seed); err != nil || read.ID != s || read.Start != written.Start || read.End != written.End {
			t.Errorf("%q is read as %+v, %v", written, read, err)
		}
		if _, err := ParseCursor(s, seed); err != nil {
			return
		}
		if _, err := ParseCursor(s, func() uint64 { return 43 }); err == nil {
			t.Errorf("%q belongs to two lists", s)
		}
	})
}
