"""One core for each process: numpy's products take a thread for each core, unless told otherwise.

The products are small: a second thread gains little where a core is idle, and where none is, the threads
wait for one another. Beside six other processes on two cores `svodka read` took 9 to 13 s with two threads,
5 to 7 s with one (six runs in turns). numpy looks into the environment once, when it is imported: one thread
is to be asked for before that.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

THREADS = (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
)


def one_core() -> None:
    """This process has one thread for its products, where its environment does not say how many."""
    for name in THREADS:
        os.environ.setdefault(name, "1")


@contextmanager
def one_core_each() -> Iterator[None]:
    """What is started inside has one thread for its products, whatever the environment says."""
    before = {name: os.environ.get(name) for name in THREADS}
    os.environ.update(dict.fromkeys(THREADS, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
