"""The claims of a text beside each other: what one says of another, and what a text says of all of them."""
