"""Analysis of Kazakh: sentences, words, and how Kazakh writes quantities and time."""
