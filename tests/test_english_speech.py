"""English speech in the reporter's words, its sources, and their roles: what no open data measures."""

import pytest

from desktop_app.article import Quote, Span, Speaker
from tests.speech import heard


def read(text: str) -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    return heard(text, "en")


def told(text: str) -> list[tuple[str, str | None]]:
    """Return the reported clauses of a text with the names of their sources."""
    people, said = read(text)
    name = {speaker.id: speaker.name for speaker in people}
    return [(quote.span.of(text), name.get(quote.speaker or "")) for quote in said if quote.kind == "indirect"]


def sources(text: str) -> list[str | None]:
    """Return who speaks each direct quote."""
    people, said = read(text)
    name = {speaker.id: speaker.name for speaker in people}
    return [name.get(quote.speaker or "") for quote in said if quote.kind == "direct"]


def speaker(text: str, name: str) -> Speaker:
    return next(one for one in read(text)[0] if one.name == name)


@pytest.mark.parametrize(
    ("text", "clause", "source"),
    [
        # the source behind its clause
        ("The old pier is safe again, the harbour board said.", "The old pier is safe again", "the harbour board"),
        (
            "The pier had been closed since May, county spokeswoman Nora Field said in an email.",
            "The pier had been closed since May",
            "Nora Field",
        ),
        (
            "Ticket sales have doubled, Nora Field told CNN on Saturday.",
            "Ticket sales have doubled",
            "Nora Field",
        ),
        (
            "The pier will reopen in May, said Nora Field, a county engineer.",
            "The pier will reopen in May",
            "Nora Field",
        ),
        ("The pier reopened in May, said Nora Field in a statement.", "The pier reopened in May", "Nora Field"),
        ("The fire began below deck, fire officials said Monday.", "The fire began below deck", "fire officials"),
        ("The pier was never safe, a spokesman for Field said.", "The pier was never safe", "a spokesman for Field"),
        ("Pier to stay closed for a week, says mayor", "Pier to stay closed for a week", "mayor"),
        # around its source
        ("The pier, the board said, needs new planks.", "The pier, the board said, needs new planks", "the board"),
        (
            "That is why, he argued, the board should be ready.",
            "That is why, he argued, the board should be ready",
            None,
        ),
        ("The pier is safe, Nora Field said, citing a report.", "The pier is safe", "Nora Field"),
        (
            "Paul Marsh then said he was sad about it, court papers said.",
            "Paul Marsh then said he was sad about it",
            "court papers",
        ),
        # with "according to", also without a comma
        (
            "Four planks were missing, according to the Institute of Marine Safety.",
            "Four planks were missing",
            "the Institute of Marine Safety",
        ),
        ("Four planks were missing according to Nora Field.", "Four planks were missing", "Nora Field"),
        (
            "The sale could close soon, according to two people familiar with the matter who asked not to be named.",
            "The sale could close soon",
            "two people familiar with the matter",
        ),
        (
            "According to the harbour master, Nora Field's report was late.",
            "Nora Field's report was late",
            "the harbour master",
        ),
        # before its clause, without "that"
        ("Nora Field said her team had checked every plank.", "her team had checked every plank", "Nora Field"),
        ("Most of the anglers said their lines were safe.", "their lines were safe", "Most of the anglers"),
        ("Nora Field told reporters on Friday the pier was safe.", "the pier was safe", "Nora Field"),
        ("Nora Field told the newspaper she would resign.", "she would resign", "Nora Field"),
        ("Nora Field told the crew to leave the pier.", "to leave the pier", "Nora Field"),
        ("Nora Field told reporters Friday night she was glad.", "she was glad", "Nora Field"),
        ("Nora Field claimed the pier was safe.", "the pier was safe", "Nora Field"),
        (
            "Nora Field said that of the nine planks, four had rotted.",
            "of the nine planks, four had rotted",
            "Nora Field",
        ),
        ("In a statement on Monday, Nora Field said it was a sad day.", "it was a sad day", "Nora Field"),
        ("Two divers familiar with the pier said it was rotten.", "it was rotten", "Two divers familiar with the pier"),
        ("Police say the driver fled.", "the driver fled", "Police"),
        # past an aside
        ("Nora Field, who has led the board since 2009, said it was a sad day.", "it was a sad day", "Nora Field"),
        (
            "A clerk from the firm that built the pier, which closed in May, said the planks were new.",
            "the planks were new",
            "A clerk",
        ),
        ("Nora Field, who said she was tired, left the room.", "she was tired", "Nora Field"),
        ("Nora Field -- who said she was tired -- left the room.", "she was tired", "Nora Field"),
        ("The engineer, Nora Field, said the pier was safe.", "the pier was safe", "Nora Field"),
        ("Asked about the planks, Nora Field said she had not seen them.", "she had not seen them", "Nora Field"),
        ("Paul Marsh met the crew and said the pier was safe.", "the pier was safe", "Paul Marsh"),
    ],
)
def test_reported_speech(text: str, clause: str, source: str | None) -> None:
    assert told(text) == [(clause, source)]


