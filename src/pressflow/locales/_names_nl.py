"""Dutch: words that names and speakers are known by."""

from __future__ import annotations

from pressflow.locales._listed import words as listed
from pressflow.locales._names import NameWords

NAMES = NameWords(
    titles=("dr.", "drs.", "ir.", "mr.", "prof.", "Dr.", "Prof.", "Ir.", "Mr."),
    salutations=("meneer", "mevrouw", "Meneer", "Mevrouw", "dhr.", "mw.", "mevr."),
    functions=listed("""
    directeur directrice voorzitter voorzitster bestuurder bestuursvoorzitter minister burgemeester wethouder
    secretaris woordvoerder woordvoerster oprichter oprichtster medeoprichter projectleider hoofd rector decaan
    conservator hoogleraar onderzoeker onderzoekster penningmeester commissaris eigenaar ceo cfo
    """),
    articles=("de", "het", "een", "onze", "hun", "haar", "zijn"),
    speech=frozenset(listed("""
    zegt zei zeggen zeiden verklaart verklaarde stelt stelde benadrukt benadrukte aldus vertelt vertelde legt licht
    meldt meldde laat liet voegt concludeert concludeerde bevestigt bevestigde onderstreept vindt vond
    """)),
    according=frozenset(listed("volgens aldus")),
    pronouns=frozenset(listed("hij zij ze ik wij we")),
    small=frozenset(listed("van der den de het een in op aan bij met voor uit en of te ten ter")),
    stops=frozenset(listed("""
    De Het Een In Op Aan Bij Met Voor Uit Naar Om Door Over Onder Tussen Tegen Tot Na Sinds Zonder Per Vanaf En Of
    Maar Dit Deze Die Dat Er Wij We Ik Zij Hij Ook Nog Zo Als Volgens Tijdens Meer Minder Ruim Bijna Alle
    """)),
)  # fmt: skip
