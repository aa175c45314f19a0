"""What the world has seen of a release: when it may be seen, `published.yaml`, corrections and withdrawals."""
