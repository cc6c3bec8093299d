from datetime import date

import pytest

from desktop_app import languages, regions, times
from desktop_app.article import Article, Published, Span

BODY = "\n\nPanen raya dimulai di tiga desa. Warga menyambutnya."


def published(text: str, identity: str = "", source: str = "", code: str = "id") -> Published | None:
    return times.published(Article(text, id=identity, source=source), (), languages.load(code))


@pytest.mark.parametrize(
    ("head", "day", "words"),
    [
        ("Kamis, 14 Mar 2024 21:05 WIB", "2024-03-14", "Kamis, 14 Mar 2024 21:05 WIB"),
        ("Kabardesa.example- 19/03/2024, 08:17 WIB", "2024-03-19", "19/03/2024"),
        ("Diperbarui 11 Mar 2024, 07:22 WIB", "2024-03-11", "11 Mar 2024"),
        ("05 Maret 2024 |17:33 WIB", "2024-03-05", "05 Maret 2024 |17:33 WIB"),
        ("14 Maret 2024 | 11.41 WIB", "2024-03-14", "14 Maret 2024 | 11.41 WIB"),
        ("Minggu, 3 Maret 2024-  22:14 WIB", "2024-03-03", "Minggu, 3 Maret 2024-  22:14 WIB"),
        ("Rabu, 6 Maret 2024 - 05:26 WIB", "2024-03-06", "Rabu, 6 Maret 2024 - 05:26 WIB"),
        ("Tayang: Senin, 4 Maret 2024 15:39 WIB", "2024-03-04", "Senin, 4 Maret 2024 15:39 WIB"),
        ("Jumat   8 Mar 2024  09:48 WIB", "2024-03-08", "Jumat   8 Mar 2024  09:48 WIB"),
        ("12 Maret 2024", "2024-03-12", "12 Maret 2024"),
    ],
)
def test_a_stamp_in_the_first_lines(head: str, day: str, words: str) -> None:
    found = published(head + BODY)
    assert found
    assert (found.value, found.origin) == (day, "dateline")
    assert found.evidence
    assert found.evidence.of(head) == words


def test_a_day_that_a_long_line_tells_near_the_end_of_the_head_is_no_stamp() -> None:
    first = "Warga menemukan batu tua. " * 22
    line = "“Lahir 18/8/1988,” demikian tertulis di " + "sebuah batu tua di tepi sungai yang kini kering " * 5
    found = published(f"{first}\n{line}{BODY}", identity="20170610-batu-tua")
    assert found == Published("2017-06-10", "day", "metadata")


def test_a_crawl_header_is_trusted() -> None:
    assert published(" date 2025-08-16 IPOH: Panen.") == Published("2025-08-16", "day", "header", Span(6, 16))


def test_a_month_in_the_header_becomes_a_day_by_the_text() -> None:
    text = " date 2022-09 Apa kata anda?\n\nPanen dibuka Senin, 5 September 2022. Pasar ditutup Rabu, 7 September 2022."
    found = published(text)
    assert found
    assert (found.value, found.precision, found.origin) == ("2022-09-07", "day", "text")


def test_a_month_in_the_header_alone_stays_a_month() -> None:
    assert published(" date 2022-09 Panen.") == Published("2022-09", "month", "header", Span(1, 13))


def test_the_latest_day_in_the_text_that_is_no_plan() -> None:
    text = (
        "Panen dibuka Senin (5/9/2022). Kata Sri, Rabu (7/9/2022), hasilnya naik. Pasar akan dibuka Jumat (9/9/2022)."
    )
    found = published(text)
    assert found
    assert (found.value, found.origin) == ("2022-09-07", "text")


def test_a_day_without_year_takes_the_year_of_its_weekday_and_the_file_name() -> None:
    found = published("Panen dibuka Senin (5/9).", identity="2022-09-06-panen.txt")
    assert found
    assert found.value == "2022-09-05"


def test_the_address_tells_the_day_when_the_text_does_not() -> None:
    found = published("Panen dibuka.", source="https://kabar.example/2022/09/06/panen")
    assert found
    assert (found.value, found.origin) == ("2022-09-06", "metadata")


def test_nothing_tells_the_day() -> None:
    assert published("Panen dibuka.") is None


