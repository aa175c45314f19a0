"""The trade's words by which a person recognises the parts of a release.

One table for all languages that pressflow reads: a German release may end with "About ...", and the reading of a
translation must find the same parts as that of its source.
"""

from __future__ import annotations

import re

from pressflow.sources._looks import ends_sentence, is_open_ended, looks_like_contact


def words(text: str) -> frozenset[str]:
    """The words of a table written as running text."""
    return frozenset(text.split())


def _any(*patterns: str) -> str:
    """One pattern that matches what any of `patterns` does."""
    return "(?:" + "|".join(patterns) + ")"


_PRESS = "(?:presse|medien)[-\\s]?"
_EDITORS = "(?:redaktion(?:en)?|medien(?:schaffenden?)?|journalist\\S*|presse|bildredaktion(?:en)?)"

# a kind of document; with number and date it stands above the headline
_KIND = _any(
    _PRESS
    + _any("mitteilung", "information", "info", "meldung", "aussendung", "erklärung", "dienst", "notiz")
    + "(?:en)?",
    _PRESS + _any("service", "einladung", "text"),
    "(?:press|media|news)\\s+(?:release|information|statement)",
    "communiqué(?:\\s+de\\s+presse)?",
    "ots",
    "ad[-\\s]?hoc(?:[-\\s]?(?:mitteilung|meldung|information|publizität|release))?",
    "(?:veröffentlichung|bekanntgabe|offenlegung)\\s+(?:einer|von)\\s+insiderinformation(?:en)?|insiderinformation",
    _any("korrektur", "berichtigung", "richtigstellung", "widerruf", "rückruf", "zurückziehung", "neufassung")
    + "\\s+(?:zu[rm]?|der|des|unserer)\\s.{3,90}",
    "(?:correction|withdrawal)\\s+(?:to|of)\\s.{3,90}",
    "rectificatif\\s+(?:à|au|du)\\s.{3,90}",
)
_NUMBER = r"(?:\s*(?:[:|/,–—-]\s*)?(?:nr\.?|no\.?|n°|nummer)?\s*\d{1,4}(?:\s?[/-]\s?\d{2,4})?(?![\d.]))?"
_MARKER = re.compile(_KIND + _NUMBER, re.IGNORECASE)
_MARKER_TAIL = re.compile(
    r"(?i)\s*(?:(?:vom|of|du|der|des|de la|from)\b.{0,60}|(?:nach|gemäß|gem\.|laut|according to|pursuant to)\s.{0,100})"
)

_ARTICLE = r"(?:die|das|den|der|dem|the|la|le|les|l['’]|unsere?n?|unser)"
_ABOUT = re.compile(rf"(?i:über|ueber|about|à propos(?: de| d['’])?)\s+(?P<name>(?:(?i:{_ARTICLE})\s*)?\S.*?)\s*:?")
# who or what a text at the end may be about
_SUBJECT = (
    "(?:(?:landes|bundes|dach|fach|sport|heimat)?(?:verband|verein)|unternehmen|firma|gruppe|gesellschaft|genossenschaft"
    "|stiftung|kammer|hochschule|universität|klinikum|klinik|institution|institut|museum|theater|messe|bank|sparkasse"
    "|initiative|kampagne|projekt|studie|umfrage|preis|programm|person|autor\\w*)"
)
_ABOUT_US = re.compile(
    _any(
        "(?:wir )?(?:über|ueber) uns",
        "about us",
        "à propos(?: de nous)?",
        "zu[mr]? " + _SUBJECT,
    ),
    re.IGNORECASE,
)
_BARE_SUBJECT = re.compile("(?:der|die|das) " + _SUBJECT, re.IGNORECASE)
_PROFILE = re.compile(
    _any(
        "(?:das\\s+)?(?:unternehmens|firmen|kurz|vereins|verbands)[-\\s]?(?:profil|porträt|portrait|information\\w*)",
        "boilerplate",
        "(?:zum\\s+)?hintergrund(?:[-\\s]?informationen?|wissen)?(?:\\s+(?:zu[rm]?|für)\\s.{2,60})?",
        "background(?: information)?",
        "contexte",
    )
    + "\\s*:?",
    re.IGNORECASE,
)
# "Über 1.000 Gäste", "Über Nacht zum Erfolg"
_NOT_A_NAME = re.compile(
    _any(
        "[\\d.,]",
        _any("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf") + "\\b",
        "\\w*(?:zig|hundert|tausend|millionen?)\\b",
        _any("nacht", "alle", "jahre", "zeit", "stunden", "half", "one", "two") + "\\b",
    ),
    re.IGNORECASE,
)

