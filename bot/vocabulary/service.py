"""Moderators add words to the taxonomy for their server, see them, remove them, and take them along as a file."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.errors import UserError
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Act
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.model import Concept
from bot.text.languages import LANGUAGES
from bot.text.safe import escape
from bot.vocabulary import store
from bot.vocabulary.exporting import as_toml
from bot.vocabulary.model import MOST_WORDS, Everyday, OwnWord, checked

PAGE_SIZE = 20
"""Words on a page: as many as a menu to remove one from can offer, with room to spare."""


@dataclass(frozen=True, slots=True)
class WordPage:
    """One page of a server's words, the newest first."""

    words: tuple[OwnWord, ...]
    total: int
    number: int

    @property
    def more(self) -> bool:
        """Whether there is a page after this one."""
        return (self.number + 1) * PAGE_SIZE < self.total


class VocabularyService:
    """The use cases behind a server's words. Each asks whether the person moderates; changes are put on record."""

    def __init__(self, database: Database, clock: Clock, taxonomy: Taxonomy, everyday: Everyday) -> None:
        self._database = database
        self._clock = clock
        self._taxonomy = taxonomy
        self._everyday = everyday

    async def page(self, actor: Actor, number: int) -> WordPage:
        """A page of the words; one beyond the end is the last."""

        def read(tx: Transaction) -> WordPage:
            servers.moderated(tx, actor)
            return _page(store.of_server(tx, actor.server_id), number)

        return await self._database.read(read)

    async def add(self, actor: Actor, concept_id: str, raw: str, language: str | None) -> OwnWord:
        """Add a word to a concept. It counts at once, wherever something is matched or looked for.

        Args:
            actor: The moderator.
            concept_id: The id of the concept, or a word that names exactly one.
            raw: What was typed.
            language: The code of one of the five languages; None to leave it open.

        Raises:
            UserError: They do not moderate; there is no such concept or language; it is no word, too short, everyday
                speech, or known already, which says for what; or the server has enough words.
        """
        await self._database.read(lambda tx: servers.moderated(tx, actor))
        concept = self._chosen(concept_id)
        if language is not None and language not in LANGUAGES:
            raise UserError("vocabulary-no-language")
        word, now = checked(raw, language, self._everyday), self._clock.timestamp()
        known = self._taxonomy.naming(word)
        if known:
            raise self._known(word, known[0].id, actor)

        def write(tx: Transaction) -> OwnWord:
            servers.moderated(tx, actor)
            there = store.spelt(tx, actor.server_id, word)
            if there is not None:
                raise self._known(word, there.concept, actor)
            if store.count(tx, actor.server_id) >= MOST_WORDS:
                raise UserError("vocabulary-enough", most=MOST_WORDS)
            added = store.add(tx, actor.server_id, concept.id, word, language, now)
            if added is None:
                raise self._known(word, concept.id, actor)
            audit.record(tx, actor, Act.ADD_WORD, now, reason=f"{word} → {concept.id}")
            return added

        return await self._database.write(write)

    async def remove(self, actor: Actor, word_id: str, number: int) -> tuple[OwnWord, WordPage]:
        """Remove a word; gives it, and the page that is left.

        Raises:
            UserError: `vocabulary-gone`: it is not among this server's words.
        """
        now = self._clock.timestamp()

        def write(tx: Transaction) -> tuple[OwnWord, WordPage]:
            servers.moderated(tx, actor)
            removed = store.remove(tx, actor.server_id, word_id)
            if removed is None:
                raise UserError("vocabulary-gone")
            audit.record(tx, actor, Act.REMOVE_WORD, now, reason=f"{removed.word} → {removed.concept}")
            return removed, _page(store.of_server(tx, actor.server_id), number)

        return await self._database.write(write)

    async def export(self, actor: Actor) -> tuple[int, str]:
        """How many words there are, and a file with them in the format of the shipped taxonomy."""

        def read(tx: Transaction) -> tuple[OwnWord, ...]:
            servers.moderated(tx, actor)
            return store.of_server(tx, actor.server_id)

        words = await self._database.read(read)
        return len(words), as_toml(self._taxonomy, words)

    def _chosen(self, concept_id: str) -> Concept:
        """The concept that was chosen, or, where someone typed on without choosing, the one they named."""
        concept = self._taxonomy.get(concept_id)
        named = [concept] if concept else self._taxonomy.naming(concept_id)
        if len(named) != 1:
            raise UserError("vocabulary-no-concept")
        return named[0]

    def _known(self, word: str, concept_id: str, actor: Actor) -> UserError:
        name = escape(self._taxonomy.name(concept_id, actor.language))
        return UserError("vocabulary-known", word=escape(word), concept=name)


def _page(words: tuple[OwnWord, ...], number: int) -> WordPage:
    last = max(0, -(-len(words) // PAGE_SIZE) - 1)
    number = min(max(number, 0), last)
    return WordPage(words[number * PAGE_SIZE : (number + 1) * PAGE_SIZE], len(words), number)