@pytest.mark.parametrize(
    "text",
    [
        "Nora Field was charged with three thefts last spring.",
        "The board declined to say whether planks were missing.",
        "Divers have not said what caused the fire.",
        "A diver with the board told CNN on Saturday.",
        "The gang claimed responsibility for the fire.",
        "Paul Marsh joked about selling the planks, and a plan was born.",
        "The search goes on, and the effort to name each victim continues.",
        "Fans sang late into the night, with coach Paul Marsh tweeting a picture.",
        "Several states have old piers, and the reports are long.",
        "If the talks took place in the office, we need to know what he said in reply.",
        "The 13 states that have old piers are poor.",
        "Nora Field added a note of caution, should the pier be opened.",
        "The plan needs the help of states that may not want it.",
    ],
)
def test_not_every_verb_reports(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("“It is sad,” Paul Marsh, the head of the union, one of three on the pier, said on Monday.", "Paul Marsh"),
        (
            "Rosa Lind’s manager Paul Marsh spoke up, arguing, “They lashed out at us for no reason.”",
            "Paul Marsh",
        ),
        ("Said Paul Marsh: “It is a very sad day for us.”", "Paul Marsh"),
        ("“If you say so,” Paul Marsh said, smiling, “we will believe it for now.”", "Paul Marsh"),
        ("Rosa Lind urged her brother to come out of the car and then said, “Don’t you do it.”", "Rosa Lind"),
        ("The two met at noon.\n\n“LIND: Why was the pier closed for so long, sir?”", "LIND"),
        ("Rosa Lind spoke first.\n\n“LIND: Why was the pier closed for so long, sir?”", "Rosa Lind"),
        ("‘We had to close the pier,’ said Paul Marsh, the miners’ man.", "Paul Marsh"),
    ],
)
def test_sources_of_quotes(text: str, source: str) -> None:
    assert set(sources(text)) == {source}


@pytest.mark.parametrize(
    "text",
    [
        "On the broadcast “Harbour Night Live,” Paul Marsh said he was glad.",
        "The film “Long Way Home,” which opens on Friday, was shot on the pier, Paul Marsh said.",
    ],
)
def test_titles_are_no_speech(text: str) -> None:
    assert sources(text) == []


def test_a_quote_ends_with_the_quote_inside_it() -> None:
    text = "“We lost,” Rosa Lind said. “So the crew was shouting, ‘Leave the pier alone.’”\n\nThe pier is closed."
    assert sources(text) == ["Rosa Lind", "Rosa Lind"]


