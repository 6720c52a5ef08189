package nl.nota.overzicht;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.nota.nota.Vastlegging;
import nl.nota.verzending.Briefstand;

/** Whose turn it is with a letter to parliament. */
final class Briefbeurten {
    private Briefbeurten() {}

    static List<AanZet> of(Briefstand stand) {
        return switch (stand.stand()) {
            case TE_ONDERTEKENEN -> signers(stand);
            case ONDERTEKEND -> List.of(AanZet.verzender(last(stand)));
            case VERZONDEN -> List.of();
        };
    }

    private static List<AanZet> signers(Briefstand stand) {
        var sinds = stand.brief().tijd();
        var tekenen = stand.openOndertekenaars().stream()
                .map(code -> AanZet.ondertekenaar(code, Gevraagd.ONDERTEKENEN, sinds));
        var instemmen =
                stand.openMedeNamens().stream().map(code -> AanZet.ondertekenaar(code, Gevraagd.INSTEMMEN, sinds));
        return Stream.concat(tekenen, instemmen).toList();
    }

    private static Instant last(Briefstand stand) {
        return stand.geldend().stream()
                .map(Vastlegging::tijd)
                .max(Instant::compareTo)
                .orElse(stand.brief().tijd());
    }
}
