"""What the reader says is otherwise, as a correction. Light: nouns and analysis are imported when it is said."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.article import Action, Correction, Digest, Span


def named(action: "Action", speaker: str, name: str = "") -> "Correction":
    """Return a correction of a speaker by name."""
    from desktop_app.article import Correction  # noqa: PLC0415  # 15 ms that the first paint need not wait for

    return Correction(action, speaker=speaker, name=name)


def dated(day: str) -> "Correction":
    """Return a correction of the article's own day, which is written like 2024-03-05."""
    return named("date", "", day)


def placed(action: "Action", digest: "Digest", *spans: "Span", name: str = "") -> "Correction":
    """Return a correction of places of an article."""
    from desktop_app import passages  # noqa: PLC0415  # the same
    from desktop_app.article import Correction  # noqa: PLC0415  # the same

    return Correction(action, tuple(passages.of(digest.article.text, span) for span in spans), name=name)


def worded(
    digest: "Digest", words: "Span", action: "Action", name: str = "", role: str = "", day: str = ""
) -> "Correction":
    """Return a correction of some words in their sentence."""
    from desktop_app import corrections  # noqa: PLC0415  # a tenth of a second, which most corrections need not wait for

    return replace(corrections.of_words(digest, words, action), name=name, role=role, day=day)


def said(digest: "Digest", name: str, target: object) -> "Correction | None":
    """Return what a command says about its target by itself (see `offers`); None if something is to be asked first."""
    match name, target:
        case "no_quote", int(at) if at < len(digest.quotes):
            return placed("no_quote", digest, digest.quotes[at].span)
        case "no_event", int(at) if at < len(digest.events):
            return worded(digest, digest.times[digest.events[at].time].span, "no_event")
        case "drop", str(identity) if speaker := digest.speaker(identity):
            return named("drop", speaker.name)
        case ("person" | "organisation") as kind, str(identity) if speaker := digest.speaker(identity):
            return named("kind", speaker.name, kind)
    return None
