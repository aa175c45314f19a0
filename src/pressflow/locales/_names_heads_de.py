"""German nouns that are the head of an official name: what stands before or behind them makes it one."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import Institutions

_ORG, _AWARD, _LABEL, _PROGRAMME, _EVENT = (
    ("ORG", "organisation"),
    ("MISC", "award"),
    ("MISC", "label"),
    ("MISC", "programme"),
    ("MISC", "event"),
)
_HEADS = {
    (
        "e",
        _ORG,
    ): "kommission union bank agentur gesellschaft gemeinschaft universität hochschule kammer initiative stiftung"
    " allianz akademie gewerkschaft behörde anstalt genossenschaft vereinigung zentralbank nationalbank partei"
    " krebshilfe nationen",
    ("er", _PROGRAMME): "fonds",
    (
        "er",
        _ORG,
    ): "verband bund rat verein dienst gerichtshof rechnungshof klub club rundfunk landesbetrieb städtetag gemeindetag"
    " landkreistag bundestag landtag",
    ("es", _ORG): "institut zentrum amt ministerium netzwerk parlament werk konsortium patentamt",
    ("er", _AWARD): "preis award",
    ("es", _LABEL): "label siegel gütesiegel prüfsiegel",
    ("es", _PROGRAMME): "programm",
    ("er", _EVENT): "kongress gipfel kirchentag",
    ("e", _EVENT): "konferenz biennale",
    ("es", _EVENT): "festival",
}
# ending of a noun -> (label, type, strong ending of an adjective before it)
HEADS = {head: (*kind, ending) for (ending, kind), listed in _HEADS.items() for head in listed.split()}

# Endings of nouns to which a purpose behind them gives a name: das Institut für Weltwirtschaft.
_PURPOSED = words(
    """
    ministerium bundesamt landesamt bundesanstalt landesanstalt bundesinstitut bundeszentrale landeszentrale institut
    gesellschaft hochschule universität akademie museum stiftung gewerkschaft forschungszentrum zentralstelle
    kompetenzzentrum landesbetrieb exzellenzcluster sonderforschungsbereich verein bundesverband fachverband
    arbeitsgemeinschaft förderverein dachverband direktion generaldirektion senatsverwaltung staatssekretariat
    forschungsgemeinschaft kommission wirtschaftsuniversität
    """
)
# The same for a body that speaks for those who stand behind it in the genitive: der Bundesverband der Industrie.
_OF_THEIRS = words(
    """
    bundesverband landesverband zentralverband gesamtverband dachverband fachverband spitzenverband hauptverband
    bundesvereinigung kulturstiftung bundesinnung rektorenkonferenz
    """
)
# Nouns that the name of a place or a person behind them makes the name of an institution: Universität Kiel.
_SITED = frozenset(
    words(
        """
    Universität Hochschule Fachhochschule Universitätsklinikum Klinikum Stadtwerke Sparkasse
    Stadtsparkasse Kreissparkasse Volksbank Raiffeisenbank Landgericht Amtsgericht Oberlandesgericht Arbeitsgericht
    Landesarbeitsgericht Verwaltungsgericht Oberverwaltungsgericht Sozialgericht Finanzgericht Landessozialgericht
    Staatsanwaltschaft Generalstaatsanwaltschaft Polizeipräsidium Handelskammer Handwerkskammer Wirtschaftskammer
    Landwirtschaftskammer Ärztekammer Architektenkammer Ingenieurkammer Rechtsanwaltskammer Arbeiterkammer
    Verbraucherzentrale Forschungszentrum Investitionsbank Verkehrsbetriebe Wasserbetriebe Stadtbibliothek
    Kantonsspital Staatstheater Stadttheater Nationaltheater Schauspielhaus Landesmuseum Kunsthalle Kunstmuseum
    Diözese Bistum Erzbistum Hafenbetrieb
    TU TH FH HAW IHK HWK Musikhochschule Kunsthochschule Bezirksregierung Regierungspräsidium
    Universitätsspital Tourismusverband Landesverband Kreisverband Bezirksverband
    """
    )
)
# Houses that bear any name: Autohaus Kluge, Verlag Ankerplatz.
_HOUSES = words(
    """
    Autohaus Verlag Weingut Sektgut Brauerei Bäckerei Metzgerei Fleischerei Konditorei Spedition Reederei Gasthof
    Gasthaus Ingenieurbüro Architekturbüro Planungsbüro Buchhandlung Bankhaus Modehaus Möbelhaus Bestattungshaus
    Musikhaus
    """
)
# Orchestras, transport companies and their like, which a town's adjective makes a name: Wiener Philharmoniker.
_TOWNS_OWN = {
    **dict.fromkeys(
        words(
            """
    Philharmoniker Symphoniker Sinfoniker Philharmonie Kammerspiele Verkehrsbetriebe Wasserbetriebe Stadtwerke
    Wertpapierbörse Börse Sparkasse Volksbank Verkehrsverbund Staatsoper Schauspielhaus Kunsthalle Kunstverein
    Stadtreinigung Hochbahn Landesbank Kantonalbank Bürgerschaft
    """
        ),
        ("ORG", "organisation"),
    ),
    **dict.fromkeys(
        words("Buchmesse Filmfestspiele Festspiele Filmtage Filmfest Kirchentag Hafengeburtstag Oktoberfest"),
        ("MISC", "event"),
    ),
    **dict.fromkeys(
        words(
            """
    Straße Strasse Allee Platz Weg Ring Damm Chaussee Ufer Tor Hafen Dom Münster Wald Heide
    Bucht Landstraße Brücke Förde
    """
        ),
        ("LOC", "place"),
    ),
}

# Families of research institutes and the like: what a hyphen ties to a head is a name.
_FAMILIES = frozenset(
    words("Fraunhofer Max-Planck Leibniz Helmholtz Goethe Robert-Koch Paul-Ehrlich Friedrich-Loeffler")
)
_TIED = words(
    """
    Institut Stiftung Universität Hochschule Gymnasium Museum Hospital Klinikum Krankenhaus Akademie Gesellschaft
    Zentrum Theater Bibliothek Haus
    """
)
_LAWS = words("gesetz gesetzbuch grundverordnung")
_NO_LAWS = frozenset(
    words(
        """
    Gesetz Bundesgesetz Landesgesetz Rahmengesetz Artikelgesetz Naturgesetz Sondergesetz Vorschaltgesetz
    Änderungsgesetz Ausführungsgesetz Umsetzungsgesetz Einzelgesetz Steuergesetz Fachgesetz Spezialgesetz
    Begleitgesetz Reformgesetz Verfassungsgesetz Notstandsgesetz Zustimmungsgesetz Staatsgesetz
    Rassengesetz Eilgesetz
    """
    )
)
_AWARDS = words("preis award medaille stipendium")
_EVENTS = words("fest festival messe kongress gipfel biennale triennale filmtage")
_STUDIES = words("monitor report barometer atlas index studie check radar kompass survey")
# A day that is an event wherever it is named.
_DAYS = words(
    """
    Tag der Deutschen Einheit | Tag der Arbeit | Tag der Befreiung | Tag der Pressefreiheit | Tag der Menschenrechte |
    Tag des offenen Denkmals | Tag des Baumes | Tag des Ehrenamts | Tag des Ehrenamtes | Tag des Handwerks |
    Tag der Niedersachsen | Tag der Sachsen | Tag der Archive | Tag der Umwelt | Tag der Städtebauförderung |
    Tag der Regionen | Tag der Logistik | Girls’ Day | Girls' Day | Boys’ Day | Boys' Day | Weltfrauentag |
    Equal Pay Day
    """,
    by="|",
)
# What a compound or a first word of a guessed name tells of it, whatever the model thought.
_BODIES = words(
    """
    verband verein stiftung gesellschaft genossenschaft gewerkschaft kammer ministerium institut hochschule universität
    akademie behörde kommission parlament vereinigung bundesamt landesamt club klub elternbund jugendbund gemeindebund
    städtebund initiative bürgerinitiative bündnis orchester ensemble hospital klinikum krankenhaus kapelle kantorei
    betriebe anwaltschaft chor manufaktur feuerwehr bergwacht wasserwacht bergrettung
    """
)
_BUILDINGS = words(
    """
    stadion arena brücke saal flughafen schloss palais halle kesselhaus gewerkschaftshaus klimahaus rathaus kurhaus
    planetarium tribüne kampfbahn
    """
)
_CONTESTS = words(
    "pokal pokals cup cups liga ligen meisterschaft meisterschaften turnier turniers fest fests festival festivals"
    " messe congress conference summit symposium kongress konferenz hackathon filmtage"
)
_CLUBS = words(
    """
    FC SC SV TSV TuS VfL VfB VfR TSG SpVgg TV SSV FSV ASV BSV HSG MTV DJK ATSV SKV KSV TTC RSV ESV EHC ERC HC TC SG VC
    USC BSC FV
    """
)

INSTITUTIONS = Institutions(
    purposed=_PURPOSED,
    of_theirs=_OF_THEIRS,
    sited=_SITED,
    houses=_HOUSES,
    departments=("Generaldirektion",),
    towns_own=_TOWNS_OWN,
    families=_FAMILIES,
    tied=_TIED,
    purposes=("für", "zur", "zum"),
    indefinite=frozenset(
        words(
            """
    ein eine einem einen einer eines kein keine keinem keinen keiner mein meine unser unsere unserem unserer unseren
    sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer jedes jede jeder jedem dieses diese diesem dieser
    dieses welches manches beide beiden neues neue neuen neuer eigenes eigenen eigene erstes erste ersten zweites
    geplante geplanten geplantes künftige künftigen künftiges
    """
        )
    ),
    laws=_LAWS,
    no_laws=_NO_LAWS,
    awards=_AWARDS,
    events=_EVENTS,
    studies=_STUDIES,
    days=_DAYS,
    bodies=_BODIES,
    buildings=_BUILDINGS,
    contests=_CONTESTS,
    clubs=_CLUBS,
)
