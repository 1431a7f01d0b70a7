"""Reads what stands in files: bibliography, series, catalogue, examples. Returns words of `science`."""
