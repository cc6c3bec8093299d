import itertools

from desktop_app import keywords, languages, sentences
from desktop_app.article import Article, Keyword, Mention, MentionKind, Sentence, Span
from tests.growth import is_linear, made_up

LANGUAGE = languages.load("id")
TEXT = (
    "Jembatan gantung di Sukamerta ambruk pada Minggu pagi. "
    "Bupati Rani Lestari menjanjikan jembatan gantung baru. "
    "Menurut Rani, kayu jembatan gantung itu lapuk. "
    "Warga Sukamerta menunggu kayu dan baja dari BPBD. "
    "Tahun ini, kata Rani Lestari, BPBD menyiapkan perahu."
)


def mentions(text: str, name: str, kind: MentionKind) -> list[Mention]:
    starts = [at for at in range(len(text)) if text.startswith(name, at)]
    return [Mention(Span(at, at + len(name)), kind) for at in starts]


def found(text: str = TEXT, title: str = "", *names: Mention) -> dict[str, int]:
    units = sentences.split(text, (), LANGUAGE)
    named = sorted(names, key=lambda mention: mention.span)
    terms = keywords.find(Article(text, title=title), units, named, LANGUAGE)
    for term in terms:
        assert all(span.of(text).casefold() in f"{term.text} {text}".casefold() for span in term.spans)
        assert list(term.spans) == sorted(set(term.spans))
    return {term.text: len(term.spans) for term in terms}


def test_what_is_told_again_and_again_comes_first_and_pairs_stay_together() -> None:
    assert next(iter(found().items())) == ("jembatan gantung", 3)
    assert "jembatan" not in found()
    assert found()["kayu"] == 2
    assert found()["BPBD"] == 2


def test_words_of_every_article_and_words_told_once_are_none() -> None:
    assert not {"tahun", "kata", "menurut", "perahu", "baja", "yang", "ini"} & found().keys()


def test_a_persons_shorter_name_counts_for_the_whole_one() -> None:
    names = mentions(TEXT, "Rani Lestari", "person") + mentions(TEXT, "Rani,", "person")
    names = [Mention(Span(one.span.start, one.span.end - (TEXT[one.span.end - 1] == ",")), one.kind) for one in names]
    terms = found(TEXT, "", *names)
    assert terms["Rani Lestari"] == 3
    assert "Rani" not in terms


def test_a_place_is_not_the_organisation_named_after_it() -> None:
    text = "Kota Malang sepi. Kota itu dijaga Polres Malang. Warga Malang pulang. Polres Malang diam."
    names = mentions(text, "Polres Malang", "organisation")
    inside = [mention.span for mention in names]
    names += [m for m in mentions(text, "Malang", "place") if not any(span.touches(m.span) for span in inside)]
    assert found(text, "", *names) == {"Malang": 2, "Polres Malang": 2, "Kota": 2}


def test_a_name_of_the_headline_need_not_be_repeated() -> None:
    names = mentions(TEXT, "BPBD", "organisation")[:1]
    text = TEXT[: TEXT.index("BPBD") + 5]
    assert "BPBD" not in found(text, "", *names)
    assert found(text, "Perahu BPBD", *names)["BPBD"] == 1


def test_nothing_to_read() -> None:
    assert keywords.find(Article(""), (), (), LANGUAGE) == ()
    assert found("*** 12 34. *** 12 34.") == {}


def test_another_language_has_keywords_too() -> None:
    text = "Die Brücke ist gesperrt. Eine neue Brücke kostet viel."
    language = languages.load("xx")
    units = sentences.split(text, (), language)
    assert keywords.find(Article(text), units, (), language)[0] == Keyword("Brücke", (Span(4, 10), Span(35, 41)))


def test_the_time_is_linear_in_the_pairs_of_one_word() -> None:
    def read(count: int) -> None:
        text = "".join(f"warga {word}, makan. " for word in made_up(count) * 2)
        assert keywords.find(Article(text), [Sentence(Span(0, len(text)))], (), LANGUAGE)

    assert is_linear(read, 500, 10)


def test_the_time_is_linear_in_the_ways_that_one_word_is_written() -> None:
    def read(count: int) -> None:
        forms = (
            "".join(pair) for pair in itertools.product(*(letter + letter.upper() for letter in "pembangunanjembatan"))
        )
        text = " ".join(itertools.islice(forms, count))
        assert len(keywords.find(Article(text), [Sentence(Span(0, len(text)))], (), LANGUAGE)) == 1

    assert is_linear(read, 1_000, 20)
