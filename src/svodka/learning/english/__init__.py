"""Training of English: tags and trees from a treebank and a teacher, choices of slots from annotations."""
