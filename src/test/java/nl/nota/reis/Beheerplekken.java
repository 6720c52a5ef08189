package nl.nota.reis;

/** The pages of beheer, as rows of {@link Plekken}. */
final class Beheerplekken {
    static final String TABEL = """
        /beheer                                | beheer       | /beheer
        /beheer/mensen/nieuw                   | beheer       | /beheer/mensen/nieuw
        /beheer/mensen/nieuw                   | beheer       | /beheer/mensen/nieuw                  | Voeg toe
        /beheer/mensen/{id}                    | beheer       | /beheer/mensen/e6224e2b-ab6c-3c61-bd54-435b406055f5
        /beheer/mensen/{id}                    | beheer       | /beheer/mensen/e6224e2b-ab6c-3c61-bd54-435b406055f5 | Bekijk eerst wat er gebeurt
        /beheer/register                       | beheer       | /beheer/register
        /beheer/register/code                  | beheer       | /beheer/register/code
        /beheer/register/code                  | beheer       | /beheer/register/code                 | Bekijk eerst wat er gebeurt
        /beheer/parafenlijnen                  | beheer       | /beheer/parafenlijnen
        /beheer/parafenlijnen/lijn             | beheer       | /beheer/parafenlijnen/lijn
        /beheer/parafenlijnen/lijn             | beheer       | /beheer/parafenlijnen/lijn            | Bekijk eerst wat er gebeurt
        /beheer/lijsten                        | beheer       | /beheer/lijsten
        /beheer/lijsten                        | beheer       | /beheer/lijsten                       | Laat zien wat er verandert
        /beheer/stand                          | beheer       | /beheer/stand
        /beheer/instellingen                   | beheer       | /beheer/instellingen
        /beheer/omroepen                       | beheer       | /beheer/omroepen
        /beheer/omroepen                       | beheer       | /beheer/omroepen                      | Bekijk hoe het eruitziet
        /beheer/gronden                        | beheer       | /beheer/gronden
        /beheer/gronden                        | beheer       | /beheer/gronden?einde=5.1.2a/2022-05-01
        /beheer/zinnen                         | beheer       | /beheer/zinnen
        /beheer/zinnen                         | beheer       | /beheer/zinnen?was=COMMUNICATIE/1/2022-05-01
        /beheer/sjablonen                      | beheer       | /beheer/sjablonen
        /beheer/sjablonen                      | beheer       | /beheer/sjablonen                     | Bekijk wat er gebeurt
        /beheer/sjablonen                      | beheer       | /beheer/sjablonen                     | Nog een rubriek
        /beheer/sjablonen                      | beheer       | /beheer/sjablonen?was=DEF/2022-05-01
        /beheer/sjablonen                      | beheer       | /beheer/sjablonen?was=EZ/2022-05-01   | Bekijk wat er gebeurt
        /beheer/routes                         | beheer       | /beheer/routes
        /beheer/routes                         | beheer       | /beheer/routes                        | Bekijk wat er gebeurt
        /beheer/routes                         | beheer       | /beheer/routes                        | Nog een regel
        /beheer/routes                         | beheer       | /beheer/routes?was=DEF-KAMERBRIEF/2022-05-01
        /beheer/routes                         | beheer       | /beheer/routes?was=DGB-MATERIEEL/2022-05-01 | Bekijk wat er gebeurt
        """;

    private Beheerplekken() {}
}
