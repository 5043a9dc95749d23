"""Which way a Kazakh figure changes: the words beside it, those elsewhere, and lists that share them."""
