"""What the frozen `ringkas-gui` runs."""

import sys

from desktop_app.window.app import main

sys.exit(main())
