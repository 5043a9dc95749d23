"""What may be somebody's words: the content of a cue, a quotation, and the choice among them."""
