import pytest

from desktop_app.languages import neighbours


def test_malay_is_told_from_indonesian_by_runs_of_letters() -> None:
    assert neighbours.neighbours() == {"ms": "id"}
    assert neighbours.evidence("Pemandu kereta itu cedera selepas motosikal dilanggar di lebuh raya.", "ms", "id") > 0
    assert neighbours.evidence("Jalan tol itu ditutup karena ada pekerjaan perbaikan.", "ms", "id") < 0


@pytest.mark.parametrize("text", ["", "12.500", "\ud800", "я был дома"])
def test_nothing_known_speaks_for_neither(text: str) -> None:
    assert neighbours.evidence(text, "ms", "id") == 0
