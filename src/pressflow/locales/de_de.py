"""Deutsch: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._locale import Locale
from pressflow.locales._names_de import NAMES
from pressflow.locales._page_de import UI
from pressflow.locales._senses_de import SENSES
from pressflow.locales._traps_de import IDIOMS, LABELS, VALUE_NOUNS
from pressflow.locales._units_de import CURRENCIES, DURATIONS, UNITS
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group=".'’",
    other_decimal=".",
    numbers=pairs(
        "zwo = 2 | zweier, zweien = 2 | dreier, dreien = 3 | vieren = 4 | fünfen = 5 | sechsen = 6 | hundert = 100"
        " | tausend = 1000 | anderthalb, eineinhalb = 1.5 | zweieinhalb = 2.5 | dreieinhalb = 3.5 | viereinhalb = 4.5"
        " | fünfeinhalb = 5.5 | sechseinhalb = 6.5 | siebeneinhalb = 7.5 | achteinhalb = 8.5 | neuneinhalb = 9.5"
        " | zehneinhalb = 10.5 | null = 0 | eineinviertel = 1.25 | zweieinviertel = 2.25 | dreieinviertel = 3.25"
        " | eindreiviertel = 1.75 | zweidreiviertel = 2.75"
        " | eine Viertelmillion, einer Viertelmillion, Viertelmillion = 250000 | eine Dreiviertelmillion, einer"
        " Dreiviertelmillion, Dreiviertelmillion = 750000 | eine Viertelmilliarde, einer Viertelmilliarde,"
        " Viertelmilliarde = 250000000 | eine Dreiviertelmilliarde, einer Dreiviertelmilliarde,"
        " Dreiviertelmilliarde = 750000000"
    ),
    ones=each("ein | eine | einer | eines | einem | einen"),
    no_numbers=each("eins"),
    vague=each(
        "einige | einigen | einiger | mehrere | mehreren | mehrerer | viele | vielen | paar | wenige | wenigen"
        " | etliche | etlichen | zig | abertausend"
    ),
    joiner="und",
    thousand=each("tausend"),
    glued=True,
    scales=pairs(
        "Hundert = 2 | Tsd., Tsd, Tausend = 3 | Mio., Mio, Mill., Million, Millionen = 6"
        " | Mrd., Mrd, Mia., Mia, Milliarde, Milliarden = 9 | Bio., Billion, Billionen = 12 | Billiarde,"
        " Billiarden = 15"
    ),
    money_scales=pairs("T, k, Tsd = 3 | Mio, M = 6 | Mrd = 9"),
    collectives=pairs("Dutzend = 12"),
    below_zero=each("unter null | unter Null | unter dem Gefrierpunkt | unter Gefrierpunkt | Frost | Minus"),
    halves=each("halb | halbe | halber | halbes | halben | halbem"),
    plus=each("plus"),
    minus=each("minus"),
    fractions=pairs(
        "Drittel, Dritteln = 3 | Viertel, Vierteln = 4 | Fünftel, Fünfteln = 5 | Sechstel = 6 | Siebtel = 7"
        " | Achtel = 8"
        " | Neuntel = 9 | Zehntel, Zehnteln = 10 | Zwanzigstel = 20 | Hundertstel = 100 | Tausendstel = 1000"
    ),
    glued_fractions=pairs("dreiviertel = 3/4 | zweidrittel = 2/3"),
    fold="{}-fach",
    half_nouns=each("Hälfte"),
    every=each("jede | jeder | jedes | jeden | jedem"),
    out_of=each("von"),
    multiply_by=each("um den Faktor | mit dem Faktor | Faktor"),
    multiples=pairs(
        "doppelt = 2 | das Doppelte, Doppelte, Doppelten = 2 | verdoppelt, verdoppeln, verdoppelte,"
        " verdoppelten, Verdoppelung, Verdopplung, verdoppelnd = 2 | dreifach, Dreifache, Dreifachen = 3"
        " | verdreifacht,"
        " verdreifachen, verdreifachte, verdreifachten, Verdreifachung = 3"
        " | vervierfacht, vervierfachen, vervierfachte,"
        " vervierfachten, Vervierfachung = 4 | verfünffacht, verfünffachen, verfünffachte, verfünffachten,"
        " Verfünffachung = 5 | verzehnfacht, verzehnfachen, verzehnfachte, Verzehnfachung = 10 | halbiert, halbieren,"
        " halbierte, halbierten, Halbierung = 0.5 | halb so = 0.5"
    ),
    times=each(
        "so | mehr | größer | höher | schneller | häufiger | stärker | weniger | kleiner | länger | besser |"
        " teurer | öfter"
        " | dünner | leichter | schwerer | breiter | heller | billiger | günstiger | niedriger | dicker |"
        " wahrscheinlicher"
    ),
    times_nouns=each("Mal | mal"),
    percent=each(
        "% | Prozent | Prozents | Gewichtsprozent | Volumenprozent | Volumprozent | Massenprozent | Masseprozent"
        " | Gew.-% | Vol.-% | v. H. | vH | v.H. | prozentige | prozentigen | prozentiger | prozentiges"
    ),
    part_points=pairs(
        "Viertelprozentpunkt, Viertelprozentpunkte, Viertelprozentpunkten, Viertelprozentpunkts, Viertel"
        " Prozentpunkt, Viertel eines Prozentpunkts, Viertel eines Prozentpunktes = 0.25 |"
        " Dreiviertelprozentpunkt, Dreiviertelprozentpunkte, Dreiviertelprozentpunkts, drei viertel"
        " Prozentpunkt = 0.75 | Zehntelprozentpunkt, Zehntelprozentpunkte, Zehntelprozentpunkten,"
        " Zehntelprozentpunkts = 0.1"
    ),
    percent_points=each(
        "Prozentpunkt | Prozentpunkte | Prozentpunkten | Prozentpunktes | Prozentpunkts | %-Punkte | %-Punkten"
    ),
    currencies=CURRENCIES,
    money_names=pairs("EUR = Euro | USD = US-Dollar | CHF = Franken | GBP = Pfund | JPY = Yen"),
    units=UNITS,
    percent_suffix="ig",
    age_before=each("im Alter von"),
    durations=DURATIONS,
    span_before=each(
        "vor | nach | auf | seit | binnen | innerhalb | innerhalb von | für | um | von | nur | jeweils | genau |"
        " noch | dauert"
        " | dauerte | dauern | dauerten"
    ),
    span_after=each("lang | später | zuvor | vorher | danach | früher | alt | Zeit | vor | nach"),
    endings=each("n | en | s | es"),
    ordinal_digits=r"\.",
    ordinal_endings=each("n | r | s | m"),
    ordinal_words=pairs("zwote, zwoten, zwoter = 2"),
    plural_firsts=(("die", "ersten"),),
    ordinal_compounds=True,
    pointers=each("der | die | das | als | wurde | wurden | belegt | belegte"),
    roman_ordinal=r"((?=[IVXL]{2})X{0,3}(?:IX|IV|V?I{0,3}|XL|L))\.",
    suffixes=pairs(
        "jährig, jährlich = duration year | monatig = duration month | wöchig = duration week | tägig = duration day"
        " | stündig = duration hour | minütig = duration minute | sekündig = duration second"
        " | köpfig, teilig, stöckig, gruppig, schichtig, schiffig, achsig, klassig,"
        " geschossig, gleisig, spurig, zeilig, bändig, sprachig, seitig, stufig, reihig, strahlig, türig, sitzig,"
        " zügig, phasig"
        " = count | prozentig = percent | fach = multiple | mal = count | malig = count | bettig = count"
        " | gradig = quantity degree"
        " | meterig = quantity meter"
    ),
    infixes=pairs(
        "jahres, jahre = duration year | monats = duration month | wochen = duration week | tages, tage ="
        " duration day"
        " | stunden = duration hour | minuten = duration minute"
    ),
    suffix_endings=r"(?:e[nrsm]?|s)?",
    to=each("bis | bis zu | – | — | - | bis hin zu"),
    between=(each("zwischen"), each("und")),
    from_=each("von | vom"),
    onto=each(
        "auf | statt | anstatt | anstelle von | statt bisher | statt wie bisher | statt zuvor | statt vorher |"
        " statt der"
        " geplanten | statt geplanter | statt geplanten"
    ),
    by_now=each(
        "inzwischen | heute | jetzt | nunmehr | mittlerweile | zuletzt | derzeit | aktuell | gegenwärtig | nur | schon"
        " | bereits | immerhin | insgesamt | künftig | dann | sogar | gerade | voraussichtlich"
    ),
    lists=each("und | oder | , sondern | sondern | , | sowie | bzw. | beziehungsweise | / | auf"),
    sizes=each("mal"),
    adding=each("und"),
    months=pairs(
        "Jänner, Jän. = 1 | Feber = 2 | Mrz., Mär. = 3 | Sep., Sept. = 9 | Okt = 10 | Aug = 8 | Dez = 12 | Nov = 11"
    ),
    weekdays=each("Sonnabend | Mo | Di | Mi | Do | Fr | Sa | So"),
    day_before=each("am | vom | zum"),
    month_context=each(
        "der | den | dem | jeden | jeder | gegenüber | im | in | zwischen | seit | ab | bis | zum | vom | von |"
        " für | Monat | Monats | des | Ende | Anfang"
        " | Mitte | vergangenen | kommenden"
        " | diesen | diesem | letzten | nächsten | ganzen | schon | bereits | noch | Monate | Spätsommer | dieses"
    ),
    last=each("vergangenen | letzten | vorigen"),
    next=each("kommenden | nächsten"),
    relations=pairs(
        "seit, seit dem, schon seit, bereits seit = since | ab, ab dem, ab sofort und = from"
        " | bis, bis zum, bis Ende = until"
    ),
    modifiers=pairs(
        "Jahresbeginn, Jahresanfang = begin | Jahresmitte = mid | Jahresende, Jahresschluss = end"
        " | Anfang, zu Beginn, Beginn, frühen, Anfang des Jahres, zu Beginn des Jahres = begin"
        " | Mitte, Mitte des Jahres = mid"
        " | Ende, zum Ende, Ende des Jahres, späten = end | Frühjahr, Frühling, Frühjahrs = spring"
        " | Sommer, Hochsommer, Spätsommer, Frühsommer, Sommers = summer"
        " | Herbst, Spätherbst, Herbsts, Herbstes = autumn"
        " | Winter, Winters = winter"
    ),
    date_frames=pairs(
        "since day, since part = seit dem {} | from day, from part = ab dem {} | until day, until part = bis zum {}"
        " | begin = Anfang {}"
        " | mid = Mitte {}"
        " | end = Ende {}"
    ),
    year_context=each(
        "Jahr | Jahre | Jahres | Jahren | Jahrs | anno | seit | Geschäftsjahr | Geschäftsjahres | Geschäftsjahrs"
        " | Saison | Spielzeit"
        " | Wintersemester | Sommersemester | Schuljahr | Studienjahr | Haushaltsjahr | Steuerjahr | Baujahr"
        " | Jahrgang | Vorjahr"
        " | Sommer | Herbst | Winter | Frühjahr | Frühling | Anfang | Mitte | Ende | ab | bis | FY | Finanzjahr"
        " | Vereinsjahr | Kalenderjahr"
        " | Anno | noch | bereits | schon | erst | zuletzt | nach | vor | wurde | war | wurden | waren |"
        " erstmals | in"
    ),
    strong_year_context=each(
        "Jahr | Jahre | Jahres | Jahren | anno | seit | Geschäftsjahr | Geschäftsjahres | Saison | Spielzeit"
        " | Baujahr | Jahrgang | Sommer | Herbst | Winter | Frühjahr | Anfang | Mitte | Ende"
    ),
    year_nouns=each("Jahr | Jahre | Jahres | Jahren | Geschäftsjahr | Saison | Spielzeit"),
    fillers=each("dem | den | der | zum | am | vom | einschließlich | inklusive | voraussichtlich | spätestens"),
    quarters=pairs(
        "Quartal, Quartals, Quartale, Quartalen, Vierteljahr, Vierteljahres, Vierteljahrs = Q"
        " | Halbjahr, Halbjahres, Halbjahrs, Jahreshälfte = H"
    ),
    quarter_format={"Q": "{number}. Quartal {year}", "H": "{number}. Halbjahr {year}"},
    quarter_marks=pairs("Q = Q | H, HJ = H"),
    decades=r"er(?:n|s)?",
    decade_names=pairs(
        "Zwanzigerjahre, Zwanzigerjahren, zwanziger Jahre, zwanziger Jahren = 1920"
        " | Dreißigerjahre, Dreißigerjahren, dreißiger Jahre, dreißiger Jahren = 1930"
        " | Vierzigerjahre, Vierzigerjahren, vierziger Jahre, vierziger Jahren = 1940"
        " | Fünfzigerjahre, Fünfzigerjahren, fünfziger Jahre, fünfziger Jahren = 1950"
        " | Sechzigerjahre, Sechzigerjahren, sechziger Jahre, sechziger Jahren = 1960"
        " | Siebzigerjahre, Siebzigerjahren, siebziger Jahre, siebziger Jahren = 1970"
        " | Achtzigerjahre, Achtzigerjahren, achtziger Jahre, achtziger Jahren = 1980"
        " | Neunzigerjahre, Neunzigerjahren, neunziger Jahre, neunziger Jahren = 1990"
        " | Nullerjahre, Nullerjahren = 2000"
    ),
    decade_words=each("Jahre | Jahren | Jahrzehnt"),
    decade_articles=each("der"),
    day_first=True,
    day_mark=".",
    of=each(
        "des Jahres | des | des Geschäftsjahres | im Jahr | des Geschäftsjahrs | im Geschäftsjahr | im"
        " | des Kalenderjahres"
    ),
    clock=each("Uhr"),
    clock_before=each("um | ab | gegen | von | bis | zwischen | und | Beginn | Einlass | Uhrzeit | ca."),
    hours=pairs("Mitternacht = 00:00"),
    clock_letter="h",
    clock_parts=pairs(
        "halb = -30 | Viertel nach, viertel nach = 15 | Viertel vor, viertel vor = -15 | drei viertel,"
        " dreiviertel = -15"
        " | fünf nach = 5 | zehn nach = 10 | zwanzig nach = 20 | fünf vor = -5 | zehn vor = -10 | zwanzig vor = -20"
        " | fünf vor halb = -35 | fünf nach halb = -25 | kurz vor halb = -30"
    ),
    day_parts=pairs(
        "abends, am Abend = pm | nachmittags, am Nachmittag = pm | morgens, am Morgen, früh, vormittags,"
        " am Vormittag = am | nachts, in der Nacht = night"
    ),
    qualifiers=pairs(
        "rund, etwa, circa, ca., ca, zirka, knapp, gut, fast, nahezu, annähernd, ungefähr, um die, rd., beinahe,"
        " schätzungsweise, gegen, in etwa, etwas mehr als, etwas über, ein wenig mehr als, leicht über, etwas"
        " weniger als,"
        " etwas unter, leicht unter, an die"
        " = approx"
        " | mehr als, über, mehr denn, länger als, älter als, höher als, schwerer als, teurer als, oberhalb von,"
        " jenseits von, jenseits der, größer als, schneller als, breiter als, tiefer als, weiter als, dicker als,"
        " wärmer als, heißer als, lauter als, > = more_than"
        " | weniger als, unter, kürzer als, jünger als, leichter als, niedriger als, unterhalb von, kleiner als,"
        " langsamer als, schmaler als, dünner als, kälter als, billiger als, günstiger als,"
        " nicht einmal, nicht mal, nicht ganz, keine, < = less_than"
        " | alle bis auf, allen bis auf, aller bis auf = exact"
        " | mindestens, wenigstens, ab, zumindest, mind., nicht weniger als, nicht kürzer als, nicht jünger als,"
        " nicht niedriger als, nicht langsamer als, nicht schmaler als, nicht kälter als,"
        " nicht kleiner als, nicht unter, ≥, zum wenigsten = min"
        " | höchstens, allenfalls, maximal, max., nicht mehr als, nicht länger als, nicht älter als, nicht höher als,"
        " nicht schwerer als, nicht größer als, nicht weiter als, nicht schneller als, nicht breiter als, nicht"
        " tiefer als,"
        " nicht wärmer als, nicht lauter als, nicht teurer als, nicht über, ≤ = max | bis zu, bis zur, bis hin zu,"
        " bis an"
        " die, bis = up_to"
    ),
    below=each(
        "knapp | fast | beinahe | nahezu | annähernd | nicht ganz | etwas weniger als | etwas unter | leicht"
        " unter | weniger als | unter | nicht einmal"
    ),
    above=each(
        "gut | etwas mehr als | etwas über | leicht über | ein wenig mehr als | mehr als | über | deutlich über"
    ),
    qualifiers_after=pairs(
        "und mehr als, oder mehr als = exact | und mehr, oder mehr, und darüber, oder älter, und älter, oder"
        " länger, + = min"
        " | oder weniger, und weniger, oder jünger, und jünger = max | oder so = approx"
        " | übersteigt, übersteigen, überstieg, überschreitet, überschreiten, überschritt = more_than"
        " | unterschreitet, unterschreiten, unterschritt, unterschritten = less_than"
        " | nicht unterschreiten, nicht unterschreitet, nicht unterschritten = min"
        " | nicht überschreiten, nicht überschreitet, nicht übersteigen, nicht übersteigt = max"
    ),
    around=each("um"),
    clock_only=each("gegen"),
    among_articles=each("den"),
    span_ago=each("zuvor | vorher | davor"),
    among_nouns=words(
        "platz rang umfrage umfragen befragung befragungen erhebung studie abstimmung urabstimmung auslosung wahl"
    ),
    reflexives=each("sich"),
    governed=each("über | um"),
    governing_nouns=words(
        "kredit kredite krediten kredits darlehen darlehens scheck schecks vertrag vertrags vertrages verträge"
        " verträgen"
        " hypothek hypotheken auftrag auftrags aufträge aufträgen bescheid bescheide bescheids paket pakets pakete"
        " finanzierung rechnung rechnungen anleihe anleihen spende spenden bürgschaft bürgschaften gutschein"
        " gutscheine"
        " gutscheinen zuwendung zusage zusagen klage strafe bußgeld quittung kreditlinie tranche police vereinbarung"
        " abkommen laufzeit zeitraum distanz strecke etappe rennen lauf streckenlänge überweisung bestellung order"
        " finanzierungsrunde kapitalerhöhung garantie wechsel forderung forderungen budget etat fonds"
        " plan plans programm programms programme investition investitionen subvention subventionen bestzeit rekord"
        " rekords sieg titel staffel finale sprint bewerbung bewerbungen bewerber bewerberinnen wettbewerb kampf"
        " streit ringen rennen wettlauf konkurrenz"
    ),
    governing_verbs=words(
        "verfüg läuft laufen freu erstreck bericht informier entscheid entschied diskutier abstimm abgestimm"
        " berat beriet verteil"
        " bewarb bewirb bewerb kämpf streit konkurrier ringen rangen handelt dreht"
        " klagt beklag staun einigt einigen geeinigt"
    ),
    distance_verbs=each(
        "führ | geht | gehen | ging | verläuft | verlaufen | laufen | liefen | verlief | läuft | lief | förder |"
        " finanzier"
    ),
    comparing_articles=each("die | den | der | das | dem"),
    measure_links=each("von"),
    qualifier_gap=each("die | den | der | das | dem | nur | aber | jedoch | um | auf"),
    noun_case=True,
    feminine="innen",
    stop=each(
        "von | vom | aus | in | im | an | am | auf | bei | beim | bis | durch | für | gegen | mit | nach | ohne"
        " | seit | über | um | unter | vor"
        " | zu | zum | zur | zwischen | ab | als | wie | und | oder | aber | sondern | denn | ist | sind | war"
        " | waren | wird | werden | wurde | wurden"
        " | hat | haben | hatte | hatten | kann | können | soll | sollen | will | wollen | der | die | das | den"
        " | dem | des | ein | eine | einen | einer"
        " | eines | einem | er | sie | es | wir | ihr | ich | sich | nicht | auch | noch | so | dass | dabei"
        " | davon | pro | je | gegenüber | gegründet"
        " | seine | seiner | seinen | seinem | seines | ihre | ihrer | ihren | ihrem | ihres | unsere | unserer"
        " | unseren | unserem | unser | deren | dessen | diese | dieser | dieses | diesen | diesem"
        " | meine | meiner | meinen | sein | selbst | bzw | steht | stehen | liegt | liegen | kommt | kommen"
        " | geht | gehen | gibt | innerhalb | während | wegen | trotz | sowie | zählt"
    ),
    skip=each("mehr | weniger | verschiedene"),
    labels=LABELS,
    codes=words("nummer nr konto zeichen hrb hra idnr kennung schlüssel"),
    value_nouns=VALUE_NOUNS,
    ellipsis_after=words("in im aus bei beim am an auf von für nach unter"),
    no_values=(
        r"(?:[Ss]traße|[Pp]latz|[Aa]llee|[Uu]fer|[Bb]rücke|[Pp]ark|[Rr]ing)\s+des\s+[0-9]{1,2}\.\s+[A-ZÄÖÜ]\w+"
        r"(?:\s+[0-9]{1,3}[a-z]?\b)?|[Nn]orm(?:en)?\s+Euro\s+[0-9]\w?|\b[0-9]{1,2}\.\s+(?:OG|UG|DG|ZG)\b|\b0?8/15(?:-\w+)?"
        r"|\b[12]\.(?:\s+und\s+2\.)?\s+Weltkrieg\w*"
    ),
    first_after=words(
        "der die das den dem des im am zum zur vom beim ins ans als seine seiner seinen seinem ihre ihrer ihren"
        " ihrem unsere"
        " unserer unseren unserem meine meiner diese dieser diesem diesen jede jeder jeden jedem welche"
    ),
    label_ends=words(
        "linie linien halle hallen saal raum nummer nummern stufe klasse phase gleis effizienzhaus drucksache gebäude"
        " kapitel tabelle"
    ),
    streets=r"(?:straße|strasse|str|weg|platz|allee|gasse|ufer|damm|ring|chaussee|markt|graben|promenade"
    r"|steig|stieg|kai|brücke|hof|park|wall|zeile|berg|tor)",
    streets_before=each("Am | An der | Im | Unter den | Auf dem | Zum | Zur"),
    phones=each(
        "Tel. | Tel | Telefon | Fon | Fax | Telefax | Mobil | Handy | Phone | T | F | M | Hotline | Rufnummer"
        " | Durchwahl | Mobile | Ruf | Notruf | IBAN | WhatsApp"
    ),
    idioms=IDIOMS,
    titles=each("Herr | Herrn | Frau | Familie | Dr. | Prof. | Professor | Professorin | Doktor"),
    closing_abbreviations=each(
        "Mio. | Mrd. | Tsd. | etc. | usw. | e.V. | V. | Co. | Std. | Min. | m. | v. Chr. | n. Chr. | Chr."
    ),
    openers=each(
        "dies | diese | dieser | dieses | damit | dazu | danach | dann | dort | hier | jetzt | nun | heute"
        " | gestern | morgen | insgesamt | zudem | außerdem"
        " | darüber | darin | hinzu | weitere | mehr | alle | alles | man | wer | was | wo | wann | wie | warum"
        " | welche | welcher | unser | unsere | ihre | seine"
        " | sein | ihr | mein | doch | dennoch | deshalb | daher | darum | zuvor | zuletzt | zunächst"
        " | gleichzeitig | rund | etwa | knapp | bereits | schon | erst"
        " | nur | viele | einige | mehrere | beide | jeder | jede | jedes | kein | keine | nachdem | wenn | weil"
        " | obwohl | ob | falls | sobald | solange | bevor"
        " | dafür | davon | dabei | darunter | daneben | dadurch | deswegen | darauf | daraus | daran | hierfür"
        " | hierzu | hiervon | jedoch | trotzdem | somit | folglich | demnach | dagegen | hingegen | stattdessen"
        " | vielmehr | bislang | bisher | seitdem | seither | allerdings | zugleich | künftig | derzeit | aktuell"
        " | inzwischen | mittlerweile | zusammen | ebenso | anschließend | schließlich | später | früher | damals"
        " | weniger | manche | besonders | sofern"
    ),
    abbreviations=each(
        "z. B. | d. h. | u. a. | o. ä. | e. V. | i. d. R. | u. v. m. | i. V. | a. D. | v. l. | n. l. | s. o."
        " | v. Chr. | n. Chr. | z. T. | Dr. | Prof. | Nr. | St. | Str. | ca."
        " | bzw. | etc. | usw. | Mio. | Mrd. | Tsd. | vgl. | inkl. | exkl. | zzgl. | ggf. | evtl. | sog. | Abs."
        " | Art. | Abb. | Tel. | Jan. | Feb. | Apr. | Aug. | Sept. | Sep."
        " | Okt. | Nov. | Dez. | Mo. | Di. | Mi. | Do. | Fr. | Sa. | So. | max. | min. | mind. | Dipl. | Ing."
        " | Mag. | Hr. | Bd. | Hrsg. | geb. | gest. | rd. | Std. | Min. | Sek."
        " | u. | v. | d. | h. | z. | i. | o. | p. | a. | e. | S. | B. | gem. | lt. | bspw. | allg. | tägl."
        " | jährl. | Bio. | Jän. | Univ. | med. | phil. | jur. | h.c. | c. | Co."
    ),
)

LOCALE = Locale(
    tag="de-DE",
    cldr="de_DE",
    spacy="de",
    name="Deutsch",
    quotes=("„", "“", "‚", "‘"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
