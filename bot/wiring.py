"""The one place that constructs things and says who gets what."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import discord

from bot.announcements.digest import DIGEST, DigestService
from bot.announcements.sections import coming_forums, new_introductions
from bot.announcements.sending import POST, Sending
from bot.announcements.service import AnnouncementService
from bot.announcements.store import AnnouncementsData
from bot.clock import Clock, SystemClock
from bot.coaching.keeping import CoachingChore
from bot.coaching.personal import CoachingData
from bot.coaching.reminding import commitment_kind
from bot.coaching.services import CoachingServices
from bot.coaching.towns import FollowTown
from bot.cooperation.board import RequestPresence, follow_author, follow_board
from bot.cooperation.browsing import CooperationBrowser
from bot.cooperation.desk import MatchingDesk, new_matcher
from bot.cooperation.digest import open_requests
from bot.cooperation.embedding import VectorsChore
from bot.cooperation.exposure import ExposureService
from bot.cooperation.finding import FindingService
from bot.cooperation.keeping import ExpiryChore, KeepingService
from bot.cooperation.matching.everyday import is_everyday
from bot.cooperation.meeting import MeetingService
from bot.cooperation.misses import MissesService
from bot.cooperation.moderating import RequestModeration, move_request_reports
from bot.cooperation.overview import OutcomesService
from bot.cooperation.personal import CooperationData
from bot.cooperation.rules import cooperation_kinds
from bot.cooperation.watching import WatchChore
from bot.cooperation.writing import WritingService
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds, PostKinds
from bot.delivery.losses import LostPosts
from bot.delivery.nudging import NudgingDatabase
from bot.delivery.personal import DeliveryPersonalData
from bot.delivery.posts_engine import PostsEngine
from bot.delivery.preferences_store import PreferencesData
from bot.delivery.rules import LEAD
from bot.delivery.sender import DiscordSender
from bot.delivery.ticker import Ticker
from bot.delivery.topics import Pressing, Topic
from bot.forums.afterwards import AfterwardsService
from bot.forums.answering import AnsweringService
from bot.forums.authoring import AuthoringService
from bot.forums.browsing import ForumBrowser
from bot.forums.channel import FollowChannel
from bot.forums.copying import CopyingService
from bot.forums.interest import InterestService
from bot.forums.keeping import ForumPresence, ForumsChore
from bot.forums.personal import ForumsData
from bot.forums.planning import CARD as FORUM_CARD
from bot.forums.questions import QuestionService
from bot.forums.reminding import ReminderService, follow_consent
from bot.forums.rules import forum_kinds, still_wants_card
from bot.forums.templates import TemplateService
from bot.housekeeping import Housekeeping
from bot.members import yearly
from bot.members.cards import IntroductionPresence, follow_settings
from bot.members.directory import Directory
from bot.members.hellos import HELLO, HelloService
from bot.members.service import CHANGED, IntroductionService
from bot.members.store import MembersData
from bot.members.welcome import WELCOME, Welcome
from bot.mentions.service import MentionService
from bot.messages.service import MessagesService
from bot.moderation.deliveries import DeliveriesService
from bot.moderation.service import DECISION, ModerationService, move_reports
from bot.moderation.store import ReportsData
from bot.pairs.personal import PairsData
from bot.pairs.rounds import MET, NOBODY, PAIRED, PairRounds
from bot.pairs.service import PairsService
from bot.privacy.erasing import RECEIPT, ErasureChore
from bot.privacy.service import PrivacyService
from bot.privacy.store import PrivacyData, leaving
from bot.servers.audit import ModerationRecords
from bot.servers.model import Place
from bot.servers.service import ServerService
from bot.settings import Settings
from bot.storage.database import Database
from bot.storage.erasures import ErasureLog
from bot.storage.opening import open_database
from bot.storage.personal import PersonalRegistry
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.loading import shipped_taxonomy
from bot.unanswered.rounds import ASK, LIST, UnansweredRounds
from bot.unanswered.rounds import HELPS_FOR as LIST_HELPS_FOR
from bot.unanswered.service import UnansweredService
from bot.vocabulary.service import VocabularyService
from bot.vocabulary.taxonomies import Taxonomies
from migrations import MIGRATIONS

PLACES = Path(__file__).parent / "servers" / "places.toml"


@dataclass(frozen=True, slots=True)
class Services:
    """All that the cogs are handed."""

    settings: Settings
    clock: Clock
    database: Database
    taxonomy: Taxonomy
    taxonomies: Taxonomies
    vocabulary: VocabularyService
    kinds: Kinds
    posts: PostKinds
    ticker: Ticker
    servers: ServerService
    privacy: PrivacyService
    introductions: IntroductionService
    directory: Directory
    hellos: HelloService
    welcome: Welcome
    moderation: ModerationService
    forum_authoring: AuthoringService
    forum_answers: AnsweringService
    forum_reminders: ReminderService
    forum_afterwards: AfterwardsService
    forum_browser: ForumBrowser
    forum_copying: CopyingService
    forum_interest: InterestService
    forum_questions: QuestionService
    forum_templates: TemplateService
    deliveries: DeliveriesService
    lost_posts: LostPosts
    messages: MessagesService
    announcements: AnnouncementService
    digest: DigestService
    unanswered: UnansweredService
    rounds: UnansweredRounds
    pairs: PairsService
    matching: MatchingDesk
    cooperation_writing: WritingService
    cooperation_finding: FindingService
    cooperation_meetings: MeetingService
    cooperation_keeping: KeepingService
    cooperation_browser: CooperationBrowser
    cooperation_moderation: RequestModeration
    cooperation_misses: MissesService
    cooperation_exposure: ExposureService
    cooperation_outcomes: OutcomesService
    coaching: CoachingServices
    mentions: MentionService


def personal_registry() -> PersonalRegistry:
    """Every store with personal data, by the name under which people find it in their export."""
    return PersonalRegistry(
        {
            "privacy": PrivacyData(),
            "cooperation": CooperationData(),
            "reports": ReportsData(),
            "members": MembersData(),
            "forums": ForumsData(),
            "announcements": AnnouncementsData(),
            "pairs": PairsData(),
            "coaching": CoachingData(),
            "messages": DeliveryPersonalData(),
            "message preferences": PreferencesData(),
            "moderation records": ModerationRecords(),
        }
    )


def network_places() -> tuple[Place, ...]:
    """The network's towns, with which every server starts."""
    with PLACES.open("rb") as file:
        entries = tomllib.load(file)["place"]
    return tuple(Place(entry["id"], entry["name"], entry["country"], entry["timezone"]) for entry in entries)


