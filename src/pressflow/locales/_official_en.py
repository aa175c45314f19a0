"""English words of official designations: with a capital they are no name that somebody translated.

OFFICIAL: whatever stands beside them (Ministry of Labour). SITED: only beside a word that the source has, too (Wahn
Castle). ALONE: only where no other word with a capital stands beside them (the Earth). FIXED: these words together.
UNITS: where one follows (the Drive Technology division).
"""

from __future__ import annotations

from pressflow.locales._listed import words

OFFICIAL = frozenset(
    words("""
    academy act administration administrator adviser advisor affairs agency agenda agreement airport alliance
    almanac ambassador apostle archbishop archdiocese army assembly association attorney auditor authority award
    bank bishop board brigadier brigade bureau cabinet canal canton cardinal cathedral cemetery chair chairman
    chairwoman chairmen chairperson chamber champion championship chancellery chancellor charter chief christian
    church circuit city civic clinic coalition code college colonel command commander commandment commission
    commissioner committee commodore communist community confederation conference congress congressman
    congresswoman conservative constable constitution consul consulate convention corporation corps council
    councillor councilor counsel county court covenant curator deacon deanery decade decree defence defense
    delegation democrat democratic department deputy diocese directive director directorate district division
    doctor duchess duchy duke earl elector embassy emperor empire empress engineer eurosceptic evangelical
    exchange exchequer executive faculty fascist federal federation fleet foundation fund gazette general
    government governor green guild gulf gymnasium headquarters highness initiative inspector inspectorate
    institute institution international island isle jewish jew judge judiciary king kingdom laboratory labour
    labor league left legion liberal liberation library lieutenant lutheran magistrate main majesty major
    management manager market marshal mayor member memorial methodist military minister ministry mission mosque
    mountains municipal municipality museum muslim national nations native navy nazi network northern north office
    officer official olympic olympics opera opposition orchestra ordinance organisation organization orthodox
    parish parliament parliamentary party patriarch people philharmonic pilgrim police pope prefect premier
    presbytery presidency president presidential presidium priest prime prince princess principality prison prize
    professor programme program prophet protestant province provincial public queen rabbi rapporteur rector
    reformation region regiment register registrar registry regulation renaissance representative republic
    republican revolution river roman royal saint school scout seas seat secretariat secretary senate senator
    sergeant sheikh sheriff sister socialist society solicitor south southern eastern western speaker spokesman
    spokesperson spokeswoman standing station statute supreme synagogue syndicate synod taxation temple territory
    testament theatre theater town treasurer treasury treaty tribunal trust trustee union university valley
    village vice war ward palm ash maundy whit boxing shrove advent ascension assumption christmas easter epiphany
    lent passion pentecost whitsun corpus annunciation candlemas day eve age century era dynasty reich chapter
    clause appendix annex section schedule article figure table page part volume case number paragraph amendment
    declaration resolution protocol contractor client buyer seller supplier parties center centre commons contract
    date forum graf head heads homeland list lists summit working world pastor master father uncle aunt grandpa
    grandma principal headmaster headmistress sultan tsar baron baroness count countess emir ayatollah imam caliph
    pharaoh
    twenties thirties forties fifties sixties seventies eighties nineties
    """)
)
SITED = frozenset(
    words("""
    first second third abbey arena avenue bay beach bridge brewery building camp cape capital castle cave chapel
    cliff club coast company concert corporation depression desert doctrine estate event fair falls farm festival
    forest fortress frigate gallery games garden gate glacier grove group guard guide hall harbour harbor heath
    heights hill hills home hospital hotel house inn journal lake lakes lane law line mall manor marathon meadow
    mill mine monastery moor mount mountain nebula ocean observatory palace park pass path peace peak peninsula
    pier place plain planet plant plateau pole pond port project promenade quarter railway ridge road rule sea
    shop spa spring springs square stadium steppe steps strait stream street summer summit team telescope terminal
    test tomb tour tower trail tram trophy tunnel uprising viaduct villa wall waterfall week wharf wood woods
    works year zone zoo
    """)
)
ALONE = frozenset(
    words("""
    earth sun moon mercury god heaven creator lord virgin bible gospel internet web capitol crown east west middle
    equator pole hemisphere statue turkey mass night orient occident reaper
    """)
)
FIXED = frozenset(
    words(
        """
    white house|far east|near east|third reich|promised land|holy land|great depression|big apple|iron curtain|milky way
    |silk road|red cross|red crescent|black forest|dead sea|big bang|golden gate|wild west|star of bethlehem
    """,
        by="|",
    )
)
UNITS = frozenset(words("division department segment unit sector business faculty"))
