package nl.nota.besluit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.nota.kern.Reden;
import nl.nota.nota.Dossier;
import nl.nota.nota.Fase;
import nl.nota.nota.Grond;
import nl.nota.nota.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * A besluit that the person who recorded it can still take back.
 *
 * @param gezag on whose word the private office recorded it, or null when it is the own act
 * @param seconden how long that can still be done
 */
public record Terugname(
        Kenmerk kenmerk,
        UUID besluit,
        String bewindspersoon,
        Besluitsoort soort,
        @Nullable String optie,
        @Nullable Gezag gezag,
        long seconden) {

    /** What this person can take back of one nota now. */
    public static Optional<Terugname> of(Dossier dossier, List<Besluit> besluiten, Instant nu) {
        return besluiten.reversed().stream()
                .filter(besluit -> against(dossier, besluiten, besluit.id(), nu).isEmpty())
                .findFirst()
                .map(besluit -> of(besluit, nu));
    }

    /** All reasons against taking back this besluit now. */
    static List<Reden> against(Dossier dossier, List<Besluit> besluiten, UUID id, Instant nu) {
        var besluit = besluiten.stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElse(null);
        if (besluit == null || !besluit.door().equals(dossier.medewerker().id())) return List.of(notOwn(dossier));
        if (besluit.besluit() == Besluitsoort.RETOUR)
            return List.of(Reden.achterhaald("besluit.reden.retour-blijft", besluit.bewindspersoon()));
        var redenen = BesluitHandeling.HERROEPEN.against(dossier);
        if (!redenen.isEmpty()) return redenen;
        if (besluit.isHerroepen()) return List.of(Reden.achterhaald("besluit.reden.al-herroepen"));
        if (!nu.isBefore(besluit.herroepbaarTot())) return List.of(Reden.achterhaald("besluit.reden.minuut-voorbij"));
        return isLast(besluit, besluiten) && dossier.nota().isCurrent(besluit.gelezen()) && isStaand(dossier, besluit)
                ? List.of()
                : List.of(Reden.achterhaald("besluit.reden.niet-het-laatste"));
    }

    /** Who may take a besluit back may come back with the own one; who never decides or records one may not at all. */
    private static Reden notOwn(Dossier dossier) {
        var mag = !Reden.isForbidden(BesluitHandeling.HERROEPEN.against(dossier));
        var zelf = dossier.betrekking().is(Grond.KABINET) || Waarneming.mayDecide(dossier.medewerker());
        return mag && zelf
                ? Reden.achterhaald("besluit.reden.niet-eigen-besluit")
                : Reden.magNiet("besluit.reden.niet-eigen-besluit");
    }

    private static boolean isLast(Besluit besluit, List<Besluit> besluiten) {
        return besluiten.stream()
                .filter(een -> een.bewindspersoon().equals(besluit.bewindspersoon()) && !een.isHerroepen())
                .reduce((eerste, tweede) -> tweede)
                .filter(besluit::equals)
                .isPresent();
    }

    /** A mark holds nothing up once the nota is besloten: taking it back would open a nota that nobody could decide. */
    private static boolean isStaand(Dossier dossier, Besluit besluit) {
        return besluit.besluit().isEindoordeel() || dossier.nota().fase() != Fase.BESLOTEN;
    }

    private static Terugname of(Besluit besluit, Instant nu) {
        var rest = Duration.between(nu, besluit.herroepbaarTot());
        return new Terugname(
                besluit.kenmerk(),
                besluit.id(),
                besluit.bewindspersoon(),
                besluit.besluit(),
                besluit.optie(),
                besluit.gezag(),
                rest.plusMillis(999).toSeconds());
    }
}
