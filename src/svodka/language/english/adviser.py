"""What the English rules say of one figure, slot by slot, to whoever chooses among candidates."""

from __future__ import annotations

from collections.abc import Mapping

from svodka.language.english.certainty import certain, lost, sure
from svodka.language.english.doing.actors import actor
from svodka.language.english.doing.factuality import factuality
from svodka.language.english.places.rules import place
from svodka.language.english.site import Site
from svodka.language.english.times.accounts import inherited
from svodka.language.english.times.of_leads import of_lead
from svodka.language.english.times.rules import time
from svodka.language.slots import Advice, Slots, Words
from svodka.model import Factuality


def timed(site: Site, deed: int | None, what: int | None) -> tuple[int | None, str]:
    """The time expression of a figure, beside it or of the account that it goes on with, and the rule."""
    when, rule = time(site, deed, what)
    if when is None and rule == "period.when":
        # «the most since 2014, when it sold 90»: not what the text goes on about
        return None, "period.none"
    if when is None and (goes_on := inherited(site, deed)) is not None:
        return goes_on, "period.of-report"
    if when is None and (above := of_lead(site)) is not None:
        return above, "period.of-list"
    return when, rule


class EnglishAdviser:
    """The rules' answers for one figure: those of the rules alone, or beside an action that was chosen."""

    def __init__(
        self,
        site: Site,
        slots: Slots,
        rules: Mapping[str, str],
        what: int | None,
        deed: int | None,
    ) -> None:
        self._site, self._slots, self._rules = site, slots, rules
        self._what, self._deed = what, deed
        self._made: dict[tuple[str, int | None], Advice] = {}

    @property
    def deed(self) -> int | None:
        """The token of the action, as the rules alone find it."""
        return self._deed

    @property
    def slots(self) -> Slots:
        """All slots, as the rules alone fill them."""
        return self._slots

    def advice(self, slot: str, action: int | None) -> Advice:
        """The rules' answer for one slot (see :class:`svodka.language.slots.Adviser`), found once."""
        made = self._made.get((slot, action))
        if made is None:
            made = self._made[slot, action] = self._found(slot, action)
        return made

    def _found(self, slot: str, action: int | None) -> Advice:
        if slot == "figure":
            here = Words(self._site.spot.start, self._site.spot.end)
            rule = "figure.stated" if self._slots.stated else "figure.empty"
            chance = sure("quantity") * lost(len(self._site.tokens))
            return Advice(here if self._slots.stated else None, rule, chance, certain=True)
        if slot == "source":
            rule = self._rules["source"]
            return Advice(None, rule, sure(rule), certain=True, said=self._slots.said)
        if slot == "place":
            if self._same(action):
                words = self._slots.place
            else:
                deed = action if action is not None and action >= 0 else None
                words = place(self._site, deed, self._what)
            return self._advice(words, "place.some" if words else "place.none")
        if slot == "actor" and not self._same(action):
            deed = action if action is not None and action >= 0 else None
            words, rule = actor(self._site, deed, self._what, self._slots.said)
            return self._advice(words, f"{slot}.none" if rule == "none" else rule)
        if slot == "period":
            when = self._slots.time
            return self._advice(self._time(when), self._rules["period"])
        words = {
            "counted": self._slots.counted, "action": self._slots.action, "actor": self._slots.actor,
        }[slot]  # fmt: skip
        return self._advice(words, self._rules[slot])

    def factuality(self, action: int | None) -> Factuality:
        """Whether the figure is asserted, by auxiliaries and verbs of planning around the action."""
        if self._same(action):
            return self._slots.factuality
        return factuality(self._site, action if action is not None and action >= 0 else None)

    def _same(self, action: int | None) -> bool:
        """Whether the action is the rules' own."""
        return action is None or action == (self._deed if self._deed is not None else -1)

    def _time(self, index: int | None) -> Words | None:
        if index is None:
            return None
        when = self._site.times[index]
        return Words(when.start, when.end)

    @staticmethod
    def _advice(words: Words | None, rule: str) -> Advice:
        return Advice(words, rule, sure(rule), certain(rule))
