"""Person, organisation and place names in the text."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from desktop_app.article import Mention, Sentence
from desktop_app.languages import Language, SayingWords, union
from desktop_app.names import polish, rules, tagger
from desktop_app.names.ages import aged
from desktop_app.names.apposition import set_off
from desktop_app.names.bearers import borne
from desktop_app.names.cutting import cut
from desktop_app.names.evidence import fits, gather, speaking
from desktop_app.names.marked import initials, marked
from desktop_app.names.tagger import Lexicon
from desktop_app.names.words import Line, NameWords, Word, covered, span_of, tokenise

if TYPE_CHECKING:
    from pycrfsuite import Tagger

_TELLING = 4  # letters of a word that tells a name by itself; "Sri" and "Ali" are too common
_LONGEST = 3  # words of a name that a given name tells


def find(text: str, sentences: Sequence[Sentence], language: Language) -> tuple[Mention, ...]:
    """Return all name mentions in reading order, none overlapping."""
    model = tagger.load(language)
    lexicon = model[1] if model else Lexicon(language.words("names", NameWords))
    lines = [tokenise(text, sentence.span, lexicon.words.possessives) for sentence in sentences]
    says = language.words("saying", SayingWords)
    evidence = gather(lines, says, lexicon)
    found: list[Mention] = []
    for line in lines:
        found += (
            _tagged(text, line, *model) if model else _in_line(text, line.words, lexicon, says.clauses, evidence.inner)
        )
    found = cut(text, found, evidence, lexicon)
    found = borne(lines, found, says, lexicon)
    letters = initials(lines, lexicon)
    evidence.titled.update(letters)
    found = marked(text, lines, found, letters, lexicon)
    taken = covered(found)
    found += _noted(speaking(lines, taken, evidence.heard | evidence.dubbed, lexicon), taken)
    old = aged(text, lines, lexicon)
    evidence.titled.update(mention.span.of(text) for mention in old)
    found += _noted((mention for mention in old if taken.isdisjoint(range(*mention.span))), taken)
    parts = _parts(text, found, lexicon)
    known = {form for form in {line.texts[at] for line in lines for at in line.capitals} if _is_known(form, lexicon)}
    passed = _noted(_repeated(lines, taken, parts, known, lexicon), taken)
    found += passed
    full = [mention for mention in passed if not lexicon.ordinary(mention.span.of(text).partition(" ")[0].lower())]
    if further := _parts(text, full, lexicon) - parts:
        found += _repeated(lines, taken, further, set(), lexicon)
    return tuple(polish.joined(text, sorted(found, key=lambda mention: mention.span), evidence, lexicon))


def _noted(found: Iterable[Mention], taken: set[int]) -> list[Mention]:
    """Return names, and note what they cover, each after it was found."""
    names = list(found)
    taken |= covered(names)
    return names


def _in_line(
    text: str, line: list[Word], lexicon: Lexicon, verbs: frozenset[str], inner: set[str]
) -> Iterator[Mention]:
    return (mention for mention in rules.tag(line, lexicon.words, verbs, inner) if not _plain(text, mention, lexicon))


def _tagged(text: str, line: Line, model: "Tagger", lexicon: Lexicon) -> Iterator[Mention]:
    """Yield the names of one sentence as tagged, but for places and organisations that are persons by their role."""
    for mention in tagger.tag(line, model, lexicon):
        if not _plain(text, mention, lexicon):
            person = mention.kind != "person" and set_off(line.words, mention, lexicon)
            yield Mention(mention.span, "person") if person else mention


def _plain(text: str, mention: Mention, lexicon: Lexicon) -> bool:
    """Tell whether a single word is an ordinary one that only a sentence's head made a capital."""
    form = mention.span.of(text)
    return not form.isupper() and lexicon.ordinary(form.lower())


def _parts(text: str, found: Sequence[Mention], lexicon: Lexicon) -> set[str]:
    """Return the words of persons' names that are names wherever they stand."""
    return {part for m in found if m.kind == "person" for part in m.span.of(text).split() if _tells(part, lexicon)}


def _repeated(
    lines: Sequence[Line], taken: AbstractSet[int], parts: set[str], known: set[str], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield what the tagger passed over: words of full names found elsewhere, firms and given names that are known."""
    firms = lexicon.words.firms
    wanted = parts | known
    for line in lines if wanted else ():
        end = 0
        for at in line.capitals:
            word = line.words[at]
            if word.text not in wanted or word.start in taken or at < end:
                continue
            if run := _by_given(line.words, at, taken, lexicon):
                end = at + len(run)
                yield Mention(span_of(run), "person")
            elif word.text in parts:
                yield Mention(span_of([word]), "person")
            elif word.text.lower() in firms:
                yield Mention(span_of([word]), "organisation")


def _is_known(form: str, lexicon: Lexicon) -> bool:
    """Tell whether a capital is the name of a firm, or a given name of another language."""
    lower = form.lower()
    return lower in lexicon.words.firms or lexicon.is_foreign(lower)


def _by_given(line: Sequence[Word], at: int, taken: AbstractSet[int], lexicon: Lexicon) -> Sequence[Word]:
    """Return a given name of another language and the unknown capitals behind it, all passed over by the tagger."""
    if not lexicon.counts or not line[at].text.istitle() or not lexicon.is_foreign(line[at].text.lower()):
        return ()
    end = at + 1
    while end < min(len(line), at + _LONGEST) and line[end].start not in taken and _is_name(line[end].text, lexicon):
        end += 1
    return line[at:end] if end > at + 1 else ()


def _is_name(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a word may be a family name."""
    return len(text) > 1 and fits(text, lexicon, "2")


def _tells(part: str, lexicon: Lexicon) -> bool:
    """Tell whether a word of a name is a name wherever it stands."""
    words = lexicon.words
    written = len(part) >= _TELLING and part[0].isupper() and not part.isupper()
    return written and part.lower() not in union(
        words.titles, words.heads, words.organisations, words.places, words.calendar, words.plain
    )