def test_each_paragraph_of_a_quote_opens_again_also_without_its_line_break() -> None:
    text = (
        '"We lost," Rosa Lind said. "The planks were gone by noon. "And then the ropes were taken." '
        "For his part, Paul Marsh has said he was away."
    )
    assert [quote.span.of(text)[-10:] for quote in read(text)[1] if quote.kind == "direct"] == [
        '"We lost,"',
        "e by noon.",
        're taken."',
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # nobody's "she": things, several people, a man
        (
            "Rosa Lind came. Many of the planks were said to be old, and experts agreed. “It is sad,” she said.",
            "Rosa Lind",
        ),
        ("Rosa Lind criticised Officer Terence Roe. “How many times must this happen to us?” she said.", "Rosa Lind"),
        ("Rosa Lind came. She met her uncle, Pelle Norr, a retired man. “It is sad,” she said.", "Rosa Lind"),
        # who was only described by another is no new subject
        (
            "Rosa Lind came. The board had asked about her friend, judge Anna Roe. She left. “It is sad,” she said.",
            "Rosa Lind",
        ),
        # "it" is no person
        (
            "The Harbour Board met Rosa Lind. The Harbour Board said it was sad. “The pier is ours,” it said.",
            "The Harbour Board",
        ),
        ("Paul Marsh, 78, came. “It is sad,” the 78-year-old said.", "Paul Marsh"),
        # who bears the role
        ("Mayor Rosa Lind came. Paul Marsh listened. “It is sad,” the mayor said.", "Rosa Lind"),
        ("Sen. Rosa Lind came. Paul Marsh listened. “It is sad,” the senator said.", "Rosa Lind"),
    ],
)
def test_whom_a_pronoun_or_a_description_means(text: str, source: str) -> None:
    assert sources(text) == [source]


@pytest.mark.parametrize(
    ("text", "name", "roles", "affiliation"),
    [
        ("Jo Lind, the White House press secretary, left.", "Jo Lind", ("White House press secretary",), "White House"),
        ("White House press secretary Jo Lind left.", "Jo Lind", ("White House press secretary",), "White House"),
        ("Attorney General Anna Roe left.", "Anna Roe", ("Attorney General",), ""),
        ("New Jersey Gov. Anna Roe left.", "Anna Roe", ("New Jersey Gov.",), "New Jersey"),
        ("Retired Lt. Gen. Adam Roe left.", "Adam Roe", ("Retired Lt. Gen.",), ""),
        ("Former New Jersey Gov. Anna Roe left.", "Anna Roe", ("Former New Jersey Gov.",), "New Jersey"),
        ("Former Secretary of State Anna Roe left.", "Anna Roe", ("Former Secretary of State",), ""),
        ("Anna Roe, 34, a nurse from Leeds, left.", "Anna Roe", ("nurse",), ""),
        (
            "Anna Roe, a spokeswoman for Governor Paul Marsh, left.",
            "Anna Roe",
            ("spokeswoman for Governor Paul Marsh",),
            "",
        ),
        ("Paul Marsh's campaign manager, Anna Roe, left.", "Anna Roe", ("Paul Marsh's campaign manager",), ""),
        ("Anna Roe, Norfield’s deputy mayor, left.", "Anna Roe", ("Norfield’s deputy mayor",), ""),
        (
            "Anna Roe, president of the United Federation of Teachers, left.",
            "Anna Roe",
            ("president of the United Federation of Teachers",),
            "United Federation of Teachers",
        ),
        ("But former President Adam Roe left.", "Adam Roe", ("former President",), ""),
        ("The club was sorry. Manager Adam Roe left.", "Adam Roe", ("Manager",), ""),
        ("Once a shy candidate, Anna Roe left.", "Anna Roe", (), ""),
        (
            "Anna Roe, a spokeswoman for the U.S. Navy, left.",
            "Anna Roe",
            ("spokeswoman for the U.S. Navy",),
            "U.S. Navy",
        ),
        ("On Sunday President Adam Roe left.", "Adam Roe", ("President",), ""),
        ("Anna Roe, a lawyer representing the crew, left.", "Anna Roe", ("lawyer",), ""),
        ("The crew met Anna Roe, Paul Marsh, a nurse, and others.", "Anna Roe", (), ""),
    ],
)
def test_roles_whose_word_comes_last(text: str, name: str, roles: tuple[str, ...], affiliation: str) -> None:
    found = speaker(text, name)
    assert (found.roles, found.affiliation) == (roles, affiliation)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two aides close to the mayor said the pier was lost.", "anonymous"),
        ("Neighbors said they heard three shots.", "anonymous"),
        ("The guard said the pier was lost.", "anonymous"),
        ("The Harbour Board said the pier was lost.", "organisation"),
        ("The Department of Public Health said the pier was lost.", "organisation"),
    ],
)
def test_kinds_of_sources_without_a_name(text: str, kind: str) -> None:
    assert [one.kind for one in read(text)[0] if one.quotes] == [kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Angelika Brunnholm, a developer, left.", ["Angelika Brunnholm"]),
        ("Angelika Brunnholm said it was over.", ["Angelika Brunnholm"]),
        ("The work of Felix von der Osten is known.", ["Felix von der Osten"]),
        ("Minister JK Marlow left.", ["JK Marlow"]),
        ("Minister for Health Leo Marlow left.", ["Leo Marlow"]),
        ("They read “Living Harbour” aloud near Black Sands on Sunday.", []),
        ("Chief Medical Correspondent Anna Roe left.", ["Anna Roe"]),
    ],
)
def test_names_of_persons(text: str, people: list[str]) -> None:
    assert [one.name for one in read(text)[0] if one.kind == "person"] == people


