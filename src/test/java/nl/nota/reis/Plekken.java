package nl.nota.reis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.nota.afstemming.Oordeel;
import nl.nota.nota.Proefbestanden;
import org.springframework.context.ApplicationContext;

/** Every page in every state worth looking at: the route, who goes there, the address, and the button to press. */
final class Plekken {
    private static final String TABEL = """
        /                                      | hdfc         | /
        /inloggen                              |              | /inloggen
        /inloggen                              |              | /inloggen?als=opsteller
        /werkvoorraad                          | hdfc         | /werkvoorraad
        /werkvoorraad                          | opsteller    | /werkvoorraad?stapel=wacht
        /werkvoorraad                          | opsteller    | /werkvoorraad?stapel=afgerond
        /werkvoorraad                          | hdfc         | /werkvoorraad?zoek=nergens
        /werkvoorraad                          | secretariaat | /werkvoorraad?orde=kenmerk&richting=af
        /werkvoorraad                          | secretariaat | /werkvoorraad                         | Bied aan
        /werkvoorraad                          | beheer       | /werkvoorraad
        /berichten                             | hdfc         | /berichten
        /berichten                             | djz          | /berichten                            | Alles gelezen
        /berichten                             | beheer       | /berichten
        /berichten/{id}                        | hdfc         | /berichten/00000000-0000-0000-0000-000000000000
        /profiel/berichten                     | hdfc         | /profiel/berichten
        /profiel/berichten                     | hdfc         | /profiel/berichten                    | Maak een geheim adres
        /notas                                 | opsteller    | /notas
        /notas                                 | opsteller    | /notas?zoek=nergens
        /notas/nieuw                           | hdfc         | /notas/nieuw
        /notas/nieuw                           | opsteller    | /notas/nieuw
        /notas/nieuw                           | opsteller    | /notas/nieuw                          | Begin met schrijven
        /notas/nieuw                           | opsteller    | /notas/nieuw?uit=MINDEF20250034347
        /notas/inlezen                         | opsteller    | /notas/inlezen
        /notas/inlezen                         | opsteller    | /notas/inlezen                        | Lees in
        /notas/inlezen                         | opsteller    | /notas/inlezen                        | Lees in | wijzigingen.docx
        /notas/{kenmerk}/inlezing              | opsteller    | /notas/MINDEF20250034347/inlezing
        /notas/{kenmerk}/inlezing              | opsteller    | /notas/inlezen                        | Lees in | kolom-links.docx
        /notas/{kenmerk}                       | opsteller    | /notas/MINDEF20250034347
        /notas/{kenmerk}                       | opsteller    | CONCEPT
        /notas/{kenmerk}                       | opsteller    | RONDE
        /notas/{kenmerk}                       | hdfc         | RONDE
        /notas/{kenmerk}                       | hdfc         | RONDE                                 | Leg vast op versie 1 namens HDFC
        /notas/{kenmerk}                       | secretariaat | RONDE
        /notas/{kenmerk}                       | opsteller    | AFGESTEMD
        /notas/{kenmerk}                       | stasdef      | BESLISSING
        /notas/{kenmerk}                       | dco          | BESLOTEN
        /notas/{kenmerk}                       | audit        | RONDE
        /notas/{kenmerk}                       | audit        | RONDE                                 | Open de inhoud
        /notas/{kenmerk}                       | hdfc         | CONCEPT
        /notas/{kenmerk}/versies/{nummer}      | opsteller    | TWEEDE/versies/1
        /notas/{kenmerk}/vergelijkingen        | opsteller    | TWEEDE/vergelijkingen?van=1&tot=2
        /notas/{kenmerk}/vergelijkingen        | opsteller    | TWEEDE/vergelijkingen?van=2&tot=2
        /notas/{kenmerk}/gebeurtenissen        | opsteller    | RONDE/gebeurtenissen
        /notas/{kenmerk}/gebeurtenissen        | opsteller    | RONDE/gebeurtenissen                  | Controleer de keten
        /notas/{kenmerk}/gebeurtenissen        | ez           | RONDE/gebeurtenissen
        /notas/{kenmerk}/concept               | opsteller    | CONCEPT/concept
        /notas/{kenmerk}/concept               | opsteller    | MAGER/concept                         | Opslaan
        /notas/{kenmerk}/binnen                | opsteller    | CONCEPT/binnen
        /notas/{kenmerk}/binnen                | opsteller    | CONCEPT/binnen                        | Markeer
        /notas/{kenmerk}/publiek               | opsteller    | CONCEPT/publiek
        /notas/{kenmerk}/versies/{nummer}/publiek | opsteller | TWEEDE/versies/1/publiek
        /notas/{kenmerk}/voorspellingen        | opsteller    | TWEEDE/voorspellingen
        /notas/{kenmerk}/vergelijkingen        | hdfc         | TWEEDE/vergelijkingen?weergave=naast
        /notas/{kenmerk}/bijlagen              | opsteller    | MAGER/bijlagen
        /notas/{kenmerk}/bijlagen              | opsteller    | MAGER/bijlagen                        | Voeg toe
        /notas/{kenmerk}/bijlagen              | opsteller    | BIJGEVOEGD/bijlagen
        /notas/{kenmerk}/bijlagen/{id}/wijzigingen/nieuw | opsteller | BIJGEVOEGD/bijlagen/LAATSTE/wijzigingen/nieuw
        /notas/{kenmerk}                       | opsteller    | BIJGEVOEGD
        /notas/{kenmerk}/indieningen/nieuw     | opsteller    | CONCEPT/indieningen/nieuw
        /notas/{kenmerk}/indieningen/nieuw     | opsteller    | /notas/MINDEF20250034347/indieningen/nieuw
        /notas/{kenmerk}/indieningen/nieuw     | opsteller    | MAGER/indieningen/nieuw               | Dien in
        /notas/{kenmerk}/indieningen/nieuw     | opsteller    | TWEEDE/indieningen/nieuw
        /notas/{kenmerk}/route                 | opsteller    | CONCEPT/route
        /notas/{kenmerk}/route                 | hdfc         | RONDE/route
        /notas/{kenmerk}/route                 | opsteller    | RONDE/route?soort=TOEGEVOEGD            | Vraag deze partij
        /notas/{kenmerk}/route                 | secretariaat | RONDE/route?soort=OVERGESLAGEN&onderdeel=HDFC | Sla HDFC over
        /notas/{kenmerk}/route                 | secretariaat | RONDE/route?soort=VERVANGEN&onderdeel=HDFC
        /notas/{kenmerk}/route                 | opsteller    | RONDE/route?soort=TERMIJN&onderdeel=HDFC | Wijzig de uiterste dag
        /notas/{kenmerk}/route                 | opsteller    | RONDE/route?soort=SPOED                | Geef de nota spoed
        /notas/{kenmerk}/route                 | hdfc         | RONDE/route?soort=STRENG&onderdeel=HDFC
        /notas/{kenmerk}/route                 | stasdef      | BESLISSING/route
        /notas/{kenmerk}/route                 | opsteller    | BESLOTEN/route
        /notas/{kenmerk}/afstemmingen/nieuw    | hdfc         | RONDE/afstemmingen/nieuw
        /notas/{kenmerk}/afstemmingen/nieuw    | hdfc         | TWEEDE/afstemmingen/nieuw
        /notas/{kenmerk}/afstemmingen/{id}/intrekkingen/nieuw | ez | AFGESTEMD/afstemmingen/LAATSTE/intrekkingen/nieuw
        /notas/{kenmerk}/doorgiften/nieuw      | hdfc         | RONDE/doorgiften/nieuw?onderdeel=HDFC
        /notas/{kenmerk}/geen-reacties/nieuw   | secretariaat | RONDE/geen-reacties/nieuw
        /notas/{kenmerk}/externe-afstemmingen/nieuw | opsteller | BUITEN/externe-afstemmingen/nieuw
        /notas/{kenmerk}/externe-afstemmingen/nieuw | opsteller | BUITEN/externe-afstemmingen/nieuw | Leg vast op versie 1
        /notas/{kenmerk}/externe-afstemmingen/{id}/terugnames/nieuw | opsteller | GEHOORD/externe-afstemmingen/LAATSTE/terugnames/nieuw
        /notas/{kenmerk}                       | opsteller    | BEZWAAR
        /notas/{kenmerk}                       | opsteller    | BUITEN
        /notas/{kenmerk}                       | hdfc         | TWEEDE
        /notas/{kenmerk}/voorwaarden           | opsteller    | MITS/voorwaarden
        /notas/{kenmerk}/voorwaarden           | opsteller    | MITS/voorwaarden                      | Leg het antwoord vast
        /notas/{kenmerk}/voorwaarden           | hdfc         | MITS/voorwaarden
        /notas/{kenmerk}/voorwaarden           | pdgb         | MITS/voorwaarden
        /notas/{kenmerk}/voorwaarden           | ez           | RONDE/voorwaarden
        /notas/{kenmerk}                       | opsteller    | MITS
        /notas/{kenmerk}/bevestigingen/nieuw   | secretariaat | RONDE/bevestigingen/nieuw
        /notas/{kenmerk}/bevestigingen/nieuw   | secretariaat | AFGESTEMD/bevestigingen/nieuw
        /notas/{kenmerk}/aanbiedingen/nieuw    | secretariaat | AFGESTEMD/aanbiedingen/nieuw
        /notas/{kenmerk}/aanbiedingen/nieuw    | secretariaat | RONDE/aanbiedingen/nieuw
        /notas/{kenmerk}                       | directeur    | LIJN
        /notas/{kenmerk}/parafen/nieuw         | directeur    | LIJN/parafen/nieuw
        /notas/{kenmerk}/parafen/nieuw         | directeur    | LIJN/parafen/nieuw                    | Stuur terug naar de steller
        /notas/{kenmerk}/parafen/nieuw         | directeur    | BESLISSING/parafen/nieuw
        /notas/{kenmerk}/paraafoverslagen/nieuw | secretariaat | LIJN/paraafoverslagen/nieuw
        /notas/{kenmerk}/paraafoverslagen/nieuw | secretariaat | LIJN/paraafoverslagen/nieuw         | Sla de paraaf van DIR over
        /parafen                               | directeur    | /parafen
        /parafen                               | hdfc         | /parafen
        /handleiding                           | beheer       | /handleiding
        /notas/{kenmerk}/overdrachten/nieuw    | opsteller    | RONDE/overdrachten/nieuw
        /notas/{kenmerk}/overdrachten/nieuw    | opsteller    | RONDE/overdrachten/nieuw              | Draag de nota over
        /notas/{kenmerk}/terughalingen/nieuw   | opsteller    | BESLISSING/terughalingen/nieuw
        /notas/{kenmerk}/terughalingen/nieuw   | opsteller    | BESLISSING/terughalingen/nieuw        | Haal de nota terug
        /notas/{kenmerk}/terughalingen/nieuw   | secretariaat | AFGESTEMD/terughalingen/nieuw
        /notas/{kenmerk}/besluiten/nieuw       | stasdef      | BESLISSING/besluiten/nieuw
        /notas/{kenmerk}/besluiten/nieuw       | stasdef      | BESLISSING/besluiten/nieuw?bewindspersoon=STASDEF&versie=1&besluit=RETOUR | Bevestig
        /notas/{kenmerk}/besluiten/nieuw       | stasdef      | BESLISSING/besluiten/nieuw?bewindspersoon=STASDEF&versie=1&besluit=AKKOORD
        /tas                                   | kabinet      | /tas
        /tas                                   | kabinet      | /tas                                  | Doe deze in de tas van STASDEF
        /tas                                   | stasdef      | /tas
        /tas                                   | hdfc         | /tas
        /notas/{kenmerk}/besluiten/nieuw       | stasdef      | BESLISSING/besluiten/nieuw?bewindspersoon=STASDEF&versie=1&besluit=AKKOORD_MITS | Bevestig
        /notas/{kenmerk}/bevindingen           | opsteller    | RONDE/bevindingen
        /notas/{kenmerk}/bevindingen           | ez           | RONDE/bevindingen
        /controle/regels                       | ez           | /controle/regels
        /notas/{kenmerk}/opmerkingen           | opsteller    | RONDE/opmerkingen
        /notas/{kenmerk}/opmerkingen           | hdfc         | RONDE/opmerkingen?rubriek=KERNPUNTEN&alinea=0 | Bewaar
        /notas/{kenmerk}/opmerkingen           | stasdef      | BESLISSING/opmerkingen?rubriek=KERNPUNTEN
        /notas/{kenmerk}/besluiten/nieuw       | kabinet      | BESLISSING/besluiten/nieuw
        /notas/{kenmerk}/besluitvoorwaarden    | mindef       | BESLOTEN/besluitvoorwaarden
        /toezeggingen                          | kabinet      | /toezeggingen                         | Leg vast
        /notas/{kenmerk}/brieven/nieuw         | secretariaat | KAMERBRIEF/brieven/nieuw
        /notas/{kenmerk}/brieven               | mindef       | GEDATEERD/brieven                     | Onderteken de brief
        /notas/{kenmerk}/brieven               | secretariaat | ONDERTEKEND/brieven                   | Leg vast dat de brief is verzonden
        /notas/{kenmerk}                       | secretariaat | ONDERTEKEND
        /notas/{kenmerk}/openbaarmaking        | woo          | TE_LAKKEN/openbaarmaking
        /notas/{kenmerk}/openbaarmaking        | woo          | TE_LAKKEN/openbaarmaking              | Rond het lakken af
        /notas/{kenmerk}/openbaarmaking/blad   | woo          | SCAN/openbaarmaking/blad?bijlage=1&blad=1
        /archief                               | archief      | /archief
        /notas/{kenmerk}/archief               | archief      | BESLOTEN/archief                      | Sluit het dossier af
        /notas/{kenmerk}/archief               | woo          | OPENBAAR/archief                      | Bewaar langer
        /vernietigingslijsten/{id}             | archief      | /vernietigingslijsten/00000000-0000-0000-0000-000000000000
        /inventarislijst                       | woo          | /inventarislijst
        /geplande-publicaties                  | woo          | /geplande-publicaties
        /notas/{kenmerk}/openbaarmaking/publiek | woo2        | TE_LAKKEN/openbaarmaking/publiek
        /notas/{kenmerk}/openbaarmaking        | woo2         | VRIJGEGEVEN/openbaarmaking
        /notas/{kenmerk}/openbaarmaking        | woo          | OPENBAAR/openbaarmaking               | Trek de publicatie in
        /openbaar                              |              | /openbaar?zoek=kernpunten
        /notas/{kenmerk}/openbaarmaking        | woo          | GEPLAND/openbaarmaking                | Wijzig het moment
        /notas/{kenmerk}/openbaarmaking        | woo2         | WEG/openbaarmaking                    | Maak weer openbaar
        /openbaar/over                         |              | /openbaar/over
        /openbaar/toegankelijkheid             |              | /openbaar/toegankelijkheid
        /openbaar/privacy                      |              | /openbaar/privacy
        /openbaar/{kenmerk}                    |              | /openbaar/MINDEF20250000000
        /openbaar/{kenmerk}                    |              | /openbaar/OPENBAAR
        /openbaar/{kenmerk}                    |              | /openbaar/WEG
        /openbaar/{kenmerk}/bijlage-{nummer}   |              | /openbaar/OPENBAAR/bijlage-1
        /notas/{kenmerk}/intrekkingen/nieuw    | opsteller    | RONDE/intrekkingen/nieuw
        /notas/{kenmerk}/intrekkingen/nieuw    | opsteller    | RONDE/intrekkingen/nieuw              | Trek de nota in
        /bewaard                               | hdfc         | /bewaard
        /profiel                               | opsteller    | /profiel
        /aanmelden/{geheim}                    |              | /aanmelden/weg
        /aanmelden/{geheim}/provider           |              | /aanmelden/weg/provider
        /inloggen/provider                     |              | /inloggen/provider
        /inloggen/provider/terug               |              | /inloggen/provider/terug
        /bewijs                                | opsteller    | /bewijs
        /bewijs/provider                       | opsteller    | /bewijs/provider
        /vervangingen                          | opsteller    | /vervangingen
        /vervangingen                          | djz          | /vervangingen
        /vervangingen                          | djz          | /vervangingen                         | Leg vast
        """;

