"""Checks of effects that reach one behaviour on more than one path: section 12."""

from collections.abc import Iterator

from cxsim_models.check import Check, several
from cxsim_models.initiative import Shift
from cxsim_models.inventory import Inventory, Part, link_name, shifted_name
from cxsim_models.kpis import FRICTION
from cxsim_models.scenario import Link
from cxsim_models.sentence import Gap, Term
from cxsim_models.supersession import LEAVING, superseded_links

_COMPANY_WIDE = (FRICTION, "agent_turnover")


def path_checks(inventory: Inventory) -> Iterator[Check]:
    """Direct entries beside links, the same shift twice, contacts saved twice, links without effect."""
    for part in inventory.initiatives:
        yield from _superseded(inventory, part)
        yield from _twice(inventory, part)
    yield from _saved_by_others(inventory)
    yield from _links_twice(inventory)
    segments = inventory.scenario.segments
    for path, place, link in inventory.links:
        counted = any(segment.fcr is not None and segment.contact_rate is not None for segment in segments)
        if counted and (link.source, link.target) == ("fcr", "contact_rate"):
            yield Check("fcr_link_to_contacts", place, path, {"link": link_name(link)})
        if "agent_turnover" in (link.source, link.target):
            yield Check("company_link", place, path, {"link": link_name(link)})


def _superseded(inventory: Inventory, part: Part) -> Iterator[Check]:
    by_entry: dict[str, list[Link]] = {}
    for entered, link in superseded_links(inventory.scenario, part.initiative):
        by_entry.setdefault(entered, []).append(link)
    for entered, links in by_entry.items():
        path, place, _ = next(each for each in part.shifts if each[2].kpi == entered)
        names = several(link_name(link) for link in links)
        gaps: dict[str, Gap] = {"initiative": part.initiative.title, "target": Term(entered), "links": names}
        yield Check("two_paths", place, path, gaps)


def _links_twice(inventory: Inventory) -> Iterator[Check]:
    """Links of one score to churn and to cancellation, which are the same where customers are under contract."""
    for path, place, link in inventory.links:
        if link.target != "cancellation":
            continue
        others = [other for _, _, other in inventory.links if (other.source, other.target) == (link.source, "churn")]
        bound = [segment for segment in inventory.scenario.segments if segment.under_contract]
        met = next((segment for segment in bound if segment.states(link.source)), None)
        if others and met is not None:
            gaps: dict[str, Gap] = {"source": Term(link.source), "other": link_name(others[0]), "segment": met.title}
            yield Check("links_twice", place, path, gaps)


def _twice(inventory: Inventory, part: Part) -> Iterator[Check]:
    """Shifts of one initiative that do the same twice: said once, at the later one."""
    shifts = list(part.shifts)
    for number, (path, place, later) in enumerate(shifts):
        codes = (_again(inventory, part, earlier, later) for _, _, earlier in shifts[:number])
        code = next((code for code in codes if code is not None), None)
        if code is not None:
            gaps: dict[str, Gap] = {"initiative": part.initiative.title}
            if code == "shifted_twice":
                gaps["kpi"] = shifted_name(inventory.scenario, later)
            yield Check(code, place, path, gaps)


def _saved_by_others(inventory: Inventory) -> Iterator[Check]:
    """Contacts that one initiative avoids where another resolves more at first contact."""
    resolving = [
        (part, shift)
        for part in inventory.initiatives
        for *_, shift in part.shifts
        if shift.kpi == "fcr" and shift.shift.point > 0.0
    ]
    for part in inventory.initiatives:
        for path, place, shift in part.shifts:
            if shift.kpi != "contact_rate" or shift.shift.point >= 0.0:
                continue
            both = [
                other
                for other, resolved in resolving
                if any(
                    part.touches(shift, each) and other.touches(resolved, each)
                    for each in inventory.scenario.segments
                )
            ]
            if both and part not in both:
                gaps: dict[str, Gap] = {"initiative": part.initiative.title, "other": both[0].initiative.title}
                yield Check("fcr_and_contacts_elsewhere", place, path, gaps)
                return


def _again(inventory: Inventory, part: Part, earlier: Shift, later: Shift) -> str | None:
    """What two shifts do twice in a segment that both reach, as the code of its check."""
    same = (earlier.kpi, earlier.point) == (later.kpi, later.point)
    if same and later.kpi in _COMPANY_WIDE:
        return "shifted_twice"
    kpis = {earlier.kpi: earlier.shift.point, later.kpi: later.shift.point}
    for segment in inventory.scenario.segments:
        if part.touches(earlier, segment) and part.touches(later, segment):
            if same:
                return "shifted_twice"
            if set(kpis) == set(LEAVING) and segment.under_contract:
                return "leaving_twice"
            if set(kpis) == {"fcr", "contact_rate"} and kpis["fcr"] > 0.0 > kpis["contact_rate"]:
                return "fcr_and_contacts"
    return None
