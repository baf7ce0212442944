# mspreport: what a person or a build server asks for. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
MONTH ?= 2026-10

# An import that Package.swift does not declare is an error (warnings are errors by Package.swift).
CHECKED = --explicit-target-dependency-import-check error
SWIFT_CODE = Package.swift Sources Templates Tests
# One file that runs on any Linux of its kind, and starts three times as fast.
RELEASE = $(SWIFT) build -c release --product mspreport --static-swift-stdlib

SHELL = /bin/bash
.SHELLFLAGS = -eu -o pipefail -c
.DEFAULT_GOAL = help
.PHONY: help run build test check lint format golden bench files install clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

run:  ## make the reports of the sample workspace and say where they are
	$(RELEASE)
	@code=0; \
	"$$($(RELEASE) --show-bin-path)/mspreport" monthly --workspace SampleData --month $(MONTH) \
	  || code=$$?; \
	[ $$code = 0 ] || [ $$code = 3 ] || exit $$code
	@echo "The reports are in SampleData/reports/$(MONTH); open index.html there."

build:  ## build everything for trying out, tests included
	$(SWIFT) build --build-tests $(CHECKED)

test: build  ## build and run all tests; ends with 'N passed, N failed, N skipped'
	@code=0; $(SWIFT) test --skip-build $(CHECKED) 2>&1 | tee .build/test.log || code=$$?; \
	awk -v code=$$code -f Tests/closing-line.awk .build/test.log

check: lint test  ## what a build server runs: format, lint, build with warnings as errors, tests

lint:  ## layout and style of the code; changes nothing
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_CODE)

format:  ## bring the code into the layout that lint expects
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_CODE)

golden: build  ## rewrite the expected reports of the tests, and fail: read their diff
	@MSPREPORT_RECORD=1 $(SWIFT) test --skip-build $(CHECKED) --filter Golden || true
	@git --no-pager diff --stat -- '*Golden*'
	@echo "The expected files were rewritten; read their diff before you commit them."; exit 1

bench:  ## time the clocks, and the program beside Polars and DuckDB; BENCH_DIR keeps the data, N the runs
	Tests/Bench/bench.py --swift "$(SWIFT)"

files:  ## run every real export of ../shared/data (or FILES=folder) and compare known answers
	$(RELEASE)
	Tests/RealFiles/real_files.py --program "$$($(RELEASE) --show-bin-path)/mspreport" $(FILES)

install:  ## install the program; PREFIX (/usr/local) and DESTDIR say where
	$(RELEASE)
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$($(RELEASE) --show-bin-path)/mspreport" "$(DESTDIR)$(PREFIX)/bin/mspreport"

clean:  ## remove what was built and the sample's reports
	$(SWIFT) package clean
	rm -rf SampleData/reports SampleData/history
