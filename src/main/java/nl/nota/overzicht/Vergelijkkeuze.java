package nl.nota.overzicht;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.nota.afstemming.Standpunt;
import nl.nota.nota.Sindsdien;
import nl.nota.nota.Versie;
import nl.nota.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which two versies of a nota are laid side by side for a person: those that were asked for, otherwise the one that the
 * person's own party agreed to last and the one that lies there now.
 *
 * @param akkoord the versie that the person's own party agreed to last, or null
 */
public record Vergelijkkeuze(
        Versie van, Versie tot, @Nullable Versie akkoord) {

    /** The choice of these numbers; absent when this person may not read one of them. */
    public static Vergelijkkeuze of(Notabeeld beeld, @Nullable Integer van, @Nullable Integer tot) {
        var versies = beeld.teksten().versies();
        var naar = find(beeld, tot).orElseGet(() -> last(versies));
        var akkoord = agreed(beeld)
                .map(Standpunt::answered)
                .map(een -> een.agreedOn().nummer())
                .stream()
                .flatMap(nummer -> beeld.teksten().versie(nummer).stream())
                .max(Comparator.comparing(een -> een.nummer().nummer()));
        var vanaf = find(beeld, van).or(() -> akkoord).orElseGet(() -> before(naar, versies));
        return new Vergelijkkeuze(vanaf, naar, akkoord.orElse(null));
    }

    private static Optional<Versie> find(Notabeeld beeld, @Nullable Integer nummer) {
        return nummer == null
                ? Optional.empty()
                : Optional.of(beeld.teksten().versie(nummer).orElseThrow(NotFound::new));
    }

    private static Versie last(List<Versie> versies) {
        if (versies.isEmpty()) throw new NotFound();
        return versies.getLast();
    }

    private static Versie before(Versie naar, List<Versie> versies) {
        return versies.get(Math.max(0, versies.indexOf(naar) - 1));
    }

    /** The own party that agreed last. */
    private static Optional<Standpunt> agreed(Notabeeld beeld) {
        var wie = beeld.stand().dossier().medewerker();
        return beeld.stand().ronde().standpunten().stream()
                .filter(een -> wie.answersFor(een.partij().onderdeel()))
                .filter(een -> een.laatste() != null)
                .max(Comparator.comparing(een -> een.answered().agreedOn().nummer()));
    }

    public Sindsdien sindsdien() {
        return Sindsdien.of(van, tot);
    }

    /** Whether this is what changed since the own akkoord. */
    public boolean isSindsAkkoord() {
        return akkoord != null && Objects.equals(akkoord.nummer(), van.nummer());
    }
}
