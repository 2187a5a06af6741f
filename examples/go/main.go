// The program asks a quanhe server which meetings an official chaired, which documents were cited there, who issued
// them, and where the text says so. With -follow it listens for new graphs instead. All types of
// the answers are generated from the schema, walk.graphql and reloads.graphql.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/signal"
	"time"

	"github.com/Khan/genqlient/graphql"
)

//go:generate go tool genqlient

func main() {
	endpoint := flag.String("endpoint", "http://localhost:8080/graphql", "the `URL` of the API")
	name := flag.String("name", "Phan Ngọc Thọ", "whose meetings, with or without diacritics")
	following := flag.Bool("follow", false, "instead, say whenever the server has loaded its articles again")
	flag.Parse()
	if *following {
		ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
		defer stop()
		if err := follow(ctx, *endpoint, os.Stdout, func() {}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	client := graphql.NewClient(*endpoint, &http.Client{Timeout: 30 * time.Second})
	if err := walk(context.Background(), client, *name, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// walk asks for one official and writes down what the articles say.
func walk(ctx context.Context, client graphql.Client, name string, w io.Writer) error {
	answer, err := Walk(ctx, client, name)
	if err != nil {
		return fmt.Errorf("asking for the meetings of %s: %w", name, err)
	}
	if len(answer.People.Nodes) == 0 {
		return fmt.Errorf("no article names %s", name)
	}
	person := answer.People.Nodes[0]
	fmt.Fprintf(w, "%s chaired %d of the reported meetings\n", person.Name, person.Meetings.TotalCount)
	for _, chaired := range person.Meetings.Edges {
		meeting := chaired.Node
		fmt.Fprintln(w, meeting.Name)
		if meeting.StartOn != nil {
			fmt.Fprintf(w, "  on %s (known to the %s)\n", meeting.StartOn.Value, meeting.StartOn.Precision)
		}
		for _, participation := range chaired.Participations {
			writeQuotes(w, "  ", participation.Evidence)
		}
		for _, cited := range meeting.CitedDocuments.Edges {
			fmt.Fprintf(w, "  %s %s", cited.Citation.Purpose, cited.Node.Name)
			if issuer := cited.Node.Issuer; issuer != nil {
				fmt.Fprintf(w, ", issued by %s", issuer.Name)
			}
			fmt.Fprintln(w)
			writeQuotes(w, "    ", cited.Citation.Evidence)
		}
	}
	return nil
}

func writeQuotes(w io.Writer, indent string, quotes Quotes) {
	for _, quote := range quotes.Nodes {
		fmt.Fprintf(w, "%s“%s” [%d:%d]\n", indent, quote.Quote, quote.Start, quote.End)
	}
}
