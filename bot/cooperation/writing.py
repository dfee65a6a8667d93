"""The use cases of writing a request: to begin, go on, publish and change one. Every step is kept at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.clock import DAY, Clock
from bot.cooperation import board, drafting, planning, store
from bot.cooperation.access import owned
from bot.cooperation.browsing import View
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.drafting import Filled, Outcome
from bot.cooperation.drafts import TEXT_LIMIT, TYPED_LIMIT, Draft, Part, check
from bot.cooperation.lasting import after_change, deadline_of, end_of, over
from bot.cooperation.model import A_DAY, MAX_OPEN, Details, Request, State
from bot.cooperation.partners import home_of, seen
from bot.errors import UserError
from bot.ids import new_id
from bot.members.model import Introduction
from bot.privacy import store as consents
from bot.privacy.model import Cause
from bot.servers import store as servers
from bot.servers.backstage import ask_to_look_again
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from bot.taxonomy.finding import Taxonomy

NEW = ""
"""The id under which someone writes a request that is none yet."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that someone sees who writes a request."""

    draft: Draft
    request: Request | None
    """What is published of it, when it is changed."""
    server: Server
    author: Introduction | None
    """What its author shows to everyone of themselves; None where they have not introduced themselves."""
    problems: tuple[UserError, ...] = ()

    @property
    def details(self) -> Details:
        """What is written, as it would be published now: with where its author is."""
        return replace(self.draft.details, home=home_of(self.author))


class WritingService:
    """Requests, from the first word to the board."""

    def __init__(self, database: Database, clock: Clock, desk: MatchingDesk, taxonomy: Taxonomy) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk
        self._taxonomy = taxonomy

    async def open(self, actor: Actor, request_id: str = NEW) -> Sheet:
        """Where someone left off: the draft, else what is published, else an empty sheet."""
        return await self._database.read(lambda tx: _sheet(tx, actor, request_id))

    async def begin(self, actor: Actor, raw: str) -> Sheet:
        """Begin a new request with a text from elsewhere: a message of one's own.

        While another new request is being written, the text waits in its form, so that neither is lost, and becomes
        a request after it; the sheet says so among its problems.
        """
        reading = await self._desk.read(actor.server_id, raw[:TEXT_LIMIT], actor.language)
        return await self._fill(actor, NEW, lambda sheet: drafting.begin(sheet.draft, raw[:TYPED_LIMIT], reading))

    async def write(self, actor: Actor, request_id: str, raw: str) -> Sheet:
        """Take the text, and what it says of itself."""
        reading = await self._desk.read(actor.server_id, raw[:TEXT_LIMIT], actor.language)
        return await self._fill(actor, request_id, lambda sheet: drafting.words(sheet.draft, raw, reading))

    async def choose(self, actor: Actor, request_id: str, part: Part, values: Sequence[str]) -> Sheet:
        """Take what was chosen from the menu of one part."""
        known = values
        if part is Part.CONCEPTS:
            known = [value for value in values if value == drafting.NONE or self._taxonomy.get(value)]
        return await self._fill(
            actor, request_id, lambda sheet: drafting.choose(sheet.draft, part, known, sheet.server.places)
        )

    async def programme(self, actor: Actor, request_id: str, filled: Filled) -> Sheet:
        """Take the first form of a search for partners."""
        today = self._clock.now().date()
        return await self._fill(actor, request_id, lambda sheet: drafting.programme(sheet.draft, filled, today))

    async def consortium(self, actor: Actor, request_id: str, filled: Filled) -> Sheet:
        """Take the second one."""
        return await self._fill(actor, request_id, lambda sheet: drafting.consortium(sheet.draft, filled))

    async def _fill(self, actor: Actor, request_id: str, rule: Callable[[Sheet], Outcome]) -> Sheet:
        """Apply a rule of `bot.cooperation.drafting`, and keep the result at once."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Sheet:
            sheet = _sheet(tx, actor, request_id)
            outcome = rule(sheet)
            store.save_draft(tx, actor.server_id, actor.user_id, request_id, outcome.draft, now)
            return replace(sheet, draft=outcome.draft, problems=outcome.problems)

        return await self._database.write(change)

    async def preview(self, actor: Actor, request_id: str) -> View:
        """What others would see if it were published now.

        Raises:
            UserError: Something is lacking.
        """
        now = self._clock.timestamp()
        sheet = await self.open(actor, request_id)
        check(sheet.details)
        if sheet.request is None:
            return View(_new(actor, NEW, sheet.details, now), sheet.server, sheet.author)
        return View(after_change(sheet.request, sheet.details, now), sheet.server, sheet.author)

    async def discard(self, actor: Actor, request_id: str) -> None:
        """Throw the draft away; what is published stays."""

        def change(tx: Transaction) -> None:
            _sheet(tx, actor, request_id)
            store.drop_draft(tx, actor.server_id, actor.user_id, request_id)

        await self._database.write(change)

    async def publish(self, actor: Actor, request_id: str) -> Request:
        """Publish the draft, or its changes. The button says what it means, so pressing it is the consent.

        Raises:
            UserError: Something is lacking, its deadline has passed meanwhile, an erasure is under way, or there are
                enough of them already.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Request:
            sheet = _sheet(tx, actor, request_id)
            if store.load_draft(tx, actor.server_id, actor.user_id, request_id) is None:
                # Pressed twice: the first press has published it.
                raise UserError("coop-nothing-to-publish")
            _may_be_published(tx, actor, sheet, now)
            if sheet.request is None:
                request = _publish_new(tx, actor, sheet.details, sheet.server, now)
            else:
                request = _publish_change(tx, actor, sheet.request, sheet.details, sheet.server, now)
            store.drop_draft(tx, actor.server_id, actor.user_id, request_id)
            _keep_what_waits(tx, sheet.draft, request, now)
            return request

        return await self._database.write(change)


