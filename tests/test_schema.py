import json
from dataclasses import replace

import pytest

from desktop_app import schema
from desktop_app.article import (
    Article,
    Correction,
    Digest,
    Event,
    Note,
    Passage,
    Published,
    Quote,
    Region,
    Score,
    Sentence,
    Span,
    Speaker,
    Time,
)

DIGEST = Digest(
    article=Article(
        text="😀 “Ya,” kata Budi, Senin.",
        id="a.txt",
        source="/a.txt",
        title="Judul",
        outlet="Kabar",
        authors=("Sari",),
        published=Published("2025-03-03", "day", "text", Span(19, 24)),
        language="id",
    ),
    regions=(Region(Span(0, 1), "chrome"),),
    sentences=(Sentence(Span(2, 25)),),
    scores=(Score(0.5, {"position": 0.75, "quote": -0.25}),),
    summary=(0,),
    quotes=(Quote(Span(2, 7), "direct", Span(8, 12), Span(13, 17), "s1", 0.9),),
    speakers=(Speaker("s1", "Budi", "person", ("Pak Budi",), ("kepala",), "Dinas", (Span(13, 17),), (0,)),),
    times=(Time(Span(19, 24), "date", "2025-03-03", "2025-03-04"),),
    events=(Event(0, "2025-03-03", "2025-03-03", "day", "report", "Budi berkata ya", Span(2, 17), 0, "2025-03-04"),),
    notes=(Note("reading", "first_pages", "Only the first pages."),),
    corrections=(Correction("attribute", (Passage("“Ya,”"),), name="Budi"), Correction("drop", speaker="Sari")),
)


def test_a_digest_survives_the_way_through_json() -> None:
    assert schema.decode(json.loads(schema.line(schema.encode(DIGEST)))) == DIGEST


def test_the_json_has_the_keys_of_schema_1() -> None:
    value = schema.encode(DIGEST)
    assert value["published"] == {"value": "2025-03-03", "precision": "day", "from": "text", "evidence": [19, 24]}
    assert value["sentences"] == [{"start": 2, "end": 25, "score": 0.5, "reasons": {"position": 0.75, "quote": -0.25}}]
    assert value["quotes"][0]["mention"] == [13, 17]
    assert value["events"][0]["label_span"] == [2, 17]


def test_a_guess_survives_the_way_through_json() -> None:
    published = Published("2025-03-03", "day", "text", Span(19, 24), (2025, 2014))
    times = (Time(Span(19, 24), "date", "2025-03-03", approximate=True),)
    guessed = replace(DIGEST, article=replace(DIGEST.article, published=published, saved="2025-04-01"), times=times)
    assert schema.decode(json.loads(schema.line(schema.encode(guessed)))) == guessed


def test_when_a_document_was_made_survives_the_way_through_json() -> None:
    made = replace(DIGEST, article=replace(DIGEST.article, made=Published("2025-04-01", "day", "metadata")))
    assert schema.decode(json.loads(schema.line(schema.encode(made)))) == made
    assert "made" not in schema.encode(DIGEST)


def test_a_name_that_the_reader_gave_survives_the_way_through_json() -> None:
    given = replace(DIGEST, speakers=tuple(replace(speaker, given=True) for speaker in DIGEST.speakers))
    assert schema.decode(json.loads(schema.line(schema.encode(given)))) == given
    assert "given" not in schema.encode(DIGEST)["speakers"][0]


def test_a_line_holds_no_newline() -> None:
    assert "\n" not in schema.line(schema.encode(Digest(Article("Satu.\nDua."))))


def test_another_schema_is_refused() -> None:
    with pytest.raises(ValueError, match="schema 2"):
        schema.decode({"schema": 2})


def test_half_a_character_survives_too() -> None:
    value = schema.encode(Digest(Article("\ud83d “a”")))
    assert json.loads(schema.line(value).encode("utf-8")) == value
