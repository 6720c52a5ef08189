package nl.nota.nota;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.nota.kern.Reden;

/** What a head may hold at all, also while it is still a concept: no hidden characters, nothing endless. */
final class Kopcontrole {
    static final int LANGSTE = 500;
    static final int HOOGUIT = 50;

    private Kopcontrole() {}

    /** The head with composed characters, each field on one line without blanks around it. */
    static Kop normal(Kop kop) {
        return new Kop(
                kop.soort(),
                line(kop.onderwerp()),
                kop.aan().stream().map(Kopcontrole::line).toList(),
                kop.van() == null || kop.van().isBlank() ? null : line(kop.van()),
                kop.afschrift().stream().map(Kopcontrole::line).toList(),
                kop.datum(),
                kop.rubricering(),
                kop.opgesteldDoor().stream().map(Kopcontrole::normal).toList(),
                kop.merkingen().stream().map(Kopcontrole::line).toList(),
                kop.samengewerkt().stream().map(Kopcontrole::line).toList());
    }

    static List<Reden> against(Kop kop) {
        var redenen = new ArrayList<Reden>();
        check("onderwerp", Stream.of(kop.onderwerp()), redenen);
        check("aan", kop.aan().stream(), redenen);
        check("van", Stream.ofNullable(kop.van()), redenen);
        check("afschrift", kop.afschrift().stream(), redenen);
        check("opgesteldDoor", kop.opgesteldDoor().stream().flatMap(Kopcontrole::fields), redenen);
        check("merking", kop.merkingen().stream(), redenen);
        check("samengewerkt", kop.samengewerkt().stream(), redenen);
        if (Stream.of(kop.aan(), kop.afschrift(), kop.opgesteldDoor(), kop.merkingen(), kop.samengewerkt())
                .anyMatch(lijst -> lijst.size() > HOOGUIT)) redenen.add(Reden.onjuist("nota.kop.te-veel", HOOGUIT));
        return redenen;
    }

    private static void check(String veld, Stream<String> waarden, List<Reden> redenen) {
        waarden.forEach(waarde -> {
            if (waarde.length() > LANGSTE) redenen.add(Reden.onjuist("nota.kop.lang", veld, LANGSTE));
            Tekens.verboden(waarde, 1)
                    .forEach(v -> redenen.add(Reden.onjuist("nota.kop.teken", veld, v.kolom(), v.teken())));
            (veld.equals("merking") ? Staatsgeheim.inMerking(waarde) : Staatsgeheim.of(waarde))
                    .ifPresent(merk -> redenen.add(Reden.onjuist("nota.kop.staatsgeheim", veld, merk)));
        });
    }

    private static Stream<String> fields(Opsteller o) {
        return Stream.of(o.naam(), o.functie(), o.afdeling(), o.telefoon(), o.email());
    }

    private static Opsteller normal(Opsteller o) {
        return new Opsteller(
                line(o.naam()), line(o.functie()), line(o.afdeling()), line(o.telefoon()), line(o.email()));
    }

    /** On one line, with composed characters and without blanks around it. */
    static String line(String waarde) {
        return Objects.requireNonNull(Tekens.trim(Tekens.normal(waarde)).replaceAll("[\\t\\n]+", " "));
    }
}
