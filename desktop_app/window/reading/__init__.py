"""The reading pane: one article with its four kinds of marks.

Upstream to downstream: `display` and `offsets` (characters), `page` (paragraphs), `marks` (what is marked where),
`document` (Qt's text document), `geometry` and `overlay` (painting), `view`, `heat`, `card`, `find`, `header`, and
`pane`, which joins them.
"""
