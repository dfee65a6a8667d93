"""`/help`: by what one wants to do, knowing what this person may do here."""

from discord import app_commands

from bot.app import ClustersBot
from bot.servers.model import Actor, Server
from bot.servers.service import ServerService
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.ui.contact import Interaction
from bot.ui.face import Face
from bot.ui.kit import card, screen, text
from bot.ui.replies import answer

FOR_MEMBERS: tuple[str, ...] = (
    *("introduce", "find", "greet", "cooperation", "pairs", "forums", "coaching", "messages", "privacy"),
)
FOR_COACHES: tuple[str, ...] = ("coach",)
FOR_MODERATORS: tuple[str, ...] = ("settings", "moderation", "taxonomy", "announce")
"""What one may want to do, each with a text of its own."""

COMMANDS = (
    *("introduce", "members find", "members map", "privacy", "settings open", "settings check"),
    *("cooperation new", "cooperation mine", "cooperation browse", "pairs"),
    *("forum list", "forum create", "forum history", "reminders", "messages"),
    *("coaching start", "coaching mine", "coaching profile", "coaching shared"),
    *("coaching-content dialogues", "coaching-content upload"),
    *("moderation introduction", "moderation reports", "moderation log", "moderation export"),
    *("taxonomy misses", "taxonomy add", "taxonomy exposure"),
    *("announce new", "announce list", "announce digest", "unanswered", "deliveries"),
)
"""The commands that the texts mention."""


class Help(Face):
    """Tells people what they can do."""

    def __init__(self, bot: ClustersBot, servers: ServerService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._servers = servers

    @app_commands.command(name=cmd("help"), description=cmd("help.description"))
    async def help(self, interaction: Interaction) -> None:
        """What this person can do here."""
        actor, say = self.who(interaction)
        server = await self._servers.load(actor.server_id)
        words = [f"## {say('help-title')}", say("help-intro")]
        if actor.outside:
            words.append(say("help-direct"))
        coaches = await self._bot.services.coaching.coaches.coaches(actor)
        words.extend(self._topics(actor, server, say, coaches=coaches))
        await answer(interaction, screen(card(*map(text, words))))

    def _topics(self, actor: Actor, server: Server, say: Voice, *, coaches: bool) -> list[str]:
        topics = [*FOR_MEMBERS, *(FOR_COACHES if coaches else ())]
        if not actor.outside and server.moderated_by(actor):
            topics.extend(FOR_MODERATORS)
            if server.set_up_at is None:
                topics.insert(0, "set-up")
        mentions = {name.replace(" ", "_"): self._mention(name, say) for name in COMMANDS}
        return [say(f"help-{topic}", **mentions) for topic in topics]

    def _mention(self, name: str, say: Voice) -> str:
        """A command that can be tapped; the name this person sees where Discord has not told its id."""
        words = name.split()
        if command_id := self._bot.command_ids.get(words[0]):
            return f"</{name}:{command_id}>"
        keys = ("-".join(words[: position + 1]) for position in range(len(words)))
        return f"`/{' '.join(say(f'cmd-{key}') for key in keys)}`"