    private Plekken() {}

    static List<Plek> alle() {
        return (TABEL + Beheerplekken.TABEL)
                .lines()
                .map(regel ->
                        Arrays.stream(regel.split("\\|")).map(String::strip).toList())
                .map(cel -> new Plek(
                        cel.get(0),
                        cel.get(1),
                        cel.get(2),
                        cel.size() > 3 ? cel.get(3) : "",
                        cel.size() > 4 ? cel.get(4) : ""))
                .toList();
    }

    /** The notas that the table names, by their name. */
    static Map<String, Toneel> notas(ApplicationContext house) {
        return Map.ofEntries(
                Map.entry("CONCEPT", Toneel.concept(house)),
                Map.entry(
                        "BIJGEVOEGD",
                        Toneel.concept(house)
                                .attached("brief.pdf", Proefbestanden.pdf(2))
                                .attached("cijfers.docx", new byte[] {'1', ';', '2'})),
                Map.entry("MAGER", Toneel.bare(house)),
                Map.entry("RONDE", ronde(house).agreed("EZ").said("DJZ", Oordeel.NIET_BETROKKEN)),
                Map.entry("MITS", ronde(house).mits("HDFC", "Noem het bedrag.", "Noem de bron.")),
                Map.entry("TWEEDE", ronde(house).agreed("EZ", "HDFC").changed("De kosten worden herijkt.")),
                Map.entry("BEZWAAR", ronde(house).agreed("EZ").said("HDFC", Oordeel.NIET_AKKOORD)),
                Map.entry("BUITEN", Toneel.concept(house).submitted(List.of("EZ", "BZK"), "STASDEF")),
                Map.entry(
                        "GEHOORD",
                        Toneel.concept(house)
                                .submitted(List.of("EZ", "BZK"), "STASDEF")
                                .heard("BZK")),
                Map.entry(
                        "AFGESTEMD",
                        Toneel.concept(house)
                                .submitted(List.of("EZ"), "STASDEF")
                                .agreed("EZ")),
                Map.entry(
                        "LIJN",
                        Toneel.concept(house)
                                .submitted(List.of("EZ"), List.of("DIR", "SG"), "STASDEF")
                                .agreed("EZ")
                                .offered()),
                Map.entry("KAMERBRIEF", Brieftoneel.besloten(house)),
                Map.entry("GEDATEERD", Brieftoneel.gedateerd(house)),
                Map.entry("ONDERTEKEND", Brieftoneel.ondertekend(house)),
                Map.entry("BESLISSING", besloten(house)),
                Map.entry("TE_LAKKEN", Openbaartoneel.besloten(house).toneel()),
                Map.entry("SCAN", Openbaartoneel.gescand(house).toneel()),
                Map.entry(
                        "VRIJGEGEVEN",
                        Openbaartoneel.besloten(house).vrijgegeven().toneel()),
                Map.entry("OPENBAAR", Openbaartoneel.besloten(house).openbaar().toneel()),
                Map.entry("GEPLAND", Openbaartoneel.besloten(house).gepland().toneel()),
                Map.entry("WEG", Openbaartoneel.besloten(house).ingetrokken().toneel()),
                Map.entry("BESLOTEN", besloten(house).decided("STASDEF", "MINDEF")));
    }

    private static Toneel ronde(ApplicationContext house) {
        return Toneel.concept(house).submitted(List.of("EZ", "HDFC", "DJZ"), "STASDEF", "MINDEF");
    }

    private static Toneel besloten(ApplicationContext house) {
        return Toneel.concept(house)
                .submitted(List.of("EZ"), "STASDEF", "MINDEF")
                .agreed("EZ")
                .offered();
    }
}
