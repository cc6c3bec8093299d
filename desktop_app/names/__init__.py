"""Person, organisation and place names in the text."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.article import Mention, Sentence
from desktop_app.languages import Language
from desktop_app.names import rules, tagger
from desktop_app.names.polish import polish
from desktop_app.names.words import NameWords, Word, span_of, tokenise

_TELLING = 4  # letters of a word that tells a name by itself; "Sri" and "Ali" are too common


def find(text: str, sentences: Sequence[Sentence], language: Language) -> tuple[Mention, ...]:
    """Return all name mentions in reading order, none overlapping."""
    lexicon = language.words("names", NameWords)
    model = tagger.load(language)
    lines = [tokenise(text, sentence.span) for sentence in sentences]
    found: list[Mention] = []
    for line in lines:
        found += rules.tag(line, lexicon) if model is None else tagger.tag(line, *model)
    counts = model[1].counts if model else {}
    found = [mention for mention in found if not _plain(counts, lexicon, mention.span.of(text))]
    found = polish(text, found, lexicon, lambda form: form.lower() in lexicon.given or _person(counts, form))
    found += _repeated(lines, tuple(found), text, lexicon)
    return tuple(sorted(found, key=lambda mention: mention.span))


def _person(counts: Mapping[str, str], form: str) -> bool:
    """Tell whether a word is mostly part of a person's name in the corpus."""
    return counts.get(form.lower(), "")[1:2] == "P"


def _plain(counts: Mapping[str, str], lexicon: NameWords, form: str) -> bool:
    """Tell whether a single word is an ordinary one that only a sentence's head made a capital."""
    lower = form.lower()
    return not form.isupper() and (lower in lexicon.plain or counts.get(lower, "").startswith("no"))


def _repeated(
    lines: Sequence[list[Word]], found: Sequence[Mention], text: str, lexicon: NameWords
) -> Iterator[Mention]:
    """Yield the short forms that the tagger passed over: a word of a full name, found elsewhere in capitals."""
    parts = {part for m in found if m.kind == "person" for part in m.span.of(text).split() if _tells(part, lexicon)}
    taken = {at for mention in found for at in range(*mention.span)} if parts else set()
    for line in lines:
        for word in line:
            if word.text in parts and word.start not in taken:
                yield Mention(span_of([word]), "person")


def _tells(part: str, lexicon: NameWords) -> bool:
    """Tell whether a word of a name is a name wherever it stands."""
    known = {"title", "head", "org", "place", "calendar", "plain"}
    return (
        len(part) >= _TELLING
        and part[0].isupper()
        and not part.isupper()
        and not known & set(lexicon.classes(part.lower()))
    )
