"""One Kazakh figure in its sentence: the rules of its slots, over word order and endings.

What is counted follows the number, bare; a share stands behind its genitive; the verb ends the clause; the
subject has no case and stands in front.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Outline, Sentence, Token
from svodka.language.kazakh import speech
from svodka.language.kazakh.quantities.change import change_stem
from svodka.language.kazakh.words import stems
from svodka.language.lexicon import classes, load
from svodka.language.slots import Said, Slots, Spot, Time, Words
from svodka.model import Factuality

MARKS = frozenset(',;:.!?–—()«»"')
ONE_PHRASE = 5
"""The most words between a number and what it counts."""


@cache
def words_of(kind: str) -> frozenset[str]:
    """The words of a class of ``lexicons/slot_words.toml``."""
    return classes("kazakh/slot_words").get(kind, frozenset())


@cache
def regions() -> frozenset[str]:
    """Nouns of places."""
    return frozenset(form for entry in load("kazakh/regions") for form in entry.forms)


class FigureSite:
    """One figure in its sentence."""

    def __init__(
        self, outline: Outline, sentence: Sentence, spot: Spot, times: Sequence[Time],
        said: Sequence[Said], spots: Sequence[Spot],
    ) -> None:  # fmt: skip
        self.outline, self.sentence, self.spot = outline, sentence, spot
        self.tokens, self.times, self.said, self.spots = sentence.tokens, times, said, spots
        inside = [t.index for t in self.tokens if t.start < spot.end and t.end > spot.start]
        self.first, self.last = (inside[0], inside[-1]) if inside else (0, 0)
        start, end = sentence.start, sentence.end
        around = [(o.start, o.end) for o in spots if o.start < end and o.end > start]
        around += [(o.start, o.end) for o in times if o.start < end and o.end > start]
        self.busy = {
            t.index for t in self.tokens
            if t.text in words_of("hesitation") or any(t.start < b and t.end > a for a, b in around)
        }  # fmt: skip

    def slots(self, before: Words | None) -> Slots:
        head = self._counted()
        counted = self._words(*head) if head else None
        rule = "after" if head and head[0] > self.last else "before" if head else "none"
        if (
            counted is None
            and before is not None
            and (self.spot.kind == "count" or self._ending() == "own")
        ):
            counted, rule = before, "list"
        action = self._action(head[1] if head and head[1] > self.last else self.last)
        return Slots(
            counted,
            self._words(*action) if action else None,
            self._actor(action, head),
            self._place(),
            self._time(),
            self._said(),
            self._factuality(action),
            (f"counted.{rule}",),
        )

    def _counted(self) -> tuple[int, int] | None:
        """First and last token of what is counted."""
        kind, ending = self.spot.kind, self._ending()
        if kind == "duration":
            return self._after(over_figures=True) if ending == "dat" else None
        owner = self._owner()
        if ending == "own":
            return owner or self._subject()
        if kind in ("percent", "factor"):
            if owner is not None:
                return owner
            if ending == "ins" and self.spot.change is None:
                return self._after(over_figures=True) or self._subject()
            return (
                self._after() if ending == "" and self.spot.change is None else None
            ) or self._subject()
        if ending in ("", "gen") and (found := self._after()) is not None:
            return found
        if kind in ("money", "measure", "other"):
            if ending not in ("", "gen") and (found := self._after(direct=True)) is not None:
                return found
            return self._subject() or (self._purpose() if kind == "money" else None)
        return owner or self._after()

    def _purpose(self) -> tuple[int, int] | None:
        """What money is for: the nearest noun before it with the ending of «to» or an object."""
        for at in range(self.first - 1, max(-1, self.first - 6), -1):
            token = self.tokens[at]
            if token.text in MARKS:
                return None
            if (
                token.pos == "NOUN"
                and token.feats.get("Case") in ("Dat", "Acc")
                and at not in self.busy
            ):
                return at, at
        return None

    def _ending(self) -> str:
        token = self.tokens[self.last]
        low = token.text.lower()
        if "-" in low:
            low = low.split("-")[-1]
            if low in (
                "ы",
                "і",
                "сы",
                "сі",
                "ын",
                "ін",
                "сын",
                "сін",
                "ына",
                "іне",
                "сына",
                "сіне",
                "ының",
                "інің",
            ):
                return "own"
        if token.feats.get("Poss") and not low.endswith(("тонна", "теңге")):
            return "own"
        return token.feats.get("Case", "").lower()

    def _owner(self) -> tuple[int, int] | None:
        """The genitive before the number: «тұрғындардың 85%-і»."""
        for at in range(self.first - 1, max(-1, self.first - 3), -1):
            token = self.tokens[at]
            if token.text in MARKS:
                return None
            if (
                token.text.lower().endswith(("ның", "нің", "дың", "дің", "тың", "тің"))
                and token.pos != "ADV"
            ):
                return at, at
        return None

    def _after(self, direct: bool = False, over_figures: bool = False) -> tuple[int, int] | None:
        """The noun behind the number: adjectives, then a noun, with the noun that owns it."""
        first = self.last + 1
        while first < len(self.tokens) and (
            self.tokens[first].text.lower() in words_of("amounting")
            or (over_figures and first in self.busy)
        ):
            first += 1
        at, head = first, None
        while at < len(self.tokens) and at - first < ONE_PHRASE:
            token = self.tokens[at]
            if token.text in MARKS or at in self.busy or not self._inside(at):
                break
            if token.pos == "NOUN":
                if head is not None and not (
                    token.feats.get("Poss") and not self.tokens[head].feats.get("Case")
                ):
                    break
                head = at
                if (
                    token.feats.get("Case") not in (None, "", "Gen")
                    or token.feats.get("Poss")
                    or direct
                ):
                    break
            at += 1
        if head is None and at > first and self.tokens[at - 1].pos == "ADJ":
            head = at - 1  # «134 шетелдік кірді»: an adjective that stands for a noun
        if head is None or (direct and self.tokens[head].feats.get("Case")):
            return None
        start = head
        while start > first and head - start < 2:
            start -= 1
        return start, head

    def _inside(self, at: int) -> bool:
        """Whether a token can stand inside a noun phrase."""
        token = self.tokens[at]
        if token.pos in ("NOUN", "ADJ"):
            return True
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if token.pos != "VERB" or following is None or following.pos not in ("NOUN", "ADJ"):
            return False
        form = token.feats.get("VerbForm")
        return form in ("Part", "Fut") or (form == "Inf" and token.text.lower().endswith("у"))

    def _subject(self) -> tuple[int, int] | None:
        """The subject before the number: a noun with possession and no case, else one without case."""
        best: int | None = None
        commas = 0
        for at in range(self.first - 1, max(-1, self.first - 12), -1):
            token = self.tokens[at]
            commas += token.text in (",", ";")
            if commas > 1 or (commas and best is not None):
                break
            if token.pos != "NOUN" or at in self.busy or token.feats.get("Case"):
                continue
            if self.spot.kind == "money" and speech.is_agent(token.text.lower()):
                continue
            if token.feats.get("Poss") or token.text.lower() in words_of("owned"):
                best = at
                break
            best = at if best is None else best
        if best is None:
            return None
        owner = best > 0 and self.tokens[best - 1].pos == "NOUN" and best - 1 not in self.busy
        owned = self.tokens[best].feats.get("Poss") or self.tokens[best].text.lower() in words_of(
            "owned"
        )
        return (best - 1 if owner and owned else best), best

    def _action(self, after: int) -> tuple[int, int] | None:
        """The verb of the clause: a participle right before the number, else the next verb behind it."""
        before = self.tokens[self.first - 1] if self.first else None
        if (
            before is not None and before.pos == "VERB" and before.feats.get("VerbForm") in ("Part", "Fut")
            and self.spot.kind in ("count", "measure", "percent")
        ):  # fmt: skip
            return before.index, before.index
        for at in range(after + 1, len(self.tokens)):
            token = self.tokens[at]
            low = token.text.lower()
            if token.text in ".!?;":
                return None
            if token.pos not in ("VERB", "AUX") or low == "деп" or at in self.busy:
                continue
            if token.feats.get("VerbForm") == "Inf" and self._inside(at):
                continue  # «жылыту пункті»
            light = self.tokens[at - 1].text.lower() in words_of("light")
            if low in words_of("weak") and not light:
                if at + 1 < len(self.tokens) and self.tokens[at + 1].text == ",":
                    return None
                continue
            return (at - 1 if light else at), at
        return None

    def _actor(self, action: tuple[int, int] | None, head: tuple[int, int] | None) -> Words | None:
        for token in self.tokens[: self.first]:
            if token.text.lower() in ("тарапынан", "күшімен") and token.index:
                start = token.index - 1
                while (
                    start
                    and self.tokens[start - 1].pos in ("ADJ", "NOUN")
                    and token.index - start < 4
                ):
                    start -= 1
                return self._words(start, token.index - 1)
        if action is None or self.tokens[action[1]].feats.get("Voice") == "Pass":
            return None
        if self.spot.change is not None or change_stem(self.tokens[action[1]].text.lower()):
            return None
        for at in range(min(self.first, action[0]) - 1, -1, -1):
            token = self.tokens[at]
            if token.pos != "NOUN" or token.feats.get("Case") or at in self.busy:
                continue
            if speech.is_agent(token.text.lower()):
                start = at
                while start and self.tokens[start - 1].pos in ("ADJ", "NOUN") and at - start < 2:
                    if self.tokens[start - 1].feats.get("Case") or start - 1 in self.busy:
                        break
                    start -= 1
                return self._words(start, at)
        return None

    def _place(self) -> Words | None:
        """The nearest word of place before the figure: «Алматы облысында», «Астанада»."""
        for at in range(self.first - 1, -1, -1):
            token = self.tokens[at]
            low = token.text.lower()
            local = token.feats.get("Case") == "Loc" or low.endswith(
                ("дағы", "дегі", "тағы", "тегі")
            )
            if not local or at in self.busy:
                continue
            if not (token.text[:1].isupper() and at) and not regions().intersection(stems(low)):
                continue
            start = at
            while start and self.tokens[start - 1].text[:1].isupper() and at - start < 3:
                start -= 1
            return self._words(start, at)
        return None

    def _time(self) -> int | None:
        """The nearest time expression of the sentence, one before the figure first."""
        best: tuple[int, int] | None = None
        for i, time in enumerate(self.times):
            if not (self.sentence.start <= time.start and time.end <= self.sentence.end):
                continue
            if time.start < self.spot.end and time.end > self.spot.start:
                continue
            cost = abs(time.start - self.spot.start) + 60 * (time.start > self.spot.start)
            cost += 30 * (time.kind in ("anaphoric", "frequency"))
            if best is None or cost < best[0]:
                best = (cost, i)
        return best[1] if best else None

    def _said(self) -> int | None:
        holding = [
            i for i, one in enumerate(self.said)
            if one.start <= self.spot.number_start and self.spot.number_end <= one.end
        ]  # fmt: skip
        return min(
            holding,
            key=lambda i: (self.said[i].mode != "direct", self.said[i].end - self.said[i].start),
            default=None,
        )

    def _factuality(self, action: tuple[int, int] | None) -> Factuality:
        at = action[1] if action else self.last
        rest = {t.text.lower() for t in self.tokens[at + 1 : at + 4]}
        token: Token = self.tokens[at]
        if token.feats.get("Polarity") == "Neg" or rest & {"емес", "жоқ"}:
            return "negated"
        if rest & {"мүмкін"} or token.feats.get("VerbForm") == "Cond":
            return "possible"
        low = token.text.lower()
        planned = rest & {"керек", "тиіс", "қажет", "көзделіп", "жоспарланып", "жоспарланған"}
        if planned or low.endswith(("мақ", "мек", "бақ", "бек", "пақ", "пек")):
            return "planned"
        return "asserted"

    def _words(self, first: int, last: int) -> Words:
        start, end = self.tokens[first].start, self.tokens[last].end
        head = self.tokens[last]
        return Words(start, end, head.lemma or self.outline.text[start:end])
