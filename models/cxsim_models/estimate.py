"""An uncertain number in the document: a bare JSON number, or an object with `dist`."""

from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Tag
from typing_extensions import TypeAliasType

from cxsim_models.estimate_base import EstimateBase, Grade
from cxsim_models.estimate_kinds import (
    Bernoulli,
    Beta,
    Discrete,
    Empirical,
    Fixed,
    Lognormal,
    Normal,
    Uniform,
)
from cxsim_models.estimate_surveys import NpsSurvey, Proportion
from cxsim_models.frozen import describe
from cxsim_models.sentence import refused
from cxsim_models.three_point import Bounds, Pert, Triangular

__all__ = [
    "GIVEN",
    "KINDS",
    "AnyEstimate",
    "Bernoulli",
    "Beta",
    "Bounds",
    "Discrete",
    "Empirical",
    "Estimate",
    "EstimateBase",
    "Fixed",
    "Grade",
    "Lognormal",
    "Normal",
    "NpsSurvey",
    "Pert",
    "Proportion",
    "Triangular",
    "Uniform",
    "fixed",
]

AnyEstimate = (
    Fixed
    | Uniform
    | Triangular
    | Pert
    | Normal
    | Lognormal
    | Beta
    | Bernoulli
    | Discrete
    | Empirical
    | NpsSurvey
    | Proportion
)

KINDS: dict[str, type[AnyEstimate]] = {
    "fixed": Fixed,
    "uniform": Uniform,
    "triangular": Triangular,
    "pert": Pert,
    "normal": Normal,
    "lognormal": Lognormal,
    "beta": Beta,
    "bernoulli": Bernoulli,
    "discrete": Discrete,
    "empirical": Empirical,
    "nps_survey": NpsSurvey,
    "proportion": Proportion,
}


def _from_number(value: Any) -> Any:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return {"dist": "fixed", "value": value}
    if isinstance(value, dict | EstimateBase):
        if isinstance(value, dict) and (not isinstance(value.get("dist"), str) or value["dist"] not in KINDS):
            raise refused("“dist” must name a distribution: {kinds}", kinds=", ".join(KINDS))
        return value
    raise refused(
        "a number or an estimate (an object with “dist”) is expected here, not {what}", what=describe(value)
    )


GIVEN = BeforeValidator(_from_number, json_schema_input_type=float | dict[str, Any])
"""Takes a bare number or an estimate, and nothing else: not null, even in a field that may be left out."""


def _tag(value: Any) -> str:
    return str(value["dist"] if isinstance(value, dict) else value.dist)


Estimate = TypeAliasType(
    "Estimate",
    Annotated[
        Annotated[Fixed, Tag("fixed")]
        | Annotated[Uniform, Tag("uniform")]
        | Annotated[Triangular, Tag("triangular")]
        | Annotated[Pert, Tag("pert")]
        | Annotated[Normal, Tag("normal")]
        | Annotated[Lognormal, Tag("lognormal")]
        | Annotated[Beta, Tag("beta")]
        | Annotated[Bernoulli, Tag("bernoulli")]
        | Annotated[Discrete, Tag("discrete")]
        | Annotated[Empirical, Tag("empirical")]
        | Annotated[NpsSurvey, Tag("nps_survey")]
        | Annotated[Proportion, Tag("proportion")],
        Discriminator(_tag),
        GIVEN,
    ],
)
"""A document field that may be uncertain: a bare number, or an object with `dist`."""


def fixed(value: float) -> Fixed:
    """The estimate that a bare number means."""
    return Fixed(value=value)
