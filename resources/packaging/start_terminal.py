"""What the frozen `ringkas` runs; the window starts it with `--serve` as its worker."""

import sys

from desktop_app.cli import main

sys.exit(main())
