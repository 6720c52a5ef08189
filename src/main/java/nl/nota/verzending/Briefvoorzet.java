package nl.nota.verzending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.nota.Bijlage;
import nl.nota.nota.Dossier;
import nl.nota.nota.Versies;
import nl.nota.route.Route;
import nl.nota.route.Routes;
import nl.nota.verzending.Briefstand.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be said about a letter before anybody types: what the nota and its route say already. */
@Component
public class Briefvoorzet {
    private final Versies versies;
    private final Briefstanden standen;
    private final Kamerbrieven brieven;
    private final Gereedheid gereedheid;
    private final Routes routes;

    Briefvoorzet(Versies versies, Briefstanden standen, Kamerbrieven brieven, Gereedheid gereedheid, Routes routes) {
        this.versies = versies;
        this.standen = standen;
        this.brieven = brieven;
        this.gereedheid = gereedheid;
        this.routes = routes;
    }

    /** All reasons against making a letter now. */
    @Transactional(readOnly = true)
    public List<Reden> against(Dossier dossier) {
        var redenen = new ArrayList<>(VerzendingHandeling.BRIEF_OPSTELLEN.against(dossier));
        if (!redenen.isEmpty()) return redenen;
        redenen.addAll(gereedheid.against(dossier));
        if (redenen.isEmpty() && of(dossier, null).isEmpty())
            redenen.add(Reden.achterhaald("verzending.reden.niets-te-maken"));
        return redenen;
    }

    /**
     * Of one letter: as it was said last, or else as the nota says it.
     *
     * @param bijlage which letter is meant, or null for the first that nothing was said of
     */
    @Transactional(readOnly = true)
    public Optional<Briefgegevens> of(Dossier dossier, @Nullable UUID bijlage) {
        var letters = versies.last(dossier.nota()).map(Briefcontrole::letters).orElse(List.of());
        var gemaakt = standen.of(dossier.kenmerk());
        var open = letters.stream()
                .filter(een -> made(gemaakt, een)
                        .filter(stand -> stand.stand() == Stand.VERZONDEN)
                        .isEmpty())
                .toList();
        return open.stream()
                .filter(een -> bijlage == null || een.id().equals(bijlage))
                .min((een, ander) -> Boolean.compare(
                        made(gemaakt, een).isPresent(), made(gemaakt, ander).isPresent()))
                .map(een -> made(gemaakt, een)
                        .map(stand -> stand.brief().gegevens())
                        .or(() -> brieven.last(dossier.kenmerk(), een.id())
                                .map(eerder -> eerder.gegevens().undated()))
                        .orElseGet(() -> first(dossier, een)));
    }

    private static Optional<Briefstand> made(List<Briefstand> gemaakt, Bijlage bijlage) {
        return gemaakt.stream()
                .filter(een -> een.brief().bijlage().equals(bijlage.id()))
                .findFirst();
    }

    private Briefgegevens first(Dossier dossier, Bijlage bijlage) {
        var codes =
                routes.findById(dossier.kenmerk()).map(Route::bewindspersonen).orElse(List.of());
        return new Briefgegevens(
                bijlage.id(),
                bijlage.referentie(),
                bijlage.titel(),
                Geadresseerde.TWEEDE_KAMER,
                codes,
                List.of(),
                null);
    }
}
