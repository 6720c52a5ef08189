package nl.nota.organisatie.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import nl.nota.organisatie.Medewerker;
import nl.nota.organisatie.Rol;
import nl.nota.organisatie.Token;
import nl.nota.web.Redenen;

/** The profile page. */
record Profiel(Medewerker medewerker, List<String> codes, List<Rol> rollen, List<Regel> tokens) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Redenen.NEDERLANDS);

    /** One token in the list; {@code tot} is the last day on which it works. */
    record Regel(UUID id, String naam, boolean schrijven, String tot) {}

    static Profiel of(Medewerker medewerker, List<Token> tokens, ZoneId zone) {
        return new Profiel(
                medewerker,
                medewerker.codes().stream().sorted().toList(),
                medewerker.rollen().stream().sorted().toList(),
                tokens.stream().map(token -> regel(token, zone)).toList());
    }

    private static Regel regel(Token token, ZoneId zone) {
        var last = token.vervalt().minusNanos(1).atZone(zone);
        return new Regel(token.id(), token.naam(), token.schrijven(), DAY.format(last));
    }
}
