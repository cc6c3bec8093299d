"""Who answers in an interview printed as a transcript: "A: …", "Jawab: …", "NF: …", "Farouk: …"."""

from desktop_app.article import Span
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.scene import Scene


def is_label(scene: Scene, mention: Span) -> bool:
    """Tell whether a colon follows what names a source, at the head of a line."""
    before = scene.text[max(0, mention.start - 1) : mention.start]
    return before in {"", "\n", " "} and scene.text[mention.end : mention.end + 2].lstrip(" ").startswith(":")


def labelled(scene: Scene, label: Span) -> Person | None:
    """Return whom the label of a line means: by name, by initials, or by a letter or word for "answer".

    That means whoever is named most before the first answer, for an interview introduces its guest.
    """
    form = label.of(scene.text)
    if form.lower() in scene.words.answers:
        if scene.guest is None and scene.people:
            scene.guest = max(scene.people, key=lambda person: _named_before(person, label.start))
        return scene.guest
    bearers = scene.by_token.get(form.lower().split()[-1], ())
    return next((person for person in scene.people if _initials(person) == form), None) or next(iter(bearers), None)


def _initials(person: Person) -> str:
    return "".join(word[0] for word in person.words).upper()


def _named_before(person: Person, at: int) -> int:
    return sum(span.start < at for span in person.spans)
