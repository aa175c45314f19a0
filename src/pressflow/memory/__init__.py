"""Translation memory: XLIFF is the record of every translation, SQLite an index over it, TMX the way in and out."""