def test_an_english_stamp() -> None:
    found = published("Harvest opens\n\nMarch 01, 2018\n\nFarmers cheered.", code="en")
    assert found
    assert found.value == "2018-03-01"


def test_a_day_without_a_year_lies_in_the_year_of_its_reader() -> None:
    text, indonesian = "Panen dibuka Senin (5/9). Warga menyambutnya.", languages.load("id")
    assert times.published(Article(text), (), indonesian) is None
    found = times.published(Article(text), (), indonesian, date(2022, 11, 1))
    assert found
    assert found.value == "2022-09-05"


def test_a_day_in_the_middle_of_a_long_line_is_found() -> None:
    line = "Warga desa menyambut panen raya itu dengan gembira. " * 40
    found = published(f"{line}Kata Sri, Rabu (7/9/2022) pagi, hasilnya naik. {line}")
    assert found
    assert (found.value, found.evidence and found.evidence.start) == ("2022-09-07", len(line) + 10)


def test_a_day_long_before_the_stamp_is_history() -> None:
    text = "Kapal itu karam pada 15 April 1912. Bangkainya kini dijaga."
    assert published(text, "1486598400-kapal-karam") == Published("2017-02-09", "day", "metadata")


def test_a_weekday_before_a_late_stamp_is_the_day_of_the_news() -> None:
    found = published("Panen naik, kata Sri, Senin (2/1/2017).", "1486598400-panen")
    assert found
    assert (found.value, found.origin) == ("2017-01-02", "text")


def test_a_day_of_an_older_year_than_the_text_names_is_history() -> None:
    assert published("She vanished on May 3, 2005. In 2013 a court closed the case.", code="en") is None


def test_figures_of_a_hash_are_no_date() -> None:
    assert published("Panen raya dimulai.", "7bc50949420131204366018fa1f28626d90456d14ba") is None


def test_the_weekday_chooses_the_year_that_nobody_tells() -> None:
    found = published("Panen dibuka Jumat (16/6). Sawah itu dicetak pada 2015.")
    assert found
    assert found.value == "2017-06-16"


def test_a_wrong_weekday_beside_a_right_one_moves_no_year() -> None:
    found = published("Panen dibuka Jumat (16/6). Sawah itu dicetak pada 2015. Warga berkumpul Kamis (18/6).")
    assert found
    assert found.value.startswith("2015-06")


@pytest.mark.parametrize(
    ("known", "day"), [("2013-12-23", "2017-08-18"), ("2017-08-19", "2017-08-19"), ("2019-01-02", "2019-01-02")]
)
def test_the_head_of_the_text_is_trusted_before_the_day_of_a_template(known: str, day: str) -> None:
    article = Article(f"Wening, 18/8/2017 - Panen dimulai.{BODY}", published=Published(known, "day", "metadata"))
    found = times.published(article, (), languages.load("id"))
    assert found
    assert found.value == day


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        # A plan within the quote is no plan of the day on which it is told.
        (
            "Tol dibuka Senin (11/3/2024). “Gerbang akan dibuka lusa,” ungkap Rina di Wening, Selasa (12/3/2024).",
            "2024-03-12",
            "Selasa (12/3/2024)",
        ),
        # The day of the latest report, not that of an event told later on.
        (
            "Banjir surut Selasa (12/3/2024). Hujan turun sejak Senin (11/3/2024). Pasar akan buka Jumat (15/3/2024).",
            "2024-03-12",
            "Selasa (12/3/2024)",
        ),
        (
            "Latihan dimulai lagi, kata pelatih, Rabu (6/3/2024). Laga berikutnya melawan Wening, Sabtu (9/3/2024).",
            "2024-03-06",
            "Rabu (6/3/2024)",
        ),
        # What is said of today, tomorrow and yesterday.
        (
            "Wali kota dilantik besok, Rabu (13/3/2024). Ia menang Minggu (10/3/2024).",
            "2024-03-12",
            "besok, Rabu (13/3/2024)",
        ),
        ("Pasar terbakar kemarin, Rabu (13/3/2024).", "2024-03-14", "kemarin, Rabu (13/3/2024)"),
        ("Pasar terbakar Rabu (13/3/2024) kemarin.", "2024-03-14", "Rabu (13/3/2024) kemarin"),
        ("Pasar akan dibuka hari ini, Rabu (13/3/2024).", "2024-03-13", "Rabu (13/3/2024)"),
        ("Pasar akan dibuka hari ini (13/3/2024).", "2024-03-13", "hari ini (13/3/2024)"),
        # What lasts until a day, and what a clock shows has come.
        ("Lomba berlangsung hingga Jumat (15/3/2024). Kata Sri, Rabu (13/3/2024).", "2024-03-13", "Rabu (13/3/2024)"),
        ("Api padam Rabu (13/3/2024). Hingga Kamis (14/3/2024) pukul 09.00 WIB asap tersisa.", "2024-03-14", ""),
    ],
)
def test_which_of_several_days_is_the_article_s_own(text: str, day: str, words: str) -> None:
    found = times.published(Article(text), (), languages.load("id"), date(2026, 11, 30))
    assert found
    assert (found.value, found.precision, found.origin, found.years) == (day, "day", "text", ())
    assert found.evidence
    assert words in found.evidence.of(text)


