"""The proof, measured: errors put into good translations, and what the judge says of them."""
