"""What the guide says: the name of each step, and one sentence on what to do now and why."""

from PySide6.QtCore import QCoreApplication

from cxsim_models.kpis import KPIS
from cxsim_models.scenario import Scenario
from cxsim_models.segment import Segment
from cxsim_ui.form.fields import field_of
from cxsim_ui.form.words import field_text, inline
from cxsim_ui.guide.steps import Kind, Step, Task, tasks


def tr(source: str) -> str:
    """A text of the guide; called with literals only."""
    return QCoreApplication.translate("guide", source)


def step_name(step: Step) -> str:
    """A step's name, as it stands in the trail."""
    names: dict[Step, str] = {
        "inventory": tr("Inventory"),
        "gaps": tr("Gaps"),
        "baseline": tr("Baseline"),
        "initiative": tr("Initiative"),
        "result": tr("Result"),
    }
    return names[step]


def sentence(scenario: Scenario, step: Step) -> tuple[str, str]:
    """(what to do now, why) in a step."""
    open_ = tasks(scenario, step)
    if step == "result":
        return _result(bool(open_))
    if not open_:
        return _done(step)
    if open_[0].kind == "figure":
        return _figures(open_)
    return _size(scenario) if open_[0].kind == "size" else _to_do(open_[0].kind)


def _to_do(kind: Kind) -> tuple[str, str]:
    said: dict[Kind, tuple[str, str]] = {
        "measured": (
            tr("Switch on the KPIs that your company measures."),
            tr("What somebody measures needs no guess; the rest stays an estimate."),
        ),
        "segment": (
            tr("Add a segment of customers who behave alike."),
            tr("Without customers there is nothing to project."),
        ),
        "churn": (
            tr("Give churn a range: low / likely / high, such as 10 / 15 / 20."),
            tr("How sure you are is half of the answer."),
        ),
        "initiative": (
            tr("Add one thing that you would do, and name it."),
            tr("The result weighs it against doing nothing."),
        ),
        "name": (
            tr("Name one thing that you would do, then press Enter."),
            tr("The result weighs it against doing nothing."),
        ),
        "shift": (
            tr("Choose what it should move."),
            tr("Links carry the shift from the score to the money."),
        ),
        "cost": (
            tr("Add what it costs."),
            tr("Without a cost there is no return to speak of."),
        ),
        "amount": (
            tr("Type the amount, such as 80000, or 60000 to 120000."),
            tr("It is paid up front unless you say when."),
        ),
    }
    return said[kind]


def _size(scenario: Scenario) -> tuple[str, str]:
    kpi = KPIS.get(scenario.initiatives[-1].shifts[0].kpi)
    falls = kpi is not None and kpi.better == "down"
    what = tr("Type how far, at full effect: low / likely / high, such as {example}.")
    return (
        what.format(example="-3 / -2 / -1" if falls else "2 / 4 / 7"),
        tr("Less is better here: a drop has a minus sign.")
        if falls
        else tr("Low and high matter most: they are where surprises come from."),
    )


def _figures(open_: tuple[Task, ...]) -> tuple[str, str]:
    fields = dict.fromkeys(task.place.rpartition(".")[2] for task in open_)
    labels = [inline(field_text(field_of(Segment, name).quantity.label)) for name in fields]
    what = tr("Fill in what only you know: {figures}.").format(figures=", ".join(labels))
    return what, tr("An estimate will do; Enter leads to the next.")


def _done(step: Step) -> tuple[str, str]:
    said: dict[Step, tuple[str, str]] = {
        "inventory": (
            tr("Switch on whatever else you measure, or go on."),
            tr("Since when and from what source can wait."),
        ),
        "gaps": (
            tr("All of these are stated: go on."),
            tr("Every figure can be changed at any time."),
        ),
        "baseline": (
            tr("Churn has a range. If yours is another one, type it; else go on."),
            tr("How sure you are is half of the answer."),
        ),
        "initiative": (
            tr("That is all it takes."),
            tr("The right half follows every change: try other figures."),
        ),
    }
    return said[step]


def _result(unfinished: bool) -> tuple[str, str]:
    if unfinished:
        return (
            tr("There is no result of your own yet: a step before this one is still open."),
            tr("Choose it above."),
        )
    return tr("This is your result. Read it like this:"), ""


def readings() -> tuple[str, str, str]:
    """How to read headline, dots and threshold, in the order of their numbers."""
    return (
        tr("How many of ten futures pay back in time."),
        tr("50 equally likely futures: hollow ones lose."),
        tr("Drag the line: how likely is that much or more?"),
    )
