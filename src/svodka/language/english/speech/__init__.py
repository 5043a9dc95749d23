"""Who says what in English: quotation marks, verbs of saying, sources named beside what they say."""
