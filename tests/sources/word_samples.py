"""The Word documents of the sample releases, set as different offices set theirs; what they say stands in `data/`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

import word_file as wf
from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Pt

_NOTE_LINKS = {"f": ("footnotes", "footnotes.xml", False), "e": ("endnotes", "endnotes.xml", False)}


def _saved(document: Doc) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _typed(document: Doc, *lines: str) -> None:
    for line in lines:
        document.add_paragraph(line)


def _bold(document: Doc, text: str, size: int = 0) -> None:
    """A line that only its letters make a heading."""
    run = document.add_paragraph().add_run(text)
    run.bold = True
    if size:
        run.font.size = Pt(size)


def _table(document: Doc, rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(len(rows), len(rows[0]), style="Table Grid")
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def _notes(kind: str, texts: Sequence[str]) -> str:
    """The part of a document that holds its footnotes or endnotes, numbered from 1."""
    told = "".join(
        f'<w:{kind} w:id="{number}">{wf.p(f"<w:r><w:{kind}Ref/></w:r>", f" {text}")}</w:{kind}>'
        for number, text in enumerate(texts, 1)
    )
    return f"<w:{kind}s {wf.NAMES}>{told}</w:{kind}s>"


def _mark(number: int, kind: str = "footnote") -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:{kind}Reference w:id="{number}"/></w:r>'


def brauerei() -> bytes:
    """With Word's own styles, as Word's help says."""
    document = Document()
    _typed(document, "PRESSEMITTEILUNG", "Sperrfrist: Freitag, 25. September 2026, 12.00 Uhr")
    document.add_paragraph("Brauerei Steinbock braut erstmals ohne Strom aus dem Netz", style="Title")
    document.add_paragraph("Neue Anlage spart 420 Tonnen Kohlendioxid im Jahr", style="Subtitle")
    lead = document.add_paragraph()
    lead.add_run("Bamberg, 25. September 2026").italic = True
    lead.add_run(
        " – Die Brauerei Steinbock erzeugt ihren Strom künftig selbst. Auf den Dächern von Sudhaus und Lager liegen "
        "1.960 Module mit einer Leistung von 820 Kilowatt."
    )
    _typed(
        document,
        "Die Anlage hat 1,3 Millionen Euro gekostet. Inhaberin Theresa Steinbock rechnet damit, dass sie sich in neun "
        "Jahren bezahlt macht.",
        "„Unser Bier schmeckt deshalb nicht anders, aber wir schlafen besser“, sagt Steinbock.",
    )
    document.add_heading("Drei Schritte bis 2030", 2)
    document.add_paragraph("Die Brauerei will noch mehr tun:")
    for text in (
        "Kessel, die mit Holz statt mit Gas heizen",
        "fünf elektrische Lastwagen",
        "Flaschen, die 60 Gramm leichter sind",
    ):
        document.add_paragraph(text, style="List Bullet")
    document.add_heading("Über die Brauerei Steinbock", 2)
    document.add_paragraph(
        "Die Brauerei Steinbock wurde 1748 gegründet. Sie beschäftigt 74 Menschen und braut im Jahr 58.000 Hektoliter."
    )
    document.add_heading("Pressekontakt", 2)
    _typed(document, "Brauerei Steinbock KG", "Jakob Fees", "Tel. 0951 555-40", "presse@steinbock.example.com", "")
    document.add_paragraph("Abdruck frei, Beleg erbeten.")
    return _saved(document)


def halbjahr() -> bytes:
    """No styles: a large headline, bold subheads, empty paragraphs between, a table."""
    document = Document()
    _bold(document, "Sparbank Auental wächst im ersten Halbjahr", 18)
    _typed(
        document,
        "",
        "Auental, 6. August 2026 – Die Sparbank Auental hat im ersten Halbjahr 2026 mehr Kredite vergeben als je "
        "zuvor. Das Volumen stieg um 7,2 Prozent auf 1,94 Milliarden Euro.",
        "",
        "Der Gewinn vor Steuern lag bei 11,6 Millionen Euro, nach 12,1 Millionen Euro im Vorjahr.",
        "",
    )
    _bold(document, "Die Zahlen im Überblick")
    _table(
        document,
        [
            ("in Mio. Euro", "1. Hj. 2026", "1. Hj. 2025"),
            ("Kredite", "1.940", "1.810"),
            ("Einlagen", "2.105", "2.060"),
            ("Gewinn vor Steuern", "11,6", "12,1"),
        ],
    )
    _typed(
        document,
        "",
        "„Die Leute bauen wieder, das merken wir an jedem Schalter“, erklärt Vorstandschef Bernd Quaas.",
        "",
        "Die Sparbank hat 23 Filialen und 340 Beschäftigte.",
        "",
    )
    _bold(document, "Ansprechpartner für die Presse:")
    _typed(document, "Carolin Matthes", "Telefon 05551 555-200")
    return _saved(document)


def filmtage() -> bytes:
    """Raw XML: Swiss spelling, a numbered list, a link, an address with line breaks."""
    address = "<w:r><w:br/></w:r>".join(
        (
            wf.r("Medienkontakt", "<w:b/>"),
            wf.r("Flavia Zurfluh"),
            wf.r("+41 41 555 07 70"),
            wf.r("medien@filmtage.example.ch"),
        )
    )
    link = f'<w:hyperlink r:id="web">{wf.r("im Netz")}</w:hyperlink>'
    body = "".join(
        (
            wf.p("Medienmitteilung"),
            wf.p("Filmtage Seedorf: 64 Filme aus 21 Ländern", style="berschrift1"),
            wf.p(
                "(Seedorf, 2. Oktober 2026) Die Filmtage Seedorf zeigen vom 22. bis 25. Oktober 64 Filme aus 21 "
                "Ländern. 18 davon laufen zum ersten Mal in der Schweiz."
            ),
            wf.p(
                "Eröffnet wird das Festival mit «Der lange Winter» von ",
                wf.r("Regula Ammann", "<w:i/>"),
                ". Der Film hat CHF 2,3 Mio. gekostet und wurde in nur 31 Tagen gedreht.",
            ),
            wf.p("«Wir zeigen Filme, die man sonst verpasst hätte», sagt Leiterin Noëmi Zgraggen."),
            wf.p("Vergeben werden drei Preise:"),
            wf.item("Goldener Hecht, CHF 20'000.–", 2),
            wf.item("Silberner Hecht, CHF 10'000.–", 2),
            wf.item("Preis des Publikums", 2),
            wf.p("Tickets kosten CHF 18.– und sind seit heute ", link, " zu haben."),
            wf.p(wf.r("Über die Filmtage", "<w:b/>")),
            wf.p("Die Filmtage Seedorf finden seit 1994 statt und zählten 2025 rund 13'400 Eintritte."),
            wf.p(address),
        )
    )
    return wf.docx(body, links={"web": ("hyperlink", "https://www.filmtage.example.ch", True)})


def forschung() -> bytes:
    """Word's own footnotes."""
    notes = _notes(
        "footnote",
        ["Befragt wurden Eltern in Hessen und Thüringen.", "Ohne Kinder, die wegen Krankheit behandelt werden."],
    )
    body = "".join(
        (
            wf.p("Jedes fünfte Kind schläft zu wenig", style="Titel"),
            wf.p("Studie der Hochschule Auental mit 2.400 Familien", style="Untertitel"),
            wf.p(
                "Auental, 14. April 2026 – Jedes fünfte Kind im Grundschulalter schläft zu wenig. Das hat die "
                "Hochschule Auental in einer Studie mit 2.400 Familien",
                _mark(1),
                " herausgefunden. Im Schnitt fehlen 48 Minuten pro Nacht.",
            ),
            wf.p("Wer im Zimmer ein Handy liegen hat, schläft 12,5", _mark(2), " Prozent kürzer als andere Kinder."),
            wf.p("„Schlaf ist kein Luxus, sondern Nahrung für das Gehirn“, so Studienleiterin Prof. Dr. Esra Yıldız."),
            wf.p("Kontakt: Hochschule Auental, Pressestelle, Tel. 05551 555-900"),
        )
    )
    return wf.docx(body, parts={"word/footnotes.xml": notes}, links=_NOTE_LINKS)


