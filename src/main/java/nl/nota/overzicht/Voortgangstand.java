package nl.nota.overzicht;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.route.Voortgang;
import nl.nota.route.Voortgang.Beurt;
import nl.nota.route.Voortgangen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the route how far a nota came, from where it stands across all offices. */
@Component
class Voortgangstand implements Voortgangen {
    private static final Set<Fase> BOVEN = Set.of(Fase.IN_PARAFERING, Fase.TER_BESLISSING, Fase.BESLOTEN);
    private static final Set<Gevraagd> ANTWOORDEN =
            Set.of(Gevraagd.AFSTEMMEN, Gevraagd.OPNIEUW_AFSTEMMEN, Gevraagd.EXTERN_VASTLEGGEN);

    private final Notastanden standen;

    Voortgangstand(Notastanden standen) {
        this.standen = standen;
    }

    @Override
    @Transactional(readOnly = true)
    public Voortgang of(Dossier dossier) {
        return of(standen.of(dossier));
    }

    /** The same from what was read already. */
    static Voortgang of(Notastand stand) {
        var klaar = stand.ronde().standpunten().stream()
                .filter(Standpunt::blocksNothing)
                .map(een -> een.partij().onderdeel())
                .collect(Collectors.toSet());
        return new Voortgang(
                stand.nota().fase(), klaar, initialled(stand), decided(stand), turns(stand), stand.aangehouden());
    }

    /** Only of the text that lies before the line or above it: of a nota that came back nothing counts any more. */
    private static Set<String> initialled(Notastand stand) {
        if (!BOVEN.contains(stand.nota().fase())) return Set.of();
        return stand.paraafronde()
                .map(ronde -> Set.copyOf(ronde.gezegd().keySet()))
                .orElse(Set.of());
    }

    /** After a contradiction everybody decides anew. */
    private static Set<String> decided(Notastand stand) {
        if (!BOVEN.contains(stand.nota().fase())) return Set.of();
        return stand.besluitronde()
                .filter(ronde -> !ronde.isTeBespreken())
                .map(ronde -> Set.copyOf(ronde.antwoorden().keySet()))
                .orElse(Set.of());
    }

    private static List<Beurt> turns(Notastand stand) {
        if (stand.nota().fase() != Fase.IN_AFSTEMMING) return List.of();
        return stand.aanZet().stream()
                .map(zet -> new Beurt(name(zet), ANTWOORDEN.contains(zet.gevraagd()) ? zet.wie() : null))
                .toList();
    }

    private static String name(AanZet zet) {
        return switch (zet.soort()) {
            case STELLER -> "de steller";
            case SECRETARIAAT -> "het secretariaat";
            case WOO -> "de Woo-medewerkers";
            case PARTIJ, BUITEN, LIJN, BEWINDSPERSOON, CONTROLEUR -> zet.wie();
        };
    }
}
