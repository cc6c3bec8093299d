"""What a language file knows about reported speech."""

import re
from dataclasses import dataclass, replace
from functools import cache

from desktop_app.article import Span
from desktop_app.languages import Language, SayingWords

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """Words of reported speech, lower case.

    `cues`, `clitics`, `asides`, `reports` and `weak` are the verbs of [saying]: beside a quote ("kata", "said"), what
    may be glued to them, those that stand beside reported speech too, those that take a reported clause ("mengatakan"),
    and those of them that do so only before a comma or a conjunction. `according` what opens a source before its clause
    ("menurut"), of these `citing` where it was read ("dikutip"), `leads` what may stand between that and the source
    ("oleh"), `that` the conjunctions after a verb of saying, `pronouns` stand for the source, `own` are words of the
    first and second person and of talk, `toward` stand before a hearer ("kepada"), `titling` before the title of a work
    ("berjudul"), `issued` are what somebody speaks by ("a statement"), `hearing` verbs that only the hearer follows
    ("told"), `conditions` open a clause that nobody says so ("if"), verbs of the `past` end so ("ed"), `stops` end the
    phrase that names a source, `inner` are prepositions that may stand inside it, `pointers` end a description that
    points back ("itu"), `several` begin a source without a name ("sebagian"), `determiners` are those that are none by
    themselves ("the"), `adverbs` may stand between the source and its verb, `openers` before the source. `participles`
    share the subject of the verb before them ("saying"), `addressing` verbs name the hearer before the clause ("told"),
    `possessives` end a word that a description begins with ("’s"). `linking` begin a sentence that goes on from the one
    before ("tetapi"), `dating` come before a day ("pada"), `kin` before somebody whose people speak ("kerabat Budi"),
    `verbs` are how verbs begin, `extracts` what is read out and speaks not itself ("petikan"), `named` stand before the
    name of a subject ("bernama"), `moments` are verbs of saying that open a clause of time ("begitu ia datang"),
    `subject_first` says that the source may stand before its verb after a quote ("…," Smith said). `reopens` says that
    each paragraph of a quote opens again; others glue closing marks to the next word so. The languages with
    `subject_first` have `bare` verbs that take a clause without conjunction ("said"), `finite` words that make a clause
    of what follows other verbs ("claimed he was"), `unsaid` words before a verb that make it none of saying ("was
    charged", "belum mengumumkan") unless it is one of `denials` ("tidak membantah") or ends like `doing` ("saying"),
    `denying` verbs that say their clause is not so ("membantah"), `governing` are prepositions before a name that is no
    subject ("dengan"), `years` stand behind an age, `manners` are how somebody speaks ("singkat") and `meanwhile` when
    ("saat"), `predicates` open the predicate of a clause ("harus"), `infinitives` ("to"), `relatives` ("who"), endings
    of adverbs of `manner` ("ly") and `nouns` that end so ("family"), `circumstances` that open an adverbial between a
    verb and its clause ("in an interview"), `topics` that open what is spoken of ("about"), `dayparts` behind a day
    ("night"), `passives` behind a verb of `bare` tell what is said of somebody ("to be"), `questions` and `answers` are
    labels of a transcript ("Q:"), `hearers` that are one word ("me"), `joining` words before a verb that has the
    subject of the one before it, and `open` words that a description does not end with ("familiar" with the matter).
    `interviews` announce one ("wawancara"), in whose answers words of `narrating` stand ("saya") and in whose questions
    those of `addressed` ("Anda"). `calling` stand before a nickname ("disapa"), `planned` before a verb of what will be
    said only later ("akan", "will"), `doings` are verbs with an object that say nothing ("meminta maaf"), `proforms`
    point to what was said elsewhere ("hal itu", "so"), `roughly` stand before a figure ("about").
    `triggers` are all words by which speech is known: verbs, what opens a source, both also with a clitic.
    """

    according: frozenset[str] = frozenset()
    citing: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    toward: frozenset[str] = frozenset()
    titling: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    hearing: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    past: tuple[str, ...] = ()
    resumes: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    inner: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
    linking: frozenset[str] = frozenset()
    dating: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    verbs: tuple[str, ...] = ()
    extracts: frozenset[str] = frozenset()
    moments: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    subject_first: bool = False
    reopens: bool = False
    bare: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    unsaid: frozenset[str] = frozenset()
    denials: frozenset[str] = frozenset()
    denying: frozenset[str] = frozenset()
    years: tuple[str, ...] = ()
    governing: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    meanwhile: frozenset[str] = frozenset()
    predicates: frozenset[str] = frozenset()
    doing: tuple[str, ...] = ()
    infinitives: frozenset[str] = frozenset()
    planned: frozenset[str] = frozenset()
    calling: frozenset[str] = frozenset()
    interviews: frozenset[str] = frozenset()
    narrating: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    manner: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    dayparts: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    doings: frozenset[str] = frozenset()
    proforms: frozenset[str] = frozenset()
    roughly: frozenset[str] = frozenset()
    cues: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    triggers: frozenset[str] = frozenset()

    def cue(self, word: str) -> tuple[str, str] | None:
        """Split a lower-case word into a cue and its clitic ("katanya" into "kata" and "nya"), None if it is none."""
        if word in self.cues:
            return word, ""
        for clitic in self.clitics:
            if word.endswith(clitic) and word.removesuffix(clitic) in self.cues:
                return word.removesuffix(clitic), clitic
        return None


@cache
def load(language: Language) -> QuoteWords:
    """Return the words of a language, its verbs of saying among them."""
    says, words = language.words("saying", SayingWords), language.words("quotes", QuoteWords)
    bare = words.according | says.beside
    return replace(
        words,
        cues=says.beside,
        clitics=says.clitics,
        asides=says.asides,
        reports=says.clauses,
        weak=says.weak,
        triggers=says.clauses | bare | {word + clitic for word in bare for clitic in says.clitics},
    )


def word_at(text: str, at: int) -> Span | None:
    """Return the word that begins at a place, None if there is none."""
    match = WORD.match(text, at)
    return Span(*match.span()) if match else None


def word_before(text: str, at: int) -> Span | None:
    """Return the word that only spaces part from a place behind it, None if there is none."""
    end = skip_back(text, at)
    start = end
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    return Span(start, end) if start < end else None


def skip(text: str, at: int, marks: str = " \u00a0\t") -> int:
    """Return the first place from `at` on that holds none of the marks."""
    while at < len(text) and text[at] in marks:
        at += 1
    return at


def skip_back(text: str, at: int, marks: str = " \u00a0\t") -> int:
    """Return the last place up to `at` before which stands none of the marks."""
    while at > 0 and text[at - 1] in marks:
        at -= 1
    return at
