import time

import pytest

from desktop_app import languages

INDONESIAN = "Warga desa itu mengaku belum menerima bantuan karena jalan ke kecamatan masih terputus."
ENGLISH = "The villagers said they had not received any help because the road was still closed."
MALAY = "Beliau berkata kerajaan negeri akan menyalurkan bantuan kepada mangsa banjir selepas mesyuarat itu."


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (INDONESIAN, "id"),
        ("Ia pulang naik kereta.", "id"),
        ("Penjahit membetulkan kemejanya.", "id"),
        (ENGLISH, "en"),
        ("Ferry sails again", "en"),
        (MALAY, "ms"),
        ("Polis sedang menjalankan siasatan kerana kes itu membabitkan tiga suspek.", "ms"),
        ("De burgemeester zei dat de brug niet voor de zomer open gaat.", "nl"),
        ("El alcalde dijo que el puente no se abre hasta el verano.", "es"),
        ("橋は夏まで通れないと町長は話した。", "ja"),
        ("市长说这座桥夏天以前不会开放。", "zh"),
        ("นายกเทศมนตรีกล่าวว่าสะพานยังปิดอยู่", "th"),
        ("قال رئيس البلدية إن الجسر مغلق", "ar"),
        ("Hujan lebat menyebabkan longkang melimpah. Seramai 40 orang dipindahkan. Punca banjir disiasat.", "ms"),
        ("Tiada kemalangan jiwa dilaporkan. Kilang perabot itu musnah. Bomba tiba selepas sejam.", "ms"),
        ("Pesawat itu mendarat pada hari Minggu. Penumpang menunggu dengan sangat sabar. Musim hujan tiba.", "id"),
        ("Warga padha seneng krungu kabar kuwi. Dalan desa bakal didandani.", "jv"),
        ("Warga geus lami ngadagoan jalan nu ruksak. Pamaréntah rék ngoméan éta jalan.", "su"),
        ("", ""),
        ("12.500 — 7,5 %", ""),
        ("\ud800\u202e\u200d", ""),
    ],
)
def test_language(text: str, code: str) -> None:
    assert languages.detect(text) == code


def test_a_text_of_unknown_words_has_no_language() -> None:
    assert languages.detect("zrk blorp vunt " * 30) == ""


def test_a_foreign_quotation_does_not_change_the_language() -> None:
    assert languages.detect(f"{INDONESIAN} {INDONESIAN} “{ENGLISH}” {INDONESIAN}") == "id"


def test_a_language_without_a_file_has_a_name() -> None:
    dutch = languages.load("nl")
    assert dutch.name == "Nederlands"
    assert languages.load("").name == "unknown"


def test_malay_takes_from_indonesian_what_it_lacks() -> None:
    malay, indonesian = languages.load("ms"), languages.load("id")
    assert malay.tables["ranking"] == indonesian.tables["ranking"]
    own, other = malay.tables["regions"]["starts"], indonesian.tables["regions"]["starts"]
    assert own[: len(other)] == other
    assert "artikel penuh" in own[len(other) :]
    assert malay.tables["common"] != indonesian.tables["common"]


def test_the_length_of_the_text_does_not_matter() -> None:
    def seconds(times: int) -> float:
        text = INDONESIAN * times
        start = time.process_time()
        languages.detect(text)
        return time.process_time() - start

    seconds(1000)
    assert min(seconds(100_000) for _ in range(3)) < 5 * min(seconds(1000) for _ in range(3)) + 0.02
