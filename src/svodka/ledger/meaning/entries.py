"""What an entry of the catalogue may hold: its kind, and by that its flags, texts and lists.

Their meaning is told at the head of indicators.toml, which the entries of every file follow.
"""

from __future__ import annotations

from collections.abc import Mapping

KINDS = (
    "action", "counted", "container", "actor", "body", "office", "place", "cause", "narrowing", "rate",
    "changing", "modifier", "measure", "back", "restricting", "among", "aside", "deed", "carrying",
    "hosting", "doer", "complete", "remainder", "join", "versus", "some", "for", "about", "which",
    "passive", "link", "stop", "ballot", "manner", "means", "payer", "direction", "age", "citizen",
    "national", "theirs", "provisional", "nation", "entire", "across", "amid", "answer", "answering",
    "again", "in-all", "besides", "extreme", "all-time", "standing", "pointing", "first-time", "passing",
    "short-of", "plain", "bound", "old", "road", "road-on", "particle", "going-on", "presenting", "proving",
    "harming", "staff", "estimating", "left-as", "undergoing", "up-to",
)  # fmt: skip
"""What an entry is."""
FLAGS: Mapping[str, tuple[str, ...]] = {
    "action": (
        "level", "event", "cause", "illness", "tells", "finds", "object", "sides", "out", "into", "home",
        "gives", "own", "whole", "takes", "deadly",
    ),
    "counted": (
        "of", "empty", "thing", "illness", "people", "person", "group", "guest", "mined", "caught",
        "steady", "stock", "held", "crime", "due", "animal", "built", "sited", "good", "several", "spot",
        "vessel", "laid", "earned", "lodged", "rated", "gauge",
    ),
    "cause": ("harms", "once", "acts", "meant"),
    "container": ("each", "share"),
    "actor": ("generic", "many"),
    "place": ("wide", "generic", "local"),
    "for": ("behind", "thing"),
    "rate": ("year", "generic"),
    "versus": ("same", "year", "other"),
    "restricting": ("names", "partners", "origin"),
    "manner": ("beside", "deeds"),
    "means": ("whose", "paid", "titled", "things"),
    "payer": ("generic",),
    "nation": ("own",),
    "office": ("home",),
    "doer": ("spot",),
    "extreme": ("low", "ever"),
    "particle": ("where", "figure"),
    "presenting": ("where", "harms"),
    "estimating": ("number", "reaches"),
}  # fmt: skip
"""By kind: keys whose value is true or false."""
LANGUAGES = ("ru", "kk", "en")
TITLES = tuple(f"title-{language}" for language in LANGUAGES)
HEADS = tuple(f"heads-{language}" for language in LANGUAGES)
NAMING: Mapping[str, Mapping[str, str]] = {
    "counted": {"act": "action", "counts": "counted", "grown": "counted"}, "place": {"within": "place"},
    "action": {
        "money": "action", "counts": "counted", "by": "cause", "act": "action", "who": "counted",
    },
    "changing": {"act": "action"}, "deed": {"act": "action"}, "hosting": {"act": "action"},
    "doer": {"act": "action"}, "national": {"within": "place"}, "staff": {"within": "counted"},
}  # fmt: skip
"""By kind: keys whose value is the name of another concept, and the kind of that; of a doer, of several."""
OWN = {"action": ("change",), "counted": ("sort",)}
"""By kind: keys whose value is one of :data:`CHOICES`."""
TEXTS: Mapping[str, tuple[str, ...]] = {
    kind: (*NAMING.get(kind, ()), *OWN.get(kind, ()), *TITLES)
    for kind in ("action", "counted", "actor", "place")
} | {"office": HEADS} | {
    kind: tuple(NAMING[kind]) for kind in ("changing", "deed", "hosting", "doer", "national", "staff")
}  # fmt: skip
LISTS = {"doer": ("act",)}
"""By kind: keys whose value may be a list of texts."""
CHOICES = {"change": ("increase", "decrease"), "sort": ("sex", "young", "grown")}
"""What ``change`` of an action and ``sort`` of people may be."""
