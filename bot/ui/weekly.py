"""A time of the week, as it is told and as it is chosen in a form."""

from collections.abc import Iterable, Mapping

from bot.servers.model import Place
from bot.servers.zones import offered_zones
from bot.text.catalogue import Voice
from bot.text.dates import weekday_label, zone_city
from bot.text.safe import escape
from bot.ui.form import ChoiceField
from bot.ui.kit import Choice
from bot.weekly import HOURS, WEEKDAYS, Weekly


def told(when: Weekly, places: Iterable[Place], say: Voice) -> str:
    """The weekday and the hour, with the places whose clocks count."""
    zone = offered_zones(places).get(when.zone, when.zone)
    weekday = weekday_label(when.weekday, say.language)
    return say("weekly-at", weekday=weekday, time=f"{when.hour:02}:00", zone=escape(zone))


def time_fields(when: Weekly, places: Iterable[Place], say: Voice) -> tuple[ChoiceField, ...]:
    """The fields `weekday`, `hour` and `zone`."""
    days = tuple(Choice(str(day), weekday_label(day, say.language), chosen=day == when.weekday) for day in WEEKDAYS)
    hours = tuple(Choice(str(hour), f"{hour:02}:00", chosen=hour == when.hour) for hour in HOURS)
    return (
        ChoiceField("weekday", say("weekly-weekday-label"), days, required=True),
        ChoiceField("hour", say("weekly-hour-label"), hours, required=True),
        zone_field(offered_zones(places), when.zone, say),
    )


def zone_field(zones: Mapping[str, str], chosen: str, say: Voice) -> ChoiceField:
    """The field `zone`, with the zones of the server's places by the names of these."""
    marked = chosen if chosen in zones else next(iter(zones))
    choices = tuple(
        Choice(zone, names, zone_city(zone, say.language), chosen=zone == marked) for zone, names in zones.items()
    )
    return ChoiceField("zone", say("weekly-zone-label"), choices, required=True)
