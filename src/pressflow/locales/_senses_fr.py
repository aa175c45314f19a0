"""French: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

SENSES = Senses(
    negations=words("pas$ jamais$ sans$ aucun$ aucune$ ni$ rien$ nul$ nulle$ guère$ non$"),
    no_negations=(
        r"\b(?:[Uu]n|[Ll]es?|[Dd]es|[Cc]es|premiers?|grand|[ÀàAa]) pas\b|\bpas à pas\b|\b[Nn]on (?:seulement|loin)\b"
        r"|\bpas (?:seulement|uniquement|que|moins de|plus de)\b|\b[Ss]ans (?:doute|conteste|cesse)\b|\bn'importe\b"
        r"|\b(?:[Pp]lus|que) que? ?jamais\b|\bà jamais\b|\bsi jamais\b|\bplus que jamais\b|\bou (?:non|pas)\b"
    ),
    parted_negations=(
        r"(?:\b[Nn]e |\b[Nn]')[^.,;:!?]{1,30}?\b(?:plus|personne)\b(?! (?:que\b|de \d))"
        r"|\b[Pp]ersonne n(?:e |')"
    ),
    negation_tails=words("ni$"),
    negative_concord=True,
    half_negations=pairs(
        "impossib, imprév, impui, inadap, inadéq, inaccept, inaccess, inadmiss, incap, incert, incompl,"
        " inconn, inconven, indépend, inéga, inégal, ineffic, inexist, injust, insatis, insuff, interminab,"
        " inutil, invalid, invari, invisib, irrég, irrespons, illég, illicit, illim, déplais, désaccord,"
        " mécontent, malheureu, peu importe = un | gratuit, libre$, libres$, exempt, exonér = free | peine ="
        " hardly | peu$, moins$, faible = few | rarement$, rare$, rares$ = rarely | plutôt$, au lieu, à la"
        " place = instead | seulement$, uniquement$, seul$, seule$, seuls$, seules$, ne que = only | interdi,"
        " prohib = ban | refus, rejet, repouss, déclin, contest, dément, oppos, nie$, nié$ = reject | échou,"
        " échec = fail | empêch, évit, arrêt, cess = stop | manqu, absen, absten, défaut$, dépourv, vide$ ="
        " lack | renonc, dispens, épargn = waive | dout = doubt | sauf$, hormis$, excep, exclu, hors$ = except"
        " | sinon$, autrement$ = otherwise | difficil, dur$ = hard | mal$, mauvais = bad | ancien, ex$ ="
        " former | annul = cancel"
    ),
    past=(
        r"(?:an|année|mois|trimestre) (?:derni|précédent)\w*|il y a \w+ (?:ans?|mois|jours|semaines)|hier"
        r"|un an plus tôt"
    ),
    now=r"aujourd['’]hui|désormais|actuellement|à présent",
    coming=r"(?:an|année|mois) (?:prochain|suivant)\w*|demain|dans \w+ (?:ans?|mois|jours|semaines)",
    latest=each("au plus tard"),
    earliest=each("au plus tôt"),
    by_then=each("avant | jusqu | jusqu'au | jusqu'en"),
    from_then=each("depuis | après | dès"),
    more=each("plus | supérieur | supérieurs"),
    less=each("moins | inférieur | inférieurs"),
    parts_before=pairs("de = from | à = to | au lieu de = instead | dont = part | des, sur les = whole"),
    parts_behind=pairs(
        "dont = part | de plus = more | de moins = less | l'année précédente, l'an dernier = earlier"
        " | de long, de longueur = length | de large, de largeur = width | de haut, de hauteur = height"
        " | de profondeur = depth | d'épaisseur = thickness"
    ),
    parts_near=pairs("dont = part | l'année précédente, contre = earlier | aujourd'hui, désormais = now"),
    opposites=pairs(
        "ouvr, ouvert = +open | ferm = -open | commenc, débute, début$, démarr = +begin | termin, achev,"
        " finit$, prend, fin = -begin | achet, achat, acqui, acquér = +buy | vend, vente$, ventes$, cède,"
        " cession = -buy | import$, importe, importa = +import | export = -import | accept, approuv, adopt ="
        " +accept | reje, refus, repouss = -accept | autoris, permet, permis = +allow | interdi, prohib ="
        " -allow | partisan = +support | opposant, adversaire = -support | dessus$ = +above | dessous$ ="
        " -above | premier, première = +first | dernier, dernière = -first | est$, oriental = +east | ouest$,"
        " occidental = -east | nord$ = +north | sud$ = -north | gauche = +left | droite$, droit$, droits$ ="
        " -left | employeur, patron = +employer | salarié, employé, travailleur = -employer | renforc ="
        " +strong | affaibl = -strong | succès, réuss = +success | échec, échou = -success | meilleur, mieux$,"
        " amélior = +better | pire$, pires$, détérior, aggrav = -better | public$, publics$, publique ="
        " +public | privé = -public | femme = +women | homme$, hommes$ = -women | guerre = +war | paix$ = -war"
        " | né$, née$, nés$, naiss, naquit$ = +born | mort$, mort, mourut$, décéd, décès$ = -born | mère ="
        " +mother | père = -mother | bénéfice, excédent = +profit | perte, déficit = -profit | gagn, remport,"
        " victoire = +win | perd$, perdu, perdent$, défaite = -win | plus$, davantage$ = +more | moins$ ="
        " -more"
    ),
    rises=words(
        "augment hausse$ hausses$ haussi croiss progress grimp bondi monté montent$ majoration majoré tripl"
        " quadrupl dépass davantage$ agrandi élargi essor$ envol accélér renchér accru accroî accroiss"
        " relèvement relèver relever$ relevé$ relevés$ relevée majore$ majorer rehauss flambé croît crû$ doublé"
        " doublement doublant"
    ),
    falls=words(
        "baiss diminu rédui réduction régress chut repli$ repliée$ replié$ replis$ décroissance abaiss perdu$"
        " perdue perd$ perdent$ inférieur fléch rétréc ralenti amoindr allég effondr dégring minoré resserr"
        " affaibli recul tombé contracté contraction décroî décru plongé plonge$ minoration"
    ),
    per=r"par|chaque|tous les|toutes les",
    rate_nouns=pairs(
        "heure, heures = hour | jour, jours = day | semaine, semaines = week | mois = month | trimestre,"
        " trimestres = quarter | an, ans, année, années = year | hectare = hectare | mètre carré, m² = square-"
        " meter | mètre cube, m³ = cubic-meter | kilo, kilogramme, kg = kilogram | tonne = ton | litre = liter"
        " | kilomètre, km = kilometer | personne, habitant, habitante, tête = person | foyer, ménage ="
        " household | kilowattheure, kWh = kilowatt-hour | enfant = child"
    ),
    rate_words=pairs(
        "horaire, horaires = hour | quotidien, quotidienne, quotidiennement = day | hebdomadaire,"
        " hebdomadaires = week | mensuel, mensuelle, mensuels, mensuelles, mensuellement = month |"
        " trimestriel, trimestrielle = quarter | annuel, annuelle, annuels, annuelles, annuellement = year"
    ),
    no_rate=r"(?!)",
    some_days=(
        r"aujourd['’]hui|hier|avant-hier|demain|après-demain|la veille|le lendemain|week-ends?|jours?"
        r"|journées?|quotidien\w*|ouvrables?|semaines?|récemment"
    ),
    parts_of_land=pairs("Nord = nord | Süd = sud/méridion | Ost = est/orient | West = ouest/occid | Mittel = cent"),
    weak=pairs(
        "jour et nuit, 24h/24, 24 h/24 = duration 24 hour | "
        "un, une, seul, seule, unique = count 1 | les deux, paire, duo, double, bilingue, couple = count 2"
        " | trio = count 3 | première fois, pour la première fois, d'abord, premier, première, premiers,"
        " premières = ordinal 1"
        " | second, seconde, deuxième = ordinal 2 | double, deux fois = multiple 2"
        " | demi, demie, moitié = fraction 1/2 | quart, trimestre = fraction 1/4"
        " | un an, une année, d'un an = duration 1 year | un mois = duration 1 month"
        " | une semaine = duration 1 week | un jour, une journée = duration 1 day | une heure = duration 1 hour"
        " | une minute = duration 1 minute | une décennie, décennie = duration 10 year"
        " | un siècle, siècle = duration 100 year | midi = time 12:00"
        " | une douzaine, douzaine = count 12 | cent, centaine = count 100 | mille, millier = count 1000"
        " | un euro = money 1 EUR | un pour cent = percent 1 | un kilomètre = quantity 1 kilometer"
        " | six mois, semestre, un semestre = duration 0.5 year"
        " | six mois, semestre = duration 6 month | neuf premiers mois = count 3"
        " | trois premiers trimestres = duration 9 month | deux semaines, quinze jours, quinzaine = duration 14 day"
        " | trimestre = duration 3 month | un an et demi = duration 1.5 year"
    ),
    length=1.05,
    joints=each("et | tandis que | alors que | mais | contre | quand"),
    enumerating=each("et | ou | ainsi que"),
    agents=Agents(
        from_=frozen("de d depuis"),
        to=frozen("à vers jusqu"),
        passive=frozen("est sont était étaient été sera seront fut furent"),
        by=frozen("par"),
        prepositions=frozen("de d du avec pour contre chez après sur par que comme et ou"),
        given=frozen("à au"),
        order=True,
    ),
    points=("point",),
)