async def open_services(settings: Settings, clock: Clock, client: discord.Client) -> Services:
    """Open the database and construct everything that stands on it.

    Raises:
        StartError: The database can't be opened or brought up to date.
    """
    # What may fail comes first: a database that was opened must be closed again.
    taxonomy, places = shipped_taxonomy(), network_places()
    erased = ErasureLog(settings.data_folder)
    erased.prepare()
    base = await open_database(
        settings.database_url, migrations=MIGRATIONS, backups=settings.backups_folder, clock=clock
    )
    registry = personal_registry()
    kinds, posts = Kinds(leaving), PostKinds()
    sender = DiscordSender(client)
    ticker = Ticker(base, clock)
    database = NudgingDatabase(base, ticker)
    introductions = IntroductionService(database, clock, (follow_author, FollowTown(clock)))
    hellos = HelloService(database, clock)
    welcome = Welcome(database, clock)
    sending = Sending(clock)
    digest = DigestService(database, clock, (new_introductions, open_requests, coming_forums))
    rounds = UnansweredRounds(database, clock)
    matching = MatchingDesk(database, lambda: new_matcher(taxonomy))
    followers = (follow_settings, move_reports, FollowChannel(clock), follow_board, move_request_reports)
    servers = ServerService(database, clock, places, followers)
    directory = Directory(database, clock, taxonomy)
    forum_browser = ForumBrowser(database, clock)
    presences = (IntroductionPresence(), ForumPresence(), RequestPresence())
    taxonomies = Taxonomies(database, taxonomy)
    pair_rounds = PairRounds(database, clock)
    # What these write need not wake the ticker: they do all that is due, and it looks again after them.
    ticker.add(
        DeliveryEngine(base, clock, sender, kinds, lead=LEAD if isinstance(clock, SystemClock) else 0),
        PostsEngine(base, clock, sender, posts),
        ForumsChore(base, clock, there=sender.is_on),
        ExpiryChore(base, clock),
        CoachingChore(base, clock),
        ErasureChore(base, clock, registry, erased),
        Housekeeping(base, clock, settings),
    )
    ticker.add(WatchChore(database, clock, matching), VectorsChore(matching), taxonomies)
    ticker.add(rounds, pair_rounds)
    for kind in (
        Kind(yearly.STILL_TRUE, check=yearly.still_holds, after=yearly.ask_again, topic=Topic.YEARLY),
        Kind(HELLO, check=hellos.still_holds, topic=Topic.HELLOS),
        Kind(WELCOME, check=welcome.still_there),
        # Neither has a topic: the proof of an erasure was asked for with it, and whoever is decided about is owed the
        # reasons (Regulation (EU) 2022/2065, art. 17).
        Kind(RECEIPT, pressing=Pressing.NOW),
        Kind(DECISION, pressing=Pressing.TODAY),
        Kind(CHANGED, check=introductions.still_hidden),
        *forum_kinds(),
        *cooperation_kinds(),
        commitment_kind(),
        Kind(POST, check=sending.still_holds, after=sending.go_on),
        Kind(DIGEST, check=digest.still_holds, after=digest.go_on),
        Kind(LIST, check=rounds.still_wanted, max_lateness=LIST_HELPS_FOR),
        Kind(ASK, check=rounds.still_asked),
        Kind(PAIRED, check=pair_rounds.still_paired, topic=Topic.PAIRS, pressing=Pressing.TODAY),
        Kind(NOBODY, check=pair_rounds.still_in, topic=Topic.PAIRS),
        Kind(MET, check=pair_rounds.still_open, topic=Topic.PAIRS),
    ):
        kinds.register(kind)
    return Services(
        settings=settings,
        clock=clock,
        database=database,
        taxonomy=taxonomy,
        taxonomies=taxonomies,
        vocabulary=VocabularyService(database, clock, taxonomy, is_everyday),
        kinds=kinds,
        posts=posts,
        ticker=ticker,
        servers=servers,
        privacy=PrivacyService(database, clock, registry, erased, presences, (follow_consent,)),
        introductions=introductions,
        directory=directory,
        hellos=hellos,
        welcome=welcome,
        moderation=ModerationService(database, clock, (follow_author,)),
        forum_authoring=AuthoringService(database, clock),
        forum_answers=AnsweringService(database, clock),
        forum_reminders=ReminderService(database, clock),
        forum_afterwards=AfterwardsService(database, clock),
        forum_browser=forum_browser,
        forum_copying=CopyingService(database, clock),
        forum_interest=InterestService(database, clock),
        forum_questions=QuestionService(database),
        forum_templates=TemplateService(database, clock),
        deliveries=DeliveriesService(database, clock, kinds),
        lost_posts=LostPosts(database, {FORUM_CARD: still_wants_card}),
        messages=MessagesService(database, clock, kinds),
        announcements=AnnouncementService(database, clock),
        digest=digest,
        unanswered=UnansweredService(database, clock),
        rounds=rounds,
        pairs=PairsService(database, clock),
        matching=matching,
        cooperation_writing=WritingService(database, clock, matching, taxonomy),
        cooperation_finding=FindingService(database, clock, matching),
        cooperation_meetings=MeetingService(database, clock),
        cooperation_keeping=KeepingService(database, clock),
        cooperation_browser=CooperationBrowser(database, taxonomy),
        cooperation_moderation=RequestModeration(database, clock),
        cooperation_misses=MissesService(database, clock, matching),
        cooperation_exposure=ExposureService(database, clock),
        cooperation_outcomes=OutcomesService(database, clock),
        coaching=CoachingServices.on(database, clock),
        mentions=MentionService(servers, directory, forum_browser, matching),
    )
