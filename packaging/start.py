"""Where the bundled program begins."""

import sys
from multiprocessing import freeze_support

from cxsim.__main__ import main

if __name__ == "__main__":
    freeze_support()
    sys.exit(main())
