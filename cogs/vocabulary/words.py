"""How a server's own words look."""

from functools import partial
from typing import Any

from discord import ui

from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import language_label, upper_first
from bot.text.safe import escape
from bot.ui.kit import Choice, buttons, card, custom_id, notice, screen, select, text
from bot.ui.paging import turns
from bot.vocabulary.model import OwnWord
from bot.vocabulary.service import WordPage

FILE = "taxonomy-words.toml"
"""The name of the file with a server's words."""


def page(
    shown: WordPage, say: Voice, taxonomy: Taxonomy, *, added: OwnWord | None = None, removed: OwnWord | None = None
) -> ui.LayoutView:
    """A page of the words, with what has just been done to them, and a menu to remove one."""
    head = [f"## {say('taxonomy-words-title', count=shown.total)}"]
    if added is not None:
        named = taxonomy.name(added.concept, say.language)
        head.append(f"✅ {say('taxonomy-added', word=escape(added.word), concept=escape(named))}")
    if removed is not None:
        head.append(f"✅ {say('taxonomy-removed', word=escape(removed.word))}")
    if not shown.words:
        return notice("\n".join((*head, say("taxonomy-words-none"))))
    lines = [_line(own, say, taxonomy) for own in shown.words]
    items: list[ui.Item[Any]] = [text("\n".join(head)), text("\n".join(lines))]
    choices = [Choice(own.word_id, own.word, taxonomy.name(own.concept, say.language)) for own in shown.words]
    to = custom_id("taxonomy", "remove", shown.number)
    items.append(select(to, choices, placeholder=say("taxonomy-remove-placeholder")))
    items += buttons(turns(partial(custom_id, "taxonomy", "words"), shown.number, say, more=shown.more))
    return screen(card(*items))


def _line(own: OwnWord, say: Voice, taxonomy: Taxonomy) -> str:
    named = escape(upper_first(taxonomy.name(own.concept, say.language)))
    spoken = f" · {language_label(own.language, say.language)}" if own.language else ""
    return f"- **{escape(own.word)}** → {named}{spoken} · <t:{own.added_at}:d>"
