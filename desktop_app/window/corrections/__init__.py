"""What the reader says is otherwise: menus and dialogs that ask, and what is remembered for later articles.

A correction itself is a `desktop_app.article.Correction`; the desk keeps those of an article and the worker works them
in. Marks, cards and rows offer the same things by the same names: see `offers`.
"""
