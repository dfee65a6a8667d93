"""Reading the data files: what is wrong with one is said so that its author can mend it."""

from pathlib import Path

import pytest

from bot.taxonomy.loading import TaxonomyError, read_taxonomy, shipped_taxonomy
from bot.taxonomy.model import Kind

WORDS = {"en": "weaving, weaver", "de": "Weben", "pl": "tkactwo", "lt": "audimas", "sv": "vävning"}


def table(name: str, **fields: str) -> str:
    return "\n".join([f"[{name}]", *(f'{field} = "{value}"' for field, value in fields.items())]) + "\n"


def concept(name: str = "weaving", **fields: str) -> str:
    return table(name, **{"kind": "role", **WORDS, **fields})


def write(folder: Path, crafts: str, *, groups: str = table("crafts", emoji="🧺", **WORDS)) -> Path:
    (folder / "groups.toml").write_text(groups, encoding="utf-8")
    (folder / "crafts.toml").write_text(crafts, encoding="utf-8")
    return folder


def test_a_file_is_read(tmp_path: Path) -> None:
    crafts = concept() + concept("lace", kind="technique", parent="weaving", de="Spitze , Klöppeln")
    taxonomy = read_taxonomy(write(tmp_path, crafts))
    lace = taxonomy.get("lace")
    assert lace is not None
    assert (lace.group, lace.kind, lace.parent) == ("crafts", Kind.TECHNIQUE, "weaving")
    assert lace.terms["de"] == ("Spitze", "Klöppeln")
    assert lace.name("de") == "Spitze"


def test_the_shipped_taxonomy_is_read_once() -> None:
    assert shipped_taxonomy() is shipped_taxonomy()


@pytest.mark.parametrize(
    ("crafts", "complaint"),
    [
        ("[weaving", r"crafts\.toml: can't be read"),
        ('colour = "red"\n' + concept(), r"crafts\.toml: 'colour' stands outside any \[entry\]"),
        (concept("Weaving"), r"crafts\.toml \[Weaving\]: an id is made of"),
        (concept("book--binding"), r"\[book--binding\]: an id is made of"),
        (concept(kind="hobby"), r"\[weaving\]: kind is 'hobby', not one of role, technique, context"),
        (concept(kind=""), r"\[weaving\]: kind is missing"),
        (concept(lt=" "), r"crafts\.toml \[weaving\]: lt is missing; write lt = "),
        (concept(sv="vävning,, väv"), r"\[weaving\]: sv has a comma with no word"),
        (concept(sv="vävning, –"), r"\[weaving\]: sv has a comma with no word"),
        (concept(pl="t" * 41), r"\[weaving\]: the pl name '.*' is longer than 40"),
        (concept(fr="tissage"), r"\[weaving\]: unknown field 'fr'"),
        (concept(parent="textile"), r"\[weaving\]: there is no concept \[textile\]"),
        (concept(parent="lace") + concept("lace", parent="weaving"), r"its parents run in a circle"),
        (concept(parent="weaving"), r"its parents run in a circle"),
        (concept().replace('"Weben"', "7"), r"\[weaving\]: de is missing"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, crafts: str, complaint: str) -> None:
    with pytest.raises(TaxonomyError, match=complaint):
        read_taxonomy(write(tmp_path, crafts))


def test_an_id_stands_in_one_file_only(tmp_path: Path) -> None:
    groups = table("crafts", emoji="🧺", **WORDS) + table("textile", emoji="🧵", **WORDS)
    (tmp_path / "textile.toml").write_text(concept(), encoding="utf-8")
    with pytest.raises(TaxonomyError, match=r"textile\.toml \[weaving\]: also in crafts\.toml"):
        read_taxonomy(write(tmp_path, concept(), groups=groups))


def test_a_missing_file_and_one_too_many_are_named(tmp_path: Path) -> None:
    write(tmp_path, concept())
    (tmp_path / "wood.toml").write_text(concept("carving"), encoding="utf-8")
    with pytest.raises(TaxonomyError, match=r"wood\.toml: no group \[wood\] in groups\.toml"):
        read_taxonomy(tmp_path)
    (tmp_path / "wood.toml").unlink()
    (tmp_path / "crafts.toml").unlink()
    with pytest.raises(TaxonomyError, match=r"crafts\.toml: this file is missing"):
        read_taxonomy(tmp_path)


def test_a_group_without_an_emoji_is_named(tmp_path: Path) -> None:
    with pytest.raises(TaxonomyError, match=r"groups\.toml \[crafts\]: emoji is missing"):
        read_taxonomy(write(tmp_path, concept(), groups=table("crafts", **WORDS)))


def test_an_empty_taxonomy_finds_nothing(tmp_path: Path) -> None:
    taxonomy = read_taxonomy(write(tmp_path, ""))
    assert taxonomy.search("weaving", "en") == []
    assert taxonomy.understand("weaving").unknown == ("weaving",)
