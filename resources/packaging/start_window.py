"""What the frozen `ringkas-gui` runs."""

import sys

from desktop_app.window.start import main

sys.exit(main())
