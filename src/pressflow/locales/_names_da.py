"""Danish: words that names and speakers are known by."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import NameWords

NAMES = NameWords(
    titles=("Dr.", "dr.", "Prof.", "prof.", "professor", "cand.mag.", "ph.d."),
    salutations=("hr.", "fru", "Hr.", "Fru"),
    functions=words(
        """
    direktør formand forkvinde leder chef ordfører borgmester minister rektor dekan forsker professor talsmand
    talskvinde pressechef kurator stifter redaktør sekretær koordinator
    """
    ),
    articles=("den", "det", "de", "en", "et"),
    speech=frozenset(
        words("siger sagde forklarer fortæller udtaler tilføjer understreger mener lyder vurderer oplyser skriver")
    ),
    according=frozenset({"ifølge", "siger"}),
    typed={
        **dict.fromkeys(("pris", "prisen"), "award"),
        **dict.fromkeys(("projekt", "projektet", "initiativet", "kampagnen", "programmet"), "programme"),
        **dict.fromkeys(("konferencen", "festivalen", "messen", "kongressen"), "event"),
        **dict.fromkeys(("bogen", "filmen", "udstillingen", "romanen", "operaen"), "work"),
        **dict.fromkeys(("foreningen", "fonden", "netværket"), "organisation"),
    },
    untitled=frozenset(words("motto tema emne titel slogan overskrift")),
    stops=frozenset(
        words("""
    Den Det De En Et Der Her I På Til Fra Med Og Men For Af Om Som Når Hvis Vi Han Hun Jeg Alle Efter Før Siden Under
    Over Mellem Hver Ved Ifølge Derfor Desuden Også Nu Da Dette Disse Denne Flere Mange Kontakt Presse Foto Om
    """)
    ),
    pronouns=frozenset(words("han hun vi de jeg")),
    away=frozenset(words("af til om med for fra")),
    quoting=words("ifølge", by="|"),
    fillers=frozenset(words("også videre samtidig")),
)
