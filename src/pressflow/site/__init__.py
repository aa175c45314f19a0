"""Many releases: what is stale, why, and the one atomic switch that makes it public."""
