"""Who says what in a text, through the rooms from sentences to speakers: for the tests of several of them."""

from desktop_app import languages, names, quotes, sentences, speakers
from desktop_app.article import Quote, Speaker


def heard(text: str, language: str = "id") -> tuple[tuple[Speaker, ...], tuple[Quote, ...]]:
    """Return the speakers and the quotes of a text."""
    chosen = languages.load(language)
    units = sentences.split(text, (), chosen)
    named = names.find(text, units, chosen)
    said = quotes.find(text, units, named, chosen)
    return speakers.identify(text, units, named, said, chosen)


def attributed(text: str, language: str = "id") -> list[tuple[str, str | None]]:
    """Return each quote's words and the name of its speaker."""
    people, said = heard(text, language)
    name = {speaker.id: speaker.name for speaker in people}
    return [(quote.span.of(text), name.get(quote.speaker or "")) for quote in said]
