"""A menu is not taken for the one that stood in its place before."""

from bot.ui.kit import Choice, card, screen, select
from tests.limits import nodes


def number_of(to: str) -> int:
    shown = screen(card(select(to, [Choice("0", "One")], placeholder="?")))
    [menu] = [node for node in nodes(shown.to_components()) if node.get("custom_id") == to]
    return int(menu["id"])


def test_a_menu_has_a_number_of_its_own_wherever_it_stands() -> None:
    addresses = [f"coaching:v1:choose:{'a' * 16}:{step}" for step in range(30)]

    numbers = {number_of(each) for each in addresses}

    assert len(numbers) == len(addresses)
    assert numbers == {number_of(each) for each in addresses}
    assert all(0 < number < 2**31 for number in numbers)
