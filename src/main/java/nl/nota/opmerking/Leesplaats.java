package nl.nota.opmerking;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Versienummer;
import nl.nota.nota.Versies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which text of a nota somebody read before saying something about it: the last versie, or the concept. */
@Component
class Leesplaats {
    private static final Set<Fase> OPEN = EnumSet.of(Fase.CONCEPT, Fase.IN_AFSTEMMING);

    private final Versies versies;
    private final Concepten concepten;

    Leesplaats(Versies versies, Concepten concepten) {
        this.versies = versies;
        this.concepten = concepten;
    }

    /**
     * A text that was read.
     *
     * @param versie null for the concept
     */
    record Tekst(@Nullable Versienummer versie, Inhoud inhoud) {}

    /** The text that was read; refused when it is no longer the last one, or not for this person. */
    Outcome<Tekst> of(Dossier dossier, @Nullable Integer nummer, @Nullable String hash) {
        if (nummer == null && writes(dossier)) return Outcome.done(concept(dossier));
        var huidig = dossier.nota().versie();
        if (huidig.isEmpty()) return Outcome.refused(Reden.achterhaald("opmerking.reden.nog-geen-versie"));
        if (nummer == null) return Outcome.refused(Reden.onjuist("opmerking.reden.geen-versie"));
        var laatste = huidig.get();
        if (nummer != laatste.nummer())
            return Outcome.refused(Reden.achterhaald("opmerking.reden.verouderde-versie", nummer, laatste.nummer()));
        if (hash != null && !hash.equals(laatste.hash()))
            return Outcome.refused(Reden.achterhaald("opmerking.reden.andere-tekst", nummer));
        return Outcome.done(
                new Tekst(laatste, versies.last(dossier.nota()).orElseThrow().inhoud()));
    }

    /** The text this person reads first: the concept for who writes it, otherwise the last versie. */
    Optional<Tekst> first(Dossier dossier) {
        if (writes(dossier)) return Optional.of(concept(dossier));
        if (!dossier.betrekking().mayRead(Grond.Niveau.VERSIES)) return Optional.empty();
        return versies.last(dossier.nota()).map(versie -> new Tekst(versie.nummer(), versie.inhoud()));
    }

    private Tekst concept(Dossier dossier) {
        return new Tekst(null, concepten.of(dossier.nota()).inhoud());
    }

    private static boolean writes(Dossier dossier) {
        var nota = dossier.nota();
        return dossier.betrekking().mayRead(Grond.Niveau.CONCEPT)
                && (OPEN.contains(nota.fase()) || nota.versie().isEmpty());
    }
}
