"""Claims: where a figure stands, what may fill its slots, what is chosen, the finished record."""