def landkreis() -> bytes:
    """A letterhead in the header, centred lines, sizes and bold letters instead of styles, a footer with pages."""
    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "Landkreis Lauterfeld – Der Landrat"
    section.footer.paragraphs[0].text = "Landratsamt Lauterfeld, Am Markt 1, 37431 Lauterfeld"
    _bold(document, "Pressemitteilung 147/2026", 12)
    _bold(document, "Landkreis verlost 50 Lastenräder", 20)
    document.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.CENTER
    _bold(document, "Bewerbung bis zum 31. Mai möglich", 14)
    _typed(
        document,
        "Lauterfeld, 04.05.2026: Der Landkreis Lauterfeld verleiht 50 elektrische Lastenräder an Familien und "
        "Vereine. Wer ausgelost wird, fährt drei Monate lang kostenlos.",
    )
    _bold(document, "Wer mitmachen kann")
    _typed(
        document,
        "Bewerben können sich alle ab 18 Jahren mit Wohnsitz im Landkreis.",
        "„Ein Rad ersetzt in der Stadt an vier von fünf Tagen das Auto“, sagt Landrätin Dr. Britta Kessel.",
    )
    _bold(document, "Was es kostet")
    _typed(document, "Die Räder kosten den Landkreis 275.000 Euro, die Hälfte davon übernimmt der Bund.")
    _bold(document, "Pressestelle")
    _typed(document, "Landratsamt Lauterfeld", "Tel. 05552 555-310")
    return _saved(document)


