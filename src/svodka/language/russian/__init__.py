"""Russian: models, lexicons and rules of one language."""
