"""Discord's limits, by name. All are in characters unless they say otherwise.

Source: Discord's developer documentation as of mid-2026 (Message, Component, Application Command and
Guild Scheduled Event resources). `bot.text.safe.length` measures, and never counts less than Discord.
"""

from typing import Final

LAYOUT_COMPONENTS: Final = 40
"""Components in one Components V2 message, counting nested ones."""

LAYOUT_TEXT: Final = 4000
"""All text displays of one Components V2 message together."""

ROW_BUTTONS: Final = 5
"""Buttons in one row."""

CUSTOM_ID: Final = 100
"""A component's or modal's custom_id."""

BUTTON_LABEL: Final = 80
"""A button's label."""

SELECT_OPTIONS: Final = 25
"""Options in one select."""

SELECT_OPTION_TEXT: Final = 100
"""The label, the value and the description of a select's option, each."""

SELECT_PLACEHOLDER: Final = 150
"""What a select shows while nothing is chosen."""

MODAL_TITLE: Final = 45
"""A modal's title."""

MODAL_COMPONENTS: Final = 5
"""Components in one modal."""

MODAL_LABEL: Final = 45
"""The label above a modal's component."""

MODAL_DESCRIPTION: Final = 100
"""The explanation under a modal component's label."""

MODAL_TEXT: Final = 4000
"""What can be typed into one text input."""

MODAL_TEXT_PLACEHOLDER: Final = 100
"""What a text input shows while it is empty."""

COMMAND_NAME: Final = 32
"""The name of a command or an option."""

COMMAND_DESCRIPTION: Final = 100
"""The description of a command or an option."""

COMMAND_OPTIONS: Final = 25
"""Options of a command; subcommands of a group."""

COMMAND_TOTAL: Final = 8000
"""Names, descriptions and values of one command with everything in it, in its longest localisation."""

CHOICES: Final = 25
"""Choices of an option; suggestions of an autocomplete."""

CHOICE_NAME: Final = 100
"""The name of a choice, and its value when that is text."""

THREAD_NAME: Final = 100
"""The name of a thread or a channel."""

EVENT_NAME: Final = 100
"""The name of a scheduled event."""

EVENT_DESCRIPTION: Final = 1000
"""The description of a scheduled event."""

EVENT_LOCATION: Final = 100
"""The place of a scheduled event outside Discord."""
