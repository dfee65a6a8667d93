"""Days as people read and type them."""

from datetime import date

from bot.text.dates import typed_day, written_day, zone_city
from bot.text.languages import LANGUAGES
from tests.texts import catalogue

DAY = date(2027, 6, 5)


def test_a_day_is_typed_and_written_as_the_reader_does() -> None:
    assert {reader: typed_day(DAY, reader) for reader in LANGUAGES} == {
        "en": "2027-06-05",
        "de": "05.06.2027",
        "pl": "05.06.2027",
        "lt": "2027-06-05",
        "sv": "2027-06-05",
    }
    assert typed_day(None, "de") == ""
    assert written_day(DAY, "de") == "Samstag, 5. Juni 2027"
    assert written_day(DAY, "en", "long") == "5 June 2027"
    assert catalogue().public(("pl", "en"))("forum-task-due", date=DAY) == (
        "termin: sobota, 5 czerwca 2027 · due Saturday, 5 June 2027"
    )


def test_a_zone_goes_by_its_city_as_the_reader_calls_it() -> None:
    named = [zone_city("Europe/Warsaw", reader) for reader in LANGUAGES]
    assert named == ["Warsaw", "Warschau", "Warszawa", "Varšuva", "Warszawa"]
    assert zone_city("Atlantic/Reykjavik", "de") == "Reykjavík"
    assert zone_city("UTC", "pl") == "UTC"
