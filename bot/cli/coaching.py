"""`creative-clusters coaching`: look at a form and walk it, without Discord and without a database."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any, cast

from bot.cli import say
from bot.coaching.forms.model import Form, Kind, Problem
from bot.coaching.forms.reading import read_form
from bot.coaching.outcome import Outcome, outcome, values
from bot.coaching.state import Prompt, State
from bot.coaching.walking import StuckError, Walk, Walked, spelled, strangers
from bot.errors import StartError, UserError
from bot.text.catalogue import Catalogue, Voice


def check(file: Path) -> int:
    """Print all that is wrong with a form; 0 when it can be used."""
    reading = read_form(_bytes(file), file.name)
    voice = Catalogue().reader("en")
    for problem in reading.problems:
        say(line(problem, voice))
    if reading.form is None:
        say(f"{file.name}: cannot be used until the errors above are mended.")
        return 1
    asked = sum(item.asked for item in reading.form.walk())
    say(f"{file.name}: can be used. {asked} steps; languages: {', '.join(reading.form.languages)}.")
    return 0


def line(problem: Problem, voice: Voice) -> str:
    """A problem in one line: how bad, where, what, and what to do."""
    where = [f"sheet {problem.sheet}"] if problem.sheet else []
    where += [f"row {problem.row}"] if problem.row else []
    where += [f"column {problem.column}"] if problem.column else []
    place = f" ({', '.join(where)})" if where else ""
    return f"{problem.severity.upper()}{place}: {voice(problem.code, **problem.params)}"


def walk(file: Path, answers: Path | None, language: str, today: date | None, *, as_json: bool) -> int:
    """Walk a form and print each step and the result; 0 when every answer was taken and the end was reached."""
    reading = read_form(_bytes(file), file.name)
    voice = Catalogue().reader("en")
    if reading.form is None:
        for problem in reading.errors:
            say(line(problem, voice))
        return 1
    if language and language not in reading.form.languages:
        message = f"{file.name} has no language {language}. It has: {', '.join(reading.form.languages)}."
        raise StartError(message)
    day = today or datetime.now(UTC).date()
    now = datetime.combine(day, time(12), UTC)
    given = _answers(answers)
    for key in dict.fromkeys(strangers(reading.form, given)):
        _print({"unknown": key}) if as_json else say(f"! The form has no question {key}: that answer is left out.")
    going = Walk(reading.form, given, language=language, today=day, now=now)
    show = _as_json if as_json else _as_text
    refused = 0
    try:
        for walked in going:
            show(walked, voice)
            refused += walked.refused is not None
    except StuckError as stuck:
        _report_stuck(stuck, voice, as_json=as_json)
        return 1
    except UserError as refused:
        raise StartError(_why(refused, voice)) from refused
    _report(reading.form, going.state, as_json=as_json)
    return 1 if refused or not going.state.finished else 0


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        message = f"{file} cannot be read: {error.strerror}."
        raise StartError(message) from error


def _answers(file: Path | None) -> Mapping[str, Any]:
    if file is None:
        return {}
    try:
        found = json.loads(_bytes(file))
    except ValueError as error:
        message = f"{file} is not valid JSON: {error}."
        raise StartError(message) from error
    if not isinstance(found, dict):
        message = f'{file} must hold one object: {{"name": answer, …}}.'
        raise StartError(message)
    return cast("Mapping[str, Any]", found)


def _why(refused: UserError, voice: Voice) -> str:
    return voice(refused.text_id, **refused.parameters)


def _as_json(walked: Walked, voice: Voice) -> None:
    prompt = walked.prompt
    shown: dict[str, object] = {
        "question": prompt.step,
        "type": prompt.kind.value,
        "label": prompt.label,
        "answer": spelled(walked.given),
    }
    if prompt.choices:
        shown["choices"] = {choice.name: choice.label for choice in prompt.choices}
    if walked.example:
        shown["example"] = True
    if walked.refused:
        shown["refused"] = _why(walked.refused, voice)
    _print(shown)


def _as_text(walked: Walked, voice: Voice) -> None:
    prompt = walked.prompt
    number = "" if prompt.kind is Kind.NOTE else f"[{prompt.progress.done + 1}/{prompt.progress.total}] "
    say(f"{number}{prompt.step} ({prompt.kind.value})")
    say("    " + (_label(prompt) or "–").replace("\n", "\n    "))
    if prompt.choices:
        say("    " + " | ".join(f"{choice.name}: {choice.label}" for choice in prompt.choices))
    if walked.refused:
        say(f"    ! refused: {_why(walked.refused, voice)}")
    if prompt.kind is not Kind.NOTE:
        given = "(skipped)" if walked.given is None else json.dumps(spelled(walked.given), ensure_ascii=False)
        say(f"    > {given}{' (example)' if walked.example else ''}")


def _label(prompt: Prompt) -> str:
    return "\n".join(filter(None, (prompt.label, prompt.value, prompt.hint)))


def _report(form: Form, state: State, *, as_json: bool) -> None:
    result = outcome(form, state)
    if as_json:
        told = {**asdict(result), "language": state.language, "finished": state.finished, "values": values(form, state)}
        _print({"result": told})
        return
    say("")
    say(f"== {result.title}")
    _report_sections(result)


def _report_sections(result: Outcome) -> None:
    for section in result.sections:
        if section.heading:
            say(f"-- {section.heading}")
        for each in section.lines:
            say(f"{each.label}: {each.answer}")
    committed = [f"{each.what} (by {each.by or 'no date'}, {each.confidence}/10)" for each in result.commitments]
    reflected = [f"{each.label}: {each.answer}" for each in result.reflections]
    for name, lines in (("Commitments", committed), ("To look back at", reflected)):
        if lines:
            say(f"== {name}")
        for each in lines:
            say(f"* {each}")


def _report_stuck(stuck: StuckError, voice: Voice, *, as_json: bool) -> None:
    why = _why(stuck.refused, voice)
    if as_json:
        _print({"stuck": stuck.prompt.step, "type": stuck.prompt.kind.value, "label": stuck.prompt.label, "why": why})
    else:
        say(f"Stopped at {stuck.prompt.step} ({stuck.prompt.kind.value}): {stuck.prompt.label}")
        say(f"    An answer is required, and no example fits: {why} Give one with --answers.")


def _print(content: object) -> None:
    say(json.dumps(content, ensure_ascii=False, default=str))
