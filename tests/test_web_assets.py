"""What the pages ship of others is what the manifest says, with its licence, and nothing else."""

from __future__ import annotations

import hashlib
import re
import tomllib
from importlib.resources import files
from typing import Any

import pytest

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


@pytest.mark.parametrize("file", _own(), ids=lambda file: file.name)
def test_own_assets_load_nothing_from_elsewhere(file: Any) -> None:
    text = re.sub(r"http://www\.w3\.org/\S+", "", file.read_text())
    assert not re.search(r"https?://|@import|url\(", text)
