"""Languages: what reading may ask of a text. One folder a language."""
