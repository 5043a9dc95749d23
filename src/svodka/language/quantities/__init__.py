"""What every language's reading of quantities is written in: marks, and the record of what was found."""