_CONTACT_WORDS = _any(
    f"(?:{_PRESS})?kontakte?(?:daten|adresse)?",
    "(?:(?:ihre?|unsere?)\\s+)?(?:presse)?ansprech(?:partner(?:[*:_]?innen|in)?|person(?:en)?|stelle)",
    "(?:presse)?rückfragen?(?:hinweis)?",
    _PRESS + "(?:stelle|büro|sprecher(?:in)?|referat)",
    "v\\.?\\s?i\\.?\\s?s\\.?\\s?d\\.?\\s?p\\.?",
    "verantwortlich(?:\\s+i\\.?\\s?s\\.?\\s?d\\.?\\s?p\\.?)?(?:\\s+für den inhalt)?",
    "herausgeber(?:in)?",
    "impressum",
    "(?:investor|media|public)\\s+relations|corporate communications",
    "(?:unternehmens|konzern|hochschul)kommunikation|öffentlichkeitsarbeit",
    "(?:weitere )?(?:auskunft|auskünfte)(?:\\s+(?:erteilt|erteilen|gibt|geben))?",
    "(?:bei|für) (?:rückfragen|fragen)",
    "(?:press|media)\\s+(?:contact|enquir(?:y|ies)|inquir(?:y|ies)|office)s?",
    "contacts?(?:\\s+(?:de\\s+)?presse|\\s+médias?)?",
    "service de presse",
)
_CONTACT_HEAD = re.compile(
    rf"{_CONTACT_WORDS}(?:\s*[/&]\s*{_CONTACT_WORDS})?"
    + r"(?:\s+(?:für|der|des|an|bei|for|at|pour|und)\s(?:(?!\.\s)[^:]){2,60})?\s*(?::|(?=$))",
    re.IGNORECASE,
)
_CONTACT_SENTENCE = re.compile(
    _any(
        "(?:bei|für)\\s+(?:weiteren?\\s+)?(?:rückfragen|fragen|auskünfte)\\b",
        "(?:presse)?(?:rückfragen|anfragen)\\s+(?:bitte\\s+)?(?:an|richten|bei|beantwortet)\\b",
    )
    + ".{0,300}",
    re.IGNORECASE,
)

_GREETING = _any(
    "(?:mit\\s+(?:\\w+\\s+){1,3}|(?:freundliche|beste|herzliche|viele|liebe|schöne)n?\\s+)grü(?:ß|ss)en?\\b",
    "hochachtungsvoll",
)
_NOTE_HEAD = re.compile(
    _any(
        f"(?:hinweise?|anmerkung(?:en)?|informationen?)\\s+(?:für|an)\\s+(?:die\\s+)?{_EDITORS}",
        "redaktionelle[rn]?\\s+hinweise?",
        "notes?\\s+(?:to|for)\\s+(?:the\\s+)?editors?",
        "notes?\\s+(?:à|aux)\\s+(?:la\\s+)?(?:rédactions?|médias)",
        "(?:presse)?bildmaterial|bildhinweise?|bilddownload|pressebilder|pressefotos?|fotomaterial",
        "anlagen?|anhang|beilagen?",
    )
    + "\\s*(?::|$)",
    re.IGNORECASE,
)
_NOTE_LINE = re.compile(
    "[-–—(*\\s]*"
    + _any(
        "(?:der\\s+)?(?:abdruck|nachdruck|veröffentlichung|wiedergabe)\\s*(?:ist\\s+)?(?:[,(]?\\s*\\w+\\s+){0,3}"
        "(?:honorar|kosten)?frei\\b",
        "um\\s+(?:die\\s+zusendung\\s+)?(?:ein\\w*\\s+)?beleg",
        "(?:wir bitten |mit der bitte )?um\\s+(?:\\w+\\s+){0,2}(?:abdruck|veröffentlichung|berichterstattung)\\b"
        "(?:\\s+wird gebeten)?\\W*$",
        "beleg(?:exemplar)?\\w*\\s+(?:erbeten|bitte|erwünscht|wird)",
        "es gilt das gesprochene wort",
        "(?:frei )?zur (?:sofortigen )?(?:veröffentlichung|freigabe)\\W*$",
        "(?:ab )?sofort frei(?:gegeben)?\\b",
        "for immediate release|pour diffusion immédiate",
        "(?:keine sperrfrist|sperrfrist:?\\s+(?:keine?|aufgehoben))\\b",
        "\\(?\\d[\\d.]*\\s+zeichen\\b.{0,40}$|zeichen(?:zahl)?\\s*(?:\\([^)]*\\))?\\s*:\\s*\\d",
        "(?:ende(?:\\s+der\\s+[\\w-]*(?:mitteilung|information|meldung|aussendung))?|ends?)\\s*[-–—*)]*$",
        "ots-originaltext|ots\\d{4}\\s",
        "sehr geehrte|liebe (?:kolleg|redaktion|medien|journalist)",
        _GREETING,
        f"an\\s+(?:die|alle)\\s+(?:lokal|sport|stadt|bild|nachrichten)?{_EDITORS}\\b[^.!?]{{0,60}}$",
        f"(?:hinweis|anmerkung)\\s+(?:für|an)\\s+(?:die\\s+)?{_EDITORS}\\b",
        "(?:druckfähige[sr]?|honorarfreie[sr]?|hochauflösende[sr]?)\\s+(?:bild|foto|presse)",
    ),
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"(?i)(?:(?:bu|bildunterschrift|bildtext|bildlegende|(?:foto|bild|abb\.?|abbildung)\s*\d{1,3})\s*[:–—]|(?:foto|bild):)\s*\S"
)


