package nl.nota.controle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.nota.nota.Concepten;
import nl.nota.nota.Dossier;
import nl.nota.nota.Dossiers;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Inhoud;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Versie;
import nl.nota.nota.Versies;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Medewerkers;
import nl.nota.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was found in the text that a person reads: the concept for who writes it, otherwise the last versie. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Keuringsbladen {
    private static final Set<Fase> OPEN = EnumSet.of(Fase.CONCEPT, Fase.IN_AFSTEMMING);

    private final Dossiers dossiers;
    private final Concepten concepten;
    private final Versies versies;
    private final Keuringen keuringen;
    private final Medewerkers medewerkers;

    Keuringsbladen(
            Dossiers dossiers, Concepten concepten, Versies versies, Keuringen keuringen, Medewerkers medewerkers) {
        this.dossiers = dossiers;
        this.concepten = concepten;
        this.versies = versies;
        this.keuringen = keuringen;
        this.medewerkers = medewerkers;
    }

    /** Who reads no text of the nota learns nothing of what is wrong in it. */
    public Keuringsblad of(Medewerker medewerker, Kenmerk kenmerk) {
        return find(dossiers.visibleTo(medewerker, kenmerk)).orElseThrow(NotFound::new);
    }

    /** The same; empty for who reads no text. */
    public Optional<Keuringsblad> find(Dossier dossier) {
        return text(dossier).map(inhoud -> of(dossier, inhoud));
    }

    /** What is found in this text, which the person may read. */
    public Keuringsblad of(Dossier dossier, Inhoud inhoud) {
        var keuring = keuringen.of(dossier.nota(), inhoud);
        var wie = keuring.alles().stream()
                .flatMap(een -> Optional.ofNullable(een.afwijzing()).stream())
                .map(Afwijzing::door)
                .collect(Collectors.toSet());
        return new Keuringsblad(dossier, inhoud, keuring, medewerkers.namesOf(wie));
    }

    /** What stands beside the sheet: all that is open for who writes, and for who only reads what was let stand. */
    public Optional<Keuringsblad> beside(Dossier dossier) {
        var schrijft = ControleHandeling.BEVINDING_AFWIJZEN.against(dossier).isEmpty();
        if (!schrijft && !keuringen.isDismissed(dossier.nota())) return Optional.empty();
        return find(dossier)
                .filter(blad -> schrijft || !blad.keuring().afgewezen().isEmpty());
    }

    private Optional<Inhoud> text(Dossier dossier) {
        var nota = dossier.nota();
        if (dossier.betrekking().mayRead(Grond.Niveau.CONCEPT)
                && (OPEN.contains(nota.fase()) || nota.versie().isEmpty()))
            return Optional.of(concepten.of(nota).inhoud());
        return dossier.betrekking().mayRead(Grond.Niveau.LAATSTE_VERSIE)
                ? versies.last(nota).map(Versie::inhoud)
                : Optional.empty();
    }
}
