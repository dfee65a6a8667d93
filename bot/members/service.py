"""The use cases of an introduction: to write, publish, change, withdraw and confirm it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.delivery import preferences_store
from bot.delivery.model import Delivery, Send, Skip, Verdict
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.members import cards, store, yearly
from bot.members.drafting import Outcome
from bot.members.model import Contact, Draft, Introduction, Profile, State, Town
from bot.privacy import store as consents
from bot.privacy.model import Cause, ConsentPurpose
from bot.servers import store as servers
from bot.servers.backstage import ask_to_look_again
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction

CHANGED = "members.changed-while-hidden"
"""The kind of delivery that asks moderators to look again at an introduction they have hidden."""


@dataclass(frozen=True, slots=True)
class Desk:
    """All that a member sees when they work on their introduction."""

    draft: Draft
    unsaved: bool
    """Whether the draft says something that is not published."""
    introduction: Introduction | None
    server: Server
    reminders: bool
    """Whether the yearly question, and other reminders, may come by direct message."""
    consented: bool
    """Whether the consent to the directory is in force; where it is not, publishing gives it."""
    problems: tuple[UserError, ...] = ()


class IntroductionService:
    """Introductions, from the first word to the yearly question."""

    def __init__(self, database: Database, clock: Clock, followers: Sequence[cards.Follower] = ()) -> None:
        self._database = database
        self._clock = clock
        self._followers = tuple(followers)

    async def open(self, actor: Actor) -> Desk:
        """Where this member left off: the draft, else what is published, else an empty sheet."""
        return await self._database.read(lambda tx: self._desk(tx, actor))

    async def fill(self, actor: Actor, rule: Callable[[Draft, Server], Outcome]) -> Desk:
        """Apply a rule of `bot.members.drafting` to the draft, and keep the result at once."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            desk = self._desk(tx, actor)
            outcome = rule(desk.draft, desk.server)
            store.save_draft(tx, actor.server_id, actor.user_id, outcome.draft, now)
            return replace(self._desk(tx, actor), problems=outcome.problems)

        return await self._database.write(change)

    async def discard(self, actor: Actor) -> Desk:
        """Throw the draft away; what is published stays."""

        def change(tx: Transaction) -> Desk:
            store.drop_draft(tx, actor.server_id, actor.user_id)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def publish(self, actor: Actor) -> Desk:
        """Publish the draft. The button says what it means, so pressing it is the consent to the directory.

        Raises:
            UserError: There is no name yet, or an erasure is under way.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk:
            desk = self._desk(tx, actor)
            if not desk.draft.profile.name:
                raise UserError("publish-needs-name")
            if consents.erasure_of(tx, actor.server_id, actor.user_id, Cause.ASKED):
                raise UserError("publish-while-erasing")
            if not consents.allows(tx, actor.server_id, actor.user_id, ConsentPurpose.DIRECTORY):
                consents.decide(tx, actor.server_id, actor.user_id, ConsentPurpose.DIRECTORY, granted=True, now=now)
            before = desk.introduction or store.fresh(actor, desk.draft.profile, now)
            state = State.PUBLISHED if before.hidden_reason is None else State.HIDDEN
            after = replace(
                before,
                profile=desk.draft.profile,
                state=state,
                away=False,
                confirmed_at=now,
                language=actor.language,
            )
            cards.write(tx, after, desk.server)
            if desk.introduction is None or _who(desk.introduction) != _who(after):
                self._follow(tx, actor)
            if before.profile.contact is not Contact.MESSAGE and after.profile.contact is Contact.MESSAGE:
                preferences_store.resume(tx, actor.server_id, actor.user_id, Topic.HELLOS)  # the latest word counts
            if state is State.HIDDEN and (desk.unsaved or before.state is State.UNPUBLISHED):
                ask_to_look_again(tx, CHANGED, after.introduction_id, desk.server, now)
            yearly.plan(tx, after, now)
            if desk.draft.rejected:
                # Something typed still waits to be put right; it stays where the form will find it.
                store.save_draft(tx, actor.server_id, actor.user_id, desk.draft, now)
            else:
                store.drop_draft(tx, actor.server_id, actor.user_id)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def unpublish(self, actor: Actor) -> Desk:
        """Take the introduction down. It stays with its author, who can publish it again; hidden, if it was."""

        def change(tx: Transaction) -> Desk:
            introduction = self._own(tx, actor)
            if introduction.state is not State.UNPUBLISHED:
                server = servers.load(tx, actor.server_id)
                cards.write(tx, replace(introduction, state=State.UNPUBLISHED), server)
                self._follow(tx, actor)
            return self._desk(tx, actor)

        return await self._database.write(change)

    async def owned(self, user_id: int, introduction_id: str, language: str) -> Actor:
        """Act for the author of an introduction outside its server, on the server it belongs to."""
        introduction = await self._database.read(lambda tx: store.by_id(tx, introduction_id))
        if introduction is None or introduction.user_id != user_id:
            raise UserError("introduction-gone")
        return Actor(user_id, introduction.server_id, language)

    async def confirm(self, actor: Actor) -> Introduction:
        """Its author says that it is still true; asked again in a year."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Introduction:
            introduction = self._own(tx, actor)
            confirmed = replace(introduction, confirmed_at=now, language=actor.language)
            cards.write(tx, confirmed, servers.load(tx, actor.server_id))
            yearly.plan(tx, confirmed, now)
            return confirmed

        return await self._database.write(change)

    async def visible(self, actor: Actor, introduction_id: str) -> Introduction:
        """An introduction as everyone on its server may see it. One of another server is not found."""
        found = await self._database.read(lambda tx: store.visible(tx, actor.server_id, introduction_id))
        return found.public

    async def of_member(self, actor: Actor, user_id: int) -> Introduction:
        """The introduction of that member, as everyone on the server may see it."""
        found = await self._database.read(lambda tx: store.shown(tx, actor.server_id, user_id))
        if found is None:
            raise UserError("introduction-none-yet" if user_id != actor.user_id else "introduction-none-of-yours")
        return found.public

    async def profile_of(self, actor: Actor) -> Profile | None:
        """What someone shows to everyone of themselves; None where they have not introduced themselves."""
        found = await self._database.read(lambda tx: store.shown(tx, actor.server_id, actor.user_id))
        return found.profile.public if found else None

    async def behind(self, delivery: Delivery) -> Introduction | None:
        """The introduction of the person a delivery goes to."""
        return await self._database.read(lambda tx: store.of_member(tx, delivery.server_id, delivery.user_id))

    def still_hidden(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether moderators still have to look: a change to what is shown again needs nobody."""
        introduction = store.by_id(tx, delivery.key)
        hidden = introduction is not None and introduction.state is State.HIDDEN
        return Send() if hidden else Skip("not-hidden")

    async def whatever(self, introduction_id: str) -> Introduction:
        """An introduction in whatever state, for what the bot itself posts to moderators."""
        introduction = await self._database.read(lambda tx: store.by_id(tx, introduction_id))
        if introduction is None:
            raise UserError("introduction-gone")
        return introduction

    async def for_card(self, introduction_id: str) -> tuple[Introduction, Server] | None:
        """What the public card shows; None when it should not be there."""

        def read(tx: Transaction) -> tuple[Introduction, Server] | None:
            introduction = store.by_id(tx, introduction_id)
            if introduction is None or not introduction.visible:
                return None
            return introduction.public, servers.load(tx, introduction.server_id)

        return await self._database.read(read)

    def _follow(self, tx: Transaction, actor: Actor) -> None:
        for follow in self._followers:
            follow(tx, actor.server_id, actor.user_id)

    def _own(self, tx: Transaction, actor: Actor) -> Introduction:
        introduction = store.of_member(tx, actor.server_id, actor.user_id)
        if introduction is None:
            raise UserError("introduction-none-of-yours")
        return introduction

    def _desk(self, tx: Transaction, actor: Actor) -> Desk:
        introduction = store.of_member(tx, actor.server_id, actor.user_id)
        published = introduction.profile if introduction else Profile(written_in=actor.language)
        draft = store.load_draft(tx, actor.server_id, actor.user_id) or Draft(published)
        return Desk(
            draft=draft,
            unsaved=introduction is None or draft.profile != introduction.profile,
            introduction=introduction,
            server=servers.load(tx, actor.server_id),
            reminders=consents.allows(tx, actor.server_id, actor.user_id, ConsentPurpose.REMINDERS),
            consented=consents.allows(tx, actor.server_id, actor.user_id, ConsentPurpose.DIRECTORY),
        )


def _who(introduction: Introduction) -> tuple[bool, str, Town | None, Town | None]:
    """What else goes by: who somebody is, if they are to be seen at all, and where they live, as shown and in truth."""
    told = introduction.profile
    return introduction.visible, told.name, told.public.town, told.town
