from datetime import date
from itertools import pairwise

import pytest

from desktop_app.window.panels.timeline import timescale
from desktop_app.window.panels.timeline.timescale import BREAK, NEAR, Interval


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def _interval(first: str, last: str = "") -> Interval:
    return _day(first), _day(last or first)


SEED = [
    _interval("2014-01-01", "2014-12-31"),
    _interval("2021-04-01", "2021-04-30"),
    _interval("2021-07-19", "2021-07-25"),
    _interval("2021-07-26"),
    _interval("2021-07-26"),
    _interval("2021-10-01", "2021-10-31"),
]


def test_the_seed_is_cut_once_where_nothing_happens() -> None:
    scale = timescale.build(SEED, 900)
    assert len(scale.stretches) == 2
    ((_, first, after),) = scale.cuts()
    assert date.fromordinal(first) == date(2015, 1, 1)
    assert date.fromordinal(after) == date(2021, 4, 1)


def test_a_stretch_is_true_to_scale() -> None:
    scale = timescale.build(SEED, 900)
    april = scale.x(_day("2021-05-01")) - scale.x(_day("2021-04-01"))
    october = scale.x(_day("2021-10-31")) - scale.x(_day("2021-10-01"))
    assert april == pytest.approx(october)
    assert scale.x(_day("2021-07-26")) - scale.x(_day("2021-07-19")) == pytest.approx(april * 7 / 30)


def test_the_scale_fills_its_width() -> None:
    scale = timescale.build(SEED, 900)
    last = scale.stretches[-1]
    assert last.left + last.width == pytest.approx(900)
    assert scale.stretches[1].left - scale.stretches[0].left - scale.stretches[0].width == BREAK


@pytest.mark.parametrize(
    "days",
    [
        [],
        [_interval("2020-05-05")],
        [_interval("2020-05-05"), _interval("2020-05-06")],
        [(1, 1), (date.max.toordinal(), date.max.toordinal())],
    ],
)
def test_few_and_extreme_days_have_a_scale(days: list[Interval]) -> None:
    scale = timescale.build(days, 300)
    for first, last in days:
        assert scale.x(first) <= scale.x(last + 1)
    assert bool(scale.stretches) is bool(days)
    timescale.ticks(scale, -100, 400, 60)


def test_even_gaps_are_not_cut() -> None:
    years = [_interval(f"{year}-01-01") for year in range(1950, 2021, 10)]
    assert len(timescale.build(years, 500).stretches) == 1


def test_one_year_far_back_takes_little_room_from_a_busy_month() -> None:
    busy = [_interval(f"2021-07-{day:02}") for day in range(1, 21)]
    scale = timescale.build([_interval("1998-01-01", "1998-12-31"), *busy], 800)
    assert scale.stretches[0].width < scale.stretches[1].width / 4


def test_points_close_together_share_one_mark() -> None:
    days = [_interval("2021-01-01"), *[_interval(f"2021-06-{day:02}") for day in (10, 11)], _interval("2021-12-31")]
    marks = timescale.marks(timescale.build(days, 400), days)
    assert [mark.rows for mark in marks] == [(0,), (1, 2), (3,)]


def test_the_number_of_points_is_bounded_by_the_width() -> None:
    days = [(start, start) for start in range(700_000, 705_000)]
    marks = timescale.marks(timescale.build(days, 500), days)
    assert sum(len(mark.rows) for mark in marks) == 5000
    assert len(marks) <= 500 / NEAR + 1
    assert all(after.left - before.left >= NEAR / 2 for before, after in pairwise(marks))


def test_overlapping_bars_lie_on_different_tracks() -> None:
    days = [
        _interval("2020-01-01", "2020-12-31"),
        _interval("2020-03-01", "2020-06-30"),
        _interval("2021-01-01", "2021-12-31"),
    ]
    marks = {mark.rows: mark.track for mark in timescale.marks(timescale.build(days, 600), days)}
    assert marks[(0,)] != marks[(1,)]
    assert marks[(2,)] == 0


@pytest.mark.parametrize(
    ("first", "last", "unit"),
    [
        ("2021-07-01", "2021-07-05", "day"),
        ("2021-07-01", "2021-08-10", "week"),
        ("2021-01-01", "2021-08-30", "month"),
        ("2019-01-01", "2020-12-31", "quarter"),
        ("2015-01-01", "2021-12-31", "year"),
        ("1950-01-01", "2021-12-31", "decade"),
        ("1400-01-01", "1900-12-31", "century"),
    ],
)
def test_ticks_take_the_finest_unit_that_has_room(first: str, last: str, unit: str) -> None:
    scale = timescale.build([_interval(first, last)], 600)
    ticks = timescale.ticks(scale, 0, 600, 60)
    assert {tick.unit for tick in ticks} == {unit}
    assert ticks[0].first
    assert all(before.x < after.x for before, after in pairwise(ticks))


def test_a_lonely_year_is_named_even_where_it_is_narrow() -> None:
    scale = timescale.build(SEED, 300)
    assert timescale.ticks(scale, 0, 300, 200)[0].start == date(2014, 1, 1)


BUSY = [
    _interval("2019-03-01", "2019-12-31"),
    *(_interval(f"{year}-05-01") for year in (2020, 2021, 2022, 2023)),
    _interval("2024-06-30"),
]


