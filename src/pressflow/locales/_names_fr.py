"""French words around names and speakers."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import NameWords

NAMES = NameWords(
    titles=("Dr", "Dr.", "Pr", "Pr.", "Professeur", "Professeure", "Prof.", "Me"),
    salutations=("M.", "Mme", "Mlle", "Monsieur", "Madame", "MM.", "Mmes"),
    functions=(
        words(
            """
    directeur directrice président présidente pdg dg ministre maire sénateur sénatrice secrétaire porte-parole
    responsable fondateur fondatrice cofondateur cofondatrice gérant gérante chef cheffe chancelier chancelière
    commissaire recteur rectrice doyen doyenne propriétaire conservateur conservatrice professeur professeure auteur
    autrice chercheur chercheuse expert experte trésorier trésorière délégué déléguée réalisateur réalisatrice
    organisateur organisatrice médecin entraîneur entraîneuse conseiller conseillère
    """
        )
    ),
    articles=("le", "la", "les", "l'", "l’", "un", "une", "notre", "leur", "son", "sa"),
    speech=frozenset(
        words(
            """
    raconte raconté dit disait évoque évoqué écrie écrié écriée exclame exclamé exclamée réjouie
    plaide plaidé regrette regretté décrit écrivent disent déclarent
    expliquent affirment argumente argumenté espère espéré déclare déclaré explique expliqué
    souligne souligné affirme affirmé ajoute ajouté précise précisé réjouit réjoui estime estimé indique indiqué
    conclut conclu commente commenté rappelle rappelé assure assuré confie confié annonce annoncé note noté insiste
    insisté témoigne témoigné confirme confirmé promet promis salue salué remercie remercié écrit poursuit résume
    résumé qualifie qualifié parle parlé lance lancé félicite félicité constate constaté détaille détaillé demande
    répond
    """
        )
    ),
    according=frozenset({"selon", "d'après", "d’après"}),
    typed={
        **dict.fromkeys(("Label", "label", "Certificat", "certificat", "Sceau", "sceau"), "label"),
        **dict.fromkeys(("Prix", "prix", "Award", "Médaille", "médaille", "distinction"), "award"),
        **dict.fromkeys(
            ("Programme", "programme", "Initiative", "initiative", "Projet", "projet", "campagne"), "programme"
        ),
        **dict.fromkeys(
            ("Conférence", "Festival", "Congrès", "Salon", "Sommet", "conférence", "festival", "congrès", "salon"),
            "event",
        ),
        **dict.fromkeys(("livre", "film", "exposition", "étude", "roman", "opéra", "magazine", "album"), "work"),
        **dict.fromkeys(("produit", "logiciel", "plateforme", "application", "modèle", "marque"), "product"),
        **dict.fromkeys(("association", "réseau", "fondation", "alliance"), "organisation"),
    },
    untitled=frozenset(
        words("""
    devise thème titre slogan terme mot question catégorie rubrique expression intitulé intitulée
    """)
    ),
    stops=frozenset(
        words(
            """
    Le La Les Un Une Des Du De Au Aux À Ce Cette Ces Cet Dans Depuis Elle Elles En Et Il Ils Je Leur Leurs Lors Mais
    Ne Nos Notre Nous On Or Où Par Pas Plus Pour Pendant Quand Que Qui Quoi Sa Sans Se Selon Ses Si Son Sous Sur Tous
    Tout Toute Très Vers Votre Vous Avec Après Avant Aujourd Ainsi Alors Aussi Chez Comme Contre Entre Janvier Février
    Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre Lundi Mardi Mercredi Jeudi Vendredi Samedi
    Dimanche Société Entreprise Contact Photo Partenaire Partenaires Membre Membres
    """
        )
    ),
    generic=("société", "entreprise", "fabricant", "fournisseur", "spécialiste", "groupe", "filiale"),
    small=frozenset(
        words("""
    le la les un une des du de au aux à et en dans par pour sur l d of the and for in on der die das und für im
    """)
    ),
    pronouns=frozenset({"il", "elle", "ils", "elles", "on", "nous", "je"}),
    copulas=frozenset(words("est était")),
    she=frozenset(words("elle Mme Mlle Madame")),
    he=frozenset(words("il M. Monsieur")),
    govern=frozenset(words("comme de d'un d'une d’un d’une un une est soit")),
    indefinite=frozenset(words("un une d'un d'une d’un d’une")),
    onward=words("et | et d'ajouter | et d’ajouter", by="|"),
    referring=words("Sur ces mots", by="|"),
    away=frozenset(words("de d à sur avec pour par")),
    quoting=words("selon | d'après | d’après", by="|"),
    fillers=frozenset(words("se s a ont ainsi aussi")),
)
