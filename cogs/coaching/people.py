"""Who is a coach at this very moment: Discord is asked, since a role may have been taken a minute ago."""

from collections.abc import Mapping
from itertools import islice
from typing import Final

import discord

from bot.coaching.coaches import Listing
from bot.coaching.records import Coach
from bot.text.catalogue import Voice
from bot.text.languages import language_name
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import clean_line

ASKED_AT_ONCE: Final = 100
"""Members that Discord's gateway looks up in one request."""


async def present_coaches(guild: discord.Guild, listing: Listing) -> Mapping[int, tuple[str, Coach]]:
    """Those of the listed coaches who are on the server and have the role, with the names they go by there.

    As many as a menu can show; who is listed but coaches no more takes nobody's place in it.
    """
    found: dict[int, tuple[str, Coach]] = {}
    for start in range(0, len(listing.coaches), ASKED_AT_ONCE):
        if listing.role_id is None or len(found) >= SELECT_OPTIONS:
            break
        asked = listing.coaches[start : start + ASKED_AT_ONCE]
        ids = [coach.user_id for coach in asked]
        members = await guild.query_members(user_ids=ids, limit=ASKED_AT_ONCE, cache=False)
        named = {
            member.id: clean_line(member.display_name, limit=100)
            for member in members
            if any(role.id == listing.role_id for role in member.roles)
        }
        found.update({coach.user_id: (named[coach.user_id], coach) for coach in asked if coach.user_id in named})
    return dict(islice(found.items(), SELECT_OPTIONS))


async def still_coaches(guild: discord.Guild, user_id: int, role_id: int | None) -> bool:
    """Whether somebody is on the server and has the coaches' role, listed or not."""
    members = await guild.query_members(user_ids=[user_id], cache=False)
    return any(role.id == role_id for member in members for role in member.roles)


def spoken(coach: Coach, say: Voice) -> str:
    """The languages in which a coach coaches."""
    return ", ".join(language_name(code, say.language) for code in coach.languages)
