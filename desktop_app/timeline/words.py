"""The words of the timeline, per language: table `[timeline]` of resources/languages/<code>.toml."""

from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from desktop_app.languages import Language, SayingWords
from desktop_app.timeline import sexes
from desktop_app.timeline.sexes import Sexes
from desktop_app.timeline.verbs import VerbWords

_LONG = 5  # letters: shorter words that begin or end like verbs are none


@dataclass(frozen=True, slots=True, eq=False)  # one per language, told apart by identity: answers can be kept
class TimelineWords:
    """Words that tell what a time dates.

    `saying` are verbs of speech after a quote ("ujar"), also with one of `clitics` glued to them ("ujarnya"), `stating`
    those that what was said follows ("mengatakan") but for `deeds` ("meminta"): all three come from the table
    `[saying]`. `told` are passive ones ("diungkapkan"), `settings` tell to whom and where it was said ("kepada
    wartawan"), `attributions` open a phrase that names a source ("menurut"), `future` and `past` are words of tense.

    For labels: `links` tie a clause to another, `openers` a sentence to the one before (`seconds` only behind another
    of them), `relatives` stand for a name in the clause before, `dependents` begin a clause without a subject,
    `details` what a short label can do without; `complements` open what is said ("bahwa"), `weak` never end a label,
    `pronouns` never begin one, `leads` stand before a time.

    `pointing` are words for what was said before, behind a verb of saying ("mengatakan hal itu").

    `verbs` are predicates, as words or by their `verb_beginnings` or `verb_endings`, but for `not_verbs`; those that
    begin and end like one of `transitive` ("me…kan") need an object. `circumstances` open a clause behind a time
    ("when"), `temporal` one before it ("since"), `coordinators` and `binding` join words of one phrase. `possessives`
    and `suffixes` speak of somebody told of before, `singular` are pronouns that mean a person, `thirds` all of the
    third person, `dialogue` words of somebody spoken to, `vague` those that mean what was told before; `demonstratives`
    point to something told before and can be left out. Verbs behind `infinitives` are no predicates, nor those of a
    clause behind `enclosing` ("which"); before `copulas` a time is the subject ("Friday was …"); `restrictive` are
    relatives only behind a noun ("that"); `articles` open a noun, `indefinite` ones stay before a time ("an April
    release"), `hearers` stand between a verb of saying and its time ("told reporters on Monday").

    Nothing happened in the years of `terms` of office ("periode 2017-2020"), behind the `numbering` of a law and behind
    `comparing` ("than in 2015") or behind `firsts` and `since` ("the first time since 2009"), nor are `abstract` times
    any ("the past"); at a cup of a year something may have happened behind `venues` ("ajang Piala X 2018"), not behind
    words `toward` it ("menjelang"). `ranges` stand between beginning and end. `degrees` open adjectives ("more").

    `intransitive` verbs need no object and are no participles behind their noun ("the volcano erupted"), nor are those
    behind a word with one of the endings `adverbs`. `empty` verbs of saying tell nothing without what is said. `agents`
    stand before who did something ("by"), `general` nouns say little ("the event"). No sentence is cut behind
    `unfinished` verbs ("she revealed"). `adverbials` end like possessives and are none ("akhirnya"). `gerunds` are
    endings of words that open a clause without a subject ("Speaking to Parliament, …").

    `issued` participles say when something came out that tells the rest ("a report published in May put …"). `periods`
    are units of time that a demonstrative belongs to ("hari ini").

    `equating` verbs tell what something is, `humans` are what a person may be ("the striker"), `former` words stand
    before them, `kin` is what one is to another ("wife"), `bodies` are groups and firms, `pairs` count what was told of
    before ("both"). `presenting` verbs stand before their subject ("there was"), `describing` ones tell of a noun what
    it is like ("aged"), `calling` ones of them open its name ("titled"), `held` ones tell of `occasions`. `findings`
    say from where something is known, `counts` open a noun ("three"), `negations` say no, `listing` words open examples
    ("namely"), `interrogatives` are endings of words that ask. `qualities` tell of no thing which one it is ("new");
    nouns behind `quantifiers` need the relative clause behind them ("all who …").

    `limits` stay before a time that is not `now` ("until Friday"), of which those of `today` mean the article's own
    day; what owns a noun ends like `owning` ("Friday's"). A value behind one of `bases` is what the one behind one of
    `results` is compared with ("rose from 3 in May to 5"). `plans` are words of `future` that may be nouns, `locatives`
    are prepositions of place, `every` tells that a time comes again and again, and what is `listed` may be told of
    without the list ("daftar pemain"). `afterwards` stand between a subject and what it did next, `topics` open what a
    sentence is about ("about 2010 claims").

    `places` tell of a noun what is there ("a country where …"). Verbs that begin like one of `governing` need what
    `governed` prepositions open ("bertemu dengan"); behind one of `occasions` those `against` somebody are no
    predicates.

    `passives` begin verbs whose subject suffers, `nominative` pronouns are never objects, `particles` belong to a verb
    ("set out"), `asking` words open a question within a sentence. `both` mean two persons, whose names `joining` ties.

    `answers` open what one says to another ("yes", "well", "I think"), as do `interjections` ("look"), and `hedges`
    stand between them and what is said; `quantities` are degrees of number ("lebih banyak warga"), `origins` stand
    between a noun and what it comes from or is about ("a letter from X"), `directions` are verbs that only say whereto
    behind another, of `celebrating` ones a day is the object, `causing` ones want what somebody is to do ("allow X to
    …"), behind `holding` verbs stands what `general` nouns and `occasions` mean ("menggelar Pekan Buku", "acara itu").

    `definite` words stand before what somebody is who was told of before. Behind one of `births` stands where and when
    somebody was born ("pria kelahiran Kudus, 9 Mei 1990").

    `amounts` tell nothing without what is counted, other `bare` nouns nothing in few words without a name; a noun
    before one of `feasts` belongs to it ("libur Lebaran"); behind `conditions` stands a clause that dates nothing
    ("if"); `completing` words open what a verb right before them wants ("appointed as …").

    `attributive` are the endings of a time that tells of which age something is ("nineteenth-century houses"). Times
    `following` another are past or to come as their verb is ("soon"); since one behind `superlatives` nothing happened
    ("the worst storm since 1987"), nor in times that begin like `recent` ("in recent years"). Behind `occurring`
    prepositions a noun says when, `adnominal` ones belong to the noun before ("the siege of X"); `happenings` are
    nouns of what happens. `approximate` words belong to the time behind them ("just", "a mere two days later"),
    `backward` ones to its preposition ("back in"), `objective` pronouns never mean the subject of their verb (`whom`
    are those of one person), and `standins` stand for a verb told before ("as he did"). `participles` are those
    without one of `verb_endings`. In times with one of `ongoing` something may have happened ("this week"), behind
    `helpers` a verb tells it; `adversatives` join another clause ("but"). `whence` tells where somebody is from; a
    noun behind `anaphoric` articles was told of before, `specifying` prepositions tell which one it is and behind
    `professions` stands a name, `works` have titles, `aged` are endings of what tells how old somebody is ("the
    31-year-old"); `absolute` participles are never nouns ("having"), and `heralds` open what only says that something
    follows ("here is"); no label is cut behind `prenominal` words ("three"), between `aims` and "to" ("an effort to
    …") nor between `relational` nouns and a preposition ("a role in …"), or behind `placing` verbs ("put it on …"),
    within what `perceiving` ones show ("saw him | leaving") and between `connecting` nouns and their prepositions ("in
    line with"); `portions` belong to a time behind "of" ("the rest of 2010"), `nearing` words open one ("last year"),
    `prior` words stand before what came later, `owners` tell whose something is, `telling` verbs before hearers,
    `nominatives` are never objects, `contracted` verbs are glued to a pronoun, each with its full form ("s -ed" before
    a participle), and `phrases` open a clause and only tie it; `partial` ones are of a group told of before ("one
    left"), `couples` are two; `whereabouts` before a comma point to a place told of before ("There, …"); `befalling`
    verbs tell of a whole sentence ("which has happened before"). `presents` are auxiliaries of the present, `perfect`
    those of the perfect, `plurals` tell of more than one, `onward` words stand behind a time that opened with one of
    `bases` ("from that day on", "now and forever").

    What `denying` phrases deny or doubt did not happen ("denied that"). `parties` are, as `humans` are, somebody whom
    others tell of ("the victim"). `shares` are counted from the time behind one of `bases` ("percent", "rose"),
    `opening` words tell of hours that are those of every day, `ratings` are numbers that look like days ("7/10"),
    `reasons` open what was before ("sorry for what he said"), `contrasts` what something else does ("but"), `emphatic`
    words belong to a demonstrative ("itu sendiri"), behind `earlier` ones stands what is long past ("a club he once
    led"). `months` and `weekdays` are those of the table `[times]`, `areas` nouns of places that only point ("di
    wilayah itu"), `equivocal` words tell something else right behind a noun ("ponsel ini | baru dijual"), `compounds`
    are nouns whose last word looks like a verb ("rumah sakit"), behind `having` stands what a noun has, `beginnings`
    are verbs of what a subject behind their clause began with ("Berdiri sejak 2006, X …"). `nominals` are how nouns of
    verbs begin and end, and how the verb of each begins ("penangkapan" of "menangkap"), `manners` open how something is
    done ("secara sah"), `folk` may be told of by where they are ("warga di Kudus yang …"), `fiscal` years are those of
    a budget.

    `epithets` are adjectives that tell when their noun is and date nothing ("the current mayor"); durations with one of
    `lately` are a vague past ("in recent weeks").

    `early`, `midway` and `late` words name a part of a time ("the end of 2019"), `bounding` ones open a range that a
    coordinator joins ("between"), `moving` ones put something off from a day to another. What `begun` verbs tell of a
    time is no state since then ("founded"). `coming` auxiliaries only tell of what is to come ("will", not "would").
    What is `undergone` ("found", "arrested") or wanted of somebody with an `urging` auxiliary, another one tells.
    `offices` are what somebody is who has one, `abilities` what he can and must do: they are never the second verb of a
    relative clause.

    `forms` are verbs by their base forms, and `unsure` those of them that may be nouns: `verbs` holds all others.
    """

    saying: frozenset[str] = frozenset()
    clitics: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    stating: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    attributions: frozenset[str] = frozenset()
    future: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    seconds: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    dependents: frozenset[str] = frozenset()
    details: frozenset[str] = frozenset()
    complements: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    attributive: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()
    backward: frozenset[str] = frozenset()
    epithets: frozenset[str] = frozenset()
    lately: frozenset[str] = frozenset()
    approximate: frozenset[str] = frozenset()
    objective: frozenset[str] = frozenset()
    whom: frozenset[str] = frozenset()
    ongoing: frozenset[str] = frozenset()
    helpers: frozenset[str] = frozenset()
    adversatives: frozenset[str] = frozenset()
    whence: frozenset[str] = frozenset()
    anaphoric: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    whereabouts: frozenset[str] = frozenset()
    plurals: frozenset[str] = frozenset()
    partial: frozenset[str] = frozenset()
    couples: frozenset[str] = frozenset()
    placing: frozenset[str] = frozenset()
    perceiving: frozenset[str] = frozenset()
    portions: frozenset[str] = frozenset()
    nearing: frozenset[str] = frozenset()
    prior: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    contracted: tuple[tuple[str, str], ...] = ()
    phrases: frozenset[str] = frozenset()
    nominatives: frozenset[str] = frozenset()
    connecting: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    aims: frozenset[str] = frozenset()
    relational: frozenset[str] = frozenset()
    interjections: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    specifying: frozenset[str] = frozenset()
    professions: frozenset[str] = frozenset()
    aged: tuple[str, ...] = ()
    absolute: frozenset[str] = frozenset()
    heralds: frozenset[str] = frozenset()
    prenominal: frozenset[str] = frozenset()
    befalling: frozenset[str] = frozenset()
    presents: frozenset[str] = frozenset()
    onward: frozenset[str] = frozenset()
    standins: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    following: frozenset[str] = frozenset()
    happenings: frozenset[str] = frozenset()
    adnominal: frozenset[str] = frozenset()
    occurring: frozenset[str] = frozenset()
    superlatives: frozenset[str] = frozenset()
    pointing: tuple[str, ...] = ()
    verbs: frozenset[str] = frozenset()
    not_verbs: frozenset[str] = frozenset()
    verb_beginnings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    transitive: tuple[tuple[str, str], ...] = ()
    circumstances: frozenset[str] = frozenset()
    temporal: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    thirds: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    locatives: frozenset[str] = frozenset()
    every: frozenset[str] = frozenset()
    listed: frozenset[str] = frozenset()
    afterwards: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    governed: frozenset[str] = frozenset()
    governing: tuple[str, ...] = ()
    both: frozenset[str] = frozenset()
    joining: tuple[str, ...] = ()
    passives: tuple[str, ...] = ()
    nominative: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    now: frozenset[str] = frozenset()
    bases: frozenset[str] = frozenset()
    results: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    firsts: frozenset[str] = frozenset()
    abstract: frozenset[str] = frozenset()
    venues: frozenset[str] = frozenset()
    ranges: frozenset[str] = frozenset()
    toward: frozenset[str] = frozenset()
    degrees: frozenset[str] = frozenset()
    dialogue: frozenset[str] = frozenset()
    adverbs: tuple[str, ...] = ()
    intransitive: frozenset[str] = frozenset()
    empty: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    adverbials: frozenset[str] = frozenset()
    gerunds: tuple[str, ...] = ()
    vague: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    owning: tuple[str, ...] = ()
    today: frozenset[str] = frozenset()
    suffixes: tuple[str, ...] = ()
    coordinators: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    enclosing: frozenset[str] = frozenset()
    restrictive: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    binding: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    hearers: frozenset[str] = frozenset()
    equating: frozenset[str] = frozenset()
    humans: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    calling: frozenset[str] = frozenset()
    describing: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    occasions: frozenset[str] = frozenset()
    listing: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    findings: frozenset[str] = frozenset()
    counts: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    presenting: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    interrogatives: tuple[str, ...] = ()
    qualities: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    quantities: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    holding: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    celebrating: frozenset[str] = frozenset()
    causing: frozenset[str] = frozenset()
    births: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()
    bare: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    completing: frozenset[str] = frozenset()
    feasts: tuple[str, ...] = ()
    denying: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    shares: frozenset[str] = frozenset()
    opening: frozenset[str] = frozenset()
    ratings: frozenset[str] = frozenset()
    reasons: frozenset[str] = frozenset()
    emphatic: frozenset[str] = frozenset()
    earlier: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    areas: frozenset[str] = frozenset()
    equivocal: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    beginnings: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    folk: frozenset[str] = frozenset()
    fiscal: frozenset[str] = frozenset()
    manners: frozenset[str] = frozenset()
    nominals: tuple[tuple[str, str, str], ...] = ()
    having: frozenset[str] = frozenset()
    early: frozenset[str] = frozenset()
    midway: frozenset[str] = frozenset()
    late: frozenset[str] = frozenset()
    bounding: frozenset[str] = frozenset()
    moving: frozenset[str] = frozenset()
    begun: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    undergone: frozenset[str] = frozenset()
    urging: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    abilities: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    forms: VerbWords = field(default_factory=VerbWords)
    sexes: Sexes = field(default_factory=Sexes)

    @lru_cache(maxsize=4096)  # noqa: B019  # see `is_verb`
    def says(self, word: str) -> bool:
        """Tell whether a lower-case word is a verb of speech, with or without a clitic."""
        stems = [word, *(word.removesuffix(clitic) for clitic in self.clitics)]
        return not self.saying.isdisjoint(stems)

    @lru_cache(maxsize=4096)  # noqa: B019  # there is one instance per language, and it stays
    def is_verb(self, word: str) -> bool:
        """Tell whether a lower-case word is a predicate, as far as its form shows."""
        if word in self.verbs:
            return True
        if len(word) < _LONG or not (word.startswith(self.verb_beginnings) or word.endswith(self.verb_endings)):
            return False
        if "-" in word and word not in self.not_verbs:
            head = word.partition("-")[0]  # no doubled noun ("meja-meja"), but "menyia-nyiakan", "di-remix"
            return head in self.verb_beginnings or self.is_verb(head)
        if word in self.not_verbs:
            return False
        return not any(word.removesuffix(suffix) in self.not_verbs for suffix in self.suffixes)

    @lru_cache(maxsize=4096)  # noqa: B019  # see `is_verb`
    def is_participle(self, word: str) -> bool:
        """Tell whether a lower-case word may be a participle as well as a predicate ("released")."""
        formed = bool(self.verb_endings) and word.endswith(self.verb_endings) and self.is_verb(word)
        return formed and not self.is_base(word)

    def may_be_participle(self, word: str) -> bool:
        """Tell whether a lower-case word may be a participle, a regular one or not ("released", "built")."""
        return word in self.participles or self.is_participle(word)

    def is_base(self, word: str) -> bool:
        """Tell whether a lower-case word is a verb in its base form, not of the past ("exceed")."""
        return (word in self.forms.regular or word in self.forms.nominal) and word not in self.forms.unchanging

    @lru_cache(maxsize=4096)  # noqa: B019  # see `is_verb`
    def needs_object(self, word: str) -> bool:
        """Tell whether a lower-case word is a verb that tells nothing without an object."""
        formed = any(word.startswith(begin) and word.endswith(end) for begin, end in self.transitive)
        return formed and word not in self.intransitive and word not in self.not_verbs


@cache
def load(language: Language) -> TimelineWords:
    """Return the words of a language; its verbs of speech are those of its table `[saying]`."""
    words, says = language.words("timeline", TimelineWords), language.words("saying", SayingWords)
    dated = language.tables.get("times", {}).get("words", {})
    months, weekdays = (frozenset(map(str.lower, dated.get(table, {}))) for table in ("month", "weekday"))
    forms = language.words("verbs", VerbWords)
    return replace(
        words,
        months=months,
        weekdays=weekdays,
        saying=says.asides,
        clitics=says.clitics,
        stating=says.clauses - says.weak - words.deeds,
        verbs=words.verbs | forms.sure(),
        unsure=forms.unsure(),
        forms=forms,
        sexes=sexes.load(language),
    )