def test_a_decade_is_named_by_its_years_in_the_stretch() -> None:
    scale = timescale.build([_interval("2008-01-01", "2008-12-31"), *BUSY], 300)
    assert len(scale.stretches) == 2
    found = [(tick.unit, tick.start.year, tick.until.year) for tick in timescale.ticks(scale, 0, 300, 90)]
    assert found == [("decade", 2008, 2008), ("decade", 2019, 2019), ("decade", 2020, 2024)]
    whole = timescale.build([_interval("1987-01-01", "2003-12-31")], 300)
    years = [(tick.start.year, tick.until.year) for tick in timescale.ticks(whole, 0, 300, 90)]
    assert years == [(1987, 1989), (1990, 1999), (2000, 2003)]


@pytest.mark.parametrize("low", ["2026-11-16", "2026-11-20", "2026-11-22"])
def test_a_week_is_named_by_a_day_of_the_stretch_and_stands_there(low: str) -> None:
    scale = timescale.build([_interval(low, "2026-12-30")], 600)
    for tick in timescale.ticks(scale, 0, 600, 60):
        assert tick.unit == "week"
        assert tick.middle == pytest.approx(scale.x(tick.start.toordinal() + 0.5))
        assert tick.start >= date.fromisoformat(low)


def test_discs_never_lie_over_each_other() -> None:
    days = [(day, day) for day in range(0, 400, 3)]
    scale = timescale.build(days, 600.0)
    middles = [mark.left for mark in timescale.marks(scale, days, 40.0)]
    assert min(right - left for left, right in pairwise(middles)) >= 40.0
    assert sum(len(mark.rows) for mark in timescale.marks(scale, days, 40.0)) == len(days)


def test_the_number_of_a_bar_gives_way_to_other_discs() -> None:
    year = (date(2019, 1, 1).toordinal(), date(2019, 12, 31).toordinal())
    middle = (sum(year) // 2,) * 2
    days = [year, year, middle, (year[0] - 400,) * 2, (year[1] + 400,) * 2]
    marks = timescale.marks(timescale.build(days, 600.0), days, 40.0)
    discs = sorted(mark.disc for mark in marks if mark.disc is not None)
    assert len(discs) == 4
    assert min(right - left for left, right in pairwise(discs)) >= 40.0 - 1e-6
    narrow = timescale.marks(timescale.build(days, 90.0), days, 40.0)
    assert [mark.disc for mark in narrow if mark.right > mark.left] == [None]


def test_a_narrow_axis_keeps_room_for_where_most_happens() -> None:
    lonely = [(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()) for year in (1998, 2006, 2019)]
    busy = [(date(2025, 6, day).toordinal(),) * 2 for day in range(1, 25, 2)]
    scale = timescale.build([*lonely, *busy], 360.0)
    assert sum(stretch.width for stretch in scale.stretches) + timescale.BREAK * len(scale.cuts()) == pytest.approx(360)
    assert scale.stretches[-1].width > 2 * scale.stretches[0].width
    assert len(timescale.build([*lonely, *busy], 100.0).stretches) == 1


@pytest.mark.parametrize("width", [300, 900, 9000])
def test_a_day_is_a_point_even_where_its_stretch_is_as_wide_as_a_month_s(width: int) -> None:
    month, day = _interval("2022-08-01", "2022-08-31"), _interval("2024-12-15")
    scale = timescale.build([month, day], width)
    assert len(scale.stretches) == 2
    bar, point = timescale.marks(scale, [month, day])
    assert bar.right - bar.left > 30
    assert point.left == point.right == point.disc == pytest.approx(scale.x(_day("2024-12-15") + 0.5))


WEEK = [_interval(f"2009-06-{day:02}") for day in range(1, 13)]


@pytest.mark.parametrize("other", [_interval("2006-01-01", "2006-12-31"), _interval("2009-01-01", "2009-12-31")])
def test_the_days_of_a_week_lie_apart_beside_a_year_far_back_or_around_them(other: Interval) -> None:
    days = [other, *WEEK]
    scale = timescale.build(days, 600)
    assert len(scale.stretches) == 2 if other[1] < WEEK[0][0] else 3
    assert [mark.rows for mark in timescale.marks(scale, days)] == [(row,) for row in range(len(days))]


def test_no_cut_comes_or_goes_while_the_reader_zooms() -> None:
    days = [_interval("2006-01-01", "2006-12-31"), *WEEK]
    cuts = [cut[1:] for cut in timescale.build(days, 600).cuts()]
    assert cuts
    assert [cut[1:] for cut in timescale.build(days, 60_000, 600).cuts()] == cuts


def test_nothing_is_cut_where_every_event_has_a_place_of_its_own() -> None:
    days = [_interval(f"2020-{month:02}-01") for month in (1, 2, 4, 6, 12)]
    assert len(timescale.build(days, 600).stretches) == 1


def test_a_cut_that_would_draw_nothing_apart_is_not_made() -> None:
    same = [_interval("2009-06-01")] * 9
    days = [_interval("2006-01-01", "2006-12-31"), *same]
    assert len(timescale.build(days, 600).stretches) == 1
