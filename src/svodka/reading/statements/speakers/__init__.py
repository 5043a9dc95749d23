"""Who says it: the mentions that can speak, and the choice among them."""
