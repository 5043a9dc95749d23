"""The text of a document as HTML: every span of every claim in it, and each statement with its speaker.

A template would do; a text of a hundred thousand characters with hundreds of claims has thousands of
stretches, and here each costs a few microseconds. Paragraphs are made as they are asked for, so that the
first can be sent before the last is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from markupsafe import Markup, escape

from svodka.web.cards import doubtful
from svodka.web.frame import address
from svodka.web.interface import Interface
from svodka.web.pages.document import DocumentPage
from svodka.web.pages.pieces import Card, Mark, Stretch, stretches
from svodka.web.unseen import shown


def marked(page: DocumentPage, ui: Interface) -> tuple[Markup, Iterator[Markup]]:
    """The heading of a page and its paragraphs; the first is the heading where the document is called so."""
    called = page.document.title or page.document.opening
    lines = _lines(stretches(page.text, page.start, page.claims, page.statements))
    head = Markup(_text(page.document.name))  # noqa: S704  every text is escaped
    first = next(lines, [])
    if page.start == 0 and called and "".join(one.text for one in first).strip() == called:
        head = Markup("".join(_line(first, page, ui)))  # noqa: S704  the same
    elif first:
        lines = chain([first], lines)
    body = (Markup(f"<p>{''.join(_line(one, page, ui))}</p>\n") for one in lines)  # noqa: S704  the same
    return head, body


def _lines(cut: Iterable[Stretch]) -> Iterator[list[Stretch]]:
    """The lines of a text that hold something; a stretch over a line's end is cut there."""
    line: list[Stretch] = []
    for one in cut:
        at = one.start
        words, *others = one.text.split("\n")
        if words:
            line.append(one._replace(text=words, end=at + len(words)) if others else one)
        for following in others:
            if not _blank(line):
                yield line
            at += len(words) + 1
            words = following
            line = [Stretch(words, at, at + len(words), one.marks, one.statement)] if words else []
    if not _blank(line):
        yield line


def _blank(line: Sequence[Stretch]) -> bool:
    return all(one.text.isspace() for one in line)


def _line(line: Sequence[Stretch], page: DocumentPage, ui: Interface) -> Iterator[str]:
    within: int | None = None
    speaker = ""
    for stretch in line:
        if stretch.statement != within:
            if within is not None:
                yield "</span>"
            within = stretch.statement
            if within is not None:
                yield '<span class="st">'
                if stretch.start == page.statements[within].start:
                    yield _said(page, within, speaker, ui)
                    speaker = page.statements[within].speaker or ui("document.unnamed")
        yield _stretch(stretch, page, ui)
    if within is not None:
        yield "</span>"


def _said(page: DocumentPage, number: int, before: str, ui: Interface) -> str:
    """Who says what follows; of the same speaker once more only a sign."""
    statement = page.statements[number]
    if statement.mode == "narrator":
        return ""
    speaker = statement.speaker or ui("document.unnamed")
    if speaker == before:
        return f'<span class="said again" title="{_text(speaker)}"></span>'
    if statement.key:
        link = escape(address("speakers", statement.key))
        return f'<a class="said" href="{link}">{_text(speaker)}</a>'
    return f'<span class="said">{_text(speaker)}</span>'


def _stretch(stretch: Stretch, page: DocumentPage, ui: Interface) -> str:
    words = _text(stretch.text)
    if not stretch.marks:
        return words
    inside = " ".join(f"c{mark.card + 1}.{mark.slot}" for mark in stretch.marks)
    lit, label = _lit(stretch, page, ui) if page.focus else ("", "")
    figures = [mark for mark in stretch.marks if mark.slot == "quantity"]
    if not figures:
        return f'<span class="s{lit}" data-in="{inside}"{label}>{words}</span>'
    last = figures[-1]
    return _figure(stretch, page.claims, last, f'data-in="{inside}"{label}', lit, words)


def _figure(
    stretch: Stretch, claims: Sequence[Card], mark: Mark, about: str, lit: str, words: str
) -> str:
    """A figure: a link that lights up what its claim was read from."""
    number = mark.card + 1
    card = claims[mark.card]
    doubt = " doubt" if doubtful(card) else ""
    begins = f' data-n="{number}"' if mark.claim in stretch.begins else ' tabindex="-1"'
    link = f'href="?claim={escape(mark.claim)}#c{number}"'
    note = ""
    if stretch.end == card.slots[0].end:
        note = f'<sup class="noteref" aria-hidden="true">{number}</sup>'
    return f'<a class="s q{doubt}{lit}" {about} {link}{begins}>{words}</a>{note}'


def _lit(stretch: Stretch, page: DocumentPage, ui: Interface) -> tuple[str, str]:
    """Classes and label of a stretch that the claim in focus was read from."""
    own = [mark for mark in stretch.marks if mark.claim == page.focus]
    if not own:
        return "", ""
    starts = {slot.name: slot.start for slot in page.claims[own[0].card].slots}
    labels = [
        ui(f"slot.{mark.slot}")
        for mark in own
        if mark.slot != "quantity" and starts[mark.slot] == stretch.start
    ]
    classes = "".join(f" on-{mark.slot}" for mark in own)
    return f" on{classes}", f' data-label="{_text(", ".join(labels))}"' if labels else ""


def _text(words: str) -> str:
    return str(escape(shown(words)))
