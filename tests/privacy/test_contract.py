"""Every table that knows a person takes part in export and erasure."""

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any, cast

import pytest

from bot.announcements import store as announcements
from bot.announcements.model import Announcement, Plan, Words
from bot.announcements.model import Draft as AnnouncementDraft
from bot.coaching import commitments_store, sharing_store, versions_store
from bot.coaching import store as dialogues
from bot.coaching.records import Coach, Commitment, Dialogue, Place, Publication, Share, Version
from bot.cooperation import meeting_store, reports_store, store, suggestion_store, vector_store
from bot.cooperation.drafts import Draft as RequestDraft
from bot.cooperation.model import Details, Request, RequestKind
from bot.cooperation.model import State as RequestState
from bot.cooperation.suggestion_store import Because, Shown
from bot.delivery import outbox, preferences_store
from bot.delivery.model import Intent, ToMember
from bot.delivery.preferences import Preferences, QuietHours
from bot.delivery.topics import Topic
from bot.forums import answers_store, contacts_store, results_store, work_store
from bot.forums import store as forums
from bot.forums.model import Choice, Forum, State, When
from bot.forums.model import Draft as ForumDraft
from bot.forums.model import Plan as Meeting
from bot.forums.model import Words as Said
from bot.forums.people import Answer, Habit
from bot.forums.results import Feedback, Minute, MinuteKind, Task
from bot.members import drafting
from bot.members.drafting import Outcome
from bot.members.model import Contact, Draft
from bot.pairs import store as pairs
from bot.pairs.model import Member
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Server
from bot.settings import Settings
from bot.storage.database import Database, Params, Row, Transaction
from bot.storage.personal import Scope
from bot.text.languages import LANGUAGES
from bot.wiring import personal_registry
from cogs.privacy import exporting, screens
from tests.profiles import profile
from tests.rooms import ABROAD, HOME, MODERATOR, OLA, OTTO, RASA, Rooms
from tests.texts import catalogue

NOT_PERSONAL = {
    "servers": "a server's settings",
    "server_channels": "its channels",
    "server_moderator_roles": "its roles, not who has them",
    "server_places": "its towns",
    "command_trees": "what Discord was told of the commands",
    "erasure_receipts": "keyed hashes, so that people can be shown their receipt",
    "searches": "words searched for, not tied to whoever searched; deleted with each erasure on that server",
    "yoyo_lock": "the migrations' own",
    "announcement_crossposts": "messages that the bot posted",
    "digests": "a server's choice",
    "unanswered_rounds": "a server's choice",
    "unanswered_channels": "its forum channels",
    "forum_settings": "a server's choice",
    "forum_templates": "plans without anybody's name",
    "cooperation_outcomes": "numbers of forgotten requests, by year and group",
    "cooperation_watches": "until when introductions were looked through",
    "coaching_settings": "a server's choice",
    "coaching_forms": "which dialogues a server offers",
    "coaching_steps": "when questions of a dialogue were answered; gone with the dialogue",
    "forum_versions": "when and where a forum was to be",
    "pair_plans": "a server's choice",
    "pair_groups": "that some were brought together; who, stands in their seats",
    "vocabulary_words": "a server's words; which moderator added them stands in the record of acts",
    "unanswered_posts": "posts by their ids; Discord knows who wrote them",
}
"""Tables that know nobody, each with what they hold. A new table is either here or answered for."""

OF_A_PERSON = re.compile(r"(^|_)(user|member|recipient|moderator|person|author|owner|reporter|sender)(_user)?_id$")

TABLES = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    "postgresql": "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
}


def tables(database: Database, tx: Transaction) -> set[str]:
    found = {row["name"] for row in tx.all(TABLES[database.engine])}
    return {name for name in found if not re.search("yoyo|ledger|migration", name)}


def columns(tx: Transaction, table: str) -> set[str]:
    return {row["name"] for row in tx.all(f"SELECT name FROM pragma_table_info('{table}')")}  # noqa: S608 - a table of ours


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_every_table_is_answered_for_or_knows_nobody(database: Database) -> None:
    answered_for = personal_registry().tables

    there = await database.read(lambda tx: tables(database, tx))

    assert there - answered_for - set(NOT_PERSONAL) == set(), "say whose data these tables hold"
    assert answered_for <= there
    for table in there - answered_for:
        named = await database.read(lambda tx, table=table: columns(tx, table))
        assert not list(filter(OF_A_PERSON.search, named)), table


