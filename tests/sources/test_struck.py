"""What is struck out on a page or in a Word document is said no more: «<s>12</s> 14» is 14."""

from __future__ import annotations

import io
import zipfile

import pytest

from svodka.sources import docx, html
from svodka.sources.fragment import text_of

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PAGE = "<html lang='ru'><body><article><h1>Сводка</h1><p>{}</p></article></body></html>"
SAID = "Билет на поезд до Борового стоит {}800 рублей, сообщили вчера в пресс-службе дороги."


@pytest.mark.parametrize(
    "struck",
    [
        "<s>1&nbsp;000</s> ",
        "<del>1 000</del> ",
        "<strike>1 000</strike> ",
        "<span style='text-decoration: line-through'>1 000</span> ",
        "<span style='display:none'>1 000</span> ",
        "<span hidden>1 000</span> ",
    ],
)
def test_a_price_that_was_is_no_part_of_the_one_that_is(struck: str) -> None:
    """It was read as 1 000 800 roubles."""
    markup = SAID.format(struck)
    assert SAID.format("") in html.article(PAGE.format(markup).encode(), "page.html").text
    assert text_of(f"<p>{markup}</p>") == SAID.format("")


def test_a_tag_that_was_not_closed_strikes_out_no_article() -> None:
    article = " ".join([SAID.format("")] * 5)
    assert text_of(f"<p>Сводка.<s> {article}</p>") == f"Сводка. {article}"


@pytest.mark.parametrize("mark", ["strike", "dstrike", "vanish"])
@pytest.mark.parametrize("off", [False, True])
def test_a_run_of_a_word_document_may_be_struck_out_or_hidden(mark: str, off: bool) -> None:
    said = f"<w:{mark} w:val='0'/>" if off else f"<w:{mark}/>"
    runs = f"<w:r><w:t xml:space='preserve'>Погибли </w:t></w:r><w:r><w:rPr>{said}</w:rPr><w:t>1</w:t></w:r>"
    body = f"<w:body><w:p>{runs}<w:r><w:t>4 человека.</w:t></w:r></w:p></w:body>"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        packed.writestr("word/document.xml", f"<w:document xmlns:w='{SPACE}'>{body}</w:document>")
    text = docx.document(data.getvalue(), "release.docx").text
    assert text == ("Погибли 14 человека." if off else "Погибли 4 человека.")
