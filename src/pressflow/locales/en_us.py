"""American English: what differs from en-GB: September 2, 2019, and 6:30 p.m."""

from __future__ import annotations

from dataclasses import replace

from pressflow.locales import en_gb
from pressflow.locales._words import each, pairs

# Pounds are weighed here; the currency is the British pound.
_CURRENCIES = {word: code for word, code in en_gb.WORDS.currencies.items() if word not in ("pound", "pounds")}

WORDS = replace(
    en_gb.WORDS,
    day_first=False,
    clock_sign=":",
    am=("a.m.", *(w for w in en_gb.WORDS.am if w != "a.m.")),
    pm=("p.m.", *(w for w in en_gb.WORDS.pm if w != "p.m.")),
    currencies={**_CURRENCIES, **pairs("cent, cents, penny, pennies = USD 0.01 | bucks, buck = USD")},
    units={
        **en_gb.WORDS.units,
        **pairs(
            "square feet, square foot, sq ft, sq. ft. = square-foot | square miles, square mile, sq mi = square-mile"
            " | pounds, pound, lb, lbs = pound | ounces, ounce, oz = ounce | gallons, gallon = gallon"
            " | short tons = ton | cubic feet = cubic-foot | yards, yard = yard"
        ),
    },
    modifiers={**en_gb.WORDS.modifiers, **pairs("fall, fall of, the fall of = autumn")},
    labels=(*en_gb.WORDS.labels, *each("ZIP | ZIP code | Interstate | Route | Suite | Ste. | Apt.")),
    streets=en_gb.WORDS.streets.replace("(?:", "(?:boulevard|blvd|parkway|pkwy|highway|", 1),
)

LOCALE = replace(
    en_gb.LOCALE,
    tag="en-US",
    cldr="en_US",
    name="English (US)",
    words=WORDS,
    paper="Letter",
    main=False,
)
