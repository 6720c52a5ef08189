package nl.nota.nota;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.nota.kern.Gebeurtenis;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Vervanging;
import org.jspecify.annotations.Nullable;

/** A nota together with what the asking person is to it; nobody gets the one without the other. */
public record Dossier(Nota nota, Betrekking betrekking) {
    public Kenmerk kenmerk() {
        return nota.kenmerk();
    }

    public Medewerker medewerker() {
        return betrekking.medewerker();
    }

    /** Whether this person would offer the nota if nobody were there whose work that is. */
    boolean mayStandIn() {
        return nota.fase() == Fase.AFGESTEMD
                && betrekking.is(Grond.MEDESTELLER)
                && !betrekking.isAny(Set.of(Grond.STELLER, Grond.SECRETARIAAT));
    }

    Dossier standingIn() {
        return new Dossier(nota, betrekking.standingIn());
    }

    /** Who it is that speaks for this code now, and in whose place. */
    public Optreden optreden(String code) {
        return optreden(code, null);
    }

    /**
     * The same where the user name of who is replaced was given.
     *
     * @param namens the user name, or null
     */
    public Optreden optreden(String code, @Nullable String namens) {
        var door = medewerker().id();
        return Optreden.vervanging(betrekking, code, namens)
                .map(vervanging -> Optreden.of(door, vervanging))
                .orElseGet(() -> Optreden.of(door));
    }

    /** What this person did with the nota, about its last versie; in whose place is said with it. */
    public Gebeurtenis happened(String soort, @Nullable String namens, Map<String, Object> inhoud) {
        return happened(soort, namens, null, inhoud);
    }

    /**
     * The same where the user name of who is replaced was given.
     *
     * @param namens the onderdeel or functie the person acted for, when there was one
     * @param vervangt the user name, or null
     */
    public Gebeurtenis happened(
            String soort, @Nullable String namens, @Nullable String vervangt, Map<String, Object> inhoud) {
        var versie = nota.versie();
        var vervanging =
                namens == null ? Optional.<Vervanging>empty() : Optreden.vervanging(betrekking, namens, vervangt);
        return new Gebeurtenis(
                nota.kenmerk().waarde(),
                soort,
                medewerker().gebruikersnaam(),
                namens,
                versie.map(Versienummer::nummer).orElse(null),
                versie.map(Versienummer::hash).orElse(null),
                vervanging.map(een -> with(een, inhoud)).orElse(inhoud));
    }

    private static Map<String, Object> with(Vervanging vervanging, Map<String, Object> inhoud) {
        var alles = new LinkedHashMap<>(inhoud);
        alles.put("formule", vervanging.formule().name());
        alles.put("grondslag", vervanging.grondslag());
        var van = vervanging.van();
        if (van != null) alles.put("vervangt", van.gebruikersnaam());
        return alles;
    }
}
