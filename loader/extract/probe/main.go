package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"quanhe/loader/article"
	"quanhe/loader/extract"
)

func main() {
	out := os.Args[1]
	os.MkdirAll(out, 0o755)
	for _, f := range os.Args[2:] {
		b, _ := os.ReadFile(f)
		a, err := article.Read(filepath.Base(f), b)
		if err != nil {
			fmt.Println(f, err)
			continue
		}
		x := extract.Extract(a)
		r := []rune(a.Text)
		for _, e := range x.Evidence {
			if string(r[e.Start:e.End]) != e.Quote {
				fmt.Println("MISMATCH", f, e)
			}
		}
		j, _ := json.MarshalIndent(x, "", " ")
		os.WriteFile(filepath.Join(out, strings.TrimSuffix(filepath.Base(f), ".txt")+".json"), j, 0o644)
	}
}
