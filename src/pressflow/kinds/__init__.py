"""Kinds of facts: one module each, chosen by `kind: NAME` in facts.yaml.

Each has `find(doc, locale)`: what a text states (candidates; `_resolve` chooses among those of all kinds),
`write(fact, locale)`: the way a good newspaper prints it, and `load(entry)`: a fact from a fact sheet's entry.
"""