def test_a_headline_gives_no_name_a_verb() -> None:
    text = "Rosa Lind Leaves Harbour Board After Seven Years\n\nRosa Lind said she was tired."
    assert [one.name for one in read(text)[0]] == ["Rosa Lind"]


def test_a_source_stands_where_it_is_named() -> None:
    text = "The pier is safe, Rosa Lind said."
    (quote,) = read(text)[1]
    assert quote.mention == Span(18, 27)
    assert quote.cue == Span(28, 32)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Virginia Marlow left.", ["Virginia Marlow"]),
        ("The rector met Rep. G.K. Marlow (D-N.C.) on Sunday.", ["G.K. Marlow"]),
        ("Angelika Brunnholm, visiting from Norfield, gasped.", ["Angelika Brunnholm"]),
        ("Unreleased Kurt Marlow songs were found.", ["Kurt Marlow"]),
        ("Angelika Brunnholm won. A goal by Brunnholm was not enough.", ["Angelika Brunnholm"]),
        ("Living Harbour won. It was a good day.", []),
    ],
)
def test_names_at_the_head_of_a_sentence(text: str, people: list[str]) -> None:
    assert [one.name for one in read(text)[0] if one.kind == "person"] == people


@pytest.mark.parametrize(
    ("text", "source"),
    [
        # the subject behind "but", and behind a noun that describes it
        ("Jeb Marlow makes his debut. The contrasts were subtle, but Scott Roe smiled. “I won,” he said.", "Scott Roe"),
        ("Leo Marlow was there. Show creator Chris Roe, who also directs, waved. “It is good,” he said.", "Chris Roe"),
        # whoever was “she” once is not “he”
        (
            "Leo Marlow came. One student said the hall was small. “Thanks,” she said. It was late. “Fine,” he said.",
            "Leo Marlow",
        ),
        # a name inside a description is not its bearer's
        ("Anna Marlow left. “You pay your taxes,” a narrator in the Marlow ad asks.", "a narrator in the Marlow ad"),
        ("Anna Roe left. “Can we win again?” the Frenchman said.", "the Frenchman"),
        ("The union hired Anna Marlow. “It is wrong to hide it,” Marlow of the union said.", "Anna Marlow"),
    ],
)
def test_who_is_meant_or_described(text: str, source: str) -> None:
    assert sources(text)[-1] == source


def test_a_name_may_end_with_the_word_of_a_role() -> None:
    text = "Foreign Minister Julie Bishop was there. “We ask for mercy,” Bishop told the house. She said it was late."
    people, _ = read(text)
    assert [(one.name, one.roles, len(one.quotes)) for one in people] == [("Julie Bishop", ("Foreign Minister",), 2)]


@pytest.mark.parametrize("text", ["World Vision sent blankets.", "Initial reports were grim.", "Totten Glacier melts."])
def test_words_of_houses_and_places_are_nobody(text: str) -> None:
    assert not [one for one in read(text)[0] if one.kind == "person"]
