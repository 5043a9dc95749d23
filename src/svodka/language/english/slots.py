"""The slots of English figures, by rules over the tree: what, done, by whom, when, who says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from svodka.language.analysis import Analyzer, Outline, Sentence, Token
from svodka.language.english import speech
from svodka.language.english.tree import child, is_passive, phrase, subject, subtree
from svodka.language.lexicon import classes
from svodka.language.slots import Said, Slots, Spot, Time, Words
from svodka.model import Factuality

NOMINAL = ("NOUN", "PROPN", "NUM", "PRON", "SYM", "ADJ", "DET", "X")
CARRIERS = (
    "number",
    "total",
    "rest",
    "majority",
    "part",
    "group",
    "series",
    "range",
    "amount",
    "level",
    "list",
)
"""Nouns whose «of» names what is counted."""
LEANS = re.compile(r"[“”\"]|\b(?:he|she|they|it|i|we)\b", re.IGNORECASE)
"""What makes a sentence lean on its neighbours: a quotation without a speaker, a pronoun."""
DATING = ("frequency", "clock", "anaphoric", "event")
"""Kinds of time expressions that a figure takes last."""


@cache
def _words(kind: str) -> frozenset[str]:
    return classes("english/cues").get(kind, frozenset())


class EnglishSlots:
    """Slot rules over parsed English sentences."""

    def __init__(self, analyzer: Analyzer) -> None:
        self._analyzer = analyzer

    @property
    def analyzer(self) -> Analyzer:
        return self._analyzer

    def needed(self, outline: Outline, spots: Sequence[Spot]) -> set[int]:
        """The sentences of figures; where they lean on others, those that may hold speech nearby."""
        out: set[int] = set()
        cue = speech.any_cue()
        places = {s.index for spot in spots if (s := outline.sentence_at(spot.start)) is not None}
        for place in places:
            own = outline.sentences[place]
            back, ahead = (3, 2) if LEANS.search(outline.text, own.start, own.end) else (0, 1)
            for at in range(max(0, place - back), min(len(outline.sentences), place + ahead)):
                one = outline.sentences[at]
                if at == place or cue.search(outline.text, one.start, one.end):
                    out.add(at)
        return {i for i in out if any(t.text[:1].isalpha() for t in outline.sentences[i].tokens)}

    def said(self, outline: Outline) -> list[Said]:
        """Who says what."""
        return speech.said(outline)

    def slots(
        self, outline: Outline, spots: Sequence[Spot], times: Sequence[Time], said: Sequence[Said]
    ) -> list[Slots]:
        """The slots of each figure."""
        out: list[Slots] = []
        for spot in spots:
            sentence = outline.sentence_at(spot.start)
            if sentence is None or not sentence.parsed:
                out.append(Slots())
                continue
            out.append(_Figure(outline, sentence, spot, times, said).slots())
        return out


class _Figure:
    """One figure in its sentence."""

    def __init__(
        self,
        outline: Outline,
        sentence: Sentence,
        spot: Spot,
        times: Sequence[Time],
        said: Sequence[Said],
    ) -> None:
        self.outline, self.sentence, self.spot = outline, sentence, spot
        self.tokens, self.times, self.said = sentence.tokens, times, said
        self.first, self.last = self._range(spot.start, spot.end)
        self.own = range(self.first, self.last + 1)

    def _range(self, start: int, end: int) -> tuple[int, int]:
        inside = [t.index for t in self.tokens if t.start < end and t.end > start]
        return (inside[0], inside[-1]) if inside else (0, 0)

    def slots(self) -> Slots:
        top = self._top()
        counted = self._counted(top)
        action = self._action(top, counted)
        said = self._said()
        actor = self._actor(action, counted, said)
        return Slots(
            self._phrase(counted, after_number=True),
            self._verb(action),
            actor,
            self._place(action),
            self._time(action),
            said,
            self._factuality(action),
            (f"counted.{self.tokens[counted].rel}" if counted is not None else "counted.none",),
        )

    def _top(self) -> int:
        """The token of the quantity whose head lies outside: where it hangs in the tree."""
        for at in self.own:
            if self.tokens[at].head not in self.own and self.tokens[at].pos != "ADP":
                return at
        return self.last

    def _counted(self, top: int) -> int | None:
        tokens, spot = self.tokens, self.spot
        token = tokens[top]
        head = token.head
        if (
            token.rel
            in (
                "nummod",
                "compound",
                "nmod",
                "det",
                "amod",
                "advmod",
                "nmod:desc",
                "nmod:unmarked",
                "dep",
                "nmod:poss",
            )
            and head > self.last
        ):
            found = head
            while (
                tokens[found].rel in ("compound", "nmod:desc", "amod")
                and tokens[found].head > found
            ):
                found = tokens[found].head
            return found
        of = self._of(top)
        if of is not None:
            return of
        if head >= 0 and tokens[head].text.lower() == "worth":  # «goods worth 5 million»
            return tokens[head].head if tokens[head].head >= 0 else None
        if spot.kind == "count" and self.last + 1 < len(tokens):
            after = tokens[self.last + 1]
            if after.text in ("-", "‑", "–") and self.last + 2 < len(tokens):
                return self._head_of_run(self.last + 2)
            if (
                after.pos in ("NOUN", "PROPN", "ADJ")
                and after.start - self.tokens[self.last].end <= 1
            ):
                return self._head_of_run(self.last + 1)
        if spot.kind == "duration":
            return None
        if token.rel == "appos" and head >= 0:
            return head
        if token.rel.startswith("nmod") and head >= 0 and tokens[head].pos in ("NOUN", "PROPN"):
            return head
        verb = self._above(top)
        if verb is None:
            return child(self.sentence, top, "nsubj") if token.head < 0 else None
        who = child(self.sentence, verb, "nsubj:pass", "nsubj")
        if who is not None and tokens[who].pos == "PRON":
            who = None
        measured = spot.kind in ("percent", "factor", "money", "measure")
        if measured and token.rel.startswith("obl"):
            obj = child(self.sentence, verb, "obj")
            if obj is not None and obj not in self.own:
                return obj
        if not measured and tokens[verb].pos == "VERB" and token.rel not in ("xcomp", "root"):
            return None
        plain = spot.kind != "money" or tokens[verb].pos != "VERB" or spot.change
        return who if who is not None and who not in self.own and plain else None

    def _of(self, top: int) -> int | None:
        """«hundreds of vendors», «46 percent of damage», «six of them»."""
        for at in (top, *self.own):
            for other in self.sentence.children[at]:
                token = self.tokens[other]
                if other > self.last and token.rel in ("nmod", "nmod:part", "obl"):
                    case = child(self.sentence, other, "case")
                    if case is not None and self.tokens[case].text.lower() in ("of", "in"):
                        if token.pos == "PRON":
                            return None
                        if self.tokens[case].text.lower() == "in" and self.spot.kind == "count":
                            continue
                        return self._carried(other)
        return None

    def _carried(self, index: int) -> int:
        if self.tokens[index].lemma in CARRIERS:
            for other in self.sentence.children[index]:
                if self.tokens[other].rel == "nmod" and other > index:
                    return other
        return index

    def _head_of_run(self, first: int) -> int:
        """The last noun of a run of adjectives and nouns."""
        at = best = first
        while at < len(self.tokens) and self.tokens[at].pos in ("ADJ", "NOUN", "PROPN", "VERB"):
            if self.tokens[at].pos in ("NOUN", "PROPN"):
                best = at
            elif best > first or self.tokens[at].pos == "VERB":
                break
            at += 1
        return best

    def _above(self, index: int) -> int | None:
        """The verb (or predicate with a copula) that governs a token."""
        tokens = self.tokens
        for _ in range(8):
            index = tokens[index].head
            if index < 0:
                return None
            if tokens[index].pos == "VERB" or child(self.sentence, index, "cop") is not None:
                return index
        return None

    def _action(self, top: int, counted: int | None) -> int | None:
        tokens = self.tokens
        if self.spot.kind == "duration" and counted is not None and counted > self.last:
            return None  # «a 20-minute delay»
        start = counted if counted is not None and counted > self.first else top
        for at in (start, top):
            for other in self.sentence.children[at]:
                rel = tokens[other].rel
                if tokens[other].pos == "VERB" and other > at and rel in ("acl", "acl:relcl"):
                    if tokens[other].lemma not in ("include", "worth"):
                        return other
        index = start
        for _ in range(8):
            worth = tokens[index].text.lower() == "worth"
            if tokens[index].lemma in speech.cues() | speech.cues("find") and index < self.first:
                if tokens[index].pos == "VERB":
                    return None  # «the report cites questions with over fifty words»
            if tokens[index].pos == "VERB" and index not in self.own and not worth:
                return None if tokens[index].lemma == "be" else index
            if tokens[index].lemma in _words("event") and index not in (start,):
                return index
            if child(self.sentence, index, "cop") is not None and index != top:
                return None
            index = tokens[index].head
            if index < 0:
                return None
        return None

    def _actor(self, action: int | None, counted: int | None, said: int | None) -> Words | None:
        if action is None:
            return None
        tokens, sentence = self.tokens, self.sentence
        if tokens[action].pos != "VERB":
            by = [c for c in sentence.children[action] if tokens[c].rel == "nmod:poss"]
            return self._phrase(by[0]) if by and tokens[by[0]].pos != "PRON" else None
        if is_passive(sentence, action):
            agent = child(sentence, action, "obl:agent")
            return self._phrase(agent) if agent is not None else None
        if tokens[action].lemma in _words("happen"):
            return None
        who = subject(sentence, action)
        if who is None:
            return None
        if who in self.own or who == counted:
            acts = child(sentence, action, "obj", "xcomp") is not None
            own = counted if counted is not None else who
            return self._phrase(own, after_number=True) if acts else None
        if tokens[who].pos == "PRON":
            return self._pronoun(tokens[who].text.lower(), said)
        return self._phrase(who)

    def _pronoun(self, low: str, said: int | None) -> Words | None:
        if low in ("i", "we"):
            return self.said[said].speaker if said is not None else None
        if low not in ("he", "she", "they", "it"):
            return None
        for index in range(self.sentence.index, max(-1, self.sentence.index - 4), -1):
            one = self.outline.sentences[index]
            if not one.parsed:
                continue
            for token in one.tokens:
                if index == self.sentence.index and token.index >= self.first:
                    break
                wanted = ("PROPN",) if low in ("he", "she") else ("PROPN", "NOUN")
                if token.rel in ("nsubj", "nsubj:pass") and token.pos in wanted:
                    start, end = phrase(one, token.index)
                    words = Words(one.tokens[start].start, one.tokens[end].end)
                    return Words(words.start, words.end, self.outline.text[words.start : words.end])
        return None

    def _said(self) -> int | None:
        """The innermost statement that holds the figure; within quotation marks the quotation."""
        holding = [
            i for i, one in enumerate(self.said)
            if one.start <= self.spot.number_start and self.spot.number_end <= one.end
        ]  # fmt: skip

        def order(i: int) -> tuple[bool, int]:
            return self.said[i].mode != "direct", self.said[i].end - self.said[i].start

        return min(holding, key=order, default=None)

    def _time(self, action: int | None) -> int | None:
        """The time expression of the figure's own clause, else of its sentence."""
        best: tuple[int, int] | None = None
        for i, time in enumerate(self.times):
            if not (self.sentence.start <= time.start and time.end <= self.sentence.end):
                continue
            if time.start < self.spot.end and time.end > self.spot.start:
                continue
            if time.kind == "frequency" and self.outline.text[time.start].isupper():
                continue  # «LA Weekly»
            first, _ = self._range(time.start, time.end)
            cost = abs(first - (action if action is not None else self.first))
            if action is not None:
                low, high = subtree(self.sentence, action)
                cost += 0 if low <= first <= high else 20
            cost += 40 * (time.kind in DATING)
            if best is None or cost < best[0]:
                best = (cost, i)
        return best[1] if best else None

    def _place(self, action: int | None) -> Words | None:
        """A place beside the verb: «in Astana», «near the village»."""
        if action is None:
            return None
        for at in self.sentence.children[action]:
            case = child(self.sentence, at, "case")
            if self.tokens[at].rel != "obl" or case is None or at in self.own:
                continue
            low = self.tokens[case].text.lower()
            named = (
                self.tokens[at].pos == "PROPN" or child(self.sentence, at, "compound") is not None
            )
            inside = (
                low in ("in", "at", "on", "near", "across", "inside", "outside", "aboard") and named
            )
            time = any(
                t.start < self.tokens[at].end and t.end > self.tokens[at].start for t in self.times
            )
            if (inside or low in ("near", "across", "inside", "outside")) and not time:
                return self._phrase(at)
        return None

    def _factuality(self, action: int | None) -> Factuality:
        if action is None:
            return "asserted"
        tokens = self.tokens
        at = action
        for _ in range(4):
            words = {
                tokens[c].text.lower()
                for c in self.sentence.children[at]
                if tokens[c].rel in ("aux", "advmod", "mark")
            }
            if words & {"not", "n't", "n’t", "never"}:
                return "negated"
            if words & _words("possible"):
                return "possible"
            if words & _words("planned"):
                return "planned"
            if tokens[at].rel not in ("xcomp", "acl", "advcl") or tokens[at].head < 0:
                break
            at = tokens[at].head
            if tokens[at].lemma in _words("plan"):
                return "planned"
        return "asserted"

    def _phrase(self, head: int | None, after_number: bool = False) -> Words | None:
        if head is None:
            return None
        first = self.last + 1 if after_number and head > self.last else 0
        start, end = phrase(self.sentence, head, first)
        while start < head and (
            self.tokens[start].pos in ("DET", "PUNCT") or self.tokens[start].text in "-–"
        ):
            start += 1
        if start <= self.first <= end and head < self.first:
            end = self.first - 1
        words = self.outline.text[self.tokens[start].start : self.tokens[end].end]
        name = words if self.tokens[head].pos == "PROPN" else self.tokens[head].lemma
        return Words(self.tokens[start].start, self.tokens[end].end, name)

    def _verb(self, index: int | None) -> Words | None:
        if index is None:
            return None
        token: Token = self.tokens[index]
        particle = child(self.sentence, index, "compound:prt")
        end = self.tokens[particle].end if particle == index + 1 else token.end
        return Words(token.start, end, token.lemma)