def stiftung() -> bytes:
    """Styles that an office made for itself, a footnote and an endnote."""
    notes = {
        "word/footnotes.xml": _notes("footnote", ["Darunter vier in Sachsen."]),
        "word/endnotes.xml": _notes("endnote", ["Vermögen am 31. Dezember 2025."]),
    }
    body = "".join(
        (
            wf.p("Kultur", style="Dachzeile"),
            wf.p("Stiftung Klangraum fördert 17 Musikschulen", style="Titel"),
            wf.p("850.000 Euro für Instrumente und Unterricht", style="Untertitel"),
            wf.p(
                "Dresden, den 11. Februar 2026 – Die Stiftung Klangraum unterstützt in diesem Jahr 17 Musikschulen",
                _mark(1),
                " mit 850.000 Euro.",
                style="Vorspann",
            ),
            wf.p("So wurde ausgewählt", style="Hausrubrik"),
            wf.p("Ausgewählt hat sie eine Jury aus sieben Fachleuten unter 63 Anträgen."),
            wf.p("„Jedes Kind soll ein Instrument in die Hand nehmen können“, sagt Vorstand Hartmut Rehm."),
            wf.p("Über die Stiftung", style="berschrift3"),
            wf.p(
                "Die Stiftung Klangraum wurde 2004 gegründet. Ihr Vermögen beträgt 90 Millionen Euro",
                _mark(1, "endnote"),
                ".",
            ),
            wf.p("Kontakt", style="berschrift3"),
            wf.p("Anne Wiegand"),
            wf.p("wiegand@klangraum.example.org"),
        )
    )
    return wf.docx(body, parts=notes, links=_NOTE_LINKS)


def quartal() -> bytes:
    """Open changes, a comment, merged cells, a caption above the table."""
    merged = f"<w:tc><w:tcPr><w:gridSpan w:val='3'/></w:tcPr>{wf.p('Ergebnis')}</w:tc>"
    changed = (
        f'<w:del w:id="1" w:author="CFO"><w:r><w:delText>215</w:delText></w:r></w:del>'
        f'<w:ins w:id="2" w:author="CFO">{wf.r("218")}</w:ins>'
    )
    body = "".join(
        (
            wf.p("Nordlicht Logistik steigert Umsatz im dritten Quartal", style="berschrift1"),
            wf.p(
                "Hamburg, 5. November 2026 – Die Nordlicht Logistik SE hat im dritten Quartal ",
                changed,
                " Millionen Euro umgesetzt.",
            ),
            wf.p("Tabelle 1: Kennzahlen nach IFRS", style="Beschriftung"),
            wf.table(
                ["in Mio. EUR", "Q3 2026", "Q3 2025"],
                ["Umsatz", "218,0", "201,4"],
                [merged],
                ["EBIT", "14,1", "12,9"],
                header=True,
            ),
            wf.p("Die Zahl der Beschäftigten stieg auf 1.940."),
            wf.p("Investor Relations"),
            wf.p("Gesa Thun"),
            wf.p("+49 40 555 8000"),
        )
    )
    return wf.docx(body)


