"""Who speaks in English, and whom pronouns beside a verb of saying go back to."""
