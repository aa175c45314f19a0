"""Polish: words that names and speakers are known by."""

from __future__ import annotations

from pressflow.locales._listed import words as listed
from pressflow.locales._names import NameWords

NAMES = NameWords(
    titles=("dr", "dr hab.", "prof.", "inż.", "mgr", "mec.", "ks.", "Dr", "Prof."),
    salutations=("pan", "pani", "Pan", "Pani", "państwo"),
    functions=listed("""
    dyrektor dyrektorka prezes prezeska wiceprezes przewodniczący przewodnicząca minister ministra prezydent burmistrz
    wójt rzecznik rzeczniczka założyciel założycielka współzałożyciel kierownik kierowniczka rektor dziekan kurator
    kuratorka profesor profesorka badacz badaczka skarbnik sekretarz właściciel właścicielka członek członkini
    """),
    articles=(),
    speech=frozenset(listed("""
    mówi powiedział powiedziała mówią podkreśla podkreślił podkreśliła dodaje dodał dodała zaznacza zaznaczył
    zaznaczyła wyjaśnia wyjaśnił wyjaśniła stwierdza stwierdził stwierdziła zapowiada zapowiedział zapowiedziała
    informuje poinformował poinformowała ocenia ocenił oceniła przyznaje przyznał przyznała komentuje
    """)),
    according=frozenset(listed("według zdaniem")),
    pronouns=frozenset(listed("on ona oni my ja")),
    small=frozenset(listed("w we z ze i na do od o u po za dla im pod nad przy")),
    stops=frozenset(listed("""
    W We Z Ze Na Do Od O Po Za Dla Przy Przez Pod Nad Przed I A Ale Oraz To Ten Ta Te Jak Jako Nie Już Także Ponad Około
    Blisko Według Podczas Wśród Dzięki My Oni Ona On Każdy Wszystkie Nowa Nowy Nowe
    """)),
)  # fmt: skip
