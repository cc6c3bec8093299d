"""The formats of files that digests are written into. Each is one file with a function `write`; its name is its id.

    def write(digests: Iterable[Digest]) -> Iterator[str]   # or of bytes
    SUFFIX = "md"                                           # of its files, without the dot
    BINARY = True                                           # only of one that no terminal can show

Formats for programs (json, csv) and long texts yield one piece after the other, so that thousands of articles take the
memory of one. A file whose name begins with an underscore is none.
"""
