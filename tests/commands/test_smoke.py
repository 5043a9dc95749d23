"""The commands with the real reader, on an example: what a first user runs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from svodka.cores import THREADS

EXAMPLE = Path(__file__).parents[2] / "examples" / "2022-07-05-report.md"


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


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="no /proc here")
@pytest.mark.parametrize(("said", "threads"), [({}, 1), ({"OPENBLAS_NUM_THREADS": "2"}, 2)])
def test_a_command_has_one_thread_where_nobody_says_otherwise(
    said: dict[str, str], threads: int
) -> None:
    """Counted by the system, after numpy made its own."""
    program = """
        import os, sys
        from svodka.cli import main
        main(["read", sys.argv[1]])
        import numpy
        print(len(os.listdir("/proc/self/task")))
    """
    environment = {name: value for name, value in os.environ.items() if name not in THREADS}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), str(EXAMPLE)],
        capture_output=True, text=True, check=True, env=environment | said,
    )  # fmt: skip
    assert int(done.stdout.splitlines()[-1]) == min(threads, os.cpu_count() or 1)
