"""Verbs that tell of a figure: «газета [писала] о 63 тысячах пострадавших» is no deed of theirs."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.lexicon import classes
from svodka.reading.claims.candidates import Candidate
from svodka.reading.statements.cues import cue_words
from svodka.reading.statements.decisions import TELLING
from svodka.reading.syntax.sites import Site


def tellers(site: Site, options: Sequence[Candidate]) -> Sequence[int]:
    """The verbs of telling (as indices) of which «о» makes a figure what is told.

    Of seven that were chosen so in annotated articles six are not the annotated actions.
    """
    if site.preposition not in classes("russian/references")["about"]:
        return ()
    return [i for i, option in enumerate(options) if option.tree is site.tree and _tells(option)]


def _tells(option: Candidate) -> bool:
    token = option.tree.tokens[option.token]
    if token.pos != "VERB":
        return False
    _, verb, _ = cue_words().meaning(token.lemma)
    return verb is not None and verb.text("class") in TELLING
