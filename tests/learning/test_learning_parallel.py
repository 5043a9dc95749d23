"""Folds at once give what folds one after the other give."""

from __future__ import annotations

import os

import pytest

from svodka.learning import parallel


def test_folds_come_in_their_order_from_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    known = {fold: fold * fold for fold in range(5)}  # inherited, never sent
    pairs = parallel.for_each_fold(lambda fold: (known[fold], os.getpid()), 5)
    assert [value for value, _ in pairs] == [0, 1, 4, 9, 16]
    assert os.getpid() not in {process for _, process in pairs}


def test_one_core_needs_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    assert parallel.for_each_fold(lambda fold: os.getpid(), 2) == [os.getpid()] * 2
