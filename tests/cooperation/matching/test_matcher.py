"""The matching engine as a whole: who is found for what, and why."""

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Likeness, Person, Wish, WishKind
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

BINDER = Person("binder", "sv", "SE", "Karlshamn", languages=("sv", "en"), does="Jag är bokbindare")
PHOTOGRAPHER = Person("photographer", "de", "DE", "Rostock", does="Fotografin", seeks="Komponist gesucht")
COMPOSER = Person("composer", "lt", "LT", "Rietavas", does="Esu kompozitorius, kuriu muziką filmams")
EVERYBODY = (BINDER, PHOTOGRAPHER, COMPOSER)


def matcher(*persons: Person) -> Matcher:
    made = Matcher(TAXONOMY)
    for person in persons:
        made.put_person(person)
    return made


def seek(text: str, language: str | None = None, author: str | None = None) -> Wish:
    return Wish("wish", WishKind.SEEK, language, text=text, author=author)


def suggested(made: Matcher, wish: Wish) -> list[str]:
    return [match.key for match in made.answer(wish).suggested]


def test_a_polish_request_finds_who_wrote_swedish_and_says_why_in_their_words() -> None:
    answer = matcher(*EVERYBODY).answer(seek("Szukam introligatora", "pl"))
    (found,) = answer.suggested
    assert (found.key, answer.understood, answer.language) == ("binder", ("bookbinding",), "pl")
    (reason,) = found.reasons
    assert (reason.concept, reason.yours, reason.theirs) == ("bookbinding", "introligatora", "bokbindare")
    assert reason.likeness is Likeness.SAME


def test_who_looks_for_a_composer_is_not_offered_as_one() -> None:
    assert suggested(matcher(*EVERYBODY), seek("Potrzebny kompozytor")) == ["composer"]
    offer = Wish("wish", WishKind.OFFER, text="I am a composer")
    assert suggested(matcher(*EVERYBODY), offer) == ["photographer"]


def test_neither_the_author_nor_who_is_paused_or_excluded_is_found() -> None:
    text = "bookbinder wanted"
    assert suggested(matcher(*EVERYBODY), seek(text)) == ["binder"]
    assert suggested(matcher(*EVERYBODY), seek(text, author="binder")) == []
    made = matcher(*EVERYBODY)
    assert "binder" not in [match.key for match in made.answer(seek(text), excluded={"binder"}).ranking]
    made.put_person(Person("binder", "sv", does="Jag är bokbindare", open=False))
    assert "binder" not in [match.key for match in made.answer(seek(text)).ranking]
