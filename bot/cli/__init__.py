"""The commands of `creative-clusters`, each imported only when it is called, so that the others stay fast."""


def say(text: str) -> None:
    """Answer the operator."""
    print(text, flush=True)  # noqa: T201 - the one place where commands speak
