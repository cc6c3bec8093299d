"""What a language file knows about speakers."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SpeakerWords:
    """Words about speakers, lower case unless noted.

    `pronouns` and `clitics` stand for one person, of these `feminine` for a woman and `masculine` for a man, who are
    told by `women` and `men`: given names and words beside a name; `neuter` for an organisation, `narrators` for who
    writes ("I"), and `single` begin a source without a name that is one person ("a" witness), `definite` one that bears
    a role ("the" mayor); `plural` stand for several, `crowds` of them never for one who speaks for two, `pointers` make
    a description point back ("itu"), `anonymous` begin a source without a name ("seorang") or end it, `joins` may stand
    inside a role ("dan"), `subjects` never do, nor words that begin like `verbs`, `selves` open a role behind a name
    ("selaku"), `heads` begin roles besides those of [names], `closers` may follow an apposition ("yang"), `called`
    stand between a role and a name ("bernama"), `calling` before a nickname ("disapa"), `conjunctions` come before the
    last part of a list ("dan"). `head_last` says that the role word stands last ("EPA spokeswoman"); then `modifiers`
    are heads of [names] and other words that stand before it but are never the last word of a role ("former"), and
    `standing` words that are no part of an organisation’s name either, and `determiners` stand before a role without
    belonging to it. Words that end like `aged` mean whom a pronoun would ("the 78-year-old"). `short` maps a short form
    of a role to its words, `nicknames` a nickname to the name (written as in news). `relations` are what one person is
    to another ("pengacara"), of these `kinship` by birth, marriage or liking, `told` come between what was said and who
    said it ("diungkapkan"). `charges` are what the law calls people ("tersangka"), `cases` may follow them ("kasus"),
    `passing` lead to whom something is done ("terhadap"), `places` to where somebody is ("di"), `guises` are those of
    `selves` that tell a part played once ("sebagai"), `generic` mean whom a pronoun would ("pria"; by nation,
    "Frenchman"), `links` may stand inside a role whose word comes last ("of"), `manner` and `doing` are endings of
    adverbs ("ly") and of verbs that may follow it ("ing"), `former` begin a role that somebody just named had
    ("mantan"). A source without a name ends before a verb, which begins or (`head_last`) ends like `deeds` but is none
    of `joined` ("briefed"), or a word of `trailing` ("akhirnya"); without a capital it begins with one of `sources`
    ("laporan") or like `bodies`. `means` come before a role and a comma that are nobody’s ("melalui panitia, Budi …"),
    `starters` before a subject, `minded` before whose view a sentence tells ("bagi"), `answers` are labels in a
    transcript ("A:"). `reporters` ask, `capacities` tell between commas for whom somebody speaks in court
    ("prosecuting"), `chosen` end a phrase that tells whose something is ("pilihan"), `many` come before those who
    belong to somebody ("sejumlah"), `leading` begin a role only before another word ("perdana" before "menteri"),
    `partial` are none by themselves ("kepala"). `acts` are what only people do ("lahir"), `documents` speak themselves:
    nobody is pointed back to ("iklan itu"), `records` speak for the house that gives them out ("keterangan BMKG"),
    `editions` are the article as it was ("version"), and nobody speaks in them; `offices` are roles that one person has
    in a place or house ("bupati"), `concerns` what a house may be called that was just named ("company"). Words that
    begin like `passive` tell what is done to a subject ("dipecat"), but for those of `met` ("ditemui"). `spellings` are
    old or foreign letters and what is written for them today ("oe u"), `juniors` end the name of a son ("jr"), `years`
    stand behind an age, `objects` are pronouns of whom something is done to, with that of who does it ("him": "he").
    """

    pronouns: frozenset[str] = frozenset()
    plural: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
    feminine: frozenset[str] = frozenset()
    masculine: frozenset[str] = frozenset()
    neuter: frozenset[str] = frozenset()
    narrators: frozenset[str] = frozenset()
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
    kinship: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()
    cases: frozenset[str] = frozenset()
    passing: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    guises: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    manner: tuple[str, ...] = ()
    doing: tuple[str, ...] = ()
    former: frozenset[str] = frozenset()
    means: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    minded: tuple[str, ...] = ()
    answers: frozenset[str] = frozenset()
    reporters: frozenset[str] = frozenset()
    chosen: frozenset[str] = frozenset()
    capacities: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    spellings: tuple[str, ...] = ()
    juniors: frozenset[str] = frozenset()
    years: tuple[str, ...] = ()
    passive: tuple[str, ...] = ()
    met: frozenset[str] = frozenset()
    partial: frozenset[str] = frozenset()
    deeds: tuple[str, ...] = ()
    joined: frozenset[str] = frozenset()
    trailing: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    bodies: tuple[str, ...] = ()
    acts: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    editions: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    concerns: frozenset[str] = frozenset()
    head_last: bool = False
    modifiers: frozenset[str] = frozenset()
    standing: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    aged: tuple[str, ...] = ()
    objects: dict[str, str] = field(default_factory=dict)
    leading: dict[str, str] = field(default_factory=dict)
    short: dict[str, str] = field(default_factory=dict)
    nicknames: dict[str, str] = field(default_factory=dict)
