"""German: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs


def _parted(*verbs: tuple[str, str]) -> str:
    """A pattern for verbs in two parts, figures and dates between them: legte um 2,7 Prozent zum 1. März zu."""
    between = r"\b(?:[^.;,]|(?<=\d)[.,](?=\d)|(?<=\d)\.)*\b"
    return "|".join(rf"\b(?:{verb}){between}{rest}\b" for verb, rest in verbs)


_TENS = pairs(
    "zwanzig = 20 | dreißig = 30 | vierzig = 40 | fünfzig = 50 | sechzig = 60 | siebzig = 70 | achtzig = 80"
    " | neunzig = 90"
)

SENSES = Senses(
    negations=words(
        "nicht$ kein$ keine$ keinen$ keinem$ keiner$ keines$ keins$ keinerlei$ keinesfalls$ keineswegs$ nie$"
        " niemals$ niemand$ niemanden$ niemandem$ nichts$ ohne$ weder$ nirgends$ nirgendwo$ mitnichten$"
        " nimmer$ garnicht$"
    ),
    no_negations=(
        r"\b[Nn]icht (?:(?:einfach |etwa )?nur|allein|bloß|mehr als|weniger als|zuletzt|selten|wenig"
        r"|wenige[rn]?|wahr|minder)\b"
        r"|\b(?:oder nicht)\b|\b[Nn]ichts? (?:(?:anderes|weniger|Geringeres) )?als\b"
        r"|\b(?:wie|als|denn) (?:noch )?nie(?: zuvor)?\b|\b[Oo]hne (?:jede[nr]? )?(?:Zweifel|Frage|weiteres|Weiteres)\b"
        r"|\b[Kk]eine Frage\b|\b[Kk]ein\w*\b(?=[^.!?;,]*\bohne\b)"
        r"|\b[Kk]ein(?:e[nmr]?)?(?: Zweifel\b| Wunder\b|e[mnr]? (?:[Aa]nder|Gering)\w+ als)|\b[Zz]weifellos\b"
        r"|\b[Nn]ichts?desto\w+|\bNichten?\b|\bstatt(?=\s*(?:[.,;:!?)]|$|und\b))|\b[Uu]n(?:gefähr|bedingt|gefährer)\b"
    ),
    negation_tails=words("weder$"),
    half_negations=pairs(
        "wenig$, wenige$, wenigen$, weniger$, gering = few | außer$, ausser$, ausgenommen$, ausgeschlossen,"
        " ausschließ, ausschloss, auszuschließ, schloss$, schlossen$,"
        " ausnahm = except | leider$, anders$, unterschied$, *widrig$, *widrige$, *widrigen$, nichtr, nichtm,"
        " nichta, nichtb, nichte, nichtf, nichtg, nichtj, nichtl, nichtö, nichtp, nichts, nichtt, nichtv,"
        " nichtw, nichtz, nichtig, unsymp, *los$, *lose$, *losen$, *loser$, *loses$, *losigkeit$, unab, unan,"
        " unau, unbe, unda, unde, undi, undu, uneh, unein, unend, unent, uner, unfai, unfäh, unfr, unge, ungl,"
        " ungu, ungü, unha, unhe, unhö, unkl, unko, unkr, unle, unlo, unlös, unmi, unmö, unn, uno, unpa, unpe,"
        " unpo, unpr, unr, unsa, unsch, unseri, unsi, unso, unst, untau, untä, untr, unü, unum, unver, unvo,"
        " unwa, unwe, unwi, unwo, unwü, unz, gegensatz$, außerstand, arbeitslos, nein$, egal$, gleichgültig ="
        " un | *frei$, *freie$, *freien$, *freier$, *freies$, kostenlos, gebührenfrei, gratis$, umsonst$,"
        " befreit, befreiung = free | kaum$ = hardly | selten$, seltener$, seltenheit = rarely | statt$,"
        " stattdessen$, anstatt$, anstelle$, lieber$, eher$ = instead | erst$, frühestens$, nur$, lediglich$, bloß$,"
        " ausschließlich, einzig = only | verbiet, verbot, untersag, *verbot$, *verbote$, *verbots$ = ban |"
        " ablehn, abgelehnt, lehnt$, lehnte$, lehnten$, verweiger, weiger, zurückgewies, zurückweis,"
        " zurückwies, wies$, weist$, wiesen$, abgewies, verwarf$, verworfen, leugn, geleugn, bestreit,"
        " bestritt, dementier, abgestritt, absage$, absagen$, dagegen$ = reject | scheiter, gescheitert,"
        " misslung, misslang, verfehl, versäum, ausbleib, ausgeblieben, durchgefallen, vergeb, zusammenbr,"
        " zusammengebr = fail | verhinder, vermeid, vermied, abgewend, abwend, aufhör, aufgehört, stopp,"
        " gestoppt, einstell, eingestellt = stop | fehlt$, fehlte$, fehlten$, fehlen$, fehlend, gefehlt,"
        " absenz, mangel, *mangel$, *mangels$, vermiss, abwesen, leer = lack | verzicht, entfall, entfäll,"
        " abgesehen$ = waive | zweifel, bezweif, angezweif, gezweif = doubt | sonst$, andernfalls$, ansonsten$"
        " = otherwise | schwer$, schwierig, schwerlich = hard | schlecht, falsch = bad | ehemal = former |"
        " jemals$ = never | abgesagt, storniert, gestrichen = cancel | ignorier = ignore | vernachlässig ="
        " neglect | steht aus, stehen aus, noch aus, hinaus = yet"
        " | gesperrt, sperr = ban | ruht$, ruhen$, ruhte$, ruhten$, geruht$ = stop | schweig, schwieg,"
        " geschwiegen, verschw = silent | fern$, ferngebl = lack"
        " | überrasch = surprise | kaputt, defekt = fail | verwehr, unter Ausschluss = ban"
        " | warnt davor, warnte davor, warnen davor = ban | Stillschweigen = silent | erstmals$ = never"
    ),
    past=(
        r"Vorjahre?\w*|Vormonat\w*|Vorquartal\w*|Vortag\w*|Jahr (?:zuvor|davor)"
        r"|(?:vergangene|letzte)[nsm]? (?:Jahr|Monat|Woche|Quartal)\w*|Vorwoche|gestern"
        r"|vor \w+ (?:Jahr|Monat|Woche|Tag)\w*|damals|seinerzeit"
    ),
    now=r"heute|heutige\w*|inzwischen|mittlerweile|derzeit|jetzt|aktuell\w*|zurzeit",
    coming=(
        r"(?:nächste|kommende)[nsmr]? (?:Jahr|Monat|Woche)\w*|Folgejahr\w*|Jahr darauf|morgen"
        r"|in (?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) (?:Jahr|Monat|Woche|Tag)en"
    ),
    perhaps_about=each("an die"),
    effective=each("zum | per | auf den | auf | mit dem"),
    beginning=each("kraft | wirksam | gilt | gelten"),
    ending=each("schluss | frist | stichtag | endet | enden"),
    behind=each("rückstand | zurückgelegen | zurücklag | zurücklagen | hinten"),
    comparing=each("als | wie | gegenüber | verglichen | gemessen"),
    bearers=words(
        "gasthaus gasthof wirtshaus hotel pension restaurant café kino schiff kutter boot fähre initiative festival"
        " messe band duo trio quartett ensemble marke buchhandlung bäckerei brauerei metzgerei gärtnerei weingut alm"
        " hütte seniorenheim altenheim pflegeheim kita kindergarten siegel label zeitschrift magazin app"
        " genossenschaft stiftung verlag agentur"
    ),
    night=each("nacht"),
    translated=words(
        "thema themen titel slogan begriff begriffe begriffs begriffen stichwort wort worte wörter frage satz leitsatz"
        " überschrift kategorie rubrik note motto mottos claim leitmotiv versprechen spruch aufschrift inschrift parole"
        " losung betreff ausdruck formel redewendung sprichwort bezeichnung kennwort name namen namens schwerpunkt"
        " diagnose typ typs thematik urteil prädikat vorwurf antwort status art sinne buch buches film films filme"
        " filmes roman romans krimi krimis oper operette stück stücks drama album gemälde bild bilder bildes lied"
        " lieds liedes song songs inszenierung podcast serie hörspiel musical band novelle komödie tragödie ballett"
        " sinfonie symphonie kantate oratorium ballade skulptur installation dokumentation ausstellung schau vortrag"
        " vortrags seminar workshop tagung kongress konferenz symposium diskussion podiumsdiskussion gespräch kurs"
        " lehrgang führung exkursion studie studiengang modul fach bericht aufsatz artikel essay text gedicht werk"
        " werks werkes zyklus vortragsreihe veranstaltungsreihe konzertreihe filmreihe lesereihe buchreihe"
        " projekt projekts projektes initiative aktion kampagne programm programms"
        " forschungsbereich bereich abteilung saal raum zimmer rolle figur szene kapitel gruppe partei bewegung"
    ),
    stressing=each("nur | gerade | lediglich | bloß | erst | kaum | immerhin | sogar | ganze | satte | stolze"),
    limiting=each("begrenz | beschränk | gedeckel | deckel | limitier | höchst | maxim | überschr | überstei | zuläss"),
    least=each("mindest | minim | wenigst"),
    exceeding=each("überst | überschr | übertr | oberhalb | jenseits"),
    estimating=each("schätz | geschätz"),
    latest=each("spätestens"),
    earliest=each("frühestens"),
    by_then=each("vor | bis | spätestens"),
    from_then=each("seit | ab | nach | frühestens"),
    more=each("mehr | höher | größer | länger | teurer | älter | stärker"),
    less=each("weniger | niedriger | kleiner | kürzer | geringer | billiger | jünger | schwächer"),
    parts_before=pairs(
        "von = from | auf = to | um = by | statt, anstatt, anstelle von = instead"
        " | davon, darunter, von denen, von diesen, wovon = part"
        " | von den, von insgesamt, der insgesamt, der = whole | dagegen = against | dafür = for"
    ),
    parts_behind=pairs(
        "davon = part | mehr = more | weniger = less | im vorjahr, im jahr zuvor, im jahr davor = earlier"
        " | dagegen, nein-stimmen, gegenstimmen = against | dafür, ja-stimmen = for"
        " | lang, in der Länge = length | breit, in der Breite = width | hoch, in der Höhe = height"
        " | tief = depth | dick, stark = thickness | schwer = weight"
    ),
    parts_near=pairs(
        "davon, darunter, von denen, von ihnen = part"
        " | im vorjahr, im jahr zuvor, im jahr davor, ein jahr zuvor, ein jahr davor = earlier"
        " | heute, inzwischen, mittlerweile = now"
    ),
    opposites=pairs(
        "öffn, geöffnet, eröffn, *öffnung$, *öffnungen$ = +open | offen, auf$ = +open? | schließt$,"
        " schließen$, schließung, *schließung$, *schließungen$, schließe$, geschlossen, zugesperrt = -open |"
        " schloss$, zu$, gesperrt, sperr = -open? | beginnt$, beginnen$, begann$, begannen$, begonnen$,"
        " startet$, starten$, startete$, gestartet$ = +begin | endet$, enden$, endete$, endeten$, geendet$,"
        " beend = -begin | kauf, *gekauft, erwerb, erwarb, erworben, ankauf, einkauf, aufkauf, zukauf, käufer,"
        " übernehm, übernahm, übernommen = +buy | verkauf, verkäuf, veräußer = -buy | import, *import$,"
        " *importe$, *importen$, einfuhr = +import | export, *export$, *exporte$, *exporten$, ausfuhr ="
        " -import | annahm$, annahme$, annehm, angenommen, akzept, zustimm, zugestimmt, billigt$, billigte$,"
        " gebilligt, genehmig, bewillig, verabschied = +accept | billigen$ = +accept -expensive | ablehn,"
        " abgelehnt, lehnt$, lehnte$, lehnten$, zurückgewies, zurückweis, zurückwies, verwarf$, verwarfen$,"
        " verworfen, verweiger = -accept | darf$, dürfen$, erlaub, gestatt, zuläss, zugelassen, zulass ="
        " +allow | verbot, verbiet, untersag, *verbot$ = -allow | anheuer, neueinstell, anstell = +hire |"
        " entlass, entließ, gekündigt, kündigung = -hire | befürworter, anhänger, unterstützer = +support |"
        " gegner = -support | oberhalb = +above | unterhalb = -above | bevor$, zuvor$, vorher, vor$ = +before"
        " | vorab, ehe$, eher$, bis$, früher$, bisher = +before? | erst$ = +before? +first? | nachdem$,"
        " danach$, nachher$, nach$ = -before | anschließend, später$, hinterher, seit, ab$, dann$ = -before? |"
        " mehr$ = +more | weniger$ = -more | wenige$, geringer, minder, kaum$ = -more? | erste$, ersten$,"
        " erster$, erstes$, erstem$, zuerst$, zunächst$ = +first | erstmal, anfäng, anfangs$ = +first? | letzt"
        " = -first | zuletzt$, neueste, jüngst, vergangen, vorig, vorjahr = -first? | größt, höchst, *größte$,"
        " *größten$, *größter$, *größtes$, maxim = +most | meisten$, meiste$, meist$, sehr$ = +most? |"
        " kleinste, niedrigst, geringst, minim, tiefst = -most | wenigst, mindest, zumindest$ = -most? | ost$,"
        " osten$, ostens$, östlich, ostdeutsch, osteurop = +east | südost = +east -north | nordost = +east"
        " +north | west$, westen$, westens$, westlich, westdeutsch, westeurop = -east | südwest = -east -north"
        " | nordwest = -east +north | nord$, norden$, nordens$, nördlich, norddeutsch, nordeurop = +north |"
        " süd$, süden$, südens$, südlich, süddeutsch, südeurop = -north | links$, linke$, linken$, linker$,"
        " linkes$ = +left | rechts$, rechte$, rechten$, rechter$, rechtes$ = -left | arbeitgeber = +employer |"
        " arbeitnehmer, beschäftigt, mitarbeit, angestellt = -employer | stärk, gestärkt, verstärk = +strong |"
        " schwäch, geschwächt, abgeschwächt = -strong | ankunft, ankomm, angekommen, eintraf, eintreff,"
        " eingetroffen = +arrive | abfahrt, abreis, abflug, verließ, verlassen = -arrive | erfolg$, erfolge$,"
        " erfolgs, erfolgreich = +success | misserfolg, scheiter, gescheitert, erfolglos = -success | besser,"
        " verbess = +better | schlechter, verschlecht, schlimmer = -better | hohe$, hohen$, hoher$, hohes$,"
        " hohem$, hoch$ = +high | hochg, höher, groß, stark = +high? | niedrig$, niedrige$, niedrigen$,"
        " niedriger$, gering, tief$, tiefe$, tiefen$ = -high | klein, schwach, wenig, billig, flach = -high? |"
        " günstig = -high? -expensive | mehrheit = +majority | minderheit = -majority | öffentlich = +public |"
        " staat = +public? | privat = -public | persönlich = -public? | frauen, weiblich, frau$ = +women |"
        " männer, männern$, männlich, mann$ = -women | jünger = +younger | älter = -younger | innerhalb ="
        " +inside | außerhalb = -inside | gläubiger = +creditor | schuldner = -creditor | schuldig$,"
        " schuldige, verurteil = +guilty | unschuldig, freigesproch, freispruch = -guilty | krieg, *krieg$,"
        " *krieges$, *kriegs$ = +war | frieden, friedlich = -war | geboren, geburt = +born | gestorben, starb,"
        " verstorben, verstarb, tot$, tod$, todes = -born | lehrer, lehrkr = +teacher | schüler = -teacher |"
        " eltern = +parents | kind$, kinder, kindern$ = -parents | mutter, mütter = +mother | vater$, vaters$,"
        " väter = -mother | tochter, töchter = +daughter | sohn$, sohnes$, söhne = -daughter | bruder, brüder"
        " = +brother | schwester = -brother | heiß, warm$, warme$ = +hot | kalt, kühl = -hot | anschlag,"
        " anschläg, angriff, angreif, angegriffen, attack = +attack | verteidig = -attack | opfer = +victim |"
        " täter = -victim | inland, inländisch, heimisch = +home | ausland, ausländ, außenm = -home | teuer,"
        " teure, verteuer = +expensive | billig$, billige$, billiger$, billigst = -expensive | länger,"
        " verlänger = +longer | kürzer, verkürz = -longer | schneller, beschleunig = +faster | langsamer,"
        " verlangsam = -faster | gewinn$, gewinne$, gewinnen$, gewinns$, *gewinn$, *gewinns$, überschuss,"
        " *überschuss$ = +profit | verlust, verluste, *verlust$, *verluste$, fehlbetrag, minus$, fehlbeträge"
        " = -profit | plus$ = +profit | gewonnen$,"
        " gewann$, gewannen$, gewinnt$, siegt$, siegte$, siegten$, errang$, errungen$, errangen$, sieg$,"
        " siege$, siegen$ = +win | verlor$, verloren$, verliert$, verlieren$, niederlage, unterlag$,"
        " unterlagen$, unterlegen$ = -win"
        " | vor Ort, vor allem, vor Gericht, vor Augen, vor sich, vor Freude, vor Glück, nach wie vor, nach"
        " Angaben, nach Hause, nach oben, nach unten, nach Ansicht, nach Einschätzung, je nach = 0"
    ),
    rises_parted=_parted(
        ("legt|legte|legten", "zu"),
        ("nimmt|nahm|nahmen|nehmen", "zu"),
        ("hebt|hob|hoben|heben", "an"),
        ("zieht|zog|zogen|ziehen", "an"),
    ),
    falls_parted=_parted(
        ("geht|ging|gingen|gehen", "zurück"),
        ("nimmt|nahm|nahmen|nehmen", "ab"),
        ("gibt|gab|gaben|geben", "nach"),
        ("bricht|brach|brachen|brechen", "ein"),
        ("baut|baute|bauten|bauen", "ab"),
        ("sackt|sackte|sackten", "ab"),
    ),
    rises=words(
        "stieg$ stiegen$ steigt$ steigen$ steigend gestiegen anstieg$ anstiegs$ erhöht erhöhung erhöhen$ wuchs$"
        " wuchsen$ wächst$ wachsen$ gewachsen zunahme$ zugenommen$ zuwachs zuwächse zugelegt$ gesteiger steiger$"
        " steigert steigerung kletterte geklettert aufwärts$ plus$ vermehrt ausgebaut gesteigert angestiegen"
        " anstieg ansteig zunahm zunehm zugenommen zunimmt$ zugelegt zulegen zulegte zuwächs wachsend wachstum"
        " erhöh angehoben anheb anhob aufgestockt aufstock ausgeweitet ausweit vergrößer vergrösser vermehr"
        " verdoppel verdreifach vervierfach vervielfach verteuer übertroffen übertraf übertreff überstieg$ höher"
        " hinzugekommen aufwärts hinaufgesetzt heraufgesetzt aufschwung rekordhoch rekordzuwachs umsatzplus"
        " preisanstieg steigern gewonnen$ gewann$ gewannen$ gewinnt$ hochgeklettert teurer$ verbessert verbesserung"
        " aufgestiegen$ hinzugewonnen erklomm *steigerung$ *steigerungen$ *erhöhung$ *erhöhungen$ *anstieg$"
        " *anstiegs$"
        " *anhebung$ *wachstum$ *wachstums$ *zuwachs$ *zuwachses$ *zunahme$ *teuerung$ anwachs angewachsen"
        " *aufschwung$"
        " anzieh angezogen$ *plus$ emporschn hochschn höhenflug herangewachsen schnellt aufstieg$"
    ),
    falls=words(
        "sank$ sanken$ sinkt$ sinken$ sinkend gesunken senkt senkung gesenkt senken$ fiel$ fielen$ gefallen$"
        " rückgang rückgänge zurückgegangen zurückging schrumpf geschrumpft verringer reduzi abnahme$"
        " abgenommen$ minus$ abwärts$ gekürzt kürzung rückläufig einbruch einbußen vermindert fällt$ zurückgeh"
        " rückgäng abgenommen abnahm abnimmt$ reduzier verminder abgebaut abbau eingebrochen verlor$ verloren$"
        " verliert$ gespart einspar eingespart halbier herabgesetzt heruntergesetzt nachgegeben nachgab"
        " abgeschwächt abschwäch abwärts niedriger geringer unterschrit billiger verbillig verkleiner abgesackt"
        " gedrosselt verschlechter abgesenkt absenk nachgelassen abnehmen$ abnehmend drosselt drosselung kürzt$"
        " kürzte kürzen$ reduktion abgesunken fallende$ fallenden$ fallender$ *rückgang$ *rückgangs$ *rückgänge$"
        " *senkung$ *senkungen$ *skürzung$ *skürzungen$ *nkürzung$ *tkürzung$ *lkürzung$ *einbruch$"
        " *einbußen$ *abbau$ *minus$"
        " *verringerung$ *reduzierung$ stürz gestürzt *sturz$ sinkend zusammenschrumpf abstürz abgestürzt schwand$"
        " schwind geschwunden schwund *schwund$"
    ),
    weekdays=pairs("Sonnabend = 5"),
    per=r"pro|je|per|jede[nrs]?|im|am|in der",
    rate_nouns=pairs(
        "Stunde = hour | Tag = day | Woche = week | Monat = month | Quartal = quarter | Jahr = year | Hektar"
        " = hectare | Quadratmeter, m² = square-meter | Kubikmeter, m³ = cubic-meter | Kilo, Kilogramm, kg ="
        " kilogram | Tonne = ton | Liter = liter | Kilometer, km = kilometer | Person, Kopf, Einwohner,"
        " Einwohnerin = person | Haushalt = household | Kilowattstunde, kWh = kilowatt-hour | Kind = child |"
        " Stück = piece"
    ),
    rate_words=pairs(
        "stündlich, stündliche, stündlichen = hour | täglich, tägliche, täglichen, täglicher = day |"
        " wöchentlich, wöchentliche, wöchentlichen, wöchentlicher = week | monatlich, monatliche, monatlichen,"
        " monatlicher = month | vierteljährlich, vierteljährliche, vierteljährlichen, quartalsweise = quarter"
        " | jährlich, jährliche, jährlichen, jährlicher, alljährlich = year"
    ),
    no_rate=r"zuvor|danach|darauf|davor|vor|nach|de[rs]|\d|(?-i:[A-ZÄÖÜ])",  # im Jahr 2019, am Tag der Arbeit
    no_weekdays=r"montage(?!n\b)\w*",  # assembly
    some_days=(
        r"heute|gestern|vorgestern|morgen|übermorgen|tags? (?:zuvor|darauf)|Wochenend\w*|Wochentag\w*"
        r"|wochentags|Werktag\w*|werktags|(?:all)?täglich\w*|Tage?[nes]?|Feiertag\w*|(?:Vor|Nach|Mit|Jahres|Feier|Geburts)\w*tag\w*"
        r"|neulich|jüngst|kürzlich|Woche\w*|Advent\w*|Oster\w*|Pfingst\w*"
    ),
    weak=pairs(
        "rund um die Uhr, Tag und Nacht = duration 24 hour | "
        "beide, beiden, beider, beides, beidem, zweierlei, Duo, Paar = count 2 | ein, eine, einer, eines, einem,"
        " einen, eins, einmal, einzige, einzigen, einziger, einziges, einziger = count 1"
        " | Trio, dreierlei, zu dritt = count 3 | zu zweit = count 2 | zu viert = count 4 | zu fünft = count 5"
        " | zu sechst = count 6 | zu siebt = count 7 | zu acht = count 8 | zu zehnt = count 10 | erstmals,"
        " erstmalig, erstmalige, erst, zuerst, zunächst, erstens,"
        " zum ersten Mal, das erste Mal, Erstauflage, Premiere, uraufgeführt, Uraufführung, Erstbesteigung = ordinal 1"
        " | Mittag, mittags, Mittags = time 12:00 | ein Jahr, einem Jahr, eines Jahres, jährig = duration 1 year"
        " | ein Monat, einem Monat, einen Monat = duration 1 month"
        " | eine Woche, einer Woche = duration 1 week | ein Tag, einen Tag, einem Tag = duration 1 day"
        " | eine Stunde, einer Stunde = duration 1 hour | eine Minute, einer Minute = duration 1 minute"
        " | ein Jahrzehnt, einem Jahrzehnt, Jahrzehnt = duration 10 year"
        " | ein Jahrhundert, einem Jahrhundert = duration 100 year"
        " | doppelt, doppelte, doppelten, doppelter, doppeltes = multiple 2"
        " | halb, halbe, halben, halber, halbes = fraction 1/2 | Viertel, Quartal = fraction 1/4"
        " | Jahreswechsel, Jahresbeginn, Jahresanfang, Neujahr = date --01-01 | Heiligabend = date --12-24"
        " | Silvester = date --12-31"
        " | Dutzend = count 12 | zweitens = ordinal 2 | drittens = ordinal 3 | Hundert, hundert = count 100"
        " | Tausend, tausend = count 1000"
        " | ein Euro, einen Euro, einem Euro = money 1 EUR | ein Prozent, einem Prozent = percent 1"
        " | ein Kilometer, einen Kilometer, einem Kilometer = quantity 1 kilometer"
        " | halbes Jahr, halben Jahr, halbe Jahr = duration 0.5 year | ein halbes Jahr, ein halbes, Halbjahr,"
        " Halbjahres, Halbjahrs = duration 6 month"
        " | erste neun Monate, ersten neun Monate, ersten neun Monaten = fraction 3/4"
        " | erste neun Monate, ersten neun Monate, ersten neun Monaten = count 3"
        " | drei Quartale, drei Quartalen = duration 9 month | drei Quartale, drei Quartalen = fraction 3/4"
        " | zwei Wochen = duration 14 day | Quartal = duration 3 month | Vorjahr = duration 1 year"
    ),
    weak_forms={
        r"\b\w+(?<!vor)(?<!nach)mittags?\b": "time 12:00",
        rf"\b(?:Mitt|Anfangs?|End)({'|'.join(_TENS)})er\w*\b": "number {}",
        r"\b((?:1[2-9]|20|21)\.) Jahrhundert\w*\b": "daterange {0}00/{0}09",  # the 1800s
        r"\b\w{4,}(erste|zweite|dritte|vierte|fünfte)[nrs]?\b": "ordinal {}",  # Tabellenzweiter
        r"\b(Erst|Zweit|Dritt|Viert|Fünft)(?:platziert|plaziert|gereiht)\w*\b": "ordinal {}",
        r"\b[Zz]weidrittel\w+": "fraction 2/3",
        r"\b[Dd]reiviertel(?!stund|jahr|liter)\w+": "fraction 3/4",
        r"\bTempo (\d{1,3})\b": "quantity {} kilometer-per-hour",  # what other languages tell with its unit
    },
    weak_values={
        **_TENS,
        **pairs("erste, Erst = 1 | zweite, Zweit = 2 | dritte, Dritt = 3 | vierte, Viert = 4 | fünfte, Fünft = 5"),
        **{f"{nth}.": str(nth - 1) for nth in range(12, 22)},
    },
    weak_heads=pairs(
        "ein = 1 | zwei, doppel, zweit = 2 | drei, dritt = 3 | vier, viert = 4 | fünf, fünft = 5"
        " | sechs, sechst = 6 | sieben = 7 | acht = 8 | neun = 9 | zehn = 10 | elf = 11 | zwölf = 12"
        " | hundert = 100 | tausend = 1000 | erst = 1"
    ),
    joints=each("und | sowie | während | wohingegen | aber | doch | sondern | gegenüber | verglichen mit | nach"),
    enumerating=each("und | sowie | oder"),
    agents=Agents(
        from_=frozen("von aus ab vom"),
        to=frozen("nach bis"),
        passive=frozen("wird werden wurde wurden worden"),
        by=frozen("von vom durch"),
        objects=frozen("den dem einen einem ihren ihrem seinen seinem diesen diesem unseren unserem"),
        prepositions=frozen("von vom mit für gegen bei nach aus zu zum zur auf durch über um ohne und oder wie als"),
        given=frozen("an dem einem ihrem seinem diesem unserem"),
    ),
    spans=pairs("tag = day | woch = week | monat = month | jahr = year | stund = hour | minut = minute"),
    points=("punkt",),
)
