"""The sentences of the checks, one entry for each code: English, with named fields; the window translates them."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Texts:
    """What was noticed, the reason to look again, and what to do."""

    what: str
    why: str
    remedy: str


TEXTS: Final[dict[str, Texts]] = {
    "roi_implausible": Texts(
        "Half of the futures return more than {roi} on what they cost.",
        "A median return above {limit} is rare outside of models: a cost is missing, or something counts twice.",
        "Look at the largest benefit in “Where it comes from”, and for costs that nobody has listed.",
    ),
    "weak_link": Texts(
        "{share} of the benefit hangs on one link of weak evidence, {link}.",
        "So much is gone on average when the link is left out, and only judgement or a vendor's claim supports it.",
        "Test the link on your own data, lower its attribution, or see whether the decision holds without it.",
    ),
    "no_cost": Texts(
        "Nothing costs anything.",
        "A return on nothing spent does not exist: ROI and benefit/cost ratio are undefined.",
        "Add what the initiatives cost, the time of your own people included.",
    ),
    "initiative_without_cost": Texts(
        "“{initiative}” costs nothing.",
        "What moves something takes at least somebody's time; free benefits flatter the whole programme.",
        "Add its costs.",
    ),
    "no_run_cost": Texts(
        "“{initiative}” works month after month, but has no running cost.",
        "Licences, maintenance and the people who look after it last as long as the effect.",
        "Add a monthly or yearly cost.",
    ),
    "benefits_first": Texts(
        "“{initiative}” works from month {benefit} on, but its first cost comes in month {cost}.",
        "What is not paid for yet can hardly work yet, and benefits before costs flatter the payback.",
        "Let it start later, or its costs earlier.",
    ),
    "never_in_full": Texts(
        "“{initiative}” is in full effect in month {full}, after the horizon of {horizon} months.",
        "Its costs are counted, its full benefit never is.",
        "Look further ahead, or plan an earlier start or a shorter ramp.",
    ),
    "after_horizon": Texts(
        "{name} falls after the horizon of {horizon} months.",
        "It is not counted.",
        "Look further ahead, or let it fall earlier.",
    ),
    "all_fixed": Texts(
        "No number is uncertain.",
        "All futures are the same: the risk cannot be seen, and the result looks surer than anybody can be.",
        "Give the numbers that matter most a low and a high value, such as 10 / 15 / 25.",
    ),
    "rare_gain": Texts(
        "{kpi} would gain {gain} points within a year.",
        "Fewer than 1 in 20 contact centres gain more than {limit} points in a year.",
        "Lower the shift or lengthen the ramp, or write down what makes you one of the few.",
    ),
    "beyond_bound": Texts(
        "{name} would gain up to {shift}, where only {left} are left.",
        "Nothing can be better than its bound: the rest of the range has no effect.",
        "Lower the shift or its high end, or correct the baseline.",
    ),
    "no_segment": Texts(
        "“{initiative}” shifts {kpi} in no segment that it reaches.",
        "The segments of the shift and those of the initiative's reach have none in common: it has no effect.",
        "Let the initiative reach the segment, or shift the KPI in others.",
    ),
    "percent_of_negative": Texts(
        "{name} is below 0: a shift in percent turns round.",
        "10 % more of −20 is −22: what is meant as a gain becomes a fall.",
        "State the shift in points.",
    ),
    "two_paths": Texts(
        "“{initiative}” moves {target} on two paths: by {links}, and directly.",
        "Only the direct entry counts; the link is left out here, so that one improvement does not count twice.",
        "Keep it so if the direct entry is the better estimate; else remove it, and the link counts.",
    ),
    "shifted_twice": Texts(
        "“{initiative}” shifts {kpi} more than once.",
        "The shifts are added to each other.",
        "Keep one of them, or limit each to segments of its own.",
    ),
    "links_twice": Texts(
        "Two links lead from {source} to how customers leave ({segment}).",
        "Under contract {other} acts on cancellation at term, as this one does: one improvement counts twice.",
        "Switch one of them off.",
    ),
    "leaving_twice": Texts(
        "“{initiative}” shifts both churn and cancellation.",
        "Under contract both act on cancellation at term, and are added to each other.",
        "Keep one of them, or limit each to segments of its own.",
    ),
    "fcr_and_contacts": Texts(
        "“{initiative}” shifts both first-contact resolution and the contact rate.",
        "Issues resolved at once do not come back: fewer contacts follow by themselves, and would be saved twice.",
        "Remove the shift of the contact rate, or keep in it only contacts that are avoided for other reasons.",
    ),
    "fcr_and_contacts_elsewhere": Texts(
        "“{initiative}” shifts the contact rate, and “{other}” first-contact resolution.",
        "Issues resolved at once do not come back: fewer contacts follow by themselves, and would be saved twice.",
        "Remove the shift of the contact rate, or keep in it only contacts that are avoided for other reasons.",
    ),
    "fcr_link_to_contacts": Texts(
        "The link {link} saves repeat contacts a second time.",
        "Issues resolved at once do not come back: fewer contacts follow from that by themselves.",
        "Switch the link off.",
    ),
    "company_link": Texts(
        "The link {link} changes nothing.",
        "Agent turnover belongs to the workforce as a whole, and links act within a segment.",
        "Shift what it should move directly, or switch the link off.",
    ),
    "shifts_independent": Texts(
        "“{initiative}” leaves shifts independent that move together ({names}).",
        "They measure much the same: where one comes out well, the others do. Apart they offset each other, and the "
        "result looks surer than it is.",
        "State a correlation between them (Finance, What moves together), such as 0.6; 0 says that they are "
        "independent.",
    ),
    "churn_independent": Texts(
        "Churn is uncertain in {count} segments, in each independently.",
        "A competitor or a crisis takes customers from all of them. Apart, good and bad luck offset each other, and "
        "the result looks surer than it is.",
        "State a correlation between them (Finance, What moves together), such as 0.6; 0 says that they are "
        "independent.",
    ),
    "churn_high": Texts(
        "{churn} of the customers leave in a year ({segment}).",
        "More than {limit} a year is rare; often a rate of another period is meant.",
        "Check that this is a year's rate; for contracts, state their term and the share not renewed.",
    ),
    "cancellation_high": Texts(
        "With {cancellation} not renewed after a {months}-month term, {churn} of the customers leave in a year "
        "({segment}).",
        "More than {limit} a year is rare; often a rate of another period is meant.",
        "Check the term, and that this is the share not renewed at its end.",
    ),
    "churn_low": Texts(
        "Only {churn} of the customers leave in a year ({segment}).",
        "So low a rate is often a month's: {churn} a month are {annual} a year.",
        "If it is a month's, type {annual}.",
    ),
    "margin_high": Texts(
        "A gross margin of {margin} ({segment}).",
        "Above {limit} next to all revenue counts as benefit; what the product itself costs may be missing.",
        "Take off what the product and its delivery cost. Customer service is counted apart.",
    ),
    "churn_beside_retention": Texts(
        "A churn of {churn} stands beside a retention with tenure, by which {meant} leave within a year ({segment}).",
        "Customers leave by the retention; the churn is only what shifts and links on churn start from.",
        "Remove the churn, so that the two cannot differ, or remove the retention.",
    ),
    "promoters_impossible": Texts(
        "{promoters} promoters do not go with an NPS of {nps} ({segment}).",
        "NPS is promoters less detractors: with this one, promoters lie between {low} and {high}.",
        "Correct one of the two.",
    ),
    "normal_cut": Texts(
        "{share} of the bell curve of {name} lies beyond {bound}, where nothing can be.",
        "That part is cut off, so that mean and spread are no longer those typed.",
        "Take low / likely / high instead, or a smaller spread.",
    ),
    "range_cut": Texts(
        "{share} of the range of {name} lies beyond {bound}, where nothing can be.",
        "Low and high mean 1 in 10 beyond. What that puts past the bound is cut off: the range is not the one typed.",
        "Say that low and high are hard limits, or move them away from the bound.",
    ),
    "cut_off": Texts(
        "{name} is typed as {value}, which its own limit {limit} excludes.",
        "The value is named but can never be drawn.",
        "Move the limit, or the value.",
    ),
    "other_currency": Texts(
        "{name} mentions {mentioned}, but the scenario is in {currency}.",
        "Amounts in two currencies cannot be added.",
        "Convert the amount, and write “converted” into its note.",
    ),
    "baseline_old": Texts(
        "Older than a year: {names}, the oldest of {date}.",
        "The projection sets out from them, and much may have changed since.",
        "Measure again, or write down why they still hold and date them anew.",
    ),
    "unsourced": Texts(
        "{count} of {all} numbers have neither a source nor an owner.",
        "Nobody can audit them ({names}).",
        "Say where each comes from, or who answers for it.",
    ),
}
"""By code, which never changes: the window's translations and other programs hang on it."""
