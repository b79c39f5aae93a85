"""The front door: the window, or a sub-command."""

import sys
from collections.abc import Sequence
from pathlib import Path

COMMANDS = ("run", "check", "register", "evidence", "inventory", "schema", "samples")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window for no argument or a file, else run the sub-command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and (given[0] in COMMANDS or given[0].startswith("-")):
        from cxsim.command_line import run_command

        return run_command(given)
    if given and not _names_file(given[0]):
        from cxsim_models.problem import instead

        print(
            f"cxsim: “{given[0]}” is neither a command nor a file: {instead(given[0], COMMANDS, '')} "
            "(see cxsim --help)",
            file=sys.stderr,
        )
        return 2
    if len(given) > 1:
        print(
            f"cxsim: one file at a time, not {len(given)} (or a command: {', '.join(COMMANDS)}; see cxsim --help)",
            file=sys.stderr,
        )
        return 2
    return _open_window(given[0] if given else None)


def _names_file(word: str) -> bool:
    path = Path(word)
    return path.exists() or bool(path.suffix) or len(path.parts) > 1


def _open_window(file: str | None) -> int:
    try:
        from cxsim_ui.display import NoDisplayError, require_display
        from cxsim_ui.smoothness import start_without_searching

        start_without_searching()
        require_display()
    except ImportError as error:
        # A machine without graphics libraries: Qt itself cannot be loaded.
        return _no_window(f"the graphics libraries of this machine are incomplete ({error})", file)
    except NoDisplayError as error:
        return _no_window(str(error), file)
    from cxsim_ui.app import run

    return run(file)


def _no_window(reason: str, file: str | None) -> int:
    print(
        f"cxsim: no window can be opened: {reason}.\n"
        f"The same figures without a window: cxsim run {file or 'FILE'}   (samples: cxsim samples --copy .)",
        file=sys.stderr,
    )
    return 2


if __name__ == "__main__":
    sys.exit(main())
