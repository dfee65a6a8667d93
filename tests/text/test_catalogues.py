"""The catalogues hold together: complete, the same placeholders, plural forms, and within Discord's limits."""

import re
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.text.catalogue import FOLDER, differences
from bot.text.languages import LANGUAGES
from bot.text.limits import COMMAND_DESCRIPTION, COMMAND_NAME
from tests.texts import catalogue, parsed, text_ids

ROOT = Path(__file__).parents[2]
PLURALS = {"pl": {"one", "few", "many", "other"}, "lt": {"one", "few", "many", "other"}}
EXACT = re.compile(r"\d+")
LIMITS = (
    (r"^cmd-.*\.description$", COMMAND_DESCRIPTION),
    (r"-button$", 38),
    (r"(?:^form-.*|-form)-(?:label|title)$", 45),
    (r"(?:^form-.*|-form)-hint$", 100),
    (r"-placeholder$", 100),
)
"""Characters that fit, by what the id says of the place."""

NAMES = re.compile(r"^cmd-(?!menu-|side-)[a-z-]+$")


class Parts(Visitor):
    """Collects what a message refers to, and the variants of its selectors."""

    def __init__(self) -> None:
        self.references: set[str] = set()
        self.variants: list[set[str]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's naming
        self.references.add(f"${node.id.name}")

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 - the visitor's naming
        keys = (variant.key for variant in node.variants)
        names = {key.name if isinstance(key, ast.Identifier) else key.value for key in keys}
        self.variants.append({name for name in names if not EXACT.fullmatch(name)})
        self.generic_visit(node)


@cache
def messages(language: str) -> tuple[tuple[str, ast.Message], ...]:
    found: list[tuple[str, ast.Message]] = []
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in parsed(path).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                found.append((entry.id.name, entry))
    return tuple(found)


@cache
def beside_english() -> dict[str, frozenset[str]]:
    return differences(catalogue())


def parts(node: ast.Message) -> Parts:
    collected = Parts()
    collected.visit(node)
    return collected


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_there_once(language: str) -> None:
    assert beside_english()[language] == frozenset()
    names = [name for name, _ in messages(language)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_placeholder_is_kept(language: str) -> None:
    english = {name: parts(message).references for name, message in messages("en")}
    theirs = {name: parts(message).references for name, message in messages(language)}
    assert theirs == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_the_forms_of_the_language(language: str) -> None:
    needed = PLURALS.get(language, {"one", "other"})
    wrong = [name for name, message in messages(language) if any(needed - forms for forms in parts(message).variants)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_fit_where_they_stand(language: str) -> None:
    too_long = [
        (text_id, len(text))
        for text_id in text_ids(language)
        for pattern, limit in LIMITS
        if re.search(pattern, text_id)
        and len(text := catalogue().format(language, text_id, {"days": 365, "name": "", "server": ""})) > limit
    ]
    assert too_long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_command_names_are_what_discord_takes(language: str) -> None:
    for text_id in filter(NAMES.fullmatch, text_ids(language)):
        name = catalogue().format(language, text_id, {})
        assert re.fullmatch(r"[-_\w]+", name), (text_id, name)
        assert len(name) <= COMMAND_NAME, (text_id, name)
        assert name == name.lower(), (text_id, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_mention_only_commands_that_exist(language: str) -> None:
    names = {catalogue().format(language, text_id, {}) for text_id in filter(NAMES.fullmatch, text_ids(language))}
    for path in (FOLDER / language).glob("*.ftl"):
        for mention in re.findall(r"`/([^`]+)`", path.read_text(encoding="utf-8")):
            assert set(mention.split()) <= names, (path.name, mention)


def test_no_text_sends_people_to_a_file_of_the_repository() -> None:
    paths = sorted(FOLDER.glob("*/*.ftl"))
    assert [path.name for path in paths if re.search(r"(?<![:/.\w])docs/", path.read_text(encoding="utf-8"))] == []


def test_every_text_is_used() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for room in ("bot", "cogs") for path in (ROOT / room).rglob("*.py")
    )
    literal = set(re.findall(r"[\"'`]([a-z0-9-]+(?:\.[a-z]+)?)[\"'`]", code))
    patterns = [
        re.sub(r"\\\{[^}]*\\\}", "[a-z0-9-]+", re.escape(each))
        for each in re.findall(r"f[\"']([a-z{][^\"'\s]*)[\"']", code)
    ]
    composed = re.compile("|".join(f"(?:{each})" for each in patterns))
    referenced = set(
        re.findall(r"\{ ([a-z0-9-]+) \}", "\n".join(p.read_text("utf-8") for p in (FOLDER / "en").glob("*.ftl")))
    )
    unused = [
        text_id
        for text_id in text_ids("en")
        if text_id not in literal
        and text_id.removeprefix("cmd-") not in literal
        and text_id not in referenced
        and not composed.fullmatch(text_id)
    ]
    assert unused == []
