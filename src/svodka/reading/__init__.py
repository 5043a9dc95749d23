"""From analysis to claims, one concept a module."""
