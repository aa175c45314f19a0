"""Français: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._names_fr import NAMES
from pressflow.locales._page_fr import UI
from pressflow.locales._senses_fr import SENSES
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group="'’",
    other_decimal=".",
    numbers=pairs("zéro = 0 | cents = 100 | quatre-vingt = 80 | septante = 70 | huitante, octante = 80 | nonante = 90"),
    ones=each("un | une"),
    vague=each("plusieurs | quelques"),
    joiner="et",
    thousand=each("mille"),
    scales=pairs("mille = 3 | million, millions, mio = 6 | milliard, milliards = 9 | billion, billions = 12"),
    of_money=each("d | de"),
    money_scales=pairs("k = 3 | M = 6 | Md, Mds, Mrd, G = 9"),
    collectives=pairs(
        "douzaine, douzaines = 12 | dizaine = 10 | quinzaine = 15 | vingtaine = 20 | trentaine = 30"
        " | quarantaine = 40 | cinquantaine = 50 | soixantaine = 60 | centaine = 100 | millier = 1000"
    ),
    round_collectives=each(
        "dizaine | quinzaine | vingtaine | trentaine | quarantaine | cinquantaine | soixantaine | centaine | millier"
    ),
    below_zero=each("sous zéro | au-dessous de zéro | en dessous de zéro | en-dessous de zéro | sous 0"),
    halves=each("demi | demie"),
    half_after=each("et demi | et demie | et demis | et demies"),
    plus=each("plus"),
    minus=each("moins"),
    fractions=pairs(
        "tiers = 3 | quart, quarts = 4 | cinquième, cinquièmes = 5 | sixième, sixièmes = 6"
        " | septième, septièmes = 7 | huitième, huitièmes = 8 | neuvième, neuvièmes = 9 | dixième, dixièmes = 10"
        " | vingtième, vingtièmes = 20 | centième, centièmes = 100 | millième, millièmes = 1000"
    ),
    half_nouns=each("moitié | la moitié | de moitié"),
    every=(),
    one_in=each("un sur | une sur | un quart sur"),
    out_of=each("sur"),
    out_of_noun=True,
    multiply_by=each("multiplié par | multipliée par | multipliés par | multipliées par | multiplier par"),
    fold="multiplié par {}",
    multiples=pairs(
        "deux fois plus, deux fois moins, le double, double, doublé, doublée, doubler, doublés, doublées,"
        " double du, doublement, doublant = 2"
        " | trois fois plus, triplé, triplée, tripler, triplés, triplées, le triple, triplement = 3"
        " | quatre fois plus, quadruplé, quadrupler, quadruple, quadruplée = 4"
        " | cinq fois plus, quintuplé, quintupler, quintuple = 5 | décuplé, décupler = 10 | divisé par deux,"
        " divisée par deux, diviser par deux, divisés par deux, divisées par deux = 0.5"
        " | multiplié par deux, multipliée par deux, multiplier par deux = 2"
        " | multiplié par trois, multipliée par trois = 3 | deux fois supérieur = 2 | réduit de moitié,"
        " réduire de moitié, réduite de moitié, réduits de moitié, réduites de moitié, moitié moins = 0.5"
    ),
    times=each("plus | moins | supérieur"),
    times_nouns=each("fois"),
    percent=each("% | pour cent | p. 100 | p. cent"),
    part_points=pairs(
        "quart de point de pourcentage, quarts de point de pourcentage, quart de point, quarts de point ="
        " 0.25 | dixième de point, dixièmes de point = 0.1"
    ),
    percent_points=each("point de pourcentage | points de pourcentage | point de pour cent | points de pour cent"),
    currencies=pairs(
        "euro, euros = EUR | centime, centimes, cent, cents, centimes d'euro, centime d'euro = EUR 0.01"
        " | dollar, dollars, dollars américains, dollar américain, dollars US, USD = USD"
        " | franc suisse, francs suisses, francs, franc, Fr., fr. = CHF"
        " | livre, livres, livres sterling, livre sterling = GBP | pence = GBP 0.01"
        " | yen, yens, yens japonais = JPY | yuan, yuans = CNY | rouble, roubles = RUB | zloty, zlotys = PLN"
        " | forint, forints = HUF"
        " | mark, marks, deutschemarks, deutsche marks, deutschemark, marks allemands = DEM"
        " | schilling, schillings = ATS | lire, lires = ITL | couronnes suédoises, couronne suédoise = SEK"
        " | couronnes danoises, couronne danoise = DKK"
        " | couronnes norvégiennes, couronne norvégienne = NOK | couronnes tchèques, couronne tchèque = CZK"
        " | roupies indiennes, roupies = INR | livres turques, livre turque = TRY"
        " | dollars canadiens, dollar canadien = CAD"
        " | dollars australiens, dollar australien = AUD | k€ = EUR 1000 | M€ = EUR 1000000"
        " | Md€, Mds€ = EUR 1000000000 | francs français = FRF | kCHF = CHF 1000 | MCHF = CHF 1000000"
        " | MEUR = EUR 1000000 | KEUR, kEUR = EUR 1000"
    ),
    money_names=pairs("EUR = euros | USD = dollars | CHF = francs suisses | GBP = livres sterling | JPY = yens"),
    units=pairs(
        "litres pour 100 kilomètres = liter-per-100-kilometer |"
        " ppm = part-per-million | ppb = part-per-billion | pétawatts, pétawatt, PW = petawatt | térawatts,"
        " térawatt, TW = terawatt | km/h, kilomètres-heure, kilomètre-heure, kilomètres à l'heure, kilomètres"
        " par heure,"
        " km à l'heure = kilometer-per-hour | m/s, mètres par seconde = meter-per-second"
        " | degrés Celsius, degré Celsius, °C, ° C = celsius"
        " | °F, degrés Fahrenheit = fahrenheit | degré, degrés, ° = degree"
        " | mètres carrés, mètre carré, m², m2 = square-meter | mètres cubes, mètre cube, m³, m3 = cubic-meter"
        " | kilomètres carrés, kilomètre carré, km², km2 = square-kilometer"
        " | hectare, hectares, ha = hectare | tonne, tonnes, t = metric-ton | kilo, kilos, kg = kilogram"
        " | kWc, kWp, kilowatts-crête, kilowatt-crête, kilowatts crête = kilowatt-peak"
        " | MWc, MWp, mégawatts-crête, mégawatts crête = megawatt-peak"
        " | GWh, gigawattheures, gigawattheure, gigawatt-heure, gigawatts-heure = gigawatt-hour"
        " | MWh, mégawattheures, mégawattheure, mégawatt-heure, mégawatts-heure = megawatt-hour"
        " | TWh, térawattheures, térawattheure = terawatt-hour"
        " | kWh, kilowattheures, kilowattheure, kilowatts-heure, kilowatt-heure = kilowatt-hour"
        " | ch, chevaux, chevaux-vapeur = horsepower | dB, décibel, décibels = decibel | pour mille, ‰ = permille"
        " | volts, volt, V = volt | watts, watt, W = watt"
        " | ampères, ampère, A = ampere | pouce, pouces = inch"
        " | mille marin, milles marins, mille nautique, milles nautiques = nautical-mile | miles, mile = mile"
        " | acre, acres = acre | micromètres, µm, microns = micrometer | microgrammes, µg = microgram"
        " | Hz, hertz = hertz | Mbit/s, mégabits par seconde = megabit-per-second"
        " | Gbit/s, gigabits par seconde = gigabit-per-second | g/km, grammes par kilomètre = gram-per-kilometer"
        " | kg/m² = kilogram-per-square-meter | Nm, newtons-mètres = newton-meter"
        " | tr/min, tours par minute, tours/min = revolution-per-minute"
        " | hectolitres, hectolitre, hl = hectoliter | années-lumière, année-lumière = light-year"
        " | mégapixels, mégapixel, MP = megapixel | kcal, kilocalories = kilocalorie | kJ = kilojoule"
        " | litres aux 100 kilomètres, litres aux 100 km, l/100 km = liter-per-100-kilometer | bar, bars = bar"
        " | m = meter | l = liter | g = gram | kelvin, kelvins = kelvin | quintaux, quintal = quintal"
    ),
    durations=pairs(
        "quart de siècle = 25 year | an, ans, année, années = year | mois = month | semaine, semaines = week"
        " | jour, jours, journée, journées = day | heure, heures, h = hour | minute, minutes, min, mn = minute"
        " | seconde, secondes, s = second"
        " | décennie, décennies = 10 year | siècles = 100 year | siècle = 100 year | millénaires = 1000 year"
        " | quart d'heure, quarts d'heure = 0.25 hour | millisecondes, milliseconde, ms = millisecond"
        " | microsecondes = microsecond | nanosecondes = nanosecond"
    ),
    ordinal_digits=r"er|ers|re|res|ère|ères|e|es|è|ème|èmes|ième|ièmes|eme|nd|nde|ndes|nds",
    ordinal_format="{}e",
    ordinal_words=pairs("second, seconde, seconds, secondes = 2 | 1er, 1re = 1"),
    of_each=each("sur"),
    pointers=each(
        "terminé | termine | classé | classée | arrivé | arrivée | fini | finit | est | devient | le | la | les"
        " | au | du | en | un | une | son | sa | ses"
    ),
    ranks=each("place | rang | position"),
    roman_ordinal=r"(X{0,3}(?:IX|IV|V?I{0,3}))(?:er|re|e|ème|ᵉ)",
    to=each("à | – | — | - | jusqu'à | au | aux | et jusqu'à"),
    between=(each("entre"), each("et")),
    from_=each("de"),
    onto=each("au lieu de"),
    lists=each("et | ou | , | / | ainsi que | & | et/ou"),
    sizes=each("sur"),
    adding=each("et"),
    changes=each(
        "pass | augment | recul | baiss | progress | grimp | chut | rédui | diminu | hausse | croiss | croît"
        " | crû | relev | abaiss | port | tomb | mont | bond | évolu"
    ),
    months=pairs("juil = 7 | déc = 12 | févr = 2 | janv = 1 | oct = 10 | nov = 11 | aout = 8"),
    month_context=each(
        "en | depuis | dès | mi | fin | début | de | du | d | au | mois | jusqu'en | jusque | d'ici | à | dernier"
        " | prochain | et | entre | courant | ce | chaque | avant | après | pour"
    ),
    month_after=each("dernier | prochain"),
    last=each("dernier"),
    next=each("prochain"),
    relations=pairs(
        "depuis, depuis le, depuis l'an, depuis la = since | à partir de, à partir du, dès, dès le, à compter du,"
        " à compter de, à partir d', à compter d', dès l'an = from"
        " | jusqu'en, jusqu'à, jusqu'au, d'ici, d'ici à, d'ici le, d'ici au, jusqu'à la fin = until"
    ),
    modifiers=pairs(
        "début, au début de, au début du mois de, au début d' = begin"
        " | mi, mi-, à la mi-, au milieu de, milieu = mid"
        " | fin, à la fin de, fin de, à la fin d', la fin de = end"
        " | printemps, au printemps, printemps de, au printemps de = spring"
        " | été, à l'été, été de, l'été, à l'été de = summer"
        " | automne, à l'automne, l'automne, automne de = autumn | hiver, l'hiver, à l'hiver, hiver de = winter"
    ),
    date_frames=pairs(
        "since day, since part = depuis le {} | from day, from part = à partir du {} | until = jusqu’à {}"
        " | until day, until part = jusqu’au {} | until month, until year = jusqu’en {} | mid = mi-{}"
    ),
    elisions={"de (?=[aeiouhAEIOUH])": "d’"},
    year_context=each(
        "en | depuis | an | année | années | de | dès | fin | début | mi | exercice | saison | été | printemps"
        " | automne | hiver | d'ici | d | jusqu'en | à | pour | avant | après | entre | et | l'an | ici | du"
        " | courant | l'exercice | millésime | que"
    ),
    strong_year_context=each("an | année | exercice | saison | été | printemps | automne | hiver | fin | début | l'an"),
    year_nouns=each("l | an | année | exercice | saison | l'an | d"),
    fillers=each("le | au | la | du | l | d | ' | ’"),
    quarters=pairs("trimestre, trimestres = Q | semestre, semestres = H"),
    quarter_format={"Q": "{number}e trimestre {year}", "H": "{number}e semestre {year}"},
    first_day="1er",
    quarter_marks=pairs("T, Q = Q | S, H = H"),
    decades="",
    decade_articles=each("des | de | les"),
    decade_before=each("années | les années | des années | aux années"),
    day_first=True,
    of=each("de | de l'année | de l'exercice | du | de l'an | d'"),
    clock=(),
    clock_needs=each("à | dès | de | vers | jusqu'à | avant | après | entre | et | partir de | partir d'"),
    clock_before=each("à | dès | de | vers | jusqu'à | avant | après | entre | et | partir de | partir d'"),
    hour_mark="h",
    hours=pairs("midi = 12:00 | minuit = 00:00"),
    day_parts=pairs("du soir, de l'après-midi = pm | du matin = am"),
    qualifiers=pairs(
        "environ, près de, près des, près d', quelque, autour de, à peu près, approximativement, presque, à peine,"
        " env., un peu moins de, un peu plus de, pas loin de, quasiment, quasi, vers, une bonne, aux alentours de,"
        " de l'ordre de, aux environs de, légèrement plus de, légèrement moins de, un peu plus d', un peu moins"
        " d', ~ = approx"
        " | plus de, plus d', plus du, plus que, au-delà de, au-dessus de, supérieur à, supérieure à, > = more_than |"
        " moins de,"
        " moins d', moins du, en dessous de, au-dessous de, inférieur à, inférieure à, même pas, < = less_than"
        " | au moins, au minimum, pas moins de, minimum, un minimum de, supérieur ou égal à, supérieure ou égale"
        " à, ≥ = min"
        " | au plus, au maximum, pas plus de, tout au plus, maximum, un maximum de, inférieur ou égal à,"
        " inférieure ou égale à, max.,"
        " pas plus longtemps que, ne dépasse pas, ne dépassant pas, ne pas dépasser, ≤ = max"
        " | jusqu'à, jusqu'à la, jusqu'aux = up_to"
    ),
    from_min=each("à partir de | à partir d' | dès"),
    below=each("presque | un peu moins de | légèrement moins de | quasiment | à peine | moins de"),
    above=each("un peu plus de | légèrement plus de | une bonne | plus de | bien plus de"),
    qualifiers_after=pairs(
        "ou plus, et plus, +, au minimum, au moins = min | ou moins, et moins, au maximum, au plus = max"
        " | environ, à peu près, ou à peu près = approx"
    ),
    measure_links=each("de | d"),
    qualifier_gap=each("la | le | les | l"),
    adjectives_before=each(
        "nouveau | nouveaux | nouvel | nouvelle | nouvelles | grand | grands | grande | grandes | petit | petits"
        " | petite | petites | jeune | jeunes | autre | autres | premier | premiers | première | premières"
        " | dernier | derniers | dernière"
        " | dernières | prochain | prochains | prochaine | prochaines | ancien | anciens | ancienne | anciennes"
        " | bon | bons | bonne | bonnes | gros | grosse | grosses | beau | beaux | belle | belles | meilleur"
        " | meilleurs | meilleure | meilleures"
        " | principal | principaux | principales | véritables | différents | différentes | importants"
        " | importantes | haut | hauts | haute | hautes | seul | seuls | seule | seules | quelque | plus"
    ),
    stop=each(
        "de | d | du | des | le | la | les | l | un | une | à | au | aux | en | dans | par | pour | sur | sous"
        " | avec | sans | chez | vers | entre | depuis | pendant | et | ou | mais | donc | or | ni | car | que"
        " | qu | qui | dont | où | si | comme | est | sont"
        " | était | étaient | sera | seront | a | ont | avait | avaient | aura | auront | peut | peuvent | doit"
        " | doivent | ne | n | pas | plus | moins | il | elle | ils | elles | nous | vous | on | se | s | ce"
        " | cet | cette | ces | son | sa | ses | leur | leurs"
        " | notre | nos | y | lors | après | avant | contre | contre | selon | jusqu | ainsi | fois | seulement"
        " | déjà | aussi | encore | lui | cela | ceci | fut | furent | soit | chacun | chacune"
    ),
    skip=each("plus | fois"),
    labels=each(
        "§ | art. | article | articles | alinéa | al. | n° | nº | no | numéro | chiffre | chapitre | chap. | page"
        " | pages | p. | hall | halle | salle | stand | chambre | porte | quai | voie | ligne | version | formule"
        " | figure | fig. | tableau"
        " | annexe | autoroute | route | boîte postale | BP | dossier | classe | type | modèle | lot | tome"
        " | volume | vol. | édition | bundesliga | windows | office | bâtiment | bloc | étage | terminal"
        " | code postal | phase | niveau | partie | studio"
        " | agenda | horizon | industrie | web | iphone | galaxy | apollo | airbus | boeing | covid | radio"
        " | canal | zone | HRB | réf. | référence | règle | règlement | directive | catégorie"
    ),
    streets=r"(?:straße|strasse|str|weg|platz|allee|gasse|ufer|damm|ring|markt|chaussee|promenade|kai|hof|park)",
    streets_before=each(
        "rue | avenue | boulevard | place | chemin | quai | allée | impasse | cours | route | bd | av."
    ),
    street_after=True,
    phones=each(
        "tél. | tél | téléphone | fax | télécopie | mobile | portable | t | f | hotline | Tel. | Tel | WhatsApp"
    ),
    idioms=each(
        "pour la première fois | la première fois | premiers secours | premier secours | Seconde Guerre mondiale"
        " | Première Guerre mondiale | seconde guerre mondiale | première guerre mondiale"
        " | Deuxième Guerre mondiale | tiers monde | Tiers-Monde | en premier lieu | au premier abord"
        " | de première main"
        " | de seconde main | d'occasion | un à un | l'un des | l'une des | tout d'abord | Troisième Reich"
        " | première classe | Premier ministre | Première ministre | un sur un | une tierce | les uns | en un mot"
        " | une fois | à la fois | première fois que"
        " | du premier coup | mille mercis | mille excuses | 24 heures sur 24 | sept jours sur sept | numéro un"
        " | pour cent pour cent | un jour | à première vue | de prime abord | en première ligne | de premier plan"
        " | 24 h sur 24 | 24h sur 24 | 7 jours sur 7 | 24 h/24 | 24h/24 | 7 j/7"
    ),
    phone=r"0[1-9](?:[ \u00a0\u202f.]?[0-9]{2}){4}",
    titles=each("M. | Mme | Mlle | Monsieur | Madame | Dr | Pr | MM. | Docteur"),
    closing_abbreviations=each("etc. | Cie. | p.m."),
    openers=each(
        "aujourd'hui | hier | demain | cependant | toutefois | enfin | ensuite | puis | désormais | plusieurs"
        " | certains | certaines | tous | toutes | tout | toute | chaque | quand | lorsque | si | depuis | dès"
        " | parmi | grâce | c | j | l | d | afin"
        " | outre | selon | malgré | environ | quelque | notre | votre | mon | ma | mes | autre | d'autres | ici | là"
    ),
    abbreviations=each(
        "M. | MM. | Mme. | Dr. | Pr. | etc. | p. | pp. | art. | al. | chap. | fig. | env. | max. | min. | tél."
        " | réf. | vol. | éd. | janv. | févr. | avr. | juil. | sept. | oct. | nov. | déc. | lun. | mar. | mer."
        " | jeu. | ven. | sam. | dim. | av. | bd."
        " | c.-à-d. | p. ex. | ex. | St. | Ste. | e. V. | s. | j.-c. | p. 100 | n. | cf. | N.B. | R.-U. | Cie."
        " | Mio. | Mrd. | Prof."
    ),
)

LOCALE = Locale(
    tag="fr-FR",
    cldr="fr_FR",
    spacy="xx",  # spaCy's French tokenizer takes three seconds to load, and our rules read the text itself
    name="Français",
    quotes=("«\u00a0", "\u00a0»", "“", "”"),
    spaces_before={";": "\u202f", "!": "\u202f", "?": "\u202f", ":": "\u00a0"},
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