@pytest.mark.parametrize(
    "lead",
    [
        "Banjir merendam ratusan rumah hingga setinggi dada di Wening pada Selasa (12/3/2024).",
        "Tim masih mencari dua korban yang diperkirakan tertimbun longsor di Wening, Selasa (12/3/2024).",
        "Harga beras naik menjelang Lebaran di Pasar Wening, Selasa (12/3/2024).",
        "Timnas berlatih untuk menghadapi tamunya di Wening, Selasa (12/3/2024) sore.",
        "Wali kota memastikan libur segera ditetapkan, Selasa (12/3/2024).",
        "Rupiah diperkirakan melemah pada hari ini, Selasa (12/3/2024).",
        "Jalan akan dibuka, demikian disampaikan pengelola lewat keterangan tertulis, Selasa (12/3/2024).",
        "Rapat berlangsung hingga Selasa (12/3/2024) malam.",
    ],
)
def test_the_day_of_a_lead_is_kept_beside_earlier_days_and_plans(lead: str) -> None:
    body = "\n\nHujan turun sejak Senin (11/3/2024) malam. Pencarian akan dilanjutkan pada Jumat (15/3/2024)."
    found = times.published(Article(lead + body), (), languages.load("id"), date(2026, 11, 30))
    assert found
    assert found.value == "2024-03-12"


def test_an_english_plan_is_not_the_day_of_the_article() -> None:
    text = "The bridge will open Friday, March 15, 2024. It was inspected on Tuesday, March 12, 2024, officials said."
    found = published(text, code="en")
    assert found
    assert found.value == "2024-03-12"


def test_a_day_without_weekday_is_history() -> None:
    assert published("Akun itu aktif sejak 5 Juni 2017. Warga menyukainya.") is None


TUESDAY = "Panen dibuka Selasa (21/5). Warga menyambutnya."


@pytest.mark.parametrize(
    ("text", "years"),
    [
        (TUESDAY, (2024, 2019, 2013)),
        (f"{TUESDAY} Sawah itu dicetak pada 2018.", (2019, 2024, 2013)),
        (f"{TUESDAY} Sawah itu dicetak pada 1975.", (2024, 2019, 2013)),
        (f"{TUESDAY} Panen 2019 lebih baik.", ()),
        (f"{TUESDAY} Benih ditanam 3 April 2019.", ()),
        (f"{TUESDAY} Kata Sri, Rabu (22/5), hasilnya naik. Pasar dibuka Senin (20/5).", (2024, 2019, 2013)),
        ("Panen dibuka Kamis (29/2).", ()),
    ],
)
def test_a_year_that_only_the_weekday_tells_is_a_guess(text: str, years: tuple[int, ...]) -> None:
    found = times.published(Article(text), (), languages.load("id"), date(2026, 11, 30))
    assert found
    assert found.years == years
    assert not years or found.value.startswith(str(years[0]))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("id", "Pameran itu berlangsung hingga Minggu (4/6). “Kami siap,” kata Sri, Rabu (31/5)."),
        ("id", "Persela akan bertemu Persik di Kediri, Sabtu (3/6). “Kami siap,” kata Sri, Rabu (31/5)."),
        ("id", "Pasar malam dibuka Sabtu (3/6). “Kami siap,” kata Sri, Rabu (31/5)."),
        ("en", "Ada Holt said Wednesday, May 31. The final is Saturday, June 3."),
    ],
)
def test_days_to_come_make_fresh_news_no_old_one(code: str, text: str) -> None:
    fresh = times.published(Article(text), (), languages.load(code), date(2017, 6, 1))
    assert fresh
    assert (fresh.value, fresh.years) == ("2017-05-31", ())
    later = times.published(Article(text), (), languages.load(code), date(2017, 6, 20))
    assert later
    assert (later.value, later.years[0]) == ("2017-05-31", 2017)