OLAS = {
    "draft": "canary-ola-draft",
    "name": "Canaryola",
    "does": "canary-ola-does",
    "rejected": "canary-ola-typed-wrong",
    "hello": "canary-ola-greets",
    "report": "canary-ola-reports",
    "announcing": "canary-ola-announces",
    "calling": "canary-ola-calls-a-forum",
    "feedback": "canary-ola-found-it-good",
    "drafting": "canary-ola-drafts-a-request",
    "seeking": "canary-ola-seeks",
    "matched": "canary-ola-was-quoted",
    "request report": "canary-ola-reports-a-request",
    "answer": "canary-ola-answers",
    "typed": "canary-ola-typed-no-date",
    "commitment": "canary-ola-commits",
    "subjects": "canary-ola-coaches",
}
OTTOS = {
    "name": "Canaryotto",
    "does": "canary-otto-does",
    "hello": "canary-otto-greets",
    "report": "canary-otto-reports",
    "seeking": "canary-otto-seeks",
    "quoted": "canary-otto-was-quoted",
}


async def live(rooms: Rooms) -> None:
    """Ola and Otto do everything that leaves something behind."""
    ola = await rooms.publish(OLA, profile(OLAS["name"], does=OLAS["does"], contact=Contact.MESSAGE))
    otto = await rooms.publish(OTTO, profile(OTTOS["name"], does=OTTOS["does"]))
    await rooms.write(OLA, profile(OLAS["name"], does=OLAS["draft"]))
    await rooms.introductions.fill(OLA, typing_a_wrong_town(OLAS["rejected"]))
    await rooms.hellos.greet(OLA, otto.introduction_id, OLAS["hello"])
    await rooms.hellos.greet(OTTO, ola.introduction_id, OTTOS["hello"])
    await rooms.moderation.report(OLA, otto.introduction_id, OLAS["report"])
    await rooms.moderation.report(OTTO, ola.introduction_id, OTTOS["report"])
    await rooms.privacy.decide(OLA, ConsentPurpose.MATCHING, granted=True)
    await rooms.privacy.request_erasure(OLA, receipt_by_dm=True)
    to = Intent(
        "a", f"{HOME}:{OLA.user_id}", HOME, ToMember(OTTO.user_id), due_at=0, payload={"about_user_id": OLA.user_id}
    )
    await rooms.database.write(lambda tx: outbox.plan(tx, to, 0))
    await rooms.database.write(wish)
    await rooms.database.write(announce)
    await rooms.database.write(hold_a_forum)
    await rooms.database.write(be_coached)
    await rooms.database.write(pair_up)
    await rooms.database.write(cooperate)


def be_coached(tx: Transaction) -> None:
    """Ola has written a dialogue, gone through it, shares it with Otto, coaches herself, and has offered it."""
    ola, home = OLA.user_id, HOME
    written = Version(
        "v" * 16, home, "form", 1, Publication.PUBLISHED, "form.xlsx", "digest", {"en": "Form"}, "", ola, 0, 0
    )
    versions_store.add(tx, written, b"bytes")
    answers = json.dumps({"answers": {"goal": OLAS["answer"]}})
    walked = Dialogue(
        *("d" * 16, home, ola, "form", "v" * 16, Place.HERE, "en", "UTC", answers, 0, 0),
        rejected={"day#": OLAS["typed"]},
    )
    dialogues.insert(tx, walked)
    dialogues.steps_shown(tx, "d" * 16, ("goal",), 0)
    due = date(2026, 6, 1)
    commitments_store.add(tx, [Commitment("c" * 16, "d" * 16, home, ola, "step", "", 0, OLAS["commitment"], due)])
    sharing_store.put_share(tx, Share("s" * 16, "d" * 16, home, ola, OTTO.user_id, "", 0))
    sharing_store.save_coach(tx, Coach(home, ola, ("en",), OLAS["subjects"]), 0)
    sharing_store.claim_card(tx, home, 1, "form", ola, before=0, now=0)


def wish(tx: Transaction) -> None:
    """Ola wants no greetings by direct message, and to be left alone at night."""
    preferences_store.save(tx, HOME, OLA.user_id, Preferences("Europe/Warsaw", QuietHours(22 * 60, 7 * 60)))
    preferences_store.stop(tx, HOME, OLA.user_id, Topic.HELLOS, 0)