def _sheet(tx: Transaction, actor: Actor, request_id: str) -> Sheet:
    request = owned(tx, actor, request_id) if request_id != NEW else None
    draft = store.load_draft(tx, actor.server_id, actor.user_id, request_id)
    return Sheet(
        draft=draft or Draft(request.details if request else Details()),
        request=request,
        server=servers.load(tx, actor.server_id),
        author=seen(tx, actor.server_id, actor.user_id),
    )


def _may_be_published(tx: Transaction, actor: Actor, sheet: Sheet, now: int) -> None:
    """Whether what is written can be published now by whoever wrote it."""
    check(sheet.details)
    if consents.erasure_of(tx, actor.server_id, actor.user_id, Cause.ASKED):
        raise UserError("publish-while-erasing")
    moved = sheet.request is None or deadline_of(sheet.details) != deadline_of(sheet.request.details)
    if moved and over(sheet.details, now):
        # It lay ahead when it was typed.
        raise UserError("coop-date-past")


def _keep_what_waits(tx: Transaction, draft: Draft, request: Request, now: int) -> None:
    """Keep of a draft that is published what was not: what is to be put right, and the texts that come next."""
    whose = (request.server_id, request.author_id)
    if draft.rejected:
        store.save_draft(tx, *whose, request.request_id, Draft(request.details, draft.rejected), now)
    if draft.waiting:
        store.save_draft(tx, *whose, NEW, Draft(waiting=draft.waiting), now)


def _new(actor: Actor, request_id: str, details: Details, now: int) -> Request:
    """A request that is published now."""
    return Request(
        request_id=request_id,
        server_id=actor.server_id,
        author_id=actor.user_id,
        details=details,
        state=State.OPEN,
        away=False,
        language=actor.language,
        revision=0,
        opened_at=now,
        expires_at=end_of(details, now),
    )


def _publish_new(tx: Transaction, actor: Actor, details: Details, server: Server, now: int) -> Request:
    _has_room(tx, actor)
    if store.published_since(tx, actor.server_id, actor.user_id, now - DAY) >= A_DAY:
        raise UserError("coop-enough-today", limit=A_DAY)
    request = _new(actor, new_id(), details, now)
    store.insert(tx, request)
    store.note_publication(tx, request, now)
    request = board.write(tx, request, server)
    planning.remind_of_end(tx, request, now)
    return request


def _publish_change(
    tx: Transaction, actor: Actor, before: Request, details: Details, server: Server, now: int
) -> Request:
    changed = after_change(before, details, now)
    if changed.state is not before.state:
        make_room(tx, actor, before)
    after = board.write(tx, replace(changed, language=actor.language), server)
    if after.open and not before.open:
        planning.come_back(tx, after, now)
    elif after.expires_at != before.expires_at and after.state is State.OPEN:
        planning.remind_of_end(tx, after, now)
    if after.hidden_reason is not None:
        ask_to_look_again(tx, planning.CHANGED, after.request_id, server, now)
    return after


def make_room(tx: Transaction, actor: Actor, request: Request) -> None:
    """Let a request be opened again that was over.

    Raises:
        UserError: Its author has enough open ones.
    """
    _has_room(tx, actor)
    planning.begin_anew(tx, request)


def _has_room(tx: Transaction, actor: Actor) -> None:
    """Refuse one more open request to somebody who has as many as they may."""
    mine = store.of_author(tx, actor.server_id, actor.user_id)
    if sum(each.state is State.OPEN for each in mine) >= MAX_OPEN:
        raise UserError("coop-enough-open", limit=MAX_OPEN)
