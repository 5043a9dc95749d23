"""Analysis of English: sentences, tags, lemmas, trees, and how English writes quantities and time."""
