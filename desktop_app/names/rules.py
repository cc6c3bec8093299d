"""Names by rules, for languages without a trained model: runs of capitalised words and what the lexicons say."""

import bisect
import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from desktop_app.article import Mention, MentionKind
from desktop_app.languages import union
from desktop_app.names.words import NameWords, Word, span_of

_SMALL, _TITLE = 4, 5  # letters of a word that needs no capital in a headline; longer words that make one
_QUOTES = frozenset(["“", '"', "‘", "'"])  # capitals behind one are a title
_LETTERS = re.compile(r"[A-Z](?:\.[A-Z])*")  # initials with their stops: "G", "G.K"
_INITIALS = 2  # letters that may stand for given names: "JK Roe"
_FULL = 2  # words of a full name at least
_FIELD = 8  # words of a field of work
_LONGEST = 4  # words of a person's name


def tag(
    line: list[Word], lexicon: NameWords, verbs: AbstractSet[str] = frozenset(), inner: AbstractSet[str] = frozenset()
) -> Iterator[Mention]:
    """Yield the names in the words of one sentence.

    `verbs` of saying follow persons; `inner` are capitals that stand within sentences, too.
    """
    if _is_headline(line):
        return
    end = 0
    for capitals in _runs(line, lexicon, verbs):
        run = _without_letters(capitals, lexicon) if len(capitals) > _FULL else capitals
        if run[0].start < end or all(word.text.lower() in lexicon.before for word in run):
            continue
        bearer = _without_office(run, line, lexicon)
        field = run[: len(run) - len(bearer)]
        apart = field and field[-1].text.lower() in lexicon.houses  # "Public Health" + "Jane Roe"
        apart = apart and _kind(bearer, line, lexicon, verbs, inner) == "person"
        if kind := "person" if apart else _kind(run, line, lexicon, verbs, inner):
            words = _without_opener(_without_rank(bearer, lexicon), line, lexicon)
            words = words if kind == "person" else run
            words += _field(run, line, lexicon) if kind == "organisation" else []
            end = words[-1].end
            yield Mention(span_of(words), kind)


def _without_letters(run: list[Word], lexicon: NameWords) -> list[Word]:
    """Leave out the letters of an honour or office behind a name of two words or more: "Ruth Roe KC"."""
    end = len(run)
    while end > _FULL and run[end - 1].text in lexicon.letters:
        end -= 1
    return run[:end]


def _without_office(run: list[Word], line: list[Word], lexicon: NameWords) -> list[Word]:
    """Leave out the field of an office before a name: "Health" in "Minister for Health Leo Roe"."""
    at = bisect.bisect_left(line, run[0].start, key=lambda word: word.start)
    field = next((k for k in range(len(run) - 1, 0, -1) if run[k - 1].text.lower() in lexicon.houses), 0)
    while at > 1 and field and (line[at - 1].text in lexicon.linking or _is_name_word(line[at - 1], lexicon)):
        at -= 1
    office = at > 1 and line[at - 1].text in lexicon.joints and line[at - 2].text.lower() in lexicon.heads
    if office and field:
        return run[field:]
    named = len(run) > 1 and run[0].text.lower() not in lexicon.given and run[1].text.lower() in lexicon.given
    return run[1:] if office and named else run


def _field(run: list[Word], line: list[Word], lexicon: NameWords) -> list[Word]:
    """Return what a joint and capitals add to an organisation: "Department" + " of Public Health"."""
    at = bisect.bisect_right(line, run[-1].start, key=lambda word: word.start)
    found: list[Word] = []
    for word in line[at : at + _FIELD]:
        small = bool(found) and word.text.islower() and len(word.text) < _SMALL
        capital = bool(found) and word.text.istitle() and word.text.lower() not in lexicon.calendar
        if not (word.text in lexicon.joints or small or capital):
            break
        found.append(word)
    while found and not found[-1].text.istitle():
        del found[-1]
    return found if run[-1].text.lower() in lexicon.organisations else []


def _without_rank(run: list[Word], lexicon: NameWords) -> list[Word]:
    """Leave out the words at the head of a name that stand before one: "General" of the attorney general."""
    first = next((at for at, word in enumerate(run) if word.text.lower() not in lexicon.before), 0)
    return run[first:]


