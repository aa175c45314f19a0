"""German nouns that say what the name right behind them is, and are no part of it: das Büro Fuge, der Roman Restwasser.

Compounds end in them (Handdruckerei). Where one word would mislead, the longer one stands beside it (Prosaband, Band).
"""

from __future__ import annotations

from pressflow.locales._listed import words

_KINDS = {
    "organisation": """
        firma unternehmen konzern startup start-up hersteller anbieter dienstleister händler zulieferer
        lieferant betreiber spezialist logistiker versicherer versorger bauträger partner sponsor büro agentur
        kanzlei verlag spedition reederei brauerei bäckerei metzgerei fleischerei konditorei schreinerei
        tischlerei druckerei gärtnerei färberei weberei töpferei weingut kollektiv gruppe band quartett quintett
        trio zeitschrift zeitung magazin sender behörde tochter fahrgastverband freiwilligenzentrum zweitligist
        drittligist erstligist bundesligist aufsteiger absteiger tabellenführer airline fluggesellschaft
        handelskette supermarktkette discounter modehaus molkerei käserei mosterei kelterei rösterei imkerei
        gießerei giesserei stickerei spinnerei werkstatt tanzschule filmproduktion produktionsfirma plattenfirma
        nachrichtenagentur ratingagentur galerie carsharer
        """,
    "product": """
        app software plattform portal datenbank produkt modell typ baureihe steuerung greifer system angebot tarif
        marke warndienst gerät maschine fräszentrum roboter drohne wärmepumpe fahrzeug akkuzug triebzug triebwagen lok
        lokomotive schiff fähre dampfer frachter shuttle traktor schlepper e-bike auto limousine riesling
        spätburgunder grauburgunder weißburgunder weissburgunder silvaner veltliner bier pils käse brot likör
        arzneimittel asthmamittel schlafmittel schmerzmittel medikament wirkstoff impfstoff werkstoff kollektion
        brettspiel kartenspiel computerspiel messnetz satellit rakete sonde chatbot schnittstelle betriebssystem
        sprachmodell suchmaschine messenger smartphone tablet
        """,
    "event": """
        festival messe kongress konferenz tagung eröffnungsfest stadtfest volksfest sommerfest ausstellung schau gala
        symposium veranstaltungsreihe konzertreihe vortragsreihe gesprächsreihe lesereihe hackathon
        """,
    "programme": """
        programm initiative projekt kampagne aktion vorhaben fonds förderlinie reihe stipendium exzellenzcluster
        """,
    "award": "preis award wettbewerb medaille auszeichnung",
    "label": "label siegel umweltzeichen gütezeichen zertifikat prädikat",
    "work": """
        buch film roman krimi oper operette theaterstück album gemälde lied song inszenierung podcast serie hörspiel
        musical erstling erstlingswerk prosaband bildband gedichtband sammelband lyrikband erzählband begleitbuch
        erzählung novelle komödie tragödie ballett sinfonie symphonie kantate oratorium ballade skulptur installation
        dokumentation
        """,
    "place": """
        gewerbegebiet gewerbepark industriegebiet quartier viertel
        neubaugebiet baugebiet wohngebiet kino parkplatz haltestelle deponie kläranlage naturschutzgebiet
        landschaftsschutzgebiet ortsteil stadtteil weiler forsthaus berghütte schutzhütte berggasthaus
        """,
}
# The same, but a place right behind them is part of the name: Frauenchor Linthal, Wohnungsgenossenschaft Nordfeld.
_SITED = """
    chor orchester ensemble genossenschaft manufaktur gewerkschaft netzwerk bündnis partei hilfswerk club klub verband
    hospiz bürgerinitiative stiftung werkstatt musikverein gesangverein sportverein
"""
# Here it is nothing but a place that stands behind them, or another word that is part of the name.
_TOWNS = """
    feuerwehr kapelle sozialstation musikschule volkshochschule grundschule realschule gymnasium gesamtschule
    oberschule hauptschule mittelschule berufsschule werkstätten spielgemeinschaft wohnbau verkehrsverbund
    verkehrsbetriebe stadtwerke gemeindewerke klinikum kreisklinik sparkasse volksbank raiffeisenbank stadtbibliothek
    stadtbücherei stadtarchiv stadttheater stadtmuseum heimatmuseum tierheim tierpark amtsgericht landgericht
    kreisverband ortsverband ortsverein stadtverband bezirksverband jobcenter landratsamt finanzamt bauhof wasserwacht
    bergwacht zweckverband wasserverband abwasserverband harmoniemusik landfrauen schützengesellschaft
"""
# These are part of the name whatever stands behind them: Hotel Tödi, Duo Harzblick.
OWN = {
    **dict.fromkeys(words("verein duo museum theater kita kindertagesstätte"), "organisation"),
    **dict.fromkeys(words("hotel berghotel bürgerhaus gemeindehaus dorfgemeinschaftshaus mehrzweckhalle"), "place"),
}
# These are named after where they lie: Theater im Speicher, Haus am Wehr.
SITES = {
    **dict.fromkeys(
        words("theater museum kita grundschule schule gymnasium klinik galerie schauspiel"), "organisation"
    ),
    **dict.fromkeys(words("haus stadion hotel"), "place"),
}
# Behind these stands who belongs to them, not what they are called.
_UNNAMED = "zielgruppe altersgruppe baugruppe personengruppe berufsgruppe kundengruppe"

SITED, TOWNS = words(_SITED), words(_TOWNS)
BESIDE = {
    **{noun: kind for kind, nouns in {**_KINDS, "": _UNNAMED}.items() for noun in words(nouns)},
    **dict.fromkeys((*SITED, *TOWNS), "organisation"),
    **OWN,
}
