package server

import (
	"context"
	"net/http"
	"net/netip"
	"net/url"
	"strings"

	"quanhe/graph"
)

type addressKey struct{}

// address is where a request comes from: the client that trusted proxies name, else the peer.
func address(r *http.Request) string {
	if a, ok := r.Context().Value(addressKey{}).(string); ok {
		return a
	}
	return r.RemoteAddr
}

// proxied believes what proxies of some networks say about their clients: X-Forwarded-For, of which each of them wrote the
// last entry it trusts, and X-Forwarded-Proto and -Host, which make the address of this server unless that is set; and
// Traceparent, or strangers would decide what is traced. Of anyone else these headers mean nothing.
func proxied(networks []netip.Prefix, baseURL string, next http.Handler) http.Handler {
	trusted := func(addr netip.Addr) bool {
		for _, network := range networks {
			if network.Contains(addr.Unmap()) {
				return true
			}
		}
		return false
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		peer, err := netip.ParseAddrPort(r.RemoteAddr)
		if err != nil {
			next.ServeHTTP(w, r)
			return
		}
		client := peer.Addr().Unmap()
		ctx := r.Context()
		if trusted(client) {
			chain := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
			for i := len(chain) - 1; i >= 0 && trusted(client); i-- {
				named, err := netip.ParseAddr(strings.TrimSpace(chain[i]))
				if err != nil {
					break
				}
				client = named.Unmap()
			}
			if base := forwarded(r); baseURL == "" && base != "" {
				ctx = graph.WithBaseURL(ctx, base)
			}
		} else {
			r.Header.Del("Traceparent")
			r.Header.Del("Tracestate")
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(ctx, addressKey{}, client.String())))
	})
}

// forwarded is the address of this server as a proxy heard it; "" when the proxy does not say.
func forwarded(r *http.Request) string {
	scheme := r.Header.Get("X-Forwarded-Proto")
	if scheme != "http" && scheme != "https" {
		return ""
	}
	host := r.Header.Get("X-Forwarded-Host")
	if host == "" {
		host = r.Host
	}
	if u, err := url.Parse(scheme + "://" + host); err != nil || u.Host != host || u.Hostname() == "" || u.User != nil {
		return ""
	}
	return scheme + "://" + host
}