def handwerk() -> bytes:
    """A table without lines that only places the letterhead, a content control for the date, a text box of contacts."""
    when = f"<w:sdt><w:sdtPr/><w:sdtContent>{wf.r('22.07.2026')}</w:sdtContent></w:sdt>"
    contact = wf.box(
        *(
            wf.p(line)
            for line in (
                "Handwerkskammer Erfurt",
                "Fischmarkt 13",
                "99084 Erfurt",
                "Ansprechpartner:",
                "Dirk Ulbrich",
                "Telefon 0361 555-700",
            )
        )
    )
    body = "".join(
        (
            wf.table(["Presseinformation", ""]),
            wf.p(wf.r("Lehrstellen im Handwerk bleiben leer", '<w:b/><w:sz w:val="36"/>')),
            wf.p(
                "Erfurt, ",
                when,
                ". In Thüringen sind kurz vor Beginn des Ausbildungsjahres noch 1.870 Lehrstellen im Handwerk frei.",
            ),
            wf.p("Am meisten fehlen Anlagenmechaniker und Bäcker.", contact),
            wf.p("„Wer jetzt anruft, kann am 1. August anfangen“, sagt Kammerpräsidentin Silke Marbach."),
            wf.p(wf.r("Zur Kammer", "<w:b/>")),
            wf.p("Die Handwerkskammer vertritt 13.800 Betriebe."),
        )
    )
    return wf.docx(body)


def theater() -> bytes:
    """Lists in two depths, a picture with its caption, fields, soft hyphens."""
    body = "".join(
        (
            wf.p("Spielzeit 2026/27", style="Dachzeile"),
            wf.p("Stadt\u00adtheater zeigt zwölf Premieren", style="Titel"),
            wf.p(
                "Lübeck, ",
                wf.field('SAVEDATE \\@ "d. MMMM yyyy"', "9. Juni 2026"),
                " – Das Stadttheater geht mit zwölf Premieren und einem Etat von 18,2 Millionen Euro in die Spielzeit "
                "2026/27.",
            ),
            wf.p(wf.picture(alt="Das Haus von der Wasserseite")),
            wf.p("Das Stadttheater nach der Sanierung. Foto: Ole Petersen", style="Beschriftung"),
            wf.p("Die wichtigsten Premieren:"),
            wf.item("„Nathan der Weise“, 12. September"),
            wf.item("„Carmen“, 26. September"),
            wf.item("mit Chor des Theaters", depth=1),
            wf.item("„Der Schimmelreiter“, 14. November"),
            wf.p("Karten gibt es ab dem 1. Juli, die günstigste kostet 12\u00a0Euro."),
            wf.p("Theaterkasse und Presse", style="Kontakt"),
            wf.p("Mona Jessen, Tel. 0451 555-60", style="Kontakt"),
        )
    )
    return wf.docx(body)


def trachten() -> bytes:
    """One paragraph with line breaks, tabs and bullets typed by hand, as a typewriter would set it."""
    document = Document()
    document.add_paragraph("P R E S S E M I T T E I L U N G")
    document.add_paragraph("Sperrfrist:\tDienstag, 21.4.2026, 6 Uhr")
    document.add_paragraph()
    _bold(document, "Trachtenverein feiert 100 Jahre")
    document.add_paragraph(
        "Miesbach, den 20.4.2026 – Der Trachtenverein Edelweiß Miesbach wird 100 Jahre alt und feiert von 26. bis "
        "28. Juni. Erwartet werden 3.000 Gäste."
    )
    document.add_paragraph("•\tFreitag Bieranstich um 19 Uhr")
    document.add_paragraph("•\tSamstag Gaufest, Eintritt 6 Euro")
    document.add_paragraph("Der Festzug mit 42 Gruppen beginnt am Sonntag um 10.30 Uhr.")
    document.add_paragraph("Um Abdruck wird gebeten.")
    signed = document.add_paragraph()
    signed.add_run("Mit freundlichen Grüßen").add_break(WD_BREAK.LINE)
    signed.add_run("Alois Brandl")
    return _saved(document)


