"""Whoever plainly cannot help is not suggested, however near their trade is to the one that is sought."""

import pytest

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

PIANO_TUNER = ("lt", "Derinu ir taisau pianinus")
VIOLIN_MAKER = ("de", "Geigenbauerin, ich baue und repariere Geigen")
GUITAR_MAKER = ("en", "Guitar maker")
ORGAN_BUILDER = ("pl", "Jestem organmistrzem")
FLUTE_MAKER = ("sv", "Jag är flöjtbyggare")
ACCORDION_MENDER = ("sv", "Jag reparerar dragspel")
STONEMASON = ("lt", "Akmentašys, kalu antkapius")
CLAY_PLASTERER = ("sv", "Jag gör lerputs")
MOULD_MAKER = ("de", "Abgüsse und Silikonformen")
FLAUTIST = ("pl", "Flecistka")
TRUMPETER = ("sv", "Trumpetare")
BASSOONIST = ("de", "Fagottistin")
PIPER = ("en", "Bagpiper")
VIOLINIST = ("lt", "Smuikininkė")
CELLIST = ("sv", "Cellist")
DOUBLE_BASSIST = ("pl", "Kontrabasista")
BASSIST = ("de", "E-Bassistin")
GUITARIST = ("lt", "Gitaristas")
LUTENIST = ("pl", "Lutnista")
HARPIST = ("de", "Harfenistin")
ZITHERIST = ("lt", "Kanklininkė")
FOUNDER = ("sv", "Grundare av ett startupbolag")
FREELANCER = ("en", "Freelancer")
TAX_ADVISER = ("de", "Steuerberaterin, KSK und Umsatzsteuer")
CLOCKMAKER = ("de", "Uhrmacherin")
MENDER = ("en", "I run a repair café and mend what is broken")
CYCLE_WORKSHOP = ("sv", "Cykelverkstad, vi lagar cyklar")
FURNITURE_RESTORER = ("pl", "Renowacja starych mebli")
FILM_DIRECTOR = ("pl", "Reżyserka filmowa")
CONTINUITY = ("en", "Script supervisor")
SUBTITLER = ("de", "Untertitlerin")
AUDIO_DESCRIBER = ("sv", "Syntolk för film och teater")
SCREEN_ACTOR = ("lt", "Kino aktorė")
CASTING_DIRECTOR = ("pl", "Reżyser castingu")
STUNTMAN = ("de", "Stuntman")
BEEKEEPER = ("lt", "Bitininkas")
FISHERMAN = ("sv", "Fiskare")
HERBALIST = ("pl", "Zielarka")
CHEESEMAKER = ("de", "Käserin")
BARTENDER = ("en", "Bartender")
BREWER = ("sv", "Bryggare")
VAN_DRIVER = ("de", "Kunsttransporte mit Transporter")
SECURITY = ("pl", "Ochroniarz na festiwalach")
TENT_HIRE = ("sv", "Tältuthyrning")
CELEBRANT = ("de", "Trauredner")
WEDDING_PLANNER = ("lt", "Vestuvių planuotoja")
WEDDING_PHOTOGRAPHER = ("en", "Wedding photographer")
BOOKER = ("de", "Bookerin für Bands")
CONCERT_HALL = ("sv", "Konserthus")
DANCE_TEACHER = ("sv", "Danspedagog")
DRAMA_TEACHER = ("pl", "Instruktorka teatralna")
BAG_SEWER = ("pl", "szyję torby z plandek")
STUDIO = ("pl", "Studio nagrań, analogowy stół i stare mikrofony")
ART_BLACKSMITH = ("de", "Kunstschmied")
BOAT_BUILDER = ("sv", "Båtbyggare vid kusten")
CONSERVATOR = ("sv", "Konservator, måleri och skulptur")
BOAT_MENDER = ("de", "Reparatur alter Holzboote")
WEAVER = ("lt", "Audėja, turiu stakles")


def is_suggested(member: tuple[str, str], language: str, text: str) -> bool:
    matcher = Matcher(TAXONOMY)
    matcher.put_person(Person("member", member[0], does=member[1]))
    return bool(matcher.answer(Wish("wish", WishKind.SEEK, language, text=text)).suggested)


