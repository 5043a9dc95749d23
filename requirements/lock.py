"""Refresh the lock files from pyproject.toml: ``make lock``.

Everything is resolved at once, so that all groups agree on versions; then each group's file lists its
full closure, for every Python and system that the project supports. The files are installed with
``pip install --only-binary :all: --no-deps -r FILE``: nothing is resolved and nothing is built on the
machine of a user. Hashes are left out on purpose: a pin names one wheel for each system.
"""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys
import tempfile
import tomllib
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HERE = pathlib.Path(__file__).parent
ENVIRONMENTS = [
    {"python_version": version, "sys_platform": platform, "platform_system": system}
    for version in ("3.11", "3.12", "3.13")
    for platform, system in (("linux", "Linux"), ("darwin", "Darwin"))
]

Packages = dict[str, dict[str, Any]]


def resolve(requirements: list[str], *, deps: bool) -> Packages:
    """What pip would install for these requirements, by canonical name, from wheels only."""
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run"]
        command += ["--ignore-installed", "--only-binary", ":all:", "--report", str(report)]
        command += ([] if deps else ["--no-deps"]) + requirements
        subprocess.run(command, check=True)
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {canonicalize_name(p["metadata"]["name"]): p["metadata"] for p in found}


def needs(metadata: dict[str, Any], extras: frozenset[str]) -> list[Requirement]:
    """The requirements of a package that hold in any supported environment."""
    out = []
    for line in metadata.get("requires_dist", []):
        requirement = Requirement(line)
        marker = requirement.marker
        if marker is None or any(
            marker.evaluate(environment | {"extra": extra})
            for environment in ENVIRONMENTS
            for extra in extras | {""}
        ):
            out.append(requirement)
    return out


def closure(roots: list[str], packages: Packages, bare: set[str]) -> tuple[set[str], set[str]]:
    """Names of everything ``roots`` need, and of what is needed but not resolved yet."""
    todo = [Requirement(root) for root in roots]
    seen: set[tuple[str, frozenset[str]]] = set()
    names: set[str] = set()
    missing: set[str] = set()
    while todo:
        requirement = todo.pop()
        name = canonicalize_name(requirement.name)
        extras = frozenset(canonicalize_name(e) for e in requirement.extras)
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        if name not in packages:
            missing.add(name)
            continue
        names.add(name)
        if name not in bare:
            todo += needs(packages[name], extras)
    return names, missing


def main() -> None:
    project = tomllib.loads((HERE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    bare = {canonicalize_name(name) for name in project["tool"]["svodka"]["lock"]["bare"]}
    groups = {"runtime": project["project"]["dependencies"], **project["dependency-groups"]}
    everything = [line for group in groups.values() for line in group]
    alone = [line for line in everything if canonicalize_name(Requirement(line).name) in bare]
    wanted = [line for line in everything if line not in alone]
    packages = resolve(wanted, deps=True) | resolve(alone, deps=False)
    while missing := closure(everything, packages, bare)[1]:
        wanted += sorted(missing)  # what only another Python or system needs
        packages = resolve(wanted, deps=True) | resolve(alone, deps=False)
    direct = [Requirement(line) for line in everything]
    # What only some machines have a wheel for is pinned for those alone.
    markers = {canonicalize_name(r.name): f"; {r.marker}" for r in direct if r.marker}
    for group, lines in groups.items():
        names = sorted(closure(lines, packages, bare)[0])
        text = f"# The {group} group of pyproject.toml, pinned by `make lock`. Do not edit.\n"
        text += "".join(
            f"{name}=={packages[name]['version']}{markers.get(name, '')}\n" for name in names
        )
        (HERE / f"{group}.lock").write_text(text, encoding="utf-8")
        print(f"{group}.lock: {len(names)} packages")


if __name__ == "__main__":
    main()
