"""Nederlands: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._names_nl import NAMES
from pressflow.locales._numerals_nl import numbers
from pressflow.locales._page_nl import UI
from pressflow.locales._senses_nl import SENSES
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group=".'’",
    numbers={
        **numbers(),
        **pairs(
            "nul = 0 | anderhalf, anderhalve = 1.5 | anderhalfduizend = 1500 | honderd = 100 | duizend = 1000"
            " | miljoen = 1000000 | miljard = 1000000000 | tienenhalf = 10.5 | twaalfenhalf = 12.5"
        ),
    },
    ones=each("een | één | eén | éen | ene"),
    vague=each(
        "enkele | enige | meerdere | verscheidene | verschillende | vele | veel | paar | ettelijke | tig | talloze"
    ),
    joiner="en",
    thousand=each("duizend"),
    glued=True,
    spaced_thousands=True,
    scales=pairs(
        "honderd = 2 | duizend = 3 | miljoen, miljoenen, mln, mln., mio = 6"
        " | miljard, miljarden, mld, mld., mrd = 9 | biljoen, biljoenen, bln = 12 | biljard = 15"
    ),
    money_scales=pairs("k, K = 3 | M, mln = 6 | mld = 9"),
    collectives=pairs(
        "dozijn = 12 | tiental = 10 | twintigtal = 20 | dertigtal = 30 | veertigtal = 40"
        " | vijftigtal = 50 | honderdtal = 100"
    ),
    round_collectives=each("tiental | twintigtal | dertigtal | veertigtal | vijftigtal | honderdtal"),
    below_zero=each("onder nul | onder het vriespunt"),
    halves=each("half | halve"),
    and_half=each("en een half | en een halve | en één half | ënhalf"),
    plus=each("plus"),
    minus=each("min | minus"),
    fractions=pairs(
        "derde, derden = 3 | kwart, vierde = 4 | vijfde, vijfden = 5 | zesde, zesden = 6 | zevende, zevenden = 7"
        " | achtste, achtsten = 8 | negende, negenden = 9 | tiende, tienden = 10 | twintigste = 20"
        " | honderdste = 100 | duizendste = 1000"
    ),
    fraction_before_noun=True,
    glued_fractions=pairs("driekwart = 3/4 | tweederde = 2/3"),
    fold="factor {}",
    half_nouns=each("helft"),
    every=each("elke | iedere | om de"),
    one_in=each("een op de | één op de | een op | één op | eén op de | 1 op de | 1 op | een van de | één van elke"),
    out_of=each("van de | op de | op | van elke"),
    multiply_after=each(
        "keer zoveel | keer zo veel | keer zo | maal zoveel | maal zo | keer meer | keer groter | keer hoger"
        " | keer sneller"
    ),
    out_of_noun=True,
    multiply_by=each("met een factor | met factor | factor"),
    multiples=pairs(
        "dubbel, dubbele, verdubbeld, verdubbelde, verdubbelden, verdubbelen, verdubbelt, verdubbeling,"
        " het dubbele, dubbel zoveel, twee keer zoveel, tweemaal zoveel, twee maal zoveel, twee keer zo = 2"
        " | verdrievoudigd, verdrievoudigde, verdrievoudigen, verdrievoudiging, verdrievoudigt, drie keer zoveel,"
        " driemaal zoveel, drie keer zo = 3"
        " | verviervoudigd, verviervoudigde, verviervoudigen, verviervoudiging, verviervoudigt, vier keer zoveel,"
        " vier keer zo = 4"
        " | vervijfvoudigd, vervijfvoudigde, vervijfvoudigen, vervijfvoudiging, vijf keer zoveel, vijf keer zo = 5"
        " | vertienvoudigd, vertienvoudigde, vertienvoudigen, tien keer zoveel, tien keer zo = 10"
        " | gehalveerd, gehalveerde, halveert, halveerde, halveerden, halveren, halvering, half zoveel = 0.5"
    ),
    times=each("zo | zoveel | meer | groter | hoger | sneller | minder"),
    times_nouns=each("keer | maal"),
    percent=each("% | procent | percent | pct | pct."),
    part_points=pairs("kwart procentpunt, kwart procentpunten, kwart van een procentpunt = 0.25"),
    percent_points=each("procentpunt | procentpunt | procentpunten | %-punt | %-punten | percentpunt | procentpuntje"),
    percent_space=False,
    percent_suffix="ig",
    money_signs=pairs("EUR = €\u00a0"),
    currencies=pairs(
        "euro, euro's, euro’s, EURO = EUR | cent, eurocent, ct = EUR 0.01"
        " | dollar, dollars, Amerikaanse dollar, Amerikaanse dollars, US-dollar, US dollar = USD"
        " | Zwitserse frank, Zwitserse franken, frank, franken = CHF"
        " | pond, ponden, Britse pond, Britse ponden, pond sterling = GBP | pence = GBP 0.01"
        " | yen, Japanse yen = JPY | yuan, renminbi = CNY | roebel, roebels = RUB | zloty, zloty's, złoty = PLN"
        " | forint = HUF | gulden, guldens = NLG | mark, Duitse mark, D-mark = DEM | schilling, schillingen = ATS"
        " | lire, lires = ITL | Zweedse kronen, Zweedse kroon = SEK | Deense kronen, Deense kroon = DKK"
        " | Noorse kronen, Noorse kroon = NOK | Tsjechische kronen, Tsjechische kroon = CZK"
        " | Indiase roepie, roepies = INR | Turkse lira = TRY | Canadese dollar = CAD | Australische dollar = AUD"
        " | Belgische frank = BEF | Franse frank = FRF"
    ),
    money_names=pairs("USD = dollar | CHF = Zwitserse frank | GBP = Britse pond | JPY = yen"),
    units=pairs(
        "liter op 100 kilometer = liter-per-100-kilometer | ppm = part-per-million |"
        " petawatt, PW = petawatt | terawatt, TW = terawatt | km/u, km/h, km/uur,"
        " kilometer per uur, km per uur = kilometer-per-hour | m/s, meter per seconde ="
        " meter-per-second | graden Celsius, graad Celsius, °C, ° C = celsius | graden Fahrenheit, °F = fahrenheit"
        " | graden, graad, ° = degree | kelvin = kelvin"
        " | hoogtemeters, hoogtemeter, strekkende meter, strekkende meters = meter"
        " | vierkante meter, vierkante meters, m², m2 = square-meter | kubieke meter, kubieke meters, kuub, m³, m3 ="
        " cubic-meter | vierkante kilometer, vierkante kilometers, km², km2 = square-kilometer"
        " | hectare, hectaren, ha = hectare | are = are | ton, t, tonnen = metric-ton | kilo, kilo's = kilogram"
        " | kWp, kilowattpiek = kilowatt-peak | MWp, megawattpiek = megawatt-peak"
        " | kilometer, kilometers, km = kilometer | meter, meters, m = meter"
        " | centimeter, centimeters, cm = centimeter | millimeter, millimeters, mm = millimeter"
        " | liter, liters, l = liter | gram, g = gram"
        " | gigawattuur, GWh = gigawatt-hour | megawattuur, MWh = megawatt-hour | terawattuur, TWh = terawatt-hour"
        " | kilowattuur, kWh = kilowatt-hour | pk, paardenkracht = horsepower | decibel, dB = decibel"
        " | promille, ‰ = permille | volt, V = volt | watt, W = watt | ampère = ampere | inch = inch"
        " | mijl, mijlen = mile | zeemijl, zeemijlen = nautical-mile | micrometer, µm = micrometer"
        " | microgram, µg = microgram"
        " | hertz, Hz = hertz | Mbit/s, megabit per seconde = megabit-per-second"
        " | Gbit/s, gigabit per seconde = gigabit-per-second | g/km, gram per kilometer = gram-per-kilometer"
        " | kg/m² = kilogram-per-square-meter | Nm, newtonmeter = newton-meter"
        " | toeren per minuut, omwentelingen per minuut = revolution-per-minute | hectoliter, hl = hectoliter"
        " | lichtjaar, lichtjaren = light-year | megapixel, MP = megapixel | kcal, kilocalorie, kilocalorieën ="
        " kilocalorie | kJ = kilojoule | liter per 100 kilometer, liter per 100 km = liter-per-100-kilometer"
        " | bar = bar | voet = foot"
    ),
    unit_names=pairs("day = dag/dagen | hour = uur/uur"),
    unit_gap=each(
        "extra | volle | hele | lange | opeenvolgende | succesvolle | achtereenvolgende | volgende | komende"
        " | afgelopen | intensieve | mooie | goede | drukke | verdere | andere"
    ),
    durations=pairs(
        "kwart eeuw = 25 year | jaar, jaren, jaartje = year | maand, maanden = month | week, weken = week | dag,"
        " dagen, etmalen = day"
        " | uur, uren = hour | minuut, minuten, min. = minute | seconde, seconden, sec. = second"
        " | decennium, decennia = 10 year | eeuw, eeuwen = 100 year | millennium, millennia = 1000 year"
        " | kwartier = 0.25 hour | milliseconde, milliseconden, ms = millisecond | kalenderdagen, werkdagen = day"
        " | microseconden = microsecond | nanoseconden = nanosecond"
    ),
    endings=each("s | en"),
    ordinal_digits=r"e|ste|de",
    ordinal_endings=each("n"),
    ordinal_words=pairs("op één na, op een na = 2 | op twee na = 3 | op drie na = 4 | op vier na = 5"),
    ordinal_format="{}e",
    roman_ordinal=r"(X{0,3}(?:IX|IV|V?I{0,3}))(?:e|ste|de)",
    pointers=each("de | het | als | werd | werden | eindigde | eindigden | is | was | zijn | haar | hun"),
    ranks=each("plaats | plek | positie | rang"),
    suffixes=pairs(
        "jarig, jaars = duration year | maands = duration month | weeks = duration week | daags = duration day"
        " | urig, uurs = duration hour | minuten = duration minute"
        " | koppig, delig, talig, persoons, baans, sporig, potig, ledig = count"
        " | procents, procentig = percent | voudig, voud = multiple"
    ),
    suffix_endings=r"(?:en?)?",
    infixes=pairs("jaren = duration year"),
    to=each("tot | tot en met | t/m | – | — | - | à | tot wel"),
    between=(each("tussen | tussen de"), each("en")),
    from_=each("van"),
    onto=each("naar | in plaats van"),
    lists=each("en | of | , | / | & | en/of"),
    sizes=each("bij"),
    adding=each("en"),
    up_to_or_onto=each("tot"),
    changes=each(
        "stijg | steeg | steg | gesteg | groei | gegroei | daal | gedaal | dal | zak | gezak | val | viel | gevall"
        " | neem | neemt | nam | afgenomen | toegenomen | toenam | afnam | loopt | liep | lopen | gelopen | opgelopen"
        " | teruggelop | verlaag | verhoog | verbeter | verdubbel | verdrie | verminder | halveer | gehalveer | breng"
        " | omhoog | omlaag | klom | klim | oplo | krimp | kromp | uitgebreid | breid | beperk | teruggebracht |"
        " verkort | ingekort"
    ),
    months=pairs("sept, sept. = 9 | mrt. = 3 | aug = 8 | okt = 10 | nov = 11 | dec = 12 | jan = 1 | feb = 2"),
    weekdays=each("zaterdags | maandags"),
    month_context=each(
        "in | vanaf | sinds | tot | van | voor | na | tussen | en | eind | begin | half | medio | midden | maand"
        " | afgelopen | komende | vorige | volgende | deze | t/m | met | per | elke | hele"
    ),
    last=each("afgelopen | vorige | jongstleden"),
    next=each("komende | volgende | aanstaande"),
    relations=pairs(
        "sinds, al sinds, sedert = since | vanaf, met ingang van, per, ingaande = from"
        " | tot, tot en met, t/m, uiterlijk, uiterlijk op, vóór, tegen = until"
    ),
    modifiers=pairs(
        "begin, het begin van, begin van, aan het begin van, vroeg in = begin"
        " | medio, midden, half, halverwege = mid | eind, einde, het einde van, aan het einde van, eind van, laat in"
        " = end | voorjaar, lente, het voorjaar van, voorjaar van, lente van = spring"
        " | zomer, zomer van, de zomer van = summer | najaar, herfst, najaar van, herfst van = autumn"
        " | winter, winter van = winter"
    ),
    date_frames=pairs(
        "since part = sinds het {} | from part = vanaf het {} | until day, until month, until year = tot en met"
        " {} | until part = tot en met het {}"
    ),
    year_context=each(
        "in | sinds | vanaf | tot | uit | van | jaar | jaren | begin | eind | medio | seizoen | boekjaar | voor | na"
        " | tussen | en | per | t/m | zomer | winter | najaar | voorjaar | lente | herfst | anno | rond"
        " | over | sedert"
        " | schooljaar | studiejaar | bouwjaar | dan | eerder | met | werd | was | half | midden"
    ),
    strong_year_context=each(
        "jaar | sinds | halverwege | midden | einde | najaar | anno | boekjaar | seizoen | schooljaar"
        " | bouwjaar | begin | eind | medio | zomer | winter"
        " | najaar | voorjaar | lente | herfst | sedert"
    ),
    year_nouns=each("het | jaar | seizoen | boekjaar | de"),
    plural=r"(?:en|[^s]s)\Z",
    fillers=each("de | het | op | van | den"),
    quarters=pairs("kwartaal, kwartalen = Q | halfjaar, jaarhelft, semester = H"),
    quarter_format={"Q": "{number}e kwartaal van {year}", "H": "{number}e halfjaar van {year}"},
    quarter_marks=pairs("Q, K = Q | H = H"),
    decades="",
    decade_articles=each("van | de"),
    decade_before=each("jaren | jaren '"),
    names_capital=True,
    day_first=True,
    of=each("van | van het jaar | van het boekjaar | in | in het jaar"),
    clock=each("uur"),
    clock_needs=each(
        "om | vanaf | tot | tussen | en | rond | omstreeks | tegen | t/m | – | - | vóór | of | aanvang | inloop"
    ),
    clock_before=each("om | vanaf | tot | van | tussen | en | rond | omstreeks | tegen | vóór | aanvang | inloop"),
    time_format="{hour}.{minute} uur",
    hours=pairs("middernacht = 00:00 | 12 uur 's middags = 12:00"),
    clock_parts=pairs("half = -30 | kwart over = 15 | kwart voor = -15 | tien over = 10 | tien voor = -10"),
    day_parts=pairs(
        "'s avonds, s avonds, 's middags, in de avond, in de middag = pm | 's ochtends, 's morgens,"
        " in de ochtend = am"
        " | 's nachts, in de nacht = night"
    ),
    qualifiers=pairs(
        "ongeveer, circa, ca., ca, zo'n, zo’n, rond de, rond, bijna, ruim, omstreeks, krap, nagenoeg, vrijwel,"
        " pakweg,"
        " naar schatting, iets meer dan, iets minder dan, net iets meer dan, net iets minder dan, net geen, net"
        " niet, om en nabij, grofweg, om en nabij de, dik, goed, tegen de, plusminus, een kleine,"
        " bijkans, ±"
        " = approx | meer dan, boven, boven de, groter dan, hoger dan, > = more_than"
        " | minder dan, onder, onder de, nog geen, lager dan, kleiner dan, < = less_than"
        " | minstens, ten minste, tenminste, minimaal, niet minder dan, op zijn minst, zeker, groter dan of"
        " gelijk aan, niet korter dan, niet jonger dan, ≥ = min"
        " | hoogstens, hooguit, maximaal, ten hoogste, niet meer dan, max., op zijn hoogst, kleiner dan of"
        " gelijk aan, niet langer dan, niet ouder dan, niet hoger dan, ≤ = max"
        " | tot wel, tot maximaal, tot = up_to"
    ),
    from_min=each("vanaf | v.a."),
    below=each(
        "bijna | net geen | net niet | krap | iets minder dan | net iets minder dan | nog geen | minder dan |"
        " een kleine | onder"
    ),
    above=each("ruim | iets meer dan | net iets meer dan | dik | een dikke | een goede | meer dan | boven"),
    qualifiers_after=pairs(
        "of meer, en meer, en hoger, + = min | of minder, en minder, of lager = max | of zo = approx"
    ),
    measure_links=each("van"),
    qualifier_gap=each("de | het | een | die"),
    adjectives_before=each(
        "nieuw | groot | klein | extra | gratis | roze | prima | lila | houten | gouden | zilveren | stalen | eigen"
        " | open | gesloten | volwassen | dronken | betonnen | ijzeren | bronzen | recent | verschillende | duurzaam"
    ),
    adjective_form=r"(?!\w*(?:ie|ppe|age|ette|ante|uze|kte)\Z)[^\W\d_]{2,}(?:[^e]e|[aeiou]ë)",
    stop=each(
        "de | het | een | der | des | van | in | op | aan | bij | met | voor | uit | naar | om | door | over | onder"
        " | tussen | tegen | tot | na | sinds | zonder | per | binnen | buiten | tijdens | vanaf | te | ten | ter"
        " | en | of | maar | want | dus | noch | als | dan | toen | terwijl | omdat | dat | die | deze | dit | wie"
        " | waar | wat | waarvan | waaronder | waarbij | is | was | zijn | waren | wordt | werd | worden | werden"
        " | heeft | hebben | had | hadden | zal | zullen | zou | zouden | kan | kunnen | kon | konden | moet | moeten"
        " | mag | mogen | wil | willen | niet | geen | ook | nog | al | er | daarvan | hier | zo | hij | zij"
        " | ze | we"
        " | wij | ik | jij | je | u | men | hun | haar | zijn | onze | ons | mijn | uw | elk | elke | ieder | iedere"
        " | alle | beide | komt | komen | kwam | kwamen | gaat | gaan | ging | gingen | doet | doen | deed | deden"
        " | telt | tellen | ligt | staat | stond | bedraagt | omhoog | omlaag | hoog | lang | breed | diep | oud | af"
        " | toe | terug | mee | samen | geleden | later | eerder | via | rond | wegens | vanwege | volgens | ongeveer"
        " | onder | waard | zeker | vooral | namelijk | bovendien | mogelijk | nodig | deel"
    ),
    skip=each("meer | minder | verschillende | andere | zulke"),
    labels=each(
        "§ | art. | artikel | artikelen | lid | nr. | nr | nummer | nummers | hoofdstuk | pagina | pagina's"
        " | blz. | p."
        " | hal | zaal | kamer | poort | spoor | perron | lijn | buslijn | versie | formule | figuur | fig. | tabel"
        " | bijlage | snelweg | postbus | dossier | zaaknummer | klasse | type | model | perceel | deel"
        " | band | nummer"
        " | uitgave | categorie | gebouw | blok | etage | verdieping | terminal | gate | postcode | KvK | KvK-nummer"
        " | BTW | btw-nummer | niveau | fase | groep | Windows | Office | Bundesliga | agenda | horizon"
        " | industrie | web"
        " | iPhone | Galaxy | Covid | COVID | Apollo | Airbus | Boeing | Radio | NPO | kanaal | zone | sector | stand"
        " | richtlijn | verordening | studio | kamerstuk | rijbaan | kavel | groep | Noot | voetnoot"
    ),
    streets=r"(?:straat|straatweg|laan|weg|plein|gracht|kade|singel|dijk|steeg|hof|park|dreef|markt|pad|plantsoen"
    r"|boulevard|wal|haven|ring|dam|baan|str|burgwal|plaats|oever|straße|strasse|platz|allee)",
    streets_before=each("aan de | aan het | op de"),
    postcode=r"(?<![\w.,])[1-9][0-9]{3}[ \u00a0]?[A-Z]{2}(?=[ \u00a0][A-Z][a-z])",
    phone=r"(?<![\w.,])0[0-9]{2,3}[ -][0-9]{3,4}(?:[ ][0-9]{2}){0,2}(?!\w)",
    phones=each(
        "tel. | tel | telefoon | telefoonnummer | fax | mobiel | T | F | M | hotline | bel | belt | WhatsApp"
        " | telefonisch via | via"
    ),
    idioms=each(
        "in eerste instantie | op het eerste gezicht | ten eerste | ten tweede | ten derde | voor het eerst"
        " | Tweede Kamer | Eerste Kamer | Eerste Wereldoorlog | Tweede Wereldoorlog | Derde Wereld | Derde Rijk"
        " | eerste hulp | Eerste Hulp | eerste minister | op één lijn | één voor één | een voor een | één van de"
        " | een van de | één van | nummer één | nummer een | op zijn elfendertigst | onder vier ogen | met z'n tweeën"
        " | met zijn tweeën | met z'n allen | een en al | op nummer één | uit de eerste hand | tweede hands"
        " | op de eerste plaats | in de eerste plaats | op de tweede plaats | eerste paal | eerste steen"
        " | honderd procent zeker | een aantal | één en ander | een en ander | het een en ander | wat dan ook"
        " | in zeven sloten | in één keer | in een keer | in één klap | Derde Kerstdag | Tweede Kerstdag"
        " | Eerste Kerstdag | Tweede Paasdag | Eerste Paasdag | Tweede Pinksterdag | Eerste Pinksterdag"
        " | derde wereld | acht slaan | in acht | acht slaat | op de helft van | duizend dank"
    ),
    titles=each("meneer | mevrouw | de heer | dhr. | mw. | mevr. | dr. | prof. | familie | Mevrouw | Meneer | De heer"),
    closing_abbreviations=each("etc. | enz. | B.V. | N.V. | mln. | mld. | n.Chr. | v.Chr."),
    openers=each(
        "dit | deze | dat | die | er | daar | hier | nu | toen | dan | ook | daarnaast | bovendien | daarom | daarmee"
        " | hierdoor | hierbij | verder | vandaag | gisteren | morgen | inmiddels | tot | sinds | met | na | alle"
        " | veel | meer | sommige | wie | wat | waar | wanneer | hoe | waarom | als | omdat | hoewel"
        " | terwijl | zodra"
    ),
    abbreviations=each(
        "bijv. | bv. | d.w.z. | o.a. | m.a.w. | i.v.m. | t.a.v. | t.o.v. | m.b.t. | a.s. | jl. | ca. | dr."
        " | drs. | ir."
        " | mr. | ing. | prof. | nr. | art. | blz. | p. | tel. | jan. | feb. | mrt. | apr. | jun. | jul."
        " | aug. | sept."
        " | okt. | nov. | dec. | mln. | mld. | max. | min. | incl. | excl. | vgl. | resp. | e.d. | enz. | etc. | St."
        " | dhr. | mw. | mevr. | z.o.z. | n.v.t. | p.p. | sec. | str. | evt. | zgn. | v.Chr. | n.Chr."
    ),
)


LOCALE = Locale(
    tag="nl-NL",
    cldr="nl_NL",
    spacy="xx",  # spaCy's Dutch tokenizer takes half a second to load, and our rules read the text itself
    name="Nederlands",
    quotes=("“", "”", "‘", "’"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
