"""The quality gate: what passes, what may move a floor, and that it says "skipped" without a gold."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import floors
from measures import Measure, calibration_error

RECORD = Measure("claims.record", 0.53127)
ERRORS = Measure("claims.magnitude", 1, lower_is_better=True)


def test_a_measure_at_its_floor_passes() -> None:
    assert not floors.fails(RECORD, floors.pinned(RECORD))
    assert not floors.fails(ERRORS, floors.pinned(ERRORS))


def test_a_measure_below_its_floor_fails() -> None:
    assert floors.fails(RECORD, 0.54)


def test_an_error_count_above_its_floor_fails() -> None:
    assert floors.fails(ERRORS, 0)


def test_raising_moves_up_and_never_down() -> None:
    old = {"claims.record": 0.6, "claims.magnitude": 2.0}
    new = floors.moved(old, [RECORD, ERRORS], up=True, lower=[])
    assert new == {"claims.record": 0.6, "claims.magnitude": 1.0}


def test_only_a_named_floor_is_lowered() -> None:
    old = {"claims.record": 0.6, "claims.magnitude": 0.0}
    new = floors.moved(old, [RECORD, ERRORS], up=False, lower=["claims.record"])
    assert new == {"claims.record": 0.5312, "claims.magnitude": 0.0}


def test_a_floor_that_passes_is_not_lowered_by_its_name() -> None:
    new = floors.moved({"claims.record": 0.5}, [RECORD], up=False, lower=["claims.record"])
    assert new == {"claims.record": 0.5}


def test_a_new_measure_gets_a_floor_only_by_raising() -> None:
    assert floors.moved({}, [RECORD], up=False, lower=[]) == {}
    assert floors.moved({}, [RECORD], up=True, lower=[]) == {"claims.record": 0.5312}


def test_the_file_reads_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "floors.toml"
    floors.write(path, "abc", {"claims.record": 0.5312, "claims.magnitude": 0.0})
    assert floors.read(path) == ("abc", {"claims.record": 0.5312, "claims.magnitude": 0.0})


def test_no_file_means_no_floors(tmp_path: Path) -> None:
    assert floors.read(tmp_path / "floors.toml") == ("", {})


def test_the_pinned_file_is_readable_and_allows_no_magnitude_error() -> None:
    path = Path(floors.__file__).with_name("floors.toml")
    checksum, pinned = floors.read(path)
    assert len(checksum) == 64
    assert pinned["claims.magnitude"] == 0


def test_confidence_that_is_the_share_of_right_records_has_no_error() -> None:
    rows = [(0.75, True), (0.75, True), (0.75, True), (0.75, False)]
    assert calibration_error(rows) == pytest.approx(0)


def test_boasting_confidence_has_an_error() -> None:
    assert calibration_error([(0.95, False), (0.95, True)]) == pytest.approx(0.45)


def test_without_a_gold_the_gate_is_skipped(root: Path, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "bench/gate.py"],
        cwd=root,
        env=os.environ | {"SVODKA_SHARED": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0
    assert "skipped" in run.stdout
