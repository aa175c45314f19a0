"""English words around names and speakers."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import NameWords, Official
from pressflow.locales._official_en import ALONE, FIXED, OFFICIAL, SITED, UNITS

NAMES = NameWords(
    titles=("Dr", "Dr.", "Prof", "Prof.", "Professor", "Sir", "Dame", "Lord", "Lady", "Rev.", "Rev"),
    salutations=("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss"),
    functions=(
        words(
            """
    director president chair chairman chairwoman chairperson ceo cfo cto coo cio founder co-founder minister mayor
    senator secretary spokesperson spokesman spokeswoman manager head executive officer chancellor commissioner rector
    dean curator partner owner leader professor author researcher scientist expert treasurer
    """
        )
    ),
    articles=("the", "a", "an", "our", "their", "its", "his", "her"),
    speech=frozenset(
        words(
            """
    suspects suspected argues argued believes believed hopes hoped claims claimed insists insisted answers answered
    assures assured said says say explained explains added adds stated states commented comments emphasised emphasises
    emphasized emphasizes stressed stresses noted notes told concluded concludes announced announces confirmed
    confirms remarked remarks declared declares underlined underlines pointed points continued continues wrote writes
    called calls described describes reported reports warned warns promised promises thanked thanks recalled recalls
    asked asks replied replies praised praises writes speaks spoke admitted admits urged urges predicted predicts
    vowed vows criticised criticises criticized criticizes welcomed welcomes hailed hails cried cries exclaimed exclaims
    spoken
    """
        )
    ),
    according=frozenset({"according", "as"}),
    typed={
        **dict.fromkeys(("Label", "Seal", "Certificate", "label", "seal"), "label"),
        **dict.fromkeys(("Award", "Awards", "Prize", "Medal", "award", "prize"), "award"),
        **dict.fromkeys(
            ("Programme", "Initiative", "Project", "Campaign", "programme", "project", "campaign"), "programme"
        ),
        **dict.fromkeys(
            ("Conference", "Summit", "Festival", "Fair", "Congress", "Symposium", "conference", "festival"), "event"
        ),
        **dict.fromkeys(("book", "film", "exhibition", "study", "novel", "opera", "magazine", "album"), "work"),
        **dict.fromkeys(("product", "software", "platform", "app", "model", "brand"), "product"),
        **dict.fromkeys(("association", "network", "foundation", "alliance"), "organisation"),
    },
    untitled=frozenset(
        words("""
    motto theme topic title slogan term keyword word question heading category claim tagline so-called phrase
    expression inscription hashtag subject promise name categories terms
    """)
    ),
    stops=frozenset(
        words(
            """
    The A An At And As But By For From He Her His I If In It Its My No Not Of On Or Our She So That Their There These
    They This Those To Under We What When Where Which While Who Why With You Your After Before Since During Until Both
    Each All Also Mr Mrs Ms Miss Dr Prof January February March April May June July August September October November
    December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Partner Partners Member Members Company Contact
    Photo Press About Founded Today Yesterday Tomorrow Now Then Here Together However Once Only Over Through Between
    Within Without More Most Many
    """
        )
    ),
    generic=("company", "manufacturer", "provider", "supplier", "specialist", "operator", "subsidiary", "group"),
    small=frozenset(
        words("""
    a an and as at by for from in of on or the to with de la le les du des et en l d der die das und für im
    """)
    ),
    pronouns=frozenset({"he", "she", "they", "we", "it", "I"}),
    copulas=frozenset(words("is was")),
    she=frozenset(words("she Ms Ms. Mrs Mrs. Miss Dame Lady")),
    he=frozenset(words("he Mr Mr. Sir Lord")),
    govern=frozenset(words("as of a an is was be")),
    indefinite=frozenset({"a", "an"}),
    worded=frozenset({"words"}),
    onward=words("and", by="|"),
    referring=words("With these words | With those words", by="|"),
    away=frozenset(words("of to about with for from by")),
    quoting=words("according to | in the words of", by="|"),
    fillers=frozenset(words("also then further")),
    common_endings=words("tion tions ian ians ish ese ist ists ism ity ness ment ments ics ate logy"),
    official=Official(
        OFFICIAL,
        SITED,
        ALONE,
        FIXED,
        UNITS,
        people=words("ian ean ese ish ist ism i"),
        ties=words("of the and for but &"),
    ),
)
