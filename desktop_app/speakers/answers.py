"""Who answers in an interview printed as a transcript: "A: …", "Jawab: …", "NF: …", "Farouk: …"."""

from desktop_app.article import Span
from desktop_app.speakers.aliases import Person
from desktop_app.speakers.scene import Scene


def is_label(scene: Scene, mention: Span) -> bool:
    """Tell whether a colon follows what names a source, at the head of a line."""
    before = scene.text[max(0, mention.start - 1) : mention.start]
    return before in {"", "\n", " "} and scene.text[mention.end : mention.end + 2].lstrip(" ").startswith(":")


def labelled(scene: Scene, label: Span) -> Person | None:
    """Return whom the label of a line means: by name, by initials, or by a letter or word for "answer"."""
    form = label.of(scene.text)
    if form.lower() in scene.words.answers:
        return guest(scene, label.start)
    bearers = scene.by_token.get(form.lower().split()[-1], ())
    return next((person for person in scene.people if _initials(person) == form), None) or next(iter(bearers), None)


def guest(scene: Scene, answer: int) -> Person | None:
    """Return who answers in an interview, of which the first answer begins at a place.

    That is whoever is named most before its question, for an interview introduces its guest; reporters only ask.
    """
    if not scene.met:
        scene.met = True
        end = len(scene.text[: scene.line_at(answer)].rstrip())
        question = scene.line_at(end) or answer
        met = [person for person in scene.people if _named_before(person, question)]
        guests = [person for person in met if not _reports(scene, person)]
        scene.guest = max(guests or met, key=lambda person: _named_before(person, question), default=None)
    return scene.guest


def _reports(scene: Scene, person: Person) -> bool:
    roles = (role.lower().split() for role in scene.roles.get(id(person), ()))
    return any(not scene.words.reporters.isdisjoint(role) for role in roles)


def _initials(person: Person) -> str:
    return "".join(word[0] for word in person.words).upper()


def _named_before(person: Person, at: int) -> int:
    return sum(span.start < at for span in person.spans)
