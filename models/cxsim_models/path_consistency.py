"""Whether what hangs on paths, correlations and drawn columns, hangs on estimates that are there."""

from collections.abc import Iterator

from cxsim_models.paths import located, pairs, spellings
from cxsim_models.problem import Problem, closest
from cxsim_models.scenario import Scenario
from cxsim_models.sentence import Sentence, said


def same_path_problems(scenario: Scenario) -> Iterator[Problem]:
    """Two estimates of one path, as where costs are named “A”, “A” and “A#2”: they would be drawn as one."""
    paths = [item.path for item in located(scenario)]
    if len(set(paths)) == len(paths):
        return
    first: dict[str, str] = {}
    for path, place in pairs(scenario):
        if first.setdefault(path, place) != place:
            yield Problem(
                place,
                said(
                    "it has the same path as {other}, “{path}”: rename one of the two lines",
                    other=first[path],
                    path=path,
                ),
            )


def correlation_problems(scenario: Scenario) -> Iterator[Problem]:
    """Unknown paths, an estimate paired with itself, the same pair twice."""
    if not scenario.correlations:
        return
    known = spellings(scenario)
    seen: dict[frozenset[str], int] = {}
    for index, correlation in enumerate(scenario.correlations):
        at = f"correlations[{index}]"
        ends = [known.get(text.strip()) for text in (correlation.a, correlation.b)]
        for field, text, path in zip("ab", (correlation.a, correlation.b), ends, strict=True):
            if path is None:
                yield Problem(f"{at}.{field}", _unknown(text, known))
        if ends[0] is None or ends[1] is None:
            continue
        pair = frozenset((ends[0], ends[1]))
        if len(pair) == 1:
            yield Problem(at, said("“{path}” is paired with itself: name two different estimates", path=ends[0]))
        elif (first := seen.setdefault(pair, index)) != index:
            other = f"correlations[{first}]"
            yield Problem(at, said("{other} already names this pair: remove one of the two", other=other))


def _unknown(text: str, known: dict[str, str]) -> Sentence:
    near = closest(text, known)
    remedy = said("did you mean “{word}”?", word=near) if near else said("write it as in “segments.consumer.churn”")
    return said("the scenario has no estimate “{path}”; {remedy}", path=text, remedy=remedy)


def draw_problems(scenario: Scenario) -> Iterator[Problem]:
    """Two estimates on one column of draws: they would move as one."""
    owner: dict[int, str] = {}
    for path, column in scenario.draws.items():
        first = owner.setdefault(column, path)
        if first != path:
            yield Problem(
                f"draws.{path}",
                said(
                    "column {column} of the draws already belongs to “{first}”: remove this line, and the estimate "
                    "gets a column of its own",
                    column=column,
                    first=first,
                ),
            )
