"""Tags and trees of English sentences: the network that finds them."""
