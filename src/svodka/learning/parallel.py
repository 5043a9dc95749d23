"""Folds at once: each in a process of its own, with the same result as one after the other."""

from __future__ import annotations

import multiprocessing
import os
import warnings
from collections.abc import Callable
from typing import Any, TypeVar

Result = TypeVar("Result")

_WORK: list[Callable[[int], Any]] = []
"""What the forked processes find to do."""


def for_each_fold(work: Callable[[int], Result], folds: int) -> list[Result]:
    """``work(0)`` … ``work(folds - 1)``, on as many cores as there are where processes can be forked.

    A process inherits what ``work`` refers to and sends back its result alone.
    """
    cores = min(folds, os.cpu_count() or 1)
    if cores == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return [work(fold) for fold in range(folds)]
    _WORK.append(work)
    try:
        with warnings.catch_warnings():
            # Python 3.12 warns of threads at a fork; those of numpy's products are at rest here
            warnings.simplefilter("ignore", DeprecationWarning)
            with multiprocessing.get_context("fork").Pool(cores) as pool:
                return pool.map(_do, range(folds), chunksize=1)
    finally:
        _WORK.pop()


def _do(fold: int) -> Any:
    return _WORK[-1](fold)
