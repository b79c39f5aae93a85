"""Estimates in the user's words: what was understood, and why a text is no estimate."""

from collections.abc import Callable

from cxsim_models.estimate import AnyEstimate
from cxsim_models.estimate_words import ReadingCode, reading
from cxsim_models.number_text import ErrorCode, EstimateTextError
from cxsim_ui.amounts import number
from cxsim_ui.form.sentences import full_sentence, worded
from cxsim_ui.form.vocabulary import in_users_words
from cxsim_ui.form.words import tr

NO_BREAK = "\N{NO-BREAK SPACE}"
_COUNTS = frozenset({"count", "of", "promoters", "detractors"})
_DIGITS = 12


_NO_NUMBER: tuple[ErrorCode, ...] = ("empty", "missing", "not_a_number")


def error_sentence(error: EstimateTextError, *, single: bool = False) -> str:
    """Why a typed text is no estimate, and what to type instead: a `single` number where no range may stand."""
    if single and error.code in _NO_NUMBER:
        text = in_users_words(str(error.values.get("text", "")))
        said = tr("“{text}” is not a number: type one, such as 12.")
        return said.format(text=text) if text else tr("Type a number.")
    sentences: dict[ErrorCode, str] = {
        "empty": tr("Type a number: 12, 10 to 20, 10 / 15 / 25 or 15 ± 3."),
        "missing": tr("A number is missing in “{text}”: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3."),
        "not_a_number": tr("“{text}” is not a number: type 12, 10 to 20, 10 / 15 / 25 or 15 ± 3."),
        "too_large": tr("“{text}” is too large: type a number below {limit}."),
        "parts": tr("“{text}” has {count} values: type two as 10 to 20, three as low / likely / high."),
        "order": tr("Low, {low}, is above high, {high}: swap them."),
        "likely_outside": tr("Likely, {likely}, is not between low, {low}, and high, {high}."),
        "sd_negative": tr("The spread {sd} is negative: type one of 0 or more, as in 15 ± 3."),
        "form": tr("“{text}” does not describe the distribution “{kind}”: type {example}."),
        "impossible": tr("No such distribution exists: {reason}."),
        "survey": "{reason}",
        "answers": tr("“{text}” does not say how many are promoters, passives and detractors: type 450p 300n 250d."),
    }
    # What is shown of the grammar is shown as the user types it.
    values = {
        name: in_users_words(str(value)) if name in ("text", "kind", "example") else worded(value)
        for name, value in error.values.items()
    }
    return full_sentence(sentences[error.code].format(**values))


def reading_sentence(estimate: AnyEstimate, written: Callable[[float], str]) -> str:
    """What was understood of `estimate`, in words; `written` writes a stored number as it is shown."""
    patterns: dict[ReadingCode, str] = {
        "exactly": tr("exactly {value}"),
        "p10_p90": tr("1 in 10 below {low}, 1 in 10 above {high}"),
        "min_max": tr("never below {low}, never above {high}, most likely {likely}"),
        "uniform": tr("anywhere between {low} and {high}, all equally likely"),
        "two_in_three": tr("2 in 3 between {low} and {high}"),
        "yes": tr("{count} in {of} yes"),
        "one_of": tr("one of {count} values from {low} to {high}, most often {likely}"),
        "observed": tr("as in {count} observations from {low} to {high}, half of them below {median}"),
        "share": tr("{count} of {of}: {value} %, ± {margin} (19 in 20)"),
        "share_between": tr("{count} of {of}: {value} %, 19 in 20 between {low} and {high}"),
        "nps": tr("promoters {promoters}, detractors {detractors} of {of}: NPS {value}, ± {margin} (19 in 20)"),
        "nps_between": tr(
            "promoters {promoters}, detractors {detractors} of {of}: NPS {value}, 19 in 20 between {low} and {high}"
        ),
        "alike": tr("all {of} answered alike, which leaves no sampling error: a range says more"),
    }
    understood = reading(estimate)
    numbers = {
        # A median lies between two observations: its digits are nobody's.
        name: number(value, _DIGITS)
        if name in _COUNTS
        else written(float(f"{value:.4g}") if name == "median" else value)
        for name, value in understood.numbers.items()
    }
    sentence = patterns[understood.code].format(**numbers)
    sentence = sentence.replace(" %", f"{NO_BREAK}%").replace("± ", f"±{NO_BREAK}")
    if understood.code == "p10_p90":
        # Breaks between the two halves, where it must break at all.
        sentence = sentence.replace(" ", NO_BREAK).replace(f",{NO_BREAK}", ", ")
    if understood.small_sample:
        sentence = tr("{words}, a small sample").format(words=sentence)
    below, above = understood.cut_below, understood.cut_above
    if below is not None and above is not None:
        return tr("{words}, cut at {low} and {high}").format(words=sentence, low=written(below), high=written(above))
    cut = below if below is not None else above
    return sentence if cut is None else tr("{words}, cut at {limit}").format(words=sentence, limit=written(cut))
