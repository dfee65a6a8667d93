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
BOOM_OPERATOR = ("de", "Tonanglerin, Ton am Set")
SOUND_DESIGNER = ("sv", "Ljuddesigner för spel")
FIREWORKER = ("pl", "Pirotechnik, pokazy fajerwerków")
STAGE_TECHNICIAN = ("en", "Event technician, rigging and backline")
EASY_WRITER = ("sv", "Jag skriver lättläst")
SIGNER = ("lt", "Gestų kalbos vertėja")
BOOKSELLER = ("pl", "Prowadzę księgarnię")
PUBLISHER = ("de", "Verlegerin, Kleinverlag")
ASSISTANT = ("en", "Virtual assistant")
TIME_PLANNER = ("de", "Zeitmanagement und Selbstorganisation")
RHETORICIAN = ("lt", "Retorikos trenerė")
LECTURER = ("sv", "Föreläsare, håller föredrag om havet")
EARLY_ENSEMBLE = ("pl", "Zespół muzyki dawnej")
CLASSICAL_MUSICIAN = ("lt", "Klasikinės muzikos koncertai")
CHOIR_LEADER = ("sv", "Körledare")
CHOIR_SINGER = ("de", "Ich singe im Chor")
WIND_BAND = ("lt", "Pučiamųjų orkestras")
STRING_QUARTET = ("en", "String quartet")
SOPRANO = ("de", "Sopranistin")
POP_SINGER = ("en", "Pop singer")
SCANNER = ("en", "Photogrammetry and lidar")
DIGITISER = ("sv", "Jag digitaliserar diabilder och VHS")
PRINTER = ("pl", "Druk 3D, drukarka 3D")
HANDWRITING_READER = ("de", "Alte Handschriften entziffern")
TRANSLATOR = ("pl", "Tłumaczka szwedzkiego")
BARREL_ORGANIST = ("de", "Leierkastenmann")
ORGAN_PLAYER = ("lt", "Vargonininkė")
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
        ("en", "Boom operator wanted for a short film", BOOM_OPERATOR, SOUND_DESIGNER),
        ("sv", "Vi söker en ljuddesigner till vårt spel", SOUND_DESIGNER, BOOM_OPERATOR),
        ("de", "Feuerwerk für unser Hafenfest gesucht", FIREWORKER, STAGE_TECHNICIAN),
        ("en", "Who provides rigging and backline?", STAGE_TECHNICIAN, FIREWORKER),
        ("de", "Wer schreibt uns Texte in Leichter Sprache?", EASY_WRITER, SIGNER),
        ("pl", "Szukamy tłumaczki języka migowego", SIGNER, EASY_WRITER),
        ("en", "Publisher wanted", PUBLISHER, BOOKSELLER),
        ("sv", "Vi söker en bokhandlare", BOOKSELLER, PUBLISHER),
        ("pl", "Szukam wirtualnej asystentki", ASSISTANT, TIME_PLANNER),
        ("de", "Rhetoriktrainer gesucht", RHETORICIAN, LECTURER),
        ("en", "Baroque ensemble wanted", EARLY_ENSEMBLE, CLASSICAL_MUSICIAN),
        ("pl", "Szukamy chórmistrza", CHOIR_LEADER, CHOIR_SINGER),
        ("de", "Blaskapelle gesucht", WIND_BAND, STRING_QUARTET),
        ("sv", "Vi söker en stråkkvartett", STRING_QUARTET, WIND_BAND),
        ("lt", "Ieškome soprano", SOPRANO, POP_SINGER),
        ("lt", "Reikia 3D skenavimo muziejui", SCANNER, DIGITISER),
        ("sv", "Vi söker 3D-skanning", SCANNER, PRINTER),
        ("de", "Wer digitalisiert VHS-Kassetten?", DIGITISER, SCANNER),
        ("sv", "Vem kan tyda gammal handstil?", HANDWRITING_READER, TRANSLATOR),
        ("en", "Barrel organ wanted", BARREL_ORGANIST, ORGAN_PLAYER),
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
        ("sv", "Ljudtekniker sökes", BOOM_OPERATOR),
        ("en", "Singer wanted", SOPRANO),
        ("lt", "Ieškome klasikinės muzikos", EARLY_ENSEMBLE),
        ("pl", "Szukamy chóru na wspólny koncert", CHOIR_LEADER),
        ("pl", "Szukamy orkiestry na dożynki", WIND_BAND),
        ("de", "Orchester gesucht", STRING_QUARTET),
        ("de", "Tenor für unseren Chor gesucht", CHOIR_SINGER),
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
        ("classical-music", "early-music"),
        ("presentation", "speech-coaching"),
    ],
)
def test_an_introduction_shows_under_the_wide_discipline_as_well(wide: str, narrow: str) -> None:
    assert narrow in TAXONOMY.with_descendants(wide)
