"""Dansk: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._names_da import NAMES
from pressflow.locales._page_da import UI
from pressflow.locales._senses_da import SENSES
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group=".",
    numbers=pairs(
        "nul = 0 | halvanden, halvandet = 1.5 | hundrede, et hundrede, ethundrede = 100"
        " | halvtredsindstyve = 50 | tresindstyve = 60 | halvfjerdsindstyve = 70 | firsindstyve = 80"
        " | halvfemsindstyve = 90"
    ),
    ones=each("en | et | én | ét"),
    vague=each("flere | mange | nogle | adskillige | få | et par"),
    joiner="og",
    thousand=each("tusind | tusinde"),
    scales=pairs(
        "tusind, tusinde, t. = 3 | mio., mio, million, millioner = 6 | mia., mia, milliard, milliarder = 9"
        " | billion, billioner = 12"
    ),
    money_scales=pairs("mio = 6 | mia = 9"),
    collectives=pairs("dusin = 12 | snes, snese = 20"),
    below_zero=each("under nul | under frysepunktet | frost"),
    halves=each("halv | halvt | halve"),
    and_half=each("og en halv | og et halvt | en halv | et halvt"),
    plus=each("plus"),
    minus=each("minus"),
    fractions=pairs(
        "tredjedel, tredjedele, tredjedelene = 3 | fjerdedel, fjerdedele, fjerdedelene, kvart = 4"
        " | femtedel, femtedele = 5"
        " | sjettedel, sjettedele = 6 | syvendedel, syvendedele = 7 | ottendedel, ottendedele = 8"
        " | niendedel, niendedele = 9 | tiendedel, tiendedele = 10 | tyvendedel, tyvendedele = 20"
        " | hundrededel, hundrededele = 100 | tusindedel, tusindedele = 1000"
    ),
    half_nouns=each("halvdelen | den ene halvdel | den halve"),
    every=each("hver | hvert"),
    out_of=each("ud af | af"),
    multiply_by=each("ganget med | med en faktor | med faktor"),
    multiples=pairs(
        "fordoblet, fordobler, fordoble, fordoblede, fordobling, fordoblingen = 2"
        " | dobbelt så = 2 | det dobbelte, det dobbelte af = 2"
        " | tredoblet, tredobler, tredoble, tredobling, det tredobbelte = 3"
        " | firedoblet, firedobler, firedoble, firedobling, det firedobbelte = 4"
        " | femdoblet, femdobling, det femdobbelte = 5 | tidoblet, tidobler, tidoble, tidobling, det tidobbelte = 10"
        " | halveret, halverer, halvere, halverede, halvering, halveringen, halvt så = 0.5"
    ),
    fold="{}-dobbelt",
    percent=each("% | procent | procents | pct. | pct"),
    percent_points=each("procentpoint | procentpoint | procentpoints | %-point | pct.point"),
    currencies=pairs(
        "krone, kroner, kr., kr, danske kroner, kroners = DKK | øre, ører = DKK 0.01 | euro, euros = EUR"
        " | eurocent, cent = EUR 0.01"
        " | dollar, dollars, amerikanske dollar, US-dollar = USD"
        " | schweiziske franc, schweizerfranc, franc = CHF | pund, britiske pund = GBP | yen, japanske yen = JPY"
        " | svenske kroner, svensk krone = SEK | norske kroner, norsk krone = NOK"
        " | islandske kroner = ISK | zloty = PLN | yuan, renminbi = CNY | rubler = RUB"
        " | tjekkiske kroner = CZK | forint = HUF | canadiske dollar = CAD | australske dollar = AUD"
        " | D-mark, tyske mark = DEM | t.kr., tkr. = DKK 1000"
    ),
    money_names=pairs(
        "DKK = kroner | EUR = euro | USD = dollar | CHF = schweiziske franc | GBP = pund | SEK = svenske kroner"
        " | NOK = norske kroner"
    ),
    units=pairs(
        "ppm = part-per-million | petawatt, PW = petawatt | terawatt, TW = terawatt | km/t, kilometer i timen ="
        " kilometer-per-hour | m/s, meter i sekundet = meter-per-second"
        " | grader celsius, °C, ° C = celsius | grader, grad, graders, ° = degree"
        " | kvm, kvm., m², m2, kvadratmeter = square-meter | kubikmeter, m³, m3 = cubic-meter"
        " | km², km2, kvadratkilometer = square-kilometer | hektar, ha = hectare"
        " | ton, tons, t = metric-ton | kilo, kg = kilogram | gram, g = gram | liter, l = liter"
        " | meter, m = meter | meters, centimeters = meter | cm, centimeter = centimeter | mm, millimeter = millimeter"
        " | kilometer, kilometers, km, km. = kilometer"
        " | kWh, kilowatttimer, kilowatttime = kilowatt-hour | MWh, megawatttimer = megawatt-hour"
        " | GWh, gigawatttimer = gigawatt-hour | TWh, terawatttimer = terawatt-hour"
        " | watt, W = watt | volt, V = volt | hk, hestekræfter = horsepower | dB, decibel = decibel"
        " | promille, ‰ = permille | tommer, tomme = inch | sømil = nautical-mile | µm = micrometer"
        " | µg, mikrogram = microgram | Hz = hertz | Mbit/s = megabit-per-second | Gbit/s = gigabit-per-second"
    ),
    unit_gap=each("hele | nye | lange | ekstra | gode | travle | yderligere"),
    age_before=each("i alderen"),
    durations=pairs(
        "kvart århundrede = 25 year | år, års, årene = year | måned, måneder, måneders, måneds = month | uge,"
        " uger, ugers, uges = week"
        " | dag, dage, dages, dags, døgn, døgns = day | time, timer, timers, times = hour"
        " | minut, minutter, minutters, min. = minute | sekund, sekunder, sekunders, sek. = second"
        " | årti, årtier = 10 year | århundrede, århundreder = 100 year | årtusinder = 1000 year"
        " | kvarter = 0.25 hour | millisekunder, ms = millisecond | arbejdsdage, hverdage = day"
    ),
    ordinal_digits=r"\.",
    ordinal_endings=each("s"),
    ordinal_words=pairs(
        "halvtredsindstyvende = 50 | tresindstyvende = 60 | halvfjerdsindstyvende = 70 | firsindstyvende = 80"
        " | halvfemsindstyvende = 90 | hundrede = 100 | tredje = 3 | sjette = 6"
    ),
    pointers=each("den | det | de | som | blev | nummer"),
    ranks=each("plads | position"),
    suffixes=pairs(
        "årig, års, årlig = duration year | måneders = duration month | ugers = duration week | dages = duration day"
        " | timers = duration hour | minutters = duration minute | dobbelt = multiple | sidet, etages, delt = count"
    ),
    suffix_endings=r"(?:e|t)?",
    to=each("til | – | — | - | op til"),
    between=(each("mellem | imellem"), each("og")),
    from_=each("fra"),
    onto=each("i stedet for"),
    lists=each("og | eller | , | samt | /"),
    sizes=each("gange"),
    adding=each("og"),
    by=each("med"),
    changes=each("ste | stig | øge | vokse | fald | sænk | hæv | forhøj | reducer | ned | op | gik | går"),
    months=pairs("sept., sept = 9 | jan. = 1 | feb. = 2 | okt. = 10 | nov. = 11 | dec. = 12 | aug. = 8 | apr. = 4"),
    weekdays=each("man | tirs | ons | tors | fre | lør | søn"),
    month_context=each(
        "i | siden | fra | til | indtil | af | for | mellem | og | hele | sidste | denne | kommende | inden | omkring"
        " | primo | medio | ultimo"
    ),
    last=each("sidste | forrige"),
    next=each("næste | kommende"),
    relations=pairs(
        "siden, lige siden = since | fra, fra og med, med virkning fra = from"
        " | indtil, frem til, til og med, til, senest = until"
    ),
    modifiers=pairs(
        "begyndelsen af, starten af, i begyndelsen af, primo = begin | midten af, i midten af, medio = mid"
        " | slutningen af, udgangen af, i slutningen af, ultimo = end | foråret, forår = spring"
        " | sommeren, sommer = summer | efteråret, efterår = autumn | vinteren, vinter = winter"
    ),
    year_context=each(
        "i | siden | år | året | fra | til | indtil | sæsonen | regnskabsåret | skoleåret | foråret | sommeren"
        " | efteråret | vinteren | af | inden | for | og | mellem | årgang | grundlagt | stiftet"
        " | primo | medio | ultimo"
    ),
    strong_year_context=each(
        "i | siden | år | året | sæsonen | regnskabsåret | foråret | sommeren | efteråret | vinteren"
    ),
    year_nouns=each("året | år | sæsonen | regnskabsåret"),
    fillers=each("den | d."),
    quarters=pairs("kvartal, kvartaler = Q | halvår = H"),
    quarter_format={"Q": "{number}. kvartal {year}", "H": "{number}. halvår {year}"},
    quarter_marks=pairs("Q = Q | H = H"),
    decades=r"erne",
    day_mark=".",
    of=each("i | af | i året | af året"),
    clock_marks=each("kl. | klokken | kl"),
    clock_before=each("kl. | klokken | fra | til | mellem | og | ca."),
    hours=pairs("midnat = 00:00"),
    day_parts=pairs("om aftenen, om eftermiddagen = pm | om morgenen, om formiddagen = am | om natten = night"),
    qualifiers=pairs(
        "omkring, cirka, ca., ca, omtrent, knap, knapt, godt, næsten, henved, rundt regnet, op mod, tæt på, hen ved"
        " = approx | mere end, flere end, over, større end, ældre end, > = more_than"
        " | mindre end, færre end, under, lavere end, < = less_than"
        " | mindst, minimum, som minimum, ikke under, ikke færre end, ≥ = min"
        " | højst, maksimalt, maks., ikke mere end, ikke flere end, ≤ = max | op til, helt op til = up_to"
    ),
    from_min=each("fra"),
    below=each("knap | knapt | næsten | lidt under | mindre end | færre end"),
    above=each("godt | lidt over | mere end | flere end | over"),
    qualifiers_after=pairs(
        "eller flere, eller mere, og derover, og opefter, + = min | eller færre, eller mindre = max"
    ),
    qualifier_gap=each("de | den | det | en | et"),
    stop=each(
        "af | i | på | ved | til | for | med | fra | om | over | under | mellem | efter | før | siden | indtil | uden"
        " | hos | mod | per | pr. | og | eller | men | hvis | fordi | da | når | hvor | som | der | at | den | det | de"
        " | denne | dette | disse | er | var | blev | bliver | har | havde | kan | kunne | skal | skulle | vil | ville"
        " | må | ikke | han | hun | vi | jeg | du | I | sin | sit | sine | deres | vores | hans | hendes | dens | dets"
        " | her | også | end | så | kom | kommer | gik | går | ligger | står | samt | nu | kun | allerede | sammen"
        " | en | et | årligt | dagligt | tilbage | i alt | ud | ind | op | ned | heraf | deraf | besøgte | deltog | fik"
        " | hvoraf | alle | bor | arbejder | vandt | viser | får"
    ),
    shy_ordinals=each("anden | andet"),
    shy_after=each("den | det | vores | sin | sit | deres | som | hver"),
    adjectives_before=each(
        "nye | store | små | danske | gamle | unge | gode | internationale | nordiske | europæiske"
        " | forskellige | aktive | ledige | lokale | grønne | offentlige | private | betalende | udvalgte"
        " | nye | ny | stor | lille | dansk | gammel | god | international | nordisk | største | bedste | ældste"
        " | vigtigste | hele | halve | yderligere | ekstra | nyuddannede | elektriske | kommunale | tyske | svenske"
        " | udenlandske | flotte | særlige | registrerede | syge | levende | faste | årlige | særskilte | sjældne"
        " | tidligere | gratis | almene | professionelle | erfarne | gængse"
    ),
    skip=each("flere | andre | færre | ekstra | mere"),
    labels=each(
        "§ | §§ | stk. | artikel | art. | nr. | nummer | side | sider | s. | hal | lokale | stand | spor | linje"
        " | version | kapitel | kap. | figur | fig. | tabel | bilag | postboks | type | model | bind | værelse | sal"
        " | gate | terminal | rum | etape | fase | trin | zone | CVR | CVR-nr. | sag | Bus | bus | rute | klasse"
    ),
    streets=r"(?:gade|vej|allé|alle|boulevard|plads|torv|stræde|vænge|parken|kaj|brygge)",
    streets_before=each("Ved | På"),
    phones=each("tlf. | tlf | telefon | mobil | fax | tlf.nr. | ring på | ring til | WhatsApp"),
    idioms=each(
        "for første gang | første gang | i første omgang | i første række | på den ene side | på den anden side"
        " | en anden | et andet | blandt andet | noget andet | alt andet | intet andet | ingen anden | nogen anden"
        " | den ene eller den anden | det ene eller det andet | den anden vej"
        " | på en eller anden | en eller anden | et eller andet"
        " | første verdenskrig | anden verdenskrig | Første Verdenskrig | Anden Verdenskrig | første hånd"
        " | ved første øjekast | under fire øjne | på alle fire | på to ben | i tusind stykker | tusind tak"
        " | førstehjælp | nummer ét | en ud af mange | døgnet rundt | til syvende og sidst | klokken slår"
        " | halv et | halv to | halv tre | halv fire | halv fem | halv seks | halv syv | halv otte | halv ni"
        " | halv ti | halv elleve | halv tolv"
    ),
    titles=each("hr. | fru | dr. | Hr. | Fru | Dr. | professor"),
    closing_abbreviations=each("mio. | mia. | pct. | kr. | osv. | m.v. | mv. | m.m. | A/S | min. | sek."),
    openers=each("det | den | de | der | her | nu | i dag | i går | også | dermed | desuden | derfor | siden | ifølge"),
    abbreviations=each(
        "ca. | kl. | nr. | mio. | mia. | pct. | kr. | bl.a. | f.eks. | fx. | dvs. | osv. | m.fl. | m.m. | mv. | m.v."
        " | jf. | stk. | hhv. | inkl. | ekskl. | dr. | hr. | prof. | tlf. | jan. | feb. | aug. | sept. | okt. | nov."
        " | dec. | maks. | min. | sek. | pr. | d. | p.t. | t.o.m. | f.o.m. | s. | afd. | cand. | mag."
    ),
)


LOCALE = Locale(
    tag="da-DK",
    cldr="da_DK",
    spacy="da",
    name="Dansk",
    quotes=("»", "«", "›", "‹"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
