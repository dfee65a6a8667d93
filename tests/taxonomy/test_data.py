"""The shipped words: complete, unambiguous, and none that everyday language would trip over."""

import re
from collections import defaultdict

import pytest

from bot.taxonomy.folding import fold
from bot.taxonomy.loading import shipped_taxonomy
from bot.taxonomy.model import NAME_LIMIT, Kind
from bot.text.languages import LANGUAGES

TAXONOMY = shipped_taxonomy()

FALSE_FRIENDS = {
    "dop",  # a baptism in Swedish, the director of photography elsewhere
    "duka",  # sets a table in Swedish, a darkroom in German
    "esk",  # the European Solidarity Corps in German, the Capitals of Culture in Polish
    "lektor",  # edits books in German (and, as lektör, assesses them in Swedish), reads voice-overs in Polish
    "rektor",  # heads a school in Swedish, a university in Polish
    "restaurator",  # mends paintings in German, runs a restaurant in Polish
}
"""Words that truly mean different things in two languages; both meanings are offered."""

LETTERS = {
    "en": "âéèôœü",
    "de": "äöüßéó",
    "pl": "ąćęłńóśźżâé",
    "lt": "ąčęėįšųūž",
    "sv": "åäöé",
}
"""Letters beyond a-z that the words of a language are written with, those of its loan words included."""

_EVERYDAY = """
a about after all also am an and any are as ask at be because been before but by can come could course day do does
down each even fair few find first for from get give go good had has have he help her here him his how i if in into is
it its just kind know like long look made make many may me met more most much must my need new next no not now of off
on one only or other our out over own people please present put right said same search see seek she should so some such
take than that the their them then there these they thing this those time to together too two up us use very want was
way we week well were what when where which while who why will wish with work would year yes you your
aber alle als also am an auf aus bald bei bin bis bitte brauche brauchen da damit dann das dass dein dem den der des
die dies diese dir doch dort du durch ein eine einem einen einer eines er es etwas euch für gegen gern gerne gibt gut
habe haben hat hatte hier hin ich ihm ihn ihr im immer in ist ja jahr jede jemand jetzt kann kein können kommt machen
man mehr mein mich mir mit möchte müssen nach nächste nähe neu nicht nichts noch nun nur ob oder öl ohne ost raum schon
sehr sein seit sich sie sind so soll sowie suche suchen über um und uns unser unter viel viele vom von vor wann war was
weil welche wenn wer werden wie wieder will wir wird wo wollen zeit zu zum zur zwei zwischen
a aby albo ale bardzo bez bo być był była było być chcę co czas czy dla do dobry dużo dzień gdy gdzie go i ich ile im
inny ja jak jako jakiś jego jej jest jestem jeszcze już każdy kiedy ktoś kogoś która które który lub lubię ma mam mamy
mi mnie moja może można mój my na nad nam nas nasz nie nich nim niż nowy o od on ona oni oraz pan pani po pod proszę
przed przez przy razem rok są się szukam szukamy tak także tam te tego tej ten też to tu tutaj tylko tym u w we was
wasz wiele więc wszyscy wszystko z za ze że żeby
aš apie ar arba būti buvo čia dabar daug dar dėl didelis diena du gali galima gerai iki ir iš ieškau ieškome į jai jam
jau jei jeigu ji jie jis jo jos jų jūs kad kai kaip kas ką kiek kita kitas kol kur kuri kurie kuris labai laikas man
mano mes metai mums mūsų nėra ne nei nes noriu norime nors nuo o pas pat per po prašome prie prieš reikia savo su šie
šis ta tada tai taip tas tau tavo ten tie tik to toks tu turi turiu už vienas vis visi yra
alla allt att av bara behöver bli blir bra de den denna dess det detta dig din dock du där då efter ej eller en er ett
fick finns fler flera för få får från gå gör göra ha hade han har hej hela helst henne hit hon hos hur här i idag in
inom inte ja jag jobb kan kanske kom kommer kunna känner lite man med mellan men mer mig min mina mot mycket måste många
ni nu ny nya när nära någon något några och också om oss på rum samt se sedan ser sig sin ska skulle som söker så ta
tack tid till två under upp ut utan vad var vara varje vem vi vid vidare vill vilka år åt än är öst över
"""

EVERYDAY = frozenset(fold(_EVERYDAY).split())
"""Words that are about nothing in particular. None may be a term by itself, in any language, once folded."""


def test_there_is_enough_to_find_oneself_in() -> None:
    assert len(TAXONOMY.concepts) >= 250
    assert len(TAXONOMY.groups) <= 25, "a select on Discord holds 25"
    for group in TAXONOMY.groups:
        assert len(TAXONOMY.in_group(group.id)) >= 5, group.id
        assert TAXONOMY.in_group(group.id)[0].parent is None, "the first of a group stands for it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_concept_has_words_of_several_kinds(language: str) -> None:
    few = {concept.id for concept in TAXONOMY.concepts if len(concept.terms[language]) < 4}
    assert not few


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_short_and_tell_concepts_apart(language: str) -> None:
    names = [concept.name(language) for concept in TAXONOMY.concepts]
    assert max(map(len, names)) <= NAME_LIMIT
    assert len(set(names)) == len(names)
    groups = [group.name(language) for group in TAXONOMY.groups]
    assert max(map(len, groups)) <= NAME_LIMIT
    assert len(set(groups)) == len(groups)


def test_each_group_has_its_own_emoji() -> None:
    assert len({group.emoji for group in TAXONOMY.groups}) == len(TAXONOMY.groups)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_term_stands_twice_in_one_language(language: str) -> None:
    owners: dict[str, list[str]] = defaultdict(list)
    for concept in TAXONOMY.concepts:
        for term in concept.terms[language]:
            owners[fold(term).replace(" ", "")].append(concept.id)
    assert {term: ids for term, ids in owners.items() if len(ids) > 1} == {}


def test_the_same_word_in_two_languages_means_the_same() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for concept in TAXONOMY.concepts:
        for term in {term for terms in concept.terms.values() for term in terms}:
            owners[fold(term).replace(" ", "")].add(concept.id)
    assert {term for term, ids in owners.items() if len(ids) > 1} == FALSE_FRIENDS


def test_no_term_is_an_everyday_word_in_any_language() -> None:
    terms = {
        (fold(term), language, concept.id)
        for concept in TAXONOMY.concepts
        for language, words in concept.terms.items()
        for term in words
    }
    assert {found for found in terms if found[0] in EVERYDAY} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_spelt_with_the_letters_of_their_language(language: str) -> None:
    """Finds a Polish word in a German line, and letters that only look right (Cyrillic, combining marks)."""
    neat = re.compile(rf"[a-z0-9 .'&+/{LETTERS[language]}-]+")
    terms = {term for concept in TAXONOMY.concepts for term in concept.terms[language]}
    assert {term for term in terms if not neat.fullmatch(term.lower())} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_neat(language: str) -> None:
    for concept in TAXONOMY.concepts:
        for term in concept.terms[language]:
            assert "  " not in term, (concept.id, term)
            assert len(term) <= 60, (concept.id, term)
            assert len(fold(term)) >= 2, (concept.id, term)


def test_every_kind_is_used_and_contexts_are_the_smaller_part() -> None:
    kinds = [concept.kind for concept in TAXONOMY.concepts]
    assert set(kinds) == set(Kind)
    assert kinds.count(Kind.CONTEXT) < len(kinds) / 3
