package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/Khan/genqlient/graphql"
	"github.com/coder/websocket"
)

// follow writes a line for each graph that the server loads from now on, until ctx is done. It calls ready once it listens.
func follow(ctx context.Context, endpoint string, w io.Writer, ready func()) error {
	client := graphql.NewClientUsingWebSocket("ws"+strings.TrimPrefix(endpoint, "http"), dialer{})
	broken, err := client.Start(ctx)
	if err != nil {
		return fmt.Errorf("opening a socket: %w", err)
	}
	reloads, _, err := Reloads(ctx, client)
	if err != nil {
		return fmt.Errorf("subscribing: %w", err)
	}
	ready()
	for {
		select {
		case reload, more := <-reloads:
			if !more {
				return errors.New("the server has nothing more to tell")
			}
			if len(reload.Errors) > 0 {
				return fmt.Errorf("listening: %w", reload.Errors)
			}
			fmt.Fprintf(w, "version %s: %d articles\n", reload.Data.DatasetReloaded.Version, reload.Data.DatasetReloaded.ArticleCount)
		case err := <-broken:
			return fmt.Errorf("listening: %w", err)
		case <-ctx.Done():
			return client.Close() // which unsubscribes too
		}
	}
}

// dialer opens WebSockets for genqlient.
type dialer struct{}

func (dialer) DialContext(ctx context.Context, url string, header http.Header) (graphql.WSConn, error) {
	// genqlient asks for the subprotocol in a header; here it has a place of its own.
	subprotocols := header.Values("Sec-WebSocket-Protocol")
	conn, _, err := websocket.Dial(ctx, url, &websocket.DialOptions{Subprotocols: subprotocols})
	if err != nil {
		return nil, err
	}
	return socket{conn}, nil
}

// socket lets genqlient read and write messages as it is used to.
type socket struct{ conn *websocket.Conn }

func (s socket) Close() error { return s.conn.Close(websocket.StatusNormalClosure, "") }

func (s socket) WriteMessage(kind int, text []byte) error {
	const closing = 8
	if kind == closing { // genqlient goes on to write behind it
		return nil
	}
	return s.conn.Write(context.Background(), websocket.MessageText, text)
}

func (s socket) ReadMessage() (int, []byte, error) {
	kind, text, err := s.conn.Read(context.Background())
	return int(kind), text, err
}
