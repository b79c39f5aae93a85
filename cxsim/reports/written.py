"""Numbers and sentences as the terminal's tables write them."""

from rich.console import Console


def money(value: float) -> str:
    """An amount in whole units: 12 500."""
    return _written(f"{value:z,.0f}")


def share(value: float) -> str:
    """A fraction as a percentage: 12.5 %."""
    return _written(f"{value * 100:z,.1f} %")


def number(value: float) -> str:
    """A number with two decimals: 1.25."""
    return _written(f"{value:z,.2f}")


def _written(text: str) -> str:
    return text.replace(",", " ").replace("-", "−")


def say(console: Console, sentence: str, style: str = "") -> None:
    """Print a sentence as it is: a name may hold anything, square brackets and :colons: too."""
    console.print(sentence, style=style, markup=False, emoji=False, highlight=False)
