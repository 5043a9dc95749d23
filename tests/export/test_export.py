"""What is made of claims: each format holds the claims, and nothing in a text can break it."""

from __future__ import annotations

import base64
import csv as stdlib_csv
import datetime as dt
import hashlib
import io
import json
import re
import sys
from dataclasses import dataclass, replace
from decimal import Decimal
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from by_hand import CLAIMS, DOCUMENT, STATEMENTS, TEXT, count, mention
from svodka.errors import SvodkaError
from svodka.export import csv, html, jsonl, table, wording
from svodka.export.arrow import schema, to_arrow
from svodka.export.columns import COLUMNS, row
from svodka.export.notebook import Claims
from svodka.export.records import write_json
from svodka.export.segments import cut
from svodka.export.statements import Said, line, write_table
from svodka.model import Claim, Document, Mention, Quantity, Speaker

READING = [(DOCUMENT, CLAIMS)]
NASTY = "</script><script>alert(1)</script>\" onmouseover='x' & <b> {{style}} \x1b[31m"


def nasty() -> tuple[Document, tuple[Claim, ...]]:
    """A document that attacks from its text, its title and each of its slots."""
    text = f"{NASTY} 5 {NASTY}"
    start = len(NASTY) + 1
    quantity = Quantity("5", start, start + 1, low=Decimal(5), high=Decimal(5))
    slot = Mention(NASTY, 0, len(NASTY), normal=NASTY + "…")
    claim = Claim("x", NASTY, (0, len(text)), quantity, counted=slot, action=slot, why=(NASTY,))
    return Document(text, NASTY, None, NASTY, NASTY, 'ru" x="', NASTY), (claim,)


# ---- words


@pytest.mark.parametrize(
    ("quantity", "shown"),
    [
        (count("12", 12, 12), "12"),
        (count("12", 17000, None, relation="more_than"), "> 17\u00a0000"),
        (count("12", None, 5, relation="at_most", kind="percent", unit="%"), "≤ 5 %"),
        (count("12", 10, 15, relation="range"), "10–15"),
        (count("12", 10, None, relation="vague"), "≥ 10 (vague)"),
        (count("12", 15, 15, change="increase", unit="%"), "+15 %"),
        (count("12", 15, 15, change="decrease", unit="%"), "−15 %"),
        (count("12", 8, 8, change="from"), "from 8"),
        (count("12", 2, 2, kind="factor", unit="x"), "× 2"),
        (count("12", 2, 2, kind="factor", unit="x", change="increase"), "× 2"),
        (count("12", 3, 3, kind="factor", unit="x", change="decrease"), "÷ 3"),
        (
            count("12", 3, None, relation="more_than", kind="factor", unit="x", change="decrease"),
            "> ÷ 3",
        ),
        (count("12", -31, -31, kind="measure", unit="Cel", change="to"), "to −31 °C"),
        (count("12", 10, 15, relation="range", kind="measure", unit="km2"), "10–15 km²"),
        (count("12", 1, 1, kind="duration", unit="a"), "1 year"),
        (count("12", 12, 12, kind="duration", unit="a"), "12 years"),
        (count("12", 1, 5, relation="range", kind="duration", unit="a"), "1–5 years"),
        (count("12", 1, None, relation="more_than", kind="duration", unit="a"), "> 1 year"),
        (count("12", -18, -15, relation="range", kind="measure", unit="Cel"), "−18 – −15 °C"),
        (Quantity("x", 0, 1, low=Decimal("2.50"), high=Decimal("2.50")), "2.5"),
        (Quantity("x", 0, 1, low=Decimal("1e900"), high=Decimal("1e900")), "1.000000e+900"),
        (Quantity("x", 0, 1), "?"),
    ],
)
def test_a_value_in_a_few_characters(quantity: Quantity, shown: str) -> None:
    assert wording.value(quantity) == shown


