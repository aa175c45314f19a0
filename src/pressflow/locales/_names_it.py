"""Italian: words that names and speakers are known by."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import NameWords

NAMES = NameWords(
    titles=("dott.", "dott.ssa", "prof.", "prof.ssa", "ing.", "avv.", "arch.", "Dott.", "Dott.ssa", "Prof.", "Ing."),
    salutations=("signor", "signora", "sig.", "sig.ra", "Signor", "Signora"),
    functions=words(
        """
    direttore direttrice presidente presidentessa amministratore amministratrice ministro ministra sindaco sindaca
    assessore assessora segretario segretaria portavoce responsabile fondatore fondatrice cofondatore cofondatrice
    titolare capo rettore rettrice commissario commissaria professore professoressa autore autrice ricercatore
    ricercatrice esperto esperta tesoriere tesoriera delegato delegata coordinatore coordinatrice curatore curatrice
    """
    ),
    articles=("il", "lo", "la", "i", "gli", "le", "l'", "l’", "un", "una", "nostro", "nostra", "suo", "sua"),
    speech=frozenset(
        words(
            """
    dice dicono detto afferma affermato spiega spiegato dichiara dichiarato sottolinea sottolineato aggiunge aggiunto
    osserva osservato assicura assicurato commenta commentato conclude concluso ricorda ricordato indica indicato
    annuncia annunciato sostiene sostenuto insiste confermato conferma evidenzia evidenziato precisa precisato
    racconta raccontato riassume ringrazia ringraziato ritiene rileva rilevato
    """
        )
    ),
    according=frozenset({"secondo"}),
    pronouns=frozenset({"lui", "lei", "loro", "egli", "ella", "io", "noi"}),
    away=frozenset(words("di a su con per da")),
    quoting=words("secondo | nelle parole di", by="|"),
    fillers=frozenset(words("si ha hanno così anche")),
    small=frozenset(words("il lo la i gli le un una di del della dei delle a al alla e ed in nel per con su of")),
    stops=frozenset(
        words(
            """
    Il Lo La I Gli Le Un Una Uno Di Del Della Dei Degli Delle Da Dal Dalla In Nel Nella Con Per Secondo Tra Fra Questo
    Questa Questi Queste Su Sul Sulla E Ed O Ma Come Quando Dove Se Non Più Tutti Tutte Ogni Dopo Durante Entro Senza
    Nostro Nostra Oggi Ieri Anche Inoltre Così Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre
    Ottobre Novembre Dicembre Lunedì Martedì Mercoledì Giovedì Venerdì Sabato Domenica Contatto Foto Azienda Società
    """
        )
    ),
)
