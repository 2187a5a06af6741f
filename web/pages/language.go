package pages

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"quanhe/graph/model"
)

// A tongue is a language that the pages speak: its messages, and its forms of numbers and dates.
type tongue struct {
	// Tag is the language's BCP 47 tag: 'en', 'vi'.
	Tag      string
	numbers  *message.Printer
	messages map[string]string
	// The forms of dates that are known to the day, the month and the year, as layouts of package time.
	day, month, year string
}

// messageTable has a row for each text, by key, and a column for each tongue. A text with a number in it has a key that
// ends in '.one' and one that ends in '.other'; %s stands for what is filled in.
//
//go:embed messages.csv
var messageTable []byte

// tongues are the languages by tag; the first one is for readers who want neither.
var tongues = sync.OnceValue(func() []*tongue {
	all := []*tongue{
		{Tag: "en", numbers: message.NewPrinter(language.English), day: "2 January 2006", month: "January 2006", year: "2006"},
		{Tag: "vi", numbers: message.NewPrinter(language.Vietnamese), day: "2/1/2006", month: "tháng 1 năm 2006", year: "năm 2006"},
	}
	rows, err := csv.NewReader(bytes.NewReader(messageTable)).ReadAll()
	if err != nil {
		panic("pages: the embedded messages cannot be read: " + err.Error())
	}
	for i, t := range all {
		t.messages = make(map[string]string, len(rows))
		for _, row := range rows[1:] {
			t.messages[row[0]] = row[1+i]
		}
	}
	return all
})

var preferences = language.NewMatcher([]language.Tag{language.English, language.Vietnamese})

// languageCookie holds the tag of the language that a reader chose. The scripts of the viewer and the playground read
// and write it too.
const languageCookie = "lang"

// tongueOf finds the language of a request: the one that the reader chose, else what the browser prefers.
func tongueOf(r *http.Request) *tongue {
	if cookie, err := r.Cookie(languageCookie); err == nil {
		if chosen := tongueOfTag(cookie.Value); chosen != nil {
			return chosen
		}
	}
	_, i := language.MatchStrings(preferences, r.Header.Get("Accept-Language"))
	return tongues()[i]
}

// tongueOfTag is the language with a tag; nil when the pages do not speak it.
func tongueOfTag(tag string) *tongue {
	for _, t := range tongues() {
		if t.Tag == tag {
			return t
		}
	}
	return nil
}

// has tells whether there is a text for a key.
func (t *tongue) has(key string) bool { return t.messages[key] != "" }

// say gives the text for a key with its gaps filled. A key without a text stands for itself between brackets.
func (t *tongue) say(key string, gaps ...any) string {
	text, known := t.messages[key]
	if !known {
		return "⟦" + key + "⟧"
	}
	if len(gaps) == 0 {
		return text
	}
	return fmt.Sprintf(text, gaps...)
}

// or gives the text for a key, or what stands in for it where there is none.
func (t *tongue) or(key, instead string) string {
	if t.has(key) {
		return t.messages[key]
	}
	return instead
}

// told is the message of a warning in this language. The loader writes English; what it says in words that
// the table of messages does not have, such as why a file cannot be read, stays so.
func (t *tongue) told(code model.LoadWarningCode, message string) wording {
	key := "warning." + string(code) + ".message"
	before, after, gap := strings.Cut(tongues()[0].messages[key], "%s")
	switch inside, found := strings.CutPrefix(message, before); {
	case !t.has(key) || !found:
	case !gap && inside == "":
		return wording{t.say(key), t.Tag}
	case gap && strings.HasSuffix(inside, after):
		return wording{t.say(key, strings.TrimSuffix(inside, after)), t.Tag}
	}
	return wording{message, "en"}
}

// wording is a text and the tag of its language.
type wording struct{ Text, Lang string }

// count says how many there are: '1 article', '2,220 articles'.
func (t *tongue) count(key string, n int) string {
	if n == 1 {
		return t.say(key + ".one")
	}
	return t.say(key+".other", t.number(n))
}

// number writes a whole number with its thousands apart.
func (t *tongue) number(n any) string { return t.numbers.Sprintf("%d", n) }

// score writes a number from 0 to 1 with two decimals.
func (t *tongue) score(f float64) string { return t.numbers.Sprintf("%.2f", f) }

// date writes a date that is known to the day, the month or the year; as it is when it is none of these.
func (t *tongue) date(value string) string {
	for layout, form := range map[string]string{time.DateOnly: t.day, "2006-01": t.month, "2006": t.year} {
		if day, err := time.Parse(layout, value); err == nil {
			return day.Format(form)
		}
	}
	return value
}

// instant writes a moment to the minute, in UTC.
func (t *tongue) instant(at model.DateTime) string {
	return at.UTC().Format(t.day + ", 15:04 UTC")
}

// choose answers a request that asks for a language with ?lang= by remembering it, and sends the reader to the same
// address without it.
func choose(w http.ResponseWriter, r *http.Request, secure bool) {
	query := r.URL.Query()
	if chosen := tongueOfTag(query.Get("lang")); chosen != nil {
		http.SetCookie(w, &http.Cookie{
			Name: languageCookie, Value: chosen.Tag, Path: "/", MaxAge: 365 * 24 * 60 * 60,
			Secure: secure, SameSite: http.SameSiteLaxMode,
		})
	}
	query.Del("lang")
	back := *r.URL
	back.Scheme, back.Host, back.User = "", "", nil
	back.Path = "/" + strings.TrimLeft(back.Path, `/\`)
	back.RawQuery = query.Encode()
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Location", back.String())
	w.WriteHeader(http.StatusSeeOther)
}