def pair_up(tx: Transaction) -> None:
    """Ola takes part in rounds of pairs, met Otto in one, and would rather not again; nor would he."""
    pairs.put_member(tx, Member(HOME, OLA.user_id, "pl"), 0)
    pairs.make_group(tx, HOME, (OLA.user_id, OTTO.user_id), 0)
    pairs.set_avoided(tx, HOME, OLA.user_id, [OTTO.user_id])
    pairs.set_avoided(tx, HOME, OTTO.user_id, [OLA.user_id])


def announce(tx: Transaction) -> None:
    """Ola has announced something, and writes the next announcement. What was announced for the server stays."""
    said = Announcement("a" * 16, HOME, OLA.user_id, Plan({"en": Words("T", "x")}), 0, 0, paused=False, created_at=0)
    announcements.put(tx, said)
    writing = Plan({"en": Words("T", OLAS["announcing"])})
    announcements.save_draft(tx, HOME, OLA.user_id, "", AnnouncementDraft(writing), 0)


def hold_a_forum(tx: Transaction) -> None:
    """Ola has called a forum, was there, and took something on. The forum itself stays the server's."""
    begin = datetime(2026, 5, 1, 10)  # noqa: DTZ001 - a local time
    plan = Meeting(words={"en": Said("Forum")}, when=When(begin, begin + timedelta(hours=2), "Europe/Berlin"))
    ola, home = OLA.user_id, HOME
    forums.insert(tx, Forum("f" * 16, "f" * 16, home, ola, plan, State.PUBLISHED, 0, 1, 0, 0, "en"))
    forums.save_draft(tx, home, ola, "", ForumDraft(Meeting(words={"en": Said(OLAS["calling"])})), 0)
    answers_store.put(tx, Answer("f" * 16, ola, home, Choice.MAYBE, 0, "en", 0, 0))
    answers_store.save_habit(tx, home, ola, Habit())
    contacts_store.count_question(tx, "f" * 16, ola, home, 1)
    contacts_store.interested(tx, "f" * 16, ola, home, 0)
    work_store.take_back(
        tx, Forum("f" * 16, "f" * 16, home, 0, plan, State.PUBLISHED, 0, 1, 0, 0, "en", role_id=1), ola
    )
    results_store.arrive(tx, "f" * 16, ola, home, 0)
    results_store.put_feedback(tx, "f" * 16, ola, home, Feedback(words=OLAS["feedback"]), 0)
    results_store.note(tx, home, Minute("m" * 16, "f" * 16, ola, MinuteKind.MINUTE, "Agreed", 0))
    results_store.put_task(tx, Task("t" * 16, "f" * 16, home, ola, ola, "Print", date(2026, 6, 1)), 0)


def cooperate(tx: Transaction) -> None:
    """Ola seeks something and is suggested for what Otto seeks; both say something of each other's requests."""
    ola, otto, home = OLA.user_id, OTTO.user_id, HOME
    store.save_draft(tx, home, ola, "", RequestDraft(Details(text=OLAS["drafting"])), 0)
    hers, his = (
        Request(f"{number:016}", home, author, details, RequestState.OPEN, False, "en", 1, 0, 2**31)
        for number, author, details in (
            (0, ola, Details(RequestKind.SEEK, OLAS["seeking"])),
            (1, otto, Details(RequestKind.SEEK, OTTOS["seeking"])),
        )
    )
    for request in (hers, his):
        store.insert(tx, request)
        store.note_publication(tx, request, 0)
    quoted = Shown((Because("bookbinding", OTTOS["quoted"], OLAS["matched"]),))
    suggestion_store.put(tx, his, ola, 0.9, quoted, 0)
    for request, member in ((hers, otto), (his, ola)):
        meeting_store.between(tx, request, member)
    meeting_store.pause(tx, home, ola, 1)
    reports_store.put(tx, his, ola, OLAS["request report"], 0)
    vector_store.put(tx, home, ola, b"canary")


def typing_a_wrong_town(typed: str) -> Callable[[Draft, Server], Outcome]:
    return lambda draft, server: drafting.about(draft, {"name": (draft.profile.name,), "town": (typed,)}, server.places)


