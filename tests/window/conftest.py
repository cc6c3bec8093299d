"""The window's tests run without a screen unless the environment names a platform."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
