"""Français: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._words import Words

UI = {
    "skip": "Aller au contenu",
    "languages": "Langue",
    "choose_language": "Choisissez votre langue",
    "you_are_here": "Vous êtes ici",
    "press_release": "Communiqué de presse",
    "press_release_of": "Communiqué de presse du {date}",
    "updated": "Mis à jour le {date}",
    "first_of_month": "1er",
    "latest": "Dernier communiqué",
    "more": "Autres communiqués",
    "nothing_yet": "Aucun communiqué n’a encore été publié.",
    "archive": "Archives",
    "year": "Communiqués de {year}",
    "topics": "Thèmes",
    "table": "Tableau",
    "photo": "Photo\u00a0: {credit}",
    "download_picture": "Télécharger l’image",
    "downloads": "Téléchargements",
    "document": "Document Word",
    "data": "Données pour systèmes éditoriaux",
    "contact": "Contact presse",
    "notes": "Notes aux rédactions",
    "other_languages": "Dans d’autres langues",
    "machine": "Traduction automatique, faits vérifiés.",
    "reviewed": "Traduction relue par la rédaction.",
    "original": "Seul l’original fait foi\u00a0:",
    "facts_checked": "Les chiffres, les dates et les noms de ce communiqué ont été vérifiés d’après la fiche de faits signée.",
    "permalink": "Lien permanent",
    "feed": "Flux RSS",
    "publisher": "Publié par",
}

WORDS = Words()

LOCALE = Locale(
    tag="fr-FR",
    cldr="fr_FR",
    spacy="fr",
    name="Français",
    quotes=("« ", " »", "“", "”"),
    ui=UI,
    main=True,
    words=WORDS,
)