@pytest.mark.parametrize(
    ("mention", "more"),
    [
        ("Сериков", "Ахмет Сериков, министр"),
        ("министр Сериков", "Ахмет Сериков"),
        ("Ахмет Сериков", "министр"),
        # one word is not both of a name that begin alike
        ("Иванов", "Иван Иванов, министр"),
        ("ведомства", ""),
    ],
)
def test_a_speaker_has_beside_the_mention_what_that_does_not_tell(mention: str, more: str) -> None:
    whole = {"Иванов": "Иван Иванов", "ведомства": "ведомство"}.get(mention, "Ахмет Сериков")
    role = None if mention == "ведомства" else "министр"
    assert wording.who(Speaker(mention, 0, len(mention), whole, role)) == more


def test_plain_words_cannot_move_the_cursor() -> None:
    assert wording.plain("a\x1b[31m\u202eb\n c\u00add") == "a\ufffd[31m\ufffdb cd"


# ---- JSON Lines


def test_jsonl_is_the_claim_record() -> None:
    out = io.StringIO()
    jsonl.write(READING, out)
    lines = out.getvalue().splitlines()
    assert [json.loads(one) for one in lines] == [claim.to_dict() for claim in CLAIMS]
    assert "почти 700" in lines[0]


# ---- CSV


def rows(*, bom: bool = False) -> list[dict[str, str]]:
    out = io.StringIO(newline="")
    csv.write(READING, out, bom=bom)
    return list(stdlib_csv.DictReader(io.StringIO(out.getvalue(), newline="")))


def test_csv_has_a_row_a_claim() -> None:
    found = rows()
    assert len(found) == len(CLAIMS)
    second = found[1]
    assert second["quantity"] == "свыше 17 тысяч"
    assert (second["low"], second["high"], second["relation"]) == ("17000", "", "more_than")
    assert second["period_from"] == "2022-01-01"
    assert second["speaker_role"] == "начальник службы"
    assert second["published"] == "2022-07-05"
    assert found[2]["actor_inherited"] == "true"
    assert found[4]["low"] == "8000000000"


def test_csv_columns_are_unique_and_complete() -> None:
    assert len(set(csv.HEADER)) == len(csv.HEADER)
    assert all(tuple(row(claim)) == tuple(COLUMNS) for claim in CLAIMS)


def test_csv_begins_with_the_mark_that_excel_wants_when_asked() -> None:
    out = io.StringIO()
    csv.write([], out, bom=True)
    assert out.getvalue().startswith("\ufeffid,document,quantity")


@pytest.mark.parametrize("text", ["=1+1", "+7", "-5", "@SUM(A1)", "\t=1", "  =1", "＝1", "\n-"])
def test_no_cell_starts_a_formula(text: str) -> None:
    assert csv.guard(text) == f"'{text}"
    claim = replace(CLAIMS[0], counted=replace(mention("боеприпасов"), normal=text))
    out = io.StringIO(newline="")
    csv.write([(replace(DOCUMENT, title=text), [claim])], out)
    cells = next(stdlib_csv.DictReader(io.StringIO(out.getvalue(), newline="")))
    assert cells["title"] == cells["counted_normal"] == f"'{text}"


def test_a_negative_number_stays_a_number() -> None:
    cold = replace(CLAIMS[0], quantity=count("12", -5, -5, kind="measure", unit="Cel"))
    out = io.StringIO(newline="")
    csv.write([(DOCUMENT, [cold])], out)
    assert next(stdlib_csv.DictReader(io.StringIO(out.getvalue())))["low"] == "-5"


# ---- the table


@pytest.mark.parametrize("width", [80, 100, 120, 200])
def test_the_table_fits_its_width(width: int) -> None:
    out = io.StringIO()
    table.write(READING, out, width=width)
    lines = out.getvalue().splitlines()
    assert max(map(len, lines)) <= width
    shown = out.getvalue()
    for words in ("почти 700", "свыше 17 тысяч", "Сапаров", "иностранцев", "Вестник", "planned"):
        assert words in shown
    assert "С начала года*" in shown
    assert "? около" in shown


@pytest.mark.parametrize("width", [60, 110])
def test_a_word_wider_than_its_column_is_whole_in_the_table(width: int) -> None:
    deed = Mention("перерегистрированы", 0, 18, "перерегистрировать")
    out = io.StringIO()
    table.write([(DOCUMENT, (replace(CLAIMS[0], action=deed),))], out, width=width)
    assert "…" not in out.getvalue()


