"""Where in the document a card stands; its rows follow when it moves up or down a list."""

from dataclasses import dataclass

from cxsim_ui.edits import Place


@dataclass(slots=True)
class Anchor:
    """The place of a part; set anew when the parts before it come or go."""

    place: Place = ()
