import json
from pathlib import Path

from desktop_app import languages, names, quotes, sentences, speakers
from desktop_app.article import Quote, Span, Speaker

SEED = Path(__file__).parent.parent / "seeds" / "000_bcf6c06a3aaa0b79.txt"


def heard(text: str, language: str = "id") -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    chosen = languages.load(language)
    units = sentences.split(text, (), chosen)
    named = names.find(text, units, chosen)
    said = quotes.find(text, units, (), named, chosen)
    return speakers.identify(text, units, named, said, chosen)


def attributed(text: str, language: str = "id") -> list[str | None]:
    people, said = heard(text, language)
    name = {speaker.id: speaker.name for speaker in people}
    return [name.get(quote.speaker or "") for quote in said]


def test_seed_quotes() -> None:
    _, said = heard(SEED.read_text(encoding="utf-8"))
    direct = [(quote.span, quote.cue, quote.mention) for quote in said if quote.kind == "direct"]
    assert direct == [
        (Span(549, 701), Span(702, 706), Span(733, 742)),
        (Span(1037, 1184), Span(1185, 1190), Span(1217, 1229)),
        (Span(1466, 1623), Span(1624, 1629), Span(1677, 1689)),
    ]


def test_seed_speakers() -> None:
    people, _ = heard(SEED.read_text(encoding="utf-8"))
    told = {p.name: (p.roles, p.affiliation, p.aliases, bool(p.quotes)) for p in people if p.kind == "person"}
    studies = "Center for Strategic and International Studie"
    assert told == {
        "Mustafa Al-Kadhimi": (("Perdana Menteri Irak",), "Irak", ("Al-Kadhimi",), False),
        "Joe Biden": (("Presiden Amerika Serikat (AS)",), "Amerika Serikat (AS)", ("Biden",), False),
        "Jen Psaki": (("juru bicara Gedung Putih",), "Gedung Putih", (), True),
        "Fuad Hussein": (("Menteri Luar Negeri Irak",), "Irak", (), True),
        "Natasha Hall": ((), studies, (), True),
    }


def test_a_clitic_means_the_previous_source() -> None:
    text = (
        "Wali Kota Malang Sri Rahayu mengatakan, pasar itu akan dibuka bulan depan. "
        "“Pedagang sudah kami data,” ujarnya."
    )
    assert attributed(text)[-1] == "Sri Rahayu"


def test_speakers_survive_json() -> None:
    people, _ = heard("“Kami siap,” kata Bupati Sleman Darto Wiyono.")
    assert json.dumps([speaker.name for speaker in people]) == '["Darto Wiyono"]'
