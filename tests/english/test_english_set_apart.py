"""English figures beside nouns of change and comparison, shares in a state, clauses without «that»."""

from __future__ import annotations

import pytest

from svodka.reader import Reader

SLOTS = [
    # a noun of change, and what changes, however long its phrase
    ("The strike led to a fall in the output of the mine of about 12%.",
     "about 12%", "counted", "output"),
    ("The strike led to a fall in the output of the mine of about 12%.",
     "about 12%", "action", "fall"),
    ("The law brought a rise in the price of a loaf of bread of 4%.", "4%", "counted", "price"),
    ("The strike led to a fall in the output of 12 mines.", "12", "counted", "mines"),
    # what stands above or below something does nothing by that
    ("Wages 12% below the average drove 40 nurses out.", "12%", "counted", "Wages"),
    ("Wages 12% below the average drove 40 nurses out.", "12%", "action", None),
    ("Wages 12% below the average drove 40 nurses out.", "40", "action", "drove"),
    ("The boats were bought at a price 37% higher than that of a rival.", "37%", "counted", "price"),
    ("The shares ended the week 4% higher than before.", "4%", "action", "ended"),
    # a share of things in a state
    ("About 40% of the wells were dry in May.", "About 40%", "action", "dry"),
    ("About 40% of the wells were larger than ours.", "About 40%", "action", None),
    ("The rate was 40% higher in May.", "40%", "action", None),
    # clauses without «that»
    ("It is one of three songs Vidal recorded with her band.", "three", "actor", "Vidal"),
    ("It is one of three songs recorded by Vidal.", "three", "actor", "Vidal"),
    ("Police held two men, brothers of Vidal, jailed in May.", "two", "actor", "Police"),
    # the people of a body
    ("University of Tirsk researchers tested 40 samples.",
     "40", "actor", "University of Tirsk researchers"),
    ("The Ministry of Foreign Affairs sold 40 visas.", "40", "actor", "Ministry of Foreign Affairs"),
    ("Groups of Tirsk residents held 40 rallies.", "40", "actor", "Groups"),
    # places
    ("The population of Karsun fell to 40,000.", "40,000", "place", "Karsun"),
    ("The mayor of Karsun sold 40 lorries.", "40", "place", None),
    ("The outflow of capital cost 40 million euros.", "40 million euros", "place", None),
    ("Shops in the capital lost 40 million euros.", "40 million euros", "place", "capital"),
    ("The heads of state met 40 envoys.", "40", "place", None),
    # times
    ("The team won three titles in 1990 and two more titles in 1995.", "two", "period", "in 1995"),
    ("The team won three titles in 1990 and two more titles in 1995.", "three", "period", "in 1990"),
    ("Readers of Karsun Today bought 40 copies in 2009.", "40", "period", "in 2009"),
    ("Today readers bought 40 copies.", "40", "period", "Today"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "quantity", "slot", "wanted"), SLOTS)
def test_a_slot_of_a_figure(
    reader: Reader, text: str, quantity: str, slot: str, wanted: str | None
) -> None:
    (claim,) = [one for one in reader.read(text).claims if one.quantity.text == quantity]
    found = getattr(claim, slot)
    assert (found.text if found is not None else None) == wanted
