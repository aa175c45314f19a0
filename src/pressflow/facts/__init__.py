"""Facts of a release: taken out of the text, written down in the fact sheet."""
