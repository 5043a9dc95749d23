"""Spreadsheets with a column of text (``.xlsx``, ``.ods``): the rows of their sheets, as documents."""