def test_it_may_be_tomorrow_already_where_an_article_was_written() -> None:
    for day in ("Rabu (7/9)", "Rabu (7/9/2022)"):
        text = f"“Kami siap,” kata Sri, {day}."
        found = times.published(Article(text, saved="2022-09-06"), (), languages.load("id"), date(2026, 11, 30))
        assert found
        assert found.value == "2022-09-07"


def test_days_around_new_year_without_any_year_are_undated() -> None:
    text = "Rabu (28/12) hujan turun. Banjir datang, kata Budi, Senin (2/1)."
    assert times.published(Article(text), (), languages.load("id")) is None


@pytest.mark.parametrize(
    ("saved", "year"), [("2020-01-02", "2019"), ("2025-01-02", "2024"), ("1980-01-01", "2024"), ("", "2024")]
)
def test_an_article_is_no_younger_than_its_file(saved: str, year: str) -> None:
    found = times.published(Article(TUESDAY, saved=saved), (), languages.load("id"), date(2026, 11, 30))
    assert found
    assert found.value == f"{year}-05-21"


def test_the_year_that_has_just_passed_is_likelier_than_one_near_to_history() -> None:
    text = f"{TUESDAY} Sawah itu dicetak pada 2014."
    found = times.published(Article(text), (), languages.load("id"), date(2024, 7, 1))
    assert found
    assert found.years[0] == 2024


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("“Kami siap,” kata Sri, Selasa (29/8). Itu diatur Undang-Undang Nomor 22 Tahun 2009.", "2017"),
        (f"{TUESDAY} Waduk akan dibuka pada 2029. Sawah dicetak sejak 2018, panen 2019 naik.", "2019"),
        (f"{TUESDAY} Petani menyambut Pesta Panen 2020.", "2019"),
        (f"{TUESDAY} Sawah itu dicetak pada 1975.", ""),
        ("Panen dibuka hari ini (21/5). Sawah itu dicetak pada 1975.", ""),
    ],
)
def test_an_article_read_nobody_knows_when_is_not_older_than_the_history_it_tells(text: str, year: str) -> None:
    found = times.published(Article(text), (), languages.load("id"))
    assert (found.value[:4] if found else "") == year


def test_days_around_new_year_lie_in_two_years() -> None:
    text = "Api padam, kata Sri, Selasa (2/1). Toko terbakar Minggu (31/12)."
    found = times.published(Article(text), (), languages.load("id"), date(2025, 6, 1))
    assert found
    assert (found.value, found.years[0]) == ("2024-01-02", 2024)


@pytest.mark.parametrize(
    ("code", "text", "day", "years"),
    [
        ("en", "ROME, Nov 4 (AP) - It left, Ann Lee said on Wednesday. It came on May 3, 2020.", "2020-11-04", ()),
        ("en", "ROME, Nov 4 (AP) - It left, Ann Lee said on Tuesday. It came in 2020.", "2020-11-04", (2020, 2025)),
        ("en", "ROME, Nov 4 (Reuters) - Vets saved an owl. It hatched in 2020.", "2020-11-04", (2020, 2021)),
        ("id", "Kudus, 9/10 (ANTARA) - Rahman, Jumat, mengatakan gabah naik.", "2026-10-09", (2026, 2020, 2015)),
        ("id", "JAKARTA (12/8) - Pasar direnovasi. Pasar itu dibangun pada 1978.", "2026-08-12", (2026, 2025)),
    ],
)
def test_the_day_of_a_dateline_takes_its_year_from_the_text(
    code: str, text: str, day: str, years: tuple[int, ...]
) -> None:
    language = languages.load(code)
    article = Article(text)
    found = times.published(article, regions.mark(article, language), language, date(2026, 11, 30))
    assert found
    assert (found.value, found.origin, found.years) == (day, "dateline", years)


