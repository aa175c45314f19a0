"""How German names change in a sentence, and which of them are also common words. For the termbase's matcher."""

from __future__ import annotations

from pressflow.locales._listed import words

ADJECTIVE = ("e", "en", "er", "es", "em")  # endings; comparison does not occur in names

# Nouns that are a plural as they stand; the dative adds an n: den Stadtwerken, in den Niederlanden.
PLURALS = tuple(
    words(
        """
    lande staaten inseln werke betriebe dienste häuser länder freunde vereine verbände gärten märkte spiele tage
    """
    )
)

# Words that join a split compound to the next line's word: Nord- / und Ostsee is no Nordund.
JOINERS = frozenset(words("und oder bis sowie beziehungsweise bzw"))

# A month or weekday of that name is meant behind these: im Mai, seit Sonntag.
BEFORE_DATES = frozenset(
    words(
        """
    im am vom zum bis ab seit anfang mitte ende jeden jedem jeder nächsten kommenden vergangenen letzten diesen dieses
    den dem der des ein einen einem eines monat ins zwischen und
    """
    )
)

# Places that are also common words, or end foreign names (Staten Island); they are places only at the head of a line
# or behind one of NEAR_PLACES.
HOMOGRAPHS = frozenset(
    words(
        """
    Essen Halle Hof Siegen Waren Rain Brand Singen Zell Lauf Weil Wissen Leer Norden Burg Berg Bergen Lage Linden Mark
    Regen See Senden Stade Stein Steinen Wald Weiden Werder Werden Baden Buchen Forst Furth Heide Horn Kirchen Haar Rot
    Island
    """
    )
)
NEAR_PLACES = frozenset(
    words(
        """
    in aus nach bei von um bis nahe über gegenüber ab stadt landkreis kreis region raum großraum universität hochschule
    messe flughafen hauptbahnhof ihk uniklinik klinikum standort stadtwerke sitz
    """
    )
)

# Languages that inflect names: the endings of a noun or adjective, and what its last consonants become before them.
CASES = {
    "pl": (
        words(
            """
        a ą e ę i o u y ie iem em owi owie ów om ami ach ech iach ego iego emu iemu ym im ej iej ych ich ymi imi ią iu
        """
        ),
        words("c:cz ch:sz k:c g:dz r:rz ł:l zn:źn sn:śn t:c d:dz ców:cow ów:ow ód:od ódź:odz eń:n ek:k ec:c st:śc"),
    )
}
VOWELS = "aąeęioóuy"
