"""What the pages ship of others is what the manifest says, with its licence, and nothing else."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from hall import STORIES, Site, site
from svodka.web.assets import assets, static

STATIC = files("svodka.web").joinpath("static")
VENDOR = STATIC.joinpath("vendor")
ASSETS: list[dict[str, str]] = tomllib.loads(VENDOR.joinpath("manifest.toml").read_text())["asset"]


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset["file"])
def test_asset_is_what_the_manifest_says(asset: dict[str, str]) -> None:
    content = VENDOR.joinpath(asset["file"]).read_bytes()
    assert hashlib.sha256(content).hexdigest() == asset["sha256"]
    assert f"v{asset['version']} ".encode() in content[:200]


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset["file"])
def test_asset_comes_with_its_licence(asset: dict[str, str]) -> None:
    assert "Copyright" in VENDOR.joinpath(asset["licence_file"]).read_text()


def test_nothing_is_shipped_that_the_manifest_does_not_name() -> None:
    named = {"manifest.toml"} | {a["file"] for a in ASSETS} | {a["licence_file"] for a in ASSETS}
    assert {one.name for one in VENDOR.iterdir()} == named


def _own() -> list[Any]:
    return [one for one in STATIC.iterdir() if one.name.endswith((".js", ".css"))]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with site(tmp_path_factory.mktemp("assets"), STORIES[0]) as made:
        yield made


@pytest.mark.parametrize("packing", ["gzip", "identity"])
@pytest.mark.parametrize("name", sorted(assets()))
def test_file_is_served_as_it_is_and_kept_for_good(pages: Site, name: str, packing: str) -> None:
    answer = pages.get(static(name), accept_encoding=packing)
    assert answer.content == assets()[name]
    assert answer.headers.get("content-encoding", "identity") == packing
    if packing == "gzip":
        assert answer.headers["vary"] == "Accept-Encoding"
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize(
    "address",
    [
        "/static/0123456789/base.css",
        static("base.css").replace("base", "none"),
        static("base.css").replace("base.css", "%2e%2e/forms.json"),
    ],
)
def test_what_this_version_does_not_have_is_nobodys_to_keep(pages: Site, address: str) -> None:
    answer = pages.get(address)
    assert answer.status_code == 404
    assert "immutable" not in answer.headers["cache-control"]


@pytest.mark.parametrize("file", _own(), ids=lambda file: file.name)
def test_a_script_that_imports_another_means_one_of_these(file: Any) -> None:
    for name in re.findall(r'^import .*?"(.*?)";$', file.read_text(), re.MULTILINE):
        assert name.removeprefix("./") in assets(), name


@pytest.mark.parametrize("file", _own(), ids=lambda file: file.name)
def test_own_assets_load_nothing_from_elsewhere(file: Any) -> None:
    text = re.sub(r"http://www\.w3\.org/\S+", "", file.read_text())
    assert not re.search(r"https?://|@import|url\(", text)
