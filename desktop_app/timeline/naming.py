"""Under whose name something is told: the speaker of a quote, the person that a pronoun means."""

import re

from desktop_app.article import Span
from desktop_app.languages import union
from desktop_app.timeline.clauses import EDGES, bare
from desktop_app.timeline.scene import Scene

_NAME_WORDS = 3
_CONTRACTED = re.compile("(?=['’])")


def source(scene: Scene, first: Span) -> list[str]:
    """Return the name of whoever says the words that begin at `first`; nothing for the article's own words."""
    words = scene.words
    said = [quote for quote in scene.quotes if quote.kind == "direct" and quote.span.touches(first)]
    for quote in said:
        if quote.speaker and quote.speaker in scene.speakers:
            return scene.speakers[quote.speaker].split()[-_NAME_WORDS:]
        known = [
            other for other in scene.quotes if other.mention and (other is quote or other.speaker == quote.speaker)
        ]
        for other in [quote, *known] if quote.speaker else [quote]:
            name = mentioned(scene.text, other.mention) if other.mention else []
            if name and name[0].lower() not in words.pronouns:
                return name
    return []


def points_back(scene: Scene, first: Span) -> bool:
    """Tell whether a label opens with a pronoun of the reporter's; inside a quote it is the speaker's own."""
    quoted = any(quote.kind != "indirect" and quote.span.touches(first) for quote in scene.quotes)
    return not quoted and _head(scene.text, first) in union(scene.words.pronouns, scene.words.vague)


def resolved(scene: Scene, first: Span) -> str:
    """Return the name that a pronoun means, with what is glued to it ("he's"); empty when nobody knows.

    That is the subject of the sentence before, or of the one before that; else the last source.
    """
    head, *rest = _CONTRACTED.split(first.of(scene.text).strip(EDGES), maxsplit=1)
    if head.lower() not in scene.words.singular:
        return ""
    for sentence in reversed(scene.before):
        named = [name for start, name in scene.people if sentence.start <= start < sentence.end]
        if named:
            return " ".join(named[0].split()[-_NAME_WORDS:]) + "".join(rest)
    return " ".join(_last_source(scene)) + "".join(rest) if _last_source(scene) else ""


def _head(text: str, first: Span) -> str:
    return _CONTRACTED.split(bare(text, first), maxsplit=1)[0]


def _last_source(scene: Scene) -> list[str]:
    """Return the name of the last source before a sentence: whom "he" and "she" most often mean in news."""
    text = scene.text
    before = [quote.mention for quote in scene.quotes if quote.mention and quote.mention.end <= scene.sentence.start]
    names = [name for mention in sorted(before) if text[mention.start].isupper() and (name := mentioned(text, mention))]
    return next((name for name in reversed(names) if name[0].lower() not in scene.words.pronouns), [])


def mentioned(text: str, mention: Span) -> list[str]:
    """Return the last words of a mention that are written with a capital."""
    name: list[str] = []
    for word in reversed(mention.of(text).split()):
        if not word[:1].isupper():
            break
        name.insert(0, word.strip(EDGES))
    return name[-_NAME_WORDS:]
