"""Training of English analysis: tags and trees from a treebank."""
