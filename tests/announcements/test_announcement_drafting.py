"""What is typed and chosen becomes a plan; what cannot be accepted is kept as it was typed."""

from dataclasses import replace

from bot.announcements import drafting
from bot.announcements.model import (
    ALL_LIMIT,
    ChannelFacts,
    Draft,
    Plan,
    Repeat,
    RoleFacts,
    Surroundings,
    Words,
)

ZONES = ("Europe/Warsaw", "Europe/Berlin")
NOW = 1_772_442_000  # 2026-03-02 09:00 UTC


def ids(problems: object) -> list[str]:
    return [problem.text_id for problem in problems]  # type: ignore[attr-defined]


def test_words_are_cleaned_and_kept_in_the_network_s_order() -> None:
    draft = drafting.write(Draft(), "pl", {"title": ("Cześć\u202e",), "text": (" Witajcie ",)}).draft
    draft = drafting.write(draft, "en", {"title": ("Hello",), "text": ("Welcome",)}).draft

    assert draft.plan.words == {"en": Words("Hello", "Welcome"), "pl": Words("Cześć", "Witajcie")}
    assert list(draft.plan.words) == ["en", "pl"]


def test_a_half_written_language_stays_as_typed() -> None:
    before = drafting.write(Draft(), "en", {"title": ("Hello",), "text": ("Welcome",)}).draft
    outcome = drafting.write(before, "en", {"title": ("New title",), "text": (" \u200b ",)})

    assert ids(outcome.problems) == ["announcement-words-half"]
    assert outcome.draft.plan == before.plan
    assert outcome.draft.rejected == {"title-en": "New title", "text-en": " \u200b "}
    mended = drafting.write(outcome.draft, "en", {"title": ("New title",), "text": ("Text",)})
    assert mended.draft.rejected == {}


def test_two_empty_fields_take_the_language_out() -> None:
    before = drafting.write(Draft(), "en", {"title": ("Hello",), "text": ("Welcome",)}).draft

    assert drafting.write(before, "en", {}).draft.plan.words == {}


def test_all_languages_fit_one_message_or_are_refused_without_loss() -> None:
    draft = drafting.write(Draft(), "en", {"title": ("A",), "text": ("x" * 2000,)}).draft
    outcome = drafting.write(draft, "de", {"title": ("B",), "text": ("y" * 1900,)})

    [problem] = outcome.problems
    assert problem.text_id == "announcement-too-long"
    assert problem.parameters == {"length": 3902, "limit": ALL_LIMIT}
    assert outcome.draft.rejected["text-de"] == "y" * 1900


def test_no_date_means_now_and_a_bad_one_is_kept() -> None:
    zone = {"zone": ("Europe/Warsaw",), "repeat": ("once",)}
    assert drafting.time_it(Draft(), zone, ZONES, NOW).draft.plan.schedule.first is None

    outcome = drafting.time_it(Draft(), {**zone, "date": ("1.3.2026",), "time": ("10",)}, ZONES, NOW)
    assert ids(outcome.problems) == ["announcement-in-past"]
    assert outcome.draft.rejected == {"date": "1.3.2026", "time": "10", "until": ""}
    lonely = drafting.time_it(Draft(), {**zone, "time": ("10",)}, ZONES, NOW)
    assert ids(lonely.problems) == ["announcement-date-missing"]


def test_a_recurring_time_is_taken() -> None:
    filled = {
        "date": ("9.3.2026",),
        "zone": ("Europe/Berlin",),
        "repeat": ("fortnight",),
        "until": ("2026-06-01",),
    }
    schedule = drafting.time_it(Draft(), filled, ZONES, NOW).draft.plan.schedule

    assert (schedule.repeat, schedule.zone, str(schedule.until)) == (Repeat.FORTNIGHT, "Europe/Berlin", "2026-06-01")
    assert f"{schedule.first:%Y-%m-%d %H:%M}" == "2026-03-09 12:00"


PLAN = Plan(words={"en": Words("A", "B")}, channels=(1,), role_id=7)
CHANNEL = ChannelFacts(1, "<#1>", moderator_notifies_all=True, bot_notifies_all=True)
ROLE = RoleFacts(7, "<@&7>")


def around(channel: ChannelFacts | None = CHANNEL, role: RoleFacts | None = ROLE) -> Surroundings:
    return Surroundings({1: channel} if channel else {}, role)


def test_what_keeps_a_plan_from_being_posted() -> None:
    assert ids(drafting.obstacles(PLAN, around())) == []
    assert ids(drafting.obstacles(Plan(), Surroundings())) == ["announcement-no-words", "announcement-no-channel"]
    assert ids(drafting.obstacles(PLAN, around(channel=None))) == ["announcement-channel-gone"]
    lacking = replace(CHANNEL, lacking="“Send Messages”")
    assert ids(drafting.obstacles(PLAN, around(lacking))) == ["announcement-channel-lacks"]
    foreign = replace(CHANNEL, moderator_posts=False)
    assert ids(drafting.obstacles(PLAN, around(foreign))) == ["announcement-channel-not-yours"]
    assert ids(drafting.obstacles(PLAN, around(role=None))) == ["announcement-role-gone"]


def test_a_role_is_notified_only_by_who_may() -> None:
    powerless = replace(CHANNEL, moderator_notifies_all=False)
    assert ids(drafting.obstacles(PLAN, around(powerless))) == ["announcement-role-not-yours"]
    bot_powerless = replace(CHANNEL, bot_notifies_all=False)
    assert ids(drafting.obstacles(PLAN, around(bot_powerless))) == ["announcement-role-not-mine"]
    open_role = replace(ROLE, mentionable=True)
    assert ids(drafting.obstacles(PLAN, around(replace(powerless, bot_notifies_all=False), open_role))) == []
    everyone = replace(ROLE, everyone=True)
    assert ids(drafting.obstacles(PLAN, around(role=everyone))) == ["announcement-role-everyone"]
