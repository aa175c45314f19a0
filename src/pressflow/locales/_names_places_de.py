"""Places of the German-speaking countries, as far as they are no other word, and what tells a place in German."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import Places

_TOWNS = words(
    """
    Aachen | Aalen | Ahlen | Amberg | Annaberg-Buchholz | Ansbach | Apolda | Arnsberg | Arnstadt | Aschaffenburg |
    Aschersleben | Augsburg | Aurich | Backnang | Bamberg | Bautzen | Bayreuth | Bergheim | Bergisch Gladbach |
    Berlin | Bernburg | Biberach | Bielefeld | Bietigheim-Bissingen | Bocholt | Bochum | Bonn | Bottrop | Brandenburg
    an der Havel | Braunschweig | Bremen | Bremerhaven | Bruchsal | Buxtehude | Celle | Chemnitz |
    Clausthal-Zellerfeld | Cloppenburg | Coburg | Cottbus | Crailsheim | Cuxhaven | Dachau | Darmstadt | Deggendorf |
    Delmenhorst | Dessau | Dessau-Roßlau | Detmold | Dinslaken | Donaueschingen | Dorsten | Dortmund | Dresden |
    Duisburg | Döbeln | Düren | Düsseldorf | Eberswalde | Eichstätt | Eisenach | Eisenhüttenstadt | Elmshorn | Emden
    | Emmendingen | Erfurt | Erlangen | Eschwege | Eschweiler | Esslingen | Euskirchen | Flensburg | Forchheim |
    Frankenthal | Frankfurt | Frankfurt am Main | Frankfurt (Oder) | Frankfurt a. M. | Frankfurt/Main |
    Frankfurt/Oder | Halle an der Saale | Freiberg | Freiburg | Freiburg im Breisgau | Freising | Friedrichshafen |
    Fulda | Fürth | Garbsen | Garmisch-Partenkirchen | Geesthacht | Gelsenkirchen | Gera | Germersheim | Gießen |
    Gifhorn | Gladbeck | Goslar | Gotha | Greifswald | Grevenbroich | Gronau | Göppingen | Görlitz | Göttingen |
    Gütersloh | Güstrow | Halberstadt | Halle (Saale) | Hamburg | Hameln | Hamm | Hanau | Hannover | Hattingen |
    Heidelberg | Heidenheim | Heilbronn | Helmstedt | Herford | Herne | Hilden | Hildesheim | Homburg | Hoyerswerda |
    Husum | Hürth | Ilmenau | Ingolstadt | Iserlohn | Itzehoe | Jena | Jülich | Kaiserslautern | Karlsruhe | Kassel |
    Kempten | Kiel | Kleve | Koblenz | Konstanz | Krefeld | Kulmbach | Köln | Königswinter | Köthen | Landau |
    Landshut | Langenfeld | Leer | Leipzig | Lemgo | Leverkusen | Limburg | Lindau | Lingen | Lippstadt | Ludwigsburg
    | Ludwigshafen | Lübeck | Lüdenscheid | Lüneburg | Lünen | Magdeburg | Mainz | Mannheim | Marburg | Marl |
    Meerbusch | Meißen | Memmingen | Meppen | Merseburg | Mettmann | Minden | Moers | Mönchengladbach | Mühlhausen |
    Mülheim | Mülheim an der Ruhr | München | Münster | Naumburg | Neubrandenburg | Neumünster | Neuruppin | Neuss |
    Neustadt an der Weinstraße | Neuwied | Norderstedt | Nordhausen | Nordhorn | Nürnberg | Nürtingen | Oberhausen |
    Oberursel | Offenbach | Offenburg | Oldenburg | Oranienburg | Osnabrück | Osterode | Paderborn | Papenburg |
    Passau | Peine | Pforzheim | Pinneberg | Pirmasens | Pirna | Plauen | Potsdam | Quedlinburg | Rastatt | Rathenow
    | Ratingen | Ravensburg | Recklinghausen | Regensburg | Remscheid | Rendsburg | Reutlingen | Rheine | Rosenheim |
    Rostock | Rudolstadt | Rüsselsheim | Saarbrücken | Saarlouis | Salzgitter | Schleswig | Schwabach | Schwedt |
    Schweinfurt | Schwerin | Schwäbisch Gmünd | Schwäbisch Hall | Siegburg | Siegen | Sigmaringen | Sindelfingen |
    Soest | Solingen | Speyer | Stade | Stendal | Stolberg | Stralsund | Straubing | Stuttgart | Suhl | Sylt | Rügen
    | Usedom | Fehmarn | Helgoland | Trier | Troisdorf | Tuttlingen | Tönning | Tübingen | Uelzen | Ulm | Unna |
    Vechta | Velbert | Villingen-Schwenningen | Völklingen | Waiblingen | Walsrode | Warnemünde | Weiden | Weimar |
    Weinheim | Wernigerode | Wiesbaden | Wilhelmshaven | Wismar | Witten | Wittenberg | Wittenberge | Wolfenbüttel |
    Wolfsburg | Worms | Wuppertal | Würzburg | Zittau | Zweibrücken | Zwickau | Hamburg-Harburg | Wien | Graz | Linz
    | Salzburg | Innsbruck | Klagenfurt | Villach | Sankt Pölten | St. Pölten | Dornbirn | Bregenz | Feldkirch |
    Wiener Neustadt | Leoben | Krems | Krems an der Donau | Eisenstadt | Kufstein | Kitzbühel | Zwettl | Amstetten |
    Gmunden | Bad Ischl | Zürich | Genf | Basel | Bern | Lausanne | Winterthur | Luzern | St. Gallen | Lugano |
    Schaffhausen | Chur | Solothurn | Aarau | Neuenburg | Bellinzona | Frauenfeld | Rapperswil | Kreuzlingen | Davos
    | Vaduz | Glarus | Bozen | Meran | Brüssel | Straßburg
    """,
    by="|",
)
_WIDE = words(
    """
    Rhein | Elbe | Donau | Weser | Mosel | Neckar | Isar | Havel | Spree | Unterelbe | Nordsee | Ostsee | Bodensee |
    Schwarzwald | Ruhrgebiet | Rheinland | Siegerland | Sauerland | Münsterland | Emsland | Ostfriesland |
    Nordfriesland | Allgäu | Erzgebirge | Thüringer Wald | Bayerischer Wald | Schwäbische Alb | Lüneburger Heide |
    Oberbayern | Niederbayern | Oberfranken | Mittelfranken | Unterfranken | Oberpfalz | Südpfalz | Nordhessen |
    Südhessen | Mittelhessen | Ostwestfalen | Westfalen | Norddeutschland | Süddeutschland | Ostdeutschland |
    Westdeutschland | Mitteldeutschland | Nordwestdeutschland | Südwestdeutschland | Nordostdeutschland |
    Mitteleuropa | Osteuropa | Südosteuropa | Westeuropa | Nordeuropa | Südeuropa | Alpen | Ostalpen | Waldviertel |
    Mühlviertel | Weinviertel | Salzkammergut | Oststeiermark | Südtirol | Oberösterreich | Niederösterreich |
    Steiermark | Tirol | Vorarlberg | Kärnten | Burgenland | Engadin | Tessin | Graubünden | Thurgau | Aargau |
    Wallis | Baden-Württemberg | Bayern | Brandenburg | Hessen | Mecklenburg-Vorpommern | Niedersachsen |
    Nordrhein-Westfalen | Rheinland-Pfalz | Saarland | Sachsen | Sachsen-Anhalt | Schleswig-Holstein | Thüringen |
    Deutschland | Österreich | Schweiz | Liechtenstein | Europa | USA
    """,
    by="|",
)
# Also common words, surnames or first names.
_DOUBTFUL = frozenset(
    words(
        """
    Essen Halle Hof Singen Weil Lage Brake Baden Wesel Zug Wil Thun Wels Uri Rain Haar Plan Werder Lauf Kehl Hagen
    Hamm Leer Peine Weiden Witten Siegen Minden Worms Münster Frankenthal Krems Stade Lingen Limburg Stolberg
    Oldenburg Brandenburg Lindau Gronau Marl Kleve Unna Bayern Sachsen Hessen Harz Eifel Franken Main Hilden Homburg
    Landau Steyr Bruck Lech Ems Ruhr
    """
    )
)

PLACES = Places(
    names=frozenset((*_TOWNS, *_WIDE)) - _DOUBTFUL,
    doubtful=_DOUBTFUL,
    prepositions=("in", "aus", "nach"),
    placing=frozenset(words("in aus nach von bei zwischen nahe bis über via")),
    endings=words(
        """
        berg burg dorf hausen heim ingen feld fels stedt städt furt hofen münde roda rode reuth weiler werder büttel
        beck wil
        """
    ),
    near=("region", "raum", "standort", "land", "standorte", "werk", "richtung", "ballungsraum", "gebiet"),
    nouns=words(
        """
    Stadt Hansestadt Landeshauptstadt Gemeinde Kanton Landkreis Kreis Bezirk Insel Freistaat Bundesland
    Universitätsstadt Kreisstadt Großgemeinde Marktgemeinde Samtgemeinde Ortsteil Stadtteil Ortschaft
    """
    ),
    streets=words(
        """
    straße strasse str. weg gasse allee platz ring ufer damm chaussee markt wall zeile steig stieg graben kai promenade
    hof twiete brücke pfad berg park garten winkel tor
    """
    ),
    sure_streets=words("Straße Strasse Allee Chaussee Landstraße Brücke"),
    no_streets=frozenset(
        words("Bundesstraße Landesstraße Landstraße Kreisstraße Staatsstraße Bundesstrasse Arbeitsplatz")
    ),
    street_words=words(
        "Am An Auf Im In Zum Zur Unter Hinter Vor Alte Alter Altes Große Großer Kleine Kleiner Neue Neuer Lange Hohe"
        " Obere Oberer Untere Unterer Beim"
    ),
    rivers=words(
        """
    Main Rhein Donau Elbe Oder Havel Spree Saale Ruhr Neckar Weser Aller Leine Ems Inn Isar Lech Mosel Lahn Fulda Werra
    Weinstraße Höhe Brenz Fils Enz Ilm Steig Bergstraße See Breisgau Allgäu
    """
    ),
    acting=frozenset({"Stadt"}),
    clauses=frozenset(
        words("dass weil wenn ob als wie den das der dem die deren dessen und sowie bevor nachdem damit")
    ),
    visited=frozenset(
        words("besucht besuchte erreicht erreichte verbindet verband kennt umfasst betrifft traf trifft durchquert mit")
    ),
    joined=words("am | an der | im | in der | bei | ob der | vor der | v. d. | a. d. | an der | in", by="|"),
)