# an office in a letterhead: "Stabsstelle Presse- und Öffentlichkeitsarbeit"
_OFFICE = re.compile(
    "(?:(?:referat|amt|abteilung|stabs?stelle|bereich|büro|presse-?|medien-?|marketing|und|&|für)\\s+){0,5}"
    + _any(
        "(?:presse|medien)(?:stelle|büro|referat|abteilung|dienst|amt)?",
        "(?:(?:unternehmens|konzern|hochschul|wissenschafts)?kommunikation|öffentlichkeitsarbeit)",
        "(?:corporate communications|(?:media|public|investor) relations)",
    )
    + "(?:\\s+(?:der|des)\\s.{2,50})?|(?:presse|medien)(?:stelle|büro)(?:\\s(?-i:[A-ZÄÖÜ])[\\w.-]*){1,4}",
    re.IGNORECASE,
)
# who writes, in a letterhead: nothing but names and what joins them, so that no headline is taken for it
_SENDER = re.compile(
    "(?:[A-ZÄÖÜ][\\w.-]+(?:er|e|es)\\s+)?(?:[A-ZÄÖÜ][\\w-]*)?"
    "(?i:fraktion|feuerwehr|verband|verein|ministerium|kreis|amt|gericht|staatsanwaltschaft|polizei\\w*|universität"
    "|hochschule|verwaltung|gemeinde|stadt|kanton|kammer|klinikum|gewerkschaft|stiftung|partei|bistum|genossenschaft)"
    "(?:\\s+(?:der|des|die|für|und|&|im|in|am|an|von|zu|e\\.|V\\.|[A-ZÄÖÜ][\\w./@-]*)){1,9}"
)
_SUBTITLE = re.compile(r"(?i)(?:utl|untertitel|unterzeile)\.?:\s*(?P<words>\S.*)")


def is_office(text: str) -> bool:
    """True for a line that names only the office which writes: `Pressestelle`, `Presse- und Öffentlichkeitsarbeit`."""
    return bool(_OFFICE.fullmatch(text))


def names_sender(text: str) -> bool:
    """True for a line that is nothing but an organisation: `Freiwillige Feuerwehr Ostrach`."""
    return bool(_SENDER.fullmatch(text))


def subtitle_line(text: str) -> str:
    """The words of a line that says it is the subtitle, as Austrian agencies have it: `Utl.: 14 Betriebe`; else ""."""
    match = _SUBTITLE.fullmatch(text)
    return match["words"] if match else ""


_CREDIT = re.compile(
    r"(?i)(?:(?:foto|bild|copyright)s?[-\s]?(?:credit|nachweis|quelle|recht|hinweis)?\w{0,2}\s*:|©|\(c\))"
)


def marker(text: str) -> tuple[str, str] | None:
    """(`PRESSEMITTEILUNG 12/2026`, the rest of the line) if the line begins with a kind of document, else None."""
    squeezed = _squeezed(text)
    if _is_ornate(squeezed):
        return (text, "")
    match = _MARKER.match(squeezed)
    if not match or squeezed[match.end() : match.end() + 1].isalnum():
        return None
    rest = squeezed[match.end() :]
    if not rest.strip():
        return (text, "")
    if squeezed != text:
        return (text, "") if len(text) <= 100 else None
    if tail := _MARKER_TAIL.fullmatch(rest):
        return None if ends_sentence(text) or tail[0].count(",") > 1 else (text, "")
    divider = re.match(r"\s*[:|,/–—-]+\s*|\s{2,}", rest)
    if not divider:
        return (text, "") if len(text) <= 60 and is_open_ended(text) else None
    below = rest[divider.end() :].strip()
    again = _MARKER.fullmatch(below)  # "Medienmitteilung / Communiqué de presse"
    return (text, "") if again else (text[: match.end()].strip(), below)


