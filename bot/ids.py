"""Ids made in Python, the same on both engines."""

import secrets

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id() -> str:
    """A random id of 16 characters (80 bits) that is safe in a custom_id and easy to read aloud."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(16))
