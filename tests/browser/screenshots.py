"""Pictures of the pages: `make screenshots` writes those of the documentation, `--all DIR` every page.

The ledger is the one of the browser tests (pressroom.py). Needs Chromium (CHROMIUM names another than
/usr/bin/chromium); the fonts of this machine show in the pictures.
"""

from __future__ import annotations

import argparse
import base64
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

import pressroom
from addresses import addresses
from site_of import CHROMIUM, DESK, PHONE, Window, chromium, missing, served

IMAGES = Path(__file__).parents[2] / "docs" / "images"
SHOWN = {"document": "light", "series": "light", "finding": "dark"}
SCHEMES = ("light", "dark")
SMALLER = """async (url) => {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext("2d").drawImage(image, 0, 0);
  return canvas.toDataURL("image/webp", 0.75);
}"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--all", metavar="DIR", type=Path, help="every page, light, dark and narrow"
    )
    asked = parser.parse_args()
    if missing():
        print(f"{CHROMIUM} is not there; install Chromium or name it in CHROMIUM", file=sys.stderr)
        return 1
    target: Path = asked.all or IMAGES
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "press.db"
        pressroom.fill(ledger)
        with served(ledger) as base, chromium() as browser:
            paths = addresses(base)
            for name, path in paths.items():
                for scheme in SCHEMES if asked.all else (SHOWN.get(name),):
                    if scheme is not None:
                        _take(
                            browser,
                            base,
                            path,
                            target / f"{name}-{scheme}.webp",
                            color_scheme=scheme,
                        )
                if asked.all:
                    _take(browser, base, path, target / f"{name}-phone.webp", viewport=PHONE)
    return 0


def _take(browser: Any, base: str, path: str, file: Path, **options: Any) -> None:
    window = Window(browser, base, **({"viewport": DESK} | options))
    window.open(path)
    mark = window.page.locator(".plot a[aria-label*='1264']")
    if mark.count():
        mark.first.hover()
    picture = window.page.screenshot()
    window.close()
    file.write_bytes(_small(browser, picture))
    print(file)


def _small(browser: Any, picture: bytes) -> bytes:
    """A picture as WebP, which the browser makes; a quarter of its size."""
    page = browser.new_page()
    url = page.evaluate(SMALLER, "data:image/png;base64," + base64.b64encode(picture).decode())
    page.close()
    return base64.b64decode(url.partition(",")[2])


if __name__ == "__main__":
    sys.exit(main())
