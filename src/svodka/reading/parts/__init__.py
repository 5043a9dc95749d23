"""Parts: which figure is a part of which."""
