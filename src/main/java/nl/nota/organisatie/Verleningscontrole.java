package nl.nota.organisatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.nota.kern.Reden;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All reasons against granting a vervanging: whose codes, to whom, on what ground and for which days. */
@Component
class Verleningscontrole {
    private static final int LONGEST = 300;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");
    private static final Set<Rol> APART = Set.of(Rol.BEHEER, Rol.AUDIT);

    private final Register register;
    private final Clock clock;

    Verleningscontrole(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The codes are the grantor's own: what somebody holds in the place of another cannot be passed on. */
    List<Reden> against(Medewerker wie, Verleningsverzoek verzoek, Optional<Medewerker> naar) {
        if (!verzoek.van().isEmpty() && !verzoek.van().equals(wie.gebruikersnaam()))
            return List.of(Reden.magNiet("organisatie.reden.vervanging.niet-eigen"));
        var redenen = new ArrayList<>(Huisrecht.VERVANGING_VERLENEN.against(wie));
        if (!redenen.isEmpty()) return redenen;
        codes(wie, verzoek, redenen);
        person(wie, verzoek, naar, redenen);
        days(verzoek, redenen);
        ground(verzoek, redenen);
        naar.ifPresent(een -> redenen.addAll(waarneming(wie, een, verzoek)));
        return redenen;
    }

    private static void codes(Medewerker wie, Verleningsverzoek verzoek, List<Reden> redenen) {
        for (var code : verzoek.codes()) {
            if (wie.eigen().contains(code)) continue;
            redenen.add(
                    wie.answersFor(code)
                            ? Reden.onjuist("organisatie.reden.vervanging.keten", code)
                            : Reden.onjuist("organisatie.reden.vervanging.niet-uw-code", code));
        }
    }

    private static void person(
            Medewerker wie, Verleningsverzoek verzoek, Optional<Medewerker> naar, List<Reden> redenen) {
        if (naar.isEmpty()) redenen.add(Reden.onjuist("organisatie.reden.vervanging.wie", verzoek.naar()));
        if (naar.filter(een -> een.id().equals(wie.id())).isPresent())
            redenen.add(Reden.onjuist("organisatie.reden.vervanging.zelf"));
        naar.filter(een -> APART.stream().anyMatch(een::is))
                .ifPresent(een -> redenen.add(Reden.onjuist("organisatie.reden.vervanging.apart", een.naam())));
    }

    private void days(Verleningsverzoek verzoek, List<Reden> redenen) {
        var begin = verzoek.begin();
        var eind = verzoek.eind();
        if (begin == null) redenen.add(Reden.onjuist("organisatie.reden.vervanging.begin"));
        if (eind == null && verzoek.formule() != Formule.MANDAAT)
            redenen.add(Reden.onjuist("organisatie.reden.vervanging.eind"));
        if (isBefore(eind, begin)) redenen.add(Reden.onjuist("organisatie.reden.vervanging.omgekeerd"));
        if (isBefore(begin, LocalDate.now(clock)))
            redenen.add(Reden.onjuist("organisatie.reden.vervanging.begin-voorbij"));
        if (isBefore(eind, LocalDate.now(clock))) redenen.add(Reden.onjuist("organisatie.reden.vervanging.voorbij"));
    }

    private static boolean isBefore(@Nullable LocalDate een, @Nullable LocalDate ander) {
        return een != null && ander != null && een.isBefore(ander);
    }

    private static void ground(Verleningsverzoek verzoek, List<Reden> redenen) {
        if (verzoek.formule() == null) redenen.add(Reden.onjuist("organisatie.reden.vervanging.formule"));
        var grondslag = verzoek.grondslag();
        if (grondslag.isEmpty()
                || grondslag.length() > LONGEST
                || HIDDEN.matcher(grondslag).find())
            redenen.add(Reden.onjuist("organisatie.reden.vervanging.grondslag", LONGEST));
    }

    /**
     * A bewindspersoon is replaced only by another one, and only by waarneming: to decide and to sign a Kamerbrief is
     * never left to a mandaat (Awb 10:3).
     */
    private List<Reden> waarneming(Medewerker wie, Medewerker naar, Verleningsverzoek verzoek) {
        var codes = verzoek.codes().isEmpty() ? wie.eigen() : verzoek.codes();
        if (!isBewindspersoon(codes)) return List.of();
        if (verzoek.formule() == Formule.WAARNEMING && isBewindspersoon(naar.eigen())) return List.of();
        return List.of(Reden.onjuist("organisatie.reden.vervanging.waarneming"));
    }

    private boolean isBewindspersoon(Collection<String> codes) {
        return register.find(codes, LocalDate.now(clock)).values().stream()
                .anyMatch(een -> een.soort() == Onderdeel.Soort.BEWINDSPERSOON);
    }
}
