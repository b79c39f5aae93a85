"""The evidence library: what is known about links and defaults, how well, and what speaks against it.

The facts are in the assets (`evidence/*.json`), in our own words and in every language of the window. A *topic*
is what an entry can speak to: a KPI or field (`churn`, `repeat_propensity`), a shift (`fcr.shift`), a link's ends
(`csat-churn`), or a setting (`overlap`, `cashable.contacts`).
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, get_args

from pydantic import Field, TypeAdapter

from cxsim_models.estimate import AnyEstimate, Fixed, Pert
from cxsim_models.estimate_base import Grade
from cxsim_models.frozen import Frozen, Number
from cxsim_models.keys import key
from cxsim_models.scenario import Link, Scenario

Language = Literal["en", "fr"]

GRADES: Final[tuple[Grade, ...]] = get_args(Grade)
"""The grades of evidence, the strongest first."""

SUBJECTS: Final = (
    *("satisfaction", "nps", "experience", "effort", "resolution", "waiting", "recovery", "retention"),
    *("timing", "agents", "practice", "benchmarks", "defaults"),
)
"""The files of entries, in the order in which they are listed."""

_MONEY = {"costs": "cost", "benefits": "benefits"}
_INITIATIVE = r"initiatives(?:\[(?P<of>\d+)\]|\.[^.\[]+)"
_LINK = re.compile(r"links(?:\[(?P<at>\d+)\]|\.(?P<key>[^.#]+)(?:#\d+)?)\.(?P<field>\w+)")
_SHIFT = re.compile(_INITIATIVE + r"\.shifts(?:\[(?P<at>\d+)\]|\.(?P<kpi>[^.#:]+)[^.]*)\.shift")
_LINE = re.compile(_INITIATIVE + r"\.(?P<list>costs|benefits)\b.*\.amount")
_FIELD = re.compile(rf"(?:workforce|settings|segments(?:\[\d+\]|\.[^.]+)|{_INITIATIVE})\.(?P<field>\w+)")


class Text(Frozen):
    """A text in each language of the window."""

    en: str
    fr: str

    def written(self, language: Language = "en") -> str:
        """The text in `language`."""
        return self.fr if language == "fr" else self.en


class Range(Frozen):
    """Values that an entry gives for a field of the document, in the field's own unit.

    A link's is the relative change of the behaviour per point (points per point where it leads to a KPI). Low and
    high are 1-in-10 points; all three are equal where there is one value. `currency`: good in that currency only.
    """

    topic: str
    low: Number
    likely: Number
    high: Number
    grade: Grade
    currency: str | None = None


class Entry(Frozen):
    """One piece of evidence.

    `low`, `mode` and `high` are in `unit`, as the source gives them or, where `basis` is "judgement", cut down or
    made up by us. `about` are further topics, besides the ends `source_kpi` and `target_kpi`. `source` is a
    citation; empty where no source gives it. `contrary` are the entries that say otherwise.
    """

    id: str
    source_kpi: str | None = Field(None, alias="from")
    target_kpi: str | None = Field(None, alias="to")
    about: tuple[str, ...] = ()
    title: Text
    effect: Text
    low: Number | None = None
    mode: Number | None = None
    high: Number | None = None
    unit: Text | None = None
    basis: Literal["published", "judgement"] | None = None
    sector: Text
    grade: Grade
    source: str
    caveat: Text
    contrary: tuple[str, ...] = ()
    ranges: tuple[Range, ...] = ()

    @property
    def topics(self) -> frozenset[str]:
        """All that the entry speaks to, but for links."""
        ends = (end for end in (self.source_kpi, self.target_kpi) if end is not None)
        return frozenset((*ends, *self.about))

    def range_for(self, topic: str) -> Range | None:
        """The values that it gives for `topic`, if any."""
        return next((found for found in self.ranges if found.topic == topic), None)

    def estimate(self, values: Range) -> AnyEstimate:
        """`values` as an estimate that says where it comes from."""
        register = {"grade": values.grade} | ({"source": self.source} if self.source else {})
        if values.low == values.high:
            return Fixed.model_validate({"dist": "fixed", "value": values.likely} | register)
        numbers = {"low": values.low, "likely": values.likely, "high": values.high}
        return Pert.model_validate({"dist": "pert"} | numbers | register)


class ModelLink(Frozen):
    """A link that a new scenario begins with: the evidence that it stands on, the first its own.

    `why_off` is the reason of a link that is off by default.
    """

    source: str = Field(alias="from")
    target: str = Field(alias="to")
    evidence: tuple[str, ...]
    attribution: Number
    lag_months: int
    enabled: bool
    why_off: Text | None = None


class Citation(NamedTuple):
    """What a link of a scenario stands on: its key, the entry's id, the grade, the source; None and "" if unknown."""

    link: str
    id: str
    grade: Grade | None
    source: str


@cache
def entries() -> Mapping[str, Entry]:
    """Every entry by its id, those of one subject together."""
    read = TypeAdapter(tuple[Entry, ...]).validate_json
    return MappingProxyType({entry.id: entry for subject in SUBJECTS for entry in read(_file(subject))})


@cache
def model_links() -> Mapping[tuple[str, str], ModelLink]:
    """The links of a new scenario by their ends, in its order."""
    links = TypeAdapter(tuple[ModelLink, ...]).validate_json(_file("links"))
    return MappingProxyType({(link.source, link.target): link for link in links})


