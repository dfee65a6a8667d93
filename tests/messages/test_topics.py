"""What goes to members can be stopped, or it is owed to them."""

from bot.delivery.model import DIGEST
from bot.delivery.topics import Topic
from bot.moderation.service import DECISION
from bot.privacy.erasing import RECEIPT
from tests.texts import catalogue
from tests.world import World

WITHOUT_TOPIC = {
    DECISION: "whoever is decided about is owed the reasons",
    RECEIPT: "the proof of an erasure, asked for with it",
    DIGEST: "each of its parts has its own; it is switched off from below itself",
    "members.welcome": "in a channel",
    "members.changed-while-hidden": "in a channel",
    "cooperation.changed-while-hidden": "in a channel",
    "announcements.post": "in a channel",
    "announcements.digest": "in a channel",
    "cooperation.first": "in a thread",
    "cooperation.contact": "both have just said that they want exactly this",
    "cooperation.decision": "whoever is decided about is owed the reasons",
    "unanswered.list": "in a channel",
    "unanswered.ask": "in a post",
}
"""The kinds that nobody can stop. A new kind has a topic, or stands here."""


async def test_every_kind_has_a_topic_or_is_known_to_need_none(world: World) -> None:
    kinds = world.bot.services.kinds

    assert {name for name in kinds.ready if kinds.get(name).topic is None} == set(WITHOUT_TOPIC)


def test_every_topic_has_a_name() -> None:
    say = catalogue().reader("en")
    assert all(say(f"message-topic-{topic}") for topic in Topic)
