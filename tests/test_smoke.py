"""The commands with the real reader, on an example: what a first user runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parent.parent / "examples" / "2022-07-05-report.md"


def run(*arguments: str) -> str:
    command = [sys.executable, "-m", "svodka", *arguments, str(EXAMPLE)]
    environment = os.environ | {"NO_COLOR": "1", "COLUMNS": "120"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return done.stdout


@pytest.mark.parametrize(
    ("command", "words"), [("read", "1,5 тысячи"), ("statements", "Токаев"), ("explain", "DDoS")]
)
def test_a_command_reads_the_example(command: str, words: str) -> None:
    assert words in run(command)


def test_jsonl_holds_a_claim_a_line() -> None:
    claims = [json.loads(line) for line in run("read", "--format", "jsonl").splitlines()]
    text = {claim["quantity"]["text"]: claim["quantity"]["low"] for claim in claims}
    assert text["свыше 17 тысяч"] == 17000
