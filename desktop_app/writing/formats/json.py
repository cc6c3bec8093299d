"""Digests as JSON, schema 1, indented for people: one object, or a list of several."""

import itertools
import json
from collections.abc import Iterable, Iterator

from desktop_app import schema
from desktop_app.article import Digest

SUFFIX = "json"


def write(digests: Iterable[Digest]) -> Iterator[str]:
    """Yield one JSON value: the object of a single digest, else the list of all."""
    rest = iter(digests)
    first = list(itertools.islice(rest, 2))
    if len(first) == 1:
        yield _object(first[0]) + "\n"
        return
    before = "["
    for digest in itertools.chain(first, rest):
        yield f"{before}\n{_object(digest)}"
        before = ","
    yield "\n]\n" if first else "[]\n"


def _object(digest: Digest) -> str:
    return json.dumps(schema.encode(digest), ensure_ascii=False, indent=1)
