"""English: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._words import Words

UI = {
    "skip": "Skip to content",
    "languages": "Language",
    "choose_language": "Choose your language",
    "you_are_here": "You are here",
    "press_release": "Press release",
    "press_release_of": "Press release of {date}",
    "updated": "Updated on {date}",
    "first_of_month": "1",
    "latest": "Latest release",
    "more": "More releases",
    "nothing_yet": "No release has been published yet.",
    "archive": "Archive",
    "year": "Releases from {year}",
    "topics": "Topics",
    "table": "Table",
    "photo": "Photo: {credit}",
    "download_picture": "Download picture",
    "downloads": "Downloads",
    "document": "Word document",
    "data": "Data for editorial systems",
    "contact": "Press contact",
    "notes": "Notes to editors",
    "other_languages": "In other languages",
    "machine": "Machine translation, facts checked.",
    "reviewed": "Translation reviewed by an editor.",
    "original": "The original prevails:",
    "facts_checked": "Figures, dates and names in this release have been checked against the signed fact sheet.",
    "permalink": "Permanent link",
    "feed": "RSS feed",
    "publisher": "Published by",
}

WORDS = Words()

LOCALE = Locale(
    tag="en-GB",
    cldr="en_GB",
    spacy="en",
    name="English",
    quotes=("“", "”", "‘", "’"),
    ui=UI,
    main=True,
    words=WORDS,
)
