"""Training of the shipped weights from annotated articles. Never imported by reading."""
