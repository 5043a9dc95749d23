"""Kazakh words: their endings, stems and parts of speech, in either alphabet."""
