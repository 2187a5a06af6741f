# What a developer types. Everything but `go` itself is fetched by `go`.

# The race detector needs a C compiler; without one the tests run all the same.
RACE := $(shell [ "$$(go env CGO_ENABLED)" = 1 ] && command -v $$(go env CC) >/dev/null 2>&1 && echo -race)
FUZZTIME ?= 20s

NPM := npm --no-fund --no-audit --loglevel=error

VERSION ?= $(shell git describe --tags --always --dirty)

.PHONY: run web test lint vulnerabilities clients browser node chromium build release generate fuzz bench soak

# Everything, at http://localhost:8080.
run: web
	go run .

# The pages for browsers, which the program embeds.
web: web/dist/viewer/index.html

web/dist/viewer/index.html: web/node_modules/.package-lock.json $(wildcard web/*.ts web/*.json web/*.svg web/style/* graph/schema/*) \
		$(shell find web/playground web/viewer -type f)
	cd web && $(NPM) run build

test: lint vulnerabilities
	go test $(RACE) ./...
	$(MAKE) clients browser

# What others use the API with: typed clients and the checks of the schema, in a module and packages of their own.
clients: examples/protocols/node_modules/.package-lock.json examples/schema/node_modules/.package-lock.json examples/typescript/node_modules/.package-lock.json
	cd examples/go && go vet ./... && go test ./...
	cd examples/protocols && $(NPM) test
	cd examples/schema && $(NPM) test
	cd examples/typescript && $(NPM) test

# The pages in a real browser.
browser: web chromium
	cd web && $(NPM) test

%/node_modules/.package-lock.json: %/package-lock.json | node
	cd $* && $(NPM) ci
	@touch $@

# Only the pages for browsers and the tests need Node; what is there is used, else Debian's is installed.
node:
	@if ! command -v npm >/dev/null && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -q && apt-get install -qy --no-install-recommends nodejs npm; \
	fi; \
	if ! command -v npm >/dev/null || ! node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || major == 20 && minor >= 19 ? 0 : 1)'; then \
		echo "the pages for browsers and the tests of clients need Node 20.19 or newer with npm: install it and run make again;"; \
		echo "go run . serves what works without"; exit 1; \
	fi

# What the tests of the pages visit them with; CHROMIUM names one that is elsewhere.
chromium:
	@if ! command -v "$${CHROMIUM:-/usr/bin/chromium}" >/dev/null && command -v apt-get >/dev/null && [ "$$(id -u)" = 0 ]; then \
		apt-get update -q && apt-get install -qy --no-install-recommends chromium fonts-dejavu-core; \
	fi; \
	if ! command -v "$${CHROMIUM:-/usr/bin/chromium}" >/dev/null; then \
		echo "the tests of the pages need Chromium: install it, or name it with CHROMIUM=, and run make again"; exit 1; \
	fi

lint:
	@files=$$(git ls-files -z '*.go' 2>/dev/null | xargs -0 gofmt -l); \
	if [ -n "$$files" ]; then echo "not formatted, run gofmt -w on:"; echo "$$files"; exit 1; fi
	go vet ./...
	go tool staticcheck ./...
	cd deploy && go vet ./...

# The Go that releases are built with: the newest patch, for what it mends in the standard library.
GO_RELEASE ?= go1.26.11

# Known vulnerabilities in what a release calls. Where their database cannot be reached, that is said and nothing more;
# VULNERABILITIES=file:///folder names a copy of it, whose age is then said.
VULNERABILITIES ?= https://vuln.go.dev

vulnerabilities:
	@if curl -fsS -m 30 -o /dev/null $(VULNERABILITIES)/index/db.json; then \
		cd deploy && GOTOOLCHAIN=$(GO_RELEASE) go tool govulncheck -show version -db $(VULNERABILITIES) -C .. ./...; \
	else echo "NOT CHECKED: the database of vulnerabilities cannot be reached"; fi

build: web
	go build -trimpath -o quanhe .

# What is released, in dist: programs for each system with the pages in them, what they are made of (the program as CycloneDX,
# the pages as the lock file of npm), checksums.
SYSTEMS := linux/amd64 linux/arm64 darwin/arm64 windows/amd64

release: web
	rm -rf dist && mkdir dist
	@set -e; for system in $(SYSTEMS); do \
		os=$${system%/*} arch=$${system#*/}; file=dist/quanhe-$(VERSION)-$$os-$$arch; \
		if [ $$os = windows ]; then file=$$file.exe; fi; \
		echo "$$file"; \
		GOTOOLCHAIN=$(GO_RELEASE) CGO_ENABLED=0 GOOS=$$os GOARCH=$$arch go build -trimpath -ldflags "-s -w -X quanhe/command.stamped=$(VERSION)" -o $$file .; \
	done
	cd deploy && CGO_ENABLED=0 go tool cyclonedx-gomod app -json -output ../dist/quanhe-$(VERSION).cdx.json ..
	cp web/package-lock.json dist/quanhe-$(VERSION)-web.package-lock.json
	cd dist && sha256sum quanhe-* >SHA256SUMS

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

# Five minutes of mixed load with reloads; SOAK=30s for a shorter look.
SOAK ?= 5m

soak: build
	cd deploy && go run ./soak -program ../quanhe -time $(SOAK)
