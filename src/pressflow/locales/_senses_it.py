"""Italian: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

SENSES = Senses(
    negations=words("non$ mai$ senza$ nessun$ nessuna$ nessuno$ né$ niente$ nulla$ neanche$ nemmeno$ neppure$"),
    no_negations=(
        r"\b[Nn]on (?:solo|soltanto|solamente|appena|(?:più|meno) (?:di|del|dei|delle|tardi|che))\b|\bse non\b|\bo no\b"
        r"|\b(?:più|quanto|meno|come) (?:che )?mai\b|\b[Ss]enza (?:dubbio|altro)\b|\bfinché non\b|\bmeno che non\b"
    ),
    negation_tails=words("né$ neanche$ nemmeno$ neppure$"),
    negative_concord=True,
    half_negations=pairs(
        "impossib, impreved, improb, inadeg, inaccet, incap, incerto, incerta, incomple, inconsu, indipend,"
        " ineffic, inesist, ingius, inopport, insuff, insoddis, inutil, invisib, irregol, irrespons, illegal,"
        " illecit, scont, disoccup, indispens = un | gratuit, gratis$, libero$, libera$, liberi$, esent = free"
        " | appena$, quasi$ = hardly | poco$, poca$, pochi$, poche$, meno$ = few | raramente$, raro$, rara$ ="
        " rarely | invece$, anziché$, piuttosto$ = instead | solo$, soltanto$, solamente$, unicamente$ = only"
        " | viet, proib, divieto = ban | rifiut, respin, nega$, negato, negano, bocci, contest, smenti,"
        " contrari, contro$ = reject | fallit, fallim, fallis = fail | imped, evit, ferm, cess, smett, smess,"
        " stop = stop | manc, carenz, assen, privo$, priva$, vuot = lack | rinunc = waive | dubb, dubit ="
        " doubt | tranne$, salvo$, eccett, esclu = except | altrimenti$ = otherwise | difficil, duro$ = hard |"
        " male$, cattiv, peggi = bad | ex$ = former | annull = cancel"
    ),
    past=r"\w+ (?:anni|mesi|giorni|settimane) fa|un anno fa|anno (?:precedente|scorso)|ieri",
    now=r"oggi|attualmente|ora|ormai",
    coming=r"(?:tra|fra) \w+ (?:anni|mesi|giorni)|anno (?:prossimo|successivo)|prossimo anno|domani",
    latest=each("al più tardi"),
    earliest=each("al più presto | non prima"),
    by_then=each("prima | entro | fino"),
    from_then=each("dal | da | dopo | dall"),
    more=each("più | superiore"),
    less=each("meno | inferiore"),
    parts_before=pairs(
        "da, dal, dai, dalle, dagli = from | a, ai, alle, agli, al = to | invece di, anziché = instead"
        " | di cui, tra cui, dei quali, delle quali = part | dei, delle, degli, sulle, sui = whole"
    ),
    parts_behind=pairs(
        "dei quali, delle quali = part | in più = more | in meno = less"
        " | l'anno precedente, nell'anno precedente = earlier"
        " | di lunghezza = length | di larghezza = width | di altezza = height"
        " | di profondità = depth"
    ),
    parts_near=pairs("di cui, tra cui = part | l'anno precedente, contro = earlier | oggi = now"),
    opposites=pairs(
        "apert, apre, apri, inaugur = +open | chiu = -open | iniz, cominci, comincia, avvi = +begin | finisc,"
        " finit, termin, conclu = -begin | acquist, compra, comprato = +buy | vend = -buy | importazion,"
        " importat, importa$ = +import | export, esport = -import | accett, approv, adott = +accept | respin,"
        " rifiut, bocci = -accept | permett, permess, consent, autorizz = +allow | viet, proib = -allow |"
        " primo$, prima$, primi$, prime$ = +first | ultim = -first | est$, oriental = +east | ovest$,"
        " occidental = -east | nord$, settentrion = +north | sud$, meridion = -north | sinistr = +left | destr"
        " = -left | datore$, datori$ = +employer | dipendent, lavorator = -employer | rafforz = +strong |"
        " indebol = -strong | miglior, meglio$ = +better | peggior, peggio$ = -better | pubblic = +public |"
        " privat = -public | donn = +women | uomo$, uomini$ = -women | guerr = +war | pace$ = -war | nato$,"
        " nata$, nati$, nasc, nacque$ = +born | morto$, morta$, morti$, morte$, morì$, dece = -born | madr ="
        " +mother | padr = -mother | utile$, utili$ = +profit | perdita$, perdite$ = -profit | vint, vinc,"
        " vinse$, vittori = +win | perso$, persa$, perdut, perse$, sconfi = -win | più$ = +more | meno$ ="
        " -more"
    ),
    rises=words(
        "aument cresc incrementa incremento$ salgono$ rialz rincar raddoppi triplic quadruplic espan accelera"
        " balz impenn ampliat ampliament crebbe salit salì$ salendo$ superano$ superat superò$ guadagna$"
        " guadagnat innalz alzare$ alzerà salirà salire$"
    ),
    falls=words(
        "diminu calano$ calo$ cali$ calò$ calav ridott ridu scend sces abbass ribass flession flett perso$"
        " persi$ perse$ inferior croll decresc decrement dimezz arretr rallent indebol deprezz cadut cadde calat"
        " perde$ perdono$ contrazion contrae$ tagliat risparmiat discesa calerà caleranno$ calare$"
    ),
    per=r"per|al|all['’]|alla|a|ogni|tutti i|tutte le",
    rate_nouns=pairs(
        "ora, ore = hour | giorno, giorni = day | settimana, settimane = week | mese, mesi = month |"
        " trimestre = quarter | anno, anni = year | ettaro = hectare | metro quadrato, metro quadro, m² ="
        " square-meter | metro cubo, m³ = cubic-meter | chilo, chilogrammo, kg = kilogram | tonnellata = ton |"
        " litro = liter | chilometro, km = kilometer | persona, abitante, testa = person | famiglia ="
        " household | chilowattora, kWh = kilowatt-hour | bambino = child"
    ),
    rate_words=pairs(
        "orario, oraria = hour | giornaliero, giornaliera, quotidiano, quotidiana, quotidianamente = day |"
        " settimanale, settimanali = week | mensile, mensili, mensilmente = month | trimestrale, trimestrali ="
        " quarter | annuale, annuali, annuo, annua, annui, annue, annualmente = year"
    ),
    no_rate=r"dopo|di",
    some_days=(
        r"oggi|ieri|domani|dopodomani|la vigilia|weekend|fine settimana|giorn[oi]|giornat[ae]"
        r"|quotidian\w+|feriali?|settiman[ae]|recentemente"
    ),
    parts_of_land=pairs(
        "Nord = nord/settentr | Süd = sud/meridion | Ost = est/orient | West = ovest/occid | Mittel = cent"
    ),
    weak=pairs(
        "giorno e notte = duration 24 hour | "
        "un, una, uno, un', solo, sola, unico, unica = count 1"
        " | entrambi, entrambe, i due, le due, ambedue, coppia, paio, duo, doppio, doppia, bilingue = count 2"
        " | trio = count 3"
        " | prima volta, per la prima volta, prima, primo, primi, prime, anzitutto = ordinal 1"
        " | secondo, seconda, secondi, seconde = ordinal 2 | doppio, doppia, due volte = multiple 2"
        " | mezzo, mezza, metà, mezz' = fraction 1/2 | quarto, un quarto, trimestre = fraction 1/4"
        " | la terza parte = fraction 1/3"
        " | un anno, annuale, annuo, annua = duration 1 year | un mese, mensile = duration 1 month"
        " | una settimana, settimanale = duration 1 week | un giorno, una giornata = duration 1 day"
        " | un'ora = duration 1 hour | un minuto = duration 1 minute | un decennio, decennio = duration 10 year"
        " | un secolo, secolo, centenario = duration 100 year | bicentenario = duration 200 year"
        " | cinquantenario, cinquantennale = duration 50 year | trentennale = duration 30 year"
        " | ventennale, ventennio = duration 20 year | decennale = duration 10 year | quarantennale = duration"
        " 40 year"
        " | biennale, biennio = duration 2 year | triennale, triennio = duration 3 year"
        " | quadriennale, quadriennio = duration 4 year | quinquennale, quinquennio, lustro = duration 5 year"
        " | un anno e mezzo = duration 1.5 year"
        " | Duecento = ordinal 13 | Trecento = ordinal 14 | Quattrocento = ordinal 15 | Cinquecento = ordinal 16"
        " | Seicento = ordinal 17 | Settecento = ordinal 18 | Ottocento = ordinal 19 | Novecento = ordinal 20"
        " | mezzogiorno = time 12:00 | mezzanotte = time 00:00 | una dozzina, dozzina = count 12"
        " | cento, centinaio = count 100 | mille, migliaio = count 1000 | un euro = money 1 EUR"
        " | un per cento = percent 1 | un chilometro = quantity 1 kilometer"
        " | sei mesi, semestre, mezzo anno = duration 0.5 year | sei mesi, semestre = duration 6 month"
        " | primi nove mesi = count 3"
        " | primi tre trimestri = duration 9 month | due settimane, quindici giorni = duration 14 day |"
        " trimestre = duration 3 month"
    ),
    length=1.02,
    joints=each("e | ed | mentre | ma | contro | rispetto a"),
    enumerating=each("e | ed | o | nonché"),
    agents=Agents(
        from_=frozen("da"),
        to=frozen("a ad verso"),
        passive=frozen("è sono era erano stato stata stati state viene vengono venne vennero sarà"),
        by=frozen("da dal dalla dallo dall"),
        prepositions=frozen("di del della dell con per contro dopo su da dal dalla che come e o"),
        given=frozen("a al alla ad allo"),
        order=True,
    ),
    points=("punt",),
)
