# Two commands do all the set-up: `make demo` shows the bot, `make test` checks it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# Tests wait a lot, so that there is work for more than one a core. Whoever is done takes over what others have not begun.
WORKERS = $(shell $(PYTHON) -c "import os; print(3 * (os.cpu_count() or 2) // 2)")
SUITE = $(BIN)/pytest -n $(WORKERS) --dist worksteal

# Compiled once, not anew by each of the many processes that the tests start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: demo demo-check test thorough faults zones bench matching words format lock clean

$(VENV)/.demo: requirements/demo.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/demo.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@

$(VENV)/.dev: requirements/dev.lock pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	touch $@ $(VENV)/.demo

demo: $(VENV)/.demo  ## Start the bot with an example network in the browser.
	$(BIN)/creative-clusters demo

demo-check: $(VENV)/.demo  ## Start the demo, look at its pages once, and stop.
	$(BIN)/creative-clusters demo --check

test: $(VENV)/.dev  ## Everything that CI runs.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports
	@# The types are checked beside the tests, which wait a lot, and are told of below them.
	@echo "pyright, pytest -n $(WORKERS)"; $(BIN)/pyright > $(VENV)/pyright.log 2>&1 & types=$$!; \
		$(SUITE); tested=$$?; wait $$types; typed=$$?; cat $(VENV)/pyright.log; exit $$((tested || typed))

thorough: $(VENV)/.dev  ## The same tests with every proof by examples at its full length, some minutes.
	TESTS_EFFORT=thorough $(SUITE) --timeout=900

faults: $(VENV)/.dev  ## The long proof that nothing is lost or sent twice, whatever is killed and whatever breaks.
	$(BIN)/python -m tests.faults.kill_loop --deliveries 3000

zones: $(VENV)/.dev  ## Every zone of the world over ten years: no reminder at a wrong local time.
	$(BIN)/python -m tests.forums.all_zones

bench: $(VENV)/.dev  ## Figures to compare: storage, delivery, directory, taxonomy, matching, coaching, start, memory.
	for bench in storage delivery directory taxonomy matching coaching start; do \
		$(BIN)/python -m tests.benchmarks.bench_$$bench; done

matching: $(VENV)/.dev  ## How well matching finds whom it should, on the development set.
	$(BIN)/python -m tests.benchmarks.report_matching

words: $(VENV)/.dev  ## After the taxonomy or its sentences of need changed: what was made of them, anew.
	$(BIN)/python -m bot.cooperation.matching.needs
	$(BIN)/python -m bot.cooperation.matching.introductions
	$(BIN)/python -m tests.cooperation.matching.collisions

format: $(VENV)/.dev  ## Write the code the way the project formats it.
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

UV_COMPILE = $(BIN)/uv pip compile pyproject.toml --python-version 3.11 --universal --generate-hashes \
	--no-emit-index-url --no-header --quiet --extra build

lock: $(VENV)/.dev  ## Pin the dependencies anew, with hashes and without any registry's address.
	$(BIN)/pip install --quiet uv
	$(UV_COMPILE) --upgrade --output-file requirements/runtime.lock
	for extra in postgres semantic demo dev; do \
		$(UV_COMPILE) --extra $$extra --constraint requirements/runtime.lock --output-file requirements/$$extra.lock; \
	done

clean:
	rm -rf $(VENV) build *.egg-info
