"""What is taken off the words of a Kazakh speaker: the meeting, place or network where it was said."""

from __future__ import annotations

from collections.abc import Sequence

from svodka.language.analysis import Token
from svodka.language.kazakh.agents import is_agent, is_body, is_surname, is_title
from svodka.language.kazakh.morphology.words import ITS, PLURALS
from svodka.language.lexicon import classes


def without_making(chosen: list[Token], message: bool) -> None:
    """Take off «таратқан»: «делінген министрлік таратқан ресми хабарламада».

    Whose message it is stays: «делінген кезекші оператордың хабарламасында».
    """
    forms = [token.feats.get("VerbForm") for token in chosen]
    made = next((i for i, form in enumerate(forms) if form == "Part" and (i or message)), None)
    if made is not None and all(t.text[:1].islower() for t in chosen[made:]):
        del chosen[made:]
    while not message and len(chosen) > 1 and chosen[-1].feats.get("Case") == "Gen":
        chosen.pop()  # «деді министр Үкіметтің (кеңейтілген отырысында)»


def without_network(chosen: list[Token]) -> None:
    """Take off where it was written: «делінген министрліктің ресми Telegram (арнасында)»."""
    networks = classes("kazakh/slot_words")["network"]
    lows = (t.low.partition("-")[0] for t in chosen)  # «Facebook-те»
    at = next((i for i, low in enumerate(lows) if i and low in networks), None)
    if at is not None:
        del chosen[at:]


def cut_name(text: str, chosen: list[Token], stop: Token) -> None:
    """Take off what is a part of the word that stops: «Дала24-ке», «dala.kz-ке»."""
    start = stop.start
    while (
        len(chosen) > 1 and not text[chosen[-1].end : start].strip(".") and stop.text[0] not in ".,"
    ):
        if any(space.isspace() for space in text[chosen[-1].end : start]):
            return
        start = chosen.pop().start


def leave(chosen: list[Token], tokens: Sequence[Token], at: int) -> None:
    """Take off what belongs to the place behind: «деді министр (Үкімет) отырысында», «Асанов (онлайн)»."""
    while len(chosen) > 1 and chosen[-1].feats.get("Case") == "Ins":
        chosen.pop()  # «Омарова (журналистермен) кездесуде»
    if len(chosen) < 2:
        return
    surnames = [i for i in range(1, len(chosen)) if is_surname(chosen, i)]
    if surnames:
        del chosen[surnames[-1] + 1 :]
        return
    answered = tokens[at].feats.get("Case") == "Dat" and bool(tokens[at].feats.get("Poss"))
    if answered and chosen[-1].text.islower() and chosen[-1].low.endswith(PLURALS):
        chosen.pop()  # «деді министр (тілшілер) сұрағына жауап бере отырып»
        return
    owned = tokens[at].low.endswith(ITS[:2])
    if (host := _host(chosen, owned)) is not None:
        del chosen[host:]
        return
    if owned and (end := min(_full_name(chosen), _whose_place(chosen))) < len(chosen):
        del chosen[end:]
        return
    last, before = chosen[-1], chosen[-2]
    if answered and before.feats.get("Case") == "Gen" and not last.feats:
        chosen.pop()  # «делінген министрліктің (Арна) агенттігіне берген жауабында»
        return
    body = is_body(last.low) and not last.feats.get("Poss")
    placed = body and owned
    named = before.text[:1].isupper() and is_surname(tokens, before.index)
    if placed or (named and last.text.islower()):
        chosen.pop()


def _host(chosen: list[Token], owned: bool) -> int | None:
    """«Деді министр (ОКҚ) брифингінде»: a body behind a whole title, whose place it is."""
    for at in range(1, len(chosen)):
        title, one = chosen[at - 1], chosen[at]
        if not title.text.islower() or not is_title(title.text) or title.feats.get("Case"):
            continue
        letters = one.text.isupper() and len(one.text) > 1
        small = all(t.text.islower() for t in chosen[at:])
        small = small and not any(t.pos == "NOUN" and is_agent(t.text) for t in chosen[at:])
        bare = owned and small and not one.feats.get("Poss") and not one.feats.get("Case")
        if letters or bare or (one.pos == "ADJ" and one.text[:1].isupper()):
            return at  # «деді басшы (өңірлік коммуникациялар) қызметінде»
    return None


def leave_event(chosen: list[Token]) -> None:
    """Take off the event behind a name: «Асан Омаров (Алматы форумы барысында)»."""
    named = [i for i in range(len(chosen)) if i and is_surname(chosen, i)]
    end = named[-1] + 1 if named else _full_name(chosen)
    if end == len(chosen) and not named and len(chosen) > 1:
        end -= 1
    del chosen[end:]


def _full_name(chosen: list[Token]) -> int:
    """«Деді Асан Берік (орталық қызмет) алаңында»: the end of two names, small words behind."""
    small = len(chosen)
    while small and chosen[small - 1].text.islower():
        small -= 1
    names = chosen[max(0, small - 2) : small]
    whole = len(names) == 2 and all(t.text[:1].isupper() and not t.text.isupper() for t in names)
    return small if whole and not is_body(names[1].low) else len(chosen)


def _whose_place(chosen: list[Token]) -> int:
    """«Деді өкіл (министрліктің баспасөз қызметі) алаңында»: whose place it is, behind a whole title."""
    start = next((i for i in range(1, len(chosen)) if chosen[i].feats.get("Case") == "Gen"), 0)
    while start > 1 and chosen[start - 1].text.islower() and not chosen[start - 1].feats:
        start -= 1  # «Асан Омаров (облыс әкімдігінің) отырысында»
    before = chosen[start - 1]
    named = before.text[:1].isupper() and is_surname(chosen, start - 1)
    titled = bool(before.feats.get("Poss")) and is_title(before.low)
    return start if start and (named or titled) else len(chosen)
