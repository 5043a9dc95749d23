"""What is settled before anything is chosen: what must fill a slot, and what cannot."""
