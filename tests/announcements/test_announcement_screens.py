"""Every screen keeps within Discord's limits, in each language, whatever was written."""

from dataclasses import replace
from datetime import date, datetime

import discord
import pytest

from bot.announcements.digest import DigestDesk
from bot.announcements.digest_store import Digest
from bot.announcements.model import Announcement, ChannelFacts, Draft, Plan, Repeat, Schedule, Surroundings, Words
from bot.announcements.sections import Entry, Group, Section
from bot.announcements.service import Desk, Listed
from bot.delivery.model import Delivery, ToChannel, ToMember
from bot.delivery.post_model import Problem
from bot.errors import UserError
from bot.moderation.deliveries import Undelivered
from bot.servers.model import Place, Server
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES
from bot.text.safe import length
from bot.ui.reasons import REASONS
from bot.unanswered.model import Round
from bot.unanswered.service import RoundDesk
from bot.weekly import Weekly
from cogs.announcements import digest_screens, forms, listing, panel, words
from cogs.deliveries import screens as deliveries
from cogs.unanswered import screens as unanswered
from tests.limits import violations
from tests.texts import catalogue

BIG = 2**63 - 1
PLACES = tuple(Place(f"p{number}", "Ł" * 60, "PL", f"Etc/GMT+{number % 12}") for number in range(24))
SERVER = Server(BIG, ("de", "lt"), places=PLACES)
WORDS = {code: Words("*" * 100, "_" * 540) for code in LANGUAGES}
SCHEDULE = Schedule(datetime(2026, 3, 9, 18), "Etc/GMT+1", Repeat.MONTH, date(2027, 3, 9))  # noqa: DTZ001
PLAN = Plan(WORDS, tuple(range(BIG - 5, BIG)), follow=True, role_id=BIG, schedule=SCHEDULE)
ANNOUNCEMENT = Announcement("a" * 16, BIG, BIG, PLAN, 1, 2, paused=False, created_at=0)
PROBLEMS = (
    UserError("announcement-too-long", length=9999, limit=3700),
    *(UserError("announcement-role-not-yours", role=f"<@&{BIG}>", channel=f"<#{BIG - n}>") for n in range(5)),
)


@pytest.fixture(params=LANGUAGES)
def say(request: pytest.FixtureRequest) -> Voice:
    return catalogue().reader(request.param)


def numbered(listed: Listed, number: int) -> Listed:
    return replace(listed, announcement=replace(listed.announcement, announcement_id=f"{number:016}"))


def test_everything_of_an_announcement_fits(say: Voice) -> None:
    desk = Desk("a" * 16, Draft(PLAN, {"text-de": "x"}), SERVER, ANNOUNCEMENT, 0, PROBLEMS)
    around = Surroundings({BIG: ChannelFacts(BIG, f"<#{BIG}>", news=True)})
    one = Listed(ANNOUNCEMENT, SERVER, 1, *[tuple((BIG - n, "forbidden") for n in range(5))] * 2)

    shown = [
        panel.panel(desk, around, say),
        panel.panel(Desk("", Draft(), SERVER, None, 0), Surroundings(), say),
        panel.preview(desk, say),
        listing.listing([numbered(one, number) for number in range(50)], 0, say),
        listing.listing([], 0, say),
        listing.one(one, say, note=say("announcement-resumed")),
        listing.sure(ANNOUNCEMENT, ("de",), say),
        words.message(PLAN, ("de", "lt"), note=say("announcement-late", date="<t:1:f>")),
        forms.time(desk, say),
        *(forms.words(desk, code, say) for code in LANGUAGES),
    ]
    assert [violations(each) for each in shown] == [[]] * len(shown)


def test_a_long_digest_is_shortened_and_says_so(say: Voice) -> None:
    entries = tuple(Entry(f"{number} {'*' * 50}", "y" * 500, BIG, BIG) for number in range(200))
    section = Section("digest-introductions", (Group("Szczecin", entries, "PL"), Group("", entries)))

    view = digest_screens.digest([section, section], BIG, say)
    assert violations(view) == []
    told = "\n".join(each.content for each in view.walk_children() if isinstance(each, discord.ui.TextDisplay))
    assert say("digest-introductions-more", count=400 - told.count("https://") // 2) in told
    few = digest_screens.digest([Section("digest-introductions", (Group("", (Entry("I bind.", "Ola"),)),))], 1, say)
    assert "- I bind. · Ola" in str(few.to_components())

    desk = DigestDesk(Digest(BIG, BIG, Weekly(6, 23, "Etc/GMT+1"), enabled=True, since_at=0), SERVER, 5)
    assert violations(digest_screens.settings(desk, say, note=say("settings-saved"))) == []
    assert violations(forms.digest_time(desk, say)) == []


def test_everything_of_unanswered_posts_fits(say: Voice) -> None:
    both = catalogue().public((say.language, "pl"))
    wanted = Round(BIG, tuple(range(BIG - 10, BIG)), BIG, 60, Weekly(2, 5, "Etc/GMT+1"), 77)
    shown = [
        unanswered.settings(RoundDesk(wanted, SERVER), say, note=say("settings-saved")),
        unanswered.time_form(RoundDesk(wanted, SERVER), say),
        unanswered.listing(range(BIG - 50, BIG), 200, range(BIG - 10, BIG), 60, both),
        unanswered.question(BIG, BIG, both),
    ]
    assert [violations(each) for each in shown] == [[]] * len(shown)


def test_everything_of_deliveries_fits_and_reasons_are_plain(say: Voice) -> None:
    def letter(number: int, reason: str) -> Delivery:
        to = ToChannel(BIG) if number % 2 else ToMember(BIG)
        return Delivery(
            f"{number:016}", "announcements.post", "k", 0, BIG, to, 0, 0, None, {}, keep=True,
            status="dead", attempts=1, reason=reason,
        )  # fmt: skip

    reasons = [*REASONS, "http-503", "http-400-50035", ""]
    letters = tuple(letter(number, reason) for number, reason in enumerate(reasons))
    stuck = tuple(Problem(f"p{n}", "forums.card" if n % 2 else "unheard-of", "s", BIG, "forbidden") for n in range(40))
    for start in range(0, len(letters), 5):
        view = deliveries.undelivered(Undelivered(letters[start:], stuck), say, note=say("delivery-retried"))
        assert violations(view) == []
        assert str(BIG) not in "".join(
            each.content
            for each in view.walk_children()
            if isinstance(each, discord.ui.TextDisplay) and say("delivery-to-member") in each.content
        )
    assert "✅" in str(deliveries.undelivered(Undelivered((), ()), say).to_components())


def test_two_thousand_characters_in_one_language_are_posted_whole() -> None:
    plan = Plan({"en": Words("T", "x" * 2000)}, (1,))
    shown = words.message(plan, ("en",), note="n" * 100)
    assert any(
        length(each.content) > 2000 for each in shown.walk_children() if isinstance(each, discord.ui.TextDisplay)
    )