async def dump(rooms: Rooms) -> dict[str, str]:
    """Everything in the database, by table, as text."""
    names = await rooms.database.read(lambda tx: tables(rooms.database, tx))
    return {name: repr([dict(cast("Any", row)) for row in await rooms.rows(name)]) for name in sorted(names)}


def where(dumped: dict[str, str], words: Iterable[str]) -> set[str]:
    return {table for table, content in dumped.items() for word in words if word in content}


async def test_an_export_holds_all_of_a_persons_words_and_nobody_elses(rooms: Rooms) -> None:
    await live(rooms)

    exported = json.dumps(await rooms.privacy.export(OLA.user_id), ensure_ascii=False)

    assert [word for word in OLAS.values() if word not in exported] == []
    assert [word for word in (*OTTOS.values(), str(OTTO.user_id)) if word in exported] == []
    assert json.dumps(await rooms.privacy.export(RASA.user_id)).count("canary") == 0


async def test_an_export_says_what_was_consented_to_and_what_is_under_way(rooms: Rooms) -> None:
    await live(rooms)

    exported = await rooms.privacy.export(OLA.user_id)

    privacy = cast("dict[str, list[dict[str, object]]]", exported["privacy"])
    assert {each["purpose"] for each in privacy["consents"]} == {"directory", "matching"}
    [erasure] = privacy["erasures"]
    assert set(erasure) == {"server", "cause", "asked_at", "due_at", "receipt_by_direct_message", "language"}
    assert (erasure["cause"], erasure["receipt_by_direct_message"], erasure["language"]) == ("asked", True, "en")
    members = cast("dict[str, list[dict[str, object]]]", exported["members"])
    assert [(each["language"], each["away"]) for each in members["introductions"]] == [("en", True)]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_that_is_exported_is_told_under_what_is_stored(rooms: Rooms, language: str) -> None:
    say = catalogue().reader(language)
    standing = await rooms.privacy.standing(OLA)

    shown = repr(screens.details(standing, say, Settings()).to_components())

    assert set(await rooms.privacy.export(OLA.user_id)) == set(exporting.EXPLAINED)
    for text_id in (text_id for text_ids in exporting.EXPLAINED.values() for text_id in text_ids):
        heading = say(text_id, days=30, months=18).split("**")[1]
        assert f"**{heading}**" in shown


async def test_the_file_says_what_everything_in_it_is_and_where_it_belongs(rooms: Rooms) -> None:
    await live(rooms)
    say = catalogue().reader("pl")
    exported, standing = await rooms.privacy.export(OLA.user_id), await rooms.privacy.standing(OLA)

    file = json.loads(exporting.file_of(exported, standing, {str(HOME): "Clusters"}, say))

    assert file["about"]["servers"] == {str(HOME): "Clusters"}
    assert set(file["about"]["parts"]) == set(file) - {"about"}
    assert file["about"]["parts"]["pairs"] == say("privacy-stored-pairs").replace("**", "")
    parts = cast("dict[str, dict[str, list[dict[str, object]]]]", {**file, "about": {}})
    for name, lists in parts.items():
        for listed, entries in lists.items():
            of_servers = [] if listed in ("avoids", "shared_with_you", "published_in_the_last_day") else entries
            assert all(entry["server"] == str(HOME) for entry in of_servers), (name, listed)
            assert numbers(entries) <= SMALL, (name, listed, "an instant or an id that nobody can read")
    assert file["forums"]["answers"][0]["title"] == "Forum"


SMALL = 10_000_000
"""Counts, and seconds of some months; whatever is larger is an instant or an id, and is told as text."""


def numbers(entry: object) -> int:
    """The largest number in it."""
    if isinstance(entry, dict):
        return max((numbers(each) for each in cast("dict[str, object]", entry).values()), default=0)
    if isinstance(entry, list):
        return max((numbers(each) for each in cast("list[object]", entry)), default=0)
    return entry if isinstance(entry, int) else 0


async def test_an_erasure_leaves_no_row_that_knows_the_person(rooms: Rooms) -> None:
    await live(rooms)
    traces = (*OLAS.values(), str(OLA.user_id))
    personal = personal_registry().tables - {"moderation_acts", "posts", "introduction_tags"}
    assert where(await dump(rooms), traces) == personal, "live() must leave something of Ola in each of them"

    await rooms.database.write(lambda tx: personal_registry().erase(tx, [Scope(OLA.user_id, HOME)]))

    after = await dump(rooms)
    assert where(after, traces) == set()
    assert where(after, [OTTOS["name"], OTTOS["does"]]) == {"introductions"}
    assert Scope(OLA.user_id, HOME) not in await rooms.database.read(personal_registry().people)