def test_the_day_of_a_dateline_lies_before_the_one_in_the_address() -> None:
    article, language = Article("ROME, Dec 30 (AP) — Vets saved an owl.", id="20210102-owl"), languages.load("en")
    found = times.published(article, regions.mark(article, language), language)
    assert found == Published("2020-12-30", "day", "dateline", Span(6, 12))


@pytest.mark.parametrize(
    ("code", "text", "day", "words"),
    [
        # Behind what has been.
        ("en", "The bridge fell on Friday, March 8, 2024, police said on Sunday.", "2024-03-10", "Sunday"),
        ("en", "The bridge fell on Friday, March 8, 2024. “Old,” Ann Holt said on Thursday.", "2024-03-14", "Thursday"),
        # Behind an earlier report.
        (
            "id",
            "Panen naik, ujar Sri di Wening, Senin (11/3/2024). “Harga turun,” kata Budi saat dihubungi, Selasa.",
            "2024-03-12",
            "Selasa",
        ),
        # At the end of a sentence with a quote.
        (
            "id",
            (
                "Panen dimulai Senin (11/3/2024). “Naik,” ujar Sri dari koperasi kopi lereng utara Gunung Wening, "
                "kelompok tani, nelayan, peternak dan buruh kabupaten tersebut, di Wening, Selasa."
            ),
            "2024-03-12",
            "Selasa",
        ),
        # A weekday of a day that is written out means that day, as does one of the days right before it.
        (
            "id",
            "Panen dimulai Sabtu (2/3/2024). Harga naik, ujar Sri, Rabu (6/3/2024). “Kami siap,” kata Budi, Sabtu.",
            "2024-03-06",
            "Rabu (6/3/2024)",
        ),
        (
            "id",
            "Harga naik, ujar Sri, Rabu (13/3/2024). “Kami siap,” kata Budi, Selasa.",
            "2024-03-13",
            "Rabu (13/3/2024)",
        ),
        # What holds from a weekday is no report, and "today" is the day of the article.
        ("id", "Longsor terjadi Jumat (8/3/2024). Posko dibuka mulai Sabtu.", "2024-03-08", "Jumat (8/3/2024)"),
        ("id", "Panen dibuka hari ini, Senin (11/3/2024). “Baik,” kata Budi, Selasa.", "2024-03-11", "hari ini"),
    ],
)
def test_a_later_report_by_its_weekday_alone_tells_the_day(code: str, text: str, day: str, words: str) -> None:
    found = times.published(Article(text), (), languages.load(code), date(2026, 11, 30))
    assert found
    assert (found.value, found.origin) == (day, "text")
    assert found.evidence
    assert words in found.evidence.of(text)


def test_no_report_is_of_a_day_to_come() -> None:
    text = "Panen dimulai Senin (11/3/2024). “Hasilnya naik,” kata Sri, Kamis."
    found = times.published(Article(text), (), languages.load("id"), date(2024, 3, 12))
    assert found
    assert found.value == "2024-03-11"


LEAD = "Hakim membuka sidang suap itu di Wening, Kamis, 21 November 2024. Saksi dipanggil."


@pytest.mark.parametrize(
    ("text", "made", "day", "origin"),
    [
        (LEAD, "2026-11-30", "2024-11-21", "text"),
        ("Wening, 21/11/2024 - Hakim membuka sidang suap itu.", "2026-11-30", "2024-11-21", "dateline"),
        ("Hakim membuka sidang, kata Sri, Kamis (21/11).", "2026-11-30", "2024-11-21", "text"),
        (LEAD, "2024-11-23", "2024-11-23", "metadata"),
        ("Saksi dipanggil. " * 60 + "Hakim dilantik Kamis, 21 November 2024.", "2026-11-30", "2026-11-30", "metadata"),
        ("Hakim membuka sidang suap itu pada 21 November 2024.", "2026-11-30", "2026-11-30", "metadata"),
        ("Saksi dipanggil.", "2026-11-30", "2026-11-30", "metadata"),
    ],
)
def test_a_document_may_have_been_made_long_after_it_was_written(text: str, made: str, day: str, origin: str) -> None:
    article = Article(text, made=Published(made, "day", "metadata"))
    marked = regions.mark(article, languages.load("id"))
    found = times.published(article, marked, languages.load("id"), date(2026, 12, 1))
    assert found
    assert (found.value, found.origin) == (day, origin)


