"""The files that pages load: style sheets, scripts, pictures.

All are of one version, which stands in their addresses: browsers keep them for good, a newer package has
other addresses, and a script that imports another by its name (``./page.js``) gets the one that the page has
loaded already. They are held in memory and packed once, for the first paint of a page waits for them.
"""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from starlette.requests import Request
from starlette.responses import Response

from svodka.web.problems import missing

KINDS = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
LIGHTING = "lighting.js"
KEPT = {"Cache-Control": "public, max-age=31536000, immutable"}
PACKED = {**KEPT, "Content-Encoding": "gzip", "Vary": "Accept-Encoding"}


def static(name: str) -> str:
    """The address of a file of ``static/``. Raises :class:`KeyError` where there is none."""
    assets()[name]
    return f"/static/{version()}/{name}"


@cache
def assets() -> Mapping[str, bytes]:
    """The files by name, such as ``vendor/d3.min.js``; lighting.js is the exported page's too."""
    lighting = files("svodka.export").joinpath("page", LIGHTING).read_bytes()
    return {**dict(_under(files("svodka.web").joinpath("static"), "")), LIGHTING: lighting}


@cache
def version() -> str:
    """What the addresses of all files carry; it changes when one of them does."""
    told = hashlib.sha256()
    for name, content in assets().items():
        told.update(f"{name} {len(content)}\n".encode() + content)
    return told.hexdigest()[:10]


async def asset(request: Request) -> Response:
    """The answer with a file. Raises :class:`Problem` for one that this version has not."""
    name = request.path_params["name"]
    if request.path_params["version"] != version() or name not in assets():
        raise missing("no such file")
    kind = KINDS.get(PurePosixPath(name).suffix, "text/plain")
    if "gzip" in request.headers.get("accept-encoding", ""):
        return Response(_packed(name), headers=PACKED, media_type=kind)
    return Response(assets()[name], headers=KEPT, media_type=kind)


@cache
def _packed(name: str) -> bytes:
    return gzip.compress(assets()[name], mtime=0)


def _under(folder: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    for one in sorted(folder.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            yield from _under(one, f"{path}{one.name}/")
        else:
            yield f"{path}{one.name}", one.read_bytes()
