"""Telegram: channels as its desktop program exports them, and as the web shows them."""
