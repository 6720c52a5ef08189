package nl.nota.samenloop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.nota.besluit.Notaloop;
import nl.nota.kern.Outcome;
import nl.nota.kern.Reden;
import nl.nota.organisatie.EndingVervanging;
import nl.nota.organisatie.Formule;
import nl.nota.organisatie.GrantingVervanging;
import nl.nota.organisatie.Verleningsverzoek;
import nl.nota.organisatie.Vervangingen;

/** Who holds a code, and who acts for it when a vervanging says so. */
final class Plaats {
    private static final Map<String, String> HOUDERS = Map.of("DIR", "directeur");
    private static final Map<String, String> VERVANGERS = Map.of("EZ", "kgg", "DIR", "cds", "MINDEF", "stasdef");

    private Plaats() {}

    static String holder(String code) {
        return HOUDERS.getOrDefault(code, code.toLowerCase(Locale.ROOT));
    }

    static boolean isReplaceable(String code) {
        return VERVANGERS.containsKey(code);
    }

    static String deputy(String code) {
        return VERVANGERS.getOrDefault(code, "woo");
    }

    static Daad grant(Notaloop loop, String code, LocalDate begin) {
        var formule = code.equals("MINDEF") ? Formule.WAARNEMING : Formule.AFWEZIGHEID;
        var verzoek = new Verleningsverzoek(
                "", deputy(code), List.of(), begin, begin.plusYears(9), formule, "Vervangingsregeling, artikel 2");
        return Daad.of(
                Daad.VERVANGING + "_VERLEEND",
                holder(code),
                () -> loop.bean(GrantingVervanging.class).grant(loop.who(holder(code)), verzoek));
    }

    /** Ends the one that runs when it is begun. */
    static Daad end(Notaloop loop, String code) {
        var wie = holder(code);
        var id = loop.bean(Vervangingen.class).visibleTo(loop.who(wie)).stream()
                .filter(een -> een.van().gebruikersnaam().equals(wie) && een.ingetrokken() == null)
                .map(een -> een.id())
                .findFirst()
                .orElse(new UUID(0, 0));
        return Daad.of(
                Daad.VERVANGING + "_BEEINDIGD",
                wie,
                () -> outcome(loop.bean(EndingVervanging.class).end(loop.who(wie), id)));
    }

    private static Outcome<?> outcome(Optional<String> wie) {
        return wie.<Outcome<String>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reden.magNiet("nota.reden.niet-bevoegd")));
    }
}
