"""Español: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._locale import Locale
from pressflow.locales._names_es import NAMES
from pressflow.locales._page_es import UI
from pressflow.locales._senses_es import SENSES
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group=".'’",
    other_decimal=".",
    numbers=pairs(
        "cero = 0 | mil = 1000 | ciento = 100 | dieciseis = 16 | veintidos = 22 | veintitres = 23 | veintiseis = 26"
        " | veintiun = 21"
    ),
    ones=each("un | una"),
    no_numbers=each("uno"),
    vague=each("varios | varias | algunos | algunas | unos cuantos | muchos | muchas | pocos | pocas | tantos"),
    joiner="y",
    thousand=each("mil"),
    scales=pairs(
        "mil = 3 | millón, millones, millon, mill., mill = 6 | mil millones, millardo, millardos, miles de"
        " millones = 9"
        " | billón, billones = 12"
    ),
    of_money=each("de"),
    money_scales=pairs("k = 3 | M = 6 | MM = 6"),
    collectives=pairs(
        "docena, docenas = 12 | decena = 10 | quincena = 15 | veintena = 20 | treintena = 30 | cuarentena = 40"
        " | cincuentena = 50 | sesentena = 60 | centena, centenar = 100 | millar = 1000"
    ),
    round_collectives=each(
        "decena | quincena | veintena | treintena | cuarentena | cincuentena | sesentena | centena | centenar | millar"
    ),
    below_zero=each("bajo cero | por debajo de cero"),
    halves=each("medio | media"),
    half_after=each("y medio | y media"),
    minus=each("menos"),
    fractions=pairs(
        "tercio, tercios, tercera parte, terceras partes = 3 | cuarto, cuartos, cuarta parte, cuartas partes = 4"
        " | quinto, quintos, quinta parte, quintas partes = 5 | sexto, sextos, sexta parte, sextas partes = 6"
        " | séptimo, séptimos, séptima parte, séptimas partes = 7 | octavo, octavos, octava parte = 8"
        " | noveno, novenos, novena parte = 9 | décimo, décimos, décima parte, décimas partes = 10"
        " | vigésima parte = 20 | centésima parte = 100 | milésima parte = 1000"
    ),
    half_nouns=each("mitad | la mitad"),
    one_in=each("uno de cada | una de cada | uno entre | una entre"),
    out_of=each("de cada | de"),
    out_of_noun=True,
    multiply_by=each(
        "multiplicado por | multiplicada por | multiplicados por | multiplicadas por | multiplicar por |"
        " multiplica por"
        " | multiplicó por | multiplicaron por"
    ),
    fold="multiplicado por {}",
    multiples=pairs(
        "el doble, duplicado, duplicada, duplicados, duplicadas, duplicar, duplica, duplican, duplicó, duplicaron,"
        " duplicará, duplicarán, duplicando, doblado, doblar, doblará, dos veces más = 2"
        " | el triple, triplicado, triplicada, triplicados, triplicadas, triplicar, triplica, triplican, triplicó,"
        " triplicaron, triplicará, triplicarán, triplicando, tres veces más = 3"
        " | el cuádruple, cuadruplicado, cuadruplicada, cuadruplicar, cuadruplica, cuadruplicó, cuadruplicará,"
        " cuatro veces más = 4"
        " | el quíntuple, quintuplicado, quintuplicada, quintuplicar, quintuplica, quintuplicó, cinco veces más = 5"
        " | sextuplicado, sextuplicar, sextuplicó, seis veces más = 6 | siete veces más = 7 | ocho veces más = 8"
        " | nueve veces más = 9 | diez veces más, decuplicado, decuplicar = 10 | cien veces más = 100"
        " | reducido a la mitad, reducida a la mitad, reducidos a la mitad, reducidas a la mitad, reducir a la mitad,"
        " reduce a la mitad, reducen a la mitad, redujo a la mitad, redujeron a la mitad, reducirá a la mitad,"
        " bajado a la mitad, caído a la mitad, dividido por dos, dividida por dos, dividir por dos = 0.5"
    ),
    times=each("más | mayor | superior"),
    times_nouns=each("veces"),
    percent=each("% | por ciento | por cien"),
    part_points=pairs(
        "cuarto de punto porcentual, cuartos de punto porcentual, cuarto de punto = 0.25 | décima de punto,"
        " décimas de punto = 0.1"
    ),
    percent_points=each("punto porcentual | puntos porcentuales | punto de porcentaje | puntos de porcentaje | p. p."),
    currencies=pairs(
        "euro, euros = EUR | céntimo, céntimos, céntimos de euro, céntimo de euro = EUR 0.01"
        " | dólar, dólares, dólares estadounidenses, dólar estadounidense, dólares americanos, USD = USD"
        " | franco suizo, francos suizos, francos, franco = CHF"
        " | libra, libras, libras esterlinas, libra esterlina = GBP | peniques = GBP 0.01"
        " | yen, yenes, yenes japoneses = JPY | yuan, yuanes = CNY | rublo, rublos = RUB"
        " | zloty, zlotys, eslotis, esloti = PLN | florines húngaros, forintos = HUF"
        " | marco, marcos, marcos alemanes = DEM | chelines austriacos = ATS | lira, liras = ITL"
        " | peseta, pesetas = ESP | coronas suecas, corona sueca = SEK | coronas danesas, corona danesa = DKK"
        " | coronas noruegas, corona noruega = NOK | coronas checas, corona checa = CZK"
        " | rupias indias, rupias = INR | liras turcas, lira turca = TRY"
        " | dólares canadienses, dólar canadiense = CAD | dólares australianos, dólar australiano = AUD"
        " | pesos mexicanos, peso mexicano = MXN | pesos argentinos = ARS | francos franceses = FRF"
        " | k€ = EUR 1000 | M€, M € = EUR 1000000 | MEUR = EUR 1000000 | KEUR, kEUR = EUR 1000 | MM€ = EUR 1000000"
    ),
    money_names=pairs("EUR = euros | USD = dólares | CHF = francos suizos | GBP = libras esterlinas | JPY = yenes"),
    units=pairs(
        "litros cada 100 kilómetros, litros por cada 100 kilómetros ="
        " liter-per-100-kilometer | ppm = part-per-million | petavatios, petavatio, PW = petawatt | teravatios,"
        " TW = terawatt | km/h,"
        " kilómetros por hora, kilómetro por hora = kilometer-per-hour | m/s, metros por segundo ="
        " meter-per-second | °C, ° C, º C, ºC, grados Celsius, grado Celsius, grados centígrados, grado centígrado ="
        " celsius"
        " | °F, grados Fahrenheit = fahrenheit | grado, grados, ° = degree"
        " | metros cuadrados, metro cuadrado, m², m2 = square-meter"
        " | metros cúbicos, metro cúbico, m³, m3 = cubic-meter"
        " | kilómetros cuadrados, kilómetro cuadrado, km², km2 = square-kilometer"
        " | hectárea, hectáreas, ha = hectare | tonelada, toneladas, t = metric-ton"
        " | kilo, kilos, kg, kilogramo, kilogramos = kilogram"
        " | kWp, kilovatios pico, kilovatio pico = kilowatt-peak | MWp, megavatios pico = megawatt-peak"
        " | GWh, gigavatios hora, gigavatio hora, gigavatios-hora = gigawatt-hour"
        " | MWh, megavatios hora, megavatio hora, megavatios-hora = megawatt-hour"
        " | TWh, teravatios hora, teravatios-hora = terawatt-hour"
        " | kWh, kilovatios hora, kilovatio hora, kilovatios-hora, kilovatio-hora = kilowatt-hour"
        " | megavatio, megavatios, MW = megawatt | kilovatio, kilovatios, kW = kilowatt"
        " | gigavatio, gigavatios, GW = gigawatt | CV, caballos, caballos de vapor = horsepower"
        " | dB, decibelio, decibelios = decibel | por mil, ‰ = permille | voltio, voltios, V = volt"
        " | vatio, vatios, W = watt | amperio, amperios, A = ampere | pulgada, pulgadas = inch"
        " | milla náutica, millas náuticas = nautical-mile | milla, millas = mile | acre, acres = acre"
        " | micrómetro, micrómetros, µm, micras = micrometer | microgramo, microgramos, µg = microgram"
        " | Hz, hercios = hertz | Mbit/s, Mbps, megabits por segundo = megabit-per-second"
        " | Gbit/s, Gbps, gigabits por segundo = gigabit-per-second | g/km, gramos por kilómetro = gram-per-kilometer"
        " | kg/m² = kilogram-per-square-meter | Nm, newton metro = newton-meter"
        " | rpm, revoluciones por minuto = revolution-per-minute | hectolitro, hectolitros, hl = hectoliter"
        " | años luz, año luz = light-year | megapíxeles, megapíxel, MP = megapixel | kcal, kilocalorías ="
        " kilocalorie"
        " | kJ = kilojoule | litros a los 100 kilómetros, l/100 km = liter-per-100-kilometer | bar, bares = bar"
        " | m = meter | l = liter | g = gram | kelvin = kelvin | quintal, quintales = quintal"
    ),
    unit_gap=each("próximos | próximas | últimos | últimas | largos | largas"),
    age_before=each("con edades de"),
    durations=pairs(
        "cuarto de siglo = 25 year | año, años = year | mes, meses = month | semana, semanas = week | día, días = day"
        " | hora, horas, h = hour | minuto, minutos, min = minute | segundo, segundos, s = second"
        " | década, décadas, decenio, decenios = 10 year | lustro, lustros = 5 year | siglo, siglos = 100 year"
        " | milenio, milenios = 1000 year | cuarto de hora, cuartos de hora = 0.25 hour"
        " | milisegundo, milisegundos, ms = millisecond | microsegundos = microsecond | nanosegundos = nanosecond"
        " | bienio = 2 year | trienio = 3 year | quinquenio = 5 year"
    ),
    ordinal_digits=r"º|ª|°|er|ER|o|a|os|as|ᵉʳ",
    ordinal_format="{}.º",
    ordinal_words=pairs(
        "primer, primero, primera, primeros, primeras = 1 | séptimo, sétimo, setimo = 7 | undécimo, undécima = 11"
        " | duodécimo, duodécima = 12 | decimotercero, decimotercera, decimotercer = 13"
        " | decimocuarto, decimocuarta = 14 | decimoquinto, decimoquinta = 15 | decimosexto, decimosexta = 16"
        " | decimoséptimo, decimoséptima = 17 | decimoctavo, decimoctava = 18 | decimonoveno, decimonovena = 19"
    ),
    pointers=each(
        "terminó | acabó | finalizó | quedó | llegó | fue | es | clasificó | terminado | acabado | quedado | entró"
        " | termina | acaba | queda | cuarto | el | la | como | tercero"
    ),
    ranks=each("puesto | posición | lugar | plaza"),
    roman_nouns=each("siglo | siglos"),
    roman_ordinal=r"(?!V\Z|X\Z)(X{0,3}(?:IX|IV|V?I{0,3}))|(?<!\w)(V|X)(?!\w)",
    to=each("a | – | — | - | hasta | al | a los | hasta el | hasta los"),
    between=(each("entre | de entre | entre el | entre los | entre las"), each("y | y el | y las | y los | e")),
    from_=each("de | desde"),
    onto=each("en lugar de | en vez de"),
    lists=each("y | o | u | , | / | e | & | así como | y/o"),
    sizes=each("por"),
    adding=each("y"),
    changes=each(
        "creci | pasó | pasa | pasan | pasar | pasad | aument | retroced | bajó | bajar | bajad | creció"
        " | crece | crecer | crecido"
        " | cayó | caer | caíd | cae | caye | reduc | reduj | disminuy | subió | sube | subid | subir"
        " | subie | increment"
        " | elevó | elevar | elevad | descend | descien | mejoró | mejorar | mejorad | evolucion | ascend"
        " | ascien | situó"
        " | sitúa | alcanz | recort | rebaj | amplió | ampliar | ampliad"
    ),
    up_to_or_onto=each("hasta | hasta los | hasta las | hasta el | hasta un"),
    months=pairs("setiembre = 9 | ene = 1 | feb = 2 | abr = 4 | ago = 8 | sept. = 9 | oct = 10 | nov = 11 | dic = 12"),
    month_context=each(
        "en | desde | hasta | de | del | a | entre | y | mes | para | pasado | próximo | este | cada | durante"
        " | antes | principios | mediados | finales | o"
    ),
    month_after=each("pasado | próximo"),
    last=each("pasado"),
    next=each("próximo"),
    relations=pairs(
        "desde, desde el, desde el año, desde la, desde los = since | a partir de, a partir del, a contar desde,"
        " a partir del día, a partir del año, con efecto desde el = from"
        " | hasta, hasta el, hasta el año, hasta la, antes del, antes de, hasta los, como muy tarde el,"
        " hasta el día = until"
    ),
    modifiers=pairs(
        "principios de, a principios de, a principios del, principios del, comienzos de, a comienzos de,"
        " a comienzos del, a inicios de, inicios de, inicio de = begin"
        " | mediados de, a mediados de, a mediados del, mediados del = mid"
        " | finales de, a finales de, a finales del, finales del, fines de, a fines de, final de, fin de,"
        " el final de = end"
        " | primavera de, en primavera de, la primavera de, primavera del, primavera = spring"
        " | verano de, el verano de, verano del, verano = summer"
        " | otoño de, el otoño de, otoño del, otoño = autumn | invierno de, el invierno de, invierno del,"
        " invierno = winter"
    ),
    date_frames=pairs(
        "since day, since part = desde el {} | from day, from part = a partir del {}"
        " | until day, until part = hasta el {}"
    ),
    year_context=each(
        "en | desde | año | años | de | del | finales | principios | mediados | ejercicio | temporada | curso"
        " | verano | primavera | otoño | invierno | hasta | para | antes | después | entre | el | al"
        " | durante | fundada | fundado"
    ),
    strong_year_context=each("año | ejercicio | temporada | curso | del | el | al | verano | primavera | otoño"),
    year_nouns=each("el | año | ejercicio | temporada | curso | del"),
    year_link=each("del año | de | del"),
    fillers=each("el | la | los | las | del | de | día | días"),
    quarters=pairs("trimestre, trimestres = Q | semestre, semestres = H"),
    quarter_format={"Q": "{number}.º trimestre de {year}", "H": "{number}.º semestre de {year}"},
    quarter_marks=pairs("T, Q = Q | S, H = H"),
    decade_before=each("años | los años | década de | década de los | décadas de | la década de los"),
    day_first=True,
    day_link=each("de"),
    date_link="de",
    day_words=True,
    of=each("de | del | de este | del año | de el"),
    clock_lead=each(
        "a las | desde las | hasta las | entre las | y las | sobre las | hacia las | para las | a partir de las"
        " | de las | y a las | y hasta las"
    ),
    clock_to=each("a las | hasta las | y las | y a las"),
    future=r"(?:rá|rán)\Z",
    clock_minutes=pairs("y media = 30 | y cuarto = 15 | menos cuarto = -15"),
    time_format="{hour}.{minute}\u00a0h",
    clock_needs=each("las"),
    clock_before=each("a las | las | desde las | hasta las | de | a | entre las | y las | hasta el | al | a"),
    hour_mark="h",
    am=each("de la mañana | de la madrugada | a. m. | a.m. | am"),
    pm=each("de la tarde | de la noche | p. m. | p.m. | pm | del mediodía"),
    hours=pairs("mediodía = 12:00 | medianoche = 00:00 | del mediodía = 12:00 | de la noche = 00:00"),
    day_parts=pairs("de la tarde, de la noche = pm | de la mañana, de la madrugada = am"),
    qualifiers=pairs(
        "unos, unas, aproximadamente, cerca de, cerca del, alrededor de, alrededor del, casi, en torno a,"
        " apenas, algo menos de, algo más de,"
        " poco más de, poco menos de, un poco más de, un poco menos de, ligeramente más de, aprox., cosa de,"
        " próximo a, cercano a, cercana a, ~, prácticamente,"
        " de unos, de unas = approx"
        " | más de, más que, más del, más de los, más de las, por encima del, superior al, superiores al, por encima"
        " de, superior a, superiores a, mayor de, mayores de, supera, superan, > = more_than"
        " | menos de, menos del, por debajo del, inferior al, por debajo de, inferior a, inferiores a, menor"
        " de, menores de, ni siquiera, no llega a, no llega al, no llegan a, no llegan al, no llegaba a, no"
        " llegaba al,"
        " no llegaban a, no llegaban al, sin llegar a, sin llegar al, < = less_than"
        " | al menos, como mínimo, por lo menos, un mínimo de, mínimo de, mínimo, no menos de, superior o igual"
        " a, igual o"
        " superior a, no inferior a, no inferior al, ≥ = min"
        " | como máximo, a lo sumo, un máximo de, máximo de, máximo, no más de, a lo más, inferior o igual a,"
        " igual o inferior a, no"
        " superior a, no superior al, máx., ≤ = max"
        " | hasta, hasta los, hasta las, hasta el, hasta un = up_to"
    ),
    from_min=each("desde | a partir de"),
    below=each("casi | poco menos de | algo menos de | un poco menos de | menos de | apenas"),
    above=each("poco más de | algo más de | un poco más de | ligeramente más de | más de"),
    qualifiers_after=pairs(
        "o más, y más, +, como mínimo, por lo menos, al menos = min | o menos, como máximo, a lo sumo = max"
        " | aproximadamente = approx"
    ),
    measure_links=each("de"),
    qualifier_gap=each("la | el | los | las"),
    adjectives_before=each(
        "nuevo | nuevos | nueva | nuevas | gran | grandes | pequeño | pequeños | pequeña | pequeñas | joven | jóvenes"
        " | otro | otros | otra | otras | primer | primero | primeros | primera | primeras | último | últimos |"
        " última"
        " | últimas | próximo | próximos | próxima | próximas | antiguo | antiguos | antigua | antiguas | buen |"
        " buenos"
        " | buenas | mejor | mejores | principal | principales | diferente | diferentes | distinto | distintos"
        " | distinta | distintas | diverso | diversos | diversas | importante | importantes | alto | altos | alta"
        " | altas | solo | sola | solos | mayor | mayores | menor | menores | más | únicos | únicas | verdaderos"
        " | numerosos | magnífica | futuros | futuras | largos | largas"
    ),
    stop=each(
        "de | del | el | la | los | las | lo | un | una | unos | unas | a | al | en | por | para | con | sin | sobre"
        " | bajo | ante | contra | desde | durante | entre | hacia | hasta | mediante | según | tras | y | e"
        " | o | u | ni"
        " | pero | sino | mas | que | quien | quienes | cual | cuales | cuyo | cuya | donde | cuando | como"
        " | si | es | son"
        " | era | eran | fue | fueron | será | serán | sea | ha | han | había | habían | habrá | hay | hubo"
        " | tiene | tienen"
        " | tenía | puede | pueden | podrá | podrán | debe | deben | no | se | le | les | me | te | nos | os |"
        " su | sus"
        " | mi | mis | este | esta | estos | estas | ese | esa | esos | esas | aquel | aquella | ello | ella | ellas"
        " | ellos | él | nosotros | ya | también | aún | todavía | muy | así | después | antes | cada | todo | toda"
        " | todos | todas | vez | solo | sólo | está | están | estaba | proceden | procede | sigue | quedó | cuenta"
        " | respectivamente | aproximadamente"
    ),
    skip=each("más | solo | sola"),
    labels=each(
        "§ | art. | arts. | artículo | artículos | apartado | apdo. | n.º | nº | n° | núm. | número | cap. | capítulo"
        " | página | páginas | pág. | págs. | p. | pp. | pabellón | sala | aula | puerta | andén | vía"
        " | línea | versión"
        " | fórmula | figura | fig. | tabla | cuadro | anexo | autovía | autopista | carretera | ruta"
        " | apartado de correos"
        " | expediente | exp. | clase | tipo | modelo | lote | tomo | volumen | vol. | edificio | bloque | planta"
        " | terminal | código postal | CP | C.P. | fase | nivel | estudio | agenda | horizonte | industria"
        " | web | iphone"
        " | galaxy | apolo | airbus | boeing | covid | radio | canal | zona | ref. | referencia | reglamento"
        " | directiva | categoría | ley | real decreto | decreto | ley orgánica | RD | orden | stand | puesto n.º"
        " | windows | office | local | módulo | grupo | vuelo | tren"
    ),
    names_capital=True,
    plural=r"s\Z",
    phone=(
        r"[6-9][0-9]{2} [0-9]{3} [0-9]{3}|[6-9][0-9]{2}(?: [0-9]{2}){3}|[6-9][0-9]{8}"
        r"|[89][0-9] [0-9]{3} [0-9]{2} [0-9]{2}"
    ),
    streets_first=each(
        "calle | c/ | avenida | avda. | av. | plaza | pl. | pza. | paseo | p.º | ronda | travesía | camino | glorieta"
        " | carretera | rambla | vía | gran vía | calleja | callejón | polígono"
    ),
    streets_before=(),
    phones=each("tel. | teléfono | tfno. | fax | móvil | WhatsApp"),
    idioms=each(
        "las 24 horas del día | las 24 h del día"
        " | por primera vez | primera vez | primeros auxilios | primer ministro | primera ministra | primera dama"
        " | Segunda Guerra Mundial | Primera Guerra Mundial | segunda guerra mundial | primera guerra mundial"
        " | Segunda República | Primera República | tercera edad | tercer mundo | tercer sector | primera línea"
        " | primera mano | segunda mano | en primer lugar | en segundo lugar | en tercer lugar | a primera vista"
        " | a primera hora | primeras horas | a última hora | primera necesidad | primer plano | primera clase"
        " | en primera persona | a terceros | de terceros | cuartos de final | cuarto de baño | cuartos de baño"
        " | octavos de final | dieciseisavos de final | uno a uno | una a una | uno por uno | uno de los | una de las"
        " | Edad Media | mil gracias | mil maneras | las mil y una noches | 24 horas al día | primer paso"
        " | siete días a la semana | número uno | de primera | Primera División | Segunda División | Primero de Mayo"
        " | cien por cien de | cada dos por tres | una vez | a la vez | de una vez por todas | mil y una"
        " | primera piedra | primer edil | el día a día | de cero | desde cero | medio ambiente | segunda residencia"
        " | Segunda Guerra | Primera Guerra | vez primera | cero emisiones"
    ),
    titles=each("Sr. | Sra. | don | doña | D. | Dña. | señor | señora | doctor | doctora | Dr. | Dra."),
    closing_abbreviations=each("etc. | p. m. | a. m. | S. A. | S. L."),
    openers=each(
        "hoy | ayer | mañana | sin embargo | además | finalmente | asimismo | luego | varios | varias | algunos"
        " | algunas | ningún | actualmente | gracias | junto | nuestro | nuestra | aquí | allí | aunque | mientras"
        " | porque | otro | otros | otra | otras"
    ),
    abbreviations=each(
        "Sr. | Sra. | Dr. | Dra. | D. | Dña. | D.ª | etc. | p. | pp. | pág. | págs. | art. | arts. | cap."
        " | fig. | aprox."
        " | máx. | mín. | tel. | tfno. | ref. | vol. | ed. | ene. | feb. | mar. | abr. | jun. | jul. | ago."
        " | sept. | oct."
        " | nov. | dic. | lun. | mié. | jue. | vie. | sáb. | dom. | avda. | av. | pl. | pza. | n.º | núm."
        " | p. ej. | ej."
        " | S. A. | S. L. | a. m. | p. m. | EE. UU. | a. C. | d. C. | cf. | exp. | mill. | Prof. | Profa."
        " | Ilmo. | Excmo."
        " | Sto. | Sta. | C.P."
    ),
)


LOCALE = Locale(
    tag="es-ES",
    cldr="es_ES",
    spacy="es",
    name="Español",
    quotes=("«", "»", "“", "”"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
