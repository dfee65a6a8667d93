"""What the delivery tests share: a database on each engine, a Discord made of a list, both engines on it."""

import pytest

from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kinds, PostKinds
from bot.delivery.posts_engine import PostsEngine
from bot.storage.database import Database
from tests.delivery.fake_discord import FakeDiscord
from tests.storage_fixtures import StandingClock


@pytest.fixture
def discord_(clock: StandingClock) -> FakeDiscord:
    """A Discord that knows nonces, and can be told to fail."""
    return FakeDiscord(clock)


@pytest.fixture
def kinds() -> Kinds:
    return Kinds()


@pytest.fixture
def post_kinds() -> PostKinds:
    return PostKinds()


@pytest.fixture
def engine(database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds) -> DeliveryEngine:
    return DeliveryEngine(database, clock, discord_, kinds)


@pytest.fixture
def posts_engine(database: Database, clock: StandingClock, discord_: FakeDiscord, post_kinds: PostKinds) -> PostsEngine:
    return PostsEngine(database, clock, discord_, post_kinds)
