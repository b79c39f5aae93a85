"""The words by which a spreadsheet of costs is understood, English and French."""

import re
import unicodedata
from typing import Final, Literal

from cxsim_models.initiative import CostCategory

Column = Literal[
    "name", "category", "amount", "low", "likely", "high", "when", "often", "until", "once", "monthly", "yearly"
]

HEADINGS: Final[tuple[tuple[Column, tuple[str, ...]], ...]] = (
    (
        "category",
        ("category", "cost category", "cost type", "type", "kind", "categorie", "nature", "famille", "rubrique"),
    ),
    ("often", ("frequency", "how often", "recurrence", "frequence", "periodicite", "rythme")),
    ("until", ("until", "end", "last month", "end month", "fin", "dernier mois", "jusqu a")),
    ("monthly", ("monthly", "per month", "a month", "mensuel", "mensuels", "mensuelle", "par mois")),
    ("yearly", ("yearly", "annual", "per year", "a year", "annuel", "annuels", "annuelle", "par an")),
    ("once", ("once", "one off", "upfront", "up front", "initial", "ponctuel", "unique", "au depart", "capex")),
    ("low", ("low", "lowest", "min", "minimum", "p10", "bas", "basse", "mini")),
    ("high", ("high", "highest", "max", "maximum", "p90", "haut", "haute", "maxi")),
    ("likely", ("likely", "most likely", "probable", "vraisemblable", "central", "centrale", "expected")),
    ("when", ("when", "timing", "month", "start", "first month", "quand", "mois", "echeance", "debut", "periode")),
    (
        "name",
        (
            *("name", "cost name", "item", "cost item", "line", "cost line", "description", "label", "what", "title"),
            *("nom", "libelle", "poste", "poste de cout", "designation", "intitule", "ligne", "objet", "expense"),
        ),
    ),
    ("amount", ("amount", "value", "price", "total", "sum", "budget", "cost", "costs", "montant", "valeur", "prix")),
    ("amount", ("cout", "couts", "somme", "depense", "depenses")),
)
"""Which words name a column; where several do, the first group wins: “cost category” is no amount."""

EITHER = frozenset({"cost", "costs", "cout", "couts", "depense", "depenses", "expense"})
"""Headings that name a line as often as its amount: what stands beneath decides."""

_CATEGORIES: Final[dict[CostCategory, tuple[str, ...]]] = {
    "people": ("people", "staff", "salaries", "salary", "wages", "personnel", "salaires", "equipe", "rh", "hr"),
    "technology": (
        *("technology", "technologie", "software", "licence", "licences", "license", "licenses", "logiciel"),
        *("logiciels", "it", "hardware", "materiel", "cloud", "saas", "informatique"),
    ),
    "training": ("training", "formation", "formations", "coaching"),
    "marketing": ("marketing", "communication", "advertising", "publicite"),
    "recruitment": ("recruitment", "recruiting", "hiring", "recrutement", "embauche"),
    "consulting": ("consulting", "consultancy", "consultants", "conseil", "advisory", "integration", "services"),
    "data migration": ("data migration", "migration", "migration de donnees", "reprise de donnees"),
    "rewards": ("rewards", "recompenses", "incentives", "bonus", "primes", "gifts", "cadeaux"),
    "other": ("other", "others", "autre", "autres", "misc", "miscellaneous", "divers"),
}

MONTHLY = re.compile(r"\b(monthly|(every|per|each|a) month|mensuel\w*|(par|chaque) mois|tous les mois)\b")
YEARLY = re.compile(r"\b(yearly|annual\w*|(every|per|each|a) year|annuel\w*|(par|chaque) an(nee)?|tous les ans)\b")
ONCE = re.compile(
    r"\b(once|one ?off|up ?front|initial\w*|start|immediate\w*"
    r"|ponctuel\w*|unique|une fois|au (depart|debut|lancement))\b"
)
OTHERWISE = re.compile(r"\b(quarter\w*|trimestr\w*|semest\w*|half yearly|week\w*|hebdo\w*|daily|jour\w*)\b")
_MONTH = re.compile(r"(month|mois|m|in|en|au|from|a partir du)?( (month|mois))?( n)?")
TOTAL = re.compile(r"(grand |sub ?|sous )?tota(l|ls|ux)\b.*|sum|somme")


def plain(text: str) -> str:
    """`text` in small letters without accents, brackets and signs, one space between words."""
    text = re.sub(r"\(.*?\)|\[.*?\]", " ", text)
    letters = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", " ", letters).strip()


def column_of(heading: str) -> Column | None:
    """Which column a heading names; None where none is known."""
    words = plain(heading)
    for column, names in HEADINGS:
        if words in names:
            return column
    for column, names in HEADINGS:
        if any(re.search(rf"\b{name}\b", words) for name in names):
            return column
    return None


def category_of(text: str) -> CostCategory | None:
    """The category that a cell names; None where none is known."""
    words = plain(text)
    return next((category for category, names in _CATEGORIES.items() if words in names), None)


def is_month(words: str) -> bool:
    """Whether plain `words`, their numbers taken out, say only that these are months."""
    return _MONTH.fullmatch(words) is not None
