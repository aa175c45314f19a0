# pressflow: `make release` publishes releases/ to public/, `make test` runs the whole suite. Nothing else is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.DEFAULT_GOAL := release
.PHONY: release test deep serve bench lint format golden pictures model lock clean setup setup-dev

release: setup
	@$(BIN)/pressflow release

test: setup-dev
	@$(BIN)/python -m pytest -n 2 --dist worksteal

# The write-and-find property at 2,000 examples a kind and locale, and ten minutes of fuzzing each for values and the readers.
deep: setup-dev
	@PRESSFLOW_EXAMPLES=2000 $(BIN)/python -m pytest -n 2 tests/kinds/test_write.py
	@$(BIN)/python -m bench.fuzz 600
	@for format in plain markdown word; do $(BIN)/python -m bench.fuzz_sources $$format 600 || exit 1; done

serve: setup
	@$(BIN)/pressflow serve

bench: setup-dev
	@$(BIN)/python -m bench

lint: setup-dev
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: setup-dev
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

golden: setup-dev
	@PRESSFLOW_GOLDEN=rewrite $(BIN)/python -m pytest tests/golden

# The pictures in docs/, taken anew from the published newsroom with Chromium, LibreOffice and poppler.
pictures: release
	@$(BIN)/python docs/take_pictures.py
	@$(BIN)/python docs/take_word_picture.py

# Trains the German names model anew and puts it into src/pressflow_de/: docs/model.md says from what. DATA holds germeval2014/.
DATA ?= ../shared/ner-data
model: $(VENV)/.installed-model
	@OPENBLAS_NUM_THREADS=1 $(BIN)/python -m bench.model $(DATA)

setup: $(VENV)/.installed
setup-dev: $(VENV)/.installed-dev

# The lock files hold every dependency with its hashes; the build backend is among them, so nothing else is fetched.
$(VENV)/.installed: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("pressflow needs Python 3.11 or newer, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else 0'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing what requirements.lock names (once) ..." >&2
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	@echo "installing what the tests need (once) ..." >&2
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV)/.installed-model: $(VENV)/.installed requirements-model.lock
	@echo "installing what the training needs (once) ..." >&2
	@$(PIP) install --require-hashes -r requirements-model.lock
	@touch $@

# For maintainers, with `uv` at hand: after a change of the dependencies in pyproject.toml.
lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group build -o requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header -c requirements.lock pyproject.toml --group dev -o requirements-dev.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header -c requirements.lock --group model -o requirements-model.lock

clean:
	rm -rf $(VENV) .pressflow public .public-* build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
