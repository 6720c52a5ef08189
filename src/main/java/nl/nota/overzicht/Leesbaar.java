package nl.nota.overzicht;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.nota.nota.Concept;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Nota;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person may read of a nota: the working text, the frozen versies, the last one, or no text at all. */
@Component
public class Leesbaar {
    private static final Set<Fase> OPEN = Set.of(Fase.CONCEPT, Fase.IN_AFSTEMMING);

    private final Versies versies;
    private final Concepten concepten;

    Leesbaar(Versies versies, Concepten concepten) {
        this.versies = versies;
        this.concepten = concepten;
    }

    /**
     * The texts this person may read.
     *
     * @param versies the frozen ones, the oldest first
     * @param concept the working text, for those who write: while it can be changed, and when there is no versie
     */
    public record Teksten(List<Versie> versies, Optional<Concept> concept) {
        public Teksten {
            versies = List.copyOf(versies);
        }

        /** The working text when it differs from the last versie. */
        public Optional<Concept> gewijzigd() {
            return concept.filter(Concept::gewijzigd);
        }

        public Optional<Versie> laatste() {
            return versies.isEmpty() ? Optional.empty() : Optional.of(versies.getLast());
        }

        /** What this person reads first: the working text that was changed, otherwise the last versie. */
        public Optional<Inhoud> inhoud() {
            return gewijzigd().map(Concept::inhoud).or(() -> laatste().map(Versie::inhoud));
        }

        /** One frozen versie, if this person may read it. */
        public Optional<Versie> versie(int nummer) {
            return versies.stream()
                    .filter(versie -> versie.nummer().nummer() == nummer)
                    .findFirst();
        }
    }

    /** The texts of this nota for the person of the dossier. */
    @Transactional(readOnly = true)
    public Teksten of(Dossier dossier) {
        var betrekking = dossier.betrekking();
        return new Teksten(
                betrekking.mayRead(Grond.Niveau.LAATSTE_VERSIE) ? frozen(dossier) : List.of(),
                betrekking.mayRead(Grond.Niveau.CONCEPT) && isWorkedOn(dossier.nota())
                        ? Optional.of(concepten.of(dossier.nota()))
                        : Optional.empty());
    }

    private static boolean isWorkedOn(Nota nota) {
        return OPEN.contains(nota.fase()) || nota.versie().isEmpty();
    }

    private List<Versie> frozen(Dossier dossier) {
        var allen = versies.of(dossier.kenmerk());
        return dossier.betrekking().mayRead(Grond.Niveau.VERSIES) || allen.isEmpty() ? allen : List.of(allen.getLast());
    }
}
