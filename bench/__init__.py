"""Measurements: always a ratio against a peer in the same run."""