async def test_of_one_person_alone_it_is_known_where_something_is_kept_of_them(rooms: Rooms) -> None:
    await live(rooms)
    await rooms.publish(replace(OLA, server_id=ABROAD), profile("Ola"))
    everyone = await rooms.database.read(personal_registry().people)

    for whom in (*everyone, Scope(OTTO.user_id, ABROAD), Scope(RASA.user_id, HOME)):
        assert (
            await rooms.database.read(lambda tx, whom=whom: personal_registry().people(tx, whom)) == {whom} & everyone
        )
        anywhere = Scope(whom.user_id)
        assert await rooms.database.read(lambda tx, whom=anywhere: personal_registry().people(tx, whom)) == {
            each for each in everyone if each.user_id == whom.user_id
        }


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_of_one_person_it_is_known_without_reading_what_is_kept_of_everybody(rooms: Rooms) -> None:
    """When many leave a server at once, each of them is asked for."""
    plans = await rooms.database.read(lambda tx: plans_of(tx, Scope(OLA.user_id, HOME)))

    read_whole = {table for plan in plans for table in re.findall(r"^SCAN (\w+)(?! USING)", plan)}
    assert read_whole <= {"reports", "cooperation_reports", "forum_minutes", "forum_tasks"}, "add an index"
    assert "SEARCH deliveries USING INDEX deliveries_naming (server_id=?)" in plans


def plans_of(tx: Transaction, whom: Scope) -> list[str]:
    """How the engine goes about every query for this person."""
    told: list[str] = []

    class Telling:
        """A transaction that only tells how it would read."""

        def all(self, sql: str, params: Params) -> list[Row]:
            told.extend(row["detail"] for row in tx.all(f"EXPLAIN QUERY PLAN {sql}", params))
            return []

    personal_registry().people(cast("Transaction", Telling()), whom)
    return told


async def test_a_pair_is_remembered_until_both_are_forgotten(rooms: Rooms) -> None:
    await live(rooms)

    for user_id, left in ((OLA.user_id, 1), (OTTO.user_id, 0)):
        await rooms.database.write(lambda tx, who=user_id: personal_registry().erase(tx, [Scope(who, HOME)]))
        assert len(await rooms.rows("pair_groups")) == left


async def test_an_erasure_takes_down_the_card_and_the_reports_by_and_about_the_person(rooms: Rooms) -> None:
    await live(rooms)
    standing = [row for row in await rooms.rows("posts") if row["wanted"]]
    assert len(standing) == 3  # Otto's card, and two reports; Ola's card went when she asked

    await rooms.database.write(lambda tx: personal_registry().erase(tx, [Scope(OLA.user_id, HOME)]))

    left = [row["kind"] for row in await rooms.rows("posts") if row["wanted"]]
    assert left == ["members.introduction"]


async def test_moderation_records_outlive_the_erasure_and_stand_in_the_export(rooms: Rooms) -> None:
    await live(rooms)
    ola = (await rooms.moderation.of_member(MODERATOR, OLA.user_id)).introduction_id
    await rooms.moderation.hide(MODERATOR, ola, "Too many prices")

    await rooms.database.write(lambda tx: personal_registry().erase(tx, [Scope(OLA.user_id)]))

    assert where(await dump(rooms), [str(OLA.user_id), *OLAS.values()]) == {"moderation_acts"}
    exported = json.dumps(await rooms.privacy.export(OLA.user_id))
    assert "Too many prices" in exported
    assert str(MODERATOR.user_id) not in exported


async def test_an_erasure_on_one_server_leaves_the_others_alone(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile("Ola", does="at home"))
    await rooms.publish(replace(OLA, server_id=ABROAD), profile("Ola", does="abroad"))

    await rooms.database.write(lambda tx: personal_registry().erase(tx, [Scope(OLA.user_id, HOME)]))

    assert [row["server_id"] for row in await rooms.rows("introductions")] == [ABROAD]
    assert {row["server_id"] for row in await rooms.rows("consents")} == {ABROAD}
