"""The buttons and forms of a dialogue under way."""

from collections.abc import Sequence
from dataclasses import replace

from discord import ui

from bot.app import ClustersBot
from bot.coaching.answers import Given
from bot.coaching.dialogues import Reader
from bot.coaching.forms.model import Kind
from bot.coaching.state import Prompt
from bot.coaching.turns import Aside, Turn
from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import screen, text
from bot.ui.numbers import number
from bot.ui.replies import hold, update
from cogs.coaching import forms, plans, questions
from cogs.coaching.addresses import Address, read_address
from cogs.coaching.content_screens import moving_over
from cogs.coaching.starting import shown

TYPED_SHOWN = 1_500
"""Characters of what was typed that are given back beside the question, when it came too late for its own."""


class Walking(Face):
    """Answering, and every way out of a question."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._dialogues = bot.services.coaching.dialogues
        self._looking_back = bot.services.coaching.looking_back
        self._moving = bot.services.coaching.moving

    @on_press("coaching:v1:resume")
    async def resume(self, press: Press) -> None:
        """Go on where one left off."""
        await hold(press.interaction)
        turn = await self._dialogues.resume(press.actor, press.argument)
        view, newer = shown(turn, press.say), await self._moving.offer(turn.dialogue)
        if newer is not None:
            view = screen(*view.children, moving_over(turn.dialogue, newer, press.say))
        await update(press.interaction, view)

    @on_press("coaching:v1:pick")
    async def pick(self, press: Press) -> None:
        """Answer by a button."""
        address = read_address(press.argument)
        await self._answer(press, address, _by_number((number(address.rest),)))

    @on_press("coaching:v1:choose")
    async def choose(self, press: Press) -> None:
        """Answer by a menu."""
        chosen = tuple(number(value) for value in press.values)
        await self._answer(press, read_address(press.argument), _by_number(chosen))

    @on_press("coaching:v1:next")
    async def next(self, press: Press) -> None:
        """A note was read."""
        await self._answer(press, read_address(press.argument), _the_same(given=True))

    @on_press("coaching:v1:skip")
    async def skip(self, press: Press) -> None:
        """Leave this question, or these, unanswered."""
        await self._answer(press, read_address(press.argument), _the_same(given=None))

    @on_press("coaching:v1:keep")
    async def keep(self, press: Press) -> None:
        """Leave the earlier answer as it is."""

        def read(prompts: Sequence[Prompt]) -> tuple[Sequence[Given], dict[str, str]]:
            return [prompt.again for prompt in prompts], {}

        await self._answer(press, read_address(press.argument), read)

    @on_press("coaching:v1:rank")
    async def rank(self, press: Press) -> None:
        """Give the next place; the last one is what is left."""
        ranked = press.chosen
        address = read_address(press.argument)
        turn = await self._dialogues.look(press.actor, address.dialogue_id)
        if turn.dialogue.step != address.step or not turn.prompts or turn.prompts[0].kind is not Kind.RANK:
            await update(press.interaction, _stale(turn, press.say))
            return
        placed = questions.rank_choices(ranked, turn.prompts[0])
        left = [each for each in range(len(turn.prompts[0].choices)) if each not in placed]
        if len(left) > 1:
            await update(press.interaction, shown(turn, press.say, ranked=ranked))
            return
        await self._answer(press, address, _by_number((*placed, *left)))

    @on_press("coaching:v1:rank-again")
    async def rank_again(self, press: Press) -> None:
        """Begin the ranking anew."""
        address = read_address(press.argument)
        await update(press.interaction, shown(await self._dialogues.look(press.actor, address.dialogue_id), press.say))

    @on_press("coaching:v1:open")
    async def open(self, press: Press) -> None:
        """Open the form for what is typed."""
        address = read_address(press.argument)
        turn = await self._dialogues.look(press.actor, address.dialogue_id)
        if turn.dialogue.step != address.step or not turn.prompts:
            await update(press.interaction, _stale(turn, press.say))
            return
        await press.interaction.response.send_modal(forms.answering(turn, press.say))

    @on_form("coaching:v1:typed")
    async def typed(self, sent: Form) -> None:
        """Answer by what was typed; a form that comes too late gives it back."""
        address = read_address(sent.argument)
        await hold(sent.interaction)
        turn = await self._dialogues.answer(
            sent.actor, address.dialogue_id, address.step, lambda prompts: forms.read(sent, prompts)
        )
        view = shown(turn, sent.say)
        if turn.aside is Aside.STALE and (words := _typed(sent)):
            view.add_item(text(f"{sent.say('error-typed')}\n>>> {escape(fit(words, TYPED_SHOWN))}"))
        await update(sent.interaction, view)

    @on_press("coaching:v1:fall")
    async def fall(self, press: Press) -> None:
        """Let later answers fall, or leave everything as it was."""
        address = read_address(press.argument)
        turn = await self._dialogues.let_fall(press.actor, address.dialogue_id, address.step, sure=address.rest == "1")
        await update(press.interaction, shown(turn, press.say))

    @on_press("coaching:v1:back")
    async def back(self, press: Press) -> None:
        """Go back by one question."""
        address = read_address(press.argument)
        turn = await self._dialogues.back(press.actor, address.dialogue_id, address.step)
        await update(press.interaction, shown(turn, press.say))

    @on_press("coaching:v1:pause")
    async def pause(self, press: Press) -> None:
        """Go on another time."""
        turn = await self._dialogues.pause(press.actor, read_address(press.argument).dialogue_id)
        await update(press.interaction, plans.paused(turn, press.say))

    @on_press("coaching:v1:more")
    async def more(self, press: Press) -> None:
        """What else can be done."""
        turn, so_far = await self._looking_back.so_far(press.actor, read_address(press.argument).dialogue_id)
        lines = [line for section in so_far.sections for line in section.lines]
        await update(press.interaction, plans.more(turn, lines, press.say))

    @on_press("coaching:v1:change")
    async def change(self, press: Press) -> None:
        """Go to an earlier question."""
        address, chosen = read_address(press.argument), number(press.chosen)
        turn, so_far = await self._looking_back.so_far(press.actor, address.dialogue_id)
        lines = [line for section in so_far.sections for line in section.lines]
        if turn.dialogue.step != address.step or chosen >= len(lines):
            await update(press.interaction, _stale(turn, press.say))
            return
        turn = await self._dialogues.go_to(press.actor, address.dialogue_id, address.step, lines[chosen].path)
        await update(press.interaction, shown(turn, press.say))

    async def _answer(self, press: Press, address: Address, read: Reader) -> None:
        turn = await self._dialogues.answer(press.actor, address.dialogue_id, address.step, read)
        await update(press.interaction, shown(turn, press.say))


def _by_number(chosen: Sequence[int]) -> Reader:
    """The choices of the present question with these numbers."""

    def read(prompts: Sequence[Prompt]) -> tuple[Sequence[Given], dict[str, str]]:
        prompt = prompts[0]
        if prompt.kind is Kind.REPEAT_MORE:
            return [chosen[:1] == (1,)], {}
        if prompt.kind is Kind.RANGE and prompt.bounds is not None:
            if not chosen or chosen[0] >= prompt.bounds.count:
                raise UserError("error-outdated")
            return [prompt.bounds.point(chosen[0])], {}
        names = [choice.name for choice in prompt.choices]
        if any(each >= len(names) for each in chosen):
            raise UserError("error-outdated")
        return [[names[each] for each in chosen]], {}

    return read


def _the_same(*, given: Given) -> Reader:
    """The same answer to all that is asked."""

    def read(prompts: Sequence[Prompt]) -> tuple[Sequence[Given], dict[str, str]]:
        return [given] * len(prompts), {}

    return read


def _stale(turn: Turn, say: Voice) -> ui.LayoutView:
    """Where the dialogue stands, for whoever pressed a button of an earlier question."""
    return shown(replace(turn, aside=Aside.STALE), say)


def _typed(sent: Form) -> str:
    return "\n".join(
        words for name in sorted(sent.fields) if (words := sent.typed(name)) and not name.endswith("-sure")
    )
