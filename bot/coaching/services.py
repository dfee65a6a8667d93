"""All services of coaching, put together once."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.coaching.coaches import CoachService
from bot.coaching.dialogues import DialogueService
from bot.coaching.following import FollowingService
from bot.coaching.insight import InsightService
from bot.coaching.library import Library
from bot.coaching.looking_back import LookingBack
from bot.coaching.moving import MovingService
from bot.coaching.offering import Offering
from bot.coaching.publishing import PublishingService
from bot.coaching.sharing import SharingService
from bot.storage.database import Database


@dataclass(frozen=True, slots=True)
class CoachingServices:
    """What the face of coaching is handed."""

    library: Library
    dialogues: DialogueService
    looking_back: LookingBack
    following: FollowingService
    coaches: CoachService
    sharing: SharingService
    offering: Offering
    publishing: PublishingService
    moving: MovingService
    insight: InsightService

    @classmethod
    def on(cls, database: Database, clock: Clock) -> "CoachingServices":
        """The services on a database."""
        library = Library(database, clock)
        dialogues = DialogueService(database, clock, library)
        return cls(
            library=library,
            dialogues=dialogues,
            looking_back=LookingBack(database, library, dialogues),
            following=FollowingService(database, clock),
            coaches=CoachService(database, clock),
            sharing=SharingService(database, clock),
            offering=Offering(database, clock, library),
            publishing=PublishingService(database, clock, library),
            moving=MovingService(database, clock, library, dialogues),
            insight=InsightService(database, clock, library),
        )
