"""Who is a coach at this very moment: Discord is asked, since a role may have been taken a minute ago."""

from collections.abc import Mapping

import discord

from bot.coaching.coaches import Listing
from bot.coaching.records import Coach
from bot.text.catalogue import Voice
from bot.text.languages import language_name
from bot.text.safe import clean_line


async def present_coaches(guild: discord.Guild, listing: Listing) -> Mapping[int, tuple[str, Coach]]:
    """Those of the listed coaches who are on the server and have the role, with the names they go by there."""
    if listing.role_id is None or not listing.coaches:
        return {}
    ids = [coach.user_id for coach in listing.coaches]
    members = await guild.query_members(user_ids=ids, limit=len(ids), cache=False)
    named = {
        member.id: clean_line(member.display_name, limit=100)
        for member in members
        if any(role.id == listing.role_id for role in member.roles)
    }
    return {coach.user_id: (named[coach.user_id], coach) for coach in listing.coaches if coach.user_id in named}


async def still_coaches(guild: discord.Guild, user_id: int, role_id: int | None) -> bool:
    """Whether somebody is on the server and has the coaches' role, listed or not."""
    members = await guild.query_members(user_ids=[user_id], cache=False)
    return any(role.id == role_id for member in members for role in member.roles)


def spoken(coach: Coach, say: Voice) -> str:
    """The languages in which a coach coaches."""
    return ", ".join(language_name(code, say.language) for code in coach.languages)
