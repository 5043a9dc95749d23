# What a contributor runs, and what CI runs. `make help` lists it.
# Every target installs what it needs into .venv, from the lock files, and does nothing that is done.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
PIP    := $(PY) -m pip --disable-pip-version-check --quiet
LOCKED := $(PIP) install --only-binary :all: --no-deps

# The name of a stamp holds the checksum of what it stands for: a changed lock file is installed anew.
sum    = $(shell cat $(1) | cksum | cut -d ' ' -f 1)
stamp  = $(VENV)/.$(1)-$(call sum,requirements/$(1).lock)
SVODKA := $(VENV)/.svodka-$(call sum,pyproject.toml requirements/build.lock requirements/runtime.lock)

SHARED  := $(or $(SVODKA_SHARED),../shared)
GOLD    := $(SHARED)/gold/train
NEWS    := $(SHARED)/corpus/news_ru.jsonl
EXAMPLE := examples/2022-07-05-report.md

.DEFAULT_GOAL := help
.PHONY: help demo test lint format types contract check gate aside bench bench-archive bench-web screenshots ledger robust fuzz train train-english lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 18

demo: $(SVODKA) ## read an example article to a table of claims
	$(VENV)/bin/svodka read $(EXAMPLE)

test: $(SVODKA) $(call stamp,test) ## run the tests (the linter of the lexicons is one of them)
	$(PY) -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

lint: $(SVODKA) $(call stamp,dev) ## style and likely bugs, and the lines of TOML files
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(PY) -m svodka.language.layout --check src

format: $(SVODKA) $(call stamp,dev) ## put code and TOML files in the one format
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .
	$(PY) -m svodka.language.layout src

types: $(SVODKA) $(call stamp,dev) $(call stamp,test) ## mypy, strict
	$(VENV)/bin/mypy

contract: $(SVODKA) $(call stamp,dev) ## imports point one way
	$(VENV)/bin/lint-imports

check: lint types contract test gate ## all that CI runs

gate: $(SVODKA) ## score the gold and compare with the pinned floors (skipped where there is no gold)
	$(PY) bench/gate.py

aside: $(SVODKA) $(call stamp,test) ## score written articles that nothing was learned from (with the scorer of the gold)
	$(PY) bench/aside.py

bench: $(SVODKA) $(call stamp,bench) ## speed, memory and cold start, beside stock natasha; a ledger of a million claims
	$(PY) bench/speed.py
	$(PY) bench/large_ledger.py

bench-archive: $(SVODKA) $(call stamp,test) ## archives: what reading and linking them costs, and ten million claims asked
	$(PY) bench/bulk.py --documents 1000 10000 --runs 3
	$(PY) bench/reprints.py
	$(PY) bench/large_archive.py

ledger: $(SVODKA) ## what adding costs and finds, and that hundreds of kills lose nothing
	$(PY) bench/ledger.py

screenshots: $(SVODKA) $(call stamp,test) ## pictures of the pages for README and docs; needs Chromium
	$(PY) tests/browser/screenshots.py

bench-web: $(SVODKA) $(call stamp,test) ## pages of a ledger of a hundred thousand claims, alone and with fifty readers
	$(PY) bench/web.py
	$(PY) bench/paint.py

robust: $(SVODKA) ## damage every text of the corpus in every way and read it
	$(PY) bench/robustness.py

fuzz: $(SVODKA) $(call stamp,test) $(call stamp,fuzz) ## made-up requests against the OpenAPI document of the pages
	$(PY) -m pytest tests/web/test_web_openapi.py

train: $(SVODKA) $(call stamp,train) ## rebuild the shipped weights from the gold and the annotations
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(PY) -m svodka.learning $(GOLD) src/svodka/language/russian/weights \
		--more annotations/news_ru.jsonl $(NEWS) --more annotations/own_ru.jsonl annotations/own_ru.texts.jsonl \
		--linked annotations/linked_ru.jsonl annotations/linked_ru.texts.jsonl

train-english: $(SVODKA) $(call stamp,train) ## rebuild the weights that choose English slots from the annotations
	OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 $(PY) -m svodka.learning.english.choice \
		annotations/own_en.jsonl annotations/own_en.texts.jsonl src/svodka/language/english/weights

lock: $(SVODKA) $(call stamp,dev) ## refresh the lock files from pyproject.toml
	$(PY) requirements/lock.py

clean: ## remove what the targets made
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	|| { echo "svodka needs Python 3.11 or later; name one: make PYTHON=python3.12 …" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(SVODKA): | $(PY)
	$(LOCKED) -r requirements/build.lock -r requirements/runtime.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	@# Bytecode and lexicons are kept from here on, also for those who forbid Python to write any.
	@env -u PYTHONDONTWRITEBYTECODE $(VENV)/bin/svodka read $(EXAMPLE) >/dev/null
	@rm -f $(VENV)/.svodka-*
	@touch $@

$(VENV)/.%: | $(PY)
	$(LOCKED) -r requirements/$(firstword $(subst -, ,$*)).lock
	@rm -f $(VENV)/.$(firstword $(subst -, ,$*))-*
	@touch $@
