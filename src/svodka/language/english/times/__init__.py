"""When what an English figure counts happened."""
