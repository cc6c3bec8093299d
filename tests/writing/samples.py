"""One digest with everything in it, for the tests of all formats."""

from desktop_app.article import Article, Digest, Event, Published, Quote, Region, Sentence, Span, Speaker, Time

TEXT = "Iklan <b>\n\n“Ya,” kata Budi pada Senin."
DIGEST = Digest(
    article=Article(
        TEXT,
        id="a.txt",
        title="Judul *A*",
        outlet="Kabar",
        published=Published("2021-07-26", "day", "text"),
        language="id",
    ),
    regions=(Region(Span(0, 9), "chrome"),),
    sentences=(Sentence(Span(11, 38)),),
    summary=(0,),
    quotes=(Quote(Span(11, 16), "direct", speaker="s1", confidence=0.9),),
    speakers=(Speaker("s1", "Budi", "person", roles=("=kepala desa",), quotes=(0,)), Speaker("s2", "Sari", "person")),
    times=(Time(Span(32, 37), "date", "2021-07-26"),),
    events=(Event(0, "2021-07-26", "2021-07-26", "day", "report", "Budi berkata ya", Span(11, 16), 0),),
)
