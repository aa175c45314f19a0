"""Polish: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

SENSES = Senses(
    negations=words(
        "nie$ bez$ żaden$ żadna$ żadne$ żadnego$ żadnej$ żadnych$ nigdy$ ani$ nikt$ nikogo$ nikomu$ nic$"
        " niczego$ nigdzie$"
    ),
    no_negations=(
        r"\b[Nn]ie (?:tylko|jedynie|(?:więcej|mniej|później|wcześniej) niż)\b"
        r"|\b(?:czy|lub|albo) nie\b|\bbez wątpienia\b"
        r"|\b[Nn]ie(?:m(?:c|iec)\w*|dziel\w*|b(?:o|ie|a)\w*|co\b|ch\w*|któr\w*|mal\b|mniej\b|ruchomo\w*|zwyk\w*|zmiern\w*|bawem\b"
        r"|daw\w*|jak\w*|si\w*)|\bjak nigdy\b"
    ),
    negation_tails=words("ani$"),
    negative_concord=True,
    half_negations=pairs(
        "nie, bezrobo, bezpł, bezdom, bezskut, bezużyt = un | darmow, woln, zwolnion = free | ledwie$,"
        " prawie$ = hardly | mało$, mniej$, niewiel, niewielu = few | rzadko$, rzadk = rarely | zamiast$,"
        " raczej$ = instead | tylko$, jedynie$, dopiero$, zaledwie$ = only | zakaz, zabron, zabrani = ban |"
        " odrzuc, odmów, odmow, odmaw, zaprzecz, sprzeciw = reject | porażk, przepad, zawiód, zawiodł = fail |"
        " zapobie, unik, uniem, powstrzym, zatrzym, przesta, wstrzym = stop | brak, zabrak = lack | zrezygn,"
        " rezygn, zaniech = waive | wątp = doubt | oprócz$, poza$, wyjąt, wyklucz, chyba$ = except | inaczej$"
        " = otherwise | trudn = hard | źle$, złe$, zły$, gorsz, gorzej$ = bad | były$, była$, byłych$,"
        " byłego$, dawn = former | odwoła, anulow = cancel"
    ),
    past=(
        r"\w+ (?:lata?|miesi\w+|dni) temu|rok (?:wcześniej|temu)|(?:ubiegł|poprzedni|zeszł)\w+ rok\w*"
        r"|wczoraj"
    ),
    now=r"dziś|dzisiaj|obecnie|teraz",
    coming=r"za \w+ (?:lata?|miesi\w+|dni)|(?:przyszł|następn)\w+ rok\w*|rok później|jutro",
    latest=each("najpóźniej | nie później niż"),
    earliest=each("najwcześniej | nie wcześniej niż"),
    by_then=each("przed | do"),
    from_then=each("od | po"),
    more=each("więcej | wyższy"),
    less=each("mniej | niższy"),
    parts_before=pairs(
        "z, ze = from | do, na = to | o = by | zamiast = instead | w tym, z czego, z których = part | spośród = whole"
    ),
    parts_behind=pairs(
        "z nich = part | więcej = more | mniej = less | rok wcześniej = earlier"
        " | długości = length | szerokości = width | wysokości = height"
        " | głębokości = depth"
    ),
    parts_near=pairs("w tym, z czego, z których = part | rok wcześniej, wobec = earlier | dziś, obecnie = now"),
    opposites=pairs(
        "otw = +open | zamk, zamyk = -open | rozpocz, rozpoczyn, zaczę, zaczyn = +begin | zakończ, kończ,"
        " skończ = -begin | kup, zakup, naby = +buy | sprzed = -buy | import = +import | eksport = -import |"
        " przyj, zaakcept, zatwierdz, popar = +accept | odrzuc, odmów = -accept | zezw, pozw, dopuszcz ="
        " +allow | zakaz, zabron = -allow | pierwsz = +first | ostatni = -first | wsch = +east | zach = -east"
        " | północ = +north | południ = -north | lew = +left | praw = -left | pracodawc = +employer | pracowni"
        " = -employer | wzmocn, wzmacn = +strong | osłab = -strong | lepsz, lepiej$, popraw = +better | gorsz,"
        " gorzej$, pogorsz = -better | publiczn = +public | prywatn = -public | kobiet = +women | mężczy ="
        " -women | wojn = +war | pokój$, pokoj = -war | urodz = +born | zmar, śmier = -born | matk = +mother |"
        " ojc, ojciec = -mother | zysk = +profit | strat = -profit | wygra, zwycię = +win | przegr = -win |"
        " więcej$ = +more | mniej$ = -more"
    ),
    rises=words(
        "wzrost wzrós wzrosł wzrasta wzrosn rósł$ rosł rośni urós urosł zwiększ podwyższ podnies podnios podniós"
        " podwyżk przyrost potro czterokrotn przekro przewyższ rozszerz zdroż drożej przyspiesz większy$"
        " większa$ większe$ większą$ wyższy$ wyższą$ rosną$ rosnąc podwoi podwaja podwojen"
    ),
    falls=words(
        "spada zmala malej zmniejsz obniż zredukow redukc ogranicz skurcz utrac ubył niższ cięc cięte osłab"
        " zaoszczęd potani załam topnie pogorsz spadł spadek spadk spadn straci mniejszy$ mniejsza$ mniejsze$"
        " stania taniej$"
    ),
    weekdays=pairs("poniedziałk = 0 | wtork = 1 | środ = 2 | czwartk = 3 | piątk = 4 | sobot, sobó = 5 | niedziel = 6"),
    per=r"na|za|co|w|każdego|każdy|każdej",
    rate_nouns=pairs(
        "godzinę, godzina = hour | dzień, dnia = day | tydzień, tygodnia = week | miesiąc, miesiąca, miesiącu"
        " = month | kwartał, kwartału = quarter | rok, roku = year | hektar = hectare | metr kwadratowy, m² ="
        " square-meter | kilogram, kg = kilogram | tonę = ton | litr = liter | kilometr, km = kilometer |"
        " osobę, głowę, mieszkańca = person | gospodarstwo domowe = household | kilowatogodzinę, kWh ="
        " kilowatt-hour | dziecko = child"
    ),
    rate_words=pairs(
        "dziennie, codziennie, dzienny, dzienna = day | tygodniowo, tygodniowy, co tydzień = week |"
        " miesięcznie, miesięczny, miesięczna, comiesięczny = month | kwartalnie, kwartalny = quarter |"
        " rocznie, roczny, roczna, coroczny, corocznie = year"
    ),
    no_rate=r"\d",
    some_days=(
        r"dziś|dzisiaj|wczoraj|przedwczoraj|jutro|pojutrze|weekend\w*|dzień|dni\w*|codzien\w+"
        r"|powszedni\w*|robocz\w+|tydzień|tygodni\w*|niedawno"
    ),
    parts_of_land=pairs("Nord = półn | Süd = połud | Ost = wsch | West = zach | Mittel = środk"),
    weak=pairs(
        "całodobowo, całodobowy, całodobowa, całodobowe, całą dobę, dobę = duration 24 hour | "
        "oba, obie, oboje, obu, obydwa, obydwie, obydwoje, para, duet, dwójka = count 2"
        " | jeden, jedna, jedno, jednego, jednej, jednym, jedną, jedyny, jedyna, jedyne, jednorazowo = count 1"
        " | trio, trójka = count 3 | czwórka = count 4 | po raz pierwszy, pierwszy, pierwsza, najpierw, po pierwsze,"
        " premiera = ordinal 1 | po drugie, ponownie = ordinal 2 | po trzecie = ordinal 3 | południe, w"
        " południe, do południa ="
        " time 12:00 | rok, roku, rocznie = duration 1 year | miesiąc, miesiąca, miesięcznie = duration 1 month"
        " | tydzień, tygodnia = duration 1 week | dzień, dnia, dziennie = duration 1 day"
        " | godzina, godzinę, godziny = duration 1 hour | minuta, minutę = duration 1 minute"
        " | dekada, dekady, dekadę, dziesięciolecie = duration 10 year | wiek, stulecie = duration 100 year"
        " | podwójnie, dwukrotnie, dwa razy = multiple 2 | pół, połowa, połowę = fraction 1/2"
        " | ćwierć, kwartał = fraction 1/4 | tuzin = count 12 | sto = count 100 | tysiąc = count 1000"
        " | jedno euro = money 1 EUR | złotówka, złotówkę = money 1 PLN | jeden procent = percent 1"
        " | kilometr = quantity 1 kilometer | pół roku, półrocze = duration 0.5 year"
        " | pół roku, półrocze = duration 6 month | pierwszych dziewięciu miesiącach = count 3 | dwa tygodnie ="
        " duration 14 day | kwartał = duration 3 month"
        " | półtora roku = duration 18 month"
    ),
    length=0.95,
    joints=each("i | a | oraz | podczas gdy | natomiast | ale | wobec"),
    enumerating=each("i | oraz | lub | albo | a także"),
    agents=Agents(
        from_=frozen("z ze od"),
        to=frozen("do"),
        passive=frozen("został została zostali zostały jest był była byli"),
        by=frozen("przez"),
    ),
    points=("punkt",),
)
