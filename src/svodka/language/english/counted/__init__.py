"""What an English figure counts or measures."""
