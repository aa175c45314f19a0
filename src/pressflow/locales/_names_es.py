"""Spanish: words that names and speakers are known by."""

from __future__ import annotations

from pressflow.locales._listed import words
from pressflow.locales._names import NameWords

NAMES = NameWords(
    titles=("Dr.", "Dra.", "Prof.", "Profa."),
    salutations=("Sr.", "Sra.", "D.", "Dña.", "señor", "señora", "don", "doña"),
    functions=words(
        """
    director directora presidente presidenta consejero consejera ministro ministra alcalde alcaldesa concejal concejala
    secretario secretaria portavoz responsable fundador fundadora cofundador cofundadora gerente jefe jefa canciller
    rector rectora decano decana comisario comisaria profesor profesora autor autora investigador investigadora
    experta experto tesorero tesorera delegado delegada coordinador coordinadora
    """
    ),
    articles=("el", "la", "los", "las", "un", "una", "nuestro", "nuestra", "su"),
    speech=frozenset(
        words(
            """
    dice dijo dicen afirma afirmó afirman explica explicó explican declara declaró señala señaló subraya subrayó
    añade añadió destaca destacó asegura aseguró comenta comentó concluye concluyó recuerda recordó indica indicó
    anuncia anunció apunta apuntó sostiene sostuvo insiste insistió confirma confirmó celebra celebró agradece
    agradeció resume resumió considera consideró valora valoró manifiesta manifestó
    """
        )
    ),
    according=frozenset({"según"}),
    pronouns=frozenset({"él", "ella", "ellos", "ellas", "yo", "nosotros"}),
    away=frozenset(words("de a sobre con para por")),
    quoting=words("según | en palabras de", by="|"),
    fillers=frozenset(words("se ha han así también")),
    small=frozenset(words("el la los las un una de del al a y e o en por para con the and for in on of")),
    stops=frozenset(
        words(
            """
    El La Los Las Un Una Unos Unas De Del En Con Por Para Según Desde Hasta Este Esta Estos Estas Su Sus Y O Pero
    Como Cuando Donde Si No Ya Más Todos Todas Cada Tras Durante Entre Sobre Sin Nuestro Nuestra Hoy Ayer También
    Además Así Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre Diciembre Lunes Martes
    Miércoles Jueves Viernes Sábado Domingo Contacto Foto Empresa Sociedad
    """
        )
    ),
)
