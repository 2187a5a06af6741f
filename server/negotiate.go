package server

import (
	"mime"
	"strconv"
	"strings"
)

// The media types that an operation can be answered in.
const (
	jsonType    = "application/json"
	graphqlType = "application/graphql-response+json"
	streamType  = "text/event-stream"
)

// offered are those media types, what is answered when anything will do first.
var offered = []string{jsonType, graphqlType, streamType}

// maxAccepted is how many media types a client may list; who sends more is looked at no further.
const maxAccepted = 50

// accepted chooses the media type to answer in, by the Accept headers of a request: the one with the highest q, of several
// the one that is listed first. false means that the client takes none of those offered. Without any header that can be
// read it takes them all.
func accepted(headers []string) (media string, ok bool) {
	type match struct {
		q                  float64
		specific, position int
	}
	matches := make(map[string]match, len(offered))
	position := 0
	for _, listed := range strings.Split(strings.Join(headers, ","), ",") {
		if position == maxAccepted {
			break
		}
		ranged, options, err := mime.ParseMediaType(listed)
		if err != nil || options["charset"] != "" && !strings.EqualFold(options["charset"], "utf-8") {
			continue
		}
		q := 1.0
		if text, given := options["q"]; given {
			if q, err = strconv.ParseFloat(text, 64); err != nil || !(q >= 0 && q <= 1) {
				continue
			}
		}
		position++
		for _, media := range offered {
			kind, _, _ := strings.Cut(media, "/")
			specific := 0
			switch ranged {
			case media:
				specific = 3
			case kind + "/*":
				specific = 2
			case "*/*":
				specific = 1
			}
			if m := matches[media]; specific > m.specific || specific > 0 && specific == m.specific && q > m.q { // the closest one counts
				matches[media] = match{q, specific, position}
			}
		}
	}
	if position == 0 {
		return jsonType, true
	}
	best := match{}
	for _, offer := range offered {
		m := matches[offer]
		if m.q > best.q || m.q == best.q && m.q > 0 && m.position < best.position {
			media, best = offer, m
		}
	}
	return media, best.q > 0
}
