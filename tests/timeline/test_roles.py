import pytest

from desktop_app.article import Article, Published
from desktop_app.digest import digest


def roles(text: str, code: str = "id") -> list[str]:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language=code)
    return [event.role for event in sorted(digest(article).events, key=lambda event: event.time)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Panen bagus,” ujar Sri di Kudus, Selasa (13/9).", ["report"]),
        (
            "“Panen kopi bagus sekali.” Hal itu disampaikan Kepala Dinas Sri Wahyuni di kantornya, Selasa (13/9).",
            ["report"],
        ),
        ("Sri mengatakan kepada wartawan di Kudus, Selasa (13/9), bahwa panen kopi dimulai.", ["report"]),
        ("Sri mengatakan banjir melanda sawah itu Selasa (13/9).", ["event"]),
        ("“Panen bagus,” kata Sri yang pada 2015 memimpin koperasi.", ["event"]),
        ("Dikutip dari laman desa, Sri memenangi lomba itu, Selasa (13/9).", ["event"]),
        ("Sebelumnya diberitakan, Sri ditangkap polisi Selasa (13/9) di Kudus.", ["event"]),
        ("Dihubungi terpisah, Selasa (13/9), Sri membenarkan panen itu.", ["report"]),
        ("Banjir melanda Kudus, Selasa (13/9).", ["event"]),
        ("Pasar akan dibuka Jumat (16/9).", ["plan"]),
        ("Pasar dibuka lagi Oktober mendatang.", ["plan"]),
        ("Hingga kini pasar masih tutup.", ["state"]),
        ("“Pasar dibuka pekan depan,” kata Sri, Selasa (13/9).", ["plan", "report"]),
    ],
)
def test_role(text: str, expected: list[str]) -> None:
    assert roles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are ready,” Holt told reporters in London on Tuesday.", ["report"]),
        ("The bridge collapsed on Tuesday.", ["event"]),
        ("The bridge will reopen next month.", ["plan"]),
        ("The bridge is now closed.", ["state"]),
        (
            "The minister, Ann Holt, said on Tuesday that the town would decide before the market opens on 22 October.",
            ["report", "plan"],
        ),
    ],
)
def test_english_role(text: str, expected: list[str]) -> None:
    assert roles(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Menteri Perikanan Sri Lestari, Selasa (13/9), menyatakan, panen raya dimulai.", "report"),
        ("Pada Selasa (13/9), Bupati Wening Sri Lestari mengatakan bahwa panen raya dimulai.", "report"),
        ("Sri mengungkapkan hal itu ketika mengunjungi pasar di Wening, Selasa (13/9).", "report"),
        ("“Panen raya dimulai,” ujar Sri di kantornya, belum lama ini.", "report"),
        ("Pada Selasa (13/9), Bupati Wening Sri Lestari membuka pasar.", "event"),
        ("Pasar itu dibuka Selasa (13/9), setelah Sri mengatakan setuju.", "event"),
    ],
)
def test_a_time_before_the_verb_of_saying(text: str, role: str) -> None:
    article = Article(text, published=Published("2022-09-14", "day", "reader"), language="id")
    assert [event.role for event in digest(article).events] == [role]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“Panen bagus,” ujar Sri Lestari di Kudus, Selasa.", "report"),
        ("“Panen bagus,” ujar Sri Lestari di Kudus, Selasa (13/9).", "report"),
        ("Pasar Wening roboh, Selasa (13/9).", "event"),
        ("Pasar Wening akan dibuka pada 9 Oktober 2022.", "plan"),
        ("Warga yang akan pindah ke Kudus menutup jalan Wening pada 9 Oktober 2022.", "event"),
    ],
)
def test_a_day_of_an_article_whose_own_day_is_not_known(text: str, role: str) -> None:
    assert [event.role for event in digest(Article(text, language="id")).events] == [role]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The council said Friday it had sold the mill.", ["report"]),
        ("Ada Holt told reporters Friday that the mill was sold.", ["report"]),
        ("The council said Friday's vote was fair.", ["event"]),
        ("The mill was flooded on Friday, Ada Holt said, and the road was shut.", ["event"]),
        ("The mill was shut until Friday, Holt said.", ["event"]),
    ],
)
def test_what_was_said_on_a_day_is_a_report(text: str, expected: list[str]) -> None:
    assert roles(text, "en") == expected


def test_a_day_without_a_place_on_the_calendar_may_be_that_of_a_saying() -> None:
    article = Article("“We are ready,” Holt told reporters in London on Tuesday.", language="en")
    assert [event.role for event in digest(article).events] == ["report"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Holt left the mill and soon founded a bakery in Leeds.", []),
        ("Ada Holt will soon found a bakery in Leeds.", ["plan"]),
        ("Ada Holt won't found a bakery in Leeds soon.", ["plan"]),
    ],
)
def test_what_soon_came_has_no_row_but_what_will_come_has(text: str, expected: list[str]) -> None:
    assert roles(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This week the council closed the mill.", ["event"]),
        ("The council closed the mill this month.", ["event"]),
        ("This year the mill is closed.", ["state"]),
        ("Now the mill has closed.", ["state"]),
        ("The council will close the mill this week.", ["plan"]),
    ],
)
def test_what_happened_in_a_time_that_goes_on_is_an_event(text: str, expected: list[str]) -> None:
    assert [event.role for event in digest(Article(text, language="en")).events] == expected


def test_a_plan_behind_a_time_is_a_noun() -> None:
    assert roles("Ada Holt, whose bakery closed today, outlined a plan for Hull.", "en") == ["event"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hull is set to open a mill on 16 September.", ["plan"]),
        ("Two years after the first mill hit Hull on 3 May 1996, it is set to be sold.", ["event"]),
        ("A baker said it would meet on 19 October in Hull.", ["plan"]),
    ],
)
def test_english_verbs_tell_what_is_to_come(text: str, expected: list[str]) -> None:
    assert [role for role in roles(text, "en") if role != "state"] == expected


@pytest.mark.parametrize("text", ["Hull has set a record on Monday.", "Ada Holt has cut the rate on Monday."])
def test_the_perfect_is_no_plan_where_the_day_is_not_known(text: str) -> None:
    found = digest(Article(text, language="en"))
    assert [event.role for event in found.events] == ["event"]
