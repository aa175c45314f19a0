"""English: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._locale import Locale
from pressflow.locales._names_en import NAMES
from pressflow.locales._page_en import UI
from pressflow.locales._senses_en import SENSES
from pressflow.locales._words import Words, each, pairs

# labels that are verbs after these: to stage 12 concerts, will issue 300 permits
_BEFORE_VERBS = each("to | will | would | can | could | may | might | must | shall | should | not | now | we | they")
_LABEL_VERBS = each("stage | issue | file | table | track | number")


WORDS = Words(
    decimal=".",
    group=",",
    numbers=pairs("zero, nil = 0 | a hundred = 100 | a couple of hundred = 200"),
    ones=each("a | an | one"),
    vague=each("several | few | many | some | couple of"),
    joiner="and",
    thousand=each("thousand"),
    scales=pairs(
        "hundred = 2 | thousand = 3 | million, millions, mn = 6 | billion, billions, bn = 9"
        " | trillion, trillions, tn, trn = 12"
    ),
    glued_scales=each("m"),
    measured_nouns=each(
        "hurdles | relays | sprints | races | heats | finals | steps | waves | walls | cables | dives | trees"
    ),
    money_scales=pairs("k, K = 3 | m, M, mn, mln = 6 | b, B, bn, bln = 9 | tn, trn = 12"),
    collectives=pairs("dozen = 12 | score = 20"),
    below_zero=each("below zero | below freezing | below the freezing point | of frost"),
    halves=each("half"),
    and_half=each("and a half | -and-a-half | and one half"),
    half_after=each("and a half"),
    plus=each("plus"),
    minus=each("minus"),
    glue_before=each("pre | post | sub | mid | early | late | non | over | under | since | until"),
    fractions=pairs(
        "third, thirds = 3 | quarter, quarters = 4 | fifth, fifths = 5 | sixth, sixths = 6"
        " | seventh, sevenths = 7 | eighth, eighths = 8"
        " | ninth, ninths = 9 | tenth, tenths = 10 | twentieth, twentieths = 20 | hundredth, hundredths = 100"
        " | thousandth, thousandths = 1000"
    ),
    fraction_goes_on=each(
        "full | empty | larger | smaller | higher | lower | bigger | cheaper | faster | less | fewer | off | up"
        " | down"
        " | goes | went | say | said | are | were | come | came | live | have | had | own | owned"
    ),
    half_nouns=each(
        "half of | half the | half its | half their | half our | one half | by half | in half | the other half"
        " | half of all | half are | half were | half come"
    ),
    every=each("every"),
    one_in=each("one in | one in every | one out of | one out of every"),
    out_of=each("in | out of | of | in every | out of every | of every"),
    out_of_noun=True,
    multiply_by=each("multiplied by | by a factor of | a factor of"),
    multiples=pairs(
        "twice as, twice the, twice = 2 | doubled, doubling, doubles = 2"
        " | double the, to double, double that, double those, more than double, will double,"
        " would double, could double, should double, almost double, nearly double = 2"
        " | tripled, tripling, triple the, trebled, trebling, to triple, threefold, three-fold = 3"
        " | quadrupled, quadrupling, fourfold, four-fold = 4 | quintupled, fivefold = 5"
        " | tenfold, ten-fold = 10 | halved, halving, to halve = 0.5 | twofold, two-fold = 2 | half as, half what = 0.5"
        " | twice what = 2"
        " | sixfold = 6 | sevenfold = 7 | eightfold = 8 | hundredfold = 100"
    ),
    fold="{}-fold",
    times=each("as | more | larger | higher | faster | the | greater | bigger"),
    times_nouns=each("times"),
    percent=each("% | percent | per cent | pct"),
    part_points=pairs(
        "quarter of a percentage point, quarters of a percentage point, quarter percentage point, quarter-"
        " percentage point, quarter-percentage-point, quarter-point, quarter point = 0.25 | tenth of a"
        " percentage point, tenths of a percentage point = 0.1"
    ),
    percent_points=each(
        "percentage point | percentage points | %-points | pp | ppt | percent points | per cent points"
    ),
    percent_space=False,
    money_signs=pairs("EUR = € | GBP = £ | USD = $ | JPY = ¥"),
    currencies=pairs(
        "euro, euros = EUR | cent, cents, euro cents, euro cent = EUR 0.01"
        " | dollar, dollars, bucks, US dollar, US dollars, U.S. dollars = USD"
        " | Swiss franc, Swiss francs, francs, franc, SFr, SFr., Sfr, SwFr = CHF"
        " | pound, pounds, quid, pounds sterling, British pounds = GBP | pence, penny, p = GBP 0.01"
        " | yen, Japanese yen = JPY | yuan, renminbi = CNY | rouble, roubles, rubles, ruble = RUB"
        " | zloty, zlotys = PLN | forint, forints = HUF"
        " | marks, Deutschmarks, deutschmarks, D-marks, German marks, Deutsche marks = DEM"
        " | schilling, schillings = ATS | lira, lire = ITL"
        " | Swedish kronor, Swedish krona = SEK | Danish kroner, Danish krone = DKK"
        " | Norwegian kroner, Norwegian krone = NOK | Czech koruna, Czech crowns, Czech korunas = CZK"
        " | Indian rupees, rupees = INR | Turkish lira, Turkish liras = TRY"
        " | Canadian dollars, Canadian dollar = CAD | Australian dollars, Australian dollar = AUD"
        " | rappen, centimes = CHF 0.01"
        " | EURk, €k, kEUR, TEUR = EUR 1000 | EURm = EUR 1000000 | pfennigs, pfennig = DEM 0.01 | groschen = ATS 0.01"
    ),
    units=pairs(
        "ppm = part-per-million | ppb = part-per-billion | petawatts, petawatt, PW = petawatt | terawatts,"
        " terawatt, TW = terawatt | km/h, kph, kmh, kilometres per hour, kilometers per hour, kilometres an hour,"
        " kilometers an hour = kilometer-per-hour | mph, miles per hour, miles an hour = mile-per-hour"
        " | m/s, metres per second, meters per second = meter-per-second | degrees Celsius, degree Celsius,"
        " degrees centigrade, Celsius, °C, ° C, degrees C, C = celsius"
        " | degrees Fahrenheit, °F = fahrenheit | degrees, degree, ° = degree | kelvin = kelvin | square metres,"
        " square metre, square meters, square meter, sqm, sq m, m², m2 = square-meter"
        " | cubic metres, cubic metre, cubic meters, cubic meter, m³, m3 = cubic-meter | square kilometres,"
        " square kilometre, square kilometers, km², km2, sq km = square-kilometer"
        " | hectare, hectares, ha = hectare"
        " | tonne, tonnes, metric ton, metric tons, t, metric tonnes = metric-ton | ton, tons = metric-ton"
        " | kilo, kilos = kilogram | kWp, kilowatts peak, kilowatt peak = kilowatt-peak"
        " | MWp, megawatts peak = megawatt-peak | kilometre, kilometres, kilometer, kilometers, km = kilometer"
        " | metre, metres, meter, meters, m = meter"
        " | centimetre, centimetres, centimeter, centimeters, cm = centimeter"
        " | millimetre, millimetres, millimeter, millimeters, mm = millimeter"
        " | litre, litres, liter, liters, l = liter | gram, grams, gramme, grammes, g = gram"
        " | GWh, gigawatt hours, gigawatt-hours, gigawatt hour = gigawatt-hour"
        " | MWh, megawatt hours, megawatt-hours, megawatt hour = megawatt-hour"
        " | TWh, terawatt hours, terawatt-hours = terawatt-hour"
        " | kWh, kilowatt hours, kilowatt-hours, kilowatt hour = kilowatt-hour"
        " | hp, horsepower, PS, bhp = horsepower | dB, decibels, decibel = decibel"
        " | per mille, ‰ = permille | volts, volt, V = volt | watts, watt, W = watt"
        " | amperes, amps, ampere, amp = ampere | inch, inches = inch | mile, miles = mile"
        " | nautical miles, nautical mile = nautical-mile | acre, acres = acre"
        " | micrometres, micrometers, µm, microns = micrometer | µg, micrograms = microgram | Hz, hertz = hertz"
        " | Mbit/s, Mbps, megabits per second = megabit-per-second"
        " | Gbit/s, Gbps, gigabits per second = gigabit-per-second"
        " | g/km, grams per kilometre = gram-per-kilometer | kg/m² = kilogram-per-square-meter"
        " | Nm, newton metres = newton-meter | rpm, revolutions per minute = revolution-per-minute"
        " | hectolitres, hectolitre, hl, hectoliters = hectoliter"
        " | light years, light-years, light year, light-year = light-year | megapixels, megapixel, MP = megapixel"
        " | kcal, kilocalories, calories = kilocalorie | kJ = kilojoule | foot, feet, ft = foot"
        " | litres per 100 kilometres, liters per 100 kilometers = liter-per-100-kilometer | bar, bars = bar"
        " | quintals = quintal"
    ),
    unit_gap=each(
        "more | consecutive | additional | further | full | long | successful | extra | straight | whole"
        " | eventful | short | calendar | business | working | good | exciting | solid | entire | happy"
        " | intensive | busy | wonderful | great"
    ),
    age_before=each("aged | age of | ages of | ages | aged between | ages between | aged from"),
    durations=pairs(
        "quarter of a century, quarter-century, quarter century = 25 year | year, years, years', year's = year |"
        " month, months, months' = month | week, weeks, weeks' = week"
        " | day, days, days' = day | hour, hours, hrs, hr, hours', h = hour | minute, minutes, mins, min = minute"
        " | second, seconds, secs, sec, s = second | decade, decades = 10 year | century, centuries = 100 year"
        " | millennia, millennium = 1000 year | quarter of an hour, quarter-hour, quarters of an hour = 0.25 hour"
        " | tenths of a second, tenth of a second = 0.1 second | hundredths of a second, hundredth of a second"
        " = 0.01 second | thousandths of a second, thousandth of a second = 0.001 second"
        " | milliseconds, millisecond, ms = millisecond | fortnight, fortnights = 2 week | calendar days = day"
        " | yr, yrs = year | weekday = day | working hours = hour | microseconds = microsecond"
        " | nanoseconds = nanosecond"
        " | half years = 0.5 year"
    ),
    ordinal_digits=r"st|nd|rd|th",
    ordinal_format="{}",
    determiners=each(
        "the | its | their | our | his | her | my | your | this | that | a | an | s | each | every | another"
        " | very | whose"
    ),
    of_each=each("in"),
    pointers=each(
        "the | its | their | our | his | her | my | a | as | was | were | finished | came | ranked | placed | be"
        " | is | are"
    ),
    ranks=each("place | rank | ranked | position"),
    suffixes=pairs("fold = multiple"),
    to=each("to | – | — | - | through | up to | till | until"),
    between=(each("between"), each("and")),
    by=each("by"),
    from_=each("from"),
    onto=each("instead of | rather than"),
    lists=each("and | or | , | & | / | and/or"),
    sizes=each("by"),
    adding=each("and"),
    changes=each(
        "ris | rose | fell | fall | grow | grew | increas | decreas | declin | drop | climb | up | down | reduc"
        " | cut | cuts | rais | lower | improv | expand | soar | shrink | shrank | jump"
        " | slip | went | go | goes | chang | boost | sank | sink | double | tripl | widen | narrow | advanc"
        " | doubl | shift | moved | move | lift"
    ),
    months=pairs(
        "Sep, Sept, Sept., Sep. = 9 | Jan. = 1 | Feb. = 2 | Mar. = 3 | Apr. = 4 | Jun. = 6 | Jul. = 7 | Aug. = 8"
        " | Oct. = 10 | Nov. = 11 | Dec. = 12"
    ),
    weekdays=each("Tues | Thur | Thurs"),
    month_context=each(
        "in | since | from | until | till | to | by | during | of | last | next | this | early | mid | late"
        " | beginning | end | start | middle | and | between | through | before | after"
        " | for | throughout | every | coming | past"
    ),
    last=each("last | past"),
    next=each("next | coming"),
    relations=pairs(
        "since, ever since = since | from, starting, starting in, as of, as from, effective, beginning = from"
        " | until, till, by, up to, to, between now and, through = until"
    ),
    modifiers=pairs(
        "early, beginning of, the beginning of, at the beginning of, start of, the start of, at the start of,"
        " early in = begin | mid, mid-, middle of, the middle of, in the middle of = mid"
        " | late, end of, the end of, at the end of, late in, year-end = end"
        " | spring, spring of, the spring of = spring | summer, summer of, the summer of = summer"
        " | autumn, autumn of, the autumn of, fall of = autumn | winter, winter of, the winter of = winter"
    ),
    date_frames=pairs("mid = mid-{}"),
    year_context=each(
        "in | since | year | years | of | by | until | till | from | before | after | season | during | early"
        " | mid | late | spring | summer | autumn | winter | end | beginning | FY | financial | fiscal"
        " | for | to | through | founded | established | between | c. | back | until | throughout | than | versus"
    ),
    strong_year_context=each("in | since | year | season | early | mid | late | spring | summer | autumn | winter"),
    year_nouns=each("year | season | financial | fiscal | the"),
    fillers=each("the | of | on"),
    quarters=pairs("quarter, quarters = Q | half, half-year, half year, half of the year = H"),
    half_year_nouns=each(
        "revenue | revenues | sales | turnover | profit | profits | earnings | results | result | figures | loss"
        " | losses"
        " | net | operating | orders | growth | accounts | report | income | ebit | ebitda | pre-tax | pretax"
    ),
    quarter_marks=pairs("Q = Q | H = H"),
    decades=r"s",
    decade_words=(),
    decade_before=(),
    decade_articles=each("the"),
    day_first=True,
    of=each("of | of the year | of the | in | of fiscal | of fiscal year | of the financial year | of financial year"),
    clock=each("o'clock | o’clock"),
    clock_before=each("at | from | to | until | by | around | between | and | till | before | after | about"),
    hour_mark="",
    clock_parts=pairs(
        "half past = 30 | quarter past, a quarter past = 15 | quarter to, a quarter to = -15"
        " | five minutes past = 5 | ten minutes past = 10 | twenty minutes past = 20"
        " | five minutes to = -5 | ten minutes to = -10 | twenty minutes to = -20"
    ),
    day_parts=pairs(
        "in the evening, in the afternoon, this evening, this afternoon, tonight = pm | in the morning, this"
        " morning = am"
        " | at night = night"
    ),
    am=each("am | a.m. | a. m. | AM"),
    pm=each("pm | p.m. | p. m. | PM"),
    hours=pairs("noon, midday, 12 noon = 12:00 | midnight, 12 midnight = 00:00"),
    qualifiers=pairs(
        "around, about, some, approximately, approx., approx, roughly, nearly, almost, close to, circa, c., ca.,"
        " just under, just over, an estimated, in the region of, virtually, well, in the order of,"
        " somewhere around, a good, ~, well-nigh, estimated, as good as, or so, a little over, slightly over, a"
        " bit over,"
        " a little more than, slightly more than, a little under, slightly under, a little less than, slightly"
        " less than,"
        " just above, just below, just short of, a shade over, a shade under, not far off = approx"
        " | more than, over, above, in excess of, upwards of, exceeding, exceed, exceeds, exceeded, longer than,"
        " older than, greater than, faster than, wider than, deeper than, louder than, hotter than, warmer than,"
        " heavier than, taller than, well over, > = more_than"
        " | less than, fewer than, under, below, not even, slower than, narrower than, colder than, lighter than,"
        " < = less_than"
        " | at least, a minimum of, no shorter than, no younger than, no lower than, no smaller than, no fewer"
        " than, no less than, not less than, minimum, ≥ = min"
        " | at most, a maximum of, no more than, not more than, not exceed, not exceeding, cannot exceed, no"
        " longer than,"
        " not longer than, no warmer than, no faster than, no louder than, no deeper than, no heavier than, no"
        " taller than, no wider than, no older than, not"
        " older than, no higher than, no larger than, at the"
        " most, maximum, max., ≤ = max"
        " | up to, as many as, as much as, as high as, as long as, as far as, as deep as, as tall as = up_to"
        " | climbed past, rose past, soared past, jumped past, surged past, topped, tops, topping = more_than"
        " | starting at, start at, starts at, started at, starting from, start from, starts from = min"
    ),
    from_min=each("from"),
    below=each(
        "just under | nearly | almost | not quite | just below | just short of | a little under | slightly"
        " under | a little less than | slightly less than | a shade under | less than | fewer than | under |"
        " below"
    ),
    above=each(
        "just over | a good | a little over | slightly over | a bit over | a little more than | slightly more"
        " than | just above | a shade over | more than | well over | over | above | upwards of | in excess of"
    ),
    qualifiers_after=pairs(
        "or more, and more, and over, and above, or over, or older, and older, or above, or longer, and up,"
        " or up, and upwards, or upwards, + = min | and up to, or up to = exact"
        " | at least, or longer = min | or less, or fewer, or under, at most, at the most = max | or so, or"
        " thereabouts = approx"
    ),
    comparing_articles=each("the"),
    governed=each("up"),
    governing_nouns=words(
        "warm warms warmed warming heat heats heated heating speed speeds sped top tops topped add adds added adding"
        " scale scales scaled scaling go goes went gone going move moves moved moving build builds built building"
        " round rounds rounded step steps stepped stepping ramp ramps ramped ramping catch catches caught catching"
        " fill fills filled filling run runs ran running climb climbs climbed climbing crank cranks cranked"
    ),
    governing_verbs=words("pushed pushing drove"),  # pushed the level up to 5 metres
    measure_links=each("of"),
    span_back=each("ago | earlier"),
    qualifier_gap=each("the | a | an | another | its | their"),
    head_last=True,
    stop=each(
        "below | above | lower than | higher than | of | in | on | at | to | for | with | from | by | about |"
        " into | over | under | between | through"
        " | after | before | since | until | during | without | within | against | among | across | per | than"
        " | as"
        " | and | or | but | nor | so | if | because | while | when | where | which | who | whom | whose | that"
        " | this | these | those | the | a | an | is | are | was | were | be | been | being | has | have | had"
        " | will | would | can | could | shall | should | may | might | must | do | does | did | not | it | its"
        " | he | she | they | we | you | i | his | her | their | our | my | your | there | here | also | more"
        " | took | take | came | come | comes | went | go | goes | got | made | make | makes | says | said | say"
        " | won | win | each | every | all | both | now | then | only | just | still | yet | already | ago"
        " | later"
        " | apart | away | worldwide | nationwide | live | lives | offer | offers | open | opens | start | starts"
        " | began | begins | attend | work | works | total | via | plus | old | high | long | wide | deep | tall"
        " | took | take | place | annually | daily | today | tomorrow | yesterday | include | includes | provide"
        " | provides | participated | marks | travel | travels | ride | rides | pay | pays | enter | receive |"
        " enjoy | upon | throughout | toward | towards | around | how | what | why"
    ),
    skip=each("more | place | long | total"),
    labels=each(
        "No. | Nos. | number | § | Art. | article | articles | section | sections | paragraph | para. | para"
        " | chapter | page | pages | p. | pp. | hall | halls | room | stand | booth | gate | platform | line"
        " | version | formula | footnote | figure | fig. | table"
        " | annex | appendix | motorway | highway | route | PO box | P.O. box | box | file | class | type | model"
        " | volume | vol. | issue | bundesliga | windows | office | building | block | terminal | postcode"
        " | level | phase | stage"
        " | studio | apartment | flat | suite | unit | part | agenda | horizon | industry | web | iphone | galaxy"
        " | apollo | airbus | boeing | covid | radio | channel | track | zone | Rule | HRB | ref. | reference"
        " | nr. | #"
        " | item | lot | entrance | category | tariff zone | regulation | directive"
    ),
    label_verbs=("building", *(f"{first} {verb}" for first in _BEFORE_VERBS for verb in _LABEL_VERBS)),
    streets=r"(?:street|st|road|rd|avenue|ave|lane|square|drive|straße|strasse|str|platz|weg|allee|gasse"
    r"|ufer|damm|ring|markt|chaussee|promenade|kai|hof|park)",
    streets_before=(),
    phones=each("tel. | tel | telephone | phone | fax | mobile | cell | t | f | m | hotline | call | Ph. | WhatsApp"),
    idioms=each(
        "for the first time | for a second | each second | every second counts | of a second"
        " | the first time | round of sixteen | at first | first of all | first and foremost"
        " | first aid | First Aid | second hand | second-hand | first hand | first-hand | Second World War"
        " | First World War | World War II | World War I | World War Two | Third World | Third Reich"
        " | third party | third-party"
        " | third parties | one another | one of | no one | one day | at first glance | on second thoughts"
        " | around the clock | zero tolerance | one-on-one | one to one | in the first place | first name"
        " | first names | second nature | seconds away | from scratch"
        " | first-class | first class | a second time around | for one thing | number one | No. 1 priority"
        " | sixth sense | Fourth Estate | May Day | eleventh hour | eleventh-hour | count to three | count to ten"
        " | count to two"
    ),
    titles=each("Mr | Mrs | Ms | Mr. | Mrs. | Ms. | Dr | Dr. | Professor | Prof. | Prof | Theresa"),
    closing_abbreviations=each("p.m. | a.m. | etc. | Inc. | Ltd. | Co. | U.S. | jr."),
    openers=each(
        "today | yesterday | tomorrow | however | moreover | another | other | some | many | most | several"
        " | such | with | about | around | more | less | no | one | two | three | first | finally | meanwhile"
        " | therefore | thus | once"
        " | together | although | though | let | like | under | having | according | despite | even | ever | last"
        " | next | nearly | almost | overall"
    ),
    abbreviations=each(
        "Mr. | Mrs. | Ms. | Dr. | Prof. | No. | Nos. | St. | e.g. | i.e. | etc. | approx. | ca. | c. | vs. | Inc."
        " | Ltd. | Co. | Jan. | Feb. | Mar. | Apr. | Aug. | Sept. | Sep. | Oct. | Nov. | Dec. | p.m. | a.m."
        " | p. m. | a. m. | p. | pp."
        " | vol. | fig. | tel. | ext. | Jr. | Sr. | U.S. | U.K. | e. V. | Gen. | Rep. | Sen. | Mon. | Tue. | Wed."
        " | Thu. | Fri. | Sat. | Sun. | para. | Art. | max. | min. | est. | incl. | excl. | ref. | Messrs."
        " | Ph.D. | B.Sc. | M.A."
    ),
)

LOCALE = Locale(
    tag="en-GB",
    cldr="en_GB",
    spacy="en",
    name="English",
    quotes=("“", "”", "‘", "’"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
