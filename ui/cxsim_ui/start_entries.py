"""What the start page offers: templates by sector and sample cases, each with a name, a line and a picture."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


def tr(source: str) -> str:
    """A text of the start page; called with literals only."""
    return QCoreApplication.translate("start", source)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to begin with: `name` of the template or sample, and how it is shown."""

    name: str
    icon: str
    title: str
    line: str


def templates() -> tuple[Entry, ...]:
    """A template for each sector, with its best-known figures, and the empty scenario."""
    all_three = tr("Resolution {fcr}%, satisfaction {csat}%, churn {churn}% a year.")
    return (
        Entry("telecom", "radio-tower", tr("Telecom"), all_three.format(fcr=61, csat=68, churn="9–22")),
        Entry(
            "banking",
            "landmark",
            tr("Banking"),
            tr("Resolution {fcr}%, satisfaction {csat}%, churn disputed.").format(fcr=71, csat=75),
        ),
        Entry("retail", "shopping-cart", tr("Retail and e-commerce"), all_three.format(fcr=78, csat=81, churn=37)),
        Entry("saas", "cloud", tr("Software as a service"), all_three.format(fcr=65, csat=75, churn="10–26")),
        Entry("insurance", "umbrella", tr("Insurance"), all_three.format(fcr=76, csat=80, churn=17)),
        Entry("utilities", "zap", tr("Utilities"), all_three.format(fcr=72, csat=76, churn="12–15")),
        Entry(
            "travel",
            "plane",
            tr("Travel"),
            tr("Resolution {fcr}%, churn {churn}% a year.").format(fcr=70, churn=45),
        ),
        Entry("blank", "file-plus", tr("Empty scenario"), tr("Example values everywhere, for you to replace.")),
    )


def samples() -> tuple[Entry, ...]:
    """The sample cases, the one to begin with first."""
    return (
        Entry(
            "first-contact",
            "headset",
            tr("First-contact resolution programme"),
            tr("A telecom operator weighs four initiatives for two segments."),
        ),
        Entry(
            "wait-time",
            "timer",
            tr("Shorter waits, better service"),
            tr("A published case: less waiting, cheaper service, more sales."),
        ),
        Entry(
            "renewals",
            "refresh-cw",
            tr("Renewals of a monthly plan"),
            tr("A published case: three in four renew and stay four terms."),
        ),
        Entry(
            "detractors",
            "smile",
            tr("Detractors turned promoters"),
            tr("Call-backs, and friction costed by time and people."),
        ),
        Entry(
            "loyalty",
            "gift",
            tr("Loyalty programme"),
            tr("Points and rewards for friends, paid on base sales too."),
        ),
        Entry(
            "onboarding",
            "door-open",
            tr("Onboarding"),
            tr("Fewer new customers leave in their first weeks."),
        ),
        Entry(
            "crm",
            "contact",
            tr("CRM roll-out"),
            tr("Licences, migration and training first, adoption later."),
        ),
        Entry(
            "acquisition-or-retention",
            "scale",
            tr("Acquisition or retention"),
            tr("The same money spent on winning or on keeping."),
        ),
    )
