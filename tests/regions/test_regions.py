from pathlib import Path

from desktop_app import languages, regions
from desktop_app.article import Article, Region, Span

SEED = Path(__file__).parents[2] / "seeds" / "000_bcf6c06a3aaa0b79.txt"
INDONESIAN = languages.load("id")


def marked(text: str) -> list[tuple[str, str]]:
    return [(region.kind, region.span.of(text)) for region in regions.mark(Article(text), INDONESIAN)]


def test_the_seed_has_its_header_dateline_and_initials() -> None:
    text = SEED.read_text(encoding="utf-8")
    assert regions.mark(Article(text), INDONESIAN) == (
        Region(Span(1, 66), "chrome"),
        Region(Span(68, 79), "dateline"),
        Region(Span(2085, 2090), "initials"),
    )


def test_regions_of_the_file_are_kept() -> None:
    text = "Pasar Pagi\nADVERTISEMENT\nHarga beras naik."
    heading = Region(Span(0, 10), "heading")
    assert regions.mark(Article(text, regions=(heading,)), INDONESIAN) == (heading, Region(Span(11, 24), "chrome"))
