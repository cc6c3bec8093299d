"""The seed article's digest, by hand: as the rooms of the library should find it."""

from pathlib import Path

from desktop_app.article import (
    Article,
    Digest,
    Published,
    Quote,
    Region,
    Score,
    Sentence,
    Span,
    Speaker,
    Time,
)

SEED = Path(__file__).parents[3] / "seeds" / "000_bcf6c06a3aaa0b79.txt"
_STARTS = [80, 217, 316, 410, 549, 808, 970, 1037, 1256, 1350, 1466, 1520, 1715, 1846, 1910, 1979]
_ENDS = [216, 316, 409, 549, 808, 969, 1037, 1256, 1349, 1466, 1519, 1715, 1845, 1910, 1978, 2085]
_SCORES = [0.87, 0.3, 0.25, 0.5, 0.3, 0.71, 0.62, 0.2, 0.3, 0.28, 0.2, 0.25, 0.45, 0.3, 0.69, 0.4]
_TIMES = [
    (196, 215, "2021-07-26"),
    (410, 420, "2021-W29"),
    (788, 807, "2021-07-26"),
    (814, 818, "2014"),
    (963, 968, "2021-04"),
    (1897, 1909, "2021-10"),
    (1917, 1921, "PRESENT_REF"),
]


def seed() -> Digest:
    """Return the seed's digest with four chosen sentences."""
    text = SEED.read_text(encoding="utf-8")
    article = Article(
        text, id="seed", outlet="Metro TV", language="id", published=Published("2021-07-26", "day", "text")
    )
    return Digest(
        article,
        regions=(
            Region(Span(1, 66), "chrome"),
            Region(Span(68, 79), "dateline"),
            Region(Span(2085, 2090), "initials"),
        ),
        sentences=tuple(Sentence(Span(*edges)) for edges in zip(_STARTS, _ENDS, strict=True)),
        scores=tuple(Score(value, {"position": value - 0.1, "length": 0.1}) for value in _SCORES),
        summary=(0, 5, 6, 14),
        quotes=(
            Quote(Span(549, 701), "direct", Span(702, 706), Span(733, 742), "s1", 0.95),
            Quote(Span(1037, 1184), "direct", Span(1185, 1190), Span(1217, 1229), "s2", 0.95),
            Quote(Span(1466, 1623), "direct", Span(1624, 1629), Span(1677, 1689), "s3", 0.9),
        ),
        speakers=(
            Speaker(
                "s1",
                "Jen Psaki",
                "person",
                roles=("juru bicara Gedung Putih",),
                mentions=(Span(733, 742),),
                quotes=(0,),
            ),
            Speaker("s2", "Fuad Hussein", "person", mentions=(Span(1217, 1229),), quotes=(1,)),
            Speaker("s3", "Natasha Hall", "person", mentions=(Span(1677, 1689),), quotes=(2,)),
            Speaker(
                "s4", "Joe Biden", "person", roles=("Presiden Amerika Serikat",), mentions=(_find(text, "Joe Biden"),)
            ),
        ),
        times=tuple(Time(Span(start, end), "date", value) for start, end, value in _TIMES),
    )


def plain(text: str, *sentences: tuple[int, int]) -> Digest:
    """Return the digest of a text without anything found but sentences."""
    return Digest(Article(text), sentences=tuple(Sentence(Span(*edges)) for edges in sentences))


def _find(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))
