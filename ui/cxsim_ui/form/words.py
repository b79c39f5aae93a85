"""The words of the form in the user's language: labels of fields, groups and choices."""

from PySide6.QtCore import QCoreApplication, QLocale

from cxsim.evidence import Language
from cxsim_models.kpis import KPIS
from cxsim_models.number_text import DecimalMark


def tr(source: str) -> str:
    """A text of the form; called with literals only."""
    return QCoreApplication.translate("form", source)


def field_text(source: str) -> str:
    """A label, unit or help text of a field's description, translated; such texts stand in the model."""
    return QCoreApplication.translate("fields", source) if source else ""


def kpi_label(id: str) -> str:
    """What a KPI is called."""
    return field_text(KPIS[id].label) if id in KPIS else id


def inline(label: str) -> str:
    """A label within a sentence: its capital goes, unless it is an abbreviation's."""
    return label if label[1:2].isupper() or not label[1:2] else label[0].lower() + label[1:]


def language() -> Language:
    """The user's language, of those in which texts of the assets are written."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def decimal_mark() -> DecimalMark:
    """The decimal mark of the user's locale."""
    return "," if QLocale().decimalPoint() == "," else "."


def day_first() -> bool:
    """Whether dates in the user's locale begin with the day: what 3/4/2027 means."""
    return QLocale().dateFormat(QLocale.FormatType.ShortFormat).startswith("d")


def group_label(group: str) -> str:
    """The heading of a group of fields."""
    labels = {
        "customers": tr("Customers"),
        "growth": tr("Growth"),
        "contacts": tr("Contacts"),
        "staffing": tr("Staffing"),
        "experience": tr("Experience"),
        "complaints": tr("Complaints"),
        "workforce": tr("Workforce"),
        "friction": tr("Friction"),
        "timing": tr("Timing"),
        "time": tr("Time"),
        "money": tr("Money"),
        "simulation": tr("Simulation"),
        "links": tr("Links"),
    }
    return labels.get(group, group)


def department_label(department: str) -> str:
    """The heading of a department's KPIs."""
    labels = {
        "marketing": tr("Marketing"),
        "operations": tr("Operations"),
        "finance": tr("Finance"),
        "human resources": tr("Human resources"),
    }
    return labels.get(department, department)


def choice_label(value: str) -> str:
    """What an option of the document is called."""
    labels = {
        "end": tr("at the end of each month"),
        "mid": tr("in the middle of each month"),
        "sobol": tr("Sobol' sequences"),
        "lhs": tr("Latin hypercubes"),
        "random": tr("plain random"),
        "cash": tr("cash only"),
        "total": tr("all benefits"),
        "monte-carlo": tr("distributions"),
        "tei": tr("TEI's haircuts"),
        "linear": tr("straight line"),
        "s-curve": tr("S-curve"),
        "points": tr("points"),
        "percent": tr("% of today"),
        "people": tr("people"),
        "technology": tr("technology"),
        "training": tr("training"),
        "marketing": tr("marketing"),
        "recruitment": tr("recruitment"),
        "consulting": tr("consulting"),
        "data migration": tr("data migration"),
        "rewards": tr("rewards"),
        "other": tr("other"),
        "customer": tr("per customer"),
        "contact": tr("per contact"),
        "agent": tr("per agent"),
        "measured": tr("measured"),
        "causal study": tr("causal study"),
        "peer-reviewed": tr("peer-reviewed"),
        "vendor": tr("vendor"),
        "judgement": tr("judgement"),
        "fixed": tr("a known number"),
        "pert": tr("PERT, a smooth bump"),
        "triangular": tr("triangular"),
        "uniform": tr("uniform, all equally likely"),
        "normal": tr("normal, the bell curve"),
        "lognormal": tr("lognormal, positive with a long tail"),
        "beta": tr("beta, a share"),
        "bernoulli": tr("yes or no"),
        "discrete": tr("a few values with weights"),
        "empirical": tr("observed values"),
        "nps_survey": tr("from a survey"),
        "proportion": tr("from a survey or a count"),
        "p10_p90": tr("1 in 10 lies beyond"),
        "min_max": tr("hard limits"),
        "retention": tr("Retention"),
        "acquisition": tr("Acquisition"),
        "spend": tr("Spend"),
        "contacts": tr("Contacts"),
        "deflection": tr("Deflection"),
        "handle_time": tr("Handling time"),
        "complaints": tr("Complaints"),
        "workforce": tr("Workforce"),
        "friction": tr("Friction"),
        "to_serve": tr("Service of customers gained"),
        "to_acquire": tr("Cost of acquisition"),
    }
    return labels.get(value, value)
