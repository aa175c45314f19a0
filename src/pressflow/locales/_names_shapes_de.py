"""German words at the edges of names: roads, particles, adjectives of a land, what is named after people."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._shapes import Shapes

SHAPES = Shapes(
    roads="AB",
    told_roads="LKSE",
    road_nouns=words(
        """
        Autobahn Bundesautobahn Bundesstraße Bundesstrasse Landesstraße Landstraße Landesstrasse Kreisstraße
        Staatsstraße Schnellstraße Nationalstrasse Hauptstrasse Europastraße
        """
    ),
    along=words("an der | auf der | entlang der | an die | auf die | entlang | über die | Ausbau der", by="|"),
    articles=words("die | der | auf | von | zur | Bau von | Autobahnen", by="|"),
    twins=words(
        """
        Biel/Bienne | Freiburg/Fribourg | Fribourg/Freiburg | Murten/Morat | Sitten/Sion | Siders/Sierre |
        Domat/Ems | Breil/Brigels | Disentis/Mustér | Vaz/Obervaz | Lantsch/Lenz | Bergün/Bravuogn | Trun/Truns |
        Bozen/Bolzano | Meran/Merano | Brixen/Bressanone | Bruneck/Brunico | Sterzing/Vipiteno | Leifers/Laives |
        Klausen/Chiusa | Glurns/Glorenza | Cottbus/Chóśebuz | Bautzen/Budyšin | Hoyerswerda/Wojerecy |
        Lübben/Lubin | Eisenkappel/Železna Kapla | Straßburg/Strasbourg
        """,
        by="|",
    ),
    hubs=words("Flughafen Flughafens Airport Güterverkehrszentrum Verkehrsflughafen Regionalflughafen"),
    # not von, which also tells where somebody is from: Anna Weber von der Universität
    particles=words("zum | zur | zu | zu der | di | da | de | del | della | dos | ten | ter | van der | van", by="|"),
    regional=words(
        """
        Bayerisch Bayrisch Sächsisch Hessisch Badisch Württembergisch Niedersächsisch Nordrhein-Westfälisch Westfälisch
        Rheinisch Saarländisch Schleswig-Holsteinisch Brandenburgisch Mecklenburgisch Steirisch Kärntnerisch
        Burgenländisch Oberösterreichisch Niederösterreichisch Schweizerisch Österreichisch Bündnerisch
        """
    ),
    captions=words(
        r"""
        v\.[^\S\n]?l\.(?:[^\S\n]?n\.[^\S\n]?r\.)? | vlnr\.? | v\.[^\S\n]?r\. |
        [Vv]on[^\S\n]links(?:[^\S\n]nach[^\S\n]rechts)?
        """,
        by="|",
    ),
    subjects=words(
        "der Finanzen | der Justiz | der Verteidigung | des Innern | des Inneren | des Äußeren | des Äussern", by="|"
    ),
    ministries=words("Ministerium Staatsministerium Bundesministerium Landesministerium Departement"),
    churches=words("Kirche Landeskirche"),
    unions=words("verband vereinigung verein bund gewerkschaft innung kammer vereine"),
    bodies_of_town=words(
        """
        Landesregierung Landtag Staatsregierung Staatskanzlei Regierungsrat Kantonsrat Gemeinderat Landeszeitung
        Tageszeitung Zeitung Nachrichten Anzeiger Landestheater Staatstheater Stadttheater Landesbibliothek
        Landeskirche Landesbank Feuerwehr Wirtschaftskammer Arbeiterkammer
        """
    ),
    ordinances=("ordnung", "verfassung"),
    houses=words(
        """
        stiftung schule grundschule realschule gesamtschule gymnasium kolleg klinik klinikum krankenhaus spital
        institut akademie universität hochschule gesellschaft museum theater bank sparkasse werk werke bibliothek
        chor ensemble orchester verlag verein kita
        """
    ),
    sites=words("halle saal haus straße strasse platz weg allee ring brücke park ufer stadion arena"),
    registers=words(
        """
        FN HRB HRA GnR VR UID ATU CHE DVR ZVR IBAN BIC ISIN WKN ISBN ISSN Mobil Tel Telefon Fax Telefax DW Durchwahl
        Hotline USt-IdNr Ust-ID Az Aktenzeichen
        """
    ),
    participles=frozenset(words("gesagt gesprochen")),
    desks=frozenset(
        words(
            """
            Media Relations | Corporate Communications | Corporate Communication | Public Affairs | Public Relations |
            Human Resources | General Counsel | Counsel | Senior Counsel | Of Counsel | Presse-Info | Presseinfo |
            Press Office | Media Contact | Head of Communications | Marketing & Kommunikation | Presse & PR |
            Fotos & Fragen | BA | B.A. | MA | M.A. | MSc | M.Sc. | BSc | B.Sc. | MBA | LL.M. | LL.B. | MAS | POL |
            Allerheiligen | Allerseelen | Weihnachten | Ostern | Pfingsten | Silvester | Neujahr | Karfreitag |
            Fronleichnam | Christi Himmelfahrt | Heiligabend | Rosenmontag | Fasching | Advent
            """,
            by="|",
        )
    ),
)