def test_a_document_without_claims_says_so() -> None:
    out = io.StringIO()
    table.write([(DOCUMENT, ())], out)
    assert "no claims" in out.getvalue()


def test_the_table_shows_no_control_characters() -> None:
    out = io.StringIO()
    table.write([nasty()], out, width=120)
    assert "\x1b" not in out.getvalue()


# ---- the page


class _Page(HTMLParser):
    """What a browser makes of a page, as far as the standard library can tell."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.article: list[str] = []
        self._inside = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._inside = self._inside or tag == "article"

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "article"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.article.append(data)


def page(*readings: tuple[Document, tuple[Claim, ...]]) -> str:
    out = io.StringIO()
    html.write(readings, out)
    return out.getvalue()


def test_the_page_holds_the_text_as_it_is() -> None:
    assert "".join(_Page(page((DOCUMENT, CLAIMS))).article) == TEXT


def test_the_page_has_a_card_for_each_claim() -> None:
    made = page((DOCUMENT, CLAIMS))
    assert len(re.findall(r'<li class="card', made)) == len(CLAIMS)
    assert 'part of <a href="#d1c3">3</a>' in made
    assert "not stated: place" in made
    assert '<article lang="ru">' in made


def test_the_page_names_a_file_without_the_folders_that_it_lies_in() -> None:
    """A page that was sent to a colleague told where its sender keeps what."""
    made = page((Document(TEXT, source="/home/n/in confidence/rows.csv"), ()))
    assert "rows.csv" in made
    assert "in confidence" not in made


def test_the_page_allows_only_its_own_style_and_script() -> None:
    made = page((DOCUMENT, CLAIMS))
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', made)
    assert "default-src 'none'" in policy
    for tag in ("style", "script"):
        (inside,) = re.findall(rf"<{tag}(?: type=.module.)?>(.*?)</{tag}>", made, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy


def test_the_page_loads_nothing() -> None:
    made = page((DOCUMENT, CLAIMS))
    assert "http:" not in made
    assert "https:" not in made
    assert "url(" not in made
    assert not {"src", "style"} & {name for name, _ in _Page(made).attributes}


def test_nothing_in_a_document_becomes_markup() -> None:
    parsed = _Page(page(nasty()))
    assert parsed.tags.count("script") == 1
    assert "onmouseover" not in {name for name, _ in parsed.attributes}
    assert len(set(parsed.tags) & {"i", "img"}) == 0
    expected = nasty()[0].text.replace("\x1b", "\ufffd")
    assert "".join(parsed.article) == expected


def test_a_page_of_several_documents_lists_them() -> None:
    made = page((DOCUMENT, CLAIMS), (replace(DOCUMENT, title="Второй"), ()))
    assert '<a href="#d2">Второй</a> <small>no claims</small>' in made
    assert "<title>2 documents" in made


def test_crossing_spans_are_cut_into_segments() -> None:
    text = "изъято 5 тонн рыбы"
    quantity = Quantity("5 тонн", 7, 13, low=Decimal(5), high=Decimal(5))
    crossing = Mention("тонн рыбы", 9, 18)
    claim = Claim("x", "d", (0, 18), quantity, counted=crossing)
    made = page((Document(text, "d"), (claim,)))
    assert re.findall(r'data-in="([^"]+)"[^>]*>([^<]+)<', made) == [
        ("d1c1.quantity", "5 "),
        ("d1c1.quantity d1c1.counted", "тонн"),
        ("d1c1.counted", " рыбы"),
    ]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)), max_size=8))
def test_segments_join_up_and_know_what_covers_them(spans: list[tuple[int, int]]) -> None:
    stretches = list(cut(spans, 0, 15))
    assert [s.start for s in stretches] == [0, *(s.end for s in stretches[:-1])]
    assert stretches[-1].end == 15
    for start, end, labels in stretches:
        for at in range(start, end):
            assert labels == tuple(i for i, (b, e) in enumerate(spans) if b <= at < e)


@given(st.text())
def test_any_text_is_shown_character_for_character(text: str) -> None:
    shown = "".join(_Page(page((Document(text, "d"), ()))).article)
    assert len(shown) == len(text)


# ---- statements


def test_a_line_of_statements_is_what_the_scorer_reads() -> None:
    record = json.loads(line(Said(DOCUMENT, STATEMENTS, ((250, 200),))))
    assert record["document"] == "made"
    assert record["parts"] == [{"part_start": 250, "whole_start": 200}]
    first, second = record["statements"]
    assert TEXT[first["start"] : first["end"]] == first["text"]
    assert (first["mode"], first["speaker"]["text"]) == ("indirect", "Ерлан Сапаров")
    assert second["speaker"] is None


def test_the_table_of_statements_names_speaker_cue_and_words() -> None:
    out = io.StringIO()
    write_table([Said(DOCUMENT, STATEMENTS, ())], out, width=80)
    shown = " ".join(out.getvalue().split())
    assert "2 statements" in shown
    assert "Ерлан Сапаров" in shown
    assert "– ? –" in shown


# ---- Arrow and notebooks


def test_arrow_columns_are_typed() -> None:
    arrow = pytest.importorskip("pyarrow")
    made = to_arrow(CLAIMS)
    assert made.schema == schema()
    assert made.column_names == list(COLUMNS)
    assert made.schema.field("low").type == arrow.decimal128(38, 9)
    rows = made.to_pylist()
    assert rows[1]["low"] == Decimal(17000)
    assert rows[1]["high"] is None
    assert rows[0]["period_from"] == dt.date(2022, 1, 1)
    assert rows[2]["actor_inherited"] is True
    assert to_arrow([]).num_rows == 0


def test_what_is_no_record_makes_no_table() -> None:
    with pytest.raises(TypeError, match="not dict; see claim_of"):
        to_arrow([CLAIMS[0].to_dict()])  # type: ignore[list-item]


def test_a_number_too_long_for_arrow_is_null() -> None:
    pytest.importorskip("pyarrow")
    huge = Quantity("1" * 60, 0, 60, low=Decimal("1" * 60), high=Decimal(3))
    made = to_arrow([replace(CLAIMS[0], quantity=huge)]).to_pylist()[0]
    assert (made["low"], made["high"]) == (None, Decimal(3))


def test_without_pyarrow_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(SvodkaError, match=r"pip install 'svodka\[arrow\]'"):
        to_arrow(CLAIMS)


def test_a_notebook_shows_claims_as_a_table() -> None:
    claims = Claims(CLAIMS)
    assert claims.to_dicts() == [claim.to_dict() for claim in CLAIMS]
    shown = claims._repr_html_()
    assert shown.count("<tr>") == 1 + len(CLAIMS)
    assert "почти 700" in shown
    assert "inherited from another sentence" in shown
    assert "?&nbsp;0.41" in shown


def test_a_notebook_escapes_and_stops_at_a_hundred() -> None:
    shown = Claims(nasty()[1] * 103)._repr_html_()
    assert "<script>" not in shown
    assert "3 more claims" in shown
    assert Claims()._repr_html_() == "<p><em>no claims</em></p>"


def test_answers_as_json_are_one_list() -> None:
    out = io.StringIO()
    write_json([_Answer("a", 1), _Answer("«б»", 2)], out)
    assert json.loads(out.getvalue()) == [{"name": "a", "value": 1}, {"name": "«б»", "value": 2}]
    out = io.StringIO()
    write_json([], out)
    assert json.loads(out.getvalue()) == []


@dataclass(frozen=True, slots=True)
class _Answer:
    name: str
    value: int


def test_a_table_of_rows_gives_way_where_it_is_widest() -> None:
    out = io.StringIO()
    rows = [["7", "изъять: граната и ещё что-нибудь", "1"], ["123", "добыть: нефть", "40"]]
    table.write_rows(("number", "indicator", "claims"), rows, table.console(out, 36))
    assert out.getvalue().splitlines() == [
        "number  indicator           claims",
        "     7  изъять: граната и        1",
        "        ещё что-нибудь",
        "   123  добыть: нефть           40",
    ]
