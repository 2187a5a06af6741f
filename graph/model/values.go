package model

import (
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
)

// Text is a string that may be unknown: empty is null to a client.
type Text string

// MarshalGQL writes the text, or null when it is empty.
func (t Text) MarshalGQL(w io.Writer) { writeOrNull(w, string(t)) }

// UnmarshalGQL reads a string.
func (t *Text) UnmarshalGQL(v any) error { return readString(v, (*string)(t)) }

// URL is an absolute address; empty is null to a client.
type URL string

// MarshalGQL writes the address, or null when it is empty.
func (u URL) MarshalGQL(w io.Writer) { writeOrNull(w, string(u)) }

// UnmarshalGQL reads a string.
func (u *URL) UnmarshalGQL(v any) error { return readString(v, (*string)(u)) }

// Date is a calendar date YYYY-MM-DD that is known to the day; empty is null to a client. Dates compare as strings.
type Date string

// MarshalGQL writes the date, or null when it is empty.
func (d Date) MarshalGQL(w io.Writer) { writeOrNull(w, string(d)) }

// UnmarshalGQL reads a date and rejects days that no calendar has.
func (d *Date) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if _, err := time.Parse(time.DateOnly, s); !ok || err != nil {
		return badInput("%s is not a date of the form YYYY-MM-DD", Describe(v))
	}
	*d = Date(s)
	return nil
}

// DateTime is an instant in UTC.
type DateTime struct{ time.Time }

// MarshalGQL writes the instant as RFC 3339 in UTC.
func (t DateTime) MarshalGQL(w io.Writer) { writeOrNull(w, t.UTC().Format(time.RFC3339)) }

// UnmarshalGQL reads an RFC 3339 instant.
func (t *DateTime) UnmarshalGQL(v any) error {
	var s string
	if err := readString(v, &s); err != nil {
		return err
	}
	parsed, err := time.Parse(time.RFC3339, s)
	if err != nil {
		return badInput("%q is not an RFC 3339 instant", s)
	}
	t.Time = parsed
	return nil
}

// PartialDate is a date as newspapers print them: known to the day, the month or the year.
type PartialDate struct {
	// Value is YYYY, YYYY-MM or YYYY-MM-DD.
	Value string
	// Printed is the date as printed ('chiều 12/7').
	Printed Text
	// Inferred says that the year is not printed with the day, but concluded from the rest of the article.
	Inferred bool
}

var partialLayouts = []struct {
	layout    string
	precision DatePrecision
}{{time.DateOnly, PrecisionDay}, {"2006-01", PrecisionMonth}, {"2006", PrecisionYear}}

// NewPartialDate reads YYYY, YYYY-MM or YYYY-MM-DD.
func NewPartialDate(value, printed string) (*PartialDate, error) {
	for _, p := range partialLayouts {
		if _, err := time.Parse(p.layout, value); err == nil {
			return &PartialDate{Value: value, Printed: Text(printed)}, nil
		}
	}
	return nil, fmt.Errorf("%q is none of YYYY, YYYY-MM and YYYY-MM-DD", value)
}

// Precision is how much of the date is known.
func (d *PartialDate) Precision() DatePrecision {
	for _, p := range partialLayouts {
		if len(d.Value) == len(p.layout) {
			return p.precision
		}
	}
	return PrecisionYear
}

// Earliest is the first day that the date can mean.
func (d *PartialDate) Earliest() Date {
	first, _ := d.span()
	return first
}

// Latest is the last day that the date can mean.
func (d *PartialDate) Latest() Date {
	_, last := d.span()
	return last
}

func (d *PartialDate) span() (first, last Date) {
	for _, p := range partialLayouts {
		t, err := time.Parse(p.layout, d.Value)
		if err != nil {
			continue
		}
		end := t
		switch p.precision {
		case PrecisionMonth:
			end = t.AddDate(0, 1, -1)
		case PrecisionYear:
			end = t.AddDate(1, 0, -1)
		}
		return Date(t.Format(time.DateOnly)), Date(end.Format(time.DateOnly))
	}
	return Date(d.Value), Date(d.Value)
}

// MarshalInt writes an Int.
func MarshalInt(i int32) graphql.Marshaler { return graphql.MarshalInt32(i) }

// UnmarshalInt reads an Int as the GraphQL specification has it: a whole number of 32 bits, never a string.
func UnmarshalInt(v any) (int32, error) {
	var i int64
	switch v := v.(type) {
	case int64:
		i = v
	case int:
		i = int64(v)
	case int32:
		i = int64(v)
	case json.Number:
		if strings.ContainsAny(v.String(), ".eE") {
			return 0, badInput("%.40s is not a whole number written without a fraction, as an Int has to be", v)
		}
		var err error
		if i, err = v.Int64(); err != nil {
			return 0, badInput("%.40s does not fit into the 32 bits of an Int", v)
		}
	default:
		return 0, badInput("%s is not an Int", Describe(v))
	}
	if i < math.MinInt32 || i > math.MaxInt32 {
		return 0, badInput("%d does not fit into the 32 bits of an Int", i)
	}
	return int32(i), nil
}

// Describe says in the words of JSON what a value from a client is.
func Describe(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case bool:
		return strconv.FormatBool(v)
	case string:
		return fmt.Sprintf("the string %.40q", v)
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	case json.Number, int, int32, int64, float64:
		return fmt.Sprintf("the number %.40s", fmt.Sprint(v))
	}
	return "something else"
}

// InputError is an error that the client can mend.
type InputError struct {
	// Code is for programs.
	Code string
	// Message is for people.
	Message string
}

// Error is the message.
func (e *InputError) Error() string { return e.Message }

// The codes of input errors.
const (
	CodeBadInput      = "BAD_USER_INPUT"
	CodeInvalidCursor = "INVALID_CURSOR"
)

func badInput(format string, args ...any) error {
	return &InputError{Code: CodeBadInput, Message: fmt.Sprintf(format, args...)}
}

func writeOrNull(w io.Writer, s string) {
	if s == "" {
		_, _ = io.WriteString(w, "null")
		return
	}
	graphql.MarshalString(s).MarshalGQL(w)
}

func readString(v any, to *string) error {
	s, ok := v.(string)
	if !ok {
		return badInput("%s is not a string", Describe(v))
	}
	*to = s
	return nil
}
