# What a developer types. Everything but `go` itself is fetched by `go`.

# The race detector needs a C compiler; without one the tests run all the same.
RACE := $(shell [ "$$(go env CGO_ENABLED)" = 1 ] && command -v $$(go env CC) >/dev/null 2>&1 && echo -race)
FUZZTIME ?= 20s

NPM := npm --no-fund --no-audit --loglevel=error

.PHONY: test lint clients node build run generate fuzz bench

test: lint
	go test $(RACE) ./...
	$(MAKE) clients

# What others use the API with: typed clients and the checks of the schema, in a module and packages of their own.
clients: examples/schema/node_modules/.package-lock.json examples/typescript/node_modules/.package-lock.json
	cd examples/go && go vet ./... && go test ./...
	cd examples/schema && $(NPM) test
	cd examples/typescript && $(NPM) test

%/node_modules/.package-lock.json: %/package-lock.json | node
	cd $* && $(NPM) ci
	@touch $@

# Only the tests need Node; what is there is used, else Debian's is installed.
node:
	@if ! command -v npm >/dev/null && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -q && apt-get install -qy --no-install-recommends nodejs npm; \
	fi; \
	if ! command -v npm >/dev/null || ! node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)'; then \
		echo "the tests of clients and schema need Node 20 or newer with npm: install it and run make again"; exit 1; \
	fi

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
