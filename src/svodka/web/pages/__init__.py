"""One module a page: what its address may ask for, the frozen record that it shows, how that is found.

The record is the whole of what a template gets, and of what the same page gives as JSON (fields of
:data:`~svodka.web.pages.pieces.HIDDEN` metadata are for templates only).
"""
