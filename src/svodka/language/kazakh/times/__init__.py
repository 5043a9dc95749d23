"""When what a Kazakh figure counts happened."""
