"""English rise and fall: by how much, from where, to where; and what only looks like it."""
