"""What stands beside the money in a terminal: the value scorecard."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from cxsim.reports.written import say
from cxsim_models.value_scorecard import ValueScore, scorecard


def print_scores(scores: Sequence[ValueScore], console: Console) -> None:
    """Print the scores, their weighted average and their evidence."""
    table = Table(title="Beside the money", title_justify="left", title_style="bold", box=None, pad_edge=False)
    table.add_column("")
    for column in ("weight", "before", "after", "change"):
        table.add_column(column, justify="right")
    table.add_column("evidence")
    for score in scores:
        figures = map(_score, (score.weight, score.before, score.after))
        # Names and evidence may hold anything, square brackets too: Text is not read as markup.
        table.add_row(Text(score.name or "–"), *figures, _score(score.change, "+"), Text(score.evidence))
    total = scorecard(scores)
    if total.before is not None and total.after is not None and total.change is not None:
        figures = map(_score, (total.weight, total.before, total.after))
        table.add_row("Weighted average", *figures, _score(total.change, "+"), "", style="bold")
    console.print(table)
    undefined = "" if total.change is not None else " Without weights above 0 their average is undefined."
    say(console, f"Scores, not money: they are part of no figure above.{undefined}")


def _score(value: float, sign: str = "") -> str:
    rounded = round(value, 2)
    return f"{rounded:{sign}.12g}".replace("-", "−") if rounded else "0"