def _file(name: str) -> bytes:
    return (files("cxsim_assets") / "evidence" / f"{name}.json").read_bytes()


def find(id: str) -> Entry | None:
    """The entry called `id`, in capitals or not."""
    return entries().get(id.strip().upper())


def suggestion(id: str) -> str:
    """What to look for instead of an `id` that is not there: the nearest ones."""
    wanted = id.strip().upper()
    near = get_close_matches(wanted, entries(), n=3) or [known for known in entries() if known.startswith(wanted[:3])]
    if not near:
        return "cxsim evidence lists all entries"
    *others, last = near[:3]
    return f"did you mean {', '.join(others)} or {last}?" if others else f"did you mean {last}?"


def as_object(entry: Entry | None) -> dict[str, Any]:
    """One entry, with its contrary evidence whole, or the library with the links of a new scenario: for JSON."""
    if entry is None:
        return {
            "entries": [_object(known) for known in entries().values()],
            "links": [_object(link) for link in model_links().values()],
        }
    links = [_object(link) for link in model_links().values() if link.evidence[0] == entry.id]
    return _object(entry) | {"contrary_entries": [_object(other) for other in contrary_to(entry)], "links": links}


def _object(part: Entry | ModelLink) -> dict[str, Any]:
    return part.model_dump(mode="json", exclude_none=True)


def why_off(link: Link) -> Text | None:
    """Why a link with these ends is off by default; None where it is on, or unknown."""
    known = model_links().get((link.source, link.target))
    return known.why_off if known is not None else None


def topic_of(scenario: Scenario, path: str) -> str | None:
    """What an estimate or setting is about, by its path or positional place; None where nothing can be known.

    `segments.consumer.churn` is about `churn`, a shift of it about `churn.shift`, a link's effect about its ends.
    """
    if path.startswith("overlap."):
        return "overlap"
    if path.startswith("cashable."):
        return path
    if match := _LINK.fullmatch(path):
        if match["field"] != "effect":
            return match["field"]
        return match["key"] or key(scenario.links[int(match["at"])])
    if match := _SHIFT.fullmatch(path):
        kpi = match["kpi"] or scenario.initiatives[int(match["of"])].shifts[int(match["at"])].kpi
        return f"{kpi}.shift"
    if match := _LINE.fullmatch(path):
        return _MONEY[match["list"]]
    match = _FIELD.fullmatch(path)
    return match["field"] if match else None


def about(topic: str, first: str = "") -> tuple[Entry, ...]:
    """The entries that speak to `topic`, `first` leading if there is such an entry.

    A link's are those that the library names for it, else those that have to do with both its ends. Others are in
    the order: what gives values, what leads to it, what it leads to, the rest; of a shift, what it leads to first;
    and by grade.
    """
    source, _, target = topic.partition("-")
    known = model_links().get((source, target))
    if known is not None:
        spoken = [entries()[id] for id in known.evidence]
    elif target:
        spoken = [entry for entry in entries().values() if {source, target} <= entry.topics]
    else:
        stem = topic.partition(".")[0]
        spoken = [entry for entry in entries().values() if stem in entry.topics]
        spoken.sort(key=lambda entry: _rank(entry, topic, stem))
    own = find(first)
    return tuple({entry.id: entry for entry in (*((own,) if own is not None else ()), *spoken)}.values())


def _rank(entry: Entry, topic: str, stem: str) -> tuple[bool, bool, bool, int]:
    ends = entry.target_kpi != stem, entry.source_kpi != stem
    if topic != stem:
        ends = ends[::-1]
    return entry.range_for(topic) is None, *ends, GRADES.index(entry.grade)


def speaking_to(scenario: Scenario, path: str) -> tuple[Entry, ...]:
    """The entries that speak to the estimate or setting at `path` (or positional place); a link's own first."""
    topic = topic_of(scenario, path)
    if topic is None:
        return ()
    own = next((link.evidence for link in scenario.links if key(link) == topic), "")
    return about(topic, own)


def contrary_to(entry: Entry) -> tuple[Entry, ...]:
    """The entries that say otherwise."""
    return tuple(entries()[id] for id in entry.contrary)


def values_for(topic: str) -> tuple[Entry, Range] | None:
    """The first entry that gives values for `topic`, with them."""
    given = ((entry, entry.range_for(topic)) for entry in about(topic))
    return next(((entry, values) for entry, values in given if values is not None), None)


def default_link(source: str, target: str) -> Link | None:
    """The link with these ends as a new scenario has it, but on; None where the library has none."""
    known = model_links().get((source, target))
    given = values_for(f"{source}-{target}")
    if known is None or given is None:
        return None
    entry, values = given
    fields = {"from": source, "to": target, "effect": entry.estimate(values), "attribution": known.attribution}
    return Link.model_validate(fields | {"lag_months": known.lag_months, "evidence": entry.id})


def stands_on(link: Link) -> Citation:
    """The grade and source that a link's effect states; where it states none, the library's."""
    entry = find(link.evidence)
    values = entry.range_for(key(link)) if entry is not None else None
    grade = link.effect.grade or (values.grade if values is not None else entry.grade if entry is not None else None)
    source = link.effect.source or (entry.source if entry is not None else "")
    return Citation(key(link), link.evidence, grade, source)
