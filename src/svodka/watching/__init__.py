"""Watching: feeds, sitemaps and pages looked at again and again, politely."""

from svodka.watching.config import Config, Watched, read_config
from svodka.watching.state import State
from svodka.watching.watcher import Watcher

__all__ = ["Config", "State", "Watched", "Watcher", "read_config"]
