"""Danish: what words tell, which only the proof of a translation asks."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._senses import Senses
from pressflow.locales._words import each, pairs

SENSES = Senses(
    negations=words("ikke$ aldrig$ uden$ ingen$ intet$"),
    past=r"for \w+ år siden|(?:sidste|forrige) år|året før|i går",
    now=r"i dag|nu|i øjeblikket",
    coming=r"om \w+ år|næste år|året efter|i morgen",
    latest=each("senest"),
    earliest=each("tidligst"),
    by_then=each("før | inden | senest"),
    from_then=each("siden | fra | efter"),
    more=each("mere | flere | højere"),
    less=each("mindre | færre | lavere"),
    parts_before=pairs(
        "fra = from | til = to | med = by | i stedet for = instead | heraf, hvoraf = part | af de, ud af = whole"
    ),
    parts_behind=pairs(
        "af dem = part | mere, flere = more | mindre, færre = less | året før, sidste år = earlier"
        " | lang = length | bred = width | høj = height"
        " | dyb = depth"
    ),
    parts_near=pairs("heraf, hvoraf = part | året før, mod = earlier | i dag, nu = now"),
    weak=pairs(
        "begge, par, duo = count 2 | en, et, én, ét, eneste, engang = count 1 | trio = count 3"
        " | først, første gang, for første gang = ordinal 1 | dobbelt, dobbelte = multiple 2"
        " | halv, halve = fraction 1/2"
        " | kvart, kvartal = fraction 1/4 | et år = duration 1 year | en måned = duration 1 month"
        " | en uge = duration 1 week | en dag, et døgn = duration 1 day | en time = duration 1 hour"
        " | et minut = duration 1 minute | et årti = duration 10 year | et århundrede = duration 100 year"
        " | et halvt år = duration 6 month | dusin = count 12 | hundrede = count 100 | tusind = count 1000"
        " | en krone = money 1 DKK | en procent = percent 1 | en kilometer = quantity 1 kilometer"
        " | to uger = duration 14 day | anden, andet = ordinal 2"
    ),
    length=0.92,
    joints=each("og | mens | men | mod"),
    enumerating=each("og | eller | samt"),
    points=("point",),
)