def krankenkasse() -> bytes:
    """A table without a head that is marked, the embargo in the header, tabs in the contact."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Sperrfrist: Dienstag, 18. August 2026, 10:30 Uhr"
    _bold(document, "Presse-Information")
    _bold(document, "Krankenstand steigt auf 6,2 Prozent", 22)
    _bold(document, "Atemwege sind der häufigste Grund", 14)
    _typed(
        document,
        "Kiel, 18. August 2026 – Im ersten Halbjahr fehlten an jedem Tag 6,2 Prozent der Beschäftigten im Land. Das "
        "sind 0,4 Prozentpunkte mehr als im Vorjahr.",
    )
    _table(document, [("Grund", "Anteil"), ("Atemwege", "24,8 %"), ("Rücken", "19,1 %")])
    _typed(
        document,
        "„So viele Husten wie in diesem Frühjahr haben wir noch nie gezählt“, sagt Landeschef Sönke Harms.",
    )
    _bold(document, "Zur Studie")
    _typed(document, "Ausgewertet wurden die Daten von 412.000 Versicherten.")
    _bold(document, "Ihr Ansprechpartner")
    _typed(document, "Malte Voß", "0431\u00a0555-155")
    return _saved(document)


def zoo() -> bytes:
    """Styles, a picture with its caption above the text, the boilerplate in a text box beside the lead."""
    about = wf.box(wf.p("Über den Zoo"), wf.p("Der Zoo Hagenow zeigt 1.800 Tiere."))
    body = "".join(
        (
            wf.p("Elefantenkuh bringt Kalb zur Welt", style="berschrift1"),
            wf.p(wf.picture(alt="Ein Elefantenkalb")),
            wf.p("Kalb Numero vier am Tag nach der Geburt", style="Beschriftung"),
            wf.p(
                "Hagenow, 3. Juli 2026 – Im Zoo Hagenow ist in der Nacht ein Elefant geboren worden. Er wiegt 112 "
                "Kilogramm.",
                about,
            ),
            wf.p("Es ist das vierte Kalb von Mutter Shanti."),
            wf.p("Ab Juli zu sehen", style="berschrift2"),
            wf.p("Besucher können es ab dem 10. Juli sehen."),
            wf.p("Presse", style="berschrift2"),
            wf.p("Ulrike Zander"),
            wf.p("zander@zoo.example.org"),
        )
    )
    return wf.docx(body)


def wetteramt() -> bytes:
    """Raised figures typed by hand, with their notes below the text."""

    def raised(number: str) -> str:
        return wf.r(number, '<w:vertAlign w:val="superscript"/>')

    body = "".join(
        (
            wf.p(wf.r("PRESSEMITTEILUNG", "<w:b/>")),
            wf.p(wf.r("Der Sommer war der drittwärmste seit 1881", '<w:b/><w:sz w:val="32"/>')),
            wf.p(
                "Offenbach, 31. August 2026 – Mit 19,4",
                raised("1"),
                " Grad war der Sommer der drittwärmste seit Beginn der Messungen.",
            ),
            wf.p(
                "Im Mittel fielen 214 Liter je m",
                raised("2"),
                ", das sind 11 Prozent",
                raised("2"),
                " weniger als üblich.",
            ),
            wf.p(raised("1"), " Vorläufiger Wert."),
            wf.p(raised("2"), " Bezug: 1991 bis 2020."),
            wf.p(wf.r("Pressestelle", "<w:b/>")),
            wf.p("Uwe Kiesow"),
            wf.p("Tel. 069 555-4500"),
        )
    )
    return wf.docx(body)


def verkehrsverbund() -> bytes:
    """One column of a table without lines holds the whole release; the list is typed with dashes."""
    inside = "".join(
        wf.p(line)
        for line in (
            "Medieninformation",
            "Neuer Fahrplan bringt 40 Züge mehr am Tag",
            "Leipzig, 18.11.2026 – Ab 13. Dezember fahren in Mitteldeutschland täglich 40 Züge mehr als bisher.",
            "Die wichtigsten Änderungen:",
            "– S1 alle 15 Minuten",
            "– S5 bis 1 Uhr nachts",
            "– neuer Halt in Markkleeberg Nord",
            "„Wir fahren dichter und länger“, sagt Geschäftsführerin Ramona Pietsch.",
            "Hinweis für Redaktionen",
            "Fahrplandaten stehen ab 1. Dezember bereit.",
            "Kontakt",
            "Verkehrsverbund Mitte GmbH",
            "Telefon 0341 555-30",
        )
    )
    return wf.docx(wf.table([inside]))


def reederei() -> bytes:
    """English headings, a heading in small capitals of its own size, everything in tables without lines."""
    body = "".join(
        (
            wf.p(wf.r("NEWS RELEASE", '<w:b/><w:sz w:val="20"/>')),
            wf.p(wf.r("Reederei Albis bestellt sechs Schiffe mit Methanolantrieb", '<w:b/><w:sz w:val="40"/>')),
            wf.p(
                "Hamburg, October 8, 2026 – Die Reederei Albis hat bei einer Werft in Ulsan sechs Schiffe mit Platz "
                "für je 7.000 Containern."
            ),
            wf.p(
                "Die Schiffe kosten zusammen 540 Millionen US-Dollar und werden zwischen März 2029 und Mai 2030 "
                "geliefert."
            ),
            wf.p("„Methanol ist heute schon da“, sagt CEO Knut Bredow."),
            wf.p(wf.r("About Albis", "<w:b/>")),
            wf.p("Die Reederei Albis betreibt 48 Schiffe unter deutscher Flagge."),
            wf.p(wf.r("Media Contact", "<w:b/>")),
            wf.p("Sina Petrovic"),
            wf.p("+49 40 555 2211"),
            wf.p("press@albis.example.com"),
        )
    )
    return wf.docx(body)


def gemeinderat() -> bytes:
    """A letterhead in the text, a table with an empty corner and a note below it."""
    document = Document()
    _typed(document, "Gemeinde Triesenbach", "Medienmitteilung", "")
    _bold(document, "Rechnung 2025 schliesst mit Überschuss", 16)
    _typed(
        document,
        "Triesenbach, 15. April 2026 – Die Gemeinde Triesenbach schliesst das Jahr 2025¹ mit einem Überschuss von CHF "
        "1,84 Mio. ab.",
        "Budgetiert war ein Minus von CHF 220'000.–.",
    )
    _table(document, [("", "Rechnung", "Budget"), ("Ertrag", "38,61", "36,40"), ("Aufwand", "36,77", "36,62")])
    _typed(document, "¹ in Mio. Franken", "")
    _bold(document, "Auskunft")
    _typed(document, "Gemeindevorsteherin Daniela Ospelt", "Telefon +423 555 14 14")
    return _saved(document)


def apotheken() -> bytes:
    """Headings of Word's levels one to three, a note in italics, a page break."""
    document = Document()
    document.add_heading("Notdienst der Apotheken neu geregelt", 1)
    document.add_heading("Wege werden kürzer", 3)
    document.add_paragraph(
        "Magdeburg, 1. Dezember 2026. Die Apotheken in Sachsen-Anhalt ordnen ihren Notdienst zum 1. Februar 2027 neu."
    )
    document.add_heading("Mehr Apotheken in der Nacht", 2)
    _typed(document, "Künftig sind in jeder Nacht 41 Apotheken offen, bisher waren es 34.")
    document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
    _typed(document, "Der Weg zur nächsten beträgt höchstens 25 Kilometer.")
    document.add_heading("Hintergründe der Reform", 2)
    _typed(
        document,
        "„Das entlastet auch die Kollegen auf dem Land“, so Kammerpräsident Jens Wolter.",
        "Rückfragen an: Apothekerkammer, Tel. 0391 555-90",
    )
    document.add_paragraph().add_run("Abdruck honorarfrei, Belegexemplar erbeten").italic = True
    return _saved(document)


