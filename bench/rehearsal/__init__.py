"""A newsroom's life, rehearsed: publication, embargoes, corrections, a withdrawal; looked at as the world sees it."""
