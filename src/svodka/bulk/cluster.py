"""Workers of Ray: tasks on a cluster that runs, or on one started here for the time of the run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

from svodka.bulk.parts import Asked
from svodka.bulk.worker import Report, Task, new_reader, prepare, read
from svodka.errors import SvodkaError, in_one_line


class Cluster:
    """Readers as actors of Ray, each with a core. The output has to be a folder that all of them see.

    Ray itself gives an actor with one core one thread for its products (``OMP_NUM_THREADS``).
    ``address`` is that of a running cluster (``auto``, ``ray://…``); ``None`` starts one here. Raises
    :class:`SvodkaError` where Ray is not installed or does not answer.
    """

    def __init__(self, workers: int, asked: Asked, address: str | None = None) -> None:
        try:
            import ray
        except ImportError:
            what = "the engine ray needs Ray, which is not installed"
            raise SvodkaError(f"{what}; run: pip install 'svodka[ray]'") from None
        self._ray: Any = ray
        self.capacity = workers
        self._asked = asked
        try:
            if address is None:
                ray.init(num_cpus=workers, include_dashboard=False, log_to_driver=False,
                         configure_logging=False)  # fmt: skip
            else:
                ray.init(address=address, log_to_driver=False)
        except (ConnectionError, OSError, RuntimeError) as error:
            said = f"Ray does not answer ({in_one_line(error)}); check --address"
            raise SvodkaError(said) from None
        self._actor: Any = ray.remote(num_cpus=1, max_restarts=0)(_Desk)
        self._idle: list[Any] = []
        self._busy: dict[Any, tuple[Any, Task]] = {}

    def submit(self, task: Task) -> None:
        """Give a task to an actor."""
        desk = self._idle.pop() if self._idle else self._actor.remote(self._asked)
        self._busy[desk.read.remote(task)] = (desk, task)

    def finished(self) -> Iterator[tuple[Task, Report | None]]:
        """What has ended since, at least one; ``None`` where the process or its machine died."""
        ready, _ = self._ray.wait(list(self._busy), num_returns=1)
        for one in ready:
            desk, task = self._busy.pop(one)
            report: Report | None
            try:
                report = self._ray.get(one)
            except self._ray.exceptions.RayActorError:
                report = None
            else:
                self._idle.append(desk)
            yield task, report

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._ray.shutdown()


class _Desk:
    """A process of the cluster, with its reader."""

    def __init__(self, asked: Asked) -> None:
        prepare()
        self._reader = new_reader(asked)

    def read(self, task: Task) -> Report:
        return read(task, self._reader)
