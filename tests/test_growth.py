"""Every room takes time linear in its worst input: in the river as a whole, one room hides behind all others."""

import itertools
from collections.abc import Callable
from functools import cache, cached_property

import pytest

from desktop_app import (
    keywords,
    languages,
    names,
    quotes,
    ranking,
    regions,
    sentences,
    speakers,
    summary,
    timeline,
    times,
)
from desktop_app.article import Article, Mention, Quote, Region, Score, Sentence, Speaker, Time
from tests.growth import is_linear, made_up

WORDS = made_up(20_000)
LONG = " ".join(["kata"] * 80)


class River:
    """An article and what its rooms find, each when it is asked for, so that the clock runs for one of them alone."""

    def __init__(self, text: str, code: str) -> None:
        self.text = text
        self.language = languages.load(code)
        self.article = Article(text, language=code)

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        return regions.mark(self.article, self.language)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return sentences.read(self.text, self.regions, self.language)[1]

    @cached_property
    def names(self) -> tuple[Mention, ...]:
        return names.find(self.text, self.sentences, self.language)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        return quotes.find(self.text, self.sentences, self.names, self.language)

    @cached_property
    def identified(self) -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
        return speakers.identify(self.text, self.sentences, self.names, self.quotes, self.language)

    @cached_property
    def times(self) -> tuple[Time, ...]:
        return times.find(self.article, self.sentences, self.language)

    @cached_property
    def scores(self) -> tuple[Score, ...]:
        return tuple(Score(1.0 - at) for at in range(len(self.sentences)))


ROOMS: dict[str, Callable[[River], object]] = {
    "regions": lambda a: regions.mark(a.article, a.language),
    "sentences": lambda a: sentences.read(a.text, a.regions, a.language),
    "names": lambda a: names.find(a.text, a.sentences, a.language),
    "quotes": lambda a: quotes.find(a.text, a.sentences, a.names, a.language),
    "speakers": lambda a: speakers.identify(a.text, a.sentences, a.names, a.quotes, a.language),
    "times": lambda a: times.find(a.article, a.sentences, a.language),
    "published": lambda a: times.published(a.article, a.regions, a.language),
    "timeline": lambda a: timeline.arrange(a.article, a.sentences, a.times, *a.identified[1:], a.language),
    "keywords": lambda a: keywords.find(a.article, a.sentences, a.names, a.language),
    "ranking": lambda a: ranking.rank("news", a.article, a.sentences, a.quotes, a.language),
    "summary": lambda a: summary.prepare(a.text, a.sentences, a.scores, a.quotes),
}


def written(unit: str, size: int) -> str:
    """Return a unit again and again, `{0}` being another word each time, `{1}` the same as a name."""
    told, length = [], 0
    for word in itertools.cycle(WORDS):
        told.append(unit.format(word, word.capitalize()))
        length += len(told[-1])
        if length >= size:
            return "".join(told)[:size]
    return ""


@pytest.mark.parametrize(
    ("room", "unit", "language", "size"),
    [
        ("regions", "{1} Rusak Parah\n\n", "id", 6_000),
        ("regions", "Foto: {1}/Antara\n\nJalan {0} rusak. ({0})\n\n", "id", 6_000),
        ("sentences", "jalan.{1} rusak A. B. ", "id", 6_000),
        ("sentences", "{0}\nsejak lama ", "id", 6_000),
        ("names", "Budi {1} dan {1} ", "id", 6_000),
        ("names", "(", "id", 6_000),
        ("names", "Ann {1} came. {1} Smith left. ", "en", 15_000),
        ("quotes", "“Kami siap. ", "id", 6_000),
        ("quotes", "{1} mengatakan bahwa jalan “{0}” rusak, dan ", "id", 6_000),
        ("quotes", "Smith said that the {0} road ", "en", 6_000),
        ("speakers", "Ketua RT Budi {1} datang. “Kami siap,” kata Ketua RT itu. ", "id", 12_000),
        ("quotes", "Budi {1} datang.\n\nApa kabar Anda {0}?\n\nSaya {0}.\n\n", "id", 6_000),
        ("speakers", "Budi {1} datang.\n\nApa kabar Anda {0}?\n\nSaya {0}.\n\n", "id", 6_000),
        ("speakers", "Budi {1} datang. “Siap,” kata juara {0} itu. “Ya,” kata juara itu. ", "id", 6_000),
        ("speakers", "Mayor John {1} came. “We are ready,” the mayor said. ", "en", 12_000),
        ("speakers", "Budi Santoso datang. Pelatih muda {0} itu puas. ", "id", 24_000),
        ("speakers", "Budi {1} yang akrab disapa Siti {1} datang. ", "id", 6_000),
        ("speakers", "“Kami siap,” kata Muhammad {1}. “Siap,” katanya. “Ya.” ", "id", 6_000),
        ("times", "Senin, Selasa, Rabu, ", "id", 3_000),
        ("times", "1/2/3/", "id", 6_000),
        ("published", "{1}, 5 Maret 2021 10:05 WIB\n\n", "id", 6_000),
        ("timeline", "Senin, Selasa, Rabu, ", "id", 3_000),
        ("timeline", "{0} dibangun pada 2001 dan ", "id", 6_000),
        ("timeline", "{1} {0} menutup jalan pada 5 Mei 2021.\n\n", "id", 12_000),
        ("keywords", "warga {0}, makan. ", "id", 12_000),
        ("keywords", "{1} {1} {1} {1}. ", "id", 6_000),
        ("ranking", "Hujan turun di {1}. ", "id", 6_000),
        ("summary", LONG + " {0}. ", "id", 120_000),
        ("summary", "Apa kabar {1}?\n\nBaik.\n\n", "id", 6_000),
    ],
)
def test_a_room_takes_time_linear_in_its_worst_input(room: str, unit: str, language: str, size: int) -> None:
    @cache
    def river(length: int) -> River:
        half = written(unit, length // 2)  # told twice: what repeats costs more
        flowing = River(f"{half}\n{half}", language)
        ROOMS[room](flowing)  # whatever it needs is found before the clock runs
        return flowing

    for length in (size // 12, size, 12 * size):
        river(length)
    assert is_linear(lambda length: ROOMS[room](river(length)), size, 12)
