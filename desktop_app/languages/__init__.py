"""What is particular to a language, as data.

A language is one file, `resources/languages/<ISO 639-1 code>.toml`. Each of its tables holds the words of one room.
A room says which words it needs by a frozen dataclass of its own and asks for them:

    @dataclass(frozen=True, slots=True)
    class SpeechWords:
        verbs: frozenset[str] = frozenset()

    verbs = languages.load("id").words("speech", SpeechWords).verbs

A language without a file, or a table without a key, gives the dataclass's defaults: the rooms stay quiet, not broken.
A language `like` another one takes from it whatever its own file does not hold; a list or table under `"+name"` adds to
the other one's list or table `name`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache
from typing import Any, TypeVar, get_origin, get_type_hints

import tomli

from desktop_app import resources
from desktop_app.languages import foreign, neighbours
from desktop_app.languages.detection import DetectionWords, Detector

Words = TypeVar("Words")


@dataclass(frozen=True, eq=False)
class Language:
    """One language: its ISO 639-1 `code`, its own `name`, and the tables of its file."""

    code: str
    name: str
    tables: Mapping[str, Mapping[str, Any]]

    def words(self, table: str, kind: type[Words]) -> Words:
        """Return the words of one table as an instance of the frozen dataclass `kind`.

        Raises ValueError when the file holds a key that `kind` does not know or a value of another type.
        """
        return _words(self, table, kind)  # type: ignore[no-any-return, arg-type]  # lru_cache forgets the type


@dataclass(frozen=True, slots=True)
class CommonWords:
    """Words that several rooms need."""

    stop: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class SayingWords:
    """Verbs of saying, lower case.

    `beside` stand beside a quote ("kata", "said"), `clitics` may be glued to them and stand for the speaker ("nya"),
    `asides` are those of them that stand beside reported speech too, `clauses` take a reported clause ("mengatakan"),
    `weak` are those of them that do so only before a comma or a conjunction.
    """

    beside: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()


@cache
def union(*lists: frozenset[str]) -> frozenset[str]:
    """Return the words of several lists; made once, for it is asked for at every word."""
    return frozenset().union(*lists)


@cache
def without(words: frozenset[str], *others: frozenset[str]) -> frozenset[str]:
    """Return words but for those of other lists; made once, as `union` is."""
    return words.difference(*others)


@cache
def shared(words: frozenset[str], *others: frozenset[str]) -> frozenset[str]:
    """Return the words that all of several lists hold; made once, as `union` is."""
    return words.intersection(*others)


@cache
def load(code: str) -> Language:
    """Return the language of an ISO 639-1 code; one without a file has stop words and abbreviations at most."""
    file = resources.path("languages", f"{code}.toml")
    if not code.isalpha() or not file.is_file():
        name = _others()["names"].get(code, code or "unknown")
        short = _others()["abbreviations"].get(code, "").split()
        return Language(code, name, {"common": {"stop": foreign.stop_words(code)}, "sentences": {"never": short}})
    tables = tomli.loads(file.read_text(encoding="utf-8"))
    name = str(tables.pop("name"))
    like = load(tables.pop("like", "")).tables if "like" in tables else {}
    merged = {table: _joined(like.get(table, {}), tables.get(table, {})) for table in {**like, **tables}}
    return Language(code, name, merged)


def _joined(like: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    joined = {**like, **{key: value for key, value in own.items() if not key.startswith("+")}}
    for key, value in own.items():  # in the order of the file: of templates alike in length the first one counts
        if key.startswith("+"):
            joined[key[1:]] = _added(joined.get(key[1:]), value)
    return joined


def _added(like: Any, own: Any) -> Any:  # noqa: ANN401  # a list or a table of TOML
    return _joined(like or {}, own) if isinstance(own, Mapping) else [*(like or []), *own]


def codes() -> tuple[str, ...]:
    """Return the codes of all languages that have a file, Indonesian first: where two fit alike, the first is meant."""
    found = sorted(file.stem for file in resources.path("languages").glob("*.toml"))
    return tuple(sorted(found, key=lambda code: code != "id"))


def detect(text: str) -> str:
    """Return the ISO 639-1 code of the text's language, empty when nothing tells it.

    Languages without a file of their own are told by the few words and letters of `resources/detection.toml`.
    """
    return _detector().detect(text)


def prepare() -> None:
    """Read what only a text between two languages needs."""
    for code, neighbour in neighbours.neighbours().items():
        neighbours.evidence("", code, neighbour)


@cache
def _detector() -> Detector:
    known = {code: _detection_words(load(code)) for code in codes()}
    own = {code: frozenset(words.split()) for code, words in _others()["own"].items()}
    few = {code: frozenset(words.split()) for code, words in _others()["words"].items()}
    few_words = {code: DetectionWords(words, own.get(code, frozenset())) for code, words in few.items()}
    return Detector.of(known | few_words, _others()["scripts"])


def _detection_words(language: Language) -> DetectionWords:
    words = language.words("detection", DetectionWords)
    return replace(words, words=words.words | language.words("common", CommonWords).stop)


@cache
def _others() -> Mapping[str, Mapping[str, str]]:
    return tomli.loads(resources.path("detection.toml").read_text(encoding="utf-8"))


@cache
def _words(language: Language, table: str, kind: type[Any]) -> Any:  # noqa: ANN401  # an instance of `kind`
    entries = language.tables.get(table, {})
    hints = get_type_hints(kind)
    known = {field.name for field in fields(kind)}
    if unknown := entries.keys() - known:
        message = f"languages/{language.code}.toml: [{table}] has keys nobody reads: {', '.join(sorted(unknown))}."
        raise ValueError(message)
    return kind(**{key: _value(language, table, key, hints[key], value) for key, value in entries.items()})


def _value(language: Language, table: str, key: str, hint: Any, value: Any) -> Any:  # noqa: ANN401  # any TOML value
    kind = get_origin(hint) or hint
    if kind in (frozenset, tuple) and isinstance(value, list):
        return kind(value)
    if not isinstance(value, kind):
        message = f"languages/{language.code}.toml: [{table}] {key} should be a {kind.__name__}."
        raise ValueError(message)  # noqa: TRY004  # the file is wrong, not the caller
    return value
