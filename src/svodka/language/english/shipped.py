"""What comes with svodka for English: trained tags and trees (see the model card), and the slot rules."""

from __future__ import annotations

import io
from importlib.resources import files
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svodka.errors import SvodkaError
from svodka.language.english.analyzer import EnglishAnalyzer
from svodka.language.english.network import Network
from svodka.language.english.slots import EnglishSlots


def weights(name: str = "analysis") -> dict[str, NDArray[Any]]:
    """The arrays of ``weights/<name>.npz``: of ``analysis`` (tags and trees) or ``claims`` (the choice).

    Raises :class:`SvodkaError` where they are missing.
    """
    try:
        data = files("svodka.language.english").joinpath("weights", f"{name}.npz").read_bytes()
    except OSError as error:
        raise SvodkaError(
            f"weights/{name}.npz of English is missing from the installation; reinstall svodka"
        ) from error
    with np.load(io.BytesIO(data)) as arrays:
        return dict(arrays)


def slots() -> EnglishSlots:
    """The slot rules over the shipped analyzer."""
    return EnglishSlots(EnglishAnalyzer(Network(weights())))
