"""English figures beside each other: what one takes from another, two that are one."""