def _is_ornate(text: str) -> bool:
    """True for `+++ Presseinformation +++`, once or more often."""
    parts = [part for part in re.split(r"\s*[+*=|•<>]{2,}\s*", text) if part]
    return parts != [text] and bool(parts) and all(_MARKER.fullmatch(part) for part in parts)


def _squeezed(text: str) -> str:
    """`P R E S S E` as one word."""
    return re.sub(r"(?<!\S)(?:[^\W\d_] ){4,}[^\W\d_](?!\S)", lambda m: m[0].replace(" ", ""), text)


def boilerplate_head(text: str, around: str) -> bool:
    """True if the line heads a text about an organisation or person. around: the rest of the release.

    "Über den Wolken" is a subhead unless somebody of that name occurs in the text; "Über 1.000 Gäste" always is one.
    """
    if len(text) > 110 or ends_sentence(text) or text.endswith(("!", "?", ",", ";")):
        return False
    if _ABOUT_US.fullmatch(text.rstrip(" :")) or _PROFILE.fullmatch(text):
        return True
    match = _ABOUT.fullmatch(text)
    if not match:
        return False
    name = re.sub(rf"(?i)^{_ARTICLE}\s*", "", match["name"])
    if _NOT_A_NAME.match(name):
        return False
    low = around.lower()
    names = [w for w in re.findall(r"[^\W_][\w@.&+-]+", name) if "@" in w or any(c.isupper() for c in w)]
    if names:
        return any(part in low for w in names for part in re.split(r"[@.&+-]", w.lower()) if len(part) > 2)
    # English and French write "About the harbour club": then all its words must occur
    small = [w for w in name.lower().split() if len(w) > 3]
    return len(name.split()) == 1 or (text[:1] in "AÀ" and all(w in low for w in small))


def bare_subject(text: str) -> bool:
    """True for `Der Verband`: a subhead in the text, and above the last paragraph the head of a boilerplate."""
    return bool(_BARE_SUBJECT.fullmatch(text.rstrip(" :")))


_NAME_WORD = r"(?:[^\W\d_]*[A-ZÄÖÜÉÈÀÇ][\w@.&+’'-]*|\w+@\w+|\d+)"
_NAME = rf"{_NAME_WORD}(?:\s+(?:und|der|des|die|für|am|an|im|in|of|the|de|du|&|e\.\s?V\.|–|-|{_NAME_WORD})){{0,9}}"
_INLINE_HEAD = re.compile(
    rf"(?P<head>(?:Über|Ueber|About|À propos de)\s+(?:{_ARTICLE}\s+(?:[a-zäöüß]+\s+)?)?{_NAME}"
    r"|Über uns|Hintergrund(?:information(?:en)?)?|Zur Person)\s*:\s+(?P<rest>\S.{40,})"
)


def inline_boilerplate(text: str) -> tuple[str, str] | None:
    """(`Über X:`, the text) where head and text share a paragraph, else None."""
    match = _INLINE_HEAD.fullmatch(text)
    return (match["head"] + ":", match["rest"]) if match else None


def contact_head(text: str) -> bool:
    """True if the line opens a contact block: `Pressekontakt`, `V.i.S.d.P.: Eva Muster`, `Rückfragen bitte an ...`."""
    match = _CONTACT_HEAD.match(text)
    if match and (match.end() == len(text) or match[0].rstrip().endswith(":")):
        return match.end() == len(text) or len(text) <= 400
    return bool(_CONTACT_SENTENCE.fullmatch(text)) and (looks_like_contact(text) or text.endswith(":"))


def note_head(text: str) -> bool:
    """True if the line opens notes to editors; what follows belongs to them."""
    match = _NOTE_HEAD.match(text)
    return bool(match) and match is not None and match.end() == len(text)


def section_head(text: str) -> bool:
    """True if the line is only the head of a contact block or of notes: `Pressekontakt`, `Hinweis für Redaktionen:`."""
    match = _CONTACT_HEAD.match(text)
    return note_head(text) or (match is not None and match.end() == len(text))


def note_line(text: str) -> bool:
    """True if the paragraph is itself a note to editors."""
    return bool(_NOTE_LINE.match(text) or _NOTE_HEAD.match(text)) and len(text) <= 600


def greets(text: str) -> bool:
    """True for the greeting at the end of a letter."""
    return bool(re.match(_GREETING, text, re.IGNORECASE))


def caption_line(text: str) -> bool:
    """True for a paragraph that says of itself that it is a caption: `Bild 1: ...`."""
    return bool(_CAPTION.match(text)) and len(text) <= 600


def credit_line(text: str) -> bool:
    """True for the line below a caption that names who took the picture."""
    return bool(_CREDIT.match(text)) and len(text) <= 160
