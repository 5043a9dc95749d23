"""From analysis to claims: a room for each of the words of a claim, one concept a module."""
