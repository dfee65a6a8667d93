"""How the example network comes into an empty database: through the bot's own services, day after day."""

from datetime import timedelta
from functools import partial

from bot.app import ClustersBot
from bot.clock import DAY, HOUR
from bot.demo.meetings import Act, held, meetings
from bot.demo.people import Person
from bot.demo.requests import asked, requests
from bot.demo.simulation import SimulatedClock
from bot.demo.stage import Stage
from bot.members.drafting import Outcome
from bot.members.model import Draft
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor, Purpose
from bot.text.languages import language_of

HISTORY = 60 * DAY
"""How long the example server has existed when the demo starts for the first time, in seconds."""

TALK_IN = "general"
"""Where people have talked."""


async def seed(bot: ClustersBot, stage: Stage, clock: SimulatedClock) -> None:
    """Set the server up, then let everybody introduce themselves, meet and talk, up to the present."""
    seeding = _Seeding(bot, stage, clock)
    today = clock.now() - timedelta(seconds=clock.ahead)
    with stage.env.as_bot():
        await seeding.set_up()
    acts: list[tuple[float, Act]] = [
        (person.days_ago * DAY, partial(seeding.introduce, person)) for person in stage.cast.introduced()
    ]
    for meeting in meetings():
        acts += held(meeting, bot.services, seeding.actor, today)
    for request in requests():
        acts += asked(request, bot.services, seeding.actor)
    for ago, act in sorted(acts, key=lambda each: -each[0]):
        await seeding.come_to(ago)
        with stage.env.as_bot():
            await act()
    for talk in stage.cast.talk:
        await seeding.come_to(talk.hours_ago * HOUR)
        stage.say(talk.by, talk.text, stage.channel(TALK_IN))
    await seeding.come_to(0)


class _Seeding:
    def __init__(self, bot: ClustersBot, stage: Stage, clock: SimulatedClock) -> None:
        self._bot = bot
        self._services = bot.services
        self._stage = stage
        self._clock = clock

    async def set_up(self) -> None:
        """What a moderator does in the first two minutes."""
        plan = self._stage.plan
        moderator = self.actor(plan.moderators[0])
        servers = self._services.servers
        await servers.begin(moderator, plan.locale)
        await servers.set_languages(moderator, plan.languages)
        await servers.set_moderator_roles(moderator, [self._stage.moderators.id])
        channels = {purpose: self._stage.channel(plan.channel_for(purpose).name).id for purpose in Purpose}
        await servers.set_channels(moderator, dict(channels))
        await servers.finish(moderator)
        await self._services.forum_authoring.set_members_may(moderator, allowed=True)
        # Read now, so that nobody's first click waits for it.
        await self._services.coaching.library.offered(moderator.server_id)
        await self._services.coaching.coaches.set_role(moderator, self._stage.coaches.id)
        for coach in plan.coach:
            await self._services.coaching.coaches.introduce(self.actor(coach.name), coach.languages, coach.subjects)

    async def introduce(self, person: Person) -> None:
        """What a member does with `/introduce` and `/privacy`."""
        actor, profile = self.actor(person.name), person.profile
        if profile is None:
            return
        await self._services.introductions.fill(actor, lambda _draft, _server: Outcome(Draft(profile)))
        await self._services.introductions.publish(actor)
        await self._services.privacy.decide(actor, ConsentPurpose.MATCHING, granted=True)
        if person.reminders:
            await self._services.privacy.decide(actor, ConsentPurpose.REMINDERS, granted=True)

    async def come_to(self, ago: float) -> None:
        """Let the bot do what is due, then go on to a later moment of the past, so many seconds ago."""
        await self.catch_up()
        await self._stage.env.jump(max(0.0, -ago - self._clock.ahead))

    async def catch_up(self) -> None:
        """Let the bot do what is due."""
        with self._stage.env.as_bot():
            await self._bot.services.ticker.run_due()
        await self._stage.env.settle()

    def actor(self, name: str) -> Actor:
        """This person, as the bot's services know them."""
        moderates = name in self._stage.plan.moderators
        roles = {self._stage.moderators.id} if moderates else set[int]()
        if any(coach.name == name for coach in self._stage.plan.coach):
            roles.add(self._stage.coaches.id)
        return Actor(
            user_id=self._stage.person(name).id,
            server_id=self._stage.guild.id,
            language=language_of(self._stage.cast.person(name).locale),
            role_ids=frozenset(roles),
            manages=moderates,
        )
