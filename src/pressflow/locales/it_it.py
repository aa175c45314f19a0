"""Italiano: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._names_it import NAMES
from pressflow.locales._numerals_it import NUMBERS
from pressflow.locales._page_it import UI
from pressflow.locales._senses_it import SENSES
from pressflow.locales._units_it import CURRENCIES, DURATIONS, UNITS
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group=".'’",
    other_decimal=".",
    numbers=NUMBERS,
    ones=each("un | una | un' | uno"),
    vague=each("diversi | diverse | alcuni | alcune | parecchi | parecchie | molti | molte | qualche | vari | varie"),
    joiner="e",
    thousand=each("mila | mille"),
    glued=True,
    scales=pairs(
        "mila = 3 | milione, milioni, mln, mln., mio, mio. = 6 | miliardo, miliardi, mld, mld., mrd = 9"
        " | bilione, bilioni = 12"
    ),
    of_money=each("di | d"),
    money_scales=pairs("k = 3 | M = 6 | Mld = 9"),
    collectives=pairs(
        "dozzina, dozzine = 12 | decina = 10 | quindicina = 15 | ventina = 20 | trentina = 30 | quarantina = 40"
        " | cinquantina = 50 | sessantina = 60 | settantina = 70 | ottantina = 80 | novantina = 90 | centinaio = 100"
        " | migliaio = 1000"
    ),
    round_collectives=each(
        "decina | quindicina | ventina | trentina | quarantina | cinquantina | sessantina | settantina | ottantina"
        " | novantina | centinaio | migliaio"
    ),
    below_zero=each("sotto zero | sotto lo zero | sotto 0"),
    halves=each("mezzo | mezza | mezz'"),
    half_after=each("e mezzo | e mezza"),
    minus=each("meno"),
    fractions=pairs(
        "terzo, terzi = 3 | quarto, quarti = 4 | quinto, quinti = 5 | sesto, sesti = 6 | settimo, settimi = 7"
        " | ottavo, ottavi = 8 | nono, noni = 9 | decimo, decimi = 10 | ventesimo, ventesimi = 20"
        " | centesimo, centesimi = 100 | millesimo, millesimi = 1000"
    ),
    half_nouns=each("metà | la metà"),
    one_in=each("uno su | una su | uno ogni | una ogni"),
    of_each=each("su"),
    out_of=each("su | su ogni"),
    out_of_noun=True,
    multiply_by=each(
        "moltiplicato per | moltiplicata per | moltiplicati per | moltiplicate per | moltiplicare per |"
        " moltiplica per"
        " | moltiplicano per"
    ),
    fold="moltiplicato per {}",
    multiples=pairs(
        "il doppio, raddoppiato, raddoppiata, raddoppiati, raddoppiate, raddoppiare, raddoppia, raddoppiano,"
        " raddoppierà, raddoppieranno, raddoppiando, raddoppiò, due volte più = 2"
        " | il triplo, triplicato, triplicata, triplicati, triplicate, triplicare, triplica, triplicano, triplicherà,"
        " triplicheranno, triplicando, triplicò, tre volte più = 3"
        " | il quadruplo, quadruplicato, quadruplicata, quadruplicati, quadruplicate, quadruplicare, quadruplica,"
        " quadruplicherà, quattro volte più = 4"
        " | il quintuplo, quintuplicato, quintuplicata, quintuplicati, quintuplicate, quintuplicare,"
        " cinque volte più = 5 | sei volte più, sestuplicato = 6 | sette volte più = 7 | otto volte più = 8"
        " | nove volte più = 9"
        " | dieci volte più, il decuplo, decuplicato, decuplicata, decuplicare = 10 | cento volte più = 100"
        " | dimezzato, dimezzata, dimezzati, dimezzate, dimezzare, dimezza, dimezzano, dimezzerà, dimezzeranno,"
        " dimezzando, dimezzò, ridotto della metà, ridotta della metà, ridotti della metà, ridotte della metà,"
        " ridotto alla metà, ridotta alla metà, ridurre della metà, diviso per due, divisa per due = 0.5"
    ),
    times=each("più | superiore | maggiore"),
    times_nouns=each("volte"),
    percent=each("% | per cento | percento"),
    part_points=pairs(
        "quarto di punto percentuale, quarti di punto percentuale, quarto di punto = 0.25 | decimo di"
        " punto, decimi di punto = 0.1"
    ),
    percent_points=each("punto percentuale | punti percentuali | p.p."),
    percent_space=False,
    currencies=CURRENCIES,
    money_names=pairs("EUR = euro | USD = dollari | CHF = franchi svizzeri | GBP = sterline | JPY = yen"),
    units=UNITS,
    unit_names=pairs(
        "year = anno/anni | month = mese/mesi | week = settimana/settimane | day = giorno/giorni | hour = ora/ore"
        " | minute = minuto/minuti | second = secondo/secondi | millisecond = millisecondo/millisecondi"
    ),
    unit_gap=each("lunghi | lunghe | ulteriori | prossimi | ultimi"),
    durations=DURATIONS,
    ordinal_digits=r"º|ª|°|o|a|esimo|esima|mo|ma",
    ordinal_format="{}ª",
    shy_ordinals=each("secondo"),
    shy_after=each(
        "il | lo | un | del | al | dal | nel | sul | col | e | o | questo | quel | suo | loro | nostro"
        " | ogni | per | come | in"
        " | di | da | arrivato | classificato | posto | è | unico"
    ),
    ordinal_words=pairs("ventitreesimo, ventitreesima = 23 | trentatreesimo, trentatreesima = 33"),
    pointers=each(
        "arrivato | arrivata | arrivati | arrivate | classificato | classificata | classificati | classificate"
        " | terminato | finito | finita | giunto | giunta | chiuso | piazzato | piazzata | come | terzo | è"
        " | i | diventa"
        " | terminando | laureato | il | la"
    ),
    ranks=each("posto | posizione"),
    roman_nouns=each("secolo | secoli"),
    roman_ordinal=r"(?!I\Z)(X{0,3}(?:IX|IV|V?I{0,3}))",
    to=each("– | a | — | - | al | all' | fino a | fino al | alla | ai | agli | sino a | sino al | allo"),
    between=(
        each(
            "tra | fra | tra l | fra l | tra il | fra il | tra i | fra i | tra le | fra le | tra gli"
            " | fra gli | tra la | tra l'"
            " | compreso tra | compresa tra | compresi tra | comprese tra"
        ),
        each("e | e il | e i | e le | e gli | e la | e l' | ed | e le ore"),
    ),
    from_=each("da | dal | dai | dalle | dagli | dallo | dall' | dalla"),
    onto=each("invece di | anziché"),
    lists=each("e | o | , | / | ed | oppure | & | nonché | e/o | e il | e l'"),
    sizes=each("per"),
    adding=each("e"),
    changes=each(
        "passa | passat | passer | aument | sces | scende | calat | calo | cala | crolla | cresce | cresciut | ridott"
        " | riduc | diminu | salit | salgono | salir | sale | incremen | abbass | raggiun | portat | porter | miglior"
        " | rialz | ribass | evolut | ampliat"
    ),
    up_to_or_onto=each("fino a | fino ai | fino al | fino alle | sino a"),
    months=pairs(
        "gen. = 1 | feb. = 2 | mar. = 3 | apr. = 4 | mag. = 5 | giu. = 6 | lug. = 7 | ago. = 8 | set., sett. = 9"
        " | ott. = 10 | nov. = 11 | dic. = 12 | gen = 1 | feb = 2 | apr = 4 | mag = 5 | giu = 6 | lug = 7 | ago"
        " = 8 | sett = 9 | ott = 10 | dic = 12"
    ),
    month_context=each(
        "in | da | dal | a | ad | di | del | per | entro | fino | fra | tra | e | mese | scorso | prossimo"
        " | ogni | inizio"
        " | fine | metà | prima | dopo | durante | nel | dell | al | nell | d | lo | il | o"
    ),
    month_after=each("scorso | prossimo"),
    last=each("scorso"),
    next=each("prossimo"),
    relations=pairs(
        "dal, sin dal, fin dal, da, dall', dall'anno, dalla, sin da, fin da, già dal = since"
        " | a partire dal, a partire da, a partire dall', a decorrere dal, con decorrenza dal = from"
        " | entro, fino, entro il, entro l', entro la, fino al, fino a, fino all', fino alla, sino al, sino a,"
        " entro e non oltre il, prima del, prima di, non oltre il, entro e non oltre, fino ad = until"
    ),
    modifiers=pairs(
        "inizio, all'inizio di, all'inizio del, a inizio, ad inizio, inizi di, agli inizi del, agli inizi di,"
        " l'inizio"
        " di, l'inizio del, inizio del, inizio di, i primi di, ai primi di = begin"
        " | metà, a metà, alla metà di, alla metà del, metà di, metà del, a metà di, a metà del = mid"
        " | fine, a fine, alla fine di, alla fine del, la fine di, la fine del, fine del, fine di, fine dell',"
        " alla fine dell', la fine dell' = end"
        " | primavera, in primavera, primavera del, primavera di = spring"
        " | estate, estate del, nell'estate del, d'estate, in estate = summer"
        " | autunno, autunno del, in autunno, d'autunno = autumn | inverno, inverno del, in inverno, d'inverno ="
        " winter"
    ),
    date_frames=pairs(
        "since = da {} | since day, since part, since year = dal {} | from = a partire da {}"
        " | from day, from part, from year = a partire dal {} | until = fino a {}"
        " | until day, until part, until year = fino al {}"
    ),
    elisions={"al (?=(?:8|11)\b)": "all’", "a (?=a)": "ad "},
    year_context=each(
        "nel | dal | del | al | il | anno | anni | fine | inizio | metà | stagione | esercizio | estate | primavera"
        " | autunno | inverno | entro | per | prima | dopo | tra | fra | da | fino | durante | di | fondata | in"
        " | fondato | quello | un"
    ),
    strong_year_context=each(
        "nel | dal | del | al | il | anno | stagione | esercizio | estate | primavera | autunno | inverno | dall'anno"
    ),
    year_nouns=each("il | anno | l | l'anno | esercizio | la | stagione"),
    year_link=each("del | dell'anno | di"),
    fillers=each("il | lo | la | l | gli | i | le | del | dell | di | ' | ’ | giorno"),
    quarters=pairs("trimestre, trimestri = Q | semestre, semestri = H"),
    quarter_format={"Q": "{number}° trimestre {year}", "H": "{number}° semestre {year}"},
    first_day="1º",
    quarter_marks=pairs("T, Q = Q | S, H = H"),
    decade_articles=each("degli | gli | dei | di"),
    decade_before=each("anni | gli anni | negli anni | degli anni | dagli anni | anni ' | anni ’ | decennio"),
    day_first=True,
    day_words=True,
    of=each("del | dell'anno | di | dell'esercizio"),
    clock=(),
    clock_marks=each("ore | alle ore | dalle ore | h. | delle ore | le ore"),
    clock_lead=each(
        "alle | dalle | fino alle | entro le | dopo le | verso le | tra le | fra le | e le | prima delle | e dalle"
        " | e alle | ore"
    ),
    clock_to=each("alle | alle ore | fino alle | fino alle ore | e le | e le ore"),
    future=r"(?:rà|ranno)\Z",
    clock_minutes=pairs("e mezza = 30 | e mezzo = 30 | e un quarto = 15 | e tre quarti = 45 | meno un quarto = -15"),
    clock_before=each(
        "alle | ore | dalle | fino alle | le | delle | entro le | dopo le | tra le | e le | verso le | h"
    ),
    time_format="ore\u00a0{hour}.{minute}",
    am=each("del mattino | di mattina | della mattina"),
    pm=each("del pomeriggio | di sera | della sera | di pomeriggio"),
    hours=pairs("mezzogiorno = 12:00 | mezzanotte = 00:00"),
    day_parts=pairs("di sera, della sera, del pomeriggio = pm | di mattina, del mattino = am | di notte = night"),
    qualifiers=pairs(
        "circa, quasi, intorno a, intorno ai, attorno a, attorno ai, all'incirca, pressoché, appena, poco meno di,"
        " poco più di, poco oltre, leggermente più di, leggermente meno di, un po' più di, un po' meno di,"
        " intorno al, intorno alle, intorno all'ora, attorno al, attorno alle, poco superiore a, poco superiore al,"
        " poco superiore alla, di poco superiore al, di poco superiore a, leggermente superiore al, poco inferiore a,"
        " poco inferiore al, poco inferiore alla, di poco inferiore al, di poco inferiore a, leggermente"
        " inferiore al,"
        " vicino a, vicina a, ca., ~, suppergiù, approssimativamente, qualcosa come = approx"
        " | più di, più che, oltre, oltre i, oltre le, oltre gli, al di sopra di, superiore a, superiori a,"
        " superiore ai, superiore al, superiore alle, più dei, più del, più della, più delle, ben oltre,"
        " maggiore di, supera i,"
        " sopra i, sopra il, > = more_than"
        " | meno di, meno del, meno della, meno dei, meno delle, sotto, sotto i, sotto il, al di sotto di, al"
        " di sotto dei, al di sotto del,"
        " inferiore a, inferiori a, inferiore ai, inferiore al, nemmeno, neanche, neppure, minori di, minore di,"
        " di età inferiore ai, < = less_than"
        " | almeno, come minimo, minimo, un minimo di, non meno di, per lo meno, perlomeno, superiore o uguale a, non"
        " inferiore a, non inferiore al, non inferiori a, ≥ = min"
        " | al massimo, massimo, un massimo di, non più di, al più, tutt'al più, inferiore o uguale a, non"
        " superiore a, non superiore al, non superiori a, max., non oltre, non supera, ≤ = max"
        " | fino a, fino ai, fino al, fino alle, fino ad, sino a, fino agli = up_to"
    ),
    from_min=each("da | a partire da"),
    below=each(
        "quasi | poco meno di | leggermente meno di | meno di | nemmeno | neanche | poco inferiore a | poco"
        " inferiore al"
        " | poco inferiore alla | leggermente inferiore al | leggermente inferiore a | inferiore al | inferiore a"
    ),
    above=each(
        "poco più di | poco oltre | leggermente più di | più di | oltre | ben oltre | poco superiore a"
        " | poco superiore al | poco superiore alla | leggermente superiore al | leggermente superiore a |"
        " superiore al"
        " | superiore a"
    ),
    qualifiers_after=pairs(
        "o più, e più, +, come minimo, in su = min | o meno, al massimo, in giù = max | circa = approx"
    ),
    measure_links=each("di"),
    qualifier_gap=each("il | la | i | le | gli | l | lo | a | di"),
    adjectives_before=each(
        "nuovo | nuovi | nuova | nuove | grande | grandi | gran | piccolo | piccoli | piccola | piccole"
        " | giovane | giovani"
        " | altro | altri | altra | altre | primo | primi | prima | prime | ultimo | ultimi | ultima"
        " | ultime | prossimo"
        " | prossimi | prossima | prossime | antico | antichi | antiche | vecchio | vecchi | vecchie | buon"
        " | buoni | buone"
        " | bel | bei | belle | migliore | migliori | principale | principali | diversi | diverse"
        " | differenti | importanti"
        " | alto | alti | alta | alte | solo | soli | sola | sole | maggiore | maggiori | minori | più | unici |"
        " uniche"
        " | numerosi | ulteriore | ulteriori | vari | varie | lunghi | lunghe | singoli | singole | oltre"
    ),
    stop=each(
        "di | del | dello | della | dei | degli | delle | dell | d | il | lo | la | i | gli | le | l | un"
        " | uno | una | a"
        " | ad | al | allo | alla | ai | agli | alle | all | da | dal | dallo | dalla | dai | dagli | dalle |"
        " dall | in"
        " | nel | nello | nella | nei | negli | nelle | nell | su | sul | sullo | sulla | sui | sugli"
        " | sulle | sull | con"
        " | col | per | tra | fra | e | ed | o | oppure | ma | però | che | chi | cui | quale | quali | dove"
        " | quando | come"
        " | se | non | è | sono | era | erano | fu | furono | sarà | saranno | sia | ha | hanno | aveva"
        " | avevano | avrà"
        " | può | possono | potrà | deve | devono | si | ne | ci | vi | mi | ti | suo | sua | suoi | sue"
        " | loro | nostro"
        " | nostra | nostri | questo | questa | questi | queste | quello | quella | quelli | quelle | già"
        " | anche | ancora"
        " | molto | così | poi | dopo | prima | ogni | tutto | tutta | tutti | tutte | sotto | sopra | contro |"
        " durante"
        " | secondo | senza | entro | verso | presso | circa | fa | vengono | viene | rispettivamente"
        " | ciascuno | ciascuna"
        " | cadauno | ore | mentre | quasi | c | dall | fino"
    ),
    skip=each("più | solo | oltre"),
    labels=each(
        "§ | art. | artt. | articolo | articoli | comma | c. | n. | nr. | n° | nº | num. | numero | cap."
        " | capitolo | pag."
        " | pagina | pagine | pagg. | p. | pp. | padiglione | pad. | sala | aula | porta | binario | corsia | linea"
        " | versione | formula | figura | fig. | tabella | tab. | allegato | autostrada | statale"
        " | provinciale | casella"
        " postale | fascicolo | pratica | classe | tipo | modello | lotto | tomo | volume | vol. | edificio"
        " | blocco | piano"
        " | scala | interno | terminal | CAP | fase | livello | studio | agenda | orizzonte | industria | web |"
        " iphone"
        " | galaxy | apollo | airbus | boeing | covid | radio | canale | zona | rif. | riferimento | regolamento"
        " | direttiva | categoria | legge | decreto | decreto legislativo | d.lgs. | D.Lgs. | D.L. | DPR"
        " | d.p.r. | stand"
        " | windows | office | gruppo | volo | treno | delibera | delibera n. | ordinanza | mappale | foglio | REA"
    ),
    no_values=(  # nell'Ottocento: the century, not 800
        r"\b(?:[Nn]el|[Dd]el|[Dd]al|[Aa]l|[Ss]ul|[Ii]l|[Tt]ardo|[Pp]rimo|[Ff]ine)(?:l['’])?\s?"
        r"(?:Due|Tre|Quattro|Cinque|Sei|Sette|Otto|Nove)cento\b|\b[Ll]['’](?:Otto)cento\b"
    ),
    names_capital=True,
    plural=r"[ie]\Z",
    phone=(
        r"800[ .]?[0-9]{3}[ .]?[0-9]{3}|8[0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}|3[0-9]{2} [0-9]{3} [0-9]{4}"
        r"|3[0-9]{2} [0-9]{7}|3[0-9]{9}|3[0-9]{2} [0-9]{3} [0-9]{3}"
    ),
    streets_first=each(
        "via | viale | v.le | piazza | p.zza | p.za | piazzale | corso | c.so | largo | vicolo | lungomare | strada"
        " | lungarno | lungotevere | calle | contrada | galleria | borgo | rione | località"
    ),
    phones=each("tel. | telefono | fax | cell. | cellulare | numero verde | WhatsApp"),
    idioms=each(
        "nel duecento | del duecento | dal duecento | il duecento | al duecento | tardo duecento | primo"
        " duecento | nel trecento | del trecento | dal trecento | il trecento | al trecento | tardo trecento |"
        " primo trecento | nel quattrocento | del quattrocento | dal quattrocento | il quattrocento | al"
        " quattrocento | tardo quattrocento | primo quattrocento | nel cinquecento | del cinquecento | dal"
        " cinquecento | il cinquecento | al cinquecento | tardo cinquecento | primo cinquecento | nel seicento"
        " | del seicento | dal seicento | il seicento | al seicento | tardo seicento | primo seicento | nel"
        " settecento | del settecento | dal settecento | il settecento | al settecento | tardo settecento |"
        " primo settecento | nel ottocento | del ottocento | dal ottocento | il ottocento | al ottocento |"
        " tardo ottocento | primo ottocento | nel novecento | del novecento | dal novecento | il novecento |"
        " al novecento | tardo novecento | primo novecento |"
        "per la prima volta | la prima volta | prima volta | pronto soccorso | primo soccorso | primo ministro"
        " | prima ministra | Seconda guerra mondiale | Prima guerra mondiale | seconda guerra mondiale"
        " | prima guerra mondiale | Seconda Guerra Mondiale | Prima Guerra Mondiale | Prima Repubblica"
        " | Seconda Repubblica | terza età | terzo mondo | terzo settore | prima linea | di prima mano | seconda mano"
        " | in primo luogo | in secondo luogo | in terzo luogo | a prima vista | prima necessità | primo piano"
        " | in primo piano | prima classe | prima persona | di terzi | a terzi | da terzi | conto terzi"
        " | quarti di finale | ottavi di finale | sedicesimi di finale | a uno a uno | a una a una | uno a uno"
        " | ad uno ad uno | uno dei | una delle | uno degli | mille grazie | mille modi | mille e una notte"
        " | 24 ore su 24 | ventiquattr'ore su ventiquattro | sette giorni su sette | 7 giorni su 7 | numero uno"
        " | Serie A | una volta | alla volta | da zero | a zero | emissioni zero | secondo me | secondo quanto"
        " | prima pagina | prima ancora | mai prima | quanto prima | come prima | prima possibile | prima squadra"
        " | di prima scelta | prima pietra | primo cittadino | prima cittadina | prima casa | seconda casa"
        " | mezzo milione di volte"
        " | primo passo | alla prima | di second'ordine | primo pomeriggio | prima serata | materia prima"
        " | materie prime"
        " | a mille | quattro passi | in quattro e quattr'otto | in due parole | secondo cui | prime ore"
        " | il secondo tempo"
        " | di primo piano | prime indicazioni"
    ),
    titles=each(
        "sig. | sig.ra | signor | signora | dott. | dott.ssa | dottor | dottoressa | ing. | avv. | prof."
        " | prof.ssa | on."
    ),
    suffixes=pairs("enne, enni = duration year"),
    closing_abbreviations=each("ecc. | etc. | S.p.A. | S.r.l."),
    openers=each(
        "oggi | ieri | domani | tuttavia | inoltre | infine | quindi | dunque | intanto | alcuni | alcune | nessun"
        " | attualmente | grazie | insieme | nostro | nostra | qui | poiché | altri | altre | altro | nonostante"
        " | oltre | ecco | tra | fra"
    ),
    abbreviations=each(
        "sig. | sig.ra | dott. | dott.ssa | ing. | avv. | arch. | prof. | prof.ssa | on. | ecc. | etc. | p."
        " | pp. | pag."
        " | pagg. | art. | artt. | cap. | fig. | tab. | ca. | max. | min. | tel. | cell. | rif. | vol. | ed."
        " | gen. | feb."
        " | mar. | apr. | mag. | giu. | lug. | ago. | set. | sett. | ott. | nov. | dic. | lun. | mer. | gio. | ven."
        " | sab. | dom. | n. | nr. | num. | es. | p. es. | S.p.A. | S.r.l. | a.C. | d.C. | cfr. | pad."
        " | mln. | mld. | v."
        " | c.a. | s.r.l. | s.p.a. | S. | SS. | St. | D.Lgs. | v.le | c.so"
    ),
)


LOCALE = Locale(
    tag="it-IT",
    cldr="it_IT",
    spacy="it",
    name="Italiano",
    quotes=("«", "»", "“", "”"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
