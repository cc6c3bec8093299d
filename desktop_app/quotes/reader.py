"""A text with its names and the words of its language: what every rule about sources needs."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.article import Mention, Span
from desktop_app.names.words import NameWords
from desktop_app.quotes.words import WORD, QuoteWords, skip, word_before

TOKEN = re.compile(r"@?[^\W_]+(?:[-’'.&/_][^\W_]+)*\.?|[^\w\s]")
_CLAUSE_END = re.compile(r"[!?;\n“”\"«»….](?:(?<!\.)|(?=\s|$|[A-Z“”\"]))")
_WHOLE = 4  # letters of a title that may be a word by itself: "tutur Ratu." ends a sentence, "Prof." before a name none
_LONGEST = 320  # characters of a phrase that names a source


@dataclass(frozen=True, slots=True)
class Reader:
    """The text, its names in reading order, the words of reported speech and of names."""

    text: str
    mentions: Sequence[Mention]
    words: QuoteWords
    names: NameWords
    _starts: Sequence[int] = field(init=False, repr=False)
    _lower: dict[Span, list[str]] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Note where the names begin, which is asked for at every phrase."""
        object.__setattr__(self, "_starts", [mention.span.start for mention in self.mentions])

    def named(self, start: int, end: int) -> list[Mention]:
        """Return the names that begin in a stretch."""
        first = bisect.bisect_left(self._starts, start)
        return list(self.mentions[first : bisect.bisect_left(self._starts, end, first)])

    def people(self, start: int, end: int) -> list[Span]:
        """Return the persons' names that begin in a stretch."""
        return [mention.span for mention in self.named(start, end) if mention.kind == "person"]

    def lower(self, stretch: Span) -> list[str]:
        """Return the words of a stretch, lower case; noted, as those of a sentence are asked for twice."""
        if stretch not in self._lower:
            self._lower[stretch] = WORD.findall(stretch.of(self.text).lower())
        return self._lower[stretch]

    def clause_end(self, start: int) -> int:
        """Return where the clause that goes on at `start` must end; stops inside names and titles do not end it."""
        limit = min(len(self.text), start + _LONGEST)
        at = start
        while match := _CLAUSE_END.search(self.text, at, limit):
            if match[0] != "." or not self._abbreviated(match.start()):
                return match.start()
            at = match.end()
        return limit

    def clausal(self, verb: int) -> bool:
        """Tell whether a clause follows the verb at a place: a comma, a colon or "bahwa"."""
        match = WORD.match(self.text, verb)
        at = skip(self.text, match.end()) if match else verb
        following = WORD.match(self.text, at)
        marks = {":"} if self.words.subject_first and match and match[0] in self.words.weak else {",", ":"}
        return self.text[at : at + 1] in marks or (following is not None and following[0] in self.words.that)

    def is_unsaid(self, verb: int) -> bool:
        """Tell whether the word before a verb makes it none of saying: "was charged", "to say", "belum menyebut"."""
        before = self.text[max(0, verb - 30) : verb].split()
        while len(before) > 1 and before[-1].endswith(self.words.manner):
            del before[-1]
        ending = self.text[verb : verb + 24].split()[:3]
        if ending and ending[0] in self.words.bare and " ".join(ending[1:]) in self.words.passives:
            return True
        lower = before[-1].lower() if before else ""
        said = ending[0].rstrip(",:.").lower() if ending else ""
        said_all_the_same = said.endswith(self.words.doing) or said in self.words.denials
        return (lower in self.words.unsaid or lower.isdecimal()) and not said_all_the_same

    def unsaid(self, verb: int) -> int:
        """Return where a verb begins with the word before it that turns it round: "tidak membantah", "never denied"."""
        before = word_before(self.text, verb)
        return before.start if before and before.of(self.text).lower() in self.words.unsaid else verb

    def _abbreviated(self, stop: int) -> bool:
        head = self.text[max(0, stop - 12) : stop]
        word = re.split(r"[\s(.]", head)[-1]
        if word.lower() not in self.names.titles:
            return len(word) == 1 and word.isupper()
        at = skip(self.text, stop + 1)
        following = WORD.match(self.text, at)
        title = following is not None and following[0].lower() in self.names.titles
        return len(word) < _WHOLE or title or bool(self.people(at, at + 1))
