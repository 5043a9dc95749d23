"""A ledger with claims made by hand, and the pages over it, asked without a network."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient

from svodka.ledger import Ledger
from svodka.web.app import application
from svodka.web.settings import Settings
from told import Told, figure, kept, told

MAY = ("2025-05-01", "2025-05-31")
JUNE = ("2025-06-01", "2025-06-30")

STORIES = (
    told(
        "В мае пограничники задержали 1264 нарушителя границы, сообщил министр Ахмет Сериков. "
        "Из них 200 человек были вооружены.",
        figure("1264", MAY, action="задержали", counted="нарушителя",
               actor="пограничники", speaker="Ахмет Сериков"),
        figure("200", MAY, action="вооружены", counted="человек", part_of="1264"),
        title="Нарушители в мае",
        published="2025-06-03",
    ),
    told(
        "В мае пограничники задержали 946 нарушителей границы, рассказал водитель Иван Колосов.",
        figure("946", MAY, action="задержали", counted="нарушителей",
               actor="пограничники", speaker="Иван Колосов"),
        title="Май на границе",
        published="2025-06-04",
        publisher="Степная хроника",
    ),
    told(
        "В июне полицейские задержали свыше 17 тысяч нарушителей границы, сообщили в КНБ.",
        figure("свыше 17 тысяч", JUNE, action="задержали", counted="нарушителей",
               actor="полицейские", speaker="КНБ"),
        title="Июнь",
        published="2025-07-02",
    ),
)  # fmt: skip
ROLES = {"Ахмет Сериков": "министр внутренних дел", "Иван Колосов": "водитель"}


class Site:
    """The pages of a ledger, asked as a browser asks; ``ledger`` is where they are of."""

    def __init__(self, client: TestClient, path: Path) -> None:
        self.client, self.path = client, path

    def get(self, address: str, **headers: str) -> Any:
        named = {name.replace("_", "-"): word for name, word in headers.items()}
        return self.client.get(address, headers=named, follow_redirects=False)

    def json(self, address: str) -> Any:
        answer = self.get(address)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def seal(self) -> str:
        """What the forms of a page carry."""
        page = self.get(f"/claims/{self.claims()[0]['id']}").text
        found = re.search(r'name="csrf" value="(\w+)"', page)
        assert found
        return found.group(1)

    def post(self, address: str, seal: str | None = None, **form: str) -> Any:
        data = form | {"csrf": self.seal() if seal is None else seal}
        return self.client.post(
            address, data=data, follow_redirects=False, headers={"accept": "text/html"}
        )

    def claims(self) -> list[dict[str, Any]]:
        """The claim records of the ledger."""
        with Ledger(self.path, readonly=True) as ledger:
            return [claim.to_dict() for claim in ledger.claims()]

    def claim(self, words: str) -> str:
        """The id of the claim with these words."""
        return str(next(c["id"] for c in self.claims() if c["quantity"]["text"] == words))


def with_role(story: Told) -> Told:
    def spoken(claim: Any) -> Any:
        role = ROLES.get(claim.speaker.name) if claim.speaker else None
        return replace(claim, speaker=replace(claim.speaker, role=role)) if role else claim

    return Told(story.document, tuple(spoken(claim) for claim in story.claims))


@contextmanager
def site(folder: Path, *stories: Told, settings: Mapping[str, Any] | None = None) -> Iterator[Site]:
    """The pages over the stories, checked; ``settings`` replace those of the server."""
    folder.mkdir(exist_ok=True)
    with kept(folder, *map(with_role, stories)) as ledger:
        ledger.check()
        path = ledger.path
    with opened(path, settings) as made:
        yield made


@contextmanager
def opened(path: Path, settings: Mapping[str, Any] | None = None) -> Iterator[Site]:
    """The pages over a ledger."""
    app = application(Settings(path, **{"who": "ревизор", **(settings or {})}))
    with TestClient(app, base_url="http://localhost") as client:
        yield Site(client, path)
