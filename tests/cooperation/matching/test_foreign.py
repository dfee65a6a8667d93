# ruff: noqa: RUF001
"""A text in a sixth language is told to be one; and hardly ever one in the five."""

import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cooperation.matching.foreign import is_foreign, spoken
from bot.cooperation.matching.matcher import Matcher
from bot.text.languages import LANGUAGES
from tests.profiles import TAXONOMY

SET = Path(__file__).parents[2] / "benchmarks" / "matching"
CATALOGUES = Path(__file__).parents[3] / "bot" / "text" / "catalogues"
FOREIGN = {
    "fr": (
        "Je cherche quelqu'un pour éclairer notre exposition à Rostock.",
        "Nous cherchons des partenaires pour un projet européen sur la céramique.",
        "Bonjour, je suis photographe et je propose des ateliers pour les jeunes.",
        "Qui peut traduire un livre pour enfants en allemand ?",
        "Je voudrais apprendre la reliure.",
    ),
    "es": (
        "Busco a alguien que ilumine nuestra exposición en Rostock.",
        "Somos un grupo de teatro y buscamos músicos para el verano.",
        "Ofrezco talleres de fotografía para jóvenes.",
        "Necesito ayuda con la página web de mi estudio.",
        "¿Quién puede traducir un libro al alemán?",
    ),
    "it": (
        "Cerco qualcuno che illumini la nostra mostra a Rostock.",
        "Siamo un gruppo di teatro e cerchiamo musicisti per l'estate.",
        "Offro laboratori di fotografia per ragazzi.",
        "Ho bisogno di aiuto con il sito del mio studio.",
    ),
    "da": (
        "Jeg søger en, der kan lave lys til vores udstilling i Rostock.",
        "Vi er en teatergruppe og leder efter musikere til sommer.",
        "Jeg tilbyder fotoworkshops for unge.",
        "Hvem kan hjælpe mig med at oversætte en børnebog til tysk?",
    ),
    "no": (
        "Jeg leter etter noen som kan lyssette utstillingen vår i Rostock.",
        "Vi er en teatergruppe og trenger musikere til sommeren.",
        "Jeg tilbyr fotokurs for ungdom.",
        "Hvem kan hjelpe meg med å oversette en barnebok til tysk?",
    ),
    "fi": (
        "Etsin jotakuta, joka valaisee näyttelymme Rostockissa.",
        "Olemme teatteriryhmä ja etsimme muusikoita kesäksi.",
        "Tarjoan valokuvauskursseja nuorille.",
        "Kuka voi kääntää lastenkirjan saksaksi?",
    ),
    "nl": (
        "Ik zoek iemand die onze tentoonstelling in Rostock kan belichten.",
        "Wij zijn een theatergroep en zoeken muzikanten voor de zomer.",
        "Ik bied fotografieworkshops voor jongeren aan.",
        "Wie kan een kinderboek naar het Duits vertalen?",
    ),
    "cs": (
        "Hledám někoho, kdo nasvítí naši výstavu v Rostocku.",
        "Jsme divadelní skupina a hledáme hudebníky na léto.",
        "Nabízím fotografické dílny pro mládež.",
        "Kdo umí přeložit dětskou knihu do němčiny?",
    ),
    "sk": (
        "Hľadám niekoho, kto nasvieti našu výstavu v Rostocku.",
        "Sme divadelná skupina a hľadáme hudobníkov na leto.",
    ),
    "et": (
        "Otsin kedagi, kes valgustaks meie näitust Rostockis.",
        "Oleme teatritrupp ja otsime suveks muusikuid.",
        "Pakun noortele fotograafia töötubasid.",
    ),
    "lv": (
        "Meklēju kādu, kas izgaismotu mūsu izstādi Rostokā.",
        "Esam teātra grupa un meklējam mūziķus vasarai.",
        "Piedāvāju fotogrāfijas darbnīcas jauniešiem.",
    ),
    "pt": (
        "Procuro alguém que ilumine a nossa exposição em Rostock.",
        "Somos um grupo de teatro e procuramos músicos para o verão.",
    ),
    "ro": (
        "Caut pe cineva care să ilumineze expoziția noastră din Rostock.",
        "Suntem o trupă de teatru și căutăm muzicieni pentru vară.",
    ),
    "hu": (
        "Keresek valakit, aki megvilágítja a kiállításunkat Rostockban.",
        "Színházi csoport vagyunk, és zenészeket keresünk nyárra.",
    ),
    "tr": (
        "Rostock'taki sergimizi aydınlatacak birini arıyorum.",
        "Bir tiyatro grubuyuz ve yaz için müzisyen arıyoruz.",
    ),
    "hr": (
        "Tražim nekoga tko bi osvijetlio našu izložbu u Rostocku.",
        "Mi smo kazališna skupina i tražimo glazbenike za ljeto.",
    ),
    "is": ("Ég leita að einhverjum til að lýsa sýninguna okkar í Rostock.",),
    "ru": (
        "Ищу кого-нибудь для освещения нашей выставки в Ростоке.",
        "Мы театральная группа и ищем музыкантов на лето.",
        "Кто может перевести книгу?",
    ),
    "uk": (
        "Шукаю когось для освітлення нашої виставки в Ростоку.",
        "Пропоную фотомайстерні для молоді.",
        "Хто може перекласти дитячу книжку німецькою?",
    ),
    "be": ("Шукаю кагосьці для асвятлення нашай выставы.",),
    "el": ("Ψάχνω κάποιον να φωτίσει την έκθεσή μας.",),
    "ar": ("أبحث عن شخص لإضاءة معرضنا في روستوك.",),
    "ka": ("ვეძებ ვინმეს ჩვენი გამოფენის განათებისთვის.",),
    "zh": ("我们在找人为展览布置灯光。",),
}
SHORT = (
    *("Ola Nowak", "Björn Þór Sigurðsson", "Teatr Kana Szczecin", "Café Marché Rostock", "Villa Rosa e Bianca"),
    *("commedia dell'arte", "art déco", "collage découpage", "trompe l'oeil", "tango argentino", "papier mâché"),
    *("Adobe Illustrator Photoshop Premiere Pro", "Comenius & Erasmus+ KA210", "DJ Pérez", "ok", "", "👋", "123", "?!"),
)
SCRIPTS = ("Шукаю фотографа", "Київ", "写真家を探しています", "Ω≈ç Αθήνα")
MIXED = (
    "Szukam: Київ",
    "Szukam tancerki flamenco do spektaklu „La vida es sueño” Calderóna de la Barca",
    "Suche Sängerin für O sole mio und Funiculì funiculà",
    "Söker dansare till Svansjön, L'après-midi d'un faune och Boléro",
    "We need a singer for La vie en rose and Non je ne regrette rien",
    "Je cherche un peintre pour notre festival. I am looking for a painter for our festival.",
    "Шукаю когось для виставки. Szukam kogoś do oświetlenia wystawy w spichlerzu w Elblągu.",
)