def radio() -> bytes:
    """A picture between the paragraphs, bullets that were typed, an insertion that nobody has accepted."""
    body = "".join(
        (
            wf.p("Hörfunk", style="Dachzeile"),
            wf.p("Radio Küste startet zweites Programm", style="Titel"),
            wf.p(
                "Rostock, 24.6.2026 – Radio Küste sendet ab dem 1. September ein zweites Programm, ",
                f'<w:ins w:id="3" w:author="Chefin">{wf.r("und zwar ")}</w:ins>',
                "rund um die Uhr.",
            ),
            wf.p("„Wir spielen, was sonst keiner spielt“, verspricht Programmchefin Tabea Lorenz."),
            wf.p(wf.picture(alt="Tabea Lorenz im Studio")),
            wf.p("Tabea Lorenz leitet das neue Programm. Foto: Radio Küste", style="Beschriftung"),
            wf.p("Zu empfangen ist der Sender so:"),
            wf.p("• über DAB+ auf Kanal 12B"),
            wf.p("• im Kabel"),
            wf.p("• im Netz unter www.radiokueste.example.org"),
            wf.p("Pressestelle Radio Küste"),
            wf.p("Erik Vahl"),
            wf.p("0381 555-700"),
        )
    )
    return wf.docx(body)


DOCUMENTS: tuple[Callable[[], bytes], ...] = (
    *(brauerei, halbjahr, filmtage, forschung, landkreis, stiftung, quartal, handwerk, theater, trachten),
    *(krankenkasse, zoo, wetteramt, verkehrsverbund, reederei, gemeinderat, apotheken, radio),
)
