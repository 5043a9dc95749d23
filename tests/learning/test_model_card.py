"""The model card: its figures are those of the weights that are shipped."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "model-card.md"
CARD = ROOT / "src/svodka/language/russian/weights/card.json"
START = (
    "<!-- figures: tests/learning/test_model_card.py writes and checks what stands between "
    "these lines -->\n"
)
END = "<!-- end of figures -->"


def table(card: dict[str, Any]) -> str:
    """The figures of a card as they stand on the page."""
    lines = [
        "",
        "| | |",
        "|---|---|",
        f"| articles learned from | {card['articles']} |",
        f"| articles measured on | {card['measured']} |",
        f"| claims judged | {card['claims']} |",
        f"| F1 of whole records | {card['record_f1']:.3f} |",
        f"| right among the most confident quarter | {card['confident_quarter_right']:.3f} |",
        f"| calibration error | {card['calibration_error']:.3f} |",
        "",
        "| says | right | claims | |",
        "|---|---|---|---|",
    ]
    for row in card["calibration"]:
        bar = "█" * round(row["right"] * 20)
        lines.append(f"| {row['confidence']:.2f} | {row['right']:.2f} | {row['claims']} | {bar} |")
    return "\n".join([*lines, "", ""])


def test_the_page_shows_the_figures_of_the_shipped_weights() -> None:
    page = PAGE.read_text(encoding="utf-8")
    shown = table(json.loads(CARD.read_text(encoding="utf-8")))
    before, rest = page.split(START)
    old, after = rest.split(END)
    if os.environ.get("SVODKA_CARD") == "write":
        PAGE.write_text(before + START + shown + END + after, encoding="utf-8")
        old = shown
    assert old == shown, "run: SVODKA_CARD=write make test"
