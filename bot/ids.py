"""Ids made in Python, the same on both engines."""

import secrets
from collections.abc import Iterable
from hashlib import blake2b

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id() -> str:
    """A random id of 16 characters (80 bits) that is safe in a custom_id and easy to read aloud."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(16))


def stamp(entries: Iterable[object]) -> str:
    """A short word for a set of things, another one for another set: so a menu knows whether it shows it as it is."""
    return blake2b(",".join(sorted(map(str, entries))).encode(), digest_size=6).hexdigest()
