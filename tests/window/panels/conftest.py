"""The seed's digest, written by hand as a careful reader of the article would: what the panels should show of it."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import resources
from desktop_app.article import Article, Digest, Event, Published, Quote, Score, Sentence, Span, Speaker, Time
from desktop_app.window.looks.theme import Theme
from desktop_app.window.panels.timeline.panel import TimelinePanel
from tests.window.panels.hands import shown

# sentence ends touch where the article glues them: "ISIS.Rencana"
_SENTENCES = [
    (80, 216), (217, 316), (316, 409), (410, 549), (549, 808), (808, 969), (970, 1037), (1037, 1256),
    (1256, 1349), (1350, 1466), (1466, 1519), (1520, 1715), (1715, 1845), (1846, 1910), (1910, 1978), (1979, 2085),
]  # fmt: skip
_SCORES = [0.87, 0.41, 0.30, 0.52, 0.22, 0.71, 0.62, 0.18, 0.35, 0.28, 0.12, 0.15, 0.33, 0.40, 0.69, 0.38]


@pytest.fixture
def seed() -> Digest:
    return seed_digest()


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme, seed: Digest) -> TimelinePanel:
    """The seed's timeline, drawn above its table."""
    return shown(qtbot, TimelinePanel(theme), seed)


def seed_digest() -> Digest:
    text = (resources.root().parent / "seeds" / "000_bcf6c06a3aaa0b79.txt").read_text(encoding="utf-8")
    published = Published("2021-07-26", "day", "text", Span(196, 215))
    return Digest(
        article=Article(text, id="seed", outlet="Metro TV", published=published, language="id"),
        sentences=tuple(Sentence(Span(*pair)) for pair in _SENTENCES),
        scores=tuple(Score(value, {"position": value - 0.1, "length": 0.14, "quoted": -0.04}) for value in _SCORES),
        summary=(0, 5, 6, 14),
        quotes=_quotes(),
        speakers=_speakers(),
        times=_times(),
        events=_events(),
    )


def _quotes() -> tuple[Quote, ...]:
    return (
        Quote(Span(549, 701), "direct", Span(702, 706), Span(733, 742), "s1", 0.98),
        Quote(Span(1037, 1184), "direct", Span(1185, 1190), Span(1217, 1229), "s2", 0.97),
        Quote(Span(1466, 1623), "direct", Span(1624, 1629), Span(1677, 1689), "s3", 0.8),
        Quote(Span(1742, 1844), "indirect", Span(1731, 1740), Span(1715, 1730), "s6", 0.6),
    )


def _speakers() -> tuple[Speaker, ...]:
    return (
        Speaker(
            "s1", "Jen Psaki", "person", (), ("juru bicara Gedung Putih",), "Gedung Putih", (Span(733, 742),), (0,)
        ),
        Speaker("s2", "Fuad Hussein", "person", (), ("Menteri Luar Negeri Irak",), "Irak", (Span(1217, 1229),), (1,)),
        Speaker(
            "s3", "Natasha Hall", "person", (), (), "Center for Strategic and International Studie",
            (Span(1677, 1689),), (2,),
        ),
        Speaker(
            "s4", "Mustafa Al-Kadhimi", "person", ("Al-Kadhimi",), ("Perdana Menteri Irak",), "Irak",
            (Span(102, 120), Span(1834, 1844)), (),
        ),
        Speaker(
            "s5", "Joe Biden", "person", ("Biden",), ("Presiden Amerika Serikat (AS)",), "Amerika Serikat",
            (Span(161, 170), Span(1551, 1556)), (),
        ),
        Speaker("s6", "Sebagian analis", "anonymous", (), (), "", (Span(1715, 1730),), (3,)),
    )  # fmt: skip


def _times() -> tuple[Time, ...]:
    return (
        Time(Span(196, 215), "date", "2021-07-26"),
        Time(Span(410, 420), "date", "2021-W29"),
        Time(Span(788, 807), "date", "2021-07-26"),
        Time(Span(814, 818), "date", "2014"),
        Time(Span(963, 968), "date", "2021-04"),
        Time(Span(1897, 1909), "date", "2021-10"),
        Time(Span(1917, 1921), "date", "PRESENT_REF"),
    )


def _events() -> tuple[Event, ...]:
    return (
        Event(3, "2014-01-01", "2014-12-31", "year", "event", "ISIS merebak di Irak dan Suriah", Span(820, 866), 5),
        Event(
            4, "2021-04-01", "2021-04-30", "month", "event", "Irak dan AS sepakat mengalihkan fokus pasukan militer",
            Span(900, 956), 5,
        ),
        Event(
            1, "2021-07-19", "2021-07-25", "week", "event", "Bom bunuh diri di Baghdad menewaskan 34 orang",
            Span(422, 488), 3,
        ),
        Event(
            0, "2021-07-26", "2021-07-26", "day", "event", "PM Irak Mustafa Al-Kadhimi bertemu Presiden AS Joe Biden",
            Span(80, 190), 0,
        ),
        Event(
            2, "2021-07-26", "2021-07-26", "day", "report", "Jen Psaki menjelaskan bantuan AS, tayangan Metro Siang",
            Span(549, 784), 4,
        ),
        Event(6, "", "", "vague", "state", "2.500 pasukan AS masih berada di Irak", Span(1923, 1977), 14),
        Event(5, "2021-10-01", "2021-10-31", "month", "plan", "Pemilihan parlemen Irak", Span(1866, 1894), 13),
    )  # fmt: skip
