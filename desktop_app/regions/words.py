"""The words that page junk, datelines, credits and headings are told by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegionWords:
    """Table `[regions]` of a language file; letters count without their case, except in `capitals`.

    In every list 0 stands for any number: "dibaca 0 kali".

    Junk: `lines` when they stand alone on a line, `starts` to the end of their line, `promotions` to the end of their
    sentence, `phrases` and `capitals` by themselves, wherever a sentence could begin; `tags` begin a note in square
    brackets. `pointers` ("baca juga") bring the title of another article, `labels` ("baca") only before a colon. A
    sentence that begins with one of `calls` and ends with one of `onward` sends the reader to another page, one that
    begins with one of `invites` and names one of `channels` to the outlet itself. `weekdays` begin a line that holds
    only a date: when the article appeared, or a day of a schedule; `dated` are other words of such a line
    ("diperbarui"). `reactions` are the answers of a poll below the article. `lists` stand above links to other
    articles, as `lines` or otherwise, `comments` with a number above what readers wrote. A sentence with one of
    `addressed` speaks to the reader, whatever it begins with; a line that begins with one of `starts` that holds one
    of `itself` ("artikel ini") speaks of the page. A sentence about `media` goes on with a promotion. A short line of
    nothing but words of `page` and words that stand `between` them is a label. A line that begins with one of
    `invites`, or names `you`, and names the outlet (`own`) or this page (`pages`) and what is to be had, `reads` or
    `services`, is an offer, unless one of `reports` tells of something past. A short line that begins with one of
    `pages` and holds one of `issued` says where the article appeared; the outlet stands behind one of `owned` (“©”).

    Credits: `bylines` and `captions` are labels before a colon, `pictures` how words for pictures begin; `agencies`
    are sources of pictures; `authors` begin a line that else holds only names; `helped` end a line that names who
    else wrote, `reported` stand between a name and the place a reporter was at. Of the labels, `wrote` are those of
    authors. A line below the article that begins with one of `remarks` tells who its author is or whose opinion it
    holds; one that begins with an author and a word of `being` does, too. `outlets` and `places` make a dateline;
    `joined` stand between two places or two reporters; `before_hours` and `zones` stand around the hour of a line
    that holds only a date; `joiners` are written small in titles; `openers` often begin a sentence and seldom stand in
    a title. With a capital `behind_headings` open the sentence that a heading is glued to; `untitled` do so before
    names, too, as no title opens with them; `titled` stand before the name of a work or an office; `asks` begin a
    heading that asks; `kickers` stand alone above a headline and name its section or kind; `where` stand between a
    reporter and his place ("in Norfield"), `sent` before both ("From").
    """

    lines: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    promotions: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    pointers: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    onward: tuple[str, ...] = ()
    invites: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    dated: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()
    itself: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    reactions: tuple[str, ...] = ()
    page: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    you: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    pages: tuple[str, ...] = ()
    reads: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    reports: frozenset[str] = frozenset()
    issued: frozenset[str] = frozenset()
    owned: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    helped: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    wrote: tuple[str, ...] = ()
    being: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    outlets: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    behind_headings: frozenset[str] = frozenset()
    untitled: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    asks: frozenset[str] = frozenset()
    kickers: frozenset[str] = frozenset()
    joined: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    before_hours: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    joiners: frozenset[str] = frozenset()
