"""Web Annotations and schema.org JSON-LD, read by a JSON-LD processor that fetches nothing."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from importlib.resources import files
from typing import Any

import pytest

from by_hand import CLAIMS, DOCUMENT, TEXT
from svodka.export import annotations, jsonld
from svodka.model import Claim, Document, Mention, Quantity

pyld = pytest.importorskip("pyld")

OA = "http://www.w3.org/ns/oa#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
AS = "http://www.w3.org/ns/activitystreams#"
SCHEMA = "http://schema.org/"
SECOND = replace(DOCUMENT, id="second", source="https://example.org/новости?id=2")
READINGS = [(DOCUMENT, CLAIMS), (SECOND, [replace(CLAIMS[0], id="x")])]


def shipped(url: str, _: Any) -> dict[str, Any]:
    """The context of Web Annotations, from the package; anything else would be a fetch."""
    assert url == annotations.CONTEXT
    text = files("svodka.export").joinpath("contexts", "annotation.json").read_text("utf-8")
    found = {"document": json.loads(text), "documentUrl": url, "contextUrl": None}
    return {**found, "contentType": "application/ld+json"}


def written(module: Any, readings: Iterable[tuple[Document, Sequence[Claim]]]) -> Any:
    out = io.StringIO()
    module.write(readings, out)
    return json.loads(out.getvalue())


def expanded(module: Any, readings: Any = READINGS) -> list[dict[str, Any]]:
    """The nodes of a file, with every name an IRI; a name without one is not there."""
    options = {"documentLoader": shipped}
    (page,) = [pyld.jsonld.expand(written(module, readings), options)]
    if module is annotations:
        return list(page[0][f"{AS}items"][0]["@list"])
    return list(page)


def only(node: dict[str, Any], name: str) -> Any:
    """The one value of a property."""
    (found,) = node[name]
    return found.get("@value", found.get("@id", found)) if isinstance(found, dict) else found


# ---- Web Annotations


def test_every_slot_of_every_claim_is_an_annotation() -> None:
    found = expanded(annotations)
    assert len(found) > 3 * len(CLAIMS)
    assert {kind for node in found for kind in node["@type"]} == {f"{OA}Annotation"}
    names = [node["@id"] for node in found]
    assert len(set(names)) == len(names)
    assert f"urn:svodka:claim:{CLAIMS[0].id}#actor" in names


def test_both_selectors_give_the_words_of_the_text() -> None:
    for node in expanded(annotations):
        (target,) = node[f"{OA}hasTarget"]
        place, quote = target[f"{OA}hasSelector"]
        assert place["@type"] == [f"{OA}TextPositionSelector"]
        assert quote["@type"] == [f"{OA}TextQuoteSelector"]
        start, end = only(place, f"{OA}start"), only(place, f"{OA}end")
        exact = only(quote, f"{OA}exact")
        assert TEXT[start:end] == exact
        around = only(quote, f"{OA}prefix") + exact + only(quote, f"{OA}suffix")
        assert TEXT.count(around) == 1


def test_no_word_of_an_annotation_is_unknown_to_its_context() -> None:
    plain = written(annotations, READINGS)["items"][1]
    (node, *_) = [n for n in expanded(annotations) if n["@id"] == plain["id"]]
    assert len(node) == len(plain)
    assert only(node, f"{OA}motivatedBy") == f"{OA}tagging"
    bodies = node[f"{OA}hasBody"]
    assert [only(body, f"{OA}hasPurpose") for body in bodies] == [f"{OA}tagging", f"{OA}describing"]


def test_a_document_is_named_by_its_address_where_it_has_one() -> None:
    sources = {only(node[f"{OA}hasTarget"][0], f"{OA}hasSource") for node in expanded(annotations)}
    quoted = "https://example.org/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?id=2"
    assert sources == {"urn:svodka:document:made", quoted}


def test_a_page_without_claims_is_a_page() -> None:
    assert written(annotations, [])["items"] == []


# ---- schema.org


def test_a_claim_is_a_claim_about_an_observation() -> None:
    found = expanded(jsonld)
    assert len(found) == len(CLAIMS) + 1
    second = found[1]
    assert second["@type"] == [f"{SCHEMA}Claim"]
    (about,) = second[f"{SCHEMA}about"]
    assert about["@type"] == [f"{SCHEMA}Observation"]
    assert only(about, f"{SCHEMA}minValue") == 17000
    assert f"{SCHEMA}maxValue" not in about
    assert only(about, f"{SCHEMA}measuredProperty") == "изъять · боеприпас"
    assert only(second, f"{SCHEMA}temporalCoverage") == "2022-01-01/2022-07-05"


def test_a_claim_says_where_it_appears_and_who_makes_it() -> None:
    first = expanded(jsonld)[0]
    (article,) = first[f"{SCHEMA}appearance"]
    assert article["@type"] == [f"{SCHEMA}Article"]
    assert only(article, f"{SCHEMA}headline") == DOCUMENT.title
    (author,) = first[f"{SCHEMA}author"]
    assert only(author, f"{SCHEMA}name") == "Ерлан Сапаров"
    assert "@type" not in author
    start, end = CLAIMS[0].sentence
    assert only(first, f"{SCHEMA}text") == TEXT[start:end]


def test_an_exact_value_and_its_unit_are_values() -> None:
    (money,) = expanded(jsonld)[4][f"{SCHEMA}about"]
    assert only(money, f"{SCHEMA}value") == 8_000_000_000
    assert only(money, f"{SCHEMA}unitText") == "KZT"


def test_what_did_not_happen_is_no_plain_value() -> None:
    """«Не задержано 15 человек» was exported as 15 people who were detained."""
    denied = replace(CLAIMS[0], factuality="negated")
    before = replace(CLAIMS[1], quantity=replace(CLAIMS[1].quantity, change="from"))
    nodes = expanded(jsonld, [(DOCUMENT, [denied, before, CLAIMS[2]])])
    said = [node[f"{SCHEMA}about"][0].get(f"{SCHEMA}measurementQualifier") for node in nodes]
    assert said == [[{"@value": "negated"}], [{"@value": "from"}], None]
    (first, *_) = expanded(annotations, [(DOCUMENT, [denied])])
    assert [only(body, f"{RDF}value") for body in first[f"{OA}hasBody"]][1:] == [
        "quantity",
        "negated",
    ]


def test_a_part_leads_to_its_whole() -> None:
    assert only(expanded(jsonld)[3], f"{SCHEMA}isPartOf") == f"urn:svodka:claim:{CLAIMS[2].id}"


def test_what_is_not_known_is_not_there() -> None:
    bare = Claim("x", "made", (0, 5), Quantity("5", 0, 1, low=Decimal(5), high=Decimal(5)))
    (node,) = written(jsonld, [(Document("5 т", "made"), [bare])])["graph"]
    assert set(node) == {"id", "type", "text", "appearance", "about"}
    assert node["appearance"] == {"id": "urn:svodka:document:made", "type": "Article"}


@pytest.mark.parametrize("module", [annotations, jsonld])
def test_hostile_words_stay_words(module: Any) -> None:
    words = '"}]</script>\x00\u2028{"@id": "http://example.org/"}'
    slot = Mention(words, 0, len(words), normal=words)
    quantity = Quantity(words, 0, len(words), low=Decimal("1e900"), high=Decimal("1e900"))
    claim = replace(CLAIMS[0], id=words, counted=slot, quantity=quantity)
    odd = replace(DOCUMENT, id=words, text=words * 2, title=words, source="http://[::1 " + words)
    found = expanded(module, [(odd, [claim])])
    assert all(node["@id"].startswith("urn:svodka:claim:%22%7D") for node in found)
