"""The functions that XLSForm users know, as the XForms specification has them.

Source: https://getodk.github.io/xforms-spec/#xpath-functions. Where clients differ, what helps the writer of a
form wins: `sum`, `min` and `max` pass over answers that were not given.
"""

from bot.coaching.forms.functions import choosing, counting, dating, logic, wording
from bot.coaching.forms.functions.registry import FUNCTIONS, REFUSED

__all__ = ["FUNCTIONS", "REFUSED", "choosing", "counting", "dating", "logic", "wording"]
