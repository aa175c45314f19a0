"""English: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._agents import Agents, frozen
from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

# what an age group is called by: under-sixes; beyond the teens they are written in digits
_AGES = pairs(
    "one = 1 | two = 2 | three = 3 | four = 4 | five = 5 | six = 6 | seven = 7 | eight = 8 | nine = 9 | ten = 10"
    " | eleven = 11 | twelve = 12 | thirteen = 13 | fourteen = 14 | fifteen = 15 | sixteen = 16 | seventeen = 17"
    " | eighteen = 18 | nineteen = 19"
)
_DECADES = pairs(
    "twenties = 2 | thirties = 3 | forties = 4 | fifties = 5 | sixties = 6 | seventies = 7 | eighties = 8"
    " | nineties = 9 | Twenties = 2 | Thirties = 3 | Forties = 4 | Fifties = 5 | Sixties = 6 | Seventies = 7"
    " | Eighties = 8 | Nineties = 9"
)
_CENTURIES = {f"{first}00": str(first + 1) for first in range(11, 21)}

SENSES = Senses(
    negations=words("not$ no$ never$ without$ none$ nobody$ nothing$ neither$ nor$ cannot$ nowhere$ *n't$"),
    no_negations=(
        r"\b(?:[Nn]ot|[Cc]annot) exceed\w*"
        r"|\b(?:[Nn]ot|[Nn]o|[Nn]one|[Cc]annot|[Nn]othing|[Nn]obody)\b(?=[^.!?;]*\b(?:except|other than|unless)\b)"
        # didn't I tell you? asks, and denies nothing
        r"|\b(?:[Dd]id|[Dd]o|[Dd]oes|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]ave|[Hh]as|[Cc]ould|[Ww]ould)n't"
        r" (?:I|you|he|she|it|we|they)\b(?=[^.!?]*\?)"
        r"|\b[Nn]o\.\s?(?=[0-9])|\b(?:[Nn]o|[Nn]ot) (?:more|less|fewer|later|earlier) than\b"
        r"|\b[Nn]ot(?: only| just| merely| simply| solely| least| to mention| infrequent\w*| uncommon\w*| for profit)\b"
        r"|\b[Nn]ot-for-profit\b|\b(?:whether )?or not\b"
        r"|\b[Nn]one the less\b|\b[Nn](?:ever|one)theless\b|\bin no time\b"
        r"|\b(?:[Nn]o|[Ww]ithout(?: an?y?)?) (?:doubt|question|matter)\b|\b(?:[Nn]o|little|small) wonder\b"
        r"|\b(?:[Ll]ike|[Aa]s|than) never before\b"
        r"|\b[Nn](?:othing (?:but|less than|short of|other than)|one other than)\b"
        r"|\b\w+n't (?:just|only|merely|simply|solely)\b"
        r"|\b(?:is|are|do|does|did|was|were|wo|ca|would|could|have|has|had)n't (?:it|you|he|she|they|we|I|there)\?"
    ),
    negation_tails=words("nor$ neither$"),
    half_negations=pairs(
        "out of work, out of a job,"
        " out of reach, out of service, out of order, out of action, off limits, out of stock, out of print = un"
        " | few$, fewer$, less$, little$ = few | except$, exception, exclud, unless$, apart$, ruled out, rule"
        " out, rules out = except | unab, unacc, unaf, unam, unan, unapp, unav, unaw, unb, unce, uncl, uncom,"
        " uncon, unch, uncr, undec, undes, undet, undi, undu, unea, unec, unem, unen, uneq, unex, unfa, unfe,"
        " unfi, unfor, unfr, unfu, ung, unh, unim, unin, unj, unk, unlaw, unli, unlo, unm, unn, uno, unpa, unpl,"
        " unpo, unpr, unqu, unre, uns, unto, untr, untes, unvi, unw, incap, incess, inaction, ambigu, insuff,"
        " inval, invis, independ, incorr, incompl, inappr, inelig, inactiv, inadeq, indispens, inacc, incon,"
        " inexp, imposs, improp, improb, illeg, irregul, irrelev, irrespon, irrespective, irreg, immat,"
        " disagree, disappear, dissatisf, dislike, disregard, disabl, disadvant, disloyal, dishonest, *less$,"
        " *lessly$, misus, misbeh, mistrust, non$, regardless$ = un | free$, freed$, exempt, waiv = free |"
        " hardly$, barely$, scarcely$ = hardly | rarely$, seldom$, rare$, infrequent = rarely | instead$,"
        " rather$, moved$, switch, relocat = instead | only$, merely$, solely$, exclusively$, sole$ = only |"
        " ban$, bans$, banned$,"
        " banning$, prohibit, forbid, forbad, outlaw, disallow, barred$ = ban | reject, refus, declin, deny$,"
        " denie, denia, dismiss, disput, oppose$, opposed$, opposes$, veto, rebuff, turned down, turn down,"
        " turns down = reject | fail, collaps, founder, default$, defaulted$ = fail | avoid, prevent, stop,"
        " stopp, stops$, ceas, halt, avert = stop | lack, absen, miss$, missed$, missing$, misses$, empty$,"
        " vacan, deprive, devoid = lack | forgo, forego, refrain, dispens, abstain, renounc, do away = waive |"
        " doubt = doubt | otherwise$, else$ = otherwise | difficult, hard$, tough = hard | bad$, badly$,"
        " poorly$, wrong$ = bad | former, ex$ = former | ever$ = never | cancel = cancel | ignor = ignore |"
        " neglect = neglect | yet to, still to, far from, beyond, anything but, short of = yet | withh, spare"
        " = spare"
        " | other than, others than, but for = except | await = yet | insol, untru = un | blank$ = lack"
        " | any other, anywhere else, anyone else, anything else, record$ = other"
        " | silen = silent | surpris = surprise | outdat, obsolete = un"
    ),
    past=(
        r"(?:last|previous|prior) (?:year|month|quarter|day|week)"
        r"|(?:year|month|day|week) (?:before|earlier)|\w+ (?:years?|months?|weeks?|days?) (?:ago|earlier)"
        r"|yesterday"
    ),
    now=r"today|currently|at present|nowadays",
    coming=(
        r"(?:next|coming|following) (?:year|month|week(?:end)?|day|season|summer|autumn|fall|winter|spring|quarter)s?"
        r"|(?:year|month|day) (?:after|later)|tomorrow"
        r"|in (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|weeks|days)"
    ),
    beginning=each("effect | force | effective"),
    ending=each("deadline | closing | expir | ends"),
    behind=each("trailing | trailed | trail | behind"),
    comparing=each("than | as | against | compared | versus | half | twice | double | times"),
    night=each("overnight | night"),
    stressing=each("only | just | merely | mere | even | fully | whopping"),
    stressed=each("no more than | no fewer than | no less than | not less than | as many as | as much as"),
    limiting=each("limit | cap | capped | maxim | ceiling | exceed | restrict"),
    least=each("minim | least"),
    exceeding=each("exceed | surpass | topp | past | beyond"),
    estimating=each("estimat | reckon"),
    latest=each("at the latest | no later than | not later than"),
    earliest=each("at the earliest | no earlier than | not earlier than"),
    by_then=each("before | by | until | till"),
    from_then=each("since | from | after"),
    more=each("more | higher | larger | greater | longer | older"),
    less=each("less | fewer | lower | smaller | shorter | younger | cheaper"),
    parts_before=pairs(
        "from = from | up from, down from = earlier | to = to | by = by | instead of, rather than = instead"
        " | of which, of whom, of them, including = part"
        " | of the, out of, out of the, of all, of a total of = whole"
        " | opposed by, rejected by = against | supported by, backed by = for"
    ),
    parts_behind=pairs(
        "of which, of whom, of them, of these = part | more = more | less, fewer = less"
        " | the previous year, in the previous year, the year before, a year earlier = earlier"
        " | against, opposed, no votes, noes = against | in favour, for, yes votes, ayes = for"
        " | long, in length = length | wide, in width = width | high, tall, in height = height"
        " | deep, in depth = depth | thick = thickness | heavy = weight"
    ),
    parts_near=pairs(
        "of which, of whom, of them, including = part"
        " | the previous year, the year before, a year earlier, up from, down from, compared with, compared to ="
        " earlier"
        " | today, now = now"
    ),
    opposites=pairs(
        "open, opens$ = +open | close$, closed$, closes$, closing$, closure, shut$, shuts$, shutdown,"
        " shutting$ = -open | begin$, begins$, beginning$, began$, begun$, start$, starts$, started$,"
        " starting$, launch = +begin | ends$, ended$, ending$, finish = -begin | buy, bought, purchas, acquir,"
        " acqui = +buy | sell$, sells$, selling$, sold$, seller, sale$ = -buy | import$, imports$, imported$,"
        " importing$, importer = +import | export = -import | accept, approv, agree$, agreed$, agrees$,"
        " agreeing$, consent$, consented$, adopt, endors = +accept | reject, refus, declined$, deny$, denies$,"
        " denied$, veto, disagree = -accept | dismiss = -accept -hire | oppos = -accept? | allow, permit ="
        " +allow | ban$, bans$, banned$, banning$, prohib, forbid, forbad, outlaw = -allow | hire$, hired$,"
        " hires$, hiring$, recruit = +hire | sack$, sacked$, fired$, laid = -hire | supporter, proponent,"
        " backer = +support | opponent = -support | above$ = +above | below$, beneath$ = -above | before$,"
        " prior$, beforehand$ = +before | earlier$, previously$ = +before? | after$, afterwards$, thereafter$"
        " = -before | later$, subsequently$ = -before? | more$ = +more | less$, fewer$ = -more | first$ ="
        " +first | initial = +first? | last$ = -first | latest$, final = -first? | largest$, biggest$,"
        " greatest$, highest$, maxim = +most | most$ = +most? | smallest$, lowest$, minim = -most | least$,"
        " fewest$ = -most? | east$, eastern$, east-$ = +east | southeast = +east -north | northeast = +east"
        " +north | west$, western$ = -east | southwest = -east -north | northwest = -east +north | north$,"
        " northern$ = +north | south$, southern$ = -north | left$, left-wing = +left | right$, rights$,"
        " right-wing = -left | employer = +employer | employee, worker, staff = -employer | strengthen,"
        " stronger$, strong$, reinforc = +strong | weaken, weaker$, weak$ = -strong | arriv = +arrive |"
        " depart, leaving$, leaves$ = -arrive | success, succeed = +success | fail, unsuccess = -success |"
        " better$, improv = +better | worse$, worsen, deteriorat = -better | high$ = +high | higher$ = +high?"
        " | low$ = -high | lower$ = -high? | majority$, majorities$ = +majority | minority$, minorities$ ="
        " -majority | public$, publicly$ = +public | state = +public? | private$, privately$ = -public |"
        " privati = -public? | women, woman, female$ = +women | men$, men's$, man$, male$, males$ = -women |"
        " younger$ = +younger | older$, elder = -younger | inside$, within$ = +inside | outside$ = -inside |"
        " creditor, lender = +creditor | debtor, borrower = -creditor | guilty$, convict = +guilty | innocen,"
        " acquit = -guilty | war$, wars$ = +war | peace = -war | born$, birth = +born | died$, dead$, death,"
        " dies$, dying$ = -born | teacher = +teacher | pupil, student = -teacher | parent = +parents | child$,"
        " child's$, children = -parents | mother = +mother | father = -mother | daughter = +daughter | son$,"
        " sons$, son's$ = -daughter | brother = +brother | sister = -brother | hot$, hotter$, warm = +hot |"
        " cold, cool = -hot | attack = +attack | defen = -attack | victim = +victim | perpetrator, offender ="
        " -victim | domestic, home = +home | foreign, abroad$, overseas$ = -home | expensive, costly$ ="
        " +expensive | cheap = -expensive | longer$, lengthen, extend = +longer | shorter$, shorten = -longer"
        " | faster$, quicker$, accelerat = +faster | slower$, slow = -faster | profit, surplus = +profit |"
        " loss$, losses$, deficit = -profit | won$, win$, wins$, winning$, victory$, victories$, beat$,"
        " gained$, gain$ = +win | lost$, lose$, loses$, losing$, defeat = -win"
        " | jumper, jumpers, ski jump, ski jumping, show jumping"
        ", after all, look after, looks after, looked after, looking after, named after, above all, high"
        " school, high street, at last, last year, last week, last month, no longer, lower house, right now,"
        " right away, all right, once more, more than, less than, more or less = 0"
    ),
    rises_parted=(
        r"\brose\b(?! (?:from the|garden))|\bup (?=[€$£]?\d|from|on (?:the|last)|by\b|\w+ per ?cent)"
        r"|\b(?:go(?:es|ing|ne)?|went|push\w*|dr[io]v\w+|mov\w+|cre(?:ep\w*|pt)|shot) up\b(?! the)"
    ),
    falls_parted=(
        r"\bfall\b(?! (?:in love|for|apart|victim|ill|asleep|into|under|within|short|of))"
        r"|\bcuts?\b(?! (?:off|out|open|short|loose|through|across|them|him|her|up)\b)"
        r"|\bdown (?=[€$£]?\d|from|on (?:the|last)|by\b|\w+ per ?cent)"
        r"|\b(?:go(?:es|ing|ne)?|went|push\w*|dr[io]v\w+|mov\w+|com(?:e|es|ing)|came) down\b"
    ),
    rises=words(
        "risen$ rises$ rising$ rise$ grew$ grown$ grows$ growing$ growth$ increas climbed$ climb$ climbs$"
        " gained$ gain$ gains$ upward upwards$ higher$ raise$ raised$ raises$ raising$ jump soar surg expand"
        " grow$ growth gaining$ jumped$ surging$ stronger$ upturn uptick hike$ hiked$ hikes$ enlarg topped$ outpac"
        " improving$ doubled$ doubling$ doubles$ tripled$ tripling$ quadrupled$ surge$ surged$ surges$"
        " accelerated$ accelerating$ improved$ improves$"
    ),
    falls=words(
        "fell$ fallen$ falls$ falling$ declin decreas drop$ dropped$ drops$ reduc sank$ sunk$ sinks$ sink$"
        " shrank$ shrunk$ shrink downward lower$ lowered$ lowering$ slump slid$ diminish plung"
        " dwindl dropping$ shrunk plummet sinking$ cutting$ lessen contracted$ contraction loses$ losing$"
        " slowdown$ downturn dip$ dipped$ decrement weaken weaker$ shortfall drop-off halved$ halving$"
        " lost$ worsen deteriorat slipped$ slipping$"
    ),
    per=r"per|an?|each|every|for every|for each",
    rate_nouns=pairs(
        "hour = hour | day = day | week = week | month = month | quarter = quarter | year, annum = year |"
        " hectare = hectare | acre = acre | square metre, square meter, sq m, m² = square-meter | square foot,"
        " sq ft = square-foot | cubic metre, cubic meter, m³ = cubic-meter | kilo, kilogram, kilogramme, kg ="
        " kilogram | pound, lb = pound | tonne, metric ton, ton = ton | litre, liter = liter | gallon = gallon"
        " | kilometre, kilometer, km = kilometer | mile = mile | person, head, capita, inhabitant, resident ="
        " person | household = household | kilowatt-hour, kilowatt hour, kWh = kilowatt-hour | child = child |"
        " piece, unit = piece"
    ),
    rate_words=pairs(
        "hourly = hour | daily = day | weekly = week | monthly = month | quarterly = quarter | yearly,"
        " annual, annually = year"
    ),
    no_rate=r"ago|earlier|before|later|after|on|of|when|in which|long|to remember",
    some_days=(
        r"today|yesterday|tomorrow|tonight|overnight|weekends?|weekdays?|daily|days?|the (?:previous"
        r"|next|following) \w+|weekly|weeks?|recently|every night"
    ),
    parts_of_land=pairs("Nord = north | Süd = south | Ost = east | West = west | Mittel = central"),
    weak=pairs(
        "around the clock, round the clock, around-the-clock, round-the-clock, 24/7, day and night = duration 24 hour"
        " | "
        "both, pair, duo, two-way, bilateral, bilingual, couple = count 2"
        " | one, a, an, single, once, another = count 1 | trio = count 3"
        " | first, initial, for the first time, the first time, initially = ordinal 1"
        " | twice, double, dual, twofold = multiple 2 | half = fraction 1/2 | quarter = fraction 1/4"
        " | a year, one year, year-long, year before, year earlier, previous year = duration 1 year | a month,"
        " one month = duration 1 month"
        " | a week, one week = duration 1 week"
        " | a day, one day, one-day = duration 1 day | a day, one day, a single day = duration 24 hour | an"
        " hour, one hour, one-hour = duration 1 hour"
        " | a minute, one minute = duration 1 minute | a decade, decade = duration 10 year"
        " | a century, century = duration 100 year"
        " | on appeal = ordinal 2 | a good quarter, another quarter = fraction 1/4 | a good third, another"
        " third = fraction 1/3"
        " | a quarter, one quarter = fraction 1/4 | equally, evenly, fifty-fifty = fraction 1/2"
        " | fourth = ordinal 4 | fifth = ordinal 5 | sixth = ordinal 6 | seventh = ordinal 7 | eighth = ordinal 8"
        " | ninth = ordinal 9 | tenth = ordinal 10"
        " | noon, midday = time 12:00 | dozen = count 12 | second = ordinal 2 | third = ordinal 3"
        " | hundred = count 100 | thousand = count 1000 | one euro, a euro = money 1 EUR"
        " | one per cent, one percent = percent 1 | doubly = multiple 2 | sexagenarian = duration 60 year"
        " | septuagenarian = duration 70 year | octogenarian = duration 80 year | nonagenarian = duration 90 year"
        " | centenarian = duration 100 year"
        " | one kilometre, a kilometre = quantity 1 kilometer | six months, half a year = duration 0.5 year"
        " | six months = duration 6 month | first nine months = count 3 | three quarters = duration 9 month"
        " | three quarters = count 3 | two weeks, fortnight = duration 14 day | quarter = duration 3 month"
        " | half-hourly, every half hour, every half an hour = duration 30 minute | goalless, scoreless = count 0"
        " | century and a half = duration 150 year | fortnightly, biweekly, every other week = duration 14 day"
        " | weekly = duration 7 day | monthly = duration 1 month | every other day = duration 2 day"
        " | every other year, biennial, biennially = duration 2 year | every other month = duration 2 month"
    ),
    weak_forms={
        rf"\b[Uu]nder-(\d{{1,2}}|{'|'.join(_AGES)})e?s\b": "duration {} year",
        rf"\b({'|'.join(_DECADES)})\b": "daterange 19{0}0/19{0}9",
        rf"\b[\w-]*?({'|'.join(_DECADES)})\b": "number {}0",  # in her mid-forties
        r"\b(1[1-9]00|2000)s\b": "ordinal {}",  # the 1800s: the 19th century
    },
    weak_values={**_AGES, **_DECADES, **_CENTURIES},
    length=0.89,
    joints=each(
        "and | while | whilst | whereas | but | compared with | compared to | against | versus | as against | with"
    ),
    enumerating=each("and | or | as well as"),
    agents=Agents(
        from_=frozen("from"),
        to=frozen("to"),
        passive=frozen("is are was were been being be"),
        active=("ing",),
        by=frozen("by"),
        prepositions=frozen("of with for against at after from on by about than like and or as"),
        given=frozen("to"),
        order=True,
    ),
    points=("point",),
)