@pytest.mark.parametrize(
    ("language", "text", "can", "cannot"),
    [
        ("en", "Piano tuner wanted", PIANO_TUNER, VIOLIN_MAKER),
        ("de", "Wer kann unser Klavier stimmen?", PIANO_TUNER, ORGAN_BUILDER),
        ("pl", "Szukamy stroiciela do pianina", PIANO_TUNER, GUITAR_MAKER),
        ("sv", "Vi söker en orgelbyggare till kyrkan", ORGAN_BUILDER, VIOLIN_MAKER),
        ("lt", "Reikia vargonų meistro", ORGAN_BUILDER, FLUTE_MAKER),
        ("sv", "Min fiol är sprucken, jag söker en fiolbyggare", VIOLIN_MAKER, PIANO_TUNER),
        ("de", "Reparatur eines Akkordeons", ACCORDION_MENDER, VIOLIN_MAKER),
        ("en", "Stonemason for a gravestone", STONEMASON, CLAY_PLASTERER),
        ("sv", "Vi söker en stenhuggare till en gravsten", STONEMASON, MOULD_MAKER),
        ("pl", "Szukam kogoś od tynków glinianych", CLAY_PLASTERER, STONEMASON),
        ("de", "Trompeter gesucht", TRUMPETER, FLAUTIST),
        ("lt", "Ieškome trimitininko", TRUMPETER, BASSOONIST),
        ("en", "Flautist wanted", FLAUTIST, TRUMPETER),
        ("pl", "Poszukiwany fagocista", BASSOONIST, PIPER),
        ("en", "Double bass player wanted", DOUBLE_BASSIST, VIOLINIST),
        ("sv", "Vi söker en cellist", CELLIST, VIOLINIST),
        ("de", "Geiger gesucht", VIOLINIST, DOUBLE_BASSIST),
        ("pl", "Szukamy basisty", BASSIST, LUTENIST),
        ("sv", "Basist sökes", BASSIST, GUITARIST),
        ("en", "Guitarist wanted", GUITARIST, BASSIST),
        ("en", "Harpist wanted", HARPIST, ZITHERIST),
        ("lt", "Ieškome kanklininkės", ZITHERIST, HARPIST),
        ("en", "Looking for co-founders for a crypto exchange", FOUNDER, FREELANCER),
        ("de", "Mitgründer gesucht", FOUNDER, TAX_ADVISER),
        ("en", "Repair of tower clocks", CLOCKMAKER, MENDER),
        ("de", "Reparatur einer alten Turmuhr", CLOCKMAKER, CYCLE_WORKSHOP),
        ("sv", "Vem kan reparera tornuret?", CLOCKMAKER, CYCLE_WORKSHOP),
        ("pl", "Kto naprawi zegar na wieży?", CLOCKMAKER, FURNITURE_RESTORER),
        ("lt", "Kas galėtų pataisyti seną kėdę?", FURNITURE_RESTORER, CYCLE_WORKSHOP),
        ("en", "Script supervisor wanted", CONTINUITY, FILM_DIRECTOR),
        ("sv", "Vi söker en scripta", CONTINUITY, FILM_DIRECTOR),
        ("pl", "Szukamy reżysera filmowego", FILM_DIRECTOR, CONTINUITY),
        ("pl", "Szukamy audiodeskryptorki", AUDIO_DESCRIBER, SUBTITLER),
        ("de", "Untertitel für unseren Film gesucht", SUBTITLER, AUDIO_DESCRIBER),
        ("lt", "Reikia garsinio vaizdavimo spektakliui", AUDIO_DESCRIBER, SUBTITLER),
        ("de", "Wir suchen Statisten", SCREEN_ACTOR, STUNTMAN),
        ("lt", "Ieškome kaskadininko", STUNTMAN, SCREEN_ACTOR),
        ("sv", "Stuntkoordinator sökes", STUNTMAN, CASTING_DIRECTOR),
        ("en", "We look for a casting director", CASTING_DIRECTOR, SCREEN_ACTOR),
        ("en", "Casting: actors for a short film wanted", SCREEN_ACTOR, STUNTMAN),
        ("en", "Beekeeper wanted", BEEKEEPER, FISHERMAN),
        ("de", "Imker gesucht", BEEKEEPER, CHEESEMAKER),
        ("pl", "Szukamy rybaka", FISHERMAN, BEEKEEPER),
        ("sv", "Vem säljer rökt fisk?", FISHERMAN, HERBALIST),
        ("lt", "Ieškome žolininkės", HERBALIST, FISHERMAN),
        ("pl", "Barman na wernisaż poszukiwany", BARTENDER, BREWER),
        ("de", "Brauer gesucht", BREWER, BARTENDER),
        ("pl", "Kto przewiezie obrazy? Szukamy transportu", VAN_DRIVER, SECURITY),
        ("sv", "Vi behöver en skåpbil", VAN_DRIVER, TENT_HIRE),
        ("en", "Security guards for our festival", SECURITY, VAN_DRIVER),
        ("de", "Sanitäter für das Fest gesucht", SECURITY, TENT_HIRE),
        ("sv", "Begravningsofficiant sökes", CELEBRANT, WEDDING_PLANNER),
        ("en", "Wedding celebrant wanted", CELEBRANT, WEDDING_PLANNER),
        ("en", "Booking agent wanted", BOOKER, CONCERT_HALL),
        ("de", "Wir heiraten und suchen einen Fotografen", WEDDING_PHOTOGRAPHER, CELEBRANT),
        ("lt", "Reikia vairuotojo su mikroautobusu", VAN_DRIVER, SECURITY),
        ("sv", "Konsttransport till Polen", VAN_DRIVER, TENT_HIRE),
        ("pl", "Szukamy instruktora tańca", DANCE_TEACHER, DRAMA_TEACHER),
        ("de", "Tanzlehrerin gesucht", DANCE_TEACHER, DRAMA_TEACHER),
        ("lt", "Ieškome teatro mokytojos", DRAMA_TEACHER, DANCE_TEACHER),
        ("en", "Furniture restorer wanted", FURNITURE_RESTORER, CONSERVATOR),
        ("sv", "Möbelkonservator sökes", FURNITURE_RESTORER, CONSERVATOR),
        ("en", "Repair of a loom", WEAVER, MENDER),
        ("de", "Wer kann unseren Webstuhl reparieren?", WEAVER, CYCLE_WORKSHOP),
        ("pl", "Naprawa krosna, kto pomoże?", WEAVER, MENDER),
        ("sv", "Vem kan reparera vår vävstol?", WEAVER, CYCLE_WORKSHOP),
        ("lt", "Kas galėtų pataisyti audimo stakles?", WEAVER, MENDER),
        ("en", "Who runs a repair café?", MENDER, BOAT_MENDER),
    ],
)
def test_who_does_what_is_sought_is_suggested_and_not_who_does_something_near_it(
    language: str, text: str, can: tuple[str, str], cannot: tuple[str, str]
) -> None:
    assert is_suggested(can, language, text)
    assert not is_suggested(cannot, language, text)


