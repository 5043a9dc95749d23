"""What is made of claims: a table for the terminal, JSON Lines, CSV, a page, Arrow, notebooks."""
