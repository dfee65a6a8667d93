"""Purposes, consents and erasures."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.clock import DAY

COUNTDOWN = DAY
"""Seconds between asking for an erasure and its being done, in which it can be called off."""


class ConsentPurpose(StrEnum):
    """What a member can allow, each for itself (GDPR art. 6(1)(a) and 7)."""

    DIRECTORY = "directory"
    MATCHING = "matching"
    REMINDERS = "reminders"


CONSENT_VERSIONS: Mapping[ConsentPurpose, int] = {**dict.fromkeys(ConsentPurpose, 1), ConsentPurpose.MATCHING: 3}
"""The version of each consent's text. Raise it when the text's meaning changes: everyone is then asked again."""


@dataclass(frozen=True, slots=True)
class Consent:
    """A decision that someone took, and the version of the text they took it on."""

    purpose: ConsentPurpose
    version: int
    granted: bool
    decided_at: int

    @property
    def in_force(self) -> bool:
        """Whether it still allows something: given, and on the text as it is now."""
        return self.granted and self.version == CONSENT_VERSIONS[self.purpose]


class Cause(StrEnum):
    """Why someone's data are to be erased."""

    ASKED = "asked"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Erasure:
    """An erasure that is due some day."""

    erasure_id: str
    server_id: int
    user_id: int
    cause: Cause
    asked_at: int
    due_at: int
    receipt_by_dm: bool
    language: str
    """In which the receipt is written; nothing else is known of the person by then."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The proof that someone's data were erased."""

    receipt_id: str
    erased_at: int


@dataclass(frozen=True, slots=True)
class Standing:
    """What `/privacy` shows someone about themselves."""

    consents: Mapping[ConsentPurpose, Consent]
    erasure: Erasure | None
    receipt: Receipt | None
    retention_days: int
    request_months: int

    def allows(self, purpose: ConsentPurpose) -> bool:
        """Whether this person's consent to the purpose is in force."""
        consent = self.consents.get(purpose)
        return consent is not None and consent.in_force