REPORT = "Hakim membuka sidang suap itu, kata Sri, Senin (26/7/2021). Saksi dipanggil."


@pytest.mark.parametrize(
    ("text", "made", "day", "origin"),
    [
        (REPORT, "2015-01-01", "2021-07-26", "text"),
        (REPORT, "2021-07-20", "2021-07-26", "text"),
        (REPORT, "2021-07-27", "2021-07-27", "metadata"),
        ("Wening, 26/7/2021 - Hakim membuka sidang suap itu.", "2021-07-20", "2021-07-26", "dateline"),
        # What the document announces is no day of it; that of years later is.
        ("Hakim akan membuka sidang, Senin (26/7/2021).", "2021-07-20", "2021-07-20", "metadata"),
        ("Hakim membuka sidang suap itu, Senin (26/7/2021).", "2021-07-20", "2021-07-20", "metadata"),
        ("Hakim membuka sidang suap itu, Senin (26/7/2021).", "2015-01-01", "2021-07-26", "text"),
        # A guessed year: Mondays of 2021, 2015 and 2026.
        ("Hakim membuka sidang, kata Sri, Senin (26/7).", "2021-07-20", "2021-07-26", "text"),
        ("Hakim membuka sidang, kata Sri, Senin (27/7).", "2015-07-27", "2015-07-27", "metadata"),
        ("Hakim membuka sidang, kata Sri, Senin (27/7).", "2015-07-25", "2015-07-27", "text"),
        ("WENING, 27 Juli - Hakim membuka sidang, kata Sri, Senin.", "2015-07-25", "2015-07-27", "dateline"),
        ("Hakim membuka sidang, kata Sri, Senin (27/7).", "2016-01-10", "2015-07-27", "text"),
    ],
)
def test_nothing_that_a_document_reports_happened_after_it_was_written(
    text: str, made: str, day: str, origin: str
) -> None:
    article = Article(text, made=Published(made, "day", "metadata"))
    marked = regions.mark(article, languages.load("id"))
    found = times.published(article, marked, languages.load("id"), date(2026, 12, 1))
    assert found
    assert (found.value, found.origin) == (day, origin)


def test_a_page_tells_itself_when_it_appeared() -> None:
    article = Article(LEAD, published=Published("2026-11-30", "day", "metadata"))
    assert times.published(article, (), languages.load("id")) == article.published


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "WENING, March 12, 2024 (AP) — A bridge fell early Tuesday.", "2024-03-12"),
        ("ms", "WENING, 23 Julai 2024 - Sebuah jambatan runtuh di kampung itu hari ini.", "2024-07-23"),
    ],
)
def test_the_year_of_a_dateline_is_no_guess(code: str, text: str, day: str) -> None:
    language = languages.load(code)
    found = times.published(Article(text), regions.mark(Article(text), language), language, date(2026, 11, 30))
    assert found
    assert (found.value, found.origin, found.years) == (day, "dateline", ())


def test_a_malay_dateline_without_year() -> None:
    text = "WENING, 23 Julai - Kerajaan akan membaiki jambatan itu, kata Menteri Kerja Raya, Selasa."
    language = languages.load("ms")
    found = times.published(Article(text), regions.mark(Article(text), language), language, date(2024, 11, 30))
    assert found
    assert (found.value, found.origin) == ("2024-07-23", "dateline")


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "A bridge fell and killed nine people on March 8, 2024, police said on Sunday.", "2024-03-10"),
        ("en", "A bridge fell and killed nine people on March 8, 2014, police said on Sunday. In 2024 it is new.", ""),
        ("en", "A bridge will open on March 8, 2024, police said on Sunday.", ""),
        ("id", "Jembatan itu runtuh pada 8 Maret 2024, kata Sri di Wening, Minggu.", "2024-03-10"),
        ("id", "Jembatan itu runtuh pada 8 Maret 2024. " + "Warga datang. " * 20 + "Itu kata Sri, Minggu.", ""),
    ],
)
def test_a_day_of_the_lead_with_its_year_and_a_report_right_behind(code: str, text: str, day: str) -> None:
    found = times.published(Article(text), (), languages.load(code), date(2026, 11, 30))
    assert (found.value if found else "") == day
