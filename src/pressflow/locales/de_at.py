"""Deutsch in Österreich: what differs from de-DE. CLDR knows the Jänner."""

from __future__ import annotations

from dataclasses import replace

from pressflow.locales import de_de
from pressflow.locales._words import each, pairs

WORDS = replace(
    de_de.WORDS,
    months={**de_de.WORDS.months, **pairs("Feber, Febers = 2 | Jänners = 1")},
    weekdays=(*de_de.WORDS.weekdays, "Samstag"),
    currencies={**de_de.WORDS.currencies, **pairs("öS = ATS")},
    labels=(*de_de.WORDS.labels, *each("BGBl. | LGBl. | GZ | FN | ZVR | Stiege | Tür | Top | UID | DVR | Bezirk")),
    titles=(*de_de.WORDS.titles, *each("Mag. | Mag.a | DI | Hofrat | Kommerzialrat")),
    abbreviations=(*de_de.WORDS.abbreviations, *each("Dipl.-Ing. | DDr. | Ges.m.b.H. | Bgm. | LAbg. | Abg.")),
)

LOCALE = replace(
    de_de.LOCALE,
    tag="de-AT",
    cldr="de_AT",
    name="Deutsch (Österreich)",
    words=WORDS,
    main=False,
)
