# Two commands: `make site` builds everything, `make test` tests everything. Both set up what they need.
PYTHON ?= python3
RUN := .venv/bin/python
.PHONY: site test serve check bench pins clean

site: .venv/built node_modules/.package-lock.json
	@.ci/browser
	@$(RUN) -m calculators site

test: .venv/tested node_modules/.package-lock.json
	@.ci/browser tests
	@$(RUN) -m calculators site
	@$(RUN) -m pytest

serve: .venv/built node_modules/.package-lock.json
	@.ci/browser
	@$(RUN) -m calculators serve

check: .venv/built
	@$(RUN) -m calculators check

bench: .venv/tested node_modules/.package-lock.json
	@$(RUN) tests/bench.py

# Hashes keep every machine on the same packages. uv only compiles; it is not needed to build.
pins: .venv/built
	@$(RUN) -m pip install --quiet uv
	@for name in requirements requirements-test requirements-node; do \
	  .venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --quiet $$name.in -o $$name.txt; done

.venv/built: requirements.txt tools/keep-your-muscle
	@.ci/python requirements.txt $@

.venv/tested: requirements-test.txt tools/keep-your-muscle
	@.ci/python requirements-test.txt $@

node_modules/.package-lock.json: package-lock.json | .venv/built
	@.ci/packages
	@touch $@

clean:
	rm -rf build site docs/assets/made
