# What a developer types. Everything but `go` itself is fetched by `go`.

# The race detector needs a C compiler; without one the tests run all the same.
RACE := $(shell [ "$$(go env CGO_ENABLED)" = 1 ] && command -v $$(go env CC) >/dev/null 2>&1 && echo -race)
FUZZTIME ?= 20s

.PHONY: test lint build run generate fuzz bench

test: lint
	go test $(RACE) ./...

lint:
	@files=$$(git ls-files -z '*.go' 2>/dev/null | xargs -0 gofmt -l); \
	if [ -n "$$files" ]; then echo "not formatted, run gofmt -w on:"; echo "$$files"; exit 1; fi
	go vet ./...
	go tool staticcheck ./...

build:
	go build -trimpath -o quanhe .

run:
	go run .

generate:
	go generate ./...

# Every fuzz target in turn, each for FUZZTIME.
fuzz:
	@grep -rl --include='*_test.go' '^func Fuzz' . | while read -r file; do \
		for target in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\).*/\1/p' "$$file"); do \
			echo "$$target in $$(dirname "$$file")"; \
			go test -run '^$$' -fuzz "^$$target\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 1s "$$(dirname "$$file")" || exit 1; \
		done; \
	done

bench:
	go test -run '^$$' -bench . -benchmem ./...
