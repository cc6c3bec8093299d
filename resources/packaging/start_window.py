"""What the frozen `ringkas-gui` runs."""

import sys

from desktop_app.window.program.start import main

sys.exit(main())
