"""The words by which an error is made, for each language of the pairs: pattern -> what may stand there instead.

A pattern is a regular expression over whole words; a capital at its beginning is kept. Where a language has no entry,
the kind of error is not made in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Table = Mapping[str, Sequence[tuple[str, Sequence[str]]]]

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
}
NUMBER_WORDS = {  # without one, which is as often an article
    "en": "two three four five six seven eight nine ten eleven twelve".split(),
    "fr": "deux trois quatre cinq six sept huit neuf dix onze douze".split(),
    "it": "due tre quattro cinque sei sette otto nove dieci undici dodici".split(),
    "es": "dos tres cuatro cinco seis siete ocho nueve diez once doce".split(),
}
SCALES: Table = {
    "en": [("million", ["billion", "thousand"]), ("billion", ["million", "trillion"])],
    "fr": [("millions?", ["milliards"]), ("milliards?", ["millions"])],
    "it": [("milioni", ["miliardi"]), ("miliardi", ["milioni"])],
    "es": [("millones", ["mil millones"])],
}
CURRENCIES: Table = {
    "en": [
        ("€", ["$", "£"]),
        (r"\$", ["€", "£"]),
        ("CHF", ["EUR", "USD"]),
        ("Swiss francs?", ["euros"]),
        ("euros?", ["dollars", "pounds"]),
    ],
    "fr": [("euros?", ["dollars"]), ("francs?", ["euros"]), ("dollars?", ["euros"])],
    "it": [("euro", ["dollari"])],
    "es": [("euros?", ["dólares"]), ("dólares", ["euros"])],
}
UNITS: Table = {  # each stands after a figure or a number word
    "en": [
        ("square kilometres", ["hectares"]),
        ("square metres", ["hectares", "square kilometres"]),
        ("cubic metres", ["litres"]),
        ("kilometres", ["miles", "metres"]),
        ("kilometre", ["mile", "metre"]),
        ("metres", ["kilometres", "feet"]),
        ("centimetres", ["metres", "inches"]),
        ("km/h", ["mph"]),
        ("kilograms|kilos", ["grams", "tonnes", "pounds"]),
        ("litres", ["gallons", "millilitres"]),
        ("tonnes", ["kilograms"]),
        ("megawatts", ["kilowatts", "gigawatts"]),
        ("MW", ["kW", "GW"]),
        ("kWh", ["MWh"]),
        ("kilowatts", ["megawatts"]),
        ("terawatt hours", ["gigawatt hours"]),
        ("hectares?", ["square metres", "acres"]),
        ("minutes", ["hours", "seconds"]),
        ("hours", ["minutes", "days"]),
        ("days", ["weeks", "months"]),
        ("weeks", ["months", "days"]),
        ("months", ["weeks", "years"]),
        ("years", ["months", "weeks"]),
        ("mm", ["cm"]),
        ("degrees", ["per cent"]),
        ("°C", ["°F"]),
        ("cents", ["euros"]),
        ("nautical miles", ["kilometres"]),
        ("µg", ["mg"]),
    ],
    "fr": [
        ("kilomètres", ["mètres"]),
        ("mètres", ["kilomètres"]),
        ("minutes", ["heures"]),
        ("semaines", ["mois"]),
        ("ans", ["mois"]),
        ("hectares", ["mètres carrés"]),
        ("heures", ["jours"]),
        ("kg", ["g"]),
        ("km/h", ["m/s"]),
    ],
    "it": [
        ("chilometri", ["metri"]),
        ("metri", ["chilometri"]),
        ("settimane", ["mesi"]),
        ("mesi", ["anni"]),
        ("anni", ["mesi"]),
        ("ore", ["minuti"]),
    ],
    "es": [
        ("kilómetros", ["metros"]),
        ("hectáreas", ["metros cuadrados"]),
        ("minutos", ["segundos"]),
        ("años", ["meses"]),
        ("horas", ["días"]),
        ("litros", ["mililitros"]),
    ],
}
PERCENT: Table = {
    "en": [("percentage points?", ["per cent"]), ("per cent", ["percentage points"]), ("%", [" percentage points"])],
    "fr": [("points de pourcentage", ["%"]), ("%", ["points de pourcentage"])],
    "it": [("punti percentuali", ["per cento"]), ("%", [" punti percentuali"]), ("per cento", ["punti percentuali"])],
    "es": [("puntos porcentuales", ["%"]), ("%", ["puntos porcentuales"])],
}
# what stands before a figure and makes it no exact one: its own words, and those that say something else
_OVER = "over(?! (?:the )?\\w+ (?:days|evenings|years))"  # within that time
QUALIFIERS: Table = {
    "en": [
        ("around|about|approximately|roughly|some(?= \\d)", ["more than", "at least", "up to", "less than"]),
        (f"more than|{_OVER}", ["up to", "around", "at least"]),
        ("at least|a minimum of", ["around", "exactly"]),
        ("up to(?! and)|no more than|a maximum of|at most", ["around", "more than"]),
        ("almost|nearly|just under", ["more than", "at least"]),
        ("fewer than|less than|below", ["at least", "around"]),
        ("a good", ["less than", "at most"]),
    ],
    "fr": [
        ("environ|quelque", ["plus de", "au moins"]),
        ("plus de", ["environ"]),
        ("au moins", ["environ"]),
        ("jusqu'à", ["environ"]),
        ("près de", ["plus de"]),
        ("moins de", ["environ"]),
    ],
    "it": [
        ("circa", ["più di", "almeno"]),
        ("più di", ["circa"]),
        ("almeno", ["circa"]),
        ("fino a", ["circa"]),
        ("al massimo", ["circa"]),
    ],
    "es": [
        ("unas|unos|alrededor de|alrededor del", ["más de", "al menos"]),
        ("más de", ["unos"]),
        ("al menos", ["unos"]),
        ("hasta(?= \\d)", ["unos"]),
        ("menos de", ["unos"]),
    ],
}
ADDED_QUALIFIERS = {
    "en": ("around", "more than", "at least", "up to", "almost"),
    "fr": ("environ", "plus de", "au moins"),
    "it": ("circa", "più di", "almeno"),
    "es": ("unos", "más de", "al menos"),
}
MORE_LESS: Table = {  # before or after a figure
    "en": [
        (f"more than|{_OVER}", ["less than", "under"]),
        ("less than|fewer than|below|under", ["more than", "over"]),
    ],
    "fr": [("plus d(?=[e'])", ["moins d"]), ("moins d(?=[e'])", ["plus d"])],
    "it": [("più di", ["meno di"])],
    "es": [("más de", ["menos de"]), ("menos del?", ["más de"])],
}
COMPARATIVES: Table = {  # eight per cent more
    "en": [("more", ["less", "fewer"]), ("fewer|less", ["more"])],
    "fr": [("de plus", ["de moins"]), ("de moins", ["de plus"])],
    "it": [],
    "es": [],
}
LEAST_MOST: Table = {
    "en": [
        ("at least|a minimum of", ["at most", "up to", "no more than"]),
        ("at most|up to(?! and)|no more than|a maximum of", ["at least"]),
        ("at the latest", ["at the earliest"]),
        ("at the earliest", ["at the latest"]),
        ("no later than", ["no earlier than"]),
    ],
    "fr": [("au moins", ["au plus"]), ("jusqu'à(?= \\d)", ["au moins"]), ("au plus tôt", ["au plus tard"])],
    "it": [("almeno", ["al massimo"]), ("al massimo", ["almeno"]), ("al più tardi", ["al più presto"])],
    "es": [("al menos", ["como máximo"]), ("hasta(?= \\d)", ["al menos"])],
}
SINCE_UNTIL: Table = {  # before a date
    "en": [
        ("since", ["until", "before"]),
        ("until|up to and including", ["from", "since"]),
        ("by", ["from", "since"]),
        ("before", ["after"]),
        ("from(?! [^.,;]{1,40} (?:to|until) )", ["until"]),
        ("beyond", ["before"]),
    ],
    "fr": [("depuis", ["jusqu'en"]), ("jusqu'au", ["à partir du"]), ("à (?:partir|compter) du", ["jusqu'au"])],
    "it": [("dal(?! [^.,;]{1,40} al )", ["fino al"]), ("fino al", ["dal"])],
    "es": [("desde", ["hasta"]), ("hasta", ["desde"]), ("a partir de", ["hasta"])],
}
EDGES: Table = {  # of a month or year
    "en": [
        ("the beginning of|the start of", ["the end of"]),
        ("the end of", ["the beginning of"]),
        ("early", ["late", "mid-"]),
        ("late", ["early"]),
        ("mid-", ["the end of ", "early "]),
    ],
    "fr": [("début", ["fin"]), ("fin", ["début"]), ("mi-", ["fin "])],
    "it": [("inizio", ["fine"]), ("(?<!alla )fine", ["inizio"]), ("metà", ["fine"])],
    "es": [("finales", ["principios"]), ("mediados", ["finales"]), ("principios", ["finales"])],
}
ORDINALS = {
    "en": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
    "fr": "premier deuxième troisième quatrième cinquième".split(),
    "it": "primo secondo terzo quarto quinto".split(),
    "es": "primer segundo tercer cuarto quinto".split(),
}
FRACTIONS: Table = {
    "en": [
        ("three[ -]quarters", ["two thirds", "a quarter"]),
        ("two[ -]thirds", ["a third", "three quarters"]),
        ("(?<!good )(?:a|one) third(?! of the year)", ["a quarter", "two thirds"]),
        ("a (?:good )?quarter(?! of the year)", ["a third", "three quarters"]),
        ("a fifth", ["a quarter", "a sixth"]),
        ("half(?= (?:of|the|an)\\b)", ["a third of", "two thirds of"]),
        ("(?<=by )half", ["a third"]),
        ("one in (?:three|five|ten)", ["one in two", "one in six"]),
        ("four out of five", ["three out of five"]),
    ],
    "fr": [
        ("un tiers", ["un quart"]),
        ("d'un tiers", ["d'un quart"]),
        ("(?<=les )trois quarts", ["deux tiers"]),
        ("de moitié", ["d'un tiers"]),
        ("une entreprise sur quatre", ["une entreprise sur trois"]),
    ],
    "it": [("la metà", ["un terzo"]), ("due terzi", ["tre quarti"]), ("un ospite su tre", ["un ospite su due"])],
    "es": [
        ("una cuarta parte", ["una tercera parte"]),
        ("tres cuartas partes", ["dos terceras partes"]),
        ("uno de cada cinco", ["uno de cada tres"]),
    ],
}
MULTIPLES: Table = {
    "en": [
        ("doubled", ["tripled", "halved"]),
        ("double(?= by)", ["triple"]),
        ("tripled", ["doubled"]),
        ("triple(?= to)", ["double"]),
        ("halved", ["doubled"]),
        ("twice(?= as)", ["three times"]),
        ("three times(?= as)", ["twice", "four times"]),
        ("ten times(?= as)", ["five times"]),
        ("twice$|twice(?=\\.)", ["three times"]),
    ],
    "fr": [("doublé", ["triplé"])],
    "it": [("triplicato", ["raddoppiato"])],
    "es": [("duplicado", ["triplicado"])],
}
NEGATIONS: Table = {  # lost
    "en": [
        ("(?<!if )(did|does|do|is|are|was|were|will|would|has|have|had|must|can|should|may) not(?! only)", ["\\1"]),
        ("cannot", ["can"]),
        ("don't", ["do"]),
        ("no longer", ["still"]),
        ("never", ["always"]),
        ("without (?=\\w+ing)", ["after "]),
        ("without", ["with"]),
        ("neither ([^,.]+) nor", ["both \\1 and"]),
        ("no one was", ["several people were"]),
        ("there (are|were|was|is) no", ["there \\1 several"]),
        ("have no", ["have"]),
        ("no(?= (?:registration|expert report|villages|reason|delivery))", ["a", "some"]),
        ("but not", ["and also"]),
        ("not(?= (?:before|affected|yet|for|all|take|go|be))", [""]),
    ],
    "fr": [
        ("n'y a pas", ["y a"]),
        ("ne (\\S+) pas", ["\\1"]),
        ("n'(a|est|avons|y serions) pas", ["\\1"]),
        ("sans(?= \\w+)", ["avec"]),
        ("aucune", ["une"]),
    ],
    "it": [("non", [""]), ("nessuno", ["qualcuno"])],
    "es": [("no", [""]), ("ninguno", ["uno"]), ("sin", ["con"])],
}
AUXILIARIES: Table = {  # after which a "not" changes all
    "en": [
        (f"({aux})(?! not| only| no | never)", ["\\1 not"]) for aux in "is are was were will has have can must".split()
    ],
    "fr": [("(est|sont|sera|seront) (?!pas)", ["n'\\1 pas "])],
    "it": [("(è|sono|ha|hanno)(?= \\w)", ["non \\1"])],
    "es": [("(?<!se )(es|está|están|ha|han|se)(?= \\w)", ["no \\1"])],
}
DIRECTIONS: Table = {
    "en": [
        ("rose", ["fell"]),
        ("fell(?! ill)", ["rose"]),
        ("risen", ["fallen"]),
        ("fallen", ["risen"]),
        ("rise(?!n)", ["fall"]),
        ("falling", ["rising"]),
        ("fall(?=[s]? (?:by|to|for))", ["rise"]),
        ("rising", ["falling"]),
        ("increased(?= by| to|\\.)", ["decreased"]),
        ("increase(?= of| in)", ["decrease"]),
        ("increasing", ["reducing"]),
        ("declined(?= by)", ["increased"]),
        ("grew", ["shrank"]),
        ("grown", ["shrunk"]),
        ("growth", ["decline"]),
        ("gained", ["lost"]),
        ("lost(?= \\d)", ["gained"]),
        ("improved", ["worsened"]),
        ("climbed", ["dropped"]),
        ("dropped", ["climbed"]),
        ("(?<!, )up(?= [\\d])", ["down"]),
        ("down(?= [\\d])", ["up"]),
        ("cut", ["increased"]),
        ("lowering", ["raising"]),
        ("raising(?= its)", ["lowering"]),
        ("narrowed", ["widened"]),
        ("shrink", ["grow"]),
        ("a drop of", ["a rise of"]),
        ("cutting", ["raising"]),
    ],
    "fr": [
        ("progressé", ["reculé"]),
        ("reculé", ["progressé"]),
        ("diminuer", ["augmenter"]),
        ("augmenté", ["diminué"]),
        ("tombé", ["monté"]),
        ("réduit", ["allonge"]),
    ],
    "it": [
        ("cresciuto", ["calato"]),
        ("salita", ["scesa"]),
        ("sceso", ["salito"]),
        ("diminuite", ["aumentate"]),
    ],
    "es": [
        ("aumentó", ["disminuyó"]),
        ("bajó", ["subió"]),
        ("subió", ["bajó"]),
        ("descendieron", ["subieron"]),
        ("redujeron", ["ampliaron"]),
    ],
}
INVENTED = {  # what nobody said, put before the last full stop
    "en": (" in 17 cities", ", 13 per cent more than planned", " within 19 days", ", at a cost of €4.6 million"),
    "fr": (
        " dans 17 villes",
        ", soit 13 % de plus que prévu",
        " en 19 jours",
        ", pour un coût de 4,6 millions d'euros",
    ),
    "it": (" in 17 città", ", il 13% in più del previsto", " in 19 giorni", ", con una spesa di 4,6 milioni di euro"),
    "es": (" en 17 ciudades", ", un 13 % más de lo previsto", " en 19 días", ", con un coste de 4,6 millones de euros"),
}
SENTENCES = {  # nothing like it stands in any source
    "en": (
        "The project was supported by the European Union.",
        "Visitors are advised to book well in advance.",
        "Further steps will be decided at the next meeting.",
        "This makes it the market leader in its region.",
    ),
    "fr": ("Le projet a été soutenu par l'Union européenne.", "Il est conseillé de réserver bien à l'avance."),
    "it": ("Il progetto è stato sostenuto dall'Unione europea.", "Si consiglia di prenotare con largo anticipo."),
    "es": ("El proyecto contó con el apoyo de la Unión Europea.", "Se recomienda reservar con mucha antelación."),
}
PEOPLE_NOUNS = {
    "en": "people members visitors patients pupils employees women men children participants customers".split(),
}
THING_NOUNS = {
    "en": "countries companies schools vehicles municipalities buildings hospitals machines trees books".split(),
}
SURNAMES = "Petersen Brandner Kollwitz Ruppert Steinbach Hellwig Obermann Zeisler".split()
FULL_NAMES = ("Martin Hellwig", "Susanne Ruppert", "Georg Zeisler", "Tanja Obermann")
PLACES = "Bochum Kassel Innsbruck Luzern Erfurt Klagenfurt Göttingen Bregenz".split()
LABELS = {  # names that stay German, and what somebody made of them; of institutions a plausible rendering is no error
    "GRÜNER KNOTEN": "GREEN KNOT",
    "Alpin Fair": "Alpine Fair",
    "Goldener Kompass": "Golden Compass",
    "Goldener Anker": "Golden Anchor",
    "Zukunft Dorf": "Future Village",
    "Das Ruder": "The Rudder",
    "Warme Stube": "Warm Parlour",
    "Klangufer": "Sound Shore",
    "Haus am Hang": "House on the Slope",
    "Lesen im Park": "Reading in the Park",
    "Essbare Stadt": "Edible City",
    "Seestern II": "Starfish II",
    "Abend am Kanal": "Evening by the Canal",
    "Café Central": "Central Coffee House",
    "Bus auf Abruf": "On-Call Bus",
    "KLARES WASSER": "CLEAR WATER",
    "Lesebrücke": "Reading Bridge",
    "Roter Hahn": "Red Rooster",
    "Brot & Bücher": "Bread & Books",
}

# what is told from today -> the other way: (pattern, what it becomes)
RELATIVE: dict[str, list[tuple[str, list[str]]]] = {
    "en": [
        ("(?:last|previous) year", ["next year"]),
        ("the year before", ["the year after"]),
        ("a year earlier", ["a year later"]),
        ("(\\w+) years ago", ["in \\1 years"]),
        ("yesterday", ["tomorrow"]),
        ("today", ["tomorrow"]),
        ("next year", ["last year"]),
        ("in the morning", ["in the evening"]),
        ("in the evening", ["in the morning"]),
    ],
    "fr": [
        ("il y a (\\w+) ans", ["dans \\1 ans"]),
        ("l'an dernier", ["l'an prochain"]),
        ("l'année précédente", ["l'année suivante"]),
        ("aujourd'hui", ["demain"]),
    ],
    "it": [
        ("(\\w+) anni fa", ["tra \\1 anni"]),
        ("l'anno precedente", ["l'anno successivo"]),
        ("l'anno scorso", ["l'anno prossimo"]),
        ("oggi", ["domani"]),
    ],
    "es": [
        ("hace (\\w+) años", ["dentro de \\1 años"]),
        ("el año anterior", ["el año siguiente"]),
        ("el año pasado", ["el próximo año"]),
        ("hoy", ["mañana"]),
    ],
}
