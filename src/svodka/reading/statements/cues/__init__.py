"""Words of saying: which a sentence has, who stands beside them, what refers back to what was told."""
