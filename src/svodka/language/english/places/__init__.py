"""Where what an English figure counts happened."""
