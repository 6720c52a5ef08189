package nl.nota.archief;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Notalijst;
import nl.nota.nota.Zoekvraag;
import nl.nota.organisatie.Medewerker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk of the archive: what can be closed, which terms have ended, and the lists of what is to be destroyed. */
@Component
public class Archiefbureau {
    private final Notalijst notas;
    private final Archiefboek boek;
    private final Vernietigingsboek vernietigingen;
    private final Clock clock;

    Archiefbureau(Notalijst notas, Archiefboek boek, Vernietigingsboek vernietigingen, Clock clock) {
        this.notas = notas;
        this.boek = boek;
        this.vernietigingen = vernietigingen;
        this.clock = clock;
    }

    /**
     * A dossier on the desk.
     *
     * @param afsluiting that it was closed, or null
     * @param gestopt whether something keeps it longer than its term
     */
    public record Rij(Dossier dossier, @Nullable Afsluiting afsluiting, boolean gestopt) {
        public Kenmerk kenmerk() {
            return dossier.kenmerk();
        }

        public String onderwerp() {
            return dossier.nota().onderwerp();
        }

        public boolean isIngetrokken() {
            return dossier.nota().fase() == Fase.INGETROKKEN;
        }
    }

    /** Those that are decided or withdrawn and not closed, the newest first. */
    @Transactional(readOnly = true)
    public List<Rij> closable(Medewerker medewerker) {
        return notas.visibleTo(medewerker, Zoekvraag.closable()).stream()
                .filter(een -> ArchiefHandeling.DOSSIER_AFSLUITEN.against(een).isEmpty())
                .map(een -> new Rij(een, null, false))
                .toList();
    }

    /** Those of which the term has ended and that lie on no list that waits, the oldest first. */
    @Transactional(readOnly = true)
    public List<Rij> due(Medewerker medewerker) {
        return rows(medewerker, boek.due(LocalDate.now(clock)));
    }

    /** Those that were closed last, the newest first. */
    @Transactional(readOnly = true)
    public List<Rij> closed(Medewerker medewerker) {
        return rows(medewerker, boek.closed());
    }

    private List<Rij> rows(Medewerker medewerker, List<Afsluiting> afgesloten) {
        var kenmerken =
                afgesloten.stream().map(een -> new Kenmerk(een.kenmerk())).toList();
        Map<String, Dossier> zichtbaar = notas.among(medewerker, kenmerken).stream()
                .collect(Collectors.toMap(een -> een.kenmerk().waarde(), Function.identity()));
        var gestopt = boek.stops(kenmerken).stream()
                .filter(Bewaarstop::isOpen)
                .map(Bewaarstop::kenmerk)
                .collect(Collectors.toSet());
        return afgesloten.stream()
                .flatMap(een -> Stream.ofNullable(zichtbaar.get(een.kenmerk()))
                        .map(dossier -> new Rij(dossier, een, gestopt.contains(een.kenmerk()))))
                .toList();
    }

    /** The last lists, those that wait first, without their lines. */
    @Transactional(readOnly = true)
    public List<Vernietigingslijst> lists() {
        return vernietigingen.all();
    }

    /** One list with its lines. */
    @Transactional(readOnly = true)
    public Optional<Vernietigingslijst> list(UUID id) {
        return vernietigingen.find(id);
    }
}
