"""pressflow: German press releases in, a newsroom in every language out, every fact proved."""

__version__ = "0.1.0"
