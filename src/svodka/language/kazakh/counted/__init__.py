"""What a Kazakh figure counts or measures."""
