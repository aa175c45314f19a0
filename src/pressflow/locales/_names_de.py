"""German words around names and speakers: Germany, Austria and Switzerland."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import NameWords
from pressflow.locales._names_beside_de import BESIDE, OWN, SITED, SITES, TOWNS
from pressflow.locales._names_heads_de import HEADS, INSTITUTIONS
from pressflow.locales._names_places_de import PLACES
from pressflow.locales._names_shapes_de import SHAPES

NAMES = NameWords(
    titles=words(
        """
    Prof. | Professor | Professorin | Dr. | Dres. | DDr. | PD | Priv.-Doz. | Dipl.-Ing. | Dipl.-Kfm. | Dipl.-Kffr. |
    Dipl.-Inf. | Dipl.-Phys. | Dr.-Ing. | Mag.a | Mag. | Ing. | DI | MMag. | lic. | h. c. | h.c. | med. | phil. | jur. |
    iur. | rer. | nat. | pol. | oec. | ing. | habil. | -Ing. | e. h. | mult. | Univ.-Prof. | (FH) | KR | KommR | Bgm. |
    StR | BM | Bmst. | Dkfm. | Dipl.-Psych. | Dipl.-Päd. | Dipl.-Biol. | Dipl.-Volksw. | Komm.-Rat |
    OStR | RA | RAin
    """,
        by="|",
    ),
    salutations=("Herr", "Herrn", "Frau"),
    particles=frozenset({"de", "van", "di", "da"}),
    families=("Familie", "Familien", "Ehepaar", "Eheleute", "Geschwister"),
    functions=words("""
    geschäftsführer geschäftsführerin geschäftsführende geschäftsführender geschäftsleiter geschäftsleiterin
    vorsitzende vorsitzender vorsitzenden vorsitzer vorstand vorständin chef chefin leiter leiterin direktor
    direktorin präsident präsidentin sprecher sprecherin minister ministerin senator senatorin bürgermeister
    bürgermeisterin manager managerin gründer gründerin inhaber inhaberin rektor rektorin dekan dekanin kanzler
    kanzlerin kommissar kommissarin sekretär sekretärin beauftragte beauftragter beauftragten kurator kuratorin
    intendant intendantin obmann obfrau landrat landrätin stadtrat stadträtin regierungsrat regierungsrätin ständerat
    ständerätin nationalrat nationalrätin bundesrat bundesrätin landesrat landesrätin autor autorin forscher
    forscherin wissenschaftler wissenschaftlerin experte expertin trainer trainerin moderator moderatorin architekt
    architektin ingenieur ingenieurin kommandant kommandantin pfarrer pfarrerin bischof bischöfin bäckermeister
    bäckermeisterin meister meisterin schatzmeister schatzmeisterin ceo cfo cto coo cio founder co-founder
    gesellschafter gesellschafterin verwaltungsrätin verwaltungsrat aufsichtsrat aufsichtsrätin gastgeber gastgeberin
    abgeordnete abgeordneter schulleiter schulleiterin redakteur redakteurin verleger verlegerin winzer winzerin
    künstler künstlerin regisseur regisseurin arzt ärztin juror jurorin dezernent dezernentin organisator
    organisatorin koordinator koordinatorin referent referentin vorgänger vorgängerin nachfolger nachfolgerin
    initiator initiatorin volkswirt volkswirtin lektor lektorin historiker historikerin ökonom ökonomin analyst
    analystin anwalt anwältin berater beraterin dirigent dirigentin entwickler entwicklerin vertreter vertreterin
    botschafter botschafterin lehrer lehrerin erzieher erzieherin unternehmer unternehmerin landeshauptmann
    landeshauptfrau ombudsmann ombudsfrau vorstandsmitglied jurymitglied ratsmitglied präsidiumsmitglied
    mitgründer mitgründerin kapitän kapitänin verwalter verwalterin betriebsrat betriebsrätin stadtverordnete
    stadtverordneter amtmann amtfrau
    """),
    articles=words("der die das dem den des ein eine einer unser unsere ihr ihre sein seine"),
    speech=frozenset(
        words(
            """
    vermutet vermutete behauptet behauptete beklagt beklagte kritisiert kritisierte rät riet empfiehlt empfahl
    prognostiziert wünscht wünschte räumt räumte gesteht gestand scherzt scherzte ruft rief argumentiert argumentierte
    entgegnet entgegnete erwidert erwiderte bittet sagt sagte gesagt erklärt erklärte betont betonte ergänzt ergänzte
    erläutert erläuterte unterstreicht unterstrich meint meinte fügt fügte berichtet berichtete kommentiert
    kommentierte freut freute bekräftigt bekräftigte versichert versicherte verspricht versprach lobt lobte kündigt
    kündigte warnt warnte fordert forderte resümiert resümierte bilanziert bilanzierte urteilt urteilte glaubt hofft
    hoffte findet fand begründet begründete würdigt würdigte schildert schilderte weiß verrät verriet zitiert äußert
    äußerte äussert äusserte zeigt zeigte mahnt mahnte appelliert appellierte formuliert formulierte verdeutlicht
    verdeutlichte hebt hob stellt stellte fasst fasste gibt gab führt führte konstatiert konstatierte teilt teilte
    gratuliert gratulierte dankt dankte antwortet antwortete fragt fragte schwärmt schwärmte betonten sagen sagten
    erklären erklärten betonen spricht sprach nennt nannte bezeichnet bezeichnete bestätigt bestätigte meldet meldete
    schreibt schrieb erinnert erinnerte bedauert bedauerte pflichtet zieht zog erzählt erzählte beschreibt beschrieb
    bemerkt bemerkte beteuert beteuerte beharrt beharrte jubelt jubelte klagt klagte rechnet rechnete beschwört
    beschwor beurteilt beurteilte bewertet bewertete spricht verkündet verkündete verkündeten unterstrichen
    schließt schloss resümierten bilanzierten fordern forderten warnen warnten meinen meinten blickt blickte
    erzählen erzählten ruft führte heißt hieß begrüßt begrüßte begrüsst begrüsste bezeichnen bezeichneten beklagen
    kritisieren kritisierten loben lobten nennen nannten sprechen sprachen plädiert plädierte wirbt warb
    """
        )
    ),
    according=frozenset({"so", "laut", "zufolge"}),
    heads=HEADS,
    institutions=INSTITUTIONS,
    places=PLACES,
    shapes=SHAPES,
    adjectives=words(
        """
        isch lich ig al ell iv är Deutsch Frei Neu Groß Hoh Rot Grün Blau Vereint Vereinigt Golden Silbern Erst
        """
    ),
    typed={
        **dict.fromkeys(
            (
                "Label",
                "Siegel",
                "Gütesiegel",
                "Gütezeichen",
                "Prüfsiegel",
                "Prüfzeichen",
                "Qualitätssiegel",
                "Qualitätszeichen",
                "Qualitätslabel",
                "Umweltzeichen",
                "Zeichen",
                "Markenzeichen",
                "Zertifikat",
                "Prädikat",
            ),
            "label",
        ),
        **dict.fromkeys(
            (
                "Preis",
                "Award",
                "Awards",
                "Wettbewerb",
                "Ehrung",
                "Auszeichnung",
                "Ehrenpreis",
                "Förderpreis",
                "Medaille",
                "Prize",
            ),
            "award",
        ),
        **dict.fromkeys(
            words(
                "Fähre Schiff Frachter Kutter Boot Jacht Yacht Segelschiff Kreuzfahrtschiff Passagierschiff"
                " Sonde Raumsonde"
                " Satellit Rakete Hubschrauber Rettungshubschrauber"
            ),
            "product",
        ),
        **dict.fromkeys(
            (
                "Programm",
                "Förderprogramm",
                "Fördertopf",
                "Fonds",
                "Förderlinie",
                "Sonderprogramm",
                "Stipendium",
                "Stipendienprogramm",
                "Initiative",
                "Projekt",
                "Kampagne",
                "Forschungsprojekt",
                "Vorhaben",
                "Aktion",
            ),
            "programme",
        ),
        **dict.fromkeys(
            ("Messe", "Kongress", "Festival", "Konferenz", "Veranstaltung", "Tagung", "Summit", "Conference"), "event"
        ),
        **dict.fromkeys(("Fachtagung", "Veranstaltungsreihe", "Aktionstag", "Symposium", "Gala"), "event"),
        **dict.fromkeys(
            (
                "Buch",
                "Film",
                "Roman",
                "Oper",
                "Stück",
                "Album",
                "Gemälde",
                "Lied",
                "Inszenierung",
                "Podcast",
                "Serie",
                "Hörspiel",
                "Musical",
            ),
            "work",
        ),
        **dict.fromkeys(
            ("Produkt", "Software", "Plattform", "App", "Modell", "Marke", "Baureihe", "Tarif", "Portal"), "product"
        ),
        **dict.fromkeys(("Studie", "Umfrage", "Studienreihe", "Messreihe"), "study"),
        **dict.fromkeys(("Ausstellung", "Sonderausstellung"), "event"),
        **dict.fromkeys(
            (
                "Verein",
                "Verband",
                "Netzwerk",
                "Stiftung",
                "Bündnis",
                "Genossenschaft",
                "Zeitschrift",
                "Magazin",
                "Zeitung",
            ),
            "organisation",
        ),
    },
    beside=BESIDE,
    beside_places=SITED,
    beside_towns=(*TOWNS, *OWN),
    beside_sites=SITES,
    makers=words(
        """
        regisseur komponist autor künstler schriftsteller maler bildhauer dramatiker fotograf dichter lyriker
        songwriter choreograf choreograph filmemacher dramaturg
        """
    ),
    showings=words("Uraufführung Erstaufführung Aufführung Aufführungen Premiere Lesung Vorstellung Verfilmung"),
    performs=words("liest lesen las lasen gelesen"),
    pieces=words("stück film roman buch büch werk lied serie oper album song produktion ballett musical"),
    texts=words("Arbeit Werk Text Essay Brief Debüt Resultat Erfolgstitel Einakter Zweiakter Bestseller Klassiker"),
    untyped=words("mitglied grundstück frühstück schriftstück betrag kaufpreis strompreis gaspreis"),
    untitled=frozenset(
        words(
            """
    Motto Thema Themen Titel Slogan Begriff Begriffe Stichwort Wort Frage Leitsatz Überschrift Schlagwort Bereich
    Kategorie Rubrik Sparte Satz Note Prädikate Leitthema Themenfeld Claim Leitmotiv Versprechen Werbespruch Spruch
    Schriftzug Aufschrift Inschrift Hashtag Devise Parole Losung Betreff Ausdruck Formel Redewendung Sprichwort
    Beschriftung Bezeichnung Bezeichnungen Kennwort Passwort Namen Name Untertitel Arbeitstitel Schwerpunkt Kategorien
    Begriffen Schlagworten Stichworten sogenannte sogenannten sogenannter sogenanntes genannte genannten
    """
        )
    ),
    stops=frozenset(
        words(
            """
    Der Die Das Dem Den Des Ein Eine Einen Einem Einer Eines Am An Auf Aus Bei Beim Bis Da Damit Dank Dann Dabei Dafür
    Dazu Doch Durch Er Es Sie Für Gegen Heute Gestern Morgen Hier Hinter Ich Ihr Ihre Im In Ist Ja Jetzt Jede Jeder
    Jedes Kein Keine Laut Mit Nach Neben Nein Neu Nicht Noch Nun Ob Oder Ohne Rund Schon Seit Sein Seine So Sowie
    Statt Trotz Über Um Und Unser Unsere Unter Viele Vom Von Vor Während Wann Warum Was Wegen Weil Wenn Wer Wie Wir
    Wird Wo Zu Zum Zur Zwei Zwischen Dieser Diese Dieses Diesem Diesen Auch Alle Allen Aber Als Ab Außerdem Ausserdem
    Deshalb Gemeinsam Herr Herrn Frau Dr Prof Januar Jänner Februar Feber März April Mai Juni Juli August September
    Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Sonnabend Uhr Euro Prozent
    Jahr Jahre Jahren Frühjahr Sommer Herbst Winter Haben Hat War Waren Sind Kann Kommt Steht Geht Macht Dort
    Dazwischen Ende Anfang Mitte Firma Firmen Partner Partnern Kontakt Pressekontakt Foto Bild Quelle Telefon Tel Mail
    Kunde Kunden Tochter Mutter Marke Team Standort Sitz Rechtsform Name Adresse Internet Ihnen Ihrem Ihren Ihrer
    Dessen Deren Anders Besonders Bereits Einige Erst Erstmals Etwa Etwas Genau Gerade Insgesamt Immer Jedoch Man Mehr
    Mehrere Nachdem Nur Obwohl Sehr Seither Selbst Sobald Sogar Solche Sondern Sonst Später Trotzdem Weiter Weitere
    Zitat O-Ton Statement Weiterhin Weitestgehend Wieder Zudem Zuletzt Zunächst Zusammen Zuvor Lieber Liebe Geehrte
    """
        )
    ),
    surnames=frozenset(
        words("Jänner Feber Sommer Winter Herbst März Mai Freitag Sonntag Samstag Montag Morgen Ende Partner Bild")
    ),
    generic=(
        words(
            """
    unternehmen konzern hersteller anbieter dienstleister spezialist händler betreiber tochter start-up startup firma
    verein verbandes vereins verlag-haus mitglied mitglieder mitgliedern gesellschafter kunde kunden sponsor partner
    hilfswerk versorger bauträger arbeitgeber muttergesellschaft weltmarktführer marktführer spezialisten zulieferer
    lieferant träger veranstalter herausgeber
    """
        )
    ),
    generic_firms=words(
        """
    bank sparkasse energie technik technologie gruppe holding verlag versicherung stiftung werke stadtwerke verein
    verband institut gesellschaft zentrum agentur haus hotel klinik klinikum kliniken schule museum theater bau
    software systeme service services logistik transport medien digital deutsche deutscher deutsches erste neue freie
    junge europäische internationale nationale allgemeine vereinigte technische kommunale bäckerei brauerei spedition
    druckerei kanzlei autohaus weingut mühlen marketing consulting consult partner ingenieure architekten gebrüder
    immobilien wohnen leben pflege bildung kultur sport reisen garten holz metall stahl glas wasser strom solar wind
    sonne zukunft ideen
    """
    ),
    no_names=frozenset(
        words(
            "OTS | dpa | FH | V.i.S.d.P | V.i.S.d | S.d | P. | Corporate News | Investor Relations | Relations | Utl |"
            " PR | IT | KI | CEO | CFO | CTO | COO | GmbH | AG | KG | Co | Euro | Franken | MwSt | Mio | Mrd | PDF",
            by="|",
        )
    ),
    openers=frozenset(
        words("""
    Lange Gut Nass Kurz Klein Groß Gross Jung Alt Neu Früh Frei Hell Stark Schnell Ernst Ehrlich Streng Kühl Grün
    Schwarz Weiß Blau Braun Rot Wunder Glück Not Recht Fest Still Leicht Schwer Hart Klar Reich Stolz Spät Wohl
    Sommer Winter Streit Zweifel Weit Breit Hoch Tief Voll Leer Warm Kalt Süß Bitter Bunt Wild Treu Fromm Roth
    """)
    ),
    small=frozenset(
        words(
            """
    der die das dem den des ein eine einer einem einen und oder in im an am auf aus bei für mit von vom zu zum zur
    über unter gegen ohne um nach vor als wie of the and for on to a by at de la le les du et en l d
    """
        )
    ),
    pronouns=frozenset({"er", "sie", "wir", "ich", "es", "man"}),
    copulas=frozenset(words("ist war bleibt")),
    she=frozenset({"sie", "Frau"}),
    he=frozenset({"er", "Herr", "Herrn"}),
    naming=frozenset(words("nennt nannte nannten bezeichnet bezeichnete bezeichneten beschreibt beschrieb")),
    oblique=frozenset(
        words("dem den des einem einen eines vom zum zur beim ihrem seinem unserem ihren seinen unseren")
    ),
    weak=frozenset(
        words(
            """
            zeigt zeigte gibt gab führt führte stellt stellte hebt hob zieht zog findet fand teilt teilte fasst fasste
            weiß weiss blickt blickte heißt hieß rechnet rechnete schließt schloss wirbt warb fügt fügte räumt räumte
            glaubt hofft hoffte
            """
        )
    ),
    govern=frozenset(words("als von vom ein eine einen einem einer sei ist war wäre seien für zu bleibe bleibt")),
    indefinite=frozenset(words("ein eine einen einem einer eines")),
    worded=frozenset(words("Worten Worte Ausruf Zitat")),
    onward=words("und weiter | weiter | und | und dann | dann weiter | und zum schluss | sowie", by="|"),
    referring=words(
        """
        So | Mit diesen Worten | Mit diesem Satz | Mit diesem Appell | Das sagt | Das sagte | Das erklärte |
        Das betonte | Dies sagte | Dies erklärte | Dies betonte | mit diesen Worten | mit diesem Satz | mit den Worten
        """,
        by="|",
    ),
    role_joins=frozenset(words("der des den dem die das von vom für und & sowie e. V. d. d.")),
    role_places=frozenset(words("in im an am auf aus bei beim zu zum zur über ob unter gegen mit")),
    away=frozenset(words("von vom über zu zum zur mit für gegenüber an bei auf neben um")),
    quoting=words(
        """
        laut | zufolge | nach | Worten von | Worte von | Fazit von | Ansicht von | Einschätzung von | Meinung von |
        Überzeugung von | Bilanz von | Urteil von | Angaben von | Aussage von
        """,
        by="|",
    ),
    common_endings=words(
        "en e ung ungs heit keit schaft tion tät ismus chen nis nisse ling tum ment ik ie ei rs ern eln ös iv los bar"
        " amt amts"
    ),
    noun_endings=words(
        "ung ungen heit keit heiten keiten schaft schaften tion tionen ismus tät täten erei nis nisse ling chen tum"
        " ierung igkeit ende enden ierte ierten ste sten itis ose istin istinnen amt amts ämter ämtern"
    ),
    abbreviated=frozenset(
        words(
            "LKW PKW KFZ EDV WM EM PS WC OB OP WLAN ÖPNV TV PC CD DVD AKW KKW AG KG SE ÖV NRW BW MV RLP NS KZ"
            " VR FC SV TSV SC"
            " VFL VFB TSG IT AKK RA HR OK TÜV KI PR UKW CEO CFO CDO IBAN BIC SMS PIN ID FH TU PH UNI GAU DIN EN ISO"
            " DER DIE DAS UND ICH NICHT EIN EINE IST UHR NR ST DR ZB UVM USW BZW INKL KW MW GW MB GB TB PV HQ JA NEIN"
        )
    ),
    before_things=frozenset(
        words(
            "für durch darunter mit ohne als wie tausende hunderte dutzende viele mehr"
            " weniger etwas genug statt samt inklusive plus pro je"
        )
    ),
    counters=words(
        "alle aller allen viele vieler vielen mehrere mehrerer mehreren einige einiger jeder jedes jedem weitere"
    ),
    determiners=frozenset(
        words(
            "der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans kein keine keinen"
            " keinem keiner mein meine meinem meinen meiner dein deine sein seine seinen seinem seiner seines ihr ihre"
            " ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure dieser diese dieses"
            " diesen diesem jeder"
            " jede jedes jeden jedem welcher welche welches alle aller allen viele vielen mehr mehrere einige"
            " manche ohne"
            " zwei drei vier fünf sechs beide beiden"
        )
    ),
    fillers=frozenset(
        words("sich auch dazu dabei hierzu weiter dann noch zudem außerdem ausserdem etwa abschließend schon es")
    ),
    predicates=words("überzeugt sicher zitiert stolz dankbar erfreut begeistert zuversichtlich"),
    bound=frozenset(
        words(
            """
            im am zum zur beim vom ins ans seit ab bis vor jeden jeder kein keine pro je als jede eine einer diese
            dieser
            """
        )
    ),
    unbound=frozenset(
        words(
            """
            neben gegen wegen über unter hinter haben waren werden wurden sowie wie herr herrn frau seien aber oder
            hatte habe konnte
            wollte sollte würde wurde machte leitete übernahm
            """
        )
    ),
)
