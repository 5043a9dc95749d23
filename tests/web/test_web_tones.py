"""The colours of a chart can be told apart, in light and dark, by people who see fewer of them too."""

from __future__ import annotations

import re
from importlib.resources import files
from itertools import combinations

import pytest

Colour = tuple[float, float, float]
Matrix = tuple[Colour, Colour, Colour]

SEEING: dict[str, Matrix] = {
    "all": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""Machado, Oliveira and Fernandes (2009), severity 1: linear light as such people see it."""

APART = 20.0
"""The least distance in CIELAB; of the tones before these, two were 5 apart for who sees no red."""


def _css(name: str) -> str:
    return files("svodka.web").joinpath("static", name).read_text(encoding="utf-8")


def _light(colour: str) -> Colour:
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares
    )
    return red, green, blue


def _seen(colour: str, matrix: Matrix) -> Colour:
    """The place of a colour in CIELAB."""
    light = _light(colour)
    r, g, b = (
        min(1.0, max(0.0, sum(m * c for m, c in zip(row, light, strict=True)))) for row in matrix
    )
    x, y, z = (
        one ** (1 / 3) if one > 0.008856 else 7.787 * one + 16 / 116
        for one in (
            (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
            0.2126 * r + 0.7152 * g + 0.0722 * b,
            (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
        )
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _contrast(one: str, other: str) -> float:
    bright = [0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (_light(one), _light(other))]
    return (max(bright) + 0.05) / (min(bright) + 0.05)


def _schemes(sheet: str, name: str) -> tuple[list[str], list[str]]:
    """The values of variables, in light and in dark."""
    light, dark = _css(sheet).split("prefers-color-scheme: dark", 1)
    wanted = rf"--{name}: (#[0-9a-f]{{6}})"
    return re.findall(wanted, light), re.findall(wanted, dark)


@pytest.mark.parametrize("seeing", SEEING)
@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_tones_are_told_apart(scheme: int, seeing: str) -> None:
    tones = _schemes("chart.css", r"tone-\d")[scheme]
    assert len(tones) == 6
    seen = [_seen(one, SEEING[seeing]) for one in tones]
    near = min(
        sum((x - y) ** 2 for x, y in zip(one, other, strict=True)) ** 0.5
        for one, other in combinations(seen, 2)
    )
    assert near >= APART


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_tones_stand_out_from_the_page(scheme: int) -> None:
    (paper,) = _schemes("base.css", "paper")[scheme]
    tones = _schemes("chart.css", r"tone-\d")[scheme]
    assert min(_contrast(tone, paper) for tone in tones) >= 3  # WCAG 1.4.11
