# Two commands: `make site` builds everything, `make test` tests everything. Both set up what they need.
PYTHON ?= python3
RUN := .venv/bin/python
QUICK := tests/science tests/test_adapter.py tests/test_answers_body_and_food.py tests/test_catalogue.py \
  tests/test_commands.py tests/test_drawings.py tests/test_every_slip.py tests/test_finishing.py \
  tests/test_known_wrong_numbers.py tests/test_layers.py tests/test_look.py tests/test_pages_*.py tests/test_prose.py \
  tests/test_sources.py tests/test_written.py
.PHONY: site test quick walk serve check bench pins clean

site: .venv/built node_modules/.package-lock.json
	@tools/browser
	@tools/pango
	@$(RUN) -m calculators site

test: .venv/tested node_modules/.package-lock.json
	@tools/browser tests
	@tools/pango
	@$(RUN) -m calculators site
	@$(RUN) -m pytest

# What needs neither the built site nor a browser: all in well under a minute, while one works.
quick: .venv/tested
	@$(RUN) -m pytest $(QUICK)

# A hundred thousand random steps over every form, in both browsers: hours. The tests take two thousand.
walk: .venv/tested node_modules/.package-lock.json
	@tools/browser tests
	@$(RUN) tests/walk.py

serve: .venv/built node_modules/.package-lock.json
	@tools/browser
	@tools/pango
	@$(RUN) -m calculators serve

# Our own code first, then what authors wrote. Each says what it found; the first that finds something ends it.
check: .venv/tested
	@echo "Lint (ruff)"; $(RUN) -m ruff check --quiet . && echo "  nothing found"
	@echo "Format (ruff)"; $(RUN) -m ruff format --check --quiet . && echo "  as it should be" || { echo "Run: $(RUN) -m ruff format ."; exit 1; }
	@echo "Types (mypy)"; $(RUN) -m mypy
	@echo "Definitions, data, charts, pages"; $(RUN) -m calculators check

bench: .venv/tested node_modules/.package-lock.json
	@$(RUN) tests/bench.py

# Hashes keep every machine on the same packages. uv only compiles; it is not needed to build.
pins: .venv/built
	@$(RUN) -m pip install --quiet uv
	@for name in requirements requirements-test requirements-node; do \
	  .venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet $$name.in -o $$name.txt; done

.venv/built: requirements.txt tools/keep-your-muscle
	@tools/python requirements.txt $@

# What tests also builds, so the one mark stands for the other.
.venv/tested: requirements-test.txt requirements.txt tools/keep-your-muscle
	@tools/python requirements-test.txt $@ .venv/built

node_modules/.package-lock.json: package-lock.json | .venv/built
	@tools/packages
	@touch $@

clean:
	rm -rf build site docs/assets/made
