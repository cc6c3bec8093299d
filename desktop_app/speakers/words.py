"""What a language file knows about speakers."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SpeakerWords:
    """Words about speakers, lower case unless noted.

    `pronouns` and `clitics` stand for one person, of these `feminine` for a woman and `masculine` for a man, who are
    told by `women` and `men`: given names and words beside a name; `neuter` for an organisation, and `single` begin a
    source without a name that is one person ("a" witness), `definite` one that bears a role ("the" mayor); `plural`
    stand for several, `pointers` make a description point back ("itu"), `anonymous` begin a source without a name
    ("seorang") or end it, `joins` may stand inside a role ("dan"), `subjects` never do, nor words that begin like
    `verbs`, `selves` open a role behind a name ("selaku"), `heads` begin roles besides those of [names], `closers` may
    follow an apposition ("yang"), `called` stand between a role and a name ("bernama"), `calling` before a nickname
    ("disapa"), `conjunctions` come before the last part of a list ("dan"). `head_last` says that the role word stands
    last ("EPA spokeswoman"); then `modifiers` are those heads of [names] that never do ("former"), of these `standing`
    are no part of an organisation’s name either, and `determiners` stand before a role without belonging to it. Words
    that end like `aged` mean whom a pronoun would ("the 78-year-old"). `short` maps a short form of a role to its
    words, `nicknames` a nickname to the name (written as in news). `relations` are what one person is to another
    ("pengacara"), `told` come between what was said and who said it ("diungkapkan").
    """

    pronouns: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    neuter: frozenset[str] = frozenset()
    single: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    pointers: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    verbs: tuple[str, ...] = ()
    selves: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    closers: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    calling: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    head_last: bool = False
    modifiers: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    aged: tuple[str, ...] = ()
    short: dict[str, str] = field(default_factory=dict)
    nicknames: dict[str, str] = field(default_factory=dict)
