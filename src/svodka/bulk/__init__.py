"""Archives: the same reader over many documents at once, into a dataset of Parquet files."""
