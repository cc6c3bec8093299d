"""Capitals that a rule took for a person: a house told as one ("Norfield Marine, which …"), a verb of a headline."""

from collections import Counter
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from desktop_app.article import Mention, Span
from desktop_app.names.tagger import Lexicon

_LED = 40  # characters behind a name in which a word is looked for
_ARTICLE = 8  # characters before it in which an article stands
_HEADLINE = 3  # words of a name and a verb in a headline at most


def things_of(text: str, names: Iterable[Mention], known: Lexicon) -> set[str]:
    """Return the names of two words or more, none a given name at their head, that are told as no person is.

    "Norfield Marine, which paid a fine, …" at the head of a sentence; "the Norfield Vale manager".
    """
    if not known.words.things:
        return set()
    return {m.span.of(text) for m in names if m.kind == "person" and _is_told(text, m, known)}


def _is_told(text: str, mention: Mention, known: Lexicon) -> bool:
    start, end = mention.span
    relative = text[end : end + 1] == ","
    before = text[max(0, start - 3) : start].rstrip(" ")[-1:] if relative else ""
    led = "" if relative else text[max(0, start - _ARTICLE) : start - 1].rpartition(" ")[2].lower()
    if (before not in {"", ".", "\n"}) if relative else (led not in known.words.definite):
        return False
    first, _, rest = mention.span.of(text).partition(" ")
    following = text[end + relative : end + _LED].split(maxsplit=1)[:1]
    fitting = known.words.things if relative else known.words.heads
    return bool(rest) and not fitting.isdisjoint(following) and not known.familiar(first)


def last_words(things: AbstractSet[str], forms: AbstractSet[str]) -> set[str]:
    """Return the last words of houses that stand alone elsewhere and end no other name: "Vale" of Norfield Vale."""
    ends = {thing.rpartition(" ")[2] for thing in things if " " in thing}
    return (ends & forms) - {form.rpartition(" ")[2] for form in forms - things if " " in form} if ends else set()


def without_headline(text: str, names: Sequence[Mention], known: Lexicon) -> list[Mention]:
    """Return the names, those of a headline without its other words: "Roe Seeks", where Ann Roe is told of further on.

    For languages whose headlines have a capital in each word.
    """
    if not known.words.things:
        return [*names]
    persons = [(m.span.of(text).split(" "), m) for m in names if m.kind == "person"]
    families = {tuple(forms): forms[-1] for forms, _ in persons if len(forms) > 1 and known.familiar(forms[0])}
    ends = Counter(families.values())
    several = [(forms, m) for forms, m in persons if 1 < len(forms) <= _HEADLINE and forms[0] in ends]
    alone = {forms[0] for forms, _ in persons if len(forms) == 1} if several else set()
    found = {}
    for forms, mention in several:
        first, *rest = forms
        opens = text[max(0, mention.span.start - 1) : mention.span.start] in {"", "\n"}
        own = families.get(tuple(forms), "")  # no family of another person, unless that has it too
        others = [ends[form] - (form == own) for form in forms]
        cut = others[0] > 0 and (opens or not known.familiar(first))
        if cut and not any(others[1:]) and alone.isdisjoint(rest):
            found[mention] = Mention(Span(mention.span.start, mention.span.start + len(first)), "person")
    return [found.get(mention, mention) for mention in names]
