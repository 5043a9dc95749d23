"""Judging in the browser: forms that are this site's own, and what they leave in the ledger."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hall import STORIES, Site, opened, site
from svodka.ledger import Ledger


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger that each test judges a copy of."""
    with site(tmp_path_factory.mktemp("made"), *STORIES) as pages:
        return pages.path


@pytest.fixture
def pages(tmp_path: Path, made: Path) -> Iterator[Site]:
    with opened(Path(shutil.copy(made, tmp_path / "copy.db"))) as pages:
        yield pages


def verdicts(pages: Site) -> list[tuple[str, str | None, str]]:
    with Ledger(pages.path, readonly=True) as ledger:
        return [(one.verdict, one.slot, one.who) for one in ledger.corrections()]


def test_claim_is_accepted(pages: Site) -> None:
    claim = pages.claim("946")
    answer = pages.post(f"/claims/{claim}/accept", next=f"/claims/{claim}")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/claims/{claim}")
    page = pages.json(f"/claims/{claim}.json")
    assert page["claim"]["verdict"] == "accepted"
    assert verdicts(pages) == [("accept", None, "ревизор")]


def test_slot_is_corrected(pages: Site) -> None:
    claim = pages.claim("946")
    pages.post(f"/claims/{claim}/correct", slot="actor", value="водитель")
    pages.post(f"/claims/{claim}/correct", slot="low", value="945,5")
    page = pages.json(f"/claims/{claim}.json")
    assert page["claim"]["record"]["actor"]["text"] == "водитель"
    number = page["claim"]["record"]["quantity"]
    assert (number["low"], number["high"]) == (945.5, 945.5)
    assert page["claim"]["verdict"] == "corrected"
    assert [one["slot"] for one in page["history"]] == ["actor", "low", "high"]


def test_history_says_from_what_to_what(pages: Site) -> None:
    claim = pages.claim("946")
    pages.post(f"/claims/{claim}/correct", slot="actor", value="водитель")
    pages.post(f"/claims/{claim}/correct", slot="low", value="945")
    pages.post(f"/claims/{claim}/correct", slot="period", value="")
    shown = pages.get(f"/claims/{claim}").text
    for said in ("пограничники → водитель", "946 → 945", "946 (2025-05-01 – 2025-05-31) → –"):
        assert said in shown


def test_rejected_claim_keeps_its_address(pages: Site) -> None:
    claim = pages.claim("946")
    pages.post(f"/claims/{claim}/reject")
    assert claim not in [one["id"] for one in pages.claims()]
    page = pages.json(f"/claims/{claim}.json")
    assert page["rejected"]
    assert page["claim"]["record"]["quantity"]["text"] == "946"
    for form in ("", ".txt", ".bib", ".jsonld"):
        assert pages.get(f"/claims/{claim}{form}").status_code == 200
    pages.post(f"/claims/{claim}/accept")
    assert not pages.json(f"/claims/{claim}.json")["rejected"]


def test_finding_stays_dismissed_after_a_restart(pages: Site) -> None:
    (found,) = pages.json("/findings.json")["findings"]
    assert pages.post(f"/findings/{found['id']}/dismiss", reason="").status_code == 400
    pages.post(f"/findings/{found['id']}/dismiss", reason="Разные участки")
    with opened(pages.path) as again:
        assert again.json("/findings.json")["findings"] == []
        (one,) = again.json("/findings.json?dismissed=1")["findings"]
        assert (one["dismissed"], one["dismissed_by"]) == ("Разные участки", "ревизор")
        again.post(f"/findings/{found['id']}/restore")
        assert len(again.json("/findings.json")["findings"]) == 1


def test_script_gets_the_claim_that_stands(pages: Site) -> None:
    claim = pages.claim("946")
    answer = pages.client.post(
        f"/claims/{claim}/accept",
        data={"csrf": pages.seal()},
        headers={"accept": "application/json"},
    )
    assert answer.json()["claim"]["id"] == claim


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"slot": "actor", "value": "марсиане"}, "the document has no"),
        ({"slot": "low", "value": "много"}, "is no number"),
        ({"slot": "colour", "value": "red"}, "no slot"),
        ({"slot": "relation", "value": ""}, "cannot be empty"),
        ({"value": "946"}, "which slot"),
        ({"slot": "actor", "value": "а" * 1001}, "1000 are the most"),
    ],
)
def test_a_correction_that_cannot_be_is_refused_with_the_reason(
    pages: Site, form: dict[str, str], said: str
) -> None:
    answer = pages.post(f"/claims/{pages.claim('946')}/correct", **form)
    assert answer.status_code == 400
    assert said in answer.text
    assert verdicts(pages) == []


@pytest.mark.parametrize(
    ("language", "form", "said"),
    [
        ("ru", {"slot": "actor", "value": "марсиане"}, "В документе нет слов «марсиане»"),
        ("kk", {"slot": "actor", "value": "марсиане"}, "Құжатта «марсиане» деген сөз жоқ"),
        ("ru", {"slot": "high", "value": "5 млн"}, "«5 млн» – не число"),
        ("ru", {"slot": "relation", "value": ""}, "Поле «граница» не бывает пустым"),
        ("ru", {"slot": "unit", "value": "марсиан"}, "Единицы «марсиан» нет"),
        ("ru", {"slot": "actor", "value": "а" * 1001}, "1001 зн."),
    ],
)
def test_a_refusal_is_told_in_the_language_of_the_page(
    pages: Site, language: str, form: dict[str, str], said: str
) -> None:
    address = f"/claims/{pages.claim('946')}/correct?lang={language}"
    answer = pages.post(address, **form)
    assert answer.status_code == 400
    assert said in answer.text.replace("\u00a0", "")
    assert verdicts(pages) == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/search?q=рыба&since=вчера", "«вчера» – не дата"),
        ("/nothing", "По этому адресу ничего нет"),
        ("/claims/none", "Такого утверждения здесь нет"),
        ("/findings?check=none", "Такой проверки нет"),
    ],
)
def test_what_cannot_be_asked_is_told_in_the_language_of_the_page(
    pages: Site, address: str, said: str
) -> None:
    assert said in pages.get(f"{address}{'&' if '?' in address else '?'}lang=ru").text


