"""How hard the proofs by many examples try.

`make test` tries them on a few, random ones anew each time; `make thorough` tries them on many.
"""

import os

THOROUGH = os.environ.get("TESTS_EFFORT") == "thorough"


def examples(many: int, few: int) -> int:
    """So many where there is time to be thorough, and few as part of all the tests."""
    return many if THOROUGH else few