def written() -> list[str]:
    """All requests and all that members say of themselves in the set for matching."""
    requests = [each["text"] for each in _lines("requests.jsonl")]
    members = _lines("members.jsonl")
    return [*requests, *(each[part] for each in members for part in ("do", "offer", "seek") if each[part])]


def _lines(name: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in (SET / name).read_text(encoding="utf-8").splitlines()]


def variations(text: str) -> Iterator[str]:
    """As people also write: a sentence alone, its first words, without diacritics, in capitals."""
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        yield from (sentence, sentence.upper(), " ".join(sentence.split()[:4]))
        plain = unicodedata.normalize("NFD", sentence.replace("ł", "l").replace("Ł", "L"))
        yield "".join(each for each in plain if not unicodedata.combining(each)).lower()


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in FOREIGN.items() for text in texts])
def test_another_language_is_told(language: str, text: str) -> None:
    assert language not in LANGUAGES
    assert is_foreign(text)
    assert spoken(text) is None


@pytest.mark.parametrize("text", SCRIPTS)
def test_another_script_is_told_in_however_few_words(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize("text", [*SHORT, *MIXED])
def test_names_terms_and_two_languages_at_once_do_not_trip_it(text: str) -> None:
    assert not is_foreign(text)


def test_no_request_and_no_member_of_the_set_is_taken_for_foreign() -> None:
    texts = written()
    assert len(texts) > 300
    assert [text for text in texts if is_foreign(text)] == []
    assert [each for text in texts for each in variations(text) if is_foreign(each)] == []


def test_what_the_bot_itself_says_is_hardly_ever_taken_for_foreign() -> None:
    told: list[str] = []
    for file in CATALOGUES.glob("*/*.ftl"):
        said = re.findall(r"^[a-z][\w-]* = (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        told += [each for each in said if "{" not in each]
    wrong = [each for each in told if is_foreign(each)]
    assert len(told) > 3_000
    assert len(wrong) <= len(told) / 1_000, wrong


def test_what_is_foreign_has_no_language_and_keeps_what_was_understood() -> None:
    reading = Matcher(TAXONOMY).understand(
        "Je cherche un photographe, un graphic designer pour notre exposition.", "pl"
    )
    assert (reading.language, reading.foreign) == (None, True)
    assert "graphic-design" in [found.concept for found in reading.found]
    near = Matcher(TAXONOMY).understand("Szukam kogoś do oświetlenia wystawy.", "pl")
    assert (near.language, near.foreign) == ("pl", False)
