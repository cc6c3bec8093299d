"""`python -m desktop_app` is the command line `ringkas`."""

import sys

from desktop_app.cli import main

sys.exit(main())
