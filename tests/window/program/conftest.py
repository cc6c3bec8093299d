import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qInstallMessageHandler


@pytest.fixture
def logged_as_before() -> Iterator[None]:
    """Take away the handlers of messages that a test has added."""
    root, handler = logging.getLogger(), qInstallMessageHandler(None)
    before = list(root.handlers)
    yield
    qInstallMessageHandler(handler)
    for added in [added for added in root.handlers if added not in before]:
        root.removeHandler(added)
        added.close()
