"""Spanish: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

SENSES = Senses(
    negations=words("no$ nunca$ sin$ ningún$ ninguno$ ninguna$ ni$ jamás$ nada$ nadie$ tampoco$"),
    no_negations=(
        r"\b[Nn]o (?:solo|sólo|solamente|únicamente|(?:más|menos) (?:de|del|que)|obstante)\b"
        r"|\b(?:más|menos) que nunca\b"
        r"|\b[Ss]in (?:embargo|duda)\b|\b[Nn]ada más\b|\bhasta que no\b|\bo no\b|\bcomo nunca\b"
    ),
    negation_tails=words("ni$ tampoco$"),
    negative_concord=True,
    half_negations=pairs(
        "imposib, impreved, improb, inadecu, inacept, incapa, inciert, incomple, independ, inefic, inexist,"
        " injust, innecesar, inoportun, insuf, insegur, insatis, inesper, inútil, invisib, irregul, irrespons,"
        " ilegal, ilícit, desconoc, desemple, desaparec, desapro, desconten, desfavor = un | gratis$, gratuit,"
        " libre$, libres$, exent = free | apenas$, casi$ = hardly | poco$, poca$, pocos$, pocas$, menos$ = few"
        " | raramente$, raro$, rara$ = rarely | en lugar, en vez = instead | solo$, sólo$, solamente$,"
        " únicamente$ = only | prohib, veta, veto$ = ban | rechaz, negó$, nega, denega, desment, opon, opus,"
        " contrari, contra$ = reject | fracas, fallid, fallo = fail | impid, impedi, evit, deten, deja$,"
        " dejó$, dejado$, dejar$, dejaron$, cese$, cesó$, cesar$ = stop | falt, carec, carenc, ausen, vacío,"
        " vacía = lack | renunci, absten, abstuv = waive | duda, dudo, dudó = doubt | salvo$, excep, exclu ="
        " except | contrario$ = otherwise | difícil, dificult, duro$ = hard | mal$, malo$, mala$, peor = bad |"
        " ex$, antiguo$, antigua$ = former | cancel, anul = cancel"
    ),
    past=r"hace \w+ (?:años?|meses|días|semanas)|año (?:anterior|pasado)|ayer",
    now=r"hoy|actualmente|ahora",
    coming=r"dentro de \w+ (?:años?|meses|días)|año (?:siguiente|que viene)|próximo año|mañana",
    latest=each("a más tardar | como muy tarde"),
    earliest=each("como muy pronto"),
    by_then=each("antes | hasta"),
    from_then=each("desde | después | tras"),
    more=each("más | superior"),
    less=each("menos | inferior"),
    parts_before=pairs(
        "de, desde = from | a, hasta los, hasta las = to | en lugar de, en vez de = instead"
        " | de los cuales, de las cuales, de ellos, de ellas = part | de las, de los = whole"
    ),
    parts_behind=pairs(
        "de ellos, de ellas = part | más = more | menos = less | el año anterior = earlier"
        " | de largo, de longitud = length | de ancho, de anchura = width | de alto, de altura = height"
        " | de profundidad = depth"
    ),
    parts_near=pairs(
        "de los cuales, de las cuales, de ellos = part | el año anterior, frente a = earlier | hoy, actualmente = now"
    ),
    opposites=pairs(
        "abri, abre, abiert, apertur, inaugur = +open | cerr, cierr, clausur = -open | empez, empiez, comenz,"
        " comienz, inici = +begin | termin, finaliz, acab, conclu = -begin | compr, adquir, adquisi = +buy |"
        " vend, vent = -buy | importa, importó, importac = +import | export = -import | acept, aprob, aprueb,"
        " adopt = +accept | rechaz, deneg = -accept | permit, autoriz = +allow | prohib = -allow | primer ="
        " +first | últim = -first | este$, oriental = +east | oeste$, occidental = -east | norte$ = +north |"
        " sur$, meridional = -north | izquierd = +left | derech = -left | empleador, empresari, patron ="
        " +employer | emplead, trabajador = -employer | fortalec, reforz, refuerz = +strong | debilit ="
        " -strong | mejor = +better | peor, empeor = -better | públic = +public | privad = -public | mujer ="
        " +women | hombre = -women | guerra = +war | paz$ = -war | nació$, nacid, nacim = +born | murió$,"
        " muert, fallec = -born | madre = +mother | padre = -mother | beneficio, ganancia = +profit | pérdida"
        " = -profit | gan, victoria = +win | perd, derrot = -win | ganó$, ganar$ = +profit | perdió$, pierde$ ="
        " -profit | más$ = +more | menos$ = -more"
    ),
    rises=words(
        "aument increment subi suben$ sube$ alza$ alzas$ duplic triplic cuadruplic rebas repunt acelera encarec"
        " crec superó$ superan$ superaron$ superad mejoró$ mejorad mejoran$ ampliac amplió$ ampliad ampliaron$"
        " elevó$ elevac eleva$ elevan$ elevar subir alzar$ alzó$ alzará"
    ),
    falls=words(
        "disminu reduc caen$ caíd cae$ caer$ retroced retroces decrec declin recort ahorr abarat desplom"
        " desaceler debilit inferior bajan$ bajar bajó$ rebaj bajaron$ bajad descens descend desciend reduj perdió$"
        " perdieron$ perdid contrajo$ contracción$ hundi merma$ mermó$ mermad cayó$ cayeron$"
    ),
    per=r"por|al?|a la|cada|todos los|todas las",
    rate_nouns=pairs(
        "hora, horas = hour | día, días = day | semana, semanas = week | mes, meses = month | trimestre,"
        " trimestres = quarter | año, años = year | hectárea = hectare | metro cuadrado, m² = square-meter |"
        " metro cúbico, m³ = cubic-meter | kilo, kilogramo, kg = kilogram | tonelada = ton | litro = liter |"
        " kilómetro, km = kilometer | persona, habitante, cabeza = person | hogar = household | kilovatio"
        " hora, kilovatio-hora, kWh = kilowatt-hour | niño = child"
    ),
    rate_words=pairs(
        "diario, diaria, diarios, diarias, diariamente = day | semanal, semanales, semanalmente = week |"
        " mensual, mensuales, mensualmente = month | trimestral, trimestrales = quarter | anual, anuales,"
        " anualmente = year"
    ),
    no_rate=r"siguiente|de",
    some_days=(
        r"hoy|ayer|anteayer|mañana|la víspera|fin(?:es)? de semana|días?|diari\w+|laborables?"
        r"|entre semana|semanas?|recientemente"
    ),
    parts_of_land=pairs(
        "Nord = nor/septentr | Süd = sur/meridion | Ost = este/orient | West = oeste/occid | Mittel = cent"
    ),
    weak=pairs(
        "día y noche, las 24 horas del día, las 24 h del día = duration 24 hour | "
        "un, una, uno, solo, sola, único, única = count 1 | ambos, ambas, los dos, las dos, pareja, par, dúo, doble,"
        " bilingüe = count 2"
        " | trío = count 3 | primera vez, por primera vez, primero, primer, primera, primeros, primeras = ordinal 1"
        " | segundo, segunda, segundos, segundas = ordinal 2 | doble, dos veces, dobla, duplica = multiple 2"
        " | medio, media, mitad = fraction 1/2 | cuarto, cuarta parte, la cuarta parte, trimestre = fraction 1/4"
        " | la tercera parte, tercera parte, tercio = fraction 1/3 | la quinta parte = fraction 1/5"
        " | la décima parte = fraction 1/10"
        " | un año, un ejercicio, anual = duration 1 year | un mes, mensual = duration 1 month"
        " | una semana, semanal = duration 1 week | un día, una jornada, diario = duration 1 day"
        " | una hora = duration 1 hour | un minuto = duration 1 minute | una década, década = duration 10 year"
        " | un siglo, siglo, centenario = duration 100 year | bicentenario = duration 200 year"
        " | cincuentenario = duration 50 year | bienal, bienio = duration 2 year | trienal, trienio = duration 3 year"
        " | quinquenal, quinquenio, lustro = duration 5 year | decenal, decenio = duration 10 year"
        " | hora y media = duration 1.5 hour | año y medio, un año y medio = duration 1.5 year"
        " | mes y medio = duration 1.5 month"
        " | mediodía = time 12:00 | medianoche = time 00:00 | una docena, docena = count 12"
        " | cien, centenar, centena = count 100 | mil, millar = count 1000 | un euro = money 1 EUR"
        " | un por ciento = percent 1 | un kilómetro = quantity 1 kilometer"
        " | seis meses, semestre, medio año = duration 0.5 year | seis meses, semestre = duration 6 month"
        " | primeros nueve meses, nueve primeros meses = count 3"
        " | primeros tres trimestres, tres primeros trimestres = duration 9 month | dos semanas, quince días,"
        " quincena = duration 14 day | trimestre = duration 3 month"
    ),
    length=1.0,
    joints=each("y | e | mientras que | pero | frente a"),
    enumerating=each("y | e | o | u | así como"),
    agents=Agents(
        from_=frozen("de desde"),
        to=frozen("a hasta hacia"),
        passive=frozen("es son era eran sido fue fueron será serán"),
        by=frozen("por"),
        prepositions=frozen("de del con para contra tras sobre por que como y e o"),
        order=True,
    ),
    points=("punt",),
)
