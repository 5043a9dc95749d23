"""English bounds, ranges, which have two, and «a», which is a number where it is bounded or lasts."""
