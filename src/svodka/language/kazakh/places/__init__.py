"""Where what a Kazakh figure counts happened."""
