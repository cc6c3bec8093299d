"""Whether somebody who is only named is a person: something besides the tagger must tell it."""

import re
from collections.abc import Sequence
from functools import cache

from desktop_app.article import Span
from desktop_app.names.tagger import Lexicon
from desktop_app.regions.patterns import any_of
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.roles import Role
from desktop_app.speakers.words import SpeakerWords

_NEXT = re.compile(r"[ ,]+(\w+)(?: (\w+))?")
_LOOK = 12  # places of a name that are looked at
_LINE = 8  # words of a byline
_WIDE = 400  # characters beside a name: nothing wider is a line of so few words
_LED = 24  # characters before a name


@cache
def _age(years: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of an age behind a name: "(45)", "(45 tahun)", ", 45 tahun,"."""
    unit = rf"( ({any_of(years)}))?"
    return re.compile(rf"\s?\(\d{{1,2}}{unit}\)|, \d{{1,2}}{unit},")


def is_told(text: str, person: Person, roles: Sequence[Role], lexicon: Lexicon | None, words: SpeakerWords) -> bool:
    """Tell whether a role, a title, an age, what is done, or the name itself says that a name is a person's.

    Without counts of words nothing is known of names, and the tagger's rules have asked for evidence already.
    """
    if all(_is_shouted(text, span) for span in person.spans[:_LOOK]):
        return False
    if lexicon is None or any(role.span for role in roles):
        return True
    spoken = any(_is_name(form, lexicon) for form in person.forms)
    return spoken or any(_is_introduced(text, span, lexicon, words) for span in person.spans[:_LOOK])


def _is_shouted(text: str, name: Span) -> bool:
    """Tell whether a name stands in a short line all in capitals: a byline or heading."""
    if name.of(text)[-1].islower():
        return False
    before = text[max(0, name.start - _WIDE) : name.start].rpartition("\n")[2]
    line = before + text[name.start : name.end + _WIDE].partition("\n")[0]
    return line.isupper() and len(line.split()) <= _LINE


def _is_name(form: str, lexicon: Lexicon) -> bool:
    """Tell whether the words of a name are those of people's names: one known, or several that nothing else has.

    The classes of the counts are for example "CP2": often a capital, and surely part of a person's name. Single words
    must be given names. Set on 300 articles of IndoSum's training part, where it leaves out six in ten of those that
    are no persons and one in fifteen of those who are.
    """
    parts = form.replace("-", " ").split()
    if any(part.lower() in lexicon.words.given for part in parts[:2]):
        return True
    first = parts[0].lower() if len(parts) > 1 else ""
    if lexicon.is_foreign(first) and not lexicon.counts.get(first, "").startswith(("n", "co")):
        return True
    counts = [lexicon.counts.get(part.lower(), "") for part in parts if len(part) > 1]
    if len(parts) == 1:
        return False
    if any(count.startswith("CP") or count.endswith("P2") for count in counts):
        return True
    return "" in counts and not any(count[:1] == "n" or count[:2] == "co" for count in counts)


def _is_introduced(text: str, name: Span, lexicon: Lexicon, words: SpeakerWords) -> bool:
    """Tell whether a title or "bernama" leads to a name, or an age or what only people do follows."""
    led = text[max(0, name.start - _LED) : name.start].lower().replace(".", " ").split()[-1:]
    if (
        not lexicon.words.titles.isdisjoint(led)
        or not words.called.isdisjoint(led)
        or _age(words.years).match(text, name.end)
    ):
        return True
    following = _NEXT.match(text, name.end)
    return following is not None and not words.acts.isdisjoint(following.groups())
