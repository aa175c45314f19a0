"""Dutch: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

SENSES = Senses(
    negations=words("niet$ geen$ nooit$ zonder$ niemand$ niets$ nergens$ noch$ geenszins$ geneen$"),
    no_negations=(
        r"\b[Nn]iet (?:alleen|slechts|enkel|(?:meer|minder|later|eerder) dan|in de laatste plaats)\b"
        r"|\b(?:al dan|of) niet\b"
        r"|\b[Nn]et (?:geen|niet)\b|\b(?:als|dan) (?:nog )?nooit(?: tevoren)?\b|\b[Zz]onder (?:twijfel|meer)\b"
        r"|\b[Oo]n(?:geveer|geluk\w*|geval\w*|dank\w*)\b"
    ),
    negation_tails=words("noch$"),
    half_negations=pairs(
        "onaan, onaf, onbe, onbr, onda, ondui, oneer, onein, onev, onge, onhe, onj, onk, onm, onno, onoo,"
        " onop, onov, onr, onschu, onve, onvo, onvr, onw, onze$k, onzek, onzi, werkloos, *loos$, *loze$,"
        " *loosheid$, oneens$ = un | gratis$, *vrij$, *vrije$, kosteloos = free | nauwelijks$, amper$ = hardly"
        " | weinig$, minder$, geringe = few | zelden$ = rarely | in plaats, liever$, eerder$ = instead |"
        " alleen$, slechts$, pas$, enkel$ = only | verbod, verbied, verbood, verboden = ban | weiger,"
        " geweiger, afgewezen, afwijz, wijst$, verwerp, verworp, ontken, tegen$ = reject | mislukt, misluk,"
        " faal, gefaald = fail | voorkom, voorkwam, vermijd, vermed, verhinder, stopt, stop$, stopp, gestopt,"
        " ophoud, houdt op = stop | ontbreek, ontbrak, gebrek, tekort, mist$, miste$, leeg$, lege$, afwez ="
        " lack | afzie, afgezien, ziet af = waive | twijfel, betwijfel = doubt | behalve$, uitgezonderd$,"
        " tenzij$, uitgesloten, uitzonder = except | anders$ = otherwise | moeilijk, zwaar$ = hard | slecht,"
        " slechte = bad | voormalig, ex$, vroegere = former | afgelast, geannuleerd, geschrapt = cancel |"
        " ooit$ = never"
    ),
    past=(
        r"\w+ (?:jaar|maanden|weken|dagen) (?:geleden|eerder)|(?:vorig|afgelopen) jaar|jaar daarvoor"
        r"|gisteren"
    ),
    now=r"vandaag|nu|inmiddels|momenteel",
    coming=r"over \w+ (?:jaar|maanden|dagen)|(?:volgend|komend) jaar|jaar daarna|morgen",
    latest=each("uiterlijk | op zijn laatst"),
    earliest=each("op zijn vroegst | ten vroegste"),
    by_then=each("voor | tot | uiterlijk"),
    from_then=each("sinds | vanaf | na"),
    more=each("meer | hoger | groter"),
    less=each("minder | lager | kleiner"),
    parts_before=pairs(
        "van = from | naar, tot = to | met = by | in plaats van = instead"
        " | waarvan, van wie, onder wie = part | van de = whole"
    ),
    parts_behind=pairs(
        "daarvan, van hen = part | meer = more | minder = less | een jaar eerder, vorig jaar = earlier"
        " | lang = length | breed = width | hoog = height"
        " | diep = depth | dik = thickness"
    ),
    parts_near=pairs(
        "daarvan, waarvan = part | een jaar eerder, het jaar daarvoor, tegenover = earlier | nu, vandaag,"
        " inmiddels = now"
    ),
    opposites=pairs(
        "open, geopend, opent = +open | gesloten, sluit, dicht$ = -open | begin, begon, start, gestart ="
        " +begin | eindig, einde, beëindig, geëindigd = -begin | koop, kocht, gekocht, aankoop, overgenomen ="
        " +buy | verkoop, verkocht = -buy | import, invoer, ingevoerd = +import | export, uitvoer = -import |"
        " aanvaard, accepteer, goedgekeurd, goedkeur, aangenomen = +accept | afgewezen, afwijz, verworp,"
        " verwerp, geweigerd, weiger = -accept | toegestaan, sta$, toesta = +allow | verbod, verbied, verbood,"
        " verboden = -allow | eerst = +first | laatst = -first | oost = +east | west = -east | noord = +north"
        " | zuid = -north | links$, linker$, linkse$ = +left | rechts$, rechter$, rechtse$ = -left | werkgever"
        " = +employer | werknemer, medewerker = -employer | versterk, sterker$ = +strong | verzwak, zwakker$ ="
        " -strong | beter$, verbeter = +better | slechter$, verslechter = -better | openbaar, openbare,"
        " publiek = +public | privé, particulier = -public | vrouw = +women | man$, mannen$ = -women | oorlog"
        " = +war | vrede = -war | geboren$, geboorte = +born | gestorven$, stierf$, overle, dood = -born |"
        " moeder = +mother | vader = -mother | winst = +profit | verlies, verliezen$ = -profit | won$,"
        " wonnen$, gewonnen$, zege = +win | verloor$, verloren$, verliest$, nederlaag = -win | meer$ = +more |"
        " minder$ = -more"
    ),
    rises=words(
        "gestegen$ steeg$ stegen$ toegenomen$ toeneem toenam toenem gegroeid$ verhoog uitgebreid$ uitbreid"
        " vermeerder verdubbel verdrievoudig verviervoudig overtrof overtreff overschre hoger$ hogere$ aanwas$"
        " geklommen$ klom$ klimt$ sprong$ opgelopen$ opwaarts duurder versneld versnell stijg groei verhogen$"
        " verhoging"
    ),
    falls=words(
        "gedaald$ daalde daalt$ dalen$ daling gezakt$ zakte$ zakken$ gekrompen kromp$ krimp afgenomen$ afname"
        " afneem verminder verlaag verlag gereduceerd teruggelopen$ terugloop terugval teruggevallen$ achteruitg"
        " gehalveerd lager$ lagere$ verloor$ verloren$ bespaar bespar ingekort$ verkort verzwak gekort ingezakt"
        " bezuinig gekelderd goedkoper reduc kelderde$ halveer halver"
    ),
    per=r"per|elke?|iedere?|om het",
    rate_nouns=pairs(
        "uur = hour | dag = day | week = week | maand = month | kwartaal = quarter | jaar = year | hectare ="
        " hectare | vierkante meter, m² = square-meter | kubieke meter, m³ = cubic-meter | kilo, kilogram, kg"
        " = kilogram | ton = ton | liter = liter | kilometer, km = kilometer | persoon, hoofd, inwoner ="
        " person | huishouden = household | kilowattuur, kWh = kilowatt-hour | kind = child"
    ),
    rate_words=pairs(
        "dagelijks, dagelijkse = day | wekelijks, wekelijkse = week | maandelijks, maandelijkse = month |"
        " jaarlijks, jaarlijkse = year"
    ),
    no_rate=r"eerder|later|daarop",
    some_days=(
        r"vandaag|gisteren|eergisteren|morgen|overmorgen|weekend\w*|weekdag\w*|werkdag\w*|dag\w*"
        r"|dagelijks\w*|week\w*|onlangs"
    ),
    parts_of_land=pairs("Nord = noord | Süd = zuid | Ost = oost | West = west | Mittel = midden"),
    weak=pairs(
        "dag en nacht, de klok rond = duration 24 hour | "
        "beide, beiden, allebei, duo, paar, tweetal, tweeling = count 2 | een, één, enige, eentje, enkel = count 1"
        " | trio, drietal = count 3 | viertal = count 4 | eerste, eerst, voor het eerst, als eerste, eersteling ="
        " ordinal 1 | ten tweede = ordinal 2 | ten derde = ordinal 3 | middaguur, 's middags = time 12:00"
        " | een jaar, één jaar, jaarlijks = duration 1 year | een maand, één maand = duration 1 month"
        " | een week, één week = duration 1 week | een dag, één dag = duration 1 day"
        " | een uur, één uur, uurtje = duration 1 hour | een minuut = duration 1 minute"
        " | een decennium, decennium = duration 10 year | een eeuw, eeuw = duration 100 year"
        " | dubbel, dubbele, tweemaal, twee keer = multiple 2 | half, halve, helft = fraction 1/2"
        " | kwart, kwartaal = fraction 1/4 | dozijn = count 12 | honderd = count 100 | duizend = count 1000"
        " | een euro = money 1 EUR | één procent, een procent = percent 1 | een kilometer = quantity 1 kilometer"
        " | een half jaar, half jaar, halfjaar = duration 0.5 year | een half jaar, halfjaar = duration 6 month"
        " | eerste negen maanden = count 3"
        " | eerste drie kwartalen = duration 9 month | twee weken, veertien dagen = duration 14 day | kwartaal ="
        " duration 3 month"
        " | anderhalf jaar = duration 18 month | driekwart jaar = duration 9 month"
    ),
    weak_heads=pairs("twee, duo = 2 | drie = 3 | vier = 4 | vijf = 5 | zes = 6 | zeven = 7 | acht = 8 | negen = 9"),
    length=0.97,
    joints=each("en | terwijl | maar | tegenover | tegen"),
    enumerating=each("en | of | alsmede | alsook"),
    agents=Agents(
        from_=frozen("van uit vanuit vanaf"),
        to=frozen("naar tot"),
        passive=frozen("wordt worden werd werden is zijn was waren"),
        by=frozen("door"),
        prepositions=frozen("van met voor tegen bij na op door dan als en of"),
        given=frozen("aan"),
        order=True,
    ),
    points=("punt",),
)