def _without_opener(run: list[Word], line: list[Word], lexicon: NameWords) -> list[Word]:
    """Leave out what opens a sentence before a given name: "Unreleased" of "Unreleased Kurt Roe"."""
    given = len(run) > 1 and run[1].text.lower() in lexicon.given and run[0].text.lower() not in lexicon.given
    return run[1:] if given and run[0] == line[0] and not _LETTERS.fullmatch(run[0].text) else run


def _is_headline(line: list[Word]) -> bool:
    """Tell whether every longer word has a capital, so that capitals tell nothing."""
    longer = [word.text for word in line if word.text.isalpha() and len(word.text) > _SMALL]
    return len(longer) >= _TITLE and all(text[0].isupper() for text in longer)


def _runs(line: list[Word], lexicon: NameWords, verbs: AbstractSet[str]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for at, word in enumerate(line):
        if (
            _is_name_word(word, lexicon)
            or (run and _is_inner(run, line, at, lexicon))
            or _is_surname(line, at, lexicon)
            or (run and _is_told_name(run, line, at, verbs))
            or (run and _is_housed(line, at, lexicon))
        ):
            run.append(word)
            continue
        if run:
            yield run
        run = []
    if run:
        yield run


def _is_surname(line: list[Word], at: int, lexicon: NameWords) -> bool:
    """Tell whether the word of a role ends a name: "Julie Bishop said", but not "Julie Bishop Roe"."""
    word = line[at].text
    if (
        not at
        or not word.istitle()
        or word.lower() not in lexicon.heads
        or line[at - 1].text.lower() not in lexicon.given
    ):
        return False
    following = line[at + 1].text if at + 1 < len(line) else ""
    return line[at - 1].text.istitle() and not following[:1].isupper()


def _is_housed(line: list[Word], at: int, lexicon: NameWords) -> bool:
    """Tell whether the word of a role stands in the name of a house: "Norfield Star" + "Lines"."""
    following = line[at + 1].text if at + 1 < len(line) else ""
    head = line[at].text.istitle() and line[at].text.lower() in lexicon.heads
    return head and following.istitle() and following.lower() in lexicon.organisations


def _is_told_name(run: list[Word], line: list[Word], at: int, verbs: AbstractSet[str]) -> bool:
    """Tell whether a verb of saying with a capital ends a name: "Joko Said said"; no verb has one behind its source."""
    word, following = line[at].text, line[at + 1].text if at + 1 < len(line) else ""
    return word.istitle() and word.lower() in verbs and run[-1].text.istitle() and not following[:1].isupper()


def _is_inner(run: list[Word], line: list[Word], at: int, lexicon: NameWords) -> bool:
    """Tell whether a particle or the stop of an initial stands inside a name: "Vincent van" + "Roe", "Omar al-Roe"."""
    particle, _, rest = line[at].text.partition("-")
    if rest[:1].isupper() and particle in lexicon.particles:
        return True
    if line[at].text.lower() not in lexicon.particles and not _initial_stop(run, line[at]):
        return False
    following = next((word.text for word in line[at + 1 : at + 3] if word.text not in lexicon.particles), "")
    return following[:1].isupper()


def _initial_stop(run: list[Word], word: Word) -> bool:
    return word.text == "." and _LETTERS.fullmatch(run[-1].text) is not None and run[-1].end == word.start


def _is_name_word(word: Word, lexicon: NameWords) -> bool:
    if not word.text[0].isupper():
        return False
    if "-" in word.text and word.text.rpartition("-")[2].lower() in lexicon.compounds:
        return False
    return word.text.lower() not in union(lexicon.plain, lexicon.titles, lexicon.heads, lexicon.calendar)


def _kind(
    run: list[Word], line: list[Word], lexicon: NameWords, verbs: AbstractSet[str], inner: AbstractSet[str]
) -> MentionKind | None:
    lower = [word.text.lower() for word in run]
    named = next((word.text for word in run[1:] if word.text != "."), "").istitle()
    initials = named and (len(lower[0]) == _INITIALS or _LETTERS.fullmatch(run[0].text) is not None)
    acronym = any(
        word.isupper() and len(word) > 1 and not ("." in word and _LETTERS.fullmatch(word))
        for word in _texts(run)[initials:]
    )
    if acronym or any(word in lexicon.organisations for word in lower):
        return "organisation"
    surname = len(run) > 1 and lower[0] in lexicon.given and lexicon.places.isdisjoint(lower[1:])  # "Virginia Roe"
    if not (surname and lower[0] in lexicon.places) and not lexicon.places.isdisjoint(lower):
        return "place"
    if _is_ship(run, line, lexicon) or not _is_person(run, line, lexicon, verbs, inner):
        return None
    return "organisation" if _is_joined(run, line, lexicon) else "person"


def _is_joined(run: list[Word], line: list[Word], lexicon: NameWords) -> bool:
    """Tell whether "&" joins capitals to others, as in the names of firms: "Roe & Sons", but not "Ann & Leo Roe"."""
    if run[0].text.lower() in lexicon.given:
        return False
    first = bisect.bisect_left(line, run[0].start, key=lambda word: word.start)
    last = bisect.bisect_left(line, run[-1].start, key=lambda word: word.start)
    return "&" in {line[first - 1].text if first else "", line[last + 1].text if last + 1 < len(line) else ""}


def _is_ship(run: list[Word], line: list[Word], lexicon: NameWords) -> bool:
    """Tell whether "the" and a title lead to a name as to that of a ship: "the Lady Ann"."""
    at = bisect.bisect_left(line, run[0].start, key=lambda word: word.start)
    led = [word.text.lower() for word in line[max(0, at - 2) : at]]
    return len(led) > 1 and led[0] in lexicon.definite and led[1] in lexicon.christened


def _is_person(
    run: list[Word], line: list[Word], lexicon: NameWords, verbs: AbstractSet[str], inner: AbstractSet[str]
) -> bool:
    """Tell whether capitals are a person's name: by a title, a role or a given name, else by what stands around."""
    first = run[0].text.lower()
    at = bisect.bisect_left(line, run[0].start, key=lambda word: word.start)
    following = line[at + len(run)].text if at + len(run) < len(line) else ""
    office = following.istitle() and following.lower() in lexicon.heads
    if office and (len(run) == 1 or (run[0].text.isupper() and not _LETTERS.fullmatch(run[0].text))):
        return False
    before = line[at - 1].text.lower() if at else ""
    if before == "." and at > 1:
        before = line[at - 2].text.lower()
    if before in lexicon.titles or before in lexicon.heads or before in lexicon.before:
        return True
    if len(run) > _LONGEST and not all(word.text.lower() in lexicon.given for word in run[:_FULL]):
        return False
    kin = before in lexicon.kin and at > 1 and run[0].text.istitle()  # "His daughter" + "Isla"
    if first in lexicon.given or (kin and line[at - 2].text.lower() in {*lexicon.opening, *lexicon.possessives}):
        return True
    if len(run) == 1 and before == "," and following == "," and line[at - 2].text.lower() in lexicon.kin:
        return run[0].text.istitle() and not office  # "Her husband, Des, said"
    titled = before in lexicon.against or (before in _QUOTES and line[at - 1].end == run[0].start)
    again = run[-1].text in inner and len(run[-1].text) > _SMALL  # "Ola Holmroe won", and then "a goal by Holmroe"
    again = again and "-" not in run[0].text and not run[0].text.endswith(lexicon.doing)  # "Third-placed Holmroe"
    return len(run) > 1 and not titled and (at > 0 or again or _is_told(run, line, lexicon, verbs))


def _is_told(run: list[Word], line: list[Word], lexicon: NameWords, verbs: AbstractSet[str]) -> bool:
    """Tell whether capitals at the head of a sentence speak, or an age or apposition follows: "Ola Roe, a nurse,"."""
    at = bisect.bisect_right(line, run[-1].start, key=lambda word: word.start)
    following = _texts(line[at : at + 2])
    if len(following) < 2:  # noqa: PLR2004 (a mark and a word)
        return False
    if following[0] != ",":
        return following[0] in verbs
    lower = following[1].lower()
    doing = following[1].endswith(lexicon.doing)
    return lower.isdecimal() or doing or lower in lexicon.opening or lower in lexicon.heads


def _texts(run: list[Word]) -> list[str]:
    return [word.text for word in run]
