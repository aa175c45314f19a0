"""Polski: house style and words that CLDR does not know."""

from __future__ import annotations

from pressflow.locales import _numerals_pl as numerals
from pressflow.locales._locale import Locale
from pressflow.locales._names_pl import NAMES
from pressflow.locales._numerals_pl import BILLION, MASCULINE, MILLIARD, MILLION, THOUSAND, cases
from pressflow.locales._page_pl import UI
from pressflow.locales._senses_pl import SENSES
from pressflow.locales._words import Words, each, pairs

WORDS = Words(
    decimal=",",
    group=".'’",
    numbers={
        **numerals.linked(),
        **numerals.collectives(),
        **numerals.oblique(),
        **pairs(
            "zero = 0 | stoma = 100 | półtora, półtorej = 1.5 | ćwierć = 0.25"
            " | tysiąc, tysiąca, tysiącem, tysiącowi = 1000 | milion, miliona, milionem, milionowi,"
            " milionie = 1000000"
            " | miliard, miliarda, miliardem, miliardzie = 1000000000 | zerem = 0"
        ),
    },
    ones=each("jeden | jedna | jedno | jednego | jednej | jednemu | jednym | jedną"),
    no_numbers=each("pół | jedni | jednych | jednymi"),
    vague=each(
        "kilka | kilku | kilkanaście | kilkunastu | kilkadziesiąt | kilkudziesięciu | kilkaset | kilkuset"
        " | parę | paru"
        " | wiele | wielu | setki | dziesiątki | tyle"
    ),
    thousand=each(THOUSAND.replace(",", " |")),
    scales=pairs(
        f"tys., tys, {THOUSAND} = 3 | mln, mln., {MILLION} = 6 | mld, mld., {MILLIARD} = 9 | bln, {BILLION} = 12"
    ),
    money_scales=pairs("k = 3 | M, mln = 6 | mld = 9"),
    mixed_scales=True,
    collectives=pairs("tuzin, tuzina, tuziny, tuzinów, tuzinem = 12 | kopa, kopę = 60"),
    lone_collectives=True,
    below_zero=each("poniżej zera | mrozu"),
    halves=each("pół"),
    and_half=each("i pół"),
    half_after=each("z połową"),
    plus=each("plus"),
    minus=each("minus"),
    fractions=numerals.fractions(),
    fraction_before_noun=True,
    fold="{}-krotnie",
    glued_fractions=pairs("ćwierć = 1/4"),
    half_nouns=each("połowa | połowę | połowy | połową | połowie"),
    every=each("co"),
    one_in=each(
        "1 na | jedna na | jeden na | jedno na | jednego na | jedną na | jedna osoba na | jedna z | jeden z każdych"
    ),
    out_of=each("na | z"),
    multiply_after=each(
        "razy więcej | razy tyle | razy większy | razy większa | razy większe | razy wyższy | razy wyższa"
        " | razy szybciej"
        " | razy częściej | razy szybszy | razy droższy"
    ),
    out_of_noun=True,
    multiply_by=each("pomnożony przez | pomnożona przez | pomnożone przez"),
    multiples=pairs(
        "podwoiła, podwoił, podwoiło, podwoiły, podwoili, podwoi, podwoić, podwojenie, podwojenia, podwojona,"
        " podwojony,"
        " podwaja, podwoją, dwa razy więcej, dwa razy tyle, dwa razy większy, dwa razy większa, dwa razy, podwójnie,"
        " podwójny, podwójna, podwójne, podwójnej, podwójnego = 2"
        " | potroiła, potroił, potroiło, potroiły, potroi, potroić, potrojenie, potroją, potrojona, trzy razy więcej,"
        " trzy razy tyle, potrójny, potrójna, potrójne = 3"
        " | cztery razy więcej, cztery razy tyle = 4 | pięć razy więcej, pięć razy tyle = 5"
        " | dziesięć razy więcej, dziesięć razy tyle = 10 | dwa razy mniej, o połowę mniejszy, o połowę mniej = 0.5"
    ),
    times=each("więcej | tyle | większy | większa | mniej"),
    times_nouns=each("razy"),
    percent=each("% | procent | procenta | procentów | procentach | procentami | procentom | proc. | proc | prc."),
    percent_points=each(
        "pkt proc. | pkt proc. | pkt. proc. | pkt proc | p.p. | pp. | pp | p. proc. | punkt procentowy"
        " | punktu procentowego | punkty procentowe | punktów procentowych | punktem procentowym"
        " | punktach procentowych | punktami procentowymi"
    ),
    percent_space=False,
    percent_word="proc.",
    currencies=pairs(
        f"zł, złoty, złotego, złote, złotych, złotym, złotymi = PLN"
        f" | grosz, grosza, grosze, groszy, groszom, groszami, gr = PLN 0.01 | euro, EURO = EUR"
        f" | {cases('eurocent', MASCULINE)}, {cases('cent', MASCULINE)} = EUR 0.01"
        f" | {cases('dolar', ('', 'a', 'em', 'y', 'ów', 'om', 'ami', 'ach'))}, dolarów amerykańskich,"
        f" dolary amerykańskie, dolara amerykańskiego, dolarów USA, dol. = USD"
        f" | {cases('frank', ('', 'a', 'i', 'iem', 'ów', 'om', 'ami', 'ach'))}, franków szwajcarskich,"
        f" franki szwajcarskie, franka szwajcarskiego, frank szwajcarski = CHF"
        f" | {cases('funt', MASCULINE)}, funtów szterlingów, funtów brytyjskich, funty brytyjskie = GBP"
        f" | pensów, pensy, pens = GBP 0.01 | jen, jenów, jeny, jena, jenów japońskich = JPY"
        f" | juan, juanów, juany, juana = CNY | rubel, rubli, ruble, rubla = RUB"
        f" | forint, forintów, forinty, forinta = HUF | marek, marki, marka, marek niemieckich = DEM"
        f" | szylingów, szylingi, szyling = ATS | lirów, liry = ITL | koron szwedzkich, korony szwedzkie = SEK"
        f" | koron duńskich, korony duńskie = DKK | koron norweskich, korony norweskie = NOK"
        f" | koron czeskich, korony czeskie, korona czeska = CZK | rupii, rupie, rupii indyjskich = INR"
        f" | lir tureckich, liry tureckie = TRY | dolarów kanadyjskich, dolary kanadyjskie = CAD"
        f" | dolarów australijskich = AUD | hrywien, hrywny, hrywna = UAH"
    ),
    money_names=pairs("PLN = zł | EUR = euro | USD = dol. | CHF = franków szwajcarskich | GBP = funtów | JPY = jenów"),
    units=pairs(
        "litra na 100 kilometrów, litry na 100 kilometrów, litrów na 100 kilometrów = liter-per-100-kilometer |"
        " ppm = part-per-million | petawatów, petawaty, petawat, PW = petawatt | terawatów, TW = terawatt | km/h,"
        " km/godz., kilometr na godzinę, kilometry na godzinę, kilometrów na godzinę = kilometer-per-hour"
        " | m/s, metrów na sekundę, metry na sekundę = meter-per-second"
        " | stopni Celsjusza, stopień Celsjusza, stopnie Celsjusza, stopnia Celsjusza, stopniach Celsjusza,"
        " stopniami Celsjusza, stopniom Celsjusza, st. C, st. Celsjusza, °C, ° C"
        " = celsius | stopni Fahrenheita, °F = fahrenheit | stopni, stopień, stopnie, stopnia, stopniach, ° = degree"
        " | kelwinów, kelwiny, kelwin, kelwina = kelvin"
        " | mb., metrów bieżących, metry bieżące, metrów przewyższenia, metry przewyższenia = meter"
        f" | {cases('metr', ('', 'a', 'y', 'ów', 'em', 'om', 'ami', 'ach', 'ze'))}, m = meter"
        f" | {cases('kilometr', ('', 'a', 'y', 'ów', 'em', 'om', 'ami', 'ach'))}, km = kilometer"
        f" | {cases('centymetr', ('', 'a', 'y', 'ów', 'em', 'ami', 'ach'))}, cm = centimeter"
        f" | {cases('milimetr', ('', 'a', 'y', 'ów', 'em', 'ami', 'ach'))}, mm = millimeter"
        f" | {cases('mikrometr', ('', 'a', 'y', 'ów'))}, µm = micrometer"
        " | metr kwadratowy, metra kwadratowego, metry kwadratowe, metrów kwadratowych, metrach kwadratowych, m kw.,"
        " mkw., m², m2 = square-meter"
        " | metr sześcienny, metra sześciennego, metry sześcienne, metrów sześciennych, m sześc., m³,"
        " m3 = cubic-meter"
        " | kilometr kwadratowy, kilometra kwadratowego, kilometry kwadratowe, kilometrów kwadratowych, km kw., km²,"
        " km2 = square-kilometer | hektar, hektara, hektary, hektarów, hektarach, hektarami, hektarom, hektarze, ha ="
        " hectare | ar, arów, ary, ara = are | tona, tony, ton, tonę, tonach, tonami, tonom, toną, t = metric-ton"
        f" | {cases('kilogram', ('', 'a', 'y', 'ów', 'em', 'ami', 'ach'))}, kilo, kg = kilogram"
        f" | {cases('gram', ('', 'a', 'y', 'ów', 'ami', 'ach'))}, g = gram"
        f" | {cases('miligram', ('', 'a', 'y', 'ów', 'ami', 'ach'))}, mg = milligram"
        f" | {cases('litr', ('', 'a', 'y', 'ów', 'ami', 'ach', 'em'))}, l = liter"
        f" | {cases('hektolitr', ('', 'a', 'y', 'ów'))}, hl = hectoliter"
        f" | {cases('mililitr', ('', 'a', 'y', 'ów'))}, ml = milliliter"
        f" | {cases('mikrogram', ('', 'a', 'y', 'ów'))}, µg = microgram | kWp = kilowatt-peak | MWp = megawatt-peak"
        " | kilowatogodzina, kilowatogodziny, kilowatogodzin, kWh = kilowatt-hour"
        " | megawatogodzina, megawatogodziny, megawatogodzin, MWh = megawatt-hour"
        " | gigawatogodzina, gigawatogodziny, gigawatogodzin, GWh = gigawatt-hour"
        " | terawatogodzina, terawatogodziny, terawatogodzin, TWh = terawatt-hour"
        f" | {cases('megawat', ('', 'a', 'y', 'ów', 'ami', 'ach'))}, MW = megawatt"
        f" | {cases('kilowat', ('', 'a', 'y', 'ów', 'ami', 'ach'))}, kW = kilowatt"
        f" | {cases('gigawat', ('', 'a', 'y', 'ów', 'ami', 'ach'))}, GW = gigawatt"
        f" | {cases('wat', ('', 'a', 'y', 'ów'))}, W = watt | {cases('wolt', ('', 'a', 'y', 'ów'))}, V = volt"
        " | amper, ampera, ampery, amperów = ampere | KM, koni mechanicznych, konie mechaniczne = horsepower"
        " | decybel, decybeli, decybele, dB = decibel | promil, promila, promile, promili, ‰ = permille"
        " | cal, cali, cale, cala = inch | mil, mile, mila, mili = mile | mil morskich, mile morskie, mila morska ="
        " nautical-mile | herc, herców, herce, Hz = hertz | Mbit/s, Mb/s, megabitów na sekundę = megabit-per-second"
        " | Gbit/s, Gb/s, gigabitów na sekundę = gigabit-per-second | g/km, gramów na kilometr = gram-per-kilometer"
        " | kg/m² = kilogram-per-square-meter | Nm, niutonometrów = newton-meter"
        " | obr./min, obrotów na minutę = revolution-per-minute | lat świetlnych, lata świetlne, rok świetlny ="
        " light-year | megapikseli, megapiksele, MP = megapixel | kcal, kilokalorii, kilokalorie = kilocalorie"
        " | kJ = kilojoule | l/100 km, litrów na 100 kilometrów, litra na 100 kilometrów, litrów na 100 km ="
        " liter-per-100-kilometer | bar, barów, bary = bar | stóp, stopy = foot"
    ),
    unit_gap=each(
        "kolejne | kolejnych | długie | długich | pełne | pełnych | następne | następnych | ostatnich | ostatnie"
    ),
    age_before=each("w wieku | w wieku od"),
    durations=pairs(
        "ćwierć wieku, ćwierćwiecze, ćwierćwiecza = 25 year | rok, roku, lata, lat, latach, latami, latom,"
        " rokiem, r.ż. = year"
        f" | miesiąc, {cases('miesiąc', ('a', 'e', 'em', 'om', 'ami', 'ach'))}, miesięcy, mies. = month"
        " | tydzień, tygodnia, tygodnie, tygodni, tygodniach, tygodniami, tygodniom, tygodniem = week"
        " | dzień, dnia, dni, dniach, dniami, dniom, dniem, doba, doby, dób, dobę = day"
        " | godzina, godziny, godzin, godzinę, godzinach, godzinami, godziną, godz., h = hour"
        " | minuta, minuty, minut, minutę, minutach, minutami, minutom, min = minute"
        " | sekunda, sekundy, sekund, sekundę, sekundach, sekundami, sek., s = second"
        " | dekada, dekady, dekad, dekadę, dekadach, dekadami, dziesięciolecia, dziesięcioleci = 10 year"
        " | wiek, wieku, wieki, wieków, stulecia, stuleci = 100 year | tysiąclecia, tysiącleci = 1000 year"
        " | kwadrans, kwadransa, kwadranse, kwadransów = 0.25 hour | milisekund, milisekundy, ms = millisecond"
        " | mikrosekund = microsecond | nanosekund = nanosecond | półrocza, półroczy = 0.5 year"
        " | dni roboczych, dni kalendarzowych = day"
    ),
    ordinal_digits=r"\.",
    ordinal_words={form: str(n) for form, n in numerals.ordinals().items()},
    ordinal_format="{}.",
    roman_ordinal=r"(X{0,3}(?:IX|IV|V?I{0,3}))",
    pointers=each(
        "jako | był | była | było | zajął | zajęła | zajęli | jest | na | za | po raz | raz | drugi | pierwszy"
        " | podczas | oraz | tegoroczny | tegoroczna | jubileuszowy | jubileuszowa | w | przed | trwa | odbył"
        " | odbędzie | się | rusza | i"
    ),
    century_marks=each("w. | w | wiek | wieku"),
    ranks=each("miejsce | miejscu | miejsca | pozycja | pozycję | pozycji | lokata | lokatę | lokacie"),
    suffixes=pairs(
        "letn, leci, latek, latk, latków = duration year | miesięczn = duration month | tygodniow = duration week"
        " | dniow, dobow = duration day | godzinn = duration hour | minutow = duration minute"
        " | sekundow = duration second | procentow = percent | krotn = multiple"
        " | osobow, częściow, tomow, stronicow, piętrow, kondygnacyjn, torow, języczn, etapow, miejscow, pokojow,"
        " elementow, cylindrow, punktow, gwiazdkow, stopniow, drzwiow = count"
        " | kilometrow = quantity kilometer | metrow = quantity meter | hektarow = quantity hectare"
        " | litrow = quantity liter | tonow = quantity metric-ton | kilogramow = quantity kilogram"
    ),
    suffix_endings=r"(?:y|a|e|i|u|o|ego|ej|emu|ą|ym|ych|ymi|ia|ie|iego|iej|iemu|ią|im|ich|imi|em|om|ami|ach)?",
    to=each("do | – | — | - | a | aż do"),
    between=(each("między | pomiędzy"), each("a | i")),
    from_=each("z | ze"),
    onto=each("na | zamiast"),
    lists=each("i | oraz | lub | albo | , | na | / | czy | & | bądź"),
    adding=each("i | oraz"),
    up_to_or_onto=each("do"),
    changes=each(
        "wzrost | wzroś | wzros | wzrós | rośnie | rosn | rósł | rosł | spad | zmal | malej | zwiększ | zmniejsz"
        " | podni | obniż | skró | wydłuż | poprawi | pogorsz | urósł | urosł | ogranicz | zreduk | skoczy | powiększ"
        " | podwyż | przyspiesz | zszed | zejdz | wzmoc | osłabi | rozszerz | stopniał | awans | urośnie | przekrocz"
    ),
    months=pairs(
        "styczniu, styczniem, styczniowi = 1 | lutym, lutemu = 2 | marcu, marcem, marcowi = 3"
        " | kwietniu, kwietniem, kwietniowi = 4 | maju, majem, majowi = 5 | czerwcu, czerwcem, czerwcowi = 6"
        " | lipcu, lipcem, lipcowi = 7 | sierpniu, sierpniem, sierpniowi = 8 | wrześniu, wrześniem, wrześniowi = 9"
        " | październiku, październikiem = 10 | listopadzie, listopadem = 11 | grudniu, grudniem, grudniowi = 12"
    ),
    weekdays=each(
        "poniedziałek | wtorek | środę | czwartek | piątek | sobotę | niedzielę | środy | soboty | niedzieli"
        " | poniedziałku | wtorku | czwartku | piątku"
    ),
    month_context=each(
        "w | we | od | do | z | ze | po | przed | na | między | a | i | początku | początek | końcu | koniec | końca"
        " | połowie | połowy | miesiąca | miesiącu | ubiegłym | ubiegłego | tego | przyszłego | minionym | całym"
        " | całego | każdego | przez | za | dla | oraz | już | dopiero | jeszcze"
    ),
    month_after=each("br | ub"),
    last=each("ubiegłym | minionym | zeszłym"),
    next=each("przyszłym | najbliższym | nadchodzącym"),
    relations=pairs(
        "od, już od = since_or_from | począwszy od = since | z dniem, z mocą od, poczynając od = from"
        " | do, aż do, do dnia, najpóźniej do, przed, najpóźniej = until"
    ),
    modifiers=pairs(
        "na początku, początku, początek, z początkiem, początkiem = begin"
        " | w połowie, połowie, połowa, połowy, połowę = mid"
        " | pod koniec, koniec, końcu, w końcu, końca, z końcem, końcem, na koniec = end"
        " | wiosną, wiosna, wiosny, wiosnę = spring | latem, lato, lata, w lecie = summer"
        " | jesienią, jesień, jesieni = autumn | zimą, zima, zimy, zimie, zimę = winter"
    ),
    date_frames=pairs(
        "since begin = od początku {} | since mid = od połowy {} | since end = od końca {}"
        " | from = poczynając od {} | from day = z dniem {} | from begin = od początku {} | from mid = od połowy"
        " {} | from end = od końca {}"
        " | until begin = do początku {} | until mid = do połowy {} | until end = do końca {}"
    ),
    year_context=each(
        "w | od | do | z | rok | roku | latach | lata | lat | sezon | sezonie | sezonu | koniec | końcu | końca"
        " | początku | przed | po | na | za | wiosną | latem | jesienią | zimą | między | a | i | rocznik | r"
        " | najpóźniej | już | jeszcze | dopiero | połowie | połowy | oraz | niż"
    ),
    strong_year_context=each(
        "rok | roku | roku | sezon | sezonie | latach | rocznik | wiosną | latem | jesienią | zimą"
    ),
    year_nouns=each("roku | rok | sezonu | sezonie"),
    year_marks=each("r. | r | roku | rok | rokiem | rokowi | br."),
    year_format="{} r.",
    years_need_context=True,
    fillers=each("dnia | dniu | w | dni | od | r | . | r. | roku"),
    quarters=pairs(
        "kwartał, kwartału, kwartale, kwartałem, kwartały, kwartałów = Q"
        " | półrocze, półrocza, półroczu, półroczem, połowa roku, połowie roku, połowy roku, połowę roku, połowa,"
        " połowie, połowy, połowę = H"
    ),
    quarter_format={"Q": "{number}. kwartał {year} r.", "H": "{number}. półrocze {year} r."},
    quarter_marks=pairs("Q, K = Q | H = H"),
    decades="",
    decade_before=each("lata | latach | lat"),
    decade_mark=".",
    plural=r"(?:ów|ek|ób|ast|yn|zy|ty|ki|ni|wy|ry|ch)\Z",
    names_capital=True,
    day_first=True,
    of=each("roku | r. | w roku | w | z"),
    clock=(),
    clock_marks=each("godz. | godzinie | godzinach | godziny | godzina | godziną | godzinę | godzin. | g."),
    clock_before=each("o | od | do | między | a | około | ok. | przed | po | i"),
    dotted_clock=each("o | od | do | – | - | i"),
    hours=pairs("w południe, w samo południe = 12:00 | o północy, do północy = 00:00"),
    day_parts=pairs("wieczorem, po południu = pm | rano, przed południem, nad ranem = am | w nocy = night"),
    qualifiers=pairs(
        "około, ok., blisko, niemal, prawie, niemalże, mniej więcej, w przybliżeniu, z grubsza, rzędu, szacunkowo,"
        " circa, ca, bez mała, jakieś, w okolicach, dobrych, nieco ponad, niewiele ponad, nieco mniej niż, nieledwie,"
        " w granicach, koło, plus minus, ~ = approx"
        " | ponad, powyżej, przeszło, więcej niż, z górą, grubo ponad, większy niż, wyższy niż, > = more_than"
        " | mniej niż, poniżej, niespełna, niecałe, niecałych, nie całe, niższy niż, mniejszy niż, < = less_than"
        " | co najmniej, przynajmniej, minimum, nie mniej niż, min., minimalnie, conajmniej, nie krócej niż, ≥ = min"
        " | najwyżej, co najwyżej, maksymalnie, nie więcej niż, maksimum, maks., max., nie dłużej niż, nie"
        " starsze niż, ≤ = max"
        " | nawet do, aż do, do nawet, do = up_to"
    ),
    from_min=each("od"),
    below=each(
        "prawie | niemal | niemalże | niespełna | blisko | nieco mniej niż | niecałe | niecałych | mniej niż | bez mała"
    ),
    above=each("nieco ponad | niewiele ponad | ponad | przeszło | dobrych | więcej niż | z górą"),
    qualifiers_after=pairs("lub więcej, i więcej, albo więcej, z okładem, + = min | lub mniej, i mniej = max"),
    qualifier_gap=each("te | tych"),
    adjectives_before=each("innych | inne | dalszych | dalsze | dodatkowo"),
    adjective_form=r"[^\W\d_]{2,}(?:[yi]ch|[yi]mi|[bdfmnprstwł]e|[kg]ie)",
    stop=each(
        "w | we | z | ze | do | od | na | po | za | o | u | przy | przez | dla | bez | nad | pod | przed | między"
        " | oraz | i | a | ale | lub | albo | czy | ani | więc | że | żeby | aby | by | gdy | jeśli | jak"
        " | jako | niż"
        " | który | która | które | których | którym | którego | której | którzy | co | kto | to | ten | ta"
        " | te | tych"
        " | tym | tego | tej | jest | są | był | była | było | były | byli | będzie | będą | ma | mają | miał | miała"
        " | może | mogą | nie | się | już | też | także | również | jeszcze | tylko | oraz | ich | jego | jej | swoje"
        " | swój | swoich | nasz | nasze | naszych | my | oni | ona | on | ono | tu | tam | tak | wobec | według"
        " | wśród | spośród | podczas | ponad | około | ok | wynosi | wyniosła | wyniósł | wyniosło | wziął | wzięło"
        " | bierze | wynosiła | wynosił | zł | rocznie | miesięcznie | dziennie | tygodniowo | temu | później"
        " | wcześniej | lat | trwa | potrwa | odbył | odbędzie | wszystkich | łącznie | razem | proc | sobie"
        " | powstało"
        " | powstał | powstała | istnieje | liczy | kosztuje | kosztują | działa | działają | przyszło"
        " | oddano | mniej"
        " | zadowolonych | gotowych | nowo | stąd | zaś | natomiast | jednak | bo | ponieważ | choć | gdzie | kiedy"
    ),
    skip=each("więcej | mniej | różnych | kolejnych"),
    labels=each(
        "§ | art. | artykuł | artykułu | ust. | pkt | nr | nr. | numer | numerem | numerze | rozdział"
        " | rozdz. | strona"
        " | str. | s. | hala | hali | sala | sali | pokój | pok. | brama | peron | peronu | tor | linia"
        " | linii | wersja"
        " | wersji | formuła | rys. | rysunek | tabela | tab. | załącznik | zał. | autostrada | skrytka | KRS | NIP"
        " | REGON | klasa | typ | model | tom | część | cz. | etap | zeszyt | kategoria | budynek | blok | piętro"
        " | terminal | gate | kod | konto | faza | poziom | grupa | Windows | Office | Bundesliga | agenda | horyzont"
        " | przemysł | web | iPhone | Galaxy | Covid | COVID | Apollo | Airbus | Boeing | Radio | kanał | strefa"
        " | sektor | stoisko | studio | druk | poz. | sygn. | gniazdo | lok. | m. | oddział | zestaw | ćwiczenie"
        " | dyrektywa | rozporządzenie | liceum | LO | SP"
    ),
    streets=r"(?:straße|strasse|platz|allee|gasse|street|road)",
    streets_before=each("ul. | ulica | ulicy | al. | aleja | alei | pl. | plac | placu | os. | osiedle"),
    streets_first=each("ul. | ulica | ulicy | ulicę | al. | aleja | alei | aleję | pl. | plac | placu | os. | osiedle"),
    postcode=r"(?<![\w.,])[0-9]{2}-[0-9]{3}(?=[ \u00a0][A-ZĄĆĘŁŃÓŚŹŻ])",
    phone=r"(?:(?<=tel\. )|(?<=telefonu )|(?<=infolinia )|(?<=nfolinia: )|(?<=faks ))[0-9]{2,3}(?:[ -][0-9]{2,3}){2,3}",
    phones=each("tel. | tel | telefon | telefonu | faks | fax | kom. | infolinia | infolinii | WhatsApp | T | F | M"),
    idioms=each(
        "po pierwsze | po drugie | po trzecie | po czwarte | na pierwszy rzut oka | po raz pierwszy | raz pierwszy"
        " | pierwsza pomoc | pierwszej pomocy | pierwszą pomoc | I wojna światowa | I wojny światowej"
        " | II wojna światowa | II wojny światowej | II wojnie światowej | I wojnie światowej"
        " | pierwsza wojna światowa | druga wojna światowa | drugiej wojny światowej | pierwszej wojny światowej"
        " | pierwszej wojnie światowej | drugiej wojnie światowej | Trzecia Rzesza | Trzeciej Rzeszy | III Rzeszy"
        " | III Rzesza | II RP | III RP | Trzeci Świat | jeden z | jedna z | jedno z | jednym z | jednego z | jedną z"
        " | jednej z | jeden po drugim | z jednej strony | z drugiej strony | numer jeden | w pół drogi | wpół do"
        " | na pół | pół na pół | w cztery oczy | z pierwszej ręki | z drugiej ręki | drugie tyle | w połowie drogi"
        " | w pierwszym rzędzie | w pierwszej kolejności | pierwszy plan | drugi plan | na drugim planie"
        " | na pierwszym planie | pierwsza dama | sto lat | tysiąc i jedna noc | raz na zawsze | druga strona"
        " | po drugiej stronie | drugiego człowieka | siódme niebo | pierwsze skrzypce | drugi obieg | co do"
        " | dwa w jednym"
    ),
    titles=each("pan | pani | pana | panią | dr | prof. | państwo | Pan | Pani | mec. | inż. | mgr"),
    closing_abbreviations=each("r. | w. | itd. | itp. | zł. | proc. | tys. | godz. | n.e. | p.n.e. | m.in. | br."),
    openers=each(
        "to | ten | ta | te | tam | tu | teraz | dziś | dzisiaj | wczoraj | jutro | ponadto | dodatkowo"
        " | poza | obecnie"
        " | jednak | dlatego | dzięki | po | przed | wszyscy | wszystkie | wiele | każdy | każda | kto | co"
        " | gdy | kiedy"
        " | następnie | potem | wtedy | nowe | nowy | nowa | kolejne | kolejny | zgodnie | jak | w | na | od | do"
    ),
    abbreviations=each(
        "np. | m.in. | tj. | tzn. | tzw. | itd. | itp. | ok. | ul. | al. | pl. | os. | dr. | prof. | inż."
        " | mgr. | hab."
        " | nr. | art. | ust. | pkt. | str. | s. | tel. | tys. | mln. | mld. | proc. | godz. | r. | w. | św. | im."
        " | ds. | płk. | gen. | min. | max. | maks. | zob. | por. | red. | wyd. | rys. | tab. | zł. | gr."
        " | sp. | sp. z o.o."
        " | br. | ub. | p.n.e. | n.e. | pt. | woj. | pow. | gm. | sek. | mies. | kom. | poz. | sygn. | zał."
        " | m. | o.o."
    ),
)


LOCALE = Locale(
    tag="pl-PL",
    cldr="pl_PL",
    spacy="xx",
    name="Polski",
    quotes=("„", "”", "«", "»"),
    ui=UI,
    main=True,
    words=WORDS,
    senses=SENSES,
    names=NAMES,
)
