package nl.nota.rechten;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.nota.TestClock;
import nl.nota.afstemming.Oordeel;
import nl.nota.nota.Kenmerk;
import nl.nota.nota.Nota;
import nl.nota.route.Partij;
import nl.nota.route.Routekeuze;
import org.jspecify.annotations.Nullable;

/** Notas that wait for one thing only, so that doing it moves them on. */
final class Bijna {
    private final Commandos doen;
    private final Toestanden toestanden;
    private int nummer = 2025_900;

    Bijna(Commandos doen, Toestanden toestanden) {
        this.doen = doen;
        this.toestanden = toestanden;
    }

    /** In afstemming; all but this party have agreed, and it said this, or nothing when null. */
    Kenmerk waitingFor(String partij, @Nullable Oordeel oordeel) {
        var nota = toestanden.begun(nummer++, Toestanden.ROUTE);
        toestanden.submitted(nota);
        agreed(nota, partij);
        if (oordeel != null) toestanden.answer(wie(partij), partij, oordeel, nota);
        return nota;
    }

    /** In afstemming; EZ had until some days ago, and said nothing. */
    Kenmerk waitingForSilence(TestClock clock) {
        clock.advance(Toestanden.TERMIJN.negated());
        var nota = toestanden.begun(nummer++, toestanden.withTerm());
        toestanden.submitted(nota);
        agreed(nota, "EZ");
        clock.advance(Toestanden.TERMIJN);
        return nota;
    }

    /** In afstemming; a ministry without people here must still answer. */
    Kenmerk waitingForOutside() {
        var partijen = new ArrayList<Partij>();
        for (var een : Toestanden.ROUTE.partijen())
            partijen.add(new Partij(een.halte(), een.onderdeel(), een.scope(), een.uiterlijk(), true));
        var nota = toestanden.begun(nummer++, route(partijen, List.of()));
        Toestanden.done(doen.submitting().submit(doen.wie("opsteller"), nota));
        agreed(nota, "");
        return nota;
    }

    /** Afgestemd; the ministry without people here answered last. */
    Kenmerk heardOutside() {
        var nota = waitingForOutside();
        Toestanden.done(doen.go("van buiten vastleggen", doen.wie("opsteller"), nota));
        return nota;
    }

    /** Afgestemd, and its way leads along the line. */
    Kenmerk beforeTheLine() {
        var nota = toestanden.begun(nummer++, route(Toestanden.ROUTE.partijen(), List.of("DIR", "SG")));
        toestanden.agreed(nota);
        return nota;
    }

    /** Besloten, and a letter waits for the signature of the MINDEF. */
    Kenmerk withItsLetter(TestClock clock) {
        var nota = toestanden.begun(nummer++, Toestanden.ROUTE);
        doen.verstuurd().letters(doen.wie("opsteller"), nota);
        toestanden.decided(nota);
        clock.advance(Nota.BEDENKTIJD);
        doen.verstuurd().asked(doen.wie("secretariaat"), nota);
        return nota;
    }

    private void agreed(Kenmerk nota, String behalve) {
        for (var partij : List.of("EZ", "HDFC", "OCW", "KGG"))
            if (!partij.equals(behalve)) toestanden.answer(wie(partij), partij, Oordeel.AKKOORD, nota);
    }

    private static Routekeuze route(List<Partij> partijen, List<String> lijn) {
        return new Routekeuze(partijen, lijn, Toestanden.ROUTE.regel(), Toestanden.ROUTE.bewindspersonen(), false);
    }

    private static String wie(String partij) {
        return partij.toLowerCase(Locale.ROOT);
    }
}
