"""Errors that people see. Everything else that is raised is a fault of ours and gets an incident number."""

from datetime import date


class UserError(Exception):
    """Something a person can put right; shown to them privately, in their own language.

    Args:
        text_id: The message in the catalogues that says what is wrong and what to do next.
        parameters: Values for the message's placeholders: figures, days, or members' text already made safe.
    """

    def __init__(self, text_id: str, **parameters: str | int | date) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.parameters = parameters


class StartError(Exception):
    """The bot cannot start; the message tells the operator, in English, what to do about it."""
