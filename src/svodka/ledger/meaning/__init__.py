"""What makes claims comparable: concepts of the catalogue, names and places, things, kinds of periods."""
