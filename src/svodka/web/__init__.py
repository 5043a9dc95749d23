"""Pages over a ledger: ``svodka serve``. :func:`svodka.web.app.application` makes the whole of it."""
