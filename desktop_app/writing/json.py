"""A digest as JSON, schema 1, indented for people."""

import json

from desktop_app import schema
from desktop_app.article import Digest

SUFFIX = "json"


def write(digest: Digest) -> str:
    """Return the digest as one JSON object."""
    return json.dumps(schema.encode(digest), ensure_ascii=False, indent=1) + "\n"
