"""PDF files for the tests: letters of any alphabet at given places of a page, each half as wide as high."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

HEIGHT = 842


class Put(NamedTuple):
    """A text, where its first letter stands (points from the left, base line from the bottom), its height."""

    left: float
    base: float
    text: str
    size: float = 10


def column(left: float, top: float, texts: Sequence[str], size: float = 10) -> list[Put]:
    """Lines below each other, one and a fifth heights apart."""
    return [Put(left, top - 1.2 * size * at, text, size) for at, text in enumerate(texts)]


def pdf(*pages: Sequence[Put], told: bool = True) -> bytes:
    """A file with these pages; its font tells no letter unless ``told``."""
    letters = sorted({letter for page in pages for put in page for letter in put.text})
    code = {letter: at + 1 for at, letter in enumerate(letters)}
    pairs = "\n".join(
        f"<{code[x]:04x}> <{x.encode('utf-16-be').hex()}>" for x in (letters if told else [])
    )
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def "
        "1 begincodespacerange <0000> <ffff> endcodespacerange "
        f"{len(letters)} beginbfchar\n{pairs}\nendbfchar endcmap end end"
    )
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Count {} /Kids [{}] >>".format(
            len(pages), " ".join(f"{6 + 2 * at} 0 R" for at in range(len(pages)))
        ),
        "<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [4 0 R]"
        + (" /ToUnicode 5 0 R >>" if told else " >>"),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /DW 500 /CIDSystemInfo "
        "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor "
        "<< /Type /FontDescriptor /FontName /F /Flags 4 /Ascent 800 /Descent -200 /CapHeight 700 "
        "/ItalicAngle 0 /StemV 80 /FontBBox [0 -200 1000 800] >> >>",
        _stream(table),
    ]
    for at, page in enumerate(pages):
        shown = " ".join(
            f"BT /F {put.size} Tf {put.left} {put.base} Td <{_codes(put.text, code)}> Tj ET"
            for put in page
        )
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {HEIGHT}] /Contents {7 + 2 * at} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>",
            _stream(shown),
        ]
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}trailer\n"
    tail += f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + tail.encode("ascii")


def _codes(text: str, code: dict[str, int]) -> str:
    return "".join(f"{code[letter]:04x}" for letter in text)


def _stream(body: str) -> str:
    return f"<< /Length {len(body)} >>\nstream\n{body}\nendstream"