@pytest.mark.parametrize("unit", ["тенге", "теңге", "KZT"])
def test_a_unit_is_corrected_in_the_words_of_people(pages: Site, unit: str) -> None:
    claim = pages.claim("946")
    assert pages.post(f"/claims/{claim}/correct", slot="unit", value=unit).status_code == 303
    quantity = pages.json(f"/claims/{claim}.json")["claim"]["record"]["quantity"]
    assert (quantity["unit"], quantity["kind"]) == ("KZT", "money")
    page = pages.get(f"/claims/{claim}?lang=ru").text
    assert "без единицы → тенге" in page
    assert 'value="тенге"' in page


@pytest.mark.parametrize(
    ("words", "unit"),
    [("центнер", "dt"), ("центнеров", "dt"), ("тонна", "t"), ("жыл", "a"), ("tonnes", "t"), ("т/га", "t/har"),
     ("без единицы", "1"), ("$", "USD"), ("bbl/d", "bbl/d")],
)  # fmt: skip
def test_a_unit_is_known_in_every_form_and_language(pages: Site, words: str, unit: str) -> None:
    claim = pages.claim("946")
    assert pages.post(f"/claims/{claim}/correct", slot="unit", value=words).status_code == 303
    record = pages.json(f"/claims/{claim}.json")["claim"]["record"]
    assert record["quantity"]["unit"] == unit


def test_what_is_one_of_a_list_is_chosen_in_words(pages: Site) -> None:
    page = pages.get(f"/claims/{pages.claim('свыше 17 тысяч')}?lang=ru").text
    assert '<option value="more_than" selected>больше</option>' in page
    assert '<option value="planned">планируется</option>' in page
    assert '<option value="direct">прямая речь</option>' in page


def test_form_of_another_site_is_refused(pages: Site) -> None:
    claim, seal = pages.claim("946"), pages.seal()
    for headers in (
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
    ):
        answer = pages.client.post(
            f"/claims/{claim}/accept", data={"csrf": seal}, headers=headers, follow_redirects=False
        )
        assert answer.status_code == 403, headers
    assert verdicts(pages) == []


@pytest.mark.parametrize("seal", ["", "0" * 64, "ы"])
def test_form_without_its_seal_is_refused(pages: Site, seal: str) -> None:
    pages.seal()
    assert pages.post(f"/claims/{pages.claim('946')}/accept", seal).status_code == 403
    assert verdicts(pages) == []


def test_seal_of_another_browser_is_refused(pages: Site) -> None:
    seal = pages.seal()
    pages.client.cookies.clear()
    pages.seal()
    assert pages.post(f"/claims/{pages.claim('946')}/accept", seal).status_code == 403


def test_seal_without_its_cookie_is_refused(pages: Site) -> None:
    seal = pages.seal()
    pages.client.cookies.clear()
    assert pages.post(f"/claims/{pages.claim('946')}/accept", seal).status_code == 403


def test_forms_are_bounded(pages: Site) -> None:
    claim = pages.claim("946")
    address = f"/claims/{claim}/accept"
    assert pages.post(address, note="a" * 20_000).status_code == 413
    assert pages.post(address, **{f"f{n}": "x" for n in range(100)}).status_code == 400
    assert pages.client.post(address, json={"csrf": "x"}).status_code == 415
    assert pages.client.post(address, files={"csrf": b"x"}).status_code == 415
    answer = pages.client.post(
        address, content=b"csrf=%ff", headers={"content-type": "application/x-www-form-urlencoded"}
    )
    assert answer.status_code == 400


@pytest.mark.parametrize(
    "to", ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "", "\t//x"]
)  # fmt: skip
def test_a_form_leads_nowhere_else(pages: Site, to: str) -> None:
    answer = pages.post(f"/claims/{pages.claim('946')}/accept", next=to)
    assert answer.headers["location"] == "/"


def test_judging_is_no_link(pages: Site) -> None:
    for what in ("accept", "reject", "correct"):
        assert pages.get(f"/claims/{pages.claim('946')}/{what}").status_code in (404, 405)


def test_unknown_claims_and_findings_are_said_so(pages: Site) -> None:
    assert pages.post("/claims/none/accept").status_code == 404
    assert pages.post("/claims/none/correct", slot="low", value="1").status_code == 404
    assert pages.post("/findings/none/dismiss", reason="x").status_code == 404


def test_a_ledger_that_is_shown_only_has_no_forms(tmp_path: Path) -> None:
    with site(tmp_path, *STORIES, settings={"readonly": True}) as pages:
        claim = pages.claim("946")
        assert 'method="post"' not in pages.get(f"/claims/{claim}").text.lower()
        assert pages.post(f"/claims/{claim}/accept", "x").status_code == 403