@pytest.mark.parametrize(
    ("language", "text", "member"),
    [
        ("en", "We look for a wind player", TRUMPETER),
        ("de", "Bläser gesucht", FLAUTIST),
        ("lt", "Ieškome pūtikų", ("sv", "Trumpetare i storband")),
        ("pl", "Szukamy dęciaków", ("de", "Klarinettistin, auch in einem Quartett")),
        ("pl", "Szukamy kogoś na instrumenty dęte", BASSOONIST),
        ("en", "String player wanted", CELLIST),
        ("sv", "Vi söker stråkmusiker", DOUBLE_BASSIST),
        ("en", "Instrument maker wanted", ORGAN_BUILDER),
        ("lt", "Reikalingas instrumentų meistras", VIOLIN_MAKER),
        ("en", "We look for farm produce", BEEKEEPER),
        ("sv", "Gårdsprodukter sökes", HERBALIST),
        ("de", "Hofprodukte gesucht", FISHERMAN),
        ("en", "Event logistics wanted", VAN_DRIVER),
        ("en", "Repair café: who can mend things with us?", CYCLE_WORKSHOP),
    ],
)
def test_whoever_seeks_a_wide_trade_finds_those_within_it(language: str, text: str, member: tuple[str, str]) -> None:
    assert is_suggested(member, language, text)


@pytest.mark.parametrize(
    ("language", "text", "member"),
    [
        ("en", "Sail maker wanted", BAG_SEWER),
        ("pl", "Szukamy żaglomistrza", BAG_SEWER),
        ("pl", "Kto robi zdjęcia techniką mokry kolodion?", STUDIO),
        ("de", "Hufschmied gesucht", ART_BLACKSMITH),
        ("sv", "Hovslagare sökes", ART_BLACKSMITH),
        ("en", "Farrier wanted", ART_BLACKSMITH),
        ("en", "Taxidermist for the birds in our museum", CONSERVATOR),
        ("sv", "Vi söker en uppstoppare", CONSERVATOR),
        ("sv", "Båtplats vid bryggan sökes", BOAT_BUILDER),
    ],
)
def test_a_word_in_common_is_not_a_trade_in_common(language: str, text: str, member: tuple[str, str]) -> None:
    assert not is_suggested(member, language, text)


def test_whoever_seeks_only_repair_finds_who_mends_anything() -> None:
    assert is_suggested(MENDER, "en", "Can anybody repair this?")
    assert is_suggested(CYCLE_WORKSHOP, "de", "Reparatur gesucht")


@pytest.mark.parametrize(
    ("wide", "narrow"),
    [
        ("wind-instruments", "trumpet"),
        ("bowed-strings", "double-bass"),
        ("instrument-making", "piano-tuning"),
        ("stone-plaster", "stonemasonry"),
        ("local-produce", "beekeeping"),
        ("volunteers-logistics", "transport"),
        ("entrepreneurship", "startups"),
    ],
)
def test_an_introduction_shows_under_the_wide_discipline_as_well(wide: str, narrow: str) -> None:
    assert narrow in TAXONOMY.with_descendants(wide)
