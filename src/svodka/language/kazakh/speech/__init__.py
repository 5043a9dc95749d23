"""Who says what in Kazakh: quotation marks, dashes, verbs of saying, «айтуынша»."""
